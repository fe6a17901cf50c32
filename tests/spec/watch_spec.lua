local reader = require "engine.reader"
local watch = require "engine.core.watch"

local function put(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

describe("a watcher", function()
  local path
  before_each(function()
    path = os.tmpname()
    put(path, "one")
  end)
  after_each(function() os.remove(path) end)

  it("says nothing while nothing changes, and waits no longer than it may", function()
    local watcher = watch.open { path }
    local before = os.time()
    assert.same({}, watcher:wait(0))
    assert.same({}, watcher:wait(0.05))
    assert.is_true(os.time() - before <= 2)
  end)

  it("names a file once that is written, renamed over or removed", function()
    local watcher = watch.open { path }
    put(path, "another")
    assert.same({ path }, watcher:wait(5))
    assert.same({}, watcher:wait(0))
    put(path .. ".new", "a third text")
    os.rename(path .. ".new", path)
    assert.same({ path }, watcher:wait(5))
    os.remove(path)
    assert.same({ path }, watcher:wait(5))
  end)

  it("names a file that was not there when it began", function()
    os.remove(path)
    local watcher = watch.open { path }
    put(path, "new")
    assert.same({ path }, watcher:wait(5))
  end)

  it("does not speak of other files in the folder", function()
    local watcher = watch.open { path }
    put(path .. ".other", "x")
    assert.same({}, watcher:wait(0.2))
    os.remove(path .. ".other")
  end)

  it("can be closed twice", function()
    local watcher = watch.open { path }
    watcher:close()
    watcher:close()
  end)
end)

describe("Reader:refresh", function()
  local PACK = [[return { pack = "mine", { name = "%s", event = { type = "AID" },
    frame = { verb = "hum", recipient = "to" } } }]]
  local path, opened

  local function fired(article)
    local names = {}
    for i, event in ipairs(opened:events(article)) do names[i] = event.rule end
    return table.concat(names, " ")
  end
  local function read() return assert(opened:read { text = "Oman hummed to Iran." }) end

  before_each(function()
    path = os.tmpname() .. ".lua"
    put(path, PACK:format "first")
    opened = assert(reader.open { rules = { path } })
  end)
  after_each(function() os.remove(path) end)

  it("does nothing where no file changed", function()
    assert.same({}, opened:refresh())
    assert.equal("mine.first", fired(read()))
  end)

  it("takes the new rules, for articles read before too", function()
    local article = read()
    put(path, PACK:format "second")
    assert.same({ path }, opened:refresh())
    assert.equal("mine.second", fired(article))
    assert.equal("mine.second", fired(read()))
  end)

  it("keeps the old rules where the file is wrong, and says what is wrong", function()
    put(path, "return { pack = 1 }")
    local ok, why = opened:refresh()
    assert.is_nil(ok)
    assert.matches("its name", why, 1, true)
    assert.equal("mine.first", fired(read()))
  end)
end)
