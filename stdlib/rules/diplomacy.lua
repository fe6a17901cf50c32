--- Meetings, talks and mediation.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local meetings = { "meeting", "summit", "conference", "session", "talk", "negotiation",
  "discussion", "consultation", "dialogue", "conversation", "assembly", "forum", "gathering" }
local bodies = { "alliance", "organisation", "institution" }

-- The words from the one who acts to the event, in small letters.
local function from_actor(event, article)
  local actor = event.actors[event.actor[1]]
  return article.text:sub(actor.span[1] + 1, event.span[1]):lower()
end

local function after(event, article, reach)
  return article.text:sub(event.span[2] + 1, event.span[2] + reach):lower()
end

local LEADERS = { "leader", "minister", "member", "head" }
local LEARNED = { "mind", "student", "scholar", "expert", "scientist", "people", "artist" }

local function numbered_two(before) -- who are named: "the two leaders"
  return before:find "%f[%a]two %a+%s*$" or before:find "%f[%a]both %a+%s*$"
    or before:find "%f[%a]three %a+%s*$" or before:find "%f[%a]four %a+%s*$"
end

-- "when leaders meet", of the body that the text is about
local function leaders_meet(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
  before = before:gsub("will%s*$", ""):gsub("are to%s*$", ""):gsub("are%s*$", "")
    :gsub("who%s*$", "")
  local rest = after(event, article, 24)
  if rest:find "^ with" or rest:find "^ the " or rest:find "^ a " then return false end
  if before:find "these [%w ]*$" or before:find "%d+ %a+%s*$" or numbered_two(before) then
    return false
  end
  return before:find "%f[%a]leaders%s*$" ~= nil or before:find "%f[%a]ministers%s*$" ~= nil
    or before:find "%f[%a]members%s*$" ~= nil or before:find "heads of state%s*$" ~= nil
    or before:find "heads of government%s*$" ~= nil
end

-- What begins another phrase.
local LINKS = { "at%f[%A]", "of%f[%A]", "before%f[%A]", "after%f[%A]", "in%f[%A]", "during%f[%A]",
  "on%f[%A]", "to%f[%A]", "and%f[%A]", "from%f[%A]", "by%f[%A]" }

-- What somebody asks for, which is another rule's: "called for an urgent session".
local function asked_for(before)
  local _, last = before:find "%f[%a]call%l* for "
  if not last then _, last = before:find "%f[%a]ask%l* for " end
  if not last then _, last = before:find "%f[%a]press%l* for " end
  if not last then _, last = before:find "%f[%a]push%l* for " end
  return last ~= nil and before:find("^[%a'’ ]*$", last) ~= nil
    and not conditions.find_word(before:sub(last), LINKS)
end

-- What a great meeting of many is called by.
local SUBJECTS = { "youth", "energy", "peace", "climate", "food", "health", "business",
  "investment", "semiconductor", "democracy", "development", "education", "recovery" }

-- "had talks with mediators on the war between Oman and Iran": what they spoke of, not with whom.
local STRIFE = { "war%f[%A]", "conflict", "fighting", "dispute", "rift", "tension", "hostilit",
  "clash", "feud", "row%f[%A]", "standoff", "crisis" }
local function of_their_strife(event, article)
  local first = math.huge
  for _, id in ipairs(event.actor) do
    local from = event.actors[id].span[1]
    if from > event.span[2] then first = math.min(first, from) end
  end
  if first == math.huge then return false end
  local link = article.text:sub(event.span[2] + 1, first):lower()
  local with, what, of = link:match "^(.-) on ([%l ]-) (%l+) t?h?e? ?$"
  if not what then with, what, of = link:match "^(.-) about ([%l ]-) (%l+) t?h?e? ?$" end
  if not what or of ~= "between" then return false end
  return conditions.find_word(what, STRIFE) ~= nil or with:find "^ with%f[%A]" ~= nil
end

-- Whither somebody goes, who is told of by other rules: "states attending the NATO summit".
local function attended(before)
  local what = before:match "%f[%a]attend%l* ([%a%d'’ -]*)$"
  return what ~= nil and not conditions.find_word(what, LINKS)
    and not what:find "%f[%a]for%f[%A]"
end

-- What comes behind those who meet, where no object does.
local where_or_when = {}
for word in ("in on at to for with again later late earlier early there here yesterday today "
  .. "tomorrow next this last from amid behind under as before after around outside near by over "
  .. "and but or while when privately separately virtually briefly online together twice "
  .. "once every each daily weekly regularly formally informally annually urgently secretly "
  .. "instead during since until without alongside because across inside "
  .. "via through"):gmatch "%a+" do
  where_or_when[word] = true
end

-- Whether the sentence or the one before it names a body whose meeting may be meant.
local function named_body(event, article)
  for _, sentence in ipairs { event.sentence - 1, event.sentence } do
    for _, name in ipairs(article:names(sentence) or {}) do
      if (name.kind == "alliance" or name.kind == "organisation")
        and name.span[1] < event.span[1] then
        return true
      end
    end
  end
  return false
end

local people_gather = conditions.without({ "force", "troop", "evidence", "intelligence",
  "information", "data", "army", "fleet", "parliament", "legislator", "lawmaker", "state ",
  "stakeholder", "leaders from", "experts" }, 40)

-- "to be a Representative of the United States to the 76th Session": the title of a post, and who
-- sits there ("Members of the summit, let us ...").
local function is_post(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 120), event.span[1]):lower()
  before = before:gsub("<[^>]*>", ""):match "[^.;,:]*$"
  return before:find "%f[%a]representatives? [%a ]-to the [%w%- ]*$" ~= nil
    or before:find "%f[%a]delegates? [%a ]-to the [%w%- ]*$" ~= nil
    or before:find "^%W*members of the [%w%- ]*$" ~= nil
end

-- "EU leaders left the G20 summit": another body's.
local function others_meeting(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    if (name.kind == "alliance" or name.kind == "organisation")
      and name.span[2] <= event.span[1] and event.span[1] - name.span[2] < 24
      and (name.id ~= event.actor[1] or #event.actor > 1) then
      return true
    end
  end
  return false
end

-- "at a summit", "ahead of a meeting", "held talks"; not "ensuring a good meeting".
local function goes_there(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  local where = 0
  for _, word in ipairs { "at", "during", "before", "after", "ahead of", "following", "for",
    "from", "in", "since", "under", "to an?", "to the", "hold", "holds", "held" } do
    where = math.max(where, before:find("%f[%a]" .. word .. "%f[%A][^,]*$") or 0)
  end
  return where > 0 and not before:find("%s%l+ing%f[%A]", where)
end

-- "Chad and Oman met for an Arab League summit": from the verb to the words before the noun.
local function met_for(before)
  before = before:lower()
  for _, verb in ipairs { "met", "meet", "meeting", "gather", "gathered", "convened?",
    "assembled?" } do
    if before:find("%f[%a]" .. verb .. " for [^,.;]*$") then return true end
  end
  return false
end

-- Whether two states or more are named before the event.
local function states_before(event, article)
  local found, first = 0, nil
  for _, name in ipairs(article:names(event.sentence)) do
    if name.kind == "state" and name.span[2] <= event.span[1] and name.id ~= first then
      found, first = found + 1, first or name.id
    end
  end
  return found > 1
end

-- A meeting of which the text says neither between whom nor whose it is, though one that is not of
-- those who do something there: "at the first Summit", "the ABC meeting", "another meeting".
local function of_others(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
  if before:find "%f[%a]addressed [%l ]*$" then return true end
  for _, id in ipairs(event.actor) do
    local party = event.actors[id]
    local inside = party.via == "modifier" or party.via == "possessor"
    if inside or party.span[1] > event.span[2]
      and conditions.find_word(article.text:sub(event.span[2] + 1, party.span[1]),
        { "with%f[%A]", "between%f[%A]", "among%f[%A]" }) then
      return false
    end
  end
  local ahead, behind = false, false -- "the trilateral meeting", of three of those named around it
  for _, id in ipairs(event.actor) do
    local party = event.actors[id]
    if party.via == "number" then
      ahead = ahead or party.span[2] <= event.span[1]
      behind = behind or party.span[1] > event.span[2]
    end
  end
  if ahead and behind then return true end
  return before:find "%f[%a]another %l* ?$" ~= nil and not before:find "[Aa]fter another %l* ?$"
    or before:find "%f[%w]%u%u[%u%d]+ $" ~= nil and not before:find "SALT $"
      and not before:find "START $"
    or event.text:find "^%u" ~= nil and (before:find "%f[%a]the $" ~= nil
      or before:find "%f[%a]the first $" ~= nil)
end

return {
  pack = "diplomacy",
  doc = "Meetings, talks and mediation",

  { name = "call-for-meeting", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "call for", "ask for", "press for", "appeal for", "push for", "plead for",
        "lobby for" }, actor_kind = body,
      recipient = { "for", "of", "with", "nearby" },
      recipient_kind = { "state", "organisation", "alliance", "institution", "group" },
      no_noun = true, needs = { "meeting", "summit", "session", "talk", "negotiation",
        "consultation", "dialogue", "conference" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = after(event, article, 110):match "^[^.;,]*"
      if event.text:lower():find " for$" then rest = " for" .. rest end
      local at = to[1] - event.span[2]
      if event.actor[1] == event.recipient[1] or conditions.at_home(event) or at < 0
        or conditions.find_word(rest, { "end%f[%A]", "talks on ", "halt" }) == 6 then
        return false
      end
      local asked = rest:match "^ for (.*)"
      local gap = article.text:sub(event.span[2] + 1, to[1]):lower()
      if not asked or gap:find " in " or gap:find " on " or gap:find " at " or gap:find " by "
        or gap:find " to " then
        return false
      end
      local own = article.text:sub(to[2] + 1, to[2] + 30):lower()
      local ahead = article.text:sub(event.span[2] + 1, to[1]):find "^ ?f?o?r? ?a?n?t?h?e? ?[%l ]*$"
      for _, meeting in ipairs(meetings) do -- "an urgent session of"
        if ahead and own:find("^ [%l ]-" .. meeting .. "s?%f[%A]") then return true end
        local _, last = asked:find("^[%l%-/ ]-%f[%l]" .. meeting .. "s?%f[%A]")
        local link = last and not conditions.find_word(asked:sub(1, last), { "of%f[%A]",
          "between%f[%A]", "before%f[%A]", "on%f[%A]", "at%f[%A]", "in%f[%A]", "and%f[%A]",
          "after%f[%A]" }) and asked:sub(last + 1)
        if link and (link:find "^ of " or link:find "^ with " or link:find "^ between ") then
          return not link:find "^ of [%l ]*lawmakers"
        end
      end
      return false
    end,
    examples = {
      { "Egypt called for an emergency session of the Arab League.",
        { actor = "EGY", recipient = "AL", type = "REQUEST" } },
      { "France asked for a Security Council meeting.", { actor = "FRA", recipient = "UNSC" } },
      { "Bolivia pressed for negotiations with Chile.", { actor = "BOL", recipient = "CHL" } },
      { "Bolivia asked for a session with the press.", false },
      { "Bolivia called for the release of a man before a meeting of the OAS.", false },
      { "The union called for a meeting of the Arab League.", false },
    } },

  { name = "own-meeting", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = g.phrases({ "end", "close", "wrap up", "conclude", "finish", "open", "begin",
        "start" }, { "summit", "meeting", "session", "conference", "talk" }), actor_kind = bodies,
      no_noun = true },
    condition = function(event, article) -- "Chad and the IMF opened talks": not alone
      local first = event.actors[event.actor[1]].span[1]
      local before = article.text:sub(math.max(1, first - 12), first)
      local behind = article.text:sub(event.actors[event.actor[1]].span[2] + 1, event.span[1])
      if article.text:find("^ with ", event.span[2] + 1) then return false end -- nor this
      return not (#event.actor == 1 and (before:find "%f[%a]and t?h?e? ?$"
        or behind:find "^ and t?h?e? ?%u"))
    end,
    examples = {
      { "The UN will begin talks with both sides.", false },
      { "Leaders of the Group of Seven ended their summit in Tokyo.", { actor = "G7" } },
      { "OPEC ministers opened a meeting in Vienna.", { actor = "OPEC" } },
      { "OPEC and Chad opened talks.", false },
      { "The board ended its meeting.", false },
    } },

  { name = "meeting-of", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "include", "involve", "bring together", "gather", "draw", "unite" },
      actor = { "object", "of", "from" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = { "alliance", "organisation", "institution", "treaty" },
      no_noun = true, plural = true },
    condition = conditions.at_meeting,
    examples = {
      { "The NATO summit included leaders from Georgia, Sweden and Finland.",
        { actor = { "GEO", "SWE", "FIN" }, recipient = "NATO" } },
      { "The OPEC meeting brought together Iran and Iraq.",
        { actor = { "IRN", "IRQ" }, recipient = "OPEC" } },
      { "The party included men from Iran and Iraq.", false },
    } },

  { name = "into-session", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "call", "summon", "go", "be", "sit", "call together" },
      actor = { "object", "subject" }, actor_kind = bodies, no_noun = true,
      needs = { "session" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.phrase(event, article, 50)
      return words:find "^%l+ into [%l ]*session" ~= nil or words:find "^%l+ in session" ~= nil
        or words:find "^%l+ in [%l ]+ session" ~= nil
    end,
    examples = {
      { "NATO's council was called into special session.", { actor = "NATO" } },
      { "OPEC was in session in Vienna.", { actor = "OPEC" } },
      { "OPEC called for a session on ice.", false },
      { "The court was in session.", false },
    } },

  { name = "gathered", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "gather", "assemble" }, actor = { "object" }, actor_kind = bodies,
      no_noun = true },
    condition = function(event, article)
      local who = event.actors[event.actor[1]]
      local rest = after(event, article, 14)
      return (rest:find "^ in " ~= nil or rest:find "^ at " ~= nil or rest:find "^ here" ~= nil
          or rest:find "^ for " ~= nil) and who.span[1] < event.span[1]
        and conditions.find_word(article.text:sub(math.max(1, who.span[1] - 30),
          event.span[1]):lower(),
          { "leader", "minister", "head", "chief", "delegat", "member", "president" }) ~= nil
    end,
    examples = {
      { "ECOWAS leaders, gathered in Abuja, agreed to wait.", { actor = "ECOWAS" } },
      { "NATO tanks, gathered in Poland, waited.", false },
    } },

  { name = "met-for", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "meet", "gather", "convene", "assemble" }, actor_kind = body,
      recipient = "for", recipient_kind = { "alliance", "organisation" }, plural = true,
      no_noun = true, needs = { "summit", "meeting", "session", "conference", "gathering" } },
    condition = function(event, article) -- "met for the Quad Leaders' Summit"
      local name = event.actors[event.recipient[1]].span
      local before = article.text:sub(event.span[1] + 1, name[1])
      local rest = article.text:sub(name[2] + 1, name[2] + 50):match "^[^,.;]*"
      return met_for(before) and conditions.find_word(rest:lower(), { "summit", "meeting",
        "session", "conference", "gathering" }) ~= nil
    end,
    examples = {
      { "The leaders of Chad, Oman and Mali met for the African Union summit.",
        { actor = { "TCD", "OMN", "MLI" }, recipient = "AU" } },
      { "The leaders of Chad and Oman gathered for the third Arab League leaders' meeting.",
        { actor = { "TCD", "OMN" }, recipient = "AL" } },
      { "The leaders of Chad and Oman met for talks with the African Union after the summit.",
        false },
      { "The leaders of Chad and Oman met for an hour at the African Union summit.", false },
    } },

  { name = "met", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "meet", "convene with" }, actor_kind = body,
      recipient = { "with", "object" }, recipient_kind = body, reciprocal = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article, 90):match "^[^.;]*"
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1])
      if before:find "they must $" or before:find "it must $" then return false end -- a condition
      if rest:find "^ it%f[%A]" then return false end -- a task: "met it together"
      local then_with = rest:match "^ (%l+) with " -- not "convened calls with"
      if event.text:find "^[Cc]on" and not rest:find "^ with "
        and not (then_with and where_or_when[then_with]) then
        return false
      end
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[1]) end
      local thing = last < event.span[1] and rest:match "^ an? (%l+)"
      if thing and not conditions.find_word(thing, { "day%f[%A]", "week", "month", "year", "hour",
        "decade", "second", "third", "fourth", "fifth", "few", "couple", "short", "while", "final",
        "last", "further", "total" }) then
        return false -- "met a campaign of strikes", but "met a day later", "met a second time"
      end
      for _, word in ipairs { "in the final", "semi%-?final", "quarter%-?final", "in the last",
        "%f[%a]match%f[%A]", "world cup", "%f[%a]cup%f[%A]", "friendly", "group stage",
        "championship", "tournament", "qualifier" } do
        if rest:find(word) then return false end -- a game
      end
      return conditions.without({ "demand", "condition", "obligation", "commitment", "target",
        "challenge", "the need", "threat", "the moment", "goal", "deadline", "standard",
        "requirement", "expectation", "criteria", "the test", "needs", "the future",
        "the press" }, 40)(event, article) and conditions.no_private_people(event, article)
    end,
    emit = function(event, article) -- "the Quad (India, Japan and Chad) met": of the body
      local first = event.actors[event.actor[1]]
      local next = event.actor[3] and event.actors[event.actor[2]]
      local gap = next and next.span[1] > first.span[2]
        and article.text:sub(first.span[2] + 1, next.span[1])
      if gap and (gap == " - " or gap == " – " or gap == " — " or gap == " (" or gap == ": ")
        and conditions.kind(event, article, "actor") ~= "state" then
        event.recipient = { table.remove(event.actor, 1) }
        event.mode = "multilateral"
      end
      return event
    end,
    examples = {
      { "Macron met Merkel in Berlin.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "Kenya met with opposition leader Ana Roha of Chad.", false },
      { "Kenya met with the king of Oman.", { actor = { "KEN", "OMN" } } },
      { "Kenya met officials from Arab countries and Israel.", { actor = { "KEN", "ISR" } } },
      { "Ministers of the Quad - Australia, India and Japan - met in Rome.",
        { actor = { "AUS", "IND", "JPN" }, recipient = "QUAD" } },
      { "Japan and India met off Malta in May.", { actor = { "JPN", "IND" } } },
      { "Japan and India met in May.", { actor = { "JPN", "IND" } } },
      { "The UN secretary-general met Putin.", { actor = { "UN", "RUS" } }, date = "2018-06-19" },
      { "Ministers of Kenya, Togo and the European Union met in Lima.",
        { actor = { "KEN", "TGO", "EU" } } },
      { "The leaders of the Group of Seven convened today with Zelensky.",
        { actor = { "G7", "UKR" } }, date = "2022-10-11" },
      { "Spain met Italy in the final.", false },
      { "The goal was met.", false },
      { "France and Belgium met a campaign of strikes.", false },
      { "Japan and India met a day later.", { actor = { "JPN", "IND" } } },
      { "India and Pakistan spoke of the obligations they must meet to join.", false },
      { "Britain and France will meet the challenges of the age.", false },
      { "Britain and France will meet the future together.", false },
      { "French ministers met with Italian students.", false },
      { "The president of Peru is meeting with Chilean business leaders today.", false },
      { "Two NATO aspirants met with the Turks.", false },
      { "The president of Peru met world leaders in Cairo.", false },
      { "The president of Peru met officials in Cairo.", { actor = { "PER", "EGY" } } },
      { "Peru met the Chilean foreign ministry's experts.", { actor = { "PER", "CHL" } } },
      { "Iran met the conditions of the European Union.", false },
    } },

  { name = "gather", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "gather", "convene", "assemble", "huddle" }, actor_kind = body,
      plural = true, no_noun = true },
    condition = function(event, article)
      return not article.text:find("^ by ", event.span[2] + 1) and people_gather(event, article)
    end,
    examples = {
      { "The leaders of France, Germany and Poland gathered in Weimar.",
        { actor = { "FRA", "DEU", "POL" } } },
      { "France and Spain gathered troops.", false },
      { "Forces assembled by both France and Spain built forts.", false },
      { "France and Spain convened state and city councils.", false },
      { "Ann and Bob gathered mushrooms.", false },
    } },

  { name = "brokered-by", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "broker", "mediate", "sponsor", "facilitate" }, { "talk",
        "negotiation", "meeting", "truce", "ceasefire", "deal", "accord" },
        { "broker", "mediate" }, { "" }, { "negotiate", "work out", "arrange", "secure" },
          { "truce",
          "ceasefire", "swap", "exchange", "release" }), actor = { "by" }, actor_kind = body,
      recipient = { "between", "clause", "told" }, recipient_kind = body, no_noun = true,
      also = true },
    condition = function(event, article) -- "a deal brokered by China"
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      before = (before:match "^.*[.;](.*)" or before) .. event.text:lower()
      local from = math.max(0, event.span[1] - 60) -- "between" the parties, of whom none is known
      local between = article.text:sub(from + 1, event.span[2]):find "%f[%a]between "
      for _, id in ipairs(between and event.recipient or {}) do
        if event.actors[id].span[1] < from + between then return false end
      end
      return article.text:sub(event.span[2] + 1, event.span[2] + 4) == " by "
        and conditions.find_word(before, { "deal%f[%A]", "truce", "cease", "agreement", "accord",
          "peace",
          "pact", "talks", "settlement", "exchange", "swap", "release" }) ~= nil
    end,
    examples = {
      { "Iran and Iraq agreed to trade, in a deal brokered by China.",
        { actor = "CHN", recipient = { "IRN", "IRQ" } } },
      { "Iran and Iraq signed a deal after talks in Moscow brokered by China.",
        { actor = "CHN", recipient = { "IRN", "IRQ" } } },
      { "A 60-day truce between Israel and Hezbollah, brokered by France, takes effect today.",
        { actor = "FRA", recipient = { "ISR", "HEZBOLLAH" } } },
      { "Chad and Mali agreed to a truce. Peru said the deal followed talks brokered by China.",
        { actor = "CHN", recipient = { "TCD", "MLI" } } },
      { "Chad and Mali agreed to a truce. The rain followed talks brokered by China.", false },
      { "Chad and Sudan resumed relations. The deal was brokered by Qatar.",
        { actor = "QAT", recipient = { "TCD", "SDN" } } },
      { "Iran hailed a truce between farmers and rebels brokered by China.", false },
      { "Iran and Iraq sold a house brokered by China.", false },
    } },

  { name = "mediate", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "mediate", "broker", "facilitate", "sponsor", "moderate",
        "arrange", "oversee", "supervise" },
        { "deal", "ceasefire", "agreement", "truce", "talk", "negotiation", "accord", "peace",
          "dialogue", "conflict", "dispute", "settlement", "meeting", "release", "contact",
          "reconciliation", "rapprochement", "swap", "prisoner exchange", "exchange of prisoner" },
        { "mediate", "arbitrate" }, { "between", "in" }),
      noun = { "mediation" }, actor_kind = body,
      recipient = { "between", "with", "in", "of", "told" }, recipient_kind = body,
      compound = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "%f[%a]arms? deals?$" or words:find "weapons deals?$" then return false end
      if #event.actor > 1 and words:find "^arrang" then return false end -- their own talks
      for _, name in ipairs(article:names(event.sentence)) do
        local way = name.id == event.actor[1] and name.span[1] > event.span[2]
          and article.text:sub(event.span[2] + 1, name.span[1])
        if way and way:find "^ between [^,.;]* and $" then return false end -- and itself
      end
      if not words:find "%a%-%a" then return true end
      return conditions.with({ "talk", "deal", "truce", "cease", "peace", "negotiation",
        "agreement", "accord", "dialogue", "summit", "meeting" }, 40)(event, article)
    end,
    examples = {
      { "The teacher mediated between the pupils.", false },
      { "Oman and Iran arranged talks in Rome.", false },
      { "Oman mediated between Iran and the United States.",
        { actor = "OMN", recipient = { "IRN", "USA" } } },
      { "The Peruvian envoy worked to arrange a meeting between Chad and Peru itself.", false },
      { "Qatar mediated between Chad and rebel groups in Doha.",
        { actor = "QAT", recipient = "TCD" } },
      { "This followed deals that Oman brokered between Iran and Qatar.",
        { actor = "OMN", recipient = { "IRN", "QAT" } } },
      { "Qatar brokered a prisoner swap between Israel and Hamas.",
        { actor = "QAT", recipient = { "ISR", "HAMAS" } } },
      { "Brazil, alongside Oman and Kenya, mediated months of talks between Peru and Chile.",
        { actor = { "BRA", "OMN", "KEN" }, recipient = { "PER", "CHL" } } },
      { "Qatar brokered a ceasefire between Israel and Hamas.",
        { actor = "QAT", recipient = { "ISR", "HAMAS" } } },
      { "Qatar-brokered talks between Egypt and Libya failed.",
        { actor = "QAT", recipient = { "EGY", "LBY" } } },
      { "Chad and Sudan made peace. Qatar brokered the deal.",
        { actor = "QAT", recipient = { "TCD", "SDN" } } },
      { "Chad praised Sudan. Qatar brokered the deal.", false },
      { "Sound moderates the talk in class.", false },
      { "Oman facilitates arms deals between Iran and Russia.", false },
    } },

  { name = "mediator", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "act as", "serve as" }, { "" }, { "play" }, { "mediator",
        "intermediary", "go-between", "broker", "peacemaker", "middleman", "channel",
        "conduit" }), actor_kind = body,
      recipient = { "between", "for", "in", "to" },
      recipient_kind = body, no_noun = true,
      needs = { "mediator", "intermediary", "go", "broker", "brokerage", "stockbroker",
        "peacemaker", "middleman", "channel", "conduit" } }, -- go: of the go-between
    condition = conditions.told({ "mediator", "intermediary", "go%-between", "broker",
      "peacemaker", "middleman", "a %l*%s?channel", "conduit" }, 40),
    examples = {
      { "Oman acted as a mediator between Iran and the United States.",
        { actor = "OMN", recipient = { "IRN", "USA" } } },
      { "Turkey served as a mediator between Russia and Ukraine.",
        { actor = "TUR", recipient = { "RUS", "UKR" } } },
      { "Algeria acted as go-between for Iran and Oman.",
        { actor = "DZA", recipient = { "IRN", "OMN" } } },
      { "China played mediator between Mali and Niger.",
        { actor = "CHN", recipient = { "MLI", "NER" } } },
      { "Panama acts as a bridge between Mexico and Peru.", false },
      { "The boy played host to friends from Peru.", false },
    } },

  { name = "to-the-table", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "return to", "come to", "sit at", "get back to", "go back to",
        "come back to", "sit around" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true, no_noun = true,
      needs = { "table" } },
    condition = function(event, article)
      local rest = after(event, article, 40)
      return rest:find "negotiating table" ~= nil or rest:find "bargaining table" ~= nil
        or rest:find "conference table" ~= nil or rest:find "table of negotiation" ~= nil
    end,
    examples = {
      { "Chad and Niger returned to the negotiating table.", { actor = { "TCD", "NER" } } },
      { "Chad came back to the negotiating table with Niger.", { actor = { "TCD", "NER" } } },
      { "Chad returned to the table with a fish for Niger.", false },
      { "Chad returned to the negotiating table.", false },
    } },

  { name = "bring-together", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "bring together" }, actor = { "object" }, actor_kind = body, plural = true,
      no_noun = true },
    condition = function(event, article)
      local apart = not event.text:find "together" -- "brought Iran and Oman together"
      local who = conditions.phrase(event, article, 24):match "^ the %l* ?(%l+) of" -- top minds of
      local whom = conditions.rest(event, article, 120):match "^[^.;]*"
      return not conditions.at_home(event) and not conditions.find_word(who or "", LEARNED)
        and not conditions.find_word(whom, { "students", "scholars", "scientists", "artists" })
        and not (apart and not conditions.with({ "in the same", "for talks", "at the table",
          "for a ", "for the first", "at a " }, 90)(event, article))
    end,
    examples = {
      { "The ocean brought Iran and Oman together.", false },
      { "The prize brought together the top minds of Iran and Oman.", false },
      { "The prize will bring together gifted Iranian and Omani students.", false },
      { "The summit brought together Iran and Oman.", { actor = { "IRN", "OMN" } } },
      { "Iran and Oman were brought together.", { actor = { "IRN", "OMN" } } },
      { "The song brought together two girls.", false },
    } },

  { name = "ministers-discuss", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "discuss", "debate" }, actor_kind = bodies, no_noun = true, outer = true },
    condition = function(event, article) -- those who are one by one what the body is
      local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
      local who = before:match "[^.;]*$"
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^.;]*"
      return not who:find " to $" and conditions.find_word(who, { "ministers", "leaders",
        "ambassadors", "envoys", "heads", "chiefs" }) ~= nil
        and not rest:find " with %u"
        and conditions.find_word(rest:lower(), { "summit", "meeting", "talks", "call" }) == nil
    end,
    examples = {
      { "NATO ambassadors will discuss the raid on Monday.",
        { actor = "NATO", type = "CONSULT", act = "meet" } },
      { "The foreign ministers of the European Union discussed the vote.", { actor = "EU" } },
      { "NATO officials debated the raid.", false },
      { "NATO ministers declined to discuss the raid.", false },
      { "The ministers of six states discussed the raid.", false },
    } },

  { name = "convene", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "meet", "convene", "gather", "assemble", "come together", "huddle" },
      actor_kind = bodies, no_noun = true, also = true },
    condition = function(event, article)
      local rest = after(event, article, 8)
      local verb = event.text:lower()
      if verb:find "^assem" or verb:find "^c[oa]m" then -- not a kit, and not to do something
        local who = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
        return (rest:find "^ in " ~= nil or rest:find "^ at " ~= nil)
          and conditions.find_word(who, { "leader", "minister", "head", "chief", "delegat",
            "president" }) ~= nil
      end
      local from = event.actors[event.actor[1]].span[1]
      if article.text:sub(from, from) == "-" then return false end -- the US-EU working group
      local word = article.text:match("^ (%l+)", event.span[2] + 1)
      if word and verb:find "^[mg][ea][et]" and not where_or_when[word]
        or article.text:find("^ %u[%a ]+['’]+s? ", event.span[2] + 1) then
        return false -- somebody, or a demand, is met
      end
      if rest:find "^ %a+ with " or article.text:find("^ %l* ?with %u", event.span[2] + 1) then
        return false -- by the body and another
      end
      local others = event.context:sub(1, (event.context:find(event.text, 1, true) or 1) - 1)
      if rest:find "^ an? " and others:find " and " then return false end -- with others
      if verb:find "^conv" and word and not where_or_when[word]
        and not conditions.with(meetings, 60)(event, article) then
        return false -- a task force, trials, experts
      end
      return conditions.without({ "demand", "need", "target", "goal", "condition", "challenge",
        "moment", "threat", "pledge", "commitment", "deadline", "standard" },
        20)(event, article)
    end,
    examples = {
      { "The European Union is gathering information on Chilean wine.", false },
      { "The European Union met the demand for gas.", false },
      { "NATO is rising to meet this challenge.", false },
      { "The European Union wants to meet Chad's urgent requirements.", false },
      { "OPEC met in Vienna.", { actor = "OPEC" } },
      { "OPEC met in the Austrian capital.", { actor = "OPEC" } },
      { "OPEC ministers will convene instead in Vienna.", { actor = "OPEC" } },
      { "The Quad countries will convene a task force.", false },
      { "The European Union is convening its experts.", false },
      { "The Allies convened war crimes trials in Rome.", false },
      { "NATO ministers, meeting in The Hague, agreed on a plan.", { actor = "NATO" } },
      { "Members of the Arab League gathered on Sunday.", { actor = "AL" } },
      { "Leaders of the Pacific Islands Forum came together in Suva.", { actor = "PIF" } },
      { "NATO troops assembled in Suva.", false },
      { "The friends met.", false },
    } },

  { name = "meet", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "hold", "have", "begin", "start", "open", "resume", "launch",
        "conclude", "finish", "complete", "continue", "conduct", "attend", "chair" }, meetings,
        { "sit" }, { "down with" }, { "open", "set up" }, { "channel" }, { "have" },
        { "encounter", "contact" }, { "have", "hold" }, { "bilat", "trilat", "pull-aside",
          "sit-down", "one-on-one" }),
      actor = { "subject", "between" }, actor_kind = body,
      recipient = { "with", "between" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    condition = function(event, article) -- "had no interest in talks"
      if event.text:find "^[Dd]id not attend" or event.text:find "^[Dd]id n.t attend" then
        return false -- each stays away from what others hold
      end
      if of_their_strife(event, article) then return false end
      return not conditions.at_home(event) and not conditions.none_to_announce(event, article)
        and conditions.no_private_people(event, article)
        and not conditions.find_word(event.text:lower(), { "interest in", "interested in",
          "intentions? of", "doubts? about", "hopes? for", "hopes? of", "plans? for", "need for",
          "appetite for", "desire for", "time for", "use for", "reason for", "idea of", "role in",
          "part in", "say in", "seat in", "objection to", "condition for", "conditions for" })
    end,
    emit = function(event, article) -- "with Qatari mediation": no party to it
      for i = #event.actor, 3, -1 do
        local to = event.actors[event.actor[i]].span[2]
        local whose = article.text:find("^ mediation", to + 1)
          or article.text:find("^['’]+s mediation", to + 1)
        if whose then table.remove(event.actor, i) end
      end
      return event
    end,
    examples = {
      { "Egypt held talks on its border dispute with Sudan.", { actor = { "EGY", "SDN" } } },
      { "North Korea had no interest in talks with Peru.", false },
      { "Iran's envoy said: \"I do not have any talks with Peru to speak to today.\"", false },
      { "Two NATO aspirants had talks with Iran.", false },
      { "Iran held talks with Arab leaders on the conflict between Oman and Chad.", false },
      { "Iran held talks with Arab leaders on a truce between Oman and Chad.", false },
      { "Iran held talks on a border pact with Chad.", { actor = { "IRN", "TCD" } } },
      { "Iran and Oman opened a back channel in Muscat.", { actor = { "IRN", "OMN" } } },
      { "Iran and Oman held talks.", { actor = { "IRN", "OMN" } } },
      { "Iran and Oman held talks in Doha with Qatari mediation.", { actor = { "IRN", "OMN" } } },
      { "Iran and Oman did not attend the Rome meeting.", false },
      { "Iran's president had a pull-aside with Oman's king.", { actor = { "IRN", "OMN" } } },
      { "Macron opened a meeting with Merkel.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "The school held talks with parents.", false },
    } },

  { name = "dine", event = { type = "CONSULT", act = "meet" },
    frame = { verb = g.phrases({ "have", "hold", "share", "eat", "take" }, { "lunch", "dinner",
        "breakfast", "tea", "luncheon", "supper", "audience" }, { "dine", "lunch", "shake hand",
        "dine together", "lunch together", "break bread", "compare note" },
        { "" }, { "exchange" }, { "pleasantry", "greeting" }, { "cross" }, { "path" }),
          actor_kind = { "state", "organisation", "group" },
      recipient = { "with", "modifier" }, recipient_kind = { "state", "organisation", "group" },
        reciprocal = true, no_noun = true },
    condition = conditions.person_acts,
    examples = {
      { "Macron had lunch with Merkel.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "Gaddafi shook Mubarak's hand.", { actor = { "LBY", "EGY" } }, date = "1989-05-24" },
      { "Trump and Xi shook hands.", { actor = { "USA", "CHN" } }, date = "2018-06-19" },
      { "The envoys of France and Italy compared notes in Cairo.",
        { actor = { "FRA", "ITA" } } },
      { "The French president dined with the Italian president.",
        { actor = { "FRA", "ITA" } } },
      { "French tourists had lunch with Italian tourists.", false },
      { "Macron had lunch with friends.", false, date = "2018-06-19" },
    } },

  { name = "leaders-meet-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "meet", "gather", "convene" }, actor = { "in" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = bodies, no_noun = true, also = true,
      needs = LEADERS },
    condition = function(event, article)
      return leaders_meet(event, article) and conditions.hosted(event, article)
    end,
    examples = {
      { "Spain wants to join NATO when leaders meet next week in Latvia.",
        { actor = "LVA", recipient = "NATO" } },
      { "OPEC cut its output. Ministers will meet in Vienna.",
        { actor = "AUT", recipient = "OPEC" } },
      { "OPEC cut its output. Farmers will meet in Vienna.", false },
    } },

  { name = "leaders-meet", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "meet", "gather", "convene" }, actor = { "context" }, actor_kind = bodies,
      no_noun = true, needs = LEADERS },
    condition = leaders_meet,
    examples = {
      { "Spain wants to join NATO when leaders meet next week.", { actor = "NATO" } },
      { "OPEC cut its output. Ministers will meet in June.", { actor = "OPEC" } },
      { "NATO grew. The two leaders will meet in June.", false },
      { "NATO grew. The farmers will meet in June.", false },
      { "NATO grew. Ministers met the miners.", false },
    } },

  { name = "talks", event = { type = "CONSULT", act = "meet" },
    frame = { noun = { "talk", "negotiation", "meeting", "discussion", "summit", "consultation",
        "dialogue", "conversation", "contact", "conference", "encounter", "handshake", "touch" },
        verb = {},
      actor = { "between", "among", "subject", "clause" }, actor_kind = body,
      recipient = { "with" }, recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1])
      local programme = event.text:find "^Dialogue"
          and (before:find "%u%l+ $" or before:find "%u%l+ and $")
        or event.text:find "^%u" and (before:find "%u%l+ o[fn] $" -- a paper's name
          or article.text:sub(event.span[2] + 1, event.span[2] + 6):find "^ for %u") -- another's
      local issue = event.text:find "^%u" and before:find "%f[%a]the %u%l+ $"
        and article.text:sub(event.span[2] + 1, event.span[2] + 20):match "^ on (%u.*)"
      if issue and not issue:find "^%a+day" and not issue:find "^%a+ %d" then
        programme = true -- a meeting of many: "the Global Summit on Climate"
      end
      local named = event.text:find "^%u" and before:match "(%u%l+) $"
      if named and conditions.find_word(named:lower(), SUBJECTS) == 1 then
        programme = true -- "looked forward to the Energy Summit in Rome": of many
        for _, id in ipairs(event.actor) do
          programme = programme and event.actors[id].via ~= "modifier"
        end
      end
      local topic = before:find "concerns? [%l ]*about [%l ]*$" -- of which others complain
        or before:find "%f[%a]topics? [%l ]*at the [%a ]*$"
      if conditions.at_home(event) or programme or topic or of_others(event, article)
        or of_their_strife(event, article) or conditions.none_to_announce(event, article)
        or not conditions.no_private_people(event, article) then
        return false
      end
      if event.text:find "ts$" and event.actors[event.actor[1]].via == "modifier" then
        for _, name in ipairs(article:names(event.sentence)) do
          if name.id == event.actor[1] and name.kind ~= "state" and name.kind ~= "group" then
            return false -- "the G7 and G20 summits": each has its own
          end
        end
      end
      local rest = after(event, article, 12)
      local promised = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
      if event.text == "contact" and promised:find "%f[%a][apv][%l]+ed to [%l ]-in [%l ]*$" then
        return false -- "agreed to stay in close contact": to come, and told as a promise
      end
      if before:find " at the $" and rest:sub(1, 6) ~= " with " and rest:sub(1, 5) ~= " betw"
        and not event.text:lower():find "^talk" and named_body(event, article) then
        return false -- "voted against it at the meeting": of the body's members
      end
      if event.text:lower() == "touch"
        and not (before:find " in %l* ?$" and rest:find "^ with ") then
        return false
      end
      if before:find " out of [%a ]*$" then return false end -- they are left
      if before:find " discuss%l* their [%l ]*$" then return false end -- each had his own
      if before:find " limited $" then return false end -- few, and none of them told
      local sent = before:find "delegates to [%a ]*$" or before:find "delegation to [%a ]*$"
      if sent and not before:find " for [%a ]*$" then return false end -- which others may hold
      if article.text:sub(math.max(1, event.span[1] - 100), event.span[1])
        :find "members? of the %u[%a ]* at an? $" then
        return false -- that body's
      end
      if event.text:lower() == "consultations" and (before:find "ambassadors? for [%a ]*$"
        or before:find "envoys? for [%a ]*$" or before:find "diplomats? for [%a ]*$") then
        return false -- with those who sent them
      end
      if asked_for(before:lower()) or after(event, article, 90):find "^ that [^.;]- not attend" then
        return false
      end
      if before:find "accession $" or before:find "membership $"
        or article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
          :find "invit%l* to [%l ]- in [%l ]*$" then
        return false -- of one who may join, or whom one asks to come
      end
      if rest:find "^ of " and event.text:lower() == "talk" then return false end
      if before:find "hosts? of [%a ]*$" or before:find "support for the $"
        or rest:find "^ at which " then
        return false -- of another body
      end
      local broken = conditions.told({ "%f[%a]suspended%f[%A]", "%f[%a]broken off" }, 70)
      if broken(event, article) then return false end
      if not rest:find "^ with " then return true end
      for _, id in ipairs(event.actor) do
        if event.actors[id].span[1] > event.span[2] then return true end
      end
      return false -- with somebody who is no party
    end,
    examples = {
      { "Russia sent a delegation to Minsk for talks with Ukraine.",
        { actor = { "RUS", "UKR" } } },
      { "Iran and Oman chose a flag. The two states look forward to the Energy Summit in Rome.",
        false },
      { "Iran and Oman chose a flag. The two states look forward to the summit in Rome.",
        { actor = { "IRN", "OMN" }, aux = { "future" } } },
      { "Russia sent a delegation to talks with rebels.", false },
      { "Peru is in talks with mediators on the war between Oman and Chad.", false },
      { "In advance of the Global Summit on Water, Iran and Oman chose a flag.", false },
      { "In advance of the Summit, the presidents of Iran and Oman chose a flag.", false },
      { "At the May ABC meeting, Iran and Oman chose a flag.", false },
      { "Iran's president addressed that summit with the president of Oman.", false },
      { "Iran and Oman have to leave to go to another meeting.", false },
      { "Water was a major topic at the Cairo Summit, with Iran and Oman agreeing on it.", false },
      { "Iran is in contact with all the Omani groups.", false },
      { "Iran led the Iran-Oman Youth Exchange and Dialogue.", false },
      { "Ahead of the Cairo Summit on Monday, Iran and Oman chose a flag.",
        { actor = { "IRN", "OMN" } } },
      { "Iran and Oman agreed to stay in close contact.", false },
      { "The Arab League suspended Chad. Iran and Oman wept at the meeting.", false },
      { "The Arab League suspended Chad. Iran and Oman wept at the talks.",
        { actor = { "IRN", "OMN" } } },
      { "Iran and Oman left after talks with miners.", false },
      { "Iran and Oman called home their envoys for consultations.", false },
      { "Iran and Oman sent delegates to the Baghdad meeting.", false },
      { "India and Pakistan became members of the SCO at a summit in Astana.", false },
      { "A handshake between the presidents of Iran and Oman ended it.",
        { actor = { "IRN", "OMN" } } },
      { "Talks between Iran and the United States failed.", { actor = { "IRN", "USA" } } },
      { "Macron arrived in Berlin for a meeting with Merkel.",
        { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "After talks with Oman, Iran closed the port.", { actor = { "IRN", "OMN" } } },
      { "Iran copied Oman after bilateral talks.", { actor = { "IRN", "OMN" } } },
      { "Iran copied Oman after short talks.", false },
      { "Talks between Iran and Oman have been suspended since May.", false },
      { "Japan is in touch with Iran over the ship.", { actor = { "JPN", "IRN" } } },
      { "Japan lost touch with Iran.", false },
      { "Iran and Oman praised the king, days before a summit at which he will speak.", false },
      { "Talks about the budget failed.", false },
      { "Iran and Oman were invited to take part in talks on the river.", false },
      { "Chad opposed the start of accession talks with the European Union.", false },
      { "Iran wrote of the NATO and EU summits.", false },
      { "Iran walked out of talks with Oman.", false },
      { "Iran and Oman raised concerns last week about the summit.", false },
      { "After talks with the union, Iran closed the port.", false },
    } },

  { name = "face-to-face", event = { type = "CONSULT", act = "meet" },
    frame = { noun = { "talk", "meeting", "negotiation", "summit", "discussion" },
      actor = { "clause" }, actor_kind = { "state" }, recipient = { "nearby" },
      recipient_kind = { "state" }, reciprocal = true, needs = { "face", "way" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 25), event.span[1]):lower()
      return words:find "face%-to%-face %a*%s?$" ~= nil or words:find "two%-way %a*%s?$" ~= nil
    end,
    examples = {
      { "Peru will keep its promise to Chile, its minister said before face-to-face talks.",
        { actor = { "CHL", "PER" } } },
      { "Peru will keep its promise to Chile, its minister said before short talks.", false },
    } },

  { name = "leaders-at-summit", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "summit", "meeting", "talk" }, actor = { "clause" },
      actor_kind = bodies },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if actor.span[1] > event.span[1] then
        local ahead = article.text:sub(actor.span[1] + 1, actor.span[2] + 40)
        return before:find "%f[%a]at %a* ?%a*%s?$" ~= nil and (ahead:find "leaders" ~= nil
          or ahead:find "ministers" ~= nil)
      end
      local words = from_actor(event, article)
      if words:find "[.;]%s" or words:find "\u{2014}" then return false end
      if others_meeting(event, article) or not goes_there(event, article) then return false end
      return words:find "leaders" ~= nil or words:find "ministers" ~= nil
        or words:find "heads of" ~= nil or words:find "members" ~= nil
        or (actor.via == nil and before:find "%f[%a]at an? [%a ]*$" ~= nil)
    end,
    examples = {
      { "NATO leaders will discuss the plan at a summit in May.", { actor = "NATO" } },
      { "EU foreign ministers clashed during a meeting in Rome.", { actor = "EU" } },
      { "The European Union should adopt the plan at a crucial summit.", { actor = "EU" } },
      { "At informal talks in Cairo, OPEC ministers spoke of the need.", { actor = "OPEC" } },
      { "OPEC ministers will hold talks on quotas.", { actor = "OPEC" } },
      { "EU leaders spoke at the recent G20 meeting.", false },
      { "EU leaders took the lead through ensuring a successful meeting on rice.", false },
      { "NATO bombs fell during a meeting in Rome.", false },
    } },

  { name = "leaders-at", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "meeting", "gathering", "summit" }, verb = {}, actor = { "at" },
      actor_kind = { "alliance", "organisation" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      return rest:find "^ of [%l ]*leaders at the " ~= nil
        or rest:find "^ of [%l ]*ministers at the " ~= nil
    end,
    examples = {
      { "It followed a meeting of world leaders at the United Nations in New York.",
        { actor = "UN" } },
      { "It followed a meeting of miners at the United Nations.", false },
    } },

  { name = "summit-of-it", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "summit" }, verb = {}, actor = { "context" },
      actor_kind = { "alliance", "organisation" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40)
      local own = before:find "%f[%a]at its [%w ]*$" or before:find "%f[%a]after its [%w ]*$"
        or before:find "%f[%a]before its [%w ]*$" or before:find "%f[%a]of its [%w ]*$"
      local at = own or before:find "%f[%a]at an? [%w ]*$" or before:find "%f[%a]at the [%w ]*$"
        or before:find "%f[%a]after an? [%w ]*$"
      local place = rest:find "^ in %u%l" or rest:find "^ in the %u%l+ c[ai][pt]"
      if not at or not (place or own) or rest:find "^ in %u[%a ]+['’]"
        or rest:find "^[^.;]* with " or rest:find "^[^.;]*between"
      then
        return false
      end
      local bodies_named = 0
      for _, name in ipairs(article:names(event.sentence)) do
        if name.kind == "alliance" or name.kind == "organisation" then
          bodies_named = bodies_named + (event.actors[name.id] and 0 or 1)
        end
      end
      local text = article.text:sub(math.max(1, event.span[1] - 200), event.span[1] + 40):lower()
      return bodies_named == 0 and conditions.find_word(text, { "member", "join", "admit",
        "accession", "invit", "expel", "suspend", "enlarge", "seat%f[%A]", "bloc%f[%A]", "chair",
        "quit", "leav", "left%f[%A]", "withdr", "rejoin", "readmit" }) ~= nil
    end,
    examples = {
      { "Togo was admitted to ECOWAS, the bloc announced at a summit in Abuja.",
        { actor = "ECOWAS" } },
      { "Togo spurned membership of ECOWAS, offered at a summit in Abuja.",
        { actor = "ECOWAS" } },
      { "The African Union suspended Togo. The choice was made at a summit in the Kenyan capital.",
        { actor = "AU" } },
      { "Togo was denied the chair of ECOWAS at a summit in Abuja.", { actor = "ECOWAS" } },
      { "Tonga will quit the Pacific Islands Forum on the eve of its first summit since 2019.",
        { actor = "PIF", aux = { "future" } } },
      { "Tonga will quit the Pacific Islands Forum on the eve of its summit with China.", false },
      { "NATO said Russia moved troops before a summit in Helsinki.", false },
      { "Togo joined NATO. At a summit in Rome, the EU met Chad.", false },
      { "Togo joined NATO. It was cold at a summit in Peru's mountains.", false },
    } },

  { name = "meeting", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "meeting", "summit", "session", "conference", "gathering", "get-together" },
      verb = {}, actor = { "of", "subject" }, actor_kind = bodies },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      before = before:match "^.*[.;,](.*)" or before
      if before:find "home from [%a'’ ]*$" or before:find "away from [%a'’ ]*$"
        or before:find "walk%l* out of [%a'’ ]*$" or before:find "storm%l* out of [%a'’ ]*$"
        or before:find "%f[%a]ban%l* [%a'’ ]-from [%a'’ ]*$"
        or before:find "barred [%a'’ ]-from [%a'’ ]*$"
        or before:find "exclude%l* [%a'’ ]-from [%a'’ ]*$"
        or before:find "suspend%l* [%a'’ ]-from [%a'’ ]*$"
        or before:find "['’]+s part in [%a'’ ]*$" then
        return false -- who is not there
      end
      if attended(before) then return false end
      local own = event.actors[event.actor[1]].span[1]
      local between = article.text:sub(event.span[2] + 1, math.max(event.span[2], own)):lower()
      if between:find "margins of" or between:find "sidelines of" then return false end
      local gap = article.text:sub(own + 1, math.max(own, event.span[1]))
      if gap:find " at t?h?e? ?[%u%d]" then return false end -- "founded the UN at the Bonn summit"
      local kind = article.text:sub(own + 1, math.max(own, event.span[1])):lower()
      if conditions.find_word(kind, { "ceo%f[%A]", "business", "industr", "youth", "investor",
        "donor" }) then
        return false -- others meet there: "the APEC CEO summit"
      end
      if asked_for(before) or before:find "hosts? of [%a%d ]*$" then return false end
      if is_post(event, article) then return false end
      if met_for(before) and own < event.span[1] and states_before(event, article) then
        return false -- by the verb
      end
      return not (before:find "invitation to [%l ]*$" or before:find "invited? [%a ]*to [%w'’ ]*$")
    end,
    emit = function(event, article) -- "the U.S.-EU summit meeting", "NATO, EU, G7 meetings": all
      local first = event.actors[event.actor[1]].span
      local names = article:names(event.sentence)
      for i = #names, 1, -1 do
        local name = names[i]
        local gap = article.text:sub(name.span[2] + 1, first[1])
        local pair = name.kind == "state" and #event.actor == 1
          and (gap == "-" or gap == "–" or gap == " – ")
        local list = event.text:find "s$" and (name.kind == "alliance"
            or name.kind == "organisation" or name.kind == "institution")
          and gap:find "^,? ?a?n?d? ?t?h?e? $" and not event.actors[name.id]
        if pair or list then
          table.insert(event.actor, 1, name.id)
          event.actors[name.id] = { text = name.text, span = name.span, via = "modifier" }
          first = name.span
        end
      end
      return event
    end,
    examples = {
      { "The U.S.-EU Summit meeting with the chiefs will open on Monday.",
        { actor = { "USA", "EU" } } },
      { "Ana Sol is to be Representative to the seventh Session of the General Assembly of the "
        .. "United Nations.", false },
      { "Members of the G7 summit, let us talk.", false },
      { "It led to the creation of the African Union at the Sirte Conference.", false },
      { "Ann spoke of NATO, EU, OPEC meetings on rice.", { actor = { "NATO", "EU", "OPEC" } } },
      { "Ann spoke of the World Bank and IMF annual meetings.",
        { actor = { "WORLDBANK", "IMF" } } },
      { "Chile will be represented at the Peru – Arab League meeting in Lima.",
        { actor = { "PER", "AL" } } },
      { "All of the states attending this week's NATO summit wept.", false },
      { "Those who attend a dinner at the NATO summit must pay.", { actor = "NATO" } },

      { "Chad spoke of trade at the APEC CEO summit.", false },
      { "China declined an invitation to the APEC summit.", false },
      { "China was not invited to the G7's summit.", false },
      { "Chad stayed home from this week's NATO summit.", false },
      { "Greece will veto an invitation to Albania at this week's NATO summit.",
        { actor = "NATO" } },
      { "The NATO summit ended on Thursday.", { actor = "NATO" } },
      { "The OPEC gathering ended on Thursday.", { actor = "OPEC" } },
      { "Peru called for calm after the OPEC meeting.", { actor = "OPEC" } },
      { "The meeting planned for the margins of the G20 is off.", false },
      { "Ann Lee is to be a Representative of Peru to the Fifth Session of the OPEC.", false },
      { "Members of the G7 Summit, let us act.", false },
      { "Ann Lee of Peru spoke about the last session of the OPEC.", { actor = "OPEC" } },
      { "The last meeting of the Arab League was held in Tunis.", { actor = "AL" } },
      { "Leaders met for the Arab League summit.", { actor = "AL" } },
      { "The meeting of the board was short.", false },
    } },
}
