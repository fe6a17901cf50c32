--- Money given: billions pumped in, debts written off, wages paid, states kept afloat.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "institution" }

local function after(event, article)
  local rest = conditions.rest(event, article, 60)
  return rest:sub(1, (rest:find "[.;]%f[%s\0]" or 0) - 1)
end

return {
  pack = "funding",
  doc = "Money given: billions pumped in, debts written off, wages paid",

  { name = "pour-into", event = { type = "AID" },
    frame = { verb = { "pump", "pour", "plough", "plow", "inject", "funnel", "channel", "deposit",
        "park", "place", "put", "sink", "lavish", "shower", "steer" }, actor_kind = { "state",
        "organisation", "alliance",
        "institution" }, recipient = { "into", "in", "to", "on", "at", "with", "object" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "million", "millionaire", "billion", "billionaire", "money", "cash", "fund", "aid",
        "dollar" } },
    condition = function(event, article)
      local rest = after(event, article)
      local put = event.text:lower():find "^p[al][rac][kc]" -- with whom money is kept
        or event.text:lower():find "^put"
      if put and not rest:find "central bank" then return false end
      return conditions.find_word(rest, { "million", "billion", "money", "cash%f[%A]", "funds",
          "aid%f[%A]", "dollars" }) ~= nil
        and conditions.find_word(rest, { "invest", "election", "campaign", "mine%f[%A]", "mines",
          "factor", "shares", "stock", "oil%f[%A]", "bonds", "property", "team" }) == nil
    end,
    examples = {
      { "Saudi Arabia pumped billions of dollars into Egypt's central bank.",
        { actor = "SAU", recipient = "EGY" } },
      { "Iran funnels money to Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Kuwait deposited 500 million dollars in Jordan's central bank.",
        { actor = "KWT", recipient = "JOR" } },
      { "Saudi Arabia parked $2 billion at Pakistan's central bank.",
        { actor = "SAU", recipient = "PAK" } },
      { "China poured billions into mines in Peru.", false },
      { "China placed $2 billion in Peru.", false },
      { "The heiress pumped millions into Egypt.", false },
      { "Oman pumped water into Yemen.", false },
    } },

  { name = "clear-arrears", event = { type = "AID" },
    frame = { verb = g.phrases({ "pay off", "pay", "clear", "settle", "repay", "cover", "write off",
        "write down", "forgive", "cancel", "reschedule", "restructure", "waive", "wipe out" },
        { "arrears", "debt" }, { "write off", "forgive", "cancel", "waive" }, { "" },
        { "pay", "cover", "pick up", "settle" }, { "salary", "wage", "bill" },
        { "top up", "fund", "finance" }, { "salary", "wage", "pay", "pension" }),
          actor_kind = { "state", "organisation",
          "institution" },
      recipient = { "modifier", "of", "nearby" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- not its own, to another
      local to = event.actors[event.recipient[1]]
      if to.via == "nearby" or not event.text:find "%l%s+%l" then
        return conditions.told({ "that [%a ]+ owed", "[%a ]+ owes", "owed by", "worth of debt",
          "in debt" }, 70)(event, article)
      end
      return after(event, article):find "^ [%l ]*to " == nil
        and not event.text:lower():find " its "
    end,
    examples = {
      { "Saudi Arabia paid off Sudan's arrears.", { actor = "SAU", recipient = "SDN" } },
      { "Russia wrote off most of the debt of Cuba.", { actor = "RUS", recipient = "CUB" } },
      { "Russia wrote off 90 percent of the $32 billion that Cuba owed it.",
        { actor = "RUS", recipient = "CUB" } },
      { "Qatar is paying the wages of the Lebanese army.", { actor = "QAT", recipient = "LBN" } },
      { "Russia forgave Cuba.", false },
      { "Sudan paid off its Saudi debt.", false },
      { "Sudan paid its debt to Norway.", false },
      { "The fan paid off Sudan's debts.", false },
    } },

  { name = "vote-money", event = { type = "AID" },
    frame = { verb = { "vote", "appropriate", "commit", "earmark", "set aside", "allot",
      "allocate", "find",
        "scrape together" }, actor_kind = { "state", "organisation" },
      recipient = { "to", "for" }, recipient_kind = { "state", "group" }, no_noun = true,
      future = true, needs = { "million", "billion" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      return event.actors[event.actor[1]].person == nil
        and (link:find "^ [^,;]*%d[%d.,]* [bm]illion"
        or link:find "^ [^,;]*%d[%d.,]*bn" or link:find "^ %l+ [bm]illion") ~= nil
        and (link:find " for [%l ]*$" or link:find " to [%l ]*$" or link:find " to help [%l ]*$")
        ~= nil and not conditions.find_word(link, { "wall", "border", "trade", "damage", "losses",
          "claims", "tribute", "reparations", "against%f[%A]", "tax" })
    end,
    examples = {
      { "Norway voted 400 million dollars in aid to Greece.",
        { actor = "NOR", recipient = "GRC", type = "AGREE", aux = { "future" } } },
      { "The European Union has found 500 million euros for Armenia.",
        { actor = "EU", recipient = "ARM", type = "AGREE" } },
      { "Norway voted against a tax of 2 million on trips to Greece.", false },
    } },

  { name = "pay-to", event = { type = "AID" },
    frame = { verb = { "pay" }, actor_kind = { "state", "organisation" },
      recipient = { "object" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 40):lower()
      return to.via == nil and to.person == nil and to.span[1] > event.span[1]
        and event.actors[event.actor[1]].person == nil
        and (rest:find "^ to %l+" or rest:find "^ %l+ [mb]illions? to %l+"
          or rest:find "^ [^%w%s]*[%d.,]+ ?[%l]* [%l ]*to %l+") ~= nil
          and not conditions.find_word(event.context:lower(),
          { "price", "compensation", "fine%f[%A]", "damages", "for its oil", "for gas", "rent" })
    end,
    examples = {
      { "The European Union is paying Tunisia to stop migrants.",
        { actor = "EU", recipient = "TUN" } },
      { "Italy paid Tunisia 10 million euros for an island.", false },
      { "Italy paid Tunisia a visit.", false },
      { "Italy paid Tunisia 2 million in damages.", false },
    } },

  { name = "keep-afloat", event = { type = "AID" },
    frame = { verb = { "keep" }, actor_kind = { "state", "organisation", "alliance",
        "institution" }, recipient = { "object", "modifier" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "afloat", "supply", "power", "foot" } },
    condition = conditions.told({ "^%a+ %u?[%a ]+ afloat", "^%a+ [%a ]+['’]+s [%a ]+ afloat",
      "^%a+ [%a ]+ supplied with",
      "^%a+ [%a ]+ in power", "^%a+ [%a ]+ on its feet", "^%a+ %u%l+ going%f[%A]" }, 50),
    examples = {
      { "Venezuela kept Cuba afloat with cheap oil.", { actor = "VEN", recipient = "CUB" } },
      { "Russia has kept Syria supplied with arms.", { actor = "RUS", recipient = "SYR" } },
      { "Qatar kept Lebanon's army afloat.", { actor = "QAT", recipient = "LBN" } },
      { "Venezuela kept Cuba waiting.", false },
      { "The tug kept Cuba's ferry afloat.", false },
    } },

  { name = "money-pays", event = { type = "AID" },
    frame = { noun = { "grant", "money", "fund", "subsidy", "loan", "aid" }, verb = {},
      actor = { "subject", "from" }, actor_kind = body,
      recipient = { "object", "for", "in", "to", "nearby" }, recipient_kind = { "state",
        "group" }, needs = { "pay", "finance", "sustain", "keep", "prop", "bankroll" } },
    condition = conditions.told({ "^%a+ kept %u%l+ going", "^%a+ kept [%a ]+ alive",
      "^%a+ [hasve]* ?rescued", "^%a+ [hasve]* ?paid for", "^%a+ [hasve]* ?financed",
      "^%a+ [hasve]* ?sustained", "^%a+ [hasve]* ?kept [%a ]+ afloat", "^%a+ [hasve]* ?propped up",
      "^%a+ [hasve]* ?bankrolled", "^%a+ [hasve]* ?paid the" }, 50),
    examples = {
      { "Norwegian grants paid for schools in Mozambique.",
        { actor = "NOR", recipient = "MOZ" } },
      { "Soviet subsidies sustained Cuba.", { actor = "SUN", recipient = "CUB" } },
      { "Norwegian grants fell.", false },
      { "Her grants paid for schools in Mozambique.", false },
    } },
}
