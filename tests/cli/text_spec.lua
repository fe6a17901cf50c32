local command = dofile "tests/cli/command.lua"
local json = require "engine.json"

local function run(arguments, input, before)
  return command.run("text " .. arguments, input, before)
end

-- The sentences of a text, decoded.
local function read(text, arguments)
  local sentences = {}
  local code, out = run((arguments or "") .. " -", text)
  assert.equal(0, code)
  for i, line in ipairs(command.lines(out)) do sentences[i] = json.decode(line) end
  return sentences
end

-- The words of a span, offsets from 0.
local function words(text, span)
  return text:sub(span[1] + 1, span[2])
end

describe("engine text", function()
  it("gives a line for each sentence, numbered from 0, with spans of the text as given", function()
    local text = "  Zoë’s aide left Cairo.\n\nNobody said why."
    local sentences = read(text)
    assert.equal(2, #sentences)
    for i, s in ipairs(sentences) do
      assert.equal(i - 1, s.sentence)
      assert.equal("stdin", s.article)
      assert.equal("prose", s.kind)
      for _, token in ipairs(s.tokens) do assert.equal(words(text, token.span), token.text) end
    end
    assert.equal("Zoë’s aide left Cairo.", words(text, sentences[1].span))
    assert.equal("Nobody said why.", words(text, sentences[2].span))
  end)

  it("begins each line with the keys in their order", function()
    local _, out = run("-", "Chad left.")
    assert.matches('^{"article":"stdin","sentence":0,"span":%[0,10%],"kind":"prose",'
      .. '"tokens":%[{"span":%[0,4%],"text":"Chad","lemma":null,"class":%["E"%],"name":"TCD"},'
      .. '{"span":%[5,9%],"text":"left","lemma":"leave","class":%["."%],"name":null},'
      .. '.*%],"names":%[{"id":"TCD","span":%[0,4%],"text":"Chad","kind":"state",'
      .. '"role":"actor"}%],"dates":%[%],"quotes":%[%],"attributions":%[%]}\n$', out)
  end)

  it("tells a headline from prose", function()
    local sentences = read "Egypt leaves talks\n\nEgypt left the talks on Monday."
    assert.equal("headline", sentences[1].kind)
    assert.equal("prose", sentences[2].kind)
  end)

  it("tells bylines, datelines, captions, items, labels and boilerplate from prose", function()
    local kinds = {}
    for i, s in ipairs(read("Egypt leaves talks\n\nBy Zoë Nasser\n\nMay 5, 2019\n\nEgypt left.\n\n"
      .. "- the talks\n\nTHE KING:\n\nWe left.\n\nImage: Zoë Nasser.\n\n###")) do
      kinds[i] = s.kind
    end
    assert.same({ "headline", "byline", "dateline", "prose", "listing", "speaker", "prose",
      "caption", "boilerplate" }, kinds)
  end)

  it("reads paragraphs that begin with a stop: each is a sentence of its own", function()
    local text = ("One\n\n. "):rep(300)
    local sentences = read(text)
    assert.equal(600, #sentences)
    for i, s in ipairs(sentences) do
      assert.equal(i % 2 == 1 and "One" or ".", words(text, s.span))
    end
  end)

  it("names a leader by the state, with the person", function()
    local text = '{"date":"2011-05-01","text":"Obama visited China."}'
    local name = read(text)[1].names[1]
    assert.equal("USA", name.id)
    assert.equal("barack-obama", name.person)
    assert.equal("state", name.kind)
  end)

  it("tells places and modifiers from actors", function()
    local roles = {}
    for _, s in ipairs(read "The Saudi-led bloc met in Cairo. Oman stayed away.") do
      for _, name in ipairs(s.names) do roles[name.text] = name.role end
    end
    assert.same({ Saudi = "modifier", Cairo = "place", Oman = "actor" }, roles)
  end)

  it("resolves dates against the article's, one with an open start as such", function()
    local text = "Egypt left on Monday. It has waited since June 2017."
    local sentences = read('{"date":"2019-04-11","text":"' .. text .. '"}')
    local day, start = sentences[1].dates[1], sentences[2].dates[1]
    assert.equal("Monday", words(text, day.span))
    assert.equal("2019-04-08", day.value) -- 11 April 2019 was a Thursday
    assert.equal(json.null, day["end"])
    assert.is_nil(day.open)
    assert.matches("June 2017$", words(text, start.span))
    assert.equal("2017-06", start.value)
    assert.equal(json.null, start["end"])
    assert.is_true(start.open)
  end)

  it("reads an article that is dated by its year, without resolving what needs a day", function()
    local date = read('{"date":"2019","text":"Egypt left on Monday."}')[1].dates[1]
    assert.equal(json.null, date.value)
  end)

  it("finds quoted stretches, straight and curly, two in a row, and across sentences", function()
    local function quotes(text)
      local found = {}
      for _, s in ipairs(read(text)) do
        for _, q in ipairs(s.quotes) do found[#found + 1] = words(text, q.span) end
      end
      return found
    end
    assert.same({ '"a bad day"', '"a farce"' },
      quotes 'Oman called it "a bad day" and "a farce" on Monday.')
    assert.same({ '"a farce"', '"a joke"' }, quotes 'They wrote "a farce" "a joke" on it.')
    assert.same({ "“We left.", "We are glad.”" }, quotes "“We left. We are glad.” So said Oman.")
    assert.same({}, quotes "Nobody spoke.")
  end)

  it("says whose words are quoted, null where nobody's", function()
    local function whose(text)
      local found = {}
      for _, s in ipairs(read(text)) do
        for _, q in ipairs(s.quotes) do found[#found + 1] = q.by end
      end
      return found
    end
    assert.same({ "the minister", "the minister", "the minister" },
      whose '"We left," the minister said. "It was time. We are glad." Oman noted the cost.')
    assert.same({ "Ann Smith", "Ann Smith" },
      whose '"Oman," says Ann Smith, an economist at the bank, "is poor."')
    assert.same({ "the ministry" }, whose 'In a note, the ministry called the raid "a crime".')
    assert.same({ json.null }, whose 'Oman visited the "Arab NATO" on Monday.')
  end)

  it("tells who says what: source, cue and content, quoted or not", function()
    local s = read("date: 2019-04-11\n\nEgypt left NATO, a source in Cairo said on Monday.")[1]
    assert.same({ { source = { text = "a source in Cairo", span = { 17, 34 }, id = json.null },
      cue = { text = "said", span = { 35, 39 } },
      content = { { text = "Egypt left NATO", span = { 0, 15 } } }, direct = false } },
      s.attributions)
  end)

  it("--format table shows the sentence, then each token with its class and lemma", function()
    local code, out = run("--format table -", '{"id":"a","date":"2019-04-11",'
      .. '"text":"Obama left \\"Cairo\\" on 3 May 2011."}')
    local lines = command.lines(out)
    assert.equal(0, code)
    assert.equal("a 0  0-33  prose", lines[1])
    assert.equal('  Obama left "Cairo" on 3 May 2011.', lines[2])
    assert.matches("^  6%-10 +left +%l +leave$", lines[4])
    assert.matches("\n  name +0%-5 +Obama +USA +state +actor +barack%-obama\n", out)
    assert.matches("\n  date +22%-32 +3 May 2011 +2011%-05%-03\n", out)
    assert.matches("\n  quote +11%-18\n\n$", out)
    local _, quoted = run("--format table -", '"We left," Oman said.')
    assert.matches('\n  quote +0%-10 +Oman\n'
      .. '  says +Oman +OMN +said +"We left,"\n\n$', quoted)
  end)

  it("--names adds names", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write '{"entities":[{"id":"ZORB","kind":"alliance","name":"Zorb","names":["Zorb Pact"]}]}'
    file:close()
    assert.equal("ZORB", read("The Zorb Pact met.", "--names " .. path)[1].names[1].id)
    os.remove(path)
  end)

  it("gives the same bytes on two runs", function()
    local text = 'Egypt left "the Arab League" on Monday. Oman joined in June 2017.'
    assert.equal((select(2, run("-", text))), (select(2, run("-", text))))
  end)

  it("skips and counts bad records, stops at one with --strict, names a missing file", function()
    local lines = '{"text":"One."}\nno JSON\n{"text":"Two."}\n'
    local code, out, err = run("-", lines)
    assert.equal(0, code)
    assert.equal(2, #command.lines(out))
    assert.matches("engine text: standard input:2: ", err, 1, true)
    assert.matches("1 of 3 records were bad", err, 1, true)
    code, out = run("--strict -", lines)
    assert.equal(3, code)
    assert.equal(1, #command.lines(out))
    code, out, err = run("/no/such/file -", "One.")
    assert.equal(1, code)
    assert.equal(1, #command.lines(out))
    assert.matches("engine text: /no/such/file: ", err, 1, true)
  end)

  it("ends with 2 for wrong usage, and says how to use it", function()
    for _, wrong in ipairs { "--format csv", "--sort", "--names" } do
      local code, _, err = run(wrong, "One.")
      assert.equal(2, code)
      assert.matches("see engine text %-%-help\n$", err)
    end
    local code, out = run "--help"
    assert.equal(0, code)
    assert.matches("^usage: engine text", out)
  end)
end)
