local csv = require "engine.csv"
local json = require "engine.json"
local models = require "engine.core.models"

local engine = os.getenv "ENGINE"
local DATA = "../shared/data/ir/"

local function run(args)
   local p = assert(io.popen(("%s logit %s 2>/dev/null"):format(engine, args)))
   local out = p:read "a"
   local _, _, code = p:close()
   return out, code
end

local function there(path)
   local f = io.open(path, "rb")
   if f then f:close() end
   return f ~= nil
end

local function write(text)
   local path = os.tmpname()
   local f = assert(io.open(path, "wb"))
   f:write(text)
   f:close()
   finally(function() os.remove(path) end)
   return path
end

describe("csv", function()
   it("reads quotes, commas, line ends inside quotes, and both kinds of line end", function()
      local rows, names = assert(csv.parse 'a,"b, c"\r\n1,"say ""x"""\n\n"2\n3",\n')
      assert.same({ "a", "b, c" }, names)
      assert.same({ { a = "1", ["b, c"] = 'say "x"' }, { a = "2\n3", ["b, c"] = "" } }, rows)
   end)

   it("refuses a row of another length, a stray quote and nothing at all", function()
      local rows, message = csv.parse "a,b\n1,2\n3\n"
      assert.is_nil(rows)
      assert.equal("line 3 has 1 fields; the first line has 2", message)
      assert.is_nil((csv.parse 'a,b\n1,x"y\n'))
      assert.is_nil((csv.parse ""))
      assert.is_nil((csv.parse 'a\n"open'))
   end)
end)

describe("engine logit", function()
   -- Leeds and Anac (2005): their published estimates, on their replication file.
   it("gives what Leeds and Anac (2005) published", function()
      local path = DATA .. "leeds_anac_2005.csv"
      if not there(path) then return pending "the data of ../shared are not there" end
      local out, code = run(path .. " --y honor3 --x milinst,formal,chcap2d,dinstch2,origtar1")
      assert.equal(0, code)
      local r = json.decode(out)
      assert.equal(137, r.n)
      assert.near(-57.345, r.loglik, 5e-4)
      local expected = { 3.691, -.709, -.929, -1.547, -1.460, -1.359 }
      for i, coef in ipairs(expected) do assert.near(coef, r.terms[i].coef, 5e-4) end
      assert.equal("const", r.terms[1].name)
      assert.near(r.terms[2].se ^ 2, r.covariance[2][2], 1e-12)
   end)

   -- Twelve of twenty against five of thirty: log odds ratio 2.0149.
   it("prints a table with the band of each coefficient", function()
      -- Of 20 with x = 0 five are 1, of 20 with x = 1 fifteen: the odds are 1/3 and 3. The variance
      -- of a log odds is 1/5 + 1/15, that of the difference twice as much.
      local lines = { "y,x" }
      for i = 1, 40 do
         lines[#lines + 1] = ("%d,%d"):format((i <= 5 or i > 25) and 1 or 0, i > 20 and 1 or 0)
      end
      local out, code = run(write(table.concat(lines, "\n")) .. " --y y --x x --format table")
      assert.equal(0, code)
      local log3, se = math.log(3), math.sqrt(4 / 15)
      assert.matches("40 rows, log likelihood -22.493", out, 1, true)
      assert.matches(("const  -%.4f +%.4f +%.4f to %.4f +%.2f"):format(log3, se, -log3 - 1.96 * se,
         -log3 + 1.96 * se, -log3 / se):gsub("%-", "%%-"), out)
      assert.matches(("x +%.4f +%.4f"):format(2 * log3, math.sqrt(2) * se), out)
   end)

   it("leaves out rows with missing cells", function()
      local lines = { "y,x,note" }
      for i = 1, 50 do
         local y = (i <= 12 or i > 20 and i <= 25) and 1 or 0
         lines[#lines + 1] = ("%d,%d,n"):format(y, i <= 20 and 1 or 0)
      end
      lines[#lines + 1] = "NA,1,n\n1,,n"
      local r = json.decode((run(write(table.concat(lines, "\n") .. "\n") .. " --y y --x x")))
      assert.equal(50, r.n)
      assert.near(math.log(12 / 8 / (5 / 25)), r.terms[2].coef, 1e-9)
      assert.near(math.sqrt(1 / 12 + 1 / 8 + 1 / 5 + 1 / 25), r.terms[2].se, 1e-9)
   end)

   it("exits with 2 on wrong usage and with 1 on data without an estimate", function()
      local path = write "y,x\n0,1\n0,2\n1,3\n1,4\n"
      for _, args in ipairs { "", path, path .. " --y y", path .. " --y y --x z",
                              path .. " --y y --x x --frob", path .. " --y y --x" } do
         assert.equal(2, (select(2, run(args))))
      end
      assert.equal(1, (select(2, run(path .. " --y y --x x"))))
      assert.equal(1, (select(2, run "/nonexistent.csv --y y --x x")))
   end)
end)

describe("models.logit", function()
   it("raises on rows that are no lists of numbers of one length", function()
      assert.has_error(function() models.logit { x = { { 1 }, { 1, 2 } }, y = { 0, 1 } } end)
      assert.has_error(function() models.logit { x = { { 1 }, { "a" } }, y = { 0, 1 } } end)
      assert.has_error(function() models.logit { x = { { 1 }, { 1 } }, y = { 0 } } end)
      assert.has_error(function() models.logit { x = {}, y = {} } end)
      assert.has_error(function()
         models.logit { x = { { 1 }, { 1 } }, y = { 0, 1 }, cluster = { "a" } }
      end)
   end)

   -- The frozen exit hazard comes from this code's kind of fit: same coefficients and the same
   -- covariance clustered by alliance, from the member-years themselves.
   it("fits the exit hazard's member-years again", function()
      if not there(DATA .. "panel_atop4.csv.gz") then
         return pending "the data of ../shared are not there"
      end
      local p = assert(io.popen("zcat " .. DATA .. "panel_atop4.csv.gz"))
      local rows = assert(csv.parse(p:read "a"))
      p:close()
      local frozen = {}
      for i, r in ipairs(assert(csv.parse(assert(io.open(DATA .. "hazard_c12.csv")):read "a"))) do
         frozen[i] = r
      end
      local data = { x = {}, y = {}, cluster = {} }
      for _, r in ipairs(rows) do
         if tonumber(r.year) >= 1870 then
            local age, n = tonumber(r.age), tonumber(r.n)
            local length, special = tonumber(r.length) or 0, tonumber(r.speclgth) or 0
            local own = { const = 1, lage = math.log(1 + age), ln = math.log(n),
                          bil = n == 2 and 1 or 0,
                          over = special > 0 and length > 0 and age >= length and 1 or 0 }
            local x = {}
            for i, f in ipairs(frozen) do
               x[i] = own[f.term] or tonumber(r[f.term]) or tonumber(f.median)
            end
            table.insert(data.x, x)
            table.insert(data.y, tonumber(r.y_abrog))
            table.insert(data.cluster, r.atopid)
         end
      end
      local fit = assert(models.logit(data))
      assert.near(-1657.784, fit.loglik, 5e-4)
      for i, f in ipairs(frozen) do
         assert.near(tonumber(f.coef), fit.coef[i], 1e-5)
         for j, g in ipairs(frozen) do
            assert.near(tonumber(f[g.term]), fit.covariance[i][j], 1e-5)
         end
      end
   end)
end)
