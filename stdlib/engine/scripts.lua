--- The scripts that `engine NAME` runs.
-- A script's first line says what it is for: "-- engine NAME: what it does."

local files = require "engine.files"
local nearest = require "engine.nearest"

local scripts = {}

--- All of them, by name.
-- @return table list of { name, summary }
function scripts.list()
  local list = {}
  for i, script in ipairs(files.scripts()) do
    local start = "-- engine " .. script.name .. ": "
    local summary = script.head:find(start, 1, true) == 1
      and script.head:match("^(.+)%.$", #start + 1)
    if not summary then
      error(("scripts/%s.lua:1: the first line must be \"-- engine %s: WHAT IT DOES.\""):format(
        script.name, script.name))
    end
    list[i] = { name = script.name, summary = summary }
  end
  return list
end

--- Prints name and summary of each, a line for each.
-- @param where string|nil "stderr", else standard output
function scripts.print(where)
  local out = where == "stderr" and io.stderr or io.stdout
  for _, script in ipairs(scripts.list()) do
    out:write(("  %-11s %s\n"):format(script.name, script.summary))
  end
  out:flush()
end

--- What to say where no script has the name.
-- @param name string
-- @return string
function scripts.unknown(name)
  local names = {}
  for i, script in ipairs(files.scripts()) do names[i] = script.name end
  return ("no script is called '%s'%s (engine --help lists them; a file of your own is SCRIPT.lua "
    .. "or a path with /)"):format(name, nearest.hint(name, names))
end

return scripts
