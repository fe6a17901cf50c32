---@meta engine.core.parallel

--- Articles worked on by several threads, each with a Lua state of its own, in the files' order.
---@class engine.core.parallel
local parallel = {}

---@class engine.run
local run = {}

--- Starts threads that read the files and give batches of their records (see feed in
--- engine.core.input) to the function of engine.jobs.worker. The states have the options and
--- package.path and package.cpath of this one.
---@param job string what engine.jobs.worker wants
---@param files string[] paths, "-" is standard input
---@param threads integer from 1 to 256
---@param stop? integer a descriptor; once it can be read, no more is read and what was is finished
---@return engine.run?
---@return string? message why the job can't be opened
function parallel.open(job, files, threads, stop) end

--- The results of the next batch; nil at the end, nil and a message where the run failed.
---@return string? out
---@return string? log or the message
---@return string? tally JSON
---@return integer? bytes of the files that the batch took
function run:next() end

--- Ends the threads; also at the end of its scope, and when it is collected.
function run:close() end

return parallel
