---@meta engine.core.input

--- Articles from files: plain text with an optional header, or JSON Lines, which begin with `{`.
---@class engine.core.input
local input = {}

---@class engine.article_input
---@field id string given, or the file's name, with ":LINE" for JSON Lines
---@field date? string YYYY, YYYY-MM or YYYY-MM-DD
---@field title? string
---@field source? string
---@field url? string
---@field text string what byte offsets count from
---@field meta? string the other JSON fields, as one JSON object
---@field line integer of the file, from 1: where the text begins, or the JSON line
---@field invalid integer bytes that are no valid UTF-8: kept in plain text, U+FFFD in JSON

---@class engine.article_reader
local reader = {}

--- Opens a file, or standard input for "-". The reader is closed by :close(), at the end of the
--- scope of a `local r <close>`, or when it is collected.
---@param path string
---@return engine.article_reader? reader
---@return string? message
function input.open(path) end

--- The next article; nil at the end; false and a message (file, line, what is wrong, what to do) for
--- a bad record, after which reading goes on. Raises when the reader is closed.
---@return engine.article_input|false|nil
---@return string? message
function reader:next() end

function reader:close() end

return input
