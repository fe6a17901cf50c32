local world = require "engine.world"

local NAMES = [=[{"entities":[
  {"id":"EGY","kind":"state","name":"Egypt"},{"id":"SAU","kind":"state","name":"Saudi Arabia"},
  {"id":"NATO","kind":"alliance","name":"NATO","status":"in force","from":"1949-04-04",
   "obligations":["defense","consultation"],
   "members":[["USA","1949-04-04",null],["GRC","1952-02-18","1974-08-14"],
              ["GRC","1980-10-20",null]]},
  {"id":"MESA","kind":"alliance","name":"Middle East Strategic Alliance","status":"proposed"}]}]=]

local function withdrawal()
  return {
    id = "e1", article = "mesa-2019", date = "2019-04-11", actor = { "EGY" },
    recipient = { "MESA" }, type = "SANCTION", mode = "withdraw", act = "withdraw", aux = {},
    by = "a source in Cairo", text = "pulled out of", span = { 10, 23 }, sentence = 0,
    when = { value = "2019-04-11" }, mentions = { { 10, 23 } },
    actors = { EGY = { text = "Egypt", span = { 0, 5 } } },
    context = "Egypt has pulled out of a planned Arab defensive alliance.",
  }
end

local function find(list, id)
  for _, item in ipairs(list) do
    if item.id == id then return item end
  end
end

describe("a world", function()
  local w
  before_each(function() w = assert(world.new { names = NAMES }) end)

  it("applies a withdrawal and traces it to its sentence", function()
    assert.are.same({ true, "applied", "e1" }, { w:apply(withdrawal()) })
    local egypt = find(w:alliance "MESA":standing(), "EGY")
    assert.equal("left", egypt.status)
    assert.equal("2019-04-11", egypt.until_)
    assert.equal("a source in Cairo", egypt.source.by)
    assert.equal("Egypt has pulled out of a planned Arab defensive alliance.",
      egypt.source.sentence)
    assert.is_nil(find(w:alliance "MESA":members(), "EGY"))
    assert.is_truthy(find(w:alliance "MESA":members "2019-04-10", "EGY"))
    assert.is_true(w:relation("EGY", "MESA") < 0)
  end)

  it("knows an event that comes twice", function()
    w:apply(withdrawal())
    assert.are.same({ true, "known", "e1" }, { w:apply(withdrawal()) })
    assert.equal(1, #w:events())
  end)

  it("gives an event back with the keys of its JSON", function()
    w:apply(withdrawal())
    local event = w:events()[1]
    for _, key in ipairs { "actor", "recipient", "mentions", "span", "by", "context", "when" } do
      assert.are.same(withdrawal()[key], event[key])
    end
    assert.equal("161", event.cameo)
  end)

  it("keeps hypothetical events for scenarios and changes nothing", function()
    local event = withdrawal()
    event.aux = { "hypothetical" }
    assert.are.same({ true, "candidate", "e1" }, { w:apply(event) })
    assert.equal(1, #w:hypothetical())
    assert.equal(0, #w:alliance "MESA":standing())
    assert.equal(0, w:relation("EGY", "MESA"))
  end)

  it("takes a null that is no nil, as JSON decoders give it", function()
    local event = withdrawal()
    event.by, event.when = io.stdout, io.stdout
    assert.is_true(w:apply(event))
    assert.is_nil(w:events()[1].by)
  end)

  it("says what is wrong with a bad event, and raises for what is none", function()
    local ok, why = w:apply { actor = { "EGY" }, recipient = {}, type = "GIFT" }
    assert.is_nil(ok)
    assert.matches("GIFT", why)
    ok, why = w:apply { actor = { "EGY" }, type = "AID" }
    assert.is_nil(ok)
    assert.matches("recipient", why)
    assert.has_error(function() w:apply(3) end)
  end)

  it("lists members as of a date, on both sides of a gap", function()
    local function members(date)
      local ids = {}
      for _, m in ipairs(w:alliance "NATO":members(date)) do ids[#ids + 1] = m.id end
      return table.concat(ids, " ")
    end
    assert.equal("", members "1949-04-03")
    assert.equal("USA", members "1949-04-04")
    assert.equal("USA GRC", members "1974-08-13")
    assert.equal("USA", members "1974-08-14")
    assert.equal("USA GRC", members())
    assert.equal(2, #w:at("1960").NATO)
    assert.is_nil(w:at("1940").NATO)
    assert.equal(3, #w:alliance "NATO":spells())
  end)

  it("has handles that are equal for the same thing and tell what they are", function()
    assert.equal(w:actor "EGY", w:actor "EGY")
    assert.equal("Egypt", w:actor "EGY".name)
    assert.equal("state", w:actor "EGY".kind)
    assert.equal("proposed", w:alliance "MESA".status)
    assert.are.same({ "defense", "consultation" }, w:alliance "NATO".obligations)
    assert.is_nil(w:actor "XYZ")
    assert.is_nil(w:alliance "EGY")
    assert.equal("alliance NATO", tostring(w:actor "USA":alliances()[1]))
  end)

  it("raises on a stale handle and names what was removed", function()
    local mark = w:mark()
    local pact = w:add_alliance "NEWPACT"
    w:rollback(mark)
    local ok, why = pcall(function() return pact.name end)
    assert.is_false(ok)
    assert.matches("NEWPACT", why)
  end)

  it("refuses a mark of another world, or one that a rollback took away", function()
    local first = w:mark()
    w:add_actor "AAA"
    local second = w:mark()
    w:rollback(first)
    w:add_actor "BBB"
    w:add_actor "CCC"
    assert.has_error(function() w:rollback(second) end)
    assert.has_error(function() w:rollback(world.new():mark()) end)
    w:rollback(first)
    assert.is_nil(w:actor "BBB")
  end)

  it("keeps a fork apart and says what differs, with the user's words", function()
    w:apply(withdrawal())
    local fork = w:fork()
    fork:alliance "MESA":join("EGY", { why = "Egypt returns" })
    fork:relation("SAU", "EGY", 0.5, { why = "reconciled" })
    fork:actor "EGY":change_leader { why = "an election" }
    assert.equal("left", find(w:alliance "MESA":standing(), "EGY").status)
    local changes = w:diff(fork)
    assert.equal(3, #changes)
    assert.are.same({ what = "member", alliance = "MESA", member = "EGY", before = "left",
      after = "member", source = { why = "Egypt returns" } }, changes[1])
    assert.equal("relation", changes[2].what)
    assert.equal(0.5, changes[2].after)
    assert.equal("leader_change", changes[3].key)
    assert.equal(0, #w:diff(w:fork()))
  end)

  it("keeps attributes with their dates and sources", function()
    local egypt = w:actor "EGY"
    egypt:set("cinc", 0.01, { date = "2010", source = "NMC" })
    egypt:set("cinc", 0.02, { date = "2015", source = "NMC" })
    assert.equal(0.01, (egypt:get("cinc", "2012")))
    local value, source = egypt:get "cinc"
    assert.equal(0.02, value)
    assert.are.same({ data = "NMC", date = "2015" }, source)
    assert.is_nil((egypt:get("cinc", "2009")))
    egypt:set("cinc", 0.5, { why = "what if" })
    assert.equal(0.5, (egypt:get "cinc"))
  end)

  it("refuses relations out of range, dates that do not exist and itself", function()
    assert.has_error(function() w:relation("EGY", "SAU", 1.5) end)
    assert.has_error(function() w:relation("EGY", "SAU", 0 / 0) end)
    assert.has_error(function() w:relation("EGY", "EGY", 0) end)
    assert.has_error(function() w:alliance "NATO":members "2019-13-45" end)
    assert.has_error(function() w:alliance "NATO":join("EGY", { date = "soon" }) end)
  end)

  it("comes back from a file as it was, and names the file that is none", function()
    w:apply(withdrawal())
    local path = os.tmpname()
    assert.is_true(w:save(path))
    assert.equal(w:json(), assert(world.load(path)):json())
    local file = assert(io.open(path, "w"))
    file:write '{"version":99}'
    file:close()
    local none, why = world.load(path)
    assert.is_nil(none)
    assert.matches(path, why, 1, true)
    assert.matches("version", why)
    os.remove(path)
    assert.is_nil((world.load(path)))
  end)

  it("lives on in its handles when nobody else holds it", function()
    local nato = world.new { names = NAMES }:alliance "NATO"
    collectgarbage()
    collectgarbage()
    assert.equal(2, #nato:members())
  end)
end)
