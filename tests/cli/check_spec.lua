local command = dofile "tests/cli/command.lua"

local dir, write = command.folder()

local function run(arguments)
  return command.run("check " .. arguments)
end

-- A pack of one rule, which stands in line 2, with these examples.
local function pack(name, examples)
  return write(name, ([[
return { pack = "mine",
  { name = "cheer", event = { type = "SUPPORT", mode = "loud" },
    frame = { verb = { "entertain" }, recipient = { "object" } },
    examples = { %s } } }
]]):format(examples))
end

describe("engine check", function()
  teardown(function() os.execute("rm -r " .. dir) end)

  it("counts what holds, and ends with 0", function()
    local path = pack("good.lua", [[
      { "Kenya entertained Ghana.", { actor = "KEN", recipient = { "GHA" } } },
      { "Kenya and Chad entertained Ghana.", { actor = { "TCD", "KEN" }, type = "SUPPORT" } },
      { "Kenya did not entertain Ghana.", { aux = { "negation" }, by = false } },
      { "Kenya remembered Ghana.", false },]])
    assert.same({ 0, "4 passed, 0 failed\n", "" }, { run(path) })
  end)

  it("prints a line for each failure: file, line, rule, example, expected, got", function()
    local path = pack("bad.lua", [[
      { "Kenya entertained Ghana.", { actor = "GHA" } },
      { "Kenya entertained Ghana.", { recipient = { "GHA", "KEN" } } },
      { "Kenya entertained Ghana.", { mode = "quiet" } },
      { "Kenya entertained Ghana.", { aux = "future" } },
      { "Kenya entertained Ghana.", false },
      { "Kenya remembered Ghana.", { actor = "KEN" } },
      { "Kenya entertained Ghana.", { actor = "KEN" } },]])
    local code, out = run(path)
    local head = path .. ':2: rule cheer: "Kenya entertained Ghana.": '
    assert.equal(1, code)
    assert.same({
      head .. "expected actor GHA, got actor [KEN]",
      head .. "expected recipient [GHA KEN], got recipient [GHA]",
      head .. "expected mode quiet, got mode loud",
      head .. "expected aux future, got aux []",
      head .. "expected nothing, got actor [KEN], recipient [GHA]",
      path .. ':2: rule cheer: "Kenya remembered Ghana.": expected actor KEN, got nothing',
      "1 passed, 6 failed",
    }, command.lines(out))
  end)

  it("says the pack's first line for a rule whose name a loop puts together", function()
    local path = write("loop.lua", [[
local pack = { pack = "loop" }
for _, verb in ipairs { "entertain" } do
  pack[1] = { name = verb .. "-one", event = { type = "SUPPORT" },
    frame = { verb = { verb }, recipient = { "object" } },
    examples = { { "Kenya entertained Ghana.", false } } }
end
return pack]])
    local code, out = run(path)
    assert.equal(1, code)
    assert.truthy(out:find(path .. ":1: rule entertain-one: ", 1, true))
  end)

  it("holds an example only where the rule itself gives the event", function()
    local path = pack("other.lua", [[
      { "Egypt withdrew from the Arab League.", { actor = "EGY" } },
      { "Egypt withdrew from the Arab League.", false },]])
    local code, out = run(path)
    local lines = command.lines(out)
    assert.equal(1, code)
    assert.matches("expected actor EGY, got alliance.withdraw: actor [EGY]", lines[1], 1, true)
    assert.equal("1 passed, 1 failed", lines[2])
  end)

  it("reads the example's date as the article's: who acts for whom hangs on it", function()
    local path = pack("dated.lua", [[
      { "Obama entertained Ghana.", { actor = "USA" }, date = "2012-03-01" },
      { "Obama entertained Ghana.", { actor = "USA" }, date = "2012-13-01" },]])
    local code, out = run(path)
    local lines = command.lines(out)
    assert.equal(1, code)
    assert.matches("got article '[%w.]*': '2012%-13%-01' is no date", lines[1])
    assert.equal("1 passed, 1 failed", lines[2])
  end)

  it("names examples that can't be run, and goes on", function()
    local path = pack("odd.lua", [[
      { "Kenya entertained Ghana." }, "Kenya", { "Kenya", { actors = "KEN" } },
      { "Kenya", { mode = { "a" } } }, { "Kenya", false, day = "2012-03-01" },
      { "Kenya entertained Ghana.", { actor = "KEN" } },]])
    local code, out = run(path)
    local lines = command.lines(out)
    assert.equal(1, code)
    assert.matches("what is expected must be false or a table of fields", lines[1], 1, true)
    assert.matches("an example is { sentence, expectation, date = day }", lines[2], 1, true)
    assert.matches("an expectation has no field 'actors'", lines[3], 1, true)
    assert.matches("'mode' must be one word", lines[4], 1, true)
    assert.matches("an example has no field 'day'", lines[5], 1, true)
    assert.equal("1 passed, 5 failed", lines[6])
  end)

  it("tells the error of a condition as what came", function()
    local path = write("raises.lua", [[
return { pack = "raises",
  { name = "cheer", event = { type = "SUPPORT" }, condition = function(e) return e.no.such end,
    frame = { verb = { "entertain" }, recipient = { "object" } },
    examples = { { "Kenya entertained Ghana.", { actor = "KEN" } } } } }
]])
    local code, out = run(path)
    assert.equal(1, code)
    assert.matches("expected no error, got .*raises%.lua:2: ", out)
    assert.matches("\n0 passed, 1 failed\n$", out)
  end)

  it("runs several packs, only those named", function()
    local one = pack("one.lua", '{ "Kenya entertained Ghana.", { actor = "KEN" } }')
    local none = write("none.lua", 'return { pack = "none" }')
    assert.same({ 0, "1 passed, 0 failed\n", "" }, { run(one .. " " .. none) })
    assert.same({ 0, "0 passed, 0 failed\n", "" }, { run(none) })
  end)

  it("runs the built-in packs where none is named", function()
    local _, all = run ""
    local _, aid = run "aid"
    local function total(out)
      local passed, failed = out:match "(%d+) passed, (%d+) failed\n$"
      return passed + failed
    end
    assert.is_true(total(all) > 100)
    assert.is_true(total(aid) > 0 and total(aid) < total(all))
  end)

  it("ends with 1 for a pack that can't be read, with file and line", function()
    local path = write("broken.lua", "return {\n  pack = ,\n}")
    local code, out, err = run(path)
    assert.same({ 1, "" }, { code, out })
    assert.matches("engine check: " .. path .. ":2: ", err, 1, true)
    assert.same({ 1, "", "engine check: /no/such/file.lua: No such file or directory\n" },
      { run "/no/such/file.lua" })
  end)

  it("ends with 2 for wrong usage, and says how to use it", function()
    local code, _, err = run "--colour"
    assert.equal(2, code)
    assert.matches("see engine check %-%-help\n$", err)
    local good, out = run "--help"
    assert.equal(0, good)
    assert.matches("^usage: engine check", out)
  end)
end)
