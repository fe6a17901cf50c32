-- From what a study gives as scenarios and sweeps to a list of forks, each changed by one of them.
local json = require "engine.json"
local sorted_keys = require "engine.keys"

local M = {}

-- The functions that a scenario comes to, in order: its own, or those of its parts. `path` holds
-- the scenarios on the way, as one that holds itself would never end.
local function flatten(all, name, path, out)
   local scenario = all[name]
   if type(scenario) == "function" then
      out[#out + 1] = scenario
   elseif scenario.change then
      out[#out + 1] = scenario.change
   else
      path[name] = true
      for _, part in ipairs(scenario) do
         if type(part) == "function" then
            out[#out + 1] = part
         elseif path[part] then
            return nil, ("scenario '%s' holds itself"):format(part)
         else
            local ok, message = flatten(all, part, path, out)
            if not ok then return nil, message end
         end
      end
      path[name] = nil
   end
   return out
end

local function check_parts(all, name, parts)
   if #parts == 0 then
      return nil, ("scenario '%s' is an empty list"):format(name)
   end
   for _, part in ipairs(parts) do
      if type(part) == "string" and all[part] == nil then
         return nil, ("scenario '%s' is made of '%s', which is none of the scenarios"):format(
            name, part)
      elseif type(part) ~= "string" and type(part) ~= "function" then
         return nil, ("scenario '%s': its parts are names of scenarios or functions"):format(name)
      end
   end
   return true
end

-- Are they scenarios? Each is a function of the world, a list of such functions and of names of
-- other scenarios, which are done in that order, or {change = function, because = list of texts}.
-- Gives true, or nil and a message.
function M.check(all)
   for name, scenario in pairs(all) do
      local kind = type(scenario)
      if type(name) ~= "string" or kind ~= "function" and kind ~= "table"
         or kind == "table" and scenario.change and type(scenario.change) ~= "function" then
         return nil, "a scenario is a name and a function of the world, or a list of others"
      end
      if kind == "table" and not scenario.change then
         local ok, message = check_parts(all, name, scenario)
         if not ok then return nil, message end
      end
   end
   for _, name in ipairs(sorted_keys(all)) do
      local ok, message = flatten(all, name, {}, {})
      if not ok then return nil, message end
   end
   return true
end

local MOST = 1000 -- values of one sweep

-- The values of a sweep: as listed, or evenly from `from` to `to`.
local function values_of(sweep)
   if sweep.values then return sweep.values end
   local values, n = {}, sweep.steps
   for i = 1, n do
      values[i] = n == 1 and sweep.from or sweep.from + (sweep.to - sweep.from) * (i - 1) / (n - 1)
   end
   return values
end

-- Are they sweeps? Each is {change = function(world, value), values = list of numbers}, or from, to
-- and steps in place of values. Gives true, or nil and a message.
function M.check_sweeps(all)
   for name, sweep in pairs(all) do
      if type(name) ~= "string" or type(sweep) ~= "table" or type(sweep.change) ~= "function" then
         return nil, "a sweep is a name and {change = function(world, value), values = {...}}"
      end
      local numbers = type(sweep.from) == "number" and type(sweep.to) == "number"
         and math.type(sweep.steps) == "integer"
      if type(sweep.values) ~= "table" and not numbers then
         return nil, ("sweep '%s' wants values, or from, to and steps"):format(name)
      end
      local n = sweep.values and #sweep.values or sweep.steps
      if n < 1 or n > MOST then
         return nil, ("sweep '%s' has %d values; 1 to %d are possible"):format(name, n, MOST)
      end
      for _, value in ipairs(sweep.values or {}) do
         if type(value) ~= "number" then
            return nil, ("sweep '%s': its values are numbers"):format(name)
         end
      end
   end
   return true
end

local function show(value)
   if value == nil then return "not known" end
   return math.type(value) == "float" and ("%.3g"):format(value) or tostring(value)
end

-- One difference between two worlds in words.
local function describe(change)
   if change.text then return change.text end
   if change.key == "leader_change" then return change.actor .. " gets another leader" end
   local names = {}
   for _, key in ipairs { "alliance", "member", "a", "b", "actor", "key" } do
      names[#names + 1] = change[key]
   end
   return ("%s %s: %s -> %s"):format(change.what, table.concat(names, " "), show(change.before),
      show(change.after))
end

-- Does the functions, in order, on a fork; each is given the fork and what follows.
local function make(world, date, entry, functions, ...)
   local fork = world:fork(date)
   for _, change in ipairs(functions) do
      local ok, message = xpcall(change, debug.traceback, fork, ...)
      if not ok then error(("scenario '%s': %s"):format(entry.name, message), 0) end
   end
   entry.world, entry.changes, entry.leaders = fork, json.array {}, {}
   for _, change in ipairs(world:diff(fork)) do
      entry.changes[#entry.changes + 1] = describe(change)
      if change.key == "leader_change" then table.insert(entry.leaders, change.actor) end
   end
   return entry
end

-- The forks of a study, scenarios in the order of their names, then the points of each sweep:
-- {name, world, changes (in words), leaders (actors that get another), because, sweep, value}.
-- `values` are those of the study's parameters, or nil. Raises where a scenario does.
function M.forks(study, world, values)
   local list = {}
   for _, name in ipairs(sorted_keys(study.scenarios)) do
      local scenario = study.scenarios[name]
      local because = type(scenario) == "table" and scenario.because or nil
      list[#list + 1] = make(world, study.date, { name = name, because = because },
         assert(flatten(study.scenarios, name, {}, {})), values)
   end
   for _, name in ipairs(sorted_keys(study.sweeps or {})) do
      local sweep = study.sweeps[name]
      for _, value in ipairs(values_of(sweep)) do
         list[#list + 1] = make(world, study.date,
            { name = ("%s = %.6g"):format(name, value), sweep = name, value = value },
            { sweep.change }, value, values)
      end
   end
   return list
end

return M
