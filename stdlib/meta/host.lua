---@meta engine.host

--- Where the script runs.
---@class engine.host
---@field version string
---@field threads? integer of `engine -j N NAME`
---@field script_dir? string the folder of the script that runs
local host = {}

---@param fd integer 0 standard input, 1 standard output, 2 standard error
---@return boolean
function host.isatty(fd) end

---@param fd integer
---@return integer? columns of the terminal, nil when it is none
function host.columns(fd) end

--- The names in a folder, in no order and without those that begin with a dot.
---@param path string
---@return string[]? names
---@return string? message
function host.folder(path) end

--- A clock that only goes forward, for what lies between two calls.
---@return number seconds
function host.seconds() end

--- Asks the host to hand on the wish to end early (Ctrl-C, SIGTERM) instead of being killed by it,
--- and to make a closed pipe an error of writing. From then on the script must look.
---@return integer? fd a descriptor that can be read once there is one; nil where the host has none
function host.take_signals() end

--- The signal that came, taken from that descriptor; nil where none did.
---@param fd integer
---@return integer? number
function host.signal(fd) end

return host
