local input = require "engine.core.input"

local function with_file(content, use)
  local path = os.tmpname()
  local f = assert(io.open(path, "wb"))
  f:write(content)
  f:close()
  use(path)
  os.remove(path)
end

describe("input.open", function()
  it("gives nil and a message for a missing file and for a folder", function()
    local reader, err = input.open "no/such/file.jsonl"
    assert.is_nil(reader)
    assert.matches("^no/such/file%.jsonl: cannot be opened", err)
    reader, err = input.open "tests"
    assert.is_nil(reader)
    assert.equal("tests: is a folder; name the files in it", err)
  end)

  it("raises when it is given no path", function()
    assert.error(function() input.open() end)
    assert.error(function() input.open {} end)
  end)
end)

describe("reader:next", function()
  it("gives a plain text with its header", function()
    local reader <close> = assert(input.open "tests/data/valid/header.txt")
    assert.same({
      id = "w-17", date = "2020-02-29", title = "Ministers meet: day two", source = "Example Wire",
      url = "https://example.org/a?b=c", text = "Source close to the talks: none.\r\n",
      line = 8, invalid = 0, file = "tests/data/valid/header.txt",
    }, reader:next())
    assert.is_nil(reader:next())
    assert.is_nil(reader:next())
  end)

  it("gives records with what else they hold as JSON", function()
    local reader <close> = assert(input.open "tests/data/valid/articles.jsonl")
    assert.equal("a-1", reader:next().id)
    assert.same({
      id = "articles:3", text = "No more than text.", line = 3, invalid = 0,
      file = "tests/data/valid/articles.jsonl",
      meta = '{"lang":"en","score":0.5,"tags":["x",null]}',
    }, reader:next())
    assert.equal("12345678901", reader:next().id)
    assert.is_nil(reader:next())
  end)

  it("gives false and a message for a bad record, and goes on", function()
    local reader <close> = assert(input.open "tests/data/invalid/records.jsonl")
    local good, bad = {}, {}
    while true do
      local article, err = reader:next()
      if article == nil then break end
      if article then good[#good + 1] = article.line else bad[#bad + 1] = err end
    end
    assert.same({ 1, 11 }, good)
    assert.equal(9, #bad)
    for i, err in ipairs(bad) do
      assert.equal(1, (err:find("tests/data/invalid/records.jsonl:" .. i + 1 .. ": ", 1, true)))
    end
  end)

  it("keeps NUL bytes and invalid UTF-8 in the text", function()
    with_file('{"text":"a\\u0000b"}', function(path)
      local reader <close> = assert(input.open(path))
      assert.equal("a\0b", reader:next().text)
    end)
    with_file("caf\xE9", function(path)
      local reader <close> = assert(input.open(path))
      local article = reader:next()
      assert.equal("caf\xE9", article.text)
      assert.equal(1, article.invalid)
    end)
  end)

  it("raises on a closed reader and on what is none", function()
    local reader = assert(input.open "tests/data/valid/articles.jsonl")
    reader:close()
    reader:close()
    assert.error_matches(function() reader:next() end, "the reader is closed")
    assert.error(function() reader.next(io.stdout) end)
    assert.error(function() reader.next() end)
  end)

  it("leaves closing to the collector when nobody does it", function()
    for _ = 1, 2000 do -- more than the files a process may have open
      assert(input.open "tests/data/valid/articles.jsonl"):next()
      collectgarbage "step"
    end
    collectgarbage()
    assert(input.open "tests/data/valid/articles.jsonl"):close()
  end)
end)

describe("what an article is read from", function()
  local open = assert(require "engine.reader".open { rules = {} })

  it("may have JSON's null where nothing is known", function()
    local null = require "engine.json".null
    local article = open:read { text = "Oman left.", id = null, date = null, title = null }
    assert.is_nil(article.date)
    assert.equal(1, article.count)
  end)

  it("names the field that is no string, and a text that is missing", function()
    local good, why = pcall(open.read, open, { text = "Oman left.", title = {} })
    assert.is_false(good)
    assert.is_truthy(why:find("a string is wanted as 'title', not a table", 1, true), why)
    good, why = pcall(open.read, open, { id = "a" })
    assert.is_false(good)
    assert.is_truthy(why:find("it has no text", 1, true), why)
  end)
end)
