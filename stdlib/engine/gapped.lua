--- Acts whose verb is said once for several: "Greece joined in 1981, Spain and Portugal in 1986".
-- A rule whose act is told so has one of these as its `emit`.

local reading = require "engine.core.reading"

local gapped = {}

-- What parts one from the next, and the time that stands in the place of all else.
local PARTS = { "^, and t?h?e? ?$", "^, t?h?e? ?$", "^ and t?h?e? ?$", "^; t?h?e? ?$",
  "^; and t?h?e? ?$",
  "^,? followed by t?h?e? ?$", "^,? then t?h?e? ?$", "^,? and then t?h?e? ?$", "^, with t?h?e? ?$",
  "^, while t?h?e? ?$" }
local TIMES = { "^ in %d%d%d%d", "^ in %u%l+,? %d%d%d%d", "^ on %d+ %u%l+ %d%d%d%d",
  "^ on %u%l+%.? %d+, %d%d%d%d", "^ the following year", "^ the next year", "^ that year",
  "^ the same year", "^ an? %l+ later", "^ [%w-]+ years? later", "^ [%w-]+ years? after that",
  "^ %(%d%d%d%d%)", "^ in the same year", "^ last year", "^ this year", "^ next year" }

local function ends_with(text, patterns)
  for _, pattern in ipairs(patterns) do
    if text:find(pattern) then return true end
  end
  return false
end

local function time_at(text, at)
  local rest = text:sub(at + 1, at + 40)
  for _, pattern in ipairs(TIMES) do
    local _, last = rest:find(pattern)
    if last then return at + last end
  end
end

-- The names joined to the one at `first`: "Laos and Myanmar"; and the index of the next.
local function list_from(names, first, text)
  local list = { names[first] }
  for i = first + 1, #names do
    local gap = text:sub(list[#list].span[2] + 1, names[i].span[1])
    if not (gap == ", " or gap:find "^,? and t?h?e? ?$") or names[i].kind ~= names[first].kind then
      return list, i
    end
    list[#list + 1] = names[i]
  end
  return list, #names + 1
end

local function copy(event, role, list, article)
  local one = { actors = {}, aux = { table.unpack(event.aux) } }
  for key, value in pairs(event) do
    if one[key] == nil then one[key] = value end
  end
  local other = role == "actor" and "recipient" or "actor"
  for _, id in ipairs(event[other]) do one.actors[id] = event.actors[id] end
  one[role] = {}
  for i, name in ipairs(list) do
    one[role][i] = name.id
    one.actors[name.id] = { text = name.text, span = name.span, person = name.person }
  end
  local span = { list[1].span[1], list[#list].span[2] }
  one.span, one.mentions = span, { { span[1], span[2] } }
  one.text = article.text:sub(span[1] + 1, span[2])
  return reading.finish(one, article.text)
end

--- An `emit` that adds those for whom the act is told by a name and a time alone.
-- @param role string "actor" or "recipient": in whose place they stand
-- @return function(event, article) the event, or a list of it and the others
function gapped.by(role)
  return function(event, article)
    local names = article:names(event.sentence)
    local text, stop, events = article.text, nil, { event }
    local i = 1
    while i <= #names do
      local name = names[i]
      local open = name.span[1] >= event.span[2] and name.kind == "state"
        and not event.actors[name.id]
      local from = stop or math.max(event.span[2], name.span[1] - 30)
      local gap = open and text:sub(from + 1, name.span[1])
      if not stop and gap then
        gap = gap:match "%d%d%d%d(%p.*)$" or gap:match "%d%d%d%d( and .*)$"
      end
      local parted = gap and ends_with(gap, PARTS)
      if stop and not parted then break end
      local list, next_one = list_from(names, i, text)
      local last = parted and time_at(text, list[#list].span[2])
      if last then
        events[#events + 1] = copy(event, role, list, article)
        stop, i = last, next_one
      elseif stop then
        break
      else
        i = i + 1
      end
    end
    return events[2] and events or event
  end
end

return gapped
