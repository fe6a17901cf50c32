--- Acts that are told by another's: "Togo followed suit" does what was told just before. A rule for
-- them makes an event with `echo` set; here it takes over the act before it.

local has = require "engine.has"
local reading = require "engine.core.reading"

local echo = {}

-- How far back the act may stand, in sentences.
local BACK = 2

-- What others follow suit in; nobody follows suit in a meeting that he was not at.
local TYPES = { SUPPORT = true, SANCTION = true, REJECT = true, AGREE = true, CONCEDE = true,
  RETREAT = true, PROTEST = true, ACCUSE = true, REQUEST = true }

-- The type of an act that is done, where the one before is only to come.
local DONE = { join = "SUPPORT", form = "SUPPORT", sign = "SUPPORT", ratify = "SUPPORT",
  apply = "SUPPORT", restore = "SUPPORT", readmit = "SUPPORT", back = "SUPPORT" }
local PROMISED = { SUPPORT = true, COOPERATE = true, AID = true }

-- How the act before must stand of which words tell once more (see model_at). `stops`: what must
-- come next. `after`: "after" or "before" stands in front of the names. Numbered: what is said of
-- the act.
local NONE, DENIED = {}, { denied = true }
local NOT = { next = true, here = true, stops = "^[%.,;]", "negation" } -- "but Mali did not."
local DID_SO = { next = true, after = true } -- "after Mali did so"
local FOLLOWED = { next = true, stops = "^[%.,;]" } -- not "followed by Chadian troops"

-- The words by which they are known, in lower case, and how: names stand behind them, as far as
-- `behind` says how many bytes more belong to the front, or else before them.
local WORDS, KNOWN = {}, {}
for _, one in ipairs {
  { "did " }, { "as has ", NONE, 0 }, { "as have ", NONE, 0 }, { "so has ", NONE, 0 },
  { "so have ", NONE, 0 }, { "too has ", NONE, 3 }, { "too have ", NONE, 3 },
  { "nor has ", DENIED, 0 }, { "nor have ", DENIED, 0 }, { "followed by ", FOLLOWED, 0 },
  { "has not", NOT }, { "have not", NOT }, { "had done so", DID_SO }, { "doing the same", NONE },
  { "done the same", NONE }, { "do the same", NONE }, { "do likewise", NONE } } do
  WORDS[#WORDS + 1] = one[1]
  KNOWN[#KNOWN + 1] = { how = one[2], behind = one[3] }
end
local CAPITALS = { ["Nor has "] = DENIED, ["Nor have "] = DENIED, ["So has "] = NONE,
  ["So have "] = NONE }
local BEFORE_DID = { ["as "] = NONE, ["so "] = NONE, ["or "] = DENIED, ["oo "] = NONE } -- so too
local BEHIND_DID = { { "^the same%f[%A]()", NONE }, { "^likewise%f[%A]()", NONE },
  { "^too%f[%A]()", NONE }, { "^so%f[%A]()", DID_SO }, { "^not%f[%A]()", NOT } }
local DID = #"did "

-- What may stand between who does the same and the verb, and what it says of the act.
local AUX = { [""] = {}, ["has"] = {}, ["have"] = {}, ["has since"] = {}, ["have since"] = {},
  ["has now"] = {}, ["have now"] = {}, ["had"] = {}, ["had already"] = {}, ["has already"] = {},
  ["later"] = {}, ["then"] = {}, ["soon"] = {}, ["also"] = {}, ["too"] = {},
  ["will"] = { "future" }, ["is to"] = { "future" }, ["are to"] = { "future" },
  ["is expected to"] = { "future" }, ["are expected to"] = { "future" },
  ["plans to"] = { "future" }, ["plan to"] = { "future" }, ["promised to"] = { "future" },
  ["would"] = { "hypothetical" }, ["may"] = { "hypothetical" }, ["might"] = { "hypothetical" },
  ["could"] = { "hypothetical" }, ["should"] = { "hypothetical" }, ["to"] = { "hypothetical" },
  ["did not"] = { "negation" }, ["has not"] = { "negation" }, ["refused to"] = { "negation" } }

local function before(events, last)
  local one = events[last]
  for i = last - 1, 1, -1 do
    local other = events[i]
    if one.sentence - other.sentence > BACK then return nil end
    local done = not other.echo and not has(other.aux, "negation")
    if done and TYPES[other.type] and other.span[2] <= one.span[1] then
      for _, id in ipairs(one.actor) do
        if has(other.actor, id) or has(other.recipient, id) then return nil end
      end
      return other
    end
  end
end

-- The names of a sentence that stand as one list from the byte `at` on, or up to it: "Oman, Chad
-- and Mali". With those up to it, the words between the last of them and `at`.
local function listed(names, text, at, behind)
  local list, words = {}, ""
  if behind then
    for _, name in ipairs(names) do
      local between = text:sub((list[1] and list[#list].span[2] or at - 1) + 1, name.span[1])
      local joins = not list[1] and (between == "" or between == "the ")
        or list[1] and between:find "^,? ?a?n?d? ?t?h?e? ?$"
      if name.span[1] >= at - 1 and joins then list[#list + 1] = name end
    end
    return list, words
  end
  for i = #names, 1, -1 do
    local name, from = names[i], list[1] and list[1].span[1] or at - 1
    if name.span[2] <= from then
      local between = text:sub(name.span[2] + 1, from)
      if list[1] then
        local left = names[i - 1]
        local parted = between:find "^, and" -- "Peru left, and Chile did": not without a third
          and not (left and text:sub(left.span[2] + 1, name.span[1]):find "^, ?t?h?e? ?$")
        if parted or not between:find "^,? ?a?n?d? ?t?h?e? ?$" then break end
      else
        words = between:match "^ ?([%l ]-) ?$"
        if not words then break end
      end
      table.insert(list, 1, name)
    end
  end
  return list, words
end

local function party(event, names)
  for _, name in ipairs(names) do
    if has(event.actor, name.id) or has(event.recipient, name.id) then return true end
  end
  return false
end

-- The byte at which a sentence stops, or nil past the last one.
local function stop_of(article, index)
  local text, start = article:words(index)
  return text and start + #text
end

-- The act that the names do as well, told at the byte `at`: the last before it, in this sentence or
-- the one before, that is not theirs. How: `denied`, one that did not happen; `next`, no act stands
-- between; `here`, it is of this sentence.
local function model_at(events, names, at, article, how)
  for i = #events, 1, -1 do
    local event = events[i]
    local stop = not how.here and stop_of(article, event.sentence + 1)
      or stop_of(article, event.sentence)
    if event.span[2] < at then
      if TYPES[event.type] and at <= stop and not event.echo
        and has(event.aux, "negation") == (how.denied or false) and not party(event, names) then
        return event
      end
      if how.next then return nil end
    end
  end
end

-- The number of the sentence with the byte `at`, which stands behind an event.
local function sentence_at(events, at, article)
  for i = #events, 1, -1 do
    if events[i].span[2] <= at then
      local index = events[i].sentence
      if at >= stop_of(article, index) then index = index + 1 end
      local stop = stop_of(article, index)
      return stop and at < stop and index
    end
  end
end

local function copy(model, names, aux, from, to, article)
  local event = {}
  for key, value in pairs(model) do event[key] = value end
  event.actor, event.actors, event.aux = {}, {}, table.move(aux, 1, #aux, 1, {})
  for _, name in ipairs(names) do
    event.actor[#event.actor + 1] = name.id
    event.actors[name.id] = { text = name.text, span = name.span, person = name.person }
  end
  for _, id in ipairs(model.recipient) do event.actors[id] = model.actors[id] end
  if #aux == 0 and has(model.aux, "historical") then event.aux = { "historical" } end
  if has(aux, "future") and PROMISED[event.type] then event.type = "AGREE" end
  event.span, event.mentions = { from, to }, { { from, to } }
  event.text = article.text:sub(from + 1, to)
  return reading.finish(event, article.text)
end

--- Adds the acts of those who do as others did: "Chad left, as did Mali", "Chad left. Mali did the
-- same."
-- @param events table list in the order of the text; added to
-- @param article userdata
-- @return boolean whether there were any
function echo.likewise(events, article)
  local text, added = article.text, {}
  local function add(from, to, behind, how)
    local index = sentence_at(events, from, article)
    if not index then return end
    local names, words = listed(article:names(index), text, behind and to + 1 or from + 1, behind)
    local aux = how[1] and words == "" and how or how[1] == nil and AUX[words]
    local last = names[1] and (behind and names[#names].span[2] or to)
    if not aux or not last or how.stops and not text:find(how.stops, last + 1) then return end
    local ahead = how.after and text:sub(1, names[1].span[1])
    if ahead and not (ahead:find "%f[%a]after $" or ahead:find "%f[%a]before $") then return end
    local model = model_at(events, names, from, article, how)
    if not model then return end
    if how.denied then aux = { "negation" } end
    if not behind then from = names[1].span[1] else to = names[#names].span[2] end
    local event = copy(model, names, aux, from, to, article)
    event.sentence = index
    added[#added + 1] = event
  end
  local function did(place) -- as did Oman; Oman did not
    local front = BEFORE_DID[text:sub(math.max(place - DID + 1, 1), place - 1):lower()]
    if front then return add(place - DID, place + DID - 1, true, front) end
    for _, one in ipairs(BEHIND_DID) do
      local stop = text:match(one[1], place + DID)
      if stop then return add(place - 1, stop - 1, false, one[2]) end
    end
  end
  local place, index = reading.find_word(text, WORDS, 1, 1)
  while place do
    local known, stop = KNOWN[index], place + #WORDS[index] - 1
    if not known.how then
      did(place)
    elseif known.behind then
      add(place - 1 - known.behind, stop, true, known.how)
    elseif not text:find("^%a", stop + 1) then
      add(place - 1, stop, false, known.how)
    end
    place, index = reading.find_word(text, WORDS, place + 1, 1)
  end
  for words, how in pairs(CAPITALS) do
    local from, to = text:find(words, 1, true)
    while from do
      add(from - 1, to, true, how)
      from, to = text:find(words, to, true)
    end
  end
  table.sort(added, function(x, y) return x.span[1] < y.span[1] end)
  table.move(added, 1, #added, #events + 1, events)
  return #added > 0
end

--- Gives each event that echoes another its act, and leaves out those that have nothing to echo.
-- @param events table list in the order of the text; changed
-- @param article userdata
-- @param refused table what is left out is noted here
-- @return table the list
function echo.resolve(events, article, refused)
  local kept = {}
  for i, event in ipairs(events) do
    local model = event.echo and before(events, i)
    if model then
      event.echo = nil
      event.type, event.mode, event.act = DONE[model.act] or model.type, model.mode, model.act
      if has(event.aux, "future") and PROMISED[event.type] then event.type = "AGREE" end
      event.recipient = table.move(model.recipient, 1, #model.recipient, 1, {})
      for _, id in ipairs(event.recipient) do event.actors[id] = model.actors[id] end
      reading.finish(event, article.text)
    end
    if event.echo then
      refused[#refused + 1] = { event = event, step = "condition" }
    else
      kept[#kept + 1] = event
    end
  end
  return kept
end

return echo
