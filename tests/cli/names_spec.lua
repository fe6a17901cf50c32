local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

local function run(arguments)
  return command.run("names " .. arguments)
end

-- What a name can be, decoded.
local function look_up(arguments)
  local code, out = run(arguments)
  assert.equal(0, code)
  local rows = {}
  for i, line in ipairs(command.lines(out)) do rows[i] = json.decode(line) end
  return rows
end

describe("engine names", function()
  it("says who has a name and how", function()
    assert.same({ { id = "EGY", kind = "state", name = "Egypt", how = "capital", alias = "Cairo",
      from = json.null, ["until"] = json.null, terms = {} } }, look_up "Cairo")
    assert.equal("adjective", look_up("Egyptian")[1].how)
    assert.equal("AL", look_up("'Arab League'")[1].id)
  end)

  it("takes the words as one name, whatever their number, case and article", function()
    local quoted = look_up "'Arab League'"
    assert.same(quoted, look_up "Arab League")
    assert.same(quoted, look_up "the Arab League")
    assert.same(quoted, look_up "arab league")
  end)

  it("gives the terms of a person", function()
    local person = look_up("Barack Obama")[1]
    assert.equal("person", person.kind)
    assert.same({ { of = "USA", office = "president", from = "2009-01-20",
      ["until"] = "2017-01-20" } }, person.terms)
  end)

  it("gives everybody whom a name can mean, each once, in the same order on two runs", function()
    local ids, seen = {}, {}
    for _, row in ipairs(look_up "Kremlin") do ids[#ids + 1] = row.id end
    assert.same({ "RUS", "SUN" }, ids)
    local _, out = run "Johnson"
    assert.equal(out, (select(2, run "Johnson")))
    for _, line in ipairs(command.lines(out)) do
      assert.is_nil(seen[line])
      seen[line] = true
    end
  end)

  it("--date keeps what it can be then: the last day of a period counts", function()
    local function ids(arguments)
      local list = {}
      for i, row in ipairs(look_up(arguments)) do list[i] = row.id end
      return list
    end
    assert.same({ "SUN" }, ids "Kremlin --date 1985")
    assert.same({ "RUS" }, ids "Kremlin --date 2019-04-11")
    local code, _, err = run "Obama --date 1985-06-01"
    assert.equal(1, code)
    assert.equal("engine names: nothing is called 'Obama' on 1985-06-01\n", err)
    assert.equal(1, #look_up "Obama --date 2017-01-20")
    assert.equal(1, (run "Obama --date 2017-01-21"))
    assert.equal(1, #look_up "Obama --date 2017")
  end)

  it("--format table shows a term under its person", function()
    local code, out = run "Barack Obama --format table"
    local lines = command.lines(out)
    assert.equal(0, code)
    assert.matches("^ID +KIND +NAME +HOW +PERIOD +OFFICE$", lines[1])
    assert.matches("^barack%-obama +person +Barack Obama +name$", lines[2])
    assert.matches("^ +2009%-01%-20 to 2017%-01%-20 +president, USA$", lines[3])
  end)

  it("--names adds names", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write '{"entities":[{"id":"ZORB","kind":"alliance","name":"Zorb","names":["Zorb Pact"]}]}'
    file:close()
    assert.equal("ZORB", look_up("Zorb Pact --names " .. path)[1].id)
    os.remove(path)
  end)

  it("ends with 1 for what nothing is called, or names that can't be read", function()
    local code, out, err = run "Nobody At All"
    assert.equal(1, code)
    assert.equal("", out)
    assert.equal("engine names: nothing is called 'Nobody At All'\n", err)
    assert.equal(1, (run "Cairo --names /no/such/file"))
  end)

  it("ends with 2 for wrong usage, and says how to use it", function()
    for _, wrong in ipairs { "", "''", "Cairo --date 2019-13-45", "Cairo --date now",
      "Cairo --format csv", "Cairo --colour" } do
      local code, _, err = run(wrong)
      assert.equal(2, code)
      assert.matches("see engine names %-%-help\n$", err)
    end
    local code, out = run "--help"
    assert.equal(0, code)
    assert.matches("^usage: engine names", out)
  end)
end)
