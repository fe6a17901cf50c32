-- What sentences need for patterns to match in them: one without it is left out of the codes, none
-- that a pattern matches in is.

local g = require "engine.grammar"
local lpeg = require "lpeg"
local reader = require "engine.reader"
local reading = require "engine.core.reading"

local open = assert(reader.open())

local function needs(...)
  for _, pattern in ipairs { ... } do pattern:match "" end
  return reading.needs { ... }
end

-- How many of the text's words are in the codes for these patterns.
local function words(text, ...)
  local analysis = open:read({ text = text }):analyse(open.rules.frames)
  local codes = analysis:codes(needs(...))
  return #codes:gsub("\n\n\n\n", "") // 4
end

describe("what patterns need", function()
  it("is each word that they name, in a sentence in which another of theirs stands too", function()
    local pattern = g.noun "host" * g.within(2, g.verb "leave")
    assert.are.equal(5, words("The host Syria left.", pattern))
    assert.are.equal(0, words("The host Syria agreed.", pattern))
    assert.are.equal(0, words("Syria left.", pattern))
  end)

  it("is one of several words where any will do, and nothing where there may be none", function()
    local either = (g.noun "host" + g.noun "chair") * g.verb "leave"
    assert.are.equal(5, words("The chair Syria left.", either))
    assert.are.equal(0, words("The member Syria left.", either))
    local maybe = g.name("actor", "state") * (g.noun "host")^-1 * g.verb "leave"
    assert.are.equal(3, words("Syria left.", maybe))
    assert.are.equal(0, words("Syria agreed.", maybe))
    local many = g.name("actor", "state") * (g.noun "host" * g.any)^0 * g.verb "leave"
    assert.are.equal(3, words("Syria left.", many))
  end)

  it("is a name of a kind, and a mark", function()
    local pattern = g.alliance * g.punctuation "(" * g.within(9, g.verb "leave")
    assert.are.equal(0, words("Syria (the host) left.", pattern))
    assert.are.equal(0, words("NATO's host left.", pattern))
    assert.are.equal(7, words("NATO (the host) left.", pattern))
  end)

  it("of several patterns is that of any of them", function()
    local host, chair = g.noun "host" * g.noun "state", g.noun "chair" * g.noun "state"
    assert.are.equal(0, words("The host and the chair of Syria left.", host, chair))
    assert.are.equal(6, words("The host state Syria left.", host, chair))
    assert.are.equal(6, words("The chair state Syria left.", host, chair))
  end)

  it("is not asked of what LPeg or Lua alone can tell, nor of what follows it", function()
    local ask = lpeg.Cmt(lpeg.P(true), function() return true end) * g.noun "host"
    local rule = lpeg.P { lpeg.V(2) * g.noun "host", g.noun "chair" }
    for _, pattern in ipairs { ask, rule } do
      assert.are.equal(5, words("The member Syria left.", g.verb "leave" * pattern + pattern))
    end
    local ahead = #(g.any * g.noun "host") * g.any * g.noun "host"
    assert.are.equal(5, words("The host Syria left.", ahead))
  end)

  it("is nothing for a pattern that was never matched, and that no text can match", function()
    local text = "The member Syria left."
    local analysis = open:read({ text = text }):analyse(open.rules.frames)
    assert.are.equal(#analysis:codes(), #analysis:codes(reading.needs { g.noun "host" * g.any }))
    assert.are.equal(0, #analysis:codes(reading.needs {}))
  end)

  it("keeps all that the examples' patterns match in", function()
    for _, pack in ipairs(open.packs) do
      for _, rule in ipairs(pack) do
        for _, example in ipairs(rule.pattern and rule.examples or {}) do
          local analysis = open:read({ text = example[1] }):analyse(open.rules.frames)
          local all, some = analysis:codes(), analysis:codes(needs(rule.pattern))
          local scan = lpeg.P { rule.pattern + lpeg.P(4) * lpeg.V(1) }
          assert.are.equal(scan:match(all) ~= nil, scan:match(some) ~= nil, example[1])
        end
      end
    end
  end)
end)
