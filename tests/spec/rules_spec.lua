local check = require "engine.check"
local events = require "engine.events"
local json = require "engine.json"
local reader = require "engine.reader"
local rules = require "engine.rules"

local paths = {}

-- Writes a pack and returns its path.
local function write(source)
  local path = os.tmpname() .. ".lua"
  local file = assert(io.open(path, "w"))
  file:write(source)
  file:close()
  paths[#paths + 1] = path
  return path
end

-- What is wrong with a pack of this source.
local function load_error(source)
  local pack, message = rules.load(write(source))
  assert.is_nil(pack)
  return message
end

-- A pack with one rule, whose table this is the inside of.
local function one_rule(inside)
  return ("return { pack = \"x\",\n\n  { name = \"one\", %s } }"):format(inside)
end

local AID = 'event = { type = "AID" }, '

describe("rules.load", function()
  teardown(function()
    for _, path in ipairs(paths) do
      os.remove(path)
      os.remove((path:gsub("%.lua$", "")))
    end
  end)

  it("reads a built-in pack by its name, with the line of each rule", function()
    local pack = assert(rules.load "alliance")
    assert.equal("alliance", pack.pack)
    assert.equal("stdlib/rules/alliance.lua", pack.file)
    for i, rule in ipairs(pack) do
      assert.is_true(pack.lines[rule.name] > (i > 1 and pack.lines[pack[i - 1].name] or 0))
    end
  end)

  it("reads every built-in pack; each rule has examples, and the default packs are among them",
    function()
      local known = {}
      for _, name in ipairs(rules.names()) do
        known[name] = true
        for _, rule in ipairs(assert(rules.load(name))) do
          assert.truthy(rule.examples and rule.examples[1], name .. "." .. rule.name)
        end
      end
      for _, name in ipairs(rules.default) do assert.is_true(known[name]) end
    end)

  it("says what is wrong with a rule, with file, line and rule", function()
    for inside, wanted in pairs {
      [AID .. 'frame = { verb = "give" }, patern = 1'] =
        "the rule has no field 'patern'; did you mean 'pattern'?",
      [AID .. 'frame = { verbs = "give" }'] =
        "its frame has no field 'verbs'; did you mean 'verb'?",
      [AID .. 'frame = { verb = 7 }'] = "its frame: 'verb' must be a word or a list of words",
      [AID .. 'frame = { verb = "give", plural = 1 }'] =
        "its frame: 'plural' must be a boolean, not a number",
      [AID] = "the rule needs either a frame or a pattern",
      ['frame = { verb = "give" }'] = "the rule has no event",
      ['event = {}, frame = { verb = "give" }'] = "its event has no type",
      ['event = { type = "HELP" }, frame = { verb = "give" }'] =
        "its event's type is 'HELP', which is none of PLOVER's",
      ['event = { typo = "AID" }, frame = { verb = "give" }'] =
        "its event has no field 'typo'; did you mean 'type'?",
      [AID .. 'pattern = require "lpeg".P "a" ^ 0'] =
        "its pattern must be an LPeg pattern that can't match the empty text",
    } do
      local path = write(one_rule(inside))
      local pack, message = rules.load(path)
      assert.is_nil(pack)
      assert.equal(path .. ":3: rule one: " .. wanted, message)
    end
  end)

  it("takes a word for a list of one", function()
    local pack = assert(rules.load(write(one_rule(AID .. 'frame = { verb = "give" }'))))
    assert.same({ "give" }, pack[1].frame.verb)
  end)

  it("says what is wrong with a file", function()
    assert.matches("unexpected symbol", load_error "return {\n pack = ,")
    assert.matches("must return a table with a field 'pack'", load_error "return {}")
    assert.matches("must return a table with a field 'pack'", load_error "return 7")
    assert.matches("a pack has no field 'docs'", load_error 'return { pack = "x", docs = "" }')
    assert.matches("boom", load_error "error 'boom'")
    assert.matches("rule #1: a rule must be a table", load_error 'return { pack = "x", 7 }')
    assert.matches("rule #1: a rule has no name", load_error 'return { pack = "x", {} }')
    local pack, message = rules.load "nowhere"
    assert.is_nil(pack)
    assert.matches("no rule pack 'nowhere'; built in are: ", message, 1, true)
    assert.is_nil((rules.load "/no/such/file.lua"))
  end)

  it("refuses bytecode", function()
    assert.is_nil((rules.load(write(string.dump(function() return { pack = "x" } end)))))
  end)
end)

describe("reader.open", function()
  local function open_error(inside)
    local path = write(one_rule(inside))
    local opened, message = reader.open { rules = { path } }
    assert.is_nil(opened)
    assert.equal(path .. ":3: rule one: ", message:sub(1, #path + 14))
    return message:sub(#path + 15)
  end

  it("says what the matcher can't take in a frame, with file, line and rule", function()
    assert.matches("'frobnicate' is no verb", open_error(AID .. 'frame = { verb = "frobnicate" }'))
    assert.matches("'planet' in actor_kinds? is no kind of actor",
      open_error(AID .. 'frame = { verb = "give", actor_kind = "planet" }'))
    assert.matches("'sideways' in recipient is no part of a clause",
      open_error(AID .. 'frame = { verb = "give", recipient = "sideways" }'))
  end)

  it("lets a later rule of the same name take the place of an earlier one", function()
    local source = [[return { pack = "mine",
      { name = "cheer", event = { type = "%s" },
        frame = { verb = { "entertain" }, recipient = { "object" } } } }]]
    local opened = assert(reader.open { rules = { write(source:format "SUPPORT"),
      write(source:format "CONCEDE") } })
    local found = opened:events(assert(opened:read { text = "Kenya entertained Ghana." }))
    assert.equal(1, #found)
    assert.equal("CONCEDE", found[1].type)
  end)

  it("tries a rule that takes the place of another where that one stood", function()
    local first = write [[return { pack = "mine",
      { name = "cheer", event = { type = "SUPPORT" },
        frame = { verb = { "entertain" }, recipient = { "object" } } },
      { name = "jeer", event = { type = "ACCUSE" },
        frame = { verb = { "entertain" }, recipient = { "object" } } } }]]
    local second = write [[return { pack = "mine",
      { name = "cheer", event = { type = "CONCEDE" },
        frame = { verb = { "entertain" }, recipient = { "object" } } } }]]
    local opened = assert(reader.open { rules = { first, second } })
    local found = opened:events(assert(opened:read { text = "Kenya entertained Ghana." }))
    assert.equal("CONCEDE", found[1].type)
  end)

  it("asks a rule's condition, and drops the event where it says no", function()
    local opened = assert(reader.open { rules = { write [[return { pack = "mine",
      { name = "cheer", event = { type = "SUPPORT" },
        frame = { verb = { "entertain" }, recipient = { "object" } },
        condition = function(event, article)
          return article.date == "2019-04-11" and event.recipient[1] == "GHA"
        end } }]] } })
    local function count(text, date)
      return #opened:events(assert(opened:read { text = text, date = date }))
    end
    assert.equal(1, count("Kenya entertained Ghana.", "2019-04-11"))
    assert.equal(0, count("Kenya entertained Ghana.", "2019-04-12"))
    assert.equal(0, count("Kenya entertained Chad.", "2019-04-11"))
  end)

  -- The rules of the events that a pack with these rules finds, in their order.
  local function found_by(inside, text)
    local opened = assert(reader.open { rules = { write(("return { pack = 'mine', %s }")
      :format(inside)) } })
    local names = {}
    for i, event in ipairs(opened:events(assert(opened:read { text = text }))) do
      names[i] = event.rule
    end
    return table.concat(names, " ")
  end

  it("looks only where a form of a word that the rule needs stands in the same sentence", function()
    local cheer = [[{ name = "cheer", event = { type = "SUPPORT" },
      frame = { verb = { "entertain" }, recipient = { "object" }, needs = { "feast", "dine" } } }]]
    assert.equal("mine.cheer", found_by(cheer, "Kenya entertained Ghana at two feasts."))
    assert.equal("mine.cheer", found_by(cheer, "Kenya entertained Ghana and dined."))
    assert.equal("", found_by(cheer, "Kenya entertained Ghana."))
    assert.equal("", found_by(cheer, "The feast was long. Kenya entertained Ghana."))
    local opened, message = reader.open { rules = { write(([[return { pack = "mine",
      %s }]]):format(cheer:gsub("feast", "feest"))) } }
    assert.is_nil(opened)
    assert.matches("rule cheer: 'feest' is no word of the lexicon", message, 1, true)
  end)

  -- What a condition that runs the code puts into its table `seen`, and the events.
  local function judged(code, text)
    local seen = {}
    package.loaded["seen of conditions"] = seen
    local open = assert(reader.open { rules = { { file = "mine.lua", source = ([[
      return { pack = "mine", { name = "x", event = { type = "AID", mode = "money" },
        frame = { verb = "entertain", actor = "subject", recipient = "object" },
        condition = function(event)
          local seen = require "seen of conditions"
          %s
          return true
        end } }]]):format(code) } } })
    local found = open:events(open:read { id = "a", date = "2019-04-11", text = text })
    package.loaded["seen of conditions"] = nil
    return seen, found
  end

  it("shows a condition all of the event, and not that of another", function()
    local seen, found = judged([[
      local all = {}
      for key, value in pairs(event) do all[key] = value end
      event.note = event.mode
      seen[#seen + 1] = { event, all, event.type, event.nothing, event.note }]],
      "Kenya entertained Ghana. Togo entertained Benin.")
    assert.equal(2, #found)
    for i, event in ipairs(found) do
      local shown, all, kind, nothing, note = table.unpack(seen[i], 1, 5)
      assert.same({ "AID", nil, "money" }, { kind, nothing, note })
      for _, key in ipairs { "article", "date", "type", "mode", "rule", "quad", "sentence",
        "cameo", "text", "actor", "recipient", "span", "mentions" } do
        assert.same(event[key], all[key], key)
      end
      assert.is_table(all.actors)
      assert.is_string(all.context)
      assert.is_nil(shown.by)
    end
  end)

  it("writes what a condition is shown as JSON, also what it has not read", function()
    local seen = judged([[seen[1] = require "engine.json".encode(event)]],
      "Kenya entertained Ghana.")
    local event = json.decode(seen[1])
    assert.same({ "AID", "money", "a" }, { event.type, event.mode, event.article })
  end)

  it("tries the rules behind one whose condition does not hold, and those behind no other",
    function()
      local two = [[{ name = "one", event = { type = "SUPPORT" },
          frame = { verb = { "entertain" }, recipient = { "object" } },
          condition = function(event) return event.recipient[1] == "GHA" end },
        { name = "two", event = { type = "CONCEDE" },
          frame = { verb = { "entertain" }, recipient = { "object" } } }]]
      assert.equal("mine.one", found_by(two, "Kenya entertained Ghana."))
      assert.equal("mine.two", found_by(two, "Kenya entertained Chad."))
    end)

  it("looks back at no event whose condition does not hold", function()
    local foes = [[{ name = "strike", event = { type = "ASSAULT" },
        frame = { verb = { "tickle" }, recipient = { "object" } },
        condition = function(event) return %s end },
      { name = "answer", event = { type = "REJECT" },
        frame = { verb = { "frown" }, recipient = { "foe" } } }]]
    local text = "Kenya tickled Ghana. Ghana frowned."
    assert.equal("mine.strike mine.answer", found_by(foes:format "true", text))
    assert.equal("", found_by(foes:format "false", text))
  end)

  it("tries the verb with an object before the bare verb of the same rule, whose noun it takes",
    function()
      local own = [[{ name = "tear", event = { type = "SANCTION" },
          frame = { verb = { "tickle", "tickle invitation" }, recipient = { "object", "to" } } }]]
      assert.equal("mine.tear", found_by(own, "Kenya tickled its invitation to Ghana."))
    end)

  it("raises what a condition raised first, and asks it no more", function()
    assert.has_error(function()
      found_by([[{ name = "cheer", event = { type = "SUPPORT" },
        frame = { verb = { "entertain" }, recipient = { "object" } },
        condition = function() error("no such list", 0) end }]],
        "Kenya entertained Ghana. Ghana entertained Kenya, and Chad entertained Ghana.")
    end, "no such list")
  end)
end)

describe("check.run", function()
  it("finds that every example of the built-in packs holds", function()
    assert.same({}, assert(check.run(rules.names())).failures)
  end)

  it("gives failures as tables", function()
    local path = write [[return { pack = "mine",
      { name = "cheer", event = { type = "SUPPORT" },
        frame = { verb = { "entertain" }, recipient = { "object" } },
        examples = { { "Kenya entertained Ghana.", { actor = "TCD" } },
          { "Kenya entertained Ghana.", { actor = "KEN" } } } } }]]
    assert.same({ passed = 1, failed = 1, failures = { { file = path, line = 2, rule = "cheer",
      example = "Kenya entertained Ghana.", expected = "actor TCD", got = "actor [KEN]" } } },
      check.run { path })
  end)

  it("gives nil and a message for a pack that can't be read", function()
    local result, message = check.run { "nowhere" }
    assert.is_nil(result)
    assert.matches("no rule pack 'nowhere'", message, 1, true)
  end)
end)

describe("events", function()
  local function event(more)
    local e = {
      id = "0", article = "a", actor = { "USA" }, recipient = {}, type = "AID", aux = {},
      text = "gave", when = {}, sentence = 0, span = { 0, 4 }, rule = "x.y", cameo = "070",
      quad = 2, mentions = { { 0, 4 } }, actors = { USA = { text = "US", span = { 5, 7 } } },
    }
    for key, value in pairs(more) do e[key] = value end
    return e
  end

  it("keeps the order of the actors, whatever their codes", function()
    local line = events.json(event { actor = { "when", "id" }, recipient = { "text" }, actors = {
      text = { text = "c", span = { 4, 5 } }, id = { text = "b", span = { 2, 3 } },
      when = { text = "a", span = { 0, 1 } } } })
    assert.matches('"actors":{"when":{"text":"a",.*"id":{"text":"b",.*"text":{"text":"c",', line)
    assert.equal("c", json.decode(line).actors.text.text)
  end)

  it("names an actor once that is on both sides", function()
    local line = events.json(event { recipient = { "USA" } })
    assert.equal(1, select(2, line:gsub('"USA":', "")))
  end)

  it("quotes CSV cells with commas, quotes and line ends, as RFC 4180 says", function()
    local line = events.csv(event { article = "a,b", by = 'the "aide"', text = "gave\nall" })
    assert.equal('0,"a,b",,USA,,AID,,,,"the ""aide""","gave\nall",,,0,0,4,x.y,070,2', line)
  end)

  it("says aux in words", function()
    assert.equal("stated", events.status(event {}))
    assert.equal("not so, to come", events.status(event { aux = { "negation", "future" } }))
    assert.equal("possible, long ago",
      events.status(event { aux = { "hypothetical", "historical" } }))
  end)

  it("has columns that fill the line from 60 characters up", function()
    for _, all in ipairs { 60, 80, 100, 200 } do
      local sum = 2 * (#events.heads - 1)
      for _, width in ipairs(events.widths(all)) do sum = sum + width end
      assert.equal(all, sum)
    end
  end)
end)

describe("phrases", function()
  local g = require "engine.grammar"
  local function made() return g.phrases({ "sign", "take up" }, { "deal", "" }, { "ink" }) end
  local all = { "sign deal", "sign", "take up deal", "take up", "ink" }

  it("are a list like any other, whatever is done with it first", function()
    assert.equal(5, #made())
    assert.equal("sign", made()[2])
    assert.same(all, table.move(made(), 1, 5, 1, {}))
    local seen, list = {}, made()
    for i, phrase in pairs(list) do seen[i] = phrase end
    assert.same(all, seen)
    list = made()
    list[#list + 1] = "close"
    assert.equal("sign deal,sign,take up deal,take up,ink,close", table.concat(list, ","))
  end)

  it("are those that were given, whatever becomes of the lists", function()
    local nouns = { "deal" }
    local phrases = g.phrases({ "sign" }, nouns)
    nouns[2] = "pact"
    assert.equal(1, #phrases)
    assert.has_error(function() g.phrases { {} } end)
  end)

  it("begin a rule, written out or not", function()
    local function pack(verbs, more)
      return { file = "mine.lua", source = ([[
        local g = require "engine.grammar"
        local verbs = %s
        %s
        return { pack = "mine", { name = "x", event = { type = "AID" },
          frame = { verb = verbs, recipient = { "with" } } } }]]):format(verbs, more) }
    end
    local function count(verbs, more, text)
      local open, why = reader.open { rules = { pack(verbs, more or "") } }
      if not open then return why end
      return #open:events(open:read { text = text })
    end
    local verbs = 'g.phrases({ "sign", "take up" }, { "deal", "pact" })'
    for _, more in ipairs { "", "local n = #verbs" } do
      assert.equal(1, count(verbs, more, "Iran signed a pact with Oman."))
      assert.equal(1, count(verbs, more, "Iran took up a deal with Oman."))
      assert.equal(0, count(verbs, more, "Iran signed with Oman."))
      assert.matches("mine.lua:.*'paact' in 'sign paact' is no noun",
        count('g.phrases({ "sign" }, { "paact" })', more, ""))
    end
  end)
end)
