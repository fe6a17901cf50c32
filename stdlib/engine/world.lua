--- Worlds: who is allied with whom, over time, and why we think so.
--
--    local world = require "engine.world"
--    local w = world.new { names = true }
--    w:apply(event)
--    for _, m in ipairs(w:alliance "MESA":standing()) do print(m.id, m.status, m.source.text) end

local core = require "engine.core.world"
local sqlite = require "engine.sqlite"

local world = {}
local methods = core.methods

local LISTS = { actor = true, recipient = true, aux = true, span = true, mentions = true }

-- The JSON of one value of an event. What JSON has no word for (a decoder's null) is null.
local function encode(value, key, depth)
  local kind = math.type(value) or type(value)
  if kind == "string" then return core.quote(value) end
  if kind == "integer" or kind == "boolean" then return tostring(value) end
  if kind == "float" and value == math.floor(value) and math.abs(value) < 2 ^ 53 then
    return ("%d"):format(value)
  end
  if kind == "float" then return ("%.17g"):format(value) end
  if kind ~= "table" or depth > 4 then return "null" end
  local parts = {}
  if LISTS[key] or type(key) == "number" then
    for i, item in ipairs(value) do parts[i] = encode(item, i, depth + 1) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  local keys = {}
  for k in pairs(value) do
    if type(k) == "string" then keys[#keys + 1] = k end
  end
  table.sort(keys)
  for i, k in ipairs(keys) do
    parts[i] = core.quote(k) .. ":" .. encode(value[k], k, depth + 1)
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

--- Applies one event, a table with the keys of an event's JSON and, if you have it, `context` (the
-- sentence). Returns true and "applied", "candidate" (negated, future or hypothetical: kept, no
-- change) or "known" (applied before); or nil and what is wrong with the event.
function methods:apply(event)
  if type(event) ~= "table" then error("apply wants an event, a table", 2) end
  return self:apply_json(encode(event, "event", 0))
end

--- Who is in what on a date: a table from alliance ids to lists of members.
function methods:at(date)
  local found = {}
  for _, alliance in ipairs(self:alliances()) do
    local members = alliance:members(date)
    if #members > 0 then found[alliance.id] = members end
  end
  return found
end

--- Writes the world to a file: JSON, to a temporary name first; or a SQLite database where the name
-- ends in .db, .sqlite or .sqlite3, which gets what it lacks (see engine.sqlite). Returns true, or
-- nil and a message.
function methods:save(path)
  if type(path) ~= "string" then error("save wants a file name", 2) end
  if sqlite.is_name(path) then
    local added, why = sqlite.save(self, path)
    return added and true, why
  end
  local temporary = path .. ".tmp"
  local file, why = io.open(temporary, "wb")
  if not file then return nil, why end
  local ok, failure = file:write(self:json())
  local closed, at_close = file:close()
  if ok and closed then ok, failure = os.rename(temporary, path) end
  if ok and closed then return true end
  os.remove(temporary)
  return nil, failure or at_close
end

--- A new world. `names = true` fills it with the actors and alliances of the standard library; a
-- string is taken as the JSON of such data.
function world.new(options)
  local w = core.new()
  local names = options and options.names
  if names == true then
    local bytes, why = require "engine.files".read("data/actors.json")
    if not bytes then error(why, 2) end
    names = bytes
  end
  if names then
    local ok, why = w:load_names(names)
    if not ok then return nil, why end
  end
  return w
end

--- The world that `save` wrote, or nil and a message.
function world.load(path)
  if type(path) ~= "string" then error("load wants a file name", 2) end
  if sqlite.is_name(path) then return sqlite.load(path) end
  local file, why = io.open(path, "rb")
  if not file then return nil, why end
  local bytes, failure = file:read "a"
  file:close()
  if not bytes then return nil, path .. ": " .. failure end
  local w, wrong = core.read(bytes)
  if not w then return nil, path .. ": " .. wrong end
  return w
end

--- Why the source of a disputed entry (of members, standing or spells) was taken over those that
-- disagree, by the rules of engine/world/alliance.h; nil where none does.
-- @param member table
-- @return string|nil
function world.reason(member)
  local taken, denials, other = member.source, 0, nil
  if not member.disputed or not taken then return nil end
  for _, source in ipairs(member.sources) do
    if source.denies then
      denials = denials + 1
    elseif source.claim ~= taken.claim or source.date ~= taken.date then
      other = source
    end
  end
  local why
  if not other then
    why = nil
  elseif taken.dated and not other.dated then
    why = "it states its date, the other's is only that of its article"
  elseif (taken.date or "") > (other.date or "") then
    why = ("it tells of the later date, %s over %s"):format(taken.date, other.date or "none")
  elseif (taken.told or "") > (other.told or "") then
    why = "of the two it was written last"
  else
    why = "of the two it came last"
  end
  local denied = denials > 0 and "a denial alone changes nothing" or nil
  return why and denied and why .. "; " .. denied or why or denied or "it came last"
end

--- A JSON string with its quotes.
world.quote = core.quote

return world
