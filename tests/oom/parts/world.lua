local core = require "engine.core.world"
local names = [=[{"entities": [
  {"id": "A", "kind": "state", "name": "Anchuria", "names": ["Anchuria"]},
  {"id": "L", "kind": "alliance", "name": "League", "names": ["League"],
   "obligations": ["defense"], "members": [["A", "1950", null]]}]}]=]
local event = [[{"id":"e1","article":"a","date":"2019-04-11","actor":["A"],"recipient":["L"],
  "type":"REJECT","mode":null,"act":"withdraw","aux":[],"by":null,"text":"left","sentence":0,
  "span":[0,4],"rule":"r","when":{"value":"2019-04","end":null,"text":"in April"}}]]
return function()
  local world = core.new()
  assert(world:load_names(names))
  assert(not world:load_names '{"entities": [{}]}')
  local mark = world:mark()
  assert(world:apply_json(event))
  assert(not world:apply_json '{"type": "X"}')
  world:rollback(mark)
  assert(world:apply_json(event))
  local actor, alliance = world:actor "A", world:alliance "L"
  assert(tostring(actor) and tostring(alliance))
  actor:set("gdp", 3.5, { date = "2018", why = "a test" })
  actor:set("note", "text", { source = "data" })
  assert(actor:get("gdp", "2019") == 3.5)
  actor:change_leader { date = "2019" }
  actor:alliances "2019"
  actor:relation "L"
  world:add_actor "B"
  local other = world:add_alliance "M"
  other:form { date = "2000" }
  other:join "A" other:join "B" other:invite "L" other:suspend "B"
  other:leave "A" other:expel "B" other:join "B" other:finish "B"
  assert(#other:members() + #other:standing() + #other:spells() > 0)
  other:evidence()
  other:dissolve()
  assert(other:state() and alliance.status and alliance.obligations and alliance.actor.id == "L")
  world:relation("A", "B", -0.5, { why = "a test" })
  assert(world:relations()[1] and world:actors()[1] and world:alliances()[1])
  assert(world:events()[1] and world:hypothetical() and world:clock())
  local fork = world:fork "2020"
  fork:alliance "L":join "B"
  assert(world:diff(fork)[1])
  assert(core.read(fork:json()))
  assert(not core.read "{")
  assert(core.quote 'a "b"')
end
