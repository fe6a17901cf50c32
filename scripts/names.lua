-- engine names: who or what a name can be.
local columns = require "engine.columns"
local json = require "engine.json"
local options = require "engine.options"
local reader = require "engine.reader"

local HELP = [[
usage: engine names TEXT [--date DATE] [--names FILE]... [--format json|table]

Who or what the words can name: {"id","kind","name","how","alias","from","until","terms":[{"of",
"office","from","until"}]}, one a line. how: name, adjective, people, capital, seat or place. from
and until say when the words name it, terms whom a person acts for and when; null is not known, or
still so.

  --date DATE    only who or what it can be on that date, and the terms served then
  --names FILE   names besides the built-in ones: a JSON file {"entities": [...]}
  --format F     json (elsewhere than on a terminal) or table (on one)

Exit codes: 0 done, 1 nothing has that name or a file could not be read, 2 wrong usage.
]]

local KEYS = { "id", "kind", "name", "how", "alias", "of", "office", "from", "until", "terms" }
local ORDER = { name = 1, adjective = 2, people = 3, capital = 4, seat = 5, place = 6 }

local function or_null(value)
  if value == nil or value == "" then return json.null end
  return value
end

-- Is the date in the period? Both may be less exact than a day; what is not known bounds nothing.
local function within(date, from, until_)
  if not date then return true end
  local function compare(a, b)
    local n = math.min(#a, #b)
    a, b = a:sub(1, n), b:sub(1, n)
    return a == b and 0 or a < b and -1 or 1
  end
  if from and from ~= "" and compare(date, from) < 0 then return false end
  return not until_ or until_ == "" or compare(date, until_) <= 0
end

-- What the words can name, without a leading article where they are no name with it.
local function look_up(core, text)
  local found = core:lookup(text)
  if found[1] then return found end
  local rest = text:match "^[Tt]he%s+(.+)$"
  return rest and core:lookup(rest) or {}
end

-- "Warsaw Pact" and "Warsaw pact" say the same.
local function same(a, b)
  return a.id == b.id and a.how == b.how and a.from == b.from and a["until"] == b["until"]
end

local function matches(core, text, date)
  local rows = {}
  for _, n in ipairs(look_up(core, text)) do
    local terms = json.array()
    for _, t in ipairs(core:terms(n.id)) do
      if within(date, t.from, t.until_) then
        terms[#terms + 1] = {
          of = t.of, office = t.office, from = or_null(t.from), ["until"] = or_null(t.until_),
        }
      end
    end
    local serves = not date or terms[1] or n.kind ~= "person"
    if serves and within(date, n.from, n.until_) then
      rows[#rows + 1] = {
        id = n.id, kind = n.kind, name = n.name, how = n.as, alias = n.alias,
        from = or_null(n.from), ["until"] = or_null(n.until_), terms = terms,
      }
    end
  end
  table.sort(rows, function(a, b)
    if a.how ~= b.how then return ORDER[a.how] < ORDER[b.how] end
    if a.id ~= b.id then return a.id < b.id end
    return a.alias < b.alias
  end)
  local kept = {}
  for _, row in ipairs(rows) do
    if not kept[1] or not same(row, kept[#kept]) then kept[#kept + 1] = row end
  end
  return kept
end

local function period(from, until_)
  if from == json.null and until_ == json.null then return "" end
  local start, stop = from ~= json.null and from or "?", until_ ~= json.null and until_ or ""
  return start .. " to " .. stop
end

local function print_table(rows)
  local cells = { { "ID", "KIND", "NAME", "HOW", "PERIOD", "OFFICE" } }
  for _, r in ipairs(rows) do
    cells[#cells + 1] = { r.id, r.kind, r.name, r.how, period(r.from, r["until"]), "" }
    for _, t in ipairs(r.terms) do
      cells[#cells + 1] = { "", "", "", "", period(t.from, t["until"]), t.office .. ", " .. t.of }
    end
  end
  for _, line in ipairs(columns.lines(cells)) do io.write(line, "\n") end
end

local function main(given, complain)
  local text = table.concat(given.files, " ")
  if not text:find "%S" then return nil, "whose name?" end
  local opened, why = reader.open { rules = {}, names = given.names }
  if not opened then
    complain(why)
    return 1
  end
  local rows = matches(opened.core, text, given.date)
  if not rows[1] then
    complain("nothing is called '", text, "'", given.date and " on " .. given.date or "")
    return 1
  end
  if options.format(given) == "table" then
    print_table(rows)
    return 0
  end
  for _, row in ipairs(rows) do io.write(json.encode(row, { keys = KEYS }), "\n") end
  return 0
end

return options.run({
  name = "names", help = HELP, main = main,
  options = {
    ["--date"] = "date", ["--names"] = "list", ["--format"] = { "json", "table" },
  },
}, { ... })
