-- trusted: it has threads. Their job is one of its own, tests/oom/job.lua.
local parallel = require "engine.core.parallel"
package.path = "tests/?.lua"
local job = '{"name": "test", "module": "oom.job"}'
return function()
  local run <close> = assert(parallel.open(job, { "tests/oom/articles.jsonl" }, 2))
  local out, log, _, bytes = run:next()
  assert(out, log)
  assert(out == "Egypt left.|Oman joined it.\0|" and log:find "text" and bytes > 0)
  assert(run:next() == nil)
  run:close()
  assert(not parallel.open('{"name": "test", "module": "oom.job", "options": "none"}', {}, 1))
end
