--- The articles of a command's files, worked on in one thread or in many; what is bad is named,
--- counted, passed over.

local host = require "engine.host"
local input = require "engine.core.input"
local jobs = require "engine.jobs"
local json = require "engine.json"
local parallel = require "engine.core.parallel"
local progress = require "engine.progress"

local articles = {}

--- The files that a command was given; standard input where there is none, if it is no terminal.
-- @param files table list of paths
-- @return table list of paths; or nil, message
function articles.files(files)
  if files[1] then return files end
  if host.isatty(0) then return nil, "no file, and standard input is a terminal" end
  return { "-" }
end

-- Both give the source of a run's results, and next(put), which puts out what came next and returns
-- its messages as lines, its tally and the bytes it took; nil at the end, or nil and a message.

-- In this state, one record at a time.
local function alone(spec, job, signals)
  local work, why = jobs.open(spec)
  if not work then return nil, why end
  local feed = input.feed(job.files, signals)
  return feed, function(put)
    local records, bytes = feed:next()
    if not records then return nil end
    local tally = {}
    local message = work(records[1], put, tally)
    return message and jobs.line(spec, message) or "", tally, bytes
  end
end

-- In threads, batch by batch.
local function together(spec, job, signals)
  local run, why = parallel.open(json.encode(spec), job.files, job.threads, signals)
  if not run then return nil, why end
  return run, function(put)
    local out, log, tally, bytes = run:next()
    if not out then return nil, log end
    if out ~= "" then put(out) end
    return log, json.decode(tally), bytes
  end
end

-- Says on standard error what is left to say.
local function conclude(spec, counts, why, signals)
  local function say(message) io.stderr:write(jobs.line(spec, message)) end
  if why then
    counts.failed = counts.failed + 1
    say(why)
  end
  if counts.bad > 0 then
    say(("%d of %d records were bad"):format(counts.bad, counts.bad + counts.articles))
  end
  counts.signal = signals and host.signal(signals)
  if counts.signal then say(("stopped early; %d articles were done"):format(counts.articles)) end
end

--- Works on the articles of files, `threads` at once, and puts out what comes of them, in their
--- order, until put returns false; messages go to standard error in the same order. Whatever
--- `threads` is, the bytes are the same. An error while an article is worked on is told with the
--- article's file, line and id, and the rest is read. Where the engine's host hands on signals, one
--- ends the run after whole articles.
-- @param job table name (the command's), module and options (see engine.jobs), threads (default 1),
--   files, put(text), strict (stop at the first bad record), begin (called once the job is open;
--   put is not called where it returns false)
-- @return table articles, bad (records), repaired (bytes), failed (files and articles), signal (its
--   number, where one ended the run), and what the job counts; or nil and a message where the job
--   can't be opened
function articles.run(job)
  local spec = {
    name = job.name, module = job.module, options = job.options, strict = job.strict,
  }
  local counts = { articles = 0, bad = 0, failed = 0, repaired = 0 }
  local signals = host.take_signals()
  local open = (job.threads or 1) > 1 and together or alone
  local source <close>, next_result = open(spec, job, signals)
  if not source then return nil, next_result end
  local shown = progress.open(job.files)
  local going = not job.begin or job.begin()
  local function put(text)
    shown:make_way()
    going = going and job.put(text)
    return going
  end
  local why
  while going and not counts.stopped do
    local log, tally, bytes = next_result(put)
    why = not log and tally
    if not log then break end
    if log ~= "" then
      shown:wipe()
      io.stderr:write(log)
    end
    for key, n in pairs(tally) do jobs.add(counts, key, n) end
    shown:update(counts, bytes)
  end
  shown:wipe()
  conclude(spec, counts, why, signals)
  return counts
end

--- The exit code of a command: 128 and the number of a signal that ended it, 3 for a bad record
--- where it is strict, 1 for a failure.
-- @param counts table from run
-- @param strict boolean|nil
-- @param output table from articles.output
function articles.exit_code(counts, strict, output)
  if counts.signal then return 128 + counts.signal end
  if strict and counts.bad > 0 then return 3 end
  return (counts.failed > 0 or output.failed) and 1 or 0
end

local BROKEN_PIPE = 32 -- EPIPE on Linux, macOS and the BSDs

local Output = {}
Output.__index = Output

--- Writes the text and lets it go. False when nobody reads on (which is no failure) or it can't be
--- written (which is: it is complained of, and `failed` is set).
function Output:put(text)
  local ok, why, code = io.stdout:write(text)
  if ok then ok, why, code = io.stdout:flush() end
  if ok then return true end
  if code ~= BROKEN_PIPE then
    self.complain("standard output: ", why)
    self.failed = true
  end
  return false
end

--- Standard output for what is written piece by piece.
-- @param complain function
-- @return table put(text), failed
function articles.output(complain)
  return setmetatable({ complain = complain, failed = false }, Output)
end

return articles
