-- engine power: who has how much power in a weighted vote.
local json = require "engine.json"
local models = require "engine.core.models"
local options = require "engine.options"

local HELP = [[
usage: engine power QUOTA W1 W2 ...

Voting power where a coalition wins with weights of QUOTA or more: Banzhaf (swings over all
swings) and Shapley-Shubik (share of orderings in which the player is pivotal), one line of JSON:

  {"banzhaf":["5/21",...],"banzhaf_value":[0.238...,...],"shapley":[...],"shapley_value":[...]}

The fractions are exact. Weights are whole numbers of 0 or more, up to 100 of them; the quota is
from 1 to their sum.  Example, the EEC of 1958:  engine power 12 4 4 4 2 2 1
Exit codes: 0 done, 2 wrong usage.
]]

local function main(given)
   local numbers = {}
   for i, word in ipairs(given.files) do
      numbers[i] = word:find "^%d+$" and math.tointeger(tonumber(word))
      if not numbers[i] then return nil, "'" .. word .. "' is no whole number of 0 or more" end
   end
   if #numbers < 2 then return nil, "a quota and at least one weight are needed" end
   local result, message = models.power(numbers[1], table.move(numbers, 2, #numbers, 1, {}))
   if not result then return nil, (message:gsub("^power: ", "")) end
   io.write(json.encode(result), "\n")
   return 0
end

return options.run({ name = "power", help = HELP, main = main, options = {} }, { ... })
