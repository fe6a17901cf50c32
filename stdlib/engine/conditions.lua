--- Conditions that rules share: what the words around an event must say.
-- Each takes the event and its article, as a rule's `condition` does, and returns true or false.

local has = require "engine.has"
local reading = require "engine.core.reading"

local conditions = {}

local PEOPLE = {
  "president", "minister", "chancellor", "premier", "secretary", "envoy", "leader", "official",
  "delegat", "kings?%f[%A]", "queen", "prince", "emirs?%f[%A]", "sultan",
  "diplomat", "ambassador", "commissioner",
  "chief", "chairman", "chairwoman", "lawmaker", "senator", "representative", "negotiator",
  "adviser", "advisor", "mediator",
  "general", "commander", "head", "team", "inspector", "he", "she", "pope", "pontiff",
  "pm%f[%A]", "fm%f[%A]",
}
local MEETINGS = {
  "summit", "meeting", "session", "conference", "talks", "assembly", "gathering", "forum",
  "council", "negotiations", "get%-together", "huddle", "workshop", "conclave",
}
-- What ends the phrase that a name stands in.
local BREAKS = {}
for word in ([[and that after before at in on over with by when from while but as during following
  unless if because which]]):gmatch "%l+" do
  BREAKS[word] = true
end
local TROOPS = { "troop", "force", "soldier", "army", "jet", "warship", "fighter", "aid",
  "refugee" }

-- What is done to those named behind it: "the killing of", "an attack on".
local SUFFERED = { "killing", "murder", "assassination", "abduction", "arrest", "bombing",
  "invasion", "occupation", "annexation", "persecution", "treatment", "attack", "death",
  "execution", "massacre", "shelling", "use", "detention", "destruction", "violence", "violation",
  "removal", "expulsion", "raid", "strike", "assault", "aggression", "sanction", "threat",
  "kidnapping", "slaying", "blockade", "siege", "embargo", "poisoning", "hanging", "ouster",
  "boycott", "displacement", "citizenship", "security", "safety", "fate", "wellbeing", "health" }


--- Lands whose armed groups fight another state: ids, each true.
conditions.FIGHT_ABROAD = { PSE = true, LBN = true }

local ENVOYS = { "diplomat", "ambassador", "envoy", "journalist", "bank", "official", "rebel",
  "spies" }
local ABROAD = { "security", "defen[cs]e", "military", "regional", "with", "international",
  "global", "naval", "maritime", "arab", "islamic", "gulf", "european", "asian", "african",
  "nations", "states", "countries", "strait" }
local AT_HOME = { "government", "at home", "parties", "cabinet", "was%f[%A]", "is%f[%A]",
  "are%f[%A]" }
-- Bodies of a state that act at home where nobody else is named.
local AT_HOME_ONLY = { "congress", "senate", "house of", "fema", "agency", "justice department",
  "department of justice", "treasury department", "board", "supreme court", "lawmakers",
  "legislature", "republicans", "democrats" }
local PRESS = { "daily", "newspaper", "weekly", "magazine", "broadcaster", "columnist", "tabloid" }
local MAYORS = { "mayor", "governor" }

-- What is done to an act that then is no longer done.
local STOPS = { "stop", "end%f[%A]", "end[sei]", "halt", "cancel", "suspen", "scrap", "postpon",
  "call%a* off", "ceas", "abandon", "drop", "paus", "discontinu", "put off", "delay" }
local ASKS = { "ask", "urg", "demand", "press", "call%a* o", "want", "tell", "told", "appeal" }

--- Where the first of the words begins in a text, at the start of a word.
-- @param text string in lower case
-- @param words table list of beginnings of words, Lua patterns in lower case
-- @return integer|nil from 1
function conditions.find_word(text, words)
  local at, index, whole = reading.find_word(text, words, 1, 1)
  while at and not whole and not text:find("^" .. words[index], at) do
    at, index, whole = reading.find_word(text, words, at, index + 1)
  end
  return at
end

--- What stands behind the last of some marks in a text: all of it where there is none.
-- @param text string
-- @param marks string one byte each
-- @return string
conditions.after_last = reading.after_last

--- What one of the words of a text must begin with where one of the patterns is to be found in it,
-- for the `needs` of a frame.
-- @param words table list of Lua patterns, in lower case, as find_word and told take them
-- @param anywhere boolean they may begin inside a word
-- @return table|nil list of letters with a star behind; nil where a pattern has fewer than three,
--   with which some word of nearly every sentence begins
function conditions.beginnings(words, anywhere)
  local list = {}
  for i, word in ipairs(words) do
    local letters = reading.beginning(word, not anywhere)
    if not letters or #letters < 3 then return nil end
    list[i] = letters .. "*"
  end
  return list
end

-- By condition: the list of words of which it wants one.
local lists, patterns = setmetatable({}, { __mode = "k" }), setmetatable({}, { __mode = "k" })

--- What a condition that is made here of a list of words needs.
-- @param condition function|nil
-- @return table|nil as conditions.beginnings
function conditions.needed(condition)
  if lists[condition] then return conditions.beginnings(lists[condition]) end
  if patterns[condition] then return conditions.beginnings(patterns[condition], true) end
end

-- By the first of their words.
local WHEN = {
  on = { "^ on %u%l+day%f[%A]()" }, late = { "^ late on %u%l+day%f[%A]()" },
  early = { "^ early on %u%l+day%f[%A]()" }, again = { "^ again%f[%A]()" },
  once = { "^ once again%f[%A]()", "^ once more%f[%A]()" },
  repeatedly = { "^ repeatedly%f[%A]()" }, yesterday = { "^ yesterday%f[%A]()" },
  today = { "^ today%f[%A]()" }, last = { "^ last %l+%f[%A]()" },
  this = { "^ this week%f[%A]()", "^ this month%f[%A]()" },
  earlier = { "^ earlier this %l+%f[%A]()" },
}
local DAY = { "^ %u%l+day%f[%A]()" }

-- "appealed again on Sunday for": what says when, right behind the event, is not what it is about.
local function past_time(article, at)
  local text = article.text
  local first = text:match("^ (%a+)", at + 1)
  local ways = first and (WHEN[first] or first:find "^%u%l+day$" and DAY)
  for _, pattern in ipairs(ways or {}) do
    local last = text:match(pattern, at + 1)
    if last then return past_time(article, last - 1) end
  end
  return at
end

--- Where in the text what stands behind the event begins, past what only says when.
-- @return integer from 1
function conditions.past(event, article)
  return past_time(article, event.span[2]) + 1
end

--- What stands behind the event, past what only says when, as it is written.
-- @param reach integer how many bytes
-- @return string
function conditions.following(event, article, reach)
  local at = past_time(article, event.span[2])
  return article.text:sub(at + 1, at + reach)
end

-- What stands behind the event. The dots of "the U.S. demands" and "1.7 million" end no sentence.
local function behind(event, article, reach)
  local after = conditions.following(event, article, reach)
  if after:find "%d[.,]%d" then after = after:gsub("(%d)[.,](%d)", "%1%2") end -- 1.7 million
  if not after:find("%u%.") then return after end
  return (after:gsub("%f[%a](%u)%.%f[%a]", "%1 "):gsub("%f[%a](%u)%.(%s%l)", "%1 %2"))
end

--- What stands behind the event up to a full stop or semicolon, in small letters; the dots of
-- "the U.S. demands" are left out.
-- @param reach integer how many bytes count
-- @return string
function conditions.clause(event, article, reach)
  return behind(event, article, reach):lower():match "^[^.;]*"
end

--- The same up to a comma too.
function conditions.phrase(event, article, reach)
  return behind(event, article, reach):lower():match "^[^,.;]*"
end

--- What stands behind the event in its sentence, with the stop, in small letters: the next sentence
-- tells something else. The dots of "the U.S. demands" and "Mr. Biden" end no sentence.
-- @param reach integer how many bytes count
-- @return string
function conditions.rest(event, article, reach)
  local at = past_time(article, event.span[2])
  local after = article.text:sub(at + 1, at + reach)
  local stop, last = after:find "[%l%d%)][.!?][^%w%s]*%s+%f[%u]"
  if stop and not after:sub(1, stop):find "%f[%a]%u%l%l?$" then after = after:sub(1, last) end
  return after:lower()
end

local function has_word(text, words)
  return conditions.find_word(text:lower(), words) ~= nil
end

local function first(event, side)
  return event.actors[event[side][1]]
end

--- The recipient was found by reference back, so that its words stand elsewhere.
function conditions.far(event)
  local recipient = first(event, "recipient")
  return recipient ~= nil and recipient.via ~= nil and recipient.via ~= "modifier"
    and recipient.via ~= "possessor"
end

-- "when she was a young girl, she travelled", "as a student, he visited": before one had an office.
local YOUTH = { "girl%f[%A]", "boy%f[%A]", "child%f[%A]", "kid%f[%A]", "student%f[%A]", "teenager" }
local function in_youth(event)
  local words = (event.context or ""):lower()
  local when = words:match "%f[%a]when [%l ]- was (an? [%l ]+)"
    or words:match "%f[%a]as (an? young %l+ ?%l*)" or words:match "%f[%a]as (an? %l+),"
  return when ~= nil and has_word(when, YOUTH)
end

--- The one who acts is a person or is named by office: who travels is a minister, not the army.
function conditions.person_acts(event, article)
  local actor = first(event, "actor")
  if in_youth(event) then return false end
  if actor.person then return true end
  if not actor.span then return false end
  local from, to = actor.span[1], event.span[1]
  if from >= to then to = actor.span[2] + 30 end
  local words = article.text:sub(from + 1, to)
  if has_word(words:gsub("army %l+", ""), TROOPS) then return false end -- not an army chief
  return has_word(article.text:sub(math.max(from - 30, 0) + 1, to), PEOPLE)
end

--- The recipient stands as the name of a meeting, or a meeting as its: "the NATO summit".
function conditions.at_meeting(event, article)
  local recipient = first(event, "recipient")
  if not recipient then return has_word(event.context, MEETINGS) end
  -- "a meeting of the Middle East Security Alliance (MESA)"
  local reach = article.text:sub(recipient.span[1], recipient.span[1]) == "(" and 90 or 40
  local from = math.max(recipient.span[1] - reach, 0)
  return has_word(article.text:sub(from + 1, recipient.span[2] + 40), MEETINGS)
end

--- A meeting is the subject of what is told: "the G20 summit took place".
function conditions.of_meeting(event, article)
  local before = article.text:sub(math.max(event.span[1] - 90, 0) + 1, event.span[1])
  return has_word(before:match "^.*[.;](.*)" or before, MEETINGS)
end

--- The recipient is a body that states join and leave: UNESCO, but not a senate.
function conditions.joinable(event)
  local recipient = first(event, "recipient")
  local sector = recipient and not conditions.far(event) and recipient.sector or nil
  return sector == nil or sector == "IGO" or sector == "JUD" -- UNESCO, the International Court
end

--- "state", "group" ..., of the first actor or recipient; nil where its sentence does not name it.
-- @param role string "actor" or "recipient"
-- @return string|nil
function conditions.kind(event, article, role)
  for _, name in ipairs(article:names(event.sentence)) do
    if name.id == event[role][1] then return name.kind end
  end
end

--- The recipient is not just what a meeting is called by: "left the NATO summit".
function conditions.no_meeting(event, article)
  local recipient = first(event, "recipient")
  if recipient and recipient.via == "meeting" then return false end -- "the summit": of whom it was
  if recipient and recipient.via == "unlisted" and has_word(recipient.text:lower(), MEETINGS) then
    return false -- "the Geneva Conference"
  end
  if not recipient or conditions.far(event) then return true end
  local after = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 40):lower()
  after = after:match "^[%w%s'-]*"
  for word in after:gmatch "%f[%a]%l+" do -- only what stands in its own phrase
    if BREAKS[word] then
      after = after:sub(1, (after:find("%f[%a]" .. word .. "%f[%A]")))
      break
    end
  end
  return not has_word(after, MEETINGS)
end

--- No meeting is what the words after the event speak of: "invited Georgia to its summit".
function conditions.no_meeting_near(event, article)
  local after = article.text:sub(event.span[2] + 1, event.span[2] + 70)
  return not has_word(after:match "^[^.;]*", MEETINGS)
end

--- The actor hosts what is held on its soil: no name of a meeting stands between the act and the
-- place ("met at a summit in Vilnius").
function conditions.hosted(event, article)
  local between = article.text:sub(event.span[2] + 1, first(event, "actor").span[1]):lower()
  return not has_word(between, { "summit", "meeting", "conference", "session", "forum" })
end

--- One of the words stands near the event, up to a full stop.
-- @param words list of beginnings of words, in lower case
-- @param before integer how many bytes before the event count
-- @param reach integer how many bytes after it
function conditions.around(words, before, reach)
  local function condition(event, article)
    local from = math.max(event.span[1] - before, 0)
    local ahead = article.text:sub(from + 1, event.span[1])
    ahead = ahead:match "^.*[.;](.*)" or ahead
    local after = behind(event, article, reach):match "^[^.;]*"
    return has_word(ahead .. event.text .. after, words)
  end
  lists[condition] = words
  return condition
end

--- Parties of one state that meet do so at home.
function conditions.at_home(event)
  for _, id in ipairs(event.actor) do
    if event.actors[id].sector ~= "PTY" then return false end
  end
  return true
end

--- What the pact is to get, be asked of or be talked about is a place in it.
conditions.about_membership = conditions.around({ "accession", "membership", "entry", "admission",
  "enlargement", "joining" }, 30, 60)

-- "was signed last year by 12 countries", not "by the two states".
local function by_some_states(event)
  local _, last = event.context:find(event.text, 1, true)
  local who = last and event.context:sub(last + 1):lower():match "^[^.;,]-%f[%a]by ([%w%s%-]+)"
  for _, noun in ipairs { "countries", "nations", "states", "governments", "members" } do
    local ahead = who and who:match("^(.-)%f[%a]" .. noun .. "%f[%A]")
    if ahead and ahead:find "^%S*%s?%S*%s?%S*%s?%S*%s*$" then
      return not (ahead .. " "):find "^th%l+ " and not ahead:find "^both "
    end
  end
  return false
end

--- Who acts is not named, but states they are: "dozens of countries applied", not "the two states".
function conditions.some_states(event)
  if by_some_states(event) then return true end
  local before = event.context:sub(1, (event.context:find(event.text, 1, true) or 1) - 1)
  before = before:gsub("United %u%a+", ""):lower()
  local near_by = before:match "^.*[,.;](.*)" or before
  local aside = before:match ",([^,]*),%s*$" -- "ten members, most of them poor, joined"
  if aside and (aside:find "^ most of" or aside:find "^ all " or aside:find "^ [%l%d]+ of") then
    near_by = before
  end
  before = near_by
  for _, noun in ipairs { "countries", "country", "nations", "nation", "states", "governments",
    "members", "regimes", "republics", "monarchies", "juntas", "economies", "capitals" } do
    local ahead = before:match("^(.-)%f[%a]" .. noun .. "%f[%A]")
    if ahead then
      local near = ahead:match "%a*%s?%a*%s?%a*%s?%a*%s*$"
      for _, some in ipairs { "several", "some", "many", "most", "dozens", "two", "three", "half",
        "a number" } do -- "several of the former republics"
        if ahead:find("%f[%a]" .. some .. " of %l+ ?%l* ?%l* ?$") then return true end
      end
      for _, definite in ipairs { "the", "these", "both", "its", "their", "this", "that", "his",
        "her", "our", "my", "your" } do
        if near:find("%f[%a]" .. definite .. "%f[%A]") then return false end
      end
      return not noun:find "[yn]$" or near:find "%f[%a]no%f[%A]" ~= nil
        or near:find "%f[%a]any%f[%A]" ~= nil
    end
  end
  return before:find "%f[%a]those who%f[%A]" ~= nil
end

--- No person is meant, but the state itself.
function conditions.not_person(event)
  return #event.actor > 0 and first(event, "actor").person == nil
end

-- What belongs to a body.
local THINGS = { "talk", "force", "troop", "mission", "leader", "style", "minister",
  "summit", "meeting", "official", "ally", "allies", "negotiation", "partner", "operation",
  "drill", "exercise",
  "member", "jet", "peacekeep", "staff", "headquarter", "effort", "team", "chief", "delegat",
  "soldier", "plan", "fair", "program", "conference", "type", "like%f[%A]", "sanction",
  "country", "countries", "state", "nation", "envoy", "session", "committee", "seat", "world",
  "fellowship", "center", "centre",
  "secretariat", "point", "fund", "trustee", "resolution", "led%f[%A]", "backed", "brokered",
  "mandate", "observer", "sponsored", "charter", "agenc", "fact", "report",
  "law%f[%A]", "rule",
  "hall", "building", "compound", "battl", "brigade", "contingent", "bases?%f[%A]" }

--- The recipient is the organisation itself, not one of its things: "joined NATO", "NATO's ranks",
-- not "joined NATO forces", "a NATO-style pact".
function conditions.the_body(event, article)
  local recipient = first(event, "recipient")
  if not recipient or conditions.far(event) then return true end
  local rest = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 30):lower()
  local word = rest:match "^['’]*s?%s?%-?(%a+)"
  if not word or not rest:find "^['’s]*[ -]" then return true end
  return word == "membership" or not conditions.find_word(word, THINGS)
end

--- The recipient is the state, not its diplomats or other people.
function conditions.no_diplomats(event, article)
  local recipient = first(event, "recipient")
  if recipient.via == "modifier" then return false end
  local after = article.text:sub(event.span[2] + 1, event.span[2] + 50)
  return not has_word(after:match "^[^.;,]*", ENVOYS)
end

-- Whom a state's adjective makes no more its government than any of its people.
local PRIVATE = { "activist", "dissident", "civil society", "opposition", "groups?%f[%A]",
  "factions?%f[%A]", "experts?%f[%A]", "business", "executive", "investor", "entrepreneur",
  "compan", "firms?%f[%A]", "students?%f[%A]", "stakeholder", "communit", "tourist", "artists",
  "athletes", "pupils", "schoolchildren", "survivors", "journalist", "nationals" }
local BODIES_OF = { "government", "minist", "ambassador", "envoy", "official", "secretar",
  "council", "president", "premier" }

--- Not only people of a state are those who do something or with whom it is done: "met Omani
-- experts", "talks with all Chadian groups", "two NATO aspirants".
function conditions.no_private_people(event, article)
  local private, others = false, false
  for i = 1, #event.actor + #event.recipient do
    local party = event.actors[event.actor[i] or event.recipient[i - #event.actor]]
    local who = party.via == "modifier" and not party.person
      and article.text:match("^ (%l+ ?%l* ?%l*)", party.span[2] + 1)
    local beside = who and article.text:sub(party.span[2] + 1, party.span[2] + 70)
      :match " and ([^.;]*)"
    who = who and who:gsub(" and%f[%A].*", ""):gsub(" in%f[%A].*", "")
    if beside and conditions.find_word(beside, BODIES_OF) then who = nil end
    local own = who and (conditions.find_word(who, PRIVATE) or who:find "^aspirant")
      and not conditions.find_word(who, BODIES_OF)
    local leads = party.via == nil and article.text:sub(math.max(1, party.span[1] - 60),
      party.span[1]):match "opposition %l+([%a ]-) of t?h?e? ?$"
    own = own or leads and not leads:find " %l" -- "opposition leader X of Chad"
    if own and party.span[1] < event.span[1] then return false end
    private = private or own
    others = others or not own and party.span[1] > event.span[1]
  end
  return others or not private
end

--- What is formed or proposed is no government of parties at home and no saying of others.
function conditions.not_inner(event, article)
  local actor = first(event, "actor")
  local after = article.text:sub(event.span[2] + 1, event.span[2] + 40):match "^[^.;,]*"
  local foreign = has_word(event.text .. after, ABROAD)
  if actor.person and #event.recipient == 0 and not foreign then return false end
  if #event.recipient > 0 then after = after:gsub("governments?", "") end -- with Oman's government
  return not has_word(after, AT_HOME)
end

--- What is formed is an alliance, bloc or the like: "the creation of a military alliance".
function conditions.of_bodies(event, article)
  local bodies = { "alliance", "coalition", "bloc", "union", "grouping", "axis", "pact", "treaty",
    "federation", "confederation" }
  local text = event.text:lower()
  if has_word(text, bodies) then return true end
  local after = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^ of [^.;,]*"
  return after ~= nil and has_word(after, bodies)
end

--- What ends at a place in the text is a body itself, not one of its things: see the_body.
function conditions.the_body_at(at, article)
  local body = { span = { at, at } }
  return conditions.the_body({ recipient = { 1 }, actors = { body } }, article)
    and not has_word(article.text:sub(at + 1, at + 24):match "^[%w%s'-]*", MEETINGS)
end

--- No blow is meant and no person of the pact: "attacked NATO troops", "questioned a NATO soldier".
function conditions.not_blow(event)
  local recipient = first(event, "recipient")
  local verb = event.text:lower()
  local blow = verb:find "^attack" or verb:find "^dismiss" or verb:find "^question"
    or verb:find "^condemn" or verb:find "^blast"
  return not (blow and recipient.via == "modifier")
end

--- The noun says that somebody belongs to a pact: "a NATO ally" does, "a state in the EU" does not.
function conditions.membership_noun(event, article)
  if not conditions.not_person(event) or #event.recipient == 0 then return false end
  local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
  if before:find "%f[%a]cease[sd]? to be [%l ]*$" then return false end
  local noun, recipient = event.text:lower(), first(event, "recipient")
  local ahead = recipient.span[1] < event.span[1]
  if noun:find "^member" or noun:find "^signator" then
    if ahead or recipient.via == nil or recipient.via == "alliance" then return true end
    local class = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 40):match "^[%l -]+"
    return recipient.via == "modifier" and class ~= nil -- "a member of the NATO military alliance"
      and conditions.find_word(class:match "^ %S* ?%S* ?%S*", { "alliance", "bloc%f[%A]", "group",
        "pact%f[%A]", "cartel", "organi[sz]ation" }) ~= nil
  end
  local between = article.text:sub(recipient.span[2] + 1, event.span[1]):lower()
  if ahead and noun:find "s$" then
    for _, id in ipairs(event.actor) do
      local gap = article.text:sub(event.actors[id].span[2] + 1, recipient.span[1])
      if gap:find "^,%s*$" or gap:find "^,%s*the $" or gap:find "^,%s*our $" then
        return false -- "Mexico, EU countries and Chile", "Mexico, our NATO allies and Chile": three
      end
    end
  end
  if noun == "part" then
    return not ahead and conditions.the_body(event, article)
      and article.text:sub(event.span[2] + 1, recipient.span[1]):find "^ of t?h?e? ?$" ~= nil
      and not conditions.at_meeting(event, article)
  end
  if noun:find "^founder" then return ahead or recipient.via == nil end
  if noun:find "^part" then
    return article.text:sub(event.span[2] + 1, event.span[2] + 4) == " to "
      and not conditions.at_meeting(event, article)
  end
  if not ahead then -- "the only Asian nation in the bloc"
    before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
    return noun:find "^all[iy]" == nil and conditions.the_body(event, article)
      and (before:find "%f[%a]only%f[%A][%l ]*$" or before:find "est%f[%A][%l ]*$"
        or before:find "%f[%a]first%f[%A][%l ]*$") ~= nil
      and article.text:sub(event.span[2] + 1, recipient.span[1]):find "^ in t?h?e? ?$" ~= nil
  end
  if noun:find "^ally" or noun:find "^allies" then return between:find "^%s*$" ~= nil end
  return between:find "^%s*$" ~= nil or between:find "^['’]*s? %a*%-?%a*est%s$" ~= nil
    or between:find "^['’]*s? top%s$" ~= nil or between:find "member%s$" ~= nil
end

--- None of the words stands right after the event, before the next comma or full stop.
-- @param words list of beginnings of words, in lower case
-- @param reach integer how many bytes after the event count
function conditions.without(words, reach)
  return function(event, article)
    return not has_word(behind(event, article, reach):match "^[^,.;]*", words)
  end
end

-- What leaders, and those who speak for them, say of themselves; and others of them.
local OF_A_LEADER = { we = true, our = true, i = true, my = true, he = true, his = true,
  she = true, her = true }
local OFFICES = { "president$", "minister$", "premier$", "chancellor$" } -- whom "he" is

-- Whether the words of the act name a recipient, and not just the sentence around it.
local function names_recipient(event)
  for _, id in ipairs(event.recipient) do
    if event.actors[id].via ~= "nearby" then return true end
  end
  return false
end

--- Whoever is looked into or charged is not known to the data, and a state does so where its
-- sentence names no other: its own citizen or firm, an affair at home. An organisation's acts are
-- none.
-- @return boolean
function conditions.own_affair(event, article)
  if #event.recipient == 0 or first(event, "recipient").via ~= "unlisted" then return false end
  local kind = nil
  for _, name in ipairs(article:names(event.sentence)) do
    local stands = name.kind == "state" or name.kind == "group"
    if stands and name.id ~= event.actor[1] then return false end
    if name.id == event.actor[1] then kind = name.kind end
  end
  return kind == nil or kind == "state"
end

--- Who says so is a paper or one who writes for it: "the French daily Le Monde said".
-- @return boolean
function conditions.of_the_press(event, article)
  local says = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
  return has_word(conditions.after_last(says, ",.;"), PRESS)
end

--- For an emit: who finds fault with a named alliance is against it as such; with an organisation
-- where no single deed is named: "criticised the League", not "criticised the League's choice".
function conditions.against_as_such(event, article)
  local id = event.recipient[1]
  if #event.recipient ~= 1 or event.actors[id].via ~= nil then return event end
  local to = event.actors[id].span[2]
  local rest = article.text:sub(to + 1, to + 8)
  local deed = rest:find "^['’]+s" or rest:find "^ for " or rest:find "^ over "
  for _, name in ipairs(article:names(event.sentence)) do
    local fits = name.kind == "alliance" or name.kind == "treaty"
      or name.kind == "organisation" and not deed and conditions.joinable(event)
    if name.id == id and fits and conditions.the_body(event, article) then
      event.act = "oppose"
    end
  end
  return event
end

--- What is promised or refused concerns others: it names to whom, or no single person does it
-- ("Trump promised to resign"), and none of the words stands right after.
-- @param words list of beginnings of words, in lower case; may be absent
function conditions.abroad(words, reach)
  local without = conditions.without(words or {}, reach or 0)
  return function(event, article)
    local actor = first(event, "actor")
    local at_home = actor.person ~= nil or actor.via == "office" or OF_A_LEADER[actor.text:lower()]
      or #event.actor == 1 and actor.via == "pronoun" and has_word(actor.text, OFFICES)
    local to_nobody = not names_recipient(event)
    local alone = to_nobody and at_home
    local who = actor.text
    if actor.via == "modifier" and actor.span[1] < event.span[1] then -- "the Omani Supreme Court"
      who = article.text:sub(actor.span[1] + 1, math.min(actor.span[2] + 24, event.span[1]))
    end
    if to_nobody and has_word(who, AT_HOME_ONLY) then return false end
    local from = math.max(0, math.min(actor.span[1], event.span[1]) - 20)
    if has_word(article.text:sub(from + 1, event.span[1]), MAYORS) then
      return false -- of a city or a part of a state
    end
    return not alone and without(event, article)
  end
end

--- Whether nobody stops what the event names: not "ended its naval exercises"; who is only asked
-- to end them still holds them.
function conditions.not_stopped(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
  before = before:match("[^.,;]*$"):gsub("^.* and ", "")
  local near = before:sub(-40)
  local at = conditions.find_word(near, STOPS)
  return at == nil or near:sub(1, at - 1):find " to $" ~= nil
    and conditions.find_word(before, ASKS) ~= nil
end

--- One of the words stands near after the event.
function conditions.with(words, reach)
  local function condition(event, article)
    local after = behind(event, article, reach)
    return has_word(after:sub(1, (after:find "[.;]%f[%s\0]" or 0) - 1), words) -- not at 3.6
  end
  lists[condition] = words
  return condition
end

--- The event's words and those after it, up to a full stop, tell it so: "threw in its lot with".
-- @param told list of Lua patterns, in lower case
-- @param reach integer how many bytes after the event count
function conditions.told(told, reach)
  local function condition(event, article)
    local words = (event.text .. behind(event, article, reach)):lower():match "^[^.;]*"
    for _, pattern in ipairs(told) do
      if words:find(pattern) then return true end
    end
    return false
  end
  patterns[condition] = told
  return condition
end

--- Where the recipient is only where something is, it is something that the money or help is for:
-- "a loan for schools in Oman", not "announced a loan in Oman".
function conditions.for_what_is_there(event, article)
  local to = event.actors[event.recipient[1]]
  if not to or to.span[1] < event.span[2] then return true end
  local between = article.text:sub(event.span[2] + 1, to.span[1])
  local ahead, what = between:match "^(.*)%f[%a]in ([%a ]*)$"
  if not ahead then ahead = between:match "^(.*)%f[%a]across [%a ]*$" end
  if not ahead or what and (what:find "%f[%a]for%f[%A]" or what:find "%f[%a]to%f[%A]") then
    return true -- in aid for, in aid to
  end
  return ahead:find "%f[%a]for%f[%A]" ~= nil or ahead:find "%f[%a]towards?%f[%A]" ~= nil
    or ahead:find "%f[%a]to%f[%A]" ~= nil
end

-- Of whom one speaks who names it as somebody's.
local SUFFERS = { security = true, safety = true, expulsion = true, exclusion = true,
  isolation = true, plight = true, fate = true, suffering = true, dismemberment = true }

--- The recipient is not he who suffered what is condemned: "condemned the killing of Israelis",
-- "concern for Mali's safety".
function conditions.not_victim(event, article)
  local apology = event.text:lower():find "regret"
    and article.text:sub(event.span[2] + 1, event.span[2] + 4) == " to "
  if apology then return false end
  local whom = first(event, "recipient")
  local to = whom.span
  -- whom the deed told there names did it: "condemned the raid after Oman bombed a port"
  if to[1] < event.span[2] or whom.via == "deed" then return true end
  -- of names, as "the Security Council", none is meant
  local between = article.text:sub(event.span[2] + 1, to[1]):gsub("%f[%a]%u%a+", ""):lower()
  for _, word in ipairs(conditions.find_word(between, SUFFERED) and SUFFERED or {}) do
    local _, last = between:find("%f[%a]" .. word .. "e?s?%f[%A]")
    local rest = last and between:sub(last + 1) or ""
    local link = rest:match "^ (%a+)"
    local told = rest:find "^ that t?h?e? ?$" or rest:find "^ which t?h?e? ?$" -- that Oman launched
      or rest:find "^ the $" -- the raid the Omanis launched
      or rest:find " by t?h?e? ?$" -- the raid on Peru by Oman
    if link and link ~= "by" and link ~= "from" and not told then return false end
  end
  local owned, of = article.text:sub(to[2] + 1, to[2] + 24):lower():match "^%W+s (%a+)( ?o?f?)"
  return not (owned and SUFFERS[owned]) or of == " of" and owned:find "sion$" ~= nil
end

-- Who decides whom to take has done it when he agrees to: "ASEAN agreed on Friday to admit Burma".
local DECIDES = { "agreed", "decided", "voted", "resolved" }
local BETWEEN = { "^$", "^ o?n? ?%u%l+$", "^ at [%w%s]+$", "^ in principle$" }

local function decides(before)
  before = before:gsub('"', ""):gsub("“", ""):gsub("”", ""):gsub("to %l+ the process of $", "to ")
  for _, verb in ipairs(DECIDES) do
    local between = before:match("^.*%f[%a]" .. verb .. "%f[%A](.-) ?to $")
    for _, pattern in ipairs(between and BETWEEN or {}) do
      if between:find(pattern) then return true end
    end
  end
  return false
end

--- An `emit`: what the rule's words tell is done, and loses the marks that its verb gives it: "will
-- not hesitate to strike" is a threat that was made.
-- @param ... string "negation", "future" or "hypothetical"
-- @return function
function conditions.unmarked(...)
  local marks = { ... }
  return function(event)
    for i = #event.aux, 1, -1 do
      if has(marks, event.aux[i]) then table.remove(event.aux, i) end
    end
    return event
  end
end

local without_future = conditions.unmarked "future"
local without_negation = conditions.unmarked "negation"

--- An `emit`: who was not there has stayed away, which is no denial.
function conditions.there_or_not(event)
  if has(event.aux, "negation") then
    event.type, event.mode, event.act = "REJECT", "meet", "absent"
  end
  return without_negation(event)
end

--- An `emit`: who decides whom to take, or to take back, has done it when he agrees to.
function conditions.decided(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1])
  if event.type == "AGREE" and decides(before) then
    event.type = "SUPPORT"
    return without_future(event)
  end
  return event
end

--- An `emit` of a rule whose recipient joins the actors: who stands behind "with" is he to whom the
-- others do it.
function conditions.with_whom(event, article)
  local last = event.actor[#event.actor]
  local who = #event.actor > 1 and event.actors[last]
  local before = who and article.text:sub(math.max(1, who.span[1] - 24), who.span[1])
  if before and who.span[1] > event.span[1] and before:find "%f[%a]with [^,]*$"
    and not before:find " and [^,]*$" then
    event.actor[#event.actor] = nil
    event.recipient = { last }
  end
  return event
end

local left = { "within", "in %d", "by%f[%A]", "immediately", "the country", "the kingdom",
  "at once", "over%f[%A]", "after", "on%f[%A]" }

--- Whether who is told or asked something are the actor's own people: "told its citizens to leave".
function conditions.own_people(event, article)
  local whom = conditions.phrase(event, article, 30)
  local own = whom:match "^ ?%l* its (%l*)" or whom:match "^ ?%l* their (%l*)"
  return own == "citizens" or own == "nationals" or own == "people" or own == "subjects"
end

--- Whether people of another state are told to leave the one that speaks: "ordered Kuwaiti citizens
-- to leave within a week", but not "to leave Iran", "to leave their homes".
function conditions.sent_out(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 110):lower()
  local who, where_to = rest:match "^([^,.;]-) to leave(.*)"
  if not who then who, where_to = rest:match "^([^,.;]-) to quit(.*)" end
  if not who or #who > 50 then return false end
  return (conditions.find_word(who, { "citizen", "national", "diplomat", "ambassador", "envoy" })
    ~= nil or who:find "^ %d+ %l+s$" or who == " them" and where_to:find "^ within")
    and (where_to == "" or where_to:find "^[.;,]" ~= nil
      or conditions.find_word(where_to:sub(1, 24), left) ~= nil)
    and not where_to:find "^ their" and not where_to:find "^ its"
end

--- Whether a sign of money stands in the text. In a set such as [$€] each byte would count, and one
-- of the euro's is also one of a curly apostrophe's.
-- @param text string
-- @return boolean
function conditions.has_money(text)
  return text:find("$", 1, true) ~= nil or text:find "€" ~= nil or text:find "£" ~= nil
end

--- Whether the text ends behind the event, or goes on there with one of the Lua patterns of a
-- list (from the event's end on, 40 bytes).
function conditions.ends(event, article, list)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40)
  if rest == "" then return true end
  for _, pattern in ipairs(list) do
    if rest:find(pattern) then return true end
  end
  return false
end

--- Whoever is only invited to come has not come yet: "invited Oman to attend the summit", "an
-- invitation to Oman to visit". Who "was invited", or accepts it, is told of by other rules.
function conditions.only_invited(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 110), event.span[1]):lower()
  before = conditions.after_last(before, ".;")
  local asked = before:match "%f[%a]invit[eisdng]+ %f[^%s](.- to [%l ]*)$"
    or before:match "%f[%a]invitations? (.*to [%l ]*)$" or before:match "%f[%a]invitation (to )$"
  return asked ~= nil and not asked:find "^to %l+ing " and not asked:find "[,:]"
    and not asked:find "\u{2014}" and not before:find "accept" and not before:find "%l invited to $"
end

--- "I don't have a call with him to preview": none that could be told of yet.
function conditions.none_to_announce(event, article)
  local from = math.max(1, event.span[1] - 24)
  local words = article.text:sub(from, event.span[2]):lower():match "[^.;]*$"
  local none = words:find "%f[%a]do not have%f[%A]" or words:find "%f[%a]don[^ ]-t have%f[%A]"
  return none ~= nil and conditions.find_word(conditions.phrase(event, article, 90),
    { "preview", "read out", "announce", "share%f[%A]", "to speak to" }) ~= nil
end

--- For an `emit`: the event with whom the name names as the only recipient; `via` says how it was
-- found, nil where it is named there.
function conditions.done_to(event, name, via)
  event.recipient = { name.id }
  event.actors[name.id] = { text = name.text, span = name.span, via = via }
  return event
end

--- An `emit`: the words of the rule say that it does not happen.
function conditions.negated(event)
  event.aux[#event.aux + 1] = "negation"
  return event
end

--- An `emit`: the words of the rule leave it open, where nothing else is said.
function conditions.open(event)
  if #event.aux == 0 then event.aux = { "hypothetical" } end
  return event
end

return conditions
