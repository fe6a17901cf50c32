--- Threats.
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "pressure",
  doc = "Threats",

  { name = "warn-of", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "threaten", "vow", "promise", "swear" }, { "war", "retaliation",
        "attack", "revenge", "vengeance", "response", "reprisal", "consequence", "action",
        "strike" }, { "issue", "deliver" }, { "threat", "warning" }), actor_kind = body,
      recipient = { "against", "with", "on", "to", "for" }, recipient_kind = body },
    examples = {
      { "The fans threatened retaliation.", false },
      { "Iran threatened retaliation against Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Turkey issued a warning to Greece.", { actor = "TUR", recipient = "GRC" } },
    } },

  { name = "threaten", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "warn", "menace", "blackmail" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true, outer = true },
    examples = {
      { "North Korea threatened Japan.", { actor = "PRK", recipient = "JPN" } },
      { "Egypt warned Ethiopia that its patience was short.",
        { actor = "EGY", recipient = "ETH" } },
      { "Rain threatened the picnic.", false },
    } },

  { name = "threat", event = { type = "THREATEN" },
    frame = { noun = { "threat" }, verb = {}, actor_kind = body, recipient = { "against" },
      recipient_kind = body },
    examples = {
      { "Iran's threats against Israel grew.", { actor = "IRN", recipient = "ISR" } },
      { "The Russian threat against Poland was repeated.", { actor = "RUS", recipient = "POL" } },
      { "The threat against the singer was repeated.", false },
    } },
}
