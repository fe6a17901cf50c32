-- engine check: the examples of rule packs.
local check = require "engine.check"
local options = require "engine.options"
local rules = require "engine.rules"

local HELP = [[
usage: engine check [PACK...] [--names FILE]...

Runs the examples that stand in rule packs: the built-in ones, or those named (the name of a
built-in pack or a Lua file), with the built-in packs beside them. An example is

  { "Egypt has pulled out of the Arab League.", { actor = "EGY", recipient = "AL" } }
  { "Troops pulled out of the city.", false }

and holds when its rule gives an event with these fields (actor, recipient, type, mode, act, aux,
by), or none where `false` stands. `date = "2019-04-11"` in an example is the article's date. One
line is printed for each that fails, then `N passed, N failed`.

Exit codes: 0 all passed, 1 one failed or a pack could not be read, 2 wrong usage.
]]

local function main(given, complain)
  local names = given.files[1] and given.files or rules.names()
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
  return result.failed > 0 and 1 or 0
end

return options.run({
  name = "check", help = HELP, main = main, options = { ["--names"] = "list" },
}, { ... })
