---@meta engine.options

--- Options of a command: one way to read them, to refuse them and to give help.
---@class engine.options
local options = {}

--- "flag", "text", "list" (may come again), "date", strings to choose from, or {low, high}.
---@alias engine.options.kind "flag"|"text"|"list"|"date"|string[]|integer[]

---@class engine.options.script
---@field name string
---@field help string
---@field options table<string, engine.options.kind> by option, as "--format"
---@field main fun(given: table, complain: function): integer?, string?

---@param text string
---@return boolean is it YYYY, YYYY-MM or YYYY-MM-DD, and in the calendar?
function options.is_date(text) end

---@param known table<string, engine.options.kind>
---@param args string[]
---@return table? given the options by name without hyphens, and `files`
---@return string? message
function options.read(known, args) end

--- The format asked for; else "table" on a terminal and "json" elsewhere.
---@param given table
---@return string
function options.format(given) end

--- Writes a result to standard output in the format asked for.
---@param given table
---@param result table of JSON values
---@param keys? string[] the order of keys in JSON
---@param as_table fun(result: table): string
function options.write(given, result, keys, as_table) end

--- Reads the arguments and calls main; where that gives nil and a message, the usage was wrong.
---@param script engine.options.script
---@param args string[]
---@return integer exit_code
function options.run(script, args) end

return options
