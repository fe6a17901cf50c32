-- What the models need to know of one alliance in one world, each figure with its source.
--
-- A value comes from the world where it has one (a line of the user or an event), else from the
-- figures; what neither knows stays nil, and the model fills it in and counts it.
local states = require "engine.states"

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

-- options: date (start of the runs), year, at (the date to look at worlds on, nil for the latest),
-- figures, rival
function M.context(options)
   local self = {
      noted = {}, assumptions = {},
      data_end = {}, -- by attribute: the latest year of a figure taken
      standing = {}, -- by attribute: one figure stood for joining and for now
      rivalries = {}, -- by world
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

-- The world's value on a date (nil: the latest) with its source in words, and the year that it is
-- of, where a data set gave it.
local function own(world, actor, key, date)
   local handle = world:actor(actor)
   if not handle then return nil end
   local value, source = handle:get(key, date)
   value = tonumber(value)
   if not value then return nil end
   return value, words(source), type(source) == "table" and source.data and year_of(source.date)
end

-- The value now, the world's or the latest figure, and the year of the data that gave it.
local function now(world, actor, key, context)
   local value, source, year = own(world, actor, key, context.at)
   if not value then
      local figure = context.figures:at(actor, key, context.year)
      if not figure then return nil end
      value, source, year = figure.value, figure.source, figure.year
   end
   context:assume(year and ("%s %s %d"):format(actor, key, year) or actor .. " " .. key, value,
      source)
   if year then context:used(key, year) end
   return value, year
end

-- The value in the year of joining, the world's or the nearest figure, and the year of the data.
local function at_joining(world, actor, key, from, context)
   local value, source = own(world, actor, key .. "_joining", context.at)
   if value then
      context:assume(actor .. " " .. key .. " at joining", value, source)
      return value
   end
   if not from then return nil end
   local year
   value, source, year = own(world, actor, key, ("%04d"):format(from))
   if not year or from - year > REACH then
      local figure = context.figures:near(actor, key, from, REACH)
      if not figure then return nil end
      value, source, year = figure.value, figure.source, figure.year
   end
   context:assume(("%s %s at joining (%d)"):format(actor, key, from), value,
      ("figure of %d, %s"):format(year, source))
   return value, year
end

-- Is the second date in the month of the first, or the one after?
local function follows(to, from)
   local function months(date)
      return tonumber(date:sub(1, 4)) * 12 + (tonumber(date:sub(6, 7)) or 1)
   end
   return to <= from and months(from) <= months(to) + 1
end

-- The spell that a member's goes on from: its own, or, where its code changed meanwhile, the one of
-- the state under its code before (the Soviet Union's for Russia).
local function first_spell(alliance, spell)
   for _, code in ipairs(spell.from and states.before(spell.id) or {}) do
      for _, earlier in ipairs(alliance:spells()) do
         if earlier.id == code and earlier.until_ and follows(earlier.until_, spell.from) then
            return first_spell(alliance, earlier)
         end
      end
   end
   return spell
end

-- The year of joining; where nobody says, the alliance's own start stands for it, or the date of
-- what is known of its state ("proposed in 2017"). `first` is the spell that it began with.
local function joined(alliance, spell, first, context)
   local from = first.from
   local source = first.source and words(first.source) or "the world"
   if first ~= spell then
      source = ("%s until %s, which it goes on from (%s)"):format(first.id, spell.from, source)
   end
   if not from then
      from = alliance.from or alliance.source and alliance.source.date
      source = "joining not known; the alliance's own start"
   end
   if from then
      context:assume(("%s member of %s since"):format(spell.id, alliance.id), from, source)
   end
   return year_of(from)
end

-- Changes of leader in the last year before the start, or nil.
local function leader_changes(world, id, context)
   local handle, last = world:actor(id), context.year - 1
   local value, source
   if handle then value, source = handle:get("leader_change", context.at) end
   value = tonumber(value)
   if value then
      local year = type(source) == "table" and year_of(source.date)
      if year and year < last then return 0 end
      context:assume(id .. " leader change last year", value, words(source))
      return value
   end
   local figure = context.figures:at(id, "leader_changes", last)
   if not figure or figure.year ~= last then return nil end
   context:assume(("%s leader changes %d"):format(id, last), figure.value, figure.source)
   return figure.value
end

local function member(world, alliance, spell, context)
   local id, first = spell.id, first_spell(alliance, spell)
   local from = joined(alliance, spell, first, context)
   local m = { id = id, age = from and math.max(context.year - from, 0) }
   for _, key in ipairs { "cinc", "polyarchy" } do
      local today, before
      m[key], today = now(world, id, key, context)
      m[key .. "_joining"], before = at_joining(world, first.id, key, from, context)
      if today and today == before and not context.quiet then context.standing[key] = true end
   end
   m.leader_changes = leader_changes(world, id, context)
   return m
end

-- Every rivalry of a world: {a, b, what, value, source}. A relation that is clearly good or bad
-- decides, else the figures do.
local function all_rivalries(world, context)
   local decided, list = {}, {}
   for _, r in ipairs(world:relations(context.at)) do
      local a, b = r.a, r.b
      if b < a then a, b = b, a end
      if r.value <= RIVAL + SLACK then
         list[#list + 1] = { a, b, what = "are rivals: relation", value = r.value,
                             source = words(r.source) }
      end
      decided[a .. " " .. b] = r.value <= RIVAL + SLACK or r.value >= FRIEND - SLACK
   end
   for _, r in ipairs(context.figures:rivals(context.year)) do
      if not decided[r.a .. " " .. r.b] then
         list[#list + 1] = { r.a, r.b, what = "are rivals since", value = r.from or "long ago",
                             source = r.source }
      end
   end
   table.sort(list, function(x, y)
      if x[1] ~= y[1] then return x[1] < y[1] end
      return x[2] < y[2]
   end)
   return list
end

-- Rival pairs with at least one member in them, sorted. Worlds are settled by now, so one look at
-- each is enough.
local function rivalries(world, members, context)
   local all = context.rivalries[world] or all_rivalries(world, context)
   context.rivalries[world] = all
   local inside, found = {}, {}
   for _, m in ipairs(members) do inside[m.id] = true end
   for _, r in ipairs(all) do
      if inside[r[1]] or inside[r[2]] then
         found[#found + 1] = { r[1], r[2] }
         context:assume(("%s and %s %s"):format(r[1], r[2], r.what), r.value, r.source)
      end
   end
   return found
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

-- The fixed term as the exit model was fitted on it: its months, which stand against the years of
-- membership; nil where it is not known. `input.term_years` and `input.past` get its years and the
-- members that have been in for longer.
local function term_of(world, input, context)
   local years, source = own(world, input.alliance, "term", context.at)
   if not years then return nil end
   context:assume(input.alliance .. " fixed term in years", years, source)
   input.term_years, input.past = years, 0
   for _, m in ipairs(input.members) do
      if years > 0 and m.age and m.age >= years then input.past = input.past + 1 end
   end
   return 12 * years
end

-- Everything that the models take: {alliance, name, status, kind, members, rivals = {{a, b}...},
-- sizes (capability of members and rivals by id), term, asymmetric, rival, rival_cinc}. An alliance
-- that the world has not has no members.
function M.gather(world, id, context)
   local input = { alliance = id, members = {}, rivals = {}, sizes = {}, rival = context.rival }
   local alliance = world:alliance(id)
   if not alliance then return input end
   input.name, input.status, input.kind = alliance.name, alliance.status, alliance.kind
   local spells = {}
   for _, spell in ipairs(alliance:members(context.at)) do
      if spell.status == "member" then spells[#spells + 1] = spell end
   end
   table.sort(spells, function(a, b) return a.id < b.id end)
   for i, spell in ipairs(spells) do input.members[i] = member(world, alliance, spell, context) end
   input.term = term_of(world, input, context)
   input.asymmetric = own(world, id, "asymmetric", context.at)
   input.rivals = rivalries(world, input.members, context)
   for _, m in ipairs(input.members) do input.sizes[m.id] = m.cinc end
   for _, pair in ipairs(input.rivals) do
      for _, actor in ipairs(pair) do
         input.sizes[actor] = input.sizes[actor] or now(world, actor, "cinc", context)
      end
   end
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
   for _, p in ipairs(input.rivals) do
      out[#out + 1] = ("%s %s %s %s"):format(p[1], input.sizes[p[1]], p[2], input.sizes[p[2]])
   end
   return table.concat(out, " ")
end

return M
