---@meta engine.sensitivity

--- Which parameter moves a result: one at a time, Morris's effects, or Sobol's shares of variance.
---@class engine.sensitivity
---@field functions table<string, table> functions with known shares, to check with: ishigami
local sensitivity = {}

---@class engine.sensitivity.ask
---@field parameters table<string, table> {lo, hi, value = the middle}
---@field output fun(values: table<string, number>, go_on: fun(): boolean): number|table|nil, string?
---@field method? "oat"|"morris"|"sobol" oat
---@field samples? integer Morris: paths, 30; Sobol: rows, 256
---@field seed? integer 1
---@field threads? integer of the bootstraps, 1; the result is the same for any number
---@field progress? fun(done: integer, all: integer): boolean? false stops

---@class engine.sensitivity.effect
---@field parameter string
---@field low? number oat: the output where it is lowest
---@field high? number
---@field mean? number Morris: of its effects, per full range
---@field deviation? number of its effects; large where it interacts
---@field size? engine.core.models.band the mean of their sizes
---@field first? engine.core.models.band Sobol: its share alone; nil where nothing varies
---@field total? engine.core.models.band with all that it interacts with

---@class engine.sensitivity.result
---@field method string
---@field samples? integer nil for oat
---@field rows integer runs of the model
---@field seed integer
---@field parameters table[] {name, lo, hi, value}, by name
---@field outputs table[] {name, base, effects: engine.sensitivity.effect[]}, by name
---@field warnings string[] how much was done where it was stopped

--- Varies the parameters and says what each does to each output. Raises for parameters that are
--- none; bands are percentiles of 500 bootstraps.
---@param given engine.sensitivity.ask
---@return engine.sensitivity.result? result nil where the output failed or was no number
---@return string? message
function sensitivity.run(given) end

--- What run takes for a study of engine.whatif: its parameters, and the chance that any member
--- leaves in each scenario.
---@param study table
---@param options? table of study:run
---@return engine.sensitivity.ask? model nil where the study has no parameters
---@return string? message
function sensitivity.of_study(study, options) end

--- What run takes, from what a scenario file returns: a study, or {parameters, output}.
---@param value any
---@param options? table of study:run
---@return engine.sensitivity.ask? model
---@return string? message
function sensitivity.model(value, options) end

--- A table for each output, as lines for people.
---@param result engine.sensitivity.result
---@return string
function sensitivity.table(result) end

return sensitivity
