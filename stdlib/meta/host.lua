---@meta engine.host

--- Where the script runs.
---@class engine.host
---@field version string
---@field script_dir? string the folder of the script that runs
local host = {}

---@param fd integer 0 standard input, 1 standard output, 2 standard error
---@return boolean
function host.isatty(fd) end

---@param fd integer
---@return integer? columns of the terminal, nil when it is none
function host.columns(fd) end

return host
