--- Worlds in SQLite databases: each log of the world is a table, each record a row as JSON, with
-- columns for queries taken from it.
--
--    sqlite3 world.db "SELECT member, kind, date FROM claims WHERE alliance = 'MESA'"
--
-- Logs only grow, so saving adds the rows that are new, in one transaction: who is killed on the
-- way leaves the database as it was, and saving the same world again writes nothing. An event is
-- there once, by its id. This needs the module modules.sqlite, which is built where SQLite is.

local core = require "engine.core.world"

local sqlite = {}

local VERSION = 1 -- of the tables

-- The logs in the order of the world's JSON, and the columns for queries.
local LOGS = {
  { "actors", {} }, { "alliances", {} },
  { "events", { "id", "article", "date", "type", "act", "actor", "recipient" }, "$.event." },
  { "attributes", { "actor", "key", "value", "date" }, "$." },
  { "claims", { "alliance", "member", "kind", "date", "denied" }, "$." },
  { "moves", { "a", "b", "value", "date" }, "$." },
}

-- The SQL that makes the tables.
local function schema()
  local sql = { "CREATE TABLE meta(key TEXT PRIMARY KEY, value)",
                ("INSERT INTO meta VALUES('version', %d)"):format(VERSION) }
  for _, log in ipairs(LOGS) do
    local columns = { "place INTEGER PRIMARY KEY", "record TEXT NOT NULL" }
    for _, name in ipairs(log[2]) do
      columns[#columns + 1] = ("%s AS (json_extract(record, '%s%s'))"):format(name, log[3], name)
    end
    sql[#sql + 1] = ("CREATE TABLE %s(%s)"):format(log[1], table.concat(columns, ", "))
  end
  sql[#sql + 1] = "CREATE UNIQUE INDEX event_ids ON events(id)"
  sql[#sql + 1] = "CREATE INDEX claim_alliances ON claims(alliance)"
  return table.concat(sql, ";")
end

local function module()
  local ok, found = pcall(require, "modules.sqlite")
  if ok then return found end
  return nil, "this engine was built without SQLite (libsqlite3-dev, then make); JSON needs none"
end

-- The records of each log of a world, as JSON texts.
local function records_of(w)
  local logs, list = {}, nil
  for line in w:json():gmatch "[^\n]+" do
    local name = line:match '^"(%w+)":%[$' or line:match '^"(%w+)":%[%]'
    if name then
      list = {}
      logs[name] = list
    elseif list and line ~= "}" then
      -- A record ends with a comma, the last one with its list.
      list[#list + 1] = line
    end
  end
  for _, lines in pairs(logs) do
    for i, line in ipairs(lines) do
      lines[i] = i < #lines and line:gsub(",$", "") or line:gsub("%],?$", "")
    end
  end
  return logs
end

-- Does the statement, whose rows are of no interest.
local function done(statement, ...)
  local bound, why = statement:bind(...)
  if not bound then return nil, why end
  local more, problem = statement:next()
  if more == nil then return nil, problem end
  return true
end

local CHANGED = "the database holds what the world does not: it is of another world, or was "
  .. "changed since it was loaded; load it again and apply the events again"

-- Checks that the rows are the first records, and adds those that come after. Gives how many.
local function add_records(db, name, records)
  local rows <close>, why = db:prepare(("SELECT record FROM %s ORDER BY place"):format(name))
  if not rows then return nil, why end
  local n = 0
  while true do
    local more, record = rows:next()
    if more == nil then return nil, record end
    if not more then break end
    n = n + 1
    if records[n] ~= record then return nil, CHANGED end
  end
  local insert <close>, wrong = db:prepare(("INSERT INTO %s(place, record) VALUES(?, ?)"):format(
    name))
  if not insert then return nil, wrong end
  for i = n + 1, #records do
    local ok, problem = done(insert, i, records[i])
    if not ok then return nil, problem end
  end
  return #records - n
end

local function version_of(db)
  local row <close>, why = db:prepare "SELECT value FROM meta WHERE key = 'version'"
  if not row then return nil, why end
  local _, version = row:next()
  return version
end

local function is_empty(db)
  local row <close>, why = db:prepare "SELECT count(*) FROM sqlite_master"
  if not row then return nil, why end
  local ok, n = row:next()
  if not ok then return nil, n end
  return n == 0
end

-- Makes the tables where there are none; nil and a message where they are others.
local function prepare(db)
  local empty, why = is_empty(db)
  if empty == nil then return nil, why end
  if empty then return db:exec(schema()) end
  local version, problem = version_of(db)
  if version == VERSION then return true end
  return nil, problem and "this database holds no world: " .. problem
    or ("this database has version %s; %d is wanted"):format(version, VERSION)
end

local function write(db, w)
  local ok, why = prepare(db)
  if not ok then return nil, why end
  local logs, added = records_of(w), 0
  for _, log in ipairs(LOGS) do
    local n, problem = add_records(db, log[1], logs[log[1]])
    if not n then return nil, problem end
    added = added + n
  end
  return added
end

--- Is it the name of a database?
-- @param path string
-- @return boolean
function sqlite.is_name(path)
  return path:find "%.db$" ~= nil or path:find "%.sqlite3?$" ~= nil
end

--- Saves a world: adds to the database what it lacks, all or nothing.
-- @param w engine.World
-- @param path string a database of this world, or a file that is not there
-- @return integer how many records were added; or nil and a message
function sqlite.save(w, path)
  local lib, why = module()
  if not lib then return nil, why end
  local db <close>, closed = lib.open(path, "w")
  if not db then return nil, path .. ": " .. closed end
  local ok, problem = db:exec "BEGIN IMMEDIATE"
  local added
  if ok then added, problem = write(db, w) end
  if added then ok, problem = db:exec "COMMIT" end
  if ok and added then return added end
  db:exec "ROLLBACK"
  return nil, path .. ": " .. problem
end

-- A log as it stands in the world's JSON.
local function read_log(db, name)
  local rows <close>, why = db:prepare(("SELECT record FROM %s ORDER BY place"):format(name))
  if not rows then return nil, why end
  local list = {}
  while true do
    local more, record = rows:next()
    if more == nil then return nil, record end
    if not more then break end
    list[#list + 1] = record
  end
  return ('"%s":[%s]'):format(name, table.concat(list, ",\n"))
end

local function read(db)
  local version, why = version_of(db)
  if version ~= VERSION then
    return nil, why and "this database holds no world: " .. why
      or ("this database has version %s; %d is wanted"):format(version, VERSION)
  end
  local parts = { '"version":1' }
  for _, log in ipairs(LOGS) do
    local text, problem = read_log(db, log[1])
    if not text then return nil, problem end
    parts[#parts + 1] = text
  end
  return core.read("{" .. table.concat(parts, ",\n") .. "}")
end

--- Loads a world.
-- @param path string
-- @return engine.World; or nil and a message
function sqlite.load(path)
  local lib, why = module()
  if not lib then return nil, why end
  local db <close>, closed = lib.open(path, "r")
  if not db then return nil, path .. ": " .. closed end
  -- One transaction, so that what another process writes meanwhile is seen whole or not at all.
  local ok, problem = db:exec "BEGIN"
  local w
  if ok then w, problem = read(db) end
  if not w then return nil, path .. ": " .. problem end
  return w
end

return sqlite
