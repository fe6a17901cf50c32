-- Sentences that begin with a name and have run into a headline, with no mark between.

local reader = require "engine.reader"

local open = assert(reader.open())

local function parts(text)
  local article, list = open:read { id = "t", text = text }, {}
  for i = 0, article.count - 1 do
    local span = article:sentence(i).span
    list[i + 1] = text:sub(span[1] + 1, span[2])
  end
  return list
end

describe("a headline and a sentence that runs into it are two", function()
  local cases = {
    { "where a name has done something to somebody",
      "Rebels seize the port after talks in Muscat fail over oil prices",
      "Oman closed its border." },
    { "where two names have agreed to something",
      "Move could have wide implications for the nuclear deal and the Yemen war",
      "Iran and Oman, the two great rivals, have agreed to restore ties." },
    { "where what is a name's does something",
      "Russia confirms naval chief replaced after failures",
      "Kyiv's special forces have enjoyed great successes." },
    { "where a name works on doing something", "Chad and Mali work toward restoring ambassadors",
      "Chad and Mali are working on restoring ties." },
    { "where the headline ends in a quotation",
      "The envoy says a visit would take ‘mutual respect’",
      "China's envoy to Fiji, Xu Lin, has denounced the pact." },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      assert.same({ case[2], case[3] }, parts(case[2] .. " " .. case[3]))
    end)
  end
end)

describe("a sentence is one", function()
  local cases = {
    ["where the name's clause has no object but the noun before it"] =
      "It went on for years before they signed the deal Oman has rejected in public.",
    ["where it tells what the noun says"] =
      "The paper has told of new fears Iran will leave the pact.",
    ["where the noun says what the name is"] =
      "The oil minister went to talks in OPEC member Nigeria has hosted for years.",
    ["where a title stands before a person"] =
      "It was a long day for the former president Trump has met the envoy.",
    ["where a ship is named"] = "They said in May that the survey ship Washington found the wreck.",
    ["where the noun is a time"] = "They had left the town by the time Iran closed its border.",
    ["where what goes before tells nothing"] =
      "After a long night of new talks Iran closed its border.",
    ["where only a few words go before"] = "They left port Oman closed its border.",
  }
  for name, text in pairs(cases) do
    it(name, function() assert.same({ text }, parts(text)) end)
  end
end)

describe("after sentences that were parted", function()
  local headline = "Rebels seize the port after talks in Muscat fail over oil prices"

  it("each of many is parted", function()
    local list = parts((headline .. " Oman closed its border. "):rep(50))
    assert.equal(100, #list)
    assert.equal(headline, list[99])
    assert.equal("Oman closed its border.", list[100])
  end)

  it("who speaks is still he whose label stands before", function()
    local text = headline .. " Oman closed its border.\n\nPRESIDENT BIDEN: It was a good day.\n\n"
      .. "PRESIDENT MACRON: Thank you all for this. We condemn Iran."
    local article = open:read { id = "t", text = text, source = "White House", date = "2022-04-11" }
    local events = open:events(article)
    assert.same({ "FRA" }, events[#events].actor)
  end)
end)
