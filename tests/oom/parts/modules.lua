-- What a state does first: the modules of C and those of the library that others need.
return function()
  for name in pairs(package.preload) do require(name) end
  require "engine.jobs"
  require "engine.session"
end
