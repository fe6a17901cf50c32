--- What agent, discard and issue dictionaries do to the events of an article.

local reading = require "engine.core.reading"

local filter = {}

local function words_of(text)
  local words = {}
  for word in text:lower():gmatch "[%w\x80-\xFF][%w\x80-\xFF'’.-]*" do
    words[#words + 1] = word:gsub("%.$", "")
  end
  return words
end

-- Phrases by their first word, the longest first.
local function index_of(entries, forms)
  local index = {}
  for _, entry in ipairs(entries) do
    for _, form in ipairs(forms(entry)) do
      local words = words_of(form)
      if words[1] then
        local list = index[words[1]] or {}
        index[words[1]] = list
        list[#list + 1] = { words = words, entry = entry }
      end
    end
  end
  for _, list in pairs(index) do
    table.sort(list, function(a, b) return #a.words > #b.words end)
  end
  return index
end

-- The entry of the longest phrase that begins at word i, and the number of its words.
local function phrase_at(index, words, i)
  for _, phrase in ipairs(index[words[i]] or {}) do
    local k = 1
    while phrase.words[k] and phrase.words[k] == words[i + k - 1] do k = k + 1 end
    if not phrase.words[k] then return phrase.entry, k - 1 end
  end
end

-- Calls visit(entry) for each phrase of the text, none inside another, until it returns true.
local function each_phrase(index, text, visit)
  local words, i = words_of(text), 1
  while words[i] do
    local entry, n = phrase_at(index, words, i)
    if entry and visit(entry) then return true end
    i = i + (n or 1)
  end
  return false
end

-- The agent beside a name: "Egyptian foreign minister", "the foreign minister of Egypt".
local function agent_of(index, text, span)
  local after = words_of(text:sub(span[2] + 1, span[2] + 60):match "^[^.,;:!?()]*")
  local at = after[1] == "s" and 2 or 1
  for i = at, math.min(#after, at + 1) do
    local entry = phrase_at(index, after, i)
    if entry then return entry end
  end
  local before = reading.after_last(text:sub(math.max(1, span[1] - 60), span[1]), ".,;:!?()")
  local words = words_of(before)
  if words[#words] == "the" then words[#words] = nil end
  local link = words[#words]
  if link ~= "of" and link ~= "in" and link ~= "from" then return nil end
  words[#words] = nil
  for i = math.max(1, #words - 4), #words do
    local entry, n = phrase_at(index, words, i)
    if entry and i + n - 1 == #words then return entry end
  end
end

-- Adds the agent's code to the entry of each party: before the actor's or behind it.
local function add_agents(index, event, article)
  for _, party in pairs(event.actors) do
    local agent = agent_of(index, article.text, party.span)
    if agent then
      party.sector = agent.code
      party.before = agent.before or nil
    end
  end
end

local function issues_of(index, text)
  local counts, order = {}, {}
  local cancelled = each_phrase(index, text, function(entry)
    if not entry.code then return true end
    if not counts[entry.code] then order[#order + 1] = entry.code end
    counts[entry.code] = (counts[entry.code] or 0) + 1
  end)
  local list = {}
  for i, code in ipairs(cancelled and {} or order) do
    list[i] = { code = code, count = counts[code] }
  end
  return list
end

local function discards(index, text, story)
  return each_phrase(index, text, function(entry) return entry.story == story end)
end

--- Makes the filter of dictionaries.
-- @param list table list of dictionaries of kind agents, discards and issues
-- @return function(events, article) which gives the events that stay, and how many were dropped:
--   parties get the agent's code as `sector` (and `before` where it stands before theirs), events
--   `issues`, a list of { code, count }; nil where the list is empty
function filter.new(list)
  if not list[1] then return nil end
  local entries = { agents = {}, discards = {}, issues = {} }
  for _, dictionary in ipairs(list) do
    local all = entries[dictionary.kind] or {}
    table.move(dictionary.entries, 1, #dictionary.entries, #all + 1, all)
  end
  local agents = index_of(entries.agents, function(e) return e.forms end)
  local dropped = index_of(entries.discards, function(e) return { e.words } end)
  local issues = index_of(entries.issues, function(e) return e.forms end)
  return function(events, article)
    if events[1] and discards(dropped, article.text, true) then return {}, #events end
    local kept = {}
    for _, event in ipairs(events) do
      if not discards(dropped, event.context, false) then
        add_agents(agents, event, article)
        local found = issues_of(issues, event.context)
        event.issues = found[1] and found or nil
        kept[#kept + 1] = event
      end
    end
    return kept, #events - #kept
  end
end

return filter
