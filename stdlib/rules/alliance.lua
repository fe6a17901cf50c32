--- Membership and life of alliances, organisations and treaties.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }

return {
  pack = "alliance",
  doc = "Membership and life of alliances, organisations and treaties",

  { name = "leave", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "quit", "leave", "exit", "abandon", "renounce", "ditch", "denounce" },
      noun = { "departure", "exit" }, actor_kind = member,
      recipient = { "object", "from", "modifier" },
      recipient_kind = { "alliance", "organisation", "treaty" } },
    condition = conditions.no_meeting,
    examples = {
      { "Iran decided to quit the Non-Proliferation Treaty.",
        { actor = "IRN", recipient = "NPT" } },
      { "Qatar's departure from OPEC was a surprise.", { actor = "QAT", recipient = "OPEC" } },
      { "Macron left Paris ahead of the NATO summit.", false, date = "2018-07-10" },
      { "The ambassador left the meeting in Cairo.", false },
    } },

  { name = "withdraw", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "drop out", "break away", "secede",
        "walk out", "back out", "opt out", "break with", "walk away", "get out", "break free" },
      noun = { "pullout" }, actor_kind = member,
      recipient = { "from", "of", "with" },
      recipient_kind = { "alliance", "organisation", "treaty" } },
    condition = conditions.no_meeting,
    examples = {
      { "Egypt has pulled out of the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Britain's withdrawal from the European Union took years.",
        { actor = "GBR", recipient = "EU" } },
      { "Trump withdrew the United States from the Paris climate accord in 2017.",
        { actor = "USA", recipient = "PARIS" } },
      { "Troops pulled out of the city.", false },
      { "France walked out of the NATO summit.", false },
      { "Carter withdrew the SALT II treaty from the agenda.", false, date = "1980-01-03" },
    } },

  { name = "end-membership", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "end", "terminate", "cancel", "renounce" }, { "membership",
        "participation", "adherence" }), actor_kind = member,
      recipient = { "in", "of", "to", "modifier" }, recipient_kind = pact },
    examples = {
      { "Niger ended its membership of ECOWAS.", { actor = "NER", recipient = "ECOWAS" } },
      { "Ghana ended its participation in OPEC.", { actor = "GHA", recipient = "OPEC" } },
      { "She ended her membership of the club.", false },
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

  { name = "build-coalition", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "form", "build", "forge", "create", "establish", "launch",
        "assemble", "found", "set up", "enter" }, { "alliance", "coalition", "bloc", "union",
          "grouping", "axis" }),
      actor_kind = member, recipient = { "with" }, recipient_kind = member, reciprocal = true },
    examples = {
      { "Kenya and Uganda formed a new bloc.", { actor = { "KEN", "UGA" } } },
      { "Oman forged an alliance with Kuwait.", { actor = { "OMN", "KWT" } } },
      { "The workers formed a union.", false },
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

  { name = "back", event = { type = "SUPPORT", act = "back" },
    frame = { verb = { "back", "support", "endorse", "champion" }, noun = { "support", "backing" },
      recipient = { "object", "for", "of", "modifier" },
      recipient_kind = { "alliance", "treaty" }, compound = true },
    examples = {
      { "The US-backed plan failed.", false },
      { "The US-backed Middle East Security Alliance met.", { actor = "USA", recipient = "MESA" } },
      { "Canada supports NATO.", { actor = "CAN", recipient = "NATO" } },
    } },

  { name = "oppose", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { verb = { "oppose", "criticize", "criticise", "denounce", "condemn", "doubt",
        "question", "reject", "slam", "deride", "mock", "blast", "lambast", "lambaste", "decry",
        "attack", "ridicule", "deplore" }, noun = { "criticism", "condemnation", "opposition" },
      recipient = { "object", "of", "to", "modifier" },
      recipient_kind = { "alliance", "treaty" } },
    examples = {
      { "Russia criticized the film.", false },
      { "Russia criticized NATO.", { actor = "RUS", recipient = "NATO" } },
      { "China denounced the seriousness of AUKUS.", { actor = "CHN", recipient = "AUKUS" } },
    } },

  { name = "lead", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = g.phrases({ "head", "lead", "command" }, { "coalition", "alliance" }),
      actor_kind = { "state" } },
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

  { name = "founding", event = { type = "SUPPORT", act = "form" },
    frame = { noun = { "founding", "creation", "formation", "establishment" }, actor = {},
      recipient = { "subject", "of" }, recipient_kind = { "alliance", "organisation" },
      actor_optional = true },
    examples = {
      { "The founding of NATO changed Europe.", { actor = {}, recipient = "NATO" } },
      { "The founding of the town changed the valley.", false },
    } },
}
