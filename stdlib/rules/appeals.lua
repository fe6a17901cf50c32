--- Demands told by their nouns, by orders that are quoted, by pressure and by cries for help.
local conditions = require "engine.conditions"
local contains = require "engine.has"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }

-- The first words of orders that are quoted: "Open the border," Chad told Libya.
local ORDERS = {}
for word in ([[stop open end free release leave get pull withdraw hand deliver give let lay stand go
  keep respect drop lift abandon cease return show prove close take come pay remove halt tear put
  quit honour honor disarm disband surrender]]):gmatch "%l+" do
  ORDERS[word] = true
end

-- The one state that the words name which say who says so.
local function speaking(event, article)
  if not event.by then return nil end
  for _, name in ipairs(article:names(event.sentence) or {}) do
    local said = article.text:sub(name.span[1] + 1, name.span[2])
    if name.kind == "state" and event.by:find(said, 1, true) then return name end
  end
  return nil
end

local asked = conditions.unmarked "negation"

-- What was asked is granted or turned down.
local answered = conditions.around({ "reject", "rebuff", "spurn", "turned down", "turn down",
  "ignor", "defied", "defies", "defy", "refus", "shrug", "brush", "resist", "dismiss", "grant",
  "acced", "heed", "approv", "deaf ear", "fob", "agreed to", "bowed to", "yielded to" }, 40, 0)

return {
  pack = "appeals",
  doc = "Demands told by their nouns, by orders that are quoted, by pressure and by cries for help",

  { name = "request-noun", event = { type = "REQUEST" },
    frame = { noun = { "appeal", "demand", "call", "request", "plea", "pressure",
        "insistence", "entreaty", "exhortation", "suggestion" },
      actor = { "subject", "from", "by" }, actor_kind = abroad,
      recipient = { "complement", "on", "to", "object", "for" }, recipient_kind = body,
      outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local between = article.text:sub(conditions.past(event, article),
        math.max(to.span[1], event.span[2]))
      local behind = article.text:sub(to.span[2] + 1, to.span[2] + 20)
      local does = behind:find "^ to " or behind:find "^ %l+ to %l"
      local help = conditions.find_word(behind, { "help%f[%A]", "aid%f[%A]", "assistance",
        "support", "intervention", "mediation", "protection", "arms", "weapons", "action",
        "troops" })
      if between:find "^ for [%l ]*$" and not does and (to.via ~= "modifier" or not help
        and not event.text:lower():find "^requ" and not event.text:lower():find "^demand") then
        return false -- "an appeal for Chad": for whom
      end
      local word = event.text:lower()
      local rest = conditions.following(event, article, 20)
      if rest:find "^ to [Cc]ongress" or rest:find "^ to [Pp]arliament"
        or rest:find "^ to lawmakers" or rest:find "^ to the Senate" then
        return false -- at home
      end
      if word == "pressure" and not does and conditions.find_word(conditions.phrase(event, article,
        120), { "impos", "sanction", "tariff", "embargo", "export control" }) then
        return false -- deeds, not words
      end
      if rest:find "^ against " or rest:find "^ in %u%l+ against " then return false end -- in court
      if rest:find "^ and meetings" or rest:find "^ and visits" then return false end
      if (word == "insistence" or word:find "^suggest") and not rest:find "^ that " then
        return false
      end
      if rest:find "^ for %a* ?sanction" or rest:find "^ for %a* ?tariff" then return false end
      local paid = rest:find "^ with" or rest:find "^ to " and not behind:find "^ for %l"
      local meeting = conditions.find_word(behind:lower():match "^[%l ]*" or "", { "meeting",
        "summit", "talks", "session" })
      return not (event.text:lower():find "^calls?$" and (paid or meeting and not does))
    end,
    emit = function(event, article) -- what is turned down was asked
      return answered(event, article) and asked(event) or event
    end,
    examples = {
      { "France's call for Iran to release the woman was ignored.",
        { actor = "FRA", recipient = "IRN" } },
      { "Moldova renewed its call for Russian troops to leave.",
        { actor = "MDA", recipient = "RUS" } },
      { "Chad echoed calls for Iran to free the woman.", { actor = "TCD", recipient = "IRN" } },
      { "The pressure that France imposed on Iran through sanctions is strong.", false },
      { "French pressure on Iran to free the woman has grown.",
        { actor = "FRA", recipient = "IRN" } },
      { "France held a call on the Iranian summit.", false },
      { "France renewed its call on Iran to free the woman.",
        { actor = "FRA", recipient = "IRN" } },
      { "Chad repeated its demand that Libya abandon the strip.",
        { actor = "TCD", recipient = "LBY" } },
      { "Israel came under pressure from the United States.",
        { actor = "USA", recipient = "ISR" } },
      { "Kenya's plea for Ethiopian help was heard.", { actor = "KEN", recipient = "ETH" } },
      { "Kenya's call to Uganda for intervention was heard.",
        { actor = "KEN", recipient = "UGA" } },
      { "Kenya's request for Ethiopian troops was granted.",
        { actor = "KEN", recipient = "ETH" } },
      { "A Ugandan suggestion that Kenya should pay was heard.",
        { actor = "UGA", recipient = "KEN" } },
      { "Chad rejected Libyan demands that it abandon the strip.",
        { actor = "LBY", recipient = "TCD", aux = {} } },
      { "Kenya's suggestion was heard by Uganda.", false },
      { "Kenya's appeal for Ethiopia raised little.", false },
      { "The appeal to voters failed.", false },
      { "Poland announced measures to increase the pressure on Hungary.", false },
      { "Germany's appeal to Russia failed.", { actor = "DEU", recipient = "RUS" } },
      { "American pressure on Iraq grew.", { actor = "USA", recipient = "IRQ" } },
    } },

  { name = "refused-demand", event = { type = "REQUEST" },
    frame = { noun = { "demand", "request", "plea", "appeal", "call", "ultimatum" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = abroad,
      needs = { "grant", "accede", "heed", "approve", "agree", "bow", "yield", "reject",
        "rejection", "rebuff",
        "spurn", "turn", "ignore", "ignorance",
        "ignorant", "defy", "refuse", "refusal", "shrug", "brush", "resist", "resistance",
        "resistant", "dismiss", "dismissal", "dismissive" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 70)
      local was = rest:match " was( .*)" or rest:match " were( .*)"
      return answered(event, article) or was ~= nil and conditions.find_word(was, { "granted",
        "rejected", "refused", "turned down", "ignored", "dismissed", "rebuffed", "heeded" }) ~= nil
    end,
    emit = conditions.unmarked "negation", -- it was made
    examples = {
      { "Iran rejected a demand from Oman.",
        { actor = "OMN", recipient = "IRN", type = "REQUEST" } },
      { "Iran granted a request from Oman.", { actor = "OMN", recipient = "IRN" } },
      { "Iran agreed to an Omani request for patrol boats.",
        { actor = "OMN", recipient = "IRN", type = "REQUEST" } },
      { "Iran met a demand from Oman.", false },
      { "Iran rejected a demand from nurses.", false },
    } },

  { name = "at-request", event = { type = "REQUEST" },
    frame = { noun = { "pressure", "request", "urging", "behest", "insistence", "demand",
        "prodding", "prompting", "plea", "appeal", "call", "advice" },
      verb = {}, actor = { "subject", "from", "of" }, actor_kind = body,
      recipient = { "clause" }, recipient_kind = body },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local time = before:match "%f[%a]after ([%a,.'’ ]*)$"
        or before:match "%f[%a]following ([%a,.'’ ]*)$" or before:match "%f[%a]facing ([%a,.'’ ]*)$"
      if time and not time:find "%f[%a]the%f[%A]" and conditions.phrase(event, article, 40)
        :find "^ [%l ]*from " then -- "left after an urgent request from Ghana"
        local whom = event.actors[event.recipient[1]]
        local done = article.text:sub(whom.span[2] + 1, whom.span[2] + 8)
        return not (done:find "^ was " or done:find "^ were " or done:find "^ ha%l+ bee")
      end
      if event.text:lower() == "pressure" or event.text:lower():find "^pro" then
        return before:find "%f[%a]under [%a.'’ ]*$" ~= nil
          or before:find "%f[%a]despite [%a.'’ ]*$" ~= nil
          or conditions.find_word(before, { "bow to", "bowed to", "give in to", "gave in to",
            "yield to", "yielded to", "resist", "defied", "defy", "rebuff", "withst" }) ~= nil
      end
      for _, against in ipairs { "despite", "in spite of", "ignoring", "defying" } do
        if before:find("%f[%a]" .. against .. " [%a.'’ ]*$") then return true end
      end
      local word = event.text:lower()
      if before:find "in response to an? [%a.'’ ]*$" or before:find "in answer to an? [%a.'’ ]*$"
        or before:find "in reply to an? [%a.'’ ]*$" or before:find "heeding an? [%a.'’ ]*$"
        or before:find "responding to an? [%a.'’ ]*$" or before:find "answering an? [%a.'’ ]*$"
        or word == "advice" and before:find "%f[%a]on the $" then
        return true
      end
      if word == "plea" or word == "appeal" or word:find "^call" or word == "advice" then
        return false
      end
      local at = before:match "%f[%a]at [%a.'’ ]*$"
      local felt = before:match "(%a+) at [%a.'’ ]*$"
      if felt and conditions.find_word(felt, { "balk", "baulk", "bristl", "scoff", "sneer",
        "ang[re]", "alarm", "irrit", "annoy", "outrag" }) then
        return false
      end
      return at ~= nil and not at:find "%f[%a]and%f[%A]"
    end,
    examples = {
      { "Under pressure from Ghana, Togo closed the camp.", { actor = "GHA", recipient = "TGO" } },
      { "Under Ghanaian prodding, Togo closed the camp.",
        { actor = "GHA", recipient = "TGO" } },
      { "Togo closed the camp at Ghana's request.", { actor = "GHA", recipient = "TGO" } },
      { "At the request of Ghana, Togo closed the camp.", { actor = "GHA", recipient = "TGO" } },
      { "Togo cut its output despite pressure from Ghana.", { actor = "GHA", recipient = "TGO" } },
      { "Togo blocked the deal, despite appeals from Ghana.",
        { actor = "GHA", recipient = "TGO" } },
      { "Togo refused to bow to pressure from Ghana.", { actor = "GHA", recipient = "TGO" } },
      { "In response to a plea from Ghana, Togo sent doctors.",
        { actor = "GHA", recipient = "TGO", type = "REQUEST" } },
      { "On the advice of Ghana, Togo closed the camp.", { actor = "GHA", recipient = "TGO" } },
      { "Togo sent troops after an urgent request from Ghana.",
        { actor = "GHA", recipient = "TGO", type = "REQUEST" } },
      { "Facing demands from Ghana, Togo closed the camp.",
        { actor = "GHA", recipient = "TGO", type = "REQUEST" } },
      { "Togo sent troops after a request from a mayor.", false },
      { "Togo was warned after a request from Ghana.", false },
      { "Togo met the request of Ghana.", false },
      { "Togo bristled at Ghana's request.", false },
      { "Togo closed the camp at the request of nurses.", false },
      { "The pump works under pressure in Ghana, Togo said.", false },
    } },

  { name = "cry-for-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = g.phrases({ "send", "send out", "broadcast", "issue", "make", "put out",
        "radio", "transmit", "raise", "utter" }, { "cry", "call", "signal" }),
      noun = { "cry" }, actor = { "subject", "from" }, actor_kind = abroad,
      recipient = { "to", "modifier" }, recipient_kind = abroad,
      needs = { "help", "aid", "distress", "rescue" } },
    condition = function(event, article)
      local words = (event.text .. conditions.phrase(event, article, 40)):lower()
      return words:find "distress" ~= nil or words:find " for [%l ]*help%f[%A]" ~= nil
        or words:find " for [%l ]*aid%f[%A]" ~= nil or words:find " for [%l ]*rescue%f[%A]" ~= nil
    end,
    examples = {
      { "Hungary broadcast a cry for help to the United Nations.",
        { actor = "HUN", recipient = "UN" } },
      { "Chad's cry for aid to France was not heard.", { actor = "TCD", recipient = "FRA" } },
      { "Chad broadcast a cry of joy to France.", false },
      { "A sailor's cry for help was heard in France.", false },
    } },

  { name = "knock-on-door", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "knock on door", "knock at door", "pass hat" },
      actor_kind = { "state", "group" }, recipient = { "modifier", "of", "in", "to" },
      recipient_kind = abroad, no_noun = true },
    condition = function(event, article) -- of NATO and the like: to be let in
      return conditions.kind(event, article, "recipient") ~= "alliance"
        and not event.actors[event.actor[1]].person
    end,
    examples = {
      { "Chad has been knocking on France's door for months.",
        { actor = "TCD", recipient = "FRA" } },
      { "A boy knocked on France's door.", false },
      { "Georgia is knocking on NATO's door.", false },
    } },

  -- "Pressure from Ghana would fail, Togo said": who says so feels it
  { name = "pressure-felt", event = { type = "REQUEST" },
    frame = { noun = { "pressure", "demand", "ultimatum" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = abroad,
      needs = { "backfire", "work", "fail", "counterproductive", "futile", "useless", "pointless",
        "vain" } },
    condition = function(event, article)
      local speaker = speaking(event, article)
      return speaker ~= nil and not contains(event.actor, speaker.id)
        and conditions.find_word(conditions.phrase(event, article, 90), { "backfire", "not work",
          "never work", "fail", "counterproductive", "futile", "useless", "pointless", "in vain" })
          ~= nil
    end,
    emit = function(event, article)
      conditions.done_to(event, speaking(event, article))
      return event
    end,
    examples = {
      { "Togo said that Ghanaian pressure to work had grown.", false },
      { "Pressure from Ghana over the vote could backfire, Togo's foreign minister warned.",
        { actor = "GHA", recipient = "TGO", type = "REQUEST" } },
      { "Togo's president said that Ghanaian pressure would never work.",
        { actor = "GHA", recipient = "TGO", type = "REQUEST" } },
      { "Pressure from Ghana over the vote could backfire, a bank warned.", false },
      { "Togo said that Ghanaian pressure on prices grew.", false },
    } },

  { name = "pressure-mounts", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "mount", "grow", "build", "build up", "increase", "intensify", "rise",
        "come", "pile up" }, actor = { "from", "by" }, actor_kind = body,
      recipient = { "on" }, recipient_kind = body, no_noun = true,
      needs = { "pressure" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      local words = conditions.after_last(before, ",.;")
      return words:find "pressure [%l ]*$" ~= nil and not conditions.find_word(words, { "blood",
        "wind", "air", "water", "price", "steam", "oil" })
    end,
    examples = {
      { "Pressure is mounting on Chad from France to free him.",
        { actor = "FRA", recipient = "TCD" } },
      { "Pressure mounted on the dam.", false },
      { "Wind pressure is mounting on Chad from France's hills.", false },
    } },

  { name = "time-to", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = { "say", "tell", "declare", "insist", "warn", "add", "state", "announce" },
      actor_kind = body, recipient = { "object", "nearby" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true,
      needs = { "time" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = conditions.clause(event, article, 110)
      if to.span[1] < event.span[2] or to.via == "nearby"
        and not article.text:sub(conditions.past(event, article),
          to.span[1]):find " for [%a '’.-]*$" then
        return false
      end
      return conditions.find_word(rest, { "it is [%l ]*time [%a '’.-]-to%f[%A]",
        "it was [%l ]*time [%a '’.-]-to%f[%A]", "the time has come [%a '’.-]-to%f[%A]",
        "the time had come [%a '’.-]-to%f[%A]", "it's [%l ]*time [%a '’.-]-to%f[%A]" }) ~= nil
    end,
    examples = {
      { "France told Chad's president that it was time to step aside.",
        { actor = "FRA", recipient = "TCD" } },
      { "France said it was time for Libya to open the road.",
        { actor = "FRA", recipient = "LBY" } },
      { "France said it was time to eat in Libya.", false },
      { "The chef told Chad that it was time to eat.", false },
    } },

  { name = "invoke", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = g.phrases({ "invoke" }, { "article", "clause", "provision", "mechanism" }),
      actor_kind = { "state" }, recipient = { "of", "modifier" },
      recipient_kind = { "alliance", "organisation", "treaty" }, no_noun = true },
    condition = conditions.told({ "article four", "article five", "article [45]%f[%D]", "mutual",
      "defen[cs]e clause", "solidarity", "assistance" }, 60),
    examples = {
      { "Turkey invoked Article 4 of the NATO treaty.", { actor = "TUR", recipient = "NATO" } },
      { "France invoked the EU's mutual defence clause.", { actor = "FRA", recipient = "EU" } },
      { "Britain invoked Article 50 of the EU treaty.", false },
      { "The lawyer invoked Article 4 of the NATO treaty.", false },
    } },

  { name = "quoted-order", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "tell" }, actor_kind = body, recipient = { "object" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article) -- "Open the border," Chad told Libya.
      local from = event.actors[event.actor[1]].span[1]
      local before = article.text:sub(math.max(1, from - 160), from)
      local quote = before:match '["“]([^"“”]*)[,!]["”]+ [%a%s]-$'
        or before:match '["“]([^"“”]*)[,!]["”]+ %u[%a]*[\'’]s [%a%s]-$'
      if quote == nil then return false end
      local first, second = quote:lower():match "^(%l+) ?(%l*)"
      local no_order = second == "us" or second == "me" or first == "come" and second == "on"
      if no_order then return false end
      return ORDERS[first] or first == "do" and second == "not"
    end,
    examples = {
      { "\"Open the archives,\" Australia's foreign minister told China.",
        { actor = "AUS", recipient = "CHN" } },
      { "\"Get out of our land,\" Chad told Libya.", { actor = "TCD", recipient = "LBY" } },
      { "\"We are friends,\" Chad told Libya.", false },
      { "\"Open the door,\" the singer told Libya.", false },
    } },

  { name = "ask-whether", event = { type = "REQUEST" },
    frame = { verb = { "ask" }, actor_kind = { "state", "organisation", "alliance", "group" },
      recipient = { "complement", "nearby" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true, outer = true,
      needs = { "whether", "if" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(conditions.past(event, article), to[1]):lower()
      local rest = article.text:sub(to[2] + 1, to[2] + 30):lower()
      return (link:find "^ whether [%l ]*$" or link:find "^ if [%l ]*$") ~= nil
        and (rest:find "^[%l ]* would " or rest:find "^[%l ]* could "
        or rest:find "^[%l ]* might ") ~= nil
    end,
    examples = {
      { "France asked whether Libya would lend its port.", { actor = "FRA", recipient = "LBY" } },
      { "France asked if Libya could mediate.", { actor = "FRA", recipient = "LBY" } },
      { "France asked whether Libya had won.", false },
      { "A boy asked whether Libya would win.", false },
    } },

  { name = "give-order", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = g.phrases({ "give" }, { "order", "chance", "warning", "instruction" }),
      actor_kind = { "state", "organisation", "alliance" }, recipient = { "object", "to" },
      recipient_kind = { "state", "group", "organisation", "alliance" }, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. conditions.following(event, article, 60)):lower()
      words = words:match "^[^.;]*"
      return words:find "marching orders?%f[%A]" ~= nil
        or words:find "last chance [%l ]*to%f[%A]" ~= nil
        or words:find "final chance [%l ]*to%f[%A]" ~= nil
        or words:find "one more chance [%l ]*to%f[%A]" ~= nil
        or words:find "last warning" ~= nil or words:find "final warning" ~= nil
    end,
    examples = {
      { "Serbia was given a last chance by NATO to halt its raids.",
        { actor = "NATO", recipient = "SRB" } },
      { "Egypt gave the United Nations its marching orders.",
        { actor = "EGY", recipient = "UN" } },
      { "Egypt gave Cuba a chance to rest.", false },
      { "The coach gave Cuba a last chance to win.", false },
    } },

  { name = "feeler", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "put out", "send out", "send", "extend" }, { "feeler" },
        { "propose", "suggest", "offer" }, { "talk", "summit", "meeting", "dialogue",
          "negotiation" }), actor_kind = { "state", "group", "organisation", "alliance" },
      recipient = { "to", "with", "for" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    examples = {
      { "Iran put out feelers to Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Iran proposed talks with Oman.", { actor = "IRN", recipient = "OMN", mode = "meet" } },
      { "The prawn put out feelers in Oman.", false },
      { "The firm proposed talks with Oman.", false },
    } },

  { name = "would-meet", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "welcome", "like", "relish", "want" }, { "meeting", "summit",
        "talk", "dialogue" }), actor_kind = { "state", "group" }, recipient = { "with" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      return before:find "%f[%a]want" ~= nil or before:find "%f[%a]would%f[%A]" ~= nil
        or before:find "['’]+d%f[%A]" ~= nil
    end,
    examples = {
      { "Pakistan would welcome a meeting with India.", { actor = "PAK", recipient = "IND" } },
      { "Pakistan welcomed a meeting with India.", false },
      { "Fans would welcome a meeting with India.", false },
    } },

  { name = "put-pressure", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "put", "exert", "increase", "keep", "pile", "apply", "step up",
        "raise", "ratchet up", "turn up", "dial up", "intensify" }, { "pressure" },
        { "turn up", "put" }, { "heat", "squeeze", "screw" }, { "turn", "tighten" }, { "screw" },
        { "twist" }, { "arm" }, { "make", "issue", "send", "deliver", "give", "hand",
        "renew", "repeat", "present", "put forward", "submit", "table", "address" }, { "appeal",
        "request", "plea", "demand" },
        { "put in", "lodge", "tender", "dispatch", "radio", "broadcast", "transmit", "direct" },
        { "appeal", "request", "plea", "demand", "entreaty" },
        { "extend", "send", "issue" }, { "invitation" }),
      actor_kind = body, recipient = { "object", "on", "to", "of", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "^application" -- it asks for nothing
        or words:find "^address"
          and not article.text:find("^ to t?h?e? ?%u", event.span[2] + 1) then
        return false -- "agreed to address its requests"
      end
      if words:find "arms?$" then return words:find "['’]+s? arm" ~= nil end
      if words:find "invitation" and conditions.find_word(event.context:lower(), { "summit",
        "membership", "accession", "application" }) then
        return false -- to become a member
      end
      if words:find "pressure$" and not words:find "^put" and not words:find "^exert"
        and not words:find "^appl" and not conditions.clause(event, article, 120):find " to %l" then
        return false -- more of it, by whatever means, and nothing is asked
      end
      local to = event.actors[event.recipient[1]]
      local what = article.text:sub(to.span[2] + 1, to.span[2] + 4) == " to "
      if to.via == "pronoun" and conditions.phrase(event, article, 24):find "^ on our %l+ %l" then
        return false -- on a thing of ours
      end
      if words:find "pressure$" and not what and conditions.find_word(event.context:lower(),
        { "sanctions", "export control", "tariffs", "measures", "costs%f[%A]", "price cap",
          "terror", "air ?strikes", "counterterror" }) then
        return false -- that is what presses
      end
      local on = conditions.phrase(event, article, 8):find "^ on%f[%A]"
      if conditions.find_word(words, { "heat", "squeeze", "screw" }) then return on ~= nil end
      return to.span[1] >= event.span[2] or to.via ~= "modifier" and to.via ~= "possessor"
    end,
    examples = {
      { "Oman ratcheted up the pressure on Chad.", false },
      { "Oman ratcheted up the pressure on Chad to free the sailors.",
        { actor = "OMN", recipient = "TCD" } },
      { "Oman agreed to address Chad's requests to lift the ban.", false },
      { "Oman addressed an appeal to Chad.", { actor = "OMN", recipient = "TCD" } },
      { "The ban was Peru's latest application of pressure on Chile.", false },
      { "Poland put pressure on Hungary.", { actor = "POL", recipient = "HUN" } },
      { "Austria issued a demand to Serbia.", { actor = "AUT", recipient = "SRB" } },
      { "Poland turned up the heat on Hungary.", { actor = "POL", recipient = "HUN" } },
      { "Poland twisted Hungary's arm.", { actor = "POL", recipient = "HUN" } },
      { "Poland put a screw in Hungary's door.", false },
      { "Poland put pressure on Hungary with new tariffs.", false },
      { "Poland announced measures to intensify the pressure on Hungary.", false },
      { "The plumber put pressure on the pipe.", false },
    } },

  { name = "proposal-to", event = { type = "REQUEST" },
    frame = { noun = { "proposal", "suggestion", "overture" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = { "state", "group", "organisation" },
      recipient = { "to" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      return article.text:sub(conditions.past(event, article), math.max(to[1], event.span[2]))
        :find "^ to [%l ]*$" ~= nil
    end,
    examples = {
      { "Peru's proposal to Chile for a joint port was refused.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru's proposal to cede land to Chile was refused.", false },
      { "A singer's proposal to Chile was refused.", false },
    } },
}
