local json = require "engine.json"
local sensitivity = require "engine.sensitivity"
local whatif = require "engine.whatif"

local engine = os.getenv "ENGINE"
local here = debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or "."
local new_world = dofile(here .. "/fake_world.lua")

local function run(args)
  local p = assert(io.popen(("%s sensitivity %s 2>&1"):format(engine, args)))
  local out = p:read "a"
  local _, _, code = p:close()
  return out, code
end

local function write(text)
  local path = os.tmpname()
  local f = assert(io.open(path, "wb"))
  f:write(text)
  f:close()
  finally(function() os.remove(path) end)
  return path
end

local function study(spec)
  spec.world = new_world { MESA = { "SAU", "ARE", "BHR", "QAT", since = "2017" } }
  spec.runs, spec.horizon = 200, 2
  return whatif(spec)
end

describe("engine sensitivity", function()
  it("holds the published shares of Ishigami's function in its bands", function()
    local out, code = run "--function ishigami --method sobol"
    assert.equal(0, code)
    local r = json.decode(out)
    local first, total = { .3139, .4424, 0 }, { .5576, .4424, .2437 }
    for i, e in ipairs(r.outputs[1].effects) do
      assert.equal("x" .. i, e.parameter)
      assert.is_true(e.first.lo <= first[i] and first[i] <= e.first.hi)
      assert.is_true(e.total.lo <= total[i] and total[i] <= e.total.hi)
      assert.is_true(e.first.hi - e.first.lo < .04 and e.total.hi - e.total.lo < .04)
    end
    assert.equal(r.samples * 5, r.rows)
  end)

  it("runs a file's own model, and gives the same bytes for the same seed", function()
    local path = write [[return { parameters = { a = { 0, 2, value = 0.5 }, b = { -1, 1 } },
      output = function(p) return 3 * p.a - p.b end }]]
    local r = json.decode((run(path)))
    assert.same({ method = "oat", rows = 5, seed = 1 },
      { method = r.method, rows = r.rows, seed = r.seed })
    assert.equal(1.5, r.outputs[1].base)
    assert.same({ "a", 0.0, 6.0 }, { r.outputs[1].effects[1].parameter,
      r.outputs[1].effects[1].low, r.outputs[1].effects[1].high })
    local args = path .. " --method morris --samples 9 --seed 5"
    assert.equal((run(args)), (run(args)))
    assert.near(6, json.decode((run(args))).outputs[1].effects[1].size.p, 1e-12)
    assert.matches("a +0 +2 +0.5 +6.5 +6", (run(write [[return { parameters = { a = { 0, 2 } },
      output = function(p) return 3 * p.a + 0.5 end }]] .. " --format table")))
  end)

  it("gives the same bytes with 1, 2 and 7 threads", function()
    for _, method in ipairs { "morris", "sobol" } do
      local args = ("--function ishigami --samples 64 --method %s -j "):format(method)
      local out = run(args .. 1)
      assert.equal(out, (run(args .. 2)))
      assert.equal(out, (run(args .. 7)))
    end
    local path = write [[return require "engine.whatif" { date = "2019", runs = 300, data = {},
      parameters = { trust = { -1, 1 } }, alliance = "NATO",
      scenarios = { talks = function(w, p) w:relation("USA", "TUR", p.trust) end } }]]
    local out, code = run(path .. " --method morris --samples 2 -j 1")
    assert.equal(0, code)
    assert.equal(out, (run(path .. " --method morris --samples 2 -j 7")))
  end)

  -- SIGTERM, as SIGINT is ignored where the tests run in the background of a shell.
  it("prints what it has when a signal ends it, and how many runs of the model that is", function()
    local path = write [[
      local n = 0
      return { parameters = { a = { 0, 1 }, b = { 0, 1 } }, output = function(p)
        n = n + 1
        if n == 50 then io.popen("kill -TERM $PPID"):close() end
        return p.a + 2 * p.b
      end }]]
    for method, each in pairs { morris = 3, sobol = 4 } do
      local out, code = run(("%s --method %s --samples 10000"):format(path, method))
      local r = json.decode(out)
      assert.equal(143, code)
      local done = tonumber((r.warnings[1]:match "^stopped after (%d+) of %d+ runs of the model$"))
      assert.is_true(done >= 50)
      assert.equal(r.samples, done // each)
      assert.equal(r.rows, r.samples * each)
      assert.equal("b", r.outputs[1].effects[2].parameter)
    end
    local early = write [[return { parameters = { a = { 0, 1 } }, output = function(_, go_on)
      io.popen("kill -TERM $PPID"):close()
      while go_on() do end
    end }]]
    local out, code = run(early)
    assert.equal(143, code)
    assert.matches("stopped after 0 of 3 runs of the model: no parameter was done", out, 1, true)
  end)

  it("says what is wrong with a file, and exits with 1", function()
    for text, message in pairs {
      ["return 1"] = "the file must return whatif { ... } or { parameters",
      ["return { parameters = { a = { 0, 1 } }, output = function() return 0 / 0 end }"]
        = "output output: sensitivity: the output of row 1 is",
      ["return { parameters = { a = { 0, 1 } }, output = function() end }"]
        = "the output is a nil, not a number",
      ["return require 'engine.whatif' { world = 'w', scenarios = {} }"]
        = "the study has no parameters",
    } do
      local out, code = run(write(text))
      assert.matches(message, out, 1, true)
      assert.equal(1, code)
    end
  end)

  it("exits with 2 on wrong usage", function()
    for _, args in ipairs { "", "a b", "a --function ishigami", "--function sine",
                            "--function ishigami --method anova",
                            "--function ishigami --samples 1", "--function ishigami -j 0" } do
      assert.equal(2, (select(2, run(args))))
    end
  end)
end)

describe("parameters of a study", function()
  it("reach the scenarios, at their usual value unless others are asked for", function()
    local seen = {}
    local s = study { parameters = { trust = { -1, 1 }, year = { 0, 4, value = 3 } },
      scenarios = { x = function(_, p) seen[#seen + 1] = { p.trust, p.year } end } }
    local result = assert(s:run())
    assert(s:run { parameters = { trust = 0.5 } })
    assert.same({ { 0, 3 }, { 0.5, 3 } }, seen)
    local noted = 0
    for _, a in ipairs(result.assumptions) do
      if a.what == "parameter year" and a.value == 3 then noted = noted + 1 end
    end
    assert.equal(1, noted)
  end)

  it("are refused unless they go from low to high with the usual value between", function()
    for _, p in ipairs { { 1, 0 }, { 0 }, { 0, 1, value = 2 }, "x" } do
      assert.has_error(function()
        study { parameters = { p = p }, scenarios = {} }
      end, "whatif: parameter p must be {lo, hi, value = ...} with lo < hi")
    end
  end)

  it("move the chance of leaving where the models see them, and not where they don't", function()
    local s = study {
      parameters = { trust = { -1, 1 }, weather = { 0, 1 } },
      scenarios = { talks = function(w, p) w:relation("SAU", "QAT", p.trust) end },
    }
    local r = assert(sensitivity.run(assert(sensitivity.of_study(s))))
    assert.equal("talks", r.outputs[1].name)
    local trust, weather = r.outputs[1].effects[1], r.outputs[1].effects[2]
    assert.is_true(trust.low > trust.high) -- rivals leave
    assert.equal(weather.low, weather.high)
  end)
end)
