--- What is stopped: aid, funds, trade, orders, talks.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "stoppages",
  doc = "Aid, funds, trade and talks that are stopped",

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

  { name = "withdraw-money", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "withdraw", "pull" }, { "fund", "funding", "aid", "money",
        "support", "investment" }), noun = { "withdrawal" }, actor_kind = body,
      recipient = { "from" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = event.text:lower() .. conditions.rest(event, article, 40)
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

  { name = "stop-aid", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "suspend", "cut", "cut off", "freeze", "halt", "stop", "withhold",
        "cancel", "end", "reduce", "pause", "terminate", "slash", "restrict", "limit", "delay",
        "hold up", "hold back", "curtail", "discontinue", "break off", "halve", "axe" },
        { "aid", "assistance", "funding", "loan", "payment", "disbursement", "cooperation",
          "asset", "account",
          "export",
          "import", "supply", "sale", "shipment", "delivery", "trade", "flight", "review",
          "visa", "flow", "transfer", "transit", "treaty", "agreement", "contract", "deal",
          "accord", "licence", "license", "extradition", "exchange", "purchase", "coordination",
          "programme", "program", "contact", "sharing", "swap", "quota", "partnership",
          "collaboration" }, { "abrogate",
          "annul", "rescind", "repudiate", "nullify", "renounce",
          "tear up", "scrap", "void", "denounce", "breach", "revoke", "axe", "cancel", "shelve" },
        { "treaty", "agreement", "deal", "accord", "pact", "contract", "purchase", "project",
          "lease", "concession", "licence", "preference", "privilege" },
        { "ditch", "drop", "cancel", "abandon" }, { "contract", "purchase", "order" },
        { "mothball", "halt", "suspend", "freeze", "block", "stop" }, { "pipeline", "project",
          "certification", "tender" },
        { "dock", "cut", "slash" }, { "fund", "budget", "subsidy" },
        { "turn off", "choke off" }, { "aid", "funding", "trade", "flow", "supply", "export" },
        { "ban", "bar", "prohibit", "forbid",
          "outlaw", "block", "curb", "limit" }, { "funding", "import", "export", "sale", "flight",
          "trade", "travel", "adoption", "entry", "investment", "goods", "product" },
        { "close", "shut", "shut down", "seal" },
        { "border", "airspace", "crossing", "frontier", "port" },
        { "revoke", "deny", "withdraw" }, { "visa", "status", "licence", "license", "preference",
          "privilege", "accreditation" },
        { "withhold", "freeze", "suspend", "cut", "cut off", "pause", "halt" }, { "fund",
          "support", "contribution", "lending", "credit" }, { "suspend" }, { "travel" },
        { "sever", "downgrade" }, { "trade" },
        { "stop", "end", "halt", "withdraw", "terminate", "discontinue" },
        { "support", "backing" },
        { "block" }, { "asset" }, { "freeze" }, { "dollar", "euro", "pound", "franc" },
        { "turn off", "shut off" }, { "gas", "oil", "supply", "tap", "power", "water" },
        { "end", "scrap", "cancel" }, { "preference", "privilege" },
        { "yank", "rescind", "refuse" }, { "visa" }, { "close", "shut" }, { "route" },
        { "suspend", "break off", "end", "halt", "freeze", "pause", "shelve" },
        { "talk", "negotiation", "dialogue", "consultation" }), actor_kind = body,
      recipient = { "with", "to", "for", "from", "in", "of", "modifier", "through", "shared" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 6), event.span[1]):lower()
      if before:find "%f[%a]had $" and event.text:find "^limited contacts?$" then
        return false -- there was little of it
      end
      if event.text:lower():find "^paus%l* .*flights?$"
        and article.text:find("^ in ", event.span[2] + 1) then
        return false -- its own, for a while
      end
      -- "ended two days of talks": they were held
      if not event.text:lower():find "^end" then return true end
      return not conditions.find_word(event.text, { "hours? of%f[%A]", "days? of%f[%A]",
        "weeks? of%f[%A]", "months? of%f[%A]", "rounds? of%f[%A]" })
    end,
    examples = {
      { "Norway had limited contact with Sudan in those years.", false },
      { "Norway has limited its contacts with Sudan.", { actor = "NOR", recipient = "SDN" } },
      { "Norway has ended two rounds of talks with Sudan.", false },
      { "Sweden paused flights in Kampala for a few hours.", false },
      { "Norway suspended the next round of talks with Sudan.",
        { actor = "NOR", recipient = "SDN" } },
      { "Norway choked off the flow of arms to Sudan.", { actor = "NOR", recipient = "SDN" } },
      { "Norway ended three days of talks with Sudan.", false },
      { "Norway froze its strategic partnership with Sudan.",
        { actor = "NOR", recipient = "SDN", type = "SANCTION" } },
      { "Norway paused its contributions to UNRWA.", { actor = "NOR", recipient = "UNRWA" } },
      { "Kenya suspended all travel from Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Russia halted all deliveries through Ukrainian pipelines.",
        { actor = "RUS", recipient = "UKR" } },
      { "Canada ended trade preferences for Cuba.", { actor = "CAN", recipient = "CUB" } },
      { "Canada denounced Chad and cut off all aid.",
        { actor = "CAN", recipient = "TCD" } },
      { "The European Union suspended aid to Mali.", { actor = "EU", recipient = "MLI" } },
      { "The IMF halted disbursements to Mali.", { actor = "IMF", recipient = "MLI" } },
      { "Pakistan cut ties with India and suspended all trade after Oman spoke.",
        { actor = "PAK", recipient = "IND" } },
      { "Iran will end its military support for the Houthis.",
        { actor = "IRN", recipient = "HOUTHI", aux = { "future" } } },
      { "France withdrew its backing for Chad.", { actor = "FRA", recipient = "TCD" } },
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
      { "Peru cancelled an order for French jets.", { actor = "PER", recipient = "FRA" } },
      { "Peru abandoned a contract for Russian submarines.",
        { actor = "PER", recipient = "RUS" } },
      { "The hotel cancelled an order for French wine.", false },
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

  { name = "visa-free", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "suspend", "end", "scrap", "revoke", "cancel", "abolish", "halt",
        "freeze", "terminate", "restrict", "withdraw" }, { "travel", "regime", "entry", "access",
          "arrangement", "scheme", "agreement", "service", "processing" },
        { "tighten", "toughen", "restrict", "harden" },
        { "rule", "requirement", "regime", "policy" }), actor_kind = { "state", "organisation" },
      recipient = { "for", "with", "to", "on", "modifier", "from" }, recipient_kind = { "state" },
      no_noun = true, needs = { "visa" } },
    condition = function(event)
      return event.text:lower():find "visa" ~= nil
    end,
    examples = {
      { "Belarus ended visa-free travel for Polish citizens.",
        { actor = "BLR", recipient = "POL" } },
      { "Georgia suspended a visa-free regime with Iran.", { actor = "GEO", recipient = "IRN" } },
      { "Chile tightened visa rules for Peruvian citizens.",
        { actor = "CHL", recipient = "PER" } },
      { "Georgia ended train travel with Iran.", false },
      { "India has halted visa services for Canadians.", { actor = "IND", recipient = "CAN" } },
      { "The club tightened its visa rules for Iran.", false },
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
      local rest = conditions.rest(event, article, 40)
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
        { "from" }, { "suspend", "halt", "end", "freeze" }, { "participation", "part" }),
      actor_kind = { "state", "group" }, recipient = { "with" }, recipient_kind = body,
      recipient_optional = true, no_noun = true, needs = { "talk", "negotiation" } },
    condition = function(event, article)
      local words = event.text:lower()
      if #event.recipient == 0 and (has(event.aux, "hypothetical") or has(event.aux, "negation"))
        then
        return false -- perhaps talks at home
      end
      if words:find "^le%a+ some%f[%A]" then return false end -- to others
      if words:find "talk" or words:find "negotiation" then return true end
      local rest = conditions.phrase(event, article, 50)
      local part = words:find " par" and rest:match "^ in (.-)talks"
      if words:find " par" then
        return part ~= nil and not part:find "%f[%a]with%f[%A]"
      end
      return rest:find "^ %a* ?[%a%- ]*talks" ~= nil
        or rest:find "^ %a* ?[%a%- ]*negotiations" ~= nil
    end,
    examples = {
      { "North Korea quit the talks.", { actor = "PRK" } },
      { "Sudan suspended its part in talks with Chad.", { actor = "SDN", recipient = "TCD" } },
      { "Sudan suspended its part in the games with Chad after talks.", false },
      { "Peru's president may walk away from the talks.", false },
      { "Sudan left negotiations with Ethiopia.", { actor = "SDN", recipient = "ETH" } },
      { "Chad walked away from talks with Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Hamas walked out of talks with Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Iran walked out of the room.", false },
      { "Iran left some of the negotiations to others.", false },
      { "The actor quit the talks.", false },
    } },
}
