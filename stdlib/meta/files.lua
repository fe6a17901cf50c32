---@meta engine.files

--- The files of the standard library: built in, or of the folder that --stdlib names.
---@class engine.files
local files = {}

---@param name string under stdlib/, as "data/actors.json"
---@return string? bytes
---@return string? message
function files.read(name) end

--- A Lua file as a function; what is built in is compiled already.
---@param name string under stdlib/, as "rules/alliance.lua"
---@return function? chunk
---@return string? message
function files.load(name) end

---@param prefix? string
---@return string[] sorted names of the built-in files that begin with it
function files.list(prefix) end

---@param name string
---@return boolean replaced the folder given with --stdlib has that file
function files.replaced(name) end

---@return { name: string, head: string }[] scripts the built-in ones, with their first lines
function files.scripts() end

return files
