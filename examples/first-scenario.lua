-- What if Jordan follows Egypt out of the alliance? The events come from `engine extract`.
local whatif = require "engine.whatif"
return whatif {
  world = "mesa.jsonl", alliance = "MESA", horizon = 2,
  scenarios = {
    ["Jordan leaves too"] = function(w)
      w:alliance "MESA":leave("JOR", { why = "Amman follows Cairo" })
    end,
  },
}
