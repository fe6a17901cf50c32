local columns = require "engine.columns"
local options = require "engine.options"

describe("options.read", function()
  local known = {
    ["--format"] = { "json", "table" }, ["--rules"] = "list", ["--at"] = "date",
    ["--sort"] = "flag", ["--save"] = "text", ["--runs"] = { 1, 100 },
  }

  local function read(...)
    return options.read(known, { ... })
  end

  it("tells options from files", function()
    assert.same({ files = { "a", "-", "b" }, sort = true, save = "--sort" },
      read("a", "--sort", "-", "--save", "--sort", "b"))
    assert.same({ files = {} }, read())
  end)

  it("ends options at --", function()
    assert.same({ files = { "--sort", "--" } }, read("--", "--sort", "--"))
  end)

  it("collects lists, and keeps the last of what is no list", function()
    assert.same({ files = {}, rules = { "a", "b" }, save = "d" },
      read("--rules", "a", "--save", "c", "--rules", "b", "--save", "d"))
  end)

  it("takes whole numbers of a range only", function()
    assert.equal(1, read("--runs", "1").runs)
    assert.equal(100, read("--runs", "1e2").runs)
    for _, wrong in ipairs { "0", "101", "1.5", "x", "" } do
      local given, message = read("--runs", wrong)
      assert.is_nil(given)
      assert.equal(("--runs '%s': a whole number from 1 to 100 is wanted"):format(wrong), message)
    end
  end)

  it("takes dates of the calendar only", function()
    for _, right in ipairs { "2019", "2019-04", "2019-04-11", "2020-02-29" } do
      assert.equal(right, read("--at", right).at)
    end
    for _, wrong in ipairs { "2019-13-45", "2019-02-29", "2019-00", "19", "2019-4-1", "0000",
      "2019-04-11T10:00", "now", "" } do
      assert.is_nil((read("--at", wrong)))
    end
  end)

  it("says what it can't take", function()
    assert.equal("unknown option --colour", (select(2, read "--colour")))
    assert.equal("unknown option -x", (select(2, read "-x")))
    assert.equal("--at needs a value", (select(2, read "--at")))
    assert.equal("--format 'xml': one of json, table is wanted",
      (select(2, read("--format", "xml"))))
  end)

  it("takes a value joined to its option, also an empty one", function()
    assert.equal("json", read("--format=json").format)
    assert.equal("", read("--save=").save)
    assert.same({ files = {}, rules = { "a=b" } }, read("--rules=a=b"))
  end)

  it("names the option and the value when a joined value is wrong", function()
    assert.equal("--format 'xml': one of json, table is wanted",
      (select(2, read "--format=xml")))
  end)

  it("gives a flag and a stranger no value", function()
    assert.equal("unknown option --sort=1", (select(2, read "--sort=1")))
    assert.equal("unknown option --colour=red", (select(2, read "--colour=red")))
    assert.equal("unknown option -x4", (select(2, read "-x4")))
  end)

  it("ends joined values at -- too", function()
    assert.same({ files = { "--format=json" } }, read("--", "--format=json"))
  end)

  it("knows --help and -h", function()
    assert.is_true(read("a", "--help").help)
    assert.is_true(read("-h").help)
  end)
end)

describe("columns", function()
  it("counts characters, not bytes, and cuts with an ellipsis", function()
    assert.equal("é  ", columns.fit("é", 3))
    assert.equal("éàü", columns.fit("éàü", 3))
    assert.equal("éà…", columns.fit("éàüö", 3))
    assert.equal("…", columns.fit("ab", 1))
  end)

  it("shows no control character and no broken UTF-8", function()
    assert.equal("a b?c", columns.fit("a\27b\xFFc", 5))
  end)

  it("makes each column as wide as its widest cell, without spaces at the end", function()
    assert.same({ "  a    bb", "  ccc" }, columns.lines({ { "a", "bb" }, { "ccc", "" } }, "  "))
  end)
end)
