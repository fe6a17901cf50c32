---@meta engine.echo

--- Acts that are told by another's: "Togo followed suit" does what was told just before.
---@class engine.echo
local echo = {}

--- Gives each event that echoes another its act, and leaves out those that have nothing to echo.
---@param events engine.event[] in the order of the text; changed
---@param article engine.reading.article
---@param refused table
---@return engine.event[]
function echo.resolve(events, article, refused) end

return echo
