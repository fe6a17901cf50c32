-- Scenarios against doing nothing. A scenario is a function that changes a fork of the world; the
-- same seeded runs are made on the untouched world, and every result stands beside it.
--
--    local whatif = require "engine.whatif"
--    local study = whatif { world = w, horizon = 2, scenarios = { ["Egypt returns"] = f } }
--    local result = study:run()
--    print(whatif.table(result))
local core = require "engine.core.models"
local figures = require "engine.figures"
local inputs = require "engine.whatif.inputs"
local json = require "engine.json"
local text = require "engine.whatif.text"

local M = { table = text.table, csv = text.csv }

local Study = {}
Study.__index = Study

local MODEL_SOURCE = "fitted here on ATOP 4.01, 39,499 member-years 1870-2016, 344 exits; "
   .. "refit each year 1950-2016: AUC within a year .748, Brier skill +.017"
local SHIFT_SOURCE = "mean forecast = rate seen in 1997-2016: 25 exits in 19,583 member-years"
local RANKING = "which member goes first is only weakly predictable (AUC .64, first pick right "
   .. "29 % against 15 % by chance)"

local KNOWN = {
   world = true, horizon = true, runs = true, seed = true, alliance = true, rival = true,
   data = true, date = true, model = true, scenarios = true, parameters = true,
}

local function sorted_keys(t)
   local keys = {}
   for k in pairs(t) do keys[#keys + 1] = k end
   table.sort(keys)
   return keys
end

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

-- The world itself, or the one in a file: saved, or events where its name ends in .jsonl.
local function load_world(world, dir)
   if type(world) ~= "string" then return world end
   local path = resolve(world, dir)
   if path:find "%.jsonl$" then return apply_events(path) end
   return require "engine.world".load(path)
end

local function load_figures(data, dir)
   if type(data) == "string" then
      local message
      data, message = figures.read(resolve(data, dir))
      if not data then return nil, message end
   end
   return figures.new(figures.builtin(), data)
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
      seed = options.seed,
      progress = progress and function(done) return progress(label, done, options.runs) end,
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
   return { alliance = input.alliance, exit = { any = r.any, members = r.members },
            power = power(input), runs = r.runs, filled = r.filled }
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
   return d
end

local function strip(case)
   return { alliance = case.alliance, exit = case.exit, power = case.power }
end

local function show(value)
   if value == nil then return "not known" end
   return math.type(value) == "float" and ("%.3g"):format(value) or tostring(value)
end

-- One difference between two worlds in words.
local function describe(change)
   if change.text then return change.text end
   local names = {}
   for _, key in ipairs { "alliance", "member", "a", "b", "actor", "key" } do
      names[#names + 1] = change[key]
   end
   return ("%s %s: %s -> %s"):format(change.what, table.concat(names, " "), show(change.before),
      show(change.after))
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

-- Forks, one for each scenario, in the order of their names.
local function make_forks(study, world, values)
   local forks = {}
   for i, name in ipairs(sorted_keys(study.scenarios)) do
      local fork = world:fork()
      local ok, message = xpcall(study.scenarios[name], debug.traceback, fork, values)
      if not ok then error(("scenario '%s': %s"):format(name, message), 0) end
      local changes = json.array {}
      for _, change in ipairs(world:diff(fork)) do
         changes[#changes + 1] = describe(change)
      end
      forks[i] = { name = name, world = fork, changes = changes }
   end
   return forks
end

-- The alliances to look at: the one asked for, or each that some scenario changes as the models
-- see it, most scenarios first; all of them where no scenario changes any.
local function choose(study, world, forks, context)
   if study.alliance then
      if not world:alliance(study.alliance) then
         return nil, ("no alliance is called '%s' in the world"):format(study.alliance)
      end
      return { study.alliance }
   end
   local all, touched = inputs.alliances(world, forks), {}
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
   if #chosen == 0 then chosen = all end
   if #chosen == 0 then return nil, "the world has no alliance" end
   return chosen
end

-- Which terms were filled in, in words; nil for none.
local function filled_terms(case)
   local parts, members = {}, 0
   for _ in pairs(case.exit.members) do members = members + 1 end
   for _, term in ipairs(sorted_keys(case.filled or {})) do
      local n = case.filled[term]
      parts[#parts + 1] = ("%s for %s"):format(inputs.TERM[term] or term,
         n == members and "every member" or ("%d of %d members"):format(n, members))
   end
   return #parts > 0 and table.concat(parts, ", ") or nil
end

local function warn(context, result, cases)
   local seen, out = {}, result.warnings
   local function say(message)
      if not seen[message] then
         seen[message] = true
         out[#out + 1] = message
      end
   end
   say(RANKING)
   for _, case in ipairs(cases) do
      local a = case.input
      if a.status == "proposed" then
         say(a.alliance .. " was never signed (status: proposed); the model was fitted on "
            .. "alliances in force")
      elseif a.status == "ended" then
         say(a.alliance .. " has ended in " .. case.name)
      end
      if a.kind and a.kind ~= "alliance" then
         say(("%s is by kind: %s; the model was fitted on military alliances"):format(
            a.alliance, a.kind))
      end
      if #a.members < 2 then
         say(("%s has %d member%s in %s: nobody is left to leave"):format(
            a.alliance, #a.members, #a.members == 1 and "" or "s", case.name))
      end
      if case.same then
         say(case.name .. ": nothing that the models see is changed (members, their leaders, "
            .. "capability and polyarchy, rivalries)")
      end
      local unknown = {}
      for _, m in ipairs(a.members) do
         if not m.cinc then unknown[#unknown + 1] = m.id end
      end
      if #unknown > 0 then
         say(("capability is not known of %s: left out of the shares"):format(
            table.concat(unknown, ", ")))
      end
      if case.runs and case.runs < result.runs then
         say(("%s: stopped after %d of %d runs"):format(case.name, case.runs, result.runs))
      end
      -- Scenarios that lack what another lacks are told once.
      local terms = filled_terms(case)
      if terms and not seen[a.alliance .. terms] then
         seen[a.alliance .. terms] = true
         say(("%s, %s: not known, so the median of the fit was taken: %s"):format(
            a.alliance, case.name, terms))
      end
   end
   for _, key in ipairs(sorted_keys(context.data_end)) do
      if context.data_end[key] < context.year then
         say(("figures for %s end in %d; the runs start in %d"):format(
            key, context.data_end[key], context.year))
      end
   end
   for _, key in ipairs(sorted_keys(context.standing)) do
      say(key .. ": one figure stands for the year of joining and for now, so no change since "
         .. "joining is seen")
   end
   if context.year > 2016 then
      say(("the model was fitted on data to 2016; the runs start in %d"):format(context.year))
   end
end

local function new_result(options, context)
   local result = { seed = options.seed, runs = options.runs, horizon = options.horizon,
                    assumptions = json.array(context.assumptions), scenarios = json.array {},
                    warnings = json.array {} }
   context:assume("exit model", "C12", MODEL_SOURCE)
   context:assume("intercept shift", -1.223157, SHIFT_SOURCE)
   context:assume("start of the runs", context.date, context.date_source)
   return result
end

-- One alliance through every scenario. Gives the do-nothing case and the list of cases.
local function examine(study, world, forks, id, context, options)
   local input = inputs.gather(world, id, context)
   local base = outcome(study, input, options, "do nothing")
   base.name, base.input = "do nothing", input
   local cases, mark = { base }, inputs.mark(input)
   for _, fork in ipairs(forks) do
      local changed = inputs.gather(fork.world, id, context)
      local case = outcome(study, changed, options, fork.name)
      case.name, case.input, case.same = fork.name, changed, inputs.mark(changed) == mark
      case.difference = difference(case, base)
      cases[#cases + 1] = case
   end
   return cases
end

-- Runs the scenarios. options: runs, seed, horizon (each over the study's own), dir (for relative
-- paths), parameters (values over the study's own), progress (a function of label, runs done and
-- runs in all; false from it stops). Files are read at the first run.
-- Gives the result, or nil and a message for bad data.
function Study:run(options)
   options = options or {}
   local o = {
      runs = options.runs or self.runs or 10000, seed = options.seed or self.seed or 1,
      horizon = options.horizon or self.horizon or 1, progress = options.progress,
   }
   local message
   self.opened = self.opened or {}
   local world, known = self.opened.world, self.opened.figures
   if not world then world, message = load_world(self.world, options.dir) end
   if world and not known then known, message = load_figures(self.data, options.dir) end
   if not known then return nil, message end
   self.opened.world, self.opened.figures = world, known
   local date, year = start_of(self, world)
   if not date then return nil, year end

   local context = inputs.context {
      date = date, year = year, at = self.date, figures = known, rival = self.rival,
      date_source = self.date and "given in the scenario file" or "the world's latest date",
   }
   local forks = make_forks(self, world, values_of(self, options.parameters, context))
   local chosen, reason = choose(self, world, forks, context)
   if not chosen then return nil, reason end
   local result = new_result(o, context)
   local all = {}
   for k, id in ipairs(chosen) do
      local cases = examine(self, world, forks, id, context, o)
      table.move(cases, 1, #cases, #all + 1, all)
      if k == 1 then
         result.baseline = strip(cases[1])
      else
         result.baseline.others = result.baseline.others or json.array {}
         table.insert(result.baseline.others, strip(cases[1]))
      end
      for i, fork in ipairs(forks) do
         local entry = strip(cases[i + 1])
         entry.difference = cases[i + 1].difference
         if k == 1 then
            entry.name, entry.changes = fork.name, fork.changes
            result.scenarios[i] = entry
         else
            local first = result.scenarios[i]
            first.others = first.others or json.array {}
            table.insert(first.others, entry)
         end
      end
   end
   warn(context, result, all)
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

-- whatif{ world = a world or a file, scenarios = {name = function(w, values)}, horizon = years (1),
-- runs = (10000), seed = (1), alliance = id (every alliance touched), rival = id,
-- date = start (the world's), data = more figures, model = a function in place of the exit hazard,
-- parameters = {name = {lo, hi, value = the middle}}: what `values` holds, and what
-- engine.sensitivity varies }
local function new(_, spec)
   if type(spec) ~= "table" then error("whatif: a table is expected", 2) end
   for key in pairs(spec) do
      if not KNOWN[key] then error(("whatif: unknown field '%s'"):format(tostring(key)), 2) end
   end
   if spec.world == nil then error("whatif: the field 'world' is missing", 2) end
   if type(spec.scenarios) ~= "table" then error("whatif: scenarios must be a table", 2) end
   for name, f in pairs(spec.scenarios) do
      if type(name) ~= "string" or type(f) ~= "function" then
         error("whatif: a scenario is a name and a function of the world", 2)
      end
   end
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
           "scenarios", "name", "alliance", "changes", "exit", "any", "p", "lo", "hi", "members",
           "power", "shares", "herfindahl", "total", "difference", "others", "warnings" }

function M.json(result)
   return json.encode(result, { keys = M.KEYS })
end

-- Is this what whatif{...} gives?
function M.is_study(value)
   return getmetatable(value) == Study
end

return setmetatable(M, { __call = new })
