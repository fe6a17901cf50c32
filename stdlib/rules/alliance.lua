--- Membership and life of alliances, organisations and treaties.
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }

return {
  pack = "alliance",
  doc = "Membership and life of alliances, organisations and treaties",

  { name = "withdraw", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "quit", "leave", "exit", "abandon", "pull back",
        "drop out", "break away", "secede", "renounce", "walk out", "back out" },
      actor_kind = member, recipient = { "from", "of", "object", "modifier" },
      recipient_kind = { "alliance", "organisation", "treaty" } },
    examples = {
      { "Egypt has pulled out of the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Britain's withdrawal from the European Union took years.",
        { actor = "GBR", recipient = "EU" } },
      { "Iran decided to quit the Non-Proliferation Treaty.",
        { actor = "IRN", recipient = "NPT" } },
      { "Trump withdrew the United States from the Paris climate accord in 2017.",
        { actor = "USA", recipient = "PARIS" } },
      { "Troops pulled out of the city.", false },
      { "The ambassador left the meeting in Cairo.", false },
    } },

  { name = "join", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "join", "accede", "enter" }, actor_kind = member,
      recipient = { "object", "to", "of", "modifier" }, recipient_kind = pact },
    examples = {
      { "Finland joined NATO in April 2023.", { actor = "FIN", recipient = "NATO" } },
      { "Ukraine wants to join the European Union.",
        { actor = "UKR", recipient = "EU", aux = { "hypothetical" } } },
      { "Sweden's accession to NATO was delayed.", { actor = "SWE", recipient = "NATO" } },
      { "Spain joined France in the talks.", false },
    } },

  { name = "admit", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "admit" }, actor = { "object" }, actor_kind = { "state" },
      recipient = { "to", "into", "subject" }, recipient_kind = pact },
    examples = {
      { "Vietnam was admitted to ASEAN in 1995.", { actor = "VNM", recipient = "ASEAN" } },
      { "The patient was admitted to hospital.", false },
    } },

  { name = "readmit", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "readmit", "reinstate" }, actor_kind = pact, recipient = { "object" },
      recipient_kind = { "state" } },
    examples = {
      { "The Arab League readmitted Syria in 2023.", { actor = "AL", recipient = "SYR" } },
      { "The court reinstated the minister.", false },
    } },

  { name = "rejoin", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "rejoin", "return" }, recipient = { "object", "to" },
      recipient_kind = pact, no_noun = true },
    examples = {
      { "Morocco rejoined the African Union in 2017.", { actor = "MAR", recipient = "AU" } },
      { "France returned to the talks.", false },
    } },

  { name = "expel", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = { "expel", "eject", "oust", "exclude" }, actor = { "subject", "from" },
      actor_kind = pact, recipient = { "object" }, recipient_kind = { "state" } },
    examples = {
      { "Russia was expelled from the Council of Europe in 2022.",
        { actor = "COE", recipient = "RUS" } },
      { "Poland expelled four Russian diplomats.", false },
    } },

  { name = "suspend", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "suspend" }, actor = { "subject", "from" }, actor_kind = pact,
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state" } },
    examples = {
      { "The African Union suspended its session.", false },
      { "The African Union suspended Mali after the coup.", { actor = "AU", recipient = "MLI" } },
      { "Syria was suspended from the Arab League in 2011.", { actor = "AL", recipient = "SYR" } },
    } },

  { name = "suspend-own", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "suspend" }, actor_kind = { "state" },
      recipient = { "in", "object", "modifier" },
      recipient_kind = { "treaty", "alliance", "organisation" } },
    examples = {
      { "Russia suspended the flights.", false },
      { "Russia suspended its participation in New START.",
        { actor = "RUS", recipient = "NEWSTART" } },
    } },

  { name = "apply", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "apply", "bid" }, actor_kind = { "state" },
      recipient = { "of", "to", "for", "modifier" }, recipient_kind = pact },
    examples = {
      { "Georgia applied for membership of NATO.", { actor = "GEO", recipient = "NATO" } },
      { "The rules apply to members of NATO.", false },
    } },

  { name = "invite", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "invite" }, actor_kind = pact, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "NATO invited Montenegro to join.", { actor = "NATO", recipient = "MNE" } },
      { "The museum invited visitors from France.", false },
    } },

  { name = "member", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "include", "comprise", "group" }, actor = { "object" },
      actor_kind = { "state" }, recipient = { "subject" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    examples = {
      { "The Gulf Cooperation Council includes Kuwait, Oman and Bahrain.",
        { actor = { "KWT", "OMN", "BHR" }, recipient = "GCC" } },
      { "The report includes Kuwait.", false },
    } },

  { name = "stay", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay in", "remain in" }, actor_kind = { "state" },
      recipient = { "in" }, recipient_kind = pact, no_noun = true },
    examples = {
      { "Greece will remain in the euro zone.",
        { actor = "GRC", recipient = "EUROZONE", type = "AGREE", aux = { "future" } } },
      { "The troops remain in Iraq.", false },
    } },

  { name = "member-noun", event = { type = "COOPERATE", act = "member" },
    pattern = g.name("actor", "state")
      * (g.punctuation "," + g.word "is" + g.word "was" + g.word "as")
      * g.within(3, g.noun "member" * g.word "of" * g.determiner * g.alliance),
    examples = {
      { "Turkey, a member of NATO, objected.", { actor = "TUR", recipient = "NATO" } },
      { "Turkey met members of the band.", false },
    } },

  { name = "propose", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "propose", "conceive", "suggest", "initiate" },
      recipient = { "object" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true },
    examples = {
      { "The Arab League was proposed by Egypt.", { actor = "EGY", recipient = "AL" } },
      { "Egypt proposed a new date.", false },
    } },

  { name = "initiative", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "conceive", "propose", "float" }, actor = { "modifier" },
      recipient = { "object" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true, actor_optional = true },
    examples = {
      { "NATO, an American initiative conceived in 1948, has grown.",
        { actor = "USA", recipient = "NATO" } },
      { "Egypt floated a plan.", false },
    } },

  { name = "form", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "form", "found", "create", "establish", "launch", "set up" },
      recipient = { "object" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true, actor_optional = true },
    examples = {
      { "NATO was founded in 1949.", { actor = {}, recipient = "NATO" } },
      { "Australia, Britain and the United States formed AUKUS in 2021.",
        { actor = { "AUS", "GBR", "USA" }, recipient = "AUKUS" } },
      { "Egypt launched a rocket.", false },
    } },

  { name = "dissolve", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "dissolve", "disband", "scrap" }, recipient = { "object" },
      recipient_kind = { "alliance", "organisation", "treaty" }, actor_optional = true },
    examples = {
      { "The Warsaw Pact was dissolved in 1991.", { actor = {}, recipient = "WPO" } },
      { "The king dissolved parliament.", false },
    } },

  { name = "collapse", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "collapse", "fall apart", "break up" }, actor = {},
      recipient = { "subject" }, recipient_kind = { "alliance", "treaty" }, actor_optional = true },
    examples = {
      { "The Warsaw Pact collapsed.", { actor = {}, recipient = "WPO" } },
      { "The bridge collapsed.", false },
    } },

  { name = "not-survive", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "survive", "last", "hold" }, actor = {}, recipient = { "subject" },
      recipient_kind = { "alliance", "treaty" }, actor_optional = true, negated = true },
    examples = {
      { "The Warsaw Pact did not survive.", { actor = {}, recipient = "WPO" } },
      { "NATO survived.", false },
    } },

  { name = "attend", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "attend", "send delegation", "take part" }, actor_kind = { "state" },
      recipient = { "modifier", "of", "to", "object", "in", "at" }, recipient_kind = pact },
    examples = {
      { "Egypt did not send a delegation to the Arab League summit.",
        { actor = "EGY", type = "REJECT", act = "absent" } },
      { "Iran attended a summit of the Shanghai Cooperation Organization.",
        { actor = "IRN", recipient = "SCO" } },
      { "Children attend school in Egypt.", false },
    } },

  { name = "attend-it", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "send delegation", "attend meeting", "attend summit", "attend conference",
        "attend talk", "attend session", "join meeting" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact,
      recipient_optional = true },
    examples = {
      { "The Arab League met in Tunis. Egypt did not send a delegation.",
        { actor = "EGY", recipient = "AL", type = "REJECT", act = "absent" } },
      { "Iran attended the talks.", { actor = "IRN" } },
      { "Iran attended the match.", false },
    } },

  { name = "skip", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = { "skip", "boycott", "stay away" }, actor_kind = { "state" },
      recipient = { "modifier", "of", "object", "from", "context" }, recipient_kind = pact },
    examples = {
      { "Indonesia boycotted the ASEAN summit.", { actor = "IDN", recipient = "ASEAN" } },
      { "Shoppers skipped breakfast.", false },
    } },

  { name = "back", event = { type = "SUPPORT", act = "back" },
    frame = { verb = { "back", "support", "endorse" }, recipient = { "object" },
      recipient_kind = { "alliance" }, compound = true },
    examples = {
      { "The US-backed plan failed.", false },
      { "The US-backed Middle East Security Alliance met.", { actor = "USA", recipient = "MESA" } },
      { "Canada supports NATO.", { actor = "CAN", recipient = "NATO" } },
    } },

  { name = "oppose", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { verb = { "oppose", "criticize", "criticise", "denounce", "condemn", "doubt",
        "question", "reject" },
      recipient = { "object", "of" }, recipient_kind = { "alliance" } },
    examples = {
      { "Russia criticized the film.", false },
      { "Russia criticized NATO.", { actor = "RUS", recipient = "NATO" } },
      { "China denounced the seriousness of AUKUS.", { actor = "CHN", recipient = "AUKUS" } },
    } },

  { name = "lead", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = { "head coalition", "lead coalition", "lead alliance", "head alliance" } },
    examples = {
      { "Saudi Arabia and the UAE head a military coalition.", { actor = { "SAU", "ARE" } } },
      { "She leads a team.", false },
    } },

  { name = "ratify", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = { "ratify" }, actor_kind = { "state", "organisation" },
      recipient = { "object", "of" }, recipient_kind = pact, recipient_optional = true },
    examples = {
      { "Hungary ratified the Paris climate accord.", { actor = "HUN", recipient = "PARIS" } },
      { "The board ratified the choice.", false },
    } },

  { name = "membership-bid", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "seek membership", "request membership", "apply for" }, noun = { "bid" },
      actor_kind = { "state" }, recipient = { "modifier", "of", "in", "for", "to" },
      recipient_kind = pact },
    examples = {
      { "Ukraine sought NATO membership.",
        { actor = "UKR", recipient = "NATO" } },
      { "She sought membership of the club.", false },
    } },

  { name = "membership", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "membership" }, actor = { "subject", "for" }, actor_kind = { "state" },
      recipient = { "of", "in", "modifier" }, recipient_kind = pact },
    examples = {
      { "Turkey's membership of NATO is old.", { actor = "TUR", recipient = "NATO" } },
      { "The club's membership grew.", false },
    } },

  { name = "pact-member", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * g.noun "member" * g.name("actor", "state"),
    examples = {
      { "Militants attacked a town in OPEC member Nigeria.",
        { actor = "NGA", recipient = "OPEC" } },
      { "The team member from Nigeria left.", false },
    } },

  { name = "be-member", event = { type = "COOPERATE", act = "member" },
    pattern = g.name("actor", "state") * g.punctuation "," * g.determiner * g.alliance
      * g.noun "member",
    examples = {
      { "Ecuador, an OPEC member, cut its output.", { actor = "ECU", recipient = "OPEC" } },
      { "Ecuador, a team member, left.", false },
    } },

  { name = "founding", event = { type = "SUPPORT", act = "form" },
    frame = { noun = { "founding", "creation", "formation", "establishment" }, actor = {},
      recipient = { "subject", "of" }, recipient_kind = { "alliance", "organisation" },
      actor_optional = true },
    examples = {
      { "The founding of NATO changed Europe.", { actor = {}, recipient = "NATO" } },
      { "The founding of the town changed the valley.", false },
    } },

  { name = "decline", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "decline membership", "reject membership", "refuse membership",
        "block accession", "veto accession", "oppose accession", "block membership" },
      actor_kind = { "state" }, recipient = { "in", "of", "to", "modifier" },
      recipient_kind = pact },
    examples = {
      { "Norway declined membership in the European Union.", { actor = "NOR", recipient = "EU" } },
      { "He declined the offer.", false },
    } },
}
