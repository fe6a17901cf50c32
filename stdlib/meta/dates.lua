---@meta engine.dates

--- Time expressions of English news text, resolved against the article's date.
---@class engine.dates
---@field rules table[] in the order in which they are tried
local dates = {}

---@class engine.dates.options
---@field date? string the article's, YYYY-MM-DD
---@field tense? "past"|"future"|fun(start: integer, stop: integer): string?
---@field history? boolean|"months" whether the text tells history: "in March" counts from the last date told
---@field anchor? fun(): string? the last date told before the text: "two days later" counts from it

---@class engine.dates.find
---@field start integer bytes from 0
---@field stop integer not included
---@field span? integer[] the place in the article, where when.dates found it
---@field text string
---@field kind string
---@field rule string
---@field value? string YYYY, YYYY-MM or YYYY-MM-DD; nil where it can't be resolved
---@field end_? string
---@field open? boolean an open start

---@param text string
---@param options? engine.dates.options
---@return engine.dates.find[]? finds in the order of the text
---@return string? message a bad options.date
function dates.find(text, options) end

--- A find of one's own. Raises where a rule is not well formed.
---@param rules table[] see engine.date_rules: name, pattern, value, and `starts`, the classes of words
---  that it may begin with (without it a rule is tried at every word)
---@return fun(text: string, options?: engine.dates.options): engine.dates.find[]?, string?
function dates.compile(rules) end

return dates
