---@meta engine.core.models

--- The models, in C. Numbers out of range and tables of another shape raise.
---@class engine.core.models
local models = {}

--- The yearly probability that a member leaves its alliance: the logit C12.
---@param x table<string, number> by term: lage, ln, bil, over, asymm, dcap_form, mindemo,
---  ddemo_form, pdemo_form, leadchg, rivfrac, shared_rival
---@return number p
---@return string[] filled terms that were missing and took the median of the fit
function models.hazard(x) end

---@class engine.core.models.member
---@field id string
---@field age? number years since joining
---@field cinc? number share of world capability, 0 to 1
---@field cinc_joining? number
---@field polyarchy? number 0 to 1
---@field polyarchy_joining? number
---@field leader_changes? number in the last year

---@class engine.core.models.alliance
---@field members engine.core.models.member[]
---@field rivals? string[][] pairs of ids, of members or outsiders
---@field term? number months of its fixed term, counted as years as in the fit; 0 for none
---@field asymmetric? number 1 or 0
---@field horizon? integer years, 1
---@field runs? integer 10000
---@field seed? integer 1
---@field threads? integer 1; the result is the same for any number
---@field progress? fun(done: integer, all: integer): boolean? false stops; what was done is held

---@class engine.core.models.band
---@field p number mean over draws of the coefficients
---@field lo number their 5th percentile
---@field hi number their 95th

---@class engine.core.models.simulation
---@field runs integer done
---@field draws integer of the coefficients
---@field exits number mean exits within the horizon
---@field any engine.core.models.band somebody leaves
---@field members table<string, engine.core.models.band>
---@field filled table<string, integer> by term: members that took the median

--- Who may leave an alliance within some years, by Monte Carlo; departures cascade.
---@param alliance engine.core.models.alliance
---@return engine.core.models.simulation
function models.simulate(alliance) end

---@class engine.core.models.power
---@field banzhaf string[] exact fractions, "5/21"
---@field banzhaf_value number[]
---@field shapley string[]
---@field shapley_value number[]

--- Banzhaf's and Shapley and Shubik's indices of a weighted vote.
---@param quota integer
---@param weights integer[] 0 or more, up to 100
---@return engine.core.models.power? nil where nobody or everybody wins, or it is too large
---@return string? message
function models.power(quota, weights) end

--- Shares of a sum.
---@param values (number|false)[] 0 or more; false is unknown
---@return (number|false)[] shares all false where the sum is 0
---@return number? herfindahl the sum of squared shares
function models.shares(values) end

---@class engine.core.models.data
---@field x number[][] rows, with a 1 where a constant is wanted
---@field y integer[] 0 or 1
---@field cluster? any[] one for each row

---@class engine.core.models.fit
---@field coef number[]
---@field covariance number[][]
---@field loglik number

--- Logistic regression by maximum likelihood; with clusters the covariance is the sandwich.
---@param data engine.core.models.data
---@return engine.core.models.fit? nil where there is no finite estimate
---@return string? message
function models.logit(data) end

---@class engine.core.models.landscape
---@field sizes number[] 0 or more
---@field pairs number[][] {i, j, propensity}, actors by number from 1
---@field seed? integer 1
---@field starts? integer 1000
---@field draws? integer 0
---@field error? number 0.25
---@field threads? integer 1
---@field progress? fun(done: integer, all: integer, label: string): boolean? false stops

--- Minima of a landscape of sides, by the actors' numbers; engine.landscape takes names.
---@param landscape engine.core.models.landscape
---@return table result {minima = {{energy, basin, side}...}, found, exact, starts, all_starts,
---  stopped, moved, same, draws}; side[i] is 0 or 1, moved[i] the share of draws with i on the
---  other side; draws, those done, nil for none
function models.landscape(landscape) end

---@class engine.core.models.graph
---@field nodes integer up to 4000
---@field edges integer[][] {a, b, sign}, nodes by number from 1
---@field effort? integer 5000
---@field seed? integer 1
---@field progress? fun(done: integer, all: integer, label: string): boolean? false stops

--- Frustration, triads and flow of a signed graph; engine.balance takes names.
---@param graph engine.core.models.graph
---@return table? result {frustration, lower, exact, camp, triads, marvel}; camp[i] is 0 or 1,
---  triads[k + 1] counts those with k negative edges, marvel is {lambda, blow_up, camp, converged}
---@return string? message
function models.balance(graph) end

--- The stationary share of friendly edges of Antal, Krapivsky and Redner (2005).
---@param p number 0 to 1
---@return number
function models.antal(p) end

---@class engine.core.models.plan
---@field method "oat"|"morris"|"sobol"
---@field inputs integer k, 1 to 100
---@field samples? integer 2
---@field seed? integer 1
---@field base? number[] from 0 to 1, .5: the others while one moves
---@field threads? integer of the bootstraps, 1

--- The rows of a design for k inputs, each from 0 to 1; engine.sensitivity takes names.
---@param plan engine.core.models.plan
---@return number[][] 2k + 1, samples (k + 1) or samples (k + 2) rows
function models.design(plan) end

--- What each input does to the output.
---@param plan table the plan of design, with `y`: the outputs, row by row
---@return table[]? effects {low, high}, {mean, deviation, size} or {first, total} for each input
---@return string? message
function models.effects(plan) end

---@class engine.core.models.panel
---@field x (number|false)[][] columns, a constant among them; false is missing
---@field y integer[] 0 or 1
---@field year integer[] never falling
---@field first? integer years before it are not used
---@field from? integer 1950
---@field to? integer 2016
---@field progress? fun(year: integer): boolean? false stops

--- Forecasts each year from the years before it; engine.backtest takes a panel.
---@param panel engine.core.models.panel
---@return table? scores {rows, exits, auc, auc_within_year, brier, brier_skill, logloss,
---  logloss_skill, calibration_slope}
---@return (number|false)[]|string forecasts by row, false outside the years; or the message
function models.backtest(panel) end

return models
