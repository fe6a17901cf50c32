-- From an article to its events, and what is asked of its analysis on the way.
local events = require "engine.events"
local grammar = require "engine.grammar"
local reading = require "engine.core.reading"
local source = [[local g = require "engine.grammar"
  return { pack = "p",
  { name = "r", event = { type = "REJECT", act = "withdraw" },
    frame = { verb = g.phrases({ "leave" }, { "" }), actor = "subject", recipient = "object" },
    condition = function(event, article)
      local n, day = 0, event.date
      for _ in pairs(event) do n = n + 1 end
      return day == article.date and event.context and n > 10
    end },
  { name = "q", event = { type = "COOPERATE" },
    pattern = g.actor * g.verb "join" * g.determiner * g.recipient } }]]
local reader = assert(require "engine.reader".open {
  rules = { { file = "p.lua", source = source } } })
local text = "Egypt left the Arab League in March. Jordan said on Monday that it would leave it "
  .. "after Oman joined the League."
local warm = assert(reader:read { text = text, date = "2019-04-11" })
assert(#reader:events(warm) > 0 and grammar)
return function()
  local article = assert(reader:read { text = text, date = "2019-04-11" })
  local found = reader:events(article)
  for _, event in ipairs(found) do events.json(event, '{"a": 1}') end
  assert(#reader:explain(article) == #found)
  local analysis = article:analyse()
  assert(analysis:chunks()[1] and analysis:clauses()[1] and #analysis:codes() > 0)
  assert(analysis.view and analysis.gated and analysis:clause_at(0))
  analysis:time_of(6)
  analysis:same_time(1, 2)
  assert(analysis:attributions(1)[1])
  local named
  for unit = 0, #analysis:codes() // 4 - 1 do named = named or analysis:name(unit) end
  assert(named.id and analysis:place(0, 1))
  analysis:close()
  assert(reading.captures(1, 2, 3))
end
