--- Readers: from a text to events, with names and rules of one's own.
--   local reader = assert(require "engine.reader".open { rules = { "alliance", "my-rules.lua" } })
--   local article = assert(reader:read { text = "...", date = "2019-04-11" })
--   for _, event in ipairs(reader:events(article)) do ... end

local chunks = require "engine.chunks"
local clauses = require "engine.clauses"
local files = require "engine.files"
local has = require "engine.has"
local json = require "engine.json"
local lpeg = require "lpeg"
local reading = require "engine.core.reading"
local rules = require "engine.rules"
local watch = require "engine.core.watch"
local when = require "engine.when"

local WIDTH = 4 -- bytes in a unit of an analysis's codes

local reader = {}
local Reader = {}
Reader.__index = Reader

-- The path and bytes of a names file or of { file, source }, or nil and a message.
local function read_names(given)
  if type(given) == "table" then return given.file, given.source end
  local file, why = io.open(given, "rb")
  if not file then return nil, why end
  local bytes
  bytes, why = file:read "a" -- a folder opens, but can't be read
  file:close()
  if not bytes then return nil, given .. ": " .. why end
  return given, bytes
end

-- Adds names: JSON, or an actor dictionary. An agent dictionary is given back.
local function add_names(core, given)
  local path, bytes = read_names(given)
  if not path then return nil, bytes end
  local dictionaries = not bytes:find "^%s*{" and require "engine.dictionaries"
  if not dictionaries or not dictionaries.kind(bytes) then return core:add_names(bytes, path) end
  local dictionary = dictionaries.read(path, bytes)
  if dictionary.kind == "agents" then return dictionary end
  if dictionary.kind ~= "actors" then
    return nil, ("%s: %s are no names; give the file with --rules"):format(path, dictionary.kind)
  end
  local names = require "engine.dictionaries.compile".names(dictionary.entries)
  return core:add_names(names, path)
end

-- The lexicon is the built-in one, with the words of packs and the verbs of dictionaries that it
-- lacks. So are the names, unless the folder given with --stdlib has names.
local function open_core(packs)
  local lexicon, more = require "engine.lexicon", {}
  for _, pack in ipairs(packs) do
    local verbs = pack.dictionary and pack.dictionary.kind == "verbs"
    if pack.words or verbs then more[#more + 1] = pack end
  end
  if more[1] then
    local extended, why = require "engine.words".lexicon(more, lexicon)
    if not extended then return nil, why end
    lexicon = extended
  end
  local path = "data/actors.json"
  if not files.replaced(path) then return reading.open(lexicon) end
  return assert(reading.open(lexicon, assert(files.read(path)), path))
end

-- Names that packs bring; a pack's come before those of files.
local function add_pack_names(core, packs)
  for _, pack in ipairs(packs) do
    if pack.names then
      local ok, why = core:add_names(json.encode(pack.names), pack.file)
      if not ok then return nil, why end
    end
  end
  return true
end

-- The files that a reader rests on, and the state of each (see engine.core.watch).
local function states_of(options)
  local states = {}
  for _, list in ipairs { options.rules or {}, options.names or {} } do
    for _, path in ipairs(list) do
      if type(path) == "string" and path:find "[/.]" then states[path] = watch.state(path) end
    end
  end
  return states
end

--- Opens a reader.
-- @param options table|nil rules: names or paths of packs (default rules.default) and of verb,
--   discard and issue dictionaries; names: paths of JSON files with further names, and of actor and
--   agent dictionaries; later ones win. In the place of a path may stand { file =, source = }
-- @return table a reader; or nil, message (a pack or names file that can't be read)
function reader.open(options)
  options = options or {}
  local packs, filters, states = {}, {}, states_of(options)
  for _, name in ipairs(options.rules or rules.default) do
    local pack, why = rules.load(name)
    if not pack then return nil, why end
    packs[#packs + 1] = pack
    local dictionary = pack.dictionary
    if dictionary and dictionary.kind ~= "verbs" then filters[#filters + 1] = dictionary end
  end
  local core, problem = open_core(packs)
  if not core then return nil, problem end
  local named, trouble = add_pack_names(core, packs)
  if not named then return nil, trouble end
  for _, path in ipairs(options.names or {}) do
    local added, why = add_names(core, path)
    if not added then return nil, why end
    if type(added) == "table" then filters[#filters + 1] = added end
  end
  core:grammar(chunks.compile(chunks.rules, chunks.others), clauses.compile(clauses.grammar),
    lpeg.match)
  local compiled, why = rules.compile(packs, core)
  if not compiled then return nil, why end
  local filter = filters[1] and require "engine.dictionaries.filter".new(filters)
  return setmetatable({ core = core, rules = compiled, packs = packs, options = options,
    states = states, filter = filter }, Reader)
end

--- Loads the packs and names again where a file of theirs has changed. Articles that were read
-- before can still be asked for their events.
-- @return table list of the paths that changed; or nil, message, and the reader is as it was
function Reader:refresh()
  local changed = {}
  for path, state in pairs(self.states) do
    local now = watch.state(path)
    if now ~= state then
      changed[#changed + 1] = path
      self.states[path] = now
    end
  end
  if not changed[1] then return changed end
  table.sort(changed)
  local opened, why = reader.open(self.options)
  if not opened then return nil, why end
  for key, value in pairs(opened) do self[key] = value end
  self.filter = opened.filter
  return changed
end

--- Reads an article.
-- @param source table text (UTF-8), and if known id, date (YYYY[-MM[-DD]]), title, source, url
-- @return userdata article, see article in the type stubs; or nil, message
function Reader:read(source)
  return self.core:article(source)
end

-- The places of rules that are LPeg patterns, in order: of those that overlap, the first one, and
-- of those that begin alike, the first rule's. `may`: the numbers of those that may be there.
local function pattern_places(self, codes, may)
  local list, next_of, at = {}, {}, 1
  table.sort(may)
  while true do
    local first
    for _, number in ipairs(may) do
      local found = next_of[number]
      if found == nil or found and (found[2] < at or (found[2] - at) % WIDTH ~= 0) then
        found = self.rules.patterns[number].search(codes, at) or false
        next_of[number] = found
      end
      if found and (not first or found[2] < first[2]) then first = found end
    end
    if not first then return list end
    list[#list + 1], at = first, first[#first]
  end
end

-- Adds what a rule makes of an event where it has an `emit`: an event, a list of events, or nil,
-- which turns it down as a condition does.
local function emit(self, event, article, events, refused)
  local make = self.rules.emits[event.rule]
  local made = event
  if make then made = make(event, article) end
  if made and made.actor then
    events[#events + 1] = made
  elseif made then
    table.move(made, 1, #made, #events + 1, events)
  else
    refused[#refused + 1] = { event = event, step = "condition" }
  end
end

local OF_MEETING = { attend = true, absent = true, host = true }

-- "Missing from the summit was Iran": the summit itself is no event then.
local function drop_meetings(events, event, refused)
  for i = #events, 1, -1 do
    local one = events[i]
    if one.act == "meet" and one.span[1] >= event.span[1] and one.span[2] <= event.span[2] then
      refused[#refused + 1] = { event = table.remove(events, i), step = "rank" }
    end
  end
end

-- Events of the rules that are LPeg patterns over the view.
local function pattern_events(self, article, analysis, events, refused)
  if not self.rules.patterns[1] then return end
  local codes, may = analysis:codes(self.rules.needs)
  for _, found in ipairs(codes ~= "" and pattern_places(self, codes, may) or {}) do
    local rule = self.rules.patterns[found[1]]
    local first, last = (found[2] - 1) // WIDTH, (found[#found] - 1) // WIDTH - 1
    local start, stop, sentence, context = analysis:place(first, last)
    local event = {
      article = article.id, date = article.date, actor = {}, recipient = {}, actors = {}, aux = {},
      type = rule.event.type, mode = rule.event.mode, act = rule.event.act, rule = rule.name,
      text = article.text:sub(start + 1, stop), span = { start, stop },
      mentions = { { start, stop } }, sentence = sentence, context = context,
    }
    for i = 3, #found - 1, 2 do
      local name = analysis:name((found[i + 1] - 1) // WIDTH)
      local list = event[found[i]]
      list[#list + 1] = name.id
      event.actors[name.id] = { text = name.text, span = name.span, person = name.person }
    end
    local condition = self.rules.conditions[event.rule]
    if not condition or condition(event, article) then
      if OF_MEETING[event.act] then drop_meetings(events, event, refused) end
      emit(self, reading.finish(event, article.text), article, events, refused)
    else
      refused[#refused + 1] = { event = event, step = "condition" }
    end
  end
end

local function sorted(list)
  if not list[2] then return list[1] or "" end
  local copy = table.move(list, 1, #list, 1, {})
  table.sort(copy)
  return table.concat(copy, ",")
end

local function key_of(event)
  return event.type .. ";" .. (event.mode or "") .. ";" .. (event.act or "") .. ";"
    .. (event.cameo or "") .. ";" .. (event.by or "") .. ";" .. sorted(event.actor) .. ";"
    .. sorted(event.recipient) .. ";" .. sorted(event.aux)
end

-- Whether two acts can be one by when they were: nothing is told of one, or their times meet.
local function same_time(a, b)
  if not (a.value and b.value) then return true end
  local from, to = a.value, a["end"] or a.value
  local since, till = b.value, b["end"] or b.value
  return from:sub(1, #till) <= till:sub(1, #from) and since:sub(1, #to) <= to:sub(1, #since)
end

-- The same act told twice is one event with two mentions, unless somebody else says so or it was
-- another time. `keys`: by event, who did what to whom, as the words say it.
local function merge(events, keys, refused)
  if not events[2] then return events end
  local kept, by_key = {}, {}
  for _, event in ipairs(events) do
    local told = by_key[keys[event]] or {}
    by_key[keys[event]] = told
    local same
    for _, other in ipairs(told) do same = same or same_time(other.when, event.when) and other end
    if same then
      local at, day = same.when, event.when
      if day.value and (not at.value or #day.value > #at.value and not at["end"]) then
        same.when = day -- the finer one
      end
      table.move(event.mentions, 1, #event.mentions, #same.mentions + 1, same.mentions)
      refused[#refused + 1] = { event = event, step = "merged" }
    else
      told[#told + 1], kept[#kept + 1] = event, event
    end
  end
  return kept
end

-- The events as their rules' `emit` makes them.
local function emitted(self, article, events, refused)
  local made = {}
  for _, event in ipairs(events) do emit(self, event, article, made, refused) end
  return made
end

local function in_order(a, b)
  if a.span[1] ~= b.span[1] then return a.span[1] < b.span[1] end
  if a.span[2] ~= b.span[2] then return a.span[2] < b.span[2] end
  return a.rule < b.rule
end

-- A trace tells of every sentence; else only those that matter are cut into clauses.
local function find(self, article, trace)
  local analysis = article:analyse(not trace and self.rules.frames or nil)
  local conditions = self.rules.conditions
  local function holds(event) return conditions[event.rule](event, article) end
  local found, tried = analysis:events(self.rules.frames, holds, trace)
  local refused, cache, keys = {}, {}, {}
  local events = emitted(self, article, found, refused)
  pattern_events(self, article, analysis, events, refused)
  table.sort(events, in_order)
  if events[1] and require "engine.echo".likewise(events, article) then
    table.sort(events, in_order)
  end
  local echoes = false
  for _, event in ipairs(events) do echoes = echoes or event.echo end
  if echoes then events = require "engine.echo".resolve(events, article, refused) end
  for _, event in ipairs(events) do
    keys[event] = key_of(event)
    when.add(article, analysis, event, cache)
  end
  return merge(events, keys, refused), analysis, tried, refused
end

--- The events of an article, in the order of the text.
-- @param article userdata from read
-- @return table list of events (the fields of the event JSON, and `context`, the sentence)
-- @return userdata the analysis that they come from
-- @return integer how many events a discard dictionary dropped
function Reader:events(article)
  local events, analysis = find(self, article)
  local dropped = 0
  if self.filter then events, dropped = self.filter(events, article) end
  return events, analysis, dropped
end

local function key(rule, span)
  return ("%s %d %d"):format(rule, span[1], span[2])
end

-- A word begins a rule in several ways ("pull out", "pull back"): the one that got farthest counts.
-- Of several that stopped alike, `wanted` lists what each missed.
local STEPS = { "particle", "preposition", "object", "taken", "needs", "infinitive", "content",
  "obliged", "negated", "actor", "plural", "recipient", "condition", "event", "outer", "rank",
  "merged" }
local RANK = {}
for rank, step in ipairs(STEPS) do RANK[step] = rank end

local function farthest(tried)
  local kept, by_place = {}, {}
  for _, attempt in ipairs(tried) do
    attempt.wanted = { attempt.wanted }
    local place = ("%s %d"):format(attempt.rule, attempt.at)
    local index = by_place[place]
    local other = kept[index]
    if not other then
      kept[#kept + 1] = attempt
      by_place[place] = #kept
    elseif RANK[attempt.step] > RANK[other.step] then
      kept[index] = attempt
    elseif attempt.step == other.step and attempt.wanted[1]
      and not has(other.wanted, attempt.wanted[1]) then
      table.insert(other.wanted, attempt.wanted[1])
    end
  end
  return kept
end

--- The events of an article, and every rule that a word of it can begin, with how far it got.
-- @param article userdata from read
-- @return table list of events
-- @return userdata the analysis
-- @return table list of { rule, sentence (from 0), word, at (byte), step, wanted, span }. step:
--   "event", or where it stopped: "particle", "preposition", "object" (one of the list `wanted` is
--   missing), "taken" (the words belong to another event), "needs", "infinitive", "content",
--   "obliged", "negated", "actor", "plural", "recipient", "condition", "outer" (gave way to its
--   content), "rank", "merged"
function Reader:explain(article)
  local events, analysis, tried, refused = find(self, article, true)
  local steps = {}
  for _, one in ipairs(refused) do steps[key(one.event.rule, one.event.span)] = one.step end
  for _, attempt in ipairs(tried) do
    attempt.rule = self.rules.names[attempt.rule]
    if attempt.span then attempt.step = steps[key(attempt.rule, attempt.span)] or attempt.step end
  end
  for _, pattern in ipairs(self.rules.patterns) do
    local function note(event, step)
      if event.rule ~= pattern.name then return end
      tried[#tried + 1] = { rule = event.rule, sentence = event.sentence, word = event.text,
        at = event.span[1], step = step, span = event.span }
    end
    for _, event in ipairs(events) do note(event, "event") end
    for _, one in ipairs(refused) do note(one.event, one.step) end
  end
  return events, analysis, farthest(tried)
end

return reader
