-- The whole way, once: an article, its events, the alliance they leave, three scenarios.
--    engine examples/mesa.lua [ARTICLE]
local engine = require "engine"
local input = require "engine.core.input"
local whatif = require "engine.whatif"
local world = require "engine.world"

local file <close> = assert(input.open(arg[1] or engine.script_dir .. "/mesa-2019.txt"))
local article = assert(file:next())
local date = assert(article.date, "the article has no date")
local events = assert(engine.extract(article))
local w = assert(world.new { names = true })
for _, event in ipairs(events) do assert(w:apply(event)) end
local mesa = w:alliance "MESA"

local function heading(...)
  local text = string.format(...)
  print(("\n%s\n%s"):format(text, ("-"):rep(#text)))
end

local function wrap(indent, text)
  local line = indent
  for word in text:gmatch "%S+" do
    if #line + #word > 99 then
      print(line)
      line = indent
    end
    line = line == indent and line .. word or line .. " " .. word
  end
  print(line)
end

heading("%s (%s): %d events", article.title or article.id, date, #events)
local row = "%-16s %-9s %-6s  %-18s %-12s %-7s %s"
print(row:format("who", "does", "whom", "in the words", "how real", "when", "who says so"))
for _, e in ipairs(events) do
  local who = #e.actor < 5 and table.concat(e.actor, " ") or #e.actor .. " states"
  print((row:format(who, e.act or e.type:lower(), table.concat(e.recipient, " "), e.text:sub(1, 18),
    table.concat(e.aux, " "), e.when.value or "", e.by or ""):gsub("%s+$", "")))
end

heading("%s (%s) on %s: who is in it, and why we think so", mesa.name, mesa.status, date)
local standing, names, reasons = {}, {}, {}
for _, member in ipairs(mesa:standing(date)) do
  standing[member.id] = member.status
  local why = ("%s: \"%s\""):format(member.status, member.source.sentence or "no sentence")
  if not names[why] then table.insert(reasons, why) end
  names[why] = (names[why] and names[why] .. ", " or "") .. w:actor(member.id).name
end
for _, why in ipairs(reasons) do
  wrap("", names[why])
  wrap("    ", why)
end

local function because(why) return { date = date, why = why } end

local result = assert((whatif {
  world = w, date = date, alliance = "MESA", rival = "IRN", horizon = 2, runs = 10000, seed = 42,
  scenarios = {
    ["Egypt returns"] = function(fork)
      fork:alliance "MESA":join("EGY", because "Cairo takes its decision back")
    end,
    ["Qatar is reconciled"] = function(fork)
      for _, id in ipairs { "SAU", "ARE", "BHR", "EGY" } do
        fork:relation(id, "QAT", 0.5, because "ties are restored")
      end
    end,
    ["A new administration in Washington"] = function(fork)
      fork:actor "USA":change_leader(because "the election of 2020")
    end,
  },
}):run())

heading "What if"
if standing.USA ~= "member" then
  wrap("", "A new administration in Washington changes no figure below. The model sees members "
    .. "only, and the US is none: it backs MESA from outside. That is a limit of the model, "
    .. "no forecast.")
end
print("\n" .. whatif.table(result))
print "Shares of what the members have together (capability, CINC)"
for _, case in ipairs { result.baseline, table.unpack(result.scenarios) } do
  local list = {}
  for id, share in pairs(case.power.shares) do
    table.insert(list, ("%s %.1f%%"):format(id, 100 * share))
  end
  table.sort(list)
  wrap("  ", (case.name or "Doing nothing") .. ": " .. table.concat(list, ", "))
end
