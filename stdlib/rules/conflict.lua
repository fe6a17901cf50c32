--- Armed conflict: attacks, killings, abductions, fighting and war.

local side = { "state", "group", "organisation", "alliance", "party" }
local g = require "engine.grammar"

local fighters = { "state", "group", "alliance", "organisation" }

-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return article.text:sub(event.span[2] + 1, event.span[2] + 80):lower()
end

-- "hit China with tariffs", "targets Russia with sanctions", "strike a deal": no blow is dealt.
local function bodily(event, article)
  local rest = after(event, article)
  local figure = { "^%s*an?%s+%a*%s?deal", "^%s*an?%s+%a*%s?agreement", "^%s*an?%s+%a*%s?bargain",
    "^%s*an?%s+%a*%s?accord", "^%s*an?%s+%a*%s?balance", "^%s*an?%s+%a*%s?tone", "^%s*deals?%f[%A]",
    "^%s*out%f[%A]", "^%s*back at", "^%s*home%f[%A]" }
  for _, pattern in ipairs(figure) do
    if rest:find(pattern) then return false end
  end
  local near = article.text:sub(math.max(1, event.span[1] - 40), event.span[2] + 80):lower()
  for _, word in ipairs { "sanction", "tariff", "penalt", "with duties", "import dut",
    "in the polls",
    "lawsuit", "trade war", "advert", "covid", "coronavirus", "earthquake", "hurricane" } do
    if near:find(word, 1, true) then return false end
  end
  return true
end

-- A politician who attacks somebody does it in words; armies and states do it with weapons.
local function by_arms(event, article)
  local first = event.actors[event.actor[1]]
  local second = event.actors[event.recipient[1]]
  local verbal = event.text:lower():find "^%a*%s*attack"
  if (first.person or second.person) and verbal then return false end
  return bodily(event, article)
end

return {
  pack = "conflict",
  doc = "Attacks, killings, abductions, fighting and war",

  { name = "drone", event = { type = "ASSAULT", mode = "drone" },
    frame = { noun = { "drone attack", "drone strike", "drone assault", "drone raid",
        "drone barrage" },
      verb = { "launch drone", "fire drone", "fly drone" },
      actor = { "subject", "by" }, actor_kind = fighters,
      recipient = { "object", "in", "at", "into", "across", "toward", "towards", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      local half = rest:find "^ and [%a%-]+ %a+" or rest:find "^ attack" or rest:find "^ strike"
      return not (half and event.text:find "drone$") -- "a drone and missile attack"
    end,
    examples = {
      { "A Ukrainian drone attack on Russia damaged a refinery.",
        { actor = "UKR", recipient = "RUS", mode = "drone" } },
      { "Iran launched a drone attack on Israel.", { actor = "IRN", recipient = "ISR" } },
      { "The firm tested a drone.", false },
    } },

  { name = "suicide", event = { type = "ASSAULT", mode = "suicide-attack" },
    frame = { noun = { "suicide bombing", "suicide attack", "suicide blast" },
      actor_kind = fighters, recipient = { "object", "in", "at", "nearby" },
      recipient_kind = side },
    examples = {
      { "A Taliban suicide attack in Kabul killed six.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Hamas carried out a suicide bombing in Jerusalem.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Suicide rates in Japan fell.", false },
    } },

  { name = "air", event = { type = "ASSAULT", mode = "aerial" },
    frame = { verb = { "bomb", "launch airstrike", "strafe" },
      noun = { "airstrike", "air strike", "air raid", "air attack", "air bombardment",
        "air campaign", "air assault", "aerial bombardment", "aerial attack", "bombing" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "on", "against", "in", "across", "nearby" },
      recipient_kind = side },
    condition = bodily,
    examples = {
      { "Israel bombed Syria.", { actor = "ISR", recipient = "SYR" } },
      { "Israel launched air strikes on Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Israeli warplanes bombed a hospital in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "The show bombed in France.", false },
    } },

  { name = "shell", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = { "shell", "bombard", "fire rocket", "fire missile", "launch missile",
        "launch rocket", "fire shell", "fire artillery", "lob rocket", "lob missile", "fire mortar",
        "fire salvo", "fire barrage", "fire cannon", "launch salvo", "launch barrage",
        "rain rocket",
        "rain missile" },
      noun = { "missile strike", "missile attack", "rocket attack", "rocket strike",
        "rocket fire", "artillery fire", "artillery attack", "mortar attack", "artillery strike",
        "missile barrage", "rocket barrage", "missile fire", "mortar fire" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "at", "into", "on", "toward", "towards", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      return not after(event, article):find "^ into the sea" and bodily(event, article)
        and not event.text:find "water"
    end,
    examples = {
      { "Russia shelled Kharkiv.", { actor = "RUS", recipient = "UKR" } },
      { "Hezbollah fired rockets at Israel.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "A Russian missile attack on Ukraine cut power.", { actor = "RUS", recipient = "UKR" } },
      { "He shelled peas.", false },
      { "The agency fired the rocket.", false },
    } },

  { name = "missile-hit", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = { "hit", "strike", "rain", "rain down", "land", "pound", "slam", "fall" },
      actor = { "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "on", "into", "in", "near" }, recipient_kind = side,
      no_noun = true },
    condition = bodily,
    examples = {
      { "Russian missiles hit Kyiv.", { actor = "RUS", recipient = "UKR" } },
      { "Russian missiles continued to rain down on Ukrainian cities.",
        { actor = "RUS", recipient = "UKR" } },
      { "Iranian rockets landed in Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Heavy rain fell in Israel.", false },
      { "A Russian attack struck a school in Kharkiv.", { actor = "RUS", recipient = "UKR" } },
    } },

  { name = "assassinate", event = { type = "ASSAULT", mode = "targeted" },
    frame = { verb = { "assassinate", "execute", "behead", "poison", "hang", "lynch" },
      actor_kind = fighters, recipient = { "object", "modifier", "in" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      return not rest:find "plan" and not rest:find "order" and not rest:find "agreement"
    end,
    examples = {
      { "Israel assassinated a Hamas leader.", { actor = "ISR", recipient = "HAMAS" } },
      { "Iran's execution of a British citizen was condemned.",
        { actor = "IRN", recipient = "GBR" } },
      { "Spain executed the plan in France.", false },
    } },

  { name = "abduct", event = { type = "ASSAULT", mode = "abduct" },
    frame = { verb = { "abduct", "kidnap", "take hostage", "seize hostage", "hold hostage" },
      actor_kind = fighters, recipient = { "object", "modifier", "of", "from", "in" },
      recipient_kind = side },
    examples = {
      { "Hezbollah kidnapped two Israeli soldiers.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "North Korea's abduction of Japanese citizens caused anger.",
        { actor = "PRK", recipient = "JPN" } },
      { "A gang kidnapped a banker.", false },
    } },

  { name = "torture", event = { type = "ASSAULT", mode = "torture" },
    frame = { verb = { "torture", "mutilate", "maim" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of" }, recipient_kind = side },
    examples = {
      { "Russia tortured Ukrainian prisoners.", { actor = "RUS", recipient = "UKR" } },
      { "Syria's torture of Palestinians was reported.", { actor = "SYR", recipient = "PSE" } },
      { "Doubt tortured him.", false },
    } },

  { name = "blast", event = { type = "ASSAULT", mode = "explosives" },
    frame = { verb = { "detonate", "blow up", "detonate bomb", "plant bomb", "plant device",
        "lay mine",
        "plant explosive", "set off bomb",
        "explode bomb", "plant mine" },
      noun = { "bomb attack", "car bombing", "truck bombing", "grenade attack", "bomb blast" },
      actor_kind = fighters,
      recipient = { "object", "modifier", "in", "at", "on", "against", "nearby" },
      recipient_kind = side },
    condition = function(event)
      local whole = event.context:lower()
      local test = event.text:lower():find "detonat" ~= nil
      return not (test and (whole:find "nuclear" or whole:find "atomic" or whole:find "hydrogen"))
    end,
    examples = {
      { "India detonated an atomic bomb in 1974.", false },
      { "A bomb planted by Hamas exploded in Jerusalem.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "The Taliban blew up an Afghan police station.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Hezbollah planted bombs in Israel.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "The balloon blew up in France.", false },
    } },

  { name = "shoot", event = { type = "ASSAULT", mode = "firearms" },
    frame = { verb = { "shoot", "gun down", "open fire", "shoot dead", "fire shot", "fire on" },
      actor_kind = fighters,
      recipient = { "object", "modifier", "at", "on", "in" }, recipient_kind = side,
      no_noun = true },
    examples = {
      { "Israeli soldiers shot two Palestinians.", { actor = "ISR", recipient = "PSE" } },
      { "North Korea opened fire on South Korean soldiers.",
        { actor = "PRK", recipient = "KOR" } },
      { "The crew shot a film in Spain.", false },
      { "The United States shot a film in Spain.", false },
    },
    condition = function(event, article)
      local rest = after(event, article)
      return not rest:find "^ %a+ %a*%s?film" and not rest:find "^ footage"
        and not rest:find "^ up" and not rest:find "^ back at" and not rest:find "video"
    end },

  { name = "invade", event = { type = "ASSAULT" },
    frame = { verb = { "invade", "overrun", "topple", "overthrow", "oust", "storm", "raid" },
      noun = { "incursion", "ground offensive", "ground operation", "ground assault",
        "coup attempt" },
      actor_kind = side, recipient = { "object", "modifier", "in", "into", "inside" },
      recipient_kind = side },
    condition = function(event, article)
      return not event.text:lower():find "storm" or bodily(event, article)
        and not after(event, article):find "^ off"
    end,
    examples = {
      { "Iraq invaded Kuwait in 1990.", { actor = "IRQ", recipient = "KWT" } },
      { "Russia's invasion of Ukraine shocked Europe.", { actor = "RUS", recipient = "UKR" } },
      { "A Ukrainian incursion into Russia went on.", { actor = "UKR", recipient = "RUS" } },
      { "Fans invaded the pitch.", false },
    } },

  { name = "invade-nearby", event = { type = "ASSAULT" },
    frame = { verb = { "invade", "attack" }, actor_kind = fighters, recipient = { "nearby" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      local alone = rest:find "^[.,;]" or rest:find "^ in %u" or rest:find "^ on %u"
        or rest:find "^ in %l+%f[%A]" or rest:find "^ last " or rest:find "^ more than"
        or rest:find "^ two years" or rest:find "^ three years"
      local actor = event.actors[event.actor[1]]
      local before = article.text:sub(math.max(1, actor.span[1] - 8), actor.span[1]):lower()
      local told = before:find "since $" or before:find "after $" or before:find "when $"
        or before:find "before $"
      return alone ~= nil and told ~= nil and by_arms(event, article)
    end,
    examples = {
      { "Millions have fled Ukraine since Russia invaded in February.",
        { actor = "RUS", recipient = "UKR" } },
      { "When Iraq attacked, Kuwait had few tanks.", { actor = "IRQ", recipient = "KWT" } },
      { "When doubts attacked, Kuwait had few tanks.", false },
    } },

  { name = "attack", event = { type = "ASSAULT" },
    frame = { verb = { "attack", "strike", "assault", "ambush", "massacre", "storm", "besiege",
        "pound", "pummel", "batter", "torpedo", "ram", "slaughter" },
      noun = { "attack", "assault", "raid", "onslaught", "massacre", "counterattack", "offensive",
        "strike", "bombardment", "counteroffensive", "ambush" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "against", "into", "in", "across" },
      recipient_kind = side },
    condition = by_arms,
    examples = {
      { "Hamas attacked Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "The Taliban ambushed Afghan soldiers.", { actor = "TALIBAN", recipient = "AFG" } },
      { "An attack was launched by Hamas on Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Israel's attacks across Lebanon went on.", { actor = "ISR", recipient = "LBN" } },
      { "The thought struck him.", false },
      { "Turkey struck a deal with Greece.", false },
    } },

  { name = "attack-nearby", event = { type = "ASSAULT" },
    frame = { noun = { "attack", "assault", "raid", "offensive", "bombardment", "airstrike",
        "air strike", "air bombardment", "shelling", "bombing", "air raid", "rocket fire" },
      actor_kind = fighters, recipient = { "nearby" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local near = event.span[1] - actor.span[1]
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20)
      local said = rest:find "^ on %l" or rest:find "^ against %l" or rest:find "^ along"
        or rest:find "^ on %u%l+ %d" -- on whom, or when, is said
        or article.text:sub(event.span[1] - 10, event.span[1]):lower():find "counter"
      return not actor.person and near > 0 and near < 60 and not said and by_arms(event, article)
    end,
    examples = {
      { "Prices in Oman rose after Houthi attacks.", { actor = "HOUTHI", recipient = "OMN" } },
      { "Clinics in Gaza closed because of Israeli bombardments.",
        { actor = "ISR", recipient = "PSE" } },
      { "Prices in Oman rose after Houthi attacks on ships.", false },
      { "Clinics in Gaza closed because of heart attacks.", false },
    } },

  { name = "kill", event = { type = "ASSAULT" },
    frame = { verb = { "kill", "murder", "wound", "injure", "execute", "exterminate" },
      noun = { "killing", "murder", "assassination", "genocide" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of", "in", "against" }, recipient_kind = side },
    examples = {
      { "Israel killed a Hamas commander.", { actor = "ISR", recipient = "HAMAS" } },
      { "Israeli raids killed nine people in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "A Palestinian was killed by Israeli troops.", { actor = "ISR", recipient = "PSE" } },
      { "The frost killed the crop.", false },
    },
    condition = bodily },

  { name = "down", event = { type = "ASSAULT" },
    frame = { verb = { "shoot down", "down", "sink", "intercept", "bring down", "take out" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "from", "in" }, recipient_kind = { "state", "group" },
      no_noun = true },
    examples = {
      { "Iran shot down a US drone.", { actor = "IRN", recipient = "USA" } },
      { "Ukraine sank a Russian ship.", { actor = "UKR", recipient = "RUS" } },
      { "Turkey shot down the idea.", false },
      { "The American ship sank in Cuba.", false },
    },
    condition = function(event, article)
      local alone = after(event, article):find "^ in " or after(event, article):find "^ off "
      return bodily(event, article) and not (event.text:find "s[aiu]nk" and alone)
    end },

  { name = "target", event = { type = "ASSAULT" },
    frame = { verb = { "target", "hit", "destroy", "raze", "flatten", "level", "torch", "ransack",
        "hit back" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "inside", "at" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      return bodily(event, article) and not rest:find "^ a %a+ high" and not rest:find "record"
        and not rest:find "per ?cent" and not rest:find "exports" and not rest:find "econom"
        and not event.text:lower():find "level" or event.text:lower():find "levell?ed"
    end,
    examples = {
      { "Ukraine hit a depot in Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Israel destroyed a Hezbollah base.", { actor = "ISR", recipient = "HEZBOLLAH" } },
      { "The United States hit China with tariffs.", false },
      { "The tax targets the rich.", false },
    } },

  { name = "defeat", event = { type = "ASSAULT" },
    frame = { verb = { "rout", "crush", "repel", "repulse", "defeat" }, actor_kind = fighters,
      recipient = { "object", "modifier" }, recipient_kind = fighters, no_noun = true },
    condition = function(event)
      local first, second = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local whole = event.context:lower()
      return not (first.person or second.person)
        and (whole:find "troop" or whole:find "force" or whole:find "army" or whole:find "attack"
          or whole:find "war%f[%A]" or whole:find "rebel" or whole:find "fighter"
          or whole:find "soldier" or whole:find "battle") and true or false
    end,
    examples = {
      { "Ukrainian troops repelled a Russian attack.", { actor = "UKR", recipient = "RUS" } },
      { "Ethiopian troops crushed the army of Eritrea.", { actor = "ETH", recipient = "ERI" } },
      { "Brazil crushed Chile 4-0.", false },
    } },

  { name = "fight", event = { type = "ASSAULT" },
    frame = { verb = { "fight", "clash", "battle", "skirmish", "fight back" },
      actor_kind = fighters, recipient = { "object", "with", "against", "modifier" },
      recipient_kind = fighters, no_noun = true },
    condition = function(event, article)
      local first = event.actors[event.actor[1]]
      local second = event.actors[event.recipient[1]]
      local rest = after(event, article)
      return not (first.person and second.person) and not rest:find "^ over" and bodily(event,
        article) and not event.context:lower():find "meeting" and not rest:find "corruption"
        and not rest:find "poverty" and not rest:find "for "
    end,
    examples = {
      { "Pakistan clashed with India.", { actor = "PAK", recipient = "IND" } },
      { "Kurdish rebels of the PKK are fighting Turkey.", { actor = "PKK", recipient = "TUR" } },
      { "Doctors fight disease.", false },
      { "Spain fights poverty with France.", false },
    } },

  { name = "clash", event = { type = "ASSAULT" },
    frame = { verb = { "clash", "skirmish", "exchange fire", "trade fire", "exchange shot",
        "fight war", "fight battle", "trade blow", "exchange strike", "trade strike" },
      actor_kind = fighters, plural = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      return not rest:find "^ over" and not rest:find "alongside" and bodily(event, article)
        and not event.context:lower():find "meeting"
    end,
    examples = {
      { "Armenian and Azerbaijani forces clashed on Sunday.", { actor = { "ARM", "AZE" } } },
      { "India and Pakistan exchanged fire.", { actor = { "IND", "PAK" } } },
      { "France and Spain clashed over fish.", false },
    } },

  { name = "exchange-fire", event = { type = "ASSAULT" },
    frame = { verb = { "exchange fire", "trade fire", "exchange shot", "trade blow",
        "exchange strike", "trade strike", "exchange rocket", "exchange missile", "swap fire" },
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters, reciprocal = true,
      no_noun = true },
    condition = bodily,
    examples = {
      { "Israel exchanged fire with Hezbollah.", { actor = { "ISR", "HEZBOLLAH" } } },
      { "Pakistani soldiers traded fire with India.", { actor = { "PAK", "IND" } } },
      { "The teams traded fire in the cup.", false },
    } },

  { name = "go-to-war", event = { type = "ASSAULT" },
    frame = { verb = { "go to" }, actor_kind = fighters, recipient = { "with", "against" },
      recipient_kind = fighters, reciprocal = true, no_noun = true },
    condition = function(event, article)
      return after(event, article):find "^ to war%f[%A]" ~= nil
    end,
    examples = {
      { "Israel went to war with Hezbollah.", { actor = { "ISR", "HEZBOLLAH" } } },
      { "Ethiopia and Eritrea went to war in 1998.", { actor = { "ETH", "ERI" } } },
      { "Israel went to court against Hezbollah.", false },
    } },

  { name = "march-in", event = { type = "ASSAULT" },
    frame = { verb = { "roll into", "advance into", "push into", "march into", "cross into",
        "pour into", "enter", "burst into", "thrust into", "sweep into", "advance on" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "into", "on", "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local first = event.actors[event.actor[1]]
      local words = article.text:sub(math.min(first.span[1], event.span[1]) + 1, event.span[1])
      words = words:lower()
      return not first.person and (words:find "troop" or words:find "tank" or words:find "force"
        or words:find "army" or words:find "soldier" or words:find "fighter"
        or words:find "militia" or words:find "rebel") ~= nil
    end,
    examples = {
      { "Russian tanks rolled into Georgia.", { actor = "RUS", recipient = "GEO" } },
      { "Iraqi troops marched into Kuwait.", { actor = "IRQ", recipient = "KWT" } },
      { "Spanish fans marched into Portugal.", false },
    } },

  { name = "fighting", event = { type = "ASSAULT" },
    frame = { noun = { "fighting", "fight", "battle", "clash", "skirmish", "firefight", "gunfight",
        "combat", "war", "warfare", "hostility", "conflict", "shootout" },
      actor = { "between", "subject" }, actor_kind = fighters, reciprocal = true, plural = true },
    condition = function(event)
      local whole = event.context:lower()
      return not whole:find "trade war" and not whole:find "cold war"
        and not whole:find "war of words"
        and not whole:find "conflicts? of interest" and not whole:find "war aims"
        and not whole:find "war crimes"
    end,
    examples = {
      { "Clashes between Pakistan and India broke out.", { actor = { "PAK", "IND" } } },
      { "The Israel-Hamas war went on.", { actor = { "ISR", "HAMAS" } } },
      { "Israel and Hamas are at war.", { actor = { "ISR", "HAMAS" } } },
      { "The trade war between the United States and China hurt farmers.", false },
    } },

  { name = "at-war", event = { type = "ASSAULT" },
    pattern = g.name("actor", "state") * g.word "and" * (g.name("actor", "group")
      + g.name("actor", "state")) * g.word "at" * g.noun "war",
    examples = {
      { "Israel and Hamas at war: what we know", { actor = { "ISR", "HAMAS" } } },
      { "Egypt and Libya at war, say sources", { actor = { "EGY", "LBY" } } },
      { "Ann and Libya at sea, say sources", false },
    } },

  { name = "war", event = { type = "ASSAULT" },
    frame = { verb = { "fight war", "wage war", "make war", "go war" },
      noun = { "war", "conflict", "military campaign", "military action", "military operation",
        "military strike", "military intervention", "military offensive", "special operation",
        "military assault", "military attack", "fighting", "hostility", "ground campaign",
        "secret operation", "force operation", "combat operation", "air operation",
        "military incursion", "bombing campaign", "counterterrorism operation" },
      actor_kind = fighters, recipient = { "with", "against", "on", "in", "into" },
      recipient_kind = fighters },
    condition = function(event)
      local whole = event.context:lower()
      return not whole:find "trade war" and not whole:find "cold war"
        and not whole:find "war of words"
    end,
    examples = {
      { "Iraq waged war against Iran.", { actor = "IRQ", recipient = "IRN" } },
      { "Russia's war in Ukraine goes on.", { actor = "RUS", recipient = "UKR" } },
      { "Egypt is at war with Libya.", { actor = "EGY", recipient = "LBY" } },
      { "The war on drugs failed.", false },
    } },

  { name = "declare-war", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = { "declare war" }, actor_kind = side, recipient = { "on", "against" },
      recipient_kind = side },
    examples = {
      { "Oman declared war on Qatar.", { actor = "OMN", recipient = "QAT" } },
      { "War was declared on Germany by Brazil.", { actor = "BRA", recipient = "DEU" } },
      { "The mayor declared war on rats.", false },
    } },

  { name = "under-attack", event = { type = "ASSAULT" },
    frame = { verb = { "come attack", "come under", "suffer attack", "face attack",
        "suffer strike" },
      actor = { "from", "by", "modifier" }, actor_kind = fighters, recipient = { "subject" },
      recipient_kind = side, no_noun = true },
    condition = function(event)
      local whole = event.context:lower()
      return whole:find "under attack" ~= nil or whole:find "under fire" ~= nil
        or whole:find "suffered" ~= nil or whole:find "face" ~= nil
    end,
    examples = {
      { "Israel came under attack from Hezbollah.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "French troops came under fire from Malian rebels.", { actor = "MLI", recipient = "FRA" } },
      { "The plan came under fire from Spain.", false },
    } },

  { name = "claim-attack", event = { type = "ASSAULT" },
    frame = { verb = { "claim responsibility" }, actor_kind = { "group", "party" },
      recipient = { "for", "in", "on", "nearby" }, recipient_kind = { "state" } },
    examples = {
      { "ISIS claimed responsibility for an attack in France.",
        { actor = "ISIS", recipient = "FRA" } },
      { "The Taliban claimed responsibility for a blast in Kabul.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The mayor claimed responsibility for the error.", false },
    } },
}
