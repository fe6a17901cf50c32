--- How well the model of exits forecasts years that it has not seen.
--
-- A panel has a row for each member of an alliance and year: the inputs of the year before, and
-- whether it left or abrogated in this one. For each year the model is fitted again on the years
-- before, its intercept shifted to the rate of the last 20 of them.
--
--   local backtest = require "engine.backtest"
--   local panel = assert(backtest.read "panel.csv.gz")
--   print(backtest.table(backtest.run(panel)))
local core = require "engine.core.models"
local csv = require "engine.csv"

local M = {}

-- Before 1870 too many inputs are missing: the fit that ships begins there too.
local FIRST = 1870

local COLUMNS = { "atopid", "year", "y_abrog", "age", "n", "speclgth", "length", "asymm",
                  "dcap_form", "mindemo", "ddemo_form", "pdemo_form", "leadchg", "rivfrac",
                  "shared_rival" }

-- Terms by model. `base` knows what the treaty and the calendar say, nothing of the states.
M.models = {
  c12 = { "const", "lage", "ln", "bil", "over", "asymm", "dcap_form", "mindemo", "ddemo_form",
          "pdemo_form", "leadchg", "rivfrac", "shared_rival" },
  month = { "const", "lage", "ln", "bil", "past", "asymm", "dcap_form", "mindemo", "ddemo_form",
            "pdemo_form", "leadchg", "rivfrac", "shared_rival" },
  base = { "const", "lage", "ln", "bil", "over", "asymm" },
}

-- What is no plain column of the panel.
local MADE = {
  const = function() return 1 end,
  lage = function(r) return math.log(1 + r.age) end,
  ln = function(r) return math.log(r.n) end,
  bil = function(r) return r.n == 2 and 1 or 0 end,
  -- As C12 was fitted: years of membership against the months of the term, 36 rows.
  over = function(r)
    local term = r.length or 0
    return (r.speclgth or 0) > 0 and term > 0 and r.age >= term and 1 or 0
  end,
  -- Months against months.
  past = function(r)
    local term = r.length or 0
    return (r.speclgth or 0) > 0 and term > 0 and 12 * r.age >= term and 1 or 0
  end,
}

--- Reads a panel, packed by gzip where its name ends in .gz.
-- @param path string
-- @return table list of rows in order of years: numbers by column, nothing where a cell is empty;
--   or nil, message
function M.read(path)
  local rows, message = csv.read(path, COLUMNS)
  if not rows then return nil, message end
  local panel = {}
  for i, row in ipairs(rows) do
    local r = { at = i }
    for _, name in ipairs(COLUMNS) do
      local text = row[name]
      local value = tonumber(text)
      if not value and text ~= "" and text ~= "NA" and text ~= "nan" then
        return nil, ("row %d: %s is '%s', not a number"):format(i, name, text)
      end
      r[name] = value == value and value or nil
    end
    if not (r.year and r.age and r.n and r.age >= 0 and r.n >= 1) then
      return nil, ("row %d: year, age and n are wanted"):format(i)
    elseif r.y_abrog ~= 0 and r.y_abrog ~= 1 then
      return nil, ("row %d: y_abrog is not 0 or 1"):format(i)
    end
    panel[i] = r
  end
  table.sort(panel, function(a, b)
    if a.year ~= b.year then return a.year < b.year end
    return a.at < b.at
  end)
  return panel
end

-- Columns of the terms, false where a value is missing.
local function columns_of(panel, terms)
  local x = {}
  for t, term in ipairs(terms) do
    local column, made = {}, MADE[term]
    for i, r in ipairs(panel) do column[i] = made and made(r) or r[term] or false end
    x[t] = column
  end
  return x
end

local function column(panel, name)
  local list = {}
  for i, r in ipairs(panel) do list[i] = r[name] end
  return list
end

--- Forecasts each year from the years before it, and scores the forecasts.
-- @param panel table from read
-- @param given table|nil from (1950), to (2016), model ("c12", "month" or "base"), progress (a
--   function of the year done; false from it stops)
-- @return table {model, from, to, rows, exits, auc, auc_within_year, brier, brier_skill, logloss,
--   logloss_skill, calibration_slope}; or nil, message. The skills are against the rate of the 20
--   years before; auc_within_year is the mean over years with exits
function M.run(panel, given)
  given = given or {}
  local model = given.model or "c12"
  local terms = M.models[model] or error("backtest: no model is called " .. tostring(model), 2)
  local scores, message = core.backtest {
    x = columns_of(panel, terms), y = column(panel, "y_abrog"), year = column(panel, "year"),
    first = FIRST, from = given.from, to = given.to, progress = given.progress,
  }
  if not scores then return nil, message end
  scores.model, scores.from, scores.to = model, given.from or 1950, given.to or 2016
  return scores
end

local function median(list)
  table.sort(list)
  local n = #list
  return n > 0 and (list[(n + 1) // 2] + list[n // 2 + 1]) / 2 or 0
end

--- Fits a model on all years from 1870 on, with the covariance clustered by alliance. What is
-- missing takes the median of the rows.
-- @param panel table from read
-- @param model string|nil "c12", "month" or "base"
-- @return table {n, exits, loglik, terms = {{name, coef, se, median}...}, covariance}; or nil,
--   message
function M.fit(panel, model)
  local terms = M.models[model or "c12"] or error("backtest: no such model", 2)
  local late = {}
  for _, r in ipairs(panel) do
    if r.year >= FIRST then late[#late + 1] = r end
  end
  local x, rows, medians, exits = columns_of(late, terms), {}, {}, 0
  for t, values in ipairs(x) do
    local known = {}
    for _, value in ipairs(values) do
      if value then known[#known + 1] = value end
    end
    medians[t] = median(known)
  end
  for i, r in ipairs(late) do
    local row = {}
    for t, values in ipairs(x) do row[t] = values[i] or medians[t] end
    rows[i] = row
    exits = exits + r.y_abrog
  end
  local fit, message = core.logit {
    x = rows, y = column(late, "y_abrog"), cluster = column(late, "atopid"),
  }
  if not fit then return nil, message end
  local result = { n = #late, exits = math.tointeger(exits), loglik = fit.loglik, terms = {},
                   covariance = fit.covariance }
  for t, name in ipairs(terms) do
    result.terms[t] = { name = name, coef = fit.coef[t], se = math.sqrt(fit.covariance[t][t]),
                        median = medians[t] }
  end
  return result
end

--- The scores as lines for people.
-- @param r table from run
-- @return string
function M.table(r)
  local function show(value) return value and ("%.3f"):format(value) or "none" end
  return table.concat({
    ("%s, fitted again each year %d to %d: %d member-years, %d exits"):format(r.model, r.from,
      r.to, r.rows, r.exits),
    "  AUC within a year      " .. show(r.auc_within_year),
    "  AUC                    " .. show(r.auc) .. "  (a bare trend in time scores .73 as well)",
    ("  Brier skill           %+.3f  against the rate of the 20 years before"):format(
      r.brier_skill),
    ("  log-loss skill        %+.3f"):format(r.logloss_skill),
    "  calibration slope      " .. show(r.calibration_slope) .. "  (1 is right)",
  }, "\n") .. "\n"
end

return M
