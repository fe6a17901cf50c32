---@meta engine.json

--- JSON to Lua and back. Bad text gives nil and a message; a value that has no JSON form raises.
---@class engine.json
---@field null lightuserdata JSON's null, which a table can hold
local json = {}

---@class engine.json.options
---@field indent? integer spaces for each level, 0 to 16; 0 or nothing: all on one line
---@field keys? string[] keys that come first, in this order, in every object

--- Keys not asked for are sorted by their bytes. A table with #t > 0 or marked by json.array is an
--- array. Floats keep a point or an exponent (2.0), and have the digits needed to read back.
--- Raises on NaN, infinity, nil, functions, keys that are no strings, arrays with holes, cycles and
--- more than 100 levels, and names the place: "cannot encode value.a[2].b: NaN has no JSON form".
---@param value any
---@param options? engine.json.options
---@return string
function json.encode(value, options) end

--- null becomes json.null and arrays are marked, so that an empty one stays an array.
---@param text string
---@return any value nil when the text is no JSON or nested more than 100 levels deep
---@return string? message with line and column
function json.decode(text) end

--- Marks a table (a new one by default) as a JSON array, and returns it.
---@param t? table without a metatable
---@return table
function json.array(t) end

return json
