--- Troops and weapons sent, seen or brought up.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance" }

local function sentence(event) return event.context:lower() end

local DISASTERS = { "wildfire", "hurricane", "earthquake", "flood", "tornado", "storm%f[%A]",
  "the governor", "fema%f[%A]" }

-- What is deployed that can fight or keep order; all else is a tool or a scheme.
local DEPLOYED = { "troop", "soldier", "forces?%f[%A]", "marines", "guard", "police", "personnel",
  "service members", "men%f[%A]", "peacekeep", "mercenar", "fighter", "jets?%f[%A]", "plane",
  "aircraft", "bomber", "helicopter", "drone", "warship", "ships?%f[%A]", "vessel", "frigate",
  "destroyer", "carrier", "submarine", "fleet", "navy", "army", "armies", "battalion", "brigade",
  "division", "regiment", "unit", "squadron", "contingent", "convoy", "tank", "armou?r", "missile",
  "rocket", "weapon", "warhead", "arms%f[%A]", "artillery", "launcher", "batter", "radar",
  "defen[cs]e system", "militar", "naval", "asset", "capabilit", "mission", "advis", "trainer",
  "commando", "paratroop", "task force", "reinforcement" }

-- What tells that troops go to the border of their own land to keep people out.
local MIGRANTS = { "immigra", "aliens", "migrant", "asylum", "border wall", "border patrol",
  "catch%-and%-release", "secure the border", "border is secure", "fentanyl" }

-- Troops that help at home after a storm or watch the border there, as the sentences around tell,
-- move against nobody.
local function relief(event, article)
  for _, id in ipairs(event.recipient) do
    if id ~= event.actor[1] then return false end
  end
  local near = article.text:sub(math.max(1, event.span[1] - 300), event.span[2] + 150):lower()
  local rest = conditions.phrase(event, article, 60)
  return conditions.find_word(near, DISASTERS) ~= nil
    or (rest:find "border" or rest:find "^ down there") ~= nil
    and conditions.find_word(near, MIGRANTS) ~= nil
end

-- Whether a deployment is only what is limited or talked about: "talks on the deployment".
local function only_discussed(event, article)
  if not event.text:lower():find "^deployment" then return false end
  local before = article.text:sub(math.max(1, event.span[1] - 80), event.span[1]):lower()
  before = conditions.after_last(before, ".;,")
  return conditions.find_word(before, { "limit%l* [%l ]*$", "restrict%l* [%l ]*$",
    "prohibit%l* [%l ]*$", "talks on [%l ]*$", "talks about [%l ]*$", "negotiat%l* [%l ]*$",
    "commitments? [%a ]-regarding [%l ]*$", "commitments? [%a ]-concerning [%l ]*$" }) ~= nil
end

-- What is announced is still to come: "announced a deployment of troops".
local function as_announced(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
  if before:find "%f[%a]announc%l+ [%a%d, -]*$" and event.text:lower():find "^deployment"
    and #event.aux == 0 then
    event.aux = { "future" }
  end
  return event
end

-- What is mobilised is no public, money or vote.
local of_troops = conditions.without({ "of women", "of voters", "of resources", "of funds",
  "of savings", "of public", "drive", "campaign" }, 24)

return {
  pack = "mobilise",
  doc = "Troops, police and weapons deployed",

  { name = "reinforce-flank", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "reinforce", "bolster", "strengthen", "boost", "beef up",
        "shore up", "fortify", "defend", "increase" }, { "flank", "posture", "presence",
        "defence", "defense", "deterrence" }), actor_kind = { "state" },
      recipient = { "modifier", "on", "in", "along", "of" }, recipient_kind = { "alliance" },
      no_noun = true, needs = { "flank", "border" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 5), event.span[1])
      local gerund = event.text:find "^%l+ing%f[%A]" -- what a purchase does
        and (before:find ", $" or before:find " and $")
      return conditions.told({ "flank%f[%A]", "eastern border" }, 60)(event, article)
        and (not gerund or conditions.find_word(event.context:lower(), { "troop", "forces%f[%A]",
          "soldier", "battalion", "deploy" }) ~= nil)
    end,
    examples = {
      { "Canada bought rockets, strengthening the posture on NATO's eastern flank.", false },
      { "Britain is reinforcing NATO's eastern flank.", { actor = "GBR", recipient = "NATO" } },
      { "Canada will strengthen the defensive posture on NATO's eastern flank.",
        { actor = "CAN", recipient = "NATO", aux = { "future" } } },
      { "Canada reinforced its vow to NATO.", false },
    } },

  { name = "number-of-troops", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "double", "triple", "treble", "quadruple", "increase", "raise",
        "boost", "lift" }, { "number", "strength", "size", "contingent", "garrison", "force" }),
      actor_kind = side, recipient = { "in", "on", "at", "near", "along" },
      recipient_kind = side, no_noun = true, needs = { "troop*", "soldier*", "force*",
        "garrison*", "contingent*" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.rest(event, article, 60)
        :match "^[^,.;]*"
      return conditions.find_word(words, { "of its troops", "of troops", "of its soldiers",
        "of soldiers", "of its forces", "of its force", "of its garrison", "its contingent",
        "its garrison", "of u%.?s%.? troops", "of %a+ troops", "of %a+ soldiers" }) ~= nil
    end,
    examples = {
      { "The United States doubled the number of its troops in Poland.",
        { actor = "USA", recipient = "POL" } },
      { "The United States doubled the number of its schools in Poland.", false },
    } },

  { name = "escort", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "escort", "convoy", "shepherd" }, actor = { "subject", "weapon" },
      actor_kind = side, recipient = { "object", "modifier", "of" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[2]) + 40):lower()
      return conditions.find_word(rest:match "^[^,.;]*", { "tanker", "ships%f[%A]", "ship%f[%A]",
        "vessel", "freighter", "convoy", "shipping", "merchantm", "airliner" }) ~= nil
        and not conditions.find_word(event.context:lower(), { "out of its", "away" })
    end,
    examples = {
      { "American warships escorted Kuwaiti tankers through the Gulf.",
        { actor = "USA", recipient = "KWT" } },
      { "The United States will escort Kuwaiti ships.",
        { actor = "USA", recipient = "KWT", aux = { "future" } } },
      { "American officials escorted a Kuwaiti guest to the door.", false },
      { "Dolphins escorted Kuwaiti tankers.", false },
    } },

  { name = "detect", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = { "detect", "spot", "track", "count", "sight", "log", "record", "observe",
        "report", "locate" }, actor = { "object", "modifier" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "warplane", "aircraft", "jet", "warship", "plane", "bomber", "submarine", "ship",
        "drone", "vessel", "frigate", "destroyer", "balloon", "fighter", "carrier" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 80)
      local craft = conditions.find_word(rest, { "warplane", "military aircraft", "aircraft",
        "fighter jet", "jets%f[%A]", "warship", "bomber", "submarine", "naval ship", "drones",
        "military plane", "naval vessel", "coast guard", "destroyer", "frigate", "balloon",
        "aircraft carrier", "fighters" })
      local there = rest:find " near%f[%A]" or rest:find " around%f[%A]" or rest:find " off%f[%A]"
        or rest:find " over%f[%A]" or rest:find " crossing%f[%A]" or rest:find " entering%f[%A]"
        or rest:find " in its%f[%A]" or rest:find " in the strait" or rest:find " approaching"
        or rest:find " inside%f[%A]" or rest:find " operating" or rest:find " close to"
        or rest:find " in the taiwan strait"
      return craft ~= nil and there ~= nil and not rest:find "crash"
        and event.actors[event.actor[1]].span[1] > event.span[1]
    end,
    examples = {
      { "Taiwan detected 37 Chinese warplanes near the island.",
        { actor = "CHN", recipient = "TWN" } },
      { "Japan spotted a Russian submarine off Hokkaido.", { actor = "RUS", recipient = "JPN" } },
      { "Japan spotted a Russian whale off Hokkaido.", false },
      { "Japan reported the sale of Russian aircraft.", false },
    } },

  { name = "more-patrols", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "step up", "increase", "intensify", "bolster", "beef up", "expand",
        "strengthen", "resume", "begin" }, { "patrol" }), actor_kind = side,
      recipient = { "with", "around", "off", "near", "along", "on", "in" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      return not event.text:lower():find "%f[%a]joint%f[%A]" and (not link:find "%f[%a]with%f[%A]"
        or link:find "border with" or link:find "frontier with") ~= nil
    end,
    examples = {
      { "Kenya stepped up patrols along its border with Somalia.",
        { actor = "KEN", recipient = "SOM" } },
      { "China has intensified patrols around Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "Kenya increased joint patrols with Somalia.", false },
      { "The zoo stepped up patrols in Kenya.", false },
    } },

  { name = "fly-over", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = g.phrases({ "fly", "send", "float" }, { "balloon", "bomber", "plane", "jet",
        "warplane", "aircraft", "drone", "helicopter" }), actor_kind = side,
        recipient = { "over", "near", "around" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      return (link:find "^ over [%l ]*$" or link:find "^ near [%l ]*$"
        or link:find "^ around [%l ]*$" or link:find "^ and [%l%d ]*s around [%l ]*$") ~= nil
        and not conditions.find_word(words, { "passenger",
        "rescue", "relief", "cargo", "aid%f[%A]", "presidential" })
    end,
    examples = {
      { "China flew drones over Japan.", { actor = "CHN", recipient = "JPN" } },
      { "China sent ten planes and a dozen ships around Taiwan.",
        { actor = "CHN", recipient = "TWN" } },
      { "China flew a spy balloon over Canada.", { actor = "CHN", recipient = "CAN" } },
      { "The United States flew two bombers near Korea.", { actor = "USA" } },
      { "China flew a relief plane over Canada.", false },
      { "China flew kites over Canada.", false },
    } },

  { name = "send-named-ship", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = { "send", "dispatch", "deploy", "move", "order", "sail", "divert" },
      actor_kind = side, recipient = { "to", "into", "toward", "towards", "near", "off", "of",
        "in" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- a ship by its name: HMS Trent, the USS Nimitz
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 50):match "^[^.;]*"
      return rest:find "HMS %u" ~= nil or rest:find "USS %u" ~= nil or rest:find "INS %u" ~= nil
        or rest:find "HMCS %u" ~= nil or rest:find "HMAS %u" ~= nil
    end,
    examples = {
      { "Britain sent HMS Trent to the waters off Guyana.", { actor = "GBR", recipient = "GUY" } },
      { "Britain sent a Trent engine to Guyana.", false },
    } },

  { name = "send-troops", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "send", "deploy", "dispatch", "mass", "mobilize", "mobilise",
      "move",
        "amass", "station", "position", "gather", "rush", "put", "place", "add", "keep", "maintain",
        "base", "reinforce", "redeploy", "commit", "concentrate", "assemble", "muster", "shift",
        "increase", "pour", "airlift", "land", "activate", "bolster", "boost", "strengthen",
        "raise", "expand", "beef up", "build up", "augment", "contribute", "fly in", "ship",
        "parachute", "drop", "infiltrate", "introduce", "ferry", "hurry", "reposition",
        "transfer", "funnel", "surge",
        "hasten", "truck", "bring", "bring in",
        "scramble", "field", "spirit", "throw in", "set down", "march" },
        { "troop", "soldier", "force", "army", "marine", "battalion", "brigade", "division",
          "reinforcement", "unit", "contingent", "personnel", "paratrooper", "commando",
          "regiment", "serviceman", "infantry" },
        { "send", "deploy", "dispatch", "contribute", "fly in", "send in" }, { "peacekeeper",
          "advisor", "adviser", "trainer", "observer", "presence" },
        { "bolster", "increase", "boost", "expand", "strengthen", "raise", "beef up", "build up",
          "reinforce", "step up", "maintain" }, { "presence", "commitment", "garrison", "defence",
          "defense", "posture", "deployment", "footprint", "border", "flank" },
        { "fly", "fly in" }, { "reinforcement", "troop", "soldier", "commando", "marine",
          "paratrooper", "battalion" }, { "dig in" }, { "troop" }, { "fortify" }, { "border",
          "outpost", "frontier", "position" },
        { "call up", "call out", "mobilize", "mobilise", "activate" }, { "militia",
          "reserve", "reservist",
          "conscript", "military", "population", "man" },
        { "parade" }, { "troop", "army", "soldier", "tank" },
        { "have" }, { "troop", "soldier", "peacekeeper" }, { "rotate" }, { "troop",
          "marine", "soldier" }),
      noun = { "troop deployment", "army deployment", "military deployment", "troop buildup",
        "military buildup", "troop movement", "force deployment", "force buildup", "arm buildup",
        "military mobilisation", "military mobilization", "troop reinforcement",
        "military presence", "military build-up", "troop build-up", "arm build-up",
        "naval build-up",
        "naval buildup", "naval presence",
        "ground troop" },
      actor = { "subject", "modifier" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "along", "on", "with", "around", "at",
        "against", "content", "accuser", "nearby" },
      recipient_kind = side, recipient_optional = true,
      content = { "protect", "defend", "help", "support", "assist", "deter", "fight", "guard",
        "stabilise", "stabilize", "back", "counter", "halt", "repel", "prop" },
      content_optional = true },
    condition = function(event, article)
      if only_discussed(event, article) then return false end
      local whole, words = sentence(event), event.text:lower()
      local told = force.land_told(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 30):lower()
      local long = conditions.rest(event, article, 60)
      if words:find "presence$" and (long:find "^[%a%s]* has ended"
        or long:find "^[%a%s]* ended%f[%A]" or long:find "^[%a%s]* is over%f[%A]"
        or long:find "^[%a%s]* came to an end") then
        return false
      end
      if conditions.find_word(whole, { "wildfire", "hurricane", "earthquake", "flood", "fire suppr",
        "corps of engineers", "vaccinat" }) or relief(event, article) then
        return false -- help at home
      end
      if words:find "observer" and whole:find "elect" or words:find "^adding personnel" then
        return false
      end
      if words:find "vehicle" or words:find "broadband" or words:find "charg"
        or words:find "^strengthening their" or words:find "^strengthen their" then return false end
      if words:find "%f[%a]justice%f[%A]" or words:find "impact" or words:find "^landing craft"
        or words:find "%f[%a]lives%f[%A]"
        or words:find "^put%l* .*servicem" or words:find "%f[%a]bus%f[%A]"
        or words:find "^contributions" or words:find "^commitments" or words:find " security of "
        or words:find "based$" and rest:find "^ on " or words:find "^keeping force"
        or event.text:find "Air Force$" and rest:find "%f[%a]one%f[%A]" then
        return false -- no soldiers, or what becomes of them
      end
      local what = words:find "deployment$" and long:match "^ of ([^,.;]*)"
      if what and not conditions.find_word(what, DEPLOYED) then return false end
      local who = event.actors[event.actor[1]].span
      if who[1] > event.span[1] and who[2] < event.span[2] and conditions.find_word(words,
        { "strengthening", "bolstering", "boosting", "building up", "beefing up", "expanding" })
        and article.text:sub(who[2] + 1, who[2] + 20):find "^['’][^%l]*s? [%l ]*forces" then
        return false -- "support for strengthening Chad's armed forces"
      end
      if who[1] >= event.span[1] and who[2] <= event.span[2] and conditions.find_word(
        article.text:sub(who[2] + 1, event.span[2] + 30):lower():match "^[^,.;]*", { "flank",
          "posture", "deterrence" }) then
        return false -- "reinforcing NATO's flank": others do
      end
      local brings = words:find "%f[%a]bring" or words:find "%f[%a]brought"
      if conditions.find_word(words, { "flew", "fly", "flown", "airlift", "ship", "ferr", "truck" })
        == 1 then
        for _, name in ipairs(article:names(event.sentence)) do
          if name.kind == "state" and name.id ~= event.actor[1] and name.span[1] > event.span[1]
            and name.span[2] < event.span[2] then
            return false -- another's, who are helped: "flew Chadian troops to"
          end
        end
      end
      if brings and not words:find "%f[%a]br%l+ in%f[%A]" and not rest:find "^ into" then
        return false -- home, to bear, or before a court
      end
      if rest:find "^ from %l+i" or rest:find "^ safe" or rest:find "^ out%f[%A]"
        or rest:find "^ back%f[%A]"
        or rest:find "^ home%f[%A]" or rest:find "^ away%f[%A]" or rest:find "^ afloat"
        or rest:find "^ supplied"
        or rest:find "^ under%f[%A]" then
        return false -- they leave
      end
      if whole:find "%f[%a]alert%f[%A]" or whole:find "readiness"
        or whole:find "task force" and not whole:find "naval task force"
        or whole:find "search and rescue" or whole:find "peace ?talks"
        or words:find "into force" or words:find "in force" or words:find "unit price"
        or words:find "full force"
        or words:find "labou?r force" or words:find "work ?force" or words:find "police force" then
        return false
      end
      -- what may be civil, too, is military where soldiers are named
      local civil = words:find "presence" or words:find "commitment" or words:find "posture"
        or words:find "footprint" or words:find "defen[cs]e"
        or words:find "border" and (not told or not words:find "^reinforc")
        or words:find "flank" or words:find "units?$" or words:find "personnel"
        or words:find "deployment$" or words:find "advis[eo]r$"
        or words:find "division%f[%A]" and not words:find "army"
      local pact = event.actor[1] == "NATO" and not words:find "collective"
        and not words:find "posture"
      if civil and not pact and not (whole:find "troop" or whole:find "military"
        or whole:find "naval" or whole:find "soldier" or whole:find "armed forces"
        or whole:find "army" or whole:find "warship" or whole:find "%f[%a]forces") then
        return false
      end
      local has_one = conditions.find_word(words, { "keep", "maintain", "rais", "kept" }) == 1
        and (words:find " an? [%l ]-army" or words:find " an? [%l ]-force$"
          or words:find " the [%l ]*%l+est [%l ]-force$" or words:find "fighting force$"
          or words:find " no [%l ]-forces$" or words:find " nuclear forces$")
      if not told and (has_one or rest:find "^ into harm"
        or rest:find "^ at risk" or rest:find "^ in a?n?t?h?e? ?[%l ]*position"
        or rest:find "^ in danger" or rest:find "^ within") then
        return false -- what any state does, or what becomes of them
      end
      local has = words:find "%f[%a]ha[sdv]e?%f[%A]" -- so many, there
        and not words:find "%f[%a]ha[sdv]e? been%f[%A]"
      return words:find " " ~= nil and not has or words:find "%d" ~= nil and told
        or told and not has
    end,
    emit = function(event, article) -- sent across the border: of who complains of it
      local to = event.actors[event.recipient[1]]
      if to and to.via == "accuser" then
        local rest = conditions.rest(event, article, 40)
        if not (rest:find "^ across the" or rest:find "^ over the [%l ]*border"
          or rest:find "^ to the [%l ]*border" or rest:find "^ into its%f[%A]"
          or rest:find "^ to its [%l ]*border" or rest:find "^ on its [%l ]*border"
          or rest:find "^ onto its%f[%A]" or rest:find "^ along the[%l ]*border"
          or rest:find "^ near the[%l ]*border" or rest:find "^ on the[%l ]*border") then
          event.actors[event.recipient[1]], event.recipient = nil, {}
        end
      end
      event = force.only_land_told(as_announced(event, article), article)
      return force.at_place_told(event, article)
    end,
    examples = {
      { "Thailand deployed 2,000 soldiers along its southern border.", { actor = "THA" } },
      { "Chad says that migrants cross the border. It sent 500 troops to the southern border.",
        false },
      { "What of the war in Mali? Chad was asked. It will send 500 troops there.",
        { actor = "TCD", recipient = "MLI", aux = { "future" } } },
      { "Libya put its army on the Malian border in May. Then it began to amass troops along the "
        .. "border.", { actor = "LBY", recipient = "MLI" } },
      { "Chad stayed out of the war in Mali and did not send troops to put down the revolt there.",
        { actor = "TCD", recipient = "MLI", aux = { "negation" } } },
      { "Chad accepted a peace keeping force.", false },
      { "French planes flew thousands of Chadian troops into Mali.", false },
      { "French planes flew thousands of French troops into Mali.",
        { actor = "FRA", recipient = "MLI" } },
      { "Chad will maintain its nuclear forces.", false },
      { "Chad is bolstering clean energy deployment.", false },
      { "Chad wants to fly in Air Force One.", false },
      { "Chad announced a deployment of 500 troops to the border.",
        { actor = "TCD", aux = { "future" } } },
      { "Chadian soldiers have been deployed in Mali.", { actor = "TCD", recipient = "MLI" } },
      { "Troops had been sent to Mali by Chad.", { actor = "TCD", recipient = "MLI" } },
      { "The cabinet could not control the Chadian army, and the Libyans brought in troops.",
        { actor = "LBY", recipient = "TCD" } },
      { "France tried to crush a revolt in Mali, but fever killed the army that it sent.",
        { actor = "FRA", recipient = "MLI" } },
      { "Chad closed its border with Libya and sent 4,000 soldiers there.",
        { actor = "TCD", recipient = "LBY" } },
      { "Chad sent 1,000 soldiers to Europe because of a war in Mali.",
        { actor = "TCD", recipient = {} } },
      { "Alarmed by the war in Mali, Chad called up 3,000 reservists.",
        { actor = "TCD", recipient = {} } },
      { "Chad may send troops if Mali invades.", { actor = "TCD", recipient = {} } },
      { "Chad likes Mali and will keep up its military presence.", false },
      { "Chad kept its troops from attacking Mali.", false },
      { "It took ships and landing craft, and some 1,000 Chadian troops.", false },
      { "Chad put its army in the best position that it could.", false },
      { "Chad maintains a quick reaction force.", false },
      { "Chad vowed to maintain the strongest fighting force in the world.", false },
      { "Chad boosted production and deployment of clean technologies.", false },
      { "Chad boosted its deployment of troops in Mali.", { actor = "TCD", recipient = "MLI" } },
      { "Talks were held on the reinforcement of NATO's eastern flank.", false },
      { "Talks were held on reinforcing NATO's eastern flank with troops.", false },
      { "NATO will strengthen the alliance's collective defence.", false },
      { "NATO will strengthen its collective defence with more troops.", { actor = "NATO" } },
      { "Chad will send observers for the election.", false },
      { "The storm hit Mao. Chad moved troops into the town.", false },
      { "The storm hit Mao. Chad moved troops into Libya.", { recipient = "LBY" } },
      { "Chad maintains a large army.", false },
      { "Chad maintains a large army in Mali.", { actor = "TCD", recipient = "MLI" } },
      { "Congo accuses Rwanda of sending troops across the border.",
        { actor = "RWA", recipient = "COD" } },
      { "Chad sent troops to halt the Libyan advance.", { actor = "TCD", recipient = "LBY" } },
      { "Congo accuses Rwanda of sending troops to a village.",
        { actor = "RWA", recipient = {} } },
      { "Venezuela mobilised its militia.", { actor = "VEN" } },
      { "France flew reinforcements to Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Britain dispatched a naval task force.", { actor = "GBR" } },
      { "Zimbabwe and Angola sent troops to prop up Congo's leader.",
        { actor = { "ZWE", "AGO" }, recipient = "COD" } },
      { "France sent troops to Mali.", { actor = "FRA", recipient = "MLI" } },
      { "France hurried two battalions to Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Britain moved forces to protect Belize.", { actor = "GBR", recipient = "BLZ" } },
      { "Russia massed troops near Ukraine.", { actor = "RUS", recipient = "UKR" } },
      { "Turkish army deployments in Libya went on.", { actor = "TUR", recipient = "LBY" } },
      { "American troops were deployed to Poland.", { actor = "USA", recipient = "POL" } },
      { "Chad reinforced its border with Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad paraded its army.", { actor = "TCD" } },
      { "Chad has 1,200 soldiers in Mali.", { actor = "TCD", recipient = "MLI" } },
      { "Chad increased its border trade with Libya.", false },
      { "Chad deployed justice advisors to Libya.", false },
      { "The arms are part of a promise to go on with strengthening Chad's armed forces.",
        false },
      { "Chad put the lives of its soldiers at risk in Libya.", false },
      { "Russia reinforces its commitment to clean water.", false },
      { "Russia is moving its troops out.", false },
      { "The firm deployed staff.", false },
    } },

  { name = "send-into", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = g.phrases({ "send", "roll", "move", "fly", "sail" }, { "tank", "artillery",
        "armour", "armor", "helicopter", "plane", "ship", "boat", "aircraft", "jet", "warplane",
        "fighter", "bomber", "drone", "vessel", "warship", "submarine", "frigate", "destroyer" }),
      actor_kind = side,
      recipient = { "into", "near", "along", "across", "toward", "towards", "through" },
      recipient_kind = side, no_noun = true },
    condition = function(event)
      local whole = sentence(event)
      return not whole:find "rescue" and not whole:find "relief" and not whole:find "evacuat"
        and not whole:find "humanitarian" and not whole:find "%f[%a]aid%f[%A]"
    end,
    examples = {
      { "Syria sent tanks into Lebanon.", { actor = "SYR", recipient = "LBN" } },
      { "Oman moved artillery toward Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Qatar sent 52 aircraft into Omani airspace.", { actor = "QAT", recipient = "OMN" } },
      { "Qatar flew relief planes into Oman.", false },
      { "Oman sent tanks to Yemen.", false }, -- perhaps as a gift
      { "Oman sent rescue helicopters into Yemen.", false },
    } },

  { name = "order-mobilisation", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "order", "declare", "announce", "decree", "proclaim", "begin",
        "start", "launch", "complete" }, { "mobilization", "mobilisation", "call-up",
          "conscription" }),
      actor_kind = side, recipient = { "against", "foe", "nearby" }, recipient_kind = side,
      recipient_optional = true, no_noun = true },
    emit = force.only_answered,
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      return not event.text:find "private" and not rest:find "^ of [^,.;]*%d"
        and not conditions.has_money(rest:match "^ of [^,.;]*" or "")
        and of_troops(event, article)
    end,
    examples = {
      { "Egypt announced the mobilization of more than $8 billion.", false },
      { "Serbia ordered a general mobilisation.", { actor = "SRB" } },
      { "Egypt declared a partial mobilization against Libya.",
        { actor = "EGY", recipient = "LBY" } },
      { "Serbia ordered a general mobilisation after Hungarian troops crossed the border.",
        { actor = "SRB", recipient = "HUN" } },
      { "Serbia ordered a general strike.", false },
      { "Egypt announced a mobilisation of voters.", false },
      { "Egypt announced a public-private mobilisation.", false },
    } },

  { name = "send-police", event = { type = "MOBILIZE", mode = "police" },
    frame = { verb = g.phrases({ "send", "deploy", "dispatch" }, { "police", "officer",
        "policeman", "gendarme", "guard", "reservist", "ranger" }), actor_kind = side,
      recipient = { "to", "in", "near", "into", "along", "around", "at", "with", "shared" },
      recipient_kind = side,
      no_noun = true },
    examples = {
      { "Kenya deployed police officers to Haiti.", { actor = "KEN", recipient = "HTI" } },
      { "Germany sent police to the border with Poland.", { actor = "DEU", recipient = "POL" } },
      { "The club deployed guards.", false },
    } },

  { name = "police-arrive", event = { type = "MOBILIZE", mode = "police" },
    frame = { verb = { "arrive", "land", "deploy", "disembark", "fly" }, actor_kind = { "state" },
      recipient = { "in", "to" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "police*", "gendarme*" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      if conditions.find_word(who, { "chief", "head%f[%A]", "commissioner", "minister",
        "spokes" }) then return false end
      return who:find "^[%l'’]+ [%l ]*%f[%a]police officers [%l ]*$" ~= nil
        or who:find "^[%l'’]+ [%l ]*contingent of police [%l ]*$" ~= nil
        or who:find "^[%l'’]+ [%l ]*group of police [%l ]*$" ~= nil
        or who:find "^[%l'’]+ [%l ]*unit of police [%l ]*$" ~= nil
        or who:find "^[%l'’]+ %l* ?police [%l ]*$" ~= nil
        or who:find "^[%l'’]+ %l* ?gendarmes [%l ]*$" ~= nil
    end,
    examples = {
      { "A first group of Kenyan police officers arrived in Haiti.",
        { actor = "KEN", recipient = "HTI", mode = "police" } },
      { "Kenya's first contingent of police landed in Haiti.",
        { actor = "KEN", recipient = "HTI" } },
      { "Kenyan police landed in Haiti on Tuesday.", { actor = "KEN", recipient = "HTI" } },
      { "The Kenyan police chief arrived in Haiti.", false },
      { "Kenyan tourists arrived in Haiti.", false },
    } },

  { name = "troops-arrive", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "arrive", "land", "mass", "gather", "assemble", "deploy", "fly", "sail",
        "patrol", "circle", "dock", "steam", "cruise", "stray", "intrude", "approach", "return",
        "go", "head", "move", "amass", "fan out", "take up position", "dig in", "loiter",
        "overfly", "break barrier", "draw up", "touch down", "disembark",
        "rumble", "roll up", "encamp", "pour", "stream", "put in", "set sail", "trundle", "moor",
        "berth", "surface", "drop anchor", "anchor" },
      actor = { "subject", "weapon" }, actor_kind = side,
      recipient = { "in", "near", "on", "along", "around", "to", "at", "into", "over",
        "toward", "with", "off", "object" },
      recipient_kind = side, no_noun = true,
      needs = { "troop*", "soldier*", "marine*", "tank*", "warship*", "navy*", "naval*", "ship*",
        "carrier*", "warplane*", "fighter*", "battalion*", "brigade*", "convoy*", "paratroop*",
        "destroyer*", "bomber*", "submarine*", "frigate*", "gunboat*", "plane*", "guard*",
        "drone*", "jet*", "peacekeeper*", "warhead*", "missile*", "artillery*", "flotilla*",
        "armada*", "squadron*", "force*", "military*", "patrol*", "spy*", "army*" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if between:find " with %l* ?$" and not between:find "border"
        and not between:find "frontier" then
        return false
      end
      if actor.person or actor.span[1] > event.span[1] or between:find "^ from " then
        return false
      end
      local words = article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      if words:find "drones [%l ]*$" and between:find "^ to " then return false end -- as goods
      if event.text:lower():find "^patrol" then return true end
      if event.text:lower():find "^deploy" and words:find "army" then return true end
      for _, word in ipairs { "troops", "soldiers", "marines", "tanks", "warship", "navy",
        "naval ", "%f[%a]ships%f[%A]", "carrier",
        "warplane", "fighter jet", "battalion", "brigade", "convoy", "paratroop", "destroyer",
        "bomber", "submarine", "frigate", "gunboat", "spy plane", "spy ship", "coast guard",
        "navy ship", "drones", "jets", "peacekeeper", "warhead", "missile", "artillery",
        "flotilla", "armada", "squadron", "forces%f[%A]", "military advis",
        "military personnel" } do
        if words:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Lebanon's army has deployed along the border with Israel.",
        { actor = "LBN", recipient = "ISR" } },
      { "American troops arrived in Poland.", { actor = "USA", recipient = "POL" } },
      { "Russian tanks massed near Ukraine.", { actor = "RUS", recipient = "UKR" } },
      { "Greek troops massed on the border with Turkey.", { actor = "GRC", recipient = "TUR" } },
      { "China patrolled near the Philippines.", { actor = "CHN", recipient = "PHL" } },
      { "Five thousand more Greek troops will go to Cyprus.",
        { actor = "GRC", recipient = "CYP", aux = { "future" } } },
      { "French marines moved into Rwanda under a mandate of the UN.",
        { actor = "FRA", recipient = "RWA" } },
      { "Some 2,000 Greek troops remain in Cyprus.", false },
      { "American submarines visited Korea.", false }, -- as guests
      { "Greek hopes will go to Cyprus.", false },
      { "Greek hopes remain in Cyprus.", false },
      { "Greek jets flying from bases in Cyprus are new.", false },
      { "Greek drones are going to Cyprus.", false },
      { "Greek troops arrived with Turkish flags.", false },
      { "Chinese bombers flew near Japan.", { actor = "CHN", recipient = "JPN" } },
      { "American bombers overflew Iraq.", { actor = "USA", recipient = "IRQ" } },
      { "Turkish tanks took up positions along the Syrian border.",
        { actor = "TUR", recipient = "SYR" } },
      { "Israeli jets broke the sound barrier over Lebanon.",
        { actor = "ISR", recipient = "LBN" } },
      { "Israeli singers broke a barrier in Lebanon.", false },
      { "Soviet ships steamed toward Cuba.", { actor = "SUN", recipient = "CUB" } },
      { "Chinese visitors flew to Japan.", false },
      { "American tourists arrived in Poland.", false },
    } },

  { name = "encircle", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = { "encircle", "surround", "circle", "ring", "buzz", "shadow", "intercept" },
      actor = { "weapon" }, actor_kind = { "state" }, recipient = { "object", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "Chinese warplanes encircled Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "A Russian jet buzzed an American destroyer.", { actor = "RUS", recipient = "USA" } },
      { "Norwegian fighter jets intercepted Russian bombers.",
        { actor = "NOR", recipient = "RUS" } },
      { "Chinese hills surround the Mongolian town.", false },
    } },

  { name = "cross-airspace", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = g.phrases({ "enter", "violate", "cross", "breach", "penetrate", "buzz" },
        { "airspace", "space", "zone", "water", "line", "border" },
        { "sail into", "stray into", "fly into", "sail" }, { "water", "zone", "airspace" }),
      actor = { "subject", "weapon" },
      actor_kind = { "state" },
      recipient = { "modifier", "of", "with" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] then return false end
      local words = article.text:sub(actor.span[1] + 1, event.span[2]):lower()
      for _, word in ipairs { "plane", "jets", "aircraft", "warship", "%f[%a]ship", "vessel",
        "drone", "bomber", "fighters", "submarine", "balloon", "helicopter", "missile" } do
        if words:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Chinese jets entered Japan's air defence zone.", { actor = "CHN", recipient = "JPN" } },
      { "Chinese jets crossed the median line with Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "Chinese warplanes entered Taiwan's air defence zone.",
        { actor = "CHN", recipient = "TWN" } },
      { "Russian jets violated Turkish airspace.", { actor = "RUS", recipient = "TUR" } },
      { "Poland said a Russian missile had entered its airspace.",
        { actor = "RUS", recipient = "POL" } },
      { "Russian tourists entered Turkish waters.", false },
    } },

  { name = "arrival-of", event = { type = "MOBILIZE", mode = "troops" },
    frame = { noun = { "arrival", "landing", "dispatch", "stationing",
        "call-up", "insertion" }, verb = {}, actor = { "subject", "by", "of" }, actor_kind = side,
      recipient = { "in", "to", "on", "at", "near", "along", "into" }, recipient_kind = side,
      recipient_optional = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
        :match "^[^,.;]*"
      local of = rest:match "^ of (.*)" or rest:match "^ by [%l ]- of (.*)"
        or rest:match "^ in [%l ]- of (.*)" or rest:match "^ in [%l ]- by (.*)"
      if not of or not conditions.find_word(of:sub(1, 40), { "troops", "soldiers", "marines",
        "forces%f[%A]", "police", "warship", "carrier", "instructors", "mercenaries", "battalion",
        "brigade", "peacekeepers", "missiles", "warplanes", "reservists", "paratroop",
        "gendarmes" }) then
        return false
      end
      local call = event.text:lower():find "call"
      return (#event.recipient > 0 or call ~= nil) and event.actors[event.actor[1]].person == nil
    end,
    examples = {
      { "The arrival of Russian troops in Mali worried Niger.",
        { actor = "RUS", recipient = "MLI" } },
      { "The presence of Cuban troops in Angola worried Zambia.", false },
      { "Kenya's dispatch of police to Haiti was delayed.", { actor = "KEN", recipient = "HTI" } },
      { "The dispatch by Kenya of police to Haiti was delayed.",
        { actor = "KEN", recipient = "HTI" } },
      { "The arrival of Russian tourists in Mali pleased Niger.", false },
    } },

  { name = "its-airspace", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = { "cross into", "enter", "violate", "stray into", "fly into", "intrude into",
        "breach", "sail into" }, actor = { "subject", "weapon" }, actor_kind = { "state" },
      recipient = { "accuser" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "airspace", "water", "space" } },
    condition = function(event, article)
      local words = (event.text .. conditions.phrase(event, article, 30)):lower()
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(math.min(actor.span[1], event.span[1]) + 1, event.span[1])
      return (words:find " its airspace" or words:find " its air space" or words:find " its waters"
        or words:find " its territorial waters") ~= nil and conditions.find_word(who:lower(), {
          "jets", "plane", "aircraft", "drone", "warship", "ships", "vessel", "bomber",
          "submarine", "fighters", "boats", "helicopter", "balloon" }) ~= nil
    end,
    examples = {
      { "Estonia protested after three Russian jets crossed into its airspace.",
        { actor = "RUS", recipient = "EST" } },
      { "Estonia protested after three Russian fans crossed into its hall.", false },
    } },

  { name = "deployment", event = { type = "MOBILIZE", mode = "troops" },
    frame = { noun = { "deployment", "mobilization", "mobilisation", "build-up", "buildup",
      "massing" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "against", "on", "along", "around", "with" },
      recipient_kind = side },
    condition = function(event, article)
      if only_discussed(event, article) then return false end
      local rest = conditions.phrase(event, article, 90)
      local what = rest:match "^ of (.*)" or rest:match "^ in %l+ of (.*)"
      if what then -- not "of flares over drones"
        what = what:gsub("%f[%a]over%f[%A].*", ""):gsub("%f[%a]against%f[%A].*", "")
        return conditions.find_word(what, DEPLOYED) ~= nil
      end
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1])
      return event.actors[event.actor[1]].span[2] + 2 > event.span[1]
        or not before:find "%f[%a]%u%u+ $" -- of a technique: RAN deployment
    end,
    emit = as_announced,
    examples = {
      { "Chad announced on Monday the deployment of 500 troops to Mali.",
        { actor = "TCD", recipient = "MLI", aux = { "future" } } },
      { "Russia's buildup on Ukraine's borders went on.", { actor = "RUS", recipient = "UKR" } },
      { "Money helped the deployment of U.S. private-sector solutions to Fiji.", false },
      { "A firm studied the deployment in Hungary of a new American reactor.", false },
      { "Russia's deployment of clean energy in Belarus was criticised.", false },
      { "Russia's deployment of missiles in Belarus was criticised.",
        { actor = "RUS", recipient = "BLR" } },
      { "The deployment of Kenyan police to Haiti began.", { actor = "KEN", recipient = "HTI" } },
      { "The deployment of the software in Kenya began.", false },
    } },

  { name = "send-weapons", event = { type = "MOBILIZE", mode = "weapons" },
    frame = { verb = g.phrases({ "deploy", "station", "dispatch", "move", "position", "base",
        "install", "redeploy", "place", "rush", "mass", "amass", "gather", "concentrate",
        "park", "move up", "bring up", "haul", "haul up" },
        { "missile", "warship", "ship", "fleet", "carrier", "aircraft", "jet", "bomber", "tank",
          "submarine", "destroyer", "frigate", "plane", "warplane", "helicopter", "artillery",
          "launcher", "battery", "flotilla", "gunboat", "cruiser", "warhead", "weapon", "drone",
          "interceptor", "howitzer", "squadron", "minesweeper", "battleship", "gunship", "armour",
          "armor", "armada", "patrol boat", "corvette", "rocket", "group", "vehicle", "vessel" },
        { "send" }, { "warship", "fleet", "carrier", "bomber", "submarine", "destroyer", "frigate",
          "warplane", "flotilla", "gunboat", "cruiser", "jet", "squadron", "ship", "vessel",
          "boat" },
        { "fly" }, { "bomber", "jet", "warplane", "fighter" }, { "deploy" }, { "system", "arm",
          "fighter" }, { "sail" }, { "warship", "carrier",
          "destroyer" },
        { "scramble", "send up" }, { "jet", "fighter", "aircraft", "plane", "warplane", "mig" },
        { "parade" }, { "missile", "rocket", "tank" }),
      actor = { "subject", "modifier" }, actor_kind = side,
      recipient = { "to", "in", "near", "into", "against", "toward", "towards",
        "at", "on", "along", "with", "off", "content" },
      recipient_kind = side, recipient_optional = true, content = { "intercept", "shadow", "escort",
        "meet", "track", "monitor", "deter", "watch", "warn", "follow",
        "chase", "block", "protect", "defend",
        "identify" },
      content_optional = true },
    condition = function(event, article)
      if only_discussed(event, article) then return false end
      local words = event.text:lower()
      if words:find "group" and not (words:find "carrier" or words:find "strike group") then
        return false
      end
      if (words:find "vehicle" or words:find "vessel" or words:find "^sen[dt]%l* .*ship"
        or words:find "^sen[dt]%l* .*boat") and not conditions.find_word(words, { "armou?red",
        "military", "patrol", "naval", "war%f[%A]", "warship", "gunboat", "combat", "fighting",
        "coast guard", "landing", "assault" }) then
        return false -- what carries anything
      end
      if words:find "^fly" and #event.recipient == 0 then return false end
      if conditions.find_word(conditions.phrase(event, article, 60), { "carrying [%l ]*aid%f[%A]",
        "carrying food", "carrying [%l ]*relief", "carrying [%l ]*supplies", "with aid%f[%A]",
        "loaded with aid", "loaded with food", "laden with", "full of aid" }) then
        return false -- help
      end
      if words:find "systems?$" and not conditions.find_word(words, DEPLOYED) then return false end
      if words:find "solar" or words:find "electric" or not words:find " " then
        return false -- no guns, or what it brings up
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24):lower()
      if rest:find "^ out of%f[%A]" or rest:find "^ away from%f[%A]"
        or rest:find "^ home%f[%A]" or words:find "based$" and rest:find "^ on an? "
        or conditions.find_word(sentence(event), { "harm['’]+s? way", "safety" }) then
        return false -- they leave
      end
      return not (words:find "software" or words:find "computer" or words:find "payment"
        or words:find "electronic" or words:find "satellite system" or words:find "rescue"
        or words:find "warning system")
    end,
    examples = {
      { "France sought to limit the Russian deployment of cruise missiles.", false },
      { "The treaty names the commitments of Chad to Togo regarding the development and deployment "
        .. "of Chadian missiles.", false },
      { "France held talks on the deployment of Russian missiles.", false },
      { "France is sending a ship full of rice to Togo.", false },
      { "France sent a warm boat to Togo.", false },
      { "Chad dispatched a ship carrying aid to Mali.", false },
      { "Chad deployed more solar batteries.", false },
      { "Chad deployed weather systems along its coast.", false },
      { "Chad deployed missile systems near Mali.", { actor = "TCD", recipient = "MLI" } },
      { "Peru moved armoured vehicles to its northern border.", { actor = "PER" } },
      { "France sent a patrol ship to Togo.", { actor = "FRA", recipient = "TGO" } },
      { "France sent a ship full of rice to Togo.", false },
      { "Peru moved old vehicles to Chile.", false },
      { "Chad moved some helicopters to Mali so that they would be out of harm's way.", false },
      { "The United States deployed missiles in Poland.", { actor = "USA", recipient = "POL" } },
      { "Russia dispatched a warship to Syria.", { actor = "RUS", recipient = "SYR" } },
      { "Norway scrambled fighters to intercept Russian bombers.",
        { actor = "NOR", recipient = "RUS" } },
      { "France positioned a warship off Togo.", { actor = "FRA", recipient = "TGO" } },
      { "France moved a carrier strike group to Togo.",
        { actor = "FRA", recipient = "TGO" } },
      { "Thailand deployed F-16s along its border with Laos.",
        { actor = "THA", recipient = "LAO" } },
      { "France moved a working group to Togo.", false },
      { "The king judged the Polish jets based on a number of papers.", false },
      { "The school deployed tablets.", false },
      { "Kuwait deployed a new software system in Oman.", false },
    } },

  -- "parliament approved the deployment of a frigate to the Gulf": of its own
  { name = "approve-deployment", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "approve", "authorise", "authorize", "back", "endorse" },
        { "deployment", "dispatch", "mobilisation", "mobilization" }), actor_kind = side,
      recipient = { "to", "into", "near", "in" }, recipient_kind = side, no_noun = true,
      future = true },
    condition = function(event, article)
      local what = conditions.phrase(event, article, 60)
      return conditions.find_word(what, { "troops", "soldiers", "forces%f[%A]", "marines",
        "warship", "frigate", "destroyer", "carrier", "jets", "peacekeepers", "battalion",
        "brigade", "missiles", "police" }) ~= nil
        and not article.text:sub(event.span[2] + 1, event.span[2] + 8):find "^ of %u"
    end,
    examples = {
      { "Peru's parliament approved the deployment of troops to Chile.",
        { actor = "PER", recipient = "CHL", aux = { "future" } } },
      { "Peru approved the deployment of American troops in Chile.", false },
      { "Peru approved the deployment of software in Chile.", false },
    } },

  -- "authorised a peacekeeping force for Kosovo": who sends it is open, where it goes is not
  { name = "approve-force", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "approve", "authorise", "authorize", "mandate", "establish",
        "agree" }, { "force", "mission", "peacekeeper", "contingent" }),
      actor_kind = { "state", "organisation", "alliance", "institution" },
      recipient = { "for", "to", "in", "into" }, recipient_kind = side, no_noun = true,
      future = true },
    condition = function(event, article)
      local where = event.actors[event.recipient[1]]
      if where.span[1] < event.span[1] then
        local via = where.via -- "for the new country": which one?
        if via ~= nil and via ~= "modifier" then return false end
      end
      local what = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 40)
      what = what:lower():match "^[^.;]*"
      return conditions.find_word(what, { "peacekeep", "peace%-keep", "intervention force",
        "stabili[sz]ation force", "multinational force", "military mission", "protection force",
        "security force", "security mission" }) ~= nil
    end,
    examples = {
      { "The UN Security Council authorised an international peacekeeping force for Kosovo.",
        { actor = "UNSC", recipient = "XKX", aux = { "future" } } },
      { "The African Union approved a peacekeeping mission to Somalia.",
        { actor = "AU", recipient = "SOM" } },
      { "The UN approved an aid mission to Haiti.", false },
      { "The Security Council approved a budget for Haiti.", false },
      { "The board approved a force for Haiti.", false },
    } },

  { name = "launch-mission", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "launch", "begin", "start", "set up", "kick off", "mount" },
        { "mission", "operation" }), actor_kind = { "state", "organisation", "alliance" },
      recipient = { "in", "to", "into" }, recipient_kind = side, recipient_optional = true,
      no_noun = true, needs = { "naval", "military", "maritime", "peacekeeping" } },
    condition = function(event)
      local what = event.text:lower()
      return not conditions.find_word(what, { "search", "rescue", "trade", "hospital", "medical",
          "aid%f[%A]", "relief", "exhibition", "diplomatic" })
        and (conditions.find_word(what, { "naval", "maritime" }) ~= nil
          or what:find "mission" ~= nil
          and conditions.find_word(what, { "military", "peacekeeping" }) ~= nil)
    end,
    examples = {
      { "The EU launched a naval mission to guard ships in the Red Sea.",
        { actor = "EU", recipient = {} } },
      { "The EU began a military training mission in Mali.",
        { actor = "EU", recipient = "MLI" } },
      { "The EU launched a trade mission to Mali.", false },
      { "The EU launched a maritime rescue operation near Libya.", false },
      { "The EU launched a naval museum.", false },
      { "A charity launched a naval mission to guard whales.", false },
    } },

  { name = "order-there", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "order", "direct" }, { "troop", "soldier", "force", "marine",
        "warship", "ship", "fleet", "carrier", "frigate", "destroyer", "submarine", "jet",
        "bomber", "squadron", "battalion", "brigade", "division", "plane", "unit",
        "paratrooper" }), actor_kind = side, recipient = { "to", "into", "near", "in" },
      recipient_kind = side, recipient_optional = true, no_noun = true, future = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 90):gsub("^,? [^.;]- to ",
        " to ") -- and other troops
      if conditions.find_word(event.text:lower(), { "withdraw", "removal", "evacuat", "return",
        "pullout", "retreat" }) then
        return false
      end
      return rest:find "^ to [Tt]he %u" ~= nil or rest:find "^ to %u" ~= nil
        or rest:find "^ into %u" ~= nil or rest:find "^ to the [%a]* ?area" ~= nil
        or rest:find "^ to the [%a]* ?region" ~= nil or rest:find "^ to the [%a]* ?border" ~= nil
        or rest:find "^ to the [%a]* ?front" ~= nil or rest:find "^ to the scene" ~= nil
    end,
    examples = {
      { "The United States ordered 4,000 more troops to Thailand.",
        { actor = "USA", recipient = "THA", aux = { "future" } } },
      { "Britain ordered a frigate to the area.", { actor = "GBR" } },
      { "Britain ordered the withdrawal of its troops to the border.", false },
      { "The United States ordered soldiers, a brigade and two planes to Kuwait.",
        { actor = "USA", recipient = "KWT" } },
      { "Britain ordered a frigate from Spain.", false },
      { "Britain ordered its troops to fire.", false },
    } },

  { name = "order-to-deploy", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = g.phrases({ "order", "direct", "tell", "instruct" }, { "troop", "soldier",
        "force", "army", "military", "navy", "fleet", "carrier", "warship", "unit", "division",
        "brigade", "frigate", "destroyer", "squadron" }),
      actor_kind = side, recipient = { "to", "toward", "towards", "near", "into", "content" },
      recipient_kind = side, recipient_optional = true, no_noun = true, future = true,
      content = { "deploy", "advance", "mobilise", "mobilize", "move", "sail", "steam", "march",
        "prepare", "stand", "assemble" } },
    condition = function(event, article)
      return conditions.without({ "withdraw", "back%f[%A]", "down%f[%A]", "home", "stand aside" },
        60)(event, article) and not relief(event, article)
    end,
    examples = {
      { "The storm hit Tver. The governor asked for help. Russia ordered 500 soldiers to move "
        .. "into the town.", false },
      { "The African Union ordered its standby force to deploy.",
        { actor = "AU", aux = { "future" } } },
      { "Britain told the carrier to sail toward Iceland.", { actor = "GBR" } },
      { "Britain told its troops to move back.", false },
      { "Britain ordered its troops to fire.", false },
    } },
}
