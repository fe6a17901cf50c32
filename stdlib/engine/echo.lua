--- Acts that are told by another's: "Togo followed suit" does what was told just before. A rule for
-- them makes an event with `echo` set; here it takes over the act before it.

local has = require "engine.has"
local reading = require "engine.core.reading"

local echo = {}

-- How far back the act may stand, in sentences.
local BACK = 2

-- What others follow suit in; nobody follows suit in a meeting that he was not at.
local TYPES = { SUPPORT = true, SANCTION = true, REJECT = true, AGREE = true, CONCEDE = true,
  RETREAT = true, PROTEST = true }

-- The type of an act that is done, where the one before is only to come.
local DONE = { join = "SUPPORT", form = "SUPPORT", sign = "SUPPORT", ratify = "SUPPORT",
  apply = "SUPPORT", restore = "SUPPORT", readmit = "SUPPORT", back = "SUPPORT" }
local PROMISED = { SUPPORT = true, COOPERATE = true, AID = true }

local function before(events, last)
  local one = events[last]
  for i = last - 1, 1, -1 do
    local other = events[i]
    if one.sentence - other.sentence > BACK then return nil end
    local done = not other.echo and not has(other.aux, "negation")
    if done and TYPES[other.type] and other.span[2] <= one.span[1] then
      for _, id in ipairs(one.actor) do
        if has(other.actor, id) or has(other.recipient, id) then return nil end
      end
      return other
    end
  end
end

--- Gives each event that echoes another its act, and leaves out those that have nothing to echo.
-- @param events table list in the order of the text; changed
-- @param article userdata
-- @param refused table what is left out is noted here
-- @return table the list
function echo.resolve(events, article, refused)
  local kept = {}
  for i, event in ipairs(events) do
    local model = event.echo and before(events, i)
    if model then
      event.echo = nil
      event.type, event.mode, event.act = DONE[model.act] or model.type, model.mode, model.act
      if has(event.aux, "future") and PROMISED[event.type] then event.type = "AGREE" end
      event.recipient = table.move(model.recipient, 1, #model.recipient, 1, {})
      for _, id in ipairs(event.recipient) do event.actors[id] = model.actors[id] end
      reading.finish(event, article.text)
    end
    if event.echo then
      refused[#refused + 1] = { event = event, step = "condition" }
    else
      kept[#kept + 1] = event
    end
  end
  return kept
end

return echo
