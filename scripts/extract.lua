-- engine extract: events from articles.
local articles = require "engine.articles"
local columns = require "engine.columns"
local host = require "engine.host"
local job = require "engine.jobs.extract"
local options = require "engine.options"

local HELP = [[
usage: engine extract [FILE...] [--format json|table|csv|plover|cameo] [--rules PACK]...
                      [--names FILE]... [-j N] [--sort] [--strict] [--stats]

Reads articles and prints the events in them, one a line and in the order of the text: who did what
to whom, whether it happened, who says so, and the words that carry it.

An article is plain text, perhaps after a header (`date: 2019-04-11`, `title:`, `source:`, `url:`,
`id:`; the text may follow the date on its line), or one line of JSON Lines: {"id", "date", "title",
"source", "url", "text"}, of which only text is needed; other fields are handed on under "meta".
No file, or -, is standard input.

  --format F     json (elsewhere than on a terminal), table (on one), csv, plover (JSON with
                 PLOVER's fields alone) or cameo (date, source, target and code with tabs between
                 them; what did not happen, or only may, is left out)
  --rules PACK   rules besides the built-in ones: the name of a pack or a Lua file; or a verb
                 dictionary of TABARI or PETRARCH, which codes instead of the built-in rules, or a
                 discard or issue dictionary
  --names FILE   names besides the built-in ones: a JSON file {"entities": [...]}, or an actor or
                 agent dictionary
  -j N           work on N articles at once, 1 to 256; the output is the same (default 1)
  --sort         by article, then date (of the event, else of the article), then place in the text
  --strict       stop at the first record that is bad
  --stats        counts and the time taken, on standard error

JSON: {"id","article","date","actor":[...],"recipient":[...],"type","mode","act","aux":[...],"by",
"text","when":{"value","end","text"},"sentence","span","rule","cameo","quad","mentions","actors"}.
What is not known is null. Spans are bytes into the article's text as given, the end not included.

A bad record is named on standard error with its file and line, counted, and passed over.
Exit codes: 0 done, 1 a file, pack or article could not be read, 2 wrong usage, 3 a bad record and
--strict. Ctrl-C ends it with whole lines and 130, SIGTERM with 143.
]]

local function print_stats(counts, seconds)
  local lines = {
    ("articles %d"):format(counts.articles), ("sentences %d"):format(counts.sentences or 0),
    ("gated %d"):format(counts.gated or 0), ("events %d"):format(counts.events or 0),
  }
  local types = {}
  for key in pairs(counts) do types[#types + 1] = key:match "^type%.(.*)" end
  table.sort(types)
  for _, name in ipairs(types) do
    lines[#lines + 1] = ("  %s %d"):format(name, counts["type." .. name])
  end
  for _, left in ipairs {
    { "dropped", "events left out by discards" }, { "discarded", "clauses with a discard code" },
    { "complex", "clauses too complex to code" }, { "unprinted", "events without a CAMEO line" },
  } do
    local n = counts[left[1]] or 0
    if n > 0 then lines[#lines + 1] = ("%s %d"):format(left[2], n) end
  end
  lines[#lines + 1] = ("bad records %d"):format(counts.bad)
  lines[#lines + 1] = ("bytes repaired %d"):format(counts.repaired)
  lines[#lines + 1] = ("seconds %.3f"):format(seconds)
  io.stderr:write(table.concat(lines, "\n"), "\n")
end

local function before(a, b)
  for i = 1, 4 do
    if a[i] ~= b[i] then return a[i] < b[i] end
  end
  return a[5] < b[5]
end

-- Says of each dictionary how many of its lines could not be read.
local function report_dictionaries(given, complain)
  for _, list in ipairs { given.rules or {}, given.names or {} } do
    for _, path in ipairs(list) do
      local known = path:find "%.lua$" or path:find "%.json$" or not path:find "[/.]"
      local dictionary = not known and require "engine.dictionaries".read(path)
      local n = dictionary and #dictionary.unread or 0
      if n > 0 then
        complain(("%s: %d line%s not read; engine import %s lists them"):format(path, n,
          n == 1 and "" or "s", path))
      end
    end
  end
end

-- Sorted output waits for the last article. Rows that are alike stay in the order of the input.
local function keep_rows(kept, text)
  for row in job.rows(text) do
    row[5], row[6] = #kept, row[5]
    kept[#kept + 1] = row
  end
  return true
end

local function put_sorted(kept, output)
  table.sort(kept, before)
  for _, row in ipairs(kept) do
    if not output:put(row[6]) then return end
  end
end

local function main(given, complain)
  local files, why = articles.files(given.files)
  if not files then return nil, why end
  report_dictionaries(given, complain)
  local output, kept, started = articles.output(complain), given.sort and {}, host.seconds()
  local settings = {
    format = options.format(given), width = columns.width(), rules = given.rules,
    names = given.names, sort = given.sort,
  }
  local counts
  counts, why = articles.run {
    name = "extract", module = "engine.jobs.extract", options = settings, threads = given.j,
    files = files, strict = given.strict,
    begin = function()
      local header = job.header(settings)
      return not header or output:put(header)
    end,
    put = function(text)
      if kept then return keep_rows(kept, text) end
      return output:put(text)
    end,
  }
  if not counts then
    complain(why)
    return 1
  end
  if kept then put_sorted(kept, output) end
  if given.stats then print_stats(counts, host.seconds() - started) end
  return articles.exit_code(counts, given.strict, output)
end

return options.run({
  name = "extract", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table", "csv", "plover", "cameo" }, ["--rules"] = "list",
    ["--names"] = "list", ["-j"] = { 1, 256 }, ["--sort"] = "flag", ["--strict"] = "flag",
    ["--stats"] = "flag",
  },
}, { ... })
