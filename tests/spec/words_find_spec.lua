local reading = require "engine.core.reading"
local conditions = require "engine.conditions"

describe("what words must begin with where a pattern is found", function()
  local function of(pattern, anywhere)
    return (conditions.beginnings({ pattern }, anywhere) or {})[1]
  end

  for pattern, letters in pairs {
    ["violat"] = "violat*", ["war crime"] = "crime*", ["doors?%f[%A]"] = "door*",
    ["free%-rider"] = "rider*", ["defen[cs]e"] = "defen*", ["short%-?sighted"] = "short*",
    ["tested a [%a ]*missile"] = "tested*", ["blame.*s"] = "blame*",
  } do
    it("is known of " .. pattern, function() assert.equal(letters, of(pattern)) end)
  end
  for _, pattern in ipairs { "f?ight", "n[o’']t", "of", "an+ex", "%f[%a]of t?h?e? ?bloc" } do
    it("is not known of " .. pattern, function() assert.is_nil(of(pattern)) end)
  end

  it("is a word's beginning only where the pattern says so, when it may stand anywhere", function()
    assert.is_nil(of("suit", true))
    assert.equal("suit*", of("^%l+ suit", true))
    assert.equal("suit*", of("^suit", true))
    assert.equal("suit*", of("%f[%a]suit", true))
    assert.equal("table*", of("at the table", true))
    assert.is_nil(of("[%l ]*suit", true))
    assert.is_nil(of("%a*suit", true))
  end)

  it("is nothing for a list of which one pattern has none", function()
    assert.is_nil(conditions.beginnings { "violat", "of" })
    assert.same({ "violat*", "breach*" }, conditions.beginnings { "violat", "breach" })
  end)

  it("is what a condition made of a list needs", function()
    assert.same({ "violat*" }, conditions.needed(conditions.with({ "violat" }, 40)))
    assert.same({ "violat*" }, conditions.needed(conditions.around({ "violat" }, 40, 40)))
    assert.same({ "suit*" }, conditions.needed(conditions.told({ "^%l+ suit" }, 40)))
    assert.is_nil(conditions.needed(conditions.without({ "violat" }, 40)))
    assert.is_nil(conditions.needed(nil))
  end)
end)

describe("words looked for all at once", function()
  local find = reading.find_word

  it("are found at the start of a word only, the first place first", function()
    local words = { "pact", "oil" }
    assert.same({ 10, 2, true }, { find("in soil, oil and pacts", words, 5, 1) })
    assert.same({ 18, 1, true }, { find("in soil, oil and pacts", words, 11, 1) })
    assert.is_nil(find("in soil", words, 1, 1))
  end)

  it("are found again at the same place by a later one of the list", function()
    local words = { "ship", "shipment" }
    assert.same({ 3, 1, true }, { find("a shipment", words, 1, 1) })
    assert.same({ 3, 2, true }, { find("a shipment", words, 3, 2) })
    assert.is_nil(find("a shipment", words, 3, 3))
  end)

  it("that begin with no letter are nowhere, and an empty one is any word", function()
    assert.is_nil(find("the oil", { " oil" }, 1, 1))
    assert.same({ 5, 2, true }, { find("the oil", { " x", "", "oil" }, 2, 1) })
  end)

  it("may be there where only the letters that they begin with are", function()
    assert.same({ 3, 1, false }, { find("a mobile", { "mob%f[%A]" }, 1, 1) })
    assert.same({ 3, 1, false }, { find("a force", { "forces?" }, 1, 1) })
    assert.same({ 1, 1, false }, { find("a force", { "%l+ing" }, 1, 1) })
    assert.same({ 3, 1, false }, { find("a fight", { "figh?t" }, 1, 1) })
    assert.same({ 3, 1, false }, { find("a fight", { "fighte?" }, 1, 1) })
    assert.is_nil(find("a fight", { "fighter?" }, 1, 1))
    assert.same({ 1, 1, false }, { find("a fight", { "f?ight" }, 1, 1) })
    assert.same({ 1, 1, false }, { find("a fight", { " ?fight" }, 1, 1) })
  end)

  it("end where the text ends", function()
    assert.is_nil(find("oil", { "oils" }, 1, 1))
    assert.is_nil(find("", { "oil" }, 1, 1))
    assert.is_nil(find("oil", {}, 1, 1))
  end)

  it("may be many", function()
    local words = {}
    for i = 1, 500 do words[i] = "x" .. ("y"):rep(i) end
    words[501] = "oil"
    assert.same({ 5, 501, true }, { find("the oil", words, 1, 1) })
    assert.has_error(function() find("the oil", { 1 }, 1, 1) end)
    assert.has_error(function() find("the oil", words, 0, 1) end)
  end)

  it("may be patterns", function()
    assert.equal(3, conditions.find_word("a mob", { "mob%f[%A]" }))
    assert.is_nil(conditions.find_word("a mobile", { "mob%f[%A]" }))
    assert.equal(3, conditions.find_word("a defense pact", { "defen[cs]e" }))
    assert.equal(3, conditions.find_word("a sent note", { "send?t", "note" }))
    assert.equal(9, conditions.find_word("a cease fire", { "cease%-fire", "fire" }))
  end)
end)
