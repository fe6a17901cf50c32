--- Shows of force: troops and weapons sent, alerts, exercises, weapon tests.

local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance" }

local function sentence(event) return event.context:lower() end

return {
  pack = "mobilise",
  doc = "Troops and weapons deployed, alerts, exercises and weapon tests",

  { name = "send-troops", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = {
        "send troop", "send soldier", "send force", "send army", "send marine",
        "send peacekeeper", "send battalion", "send brigade", "send reinforcement", "send unit",
        "send contingent", "deploy troop", "deploy soldier", "deploy force", "deploy army",
        "deploy marine", "deploy peacekeeper", "deploy battalion", "deploy brigade",
        "deploy reinforcement", "deploy unit", "deploy contingent", "dispatch troop",
        "dispatch soldier", "dispatch force", "dispatch army", "mass troop", "mass soldier",
        "mass force", "mass army", "mobilize troop", "mobilize soldier", "mobilize force",
        "mobilize army", "mobilise troop", "mobilise soldier", "mobilise force", "mobilise army",
        "move troop", "move soldier", "move force", "move army", "amass troop", "amass soldier",
        "amass force", "amass army", "station troop", "station soldier", "station force",
        "station army", "position troop", "position soldier", "position force", "position army",
        "gather troop", "gather soldier", "gather force", "gather army",
        "call up reserve", "call up reservist", "mobilize reserve", "reinforce troop",
        "bolster presence", "increase presence", "reinforce border", "strengthen force",
        "increase troop", "add troop", "boost presence", "rush troop", "rush force", "put troop",
        "put force", "put army", "place troop", "place force", "send advisor", "send adviser",
        "deploy presence", "expand presence", "keep troop", "maintain troop", "base troop",
        "deploy personnel", "send personnel" },
      noun = { "troop deployment", "army deployment", "military deployment", "troop buildup",
        "military buildup", "troop movement", "troop reinforcement", "military presence",
        "ground troop" },
      actor = { "subject", "modifier" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "along", "on", "with", "around", "at" },
      recipient_kind = side, recipient_optional = true },
    condition = function(event)
      return not sentence(event):find "task force" and not sentence(event):find "search and rescue"
        and (event.text:lower():find " " ~= nil or #event.recipient > 0)
    end,
    examples = {
      { "France sent troops to Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Russia massed troops near Ukraine.", { actor = "RUS", recipient = "UKR" } },
      { "Turkish army deployments in Libya went on.", { actor = "TUR", recipient = "LBY" } },
      { "American troops were deployed to Poland.", { actor = "USA", recipient = "POL" } },
      { "The firm deployed staff.", false },
    } },

  { name = "send-police", event = { type = "MOBILIZE", mode = "police" },
    frame = { verb = g.phrases({ "send", "deploy", "dispatch" }, { "police", "officer",
        "policeman", "gendarme", "guard" }), actor_kind = side,
      recipient = { "to", "in", "near", "into", "along", "around", "at", "with" },
      recipient_kind = side,
      no_noun = true },
    examples = {
      { "Kenya deployed police officers to Haiti.", { actor = "KEN", recipient = "HTI" } },
      { "Germany sent police to the border with Poland.", { actor = "DEU", recipient = "POL" } },
      { "The club deployed guards.", false },
    } },

  { name = "troops-arrive", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "arrive", "land", "mass", "gather", "assemble", "deploy" },
      actor = { "subject", "weapon" }, actor_kind = side,
      recipient = { "in", "near", "on", "along", "around", "to", "at" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.person or actor.span[1] > event.span[1] then return false end
      local words = article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      for _, word in ipairs { "troops", "soldiers", "marines", "tanks", "warship", "carrier",
        "warplanes", "fighter jets", "battalion", "brigade", "convoy", "paratroop", "destroyer" } do
        if words:find(word, 1, true) then return true end
      end
      return false
    end,
    examples = {
      { "American troops arrived in Poland.", { actor = "USA", recipient = "POL" } },
      { "Russian tanks massed near Ukraine.", { actor = "RUS", recipient = "UKR" } },
      { "American tourists arrived in Poland.", false },
    } },

  { name = "cross-airspace", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = g.phrases({ "enter", "violate", "cross", "breach", "penetrate", "buzz" },
        { "airspace", "zone", "water", "line", "border" }), actor = { "subject", "weapon" },
      actor_kind = { "state" },
      recipient = { "modifier", "of" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] then return false end
      local words = article.text:sub(actor.span[1] + 1, event.span[2]):lower()
      for _, word in ipairs { "plane", "jets", "aircraft", "warship", "%f[%a]ship", "vessel",
        "drone", "bomber", "fighters", "submarine", "balloon", "helicopter" } do
        if words:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Chinese warplanes entered Taiwan's air defence zone.",
        { actor = "CHN", recipient = "TWN" } },
      { "Russian jets violated Turkish airspace.", { actor = "RUS", recipient = "TUR" } },
      { "Russian tourists entered Turkish waters.", false },
    } },

  { name = "deployment", event = { type = "MOBILIZE", mode = "troops" },
    frame = { noun = { "deployment", "mobilization", "mobilisation" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "against", "on" }, recipient_kind = side },
    examples = {
      { "Russia's deployment of missiles in Belarus was criticised.",
        { actor = "RUS", recipient = "BLR" } },
      { "The deployment of Kenyan police to Haiti began.", { actor = "KEN", recipient = "HTI" } },
      { "The deployment of the software in Kenya began.", false },
    } },

  { name = "send-weapons", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = {
        "deploy missile", "deploy warship", "deploy ship", "deploy fleet", "deploy carrier",
        "deploy aircraft", "deploy jet", "deploy bomber", "deploy tank", "deploy submarine",
        "deploy destroyer", "deploy frigate", "deploy plane", "deploy warplane",
        "deploy helicopter", "send warship", "send fleet", "send carrier", "send bomber",
        "send submarine", "send destroyer", "send frigate", "send warplane", "station missile",
        "station warship", "station ship", "station fleet", "station carrier",
        "station aircraft", "station jet", "station bomber", "station tank", "station submarine",
        "station destroyer", "station frigate", "station plane", "station warplane",
        "station helicopter", "station fighter", "dispatch missile", "dispatch warship",
        "dispatch ship", "dispatch fleet", "dispatch carrier", "dispatch aircraft",
        "dispatch jet", "dispatch bomber", "dispatch tank", "dispatch submarine",
        "dispatch destroyer", "dispatch frigate", "dispatch plane", "dispatch warplane",
        "dispatch helicopter", "dispatch fighter", "move missile", "move warship", "move fleet",
        "move carrier", "move aircraft", "move jet", "move bomber", "move tank",
        "move submarine", "move destroyer", "move frigate", "move warplane", "move helicopter",
        "position missile", "position warship", "position ship", "position fleet",
        "position carrier", "position aircraft", "position jet", "position bomber",
        "position tank", "position submarine", "position destroyer", "position frigate",
        "position plane", "position warplane", "position helicopter", "position fighter",
        "move weapon", "transfer warhead", "install missile", "base missile", "base warship",
        "base aircraft", "base jet",
        "base bomber", "base submarine", "base plane", "base warplane", "deploy weapon",
        "station weapon", "deploy system", "deploy battery", "sail warship", "deploy arm",
        "scramble jet", "scramble fighter", "scramble aircraft", "scramble plane",
        "scramble warplane" },
      actor = { "subject", "modifier" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "against", "toward", "towards", "around",
        "at" },
      recipient_kind = side, recipient_optional = true },
    examples = {
      { "The United States deployed missiles in Poland.", { actor = "USA", recipient = "POL" } },
      { "Russia dispatched a warship to Syria.", { actor = "RUS", recipient = "SYR" } },
      { "The school deployed tablets.", false },
    } },

  { name = "exercise", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = {
        "hold exercise", "hold drill", "hold manoeuvre", "hold maneuver", "conduct exercise",
        "conduct drill", "conduct manoeuvre", "conduct maneuver", "stage exercise",
        "stage drill", "stage manoeuvre", "stage maneuver", "begin exercise", "begin drill",
        "begin manoeuvre", "begin maneuver", "start exercise", "start drill", "start manoeuvre",
        "start maneuver", "launch exercise", "launch drill", "launch manoeuvre",
        "launch maneuver", "carry out exercise", "carry out drill", "carry out manoeuvre",
        "carry out maneuver", "resume exercise", "resume drill", "resume manoeuvre",
        "resume maneuver", "plan exercise", "plan drill", "plan manoeuvre", "plan maneuver",
        "run exercise", "run drill", "run manoeuvre", "run maneuver" },
      noun = { "military exercise", "military drill", "naval exercise", "naval drill",
        "joint exercise", "joint drill", "war game", "air exercise",
        "fire drill" },
      actor = { "subject", "between" }, actor_kind = side,
      recipient = { "against", "near", "around", "with", "in" },
      recipient_kind = side, recipient_optional = true },
    examples = {
      { "China held drills near Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "Joint exercises between Japan and India began.", { actor = { "JPN", "IND" } } },
      { "The school held a drill.", false },
    } },

  { name = "alert", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "put on alert", "place on alert", "raise alert", "raise readiness",
        "put force", "put troop", "put army", "put military", "place military", "go on alert" },
      actor_kind = side, recipient = { "against", "near", "along" }, recipient_kind = side,
      recipient_optional = true, no_noun = true },
    condition = function(event)
      return sentence(event):find "alert" ~= nil or sentence(event):find "readiness" ~= nil
    end,
    examples = {
      { "Poland put its military on alert.", { actor = "POL" } },
      { "Pakistan raised the readiness of its army.", { actor = "PAK" } },
      { "The dealer put Russia's army of dolls in a box.", false },
    } },

  { name = "test", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = {
        "test missile", "test rocket", "test bomb", "test weapon", "test device", "test warhead",
        "test nuke", "launch satellite", "conduct test", "carry out test", "fire missile",
        "launch missile", "fire rocket", "launch rocket", "test fire missile",
        "strengthen arsenal", "expand arsenal", "build missile", "develop missile",
        "develop weapon", "build weapon", "enrich uranium", "build bomb", "modernize arsenal",
        "modernise arsenal", "boost arsenal", "develop bomb", "resume test" },
      noun = { "missile test", "nuclear test", "missile launch", "weapon test", "rocket launch",
        "bomb test" },
      actor_kind = side, recipient = { "against", "toward", "towards", "at" },
      recipient_kind = side, recipient_optional = true },
    condition = function(event, article)
      local words, whole = event.text:lower(), sentence(event)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 15)
      local on = rest:find "^ on%f[%A]" and not rest:find "^ on %u%l*day%f[%A]"
      if rest:find "^ targeting" or rest:find "^ at%f[%A]" or on then
        return false -- that's an attack
      end
      if words:find "conduct" or words:find "carr" or words:find "resume" then
        return whole:find "nuclear" ~= nil or whole:find "missile" ~= nil
      end
      return not whole:find "sanction"
    end,
    examples = {
      { "North Korea tested a missile.", { actor = "PRK" } },
      { "India test-fired a missile on Monday.", { actor = "IND" } },
      { "Indian nuclear tests in 1998 surprised many.", { actor = "IND" } },
      { "Iran launched missiles targeting a base.", false },
      { "India carried out a test of its trains.", false },
    } },
}
