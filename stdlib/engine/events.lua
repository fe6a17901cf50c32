--- Events as lines of text: JSON, CSV, and cells of a table for people.

local csv = require "engine.csv"
local json = require "engine.json"
local reading = require "engine.core.reading"

local events = {}

local function or_null(value)
  if value == nil then return json.null end
  return value
end

local function list(items)
  return json.array(table.move(items, 1, #items, 1, {}))
end

--- One event as one JSON object without a newline, the keys in the order of `engine extract`.
-- @param event table as from reader:events
-- @param meta string|nil the JSON of what else is known of the article, added under "meta"
-- @return string
function events.json(event, meta)
  return reading.event_json(event, meta)
end

local PLOVER_KEYS = { "id", "article", "actor", "recipient", "type", "mode", "act", "aux", "by",
  "date", "text" }

--- One event as PLOVER's fields alone, a JSON object without a newline. `date` is when it happened
-- as far as the text says, null where it says nothing.
-- @param event table as from reader:events
-- @return string
function events.plover(event)
  local plain = { actor = list(event.actor), recipient = list(event.recipient),
    aux = list(event.aux), date = or_null(event.when and event.when.value) }
  for _, key in ipairs { "id", "article", "type", "mode", "act", "by", "text" } do
    plain[key] = or_null(event[key])
  end
  return json.encode(plain, { keys = PLOVER_KEYS })
end

-- A party as CAMEO writes it: the code with its role behind it, or before it (NGO).
local function cameo_code(event, id)
  local party = event.actors[id] or {}
  local role = party.sector or ""
  if role == "" or id:sub(-#role) == role then return id end
  return party.before and role .. id or id .. role
end

--- One event as PETRARCH writes it: date (YYYYMMDD), source, target and CAMEO code with tabs
-- between; a line for each pair of a source and a target, both ways where all act together. "---"
-- stands for a target that nobody names.
-- @param event table as from reader:events
-- @return string|nil lines with a line feed between two; nil where the text says that it did not
--   happen, or only that it may: CAMEO has no place for that
function events.cameo(event)
  for _, aux in ipairs(event.aux) do
    if aux == "negation" or aux == "hypothetical" then return nil end
  end
  local date = (event.when and event.when.value or event.date or ""):gsub("%-", "")
  local lines = {}
  local function add(source, target)
    lines[#lines + 1] = table.concat({ date, cameo_code(event, source),
      target and cameo_code(event, target) or "---", event.cameo }, "\t")
  end
  for _, source in ipairs(event.actor) do
    for _, target in ipairs(event.recipient) do add(source, target) end
    if not event.recipient[1] then
      for _, other in ipairs(event.actor) do
        if other ~= source then add(source, other) end
      end
      if not event.actor[2] then add(source) end
    end
  end
  return lines[1] and table.concat(lines, "\n")
end

--- The names of the columns of events.csv, as a line.
events.csv_header = csv.line {
  "id", "article", "date", "actor", "recipient", "type", "mode", "act", "aux", "by", "text",
  "when", "when_end", "sentence", "start", "end", "rule", "cameo", "quad",
}

--- One event as a line of CSV; lists are joined by ";".
-- @param event table as from reader:events
-- @return string
function events.csv(event)
  local when = event.when or {}
  return csv.line {
    event.id, event.article, event.date or "", table.concat(event.actor, ";"),
    table.concat(event.recipient, ";"), event.type, event.mode or "", event.act or "",
    table.concat(event.aux, ";"), event.by or "", event.text, when.value or "", when["end"] or "",
    event.sentence, event.span[1], event.span[2], event.rule, event.cameo, event.quad,
  }
end

local WORDS = {
  negation = "not so", future = "to come", hypothetical = "possible", historical = "long ago",
}

--- What `aux` says, in words: "stated" where it says nothing.
-- @param event table
-- @return string
function events.status(event)
  local words = {}
  for i, name in ipairs(event.aux) do words[i] = WORDS[name] end
  return words[1] and table.concat(words, ", ") or "stated"
end

--- The heads of the columns of events.cells.
events.heads = { "DATE", "ACTOR", "ACT", "RECIPIENT", "STATUS", "BY", "TEXT" }

--- An event as the cells of a row: date, who, what (act, else type and mode), to whom, status, who
-- says so, the words.
-- @param event table as from reader:events
-- @return table list of strings
function events.cells(event)
  local what = event.act or event.type .. (event.mode and "/" .. event.mode or "")
  return {
    event.when and event.when.value or event.date or "", table.concat(event.actor, " "), what,
    table.concat(event.recipient, " "), events.status(event), event.by or "", event.text,
  }
end

--- The widths of these cells on a line of so many characters.
-- @param all integer
-- @return table list of integers
function events.widths(all)
  local shares, widths = { 10, 16, 10, 14, 18 }, { 10 }
  local room = all - 10 - 2 * 6
  local left = room
  for i, share in ipairs(shares) do
    widths[i + 1] = math.max(6, room * share // 91)
    left = left - widths[i + 1]
  end
  widths[#widths + 1] = math.max(6, left)
  return widths
end

return events
