-- The sides that an alliance's members and their rivals may fall into: how far they are from two
-- camps (engine.balance), and the split of least energy (engine.landscape).
--
-- Both see what the exit model sees: two members are friends (+1) unless they are rivals (-1),
-- rivals outside are foes of their rivals, and of other pairs nothing is said. The landscape's
-- sizes are shares of capability; who has none known is left out of it.
local balance = require "engine.balance"
local landscape = require "engine.landscape"

local M = {}

M.CODING = "the project's own: members +1, rivals -1, sizes in percent of the world's capability; "
   .. "200 codings with a standard error of .25"

local MOST = 60   -- actors, beyond which neither is measured
local DRAWN = 20  -- actors, up to which codings are drawn
local DRAWS, EFFORT, PERCENT = 200, 2000, 100

-- Members and the outsiders that are rivals of one, sorted; nil where they are too few or too many.
local function actors_of(input)
   local list, seen = {}, {}
   local function add(id)
      if seen[id] then return end
      seen[id] = true
      list[#list + 1] = id
   end
   for _, m in ipairs(input.members) do add(m.id) end
   for _, pair in ipairs(input.rivals) do
      add(pair[1])
      add(pair[2])
   end
   table.sort(list)
   return #input.members >= 2 and #list >= 3 and #list <= MOST and list or nil
end

-- Pairs of which something is said: {a, b, sign}.
local function pairs_of(input, actors)
   local member, rival, list = {}, {}, {}
   for _, m in ipairs(input.members) do member[m.id] = true end
   for _, pair in ipairs(input.rivals) do rival[pair[1] .. " " .. pair[2]] = true end
   for i, a in ipairs(actors) do
      for k = i + 1, #actors do
         local b = actors[k]
         local foes = rival[a .. " " .. b] or rival[b .. " " .. a]
         if foes or member[a] and member[b] then
            list[#list + 1] = { a = a, b = b, sign = foes and -1 or 1 }
         end
      end
   end
   return list
end

local function solve(edges, sizes, seed)
   local rows, sized, actors = {}, {}, 0
   for _, e in ipairs(edges) do
      local a, b = sizes[e.a], sizes[e.b]
      if a and b then
         rows[#rows + 1] = { a = e.a, b = e.b, p = e.sign, size_a = PERCENT * a,
                             size_b = PERCENT * b }
         for _, id in ipairs { e.a, e.b } do
            if not sized[id] then actors = actors + 1 end
            sized[id] = true
         end
      end
   end
   if actors < 3 then return nil end
   local r = landscape.solve(rows, { seed = seed, draws = actors <= DRAWN and DRAWS or nil })
   if not r then return nil end
   return { minimum = r.minima[1], minima_found = r.minima_found,
            configurations = r.configurations, exact = r.exact, draws = r.draws }
end

-- The balance and the landscape of what inputs.gather gives; nil for what can't be measured.
function M.measure(input, seed)
   local actors = actors_of(input)
   if not actors then return nil end
   local edges = pairs_of(input, actors)
   local b = balance.measure(edges, { effort = EFFORT, seed = seed })
   if b then b.marvel = nil end
   return b, solve(edges, input.sizes, seed)
end

return M
