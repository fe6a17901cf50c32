-- engine import: what a dictionary of TABARI or PETRARCH holds, and native files made of it.
local compile = require "engine.dictionaries.compile"
local dictionaries = require "engine.dictionaries"
local options = require "engine.options"
local verbs = require "engine.dictionaries.verbs"

local HELP = [[
usage: engine import DICTIONARY... [-o FILE]

Reads dictionaries of TABARI, PETRARCH-1 and PETRARCH-2 and prints what each holds, then every line
that could not be read, with the reason.

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
    local text, unused = compile.names(dictionary.entries)
    for _, one in ipairs(unused) do table.insert(dictionary.unread, one) end
    return (text:gsub('},{"id"', '},\n{"id"')) .. "\n"
  end
  if dictionary.kind == "verbs" then
    return verbs.source(dictionary.entries, pack_name(dictionary.file))
  end
  return nil, dictionary.file .. ": a dictionary of " .. dictionary.kind
    .. " has no other form; use it as it is"
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
    if dictionary then io.write(dictionaries.report(dictionary), "\n") end
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
