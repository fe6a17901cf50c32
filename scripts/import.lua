-- engine import: what a dictionary of TABARI or PETRARCH holds, and native files made of it.
local compile = require "engine.dictionaries.compile"
local dictionaries = require "engine.dictionaries"
local options = require "engine.options"
local verbs = require "engine.dictionaries.verbs"

local HELP = [[
usage: engine import DICTIONARY... [-o FILE]

Reads dictionaries of TABARI, PETRARCH-1 and PETRARCH-2 and prints what each holds, then every line
that could not be read and every name and code that can't be used, with the reason.

  -o FILE   write one dictionary in the engine's own form, to be read and changed: an actor
            dictionary as a names file (for --names), a verb dictionary as a Lua pack (for --rules)

Agent, issue and discard dictionaries have no other form: they are used as they are, agents with
--names and the others with --rules.

Exit codes: 0 done, 1 a file could not be read or written, 2 wrong usage.
]]

local function pack_name(path)
  return (path:match "([^/]*)$":gsub("%.txt$", ""))
end

-- The native form of a dictionary, or nil and why there is none.
local function native(dictionary)
  if dictionary.kind == "actors" then
    local text = compile.names(dictionary.entries)
    return (text:gsub('},{"id"', '},\n{"id"')) .. "\n"
  end
  if dictionary.kind == "verbs" then
    return verbs.source(dictionary.entries, pack_name(dictionary.file))
  end
  return nil, dictionary.file .. ": a dictionary of " .. dictionary.kind
    .. " has no other form; use it as it is"
end

-- What is read but can't be used, as lines: names that are too long, codes that PLOVER has not.
local function unused(dictionary)
  local lines = {}
  if dictionary.kind == "actors" then
    local _, names = compile.names(dictionary.entries)
    for _, one in ipairs(names) do
      lines[#lines + 1] = ("%s:%d: not used: %s: %s\n"):format(dictionary.file, one.line, one.why,
        one.text)
    end
  elseif dictionary.kind == "verbs" then
    local _, codes = compile.verbs(dictionary)
    for _, one in ipairs(codes) do
      lines[#lines + 1] = ("%s: not used: code %s: %s\n"):format(dictionary.file, one.code, one.why)
    end
  end
  return table.concat(lines)
end

local function write(dictionary, path)
  local text, why = native(dictionary)
  if not text then return nil, why end
  local file
  file, why = io.open(path, "wb")
  if not file then return nil, why end
  local ok
  ok, why = file:write(text)
  file:close()
  if not ok then return nil, path .. ": " .. why end
  return true
end

local function main(given, complain)
  if not given.files[1] then return nil, "no dictionary is named" end
  if given.o and given.files[2] then return nil, "-o writes one dictionary" end
  local code = 0
  for _, path in ipairs(given.files) do
    local dictionary, why = dictionaries.read(path)
    local ok = dictionary ~= nil
    if ok and given.o then ok, why = write(dictionary, given.o) end
    if dictionary then io.write(dictionaries.report(dictionary), "\n", unused(dictionary)) end
    if not ok then
      complain(why)
      code = 1
    end
  end
  return code
end

return options.run({
  name = "import", help = HELP, main = main, options = { ["-o"] = "text" },
}, { ... })
