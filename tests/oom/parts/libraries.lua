-- Functions that a sandbox has in the place of Lua's and LPeg's.
local lpeg = require "lpeg"
return function()
  assert(("key = value"):match "(%w+) = (%w+)" == "key" and ("abc"):find("b", 1, true) == 2)
  assert(("a1b22"):gsub("%d+", { ["1"] = "one" }) == "aoneb22" and ("x"):rep(3, ",") == "x,x,x")
  for k in ("a=1, b=2"):gmatch "(%w+)=" do assert(k) end
  local list = { 3, 1, 2 }
  table.sort(list, function(a, b) return a < b end)
  table.insert(list, 1, 0)
  assert(table.concat(table.move(list, 1, 4, 2, {}), ",", 2, 5) == "0,1,2,3" and table.remove(list))
  assert(load("return 1 + ...", "=x", "t", {})(1) == 2 and not load "return +")
  assert(select("#", pcall(error, "x")) == 2 and not xpcall(error, tostring, "x"))
  local co = coroutine.create(function(...) coroutine.yield(...) error { message = "x" } end)
  assert(coroutine.resume(co, 1, 2) and not coroutine.resume(co))
  assert(coroutine.wrap(function() return 1 end)() == 1)
  assert(not pcall(coroutine.wrap(function() error "x" end)))
  assert(tostring {} and ("%s %5.2f %q"):format({}, 1, "x") and setmetatable({}, {}))
  warn "@off"
  warn "x"
  local g = lpeg.P { "S", S = lpeg.C "a" * lpeg.V "S" + (1 - lpeg.S "xy") ^ 0 * lpeg.Cc(1) }
  assert(lpeg.match(lpeg.Ct(g), "aab")[1] == "a")
  assert(lpeg.match({ "b" + 1 * lpeg.V(1) }, "aab") == 4)
  assert(lpeg.Cs((lpeg.P "x" / "y" + 1) ^ 0):match "axb" == "ayb")
end
