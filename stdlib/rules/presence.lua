--- Taking part, staying away and being asked to come where only the text before says to what:
-- "ASEAN leaders met in Jakarta. India also took part, and Fiji was not invited".

local conditions = require "engine.conditions"
local has = require "engine.has"

local bodies = { "alliance", "organisation" }
local state = { "state" }
local attend = { type = "CONSULT", mode = "multilateral", act = "attend" }
local absent = { type = "REJECT", mode = "meet", act = "absent" }

-- What the text before must tell of.
local MEETINGS = { "summit", "meeting", "conference", "session", "gather", "met%f[%A]",
  "meets?%f[%A]", "conven" }

-- What can follow a verb that does not say what somebody took part in: when, how and why.
local ENDS = { "^[.,;)]", "^ by vide", "^ via vide", "^ by phone", "^ by telephone", "^ remotely",
  "^ virtually", "^ online", "^ in person", "^ as an? [%l-]*observer", "^ as observers",
  "^ as an? [%l ]-guest", "^ as guests", "^ for the first time", "^ for the %l+ time", "^ because ",
  "^ due to ", "^ despite ", "^ on %u%l+day", "^ after ", "^ along with ", "^ alongside ",
  "^ either", "^ too%f[%A]", "^ as well", "^ this year", "^ this time", "^ in protest",
  "^ instead", "^ and ", "^ but ", "^ while ", "^ owing to ", "^ at the last ", "^ on behalf " }

local function ends(event, article)
  return conditions.ends(event, article, ENDS)
end

local function met_before(event, article, reach)
  local before = article.text:sub(math.max(1, event.span[1] - reach), event.span[1]):lower()
  return conditions.find_word(before, MEETINGS) ~= nil
end

local function at_meeting(event, article)
  return ends(event, article) and met_before(event, article, 250)
end

local there_or_not = conditions.there_or_not

local THERE = { "^ there%f[%A]", "^ also there%f[%A]", "^ not there%f[%A]", "^ not be there%f[%A]",
  "^ present", "^ also present", "^ not present", "^ in attendance", "^ among those present",
  "^ among those attending", "^ among the guests", "^ not among those" }
local AWAY = { "^ absent", "^ also absent", "^ notably absent", "^ conspicuously absent" }

-- "was there", "was absent", with nothing behind; nil where neither is said.
local function where(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 50):lower()
  for i, patterns in ipairs { THERE, AWAY } do
    for _, pattern in ipairs(patterns) do
      local _, last = rest:find(pattern)
      local behind = last and rest:sub(last + 1)
      if last and (behind == "" or behind:find "^[.,;]" or behind:find "^ because "
        or behind:find "^ due to " or behind:find "^ for the ") then
        return i == 1
      end
    end
  end
end

local SENT = { "minister", "president", "premier", "deputy", "envoy", "ambassador", "delegat",
  "representative", "official", "diplomat", "chief", "secretary", "adviser" }

-- "its foreign minister", "a deputy minister", and nothing behind that says to whom.
local function one_of_its_own(rest)
  local who, next = rest:match "^ (%l+ [%l ,-]-)([.;,])"
  if not who then who, next = rest:match "^ (%l+ [%l -]-) (instead)" end
  if not who then who, next = rest:match "^ (%l+ [%l -]-) (in his place)" end
  local first = who and who:match "^%l+"
  return next ~= nil and (first == "its" or first == "their" or first == "his" or first == "a"
      or first == "an" or first == "only" or first == "representatives")
    and conditions.find_word(who, SENT) ~= nil and not who:find " to%f[%A]"
    and not who:find " home" and not who:find " back" and not who:find " away"
end

local A_MEETING = { "summit", "meeting", "conference", "session", "talks", "gathering", "event" }

-- To what somebody is asked where no name says it: to "the meeting", "attend the talks", or to
-- nothing that is said.
local function to_it(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.,;]*"
  local goal = rest:match "^ to attend(.*)" or rest:match "^ to take part(.*)"
    or rest:match "^ to participate(.*)" or rest:match "^ to (.*)" or rest:match "^ as an? %l*(.*)"
  if not goal then return ends(event, article) end
  if goal == "" then return true end
  local thing = goal:match "^[in ]*(the [%l%d -]*)"
  return thing ~= nil and conditions.find_word(thing, A_MEETING) ~= nil
end

return {
  pack = "presence",
  doc = "Taking part, staying away and being asked to come where only the text before says to what",

  { name = "stay-away-from-it", event = absent,
    frame = { verb = { "stay away", "keep away" }, actor_kind = state,
      recipient = { "context" }, recipient_kind = bodies, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 300), event.span[1]):lower()
      return ends(event, article) and (conditions.find_word(before, MEETINGS) ~= nil
        or conditions.find_word(before, { "founded", "formed", "constituted", "founding" }) ~= nil)
    end,
    examples = {
      { "SADC was founded in Lusaka, and Malawi stayed away.",
        { actor = "MWI", recipient = "SADC" } },
      { "African Union leaders met in Addis Ababa. Chad stayed away in protest.",
        { actor = "TCD", recipient = "AU" } },
      { "NATO grew. France stayed away.", false },
      { "NATO met. France stayed away from alcohol.", false },
    } },

  { name = "take-part-in-it", event = attend,
    frame = { verb = { "take part", "participate", "attend" }, actor_kind = state,
      recipient = { "context" }, recipient_kind = bodies, no_noun = true },
    condition = at_meeting,
    examples = {
      { "OPEC ministers will gather in Vienna. Mexico said Norway would take part.",
        { actor = "NOR", recipient = "OPEC", aux = { "future" } } },
      { "Before the NATO summit, Turkey said it would not attend.",
        { actor = "TUR", recipient = "NATO", act = "absent" } },
      { "The African Union met in Accra. Chad's president attended by video link.",
        { actor = "TCD", recipient = "AU" } },
      { "The African Union met in Accra. Chad took part for the first time.",
        { actor = "TCD", recipient = "AU" } },
      { "NATO grew. France took part.", false },
      { "OPEC met in Vienna. Norway took part in a race.", false },
      { "OPEC met in Vienna. Norway attended to its wells.", false },
    } },

  { name = "not-turn-up", event = absent,
    frame = { verb = { "turn up", "show up", "come", "appear", "attend" }, actor_kind = state,
      recipient = { "context" }, recipient_kind = bodies, no_noun = true, negated = true },
    condition = function(event, article)
      return ends(event, article) and met_before(event, article, 160)
    end,
    examples = {
      { "Zimbabwe sent an envoy to the SADC meeting, and Zambia did not turn up.",
        { actor = "ZMB", recipient = "SADC", type = "REJECT", act = "absent" } },
      { "The SADC met. Zambia's president did not come because of a flood.",
        { actor = "ZMB", recipient = "SADC" } },
      { "The SADC summit was short. Zambia did not pay.", false },
      { "NATO grew. France did not come.", false },
    } },

  { name = "be-there", event = attend,
    frame = { verb = { "be" }, actor_kind = state, recipient = { "context" },
      recipient_kind = bodies, no_noun = true,
      needs = { "there", "present", "absent", "attendance", "among" } },
    condition = function(event, article)
      return where(event, article) ~= nil and met_before(event, article, 250)
    end,
    emit = function(event, article)
      if not where(event, article) then
        event.type, event.mode, event.act = "REJECT", "meet", "absent"
      end
      return there_or_not(event)
    end,
    examples = {
      { "ASEAN leaders met in Jakarta. India's foreign minister was also present.",
        { actor = "IND", recipient = "ASEAN", act = "attend" } },
      { "ASEAN leaders met in Jakarta. Burma's general will not be there.",
        { actor = "MMR", recipient = "ASEAN", act = "absent", aux = { "future" } } },
      { "ASEAN leaders met in Jakarta. The president of Vietnam was absent.",
        { actor = "VNM", recipient = "ASEAN", act = "absent", aux = {} } },
      { "ASEAN grew. India's foreign minister was also present.", false },
      { "ASEAN leaders met in Jakarta. India is present in 40 markets.", false },
      { "ASEAN leaders met in Jakarta. Proof from India was absent from the report.", false },
    } },

  { name = "send-own", event = attend,
    frame = { verb = { "send" }, actor_kind = state, recipient = { "context" },
      recipient_kind = bodies, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):lower()
      return not has(event.aux, "negation") and one_of_its_own(rest)
        and met_before(event, article, 250)
    end,
    examples = {
      { "The African Union met in Accra. Chad sent its foreign minister.",
        { actor = "TCD", recipient = "AU", act = "attend" } },
      { "The African Union met in Accra. Chad sent its foreign minister to prison.", false },
      { "The African Union met in Accra. Chad sent a bill.", false },
      { "The African Union grew. Chad sent its foreign minister.", false },
    } },

  { name = "represented", event = attend,
    frame = { verb = { "represent" }, actor = { "object" }, actor_kind = state,
      recipient = { "context" }, recipient_kind = bodies, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 50):lower()
      local actor = event.actors[event.actor[1]]
      return actor.span[1] < event.span[1] and actor.via ~= "modifier"
        and actor.via ~= "possessor" and met_before(event, article, 250)
        and (ends(event, article) or rest:find "^ by %l+" ~= nil
          and conditions.find_word(rest, SENT) ~= nil)
    end,
    emit = there_or_not,
    examples = {
      { "The African Union met in Accra. Chad was represented by its foreign minister.",
        { actor = "TCD", recipient = "AU", act = "attend" } },
      { "The African Union met in Accra. Chad and Mali were not represented.",
        { actor = { "TCD", "MLI" }, recipient = "AU", act = "absent" } },
      { "The African Union met in Accra. Chad is represented by a star.", false },
      { "The African Union met in Accra. The star represents Chad.", false },
    } },

  { name = "asked-to-it", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "invite" }, actor = { "by", "to", "context" }, actor_kind = bodies,
      recipient = { "object" }, recipient_kind = { "state", "organisation", "group" },
      no_noun = true },
    condition = function(event, article)
      local guest = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1])
      if before:find "%l who [%l ]*$" then return false end -- "designing who would be invited"
      if guest.span[1] > event.span[1] or event.actor[1] == event.recipient[1] then
        return false
      end
      local host = event.actors[event.actor[1]]
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60)
      -- "invited to the UN meeting"
      local named = host.via == nil or host.via == "modifier" or host.via == "possessor"
      if named and host.span[1] > event.span[2] and rest:find "^ to " then
        local of = article.text:sub(host.span[2] + 1, host.span[2] + 40):lower():match "^[^,.;]*"
        return conditions.find_word(of, MEETINGS) ~= nil and not of:find " to "
      end
      return met_before(event, article, 250) and to_it(event, article)
    end,
    examples = {
      { "ASEAN leaders will meet in Jakarta. North Korea has not been invited.",
        { actor = "ASEAN", recipient = "PRK", aux = { "negation" } } },
      { "The NATO summit opens in Chicago. Pakistan has also been invited.",
        { actor = "NATO", recipient = "PAK" } },
      { "NATO will hold a two-day summit. Pakistan has been invited to the meeting.",
        { actor = "NATO", recipient = "PAK" } },
      { "NATO will hold a summit. Pakistan was invited to take part.",
        { actor = "NATO", recipient = "PAK" } },
      { "Pakistan was not invited to the NATO summit.",
        { actor = "NATO", recipient = "PAK", aux = { "negation" } } },
      { "Pakistan was invited to ASEAN's next meeting.", { actor = "ASEAN", recipient = "PAK" } },
      { "Pakistan was invited to NATO's base.", false },
      { "NATO grew. Pakistan was invited.", false },
      { "NATO will hold a summit. Pakistan was invited to inspect a base.", false },
      { "NATO will hold a summit. Pakistan was invited to the wedding.", false },
      { "The African Union met. France asked who would be invited to the summit.", false },
    } },
}
