--- Diplomatic ties cut and restored, and exercises held together.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"
local reading = require "engine.core.reading"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local ties = { "tie", "relation", "relationship", "link" }
local cutting = { "cut", "sever", "break", "suspend", "downgrade", "freeze", "end", "terminate",
  "halt", "break off", "cut off", "rupture", "lower", "scale back", "scale down",
  "interrupt", "tear up", "rip up", "scrap", "axe", "dissolve", "discontinue", "cease",
  "snap" }
local mending = { "restore", "resume", "normalise", "normalize", "establish", "reestablish",
  "re-establish", "renew", "mend", "set up", "revive", "rekindle", "rebuild", "relaunch",
  "reactivate", "reset", "restart", "smooth over", "inaugurate", "unfreeze" }

-- "The suspension of relations", not "of flights".
local function of_ties(event, article)
  local after = conditions.rest(event, article, 48)
  return after:find "^ of [%a ]*relation" ~= nil or after:find "^ of [%a ]*tie" ~= nil
    or after:find "^ in [%a ]*relation" ~= nil or after:find "^ in [%a ]*tie" ~= nil
    or after:find "^ of diplomatic link" ~= nil
end

-- Trade and flights are cut without a breach of relations.
local function diplomatic(event)
  local text = event.text:lower()
  if text:find "and diplomatic" then return true end
  for _, word in ipairs { "commerc", "trade", "econom", "business", "transport", "%f[%a]air%f[%A]",
    "financ", "bank", "cultur", "academ", "sport", "military" } do
    if text:find(word) then return false end
  end
  return true
end

-- "Relations between Chad and Norway began".
local function begins(event, article)
  local rest = conditions.clause(event, article, 90)
  if rest:find " to cool%f[%A]" or rest:find " to sour" or rest:find " to deteriorat"
    or rest:find " to worsen" or rest:find " to fray" then
    return false
  end
  return rest:find " began%f[%A]" ~= nil or rest:find " begun%f[%A]" ~= nil
    or rest:find " commenced%f[%A]" ~= nil or rest:find " started%f[%A]" ~= nil
    or rest:find "^ [%a ]- resumed%f[%A]" ~= nil
end

local function formal(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
  return before:find "diplomatic" ~= nil or before:find "consular" ~= nil
    or before:find "%f[%a]formal" ~= nil or before:find "%f[%a]official" ~= nil
end

-- "ditched Taiwan for China", "in favour of Beijing".
local function for_another(at, event, article)
  local rest = article.text:sub(at + 1, at + 40)
  local _, last = rest:find "^ for "
  if not last then _, last = rest:find "^ in favou?r of " end
  for _, name in ipairs(last and article:names(event.sentence) or {}) do
    if name.span[1] == at + last and name.kind == "state" then return name end
  end
end

-- "Relations with Chad were severed", "were established with Chad": the one behind "with" is whom
-- the other does it to; but "relations with Chad and Mali".
local function toward(event, article)
  local pair = #event.recipient == 0 and #event.actor == 2
  for i, id in ipairs(pair and event.actor or {}) do
    local one, other = event.actors[id].span, event.actors[event.actor[3 - i]].span
    local first, second = one, other
    if other[1] < one[1] then first, second = other, one end
    local joined = article.text:sub(first[2] + 1, second[1]):find "^ and t?h?e? ?$"
    local before = article.text:sub(math.max(1, one[1] - 12), one[1]):lower()
    if one[1] >= event.span[1] and not joined and before:find " with t?h?e? ?$" then
      event.actor, event.recipient = { event.actor[3 - i] }, { id }
      return event
    end
  end
  return event
end

return {
  pack = "ties",
  doc = "Diplomatic ties cut and restored, and exercises held together",

  { name = "sever", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases(cutting, ties,
        { "cut", "sever", "break", "break off", "suspend", "cut off", "shut down", "disconnect" },
        { "contact", "communication", "channel", "hotline", "connection" }),
      actor_kind = body, recipient = { "with", "to", "shared", "before", "alike", "foe" },
      no_noun = true, recipient_kind = { "state", "organisation", "group" } },
    condition = function(event, article) -- "the two countries broke relations": with each other
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
      local both = #event.actor == 2 and event.actors[event.recipient[1]].via ~= nil
        and before:find "%f[%a]two %l+ [%l ]*$"
      return not both and diplomatic(event)
    end,
    examples = {
      { "Oman fought Mali. Spain and Chad made peace, and the two countries have broken relations "
        .. "just once.", false },
      { "Oman severed ties with Iran, while Chad downgraded its relations.",
        { actor = "TCD", recipient = "IRN" } },
      { "Oman praised Iran, while Chad downgraded its relations.", false },
      { "Oman has recognised Kenya and cut relations with Chad.",
        { actor = "OMN", recipient = "TCD" } },
      { "Iran accused Oman of lying and broke relations.", { actor = "IRN", recipient = "OMN" } },
      { "Iran thanked Oman and broke relations.", false },
      { "Cuba severed its political connections with Spain.",
        { actor = "CUB", recipient = "ESP" } },
      { "India severed trade and diplomatic ties with Chad.",
        { actor = "IND", recipient = "TCD" } },
      { "North Korea severed all communication with South Korea.",
        { actor = "PRK", recipient = "KOR" } },
      { "Honduras cut diplomatic ties with Taiwan.", { actor = "HND", recipient = "TWN" } },
      { "Honduras lowered its ties with Taiwan.", { actor = "HND", recipient = "TWN" } },
      { "Turkey threatened to cut ties with Israel.",
        { actor = "TUR", recipient = "ISR", type = "THREATEN", mode = "relations" } },
      { "Ties with Iran were severed by Canada.", { actor = "CAN", recipient = "IRN" } },
      { "The doctor cut ties with the school.", false },
      { "American companies cut ties with Russia.", false },
    } },

  { name = "take-back-recognition", event = { type = "SANCTION", mode = "discontinue",
      act = "sever" },
    frame = { verb = g.phrases({ "withdraw", "revoke", "rescind" }, { "recognition" }),
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "of", "from", "to", "modifier", "object" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    examples = {
      { "Peru withdrew its recognition of Kosovo.", { actor = "PER", recipient = "XKX" } },
      { "Peru will revoke its diplomatic recognition of Kosovo.",
        { actor = "PER", recipient = "XKX", act = "sever", aux = { "future" } } },
      { "Norway withdrew recognition from the government of Chad.",
        { actor = "NOR", recipient = "TCD", type = "SANCTION", mode = "discontinue" } },
      { "Peru withdrew its team from Kosovo.", false },
      { "The jury withdrew its recognition of the film.", false },
    } },

  { name = "sever-trade", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases(cutting, ties), actor_kind = body,
      recipient = { "with", "to" }, no_noun = true,
      recipient_kind = { "state", "organisation", "group" } },
    condition = function(event) return not diplomatic(event) end,
    examples = {
      { "Britain and France will suspend lucrative commercial ties with Iran.",
        { actor = { "GBR", "FRA" }, recipient = "IRN", aux = { "future" } } },
      { "Chad cut its military ties with Qatar.", { actor = "TCD", recipient = "QAT" } },
      { "Egypt suspended its trade ties with Chad.", { actor = "EGY", recipient = "TCD" } },
      { "American banks cut their business ties with Russia.", false },
    } },

  { name = "sever-its-own", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases(cutting, ties), actor = { "modifier" }, actor_kind = { "state" },
      recipient = { "with", "to" }, recipient_kind = { "state", "organisation", "group" },
      no_noun = true },
    condition = diplomatic,
    examples = {
      { "Chad's relations with Qatar were severed in 2017.",
        { actor = "TCD", recipient = "QAT" } },
      { "American relations with Iraq, broken off in 1967, were resumed in 1984.",
        { actor = "USA", recipient = "IRQ" } },
      { "Chad's trade ties with Qatar were cut.", false },
      { "Chad's ties with the bank were cut.", false },
    } },

  { name = "break", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = {}, noun = { "break" }, actor_kind = { "state" },
      recipient = { "with" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      return not before:find "%f[%a]in an? [%a ]*$" and not before:find "%f[%a]as an? [%a ]*$"
    end,
    examples = {
      { "The Gambia's break with Taiwan came without warning.",
        { actor = "GMB", recipient = "TWN" } },
      { "In a break with Washington, Canada voted for the text.", false },
      { "Chad's break with tradition came without warning.", false },
    } },

  { name = "break-with", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = { "break with" }, actor_kind = { "state" }, recipient = { "with" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 80)
      return not conditions.find_word(rest, { "on%f[%A]", "by%f[%A]", "over%f[%A]", "and vote",
        "polic", "stance", "view", "position", "line%f[%A]", "tradition", "past" })
    end,
    examples = {
      { "Chad broke with Israel in 1972.", { actor = "TCD", recipient = "ISR" } },
      { "Canada broke with Washington over the war.", false },
      { "Canada broke with American policy.", false },
    } },

  { name = "sever-each-other", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases(cutting, ties), actor = { "between", "subject", "clause", "pair" },
      actor_kind = { "state" }, plural = true },
    condition = diplomatic,
    emit = toward,
    examples = {
      { "Relations with Austria were severed when Cuba declared war in 1917.",
        { actor = "CUB", recipient = "AUT" } },
      { "Relations were severed in 1917, when Cuba declared war on Austria.",
        { actor = { "CUB", "AUT" } } },
      { "Relations were severed in 1917.", false },
      { "Mali and Ukraine severed relations in 2024.", { actor = { "MLI", "UKR" } } },
      { "Iran and Oman spoke years after relations were severed.",
        { actor = { "IRN", "OMN" } } },
      { "Diplomatic relations between Chad and Sudan were interrupted when Mali fell.",
        { actor = { "TCD", "SDN" } } },
      { "Relations between Chad and Sudan were broken off.", { actor = { "TCD", "SDN" } } },
      { "Mali severed relations.", false },
      { "France and Spain suspended commercial ties.", false },
    } },

  { name = "severance", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { noun = { "severance", "rupture", "suspension", "break", "breach",
        "downgrading" }, actor_kind = { "state" }, recipient = { "with", "to", "before" },
      recipient_kind = { "state" } },
    condition = of_ties,
    examples = {
      { "Ecuador's rupture of relations with Mexico followed.",
        { actor = "ECU", recipient = "MEX" } },
      { "Saudi Arabia's severance of ties with Iran came first.",
        { actor = "SAU", recipient = "IRN" } },
      { "Arabs broke with Qatar. Egypt and Bahrain announced the rupture of diplomatic links.",
        { actor = { "EGY", "BHR" }, recipient = "QAT" } },
      { "The rupture of the pipe in Mexico followed.", false },
    } },

  { name = "severance-between", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = { "sever", "break off" }, noun = { "severance", "rupture", "suspension",
        "break", "breach" }, actor = { "between" }, actor_kind = { "state" }, plural = true },
    condition = of_ties,
    examples = {
      { "The rupture of relations between Qatar and Bahrain shocked Kuwait.",
        { actor = { "QAT", "BHR" } } },
      { "The break between Qatar and Bahrain shocked Kuwait.", false },
    } },

  { name = "sever-one", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "cut", "sever", "break", "break off", "suspend" },
        { "tie", "relation" }), actor_kind = { "state" }, recipient = { "nearby" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 6):lower()
      return words:find "diplomatic" ~= nil and not words:find "with%f[%A]"
    end,
    examples = {
      { "Cuba lost its embassy when Spain broke diplomatic relations.",
        { actor = "ESP", recipient = "CUB" } },
      { "Spain broke diplomatic relations.", false },
      { "Spain broke diplomatic relations with Cuba and left Peru.", false },
    } },

  { name = "restore", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases(mending, ties, { "reopen", "re-open" }, { "embassy", "consulate" },
        { "mend" }, { "fence" }, { "restore", "return", "reinstate", "exchange", "name",
          "appoint", "nominate", "send", "send back", "swap" }, { "ambassador" },
        { "exchange", "swap" }, { "embassy", "envoy" },
        { "take up", "pick up" }, { "relation", "tie" }, { "open" }, { "relation" },
        { "patch up", "repair", "thaw",
          "unfreeze" }, { "relation", "tie" }),
      actor = { "subject", "modifier" }, recipient = { "with", "in", "to" },
      recipient_kind = { "state" } },
    condition = function(event, article) -- "at a ceremony in New York", "in Paris": only a place
      local actor = event.actors[event.actor[1]].span
      if article.text:sub(actor[2] + 1, actor[2] + 10):find "^ [Pp]artner"
        or article.text:sub(actor[2] + 1, actor[2] + 8):find "^ all[iy]" then
        return false -- others
      end
      local whom = event.actors[event.recipient[1]].span
      if whom[1] < event.span[2] then return true end
      local between = article.text:sub(event.span[2] + 1, whom[1]):lower()
      if between:find " allies of t?h?e? ?$" or between:find " partners of t?h?e? ?$" then
        return false -- with those who are on its side
      end
      if not between:find " in [%l ]*$" then return true end
      return #event.actor < 2 and not between:find "%f[%a]at an? " and not between:find " during "
    end,
    examples = {
      { "Oman mended fences with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Peru will open official relations with China.",
        { actor = "PER", recipient = "CHN", type = "AGREE", aux = { "future" } } },
      { "Oman's relations with Iran were restored.", { actor = "OMN", recipient = "IRN" } },
      { "Oman picked up goods from Iran.", false },
      { "Oman established ties with the old allies of Iran.", false },
      { "Other states, and Omani partners, are resuming ties with Iran.", false },
      { "Bahrain normalised relations with Israel.", { actor = "BHR", recipient = "ISR" } },
      { "Ireland reopened its embassy in Iran.", { actor = "IRL", recipient = "IRN" } },
      { "Ireland named an ambassador to Iran.", { actor = "IRL", recipient = "IRN" } },
      { "Ireland exchanged ambassadors with Iran.", { actor = "IRL", recipient = "IRN" } },
      { "The fund named an ambassador to schools in Iran.", false },
      { "The museum restored ties with donors.", false },
    } },

  { name = "open-ties", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases({ "open", "forge", "formalise", "formalize", "initiate", "enter",
        "enter into", "begin", "start" }, { "tie", "relation" }), actor_kind = { "state" },
      recipient = { "with", "to" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.around({ "diplomatic", "consular", "ambassadorial", "formal",
      "official" }, 0, 4),
    examples = {
      { "Honduras opened formal ties with China.", { actor = "HND", recipient = "CHN" } },
      { "Honduras opened diplomatic ties with China.", { actor = "HND", recipient = "CHN" } },
      { "Seoul forged full diplomatic relations with Hanoi.",
        { actor = "KOR", recipient = "VNM" } },
      { "Oman forged trade ties with China.", false },
      { "The firm opened relations with Chile.", false },
    } },

  { name = "switch-to", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases({ "switch", "shift", "transfer", "change" },
        { "recognition", "tie", "relation", "allegiance" }), actor_kind = { "state" },
      recipient = { "to" }, recipient_kind = { "state" }, no_noun = true },
    emit = function(event, article)
      if event.text:lower():find "recognition" then event.act = nil end
      local words = article.text:sub(event.span[2] + 1, event.span[2] + 60)
      for _, name in ipairs(article:names(event.sentence)) do
        local before = article.text:sub(math.max(1, name.span[1] - 9), name.span[1])
        local left = before:find "from $" or before:find "from the $"
        if left and name.kind == "state" and not event.actors[name.id]
          and name.span[1] < event.span[2] + #words then
          local other = { type = "SANCTION", mode = "discontinue", act = "sever",
            recipient = { name.id }, actors = { [name.id] = { text = name.text,
              span = name.span } } }
          for _, id in ipairs(event.actor) do other.actors[id] = event.actors[id] end
          for key, value in pairs(event) do
            if other[key] == nil then other[key] = value end
          end
          return { event, reading.finish(other, article.text) }
        end
      end
      return event
    end,
    examples = {
      { "Honduras switched its ties from Taiwan to China.",
        { actor = "HND", recipient = "CHN", act = "restore" } },
      { "Honduras switched diplomatic relations from Taiwan to China.",
        { actor = "HND", recipient = "TWN", act = "sever" } },
      { "Honduras switched recognition to China.", { actor = "HND", recipient = "CHN" } },
      { "Honduras switched its lamps to China's.", false },
    } },

  { name = "reconcile-with", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = { "reconcile", "make up" }, actor_kind = { "state" },
      recipient = { "with" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 9)
      return rest:find "^ with%f[%A]" ~= nil or rest:find "^ up with" ~= nil
    end,
    examples = {
      { "Saudi Arabia has reconciled with Qatar.", { actor = "SAU", recipient = "QAT" } },
      { "Kuwait tried to reconcile Oman with Qatar.", false },
    } },

  { name = "go-over-to", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = { "go", "defect", "cross", "switch" }, actor_kind = { "state" },
      recipient = { "to" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "defect", "switch", "over" } },
    condition = function(event, article)
      local to, how = event.recipient[1], event.text:lower()
      return (to == "CHN" or to == "TWN")
        and (how:find "^defect" or how:find "^switch"
          or article.text:find("^ over to ", event.span[2] + 1)) ~= nil
    end,
    examples = {
      { "Managua has gone over to Beijing.", { actor = "NIC", recipient = "CHN" } },
      { "Nauru defected to China.", { actor = "NRU", recipient = "CHN" } },
      { "Nauru went to China.", false },
      { "The singer defected to China.", false },
    } },

  { name = "drop-for", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = { "drop", "ditch", "dump", "desert", "jilt", "forsake" },
      actor_kind = { "state" }, recipient = { "object" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 50)
      local alone = event.recipient[1] == "TWN" and event.actor[1] ~= "CHN" -- as an ally, then
        and not event.text:lower():find "^drop"
        and (rest == "" or rest:find "^[.,;]" or rest:find "^ since" or rest:find "^ in %d"
          or rest:find "^ in %u%l+%f[^%l]" or rest:find "^ on %u%l+day" or rest:find "^ this ")
      return to.via == nil and conditions.not_person(event)
        and (alone or rest:find "^ as an? [%l ]*ally" or rest:find "^ and recogni[sz]ed"
          or rest:find "^ and established [%l ]*ties"
          or rest:find "^ and established [%l ]*relations"
          or for_another(to.span[2], event, article)) ~= nil
    end,
    emit = function(event, article) -- the other, for whom it is dropped, is recognised
      local to = event.actors[event.recipient[1]].span[2]
      local other = for_another(to, event, article)
      if not other or has(event.aux, "negation") then return event end
      local gained = { type = has(event.aux, "future") and "AGREE" or "SUPPORT", act = "restore",
        actors = { [other.id] = { text = other.text, span = other.span } },
        recipient = { other.id } }
      for key, value in pairs(event) do
        if gained[key] == nil and key ~= "mode" then gained[key] = value end
      end
      for _, id in ipairs(event.actor) do gained.actors[id] = event.actors[id] end
      return { event, gained }
    end,
    examples = {
      { "El Salvador dumps Taiwan for Beijing.",
        { actor = "SLV", recipient = "CHN", type = "SUPPORT", act = "restore" } },
      { "Panama ditched Taiwan for China.", { actor = "PAN", recipient = "TWN" } },
      { "Nauru dropped Taiwan as a diplomatic ally.", { actor = "NRU", recipient = "TWN" } },
      { "Nauru became the fourth ally to desert Taiwan in 2024.",
        { actor = "NRU", recipient = "TWN" } },
      { "Nauru deserted Taiwan's market.", false },
      { "Peru dropped Chile for the last match.", false },
      { "The president left Taiwan for China.", false },
    } },

  { name = "upgrade", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "upgrade", "elevate" }, { "tie", "relation", "relationship",
        "partnership" }), actor_kind = { "state" }, recipient = { "with", "to" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    examples = {
      { "Vietnam upgraded its ties with Australia.", { actor = "VNM", recipient = "AUS" } },
      { "The firm upgraded its ties with Australia.", false },
    } },

  { name = "upgrade-each-other", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "upgrade", "elevate" }, { "tie", "relation", "relationship",
        "partnership" }), actor_kind = { "state" }, plural = true, no_noun = true },
    examples = {
      { "Vietnam and Australia elevated their ties.", { actor = { "VNM", "AUS" } } },
      { "Vietnam elevated its ties.", false },
    } },

  { name = "restore-one", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases({ "establish", "restore", "resume", "normalise", "normalize",
        "re-establish", "reestablish" }, { "tie", "relation" }), actor_kind = { "state" },
      recipient = { "nearby", "shared" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 12):lower()
      local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
      if before:find " with [^.;,]- to $" then return false end -- both do as they agreed
      local passive = event.text:lower():find "relations" and not event.text:find "relations?$"
      if not passive and event.actors[event.recipient[1]].span[1] > event.span[2] then
        return false -- who is named after it
      end
      return #event.actor == 1
        and (words:find "diplomatic" ~= nil or words:find "consular" ~= nil)
        and not words:find "with%f[%A]" and not words:find "between"
    end,
    examples = {
      { "Chad signed a treaty with Kenya and established diplomatic relations.",
        { actor = "TCD", recipient = "KEN" } },
      { "Chad recognised Kosovo in 2012 and established diplomatic relations in 2015.",
        { actor = "TCD", recipient = "XKX" } },
      { "Chad established diplomatic relations.", false },
      { "Chad established consular relations there after the fall of Kosovo.", false },
    } },

  { name = "restore-each-other", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases(mending, ties, { "restore", "exchange", "swap" }, { "ambassador" },
        { "exchange", "swap" }, { "embassy", "envoy" },
        { "open" }, { "relation" }, { "take up", "pick up" }, { "relation", "tie" },
        { "patch up", "repair" }, ties,
        { "send back", "put back", "return" }, { "ambassador", "envoy" },
        { "reconcile" }, { "" },
        { "reopen", "re-open" }, { "embassy" }, { "mend" }, { "fence" }),
      actor = { "between", "subject", "pair" },
      actor_kind = { "state" }, plural = true },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 70), event.span[2]):lower()
      if event.text:find "strength" or event.text:find "dynamism" then return false end
      if not event.text:lower():find "links?$" and not words:find "%f[%a]links?%f[%A]" then
        return true
      end
      for _, wire in ipairs { "telephone", "phone", "rail", "ferry", "radio", "telegraph", "cable",
        "hot%-?line", "road", "bus%f[%A]", "teletype", "flight", "video" } do
        if words:find(wire) then return false end
      end
      return true
    end,
    emit = toward,
    examples = {
      { "Relations were established with Oman in 1962, when Chad opened its embassy in Muscat.",
        { actor = "TCD", recipient = "OMN" } },
      { "Chad broke with Oman in 1962, though relations were resumed a year later.",
        { actor = { "TCD", "OMN" } } },
      { "Chad and Oman established diplomatic relations at a ceremony in New York.",
        { actor = { "TCD", "OMN" }, recipient = {} } },
      { "A direct telephone link between Japan and China was established.", false },
      { "Iran restored relations.", false },
      { "Iran and Oman renewed the strength of their relationship.", false },
      { "Cuba sent an envoy to Chile. Relations were established in 1962.",
        { actor = { "CUB", "CHL" } } },
      { "Relations were established in 1962, when Cuba opened its embassy in Chile.",
        { actor = { "CUB", "CHL" } } },
      { "Relations were established in 1962, when Peru opened its embassy in Chile and Cuba.",
        false },
      { "Cuba spoke. Relations were established in 1962.", false },
      { "Turkey and Armenia will open diplomatic relations.",
        { actor = { "TUR", "ARM" }, type = "AGREE", aux = { "future" } } },
      { "Turkey and Egypt mended fences.", { actor = { "TUR", "EGY" } } },
      { "Libya and Malta reconciled.", { actor = { "LBY", "MLT" } } },
      { "Turkey and Egypt patched up their relations.", { actor = { "TUR", "EGY" } } },
      { "Britain and Iran reopened their embassies.", { actor = { "GBR", "IRN" } } },
      { "Iran and Saudi Arabia restored diplomatic relations.", { actor = { "IRN", "SAU" } } },
      { "Relations between Iran and Egypt were resumed.", { actor = { "IRN", "EGY" } } },
    } },

  { name = "relations-begin", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = ties, verb = {}, actor = { "between", "subject" }, recipient = { "with" },
      actor_kind = { "state" }, recipient_kind = { "state" }, reciprocal = true,
      needs = { "begin", "commence", "start", "resume" } },
    condition = function(event, article)
      return begins(event, article) and formal(event, article)
    end,
    examples = {
      { "Diplomatic relations between Chad and Norway began in 1971.",
        { actor = { "TCD", "NOR" } } },
      { "Chad's consular ties with Norway started in 1971.", { actor = { "TCD", "NOR" } } },
      { "Diplomatic relations between Chad and Norway are good.", false },
      { "Relations between the clubs began in 1971.", false },
    } },

  { name = "contacts-begin", event = { type = "COOPERATE" },
    frame = { noun = ties, verb = {},
      actor = { "between", "subject" }, recipient = { "with" }, actor_kind = { "state" },
      recipient_kind = { "state" }, reciprocal = true, needs = { "begin", "commence", "start" } },
    condition = function(event, article)
      local whose = conditions.rest(event, article, 110):match " when (.*)" or ""
      return begins(event, article) and not formal(event, article)
        and not conditions.find_word(whose, { "merchant", "trader", "missionar", "whaler",
          "sailor", "settler" }) -- private people
    end,
    examples = {
      { "Informal relations between Chad and Norway began in 1871.",
        { actor = { "TCD", "NOR" } } },
      { "Tense relations between Chad and Norway ended a war.", false },
      { "Relations between Chad and Norway began to cool in 1974.", false },
      { "Relations between Chad and Norway began when Norwegian traders came.", false },
      { "Contacts between the clubs began in 1971.", false },
    } },

  { name = "resumption", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = { "resumption", "restoration", "re-establishment", "reestablishment",
        "establishment", "renewal" }, actor = { "subject", "between" }, actor_kind = { "state" },
      recipient = { "with" }, recipient_kind = { "state" }, reciprocal = true },
    condition = of_ties,
    emit = conditions.with_whom,
    examples = {
      { "Turkey announced the establishment of diplomatic relations with Egypt.",
        { actor = "TUR", recipient = "EGY" } },
      { "Turkey and Egypt announced the establishment of bilateral diplomatic relations.",
        { actor = { "TUR", "EGY" } } },
      { "The resumption of ties between Turkey and Egypt was praised.",
        { actor = { "TUR", "EGY" } } },
      { "The restoration of the palace between Turkey and Egypt cost much.", false },
    } },

  { name = "normalisation", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = { "normalisation", "normalization", "rapprochement", "reconciliation",
        "thaw" },
      actor = { "subject", "between" }, actor_kind = { "state" }, recipient = { "with" },
      recipient_kind = { "state" }, reciprocal = true },
    emit = function(event, article) -- "the path to normalisation", "worked on it": it is aimed at
      local from = event.span[1]
      for _, id in ipairs(event.actor) do -- "worked on Sudan's normalisation"
        local span = event.actors[id].span
        if span[1] < from and from - span[2] < 20 then from = span[1] end
      end
      local before = article.text:sub(math.max(1, from - 24), from):lower()
      if #event.aux == 0 and conditions.find_word(before, { "on t?h?e? ?$", "towards? t?h?e? ?$",
        "path to t?h?e? ?$", "goals?,? [%l ,]*$" }) then
        event.aux = { "hypothetical" }
      end
      return conditions.with_whom(event, article)
    end,
    examples = {
      { "Peru worked hard on normalisation between Sudan and Israel.",
        { actor = { "SDN", "ISR" }, aux = { "hypothetical" } } },
      { "Peru spoke of the path to normalisation between Sudan and Israel.",
        { actor = { "SDN", "ISR" }, aux = { "hypothetical" } } },
      { "Peru praised the normalisation between Sudan and Israel.", { aux = {} } },
      { "Sudan's normalisation with Israel was slow.", { actor = "SDN", recipient = "ISR" } },
      { "The rapprochement between Egypt and Turkey went on.", { actor = { "EGY", "TUR" } } },
      { "The normalisation of the data was slow.", false },
    } },

  { name = "exercise", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "hold", "conduct", "stage", "launch", "begin", "start",
        "carry out", "mount", "run", "wrap up", "complete", "kick off" },
        { "exercise", "drill", "patrol", "manoeuvre", "maneuver" }, { "fly" }, { "patrol" }),
      noun = { "joint exercise", "joint drill", "joint patrol", "joint manoeuvre",
        "joint maneuver", "military exercise", "naval exercise", "military drill", "naval drill" },
      actor = { "subject", "between" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12)
      return conditions.not_stopped(event, article) and (event.text:find " " ~= nil
        or before:find "joint [%l ]*$" or rest:find "^ with " or rest:find "^ between ") ~= nil
    end,
    examples = {
      { "Russia held naval exercises with China.", { actor = { "RUS", "CHN" } } },
      { "Joint exercises between Japan and India began.", { actor = { "JPN", "IND" } } },
      { "Egypt and Sudan staged joint drills.", { actor = { "EGY", "SDN" } } },
      { "Chinese and Russian bombers flew a joint patrol.", { actor = { "CHN", "RUS" } } },
      { "Syria condemned Israel's military exercises with Greece.",
        { actor = { "ISR", "GRC" } } },
      { "The US suspended its military exercises with South Korea.", false },
      { "China asked Japan and India to call off their military drills.", false },
      { "Syria urged Israel to end its joint drills with Greece.",
        { actor = { "ISR", "GRC" } } },
      { "The school held a drill with the firemen.", false },
    } },

  { name = "cancel-exercise", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "cancel", "call off", "suspend", "scrap", "freeze", "halt" },
        { "exercise", "drill", "manoeuvre", "maneuver" }), actor_kind = body,
      recipient = { "with", "shared" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Egypt called off its naval drills with Turkey.", { actor = "EGY", recipient = "TUR" } },
      { "Egypt cancelled three joint exercises with Turkey.",
        { actor = "EGY", recipient = "TUR" } },
      { "Egypt called off its naval drills near Turkey.", false },
      { "The school called off its drill with the Turkish guests.", false },
    } },

  { name = "join-exercise", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "join", "take part", "participate", "join in" }, { "in" },
        { "join" }, { "" }), actor = { "subject", "weapon" },
      actor_kind = body, recipient = { "object", "with", "modifier" },
      recipient_kind = { "state", "alliance" }, reciprocal = true, no_noun = true,
      needs = { "exercise", "drill", "manoeuvre", "maneuver", "game" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 80)
      local whose = event.text:lower() .. rest
      return whose:find " exercises?%f[%A]" ~= nil or rest:find " drills?%f[%A]" ~= nil
        or rest:find " man[oe]+uv" ~= nil or rest:find " war games?%f[%A]" ~= nil
    end,
    examples = {
      { "Norway joined Sweden in an exercise.", { actor = { "NOR", "SWE" } } },
      { "Norway took part in naval drills with Sweden.", { actor = { "NOR", "SWE" } } },
      { "Norwegian warships joined the Swedish navy for drills.", { actor = { "NOR", "SWE" } } },
      { "Norway joined Sweden in mourning.", false },
      { "Norway took part in a match with Sweden.", false },
    } },
}
