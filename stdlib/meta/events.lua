---@meta engine.events

--- Events as lines of text.
---@class engine.events
local events = {}

--- One JSON object without a newline, the keys in the order of engine extract.
---@param event engine.event
---@param meta? string JSON of what else is known of the article
---@return string
function events.json(event, meta) end

--- PLOVER's fields alone; `date` is when it happened, null where the text does not say.
---@param event engine.event
---@return string JSON without a newline
function events.plover(event) end

--- Date, source, target and CAMEO code with tabs between them, a line for each pair.
---@param event engine.event
---@return string? lines nil where it did not happen, or only may
function events.cameo(event) end

---@param event engine.event
---@return string
function events.csv(event) end

--- The names of the columns of events.csv, as a line.
---@type string
events.csv_header = ""

--- What `aux` says, in words; "stated" where it says nothing.
---@param event engine.event
---@return string
function events.status(event) end

--- The heads of the columns of events.cells.
---@type string[]
events.heads = {}

--- Date, who, what, to whom, status, who says so, the words.
---@param event engine.event
---@return string[]
function events.cells(event) end

--- The widths of these cells on a line.
---@param all integer characters of the line
---@return integer[]
function events.widths(all) end

return events
