--- On which side of now a time expression lies, from the verbs of its sentence: "expires on Monday"
-- looks ahead, "said on Monday" back.

local tense = {}

local function set(list)
  local words = {}
  for word in list:gmatch "%S+" do words[word] = true end
  return words
end

-- What these govern is yet to come, though they are told in the past: "agreed to meet on Monday".
local AHEAD = set [[agree plan intend vow promise pledge expect hope want threaten prepare schedule
  set due slate arrange propose offer invite urge ask order decide wish aim]]
-- In the present they tell what was said: "Iran says on Monday".
local SAYS = set "say tell announce report claim state write tweet"
-- What is arranged is told in the present: "the talks begin on Monday".
local ARRANGED = set [[begin start open close end expire leave arrive return resume meet visit host
  hold vote travel fly go come face take convene reconvene gather mark celebrate speak deliver
  launch fall depart address release publish decide sign run schedule plan set due slate expect]]
-- "the summit planned for Monday"
local TO_COME = set "schedule plan set due slate expect"
local OPEN = set "may might would must should"
local WILL = set "will shall"
local WEEKDAYS = set "monday tuesday wednesday thursday friday saturday sunday"
-- "Iran leaves in two weeks, the truce ends on May 5"
local AT = set "in on"
-- "Postponed until Friday" tells nothing of Friday.
local GOAL = set "by until till to for through before"

-- "Originally scheduled for Monday" tells nothing of Monday.
local ONCE = set "originally initially previously"

-- Verbs: what each class of token says of the time of those after it.
local step = {}

function step.M(state, token)
  local modal = token.lemma or token.text:lower()
  state.tense = WILL[modal] and "future" or OPEN[modal] and "open" or nil
  state.modal, state.be = state.tense ~= nil, false
end

function step.I(state, token)
  local word = token.text:lower()
  local past = word == "was" or word == "were" or word == "been"
  if not state.modal then state.tense = past and "past" or nil end
  state.be = not past and not state.modal
end

function step.K(state, token)
  if token.text:lower() == "did" then state.tense, state.modal, state.be = "past", false, false end
end

function step.H(state)
  state.tense, state.modal, state.be = "past", false, false -- would have left
end

function step.y(state, token)
  state.tense, state.modal, state.be = "past", false, false
  state.ahead = AHEAD[token.lemma]
end

function step.u(state, token)
  if state.be then
    state.tense = ARRANGED[token.lemma] and "present" or state.tense
  elseif not state.tense then
    state.tense = TO_COME[token.lemma] and not state.once and "future" or nil
  end
  state.ahead, state.be = AHEAD[token.lemma], false
end

function step.g(state)
  if state.be then state.tense, state.be, state.simple = "present", false, false end
end

function step.z(state, token)
  if state.to then
    if state.ahead then state.tense = "future" end
  elseif not state.modal then
    local arranged = ARRANGED[token.lemma] or AHEAD[token.lemma]
    state.tense = SAYS[token.lemma] and "past" or arranged and "present" or nil
    state.simple = arranged
  end
  state.ahead, state.be = AHEAD[token.lemma], false
end
step.v, step.x = step.z, step.y

function step.S(state)
  state.modal, state.be, state.ahead = false, false, false
end
step.w, step.h = step.S, step.S

local SILENT = set "f d r o t a"
local MARK = set ", : ; - ( )"

-- Reads a token; `away` is set where a mark parts the verbs from what follows.
local function read(state, token)
  local class = token.class[1]
  local verb = step[class]
  if verb then
    verb(state, token)
    state.away, state.once = false, nil
  elseif ONCE[token.text:lower()] then
    state.once = true
  elseif MARK[token.text] or MARK[class] then
    state.away = true
  elseif not SILENT[class] then
    state.be = false -- "is a vote", but "is on Monday"
  end
  state.to = class == "t"
end

-- Whether the date is a part of a noun phrase: "the April 2 order", "Monday's vote".
local function modifies(tokens, first, last)
  local after, before = tokens[last + 1], tokens[first - 1]
  local class = after and after.class[1] or ""
  return class == "n" or class == "N" or class == "s" or before and before.class[1] == "s"
end

local function goal_before(tokens, first)
  for i = math.max(first - 4, 1), first - 1 do
    if GOAL[tokens[i].text:lower()] then return true end
  end
  return false
end

-- "On Monday, Egypt voted": the first verb behind the date, with nothing but a subject between.
local function fronted(tokens, last)
  for i = last + 1, #tokens do
    local token = tokens[i]
    local verb = step[token.class[1]]
    if verb then
      local state = {}
      verb(state, token)
      return state.tense
    end
    if not (",EAdipNnaqse<>"):find(token.class[1], 1, true) then return nil end
  end
end

--- The tenses of a sentence.
-- @param sentence table span and tokens, as article:sentence gives them
-- @return function (start, stop), bytes of the sentence from 0: "past" or "future" for what stands
--   there, or nil
function tense.of(sentence)
  local tokens, from = sentence.tokens, sentence.span[1]
  local state, at, before = {}, 1, 0 -- what the tokens before `at` said, for the find before
  return function(start, stop)
    if start < before then state, at = {}, 1 end
    before = start
    while tokens[at] and tokens[at].span[1] < from + start do
      read(state, tokens[at])
      at = at + 1
    end
    local first, last, weekday = at, at - 1, false
    while tokens[last + 1] and tokens[last + 1].span[1] < from + stop do
      last = last + 1
      weekday = weekday or WEEKDAYS[tokens[last].lemma]
    end
    if last < first then return nil end
    local told = state.be and "present" or state.tense
    local part = modifies(tokens, first, last)
    local ahead = (not told or state.away) and not part and fronted(tokens, last)
    told = ahead or told
    if part and (not weekday or told ~= "future" or state.away) then return nil end
    -- "Iran leaves in two weeks"; what may be tells of other days than those of the week too
    if told == "present" and state.simple and not part and first > 1 then
      weekday = weekday or AT[tokens[first - 1].text] or step[tokens[first - 1].class[1]]
    end
    if told == "present" or told == "open" then return weekday and "future" or nil end
    if told == "past" and not ahead and goal_before(tokens, first) then return nil end
    return told
  end
end

return tense
