--- Which two sides a set of actors may settle into (Axelrod and Bennett 1993).
--
-- Each pair has a propensity p to be on one side, each actor a size s. The energy of a split is
-- the sum of s_i s_j p_ij over the pairs on different sides, each pair once; one actor moves at a
-- time, where that lowers it. Coding is uncertain: `draws` give the share of disturbed codings in
-- which each actor lands on each side.
--
--   local landscape = require "engine.landscape"
--   local pair = { a = "GBR", b = "GER", p = -1, size_a = 7.7, size_b = 11.5 }
--   print(landscape.table(landscape.solve { pair }))
local columns = require "engine.columns"
local core = require "engine.core.models"
local json = require "engine.json"

local M = {}

-- What tables that others made call the columns.
local OTHER_NAMES = { a = "i", b = "j", p = "p_ij", size_a = "s_i", size_b = "s_j" }

local function cell(row, name)
  local value = row[name]
  if value == nil then value = row[OTHER_NAMES[name]] end
  return value
end

local function no_column(name)
  return ("there is no column %s, nor %s"):format(name, OTHER_NAMES[name])
end

-- The number in a cell, or nil and a message.
local function number(row, name, n)
  local text = cell(row, name)
  if text == nil then return nil, no_column(name) end
  local value = tonumber(text)
  if value and value == value and math.abs(value) < 1e100 then return value + 0.0 end
  return nil, ("row %d: %s is '%s', not a number"):format(n, name, tostring(text))
end

-- Notes an actor and its size; its place in the list, or nil and a message.
local function note(actors, sizes, place, name, size, n)
  if size < 0 then return nil, ("row %d: the size of %s is below 0"):format(n, name) end
  if not place[name] then
    actors[#actors + 1], sizes[#sizes + 1] = name, size
    place[name] = #actors
  elseif sizes[place[name]] ~= size then
    return nil, ("row %d: the size of %s is %g; it was %g before"):format(
      n, name, size, sizes[place[name]])
  end
  return place[name]
end

-- Actors, their sizes and the pairs by number; or nil and a message.
local function gather(rows)
  local actors, sizes, pairs_, place, seen = {}, {}, {}, {}, {}
  for n, row in ipairs(rows) do
    local a, b = cell(row, "a"), cell(row, "b")
    if a == nil or b == nil then return nil, no_column(a == nil and "a" or "b") end
    if a == "" or b == "" or a == b then
      return nil, ("row %d: two actors are wanted in a and b"):format(n)
    end
    local p, size_a, size_b, i, j, message
    p, message = number(row, "p", n)
    if p then size_a, message = number(row, "size_a", n) end
    if size_a then size_b, message = number(row, "size_b", n) end
    if size_b then i, message = note(actors, sizes, place, a, size_a, n) end
    if i then j, message = note(actors, sizes, place, b, size_b, n) end
    if not j then return nil, message end
    local key = math.min(i, j) .. " " .. math.max(i, j)
    if seen[key] then return nil, ("row %d: %s and %s were there before"):format(n, a, b) end
    seen[key] = true
    pairs_[n] = { i, j, p }
  end
  if #actors < 2 then return nil, "there is no pair" end
  return actors, sizes, pairs_
end

-- The actors of side 0 and of side 1.
local function name_sides(actors, side)
  local sides = { json.array {}, json.array {} }
  for i, name in ipairs(actors) do table.insert(sides[side[i] + 1], name) end
  return sides
end

-- What a result lacks that was stopped.
local function warnings_of(r, draws)
  local list = json.array {}
  if not r.stopped then return list end
  if draws == 0 or not r.draws then
    list[1] = ("stopped after %d descents: basins are shares of these"):format(r.starts)
  end
  if draws > 0 then
    list[#list + 1] = r.draws and ("stopped after %d of %d draws"):format(r.draws, draws)
      or ("stopped before the first of %d draws"):format(draws)
  end
  return list
end

--- Minima of the landscape, lowest first, and how they depend on the coding.
-- @param rows table list of {a, b, p, size_a, size_b}; numbers may be strings
-- @param given table|nil seed (1), starts of descent beyond 30 actors (1000), draws (0), error of
--   a propensity in each draw as a share of their root mean square (0.25), threads (1; the result
--   is the same for any number), progress (a function of "descents" or "draws", how many are done
--   and all; false from it stops, and the result holds what was done)
-- @return table {minima = {{energy, sides, basin}...}, minima_found, configurations, exact, starts,
--   draws, warnings}; or nil, message. configurations: 2^(actors - 1), an integer where it fits.
--   basin: the share of `starts` from which steepest descent ends there. draws: {n, seed, error,
--   same, sides}, sides[actor] = the shares of draws on the first and on the second side
function M.solve(rows, given)
  given = given or {}
  local actors, sizes, pairs_ = gather(rows)
  if not actors then return nil, sizes end
  if #actors > 1000 then return nil, #actors .. " actors; up to 1000 are possible" end
  local progress = given.progress
  local r = core.landscape {
    sizes = sizes, pairs = pairs_, seed = given.seed, starts = given.starts, draws = given.draws,
    error = given.error, threads = given.threads,
    progress = progress and function(done, all, label) return progress(label, done, all) end,
  }
  local splits = 2.0 ^ (#actors - 1)
  local result = {
    minima = json.array {}, minima_found = r.found, exact = r.exact, starts = r.starts,
    configurations = #actors <= 53 and math.tointeger(splits) or splits,
    warnings = warnings_of(r, given.draws or 0),
  }
  for k, m in ipairs(r.minima) do
    result.minima[k] = { energy = m.energy, basin = m.basin, sides = name_sides(actors, m.side) }
  end
  if r.moved then
    local first = r.minima[1].side
    result.draws = { n = r.draws, seed = given.seed or 1, error = given.error or 0.25,
                     same = r.same, sides = {} }
    for i, name in ipairs(actors) do
      local stay, move = 1 - r.moved[i], r.moved[i]
      result.draws.sides[name] = first[i] == 0 and { stay, move } or { move, stay }
    end
  end
  return result
end

local function append(out, lines)
  table.move(lines, 1, #lines, #out + 1, out)
end

local function percent(share)
  return ("%5.1f %%"):format(100 * share)
end

--- The result for people: the ten lowest minima, and the actors by how sure their side is.
-- @param result table from solve
-- @return string
function M.table(result)
  local out = { ("%d minim%s of %s splits%s"):format(result.minima_found,
    result.minima_found == 1 and "um" or "a", result.configurations,
    result.exact and ", all of them found" or
    (" from %d descents: not exact, others may be lower"):format(result.starts)) }
  for k = 1, math.min(10, #result.minima) do
    local m = result.minima[k]
    out[#out + 1] = ("  energy %.6g, basin %.1f %%"):format(m.energy, 100 * m.basin)
    append(out, columns.wrap(table.concat(m.sides[1], " "), "    ", "    "))
    append(out, columns.wrap(table.concat(m.sides[2], " "), "    against ", "      "))
  end
  if #result.minima > 10 then
    out[#out + 1] = ("  and %d more"):format(result.minima_found - 10)
  end
  local draws = result.draws
  if draws then
    out[#out + 1] = ("\n%d draws of the coding, error %g, seed %d: the same split in %.1f %%")
      :format(draws.n, draws.error, draws.seed, 100 * draws.same)
    local names = {}
    for name in pairs(draws.sides) do names[#names + 1] = name end
    table.sort(names, function(x, y)
      local p, q = draws.sides[x][1], draws.sides[y][1]
      if p ~= q then return p > q end
      return x < y
    end)
    local rows = { { "actor", "first side", "second side" } }
    for _, name in ipairs(names) do
      rows[#rows + 1] = { name, percent(draws.sides[name][1]), percent(draws.sides[name][2]) }
    end
    append(out, columns.lines(rows, "  ", true))
  end
  if #result.warnings > 0 then out[#out + 1] = "\nMind" end
  for _, w in ipairs(result.warnings) do append(out, columns.wrap(w, "  - ", "    ")) end
  return table.concat(out, "\n") .. "\n"
end

return M
