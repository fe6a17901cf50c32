---@meta engine.dictionaries

--- Dictionaries of TABARI and PETRARCH.
---@class engine.dictionaries
local dictionaries = {}

---@class engine.dictionary
---@field kind "verbs"|"actors"|"agents"|"issues"|"discards"|"prepositions"
---@field file string
---@field entries table
---@field counts table<string, integer>
---@field unread {line: integer, text: string, why: string}[] lines that were not read

--- What a dictionary is, seen from its text.
---@param text string
---@return string? kind nil where it is none
function dictionaries.kind(text) end

--- Reads one; what can't be read is listed.
---@param path string
---@param text? string its bytes, where they were read already
---@return engine.dictionary? dictionary
---@return string? message
function dictionaries.read(path, text) end

--- The counts, then every line that was not read.
---@param dictionary engine.dictionary
---@return string
function dictionaries.report(dictionary) end

return dictionaries
