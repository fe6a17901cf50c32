-- engine whatif: scenarios against doing nothing.
local host = require "engine.host"
local options = require "engine.options"
local whatif = require "engine.whatif"

local HELP = [[
usage: engine whatif SCENARIO.lua [--runs N] [--seed S] [--horizon YEARS]
                     [--format table|json|csv]

Runs the scenarios of a file beside doing nothing, with the same random numbers, and prints the
chance that members leave, its band over the uncertainty of the model, and the difference.
The file returns whatif { world = ..., scenarios = { ["name"] = function(w) ... end } }:

  local whatif = require "engine.whatif"
  return whatif {
    world   = "mesa-2019.json",       -- saved world or events, relative to the file
    horizon = 2, runs = 10000, seed = 42,
    scenarios = {
      ["Egypt returns"] = function(w) w:alliance "MESA":join("EGY", { why = "..." }) end,
    },
  }

  --runs N         runs of each scenario, 1 to 10000000 (the file's, else 10000)
  --seed S         seed of the random numbers (the file's, else 1)
  --horizon YEARS  1 to 100 (the file's, else 1)
  --format F       table (on a terminal), json (elsewhere) or csv
  -j N             taken for the sake of scripts; the result is the same for any N

JSON: {"seed","runs","horizon","assumptions","baseline","scenarios","warnings"}.
Exit codes: 0 done, 1 the scenario file failed, 2 wrong usage.
]]

-- Keeps one line on the terminal up to date.
local function progress_line()
   if not host.isatty(2) then return nil end
   local last
   local function show(label, done, runs)
      local line = ("%s: %d %%"):format(label, 100 * done // runs)
      if line ~= last then io.stderr:write("\r\27[K", line) end
      last = line
   end
   return show, function() if last then io.stderr:write("\r\27[K") end end
end

local function main(given, complain)
   local file = given.files[1]
   if not file then return nil, "no scenario file" end
   if given.files[2] then return nil, "one scenario file at a time" end
   local function fail(...)
      complain(...)
      return 1
   end
   local dir = file:match "^(.*)/[^/]*$" or "."
   package.path = ("%s/?.lua;%s/?/init.lua;%s"):format(dir, dir, package.path)
   local chunk, problem = loadfile(file, "t")
   if not chunk then return fail(problem) end
   local study = chunk()
   if not whatif.is_study(study) then
      return fail(file, ": the file must return whatif { ... }")
   end
   local show, clear = progress_line()
   local result, reason = study:run {
      runs = given.runs, seed = given.seed, horizon = given.horizon, threads = given.j,
      progress = show, dir = dir,
   }
   if clear then clear() end
   if not result then return fail(file, ": ", reason) end
   local format = options.format(given)
   io.write(whatif[format](result), format == "json" and "\n" or "")
   return 0
end

return options.run({
   name = "whatif", help = HELP, main = main,
   options = {
      ["--runs"] = { 1, 10000000 }, ["--horizon"] = { 1, 100 }, ["-j"] = { 1, 1024 },
      ["--seed"] = { math.mininteger, math.maxinteger },
      ["--format"] = { "table", "json", "csv" },
   },
}, { ... })
