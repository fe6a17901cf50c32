-- Coding with dictionaries of TABARI and PETRARCH that are made up here.
local reader = require "engine.reader"

local VERBS = [[
&COIN
+DOLLAR
+BAG_OF_GOLD

--- GIVE [070] ---
GIVE
LEND_OUT {LENDS_OUT LENT_OUT LENDING_OUT} [071]
- * &COIN [0711]
- * {OLD CLOTHES} [073]
- * (UP TO +) [0874]
- * ADVICE [---]
- * HOSTAGE [###]
- * RUMOUR [+++]
- NEVER * [120]
- * WORD_OF_HONOUR [010]

--- FROBNICATE [190] ---
FROBNICATE

--- WARN [013?] ---
WARN

--- PRAISE [051:050] ---
PRAISE

--- BOMB [195!] ---
BOMB
- $ WAS *_BY_+ [183]
]]

local ACTORS = [[
RURITANIA_ [RUR]
+RURITANIAN
ZENDA [ZEN]
KING_RUDOLF
	[RURGOV <19141231]
	[RURELI >19150101]
STRELSAU_GAZETTE [---]
]]

local AGENTS = "FOREIGN_MINISTER [~GOV]\nREBEL [~REB]\nCHARITY [NGO~]\n"
local ISSUES = '<ISSUE CATEGORY="WATER" TYPE="ALL">\nn:dam [DAMS]\n~no dam\n</ISSUE>\n'
local DISCARDS = "polo match\n+obituary\n"

local paths = {}
local function write(name, text)
  local path = os.tmpname() .. name
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  paths[#paths + 1] = path
  return path
end

local verbs, actors, agents = write(".verbs.txt", VERBS), write(".actors.txt", ACTORS),
  write(".agents.txt", AGENTS)
local issues, discards = write(".issues.txt", ISSUES), write(".discards.txt", DISCARDS)
local opened = assert(reader.open { rules = { verbs, issues, discards },
  names = { actors, agents } })
for _, path in ipairs(paths) do os.remove(path) end

local function code(text, date)
  local article = assert(opened:read { text = text, date = date })
  return (opened:events(article))
end

local function lines(text, date)
  local list = {}
  for i, e in ipairs(code(text, date)) do
    list[i] = ("%s %s %s"):format(table.concat(e.actor, "+"), e.cameo,
      table.concat(e.recipient, "+"))
  end
  return list
end

local function codes(name, text, ...)
  local wanted = { ... }
  it(name, function()
    local found = lines(text)
    table.sort(found)
    assert.same(wanted, found)
  end)
end

describe("a verb dictionary", function()
  codes("gives the code of a verb's block", "Ruritania gave Zenda a ship.", "RUR 070 ZEN")
  codes("gives the code of the verb itself, of several words",
    "Ruritania lent out a ship to Zenda.", "RUR 071 ZEN")
  codes("knows verbs that the lexicon does not", "Ruritania frobnicated Zenda.", "RUR 190 ZEN")
  codes("finds words of a set, in the plural too", "Ruritania gave Zenda ten dollars.",
    "RUR 0711 ZEN")
  codes("finds joined words of a set", "Ruritania gave Zenda a bag of gold.", "RUR 0711 ZEN")
  codes("wants joined words next to each other", "Ruritania gave Zenda a bag full of gold.",
    "RUR 070 ZEN")
  codes("finds the words of a phrase", "Ruritania gave Zenda old warm clothes.", "RUR 073 ZEN")
  codes("finds words before the verb", "Ruritania never gave Zenda a ship.", "RUR 120 ZEN")
  codes("takes the target that the pattern names", "Ruritania gave up to Zenda.",
    "RUR 0874 ZEN")
  codes("codes nothing with a null code", "Ruritania gave Zenda advice.")
  codes("drops the sentence with ###", "Ruritania praised Zenda and gave it hostages.")
  codes("leaves what is too complex", "Ruritania gave Zenda a rumour.")
  codes("has no PLOVER event for a statement (01)", "Ruritania gave Zenda its word of honour.")
  codes("codes a pair a:b in both directions", "Ruritania praised Zenda.", "RUR 051 ZEN",
    "ZEN 050 RUR")
  codes("leaves a dominant code alone", "Ruritania bombed Zenda and frobnicated Zenda.",
    "RUR 195 ZEN")
  codes("needs both sides", "Ruritania gave a ship.")

  it("names rule, PLOVER type and mode, and the words from first to last", function()
    local event = code("Ruritania gave Zenda ten dollars.")[1]
    assert.same({ "AID", nil, "gave Zenda ten dollars" }, { event.type, event.mode, event.text })
    assert.matches("%.verbs%.GIVE%.0711$", event.rule)
    assert.equal("aerial", code("Ruritania bombed Zenda.")[1].mode)
  end)
  it("still says whether it happened", function()
    assert.same({ "negation" }, code("Ruritania did not give Zenda a ship.")[1].aux)
  end)
end)

describe("an actor dictionary", function()
  it("chooses the code by the article's date, the limits included", function()
    assert.same({ "RURGOV 070 ZEN" }, lines("King Rudolf gave Zenda a ship.", "1914-12-31"))
    assert.same({ "RURELI 070 ZEN" }, lines("King Rudolf gave Zenda a ship.", "1915-01-01"))
  end)
  codes("has names that are nobody", "The Strelsau Gazette gave Zenda a ship.")
end)

describe("an agent dictionary", function()
  local function sectors(text)
    local event = code(text)[1]
    return event.actors.RUR.sector, event.actors.RUR.before
  end
  it("adds the code of a noun behind the name, or before it with of", function()
    assert.equal("GOV", (sectors "The Ruritanian foreign minister gave Zenda a ship."))
    assert.equal("GOV", (sectors "The foreign minister of Ruritania gave Zenda a ship."))
    assert.equal("REB", (sectors "Ruritanian rebel leaders gave Zenda a ship."))
  end)
  it("knows codes that stand before the actor's", function()
    assert.same({ "NGO", true }, { sectors "Ruritanian charity leaders gave Zenda a ship." })
  end)
end)

describe("issue and discard dictionaries", function()
  it("count the issues of an event's sentence", function()
    assert.same({ { code = "DAMS", count = 2 } },
      code("Ruritania gave Zenda a dam after two dams broke.")[1].issues)
    assert.is_nil(code("Ruritania gave Zenda a ship.")[1].issues)
  end)
  it("leave out all issues where a phrase cancels them", function()
    assert.is_nil(code("Ruritania gave Zenda no dam after two dams broke.")[1].issues)
  end)
  codes("drop the sentence", "At a polo match Ruritania gave Zenda a ship. "
    .. "Ruritania frobnicated Zenda.", "RUR 190 ZEN")
  codes("drop the story", "This is an obituary. Ruritania gave Zenda a ship.")
end)
