-- Sentences, kinds of line, depth of quotation and tokens, by tests/data/text/sentences.jsonl. Each
-- line there has the rule it is about, a text and its sentences; where it matters also
--   kinds    what each sentence is
--   quoted   the stretches of tokens that stand in a quotation, in order
--   nested   those that stand in a quotation inside another
--   tokens   the first sentence's tokens
-- One that is "pending" says what is right and not yet so, and in its "note" what comes instead.

local json = require "engine.json"
local reader = require "engine.reader"

local opened = assert(reader.open { rules = {} })

-- The stretches of the text in which tokens stand at least so deep; a mark that opens begins a new
-- one when the one before it ends with a mark.
local function stretches(text, tokens, depth)
  local list, first, last = {}, nil, nil
  local function close()
    if first then list[#list + 1] = text:sub(first + 1, last) end
    first = nil
  end
  local paragraph
  for _, t in ipairs(tokens) do
    if t.quote < depth or t.paragraph ~= paragraph then close() end
    paragraph = t.paragraph
    if t.quote >= depth then first, last = first or t.span[1], t.span[2] end
  end
  close()
  return list
end

local function read(case)
  local article = assert(opened:read { text = case.text })
  local found = { sentences = {}, kinds = {}, tokens = {} }
  local all = {}
  for i = 0, article.count - 1 do
    local s = article:sentence(i)
    found.sentences[i + 1], found.kinds[i + 1] = s.text, s.kind
    for _, t in ipairs(s.tokens) do
      t.paragraph = s.paragraph
      all[#all + 1] = t
      if i == 0 then found.tokens[#found.tokens + 1] = t.text end
    end
  end
  found.quoted, found.nested = stretches(case.text, all, 1), stretches(case.text, all, 2)
  return found
end

local function differs(case, found)
  for _, what in ipairs { "sentences", "kinds", "quoted", "nested", "tokens" } do
    if case[what] and table.concat(case[what], "\0") ~= table.concat(found[what], "\0") then
      return what
    end
  end
end

describe("texts and their sentences:", function()
  local number, seen = 0, {}
  for line in io.lines "tests/data/text/sentences.jsonl" do
    number = number + 1
    local case, place = json.decode(line), "line " .. number
    if case.pending then
      it("not yet: " .. case.rule, function()
        assert.is_string(case.note, place)
        assert.truthy(differs(case, read(case)), place .. " is right now: take the mark off")
      end)
    else
      it(case.rule, function()
        local found = read(case)
        local what = differs(case, found)
        if what then assert.same(case[what], found[what], place .. ": " .. what) end
        assert.is_nil(seen[case.text], place .. " repeats a text")
        seen[case.text] = true
      end)
    end
  end

  it("there are 120 of them or more", function() assert.is_true(number >= 120) end)
end)
