--- Sanctions, tariffs, bans, closed borders and markets.
local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

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

-- On whom sanctions lie, so that they are called after them.
local TARGETS = { RUS = true, IRN = true, SYR = true, PRK = true, BLR = true, VEN = true,
  CUB = true, MMR = true, ZWE = true, SDN = true, IRQ = true, LBY = true, AFG = true, NIC = true }

-- A ship that is blocked is held up at sea; one that is banned may not come.
local function goods(event, article)
  local rest = conditions.rest(event, article, 40)
  local held = event.text:lower():find "block" and (rest:find "ship" or rest:find "vessel")
  return not held and named_goods(event, article)
end

-- "retaliated with tariffs on": the verb tells it, and whether it has come.
local function answers_with(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  return (before:find "retaliat%l* with [^,.;]*$" or before:find "respond%l* with [^,.;]*$") ~= nil
end

-- "is ready to impose sanctions", "if Chad attacks, we will act to impose costs": said to whoever
-- is to be kept from it.
local function threatened(event, article)
  if has(event.aux, "negation") or has(event.aux, "historical")
    or event.context:find "%?" then
    return false
  end
  local before = article.text:sub(math.max(1, event.span[1] - 140), event.span[1])
  before = before:gsub("%f[%a](%u)%.", "%1"):lower():match "[^.;:?!\n]*$"
  if #event.aux > 0 and (before:find "%f[%a]ready to %l*%s?$"
    or before:find "%f[%a]prepared to %l*%s?$" or before:find "%f[%a]prepared to take action "
    or before:find "%f[%a]readiness to %l*%s?$") then
    return not before:find "%f[%a]if%f[%A]" and not before:find "%f[%a]whether%f[%A]"
  end
  if before:find "%f[%a]willing to %l*%s?$" and not before:find "un%-?willing"
    and conditions.clause(event, article, 160):find "%f[%a]if [%l ]- were to " then
    return true
  end
  local name = event.actors[event.recipient[1]].text:lower()
  return has(event.aux, "future") and #event.recipient == 1
    and before:find("%f[%a]if " .. name:gsub("%p", "%%%0") .. " .*%f[%a]will%f[%A]") ~= nil
end

-- "Chinese sanctions have hurt Lithuania": whom they are on.
local function harms(event, article)
  local verb = conditions.phrase(event, article, 40):match "^ h?a?[sv]?e? ?(%l+)" or ""
  return conditions.find_word(verb, { "hit", "hurt", "crippl", "devastat", "harm" }) ~= nil
end

-- What an army does to another where it fights: "Their troops imposed heavy costs on the army".
local function costs_of_battle(event, article)
  local text = event.text:lower()
  if not text:find "cost" or text:find "economic" then return false end
  local actor = event.actors[event.actor[1]]
  local who = article.text:sub(actor.span[1] + 1, math.min(event.span[1], actor.span[2] + 30))
    :lower():match "^[^,.;]*"
  local whom = conditions.phrase(event, article, 60):match "^ on ([%l ]*)" or ""
  local army = false
  for _, word in ipairs { "army", "military", "forces", "troops" } do
    local first = whom:match("^([%l ]-)%f[%a]" .. word .. "%f[%A]") -- not "those who led the army"
    army = army or first and not first:find " for " and not first:find "%f[%a]who%f[%A]"
  end
  local fights = conditions.find_word(who, { "army", "military", "forces", "troops", "soldiers",
    "rebels", "fighters", "defenders" }) ~= nil
  return fights or army and not conditions.phrase(event, article, 90):find "%f[%a]for%f[%A]"
end

local threat_made = conditions.unmarked("future", "hypothetical")

return {
  pack = "sanctions",
  doc = "Sanctions, tariffs, bans, closed borders and markets",

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
        "sustain", "uphold", "continue", "prolong", "pass", "roll out", "deepen", "clap",
        "ratchet up",
        "crank up" },
        barriers,
        { "impose" }, { "measure", "visa", "asset", "cost" },
        { "impose", "put", "slap", "levy", "raise" }, { "tax", "surcharge", "surtax" },
        { "tighten", "impose", "introduce", "announce", "place", "expand" }, { "control" },
        { "extend", "prolong", "renew", "adopt", "tighten", "take", "introduce", "approve",
          "announce", "unveil" },
        { "measure" }, { "join in" }, { "sanction", "embargo", "boycott" }),
      noun = { "sanction", "embargo" }, actor = { "subject", "under", "told" }, actor_kind = body,
      recipient = { "on", "against", "object", "modifier", "to", "with", "accuser", "nearby",
        "shared" },
      recipient_kind = anybody,
      no_noun = true },
    condition = function(event, article) -- extended to whom, and else to what end
      if answers_with(event, article) then return false end
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
      if event.actors[event.recipient[1]].via == "nearby" then
        local own = event.actors[event.actor[1]].span
        if TARGETS[event.actor[1]]
          and article.text:sub(own[2] + 1, event.span[1]):find "^['’]*s? [%l ]*$"
          and (article.text:find("^['’]", own[2] + 1) or not harms(event, article)) then
          return false -- "the Russian sanctions": on Russia, as its foes call them
        end
        local before = article.text:sub(math.max(1, to[1] - 14), to[1])
        if before:find " like $" or before:find "such as $" then return false end -- an example
        if before:find "invasion of $" or before:find "war in $" then return false end
        local behind = conditions.phrase(event, article, 50)
        if event.text == "sanctions" and not TARGETS[event.recipient[1]]
          and not behind:find "%f[%a]on%f[%A]" and not behind:find "%f[%a]against%f[%A]"
          and not harms(event, article) then
          return false -- "told Ghana of its sanctions": on the usual ones
        end
      end
      if words:find "safeguard" then return false end -- against all goods of a kind
      local on = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      on = on:match "^ on (.*)" or on:match "^ against (.*)"
      local others = on and (on:match "^(.-) that%f[%A]" or on:match "^(.-) who%f[%A]"
        or on:match "^(.-) which%f[%A]")
      if others and conditions.find_word(others, { "countr", "nation", "states", "government",
        "lands%f[%A]", "officials" }) or on and on:find "%f[%a]countr%l+ that%f[%A]" then
        return false -- on those who do something with him
      end
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
    emit = function(event, article)
      local text = event.text:lower()
      if costs_of_battle(event, article) then
        event.type, event.mode = "ASSAULT", nil
        return event
      end
      if threatened(event, article) then
        local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
        if before:find " respond [%l ,]*and %l*%s?$"
          or text:find "cost" and before:find " read[iy]n?e?s?s? to %l*%s?$" then
          return nil -- the threat is told by these words
        end
        event.type, event.mode = "THREATEN", "restrict"
        return threat_made(event)
      end
      -- "is preparing sanctions", "backed new sanctions": not yet imposed
      local new = text:match "^back%a* (%a+)"
      local ahead = text:find "^prepar" or new == "new" or new == "fresh" or new == "further"
        or new == "tougher" or new == "more"
      if ahead and #event.aux == 0 then event.aux[1] = "future" end
      -- "the king found that it was necessary to keep them": his own decision
      local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
      if event.aux[1] == "hypothetical" and #event.aux == 1 and conditions.find_word(before, {
        "determined? [%l ]-necessary[%l ]- to $", "found [%l ]-necessary[%l ]- to $",
        "decided [%l ]-necessary[%l ]- to $", "deem%l* [%l ]-necessary[%l ]- to $" }) then
        event.aux = {}
      end
      return event
    end,
    examples = {
      { "The American sanctions crippled Turkey.", { actor = "USA", recipient = "TUR" } },
      { "Peru imposed costs on those responsible for the military coup in Chad.",
        { actor = "PER", recipient = "TCD", type = "SANCTION" } },
      { "Canada's prime minister found that it was necessary to maintain the sanctions on Cuba.",
        { actor = "CAN", recipient = "CUB", aux = {} } },
      { "Canada imposed tariffs on cars that are made by countries that sell oil to Cuba.", false },
      { "Oman and Chad left the Arab League, accusing it of imposing cruel sanctions.",
        { actor = "AL", recipient = { "OMN", "TCD" } } },
      { "Canada imposed tariffs on goods from lands that sell oil to Cuba.", false },
      { "Canada imposed a safeguard measure on goods from Cuba.", false },
      { "Canada is prepared to impose sanctions on Belarus.",
        { actor = "CAN", recipient = "BLR", type = "THREATEN", mode = "restrict", aux = {} } },
      { "If Belarus attacks Oman, Canada will act to impose tougher sanctions on Belarus.",
        { actor = "CAN", recipient = "BLR", type = "THREATEN", mode = "restrict", aux = {} } },
      { "Is Canada prepared to impose sanctions on Belarus?",
        { actor = "CAN", recipient = "BLR", type = "SANCTION", aux = { "hypothetical" } } },
      { "Canada imposed sanctions on banks that helped Belarus.",
        { actor = "CAN", recipient = "BLR" } },
      { "Canada will impose tougher sanctions on Belarus.",
        { actor = "CAN", recipient = "BLR", type = "SANCTION", aux = { "future" } } },
      { "Canada spoke of the Russian sanctions that were announced today.", false },
      { "Canada spoke of the Danish sanctions that were announced today.", false },
      { "Belarus's cruel sanctions hurt Canada.", false },
      { "Canada sent an envoy to Ghana to speak of its sanctions.", false },
      { "Canada's sanctions announced last week against Ghanaian firms hurt.",
        { actor = "CAN", recipient = "GHA" } },
      { "Canadian sanctions soften the blow of the invasion of Ukraine.", false },
      { "The duke's new embargo shields Canada from foes like Belarus.", false },
      { "Canada's new embargo shields it from foes like Belarus.", false },
      { "Oman's army imposed heavy costs on the Iranian army.",
        { actor = "OMN", recipient = "IRN", type = "ASSAULT" } },
      { "Oman imposed heavy costs on Iran.", { actor = "OMN", recipient = "IRN",
        type = "SANCTION" } },
      { "Canada ratcheted up sanctions on Belarus.", { actor = "CAN", recipient = "BLR" } },
      { "Canada announced measures against Belarus.", { actor = "CAN", recipient = "BLR" } },
      { "Canada announced measures for firms in Belarus.", false },
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
      if has(event.aux, "hypothetical") or has(event.aux, "negation") then return event end
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
      actor = { "subject", "from" }, actor_kind = body,
      recipient = { "modifier", "object", "of", "from" },
      recipient_kind = { "state", "organisation" }, no_noun = true,
      needs = { "enter", "country", "countryside", "territory", "port", "airspace", "soil", "sky",
        "water", "travel", "land", "dock", "market" },
      content = { "enter", "travel", "land", "dock" }, content_optional = true },
    condition = conditions.with({ "from entering", "from the country", "from its territory",
      "from %l*%s?%l+ ports?%f[%A]", "from %l*%s?%l+ airspace", "from %l*%s?%l+ waters",
      "from its soil", "from its skies", "from its waters",
      "from travelling to", "from landing", "from docking", "from its markets?%f[%A]" }, 130),
    examples = {
      { "Ukraine barred Russian artists from entering the country.",
        { actor = "UKR", recipient = "RUS" } },
      { "Ukraine barred ten Russian singers, dancers, painters and other artists from entering.",
        { actor = "UKR", recipient = "RUS" } },
      { "Russian ships have been banned from Ukrainian ports.",
        { actor = "UKR", recipient = "RUS" } },
      { "Russian ships have been banned from the best ports.", false },
      { "Canada barred a UN envoy from entering.", { actor = "CAN", recipient = "UN" } },
      { "Canada barred Belarusian ministers from the country.",
        { actor = "CAN", recipient = "BLR" } },
      { "Algeria banned Moroccan aircraft from its airspace.",
        { actor = "DZA", recipient = "MAR" } },
      { "The club barred Russian artists from entering.", false },
      { "Ukraine barred Russian artists from singing.", false },
    } },

  { name = "bar-from-doing", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "ban", "bar", "prohibit", "forbid", "block", "stop" },
      actor_kind = { "state", "organisation" }, recipient = { "object", "modifier" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true,
      content = { "buy", "purchase", "sell", "import", "export", "trade", "use", "operate", "fly",
        "invest", "access", "bid", "pay", "make" } },
    condition = function(event, article)
      return conditions.phrase(event, article, 130):find "%f[%a]from %l*ing%f[%A]" ~= nil
    end,
    examples = {
      { "Egypt stopped Sudanese planes from flying over its territory.",
        { actor = "EGY", recipient = "SDN" } },
      { "Egypt stopped Sudan from losing face.", false },
      { "Egypt barred Sudan from buying wheat.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt prohibited Sudanese banks from making payments.",
        { actor = "EGY", recipient = "SDN" } },
      { "Sudanese airlines were banned by Egypt from buying its fuel.",
        { actor = "EGY", recipient = "SDN" } },
      { "Rain barred Sudan from buying wheat.", false },
      { "Egypt banned Sudanese boys from singing.", false },
    } },

  { name = "place-under", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "place", "put" }, { "firm", "company", "entity", "bank",
        "official", "exporter" }), actor_kind = { "state", "organisation" },
      recipient = { "modifier", "object", "of", "from" }, recipient_kind = body, no_noun = true,
      needs = { "restriction", "sanction", "blacklist", "control", "embargo", "ban" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^,.;]*"
      return (rest:find "^ under " or rest:find "^ on ") ~= nil and conditions.find_word(rest, {
        "restriction", "sanctions", "blacklist", "export control", "embargo", "ban%f[%A]",
        "list%f[%A]" }) ~= nil
    end,
    examples = {
      { "China placed 25 American firms under export restrictions.",
        { actor = "CHN", recipient = "USA" } },
      { "China put two Omani banks on its blacklist.", { actor = "CHN", recipient = "OMN" } },
      { "China put two Omani banks on the map.", false },
      { "The court placed two Omani banks under restrictions.", false },
    } },

  { name = "hit-with", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "hit", "slap", "target", "punish", "strike", "penalise", "penalize",
        "squeeze", "retaliate", "respond", "hit back" }, actor_kind = body,
      recipient = { "object", "modifier", "against", "on", "at", "foe" },
      recipient_kind = body, no_noun = true,
      needs = { "levy", "expulsion", "countermeasure", "boycott", "sanction", "tariff", "duty",
        "restriction", "ban", "embargo", "penalty", "curb", "freeze", "surcharge", "control" } },
    condition = conditions.with({ "with [^,]*levies", "with [^,]*levy", "with [^,]*expulsion",
      "with [^,]*countermeasure", "with [^,]*boycott", "with [^,]*sanction", "with [^,]*tariff",
      "with [^,]*dut",
      "with [^,]*restriction", "with [^,]*ban%f[%A]", "with [^,]*embargo", "with [^,]*penalt",
      "with [^,]*curbs", "with [^,]*surcharge", "with [^,]*export control",
      "with [^,]*asset freeze", "in [^,]* sanctions" }, 80),
    examples = {
      { "Japan hit Russian oligarchs with asset freezes.", { actor = "JPN", recipient = "RUS" } },
      { "Japan targeted Russian banks in new sanctions.", { actor = "JPN", recipient = "RUS" } },
      { "Japan targeted Russian banks in a report.", false },
      { "The United States hit Russia with sanctions.", { actor = "USA", recipient = "RUS" } },
      { "France may retaliate with tariffs on Syrian goods.", { actor = "FRA", recipient = "SYR",
        aux = { "hypothetical" } } },
      { "India slapped Pakistan with new duties.", { actor = "IND", recipient = "PAK" } },
      { "China retaliated with tariffs on American wheat.", { actor = "CHN", recipient = "USA" } },
      { "China retaliated with a surcharge on American wheat.",
        { actor = "CHN", recipient = "USA" } },
      { "China retaliated with export controls on American firms.",
        { actor = "CHN", recipient = "USA" } },
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

  -- as a terrorist organisation
  { name = "list-as-terrorist", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "designate", "list", "classify", "proscribe", "blacklist",
        "recognise", "recognize" },
      noun = { "designation" },
      actor_kind = { "state", "organisation", "alliance", "institution" },
      recipient = { "object", "of" }, recipient_kind = { "group", "party", "state" },
      needs = { "terror*" } },
    condition = function(event, article)
      local last = event.actors[event.recipient[1]].span[2]
      local rest = article.text:sub(math.max(event.span[2], last) + 1)
        :match("^[^.;,]*"):sub(1, 60):lower():gsub("^ %(%l+%)", "")
      if conditions.kind(event, article, "recipient") == "state" then -- a body of its
        return rest:find "^ as an? [%l ]-terrorist organi" ~= nil
          or rest:find "^ an? [%l ]-terrorist organi" ~= nil
      end
      return (rest:find "^ [%l ]*as an? [%l ]-terror" or rest:find "^ [%l ]*as [%l ]-terror"
        or rest:find "^ an? [%l ]-terror") ~= nil
    end,
    examples = {
      { "The United States designated the Houthis as terrorists.",
        { actor = "USA", recipient = "HOUTHI" } },
      { "Canada listed Hezbollah as a terrorist organisation.",
        { actor = "CAN", recipient = "HEZBOLLAH" } },
      { "Hamas was designated a terrorist group by Peru.",
        { actor = "PER", recipient = "HAMAS" } },
      { "Peru may designate Hamas a foreign terrorist organisation.",
        { actor = "PER", recipient = "HAMAS", aux = { "hypothetical" } } },
      { "Peru designated the Islamic Revolutionary Guard Corps (IRGC) as a foreign terrorist "
        .. "organization.", { actor = "PER", recipient = "IRN" } },
      { "Peru designated Iran as a sponsor of terrorism.", false },
      { "Peru listed Hamas among the winners of the vote on terrorism.", false },
      { "Peru declared that Hamas had ended its terror.", false },
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
        "black list", "terrorism list", "under sanctions", "on a sanction", "control list",
        "terror list", "list of terror", "list of state sponsors",
        "list of foreign terror" }) ~= nil
    end,
    examples = {
      { "Spain put Cuba on its list of state sponsors of terrorism.",
        { actor = "ESP", recipient = "CUB" } },
      { "Spain put Hezbollah on its terror list.", { actor = "ESP", recipient = "HEZBOLLAH" } },
      { "Japan added Chinese firms to an export control list.",
        { actor = "JPN", recipient = "CHN" } },
      { "Spain put Cuba on its list of beaches.", false },
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

  { name = "sanction", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "sanction", "blacklist", "embargo", "penalise", "penalize",
        "disqualify", "punish" }, { "" }, { "designate" }, { "bank", "entity", "individual",
        "firm", "company", "official", "network", "tanker", "financier", "operative", "vessel",
        "supplier" }), noun = { "blacklisting" },
      actor_kind = body, recipient = { "object", "modifier", "to", "of", "alike" },
      recipient_kind = body,
      no_noun = true },
    condition = function(event, article) -- "punished for the invasion of Chad": not Chad
      local to = event.actors[event.recipient[1]].span
      return not conditions.find_word(article.text:sub(event.span[2] + 1,
        math.max(to[1], event.span[2])):lower(), { "what%f[%A]", "for%f[%A]",
        "over%f[%A]", "after%f[%A]",
        "because", "in connection" })
    end,
    examples = {
      { "The G7 imposed curbs on Oman. We are sanctioning them as well, Canada said.",
        { actor = "CAN", recipient = "OMN" } },
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
      actor_kind = { "state" }, recipient = { "shared", "foe", "nearby", "before" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      return force.no_crowd(event, article) and not rest:find "renovat"
        and not rest:find "for repair" and not rest:find "security"
        and not conditions.find_word(table.concat(event.aux, " "), { "hypothetical" })
    end,
    examples = {
      { "India expelled Pakistani envoys and closed the Attari border crossing.",
        { actor = "IND", recipient = "PAK" } },
      { "Kenya shelled Chad. Nairobi shut all crossings.",
        { actor = "KEN", recipient = "TCD", type = "SANCTION" } },
      { "Oman closed the crossing.", false },
      { "Oman closed its embassy in Chad.", false },
    } },

  { name = "tariff", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "tariff", "ban", "restriction", "boycott", "duty", "levy",
        "surcharge", "countermeasure", "price cap", "export control", "export curb",
        "visa ban", "asset freeze" },
      actor_kind = body, recipient = { "on", "against", "of", "from", "to", "object" },
      recipient_kind = body },
    condition = function(event, article) -- against a danger
      if event.text:lower():find "boycott" and conditions.find_word(conditions.phrase(event,
        article, 50), { "talks", "meeting", "summit", "conference", "session", "negotiation",
        "election", "vote%f[%A]", "forum" }) then
        return false -- who does not come
      end
      return not answers_with(event, article) and not (event.text:lower():find "^countermeasure"
        and conditions.find_word(conditions.phrase(event, article, 40), { "interest", "missile",
          "drone", "mines%f[%A]", "aggression", "influence", "spying", "espionage",
          "propaganda", "disinformation", "interference", "attack", "virus" }))
    end,
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
      { "Iran's boycott of the Doha talks went on.", false },
      { "Spain took countermeasures against American interest in Cuba.", false },
      { "Spain took countermeasures against American firms.", { actor = "ESP",
        recipient = "USA" } },
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
      local rest = conditions.rest(event, article, 12)
      if rest:find "^ of " -- "its blockade of the port"
        or conditions.kind(event, article, "recipient") ~= "state"
          and not rest:find "^ on its " then
        return false -- who asks for others
      end
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
      { "Oman urged Iran to end its blockade of the island.", false },
      { "The UN asked Ethiopia to lift its blockade.", false },
      { "Wine growers pay tariffs to lift China.", false },
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
}
