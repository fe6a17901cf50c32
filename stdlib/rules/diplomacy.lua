--- Meetings, talks, calls, visits and mediation.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local meetings = { "meeting", "summit", "conference", "session", "talk", "negotiation",
  "discussion", "consultation", "dialogue", "conversation", "assembly", "forum", "gathering" }
local visits = { "visit", "trip", "tour" }

return {
  pack = "diplomacy",
  doc = "Meetings, talks, calls, visits and mediation",

  { name = "host", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = g.phrases({ "host", "convene", "chair", "organise", "organize" }, meetings),
      actor_kind = { "state" }, recipient = { "of", "modifier" },
      recipient_kind = { "alliance", "organisation" } },
    examples = {
      { "Qatar hosted a summit of the Gulf Cooperation Council.",
        { actor = "QAT", recipient = "GCC" } },
      { "Ghana will chair an ECOWAS meeting.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Qatar hosted a dinner.", false },
    } },

  { name = "held-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "hold meeting", "hold summit", "hold conference", "hold session" },
      actor = { "in" }, actor_kind = { "state" }, recipient = { "of", "subject", "modifier" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, also = true },
    examples = {
      { "The summit of the Arab League was held in Tunis.", { actor = "TUN", recipient = "AL" } },
      { "A concert was held in Tunis.", false },
    } },

  { name = "met-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "meet", "convene", "gather" }, actor = { "in" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "alliance", "organisation" }, no_noun = true,
      also = true },
    examples = {
      { "OPEC met in Vienna.", { actor = "AUT", recipient = "OPEC" } },
      { "The friends met in Vienna.", false },
    } },

  { name = "mediate", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "mediate", "broker", "facilitate", "sponsor", "moderate" },
        { "deal", "ceasefire", "agreement", "truce", "talk", "negotiation", "accord", "peace",
          "dialogue", "conflict", "dispute", "settlement", "meeting", "release" },
        { "mediate" }, { "between", "in" }, { "act", "serve" }, { "mediator" }),
      noun = { "mediation" }, actor_kind = body,
      recipient = { "between", "with", "in", "of" }, recipient_kind = body },
    examples = {
      { "The teacher mediated between the pupils.", false },
      { "Oman mediated between Iran and the United States.",
        { actor = "OMN", recipient = { "IRN", "USA" } } },
      { "Qatar brokered a ceasefire between Israel and Hamas.",
        { actor = "QAT", recipient = { "ISR", "HAMAS" } } },
      { "Sound moderates the talk in class.", false },
    } },

  { name = "convene", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "meet", "convene", "gather" }, actor_kind = { "alliance", "organisation" },
      no_noun = true, also = true },
    examples = {
      { "OPEC met in Vienna.", { actor = "OPEC" } },
      { "Members of the Arab League gathered on Sunday.", { actor = "AL" } },
      { "The friends met.", false },
    } },

  { name = "meet", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "hold", "have", "begin", "start", "open", "resume", "launch",
        "conclude", "finish", "complete", "continue", "conduct", "attend", "chair" }, meetings,
        { "sit" }, { "down with" }),
      actor = { "subject", "between" }, actor_kind = body,
      recipient = { "with", "between" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    examples = {
      { "Iran and Oman held talks.", { actor = { "IRN", "OMN" } } },
      { "Macron opened a meeting with Merkel.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "The school held talks with parents.", false },
    } },

  { name = "met", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "meet" }, actor_kind = body, recipient = { "with", "object" },
      recipient_kind = body, reciprocal = true, no_noun = true },
    condition = conditions.without({ "demand", "condition", "obligation", "commitment", "target" },
      40),
    examples = {
      { "Macron met Merkel in Berlin.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "Japan and India met in May.", { actor = { "JPN", "IND" } } },
      { "The goal was met.", false },
      { "Iran met the conditions of the European Union.", false },
    } },

  { name = "talks", event = { type = "CONSULT", act = "meet" },
    frame = { noun = { "talk", "negotiation", "meeting", "discussion", "summit", "consultation",
        "dialogue", "conversation", "contact", "conference", "encounter", "session" }, verb = {},
      actor = { "between", "among", "subject", "clause" }, actor_kind = body,
      recipient = { "with" }, recipient_kind = body, reciprocal = true },
    examples = {
      { "Talks between Iran and the United States failed.", { actor = { "IRN", "USA" } } },
      { "Macron arrived in Berlin for a meeting with Merkel.",
        { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "After talks with Oman, Iran closed the port.", { actor = { "IRN", "OMN" } } },
      { "Talks about the budget failed.", false },
      { "After talks with the union, Iran closed the port.", false },
    } },

  { name = "meeting", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "meeting", "summit", "session", "conference" }, verb = {},
      actor = { "of", "subject" }, actor_kind = { "alliance", "organisation" } },
    examples = {
      { "The NATO summit ended on Thursday.", { actor = "NATO" } },
      { "The last meeting of the Arab League was held in Tunis.", { actor = "AL" } },
      { "The meeting of the board was short.", false },
    } },

  { name = "phone", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = g.phrases({ "hold", "have", "make" },
        { "phone-call", "call", "videoconference", "teleconference" }), actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, reciprocal = true, no_noun = true },
    examples = {
      { "Japan held a call with India.", { actor = { "JPN", "IND" } } },
      { "Merkel had planned to make a call with Macron.", { actor = { "FRA", "DEU" } },
        date = "2018-06-19" },
      { "The nurse held a call with patients.", false },
    } },

  { name = "phoned", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "phone", "telephone" }, noun = { "call", "phone-call", "telephone",
        "videoconference", "teleconference" },
      actor = { "between", "subject", "clause" }, actor_kind = body,
      recipient = { "with", "object" }, recipient_kind = body, reciprocal = true },
    examples = {
      { "Merkel telephoned Macron.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "In a call with Japan, India backed the plan.", { actor = { "JPN", "IND" } } },
      { "In a call with reporters, he spoke of Japan.", false },
    } },

  { name = "discuss", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "negotiate", "confer", "consult", "speak", "talk", "huddle", "converse",
        "parley" }, actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, reciprocal = true, no_noun = true },
    examples = {
      { "Cuba negotiated with Spain.", { actor = { "CUB", "ESP" } } },
      { "Trump spoke to Putin.", { actor = { "USA", "RUS" } }, date = "2018-06-08" },
      { "The mayor spoke to the crowd.", false },
    } },

  { name = "pay-visit", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = g.phrases({ "pay", "make", "begin", "start", "conclude", "end", "undertake",
        "take", "complete", "open" }, visits), actor_kind = { "state", "organisation" },
      recipient = { "to", "in", "of" }, recipient_kind = { "state", "organisation" },
      no_noun = true },
    examples = {
      { "Putin paid a visit to China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "Modi began a trip to Japan.", { actor = "IND", recipient = "JPN" }, date = "2019-01-01" },
      { "She made a trip to Japan.", false },
    } },

  { name = "visit", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "visit" }, actor_kind = { "state", "organisation" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.person_acts,
    examples = {
      { "Putin visited China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "The French foreign minister visited Lebanon.", { actor = "FRA", recipient = "LBN" } },
      { "Tourists visited China.", false },
      { "American troops visited Iraq.", false },
    } },

  { name = "travel", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "travel", "arrive", "fly", "go", "head", "land", "return" },
      actor_kind = { "state", "organisation" },
      recipient = { "to", "in", "for" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.person_acts,
    examples = {
      { "Putin flew to China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "The Turkish president arrived in Qatar on Monday.", { actor = "TUR", recipient = "QAT" } },
      { "American aid arrived in Haiti.", false },
    } },

  { name = "visit-noun", event = { type = "CONSULT", mode = "visit" },
    frame = { noun = { "visit", "trip", "tour" }, actor = { "subject", "clause" },
      actor_kind = { "state", "organisation" }, recipient = { "to", "in", "of" },
      recipient_kind = { "state" } },
    condition = conditions.person_acts,
    examples = {
      { "Modi's visit to France was short.",
        { actor = "IND", recipient = "FRA" }, date = "2019-01-01" },
      { "During a trip to Kenya, the Chinese president praised the railway.",
        { actor = "CHN", recipient = "KEN" } },
      { "A visit to France is expensive.", false },
    } },

  { name = "host-leader", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "host", "receive" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state", "organisation", "alliance" } },
    condition = conditions.without({ "aid", "loan", "weapon", "support", "troop", "refugee",
      "base", "letter", "message" }, 40),
    examples = {
      { "China hosted Putin in Beijing.",
        { actor = "CHN", recipient = "RUS" }, date = "2018-06-08" },
      { "Egypt received the Turkish foreign minister.", { actor = "EGY", recipient = "TUR" } },
      { "The hall hosted a concert.", false },
    } },

  { name = "welcome-leader", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "welcome", "greet" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local guest = event.actors[event.recipient[1]]
      local after = article.text:sub(guest.span[2] + 1, guest.span[2] + 4)
      return guest.person ~= nil and not after:find "^['\xE2]"
    end,
    examples = {
      { "Japan welcomed Modi in Tokyo.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Egypt greeted Putin at the airport.",
        { actor = "EGY", recipient = "RUS" }, date = "2018-06-08" },
      { "Japan welcomed Modi's words.", false, date = "2018-06-08" },
    } },

  { name = "host-talks", event = { type = "CONSULT", mode = "third-party", act = "host" },
    frame = { verb = g.phrases({ "host" }, { "talk", "negotiation", "meeting", "summit", "round" }),
      actor_kind = { "state" }, recipient = { "between", "with", "of" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "Egypt hosted talks between Hamas and Fatah.",
        { actor = "EGY", recipient = { "HAMAS", "FATAH" } } },
      { "Egypt hosted talks on fishing.", false },
    } },
}
