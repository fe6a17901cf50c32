-- Whom a phrase stands for. Built-in packs; each case names an act, who does it and to whom, as one
-- reads the text. Sets are in no order.

local reader = require "engine.reader"

local open = assert(reader.open())

local function set(list)
  table.sort(list)
  return table.concat(list, " ")
end

-- "act: actors > recipients" of the events with that act.
local function check(text, wanted)
  local act = wanted:match "^[^:]+"
  local got = {}
  for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
    if e.act == act then
      got[#got + 1] = ("%s: %s > %s"):format(act, set(e.actor), set(e.recipient))
    end
  end
  assert.are.same({ wanted }, got)
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do it(case[1], function() check(case[1], case[2]) end) end
  end)
end

run("names", {
  { "Egypt left NATO.", "withdraw: EGY > NATO" },
  { "Egypt and Jordan left NATO.", "withdraw: EGY JOR > NATO" },
  { "Cairo left NATO.", "withdraw: EGY > NATO" },
  { "The Kremlin left NATO.", "withdraw: RUS > NATO" },
  { "Albania, Austria, Belgium, Bulgaria, Chad, Chile, Cuba, Cyprus, Denmark, Egypt, Fiji, "
    .. "Finland, France, Germany, Ghana, Greece, Iceland, India, Iran, Iraq, Italy, Japan, Kenya, "
    .. "Kuwait, Libya and Malta left NATO.",
    "withdraw: ALB AUT BEL BGR CHL CUB CYP DEU DNK EGY FIN FJI FRA GHA GRC IND IRN IRQ ISL ITA "
    .. "JPN KEN KWT LBY MLT TCD > NATO" },
})

run("people and bodies that act for a name", {
  { "Ministers from Egypt, France and Greece met in Rome.", "meet: EGY FRA GRC > " },
  { "Officials in Rome met Oman's king.", "meet: ITA OMN > " },
  { "Officials from Oman, which has ports, met Iran.", "meet: IRN OMN > " },
  { "Forces from Egypt and Chad left NATO.", "withdraw: EGY TCD > NATO" },
  { "The Egyptian government withdrew from NATO.", "withdraw: EGY > NATO" },
  { "The government of Egypt withdrew from NATO.", "withdraw: EGY > NATO" },
  { "Egypt's government withdrew from NATO.", "withdraw: EGY > NATO" },
  { "Egypt's decision to withdraw from NATO surprised Riyadh.", "withdraw: EGY > NATO" },
})

run("two adjectives that share a noun", {
  { "The Finnish and Swedish withdrawal from NATO was slow.", "withdraw: FIN SWE > NATO" },
  { "The Greek and Turkish accession to NATO was slow.", "join: GRC TUR > NATO" },
})

run("what somebody is or becomes does what he does", {
  { "Qatar became the first state to leave NATO.", "withdraw: QAT > NATO" },
  { "Qatar is the last state to join the Arab League.", "join: QAT > AL" },
})

run("a member called by its membership", {
  { "Iraq cut its output. The OPEC member left on Monday.", "member: IRQ > OPEC" },
  { "Prices in Iraq fell. OPEC's second-largest producer left.", "member: IRQ > OPEC" },
})

run("which a relative clause leaves out", {
  { "NATO is the bloc of states that Spain joined.", "join: ESP > NATO" },
  { "Oman spoke of the NATO meeting that Russia skipped.", "absent: RUS > NATO" },
})

run("it, he and they", {
  { "Egypt said it had left NATO.", "withdraw: EGY > NATO" },
  { "Egypt met Iran. It then left NATO.", "withdraw: EGY > NATO" },
  { "Iran said on Monday that it had left NATO.", "withdraw: IRN > NATO" },
  { "Egypt and Jordan said they had left NATO.", "withdraw: EGY JOR > NATO" },
  { "With its withdrawal from NATO, Egypt surprised Iran.", "withdraw: EGY > NATO" },
  { "Egypt announced its withdrawal from NATO.", "withdraw: EGY > NATO" },
  { "Egypt and Jordan announced their withdrawal from NATO.", "withdraw: EGY JOR > NATO" },
})

run("alliances, states and kingdoms", {
  { "NATO met on Monday. Egypt left the alliance.", "withdraw: EGY > NATO" },
  { "Egypt told NATO leaders that it had left the alliance.", "withdraw: EGY > NATO" },
  { "The NATO summit failed. Egypt left the alliance.", "withdraw: EGY > NATO" },
  { "NATO grew. Iran spoke. Oman spoke. Qatar spoke. Egypt left the alliance.",
    "withdraw: EGY > NATO" },
  { "Egypt and Jordan met. The two states left NATO.", "withdraw: EGY JOR > NATO" },
  { "Egypt and Jordan met. The two countries left NATO.", "withdraw: EGY JOR > NATO" },
  { "Iran met Saudi Arabia. The kingdom left NATO.", "withdraw: SAU > NATO" },
  { "Mali met France. The West African state left NATO.", "withdraw: MLI > NATO" },
  { "The kingdom of Jordan left NATO.", "withdraw: JOR > NATO" },
  { "The French officials said Saudi officials withdrew from NATO.", "withdraw: SAU > NATO" },
})

describe("who is nobody", function()
  it("players, patients and pronouns without a name before them", function()
    for _, text in ipairs { "It left NATO.", "They left NATO.", "The two states left NATO.",
      "The kingdom left NATO.", "Egypt left the alliance.", "The alliance left." } do
      assert.are.same({}, open:events(open:read { text = text, date = "2019-04-11" }), text)
    end
  end)

  it("states of more than three sentences before", function()
    local text = "Egypt and Jordan met. Rain fell. Rain fell. Rain fell. Rain fell. "
      .. "The two states left NATO."
    for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
      assert.are_not.equal("withdraw", e.act)
    end
  end)
end)

describe("how it was resolved", function()
  local function via(text, id)
    for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
      if e.act == "withdraw" then return e.actors[id] and e.actors[id].via end
    end
  end
  it("is told for each actor", function()
    assert.is_nil(via("Egypt left NATO.", "EGY"))
    assert.are.equal("pronoun", via("Egypt said it had left NATO.", "EGY"))
    assert.are.equal("number", via("Egypt and Jordan met. The two states left NATO.", "JOR"))
    assert.are.equal("country", via("Iran met Saudi Arabia. The kingdom left NATO.", "SAU"))
    assert.are.equal("called", via("NATO met on Monday. Egypt left the alliance.", "NATO"))
  end)
end)

run("lists go on behind a word said again, a plural before a name, and an aside", {
  { "Kenya left NATO and — and OPEC.", "withdraw: KEN > NATO OPEC" },
  { "Talks between Kenya and neighbouring states Oman and Chad were held.",
    "meet: KEN OMN TCD > " },
  { "Kenya met a few partners and, of course, with Oman.", "meet: KEN OMN > " },
})

run("the kingdom is the one that was told of, and no United Kingdom", {
  { "Saudi Arabia met with friends in the United Kingdom. The kingdom left NATO.",
    "withdraw: SAU > NATO" },
  { "Talks were held on the Kingdom of Jordan. The kingdom left NATO.", "withdraw: JOR > NATO" },
})

run("body of citizens and body of the state", {
  { "The Kenyan civil aviation organisation left NATO.", "withdraw: KEN > NATO" },
})

run("a counterpart by his name is another's", {
  { "Blinken met with his counterparts Ann Lee of Oman and Ben Roe of Chad.",
    "meet: OMN TCD USA > " },
  { "Blinken met with his counterpart Ann Lee of Oman.", "meet: OMN USA > " },
})
