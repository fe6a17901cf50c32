-- A study from texts: the world that articles or coded events leave, and a scenario for each thing
-- that they say may happen.
local input = require "engine.core.input"
local json = require "engine.json"
local leaders = require "engine.whatif.leaders"
local offers = require "engine.whatif.offers"
local reader = require "engine.reader"
local whatif = require "engine.whatif"
local world = require "engine.world"

local M = {}

-- The event in a line of JSON, or nil.
local function event_in(line)
   local ok, value = pcall(json.decode, line)
   if ok and type(value) == "table" and value.type and value.actor then return value end
end

local function first_line(path)
   local file = io.open(path, "rb")
   local line = file and file:read "l"
   if file then file:close() end
   return line or ""
end

-- Applies a file of coded events, one a line. Bad lines are named and counted.
local function apply_lines(w, path, complain)
   local bad, number = 0, 0
   for line in io.lines(path) do
      number = number + 1
      if line:find "%S" then
         local ok, wrong = w:apply_json(line)
         if not ok then
            bad = bad + 1
            complain(("%s:%d: %s"):format(path, number, wrong))
         end
      end
   end
   return bad
end

-- Notes the changes of leader that an article says may come: by state, the words.
local function note_leaders(article, changes)
   for index = 0, article.count - 1 do
      local sentence = article:sentence(index)
      leaders.each(sentence, function(state, how)
         changes[state] = changes[state] or {}
         table.insert(changes[state], offers.words(how, { context = sentence.text,
            article = article.id ~= "" and article.id or nil }))
      end)
   end
end

-- Codes the articles of a file and applies their events. Bad ones are named and counted.
local function apply_articles(w, path, complain, changes)
   local file <close>, bad = input.open(path), 0
   local opened = assert(reader.open())
   for record, wrong in function() return file:next() end do
      local article, why
      if record then article, why = opened:read(record) end
      wrong = wrong or not article and why
      for _, event in ipairs(article and opened:events(article) or {}) do
         local ok, problem = w:apply(event)
         if not ok then wrong = problem end
      end
      if article then note_leaders(article, changes) end
      if wrong then
         bad = bad + 1
         complain(wrong)
      end
   end
   return bad
end

-- Standard input as a file, since its kind shows only in its first line.
local function from_input()
   local path = os.tmpname()
   local file = assert(io.open(path, "wb"))
   file:write(io.stdin:read "a")
   file:close()
   return path
end

local function apply_file(w, path, complain, changes)
   local file, message = input.open(path)
   if not file then return nil, message end
   file:close()
   return (event_in(first_line(path)) and apply_lines or apply_articles)(w, path, complain, changes)
end

-- The study of files of articles or coded events (the first line tells which), "-" for standard
-- input. `complain` is called with each bad record and with what was found. Gives nil and a message
-- where a file can't be read or nothing in them may happen.
function M.study(files, complain)
   local w = assert(world.new { names = true })
   local bad, changes = 0, {}
   for _, path in ipairs(files) do
      local temporary = path == "-" and from_input()
      local n, message = apply_file(w, temporary or path, complain, changes)
      if temporary then os.remove(temporary) end
      if not n then return nil, message end
      bad = bad + n
   end
   local found, negated = offers.scenarios(w, changes)
   if bad > 0 then complain(("%d bad record%s skipped"):format(bad, bad == 1 and "" or "s")) end
   if negated > 0 then
      complain(("%d that may not happen: doing nothing is their scenario"):format(negated))
   end
   if not next(found) then
      return nil, "no hypothetical, future, promised or threatened event, and no change of leader: "
         .. "nothing to play through"
   end
   return whatif { world = w, scenarios = found, spoken = true }, "."
end

return M
