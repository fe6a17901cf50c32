--- Demands and appeals.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "demands",
  doc = "Demands and appeals",

  { name = "warn-against", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "warn", "caution", "advise" }, { "against" }), actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Denmark warned Poland against a veto.", { actor = "DNK", recipient = "POL" } },
      { "China cautioned Australia against sending ships.",
        { actor = "CHN", recipient = "AUS" } },
      { "She warned them against the dog.", false },
    } },

  { name = "order-out", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "tell", "order", "ask" }, { "diplomat", "ambassador", "envoy",
        "attache", "official", "consul" }), actor_kind = { "state" },
      recipient = { "modifier", "of", "from" }, recipient_kind = { "state" }, no_noun = true,
      infinitive = true },
    condition = conditions.with({ "leave", "depart", "go home" }, 40),
    examples = {
      { "Latvia told the Russian envoy to leave.", { actor = "LVA", recipient = "RUS" } },
      { "Poland ordered three diplomats from Belarus to leave the country.",
        { actor = "POL", recipient = "BLR" } },
      { "Latvia told the Russian envoy to wait.", false },
    } },

  { name = "tell-to", event = { type = "REQUEST" },
    frame = { verb = { "tell", "warn", "want", "advise", "instruct", "direct", "command", "push",
        "lobby", "press", "nudge", "plead", "need", "get", "pressure", "invite" },
      actor_kind = body, recipient = { "object", "with", "on", "for" }, recipient_kind = body,
      no_noun = true, outer = true, infinitive = true },
    examples = {
      { "Turkey told Greece to remove its soldiers.", { actor = "TUR", recipient = "GRC" } },
      { "The United States wants China to buy more soy.", { actor = "USA", recipient = "CHN" } },
      { "The trainer told him to run.", false },
      { "Turkey told Greece a story.", false },
    } },

  { name = "call-for-to", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "call", "press", "push", "appeal", "plead", "ask" },
        { "for" }), actor_kind = body, recipient = { "for" }, recipient_kind = body,
      no_noun = true, outer = true, infinitive = true },
    examples = {
      { "France called for Israel to open the border.", { actor = "FRA", recipient = "ISR" } },
      { "Chad appealed for the United Nations to act.", { actor = "TCD", recipient = "UN" } },
      { "France called for calm.", false },
    } },

  { name = "request-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = g.phrases({ "seek", "ask", "request", "want" }, { "help", "aid", "assistance",
        "support", "loan", "bailout", "weapon", "protection", "guarantee", "asylum", "backing",
        "cooperation", "extradition", "permission" }),
      actor_kind = body, recipient = { "from", "of" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Greece sought help from a doctor.", false },
      { "Greece sought help from the International Monetary Fund.",
        { actor = "GRC", recipient = "IMF" } },
      { "Ukraine requested more weapons from Germany.", { actor = "UKR", recipient = "DEU" } },
    } },

  { name = "urge", event = { type = "REQUEST" },
    frame = { verb = { "urge", "ask", "call on", "press", "appeal", "demand", "call for", "implore",
        "pressure", "order", "beg", "plead", "exhort", "beseech", "request", "lobby", "petition",
        "encourage", "entreat", "prod" },
      actor_kind = body,
      recipient = { "object", "on", "to", "of", "from", "with", "modifier" },
      recipient_kind = body, no_noun = true, outer = true },
    examples = {
      { "Germany urged Russia to release the sailors.", { actor = "DEU", recipient = "RUS" } },
      { "Ukraine called for the withdrawal of Russian troops.",
        { actor = "UKR", recipient = "RUS" } },
      { "The teacher asked France.", false },
    } },

  { name = "demand-that", event = { type = "REQUEST" },
    frame = { verb = { "demand", "urge", "request", "ask", "insist", "recommend" },
      actor_kind = body, recipient = { "complement" }, recipient_kind = body, no_noun = true,
      outer = true },
    examples = {
      { "Iran demanded that Israel abandon its claim.", { actor = "IRN", recipient = "ISR" } },
      { "Chile requested that Peru send a ship.", { actor = "CHL", recipient = "PER" } },
      { "Iran demanded that the shop open.", false },
    } },

  { name = "must", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "say", "add", "stress", "argue", "declare", "state", "warn", "believe",
        "emphasise", "emphasize", "reiterate", "tell", "announce", "write", "think", "note",
        "maintain", "repeat", "suggest", "agree" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group", "organisation",
        "alliance" }, no_noun = true, outer = true, obliged = true },
    examples = {
      { "France said that Iran must open the border.", { actor = "FRA", recipient = "IRN" } },
      { "Putin stressed that Ukraine should pay.",
        { actor = "RUS", recipient = "UKR" }, date = "2018-06-08" },
      { "France said that Iran opened the border.", false },
      { "France said that France must work.", false },
    } },

  { name = "invite-to", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "invite", "summon" }, actor_kind = body,
      recipient = { "object", "modifier" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Japan invited Modi to a dinner.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Cuba summoned the Spanish ambassador.", { actor = "CUB", recipient = "ESP" } },
      { "The chef invited his friends.", false },
    } },

  { name = "request-noun", event = { type = "REQUEST" },
    frame = { noun = { "appeal", "demand", "call", "request", "plea", "pressure", "ultimatum" },
      actor = { "subject", "from" }, actor_kind = body, recipient = { "on", "to" },
      recipient_kind = body },
    examples = {
      { "The appeal to voters failed.", false },
      { "Germany's appeal to Russia failed.", { actor = "DEU", recipient = "RUS" } },
      { "American pressure on Iraq grew.", { actor = "USA", recipient = "IRQ" } },
    } },

  { name = "put-pressure", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "put", "exert", "increase", "keep", "pile", "apply", "step up",
        "raise" }, { "pressure" }, { "make", "issue", "send", "deliver" }, { "appeal", "request",
        "plea", "demand", "ultimatum" }), actor_kind = body, recipient = { "on", "to", "of" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Poland put pressure on Hungary.", { actor = "POL", recipient = "HUN" } },
      { "Austria issued an ultimatum to Serbia.", { actor = "AUT", recipient = "SRB" } },
      { "The plumber put pressure on the pipe.", false },
    } },

}
