---@meta engine.core.watch

--- Which files have changed; told by the system where it can (inotify).
---@class engine.core.watch
local watch = {}

---@class engine.watcher
local watcher = {}

--- A word that changes when the file does; "" where there is none.
---@param path string
---@return string
function watch.state(path) end

---@param paths string[]
---@return engine.watcher
function watch.open(paths) end

--- Waits until one of the files is changed, made or removed.
---@param seconds number at most
---@param fd? integer a descriptor that ends the wait when it can be read
---@return string[] paths that changed, empty when the time is over
function watcher:wait(seconds, fd) end

function watcher:close() end

return watch
