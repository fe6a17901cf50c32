--- Articles of the files of a command, one at a time: what is bad is named, counted, passed over.

local host = require "engine.host"
local input = require "engine.core.input"

local articles = {}

--- The files that a command was given; standard input where there is none, if it is no terminal.
-- @param files table list of paths
-- @return table list of paths; or nil, message
function articles.files(files)
  if files[1] then return files end
  if host.isatty(0) then return nil, "no file, and standard input is a terminal" end
  return { "-" }
end

-- Lua's collector does not see what an article holds in C, some twenty times its text, so that it
-- would wait too long.
local COLLECT_AFTER = 4 * 1024 * 1024

local function collect(counts, bytes)
  counts.uncollected = counts.uncollected + bytes
  if counts.uncollected < COLLECT_AFTER then return end
  collectgarbage()
  counts.uncollected = 0
end

-- One record. Returns whether to go on.
local function read_record(job, counts, path, source, message)
  local where, article, going = nil, nil, true
  if source then
    where = ("%s:%d: "):format(path == "-" and "standard input" or path, source.line)
    article, message = job.reader:read(source)
    message = message and where .. message
  end
  if not article then
    counts.bad = counts.bad + 1
    job.complain(message)
    return not job.strict
  end
  counts.articles = counts.articles + 1
  counts.repaired = counts.repaired + source.invalid
  local ok, result = xpcall(job.visit, debug.traceback, article, source)
  if ok then
    going = result ~= false
  else
    counts.failed = true
    job.complain(where, "article '", article.id, "': ", result)
  end
  collect(counts, #source.text)
  return going
end

local function read_file(job, counts, path)
  local file <close>, why = input.open(path)
  if not file then
    job.complain(why)
    counts.failed = true
    return true
  end
  while true do
    local source, message = file:next()
    if source == nil then return true end
    if not read_record(job, counts, path, source, message) then return false end
  end
end

--- Reads the articles of files and calls job.visit(article, source) for each, until it returns
--- false. `source` is what the file said: see next in engine.core.input. An error in visit is told
--- with the article's file, line and id, and the rest is read.
-- @param job table files, reader (engine.reader), visit, complain (takes strings, writes a line),
--   strict (stop at the first bad record)
-- @return table articles, bad (records), repaired (bytes), failed (a file could not be opened or a
--   visit raised)
function articles.each(job)
  local counts = { articles = 0, bad = 0, repaired = 0, failed = false, uncollected = 0 }
  for _, path in ipairs(job.files) do
    if not read_file(job, counts, path) then break end
  end
  if counts.bad > 0 then
    job.complain(("%d of %d records were bad"):format(counts.bad, counts.bad + counts.articles))
  end
  return counts
end

--- The exit code of a command: 3 for a bad record where it is strict, 1 for a failure.
-- @param counts table from each
-- @param strict boolean|nil
-- @param output table from articles.output
function articles.exit_code(counts, strict, output)
  if strict and counts.bad > 0 then return 3 end
  return (counts.failed or output.failed) and 1 or 0
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
