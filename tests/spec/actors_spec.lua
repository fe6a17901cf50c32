-- The names that the engine brings: are codes, dates, members and aliases what they should be?

local json = require "engine.json"
local reader = require "engine.reader"

local PATH = "stdlib/data/actors.json"
local ISO = "/usr/share/iso-codes/json/"
local ROLES = { "names", "adjective", "people", "capital", "seats", "places" }

-- States whose code is none of ISO's, and why.
local NOT_ISO = {
  XKX = "Kosovo: the code that the EU and the World Bank use; ISO has none",
  RVN = "South Vietnam: ended before the list of former states begins",
  OTT = "Ottoman Empire: ended before ISO", AUH = "Austria-Hungary: ended before ISO",
  PRU = "Prussia: ended before ISO", CSA = "Confederate States: never recognised",
  TEXAS = "republic: ended before ISO", HAWAII = "kingdom: ended before ISO",
  TWOSICILIES = "ended before ISO", SARDINIA = "kingdom: ended before ISO",
  PAPALSTATES = "ended before ISO", BAVARIA = "kingdom: ended before ISO",
  HANOVER = "kingdom: ended before ISO", MANCHUKUO = "ended before ISO",
  ZANZIBAR = "sultanate: ended before ISO", ORANGEFREESTATE = "ended before ISO",
  TRANSVAAL = "ended before ISO", BADEN = "ended before ISO", HESSE = "ended before ISO",
  WURTTEMBERG = "ended before ISO", SAXONY = "ended before ISO",
  OLDENBURG = "ended before ISO", MECKLENBURGSCHWERIN = "ended before ISO",
  MECKLENBURGSTRELITZ = "ended before ISO", BRUNSWICK = "ended before ISO",
  HAMBURG = "ended before ISO", BREMEN = "ended before ISO", LUBECK = "ended before ISO",
  NASSAU = "ended before ISO", VENICE = "ended before ISO",
  SCHAUMBURGLIPPE = "ended before ISO", HANSEATIC = "ended before ISO",
  NORTHGERMANY = "confederation: ended before ISO", TUSCANY = "ended before ISO",
  PARMA = "ended before ISO", MODENA = "ended before ISO", GENOA = "ended before ISO",
  LEWCHEW = "ended before ISO",
}

-- Offices that one person holds at a time. Terms with a fifth word, "shared", are of a joint or a
-- contested office.
local SINGLE = {}
for office in ([[president|prime minister|chancellor|premier|king|emir|sultan|pope|supreme leader|
secretary general|foreign minister|secretary of state|defence minister|defense secretary|
finance minister|treasury secretary|vice president|chief executive]]):gsub("\n", "")
  :gmatch "[^|]+" do SINGLE[office] = true end

-- Two persons may hold an office for some days of handover, or an acting one for a while.
local HANDOVER = 10

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return assert(json.decode(text))
end

local data = assert(read(PATH))
local by_id = {}
for _, e in ipairs(data.entities) do by_id[e.id] = e end
local core = assert(reader.open { rules = {} }).core

local function is_null(value) return value == nil or value == json.null end

-- First and last day of YYYY[-MM[-DD]] as days since some day; nil when it is no date.
local function days(date)
  local y, m, d = date:match "^(%d%d%d%d)%-?(%d*)%-?(%d*)$"
  if not y then return nil end
  local function day(year, month, of)
    local t = os.time { year = year, month = month, day = of, hour = 12 }
    return math.floor(t / 86400), os.date("!*t", t)
  end
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if m and (m < 1 or m > 12) then return nil end
  if d then
    local at, back = day(y, m, d)
    if back.day ~= d then return nil end
    return at, at
  end
  if m then return day(y, m, 1), (day(y, m + 1, 0)) end
  return day(y, 1, 1), (day(y, 12, 31))
end

local function first_day(date) return is_null(date) and -math.huge or (days(date)) end

local function last_day(date)
  if is_null(date) then return math.huge end
  local _, last = days(date)
  return last
end

-- Every alias: of which entity, in which role, with what marks.
local function each_alias(visit)
  for _, list in ipairs { data.entities, data.others or {} } do
    for _, e in ipairs(list) do
      for _, role in ipairs(ROLES) do
        for _, a in ipairs(e[role] or {}) do
          visit(e, role, type(a) == "table" and a or { text = a })
        end
      end
    end
  end
end

local function nothing_in(list) assert.equal("", table.concat(list, "\n")) end

describe("codes", function()
  local now, past = read(ISO .. "iso_3166-1.json"), read(ISO .. "iso_3166-3.json")
  if not now or not past then
    pending "package iso-codes is not installed: states are not compared with ISO 3166"
    return
  end
  now, past = now["3166-1"], past["3166-3"]

  it("of states are ISO 3166-1 or 3166-3, but for those with a reason", function()
    local known, bad = {}, {}
    for _, list in ipairs { now, past } do
      for _, c in ipairs(list) do known[c.alpha_3] = true end
    end
    for _, e in ipairs(data.entities) do
      if e.kind == "state" and not known[e.id] and not NOT_ISO[e.id] then bad[#bad + 1] = e.id end
    end
    nothing_in(bad)
    for id in pairs(NOT_ISO) do
      assert.is_nil(known[id], id .. " is ISO's")
      assert.is_truthy(by_id[id], id .. " is no entity")
    end
  end)

  it("of states are nobody else's: no party is the Netherlands", function()
    local states, bad = {}, {}
    for _, list in ipairs { now, past } do
      for _, c in ipairs(list) do states[c.alpha_3] = true end
    end
    for _, e in ipairs(data.entities) do
      if e.kind ~= "state" and states[e.id] then bad[#bad + 1] = e.id .. " " .. e.name end
    end
    nothing_in(bad)
  end)

  it("of every ISO country are entities of the kind state", function()
    local bad = {}
    for _, c in ipairs(now) do
      local e = by_id[c.alpha_3]
      if not e or e.kind ~= "state" then bad[#bad + 1] = c.alpha_3 .. " " .. c.name end
    end
    nothing_in(bad)
  end)

  it("belong to ISO's English names, plain or inverted", function()
    local bad = {}
    for _, c in ipairs(now) do
      local found
      local forms = { c.name, c.common_name, c.official_name }
      local head, tail = c.name:match "^(.-), (.+)$"
      if head then
        forms[#forms + 1] = head
        forms[#forms + 1] = tail .. " " .. head
      end
      for _, form in pairs(forms) do
        for _, row in ipairs(core:lookup((form:gsub("^[Tt]he ", "")))) do
          found = found or (row.id == c.alpha_3 and row.as == "name")
        end
      end
      if not found then bad[#bad + 1] = c.alpha_3 .. " " .. c.name end
    end
    nothing_in(bad)
  end)
end)

describe("aliases", function()
  -- When the engine can take the alias for the entity: the alias's own dates, or a person's terms.
  local function time(e, a)
    if e.kind ~= "person" then return first_day(a.from), last_day(a["until"]) end
    local from, until_ = math.huge, -math.huge
    for _, t in ipairs(e.terms) do
      from, until_ = math.min(from, first_day(t[3])), math.max(until_, last_day(t[4]))
    end
    return from, until_
  end

  local CITY = { places = true, capital = true }

  local function told_apart(x, y)
    if x.alias.titled or y.alias.titled then return true end
    if x.alias.short or y.alias.short then return true end
    -- a city of what is no state any more: the year that the sentence tells decides
    local towns = CITY[x.role] and CITY[y.role]
    if towns and x.ended ~= y.ended then return true end
    if x.alias.shared and y.alias.shared then return true end
    local from, until_ = time(x.entity, x.alias)
    local from2, until2 = time(y.entity, y.alias)
    return until_ <= from2 or until2 <= from
  end

  it("of two at the same time are titled, or marked as shared", function()
    local claims, bad = {}, {}
    each_alias(function(e, role, a)
      -- what the engine takes for the same words has the same first row
      local row = core:lookup(a.text)[1]
      local key = row and row.id .. "\0" .. row.alias or "\0" .. a.text:lower()
      claims[key] = claims[key] or {}
      local ended = not is_null(e["until"]) and not is_null(a["until"])
      table.insert(claims[key], { entity = e, role = role, alias = a, ended = ended })
    end)
    for _, list in pairs(claims) do
      for i, x in ipairs(list) do
        for j = i + 1, #list do
          local y = list[j]
          if x.entity.id ~= y.entity.id and not told_apart(x, y) then
            bad[#bad + 1] = ("%s: %s of %s and %s of %s"):format(x.alias.text, x.role, x.entity.id,
              y.role, y.entity.id)
          end
        end
      end
    end
    table.sort(bad)
    nothing_in(bad)
  end)

  it("marked as shared are claimed by two", function()
    local bad = {}
    each_alias(function(e, _, a)
      local others = 0
      for _, row in ipairs(core:lookup(a.text)) do
        if row.id ~= e.id then others = others + 1 end
      end
      if a.shared and others == 0 then bad[#bad + 1] = e.id .. ": " .. a.text end
    end)
    nothing_in(bad)
  end)

  it("have guards of single words", function()
    local bad = {}
    each_alias(function(e, _, a)
      for _, words in pairs(a.guard or {}) do
        for _, word in ipairs(words) do
          if word:find "%s" then bad[#bad + 1] = e.id .. ": " .. a.text .. ": " .. word end
        end
      end
    end)
    nothing_in(bad)
  end)

  it("of a state are a name, and an adjective and people but for those without", function()
    local without = { ATA = true, SCG = true, VAT = true }
    local bad = {}
    for _, e in ipairs(data.entities) do
      if e.kind == "state" and is_null(e["until"]) and not e.of and not without[e.id] then
        if #e.names == 0 or #e.adjective == 0 or #e.people == 0 then bad[#bad + 1] = e.id end
      end
    end
    nothing_in(bad)
  end)
end)

describe("dates", function()
  it("are dates, and end after they begin", function()
    local bad = {}
    local function check(id, what, from, until_)
      local ok = true
      for _, date in ipairs { from or json.null, until_ or json.null } do
        if date ~= json.null and not days(date) then ok = false end
      end
      if not ok or last_day(until_) < first_day(from) then
        bad[#bad + 1] = ("%s: %s: %s to %s"):format(id, what, tostring(from), tostring(until_))
      end
    end
    for _, e in ipairs(data.entities) do
      check(e.id, "itself", e.from, e["until"])
      for _, t in ipairs(e.terms or {}) do check(e.id, t[2], t[3], t[4]) end
      for _, m in ipairs(e.members or {}) do check(e.id, m[1], m[2], m[3]) end
    end
    each_alias(function(e, _, a) check(e.id, a.text, a.from, a["until"]) end)
    nothing_in(bad)
  end)

  it("of one office do not overlap by more than a handover, unless marked", function()
    local offices, bad = {}, {}
    for _, e in ipairs(data.entities) do
      for _, t in ipairs(e.terms or {}) do
        if SINGLE[t[2]] and t[5] ~= "shared" then
          local key = t[1] .. " " .. t[2]
          offices[key] = offices[key] or {}
          -- a month or year without a day is given the benefit of the doubt
          local _, from = days(t[3])
          local until_ = is_null(t[4]) and math.huge or days(t[4])
          table.insert(offices[key], { id = e.id, from = from, until_ = until_ })
        end
      end
    end
    for key, list in pairs(offices) do
      for i, x in ipairs(list) do
        for j = i + 1, #list do
          local y = list[j]
          local days_both = math.min(x.until_, y.until_) - math.max(x.from, y.from)
          if x.id ~= y.id and days_both > HANDOVER then
            bad[#bad + 1] = ("%s: %s and %s"):format(key, x.id, y.id)
          end
        end
      end
    end
    table.sort(bad)
    nothing_in(bad)
  end)

  it("of a member's spells are in order and apart", function()
    local bad = {}
    for _, e in ipairs(data.entities) do
      local ended = {}
      for _, m in ipairs(e.members or {}) do
        if ended[m[1]] and first_day(m[2]) < ended[m[1]] then
          bad[#bad + 1] = e.id .. ": " .. m[1]
        end
        ended[m[1]] = is_null(m[3]) and math.huge or days(m[3])
      end
    end
    nothing_in(bad)
  end)

  it("of a person's terms are in order", function()
    local bad = {}
    for _, e in ipairs(data.entities) do
      local before = -math.huge
      for _, t in ipairs(e.terms or {}) do
        local _, from = days(t[3])
        if from < before then bad[#bad + 1] = e.id end
        before = first_day(t[3])
      end
    end
    nothing_in(bad)
  end)
end)

describe("whom an entry names", function()
  it("is known: members, backers, states, owners and those whom a term serves", function()
    local bad = {}
    local function check(e, key, id)
      if id and id ~= json.null and not by_id[id] then
        bad[#bad + 1] = ("%s: %s: %s"):format(e.id, key, id)
      end
    end
    for _, e in ipairs(data.entities) do
      for _, m in ipairs(e.members or {}) do check(e, "member", m[1]) end
      for _, t in ipairs(e.terms or {}) do check(e, "term", t[1]) end
      for _, id in ipairs(e.backers or {}) do check(e, "backer", id) end
      check(e, "state", e.state)
      check(e, "of", e.of)
    end
    nothing_in(bad)
  end)

  it("is there once", function()
    local seen, bad = {}, {}
    for _, e in ipairs(data.entities) do
      if seen[e.id] then bad[#bad + 1] = e.id end
      seen[e.id] = true
    end
    nothing_in(bad)
  end)

  it("has a term when it is a person, and none when not", function()
    local bad = {}
    for _, e in ipairs(data.entities) do
      if (e.kind == "person") ~= (e.terms ~= nil and #e.terms > 0) then bad[#bad + 1] = e.id end
    end
    nothing_in(bad)
  end)
end)

describe("sectors", function()
  local nouns, codes, bad = {}, {}, {}
  for line in io.lines "stdlib/data/sectors.txt" do
    if line ~= "" and line:sub(1, 1) ~= "#" then
      local code, rest = line:match "^(%u%u%u) (.+)$"
      if not code then bad[#bad + 1] = line end
      codes[code or ""] = true
      for noun in (rest or ""):gmatch "%S+" do
        if nouns[noun] then bad[#bad + 1] = noun .. " twice" end
        nouns[noun] = code
      end
    end
  end

  it("have a code and lemmas on each line, each lemma once", function() nothing_in(bad) end)

  it("of groups, parties and bodies are known ones", function()
    codes.IGO, codes.NGO = true, true -- no noun says either by itself
    local wrong = {}
    for _, e in ipairs(data.entities) do
      local must = e.kind == "group" or e.kind == "party" or e.kind == "institution"
      if (must and not e.sector) or (e.sector and not codes[e.sector]) then
        wrong[#wrong + 1] = e.id
      end
    end
    each_alias(function(e, _, a)
      if a.sector and not codes[a.sector] then wrong[#wrong + 1] = e.id .. ": " .. a.text end
    end)
    nothing_in(wrong)
  end)
end)
