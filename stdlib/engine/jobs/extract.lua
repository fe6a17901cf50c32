--- The job of `engine extract`: from an article to its events as lines.

local columns = require "engine.columns"
local events = require "engine.events"
local jobs = require "engine.jobs"
local reader = require "engine.reader"
local rules = require "engine.rules"

local extract = {}

local PLAIN = { json = events.json, csv = events.csv, plover = events.plover,
  cameo = events.cameo }

local function line_maker(options)
  if PLAIN[options.format] then return PLAIN[options.format] end
  local widths = events.widths(options.width)
  return function(event) return columns.line(events.cells(event), widths) end
end

--- What comes before the events, where the format has something there.
-- @param options table as for open
-- @return string|nil a line
function extract.header(options)
  if options.format == "csv" then return events.csv_header .. "\n" end
  if PLAIN[options.format] then return nil end
  return columns.line(events.heads, events.widths(options.width)) .. "\n"
end

-- A line with what it is sorted by: article, date, place.
local ROW = "<s4s4jjs4"

local function row(event, line)
  local date = event.when.value or event.date or ""
  return ROW:pack(event.article, date, event.span[1], event.span[2], line)
end

--- The rows of a text that was put out with options.sort, one a call: { article, date, start, stop,
--- line }.
-- @param text string
function extract.rows(text)
  local at = 1
  return function()
    if at > #text then return nil end
    local fields = { ROW:unpack(text, at) }
    at = table.remove(fields)
    return fields
  end
end

--- Opens the job.
-- @param options table format ("json", "csv", "plover", "cameo", "table"), width (of a table),
--   rules, names (as of the command), sort (put out rows instead of lines, see extract.rows)
-- @return table see engine.jobs; tally has sentences, gated, events, "type.T" for each type, and
--   what was left out: dropped (events, by a discard dictionary), discarded and complex (clauses,
--   by a verb dictionary), unprinted (events, as the format has no place for them); or nil, message
function extract.open(options)
  local opened, why = reader.open { rules = rules.with(options.rules), names = options.names }
  if not opened then return nil, why end
  opened.packs = nil -- compiled; what stays is gone through whenever garbage is collected
  local line_of = line_maker(options)

  local function read(article, record, put, tally)
    local found, analysis, dropped = opened:events(article)
    jobs.add(tally, "sentences", article.count)
    jobs.add(tally, "gated", analysis.gated)
    jobs.add(tally, "events", #found)
    jobs.add(tally, "dropped", dropped)
    jobs.add(tally, "discarded", analysis.discarded)
    jobs.add(tally, "complex", analysis.complex)
    local lines = {}
    for _, event in ipairs(found) do
      jobs.add(tally, "type." .. event.type, 1)
      local line = line_of(event, record.meta)
      jobs.add(tally, "unprinted", line and 0 or 1)
      line = line and line .. "\n"
      lines[#lines + 1] = line and options.sort and row(event, line) or line
    end
    analysis:close()
    if lines[1] then put(table.concat(lines)) end
  end

  return { reader = opened, read = read }
end

return extract
