---@meta engine.echo

--- Acts that are told by another's: "Togo followed suit" does what was told just before.
---@class engine.echo
local echo = {}

--- Adds the acts of those who do as others did: "Chad left, as did Mali".
---@param events engine.event[] in the order of the text; added to
---@param article engine.reading.article
---@return boolean
function echo.likewise(events, article) end

--- Gives each event that echoes another its act, and leaves out those that have nothing to echo.
---@param events engine.event[] in the order of the text; changed
---@param article engine.reading.article
---@param refused table
---@return engine.event[]
function echo.resolve(events, article, refused) end

return echo
