---@meta engine.sqlite

--- Worlds in SQLite databases, for modules.sqlite, which is built where SQLite's library is. A table
--- for each log of the world (actors, alliances, events, attributes, claims, moves), a row for each
--- record: its JSON, and columns for queries.
---@class engine.sqlite
local sqlite = {}

--- Does a file's name end in .db, .sqlite or .sqlite3?
---@param path string
---@return boolean
function sqlite.is_name(path) end

--- Adds what the database lacks, in one transaction; it must hold nothing that the world does not.
---@param w engine.World
---@param path string made where it is not there
---@return integer? added records
---@return string? message
function sqlite.save(w, path) end

---@param path string
---@return engine.World? world
---@return string? message
function sqlite.load(path) end

return sqlite
