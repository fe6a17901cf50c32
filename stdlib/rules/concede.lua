--- Giving way: demands met, claims dropped, restrictions lifted.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }

local made_now = conditions.unmarked("negation", "future")

-- Who will not yield refuses, and does it now.
local function unless_refused(event)
  if not has(event.aux, "negation") then return event end
  event.type = "REJECT"
  return made_now(event)
end

-- "Chile forced Peru to drop its claims": one gives way to whoever forces one to.
local function to_who_forces(event, article)
  for _, name in ipairs(#event.recipient == 0 and article:names(event.sentence) or {}) do
    local link = name.span[1] < event.span[1] and article.text:sub(name.span[2] + 1, event.span[1])
    if link and name.id ~= event.actor[1] and has(body, name.kind) and (link:find
      "^ %l*%s?forc%l+ [^,.;]* to $" or link:find "^ %l*%s?compel%l+ [^,.;]* to $") then
      return conditions.done_to(event, name)
    end
  end
  return event
end

return {
  pack = "concede",
  doc = "Demands met, claims dropped, restrictions lifted",

  { name = "yield", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "bow", "yield", "concede", "back down", "submit", "knuckle",
        "capitulate", "cave", "succumb", "kowtow", "bend", "acquiesce", "cave in" }, { "to" },
        { "accept", "meet", "heed", "grant" }, { "demand", "condition", "call", "term",
          "ultimatum" },
        { "comply" }, { "with" }, { "agree", "accede", "assent" }, { "to demand", "to term",
          "to condition" }),
      actor_kind = body, recipient = { "to", "of", "from", "by", "with", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 5)
      if event.text:lower():find "^submit" and rest:sub(1, 4) ~= " to " then return false end
      if conditions.phrase(event, article, 20):find "^ of [%l ]*time%f[%A]"
        or conditions.phrase(event, article, 20):find "^ of [%l ]*day%f[%A]" then
        return false -- the demands of our time
      end
      if event.text:lower():find "^compl" then -- not with standards, nor at home
        return conditions.kind(event, article, "recipient") ~= "party"
          and conditions.with({ "demand", "ultimatum", "terms", "order", "call%f[%A]" }, 50)(event,
            article)
      end
      return conditions.without({ "control", "power", "territory", "land", "sovereignty" },
        30)(event, article)
        and not (event.text:lower():find "^submit" and article.text:sub(event.span[2] + 1,
          event.span[2] + 60):lower():find "^ to [^,.;]- an? [%l ]*against")
    end,
    emit = unless_refused,
    examples = {
      { "Greece submitted to the Security Council a complaint against Cyprus.", false },
      { "Cyprus yielded to Russia.", { actor = "CYP", recipient = "RUS" } },
      { "Greece said it would not comply with the German demands.",
        { actor = "GRC", recipient = "DEU", type = "REJECT", aux = {} } },
      { "Serbia accepted the Austrian demands.", { actor = "SRB", recipient = "AUT" } },
      { "Greece refused to bow to German demands.",
        { actor = "GRC", recipient = "DEU", type = "REJECT" } },
      { "Greece complied with German demands.", { actor = "GRC", recipient = "DEU" } },
      { "Greece submitted a report to Cyprus.", false },
      { "Greece can meet the demands of our time, the Cypriot king said.", false },
      { "The bridge yielded to the flood.", false },
    } },

  { name = "give-in", event = { type = "CONCEDE" },
    frame = { verb = { "give" }, actor_kind = body, recipient = { "to", "from" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 14)
      local pressed = conditions.find_word(article.text:sub(event.span[2] + 1, event.span[2] + 60)
        :lower():match "^[^,.;]*", { "pressure", "demand", "threat", "protest", "call" }) ~= nil
      return rest:find "^ in to " ~= nil or rest:find "^ way to " ~= nil and pressed
        or rest:find "^ ground to " ~= nil
    end,
    emit = unless_refused,
    examples = {
      { "Greece gave in to Germany.", { actor = "GRC", recipient = "DEU" } },
      { "Greece gave in to pressure from Germany.", { actor = "GRC", recipient = "DEU" } },
      { "Greece gave way to German pressure.", { actor = "GRC", recipient = "DEU" } },
      { "Greece gave way to Germany in the queue.", false },
      { "Greece gave a vase to Germany.", false },
      { "The roof gave in to the snow.", false },
    } },

  { name = "drop-veto", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "drop", "lift", "end", "withdraw", "waive", "abandon", "give up",
        "shelve", "soften", "relent on", "overcome" }, { "veto", "objection", "opposition",
        "reservation", "resistance", "hold" }), actor_kind = { "state", "organisation" },
      recipient = { "to", "on", "against", "over", "for", "of", "with", "modifier", "content" },
      recipient_kind = { "state" }, no_noun = true, content = { "join", "enter", "become" },
      content_optional = true },
    examples = {
      { "Turkey dropped its objections to Finland's NATO bid.",
        { actor = "TUR", recipient = "FIN" } },
      { "Bulgaria lifted its veto on EU talks with North Macedonia.",
        { actor = "BGR", recipient = "MKD" } },
      { "Greece dropped its objections to the Turkish bid.",
        { actor = "GRC", recipient = "TUR" } },
      { "Turkey agreed to lift its veto over Finland and Sweden's bid.",
        { actor = "TUR", recipient = { "FIN", "SWE" }, aux = { "future" } } },
      { "Turkey lifted its veto on Sweden's entry.", { actor = "TUR", recipient = "SWE" } },
      { "The judge dropped his objections to the Turkish bridge.", false },
      { "Turkey's treaty ended the military threat to Greece.", false },
      { "The club lifted its veto on Sweden's coach.", false },
    } },

  { name = "drop-claim", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "withdraw", "drop", "abandon", "give up", "relinquish", "retract",
        "renounce", "waive", "shelve", "soften", "relax", "moderate" },
        { "resolution", "complaint", "claim", "demand", "objection", "threat", "veto",
          "opposition", "insistence", "lawsuit", "charge", "case", "ultimatum", "accusation",
          "warrant", "stance", "position", "boycott", "stand", "line", "tone", "rhetoric",
          "attitude", "reservation", "hold", "reserve", "resistance", "suit" },
        { "lift", "end" }, { "veto", "objection", "opposition" },
        { "back away", "back off" }, { "from" },
        { "recognise", "recognize", "accept", "concede", "acknowledge" }, { "claim" },
        { "backtrack", "climb down", "relent", "back down", "blink" }, { "" }),
      actor_kind = abroad, recipient = { "to", "against", "on", "over", "for", "of", "toward",
        "towards", "with", "from", "modifier", "complement" },
      recipient_kind = body, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if #event.recipient == 0 and (words:find "%f[%a]back%a* down$" or words:find "%f[%a]blink"
        or words:find "^backtrack" or words:find "^relent" or words:find "^climb") then
        return false -- perhaps at home
      end
      if words:find "recogni" and has(event.aux, "negation") then return false end -- refused
      if words:find "^recogni" or words:find "^ac" or words:find "^conced" then
        local rest = conditions.phrase(event, article, 12)
        return #event.recipient > 0 and not words:find "import" and (rest:find "^ to%f[%A]"
          or rest:find "^ on%f[%A]" or rest:find "^ over%f[%A]") ~= nil
      end
      if words:find "%f[%a]back%a* away" or words:find "%f[%a]back%a* off" then
        local rest = conditions.phrase(event, article, 50)
        local what = rest:match "^ from (.*)" or words:find "from$" and rest or ""
        return #event.recipient > 0 and conditions.find_word(what, { "threat", "claim", "demand",
          "position", "stance", "insistence" }) ~= nil
      end
      if words:find "^soft" and words:find "['’]+s%f[%A]" then return false end -- that of others
      return conditions.abroad()(event, article)
    end,
    emit = to_who_forces,
    examples = {
      { "Chile forced Peru to drop its claims.", { actor = "PER", recipient = "CHL" } },
      { "Rain forced Peru to drop its claims.", { actor = "PER", recipient = {} } },
      { "Peru dropped a demand for reparations from Chile.", { actor = "PER", recipient = "CHL" } },
      { "Egypt withdrew the resolution.", { actor = "EGY" } },
      { "Japan dropped its complaint against Canada.", { actor = "JPN", recipient = "CAN" } },
      { "Peru softened its tone toward Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru backed away from its claim on Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru recognised Chile's claim to the isle.", { actor = "PER", recipient = "CHL" } },
      { "Peru backed down in its row with Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru backed down.", false },
      { "Peru quickly backtracked.", false },
      { "Peru would not back down.", false },
      { "Peru will not back away from its love of freedom in Chile.", false },
      { "Peru must end its nuclear threat.", false },
      { "Peru tried to soften Chile's position.", false },
      { "Egypt withdrew the coin.", false },
      { "The tenant dropped his complaint.", false },
    } },

  { name = "cede", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "cede", "relinquish", "hand over", "give up", "surrender",
      "transfer", "turn over", "hand back", "give back",
          "return", "sign over", "yield", "restore", "hand", "give", "turn", "lose" },
        { "territory", "island", "land", "province", "control", "sovereignty", "city", "port",
          "strip", "enclave", "peninsula", "region", "base", "canal", "valley", "town", "area",
          "colony", "village", "isle", "archipelago" }),
      noun = { "cession", "territorial concession" },
      actor_kind = { "state", "group", "organisation" }, recipient = { "to" },
      recipient_kind = { "state", "group", "organisation" } },
    examples = {
      { "Spain ceded the island to France.", { actor = "ESP", recipient = "FRA" } },
      { "Portugal handed the colony back to India.", { actor = "PRT", recipient = "IND" } },
      { "Panama's cession of the strip to Colombia was sudden.",
        { actor = "PAN", recipient = "COL" } },
      { "Britain transferred sovereignty over the islands to Mauritius.",
        { actor = "GBR", recipient = "MUS" } },
      { "Spain ceded the ball to France.", false },
      { "The farmer gave the land to France.", false },
    } },

  { name = "give-up-power", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "relinquish", "renounce", "give up" },
        { "authority", "control", "sovereignty", "jurisdiction", "power", "right" }),
      actor_kind = { "state", "group" }, recipient = { "over" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Spain relinquished its authority over Morocco.", { actor = "ESP", recipient = "MAR" } },
      { "Spain gave up all rights over Morocco.", { actor = "ESP", recipient = "MAR" } },
      { "Spain gave up its lead over Morocco.", false },
      { "The editor gave up control over Morocco.", false },
    } },

  { name = "bring-back", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "return", "give back", "hand back", "repatriate",
        "hand over" }, { "artefact", "artifact", "bronze", "icon", "treasure", "relic",
        "antiquity", "sculpture", "statue", "skull", "painting", "manuscript", "archive" }),
      actor_kind = { "state" }, recipient = { "to" }, recipient_kind = { "state" },
      no_noun = true },
    examples = {
      { "Germany returned 20 looted bronzes to Nigeria.", { actor = "DEU", recipient = "NGA" } },
      { "Italy handed back an ancient statue to Egypt.", { actor = "ITA", recipient = "EGY" } },
      { "Germany returned a serve to Nigeria.", false },
      { "A dealer returned a statue to Egypt.", false },
    } },

  { name = "cede-it", event = { type = "CONCEDE" },
    frame = { verb = { "cede", "relinquish", "renounce" }, actor_kind = { "state", "group" },
      recipient = { "to", "of" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      local for_him = rest:find " in favou?r of " ~= nil
      if event.text:lower():find "^renounc" and not for_him then return false end
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if link:find " of [%l ]*$" and not for_him then return false end
      return conditions.without({ "power", "ground", "ball", "place", "lead", "seat", "floor",
        "post", "chair", "office", "title", "market", "point", "majority" }, 40)(event, article)
    end,
    examples = {
      { "Spain ceded Florida to the United States.", { actor = "ESP", recipient = "USA" } },
      { "Alsace was ceded by France to Germany.", { actor = "FRA", recipient = "DEU" } },
      { "Spain renounced in favour of Chile all rights to the isle.",
        { actor = "ESP", recipient = "CHL" } },
      { "Spain renounced the use of Chilean wood.", false },
      { "Spain ceded its seat to Portugal.", false },
      { "The champion ceded his title to Spain.", false },
    } },

  { name = "give-back", event = { type = "CONCEDE" },
    frame = { verb = { "give back", "hand back", "hand over", "give", "hand", "return" },
      actor_kind = { "state" }, recipient = { "to" }, recipient_kind = { "state" },
      no_noun = true, needs = { "back", "over" } },
    condition = function(event, article) -- a land that is named, not a man
      local text = article.text:sub(event.span[1] + 1, event.span[2] + 60)
      return text:find "^%a+ %u[%a%-]+%s?%u?[%a%-]* back to " ~= nil
        or text:find "^%a+ %u[%a%-]+%s?%u?[%a%-]* over to " ~= nil
        or text:find "^%a+ back %u[%a%-]+%s?%u?[%a%-]* to " ~= nil
    end,
    examples = {
      { "Israel gave back Sinai to Egypt.", { actor = "ISR", recipient = "EGY" } },
      { "Spain handed Olivenza back to Portugal.", { actor = "ESP", recipient = "PRT" } },
      { "Israel gave back a painting to Egypt.", false },
      { "A museum gave Sinai back to Egypt.", false },
    } },

  { name = "pay-damages", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "pay" }, { "compensation", "reparation", "damage", "indemnity",
        "restitution", "ransom" }, { "compensate", "indemnify", "recompense" }, { "" },
        { "unfreeze", "unblock", "release", "free", "free up" }, { "asset", "fund" }),
      actor_kind = { "state", "group", "organisation" },
      recipient = { "to", "object", "modifier", "of" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article) -- who makes good a loss helps
      return not (event.text:find "^[%a ]*com?pens%a*$"
        and conditions.phrase(event, article, 60):find "%f[%a]for [%l ]*loss")
    end,
    examples = {
      { "China will compensate Russia for its losses.", false },
      { "Iraq paid reparations to Kuwait.", { actor = "IRQ", recipient = "KWT" } },
      { "Libya will compensate Chad.", { actor = "LBY", recipient = "TCD" } },
      { "Italy unfroze Libyan assets.", { actor = "ITA", recipient = "LBY" } },
      { "The airline paid compensation to Kuwait.", false },
      { "Iraq paid salaries in Kuwait.", false },
    } },

  { name = "lift", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "lift", "ease", "waive", "remove", "drop", "relax", "loosen",
        "end", "roll back", "suspend", "cut", "scrap", "reduce", "lower", "terminate", "revoke",
        "take off", "halve", "slash", "trim", "abolish", "repeal", "rescind", "withdraw",
        "water down", "cancel", "call off", "phase out", "unwind", "pause", "postpone", "defer",
        "delay", "soften", "put off" },
        { "sanction", "embargo", "ban", "tariff", "restriction", "duty", "curb", "boycott",
          "quota", "penalty", "limit", "control", "cap", "rule", "requirement", "levy",
          "surcharge", "moratorium", "freeze", "bounty" }, { "lift", "ease", "relax", "end" },
        { "closure", "curfew", "measure" }, { "waive", "scrap", "abolish", "lift", "drop" },
        { "visa" },
        { "relax", "ease", "soften" }, { "term", "condition" }, { "remove", "dismantle", "lift" },
        { "roadblock", "checkpoint", "barrier" }),
      actor = { "subject", "modifier", "told" }, actor_kind = body,
      recipient = { "on", "against", "for", "of", "from", "modifier", "to", "in", "into", "told" },
      recipient_kind = body },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 20), event.span[1]):lower()
      if conditions.find_word(before, { "requests? to %A*$", "calls? to %A*$", "appeals? to %A*$",
        "pleas? to %A*$" }) then
        return false -- which others are to lift
      end
      local words = event.text:lower()
      if words:find "^soften%l* the %l+ of" then return false end -- the blow of them
      if words:find "quota" and conditions.find_word(words, { "cut", "reduc", "lower", "halv",
        "slash", "trim" }) then
        return false -- less may come
      end
      local to = event.actors[event.recipient[1]].span
      if to[1] < event.span[2] then return true end
      local between = article.text:sub(event.span[2] + 1, to[1]):lower()
      if between:find " in %a*%s?$" then return between:find "investment" ~= nil end
      return not between:find " to %a*%s?$" or conditions.find_word(between, { "sales? to",
        "exports? to", "exports? of [^.]- to", "aid to", "travel to", "shipments? to",
        "flights? to", "deliver", "suppl%l+ to", "flow of [^.]- to", "fuel to" }) ~= nil
    end,
    examples = {
      { "Is Spain willing to lift its sanctions on Iran?",
        { actor = "ESP", recipient = "IRN", aux = { "hypothetical" } } },
      { "Spain is willing to lift its sanctions on Iran.",
        { actor = "ESP", recipient = "IRN", aux = { "future" } } },
      { "Ghana softened the blow of Togo's sanctions.", false },
      { "Ghana delayed tariffs on Togolese goods.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana softened its sanctions on Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Washington lifted a ban on arms sales to Vietnam.", { actor = "USA", recipient = "VNM" } },
      { "Washington lifted a ban on investment in Vietnam.", { actor = "USA", recipient = "VNM" } },
      { "Egypt eased restrictions on the entry of fuel into Sudan.",
        { actor = "EGY", recipient = "SDN" } },
      { "Washington cut Cuba's sugar quota.", false },
      { "Washington lifted a ban on phones at talks in Vietnam.", false },
      { "Washington lifted a ban on phones to please Vietnam.", false },
      { "Kenya heard Chad's request to lift the ban on Togo.", false },
      { "The school lifted its ban on phones.", false },
      { "Peru imposed sanctions on Chile. The sanctions were lifted a year later.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru banned imports from Chile. The ban was lifted by the mayor.", false },
      { "Peru praised Chile. The ban was lifted.", false },
      { "Washington lifted sanctions on Sudan.", { actor = "USA", recipient = "SDN" } },
      { "Ghana relaxed its visa rules for Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana relaxed its visa rules.", false },
      { "Ghana lifted the bounties on two leaders of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana scrapped visas for Togo's citizens.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana halved its tariffs on Togolese goods.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana halved its debts to Togo.", false },
      { "Turkey eased its embargo on Armenia.", { actor = "TUR", recipient = "ARM" } },
      { "American sanctions on Iran were lifted.", { actor = "USA", recipient = "IRN" } },
    } },

  { name = "let-lapse", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "let", "allow" },
        { "sanction", "embargo", "tariff", "ban", "duty", "restriction" }),
      actor_kind = { "state", "organisation" }, recipient = { "on", "against", "nearby" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "lapse", "expire", "run" } },
    condition = conditions.told({ " lapse%f[%A]", " to expire", " expire%f[%A]", " run out" }, 60),
    examples = {
      { "Malta let its sanctions on Libya lapse.", { actor = "MLT", recipient = "LBY" } },
      { "Malta let its sanctions on Libya stand.", false },
      { "The shop let its ban on Libya lapse.", false },
    } },

  { name = "extracted", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "extract", "wring", "wrest", "win", "secure", "gain", "obtain" },
        { "concession" }), actor = { "from", "modifier" }, actor_kind = abroad,
      recipient = { "subject" }, recipient_kind = abroad, no_noun = true },
    examples = {
      { "Chile extracted concessions from Peru.", { actor = "PER", recipient = "CHL" } },
      { "Chile won an oil concession from the firm.", false },
    } },

  { name = "reopen-border", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "reopen", "re-open" }, { "border", "crossing", "frontier",
        "airspace", "port", "road", "market", "route", "corridor", "strait" },
        { "open", "open up" }, { "border", "crossing", "frontier",
        "airspace" }, { "unblock", "unfreeze" }, { "import", "export", "sale", "account", "revenue",
        "money", "trade", "payment" }, { "resume" }, { "flight", "import", "export", "service",
        "visa", "gas",
        "supply", "purchase" }, { "restore" }, { "status", "privilege", "access", "preference",
        "right", "quota" }), actor_kind = { "state" },
      recipient = { "with", "to", "from", "for", "into", "modifier" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      return article.text:sub(event.span[2] + 1, to):find "%f[%a]with %l+ %l" == nil
    end,
    examples = {
      { "Chad reopened its border with rules acceptable to Sudan.", false },
      { "Egypt reopened its border with Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Chad reopened its airspace to France.", { actor = "TCD", recipient = "FRA" } },
      { "Egypt opened up a second crossing into Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt opened its border with Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt resumed flights to Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt unblocked imports from Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt restored Sudan's trade privileges.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt opened its book to Sudan.", false },
      { "Egypt reopened its museum to Sudan.", false },
      { "Egypt reopened its border.", false },
    } },

  { name = "reopen-together", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "reopen", "re-open" }, { "border", "crossing", "frontier",
        "airspace" }, { "resume", "restore" }, { "flight", "trade", "service" }),
      actor_kind = { "state" }, reciprocal = true, no_noun = true },
    examples = {
      { "Bahrain and Qatar resumed direct flights.", { actor = { "BHR", "QAT" } } },
      { "Bahrain and Qatar will reopen their border.",
        { actor = { "BHR", "QAT" }, aux = { "future" } } },
      { "Bahrain resumed flights.", false },
      { "Bahrain and Qatar resumed their lunch.", false },
    } },

  { name = "lifted", event = { type = "CONCEDE" },
    frame = { noun = { "lifting", "easing", "removal", "suspension", "relaxation", "waiver" },
      verb = {}, actor = { "subject", "of", "by" }, actor_kind = body,
      recipient = { "on", "against" }, recipient_kind = body },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
      for _, word in ipairs { "sanction", "embargo", "tariff", "restriction", "boycott", "curbs",
        "%f[%a]bans?%f[%A]" } do
        if rest:find("^ of [%a ]*" .. word) then return true end
      end
      return false
    end,
    examples = {
      { "The lifting of American sanctions on Iran helped.",
        { actor = "USA", recipient = "IRN" } },
      { "Cuba's easing of restrictions on Spain was new.", { actor = "CUB", recipient = "ESP" } },
      { "The lifting of American cars on ramps helped.", false },
    } },

  { name = "delist", event = { type = "CONCEDE" },
    frame = { verb = { "remove", "take", "strike", "drop", "delete", "delist" },
      actor_kind = body, recipient = { "object", "modifier" }, recipient_kind = body,
      no_noun = true, needs = { "list", "delist", "blacklist*", "watchlist*" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 90)
      if rest:find "favou?red" or rest:find "trusted" or rest:find "whitelist" then return false end
      if event.text:lower():find "^delist" then -- not shares
        return conditions.kind(event, article, "recipient") == "group"
          or conditions.find_word(rest, { "officials?%f[%A]", "oligarch", "tycoon" }) ~= nil
      end
      if event.actors[event.recipient[1]].via == "modifier" then -- firms, not a film of theirs
        return rest:find "^[^,;]- from [^,;]-sanctions list" ~= nil
          or rest:find "^[^,;]- from [^,;]-blacklist" ~= nil
          or rest:find "^[^,;]- off [^,;]-blacklist" ~= nil
          or rest:find "^[^,;]- off [^,;]-sanctions list" ~= nil
      end
      return rest:find "^[^,;]* f?r?o?m?o?f?f? [%a' ]*list%f[%A]" ~= nil
        or rest:find "^[^,;]*blacklist" ~= nil
    end,
    examples = {
      { "Canada removed Cuban banks from its sanctions list.",
        { actor = "CAN", recipient = "CUB" } },
      { "Canada took Cuban banks off its blacklist.", { actor = "CAN", recipient = "CUB" } },
      { "Canada delisted Hezbollah as a terrorist group.",
        { actor = "CAN", recipient = "HEZBOLLAH" } },
      { "Canada delisted Cuban officials.", { actor = "CAN", recipient = "CUB" } },
      { "Canada removed a Cuban film from its list.", false },
      { "Canada delisted Cuban shares.", false },
      { "The United States removed Sudan from its list of terror sponsors.",
        { actor = "USA", recipient = "SDN" } },
      { "The European Union took Panama off its blacklist.",
        { actor = "EU", recipient = "PAN" } },
      { "The guide removed Sudan from the map.", false },
      { "Japan removed Sudan from a list of favoured partners.", false },
      { "The United States removed Sudan from the picture.", false },
    } },

  { name = "grant", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "grant", "offer", "give", "declare" }, { "amnesty", "autonomy",
        "independence", "immunity", "clemency", "concession", "self-rule", "self-government",
        "home rule", "self-determination", "overflight", "reprieve" },
        { "grant", "give", "issue", "extend", "renew" }, { "waiver", "exemption" },
        { "grant", "give", "offer", "provide", "extend" }, { "sanction relief",
          "tariff relief" }, { "make" },
        { "concession" }, { "accord" }, { "autonomy", "independence" }),
      actor = { "subject", "from" }, actor_kind = { "state", "organisation" },
      recipient = { "to", "for", "object", "modifier" },
      recipient_kind = { "state", "group", "organisation", "party" }, no_noun = true },
    condition = function(event, article) -- one declares one's own from somebody
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 8):lower()
      local words = event.text:lower()
      if words:find "relief" and not words:find "sanction" and not words:find "tariff" then
        return false
      end
      return not (words:find "declar" and rest:find "^ from")
    end,
    examples = {
      { "Spain granted Iraq a waiver from sanctions.", { actor = "ESP", recipient = "IRQ" } },
      { "Spain issued a sanctions waiver to Iraq.", { actor = "ESP", recipient = "IRQ" } },
      { "Spain gave Morocco an exemption from tariffs.", { actor = "ESP", recipient = "MAR" } },
      { "Spain gave Morocco an excuse.", false },
      { "Spain provided sanctions relief to Morocco.", { actor = "ESP", recipient = "MAR" } },
      { "Spain did not provide any new sanctions relief for Morocco.",
        { actor = "ESP", recipient = "MAR", aux = { "negation" } } },
      { "Spain provided earthquake relief to Morocco.", false },
      { "Chad declared its independence from France.", false },
      { "Chad was granted independence in 1960 from France.",
        { actor = "FRA", recipient = "TCD" } },
      { "Chad won independence from France.", false },
      { "Colombia granted an amnesty to FARC.", { actor = "COL", recipient = "FARC" } },
      { "France granted independence to Chad.", { actor = "FRA", recipient = "TCD" } },
      { "Spain made concessions to Morocco.", { actor = "ESP", recipient = "MAR" } },
      { "France granted Chad independence.", { actor = "FRA", recipient = "TCD" } },
      { "The school granted a prize to Chad.", false },
    } },

  { name = "let-pass", event = { type = "CONCEDE" },
    frame = { verb = { "allow", "let", "permit" }, actor_kind = { "state", "group" },
      recipient = { "object", "modifier", "to", "from", "complement", "nearby" },
      recipient_kind = { "state", "organisation" }, no_noun = true,
      content = { "pass", "transit", "dock", "land", "cross", "sail", "overfly",
        "operate", "export", "import", "resume", "proceed", "unload", "fly" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      if link:find "^ [%l ]*exports to [%l ]*$" or link:find "^ [%l ]*sales to [%l ]*$"
        or link:find "^ [%l ]*flights to [%l ]*$" or link:find "^ [%l ]*trade with [%l ]*$"
        or link:find "^ [%l ]*shipments to [%l ]*$" or link:find "^ [%l ]*imports from [%l ]*$"
        or to.via ~= "nearby" and conditions.phrase(event, article, 60)
          :find "^ [%l ]*exports to [%l ]* resume" ~= nil
        or link:find "^ [%l ]*deliveries to [%l ]*$"
        or link:find "^ [%l ]*transfers to [%l ]*$" then
        return true
      end
      if to.via ~= "nearby" and conditions.phrase(event, article, 60)
        :find " resume [%l ]*exports" then
        return true
      end
      return to.via ~= "nearby" and conditions.with({ "ships?%f[%A]", "vessel", "boat", "tanker",
      "convoy", "plane", "jets?%f[%A]", "aircraft", "airline", "trucks?%f[%A]", "lorr", "train",
      "goods", "warship",
      "submarine", "freighter", "workers", "companies", "firms" }, 50)(event, article)
    end,
    examples = {
      { "Malta let Libya resume oil exports.", { actor = "MLT", recipient = "LBY" } },
      { "Malta let exports to Libya resume.", { actor = "MLT", recipient = "LBY" } },
      { "Malta let the play on Libya resume.", false },
      { "Malta allowed Libyan airlines to fly to its airport.",
        { actor = "MLT", recipient = "LBY" } },
      { "Malta sold Libya arms. Now it let arms exports to the country resume.",
        { actor = "MLT", recipient = "LBY", type = "CONCEDE" } },
      { "Egypt let Israeli ships pass.", { actor = "EGY", recipient = "ISR" } },
      { "Egypt allowed Israel's planes to land.", { actor = "EGY", recipient = "ISR" } },
      { "Egypt let the Israeli remark pass.", false },
      { "The pilot let Israeli planes pass.", false },
    } },

  { name = "let-through", event = { type = "CONCEDE" },
    frame = { verb = { "allow", "let", "permit" }, actor_kind = { "state", "group" },
      recipient = { "object", "modifier" }, recipient_kind = { "state", "organisation" },
      no_noun = true,
      needs = { "ship*", "warship*", "plane*", "airplane*", "tanker*", "truck*", "vessel*",
        "convoy*", "airspace*", "port*", "airport*" } },
    condition = conditions.told({ "^%a+ [%a%s'’%-]*ships? through", "^%a+ [%a%s'’%-]*ships? in",
      "^%a+ [%a%s'’%-]*planes? through", "^%a+ [%a%s'’%-]*tankers? through",
      "^%a+ [%a%s'’%-]*trucks? through", "^%a+ [%a%s'’%-]*trucks? in%f[%A]",
      "^%a+ [%a%s'’%-]*vessels? through", "^%a+ [%a%s'’%-]*convoys? through",
      "to use [%a%s]*airspace", "to use [%a%s]*ports?%f[%A]", "to enter [%a%s]*ports?%f[%A]" },
      70),
    examples = {
      { "Egypt let Iranian warships through the canal.", { actor = "EGY", recipient = "IRN" } },
      { "Oman allowed Israeli airliners to use its airspace.",
        { actor = "OMN", recipient = "ISR" } },
      { "Egypt let the Iranian bill through.", false },
      { "The harbour master let Iranian warships through.", false },
    } },

  { name = "exempt", event = { type = "CONCEDE" },
    frame = { verb = { "exempt", "spare", "excuse" }, noun = { "exemption", "waiver" },
      actor = { "subject", "modifier" }, actor_kind = { "state", "organisation" },
      recipient = { "object", "modifier", "to", "for" },
      recipient_kind = { "state", "organisation", "group" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 70)
      return conditions.find_word(rest, { "tariff", "sanction", "duties", "duty", "ban%f[%A]",
        "embargo", "levy", "levies", "quota", "visa", "restriction" }) ~= nil
    end,
    examples = {
      { "Japan exempted Laos from tariffs.", { actor = "JPN", recipient = "LAO" } },
      { "Japan spared Laos from new duties.", { actor = "JPN", recipient = "LAO" } },
      { "Japan spared Laos the details.", false },
      { "The school exempted Laos from fees.", false },
    } },

  -- "in a concession to Chad", "Peru's concessions to Chile"
  { name = "concession-to", event = { type = "CONCEDE" },
    frame = { noun = { "concession", "deference", "capitulation" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = abroad, recipient = { "to" },
      recipient_kind = abroad },
    condition = function(event, article)
      if not article.text:find("^ to ", event.span[2] + 1) then return false end
      if event.actors[event.actor[1]].span[2] + 20 > event.span[1]
        and event.actors[event.actor[1]].span[1] < event.span[1] then
        return event.text:lower() ~= "deference"
      end
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      return before:find "%f[%a]in a?n? ?[%l-]*%s?[%l-]*%s?$" ~= nil
        or before:find "%f[%a]as an? [%l-]*%s?[%l-]*%s?$" ~= nil
    end,
    examples = {
      { "In a concession to Chile, Peru cut its fees.",
        { actor = "PER", recipient = "CHL", type = "CONCEDE" } },
      { "Peru's concessions to Chile were small.", { actor = "PER", recipient = "CHL" } },
      { "In deference to Chile, Peru called off the feast.",
        { actor = "PER", recipient = "CHL", type = "CONCEDE" } },
      { "Peru won the concession from a firm.", false },
      { "In a concession to Chile, nurses left.", false },
    } },
}
