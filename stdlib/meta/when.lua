---@meta engine.when

--- When the act of an event was.
---@class engine.when
local when = {}

--- The time expressions of a sentence, as of dates.find, each with its span in the article.
---@param article engine.reading.article
---@param sentence engine.reading.sentence
---@param number integer the sentence's, from 0
---@param tense? "past"|"future"
---@return engine.dates.find[]
function when.dates(article, sentence, number, tense) end

--- Gives an event its `when`, and the marks "historical" and "future" that follow from it.
---@param article engine.reading.article
---@param analysis engine.reading.analysis
---@param event engine.event
---@param cache table one for each article
function when.add(article, analysis, event, cache) end

return when
