local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

-- Verbs that no built-in rule knows, so that each rule stops where its name says.
local PACK = [[
return {
  pack = "steps", doc = "One rule for each place where a rule can stop",
  { name = "particle", event = { type = "SUPPORT" }, frame = { verb = "hum off" } },
  { name = "preposition", event = { type = "SUPPORT" }, frame = { verb = "hum against" } },
  { name = "object", event = { type = "SUPPORT" }, frame = { verb = { "hum song", "hum tune" } } },
  { name = "negated", event = { type = "SUPPORT" }, frame = { verb = "hum", negated = true } },
  { name = "actor", event = { type = "SUPPORT" }, frame = { verb = "hum",
    actor_kind = "alliance" } },
  { name = "recipient", event = { type = "SUPPORT" }, frame = { verb = "hum", recipient = "for" } },
  { name = "condition", event = { type = "SUPPORT" }, frame = { verb = "hum", recipient = "to" },
    condition = function() return false end },
  { name = "emit", event = { type = "SUPPORT" }, frame = { verb = "whistle", recipient = "to" },
    emit = function() return nil end },
  { name = "event", event = { type = "SUPPORT" }, frame = { verb = "hum", recipient = "to",
    recipient_kind = "state", actor_kind = "state" } },
}
]]

local function run(text, arguments)
  local dir, write = command.folder()
  local pack = write("steps.lua", PACK)
  local words = ("explain --rules %s %s -"):format(pack, arguments or "")
  local code, out, err = command.run(words, text)
  os.execute("rm -r " .. dir)
  return code, out, err
end

local function read(text, arguments)
  local code, out, err = run(text, arguments)
  assert.equal("", err)
  assert.equal(0, code)
  local sentences = {}
  for i, line in ipairs(command.lines(out)) do sentences[i] = json.decode(line) end
  return sentences
end

local function step(sentence, rule)
  for _, attempt in ipairs(sentence.tried) do
    if attempt.rule == rule then return attempt.step, attempt.wanted end
  end
end

describe("engine explain", function()
  it("says of each rule that a word can begin how far it got", function()
    local sentence = read("Egypt hummed to Jordan.")[1]
    for _, name in ipairs { "particle", "preposition", "object", "negated", "actor", "recipient",
      "condition" } do
      assert.equal(name, (step(sentence, "steps." .. name)), name)
    end
    assert.equal("event", (step(sentence, "steps.event")))
    assert.equal("steps.event", sentence.events[1].rule)
  end)

  it("says that an emit turned an event down, or that another took its place", function()
    local sentence = read("Egypt whistled to Jordan.")[1]
    assert.equal("condition", (step(sentence, "steps.emit")))
    assert.same({}, sentence.events)
    sentence = read("Missing from the G20 summit in Rome was Egypt.")[1]
    assert.equal(1, #sentence.events)
    for _, attempt in ipairs(sentence.tried) do
      if attempt.step == "event" then assert.equal(sentence.events[1].rule, attempt.rule) end
    end
  end)

  it("names every word that was missing, once", function()
    local _, wanted = step(read("Egypt hummed to Jordan.")[1], "steps.object")
    table.sort(wanted)
    assert.same({ "song", "tune" }, wanted)
  end)

  it("gives chunks and clauses, the parents counted within the sentence", function()
    local second = read("Oman left. Egypt said that Jordan hummed to Iraq.")[2]
    assert.equal("R", second.chunks[2].kind)
    assert.equal("said", second.chunks[2].text)
    assert.equal("h", second.clauses[2].kind)
    assert.equal(1, second.clauses[2].parent)
    assert.same({ { preposition = "to", text = "Iraq" } }, second.clauses[2].arguments)
  end)

  it("says that a sentence with nobody in it was passed over", function()
    local sentence = read("The room was cold.")[1]
    assert.is_false(sentence.gated)
    assert.same({}, sentence.tried)
    local _, out = run("The room was cold.", "--format table")
    assert.matches("passed over", out)
  end)

  it("shows one rule only with --rule, by its name with or without the pack's", function()
    for _, name in ipairs { "recipient", "steps.recipient" } do
      local sentence = read("Egypt hummed to Jordan.", "--rule " .. name)[1]
      assert.equal(1, #sentence.tried)
      assert.equal("recipient", sentence.tried[1].step)
    end
  end)

  it("says with which words that rule begins where no word of the sentence does", function()
    local _, out = run("Egypt sang to Jordan.", "--rule steps.object --format table")
    assert.matches("what does: hum song, hum tune", out, 1, true)
  end)

  it("names an unknown rule", function()
    local code, _, err = run("Egypt left.", "--rule nosuch")
    assert.equal(1, code)
    assert.matches("no rule 'nosuch'", err, 1, true)
  end)

  it("tells in the table how each party was found, who says so and when", function()
    local _, out = run("date: 2019-04-11\nEgypt is tired. It hummed to Jordan on Monday, Oman "
      .. "said.", "--format table")
    assert.matches('actor +EGY +"Egypt" +by a pronoun', out)
    assert.matches('recipient +JOR +"Jordan" +by name', out)
    assert.matches("by +Oman", out)
    assert.matches('when +2019%-04%-08 +"Monday"', out)
    _, out = run("Iran bombed a port in Oman. Egypt condemned the raid.", "--format table")
    assert.matches('recipient +IRN +"[^"]+" +by the deed told before', out)
  end)
end)

describe("engine explain, of an event's status", function()
  local function reasons(text)
    local out = {}
    local _, printed = command.run("explain --format table -", text)
    for aux, word in printed:gmatch '\n +aux +(%a+) +"([^"]*)"' do out[aux] = word end
    return out
  end

  it("names the word that denies, opens or puts off the act", function()
    assert.same({ negation = "not", future = "will" }, reasons "Egypt will not leave NATO.")
    assert.same({ hypothetical = "may" }, reasons "Egypt may leave NATO.")
    assert.same({ negation = "refused" }, reasons "Egypt refused to leave NATO.")
    assert.same({ future = "planned" }, reasons "Officials said Egypt planned to leave NATO.")
    assert.same({ hypothetical = "if" }, reasons "Oman will stay if Egypt leaves NATO.")
  end)

  it("names none where the act is stated", function()
    assert.same({}, reasons "Egypt left NATO.")
  end)
end)
