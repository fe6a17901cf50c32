-- Every example of every pack with a curly apostrophe, as newspapers print it, in the place of the
-- straight one: patterns that take it as one byte miss it.

local reader = require "engine.reader"
local rules = require "engine.rules"

local opened = assert(reader.open { rules = rules.default })

-- Whether the rule fires on the text.
local function fires(name, text, date)
  for _, event in ipairs(opened:events(assert(opened:read { text = text, date = date }))) do
    if event.rule == name then return true end
  end
  return false
end

describe("examples with a curly apostrophe", function()
  for _, pack in ipairs(opened.packs) do
    it("of " .. pack.pack, function()
      for _, rule in ipairs(pack) do
        for _, example in ipairs(rule.examples or {}) do
          local text, count = example[1]:gsub("'", "\u{2019}")
          if count > 0 then
            local name = pack.pack .. "." .. rule.name
            assert.are.equal(example[2] ~= false, fires(name, text, example.date),
              name .. ": " .. text)
          end
        end
      end
    end)
  end
end)
