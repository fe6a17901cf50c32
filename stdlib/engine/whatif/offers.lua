-- Ready-made scenarios: what a text says may happen or is planned, as though it happened.
local M = {}

-- What is done where somebody agrees to such an act, or threatens with it.
local DONE = {
   join = "SUPPORT", readmit = "SUPPORT", sign = "SUPPORT", ratify = "SUPPORT", form = "SUPPORT",
   invite = "SUPPORT", withdraw = "SANCTION", suspend = "SANCTION", expel = "SANCTION",
   dissolve = "SANCTION",
}
local SAID = { AGREE = "promised", THREATEN = "threatened" }

local function has(event, what)
   for _, a in ipairs(event.aux or {}) do
      if a == what then return true end
   end
   return false
end

-- How unreal an event is, in a word; nil for what happened and for what is said not to happen.
local function unreal(event)
   if has(event, "negation") or has(event, "historical") then return nil end
   if has(event, "hypothetical") then return "hypothetical" end
   if has(event, "future") then return "future" end
   return DONE[event.act] and SAID[event.type]
end

-- The event as though it had happened. The id is another one, as the world knows the first.
local function happened(event)
   local copy = {}
   for key, value in pairs(event) do copy[key] = value end
   copy.aux, copy.id = {}, "if" .. event.id:sub(1, 14)
   copy.cameo = nil
   if SAID[event.type] and DONE[event.act] then
      copy.type, copy.mode = DONE[event.act], nil
   end
   return copy
end

-- "EGY, SAU: withdraw (MESA)".
local function name_of(event)
   local act = event.act or event.type:lower() .. (event.mode and " " .. event.mode or "")
   local actors, recipients = table.concat(event.actor, ", "), table.concat(event.recipient, ", ")
   if actors == "" then return ("%s (%s)"):format(act, recipients) end
   if recipients == "" then return ("%s: %s"):format(actors, act) end
   return ("%s: %s (%s)"):format(actors, act, recipients)
end

-- The words behind an event: how real it is, its sentence, who says so, in which article.
function M.words(how, event)
   local words = ('%s: "%s"'):format(how, event.context or event.text or "")
   if event.by then words = words .. ", says " .. event.by end
   if event.article then words = words .. " [" .. event.article .. "]" end
   return words
end

-- Adds scenarios for changes of leader: `changes` holds the words behind each, by state.
local function add_leaders(found, changes)
   for state, words in pairs(changes) do
      found[state .. ": change of leader"] = {
         because = words,
         change = function(w)
            local actor = w:actor(state) or w:add_actor(state)
            actor:change_leader { why = "a change that the text says may come" }
         end,
      }
   end
end

-- Scenarios for the hypothetical, future, promised and threatened events of a world, by name: of
-- each act one, with all that speak of it; and for the changes of leader (by state, the words
-- behind each; may be nil) that a text says may come. Gives also how many events are unreal and
-- negated, so that doing nothing is what they say.
function M.scenarios(world, changes)
   local found, negated = {}, 0
   add_leaders(found, changes or {})
   for _, event in ipairs(world:events()) do
      local how = unreal(event)
      if how then
         local name = name_of(event)
         local scenario = found[name]
         if not scenario then
            local change = happened(event)
            scenario = { because = {}, change = function(w) assert(w:apply(change)) end }
            found[name] = scenario
         end
         table.insert(scenario.because, M.words(how, event))
      elseif has(event, "negation") and (has(event, "future") or has(event, "hypothetical")) then
         negated = negated + 1
      end
   end
   return found, negated
end

return M
