local json = require "engine.json"

local function nested(levels)
  local t = {}
  for _ = 2, levels do t = { t } end
  return t
end

describe("json.encode", function()
  it("sorts keys by their bytes, upper case first", function()
    local value = { a = 3, Z = 2, ["é"] = 5, A = 1, aa = 4 }
    assert.equal('{"A":1,"Z":2,"a":3,"aa":4,"é":5}', json.encode(value))
  end)

  it("puts the keys asked for first, at every level", function()
    local value = { b = { y = 1, id = 2 }, a = 1, id = "x" }
    assert.equal('{"id":"x","b":{"id":2,"y":1},"a":1}',
      json.encode(value, { keys = { "id", "b" } }))
  end)

  it("sorts many keys, and those of objects in objects, as it does few", function()
    local value, wanted = {}, {}
    for i = 100, 199 do
      value["k" .. i] = { b = i, a = -i }
      wanted[#wanted + 1] = ('"k%d":{"a":-%d,"b":%d}'):format(i, i, i)
    end
    assert.equal("{" .. table.concat(wanted, ",") .. "}", json.encode(value))
  end)

  it("indents, and keeps what is empty on one line", function()
    local value = { a = { 1, { x = true } }, b = {}, c = json.array {} }
    assert.equal(
      '{\n  "a": [\n    1,\n    {\n      "x": true\n    }\n  ],\n  "b": {},\n  "c": []\n}',
      json.encode(value, { indent = 2 }))
    assert.equal("[\n 1\n]", json.encode({ 1 }, { indent = 1 }))
    assert.equal("[1]", json.encode({ 1 }, { indent = 0 }))
  end)

  it("tells arrays from objects", function()
    assert.equal("[1,2]", json.encode { 1, 2 })
    assert.equal("{}", json.encode {})
    assert.equal("[]", json.encode(json.array {}))
    assert.equal("[]", json.encode(json.array()))
    assert.equal("[null,1]", json.encode { json.null, 1 })
  end)

  it("writes integers as integers and floats so that they read back", function()
    assert.equal("[0,-1,9223372036854775807,-9223372036854775808]",
      json.encode { 0, -1, math.maxinteger, math.mininteger })
    assert.equal("[1.0,0.1,0.30000000000000004,5e-324,1e+100,-0.0]",
      json.encode { 1.0, 0.1, 0.1 + 0.2, 5e-324, 1e100, -0.0 })
  end)

  it("writes top-level scalars", function()
    assert.equal('"x"', json.encode "x")
    assert.equal("null", json.encode(json.null))
    assert.equal("false", json.encode(false))
  end)

  it("escapes control bytes and NUL, and mends broken UTF-8", function()
    assert.equal([["\u0000\u001f\n\"\\/é]] .. "\u{FFFD}" .. '"', json.encode "\0\31\n\"\\/é\xE9")
    assert.equal([[{"a\nb":1}]], json.encode { ["a\nb"] = 1 })
  end)

  it("grows beyond its first room", function()
    local long = ("x"):rep(100000)
    assert.equal('["' .. long .. '","' .. long .. '"]', json.encode { long, long })
  end)

  it("refuses what has no JSON form and names its place", function()
    local function refused(value, message)
      local ok, err = pcall(json.encode, value)
      assert.is_false(ok)
      assert.matches(message, err, 1, true)
    end
    refused({ a = { 1, { b = 0 / 0 } } }, "cannot encode value.a[2].b: NaN has no JSON form")
    refused({ 1 / 0 }, "value[1]: infinity")
    refused({ -1 / 0 }, "value[1]: infinity")
    refused({ f = print }, "value.f: a function")
    refused({ io.stdout }, "value[1]: a userdata")
    refused(nil, "value: nil has no JSON form; json.null has")
    refused({ 1, 2, x = 3 }, "value: an array with a hole or with other keys")
    refused({ [1] = 1, [2] = 2, [4] = 4 }, "value: an array with a hole")
    refused({ [0] = 1 }, "value: an object with a key that is no string")
    refused({ a = 1, [2.5] = 1 }, "value: an object with a key that is no string")
    refused(json.array { x = 1 }, "value: an array with a hole or with other keys")
  end)

  it("raises at the caller's line", function()
    local _, err = pcall(function() json.encode(print) end)
    assert.matches("^[^\n]*json_spec%.lua:%d+: cannot encode value: a function", err)
  end)

  it("refuses cycles but not a table used twice", function()
    local cycle = { a = {} }
    cycle.a.b = cycle
    assert.error_matches(function() json.encode(cycle) end, "value%.a%.b: a cycle")
    local twice = { 1 }
    assert.equal("[[1],[1]]", json.encode { twice, twice })
  end)

  it("takes 100 levels and refuses 101", function()
    assert.equal(("["):rep(99) .. "{}" .. ("]"):rep(99), json.encode(nested(100)))
    assert.error_matches(function() json.encode(nested(101)) end, "more than 100 levels")
  end)

  it("calls no metamethod", function()
    local trap = setmetatable({ a = 1 }, {
      __index = function() error "called" end,
      __pairs = function() error "called" end,
      __len = function() error "called" end,
    })
    assert.equal('{"a":1}', json.encode(trap))
  end)

  it("refuses options that are none", function()
    assert.error_matches(function() json.encode({}, { indent = 1.5 }) end, "indent is no integer")
    assert.error_matches(function() json.encode({}, { indent = -1 }) end, "from 0 to 16")
    assert.error_matches(function() json.encode({}, { keys = "id" }) end, "keys is no list")
    assert.error_matches(function() json.encode({}, 2) end, "table expected")
    assert.error(function() json.encode() end)
  end)
end)

describe("json.array", function()
  it("marks the table it is given and no other", function()
    local t = {}
    assert.equal(t, json.array(t))
    assert.equal(t, json.array(t))
    assert.error_matches(function() json.array(setmetatable({}, {})) end, "metatable of its own")
    assert.error(function() json.array "x" end)
  end)
end)

describe("json.decode", function()
  it("reads every kind of value", function()
    local value = json.decode [[ {"s": "é\u00e9\ud83d\ude00", "i": -7, "f": 2.0, "e": 1e3,
      "t": true, "n": null, "a": [1, [], {}]} ]]
    assert.equal("éé😀", value.s)
    assert.equal("integer", math.type(value.i))
    assert.equal("float", math.type(value.f))
    assert.equal(1000.0, value.e)
    assert.is_true(value.t)
    assert.equal(json.null, value.n)
    assert.equal(3, #value.a)
    assert.equal("[1,[],{}]", json.encode(value.a))
  end)

  it("reads top-level scalars, NUL in strings, and the last of equal keys", function()
    assert.equal(5, json.decode " 5 ")
    assert.equal(json.null, json.decode "null")
    assert.is_false(json.decode "false")
    assert.equal("a\0b", json.decode [["a\u0000b"]])
    assert.equal(2, json.decode('{"a":1,"a":2}').a)
  end)

  it("gives nil and a message with line and column", function()
    local function refused(text, message)
      local value, err = json.decode(text)
      assert.is_nil(value)
      assert.matches(message, err)
    end
    refused("", "^line 1, column 0: ")
    refused('{"a": 1,\n "b" 2}', "^line 2, column 6: ':' expected")
    refused('{"a": [1, 2,]}', "^line 1, column 13: ")
    refused("[1] x", "^line 1, column 5: end of file expected")
    refused("{'a': 1}", "^line 1, column 2: ")
    refused("nul", "^line 1, ")
    refused("[NaN]", "^line 1, ")
    refused("[01]", "^line 1, ")
    refused("[1e999]", "^line 1, .*real number overflow")
    refused("[9223372036854775808]", "^line 1, .*too big integer")
    refused('["\xE9"]', "^line 1, .*unable to decode byte 0xe9")
    refused([["\ud83d"]], "^line 1, .*Unicode")
    refused('["a\nb"]', "^line 1, .*unexpected newline")
    refused('{"a\\u0000": 1}', "NUL byte in object key")
  end)

  it("takes 100 levels, refuses 101 and a million", function()
    assert.is_table(json.decode(("["):rep(100) .. ("]"):rep(100)))
    local value, err = json.decode("[\n" .. ('{"a":'):rep(100) .. "1" .. ("}"):rep(100) .. "]")
    assert.is_nil(value)
    assert.equal("line 2, column 496: nested more than 100 levels deep", err)
    value, err = json.decode(("["):rep(1000000))
    assert.is_nil(value)
    assert.equal("line 1, column 101: nested more than 100 levels deep", err)
  end)

  it("counts no bracket inside a string", function()
    local text = ("["):rep(200) .. [[\"]] .. ("{"):rep(200)
    assert.equal((text:gsub([[\"]], '"')), json.decode('"' .. text .. '"'))
    assert.is_table(json.decode("[" .. ("[],"):rep(500) .. "[]]"))
  end)

  it("reads back what encode wrote", function()
    local numbers = json.array {}
    for i = 1, 2000 do
      local bits = string.pack("<I8", (i * 0x9E3779B97F4A7C15) ~ (i << 40))
      local x = string.unpack("<d", bits)
      if x == x and x ~= 1 / 0 and x ~= -1 / 0 then numbers[#numbers + 1] = x end
    end
    assert.is_true(#numbers > 1900)
    local again = assert(json.decode(json.encode(numbers)))
    for i = 1, #numbers do
      assert.equal(string.pack("<d", numbers[i]), string.pack("<d", again[i]))
    end
    local text = '{"a":[1,2.5,[],{}],"b":{"c":null,"d":"\\u0001é"}}'
    assert.equal(text, json.encode(json.decode(text)))
  end)

  it("raises when it is given no string", function()
    assert.error(function() json.decode() end)
    assert.error(function() json.decode {} end)
  end)
end)
