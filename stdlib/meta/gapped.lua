---@meta engine.gapped

--- Acts whose verb is said once for several: "Greece joined in 1981, Spain and Portugal in 1986".
---@class engine.gapped
local gapped = {}

--- An `emit` that adds those for whom the act is told by a name and a time alone.
---@param role "actor"|"recipient" in whose place they stand
---@return fun(event: engine.event, article: engine.reading.article): engine.event|engine.event[]
function gapped.by(role) end

return gapped
