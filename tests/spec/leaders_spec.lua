local leaders = require "engine.whatif.leaders"
local reader = require "engine.reader"

-- { text, "STATE how" ... in order }; none: nothing may come.
local MAY_COME = {
  { "A potential change in administration in Washington worries the allies.", "USA hypothetical" },
  { "Envoys fear a change of government in Rome.", "ITA hypothetical" },
  { "The pact could fall after a change of leadership in Tokyo.", "JPN hypothetical" },
  { "The rebels want regime change in Damascus.", "SYR hypothetical" },
  { "Hawks in the party seek regime change in Iran.", "IRN hypothetical" },
  { "The next Italian government will decide.", "ITA future" },
  { "If a new government in Spain takes office, the treaty lapses.", "ESP hypothetical" },
  { "The deal may not outlive a new Polish government.", "POL hypothetical" },
  { "A new American administration might leave the accord.", "USA hypothetical" },
  { "France's next president will have to choose.", "FRA future" },
  { "Officials expect a leadership change in Cuba.", "CUB future" },
  { "They planned for a possible transition of power in Venezuela.", "VEN hypothetical" },
  { "The accord may not survive if Angela Merkel loses the election.", "DEU hypothetical" },
  { "If Vladimir Putin steps down, talks could resume.", "RUS hypothetical" },
  { "Angela Merkel might resign in the spring.", "DEU hypothetical" },
  { "The generals threatened that Nicolas Maduro would be ousted.", "VEN hypothetical" },
}
local WILL_NOT = {
  "There was a change of government in Rome last year.",
  "The new Polish government took office on Monday.",
  "After the change of administration in Washington the envoys met.",
  "Nobody resigned in Berlin.",
  "There will be no change of government in Rome.",
  "The minister ruled nothing out, but not a change of leadership in Tokyo.",
  "Italy may join the talks.",
  "A possible change of venue in Geneva was discussed.",
  "A possible change in policy in Washington worries the allies.",
  "The new road in Spain might open in May.",
  "The climate in Iran could change.",
  "Merkel met the president of France.",
  "Angela Merkel resigned.",
  "Vladimir Putin might step up the campaign.",
  "Angela Merkel may lose patience.",
  "The company expects a leadership change.",
}

describe("changes of leader that may come", function()
  local opened = assert(reader.open())

  local function read(text)
    local article = assert(opened:read { text = text, date = "2016-05-04" })
    local found = {}
    for index = 0, article.count - 1 do
      leaders.each(article:sentence(index), function(state, how)
        found[#found + 1] = state .. " " .. how
      end)
    end
    return found
  end

  for _, case in ipairs(MAY_COME) do
    it("are read: " .. case[1], function()
      assert.same({ table.unpack(case, 2) }, read(case[1]))
    end)
  end
  for _, text in ipairs(WILL_NOT) do
    it("are none: " .. text, function() assert.same({}, read(text)) end)
  end
end)
