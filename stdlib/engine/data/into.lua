-- What data files say, into a world.
local states = require "engine.states"
local sorted_keys = require "engine.keys"

-- Alliances of ATOP that the built-in names know too; both are kept then, and the world says where
-- they differ.
local NAMES = { [3180] = "NATO", [3205] = "ARABDEFENCE", [3285] = "WPO" }

local OBLIGATIONS = { "defense", "offense", "neutrality", "nonaggression", "consultation" }

local function put_states(data, w)
  for _, s in ipairs(data.states) do
    local actor = w:actor(s.code) or w:add_actor(s.code)
    if actor.name == actor.id and s.name then actor:set("name", s.name, { source = s.source }) end
  end
  for list, key in pairs { states = "system_member", majors = "major_power" } do
    for _, s in ipairs(data[list]) do
      local actor = w:actor(s.code) or w:add_actor(s.code)
      actor:set(key, 1, { date = s.from, source = s.source })
      -- All that lasts ends when the source does.
      if tonumber(s.to:sub(1, 4)) < data[list].last then
        actor:set(key, 0, { date = s.to, source = s.source })
      end
    end
  end
end

local function by_date(a, b)
  if a.from ~= b.from then return a.from < b.from end
  return (a.to or "9999") < (b.to or "9999")
end

-- Is the second date in the month of the first or the one after, or before them?
local function follows(to, from)
  local function months(date)
    return tonumber(date:sub(1, 4)) * 12 + (tonumber(date:sub(6, 7)) or 1)
  end
  return months(from) <= months(to) + 1
end

-- Rows of one member, parts of a row by its code, as spells: what follows at once goes on with the
-- one before, be it another phase or a state's next number (260 and 255 are Germany both).
local function spells_of(parts)
  table.sort(parts, by_date)
  local spells = {}
  for _, part in ipairs(parts) do
    local last = spells[#spells]
    if last and (not last.to or follows(last.to, part.from)) then
      if not part.to or last.to and part.to > last.to then last.to = part.to end
      last.row = part.row
    else
      spells[#spells + 1] = { from = part.from, to = part.to, row = part.row,
                              source = part.row.source }
    end
  end
  return spells
end

local function put_member(alliance, code, parts)
  for _, spell in ipairs(spells_of(parts)) do
    alliance:join(code, { date = spell.from, source = spell.source })
    if spell.to then
      alliance:finish(code, { date = spell.to, source = spell.row.source })
    end
  end
end

-- The parts of an alliance's rows by the code of the member at the time.
local function by_code(rows)
  local members = {}
  for _, row in ipairs(rows) do
    for _, part in ipairs(states.between(row.member, row.from, row.to)) do
      members[part[1]] = members[part[1]] or {}
      table.insert(members[part[1]], { from = part[2], to = part[3] or row.to, row = row })
    end
  end
  return members
end

local NAMED = 4 -- members that a label names; of the rest it says how many they are

-- What to call an alliance that the data only number: its first members and its year, "USA-KOR
-- 1953", in the order of the data.
local function label_of(rows, year)
  local codes, seen = {}, {}
  local function add(row)
    local code = states.code(row.member, row.from)
    if code and not seen[code] then codes[#codes + 1] = code end
    if code then seen[code] = true end
  end
  for _, row in ipairs(rows) do
    if row.from:sub(1, 4) == year then add(row) end
  end
  for _, row in ipairs(rows) do
    if #codes < 2 then add(row) end
  end
  local shown = table.concat(codes, "-", 1, math.min(#codes, NAMED))
  if #codes > NAMED then shown = ("%s and %d more"):format(shown, #codes - NAMED) end
  return shown .. " " .. year
end

local function put_alliance(w, id, rows)
  local name = NAMES[id] or ("ATOP%d"):format(id)
  local known = w:alliance(name)
  local alliance = known or w:add_alliance(name)
  local first, last, lasting = nil, nil, false
  for _, row in ipairs(rows) do
    if not first or row.from < first.from then first = row end
    if row.to and (not last or row.to > last.to) then last = row end
    lasting = lasting or not row.to
  end
  local actor, source = alliance.actor, { source = first.source }
  local duties = {}
  for _, key in ipairs(OBLIGATIONS) do
    if first[key] then duties[#duties + 1] = key end
  end
  if not known then
    actor:set("name", label_of(rows, first.from:sub(1, 4)), source)
    actor:set("kind", "alliance", source)
    actor:set("obligations", table.concat(duties, ","), source)
  end
  actor:set("term", first.fixed and first.length and first.length / 12 or 0, source)
  if first.asymmetric then actor:set("asymmetric", first.asymmetric, source) end
  alliance:form { date = first.from, source = first.source }
  if not lasting then alliance:dissolve { date = last.to, source = last.source } end
  local members = by_code(rows)
  for _, code in ipairs(sorted_keys(members)) do put_member(alliance, code, members[code]) end
end

local function put_alliances(data, w)
  local by_alliance = {}
  for _, row in ipairs(data.rows) do
    by_alliance[row.alliance] = by_alliance[row.alliance] or {}
    table.insert(by_alliance[row.alliance], row)
  end
  for _, id in ipairs(sorted_keys(by_alliance)) do put_alliance(w, id, by_alliance[id]) end
end

return function(data, w, figures)
  put_states(data, w)
  put_alliances(data, w)
  for _, event in ipairs(data.disputes) do assert(w:apply(event)) end
  if not figures then return end
  for _, f in ipairs(data.figures.figures) do
    local actor = w:actor(f.actor) or w:add_actor(f.actor)
    actor:set(f.attribute, f.value, { date = ("%04d"):format(f.year), source = f.source })
  end
end
