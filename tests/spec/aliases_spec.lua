-- Names that an article gives itself.
local reading = require "engine.reader"

local reader

-- The names of sentence i (from 0) as "text id", in order.
local function names(text, i)
  local article = assert(reader:read { text = text, date = "2019-04-11" })
  local found = {}
  for _, name in ipairs(article:sentence(i).names) do
    found[#found + 1] = name.text .. " " .. name.id
  end
  return table.concat(found, ", ")
end

describe("an alias that the article defines", function()
  setup(function() reader = assert(reading.open { rules = {} }) end)

  it("in brackets after a body's name holds from there on", function()
    local text = "The Arab League (LAS) met. Egypt left LAS."
    assert.equal("Arab League AL, LAS AL", names(text, 0))
    assert.equal("Egypt EGY, LAS AL", names(text, 1))
  end)
  it("holds for nothing before it", function()
    assert.equal("Egypt EGY", names("Egypt left LAS. The Arab League (LAS) met.", 0))
  end)
  it("is no person's and no state's", function()
    assert.equal("Egypt EGY", names("Egypt (ABC) left. Iran left ABC.", 0))
    assert.equal("Iran IRN", names("Egypt (ABC) left. Iran left ABC.", 1))
    assert.equal("Macron FRA", names("President Macron (LREM) left.", 0))
  end)
  it("is a state's by the letters that its words begin with", function()
    assert.equal("Israel ISR, PA PSE",
      names("The Palestinian Authority (PA) met. Israel left the PA.", 1))
    assert.equal("Israel ISR", names("The Palestinian Authority (AP) met. Israel left the AP.", 1))
    assert.equal("Israel ISR", names("Peru (P) met. Israel left the P.", 1))
  end)
  it("needs capitals in the brackets", function()
    assert.equal("Egypt EGY", names("The Arab League (founded) met. Egypt founded it.", 1))
  end)
  it("needs the brackets to close", function()
    assert.equal("", names("The Arab League (LAS met. LAS spoke.", 1))
  end)
  it("does not take a name that is another's", function()
    assert.equal("NATO NATO", names("The Arab League (NATO) met. NATO left.", 1))
  end)

  local label = "The Middle East Security Alliance met. It has been %s. Egypt left the Desert NATO."
  for _, words in ipairs {
    'labeled an "Desert NATO"', "dubbed the \u{201C}Desert NATO,\u{201D} sources said",
    'called an "Desert NATO"', 'known as the "Desert NATO"',
  } do
    it("after a verb of naming is the last body's: " .. words, function()
      assert.equal("Egypt EGY, Desert NATO MESA", names(label:format(words), 2))
    end)
  end
  it("hides the names inside it", function()
    assert.equal("Desert NATO MESA", names(label:format 'labeled an "Desert NATO"', 1))
  end)
  it("needs the verb", function()
    assert.equal("Egypt EGY, NATO NATO", names(label:format 'seen near the "Desert NATO"', 2))
  end)
  it("needs a body named in the three sentences before", function()
    local text = 'Egypt spoke. It was dubbed the "Desert NATO". The Desert NATO met.'
    assert.equal("NATO NATO", names(text, 2))
  end)
  it("in small letters is no alias", function()
    assert.equal("", names('The Arab League met. It was called "a club". A club met.', 2))
  end)
end)
