local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

local OTHERS = [[{"others":["Egypt Tomorrow","Lebanon Weekday"]}]]

-- The names of the first sentence, as "id:role".
local function names(arguments, text)
  local code, out, err = command.run(arguments, text)
  assert.equal("", err)
  assert.equal(0, code)
  local found = {}
  for i, name in ipairs(json.decode(out:match "[^\n]+").names) do
    found[i] = name.id .. ":" .. name.role
  end
  return table.concat(found, " ")
end

describe("names of things that never act", function()
  local _, write = command.folder()
  local file = write("others.json", OTHERS)

  it("are shown by text, in the order of the text", function()
    local text = "Egypt Tomorrow said Syria told Lebanon Weekday and Egypt."
    assert.equal("Egypt Tomorrow:other SYR:actor Lebanon Weekday:other EGY:actor",
      names("text --names " .. file .. " -", text))
  end)

  it("are shown by names", function()
    local code, out = command.run("names --names " .. file .. " Egypt Tomorrow")
    assert.equal(0, code)
    local row = json.decode(out)
    assert.equal("Egypt Tomorrow", row.id)
    assert.equal("other", row.kind)
  end)

  it("are no actors", function()
    local text = "Egypt Tomorrow has pulled out of the Arab League."
    local _, with = command.run("extract --names " .. file .. " -", text)
    local _, without = command.run("extract -", text)
    assert.equal("", with)
    assert.equal("EGY", json.decode(without).actor[1])
  end)
end)

describe("a folder given with --stdlib", function()
  local dir, write = command.folder()
  assert(os.execute("mkdir " .. dir .. "/data"))

  it("leaves words and names as they are built in when it has none", function()
    assert.equal("EGY:actor", names("--stdlib " .. dir .. " text -", "Egypt left Xanadu."))
  end)

  it("has its names read instead of the built-in ones", function()
    write("data/actors.json", [[{"entities":[{"id":"XXA","kind":"state","names":["Xanadu"]}]}]])
    assert.equal("XXA:actor", names("--stdlib " .. dir .. " text -", "Egypt left Xanadu."))
  end)

  it("is told of names that are wrong", function()
    write("data/actors.json", [[{"entities":[{"id":"XXA","kind":"planet"}]}]])
    local code, _, err = command.run("--stdlib " .. dir .. " text -", "Egypt left.")
    assert.equal(1, code)
    assert.matches("data/actors.json:1: entity 'XXA': \"kind\" must be", err, 1, true)
    assert(os.remove(dir .. "/data/actors.json"))
  end)

  it("has its words read instead of the built-in ones, and the other lists with them", function()
    write("data/words.txt", "[verb]\nflummox\n")
    local code, out = command.run("--stdlib " .. dir .. " text -", "Egypt flummoxed the king.")
    assert.equal(0, code)
    local tokens = json.decode(out).tokens
    assert.equal("flummox", tokens[2].lemma)
    assert.equal("the", tokens[3].lemma)
    assert.is_true(tokens[4].lemma == nil or tokens[4].lemma == json.null)
  end)
end)
