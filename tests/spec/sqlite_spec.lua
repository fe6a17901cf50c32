local sqlite = require "engine.sqlite"
local world = require "engine.world"

local built = pcall(require, "modules.sqlite")
local test = built and it or function(title) pending(title .. " (built without SQLite)") end

local function event(id, fields)
  local e = { id = id, article = "a \"b\"\n", date = "2018-02-01", actor = { "SAU", "QAT" },
              recipient = { "XPACT" }, type = "SUPPORT", act = "form", text = "formed" }
  for key, value in pairs(fields or {}) do e[key] = value end
  return e
end

describe("a world in SQLite", function()
  local path
  before_each(function()
    path = os.tmpname()
    os.remove(path)
    path = path .. ".db"
  end)
  after_each(function() os.remove(path) end)

  local function query(sql)
    local db <close> = assert(require "modules.sqlite".open(path, "r"))
    local rows <close> = assert(db:prepare(sql))
    local list = {}
    while true do
      local row = { rows:next() }
      if not row[1] then return list end
      list[#list + 1] = table.concat(row, " ", 2)
    end
  end

  local function example()
    local w = world.new()
    assert(w:apply(event "e1"))
    w:alliance "XPACT":join("OMN", { why = "a line\nand \"another\"", date = "2019" })
    w:relation("SAU", "QAT", -0.25, { why = "a quarrel" })
    w:actor "SAU":set("cinc", 0.0146, { date = "2016", source = "NMC" })
    return w
  end

  test("comes back as it was", function()
    local w = example()
    assert.is_true(w:save(path))
    assert.equal(w:json(), assert(world.load(path)):json())
    os.remove(path)
    assert.is_true(world.new():save(path))
    assert.equal(world.new():json(), assert(world.load(path)):json())
  end)

  test("takes in only what is new, and nothing twice", function()
    local w = example()
    assert.is_true(sqlite.save(w, path) > 0)
    assert.equal(0, sqlite.save(w, path))
    assert(w:apply(event "e1"))
    assert.equal(0, sqlite.save(w, path))
    assert(w:apply(event("e2", { actor = { "SAU" }, type = "SANCTION", act = "withdraw",
                                 date = "2020-01-01" })))
    -- The event, that Saudi Arabia left, and that its relation to the pact moved.
    assert.equal(3, sqlite.save(w, path))
    assert.equal(w:json(), assert(world.load(path)):json())
    assert.same({ "e1", "e2" }, query "SELECT id FROM events ORDER BY place")
  end)

  test("can be asked with SQL", function()
    assert(example():save(path))
    assert.same({ "OMN join 2019" },
      query "SELECT member, kind, date FROM claims WHERE member = 'OMN'")
    assert.same({ "SAU cinc 0.0146 2016" },
      query "SELECT actor, key, value, date FROM attributes WHERE key = 'cinc'")
  end)

  test("is left alone by a world that is another one", function()
    assert(example():save(path))
    local other = world.new()
    other:add_actor "XXX"
    local ok, message = other:save(path)
    assert.is_nil(ok)
    assert.matches("holds what the world does not", message)
    assert.equal(example():json(), assert(world.load(path)):json())
    local smaller = world.new()
    assert.is_nil((smaller:save(path)))
  end)

  test("is as it was when the writer is killed before it has done", function()
    local w = example()
    assert(w:save(path))
    local script = os.tmpname()
    local file = assert(io.open(script, "w"))
    file:write(([[
      local db = assert(require "modules.sqlite".open(%q, "w"))
      assert(db:exec "BEGIN IMMEDIATE; DELETE FROM events; DELETE FROM claims;")
      os.execute("kill -9 $PPID")
    ]]):format(path))
    file:close()
    os.execute((os.getenv "ENGINE" or "build/engine") .. " " .. script .. " 2>/dev/null")
    os.remove(script)
    assert.equal(w:json(), assert(world.load(path)):json())
    os.remove(path .. "-journal")
  end)

  -- A script that saves an event more and more, killed at whatever it is at.
  test("holds whole saves and no half one when the saver is killed at any moment", function()
    local script = os.tmpname()
    local file = assert(io.open(script, "w"))
    file:write(([[
      local world = require "engine.world"
      local w = world.new()
      for i = 1, 1000000 do
        for k = 1, 3 do -- three events to a save
          assert(w:apply { id = ("e%%d.%%d"):format(i, k), article = "a", date = "2018-02-01",
            actor = { "SAU" }, recipient = { "OMN" }, type = "SUPPORT", text = "x" })
        end
        assert(require "engine.sqlite".save(w, %q))
      end
    ]]):format(path))
    file:close()
    local engine, seen = os.getenv "ENGINE" or "build/engine", {}
    for k = 1, 6 do
      os.remove(path)
      os.remove(path .. "-journal")
      os.execute(("timeout -s KILL %.2f %s %s 2>/dev/null"):format(0.1 + 0.07 * k, engine, script))
      local there = io.open(path, "rb")
      if there then
        there:close()
        local w = world.load(path)
        -- Killed before the tables were there, it holds none.
        local n = w and #w:events() or 0
        seen[#seen + 1] = n
        assert.equal(0, n % 3)
        if w then
          local _, again = w:apply { id = "e1.1", article = "a", date = "2018-02-01",
            actor = { "SAU" }, recipient = { "OMN" }, type = "SUPPORT", text = "x" }
          assert.equal(n > 0 and "known" or "applied", again)
          if n > 0 then assert.equal(0, sqlite.save(w, path)) end
        end
      end
    end
    os.remove(script)
    os.remove(path .. "-journal")
    assert.is_true(#seen > 0 and math.max(table.unpack(seen)) > 0)
  end)

  test("says what is wrong with a file that holds none", function()
    local file = assert(io.open(path, "w"))
    file:write(("no database "):rep(100))
    file:close()
    local w, message = world.load(path)
    assert.is_nil(w)
    assert.matches(path, message, 1, true)
    assert.is_nil((example():save(path)))
    assert.matches("/no/such/folder/x.db: ", select(2, world.load "/no/such/folder/x.db"), 1, true)
  end)

  it("goes by the end of the name", function()
    assert.is_true(sqlite.is_name "a/world.db")
    assert.is_true(sqlite.is_name "world.sqlite")
    assert.is_true(sqlite.is_name "world.sqlite3")
    assert.is_false(sqlite.is_name "world.json")
    assert.is_false(sqlite.is_name "db")
  end)
end)
