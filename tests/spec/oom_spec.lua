-- `make oom` fails every allocation of tests/oom/parts in turn: here, that they use every binding.
local host = require "engine.host"

local PARTS = "tests/oom/parts/"

-- Calls f(name, function) for the functions of C in a table, and in what they hold and it holds.
local function walk(name, value, f, seen)
  if seen[value] then return end
  seen[value] = true
  if type(value) == "table" then
    for key, inner in pairs(value) do walk(name .. "." .. tostring(key), inner, f, seen) end
  elseif type(value) == "function" and debug.getinfo(value, "S").what == "C" then
    f(name, value)
    for i = 1, 255 do
      local key, inner = debug.getupvalue(value, i)
      if not key then break end
      walk(name, inner, f, seen)
    end
  end
end

-- The functions of the modules and objects that C makes, by name; of those that share a function,
-- one. What the collector calls is called without hooks, so it is not looked for.
local function bindings()
  local all, seen = {}, { [package] = true, [package.loaded] = true, [_G] = true }
  for _, library in pairs { string, table, coroutine, math, io, os, debug, utf8 } do
    for _, f in pairs(library) do seen[f] = true end
  end
  for _, f in pairs(_G) do if type(f) == "function" then seen[f] = true end end
  local function note(name, f)
    if not name:find "%.__gc$" and not name:find "%.__close$" then all[f] = name end
  end
  for name in pairs(package.preload) do
    if name:find "^engine%." then walk(name, require(name), note, seen) end
  end
  for key, value in pairs(debug.getregistry()) do
    if type(key) == "string" and key:find "^engine%." then walk(key, value, note, seen) end
  end
  return all
end

describe("what make oom runs", function()
  it("uses every function that C gives to Lua", function()
    local called = {}
    for _, part in ipairs(host.folder(PARTS)) do
      local work = assert(loadfile(PARTS .. part))()
      debug.sethook(function() called[debug.getinfo(2, "f").func] = true end, "c")
      local ok, why = pcall(work)
      debug.sethook()
      assert(ok, part .. ": " .. tostring(why))
    end
    local unused, n = {}, 0
    for f, name in pairs(bindings()) do
      n = n + 1
      if not called[f] then unused[#unused + 1] = name end
    end
    table.sort(unused)
    assert.same({}, unused)
    assert.is_true(n > 100, n .. "")
  end)
end)
