--- Ties broken off in other words: brought to an end, put on ice, an ally lost to another.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local state = { "state" }
local others = { "state", "organisation", "group" }
local TIES = { "ties%f[%A]", "relations%f[%A]", "relationship%f[%A]", "links%f[%A]",
  "diplomatic contact", "contacts%f[%A]" }
-- Bonds that break without a breach between states.
local APART = { "trade", "commerc", "econom", "business", "transport", "air links", "financ",
  "bank", "cultur", "academ", "sport", "military", "special relationship" }

-- What stands between the event and its recipient.
local function between(event, article)
  local to = event.actors[event.recipient[1]]
  return article.text:sub(event.span[1] + 1, math.max(to.span[1], event.span[2])):lower()
end

local function of_ties(event, article)
  local words = between(event, article)
  return conditions.find_word(words, TIES) ~= nil and not conditions.find_word(words, APART)
end

local to_end = conditions.told({ "^bring.- to an end", "^brought.- to an end",
  "^bring.- to a close", "^brought.- to a close", "^put.- on ice", "^put.- on hold",
  "^put.- in a? ?t?h?e? ?deep freeze", "^put.- in the freezer", "^put.- into the deep freeze",
  "^place.- on hold", "^reduc.- to the level of", "^reduc.- to charg", "^keep.- in the freezer",
  "^br[io]n?u?gh?t?.- down to the level of", "^br[io]n?u?gh?t?.- down to charg",
  "^tak.- down to the level of", "^took.- down to the level of" }, 90)

-- "Diplomatic relations between Chad and Peru are at an end".
local OVER = { " are at an end", " were at an end", " came to an end", " have ended",
  " ended%f[%A]", " collapsed", " have collapsed", " lapsed", " ceased%f[%A]",
  " have ceased", " are over%f[%A]",
  " ceased to exist", " are no more", " are dead%f[%A]", " were no more" }

local function over(event, article)
  local rest = conditions.clause(event, article, 110)
  local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1] + 1):lower()
  if conditions.find_word(before, APART) then return false end
  for _, pattern in ipairs(OVER) do
    if rest:find(pattern) and not rest:find " ended up" and not rest:find " ended the" then
      return true
    end
  end
  return false
end

-- Who is dropped for whom: only these two are so changed for each other.
local function is_china(id)
  return id == "TWN" or id == "CHN"
end

-- The name of a state behind "to".
local function other_at(event, article)
  local from = event.actors[event.recipient[1]].span[2]
  local _, last = article.text:sub(from + 1, from + 12):find "^ to "
  for _, name in ipairs(last and article:names(event.sentence) or {}) do
    if name.span[1] == from + last and name.kind == "state" then return name end
  end
end

local function gains(event, article)
  local other = other_at(event, article)
  if not other or has(event.aux, "negation") then return event end
  local gained = { type = has(event.aux, "future") and "AGREE" or "SUPPORT", act = "restore",
    actors = { [other.id] = { text = other.text, span = other.span } }, recipient = { other.id } }
  for key, value in pairs(event) do
    if gained[key] == nil and key ~= "mode" then gained[key] = value end
  end
  for _, id in ipairs(event.actor) do gained.actors[id] = event.actors[id] end
  return { event, gained }
end

local sever = { type = "SANCTION", mode = "discontinue", act = "sever" }
local done = conditions.unmarked "negation"

return {
  pack = "breach",
  doc = "Ties broken off in other words: brought to an end, put on ice, an ally lost to another",

  { name = "bring-to-end", event = sever,
    frame = { verb = g.phrases({ "bring", "put", "place", "reduce", "bring down", "take down",
        "take" }, { "tie", "relation", "relationship", "link" }), actor_kind = state,
      recipient = { "with", "to" }, recipient_kind = others, no_noun = true,
      needs = { "end", "close", "ice", "freeze", "freezer", "level", "hold" } },
    condition = function(event, article)
      return to_end(event, article) and of_ties(event, article)
    end,
    examples = {
      { "Chad brought its relations with Qatar to an end.", { actor = "TCD", recipient = "QAT" } },
      { "Chad put its ties with Qatar on ice.", { actor = "TCD", recipient = "QAT" } },
      { "Chad reduced its relations with Qatar to the level of chargé d'affaires.",
        { actor = "TCD", recipient = "QAT" } },
      { "Chad brought its relations with Qatar down to the level of chargé d'affaires.",
        { actor = "TCD", recipient = "QAT" } },
      { "Chad brought its prices with Qatar down to the level of May.", false },
      { "Chad brought its relations with Qatar to a new level.", false },
      { "Chad put its trade ties with Qatar on ice.", false },
      { "The bank put its relations with Qatar on ice.", false },
    } },

  { name = "put-end", event = sever,
    frame = { verb = g.phrases({ "put" }, { "end", "stop" },
        { "declare", "announce" }, { "end" }, { "call" }, { "time", "halt", "end" },
        { "close" }, { "book", "door" }, { "pull" }, { "plug" }, { "draw" }, { "line" },
        { "slam" }, { "door" }), actor_kind = state, recipient = { "with", "to" },
      recipient_kind = others, no_noun = true,
      needs = { "tie", "relation", "relationship", "link", "contact" } },
    condition = of_ties,
    examples = {
      { "Chad declared an end to diplomatic relations with Qatar.",
        { actor = "TCD", recipient = "QAT" } },
      { "Chad put an end to its ties with Qatar.", { actor = "TCD", recipient = "QAT" } },
      { "Chad called time on its relations with Qatar.", { actor = "TCD", recipient = "QAT" } },
      { "Chad closed the book on its relations with Qatar.",
        { actor = "TCD", recipient = "QAT" } },
      { "Chad put an end to its trade ties with Qatar.", false },
      { "Chad put an end to its war with Qatar.", false },
      { "The farmer called time on his relations with Qatar.", false },
    } },

  { name = "at-an-end", event = sever,
    frame = { noun = { "tie", "relation", "relationship" }, verb = {}, actor = { "between" },
      actor_kind = state, plural = true,
      needs = { "end", "collapse", "lapse", "cease", "over", "dead" } },
    condition = over,
    examples = {
      { "Diplomatic relations between Chad and Qatar are at an end.",
        { actor = { "TCD", "QAT" } } },
      { "Relations between Chad and Qatar collapsed in 2017.", { actor = { "TCD", "QAT" } } },
      { "Trade relations between Chad and Qatar are at an end.", false },
      { "Relations between Chad and Qatar are at their best.", false },
      { "Relations between Chad and Qatar ended up stronger.", false },
      { "Relations between the clubs are at an end.", false },
    } },

  { name = "no-longer", event = sever,
    frame = { verb = { "have tie", "have relation", "maintain relation", "maintain tie" },
      actor = { "subject" }, actor_kind = state, recipient = { "with" }, recipient_kind = state,
      reciprocal = true, no_noun = true, needs = { "longer" } },
    condition = function(event, article)
      local near = article.text:sub(math.max(1, event.span[1] - 20), event.span[2]):lower()
      return near:find "no longer" ~= nil and near:find "diplomatic" ~= nil
    end,
    emit = done,
    examples = {
      { "Chad and Qatar no longer have diplomatic relations.",
        { actor = { "TCD", "QAT" }, aux = {} } },
      { "Chad no longer maintains diplomatic ties with Qatar.",
        { actor = { "TCD", "QAT" }, aux = {} } },
      { "Chad and Qatar have diplomatic relations.", false },
      { "Chad no longer has trade relations with Qatar.", false },
    } },

  { name = "speaking-terms", event = sever,
    frame = { verb = "be", actor = { "subject" }, actor_kind = state, recipient = { "with" },
      recipient_kind = state, reciprocal = true, needs = { "speaking*" } },
    condition = conditions.told({ "^[%l ’'n]- no longer on speaking terms",
      "^[%l ]- not on speaking terms", "^%l+n[’']t on speaking terms",
      "^no longer on speaking terms", "^not on speaking terms", "^longer on speaking terms",
      "^on speaking terms" }, 60),
    emit = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 6), event.span[2] + 30):lower()
      if not before:find "no longer" and not before:find "not%f[%A]" then return nil end
      return done(event)
    end,
    examples = {
      { "Chad and Qatar are no longer on speaking terms.",
        { actor = { "TCD", "QAT" }, aux = {} } },
      { "Chad and Qatar are on speaking terms.", false },
      { "The brothers are no longer on speaking terms.", false },
    } },

  { name = "close-mission", event = sever,
    frame = { verb = g.phrases({ "close", "shut", "shut down", "shutter", "close down", "withdraw",
        "lock up" }, { "mission" }), actor_kind = state,
      recipient = { "in", "to", "shared" }, recipient_kind = state, no_noun = true },
    condition = function(event, article)
      local near = event.text:lower() .. conditions.rest(event, article, 30)
      return not conditions.find_word(near, { "military", "trade", "training", "peacekeep",
        "observer", "combat", "aid%f[%A]", "medical", "rescue", "un mission", "police" })
    end,
    examples = {
      { "Poland shut its mission in Israel.", { actor = "POL", recipient = "ISR" } },
      { "Poland closed its diplomatic missions in Israel.",
        { actor = "POL", recipient = "ISR" } },
      { "Poland closed its training mission in Israel.", false },
      { "The church closed its mission in Israel.", false },
    } },

  { name = "defect-from", event = sever,
    frame = { verb = { "defect", "switch", "flip" }, noun = { "defection", "switch", "flip" },
      actor_kind = state, recipient = { "from" }, recipient_kind = state },
    condition = function(event, article)
      return is_china(event.recipient[1]) and other_at(event, article) ~= nil
        and article.text:find("^ from%f[%A]", event.span[2] + 1) ~= nil
        and not is_china(event.actor[1])
    end,
    emit = gains,
    examples = {
      { "Nauru's defection from Taipei to Beijing was no surprise.",
        { actor = "NRU", recipient = "TWN", act = "sever" } },
      { "Nauru defected from Taiwan to China.",
        { actor = "NRU", recipient = "CHN", act = "restore" } },
      { "Nauru's switch from Taiwan to China was no surprise.",
        { actor = "NRU", recipient = "CHN" } },
      { "The pilot defected from Taiwan to China.", false },
      { "Nauru's switch from coal to gas was no surprise.", false },
    } },

  { name = "jilt", event = sever,
    frame = { verb = { "dump", "ditch", "jilt", "desert", "forsake", "drop", "abandon",
        "jettison", "spurn" }, actor_kind = state, recipient = { "object" },
      recipient_kind = state, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 1)
      local verb = event.text:lower()
      return event.recipient[1] == "TWN" and event.actor[1] ~= "CHN" and event.actor[1] ~= "USA"
        and conditions.not_person(event) and to.via == nil
        and (to.span[1] < event.span[1] or rest:find "^[.,;]?$" ~= nil)
        and not verb:find "^spurn"
    end,
    examples = {
      { "Nauru jilted Taiwan.", { actor = "NRU", recipient = "TWN" } },
      { "Panama has dumped Taiwan.", { actor = "PAN", recipient = "TWN" } },
      { "Taiwan was dumped by Panama.", { actor = "PAN", recipient = "TWN" } },
      { "Nauru jilted Chad.", false },
      { "Panama dumped Taiwan's steel.", false },
      { "China abandoned Taiwan.", false },
    } },

  { name = "lose-ally", event = sever,
    frame = { verb = { "lose" }, actor = { "object" }, actor_kind = state,
      recipient = { "subject" }, recipient_kind = state, no_noun = true },
    condition = function(event, article)
      local who = event.actors[event.actor[1]]
      local rest = article.text:sub(who.span[2] + 1, who.span[2] + 40)
      return event.recipient[1] == "TWN" and event.actor[1] ~= "CHN"
        and (rest:find "^ as an? [%l ]*ally" or rest:find "^ to China" or rest:find "^ to Beijing")
          ~= nil
    end,
    examples = {
      { "Taiwan lost Honduras as a diplomatic ally.", { actor = "HND", recipient = "TWN" } },
      { "Taiwan lost Honduras to China.", { actor = "HND", recipient = "TWN" } },
      { "Taiwan lost to Honduras.", false },
      { "Peru lost Chile to the sea.", false },
    } },
}
