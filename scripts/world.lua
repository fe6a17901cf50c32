-- engine world: alliances and their members as events leave them.

local options = require "engine.options"
local world = require "engine.world"

local HELP = [[
usage: engine world [EVENTS.jsonl...] [--at DATE] [--data DIR]
                    [--format json|table|dot|graphml] [--load FILE] [--save FILE] [--strict]
       engine world --diff A B [--format json|table]

Applies coded events (the output of engine extract; - is standard input) to a world and prints
each alliance that the events touch: its members, their status and the event behind it, and the
relations that moved. Negated, future and hypothetical events change nothing; they are listed as
candidates.

  --at DATE      as of a date (YYYY, YYYY-MM or YYYY-MM-DD), not after the last event
  --data DIR     begin with what data sets say, see below; standard error tells what was read
  --format F     json (the default when standard output is no terminal), table, or a graph of
                 alliances, members and relations: dot (Graphviz) or graphml
  --load FILE    begin with a saved world instead of the built-in names
  --save FILE    save the world afterwards: as JSON, or into a SQLite database (.db, .sqlite),
                 which gets what is new in one transaction
  --diff A B     what changes on the way from saved world A to saved world B
  --strict       stop at the first bad line

The files of --data are known by their columns, whatever their names: ATOP's member file, NMC
(cinc), COW states and major powers, V-Dem (v2x_polyarchy with COWcode), Archigos, Thompson's
strategic rivalries, dyadic MIDs. State numbers become ISO 3166-1 alpha-3 codes by date. Without
EVENTS only the data are shown. The saved world holds all of it, each value with its file.

Exit codes: 0 done, 1 a file could not be read or written, 2 wrong usage, 3 bad input (--strict).
]]

-- Applies a file's events. Returns the number of bad lines, or nil and a message.
local function apply_file(w, path, strict, complain)
  local file, why = io.stdin, nil
  if path ~= "-" then file, why = io.open(path, "rb") end
  if not file then return nil, why end
  local bad, number = 0, 0
  while true do
    local line
    line, why = file:read "l"
    if not line then break end
    number = number + 1
    if line:find "%S" then
      local ok, wrong = w:apply_json(line)
      if not ok then
        bad = bad + 1
        complain(path, ":", tostring(number), ": ", wrong)
        if strict then break end
      end
    end
  end
  if path ~= "-" then file:close() end
  if why then return nil, path .. ": " .. why end -- a folder opens, but can't be read
  return bad
end

local function base_world(given, complain)
  local w, why
  if given.load then
    w, why = world.load(given.load)
  else
    w, why = world.new { names = true }
  end
  if not w or not given.data then return w, why end
  local data
  data, why = require "engine.data".read(given.data)
  if not data then return nil, why end
  for _, line in ipairs(data:summary()) do complain(line) end
  data:into(w, true)
  return w
end

local SMALL = 0.00005 -- a relation that is printed as 0

-- What is printed, as a plain table: the alliances that events touch; where they touch none and
-- `all` is true, every one that has members.
local function summary(w, at, all)
  local seen, alliances, candidates, touched = {}, {}, {}, 0
  local function add(alliance)
    local members = alliance:standing(at)
    if touched == 0 and #members == 0 then return end
    alliances[#alliances + 1] = {
      id = alliance.id, name = alliance.name, kind = alliance.kind, status = alliance:state(at),
      members = members, evidence = alliance:evidence(),
    }
  end
  for _, event in ipairs(w:events()) do
    local aux = table.concat(event.aux, " ")
    if aux:find "negation" or aux:find "future" or aux:find "hypothetical" then
      candidates[#candidates + 1] = event
    end
    for _, side in ipairs { event.recipient, event.actor } do
      for _, id in ipairs(side) do
        local alliance = not seen[id] and w:alliance(id)
        seen[id] = true
        if alliance then
          touched = touched + 1
          add(alliance)
        end
      end
    end
  end
  for _, alliance in ipairs(touched == 0 and all and w:alliances() or {}) do add(alliance) end
  table.sort(alliances, function(a, b) return a.id < b.id end)
  for _, alliance in ipairs(alliances) do
    table.sort(alliance.members, function(a, b) return a.id < b.id end)
    for _, member in ipairs(alliance.members) do member.reason = world.reason(member) end
  end
  local relations = {}
  for _, relation in ipairs(w:relations(at)) do
    if math.abs(relation.value) >= SMALL then relations[#relations + 1] = relation end
  end
  table.sort(relations, function(a, b)
    if a.a ~= b.a then return a.a < b.a end
    return a.b < b.b
  end)
  return { at = at, alliances = alliances, relations = relations, candidates = candidates }
end

-- Key order of the JSON; what is not named here is not printed.
local KEYS = { "at", "what", "id", "name", "kind", "actor", "recipient", "type", "mode", "aux",
               "alliance", "member", "a", "b", "key", "status", "value", "before", "after", "from",
               "until_", "disputed", "reason", "claim", "act", "denies", "date", "dated", "event",
               "article", "by", "text", "sentence", "data", "why", "source", "sources", "members",
               "evidence", "alliances", "relations", "candidates" }
local LISTS = { actor = true, recipient = true, aux = true, sources = true, members = true,
                evidence = true, alliances = true, relations = true, candidates = true }

local function encode(value, is_list)
  if type(value) == "string" then return world.quote(value) end
  if math.type(value) == "float" then return ("%.4f"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  if is_list then
    for i, item in ipairs(value) do parts[i] = encode(item) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for _, key in ipairs(KEYS) do
    local item = value[key]
    -- An event's source is a table, its sentence number is not the sentence.
    if item ~= nil and not (key == "sentence" and type(item) == "number") then
      local name = key == "until_" and "until" or key
      parts[#parts + 1] = world.quote(name) .. ":" .. encode(item, LISTS[key])
    end
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

-- The words behind a change: what was said, who said it, where.
local function because(source)
  if not source then return "" end
  local words = source.text and ('"%s"'):format(source.text) or source.why or source.data or ""
  if source.denies then words = "denied: " .. words end
  if source.by then words = words .. ", " .. source.by end
  if source.article then words = words .. " [" .. source.article .. "]" end
  return words
end

local function print_table(result)
  for _, alliance in ipairs(result.alliances) do
    print(("%s  %s  (%s)"):format(alliance.id, alliance.name, alliance.status))
    for _, m in ipairs(alliance.members) do
      local since = (m.from or "?") .. (m.until_ and " to " .. m.until_ or "")
      print(("  %-8s %-10s %-25s %s%s"):format(m.id, m.status, since, because(m.source),
        m.disputed and ("  (disputed; taken, as %s)"):format(world.reason(m)) or ""))
    end
    for _, e in ipairs(alliance.evidence) do
      print(("  %-8s %-10s %-25s %s"):format(e.id, "(" .. e.act .. ")", e.date or "?", because(e)))
    end
  end
  if result.relations[1] then print "relations" end
  for _, r in ipairs(result.relations) do
    print(("  %-8s %-8s %+.2f  %s"):format(r.a, r.b, r.value, because(r.source)))
  end
  if result.candidates[1] then print "candidates (negated, future or hypothetical: no change)" end
  for _, e in ipairs(result.candidates) do
    print(("  %s %s %s (%s)  %s"):format(table.concat(e.actor, ","), e.act or e.type,
      table.concat(e.recipient, ","), table.concat(e.aux, ", "), because(e)))
  end
end

local function print_difference(d)
  print(("%-10s %s %s  %s -> %s  %s"):format(d.what, d.alliance or d.a or d.actor,
    d.member or d.b or d.key or "", d.before or "none", d.after or "none", because(d.source)))
end

local function diff(files, format, complain)
  local a, why_a = world.load(files[1])
  local b, why_b = world.load(files[2])
  if not a or not b then
    complain(why_a or why_b)
    return 1
  end
  for _, d in ipairs(a:diff(b)) do
    if format == "json" then print(encode(d)) else print_difference(d) end
  end
  return 0
end

local function main(given, complain)
  local format = options.format(given)
  if given.diff then
    if format == "dot" or format == "graphml" then return nil, "--diff has no graph" end
    if #given.files ~= 2 then return nil, "--diff wants two saved worlds" end
    if given.load or given.save or given.data then
      return nil, "--diff goes with no other input or output"
    end
    return diff(given.files, format, complain)
  end
  local w, why = base_world(given, complain)
  if not w then
    complain(why)
    return 1
  end
  if not given.files[1] and not given.load and not given.data then given.files[1] = "-" end
  local bad = 0
  for _, path in ipairs(given.files) do
    local here, failure = apply_file(w, path, given.strict, complain)
    if not here then
      complain(failure)
      return 1
    end
    bad = bad + here
    if bad > 0 and given.strict then return 3 end
  end
  if bad > 0 then complain(tostring(bad), " bad ", bad == 1 and "line" or "lines", " skipped") end
  local result = summary(w, given.at, not given.files[1])
  if format == "json" then
    print(encode(result))
  elseif format == "table" then
    print_table(result)
  else
    io.write(require "engine.graphs"[format](result))
  end
  if not given.save then return 0 end
  local saved, failure = w:save(given.save)
  if not saved then complain(failure) end
  return saved and 0 or 1
end

return options.run({
  name = "world", help = HELP, main = main,
  options = {
    ["--at"] = "date", ["--data"] = "text",
    ["--format"] = { "json", "table", "dot", "graphml" }, ["--load"] = "text",
    ["--save"] = "text", ["--strict"] = "flag", ["--diff"] = "flag",
  },
}, { ... })
