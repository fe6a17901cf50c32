-- Scenarios against doing nothing. A scenario is a function that changes a fork of the world; the
-- same seeded runs are made on the untouched world, and every result stands beside it.
--
--    local whatif = require "engine.whatif"
--    local study = whatif { world = w, horizon = 2, scenarios = { ["Egypt returns"] = f } }
--    local result = study:run()
--    print(whatif.table(result))
local core = require "engine.core.models"
local figures = require "engine.figures"
local honesty = require "engine.whatif.honesty"
local inputs = require "engine.whatif.inputs"
local json = require "engine.json"
local offers = require "engine.whatif.offers"
local scenarios = require "engine.whatif.scenarios"
local sides = require "engine.whatif.sides"
local text = require "engine.whatif.text"
local sorted_keys = require "engine.keys"

local M = { table = text.table, csv = text.csv, offers = offers.scenarios }

local Study = {}
Study.__index = Study

local MODEL_SOURCE = "fitted here on ATOP 4.01, 39,499 member-years 1870-2016, 344 exits; "
   .. "refit each year 1950-2016: AUC within a year .748, Brier skill +.017"
local SHIFT_SOURCE = "mean forecast = rate seen in 1997-2016: 25 exits in 19,583 member-years"

local KNOWN = {
   world = true, horizon = true, runs = true, seed = true, alliance = true, rival = true,
   data = true, date = true, model = true, scenarios = true, sweeps = true,
   parameters = true, spoken = true,
}

-- Is `path` complete in itself?
local function resolve(path, dir)
   if not dir or path:sub(1, 1) == "/" then return path end
   return dir .. "/" .. path
end

-- A world from events, one JSON object a line.
local function apply_events(path)
   local file, message = io.open(path, "rb")
   if not file then return nil, message end
   local world, n = require "engine.world".new(), 0
   for line in file:lines() do
      n = n + 1
      if line:find "%S" then
         local event, problem = json.decode(line)
         local ok = type(event) == "table"
         if ok then ok, problem = world:apply(event) end
         if not ok then
            file:close()
            return nil, ("%s:%d: %s"):format(path, n, problem or "no JSON object")
         end
      end
   end
   file:close()
   return world
end

-- The world itself, or the one in a file: saved, or events where its name ends in .jsonl; or that
-- of the built-in names.
local function load_world(world, dir)
   if world == nil then return require "engine.world".new { names = true } end
   if type(world) ~= "string" then return world end
   local path = resolve(world, dir)
   if path:find "%.jsonl$" then return apply_events(path) end
   return require "engine.world".load(path)
end

-- Figures as a table, and the data sets where `data` is a folder of such; or nil and a message.
local function read_data(data, dir)
   if type(data) ~= "string" then return data or {} end
   return figures.read(resolve(data, dir))
end

-- All figures, and the world with what the study's and the caller's folders of data say of it; or
-- nil and a message.
local function load_data(study, options, world)
   local own, sets = read_data(study.data, options.dir)
   if not own then return nil, sets end
   local given, more = read_data(options.data)
   if not given then return nil, more end
   local known, message = figures.new(figures.builtin(), own, given)
   if not known then return nil, message end
   if sets or more then world = world:fork() end
   if sets then sets:into(world) end
   if more then more:into(world) end
   return known, world
end

-- The world and the figures of a study; or nil and a message. Files are read at the first run.
local function open_study(study, options)
   local opened = study.opened
   if not opened or opened.data ~= options.data then
      local world, message = load_world(study.world, options.dir)
      if not world then return nil, message end
      local known
      known, world = load_data(study, options, world)
      if not known then return nil, world end
      opened = { world = world, figures = known, data = options.data }
      study.opened = opened
   end
   return opened.world, opened.figures
end

-- The four digits of the year that the runs start in.
local function start_of(study, world)
   local date = study.date or world:clock()
   local year = date and math.tointeger(tonumber(tostring(date):match "^%d%d%d%d"))
   if not year then return nil, "no date is known: give date = \"YYYY-MM-DD\" in whatif" end
   return date, year
end

local function simulate(study, input, options, label)
   local progress = options.progress
   local ask = {
      members = input.members, rivals = input.rivals, term = input.term,
      asymmetric = input.asymmetric, horizon = options.horizon, runs = options.runs,
      seed = options.seed, threads = options.threads,
      progress = progress and function(done)
         local go_on = progress(label, done, options.runs)
         options.stopped = options.stopped or go_on == false
         return go_on ~= false
      end,
   }
   local r = (study.model or core.simulate)(ask)
   if type(r) ~= "table" or type(r.any) ~= "table" or type(r.members) ~= "table" then
      error("whatif: the model must return a table with any = {p, lo, hi} and members", 0)
   end
   return r
end

-- Shares of the members in what they have together, their sum as a share of the world's
-- capability, the Herfindahl index, and the alliance's part of alliance and rival together.
local function power(input)
   local values = {}
   for i, m in ipairs(input.members) do values[i] = m.cinc or false end
   local shares, herfindahl = core.shares(values)
   local out, total = {}, 0
   for i, m in ipairs(input.members) do
      out[m.id] = shares[i] or nil
      total = total + (values[i] or 0)
   end
   local result = { shares = out, herfindahl = herfindahl, total = total }
   if input.rival then
      result.rival = input.rival
      result.against_rival = input.rival_cinc and total + input.rival_cinc > 0
         and total / (total + input.rival_cinc) or nil
   end
   return result
end

local function outcome(study, input, options, label)
   if #input.members == 0 then
      return { alliance = input.alliance, exit = { any = { p = 0, lo = 0, hi = 0 }, members = {} },
               power = power(input) }
   end
   local r = simulate(study, input, options, label)
   local balance, landscape = sides.measure(input, options.seed)
   return { alliance = input.alliance, exit = { any = r.any, members = r.members },
            power = power(input), balance = balance, landscape = landscape, runs = r.runs,
            filled = r.filled }
end

-- What differs from doing nothing, member by member where both have the member.
local function difference(case, base)
   local d = { exit = { any = case.exit.any.p - base.exit.any.p, members = {} }, power = {} }
   for id, band in pairs(case.exit.members) do
      local before = base.exit.members[id]
      if before then d.exit.members[id] = band.p - before.p end
   end
   for _, key in ipairs { "herfindahl", "total", "against_rival" } do
      local new, old = case.power[key], base.power[key]
      if new and old then d.power[key] = new - old end
   end
   if case.balance and base.balance then
      d.balance = { frustration = case.balance.frustration - base.balance.frustration }
   end
   if case.landscape and base.landscape then
      d.landscape = { energy = case.landscape.minimum.energy - base.landscape.minimum.energy }
   end
   return d
end

local function strip(case)
   return { alliance = case.alliance, alliance_name = case.input.name, exit = case.exit,
            power = case.power, balance = case.balance, landscape = case.landscape }
end

-- The values of the parameters: those given, else the study's own. nil for a study without any.
local function values_of(study, given, context)
   if not study.parameters then return nil end
   local values = {}
   for _, name in ipairs(sorted_keys(study.parameters)) do
      local p = study.parameters[name]
      values[name] = given and given[name] or p.value
      context:assume("parameter " .. name, values[name], ("the scenario file: %g to %g"):format(
         p[1], p[2]))
   end
   return values
end

-- Those of the alliances that the world's events name; all where they name none.
local function spoken_of(world, all)
   local named, found = {}, {}
   for _, event in ipairs(world.events and world:events() or {}) do
      for _, id in ipairs(event.actor) do named[id] = true end
      for _, id in ipairs(event.recipient) do named[id] = true end
   end
   for _, id in ipairs(all) do
      if named[id] then found[#found + 1] = id end
   end
   return #found > 0 and found or all
end

-- The alliances to look at: the one asked for, or each that some scenario changes as the models
-- see it, most scenarios first; where none changes any, those that events name, else all of them.
local function choose(study, world, forks, context)
   if study.alliance then
      if not world:alliance(study.alliance) then
         return nil, ("no alliance is called '%s' in the world"):format(study.alliance)
      end
      return { study.alliance }
   end
   local all, touched = inputs.alliances(world, forks), {}
   if study.spoken then all = spoken_of(world, all) end
   local quiet = inputs.silent(context)
   for _, id in ipairs(all) do
      local before = inputs.mark(inputs.gather(world, id, quiet))
      for _, fork in ipairs(forks) do
         if inputs.mark(inputs.gather(fork.world, id, quiet)) ~= before then
            touched[id] = (touched[id] or 0) + 1
         end
      end
   end
   local chosen = sorted_keys(touched)
   table.sort(chosen, function(a, b)
      if touched[a] ~= touched[b] then return touched[a] > touched[b] end
      return a < b
   end)
   if #chosen == 0 then chosen = spoken_of(world, all) end
   if #chosen == 0 then return nil, "the world has no alliance" end
   return chosen
end

local function new_result(options, context)
   local result = { seed = options.seed, runs = options.runs, horizon = options.horizon,
                    assumptions = json.array(context.assumptions), scenarios = json.array {},
                    warnings = json.array {} }
   context:assume("exit model", "C12", MODEL_SOURCE)
   context:assume("intercept shift", -1.223157, SHIFT_SOURCE)
   context:assume("coding of balance and landscape", "+1 and -1", sides.CODING)
   context:assume("start of the runs", context.date, context.date_source)
   return result
end

-- One alliance through every scenario: the do-nothing case, then a case for each fork until the
-- runs are stopped; the names of forks never run go to `missing`.
local function examine(study, world, forks, id, context, options, missing)
   local input = inputs.gather(world, id, context)
   local base = outcome(study, input, options, "do nothing")
   base.name, base.input = "do nothing", input
   local cases, mark = { base }, inputs.mark(input)
   for _, fork in ipairs(forks) do
      if options.stopped then
         missing[#missing + 1] = fork.name
      else
         local changed = inputs.gather(fork.world, id, context)
         local case = outcome(study, changed, options, fork.name)
         case.name, case.input, case.same = fork.name, changed, inputs.mark(changed) == mark
         case.leaders = fork.leaders
         case.difference, case.base = difference(case, base), base
         cases[#cases + 1] = case
      end
   end
   return cases
end

-- Puts an alliance's cases into the result: the first alliance's as they are, the others' beside.
local function add_cases(result, forks, cases, first)
   if first then
      result.baseline = strip(cases[1])
   else
      result.baseline.others = result.baseline.others or json.array {}
      table.insert(result.baseline.others, strip(cases[1]))
   end
   for i = 2, #cases do
      local entry, fork = strip(cases[i]), forks[i - 1]
      entry.difference = cases[i].difference
      if first then
         entry.name, entry.changes = fork.name, fork.changes
         entry.because = fork.because and json.array(fork.because)
         entry.sweep, entry.value = fork.sweep, fork.value
         result.scenarios[i - 1] = entry
      else
         local whole = result.scenarios[i - 1]
         whole.others = whole.others or json.array {}
         table.insert(whole.others, entry)
      end
   end
end

-- Runs the scenarios. options: runs, seed, horizon (each over the study's own), threads (1; the
-- result is the same for any number), data (besides the study's own), dir (for relative paths),
-- parameters (values over the study's own), progress (a function of label, runs done and runs in
-- all; false from it stops, and the result holds what was done). Files are read at the first run.
-- Gives the result, or nil and a message for bad data.
function Study:run(options)
   options = options or {}
   local o = {
      runs = options.runs or self.runs or 10000, seed = options.seed or self.seed or 1,
      horizon = options.horizon or self.horizon or 1, progress = options.progress,
      threads = options.threads,
   }
   local world, known = open_study(self, options)
   if not world then return nil, known end
   local date, year = start_of(self, world)
   if not date then return nil, year end

   local context = inputs.context {
      date = date, year = year, at = self.date, figures = known, rival = self.rival,
      date_source = self.date and "given in the scenario file" or "the world's latest date",
   }
   local forks = scenarios.forks(self, world, values_of(self, options.parameters, context))
   local chosen, reason = choose(self, world, forks, context)
   if not chosen then return nil, reason end
   local result, all, missing = new_result(o, context), {}, {}
   for k, id in ipairs(chosen) do
      if o.stopped then
         missing[#missing + 1] = id
      else
         local cases = examine(self, world, forks, id, context, o, missing)
         table.move(cases, 1, #cases, #all + 1, all)
         add_cases(result, forks, cases, k == 1)
      end
   end
   honesty.warn(context, result, all, missing)
   return result
end

local function whole(spec, key, low, high)
   local v = spec[key]
   if v ~= nil and (math.type(v) ~= "integer" or v < low or v > high) then
      error(("whatif: %s must be a whole number from %d to %d"):format(key, low, high), 3)
   end
end

-- Each parameter as {lo, hi, value = the middle}; copies, so that the user's tables stay.
local function checked_parameters(given)
   if given == nil then return nil end
   if type(given) ~= "table" then error("whatif: parameters must be a table", 3) end
   local parameters = {}
   for name, p in pairs(given) do
      local lo, hi = type(p) == "table" and tonumber(p[1]), type(p) == "table" and tonumber(p[2])
      local value = lo and hi and (p.value or (lo + hi) / 2)
      if type(name) ~= "string" or not value or not (lo < hi and lo <= value and value <= hi) then
         error(("whatif: parameter %s must be {lo, hi, value = ...} with lo < hi"):format(
            tostring(name)), 3)
      end
      parameters[name] = { lo, hi, value = value }
   end
   return parameters
end

-- whatif{ world = a world or a file (with data: the built-in names), scenarios = {name =
-- function(w, values), or a list of functions and other names}, sweeps = {name = {change =
-- function(w, value, values), values = {...}}}, horizon = years (1), runs = (10000), seed = (1),
-- alliance = id (every alliance touched), spoken = true: of these only such as the world's events
-- name, where they name any; rival = id, date = start (the world's), data = more
-- figures or a folder of data sets, model = a function in place of the exit hazard, parameters =
-- {name = {lo, hi, value = the middle}}: what `values` holds, and what engine.sensitivity varies }
local function new(_, spec)
   if type(spec) ~= "table" then error("whatif: a table is expected", 2) end
   for key in pairs(spec) do
      if not KNOWN[key] then error(("whatif: unknown field '%s'"):format(tostring(key)), 2) end
   end
   if spec.world == nil and spec.data == nil then
      error("whatif: the field 'world' is missing (or 'data', a folder of data sets)", 2)
   end
   for _, key in ipairs { "scenarios", "sweeps" } do
      if type(spec[key]) ~= "table" and (key == "scenarios" or spec[key] ~= nil) then
         error(("whatif: %s must be a table"):format(key), 2)
      end
   end
   local ok, message = scenarios.check(spec.scenarios)
   if ok then ok, message = scenarios.check_sweeps(spec.sweeps or {}) end
   if not ok then error("whatif: " .. message, 2) end
   whole(spec, "runs", 1, 10000000)
   whole(spec, "horizon", 1, 100)
   whole(spec, "seed", math.mininteger, math.maxinteger)
   local study = {}
   for key, value in pairs(spec) do study[key] = value end
   study.parameters = checked_parameters(spec.parameters)
   return setmetatable(study, Study)
end

-- The order of keys in the JSON.
M.KEYS = { "seed", "runs", "horizon", "assumptions", "what", "value", "source", "baseline",
           "scenarios", "name", "sweep", "alliance", "alliance_name", "changes", "because", "exit",
           "any", "p", "lo", "hi", "members", "power", "shares", "herfindahl", "total", "balance",
           "nodes", "edges", "negative", "frustration", "lower", "exact", "camps", "triads",
           "landscape", "minimum", "energy", "basin", "sides", "minima_found", "configurations",
           "draws", "difference", "others", "warnings" }

function M.json(result)
   return json.encode(result, { keys = M.KEYS })
end

-- Is this what whatif{...} gives?
function M.is_study(value)
   return getmetatable(value) == Study
end

return setmetatable(M, { __call = new })
