-- The patterns that cut sentences are run as programs of our own machine (engine/grammar/program.h)
-- where they can be, and must give what lpeg.match gives.

local chunks = require "engine.chunks"
local clauses = require "engine.clauses"
local lpeg = require "lpeg"
local reader = require "engine.reader"

-- A reader whose two patterns go through `wrap`, and how often lpeg.match was called since.
local function open_with(wrap)
  local open, calls = assert(reader.open()), 0
  open.core:grammar(wrap(chunks.compile(chunks.rules, chunks.others)),
    wrap(clauses.compile(clauses.grammar)), function(...)
      calls = calls + 1
      return lpeg.match(...)
    end)
  return open, function() return calls end
end

local function cut(open, text)
  local analysis = open:read({ text = text, date = "2019-04-11" }):analyse()
  return { analysis.view, analysis.shape, analysis:chunks(), analysis:clauses() }
end

describe("programs of LPeg's patterns", function()
  local plain, plain_calls = open_with(function(pattern) return pattern end)
  -- A match-time capture is none that a program can have.
  local always = lpeg.Cmt(lpeg.P(true), function() return true end)
  local wrapped, wrapped_calls = open_with(function(pattern) return always * pattern end)

  it("give for the examples of all packs what lpeg.match gives", function()
    local n = 0
    for _, pack in ipairs(plain.packs) do
      for _, rule in ipairs(pack) do
        for _, example in ipairs(rule.examples or {}) do
          assert.are.same(cut(wrapped, example[1]), cut(plain, example[1]), example[1])
          n = n + 1
        end
      end
    end
    assert.is_true(n > 1000)
  end)

  it("give the same for texts of odd words, marks and brackets", function()
    local words = { "Iran", "said", "that", "(", ")", ",", "and", "left", "who", "to", "join",
      "NATO", "after", "whose", "of", "the", "\"", "leaving", "attacked", "by", "had", "not", ":",
      ";", "it" }
    local random = 7
    for _ = 1, 300 do
      local text = {}
      for i = 1, 40 do
        random = (random * 1103515245 + 12345) % 2147483648
        text[i] = words[random // 65536 % #words + 1]
      end
      text = table.concat(text, " ") .. "."
      assert.are.same(cut(wrapped, text), cut(plain, text), text)
    end
  end)

  it("are run without lpeg.match, which does what is no program", function()
    if (os.getenv "ENGINE_CFLAGS" or ""):find "ENG_CHECK_STACK" then
      pending "where C functions are checked another stands in their place, and lpeg.match does it"
      return
    end
    local plain_before, wrapped_before = plain_calls(), wrapped_calls()
    cut(plain, "Egypt left NATO.")
    cut(wrapped, "Egypt left NATO.")
    assert.are.equal(plain_before, plain_calls())
    assert.is_true(wrapped_calls() > wrapped_before)
  end)

  it("are made of a user's patterns too, and anew when these change", function()
    local open = assert(reader.open())
    local reading = require "engine.core.reading"
    local Cc, Cp, P = lpeg.Cc, lpeg.Cp, lpeg.P
    local function each_noun(kind)
      return (Cp() * P "E" * Cc(kind:byte()) * Cp() + 1)^0 / reading.captures
    end
    for _, kind in ipairs { "N", "T" } do
      open.core:grammar(each_noun(kind), clauses.compile(clauses.grammar), lpeg.match)
      local found = open:read({ text = "Egypt left NATO." }):analyse():chunks()
      assert.are.equal(kind, found[1].kind)
    end
  end)
end)
