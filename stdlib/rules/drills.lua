--- Shows of force that move nobody: exercises, alerts, parades and weapon tests.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance" }

local function sentence(event) return event.context:lower() end

return {
  pack = "drills",
  doc = "Exercises, alerts, shows of force and weapon tests",

  -- "China's drills around Taiwan": alone, so that they are no boy scouts' and no joint ones
  { name = "drills-around", event = { type = "MOBILIZE", mode = "troops" },
    frame = { noun = { "drill", "exercise", "manoeuvre", "maneuver" }, verb = {},
      actor_kind = { "state" }, recipient = { "around", "near", "off", "against" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      return #event.actor == 1 and actor.person == nil and actor.span[2] <= event.span[1]
        and article.text:sub(actor.span[2] + 1, event.span[1])
          :find "^['’]*s? ?%l*[%- ]?%l* ?$" ~= nil and link:find "^ %l+ [%l ]*$" ~= nil
    end,
    examples = {
      { "China's drills around Taiwan irked Japan.", { actor = "CHN", recipient = "TWN" } },
      { "Chinese exercises near Taiwan ended on Friday.", { actor = "CHN", recipient = "TWN" } },
      { "China's drills for nurses from Taiwan ended on Friday.", false },
      { "Oil drills near Taiwan broke down.", false },
    } },

  { name = "exercise", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "hold", "conduct", "stage", "begin", "start", "launch",
        "carry out", "resume", "plan", "run", "perform", "mount", "kick off", "wrap up" },
        { "exercise", "drill", "manoeuvre", "maneuver" }, { "simulate", "rehearse", "practise",
        "practice" }, { "blockade", "attack", "strike", "invasion", "landing", "assault" },
        { "flex" }, { "muscle" }),
      noun = { "military exercise", "military drill", "naval exercise", "naval drill",
        "war game", "air exercise", "artillery drill", "artillery exercise", "combat drill",
        "missile drill", "air drill", "landing drill",
        "military activity", "naval patrol", "air patrol", "naval activity",
        "fire drill", "military manoeuvre", "military maneuver", "naval manoeuvre",
        "army exercise" },
      actor = { "subject", "between" }, actor_kind = side,
      recipient = { "against", "toward", "towards", "near", "around", "in", "off", "of", "on" },
      recipient_kind = side, recipient_optional = true },
    condition = function(event, article) -- a school has fire drills, an army live-fire drills
      local words = article.text:sub(math.max(1, event.span[1] - 10), event.span[2]):lower()
      if article.text:find("^%u", event.span[1] + 1) and (words:find " patrol$"
        or words:find " activity$") then
        return false -- the Civil Air Patrol, the Naval Support Activity
      end
      if #event.actor > 1 and event.text:find "%f[%a]joint%f[%A]" then
        return false -- they show force to nobody
      end
      if words:find "tabletop" or words:find "table%-top" or words:find "stress[- ]test"
        or words:find "fund%-?raising" then
        return false
      end
      local part = article.text:sub(math.max(1, event.span[1] - 28), event.span[1]):lower()
      return (not words:find "fire drill" or words:find "live[- ]fire drill" ~= nil)
        and not (words:find "activit" and part:find "%f[%a]part of [%l ]*$")
        and conditions.not_stopped(event, article)
    end,
    examples = {
      { "Norway will hold a tabletop exercise in Chad.", false },
      { "Norway thanked the Naval Support Activity in Greece.", false },
      { "Russia used hackers as part of its military activity.", false },
      { "Norway and Chad planned three joint exercises.", false },
      { "Norway condemned Russia's military activity near Latvia.",
        { actor = "RUS", recipient = "LVA" } },
      { "China held live-fire drills near Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China's military activity and harsh words toward Taiwan angered Japan.",
        { actor = "CHN", recipient = "TWN" } },
      { "China's military activities near Taiwan angered Japan.",
        { actor = "CHN", recipient = "TWN" } },
      { "China had fire drills in Taiwan.", false },
      { "China held drills near Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China held naval exercises off Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China simulated a blockade of Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China flexed its muscles near Japan.", { actor = "CHN", recipient = "JPN" } },
      { "The team flexed its muscles in Japan.", false },
      { "Russia ended its military exercises near Ukraine.", false },
      { "The US will suspend its military exercises with South Korea.", false },
      { "China called off its naval drills near Taiwan.", false },
      { "The school held a drill.", false },
    } },

  { name = "alert", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "put", "place", "keep", "order", "bring" },
        { "alert", "state", "footing", "readiness", "force", "troop", "army", "military", "navy",
          "unit", "air-force", "defence", "defense", "squadron", "division", "fleet", "brigade",
          "command", "soldier", "reservist", "personnel", "marine" },
          { "go on", "remain on", "stay on" }, { "" },
        { "raise", "declare", "order", "check" }, { "alert", "readiness" }),
      actor = { "subject", "object", "modifier" }, actor_kind = side, recipient = { "against",
      "near", "along", "with", "foe", "nearby" }, recipient_kind = side,
      recipient_optional = true, no_noun = true, needs = { "alert", "readiness", "footing" } },
    emit = force.only_answered,
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 50):lower():match "^[^.;]*"
      local forces = words:find "force" or words:find "troops" or words:find "army"
        or words:find "military" or words:find "fleet" or words:find "command"
      local meant = event.actors[event.actor[1]].person == nil or forces ~= nil
      return meant and (words:find "%f[%a]alert%f[%A]"
        or words:find "readiness" or words:find "war footing") ~= nil
    end,
    examples = {
      { "Poland put its military on alert.", { actor = "POL" } },
      { "Poland put its army on alert after Russian drones crossed the border.",
        { actor = "POL", recipient = "RUS" } },
      { "Russian drones attacked Poland, and Warsaw put its army on alert.",
        { actor = "POL", recipient = "RUS" } },
      { "Poland put its army on alert and sold Russian coal.", { actor = "POL", recipient = {} } },
      { "India's armed forces were placed on full alert.", { actor = "IND" } },
      { "Pakistan's military went on the highest alert.", { actor = "PAK" } },
      { "Polish forces were put on a heightened state of readiness.", { actor = "POL" } },
      { "Poland put 5,000 soldiers on alert.", { actor = "POL" } },
      { "Poland was put on a list.", false },
      { "Pakistan raised the readiness of its army.", { actor = "PAK" } },
      { "The dealer put Russia's army of dolls in a box.", false },
    } },

  { name = "show-of-force", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { noun = { "show", "display", "demonstration" }, verb = {},
      actor = { "subject", "by", "clause" }, actor_kind = side,
      recipient = { "against", "off", "near", "to", "toward", "towards", "over", "clause", "in" },
      recipient_kind = side, needs = { "force", "military", "naval" } },
    condition = conditions.told({ "^%a+ of force%f[%A]", "^%a+ of military strength",
      "^%a+ of military might", "^%a+ of naval power" }, 24),
    examples = {
      { "The carrier Nimitz of the United States steamed into the Gulf in a show of force "
        .. "against Iran.", { actor = "USA", recipient = "IRN" } },
      { "A show of force by Turkey against Cyprus followed.",
        { actor = "TUR", recipient = "CYP" } },
      { "Turkey put on a show in Cyprus.", false },
    } },

  { name = "test", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = { "test satellite", "test interceptor", "test torpedo", "unveil missile",
        "unveil weapon", "display missile", "parade missile", "arm missile", "stockpile weapon",
        "test missile", "test rocket", "test bomb", "test weapon", "test device", "test warhead",
        "test nuke", "launch satellite", "conduct test", "carry out test", "fire missile",
        "launch missile", "fire rocket", "launch rocket", "test fire missile",
        "strengthen arsenal", "expand arsenal", "build missile", "develop missile",
        "develop weapon", "build weapon", "enrich uranium", "build bomb", "modernize arsenal",
        "modernise arsenal", "boost arsenal", "develop bomb", "resume test", "fire off missile",
        "lob missile", "test-launch missile", "explode device", "explode bomb", "set off device",
        "set off bomb", "detonate device", "detonate bomb" },
      noun = { "missile test", "nuclear test", "missile launch", "weapon test", "rocket launch",
        "bomb test" },
      actor_kind = side, recipient = { "against", "toward", "towards", "at", "over" },
      recipient_kind = side, recipient_optional = true },
    condition = function(event, article)
      local words, whole = event.text:lower(), sentence(event)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 15)
      local on = rest:find "^ on%f[%A]" and not rest:find "^ on %u%l*day%f[%A]"
      if conditions.kind(event, article, "actor") == "group" and (words:find "^fir"
        or words:find "^launch" or words:find "^lob") and not words:find "satellite" then
        return false -- a band does not try them out
      end
      local long = conditions.clause(event, article, 60)
      local met = conditions.find_word(long, { "hit%f[%A]", "struck", "sank", "slam", "landed in",
        "kill", "damag", "tore", "destroy", "wound", "exploded", "crash" })
      local bang = words:find "^test%l*%f[%A]" or words:find "^explo" or words:find "^detonat"
      local at = rest:find "^ at%f[%A]" and not bang
      local over = conditions.find_word(long, { "across the border", "over the border",
        "across the frontier", "across the line" }) and not bang
      if rest:find "^ targeting" or at or on or over or met or long:find "^ and %l+ attack"
        or long:find "^ and %l+ strike" then
        return false -- that's an attack
      end
      if words:find "satellite" then
        return whole:find "spy" ~= nil or whole:find "military" ~= nil
          or whole:find "reconnaissance" ~= nil
      end
      if words:find "conduct" or words:find "carr" or words:find "resume" then
        return whole:find "nuclear" ~= nil or whole:find "missile" ~= nil
      end
      if words:find "^explo" or words:find "^set" or words:find "^detonat" then
        return conditions.find_word(whole, { "nuclear", "atomic", "hydrogen" }) ~= nil
      end
      if words:find "rocket" and conditions.find_word(whole, { "moon%f[%A]", "mars%f[%A]", "nasa",
        "astronaut", "aerospace compan", "into orbit", "space station" }) then
        return false -- to explore
      end
      return not whole:find "sanction"
    end,
    examples = {
      { "Iran launched a missile and drone attack on Israel.", false },
      { "The United States will launch rockets to the Moon.", false },
      { "North Korea tested a missile.", { actor = "PRK" } },
      { "India test-fired a missile on Monday.", { actor = "IND" } },
      { "North Korea fired a missile over Japan.", { actor = "PRK", recipient = "JPN" } },
      { "Indian nuclear tests in 1998 surprised many.", { actor = "IND" } },
      { "India exploded a nuclear device in the desert.", { actor = "IND" } },
      { "France tested a nuclear device at Mururoa.", { actor = "FRA" } },
      { "France fired a missile at Mururoa.", false },
      { "India set off a bomb in a market.", false },
      { "Iran launched missiles targeting a base.", false },
      { "Hezbollah has been firing thousands of rockets.", false },
      { "Hezbollah tested a missile.", { actor = "HEZBOLLAH" } },
      { "Iran fired rockets across the border.", false },
      { "A missile fired by Iran sank a ship.", false },
      { "India carried out a test of its trains.", false },
    } },
}
