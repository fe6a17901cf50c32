local backtest = require "engine.backtest"
local csv = require "engine.csv"
local json = require "engine.json"
local models = require "engine.core.models"

local engine = os.getenv "ENGINE"
local DATA = "../shared/data/ir/"
local PANEL = DATA .. "panel_atop4.csv.gz"

local function run(args)
  local p = assert(io.popen(("%s backtest %s 2>&1"):format(engine, args)))
  local out = p:read "a"
  local _, _, code = p:close()
  return out, code
end

local function there(path)
  local f = io.open(path, "rb")
  if f then f:close() end
  return f ~= nil
end

local function write(text, packed)
  local path = os.tmpname()
  local f = assert(io.open(path, "wb"))
  f:write(text)
  f:close()
  if packed then
    assert(os.execute("gzip -f " .. path))
    path = path .. ".gz"
  end
  finally(function() os.remove(path) end)
  return path
end

local HEAD = "atopid,year,y_abrog,age,n,speclgth,length,asymm,dcap_form,mindemo,ddemo_form,"
  .. "pdemo_form,leadchg,rivfrac,shared_rival\n"

-- Pairs and larger alliances, some asymmetric, some old, whose members left in a fixed pattern.
local function small_panel()
  local lines = {}
  for year = 1940, 1960 do
    for i = 1, 60 do
      local left = (i * 7 + year * 3) % 11 == 0 and 1 or 0
      lines[#lines + 1] = ("%d,%d,%d,%d,%d,0,0,%d,,0.2,,0.1,0,0,0"):format(
        i % 9, year, left, (i * 5) % 40, i % 3 == 0 and 2 or 3 + i % 5, i % 2)
    end
  end
  return HEAD .. table.concat(lines, "\n") .. "\n"
end

describe("engine backtest", function()
  it("scores on ATOP what whatif.md's table says", function()
    if not there(PANEL) then return pending "the data of ../shared are not there" end
    local r = json.decode((run(PANEL)))
    assert.same({ 35951, 196 }, { r.rows, r.exits })
    assert.near(.818, r.auc, .005)
    assert.near(.748, r.auc_within_year, .005)
    assert.near(.017, r.brier_skill, .005)
    assert.near(.088, r.logloss_skill, .005)
  end)

  it("fits the shipped model again, with its covariance and medians", function()
    if not there(PANEL) then return pending "the data of ../shared are not there" end
    local r = json.decode((run(PANEL .. " --fit")))
    assert.same({ 39499, 344 }, { r.n, r.exits })
    assert.near(-1657.784, r.loglik, 5e-4)
    local published = assert(csv.read(DATA .. "hazard_c12.csv"))
    assert.equal(#published, #r.terms)
    local p = { const = 1 }
    for i, term in ipairs(r.terms) do
      local row = published[i]
      assert.equal(row.term, term.name)
      assert.near(tonumber(row.coef), term.coef, 1e-3)
      assert.near(tonumber(row.median), term.median, 1e-6)
      for j, other in ipairs(r.terms) do
        local scale = math.sqrt(r.covariance[i][i] * r.covariance[j][j])
        assert.near(tonumber(row[other.name]), r.covariance[i][j], .01 * scale)
      end
      p[term.name] = term.median
    end
    -- What `engine whatif` takes is this fit: at the medians, with the shift that it documents.
    local eta = 0
    for _, term in ipairs(r.terms) do eta = eta + term.coef * term.median end
    assert.near(1 / (1 + math.exp(-eta + 1.223157)), models.hazard(p), 1e-6)
  end)

  it("finds no effect of a fixed term that has run out when months stand against months", function()
    if not there(PANEL) then return pending "the data of ../shared are not there" end
    local by_name = {}
    for _, t in ipairs(json.decode((run(PANEL .. " --fit --model month"))).terms) do
      by_name[t.name] = t
    end
    -- The figures that the warning of whatif gives, and that it is less than a standard error.
    assert.near(.159, by_name.past.coef, 5e-4)
    assert.near(.234, by_name.past.se, 5e-4)
    assert.is_nil(by_name.over)
  end)

  it("reads a packed file as it reads a plain one", function()
    local plain, packed = write(small_panel()), write(small_panel(), true)
    local args = " --model base --from 1955 --to 1960"
    local out, code = run(plain .. args)
    assert.equal(0, code)
    assert.equal(out, (run(packed .. args)))
    local r = json.decode(out)
    assert.same({ 360, 1955, 1960, "base" }, { r.rows, r.from, r.to, r.model })
    assert.matches("AUC within a year +0%.%d+\n", (run(plain .. args .. " --format table")))
  end)

  it("says what is wrong with the data, and exits with 1", function()
    for text, message in pairs {
      ["year,age\n1,2\n"] = "no column is called 'atopid'",
      [HEAD .. "1,1950,2,1,2,,,,,,,,,,\n"] = "row 1: y_abrog is not 0 or 1",
      [HEAD .. "1,,0,1,2,,,,,,,,,,\n"] = "row 1: year, age and n are wanted",
      [HEAD .. "1,1950,0,1,2,x,,,,,,,,,\n"] = "row 1: speclgth is 'x', not a number",
      [HEAD .. "1,1950,0,1,2,,,,,,,,,,\n"] = "backtest: 1950: logit: ",
      [HEAD] = "there are no rows from 1950 to 2016",
    } do
      local out, code = run(write(text))
      assert.matches(message, out, 1, true)
      assert.equal(1, code)
    end
    local bad = os.tmpname()
    assert(os.rename(bad, bad .. ".gz"))
    finally(function() os.remove(bad .. ".gz") end)
    local f = assert(io.open(bad .. ".gz", "wb"))
    f:write "no gzip"
    f:close()
    local out, code = run(bad .. ".gz")
    assert.matches("gzip could not unpack it", out, 1, true)
    assert.equal(1, code)
  end)

  it("exits with 2 on wrong usage", function()
    for _, args in ipairs { "", "a b", "a --model c13", "a --from x", "a --frob" } do
      assert.equal(2, (select(2, run(args))))
    end
  end)
end)

describe("backtest.run", function()
  it("stops where progress says so, and scores the years done", function()
    local panel = assert(backtest.read(write(small_panel())))
    local years = {}
    local r = assert(backtest.run(panel, { model = "base", from = 1950, to = 1960,
      progress = function(year)
        years[#years + 1] = year
        return year < 1952
      end }))
    assert.same({ 1950, 1951, 1952 }, years)
    assert.equal(180, r.rows)
  end)
end)
