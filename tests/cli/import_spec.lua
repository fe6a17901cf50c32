local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

local dir, write = command.folder()

local VERBS = write("fables.txt", [[
&COIN
+DOLLAR

--- GIVE [070] ---
GIVE
LEND_OUT {LENDS_OUT LENT_OUT} [071]
- * &COIN [0711:0712]
- broken [1]
]])
local ACTORS = write("fables.actors.txt",
  "RURITANIA_ [RUR]\n+RURITANIAN\nZENDA [ZEN 900101-950101]\n")
local AGENTS = write("fables.agents.txt", "FOREIGN_MINISTER [~GOV]\nCHARITY [NGO~]\n")

local function extract(arguments, text)
  local code, out, err = command.run("extract " .. arguments .. " -", text)
  assert.equal(0, code, err)
  return out
end

describe("dictionaries", function()
teardown(function() os.execute("rm -r " .. dir) end)

describe("engine import", function()
  it("prints what a dictionary holds, and each line that was not read with the reason", function()
    local code, out = command.run("import " .. VERBS)
    assert.equal(0, code)
    assert.matches("fables.txt: verbs: blocks 1, verbs 2, multiword 1, patterns 2, sets 1, items 1",
      out, 1, true)
    assert.matches("fables.txt:8: not read: the verb (*) is missing: - broken [1]", out, 1, true)
  end)

  it("prints the codes that PLOVER has not: statements, and what is no CAMEO code", function()
    local path = write("codes.txt", "--- SAY [010] ---\nSAY\n- * LOUDLY [910]\n")
    local _, out = command.run("import " .. path)
    assert.matches("not used: code 010: a statement", out, 1, true)
    assert.matches("not used: code 910: no CAMEO code", out, 1, true)
  end)

  it("writes a verb dictionary as a Lua pack that codes the same", function()
    local pack = dir .. "/fables.lua"
    assert.equal(0, (command.run(("import %s -o %s"):format(VERBS, pack))))
    local text = "Oman gave Iran ten dollars. Oman lent out a ship to Iran."
    local names = "--format cameo --rules "
    assert.equal(extract(names .. VERBS, text), extract(names .. pack, text))
    assert.equal("\tOMN\tIRN\t0711\n\tIRN\tOMN\t0712\n\tOMN\tIRN\t071\n",
      extract(names .. pack, text))
  end)

  it("writes an actor dictionary as a names file", function()
    local names = dir .. "/names.json"
    assert.equal(0, (command.run(("import %s -o %s"):format(ACTORS, names))))
    local file = assert(io.open(names))
    local entities = json.decode(file:read "a").entities
    file:close()
    assert.equal("RUR", entities[1].id)
    assert.equal("1990-01-01", entities[2].names[1].from)
    assert.equal("\tRUR\tIRN\t070\n",
      extract(("--format cameo --rules %s --names %s"):format(VERBS, names),
        "Ruritania gave Iran a ship."))
  end)

  it("says that agents have no other form", function()
    local code, _, err = command.run(("import %s -o %s/x"):format(AGENTS, dir))
    assert.equal(1, code)
    assert.matches("a dictionary of agents has no other form", err, 1, true)
  end)

  it("wants a dictionary, and one only with -o", function()
    assert.equal(2, (command.run "import"))
    assert.equal(2, (command.run(("import %s %s -o x"):format(VERBS, ACTORS))))
    local code, _, err = command.run("import /dev/null")
    assert.equal(1, code)
    assert.matches("no dictionary", err)
  end)
end)

describe("engine extract with dictionaries", function()
  it("says how many of their lines were not read, and where they are listed", function()
    local _, _, err = command.run("extract --rules " .. VERBS .. " -", "Oman gave Iran a ship.")
    assert.matches("fables.txt: 1 line not read; engine import .*fables.txt lists them", err)
  end)

  it("refuses actors as rules and verbs as names, with the option that is meant", function()
    local code, _, err = command.run("extract --rules " .. ACTORS .. " -", "x")
    assert.equal(1, code)
    assert.matches("actors are no rules; give the file with --names", err, 1, true)
    code, _, err = command.run("extract --names " .. VERBS .. " -", "x")
    assert.equal(1, code)
    assert.matches("verbs are no names; give the file with --rules", err, 1, true)
  end)
end)

describe("--format cameo", function()
  local function cameo(text) return extract("--format cameo", text) end

  it("is date, source, target and code with tabs between them, roles behind the states", function()
    assert.equal("20190411\tEGYGOV\tAL\t161\n",
      cameo "date: 2019-04-11\nThe Egyptian government withdrew from the Arab League.")
  end)
  it("has a line each way for those who act together", function()
    assert.equal("\tEGY\tJOR\t040\n\tJOR\tEGY\t040\n", cameo "Egypt and Jordan held talks.")
  end)
  it("puts the role before the code where the dictionary says so", function()
    assert.equal("\tNGOOMN\tIRN\t070\n",
      extract(("--format cameo --rules %s --names %s"):format(VERBS, AGENTS),
        "Omani charity leaders gave Iran a ship."))
  end)
  it("leaves out and counts what did not happen or only may", function()
    local code, out, err = command.run("extract --format cameo --stats -",
      "Egypt did not withdraw from NATO. Egypt may withdraw from NATO.")
    assert.same({ 0, "" }, { code, out })
    assert.matches("events without a CAMEO line 2", err)
  end)
end)

describe("--format plover", function()
  it("is PLOVER's fields alone, with the date that the text gives", function()
    local event = json.decode(extract("--format plover",
      "date: 2019-04-11\nEgypt left NATO on Monday, an official said."))
    assert.same({ "EGY" }, event.actor)
    assert.same({ "2019-04-08", "an official", "withdraw" }, { event.date, event.by, event.act })
    assert.is_nil(event.actors)
  end)
  it("has null where the text gives no date", function()
    local event = json.decode(extract("--format plover", "date: 2019-04-11\nEgypt left NATO."))
    assert.equal(json.null, event.date)
  end)
end)
end)
