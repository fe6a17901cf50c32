-- engine power: who has how much power in a weighted vote.
local columns = require "engine.columns"
local models = require "engine.core.models"
local options = require "engine.options"

local HELP = [[
usage: engine power QUOTA W1 W2 ... [--format table|json]

Voting power where a coalition wins with weights of QUOTA or more: Banzhaf (swings over all
swings) and Shapley-Shubik (share of orderings in which the player is pivotal).

  --format F   table (on a terminal) or json (elsewhere), one line:
  {"banzhaf":["5/21",...],"banzhaf_value":[0.238...,...],"shapley":[...],"shapley_value":[...]}

The fractions are exact. Weights are whole numbers of 0 or more, up to 100 of them; the quota is
from 1 to their sum.  Example, the EEC of 1958:  engine power 12 4 4 4 2 2 1
Exit codes: 0 done, 2 wrong usage.
]]

-- A line for each player: its weight and share of all weights, and its two shares of power.
local function as_table(quota, weights, result)
   local sum = 0
   for _, w in ipairs(weights) do sum = sum + w end
   local rows = { { "player", "weight", "of all", "Banzhaf", "exactly", "Shapley", "exactly" } }
   local function percent(share) return ("%.2f %%"):format(100 * share) end
   for i, w in ipairs(weights) do
      rows[i + 1] = { tostring(i), tostring(w), percent(w / sum), percent(result.banzhaf_value[i]),
                      result.banzhaf[i], percent(result.shapley_value[i]), result.shapley[i] }
   end
   return ("%d of %d votes win\n%s\n"):format(quota, sum,
      table.concat(columns.lines(rows, "  ", true), "\n"))
end

local function main(given)
   local numbers = {}
   for i, word in ipairs(given.files) do
      numbers[i] = word:find "^%d+$" and math.tointeger(tonumber(word))
      if not numbers[i] then return nil, "'" .. word .. "' is no whole number of 0 or more" end
   end
   if #numbers < 2 then return nil, "a quota and at least one weight are needed" end
   local weights = table.move(numbers, 2, #numbers, 1, {})
   local result, message = models.power(numbers[1], weights)
   if not result then return nil, (message:gsub("^power: ", "")) end
   options.write(given, result, nil, function() return as_table(numbers[1], weights, result) end)
   return 0
end

return options.run({
   name = "power", help = HELP, main = main, options = { ["--format"] = { "table", "json" } },
}, { ... })
