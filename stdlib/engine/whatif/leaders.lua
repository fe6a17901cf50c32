-- Changes of leader that a text says may come: "a potential change of administration in
-- Washington", "if the next Italian government", "they want regime change in Doha", "should the
-- president of Chile resign". They are no events between two actors, so no rule codes them.
local files = require "engine.files"

local M = {}

local function set(words)
  local found = {}
  for word in words:gmatch "%S+" do found[word] = true end
  return found
end

local POWER = set [[administration government leadership regime president presidency premier
  premiership chancellor chancellorship leader ruler king queen emir sultan monarch cabinet]]
-- Nouns that say by themselves that those in power give way.
local CHANGE = set "change changeover turnover transition replacement overhaul succession"
local GIVEN = set "power guard" -- what changes hands
local LINK = set "of in at for"
local NEW = set "new next different future another incoming successor"
-- What may stand between the words of such a phrase.
local FILLER = set "the a an its their his her current present sitting prime white house political"
local AWAY = set [[resign quit abdicate depart leave lose oust topple overthrow depose impeach
  unseat remove replace retire defeat dethrone]]
local OFFICE = set [[office power election presidency throne post job re-election reelection race
  vote]]
-- Of these a leader may do one without leaving office.
local NEEDS_OFFICE = set "leave lose quit remove depart retire"
local WISH = set [[want seek demand urge favour favor await anticipate expect push press support
  advocate eye aim hope prefer predict forecast]]
local NO = set "no not n't never without hardly"
-- To say that somebody will not do so to a thing is not to deny the thing.
local OUTLAST = set "survive outlive outlast withstand endure weather tolerate accept fear affect"
local REACH = 12 -- tokens between a word that makes something unreal and what it makes so

local unreal -- word to "future" or "hypothetical": those of data/factuality.txt

local function load_unreal()
  unreal = {}
  for line in assert(files.read "data/factuality.txt"):gmatch "[^\n]+" do
    local kind, words = line:match "^(%l+) (.*)$"
    if kind == "future" or kind == "hypothetical" then
      for word in words:gmatch "%S+" do unreal[word] = unreal[word] or kind end
    end
  end
  for word in pairs(WISH) do unreal[word] = unreal[word] or "hypothetical" end
end

local function word_of(token)
  return token.text:lower()
end

-- The lemma; of a word without, the word.
local function lemma_of(token)
  return token.lemma or word_of(token)
end

local function kind_of(token)
  return unreal[lemma_of(token)] or unreal[word_of(token)]
end

-- The state that the token names, if it does.
local function state_of(sentence, token)
  if not token or not token.name then return nil end
  for _, name in ipairs(sentence.names) do
    if name.kind == "state" and name.span[1] <= token.span[1] and token.span[2] <= name.span[2] then
      return name.id, name.person
    end
  end
end

-- The state right after token `at`, past a preposition and an article ("in Washington", "of the
-- United States"), or nil.
local function state_after(sentence, at)
  local tokens = sentence.tokens
  if not tokens[at + 1] or not LINK[word_of(tokens[at + 1])] then return nil end
  local next_at = at + 2
  if tokens[next_at] and FILLER[word_of(tokens[next_at])] then next_at = next_at + 1 end
  return state_of(sentence, tokens[next_at])
end

-- The state in the words before token `at`: "US regime change", "Qatar's next government".
local function state_before(sentence, at)
  local tokens = sentence.tokens
  for k = at - 1, math.max(at - 4, 1), -1 do
    local state = state_of(sentence, tokens[k])
    if state then return state end
    local word = word_of(tokens[k])
    if not (NEW[word] or FILLER[word] or kind_of(tokens[k]) or word == "'s" or word == "’s"
      or POWER[lemma_of(tokens[k])]) then
      return nil
    end
  end
end

-- The place of the next word of power from `at` on, past filler and names, or nil. `given`: "power"
-- itself counts too.
local function power_from(sentence, at, given)
  local tokens = sentence.tokens
  for k = at, math.min(at + 4, #tokens) do
    local token = tokens[k]
    if POWER[lemma_of(token)] or given and GIVEN[lemma_of(token)] then return k end
    local word = word_of(token)
    if word == "minister" and k > 1 and word_of(tokens[k - 1]) == "prime" then return k end
    if not (FILLER[word] or token.name or word == "'s" or word == "’s") then return nil end
  end
end

-- What begins at token `at`, a noun of change or a new government: first and last token, state.
local function phrase_at(sentence, at)
  local tokens = sentence.tokens
  local token, last = tokens[at], nil
  if CHANGE[lemma_of(token)] then
    local before = at > 1 and POWER[lemma_of(tokens[at - 1])]
    local linked = tokens[at + 1] and LINK[word_of(tokens[at + 1])]
    if linked then last = power_from(sentence, at + 2, true) end
    if not before and not last then return nil end
    last = last or at
  elseif NEW[word_of(token)] then
    last = power_from(sentence, at + 1)
    if not last then return nil end
    for k = at + 1, last - 1 do
      local state = state_of(sentence, tokens[k])
      if state then return at, last, state end
    end
  else
    return nil
  end
  return at, last, state_after(sentence, last) or state_before(sentence, at)
end

-- The leader of a state at token `at` who is to go: first and last token, state.
local function departure_at(sentence, at)
  local tokens = sentence.tokens
  local state, person = state_of(sentence, tokens[at])
  if not person then return nil end
  for k = at + 1, math.min(at + 6, #tokens) do
    local lemma = lemma_of(tokens[k])
    local steps_down = lemma == "step" and tokens[k + 1]
      and (word_of(tokens[k + 1]) == "down" or word_of(tokens[k + 1]) == "aside")
    if steps_down then return at, k + 1, state end
    if AWAY[lemma] then
      if not NEEDS_OFFICE[lemma] then return at, k, state end
      for m = k + 1, math.min(k + 5, #tokens) do
        if OFFICE[lemma_of(tokens[m])] then return at, m, state end
      end
      return nil
    end
    if state_of(sentence, tokens[k]) then return nil end
  end
end

-- The word after "a new government" that makes it unreal: "might", "would".
local function after_new(sentence, first, last)
  local tokens = sentence.tokens
  local article = first > 1 and word_of(tokens[first - 1])
  local next_word = tokens[last + 1]
  if not NEW[word_of(tokens[first])] or article ~= "a" and article ~= "any" then return nil end
  return next_word and next_word.class[1] == "M" and kind_of(next_word) or nil
end

-- How unreal the phrase is, in a word, or nil: by a word in it or one that governs it. A denial
-- between the two makes it none.
local function how_unreal(sentence, first, last)
  local tokens, outlast = sentence.tokens, false
  for k = first, last do
    local kind = kind_of(tokens[k])
    if NO[word_of(tokens[k])] then return nil end
    if kind then return kind end
  end
  for k = first - 1, math.max(first - REACH, 1), -1 do
    local word, kind = word_of(tokens[k]), kind_of(tokens[k])
    outlast = outlast or OUTLAST[lemma_of(tokens[k])]
    if NO[word] and not outlast or word == ";" then return nil end
    if kind then return kind end
  end
  return after_new(sentence, first, last)
end

-- Calls found(state, how) for each change of a state's leader that the sentence says may come.
function M.each(sentence, found)
  if not unreal then load_unreal() end
  local at, tokens = 1, sentence.tokens
  while at <= #tokens do
    local first, last, state = phrase_at(sentence, at)
    if not first then first, last, state = departure_at(sentence, at) end
    local how = first and state and how_unreal(sentence, first, last)
    if how then found(state, how) end
    at = (last or at) + 1
  end
end

return M
