--- Attacks: invasions, raids, what is shot down, sunk, hit and destroyed.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance", "party" }
local fighters = { "state", "group", "alliance", "organisation" }
local bodily, by_arms = force.bodily, force.by_arms

-- Invasions that are spoken of by the invader's name alone while they last. History as any handbook
-- tells it; days as YYYY-MM-DD.
local INVASIONS = {
  SUN = { of = "AFG", from = "1979-12-24", till = "1989-02-16" },
  VNM = { of = "KHM", from = "1978-12-25", till = "1989-09-27" },
  IRQ = { of = "KWT", from = "1990-08-02", till = "1992-01-01" },
  USA = { of = "IRQ", from = "2003-03-20", till = "2011-12-19" },
  RUS = { of = "UKR", from = "2022-02-24", till = "9999" },
}
-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return conditions.rest(event, article, 80)
end

-- The invasion is the state's, or that of its head: "Putin's illegal invasion".
local function whose(event, article)
  local actor = event.actors[event.actor[1]]
  return actor.person == nil or article.text:sub(actor.span[2] + 1, event.span[1]):lower()
    :find "^['’]+s [%l%-, ]*$" ~= nil
end

return {
  pack = "attacks",
  doc = "Invasions, raids, things shot down, hit and destroyed",

  { name = "invade", event = { type = "ASSAULT" },
    frame = { verb = { "invade", "overrun", "topple", "overthrow", "oust", "storm", "raid",
        "overwhelm", "dislodge", "rout" },
      noun = { "incursion", "ground offensive", "ground operation", "ground assault",
        "coup attempt", "ground incursion", "ground invasion", "land invasion", "land offensive",
        "land assault", "naval assault", "commando raid", "raid" },
      actor = { "subject", "weapon", "by" }, actor_kind = side,
      recipient = { "object", "modifier", "in", "into", "inside" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      local first = event.actors[event.actor[1]]
      if event.text:lower():find "^oust" and (first.person
        or article.text:sub(math.max(1, event.span[1] - 20), event.span[1]):find "goal of $") then
        return false
      end
      if event.text:lower():find "^raid" and conditions.find_word(rest:match "^[^,.;]*", { "office",
        "embassy", "consulate", "newsroom", "headquarters", "premises", "homes?%f[%A]" }) then
        return false -- a search
      end
      if not force.no_crowd(event, article) then return false end
      if event.text:lower():find "^incursion" and rest:find "^ [%a.%s]-airspace" then
        return false
      end
      return bodily(event, article) and not rest:find "^ off" and not rest:find "^ [%a ]*market"
        and not rest:find "^ [%a ]*privacy" and not rest:find "computer" and not rest:find "website"
        and not rest:find "network" and not rest:find "account"
    end,
    examples = {
      { "Iraq invaded Kuwait in 1990.", { actor = "IRQ", recipient = "KWT" } },
      { "Russia's invasion of Ukraine shocked Europe.", { actor = "RUS", recipient = "UKR" } },
      { "A Ukrainian incursion into Russia went on.", { actor = "UKR", recipient = "RUS" } },
      { "Thousands protested against Russia's invasion of Ukraine.",
        { actor = "RUS", recipient = "UKR" } },
      { "Protesters against Israel stormed the town in Lebanon.", false },
      { "Fans invaded the pitch.", false },
      { "Peru reported incursions into Chilean airspace.", false },
      { "Peru gave up its goal of ousting Chile's president.", false },
    } },

  { name = "invade-nearby", event = { type = "ASSAULT" },
    frame = { verb = { "invade", "attack" }, actor_kind = fighters,
      recipient = { "accuser", "nearby" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      if event.actors[event.recipient[1]].via == "accuser" then
        local whole = event.context:lower()
        return event.text:find "ing$" ~= nil and rest:find "^[.,;]" ~= nil
          and (whole:find "accus" or whole:find "%f[%a]charge") ~= nil
      end
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
      { "Kuwait charged Iraq with invading.", { actor = "IRQ", recipient = "KWT" } },
      { "When doubts attacked, Kuwait had few tanks.", false },
    } },

  { name = "invasion-alone", event = { type = "ASSAULT" },
    frame = { noun = { "invasion" }, verb = {}, actor = { "subject" }, actor_kind = { "state" } },
    condition = function(event, article)
      local war = INVASIONS[event.actor[1]]
      local day = event.date or ""
      return war ~= nil and #event.actor == 1 and day >= war.from and day < war.till
        and whose(event, article) and after(event, article):find "^ of " == nil
        and after(event, article):find "^ into " == nil and bodily(event, article)
    end,
    emit = function(event)
      local land = INVASIONS[event.actor[1]].of
      event.recipient = { land }
      event.actors[land] = { text = event.text, span = event.span, via = "noun" }
      return event
    end,
    examples = {
      { "Prices rose after Russia's full-scale invasion.", { actor = "RUS", recipient = "UKR" },
        date = "2023-05-01" },
      { "Peru voted against Putin's illegal and unjustified invasion.",
        { actor = "RUS", recipient = "UKR" }, date = "2023-05-01" },
      { "Prices rose after the Soviet invasion.", { actor = "SUN", recipient = "AFG" },
        date = "1980-05-01" },
      { "Prices rose after the Soviet invasion.", false, date = "1970-05-01" },
      { "Prices rose after a Russian invasion of tourists.", false, date = "2023-05-01" },
    } },

  { name = "attack", event = { type = "ASSAULT" },
    frame = { verb = { "attack", "strike", "assault", "ambush", "storm", "pound", "pummel",
        "batter", "ram", "blitz", "hammer", "assail", "devastate", "retaliate against", "strike at",
        "strike back", "counterattack", "maul", "sabotage" },
      noun = { "attack", "assault", "raid", "onslaught", "counterattack", "offensive", "strike",
        "counteroffensive", "ambush", "blitz", "barrage", "sabotage", "reprisal",
        "shooting", "terrorism" },
      actor = { "subject", "weapon", "by", "attacker" }, actor_kind = fighters,
      recipient = { "object", "modifier", "against", "at", "into", "in", "across", "inside",
        "near", "off" },
      recipient_kind = side },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[2]
      local rest = article.text:sub(to + 1, to + 16):lower()
      local words = rest:find "^ over its " or rest:find "^ over their " or rest:find "^ for its "
        or rest:find "^ for failing" or rest:find "^ for allowing" or rest:find "^ for refusing"
        or conditions.kind(event, article, "recipient") ~= "state"
          and (rest:find "^ as an? " or rest:find "^ as %l+[,.;]")
      local what = after(event, article)
      if what:find "^ [oa]%a+ coalition %l+ in " or what:find "^ coalition %l+ in " then
        return false -- whose they are, it is not the land's
      end
      if what:find "^ with an? [%l ]*bombing" or what:find "^ with an? [%l ]*attack"
        or what:find "^ with an? [%l ]*strike%f[%A]" or what:find "^ with an? [%l ]*raid" then
        return false -- which tells it better
      end
      local where = article.text:sub(event.span[2] + 1, event.actors[event.recipient[1]].span[1])
      if where:find "%f[%a]off [%l ]*$" and conditions.find_word(event.context:lower(), { "ship",
        "vessel", "tanker", "boat", "freighter", "yacht" }) then
        return false -- in its waters, whosoever they are
      end
      if what:find "^ [%a ]-off [%a ]-list%f[%A]" or what:find "^ twice against"
        or what:find "^ [%a ]- %d%-%d%f[%D]" then
        return false
      end
      return not words and by_arms(event, article)
    end,
    emit = function(event, article)
      if conditions.find_word(after(event, article):match "^[^,.;]*", { "with artillery",
        "with rockets", "with mortar", "with shells", "with missiles", "with tank" }) then
        event.mode = "heavy-weapons"
      end
      return event
    end,
    examples = {
      { "Iran's attack on Albanian government systems was condemned.", false }, -- by hackers
      { "Belarus hammered Turkey 5-0.", false },
      { "The ship was attacked by Houthi drones off Yemen.", false },
      { "Iran orchestrated attacks on coalition bases in Iraq.", false },
      { "Japan struck twice against China.", false },
      { "Japan struck Korea off its list of partners.", false },
      { "Syria attacked the Arab League as useless.", false },
      { "Syria attacked Turkey's tax on fuel.", false },
      { "Syria attacked Turkey's army.", { actor = "SYR", recipient = "TUR" } },
      { "Hamas attacked Israel as a reprisal.", { actor = "HAMAS", recipient = "ISR" } },
      { "Hamas attacked Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Chad attacked Mali and imposed sanctions.", { actor = "TCD", recipient = "MLI" } },
      { "Chad attacked Mali with sanctions.", false },
      { "Iran attacked a base used by American troops.", { actor = "IRN", recipient = "USA" } },
      { "Iran attacked a base housing American troops.", { actor = "IRN", recipient = "USA" } },
      { "Iran attacked a problem used by American teachers.", false },
      { "Iran attacked a base in Iraq used by American troops.",
        { actor = "IRN", recipient = "USA" } },
      { "Iran attacked targets in Iraq that American troops had used.",
        { actor = "IRN", recipient = "USA" } },
      { "Iran attacked a base in Iraq that was used by farmers.",
        { actor = "IRN", recipient = "IRQ" } },
      { "The Taliban ambushed Afghan soldiers.", { actor = "TALIBAN", recipient = "AFG" } },
      { "An attack was launched by Hamas on Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Israel's attacks across Lebanon went on.", { actor = "ISR", recipient = "LBN" } },
      { "Mali was attacked by forces loyal to Gaddafi.", { actor = "LBY", recipient = "MLI" },
        date = "2011-03-20" },
      { "Chad attacked troops loyal to Gaddafi.", { actor = "TCD", recipient = "LBY" },
        date = "2011-03-20" },
      { "Mali was attacked by Gaddafi.", false, date = "2011-03-20" },
      { "Chad attacked the Gaddafi regime.", false, date = "2011-03-20" },
      { "The thought struck him.", false },
      { "Germany's attack on poverty in Mali went well.", false },
      { "Serbia attacked Croatia over its holiday.", false },
      { "China assaults Hong Kong's autonomy.", false },
      { "Sweden attacked Norway in the second half.", false },
      { "Turkey struck a deal with Greece.", false },
    } },

  { name = "fall-on", event = { type = "ASSAULT" },
    frame = { verb = { "pounce on", "swoop on", "lunge at", "descend on", "fall on", "fall upon",
        "set upon", "set about", "bear down on", "blast into", "smash through", "crash through",
        "punch through", "burst through", "burst across", "swarm over", "swarm across",
        "pour over", "swoop down on", "rain down on", "batter at", "sweep through" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "on", "at", "into", "through", "across", "over", "upon", "object", "modifier",
        "in" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local behind = actor.span[1] > event.span[1] -- set upon by soldiers
      if actor.person or behind and not event.text:lower():find "^set" then return false end
      local who = behind and article.text:sub(actor.span[1] + 1, actor.span[2] + 20):lower()
        or article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      return (conditions.find_word(who, { "troops", "forces", "army", "soldiers", "rebels",
        "fighters", "militia", "infantry", "armour", "armor", "tanks", "commando", "guerrilla",
        "gunmen", "marines", "paratroop", "warplanes", "bombers", "jets", "helicopters",
        "militants", "divisions" }) ~= nil
        or conditions.kind(event, article, "actor") == "group") and by_arms(event, article)
    end,
    examples = {
      { "Russian paratroopers descended on a town in Georgia.",
        { actor = "RUS", recipient = "GEO" } },
      { "The RSF pounced on the palace in Khartoum.", { actor = "RSF", recipient = "SDN" } },
      { "A Peruvian patrol was set upon by Ecuadorian soldiers.",
        { actor = "ECU", recipient = "PER" } },
      { "Russian tourists descended on a town in Georgia.", false },
      { "Suspicion fell on Georgia.", false },
    } },

  { name = "to-rubble", event = { type = "ASSAULT", mode = "destroy" },
    frame = { verb = { "reduce", "blast", "turn", "pound", "burn" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in", "of" }, recipient_kind = { "state", "group" },
      no_noun = true, needs = { "rubble", "ruin", "ash", "dust", "cinder" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^.;]*"
      return (rest:find " to rubble" or rest:find " into rubble" or rest:find " to ruins"
        or rest:find " to ashes" or rest:find " to dust" or rest:find " to a smo%l+ ruin"
        or rest:find " to cinders") ~= nil and bodily(event, article)
    end,
    examples = {
      { "Israeli jets reduced Iraq's reactor to rubble.", { actor = "ISR", recipient = "IRQ" } },
      { "An earthquake reduced Iraq's capital to rubble.", false },
      { "Israeli chefs reduced Iraqi lamb to a stew.", false },
    } },

  { name = "send-to-bottom", event = { type = "ASSAULT", mode = "destroy" },
    frame = { verb = { "send" }, actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier" }, recipient_kind = { "state", "group" },
      no_noun = true, needs = { "bottom", "seabed", "floor" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      return (rest:find " to the bottom" or rest:find " to the seabed"
        or rest:find " to the %l+ floor")
        ~= nil and not rest:find " bottom of the [^so]" and bodily(event, article)
    end,
    examples = {
      { "Ukraine sent Russia's flagship to the seabed.", { actor = "UKR", recipient = "RUS" } },
      { "Ukraine sent Russia's team to the bottom of the table.", false },
    } },

  { name = "out-of-the-sky", event = { type = "ASSAULT" },
    frame = { verb = { "blow out", "blast out", "shoot out", "knock out", "pluck out", "blow",
        "blast",
        "shoot", "knock", "pluck", "bring out" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "from" }, recipient_kind = { "state", "group" },
      no_noun = true, needs = { "sky", "air" } },
    condition = conditions.with({ "of the sky", "from the sky", "of the air" }, 50),
    examples = {
      { "A Korean jet was blown out of the sky by a Soviet fighter.",
        { actor = "SUN", recipient = "KOR" }, date = "1983-09-01" },
      { "A Korean kite was blown out of the sky by a storm.", false },
    } },

  { name = "group-offensive", event = { type = "ASSAULT" },
    frame = { noun = { "offensive", "onslaught", "rampage", "bombing campaign",
        "advance" }, verb = {}, actor = { "subject", "by", "clause" }, actor_kind = { "group" },
      recipient = { "homeland" }, recipient_kind = { "state" }, recipient_optional = true },
    condition = function(event, article)
      local rest = after(event, article)
      if #event.recipient == 0 or conditions.FIGHT_ABROAD[event.recipient[1]]
        or event.actors[event.actor[1]].person or rest:find "^ on%f[%A]" or rest:find "^ against"
        or rest:find "^ in%f[%A]" and not rest:find "^ in which" or rest:find "^ into%f[%A]"
        or rest:find "^ toward" then
        return false
      end
      local actor = event.actors[event.actor[1]]
      local own = article.text:sub(actor.span[2] + 1,
        event.span[1]):find "^ ?['’]*s? ?[%l%-]* ?[%l%-]* ?$"
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      if not own and actor.span[1] < event.span[1] and not before:find "after an? [%l%-]* ?$"
        and not before:find "%f[%a]in an? [%l%-]* ?$" then
        return false
      end
      return not conditions.find_word(event.context:lower(), { "charm offensive",
        "media offensive", "diplomatic offensive", "in advance" }) and by_arms(event, article)
    end,
    examples = {
      { "Oman sent jets to halt a Houthi offensive.", { actor = "HOUTHI", recipient = "YEM" } },
      { "The Taliban took Kabul after a lightning advance.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The Taliban spoke of an advance.", false },
      { "A Houthi charm offensive failed.", false },
      { "A Hezbollah offensive failed.", false },
    } },

  { name = "attack-nearby", event = { type = "ASSAULT" },
    frame = { noun = { "attack", "assault", "raid", "offensive", "shelling", "onslaught", "strike",
        "blitz", "ambush", "massacre", "gunfire", "incursion" },
      actor = { "subject", "by" }, actor_kind = fighters, recipient = { "nearby" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      if article.text:sub(to[1] - 4, to[1]) == "from " then return false end -- where they began
      if event.text:lower():find "^strike" and conditions.find_word(event.context:lower(), {
        "union", "wages?%f[%A]", "over pay", "workers", "closed", "dockers", "teachers",
        "nurses" }) then
        return false -- of those who do not work
      end
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if conditions.find_word(before, { "protest", "anger", "angr", "outrage", "fury" }) then
        return false -- who is angry at it was not hit
      end
      if to[1] > event.span[2] then -- "condemned Houthi attacks and urged Oman to pay"
        local between = article.text:sub(event.span[2] + 1, to[1])
        if between:find "^ for [%l ]*$" or between:find "^ and %l*%s?%l+ed "
          or between:find "^ and %l+ on " or between:find "^, %l*%s?%l+ing "
          or between:find "%f[%a]and %l+ing " then
          return false
        end
      end
      return force.meant(event, article) and by_arms(event, article)
    end,
    examples = {
      { "Iraq tried a Jordanian who plotted attacks for Hamas.", false },
      { "Norway's strike closed the ports that serve Mali.", false },
      { "After the Houthi attacks Riyadh's spokesman said that none came from Oman.", false },
      { "Prices in Oman rose after Houthi attacks.", { actor = "HOUTHI", recipient = "OMN" } },
      { "Clinics in Gaza closed because of Israeli assaults.",
        { actor = "ISR", recipient = "PSE" } },
      { "Farmers in Moldova fled from a Russian incursion.", { actor = "RUS", recipient = "MDA" } },
      { "Oman's envoy walked out in anger at a Houthi raid.", false },
      { "Prices in Angola rose after Houthi attacks.", { actor = "HOUTHI", recipient = "AGO" } },
      { "Prices in Oman rose after Houthi attacks on ships.", false },
      { "Clinics in Gaza closed because of heart attacks.", false },
      { "Kenya condemned Houthi attacks and urged Oman to pay.", false },
      { "Kenya condemned Houthi attacks, urging Oman to pay.", false },
      { "Kenya was backing Houthi raids in the hills and paving Oman's roads.", false },
    } },

  { name = "burn", event = { type = "ASSAULT" },
    frame = { verb = { "burn" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in" }, recipient_kind = { "state", "group" },
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(math.min(actor.span[1], event.span[1]) + 1, event.span[1])
      local what = after(event, article)
      return (conditions.find_word(who:lower(), { "troops", "forces", "army", "soldiers", "rebels",
        "fighters", "militia", "navy", "fleet" }) ~= nil
          or conditions.find_word(what, { "villages?%f[%A]", "homes%f[%A]", "houses%f[%A]" }) == 2
          or conditions.find_word(what, { "%l+ villages?%f[%A]" }) == 2)
        and not what:find "^ %a* ?flag"
        and not what:find "^ %a* %a* ?flag" and not what:find "effigy" and by_arms(event, article)
    end,
    examples = {
      { "Chad burned Sudanese villages.", { actor = "TCD", recipient = "SDN" } },
      { "British forces burned Washington in 1814.", { actor = "GBR", recipient = "USA" } },
      { "Chadian soldiers burned a village in Sudan.", { actor = "TCD", recipient = "SDN" } },
      { "Chadian soldiers burned Sudanese flags.", false },
      { "Chadian coal burned in Sudan.", false },
    } },

  { name = "set-ablaze", event = { type = "ASSAULT" },
    frame = { verb = { "set" }, actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "in" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true,
      needs = { "ablaze", "afire", "alight", "aflame", "fire" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      return (rest:find " ablaze%f[%A]" or rest:find " afire%f[%A]" or rest:find " alight%f[%A]"
        or rest:find " aflame%f[%A]" or rest:find " on fire%f[%A]") ~= nil
        and not rest:find "flag" and force.no_crowd(event, article)
    end,
    examples = {
      { "Peruvian planes set a Chilean ship ablaze.", { actor = "PER", recipient = "CHL" } },
      { "Peru's gunboats set fields in Chile on fire.", { actor = "PER", recipient = "CHL" } },
      { "Peru set a Chilean price on fish.", false },
      { "Lightning set a Chilean ship ablaze.", false },
    } },

  { name = "cut-cable", event = { type = "ASSAULT", mode = "destroy" },
    frame = { verb = g.phrases({ "cut", "sever", "snap", "sabotage", "damage", "blow up", "drag" },
        { "cable", "pipeline" }), actor = { "subject", "weapon", "modifier" },
      actor_kind = { "state", "group" }, recipient = { "modifier", "of", "in", "off" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "cable*", "pipeline*" } },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      return actor.person == nil and actor.span[1] < event.span[1] and to.person == nil
        and bodily(event, article)
        and event.text:lower():find "cables?$" ~= nil or event.text:lower():find "pipelines?$"
    end,
    examples = {
      { "A Russian ship cut an Estonian cable.", { actor = "RUS", recipient = "EST" } },
      { "A Russian nurse cut an Estonian cake.", false },
    } },

  { name = "invade-then", event = { type = "ASSAULT" },
    frame = { verb = { "invade" }, actor_kind = { "state" }, recipient = { "nearby", "before" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- "then invaded": whom, the text has said
      local rest = after(event, article)
      if event.text ~= "invaded" then return false end -- "if Russia invades", where it may
      return rest:find "^[.,;]" ~= nil or rest:find "^ in %d%d%d%d" ~= nil
        or rest:find "^ on %u" ~= nil or rest:find "^ and " ~= nil
    end,
    examples = {
      { "Egypt seized the canal; Britain and France then invaded.",
        { actor = { "GBR", "FRA" }, recipient = "EGY" } },
      { "Iraq fell out with Kuwait, and invaded in 1990.", { actor = "IRQ", recipient = "KWT" } },
      { "Britain then invaded the market of Egypt.", false },
      { "Egypt slept. Britain and Iran then invaded the pitch.", false },
    } },

  { name = "downing", event = { type = "ASSAULT" },
    frame = { noun = { "sinking", "downing", "shootdown" }, actor_kind = fighters,
      actor = { "subject", "by" }, recipient = { "of" }, recipient_kind = { "state", "group" } },
    condition = bodily,
    examples = {
      { "The sinking of American ships by Germany angered many.",
        { actor = "DEU", recipient = "USA" } },
      { "Syria's downing of a Turkish jet was condemned.", { actor = "SYR", recipient = "TUR" } },
      { "The sinking of a Turkish ferry by a storm was sad.", false },
    } },

  { name = "down", event = { type = "ASSAULT" },
    frame = { verb = { "shoot down", "down", "sink", "intercept", "bring down", "take out",
        "knock out", "scuttle", "torpedo" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "weapon", "from", "in", "shared" },
      recipient_kind = { "state", "group", "alliance", "organisation" }, no_noun = true },
    examples = {
      { "Peru bombed Chile, downing two jets.", { actor = "PER", recipient = "CHL" } },
      { "The Taliban shot down a NATO helicopter.", { actor = "TALIBAN", recipient = "NATO" } },
      { "Syria downed a jet of the Turkish air force.", { actor = "SYR", recipient = "TUR" } },
      { "Iran shot down a US drone.", { actor = "IRN", recipient = "USA" } },
      { "Ukraine sank a Russian ship.", { actor = "UKR", recipient = "RUS" } },
      { "Turkey shot down the idea.", false },
      { "Spain knocked out Poland on Friday.", false },
      { "Poland were knocked out by Spain.", false },
      { "Turkey wept after Syria shot down one of its jets.",
        { actor = "SYR", recipient = "TUR" } },
      { "Iran's friend was happy. Oman had taken it out of the bank.", false },
      { "The American ship sank in Cuba.", false },
      { "Norway intercepted a Russian bomber.", false }, -- it shadowed it
    },
    condition = function(event, article)
      local rest, verb = after(event, article), event.text:lower()
      local alone = rest:find "^ in " or rest:find "^ off "
      local sailed = verb:find "^intercept" and conditions.find_word(rest:match "^[^,.;]*", {
        "ship%f[%A]", "ships%f[%A]", "boat", "vessel", "tanker", "flotilla", "freighter",
        "trawler", "convoy", "plane", "bomber", "fighter", "aircraft", "jets?%f[%A]", "airliner",
        "migrants", "refugees" })
      local to = event.actors[event.recipient[1]]
      local between = article.text:sub(event.span[2] + 1, to.span[1]):gsub("^ the ", "")
      local by = article.text:sub(to.span[2] + 1, event.span[1]):find "^ %l+ ?%l* $"
      local itself = to.via == nil and not verb:find "^br[io]" and (by
        or to.span[1] > event.span[2] and not between:find "%l"
          and not article.text:find("^['’]", to.span[2] + 1))
      if itself and conditions.kind(event, article, "recipient") == "state" then
        return false -- no state is shot down
      end
      if verb:find "^intercept" and (to.via == "weapon"
        or to.via == nil and to.text:find "%l%l[ns]s$") then
        return false -- what was fired, people on the way
      end
      if verb:find "^t[ao]" and rest:find "^ out of " then return false end -- took it out of NATO
      return bodily(event, article) and not sailed and not (verb:find "s[aiu]nk" and alone)
    end },

  { name = "target", event = { type = "ASSAULT" },
    frame = { verb = { "target", "hit", "destroy", "raze", "flatten", "level", "torch", "ransack",
        "hit back", "set fire", "burn down", "loot", "plunder", "pillage", "damage", "wreck",
        "vandalise", "vandalize", "desecrate", "decimate", "obliterate", "pulverise", "pulverize",
        "cripple", "sack" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "to", "in", "inside", "at" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      local ahead = article.text:sub(math.max(1, event.span[1] - 120), event.span[1]):lower()
      if conditions.find_word(conditions.after_last(ahead, ".;"), { "treasury", "sanctioned" }) then
        return false -- struck with a pen
      end
      if conditions.find_word(rest:match "^[^,.;]*", { "youth", "audience", "consumer", "voters",
        "market", "sector", "industr", "investment", "farmers", "workers", "families", "students",
        "small business", "customers", "emissions", "goal", "elite", "oligarch", "entit", "revenue",
        "bank%f[%A]", "banks", "goods$", "products$", "imports$", "produce$" }) then
        return false -- what money is meant for, or a duty is put on
      end
      if event.text:lower():find "^destr" and conditions.find_word(rest:match "^[^,.;]*",
        { "chemical", "stockpile", "biological", "nuclear weapon", "of mass destruction",
          "evidence" }) then
        return false -- what is done away with under a treaty
      end
      if not force.no_crowd(event, article) then return false end
      return bodily(event, article) and not rest:find "^ a %a+ high" and not rest:find "record"
        and not rest:find "per ?cent" and not rest:find "exports" and not rest:find "econom"
        and not event.text:lower():find "level" or event.text:lower():find "levell?ed"
    end,
    examples = {
      { "Russia and the United States agreed to destroy Syria's chemical weapons.", false },
      { "Peru will spend money to target poor youth in Bolivia.", false },
      { "Peru is also targeting Bolivian elites.", false },
      { "Peru is ready to hit Bolivian goods.", false },
      { "Peru sanctioned a bank and targeted Bolivian smugglers.", false },
      { "Ukraine hit a depot in Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Israel destroyed a Hezbollah base.", { actor = "ISR", recipient = "HEZBOLLAH" } },
      { "The United States hit China with tariffs.", false },
      { "Libya set fire to a consulate of Egypt.", { actor = "LBY", recipient = "EGY" } },
      { "The tax targets the rich.", false },
      { "A Turkish plane hit a bird in Greece.", false },
      { "Turkish heat will hit Greece.", false },
      { "Greek bonds were hit by a Turkish sell-off.", false },
    } },

  { name = "attack-at-home", event = { type = "ASSAULT" },
    frame = { verb = { "attack", "storm", "raid", "ambush", "bomb", "shell", "overrun", "assault",
        "torch", "burn down", "blow up", "fire on" }, actor_kind = { "group" },
      recipient = { "homeland" }, recipient_kind = { "state" }, no_noun = true,
      recipient_optional = true, needs = { "soldier", "troop", "trooper", "police", "policeman",
        "policewoman", "army",
        "military", "barracks", "checkpoint", "village", "villager", "convoy", "patrol", "prison",
        "prisoner", "outpost", "garrison", "government", "governmental", "town" } },
    condition = function(event, article)
      return #event.recipient > 0 and not conditions.FIGHT_ABROAD[event.recipient[1]]
        and by_arms(event, article)
        and conditions.find_word(after(event, article):sub(1, 40):match "^[^,.;]*", { "soldier",
          "troops", "police", "army", "military", "barracks", "checkpoint", "village", "convoy",
          "patrol", "prison", "outpost", "garrison", "government", "town%f[%A]" }) ~= nil
    end,
    examples = {
      { "The FARC attacked a police station at dawn.", { actor = "FARC", recipient = "COL" } },
      { "The PKK stormed an army base.", { actor = "PKK", recipient = "TUR" } },
      { "Hezbollah attacked an army base.", false }, -- whose?
      { "The FARC attacked the government's record.", { actor = "FARC", recipient = "COL" } },
      { "The FARC attacked poverty.", false },
    } },

  { name = "group-at-home", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "launch", "mount", "stage", "carry out", "conduct", "begin" },
        { "offensive", "attack", "bombing", "ambush", "raid", "assault", "uprising" },
        { "kidnap", "abduct", "massacre", "blow up", "shell", "bomb", "burn", "torch", "behead",
          "execute", "storm", "raid", "gun down", "shoot dead", "slaughter", "hack" }, { "" },
        { "plant", "detonate", "set off" }, { "bomb", "mine", "device" }),
      actor_kind = { "group" }, recipient = { "homeland" }, recipient_kind = { "state" },
      recipient_optional = true, no_noun = true },
    condition = function(event, article)
      if #event.recipient == 0 or conditions.FIGHT_ABROAD[event.recipient[1]] then return false end
      for _, name in ipairs(article:names(event.sentence)) do
        local other = name.kind == "group" and name.id ~= event.actor[1]
          or name.kind == "state" and name.id ~= event.recipient[1]
        if other then return false end -- it may be there
      end
      local words = event.text:lower()
      local rest = after(event, article):sub(1, 45):match "^[^,.;]*"
      if event.recipient[1] == "YEM" and words:find "attack" then return false end -- at ships, too
      if words:find " the %l+$" or words:find " that %l+$" or words:find "^%l+ in "
        or words:find "^the " then
        return false -- told before, or where is told
      end
      local phrase = words:find "%a %a" ~= nil and not words:find "^blow" and not words:find "^gun"
        and not words:find "^shoot"
      return event.actors[event.actor[1]].person == nil and by_arms(event, article)
        and (phrase or conditions.find_word(rest, { "villager", "schoolgirl", "people%f[%A]",
          "soldier", "police", "village", "pipeline", "market", "school", "church", "mosque",
          "hotel", "farmers", "students", "passengers", "bridge", "barracks", "prison", "town",
          "officials", "women", "girls", "children", "civilians", "worshippers", "troops",
          "miners", "nuns", "priest", "bus%f[%A]", "train%f[%A]", "convoy", "homes" })) ~= nil
        and not conditions.find_word(rest, { "website", "election", "media", "ships", "shipping",
          "vessel", "tanker", "at sea" })
        and not (phrase and (rest:find "^ on %l" or rest:find "^ against %l")
          and not conditions.find_word(rest, { "police", "army", "soldier", "troops", "village",
            "town", "base%f[%A]", "barracks", "convoy", "market", "school", "hotel", "prison",
            "church", "mosque", "government", "civilian" }))
    end,
    examples = {
      { "The ELN blew up an oil pipeline.", { actor = "ELN", recipient = "COL" } },
      { "Boko Haram kidnapped 200 schoolgirls.", { actor = "BOKOHARAM", recipient = "NGA" } },
      { "The Taliban launched an offensive.", { actor = "TALIBAN", recipient = "AFG" } },
      { "Hezbollah launched an offensive.", false },
      { "The Taliban launched an attack on merchant ships.", false },
      { "The ELN burned its flag.", false },
      { "The Taliban launched a website.", false },
    } },

  { name = "defeat", event = { type = "ASSAULT" },
    frame = { verb = { "rout", "route", "crush", "repel", "repulse", "defeat", "beat back",
        "drive back",
        "push back", "drive", "drive out", "push out", "dislodge", "flush out",
        "vanquish", "subdue", "fend off", "fight off", "ward off", "hunt", "hunt down",
        "throw out", "chase out", "throw back", "hurl back", "beat off", "overwhelm",
        "hold off" },
      actor_kind = fighters,
      recipient = { "object", "modifier" }, recipient_kind = fighters, no_noun = true,
      needs = { "troop", "trooper", "paratroop", "paratrooper", "force", "forceful", "enforce",
        "enforcement", "reinforce", "reinforcement", "workforce", "army", "attack", "attacker",
        "counterattack", "cyberattack", "war", "antiwar", "prewar", "postwar", "rebel",
        "rebellion", "rebellious", "fighter", "firefighter", "soldier", "battle", "battlefield",
        "battleground", "battleship", "embattle", "embattled", "gunbattle", "militant",
        "offensive", "counteroffensive", "assault", "guerrilla", "insurgent", "insurgency",
        "counterinsurgency" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local drives = event.text:lower():find "^dr%l+$" ~= nil
      if drives and not (rest:find " off%f[%A]" or rest:find " back%f[%A]"
        or rest:find " from%f[%A]" or rest:find " out of%f[%A]") then
        return false
      end
      local first, second = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local whole = event.context:lower()
      if event.text:lower():find "^defeat" and conditions.find_word(rest, { "missile", "drone",
        "rocket" }) then
        return false -- an attack that one is saved from
      end
      local at = article.text:sub(math.max(1, second.span[1] - 12), second.span[1]):lower()
      if second.span[1] > event.span[2] and (at:find "out of $" or at:find " from $"
        or at:find " off $") then
        return false -- where they were driven from
      end
      return not (first.person or second.person)
        and (whole:find "troop" or whole:find "force" or whole:find "army" or whole:find "attack"
          or whole:find "war%f[%A]" or whole:find "rebel" or whole:find "fighter"
          or whole:find "soldier" or whole:find "battle" or whole:find "militant"
          or whole:find "offensive" or whole:find "assault" or whole:find "guerrilla"
          or whole:find "insurgen") and true or false
    end,
    examples = {
      { "Ukrainian troops repelled a Russian attack.", { actor = "UKR", recipient = "RUS" } },
      { "Ethiopian troops crushed the army of Eritrea.", { actor = "ETH", recipient = "ERI" } },
      { "French troops drove Islamist militants out of Mali.", false },
      { "Peru routed Chile's army.", { actor = "PER", recipient = "CHL" } }, -- read as of "route"
      { "Peru drove Chile's troops back.", { actor = "PER", recipient = "CHL" } },
      { "Peru's army drove Chilean soldiers off the heights.",
        { actor = "PER", recipient = "CHL" } },
      { "India's army marched in and threw the Portuguese out.",
        { actor = "IND", recipient = "PRT" } },
      { "Peru's army drove Chilean trucks.", false },
      { "Peru's forces defeated a Chilean drone attack.", false },
      { "Brazil crushed Chile 4-0.", false },
    } },

  { name = "defeat-group", event = { type = "ASSAULT" },
    frame = { verb = { "defeat", "rout", "route", "crush", "vanquish", "annihilate", "decimate" },
      actor_kind = fighters, recipient = { "object" }, recipient_kind = { "group" },
      no_noun = true },
    condition = conditions.without({ "election", "vote", "poll", "ballot", "candidate", "cup",
      "court", "match" }, 60),
    examples = {
      { "Sri Lanka finally defeated the Tamil Tigers in 2009.",
        { actor = "LKA", recipient = "LTTE" } },
      { "The Taliban routed Boko Haram.", { actor = "TALIBAN", recipient = "BOKOHARAM" } },
      { "Spain defeated Hamas in the vote.", false },
      { "Qatar routed aid through Hamas.", false },
    } },
}
