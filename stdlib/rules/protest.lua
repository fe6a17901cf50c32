--- Protests: demonstrations, riots, strikes, boycotts, hunger strikes, blocked roads.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local crowd = { "state", "group", "party", "organisation" }
local target = { "state", "group", "organisation", "alliance", "institution", "party" }

-- Heads of state who protest, and states that do, complain; only crowds march.
local function crowds(event)
  for _, id in ipairs(event.actor) do
    if event.actors[id].person then return false end
  end
  local whole = event.context:lower()
  return not whole:find "diplomatic protest" and not whole:find "formal protest"
    and not whole:find "protests? note"
end

-- Against whom a protest is: the name behind "anti-" right before it.
local function anti(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    local gap = event.span[1] - name.span[2]
    if article.text:sub(math.max(1, name.span[1] - 4), name.span[1]):lower() == "anti-"
      and gap <= 20 and name.span[2] <= event.span[2]
      and (gap < 1 or article.text:sub(name.span[2] + 1, event.span[1]):find "^[%l ]*$") then
      return name
    end
  end
end

-- Whom a crowd shouts at: "anti-Chad slogans", "Death to Chad".
local function at_whom(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    local before = article.text:sub(math.max(1, name.span[1] - 16), name.span[1]):lower()
    if not event.actors[name.id] and name.span[1] >= event.span[1]
      and (before:find "anti%-$" or before:find "death to t?h?e? ?$"
        or before:find "down with t?h?e? ?$") then
      return name
    end
  end
end

return {
  pack = "protest",
  doc = "Demonstrations, riots, strikes, boycotts and obstruction",

  { name = "anti", event = { type = "PROTEST" },
    frame = { noun = { "protest", "demonstration", "rally", "riot", "march", "street protest",
        "unrest" }, verb = {}, actor = { "in", "clause", "through", "across" },
      actor_kind = crowd, needs = { "anti*" } },
    condition = function(event, article)
      local against, who = anti(event, article), event.actors[event.actor[1]]
      if who.via == "office" then return false end -- who speaks of them
      return against ~= nil and crowds(event) and not event.actors[against.id]
        and who.via ~= "nearby"
        and not conditions.find_word(article.text:sub(math.max(1, event.span[1] - 60),
          event.span[1]):lower(), { "condemn", "denounc", "bann", "criticis", "criticiz", "blam" })
    end,
    emit = function(event, article)
      local against = anti(event, article)
      return conditions.done_to(event, against, "modifier")
    end,
    examples = {
      { "Anti-American demonstrations broke out in Iran.", { actor = "IRN", recipient = "USA" } },
      { "Anti-Iran demonstrations broke out in Iraq.", { actor = "IRQ", recipient = "IRN" } },
      { "Chinese students held anti-Japanese protests.", { actor = "CHN", recipient = "JPN" } },
      { "Japan condemned anti-Japanese protests.", false },
      { "Does the American president view anti-Israel protests as hate?", false },
      { "American demonstrations broke out in Iran.", false },
      { "An anti-Iranian mood spread in Iraq.", false },
    } },

  { name = "out-to-denounce", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "pour into", "flood", "fill", "take to", "throng", "pour onto" },
        { "street", "square" }, { "pack", "cram", "crowd" }, { "square" }, { "march", "rally",
          "turn out", "demonstrate", "protest",
        "gather", "assemble" }, { "" }), actor = { "subject", "in" }, actor_kind = crowd,
      recipient = { "content" }, recipient_kind = target, no_noun = true,
      content = { "denounce", "condemn", "protest", "oppose", "decry", "demonstrate" } },
    condition = function(event, article)
      if article.text:find("^ %d", event.span[2] + 1) then return false end -- rallied 40 states
      return crowds(event) and conditions.find_word(event.context:lower(), { "thousands",
        "crowds", "protesters", "demonstrators", "students", "streets", "square", "hundreds",
        "marched", "rallied" }) ~= nil
    end,
    examples = {
      { "Thousands of Egyptians poured into the streets to denounce Israel.",
        { actor = "EGY", recipient = "ISR" } },
      { "Thousands gathered in Cairo to protest against Israel.",
        { actor = "EGY", recipient = "ISR", aux = {} } },
      { "Egyptians took to the streets to demonstrate against Israel.",
        { actor = "EGY", recipient = "ISR", aux = {} } },
      { "Thousands of Egyptians poured into the streets to greet the team of Israel.", false },
      { "Egypt rallied 40 states to condemn Israel.", false },
    } },

  { name = "demonstrate", event = { type = "PROTEST" },
    frame = { verb = { "demonstrate", "protest", "rally", "march", "riot", "hold protest",
        "stage protest", "hold demonstration", "stage demonstration", "hold rally", "hold march",
        "stage rally", "hold vigil", "stage sit-in", "hold sit-in", "begin sit-in", "rise up",
        "take street", "take to street", "pour into street", "flood street",
        "fill street", "chant slogan", "shout slogan", "chant", "burn effigy", "picket",
        "march on", "form chain", "burn tyre", "burn tire",
        "heckle", "camp out", "throng street", "throng square", "fill square", "pack square",
        "crowd into", "go on rampage", "run riot" },
      noun = { "demonstration", "street protest", "mass protest", "protest march",
        "protest rally", "mass demonstration", "mass rally" },
      actor = { "subject", "in", "through" }, actor_kind = crowd,
      recipient = { "against", "outside", "at", "of", "over", "on", "near", "around" },
      recipient_kind = target },
    condition = function(event, article) -- "rallied the allies at": called them together
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20):lower()
      local words = event.text:lower()
      if words == "protest" and article.text:sub(math.max(1, event.span[1] - 3), event.span[1])
        :find "%f[%a]in $" then
        return false -- why something else was done
      end
      return crowds(event) and not (words:find "rall" and rest:find "^ the %l")
        and not (words:find "demonstration" and rest:find "^ of%f[%A]") -- of what can be done
        and not (words:find "^demonstrat[ei]" and conditions.find_word(rest:match "^ (%l+)" or "",
          { "the$", "their$", "its$", "our$", "an?$", "how$", "that$", "his$", "her$", "what$",
            "strong$", "clear$" })) -- show
        and (not words:find "^ra?u?n" or not rest:find "^ through" or #event.recipient > 0)
    end,
    emit = function(event, article) -- against a war on Chad: not against Chad
      if not conditions.not_victim(event, article) then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "Norway rallied the allies at the UN.", false },
      { "Athens complained in protest at the Turkish invasion of Cyprus.", false },
      { "Crowds of Koreans demonstrate the strength of the alliance at a fair.", false },
      { "A million Britons marched through London against an invasion of Iraq.",
        { actor = "GBR", recipient = {} } },
      { "Palestinians protested against Israel.", { actor = "PSE", recipient = "ISR" } },
      { "Crowds rallied in Cairo against Israel.", { actor = "EGY", recipient = "ISR" } },
      { "Crowds marched through Cairo against Israel.", { actor = "EGY", recipient = "ISR" } },
      { "Thousands of Iraqis marched against Turkey.", { actor = "IRQ", recipient = "TUR" } },
      { "Iranians staged a sit-in at Turkey's embassy.", { actor = "IRN", recipient = "TUR" } },
      { "Thousands of Iraqis took to the streets against Turkey.",
        { actor = "IRQ", recipient = "TUR" } },
      { "Germans formed a human chain around an American base.",
        { actor = "DEU", recipient = "USA" } },
      { "Iraqis took to the pitch against the Turks.", false },
      { "He demonstrated the method against Spain.", false },
      { "Iranians held a demonstration of a robot at Turkey's embassy.", false },
      { "The summit of ASEAN will demonstrate the friendship of Japan.", false },
      { "Putin protested against Turkey.", false },
    } },

  { name = "gather", event = { type = "PROTEST" },
    frame = { verb = { "gather", "assemble", "mass", "converge", "mill", "camp", "demonstrate",
        "march" },
      actor = { "subject", "in" }, actor_kind = crowd,
      recipient = { "outside", "at", "near", "around", "before", "on", "to", "of" },
      recipient_kind = target, no_noun = true, needs = { "embassy", "consulate" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 80)
      local whole = event.context:lower()
      return crowds(event) and (rest:find "embass[yi]" or rest:find "consulate") ~= nil
        and (whole:find "protest" or whole:find "demonstrat" or whole:find "crowd"
        or whole:find "thousands of" or whole:find "hundreds of"
        or whole:find "rioter" or whole:find "students" or whole:find "angry") ~= nil
    end,
    examples = {
      { "Thousands of Iraqis gathered outside the embassy of Turkey.",
        { actor = "IRQ", recipient = "TUR" } },
      { "Angry crowds gathered outside the Danish embassy in Damascus.",
        { actor = "SYR", recipient = "DNK" } },
      { "In Cairo, protesters gathered outside the French and Danish embassies.",
        { actor = "EGY", recipient = { "FRA", "DNK" } } },
      { "Hundreds of Iraqis marched to the Turkish embassy.",
        { actor = "IRQ", recipient = "TUR" } },
      { "Iranian students massed at the British embassy.", { actor = "IRN", recipient = "GBR" } },
      { "Reporters gathered outside the Danish embassy in Damascus.", false },
    } },

  { name = "flag", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "burn", "trample", "storm", "attack", "ransack", "besiege",
      "torch",
        "vandalise", "vandalize", "stone", "tear down", "desecrate", "set fire", "pelt",
        "surround", "break into", "throw", "hurl", "spray", "tear up", "rip up", "pull down",
        "picket", "march on" }, { "flag", "embassy", "consulate",
        "effigy", "mission", "portrait", "compound", "centre", "center" },
        { "smash", "loot", "torch", "ransack", "attack", "stone" },
        { "shop", "store", "window", "factory", "restaurant", "business",
        "supermarket", "bank" },
        { "set" }, { "fire" }, { "scale" }, { "wall" }),
      actor = { "subject", "in" }, actor_kind = crowd, recipient = { "modifier", "of", "to" },
      recipient_kind = target },
    condition = function(event, article)
      local far = event.text:lower():find "fire$" or event.text:lower():find "walls?$"
      local rest = far and conditions.phrase(event, article, 40)
      if far and not conditions.find_word(rest, { "embassy", "consulate", "mission", "flag" }) then
        return false
      end
      local whole, words = event.context:lower(), event.text:lower()
      local plain = words:find "flag" or words:find "effigy" or words:find "portrait"
        or event.actors[event.actor[1]].text:find "%l%ls$" -- a people
      return crowds(event) and not words:find " w[ae][sr]e?%f[%A]" and (plain
      or whole:find "protest" or whole:find "demonstrat"
        or whole:find "crowd" or whole:find "%f[%a]mobs?%f[%A]" or whole:find "rioter"
        or whole:find "student" or whole:find "youths") ~= nil
    end,
    examples = {
      { "Pakistani protesters burned an American flag.", { actor = "PAK", recipient = "USA" } },
      { "Iranian students burned the flag of Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Protesters in Baghdad stormed the Swedish embassy.",
        { actor = "IRQ", recipient = "SWE" } },
      { "Egyptians stormed the Israeli embassy in Cairo.", { actor = "EGY", recipient = "ISR" } },
      { "Iranian protesters set fire to the Saudi embassy.", { actor = "IRN", recipient = "SAU" } },
      { "Protesters in Cairo scaled the walls of the US embassy.",
        { actor = "EGY", recipient = "USA" } },
      { "Iranian protesters set fire to a Saudi tree.", false },
      { "Serbs stoned the embassy of Spain.", { actor = "SRB", recipient = "ESP" } },
      { "Chinese crowds smashed Japanese shops.", { actor = "CHN", recipient = "JPN" } },
      { "Egyptian troops stormed the Israeli embassy in Cairo.", false },
      { "Sparks burned the flag of the club.", false },
    } },

  { name = "slogans", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "chant", "shout", "wave", "hold up", "carry" },
        { "slogan", "banner", "placard", "sign" }, { "chant", "shout" }, { "" }),
      actor = { "subject", "in" }, actor_kind = crowd, no_noun = true,
      needs = { "anti*", "death", "down" } },
    condition = function(event, article) -- against whom: "anti-Chad slogans", "Death to Chad"
      return crowds(event) and at_whom(event, article) ~= nil
        and (force.by_a_people(event) or conditions.find_word(event.context:lower(),
          { "protest", "demonstrat", "crowd", "marche", "students" })
          ~= nil)
    end,
    emit = function(event, article)
      local whom = at_whom(event, article)
      return conditions.done_to(event, whom)
    end,
    examples = {
      { "Protesters in Baghdad chanted \"Death to Israel\".",
        { actor = "IRQ", recipient = "ISR" } },
      { "Protesters in Baghdad chanted \"Death to the United States\".",
        { actor = "IRQ", recipient = "USA" } },
      { "Iraqis chanted anti-American slogans.", { actor = "IRQ", recipient = "USA" } },
      { "Thousands of Iraqis waved anti-Israel banners.", { actor = "IRQ", recipient = "ISR" } },
      { "Iraq's king chanted \"Death to Israel\".", false },
      { "Iraqis chanted the name of Israel's death camp.", false },
      { "Fans chanted slogans.", false },
    } },

  { name = "jeer", event = { type = "PROTEST" },
    frame = { verb = { "boo", "jeer", "heckle", "hiss", "pelt" }, actor = { "subject", "in" },
      actor_kind = crowd, recipient = { "object", "modifier" }, recipient_kind = target,
      no_noun = true },
    condition = function(event)
      return crowds(event) and conditions.find_word(event.context:lower(), { "protest",
        "demonstrat", "crowd", "mob%f[%A]", "students", "activists", "thousands", "hundreds" })
        ~= nil
    end,
    examples = {
      { "Georgian protesters booed the Russian envoy.", { actor = "GEO", recipient = "RUS" } },
      { "Protesters in Cairo pelted Israel's minister with eggs.",
        { actor = "EGY", recipient = "ISR" } },
      { "Georgian fans booed the Russian team.", false },
    } },

  -- "Oman saw protests against Chad"
  { name = "saw-protests", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "see", "witness", "experience" }, { "protest", "demonstration",
        "rally", "riot", "march" }), actor_kind = crowd, recipient = { "against", "outside" },
      recipient_kind = target, no_noun = true },
    condition = crowds,
    examples = {
      { "Iraq has seen weeks of protests against Turkey.", { actor = "IRQ", recipient = "TUR" } },
      { "Iraq saw a rally outside the Turkish embassy.", { actor = "IRQ", recipient = "TUR" } },
      { "Iraq saw a rally of its currency against Turkey's.", false },
    } },

  { name = "protest-noun", event = { type = "PROTEST" },
    frame = { noun = { "protest", "rally", "riot", "uprising", "intifada", "revolt" },
      actor = { "subject", "in" }, actor_kind = crowd, recipient = { "against", "outside" },
      recipient_kind = target },
    condition = crowds,
    examples = {
      { "Palestinian protests against Israel spread.", { actor = "PSE", recipient = "ISR" } },
      { "The Hungarian revolt against the Soviet Union was crushed.",
        { actor = "HUN", recipient = "SUN" } },
      { "Protests against the new road spread.", false },
    } },

  { name = "storming-of", event = { type = "PROTEST" },
    frame = { noun = { "storming", "burning", "torching", "ransacking", "sacking", "siege" },
      verb = {}, actor = { "in", "by" }, actor_kind = crowd, recipient = { "of" },
      recipient_kind = target, needs = { "flag", "embassy", "consulate" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      local what = rest:match "^ of (.*)"
      return crowds(event) and what ~= nil and conditions.find_word(what:sub(1, 40), { "flag",
        "embassy", "consulate" }) ~= nil
        and not conditions.find_word(event.context:lower(), { "police", "troops", "soldiers" })
    end,
    examples = {
      { "The storming of the Saudi embassy in Tehran led to a row.",
        { actor = "IRN", recipient = "SAU" } },
      { "The storming of the Saudi embassy in Tehran by troops led to a row.", false },
      { "The storming of the hall in Tehran by Saudi fans led to a row.", false },
    } },

  { name = "boycott", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "boycott" }, { "product", "goods", "company", "brand", "beer",
        "wine", "butter", "cheese", "store", "shop", "supermarket", "car", "import", "film",
        "restaurant" }),
      noun = { "consumer boycott", "trade boycott" }, actor_kind = crowd,
      recipient = { "modifier", "from", "of", "against" }, recipient_kind = target },
    emit = function(event, article) -- what a state does, not its people
      local actor = event.actors[event.actor[1]]
      local the = article.text:sub(math.max(1, actor.span[1] - 3), actor.span[1]):lower() == "the "
      local people = force.by_a_people(event) or the and actor.text:find "h$" -- the French
      if force.no_crowd(event, article) and not people then
        event.type, event.mode = "SANCTION", "discontinue"
      end
      return event
    end,
    examples = {
      { "Cyprus boycotted Turkish goods.",
        { actor = "CYP", recipient = "TUR", type = "SANCTION" } },
      { "The French boycotted American wine.",
        { actor = "FRA", recipient = "USA", type = "PROTEST" } },
      { "Protesters in Qatar boycotted French goods.",
        { actor = "QAT", recipient = "FRA", type = "PROTEST" } },
      { "Qatar boycotted French goods.",
        { actor = "QAT", recipient = "FRA", type = "SANCTION" } },
      { "Turks boycotted French goods.", { actor = "TUR", recipient = "FRA" } },
      { "Kuwaitis boycotted Danish products.", { actor = "KWT", recipient = "DNK" } },
      { "She boycotted the party.", false },
    } },

  { name = "strike", event = { type = "PROTEST" },
    frame = { verb = { "go strike", "stage strike", "hold strike", "call strike",
        "begin strike", "launch strike", "stage walkout" },
      noun = { "hunger strike", "general strike" }, actor = { "subject", "clause" },
      actor_kind = crowd, recipient = { "against", "in", "over" }, recipient_kind = target },
    condition = function(event)
      local whole = event.context:lower()
      return whole:find "hunger strike" ~= nil or whole:find "general strike" ~= nil
        or whole:find "workers" ~= nil or whole:find "on strike" ~= nil
    end,
    examples = {
      { "Palestinian prisoners began a hunger strike against Israel.",
        { actor = "PSE", recipient = "ISR" } },
      { "Palestinian workers staged a strike against Israel.",
        { actor = "PSE", recipient = "ISR" } },
      { "The United States launched a strike in Syria.", false },
    } },

  { name = "obstruct", event = { type = "PROTEST" },
    frame = { verb = g.phrases({ "block", "barricade", "obstruct", "occupy", "blockade" },
        { "road", "highway", "bridge", "traffic", "street", "motorway", "railway", "crossing",
          "border", "entrance", "gate", "square", "convoy", "truck", "route", "frontier" },
        { "throw", "hurl", "pelt", "fling" },
        { "stone", "rock", "bottle", "egg", "shoe", "brick", "tomato" }),
      actor = { "subject", "in" }, actor_kind = crowd,
      recipient = { "modifier", "at", "against", "shared", "to", "into", "with", "in" },
      recipient_kind = target },
    condition = function(event)
      local whole = event.context:lower()
      return whole:find "protest" ~= nil or whole:find "demonstrat" ~= nil
        or whole:find "crowd" ~= nil or whole:find "%f[%a]mobs?%f[%A]" ~= nil
        or whole:find "students" ~= nil or whole:find "rioter" ~= nil
        or whole:find "farmers" ~= nil or whole:find "activists" ~= nil
        or whole:find "truckers" ~= nil or whole:find "tribesmen" ~= nil
        or whole:find "embassy" ~= nil and force.by_a_people(event)
    end,
    examples = {
      { "Libyan protesters blocked a road to Egypt.", { actor = "LBY", recipient = "EGY" } },
      { "Greek farmers blocked the border with Bulgaria.", { actor = "GRC", recipient = "BGR" } },
      { "Palestinian protesters threw stones at Israeli soldiers.",
        { actor = "PSE", recipient = "ISR" } },
      { "A mob hurled stones at the Israeli embassy in Cairo.",
        { actor = "EGY", recipient = "ISR" } },
      { "Iraqis hurled shoes at the American embassy.", { actor = "IRQ", recipient = "USA" } },
      { "Snow blocked the road to Egypt.", false },
      { "The mob hurled stones at the window.", false },
    } },
}
