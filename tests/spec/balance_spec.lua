local balance = require "engine.balance"
local json = require "engine.json"

local engine = os.getenv "ENGINE"
local DATA = "../shared/data/ir/"

local function run(args, input)
  local path = os.tmpname()
  finally(function() os.remove(path) end)
  local f = assert(io.open(path, "wb"))
  f:write(input or "")
  f:close()
  local p = assert(io.popen(("%s balance %s <%s 2>&1"):format(engine, args, path)))
  local out = p:read "a"
  local _, _, code = p:close()
  return out, code
end

local function there(path)
  local f = io.open(path, "rb")
  if f then f:close() end
  return f ~= nil
end

-- Friends A and B, both foes of C, and D with whom two of them don't agree: A-B-D is unbalanced.
local FOUR = "a,b,sign\nA,B,1\nA,C,-1\nB,C,-1\nA,D,1\nB,D,-1\n"

describe("engine balance", function()
  it("breaks 7 edges of Read's Highland tribes, as published", function()
    if not there(DATA .. "tribes.csv") then return pending "the data of ../shared are not there" end
    local r = json.decode((run(DATA .. "tribes.csv")))
    assert.same({ 16, 58, 29, 7, true }, { r.nodes, r.edges, r.negative, r.frustration, r.exact })
  end)

  it("proves all 51 windows of Correlates of War, with the published ones among them", function()
    local path = DATA .. "signed_cow_1946_1999.csv"
    if not there(path) then return pending "the data of ../shared are not there" end
    local out, code = run(path .. " --window name")
    assert.equal(0, code)
    local n, index = 0, {}
    for line in out:gmatch "[^\n]+" do
      local r = json.decode(line)
      assert.is_true(r.exact)
      n, index[r.window] = n + 1, r.frustration
    end
    assert.equal(51, n)
    assert.same({ 17, 26, 45 }, { index["46-49"], index["70-73"], index["96-99"] })
  end)

  it("gives the triads and camps of four, which anybody can count", function()
    local out, code = run("-", FOUR)
    assert.equal(0, code)
    local r = json.decode(out)
    assert.same({ 4, 5, 3, 1, 1, true },
      { r.nodes, r.edges, r.negative, r.frustration, r.lower, r.exact })
    assert.same({ 1, 1, 0, 1, 1, 0 }, { r.triads.balanced, r.triads.unbalanced,
      r.triads.negative_0, r.triads.negative_1, r.triads.negative_2, r.triads.negative_3 })
    assert.equal("A", r.camps[1][1])
    assert.equal(4, #r.camps[1] + #r.camps[2])
    assert.near(1, r.marvel.lambda * r.marvel.blow_up, 1e-12)
  end)

  it("prints a line for each window, in the order of the file", function()
    local text = "y,a,b,sign\n2,A,B,1\n1,A,B,1\n2,B,C,1\n2,A,C,-1\n"
    local out = run("- --window y", text)
    local first, second = out:match "^(.-)\n(.-)\n$"
    assert.same({ "2", 1 }, { json.decode(first).window, json.decode(first).frustration })
    assert.same({ "1", 0 }, { json.decode(second).window, json.decode(second).frustration })
    assert.matches("2 +3 +3 +1 +1 +0.0 %%\n1 +2 +1 +0 +0\n", (run("- --window y --format table",
      text)))
  end)

  it("says that it is not exact where nothing proves it", function()
    local lines = { "a,b,sign" }
    for i = 1, 12 do
      for j = 1, i - 1 do lines[#lines + 1] = ("n%d,n%d,-1"):format(i, j) end
    end
    local text = table.concat(lines, "\n")
    local r = json.decode((run("- --fast", text)))
    assert.is_false(r.exact)
    assert.equal(30, r.frustration) -- two sixes: 15 pairs of foes in each
    assert.is_true(r.lower < 30)
    assert.matches("not exact", (run("- --fast --format table", text)), 1, true)
    assert.is_true(json.decode((run("-", text))).exact)
  end)

  it("names the row of what it can't read, and exits with 1", function()
    for text, message in pairs {
      ["a,b,sign\nA,B,0\n"] = "row 1: the sign is '0', not 1 or -1",
      ["a,b,sign\nA,B,1\nA,,1\n"] = "row 2: two nodes are wanted",
      ["a,b,sign\nA,A,1\n"] = "row 1: two nodes are wanted",
      ["a,b,sign\nA,B,1\nB,A,-1\n"] = "row 2: B and A are friends in one row and foes in another",
    } do
      local out, code = run("-", text)
      assert.equal(1, code)
      assert.matches(message, out, 1, true)
    end
  end)

  it("exits with 2 on wrong usage", function()
    for _, args in ipairs { "", "a b", "- --window year", "- --effort x", "- --frob" } do
      assert.equal(2, (select(2, run(args, FOUR))))
    end
  end)
end)

-- A ring of many with chords: nothing merges, and the search is long.
local function large()
  local rows, x = {}, 7
  for i = 1, 200 do
    for _, step in ipairs { 1, 7, 31, 64 } do
      x = (x * 1103515245 + 12345) % 2147483648
      rows[#rows + 1] = { a = i, b = (i + step - 1) % 200 + 1, sign = x // 65536 % 2 * 2 - 1 }
    end
  end
  return rows
end

describe("balance", function()
  it("stops where it is told to, with a split that breaks as many as it says", function()
    local rows, calls = large(), 0
    local r = balance.measure(rows, { effort = 1 << 40, progress = function(label, done, all)
      assert.same({ "branches", 1 << 40 }, { label, all })
      calls = calls + 1
      return done < 3
    end })
    assert.is_false(r.exact)
    assert.is_true(calls > 1 and r.lower < r.frustration)
    local camp, broken = {}, 0
    for k, names in ipairs(r.camps) do
      for _, name in ipairs(names) do camp[tostring(name)] = k end
    end
    for _, e in ipairs(rows) do
      local together = camp[tostring(e.a)] == camp[tostring(e.b)]
      if together ~= (e.sign == 1) then broken = broken + 1 end
    end
    assert.equal(broken, r.frustration)
  end)

  it("is stopped before it begins, and has all in one camp or better", function()
    local r = balance.measure(large(), { progress = function() return false end })
    assert.is_false(r.exact)
    assert.is_true(r.frustration <= r.negative)
  end)

  it("counts a pair given twice once", function()
    local r = balance.measure { { a = "A", b = "B", sign = 1 }, { a = "B", b = "A", sign = 1 } }
    assert.equal(1, r.edges)
  end)

  it("has nothing to measure in an empty graph", function()
    local r = balance.measure {}
    assert.same({ 0, 0, 0, true }, { r.nodes, r.edges, r.frustration, r.exact })
    assert.is_nil(r.marvel.blow_up)
  end)

  it("gives the published shares of Antal, Krapivsky and Redner", function()
    assert.near(.3660, balance.antal(0), 5e-5)
    assert.near(.5635, balance.antal(.4), 5e-5)
    assert.equal(1, balance.antal(.5))
    assert.has_error(function() balance.antal(1.5) end)
  end)
end)
