-- What specs of who does it to whom share; loaded with the spec's own environment, for describe, it
-- and assert: local run, parties = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

local reader = require "engine.reader"

local open = assert(reader.open())

local function set(list)
  table.sort(list)
  return table.concat(list, " ")
end

-- "IRN OMN > CHN" of each event of an article ({ text =, date =, ... }), in the order of the text;
-- of these types and acts only ("ASSAULT withdraw"), or of all.
local function parties(article, types)
  local wanted, got = {}, {}
  for name in (types or ""):gmatch "%S+" do wanted[name] = true end
  if article.date == nil then article.date = "2019-04-11" end
  article.date = article.date or nil -- false: none
  for _, e in ipairs(open:events(open:read(article))) do
    if types == nil or wanted[e.act or e.type] then
      got[#got + 1] = set(e.actor) .. " > " .. set(e.recipient)
    end
  end
  return got
end

-- A test for each case: a text, and who does it to whom in it as one reads it, several parted by
-- "|", or "none"; date = false where the text has none.
local function run(title, types, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(case[1] .. " [" .. case[2] .. "]", function()
        local got, expected = parties({ text = case[1], date = case.date }, types), {}
        for part in (case[2] == "none" and "" or case[2]):gmatch "[^|]+" do
          expected[#expected + 1] = part
        end
        table.sort(expected)
        table.sort(got)
        assert.are.same(expected, got)
      end)
    end
  end)
end

return run, parties
