-- The kinds of data files: the columns that tell each (alternatives parted by spaces), and what a
-- row of it adds.
local states = require "engine.states"

local function day(year, month, date)
  if not month or month < 1 or month > 12 then return ("%04d"):format(year) end
  if not date or date < 1 or date > 31 then return ("%04d-%02d"):format(year, month) end
  return ("%04d-%02d-%02d"):format(year, month, date)
end

-- The state's code in a year, or nil where the number is not known (the row is skipped).
local function code(row, column, year)
  local number = row:whole(column)
  local found = states.code(number, ("%04d"):format(year))
  if not found then row:skip(("state number %d not known"):format(number)) end
  return found
end

local function add_figure(row, data, actor, attribute, year, value)
  table.insert(data.figures.figures, {
    actor = actor, attribute = attribute, year = year, value = value, source = row.source,
  })
end

-- A yearly figure of a state.
local function yearly(attribute, column, numbers)
  return function(row, data)
    local year = row:whole "year"
    local actor = code(row, numbers, year)
    if not actor then return end
    local value = row:number(column)
    if not value then return row:skip "no value" end
    add_figure(row, data, actor, attribute, year, value)
  end
end

local polyarchy_by_number = yearly("polyarchy", "v2x_polyarchy", "cowcode ccode")

-- V-Dem's rows of entities that the Correlates of War do not number are left out.
local function polyarchy(row, data)
  if not row:text "cowcode ccode" then return row:skip "no state number" end
  polyarchy_by_number(row, data)
end

local function spell(list)
  return function(row, data)
    local number = row:whole "ccode"
    local from = day(row:whole "styear", row:number "stmonth", row:number "stday")
    local to = day(row:whole "endyear", row:number "endmonth", row:number "endday")
    local parts = states.between(number, from, to)
    if #parts == 0 then return row:skip(("state number %d not known"):format(number)) end
    for _, part in ipairs(parts) do
      table.insert(data[list], {
        code = part[1], from = part[2], to = part[3] or to, name = row:text "statenme",
        source = row.source,
      })
    end
    data[list].last = math.max(data[list].last or 0, row:whole "endyear")
  end
end

-- One row of ATOP's member file; spells are joined when all are there (into.lua).
local function atop(row, data)
  local entry, exit = row:whole "yrent", row:number "yrexit"
  table.insert(data.rows, {
    alliance = row:whole "atopid", member = row:whole "member",
    from = day(entry, row:number "moent"),
    to = exit and exit > 0 and day(exit, row:number "moexit") or nil,
    length = row:number "length", fixed = (row:number "speclgth" or 0) > 0,
    asymmetric = row:number "asymm", defense = row:number "defense" == 1,
    offense = row:number "offense" == 1, neutrality = row:number "neutral" == 1,
    nonaggression = row:number "nonagg" == 1, consultation = row:number "consul" == 1,
    source = ("%s:%d"):format(row.source, row.line),
  })
end

local function leader_changes(row, data)
  local year = row:whole "year"
  local actor = code(row, "gwcode ccode", year)
  if not actor then return end
  add_figure(row, data, actor, "leader_changes", year, row:whole "leadertransition")
end

-- Archigos: a leader with start and end; years are counted when all leaders are there.
local function archigos(row)
  local from, to = row:text "startdate" or "", row:text "enddate" or ""
  local first = math.tointeger(tonumber(from:match "%d%d%d%d"))
  local last = math.tointeger(tonumber(to:match "%d%d%d%d"))
  if not first or not last then
    error({ "columns startdate and enddate: dates with a year of four digits are wanted" }, 0)
  end
  local number = row:whole "ccode"
  row.leaders = row.leaders or {}
  local state = row.leaders[number] or { first = first, last = last, starts = {} }
  row.leaders[number] = state
  state.first, state.last = math.min(state.first, first), math.max(state.last, last)
  state.starts[first] = (state.starts[first] or 0) + 1
end

local function count_leaders(row, data)
  local numbers = {}
  for number in pairs(row.leaders or {}) do numbers[#numbers + 1] = number end
  table.sort(numbers)
  for _, number in ipairs(numbers) do
    local state = row.leaders[number]
    -- In the first year nobody is seen to be replaced.
    for year = state.first + 1, state.last do
      local actor = states.code(number, ("%04d"):format(year))
      if not actor then
        row:skip(("state number %d not known"):format(number))
        break
      end
      add_figure(row, data, actor, "leader_changes", year, state.starts[year] or 0)
    end
  end
end

local function rivalry(row, data)
  local from, to = row:whole "start", row:whole "end"
  data.rivals_last = math.max(data.rivals_last or 0, to)
  local ends = { row:whole "ccode1", row:whole "ccode2" }
  -- A rivalry of the Soviet Union is one of Russia later: each pair of codes has its own years.
  local any = false
  for _, a in ipairs(states.between(ends[1], day(from), day(to, 12, 31))) do
    for _, b in ipairs(states.between(ends[2], day(from), day(to, 12, 31))) do
      local first = math.max(tonumber(a[2]:sub(1, 4)), tonumber(b[2]:sub(1, 4)))
      local last = math.min(tonumber(a[3]:sub(1, 4)), tonumber(b[3]:sub(1, 4)))
      if first <= last then
        any = true
        table.insert(data.figures.rivalries, {
          actors = { a[1], b[1] }, from = first, ["until"] = last, source = row.source,
        })
      end
    end
  end
  if not any then row:skip(("state number %d or %d not known"):format(ends[1], ends[2])) end
end

-- What goes on when the source ends has no end.
local function open_rivalries(row, data)
  for _, r in ipairs(data.figures.rivalries) do
    if r.source == row.source and r["until"] == data.rivals_last then r["until"] = nil end
  end
end

-- The hostility levels of the MID data as PLOVER's types, with their words.
local HOSTILITY = {
  [2] = { "THREATEN", "threat to use force" }, [3] = { "MOBILIZE", "display of force" },
  [4] = { "ASSAULT", "use of force" }, [5] = { "ASSAULT", "war" },
}

local function dispute(row, data)
  local year = row:whole "year"
  local a, b = code(row, "ccode1 statea", year), nil
  if a then b = code(row, "ccode2 stateb", year) end
  if not b then return end
  local level = HOSTILITY[math.tointeger(row:number "hostlev" or 0)]
  if not level then return row:skip "no militarised act" end
  table.insert(data.disputes, {
    article = ("MID %d, %s"):format(row:whole "dispnum", row.source), date = ("%04d"):format(year),
    actor = { a }, recipient = { b }, type = level[1], aux = {}, text = level[2],
  })
end

return {
  { name = "COW states", needs = { "ccode", "statenme", "styear", "endyear" },
    row = spell "states" },
  { name = "COW major powers", needs = { "ccode", "styear", "stmonth", "endyear" },
    row = spell "majors" },
  { name = "NMC", needs = { "ccode", "year", "cinc" }, row = yearly("cinc", "cinc", "ccode") },
  { name = "V-Dem", needs = { "cowcode ccode", "year", "v2x_polyarchy" }, row = polyarchy },
  { name = "ATOP members", needs = { "atopid", "member", "yrent", "yrexit" }, row = atop },
  { name = "leader changes", needs = { "gwcode ccode", "year", "leadertransition" },
    row = leader_changes },
  { name = "Archigos", needs = { "ccode", "leader", "startdate", "enddate" }, row = archigos,
    finish = count_leaders },
  { name = "strategic rivalries", needs = { "rivalry", "ccode1", "ccode2", "start", "end" },
    row = rivalry, finish = open_rivalries },
  { name = "MIDs", needs = { "dispnum", "ccode1 statea", "ccode2 stateb", "year", "hostlev" },
    row = dispute },
}
