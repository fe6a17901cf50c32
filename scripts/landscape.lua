-- engine landscape: which two sides a set of actors may settle into.
local csv = require "engine.csv"
local landscape = require "engine.landscape"
local options = require "engine.options"
local progress = require "engine.progress"

local HELP = [==[
usage: engine landscape PAIRS.csv [--draws N] [--error SHARE] [--seed S] [--starts N] [-j N]
                        [--format table|json]

Sides after Axelrod and Bennett (1993). PAIRS.csv has a line for each pair: the columns a and b
(names), p (their propensity to be on one side, below 0 for foes), size_a and size_b; i, j, p_ij,
s_i and s_j do as well. A pair that is not there counts as 0. The energy of a split is the sum of
size_a size_b p over the pairs on different sides; actors move one at a time, where that lowers
it. Up to 30 actors every minimum is found; beyond, what steepest descent ends in.

  --draws N      N codings with errors: the share of them in which each actor is on each side of
                 the lowest split. The split depends on the coding; never trust one alone.
  --error SHARE  standard deviation of the error of p, as a share of the root mean square of all
                 p (0.25)
  --starts N     descents beyond 30 actors, 1 to 10000000 (1000)
  --seed S       seed of the random numbers (1)
  -j N           threads, 1 to 256 (1); the result is the same for any N
  --format F     table (on a terminal) or json (elsewhere)

JSON: {"minima":[{"energy","sides":[[...],[...]],"basin"}],"configurations","exact",
"minima_found","starts","draws","warnings"}. The lowest 1000 minima are listed. basin is the share
of starts from which steepest descent ends there; starts are all splits up to 17 actors, and random
ones beyond. `-` reads standard input.
Ctrl-C ends it early: what was done is printed, and the warnings say how much that is.
Exit codes: 0 done, 1 the data can't be read, 2 wrong usage, 130 Ctrl-C, 143 SIGTERM.
]==]

local KEYS = { "minima", "energy", "sides", "basin", "configurations", "exact" }

local function main(given, complain)
  local file = given.files[1]
  if not file or given.files[2] then return nil, "one file is wanted" end
  local noise = tonumber(given.error or 0.25)
  if not (noise and noise >= 0 and noise <= 1e6) then
    return nil, "--error '" .. given.error .. "': a number from 0 on is wanted"
  end
  local result
  local watch = progress.watch()
  local rows, message = csv.read(file)
  if rows then
    result, message = landscape.solve(rows, {
      draws = given.draws, error = noise, seed = given.seed, starts = given.starts,
      threads = given.j, progress = watch.step,
    })
  end
  watch.clear()
  if not result then
    complain(file, ": ", message)
    return 1
  end
  options.write(given, result, KEYS, landscape.table)
  return progress.code(watch)
end

return options.run({
  name = "landscape", help = HELP, main = main,
  options = {
    ["--draws"] = { 1, 10000000 }, ["--error"] = "text", ["--starts"] = { 1, 10000000 },
    ["-j"] = { 1, 256 },
    ["--seed"] = { math.mininteger, math.maxinteger }, ["--format"] = { "table", "json" },
  },
}, { ... })
