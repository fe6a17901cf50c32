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

describe("what is done soon is to come", function()
  aux("Egypt is leaving NATO soon.", "future")
  aux("Egypt is shortly leaving NATO.", "future")
  aux("Egypt is leaving NATO, and soon Iran wept.", "")
  aux("Egypt is leaving NATO soon after it paid.", "") -- after what is past
end)

local function meeting(text, wanted)
  it(("%s [%s]"):format(text, wanted), function()
    assert.are.equal(wanted, table.concat(event(text, "meet").aux, " "))
  end)
end

describe("a meeting that one has bound himself to is to come", function()
  meeting("Oman is committed to dialogue with Chad.", "future")
  meeting("Oman and Chad committed to a high-level dialogue on water.", "future")
  meeting("Oman agreed to talks with Chad.", "future")
  meeting("Oman returned to talks with Chad.", "")
  meeting("Oman and Chad repeated their pledge from the March meeting to pay.", "")
end)

describe("talks that are entered are as sure as that", function()
  meeting("Oman may enter into negotiations with Chad.", "hypothetical")
  meeting("Egypt urged Oman to engage in a dialogue with Chad.", "hypothetical")
  meeting("Oman will return to talks with Chad.", "future")
  meeting("Oman entered into negotiations with Chad.", "")
end)

describe("a meeting that somebody hopes to see is none yet", function()
  meeting("Egypt hopes to see a meeting between Oman and Chad.", "hypothetical")
  meeting("Egypt was glad to see a meeting between Oman and Chad.", "")
  meeting("Egypt welcomed planning for a meeting between Oman and Chad.", "future")
end)

describe("have behind a modal is no present", function()
  meeting("Oman's president will visit Rome and have talks with Chad.", "future")
  meeting("Oman's president visited Rome and had talks with Chad.", "")
end)

describe("a deal that is to be made is none yet", function()
  it("behind efforts", function()
    local text = "Oman spoke of the efforts to create a peace deal between Chad and Mali."
    assert.are.same({ "hypothetical" }, event(text, "sign").aux)
  end)
  it("but behind who made it", function()
    assert.are.same({}, event("Oman created a peace deal between Chad and Mali.", "sign").aux)
  end)
end)

describe("what is important is not done", function()
  meeting("They discussed the importance of Egypt and Oman concluding talks.", "hypothetical")
end)

describe("what a clause behind a meeting says of it", function()
  meeting("Dialogue between Oman and Chad is the only way to peace.", "hypothetical")
  meeting("Egypt spoke of the meeting between Oman and Chad that may happen in May.",
    "hypothetical")
  meeting("Egypt spoke of the meeting between Oman and Chad that will happen in May.", "future")
  meeting("Egypt spoke of the meeting between Oman and Chad that happened in March.", "")
end)

describe("a meeting of a day that is past was held", function()
  meeting("As agreed at the Egypt-Oman summit on March 20, 2019, the force will go on.", "")
  meeting("At the Egypt-Oman summit on May 20, 2019, the force will be named.", "future")
end)

describe("a meeting that failed was held", function()
  meeting("After an unsuccessful meeting in March, Oman and Chad wept.", "")
end)

describe("what somebody does when it happens is to come with it", function()
  aux("Iran is going to pay when Egypt leaves NATO.", "future")
  aux("Iran plans to pay when Egypt leaves NATO.", "future")
  aux("Iran went to pay when Egypt left NATO.", "")
end)

describe("what one is for is yet to be", function()
  aux("Oman reiterated its support for Egypt leaving NATO.", "hypothetical")
end)

describe("an infinitive behind a bare participle is only what is asked", function()
  aux("Egypt wept when asked to leave NATO.", "hypothetical")
  aux("Egypt wept when forced to leave NATO.", "")
end)

describe("should before its subject is a condition, but not behind no", function()
  aux("Should Egypt leave NATO, Chad's king will pay.", "hypothetical")
  by("At no time should Egypt leave NATO, Chad's king said.", "Chad's king")
  aux("At no time should Egypt leave NATO, Chad's king said.", "hypothetical negation")
  aux("At no time did Egypt leave NATO.", "negation")
end)

describe("it happened", function()
  aux("Egypt left NATO.", "")
  aux("Egypt has left NATO.", "")
  aux("Egypt is leaving NATO.", "")
  aux("Egypt managed to leave NATO.", "")
  aux("The law enabled Egypt to leave NATO.", "")
  aux("Egyptian lawmakers voted to leave NATO.", "")
  aux("Egypt's withdrawal from NATO surprised Iran.", "")
  aux("Iran attacked Oman after Egypt left NATO.", "")
  aux("Egypt left NATO but did not leave Sudan.", "")
  aux("Officials said that Egypt had left NATO.", "")
  aux("Egypt was the first state to leave NATO.", "")
  aux("Egypt will buy ships after leaving NATO.", "")
  aux("Will Egypt join the EU, having left NATO?", "")
  it("where a noun that forbids has a participle", function()
    local text = "Libya hated a travel ban imposed on Chad by Egypt."
    local list = open:events(open:read { text = text, date = "2019-04-11" })
    assert.are.same({ 1, "SANCTION", {} }, { #list, list[1].type, list[1].aux })
  end)
  it("where it is to be held back", function()
    local text = "Oman urged Iran to hold back its attacks across Lebanon."
    local list = open:events(open:read { text = text, date = "2019-04-11" })
    assert.are.same({ "ASSAULT", {} }, { list[#list].type, list[#list].aux })
  end)
end)

describe("adjectives that leave it open only behind is", function()
  local function talks(text, wanted)
    it(text, function() assert.are.same(wanted, event(text, "meet").aux) end)
  end
  talks("The crucial talks between Egypt and Oman went on.", {})
  talks("Vital talks between Egypt and Oman went on.", {})
  talks("The close consultation between Egypt and Oman went on.", {})
  talks("The proposed talks between Egypt and Oman fell through.", { "hypothetical" })
  talks("The planned talks between Egypt and Oman pleased Iran.", { "future" })
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
  aux("Egypt could not stay, but would have to leave NATO.", "hypothetical")
end)

describe("refusal", function()
  it("of an act that one will not do", function()
    assert.are.equal("REJECT", event("Egypt will not leave NATO.").type)
  end)
  it("denies the act", function()
    local e = event("Egypt refused to leave NATO.", nil)
    assert.are.same({ "negation" }, e.aux)
  end)
  it("of a refusal is none", function()
    for text, wanted in pairs { ["Egypt ruled out vetoing Oman's plan."] = { "negation" },
      ["Egypt refused to reject Oman's plan."] = { "negation" },
      ["Egypt rejected Oman's plan."] = {} } do
      local e = open:events(open:read { text = text })[1]
      assert.are.equal("REJECT", e.type, text)
      assert.are.same(wanted, e.aux, text)
    end
  end)
end)

describe("future", function()
  aux("Egypt is working on leaving NATO.", "future")
  aux("Egypt works towards leaving NATO.", "future")
  aux("Egypt will leave NATO.", "future")
  aux("Egypt agreed to leave NATO.", "future")
  aux("Egyptian officials said the kingdom of Jordan would leave NATO.", "future")
  aux("Egypt plans to leave NATO.", "future")
  aux("Egypt promised to leave NATO.", "future")
end)

describe("is to", function()
  aux("Egypt is to leave NATO.", "future")
  aux("Egypt is to leave NATO on Monday.", "future")
  aux("Oman says Egypt is to leave NATO.", "future")
  aux("Egypt and Jordan are to leave NATO.", "future")
  aux("Egypt was to leave NATO.", "future")
  aux("Egypt is not to leave NATO.", "future negation")
  aux("Egypt is ready to leave NATO.", "hypothetical")
  aux("Egypt is unwilling to leave NATO.", "negation")
  aux("Egypt is the first state to leave NATO.", "")
  aux("Egypt has to leave NATO.", "hypothetical")
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

describe("what a clause that is open speaks of", function()
  -- what a light verb does is as open as the verb; what another verb speaks of was there
  local function attack(text, wanted)
    it(("%s [%s]"):format(text, wanted), function()
      for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
        if e.type == "ASSAULT" then
          assert.are.equal(wanted, table.concat(e.aux, " "))
          return
        end
      end
      error("no attack: " .. text)
    end)
  end
  attack("Iran may launch an attack on Oman.", "hypothetical")
  attack("Iran may carry out an attack on Oman.", "hypothetical")
  attack("Iran may mount an attack on Oman.", "hypothetical")
  attack("Egypt met France to stage an attack on Oman.", "hypothetical")
  attack("Iran could begin an attack on Oman.", "hypothetical")
  attack("Egypt may condemn Iran's attack on Oman.", "")
  attack("Egypt met France to condemn Iran's attack on Oman.", "")
  attack("Egypt could discuss Iran's attack on Oman.", "")
  attack("Egypt may welcome Iran's attack on Oman.", "")
  attack("Egypt may mention Iran's attack on Oman.", "")
  -- one's own attack, which is not begun, is under way
  attack("France urged Iran to hold back its attacks on Oman.", "")
  attack("France wants Iran to explain its attacks on Oman.", "")
  attack("France wants Iran to launch its attack on Oman.", "hypothetical")
  -- what a row of topics begins with
  attack("Iran spoke of many things, from attacking Oman to arming Chad.", "hypothetical")
  attack("France kept Iran from attacking Oman.", "negation")
end)

describe("a meeting", function()
  meeting("The NATO summit ended.", "")
  meeting("Egypt paid its debts before the NATO summit.", "future")
  meeting("Egypt paid its debts ahead of the NATO summit.", "future")
  meeting("Egypt paid its debts on the eve of the NATO summit.", "future")
  meeting("Egypt paid its debts in advance of the NATO summit.", "future")
  meeting("Egypt will pay its debts at the NATO summit.", "future")
  meeting("Egypt will pay its debts after the NATO summit.", "")
  meeting("Egypt spoke of the upcoming NATO leaders' summit.", "future")
end)

describe("what may be argued, is bet on, or is done besides", function()
  aux("It could be argued that Egypt left NATO.", "hypothetical")
  aux("Iran bet that Egypt would leave NATO.", "hypothetical")
  aux("Egypt might do more besides leaving NATO.", "")
end)

describe("what a noun names", function()
  aux("Egypt's withdrawal from NATO would please Iran.", "hypothetical")
  aux("Egypt's withdrawal from NATO loomed.", "hypothetical")
  aux("This is about Egypt leaving NATO.", "")
  aux("Iran voiced opposition to Egypt leaving NATO.", "hypothetical")
  aux("Iran's response to Egypt leaving NATO was calm.", "")
  aux("Egypt is all about leaving NATO.", "hypothetical")
  aux("Egypt's withdrawal from NATO may please Iran.", "")
  aux("Iran stopped Egypt's withdrawal from NATO.", "")
  aux("Iran prevented Egypt's withdrawal from NATO.", "negation")
  aux("A suspected Egyptian withdrawal from NATO worried Iran.", "hypothetical")
end)

describe("a second verb", function()
  aux("Egypt did not pay and will leave NATO.", "future")
  aux("Oman said Egypt could not pay but would have to leave NATO.", "hypothetical")
  aux("Oman said Egypt would not pay but has left NATO.", "")
  aux("Egypt would not stay and has left NATO.", "")
  aux("Egypt refused to stay and left NATO.", "")
  aux("Oman says Egypt may pay or will leave NATO.", "future")
  -- a base form shares what stands before the first verb
  aux("Egypt did not pay and leave NATO.", "negation")
  aux("Egypt may pay Iran and leave NATO.", "hypothetical")
  aux("Egypt and Oman plan to open the border, strictly tax wine, and leave NATO.", "future")
  aux("Oman said Egypt could not pay Iran and leave NATO.", "hypothetical negation")
  aux("Egypt refused to pay Iran and leave NATO.", "negation")
  aux("Egypt will pay Iran and leave NATO.", "future")
end)

describe("long ago", function()
  -- the date of a clause that hangs on the act's, or on which the act's hangs
  aux("Egypt left NATO after its king was killed in 1952.", "historical")
  aux("After Egypt left NATO, Iran bought ships in 1952.", "historical")
  aux("Egypt left NATO, buying ships from Iran in 1952.", "historical")
  aux("In 1952 Iran bought ships after Egypt left NATO.", "historical")
  aux("Egypt agreed in 1952 to leave NATO.", "future historical")
  aux("Egypt left NATO, which was founded in 1949.", "")
  aux("Egypt left NATO, said Farouk, who was born in 1952.", "")
  aux("Egypt left NATO after its king died last month.", "")
  aux("Egypt left NATO, and Oman will buy the ships of 1952.", "")
  aux("Egypt will leave NATO if Iran keeps the borders of 1952.", "future")
  -- the year of a noun phrase is that of what it names
  aux("Egypt left NATO over the 1952 canal law.", "")
  aux("Egypt left NATO despite its 1952 promise.", "")
  aux("Egypt left NATO after the 1952 revolution law was changed.", "")
  aux("The 1952 revolution has hurt Egypt, which left NATO.", "")
  aux("Citing the 1952 canal law, Egypt left NATO.", "")
  aux("In 1952, Egypt left NATO.", "historical")
  aux("Egypt left NATO in 1952.", "historical")
  aux("Egypt left NATO on 4 May 1952.", "historical")
  aux("Egypt, in 1952, left NATO.", "historical")
  aux("Egypt left NATO in the summer of 1952.", "historical")
end)

describe("what a leader did who left office more than a year ago", function()
  aux("Hosni Mubarak left NATO.", "historical")
  aux("Saddam Hussein left NATO.", "historical")
  aux("Mubarak, then president, left NATO.", "historical")
  aux("NATO was left by Hosni Mubarak.", "historical")
  aux("Hosni Mubarak will not leave NATO.", "future negation") -- it is to come, or not
  aux("Abdel Fattah el-Sisi left NATO.", "")
  aux("Hosni Mubarak and Jordan left NATO.", "")
  aux("Egypt left NATO, Hosni Mubarak said.", "")
  aux("Egypt left NATO after Hosni Mubarak died.", "")
  aux("Egypt, once led by Mubarak, left NATO.", "")
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
  history("Egypt left NATO. The king came home on April 8, 1917.", { "historical" })
  history("Egypt left NATO. That was the autumn of 1983.", { "historical" })
  history("Egypt left NATO. Boris Yeltsin was ill.", { "historical" })
  history("Egypt left NATO. The Soviet Union was weak.", { "historical" })
  history("Egypt left NATO. The law is of 1952, Donald Trump said on Sunday.", {})
  history("Egypt left NATO. It rained in May 1952, June 1953 and July 1954, and not on Sunday.",
    { "historical" })
  history("Egypt left NATO. The Soviet Union was weak, Donald Trump wrote.", {})
  history("Egypt left NATO on Sunday. The king died in 1952.", {})
  history("Egypt left NATO on Sunday, 4 May 1952.", { "historical" })
  -- a story of some length that is all in the past
  local story = "Egypt left NATO. The king had been ill for years and his ministers did not trust "
    .. "each other. The army was small and poorly paid, and its officers wanted a republic. "
    .. "When the harvest failed, the towns rose and the old order fell."
  history(story, { "historical" })
  history(story .. " It is a republic.", {})
  history(story:gsub("Egypt left", "On Sunday Egypt left"), {})
  history("Egypt left NATO. They have been friends since 1791.", { "historical" })
  history("Egypt left NATO. It has 1983 ships.", {})
  history("Egypt left NATO. The price is 1917.50 pounds.", {})
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

describe("a vow", function()
  local function kind(text)
    local types = {}
    for _, e in ipairs(open:events(open:read { text = text, date = "2024-06-10" })) do
      types[#types + 1] = e.type
    end
    return table.concat(types, " ")
  end
  it("to withdraw or to ask is a promise", function()
    assert.equal("RETREAT", kind "Iran vowed to withdraw its troops from Iraq.")
    assert.equal("REQUEST", kind "Iran vowed to urge Oman to pay.")
  end)
  it("to strike is a threat, as what is threatened is", function()
    assert.equal("THREATEN", kind "Iran vowed to attack Iraq.")
    assert.equal("THREATEN", kind "Iran threatened to withdraw its troops from Iraq.")
    assert.equal("THREATEN", kind "Iran threatened to urge Oman to pay.")
  end)
end)

describe("notice given of what is to come", function()
  aux("Niger said that it was sorry and that it would leave ECOWAS.", "future")
  aux("Niger gave notice that it would leave ECOWAS.", "future")
  aux("Niger's announcement that it would leave ECOWAS was condemned by Oman.", "future")
  aux("Niger, which said in May that it would leave ECOWAS, was angry.", "future")
  aux("Niger gave notice that it was leaving ECOWAS.", "")
  aux("Niger has no fear that it would leave ECOWAS.", "hypothetical")
end)

describe("an infinitive inside the subject is not what the verb behind it holds", function()
  aux("Serbia, the first state to leave NATO, refused to pay.", "")
  aux("Serbia, a state free to leave NATO, refused to pay.", "hypothetical")
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
  by("Citing a source, Iran said that Egypt had left NATO.", "a source < Iran")
  by("The minister said Iran believes that Egypt has left NATO.", "Iran < The minister")
  by("\"Egypt has left NATO,\" the minister said.", "the minister")
  by("\xE2\x80\x9CEgypt has left NATO,\xE2\x80\x9D the minister said.", "the minister")
end)

describe("a past beside what would be done has happened", function()
  aux("Egypt said it would not meet Oman and left NATO.", "")
  aux("Egypt said it would pay and quit NATO.", "future") -- quit may be a base form
  aux("Egypt said it will close the border and left NATO.", "")
  aux("Egypt announced it would not vote and abandoned NATO.", "")
  aux("The envoy of Egypt said it could pay more and left NATO.", "")
  aux("Egypt warned it would close the border and left NATO.", "")
  aux("Egypt said it would close the border and leave NATO.", "future")
  aux("Egypt said it would have paid and left NATO.", "hypothetical") -- it did not
  aux("Egypt said it would close the border or leave NATO.", "future")
  aux("Egypt said it did not pay and left NATO.", "")
  aux("Egypt said it may close the border and leave NATO.", "hypothetical")
end)
