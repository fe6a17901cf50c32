--- Signed graphs, friends and foes: how far they are from two camps, and where they might move.
--
-- The frustration index is the number of edges that the best split into two camps breaks. It is
-- exact unless `exact` is false. Triads with none or two negative edges are balanced. `marvel` is
-- where friendship would flow by dX/dt = X X (Marvel, Kleinberg, Kleinberg and Strogatz 2011).
-- Doreian and Mrvar (2015) find no steady movement toward balance: a diagnostic, no forecast.
--
--   local balance = require "engine.balance"
--   local result = balance.measure { { a = "EGY", b = "SYR", sign = 1 } }
local columns = require "engine.columns"
local core = require "engine.core.models"
local json = require "engine.json"

local M = {}

--- The share of friendly edges that mending triads one at a time settles at, a triad with one foe
-- edge by making friends with probability p (Antal, Krapivsky and Redner 2005).
-- @param p number 0 to 1
-- @return number 1 / (sqrt(3 (1 - 2p)) + 1) for p up to 1/2, else 1
M.antal = core.antal

-- Names, edges by number and how many are negative; or nil and a message. A pair given twice with
-- one sign counts once.
local function gather(rows)
  local names, edges, place, signs, negative = {}, {}, {}, {}, 0
  local function number(name)
    if not place[name] then
      names[#names + 1] = name
      place[name] = #names
    end
    return place[name]
  end
  for n, row in ipairs(rows) do
    local at, a, b = row.line or n, row.a, row.b
    local sign = tonumber(row.sign)
    if not a or not b or a == "" or b == "" or a == b then
      return nil, ("row %d: two nodes are wanted in a and b"):format(at)
    elseif sign ~= 1 and sign ~= -1 then
      return nil, ("row %d: the sign is '%s', not 1 or -1"):format(at, tostring(row.sign))
    end
    local i, j = number(a), number(b)
    local key = math.min(i, j) .. " " .. math.max(i, j)
    if signs[key] and signs[key] ~= sign then
      return nil, ("row %d: %s and %s are friends in one row and foes in another"):format(at, a, b)
    elseif not signs[key] then
      signs[key] = sign
      edges[#edges + 1] = { i, j, math.tointeger(sign) }
      if sign < 0 then negative = negative + 1 end
    end
  end
  return names, edges, negative
end

-- The names where camp is `one`, then where it is `other`.
local function split(names, camp, one, other)
  local camps = { json.array {}, json.array {} }
  for i, name in ipairs(names) do
    if camp[i] == one then table.insert(camps[1], name) end
    if camp[i] == other then table.insert(camps[2], name) end
  end
  return camps
end

local function marvel(names, flow)
  if not flow.converged then return nil end
  local rest = json.array {}
  for i, name in ipairs(names) do
    if flow.camp[i] == 0 then rest[#rest + 1] = name end
  end
  return { lambda = flow.lambda, blow_up = flow.blow_up, undecided = rest,
           camps = split(names, flow.camp, 1, -1) }
end

--- Measures one graph.
-- @param rows table list of {a, b, sign}; sign is 1 or -1, or such a string
-- @param given table|nil effort (5000 branches; 0: the local search alone), seed (1) and progress
--   (a function of "branches", how many are done and all; false stops with what was found)
-- @return table {nodes, edges, negative, frustration, lower, exact, camps, triads, marvel}; or nil,
--   message. triads: {balanced, unbalanced, negative_0 ... negative_3}. marvel: {lambda, blow_up,
--   camps, undecided}, without blow_up where nothing grows, and nil where it did not converge
function M.measure(rows, given)
  given = given or {}
  local names, edges, negative = gather(rows)
  if not names then return nil, edges end
  if #names > 4000 then return nil, #names .. " nodes; up to 4000 are possible" end
  local progress = given.progress
  local r, message = core.balance {
    nodes = #names, edges = edges, effort = given.effort, seed = given.seed,
    progress = progress and function(done, all, label) return progress(label, done, all) end,
  }
  if not r then return nil, message end
  local t = r.triads
  return {
    nodes = #names, edges = #edges, negative = negative, frustration = r.frustration,
    lower = r.lower, exact = r.exact, camps = split(names, r.camp, 0, 1),
    triads = { balanced = t[1] + t[3], unbalanced = t[2] + t[4], negative_0 = t[1],
               negative_1 = t[2], negative_2 = t[3], negative_3 = t[4] },
    marvel = marvel(names, r.marvel),
  }
end

--- Rows by the value in a column, in the order in which the values first come.
-- @param rows table list of tables
-- @param column string
-- @return table list of {name, rows}; each row gets its own number in `line`
function M.windows(rows, column)
  local list, by_name = {}, {}
  for n, row in ipairs(rows) do
    local name = row[column]
    if not by_name[name] then
      by_name[name] = { name = name, rows = {} }
      list[#list + 1] = by_name[name]
    end
    row.line = n
    table.insert(by_name[name].rows, row)
  end
  return list
end

local function index_of(r)
  return r.exact and tostring(r.frustration) or ("%d to %d"):format(r.lower, r.frustration)
end

-- Where there are windows, a line for each.
local function many(results)
  local rows = { { "window", "nodes", "edges", "negative", "frustration", "balanced triads" } }
  for _, r in ipairs(results) do
    local t = r.triads
    local all = t.balanced + t.unbalanced
    rows[#rows + 1] = { r.window, tostring(r.nodes), tostring(r.edges), tostring(r.negative),
                        index_of(r), all > 0 and ("%.1f %%"):format(100 * t.balanced / all) or "" }
  end
  return columns.lines(rows, "", true)
end

local function list_camps(out, camps)
  for _, camp in ipairs(camps) do
    local lines = columns.wrap(table.concat(camp, " "), "  - ", "    ")
    table.move(lines, 1, #lines, #out + 1, out)
  end
end

--- Results for people: one graph in full, windows as a line each.
-- @param results table list of results of measure, with `window` where there are several
-- @return string
function M.table(results)
  local out = {}
  if results[1] and results[1].window then
    out = many(results)
    for _, r in ipairs(results) do
      if not r.exact then
        out[#out + 1] = "A range is what was proven; the search stopped before it was closed."
        break
      end
    end
  elseif results[1] then
    local r = results[1]
    local t = r.triads
    out[1] = ("%d nodes, %d edges, %d negative"):format(r.nodes, r.edges, r.negative)
    out[2] = ("frustration %s%s"):format(index_of(r), r.exact and "" or ": not exact")
    out[3] = ("triads: %d balanced (%d +++, %d +--), %d not (%d ++-, %d ---)"):format(
      t.balanced, t.negative_0, t.negative_2, t.unbalanced, t.negative_1, t.negative_3)
    out[4] = "camps"
    list_camps(out, r.camps)
    if r.marvel and r.marvel.blow_up then
      out[#out + 1] = ("friendship flows, by X' = X X, within %.3g into"):format(r.marvel.blow_up)
      list_camps(out, r.marvel.camps)
    end
  end
  return table.concat(out, "\n") .. "\n"
end

return M
