-- Gas, oil and the pipes they run in: a pack of ten rules for a theme of its own.
--   engine extract --rules examples/packs/energy.lua article.txt
local g = require "engine.grammar"

local fuel = { "gas", "oil", "electricity", "power", "fuel", "coal", "supply" }
local pipe = { "pipeline", "interconnector", "terminal", "refinery" }
local state = { "state", "organisation", "alliance" }

return {
  pack = "energy", doc = "Supplies of gas, oil and power, and the pipes they run in",
  words = "[noun]\ninterconnector\n",

  { name = "cut-off", event = { type = "SANCTION", mode = "discontinue", act = "cut-off" },
    frame = { verb = g.phrases({ "cut", "cut off", "halt", "stop", "suspend", "shut off" }, fuel),
      actor_kind = state, recipient = { "to", "for" }, recipient_kind = state, no_noun = true },
    examples = {
      { "Russia cut off gas to Bulgaria.", { actor = "RUS", recipient = "BGR" } },
      { "Gas supplies to Moldova were halted by Russia.", { actor = "RUS", recipient = "MDA" } },
      { "Algeria may cut off gas to Spain.", { actor = "DZA", recipient = "ESP",
        aux = { "hypothetical" } } },
      { "The plumber cut off the gas to the house.", false },
    } },

  { name = "resume", event = { type = "CONCEDE", act = "resume-supply" },
    frame = { verb = g.phrases({ "resume", "restore", "restart", "reopen" }, fuel),
      actor_kind = state, recipient = { "to" }, recipient_kind = state, no_noun = true },
    examples = {
      { "Ukraine resumed electricity supplies to Moldova.",
        { actor = "UKR", recipient = "MDA" } },
      { "The firm resumed the supply to shops.", false },
    } },

  { name = "supply", event = { type = "COOPERATE", act = "supply" },
    frame = { verb = g.phrases({ "supply", "deliver", "sell", "export", "pump", "ship" },
        { "gas", "oil", "electricity", "fuel", "coal" }), actor_kind = state,
      recipient = "to", recipient_kind = state, no_noun = true },
    examples = {
      { "Qatar exports gas to Italy.", { actor = "QAT", recipient = "ITA" } },
      { "Qatar will sell gas to Italy.", { actor = "QAT", type = "AGREE", aux = { "future" } } },
      { "The shop sells oil to cooks.", false },
    } },

  { name = "build-pipeline", event = { type = "COOPERATE", act = "pipeline" },
    frame = { verb = g.phrases({ "build", "lay", "construct", "extend", "complete" }, pipe),
      actor_kind = state, recipient = { "to", "with", "through", "into" },
      recipient_kind = state, no_noun = true },
    examples = {
      { "Turkey built a pipeline to Iraq.", { actor = "TUR", recipient = "IRQ" } },
      { "Greece is laying an interconnector with Cyprus.", { actor = "GRC", recipient = "CYP" } },
      { "The city built a terminal.", false },
    } },

  { name = "block-pipeline", event = { type = "REJECT", act = "pipeline" },
    frame = { verb = g.phrases({ "block", "veto", "halt", "oppose", "reject", "stop" }, pipe),
      actor_kind = state, recipient = { "of", "modifier", "from", "by" },
      recipient_kind = state, no_noun = true },
    examples = {
      { "Poland blocked the Russian pipeline.", { actor = "POL", recipient = "RUS" } },
      { "Snow blocked the Russian pipeline.", false },
    } },

  { name = "blow-up", event = { type = "ASSAULT", mode = "destroy", act = "sabotage" },
    frame = { verb = g.phrases({ "blow up", "sabotage", "rupture", "torch" }, pipe),
      actor_kind = { "state", "group" }, recipient = { "of", "in", "modifier" },
      recipient_kind = state, no_noun = true },
    examples = {
      { "The Houthis blew up a Saudi pipeline.", { actor = "HOUTHI", recipient = "SAU" } },
      { "The frost ruptured a Saudi pipeline.", false },
    } },

  { name = "seize-field", event = { type = "COERCE", mode = "seize", act = "seize-field" },
    frame = { verb = g.phrases({ "nationalise", "nationalize", "expropriate", "seize" },
        { "field", "refinery", "terminal", "pipeline" }), actor_kind = { "state", "group" },
      recipient = { "of", "from", "modifier" }, recipient_kind = state, no_noun = true },
    examples = {
      { "Bolivia nationalised the Brazilian refineries.", { actor = "BOL", recipient = "BRA" } },
      { "The farmer seized the field of Brazil nuts.", false },
    } },

  { name = "raise-price", event = { type = "COERCE", mode = "restrict", act = "price" },
    frame = { verb = g.phrases({ "raise", "double", "increase" }, { "price", "tariff", "fee" }),
      actor_kind = state, recipient = { "for" }, recipient_kind = state, no_noun = true },
    condition = function(event, article) -- the price of what?
      return article.text:sub(1, event.span[2] + 60):find "gas" ~= nil
        or article.text:sub(1, event.span[2] + 60):find "oil" ~= nil
    end,
    examples = {
      { "Russia doubled the price of gas for Belarus.", { actor = "RUS", recipient = "BLR" } },
      { "Russia doubled the price of bread for Belarus.", false },
    } },

  { name = "cap-price", event = { type = "SANCTION", mode = "discontinue", act = "price-cap" },
    frame = { verb = g.phrases({ "impose", "set", "adopt", "agree" }, { "cap", "ceiling" }),
      actor_kind = state, recipient = { "on", "for", "modifier" }, recipient_kind = state,
      no_noun = true },
    examples = {
      { "The EU imposed a price cap on Russian oil.", { actor = "EU", recipient = "RUS" } },
      { "The club set a cap on Russian players.", false },
    } },

  { name = "open-taps", event = { type = "CONCEDE", act = "resume-supply" },
    pattern = g.actor * g.verb "turn" * g.determiner * g.noun "tap" * g.word "back" * g.word "on"
      * g.word "for" * g.recipient,
    examples = {
      { "Russia turned the taps back on for Hungary.", { actor = "RUS", recipient = "HUN" } },
      { "She turned the taps back on for the bath.", false },
    } },
}
