-- Did it happen, and who says so: aux and `by` of the event with the act, as one reads the English.

local reader = require "engine.reader"

local open = assert(reader.open())

local function event(text, act)
  for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
    if e.act == (act or "withdraw") then return e end
  end
  error("no event of that act: " .. text, 2)
end

local function aux(text, wanted)
  it(("%s [%s]"):format(text, wanted), function()
    local list = event(text).aux
    table.sort(list)
    assert.are.equal(wanted, table.concat(list, " "))
  end)
end

local function by(text, wanted)
  it(text, function() assert.are.equal(wanted, event(text).by) end)
end

describe("it happened", function()
  aux("Egypt left NATO.", "")
  aux("Egypt has left NATO.", "")
  aux("Egypt is leaving NATO.", "")
  aux("Egypt managed to leave NATO.", "")
  aux("Egypt's withdrawal from NATO surprised Iran.", "")
  aux("Iran attacked Oman after Egypt left NATO.", "")
  aux("Egypt left NATO but did not leave Sudan.", "")
  aux("Officials said that Egypt had left NATO.", "")
  aux("Egypt was the first state to leave NATO.", "")
  aux("Egypt will buy ships after leaving NATO.", "")
end)

describe("negation", function()
  aux("Egypt did not leave NATO.", "negation")
  aux("Egypt didn't leave NATO.", "negation")
  aux("Egypt has never left NATO.", "negation")
  aux("Egypt failed to leave NATO.", "negation")
  aux("Neither Egypt nor Jordan left NATO.", "negation")
  aux("Egypt has yet to leave NATO.", "negation")
  aux("Egypt will not leave NATO.", "future negation")
end)

describe("refusal", function()
  it("denies the act", function()
    local e = event("Egypt refused to leave NATO.", nil)
    assert.are.same({ "negation" }, e.aux)
  end)
end)

describe("future", function()
  aux("Egypt will leave NATO.", "future")
  aux("Egypt agreed to leave NATO.", "future")
  aux("Egyptian officials said the kingdom of Jordan would leave NATO.", "future")
  aux("Egypt plans to leave NATO.", "future")
  aux("Egypt promised to leave NATO.", "future")
end)

describe("hypothetical", function()
  aux("Egypt may leave NATO.", "hypothetical")
  aux("Egypt could leave NATO.", "hypothetical")
  aux("Egypt wants to leave NATO.", "hypothetical")
  aux("If Egypt leaves NATO, Iran will stay.", "hypothetical")
  aux("Iran urged Egypt to leave NATO.", "hypothetical")
  aux("Has Egypt left NATO?", "hypothetical")
end)

describe("threat", function()
  it("of an act is hypothetical, not done", function()
    local found = open:events(open:read { text = "Egypt threatened to leave NATO.",
      date = "2019-04-11" })
    for _, e in ipairs(found) do
      if e.act == "withdraw" then assert.are.same({ "hypothetical" }, e.aux) end
    end
  end)
end)

describe("who says so", function()
  by("Egypt left NATO.", nil)
  by("Iran said that Egypt had left NATO.", "Iran")
  by("Iran said Egypt had left NATO.", "Iran")
  by("Egypt has left NATO, a senior official said on Thursday.", "a senior official")
  by("Egypt has left NATO, officials said.", "officials")
  by("Egypt has left NATO, according to Iran.", "Iran")
  by("According to Iran, Egypt has left NATO.", "Iran")
  -- a chain, the nearest to the act first
  by("Citing a source, Iran said that Egypt had left NATO.", "Iran < a source")
  by("The minister said Iran believes that Egypt has left NATO.", "Iran < The minister")
  by("\"Egypt has left NATO,\" the minister said.", "the minister")
  by("\xE2\x80\x9CEgypt has left NATO,\xE2\x80\x9D the minister said.", "the minister")
end)
