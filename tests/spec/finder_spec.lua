-- Where an LPeg pattern may match, found without LPeg: never too late, so that nothing is lost.

local lpeg = require "lpeg"
local reading = require "engine.core.reading"
local P, V, C, Cc, Cg, Cp, Cmt, Ct = lpeg.P, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cp,
  lpeg.Cmt, lpeg.Ct

-- What goes on to the first match of a pattern.
local function scan(pattern)
  return P { Cp() * pattern + 1 * V(1) }
end

local function finder(pattern)
  pattern:match ""
  return reading.finder(pattern)
end

describe("a finder", function()
  it("tells the place that is captured first, or where it began where none is", function()
    assert.are.equal(3, finder(scan(P "b")):find("aabb", 1))
    assert.are.equal(4, finder(scan(P "b")):find("aabb", 4))
    assert.are.equal(2, finder(P { P "b" + 1 * V(1) }):find("aabb", 2))
  end)

  it("tells where there is no match, at the end of the text and in an empty one too", function()
    local f = finder(scan(P "b" * -P "c"))
    assert.is_nil(f:find("abc", 1))
    assert.is_nil(f:find("bca", 4))
    assert.is_nil(f:find("", 1))
    assert.has_error(function() f:find("abc", 5) end)
    assert.has_error(function() f:find("abc", 0) end)
  end)

  it("looks behind the place where it begins", function()
    assert.are.equal(2, finder(scan(lpeg.B "a" * P "b")):find("ab", 2))
    assert.is_nil(finder(scan(lpeg.B "a" * P "b")):find("cb", 2))
  end)

  it("leaves captures that match nothing by themselves out", function()
    local pattern = scan(Ct(Cg(C(P "b" ^ 1), "x") * Cc "y" / string.upper))
    assert.are.equal(3, finder(pattern):find("aab", 1))
    assert.is_nil(finder(pattern):find("aa", 1))
  end)

  it("stops where a function has the say, whatever it would say", function()
    local asked = 0
    local pattern = scan(P "b" * Cmt(P "c", function() asked = asked + 1; return false end))
    assert.are.equal(4, finder(pattern):find("ab bc", 1))
    assert.is_nil(finder(pattern):find("ab bd", 1))
    assert.are.equal(0, asked)
  end)

  it("tells all places of a pattern that was never matched, and of what is none", function()
    assert.are.equal(1, reading.finder(scan(P "b")):find("aab", 1))
    assert.are.equal(3, reading.finder("b"):find("aab", 3))
  end)

  it("tells many bytes apart", function()
    local any = P(false)
    for byte = 1, 255 do
      if byte ~= 97 then any = any + P(string.char(byte)) * string.char(byte) end
    end
    assert.are.equal(3, finder(scan(any)):find("abcca", 1))
  end)
end)
