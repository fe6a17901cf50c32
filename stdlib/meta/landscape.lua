---@meta engine.landscape

--- Which two sides a set of actors may settle into (Axelrod and Bennett 1993).
--- The energy of a split is the sum of size_a size_b p over the pairs on different sides, each pair
--- once. One actor moves at a time, where that lowers it.
---@class engine.landscape
local landscape = {}

---@class engine.landscape.pair numbers may be strings, as a CSV file has them
---@field a string
---@field b string
---@field p number|string their propensity to be on one side, below 0 for foes
---@field size_a number|string 0 or more, the same wherever the actor is
---@field size_b number|string

---@class engine.landscape.options
---@field seed? integer 1
---@field starts? integer descents beyond 30 actors, 1000
---@field draws? integer codings with errors, 0
---@field error? number their standard deviation, as a share of the root mean square of p; 0.25
---@field threads? integer 1; the result is the same for any number
---@field progress? fun(label: string, done: integer, all: integer): boolean? false stops

---@class engine.landscape.minimum
---@field energy number in the units of size_a size_b p
---@field basin number share of the starts from which steepest descent ends here
---@field sides string[][] two lists of actors, the first with the file's first actor

---@class engine.landscape.draws
---@field n integer
---@field seed integer
---@field error number
---@field same number share of draws with the very split of the lowest minimum
---@field sides table<string, number[]> by actor: the shares of draws on the first and second side

---@class engine.landscape.result
---@field minima engine.landscape.minimum[] lowest first, the 1000 lowest at most
---@field minima_found integer
---@field configurations number 2^(actors - 1)
---@field exact boolean every minimum was found: up to 30 actors
---@field starts integer of steepest descent
---@field draws? engine.landscape.draws
---@field warnings string[] how much was done where it was stopped

--- Minima of the landscape, and how the lowest depends on the coding.
---@param rows engine.landscape.pair[]
---@param given? engine.landscape.options
---@return engine.landscape.result? result nil for rows that can't be read
---@return string? message
function landscape.solve(rows, given) end

--- The ten lowest minima, and actors by how sure their side is, as lines for people.
---@param result engine.landscape.result
---@return string
function landscape.table(result) end

return landscape
