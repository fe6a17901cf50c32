-- Figures about states with their year and source, and rivalries: what the models need and a
-- world does not know. The built-in set is stdlib/data/figures.json; users give their own as a
-- table or file of the same shape.
local data_sets = require "engine.data"
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
      list[#list + 1] = { year = f.year, value = f.value, place = #list,
                          source = sources[f.source] or f.source }
      list.sorted = false
   end
   local here = {} -- what these data say of a pair takes the place of all that was said before
   for i, r in ipairs(data.rivalries or {}) do
      local ends = r.actors
      if type(ends) ~= "table" or type(ends[1]) ~= "string" or type(ends[2]) ~= "string" then
         return nil, ("rivalry %d needs two actors"):format(i)
      end
      local a, b = ends[1], ends[2]
      if b < a then a, b = b, a end
      local key = a .. " " .. b
      if not here[key] then
         here[key] = {}
         self.rivalries[key] = here[key]
      end
      table.insert(here[key], { a = a, b = b, from = r.from, to = r["until"],
                                source = sources[r.source] or r.source })
   end
   return self
end

local function earlier(x, y)
   if x.year ~= y.year then return x.year < y.year end
   return x.place < y.place
end

-- The figures by year, and the place of the last one up to `year` (0 for none); of two for one year
-- the later data come last.
local function find(self, actor, attribute, year)
   local list = self.values[actor .. " " .. attribute]
   if not list then return {}, 0 end
   if not list.sorted then
      table.sort(list, earlier)
      list.sorted = true
   end
   local low, high = 0, #list
   while low < high do
      local middle = (low + high + 1) // 2
      if list[middle].year <= year then low = middle else high = middle - 1 end
   end
   return list, low
end

-- The figure of the latest year up to `year`, or nil: {year=, value=, source=}.
function Figures:at(actor, attribute, year)
   local list, i = find(self, actor, attribute, year)
   return list[i]
end

-- The figure nearest to `year`, at most `reach` years away, the earlier of two; or nil.
function Figures:near(actor, attribute, year, reach)
   local list, i = find(self, actor, attribute, year)
   local before, after = list[i], list[i + 1]
   -- The last one of the next year.
   while after and list[i + 2] and list[i + 2].year == after.year do
      i = i + 1
      after = list[i + 1]
   end
   local best = before
   if after and (not before or after.year - year < year - before.year) then best = after end
   return best and math.abs(best.year - year) <= reach and best or nil
end

-- The rivalries that go on in a year: {a=, b=, from=, source=}, a before b, one for each pair.
function Figures:rivals(year)
   local list = {}
   for _, pair in pairs(self.rivalries) do
      for _, r in ipairs(pair) do
         if (not r.from or r.from <= year) and (not r.to or r.to >= year) then
            list[#list + 1] = r
            break
         end
      end
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

-- The table in a JSON file on disk, or that of the data sets in a folder (and then the data too,
-- see engine.data); or nil and a message.
function M.read(path)
   if data_sets.is_folder(path) then
      local data, why = data_sets.read(path)
      if not data then return nil, why end
      return data.figures, data
   end
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
