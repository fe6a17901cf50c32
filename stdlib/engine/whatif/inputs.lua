-- What the models need to know of one alliance in one world, each figure with its source.
--
-- A value comes from the world where it has one (a line of the user or an event), else from the
-- figures; what neither knows stays nil, and the model fills it in and counts it.
local M = {}

local RIVAL, FRIEND = -0.5, 0.5 -- relations from here on make or end a rivalry
local SLACK = 1e-9              -- a relation set to .5 may read back as .49999999999
local REACH = 3                 -- years between joining and a figure that may stand for it

M.TERM = {
   lage = "years since joining", over = "fixed term", asymm = "asymmetric obligations",
   dcap_form = "capability change since joining", mindemo = "lowest polyarchy",
   ddemo_form = "polyarchy change since joining",
   pdemo_form = "partners' polyarchy change", leadchg = "leader change last year",
}

local Context = {}
Context.__index = Context

-- Notes an assumption once.
function Context:assume(what, value, source)
   local key = what .. "\0" .. tostring(value)
   if self.quiet or self.noted[key] then return end
   self.noted[key] = true
   table.insert(self.assumptions, { what = what, value = value, source = source })
end

function Context:used(attribute, year)
   if self.quiet then return end
   self.data_end[attribute] = math.max(self.data_end[attribute] or year, year)
end

-- options: date (start of the runs), year, figures, rival
function M.context(options)
   local self = {
      noted = {}, assumptions = {},
      data_end = {}, -- by attribute: the latest year of a figure taken
      standing = {}, -- by attribute: one figure stood for joining and for now
   }
   for key, value in pairs(options) do self[key] = value end
   return setmetatable(self, Context)
end

-- The same context, noting nothing.
function M.silent(context)
   return setmetatable({ quiet = true }, { __index = context })
end

local function year_of(date)
   return date and math.tointeger(tonumber(tostring(date):match "^%d%d%d%d"))
end

local function words(source)
   if type(source) ~= "table" then return source and tostring(source) or "the world" end
   if source.why then return "the scenario or the user: " .. source.why end
   if source.text then
      return ("event %s: \"%s\"%s"):format(source.event or "", source.text,
         source.by and ", says " .. source.by or "")
   end
   return source.data or source.event or "the world"
end

local function own(world, actor, key, date)
   local handle = world:actor(actor)
   if not handle then return nil end
   local value, source = handle:get(key, date)
   value = tonumber(value)
   if value then return value, words(source) end
end

-- The value now: the world's, or the latest figure, and then the figure itself.
local function now(world, actor, key, context)
   local value, source = own(world, actor, key, context.date)
   if value then
      context:assume(actor .. " " .. key, value, source)
      return value
   end
   local figure = context.figures:at(actor, key, context.year)
   if not figure then return nil end
   context:assume(("%s %s %d"):format(actor, key, figure.year), figure.value, figure.source)
   context:used(key, figure.year)
   return figure.value, figure
end

-- The value in the year of joining: the world's, or the nearest figure, and then the figure itself.
local function at_joining(world, actor, key, from, context)
   local name = key .. "_joining"
   local value, source = own(world, actor, name, context.date)
   if value then
      context:assume(actor .. " " .. key .. " at joining", value, source)
      return value
   end
   local figure = from and context.figures:near(actor, key, from, REACH)
   if not figure then return nil end
   context:assume(("%s %s at joining (%d)"):format(actor, key, from), figure.value,
      ("figure of %d, %s"):format(figure.year, figure.source))
   return figure.value, figure
end

local function member(world, alliance, spell, context)
   local id, from = spell.id, year_of(spell.from)
   local m = { id = id }
   if from then
      m.age = math.max(context.year - from, 0)
      context:assume(("%s member of %s since"):format(id, alliance), tostring(spell.from),
         spell.source and words(spell.source) or "the world")
   end
   for _, key in ipairs { "cinc", "polyarchy" } do
      local today, before
      m[key], today = now(world, id, key, context)
      m[key .. "_joining"], before = at_joining(world, id, key, from, context)
      if today and today == before and not context.quiet then context.standing[key] = true end
   end
   local change, source = own(world, id, "leader_change", context.date)
   if change then
      m.leader_changes = change
      context:assume(id .. " leader change last year", change, source)
   end
   return m
end

-- Is it a rivalry? A relation that is clearly good or bad decides, else the figures do.
local function are_rivals(world, a, b, context)
   local value, source
   if world:actor(a) and world:actor(b) then value, source = world:relation(a, b) end
   if value and value <= RIVAL + SLACK then
      context:assume(("%s and %s are rivals: relation"):format(a, b), value, words(source))
      return true
   end
   if value and value >= FRIEND - SLACK then return false end
   local known = context.figures:rivalry(a, b, context.year)
   if not known then return false end
   context:assume(("%s and %s are rivals since"):format(a, b), known.from, known.source)
   return true
end

-- Rival pairs with at least one member in them, sorted.
local function rivalries(world, members, context)
   local inside, states, seen = {}, {}, {}
   for _, m in ipairs(members) do inside[m.id] = true end
   local function add(id)
      if not seen[id] then
         seen[id] = true
         states[#states + 1] = id
      end
   end
   for _, m in ipairs(members) do add(m.id) end
   for id in pairs(context.figures.actors) do add(id) end
   for _, a in ipairs(world.actors and world:actors() or {}) do add(a.id) end
   if context.rival then add(context.rival) end
   table.sort(states)
   local pairs_ = {}
   for i, a in ipairs(states) do
      for j = i + 1, #states do
         local b = states[j]
         if (inside[a] or inside[b]) and are_rivals(world, a, b, context) then
            pairs_[#pairs_ + 1] = { a, b }
         end
      end
   end
   return pairs_
end

-- The alliance of that id, or nil.
function M.find(world, id)
   for _, a in ipairs(world:alliances()) do
      if a.id == id then return a end
   end
end

-- Ids of all alliances of the world and its forks, sorted.
function M.alliances(world, forks)
   local ids, seen = {}, {}
   local function add(w)
      for _, a in ipairs(w:alliances()) do
         if not seen[a.id] then
            seen[a.id] = true
            ids[#ids + 1] = a.id
         end
      end
   end
   add(world)
   for _, fork in ipairs(forks) do add(fork.world) end
   table.sort(ids)
   return ids
end

-- Everything that the models take: {alliance, status, members = {...}, rivals = {{a, b}...},
-- term, asymmetric, rival, rival_cinc}. An alliance that the world has not has no members.
function M.gather(world, id, context)
   local input = { alliance = id, members = {}, rivals = {}, rival = context.rival }
   local alliance = M.find(world, id)
   if not alliance then return input end
   input.status = alliance.status
   local spells = {}
   for _, spell in ipairs(alliance:members(context.date)) do
      if spell.status == "member" then spells[#spells + 1] = spell end
   end
   table.sort(spells, function(a, b) return a.id < b.id end)
   for i, spell in ipairs(spells) do input.members[i] = member(world, id, spell, context) end
   input.term = own(world, id, "term", context.date)
   input.asymmetric = own(world, id, "asymmetric", context.date)
   input.rivals = rivalries(world, input.members, context)
   if context.rival then input.rival_cinc = now(world, context.rival, "cinc", context) end
   return input
end

-- A string that two inputs share only when the models can't tell them apart.
function M.mark(input)
   local out = { tostring(input.term), tostring(input.asymmetric), tostring(input.rival_cinc) }
   for _, m in ipairs(input.members) do
      for _, key in ipairs { "id", "age", "cinc", "cinc_joining", "polyarchy",
                             "polyarchy_joining", "leader_changes" } do
         out[#out + 1] = tostring(m[key])
      end
   end
   for _, p in ipairs(input.rivals) do out[#out + 1] = p[1] .. "-" .. p[2] end
   return table.concat(out, " ")
end

return M
