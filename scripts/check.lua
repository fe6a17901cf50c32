-- engine check: the examples of rule packs.
local check = require "engine.check"
local host = require "engine.host"
local options = require "engine.options"
local rules = require "engine.rules"
local watch = require "engine.core.watch"

local HELP = [[
usage: engine check [PACK...] [--names FILE]... [--watch]

Runs the examples that stand in rule packs: the built-in ones, or those named (the name of a
built-in pack or a Lua file), with the built-in packs beside them. An example is

  { "Egypt has pulled out of the Arab League.", { actor = "EGY", recipient = "AL" } }
  { "Troops pulled out of the city.", false }

and holds when its rule gives an event with these fields (actor, recipient, type, mode, act, aux,
by), or none where `false` stands. `date = "2019-04-11"` in an example is the article's date. One
line is printed for each that fails, then `N passed, N failed`.

  --names FILE   names besides the built-in ones
  --watch        check again whenever one of the files is saved, until Ctrl-C

Exit codes: 0 all passed, 1 one failed or a pack could not be read, 2 wrong usage.
]]

-- Checks once. Returns the exit code.
local function run(names, given, complain)
  local result, why = check.run(names, { names = given.names })
  if not result then
    complain(why)
    return 1
  end
  for _, f in ipairs(result.failures) do
    local line = ("%s:%d: rule %s: \"%s\": expected %s, got %s"):format(f.file, f.line, f.rule,
      f.example, f.expected, f.got)
    io.write(line:gsub("%c+", " "), "\n")
  end
  io.write(("%d passed, %d failed\n"):format(result.passed, result.failed))
  io.flush()
  return result.failed > 0 and 1 or 0
end

-- Checks again each time that a file is saved; ends at a signal.
local function keep_checking(names, given, complain)
  local paths, signals = {}, host.take_signals()
  for _, list in ipairs { given.files, given.names or {} } do
    for _, path in ipairs(list) do
      if path:find "[/.]" then paths[#paths + 1] = path end
    end
  end
  if not paths[1] then return nil, "--watch wants the path of a pack" end
  local watcher = watch.open(paths)
  local code = run(names, given, complain)
  while true do
    local changed = watcher:wait(3600, signals)
    local signal = signals and host.signal(signals)
    if signal then return 128 + signal end
    if changed[1] then
      io.write("\n", table.concat(changed, ", "), " changed\n")
      code = run(names, given, complain)
    elseif not signals then
      return code -- nobody can end it
    end
  end
end

local function main(given, complain)
  local names = given.files[1] and given.files or rules.names()
  if given.watch then return keep_checking(names, given, complain) end
  return run(names, given, complain)
end

return options.run({
  name = "check", help = HELP, main = main,
  options = { ["--names"] = "list", ["--watch"] = "flag" },
}, { ... })
