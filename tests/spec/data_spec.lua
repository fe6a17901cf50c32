local data = require "engine.data"
local figures = require "engine.figures"
local states = require "engine.states"
local whatif = require "engine.whatif"
local world = require "engine.world"

local here = debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or "."
local command = dofile(here .. "/../cli/command.lua")

local function spells(w, alliance, member)
  local list = {}
  for _, s in ipairs(w:alliance(alliance):spells()) do
    if s.id == member then list[#list + 1] = { s.from, s.until_ } end
  end
  return list
end

describe("state numbers", function()
  it("are codes by date where a state had several", function()
    assert.equal("RUS", states.code(365, "1914"))
    assert.equal("SUN", states.code(365, "1945"))
    assert.equal("SUN", states.code(365, "1991-12-25"))
    assert.equal("RUS", states.code(365, "1991-12-26"))
    assert.equal("YUG", states.code(345, "1980"))
    assert.equal("SRB", states.code(345, "2010"))
    assert.equal("DEU", states.code(255, "1990"))
    assert.equal("DEU", states.code(260, "2000"))
    assert.is_nil(states.code(999, "2000"))
  end)

  it("are parted at the day of the change", function()
    assert.same({ { "SUN", "1955-05", "1991-12-26" }, { "RUS", "1991-12-26" } },
      states.between(365, "1955-05"))
    assert.same({ { "SUN", "1955-05", "1991-07" } }, states.between(365, "1955-05", "1991-07"))
    assert.same({}, states.between(999, "1955"))
  end)

  it("know the codes that were a state's before", function()
    assert.same({ "SUN" }, states.before "RUS")
    assert.same({ "RUS" }, states.before "SUN")
    assert.same({ "SCG" }, states.before "SRB")
    assert.same({ "YUG" }, states.before "SCG")
    assert.same({ "OTT" }, states.before "TUR")
    -- Zaire had the same number and has the same code; East Germany and the Czechoslovaks ended.
    for _, code in ipairs { "COD", "DEU", "CZE", "SVK", "UKR", "HRV" } do
      assert.same(code == "DEU" and { "PRU" } or {}, states.before(code))
    end
  end)

  it("share a code only where one state has had several numbers", function()
    local text, seen = assert(require "engine.files".read "data/states.txt"), {}
    for number in text:gmatch "\n(%d+) " do
      local code = states.code(tonumber(number), "1975")
      if code then seen[code] = (seen[code] or "") .. number .. " " end
    end
    local twice = {}
    for code, numbers in pairs(seen) do
      local n = {}
      for one in numbers:gmatch "%d+" do n[one] = true end
      local count = 0
      for _ in pairs(n) do count = count + 1 end
      if count > 1 then twice[#twice + 1] = code end
    end
    table.sort(twice)
    -- Old and new numbers of one state, of which one is in use at a time.
    assert.same({ "DEU", "KOR", "YEM" }, twice)
  end)
end)

describe("a folder of data sets", function()
  local dir, write
  before_each(function() dir, write = command.folder() end)
  after_each(function() os.execute("rm -r " .. dir) end)

  it("is read by columns, whatever the files are called, and counted", function()
    write("a.csv", '"stateabb","ccode","year","cinc","version"\n"USA",2,1945,.5,6\n'
      .. '"XXX",999,1945,.1,6\n"CAN",20,1945,-9,6\n')
    write("notes.txt", "nothing here\n")
    write("picture.png", "no text")
    local d = assert(data.read(dir))
    assert.same({ "a.csv: NMC, 3 rows; skipped 1: no value, 1: state number 999 not known",
                  "notes.txt: of no known kind, left alone" }, d:summary())
    local f = assert(figures.new(d.figures))
    assert.equal(.5, f:at("USA", "cinc", 1950).value)
    assert.equal("NMC (a.csv)", f:at("USA", "cinc", 1950).source)
    assert.is_nil(f:at("USA", "cinc", 1944))
  end)

  it("names file and line of what is wrong", function()
    local path = write("a.csv", "ccode,year,cinc\n2,1945,.5\n2,1946,much\n")
    local d, message = data.read(dir)
    assert.is_nil(d)
    assert.equal(path .. ": line 3: column cinc: 'much' is no number", message)
    write("a.csv", "ccode,year,cinc\n2,1945\n")
    assert.equal(path .. ": line 2 has 2 fields; the first line has 3", select(2, data.read(dir)))
    write("a.csv", 'ccode,year,cinc\n2,"1945,.5\n')
    assert.equal(path .. ": line 2: a quote without its end", select(2, data.read(dir)))
    write("a.csv", "ccode,year,cinc\n2,,.5\n")
    assert.equal(path .. ": line 2: column year: a whole number is wanted",
      select(2, data.read(dir)))
  end)

  it("has to be there, with something known in it", function()
    assert.matches("No such file", select(2, data.read "/no/such/folder"))
    assert.matches("no file of a known kind", select(2, data.read(dir)))
  end)

  it("gives spells of membership: phases joined, a return kept apart, codes by date", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit,speclgth,length,asymm,defense\n"
      .. "9000,365,1950,3,1960,5,1,240,0,1\n" -- a phase that goes on at once
      .. "9000,365,1960,6,0,0,1,240,0,1\n"
      .. "9000,651,1950,3,1979,4,1,240,0,1\n"
      .. "9000,651,1989,5,0,0,1,240,0,1\n"
      .. "9001,2,1950,0,1970,0,0,0,1,0\n")
    local w = world.new()
    assert(data.read(dir)):into(w)
    assert.same({ { "1950-03", "1991-12-26" } }, spells(w, "ATOP9000", "SUN"))
    assert.same({ { "1991-12-26" } }, spells(w, "ATOP9000", "RUS"))
    assert.same({ { "1950-03", "1979-04" }, { "1989-05" } }, spells(w, "ATOP9000", "EGY"))
    assert.same({ { "1950", "1970" } }, spells(w, "ATOP9001", "USA"))
    assert.equal("in force", w:alliance "ATOP9000".status)
    assert.equal("ended", w:alliance "ATOP9001".status)
    assert.equal("in force", w:alliance "ATOP9001":state "1960")
    assert.equal(20, (w:actor "ATOP9000":get "term"))
    assert.same({ "defense" }, w:alliance "ATOP9000".obligations)
    for _, m in ipairs(w:alliance "ATOP9000":members "1960") do
      assert.equal(m.id == "EGY" and "ATOP members (m.csv):4" or "ATOP members (m.csv):2",
        m.source.data)
    end
  end)

  it("names an alliance by its first members and its year", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit\n"
      .. "9000,2,1953,10,0,0\n9000,732,1953,10,0,0\n"
      .. "9001,365,1939,8,1941,6\n9001,255,1939,8,1941,6\n"
      .. "9002,2,1949,4,0,0\n9002,20,1949,4,0,0\n9002,200,1949,4,0,0\n9002,211,1949,4,0,0\n"
      .. "9002,212,1949,4,0,0\n9002,640,1952,2,0,0\n"
      .. "9003,640,1954,4,0,0\n9003,770,1955,4,0,0\n")
    local w = world.new()
    assert(data.read(dir)):into(w)
    assert.equal("USA-KOR 1953", w:alliance "ATOP9000".name)
    assert.equal("SUN-DEU 1939", w:alliance "ATOP9001".name)
    assert.equal("USA-CAN-GBR-BEL and 1 more 1949", w:alliance "ATOP9002".name)
    assert.equal("TUR-PAK 1954", w:alliance "ATOP9003".name)
  end)

  -- The Helsinki Final Act of August 1975 was signed by both Germanys, the Soviet Union and
  -- Yugoslavia; Russia went on with the Soviet seat in December 1991, the Federal Republic was one
  -- Germany from October 1990 on, East Germany was gone. Zaire has been the Congo since 1997.
  it("lets membership go on where a state's code or number changed, not where it ended", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit\n"
      .. "9000,365,1975,8,0,0\n9000,260,1975,8,1990,10\n9000,255,1990,10,0,0\n"
      .. "9000,265,1975,8,1990,10\n9000,490,1975,8,0,0\n"
      .. "9000,345,1975,8,1992,5\n9000,345,2000,11,0,0\n9000,316,1993,1,0,0\n"
      .. "9000,315,1975,8,1992,12\n")
    write("c.csv", "ccode,year,cinc\n365,1975,.17\n365,2010,.04\n345,2000,.001\n")
    local w = world.new()
    assert(data.read(dir)):into(w)
    assert.same({ { "1975-08" } }, spells(w, "ATOP9000", "DEU"))
    assert.same({ { "1975-08", "1990-10" } }, spells(w, "ATOP9000", "DDR"))
    assert.same({ { "1975-08" } }, spells(w, "ATOP9000", "COD"))
    local seen
    local r = assert((whatif { data = dir, alliance = "ATOP9000", date = "2010-01-01",
      model = function(ask)
        seen = ask
        return require "engine.core.models".simulate(ask)
      end, scenarios = {} }):run())
    local ages, joining = {}, {}
    for _, m in ipairs(seen.members) do ages[m.id], joining[m.id] = m.age, m.cinc_joining end
    -- Yugoslavia was out from 1992 to 2000, and Serbia goes on from what came in then; the Czech
    -- Republic is none that goes on from Czechoslovakia.
    assert.same({ RUS = 35, DEU = 35, COD = 35, SRB = 10, CZE = 17 }, ages)
    assert.same({ .17, .001 }, { joining.RUS, joining.SRB })
    local source
    for _, a in ipairs(r.assumptions) do
      if a.what == "RUS member of ATOP9000 since" then source = a.source end
    end
    assert.equal("SUN until 1991-12-26, which it goes on from (ATOP members (m.csv):2)", source)
  end)

  it("says that a fixed term which has run out is not seen, by the months of it", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit,speclgth,length\n"
      .. "9000,2,1990,1,0,0,1,120\n9000,732,1990,1,0,0,1,120\n")
    local function warned(year)
      local seen
      local r = assert((whatif { data = dir, alliance = "ATOP9000", date = year .. "-01-01",
        model = function(ask)
          seen = ask
          return require "engine.core.models".simulate(ask)
        end, scenarios = {} }):run())
      assert.equal(120, seen.term)
      return table.concat(r.warnings, "\n"):match "ATOP9000 is past its fixed term of [^,]*,"
    end
    assert.is_nil(warned "1999")
    assert.equal("ATOP9000 is past its fixed term of 10 years for 2 of 2 members,", warned "2000")
  end)

  it("counts Archigos' leaders by year, from tabs too", function()
    write("archigos.txt", "obsid\tccode\tleader\tstartdate\tenddate\n"
      .. "a\t694\tone\t1972-02-22\t1995-06-27\nb\t694\ttwo\t1995-06-27\t2013-06-25\n"
      .. "c\t694\tthree\t2013-06-25\t2015-12-31\n")
    local f = assert(figures.new(assert(data.read(dir)).figures))
    assert.equal(1, f:at("QAT", "leader_changes", 2013).value)
    assert.equal(0, f:at("QAT", "leader_changes", 2012).value)
    assert.equal(1, f:at("QAT", "leader_changes", 1995).value)
    assert.is_nil(f:at("QAT", "leader_changes", 1972)) -- nobody before him is known
  end)

  it("leaves rivalries open that last to the end of the source", function()
    write("r.csv", "rivalry,ccode1,ccode2,start,end\nx,2,365,1945,1989\ny,694,670,1995,2020\n"
      .. "z,2,365,2007,2020\n")
    local f = assert(figures.new(assert(data.read(dir)).figures))
    local function pairs_in(year)
      local list = {}
      for _, r in ipairs(f:rivals(year)) do list[#list + 1] = r.a .. "-" .. r.b end
      table.sort(list)
      return list
    end
    assert.same({ "SUN-USA" }, pairs_in(1980))
    assert.same({}, pairs_in(1990))
    assert.same({ "QAT-SAU", "RUS-USA" }, pairs_in(2024))
  end)

  it("moves relations by disputes, and once only", function()
    write("d.csv", "dispnum,ccode1,ccode2,year,hostlev\n7,2,40,1962,4\n8,2,20,1962,1\n")
    local w = world.new()
    local d = assert(data.read(dir))
    d:into(w)
    local after = w:relation("USA", "CUB", "1962-12-31")
    assert.is_true(after < -0.1)
    assert.is_nil(w:actor "CAN")
    d:into(w)
    assert.equal(after, w:relation("USA", "CUB", "1962-12-31"))
  end)

  it("feeds a study: members, figures, leaders, rivals, each traced to its file", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit,speclgth,length,asymm\n"
      .. "9000,694,1990,3,0,0,0,0,0\n9000,670,1990,3,0,0,0,0,0\n9000,690,1990,3,0,0,0,0,0\n")
    write("c.csv", "ccode,year,cinc\n694,1990,.001\n694,2000,.002\n670,1990,.01\n670,2000,.01\n")
    write("l.csv", "gwcode,year,leadertransition\n694,1999,1\n670,1999,0\n690,1998,1\n")
    local seen
    local r = assert((whatif { data = dir, alliance = "ATOP9000", date = "2000-01-01",
      model = function(ask)
        seen = seen or ask
        return require "engine.core.models".simulate(ask)
      end,
      scenarios = { ["Qatar leaves"] = function(w) w:alliance "ATOP9000":leave "QAT" end },
    }):run())
    local qatar = seen.members[2]
    assert.same({ "QAT", 10, .002, .001, 1 },
      { qatar.id, qatar.age, qatar.cinc, qatar.cinc_joining, qatar.leader_changes })
    assert.is_nil(seen.members[1].leader_changes) -- Kuwait's 1999 is not in the file
    assert.is_nil(r.scenarios[1].exit.members.QAT)
    local sources = {}
    for _, a in ipairs(r.assumptions) do sources[a.what] = a.source end
    assert.equal("NMC (c.csv)", sources["QAT cinc 2000"])
    assert.equal("leader changes (l.csv)", sources["QAT leader changes 1999"])
    assert.equal("ATOP members (m.csv):2", sources["QAT member of ATOP9000 since"])
  end)

  it("leaves the study's world as it was", function()
    write("m.csv", "atopid,member,yrent,moent,yrexit,moexit\n9000,694,1990,3,0,0\n"
      .. "9000,670,1990,3,0,0\n")
    local w = world.new()
    assert((whatif { world = w, data = dir, scenarios = {} }):run())
    assert.is_nil(w:alliance "ATOP9000")
  end)

  it("puts figures with their years into a world where asked", function()
    write("c.csv", "ccode,year,cinc\n2,1945,.5\n2,1950,.4\n")
    local w = world.new()
    assert(data.read(dir)):into(w, true)
    local value, source = w:actor "USA":get("cinc", "1949")
    assert.equal(.5, value)
    assert.same({ data = "NMC (c.csv)", date = "1945" }, source)
  end)
end)

-- The published data, where they are at hand.
local IR = os.getenv "ENGINE_IR_DATA" or "../shared/data/ir"
local there = data.is_folder(IR)
local test = there and it or function(title)
  pending(title .. " (no data in " .. IR .. ")")
end

describe("the published data sets", function()
  local w
  setup(function()
    if not there then return end
    w = world.new { names = true }
    assert(data.read(IR)):into(w, true)
  end)

  test("have twelve founders of NATO in 1949", function()
    assert.equal(12, #w:alliance "NATO":members "1949-12-31")
  end)

  test("end the pact of Egypt and Saudi Arabia of 1955 in 1962", function()
    assert.same({ { "1955-10", "1962-11" } }, spells(w, "ATOP3305", "EGY"))
    assert.same({ { "1955-10", "1962-11" } }, spells(w, "ATOP3305", "SAU"))
  end)

  test("let Egypt leave the Arab League's defence treaty in 1979 and return in 1989", function()
    local egypt = spells(w, "ARABDEFENCE", "EGY")
    assert.equal(2, #egypt)
    assert.equal("1979", egypt[1][2]:sub(1, 4))
    assert.equal("1989", egypt[2][1]:sub(1, 4))
    assert.is_nil(egypt[2][2])
  end)

  test("give the United States a CINC of .3839 in 1945", function()
    local value, source = w:actor "USA":get("cinc", "1945")
    assert.near(.3839, value, 5e-5)
    assert.equal("1945", source.date)
  end)
end)
