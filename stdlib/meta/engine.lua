---@meta engine

--- The engine: articles to events, the world, what if.
---@class engine
---@field version string
---@field script_dir? string the folder of the script that runs
local engine = {}

--- See reader.open of engine.reader.
---@param options? engine.reader.options
---@return engine.Reader? reader
---@return string? message
function engine.open(options) end

--- The events of one article, with the built-in rules and names.
---@param source engine.source
---@return engine.event[]? events
---@return string? message
function engine.extract(source) end

---The same as JSON values, in the shape of `engine extract`: for hosts that call through JSON.
---@param source engine.Source
---@return table? records a json.array of objects, json.null where nothing is known
---@return string? message
function engine.records(source) end

return engine
