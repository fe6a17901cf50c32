--- State numbers of the Correlates of War and of Gleditsch and Ward as ISO 3166-1 alpha-3 codes.

local files = require "engine.files"

local states = {}

local ranges -- by number: list of {code, from, until}

-- The table of data/states.txt.
local function load()
  local all = {}
  for line in assert(files.read "data/states.txt"):gmatch "[^\n]+" do
    local number, code, rest = line:match "^(%d+) (%u+)(.*)$"
    if number then
      local from, to = rest:match "^ (%S+) (%S+)$"
      local list = all[tonumber(number)] or {}
      all[tonumber(number)] = list
      list[#list + 1] = { code, from ~= "-" and from or "", to and to ~= "-" and to or "9999" }
    end
  end
  return all
end

--- The codes that a state number stands for within a time, in order, each with the part of the time
--- that it covers. Dates are YYYY, YYYY-MM or YYYY-MM-DD; one that is not full is its first day.
-- @param number integer
-- @param from string
-- @param to string|nil nil for no end
-- @return table list of {code, from, until}; until is nil where there is no end; empty where the
--   number is not known
function states.between(number, from, to)
  ranges = ranges or load()
  local found = {}
  for _, range in ipairs(ranges[number] or {}) do
    local first = range[2] > from and range[2] or from
    local last = (to or "9999") < range[3] and (to or "9999") or range[3]
    if first < last or first == last and from == to then
      found[#found + 1] = { range[1], first, last ~= "9999" and last or nil }
    end
  end
  return found
end

--- The code that a state number stands for on a date.
-- @param number integer
-- @param date string
-- @return string|nil
function states.code(number, date)
  ranges = ranges or load()
  for _, range in ipairs(ranges[number] or {}) do
    if range[2] <= date and date < range[3] then return range[1] end
  end
end

local before -- by code: list of codes that were a state's before it

--- The codes that were a state's before it had this one: for the Correlates of War it is one state
--- that keeps its number (SUN for RUS, SCG for SRB, YUG for SCG).
-- @param code string
-- @return table list of strings, mostly empty
function states.before(code)
  if not before then
    ranges = ranges or load()
    before = {}
    for _, list in pairs(ranges) do
      for i = 2, #list do
        local now, was = list[i], list[i - 1]
        before[now[1]] = before[now[1]] or {}
        table.insert(before[now[1]], was[1])
      end
    end
    for _, list in pairs(before) do table.sort(list) end
  end
  return before[code] or {}
end

return states
