---@meta engine.data

--- Data sets of international relations as users download them, known by their columns: ATOP's
--- members, NMC, COW states and major powers, V-Dem, Archigos, strategic rivalries, MIDs.
---@class engine.data
local data = {}

---@class engine.Data
---@field figures {figures: table[], rivalries: table[]} what engine.figures takes
---@field files {file: string, kind: string?, rows: integer, skipped: integer}[]
local Data = {}

--- Reads every CSV file (.csv, .tab, .tsv, .txt) of a folder.
---@param dir string
---@return engine.Data? data
---@return string? message with file and line
function data.read(dir) end

---@param path string
---@return boolean
function data.is_folder(path) end

--- What was read: a line for each file, with what was skipped and why.
---@return string[]
function Data:summary() end

--- Puts states, major powers, alliances and disputes into a world, and the yearly figures where
--- asked, each with its file as its source.
---@param w engine.World
---@param figures? boolean
function Data:into(w, figures) end

return data
