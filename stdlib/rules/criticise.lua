--- Criticism: what parties say of others and of what they do.
local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }

-- "called the plan a mistake": what the party is called stands behind it.
local names = {
  "mistake", "unacceptable", "provocat", "threat", "absurd", "illegal", "aggress", "terror", "liar",
  "lie%f[%A]", "lies%f[%A]", "dictator", "evil", "rogue", "danger", "irresponsib", "reckless",
  "violation", "barbar", "shameful", "disgrac", "outrag", "unjust", "hypocri", "tyran", "criminal",
  "enem", "adversar", "puppet", "war crime", "genocid", "act of war", "unlawful", "unfair",
  "impractical", "wrong", "nonsens", "propaganda", "coward", "troubl", "unhelpful", "interfer",
  "destabili", "nazi", "fascis", "racis", "imperialis", "colonial", "apartheid", "occupi",
  "hostile", "unfriendly", "blackmail", "bully", "piracy", "pirate", "robbery", "theft",
  "sham%f[%A]", "farce", "unwise", "unfortunate", "regret", "disappoint", "deplorable",
  "unnecessary", "excessive", "disproportion", "counterproductive", "insult", "betray", "disaster",
  "catastroph", "madness", "insan", "crazy", "stupid", "folly", "failure", "obstacle", "burden",
  "weak", "worst", "cruel", "inhuman", "immoral", "meddling", "escalat", "breach", "holocaust",
  "hitler", "occupation", "foe%f[%A]", "captive", "shame%f[%A]", "cheat", "manipulat", "waste",
  "consumption", "delusion", "thug", "gangster", "mafia", "monster", "butcher", "killer", "murder",
  "savage", "satan", "tiger", "cancer", "stain", "rival", "competitor", "obsolete", "unreliable",
  "ungrateful", "delinquent", "free rider", "free%-rider", "baseless", "groundless", "unfounded",
  "null and void", "illegitimate", "ridiculous", "stab in the back", "slap in the face", "slap to",
  "blow to", "affront", "premature", "short%-?sighted", "brazen", "unconstructive", "villain",
  "culprit", "pariah", "scapegoat", "spoiler", "misguided", "treason", "treacher",
  "rape of", "relic", "flawed", "ill%-advised", "ill%-timed", "ill%-judged", "untimely",
  "inappropriate", "unwarranted", "uncalled", "crime%f[%A]", "kidnapping", "charade",
  "a joke%f[%A]", "arrogan", "pathetic", "toothless", "biased", "one%-sided",
  "politically motivated", "foolish", "dishonest", "incendiary", "inflammatory",
  "callous", "heinous", "vile%f[%A]", "abhorrent", "repugnant", "despicable", "contemptible",
  "scandal", "a ploy", "a pretext", "a fraud", "humiliat", "too little", "too late",
  "inadequate", "disrespect", "offensive", "intolerable", "indefensible", "inexcusable",
  "unforgivable", "lawless", "heavy%-handed", "draconian", "discriminat", "protectionis", "paranoi",
  "hysteri", "cynical", "outdated", "useless", "asian nato", "arab nato", "clique", "surrender",
  "capitulation", "sell%-?out", "dead%f[%A]", "meaningless", "tool of", "failed", "a prison",
  "ministry of", "club of", "instrument of", "irrelevant", "brain", "terrible", "warmonger",
  "war machine", "hasty%f[%A]", "attempt to", "divisive", "talking shop", "corrupt",
  "anti%-?semit", "bigot", "clown", "lunatic", "bloodthirst", "brutal", "authoritarian",
  "xenophob", "islamophob", "despot", "madman", "traitor", "parasit", "trap%f[%A]", "scam%f[%A]" }
local NAMED = conditions.beginnings(names)
NAMED[#NAMED + 1] = "dismiss*" -- as what is quoted

local function ill_named(event, article)
  local whom = event.actors[event.recipient[1]]
  local to, verb = whom.span, event.text:lower()
  if (verb:find "^f[io][nu]" or verb:find "^s[ea][ew]")
    and article.text:find("^ it%f[%A]", conditions.past(event, article)) then
    return false -- "finds it absurd that"
  end
  if to[1] < event.span[2] or whom.via == "deed" then -- "was called a liar by"
    local text = conditions.rest(event, article, 60)
    return conditions.find_word(text, names) ~= nil
  end
  local between = article.text:sub(conditions.past(event, article), to[1]):lower()
  if between:find "^ as " and conditions.find_word(between, names) then
    return true -- "decried as theft the seizure of ... by Peru"
  end
  if to[1] - event.span[2] > 50 then return false end
  if verb:find "^f[io][nu]" then -- "finds Peru's answer intolerable"
    local found = article.text:sub(to[2] + 1, to[2] + 50):lower():gsub("^['’]+s", "")
    found = found:match "^%s?%l+ (%l+ ?%l*)" or ""
    return conditions.find_word(found, names) ~= nil and not found:find "^in "
  end
  local text = article.text:sub(to[2] + 1, to[2] + 70):lower():gsub("^['’]+s", "")
  text = text:sub(1, (text:find "[.;]%f[%s\0]" or text:find ", %a+ing%f[%A]"
    or text:find " because%f[%A]" or 0) - 1)
  if verb:find "^consider" and conditions.find_word(text, { "rival", "competitor" }) then
    return false
  end
  return conditions.find_word(text, names) ~= nil
end

-- "voted against a resolution condemning Chad": the resolution condemns, and its opponent does not.
local function unwilling(before)
  local how = before:match "(%l+ ?%l*) an? [%w ,%-]*resolution $"
    or before:match "(%l+ ?%l*) the [%w ,%-]*resolution $"
    or before:match "(%l+ ?%l*) an? [%w ,%-]*statement $"
  return how ~= nil and conditions.find_word(how, { "against", "vetoed", "vetoing", "blocked",
    "blocking", "abstained", "abstaining", "opposed", "opposing", "rejected" }) ~= nil
end

local CROWD = { "protesters", "people", "workers", "students", "crowd", "activists", "supporters",
  "citizens", "farmers", "women", "residents", "fans", "muslims", "fishermen" }

-- Palestinians protest in the street, Palestine by a note.
local function by_a_crowd(event, article)
  if force.by_a_people(event) then return true end
  local words = article.text:sub(event.actors[event.actor[1]].span[1] + 1, event.span[1])
  return conditions.find_word(words:lower(), CROWD) ~= nil
end

local pack = {
  pack = "criticise",
  doc = "Criticism: what parties say of others and of what they do",

  { name = "call-names", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "call", "describe", "label", "brand", "dub", "term",
        "consider", "portray", "characterise", "characterize", "deem", "denounce", "depict",
        "declare", "pronounce", "paint", "cast", "dismiss", "compare", "liken", "equate", "treat",
        "find", "condemn", "decry" },
      actor_kind = body, recipient = { "object", "modifier", "of" }, recipient_kind = { "state",
        "organisation", "alliance", "group", "institution", "treaty" },
      no_noun = true,
      needs = NAMED },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if event.text:lower():find "^dismiss" and to.via == nil and to.span[1] > event.span[1]
        and article.text:sub(to.span[2] + 1, to.span[2] + 5) == " as \"" then
        return true
      end
      if to.via == "modifier" and article.text:find("^ %l*%s?threat to be ", to.span[2] + 1) then
        return false -- said of what kind it is
      end
      local treats = event.text:lower():find "^treat" -- as what
      local open = has(event.aux, "future") or has(event.aux, "hypothetical")
      if treats and open and not conditions.with({ "as an act of war", "as an enem", "as a foe",
        "as a terror", "as hostile" }, 90)(event, article) then
        return false
      end
      return conditions.not_victim(event, article) and ill_named(event, article) and (not treats
        or conditions.with({ "as " }, 60)(event, article))
    end,
    emit = function(event, article) -- who calls a charge absurd denies it
      local open = has(event.aux, "future") or has(event.aux, "hypothetical")
      local regards = conditions.find_word(event.text:lower(), { "treat", "consider", "deem" })
      if open and regards and not has(event.aux, "negation")
        and conditions.with({ "an act of war" }, 90)(event, article) then -- he would fight
        event.type, event.mode = "THREATEN", "violence"
        return conditions.unmarked("future", "hypothetical")(event)
      end
      local rest = conditions.rest(event, article, 40)
      local what = rest:match "^ th%l+ (%l+)" or rest:match "^ such (%l+)" or ""
      if conditions.find_word(what, { "charge", "claim", "accusation", "allegation" }) then
        event.type, event.mode = "REJECT", nil
        return event
      end
      return conditions.against_as_such(event, article)
    end,
    examples = {
      { "Cuba said that it would treat the Spanish blockade as an act of war.",
        { actor = "CUB", recipient = "ESP", type = "THREATEN", aux = {} } },
      { "Cuba said that it would treat the Spanish blockade as a joke.", false },
      { "Cuba treated the Spanish blockade as an act of war.",
        { actor = "CUB", recipient = "ESP" } },
      { "Oman accused Iran of theft. Iran called the charge hysterical.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "France called the Russian decision a mistake.", { actor = "FRA", recipient = "RUS" } },
      { "France called Russia's behaviour unacceptable.", { actor = "FRA", recipient = "RUS" } },
      { "France described Russia's actions as a provocation.",
        { actor = "FRA", recipient = "RUS" } },
      { "Cuba likened Spain to a gangster.", { actor = "CUB", recipient = "ESP" } },
      { "Spain's king left, prompting Cuba to call him a bigot.",
        { actor = "CUB", recipient = "ESP" } },
      { "France called Russia's record a great shame.", { actor = "FRA", recipient = "RUS" } },
      { "Spain was called a tyrant by Cuba.", { actor = "CUB", recipient = "ESP" } },
      { "Trump called NATO obsolete.", { actor = "USA", recipient = "NATO", act = "oppose" },
        date = "2017-03-01" },
      { "Reagan called SALT II a failure.", { actor = "USA", recipient = "SALT", act = "oppose" },
        date = "1984-02-02" },
      { "Mugabe called the Commonwealth a club of racists.",
        { actor = "ZWE", recipient = "CW", act = "oppose" }, date = "2003-12-02" },
      { "China called AUKUS a threat to peace.",
        { actor = "CHN", recipient = "AUKUS", act = "oppose" } },
      { "Rumsfeld dismissed France as \"old Europe\".", { actor = "USA", recipient = "FRA" },
        date = "2003-01-22" },
      { "Poland called NATO a friend.", false },
      { "France called the Russian decision a triumph.", false },
      { "France finds Russia's answer unacceptable.", { actor = "FRA", recipient = "RUS" } },
      { "France decried as theft the new duties of Russia.",
        { actor = "FRA", recipient = "RUS" } },
      { "France found Russian arms in the house of a killer.", false },
      { "France called Russia on Monday.", false },
      { "France considers Russia a friend.", false },
      { "France considers Russia its chief rival.", false },
      { "Ukraine is running out of shells, and France finds it absurd to wait.", false },
      { "She called the Russian film a mistake.", false },
      { "France saw Russia's team win a match.", false },
      { "France sees Russia as a threat.", false }, -- a view, which nobody has said to it
      { "France has seen Russian interference before.", false },
      { "How does France see the Russian threat?", false },
    } },

  { name = "designate", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "designate", "declare" }, actor_kind = { "state", "organisation" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return event.actors[event.recipient[1]].via == nil and ill_named(event, article)
        -- that is a listing: "designated its guard a terrorist organisation"
        and not conditions.phrase(event, article, 90):find "terrorist organi"
    end,
    examples = {
      { "Latvia designated the IRGC a terrorist organisation.", false },
      { "Latvia designated Russia a sponsor of terrorism.",
        { actor = "LVA", recipient = "RUS" } },
      { "Latvia designated Russia a transit country.", false },
      { "A club designated Russia a terrorist state.", false },
    } },

  { name = "lash-out", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "tear", "lay", "rip", "light" },
        { "into" }, { "round" }, { "on" },
        { "take aim", "lash out", "hit out", "hit back", "object", "rail", "rage", "inveigh",
          "snipe", "fulminate", "thunder", "remonstrate", "speak out", "jeer", "sneer",
          "scoff", "curse", "rant", "bristle", "recoil", "swipe", "carp", "gripe", "grouse",
          "chafe", "seethe", "fume", "snarl", "bellow", "mutter", "bark", "swear", "yell", "shout",
          "scream", "strike out", "sound off", "snap back", "bite back", "snap" },
        { "at", "to", "against" }, { "remonstrate" }, { "with" }, { "shake" }, { "head", "fist" },
        { "wag" }, { "finger" },
        { "hurl", "fling", "aim" }, { "barb", "jibe", "gibe", "brickbat", "vitriol", "insult" },
        { "heap", "pour", "pile", "shower" }, { "scorn", "abuse", "ridicule", "criticism",
          "contempt", "opprobrium", "derision", "odium", "insult", "vitriol", "mockery" },
        { "unleash", "launch" }, { "tirade", "diatribe", "broadside", "invective" }),
      actor_kind = body, recipient = { "into", "at", "against", "on", "to", "with",
        "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local rest = conditions.clause(event, article, 90)
      local aloud = words:find "^sw[eo]" or words:find "^yell" or words:find "^shout"
        or words:find "^scream" or words:find "^bark"
      if aloud and not rest:find "^ at%f[%A]" then return false end -- swore loyalty to
      if words:find "back" and conditions.find_word(rest, { "duties", "tariff", "sanction",
        "ban%f[%A]", "curbs", "strikes", "missile", "rocket", "raid", "troops", "forces" }) then
        return false -- blows or duties are what it hits with
      end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "Iran lashed out at Bahrain.", { actor = "IRN", recipient = "BHR" } },
      { "Iran snapped back at Bahrain.", { actor = "IRN", recipient = "BHR" } },
      { "Iran lashed out at Bahrain over the trial of Omani sailors.",
        { actor = "IRN", recipient = "BHR" } },
      { "Ghana hit back at Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana rounded on Togo over the dam.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana heaped scorn on Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana tore into Togo over the deal with Benin.", { actor = "GHA", recipient = "TGO" } },
      { "Cuba railed against the Spanish decree.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba remonstrated with Spain over the decree.", { actor = "CUB", recipient = "ESP" } },
      { "Ghana can hit back against Togolese forces.", false },
      { "Snow heaped on the road to Togo.", false },
      { "Fans hit out at Togo.", false },
      { "Ghana railed against the killing of Togolese sailors.", false },
    } },

  { name = "amid-criticism", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "criticism", "condemnation", "objection", "outcry", "complaint", "protest",
        "opposition", "misgiving", "anger", "fury", "howl", "jeer", "dismay", "outrage", "scorn",
        "uproar", "derision" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = abroad },
    condition = function(event, article)
      local from = event.actors[event.actor[1]].span[1]
      local start = math.min(from, event.span[1])
      local before = article.text:sub(math.max(1, start - 50), start):lower()
      before = before .. article.text:sub(start + 1, event.span[1]):lower()
      if event.text:lower():find "^howl" or event.text:lower():find "^jeer" then
        return before:find "%f[%a]to [%a.'’ -]*$" ~= nil
      end
      for _, word in ipairs { "amid", "despite", "in spite of", "in the face of", "in defiance of",
        "over", "faced with", "facing", "brushing aside", "ignoring", "undeterred by",
        "notwithstanding", "defying" } do
        if before:find("%f[%a]" .. word .. " [%a.'’ -]*$") then return true end
      end
      return false
    end,
    examples = {
      { "Amid sharp criticism from Peru, Chile shelved the law.",
        { actor = "PER", recipient = "CHL" } },
      { "Chile built the dam despite Peruvian objections.", { actor = "PER", recipient = "CHL" } },
      { "Chile went ahead over the objections of Peru.", { actor = "PER", recipient = "CHL" } },
      { "Chile built the dam, to howls of protest from Peru.",
        { actor = "PER", recipient = "CHL" } },
      { "Amid sharp criticism from fans, Chile sacked its coach.", false },
      { "Chile built the dam with objections in Peru.", false },
    } },

  { name = "summon-envoy", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "summon", "call", "haul", "carpet" },
        { "ambassador", "envoy", "diplomat", "charge", "attache", "consul", "representative",
          "emissary", "d'affaires", "chargé" }, { "call", "haul" }, { "in" }),
      actor_kind = { "state" },
      recipient = { "modifier", "of", "from", "object", "in", "accuser", "foe" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      local words = event.text:lower()
      if rest:find "^ home" or rest:find "^ back" then return false end
      local via = event.actors[event.recipient[1]].via
      if (via == "accuser" or via == "foe") and not words:find "^summon" then return false end
      if words:find "^summon" or words:find "^carpet" then return true end
      if rest:find "^ on the carpet" then return true end
      return (words .. " "):find " in " ~= nil or rest:find "^ in%f[%A]" ~= nil
        and (words:find " " ~= nil or conditions.find_word(rest:match "^[^,.;]*", { "ambassador",
          "envoy", "diplomat", "charg", "attach", "consul" }) ~= nil)
    end,
    examples = {
      { "Chile accused Peru of spying, and Peru summoned its ambassador.",
        { actor = "PER", recipient = "CHL", type = "ACCUSE" } },
      { "Peru summoned Chile's charge d'affaires.", { actor = "PER", recipient = "CHL" } },
      { "Peru summoned the Chilean chargé d'affaires.", { actor = "PER", recipient = "CHL" } },
      { "South Korea summoned the Russian ambassador.", { actor = "KOR", recipient = "RUS" } },
      { "Portugal called in Iran's envoy over the ship.", { actor = "PRT", recipient = "IRN" } },
      { "Peru hauled the Chilean consul in.", { actor = "PER", recipient = "CHL" } },
      { "Peru called Chile's envoy on the carpet.", { actor = "PER", recipient = "CHL" } },
      { "Peru called in its ambassador.", false },
      { "The bank called in the loan to Chile.", false },
    } },

  { name = "envoy-summoned", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "summon", "call" }, { "ambassador", "envoy", "diplomat",
        "charge", "consul" }), actor = { "to", "in" }, actor_kind = { "state" },
      recipient = { "modifier" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "ministry", "minister", "office" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      local where = rest:match "^ %l* ?to (.*)"
      return where ~= nil and (where:find "ministry" or where:find "foreign office") ~= nil
    end,
    examples = {
      { "Peru's ambassador was summoned to the Chilean foreign ministry.",
        { actor = "CHL", recipient = "PER" } },
      { "The Peruvian envoy was called to Chile's foreign ministry on Monday.",
        { actor = "CHL", recipient = "PER" } },
      { "Peru's ambassador was summoned to the Chilean coast.", false },
      { "Peru's ambassador was summoned home to Lima's foreign ministry.", false },
    } },

  { name = "under-fire", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "come under" }, actor = { "from", "by" }, actor_kind = body,
      recipient = { "subject" }, recipient_kind = body, no_noun = true },
    condition = conditions.told({ "under [%a ]*fire from .* over ", "under [%a ]*fire from .* for ",
      "under [%a ]*attack from .* over its", "under [%a ]*attack from .* for its" }, 100),
    examples = {
      { "Peru came under fire from Chile over its new law.", { actor = "CHL", recipient = "PER" } },
      { "Peru came under attack from Chile for its stance.",
        { actor = "CHL", recipient = "PER" } },
      { "Peru's troops came under fire from Chile.", false },
      { "The book came under fire from critics over its tone.", false },
    } },

  { name = "attack-over", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "attack", "assail" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 24):lower()
      local spoken = force.uses_a_speech(event, article)
      return to.span[1] > event.span[1] and (spoken or rest:find "^ over its " ~= nil
        or rest:find "^ over their " ~= nil or rest:find "^ for its %l" ~= nil
        or rest:find "^ for failing " ~= nil or rest:find "^ for allowing " ~= nil
        or rest:find "^ for refusing " ~= nil)
    end,
    examples = {
      { "Serbia attacked Croatia over its holiday.", { actor = "SRB", recipient = "HRV" } },
      { "Iran's envoy used his speech at the UN to attack Turkey.",
        { actor = "IRN", recipient = "TUR" } },
      { "Iran's army used drones to attack Turkey.", false },
      { "After a speech, Iran's army moved to attack Turkey.", false },
      { "Iran attacked Turkey for failing to act.", { actor = "IRN", recipient = "TUR" } },
      { "Critics attacked Turkey for failing to act.", false },
    } },

  { name = "protest", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "protest" }, { "to", "against", "over", "at", "about" }),
      actor_kind = { "state", "organisation" },
      recipient = { "against", "at", "over", "about", "to" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      return not by_a_crowd(event, article) and conditions.not_victim(event, article)
    end,
    examples = {
      { "South Korea protested against Japan's claim.", { actor = "KOR", recipient = "JPN" } },
      { "Vietnam protested at China's illegal drilling in its waters.",
        { actor = "VNM", recipient = "CHN" } },
      { "The Netherlands protested against Japan's claim.", { actor = "NLD", recipient = "JPN" } },
      { "Peru protested on Friday at Chile's move.", { actor = "PER", recipient = "CHL" } },
      { "South Korea protested against a raid on Japan.", false },
    } },

  { name = "trade-insults", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "trade", "exchange", "swap" }, { "accusation", "insult", "barb",
        "blame", "allegation", "charge", "recrimination", "threat" },
        { "quarrel", "bicker", "spar", "squabble", "wrangle", "feud", "fall out" }, { "" },
        { "cross" }, { "sword" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    condition = function(event, article)
      if event.text:lower():find "^quarrel" and #event.recipient == 0 then
        return article.text:find("^ over ", conditions.past(event, article)) ~= nil
      end
      return not article.text:find("^ of ", conditions.past(event, article))
    end,
    emit = function(event, article) -- "fell out over Chad's pact with Oman": Oman did not
      local sides = {}
      for _, id in ipairs(event.actor) do
        local at = event.actors[id].span[1]
        local link = at > event.span[2] and article.text:sub(conditions.past(event, article),
          at) or ""
        if not link:find "%f[%a]over .* with " then sides[#sides + 1] = id end
      end
      event.actor = sides
      return event
    end,
    examples = {
      { "Iran fell out with Iraq over its pact with Oman.", { actor = { "IRN", "IRQ" } } },
      { "Iran and Iraq fell out over a war and over a pact with Oman.",
        { actor = { "IRN", "IRQ" } } },
      { "Iran and Iraq traded accusations.", { actor = { "IRN", "IRQ" } } },
      { "Greece exchanged insults with Turkey.", { actor = { "GRC", "TUR" } } },
      { "Greece and Turkey quarrelled over the isles.", { actor = { "GRC", "TUR" } } },
      { "Greece has fallen out with Turkey.", { actor = { "GRC", "TUR" } } },
      { "The players traded insults.", false },
    } },

  { name = "critic-of", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "critic", "opponent" }, verb = {}, actor = { "clause" }, actor_kind = abroad,
      recipient = { "of", "subject" }, recipient_kind = { "state", "group", "organisation",
        "alliance" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local between = article.text:sub(actor.span[2] + 1, event.span[1]):lower()
      if actor.span[2] > event.span[1] or event.text:lower():find "s$" then return false end
      return article.text:find("^ of ", conditions.past(event, article)) ~= nil
        and (between:find "^ is an? " or between:find "^ is the " or between:find "^ was an? "
        or between:find "^ was the " or between:find "^ has %l* ?been an? "
        or between:find "^, an? "
        or between:find "^ has %l* ?been the " or between:find "^ remains an? "
        or between:find "^ has %l* ?emerged as an? " or between:find "^ emerged as an? ") ~= nil
        and not between:find "[.;:]"
    end,
    examples = {
      { "Norway has long been a critic of Hungary.", { actor = "NOR", recipient = "HUN" } },
      { "Kenya is the loudest critic of Uganda's dam.", { actor = "KEN", recipient = "UGA" } },
      { "Kenya jailed a critic of Uganda.", false },
      { "The poet is a critic of Uganda.", false },
    } },

  { name = "protest-after", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "protest" }, { "" },
        { "lodge", "file", "make", "issue", "register", "deliver" },
        { "protest", "complaint", "objection" }),
      actor_kind = { "state", "organisation" }, recipient = { "nearby" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- he who did what they protested after
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(conditions.past(event, article), to[1]):lower()
      local link = between:match "^[%l ]- (%l+) %l*%s?$"
      return (link == "after" or link == "when" or link == "because")
        and not by_a_crowd(event, article) and conditions.not_victim(event, article)
        and not article.text:sub(to[2] + 1, to[2] + 50):match "^[^,.;]*%f[%a]w[ae][sr]e?%f[%A]"
    end,
    examples = {
      { "Peru lodged a protest after a Chilean ship rammed one of its boats.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru protested when the Chilean navy fished in its waters.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru protested after a Chilean ship was rammed.", false },
      { "Peruvian workers protested after Chile won.", false },
    } },

  { name = "protest-alone", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "protest", "object", "complain" }, actor_kind = { "state", "organisation" },
      recipient = { "foe" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- against what was done to them just before
      local rest = conditions.following(event, article, 30)
      local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
      if before:find "%f[%a]summon[^.;]- to $" or before:find "%f[%a]call[^.;]- in to $" then
        return false -- who calls an envoy in protests himself
      end
      local alone = rest:find "^[.,;]" or rest:find "^ %l+ly[.,;]" or rest:find "^ in vain"
        or rest:find "^ through its "
        or rest:find "^ on %u%l+day[.,;]" or rest:find "^ and %l+ed%f[%A]" or rest:find "^ but "
      return alone ~= nil and not by_a_crowd(event, article)
    end,
    examples = {
      { "Chad seized a ship of Mali. Mali protested.", { actor = "MLI", recipient = "TCD" } },
      { "Chad annexed an island of Mali, and Mali protested, but in vain.",
        { actor = "MLI", recipient = "TCD" } },
      { "Chad expelled Malian diplomats. Mali objected strongly.",
        { actor = "MLI", recipient = "TCD" } },
      { "Chad fired a missile over Mali. Mali protested through its embassy in Rome.",
        { actor = "MLI", recipient = "TCD" } },
      { "Chad praised Mali. Malian workers protested.", false },
      { "Farmers protested.", false },
    } },

  { name = "protest-note", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "hand", "hand over", "deliver", "send", "submit", "present",
        "serve", "issue" }, { "note", "protest" }), actor_kind = { "state", "organisation" },
      recipient = { "to", "with", "object" }, recipient_kind = body, no_noun = true },
    condition = conditions.told({ "note of protest", "protest note", "notes of protest",
      "protest notes", "note of complaint", " protest" }, 16),
    examples = {
      { "Peru's minister handed a note of protest to the Chilean envoy.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru sent Chile a protest note.", { actor = "PER", recipient = "CHL" } },
      { "Peru sent Chile a note of thanks.", false },
      { "A singer handed a note of protest to the Chilean envoy.", false },
    } },

  { name = "attack-in-words", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "scathing attack", "verbal attack", "verbal assault", "stinging attack",
        "blistering attack", "outspoken attack", "bitter attack", "furious attack",
        "withering attack", "rhetorical attack" }, verb = {},
      actor = { "subject", "by", "clause" }, actor_kind = body,
      recipient = { "on", "against", "at" }, recipient_kind = body },
    examples = {
      { "Iran issued a scathing attack on Qatar.", { actor = "IRN", recipient = "QAT" } },
      { "Iran's verbal attack on Qatar was long.", { actor = "IRN", recipient = "QAT" } },
      { "Iran launched an attack on Qatar.", false },
      { "The singer made a scathing attack on Qatar.", false },
    } },

  { name = "words-for", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "complaint", "tirade", "diatribe", "outburst", "invective",
        "broadside" }, verb = { "have word" }, actor = { "subject", "clause", "from" },
        actor_kind = body,
      recipient = { "for", "about", "against", "at" }, recipient_kind = body },
    condition = function(event, article)
      if not event.text:lower():find "words?$" then
        local to = event.actors[event.recipient[1]].span -- at the court, with it: not of it
        if event.text:lower():find "complaint"
          and article.text:sub(conditions.past(event, article), to[1]):find "^ at%f[%A]" then
          return false
        end
        return conditions.following(event, article, 9) ~= " against "
          or event.text:lower():find "complaint" == nil
      end
      return conditions.find_word(event.text:lower(), { "harsh", "tough", "sharp", "angry",
        "strong", "hard",
        "critical", "stern", "bitter", "scathing" }) ~= nil
    end,
    examples = {
      { "Poland's president had harsh words for Belarus.", { actor = "POL", recipient = "BLR" } },
      { "Togo's complaints about Ghana grew.", { actor = "TGO", recipient = "GHA" } },
      { "Poland's president had warm words for Belarus.", false },
      { "Guests had complaints about Ghana.", false },
    } },

  { name = "disapprove", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "condemn", "criticize", "criticise", "denounce", "slam", "deplore", "oppose",
        "protest", "lambaste", "lambast", "decry", "blast", "chide", "berate", "deride", "lament",
        "scold", "censure", "bash", "mock", "vilify", "excoriate", "castigate", "rebuke",
        "reprimand", "admonish", "label", "brand", "scorn", "regret", "question", "challenge",
        "fault", "ridicule", "demonise", "demonize", "upbraid", "chastise", "pillory", "assail",
        "disparage", "denigrate", "belittle", "insult", "malign", "revile", "taunt", "bemoan",
        "resent", "savage", "impugn", "contradict", "needle", "rap", "reproach", "lecture",
        "tick off", "tell off", "dress down", "flay", "skewer", "lampoon", "reprove", "deprecate",
        "rubbish", "curse", "pan", "trash", "rue", "harangue", "slate", "heckle", "smear",
        "defame", "slander", "shame", "despise" },
      actor_kind = body, recipient = { "object", "modifier", "by", "of", "from" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      if event.text:lower():find "^challeng" and conditions.find_word(conditions.phrase(event,
        article, 40), { "gathering", "audience", "crowd", "youth", "students", "crew", "team",
        "players", "voters", "to " }) then
        return false -- to do better
      end
      local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1]):lower()
      if event.text:lower() == "condemning" and unwilling(before) then return false end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "Chad voted against a resolution condemning Niger.", false },
      { "Chad abstained on a UN resolution condemning Niger.", false },
      { "Chad voted for a resolution condemning Niger.", { actor = "TCD", recipient = "NER" } },
      { "The Pope challenged a gathering of Peruvian students.", false },
      { "The embassy in Cairo condemned Iraq.", false },
      { "The Arab League condemned Israel's attack.", { actor = "AL", recipient = "ISR" } },
      { "China denounced a memorandum between Japan and India.",
        { actor = "CHN", recipient = { "JPN", "IND" } } },
      { "Iran was condemned by Bahrain.", { actor = "BHR", recipient = "IRN" } },
      { "Russia assailed NATO.", { actor = "RUS", recipient = "NATO", act = "oppose" } },
      { "Turkey rebuked France.", { actor = "TUR", recipient = "FRA" } },
      { "Turkey reproached France.", { actor = "TUR", recipient = "FRA" } },
      { "Norway denounced Syria's use of gas.", { actor = "NOR", recipient = "SYR" } },
      { "Spain declined to criticise Peru.", { actor = "ESP", aux = { "negation" } } },
      { "The critic slammed the film.", false },
      { "France condemned the killing of Israelis.", false },
      { "France condemned the use of gas in Syria.", false },
      { "France condemned an attack on Israel.", false },
      { "The African Union condemned Chad's expulsion of its envoy.",
        { actor = "AU", recipient = "TCD" } },
      { "The African Union condemned Chad's expulsion from the league.", false },
    } },

  -- what others have said before
  { name = "join-in", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "join", "echo", "repeat", "add", "second", "share" },
        { "criticism", "condemnation", "denunciation", "outrage", "protest" },
        { "join" }, { "in" }),
      actor_kind = body, recipient = { "alike" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      return event.text:find " " ~= nil or conditions.with({ "criticism", "condemnation",
        "denunciation", "outrage", "protest" }, 50)(event, article)
    end,
    examples = {
      { "Oman condemned the Iranian raid, and Chad and Mali added their condemnations.",
        { actor = { "TCD", "MLI" }, recipient = "IRN" } },
      { "Oman condemned Iran's new law; Chad joined in the criticism.",
        { actor = "TCD", recipient = "IRN" } },
      { "Oman condemned Iran. Chad joined the condemnation.",
        { actor = "TCD", recipient = "IRN" } },
      { "Oman condemned Iran. Chad joined in the talks.", false },
      { "Oman condemned Iran. The band joined in the criticism.", false },
    } },

  { name = "criticism", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "criticism", "condemnation", "denunciation", "rebuke", "disapproval",
        "opposition", "anger", "outrage", "reprimand", "censure", "reproach", "displeasure",
        "scorn", "protest", "objection", "irritation", "annoyance", "impatience", "frustration",
        "dissatisfaction", "dismay", "disappointment", "hostility", "resentment", "contempt",
        "unease" },
      verb = {}, actor = { "subject", "from" }, actor_kind = body,
      recipient = { "of", "at", "over", "to", "toward", "towards", "with", "object" },
      recipient_kind = body },
    condition = function(event, article)
      local word = event.text:lower()
      if (word:find "^opposition" or word:find "^protest" or word:find "^objection"
        or word:find "^hostility")
        and not conditions.following(event, article, 5):find "^ to" then
        return false
      end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "Peru's hostility to Chile was no secret.", { actor = "PER", recipient = "CHL" } },
      { "Hostility to the film grew in Chile.", false },
      { "American criticism of China grew.", { actor = "USA", recipient = "CHN" } },
      { "Brazil's condemnation of Israel was loud.", { actor = "BRA", recipient = "ISR" } },
      { "Germany came under criticism from Poland.", { actor = "POL", recipient = "DEU" } },
      { "Peru could not conceal its irritation with Chile.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru's objection to Chile's plan was noted.", { actor = "PER", recipient = "CHL" } },
      { "Criticism of the film grew.", false },
      { "The French opposition to the president met in Spain.", false },
    } },

  -- "in a rebuke to Chad"
  { name = "in-a-rebuke", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "rebuke", "swipe", "dig", "slap", "jab", "reprimand", "reproach", "barb",
        "criticism" },
      verb = {}, actor = { "clause" }, actor_kind = body, recipient = { "to", "at", "of", "for" },
      recipient_kind = abroad },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      return before:find "%f[%a]in an? [%l-]*%s?[%l-]*%s?$" ~= nil
        or before:find "%f[%a]as an? [%l-]*%s?[%l-]*%s?$" ~= nil
    end,
    examples = {
      { "In a sharp rebuke to Chile, Peru withdrew its envoy.",
        { actor = "PER", recipient = "CHL", type = "ACCUSE" } },
      { "Peru raised its price in a thinly veiled swipe at Chile.",
        { actor = "PER", recipient = "CHL", type = "ACCUSE" } },
      { "Peru heard of a swipe at Chile.", false },
      { "In a rebuke to Chile, nurses left.", false },
    } },
}

for _, rule in ipairs(pack) do rule.emit = rule.emit or conditions.against_as_such end

return pack
