local dictionaries = require "engine.dictionaries"

local function read(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  local dictionary, why = dictionaries.read(path)
  os.remove(path)
  return dictionary, why
end

describe("actor dictionaries", function()
  local d = read(table.concat({
    "# made up for this test", "RURITANIA_ [RUR]", "+RURITANIAN", "RUDOLF_V",
    "\t[RURGOV 900101-19950630]", "\t[RURELI >950701]", "\t[RUR]", "" }, "\n"))

  it("hold phrases, where a final _ means the whole word", function()
    assert.equal("actors", d.kind)
    assert.same({ { words = "RURITANIA", whole = true }, { words = "RURITANIAN", whole = false } },
      d.entries[1].names)
    assert.same({ { code = "RUR" } }, d.entries[1].codes)
  end)

  it("hold codes with dates of six digits and of eight, open or not", function()
    assert.same({
      { code = "RURGOV", from = "1990-01-01", until_ = "1995-06-30" },
      { code = "RURELI", from = "1995-07-01" }, { code = "RUR" },
    }, d.entries[2].codes)
  end)

  it("count two-digit years to 30 as of this century", function()
    local entry = read("ZENDA\n\t[RURMIL <300101]\n\t[RURREB 310101-991231]\n").entries[1]
    assert.equal("2030-01-01", entry.codes[1].until_)
    assert.equal("1931-01-01", entry.codes[2].from)
  end)

  it("hold several codes on one line, with or without blanks between the brackets", function()
    local entry = read("ZENDA_\t[RURGOV 900101-950101][RUR >960101] [---]\n").entries[1]
    assert.same({ "RURGOV", "RUR", "---" },
      { entry.codes[1].code, entry.codes[2].code, entry.codes[3].code })
  end)

  it("tolerate blanks inside brackets", function()
    assert.same({ code = "RURGOV", from = "2014-06-08" },
      read("ZENDA_ [ RURGOV > 140608 ]\n").entries[1].codes[1])
  end)

  it("give back lines with dates that are none, and what has no phrase before it", function()
    local bad = read "\t[RUR 900101]\nZENDA\n\t[RUR 9001011-950101]\n\t[RUR 901301-950101]\n"
    assert.same({ 1, 3, 4 },
      { bad.unread[1].line, bad.unread[2].line, bad.unread[3].line })
    assert.equal(3, #bad.unread)
  end)

  it("leave comments out, but not the codes that look like one", function()
    local entries = read("ZENDA [###] # no state\nSTRELSAU [RUR] ; a city\n").entries
    assert.equal("###", entries[1].codes[1].code)
    assert.equal("RUR", entries[2].codes[1].code)
  end)

  it("take bytes that are no UTF-8 for Latin-1", function()
    assert.equal("Z\u{C9}NDA", read("Z\xC9NDA_ [RUR]\n").entries[1].names[1].words)
  end)
end)

describe("agent dictionaries", function()
  local d = read(table.concat({
    "!PERSON! = MAN, WOMAN", "CONGRESS!PERSON! [~LEG]", "MINISTRY [ ~GOV]", "CHARITY_ [NGO~]",
    "POLICE {} [~COP]", "ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]", "COMPASS [~TST]",
    "BROKEN [~TST}", "" }, "\n"))

  it("make every form of a substitution set", function()
    assert.same({ "CONGRESSMAN", "CONGRESSWOMAN" }, d.entries[1].forms)
  end)
  it("make regular plurals, unless braces give them or a final _ forbids", function()
    assert.same({ "MINISTRY", "MINISTRIES" }, d.entries[2].forms)
    assert.same({ "CHARITY" }, d.entries[3].forms)
    assert.same({ "POLICE" }, d.entries[4].forms)
    assert.same({ "ATTORNEY GENERAL", "ATTORNEYS GENERAL" }, d.entries[5].forms)
    assert.same({ "COMPASS", "COMPASSES" }, d.entries[6].forms)
  end)
  it("say whether the code stands before the actor's or behind it", function()
    assert.same({ "GOV", false }, { d.entries[2].code, d.entries[2].before })
    assert.same({ "NGO", true }, { d.entries[3].code, d.entries[3].before })
  end)
  it("give back a line whose bracket is not closed", function()
    assert.equal(8, d.unread[1].line)
    assert.same({ agents = 6, sets = 1 }, d.counts)
  end)
end)

describe("discard and issue dictionaries", function()
  it("tell phrases of a sentence from those of the whole story", function()
    local d = read "cricket match\n+obituary of\n"
    assert.equal("discards", d.kind)
    assert.same({ words = "cricket match", story = false, line = 1 }, d.entries[1])
    assert.same({ words = "obituary of", story = true, line = 2 }, d.entries[2])
  end)
  it("make the forms of issues: plural nouns, + as a hyphen or a blank", function()
    local d = read '<ISSUE CATEGORY="WATER" TYPE="ALL">\nriver+n:dam [DAMS]\n~a dam\n</ISSUE>\nx\n'
    assert.equal("issues", d.kind)
    assert.same({ "river dam", "river-dam", "river dams", "river-dams" }, d.entries[1].forms)
    assert.same({ "DAMS", "WATER" }, { d.entries[1].code, d.entries[1].category })
    assert.is_nil(d.entries[2].code)
    assert.equal(5, d.unread[1].line)
  end)
end)

describe("verb dictionaries", function()
  local d = read(table.concat({
    "&COIN", "+DOLLAR", "+EURO_", "", "---  PAY  [070]  ---", "PAY {PAID PAYS PAYING}",
    "+FORK_OUT [071]", "- * {FINANCIAL AID} (TO +) [071:---]", "- $ * &COIN [0711?]",
    "- LATE_* NOW [---]", "- * &GONE [1]", "- no star [2]", "",
    "~ a (a b ATTACK) SAY = a b 138", "" }, "\n"))
  local block = d.entries.blocks[1]

  it("hold sets of words, blocks, verbs and patterns", function()
    assert.same({ "DOLLAR", "EURO_" }, d.entries.sets["&COIN"])
    assert.same({ "PAY", "070" }, { block.name, block.code.code })
    assert.same({ "PAID", "PAYS", "PAYING" }, block.verbs[1].forms)
    assert.same({ parts = { "FORK", "OUT" }, head = 1, code = "071" },
      { parts = block.verbs[2].parts, head = block.verbs[2].head,
        code = block.verbs[2].code.code })
  end)
  it("read phrases, prepositions and the signs of source and target", function()
    local pattern = block.patterns[1]
    assert.equal("phrase", pattern.after[1].kind)
    assert.same({ "FINANCIAL" }, pattern.after[1][1].parts)
    assert.equal("preposition", pattern.after[2].kind)
    assert.equal("target", pattern.after[2][2].kind)
    assert.equal("source", block.patterns[2].before[1].kind)
  end)
  it("read paired, subordinate and null codes", function()
    assert.same({ "071", "---" }, { block.patterns[1].code, block.patterns[1].reverse })
    assert.same({ "0711", true }, { block.patterns[2].code, block.patterns[2].subordinate })
    assert.equal("---", block.patterns[3].code)
  end)
  it("keep words that are joined to the verb", function()
    local pattern = block.patterns[3]
    assert.same({ "LATE" }, pattern.before[1].parts)
    assert.is_true(pattern.joined)
  end)
  it("read transformations", function()
    assert.same({ outer = "a", top = "SAY", inner = { "a", "b", "ATTACK" }, source = "a",
      target = "b", code = "138" }, d.entries.transformations[1])
  end)
  it("give back patterns with an unknown set or without the verb", function()
    assert.same({ 11, 12 }, { d.unread[1].line, d.unread[2].line })
    assert.matches("&GONE", d.unread[1].why, 1, true)
    assert.equal(2, #d.unread)
  end)
  it("read TABARI's: each root with patterns of its own, alternatives in braces", function()
    local tabari = read "ACCEPT [03]\n- * { OFFER | PLAN_OF } + [031]\nREFUSE [12]\n"
    assert.equal("verbs", tabari.kind)
    assert.equal(2, #tabari.entries.blocks)
    local any = tabari.entries.blocks[1].patterns[1].after[1]
    assert.equal("any", any.kind)
    assert.same({ { "OFFER" }, { "PLAN", "OF" } }, { any[1].parts, any[2].parts })
  end)
end)

describe("what is no dictionary", function()
  it("is refused by name", function()
    local d, why = read "{}"
    assert.is_nil(d)
    assert.matches("no dictionary", why)
  end)
  it("is reported where the file can't be opened", function()
    assert.is_nil((dictionaries.read "no/such/file"))
  end)
end)

-- What the distributed dictionaries hold, counted by other means (line patterns of grep and awk).
describe("the dictionaries of PETRARCH-2", function()
  local FOLDER = "../shared/dictionaries/petrarch2/"
  local EXPECTED = {
    ["Phoenix.Countries.actors.txt"] = { roots = 18390, inline = 215, synonyms = 7527,
      codes = 28174 },
    ["Phoenix.International.actors.txt"] = { roots = 7840, inline = 7794, synonyms = 66,
      codes = 48 },
    ["Phoenix.MilNonState.actors.txt"] = { roots = 1021, inline = 1015, synonyms = 772, codes = 6 },
    ["Phoenix.agents.txt"] = { agents = 2244, sets = 2 },
    ["Phoenix.discards.txt"] = { phrases = 506, stories = 64 },
    ["CAMEO.2.0.txt"] = { blocks = 397, patterns = 4668, sets = 40, transformations = 8,
      paired = 442 },
    ["CAMEO.verbpatterns.150430.txt"] = { blocks = 396, patterns = 11011, sets = 38,
      transformations = 0, codes = 349, paired = 905 },
  }
  -- lines counted there that can't be read: dates that are none, a bracket that is not closed
  local SHORT = { ["Phoenix.Countries.actors.txt"] = { codes = 7 },
    ["Phoenix.International.actors.txt"] = { codes = 1 }, ["Phoenix.agents.txt"] = { agents = 1 } }
  for name, wanted in pairs(EXPECTED) do
    it(name .. " is read whole but for the lines that are listed", function()
      local d = dictionaries.read(FOLDER .. name)
      if not d then return pending "the dictionaries are not there" end
      for key, count in pairs(wanted) do
        local short = SHORT[name] and SHORT[name][key] or 0
        assert.equal(count, d.counts[key] + short, key)
        assert.is_true(#d.unread >= short)
      end
    end)
  end
  -- a comment stands behind the name of the set &CURRENCY: its 90 words are no verbs
  it("hold as many verbs and words of sets as there are lines for them", function()
    local new, old = dictionaries.read(FOLDER .. "CAMEO.2.0.txt"),
      dictionaries.read(FOLDER .. "CAMEO.verbpatterns.150430.txt")
    if not new then return pending "the dictionaries are not there" end
    assert.equal(1907 + 468, new.counts.verbs + new.counts.items)
    assert.equal(1950 + 454, old.counts.verbs + old.counts.items + 2) -- two verbs are misformed
  end)
end)
