-- engine backtest: how well the model of exits forecasts years that it has not seen.
local backtest = require "engine.backtest"
local host = require "engine.host"
local json = require "engine.json"
local options = require "engine.options"

local HELP = [==[
usage: engine backtest PANEL.csv.gz [--from YEAR] [--to YEAR] [--model c12|month|base] [--fit]
                       [--format table|json]

Fits the model again for each year on the years from 1870 to the one before, shifts its intercept
so that the mean forecast of the last 20 years meets the rate seen, forecasts the year, and scores
all forecasts together. PANEL.csv (or .csv.gz, by gzip) has a row for each member of an alliance
and year, with the inputs of the year before: atopid, year, y_abrog (1: it left or abrogated),
age, n, speclgth, length, asymm, dcap_form, mindemo, ddemo_form, pdemo_form, leadchg, rivfrac,
shared_rival. Empty cells take the median of the rows before.

  --from, --to   years to forecast (1950, 2016)
  --model M      c12, the model of engine whatif, which has the years of membership against the
                 months of a fixed term (36 rows are past theirs); month, which has months against
                 months; or base, which knows the treaty alone: age, members, past its term as
                 in c12, asymmetric
  --fit          no forecasts: the fit on all years, its covariance clustered by alliance
  --format F     table (on a terminal) or json (elsewhere)

JSON: {"auc","auc_within_year","brier","brier_skill","logloss_skill","calibration_slope","rows",
"exits","logloss","model","from","to"}. Skills are against the rate of the 20 years before.
Look at auc_within_year, the mean over years: exits have become rarer, so a bare trend in time
scores .73 pooled. With --fit: {"n","exits","loglik","terms":[{"name","coef","se","median"}],
"covariance"}.
Exit codes: 0 done, 1 the data can't be read or have no estimate, 2 wrong usage.
]==]

local KEYS = { "auc", "auc_within_year", "brier", "brier_skill", "logloss_skill",
               "calibration_slope", "rows", "exits", "n", "loglik", "terms", "name", "coef", "se" }

local function progress_line()
  if not host.isatty(2) then return nil end
  return function(year) io.stderr:write("\r\27[K", ("%d"):format(year)) end,
    function() io.stderr:write("\r\27[K") end
end

local function main(given, complain)
  local file = given.files[1]
  if not file or given.files[2] then return nil, "one file is wanted" end
  local result
  local panel, message = backtest.read(file)
  if panel and given.fit then
    result, message = backtest.fit(panel, given.model)
  elseif panel then
    local show, clear = progress_line()
    result, message = backtest.run(panel, {
      from = given.from, to = given.to, model = given.model, progress = show,
    })
    if clear then clear() end
  end
  if not result then
    complain(file, ": ", message)
    return 1
  end
  if options.format(given) == "table" and not given.fit then
    io.write(backtest.table(result))
  else
    io.write(json.encode(result, { keys = KEYS }), "\n")
  end
  return 0
end

return options.run({
  name = "backtest", help = HELP, main = main,
  options = {
    ["--from"] = { 1, 9999 }, ["--to"] = { 1, 9999 }, ["--model"] = { "c12", "month", "base" },
    ["--fit"] = "flag", ["--format"] = { "table", "json" },
  },
}, { ... })
