-- A world of plain tables with the methods that scenarios and engine.whatif use, so that the
-- what-if tests stand on their own.
local World = {}
World.__index = World

local function copy(t)
   if type(t) ~= "table" then return t end
   local c = setmetatable({}, getmetatable(t))
   for k, v in pairs(t) do c[k] = copy(v) end
   return c
end

local function key(a, b)
   if b < a then a, b = b, a end
   return a .. " " .. b
end

local Actor = {}
Actor.__index = Actor

function Actor:get(name)
   local v = (self.world.values[self.id] or {})[name]
   if v then return v.value, v.source end
end

function Actor:set(name, value, options)
   local all = self.world.values
   all[self.id] = all[self.id] or {}
   all[self.id][name] = { value = value, source = options and options.source }
   self.world:note(("%s %s = %s"):format(self.id, name, value))
end

function Actor:change_leader(options)
   self:set("leader_change", 1, { source = options and options.why })
end

local Alliance = {}
Alliance.__index = Alliance

function Alliance:members()
   local list = {}
   for id, spell in pairs(self.world.spells[self.id]) do
      list[#list + 1] = { id = id, status = spell.status, from = spell.from }
   end
   return list
end

function Alliance:join(id, options)
   self.world.spells[self.id][id] =
      { status = "member", from = options and options.date or self.world:clock() }
   self.world:note(id .. " joins " .. self.id)
end

function Alliance:leave(id)
   self.world.spells[self.id][id] = { status = "left" }
   self.world:note(id .. " leaves " .. self.id)
end

function World.clock() return "2019-04-11" end
function World:note(text) table.insert(self.log, { what = "change", text = text }) end
function World:fork() return copy(self) end
function World:actor(id) return setmetatable({ world = self, id = id }, Actor) end

function World:alliances()
   local list = {}
   for id in pairs(self.spells) do
      list[#list + 1] =
         setmetatable({ world = self, id = id, status = self.status[id] }, Alliance)
   end
   return list
end

function World:alliance(id)
   if not self.spells[id] then return nil end
   return setmetatable({ world = self, id = id, status = self.status[id],
                         from = self.starts and self.starts[id],
                         kind = self.kinds and self.kinds[id] }, Alliance)
end

function World:relation(a, b, value)
   if value == nil then return self.relations_[key(a, b)] or 0 end
   self.relations_[key(a, b)] = value
   self:note(("relation of %s and %s = %s"):format(a, b, value))
end

function World:relations()
   local list = {}
   for pair, value in pairs(self.relations_) do
      local a, b = pair:match "^(%S+) (%S+)$"
      list[#list + 1] = { a = a, b = b, value = value, source = { why = "said so" } }
   end
   return list
end

function World:diff(other)
   return table.move(other.log, #self.log + 1, #other.log, 1, {})
end

-- alliances: { MESA = { "SAU", "ARE", since = "2017", status = "proposed" } }
return function(alliances)
   local w = { spells = {}, status = {}, values = {}, relations_ = {}, log = {} }
   for id, a in pairs(alliances) do
      w.spells[id], w.status[id] = {}, a.status
      for _, m in ipairs(a) do w.spells[id][m] = { status = "member", from = a.since } end
   end
   return setmetatable(w, World)
end
