local json = require "engine.json"
local models = require "engine.core.models"

describe("power", function()
   it("gives the exact fractions of the EEC of 1958, and their values", function()
      local r = assert(models.power(12, { 4, 4, 4, 2, 2, 1 }))
      assert.same({ "5/21", "5/21", "5/21", "1/7", "1/7", "0" }, r.banzhaf)
      assert.same({ "7/30", "7/30", "7/30", "3/20", "3/20", "0" }, r.shapley)
      assert.near(5 / 21, r.banzhaf_value[1], 1e-15)
   end)

   it("refuses an impossible quota with nil and a message", function()
      local r, message = models.power(18, { 4, 4, 4, 2, 2, 1 })
      assert.is_nil(r)
      assert.truthy(message:find "17")
      assert.is_nil((models.power(-1, { 1 })))
      assert.is_nil((models.power(1, {})))
   end)

   it("raises on weights that are no whole numbers of 0 or more", function()
      assert.has_error(function() models.power(1, { 1, -1 }) end)
      assert.has_error(function() models.power(1, { 1, 1.5 }) end)
      assert.has_error(function() models.power(1, { 1, "x" }) end)
   end)
end)

describe("shares", function()
   it("add up to one and keep what is unknown unknown", function()
      local shares, herfindahl = models.shares { .6, .3, false, .1 }
      assert.near(.6, shares[1], 1e-12)
      assert.is_false(shares[3])
      assert.near(.46, herfindahl, 1e-12)
   end)

   it("of nothing are unknown", function()
      local shares, herfindahl = models.shares { 0, 0 }
      assert.same({ false, false }, shares)
      assert.is_nil(herfindahl)
   end)
end)

describe("simulate", function()
   it("refuses members twice, figures out of range and rivals that are no pairs", function()
      local function bad(t) assert.has_error(function() models.simulate(t) end) end
      bad { members = { { id = "A" }, { id = "A" } } }
      bad { members = { { id = "A", cinc = 1.5 } } }
      bad { members = { { id = "A", age = 0 / 0 } } }
      bad { members = { { id = "A" } }, rivals = { { "A" } } }
      bad { members = { {} } }
      bad { members = {} }
      bad {}
      bad { members = { { id = "A" } }, runs = 0 }
   end)

   it("hands on what the progress function raises", function()
      local ok, message = pcall(models.simulate, { members = { { id = "A" } },
         progress = function() error "enough" end })
      assert.is_false(ok)
      assert.truthy(message:find "enough")
   end)
end)

describe("engine power", function()
   local engine = os.getenv "ENGINE"
   local function run(args)
      local p = assert(io.popen(engine .. " power " .. args .. " 2>/dev/null"))
      local out = p:read "a"
      local _, _, code = p:close()
      return out, code
   end

   it("prints one line of JSON", function()
      local out, code = run "12 4 4 4 2 2 1"
      assert.equal(0, code)
      assert.equal("5/21", json.decode(out).banzhaf[1])
      assert.near(7 / 30, json.decode(out).shapley_value[1], 1e-15)
   end)

   it("prints a table whose numbers stand under each other", function()
      local out = run "12 4 4 4 2 2 1 --format table"
      local lines = {}
      for line in out:gmatch "[^\n]+" do lines[#lines + 1] = line end
      assert.equal("12 of 17 votes win", lines[1])
      assert.equal("  player  weight   of all  Banzhaf  exactly  Shapley  exactly", lines[2])
      assert.equal("  1            4  23.53 %  23.81 %     5/21  23.33 %     7/30", lines[3])
      assert.equal("  6            1   5.88 %   0.00 %        0   0.00 %        0", lines[8])
      assert.is_nil(lines[9])
   end)

   it("takes no words, signs, fractions or too few numbers: exit code 2", function()
      for _, args in ipairs { "", "3", "3 x", "3 -1 4", "3 1.5 2", "0 1", "9 1 2", "1e3 4" } do
         local out, code = run(args)
         assert.equal(2, code)
         assert.equal("", out)
      end
   end)
end)
