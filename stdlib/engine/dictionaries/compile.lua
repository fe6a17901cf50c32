--- From dictionaries to what a reader takes: names and rules.

local actors = require "engine.dictionaries.actors"
local json = require "engine.json"
local reading = require "engine.core.reading"
local verbs = require "engine.dictionaries.verbs"

local compile = {}

-- Names.

local SMALL = { of = true, the = true, ["and"] = true, ["for"] = true, ["in"] = true, on = true,
  de = true, la = true, al = true, el = true, ["to"] = true }

-- Dictionaries are in capitals; a name begins its words with one. Short single words keep theirs:
-- US is no us.
local function named(words)
  if #words <= 3 then return words end
  local first = true
  return (words:lower():gsub("[%w\x80-\xFF][^%s-]*", function(word)
    local small = SMALL[word] and not first
    first = false
    return small and word or word:sub(1, 1):upper() .. word:sub(2)
  end))
end

local KINDS = { IGO = "organisation", NGO = "organisation", NGM = "organisation",
  IMG = "group", INT = "organisation", MNC = "other" }

-- What a code stands for by CAMEO's prefixes and roles.
local function kind_of(code)
  local prefix = code:sub(1, 3)
  if KINDS[prefix] then return KINDS[prefix] end
  local role = code:sub(4)
  if role:find "^REB" or role:find "^SEP" or role:find "^INS" then return "group" end
  return "state"
end

local WORDS_MAX = 12 -- a name is at most 16 tokens (engine/text/names_read.c)

--- The names of an actor dictionary, as a names file.
-- @param entries table from actors.read
-- @return string JSON; each code is the id of an entity, its dates those of its names; null codes
--   are names that never act
-- @return table list of { line, text, why }: names that are too long to be one
function compile.names(entries)
  local by_code, order, others, unused = {}, {}, json.array(), {}
  local function add(code, name, one)
    if actors.is_null(code) then
      others[#others + 1] = name
      return
    end
    local entity = by_code[code]
    if not entity then
      entity = { id = code, kind = kind_of(code), name = name, names = json.array() }
      by_code[code] = entity
      order[#order + 1] = entity
    end
    table.insert(entity.names, { text = name, from = one.from, ["until"] = one.until_ })
  end
  for _, item in ipairs(entries) do
    for _, phrase in ipairs(item.names) do
      local name = named(phrase.words)
      local _, joints = name:gsub("[%s'’.-]+", "")
      local short = joints < WORDS_MAX
      if not short then
        unused[#unused + 1] = { line = item.line, text = phrase.words, why = "too many words" }
      end
      for _, one in ipairs(short and item.codes or {}) do
        for code in one.code:gmatch "[^/]+" do add(code, name, one) end -- G7 [USA/GBR/...]
      end
    end
  end
  return json.encode { entities = json.array(order), others = others }, unused
end

-- Rules.

local SLOTS = { "object", "to", "with", "against", "on", "for", "of", "from", "at", "in",
  "modifier" }
local NULLS = { ["---"] = "null", ["###"] = "discard", ["+++"] = "complex" }

-- As the matcher reads words that are next to each other (grammar/patterns.h).
local function join(word)
  return table.concat(word.parts, "=") .. (word.whole and "=" or "")
end

local SIGNS = { source = "$", target = "+", compound = "%", skip = "^" }

-- The elements in the form that the matcher reads.
local function write(list, out)
  for _, element in ipairs(list) do
    if element.joined then out[#out + 1] = "~" end
    if SIGNS[element.kind] then
      out[#out + 1] = SIGNS[element.kind]
    elseif element.kind == "words" then
      out[#out + 1] = join(element)
    elseif element.kind == "any" then
      local words = {}
      for i, word in ipairs(element) do words[i] = join(word) end
      out[#out + 1] = table.concat(words, "|")
    else
      write(element, out)
    end
  end
  return out
end

local function pattern_text(pattern)
  local out = write(pattern.before, {})
  if pattern.joined then out[#out + 1] = "~" end
  out[#out + 1] = "*"
  return table.concat(write(pattern.after, out), " ")
end

--- The rules of a verb dictionary.
-- @param dictionary table from dictionaries.read, of kind verbs
-- @return table { frames (list, one for each code and name, as rules.compile makes them), sets,
--   blocks }: what the core takes; rules are places in frames, or "null", "discard", "complex"
-- @return table list of { code, why }: codes that are not used
function compile.verbs(dictionary)
  local name = dictionary.file:match "([^/]*)$":gsub("%.txt$", "")
  local frames, index, unused, told = {}, {}, {}, {}
  local function rule_of(code, block, entry)
    if not code or code == "" then return nil end
    if NULLS[code] then return NULLS[code] end
    local type, mode = reading.cameo(code)
    if not type then
      if not told[code] then
        told[code] = true
        unused[#unused + 1] = { code = code,
          why = code:find "^01" and "a statement, which PLOVER does not code" or "no CAMEO code" }
      end
      return "null"
    end
    local key = ("%s.%s.%s%s%s"):format(name, block, code, entry.subordinate and "?" or "",
      entry.dominant and "!" or "")
    if not index[key] then
      frames[#frames + 1] = {
        name = ("%s.%s.%s"):format(name, block, code), type = type, mode = mode, cameo = code,
        verbs = {}, actor = { "subject" }, recipient = SLOTS,
        subordinate = entry.subordinate, dominant = entry.dominant,
      }
      index[key] = #frames
    end
    return index[key]
  end
  local out = { frames = frames, sets = {}, blocks = {} }
  for set, items in pairs(dictionary.entries.sets) do
    local words = {}
    for i, item in ipairs(items) do
      local word = verbs.words(item, dictionary.entries.sets)
      if word and word.parts then
        word.whole = word.whole or set:sub(-1) == "_"
        words[i] = join(word)
      end
    end
    out.sets[#out.sets + 1] = { name = set, items = words }
  end
  table.sort(out.sets, function(a, b) return a.name < b.name end)
  for i, block in ipairs(dictionary.entries.blocks) do
    -- the rules of a code, and of its reverse
    local function rules_of(entry)
      return rule_of(entry.code, block.name, entry), rule_of(entry.reverse, block.name, entry)
    end
    local made = { verbs = {}, patterns = {} }
    made.rule, made.reverse = rules_of(block.code)
    for k, verb in ipairs(block.verbs) do
      local one = { text = join(verb), head = verb.head - 1 }
      if verb.code then one.rule, one.reverse = rules_of(verb.code) end
      made.verbs[k] = one
    end
    for k, pattern in ipairs(block.patterns) do
      local one = { text = pattern_text(pattern), weight = pattern.weight }
      one.rule, one.reverse = rules_of(pattern)
      made.patterns[k] = one
    end
    out.blocks[i] = made
  end
  return out, unused
end

return compile
