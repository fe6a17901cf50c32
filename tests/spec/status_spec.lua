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
  aux("Egypt was unwilling to leave NATO.", "negation")
  aux("Egypt will not leave NATO.", "future negation")
end)

describe("refusal", function()
  it("of an act that one will not do", function()
    assert.are.equal("REJECT", event("Egypt will not leave NATO.").type)
  end)
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
  aux("Egypt is ready to leave NATO.", "hypothetical")
  aux("Egypt wants to leave NATO.", "hypothetical")
  aux("If Egypt leaves NATO, Iran will stay.", "hypothetical")
  aux("Iran urged Egypt to leave NATO.", "hypothetical")
  aux("Has Egypt left NATO?", "hypothetical")
end)

describe("a meeting", function()
  local function meeting(text, wanted)
    it(("%s [%s]"):format(text, wanted), function()
      assert.are.equal(wanted, table.concat(event(text, "meet").aux, " "))
    end)
  end
  meeting("The NATO summit ended.", "")
  meeting("Egypt paid its debts before the NATO summit.", "future")
  meeting("Egypt paid its debts ahead of the NATO summit.", "future")
  meeting("Egypt will pay its debts at the NATO summit.", "future")
  meeting("Egypt will pay its debts after the NATO summit.", "")
  meeting("Egypt spoke of the upcoming NATO leaders' summit.", "future")
end)

describe("what a noun names", function()
  aux("Egypt's withdrawal from NATO would please Iran.", "hypothetical")
  aux("Egypt's withdrawal from NATO may please Iran.", "")
  aux("Iran stopped Egypt's withdrawal from NATO.", "")
  aux("Iran prevented Egypt's withdrawal from NATO.", "negation")
  aux("A suspected Egyptian withdrawal from NATO worried Iran.", "hypothetical")
end)

describe("a second verb", function()
  aux("Egypt did not pay and will leave NATO.", "future")
end)

describe("a text without a date", function()
  local function history(text, wanted)
    it(text, function()
      local found = open:events(open:read { text = text })
      assert.are.same(wanted, found[1].aux)
    end)
  end
  history("Egypt left NATO. The king died in 1952.", { "historical" })
  history("Egypt left NATO. The king died in 2052.", {})
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
