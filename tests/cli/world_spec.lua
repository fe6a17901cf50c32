local engine = os.getenv "ENGINE" or "build/engine"

-- Runs `engine world`; gives its exit code, standard output and standard error.
local function run(arguments, input)
  local into, out, err = os.tmpname(), os.tmpname(), os.tmpname()
  local file = assert(io.open(into, "w"))
  file:write(input or "")
  file:close()
  local _, _, code = os.execute(("%s world %s <%s >%s 2>%s"):format(engine, arguments, into, out,
    err))
  local texts = {}
  for i, path in ipairs { out, err } do
    local f = assert(io.open(path))
    texts[i] = f:read "a"
    f:close()
    os.remove(path)
  end
  os.remove(into)
  return code, texts[1], texts[2]
end

local EVENT = '{"id":"e1","article":"mesa-2019","date":"2019-04-11","actor":["EGY"],'
  .. '"recipient":["TESTPACT"],"type":"SANCTION","mode":"withdraw","act":"withdraw","aux":[],'
  .. '"by":"a source in Cairo","text":"pulled out of"}\n'

describe("engine world", function()
  it("shows who left and the words behind it", function()
    local code, out = run("--format table -", EVENT)
    assert.equal(0, code)
    assert.matches('EGY +left +%? to 2019%-04%-11 +"pulled out of", a source in Cairo', out)
  end)

  it("gives JSON when standard output is no terminal", function()
    local code, out = run("", EVENT)
    assert.equal(0, code)
    assert.matches('"id":"TESTPACT"', out, 1, true)
    assert.matches('"status":"left","until":"2019-04-11"', out, 1, true)
  end)

  it("looks from before the event with --at", function()
    local _, out = run("--at 2019-04-10 --format table -", EVENT)
    assert.matches("EGY +member", out)
  end)

  it("skips bad lines, names and counts them, and stops at one with --strict", function()
    local code, out, err = run("--format table -", "{}\n\n" .. EVENT .. "no JSON\n")
    assert.equal(0, code)
    assert.matches("TESTPACT", out)
    assert.matches("-:1: ", err, 1, true)
    assert.matches("-:4: ", err, 1, true)
    assert.matches("2 bad lines skipped", err)
    code, out = run("--strict -", "{}\n" .. EVENT)
    assert.equal(3, code)
    assert.equal("", out)
  end)

  it("saves, loads and tells what differs", function()
    local a, b = os.tmpname(), os.tmpname()
    assert.equal(0, (run("--save " .. a .. " -", "")))
    assert.equal(0, (run("--load " .. a .. " --save " .. b .. " -", EVENT)))
    local code, out = run("--diff " .. a .. " " .. b .. " --format table")
    assert.equal(0, code)
    assert.matches("member +TESTPACT EGY +outside %-> left", out)
    code, out = run("--diff " .. b .. " " .. b .. " --format table")
    assert.equal(0, code)
    assert.equal("", out)
    os.remove(a)
    os.remove(b)
  end)

  local built = pcall(require, "modules.sqlite")
  local sqlite = built and it or function(title) pending(title .. " (built without SQLite)") end
  sqlite("keeps a world in a database, to which the same events add nothing", function()
    local path = os.tmpname()
    os.remove(path)
    path = path .. ".db"
    assert.equal(0, (run("--save " .. path .. " -", EVENT)))
    local code, once = run("--format table --load " .. path)
    assert.equal(0, code)
    assert.matches("EGY +left", once)
    assert.equal(0, (run("--load " .. path .. " --save " .. path .. " -", EVENT)))
    assert.equal(once, (select(2, run("--format table --load " .. path))))
    os.remove(path)
  end)

  it("draws graphs for Graphviz and for readers of GraphML", function()
    local code, out = run("--format dot -", EVENT)
    assert.equal(0, code)
    assert.matches('"EGY" -- "TESTPACT" [label="left", style=dashed];', out, 1, true)
    assert.matches('"EGY" -- "TESTPACT" [label="-0', out, 1, true)
    code, out = run("--format graphml -", EVENT)
    assert.equal(0, code)
    assert.matches('<node id="TESTPACT">', out, 1, true)
    assert.matches('<data key="until">2019-04-11</data>', out, 1, true)
    local _, opened = out:gsub("<edge ", "")
    local _, closed = out:gsub("</edge>", "")
    assert.equal(2, opened)
    assert.equal(2, closed)
  end)

  it("keeps sources that disagree, and says which it took and why", function()
    local function said(id, day)
      return (EVENT:gsub('"e1"', '"' .. id .. '"'):gsub('"aux":%[%],',
        ('"aux":[],"when":{"value":"%s","text":"that day"},'):format(day)))
    end
    local _, out = run("--format json -", said("e1", "2019-04-09") .. said("e2", "2019-03-01"))
    assert.matches('"reason":"it tells of the later date, 2019-04-09 over 2019-03-01"', out, 1,
      true)
    assert.matches('"until":"2019-04-09"', out, 1, true)
    local _, sources = out:match('"sources":(%b[])'):gsub('"claim":"leave"', "")
    assert.equal(2, sources)
  end)

  it("begins with data sets, and says what it read", function()
    local dir = os.tmpname()
    os.remove(dir)
    os.execute("mkdir " .. dir)
    local file = assert(io.open(dir .. "/m.csv", "w"))
    file:write "atopid,member,yrent,moent,yrexit,moexit\n9000,651,1955,10,1962,11\n"
    file:close()
    local code, out, err = run("--format table --at 1960 --data " .. dir)
    assert.equal(0, code)
    assert.matches("ATOP9000  EGY 1955  %(in force%)\n  EGY +member +1955%-10 +ATOP members", out)
    assert.matches("m.csv: ATOP members, 1 rows", err, 1, true)
    os.execute("rm -r " .. dir)
    assert.equal(1, (run "--data /no/such/folder"))
  end)

  it("ends with 1 for a file that is not there and 2 for wrong usage", function()
    assert.equal(1, (run "/no/such/file.jsonl"))
    assert.equal(1, (run "--load /no/such/file.json"))
    for _, wrong in ipairs { "--at 2019-13-45", "--format png", "--colour", "--at", "--diff x" } do
      local code, _, err = run(wrong)
      assert.equal(2, code)
      assert.matches("--help", err, 1, true)
    end
    local code, out = run "--help"
    assert.equal(0, code)
    assert.matches("usage: engine world", out, 1, true)
  end)
end)
