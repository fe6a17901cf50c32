--- Which parameter moves a result: one at a time, Morris, or Sobol's shares of the variance.
--
--   local sensitivity = require "engine.sensitivity"
--   local result = sensitivity.run {
--     parameters = { a = { 0, 1 }, b = { -1, 1, value = 0.5 } },
--     output = function(p) return p.a + p.b ^ 2 end,
--     method = "sobol",
--   }
--   print(sensitivity.table(result))
local columns = require "engine.columns"
local core = require "engine.core.models"
local json = require "engine.json"
local whatif = require "engine.whatif"
local sorted_keys = require "engine.keys"

local M = {}

-- Samples where none are asked for.
local SAMPLES = { oat = 2, morris = 30, sobol = 256 }

-- Parameters as a list of {name, lo, hi, value}; raises where one is none.
local function list_of(parameters)
  if type(parameters) ~= "table" or next(parameters) == nil then
    error("sensitivity: parameters must be a table from names to {lo, hi}", 3)
  end
  local list = {}
  for i, name in ipairs(sorted_keys(parameters)) do
    local p = parameters[name]
    local lo, hi = type(p) == "table" and tonumber(p[1]), type(p) == "table" and tonumber(p[2])
    local value = lo and hi and (p.value or (lo + hi) / 2)
    if not value or not (lo < hi and lo <= value and value <= hi) then
      error(("sensitivity: parameter %s must be {lo, hi} with lo < hi"):format(name), 3)
    end
    list[i] = { name = name, lo = lo + 0.0, hi = hi + 0.0, value = value + 0.0 }
  end
  return list
end

-- The outputs by name of one row of the design.
local function outputs_of(given, list, row, go_on)
  local values = {}
  for i, p in ipairs(list) do values[p.name] = p.lo + row[i] * (p.hi - p.lo) end
  local out, message = given.output(values, go_on)
  if type(out) == "number" then return { output = out } end
  if type(out) == "table" then return out end
  return nil, message or "the output is a " .. type(out) .. ", not a number"
end

-- Runs the model on all rows: by output, the list of its values, and how many rows were done
-- before it was stopped; or nil and a message.
local function run_rows(given, list, rows)
  local values, stopped = {}, false
  for n, row in ipairs(rows) do
    local function go_on()
      stopped = stopped or given.progress and given.progress(n - 1, #rows) == false
      return not stopped
    end
    local out, message
    if go_on() then out, message = outputs_of(given, list, row, go_on) end
    if stopped then return values, n - 1 end
    if not out then return nil, message end
    for name, y in pairs(out) do
      values[name] = values[name] or {}
      values[name][n] = y
    end
  end
  return values, #rows
end

-- Makes of the plan and the parameters what the first `done` rows hold whole, and gives how many
-- rows that is; or nil and a message where it is too little.
local function shorten(plan, list, done, all)
  local said = ("stopped after %d of %d runs of the model"):format(done, all)
  local rows
  if plan.method == "oat" then
    plan.inputs = (done - 1) // 2
    rows = 2 * plan.inputs + 1
    if plan.inputs < 1 then return nil, said .. ": no parameter was done" end
    for i = plan.inputs + 1, #list do list[i], plan.base[i] = nil, nil end
  else
    local each = plan.inputs + (plan.method == "morris" and 1 or 2)
    plan.samples = done // each
    rows = plan.samples * each
    if plan.samples < 2 then return nil, said .. ": two samples are the least" end
  end
  return rows, said
end

--- Varies the parameters and says what each does to each output.
-- @param given table parameters (name to {lo, hi, value = the middle}), output (function of a table
--   of values and of a function that gives false when the run is to stop, giving a number or a
--   table of them by name; or nil, message), method ("oat", "morris" or "sobol"), samples (Morris:
--   paths, 30; Sobol: rows, 256), seed (1), threads (of the bootstraps; the result is the same for
--   any number), progress (a function of runs done and all; false from it stops, and the result
--   holds what was done)
-- @return table {method, samples, rows, seed, parameters = {{name, lo, hi, value}...}, outputs =
--   {{name, effects = {{parameter, ...}...}}...}, warnings}; or nil, message. An effect has low,
--   high (oat: the outputs at the ends), mean, deviation and size (Morris: per full range) or first
--   and total (Sobol: shares of the variance, none where it never varies); size, first and total
--   are {p, lo, hi}, the ends the 5th and 95th percentile of 500 bootstraps
function M.run(given)
  local list = list_of(given.parameters)
  local method = given.method or "oat"
  local plan = {
    method = method, inputs = #list, samples = given.samples or SAMPLES[method],
    seed = given.seed, threads = given.threads, base = {},
  }
  for i, p in ipairs(list) do plan.base[i] = (p.value - p.lo) / (p.hi - p.lo) end
  local design = core.design(plan)
  local values, rows = run_rows(given, list, design)
  if not values then return nil, rows end
  local warnings = json.array {}
  if rows < #design then
    rows, warnings[1] = shorten(plan, list, rows, #design)
    if not rows then return nil, warnings[1] end
  end
  local result = {
    method = method, rows = rows, seed = given.seed or 1, parameters = json.array(list),
    samples = method ~= "oat" and plan.samples or nil, outputs = json.array {},
    warnings = warnings,
  }
  for _, name in ipairs(sorted_keys(values)) do
    plan.y = table.move(values[name], 1, rows, 1, {})
    if #plan.y ~= rows then return nil, ("output %s is not always there"):format(name) end
    local effects, reason = core.effects(plan)
    if not effects then return nil, ("output %s: %s"):format(name, reason) end
    for i, effect in ipairs(effects) do effect.parameter = list[i].name end
    table.insert(result.outputs, { name = name, effects = json.array(effects),
      base = method == "oat" and plan.y[1] or nil })
  end
  return result
end

--- What run takes for a study of engine.whatif: its parameters, and as outputs the chance that any
-- member leaves in each of its scenarios.
-- @param study table what whatif {...} gives
-- @param options table|nil of study:run (runs, seed, horizon, threads, dir)
-- @return table {parameters, output}; or nil, message where the study has no parameters
function M.of_study(study, options)
  if not study.parameters or next(study.parameters) == nil then
    return nil, "the study has no parameters: give parameters = { name = { lo, hi } }, and "
      .. "take them in the scenarios, function(w, p)"
  end
  local function output(values, go_on)
    local asked = { parameters = values, progress = go_on }
    for key, value in pairs(options or {}) do asked[key] = value end
    local result, message = study:run(asked)
    if not result then return nil, message end
    local out = {}
    for _, case in ipairs(result.scenarios) do out[case.name] = case.exit.any.p end
    return out
  end
  return { parameters = study.parameters, output = output }
end

--- Functions to check with: ishigami, sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 over [-pi, pi]^3
-- (Ishigami and Homma 1990), whose shares are known: first .3139, .4424, 0; total .5576, .4424,
-- .2437.
M.functions = {
  ishigami = {
    parameters = { x1 = { -math.pi, math.pi }, x2 = { -math.pi, math.pi },
                   x3 = { -math.pi, math.pi } },
    samples = { sobol = 16384, morris = 1000 },
    output = function(p)
      return math.sin(p.x1) * (1 + 0.1 * p.x3 ^ 4) + 7 * math.sin(p.x2) ^ 2
    end,
  },
}

local function show(value)
  return value and ("%.4g"):format(value) or ""
end

local function band(b)
  return b and ("%.4f"):format(b.p) or "-", b and ("%.4f to %.4f"):format(b.lo, b.hi) or ""
end

local ROWS = {
  oat = { { "parameter", "low", "high", "output at low", "at high", "swing" },
    function(e, p)
      return { e.parameter, show(p.lo), show(p.hi), show(e.low), show(e.high),
               show(e.high - e.low) }
    end },
  morris = { { "parameter", "mean size", "5 to 95 %", "mean", "deviation" },
    function(e)
      local size, ends = band(e.size)
      return { e.parameter, size, ends, show(e.mean), show(e.deviation) }
    end },
  sobol = { { "parameter", "first", "5 to 95 %", "total", "5 to 95 %" },
    function(e)
      local first, first_ends = band(e.first)
      local total, total_ends = band(e.total)
      return { e.parameter, first, first_ends, total, total_ends }
    end },
}

--- The result as lines for people, a table for each output.
-- @param result table from run
-- @return string
function M.table(result)
  local head, row = table.unpack(ROWS[result.method])
  local out = { ("%s, %d runs of the model, seed %d"):format(result.method, result.rows,
    result.seed) }
  for _, output in ipairs(result.outputs) do
    out[#out + 1] = "\n" .. output.name .. (output.base and ": " .. show(output.base) or "")
    local rows = { head }
    for i, effect in ipairs(output.effects) do
      rows[#rows + 1] = row(effect, result.parameters[i])
    end
    table.move(columns.lines(rows, "  ", true), 1, #rows, #out + 1, out)
  end
  for _, w in ipairs(result.warnings) do out[#out + 1] = "\nMind: " .. w end
  return table.concat(out, "\n") .. "\n"
end

--- Is it what a scenario file may return: a study, or a table with parameters and output?
-- @param value any
-- @param options table|nil of study:run
-- @return table what run takes; or nil, message
function M.model(value, options)
  if whatif.is_study(value) then return M.of_study(value, options) end
  if type(value) == "table" and type(value.parameters) == "table"
    and type(value.output) == "function" then
    return value
  end
  return nil, "the file must return whatif { ... } or { parameters = ..., output = function }"
end

return M
