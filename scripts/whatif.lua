-- engine whatif: scenarios against doing nothing.
local options = require "engine.options"
local progress = require "engine.progress"
local whatif = require "engine.whatif"

local HELP = [[
usage: engine whatif SCENARIO.lua [--data DIR] [--runs N] [--seed S] [--horizon YEARS] [-j N]
                     [--format table|json|csv]
       engine whatif --from-text ARTICLE|EVENTS.jsonl... [the same options]

Runs the scenarios of a file beside doing nothing, with the same random numbers, and prints the
chance that members leave, its band over the uncertainty of the model, and the difference.
The file returns whatif { world = ..., scenarios = { ["name"] = function(w) ... end } }:

  local whatif = require "engine.whatif"
  return whatif {
    world   = "mesa-2019.json",       -- saved world or events, relative to the file
    horizon = 2, runs = 10000, seed = 42,
    scenarios = {
      ["Egypt returns"] = function(w) w:alliance "MESA":join("EGY", { why = "..." }) end,
      ["Jordan leaves"] = function(w) w:alliance "MESA":leave("JOR", { why = "..." }) end,
      ["both"]          = { "Egypt returns", "Jordan leaves" },
    },
    sweeps = {
      ["SAU and QAT"] = {
        from = -1, to = 1, steps = 5,  -- or values = { ... }
        change = function(w, value) w:relation("SAU", "QAT", value) end,
      },
    },
  }

  --from-text      no scenario file: what articles, or events from engine extract, say may happen,
                   is planned, promised or threatened becomes a scenario each, and so does a change
                   of a state's leader that an article says may come; - is standard input
  --data DIR       a folder of data sets (see engine world --help) besides the file's
  --runs N         runs of each scenario, 1 to 10000000 (the file's, else 10000)
  --seed S         seed of the random numbers (the file's, else 1)
  --horizon YEARS  1 to 100 (the file's, else 1)
  --format F       table (on a terminal), json (elsewhere) or csv
  -j N             threads, 1 to 256 (1); the result is the same for any N

JSON: {"seed","runs","horizon","assumptions","baseline","scenarios","warnings"}.
Ctrl-C ends it early: what was run is printed, and the warnings say how many runs it holds.
Exit codes: 0 done, 1 the scenario file failed or a file can't be read, 2 wrong usage, 130 Ctrl-C,
143 SIGTERM.
]]

-- The study that a file returns, and the folder that its paths start from; or nil and a message.
local function load_study(file)
   local dir = file:match "^(.*)/[^/]*$" or "."
   package.path = ("%s/?.lua;%s/?/init.lua;%s"):format(dir, dir, package.path)
   local chunk, problem = loadfile(file, "t")
   if not chunk then return nil, problem end
   local study = chunk()
   if whatif.is_study(study) then return study, dir end
   return nil, file .. ": the file must return whatif { ... }"
end

local function main(given, complain)
   local files = given.files
   if not files[1] then return nil, given["from-text"] and "no text" or "no scenario file" end
   if files[2] and not given["from-text"] then return nil, "one scenario file at a time" end
   local study, dir
   if given["from-text"] then
      study, dir = require "engine.whatif.reading".study(files, complain)
   else
      study, dir = load_study(files[1])
   end
   if not study then
      complain(dir)
      return 1
   end
   local watch = progress.watch()
   local result, reason = study:run {
      runs = given.runs, seed = given.seed, horizon = given.horizon, threads = given.j,
      data = given.data, progress = watch.step, dir = dir,
   }
   watch.clear()
   if not result then
      complain(files[1], ": ", reason)
      return watch.signal and progress.code(watch) or 1
   end
   local format = options.format(given)
   io.write(whatif[format](result), format == "json" and "\n" or "")
   return progress.code(watch)
end

return options.run({
   name = "whatif", help = HELP, main = main,
   options = {
      ["--from-text"] = "flag", ["--data"] = "text", ["--runs"] = { 1, 10000000 },
      ["--horizon"] = { 1, 100 }, ["-j"] = { 1, 256 },
      ["--seed"] = { math.mininteger, math.maxinteger },
      ["--format"] = { "table", "json", "csv" },
   },
}, { ... })
