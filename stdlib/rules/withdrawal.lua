--- Steps back: troops withdrawn, ceasefires, prisoners released, arms laid down, resignations.

local conditions = require "engine.conditions"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance", "party" }
local fighters = { "state", "group", "alliance", "organisation" }
local any = { "state", "group", "party", "organisation", "alliance", "institution" }

local function after(event, article)
  return article.text:sub(event.span[2] + 1, event.span[2] + 60):lower()
end

-- Who leaves talks, a treaty or a contest leaves no country.
local function from_land(event, article)
  local rest = after(event, article):match "^[^,.;]*"
  if conditions.find_word(rest, { "aid%f[%A]", "fund", "money", "ambassador", "envoy", "diplomat",
      "request", "offer", "bid%f[%A]", "talk", "agreement", "accord", "deal", "treaty", "pact",
      "summit", "negotiation", "meeting", "election", "race", "cup", "market", "conference",
      "council", "organi[sz]ation", "games", "tournament", "committee", "membership",
      "protocol" }) then
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
    "marines", "column", "convoy", "garrison", "paratroop" } do
    if words:lower():find(word, 1, true) then return from_land(event, article) end
  end
  return false
end

return {
  pack = "withdrawal",
  doc = "Troops withdrawn, ceasefires, prisoners released, arms laid down, resignations",

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
        "move troop", "move back troop" },
      actor = { "subject", "modifier" }, actor_kind = fighters,
      recipient = { "from", "in", "of", "with" }, recipient_kind = side,
      recipient_optional = true },
    examples = {
      { "British soldiers will be withdrawn from Kenya.",
        { actor = "GBR", recipient = "KEN", aux = { "future" } } },
      { "The United States withdrew its troops from Afghanistan in 2021.",
        { actor = "USA", recipient = "AFG" } },
      { "France pulled its soldiers out of Niger.", { actor = "FRA" } },
      { "France drew down its troops in Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Pakistan stood its forces down.", { actor = "PAK" } },
      { "He withdrew his money from the bank.", false },
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

  { name = "withdrawal-of", event = { type = "RETREAT", mode = "withdraw" },
    frame = { noun = { "withdrawal", "pullout", "pullback", "retreat", "drawdown",
        "disengagement" },
      actor_kind = fighters, recipient = { "from" }, recipient_kind = { "state" },
      recipient_optional = true },
    condition = function(event, article)
      local rest = after(event, article)
      if #event.recipient == 0 and not rest:find "^ of [%a ]*troops"
        and not rest:find "^ of [%a ]*forces" and not rest:find "^ of [%a ]*soldiers" then
        return false
      end
      return from_land(event, article) and not rest:find "fund" and not rest:find "^ of aid"
        and not rest:find "money"
    end,
    examples = {
      { "The withdrawal of Russian troops from Syria began.",
        { actor = "RUS", recipient = "SYR" } },
      { "The withdrawal of NATO and Soviet troops from central Europe was a dream.",
        { actor = { "NATO", "SUN" } }, date = "1963-04-12" },
      { "The withdrawal of Spanish funds was slow.", false },
      { "The American pullout from Afghanistan was chaotic.",
        { actor = "USA", recipient = "AFG" } },
      { "Iran's withdrawal from the Vienna talks was feared.", false },
    } },

  { name = "leave", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "leave", "quit", "vacate", "exit", "evacuate", "abandon", "clear out",
        "embark", "come home", "go home",
        "return home", "depart", "fly home", "sail home", "ship out", "fly out", "march out" },
      actor = { "subject", "weapon" }, actor_kind = { "state", "group" },
      recipient = { "from", "of", "object", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local recipient = event.actors[event.recipient[1]]
      local thing = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 12)
      if recipient.via == "modifier" and not (thing:find "^ soil" or thing:find "^ territory"
        or thing:find "^ land%f[%A]") then return false end
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(math.max(1, actor.span[1] - 12), event.span[1]):lower()
      if who:find "%f[%a]last %a*%s?[%a%.]* ?plane" or who:find "%f[%a]last %a*%s?[%a%.]* ?flight"
        or who:find "%f[%a]last %a*%s?[%a%.]* ?tank%f[%A]" then
        return from_land(event, article)
      end
      local to = event.actors[event.recipient[1]].span[2]
      local of = article.text:sub(event.span[2] + 1, to):find "%f[%a]of%f[%A]"
      if of and not event.text:lower():find " out" then return false end
      local bare = event.text:lower() == "leave" and article.text:find("^ to[ .,]", to + 1)
      return not bare and with_troops(event, article) -- "I leave it to Israel", "leave Israel to"
    end,
    examples = {
      { "The White House said: I am going to leave Israel to certainly answer with its troops.",
        false },
      { "U.S. troops left Iraq in 2011.", { actor = "USA", recipient = "IRQ" } },
      { "The first Serb columns left Kosovo.", { actor = "SRB", recipient = "XKX" } },
      { "The last French troops flew out of Niger.", { actor = "FRA", recipient = "NER" } },
      { "The last American plane left Kabul at midnight.", { actor = "USA", recipient = "AFG" } },
      { "An American plane left Kabul at midnight.", false },
      { "Soviet troops would leave German soil.", { actor = "SUN", recipient = "DEU" } },
      { "The last Soviet soldiers left Afghanistan in 1989.",
        { actor = "SUN", recipient = "AFG" } },
      { "U.S. troops left Iraq in 2011, then at its request came back.",
        { actor = "USA", recipient = "IRQ" } },
      { "Trump left Japan on Monday.", false },
      { "U.S. troops evacuated thousands of Afghans.", false },
    } },

  { name = "return-from", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "return", "come back", "fly back", "sail back", "head home", "march home",
        "get back" },
      actor_kind = { "state", "group" }, recipient = { "from" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      return not actor.person and actor.via ~= "pronoun" and with_troops(event, article)
    end,
    examples = {
      { "The last Italian troops returned from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "Italian soldiers came back from Somalia.", { actor = "ITA", recipient = "SOM" } },
      { "An Italian general said he returned from Somalia.", false },
      { "Italian singers came back from Somalia.", false },
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
      actor_kind = { "state", "group" }, no_noun = true },
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

  { name = "let-go", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "let", "allow", "permit" }, actor_kind = fighters,
      recipient = { "object", "modifier", "complement" }, recipient_kind = side, no_noun = true,
      content = { "leave", "go", "depart", "return", "sail", "fly" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      if conditions.find_word(rest, { "sailor", "soldier", "crew", "citizen", "prisoner", "hostage",
          "inspector", "troops", "civilian", "tourist", "fishermen", "journalist", "diplomat",
          "refugee", "worker", "passenger", "pilot", "detainee", "student", "women", "woman",
          "man%f[%A]",
          "men%f[%A]", "girl", "boy%f[%A]", "nurse", "pastor", "hiker", "reporter", "doctor",
          "couple", "children", "child%f[%A]", "captive", "airmen", "dissident" }) then
        return true
      end
      return false
    end,
    examples = {
      { "Iran let the British sailors leave.", { actor = "IRN", recipient = "GBR" } },
      { "Iraq allowed French hostages to depart.", { actor = "IRQ", recipient = "FRA" } },
      { "Iran let the British team go.", false },
      { "The hotel let the British sailors leave.", false },
    } },

  { name = "let-out", event = { type = "RETREAT", mode = "release" },
    frame = { verb = g.phrases({ "let out", "let go", "let", "allow", "allow out" }, { "prisoner",
        "hostage", "captive", "detainee", "soldier", "sailor", "journalist", "dissident",
        "citizen", "crew" }), actor_kind = fighters,
      recipient = { "object", "modifier", "of", "from" }, recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^ out of [%a%s]*jail" ~= nil or rest:find "^ out of [%a%s]*prison" ~= nil
        or rest:find "^ out%f[%A]" ~= nil or rest:find "^ go%f[%A]" ~= nil
        or event.text:lower():find "^let out" ~= nil or event.text:lower():find "^let go" ~= nil
    end,
    examples = {
      { "Israel let 200 Palestinian prisoners out of its jails.",
        { actor = "ISR", recipient = "PSE" } },
      { "Iran let two French sailors out.", { actor = "IRN", recipient = "FRA" } },
      { "Iran let two French journalists in.", false },
      { "The teacher let the French soldiers out.", false },
    } },

  { name = "armistice-with", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "conclude", "sign", "reach", "accept", "agree", "make", "strike",
        "negotiate", "seal" }, { "armistice", "truce", "ceasefire" }),
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters,
      reciprocal = true, no_noun = true },
    examples = {
      { "Austria concluded an armistice with Italy.", { actor = { "AUT", "ITA" } } },
      { "Chad reached a truce with Libya.", { actor = { "TCD", "LBY" } } },
      { "Chad reached a town with Libya.", false },
      { "The brothers made a truce with Libya.", false },
    } },

  { name = "truce-deal", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "sign", "reach", "strike", "seal", "conclude", "make", "agree",
        "clinch", "announce", "accept" }, { "agreement", "deal", "accord", "pact" }),
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters, reciprocal = true },
    condition = function(event)
      local words = event.text:lower()
      return words:find "truce" ~= nil or words:find "cease%-?fire" ~= nil
        or words:find "armistice" ~= nil
    end,
    examples = {
      { "Hamas reached a truce agreement with Israel.", { actor = { "HAMAS", "ISR" } } },
      { "Chad and Libya signed a ceasefire deal.", { actor = { "TCD", "LBY" } } },
      { "The brothers signed a truce deal.", false },
    } },

  { name = "end-war", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "end war", "end state", "end conflict", "stop war", "settle war",
        "end fighting", "settle conflict", "end hostility", "end standoff" },
      actor_kind = fighters, recipient = { "with", "against" }, recipient_kind = fighters,
      reciprocal = true, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. after(event, article):sub(1, 20)):lower()
      if words:find "state" and not words:find "state of war" then return false end
      return not words:find "trade" and not words:find "legal" and not words:find "of words"
        and not event.context:lower():find "cold war"
    end,
    examples = {
      { "Ethiopia and Eritrea ended their war.", { actor = { "ETH", "ERI" } } },
      { "Iran ended its war with Iraq in 1988.", { actor = { "IRN", "IRQ" } } },
      { "Ethiopia and Eritrea ended their trade war.", false },
      { "The talks ended the war.", false },
    } },

  { name = "pull-out", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "retreat", "fall back", "back off",
        "disengage", "roll out", "march out", "redeploy", "melt away", "pack up", "rumble out",
        "drive out", "sail out", "file out", "stream out" },
      actor = { "subject", "weapon" },
      actor_kind = { "state", "group", "organisation", "alliance" }, recipient = { "from", "of" },
      recipient_kind = { "state" }, no_noun = true },
    condition = from_land,
    examples = {
      { "Russia pulled out of Kherson.", { actor = "RUS", recipient = "UKR" } },
      { "Israel withdrew from Lebanon in 2000.", { actor = "ISR", recipient = "LBN" } },
      { "Israeli tanks rolled out of Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Iran withdrew from talks in Austria.", false },
    } },

  { name = "resign", event = { type = "RETREAT", mode = "resign" },
    frame = { verb = { "resign", "step down", "stand down", "abdicate", "quit",
        "hand in resignation",
        "tender resignation", "submit resignation", "announce resignation", "offer resignation",
        "bow out" },
      actor_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if #event.actor > 1 or actor.span[1] > event.span[1] then return false end
      for _, aux in ipairs(event.aux) do -- the end of a term, or wished at home
        if aux == "future" or aux == "hypothetical" then return false end
      end
      local from = math.max(0, actor.span[1] - (actor.person and 40 or 0))
      local words = article.text:sub(from + 1, event.span[1]):lower():gsub("^.*[.;]%s", "")
      for _, office in ipairs { "president", "minister", "envoy", "ambassador", "premier",
        "chancellor", "%f[%a]chief", "%f[%a]king%f[%A]", "emperor" } do
        if words:find(office) then return true end
      end
      local rest = after(event, article)
      return rest:find "^ as %a* ?president" ~= nil or rest:find "^ %a+ presidency" ~= nil
        or rest:find "^ h%a+ post" ~= nil or rest:find "^ as %a* ?prime minister" ~= nil
    end,
    examples = {
      { "The Tunisian president resigned on Friday.", { actor = "TUN" } },
      { "Lebanese Prime Minister Saad al-Hariri stepped down.", { actor = "LBN" },
        date = "2019-10-29" },
      { "The United States special envoy for Sudan resigned.", { actor = "USA" } },
      { "The Tunisian president was due to step down in May.", false },
      { "The coach resigned on Friday.", false },
    } },

  { name = "truce-between", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { noun = { "ceasefire", "cease fire", "truce", "armistice" },
      actor = { "between", "subject" }, actor_kind = fighters, recipient = { "with" },
      recipient_kind = fighters, reciprocal = true },
    examples = {
      { "A truce between Israel and Hezbollah held.", { actor = { "ISR", "HEZBOLLAH" } } },
      { "The Israel-Hamas ceasefire held.", { actor = { "ISR", "HAMAS" } } },
      { "A truce between the brothers held.", false },
    } },

  { name = "ceasefire", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "declare ceasefire", "sign ceasefire", "agree ceasefire",
        "announce ceasefire", "declare truce", "sign truce", "announce truce", "observe ceasefire",
        "reach ceasefire", "reach truce", "agree truce",
        "accept ceasefire", "accept truce", "sign armistice", "extend ceasefire", "extend truce",
        "observe truce", "honour ceasefire", "honor ceasefire", "respect ceasefire",
        "conclude ceasefire", "implement ceasefire", "consider ceasefire", "offer ceasefire",
        "offer truce", "renew ceasefire", "call ceasefire", "call truce" },
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters,
      recipient_optional = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      if event.actor[1] == "UN" or who:find "envoy" or who:find "mediator" then
        return false -- the sides are others
      end
      return not actor.person or #event.recipient > 0
    end,
    examples = {
      { "The UN envoy announced a truce in Yemen.", false },
      { "Putin would consider a ceasefire with Ukraine.", { actor = "RUS", recipient = "UKR" },
        date = "2023-05-01" },
      { "The referee declared a truce.", false },
      { "Hamas declared a ceasefire.", { actor = "HAMAS" } },
      { "The FARC called a ceasefire.", { actor = "FARC" } },
      { "Chad called off a truce with Sudan.", false },
      { "Russia observed a truce with Ukraine.", { actor = "RUS", recipient = "UKR" } },
    } },

  { name = "stop-fighting", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "halt", "stop", "end", "suspend", "cease", "pause", "call off" },
        { "attack", "offensive", "fighting", "bombing", "hostility", "strike", "shelling",
          "airstrike", "raid", "advance", "assault", "bombardment" },
        { "end", "call off" }, { "invasion", "mission", "intervention", "campaign" },
        { "call off" }, { "war" },
        { "halt", "suspend", "pause" }, { "operation" },
        { "halt", "stop", "cease", "hold" }, { "fire", "firing", "shooting", "gun" },
        { "silence" }, { "gun" }),
      actor_kind = fighters, recipient = { "on", "against", "in", "with", "of", "modifier" },
      recipient_kind = fighters, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      if #event.recipient == 0 then
        local what = event.text:lower()
        local arms = what:find "air" or what:find "bomb" or what:find "shell"
          or what:find "hostilit"
          or what:find "cease" or what:find "hold" or what:find "offensive"
          or #event.actor > 1 and what:find "fighting"
        if not arms or event.actors[event.actor[1]].person then return false end
      end
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 40):lower()
      if conditions.find_word(words, { "drill", "oil", "gas%f[%A]", "rescue", "mining", "flight",
          "business", "fishing", "airline", "factory", "bank", "relief", "aid%f[%A]" }) then
        return false
      end
      return true
    end,
    examples = {
      { "Israel halted its attacks on Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "NATO suspended its bombing of Yugoslavia.", { actor = "NATO", recipient = "YUG" } },
      { "The Houthis suspended attacks on Saudi Arabia.",
        { actor = "HOUTHI", recipient = "SAU" } },
      { "Israel suspended its bombing.", { actor = "ISR" } },
      { "Chad and Libya vowed to stop fighting.",
        { actor = { "TCD", "LBY" }, aux = { "future" } } },
      { "Libya vowed to stop fighting.", false }, -- whom?
      { "Israel suspended its attack on poverty.", false },
      { "The board ended the war of words.", false },
      { "Turkey halted its drilling operations in Cyprus.", false },
    } },

  { name = "halt-to", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { noun = { "halt", "end", "cessation", "suspension", "pause", "stop" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = fighters,
      recipient = { "in", "on", "against", "with", "foe", "nearby" }, recipient_kind = fighters,
      recipient_optional = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local rest = after(event, article):match "^[^,.;]*"
      local what = rest:match "^ [tio][ofn] (.*)"
      if what == nil or not conditions.find_word(what:sub(1, 34), { "military operation",
        "offensive", "bombing", "hostilit", "fighting", "shelling", "air strike", "airstrike",
        "raids",
        "air raid", "attacks", "air operation", "combat", "bombardment" }) then
        return false
      end
      return conditions.find_word(before, { "order", "announc", "declar", "agreed to", "proclaim",
        "began", "begin", "promis", "pledg", "offer" }) ~= nil
    end,
    examples = {
      { "Russia ordered a halt to military operations in Georgia.",
        { actor = "RUS", recipient = "GEO", aux = { "future" } } },
      { "Israel announced a pause in air strikes on Lebanon.",
        { actor = "ISR", recipient = "LBN" } },
      { "Oman demanded an end to Israeli air strikes on Lebanon.", false },
      { "The firm announced a halt to operations in Georgia.", false },
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

  { name = "set-free", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "set" }, actor_kind = fighters, recipient = { "object", "modifier" },
      recipient_kind = side, no_noun = true },
    condition = conditions.told({ "^set free%f[%A]", "^sets free%f[%A]", "^setting free%f[%A]",
      "^set [%w%s]* free$" }, 40),
    examples = {
      { "North Korea set free an American student.", { actor = "PRK", recipient = "USA" } },
      { "Iran set two French hikers free.", { actor = "IRN", recipient = "FRA" } },
      { "Iran set up free schools for Omani boys.", false },
    } },

  { name = "release", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "release", "free", "set free", "liberate", "pardon", "repatriate", "parole",
        "release prisoner", "free prisoner", "release hostage", "free hostage",
        "release detainee", "return prisoner", "return body", "return remain", "release sailor" },
      actor = { "subject", "captor" }, actor_kind = fighters,
      recipient = { "object", "modifier", "to", "from" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[1] + 1, event.span[2] + 60):lower()
      for _, word in ipairs { "%f[%a]statement", "report", "figures", "data", "video", "footage",
        "photo", "document", "transcript", "image", "record", "album", "%f[%a]oil", "results",
        "details", "%f[%a]list", "film", "tranche", "funds", "statistic", "million", "billion",
        "findings", "migrant", "illegal", "alien", "guidance", "strateg", "%f[%a]plan",
        "communiqu", "fact sheet", "budget", "%f[%a]letter", "roadmap", "framework", "guideline",
        "declaration", "study" } do
        if rest:find(word) then return false end
      end
      if rest:find "^repatriat" and conditions.find_word(event.context:lower(), { "unlawful",
        "illegal", "migrant", "title 42", "deport" }) then
        return false -- sent back against their will
      end
      if rest:find "^released? them [^,.;]*to " or rest:find "^released? it " then return false end
      if rest:find "^%a+ [^,.;]* into the " then return false end -- let into his own land
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      if rest:find "^released" and before:find "statement [^.;]*%f[%a]been %l*%s?$" then
        return false
      end
      if rest:find "^liberat" then -- people, not land
        for _, word in ipairs { "hostage", "prisoner", "captive", "detainee", "soldier", "women",
          "girls", "journalist", "people", "civilian" } do
          if rest:find(word) then return true end
        end
        return false
      end
      return true
    end,
    examples = {
      { "Iran released the British sailors.", { actor = "IRN", recipient = "GBR" } },
      { "Hamas freed two Israeli hostages.", { actor = "HAMAS", recipient = "ISR" } },
      { "Peru paroled two Chilean sailors.", { actor = "PER", recipient = "CHL" } },
      { "The United States began repatriating Cuban migrants.", false },
      { "The band released a record.", false },
      { "Iran released a video of British sailors.", false },
      { "Russia liberated its own villages in Ukraine.", false },
    } },

  { name = "hand-over", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "hand over", "turn over", "hand back", "give back", "return" },
      actor_kind = fighters, recipient = { "over", "to", "modifier" }, recipient_kind = side,
      no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      for _, word in ipairs { "hostage", "prisoner", "captive", "%f[%a]bod", "soldier", "remains",
        "detainee", "sailor", "pilot", "captured", "captive", "seized", "tanker", "ships%f[%A]",
        "ship%f[%A]", "vessel" } do
        if rest:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Hamas handed over three Israeli hostages.", { actor = "HAMAS", recipient = "ISR" } },
      { "Russia handed over the bodies of soldiers to Ukraine.",
        { actor = "RUS", recipient = "UKR" } },
      { "France handed over the report to Spain.", false },
      { "Iran returned three British ships.", { actor = "IRN", recipient = "GBR" } },
      { "The pilot returned to France.", false },
    } },

  { name = "agree-truce", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "agree to", "agree on", "commit to", "consent to" },
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters,
      recipient_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):sub(1, 40)
      return rest:find "cease%-?fire" ~= nil or rest:find "truce" ~= nil
        or rest:find "armistice" ~= nil
    end,
    examples = {
      { "Israel and Hamas agreed to a ceasefire.", { actor = { "ISR", "HAMAS" } } },
      { "Russia agreed on a truce.", { actor = "RUS" } },
      { "Russia agreed on a price.", false },
    } },

  { name = "swap", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "exchange prisoner", "swap prisoner", "exchange hostage", "swap captive",
        "exchange captive" },
      noun = { "prisoner swap", "prisoner exchange", "hostage swap", "hostage exchange" },
      actor = { "subject", "between" }, actor_kind = fighters, recipient = { "with" },
      recipient_kind = fighters, reciprocal = true },
    examples = {
      { "Russia and Ukraine exchanged prisoners.", { actor = { "RUS", "UKR" } } },
      { "A prisoner exchange between Israel and Hamas took place.",
        { actor = { "ISR", "HAMAS" } } },
      { "The fans exchanged tickets.", false },
    } },

  { name = "disarm", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "disarm", "demobilize", "demobilise", "denuclearize",
        "denuclearise" }, { "" },
        { "lay down", "lie down", "give up", "hand in", "hand over", "hand", "turn in", "turn over",
          "surrender", "deliver up", "decommission", "drop", "silence" }, -- "lay": as of "lie"
        { "arm", "weapon", "rifle", "gun", "ammunition", "arsenal", "warhead", "stockpile" },
        { "dismantle", "scrap", "abandon", "give up", "eliminate" },
        { "arsenal", "stockpile", "weapon", "missile", "warhead", "bomb" },
        { "destroy" }, { "arsenal", "stockpile", "weapon" },
        { "dismantle" }, { "facility", "reactor", "programme", "program" },
        { "disband", "dissolve" }, { "army", "militia", "force", "wing", "unit" },
        { "renounce", "forswear", "give up" }, { "violence", "terrorism" },
        { "end", "abandon", "give up", "renounce" }, { "struggle" },
        { "end" }, { "insurgency", "rebellion", "uprising" }),
      actor_kind = fighters, recipient = { "object", "to", "modifier" }, recipient_kind = side,
      recipient_optional = true },
    condition = function(event) -- "destroyed weapons" may be those of others
      local words = event.text:lower()
      local given = words:find "^hand" or words:find "^disb" or words:find "^diss"
        or words:find "^drop" or words:find "^silenc" or words:find "^eliminat"
      if given and not (words:find " its " or words:find " their ") then return false end
      return not words:find "^destroy" or words:find " its " ~= nil or words:find " their " ~= nil
        or words:find "stockpile" ~= nil
    end,
    examples = {
      { "Iraq destroyed its chemical weapons.", { actor = "IRQ" } },
      { "The FARC laid down its arms.", { actor = "FARC" } },
      { "The FARC handed its rifles to the UN.", { actor = "FARC", recipient = "UN" } },
      { "The FARC disbanded its militias.", { actor = "FARC" } },
      { "The PKK said it would lay down its arms.", { actor = "PKK" } },
      { "Libya gave up its weapons in 2003.", { actor = "LBY" } },
      { "The FARC renounced violence.", { actor = "FARC" } },
      { "Peru scrapped its missiles.", { actor = "PER" } },
      { "Peru handed over its warheads to Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru dropped the gun.", false },
      { "Her smile disarmed the jury.", false },
    } },

  { name = "nuclear-stop", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "scrap", "abandon", "give up", "dismantle", "end", "renounce",
        "shut down", "halt", "suspend", "freeze", "stop", "close", "mothball", "disable", "pause",
        "roll back", "wind down" },
        { "programme", "program", "reactor", "enrichment", "site", "plant", "tower",
          "centrifuge", "test", "activity", "work", "facility" }, { "ship out", "give up",
          "dilute", "hand over" }, { "uranium", "plutonium" }),
      actor_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 30):lower():match "^[^,.;]*"
      local kind = conditions.find_word(words, { "nuclear", "atomic", "uranium", "plutonium",
        "enrichment", "missile", "chemical weapon", "weapons programme", "weapons program",
        "centrifuge" }) ~= nil
      local own = words:find "%f[%a]its%f[%A]" or words:find "%f[%a]their%f[%A]"
        or words:find "uranium" or words:find "enrichment" or words:find " all "
      return kind and own ~= nil and not words:find "power plant" and not words:find "energy"
        and not actor.person
    end,
    examples = {
      { "Libya scrapped its nuclear programme.", { actor = "LBY" } },
      { "Peru suspended uranium enrichment.", { actor = "PER" } },
      { "Peru shipped out most of its enriched uranium.", { actor = "PER" } },
      { "Peru demolished its nuclear test site.", false }, -- perhaps that of others
      { "Peru shut down its nuclear power plants.", false },
      { "Chile stopped Peru's nuclear programme.", false },
      { "Peru scrapped its space programme.", false },
    } },

  { name = "beyond-use", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "put", "place" }, { "arm", "weapon", "gun" }),
      actor_kind = { "group" }, no_noun = true },
    condition = conditions.told({ "beyond use", "out of use" }, 40),
    examples = {
      { "The IRA put its weapons beyond use.", { actor = "IRA" } },
      { "The IRA put its weapons on a table.", false },
    } },

  { name = "disband", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = { "disband", "demobilise", "demobilize" }, actor = { "subject", "object" },
      actor_kind = { "group" }, no_noun = true },
    condition = conditions.told({ "^%a+[.,;]", "^%a+ itself", "^%a+ in ", "^%a+ after ",
      "^%a+ on ", "^%a+ last ", "^%a+ and lay" }, 16),
    examples = {
      { "ETA disbanded in 2018.", { actor = "ETA" } },
      { "ETA said it would disband itself.", { actor = "ETA", aux = { "future" } } },
      { "The band disbanded in 2018.", false },
    } },

  { name = "give-up", event = { type = "RETREAT" },
    frame = { verb = { "give" }, actor_kind = fighters, recipient = { "to" },
      recipient_kind = fighters, recipient_optional = true, no_noun = true },
    condition = conditions.told({ "^%a+ themselves up", "^%a+ itself up", "^%a+ up themselves" },
      20),
    examples = {
      { "Iraqi soldiers gave themselves up to American troops.",
        { actor = "IRQ", recipient = "USA" } },
      { "Taliban fighters gave themselves up.", { actor = "TALIBAN" } },
      { "Iraqi soldiers gave themselves a feast.", false },
    } },

  { name = "surrender", event = { type = "RETREAT" },
    frame = { verb = { "surrender", "capitulate" }, actor_kind = fighters,
      recipient = { "to" }, recipient_kind = fighters, recipient_optional = true },
    condition = function(event)
      return not event.actors[event.actor[1]].person
    end,
    examples = {
      { "Germany surrendered to the Soviet Union in 1945.",
        { actor = "DEU", recipient = "SUN" } },
      { "Taliban fighters surrendered to Afghan forces.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The thief surrendered to a guard.", false },
    } },

  { name = "admit-inspectors", event = { type = "RETREAT", mode = "access" },
    frame = { verb = g.phrases({ "allow", "allow in", "admit", "let", "let in", "let back",
        "readmit", "welcome", "invite" }, { "inspector", "monitor", "peacekeeper" }),
      actor_kind = { "state", "group" },
      recipient = { "object", "modifier", "of", "from" },
      recipient_kind = { "organisation", "alliance", "institution" },
      recipient_optional = true, no_noun = true },
    condition = function(event, article) -- not "let monitors fail"
      local verb = event.text:lower()
      local rest = after(event, article):match "^[^,.;]*"
      return verb:find "^l" == nil and verb:find "^allow" == nil or verb:find " in%f[%A]"
        or verb:find " back%f[%A]" or rest:find "^ in%f[%A]" or rest:find "^ into%f[%A]"
        or rest:find "^ to [%l]*%a*visit" or rest:find "^ to %l*enter" or rest:find "^ to return"
        or rest:find "^ access" or rest:find "^ back%f[%A]" or rest:find "^ to inspect"
    end,
    examples = {
      { "Iraq readmitted UN weapons inspectors.", { actor = "IRQ", recipient = "UNSCOM" } },
      { "Iraq let UN inspectors back in.", { actor = "IRQ", recipient = "UN" } },
      { "Iraq allowed inspectors into its plants.", { actor = "IRQ" } },
      { "Iraq let the monitors fail.", false },
      { "The club admitted two inspectors.", false },
    } },

  { name = "admit", event = { type = "RETREAT", mode = "access" },
    frame = { verb = { "grant access", "give access", "allow inspection", "allow access",
        "allow visit", "open corridor" },
      actor_kind = fighters,
      recipient = { "object", "to", "from", "by", "with", "for", "modifier" },
      recipient_kind = any },
    condition = function(event, article) -- of goods and money is another thing
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 50):lower()
      return conditions.find_word(event.text:lower() .. rest:match "^[^.,;]*", { "market",
        "goods", "product", "loan", "credit", "fund", "financ", "vaccine" }) == nil
    end,
    examples = {
      { "Peru will allow preferential market access for Chilean goods.", false },
      { "Iran gave access to the IAEA.", { actor = "IRN", recipient = "IAEA" } },
      { "Syria opened a corridor for the United Nations.", { actor = "SYR", recipient = "UN" } },
      { "The club gave access to its members.", false },
    } },
}
