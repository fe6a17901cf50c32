local models = require "engine.core.models"
return function()
  models.hazard { lage = 1, bil = 0 }
  models.simulate { members = { { id = "a", age = 3 }, { id = "b", cinc = .1 }, { id = "c" } },
    rivals = { { "a", "b" } }, runs = 100, threads = 2, progress = function() return true end }
  assert(models.power(51, { 40, 30, 30 }))
  assert(not models.power(500, { 40, 30, 30 }))
  models.shares { 1, 2, false }
  assert(models.logit { x = { { 1, 1 }, { 1, 2 }, { 1, 3 }, { 1, 4 }, { 1, 2 }, { 1, 3 } },
    y = { 0, 0, 1, 1, 1, 0 }, cluster = { 1, 1, 2, 2, 3, 3 } })
  models.landscape { sizes = { 1, 2, 3, 4 }, pairs = { { 1, 2, .5 }, { 2, 3, -1 }, { 1, 4, -.3 } },
    draws = 5 }
  local edges = {}
  for a = 1, 8 do
    for b = a + 1, 8 do edges[#edges + 1] = { a, b, (a * b) % 3 == 0 and -1 or 1 } end
  end
  assert(models.balance { nodes = 8, edges = edges, effort = 20 })
  models.antal(.4)
  for _, method in ipairs { "oat", "morris", "sobol" } do
    local plan = { method = method, inputs = 2, samples = 3 }
    plan.y = {}
    for i, row in ipairs(models.design(plan)) do plan.y[i] = row[1] + row[2] ^ 2 end
    assert(models.effects(plan))
  end
  local x, y, year = { {}, {} }, {}, {}
  for i = 1, 60 do
    x[1][i], x[2][i], y[i], year[i] = 1, i * 7 % 11, i * 5 % 7 < 3 and 1 or 0, 2000 + i // 10
  end
  assert(models.backtest { x = x, y = y, year = year, from = 2004, to = 2006,
    progress = function() return true end })
end
