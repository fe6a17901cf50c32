-- The classes of tests/data/text/view.jsonl: one sentence a line, its "view" a list of words and
-- their classes in order, and a "note" on what it shows. Words that are not listed may have any.

local json = require "engine.json"
local reader = require "engine.reader"

local open = assert(reader.open())

local function classes(case)
  local article = assert(open:read({ text = case.text, date = "2019-04-11" }))
  local tokens = {}
  for i = 0, article.count - 1 do
    for _, token in ipairs(article:sentence(i).tokens) do tokens[#tokens + 1] = token end
  end
  local at, got = 1, {}
  for _, wanted in ipairs(case.view) do
    while tokens[at] and tokens[at].text ~= wanted[1] do at = at + 1 end
    assert(tokens[at], "no word " .. wanted[1])
    got[#got + 1] = { wanted[1], tokens[at].class[1] }
    at = at + 1
  end
  return got
end

describe("classes of words", function()
  for line in io.lines "tests/data/text/view.jsonl" do
    local case = assert(json.decode(line))
    it(case.text .. (case.note and " (" .. case.note .. ")" or ""), function()
      assert.are.same(case.view, classes(case))
    end)
  end
end)
