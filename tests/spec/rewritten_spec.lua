-- Every example of every pack written in another way. With a curly apostrophe, as newspapers print
-- it, in the place of the straight one: patterns that take it as one byte miss it. With each other
-- for whom it names last: what looks at the recipient finds none.

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

-- The text with two states for whom its first sentence names first and each other for whom it names
-- last; nil where it names fewer than two.
local function to_each_other(text, date)
  local names = assert(opened:read { text = text, date = date }):names(0)
  local first, last = names[1], names[#names]
  if #names < 2 or first.span[2] > last.span[1] then return nil end
  return table.concat { text:sub(1, first.span[1]), "Oman and Iran",
    text:sub(first.span[2] + 1, last.span[1]), "each other", text:sub(last.span[2] + 1) }
end

describe("examples with each other for whom they name last are read without an error", function()
  for _, pack in ipairs(opened.packs) do
    it("of " .. pack.pack, function()
      for _, rule in ipairs(pack) do
        for _, example in ipairs(rule.examples or {}) do
          local text = to_each_other(example[1], example.date)
          local article = text and assert(opened:read { text = text, date = example.date })
          if article then
            assert.has_no.errors(function() opened:events(article) end)
          end
        end
      end
    end)
  end
end)
