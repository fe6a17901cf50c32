--- Blame, charges, criticism and inquiries: what parties hold against each other.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- also companies and private persons, on whom a state acts
local anybody = { "state", "organisation", "alliance", "group", "party", "institution", "company",
  "person" }
local feelings = { "concern", "outrage", "anger", "dismay", "regret", "alarm", "frustration",
  "displeasure", "disappointment", "indignation", "worry", "objection", "complaint", "protest",
  "opposition", "criticism", "dissatisfaction", "unhappiness", "unease", "misgiving",
  "reservation", "doubt", "disapproval", "condemnation", "resentment", "fury", "discontent",
  "grievance", "accusation", "allegation", "revulsion", "disgust", "scepticism", "skepticism",
  "annoyance", "irritation", "disquiet", "anxiety", "horror", "shock" }
local accounts = { "decision", "policy", "statement", "proclamation", "remark", "comment", "plan",
  "record", "claim", "move", "law", "position", "stance", "action" }

-- "condemned the killing of Israelis": those behind such a noun suffered it
local suffered = { "killing", "murder", "assassination", "abduction", "arrest", "bombing",
  "invasion", "occupation", "annexation", "persecution", "treatment", "attack", "death",
  "execution", "massacre", "shelling", "use", "detention", "destruction", "violence", "violation",
  "removal", "expulsion", "raid", "strike", "assault", "aggression", "sanction", "threat",
  "kidnapping", "slaying", "blockade", "siege", "embargo", "poisoning", "hanging", "ouster",
  "boycott", "security", "safety", "fate", "wellbeing", "health" }
local function not_victim(event, article)
  local words = event.text:lower()
  if words:find "regret" and article.text:sub(event.span[2] + 1, event.span[2] + 8):find "^ to "
  then
    return false -- an apology
  end
  local to = event.actors[event.recipient[1]].span
  if to[1] >= event.span[2] then
    local between = article.text:sub(event.span[2] + 1, to[1]):lower()
    for _, word in ipairs(suffered) do
      local _, last = between:find("%f[%a]" .. word .. "e?s?%f[%A]")
      if last and between:sub(last + 1):find "^ %a+" then
        local link = between:sub(last + 1):match "^ (%a+)"
        if link ~= "by" and link ~= "from" then return false end
      end
    end
    local behind = article.text:sub(to[2] + 1, to[2] + 20):lower()
    if behind:find "^['’]s? ?s?e?c?u?r?i?t?y" and (behind:find "security" or behind:find "safety")
    then
      return false
    end
  end
  return true
end

-- What a statement makes of the other side.
local wrongs = { "violat", "breach", "behind the", "responsible for", "to blame", "guilty",
  "war crime", "crimes against", "prevent", "obstruct", "destabili", "provok", "provocat",
  "interfer", "meddl", "sponsor", "harbour", "harbor", "lying", "lied", "cheat", "sabotag",
  "undermin", "illegal", "unlawful", "aggress", "genocid", "ethnic cleans", "terroris", "militants",
  "rebels", "separatists", "failed to", "failing to", "unacceptable", "irresponsib", "reckless",
  "mistake", "a threat", "danger", "wrong", "not credible", "shameful", "disgrac", "outrageous",
  "hypocri", "absurd", "propaganda", "disinformation", "misleading", "misled", "fabricat",
  "complicit", "conspir", "plotting", "plotted", "bully", "blackmail", "coerci",
  "unfair", "unjust", "stealing", "stole", "manipulat", "espionage", "spying", "spied", "hack",
  "abus", "repress", "torture", "atrocit", "massacr", "hamper", "hinder", "imped", "escalat",
  "inflam", "incit", "smuggl", "traffick", "oppress", "appalled", "dismayed", "betray",
  "backed off", "reneg", "dragging its feet", "stalling", "not doing enough",
  "turning a blind eye", "enabl",
  "unhelpful", "regrettable", "deplorable", "counterproductive", "counter-productive", "barbar",
  "cynical", "deceit", "deceptive", "dishonest", "unprovoked", "unjustified", "flagrant",
  "crossed a line", "red line", "trampl", "flout", "evading", "evade", "circumvent", "arming",
  "armed the", "was armed", "was arming", "secretly", "covert", "weaponi", "exploit", "sow",
  "fuel", "stok", "foment", "stirring", "stirred up", "fann", "whipp", "inflat", "dump", "annex" }
local denied = { " not ", "n't ", " never ", " would ", " should ", " if ", " could ", " may ",
  " might ", " no longer ", " denied", " condemn", " accus", " reject" }
local function tells_wrong(event, article)
  local to = event.actors[event.recipient[1]].span
  local text
  if to[1] >= event.span[2] then
    if to[1] - event.span[2] > 60 then return false end
    text = article.text:sub(event.span[2] + 1, to[2] + 55)
    text = text:sub(1, (text:find("[.;]%f[%s\0]", to[2] - event.span[2]) or 0) - 1)
    text = text:sub(to[2] - event.span[2] + 1)
  else
    text = article.text:sub(to[2] + 1, event.span[1])
  end
  text = " " .. text:lower() .. " "
  local at
  for _, word in ipairs(wrongs) do
    local found = text:find("%f[%a]" .. word)
    if found and (not at or found < at) then at = found end
  end
  if not at then return false end
  for _, word in ipairs(denied) do
    local found = text:find(word, 1, true)
    if found and found < at then return word == " not " and text:find("^ not credible", found) end
  end
  return true
end

-- "called the plan a mistake": what the party is called stands behind it.
local names = { "mistake", "unacceptable", "provocat", "threat", "absurd", "illegal", "aggress",
  "terror", "liar", "lie%f[%A]", "lies%f[%A]", "dictator", "evil", "rogue", "danger",
  "irresponsib", "reckless", "violation", "barbar", "shameful", "disgrac", "outrag", "unjust",
  "hypocri", "tyran", "criminal", "enem", "adversar", "puppet", "war crime", "genocid",
  "act of war", "unlawful", "unfair", "impractical", "wrong", "nonsens", "propaganda", "coward",
  "troubl", "unhelpful", "interfer", "destabili", "nazi", "fascis", "racis", "imperialis",
  "colonial", "apartheid", "occupi", "hostile", "blackmail", "bully", "piracy", "pirate",
  "robbery", "theft", "sham%f[%A]", "farce", "hypocrisy", "unwise", "unfortunate", "regret",
  "disappoint", "deplorable", "unnecessary", "excessive", "disproportion", "counterproductive",
  "insult", "betray", "disaster", "catastroph", "madness", "insan", "crazy", "stupid", "folly",
  "failure", "obstacle", "burden", "weak", "worst", "cruel", "inhuman", "immoral", "immoral",
  "meddling", "escalat", "breach", "cheat", "manipulat", "waste", "consumption", "delusion",
  "thug", "gangster", "mafia", "monster", "butcher", "killer", "murder", "savage", "satan",
  "tiger", "cancer", "stain", "rival", "competitor", "obsolete", "unreliable", "ungrateful",
  "delinquent", "free rider", "free%-rider" }
local function ill_named(event, article)
  local to = event.actors[event.recipient[1]].span
  if to[1] < event.span[2] then -- "was called a liar by"
    local text = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower()
    for _, word in ipairs(names) do
      if text:find("%f[%a]" .. word) then return true end
    end
    return false
  end
  if to[1] - event.span[2] > 50 then return false end
  local text = article.text:sub(to[2] + 1, to[2] + 70):lower():gsub("^['’]s", "")
  text = text:sub(1, (text:find "[.;]%f[%s\0]" or text:find ", %a+ing%f[%A]" or 0) - 1)
  for _, word in ipairs(names) do
    if text:find("%f[%a]" .. word) then return true end
  end
  return false
end

return {
  pack = "accuse",
  doc = "Blame, charges, criticism and inquiries",

  { name = "accuse", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "accuse", "blame", "charge", "suspect", "implicate", "incriminate" },
      actor_kind = body, recipient = { "object", "on" }, recipient_kind = anybody, no_noun = true },
    examples = {
      { "Turkey accused Musa Olak of a plot.", { actor = "TUR", recipient = "OLAK" } },
      { "Saudi Arabia accused Iran of supporting the rebels.",
        { actor = "SAU", recipient = "IRN" } },
      { "The United States was accused by Cuba of spying.", { actor = "CUB", recipient = "USA" } },
      { "Blaming Chad for the raid, Sudan closed the border.",
        { actor = "SDN", recipient = "TCD" } },
      { "Mali implicated Niger in the theft.", { actor = "MLI", recipient = "NER" } },
      { "He accused his brother of theft.", false },
    } },

  { name = "lay-blame", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "put", "lay", "place", "pin", "cast", "fix", "shift", "heap",
        "assign", "apportion" }, { "blame", "responsibility", "guilt", "suspicion" },
        { "point" }, { "finger" }, { "attribute", "ascribe", "trace" }, { "" }),
      actor_kind = body, recipient = { "on", "at", "to" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower()
      if event.text:find " " then return not rest:find "^ for itself" end
      for _, word in ipairs { "attack", "crash", "blast", "hack", "killing", "murder", "leak",
        "bomb", "strike", "raid", "explosion", "sabotage", "poison", "virus", "delay", "failure",
        "shortage", "crisis", "unrest", "violence", "collapse", "breach", "incident" } do
        if rest:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Tehran put the blame on Washington.", { actor = "IRN", recipient = "USA" } },
      { "Iran laid the blame at Washington's door.", { actor = "IRN", recipient = "USA" } },
      { "Greece pointed the finger at Turkey.", { actor = "GRC", recipient = "TUR" } },
      { "Britain attributed the hack to Russia.", { actor = "GBR", recipient = "RUS" } },
      { "Kenya pinned the blame for the spill on Uganda.", { actor = "KEN", recipient = "UGA" } },
      { "Britain attributed its success to trade.", false },
      { "Iran attributed the painting to Oman.", false },
      { "Fans put the blame on the coach.", false },
      { "Chile put the accent on Peru.", false },
      { "Chile pointed at Peru on the map.", false },
    } },

  { name = "hold-responsible", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "hold", "find", "deem", "declare" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "responsible", "accountable", "guilty", "culpable", "liable",
      "in breach", "in violation", "in contempt" }, 60),
    examples = {
      { "Iraq holds Turkey responsible for the deaths.", { actor = "IRQ", recipient = "TUR" } },
      { "Lebanon held Israel accountable.", { actor = "LBN", recipient = "ISR" } },
      { "Iraq holds Turkey in high regard.", false },
    } },

  { name = "claim", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "claim", "allege", "complain", "charge" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- "claimed 20 Iranian soldiers were killed"
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower()
      return not rest:find " been %a+e[dn]%f[%A]" and not rest:find " were %a+e[dn]%f[%A]"
        and not rest:find " was %a+e[dn]%f[%A]"
    end,
    examples = {
      { "Israel claimed that Iran supports the rebels.", { actor = "ISR", recipient = "IRN" } },
      { "Peru complained that Chile moved the fence.", { actor = "PER", recipient = "CHL" } },
      { "Chad charged that Libya had moved the fence.", { actor = "TCD", recipient = "LBY" } },
      { "Israel claimed 20 Iranian soldiers had been killed.", false },
      { "The company claimed it was safe.", false },
    } },

  { name = "says-wrong", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "say", "tell", "state", "argue", "believe", "warn", "insist", "declare",
        "assert", "maintain", "contend", "note", "add", "stress", "conclude", "find", "determine",
        "suggest", "think", "announce", "write", "repeat", "fear", "estimate", "testify" },
      actor_kind = body, recipient = { "complement" },
      recipient_kind = { "state", "group", "organisation", "alliance" }, no_noun = true },
    condition = tells_wrong,
    examples = {
      { "Israel said Iran violated the agreement.", { actor = "ISR", recipient = "IRN" } },
      { "UN experts said Sudan had committed war crimes.", { actor = "UN", recipient = "SDN" } },
      { "Washington says Tehran is undermining the deal.",
        { actor = "USA", recipient = "IRN" } },
      { "Russia said NATO was provoking its neighbours.", { actor = "RUS", recipient = "NATO" } },
      { "Oman is lying, Iran said.", { actor = "IRN", recipient = "OMN" } },
      { "Israel said Iran kept the agreement.", false },
      { "Israel said Iran had not violated the agreement.", false },
      { "Israel said Israel had violated the agreement.", false },
      { "A shopkeeper said Iran violated the agreement.", false },
      { "Oman is hopeful, Iran said.", false },
    } },

  { name = "call-names", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "call", "describe", "label", "brand", "dub", "term", "view", "see", "regard",
        "consider", "portray", "characterise", "characterize", "deem", "denounce", "depict",
        "paint", "cast", "dismiss", "compare", "liken", "equate", "treat" },
      actor_kind = body, recipient = { "object", "modifier", "of" }, recipient_kind = body,
      no_noun = true },
    condition = ill_named,
    examples = {
      { "France called the Russian decision a mistake.", { actor = "FRA", recipient = "RUS" } },
      { "France called Russia's behaviour unacceptable.", { actor = "FRA", recipient = "RUS" } },
      { "France described Russia's actions as a provocation.",
        { actor = "FRA", recipient = "RUS" } },
      { "Cuba likened Spain to a gangster.", { actor = "CUB", recipient = "ESP" } },
      { "Spain was called a tyrant by Cuba.", { actor = "CUB", recipient = "ESP" } },
      { "France called the Russian decision a triumph.", false },
      { "France called Russia on Monday.", false },
      { "France considers Russia a friend.", false },
      { "She called the Russian film a mistake.", false },
      { "France saw Russia's team win a match.", false },
    } },

  { name = "concern", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "voice", "express", "raise", "convey", "register", "lodge",
        "file", "make", "level", "direct", "issue", "deliver", "repeat", "state", "air", "vent",
        "reiterate", "submit", "hurl", "share", "renew", "send", "bring", "declare", "signal" },
        feelings, { "attack", "assail" }, accounts,
        { "take aim", "lash out", "hit out", "hit back", "object", "rail", "rage", "inveigh",
          "snipe", "fulminate", "thunder", "bristle", "remonstrate", "speak out", "jeer", "sneer",
          "scoff" }, { "at", "to", "against" },
        { "disapprove" }, { "of" },
        { "take" }, { "issue", "exception", "offence", "offense" }, { "cry" }, { "foul" }),
      actor_kind = body,
      recipient = { "at", "about", "over", "to", "against", "with", "of", "by", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = not_victim,
    examples = {
      { "Norway voiced concern about Hungary.", { actor = "NOR", recipient = "HUN" } },
      { "Iran lashed out at Bahrain.", { actor = "IRN", recipient = "BHR" } },
      { "Peru lodged a protest with Chile over the fence.", { actor = "PER", recipient = "CHL" } },
      { "Beijing took issue with the American report.", { actor = "CHN", recipient = "USA" } },
      { "China expressed strong dissatisfaction with Japan.",
        { actor = "CHN", recipient = "JPN" } },
      { "Norway voiced concern about the weather.", false },
      { "Norway voiced concern over the raid on Hungary.", false },
      { "The actor took issue with the French film.", false },
      { "Norway raised a flag with Hungary.", false },
      { "Norway raised concerns with its farmers.", false },
    } },

  { name = "concern-there", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "voice", "express", "raise", "convey", "state", "air" }, feelings,
        { "condemn", "criticise", "criticize", "denounce", "deplore", "decry", "protest" },
        { "" }), actor_kind = body, recipient = { "in", "by" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      if to[1] < event.span[2] then return false end
      local between = article.text:sub(event.span[2] + 1, to[1]):lower()
      for _, word in ipairs { "arrest", "crackdown", "detention", "human rights", "abuse",
        "repression", "coup", "jailing", "imprisonment", "executions", "death penalty", "torture",
        "persecution", "trial of", "censorship", "clampdown", "martial law", "takeover" } do
        if between:find("%f[%a]" .. word) then return true end
      end
      return false
    end,
    examples = {
      { "The European Union voiced concern over the arrest of a writer in Chad.",
        { actor = "EU", recipient = "TCD" } },
      { "Norway condemned the coup in Mali.", { actor = "NOR", recipient = "MLI" } },
      { "Norway voiced concern over the flood in Chad.", false },
      { "Writers condemned the arrest of a poet in Chad.", false },
      { "Norway condemned the fire in a Mali school.", false },
    } },

  { name = "protest", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "protest" }, { "to", "against", "over", "at", "about" }),
      actor_kind = { "state", "organisation" },
      recipient = { "against", "at", "over", "about", "to" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article) -- Palestinians protest in the street, Palestine by a note
      local actor = event.actors[event.actor[1]]
      local crowd = actor.text:find "s$" and not actor.text:find " "
      local behind = article.text:sub(actor.span[2] + 1, event.span[1]):lower()
      for _, word in ipairs { "protesters", "people", "workers", "students", "crowd", "activists",
        "supporters", "citizens", "farmers", "women", "residents", "fans", "muslims", "fishermen" }
      do
        crowd = crowd or behind:find("%f[%a]" .. word) ~= nil
          or actor.text:lower():find("%f[%a]" .. word) ~= nil
      end
      return not crowd and not_victim(event, article)
    end,
    examples = {
      { "South Korea protested against Japan's claim.", { actor = "KOR", recipient = "JPN" } },
      { "Peru protested on Friday at Chile's move.", { actor = "PER", recipient = "CHL" } },
      { "South Korea protested against a raid on Japan.", false },
    } },

  { name = "complain", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "complain", "grumble", "worry", "fume" }, actor_kind = body,
      recipient = { "about", "over", "of", "against", "at", "to" }, recipient_kind = body,
      no_noun = true },
    condition = not_victim,
    examples = {
      { "Pakistan complained about American fees.", { actor = "PAK", recipient = "USA" } },
      { "Pakistan complained to India about the fence.", { actor = "PAK", recipient = "IND" } },
      { "Spain complained about the rain.", false },
    } },

  { name = "trade-insults", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "trade", "exchange", "swap" }, { "accusation", "insult", "barb",
        "blame", "allegation", "charge", "recrimination", "threat" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    examples = {
      { "Iran and Iraq traded accusations.", { actor = { "IRN", "IRQ" } } },
      { "Greece exchanged insults with Turkey.", { actor = { "GRC", "TUR" } } },
      { "The players traded insults.", false },
    } },

  { name = "upset", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "anger", "infuriate", "outrage", "alarm", "dismay", "irk", "irritate",
        "annoy", "disturb", "trouble", "frustrate", "disappoint", "offend", "enrage", "upset",
        "shock", "incense", "displease", "exasperate", "perturb", "oppose to" },
      actor = { "object" }, actor_kind = body,
      recipient = { "by", "at", "about", "over", "with", "to" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]].span
      return actor[2] <= event.span[1] and not_victim(event, article)
    end,
    examples = {
      { "Greece was angered by German remarks.", { actor = "GRC", recipient = "DEU" } },
      { "France is dismayed at Spain's decision.", { actor = "FRA", recipient = "ESP" } },
      { "Chad is opposed to the Libyan plan.", { actor = "TCD", recipient = "LBY" } },
      { "France is troubled by the rain.", false },
      { "Fans were angered by Spain.", false },
      { "Greece was alarmed by the raid on Cyprus.", false },
    } },

  { name = "critical", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { adjective = { "critical", "contemptuous", "scornful", "disdainful", "dismissive",
        "suspicious", "wary", "intolerant", "angry", "furious", "unhappy", "indignant",
        "irate", "livid", "bitter", "resentful", "hostile", "sceptical", "skeptical",
        "distrustful", "mistrustful", "impatient" },
      actor_kind = body, recipient = { "of", "at", "about", "with", "over", "to" },
      recipient_kind = body },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 4)
      if event.text:lower() == "critical" and rest ~= " of " then return false end
      return not_victim(event, article)
    end,
    examples = {
      { "Germany was critical of Hungary.", { actor = "DEU", recipient = "HUN" } },
      { "Berlin has been sharply critical of Turkey's plan.",
        { actor = "DEU", recipient = "TUR" } },
      { "Egypt is unhappy with Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt was furious at the Sudanese decision.", { actor = "EGY", recipient = "SDN" } },
      { "The critic was critical of Hungary.", false },
      { "Egypt is happy with Sudan.", false },
      { "Egypt was furious at the raid on Sudan.", false },
      { "The state of Egypt is critical.", false },
      { "Oil is critical to Sudan.", false },
      { "Chad is critical to Sudan.", false },
    } },

  { name = "disapprove", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "condemn", "criticize", "criticise", "denounce", "slam", "deplore", "oppose",
        "protest", "lambaste", "lambast", "decry", "blast", "chide", "berate", "deride", "lament",
        "scold", "censure", "bash", "mock", "vilify", "excoriate", "castigate", "rebuke",
        "reprimand", "admonish", "label", "brand", "scorn", "regret", "question", "challenge",
        "fault", "ridicule", "demonise", "demonize", "upbraid", "chastise", "pillory", "assail",
        "disparage", "denigrate", "belittle", "insult", "malign", "revile", "taunt", "bemoan",
        "resent", "savage", "impugn", "contradict", "needle" },
      actor_kind = body, recipient = { "object", "modifier", "of", "by", "from" },
      recipient_kind = body, no_noun = true },
    condition = not_victim,
    examples = {
      { "The Arab League condemned Israel's attack.", { actor = "AL", recipient = "ISR" } },
      { "Iran was condemned by Bahrain.", { actor = "BHR", recipient = "IRN" } },
      { "Turkey rebuked France.", { actor = "TUR", recipient = "FRA" } },
      { "Norway denounced Syria's use of gas.", { actor = "NOR", recipient = "SYR" } },
      { "Spain declined to criticise Peru.", { actor = "ESP", aux = { "negation" } } },
      { "The critic slammed the film.", false },
      { "France condemned the killing of Israelis.", false },
      { "France condemned the use of gas in Syria.", false },
      { "France condemned an attack on Israel.", false },
    } },

  { name = "criticism", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "criticism", "condemnation", "denunciation", "rebuke", "disapproval",
        "opposition", "anger", "outrage", "reprimand", "censure", "reproach", "displeasure",
        "scorn", "protest" },
      verb = {}, actor = { "subject", "from" }, actor_kind = body,
      recipient = { "of", "at", "over", "object" }, recipient_kind = body },
    condition = function(event, article)
      local word = event.text:lower()
      if (word:find "^opposition" or word:find "^protest")
        and not article.text:sub(event.span[2] + 1, event.span[2] + 5):find "^ to" then
        return false
      end
      return not_victim(event, article)
    end,
    examples = {
      { "American criticism of China grew.", { actor = "USA", recipient = "CHN" } },
      { "Brazil's condemnation of Israel was loud.", { actor = "BRA", recipient = "ISR" } },
      { "Germany drew criticism from Poland.", { actor = "POL", recipient = "DEU" } },
      { "Germany came under criticism from Poland.", { actor = "POL", recipient = "DEU" } },
      { "Criticism of the film grew.", false },
      { "The French opposition to the president met in Spain.", false },
    } },

  { name = "accusation", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation", "charge", "complaint", "claim" },
      verb = {}, actor = { "subject", "from", "by" },
      actor_kind = body, recipient = { "against", "complement" }, recipient_kind = body },
    examples = {
      { "Accusations against the coach were denied.", false },
      { "Cuba's accusations against Spain were denied.", { actor = "CUB", recipient = "ESP" } },
      { "The US complaint against China was heard.", { actor = "USA", recipient = "CHN" } },
      { "Britain's accusation that Oman had spied on it was rejected.",
        { actor = "GBR", recipient = "OMN" } },
      { "The claim that Oman had spied was rejected.", false },
    } },

  { name = "investigate", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = g.phrases({ "open", "launch", "begin", "start", "announce", "order",
        "file", "bring", "initiate", "conduct", "lodge", "take", "press", "pursue", "institute",
        "submit", "reopen" },
        { "investigation", "inquiry", "probe", "proceeding", "case", "lawsuit", "suit", "action",
          "enquiry", "review", "procedure", "charge", "complaint", "appeal" },
        { "issue", "seek", "obtain" }, { "warrant", "indictment", "summons" }), actor_kind = body,
      recipient = { "into", "against", "of", "for", "modifier" }, recipient_kind = anybody },
    condition = function(event, article)
      local whole = event.text:lower()
      local needs = whole:find "action" or whole:find "case" or whole:find "procedure"
        or whole:find "review" or whole:find "appeal"
      if not needs then return true end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 30):lower()
      return (whole:find "legal" or whole:find "court" or whole:find "infringement"
        or whole:find "disciplin" or not whole:find "action") ~= nil
        and (rest:find "^ %a* ?against" or rest:find "^ into") ~= nil
    end,
    examples = {
      { "The European Union opened proceedings against Zentro.",
        { actor = "EU", recipient = "ZENTRO" } },
      { "The European Union opened proceedings against Hungary.",
        { actor = "EU", recipient = "HUN" } },
      { "Kenya launched an inquiry into Chinese loans.", { actor = "KEN", recipient = "CHN" } },
      { "The European Union launched legal action against Poland.",
        { actor = "EU", recipient = "POL" } },
      { "The International Criminal Court issued an arrest warrant for Sudan's president.",
        { actor = "ICC", recipient = "SDN" } },
      { "The school opened an inquiry into the fire.", false },
      { "Poland took action for Hungary.", false },
    } },

  { name = "take-to-court", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "take", "haul", "bring", "drag", "refer" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "to court", "to the international court", "to the european court",
      "before the international court", "to the icj", "to the world court", "to the wto",
      "to the world trade organi", "to arbitration", "to the international criminal court",
      "to the icc", "to task", "to the security council" }, 60),
    examples = {
      { "Australia took China to the World Trade Organization.",
        { actor = "AUS", recipient = "CHN" } },
      { "Chad took Libya to court.", { actor = "TCD", recipient = "LBY" } },
      { "Peru hauled Chile before the International Court of Justice.",
        { actor = "PER", recipient = "CHL" } },
      { "Australia took China to the final.", false },
      { "A shop took Chad to court.", false },
    } },

  { name = "prosecute", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "investigate", "probe", "sue", "prosecute", "indict", "subpoena" },
      actor_kind = body, recipient = { "object", "by", "modifier" }, recipient_kind = anybody },
    condition = not_victim,
    examples = {
      { "The International Criminal Court investigated Israel.",
        { actor = "ICC", recipient = "ISR" } },
      { "Gambia sued Myanmar.", { actor = "GMB", recipient = "MMR" } },
      { "Police investigated the fire.", false },
    } },
}
