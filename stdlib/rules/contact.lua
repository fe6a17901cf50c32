--- Who telephones whom, consults him or talks something over with him.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local states = { "state", "organisation", "alliance" }

local function after(event, article, reach)
  return article.text:sub(event.span[2] + 1, event.span[2] + reach):lower()
end

-- What can stand for those with whom somebody speaks.
local OTHERS = {}
for word in ([[him her us them me you it each one the his its their that this those both our my
  whom another]]):gmatch "%l+" do
  OTHERS[word] = true
end

-- "will consult with industry": with others than those who are named.
local function talks_to_others(event, article)
  local rest = conditions.phrase(event, article, 40)
  local who = rest:match "^ [%l ]-%f[%a]with (%l+)" or rest:match "^ to (%l+)"
  return who ~= nil and OTHERS[who] == nil
end

-- "can't speak to Russian motives": of them, to nobody.
local function to_a_thing(event, article)
  if not event.text:lower():find "sp[eo][ao]?k" then return false end
  if article.text:find("^ to %a*it%f[%A]", event.span[2] + 1) then return true end
  for i = 1, #event.actor + #event.recipient do
    local party = event.actors[event.actor[i] or event.recipient[i - #event.actor]]
    local thing = party.span[1] > event.span[2]
      and (party.via == "modifier" or party.via == "possessor")
      and article.text:sub(party.span[2] + 1, party.span[2] + 40):lower()
        :match "^['’]*s? ([%l ]+)"
    local link = article.text:sub(event.span[2] + 1, party.span[1])
    if thing and (link:find "^ to " or link:find "^ %l+ly to ")
      and not conditions.find_word(thing, { "president", "minister", "leader", "counterpart",
        "king", "officia", "people", "public$", "public [^cs]",
        "parliament", "congress", "ambassador", "envoy",
        "government", "team", "foreign", "prime", "chancellor", "general", "adviser", "advisor",
        "nation", "army", "troops", "side", "delegat", "queen", "pope", "premier", "authorit" })
    then
      return true
    end
  end
  return false
end

-- What they discussed in the call that the text has told before.
local function on_the_phone(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 600), event.span[1]):lower()
  return conditions.find_word(before, { "by phone", "by telephone", "on the phone",
    "on the telephone", "over the phone" }) ~= nil
end

-- "In a phone call, they discussed it": the call is told of by itself.
local function in_a_call(event, article)
  local words = article:words(event.sentence):lower()
  return words:find "[in][ng] an? [%l ]-phone call" ~= nil
    or words:find "[in][ng] an? [%l ]-phone conversation" ~= nil
    or words:find "[in][ng] an? [%l ]-video call" ~= nil
end

-- Who of a state it is that is spoken with.
local OFFICES = { "president", "minister", "premier", "chancellor", "king", "queen", "emir",
  "leader", "ambassador", "envoy", "diplomat", "official", "secretary", "general", "negotiator" }

-- What a head of state or his envoy writes to another; not "a letter bomb", nor what other rules
-- know by what it says: a note of protest, thanks, an invitation.
local papers = { "letter", "telegram", "cable" }
local function letter(event, article)
  if conditions.at_home(event) then return false end
  local words = event.text:lower()
  local rest = conditions.phrase(event, article, 60)
  if conditions.find_word(event.context:lower(), { "federation", "football", "airline", "fans",
    "players" }) then
    return false
  end
  if words:find "^wr[io]t%l*$" and not rest:find "^ to " then return false end
  return not rest:find "^ bomb" and not conditions.find_word(words .. rest, { "protest", "thank",
    "condolence", "congratulat", "complain", "credence", "invit", "apolog", "resign", "greeting",
    "support", "open letter", "intent", "credit", "demand", "read" })
end

return {
  pack = "contact",
  doc = "Calls, consultations and what is talked over",

  { name = "call-to", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "make phone-call", "make call", "place call" }, actor_kind = body,
      recipient = { "to" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Norway read of a phone call made by Japan to India.",
        { actor = "JPN", recipient = "IND" } },
      { "The nurse made a call to India.", false },
      { "Japan made a cake to India.", false },
    } },

  { name = "letter", event = { type = "CONSULT" },
    frame = { verb = g.phrases({ "send", "write", "deliver", "hand", "hand over", "convey",
        "address", "dispatch", "pass", "carry" }, papers, { "write" }, { "" }),
      actor_kind = { "state", "group" }, recipient = { "to", "object" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = letter,
    examples = {
      { "Egypt's football federation sent a letter to Turkey's.", false },
      { "Cuba's president sent a letter to the Spanish king.",
        { actor = "CUB", recipient = "ESP" } },
      { "Cuba's envoy handed a letter to the Spanish king.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba's president wrote to the Spanish king.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba sent a clear message to Spain.", false },
      { "Cuba's minister wrote a book on Spain.", false },
      { "The poet sent a letter to Spain.", false },
      { "Cuba sent a letter bomb to Spain.", false },
    } },

  { name = "letter-from", event = { type = "CONSULT" },
    frame = { verb = g.phrases({ "receive", "get" }, papers), actor = { "from" },
      actor_kind = { "state", "group" }, recipient = { "subject" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = letter,
    examples = {
      { "Cuba's president received a letter from the Spanish king.",
        { actor = "ESP", recipient = "CUB" } },
      { "Cuba received a letter of thanks from Spain.", false },
      { "Cuba received a ship from Spain.", false },
    } },

  { name = "letters", event = { type = "CONSULT" },
    frame = { verb = g.phrases({ "exchange", "swap", "trade" }, { "letter", "telegram", "cable",
        "message" }), actor_kind = { "state", "group" }, recipient = { "with" },
      recipient_kind = { "state", "group" }, reciprocal = true, plural = true, no_noun = true },
    condition = letter,
    examples = {
      { "Cuba's president exchanged letters with the Spanish king.",
        { actor = { "CUB", "ESP" } } },
      { "Cuba and Spain exchanged messages on Monday.", { actor = { "CUB", "ESP" } } },
      { "Cuba and Spain exchanged gifts.", false },
    } },

  { name = "phone", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = g.phrases({ "hold", "have", "make" },
        { "phone-call", "call", "videoconference", "teleconference" }), actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      return not conditions.none_to_announce(event, article)
    end,
    examples = {
      { "\"I don't have a call with Modi to preview for you,\" Japan's spokesman said.", false,
        date = "2024-10-21" },
      { "Japan's minister did not have a call with Modi.",
        { actor = { "JPN", "IND" }, aux = { "negation" } }, date = "2024-10-21" },
      { "Japan held a call with India.", { actor = { "JPN", "IND" } } },
      { "Merkel had planned to make a call with Macron.", { actor = { "FRA", "DEU" } },
        date = "2018-06-19" },
      { "The nurse held a call with patients.", false },
    } },

  { name = "take-call", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = g.phrases({ "receive", "take", "get" }, { "call", "phone-call" }),
      actor_kind = body, recipient = { "from" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    examples = {
      { "Putin received a telephone call from Modi.", { actor = { "RUS", "IND" } },
        date = "2018-06-19" },
      { "The firm got a call from Oman.", false },
      { "Oman received calls from listeners.", false },
    } },

  { name = "telephoned", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "phone", "telephone" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Merkel telephoned Macron.", { actor = "DEU", recipient = "FRA" }, date = "2018-06-19" },
      { "The British foreign minister telephoned his Iranian counterpart, Mohammad Javad Zarif.",
        { actor = "GBR", recipient = "IRN" }, date = "2019-07-20" },
      { "Merkel telephoned a friend.", false },
    } },

  { name = "tell-by-phone", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "tell", "assure", "inform", "brief", "call" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true, also = true,
      needs = { "phone", "telephone", "video", "videoconference", "videotape" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 60):lower():gsub("^['’]+s ", " ")
      rest = (rest:match "^(.-) that%f[%A]" or rest):match "^[%l -]*" -- told its king by phone
      return to[1] > event.span[1] and (rest:find " by phone" ~= nil
        or rest:find " by telephone" ~= nil or rest:find " over the phone" ~= nil
        or rest:find " by video" ~= nil or rest:find " in a %a* ?phone call" ~= nil
        or rest:find " in a %a* ?telephone c" ~= nil or rest:find " on the phone" ~= nil)
    end,
    examples = {
      { "Biden told Netanyahu by phone that he would not join him.",
        { actor = "USA", recipient = "ISR", mode = "phone" }, date = "2024-04-14" },
      { "Biden told Netanyahu that the phone was broken.", false, date = "2024-04-14" },
      { "Oman's minister told his Kenyan counterpart by phone that he would pay.",
        { actor = "OMN", recipient = "KEN", mode = "phone" } },
    } },

  { name = "tell-in-talks", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "tell", "assure", "inform", "brief", "urge", "warn", "ask", "thank",
        "congratulate" }, actor_kind = body, recipient = { "object" }, recipient_kind = body,
      reciprocal = true, no_noun = true, also = true, needs = { "talk", "meeting" } },
    condition = function(event, article)
      if conditions.at_home(event) then return false end
      local to = 0
      for _, id in ipairs(event.actor) do to = math.max(to, event.actors[id].span[2]) end
      if to < event.span[2] then return false end
      local rest = article.text:sub(to + 1, to + 60):gsub("^['’]+s ", " ")
      local told = rest:match "^([%a .'-]-) that%f[%A]" or rest:match "^([%a .'-]-) to %l"
        or rest:match "^([%a .'-]*)"
      return told:find " during talks" ~= nil or told:find " in talks" ~= nil
        or told:find " at talks" ~= nil or told:find " during a meeting" ~= nil
        or told:find " during their meeting" ~= nil or told:find " at a meeting in" ~= nil
    end,
    examples = {
      { "Jordan's king told Canada's premier during talks in Amman that he would pay.",
        { actor = { "JOR", "CAN" }, act = "meet" } },
      { "Jordan's king told Canada's premier that talks in Amman had failed.", false },
      { "Jordan's king told reporters during talks in Canada that he would pay.", false },
    } },

  { name = "in-the-call", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "include", "comprise" }, actor = { "object" },
      actor_kind = { "state", "organisation", "alliance" }, plural = true, no_noun = true,
      needs = { "participant" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      return before:find "participants [io]n t?h[ei]s? ?%l*%s?%l*%s?call " ~= nil
    end,
    examples = {
      { "Participants in the call included the presidents of Kenya and Ghana.",
        { actor = { "KEN", "GHA" } } },
      { "Participants in the race included men from Kenya and Ghana.", false },
      { "The call included words on Kenya and Ghana.", false },
    } },

  { name = "engage", event = { type = "CONSULT" },
    frame = { verb = { "engage with", "liaise with" }, noun = { "engagement", "interaction" },
      actor = { "subject", "between" }, actor_kind = states,
      recipient = { "with" }, recipient_kind = states, reciprocal = true },
    condition = function(event, article)
      local rest = after(event, article, 70):match "^[^.;]*"
      local word = event.text:lower()
      if word:find "^engagement" or word:find "^interact" then -- one alone is how they get on
        local last = event.actors[event.actor[#event.actor]]
        if not (rest:find "^ with " and (word:find "s$" or last.person)) then return false end
      elseif not (rest:find "^ %l*%s?with " or rest:find "^ %l* and %l+ with "
        or conditions.find_word(rest:match "^ in (.-) with " or "", { "talks", "dialogue",
          "discussion", "diplomacy", "conversation", "consultation", "negotiation" })) then
        return false
      end
      return not conditions.at_home(event) and not conditions.find_word(rest, { "troops", "forces",
        "fighters", "jets", "militia", "army", "firms", "companies", "investors", "issue",
        "other countries", "women", "students",
        "voters", "people", "proposal", "stakeholder", "groups", "all%f[%A]", "ecosystem",
        "partners", "framework", "plan%f[%A]", "diaspora", "youth", "markets", "econom" })
    end,
    emit = function(event, article)
      if after(event, article, 40):find "^ in .- with " then event.act = "meet" end
      return event
    end,
    examples = {
      { "Kenya engaged with Uganda over the lake.", { actor = { "KEN", "UGA" } } },
      { "Kenya engaged in talks with Uganda.", { actor = { "KEN", "UGA" }, act = "meet" } },
      { "Kenya's recent engagements with Uganda were warm.", { actor = { "KEN", "UGA" } } },
      { "Kenya has engaged with NATO, the EU and Oman.",
        { actor = { "KEN", "NATO", "EU", "OMN" } } },
      { "Kenya and Uganda engaged with other countries who trade.", false },
      { "Kenya engaged with Ugandan fighters.", false },
      { "Kenya engaged with the issue of Uganda.", false },
    } },

  { name = "touch-base", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "touch" }, { "base" }, { "check in", "catch up" }, { "" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    condition = conditions.person_acts,
    examples = {
      { "Iran's foreign minister touched base with his Omani counterpart.",
        { actor = { "IRN", "OMN" } } },
      { "Iran's foreign minister caught up with Oman's envoy in Rome.",
        { actor = { "IRN", "OMN" } } },
      { "Iran's fans caught up with Oman's team.", false },
    } },

  { name = "phoned", event = { type = "CONSULT", mode = "phone" },
    frame = { noun = { "call", "phone-call", "telephone", "videoconference", "teleconference" },
      actor = { "between", "subject", "clause" }, actor_kind = body,
      recipient = { "with", "object" }, recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      local rest = after(event, article, 10)
      if conditions.none_to_announce(event, article) then return false end
      local before = article.text:sub(math.max(1, event.span[1] - 20), event.span[1]):lower()
      local device = before:find "phone%-? ?$" ~= nil or before:find "video%-? ?$" ~= nil
      if device and article.text:find("^ on %u", event.span[2] + 1) then return true end
      if rest:find "^ on " or rest:find "^ for " or rest:find "^ upon" or rest:find "^ to %l" then
        return false -- an appeal
      end
      if not event.text:lower():find "^calls?$" or rest:find "^ %a* ?with" then return true end
      if rest:find "^ %a* ?between" then return true end
      return device or before:find "conference%-? ?$" ~= nil
    end,
    examples = {
      { "During a phone call on Monday, Japan's premier and India's minister discussed steel.",
        { actor = { "JPN", "IND" }, mode = "phone" } },
      { "In a call with Japan, India backed the plan.", { actor = { "JPN", "IND" } } },
      { "In a call with reporters, he spoke of Japan.", false },
      { "Calls by some American lawmakers for the purchase of British islands were heard.", false },
      { "The call between Japan and India was short.", { actor = { "JPN", "IND" } } },
      { "France renewed its call on Iran to open the port.", false },
    } },

  { name = "call-leader", event = { type = "CONSULT", mode = "phone" },
    frame = { verb = { "call", "ring" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state" }, reciprocal = true, no_noun = true,
      needs = { "phone", "telephone", "cellphone", "smartphone", "microphone", "siphon",
        "ambassador", "president", "presidential", "minister", "ministerial", "administer",
        "counterpart", "secretary", "undersecretary" } },
    condition = function(event, article)
      local rest = after(event, article, 70):match "^[^,.;]*"
      if event.context:find "phone" then return true end
      rest = rest:match "^(.-) and%f[%A]" or rest
      local errand = rest:find " to discuss" or rest:find " to talk" or rest:find " to congrat"
      if rest:find "%f[%a]an? " or rest:find "%f[%a]for%f[%A]" or rest:find " carpet"
        or rest:find " to %a" and not errand then
        return false
      end
      return conditions.person_acts(event, article) and (rest:find "ambassador" ~= nil
        or rest:find "president" ~= nil or rest:find "minister" ~= nil
        or rest:find "counterpart" ~= nil or rest:find "secretary" ~= nil)
    end,
    examples = {
      { "The Turkish envoy called the Russian ambassador.", { actor = { "TUR", "RUS" } } },
      { "Iran called Oman's minister a liar.", false },
      { "Iran's president stood by calling President Xi a \"liar\" in May.", false,
        date = "2023-11-20" },
      { "The Turkish envoy called the Russian ambassador to discuss the crisis.",
        { actor = { "TUR", "RUS" } } },
      { "The American president called China's foreign minister on Sunday.",
        { actor = { "USA", "CHN" } } },
    } },

  { name = "discuss", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "negotiate", "confer", "consult", "speak", "talk", "huddle", "converse",
        "parley", "bargain" }, actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      if conditions.at_home(event) or to_a_thing(event, article) then return false end
      local word = event.text:lower()
      if word:find "^talk" and conditions.find_word(article.text:sub(event.span[2] + 1,
        event.span[2] + 14), { "big%f[%A]", "an? %l+ game", "tough", "through", "up%f[%A]",
        "down%f[%A]" }) == 2 then
        return false -- "talked a big game", "will talk through the deal"
      end
      local cause = article.text:match("^ for ([%l ]-) with ", event.span[2] + 1)
      if cause and conditions.find_word(cause, { "relation", "ties%f[%A]", "friendship", "alliance",
        "partnership" }) then
        return false -- what is spoken for
      end
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[1]) end
      for _, id in ipairs(event.recipient) do last = math.max(last, event.actors[id].span[1]) end
      local before = article.text:sub(math.max(1, event.span[1] - 20), event.span[1]):lower()
      if before:find "%f[%a]let me [%l ]*$" or before:find "%f[%a]let the [%l ]*$"
        or before:find "for t?h?e?i?m? to $" and event.text:lower() == "speak" then
        return false -- "let me speak to Oman very quickly": of it
      end
      if last < event.span[2] then -- to somebody else: "will consult with industry"
        if #event.actor == 1 and before:find "%f[%a]to $"
          and article.text:find("^ about%f[%A]", event.span[2] + 1) then
          return false -- "made many trips to talk about roads"
        end
        return not talks_to_others(event, article)
      end
      if article.text:sub(event.span[2] + 1, last):find "^ to [%l ]+ that " then
        return false -- "spoke to the decisions that Oman takes"
      end
      local between = article.text:sub(event.span[2] + 1, last):lower()
      if between:find "^ of [%l ]- to%f[%A]" then return false end -- "spoke of a trip to Oman"
      local about = between:find "%f[%a]about%f[%A]"
      local with = between:find "%f[%a]with%f[%A]" or between:find "%f[%a]to%f[%A]"
      return not about or with ~= nil and with < about -- "talked about its ties with Oman"
    end,
    examples = {
      { "Trump can't speak to Russian motives.", false, date = "2018-06-08" },
      { "Trump can't speak specifically to the African Union access.", false,
        date = "2018-06-08" },
      { "Cuba's king talked a big game on trade with Spain.", false },
      { "Cuba's king will talk through the deal with Spain.", false },
      { "Cuba's king talked a lot with Spain.", { actor = { "CUB", "ESP" } } },
      { "Trump will not speak to Russian motives.", false, date = "2018-06-08" },
      { "Cuba and Spain will consult with industry and academia.", false },
      { "Cuba's king and others made many trips to talk about roads.", false },
      { "Cuba and Spain will consult with each other.", { actor = { "CUB", "ESP" } } },
      { "\"Let me just speak to the president of Spain very quickly,\" Cuba's spokesman said.",
        false },
      { "Cuba and Spain traded. Peru will speak to it in its own words.", false },
      { "Cuba often talks about its relationship with Spain.", false },
      { "Cuba spoke of a trip to Spain, and Peru.", false },
      { "Cuba cannot speak for its relationship with Spain.", false },
      { "Cuba's president spoke for two hours with Spain's king.", { actor = { "CUB", "ESP" } } },
      { "Cuba spoke with the president of Spain about rum.", { actor = { "CUB", "ESP" } } },
      { "Cuba spoke by letter on Monday with Spain.", { actor = { "CUB", "ESP" } } },
      { "Cuba will not speak to the decisions that Spain takes.", false },
      { "Cuba negotiated with Spain.", { actor = { "CUB", "ESP" } } },
      { "Cuba negotiated with Spain in line with the African Union's rules.",
        { actor = { "CUB", "ESP" } } },
      { "Cuba will negotiate in accordance with African Union rules.", false },
      { "Trump spoke to Putin.", { actor = { "USA", "RUS" } }, date = "2018-06-08" },
      { "The mayor spoke to the crowd.", false },
    } },

  { name = "consult", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "consult", "sound out" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      local last = event.actors[event.actor[#event.actor]]
      if last.span[1] < event.span[1] and talks_to_others(event, article) then return false end
      return not article.text:find("^['’]+s %l+s%f[%A]", last.span[2] + 1)
    end,
    examples = {
      { "Cuba consulted Spain on the plan.", { actor = { "CUB", "ESP" } } },
      { "Cuba consulted Spain's lawyers.", false },
      { "Cuba consulted a map.", false },
      { "Cuba and Spain will consult with industry and academia.", false },
    } },

  { name = "raise-with", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "raise", "address", "take up", "broach" }, { "issue", "matter",
      "concern",
        "case", "question", "subject", "topic", "problem" }), actor_kind = body,
      recipient = { "with" }, recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article, 30)
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[2]) end
      if article.text:sub(last + 1, last + 4):find "^['\xE2]" then return false end -- what he does
      return rest:find "^[%a ]*%f[%a]with%f[%A]" ~= nil and not rest:find "through"
    end,
    examples = {
      { "Kenya raised the issue with Ghana.", { actor = { "KEN", "GHA" } } },
      { "Kenya and Togo raised the issue.", false },
      { "Kenya raised its concerns with Ghana's dam.", false },
      { "Kenya raised the flag with Ghana.", false },
    } },

  { name = "take-up-with", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "take up", "bring up", "raise" }, actor_kind = body,
      recipient = { "with" }, recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 20):lower()
      return words:find "^%a+ it%f[%A][%a ]* with " ~= nil
        or words:find "^%a+ this%f[%A][%a ]* with " ~= nil
        or words:find "^%a+ that%f[%A][%a ]* with " ~= nil
    end,
    examples = {
      { "Kenya took it up with Ghana.", { actor = { "KEN", "GHA" } } },
      { "Kenya raised this with Ghana.", { actor = { "KEN", "GHA" } } },
      { "Kenya raised cattle with Ghana.", false },
      { "The nurse took it up with Ghana.", false },
    } },

  { name = "discuss-with", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "discuss", "debate" }, { "" }, { "exchange" }, { "view", "idea",
      "note" },
        { "hold" }, { "consultation" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    condition = function(event, article)
      if conditions.at_home(event) or on_the_phone(event, article)
        or in_a_call(event, article) then
        return false
      end
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[2]) end
      if last < event.span[1] then return true end
      local words = article.text:sub(event.span[2] + 1, last + 4):lower()
      local had = words:match "^ ?(.-)conversations? with%f[%A]"
        or words:match "^ ?(.-)discussions? with%f[%A]"
        or words:match "^ ?(.-)%f[%a]calls? with%f[%A]"
      if had and not conditions.find_word(had, { "in%f[%A]", "on%f[%A]", "during" }) then
        return false -- those that one has had, with others
      end
      for _, id in ipairs(event.actor) do
        local party = event.actors[id]
        if party.person and party.span[1] > event.span[2]
          and article.text:sub(1, party.span[1]):find " with [%a'’]* ?$" then
          return true
        end
        local who = party.span[1] > event.span[2]
          and article.text:sub(1, party.span[1]):find " with %l* ?$"
          and article.text:sub(party.span[2] + 1, party.span[2] + 40)
        if who and (who:find "^ %l* ?%l* ?counterpart" -- the war with his Indian counterpart
          or who:find "^['’]+s %u%l+ %u" -- with India's Narendra Modi
          or who:find "^['’]+s " and conditions.find_word(who:match "^['’]+s [%l ]*", OFFICES)) then
          return true
        end
      end
      for _, word in ipairs { "'s", "’s", "engagements? with", "partnership with",
        "coordination with", "conflict with", "alliance with", "border with",
        "friendship with", "contacts? with", "compliance with", "talks with", "meeting with",
        "relations", " ties with", "cooperation with", "%f[%a]war with", "deal with",
        "agreement with",
        "concerns? with", "dispute with" } do
        if words:find(word) then return false end
      end
      return true
    end,
    examples = {
      { "Iran discussed the port with Oman.", { actor = { "IRN", "OMN" } } },
      { "Kenya and Uganda exchanged views.", { actor = { "KEN", "UGA" } } },
      { "Iran discussed its ties with Oman.", false },
      { "Iran's king discussed the port in his conversation with the Omani minister.",
        { actor = { "IRN", "OMN" } } },
      { "Iran and Oman discussed their conversations with Putin and Kenya's king.", false,
        date = "2018-06-08" },
      { "Iran's minister discussed trade with Oman's prime minister.",
        { actor = { "IRN", "OMN" } } },
      { "Iran's minister discussed the war with his Omani counterpart.",
        { actor = { "IRN", "OMN" } } },
    } },
}
