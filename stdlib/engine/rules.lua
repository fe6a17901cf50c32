--- Rule packs: loading, checking their fields, compiling them for the matcher.
-- A pack is a Lua module that returns { pack = name, doc = text, rule, rule, ... }. A rule has a
-- name, an event (type, mode, act), a frame or an LPeg pattern over the view (engine.grammar),
-- perhaps a condition, and examples.

local needed = require "engine.conditions".needed
local files = require "engine.files"
local lpeg = require "lpeg"
local nearest = require "engine.nearest"
local packs = require "engine.packs"
local reading = require "engine.core.reading"

local rules = {}

--- The packs that are used when none is named.
rules.default = {
  "decline", "membership", "members", "entry", "passage", "ratification", "forming", "endings",
  "exclusion", "alliance", "rejoin", "leaving", "roster", "attendance", "presence", "gatherings",
  "chairs", "euro", "turns", "hosting", "mediation", "diplomacy", "contact", "visits", "breach",
  "thaw", "embassies", "ties", "recognition", "signing", "support", "siding", "praise", "threats",
  "warnings", "agree", "promises", "telling", "demands", "requests", "urging", "appeals", "reject",
  "denials", "concede", "displeasure", "criticise", "strikes", "violence", "attacks", "conflict",
  "war", "mobilise", "drills", "withdrawal", "truce", "release", "accuse", "expulsions",
  "sanctions", "stoppages", "trials", "arrests", "coerce", "cyber", "protest", "aid", "funding",
  "cooperate", "dealings",
}

local pack_fields = {
  pack = "string", doc = "string", words = "string", names = "table", remove = "list",
  coding = "table",
}
local rule_fields = {
  name = "string", doc = "string", event = "table", frame = "table", pattern = "userdata",
  condition = "function", emit = "function", examples = "table", replaces = "string",
  extends = "string",
}
local event_fields = { type = "string", mode = "string", act = "string" }
local frame_fields = {
  verb = "list", noun = "list", adjective = "list", actor = "list", recipient = "list",
  actor_kind = "list", recipient_kind = "list",
  actor_optional = "boolean", recipient_optional = "boolean", reciprocal = "boolean",
  negated = "boolean", no_noun = "boolean", compound = "boolean", plural = "boolean",
  also = "boolean", outer = "boolean", future = "boolean", infinitive = "boolean",
  obliged = "boolean", content = "list", content_optional = "boolean",
  needs = "list",
}

-- Fills the lines where the rules of a pack stand in its source, by name.
local function find_lines(lines, source)
  local line, at, place = 1, 1, source:find("name", 1, true) -- a plain search, as sources are long
  while place do
    local name = source:match("^name%s*=%s*\"(.-)\"", place)
      or source:match("^name%s*=%s*'(.-)'", place)
    if name then
      line = line + select(2, source:sub(at, place - 1):gsub("\n", ""))
      at = place
      lines[name] = lines[name] or line
    end
    place = source:find("name", place + 4, true)
  end
end

-- The same for messages: they are counted when the first is asked for. `source`: the text, or nil
-- for that of a built-in file.
local function lines_of(source, file)
  local function count(lines, name)
    setmetatable(lines, nil)
    find_lines(lines, source or files.read(file))
    return lines[name]
  end
  return setmetatable({}, { __index = count })
end

local function check_fields(what, value, fields)
  for key, item in pairs(value) do
    local wanted = fields[key]
    if not wanted then
      local known = {}
      for field in pairs(fields) do known[#known + 1] = field end
      return nil, ("%s has no field '%s'; did you mean '%s'?"):format(what, tostring(key),
        nearest.word(tostring(key), known))
    end
    local is = type(item)
    if wanted == "list" and is == "string" then value[key] = { item }
    elseif wanted == "list" and is ~= "table" then
      return nil, ("%s: '%s' must be a word or a list of words"):format(what, key)
    elseif wanted ~= "list" and is ~= wanted then
      return nil, ("%s: '%s' must be a %s, not a %s"):format(what, key, wanted, is)
    end
  end
  return true
end

local function check_rule(rule)
  if type(rule) ~= "table" then return nil, "a rule must be a table" end
  if type(rule.name) ~= "string" then return nil, "a rule has no name" end
  local ok, why = check_fields("the rule", rule, rule_fields)
  if not ok then return nil, why end
  if rule.extends then
    ok, why = check_fields("its frame", rule.frame or {}, frame_fields)
    if not ok then return nil, why end
    if not rule.event then return true end
  end
  if not rule.event then return nil, "the rule has no event" end
  ok, why = check_fields("its event", rule.event, event_fields)
  if not ok then return nil, why end
  if not rule.event.type then return nil, "its event has no type" end
  if not reading.quad(rule.event.type) then
    return nil, ("its event's type is '%s', which is none of PLOVER's"):format(rule.event.type)
  end
  if rule.extends then return true end
  if (rule.frame == nil) == (rule.pattern == nil) then
    return nil, "the rule needs either a frame or a pattern"
  end
  if rule.pattern and (lpeg.type(rule.pattern) ~= "pattern" or rule.pattern:match "") then
    return nil, "its pattern must be an LPeg pattern that can't match the empty text"
  end
  if rule.frame then return check_fields("its frame", rule.frame, frame_fields) end
  return true
end

-- Whether it is a user's: a path, or a source with the name of its file.
local function is_own(name)
  return type(name) == "table" or name:find "[/.]" ~= nil
end

-- The path and source of a user's pack, or nil and a message.
local function read_source(name)
  if type(name) == "table" then return name.file, name.source end
  local file, why = io.open(name, "rb")
  if not file then return nil, why end
  local source
  source, why = file:read "a" -- a folder opens, but can't be read
  file:close()
  if not source then return nil, name .. ": " .. why end
  return name, source
end

--- Loads one pack: the name of a built-in one ("alliance"), or the path of a Lua file or of a
-- dictionary of TABARI or PETRARCH.
-- @param name string, or table { file = its name for messages, source = its text }, which needs no
--   file and so is for packs in a sandboxed engine
-- @return table the pack, with `file`, `lines` (rule name -> line) and `builtin` added; one that is
--   a dictionary has `dictionary` (see engine.dictionaries) and no rules; or nil, message
function rules.load(name)
  local path, source, why, chunk, file
  if is_own(name) then
    path, source = read_source(name)
    if not path then return nil, source end
    local dictionaries = not path:find "%.lua$" and require "engine.dictionaries"
    if dictionaries and dictionaries.kind(source) then
      local dictionary = dictionaries.read(path, source)
      if dictionary.kind == "actors" or dictionary.kind == "agents" then
        return nil, ("%s: %s are no rules; give the file with --names"):format(path,
          dictionary.kind)
      end
      return { pack = path, file = path, lines = {}, dictionary = dictionary }
    end
    chunk, why = load(source, "@" .. path, "t")
  else
    file = "rules/" .. name .. ".lua"
    path = "stdlib/" .. file
    chunk, why = files.load(file)
    if not chunk and not files.read(file) then
      return nil, ("no rule pack '%s'; built in are: %s"):format(name,
        table.concat(rules.names(), ", "))
    end
  end
  if not chunk then return nil, why end
  local ok, pack = pcall(chunk)
  if not ok then return nil, tostring(pack) end
  if type(pack) ~= "table" or type(pack.pack) ~= "string" then
    return nil, path .. ": the file must return a table with a field 'pack', its name"
  end
  local copy, fields = { file = path, builtin = not is_own(name) }, {}
  for key, value in pairs(pack) do
    if math.type(key) ~= "integer" then fields[key] = value end
  end
  local fine, problem = check_fields("a pack", fields, pack_fields)
  if not fine then return nil, path .. ": " .. problem end
  for key, value in pairs(fields) do copy[key] = value end
  if pack.coding then
    local entries, bad = require "engine.dictionaries.verbs".entries(pack.coding)
    if not entries then return nil, ("%s: coding: %s"):format(path, bad) end
    copy.dictionary = { kind = "verbs", file = pack.pack, entries = entries }
  end
  copy.lines = lines_of(source, file)
  local seen = {}
  for i, rule in ipairs(pack) do
    local good, reason = check_rule(rule)
    if good and seen[rule.name] then
      good, reason = nil, "another rule of the pack has this name; give one of them its own"
    end
    if not good then
      local label = type(rule) == "table" and type(rule.name) == "string" and rule.name or "#" .. i
      return nil, ("%s:%d: rule %s: %s"):format(path,
        type(rule) == "table" and rule.name and copy.lines[rule.name] or 1, label, reason)
    end
    copy[i] = rule
    seen[rule.name] = true
  end
  return copy
end

--- The names of the built-in packs.
function rules.names()
  local names = {}
  for _, file in ipairs(files.list "rules/") do
    names[#names + 1] = file:match "^rules/(.*)%.lua$"
  end
  return names
end

local function frame_of(pack, rule)
  local f = rule.frame
  return {
    name = pack.pack .. "." .. rule.name,
    type = rule.event.type, mode = rule.event.mode, act = rule.event.act,
    verbs = f.verb, nouns = f.noun, adjectives = f.adjective,
    actor = f.actor or { "subject" }, recipient = f.recipient,
    actor_kinds = f.actor_kind, recipient_kinds = f.recipient_kind,
    actor_optional = f.actor_optional, recipient_optional = f.recipient_optional,
    reciprocal = f.reciprocal, negated = f.negated, no_noun = f.no_noun, compound = f.compound,
    plural = f.plural, also = f.also, outer = f.outer, future = f.future,
    infinitive = f.infinitive, obliged = f.obliged, content = f.content,
    content_optional = f.content_optional,
    needs = f.needs or needed(rule.condition), condition = rule.condition ~= nil,
  }
end

--- The packs for what a user asks: the built-in ones with the user's after them, so that a rule of
-- the same name there wins. A verb dictionary is a coding of its own: with one, only what is named.
-- @param asked table|nil list of what rules.load takes
-- @return table such a list
function rules.with(asked)
  local list = table.move(rules.default, 1, #rules.default, 1, {})
  for _, name in ipairs(asked or {}) do
    local pack = is_own(name) and rules.load(name)
    if pack and pack.dictionary and pack.dictionary.kind == "verbs" then return asked end
    list[#list + 1] = name
  end
  return list
end

-- The frames of a verb dictionary behind those that are there, and its blocks for the core.
local function add_dictionary(all, dictionary, list, names, where)
  local made = require "engine.dictionaries.compile".verbs(dictionary)
  local before = #list
  local function shift(item) -- the rules that the core knows by their place
    for _, key in ipairs { "rule", "reverse" } do
      if math.type(item[key]) then item[key] = item[key] + before end
    end
  end
  for _, frame in ipairs(made.frames) do
    list[#list + 1], names[#names + 1], where[#where + 1] = frame, frame.name, { dictionary }
  end
  for _, block in ipairs(made.blocks) do
    shift(block)
    for _, verb in ipairs(block.verbs) do shift(verb) end
    for _, pattern in ipairs(block.patterns) do shift(pattern) end
    all.blocks[#all.blocks + 1] = block
  end
  table.move(made.sets, 1, #made.sets, #all.sets + 1, all.sets)
end

-- Where a frame stands, for messages: in a pack, or in a dictionary.
local function place(found)
  local file, name = found[1].file, found[2]
  return name and ("%s:%d: rule %s: "):format(file, found[1].lines[name] or 1, name) or file .. ": "
end

-- What the core says of a word that it does not know, with the word that was meant.
local function with_hint(why)
  local word, kind = why:match "^'(.-)' is no (%a+) of the lexicon"
  if not word then return why end
  local known = require "engine.lexicon":bases(kind == "noun")
  return ("%s; a pack adds words in its field 'words'%s"):format(why, nearest.hint(word, known))
end

-- A rule's condition, or its emit. Where they did it to each other, it sees the first as who did it
-- to the others, so that neither has to think of an event without a recipient; all are actors again
-- behind it, where it left them so.
local function facing(rule, judge)
  local frame = rule.frame
  local alone = not frame or not frame.recipient or frame.recipient_optional or frame.reciprocal
  if alone or not judge then return judge end
  return function(event, article)
    if #event.recipient > 0 then return judge(event, article) end
    local all, none = event.actor, event.recipient
    local first, others = { all[1] }, table.move(all, 2, #all, 1, {})
    event.actor, event.recipient = first, others
    local result = judge(event, article)
    if event.actor == first and event.recipient == others then
      event.actor, event.recipient = all, none
    end
    return result
  end
end

-- What gives the next place of a pattern in codes from a byte on: a table of its number, its start,
-- what it captures, and its stop. LPeg compiles it when it is first needed, which most are not.
-- Where it may be is found without LPeg.
local function search_for(number, pattern)
  local whole = lpeg.Ct(lpeg.Cc(number) * lpeg.Cp() * pattern * lpeg.Cp())
  local next_one, finder = lpeg.P { whole + lpeg.P(4) * lpeg.V(1) }, nil
  return function(codes, at)
    if not finder then
      next_one:match ""
      finder = reading.finder(next_one)
    end
    local first = finder:find(codes, at)
    return first and next_one:match(codes, first)
  end
end

--- Compiles packs for a reader.
-- @param all table list of packs from rules.load, see packs.merge
-- @param core userdata the reader's core
-- @return table { frames, names (of the frames), patterns (list of { name, event, search = a
--   function that finds its places }), needs (what sentences must have for them to be matched),
--   conditions, emits, also (the names of those that leave room for others) }, or nil, message
function rules.compile(all, core)
  local merged, problem = packs.merge(all)
  if not merged then return nil, problem end
  local list, names, where, conditions, emits, also = {}, {}, {}, {}, {}, {}
  local patterns, matched = {}, {}
  for _, item in ipairs(merged) do
    local name, pack, rule = item.name, item.pack, item.rule
    conditions[name], emits[name] = facing(rule, rule.condition), facing(rule, rule.emit)
    also[name] = rule.frame and rule.frame.also or nil
    if rule.frame then
      list[#list + 1], names[#names + 1] = frame_of(pack, rule), name
      where[#where + 1] = { pack, rule.name }
    else
      local n = #patterns + 1
      local ok, search = pcall(search_for, n, rule.pattern)
      if not ok then
        return nil, ("%sits pattern is too large for LPeg: %s"):format(place { pack, rule.name },
          search)
      end
      patterns[n], matched[n] = { name = name, event = rule.event, search = search }, rule.pattern
    end
  end
  local dictionary = { sets = {}, blocks = {} }
  for _, pack in ipairs(all) do
    if pack.dictionary and pack.dictionary.kind == "verbs" then
      add_dictionary(dictionary, pack.dictionary, list, names, where)
    end
  end
  local frames, why, index = core:rules(list, dictionary.blocks[1] and dictionary or nil)
  if not frames then return nil, index and place(where[index]) .. with_hint(why) or why end
  return {
    frames = frames, names = names, patterns = patterns, needs = reading.needs(matched),
    conditions = conditions, emits = emits, also = also,
  }
end

return rules
