local json = require "engine.json"
local landscape = require "engine.landscape"

local engine = os.getenv "ENGINE"
local WW2 = "../shared/data/ir/landscape_ww2_reconstruction.csv"

local function run(args, input)
  local path = os.tmpname()
  finally(function() os.remove(path) end)
  local f = assert(io.open(path, "wb"))
  f:write(input or "")
  f:close()
  local p = assert(io.popen(("%s landscape %s <%s 2>&1"):format(engine, args, path)))
  local out = p:read "a"
  local _, _, code = p:close()
  return out, code
end

local function there(path)
  local f = io.open(path, "rb")
  if f then f:close() end
  return f ~= nil
end

-- Two friends against a foe of both: together they leave 2 * 1 * -1 + 3 * 1 * -2 = -8 across.
local THREE = "a,b,p,size_a,size_b\nA,B,1,2,3\nA,C,-1,2,1\nB,C,-2,3,1\n"

describe("engine landscape", function()
  it("finds the one minimum of seven against ten of 1936", function()
    if not there(WW2) then return pending "the data of ../shared are not there" end
    local out, code = run(WW2)
    assert.equal(0, code)
    local r = json.decode(out)
    assert.equal(1, r.minima_found)
    assert.near(-1277.3, r.minima[1].energy, .05)
    assert.equal(65536, r.configurations)
    assert.is_true(r.exact)
    assert.equal(1.0, r.minima[1].basin)
    local sizes = { #r.minima[1].sides[1], #r.minima[1].sides[2] }
    table.sort(sizes)
    assert.same({ 7, 10 }, sizes)
  end)

  it("prints the sides of three, whose energy anybody can add up", function()
    local out, code = run("-", THREE)
    assert.equal(0, code)
    local r = json.decode(out)
    assert.same({ { "A", "B" }, { "C" } }, { r.minima[1].sides[1], r.minima[1].sides[2] })
    assert.equal(-8.0, r.minima[1].energy)
    assert.equal(4, r.configurations)
    assert.is_nil(r.draws)
  end)

  it("gives shares of draws that add up to 1, the same for the same seed", function()
    local out = run("- --draws 500 --error 0.5 --seed 3", THREE)
    assert.equal(out, (run("- --draws 500 --error 0.5 --seed 3", THREE)))
    assert.not_equal(out, (run("- --draws 500 --error 0.5 --seed 4", THREE)))
    local draws = json.decode(out).draws
    assert.equal(500, draws.n)
    for _, name in ipairs { "A", "B", "C" } do
      assert.near(1, draws.sides[name][1] + draws.sides[name][2], 1e-12)
    end
    assert.is_true(draws.sides.B[1] > .5 and draws.sides.C[2] > .5)
    assert.is_true(draws.same > .5 and draws.same < 1)
  end)

  it("says in its table that it is exact, and beyond 30 actors that it is not", function()
    assert.matches("1 minimum of 4 splits, all of them found", (run("- --format table", THREE)),
      1, true)
    local lines = { "a,b,p,size_a,size_b" }
    for i = 2, 31 do lines[i] = ("a1,a%d,1,1,1"):format(i) end
    assert.matches("not exact", (run("- --format table", table.concat(lines, "\n"))), 1, true)
  end)

  it("gives the same bytes with 1, 2 and 7 threads, below and beyond 30 actors", function()
    for _, actors in ipairs { 12, 34 } do
      local lines = { "a,b,p,size_a,size_b" }
      for i = 1, actors do
        for k = i + 1, actors do
          lines[#lines + 1] = ("a%d,a%d,%d,1,1"):format(i, k, i * k * k % 7 - 3)
        end
      end
      local text, draws = table.concat(lines, "\n"), actors == 12 and 300 or 20
      for _, format in ipairs { "json", "table" } do
        local args = ("- --draws %d --starts 500 --format %s -j "):format(draws, format)
        local out, code = run(args .. "1", text)
        assert.equal(0, code)
        assert.is_true(#out > 300)
        assert.equal(out, (run(args .. "2", text)))
        assert.equal(out, (run(args .. "7", text)))
      end
    end
  end)

  it("prints what it has when it is interrupted, and how many draws that is", function()
    local path = os.tmpname()
    finally(function() os.remove(path) end)
    local f = assert(io.open(path, "wb"))
    f:write(THREE)
    f:close()
    local p = assert(io.popen(("timeout --preserve-status -s INT 1 %s landscape %s "
      .. "--draws 10000000 --format json 2>&1"):format(engine, path)))
    local r = json.decode(p:read "a")
    assert.equal(130, (select(3, p:close())))
    local said = r.warnings[1]:match "^stopped after (%d+) of 10000000 draws$"
    assert.equal(r.draws.n, math.tointeger(tonumber(said)))
    assert.near(1, r.draws.sides.A[1] + r.draws.sides.A[2], 1e-12)
  end)

  it("names the row of what it can't read, and exits with 1", function()
    for text, message in pairs {
      ["a,b,p,size_a,size_b\nA,B,x,1,1\n"] = "row 1: p is 'x', not a number",
      ["a,b,p,size_a,size_b\nA,B,1,1,1\nA,C,1,2,1\n"] = "row 2: the size of A is 2; it was 1",
      ["a,b,p,size_a,size_b\nA,B,1,1,1\nB,A,1,1,1\n"] = "row 2: B and A were there before",
      ["a,b,p,size_a,size_b\nA,A,1,1,1\n"] = "row 1: two actors are wanted",
      ["a,b,p,size_a,size_b\nA,B,1,-1,1\n"] = "row 1: the size of A is below 0",
      ["a,b,p\nA,B,1\n"] = "there is no column size_a, nor s_i",
      ["x,y\nA,B\n"] = "there is no column a, nor i",
      ["a,b,p,size_a,size_b\n"] = "there is no pair",
    } do
      local out, code = run("-", text)
      assert.equal(1, code)
      assert.matches(message, out, 1, true)
    end
    assert.equal(1, (select(2, run "/nonexistent.csv")))
  end)

  it("exits with 2 on wrong usage", function()
    for _, args in ipairs { "", "a b", "- --draws 0", "- --error -1", "- --error x", "- --frob",
                            "- -j 0" } do
      assert.equal(2, (select(2, run(args, THREE))))
    end
  end)
end)

describe("landscape.solve", function()
  it("takes numbers as well as text", function()
    local r = assert(landscape.solve { { a = "A", b = "B", p = -1, size_a = 2, size_b = 1.5 } })
    assert.equal(-3.0, r.minima[1].energy)
    assert.same({ nil, "row 1: p is 'nan', not a number" },
      { landscape.solve { { a = "A", b = "B", p = "nan", size_a = 1, size_b = 1 } } })
  end)
end)
