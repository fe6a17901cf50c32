-- engine extract: events from articles.
local columns = require "engine.columns"
local events = require "engine.events"
local host = require "engine.host"
local input = require "engine.core.input"
local options = require "engine.options"
local reader = require "engine.reader"
local rules = require "engine.rules"

local HELP = [[
usage: engine extract [FILE...] [--format json|table|csv] [--rules PACK]... [--names FILE]...
                      [--sort] [--strict] [--stats]

Reads articles and prints the events in them, one a line and in the order of the text: who did what
to whom, whether it happened, who says so, and the words that carry it.

An article is plain text, perhaps after a header (`date: 2019-04-11`, `title:`, `source:`, `url:`,
`id:`; the text may follow the date on its line), or one line of JSON Lines: {"id", "date", "title",
"source", "url", "text"}, of which only text is needed; other fields are handed on under "meta".
No file, or -, is standard input.

  --format F     json (elsewhere than on a terminal), table (on one) or csv
  --rules PACK   rules besides the built-in ones: the name of a pack or a Lua file
  --names FILE   names besides the built-in ones: a JSON file {"entities": [...]}
  --sort         by article, then date (of the event, else of the article), then place in the text
  --strict       stop at the first record that is bad
  --stats        counts and the time taken, on standard error

JSON: {"id","article","date","actor":[...],"recipient":[...],"type","mode","act","aux":[...],"by",
"text","when":{"value","end","text"},"sentence","span","rule","cameo","quad","mentions","actors"}.
What is not known is null. Spans are bytes into the article's text as given, the end not included.

A bad record is named on standard error with its file and line, counted, and passed over.
Exit codes: 0 done, 1 a file, pack or article could not be read, 2 wrong usage, 3 a bad record and
--strict.
]]

-- The packs to use: the built-in ones first, so that a user's rule of the same name wins.
local function open_reader(given)
  local packs = table.move(rules.default, 1, #rules.default, 1, {})
  for _, pack in ipairs(given.rules or {}) do packs[#packs + 1] = pack end
  return reader.open { rules = packs, names = given.names }
end

local function new_counts()
  return {
    articles = 0, sentences = 0, gated = 0, events = 0, bad = 0, repaired = 0, types = {},
    started = os.clock(),
  }
end

local function print_counts(counts)
  local lines = {
    ("articles %d"):format(counts.articles), ("sentences %d"):format(counts.sentences),
    ("gated %d"):format(counts.gated), ("events %d"):format(counts.events),
  }
  local types = {}
  for name in pairs(counts.types) do types[#types + 1] = name end
  table.sort(types)
  for _, name in ipairs(types) do
    lines[#lines + 1] = ("  %s %d"):format(name, counts.types[name])
  end
  lines[#lines + 1] = ("bad records %d"):format(counts.bad)
  lines[#lines + 1] = ("bytes repaired %d"):format(counts.repaired)
  lines[#lines + 1] = ("seconds %.3f"):format(os.clock() - counts.started)
  io.stderr:write(table.concat(lines, "\n"), "\n")
end

-- Events to lines; the header, where the format has one, comes before the first of them.
local function line_maker(format)
  if format == "json" then return nil, events.json end
  if format == "csv" then return events.csv_header, events.csv end
  local widths = events.widths(columns.width())
  return columns.line(events.heads, widths), function(event)
    return columns.line(events.cells(event), widths)
  end
end

local BROKEN_PIPE = 32

-- Writes the texts and lets them go. False when nobody reads on (which is no failure) or the disk
-- is full (which is, and is complained of).
local function put(state, ...)
  local ok, why, code = io.stdout:write(...)
  if ok then ok, why, code = io.stdout:flush() end
  if ok then return true end
  if code ~= BROKEN_PIPE then
    state.complain(why)
    state.failed = true
  end
  return false
end

local function before(a, b)
  for i = 1, 4 do
    if a[i] ~= b[i] then return a[i] < b[i] end
  end
  return a[5] < b[5]
end

local function keep(state, event, line)
  local date = event.when.value or event.date or ""
  table.insert(state.kept, { event.article, date, event.span[1], event.span[2], #state.kept, line })
end

-- One article's events, written or kept. False when writing came to an end.
local function extract(state, source)
  local counts = state.counts
  local article, why = state.reader:read(source)
  if not article then return nil, why end
  local found, analysis = state.reader:events(article)
  counts.articles = counts.articles + 1
  counts.sentences = counts.sentences + article.count
  counts.gated = counts.gated + analysis.gated
  counts.events = counts.events + #found
  counts.repaired = counts.repaired + source.invalid
  local lines = {}
  for _, event in ipairs(found) do
    counts.types[event.type] = (counts.types[event.type] or 0) + 1
    local line = state.line(event, source.meta) .. "\n"
    if state.kept then keep(state, event, line) else lines[#lines + 1] = line end
  end
  return lines
end

-- Reads one file to its end. False when nothing more is to be read at all.
local function extract_file(state, path)
  local file <close>, why = input.open(path)
  if not file then
    state.complain(why)
    state.failed = true
    return true
  end
  local shown = path == "-" and "standard input" or path
  while true do
    local source, message = file:next()
    if source == nil then return true end
    local lines
    if source then
      local ok
      ok, lines, message = xpcall(extract, debug.traceback, state, source)
      if not ok then
        state.complain(shown, ":", source.line, ": article '", source.id, "': ", lines)
        state.failed = true
        lines = {}
      elseif not lines then
        message = ("%s:%d: %s"):format(shown, source.line, message)
      end
    end
    if not lines then
      state.complain(message)
      state.counts.bad = state.counts.bad + 1
      if state.strict then return false end
    elseif lines[1] and not put(state, table.concat(lines)) then
      return false
    end
  end
end

local function put_sorted(state)
  table.sort(state.kept, before)
  for _, row in ipairs(state.kept) do
    if not put(state, row[6]) then return end
  end
end

local function main(given, complain)
  local files = given.files
  if not files[1] then
    if host.isatty(0) then return nil, "no file, and standard input is a terminal" end
    files = { "-" }
  end
  local header, line = line_maker(options.format(given))
  local opened, why = open_reader(given)
  if not opened then
    complain(why)
    return 1
  end
  local state = {
    reader = opened, line = line, kept = given.sort and {}, strict = given.strict,
    counts = new_counts(), complain = complain,
  }
  local going = not header or put(state, header, "\n")
  for _, path in ipairs(files) do
    if not going then break end
    going = extract_file(state, path)
  end
  if state.kept then put_sorted(state) end
  local counts = state.counts
  if counts.bad > 0 then
    complain(("%d of %d records were bad"):format(counts.bad, counts.bad + counts.articles))
  end
  if given.stats then print_counts(counts) end
  if given.strict and counts.bad > 0 then return 3 end
  return state.failed and 1 or 0
end

return options.run({
  name = "extract", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table", "csv" }, ["--rules"] = "list", ["--names"] = "list",
    ["--sort"] = "flag", ["--strict"] = "flag", ["--stats"] = "flag",
  },
}, { ... })
