local json = require "engine.json"
return function()
  local text = json.encode { a = json.array { 1, 2.5, "x\n", json.null }, b = { c = true } }
  assert(#json.decode(text).a == 4)
  assert(json.decode '{"a": [1, "\\u20ac", null, {}], "b": {"c": -1e3}}')
  assert(not json.decode '{"a": [1, {"b": ')
  assert(not pcall(json.encode, { [{}] = 1 }))
end
