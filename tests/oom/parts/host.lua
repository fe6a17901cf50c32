-- trusted: it asks for signals, and looks into a folder
local files = require "engine.files"
local host = require "engine.host"
return function()
  assert(host.folder "examples"[1] and not host.folder "examples/nowhere")
  assert(host.seconds() > 0 and host.isatty(0) ~= nil)
  host.columns(1)
  assert(not host.signal(host.take_signals() or -1))
  assert(files.read "rules/aid.lua" and not files.read "rules/nothing.lua")
  assert(files.load "rules/aid.lua" and files.list "rules/"[1])
  assert(not files.replaced "rules/aid.lua" and files.scripts()[1])
end
