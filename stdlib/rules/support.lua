--- Support, thanks and welcome, and whose side is taken.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }
-- support of these kinds is aid
local MATERIAL = { "military", "financial", "economic", "humanitarian" }
-- what stands up against somebody is no support for him
local against = { "sanction", "tariff", "ban%f[%A]", "bans%f[%A]", "attack", "strike", "war%f[%A]",
  "wars%f[%A]", "invasion", "resolution", "protest", "opposition", "rebel", "embargo", "insurgent",
  "separatist", "measure", "restriction", "independence movement", "independence from",
  "withdrawal", "dissident", "coup%f[%A]", "boycott", "dissolution", "overthrow", "ouster%f[%A]",
  "defeat", "break%-?up%f[%A]", "downfall", "fall of", "collapse", "demise", "isolation",
  "expulsion", "partition", "destruction", "dismantl", "dismember", "containment" }

-- "the Malians who died in the war": some of a people, and not its state.
local function of_some_people(event, article, role)
  local one = event.actors[event[role or "recipient"][1]]
  return one.via == nil and article.text:find("^%l* who%f[%A]", one.span[2] + 1) ~= nil
end

-- "our farmers would gladly support": people who act for themselves.
local PRIVATE = { "farmers", "workers", "growers", "ranchers", "students", "voters", "donors",
  "drivers", "truckers", "users", "readers" }
local function by_private_people(event, article)
  local who = event.actors[event.actor[1]]
  local head = article.text:match("^ (%l+s)%f[%A]", who.span[2] + 1)
  return head ~= nil and conditions.find_word(head, PRIVATE) == 1
end

local as_given = conditions.unmarked("future", "hypothetical")

local PEOPLE = { "people", "women%f[%A]", "citizens", "youth%f[%A]", "protester" }

-- Support for a people against its rulers is none of the state.
local function not_to_rulers(event, article)
  local to = event.actors[event.recipient[1]].span
  local words = article.text:sub(to[1] + 1, to[2] + 10):lower()
  local whose = article.text:sub(math.max(1, to[1] - 14), to[1]):match "(%l+) of t?h?e? ?$"
  if not (conditions.find_word(words, PEOPLE) or words:find "%l+ns['’s ]*%l*$"
    or whose and conditions.find_word(whose, PEOPLE)) then
    return true
  end
  local near = article.text:sub(math.max(1, event.span[1] - 250), to[2] + 250):lower()
  if conditions.find_word(near, { "invasion", "aggression" }) then return true end -- another's
  return not conditions.find_word(near, { "regime%f[%A]", "dictator", "opposition leader",
    "opposition figure", "rulers%f[%A]", "repression", "crackdown" })
end

-- The state is not where talks are held, nor what an envoy is there for.
local function of_its_own(event, article)
  local to = event.actors[event.recipient[1]].span
  local before = article.text:sub(math.max(1, to[1] - 24), to[1])
  local behind = article.text:sub(to[2] + 1, to[2] + 40):lower()
  local own = article.text:sub(to[1] + 1, to[2])
  local kind = conditions.kind(event, article, "recipient")
  if kind ~= nil and kind ~= "state" then return true end
  local named = article.text:match("^ [%u][%a ]*", to[2] + 1)
  if named and conditions.find_word(named:lower(), { "call%f[%A]", "calls%f[%A]", "vision%f[%A]",
    "principles", "commitment", "roadmap", "pledge", "framework", "consensus", "platform" }) then
    return false -- a plan that has its name from where it was made: "the Nairobi Vision"
  end
  return not (before:find " [Rr]epresentative for t?h?e? ?$"
    or own:find "[Rr]epresentative" or behind:find "^ process%f[%A]"
    or behind:find "^ and %a+ processes%f[%A]")
end

local WHEN = { "since%f[%A]", "during%f[%A]", "after%f[%A]", "before%f[%A]", "until%f[%A]",
  "throughout%f[%A]" }

-- Nothing of that kind follows; "the Houthi rebels" are who is supported themselves.
local function for_it(event, article)
  local own, stop = event.actors[event.recipient[1]].span, event.span[2] + 40
  local from = math.max(event.span[2], own[1] >= event.span[2] and own[1] < stop and own[2] or 0)
  local rest = article.text:sub(event.span[2] + 1, math.max(event.span[2], own[1]))
    .. article.text:sub(from + 1, stop)
  rest = rest:match("^[^,.;]*"):lower()
  local when = conditions.find_word(rest, WHEN) -- "backed Oman since the war": that tells when
  return not conditions.find_word(when and rest:sub(1, when - 1) or rest, against)
end

-- Whom one is there, able or free to defend is praised by nobody: it is said where one has done it,
-- or bound oneself to do it.
local function for_sure(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  if event.aux[1] ~= "hypothetical" and event.aux[1] ~= "negation" then return true end
  return conditions.find_word(before:match "[%a%s]*$", { "authority", "obligation", "duty",
    "commit", "coalition", "determin", "pledge", "vow", "promise" }) ~= nil
end

-- People who flee are taken in, pupils are admitted; of states and their deeds one thinks well.
local function takes_in(event, article)
  local words = article.text:sub(event.span[2] + 1, event.span[2] + 90):match "^[^;]*"
  words = words:gsub("(%d),(%d)", "%1%2"):match "^[^,.]*"
  if words:find "^[%l ]*%u%l+ %l+[sn] into%f[%A]" then return "courses" end
  return words:find "^[%l ]*%d+ [%l ]*%u%l+s%f[%A]" ~= nil
    or words:find "^[%l ]*thousands of [%l ]*%u%l+s%f[%A]" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%l ]*refugee" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%l ]*evacuee" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%l ]*newcomers%f[%A]" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%a ]*[Vv]isa [Hh]older" ~= nil
    or words:find "^ %l* ?allies and %l+ %u%l+ns%f[%A]" ~= nil
    or words:find "^ %l* ?friends and %l+ %u%l+ns%f[%A]" ~= nil -- and vulnerable Malians
end

-- Who is there, or comes, is met: of what they did nothing is said.
local COME = { "counterparts?%f[%A]", "ambassadors? of", "ambassadors? from", "partners from",
  "guests?%f[%A]", "delegations?%f[%A]" }
-- Who comes as a guest: "welcomed the prime minister", but not "the prime minister's plan".
local GUESTS = { "prime minister", "president", "king", "queen", "his majesty", "her majesty",
  "his excellency", "her excellency", "chancellor", "ambassador", "foreign minister" }
local function is_guest(words)
  words = words:gsub("^ the ", " "):gsub("^ my ", " ")
  for _, guest in ipairs(GUESTS) do
    local _, last = words:find("^ " .. guest .. "%f[%A]")
    if last then return not words:find("^[%l ]-['’]+s?%f[%A]", last + 1) end
  end
  return words:find "^ each of you%f[%A]" ~= nil
end

-- Guests are received: "looks forward to welcoming the leaders of Chad to the White House".
local function received(event, article)
  if not event.text:lower():find "^welcom" then return event end
  local to = event.actors[event.recipient[1]]
  local words = article.text:sub(event.span[2] + 1, math.max(to.span[2], event.span[2])):lower()
  local rest = article.text:sub(math.max(to.span[2], event.span[2]) + 1, event.span[2] + 120)
  local place = rest:match "^ ?%l* to t?h?e? ?(%u%l+ ?%u?%l*)"
  local object = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower():match "^[^,.;]*"
  if object:find "^ %l* ?members of " or object:find "^ you%f[%A]" and to.span[1] > event.span[2]
  then
    return nil -- others are met than who is named
  end
  local there = words:find "^ to the white house" or place == "White House"
    or conditions.find_word(object:match "^ [%l ]*" or "", COME)
    or rest:find "^[%a ]- to join the " or rest:find "^[%a ]- to attend "
    or conditions.find_word(article.text:sub(event.span[2] + 1, event.span[2] + 80)
      :match "^[^.;]*", { "at his [%l ]*home%f[%A]", "at his [%l ]*residence", "at her [%l ]*home",
        "at her [%l ]*residence", "to his [%l ]*home%f[%A]", "to her [%l ]*home%f[%A]" })
  for _, name in ipairs(place and article:names(event.sentence) or {}) do
    there = there or name.id == event.actor[1] and name.text == place
  end
  there = there or to.via ~= "possessor"
    and is_guest(conditions.phrase(event, article, 60):gsub("^ back ", " "))
  if there then
    event.type, event.mode, event.act = "CONSULT", "visit", "host"
  end
  return event
end

return {
  pack = "support",
  doc = "Support, thanks and welcome",

  { name = "support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "stand" }, { "by", "with", "behind" }, { "side" }, { "with" },
          { "stick" }, { "by" },
        { "rally" }, { "behind", "around" },
          { "speak up", "vouch", "stick up", "stand up" }, { "for" }, { "vote" }, { "with" },
          { "throw", "put" }, { "weight behind" }),
      actor_kind = body, recipient = { "by", "with", "behind", "around", "for" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1])):lower()
      if between:find " accordance with " or between:find " line with " then
        return false -- with what is written
      end
      if event.text:lower():find "up$" and not between:find "^ for " then
        return false -- "stood up a programme for"
      end
      if event.text:lower():find "^vot" and between:find "%f[%a]on%f[%A]" then
        return false -- on a pact with it
      end
      local one = article.text:find("^ [Aa]lly%f[%A]", to[2] + 1) -- of a pact's allies
        and article.text:sub(to[1] + 1, to[2]):find "^%u+$"
      return not one and not of_some_people(event, article, "actor")
        and not_to_rulers(event, article) -- nor for a picture
        and not (between:find "leaders" or between:find "representatives")
    end,
    examples = {
      { "Mali stands united in accordance with UN resolutions.", false },
      { "Canada stands with the women of Iran against their rulers.", false },
      { "Canada stands with the women of Iran.", { actor = "CAN", recipient = "IRN" } },
      { "Macron stands with leaders from Iran and Oman.", false, date = "2018-06-08" },
      { "Canada stands with Ukraine.", { actor = "CAN", recipient = "UKR" } },
      { "Canada stands with its NATO ally.", false },
      { "They met brave Afghans who have stood by Canada.", false },
      { "Canada stands with its Philippine ally.", { actor = "CAN", recipient = "PHL" } },
      { "Serbia sided with Russia in the dispute.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia vouched for Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia voted with Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Jordan put its weight behind Egypt's plan.", { actor = "JOR", recipient = "EGY" } },
      { "Serbia voted on a treaty with Russia.", false },
      { "Serbia stood up for Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia stood up a fund for Russia.", false },
      { "The chair stands by the door.", false },
    } },

  { name = "stand-beside", event = { type = "SUPPORT" },
    frame = { verb = { "stand", "come out", "line up" }, actor_kind = body,
      recipient = { "with", "alongside", "of", "behind", "nearby" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 50)
      rest = rest:gsub("^ on %a+day", ""):gsub("^ yesterday", ""):gsub("^ today", "")
      rest = rest:gsub("^ %l+ly( in )", "%1")
      return rest:find "^ shoulder%-to%-shoulder with" ~= nil or rest:find "^ alongside" ~= nil
        or rest:find "^ shoulder to shoulder with" ~= nil or rest:find "^ %l+ly with" ~= nil
        or rest:find "^ united with" ~= nil
        or rest:find "^ side by side with" ~= nil or rest:find "^ in support of" ~= nil
        or rest:find "^ in favou?r of" ~= nil
        or event.text:lower():find "line" and rest:find "^ behind" ~= nil
    end,
    examples = {
      { "Latvia stands shoulder to shoulder with Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia came out in support of Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia came out on Friday in support of Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia lined up behind Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia lined up its cars behind Georgia.", false },
      { "A mill stands beside Georgia's border.", false },
      { "Latvia came out of Georgia.", false },
    } },

  { name = "back", event = { type = "SUPPORT" },
    frame = { verb = { "support", "back", "endorse" }, actor_kind = body,
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group", "party",
        "organisation", "institution" },
      compound = true },
    condition = function(event, article)
      if event.text:find "-" then -- not who leads what is backed
        local between = article.text:sub(event.actors[event.recipient[1]].span[2] + 1,
          event.span[1]):lower()
        return conditions.find_word(between, { "lead%f[%A]", "leads", "led%f[%A]", "leading",
          "head%f[%A]", "heads", "headed", "heading", "command" }) == nil
      end
      if of_some_people(event, article, "actor") or by_private_people(event, article) then
        return false
      end
      if article.text:sub(math.max(1, event.span[1] - 9), event.span[1]) == " terms of " then
        return false -- only what is spoken of
      end
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1])):lower()
      if words:find "%f[%a]against%f[%A]" then return false end
      local behind = article.text:sub(to[2] + 1, to[2] + 40):lower():match "^%s[%a%s%-]*" or ""
      local own = conditions.find_word(behind, { "of%f[%A]", "and%f[%A]", "on%f[%A]", "by%f[%A]",
        "in%f[%A]", "for%f[%A]", "to%f[%A]", "with%f[%A]", "as%f[%A]", "at%f[%A]", "over%f[%A]" })
      if own then behind = behind:sub(1, own - 1) end
      if conditions.find_word(behind, { "jobs?%f[%A]", "workers?%f[%A]", "farmer", "consumer",
        "business", "compan", "industr", "export", "growth", "trade", "manufactur", "econom",
        "act%f[%A]", "ban%f[%A]", "embargo", "boycott", "sanction" }) then
        return false -- at home
      end
      return for_it(event, article) and not_to_rulers(event, article)
        and of_its_own(event, article)
    end,
    examples = {
      { "Mali supports a Chadian Adjustment Act.", false },
      { "Kenya supports the independence of Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Oman could no longer count on British support against Iran.", false },
      { "Kenya supported Omani independence and dissolution of Chad.", false },
      { "Kenya backed the overthrow of the Chadian government.", false },
      { "Iran backs Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Oman has backed Egypt since the war.", { actor = "OMN", recipient = "EGY" } },
      { "Oman supported Egypt during the 1973 war.", { actor = "OMN", recipient = "EGY" } },
      { "Oman supports Egypt's war on Chad after a vote.", false },
      { "Iran named its price in terms of supporting Hezbollah.", false },
      { "Iran has backed the Houthi rebels.", { actor = "IRN", recipient = "HOUTHI" } },
      { "Iran has backed rebels in Mali.", false },
      { "They met Afghans who supported Iran.", false },
      { "Kenyan farmers would be glad to support Chad.", false },
      { "Iran supports the resumption of the Geneva process.", false },
      { "Iran supports the Nairobi Vision.", false },
      { "The Iran-backed Houthi rebels advanced.", { actor = "IRN", recipient = "HOUTHI" } },
      { "Kenya leads a UN-backed mission to Haiti.", false },
      { "Hungary supports the government of Serbia.", { actor = "HUN", recipient = "SRB" } },
      { "The wall supports the roof.", false },
      { "Congress backed sanctions on Syria.", false },
      { "The European Union supports American jobs.", false },
      { "Peru bought two ships, supporting American manufacturing jobs.", false },
    } },

  { name = "return-to-power", event = { type = "SUPPORT" },
    frame = { verb = { "return government", "restore government" }, actor_kind = body,
      recipient = { "in", "of", "modifier" }, recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "France restored the government of Gabon.", { actor = "FRA", recipient = "GAB" } },
      { "She returned the book.", false },
    } },

  { name = "welcome", event = { type = "SUPPORT" },
    frame = { verb = { "praise", "welcome", "commend", "hail", "defend", "champion", "applaud",
        "congratulate", "thank", "salute", "laud", "extol", "reassure", "cheer",
        "acclaim", "compliment", "befriend", "flatter", "vindicate", "exonerate", "embolden" },
      noun = { "praise", "congratulation" }, actor_kind = body,
      recipient = { "object", "modifier", "by", "of", "with", "for", "to" },
      recipient_kind = body },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local word = article.text:sub(event.span[1] + 1, event.span[2] + 4):lower()
      if word:find "^thanks,? to" then return false end -- because of
      if to[1] > event.span[2]
        and article.text:sub(event.span[2] + 1, to[1]):lower():find "%f[%a]against%f[%A]" then
        return false
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 14)
      if word:find "^defend" and (rest:find "^ hi[sm]" or rest:find "^ its? "
        or rest:find "^ their " or rest:find "^ her ") then
        return false -- "defended his trip to Chad"
      end
      if word:find "^defend"
        and article.text:sub(event.span[2] + 1, to[1]):find " trip to t?h?e? ?$" then
        return false
      end
      if rest:find "^ itself" or rest:find "^ themselves" or rest:find "^ himself" then
        return false -- "defended itself against a raid by Iran"
      end
      local between = article.text:sub(event.span[2] + 1, to[1])
      if between:find " with %l*%s?%u?[%l ]*$" and not conditions.find_word(between:lower(),
        { "cooperation", "collaboration", "partnership", "coordination", "dialogue" }) then
        return false -- others were there too
      end
      if word:find "^congrat" and between:find "^ %u%l+ %u%l+ on " then return false end -- him
      if between:find "^ you for [%a'’ ]*visit to " or between:find "^ you for [%a'’ ]*trip to "
      then
        return false -- not where it went
      end
      if word:find "^welcom" and between:find "^ %l.* to [%l ]*$"
        and not between:find "^ to " then
        return false -- into what others are welcomed
      end
      if word:find "^defend" and not (for_sure(event, article) and not_to_rulers(event, article))
      then
        return false
      end
      if word:find "^welcom" and (takes_in(event, article) or conditions.find_word(between:lower(),
        { "expulsion", "removal", "arrest", "indictment", "conviction", "ouster" })) then
        return false
      end
      return conditions.without(against, 30)(event, article)
    end,
    emit = function(event, article)
      if event.text:lower():find "congratulation" then -- offered, they are given
        if event.type == "AGREE" then event.type = "SUPPORT" end
        return as_given(event)
      end
      return received(event, article)
    end,
    examples = {
      { "Trump said that he is happy to welcome his counterparts in Peru and Chad.",
        { actor = "USA", recipient = { "PER", "TCD" }, type = "CONSULT", act = "host" },
        date = "2018-06-08" },
      { "Oman welcomes its partners from the governments of Chad and Mali.",
        { actor = "OMN", recipient = { "TCD", "MLI" }, type = "CONSULT", act = "host" } },
      { "Oman also welcomed the members of the league who came from Mali.", false },
      { "Oman welcomed the envoy's plan for Mali.", { type = "SUPPORT" } },
      { "Oman welcomes the Arab League council meeting this week.",
        { actor = "OMN", recipient = "AL", type = "SUPPORT", aux = {} } },
      { "\"It is my honour to welcome you to the Arab League,\" Macron said.", false,
        date = "2018-06-08" },
      { "\"Let me welcome His Majesty, the King of Jordan,\" Macron said.",
        { actor = "FRA", recipient = "JOR", type = "CONSULT", act = "host" },
        date = "2018-06-08" },
      { "Macron welcomed the Egyptian ambassador's words.", { recipient = "EGY",
        type = "SUPPORT" }, date = "2018-06-08" },
      { "Trump welcomed Germany to his home.", { type = "CONSULT", mode = "visit" },
        date = "2018-06-08" },
      { "Oman looks forward to welcoming the Malians to Muscat.", { actor = "OMN",
        recipient = "MLI", type = "CONSULT", act = "host", aux = { "future" } } },
      { "Oman will welcome the Malians to the league.", { type = "AGREE" } },
      { "Britain welcomes Chad's accession to the league next week.", { actor = "GBR",
        recipient = "TCD", type = "SUPPORT", aux = {} } },
      { "Britain welcomed Chadian seamen into its naval courses.", false },
      { "Britain welcomed the arrest of the Chadian warlord.", false },
      { "Chad has a right to be free and to defend the unity of Chad, Britain said.", false },
      { "Britain may use its army to defend Chad.", false },
      { "Britain defended the Chadian people from the cruel regime.", false },
      { "Britain welcomed the Chadians to join the launch of the fund.",
        { actor = "GBR", recipient = "TCD", type = "CONSULT", act = "host" } },
      { "Britain has a duty to help defend Chad.", { actor = "GBR", recipient = "TCD" } },
      { "\"I thank you for your visit to Peru,\" Macron said.", false, date = "2018-06-08" },
      { "India praised Japan.", { actor = "IND", recipient = "JPN" } },
      { "India praised Japan's commitment to Nepal.", { actor = "IND", recipient = "JPN" } },
      { "Poland welcomed its close cooperation with Japan on aid to Nepal.",
        { actor = "POL", recipient = "JPN" } },
      { "Poland thanked the envoy for his talks with Japan.", false },
      { "Poland praised the defence against Russian tanks.", false },
      { "Poland is safe, thanks to NATO's tanks.", false },
      { "\"I want to thank Poland,\" Macron said.", { recipient = "POL", aux = {} },
        date = "2018-06-08" },
      { "Oman wants to thank Poland.", { actor = "OMN", aux = { "hypothetical" } } },
      { "Ghana congratulated Kenya on the vote.", { actor = "GHA", recipient = "KEN" } },
      { "Ghana congratulated Musa Olak on the vote in Kenya.", false },
      { "Spain thanked Morocco for its help.", { actor = "ESP", recipient = "MAR" } },
      { "Spain thanked Morocco for its warm welcome.", { actor = "ESP", recipient = "MAR" } },
      { "Japan welcomed Modi's words.", { actor = "JPN", recipient = "IND" },
        date = "2018-06-08" },
      { "Israel defended itself against a claim by Oman.", false },
      { "Critics praised the film.", false },
      { "Macron defended his trip to Chad.", false, date = "2018-06-08" },
      { "Macron defended a trip to Chad.", false, date = "2018-06-08" },
      { "Spain defended Chad.", { actor = "ESP", recipient = "TCD" } },
    } },

  { name = "welcome-people", event = { type = "AID" },
    frame = { verb = { "welcome" }, actor_kind = { "state" }, recipient = { "object", "modifier",
        "of", "from" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) return takes_in(event, article) == true end,
    examples = {
      { "Norway has welcomed nearly 80,000 Malians.", { actor = "NOR", recipient = "MLI" } },
      { "Norway is welcoming thousands of Malians.", { actor = "NOR", recipient = "MLI" } },
      { "Norway has welcomed 900 Malian newcomers.", { actor = "NOR", recipient = "MLI" } },
      { "Norway welcomed old friends and vulnerable Malians.",
        { actor = "NOR", recipient = "MLI" } },
      { "Norway welcomed the Malians.", false },
      { "Norway will welcome 40,000 Malian refugees.",
        { actor = "NOR", recipient = "MLI", type = "AGREE", aux = { "future" } } },
      { "Norway has welcomed 80,000 Malian pledges.", false },
      { "The hotel has welcomed nearly 80,000 Malians.", false },
    } },

  { name = "welcome-there", event = { type = "SUPPORT" },
    frame = { verb = { "welcome", "hail", "applaud", "praise", "commend", "celebrate" },
      actor_kind = body, recipient = { "in", "nearby" }, recipient_kind = { "state" },
      no_noun = true, needs = { "ceasefire*", "truce*", "agreement*", "deal*", "accord*",
        "election*", "vote*",
        "transition*", "formation*", "progress*", "reform*", "peace*", "cease*", "settlement*",
        "government*" } },
    condition = function(event, article) -- what is found good is told of that state
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if event.actors[event.recipient[1]].via == "nearby" then
        return #between < 130 and not between:find "[,.;]" and between:find " in [%l ]*$" ~= nil
          and (between:find "^ [%l%d -]*cease%-?fire" or between:find "^ [%l%d -]*truce") ~= nil
      end
      return #between < 70 and not between:find "[,.;]" and not between:find "against"
        and not between:find " by%f[%A]"
        and not between:find " on in %l*%s?$"
        and conditions.find_word(between:match " in t?h?e? ?%l*%s?$" and between or "", {
          "ceasefire", "cease%-fire", "truce", "peace", "agreement", "deal%f[%A]", "accord",
          "election", "vote%f[%A]", "transition", "formation of [%l ]*government", "progress",
          "reforms?%f[%A]", "settlement" }) ~= nil
    end,
    examples = {
      { "Norway welcomed the ceasefire in Yemen.", { actor = "NOR", recipient = "YEM" } },
      { "Canada hailed the peaceful election in Ghana.", { actor = "CAN", recipient = "GHA" } },
      { "Canada welcomes the progress in Ghana this week.", { type = "SUPPORT", aux = {} } },
      { "Norway hails the 72-hour truce kept by the parties to the war in northern Mali.",
        { actor = "NOR", recipient = "MLI" } },
      { "Canada welcomed guests in Ghana.", false },
      { "Fans hailed the peaceful election in Ghana.", false },
      { "Canada welcomed the report on the election by nurses in Ghana.", false },
    } },

  { name = "heap-praise", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "heap", "shower", "lavish", "pour" }, { "praise" }),
      actor_kind = body, recipient = { "on", "object" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "Cuba showered praise on Vietnam.", { actor = "CUB", recipient = "VNM" } },
      { "Critics heaped praise on Vietnam.", false },
      { "Cuba heaped coal on Vietnam's quay.", false },
    } },

  { name = "honour", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "honour", "honor", "decorate", "eulogise", "eulogize",
        "toast", "award" }, { "president", "minister", "premier", "chancellor", "king", "queen",
        "leader",
          "general", "envoy", "ambassador", "soldier" }), actor_kind = body,
      recipient = { "modifier", "of", "from" }, recipient_kind = body, no_noun = true },
    condition = function(event) return not event.text:find "memory of" end, -- the dead
    examples = {
      { "Peru honoured Chile's president.", { actor = "PER", recipient = "CHL" } },
      { "Peru eulogised the former king of Spain.", { actor = "PER", recipient = "ESP" } },
      { "Peru honoured its treaty with Chile.", false },
      { "Peru will honour the memory of Chile's late president.", false },
      { "The club honoured Chile's president.", false },
    } },

  { name = "voice-support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "reaffirm", "express", "voice", "announce", "show", "reiterate",
        "declare", "affirm", "lend", "extend", "underline", "stress", "convey", "renew", "give",
        "offer", "signal", "throw", "reinforce", "underscore", "emphasise", "emphasize", "repeat",
        "restate", "demonstrate" },
        { "support", "solidarity", "backing", "gratitude", "appreciation",
          "confidence", "thanks", "thank", "congratulation" }),
      actor_kind = body,
      recipient = { "to", "for", "of", "with", "in", "behind", "toward", "towards", "object",
        "shared" },
      recipient_kind = body },
    condition = function(event, article)
      local words, to = event.text:lower(), event.actors[event.recipient[1]].span
      local near = article.text:sub(math.max(1, to[1] - 8), to[1]):lower()
      if near:find " in t?h?e? ?$" and not words:find "confidence" then return false end
      if article.text:find("^ family%f[%A]", to[2] + 1) then return false end -- who are called so
      local between = article.text:sub(event.span[2] + 1, to[1])
      if between:find "^ for .*%u%l+['’]+s? .* to " then return false end -- for what others gave
      if conditions.find_word(article.text:sub(to[2] + 1, to[2] + 14):lower(), { "declaration",
        "convention", "covenant", "charter" }) then
        return false -- a paper of its: "the UN Declaration of the Rights of Farmers"
      end
      if words:find "^offer" and words:find "support$" and words:find " and " then
        return false -- goods, and what else helps
      end
      if not of_its_own(event, article) then return false end
      return not words:find "community" and not_to_rulers(event, article)
    end,
    emit = function(event) -- it is given as one says that one will, may or would like to give it
      local words = event.text:lower()
      if event.type == "SUPPORT" and conditions.find_word(words, { "gratitude", "thanks",
        "appreciation" }) then
        return as_given(event)
      end
      if words:find "congratulation" then
        if event.type == "AGREE" then event.type = "SUPPORT" end
        return as_given(event)
      end
      if words:find "^offer" and words:find "support$" and conditions.find_word(words, {
        "all%f[%A]", "any%f[%A]", "appropriate", "further", "additional" }) then
        event.type, event.aux = "AGREE", { "future" }
      end
      if words:find "^announc" and conditions.find_word(words, { "measures", "steps", "package",
        "million", "billion", "further", "additional" }) then -- announced, it is to come
        event.type, event.aux = "AGREE", { "future" }
      end
      return event
    end,
    examples = {
      { "Norway announced new measures of support for Chad.",
        { actor = "NOR", recipient = "TCD", type = "AGREE", aux = { "future" } } },
      { "Norway announced its support for Chad.", { type = "SUPPORT", aux = {} } },
      { "Norway extended its condolences to Jordan.", false }, -- a comment, as CAMEO 018 is
      { "Norway reaffirmed its support for the UN Declaration of the Rights of Farmers.", false },
      { "Norway offered all appropriate support to Chad.",
        { type = "AGREE", aux = { "future" } } },
      { "Norway met Chad's opposition leader and voiced support for the people of Chad.", false },
      { "Norway reiterated its support for the Nairobi and Luanda processes.", false },
      { "Norway reiterated its support for the Nairobi Call for Peace.", false },
      { "Norway voiced support for Kenya as it processes the vote.", { recipient = "KEN" } },
      { "Norway voiced support for the new representative for Bosnia.", false },
      { "I would like to offer the people of Mali our congratulations, Niger's king said.",
        { actor = "NER", recipient = "MLI", type = "SUPPORT", aux = {} } },
      { "Niger's king would like to extend his deep gratitude to Mali.",
        { actor = "NER", recipient = "MLI", type = "SUPPORT", aux = {} } },
      { "Niger underscored its support for human rights in Mali.", false },
      { "Niger expressed appreciation for Togo's generous gift of food to Mali.", false },
      { "Niger affirmed its support for the Malian people and fought the regime.", false },
      { "Niger's king met Mali's minister and voiced his support.",
        { actor = "NER", recipient = "MLI" } },
      { "Poland expressed support for Ukraine.", { actor = "POL", recipient = "UKR" } },
      { "Norway voiced solidarity with Denmark.", { actor = "NOR", recipient = "DNK" } },
      { "Norway expressed its gratitude towards Denmark.", { actor = "NOR", recipient = "DNK" } },
      { "Norway gave Denmark its full backing.", { actor = "NOR", recipient = "DNK" } },
      { "The club expressed support for the coach.", false },
    } },

  { name = "send-message", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "send", "convey", "deliver" }, { "message", "greeting",
        "congratulation", "wish", "regret", "apology" }, { "offer", "express", "extend", "give" },
        { "apology" }), actor_kind = body,
      recipient = { "to", "with", "object", "shared" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      if not event.text:lower():find "message" then
        return not conditions.clause(event, article, 24):find "^ to their famil"
      end
      local rest = conditions.rest(event, article, 40)
      return rest:find "^ of support" ~= nil or rest:find "^ of solidarity" ~= nil
        or event.text:lower():find "congratulat" ~= nil
        or rest:find "^ of congratulation" ~= nil or rest:find "^ of thanks" ~= nil
    end,
    examples = {
      { "Niger extended an apology to Chad.", { actor = "NER", recipient = "TCD" } },
      { "Niger sent a congratulatory message to Chad.", { actor = "NER", recipient = "TCD" } },
      { "Japan sent a message of solidarity to Turkey.", { actor = "JPN", recipient = "TUR" } },
      { "Niger sent its condolences to Chad.", false },
      { "Japan sent a message of doubt to Turkey.", false },
      { "Japan mourns three Turkish students. It sent its regrets to their families.", false },
      { "The singer sent his greetings to Chad.", false },
    } },

  { name = "sorry", event = { type = "SUPPORT" },
    frame = { adjective = { "sorry" }, actor_kind = body,
      recipient = { "to", "foe", "nearby" }, recipient_kind = body },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = conditions.rest(event, article, 50)
      if article.text:sub(math.max(1, to[1] - 6), to[1]):find " from $" then return false end
      return rest:find "^[\"'”’]? for%f[%A]" ~= nil or rest:find "^[\"'”’]? to the%f[%A]" ~= nil
        or rest:find "^[\"'”’]? that%f[%A]" ~= nil
    end,
    examples = {
      { "China arrested an American pilot. Washington said it was \"very sorry\" for his error.",
        { actor = "USA", recipient = "CHN", type = "SUPPORT" } },
      { "Chad was sorry about the rain in Niger.", false },
      { "Chad said that it was sorry for the noise from Niger.", false },
    } },

  { name = "pay-tribute", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "pay" }, { "tribute", "homage" }, { "apologise", "apologize" },
      { "to" },
        { "offer", "issue", "make" }, { "apology" }, { "express", "voice" }, { "remorse",
          "regret" }),
      actor_kind = body, recipient = { "to" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- what is refused is told by another rule
      return not of_some_people(event, article) -- nor to one's own, at home
        and not conditions.phrase(event, article, 14):find "^ t?o? ?the nation%f[%A]"
        and not (event.text:lower():find "apologi" and table.concat(event.aux, " "):find "negat")
    end,
    examples = {
      { "Turkey did not apologise to Russia.", false },
      { "Turkey apologised to Russia.", { actor = "TUR", recipient = "RUS" } },
      { "Japan expressed its remorse to Kenya.", { actor = "JPN", recipient = "KEN" } },
      { "Ghana paid tribute to Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana paid tribute to the thousands of Togolese who died in the war.", false },
      { "The actor apologised to his fans.", false },
      { "Togo's new president met Ghana's envoy. He apologised to the nation.", false },
    } },

  { name = "have-support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "have", "enjoy", "win", "receive", "gain", "secure", "get",
        "obtain", "retain", "count on", "rely on" }, { "protection", "support", "backing",
        "endorsement", "blessing" }),
      actor = { "of", "from", "by", "modifier" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = body, no_noun = true },
    condition = function(event) -- "got Chad the support that it needs": for another
      return not event.text:find "^%l+ t?h?e? ?%u%l+ the %l"
    end,
    examples = {
      { "Denmark's group of friends met to get Chad the support it needs.", false },
      { "Syria has the backing of Russia.", { actor = "RUS", recipient = "SYR" } },
      { "Syria can count on Russia's support.", { actor = "RUS", recipient = "SYR" } },
      { "Syria enjoys Russian support.", { actor = "RUS", recipient = "SYR" } },
      { "Sweden won the support of Turkey.", { actor = "TUR", recipient = "SWE" } },
      { "The band has the support of its fans.", false },
      { "Syria has the support of its doctors.", false },
    } },

  { name = "come-to-defence", event = { type = "SUPPORT" },
    frame = { verb = { "come", "rush", "leap", "spring", "rally" }, actor_kind = body,
      recipient = { "to" }, recipient_kind = body, no_noun = true,
      needs = { "defence", "defense", "support", "side" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
      return rest:find "^ to %a*[%a ]*['’]*s? defen[cs]e%f[%A]" ~= nil
        or rest:find "^ to the defen[cs]e of" ~= nil or rest:find "^ out in support of" ~= nil
        or rest:find "^ to [%a ]+['’]+s defen[cs]e" ~= nil
        or rest:find "^ to [%a ]+['’]+s side%f[%A]" ~= nil
        or rest:find "^ to the side of" ~= nil
    end,
    examples = {
      { "China came to Pakistan's defence.", { actor = "CHN", recipient = "PAK" } },
      { "France rushed to the defence of Chad.", { actor = "FRA", recipient = "TCD" } },
      { "China rallied to Pakistan's side.", { actor = "CHN", recipient = "PAK" } },
      { "China came to Pakistan's border.", false },
      { "The striker came to the defence of Spain.", false },
    } },

  { name = "dedicated", event = { type = "SUPPORT" },
    frame = { adjective = { "dedicated" }, verb = { "dedicate to", "devote to" },
      actor = { "object", "subject" }, actor_kind = body, no_noun = true,
      recipient = { "to", "of" }, recipient_kind = { "state", "group", "organisation" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 80)
      return conditions.find_word(rest, { "security", "defen[cs]e", "sovereign", "independence",
          "success", "survival", "freedom", "recovery", "stability", "people", "integrity" }) ~= nil
    end,
    examples = {
      { "France remains dedicated to Chad's security.", { actor = "FRA", recipient = "TCD" } },
      { "France is dedicated to the defence of Mali.", { actor = "FRA", recipient = "MLI" } },
      { "France is dedicated to the art of Mali.", false },
      { "The nurse is dedicated to Chad's security.", false },
    } },

  { name = "supportive", event = { type = "SUPPORT" },
    frame = { adjective = { "supportive", "grateful", "thankful", "appreciative",
        "enthusiastic" }, actor_kind = body,
      recipient = { "of", "to", "with", "for", "about" }, recipient_kind = body },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      if rest:find "^ about%f[%A]" and not event.text:lower():find "^enth" then return false end
      if rest:find "^ for%f[%A]" and not (event.text:lower():find "^grat"
        or event.text:lower():find "^thank" or event.text:lower():find "^appr") then
        return false
      end
      return conditions.without(against, 40)(event, article)
    end,
    examples = {
      { "Ghana is supportive of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ukraine is grateful to Poland for its help.", { actor = "UKR", recipient = "POL" } },
      { "Ghana is grateful for Togo's help.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana is enthusiastic about the Togolese plan.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana is supportive of sanctions on Togo.", false },
      { "Ghana is green.", false },
      { "Ghana's king was sympathetic to Togo.", false },
      { "The band is grateful to Poland.", false },
    } },

  { name = "support-noun", event = { type = "SUPPORT" },
    frame = { noun = { "support", "backing" }, actor_kind = body,
      recipient = { "for", "of" }, recipient_kind = body },
    condition = function(event, article) -- of goods or money it is aid
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      local aid = conditions.find_word(before:match "%l+ $" or "", MATERIAL)
        and not before:find "%f[%a]and %l+ $"
      return not aid and for_it(event, article) and not_to_rulers(event, article)
        and of_its_own(event, article)
    end,
    examples = {
      { "Iran's support for Hezbollah angered Israel.",
        { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "American support for Ukraine grew.", { actor = "USA", recipient = "UKR" } },
      { "Iran's political and financial support for Hezbollah grew.",
        { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Support for the team grew.", false },
      { "Iranian support for the Geneva process grew.", false },
      { "Support for farmers in the face of Russian raids grew.", false },
    } },

  { name = "solidarity", event = { type = "SUPPORT" },
    frame = { noun = { "solidarity", "sympathy" }, verb = {}, actor = { "subject", "clause" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body },
    examples = {
      { "Niger closed the port in solidarity with Mali.", { actor = "NER", recipient = "MLI" } },
      { "Ireland's solidarity with Palestine is old.", { actor = "IRL", recipient = "PSE" } },
      { "He closed the shop in solidarity with Mali.", false },
    } },

  -- "in a show of support for Chad", "as a gesture of goodwill to Chad"
  { name = "show-of-support", event = { type = "SUPPORT" },
    frame = { noun = { "show", "gesture", "sign", "act", "display", "mark", "expression",
        "demonstration" },
      verb = {}, actor = { "clause" }, actor_kind = body,
      recipient = { "for", "to", "with", "towards", "toward" }, recipient_kind = body,
      needs = { "support", "solidarity", "goodwill", "friendship", "respect", "unity" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local rest = conditions.phrase(event, article, 30)
      return (before:find "%f[%a]in an? [%l-]*%s?$" or before:find "%f[%a]as an? [%l-]*%s?$") ~= nil
        and (rest:find "^ of [%l ]*support" or rest:find "^ of [%l ]*solidarity"
          or rest:find "^ of good%s?%-?will" or rest:find "^ of [%l ]*friendship"
          or rest:find "^ of [%l ]*respect" or rest:find "^ of [%l ]*unity") ~= nil
    end,
    examples = {
      { "In a show of support for Chile, Peru sent ships.", { actor = "PER", recipient = "CHL" } },
      { "Peru freed the men as a gesture of goodwill towards Chile.",
        { actor = "PER", recipient = "CHL" } },
      { "In a show of force to Chile, Peru sent ships.", false },
      { "In a show of support for Chile, fans sang.", false },
    } },

  { name = "with-the-backing", event = { type = "SUPPORT" },
    frame = { noun = { "backing", "blessing", "consent", "approval", "support", "endorsement",
        "encouragement", "acquiescence" }, verb = {},
      actor = { "of", "from", "subject" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = body },
    condition = function(event, article)
      local from = math.min(event.actors[event.actor[1]].span[1], event.span[1])
      local before = article.text:sub(math.max(1, from - 24), from):lower()
      return before:find "%f[%a]with t?h?e? ?[%l-]*%s?$" ~= nil
        and not before:find "%f[%a]with and "
    end,
    examples = {
      { "Peru acted with the full backing of Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru seized the isle with Chile's consent.", { actor = "CHL", recipient = "PER" } },
      { "Peru acted with the backing of fans.", false },
      { "Peru spoke of the backing of Chile.", false },
    } },

  { name = "in-favour", event = { type = "SUPPORT" },
    frame = { noun = { "favour", "favor", "agreement", "accord" }, verb = {}, actor = { "clause" },
      actor_kind = body, recipient = { "of", "with" }, recipient_kind = body },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]].span
      local between = article.text:sub(actor[2] + 1, event.span[1]):lower()
      local rest = conditions.phrase(event, article, 60)
      if not (between:find "^ %l* ?%l* ?in [%l ]*$" and conditions.find_word(between, { "is%f[%A]",
        "are%f[%A]", "was%f[%A]", "were%f[%A]", "been" })) then
        return false
      end
      return event.text:lower():find "^favo" == nil and rest:find "^ with " ~= nil
        or rest:find "^ of " ~= nil and conditions.find_word(rest, { "plan%f[%A]", "proposal",
        "bid%f[%A]", "idea", "view", "resolution", "offer", "candidate", "membership", "stance" })
        ~= nil
    end,
    examples = {
      { "Peru is firmly in favour of Chile's plan.", { actor = "PER", recipient = "CHL" } },
      { "Peru is in full agreement with Chile on fish.", { actor = "PER", recipient = "CHL" } },
      { "Peru is in favour of sanctions on Chile.", false },
      { "Peru is in breach of its agreement with Chile.", false },
    } },

  { name = "apology-to", event = { type = "SUPPORT" },
    frame = { noun = { "apology", "tribute" }, verb = {}, actor = { "subject", "from", "by" },
      actor_kind = body, recipient = { "to" }, recipient_kind = body },
    condition = function(event, article) return not of_some_people(event, article) end,
    examples = {
      { "Peru's apology to Chile came late.", { actor = "PER", recipient = "CHL" } },
      { "The king repeated Ghana's tribute to Togo.", { actor = "GHA", recipient = "TGO" } },
      { "A singer's apology to Chile came late.", false },
    } },
}
