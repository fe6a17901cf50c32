-- Figures about states with their year and source, and rivalries: what the models need and a
-- world does not know. The built-in set is stdlib/data/figures.json; users give their own as a
-- table or file of the same shape.
local json = require "engine.json"
local files = require "engine.files"

local Figures = {}
Figures.__index = Figures

local function add(self, data)
   local sources = data.sources or {}
   for i, f in ipairs(data.figures or {}) do
      if type(f.actor) ~= "string" or type(f.attribute) ~= "string"
         or math.type(f.year) ~= "integer" or type(f.value) ~= "number" then
         return nil, ("figure %d needs actor, attribute, year and value"):format(i)
      end
      local key = f.actor .. " " .. f.attribute
      local list = self.values[key] or {}
      self.values[key] = list
      list[#list + 1] = { year = f.year, value = f.value, source = sources[f.source] or f.source }
   end
   for i, r in ipairs(data.rivalries or {}) do
      local ends = r.actors
      if type(ends) ~= "table" or type(ends[1]) ~= "string" or type(ends[2]) ~= "string" then
         return nil, ("rivalry %d needs two actors"):format(i)
      end
      local a, b = ends[1], ends[2]
      if b < a then a, b = b, a end
      self.rivalries[a .. " " .. b] =
         { a = a, b = b, from = r.from, to = r["until"], source = sources[r.source] or r.source }
   end
   return self
end

-- The figure of the latest year up to `year`, or nil: {year=, value=, source=}.
function Figures:at(actor, attribute, year)
   local best
   for _, f in ipairs(self.values[actor .. " " .. attribute] or {}) do
      if f.year <= year and (not best or f.year >= best.year) then best = f end
   end
   return best
end

-- The figure nearest to `year`, at most `reach` years away, the earlier of two; or nil.
function Figures:near(actor, attribute, year, reach)
   local best
   for _, f in ipairs(self.values[actor .. " " .. attribute] or {}) do
      local away = math.abs(f.year - year)
      local nearest = best and math.abs(best.year - year) or reach + 1
      if away < nearest or best and away == nearest and f.year <= best.year then best = f end
   end
   return best
end

-- The rivalries that go on in a year: {a=, b=, from=, source=}, a before b.
function Figures:rivals(year)
   local list = {}
   for _, r in pairs(self.rivalries) do
      if (not r.from or r.from <= year) and (not r.to or r.to >= year) then list[#list + 1] = r end
   end
   return list
end

local M = {}

-- Adds up figures from tables of the JSON's shape; later ones win for the same year.
-- Gives nil and a message for bad data.
function M.new(...)
   local self = setmetatable({ values = {}, rivalries = {} }, Figures)
   for _, data in ipairs { ... } do
      local ok, message = add(self, data)
      if not ok then return nil, message end
   end
   return self
end

-- The table in a JSON file on disk, or nil and a message.
function M.read(path)
   local file, message = io.open(path, "rb")
   if not file then return nil, message end
   local text = file:read "a"
   file:close()
   local data, problem = json.decode(text)
   if type(data) ~= "table" then return nil, path .. ": " .. (problem or "no JSON object") end
   return data
end

function M.builtin()
   return assert(json.decode(assert(files.read "data/figures.json")))
end

return M
