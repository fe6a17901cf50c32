--- The engine: read articles into events, keep the world, ask what if.
-- The modules: engine.reader (articles, events), engine.world, engine.whatif, engine.rules and
-- engine.grammar (rules), engine.dates, engine.json.

local events = require "engine.events"
local host = require "engine.host"
local json = require "engine.json"
local reader = require "engine.reader"

local engine = { version = host.version, script_dir = host.script_dir, open = reader.open }

local default -- opened on first use, since the names take a moment to load

--- The events of one article, with the default rules and names.
-- @param source table text (UTF-8), and if known id, date (YYYY[-MM[-DD]]), title, source, url
-- @return table list of events, as Reader:events gives them; or nil, message
function engine.extract(source)
  if type(source) ~= "table" or type(source.text) ~= "string" then
    return nil, "extract: an object with a \"text\" is wanted"
  end
  default = default or assert(reader.open())
  local article, why = default:read(source)
  if not article then return nil, why end
  return default:events(article)
end

--- The same as JSON values, in the shape of `engine extract`: for hosts that call through JSON.
-- @return table json.array of objects, json.null where nothing is known; or nil, message
function engine.records(source)
  local found, why = engine.extract(source)
  if not found then return nil, why end
  local list = json.array {}
  for i, event in ipairs(found) do list[i] = json.decode(events.json(event)) end
  return list
end

return engine
