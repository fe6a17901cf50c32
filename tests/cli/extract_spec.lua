local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

local dir, write = command.folder()

local function run(arguments, input, before)
  return command.run("extract " .. arguments, input, before)
end

local LEFT = "Egypt withdrew from the Arab League."
local JOINED = "Oman joined the Arab League."

local function record(id, text, more)
  return ('{"id":"%s","date":"2019-04-11","text":"%s"%s}\n'):format(id, text, more or "")
end

-- The ids of the articles that events came from, in order.
local function articles(out)
  local ids = {}
  for i, line in ipairs(command.lines(out)) do ids[i] = json.decode(line).article end
  return ids
end

describe("engine extract", function()
  teardown(function() os.execute("rm -r " .. dir) end)

  describe("gives JSON", function()
    it("with the keys of an event in their order, and null where nothing is known", function()
      local code, out, err = run("-", record("a", LEFT))
      assert.equal(0, code)
      assert.equal("", err)
      local id, rest = out:match '^{"id":"(%x+)"(.*)\n$'
      assert.equal(16, #id)
      assert.equal(',"article":"a","date":"2019-04-11","actor":["EGY"],"recipient":["AL"],'
        .. '"type":"SANCTION","mode":"withdraw","act":"withdraw","aux":[],"by":null,'
        .. '"text":"withdrew","when":{"value":null,"end":null,"text":null},"sentence":0,'
        .. '"span":[6,14],"rule":"alliance.withdraw","cameo":"161","quad":4,"mentions":[[6,14]],'
        .. '"actors":{"EGY":{"text":"Egypt","span":[0,5],"via":null},'
        .. '"AL":{"text":"Arab League","span":[24,35],"via":null}}}', rest)
    end)

    it("with an empty recipient as an array, and actors in the order of the event", function()
      local _, out = run("-", record("a", "Iran and Cuba held talks."))
      assert.matches('"actor":["IRN","CUB"],"recipient":[],', out, 1, true)
      assert.matches('"actors":{"IRN":{', out, 1, true)
    end)

    it("with the person who acts for a state", function()
      local _, out = run("-", record("a", "Obama visited China.", ',"lang":"en"'))
      assert.matches('"via":null,"person":"barack-obama","sector":"GOV"}', out, 1, true)
    end)

    it("with what else the input says of the article, as it stands, under meta", function()
      local _, out = run("-", record("a", LEFT, ',"lang":"en","n":[1,{"b":null}]'))
      assert.matches('},"meta":{"lang":"en","n":[1,{"b":null}]}}\n', out, 1, true)
      assert.equal("en", json.decode(out).meta.lang)
      _, out = run("-", record("a", LEFT))
      assert.is_nil(json.decode(out).meta)
    end)

    it("with the time of the event, and open only where it has no end", function()
      local _, out = run("-", record("a", "Egypt withdrew from the Arab League on 9 April 2019."))
      assert.matches('"when":{"value":"2019-04-09","end":null,"text":"9 April 2019"}', out, 1, true)
      _, out = run("-", record("a", "Iran has supported Hezbollah since June 2017."))
      assert.matches('"when":{"value":"2017-06","end":null,"open":true,"text":"since June 2017"}',
        out, 1, true)
    end)

    it("with the same bytes on two runs", function()
      local text = record("a", LEFT) .. record("b", JOINED) .. record("c", "Iran and Cuba met.")
      assert.equal((select(2, run("-", text))), (select(2, run("-", text))))
    end)
  end)

  describe("reads", function()
    it("plain text with its name as id, the date on the text's line", function()
      local path = write("cairo-note.txt", " date 2019-04-11 " .. LEFT .. "\n")
      local _, out = run(path)
      local event = json.decode(out)
      assert.equal("cairo-note", event.article)
      assert.equal("2019-04-11", event.date)
      assert.same({ 6, 14 }, event.span)
    end)

    it("an article that is dated by its month, without a date for relative words", function()
      local text = "Egypt withdrew from the Arab League on Monday."
      local _, out, err = run("-", "date: 2019-04\n\n" .. text)
      assert.equal("", err)
      local event = json.decode(out)
      assert.equal("2019-04", event.date)
      assert.equal(json.null, event.when.value)
    end)

    it("standard input where no file is named", function()
      local code, out = run("", LEFT)
      assert.equal(0, code)
      assert.same({ "stdin" }, articles(out))
    end)

    it("text without any event, and prints nothing", function()
      assert.same({ 0, "", "" }, { run("-", "The weather was fine.") })
    end)
  end)

  describe("has options:", function()
    it("--format csv has a header, lists with semicolons, quoted where needed", function()
      local text = record("a,b", "Iran and Cuba held talks.") .. record("c", LEFT)
      local code, out = run("--format csv -", text)
      local lines = command.lines(out)
      assert.equal(0, code)
      assert.equal(3, #lines)
      assert.equal("id,article,date,actor,recipient,type,mode,act,aux,by,text,when,when_end,"
        .. "sentence,start,end,rule,cameo,quad", lines[1])
      assert.matches('^%x+,"a,b",2019%-04%-11,IRN;CUB,,CONSULT,', lines[2])
      assert.matches("^%x+,c,2019%-04%-11,EGY,AL,SANCTION,withdraw,withdraw,,,withdrew,,,0,6,14,"
        .. "alliance%.withdraw,161,4$", lines[3])
    end)

    it("--format table has aligned columns within the terminal's width", function()
      local text = record("a", "Egypt will withdraw from the Arab League, officials in a far town"
        .. " of the north said.") .. record("b", LEFT)
      local _, out = run("--format table -", text, "COLUMNS=70")
      local lines = command.lines(out)
      assert.equal(3, #lines)
      local at = lines[1]:find "RECIP"
      assert.truthy(at)
      for i = 2, 3 do assert.equal(at, lines[i]:find("AL", 1, true)) end
      assert.matches("to come", lines[2])
      assert.matches("stated", lines[3])
      for _, line in ipairs(lines) do assert.is_true(utf8.len(line) <= 70) end
    end)

    it("--format table lets no control character through", function()
      local _, out = run("--format table -", "Egypt withdrew from the Arab League, a\27[31m man"
        .. " said.\n")
      assert.is_nil(out:find "\27")
    end)

    it("--rules adds a pack to the built-in ones", function()
      local pack = write("mine.lua", [[
        return { pack = "mine",
          { name = "cheer", event = { type = "SUPPORT" },
            frame = { verb = { "entertain" }, recipient = { "object" } } } }]])
      local text = record("a", LEFT) .. record("b", "Kenya entertained Ghana.")
      local _, out = run("--rules " .. pack .. " -", text)
      assert.same({ "a", "b" }, articles(out))
      assert.matches('"rule":"mine.cheer"', out, 1, true)
      assert.same({ "a" }, articles((select(2, run("-", text)))))
    end)

    it("--names adds names, and may come again", function()
      local one = write("one.json", '{"entities":[{"id":"ZORB","kind":"alliance","name":"Zorb",'
        .. '"names":["Zorb Pact"]}]}')
      local two = write("two.json", '{"entities":[{"id":"QUX","kind":"state","name":"Quxland",'
        .. '"names":["Quxland"]}]}')
      local _, out = run(("--names %s --names %s -"):format(one, two),
        "Quxland withdrew from the Zorb Pact.")
      assert.matches('"actor":["QUX"],"recipient":["ZORB"]', out, 1, true)
    end)

    it("--sort puts articles in order, and events by their place", function()
      local text = record("b", LEFT .. " " .. JOINED) .. record("a", JOINED)
      assert.same({ "b", "b", "a" }, articles((select(2, run("-", text)))))
      local _, out = run("--sort -", text)
      assert.same({ "a", "b", "b" }, articles(out))
      local lines = command.lines(out)
      assert.same({ "EGY" }, json.decode(lines[2]).actor)
      assert.same({ "OMN" }, json.decode(lines[3]).actor)
    end)

    it("--stats counts on standard error", function()
      local text = record("a", LEFT .. " The weather was fine.") .. "{}\n"
      local code, _, err = run("--stats -", text)
      assert.equal(0, code)
      for _, line in ipairs { "articles 1", "sentences 2", "gated 1", "events 1", "  SANCTION 1",
        "bad records 1", "bytes repaired 0" } do
        assert.matches("\n" .. line .. "\n", err, 1, true)
      end
      assert.matches("\nseconds %d+%.%d+\n$", err)
    end)

    it("--help says how to use it", function()
      local code, out = run "--help"
      assert.equal(0, code)
      assert.matches("^usage: engine extract", out)
    end)

    it("of which unknown ones, lacking values and unknown formats are wrong usage", function()
      for _, wrong in ipairs { "--colour", "--format", "--format yaml", "--rules" } do
        local code, out, err = run(wrong, LEFT)
        assert.equal(2, code)
        assert.equal("", out)
        assert.matches("^engine extract: .*; see engine extract %-%-help\n$", err)
      end
    end)
  end)

  describe("goes on after bad input:", function()
    local good

    setup(function() good = write("good.txt", JOINED) end)

    it("a missing file and a folder end in exit code 1", function()
      for _, path in ipairs { dir .. "/nowhere.txt", dir } do
        local code, out, err = run(path .. " " .. good)
        assert.equal(1, code)
        assert.same({ "good" }, articles(out))
        assert.equal(1, #command.lines(err))
        assert.matches("engine extract: " .. path .. ": ", err, 1, true)
      end
    end)

    it("an empty and a binary file are bad records", function()
      local empty = write("empty.txt", "")
      local binary = write("binary.txt", "\x7FELF\2\1\1\0\0\0" .. ("\1\0\255"):rep(500))
      local code, out, err = run(("%s %s %s"):format(empty, binary, good))
      assert.equal(0, code)
      assert.same({ "good" }, articles(out))
      assert.matches("empty.txt: is empty", err, 1, true)
      assert.matches("binary.txt: is binary", err, 1, true)
      assert.matches("engine extract: 2 of 3 records were bad\n", err, 1, true)
    end)

    it("a broken JSON line in the middle is named with its line", function()
      local path = write("middle.jsonl", record("a", LEFT) .. '{"text": "never\n'
        .. record("b", JOINED))
      local code, out, err = run(path)
      assert.equal(0, code)
      assert.same({ "a", "b" }, articles(out))
      assert.matches("engine extract: " .. path .. ":2: ", err, 1, true)
      assert.matches("1 of 3 records were bad", err, 1, true)
    end)

    it("a day that the calendar lacks, in a header and in JSON", function()
      local header = write("header.txt", "title: One\ndate: 2019-13-45\n\n" .. LEFT)
      local lines = write("days.jsonl", '{"date":"2019-13-45","text":"' .. LEFT .. '"}\n'
        .. record("b", JOINED))
      local code, out, err = run(header .. " " .. lines)
      assert.equal(0, code)
      assert.same({ "b" }, articles(out))
      assert.matches('header.txt:2: "2019-13-45" is no date', err, 1, true)
      assert.matches('days.jsonl:1: "2019-13-45" is no date', err, 1, true)
    end)

    it("broken UTF-8 is read, with offsets into the bytes as given", function()
      local code, out, err = run("--stats -", "\xC3( \xFF " .. LEFT)
      assert.equal(0, code)
      assert.same({ 11, 19 }, json.decode(out).span)
      assert.matches("bytes repaired 2\n", err, 1, true)
    end)

    it("a line of 100 MB is passed over and the next one read", function()
      local path = dir .. "/long.jsonl"
      local file = assert(io.open(path, "wb"))
      file:write '{"text":"'
      local piece = ("a"):rep(1000000)
      for _ = 1, 100 do file:write(piece) end
      file:write('"}\n', record("b", JOINED))
      file:close()
      local code, out, err = run(path)
      os.remove(path)
      assert.equal(0, code)
      assert.same({ "b" }, articles(out))
      assert.matches("long.jsonl:1: a line of more than 64 MiB", err, 1, true)
    end)

    it("but --strict stops at the first bad record", function()
      local code, out, err = run("--strict -", record("a", LEFT) .. "no JSON\n{}\n"
        .. record("b", JOINED))
      assert.equal(3, code)
      assert.same({ "a" }, articles(out))
      assert.matches("standard input:2: ", err, 1, true)
      assert.is_nil(err:find(":3: ", 1, true))
    end)

    it("an error in a rule's condition is told with the article, and the rest is read", function()
      local pack = write("raises.lua", [[
        return { pack = "raises",
          { name = "cheer", event = { type = "SUPPORT" },
            frame = { verb = { "entertain" }, recipient = { "object" } },
            condition = function(event) return event.nothing.there end } }]])
      local path = write("raise.jsonl", record("a", LEFT) .. record("b", "Kenya entertained Ghana.")
        .. record("c", JOINED))
      local code, out, err = run("--rules " .. pack .. " " .. path)
      assert.equal(1, code)
      assert.same({ "a", "c" }, articles(out))
      assert.matches("raise.jsonl:2: article 'b': ", err, 1, true)
      assert.matches("raises.lua:4: ", err, 1, true)
    end)
  end)

  describe("refuses rules and names that can't be used:", function()
    local function refused(name, bytes, wanted)
      local option = name:find "json$" and "--names " or "--rules "
      local path = bytes and write(name, bytes) or dir .. "/" .. name
      local code, out, err = run(option .. path .. " -", LEFT)
      assert.equal(1, code)
      assert.equal("", out)
      assert.matches("engine extract: " .. path .. wanted, err, 1, true)
    end

    it("a pack that does not parse", function()
      refused("syntax.lua", "return {\n  pack = ,\n}", ":2: unexpected symbol near ','")
    end)

    it("an unknown field, with the field that was meant", function()
      refused("field.lua", [[
return { pack = "x",
  { name = "one", event = { type = "AID" }, frame = { verbs = { "give" } } } }]],
        ":2: rule one: its frame has no field 'verbs'; did you mean 'verb'?")
    end)

    it("a verb that is in no list, in a frame and in a pattern", function()
      refused("frame.lua", [[
return { pack = "x",

  { name = "one", event = { type = "AID" }, frame = { verb = { "frobnicate" } } } }]],
        ":3: rule one: 'frobnicate' is no verb")
      refused("verb.lua", [[
local g = require "engine.grammar"
return { pack = "x",
  { name = "one", event = { type = "AID" }, pattern = g.verb "frobnicate" } }]],
        ":3: 'frobnicate' is no word")
    end)

    it("a pattern that matches the empty text", function()
      refused("empty.lua", [[
local g = require "engine.grammar"
return { pack = "x",
  { name = "one", event = { type = "AID" }, pattern = g.determiner } }]],
        ":3: rule one: its pattern must be an LPeg pattern that can't match the empty text")
    end)

    it("a type that is none of PLOVER's, in a rule with a pattern", function()
      refused("type.lua", [[
local g = require "engine.grammar"
return { pack = "x",
  { name = "one", event = { type = "HELP" }, pattern = g.actor } }]],
        ":3: rule one: its event's type is 'HELP'")
    end)

    it("a file that is not there, and a folder", function()
      refused("nowhere.lua", nil, ": No such file or directory")
      refused("nowhere.json", nil, ": No such file or directory")
      assert(os.execute(("mkdir %s/a.lua %s/a.json"):format(dir, dir)))
      refused("a.lua", nil, ": Is a directory")
      refused("a.json", nil, ": Is a directory")
    end)

    it("the name of a pack that is not built in, with those that are", function()
      local code, _, err = run("--rules allaince -", LEFT)
      assert.equal(1, code)
      assert.matches("no rule pack 'allaince'; built in are: ", err, 1, true)
    end)

    it("names that are no JSON, or of no known kind", function()
      refused("broken.json", '{"entities":\n  nobody}', ":2:")
      refused("kind.json", '{"entities":[{"id":"X","kind":"planet"}]}',
        ":1: entity 'X': \"kind\" must be one of state, ")
    end)
  end)

  it("ends quietly when nobody reads on, and with 1 when the disk is full", function()
    local path = write("many.jsonl", record("a", LEFT):rep(200))
    local engine = os.getenv "ENGINE" or "build/engine"
    local errors = dir .. "/errors"
    -- With SIGPIPE ignored the write fails with EPIPE instead of ending the process.
    for _, trap in ipairs { "", "trap '' PIPE; " } do
      os.execute(("%s%s extract %s 2>%s | head -n 1 >/dev/null"):format(trap, engine, path, errors))
      local file = assert(io.open(errors))
      assert.equal("", file:read "a")
      file:close()
    end
    if not io.open "/dev/full" then return end
    local _, _, code = os.execute(("%s extract %s >/dev/full 2>%s"):format(engine, path, errors))
    assert.equal(1, code)
  end)
end)

describe("an act told twice", function()
  local function events(text)
    local code, out = command.run("extract --format json -", text)
    assert.equal(0, code)
    local list = {}
    for i, line in ipairs(command.lines(out)) do list[i] = json.decode(line) end
    return list
  end

  it("is one event with both mentions where the same says so", function()
    local told = "Egypt left the Arab League, Oman said."
    local list = events(told .. " " .. told)
    assert.equal(1, #list)
    assert.equal(2, #list[1].mentions)
  end)

  it("is two events where others say so, or it is once denied", function()
    assert.equal(2, #events "Egypt left the Arab League, Oman said. Egypt left the Arab League.")
    assert.equal(2, #events "Egypt left the Arab League. Egypt did not leave the Arab League.")
  end)
end)
