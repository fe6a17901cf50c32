-- engine sensitivity: which parameter moves a result.
local options = require "engine.options"
local progress = require "engine.progress"
local sensitivity = require "engine.sensitivity"

local HELP = [==[
usage: engine sensitivity SCENARIO.lua [--method oat|morris|sobol] [--samples N] [--seed S]
                          [--runs N] [--horizon YEARS] [-j N] [--format table|json]
       engine sensitivity --function ishigami [--method ...]

Varies the parameters of scenarios and says which of them moves the chance that a member leaves.
The file returns a study whose scenarios take parameters:

  return whatif { world = "mesa-2019.json",
    parameters = { trust = { -1, 1, value = 0 } },      -- lowest, highest, usual
    scenarios = { ["talks"] = function(w, p) w:relation("SAU", "QAT", p.trust) end } }

or a model of its own: { parameters = { ... }, output = function(p) return a number end }.

  --method oat      each parameter alone at its ends, the others as usual (the method if none is
                    given)
  --method morris   effects along random paths: mean size, mean, deviation (large: it interacts)
  --method sobol    shares of the variance: first alone, total with all it interacts with
  --samples N       paths of Morris (30) or rows of Sobol (256); the model runs N (k + 1) or
                    N (k + 2) times for k parameters
  --function NAME   a function with known shares instead of a file: ishigami
  --runs, --horizon as in engine whatif
  --seed S          seed of the samples and the runs (1)
  -j N              threads of the runs and the bootstraps, 1 to 256 (1); the result is the same
                    for any N
  --format F        table (on a terminal) or json (elsewhere)

JSON: {"method","samples","rows","seed","parameters":[{"name","lo","hi","value"}],"outputs":
[{"name","effects":[{"parameter",...}]}],"warnings"}: low and high; mean, deviation and size; or
first and total. size, first and total are {"p","lo","hi"}, the ends from 5 to 95 % of 500
bootstraps.
Ctrl-C ends it early: what the runs of the model so far say is printed, with their number.
Exit codes: 0 done, 1 the scenario file failed, 2 wrong usage, 130 Ctrl-C, 143 SIGTERM.
]==]

local KEYS = { "method", "samples", "rows", "seed", "parameters", "name", "lo", "hi", "value",
               "outputs", "base", "effects", "parameter", "p" }

-- The model of a file, or nil and a message.
local function load_model(file, given)
  local dir = file:match "^(.*)/[^/]*$" or "."
  package.path = ("%s/?.lua;%s/?/init.lua;%s"):format(dir, dir, package.path)
  local chunk, problem = loadfile(file, "t")
  if not chunk then return nil, problem end
  local model, message = sensitivity.model(chunk(), {
    runs = given.runs, horizon = given.horizon, seed = given.seed, threads = given.j,
    dir = dir,
  })
  if not model then return nil, file .. ": " .. message end
  return model
end

local function main(given, complain)
  local file, name = given.files[1], given["function"]
  if given.files[2] or not file == not name then
    return nil, "one scenario file or --function is wanted"
  end
  local model, message = sensitivity.functions[name], nil
  if file then model, message = load_model(file, given) end
  if not model then
    complain(message)
    return 1
  end
  local method = given.method or "oat"
  local watch = progress.watch()
  local result, reason = sensitivity.run {
    parameters = model.parameters, output = model.output, method = method, seed = given.seed,
    samples = given.samples or model.samples and model.samples[method], threads = given.j,
    progress = function(done, all) return watch.step("runs of the model", done, all) end,
  }
  watch.clear()
  if not result then
    complain(file or name, ": ", reason)
    return watch.signal and progress.code(watch) or 1
  end
  options.write(given, result, KEYS, sensitivity.table)
  return progress.code(watch)
end

return options.run({
  name = "sensitivity", help = HELP, main = main,
  options = {
    ["--method"] = { "oat", "morris", "sobol" }, ["--samples"] = { 2, 190000 },
    ["--function"] = { "ishigami" }, ["--runs"] = { 1, 10000000 }, ["--horizon"] = { 1, 100 },
    ["-j"] = { 1, 256 },
    ["--seed"] = { math.mininteger, math.maxinteger }, ["--format"] = { "table", "json" },
  },
}, { ... })
