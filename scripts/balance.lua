-- engine balance: friends and foes, and how far they are from two camps.
local balance = require "engine.balance"
local csv = require "engine.csv"
local json = require "engine.json"
local options = require "engine.options"
local progress = require "engine.progress"

local HELP = [==[
usage: engine balance EDGES.csv [--window COLUMN] [--effort N] [--fast] [--seed S]
                      [--format table|json]

Balance of a signed graph. EDGES.csv has the columns a and b (names) and sign (1 friends, -1
foes). The frustration index is the number of edges that the best split into two camps breaks;
"exact" says whether it is proven. camps is such a split; there may be others as good.

  --window COLUMN  several graphs in one file, by the value in that column: one line each
  --fast           the local search alone: an upper bound, exact only where a bound meets it
  --effort N       branches to look at before the search gives up and says so (5000)
  --seed S         seed of the local search (1)
  --format F       table (on a terminal) or json (elsewhere)

JSON: {"nodes","edges","negative","frustration","exact","lower","camps":[[...],[...]],
"triads":{"balanced","unbalanced","negative_0",...},"marvel":{"lambda","blow_up","camps",
"undecided"}}, with "window" first where there are several. lower: no split breaks fewer.
negative_2: triads with two foe edges. marvel: the camps that friendship would flow into by
dX/dt = X X, from the signs of the top eigenvector (Marvel and others 2011), and when it blows up.
Movement toward balance is not what states are found to do: a diagnostic, no forecast.
`-` reads standard input. Ctrl-C ends the search: the best that was found is printed.
Exit codes: 0 done, 1 the data can't be read, 2 wrong usage, 130 Ctrl-C, 143 SIGTERM.
]==]

local KEYS = { "window", "nodes", "edges", "negative", "frustration", "exact", "lower", "camps",
               "triads", "balanced", "unbalanced" }

local function main(given, complain)
  local file = given.files[1]
  if not file or given.files[2] then return nil, "one file is wanted" end
  local rows, names = csv.read(file)
  if not rows then
    complain(file, ": ", names)
    return 1
  end
  local graphs = { { rows = rows } }
  if given.window then
    local known = false
    for _, name in ipairs(names) do known = known or name == given.window end
    if not known then return nil, "no column is called '" .. given.window .. "'" end
    graphs = balance.windows(rows, given.window)
  end
  local results, watch = {}, progress.watch()
  local format = options.format(given)
  for i, graph in ipairs(graphs) do
    local result, message = balance.measure(graph.rows, {
      effort = given.fast and 0 or given.effort, seed = given.seed, progress = watch.step,
    })
    watch.clear()
    if not result then
      complain(file, ": ", message)
      return 1
    end
    result.window = graph.name
    results[i] = result
    if format == "json" then io.write(json.encode(result, { keys = KEYS }), "\n") end
    if watch.signal then break end
  end
  if format == "table" then io.write(balance.table(results)) end
  return progress.code(watch)
end

return options.run({
  name = "balance", help = HELP, main = main,
  options = {
    ["--window"] = "text", ["--effort"] = { 0, math.maxinteger }, ["--fast"] = "flag",
    ["--seed"] = { math.mininteger, math.maxinteger }, ["--format"] = { "table", "json" },
  },
}, { ... })
