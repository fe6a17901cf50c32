-- When the act of an event was: which date of a sentence is the act's. The article is of Thursday
-- 2019-04-11.

local json = require "engine.json"
local reader = require "engine.reader"

local open = assert(reader.open())

local function event(text, kind)
  for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
    if e.act == kind or e.type == kind then return e end
  end
  error("no such event: " .. text, 2)
end

local function date(text, wanted, kind)
  it(("%s [%s]"):format(text, wanted), function()
    assert.are.equal(wanted, event(text, kind or "withdraw").when.value)
  end)
end

describe("the date of a clause", function()
  date("Egypt left NATO on Monday.", "2019-04-08")
  date("On Monday, Egypt left NATO.", "2019-04-08")
  date("Egypt on Monday left NATO.", "2019-04-08")
  date("Egypt, a friend since 1949, left NATO on Monday.", "2019-04-08")
  date("Egypt left NATO in March after Oman paid in January.", "2019-03")
  date("Egypt thanked Oman for the help of 2016.", nil, "SUPPORT")
  date("The Egyptian raid on Oman of 2016 angered Chad.", "2016", "ASSAULT")
  date("Egypt left NATO over the accord of 2016.", nil)
  date("Egypt left NATO, ending a truce of 2016.", nil)
  date("Egypt left NATO in the summer of 2016.", "2016")
  date("In the war of 2016 Egypt left NATO.", "2016")
  date("Egypt voted in a 2016 referendum to leave NATO.", "2016")
  date("Egypt left NATO over its 2016 referendum.", nil)
  date("March 2016: Oman took a ship to Chad, where Egypt left NATO.", "2016-03")
  date("On March 1 Oman took a ship to Chad, where Egypt left NATO.", nil)
  date("Egypt left NATO in mid-March.", "2019-03")
  date("Egypt suspended its membership of NATO until 2028.", nil, "suspend")
  date("Egypt fought Oman until 2016.", "2016", "ASSAULT")
  date("Egypt, a friend since 2016, left NATO.", nil)
  date("Egypt, under its rule since 2016, left NATO.", nil)
  date("Since 2016, Egypt has attacked Oman.", "2016", "ASSAULT")
  date("Egypt, on Monday, left NATO.", "2019-04-08")
  date("Oman's trip is a follow-up to Egypt's exit from NATO back in June.", "2018-06")
  date("In mid-2018, Egypt left NATO.", "2018")
  date("Egypt left NATO.", nil)
  date("Egypt left NATO for the first time since 2016.", nil)
  date("On Monday Egypt left NATO for the first time since 2016.", "2019-04-08")
  date("It was the largest raid by Egypt on Oman since 2016.", nil, "ASSAULT")
  date("It was the deadliest raid by Egypt on Oman since 2016.", nil, "ASSAULT")
  date("Egypt has attacked Oman in protest since 2016.", "2016", "ASSAULT")
  date("Sisi's visit to Oman, his first since 2016, was welcomed.", nil, "CONSULT")
  date("The first state, Egypt, has attacked Oman since 2016.", "2016", "ASSAULT")
  date("In the April 2 statement, Egypt and Oman agreed on the border.", "2019-04-02", "AGREE")
  date("Under the April 2 statement, Egypt and Oman agreed on the border.", nil, "AGREE")
  date("Officials spoke of next month's OPEC ministerial meeting in Vienna.", "2019-05", "meet")
  date("Egypt has left NATO, a minister said on Monday.", nil)
  date("A minister said on Monday that Egypt had left NATO.", nil)
end)

describe("the date of a clause that it shares its time with", function()
  date("Egypt signed a law on Monday leaving NATO.", "2019-04-08")
  date("Egypt left NATO, having joined it in 2016.", nil)
  date("Egypt, having joined NATO in 2016, left it on Monday.", "2019-04-08")
  date("Egypt attacked Oman on Monday, having left NATO.", nil)
  date("Egypt attacked Oman, having left NATO in 2016.", "2016")
  date("Egypt paid on Monday and left NATO.", "2019-04-08")
  date("Egypt paid in 1973 and has since left NATO.", nil)
  date("The king fell in March, when Egypt left NATO.", "2019-03")
  date("Egypt decided on Monday to leave NATO.", "2019-04-08")
  date("Egypt has left NATO, the ministry announced on Monday.", "2019-04-08")
  date("Egypt left NATO when ministers met in March.", "2019-03")
  date("Egypt left NATO, which does business with Oman, on Monday.", "2019-04-08")
  date("Egypt left NATO, which votes on it tomorrow.", nil)
  date("The king fell in March after Egypt left NATO.", nil)
  date("The king died in March because Egypt left NATO.", nil)
  date("Oman planned in March to leave NATO.", nil)
  date("Egypt left NATO, which Oman joined in March.", nil)
  date("Egypt left NATO before Oman paid in March.", nil)
end)

describe("the date in a clause that says when what a noun names came about", function()
  date("Attacks by Iran on Oman that began on Monday were condemned.", "2019-04-08", "ASSAULT")
  date("Iran's attack on Oman, which began on Monday, was condemned.", "2019-04-08", "ASSAULT")
  date("Iran's attack on Oman, a feast which began on Monday, was condemned.", nil, "ASSAULT")
  date("Attacks by Iran on Oman that angered Chad on Monday were condemned.", nil, "ASSAULT")
  date("Attacks by Iran, and a feast that began on Monday, angered Oman.", nil, "ASSAULT")
end)

describe("the date on which somebody says what he himself will do", function()
  date("Egypt and Oman agreed in March to leave NATO.", "2019-03")
  date("Egypt said on Monday that it will leave NATO.", "2019-04-08")
  date("Egypt announced on Monday that it was leaving NATO.", "2019-04-08")
  date("Egypt said on Monday that it had left NATO.", "2019-04-08")
  date("On Monday Egypt became the first state to leave NATO.", "2019-04-08")
  date("Oman said on Monday that Egypt will leave NATO.", nil)
  date("Egypt said on Monday that it left NATO.", nil)
  date("Egypt said on Monday that it will meet Oman.", nil, "meet")
  date("Egypt said on Monday that it will leave NATO in May.", "2019-05")
end)

describe("the date of an act that lies so far from another", function()
  date("Four days after Egypt left NATO, Oman paid on Monday.", "2019-04-04")
  date("Oman paid on Monday, four days after Egypt left NATO.", "2019-04-04")
  date("Oman paid on Monday, four days after ties between Egypt and Iran were severed.",
    "2019-04-04", "sever")
  date("Oman paid on Monday a day before Egypt left NATO.", "2019-04-09")
  date("Oman paid, two months after Egypt left NATO.", "2019-02")
  date("Oman paid, three years after Egypt left NATO.", "2016")
  date("Oman paid, hours after Egypt left NATO.", "2019-04-11")
  date("A day after Egypt announced it was leaving NATO, Oman paid.", "2019-04-10")
  date("Two days after Oman paid on Monday, Egypt left NATO.", "2019-04-10")
  date("Oman paid after Egypt left NATO.", nil)
  date("Oman will pay two months after Egypt leaves NATO.", nil)
  date("Two days after Oman paid, Egypt left NATO.", nil)
end)

describe("the date behind what comes later in the sentence", function()
  date("Egypt left NATO and joined the OAS on Monday.", "2019-04-08")
  date("Egypt left NATO, the oldest alliance, on Monday.", "2019-04-08")
  date("Egypt left NATO, the sharpest blow since 1990.", nil)
  date("Egypt left NATO and will pay on Monday.", nil)
end)

describe("the day of a dateline", function()
  date("CAIRO, April 10 - Egypt left NATO today.", "2019-04-10")
  date("CAIRO, Egypt, April 9 -- Egypt left NATO yesterday.", "2019-04-08")
  date("CAIRO (Reuters) - Egypt left NATO today.", "2019-04-11")
  date("CAIRO, March 1 - Egypt left NATO today.", "2019-04-11")
end)

describe("what always was so", function()
  date("US-backed rebels of Egypt left NATO on Monday.", nil, "SUPPORT")
end)

describe("the date of what stands behind an act, or around it", function()
  date("Iran launched missiles targeting Omani troops on Wednesday.", "2019-04-10", "ASSAULT")
  date("Egypt and Oman signed a pact ending the war in March.", "2019-03", "sign")
  date("Egypt left NATO, joining the EU in March.", "2019-03")
  date("Egypt left NATO by ending the war of March.", nil)
  date("In March, when Oman was poor, Egypt left NATO.", "2019-03")
  date("In March, when Egypt left NATO, Oman was poor.", "2019-03")
  date("In March, after Oman had paid, Egypt left NATO.", "2019-03")
  date("After Oman had paid in March, Egypt left NATO.", nil)
  date("Egypt left NATO, which it had joined in 1999, on Friday.", "2019-04-05")
  date("Egypt left NATO, which it had joined in 1999.", nil)
  date("Sanctions imposed on Iran by Oman in March hurt Egypt.", "2019-03", "SANCTION")
end)

describe("the date of what a noun names", function()
  date("Oman denounced Iran's attack on Egypt on Monday.", "2019-04-08", "ASSAULT")
  date("Iran launched an attack on Egypt on Monday.", "2019-04-08", "ASSAULT")
  date("Oman on Monday denounced Iran's attack on Egypt.", nil, "ASSAULT")
  date("On Monday, Oman denounced Iran's attack on Egypt.", nil, "ASSAULT")
  date("Oman in March praised Egypt's withdrawal from NATO.", nil)
  date("Egypt's withdrawal from NATO in March surprised Oman.", "2019-03")
  date("Ministers spoke on Monday at a NATO summit.", "2019-04-08", "meet")
  date("Last week's NATO summit ended.", "2019-04-01", "meet")
  date("Oman will discuss it at next week's NATO summit.", "2019-04-15", "meet")
end)

describe("counted from what was told before", function()
  date("Oman paid on 5 March 2019. Egypt left NATO two days later.", "2019-03-07")
  date("Oman paid in May 2018. Later that year, Egypt left NATO.", "2018")
  date("Oman paid on Monday. The next day, Egypt left NATO.", "2019-04-09")
  date("Egypt left NATO two days later.", nil)
end)

describe("an arranged act told in the present", function()
  local function arranged(text, value, aux, kind)
    it(text, function()
      local e = event(text, kind or "withdraw")
      assert.are.same({ value, aux }, { e.when.value, e.aux })
    end)
  end
  arranged("Egypt leaves NATO on Friday.", "2019-04-12", { "future" })
  arranged("Egypt leaves NATO next week.", "2019-04-15", { "future" })
  arranged("Egypt is leaving NATO next month.", "2019-05", { "future" })
  arranged("Egypt leaves NATO in 2021.", "2021", { "future" })
  arranged("Egypt left NATO on Friday.", "2019-04-05", {})
  arranged("Egypt has left NATO this month.", "2019-04", {})
  arranged("Egypt was leaving NATO last month.", "2019-03", {})
  arranged("Iran attacks Oman on Friday.", "2019-04-05", {}, "ASSAULT")
end)

describe("a participle has a time of its own", function()
  local function aux(text, wanted)
    it(text, function() assert.are.same(wanted, event(text, "sign").aux) end)
  end
  aux("The treaty signed by Egypt and Oman in May is dead.", {})
  aux("The treaty, signed by Egypt and Oman in May, provides for trade.", {})
  aux("The treaty to be signed by Egypt and Oman in May provides for trade.", { "future" })
end)

describe("an invasion named long after", function()
  local function invasion(text, day, aux)
    it(("%s (%s)"):format(text, day), function()
      for _, e in ipairs(open:events(open:read { text = text, date = day })) do
        if e.type == "ASSAULT" then
          assert.are.same(aux, e.aux)
          return
        end
      end
      error("no attack: " .. text)
    end)
  end
  invasion("Oman condemned Russia's invasion of Ukraine.", "2024-05-01", { "historical" })
  invasion("Oman condemned Russia's invasion of Ukraine.", "2022-05-01", {})
  invasion("Oman helps them defend it against Russia's invasion of Ukraine.", "2024-05-01", {})
  invasion("Oman backs it in the face of Russia's invasion of Ukraine.", "2024-05-01", {})
  invasion("Oman condemned Russia's invasion of Ukraine.", "2021-05-01", {})
  invasion("Oman condemned Russia's attack on Ukraine.", "2024-05-01", {})
  invasion("Oman condemned Russia's invasion of Poland.", "2024-05-01", {})
  invasion("Russia invaded Georgia.", "2014-05-01", { "historical" })
  invasion("Russia may invade Georgia.", "2014-05-01", { "hypothetical" })
end)

describe("history told beside an act", function()
  local function aux(text, wanted, kind)
    it(text, function() assert.are.same(wanted, event(text, kind).aux) end)
  end
  aux("Oman accused Egypt of selling ships in 1952.", {}, "ACCUSE")
  aux("Oman accused Egypt in 1952.", { "historical" }, "ACCUSE")
end)

describe("a state that is no more", function()
  local function ended(text, day, aux, kind)
    it(("%s (%s)"):format(text, day), function()
      for _, e in ipairs(open:events(open:read { text = text, date = day })) do
        if e.type == kind then
          assert.are.same(aux, e.aux)
          return
        end
      end
      error("no such event: " .. text)
    end)
  end
  ended("The Soviet Union attacked Oman.", "2019-04-11", { "historical" }, "ASSAULT")
  ended("Oman attacked the Soviet Union.", nil, { "historical" }, "ASSAULT")
  ended("The Soviet Union attacked Oman.", "1987-04-11", {}, "ASSAULT")
  ended("The Soviet Union attacked Oman.", "1992-04-11", {}, "ASSAULT")
  ended("Russia attacked Oman.", "2019-04-11", {}, "ASSAULT")
  -- a state of the nineteenth century, a body that is no more; an armed group may rise again
  ended("The Kingdom of Hanover never attacked Oman.", nil, { "negation", "historical" }, "ASSAULT")
  ended("The League of Nations condemned Oman.", "2019-04-11", { "historical" }, "ACCUSE")
  ended("The FARC attacked Oman.", "2019-04-11", {}, "ASSAULT")
end)

describe("the day of a second verb", function()
  date("Oman had condemned Chad but agreed on Monday to pay.", nil, "ACCUSE")
  date("Oman condemned Chad but agreed on Monday to pay.", nil, "ACCUSE")
  date("Oman condemned Chad and left the talks on Monday.", "2019-04-08", "ACCUSE")
end)

describe("from a day on", function()
  date("Oman announced tariffs on Egypt from May 10.", "2019-05-10", "SANCTION")
  date("Oman imposed tariffs on Egypt from March 10.", "2019-03-10", "SANCTION")
  date("Oman said it was leaving NATO from June.", "2019-06", "SANCTION")
  date("Oman imposed tariffs on Egypt on May 10.", "2018-05-10", "SANCTION")
  date("Egypt attacked Oman from August, killing ten soldiers.", "2018-08", "ASSAULT")
  it("what is announced for a later day is to come", function()
    local function aux(text) return event(text, "SANCTION").aux end
    assert.are.same({ "future" }, aux "Oman announced tariffs on Egypt from May 10.")
    assert.are.same({}, aux "Oman announced tariffs on Egypt on Monday.")
  end)
end)

describe("one day for what one and another did", function()
  date("Oman shelled Iran on Monday, and Egypt left NATO.", "2019-04-08")
  date("On Monday Oman paid and Egypt left NATO.", "2019-04-08")
  date("Oman shelled Iran on Monday, and Egypt has left NATO.", nil)
  date("Oman shelled Iran on Monday, but Egypt left NATO.", nil)
  date("Oman shelled Iran on Monday, and Egypt left NATO in March.", "2019-03")
end)

describe("what is long ago by a war, or an anniversary", function()
  local function marks(text, kind, wanted)
    it(text, function() assert.are.same(wanted, event(text, kind).aux) end)
  end
  local past = { "historical" }
  marks("Omani troops fought alongside Egypt in World War II.", "COOPERATE", past)
  marks("NATO was created after the Second World War to keep the peace.", "form", past)
  marks("NATO was created to keep the peace after World War 2.", "form", past)
  marks("In the wake of World War II, Egypt attacked Oman.", "ASSAULT", past)
  marks("Egypt attacked Oman a couple of years ago.", "ASSAULT", past)
  marks("Oman attacked Egypt during the Korean War.", "ASSAULT", past)
  marks("The talks marked the 25th anniversary of Poland's accession to NATO.", "join", past)
  marks("The talks marked the 80th anniversary of Oman's attack on Egypt.", "ASSAULT", past)
  -- not when it came about, a war of today, what goes on since
  marks("Oman attacked Egypt in the worst raid since World War II.", "ASSAULT", {})
  marks("Oman attacked Egypt in the war.", "ASSAULT", {})
  marks("Oman has condemned Egypt since the Cold War.", "ACCUSE", {})
  marks("Oman attacked a museum of the Korean War in Egypt.", "ASSAULT", {})
  marks("They met before the first anniversary of Oman's attack on Egypt.", "ASSAULT", {})
end)

describe("the date beside what stands in no clause", function()
  date("The raid by Oman on Egypt, December 7, 1941.", "1941-12-07", "ASSAULT")
  date("To the NATO summit in Oman next week.", "2019-04-15", "meet")
  date("The raid by Oman on Egypt.", nil, "ASSAULT")
  date("A raid by Oman on Egypt under the Act of 1954.", nil, "ASSAULT")
  date("Attacks by Oman on Egypt, and a feast that began on Monday, angered Chad.", nil, "ASSAULT")
  it("an organisation's meeting of a later day is to come", function()
    assert.are.same({ "future" }, event("To the NATO summit in Oman next week.", "meet").aux)
  end)
end)

describe("a time expression and the verbs of its sentence", function()
  local job = require "engine.jobs.text"
  local text_reader = assert(reader.open { rules = {} })
  local function values(text, wanted)
    it(text, function()
      local article, list = text_reader:read { text = text, date = "2019-04-11" }, {}
      for i = 0, article.count - 1 do
        for _, d in ipairs(job.describe(article, i).dates) do list[#list + 1] = d.value end
      end
      assert.are.same(wanted, list)
    end)
  end
  values("The ultimatum expires on Saturday.", { "2019-04-13" })
  values("The ultimatum expired on Saturday.", { "2019-04-06" })
  values("Egypt is sending envoys on Saturday.", { "2019-04-13" })
  values("Egypt was sending envoys on Saturday.", { "2019-04-06" })
  values("Egypt may vote on Saturday.", { "2019-04-13" })
  values("Egypt may have voted on Saturday.", { "2019-04-06" })
  values("Egypt agreed to vote on Saturday.", { "2019-04-13" })
  values("Egypt refused to vote on Saturday.", { "2019-04-06" })
  values("Egypt wants to vote on Saturday.", { "2019-04-13" })
  values("Iran said on Tuesday that it would leave on Tuesday.", { "2019-04-09", "2019-04-16" })
  values("Iran says on Tuesday that it left.", { "2019-04-09" })
  values("On Saturday, Egypt leaves.", { "2019-04-13" })
  values("On Saturday, Egypt voted.", { "2019-04-06" })
  values("Saturday's raid will hurt Egypt.", { "2019-04-06" })
  values("The deadline is Saturday.", { "2019-04-13" })
  values("The pact expires in two weeks.", { "2019-04-22" })
  values("The pact was made in two weeks.", { json.null })
end)

describe("what one is blamed for", function()
  it("has a year of its own", function()
    assert.are.same({}, event("Egypt blamed Oman not to help in the war of 1971.", "ACCUSE").aux)
    assert.are.same({ "historical" }, event("In 1971 Egypt blamed Oman for the war.", "ACCUSE").aux)
  end)
end)

describe("a day to come", function()
  local function marks(text, wanted)
    it(text, function() assert.are.same(wanted, event(text, "CONSULT").aux) end)
  end
  marks("Egypt met Oman in Rome on April 12, 2019.", {}) -- it is April 12 where they met
  marks("Egypt meets Oman in Rome on April 12, 2019.", { "future" })
  marks("Officials spoke of the talks between Egypt and Oman on April 12, 2019.", { "future" })
  marks("Egypt will build on its part in the January 2019 talks with Oman.", {})
  marks("Egypt will hold talks with Oman in June 2019.", { "future" })
end)

describe("the same act told twice", function()
  local function days(text, ...)
    local wanted = { ... }
    it(text, function()
      local list = {}
      for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
        if e.type == "ASSAULT" then list[#list + 1] = e.when.value or "none" end
      end
      assert.are.same(wanted, list)
    end)
  end
  days("Oman attacked Iran on Monday. On Tuesday Oman attacked Iran.", "2019-04-08", "2019-04-09")
  days("Oman attacked Iran in 1973. In 1979 Oman attacked Iran.", "1973", "1979")
  -- one act: on one of them no day is told, or the one is in the other
  days("Oman attacked Iran on Monday. Oman attacked Iran.", "2019-04-08")
  days("Oman attacked Iran. Oman attacked Iran on Monday.", "2019-04-08")
  days("Oman attacked Iran in March. On March 4 Oman attacked Iran.", "2019-03-04")
  days("Oman attacked Iran. Oman attacked Iran on Monday. On Tuesday Oman attacked Iran.",
    "2019-04-08", "2019-04-09")
end)
