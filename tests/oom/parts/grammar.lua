-- The grammars of chunks and clauses, and a pack of one rule.
local reader = require "engine.reader"
reader.open { rules = {} }
local source = [[return { pack = "p", words = "[verb]\nzonk\n",
  { name = "r", event = { type = "REJECT" },
    frame = { verb = "leave", actor = "subject", recipient = "object" } } }]]
return function()
  assert(reader.open { rules = { { file = "p.lua", source = source } },
    names = { { file = "n", source = '{"entities": []}' } } })
end
