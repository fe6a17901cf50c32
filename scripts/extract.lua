--- engine extract: events from articles.
local input = require "engine.core.input"
local json = require "engine.json"
local reader = require "engine.reader"

local r = assert(input.open(arg[1] or "-"))
local open = assert(reader.open())
while true do
  local source = r:next()
  if source == nil then break end
  if source then
    for _, event in ipairs(open:events(assert(open:read(source)))) do
      event.context = nil
      print(json.encode(event))
    end
  end
end
