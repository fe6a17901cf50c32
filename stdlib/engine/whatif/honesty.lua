-- What a result can't carry, in words beside it.
local inputs = require "engine.whatif.inputs"
local sorted_keys = require "engine.keys"

local M = {}

M.RANKING = "which member goes first is only weakly predictable (AUC .64, first pick right "
   .. "29 % against 15 % by chance)"

M.SIDES = "sides and balance are a diagnosis, no forecast: states were not seen to move steadily "
   .. "toward balance (Doreian and Mrvar 2015)"

local LAST_YEAR = 2016 -- of the data that the exit model was fitted on

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

local function about_alliance(case, say)
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
   if (a.past or 0) > 0 then
      say(("%s is past its fixed term of %g years for %d of %d members, which the exit model does "
         .. "not see: its fit counts a term's months as years, and by month finds no effect "
         .. "(.159, standard error .234)"):format(a.alliance, a.term_years, a.past, #a.members))
   end
   local unknown = {}
   for _, m in ipairs(a.members) do
      if not m.cinc then unknown[#unknown + 1] = m.id end
   end
   if #unknown > 0 then
      say(("capability is not known of %s: left out of the shares"):format(
         table.concat(unknown, ", ")))
   end
end

-- The exit model looks at members only.
local function about_leaders(case, say)
   local member = {}
   for _, m in ipairs(case.input.members) do member[m.id] = true end
   for _, id in ipairs(case.leaders or {}) do
      if not member[id] then
         say(("%s: %s is no member of %s, and the models look at the leaders of members only; what "
            .. "its new leader would do to the alliance is not seen"):format(case.name, id,
            case.input.alliance))
      end
   end
end

local function about_runs(case, base, runs, say)
   if not case.runs or case.runs >= runs then return end
   say(("%s: stopped after %d of %d runs"):format(case.name, case.runs, runs))
   if case.difference and base.runs and base.runs > case.runs then
      say(("%s: its difference is against all %d runs of doing nothing, so chance is in it"):format(
         case.name, base.runs))
   end
end

local function about_data(context, say)
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
   if context.year > LAST_YEAR then
      say(("the model was fitted on data to %d; the runs start in %d"):format(LAST_YEAR,
         context.year))
   end
end

-- Adds to result.warnings what speaks against taking the cases at their word. A case has name,
-- input, exit, filled, runs, same (the models see no difference to doing nothing), leaders (actors
-- that get another), difference and base (its do-nothing case); `missing` lists the names of
-- scenarios that were never run.
function M.warn(context, result, cases, missing)
   local seen, out = {}, result.warnings
   local function say(message)
      if seen[message] then return end
      seen[message] = true
      out[#out + 1] = message
   end
   say(M.RANKING)
   for _, case in ipairs(cases) do
      about_alliance(case, say)
      if case.same then
         say(case.name .. ": nothing that the models see is changed (members, their leaders, "
            .. "capability and polyarchy, rivalries)")
      end
      about_leaders(case, say)
      about_runs(case, case.base, result.runs, say)
      if case.balance or case.landscape then say(M.SIDES) end
      -- Scenarios that lack what another lacks are told once.
      local terms = filled_terms(case)
      if terms and not seen[case.input.alliance .. terms] then
         seen[case.input.alliance .. terms] = true
         say(("%s, %s: not known, so the median of the fit was taken: %s"):format(
            case.input.alliance, case.name, terms))
      end
   end
   for _, name in ipairs(missing) do say(name .. ": not run, as it was stopped before") end
   about_data(context, say)
end

return M
