-- engine extract: events from articles.
local articles = require "engine.articles"
local columns = require "engine.columns"
local events = require "engine.events"
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

local function print_stats(state, counts)
  local lines = {
    ("articles %d"):format(counts.articles), ("sentences %d"):format(state.sentences),
    ("gated %d"):format(state.gated), ("events %d"):format(state.events),
  }
  local types = {}
  for name in pairs(state.types) do types[#types + 1] = name end
  table.sort(types)
  for _, name in ipairs(types) do
    lines[#lines + 1] = ("  %s %d"):format(name, state.types[name])
  end
  lines[#lines + 1] = ("bad records %d"):format(counts.bad)
  lines[#lines + 1] = ("bytes repaired %d"):format(counts.repaired)
  lines[#lines + 1] = ("seconds %.3f"):format(os.clock() - state.started)
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

-- One article's events, written or kept. False when nobody reads on.
local function extract(state, article, source)
  local found, analysis = state.reader:events(article)
  state.sentences = state.sentences + article.count
  state.gated = state.gated + analysis.gated
  state.events = state.events + #found
  local lines = {}
  for _, event in ipairs(found) do
    state.types[event.type] = (state.types[event.type] or 0) + 1
    local line = state.line(event, source.meta) .. "\n"
    if state.kept then keep(state, event, line) else lines[#lines + 1] = line end
  end
  return not lines[1] or state.output:put(table.concat(lines))
end

local function put_sorted(state)
  table.sort(state.kept, before)
  for _, row in ipairs(state.kept) do
    if not state.output:put(row[6]) then return end
  end
end

local function main(given, complain)
  local files, why = articles.files(given.files)
  if not files then return nil, why end
  local header, line = line_maker(options.format(given))
  local opened
  opened, why = open_reader(given)
  if not opened then
    complain(why)
    return 1
  end
  local state = {
    reader = opened, line = line, kept = given.sort and {}, output = articles.output(complain),
    types = {}, sentences = 0, gated = 0, events = 0, started = os.clock(),
  }
  if header and not state.output:put(header .. "\n") then files = {} end
  local counts = articles.each {
    files = files, reader = opened, strict = given.strict, complain = complain,
    visit = function(article, source) return extract(state, article, source) end,
  }
  if state.kept then put_sorted(state) end
  if given.stats then print_stats(state, counts) end
  return articles.exit_code(counts, given.strict, state.output)
end

return options.run({
  name = "extract", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table", "csv" }, ["--rules"] = "list", ["--names"] = "list",
    ["--sort"] = "flag", ["--strict"] = "flag", ["--stats"] = "flag",
  },
}, { ... })
