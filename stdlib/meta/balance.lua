---@meta engine.balance

--- Signed graphs, friends and foes: how far they are from two camps (the frustration index, exact),
--- triads, and where they might move.
---@class engine.balance
local balance = {}

---@class engine.balance.edge
---@field a string
---@field b string
---@field sign integer|string 1 friends, -1 foes
---@field line? integer the row to name in a message

---@class engine.balance.options
---@field effort? integer branches before the search gives up, 5000; 0: the local search alone
---@field seed? integer of the local search, 1

---@class engine.balance.triads
---@field balanced integer with no or two negative edges
---@field unbalanced integer
---@field negative_0 integer
---@field negative_1 integer
---@field negative_2 integer
---@field negative_3 integer

---@class engine.balance.marvel by dX/dt = X X, from the signs with an empty diagonal
---@field lambda number the largest eigenvalue
---@field blow_up? number 1 / lambda; nil where nothing grows
---@field camps string[][] by the signs of its eigenvector
---@field undecided string[] nodes where that is 0

---@class engine.balance.result
---@field nodes integer
---@field edges integer
---@field negative integer
---@field frustration integer edges that the camps break
---@field lower integer no split breaks fewer
---@field exact boolean lower == frustration
---@field camps string[][] one of the best splits
---@field triads engine.balance.triads
---@field marvel? engine.balance.marvel nil where it did not converge
---@field window? string

--- Measures one graph; a pair that comes twice with one sign counts once.
---@param rows engine.balance.edge[]
---@param given? engine.balance.options
---@return engine.balance.result? result nil for rows that can't be read
---@return string? message
function balance.measure(rows, given) end

---@class engine.balance.window
---@field name string
---@field rows table[]

--- Rows by the value in a column, in the order in which values first come.
---@param rows table[] each gets its own number in `line`
---@param column string
---@return engine.balance.window[]
function balance.windows(rows, column) end

--- One graph in full, or a line for each where they have `window`.
---@param results engine.balance.result[]
---@return string
function balance.table(results) end

--- The share of friendly edges that mending triads one at a time settles at (Antal, Krapivsky and
--- Redner 2005): 1 / (sqrt(3 (1 - 2p)) + 1) for p up to 1/2, else 1.
---@param p number 0 to 1: how often a triad with one foe edge is mended by making friends
---@return number
balance.antal = function(p) end

return balance
