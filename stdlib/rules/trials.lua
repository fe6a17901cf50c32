--- Trials: who is convicted and sentenced, and for how long.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "trials",
  doc = "Convictions and sentences",

  { name = "convict", event = { type = "SANCTION", mode = "convict" },
    frame = { verb = { "convict", "sentence", "fine" }, noun = { "death sentence", "conviction" },
      actor = { "subject", "in" }, actor_kind = { "state", "organisation", "institution" },
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group", "party",
        "organisation" } },
    examples = {
      { "The ICC convicted two Congolese warlords.", { actor = "ICC", recipient = "COD" } },
      { "A Russian court sentenced an American soldier to prison.",
        { actor = "RUS", recipient = "USA" } },
      { "The judge sentenced a thief to prison.", false },
      { "A French judge sentenced a thief to prison.", false },
    } },

  { name = "jail-for", event = { type = "SANCTION", mode = "convict" },
    frame = { verb = { "jail", "imprison" }, actor_kind = { "state", "institution" },
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group", "party" },
      no_noun = true, needs = { "year", "life", "month", "decade" } },
    condition = function(event, article) -- a sentence is told
      local to = event.actors[event.recipient[1]].span[2]
      local last = math.max(to, event.span[2])
      local rest = article.text:sub(event.span[2] + 1, last + 40):lower():match "^[^.;]*"
      return rest:find " for [%w%- ]*years?%f[%A]" ~= nil or rest:find " for life%f[%A]" ~= nil
        or rest:find " for [%w%- ]*months?%f[%A]" ~= nil
    end,
    examples = {
      { "Iran jailed a French teacher for ten years.",
        { actor = "IRN", recipient = "FRA", type = "SANCTION" } },
      { "The boss jailed a French clerk for a year.", false },
    } },

  { name = "get-years", event = { type = "SANCTION", mode = "convict" },
    frame = { verb = { "get", "receive", "draw" }, actor = { "from", "in" },
      actor_kind = { "state", "institution" }, recipient = { "subject" },
      recipient_kind = { "state", "group", "party" }, no_noun = true,
      needs = { "court", "judge", "jail", "prison", "tribunal", "sentence", "trial" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 90)
      local term = rest:find "%f[%a]years?%f[%A]" or rest:find "sentence" or rest:find "%f[%a]life"
        or rest:find "%f[%a]term%f[%A]"
      return term ~= nil and conditions.find_word(rest, { "from an? [%a ]*court",
        "from an? [%a ]*judge", "from an? [%a ]*tribunal", "in an? [%a ]*jail",
        "in an? [%a ]*prison", "in an? [%a ]*court", "in jail in", "in prison in" }) ~= nil
    end,
    examples = {
      { "An Iranian envoy got 20 years from a Belgian judge.",
        { actor = "BEL", recipient = "IRN", mode = "convict" } },
      { "An Iranian envoy got a letter from a Belgian judge.", false },
      { "An Iranian wrestler got two years in a Belgian club.", false },
    } },

  { name = "hand-sentence", event = { type = "SANCTION", mode = "convict" },
    frame = { verb = g.phrases({ "hand", "give", "hand down", "impose", "pass", "serve" },
        { "term", "sentence", "verdict", "penalty" }),
      actor_kind = { "state", "institution", "organisation" },
      recipient = { "to", "on", "against", "object" }, recipient_kind = { "state", "group",
        "party" }, no_noun = true, needs = { "court", "judge", "tribunal", "jury", "life",
        "death", "jail", "prison" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 40), event.span[2] + 60):lower()
      return conditions.find_word(words, { "court", "judge", "tribunal", "jury", "life term",
        "life sentence", "death sentence", "death penalty", "jail", "prison" }) ~= nil
    end,
    examples = {
      { "A Kyiv court handed a life term to a Russian sergeant.",
        { actor = "UKR", recipient = "RUS", mode = "convict" } },
      { "A Belgian judge handed a toy to a Russian child.", false },
    } },

  { name = "find-guilty", event = { type = "SANCTION", mode = "convict" },
    frame = { verb = { "find", "declare" },
      actor_kind = { "state", "institution", "organisation" }, recipient = { "object", "modifier" },
      recipient_kind = { "state", "group", "party" }, no_noun = true,
      needs = { "guilty" } },
    condition = function(event, article) -- by a court, not in a speech
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(actor.span[1] + 1, actor.span[2] + 30):lower()
      local words = conditions.rest(event, article, 60)
      return words:find "^[^.;]* guilty" ~= nil and conditions.find_word(who, { "court", "judge",
        "tribunal", "jury", "icc%f[%A]", "jurors" }) ~= nil
    end,
    examples = {
      { "A Danish court found a Syrian general guilty of murder.",
        { actor = "DNK", recipient = "SYR", mode = "convict" } },
      { "Denmark found Syria's raid wrong.", false },
    } },

  { name = "noose", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "tighten", "turn" }, { "noose", "screw", "squeeze" }),
      actor_kind = body, recipient = { "around", "on", "of" }, recipient_kind = body,
      no_noun = true,
      needs = { "sanction*", "tariff*", "embargo*", "restriction*", "curbs*", "ban*", "banning*",
        "cutting*", "freezing*", "blacklisting*" } },
    condition = conditions.with({ "with [^,]*sanction", "with [^,]*tariff", "with [^,]*embargo",
      "with [^,]*restriction", "with [^,]*curbs", "with [^,]*ban%f[%A]", "by banning",
      "by cutting", "by freezing", "by blacklisting" }, 80),
    examples = {
      { "Japan tightened the noose around North Korea with new sanctions.",
        { actor = "JPN", recipient = "PRK" } },
      { "Japan tightened the screws on a bridge in North Korea.", false },
    } },
}
