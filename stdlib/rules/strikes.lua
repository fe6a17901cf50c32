--- Attacks by what they are made with: drones, aircraft, missiles and shells, bombs, poison gas.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance", "party" }
local fighters = { "state", "group", "alliance", "organisation" }

-- Blows are dealt; and the text does not say that they met somebody else than those named near.
local function bodily(event, article)
  return force.bodily(event, article) and force.meant(event, article)
end

-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return conditions.rest(event, article, 80)
end

-- What a weapon does to those it meets.
local hurts = { "kill", "wound", "injure", "hit", "strike", "destroy", "damage", "target", "level",
  "flatten", "devastate", "pound", "rock", "shatter", "wreck", "demolish", "obliterate",
  "pulverise", "pulverize", "wipe out", "sink", "cripple", "disable", "maim", "hammer", "batter" }

-- The words that name the weapon: between whose it is and what it does, or after "by".
local function weapon_words(event, article)
  local actor = event.actors[event.actor[1]]
  local first, last = actor.span[1] + 1, event.span[1]
  if first > last then
    local rest = article.text:sub(event.span[2] + 1, first + 60):lower()
    if not rest:sub(1, first - event.span[2]):find "%f[%a]blame" then return rest end
    first = last -- "A bomb killed ten people, and Turkey blamed the PKK"
  end
  local before = article.text:sub(math.max(1, first - 45), last)
  return conditions.after_last(before, ".;"):lower()
end

-- A condition: the subject is one of the weapons, and it does harm.
local function made_with(weapons)
  return function(event, article)
    local words = weapon_words(event, article)
    local who = event.actors[event.actor[1]].span
    local before = article.text:sub(math.max(1, who[1] - 20), who[1]):lower()
    if conditions.find_word(before, { "bought from", "made in", "made by", "built in", "built by",
      "supplied by", "sold by", "imported from", "donated by", "provided by" }) then
      return false -- who made them did not fire them
    end
    return conditions.find_word(words, weapons) ~= nil and bodily(event, article)
  end
end

local by_bomb = made_with { "bomb%f[%A]", "bombs%f[%A]", "bombing", "mine%f[%A]", "mines%f[%A]",
  "landmine", "explosi", "grenade", "dynamite" }

-- "Iran sent Russia drones", "sent missiles to Mali": a gift, where they are sent at nobody.
local function is_sent(event, article)
  return event.text:lower():find "^sen[dt] " ~= nil
    and not conditions.find_word(after(event, article):match "^[^.,;]*", { "at%f[%A]",
      "into%f[%A]", "on%f[%A]", "over%f[%A]", "against", "across", "flying",
      "towards?%f[%A]", "inside", "that hit", "that struck", "to attack", "to hit", "to strike",
      "to bomb" })
end

return {
  pack = "strikes",
  doc = "Attacks by drones, aircraft, missiles, shells, bombs and gas",

  { name = "drone-hit", event = { type = "ASSAULT", mode = "drone" },
    frame = { verb = hurts, actor = { "weapon", "subject" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "on", "near", "at", "across", "inside" },
      recipient_kind = side,
      no_noun = true },
    condition = made_with { "drone", "unmanned" },
    examples = {
      { "Canada sanctioned Iran for its delivery of drones to kill Ukrainians.", false },
      { "A Ukrainian drone hit a depot in Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Two Yemenis were killed by an American drone strike.",
        { actor = "USA", recipient = "YEM", mode = "drone" } },
      { "Drones from Iran damaged a refinery in Saudi Arabia.",
        { actor = "IRN", recipient = "SAU" } },
      { "An Iranian drone factory hit a record.", false },
      { "A Saudi port was hit by drones bought from Iran.", false },
      { "A Saudi port was hit by drones supplied by Iran.", false },
    } },

  { name = "air-hit", event = { type = "ASSAULT", mode = "aerial" },
    frame = { verb = hurts, actor = { "weapon", "subject" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "on", "near", "at", "across", "inside" },
      recipient_kind = side,
      no_noun = true },
    condition = made_with { "air ?strike", "air%-strike", "air raid", "air attack", "warplane",
      "fighter jet", "jets%f[%A]", "aircraft", "bombers", "planes", "helicopter", "gunship",
      "air force", "bombing raid", "air campaign" },
    examples = {
      { "Israeli warplanes struck a camp in Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Five Afghans were killed by a NATO air strike.",
        { actor = "NATO", recipient = "AFG", mode = "aerial" } },
      { "Russian jets destroyed a bridge in Ukraine.",
        { actor = "RUS", recipient = "UKR", mode = "aerial" } },
      { "Spanish jets hit the market.", false },
      { "Spain apologised for an air strike that killed two Moroccan soldiers.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain prayed for an air force that killed two Moroccan hopes.", false },
      { "Israeli aircraft hit depots across Syria.", { actor = "ISR", recipient = "SYR" } },
    } },

  { name = "missile-hit", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = hurts, actor = { "weapon", "subject", "attacker" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "on", "near", "at", "across", "inside" },
      recipient_kind = side,
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.via == "attacker" then return bodily(event, article) end
      return made_with { "missile", "rocket", "shell", "artillery", "mortar", "tank", "projectile",
        "bombardment", "barrage", "katyusha", "scud", "howitzer", "gunboat", "torpedo", "salvo",
        "warship" } (event, article)
    end,
    examples = {
      { "Russian missiles hit Kyiv.", { actor = "RUS", recipient = "UKR" } },
      { "Iran provided the weapons that killed many Americans.", false },
      { "Iran supplied rockets that hit Ukrainian towns.", false },
      { "Shells from Russia damaged a school in Kharkiv.",
        { actor = "RUS", recipient = "UKR" } },
      { "A Chilean frigate was hit by a rocket fired from a Peruvian boat.",
        { actor = "PER", recipient = "CHL" } },
      { "A Chilean frigate was hit by a rocket.", false },
      { "A rocket from a Peruvian gunboat hit a Chilean ship.",
        { actor = "PER", recipient = "CHL" } },
      { "A rocket fired from Peruvian territory hit a town in Chile.",
        { actor = "PER", recipient = "CHL" } },
      { "A rocket found in a Peruvian cellar hit a town in Chile.", false },
      { "Rockets fired from Gaza hit a house in Israel.", { actor = "PSE", recipient = "ISR" } },
      { "Russia attacked Ukraine at dawn. Two missiles struck Lviv.",
        { actor = "RUS", recipient = "UKR" } },
      { "Two missiles struck Lviv.", false }, -- whose?
      { "Heavy rain hit Israel.", false },
    } },

  { name = "missile-fall", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = { "rain", "rain down", "land", "slam", "fall", "crash", "smash",
        "strike", "plough", "plow", "tear", "rip", "blast", "punch", "slice", "rake", "plunge",
        "burst" },
      actor = { "weapon", "attacker" }, actor_kind = fighters,
      recipient = { "object", "modifier", "on", "into", "in", "near", "through", "nearby" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local falls = event.text:lower():find "^land" or event.text:lower():find "^fall"
        or event.text:lower():find "^fell" or event.text:lower():find "^crash"
          and not article.text:find("^ into%f[%A]", event.span[2] + 1)
      local sent = event.actors[event.actor[1]]
      local words = article.text:sub(sent.span[1] + 1, event.span[1]):lower()
      for _, craft in ipairs { "bomber", "fighters?%f[%A]", "plane", "aircraft",
        "helicopter", "jets?%f[%A]", "ship%f[%A]", "drones?%f[%A]" } do
        if falls and words:find(craft) then return false end -- a craft lands or falls itself
      end
      return bodily(event, article)
    end,
    examples = {
      { "Turkey was angry as Syrian shells fell in a field.",
        { actor = "SYR", recipient = "TUR" } },
      { "A Turkish plane landed in Somalia.", false },
      { "A Turkish drone crashed in Somalia.", false },
      { "A Turkish drone crashed into a camp in Somalia.", { actor = "TUR", recipient = "SOM" } },
      { "Russian missiles continued to rain down on Ukrainian cities.",
        { actor = "RUS", recipient = "UKR" } },
      { "Iranian rockets landed in Israel.", { actor = "IRN", recipient = "ISR" } },
      { "A rocket from Lebanon fell near Haifa in Israel.",
        { actor = "LBN", recipient = "ISR" } },
      { "A Russian attack struck a school in Kharkiv.", { actor = "RUS", recipient = "UKR" } },
      { "Heavy rain fell in Israel.", false },
      { "Russian snow fell in Ukraine.", false },
    } },

  { name = "drone", event = { type = "ASSAULT", mode = "drone" },
    frame = { noun = { "drone attack", "drone strike", "drone assault", "drone raid",
        "drone barrage", "drone war", "drone campaign" },
      verb = { "launch drone", "fire drone", "fly drone", "send drone", "lob drone", "hurl drone",
        "unleash drone", "loose drone", "aim drone" },
      actor = { "subject", "by" }, actor_kind = fighters,
      recipient = { "object", "at", "into", "against", "in", "across", "toward", "towards", "over",
        "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      local half = rest:find "^ and [%a%-]+ %a+" or rest:find "^ attack" or rest:find "^ strike"
      if (rest:find "^ over " or rest:find "^ around ") and event.text:lower():find "^[fs]%l+ "
        then return false end -- to look
      if event.text:lower():find "^sen[dt]%l* " and rest:find "^ to [%a ]- for " then
        return false -- for its war: who gets them is helped
      end
      if is_sent(event, article) then return false end
      return not (half and event.text:find "drone$") -- "a drone and missile attack"
        and force.meant(event, article)
    end,
    examples = {
      { "Oman sent a drone deep inside Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman flew drones over Iran.", false },
      { "Iran sent drones to Oman.", false },
      { "Iran sent drones to Oman for its war against Mali.", false },
      { "Iran sent Oman ten drones.", false },
      { "Oman sent ships and drones around Iran.", false },
      { "A Ukrainian drone attack on Russia damaged a refinery.",
        { actor = "UKR", recipient = "RUS", mode = "drone" } },
      { "Iran launched a drone attack on Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Iran sent ten drones against two Saudi plants.", { actor = "IRN", recipient = "SAU" } },
      { "The firm tested a drone.", false },
    } },

  { name = "suicide", event = { type = "ASSAULT", mode = "suicide-attack" },
    frame = { noun = { "suicide bombing", "suicide attack", "suicide blast", "suicide mission",
        "suicide assault" },
      actor = { "subject", "by" }, actor_kind = fighters,
      recipient = { "object", "at", "in", "nearby" }, recipient_kind = side },
    examples = {
      { "Hamas carried out a suicide bombing at the French embassy in Beirut.",
        { actor = "HAMAS", recipient = "FRA" } },
      { "A Taliban suicide attack in Kabul killed six.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Hamas carried out a suicide bombing in Jerusalem.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Suicide rates in Japan fell.", false },
    } },

  { name = "suicide-bomber", event = { type = "ASSAULT", mode = "suicide-attack" },
    frame = { verb = { "kill", "wound", "injure", "attack", "strike", "hit", "target", "murder",
        "blow up", "ram", "detonate", "explode", "bomb" }, actor = { "subject" },
      actor_kind = fighters,
      recipient = { "object", "modifier", "in", "at", "near", "against" }, recipient_kind = side,
      no_noun = true, needs = { "suicide" } },
    condition = function(event, article)
      return article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
        :find "suicide %a*b?o?m?b?e?r" ~= nil and event.context:lower():find "suicide" ~= nil
    end,
    examples = {
      { "A Hamas suicide bomber killed nine people in Jerusalem.",
        { actor = "HAMAS", recipient = "ISR", mode = "suicide-attack" } },
      { "Hamas suicide bombers bombed the French embassy in Beirut.",
        { actor = "HAMAS", recipient = "FRA", mode = "suicide-attack" } },
      { "A Taliban suicide attacker hit a NATO convoy.",
        { actor = "TALIBAN", recipient = "NATO", mode = "suicide-attack" } },
      { "A study of suicide hit Japan.", false },
    } },

  { name = "air", event = { type = "ASSAULT", mode = "aerial" },
    frame = { verb = { "bomb", "launch airstrike", "strafe", "firebomb", "bomb target", "napalm",
        "carpet-bomb", "drop bomb", "rain bomb", "fly strike", "fly raid", "fly sortie",
        "dive-bomb" },
      noun = { "airstrike", "air strike", "air raid", "air attack", "air bombardment",
        "air campaign", "air assault", "aerial bombardment", "aerial attack", "bombing",
        "bombing raid", "bombing campaign", "aerial strike", "aerial raid", "air offensive",
        "air war", "air operation", "helicopter attack", "helicopter raid", "jet strike",
        "bombing run", "bomber attack", "bomber strike" },
      actor = { "subject", "weapon", "by" }, actor_kind = fighters,
      recipient = { "object", "modifier", "on", "against", "in", "across", "near", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 12), event.span[2]):lower()
      if event.text:lower():find "bombs? dropp" and conditions.find_word(after(event, article), {
        "hit%f[%A]", "struck", "kill", "destroy", "damag", "wound", "flatten", "level",
        "tore%f[%A]", "ripped", "slam",
        "plough", "smash" }) then
        return false -- what it did is told
      end
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      for _, part in ipairs { "hand", "role", "part", "involvement", "complicity" } do
        if before:find(part .. " in the %w* ?$") or before:find(part .. " in %l* ?$") then
          return false -- of him who is charged with it
        end
      end
      return not words:find "car %a+$" and not words:find "truck %a+$" and bodily(event, article)
    end,
    examples = {
      { "India accused Pakistan of a hand in the bombing.", false },
      { "Argentina accused Iran of a role in the 1994 bombing.", false },
      { "Israel bombed Syria.", { actor = "ISR", recipient = "SYR" } },
      { "Israel launched air strikes on Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Israeli warplanes bombed a hospital in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Britain flew a second round of strikes on Houthi launch sites.",
        { actor = "GBR", recipient = "HOUTHI" } },
      { "Ethiopian planes dropped bombs on Eritrea.", { actor = "ETH", recipient = "ERI" } },
      { "The show bombed in France.", false },
    } },

  { name = "shell", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = g.phrases({ "shell", "bombard", "mortar", "torpedo" }, { "" },
        { "fire", "launch", "lob", "rain", "send", "shoot", "hurl", "unleash", "pour", "loose",
          "unload", "spray", "let loose", "heave" },
        { "rocket", "missile", "shell", "artillery", "mortar", "salvo", "barrage", "cannon",
          "projectile", "volley", "round", "torpedo" }),
      noun = { "missile strike", "missile attack", "rocket attack", "rocket strike",
        "rocket fire", "artillery fire", "artillery attack", "mortar attack", "artillery strike",
        "missile barrage", "rocket barrage", "missile fire", "mortar fire", "tank fire",
        "artillery barrage", "artillery bombardment", "shell fire", "missile salvo",
        "rocket salvo", "artillery duel", "mortar shell", "naval bombardment", "bombardment",
        "torpedo attack", "missile assault", "shellfire", "cannonade", "fusillade" },
      actor = { "subject", "weapon", "by" }, actor_kind = fighters,
      recipient = { "object", "at", "into", "on", "modifier", "toward", "towards", "against",
        "across", "over",
        "in", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      if event.context:lower():find "water cannon" then return false end
      local first = event.actors[event.recipient[1]] -- "discussed its launch of missiles"
      local act = event.text:lower()
      local tested = act:find "^launch%a* of " or act:find "^firing of "
      if tested and first.via == "nearby" then return false end
      local joined = rest:match "^ and (%l+) attack" or rest:match "^ and (%l+) strike"
      if joined and not joined:find "ed$" then
        return false -- which tells it: "launched a missile and drone attack"
      end
      local ahead = article.text:sub(math.max(1, event.span[1] - 5), event.span[1]):lower()
      if ahead:find "test[%- ]$" then return false end -- test-fired
      if act:find "^sho" and (act .. rest:sub(1, 24)):find "^[^,.;]* down%f[%A]" then
        return false -- what flies at others
      end
      if is_sent(event, article) then return false end
      local at_sea = rest:find "^ over%f[%A]" and not rest:find "^ over the border"
        and not rest:find "^ over the frontier" or rest:find "^ that flew over"
        or rest:find "^[%a%s]* into the [%a%s]*seas?%f[%A]"
        or rest:find "^[%a%s]* into [%a%s]*waters?%f[%A]"
        or rest:find "^[%a%s]* into the [%a]* ?ocean"
        or rest:find "^[%a%s]* towards? the [%a%s]*sea%f[%A]"
      return not at_sea and not rest:find "into space" and bodily(event,
        article) and not event.text:find "water" and not event.text:find "round of"
        and not (rest:find "^ in tests?" or rest:find "^ in an? %a* ?test" or rest:find
          "^ in an? %a* ?exercise")
    end,
    examples = {
      { "Iran launched missiles at Israel. Jordan helped shoot them down.", { actor = "IRN" } },
      { "Russia shelled Kharkiv.", { actor = "RUS", recipient = "UKR" } },
      { "Hezbollah fired rockets at Israel.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Hezbollah fired a volley of rockets at Israel.",
        { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Eritrean gunners lobbed shells over the border into Ethiopia.",
        { actor = "ERI", recipient = "ETH" } },
      { "Japanese destroyers shelled two Chinese forts.", { actor = "JPN", recipient = "CHN" } },
      { "A Russian missile attack on Ukraine cut power.", { actor = "RUS", recipient = "UKR" } },
      { "Iraq condemned Iran for firing missiles into Basra.",
        { actor = "IRN", recipient = "IRQ" } },
      { "India test-fired a missile, drawing scorn from Pakistan.", false },
      { "North Korea fired a missile over Japan.", false },
      { "North Korea fired a missile that flew over Japan.", false },
      { "North Korea fired two missiles into the Yellow Sea.", false },
      { "He shelled peas.", false },
      { "The agency fired the rocket.", false },
    } },

  -- a band that fires them shoots at somebody, whoever it may be
  { name = "fire-rockets", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = g.phrases({ "fire", "fire off", "launch", "lob" }, { "rocket", "missile" }),
      actor_kind = { "group" }, recipient = { "toward", "towards" }, recipient_kind = side,
      recipient_optional = true, no_noun = true },
    condition = function(event, article)
      return not event.text:lower():find "satellite" and bodily(event, article)
    end,
    examples = {
      { "Hezbollah has been firing thousands of rockets.",
        { actor = "HEZBOLLAH", recipient = {} } },
      { "The Houthis launched an attack of drones and missiles into the sea.",
        { actor = "HOUTHI" } },
      { "North Korea fired a missile.", false },
      { "Hezbollah tested a missile.", false },
    } },

  { name = "on-shipping", event = { type = "ASSAULT" },
    frame = { noun = { "attack", "strike", "assault", "raid", "drone attack", "missile attack" },
      verb = { "attack", "fire on", "fire at", "open fire on", "board" },
      actor_kind = { "group", "state" }, recipient = { "of", "on", "modifier" },
      recipient_kind = { "state" }, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local actor = event.actors[event.actor[1]]
      local boards = event.text:lower():find "^board" ~= nil
      local whose = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^,.;]*"
      local kind = rest:match "^ on an?o?t?h?e?r? %l+ (ship)%f[%A]"
        or rest:match "^ on %l+ %l+ (ship)%f[%A]" or rest:match "^ on %l+ (tanker)%f[%A]"
      if kind and not actor.person then return bodily(event, article) end
      return not actor.person and bodily(event, article)
        and not rest:find "shipping %l*s%f[%A]" and not rest:find "shipping in?d"
        and (rest:find "^ o?n? ?%l* ?shipping%f[%A]" or rest:find "^ o?n? ?%l* ?ships%f[%A]"
        or not boards and (whose:find "^ o?n? ?[%l%d%-%s]* ships?%f[%A]"
        or whose:find "^ o?n? ?[%l%d%-%s]* vessels?%f[%A]")
        or rest:find "^ o?n? ?%l* ?vessels?%f[%A]" or rest:find "^ o?n? ?%l* ?tankers?%f[%A]"
        or rest:find "^ on %l+ and %l+ ships" or rest:find "^ on %l+ and %l+ shipping") ~= nil
    end,
    examples = {
      { "American attacks on French ships went on.", { actor = "USA", recipient = "FRA" } },
      { "Houthi attacks on shipping in the Red Sea went on.", { actor = "HOUTHI" } },
      { "Iran attacked tankers at night.", { actor = "IRN", recipient = {} } },
      { "Iran attacked Saudi tankers at night.", { actor = "IRN", recipient = "SAU" } },
      { "The Houthis attacked American ships.", { actor = "HOUTHI", recipient = "USA" } },
      { "The Houthis have attacked more than 100 merchant ships.", { actor = "HOUTHI" } },
      { "The group's attacks on shipping went on.", false },
      { "Iran attacked shipping costs.", false },
      { "A storm hit shipping off France.", false },
    } },

  { name = "blast", event = { type = "ASSAULT", mode = "explosives" },
    frame = { verb = g.phrases({ "detonate", "blow up", "booby-trap", "dynamite", "firebomb" },
        { "" }, { "mine" }, { "harbour", "harbor", "port", "water", "road", "border",
        "approach", "channel", "coast", "strait", "gulf", "bridge" },
        { "detonate", "plant", "set off", "explode", "lay", "throw", "hurl", "toss", "place",
          "trigger", "leave", "hide" },
        { "bomb", "device", "mine", "explosive", "grenade", "landmine", "charge", "dynamite" }),
      noun = { "bomb attack", "car bombing", "truck bombing", "grenade attack", "bomb blast",
        "car bomb", "roadside bombing", "roadside bomb", "truck bomb", "nail bomb", "letter bomb",
        "parcel bomb", "mine attack", "bomb explosion", "firebombing", "detonation" },
      actor = { "subject", "by" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "at", "on", "against", "near", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local whole = event.context:lower()
      local test = event.text:lower():find "detonat" ~= nil
      return not (test and (whole:find "nuclear" or whole:find "atomic" or whole:find "hydrogen"))
        and force.meant(event, article)
        and not article.text:find("^ border%f[%A]", event.actors[event.recipient[1]].span[2] + 1)
    end,
    examples = {
      { "A PKK mine blew up under a lorry near the Syrian border.", false },
      { "India detonated an atomic bomb in 1974.", false },
      { "A bomb planted by Hamas exploded in Jerusalem.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "The Taliban blew up an Afghan police station.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Hezbollah planted bombs in Israel.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Taliban fighters threw grenades at an Afghan patrol.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Iran mined the waters of Kuwait.", { actor = "IRN", recipient = "KWT" } },
      { "Iran mined coal in Kuwait.", false },
      { "The balloon blew up in France.", false },
    } },

  { name = "bomb-hit", event = { type = "ASSAULT", mode = "explosives" },
    frame = { verb = hurts, actor = { "weapon", "subject" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "on", "near", "at", "across", "inside" },
      recipient_kind = side,
      no_noun = true },
    condition = by_bomb,
    examples = {
      { "The American embassy in Nairobi was the target of a bombing that killed 247 Kenyans.",
        false },
      { "PKK bombs killed two Turkish soldiers.",
        { actor = "PKK", recipient = "TUR", mode = "explosives" } },
      { "A Taliban roadside bomb wounded three American soldiers.",
        { actor = "TALIBAN", recipient = "USA", mode = "explosives" } },
      { "A car bomb killed eight people in Ankara, and Turkey blamed the PKK.",
        { actor = "PKK", recipient = "TUR" } },
      { "A car bomb killed eight people in Ankara, and Turkey blamed the PKK for its debts.",
        false },
      { "A car bomb killed eight people in Ankara, and Turkey blamed the weather.", false },
      { "A car bomb killed eight people in Ankara.", false },
      { "A bomb planted by the river killed fish.", false },
    } },

  { name = "use-weapon", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "use", "employ" }, { "missile", "drone", "rocket", "bomb",
        "artillery", "shell", "mortar", "warplane", "jet", "helicopter", "gunship", "tank",
        "torpedo", "munition", "airstrike" }), noun = { "use" },
      actor = { "subject", "by" }, actor_kind = fighters, recipient = { "against", "on" },
      recipient_kind = side },
    condition = function(event, article)
      if event.text:lower() == "use" then
        local what = after(event, article):match "^ of ([^,.;]*)"
        return what ~= nil and conditions.find_word(what:match "^(.-) against " or "", {
          "missile", "drone", "rocket", "bombs?%f[%A]", "artillery", "shells", "mortar",
          "warplane", "helicopter", "gunship", "tanks", "munition" }) ~= nil
      end
      return bodily(event, article)
    end,
    examples = {
      { "Kenya used Iranian missiles against Oman.", { actor = "KEN", recipient = "OMN" } },
      { "Kenya used its drones on Oman.", { actor = "KEN", recipient = "OMN" } },
      { "Kenya's use of drones against Oman went on.", { actor = "KEN", recipient = "OMN" } },
      { "Kenya's purchase and use of drones against Oman went on.",
        { actor = "KEN", recipient = "OMN" } },
      { "Kenya's use of maps against Oman went on.", false },
      { "Kenya used its ports against Oman.", false },
      { "A painter used drones on Oman.", false },
    } },

  { name = "gas", event = { type = "ASSAULT", mode = "unconventional" },
    frame = { verb = g.phrases({ "gas" }, { "" }, { "use", "fire", "drop", "release", "deploy",
        "employ", "spray", "loose", "unleash" },
        { "gas", "chlorine", "sarin", "napalm", "chemical", "anthrax", "agent", "weapon" },
        { "douse", "drench", "shower", "dust", "blanket", "smother" }, { "" }),
      noun = { "chemical attack", "gas attack", "sarin attack", "chlorine attack",
        "nuclear attack", "nuclear strike", "biological attack", "nerve attack", "anthrax attack",
        "weapon attack", "poison attack" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "on", "against", "in", "at", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local whole = event.context:lower()
      if event.text:lower():find "^deploy" and whole:find "nuclear" and not article.text:find(
        "^ against ", event.span[2] + 1) then
        return false -- put where they can be used
      end
      return not whole:find "tear gas" and not whole:find "teargas" and not whole:find "gas price"
        and not whole:find "as a weapon" and (whole:find "chemical" or whole:find "poison"
        or whole:find "nerve" or whole:find "mustard" or whole:find "chlorine"
        or whole:find "sarin" or whole:find "napalm" or whole:find "biological"
        or whole:find "anthrax" or whole:find "nuclear" or whole:find "phosph"
        or event.text:lower():find "^gass") and true or false
    end,
    examples = {
      { "Russia will deploy nuclear weapons in Belarus.", false },
      { "Iraq used poison gas against Iranian troops.",
        { actor = "IRQ", recipient = "IRN", mode = "unconventional" } },
      { "Syria's chemical attack on Syrian rebels killed hundreds.",
        { actor = "SYR", recipient = "SYRREBELS", mode = "unconventional" } },
      { "American planes dropped napalm on Vietnamese villages.",
        { actor = "USA", recipient = "VNM" } },
      { "Russia used its gas against Ukrainian prices.", false },
      { "Turkish police fired tear gas at the crowd.", false },
    } },
}
