--- How far a command is: one line on standard error while it runs, if that is a terminal; and its
--- end by Ctrl-C.

local host = require "engine.host"
local input = require "engine.core.input"

local progress = {}
local Progress = {}
Progress.__index = Progress

local FIRST, AGAIN = 1, 0.2 -- seconds: a short run shows nothing; nobody reads faster
local MB = 1000 * 1000

-- The size of all the files; nil where one is not known.
local function size_of(files)
  local size = 0
  for _, path in ipairs(files) do
    local one = input.size(path)
    if not one then return nil end
    size = size + one
  end
  return size
end

--- What is shown of a run.
-- @param counts table articles, events (nil where none are counted)
-- @param bytes integer read
-- @param seconds number
-- @param size integer|nil of all the files, in bytes
-- @return string
function progress.line(counts, bytes, seconds, size)
  local parts = {
    ("%d articles"):format(counts.articles),
    ("%.1f MB"):format(bytes / MB),
    ("%.1f MB/s"):format(bytes / MB / seconds),
  }
  if counts.events then parts[#parts + 1] = ("%d events"):format(counts.events) end
  if size then parts[#parts + 1] = ("%d %%"):format(math.min(100, bytes * 100 // size)) end
  return table.concat(parts, "  ")
end

--- Begins a run over these files.
-- @param files table list of paths
-- @return table with update and wipe
function progress.open(files)
  local shows = host.isatty(2)
  local now = host.seconds()
  return setmetatable({
    shows = shows, size = shows and size_of(files), started = now, due = now + FIRST, bytes = 0,
    -- On a terminal that also has the output, the line must be gone before that goes on.
    output_too = shows and host.isatty(1),
  }, Progress)
end

--- Says that so many bytes more were read; draws the line anew when it is time.
function Progress:update(counts, bytes)
  self.bytes = self.bytes + bytes
  if not self.shows then return end
  local now = host.seconds()
  if now < self.due then return end
  local line = progress.line(counts, self.bytes, now - self.started, self.size)
  local room = (host.columns(2) or 80) - 1
  io.stderr:write("\r", line:sub(1, room), "\27[K")
  self.drawn, self.due = true, now + AGAIN
end

--- Takes the line away, so that something else can be written.
function Progress:wipe()
  if self.drawn then io.stderr:write "\r\27[K" end
  self.drawn = false
end

--- The same before output is written.
function Progress:make_way()
  if self.output_too then self:wipe() end
end

--- Watches over a model's runs: `step(label, done, all)` keeps one line on a terminal up to date,
-- and gives false when a signal has come, whose number is `signal` then; `clear()` takes the line
-- away.
-- From the call on, SIGINT and SIGTERM no longer end the process.
-- @return table {step, clear, signal}
function progress.watch()
  local signals, shows, last = host.take_signals(), host.isatty(2), nil
  local watch = {}
  function watch.step(label, done, all)
    local line = ("%s: %d %%"):format(label, 100 * done // all)
    if shows and line ~= last then
      io.stderr:write("\r", line:sub(1, (host.columns(2) or 80) - 1), "\27[K")
      last = line
    end
    watch.signal = watch.signal or signals and host.signal(signals)
    return not watch.signal
  end
  function watch.clear()
    if last then io.stderr:write "\r\27[K" end
    last = nil
  end
  return watch
end

--- The exit code of a command that a signal ended early, else 0.
function progress.code(watch)
  return watch.signal and 128 + watch.signal or 0
end

return progress
