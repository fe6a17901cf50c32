-- "In Geneva, Switzerland, on Friday": the land behind a city only says where it lies, and the
-- clause goes on behind it.

local reader = require "engine.reader"

local open = assert(reader.open())

-- Every event of the text: "USA, IND > NATO CONSULT".
local function events(text)
  local list = {}
  for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
    list[#list + 1] = ("%s > %s %s"):format(table.concat(e.actor, ", "),
      table.concat(e.recipient, ", "), e.type)
  end
  return list
end

local function tells(text, ...)
  local wanted = { ... }
  it(text, function() assert.are.same(wanted, events(text)) end)
end

describe("a city with its land", function()
  tells("Trump met in Vilnius, Lithuania with Macron.", "USA, FRA >  CONSULT")
  tells("Trump met in Vilnius, Lithuania, with Macron.", "USA, FRA >  CONSULT")
  tells("Trump met Macron in Geneva, Switzerland and condemned Iran.", "USA, FRA >  CONSULT",
    "USA > IRN ACCUSE")
  tells("In Geneva, Switzerland, Trump met Macron.", "USA, FRA >  CONSULT")
  tells("Oman attacked a base in Basra, Iraq on Monday.", "OMN > IRQ ASSAULT")
  -- one that no name is known of, in a state of the United States or elsewhere
  tells("Macron met Merkel in Woodside, California and condemned Iran.", "FRA, DEU >  CONSULT",
    "FRA > IRN ACCUSE")
  tells("Macron met Merkel in Wilmington, Delaware and condemned Iran.", "FRA, DEU >  CONSULT",
    "FRA > IRN ACCUSE")
end)

describe("a comma that is no city's", function()
  -- another state, a list, whoever begins the clause
  tells("In Cairo, Oman condemned Iran.", "OMN > IRN ACCUSE")
  tells("In Cairo, Egypt condemned Iran.", "EGY > IRN ACCUSE")
  tells("Oman attacked bases in Iran, Chad and Mali.", "OMN > IRN, TCD, MLI ASSAULT")
  tells("In Cairo, Macron, who had met Merkel, condemned Iran.", "FRA, DEU >  CONSULT",
    "FRA > IRN ACCUSE")
  tells("Oman, Egypt and Chad condemned Iran.", "OMN, EGY, TCD > IRN ACCUSE")
end)
