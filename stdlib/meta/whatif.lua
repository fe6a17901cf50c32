---@meta engine.whatif

--- Scenarios against doing nothing: the same seeded runs on a changed fork of the world and on the
--- world itself, and what differs. Called with a study's description, the module gives the study.
---@class engine.whatif
---@overload fun(spec: engine.whatif.spec): engine.whatif.study
local whatif = {}

--- A scenario: a function of a fork of the world; a list of functions and of names of other
--- scenarios, done in that order; or a function with the words behind it.
---@alias engine.whatif.scenario
---| fun(w: engine.World, values: table<string, number>?)
---| (string|fun(w: engine.World))[]
---| {change: fun(w: engine.World), because: string[]?}

---@class engine.whatif.sweep
---@field change fun(w: engine.World, value: number, values: table<string, number>?)
---@field values? number[] up to 1000; or evenly spaced:
---@field from? number
---@field to? number
---@field steps? integer

---@class engine.whatif.spec
---@field world engine.World|string a world, or a file: saved, or events where it ends in .jsonl
---@field scenarios table<string, engine.whatif.scenario>
---@field sweeps? table<string, engine.whatif.sweep> each value is a scenario
---@field horizon? integer years, 1 to 100 (1)
---@field runs? integer 1 to 10000000 (10000)
---@field seed? integer 1
---@field alliance? string the only one to look at; else each that some scenario changes
---@field spoken? boolean of those only such as the world's events name, where they name any
---@field rival? string whose capability the members' is set against
---@field date? string start of the runs; else the world's latest date
---@field data? string|table figures besides the built-in ones: their table, a JSON file of it, or a
--- folder of data sets (see engine.data)
---@field parameters? table<string, {[1]: number, [2]: number, value: number?}> lowest and highest
--- value and the one to take (the middle); scenarios are given them, engine.sensitivity varies them
---@field model? fun(ask: engine.core.models.alliance): engine.core.models.simulation in place of
--- engine.core.models.simulate

---@class engine.whatif.options
---@field runs? integer over the study's own, as the next two
---@field seed? integer
---@field horizon? integer
---@field threads? integer 1; the result is the same for any number
---@field data? string|table figures besides the study's
---@field parameters? table<string, number> values over the study's own
---@field dir? string where relative paths of the study start
---@field progress? fun(label: string, done: integer, runs: integer): boolean? false stops

---@class engine.whatif.case
---@field alliance string
---@field exit {any: engine.core.models.band, members: table<string, engine.core.models.band>}
---@field power table shares (by member), herfindahl, total, rival, against_rival
---@field balance? engine.balance.result of members and their rivals; nil for too few or too many
---@field landscape? table minimum (see engine.landscape), minima_found, configurations, exact, draws
---@field difference? table exit, power, balance and landscape less those of doing nothing
---@field others? engine.whatif.case[] the other alliances
---@field name? string the scenario's, as the next fields
---@field changes? string[] what differs from the world, in words
---@field because? string[]
---@field sweep? string
---@field value? number

---@class engine.whatif.result
---@field seed integer
---@field runs integer asked for; where fewer were run, the warnings say so
---@field horizon integer
---@field assumptions {what: string, value: any, source: string}[]
---@field baseline engine.whatif.case doing nothing
---@field scenarios engine.whatif.case[] by name, then the sweeps' points in order
---@field warnings string[] what the result can't carry

---@class engine.whatif.study
local study = {}

--- Runs the scenarios.
---@param options? engine.whatif.options
---@return engine.whatif.result? result
---@return string? message what is wrong with the data
function study:run(options) end

--- Scenarios of what the events of a world say may happen, is planned, promised or threatened.
---@param world engine.World
---@return table<string, engine.whatif.scenario> scenarios
---@return integer negated events that say that something may not happen
function whatif.offers(world) end

--- Lines for a person.
---@param result engine.whatif.result
---@return string
function whatif.table(result) end

--- One line for each scenario, alliance and member.
---@param result engine.whatif.result
---@return string
function whatif.csv(result) end

---@param result engine.whatif.result
---@return string
function whatif.json(result) end

--- Is it a study?
---@param value any
---@return boolean
function whatif.is_study(value) end

return whatif
