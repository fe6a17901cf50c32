local json = require "engine.json"
local models = require "engine.core.models"
local whatif = require "engine.whatif"

local here = debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or "."
local new_world = dofile(here .. "/fake_world.lua")

local function mesa()
   return new_world { MESA = { "SAU", "ARE", "BHR", "JOR", "KWT", "OMN", "QAT",
                               since = "2017", status = "proposed" } }
end

local SCENARIOS = {
   ["Qatar is reconciled"] = function(w)
      for _, s in ipairs { "SAU", "ARE", "BHR" } do w:relation(s, "QAT", 0.5) end
   end,
   ["Egypt returns"] = function(w) w:alliance "MESA":join("EGY", { date = "2019-05-01" }) end,
   ["nothing"] = function() end,
}

local function study(changes)
   local spec = { world = mesa(), horizon = 2, runs = 2000, seed = 42, scenarios = SCENARIOS }
   for k, v in pairs(changes or {}) do spec[k] = v end
   return whatif(spec)
end

local function by_name(result, name)
   for _, s in ipairs(result.scenarios) do
      if s.name == name then return s end
   end
end

local function find(list, pattern)
   for _, item in ipairs(list) do
      if (item.what or item):find(pattern, 1, true) then return item end
   end
end

describe("whatif", function()
   local result = assert(study():run())

   it("sorts scenarios by name and says what each changes", function()
      assert.same({ "Egypt returns", "Qatar is reconciled", "nothing" },
         { result.scenarios[1].name, result.scenarios[2].name, result.scenarios[3].name })
      assert.same({ "EGY joins MESA" }, result.scenarios[1].changes)
      assert.equal(3, #result.scenarios[2].changes)
   end)

   it("differs by nothing at all where nothing changes: the draws are shared", function()
      local s = by_name(result, "nothing")
      assert.equal(0, s.difference.exit.any)
      assert.same(result.baseline.exit, s.exit)
      assert.truthy(find(result.warnings, "nothing: nothing that the models see is changed"))
   end)

   it("lowers the chances of those who stop being rivals inside", function()
      local d = by_name(result, "Qatar is reconciled").difference.exit
      assert.is_true(d.any < 0)
      assert.is_true(d.members.QAT < 0 and d.members.SAU < 0)
      assert.is_true(d.members.QAT < d.members.SAU)
   end)

   it("has no difference for a member that was not there before", function()
      local s = by_name(result, "Egypt returns")
      assert.truthy(s.exit.members.EGY)
      assert.is_nil(s.difference.exit.members.EGY)
      assert.is_nil(result.baseline.exit.members.EGY)
   end)

   it("keeps every band around its mean, and any above each member", function()
      for _, s in ipairs(result.scenarios) do
         for _, b in pairs(s.exit.members) do
            assert.is_true(b.lo < b.p and b.p < b.hi and b.p < s.exit.any.p)
         end
      end
   end)

   -- Sums of CINC of 2016 (NMC 6): without and with Egypt's .010043.
   it("adds up capability and its concentration", function()
      local base, egypt = result.baseline.power, by_name(result, "Egypt returns").power
      local cinc = { .014652, .0037759, .00061223, .0016051, .0015056, .0021516, .0017624 }
      local total, squares = 0, 0
      for _, c in ipairs(cinc) do total, squares = total + c, squares + c * c end
      assert.near(total, base.total, 1e-12)
      assert.near(squares / total ^ 2, base.herfindahl, 1e-12)
      assert.near(.014652 / total, base.shares.SAU, 1e-12)
      assert.near(.010043, egypt.total - base.total, 1e-12)
   end)

   it("traces every figure to a source", function()
      for _, a in ipairs(result.assumptions) do
         assert.is_string(a.source)
         assert.is_not_nil(a.value)
      end
      assert.equal(0.042, find(result.assumptions, "QAT polyarchy 2018").value)
      assert.truthy(find(result.assumptions, "QAT and SAU are rivals").source:find "Thompson")
   end)

   it("says what it can't do", function()
      assert.truthy(find(result.warnings, "AUC .64, first pick right 29 % against 15 % by chance"))
      assert.truthy(find(result.warnings, "MESA was never signed (status: proposed)"))
      assert.truthy(find(result.warnings, "leader change last year for every member"))
      assert.truthy(find(result.warnings, "figures for cinc end in 2016; the runs start in 2019"))
      assert.truthy(find(result.warnings, "not known, so the median of the fit was taken"))
      assert.truthy(find(result.warnings, "cinc: one figure stands for the year of joining and for "
         .. "now, so no change since joining is seen"))
      assert.truthy(find(result.warnings,
         "the model was fitted on data to 2016; the runs start in 2019"))
      local early = assert(study { date = "2016-06-01" }:run())
      assert.is_nil(find(early.warnings, "the model was fitted on data to"))
   end)

   it("gives the same bytes every time, and others for another seed", function()
      local again = whatif.json(assert(study():run()))
      assert.equal(whatif.json(result), again)
      assert.not_equal(again, whatif.json(assert(study():run { seed = 43 })))
   end)

   it("leaves the world as it was", function()
      local s = study()
      s:run()
      assert.same(mesa(), s.world)
   end)

   it("has the keys of the command's JSON", function()
      local back = json.decode(whatif.json(result))
      for _, key in ipairs { "seed", "runs", "horizon", "assumptions", "baseline", "scenarios",
                             "warnings" } do
         assert.is_not_nil(back[key])
      end
      assert.is_number(back.scenarios[1].exit.any.lo)
      assert.is_number(back.scenarios[1].exit.members.QAT.hi)
      assert.equal(42, back.seed)
   end)
end)

describe("whatif's inputs", function()
   local function inputs_of(changes)
      local seen = {}
      changes.model = function(input)
         seen[#seen + 1] = input
         return models.simulate(input)
      end
      assert(study(changes):run())
      return seen
   end

   it("are ages, figures and rivals at the start of the runs", function()
      local base = inputs_of { scenarios = {} }[1]
      local ids = {}
      for i, m in ipairs(base.members) do ids[i] = m.id end
      assert.equal("ARE BHR JOR KWT OMN QAT SAU", table.concat(ids, " "))
      local qatar = base.members[6]
      assert.same({ 2, .0017624, .0017624, .042 },
         { qatar.age, qatar.cinc, qatar.cinc_joining, qatar.polyarchy })
      assert.is_nil(qatar.leader_changes)
      local rivals = {}
      for _, p in ipairs(base.rivals) do rivals[p[1] .. "-" .. p[2]] = true end
      assert.is_true(rivals["ARE-IRN"] and rivals["QAT-SAU"] and rivals["BHR-QAT"])
      assert.is_nil(rivals["IRQ-SAU"]) -- ended in 2018
      assert.is_nil(rivals["IRN-ISR"]) -- nobody of the alliance
   end)

   it("take the world's own value over the figures", function()
      local w = mesa()
      w:actor "QAT":set("polyarchy", .3, { source = "my own guess" })
      local seen = {}
      local r = assert(study { world = w, scenarios = {}, model = function(input)
         seen[1] = input
         return models.simulate(input)
      end }:run())
      assert.equal(.3, seen[1].members[6].polyarchy)
      assert.equal("my own guess", find(r.assumptions, "QAT polyarchy").source)
   end)

   it("count a changed leader only where he changed", function()
      local r = assert(study { scenarios = { ["new emir"] = function(w)
         w:actor "QAT":change_leader { why = "abdication" }
      end } }:run())
      local d = r.scenarios[1].difference.exit.members
      assert.is_true(d.QAT > 0)
      assert.truthy(find(r.warnings, "leader change last year for 6 of 7 members"))
   end)

   it("let the alliance's start stand for joining where nobody says when", function()
      local w = new_world { MESA = { "SAU", "QAT", status = "proposed" } }
      w.starts = { MESA = "2017" }
      local r = assert(study { world = w, scenarios = {} }:run())
      local a = find(r.assumptions, "QAT member of MESA since")
      assert.equal("2017", a.value)
      assert.truthy(a.source:find "joining not known")
      w.starts = {}
      r = assert(study { world = w, scenarios = {} }:run())
      assert.truthy(find(r.warnings, "years since joining for every member"))
   end)

   it("forget a change of leader of years ago", function()
      local w = mesa()
      w:actor "QAT":set("leader_change", 1, { source = { date = "2013-06-25" } })
      w:actor "SAU":set("leader_change", 1, { source = { date = "2018-12-01" } })
      local seen
      assert(study { world = w, scenarios = {}, model = function(input)
         seen = input
         return models.simulate(input)
      end }:run())
      assert.equal(0, seen.members[6].leader_changes)
      assert.equal(1, seen.members[7].leader_changes)
   end)

   it("of one year with the fit's own numbers agree with the yearly hazard", function()
      -- Two members joined this year, nothing else known of them: everything is a median.
      local w = new_world { X = { "AAA", "BBB", since = "2019" } }
      local p = models.hazard { lage = math.log(2), ln = math.log(2), bil = 1 }
      local r = assert(study { world = w, horizon = 1, runs = 20000, scenarios = {} }:run())
      -- The mean over draws lies a little above the hazard at the mean coefficients.
      local mean = r.baseline.exit.members.AAA.p
      assert.is_true(mean > p and mean < 1.2 * p)
   end)
end)

describe("whatif over several alliances", function()
   local function two()
      return new_world { MESA = { "SAU", "QAT", "OMN", since = "2017" },
                         GCC = { "SAU", "QAT", "KWT", since = "1981" },
                         AUKUS = { "AUS", "GBR", "USA", since = "2021" } }
   end

   it("looks at every alliance that some scenario touches and at no other", function()
      local r = assert(study { world = two(), scenarios = {
         a = function(w) w:alliance "MESA":leave "OMN" end,
         b = function(w) w:relation("SAU", "QAT", .5) end } }:run())
      assert.equal("MESA", r.baseline.alliance) -- touched by both
      assert.equal(1, #r.baseline.others)
      assert.equal("GCC", r.baseline.others[1].alliance)
      assert.equal("GCC", r.scenarios[2].others[1].alliance)
   end)

   it("looks at the one asked for", function()
      local r = assert(study { world = two(), alliance = "GCC", scenarios = {
         a = function(w) w:alliance "MESA":leave "OMN" end } }:run())
      assert.equal("GCC", r.baseline.alliance)
      assert.is_nil(r.baseline.others)
      assert.equal(0, r.scenarios[1].difference.exit.any)
   end)

   it("says where it looks at something else than an alliance", function()
      local w = two()
      w.kinds = { GCC = "organisation", MESA = "alliance" }
      local r = assert(study { world = w, scenarios = {
         b = function(f) f:relation("SAU", "QAT", .5) end } }:run())
      assert.truthy(find(r.warnings, "GCC is by kind: organisation"))
      assert.is_nil(find(r.warnings, "MESA is by kind"))
   end)

   it("does without members when everybody leaves", function()
      local r = assert(study { world = two(), alliance = "MESA", scenarios = {
         a = function(w)
            for _, s in ipairs { "SAU", "QAT", "OMN" } do w:alliance "MESA":leave(s) end
         end } }:run())
      assert.equal(0, r.scenarios[1].exit.any.p)
      assert.truthy(find(r.warnings, "MESA has 0 members in a: nobody is left to leave"))
   end)

   it("names those whose capability is not known, and leaves them out", function()
      local w = new_world { MESA = { "SAU", "XXX", since = "2017" } }
      local r = assert(study { world = w, scenarios = {} }:run())
      assert.truthy(find(r.warnings, "capability is not known of XXX"))
      assert.same({ SAU = 1 }, r.baseline.power.shares)
   end)

   it("sets the members' capability against a rival's", function()
      local r = assert(study { world = mesa(), rival = "IRN", scenarios = {} }:run())
      local total = r.baseline.power.total
      assert.near(total / (total + .015348), r.baseline.power.against_rival, 1e-12)
   end)
end)

describe("whatif's composed scenarios", function()
   local function jordan(w) w:alliance "MESA":leave "JOR" end
   local function oman(w) w:alliance "MESA":leave "OMN" end

   it("do what their parts do, in that order, and parts of parts", function()
      local r = assert(study { scenarios = {
         jordan = jordan, both = { "jordan", oman }, twice = { "both", function(w)
            w:alliance "MESA":join "EGY" end } } }:run())
      assert.same({ "JOR leaves MESA", "OMN leaves MESA" }, by_name(r, "both").changes)
      assert.same({ "JOR leaves MESA", "OMN leaves MESA", "EGY joins MESA" },
         by_name(r, "twice").changes)
   end)

   it("give the same as one function that does it all", function()
      local r = assert(study { scenarios = { jordan = jordan, parts = { "jordan", oman },
         whole = function(w) jordan(w) oman(w) end } }:run())
      assert.same(by_name(r, "whole").exit, by_name(r, "parts").exit)
   end)

   it("may not hold themselves, be empty or name what is no scenario", function()
      local function message(scenarios)
         return select(2, pcall(study, { scenarios = scenarios }))
      end
      assert.matches("scenario 'a' holds itself", message { a = { "b" }, b = { "a" } })
      assert.matches("scenario 'a' is an empty list", message { a = {} })
      assert.matches("scenario 'a' is made of 'c', which is none", message { a = { "c" } })
      assert.matches("names of scenarios or functions", message { a = { 1 } })
   end)
end)

describe("whatif's sweeps", function()
   local function polyarchy(w, value) w:actor "QAT":set("polyarchy", value) end

   it("make a scenario of each value, in order, after the scenarios", function()
      local r = assert(study { sweeps = { ["Qatar's polyarchy"] = {
         from = 0, to = 1, steps = 3, change = polyarchy } } }:run())
      local names = {}
      for i, s in ipairs(r.scenarios) do names[i] = s.name end
      assert.same({ "Egypt returns", "Qatar is reconciled", "nothing", "Qatar's polyarchy = 0",
         "Qatar's polyarchy = 0.5", "Qatar's polyarchy = 1" }, names)
      assert.same({ "QAT polyarchy = 0.5" }, r.scenarios[5].changes)
      assert.equal(0.5, r.scenarios[5].value)
   end)

   it("agree with the scenario that sets the value by hand", function()
      local r = assert(study { scenarios = { by_hand = function(w) polyarchy(w, .3) end },
         sweeps = { s = { values = { .2, .3 }, change = polyarchy } } }:run())
      assert.same(r.scenarios[1].exit, r.scenarios[3].exit)
      assert.not_same(r.scenarios[1].exit, r.scenarios[2].exit)
   end)

   it("show as one table, a line for each value", function()
      local r = assert(study { scenarios = {},
         sweeps = { s = { values = { .2, .3 }, change = polyarchy } } }:run())
      local text = whatif.table(r)
      assert.matches("s, from value to value %[MESA%]\n  value  any member", text)
      assert.matches("\n  0%.2 ", text)
      assert.matches("\n  0%.3 ", text)
      assert.matches("QAT [+-]%d", text)
   end)

   it("want a function and numbers", function()
      local function message(sweep)
         return select(2, pcall(study, { sweeps = { s = sweep } }))
      end
      assert.matches("a sweep is a name and", message { values = { 1 } })
      assert.matches("sweep 's' wants values, or from, to and steps", message {
         from = 1, change = polyarchy })
      assert.matches("sweep 's' has 0 values; 1 to 1000 are possible", message {
         values = {}, change = polyarchy })
      assert.matches("its values are numbers", message { values = { "x" }, change = polyarchy })
   end)
end)

describe("whatif's sides", function()
   -- By hand: A and B are friends and both foes of X, so that the only split without a broken tie
   -- is {A, B} | {X}, and its energy -(20 * 30 + 10 * 30) in percent of percent.
   local function three(rivals)
      local figures = {}
      for actor, cinc in pairs { AAA = .2, BBB = .1, CCC = .3 } do
         figures[#figures + 1] =
            { actor = actor, attribute = "cinc", year = 2010, value = cinc, source = "made" }
      end
      return { figures = figures, rivalries = rivals }
   end

   it("set members against a rival outside that both have", function()
      local w = new_world { P = { "AAA", "BBB", since = "2000" } }
      local r = assert(study { world = w, scenarios = {}, data = three {
         { actors = { "AAA", "CCC" } }, { actors = { "BBB", "CCC" } } } }:run())
      local b, l = r.baseline.balance, r.baseline.landscape
      assert.same({ 3, 2, 0, true }, { b.edges, b.negative, b.frustration, b.exact })
      assert.near(-900, l.minimum.energy, 1e-9)
      assert.same({ { "AAA", "BBB" }, { "CCC" } }, l.minimum.sides)
      assert.equal(200, l.draws.n)
   end)

   it("count the tie that two camps must break, and what a scenario changes of it", function()
      local w = new_world { P = { "AAA", "BBB", "CCC", since = "2000" } }
      local r = assert(study { world = w, data = three { { actors = { "BBB", "CCC" } } },
         scenarios = { peace = function(f) f:relation("BBB", "CCC", .6) end } }:run())
      assert.equal(1, r.baseline.balance.frustration)
      assert.equal(0, r.scenarios[1].balance.frustration)
      assert.equal(-1, r.scenarios[1].difference.balance.frustration)
      assert.truthy(find(r.warnings, "sides and balance are a diagnosis, no forecast"))
   end)

   it("are not told of two that have nobody else", function()
      local w = new_world { P = { "AAA", "BBB", since = "2000" } }
      local r = assert(study { world = w, scenarios = {}, data = three {} }:run())
      assert.is_nil(r.baseline.balance)
      assert.is_nil(r.baseline.landscape)
   end)
end)

describe("whatif with threads", function()
   it("gives the same bytes with 1, 2 and 7", function()
      local one = whatif.json(assert(study():run { threads = 1 }))
      assert.equal(one, whatif.json(assert(study():run { threads = 2 })))
      assert.equal(one, whatif.json(assert(study():run { threads = 7 })))
   end)
end)

describe("whatif's offers", function()
   local world = require "engine.world"
   local function event(id, fields)
      local e = { id = id, article = "a", date = "2020-01-05", actor = { "SAU" },
                  recipient = { "XPACT" }, type = "SANCTION", act = "withdraw", aux = {},
                  text = "leave", context = "The sentence." }
      for key, value in pairs(fields) do e[key] = value end
      return e
   end
   local function offers(...)
      local w = world.new()
      local formed = event("0", { actor = { "SAU", "QAT", "OMN" }, type = "SUPPORT", act = "form" })
      for _, e in ipairs { formed, ... } do assert(w:apply(e)) end
      local found, negated = whatif.offers(w)
      return found, negated, w
   end

   it("are what may happen and what is planned, as though it happened", function()
      local found, _, w = offers(event("1", { aux = { "hypothetical" } }),
         event("2", { actor = { "QAT" }, aux = { "future" } }))
      local names = {}
      for name in pairs(found) do names[#names + 1] = name end
      table.sort(names)
      assert.same({ "QAT: withdraw (XPACT)", "SAU: withdraw (XPACT)" }, names)
      local r = assert((whatif { world = w, scenarios = found }):run())
      assert.same({ "member XPACT QAT: member -> left" },
         { r.scenarios[1].changes[1] })
      assert.same({ 'future: "The sentence." [a]' }, r.scenarios[1].because)
   end)

   it("are one where several texts speak of one act", function()
      local found = offers(event("1", { aux = { "hypothetical" }, by = "a diplomat" }),
         event("2", { aux = { "future" }, article = "b" }))
      assert.same({ 'hypothetical: "The sentence.", says a diplomat [a]',
                    'future: "The sentence." [b]' }, found["SAU: withdraw (XPACT)"].because)
   end)

   it("are threats and promises of an act too, done as the act is done", function()
      local found, _, w = offers(event("1", { type = "THREATEN" }))
      local fork = w:fork()
      found["SAU: withdraw (XPACT)"].change(fork)
      local status
      for _, m in ipairs(fork:alliance "XPACT":standing()) do
         if m.id == "SAU" then status = m.status end
      end
      assert.equal("left", status)
   end)

   it("are not what happened, what happened long ago, or what may not happen", function()
      local found, negated = offers(event("1", {}), event("2", { aux = { "historical" } }),
         event("3", { aux = { "negation", "future" } }), event("4", { type = "REQUEST" }))
      assert.same({}, found)
      assert.equal(1, negated)
   end)
end)

describe("whatif refuses", function()
   it("an unknown field, at the caller's line", function()
      local ok, message = pcall(function()
         local s = whatif { horizont = 2 }
         return s
      end)
      assert.is_false(ok)
      assert.truthy(message:find "whatif_spec.lua:%d+: whatif: unknown field 'horizont'")
   end)

   it("numbers out of range and scenarios that are no functions", function()
      assert.has_error(function() study { runs = 0 } end)
      assert.has_error(function() study { horizon = 1.5 } end)
      assert.has_error(function() study { scenarios = { a = 1 } } end)
      assert.has_error(function() whatif { scenarios = {} } end)
   end)

   it("an alliance that the world has not, with nil and a message", function()
      local r, message = study { alliance = "NATO" }:run()
      assert.is_nil(r)
      assert.truthy(message:find "no alliance is called 'NATO'")
   end)

   it("figures of another shape, with nil and a message", function()
      local r, message = study { data = { figures = { { actor = "QAT" } } } }:run()
      assert.is_nil(r)
      assert.truthy(message:find "figure 1 needs actor")
   end)

   it("a model that returns no chances", function()
      assert.has_error(function() study { model = function() return {} end }:run() end,
         "whatif: the model must return a table with any = {p, lo, hi} and members")
   end)

   it("to hide which scenario failed", function()
      local ok, message = pcall(function()
         study { scenarios = { broken = function() error "no such luck" end } }:run()
      end)
      assert.is_false(ok)
      assert.truthy(message:find "scenario 'broken'" and message:find "no such luck")
   end)
end)

describe("a world in a file", function()
   local real = pcall(require, "engine.core.world")
   local test = real and it or pending

   local function write(suffix, text)
      local path = os.tmpname() .. suffix
      local f = assert(io.open(path, "wb"))
      f:write(text)
      f:close()
      finally(function()
         os.remove(path)
         os.remove((path:gsub("%" .. suffix .. "$", "")))
      end)
      return path
   end

   local FORM = '{"id":"e1","article":"a","date":"2018-02-01","actor":["SAU","QAT"],'
      .. '"recipient":["XPACT"],"type":"SUPPORT","act":"form","text":"formed"}\n'

   test("may be events, and its relations count", function()
      local path = write(".jsonl", FORM)
      local r = assert(study { world = path, scenarios = {
         peace = function(w) w:relation("SAU", "QAT", .5, { why = "they met" }) end } }:run())
      assert.equal("XPACT", r.baseline.alliance)
      assert.is_true(r.scenarios[1].difference.exit.any < 0)
      assert.equal(1, #r.scenarios[1].changes)
   end)

   test("is named with its line where it is bad", function()
      local path = write(".jsonl", FORM .. "{\n")
      local r, message = study { world = path, scenarios = {} }:run()
      assert.is_nil(r)
      assert.truthy(message:find(path .. ":2: ", 1, true))
   end)
end)

describe("a stopped whatif", function()
   it("keeps the runs it has and says so", function()
      local r = assert(study { scenarios = {}, runs = 2000 }:run {
         progress = function(_, done) return done < 960 end })
      assert.truthy(find(r.warnings, "stopped after 960 of 2000 runs"))
      assert.is_true(r.baseline.exit.any.p > 0)
   end)

   it("keeps the scenarios that were run and names those that were not", function()
      local function stop(label, done) return label ~= "Qatar is reconciled" or done < 320 end
      local r = assert(study():run { progress = stop })
      assert.equal(2, #r.scenarios)
      assert.truthy(find(r.warnings, "Qatar is reconciled: stopped after 320 of 2000 runs"))
      assert.truthy(find(r.warnings, "against all 2000 runs of doing nothing"))
      assert.truthy(find(r.warnings, "nothing: not run, as it was stopped before"))
   end)

   it("has a few runs even where it is stopped at once", function()
      local r = assert(study():run { progress = function() return false end })
      assert.truthy(find(r.warnings, "do nothing: stopped after 320 of 2000 runs"))
      assert.same({}, { table.unpack(r.scenarios) })
   end)
end)

describe("whatif in words", function()
   local result = assert(study():run())

   it("shows percents, bands, signs, sources and warnings in aligned columns", function()
      local text = whatif.table(result)
      assert.truthy(text:find "Doing nothing %[MESA%]")
      assert.truthy(text:find "any member +%d+%.%d %% +%d+%.%d to +%d+%.%d %%\n")
      assert.truthy(text:find "QAT +%d+%.%d %% +%d+%.%d to +%d+%.%d %% +%-%d+%.%d\n")
      assert.truthy(text:find "EGY +%d+%.%d %% +%d+%.%d to +%d+%.%d %% +new\n")
      assert.truthy(text:find("V-Dem, electoral democracy index", 1, true))
      assert.truthy(text:find "Mind\n  %- which member goes first")
   end)

   it("gives one CSV line for each scenario and member, and one for any", function()
      local n = 0
      for line in whatif.csv(result):gmatch "[^\n]+" do
         n = n + 1
         local _, commas = line:gsub(",", "")
         assert.equal(6, commas)
      end
      assert.equal(1 + 8 + 9 + 8 + 8, n)
   end)

   it("quotes names with commas in CSV", function()
      local r = assert(study { scenarios = { ['a, "b"'] = function() end } }:run())
      assert.truthy(whatif.csv(r):find('"a, ""b""",MESA,any', 1, true))
   end)
end)

describe("engine whatif", function()
   local engine = os.getenv "ENGINE"
   local file = os.tmpname()
   local out = assert(io.open(file, "w"))
   out:write(([[
      local world = dofile "%s/fake_world.lua" { MESA = { "SAU", "ARE", "QAT", since = "2017" } }
      return require "engine.whatif" {
         world = world, runs = 100, seed = 7,
         scenarios = { peace = function(w) w:relation("SAU", "QAT", 1) end } }
   ]]):format(here))
   out:close()
   teardown(function() os.remove(file) end)

   local function run(args)
      local p = assert(io.popen(("%s whatif %s 2>&1"):format(engine, args)))
      local text = p:read "a"
      local _, _, code = p:close()
      return text, code
   end

   it("prints JSON where standard output is no terminal", function()
      local text, code = run(file)
      assert.equal(0, code)
      local r = json.decode(text)
      assert.same({ 7, 100, 1 }, { r.seed, r.runs, r.horizon })
      assert.equal("peace", r.scenarios[1].name)
   end)

   it("takes runs, seed and horizon over the file's", function()
      local r = json.decode((run(file .. " --runs 50 --seed -3 --horizon 4 -j 2")))
      assert.same({ -3, 50, 4 }, { r.seed, r.runs, r.horizon })
   end)

   it("prints a table or CSV on demand", function()
      assert.truthy(run(file .. " --format table"):find("Doing nothing [MESA]", 1, true))
      assert.truthy(run("--format csv -- " .. file):find("^scenario,alliance,member,"))
   end)

   it("exits with 2 on wrong usage", function()
      for _, args in ipairs { "", file .. " --runs", file .. " --runs 0", file .. " --horizon x",
                              file .. " --format xml", file .. " --frobnicate",
                              file .. " " .. file } do
         local text, code = run(args)
         assert.equal(2, code)
         assert.truthy(text:find "engine whatif %-%-help")
      end
   end)

   it("exits with 1 where the file is missing or returns something else", function()
      local _, missing = run "/nonexistent/scenario.lua"
      local text, other = run(here .. "/fake_world.lua")
      assert.same({ 1, 1 }, { missing, other })
      assert.truthy(text:find "must return whatif")
   end)

   it("explains itself", function()
      local text, code = run "--help"
      assert.equal(0, code)
      assert.truthy(text:find "usage: engine whatif SCENARIO.lua")
   end)
end)
