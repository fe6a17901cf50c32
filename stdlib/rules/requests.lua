--- What one asks another for: help, a meeting, his consent; and invitations.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

local denial = conditions.unmarked("negation", "future")

local heard = conditions.with({ "ambassador", "envoy", "diplomat", "consul", "charg" }, 40)

return {
  pack = "requests",
  doc = "Requests for help and meetings, and invitations",

  { name = "seek-meeting", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "request", "seek", "demand", "call for", "ask for", "urge",
        "solicit", "want", "summon", "press for", "push for" },
        { "meeting", "session", "summit", "talk", "conference", "dialogue", "negotiation",
          "consultation", "audience" }), actor_kind = body,
      recipient = { "of", "with", "from", "by", "to", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event) -- that it be called off
      local words = event.text:lower()
      return not words:find " cancel" and not words:find " postpone" and not words:find " boycott"
    end,
    examples = {
      { "Spain called for the cancellation of the EU-U.S. Summit.", false },
      { "Russia requested an urgent meeting of the U.N. Security Council.",
        { actor = "RUS", recipient = "UNSC", mode = "meet" } },
      { "Iran sought talks with Oman.", { actor = "IRN", recipient = "OMN", mode = "meet" } },
      { "Egypt demanded an emergency session of the Arab League.",
        { actor = "EGY", recipient = "AL" } },
      { "The firm sought talks with a bank.", false },
      { "Oman wants dialogue.", false },
    } },

  { name = "request-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = g.phrases({ "seek", "ask", "request", "want", "solicit", "need" }, { "help",
      "aid",
      "assistance",
      "support", "loan", "bailout", "weapon", "protection", "guarantee", "asylum", "backing",
      "cooperation", "extradition", "permission", "apology", "explanation", "compensation",
      "clarification", "reparation", "assurance", "money", "fund", "concession", "advice",
      "mediation", "intervention", "troop", "tank", "missile", "jet", "relief", "answer",
      "information", "approval", "consent", "recognition", "return", "release", "dollar",
      "promise", "pledge", "agreement", "arm", "ammunition", "fighter", "aircraft", "plane",
      "helicopter", "oil", "grain", "reassurance", "leniency", "clemency", "access", "visa",
      "waiver", "exemption", "funding", "credit", "investment", "package", "rescue", "lifeline",
      "shell", "battery", "launcher", "rifle", "gun", "vaccine", "fuel", "wheat", "electricity",
      "sanctuary", "refuge", "blessing", "go-ahead", "nod", "extension", "evidence",
      "proof", "detail", "safeguard", "undertaking", "timetable", "commitment", "transparency" },
        { "enlist", "court", "canvass", "lobby for" }, { "help", "support", "aid", "assistance",
          "backing", "mediation", "cooperation" },
        { "demand", "expect", "await", "solicit" },
        { "apology", "explanation", "compensation", "answer", "concession", "assurance",
          "reparation", "return", "release", "extradition", "account", "help", "report", "support",
          "cooperation", "action" }, { "demand", "solicit" }, { "response" }),
      actor_kind = body, recipient = { "from", "of", "modifier" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article) -- "sought proof of Chad's part": not from Chad
      local words = event.text:lower()
      local to = event.actors[event.recipient[1]].span
      if words:find "^need" and to[1] < event.span[2] then return false end -- needs Oman's help
      local shown = words:find "evidence" or words:find "proof" or words:find "detail"
      return not shown or to[1] < event.span[2]
        or article.text:sub(conditions.past(event, article), to[1]):find " from [%a ]*$" ~= nil
    end,
    examples = {
      { "Kenya needs Oman's help.", false },
      { "India sought Canada's evidence on the killing.", { actor = "IND", recipient = "CAN" } },
      { "India sought evidence of Chinese spying.", false },
      { "Japan sought an apology from China.", { actor = "JPN", recipient = "CHN" } },
      { "Sudan sought UN mediation.", { actor = "SDN", recipient = "UN" } },
      { "Ukraine sought German tanks.", { actor = "UKR", recipient = "DEU" } },
      { "Greece enlisted Italy's help.", { actor = "GRC", recipient = "ITA" } },
      { "Greece courted the support of Italy.", { actor = "GRC", recipient = "ITA" } },
      { "Sudan sought fighter planes from the Soviet Union.",
        { actor = "SDN", recipient = "SUN" }, date = "1970-01-01" },
      { "Egypt is seeking a binding agreement from Ethiopia.",
        { actor = "EGY", recipient = "ETH" } },
      { "Greece enlisted Italian sailors.", false },
      { "Greece sought help from a doctor.", false },
      { "Greece expects a good response from Italy.", false },
      { "Greece demanded a quick response from Italy.", { actor = "GRC", recipient = "ITA" } },
      { "Greece sought help from the International Monetary Fund.",
        { actor = "GRC", recipient = "IMF" } },
      { "Ukraine requested more weapons from Germany.", { actor = "UKR", recipient = "DEU" } },
    } },

  { name = "propose-to", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "propose", "suggest", "moot", "float" },
        { "ceasefire", "truce", "armistice", "exchange", "swap", "commission", "settlement",
          "referendum", "withdrawal", "moratorium", "freeze", "disengagement", "deal", "compromise",
          "committee" }, { "put", "submit", "present", "lay", "table", "float", "pitch", "tender",
          "send" },
        { "proposal", "plan", "idea", "blueprint", "initiative" }), actor_kind = body,
      recipient = { "to", "with", "nearby" },
      recipient_kind = { "state", "group", "party", "organisation", "alliance" },
      no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local own = words:find "^propos" or words:find "^sugg" or words:find "^moot"
        or words:find "^float%a* %a* ?[cdfmrstw]"
      local to = event.actors[event.recipient[1]]
      if own then return to.via ~= "nearby" end
      local link = article.text:sub(conditions.past(event, article),
        math.max(to.span[1], event.span[2])):lower()
      link = link:match "^[%l ]-%f[%a]to([%l ]*)$" or link:match "^ before([%l ]*)$"
      return link ~= nil and not conditions.find_word(link, { "that%f[%A]", "its%f[%A]",
        "for%f[%A]", "of%f[%A]", "a%f[%A]", "to%f[%A]", "their%f[%A]", "over%f[%A]",
        "against%f[%A]" })
    end,
    examples = {
      { "Oman proposed a ceasefire to Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman suggested a prisoner exchange with Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman put a peace plan to Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman laid a plan before Yemen's king.", { actor = "OMN", recipient = "YEM" } },
      { "Oman laid a pipe before Yemen's door.", false },
      { "Oman put a plan to its voters that Yemen disliked.", false },
      { "Oman presented its plan to win over Yemen.", false },
      { "The firm proposed a deal with Yemen.", false },
      { "Oman proposed a toast to Yemen.", false },
    } },

  { name = "turn-to", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "turn to", "look to", "go to", "approach", "tap", "sound out", "canvass" },
      actor_kind = body, recipient = { "to", "object" }, recipient_kind = body, no_noun = true,
      needs = { "help", "helpful", "helping", "helpless", "aid", "aide", "support", "supporter",
        "supportive", "assistance", "loan", "mediation", "protection", "protectionism",
        "protectionist", "money", "arm", "weapon", "advice", "rescue", "rescuer", "fund",
        "bailout", "shell", "ammunition", "missile", "drone", "troop", "oil", "oilfield", "gas",
        "cash", "emergency", "military", "financial", "fuel", "food", "foodstuff", "grain",
        "wheat", "vaccine", "water", "waterboard", "watershed", "watertight", "waterway",
        "electricity", "credit", "creditor", "capital", "capitalise", "capitalize", "capitalism",
        "capitalist", "investment", "security", "backing", "guidance", "relief", "cover", "cap",
        "hat",
        "gun", "battery", "airlift", "medic",
        "medical", "medicate", "medication", "medicine", "medicinal" } },
    condition = conditions.with({ "for help", "for aid", "for support", "for assistance",
      "for a loan", "for loans", "for mediation", "for protection", "for money", "for arms",
      "for weapons", "for advice", "for rescue", "for funds", "for a bailout", "for shells",
      "for ammunition", "for missiles", "for drones", "for troops", "for oil", "for gas%f[%A]",
      "for cash", "for emergency", "for military", "for financial", "for fuel", "for food",
      "for grain", "for wheat", "for vaccines", "for water", "for electricity", "for credit",
      "for capital", "for investment", "for security", "for backing", "for guidance", "for relief",
      "for medic", "for air cover", "for guns", "for more arms", "for more weapons",
      "for more money", "for an airlift", "cap in hand", "hat in hand", "for batter" }, 60),
    examples = {
      { "Greece turned to the IMF for help.", { actor = "GRC", recipient = "IMF" } },
      { "Chad looked to France for support.", { actor = "TCD", recipient = "FRA" } },
      { "Chad approached France for a loan.", { actor = "TCD", recipient = "FRA" } },
      { "Nepal looked to China for fuel.", { actor = "NPL", recipient = "CHN" } },
      { "Chad turned to Libya for drones.", { actor = "TCD", recipient = "LBY" } },
      { "Chad went cap in hand to Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad approached France by sea.", false },
      { "Greece turned to the sea.", false },
      { "The painter turned to France for ideas.", false },
    } },

  { name = "plea-for-help", event = { type = "REQUEST", mode = "assist" },
    frame = { noun = { "appeal", "plea" }, verb = {},
      actor = { "subject", "by", "from" }, actor_kind = { "state" },
      needs = { "help", "aid", "assistance", "force", "troop", "weapon", "arm", "missile", "tank",
        "jet", "peacekeeper", "ammunition" } },
    condition = function(event, article)
      local plea = conditions.following(event, article, 80)
      plea = (plea:match "^[^.,;]*" or ""):gsub("^ b?y? ?f?r?o?m? ?%u[%a ]- for ", " for ")
      local what = plea:match "^ for ([%l ]+)"
      if event.actors[event.actor[1]].via == "pronoun" then return false end
      return what ~= nil and conditions.find_word(what, { "help%f[%A]", "aid%f[%A]",
        "assistance", "an? %l* ?force%f[%A]", "troops", "weapons", "arms%f[%A]", "missiles",
        "tanks", "jets", "peacekeepers", "ammunition" }) ~= nil
        and not conditions.find_word(what, { "access", "delivery", "return", "for all", "calm" })
    end,
    examples = {
      { "Haiti's plea for help went unheard.", { actor = "HTI", recipient = {} } },
      { "An appeal by Haiti for an international force was not heard.", { actor = "HTI" } },
      { "Haiti's plea for calm went unheard.", false },
      { "The singer's plea for help went unheard.", false },
    } },

  { name = "call-for-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "appeal for", "plead for", "beg for", "cry out for", "ask for" },
      actor_kind = { "state" }, recipient = { "from", "shared" }, recipient_kind = body,
      recipient_optional = true, no_noun = true, outer = true,
      needs = { "international", "foreign", "outside", "western", "weapon", "arm", "ammunition",
        "tank", "jet", "missile" } },
    condition = function(event, article)
      local plea = conditions.phrase(event, article, 50)
      local arms = #plea < 32 and plea:match "^ for[%l ]* (%l+)$"
      if arms and conditions.find_word(arms, { "weapons", "arms%f[%A]", "ammunition", "tanks",
        "jets", "missiles" }) then
        return true
      end
      if event.text:lower():find "^ask" then return false end
      local kind, what = plea:match "^ for %a* ?(%l+) ?%l* (%l+)"
      kind = plea:match "international" or plea:match "foreign" or plea:match "outside"
        or plea:match "western" or kind
      return what ~= nil and conditions.find_word(kind, { "international", "foreign", "outside",
        "western" }) ~= nil and conditions.find_word(plea, { "help", "aid%f[%A]", "assistance",
        "support", "relief", "intervention", "protection" }) ~= nil
        and not conditions.find_word(plea, { "access", "delivery", "return" })
    end,
    examples = {
      { "Georgia's president appealed for international help.", { actor = "GEO" } },
      { "Somalia pleaded for foreign food aid.", { actor = "SOM" } },
      { "Chad's president visited Paris to ask for more weapons.",
        { actor = "TCD", recipient = "FRA" } },
      { "Ukraine's minister asked for more tanks.", { actor = "UKR" } },
      { "Ukraine's minister asked for fish tanks in his office.", false },
      { "The driver appealed for international help.", false },
      { "Somalia appealed for calm in the western towns.", false },
    } },

  { name = "invite-to", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "invite", "summon" }, actor_kind = body,
      recipient = { "object", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article) -- an ambassador hears a complaint
      local rest = article.text:sub(event.actors[event.recipient[1]].span[2] + 1):sub(1, 30)
      if rest:find " to say a few" or rest:find " to make a few" or rest:find " to the podium"
        or rest:find " to the stage" or rest:find " to the floor" then
        return false -- gave him the floor
      end
      if rest:find " to become " then return false end -- to an office
      return not event.text:lower():find "^summon" or not heard(event, article)
    end,
    emit = function(event) -- who is not to be invited, or will not be, is kept out
      local words = event.text:lower()
      if words:find "^not to " or words:find "^will not" or words:find "^won['’]" then
        event.type = "REJECT"
        return denial(event)
      end
      return event
    end,
    examples = {
      { "Japan decided not to invite Cuba to a summit.",
        { actor = "JPN", recipient = "CUB", type = "REJECT", mode = "meet", aux = {} } },
      { "Japan did not invite Cuba to a summit.", { type = "REQUEST", aux = { "negation" } } },
      { "Japan invited Modi to a dinner.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Cuba summoned the Spanish king.", { actor = "CUB", recipient = "ESP" } },
      { "The chef invited his friends.", false },
      { "Japan invited Sabir, a Spanish duke, to become king.", false },
      { "Japan invited Modi to say a few words.", false, date = "2018-06-08" },
      { "Japan's king invited the Indian president to the podium.", false },
      { "Japan invited Modi to speak to its parliament.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Oman invited Qatar's emir to attend a summit.", { actor = "OMN", recipient = "QAT" } },
    } },

  { name = "extend-invitation", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "extend", "issue", "renew", "send" }, { "invitation" }),
      actor_kind = body, recipient = { "for" }, recipient_kind = { "state", "group" },
      no_noun = true, infinitive = true },
    examples = {
      { "Brazil's president extended an invitation for Biden to visit Peru.",
        { actor = "BRA", recipient = "USA", type = "REQUEST" }, date = "2023-05-01" },
      { "Brazil extended an invitation for the Peruvian king to meet its president.",
        { actor = "BRA", recipient = "PER", type = "REQUEST" } },
      { "The club extended an invitation for Peru's king to dine.", false },
    } },
}
