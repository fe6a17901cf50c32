---@meta engine.check

--- The examples of rule packs, run.
---@class engine.check
local check = {}

---@class engine.check.failure
---@field file string
---@field line integer
---@field rule string
---@field example string the sentence
---@field expected string
---@field got string

---@class engine.check.result
---@field passed integer
---@field failed integer
---@field failures engine.check.failure[]

--- Runs the examples of packs, with the default packs loaded beside them.
---@param names string[] pack names and paths
---@param options? {names?: string[]} paths of files with further names
---@return engine.check.result? result
---@return string? message a pack that can't be read
function check.run(names, options) end

return check
