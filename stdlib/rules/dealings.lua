--- Dealings: goods sold and bought between states, work done jointly, training together.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "institution" }

local sold = conditions.without({ "soul", "out%f[%A]", "idea", "story", "down the river", "short",
  "book", "album", "stake", "share" }, 30)

return {
  pack = "dealings",
  doc = "Goods sold and bought between states, work done jointly, training together",

  { name = "sell-to", event = { type = "COOPERATE" },
    frame = { verb = { "sell", "export" }, actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- not how much they sell: "Italy's exports to Egypt"
      return not event.text:lower():find "^exports$" and sold(event, article)
    end,
    examples = {
      { "Italian exports to Egypt have fallen by half.", false },
      { "Italy sold two ferries to Egypt.", { actor = "ITA", recipient = "EGY" } },
      { "Italy plans to sell trains to Egypt.",
        { actor = "ITA", recipient = "EGY", type = "AGREE", aux = { "future" } } },
      { "Italy sold its soul to Egypt.", false },
      { "The shop sold trains to Egypt.", false },
    } },

  { name = "buy-from", event = { type = "COOPERATE" },
    frame = { verb = { "buy", "purchase", "import", "procure", "order" }, actor_kind = { "state" },
      recipient = { "from" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.without({ "out of", "withdrawal", "exit", "retreat", "evacuat", "troop",
      "inspector", "return", "recall" }, 30),
    examples = {
      { "Ghana bought rice from Vietnam.", { actor = "GHA", recipient = "VNM" } },
      { "Turkey will purchase tanks from South Korea.",
        { actor = "TUR", recipient = "KOR", type = "AGREE", aux = { "future" } } },
      { "Ghana ordered the withdrawal of its team from Vietnam.", false },
      { "A chef bought rice from Vietnam.", false },
    } },

  { name = "trade-with", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "engage", "open",
        "reopen", "resume", "expand", "increase", "boost", "begin" }, { "trade", "commerce" },
        { "increase", "expand", "make", "boost" }, { "investment" }),
      actor = { "subject" }, actor_kind = { "state", "organisation" },
      recipient = { "with", "in" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 6)
      local whole = event.context:lower()
      return (rest:find "^ with " or rest:find "^ in " and event.text:lower():find "invest") ~= nil
        and not whole:find "restrict" and not whole:find "%f[%a]ban" and not whole:find "curb"
        and not whole:find "deficit" and not whole:find "halt" and not whole:find "embargo"
    end,
    examples = {
      { "Chinese investment in Mexico has doubled.", false },
      { "Portugal resumed trade with Japan.", { actor = "PRT", recipient = "JPN" } },
      { "Portuguese trade with Japan grew.", false },
      { "Portugal's trade deficit with Japan grew.", false },
      { "Her trade with Japan grew.", false },
    } },

  { name = "jointly", event = { type = "COOPERATE" },
    frame = { verb = { "launch", "build", "develop", "produce", "design", "manufacture", "explore",
        "test", "operate", "train", "run", "construct", "exploit", "drill", "patrol", "fund",
        "finance", "organise", "organize", "investigate", "monitor", "tackle", "train together",
        "patrol together", "exercise together", "sail together", "fly together" },
      actor = { "subject", "weapon" }, actor_kind = body, plural = true, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 22), event.span[1]):lower()
      local rest = conditions.phrase(event, article, 70)
      return before:find "jointly %a*%s?$" ~= nil or before:find "co%-$" ~= nil
        or rest:find " together%f[%A]" ~= nil or rest:find " jointly%f[%A]" ~= nil
        or rest:find " side by side" ~= nil or rest:find " shoulder to shoulder" ~= nil
        or event.text:lower():find "together" ~= nil
    end,
    examples = {
      { "Japan and India jointly launched a satellite.", { actor = { "JPN", "IND" } } },
      { "Kenya and Uganda are building a rocket together.", { actor = { "KEN", "UGA" } } },
      { "Polish and Estonian troops trained together.", { actor = { "POL", "EST" } } },
      { "Greek and Cypriot frigates drilled side by side.", { actor = { "GRC", "CYP" } } },
      { "Japan and India launched satellites.", false },
      { "Ann and Bob are building a house together.", false },
    } },

  { name = "jointly-with", event = { type = "COOPERATE" },
    frame = { verb = { "launch", "build", "develop", "produce", "design", "manufacture", "explore",
        "operate", "train", "run", "construct", "drill", "patrol", "organise", "organize",
        "investigate", "exercise" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      return before:find "jointly $" ~= nil or before:find "co%-$" ~= nil
        or between:find " jointly with" ~= nil
        or between:find " together with" ~= nil or event.text:lower():find "^train" ~= nil
        and between:find "^ with " ~= nil
    end,
    examples = {
      { "Russia built a rocket jointly with India.", { actor = "RUS", recipient = "IND" } },
      { "British marines trained with Norway's army.", { actor = "GBR", recipient = "NOR" } },
      { "Japan co-launched a fund with India.", { actor = "JPN", recipient = "IND" } },
      { "Russia built a rocket with Indian steel.", false },
      { "The runner trained with Norway's team.", false },
    } },

  { name = "exercise-both", event = { type = "COOPERATE" },
    frame = { verb = { "exercise", "drill", "train" }, actor = { "subject", "weapon" },
      actor_kind = body, plural = true, no_noun = true,
      needs = { "sea", "season", "seat", "search", "off", "together", "ocean", "side", "near" } },
    condition = conditions.told({ "^%a+ in the %u?%l+ sea", "^%a+ off%f[%A]", "^%a+ together",
      "^%a+ in the [%a ]*ocean", "^%a+ side by side", "^%a+ near%f[%A]", "^%a+ at sea" }, 40),
    examples = {
      { "NATO and Ukraine exercised in the Black Sea.", { actor = { "NATO", "UKR" } } },
      { "Peru and Chile exercised their right to fish in the Black Sea.", false },
      { "Peru exercised in the Black Sea.", false },
    } },

  { name = "let-use", event = { type = "COOPERATE" },
    frame = { verb = { "let", "allow", "permit" }, actor_kind = { "state" },
      recipient = { "complement", "object", "modifier" }, recipient_kind = { "state", "alliance" },
      no_noun = true,
      needs = { "use", "cross", "overfly", "fly", "refuel", "transit", "dock", "pass", "operate",
        "land", "convoy" } },
    condition = conditions.told({ "planes to use", "jets to use", "planes use", "aircraft to use",
      "aircraft to cross", "aircraft to overfly", "planes to overfly", "forces to use",
      "jets to fly over", "planes to fly over", "jets to refuel", "planes to refuel",
      "forces use", "troops to use", "troops to transit", "convoys through", "ships to refuel",
      "warships to dock", "troops to cross", "supplies to pass", "aircraft use", "jets use",
      "to use its [%l ]*base", "use its [%l ]*airfield", "use its [%l ]*ports?%f[%A]",
      "use its [%l ]*airspace", "use its [%l ]*territory", "bombers to use", "convoys to pass",
      "agents to operate", "planes to land",
      "troops to operate", "jets to land" }, 60),
    examples = {
      { "Turkey let American planes use its base.", { actor = "TUR", recipient = "USA" } },
      { "Georgia allowed NATO troops to transit.", { actor = "GEO", recipient = "NATO" } },
      { "Turkey let the United States use its airfields.", { actor = "TUR", recipient = "USA" } },
      { "Turkey let American films be shown.", false },
      { "The owner let American planes use the field.", false },
    } },

  { name = "grant-access", event = { type = "COOPERATE" },
    frame = { verb = { "grant visa", "grant privilege", "grant status", "give status",
        "grant preference", "issue visa", "grant overflight", "grant right", "give right",
        "open market", "grant concession", "lease base", "lease port", "lease submarine",
        "lease island", "lease airfield", "lease aircraft", "lease site", "grant use",
        "grant access", "give use", "grant lease", "throw open port", "open port", "open base",
        "throw open base", "open airfield" },
      actor_kind = { "state" }, recipient = { "to", "object", "for" },
      recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "Poland granted visas to Georgian students.", { actor = "POL", recipient = "GEO" } },
      { "Brazil opened its market to Kenya.", { actor = "BRA", recipient = "KEN" } },
      { "The mayor opened the market to Kenya.", false },
      { "Russia leased a submarine to India.", { actor = "RUS", recipient = "IND" } },
      { "Cuba granted Spain the use of a port.", { actor = "CUB", recipient = "ESP" } },
      { "Brazil granted bail to a thief.", false },
    } },
}
