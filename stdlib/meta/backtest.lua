---@meta engine.backtest

--- How well the model of exits forecasts years that it has not seen.
---@class engine.backtest
---@field models table<string, string[]> terms by model: c12, base
local backtest = {}

---@class engine.backtest.options
---@field from? integer 1950
---@field to? integer 2016
---@field model? "c12"|"base" c12
---@field progress? fun(year: integer): boolean? called with each year done; false stops

---@class engine.backtest.scores
---@field model string
---@field from integer
---@field to integer
---@field rows integer member-years forecast
---@field exits integer
---@field auc? number nil where there are no exits
---@field auc_within_year? number the mean over years with exits
---@field brier number
---@field brier_skill number against the rate of the 20 years before
---@field logloss number
---@field logloss_skill number
---@field calibration_slope? number 1 is right; nil where it has no estimate

--- Reads a panel, packed by gzip where its name ends in .gz.
---@param path string
---@return table[]? panel rows in order of years, numbers by column
---@return string? message
function backtest.read(path) end

--- Forecasts each year from the years before it, and scores the forecasts.
---@param panel table[] from read
---@param given? engine.backtest.options
---@return engine.backtest.scores? scores
---@return string? message
function backtest.run(panel, given) end

--- Fits a model on all years from 1870 on, its covariance clustered by alliance.
---@param panel table[] from read
---@param model? "c12"|"base"
---@return table? fit {n, exits, loglik, terms = {{name, coef, se, median}...}, covariance}
---@return string? message
function backtest.fit(panel, model) end

--- The scores as lines for people.
---@param scores engine.backtest.scores
---@return string
function backtest.table(scores) end

return backtest
