local here = debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or "."
local command = dofile(here .. "/command.lua")
local json = require "engine.json"

local TEXT = "date: 2020-01-05\n\nSaudi Arabia may withdraw from NATO, officials said. "
  .. "France is a member of NATO.\n"
local EVENTS = [[
{"id":"e1","article":"a","date":"2018-02-01","actor":["SAU","QAT","OMN"],"recipient":["XPACT"],]]
  .. [["type":"SUPPORT","act":"form","text":"formed"}
{"id":"e2","article":"a","date":"2018-02-01","actor":["OMN"],"recipient":["XPACT"],]]
  .. [["type":"SANCTION","act":"withdraw","aux":["future"],"text":"will leave"}
]]
local SCENARIOS = [[
return require "engine.whatif" {
  world = "events.jsonl", horizon = 3,
  scenarios = { ["Oman leaves"] = function(w) w:alliance "XPACT":leave "OMN" end },
  sweeps = { ["SAU and QAT"] = { values = { -1, 1 },
    change = function(w, v) w:relation("SAU", "QAT", v) end } },
}
]]

describe("engine whatif", function()
  local dir, write = command.folder()
  write("events.jsonl", EVENTS)
  local study = write("study.lua", SCENARIOS)
  teardown(function() os.execute("rm -r " .. dir) end)

  it("gives the same bytes with 1, 2 and 7 threads, in every format", function()
    for _, format in ipairs { "json", "csv", "table" } do
      local arguments = ("whatif %s --format %s --runs 3001 -j "):format(study, format)
      local code, one = command.run(arguments .. "1")
      assert.equal(0, code)
      assert.is_true(#one > 100)
      assert.equal(one, (select(2, command.run(arguments .. "2"))))
      assert.equal(one, (select(2, command.run(arguments .. "7"))))
    end
  end)

  it("makes scenarios of what an article says may happen", function()
    local code, out = command.run("whatif --from-text " .. write("article.txt", TEXT))
    assert.equal(0, code)
    local result = json.decode(out)
    assert.equal("SAU: withdraw (NATO)", result.scenarios[1].name)
    assert.matches("^hypothetical: \"Saudi Arabia may withdraw", result.scenarios[1].because[1])
    assert.equal("NATO", result.baseline.alliance)
  end)

  it("offers a change of leader, and says where the models do not see it", function()
    local code, out = command.run("whatif --from-text - --format json --runs 100", [[
date: 2019-04-11

Egypt has pulled out of the Middle East Security Alliance, an envoy said. The alliance also
includes Jordan, Oman and Qatar. It may not survive a potential change of administration in
Washington, and many fear a new government in Qatar.
]])
    assert.equal(0, code)
    local result = json.decode(out)
    local by_name = {}
    for _, s in ipairs(result.scenarios) do by_name[s.name] = s end
    local usa, qat = by_name["USA: change of leader"], by_name["QAT: change of leader"]
    assert.matches("^hypothetical: \"It may not survive a potential change", usa.because[1])
    assert.same({ "MESA", 0 }, { usa.alliance, usa.difference.exit.any })
    assert.is_true(qat.difference.exit.members.QAT > 0)
    local said = table.concat(result.warnings, "\n")
    assert.matches("USA: change of leader: USA is no member of MESA, and the models look at the "
      .. "leaders of members only", said, 1, true)
    assert.is_nil(said:find("QAT is no member", 1, true))
    assert.matches("MESA has ended in dissolve (MESA)", said, 1, true)
    assert.same({ "USA gets another leader" }, usa.changes)
  end)

  it("makes them of coded events on standard input too, and names bad lines", function()
    local code, out, err = command.run("whatif --from-text - --format json", EVENTS .. "{}\n")
    assert.equal(0, code)
    local result = json.decode(out)
    assert.equal("OMN: withdraw (XPACT)", result.scenarios[1].name)
    assert.is_nil(result.scenarios[1].exit.members.OMN)
    assert.truthy(result.baseline.exit.members.OMN)
    assert.matches(":3: event:", err)
    assert.matches("1 bad record skipped", err)
  end)

  it("says where a text holds nothing to play through", function()
    local code, _, err = command.run("whatif --from-text -", "France left NATO in 1966.\n")
    assert.equal(1, code)
    assert.matches("nothing to play through", err)
  end)

  it("prints what it has when it is interrupted, and how many runs that is", function()
    local code, out = command.run("whatif --runs 10000000 --format json " .. study, nil,
      "timeout --preserve-status -s INT 0.5")
    assert.equal(130, code)
    local said
    for _, warning in ipairs(json.decode(out).warnings) do
      said = said or warning:match "stopped after (%d+) of 10000000 runs"
    end
    assert.is_true(tonumber(said) > 0)
  end)

  it("ends with 1 for a study that fails and 2 for wrong usage", function()
    assert.equal(1, (command.run "whatif /no/such/file.lua"))
    assert.equal(1, (command.run "whatif --from-text /no/such/file.txt"))
    local code, _, err = command.run("whatif " .. write("bad.lua", "return 1"))
    assert.equal(1, code)
    assert.matches("must return whatif", err)
    assert.equal(2, (command.run "whatif"))
    assert.equal(2, (command.run "whatif --from-text"))
    assert.equal(2, (command.run "whatif a.lua -j 0"))
  end)
end)
