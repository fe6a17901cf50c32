-- Every verb of every frame, with the words behind it, is met in a plain sentence made of them
-- ("Chad will lift the ban on Mali"): a word that the reading takes for something else would leave
-- its rule dead. Whether the rule then gives an event is another matter.

local reader = require "engine.reader"

local function set(words)
  local found = {}
  for word in words:gmatch "%S+" do found[word] = true end
  return found
end

local PREPOSITIONS = set [[of to in with on at for against by from into over about toward towards
  between under after upon onto within inside outside near around through across behind among as off
  before since along]]
local PARTICLES = set "out up down away back off apart together aside forward ahead home"
-- How a word stands in a text that is not written alone.
local WRITTEN = { last = "last of its troops", open = "open gates" }
-- The steps at which a rule has not seen its own words.
local UNSEEN = { particle = true, preposition = true, object = true }
local GIVEN = { event = true, outer = true, rank = true, merged = true }

local function preposition_of(slots)
  for _, slot in ipairs(slots or {}) do
    if PREPOSITIONS[slot] then return slot end
  end
end

-- "cut off aid", with its recipient's slots: "Chad will cut off the aid to Mali."
local function sentence(verb, slots)
  local words, noun, last = { "Chad will" }, false, nil
  for word in verb:gmatch "%S+" do
    local first = last == nil
    last = word
    if not first and not PREPOSITIONS[word] and not PARTICLES[word] then
      noun, word = true, "the " .. (WRITTEN[word] or word)
    end
    words[#words + 1] = word
  end
  local to = preposition_of(slots)
  if not (PREPOSITIONS[last] and verb:find " ") and (to or noun) then
    words[#words + 1] = to or "of"
  end
  return table.concat(words, " ") .. " Mali."
end

local function explained(opened, text)
  local _, _, tried = opened:explain(assert(opened:read { text = text, date = "2024-05-06" }))
  return tried
end

-- Whether the rule was tried and saw its words, or another one took them.
local function seen(tried, name)
  local given, met = false, nil
  for _, attempt in ipairs(tried) do
    given = given or GIVEN[attempt.step]
    if attempt.rule == name then met = met or not UNSEEN[attempt.step] end
  end
  return met or given
end

local opened = assert(reader.open())

describe("the words of frames are met", function()
  for _, pack in ipairs(opened.packs) do
    it("in " .. pack.pack, function()
      for _, rule in ipairs(pack) do
        local frame = rule.frame or {}
        for i = 1, #(frame.verb or {}) do
          local verb, name = frame.verb[i], pack.pack .. "." .. rule.name
          if verb:find " " then
            local text = sentence(verb, frame.recipient)
            assert.is_truthy(seen(explained(opened, text), name), name .. ": " .. text)
          end
        end
      end
    end)
  end
  it("and one that no verb takes is an error", function()
    local pack = { file = "mine.lua", source = [[return { pack = "mine", { name = "x",
      event = { type = "AID" }, frame = { verb = { "help well" } } } }]] }
    local none, message = reader.open { rules = { pack } }
    assert.is_nil(none)
    assert.matches("'well' in 'help well'", message, 1, true)
  end)
end)

