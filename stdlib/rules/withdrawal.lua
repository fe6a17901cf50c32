--- Steps back: troops withdrawn, bases left, sieges lifted, resignations.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

local fighters = { "state", "group", "alliance", "organisation" }

local function after(event, article)
  return conditions.rest(event, article, 60)
end

-- Who leaves talks, a treaty or a contest leaves no country.
local function from_land(event, article)
  local rest = after(event, article):match "^[^,.;]*"
  if conditions.find_word(rest, { "aid%f[%A]", "fund", "money", "ambassador", "envoy", "diplomat",
      "request", "offer", "bid%f[%A]", "talk", "agreement", "accord", "deal", "treaty", "pact",
      "summit", "negotiation", "meeting", "election", "race", "cup", "market", "conference",
      "council", "organi[sz]ation", "games", "tournament", "committee", "membership",
      "protocol", "memorandum", "convention", "programme", "program%f[%A]", "coalition" }) then
    return false
  end
  return true
end

local function with_troops(event, article)
  local first = event.actors[event.actor[1]]
  if not first then return false end
  local words = article.text:sub(math.min(first.span[1], event.span[1]) + 1, event.span[1])
  for _, word in ipairs { "troop", "forces", "soldier", "army", "fighters", "militia", "military",
    "tanks", "battalion", "brigade", "peacekeeper", "contingent", "warship", "rebels",
    "marines", "column", "convoy", "garrison", "paratroop", "mercenar", "s men " } do
    if words:lower():find(word, 1, true) then return from_land(event, article) end
  end
  return false
end

-- Who stands for his state before others.
local ABROAD = { "envoy", "ambassador", "delegate", "negotiator", "representative", "consul%f[%A]",
  "mediator" }

-- Whether a half of a land is left.
local function of_a_half(rest)
  return (rest:find "^ from the [ns]o[ru]th%f[%A]"
    or rest:find "^ from the [ew][ea]st%f[%A]") ~= nil
end

return {
  pack = "withdrawal",
  doc = "Troops withdrawn, bases left, sieges lifted, resignations",

  { name = "move-out", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = g.phrases({ "move", "move out", "move back", "bring", "bring home",
        "bring back", "take", "take out", "take home", "get", "fly", "fly home",
        "fly out", "ship", "ship home", "lift", "lift out", "airlift", "evacuate", "pull",
        "pull out", "pull back", "draw back", "withdraw", "remove", "order home", "lead",
        "march", "call back", "call home", "whisk" },
        { "soldier", "force", "troop", "marine", "battalion", "brigade", "division",
          "contingent", "garrison", "army", "personnel", "commando", "paratrooper", "adviser",
          "advisor", "tank", "armour", "armor", "warship", "fleet", "last", "rest", "bulk", "ship",
          "plane", "jet", "missile", "launcher", "settler" }),
      actor = { "subject", "modifier" }, actor_kind = fighters,
      recipient = { "from", "of", "in", "nearby", "before", "told" },
      recipient_kind = { "state", "group" },
      recipient_optional = true, no_noun = true },
    emit = function(event, article) -- the last of its troops out of Congo
      local to = event.actors[event.recipient[1]]
      if to and to.via == "nearby" and article.text:sub(event.span[2] + 1, to.span[1])
        :find "out of [%l ]*$" then
        return event
      end
      return force.only_land_told(event, article)
    end,
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local words = event.text:lower()
      if event.actors[event.actor[1]].span[2] > event.span[2] then return false end
      if rest:find "^ them%f[%A]" and conditions.find_word(article.text:sub(math.max(1,
        event.span[1] - 120), event.span[1]):lower(), { "hostage", "prisoner", "captive",
        "detaine" }) then
        return false
      end
      if words:find "personnel" and not words:find "military" then return false end
      if conditions.find_word(words, { "ships?$", "planes?$", "jets?$", "missiles?$",
        "launchers?$" }) and not rest:find "^ [%l ]-out of%f[%A]" then
        return false
      end
      if words:find "settlers?$" then return words:find "its%f[%A]" ~= nil end
      if words:find "bulk$" or words:find "rest$" or words:find "last$" then
        if not conditions.find_word(rest, { "troops", "soldiers", "forces", "army", "marines",
          "men%f[%A]", "peacekeepers", "contingent", "garrison" }) then return false end
      end
      local away = words:find " out " or words:find " home " or words:find " back "
        or words:find "^withdr" or words:find "^pull" or words:find "^remov"
      return (away or rest:find "^ [%l ]-home%f[%A]" or rest:find "^ [%l ]-out of%f[%A]"
        or rest:find "^ [%l ]-back%f[%A]" or rest:find "^ out%f[%A]"
        or rest:find "^ away%f[%A]" or rest:find "^ off%f[%A]") ~= nil
        and not rest:find "^ [%l ]-back to the front" and not rest:find "^ back up"
        and not rest:find "out of [%l ]*danger" and not rest:find "out of [%l ]*barracks"
        and not rest:find "out of [%l ]*jail" and not rest:find "home runs?%f[%A]"
        and not words:find "police" and not words:find "air force" and from_land(event, article)
    end,
    examples = {
      { "Georgia withdrew its troops from Abkhazia.", { actor = "GEO", recipient = "ABKHAZIA" } },
      { "The United States moved its soldiers out of northern Syria.",
        { actor = "USA", recipient = "SYR" } },
      { "Uganda pulled the last of its troops out of Congo.",
        { actor = "UGA", recipient = "COD" } },
      { "The United States withdrew its troops from Afghanistan in 2021.",
        { actor = "USA", recipient = "AFG" } },
      { "France pulled its soldiers out of Niger.", { actor = "FRA", recipient = "NER" } },
      { "Kenya brought its battalions home from Somalia.", { actor = "KEN", recipient = "SOM" } },
      { "Italy occupied Libya for a decade before it withdrew its last soldiers.",
        { actor = "ITA", recipient = "LBY" } },
      { "Italy invaded Libya in March and pulled its troops out in May.",
        { actor = "ITA", recipient = "LBY", type = "RETREAT" } },
      { "Italy sent soldiers to Libya. It rained. Then Italy brought its troops home.",
        { actor = "ITA", recipient = "LBY", type = "RETREAT" } },
      { "Italy sent soldiers to Libya. It rained. Then Italy withdrew its troops from the island.",
        { actor = "ITA", recipient = {}, type = "RETREAT" } },
      { "Chad sent soldiers to Libya. It rained. Then Italy brought its troops home.",
        { actor = "ITA", recipient = {}, type = "RETREAT" } },
      { "Italy withdrew its soldiers from the island after a row over Libya.",
        { actor = "ITA", recipient = {} } },
      { "Farmers spoke of a plan to get all troops out of Somalia.", false },
      { "Israel evacuated its settlers from Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Russia moved its ships out of Syria.", { actor = "RUS", recipient = "SYR" } },
      { "Russia withdrew its troops from around Kyiv.", { actor = "RUS", recipient = "UKR" } },
      { "Kenya moved its soldiers to Somalia.", false },
      { "There are six American hostages. The army spoke. America wants to get them home.",
        false },
      { "Kenya brought the last of its wine out of Somalia.", false },
    } },

  { name = "pull-back-troops", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw troop", "pull out troop", "pull troop", "pull soldier",
        "move out troop", "pull back troop",
        "withdraw force", "pull out force", "pull force", "pull back force", "withdraw soldier",
        "pull out soldier", "withdraw army", "withdraw contingent", "withdraw peacekeeper",
        "bring home troop", "bring back troop", "bring troop", "bring peacekeeper", "bring unit",
        "remove troop", "remove force",
        "evacuate troop", "reduce troop", "reduce force", "cut troop", "withdraw tank",
        "withdraw weapon", "pull back tank", "recall troop", "withdraw warship", "withdraw unit",
        "withdraw missile", "remove missile", "pull back weapon", "withdraw inspector",
        "withdraw observer", "withdraw monitor", "evacuate soldier", "redeploy troop",
        "withdraw fighter", "withdraw military", "withdraw presence", "reduce presence",
        "end presence", "wind down presence", "end deployment",
        "bring home soldier", "bring home force", "bring soldier", "withdraw marine",
        "pull out marine", "reduce garrison", "withdraw garrison", "scale down force",
        "scale down presence", "scale back force", "scale back presence", "close base",
        "wind down deployment", "draw down troop", "draw down force", "cut force", "trim force",
        "halve force", "draw down presence", "shrink presence",
        "stand down force", "stand down troop", "demobilize reserve", "demobilise reserve",
        "lift home troop", "airlift home troop", "pull out garrison", "dismantle base",
        "vacate base", "abandon base", "evacuate base", "hand over base", "halve garrison",
        "hand back base", "return base",
        "give up base",
        "leave base", "quit base", "vacate airfield", "abandon airfield", "leave barracks",
        "vacate barracks", "vacate camp", "leave camp", "vacate post", "abandon post",
        "wind up mission", "wind down mission", "wrap up mission", "wind up presence",
        "wrap up deployment", "end role", "wind down role", "withdraw police", "pull police",
        "pull out police", "withdraw staff", "pull out staff", "pull staff", "withdraw brigade",
        "pull out brigade", "pull artillery", "pull back artillery", "withdraw artillery",
        "pull armour", "pull tank", "withdraw jet", "withdraw squadron", "withdraw helicopter",
        "withdraw adviser", "recall soldier", "call home troop", "repatriate troop",
        "repatriate soldier", "ship home troop", "fly home troop", "take out troop",
        "take troop", "take out soldier", "take soldier", "take force", "get troop",
        "get out troop",
        "move troop", "move back troop", "scale down contingent", "trim contingent",
        "withdraw battalion", "pull out battalion", "reduce contingent", "cut contingent",
        "pull out contingent", "pull out peacekeeper", "pull peacekeeper", "take back troop",
        "fly out troop", "thin out force", "pull back soldier",
        "cut garrison", "trim garrison", "cut presence", "shut base", "shut down base",
        "halve troop", "halve contingent", "slash troop", "slash force" },
      actor = { "subject", "modifier" }, actor_kind = fighters,
      recipient = { "from", "in", "of", "with", "nearby", "before", "told" },
      recipient_kind = { "state", "group" },
      recipient_optional = true },
    emit = force.only_land_told,
    condition = function(event, article) -- who closes another's base goes nowhere
      local words = event.text:lower()
      if words:find "%f[%a]lives?%f[%A]" then return false end -- took the lives of
      if words:find "presence" and conditions.phrase(event, article, 40):find "embass" then
        return false -- sent clerks home
      end
      local own = event.actors[event.actor[1]].span
      for _, name in ipairs(article:names(event.sentence)) do
        if name.span[1] > event.span[1] and name.span[2] < event.span[2] then
          -- "Mali ended the French presence": another's; "the sale ended French presence": no act
          local theirs = own[2] < event.span[1] and name.id ~= event.actor[1]
          local thing = own[1] > event.span[1] and not conditions.find_word(words, { "military",
            "troop", "army", "armed", "naval", "force", "soldier" })
          if words:find "presence" and (theirs or thing) then return false end
        end
      end
      if words:find "^br[io]" and article.text:find("^ into%f[%A]", event.span[2] + 1) then
        return false
      end
      return not (words:find "base" and words:find "^[cs][lh][ou]")
        or words:find "%f[%a]its%f[%A]" ~= nil or words:find "%f[%a]their%f[%A]" ~= nil
        or event.actors[event.actor[1]].via == nil and #event.recipient > 0
          and event.actors[event.recipient[1]].via ~= "nearby"
    end,
    examples = {
      { "France is to hand back all its bases in Chad.",
        { actor = "FRA", recipient = "TCD", aux = { "future" } } },
      { "France shut its military base in Chad.", { actor = "FRA", recipient = "TCD" } },
      { "France ended its presence in Chad.", { actor = "FRA", recipient = "TCD" } },
      { "Chad ended the French presence in the country.", false },
      { "The sale ended France's presence in Asia.", false },
      { "The coup ended the French military presence in Chad.",
        { actor = "FRA", recipient = "TCD" } },
      { "France halved its troops in Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Chad shut the French base at Faya.", false },
      { "British soldiers will be withdrawn from Kenya.",
        { actor = "GBR", recipient = "KEN", aux = { "future" } } },
      { "France drew down its troops in Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Pakistan stood its forces down.", { actor = "PAK" } },
      { "After a long occupation, French soldiers were withdrawn and Chad was free.",
        { actor = "FRA", recipient = "TCD" } },
      { "French soldiers landed in Chad in 1990 and were withdrawn years later.",
        { actor = "FRA", recipient = "TCD", type = "RETREAT" } },
      { "French soldiers were withdrawn, and Chad sold them oil.",
        { actor = "FRA", recipient = {} } },
      { "France closed its bases in Chad.", { actor = "FRA", recipient = "TCD" } },
      { "Chad closed the French base at Faya.", false },
      { "He withdrew his money from the bank.", false },
      { "France reduced its presence at the embassy in Chad.", false },
    } },

  { name = "leave-land", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "leave", "quit", "vacate", "abandon" }, actor_kind = { "state" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- the state by its bare name, and nothing is left to whom
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 12)
      return not (actor.person or to.person) and actor.via == nil and to.via == nil
        and not actor.text:find "^%u%a*[.]?%u?[.]?%s?[Tt]eam"
        and article.text:sub(actor.span[2] + 1, event.span[1]):find "^ ?h?a?[sdve]* ?$" ~= nil
        and (rest:find "^[.;]" or rest:find "^ in %d" or rest:find "^ for good"
          or rest:find "^ after " or rest:find "^ at last") ~= nil
    end,
    examples = {
      { "France left Algeria in 1962.", { actor = "FRA", recipient = "DZA" } },
      { "Britain had quit Egypt.", { actor = "GBR", recipient = "EGY" } },
      { "France left Algeria a debt.", false },
      { "French singers left Algeria.", false },
    } },

  { name = "leave-settlements", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = g.phrases({ "evacuate", "dismantle", "abandon", "vacate", "clear" },
        { "settlement", "outpost", "base", "garrison", "position" }),
      noun = { "evacuation", "dismantling" }, actor = { "subject", "clause" },
      actor_kind = fighters, recipient = { "in", "on", "near", "along" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local words = (event.text .. after(event, article)):lower():match "^[^,.;]*"
      return conditions.find_word(words, { "settlement", "outpost", "base", "garrison" }) ~= nil
        and event.actors[event.actor[1]].person == nil
        and (event.text:find " " ~= nil or words:find "^%a+ of " ~= nil)
    end,
    examples = {
      { "Iran evacuated its settlements in Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Iran completed the evacuation of its bases in Oman.",
        { actor = "IRN", recipient = "OMN" } },
      { "Iran completed the evacuation of its tourists in Oman.", false },
      { "Iran cleared its name in Oman.", false },
    } },

  { name = "departure-of", event = { type = "RETREAT", mode = "withdraw" },
    frame = { noun = { "departure", "exit", "return", "evacuation", "repatriation" }, verb = {},
      actor = { "subject", "of", "by" }, actor_kind = fighters, recipient = { "from" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      return actor.person == nil and to.person == nil and actor.span[1] < to.span[1]
        and rest:find "^ %l* ?of " ~= nil and conditions.find_word(rest, { "troops", "soldiers",
        "forces%f[%A]", "marines", "army", "peacekeepers", "contingent", "battalion",
        "mercenaries", "garrison" }) ~= nil
    end,
    examples = {
      { "The departure of French troops from Niger was hailed.",
        { actor = "FRA", recipient = "NER" } },
      { "The return home of Kenyan soldiers from Congo was hailed.",
        { actor = "KEN", recipient = "COD" } },
      { "The departure of French singers from Niger was hailed.", false },
    } },

  { name = "withdrawal-of", event = { type = "RETREAT", mode = "withdraw" },
    frame = { noun = { "withdrawal", "pullout", "pullback", "retreat", "drawdown",
        "disengagement" },
      actor_kind = fighters, recipient = { "from", "in" }, recipient_kind = { "state" },
      recipient_optional = true },
    condition = function(event, article)
      local rest = after(event, article)
      if #event.recipient == 0 and not rest:find "^ of [%a ]*troops"
        and not rest:find "^ of [%a ]*forces" and not rest:find "^ of [%a ]*soldiers" then
        return false
      end
      -- "the withdrawal of troops from Oman": not Oman's
      local from = article.text:sub(1, event.actors[event.actor[1]].span[1])
      if from:find "%f[%a]from t?h?e? ?$" then return false end
      return from_land(event, article) and not rest:find "fund" and not rest:find "^ of aid"
        and not rest:find "money"
    end,
    examples = {
      { "The withdrawal of Russian troops from Syria began.",
        { actor = "RUS", recipient = "SYR" } },
      { "The withdrawal of NATO and Soviet troops from central Europe was a dream.",
        { actor = { "NATO", "SUN" } }, date = "1963-04-12" },
      { "Farmers spoke of the withdrawal of troops from Oman.", false },
      { "The drawdown of American forces in Oman went on.", { actor = "USA", recipient = "OMN" } },
      { "The withdrawal of Spanish funds was slow.", false },
      { "The American pullout from Afghanistan was chaotic.",
        { actor = "USA", recipient = "AFG" } },
      { "Iran's withdrawal from the Vienna talks was feared.", false },
    } },

  { name = "leave", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "leave", "quit", "vacate", "exit", "evacuate", "abandon", "clear out",
        "embark", "depart", "ship out", "fly out", "march out" },
      actor = { "subject", "weapon" },
      actor_kind = { "state", "group", "organisation", "alliance" },
      recipient = { "from", "of", "object", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local recipient = event.actors[event.recipient[1]]
      local thing = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 12)
      if recipient.via == "modifier" and not conditions.find_word(thing, { "soil", "territory",
        "land%f[%A]", "town", "city", "village", "port%f[%A]", "capital" }) then
        return false
      end
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(math.max(1, actor.span[1] - 12), event.span[1]):lower()
      if who:find "%f[%a]last %a*%s?[%a%.]* ?plane" or who:find "%f[%a]last %a*%s?[%a%.]* ?flight"
        or who:find "%f[%a]last %a*%s?[%a%.]* ?tank%f[%A]" then
        return from_land(event, article)
      end
      local to = event.actors[event.recipient[1]].span[2]
      local of = article.text:sub(event.span[2] + 1, to):find "%f[%a]of%f[%A]"
      local town = conditions.find_word(conditions.phrase(event, article, 40), { "city of",
        "town of", "village of", "port of", "province of", "island of" })
      if of and not town and not event.text:lower():find " out" then return false end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower()
      -- "I leave it to Israel", "leave it at that", "leave Israel to"
      local bare = event.text:lower():find "^leave" and (article.text:find("^ to[ .,]", to + 1)
        or rest:find "^ it%f[%A]")
      local people = event.text:lower():find "^evacuat" -- whom they took along
        and conditions.find_word(rest:match "^[^,.;]*", { "citizen", "national", "civilian",
          "staff", "people", "resident", "diplomat", "famil", "their%f[%A]" })
      local land = event.text:lower():find "^evacuat" -- "evacuated the Sinai", as its holders do
        and article.text:match("^ the (%u%l+)[.,; ]", event.span[2] + 1)
      if land and recipient.via == nil and not (land:find "[sh]$" or land:find "ese$") then
        return from_land(event, article)
      end
      return not bare and not people and with_troops(event, article)
    end,
    examples = {
      { "The White House said: I am going to leave Israel to certainly answer with its troops.",
        false },
      { "U.S. troops left Iraq in 2011.", { actor = "USA", recipient = "IRQ" } },
      { "Russian troops abandoned the city of Herat.", { actor = "RUS", recipient = "AFG" } },
      { "The first Serb columns left Kosovo.", { actor = "SRB", recipient = "XKX" } },
      { "The last French troops flew out of Niger.", { actor = "FRA", recipient = "NER" } },
      { "The last American plane left Kabul at midnight.", { actor = "USA", recipient = "AFG" } },
      { "An American plane left Kabul at midnight.", false },
      { "Soviet troops would leave German soil.", { actor = "SUN", recipient = "DEU" } },
      { "Eritrean soldiers left the Ethiopian town of Shire.",
        { actor = "ERI", recipient = "ETH" } },
      { "Eritrean soldiers left the Ethiopian restaurant.", false },
      { "The last Soviet soldiers left Afghanistan in 1989.",
        { actor = "SUN", recipient = "AFG" } },
      { "U.S. troops left Iraq in 2011, then at its request came back.",
        { actor = "USA", recipient = "IRQ" } },
      { "Wagner mercenaries have left Mali.", { actor = "WAGNER", recipient = "MLI" } },
      { "Trump left Japan on Monday.", false },
      { "France and Belgium evacuated the Ruhr in 1925.",
        { actor = { "FRA", "BEL" }, recipient = "DEU" } },
      { "Peru evacuated the Afghans in August.", false },
      { "Israel has a plan to evacuate Rafah.", false },
      { "U.S. troops evacuated thousands of Afghans.", false },
      { "U.S. troops evacuated their citizens, local staff, and other Afghans.", false },
      { "U.S. troops asked Chad, and the general left it at that.", false },
    } },

  { name = "return-from", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "return", "return home", "come back", "fly back", "sail back", "get back",
        "go back", "march back", "head home",
        "march home", "come home", "fly home", "sail home", "go home", "ship home" },
      actor_kind = { "state", "group" }, recipient = { "from" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      return not actor.person and actor.via ~= "pronoun" and with_troops(event, article)
    end,
    examples = {
      { "The last Italian troops came home from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "Italian troops returned home from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "Italian troops came by ship from Somalia.", false },
      { "The last Italian troops returned from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "Italian soldiers came back from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "An Italian general said he returned from Somalia.", false },
      { "Italian singers came back from Somalia.", false },
    } },

  { name = "resignation", event = { type = "RETREAT", mode = "resign" },
    frame = { noun = { "resignation", "abdication" }, verb = {}, actor = { "subject", "of" },
      actor_kind = { "state" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local behind = actor.span[1] > event.span[1]
      local words = behind and article.text:sub(event.span[2] + 1, actor.span[2] + 30)
        or article.text:sub(math.max(1, actor.span[1] - 30), event.span[1])
      words = words:lower():match "^[^,.;]*"
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if conditions.find_word(before .. words, { "governor", "mayor" }) then return false end
      if conditions.find_word(before, { "demand", "call", "urg", "want", "seek", "refus", "reject",
        "ask", "accept", "post%f[%A]", "debat",
        "pressure", "push", "threat", "offer" }) then return false end
      return conditions.find_word(words, ABROAD) ~= nil -- who rules at home is none of the world's
        and not article.text:sub(event.span[2] + 1, event.span[2] + 20):find "^ from %u"
    end,
    examples = {
      { "The resignation of the Tunisian ambassador was told.", { actor = "TUN" } },
      { "The resignation of the Tunisian prime minister was told.", false },
      { "The resignation of a Tunisian coach was told.", false },
      { "France called for the resignation of the Tunisian ambassador.", false },
    } },

  { name = "presence-ended", event = { type = "RETREAT", mode = "withdraw" },
    frame = { noun = { "military presence", "troop presence", "occupation", "combat mission",
        "military mission" }, verb = {}, actor = { "subject" }, actor_kind = fighters,
      recipient = { "in", "of" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^[%a%s]* has ended" ~= nil or rest:find "^[%a%s]* ended%f[%A]" ~= nil
        or rest:find "^[%a%s]* is over%f[%A]" ~= nil or rest:find "^[%a%s]* came to an end" ~= nil
        or rest:find "^[%a%s]* was over%f[%A]" ~= nil
    end,
    examples = {
      { "The American military presence in Afghanistan has ended.",
        { actor = "USA", recipient = "AFG" } },
      { "The Italian occupation of Libya came to an end.", { actor = "ITA", recipient = "LBY" } },
      { "The students' occupation of a hall in Libya is over.", false },
    } },

  { name = "to-barracks", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "return", "go back", "pull back", "withdraw", "retire" },
      actor_kind = { "state", "group" }, no_noun = true,
      needs = { "base", "barracks", "garrison", "position" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      return (rest:find "^ to [%a%s]*bases?%f[%A]" or rest:find "^ to [%a%s]*barracks"
        or rest:find "^ to [%a%s]*garrisons?%f[%A]" or rest:find "^ to [%a%s]*positions?%f[%A]")
        ~= nil and with_troops(event, article)
    end,
    examples = {
      { "Russian troops returned to their bases.", { actor = "RUS" } },
      { "Chadian soldiers went back to barracks.", { actor = "TCD" } },
      { "Russian fans returned to their base.", false },
      { "Chadian soldiers went back to school.", false },
    } },

  { name = "pull-out", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "retreat", "fall back", "back off",
        "disengage", "roll out", "march out", "redeploy", "melt away", "pack up", "rumble out",
        "drive out", "sail out", "file out", "stream out", "slip out", "slip away", "steal away",
        "trickle out", "pour out" },
      actor = { "subject", "weapon" },
      actor_kind = { "state", "group", "organisation", "alliance" }, recipient = { "from", "of" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- "drove out thousands of", "withdrew privileges from"
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60)
      local others = rest:find "^ thousands of" or rest:find "^ hundreds of"
        or rest:find "^ dozens of" or rest:find "^ scores of" or rest:find "^ [%l ]*privileges? "
        or rest:find "^ [%l ]*credentials? "
        or rest:find "^ [%l ]*accreditations? " or rest:find "^ [%l ]*licen[cs]es? "
      if rest:find "^ from the %u%l+ of " or rest:find "^ from the %u%l+ federation"
        or rest:find "^ from the %u%l+ union" then
        return false -- which it was in
      end
      if rest:find "^ the %l+ of%f[%A]" and not conditions.find_word(rest, { "troops", "forces",
        "soldiers", "army", "last of" }) then
        return false -- withdrew the passport of a Russian
      end
      if rest:find "^ the %a+ from%f[%A]" and not conditions.find_word(rest:match "^ the (%a+)",
        { "troops", "forces", "soldiers", "army" }) then
        return false -- withdrew the franc from
      end
      if event.text:find "^dr[io]ve$" and not rest:find "^ out%f[%A]" then
        return false -- others out
      end
      return not others and from_land(event, article)
    end,
    examples = {
      { "Israel wants to drive Hamas out of Gaza.", false },
      { "Britain withdrew the passport of a Russian banker.", false },
      { "Britain withdrew the pound from Cyprus.", false },
      { "Russia pulled out of Kherson.", { actor = "RUS", recipient = "UKR" } },
      { "Israel withdrew from Lebanon in 2000.", { actor = "ISR", recipient = "LBN" } },
      { "Israeli tanks rolled out of Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Iran withdrew from talks in Austria.", false },
      { "Peru withdrew from the Bolivian federation.", false },
    } },

  -- "sent troops into Lebanon, then withdrew": the text has said whence
  { name = "then-withdraw", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "retreat", "leave", "depart" },
      actor_kind = { "state", "group", "organisation", "alliance" },
      recipient = { "shared", "nearby", "before" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      local ends = rest == "" or rest:find "^[.,;:)]" or rest:find "^ in %d%d%d%d"
        or rest:find "^ after%f[%A]" or rest:find "^ by " or rest:find "^ and%f[%A]"
        or rest:find "^ last%f[%A]" or rest:find "^ within%f[%A]"
        or rest:find "^ until%f[%A]" or rest:find "^ only%f[%A]" or rest:find "^ for good"
        or rest:find "^ %l+ %l+ later"
        or rest:find "^ %l* ?%l* ?troops" or rest:find "^ %l* ?%l* ?forces"
      local actor = event.actors[event.actor[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1])
      if before:find "hours to $" or before:find "days to $" or before:find "weeks? to $" then
        return false -- to whom it is told
      end
      local who = article.text:sub(actor.span[1] + 1, math.max(actor.span[2], event.span[1]))
      if conditions.find_word(who:lower(), { "ambassador", "diplomat", "envoy", "embassy",
        "consul%f[%A]", "citizens", "nationals" }) then
        return false
      end
      return ends ~= nil and actor.person == nil and (with_troops(event, article)
        or conditions.find_word(event.context:lower(), { "troops", "army", "soldiers",
          "invaded", "invasion", "occupied" }) ~= nil)
    end,
    examples = {
      { "Chad gave Hamas fighters 48 hours to leave.", false },
      { "Chad sent troops into Sudan for the first time since it withdrew in 2000.",
        { actor = "TCD", recipient = "SDN" } },
      { "The Chadian army briefly invaded Sudan, but it withdrew after ten days.",
        { actor = "TCD", recipient = "SDN" } },
      { "Kenya hit back and sent troops into Sudan for the first time since it withdrew in 2000.",
        { actor = "KEN", recipient = "SDN" } },
      { "Chad rolled out a plan for Sudan after its army had asked for it.", false },
      { "Chad and Sudan joined the bloc, but Chad withdrew in 2000.", false },
      { "Chad gave Sudan's ambassador two days to leave on Friday after soldiers rose.", false },
      { "Chad’s army withdrew a bill on Sudan.", false },
    } },

  -- "Ukrainian troops withdrew from Kharkiv", "would retreat north of the river"
  { name = "give-ground", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "retreat", "fall back" },
      actor_kind = { "state", "group" }, recipient = { "nearby", "before" },
      recipient_kind = { "state" }, recipient_optional = true, no_noun = true },
    emit = function(event, article) -- "from the south": of the land that the text is about
      local rest = after(event, article)
      if #event.recipient > 0 and not of_a_half(rest) then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local rest = after(event, article):match "^[^,.;]*"
      if actor.person or not from_land(event, article) then return false end
      if of_a_half(rest) then return true end
      if with_troops(event, article) and rest:find "^ from %l" and not conditions.find_word(rest,
        { "exercise", "drill", "mission", "operation", "force%f[%A]" }) then
        return true
      end
      for _, side_of in ipairs { "north", "south", "east", "west", "behind", "beyond" } do
        if rest:find("^ " .. side_of .. "%f[%A]") then return true end
      end
      local from = conditions.past(event, article) - 1 + #(rest:match "^ from t?h?e? ?" or "")
      for _, name in ipairs(article:names(event.sentence)) do -- a place of its own
        if rest:find "^ from " and name.span[1] == from and name.id == event.actor[1] then
          return true
        end
      end
      return false
    end,
    examples = {
      { "Ukrainian troops withdrew from Kharkiv.", { actor = "UKR", recipient = {} } },
      { "Ukraine pulled back on Friday from Kharkiv.", { actor = "UKR", recipient = {} } },
      { "Ukraine may have to pull back from Kharkiv.",
        { actor = "UKR", recipient = {}, aux = { "hypothetical" } } },
      { "Oman was cut in two in 1945. Iran withdrew from the south.",
        { actor = "IRN", recipient = "OMN" } },
      { "Iran withdrew from the southern race.", false },
      { "Hezbollah would retreat north of the river.",
        { actor = "HEZBOLLAH", recipient = {}, aux = { "hypothetical" } } },
      { "Israeli forces withdrew from the hospital.", { actor = "ISR", recipient = {} } },
      { "Israeli forces withdrew from Shifa hospital.", { actor = "ISR", recipient = {} } },
      { "Israeli forces withdrew from the exercise.", false },
      { "Ukraine withdrew from the race.", false },
      { "Ukrainian forces withdrew from the talks.", false },
      { "Ukrainian fans pulled out of the city.", false },
      { "The bear retreated north of the river.", false },
    } },

  { name = "resign", event = { type = "RETREAT", mode = "resign" },
    frame = { verb = { "resign", "step down", "stand down", "abdicate", "quit",
        "hand in resignation",
        "tender resignation", "submit resignation", "announce resignation", "offer resignation",
        "bow out", "throw in towel", "fall on sword", "relinquish presidency",
        "lay down presidency", "lay down office", "lie down presidency" },
      actor_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if #event.actor > 1 or actor.span[1] > event.span[1] then return false end
      if has(event.aux, "future") or has(event.aux, "hypothetical") then
        return false -- the end of a term, or wished at home
      end
      local from = math.max(0, actor.span[1] - (actor.person and 40 or 0))
      local words = article.text:sub(from + 1, event.span[1]):lower():gsub("^.*[.;]%s", "")
      local body = conditions.kind(event, article, "actor") == "organisation"
      return conditions.find_word(words, ABROAD) ~= nil -- who rules at home is none of the world's
        or body and conditions.find_word(words, { "chief", "president", "secretary%-general",
          "secretary general", "director" }) ~= nil
    end,
    examples = {
      { "The Tunisian president resigned on Friday.", false },
      { "The Tunisian ambassador to Mali resigned on Friday.", { actor = "TUN" } },
      { "The African Union's chief resigned on Friday.", { actor = "AU" } },
      { "Charles Taylor stepped down as Liberia's president.", false, date = "2003-08-11" },
      { "The United States special envoy for Sudan resigned.", { actor = "USA" } },
      { "The Tunisian president was due to step down in May.", false },
      { "The coach resigned on Friday.", false },
    } },

  { name = "lift-siege", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "lift siege", "end siege", "lift blockade", "end blockade", "end occupation",
        "ease blockade", "break siege" },
      actor_kind = fighters, recipient = { "of", "on", "in", "against" },
      recipient_kind = fighters },
    examples = {
      { "Saudi Arabia lifted its blockade of Qatar.", { actor = "SAU", recipient = "QAT" } },
      { "Israel ended its occupation of Sinai in Egypt.", { actor = "ISR", recipient = "EGY" } },
      { "The studio ended its occupation of the hall.", false },
    } },
}
