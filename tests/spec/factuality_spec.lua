-- Whether it happened: each way that English says so, with sentences that have it and sentences
-- that seem to. aux of the event of leaving, as one reads the sentence.

local reader = require "engine.reader"

local open = assert(reader.open())

-- A test for each text: the marks of its first event that `meant` is true of.
local function marks(wanted, texts, meant)
  for _, text in ipairs(texts) do
    it(("%s [%s]"):format(text, wanted), function()
      for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
        if meant(e) then
          table.sort(e.aux)
          assert.are.equal(wanted, table.concat(e.aux, " "))
          return
        end
      end
      error("no such event: " .. text)
    end)
  end
end

-- Of the leaving that the texts tell.
local function aux(wanted, texts)
  marks(wanted, texts, function(e) return e.act == "withdraw" end)
end

-- Of the first event of the type.
local function named(kind, wanted, texts)
  marks(wanted, texts, function(e) return e.type == kind end)
end

describe("negation that ends or is none", function()
  aux("", { "Egypt did not leave NATO until March.",
    "Egypt had not left NATO until it was bankrupt.",
    "Not until May did Egypt leave NATO.", "Not only did Egypt leave NATO, it joined the EU." })
  aux("negation", { "Egypt has not yet left NATO.", "Egypt did not leave NATO while Oman paid.",
    "Egypt has not left NATO until now.", "At no time did Egypt leave NATO.",
    "Egypt neither left NATO nor joined the EU." })
  aux("future negation", { "Egypt will not leave NATO until Oman pays.",
    "Egypt vowed never to leave NATO." })
  aux("hypothetical", { "At that time did Egypt leave NATO?" })
end)

describe("permission and duty", function()
  aux("negation", { "Egypt is not allowed to leave NATO.",
    "Egypt was not permitted to leave NATO." })
  aux("hypothetical", { "Egypt is allowed to leave NATO.", "Egypt is obliged to leave NATO." })
  aux("", { "Egypt was obliged to leave NATO.", "Egypt was compelled to leave NATO." })
end)

describe("what another one lets happen, or not", function()
  it("is to come where he will", function()
    local text = "The pact will enable cooperation between Egypt and Oman."
    local list = open:events(open:read { text = text, date = "2019-04-11" })
    assert.are.same({ "AGREE", { "future" } }, { list[1].type, list[1].aux })
  end)
  aux("", { "Oman let Egypt leave NATO.", "Oman helped Egypt leave NATO." })
  aux("negation", { "Oman did not let Egypt leave NATO.", "Oman refused to let Egypt leave NATO." })
  aux("future negation", { "Oman will not let Egypt leave NATO." })
  aux("hypothetical negation", { "Oman refused to allow Egypt to leave NATO." })
  it("a refusal is none of the one who is kept from it", function()
    local text = "Oman refused to allow Egypt to attack Iran."
    for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
      assert.is_false(e.actor[1] == "EGY" and e.type == "REJECT")
    end
  end)
end)

describe("what is told of the name that a sentence brings out", function()
  aux("", { "It was Egypt that left NATO.", "It is Egypt who left NATO." })
  aux("negation", { "It was not Egypt that left NATO.", "It wasn't Egypt who left NATO." })
  aux("hypothetical", { "It may have been Egypt that left NATO." })
end)

describe("what one can and what one could", function()
  aux("hypothetical", { "Egypt is able to leave NATO.", "Egypt is capable of leaving NATO." })
  aux("negation", { "Egypt is not able to leave NATO.", "Egypt was unable to leave NATO." })
  aux("", { "Egypt was able to leave NATO.", "Egypt went so far as to leave NATO." })
  aux("future", { "Egypt is one step closer to leaving NATO." })
end)

describe("too much and enough", function()
  aux("negation", { "Egypt was too weak to leave NATO.", "Egypt is too poor to leave NATO." })
  aux("", { "Egypt was bold enough to leave NATO.", "Egypt was not too weak to leave NATO." })
  aux("hypothetical", { "Egypt is strong enough to leave NATO.",
    "Egypt may be strong enough to leave NATO." })
end)

describe("what becomes of an attempt or a call", function()
  aux("negation", { "Egypt's attempt to leave NATO failed.",
    "Egypt failed in its attempt to leave NATO.",
    "Egypt has not only failed in its quest to leave NATO.",
    "Egypt's effort to leave NATO collapsed.",
    "Egypt's attempts to leave NATO were thwarted.", "Egypt rejected calls to leave NATO.",
    "Egypt resisted calls to leave NATO.", "Egypt lacked the votes to leave NATO." })
  aux("", { "Egypt's effort to leave NATO succeeded." })
  aux("", { "Egypt succeeded in its attempt to leave NATO." })
  aux("hypothetical", { "Egypt's attempt to leave NATO has not failed.",
    "Egypt may fail in its attempt to leave NATO.",
    "Egypt's attempt to leave NATO may fail.", "Egypt's attempt to leave NATO angered Oman." })
end)

describe("what is said of a report", function()
  aux("negation", { "Reports that Egypt left NATO are false.",
    "Reports that Egypt had left NATO were denied.",
    "Oman spread bogus reports that Egypt left NATO." })
  aux("hypothetical", { "Reports that Egypt left NATO could not be verified.",
    "There are unconfirmed reports that Egypt left NATO." })
  aux("", { "Reports that Egypt left NATO are true.",
    "Reports that Egypt left NATO were confirmed." })
end)

describe("aims, wishes and talk", function()
  aux("hypothetical", { "Iran insisted that Egypt leave NATO.", "Egypt debated leaving NATO.",
    "Egypt discussed leaving NATO.", "Egypt dreamed of leaving NATO.",
    "Egypt floated leaving NATO.",
    "Iran will pay provided that Egypt leaves NATO.", "In case Egypt leaves NATO, Iran will pay.",
    "Egypt passed a law to leave NATO.", "Egypt passed a law in order to leave NATO.",
    "Egypt opposes leaving NATO.", "Will Egypt leave NATO?" })
  aux("", { "Iran insisted that Egypt left NATO.", "Iran provided ships after Egypt left NATO.",
    "Egypt took the step of leaving NATO.", "Iran debated Oman after Egypt left NATO." })
  aux("negation", { "Egypt decided against leaving NATO.", "Egypt voted against leaving NATO.",
    "Iran talked Egypt out of leaving NATO.", "Egypt balked at leaving NATO.",
    "Egypt came close to leaving NATO." })
  aux("future", { "Egypt is determined to leave NATO.", "Egypt resolved to leave NATO." })
end)

describe("a withdrawal that is taken back, put off or weighed", function()
  aux("negation", { "Egypt called off its withdrawal from NATO.",
    "Egypt's aborted withdrawal from NATO pleased Iran." })
  aux("future", { "Egypt postponed its withdrawal from NATO.",
    "Egypt put off its withdrawal from NATO.",
    "Egypt said it was leaving NATO next year." })
  aux("hypothetical", { "Iran would welcome Egypt's withdrawal from NATO.",
    "Iran opposes any Egyptian withdrawal from NATO." })
  aux("", { "Iran opposes Egypt's withdrawal from NATO.",
    "Iran welcomed Egypt's withdrawal from NATO.",
    "Egypt announced its withdrawal from NATO.", "Egypt said it was leaving NATO." })
end)

describe("a warning of what one will do oneself", function()
  local function warns(text, kind, wanted)
    it(text, function()
      local e = open:events(open:read { text = text, date = "2019-04-11" })[1]
      assert.are.same({ kind, "withdraw", { wanted } }, { e.type, e.act, e.aux })
    end)
  end
  warns("Egypt warned that it would leave NATO.", "THREATEN", "hypothetical")
  warns("Egypt warned that Oman would leave NATO.", "SANCTION", "future")
  warns("Egypt said that it would leave NATO.", "SANCTION", "future")
end)

describe("modals", function()
  aux("hypothetical", { "Egypt would leave NATO.", "Egypt should leave NATO.",
    "Egypt must leave NATO.", "Egypt needs to leave NATO.", "Egypt ought to leave NATO.",
    "Egypt might have left NATO.", "Egypt would have left NATO." })
  aux("hypothetical negation", { "Egypt cannot leave NATO.", "Egypt could not leave NATO.",
    "Egypt may not leave NATO.", "Egypt would not leave NATO." })
  aux("future negation", { "Egypt will not leave NATO.", "Egypt won't leave NATO.",
    "Egypt is not going to leave NATO." })
end)

describe("conditions and aims", function()
  aux("hypothetical", { "If Egypt leaves NATO, Oman will follow.",
    "Oman will follow if Egypt leaves NATO.", "Unless Egypt leaves NATO, Oman will act.",
    "Oman will pay as long as Egypt leaves NATO.", "Assuming Egypt leaves NATO, Oman will pay.",
    "Oman would pay in the event that Egypt left NATO.", "Egypt borrowed money to leave NATO.",
    "Egypt borrowed money in order to leave NATO.", "Oman asked whether Egypt had left NATO." })
  aux("", { "Because Egypt left NATO, Oman paid.", "Although Egypt left NATO, Oman paid.",
    "Oman paid until Egypt left NATO.", "After leaving NATO, Egypt paid.",
    "As Egypt left NATO, Oman paid." })
  aux("negation", { "Oman fell before Egypt could leave NATO." })
end)

describe("what is managed and what fails", function()
  aux("", { "Egypt managed to leave NATO.", "Egypt dared to leave NATO.",
    "Egypt happened to leave NATO.", "Oman forced Egypt to leave NATO.",
    "Egypt was forced to leave NATO.", "Oman persuaded Egypt to leave NATO.",
    "Egypt turned out to have left NATO.", "Egypt began leaving NATO." })
  aux("negation", { "Egypt failed to leave NATO.", "Egypt forgot to leave NATO.",
    "Egypt avoided leaving NATO.", "Egypt was unable to leave NATO.",
    "It is impossible for Egypt to leave NATO.", "Egypt did not manage to leave NATO." })
  aux("", { "Egypt did not fail to leave NATO.", "Egypt never forgot to leave NATO.",
    "Oman did not prevent Egypt from leaving NATO." })
end)

describe("kept from it", function()
  aux("negation", { "Oman prevented Egypt from leaving NATO.", "Oman kept Egypt from leaving NATO.",
    "Oman blocked Egypt from leaving NATO.", "Oman dissuaded Egypt from leaving NATO.",
    "Egypt refrained from leaving NATO.", "Egypt was barred from leaving NATO." })
  aux("", { "Egypt benefited from leaving NATO.", "Egypt gained from leaving NATO.",
    "Egypt suffered from leaving NATO.", "Egypt profited from leaving NATO." })
end)

describe("what is known whatever is said of the knowing", function()
  aux("", { "Oman regrets that Egypt left NATO.", "Oman knows that Egypt left NATO.",
    "Oman did not know that Egypt left NATO.", "Oman did not realise that Egypt had left NATO.",
    "Oman forgot that Egypt left NATO.", "Oman is glad that Egypt left NATO.",
    "Oman welcomed the fact that Egypt left NATO.", "News that Egypt left NATO spread." })
  aux("hypothetical", { "Oman did not say that Egypt had left NATO.",
    "Oman could not confirm that Egypt had left NATO.", "Oman doubts that Egypt left NATO.",
    "Oman assumed that Egypt left NATO.", "Oman hopes Egypt will leave NATO." })
  aux("hypothetical negation", { "Oman did not think that Egypt had left NATO.",
    "Oman does not believe Egypt left NATO." })
  aux("future", { "Oman believes that Egypt will leave NATO.",
    "Oman announced that it would leave NATO.", "Oman expects that Egypt will leave NATO." })
  aux("", { "Egypt announced that it had left NATO.", "Egypt announced that it left NATO." })
end)

describe("what a noun says of its clause", function()
  aux("hypothetical", { "Oman sees a possibility that Egypt left NATO.",
    "The claim that Egypt left NATO was made.", "There is speculation that Egypt has left NATO.",
    "There is a chance that Egypt will leave NATO.", "There is no evidence that Egypt left NATO.",
    "Oman dreads the prospect of Egypt's withdrawal from NATO.",
    "Oman discussed the prospect of Egypt leaving NATO.",
    "Fears of an Egyptian withdrawal from NATO grew." })
  aux("negation", { "The minister issued a denial that Egypt had left NATO.",
    "It is not the case that Egypt left NATO.",
    "Egypt dismissed claims that Oman left NATO." })
  aux("", { "The fact that Egypt left NATO is known.", "There is no doubt that Egypt left NATO.",
    "The claim that Egypt, which left NATO, rejected was false.",
    "The report that Egypt read left NATO out, so Egypt left NATO." })
end)

describe("plans, promises and attempts", function()
  aux("future", { "Egypt has a plan to leave NATO.", "Egypt made a promise to leave NATO.",
    "Egypt announced plans to leave NATO.", "Egypt is on the verge of leaving NATO.",
    "Egypt is in line to leave NATO.",
    "Egypt is on track to leave NATO.", "Egypt is close to leaving NATO." })
  aux("future negation", { "Egypt has no plans to leave NATO.",
    "Egypt dropped plans to leave NATO.",
    "Egypt does not plan to leave NATO." })
  aux("hypothetical", { "Oman criticised Egypt's attempt to leave NATO.",
    "Egypt has the right to leave NATO.", "Egypt is under pressure to leave NATO." })
end)

describe("what an adjective says of its clause", function()
  aux("hypothetical", { "Egypt is likely to leave NATO.", "Egypt is unlikely to leave NATO.",
    "It is likely that Egypt left NATO.", "It is possible that Egypt has left NATO.",
    "It is not clear that Egypt left NATO.", "It is not bad for Egypt to leave NATO." })
  aux("negation", { "It is false that Egypt left NATO.", "It is not true that Egypt left NATO." })
  aux("", { "It is clear that Egypt left NATO.", "It is true that Egypt left NATO.",
    "It is sad that Egypt left NATO.", "Oman was sorry that Egypt left NATO.",
    "Egypt was able to leave NATO." })
end)

describe("adverbs", function()
  aux("hypothetical", { "Perhaps Egypt left NATO.", "Maybe Egypt left NATO.",
    "Egypt probably left NATO.", "Egypt allegedly left NATO.", "Egypt apparently left NATO." })
  aux("negation", { "Egypt hardly left NATO.", "Egypt nearly left NATO.",
    "Egypt never left NATO.", "Egypt almost left NATO." })
  aux("", { "Egypt actually left NATO.", "Egypt quickly left NATO.", "Yesterday Egypt left NATO.",
    "Finally, Egypt left NATO.", "Egypt not only left NATO but also joined the Arab League." })
end)

describe("short of it", function()
  aux("negation", { "Egypt stopped short of leaving NATO.", "Egypt is far from leaving NATO.",
    "Instead of leaving NATO, Egypt joined the Arab League.", "Egypt paid without leaving NATO.",
    "The talks ended without Egypt leaving NATO.",
    "Egypt has yet to leave NATO.", "Egypt ruled out leaving NATO." })
  aux("", { "Egypt was not alone in leaving NATO." })
  aux("future", { "Nothing will keep Egypt from leaving NATO." })
end)

describe("what is signed", function()
  aux("future", { "Egypt signed a treaty to leave NATO.",
    "Egypt signed a protocol on Sunday to leave NATO." })
  aux("hypothetical negation", { "Egypt has not signed a treaty to leave NATO." })
end)

describe("still to come", function()
  aux("future", { "Egypt is going to leave NATO.", "Egypt is about to leave NATO.",
    "Egypt is due to leave NATO.", "Egypt is set to leave NATO.",
    "Egypt is expected to leave NATO.",
    "Egypt was going to leave NATO.", "Egypt to leave NATO", "Egypt and Oman to leave NATO",
    "Oman will pay when Egypt leaves NATO.", "Oman stays until Egypt leaves NATO." })
  aux("", { "Oman pays when Egypt leaves NATO.", "Oman paid when Egypt left NATO.",
    "Oman stayed until Egypt left NATO." })
end)

describe("acts that adjectives take back", function()
  aux("negation", { "Egypt's failed withdrawal from NATO surprised Oman.",
    "Egypt's cancelled withdrawal from NATO surprised Oman." })
  aux("hypothetical", { "Egypt's threatened withdrawal from NATO surprised Oman.",
    "Egypt's alleged withdrawal from NATO surprised Oman.",
    "Egypt's attempted withdrawal from NATO surprised Oman." })
  aux("future", { "Egypt's planned withdrawal from NATO surprised Oman." })
  aux("", { "Egypt's sudden withdrawal from NATO surprised Oman.",
    "Egypt's completed withdrawal from NATO surprised Oman.",
    "Egypt's stunning withdrawal from NATO surprised Oman." })
end)

describe("auxiliaries before the subject", function()
  aux("hypothetical", { "Had Egypt left NATO, Oman would have paid.",
    "Should Egypt leave NATO, Oman would pay.", "Did Egypt leave NATO?",
    "Why should Egypt leave NATO?", "Oman demanded that Egypt leave NATO." })
  aux("negation", { "Nor did Egypt leave NATO.", "Never has Egypt left NATO.",
    "Iran stayed calm, nor has Egypt left NATO.", "Not for years has Egypt left NATO." })
  aux("", { "Why did Egypt leave NATO?", "Did Oman attack Iran after Egypt left NATO?",
    "When did Egypt leave NATO?", "Did Oman attack Egypt, which left NATO?" })
end)

describe("what one is sure of, set on or used for", function()
  aux("future", { "Egypt is certain to leave NATO.", "Egypt is bound to leave NATO.",
    "Egypt is poised to leave NATO.", "Once Egypt leaves NATO, Oman will pay." })
  aux("", { "Egypt went on to leave NATO.", "Egypt used a referendum to leave NATO.",
    "Egypt was the only state to leave NATO.", "It is no secret that Egypt left NATO.",
    "Egypt, once a friend of Oman, left NATO.", "Once Egypt left NATO, Oman paid." })
  aux("hypothetical", { "Egypt hinted at leaving NATO.", "Egypt is against leaving NATO.",
    "Egypt is afraid of leaving NATO.", "Oman was afraid that Egypt would leave NATO." })
  aux("negation", { "Egypt left neither NATO nor the Arab League.",
    "Egypt is nowhere near leaving NATO." })
  aux("future negation", { "Egypt gave up plans to leave NATO." })
end)

describe("what is claimed", function()
  aux("", { "Oman claims that Egypt left NATO.", "Egypt claims to have left NATO.",
    "Oman alleged that Egypt had left NATO.",
    "Egypt was one of the first of six states to leave NATO." })
end)

describe("the aim of what is to come", function()
  aux("future", { "Iran and Oman agreed that Egypt should leave NATO." })
  aux("hypothetical", { "Iran and Oman said that Egypt should leave NATO." })
  aux("future", { "Egypt will meet Oman to leave NATO." })
  aux("hypothetical", { "Egypt met Oman to leave NATO.", "Egypt may meet Oman to leave NATO." })
end)

describe("what a clause says of the act that a noun names", function()
  named("ASSAULT", "negation", { "Iran did not launch an attack on Oman.",
    "Iran failed to launch an attack on Oman.", "There was no attack by Iran on Oman.",
    "An attack by Iran on Oman was averted.", "Oman is not at war with Iran." })
  named("ASSAULT", "historical", {
    "Egypt wants peace after decades of conflict between Iran and Oman." })
  named("ASSAULT", "hypothetical", { "Iran may respond with an attack on Oman.",
    "It could lead to an attack by Iran on Oman.", "Iran is considering an attack on Oman.",
    "An attack by Iran on Oman could come soon.", "Egypt warned of an attack by Iran on Oman." })
  named("ASSAULT", "", { "Egypt wants peace after days of conflict between Iran and Oman.",
    "Iran may respond to the attack by Oman on Iran.", "Iran responded with an attack on Oman.",
    "Egypt may leave after an attack by Iran on Oman.",
    "Egypt warned Iran after the attack by Iran on Oman.",
    "An attack by Iran on Oman came on Monday." })
  named("CONSULT", "negation", { "The planned talks between Iran and Oman were called off.",
    "The talks between Iran and Oman were called off." })
  named("SUPPORT", "", { "Envoys negotiated a treaty of trade between Oman and Iran." })
  named("SUPPORT", "hypothetical", {
    "Envoys are negotiating a treaty of trade between Oman and Iran." })
  named("CONSULT", "future", { "Egypt reviewed plans for the NATO summit to be held in Oman.",
    "The talks between Iran and Oman were put off.",
    "The planned talks between Iran and Oman were praised." })
  named("ASSAULT", "future", { "Iran is preparing an attack on Oman.",
    "Iran will launch an attack on Oman.",
    "An attack by Iran on Oman is imminent.", "There will be an attack by Iran on Oman." })
  named("ASSAULT", "hypothetical", { "An attack by Iran on Oman is possible.",
    "An attack by Iran on Oman is unlikely.", "An attack by Iran on Oman became likely.",
    "An attack by Iran on Oman would be a mistake." })
  named("SUPPORT", "negation", { "Iran no longer backs Egypt.",
    "Iran has no longer backed Egypt." })
  named("SUPPORT", "", { "Iran backs Egypt no less than Oman.", "Iran long backed Egypt." })
  named("ASSAULT", "", { "Egypt did not condemn Iran's attack on Oman.",
    "Egypt will condemn Iran's attack on Oman.", "Iran's attack on Oman was not condemned.",
    "Egypt was not impressed by Iran's attack on Oman.", "Iran's attack on Oman was brutal.",
    "Iran's attack on Oman is never going to be a success.",
    "Iran's attack on Oman is not a surprise." })
  marks("", { "Egypt was not hurt by Iran's attack on Oman." },
    function(e) return e.type == "ASSAULT" and e.recipient[1] == "OMN" end)
  named("ASSAULT", "negation", { "Iran's attack on Oman never happened.",
    "An attack by Iran on Oman is not going to happen." })
  named("CONSULT", "negation", { "Egypt left without a meeting with Oman." })
  named("ASSAULT", "future", { "An attack by Iran on Oman is going to take place." })
  named("CONSULT", "future", { "Talks between Iran and Oman will begin on Friday.",
    "Talks between Iran and Oman are planned for May." })
  named("CONSULT", "negation", { "No talks between Iran and Oman took place.",
    "Talks between Iran and Oman have not begun.", "Talks between Iran and Oman were cancelled.",
    "Oman is not involved in talks with Iran." })
  named("CONSULT", "", { "Talks between Iran and Oman began on Friday.",
    "Talks between Iran and Oman did not please Egypt.",
    "Egypt will not comment after talks between Iran and Oman.",
    "Egypt will pay following days of talks between Iran and Oman." })
end)

describe("words that look like others", function()
  -- an adjective that opens a clause opens no noun; "further" is not "far"
  aux("", { "Egypt's vital withdrawal from NATO pleased Oman.",
    "After a free vote, Egypt left NATO.",
    "Egypt's further withdrawal from NATO pleased Oman.",
    "Egypt was not the only state to leave NATO.",
    "Egypt was not the first state to leave NATO.",
    "Nearly all ministers saw Egypt leaving NATO." })
  aux("hypothetical", { "It is vital for Egypt to leave NATO.", "Egypt is free to leave NATO." })
  aux("future", { "Egypt looks forward to leaving NATO.",
    "Egypt is looking forward to leaving NATO." })
end)

describe("a gerund behind a preposition, with a subject of its own or without", function()
  aux("future", { "Oman looks forward to Egypt leaving NATO.",
    "Oman is counting on Egypt leaving NATO.", "Oman is counting on leaving NATO." })
  aux("hypothetical", { "Oman spoke of Egypt leaving NATO.",
    "Oman insisted on Egypt leaving NATO.", "Oman insisted on leaving NATO." })
  aux("", { "Oman told of Egypt leaving NATO.", "Oman reacted to Egypt leaving NATO." })
end)

describe("what is yet to end goes on", function()
  local function sends(wanted, texts)
    marks(wanted, texts, function(e) return e.type == "MOBILIZE" or e.type == "ASSAULT" end)
  end
  sends("", { "Oman urged Iran to stop attacking Egypt.", "Iran agreed to stop attacking Egypt.",
    "Iran may stop attacking Egypt.", "Iran will halt attacking Egypt.",
    "Iran did not stop attacking Egypt." })
  sends("negation", { "Iran stopped attacking Egypt.", "Iran has ceased attacking Egypt." })
  sends("hypothetical", { "Oman is worried about an invasion of Egypt by Iran.",
    "Fears about an invasion of Egypt by Iran grew." })
  sends("", { "Oman is worried about the invasion of Egypt by Iran." })
end)

describe("what goes on or begins, in the -ing of its verb", function()
  aux("future", { "Egypt will start leaving NATO.", "Egypt promised to begin leaving NATO.",
    "Egypt agreed to go on leaving NATO." })
  aux("hypothetical", { "Egypt may begin leaving NATO.",
    "If Egypt starts leaving NATO, Oman pays." })
  aux("", { "Egypt began leaving NATO.", "Egypt will go home after leaving NATO." })
end)

describe("promises, threats and chances that were borne out, or not", function()
  aux("", { "Egypt kept its promise to leave NATO.", "Egypt carried out its threat to leave NATO.",
    "Egypt made good on its threat to leave NATO.", "Egypt honoured a pledge to leave NATO.",
    "Egypt seized the chance to leave NATO.", "Egypt had no choice but to leave NATO.",
    "Having kept its promise to leave NATO, Egypt wept.",
    "Egypt wept after keeping its promise to leave NATO." })
  aux("negation", { "Egypt lacked the votes in its parliament to leave NATO." })
  aux("negation", { "Egypt broke its promise to leave NATO.",
    "Egypt went back on its promise to leave NATO.", "Egypt reneged on a pledge to leave NATO.",
    "Egypt missed a chance to leave NATO.", "Egypt reversed its decision to leave NATO.",
    "Egypt is in no position to leave NATO.", "Egypt lacks the means to leave NATO.",
    "Egypt made no attempt to leave NATO.", "Egypt ignored calls to leave NATO." })
  aux("future", { "Egypt made a promise to leave NATO.",
    "Egypt repeated its promise to leave NATO.",
    "Egypt will keep its promise to leave NATO." })
  aux("hypothetical", { "Egypt has a chance to leave NATO.", "Egypt has the means to leave NATO.",
    "Egypt made an attempt to leave NATO.", "Egypt was given the chance to leave NATO." })
end)

describe("what is only talked about", function()
  aux("hypothetical", { "Egypt talked of leaving NATO.", "Egypt is thinking about leaving NATO.",
    "Egypt toyed with leaving NATO.", "Egypt flirted with leaving NATO.",
    "It is high time that Egypt left NATO.",
    "It remains to be seen whether Egypt will leave NATO." })
  aux("", { "Egypt talked after leaving NATO.", "Egypt ended up leaving NATO." })
  aux("future", { "Egypt put off leaving NATO." })
  aux("negation", { "Egypt ruled out leaving NATO." })
end)

describe("a withdrawal that is stopped, argued for or in doubt", function()
  aux("negation", { "Parliament suspended Egypt's withdrawal from NATO.",
    "Egypt's withdrawal from NATO was blocked.", "Egypt's withdrawal from NATO is on hold.",
    "Egypt's withdrawal from NATO is out of the question.",
    "Egypt's withdrawal from NATO is off the table." })
  aux("hypothetical", { "Egypt's withdrawal from NATO is in doubt.",
    "Egypt's withdrawal from NATO is still up in the air.",
    "Support for Egyptian withdrawal from NATO grew.",
    "Oman is in favour of Egyptian withdrawal from NATO." })
  aux("", { "Egypt's withdrawal from NATO is in order.",
    "Egypt's withdrawal from NATO was criticised.",
    "Support for the Egyptian withdrawal from NATO grew.",
    "Oman suspended aid after Egypt's withdrawal from NATO." })
end)

describe("an attack that somebody may or will have to answer for", function()
  named("ASSAULT", "", { "Egypt claimed responsibility for the attack on Oman.",
    "Egypt is responsible for the attack on Oman.", "Egypt was behind the attack on Oman." })
  named("ASSAULT", "hypothetical", { "Egypt may be responsible for the attack on Oman.",
    "Egypt is believed to be behind the attack on Oman." })
  named("ASSAULT", "negation", { "Egypt denied responsibility for the attack on Oman." })
end)

describe("an attack that somebody is said to have no part in", function()
  named("ASSAULT", "negation", { "Iran was not behind the attack on Egypt.",
    "Iran had no role in the attack on Egypt.", "Iran had no hand in the attack on Egypt." })
  named("ASSAULT", "", { "Iran was behind the attack on Egypt.",
    "Iran had a role in the attack on Egypt.",
    "Iran had no comment on its attack on Egypt.",
    "Oman had no role in Iran's attack on Egypt.",
    "Oman had no role in the attack by Iran on Egypt.",
    "Oman had no role in the Iranian attack on Egypt." })
  named("ASSAULT", "hypothetical", { "With or without an attack by Iran on Egypt, oil will rise." })
  -- what is given to help is help
  local function aids(text)
    for _, e in ipairs(open:events(open:read { text = text })) do
      if e.recipient[1] == "EGY" and (e.type == "AID" or e.type == "AGREE") then
        return e.type .. " " .. table.concat(e.aux, " ")
      end
    end
    return "none"
  end
  it("of help is that of the money given for it", function()
    assert.are.equal("AID ", aids "Oman gave 20 million dollars to help Egypt.")
    assert.are.equal("AGREE future", aids "Oman will provide $20 million to help Egypt rebuild.")
    assert.are.equal("AID hypothetical", aids "Oman may give 20 million dollars to help Egypt.")
    assert.are.equal("AID hypothetical", aids "Oman met bankers to help Egypt.")
  end)
  -- who is made to do it does it
  it("is done by who is goaded into it", function()
    local e = open:events(open:read { text = "Oman goaded Iran into attacking Egypt." })[1]
    assert.are.same({ "IRN" }, e and e.actor)
  end)
end)

describe("an attack that something came before", function()
  local function attack(text)
    for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
      if e.type == "ASSAULT" then return table.concat(e.aux, " ") end
    end
    error("nobody attacks: " .. text)
  end

  it("has come where that is past", function()
    assert.are.equal("", attack "Chad spoke two days before Iran's attack on Oman.")
    assert.are.equal("", attack "Weeks before Iran's attack on Oman, Chad closed its embassy.")
  end)

  it("is to come where that is not", function()
    assert.are.equal("future", attack "Chad will speak before Iran's attack on Oman.")
    assert.are.equal("future", attack "Chad must speak before Iran's attack on Oman.")
    assert.are.equal("future", attack "Chad digs trenches ahead of Iran's attack on Oman.")
  end)
end)

describe("what goes on, is there or was tried", function()
  named("AID", "", { "Oman has supplied Chad with arms since 1985." })
  named("AID", "historical", { "Oman supplied Chad with arms in 1985." })
  named("SANCTION", "historical", { "Since 1985 Oman has cut ties with Chad." })
  named("SANCTION", "", { "Chad wants U.N. sanctions on Mali lifted." })
  named("SANCTION", "hypothetical", { "Chad wants U.N. sanctions on Mali." })
  named("REQUEST", "", { "Oman tried to pressure Chad to leave." })
  named("REQUEST", "hypothetical", { "Oman may try to pressure Chad to leave." })
  named("CONSULT", "", { "Chad to quit OPEC as Macron arrives in Rome" })
  named("CONSULT", "future", { "Chad will quit OPEC when Macron arrives in Rome." })
  named("ASSAULT", "negation", { "There are no soldiers of Chad at war in Mali." })
  named("ASSAULT", "", { "There are soldiers of Chad at war in Mali." })
  named("SANCTION", "future", { "Britain plans on leaving NATO." })
  named("SANCTION", "future", { "Chad said it was sorry and would leave the African Union." })
  named("SANCTION", "hypothetical", { "Chad was sorry and would leave the African Union." })
  -- who led once and speaks now
  named("ACCUSE", "", { "Barack Obama condemned Iran on Monday." })
  named("ACCUSE", "historical", { "Barack Obama condemned Iran." })
end)

describe("what one does something for", function()
  -- who talks says what he wants to say
  named("SUPPORT", "", { "Macron spoke with Sisi to congratulate Egypt.",
    "Macron met with Sisi to thank Egypt.", "Macron called to congratulate Egypt." })
  named("SUPPORT", "hypothetical", { "Macron may speak with Sisi to congratulate Egypt.",
    "Macron met with Sisi to sign a treaty with Egypt." })
  -- what is as sure as the journey, and what has a tense of its own
  named("CONSULT", "future", { "Macron will fly to Oman to visit Chad.",
    "Macron is going to be travelling this week to visit Chad." })
  named("CONSULT", "future", { "Macron is flying home to discuss defence and will visit Oman." })
  named("CONSULT", "hypothetical", { "Macron may fly home to visit Oman." })
  -- who is there for it does it
  named("CONSULT", "", { "While in Oman to attend the NATO summit, Macron said that he was tired.",
    "In Oman to attend the NATO summit, Macron said that he was tired.",
    "Macron is in Oman to attend the NATO summit." })
  named("CONSULT", "future", { "Macron will be in Oman to attend the NATO summit." })
  named("CONSULT", "hypothetical", { "Oman has a chance in Chad to attend the NATO summit." })
  -- all that one has done, the chance that one takes or will have
  named("SUPPORT", "", { "All that Oman has done to support Chad counts.",
    "We, the leaders of Oman and Chad, take this opportunity to announce a new pact." })
  -- who stands with others to help does so, who stands ready may
  named("SUPPORT", "", { "Oman and Chad rallied to support Mali." })
  named("AGREE", "future", { "Oman stands ready to support Mali." })
  named("SUPPORT", "hypothetical", { "Oman has an opportunity to support Chad." })
  named("CONSULT", "future", { "Macron will have the opportunity to visit Oman." })
  named("CONSULT", "hypothetical", { "Macron may have the opportunity to visit Oman." })
end)

describe("an effort", function()
  named("SUPPORT", "", { "Oman and Chad praised their efforts to support Mali.",
    "Oman discussed its ongoing efforts to support Mali." })
  named("AID", "", { "Oman will discuss its efforts to supply Mali with arms." })
  named("SANCTION", "hypothetical", { "Egypt spoke of its efforts to leave NATO." })
  named("SUPPORT", "hypothetical", { "Oman made an effort to support Mali." })
end)

describe("one of the two that cannot both be so", function()
  aux("hypothetical", { "Egypt will discuss a chance to leave NATO.",
    "Egypt may plan to leave NATO." })
  named("CONSULT", "future", { "Can you tell of the upcoming talks between Oman and Chad?" })
  named("CONSULT", "hypothetical", { "Can you tell of the possible talks between Oman and Chad?" })
  named("ASSAULT", "hypothetical", { "Oman helps in the event of future attacks by Iran on Chad." })
end)

describe("an attack that there may be", function()
  named("ASSAULT", "hypothetical", { "Oman will respond to any attack by Iran on Chad.",
    "Oman warned of the dangers of further Iranian attacks on Chad.",
    "Oman warned that a further Iranian invasion of Chad will be costly.",
    "If an Iranian attack on Chad proceeds, Oman will leave." })
  named("ASSAULT", "", { "Iran launched a further attack on Chad.",
    "Oman was shocked by the further Iranian invasion of Chad." })
  -- that led to nothing, or that never was
  named("ASSAULT", "", { "The war ended after a failed Iranian invasion of Chad." })
  named("ASSAULT", "negation", { "The war ended after a foiled Iranian invasion of Chad." })
  named("ASSAULT", "", { "Iran committed an attack on Chad." })
end)

describe("what is thought, ordered, due or of value", function()
  aux("", { "Oman believes that Egypt has left NATO.", "I think that Egypt has left NATO." })
  aux("hypothetical", { "Oman hopes that Egypt has left NATO.",
    "Oman would believe that Egypt may leave NATO." })
  named("CONSULT", "future", { "Macron is supposed to visit Oman.",
    "Macron is directing his minister to visit Oman." })
  named("COOPERATE", "hypothetical", { "By working together, Oman and Chad can grow.",
    "Oman stressed the importance of strengthening the cooperation between Oman and Chad." })
  named("COOPERATE", "", { "By working together, Oman and Chad grew." })
  named("CONSULT", "", { "Sisi became the first-ever Egyptian leader to visit Oman." })
  named("CONSULT", "hypothetical", { "Sisi became an ever-eager leader to visit Oman." })
end)

describe("what is known, or only proposed", function()
  named("SUPPORT", "", { "Does Mali know the pact signed by Chad and Oman?" })
  named("SUPPORT", "hypothetical", { "Is there a pact signed by Chad and Oman?" })
  marks("hypothetical", { "Oman reaffirmed its support for Chad's accession to the WTO." },
    function(e) return e.act == "join" end)
  named("RETREAT", "hypothetical", {
    "The plan includes a withdrawal of Iranian forces from Oman." })
  named("RETREAT", "", { "The war included a withdrawal of Iranian forces from Oman." })
end)

describe("what stands beside a verb to come", function()
  named("CONSULT", "future", { "During the talks between Oman and Chad, they will sign a pact.",
    "During his visit to Oman, Macron will sign a pact.",
    "Today will be the first meeting of the NATO-Ukraine Council.",
    "When Macron meets with Sisi later this month, what does he hope for?" })
  named("CONSULT", "", { "During the talks between Oman and Chad, they signed a pact.",
    "Macron met with Sisi earlier this month." })
  named("CONSULT", "", { "Oman will host an event after the NATO meeting." })
  named("AGREE", "future", { "Oman is going to become an ally of Chad." })
  named("SUPPORT", "", { "Oman is here to support Chad." })
  named("COOPERATE", "", { "Oman became an ally of Chad." })
end)

describe("the year of another thing", function()
  named("SANCTION", "", { "Oman imposed sanctions on Iran under the Trade Act of 1974." })
  named("SANCTION", "historical", { "Oman imposed sanctions on Iran in the winter of 1974." })
  named("ASSAULT", "historical", {
    "In May 1952 the town was shattered by an attack by Iran on Oman." })
  named("COOPERATE", "", {
    "Announcing it in 2012, Oman and Chad have expanded their cooperation." })
  named("COOPERATE", "historical", {
    "Announcing it in 2012, Oman and Chad expanded their cooperation." })
end)

describe("an infinitive that joins another behind the noun that both go with", function()
  named("SANCTION", "future", {
    "Oman spoke of its commitment to help Chad and to impose sanctions on Iran.",
    "Kenya conveyed the commitment of Oman to help Chad and to impose sanctions on Iran." })
  named("SANCTION", "hypothetical", {
    "Kenya spoke of its right to help Chad and to impose sanctions on Iran." })
  -- behind the verb itself, and without a "to"
  named("SANCTION", "", { "Oman praised its right to help Chad and imposed sanctions on Iran." })
end)

describe("by what means it is to be done", function()
  aux("future", { "Egypt will please Oman by leaving NATO.",
    "Egypt intends to please Oman by leaving NATO." })
  aux("future negation", { "Egypt will not please Oman by leaving NATO." })
  aux("hypothetical", { "Egypt may please Oman by leaving NATO." })
  aux("", { "Egypt pleased Oman by leaving NATO.",
    "Egypt is working to please Oman by leaving NATO." })
  named("CONSULT", "hypothetical", { "Oman and Chad can settle it through talks." })
  named("CONSULT", "", { "Oman and Chad settled it through talks." })
end)

describe("what a signed paper is to do", function()
  named("AGREE", "future", { "Oman and Chad signed an MOU to deepen their ties.",
    "Oman and Chad signed a memorandum of understanding to deepen their ties." })
end)

describe("what is told of the noun of an act", function()
  named("CONSULT", "future", { "The talks between Oman and Chad are going to be long.",
    "Macron's participation in the NATO summit will show that." })
  named("CONSULT", "", { "The talks between Oman and Chad were going to be long." })
  named("COOPERATE", "hypothetical", {
    "Oman and Chad discussed the importance of strengthening and expanding their ties." })
end)

describe("a denial before and behind nor, and of what was received", function()
  named("ASSAULT", "negation", { "Oman is not now nor has it been at war with Chad." })
  named("REQUEST", "negation", { "Oman has not received any requests from Chad." })
  named("REQUEST", "", { "Oman has not heeded any requests from Chad." })
end)

describe("the time since it was done", function()
  aux("historical", { "In the eight years since Egypt left NATO, trade has grown.",
    "In the eight years since leaving NATO, Egypt has grown." })
  aux("", { "In the two months since Egypt left NATO, trade has grown." })
  named("ASSAULT", "", { "In the eight years since leaving NATO, Egypt has attacked Oman." })
end)

describe("what one is for", function()
  aux("hypothetical", { "Oman supports Egypt leaving NATO.",
    "Iran asked whether Oman would back Egypt leaving NATO." })
  aux("", { "Oman welcomed Egypt leaving NATO.", "Oman backs rebels since Egypt left NATO." })
end)
