--- Taking sides: whose part, cause or case a party takes, and whom it shields.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local backed = { "state", "group", "party", "organisation", "institution" }

-- What stands up against somebody is no support for him.
local not_against = conditions.without({ "sanction", "tariff", "ban%f[%A]", "attack", "war%f[%A]",
  "invasion", "boycott", "embargo" }, 40)

return {
  pack = "siding",
  doc = "Taking sides: whose part, cause or case a party takes",

  { name = "take-side", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "take", "pick", "choose" }, { "side", "part" }, { "plead", "argue",
        "take up", "back", "espouse", "embrace", "adopt", "further", "promote" }, { "cause",
        "case" }), actor_kind = body,
      recipient = { "modifier", "of" }, recipient_kind = backed, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20)
      return not (event.text:lower():find "part$" and rest:find "^ in ") -- "took part in"
    end,
    examples = {
      { "Syria took Russia's side.", { actor = "SYR", recipient = "RUS" } },
      { "France took the part of Greece in the quarrel.", { actor = "FRA", recipient = "GRC" } },
      { "Iraq espoused the cause of the PLO.", { actor = "IRQ", recipient = "PLO" } },
      { "France took part in a Greek feast.", false },
      { "France took the side road to Greece.", false },
      { "The lawyer took Russia's side.", false },
    } },

  { name = "come-down-on-side", event = { type = "SUPPORT" },
    frame = { verb = { "come down", "come", "come out", "stand", "vote", "weigh in",
        "swing", "fall in", "fall", "throw", "get", "line up", "close rank", "unite", "tilt",
        "lean" }, actor_kind = body,
      recipient = { "on", "of", "for", "behind", "around", "with", "to", "toward", "towards" },
      recipient_kind = backed, no_noun = true,
      needs = { "side", "sideline", "sidewalk", "sidestep", "sidetrack", "sideways", "behind",
        "rank", "tilt", "lean", "line", "out" } },
    condition = conditions.told({ "^%a+ %a* ?on the side of", "^%a+ %a* ?on [%a ]+['’]+s side",
      "^swung behind", "^%a+ in behind", "^closed? ranks",
      "^closing ranks", "^tilt%a* to", "^lean%a* to", "^got behind", "^gets behind",
      "^line%a* up with", "^%a+ out for" }, 40),
    examples = {
      { "Britain came down on the side of the United States.",
        { actor = "GBR", recipient = "USA" } },
      { "Spain swung behind Morocco's plan.", { actor = "ESP", recipient = "MAR" } },
      { "Egypt swung behind the Saudi plan.", { actor = "EGY", recipient = "SAU" } },
      { "Cuba closed ranks with Venezuela.", { actor = "CUB", recipient = "VEN" } },
      { "Washington tilted towards London.", { actor = "USA", recipient = "GBR" } },
      { "Washington came out for Morocco's plan.", { actor = "USA", recipient = "MAR" } },
      { "Spain swung at Morocco's keeper.", false },
      { "Egypt came out of Saudi Arabia.", false },
      { "Fans swung behind Saudi Arabia.", false },
    } },

  { name = "common-cause", event = { type = "SUPPORT" },
    frame = { verb = { "make cause", "cast in", "throw in", "cast lot", "throw lot",
        "lend voice", "add voice" },
      actor_kind = body, recipient = { "with", "to" }, recipient_kind = backed, no_noun = true },
    condition = conditions.told({ "^ma%a+ common cause", "^%a+ in %a+ lot with",
      "^%a+ in its weight with",
      "^%a+ its lot in with", "^%a+ its voice to" }, 40),
    examples = {
      { "Lithuania made common cause with Taiwan.", { actor = "LTU", recipient = "TWN" } },
      { "Belarus cast in its lot with Russia.", { actor = "BLR", recipient = "RUS" } },
      { "India lent its voice to Palestine's cause.", { actor = "IND", recipient = "PSE" } },
      { "Belarus cast iron with Russian coal.", false },
      { "The union made common cause with Taiwan.", false },
    } },

  { name = "shield-from", event = { type = "SUPPORT" },
    frame = { verb = { "shield", "protect", "insulate", "cushion", "spare" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "sanction", "criticism", "censure", "condemnation", "resolution", "prosecution",
        "pressure", "scrutiny" } },
    condition = conditions.told({ "from [%a ]*sanctions", "from [%a ]*criticism",
      "from [%a ]*censure",
      "from [%a ]*condemnation", "from [%a ]*resolution", "from [%a ]*prosecution",
      "from [%a ]*pressure", "from [%a ]*scrutiny" }, 60),
    examples = {
      { "Hungary shielded Poland from sanctions.", { actor = "HUN", recipient = "POL" } },
      { "Hungary shielded Poland's coast from storms.", false },
      { "A wall protects Poland from storms.", false },
    } },

  { name = "veto-for", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "use", "cast", "wield", "exercise" }, { "veto" }),
      actor_kind = { "state" }, recipient = { "of", "for" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = conditions.told({ "veto%a* on behalf of", "veto%a* in favou?r of",
      "veto%a* in defen[cs]e of",
      "veto%a* in support of", "veto%a* to protect", "veto%a* to shield" }, 40),
    examples = {
      { "Russia used its veto on behalf of Syria.", { actor = "RUS", recipient = "SYR" } },
      { "Russia used its veto in the case of Syria.", false },
    } },

  { name = "wish-well", event = { type = "SUPPORT" },
    frame = { verb = { "wish" }, actor_kind = body, recipient = { "object", "to" },
      recipient_kind = { "state", "organisation", "alliance", "group" }, no_noun = true },
    condition = conditions.told({ "^wish%a* [%u%l%- ]+ well%f[%A]", "^wish%a* [%a ]+ success",
      "^wish%a* success to", "^wish%a* [%a ]+ a speedy recovery" }, 60),
    examples = {
      { "Kenya wished Ethiopia well.", { actor = "KEN", recipient = "ETH" } },
      { "Kenya wished Ethiopia success.", { actor = "KEN", recipient = "ETH" } },
      { "Kenya wished Ethiopia gone.", false },
      { "The coach wished Ethiopia well.", false },
    } },

  { name = "swear-loyalty", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "pledge", "swear", "vow", "profess", "declare", "renew",
      "proclaim" },
        { "allegiance", "loyalty" }, { "give", "lend", "provide", "offer" }, { "cover", "comfort",
        "legitimacy" }),
      actor_kind = body, recipient = { "to", "for", "object" },
      recipient_kind = { "state", "group", "party", "organisation", "alliance" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "cover$" then
        return words:find "diplomatic" ~= nil or words:find "political" ~= nil
      end
      return words:find "allegiance" ~= nil or words:find "loyalty" ~= nil
        or not_against(event, article)
    end,
    examples = {
      { "Boko Haram swore loyalty to ISIS.", { actor = "BOKOHARAM", recipient = "ISIS" } },
      { "Russia provided diplomatic cover for Syria.", { actor = "RUS", recipient = "SYR" } },
      { "Russia lent legitimacy to the Taliban.", { actor = "RUS", recipient = "TALIBAN" } },
      { "Russia provided snow cover for Syria.", false },
      { "The clerk swore loyalty to Syria.", false },
    } },

  { name = "give-permission", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "give", "grant" }, { "permission",
        "cover" }), actor_kind = { "state" }, recipient = { "to", "object", "for" },
      recipient_kind = { "state", "alliance" }, no_noun = true },
    condition = not_against,
    examples = {
      { "Britain gave the United States permission to use its bases.",
        { actor = "GBR", recipient = "USA" } },
      { "Oman gave permission to Kenya to fly over its coast.",
        { actor = "OMN", recipient = "KEN" } },
      { "The mayor gave Kenya permission to sing.", false },
      { "Britain gave permission for sanctions on Spain.", false },
    } },
}
