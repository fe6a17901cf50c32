--- Runs the examples of rule packs. An example is { sentence, expectation, date = day }: where the
-- expectation is false the rule gives no event there, else the rule itself gives one with the
-- fields of the expectation.

local reader = require "engine.reader"
local rules = require "engine.rules"

local check = {}

-- The fields that an expectation may have; lists are compared as sets.
local FIELDS = { "actor", "recipient", "type", "mode", "act", "aux", "by" }
local LISTS = { actor = true, recipient = true, aux = true }

local function show(value)
  if type(value) ~= "table" then return value and tostring(value) or "none" end
  return "[" .. table.concat(value, " ") .. "]"
end

-- The fields in words; of an event only those in `asked`, of an expectation all it has.
local function describe(thing, asked)
  local parts = {}
  for _, field in ipairs(FIELDS) do
    if asked[field] ~= nil then parts[#parts + 1] = field .. " " .. show(thing[field]) end
  end
  return table.concat(parts, ", ")
end

local function sorted(list)
  local copy = table.move(list, 1, #list, 1, {})
  table.sort(copy)
  return table.concat(copy, "\0")
end

local function agrees(event, wanted)
  for field, value in pairs(wanted) do
    if LISTS[field] then
      local list = type(value) == "table" and value or { value or nil }
      if sorted(list) ~= sorted(event[field]) then return false end
    elseif (value or nil) ~= event[field] then
      return false
    end
  end
  return true
end

-- What is wrong with the form of an example, or nil.
local function misformed(example)
  if type(example) ~= "table" or type(example[1]) ~= "string" then
    return "an example is { sentence, expectation, date = day }"
  end
  for key in pairs(example) do
    if key ~= 1 and key ~= 2 and key ~= "date" then
      return ("an example has no field '%s'"):format(tostring(key))
    end
  end
  local wanted = example[2]
  if wanted == false then return nil end
  if type(wanted) ~= "table" then return "what is expected must be false or a table of fields" end
  for field, value in pairs(wanted) do
    local known = false
    for _, name in ipairs(FIELDS) do known = known or name == field end
    if not known then
      return ("an expectation has no field '%s'; it has %s"):format(tostring(field),
        table.concat(FIELDS, ", "))
    end
    if type(value) == "table" and not LISTS[field] then
      return ("'%s' must be one word"):format(field)
    end
  end
  return nil
end

-- What came, in words.
local function got(events, name, asked)
  local parts = {}
  for _, event in ipairs(events) do
    local said = asked and describe(event, asked) or describe(event, { actor = 1, recipient = 1 })
    local by = event.rule == name and "" or event.rule .. ": "
    parts[#parts + 1] = by .. (said ~= "" and said or "an event")
  end
  return parts[1] and table.concat(parts, "; ") or "nothing"
end

-- Runs one example. Returns nil where it holds, else what was expected and what came.
local function run_example(opened, name, example)
  local wrong = misformed(example)
  if wrong then return "a good example", wrong end
  local article, why = opened:read { id = name, text = example[1], date = example.date }
  if not article then return "a good example", why end
  local ok, events = pcall(opened.events, opened, article)
  if not ok then return "no error", tostring(events) end
  local wanted, own = example[2], {}
  for _, event in ipairs(events) do
    if event.rule == name then own[#own + 1] = event end
  end
  if wanted == false then
    if not own[1] then return nil end
    return "nothing", got(own, name)
  end
  for _, event in ipairs(own) do
    if agrees(event, wanted) then return nil end
  end
  return describe(wanted, wanted), got(events, name, wanted)
end

local function check_pack(opened, pack, result)
  for _, rule in ipairs(pack) do
    for _, example in ipairs(rule.examples or {}) do
      local expected, came = run_example(opened, pack.pack .. "." .. rule.name, example)
      if expected then
        result.failed = result.failed + 1
        table.insert(result.failures, {
          file = pack.file, line = pack.lines[rule.name] or 1, rule = rule.name,
          example = type(example) == "table" and tostring(example[1]) or tostring(example),
          expected = expected, got = came,
        })
      else
        result.passed = result.passed + 1
      end
    end
  end
end

--- Runs the examples of packs, with the default packs loaded beside them.
-- @param names table list of pack names and paths
-- @param options table|nil names: paths of JSON files with further names
-- @return table passed, failed (numbers), failures (list of file, line, rule, example, expected,
--   got); or nil, message (a pack can't be read)
function check.run(names, options)
  local all, asked, at = {}, {}, {}
  local function add(name)
    if not at[name] then
      all[#all + 1] = name
      at[name] = #all
    end
  end
  for _, name in ipairs(rules.default) do add(name) end
  for _, name in ipairs(names) do
    add(name)
    asked[#asked + 1] = name
  end
  local opened, why = reader.open { rules = all, names = options and options.names }
  if not opened then return nil, why end
  local result = { passed = 0, failed = 0, failures = {} }
  for _, name in ipairs(asked) do check_pack(opened, opened.packs[at[name]], result) end
  return result
end

return check
