-- trusted: it looks at files
local watch = require "engine.core.watch"
local files = { "Makefile", "examples/nowhere.txt" }
return function()
  assert(watch.state "Makefile" ~= "" and watch.state "examples/nowhere.txt" == "")
  local watcher = watch.open(files)
  assert(#watcher:wait(0.001) == 0)
  watcher:close()
end
