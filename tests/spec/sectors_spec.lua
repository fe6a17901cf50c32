-- What part of a state or group a name stands for.
local reading = require "engine.reader"

local reader

-- The names of the text's first sentence as "id sector", in order; "-" where there is none.
local function sectors(text)
  local article = assert(reader:read { text = text, date = "2019-04-11" })
  local found = {}
  for _, name in ipairs(article:sentence(0).names) do
    found[#found + 1] = name.id .. " " .. (name.sector or "-")
  end
  return table.concat(found, ", ")
end

describe("the sector of a name", function()
  setup(function() reader = assert(reading.open { rules = {} }) end)

  local cases = {
    { "is that of the noun it stands before", "Egyptian troops left.", "EGY MIL" },
    { "is that of the noun it owns", "Iran's parliament voted.", "IRN LEG" },
    { "is that of the noun it follows with of", "The army of Egypt left.", "EGY MIL" },
    { "is the last noun's that has one", "The US army chief spoke.", "USA MIL" },
    { "is no army's where fires are put out", "The Polish fire brigade left.", "POL GOV" },
    { "is an army's for a plain brigade", "The Polish tank brigade left.", "POL MIL" },
    { "is a seat's own", "The Knesset voted.", "ISR LEG" },
    { "is the government for the other seats", "The Kremlin spoke.", "RUS GOV" },
    { "is the government for a capital that acts", "Tehran rejected the plan.", "IRN GOV" },
    { "is none for a capital that is a place", "He lives in Tehran.", "IRN -" },
    { "is the government for a leader", "President Macron left.", "FRA GOV" },
    { "is a group's own", "Hezbollah attacked Israel.", "HEZBOLLAH REB, ISR -" },
    { "is none for a bare state", "Egypt left.", "EGY -" },
    { "is none where the noun is no part of a state", "Egyptian wine is dear.", "EGY -" },
    { "does not reach over a verb", "Egypt left the army.", "EGY -" },
    { "does not reach over a comma", "In Egypt, troops left.", "EGY -" },
    { "is the opposition", "Russian dissidents left.", "RUS OPP" },
    { "is the press", "Turkish journalists left.", "TUR MED" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], sectors(case[2])) end)
  end

  it("stands in an event's actors", function()
    local article = assert(reading.open():read { text = "Egyptian troops attacked Libya.",
      date = "2019-04-11" })
    local event = assert(reading.open()):events(article)[1]
    assert.equal("MIL", event.actors.EGY.sector)
    assert.is_nil(event.actors.LBY.sector)
  end)
end)
