--- What a host holds through engine.h: a reader, the events that it has not taken, a world.
-- Values come in and go out as JSON texts; the functions have the names that they have in engine.h.

local core = require "engine.core.world"
local events = require "engine.events"
local json = require "engine.json"
local reader = require "engine.reader"
local rules = require "engine.rules"
local world = require "engine.world"

local session = {}

local current -- the reader
local kept = {} -- the JSON of events that wait to be taken
local map -- the world

-- A JSON object without the fields that are null; or nil and a message.
local function decode_object(text, what)
  local value, why = json.decode(text)
  if why then return nil, ("%s: %s"):format(what, why) end
  if type(value) ~= "table" or value[1] ~= nil then
    return nil, what .. ": a JSON object is wanted"
  end
  local object = {}
  for key, field in pairs(value) do
    if field ~= json.null then object[key] = field end
  end
  return object
end

-- Whether it is a list of paths, and of files that the host has read.
local function is_list_of_files(list)
  if type(list) ~= "table" then return false end
  local n = 0
  for _, item in pairs(list) do
    n = n + 1
    local read = type(item) == "table" and type(item.file) == "string" and
      type(item.source) == "string"
    if type(item) ~= "string" and not read then return false end
  end
  return n == #list
end

function session.load_rules(text)
  local options, why = {}, nil
  if text then options, why = decode_object(text, "rules") end
  if not options then return nil, why end
  for key, list in pairs(options) do
    if key ~= "rules" and key ~= "names" then
      return nil, ("rules: there is no option '%s', only rules and names"):format(key)
    end
    if not is_list_of_files(list) then
      return nil, ("rules: '%s' must be a list of strings, or of objects with file and source")
        :format(key)
    end
  end
  local opened, wrong = reader.open { rules = rules.with(options.rules), names = options.names }
  if not opened then return nil, wrong end
  current = opened
  return "null"
end

local function ready()
  if not current then current = assert(reader.open()) end
  return current
end

function session.refresh()
  local changed, why = ready():refresh()
  if not changed then return nil, why end
  return json.encode(json.array(changed))
end

-- Gives how many events were found.
function session.push_article(text)
  local source, why = decode_object(text, "article")
  if not source then return nil, why end
  if type(source.text) ~= "string" then return nil, "article: \"text\" must be a string" end
  local article, wrong = ready():read(source)
  if not article then return nil, wrong end
  local found, analysis = current:events(article)
  for _, event in ipairs(found) do kept[#kept + 1] = events.json(event) end
  -- Lua's collector does not see what they hold in C.
  analysis:close()
  article:close()
  return tostring(#found)
end

function session.take_events()
  local list = "[" .. table.concat(kept, ",") .. "]"
  kept = {}
  return list
end

function session.load_world(text)
  local loaded, why
  if text then loaded, why = core.read(text) else loaded, why = world.new { names = true } end
  if not loaded then return nil, why end
  map = loaded
  return "null"
end

local function ready_world()
  if not map then assert(session.load_world()) end
  return map
end

function session.apply_events(text)
  local list, why = json.decode(text)
  if why then return nil, "events: " .. why end
  if type(list) ~= "table" or #list == 0 and next(list) then
    return nil, "events: a JSON list is wanted"
  end
  for i, event in ipairs(list) do
    local ok, wrong = ready_world():apply_json(json.encode(event))
    if not ok then return nil, ("event %d: %s"):format(i, wrong) end
  end
  return "null"
end

function session.save_world()
  return ready_world():json()
end

return session
