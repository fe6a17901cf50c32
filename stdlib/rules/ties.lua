--- Diplomatic ties cut and restored, and exercises held together.
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local ties = { "tie", "relation", "relationship", "link" }
local cutting = { "cut", "sever", "break", "suspend", "downgrade", "freeze", "end", "terminate",
  "halt", "break off", "cut off", "rupture" }
local mending = { "restore", "resume", "normalise", "normalize", "establish", "reestablish",
  "re-establish", "renew", "mend" }

return {
  pack = "ties",
  doc = "Diplomatic ties cut and restored, and exercises held together",

  { name = "sever", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases(cutting, ties, { "cut", "sever", "break" }, { "contact" }),
      actor_kind = body, recipient = { "with", "to" }, no_noun = true,
      recipient_kind = { "state", "organisation", "group" } },
    examples = {
      { "Honduras cut diplomatic ties with Taiwan.", { actor = "HND", recipient = "TWN" } },
      { "Ties with Iran were severed by Canada.", { actor = "CAN", recipient = "IRN" } },
      { "The doctor cut ties with the school.", false },
      { "American companies cut ties with Russia.", false },
    } },

  { name = "sever-each-other", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases(cutting, ties), actor = { "between", "subject" },
      actor_kind = { "state" }, plural = true },
    examples = {
      { "Mali and Ukraine severed relations in 2024.", { actor = { "MLI", "UKR" } } },
      { "Relations between Chad and Sudan were broken off.", { actor = { "TCD", "SDN" } } },
      { "Mali severed relations.", false },
    } },

  { name = "restore", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases(mending, ties, { "reopen", "open", "re-open" }, { "embassy" },
        { "restore", "return", "reinstate" }, { "ambassador" }),
      recipient = { "with", "in", "to" }, recipient_kind = { "state" } },
    examples = {
      { "Bahrain normalised relations with Israel.", { actor = "BHR", recipient = "ISR" } },
      { "Ireland reopened its embassy in Iran.", { actor = "IRL", recipient = "IRN" } },
      { "The museum restored ties with donors.", false },
    } },

  { name = "restore-each-other", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases(mending, ties, { "restore", "exchange" }, { "ambassador" }),
      actor = { "between", "subject" },
      actor_kind = { "state" }, plural = true },
    examples = {
      { "Iran restored relations.", false },
      { "Iran and Saudi Arabia restored diplomatic relations.", { actor = { "IRN", "SAU" } } },
      { "Relations between Iran and Egypt were resumed.", { actor = { "IRN", "EGY" } } },
    } },

  { name = "normalisation", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = { "normalisation", "normalization", "rapprochement", "reconciliation" },
      actor = { "subject", "between" }, actor_kind = { "state" }, recipient = { "with" },
      recipient_kind = { "state" }, reciprocal = true },
    examples = {
      { "Sudan's normalisation with Israel was slow.", { actor = { "SDN", "ISR" } } },
      { "The rapprochement between Egypt and Turkey went on.", { actor = { "EGY", "TUR" } } },
      { "The normalisation of the data was slow.", false },
    } },

  { name = "exercise", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "hold", "conduct", "stage", "launch", "begin", "start" },
        { "exercise", "drill", "patrol", "manoeuvre" }), actor_kind = body,
      recipient = { "with" }, recipient_kind = body, reciprocal = true, no_noun = true },
    examples = {
      { "Russia held naval exercises with China.", { actor = { "RUS", "CHN" } } },
      { "Egypt and Sudan staged joint drills.", { actor = { "EGY", "SDN" } } },
      { "The school held a drill with the firemen.", false },
    } },

}
