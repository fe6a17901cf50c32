-- A result of engine.whatif for people (a table) and for spreadsheets (CSV).
local wrap = require "engine.columns".wrap
local sorted_keys = require "engine.keys"

local M = {}

-- "12.3 %"; a chance too small for the digits is not shown as none.
local function percent(p)
   if p > 0 and p < 0.0005 then return "<0.1 %" end
   return ("%.1f %%"):format(100 * p)
end

local function band(b)
   return ("%5.1f to %5.1f %%"):format(100 * b.lo, 100 * b.hi)
end

-- In percentage points, with its sign; "" for none.
local function points(d)
   if not d then return "" end
   if math.abs(d) < 0.0005 then return d == 0 and "=" or (d > 0 and "+0.0" or "-0.0") end
   return ("%+.1f"):format(100 * d)
end

-- Characters, not bytes: names may hold accents.
local function width(s)
   return utf8.len(s) or #s
end

-- Rows of cells as lines, each column as wide as its widest cell; the first one to the left.
local function align(rows)
   local widths = {}
   for _, row in ipairs(rows) do
      for i, cell in ipairs(row) do widths[i] = math.max(widths[i] or 0, width(cell)) end
   end
   local lines = {}
   for k, row in ipairs(rows) do
      local cells = {}
      for i, cell in ipairs(row) do
         local gap = (" "):rep(widths[i] - width(cell))
         cells[i] = i == 1 and cell .. gap or gap .. cell
      end
      lines[k] = "  " .. table.concat(cells, "  "):gsub("%s+$", "")
   end
   return lines
end

local function append(out, lines)
   table.move(lines, 1, #lines, #out + 1, out)
end

local function exits(case)
   local rows = { { "leaves", "chance", "5 to 95 % of draws", "against doing nothing" } }
   local d = case.difference and case.difference.exit
   rows[2] = { "any member", percent(case.exit.any.p), band(case.exit.any), points(d and d.any) }
   for _, id in ipairs(sorted_keys(case.exit.members)) do
      local b = case.exit.members[id]
      local change = d and (d.members[id] and points(d.members[id]) or "new")
      rows[#rows + 1] = { id, percent(b.p), band(b), change or "" }
   end
   if not d then
      for _, row in ipairs(rows) do row[4] = nil end
   end
   return align(rows)
end

local function strength(case)
   local p, d = case.power, case.difference and case.difference.power or {}
   local parts = {}
   local function part(format, value, change)
      if not value then return end
      local text = format:format(value)
      if change and change ~= 0 then text = ("%s (%+.3f)"):format(text, change) end
      parts[#parts + 1] = text
   end
   part("world capability %.3f", p.total, d.total)
   part("Herfindahl %.3f", p.herfindahl, d.herfindahl)
   if p.rival then part("part against " .. p.rival .. " %.3f", p.against_rival, d.against_rival) end
   return "  power: " .. table.concat(parts, ", ")
end

-- Who stands on which side, and how sure that is.
local function camps(case)
   local lines, l, b = {}, case.landscape, case.balance
   if l then
      local parts = {}
      for i, side in ipairs(l.minimum.sides) do
         local ids = table.move(side, 1, #side, 1, {})
         table.sort(ids)
         parts[i] = table.concat(ids, " ")
      end
      parts[1] = parts[1] .. " | " .. (parts[2] or "")
      if l.draws then
         parts[1] = ("%s (%.0f %% of codings)"):format(parts[1], 100 * l.draws.same)
      end
      append(lines, wrap("sides: " .. parts[1], "  ", "    "))
   end
   if b then
      local change = case.difference and case.difference.balance
      change = change and change.frustration ~= 0 and (" (%+d)"):format(change.frustration) or ""
      lines[#lines + 1] = ("  balance: %s%d%s of %d ties break two camps"):format(
         b.exact and "" or "at most ", b.frustration, change, b.edges)
   end
   return lines
end

-- The alliance's id; where data only number it, its members and year too.
local function alliance_of(case)
   if not case.alliance:find "^ATOP%d+$" or not case.alliance_name then return case.alliance end
   return ("%s, %s"):format(case.alliance_name, case.alliance)
end

-- `whole` is the scenario's entry, where its reasons and changes are to be shown.
local function add_case(out, title, case, whole)
   out[#out + 1] = ""
   out[#out + 1] = ("%s [%s]"):format(title, alliance_of(case))
   for _, why in ipairs(whole and whole.because or {}) do append(out, wrap(why, "  ", "    ")) end
   for _, change in ipairs(whole and whole.changes or {}) do
      append(out, wrap(change, "  change: ", "    "))
   end
   append(out, exits(case))
   out[#out + 1] = strength(case)
   append(out, camps(case))
end

-- The member whose chance differs most from doing nothing, with that; "" for none.
local function most_moved(d)
   local most
   for _, id in ipairs(sorted_keys(d.exit.members)) do
      if not most or math.abs(d.exit.members[id]) > math.abs(d.exit.members[most]) then
         most = id
      end
   end
   local change = most and d.exit.members[most] or 0
   return change ~= 0 and ("%s %s"):format(most, points(change)) or ""
end

-- A sweep's points, from the scenario at `first` on, as one table for each alliance.
local function add_sweep(out, scenarios, first)
   local name, tables, order = scenarios[first].sweep, {}, {}
   local function add(value, case)
      local rows = tables[case.alliance]
      if not rows then
         rows = { { "value", "any member", "5 to 95 % of draws", "against doing nothing",
                    "most moved" } }
         tables[case.alliance] = rows
         order[#order + 1] = case
      end
      local d = case.difference
      rows[#rows + 1] = { ("%.6g"):format(value), percent(case.exit.any.p), band(case.exit.any),
                          points(d.exit.any), most_moved(d) }
   end
   for i = first, #scenarios do
      if scenarios[i].sweep ~= name then break end
      add(scenarios[i].value, scenarios[i])
      for _, other in ipairs(scenarios[i].others or {}) do add(scenarios[i].value, other) end
   end
   for _, case in ipairs(order) do
      out[#out + 1] = ""
      out[#out + 1] = ("%s, from value to value [%s]"):format(name, alliance_of(case))
      append(out, align(tables[case.alliance]))
   end
end

local function show(value)
   if math.type(value) == "float" then return ("%.6g"):format(value) end
   return tostring(value)
end

-- Assumptions by their source, so that the eye finds what comes from where.
local function grounds(assumptions)
   local order, by_source = {}, {}
   for _, a in ipairs(assumptions) do
      local source = a.source or "no source"
      if not by_source[source] then
         by_source[source] = {}
         order[#order + 1] = source
      end
      table.insert(by_source[source], a.what .. " " .. show(a.value))
   end
   local lines = {}
   for _, source in ipairs(order) do
      append(lines, wrap(source .. ":", "  ", "  "))
      append(lines, wrap(table.concat(by_source[source], "; "), "      ", "      "))
   end
   return lines
end

-- The result as lines for a person.
function M.table(result)
   local out = { ("Chances of leaving within %d year%s; %d runs, seed %d. Differences are in "
      .. "percentage points."):format(result.horizon, result.horizon == 1 and "" or "s",
      result.runs, result.seed) }
   add_case(out, "Doing nothing", result.baseline)
   for _, other in ipairs(result.baseline.others or {}) do
      add_case(out, "Doing nothing", other)
   end
   for i, case in ipairs(result.scenarios) do
      if not case.sweep then
         add_case(out, case.name, case, case)
         for _, other in ipairs(case.others or {}) do add_case(out, case.name, other) end
      elseif i == 1 or result.scenarios[i - 1].sweep ~= case.sweep then
         add_sweep(out, result.scenarios, i)
      end
   end
   out[#out + 1] = ""
   out[#out + 1] = "Rests on"
   append(out, grounds(result.assumptions))
   out[#out + 1] = ""
   out[#out + 1] = "Mind"
   for _, w in ipairs(result.warnings) do append(out, wrap(w, "  - ", "    ")) end
   return table.concat(out, "\n") .. "\n"
end

local function quote(s)
   s = tostring(s)
   if s:find '[",\r\n]' then s = '"' .. s:gsub('"', '""') .. '"' end
   return s
end

-- One line for each scenario, alliance and member ("any" for any member).
function M.csv(result)
   local lines = { "scenario,alliance,member,p,lo,hi,difference" }
   local function add(name, case)
      local d = case.difference and case.difference.exit
      local function line(id, b, change)
         lines[#lines + 1] = ("%s,%s,%s,%.6f,%.6f,%.6f,%s"):format(quote(name),
            quote(case.alliance), quote(id), b.p, b.lo, b.hi,
            change and ("%.6f"):format(change) or "")
      end
      line("any", case.exit.any, d and d.any)
      for _, id in ipairs(sorted_keys(case.exit.members)) do
         line(id, case.exit.members[id], d and d.members[id])
      end
      for _, other in ipairs(case.others or {}) do add(name, other) end
   end
   add("do nothing", result.baseline)
   for _, case in ipairs(result.scenarios) do add(case.name, case) end
   return table.concat(lines, "\n") .. "\n"
end

return M
