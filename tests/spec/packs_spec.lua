-- What packs make of each other, and what they bring besides rules.
local reader = require "engine.reader"

local written = {}

local function write(source)
  local path = os.tmpname() .. ".lua"
  local file = assert(io.open(path, "w"))
  file:write(source)
  file:close()
  written[#written + 1] = path
  return path
end

local function open(...)
  local list = {}
  for i, source in ipairs { ... } do list[i] = write(source) end
  local opened, why = reader.open { rules = list }
  for _, path in ipairs(written) do os.remove(path) end
  return opened, why
end

-- The rules that fire on a text, in order, joined by blanks.
local function fired(opened, text)
  local names = {}
  for i, event in ipairs(opened:events(assert(opened:read { text = text }))) do
    names[i] = event.rule
  end
  return table.concat(names, " ")
end

local BASE = [[return { pack = "base",
  { name = "give", event = { type = "AID" }, frame = { verb = "give", recipient = "object",
    recipient_kind = "state" } },
  { name = "lend", event = { type = "AID" }, frame = { verb = "lend", recipient = "object" } },
}]]

describe("a pack", function()
  it("replaces a rule of another, which stands where that one stood", function()
    local opened = open(BASE, [[return { pack = "mine",
      { name = "give", replaces = "base.give", event = { type = "COOPERATE" },
        frame = { verb = "give", recipient = "to" } } }]])
    assert.equal("mine.give", fired(opened, "Oman gave a ship to Iran."))
    assert.equal("", fired(opened, "Oman gave Iran a ship."))
  end)

  it("replaces a rule by one of the same pack and name", function()
    local opened = open(BASE, [[return { pack = "base",
      { name = "give", event = { type = "COOPERATE" }, frame = { verb = "sell",
        recipient = "to" } } }]])
    assert.equal("base.give", fired(opened, "Oman sold a ship to Iran."))
    assert.equal("", fired(opened, "Oman gave Iran a ship."))
  end)

  it("extends a rule with words of its own; event, parties and kinds are the other's", function()
    local opened = open(BASE, [[return { pack = "mine",
      { name = "hand", extends = "base.give", frame = { verb = "hand" } } }]])
    assert.equal("mine.hand", fired(opened, "Oman handed Iran a ship."))
    assert.equal("base.give", fired(opened, "Oman gave Iran a ship."))
    local event = opened:events(assert(opened:read { text = "Oman handed Iran a ship." }))[1]
    assert.equal("AID", event.type)
  end)

  it("removes rules of packs before it", function()
    local opened = open(BASE, [[return { pack = "mine", remove = { "base.give" } }]])
    assert.equal("", fired(opened, "Oman gave Iran a ship."))
    assert.equal("base.lend", fired(opened, "Oman lent Iran a ship."))
  end)

  it("is refused where it names a rule that is not there, with what was meant", function()
    for field, source in pairs {
      remove = [[return { pack = "mine", remove = "base.giv" }]],
      replaces = [[return { pack = "mine", { name = "x", replaces = "base.giv",
        event = { type = "AID" }, frame = { verb = "hand" } } }]],
      extends = [[return { pack = "mine", { name = "x", extends = "base.giv" } }]],
    } do
      local opened, why = open(BASE, source)
      assert.is_nil(opened, field)
      assert.matches("there is no rule 'base.giv'; did you mean 'base.give'?", why, 1, true)
      assert.matches("%.lua:1: ", why)
    end
  end)

  it("can't extend a rule that is a pattern", function()
    local _, why = open([[local g = require "engine.grammar"
      return { pack = "base", { name = "p", event = { type = "AID" },
        pattern = g.verb "give" * g.word "up" } }]],
      [[return { pack = "mine", { name = "x", extends = "base.p" } }]])
    assert.matches("'base.p' has no frame that could be extended", why, 1, true)
  end)

  it("brings words that the lexicon lacks, with all their forms", function()
    local opened = open [[return { pack = "mine", words = "[verb]\nglorb past=glorbit part=glorben",
      { name = "glorb", event = { type = "AID" }, frame = { verb = "glorb",
        recipient = "object" } } }]]
    for _, verb in ipairs { "glorbs", "glorbit", "has glorben", "will glorb" } do
      assert.equal("mine.glorb", fired(opened, "Oman " .. verb .. " Iran."), verb)
    end
  end)

  it("says with its own name which line of its words is wrong", function()
    local _, why = open [[return { pack = "mine", words = "[verb]\nglorb nonsense=1" }]]
    assert.matches("%.lua: words: line 2", why)
  end)

  it("has no two rules of one name", function()
    local _, why = open [[return { pack = "mine",
      { name = "give", event = { type = "AID" }, frame = { verb = "give" } },
      { name = "give", event = { type = "AID" }, frame = { verb = "hand" } } }]]
    assert.matches("%.lua:2: rule give: another rule of the pack has this name", why)
  end)

  it("may name words of the lexicon in patterns beside words of its own", function()
    local opened = open [[local g = require "engine.grammar"
      return { pack = "mine", words = "[noun]\nglorb",
        { name = "turn", event = { type = "AID" }, pattern = g.verb "turn" * g.word "up" } }]]
    assert.equal("mine.turn", fired(opened, "Oman turned up."))
  end)

  it("has its rules tried before the built-in ones", function()
    local path = write [[return { pack = "mine", { name = "quit", event = { type = "AID" },
      frame = { verb = "withdraw", recipient = "from" } } }]]
    local opened = assert(reader.open { rules = require "engine.rules".with { path } })
    os.remove(path)
    assert.equal("mine.quit", fired(opened, "Oman withdrew from the Arab League."))
  end)

  it("brings names", function()
    local opened = open [[return { pack = "mine",
      names = { entities = { { id = "BLORPCO", kind = "organisation", name = "Blorp Union",
        names = { "Blorp Union" } } } },
      { name = "give", event = { type = "AID" }, frame = { verb = "give",
        recipient = "object" } } }]]
    local event = opened:events(assert(opened:read { text = "Oman gave the Blorp Union a ship." }))
    assert.same({ "BLORPCO" }, event[1].recipient)
  end)

  it("is told which verb was meant, and how to add one", function()
    local _, why = open [[return { pack = "mine", { name = "a", event = { type = "AID" },
      frame = { verb = "sabotge" } } }]]
    assert.matches("rule a: 'sabotge' is no verb", why, 1, true)
    assert.matches("a pack adds words in its field 'words'; did you mean 'sabotage'?", why, 1, true)
  end)
end)

describe("a rule's emit", function()
  local function texts(emit, text)
    local opened = assert(open(([[return { pack = "mine", { name = "give",
      event = { type = "AID" }, frame = { verb = "hum", recipient = "to" }, emit = %s } }]])
      :format(emit)))
    local list = {}
    for i, e in ipairs(opened:events(assert(opened:read { text = text }))) do
      list[i] = e.type .. " " .. e.text
    end
    return list
  end

  it("changes the event, makes several of it or none", function()
    assert.same({ "AID hummed!" }, texts("function(e) e.text = e.text .. '!' return e end",
      "Oman hummed to Iran."))
    assert.same({}, texts("function() end", "Oman hummed to Iran."))
    assert.same({ "AID a", "AID b" }, texts([[function(e)
      local other = {}
      for k, v in pairs(e) do other[k] = v end
      e.text, other.text, other.aux = "a", "b", { "negation" }
      return { e, other } end]], "Oman hummed to Iran."))
  end)

  it("sees the article, whose text plain LPeg can match", function()
    assert.same({ "AID $7" }, texts([[function(e, article)
      local lpeg = require "lpeg"
      local sum = lpeg.C(lpeg.P "$" * lpeg.R "09" ^ 1)
      e.text = article:match(lpeg.P { sum + 1 * lpeg.V(1) })
      return e end]], "Oman hummed to Iran for $7."))
  end)
end)

describe("many patterns", function()
  it("are more than one LPeg pattern holds, and the first rule still wins a place", function()
    local opened = assert(open [[local g = require "engine.grammar"
      local list = { pack = "many" }
      for i = 1, 2500 do
        list[i] = { name = "r" .. i, event = { type = "AID" },
          pattern = g.verb "hum" * g.word(i == 2400 and "to" or i == 100 and "with" or "against") }
      end
      return list]])
    assert.equal("many.r2400", fired(opened, "Oman hummed to Iran."))
    assert.equal("many.r100", fired(opened, "Oman hummed with Iran."))
    assert.equal("many.r1", fired(opened, "Oman hummed against Iran."))
  end)

  it("one of which is too large for LPeg is named where it is loaded", function()
    local opened, message = open [[local lpeg = require "lpeg"
      local function values(a, b)
        if a == b then return lpeg.Cc("v" .. a) end
        local middle = (a + b) // 2
        return values(a, middle) * values(middle + 1, b)
      end
      return { pack = "large", { name = "r", event = { type = "AID" },
        pattern = lpeg.P(4) * values(1, 65535) } }]]
    assert.is_nil(opened)
    assert.matches("rule r: its pattern is too large for LPeg", message, 1, true)
  end)
end)
