--- What one Lua state does with the articles of a command. The threads of `-j N` have a state each
--- and do this; so does the only state where there are no threads.
--
-- A job is a module with open(options), which gives { reader = (see engine.reader), read =
-- function(article, record, put, tally) } or nil and a message. `read` puts out lines with
-- put(text), which gives false when nobody reads on, and counts in tally, a table of numbers that
-- are added up. It must not rest on the articles read before: another state may have had them.

local json = require "engine.json"

local jobs = {}

function jobs.add(tally, key, n)
  tally[key] = (tally[key] or 0) + n
end

-- In a coroutine the traceback ends where the article's reading began, in whatever state that is.
local function read(job, article, record, put, tally)
  local thread = coroutine.create(job.read)
  local ok, why = coroutine.resume(thread, article, record, put, tally)
  if ok then return end
  local message = ("%s:%d: article '%s': %s"):format(record.file, record.line, article.id,
    debug.traceback(thread, tostring(why)))
  coroutine.close(thread)
  jobs.add(tally, "failed", 1)
  return message
end

--- Opens a job in this state.
-- @param spec table module, options (for the module), strict (stop at the first bad record)
-- @return function(record, put, tally), which reads a record of feed:next() in engine.core.input,
--   returns a message where something is wrong, and adds to tally: articles, bad (records), failed
--   (files and articles), repaired (bytes), stopped (where strict wants it), what the job counts;
--   or nil, message
function jobs.open(spec)
  -- What a state keeps, packs and grammars, is much beside what one article leaves behind.
  collectgarbage("incremental", 200)
  local job, why = require(spec.module).open(spec.options)
  if not job then return nil, why end
  return function(record, put, tally)
    local article, message = nil, record.message
    if record.text then
      article, message = job.reader:read(record)
      message = message and ("%s:%d: %s"):format(record.file, record.line, message)
    end
    if not article then
      jobs.add(tally, record.failed and "failed" or "bad", 1)
      if spec.strict and not record.failed then tally.stopped = 1 end
      return message
    end
    jobs.add(tally, "articles", 1)
    jobs.add(tally, "repaired", record.invalid)
    message = read(job, article, record, put, tally)
    article:close() -- Lua's collector does not see what it holds in C
    return message
  end
end

--- A message as the command writes it on standard error.
-- @param spec table name, that of the command
-- @param message string
-- @return string a line
function jobs.line(spec, message)
  return ("engine %s: %s\n"):format(spec.name, message)
end

--- What a thread's state runs, see engine/bind/parallel.c.
-- @param text string the spec of jobs.open and jobs.line as JSON
-- @return function(records), which gives what the job put out, the messages, the tally as JSON;
--   or nil, message
function jobs.worker(text)
  local spec = json.decode(text)
  local work, why = jobs.open(spec)
  if not work then return nil, why end
  return function(records)
    local out, log, tally = {}, {}, {}
    local function put(bytes)
      out[#out + 1] = bytes
      return true
    end
    for _, record in ipairs(records) do
      local message = work(record, put, tally)
      if message then log[#log + 1] = jobs.line(spec, message) end
      if tally.stopped then break end
    end
    return table.concat(out), table.concat(log), json.encode(tally)
  end
end

return jobs
