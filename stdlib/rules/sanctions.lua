--- Sanctions, tariffs, bans; aid, trade and talks stopped.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- Also companies and private persons, on whom a state acts.
local anybody = { "state", "organisation", "alliance", "group", "party", "institution", "company",
  "person" }
local barriers = { "sanction", "tariff", "embargo", "ban", "restriction", "duty", "quota",
  "penalty", "boycott", "curb", "levy", "fine", "requirement" }

local named_goods = conditions.with({ "oil", "gas%f[%A]", "coal", "wheat", "grain", "food", "beef",
  "steel", "goods", "imports", "exports", "product", "compan", "firms", "flights", "planes",
  "airline", "ships", "vessel", "seafood", "fish", "wine", "fruit", "apps%f[%A]", "banks",
  "investment", "trucks", "carriers", "aircraft", "diamonds", "gold", "cars", "trade",
  "nationals", "citizens", "travel", "officials", "lawmakers", "oligarchs", "tourists",
  "ministers", "leaders", "dairy", "cheese", "meat", "pork", "poultry", "chicken", "vegetable",
  "rice%f[%A]", "sugar", "timber", "cotton", "barley", "beer", "metals", "minerals", "chips%f[%A]",
  "software", "equipment", "livestock", "cattle", "fertili", "cement", "flowers" }, 40)

-- A ship that is blocked is held up at sea; one that is banned may not come.
local function goods(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40):lower()
  local held = event.text:lower():find "block" and (rest:find "ship" or rest:find "vessel")
  return not held and named_goods(event, article)
end

return {
  pack = "sanctions",
  doc = "Sanctions, tariffs, bans; aid, trade and talks stopped",

  { name = "sanctions", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "impose", "reimpose", "announce", "tighten", "extend", "renew",
        "expand", "introduce", "levy", "slap", "adopt", "approve", "enact", "issue", "place",
        "step up", "increase", "add", "raise", "put", "back", "order", "toughen", "widen",
        "unveil", "implement", "declare", "join", "mirror", "apply", "maintain", "enforce",
        "intensify",
        "strengthen", "prepare", "clamp", "threaten", "broaden", "stiffen", "harden", "double",
        "triple", "quadruple", "hike", "agree",
        "bring in", "snap back", "reinstate", "restore", "revive", "bring back", "decree",
        "proclaim", "institute", "sign", "mandate", "ramp up", "pile", "heap", "keep up", "keep",
        "sustain", "uphold", "continue", "prolong", "pass", "roll out", "deepen", "clap" },
        barriers,
        { "impose" }, { "measure", "visa", "asset", "cost" },
        { "impose", "put", "slap", "levy", "raise" }, { "tax", "surcharge", "surtax" },
        { "tighten", "impose", "introduce", "announce", "place", "expand" }, { "control" },
        { "extend", "prolong", "renew", "adopt", "tighten", "take", "introduce", "approve" },
        { "measure" }, { "join in" }, { "sanction", "embargo", "boycott" }),
      noun = { "sanction", "embargo" }, actor = { "subject", "under", "told" }, actor_kind = body,
      recipient = { "on", "against", "object", "modifier", "to", "with", "nearby", "shared" },
      recipient_kind = anybody,
      no_noun = true },
    condition = function(event, article) -- extended to whom, and else to what end
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, to[1]):match "^ (to) "
      local rest = article.text:sub(math.max(to[2], event.span[2]) + 1):sub(1, 60)
        :match "^[^,.;]*"
      if event.text:find "^%a+$" and (rest:find " expired?%f[%A]" or rest:find " expires%f[%A]"
        or rest:find " lapsed?%f[%A]") then
        return false -- they are over
      end
      local words = event.text:lower()
      if words:find "control$" then return false end -- its control over a land
      if words:find "tax" and event.actors[event.recipient[1]].via == "nearby" then
        return false -- at home
      end
      if words:find "measures?%f[%A]" and not words:find "impos"
        and not article.text:find("^ against ", event.span[2] + 1) then
        return false
      end
      if words:find "quota" and conditions.find_word(words, { "rais", "increas", "expand", "extend",
        "broaden", "widen", "doubl", "tripl", "quadrupl" }) then
        return false -- more may come
      end
      local rate = article.text:sub(event.span[2] + 1, event.span[2] + 30):find "%d" ~= nil
      return link == nil or rate or event.text:lower():find "^extend" ~= nil
        or event.text:lower():find "^widen" ~= nil or event.text:lower():find "^expand" ~= nil
        or event.text:lower():find "^broaden" ~= nil
    end,
    emit = function(event) -- "is preparing sanctions", "backed new sanctions": not yet imposed
      local text = event.text:lower()
      local new = text:match "^back%a* (%a+)"
      local ahead = text:find "^prepar" or new == "new" or new == "fresh" or new == "further"
        or new == "tougher" or new == "more"
      if ahead and #event.aux == 0 then event.aux[1] = "future" end
      return event
    end,
    examples = {
      { "The European Union is preparing sanctions against Georgia.",
        { actor = "EU", recipient = "GEO", aux = { "future" } } },
      { "Russia complained of the sanctions imposed on it under the Trump administration.",
        { actor = "USA", recipient = "RUS" }, date = "2019-05-01" },
      { "Canada backed new sanctions on Belarus.",
        { actor = "CAN", recipient = "BLR", aux = { "future" } } },
      { "Canada backed the new sanctions on Belarus.",
        { actor = "CAN", recipient = "BLR", aux = {} } },
      { "Algeria extended its embargo to Portugal and Spain.",
        { actor = "DZA", recipient = { "PRT", "ESP" } } },
      { "The European Union agreed a fresh round of sanctions on Syria.",
        { actor = "EU", recipient = "SYR" } },
      { "Algeria raised its duties to help Spain.", false },
      { "The European Union prolonged its measures against Myanmar.",
        { actor = "EU", recipient = "MMR" } },
      { "The European Union prolonged its measures for Myanmar.", false },
      { "Canada extended the ban on trade with Cuba.", { actor = "CAN", recipient = "CUB" } },
      { "Japan expanded export controls on China.", { actor = "JPN", recipient = "CHN" } },
      { "Japan tightened its control of a firm in China.", false },
      { "Saudi Arabia raised Iran's quota.", false },
      { "UN sanctions on Iran expired in May.", false },
      { "The European Union imposed sanctions on Belarus.", { actor = "EU", recipient = "BLR" } },
      { "US sanctions against Iran hurt trade.", { actor = "USA", recipient = "IRN" } },
      { "Canada raised tariffs on Chinese steel.", { actor = "CAN", recipient = "CHN" } },
      { "Norway joined the EU's sanctions against Belarus.", { actor = "NOR", recipient = "BLR" } },
      { "Canada slapped a 50 per cent tariff on Brazil.", { actor = "CAN", recipient = "BRA" } },
      { "Canada doubled its duties on Chinese cars.", { actor = "CAN", recipient = "CHN" } },
      { "The European Union imposed sanctions on a pro-Russian newspaper.", false },
      { "Sanctions were imposed by the school.", false },
    } },

  { name = "weigh-sanctions", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "weigh", "consider", "mull", "contemplate", "debate", "discuss",
        "draft", "ponder", "study", "examine", "explore", "prepare", "propose" },
        { "sanction", "tariff", "embargo", "boycott", "countermeasure" }), actor_kind = body,
      recipient = { "on", "against", "for", "modifier" }, recipient_kind = body, no_noun = true },
    emit = function(event) -- not yet decided
      for _, aux in ipairs(event.aux) do
        if aux == "hypothetical" or aux == "negation" then return event end
      end
      event.aux[#event.aux + 1] = "hypothetical"
      return event
    end,
    examples = {
      { "The European Union is weighing sanctions against Georgia.",
        { actor = "EU", recipient = "GEO", aux = { "hypothetical" } } },
      { "The European Union is weighing plans for Georgia.", false },
      { "A paper weighed sanctions against Georgia.", false },
    } },

  { name = "exchange-sanctions", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "exchange", "trade", "swap" }, { "sanction", "tariff" }),
      noun = { "trade war", "tariff war" },
      actor = { "between", "subject", "clause" }, actor_kind = { "state", "organisation" },
      recipient = { "with", "against" }, recipient_kind = { "state", "organisation" },
      reciprocal = true, plural = true },
    examples = {
      { "Japan and South Korea exchanged sanctions.", { actor = { "JPN", "KOR" } } },
      { "The trade war between the United States and China hurt farmers.",
        { actor = { "USA", "CHN" } } },
      { "India and Pakistan are not in a trade war.", { actor = { "IND", "PAK" } } },
      { "Japan and South Korea exchanged gifts.", false },
      { "A price war between Spanish shops hurt farmers.", false },
    } },

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
      local words = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower()
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

  { name = "close-office", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "close", "shut", "shut down" }, { "office", "centre", "center",
        "bureau" }), actor_kind = { "state" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event)
      return conditions.find_word(event.text:lower(), { "trade", "cultural", "press",
        "liaison" }) ~= nil
    end,
    examples = {
      { "Poland closed the Russian trade office.", { actor = "POL", recipient = "RUS" } },
      { "Poland closed the Russian post office.", false },
      { "The firm closed its Russian trade office.", false },
    } },

  { name = "bar-entry", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "ban", "bar", "prohibit", "block", "exclude", "shut out" },
      actor_kind = { "state", "organisation" }, recipient = { "modifier", "object", "of", "from" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "enter", "country", "countryside", "territory", "port", "airspace", "soil", "sky",
        "water", "travel", "land", "dock", "market" } },
    condition = conditions.with({ "from entering", "from the country", "from its territory",
      "from its ports", "from its airspace", "from its soil", "from its skies", "from its waters",
      "from travelling to", "from landing", "from docking", "from its markets?%f[%A]" }, 60),
    examples = {
      { "Ukraine barred Russian artists from entering the country.",
        { actor = "UKR", recipient = "RUS" } },
      { "Canada barred Belarusian ministers from the country.",
        { actor = "CAN", recipient = "BLR" } },
      { "Algeria banned Moroccan aircraft from its airspace.",
        { actor = "DZA", recipient = "MAR" } },
      { "The club barred Russian artists from entering.", false },
      { "Ukraine barred Russian artists from singing.", false },
    } },

  { name = "on-hold", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "put", "place" }, { "aid", "sale", "delivery", "shipment", "loan",
        "payment", "assistance", "cooperation", "funding", "negotiation", "project", "deal",
        "supply", "export", "import", "trade", "contract", "purchase" }), actor_kind = body,
      recipient = { "to", "for", "with", "from", "of", "modifier" }, recipient_kind = body,
      no_noun = true, needs = { "hold", "ice" } },
    condition = conditions.with({ "on hold", "on ice" }, 60),
    examples = {
      { "Japan put its aid to Myanmar on hold.", { actor = "JPN", recipient = "MMR" } },
      { "Japan put its exports to Myanmar on ships.", false },
      { "A bank put its loan to Myanmar on hold.", false },
    } },

  { name = "pull-plug", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "pull" }, { "plug" }, { "call" }, { "halt", "time" }, { "put" },
        { "stop", "end", "brake" }),
      actor_kind = body, recipient = { "to", "with", "for", "in", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = conditions.with({ "on [^,.;]*aid%f[%A]", "on [^,.;]*funding", "on [^,.;]*deal",
      "on [^,.;]*cooperation", "on [^,.;]*talks", "on [^,.;]*project", "on [^,.;]*programme",
      "on [^,.;]*sales", "on [^,.;]*exports", "to [^,.;]*aid%f[%A]", "to [^,.;]*cooperation",
      "to [^,.;]*sales", "to [^,.;]*exports", "to [^,.;]*imports", "to [^,.;]*deliver",
      "to [^,.;]*shipments" },
      60),
    examples = {
      { "Sweden pulled the plug on aid to Uganda.", { actor = "SWE", recipient = "UGA" } },
      { "France put a stop to arms sales to Israel.", { actor = "FRA", recipient = "ISR" } },
      { "Sweden pulled the plug to Uganda.", false },
      { "A channel pulled the plug on talks with Uganda.", false },
    } },

  { name = "stop-buying", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "stop", "cease", "quit", "halt", "suspend" },
      content = { "buy", "import", "purchase", "sell", "supply", "export", "deliver", "ship",
        "fund", "finance", "issue", "approve", "accept", "license", "clear" },
      actor_kind = { "state", "organisation" },
      recipient = { "content" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    condition = function(event, article) -- not "stopped after supplying"
      return article.text:find("^ %l+ing%f[%A]", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "China stopped buying Lithuanian beef.", { actor = "CHN", recipient = "LTU" } },
      { "China stopped approving Lithuanian permits.", { actor = "CHN", recipient = "LTU" } },
      { "Norway ceased selling jets to Sudan.", { actor = "NOR", recipient = "SDN" } },
      { "The shop stopped buying Lithuanian beef.", false },
      { "China stopped after buying Lithuanian beef.", false },
      { "China stopped watching Lithuanian films.", false },
    } },

  { name = "cut-staff", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "cut", "slash", "reduce", "trim", "halve", "pare", "pare back",
        "scale back", "scale down", "thin out" }, { "staff", "presence", "mission", "personnel" }),
      actor_kind = { "state" }, recipient = { "in", "modifier", "at", "to" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event)
      return conditions.find_word(event.text:lower(), { "embassy", "diplomatic", "consul" }) ~= nil
    end,
    examples = {
      { "The United States pared back its embassy staff in Cuba.",
        { actor = "USA", recipient = "CUB" } },
      { "The United States cut its naval presence in Cuba.", false },
      { "The hotel trimmed its staff in Cuba.", false },
    } },

  { name = "hit-with", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "hit", "slap", "target", "punish", "strike", "penalise", "penalize",
        "squeeze", "retaliate", "respond", "hit back" }, actor_kind = body,
      recipient = { "object", "modifier", "against", "on", "at", "foe" },
      recipient_kind = body, no_noun = true,
      needs = { "levy", "expulsion", "countermeasure", "boycott", "sanction", "tariff", "duty",
        "restriction", "ban", "embargo", "penalty", "curb" } },
    condition = conditions.with({ "with [^,]*levies", "with [^,]*levy", "with [^,]*expulsion",
      "with [^,]*countermeasure", "with [^,]*boycott", "with [^,]*sanction", "with [^,]*tariff",
      "with [^,]*dut",
      "with [^,]*restriction", "with [^,]*ban%f[%A]", "with [^,]*embargo", "with [^,]*penalt",
      "with [^,]*curbs" }, 80),
    examples = {
      { "The United States hit Russia with sanctions.", { actor = "USA", recipient = "RUS" } },
      { "India slapped Pakistan with new duties.", { actor = "IND", recipient = "PAK" } },
      { "China retaliated with tariffs on American wheat.", { actor = "CHN", recipient = "USA" } },
      { "China hit back at American tariffs with duties of its own.",
        { actor = "CHN", recipient = "USA" } },
      { "France targeted Spain with jokes.", false },
    } },

  { name = "sanctions-targeting", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "target", "hit", "punish", "aim at" }, actor_kind = body,
      recipient = { "object", "modifier", "at" }, recipient_kind = body, no_noun = true,
      needs = { "sanction", "tariff", "restriction", "penalty" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 25), event.span[1]):lower()
      return words:find "sanctions %a*%s?$" ~= nil or words:find "tariffs %a*%s?$" ~= nil
        or words:find "restrictions %a*%s?$" ~= nil or words:find "penalties %a*%s?$" ~= nil
    end,
    examples = {
      { "The United States drew up penalties targeting Chinese banks.",
        { actor = "USA", recipient = "CHN" } },
      { "Canada weighed tariffs hitting Brazil.", { actor = "CAN", recipient = "BRA" } },
      { "Canada drew up jokes targeting Brazil.", false },
    } },

  { name = "withdraw-money", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "withdraw", "pull" }, { "fund", "funding", "aid", "money",
        "support", "investment" }), noun = { "withdrawal" }, actor_kind = body,
      recipient = { "from" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[1] + 1, event.span[2] + 40):lower()
      return rest:find "fund" ~= nil or rest:find "%f[%a]aid" ~= nil or rest:find "money" ~= nil
        or rest:find "support" ~= nil or rest:find "investment" ~= nil
    end,
    examples = {
      { "Norway's withdrawal of funds from Sudan hurt farmers.",
        { actor = "NOR", recipient = "SDN" } },
      { "Norway withdrew its aid from Sudan.", { actor = "NOR", recipient = "SDN" } },
      { "Norway withdrew its team from Sudan.", false },
    } },

  { name = "withhold-money", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "withhold", "suspend", "freeze", "cut", "cut off", "halt", "cancel", "slash",
        "block", "pause", "hold back", "hold up", "stop", "terminate" },
      actor_kind = body, recipient = { "to", "for" }, recipient_kind = body,
      no_noun = true,
      needs = { "aid", "aide", "assistance", "million", "millionaire", "billion",
        "billionaire" } },
    condition = conditions.with({ "in %a* ?aid", "of %a* ?aid", "in %a* ?assistance", "billion",
      "million" }, 60),
    examples = {
      { "The United States is withholding $255 million in aid to Pakistan.",
        { actor = "USA", recipient = "PAK" } },
      { "Norway froze 5 million euros for Hungary.", { actor = "NOR", recipient = "HUN" } },
      { "Norway cut its bread for Hungary.", false },
    } },

  { name = "ban-goods", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "ban", "bar", "prohibit", "block", "restrict", "curb" },
      actor_kind = { "state", "organisation", "institution" }, recipient = { "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = goods,
    examples = {
      { "The United States banned Russian oil.", { actor = "USA", recipient = "RUS" } },
      { "Minsk bans Danish dairy", { actor = "BLR", recipient = "DNK" } },
      { "Ghana barred Togolese trucks.", { actor = "GHA", recipient = "TGO" } },
      { "France banned Russian songs.", false },
    } },

  { name = "off-list", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "remove", "drop", "strike", "take", "kick", "freeze", "freeze out", "throw",
      "shut", "exclude",
        "eject", "cut off", "unplug", "disconnect", "sever", "ban", "bar" },
      actor_kind = body, recipient = { "object", "modifier" }, recipient_kind = body,
      no_noun = true,
      needs = { "list", "whitelist", "programme", "program", "swift", "payment" } },
    condition = conditions.with({ "list of favou?red", "list of trusted", "whitelist",
      "white list", "list of preferred", "of [^,.;]*programme", "of [^,.;]*program%f[%A]",
      "from [^,.;]*programme", "from [^,.;]*program%f[%A]", "from [^,.;]*swift%f[%A]",
      "from [^,.;]*payments? system" }, 60),
    examples = {
      { "Japan removed South Korea from a list of favoured partners.",
        { actor = "JPN", recipient = "KOR" } },
      { "Japan struck South Korea off its list of trusted partners.",
        { actor = "JPN", recipient = "KOR" } },
      { "The United States kicked Turkey out of a jet programme.",
        { actor = "USA", recipient = "TUR" } },
      { "The European Union cut off Russian banks from SWIFT.",
        { actor = "EU", recipient = "RUS" } },
      { "The United States excluded China from its space program.",
        { actor = "USA", recipient = "CHN" } },
      { "Japan removed South Korea from a list of sponsors of terror.", false },
    } },

  { name = "put-on-list", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "add", "place", "put" }, actor_kind = body,
      recipient = { "object", "modifier", "of" }, recipient_kind = anybody, no_noun = true,
      needs = { "sanction", "blacklist", "list" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local passive = article.text:sub(to[2] + 1, event.span[1]) -- not "(BIS) placed"
      local alone = to[1] > event.span[1] or passive:find " w[ae][sr]" or passive:find " been "
        or passive:find " be "
      return alone and conditions.find_word(conditions.clause(event,
        article, 80), { "to its sanction", "sanctions list", "blacklist", "entity list",
        "black list", "terrorism list", "under sanctions", "on a sanction" }) ~= nil
    end,
    examples = {
      { "The European Union added 37 Iranian officials to its sanctions list.",
        { actor = "EU", recipient = "IRN" } },
      { "The United States added Chinese companies to a trade blacklist.",
        { actor = "USA", recipient = "CHN" } },
      { "France added Spanish wines to its menu.", false },
    } },

  { name = "strip", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "strip", "deprive" }, actor_kind = body,
      recipient = { "object", "modifier" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "vote", "voting", "status", "privilege", "right", "title", "seat",
      "preference", "aid%f[%A]", "market", "presidency", "chair", "membership", "funds", "access",
      "accreditation", "immunity" }, 50),
    examples = {
      { "The United States stripped Cuba of its trade status.",
        { actor = "USA", recipient = "CUB" } },
      { "The European Union stripped Hungary of its vote.", { actor = "EU", recipient = "HUN" } },
      { "The European Union deprived Hungary of its funds.",
        { actor = "EU", recipient = "HUN" } },
      { "Peru stripped a Chilean envoy of his immunity.", { actor = "PER", recipient = "CHL" } },
      { "Spain deprived Cuba of a goal.", false },
      { "The storm stripped Cuba of its leaves.", false },
    } },

  { name = "boycott", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "boycott", "shun", "ostracise", "ostracize" },
      actor_kind = { "state", "organisation" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event) return event.actors[event.recipient[1]].via == nil end,
    examples = {
      { "Syria boycotted Israel.", { actor = "SYR", recipient = "ISR" } },
      { "Syria boycotted Israel's song.", false },
      { "The band boycotted Israel.", false },
    } },

  { name = "sanction", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "sanction", "blacklist", "embargo", "penalise", "penalize",
        "disqualify", "punish" }, { "" }, { "designate" }, { "bank", "entity", "individual",
        "firm", "company", "official", "network", "tanker", "financier", "operative", "vessel",
        "supplier" }), noun = { "blacklisting" },
      actor_kind = body, recipient = { "object", "modifier", "to", "of" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article) -- "punished for the invasion of Chad": not Chad
      local to = event.actors[event.recipient[1]].span
      return not conditions.find_word(article.text:sub(event.span[2] + 1,
        math.max(to[1], event.span[2])):lower(), { "for%f[%A]", "over%f[%A]", "after%f[%A]",
        "because", "in connection" })
    end,
    examples = {
      { "Tankers of Russia's fleet were blacklisted by the European Union.",
        { actor = "EU", recipient = "RUS" } },
      { "France punished them for the invasion of Chad.", false },
      { "Kenya embargoed grain sales to Sudan after the invasion of Chad.",
        { actor = "KEN", recipient = "SDN" } },
      { "The United States sanctioned three Chinese banks.",
        { actor = "USA", recipient = "CHN" } },
      { "India blacklisted Chinese firms.", { actor = "IND", recipient = "CHN" } },
      { "The United States designated two Syrian banks.", { actor = "USA", recipient = "SYR" } },
      { "The State Department designated three Hezbollah financiers.",
        { actor = "USA", recipient = "HEZBOLLAH" } },
      { "France designated a Syrian poet as its guest.", false },
      { "The European Union punished Belarus.", { actor = "EU", recipient = "BLR" } },
      { "The school sanctioned two pupils.", false },
    } },

  { name = "close-crossing", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "close", "shut", "seal", "seal off", "block", "shut down" },
        { "border", "crossing", "frontier", "airspace", "bridge" }),
      actor_kind = { "state" }, recipient = { "shared", "foe", "nearby" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      return conditions.no_crowd(event, article) and not rest:find "renovat"
        and not rest:find "for repair" and not rest:find "security"
        and not conditions.find_word(table.concat(event.aux, " "), { "hypothetical" })
    end,
    examples = {
      { "India expelled Pakistani envoys and closed the Attari border crossing.",
        { actor = "IND", recipient = "PAK" } },
      { "Oman closed the crossing.", false },
      { "Oman closed its embassy in Chad.", false },
    } },

  { name = "tariff", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "tariff", "ban", "restriction", "boycott", "duty", "levy",
        "surcharge", "countermeasure", "price cap", "export control", "export curb",
        "visa ban", "asset freeze" },
      actor_kind = body, recipient = { "on", "against", "of", "from", "to", "object" },
      recipient_kind = body },
    emit = function(event, article) -- "the elimination of all Irish tariffs on Danish goods"
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      before = before:match "^.*[.,;](.*)" or before
      for _, noun in ipairs { "elimination", "removal", "lifting", "reduction", "abolition",
        "easing", "repeal", "end", "cuts?", "relaxation" } do
        if before:find("%f[%a]" .. noun .. " [oit][fno] [%a%s]*$") then
          event.type, event.mode = "CONCEDE", nil
        end
      end
      return event
    end,
    examples = {
      { "The deal means the elimination of all Irish tariffs on Danish goods.",
        { actor = "IRL", recipient = "DNK", type = "CONCEDE" } },
      { "A French ban on imports from Syria began.", { actor = "FRA", recipient = "SYR" } },
      { "Syria's oil firms were hit with a French ban on imports.",
        { actor = "FRA", recipient = "SYR" } },
      { "American tariffs on China rose.", { actor = "USA", recipient = "CHN" } },
      { "The ban on smoking held.", false },
    } },

  { name = "imposition", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "imposition", "introduction", "extension", "renewal", "tightening" },
      verb = {}, actor = { "subject", "by" }, actor_kind = body,
      recipient = { "on", "against", "nearby" }, recipient_kind = body,
      needs = { "sanction", "tariff", "duty", "embargo", "restriction" } },
    condition = function(event, article)
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to.span[1]))
      return not actor.person and #link < 80 -- without "by", the barrier's own rule finds it
        and (link:find "^ by [%a ]- of [%a ]*sanctions on [%l ]*$"
        or link:find "^ by [%a ]- of [%a ]*sanctions against [%l ]*$"
        or link:find "^ by [%a ]- of [%a ]*tariffs on [%l ]*$"
        or link:find "^ by [%a ]- of an? [%a ]*embargo on [%l ]*$"
        or link:find "^ by [%a ]- of [%a ]*duties on [%l ]*$") ~= nil
    end,
    examples = {
      { "The imposition by Canada of sanctions on Haiti was hailed.",
        { actor = "CAN", recipient = "HTI" } },
      { "The imposition by Canada of order on Haiti was hailed.", false },
    } },

  { name = "theirs-to-lift", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "tariff", "sanction", "ban", "embargo", "blockade", "restriction", "duty",
        "boycott", "curb", "export control", "quota" }, verb = {}, actor = { "clause" },
      actor_kind = body, recipient = { "on", "against", "asker" }, recipient_kind = body,
      needs = { "lift", "remove", "drop", "scrap", "ease", "end", "abolish", "relax", "cancel",
        "loosen", "cut", "reduce" } },
    condition = function(event, article) -- who is asked to lift them has set them
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      local actor = event.actors[event.actor[1]]
      local asked = article.text:sub(math.max(1, actor.span[1] - 30), actor.span[1]):lower()
      return (before:find " to lift [%l ]*$" or before:find " to remove [%l ]*$"
        or before:find " to drop [%l ]*$" or before:find " to scrap [%l ]*$"
        or before:find " to ease [%l ]*$" or before:find " to end [%l ]*$"
        or before:find " to abolish [%l ]*$" or before:find " to relax [%l ]*$"
        or before:find " to cut [%l ]*$" or before:find " to reduce [%l ]*$") ~= nil
        and conditions.find_word(asked, { "urg", "ask", "call", "press", "implor", "tell", "told",
          "beg", "want", "push", "appeal", "demand", "persuad" }) ~= nil
    end,
    examples = {
      { "Australia urged China to lift tariffs on its wine.", { actor = "CHN",
        recipient = "AUS" } },
      { "Cuba asked the United States to end its embargo.", { actor = "USA", recipient = "CUB" } },
      { "Australia urged China to lift its gaze.", false },
      { "Wine growers pay tariffs to lift China.", false },
    } },

  { name = "stop-aid", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "suspend", "cut", "cut off", "freeze", "halt", "stop", "withhold",
        "cancel", "end", "reduce", "pause", "terminate", "slash", "restrict", "limit", "delay",
        "hold up", "hold back", "curtail", "discontinue", "break off", "halve", "axe" },
        { "aid", "assistance", "funding", "loan", "payment", "cooperation", "asset", "account",
          "export",
          "import", "supply", "sale", "shipment", "delivery", "trade", "flight", "review",
          "visa", "flow", "transfer", "transit", "treaty", "agreement", "contract", "deal",
          "accord", "licence", "license", "extradition", "exchange", "purchase", "coordination",
          "programme", "program", "contact", "sharing", "swap", "quota" }, { "abrogate",
          "annul", "rescind", "repudiate", "nullify", "renounce",
          "tear up", "scrap", "void", "denounce", "breach", "revoke", "axe", "cancel", "shelve" },
        { "treaty", "agreement", "deal", "accord", "pact", "contract", "purchase", "project",
          "lease", "concession", "licence", "preference", "privilege" },
        { "ditch", "drop" }, { "contract", "purchase", "order" },
        { "mothball", "halt", "suspend", "freeze", "block", "stop" }, { "pipeline", "project",
          "certification", "tender" },
        { "dock", "cut", "slash" }, { "fund", "budget", "subsidy" },
        { "turn off", "choke off" }, { "aid", "funding", "trade" },
        { "ban", "bar", "prohibit", "forbid",
          "outlaw", "block", "curb", "limit" }, { "import", "export", "sale", "flight",
          "trade", "travel", "adoption", "entry", "investment", "goods", "product" },
        { "close", "shut", "shut down", "seal" },
        { "border", "airspace", "crossing", "frontier", "port" },
        { "revoke", "deny", "withdraw" }, { "visa", "status", "licence", "license", "preference",
          "privilege", "accreditation" },
        { "withhold", "freeze", "suspend", "cut", "cut off" }, { "fund", "support", "due",
          "contribution", "lending", "credit" }, { "sever", "downgrade" }, { "trade" },
        { "block" }, { "asset" }, { "freeze" }, { "dollar", "euro", "pound", "franc" },
        { "turn off", "shut off" }, { "gas", "oil", "supply", "tap", "power", "water" },
        { "yank", "rescind", "refuse" }, { "visa" }, { "close", "shut" }, { "route" },
        { "suspend", "break off", "end", "halt", "freeze", "pause", "shelve" },
        { "talk", "negotiation", "dialogue", "consultation" }), actor_kind = body,
      recipient = { "with", "to", "for", "from", "in", "of", "modifier", "shared" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Canada denounced Chad and cut off all aid.",
        { actor = "CAN", recipient = "TCD" } },
      { "The European Union suspended aid to Mali.", { actor = "EU", recipient = "MLI" } },
      { "China cut off exchanges with Japan over its sales to Taiwan.",
        { actor = "CHN", recipient = "JPN" } },
      { "The European Union froze talks with Russia.", { actor = "EU", recipient = "RUS" } },
      { "Iraq suspended military coordination with Turkey.",
        { actor = "IRQ", recipient = "TUR" } },
      { "China blocked imports of Australian wine.", { actor = "CHN", recipient = "AUS" } },
      { "India banned imports from Pakistan.", { actor = "IND", recipient = "PAK" } },
      { "Kenya suspended peace talks with Sudan.", { actor = "KEN", recipient = "SDN" } },
      { "Russia turned off the gas to Latvia.", { actor = "RUS", recipient = "LVA" } },
      { "Pakistan shut NATO supply routes.", { actor = "PAK", recipient = "NATO" } },
      { "France halved visas for Algerians.", { actor = "FRA", recipient = "DZA" } },
      { "The plumber turned off the water to the Spanish embassy.", false },
      { "Norway froze budget support to Mali.", { actor = "NOR", recipient = "MLI" } },
      { "The European Union withheld recovery funds from Hungary.",
        { actor = "EU", recipient = "HUN" } },
      { "Canada withdrew trade preferences for Cuba.", { actor = "CAN", recipient = "CUB" } },
      { "Bolivia severed trade with Chile.", { actor = "BOL", recipient = "CHL" } },
      { "Norway revoked its support for a team from Mali.", false },
      { "The firm cut aid to staff.", false },
    } },

  { name = "assets-in", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "freeze", "block", "immobilise", "immobilize" },
        { "asset", "account", "fund", "reserve", "holding", "deposit" }),
      actor = { "subject", "in" }, actor_kind = { "state", "organisation" },
      recipient = { "modifier", "of", "to", "from", "content" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      return actor.person == nil and to.via ~= "pronoun"
        and not conditions.find_word(conditions.clause(event, article, 40), { "to help",
        "to support" })
    end,
    examples = {
      { "Iraqi assets in Japan were frozen at once.", { actor = "JPN", recipient = "IRQ" } },
      { "Iraqi assets in Japan were sold at once.", false },
      { "Banks in Japan froze pizza.", false },
    } },

  { name = "barred-from", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "bar", "ban", "exclude", "shut out", "strike", "block", "keep out" },
      actor = { "from" }, actor_kind = { "state", "organisation" },
      recipient = { "object", "modifier" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local what = article.text:sub(to.span[1] + 1, event.span[1]):lower()
      return to.span[1] < event.span[1] and actor.via == nil and (what:find " were "
        or what:find " was " or what:find " been " or what:find " are ") ~= nil
        and conditions.find_word(what, { "wine", "goods", "imports", "exports", "beef", "cheese",
          "products", "cars", "coal", "oil%f[%A]", "gas%f[%A]", "steel", "fruit", "vegetable",
          "fish", "meat", "aircraft", "airlines", "planes", "ships", "trucks", "firms",
          "companies", "banks" }) ~= nil
    end,
    examples = {
      { "Georgian wine has been barred from Russia since 2006.",
        { actor = "RUS", recipient = "GEO" } },
      { "Chilean goods were shut out from Peru.", { actor = "PER", recipient = "CHL" } },
      { "Georgian players have been barred from Russia.", false },
    } },

  { name = "closure", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "closure", "closing" }, verb = {}, actor = { "subject", "by", "clause" },
      actor_kind = { "state" }, recipient = { "with", "to", "nearby" },
      recipient_kind = { "state" }, needs = { "border", "frontier", "airspace", "crossing" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = conditions.phrase(event, article, 60)
      rest = rest:gsub("^ by [%a ]- of ", " of ")
      local what = rest:find "^ of [%a%s]*border%f[%A]" or rest:find "^ of [%a%s]*borders%f[%A]"
        or rest:find "^ of [%a%s]*frontier" or rest:find "^ of [%a%s]*airspace"
        or rest:find "^ of [%a%s]*crossing"
      local there = rest:find "^[%a%s]* with " or rest:find "^[%a%s]* to %a"
        or to.via == nil
      return what ~= nil and there ~= nil
    end,
    examples = {
      { "Iraq's closure of its border with Syria cost traders dear.",
        { actor = "IRQ", recipient = "SYR" } },
      { "Algeria's closure of its airspace to Moroccan planes went on.",
        { actor = "DZA", recipient = "MAR" } },
      { "Algeria's closure of its museum in Morocco went on.", false },
    } },

  { name = "cap-price", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "cap" }, { "price", "import", "purchase", "sale" }, { "impose",
        "set", "place", "agree", "adopt", "put" }, { "cap", "price cap", "ceiling" }),
      actor_kind = body, recipient = { "of", "on", "for", "from", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = conditions.around({ "oil", "gas%f[%A]", "crude", "coal", "fuel", "imports",
      "exports", "price" }, 0, 50),
    examples = {
      { "Japan capped the price of Russian crude.", { actor = "JPN", recipient = "RUS" } },
      { "Japan imposed a price cap on Russian oil.", { actor = "JPN", recipient = "RUS" } },
      { "Japan capped the price of rice for its farmers.", false },
      { "Japan put a cap on the head of a Russian guest.", false },
    } },

  { name = "dues", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "stop", "halt", "cut", "cut off", "withhold", "suspend",
        "freeze", "hold back" }, { "funding", "dues", "contribution" }), actor_kind = { "state" },
      recipient = { "to", "for", "from", "of", "modifier" },
      recipient_kind = { "organisation", "alliance", "institution" }, no_noun = true },
    examples = {
      { "The United States withheld its dues from the United Nations.",
        { actor = "USA", recipient = "UN" } },
      { "The fan withheld his dues from the club.", false },
    } },

  { name = "close-market", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "close", "shut", "bar", "slam" }, { "market", "door", "gate",
        "shelf" }), actor_kind = body, recipient = { "to", "on", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return conditions.phrase(event, article, 40):find "^ [to][on] " ~= nil
        and goods(event, article)
    end,
    examples = {
      { "China closed its market to Australian coal.", { actor = "CHN", recipient = "AUS" } },
      { "China closed its doors to Australian fans.", false },
    } },

  { name = "talks-on-ice", event = { type = "SANCTION", mode = "withdraw" },
    frame = { verb = g.phrases({ "put", "place" }, { "talk", "negotiation", "dialogue" }),
      actor_kind = body, recipient = { "with", "modifier" }, recipient_kind = body,
      no_noun = true, needs = { "ice", "hold" } },
    condition = conditions.told({ "on ice%f[%A]", "on hold%f[%A]" }, 60),
    examples = {
      { "Saudi Arabia has put its talks with Israel on ice.",
        { actor = "SAU", recipient = "ISR", mode = "withdraw" } },
      { "Saudi Arabia put its talks with Israel on television.", false },
      { "The firm put its talks with Israel on hold.", false },
    } },

  { name = "put-hold", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "put", "place" }, { "hold", "freeze" }), actor_kind = body,
      recipient = { "to", "for", "with", "modifier" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "on [^,.;]*aid%f[%A]", "on [^,.;]*sales", "on [^,.;]*deliver",
      "on [^,.;]*funds", "on [^,.;]*funding", "on [^,.;]*shipment", "on [^,.;]*assistance",
      "on [^,.;]*imports", "on [^,.;]*exports", "on [^,.;]*loan", "on [^,.;]*payment" }, 60),
    examples = {
      { "The United States put a hold on military sales to Pakistan.",
        { actor = "USA", recipient = "PAK" } },
      { "Germany placed a freeze on aid to Sudan.", { actor = "DEU", recipient = "SDN" } },
      { "Germany put a hold on the line to Sudan.", false },
      { "The bank put a hold on sales to Pakistan.", false },
    } },

  { name = "aid-stopped", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "suspend", "cut", "cut off", "freeze", "halt", "stop", "withhold",
        "cancel", "end", "reduce", "pause", "terminate", "slash", "block", "delay", "hold up" },
        { "aid", "assistance", "funding", "help", "arm sale", "weapon delivery" }),
      actor = { "modifier", "from" }, actor_kind = body, recipient = { "to", "for" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "American aid to Pakistan was suspended.", { actor = "USA", recipient = "PAK" } },
      { "Assistance from Norway to Sudan has been cut off.",
        { actor = "NOR", recipient = "SDN" } },
      { "A Norwegian flight to Sudan was cancelled.", false },
    } },

  { name = "stop-of-aid", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "suspension", "delay", "cut", "cutoff", "freeze", "halt", "cessation",
        "termination", "withholding", "reduction", "cancellation", "curtailment" },
      verb = {}, actor = { "subject", "by", "clause" }, actor_kind = body,
      recipient = { "to", "for", "from", "with" }, recipient_kind = body,
      needs = { "import", "trade", "flight", "aid", "assistance", "fund", "arm", "farm", "firearm",
        "loan", "export", "weapon", "payment", "delivery", "sale" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40):lower()
      local what = rest:match "^ [oit][fno] ([%a,%- ]*)"
        or rest:match "^ by [%a ]- of ([%a,%- ]*)"
      if what == nil then return false end
      return (what:find "imports from" or what:find "trade w" or what:find "flights to"
        or what:find "%f[%a]aid%f[%A]" or what:find "assistance" or what:find "funding"
        or what:find "%f[%a]arms%f[%A]" or what:find "loans" or what:find "exports"
        or what:find "weapons" or what:find "payments" or what:find "deliver"
        or what:find "%f[%a]sales") ~= nil
    end,
    examples = {
      { "The suspension by Canada of aid to Mali was condemned.",
        { actor = "CAN", recipient = "MLI" } },
      { "Canada ordered a delay of aid to Mali.", { actor = "CAN", recipient = "MLI" } },
      { "Canada is weighing a halt to arms exports to Mali.",
        { actor = "CAN", recipient = "MLI", aux = { "hypothetical" } } },
      { "Canada's suspension of military assistance to Mali went on.",
        { actor = "CAN", recipient = "MLI" } },
      { "Canada ordered a halt to oil imports from Mali.", { actor = "CAN", recipient = "MLI" } },
      { "Canada announced cuts in aid to Mali.", { actor = "CAN", recipient = "MLI" } },
      { "A delay of the train to Mali angered Canada.", false },
    } },

  { name = "leave-talks", event = { type = "SANCTION", mode = "withdraw" },
    frame = { verb = g.phrases({ "leave", "quit", "abandon", "exit" }, { "talk", "negotiation" },
        { "walk", "storm", "pull", "back" }, { "out of" }, { "withdraw", "walk away" },
        { "from" }),
      actor_kind = { "state", "group" }, recipient = { "with" }, recipient_kind = body,
      recipient_optional = true, no_noun = true, needs = { "talk", "negotiation" } },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "^le%a+ some%f[%A]" then return false end -- to others
      if words:find "talk" or words:find "negotiation" then return true end
      local rest = conditions.phrase(event, article, 50)
      return rest:find "^ %a* ?[%a%- ]*talks" ~= nil
        or rest:find "^ %a* ?[%a%- ]*negotiations" ~= nil
    end,
    examples = {
      { "North Korea quit the talks.", { actor = "PRK" } },
      { "Sudan left negotiations with Ethiopia.", { actor = "SDN", recipient = "ETH" } },
      { "Chad walked away from talks with Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Hamas walked out of talks with Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Iran walked out of the room.", false },
      { "Iran left some of the negotiations to others.", false },
      { "The actor quit the talks.", false },
    } },
}
