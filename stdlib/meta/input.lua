---@meta engine.core.input

--- Articles from files: plain text with an optional header, or JSON Lines, which begin with `{`.
---@class engine.core.input
local input = {}

---@class engine.article_input
---@field file string the path as messages name it
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

--- What one record of a feed is: an article, or why there is none.
---@class engine.record: engine.article_input
---@field message? string and then nothing else but `failed`
---@field failed? boolean a file could not be opened or read on; else the record is bad

---@class engine.feed
local feed = {}

--- The articles of files, one after the other; what can't be read is a record too.
---@param files string[] paths, "-" is standard input
---@param stop? integer a descriptor; once it can be read, the feed is at its end
---@return engine.feed
function input.feed(files, stop) end

--- The next record, in a list of one; nil at the end.
---@return engine.record[]?
---@return integer? bytes of the files that it took
function feed:next() end

function feed:close() end

--- The size of a file, of what is left of standard input for "-"; nil where it is not known.
---@param path string
---@return integer? bytes
function input.size(path) end

return input
