-- Done, to come or left open: the marks of the leaving that a sentence tells, as one reads it.

local reader = require "engine.reader"

local open = assert(reader.open())

local function event(text, meant)
  for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
    if meant(e) then
      table.sort(e.aux)
      return e
    end
  end
  error("no such event: " .. text)
end

-- Of the leaving that the texts tell.
local function aux(wanted, texts)
  for _, text in ipairs(texts) do
    it(("%s [%s]"):format(text, wanted), function()
      local e = event(text, function(e) return e.act == "withdraw" end)
      assert.are.same({ "EGY", wanted }, { e.actor[1], table.concat(e.aux, " ") })
    end)
  end
end

-- Of the first event of the type.
local function named(kind, wanted, texts)
  for _, text in ipairs(texts) do
    it(("%s [%s]"):format(text, wanted), function()
      local e = event(text, function(e) return e.type == kind end)
      assert.are.equal(wanted, table.concat(e.aux, " "))
    end)
  end
end

describe("would, told with a saying set off", function()
  aux("future", { "Egypt would leave NATO, the minister said.",
    "Egypt would leave NATO, said the minister.", "Egypt, the minister said, would leave NATO.",
    "Egypt would hold a vote and leave NATO, the minister said on Monday.",
    "Oman paid. Egypt would leave NATO in May, he told reporters." })
  aux("future negation", { "Egypt would not leave NATO, the minister said." })
  -- a condition, his own words, what one says now, what did not come
  aux("hypothetical", { "Egypt would leave NATO if Oman paid, the minister said.",
    "\"Egypt would leave NATO,\" the minister said.", "Egypt would leave NATO, analysts say.",
    "Egypt would have left NATO, the minister said.", "Egypt would leave NATO.",
    "Egypt would leave NATO, and Oman would pay." })
end)

describe("instead of it", function()
  aux("negation", { "Egypt held a vote instead of leaving NATO.",
    "Egypt chose to hold a vote rather than leaving NATO.",
    "Egypt made a threat instead of leaving NATO." })
  aux("", { "Egypt gained more by leaving NATO.", "Egypt took the step of leaving NATO." })
  aux("hypothetical", { "Egypt made a threat of leaving NATO." })
end)

describe("whether to", function()
  aux("hypothetical", { "Egypt will decide whether to leave NATO.",
    "Egypt has not decided whether to leave NATO.", "Egypt is deciding whether to leave NATO.",
    "Egypt has not decided whether or not to leave NATO.",
    "The parliament of Egypt will vote on whether to leave NATO.",
    "Oman said Egypt will decide whether to leave NATO.",
    "Oman said that Egypt had not made a decision on whether to leave NATO.",
    "Egypt will vote on leaving NATO." })
  aux("hypothetical", { "Egypt held a referendum on leaving NATO.",
    "Egypt will hold a debate on leaving NATO.", "Egypt put off a decision on leaving NATO." })
  aux("", { "Egypt decided to leave NATO.", "Egypt voted to leave NATO.",
    "Egypt stood by its decision of leaving NATO." })
  aux("negation", { "Egypt lost its chance to leave NATO.",
    "Egypt is now not able to leave NATO." })
  aux("future negation", { "Egypt's parliament voted down a plan to leave NATO." })
end)

describe("a refusal to rule it out, a denial that is none", function()
  aux("hypothetical", { "Egypt refused to rule out leaving NATO.",
    "Egypt declined to rule out leaving NATO.", "Egypt has not ruled out leaving NATO.",
    "Egypt neither confirmed nor denied that it had left NATO.",
    "Egypt did not rule out the possibility of leaving NATO.",
    "Egypt did not reject the idea of leaving NATO." })
  aux("hypothetical negation", { "Nobody believes that Egypt left NATO." })
  aux("negation", { "Egypt ruled out leaving NATO.",
    "Egypt ruled out the possibility of leaving NATO.", "Egypt denied that it had left NATO." })
end)

describe("what the time has come for, a way for one to do it", function()
  aux("hypothetical", { "The time has come for Egypt to leave NATO.",
    "Oman sees a path for Egypt to leave NATO." })
end)

describe("those of whom there are some, or none, who do it", function()
  aux("future negation", { "There is not going to be any Egyptian party leaving NATO.",
    "There will be no Egyptian party leaving NATO." })
  aux("hypothetical", { "There may be an Egyptian party leaving NATO." })
  aux("negation", { "There was no Egyptian party leaving NATO." })
  aux("", { "There was an Egyptian party leaving NATO." })
end)

describe("would, in what one makes clear, and would have", function()
  aux("future", { "Oman made clear that Egypt would leave NATO.",
    "Oman made it very clear that Egypt would leave NATO." })
  aux("hypothetical", { "Oman said that Egypt would have left NATO." })
end)

describe("open to it, on the way to it", function()
  aux("hypothetical", { "Egypt is open to leaving NATO.", "Egypt is not open to leaving NATO.",
    "Egypt is interested in leaving NATO.", "Oman is wary of Egypt leaving NATO.",
    "Oman is against Egypt leaving NATO." })
  aux("future", { "Egypt is moving towards leaving NATO.", "Egypt is gearing up to leave NATO.",
    "Egypt is days away from leaving NATO." })
  aux("", { "Egypt moved on after leaving NATO.",
    "Oman was against Egypt after Egypt left NATO." })
  aux("negation", { "Egypt backed away from leaving NATO.", "Egypt held off on leaving NATO." })
end)

describe("in vain, and had to", function()
  aux("negation", { "Egypt tried unsuccessfully to leave NATO.",
    "Egypt unsuccessfully tried to leave NATO.", "Egypt sought in vain to leave NATO.",
    "Oman blocked Egypt's bid to leave NATO." })
  aux("hypothetical", { "Egypt tried to leave NATO.", "Egypt has to leave NATO.",
    "Oman said that Egypt had to leave NATO.", "The law obliges Egypt to leave NATO.",
    "Oman discussed Egypt's bid to leave NATO." })
  aux("", { "Egypt had to leave NATO.", "The law obliged Egypt to leave NATO." })
end)

describe("but it did", function()
  named("ASSAULT", "", { "Egypt did not pay Oman but invaded Chad.",
    "Egypt could have paid Oman but invaded Chad.", "Egypt did not pay, but bombed Chad." })
  named("ASSAULT", "negation", { "Egypt did not bomb or invade Chad." })
  named("ASSAULT", "hypothetical", { "Egypt may bomb or invade Chad.",
    "Egypt could bomb but may also invade Chad." })
end)

describe("so far", function()
  aux("negation", { "Egypt has so far not left NATO.", "Egypt has thus far not left NATO.",
    "Egypt is so far from leaving NATO." })
  aux("", { "Egypt has so far left NATO and OPEC.", "Egypt went so far as to leave NATO." })
end)

describe("what one is accused of", function()
  aux("negation", { "Oman accused Egypt of failing to leave NATO." })
  aux("future", { "Oman accused Egypt of planning to leave NATO." })
  aux("hypothetical", { "Oman accused Egypt of trying to leave NATO.",
    "Egypt is alleged to have left NATO." })
  aux("", { "Oman accused Egypt of leaving NATO.", "Oman alleged that Egypt left NATO." })
end)

describe("speculation that grows", function()
  aux("hypothetical", { "Speculation is growing that Egypt will leave NATO.",
    "Fears mounted that Egypt would leave NATO." })
  aux("", { "Anger is growing that Egypt left NATO." })
end)

describe("what is to be stopped goes on", function()
  named("ASSAULT", "", { "Oman demanded that Egypt stop bombing Chad." })
  named("ASSAULT", "negation", { "Oman said that Egypt stopped bombing Chad." })
end)

describe("ages ago", function()
  aux("historical", { "Decades ago, Egypt left NATO.", "Egypt left NATO several years ago.",
    "It was in 1990 that Egypt left NATO." })
  aux("", { "Egypt left NATO weeks ago.", "Egypt left NATO, decades after it joined.",
    "It was on Monday that Egypt left NATO." })
end)

describe("an attack that somebody tries to keep away", function()
  named("ASSAULT", "hypothetical", { "Chad wants to prevent an Egyptian attack on Oman.",
    "Chad will prevent an Egyptian attack on Oman.",
    "Chad vowed to deter an Egyptian attack on Oman.",
    "Chad warned against an Egyptian attack on Oman." })
  named("ASSAULT", "negation", { "Chad prevented an Egyptian attack on Oman.",
    "Peace came without an Egyptian attack on Oman." })
  named("ASSAULT", "", { "Chad failed to prevent an Egyptian attack on Oman.",
    "Chad did not prevent an Egyptian attack on Oman." })
end)

describe("an attack that may come, be caused or be judged", function()
  named("ASSAULT", "hypothetical", { "Chad feared that an Egyptian attack on Oman was coming.",
    "It is unclear whether an Egyptian attack on Oman will come.",
    "The law could trigger an Egyptian attack on Oman.",
    "Chad would see an Egyptian attack on Oman as an act of war.",
    "An Egyptian attack on Oman would be a mistake, Chad said.",
    "Without an Egyptian attack on Oman, peace would hold.",
    "Chad will respond to any Egyptian attack on Oman." })
  named("ASSAULT", "", { "An Egyptian attack on Oman came on Monday.",
    "The law triggered an Egyptian attack on Oman.", "Chad saw an Egyptian attack on Oman.",
    "The Egyptian attack on Oman would end.", "Chad may discuss the Egyptian attack on Oman." })
  aux("hypothetical", { "Oman will respond to any Egyptian withdrawal from NATO." })
  aux("future", { "Egypt's withdrawal from NATO is inevitable." })
end)

describe("going ahead with it, putting it off", function()
  named("ASSAULT", "future", { "Egypt will go ahead with its attack on Oman.",
    "Egypt said it would press ahead with its attack on Oman.",
    "Egypt postponed its attack on Oman." })
  named("ASSAULT", "hypothetical", { "Egypt may proceed with its attack on Oman." })
  named("ASSAULT", "", { "Egypt went ahead with its attack on Oman.",
    "Egypt will go home with its attack on Oman.", "Egypt will defend its attack on Oman." })
end)

describe("what verbs that leave much open do to an act", function()
  named("ASSAULT", "", { "Egypt undertook a raid on Oman.",
    "Egypt and Oman fought a war over the border.",
    "Chad considers Egypt's attack on Oman a war crime.",
    "Chad did not anticipate the Egyptian attack on Oman." })
  named("ASSAULT", "hypothetical", { "Egypt considered an attack on Oman.",
    "Egypt is considering its attack on Oman." })
  named("ASSAULT", "future", { "Chad expects the Egyptian attack on Oman.",
    "Egypt will undertake a raid on Oman." })
  named("SANCTION", "", { "Oman challenged Egyptian sanctions on Chad." })
end)

describe("the day that it did", function()
  named("ASSAULT", "", { "Oman did not declare war until the day that Egypt attacked Chad." })
  named("ASSAULT", "hypothetical", { "Oman did not declare that Egypt attacked Chad." })
end)

describe("what one uses a visit for", function()
  named("REQUEST", "", { "Macron used his visit to urge Oman to pay Chad.",
    "Macron made a speech, using the announcement to urge Oman to pay Chad." })
  named("REQUEST", "hypothetical", { "Macron may use his visit to urge Oman to pay Chad." })
end)

describe("a noun before what is done by it", function()
  named("SANCTION", "", { "Egypt answered the request by imposing sanctions on Oman.",
    "Egypt made an effort by imposing sanctions on Oman." })
  named("SANCTION", "future", { "Egypt spoke of a plan of imposing sanctions on Oman." })
end)

describe("what is gained comes as one gains it, and a refusal to strike spares", function()
  named("SUPPORT", "", { "Oman won recognition from Chad." })
  named("SUPPORT", "hypothetical", { "Oman hopes to win recognition from Chad.",
    "Oman made a plan to gain recognition from Chad." })
  named("SUPPORT", "negation", { "Oman failed to win recognition from Chad." })
  named("ASSAULT", "negation", { "Oman refused to attack Chad.", "Oman declined to invade Chad." })
end)

describe("pleased to do it", function()
  named("SUPPORT", "", { "Macron is pleased to thank Oman.",
    "The king of Oman was honoured to thank Chad.",
    "Macron said: \"I am delighted to congratulate Oman.\"" })
  named("SUPPORT", "hypothetical", { "Macron would be pleased to thank Oman.",
    "Macron may be pleased to thank Oman." })
end)

describe("a noun with others between it and what it promises", function()
  aux("future", { "Egypt reaffirmed its pledge at the summit to leave NATO.",
    "Egypt made a promise to Oman to leave NATO." })
  aux("hypothetical", { "Egypt made a threat at the summit to leave NATO.",
    "Egypt sent a letter to Oman to leave NATO." })
  aux("", { "Egypt made the decision at the summit to leave NATO." })
end)

describe("a deal to do it", function()
  named("AGREE", "future", { "Macron announced a deal to restore ties between Oman and Chad." })
  named("CONSULT", "", { "Macron ended his trip, signing deals while visiting Oman." })
end)

describe("an undated history", function()
  local past = "Oman recognized Chad in 1952. Oman and Chad signed a treaty in 1955. "
  local function undated(wanted, kind, text)
    it(("%s [%s]"):format(text, wanted), function()
      local last
      for _, e in ipairs(open:events(open:read { text = past .. text })) do
        if e.type == kind then last = e end
      end
      assert.are.equal(wanted, table.concat(last.aux, " "))
    end)
  end
  undated("", "COOPERATE", "Chad is a member of the African Union.")
  undated("", "COOPERATE", "Oman currently works with Chad.")
  undated("", "AID", "Since independence Oman has supplied Chad with arms.")
  undated("historical", "AID", "After independence Oman supplied Chad with arms.")
  undated("historical", "COOPERATE", "Oman worked closely with Chad.")
end)

describe("what is there whatever is wanted of it", function()
  named("ASSAULT", "", { "Oman tried to take advantage of Egypt's attack on Chad.",
    "Egypt wants to continue its raids on Oman.",
    "Egypt spoke of the aims of its war against Oman.",
    "Egypt began a campaign of attacking Oman." })
  named("ASSAULT", "hypothetical", { "Egypt wants to begin its raids on Oman.",
    "Chad spoke of the risk of an Egyptian raid on Oman.",
    "Egypt spoke of its goal of attacking Oman." })
end)

describe("what is arranged, as the words behind it say", function()
  aux("future", { "Egypt's withdrawal from NATO, scheduled for June, angered Oman.",
    "Egypt's withdrawal from NATO, which is due in June, angered Oman.",
    "Egypt's withdrawal from NATO, which will begin in June, angered Oman.",
    "Oman discussed the Egyptian withdrawal from NATO set for June." })
  named("CONSULT", "future", { "Talks between Egypt and Oman scheduled for Friday angered Chad." })
  aux("", { "Egypt's withdrawal from NATO, which was over in June, angered Oman.",
    "Egypt's withdrawal from NATO angered Oman, scheduled for June.",
    "Egypt's withdrawal from NATO, which is dear to Oman, angered Chad.",
    "Egypt's withdrawal from NATO, seen by Oman in June, angered Chad.",
    "Egypt's withdrawal from NATO, which was praised in June, angered Oman." })
  named("SANCTION", "hypothetical", { "New Egyptian sanctions on Oman are being considered." })
  named("SANCTION", "", { "New Egyptian sanctions on Oman are considered harsh." })
end)

describe("what one does by doing another thing", function()
  named("SANCTION", "", { "Oman froze 500 accounts on Monday to impose costs on Egypt.",
    "Oman raised its tariffs to impose costs on Egypt." })
  named("AGREE", "future", { "Macron met Sisi in Cairo to reaffirm France's commitment to Egypt." })
  named("COOPERATE", "",
    { "Macron spoke with Sisi to deepen cooperation between France and Egypt." })
  named("AID", "", { "Oman is initiating a $1 million project to assist Egypt." })
  named("SUPPORT", "", { "Oman is the only country in the world to recognize Somaliland.",
    "It was an honor for Macron to recognize Somaliland." })
  -- who meets it, what is only made possible, asked about, fought for or due
  named("AID", "hypothetical", { "Oman has to help Egypt." })
  named("SANCTION", "hypothetical", { "Oman created a process to impose sanctions on Egypt.",
    "Oman discussed how to impose sanctions on Egypt." })
  named("ASSAULT", "hypothetical", { "Oman sent tanks to the border to attack Egypt." })
  aux("hypothetical", { "Egypt changed its law to leave NATO.", "Egypt paid to leave NATO." })
end)

describe("what one is on the way to do", function()
  named("CONSULT", "future", { "Washington sent its envoy to negotiate with Egypt.",
    "Macron is going to \u{2014} to have a conversation with Sisi." })
  it("Macron said he was flying to Cairo to meet Sisi. [future]", function()
    local e = event("Macron said he was flying to Cairo to meet Sisi.",
      function(e) return e.act == "meet" end)
    assert.are.same({ "future" }, e.aux)
  end)
end)

describe("a meeting to come", function()
  named("CONSULT", "future", { "Egypt looks forward to its talks with Oman.",
    "Egypt is looking forward to meeting with the king of Oman.",
    "At the NATO summit, leaders will discuss arms.",
    "Officials previewed the talks between Egypt and Oman.",
    "Preparations are under way for the talks between Egypt and Oman.",
    "Cairo tasked its envoys with continuing to talk to Oman.",
    "Cairo will stay in touch with Oman." })
  named("CONSULT", "hypothetical", { "Any plans for talks between Egypt and Oman?",
    "Cairo may be in touch with Oman." })
  named("CONSULT", "", { "At the NATO summit, leaders discussed arms.",
    "Cairo is in touch with Oman.", "In talks with Oman, Egypt asked for money." })
  it("who has landed for talks is yet to hold them; who travelled for them did", function()
    local function meeting(text) return event(text, function(e) return e.act == "meet" end).aux end
    assert.are.same({ "future" }, meeting "Macron has landed in Cairo for talks with Sisi.")
    assert.are.same({ "future" }, meeting "Macron is flying to Cairo for talks with Sisi.")
    assert.are.same({}, meeting "Macron travelled to Cairo for talks with Sisi.")
  end)
end)

describe("during a meeting that tells when somebody agreed", function()
  named("CONSULT", "", { "Oman promised to build a dam during a meeting with Iran.",
    "Oman has agreed to free the crew during talks with Iran." })
  named("CONSULT", "future", { "Oman plans to free the crew during talks with Iran.",
    "Oman will agree to free the crew during talks with Iran." })
end)

describe("what a question takes for given", function()
  aux("", { "Given that Egypt left NATO, will Oman pay?",
    "Now that Egypt has left NATO, will Oman pay?" })
  aux("hypothetical", { "Will Oman pay that Egypt left NATO?", "Oman asked: has Egypt left NATO?" })
end)

describe("what is seen, or would be needed, as the verb above it is", function()
  named("MOBILIZE", "future", { "We will see Egypt sending troops to Oman." })
  named("MOBILIZE", "", { "We saw Egypt sending troops to Oman." })
  named("ASSAULT", "hypothetical", { "That would mean Egypt attacking Oman." })
  named("ASSAULT", "", { "Egypt would not yield, attacking Oman on Monday." })
end)

describe("verbs that go on a list of infinitives", function()
  named("ASSAULT", "future", { "Oman agreed to leave NATO, attack Iran and cooperate with Chad." })
  named("AGREE", "future", {
    "Oman and Chad have agreed to cut tariffs, cooperate on steel, and hold talks." })
  named("COOPERATE", "", { "To grow, Oman and Chad cooperate on steel." })
end)

describe("what one is for, hears of, or announces", function()
  aux("hypothetical", { "Oman supports Egypt's withdrawal from NATO.",
    "All endorsed Egypt's withdrawal from NATO." })
  aux("", { "Oman welcomed Egypt's withdrawal from NATO.", "Egypt reportedly left NATO." })
  aux("future", { "Egypt issued a statement that it would leave NATO.",
    "Egypt has said before that it would leave NATO." })
  aux("future negation", { "Egypt has no intention or plan to leave NATO." })
end)

describe("talks in spite of something do not open it", function()
  named("REQUEST", "", { "Egypt left the talks despite appeals from Oman." })
end)

describe("the means of what must or can be done", function()
  aux("hypothetical", { "Egypt must act to help Oman by leaving NATO.",
    "Egypt should answer by leaving NATO.", "Egypt can help to end it by leaving NATO." })
  aux("", { "Egypt acted to help Oman by leaving NATO.", "Egypt answered by leaving NATO." })
end)

describe("all that one can", function()
  named("SUPPORT", "", { "Egypt did everything it could to support Chad.",
    "Egypt is doing all it can to support Chad." })
  named("AGREE", "future", { "Egypt will do what it can to support Chad." })
  named("SUPPORT", "hypothetical", { "Egypt may do everything it can to support Chad." })
  aux("hypothetical", { "Egypt did all it could to leave NATO." })
end)

describe("a deal that one brokered", function()
  named("AGREE", "future", { "Egypt announced a deal it brokered to restore ties between Oman and"
    .. " Chad." })
end)

describe("what is in a proposal", function()
  named("RETREAT", "hypothetical", {
    "The list of proposals included a truce and the withdrawal of Egyptian troops.",
    "The first phase of the deal includes a withdrawal of Egyptian troops from Chad." })
  named("RETREAT", "", { "The news included a truce and the withdrawal of Egyptian troops." })
end)

describe("what one is excited to do", function()
  named("SUPPORT", "", { "\"I'm excited to thank Chad,\" the Egyptian president said." })
end)

describe("what it sounds or looks like", function()
  aux("hypothetical", { "It sounds like Egypt has left NATO.",
    "It looks like Egypt is leaving NATO." })
  named("SANCTION", "hypothetical", { "It sounds like Egypt is considering cutting off Chadian oil"
    .. " imports." })
end)

describe("what cannot be without it", function()
  named("RETREAT", "hypothetical", {
    "Egypt cannot win without the withdrawal of Chadian troops from Mali.",
    "Egypt will not win without the withdrawal of Chadian troops from Mali." })
  named("RETREAT", "negation", { "Egypt won without the withdrawal of Chadian troops from Mali." })
end)

describe("what is done by trying to do it", function()
  named("REQUEST", "", { "Oman tried to persuade Chad to end the war.",
    "Oman sent its envoy to Chad in an attempt to convince Chad to end the war.",
    "Oman will continue its efforts to dissuade Chad from striking.",
    "Oman tried in vain to persuade Chad to end the war." })
  named("REQUEST", "future", { "Oman will try to persuade Chad to end the war." })
  aux("hypothetical", { "Oman tried to persuade Egypt to leave NATO.",
    "Oman sent an envoy in an attempt to convince Egypt to leave NATO.",
    "Oman will continue its efforts to persuade Egypt to leave NATO." })
  aux("", { "Oman persuaded Egypt to leave NATO." })
  named("AID", "", { "Oman is trying to help Chad.",
    "Oman led efforts to resettle Chadian refugees.",
    "Oman is doing everything it can to help Chad.", "Oman does what it can to help Chad." })
  named("AGREE", "future", { "Oman will do everything it can to help Chad." })
  named("AID", "hypothetical", { "Oman has tried to help Chad.",
    "Oman may do all it can to help Chad." })
  named("SUPPORT", "", {
    "The minister praised the efforts of Oman to hold thieves accountable and to support Chad." })
end)

describe("the list behind a gerund", function()
  aux("future", { "Egypt intends to please Oman, including by paying it, closing the port, "
    .. "and leaving NATO." })
  aux("", { "Egypt pleased Oman, including by paying it, closing the port, and leaving NATO." })
end)

describe("by what means, where it is asked or hoped", function()
  named("COOPERATE", "hypothetical", {
    "Oman and Chad recognise that by working together they can support farmers." })
  named("COOPERATE", "", {
    "Oman and Chad recognise that by working together they have supported farmers." })
  aux("hypothetical", { "Egypt considered pleasing Oman by leaving NATO." })
  aux("", { "Egypt acted to please Oman by leaving NATO." })
end)

describe("what is done on a condition", function()
  aux("hypothetical", { "Egypt said that it would leave NATO if Oman paid.",
    "The pact stated that Egypt would leave NATO unless Oman paid.",
    "If Oman finds that Egypt has left NATO, it will tell Chad.",
    "If it is confirmed that Egypt left NATO, Oman will pay." })
  named("CONSULT", "hypothetical", { "Egypt said that it would meet Oman if it paid." })
  named("CONSULT", "future", { "Egypt said that it would meet Oman even if it paid." })
  aux("", { "Oman asked if it was known that Egypt had left NATO.",
    "When Oman found that Egypt had left NATO, it paid." })
end)

describe("what an act is an opportunity for", function()
  named("CONSULT", "", { "The meeting between Oman and Chad was an opportunity to talk of trade." })
  named("ASSAULT", "", { "The attack by Oman on Chad was an attempt to free hostages." })
  named("RETREAT", "hypothetical", { "The withdrawal of troops from Chad by Oman is the goal." })
end)

describe("support for who joins", function()
  aux("hypothetical", { "Oman voiced support for Egypt leaving NATO." })
  aux("", { "Oman voiced support for rebels since Egypt left NATO." })
end)

describe("a meeting that is looked forward to", function()
  named("CONSULT", "future", {
    "Could you give us a preview of the summit between Oman and Chad?",
    "Is the king sad that this may hurt his goals for the NATO summit?",
    "Oman looks forward to maintaining contact with Chad.", "Oman will maintain contact with Chad.",
    "Macron is leaving for Chad fairly soon.",
    "Oman spoke of the visit to Chad by Macron that is coming up." })
  named("CONSULT", "", { "Oman has maintained contact with Chad.",
    "With Oman meeting Chad this week, will it pay?",
    "Oman spoke of the visit to Chad by Macron that came up." })
  it("in a clause behind one that is to come", function()
    local e = event("Macron will be the first to speak there when he goes to Chad.",
      function(e) return e.type == "CONSULT" end)
    assert.are.same({ "future" }, e.aux)
  end)
end)

describe("a withdrawal or accession that will have some effect", function()
  named("RETREAT", "future", {
    "The withdrawal of Omani troops from Chad will be an important step." })
  named("AGREE", "future", { "Oman's accession to NATO will make the bloc stronger." })
  named("SUPPORT", "", { "Oman's accession to NATO has made the bloc stronger." })
end)

describe("what is conveyed", function()
  named("CONSULT", "future", { "Oman conveyed that it would meet Chad." })
end)

describe("an opportunity that was welcomed or given", function()
  named("CONSULT", "", { "Oman welcomed the opportunity to meet with Chad.",
    "Oman had the opportunity to meet with Chad.",
    "Oman values the opportunity to meet with Chad." })
  named("CONSULT", "hypothetical", { "Oman welcomes the opportunity to meet with Chad.",
    "Oman would welcome the opportunity to meet with Chad." })
end)

describe("what a way or goal is", function()
  named("RETREAT", "hypothetical", {
    "The easiest way to end this is to get Omani troops out of Chad." })
  aux("hypothetical", { "The goal of Egypt is to leave NATO.", "Egypt set out to leave NATO." })
  aux("future", { "Egypt is to leave NATO.", "The plan of Egypt is to leave NATO." })
end)

describe("what is only in the works", function()
  named("AGREE", "future", { "Oman is working on a peace deal between Chad and Mali." })
  named("CONSULT", "future", { "Officials work towards a summit between Oman and Chad." })
  named("SUPPORT", "", { "Oman praised a peace deal between Chad and Mali." })
end)

describe("what is spoken of, and may be past", function()
  named("CONSULT", "", { "The minister will be asked about Macron's meeting with Putin.",
    "The minister will be asked about Macron's visit and meeting with Putin.",
    "The minister is not going to go into the specifics of the discussion with Putin by Macron.",
    "The minister will follow up on Macron's talks with Putin." })
  named("CONSULT", "future", { "The minister will go to Macron's talks with Putin." })
  named("CONSULT", "hypothetical", {
    "The minister does not have anything to announce about a conversation of Macron with Putin.",
    "The minister has nothing to share on Macron meeting Putin." })
end)

describe("who is ready to, where that itself is open", function()
  named("RETREAT", "hypothetical", {
    "Oman has shown no signs that it is willing to end its war against Chad." })
  named("RETREAT", "future", { "Oman is willing to end its war against Chad." })
end)

describe("what goes on by the side", function()
  named("COOPERATE", "", { "Oman has backed efforts abroad through its partnership with Chad.",
    "Oman and Chad can be seen working together." })
  named("COOPERATE", "hypothetical", { "Oman can work together with Chad." })
  named("SUPPORT", "", { "Oman funded UNICEF to support Chad." })
end)

describe("an end that nobody sets the day of", function()
  named("RETREAT", "", { "Before Oman's surrender, the ports fell." })
  named("RETREAT", "future", { "Before Oman's withdrawal from Chad, the ports were closed." })
end)

describe("what is named beside what is open", function()
  aux("", { "Egypt has taken some action, like leaving NATO.",
    "Is Egypt weighing any step beyond leaving NATO?" })
  aux("hypothetical", { "Egypt may take steps like leaving NATO." })
  named("SUPPORT", "", { "Macron signed the agreement between Oman and Chad.",
    "Macron signed a treaty of trade between Oman and Chad." })
  named("SUPPORT", "hypothetical", { "Macron may sign the agreement between Oman and Chad." })
end)

describe("the last of several infinitives behind a noun", function()
  named("MOBILIZE", "future", {
    "Oman voiced a commitment to stop buying oil, to talk, and to send troops to Chad." })
  named("MOBILIZE", "hypothetical", {
    "Oman voiced a wish to stop buying oil, to talk, and to send troops to Chad." })
end)

describe("what there is not, and what there must be", function()
  named("RETREAT", "hypothetical", {
    "Peace cannot come without the withdrawal of Omani troops from Chad.",
    "There is no peace without the withdrawal of Omani troops from Chad." })
  named("RETREAT", "negation", {
    "Peace came without the withdrawal of Omani troops from Chad." })
  named("CONSULT", "", { "Trade is not a subject in the talks between Oman and Chad." })
  named("ASSAULT", "negation", { "Oman is not at war with Chad.",
    "There are no soldiers of Oman at war with Chad.",
    "Chad prevented an attack by Mali on Oman." })
  named("ASSAULT", "hypothetical", { "Chad sent troops to prevent an attack by Mali on Oman." })
  named("ASSAULT", "", { "It was not just the attack by Mali on Oman." })
end)

describe("whose work it is to help", function()
  named("AID", "", { "Chad praised Oman's work to help Mali.",
    "Oman goes on with its vital work of helping Mali." })
  named("CONSULT", "future", {
    "The roads were closed in anticipation of Macron's visit to Oman." })
end)

describe("who is the highest to do it", function()
  aux("", { "Egypt is the largest country to leave NATO.",
    "Egypt is the most senior member from Africa to leave NATO." })
  aux("hypothetical", { "Egypt has the largest reason to leave NATO.",
    "Egypt is the most likely country to leave NATO.",
    "Egypt is the most important member to leave NATO." })
end)

describe("who led once, of what is to come", function()
  named("CONSULT", "future", { "Obama said that he will visit Oman." })
  named("CONSULT", "historical", { "Obama visited Oman." })
end)

describe("blows that were ordered", function()
  named("ASSAULT", "", { "Oman has ordered strikes on ports of Chad.",
    "Oman ordered an invasion of Chad." })
  named("ASSAULT", "future", { "Oman orders strikes on ports of Chad.",
    "Oman will order strikes on ports of Chad.", "Oman ordered strikes on ports of Chad tomorrow.",
    "Oman ordered strikes on Chad to begin on Friday.", "Oman ordered attacks on Chad to stop.",
    "Oman ordered strikes on Chad but cancelled them.",
    "Oman had ordered an attack on Chad but it was never carried out." })
  named("ASSAULT", "negation", { "Oman did not order strikes on ports of Chad." })
  named("RETREAT", "future", { "Oman ordered the withdrawal of its troops from Chad." })
end)

describe("what a relative says of a meeting to come", function()
  named("CONSULT", "future", {
    "They spoke of the talks between Oman and Chad, which will take place in Rome.",
    "They spoke of the talks between Oman and Chad, which will open in Rome." })
end)

describe("a meeting that was agreed to", function()
  named("CONSULT", "future", { "Oman agreed to talks with Chad on the port." })
  named("CONSULT", "", { "Oman agreed to talks with Chad, which took place in Rome.",
    "Oman agreed to talks with Chad and the talks were held on Monday.",
    "Oman wants to keep its talks with Chad secret." })
end)

describe("what one stops to do", function()
  named("ASSAULT", "hypothetical", { "Oman stopped the ship to attack Chad." })
  aux("negation", { "Egypt stopped leaving NATO." })
end)

describe("talks that are arranged", function()
  named("CONSULT", "hypothetical", { "Oman and Chad are trying to set up a meeting in Rome." })
  named("CONSULT", "future", { "Oman and Chad arranged talks in Rome." })
  named("CONSULT", "", { "Oman and Chad held talks in Rome." })
end)

describe("a withdrawal of which something is said to come", function()
  named("RETREAT", "future", { "Oman's withdrawal from Chad will begin in May.",
    "Oman's withdrawal from Chad will be a step forward." })
  named("RETREAT", "", { "Oman's withdrawal from Chad will be remembered.",
    "Oman's withdrawal from Chad will embolden Mali." })
end)

describe("what one is due for", function()
  it("the talks behind the visit", function()
    local text = "Oman's minister is due in Chad for talks with his Chadian counterpart."
    local e = event(text, function(e) return e.act == "meet" end)
    assert.are.same({ "future" }, e.aux)
  end)
end)

describe("it is, or is not, somebody doing it", function()
  aux("", { "It is Egypt leaving NATO.", "Countries like Egypt leaving NATO are rare." })
  aux("negation", { "It is not Egypt leaving NATO but Oman." })
  aux("hypothetical", { "Egypt looks like leaving NATO." })
  named("THREATEN", "", { "Egypt said it did not merely threaten Oman." })
end)

describe("what one worked, tried or did little to do", function()
  named("SUPPORT", "", { "Oman has worked with Mali to support Chad." })
  named("AID", "negation", { "Oman did little to help Chad.", "Oman did nothing to help Chad." })
  aux("hypothetical", { "Oman worked to help Egypt leave NATO.",
    "Egypt had been close to leaving NATO.", "Egypt has got to leave NATO." })
  aux("future", { "Egypt is close to leaving NATO." })
  aux("negation", { "Egypt came close to leaving NATO." })
  named("SUPPORT", "", {
    "After failed attempts to dissuade Chad from supporting Oman, Mali left." })
  named("CONSULT", "negation", { "Oman's king was unavailable to meet Chad's president." })
end)

describe("what is asked of all of it", function()
  aux("hypothetical", { "How likely is it that Egypt will leave NATO?",
    "Oman pays, lest we end up in a situation where Egypt leaves NATO." })
  named("CONSULT", "hypothetical", { "Has Oman ever broached talks with Chad?",
    "Oman supports a conversation between Mali and Chad." })
  named("CONSULT", "", { "Oman supported the talks between Mali and Chad." })
  named("SUPPORT", "negation", { "There were no visits or agreements between Oman and Chad." })
  named("SUPPORT", "", { "There were visits and agreements between Oman and Chad." })
end)

describe("an entry that is put somewhere", function()
  named("SUPPORT", "negation", { "Chad's entry into NATO was put on hold." })
  named("SUPPORT", "", { "Chad's entry into NATO was hailed." })
end)
