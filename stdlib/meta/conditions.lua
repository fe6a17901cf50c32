---@meta engine.conditions

--- Conditions that rules share: what the words around an event must say.
---@class engine.conditions
local conditions = {}

--- The one who acts is a person or is named by office.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.person_acts(event, article) end

--- The recipient is named as the body that meets: "the NATO summit".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.at_meeting(event, article) end

--- The recipient is not just what a meeting is called by: "left the NATO summit".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.no_meeting(event, article) end

--- None of the words stands near after the event.
---@param words string[] beginnings of words, in lower case
---@param reach integer bytes after the event
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.without(words, reach) end

--- It names to whom, or no single person does it, and none of the words stands near after it.
---@param words? string[]
---@param reach? integer
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.abroad(words, reach) end

--- One of the words stands near after the event.
---@param words string[] beginnings of words, in lower case
---@param reach integer bytes after the event
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.with(words, reach) end

return conditions
