-- Names in sentences: tests/data/names.jsonl holds one a line, {"text", "date", "names": [{"text",
-- "id", "role", "person"}], "note"}: all the names that one reads there, in order. What waits for
-- the engine is marked "pending", with a "reason"; a mark that is no longer needed fails.

local json = require "engine.json"
local reader = require "engine.reader"

local open = assert(reader.open { rules = {} })

local function show(list)
  local out = {}
  for _, n in ipairs(list) do
    local person = n.person and n.person ~= json.null and "/" .. n.person or ""
    out[#out + 1] = ("%s = %s%s, %s"):format(n.text, n.id, person, n.role)
  end
  return table.concat(out, "; ")
end

local function found(case)
  local article = assert(open:read { text = case.text, date = case.date })
  local out = {}
  for i = 0, article.count - 1 do
    for _, n in ipairs(article:sentence(i).names) do
      if n.role ~= "other" then out[#out + 1] = n end -- those that never act are no names here
    end
  end
  return show(out)
end

describe("names", function()
  local line = 0
  for text in io.lines "tests/data/names.jsonl" do
    line = line + 1
    local case = assert(json.decode(text))
    local title = ("%d: %s (%s)"):format(line, case.text, case.note)
    if case.pending and found(case) ~= show(case.names) then
      pending(title .. ": " .. case.reason)
    else
      it(title, function()
        assert.equal(show(case.names), found(case))
        assert.is_nil(case.pending, "the mark pending can go")
      end)
    end
  end
end)
