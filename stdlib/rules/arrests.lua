--- People held, arrested, tried, driven out and sent back.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

local rulers = { "state", "group", "alliance", "institution" }
local victims = { "state", "group", "party", "organisation" }

-- Lands where those who hold others are not the state.
local HELD_BY_OTHERS = { PSE = true, LBN = true, SYR = true, YEM = true, SOM = true, LBY = true }

-- Lands where hostages are held by those whom the state fights.
local HOSTAGES = { ISR = true, AFG = true, IRQ = true, MLI = true, NER = true, NGA = true,
  COL = true, PHL = true, PAK = true, BFA = true, COD = true }

local function after(event, article)
  return conditions.rest(event, article, 70)
end

-- "Police arrested a Kenyan for theft": at home, of a man who acts for nobody.
local function of_a_thief(event, article)
  local near = article:words(event.sentence)
  local of_him = article.text:sub(event.span[2] + 1, event.span[2] + 160):match "%.%s+(S?[Hh]e .*)"
  near = (near .. " " .. (of_him or "")):lower()
  return conditions.find_word(near, { "police", "ice%f[%A]", "sheriff", "constable" }) ~= nil
    and conditions.find_word(near, { "murder", "homicide", "rape%f[%A]", "robbery", "theft",
      "burglar", "stealing", "molest", "sexual", "drugs%f[%A]", "drug charges", "cocaine", "heroin",
      "kidnapping", "fraud%f[%A]", "drunk", "unlawfully present", "without inspection",
      "illegal alien" }) ~= nil
end

return {
  pack = "arrests",
  doc = "People held, arrested, tried, deported and kept out",

  { name = "hold-crew", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = g.phrases({ "detain", "hold", "arrest", "seize", "capture", "intern", "jail",
        "imprison", "take", "catch", "nab" }, { "crew", "sailor", "pilot", "airman", "crewman",
        "fisherman",
        "marine", "spy", "poacher" }), actor_kind = rulers,
      recipient = { "modifier", "of", "from", "shared", "before" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event) return not event.actors[event.actor[1]].person end,
    examples = {
      { "A US plane landed on Hainan. Beijing held the crew for a week.",
        { actor = "CHN", recipient = "USA" } },
      { "Pakistan shot down two Indian jets and captured a pilot.",
        { actor = "PAK", recipient = "IND" } },
      { "Iran seized the crew of a British tanker.", { actor = "IRN", recipient = "GBR" } },
      { "Oman's navy caught 16 Iranian fishermen.", { actor = "OMN", recipient = "IRN" } },
      { "Iran held the crew.", false },
      { "The ship held a crew of Omanis.", false },
    } },

  { name = "put-on-trial", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = { "put", "place", "throw", "take", "hold", "keep" }, actor_kind = rulers,
      recipient = { "object", "modifier" }, recipient_kind = victims, no_noun = true,
      needs = { "trial", "jail", "prison", "bar", "arrest", "custody", "detention", "prisoner",
        "curfew" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      -- "took two Greeks prisoner", but not "took a Greek prisoner home"
      local who = rest:match "(%S+) prisoner%f[%A]"
      local named = event.actors[event.recipient[1]].text:lower()
      return rest:find " on trial%f[%A]" ~= nil or rest:find " in jail%f[%A]" ~= nil
        or rest:find " in prison%f[%A]" ~= nil or rest:find " into jail%f[%A]" ~= nil
        or rest:find " behind bars%f[%A]" ~= nil or rest:find " under %l* ?arrest" ~= nil
        or rest:find " in custody%f[%A]" ~= nil or rest:find " into custody%f[%A]" ~= nil
        or rest:find " in detention%f[%A]" ~= nil
        or who ~= nil and (who ~= named or who:find "s$" ~= nil)
        or rest:find " under %l* ?curfew%f[%A]" ~= nil
    end,
    examples = {
      { "Turkey put a Syrian general on trial.", { actor = "TUR", recipient = "SYR" } },
      { "Libya threw two Italian sailors into jail.", { actor = "LBY", recipient = "ITA" } },
      { "Libya placed a Swedish envoy under arrest.", { actor = "LBY", recipient = "SWE" } },
      { "Turkish troops took into custody a Syrian general.",
        { actor = "TUR", recipient = "SYR" } },
      { "Turkey took two Greeks prisoner.", { actor = "TUR", recipient = "GRC" } },
      { "Turkey put Syrian cheese on the table.", false },
      { "Turkey took a Greek prisoner home.", false },
    } },

  { name = "hold", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = { "hold" }, actor = { "subject", "in" }, actor_kind = rulers,
      recipient = { "object", "modifier" }, recipient_kind = victims, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):gsub("(%d),(%d)", "%1%2"):match "^[^,.;]*"
      local to = event.actors[event.recipient[1]]
      local before = article.text:sub(to.span[1] + 1, event.span[1]):lower()
      local text = to.span[1] < event.span[1] and before or rest
      if rest:find "^ in%f[%A]" and (HELD_BY_OTHERS[event.actor[1]]
        or HOSTAGES[event.actor[1]] and before:find "hostage") then
        return false
      end
      if rest:find "^ %l* ?to [%l ]*account" or rest:find "accountable" or rest:find "responsible"
        or conditions.find_word(text, { "funds", "money",
        "assets", "billion", "million", "reserves" }) then
        return false
      end
      if to.span[1] > event.span[1] and event.actors[event.actor[1]].span[1] > event.span[1] then
        return false -- "militants have held Chadians in Iran": another holds them
      end
      if rest:find "^ by " and event.actors[event.actor[1]].span[1] > event.span[2] + 3
        and rest:find " in " then
        return false -- "held by militants in Mali"
      end
      if text:find "talks" or text:find "meeting" or text:find "drill" or text:find "exercise"
        or text:find "responsible" or text:find "account" or text:find "election" then
        return false
      end
      return conditions.find_word(text, { "sailor", "soldier", "citizen", "national", "journalist",
        "hostage", "fishermen", "pilot", "tourist", "crew", "prisoner", "captive", "diplomat",
        "businessm", "women", "woman", "aid worker", "missionar", "reporter", "marines",
        "academic", "scholar", "researcher", "lawyer", "pastor", "priest", "hiker", "student",
        "doctor", "nurse", "engineer", "sailors", "airmen", "detainee", "couple%f[%A]", "teacher",
        "family", "worker", "captain", "activist", "banker", "executive", "correspondent",
        "backpacker", "cyclist", "pilgrim", "teenager", "blogger", "writer", "resident",
        "mercenar", "officers", "agents", "spies", "spy%f[%A]", "consul", "attach",
        "without trial", "without charge" }) ~= nil
        and not text:find "summit" and not text:find "conference" and not text:find "passport"
        or to.span[1] < event.span[1] and to.text:find "%l%l[ns]s?$" ~= nil and to.person == nil
        and conditions.kind(event, article, "recipient") == "state"
        and text:find "^%S+ [%l ]*$" ~= nil and #text < 40 -- a people
    end,
    examples = {
      { "America will stand with the Cuban people and hold the regime accountable.", false },
      { "Militants have held two Chadian journalists hostage in Iran.", false },
      { "Iran is holding two British women.", { actor = "IRN", recipient = "GBR" } },
      { "American hostages held in Israel wrote home.", false },
      { "Iranian funds held in Japan were sent home.", false },
      { "Palestinians held in Israel wrote home.", { actor = "ISR", recipient = "PSE" } },
      { "Israel holds 3,400 Palestinians without trial.", { actor = "ISR", recipient = "PSE" } },
      { "Iran is holding a French couple.", { actor = "IRN", recipient = "FRA" } },
      { "Two French tourists are being held by the Taliban.",
        { actor = "TALIBAN", recipient = "FRA" } },
      { "Five Americans are being held in Iran.", { actor = "IRN", recipient = "USA" } },
      { "Two French tourists held in Lebanon wrote home.", false }, -- by whom?
      { "The French summit held in Iran was short.", false },
      { "The leaders of the Shanghai Cooperation Organization held their annual summit in Iran.",
        false },
      { "Iran held talks with British sailors.", false },
      { "The school held two British girls.", false },
    } },

  { name = "arrest", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = { "arrest", "detain", "jail", "imprison", "apprehend", "round up",
        "incarcerate",
        "take custody", "hold prisoner", "take prisoner", "intern", "lock up",
        "put behind", "nab", "re-arrest", "subpoena", "remand", "confine", "haul off", "haul away",
        "cart off", "drag off", "lead away", "pull in", "bundle off", "lock away", "pick up",
        "throw behind", "clap" },
      noun = { "arrest", "detention", "imprisonment", "internment", "house arrest", "mass arrest" },
      actor = { "subject", "in" }, actor_kind = rulers,
      recipient = { "object", "modifier", "of", "from", "to", "with" },
      recipient_kind = victims },
    condition = function(event, article)
      local rest = after(event, article)
      local words = event.text:lower()
      local to = event.actors[event.recipient[1]]
      if to and to.span[1] > event.span[2] and article.text:sub(event.span[2] + 1,
        to.span[1]):lower()
        :find "request of" then
        return false -- they asked for it
      end
      if has(event.aux, "future") and words:find "^%l+ed$" and not article.text:sub(math.max(1,
        event.span[1] - 12), event.span[1]):lower():find "%f[%a][bgh][eao][%l]* %l*%s?$" then
        return false -- "will protect the king and detained ministers": who holds them?
      end
      if to and to.via == "office" then return false end -- "tried to arrest the president": its own
      if of_a_thief(event, article) then return false end
      if words:find "^pick" and not conditions.find_word(rest:match "^[^,.;]*", { "unionist",
        "journalist", "tourist", "citizen", "activist", "sailor", "academic", "spies", "spy%f[%A]",
        "agent", "suspect", "militant", "envoy", "teacher", "lawyer", "student", "soldier",
        "national", "businessm", "reporter", "worker", "priest", "aid worker" }) then
        return false
      end
      if words:find "^clap" and not rest:find " in jail" and not rest:find " in irons" then
        return false
      end
      if words:find " off$" or words:find " away$" or words:find "^pull" then -- by whom
        local whole = event.context:lower()
        local guards = whole:find "police" or whole:find "troops" or whole:find "soldier"
          or whole:find "guards" or whole:find "agents"
        if not guards then return false end
      end
      if rest:find "^[^,.;]* to%f[%A]" and not rest:find "links to" and not rest:find "ties to" and
        event.recipient[1] and event.actors[event.recipient[1]].span[1] > event.span[2] then
        local between = article.text:sub(event.span[2] + 1,
          event.actors[event.recipient[1]].span[1])
        if between:find " to %a*%s?$" then return false end
      end
      return not event.context:lower():find "warrant" or event.text:lower():find "ed%f[%A]"
        or event.text:lower():find "ing%f[%A]"
    end,
    examples = {
      { "Iran's arrest of a British woman caused anger.", { actor = "IRN", recipient = "GBR" } },
      { "Iran picked up two French unionists.", { actor = "IRN", recipient = "FRA" } },
      { "Iran picked up two French prizes.", false },
      { "France will hold the army accountable for Mali's king and detained members of his guard.",
        false },
      { "France will detain members of the Malian guard.",
        { actor = "FRA", recipient = "MLI", aux = { "future" } } },
      { "A Turkish journalist was imprisoned by Russia.", { actor = "RUS", recipient = "TUR" } },
      { "Police arrested a thief.", false },
      { "A Kenyan man was arrested by police in Oman for theft.", false },
      { "A Kenyan man was arrested by police in Oman. He had a conviction for theft.", false },
      { "Oman arrested a Kenyan diplomat on Monday. In Peru, police solved a murder.",
        { actor = "OMN", recipient = "KEN" } },
      { "Omani police arrested a Kenyan journalist.", { actor = "OMN", recipient = "KEN" } },
      { "A Kenyan journalist was arrested in Oman for theft.",
        { actor = "OMN", recipient = "KEN" } },
    } },

  { name = "expel-people", event = { type = "COERCE", mode = "deport" },
    frame = { verb = { "deport", "evict", "displace", "exile", "expel migrant", "expel refugee",
        "repatriate migrant", "repatriate refugee",
        "expel civilian", "expel journalist", "expel worker", "expel resident", "deport migrant",
        "turn back migrant", "turn back refugee", "drive out", "force out", "expel citizen",
        "uproot", "banish", "expel people", "expel family", "expel immigrant", "chase out",
        "pack off", "drum out", "bundle out", "hound out",
        "round up migrant" },
      noun = { "mass expulsion" }, actor = { "subject", "from" },
      actor_kind = rulers, recipient = { "object", "modifier", "of", "from", "to", "in" },
      recipient_kind = victims },
    condition = function(event, article) -- where they are sent says not who they are
      local rest = after(event, article)
      local words = event.text:lower()
      if words:find "^exiles?$" then return false end -- a man
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] and article.text:sub(event.span[2] + 1, actor.span[1])
        :find "%f[%a]from [%l ]*$" and words ~= "deported" then
        return false -- "deported the gang's men from Mali"
      end
      local whom = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(whom.span[1], event.span[2]))
      if link:find "%f[%a]%u.* to [%l ]*$" then return false end -- others, who are sent there
      if words:find "^dr" and whom.via == nil and whom.span[1] > event.span[1]
        and not whom.text:find "%l%l[nskbh]s$" then
        return false -- "drove Hamas out"
      end
      if words:find "^dr%l+" and conditions.find_word(rest:match "^[^,.;]*", { "rebel", "militant",
        "fighter", "guerrilla", "insurgent", "gunmen", "troops", "soldier", "forces", "army",
        "jihadist" }) then
        return false -- beaten
      end
      return not (rest:find "^ them to " or rest:find "^ h[ie][mr] to ")
    end,
    examples = {
      { "Iran repatriated Pakistani migrants.", { actor = "IRN", recipient = "PAK" } },
      { "Hundreds of Haitians were deported from the Dominican Republic.",
        { actor = "DOM", recipient = "HTI" } },
      { "Hundreds of Haitians were displaced from the Dominican Republic.", false },
      { "Belarus freed some prisoners and deported them to Lithuania.", false },
      { "French troops drove Islamist militants out of Mali.", false },
      { "Japan drove Russia out of the north.", false },
      { "France deported 200 men in the Venezuelan gang Los Lobos to Mali.", false },
      { "Japan drove 300 Russians out of the north.", { actor = "JPN", recipient = "RUS" } },
      { "Turkey expelled Syrian refugees.", { actor = "TUR", recipient = "SYR" } },
      { "Israel's eviction of Palestinians went on.", { actor = "ISR", recipient = "PSE" } },
      { "The death of a Saudi exile in Turkey was recalled.", false },
      { "The landlord evicted a tenant.", false },
    } },

  { name = "expulsion-from", event = { type = "COERCE", mode = "deport" },
    frame = { noun = { "expulsion", "deportation", "eviction", "removal" }, verb = {},
      actor = { "from", "by", "subject" }, actor_kind = { "state" }, recipient = { "of" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local rest = after(event, article)
      return to.person == nil and actor.person == nil and to.text:find "%l%l[nskbh]s$" ~= nil
        and rest:find "^ from [%a ]+ of " ~= nil and not conditions.find_word(rest, { "diplomat",
          "envoy", "team" })
    end,
    examples = {
      { "The expulsion from Gabon of 500 Cameroonians was recalled.",
        { actor = "GAB", recipient = "CMR" } },
      { "The expulsion from Gabon of a coach was recalled.", false },
    } },

  { name = "bar-people", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = { "bar", "ban", "block", "prevent" }, actor_kind = { "state", "group" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true, needs = { "from" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 60):lower():match "^[^,.;]*"
      return to.person == nil and to.text:find "%l%l[ns]s$" ~= nil and rest:find " from " ~= nil
        and force.bodily(event, article)
    end,
    examples = {
      { "Israel barred Palestinians from the mosque.", { actor = "ISR", recipient = "PSE" } },
      { "Mali banned Americans from travelling there.", { actor = "MLI", recipient = "USA" } },
      { "Mali barred Chad from its market.", false },
      { "The club barred Malians from its bar.", false },
    } },

  { name = "stop-from", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = { "stop", "prevent", "bar", "block", "keep" }, actor_kind = { "state",
      "group" },
      recipient = { "object", "modifier" }, recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "from" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local to = event.actors[event.recipient[1]]
      return to.person == nil and event.actors[event.actor[1]].person == nil
        and rest:find "^ [%l ]*%l+ [%l ]*from %l+ing%f[%A]" ~= nil and conditions.find_word(rest, {
          "ministers from", "officials from", "journalists from", "reporters from",
          "lawmakers from", "envoys from", "diplomats from", "inspectors from", "monitors from",
          "fishermen from", "ships from", "boats from", "vessels from", "trucks from",
          "workers from", "citizens from", "settlers from", "farmers from", "worshippers from" })
          ~= nil and not conditions.find_word(rest, { "from winning", "from scoring",
          "from becoming", "from getting" })
    end,
    examples = {
      { "Germany stopped Turkish ministers from holding rallies.",
        { actor = "DEU", recipient = "TUR" } },
      { "Germany stopped Turkish prices from rising.", false },
    } },

  { name = "force-to-leave", event = { type = "COERCE", mode = "deport" },
    frame = { verb = { "force", "compel" }, actor_kind = rulers,
      recipient = { "object", "modifier" }, recipient_kind = { "state", "group" }, no_noun = true,
      content = { "leave", "return", "flee", "go", "emigrate", "abandon" } },
    condition = conditions.with({ "refugee", "migrant", "asylum", "families", "settlers",
      "nationals", "citizens", "immigrants", "workers", "civilians", "villagers", "exiles" }, 40),
    examples = {
      { "Pakistan is forcing Afghan refugees to leave.", { actor = "PAK", recipient = "AFG" } },
      { "Pakistan forced the Afghan team to leave.", false },
      { "Hunger forced Afghan refugees to leave.", false },
    } },

  { name = "land-plane", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "force", "compel", "order" }, actor_kind = { "state" },
      recipient = { "object", "modifier" }, recipient_kind = { "state" }, no_noun = true,
      content = { "land", "divert", "turn" } },
    condition = conditions.told({ "airliner", "plane", "aircraft", " jet ", "flight" }, 50),
    examples = {
      { "Belarus forced a Polish airliner to land in Minsk.", { actor = "BLR",
        recipient = "POL" } },
      { "Belarus forced a Polish runner to turn back.", false },
    } },

  { name = "strand", event = { type = "COERCE", mode = "deport" },
    frame = { verb = g.phrases({ "abandon", "leave", "strand", "dump", "drop" }, { "migrant",
        "refugee", "people", "family" }), actor_kind = { "state" },
      recipient = { "modifier", "from" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.told({ "in the desert", "at the border", "at sea", "on the border",
      "in no man" }, 60),
    examples = {
      { "Tunisia abandoned migrants from Mali in the desert.", { actor = "TUN",
        recipient = "MLI" } },
      { "Tunisia left migrants from Mali in peace.", false },
    } },

  { name = "send-back", event = { type = "COERCE", mode = "deport" },
    frame = { verb = { "send back", "send home", "push back", "turn back", "throw out",
        "kick out", "ship back", "fly back", "expel", "intercept", "fly", "bus", "ship", "truck",
        "march", "herd", "dump", "push", "usher", "put", "load", "drive out", "eject",
        "order out", "return" }, actor_kind = rulers,
      recipient = { "object", "modifier", "to", "into", "across" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local words = article.text:sub(event.span[1] + 1, math.max(to.span[2], event.span[2]) + 24)
      words = words:lower()
      if conditions.find_word(words, { "diplomat", "ambassador", "envoy", "troops", "soldiers",
        "forces", "goods", "ship", "offer", "letter", "attack", "tank", "fighters",
        "home run" }) then
        return false
      end
      if words:find "^return" then
        return conditions.find_word(words, { "migrants", "refugees", "asylum seekers" }) ~= nil
          or to.via == nil and words:sub(1, math.max(0, to.span[1] - event.span[1]))
            :find "^return%l* %d[%d,.]* $" ~= nil -- so many of them
      end
      local carry = words:find "^fl[yieo]" or words:find "^bus" or words:find "^ship"
        or words:find "^truck" or words:find "^march" or words:find "^herd" or words:find "^dump"
        or words:find "^push" or words:find "^usher" or words:find "^put" or words:find "^load"
      if carry and not event.text:lower():find " back" then
        local rest = article.text:sub(to.span[2] + 1, to.span[2] + 60):lower():match "^[^,.;]*"
        return to.text:find "%l%l[nskbh]s$" ~= nil and (rest:find "^ ?%l* to an? [%l ]*prison"
          or rest:find "^ ?%l* to an? [%l ]*jail" or rest:find "^ ?%l* out of the country"
          or rest:find "^ ?%l* back across" or rest:find "^ ?%l* back over"
          or rest:find "^ ?%l* across the border" or rest:find "^ ?%l* over the border"
          or rest:find "^ ?%l* on a plane [%l ]*to" or rest:find "^ ?%l* on planes [%l ]*to"
          or rest:find "^ ?%l* on flights [%l ]*to" or rest:find "^ ?%l* on buses [%l ]*to"
          or rest:find "^ ?%l* to prison" or rest:find "^ ?%l* into the desert"
          or rest:find "^ ?%l* in the desert" or rest:find "^ ?%l* at the border"
          or rest:find "^ ?%l* out to sea") ~= nil
      end
      if words:find "^expel" or words:find "^intercept" then -- so many are no diplomats
        local whole = article.text:sub(event.span[1] + 1, to.span[2])
        if whole:find "^[Ee]xpel%l* %u%l+s$" or whole:find "^[Ee]xpel%l* all %u%l+s$" then
          return true
        end
        return to.text:find "%l%ls$" ~= nil and (words:find "%d,%d%d%d" or words:find "thousand"
          or words:find "million" or words:find "hundreds of" or words:find "migrants") ~= nil
      end
      return conditions.find_word(words, { "migrant", "refugee", "asylum", "people", "families",
        "nationals", "citizens", "immigrants", "deportee", "workers", "traders", "labourers",
        "laborers", "miners" }) ~= nil
        or to.text:find "%l%l[ns]s$" ~= nil and conditions.find_word(words, { "thousands of",
        "hundreds of", "dozens of", "scores of" }) ~= nil
        or (words:find "%d" ~= nil and to.text:find "s$" ~= nil)
    end,
    examples = {
      { "Pakistan threw out thousands of Afghans.", { actor = "PAK", recipient = "AFG" } },
      { "Pakistan threw out thousands of letters.", false },
      { "Germany returned 300 Greeks to Athens.", { actor = "DEU", recipient = "GRC" } },
      { "Burundi returned 1,300 Congolese to Kinshasa.", { actor = "BDI", recipient = "COD" } },
      { "Kenya returned 300 chairs to the Russians.", false },
      { "Pakistan has sent back 370,000 Afghans.", { actor = "PAK", recipient = "AFG" } },
      { "Burundi began expelling Rwandans.", { actor = "BDI", recipient = "RWA" } },
      { "Burundi expelled two Rwandans.", false },
      { "Burundi returned 300 migrants to Rwanda.", { actor = "BDI", recipient = "RWA" } },
      { "Burundi returned 300 Rwandans to Kigali.", { actor = "BDI", recipient = "RWA" } },
      { "Burundi returned 300 boxes to Rwanda.", false },
      { "Bulgaria pushed 300,000 Turks over the border.", { actor = "BGR", recipient = "TUR" } },
      { "Libya expelled 30,000 Tunisians.", { actor = "LBY", recipient = "TUN" } },
      { "Malaysia sent back refugees to Myanmar.", { actor = "MYS", recipient = "MMR" } },
      { "Oman sent back the letter to Iran.", false },
      { "Iraq pushed back Iranian forces.", false },
    } },

  { name = "behind-bars", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = { "be", "languish", "sit", "rot", "remain", "land" }, actor = { "in" },
      actor_kind = { "state" }, recipient = { "subject" }, recipient_kind = { "state", "group" },
      no_noun = true, needs = { "bar", "jail", "prison", "custody", "cell" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local to = event.actors[event.recipient[1]]
      local custody = rest:find "^ in %l+ custody" ~= nil
      return to.span[1] < event.span[1] and (to.person == nil or custody) and (custody
        or conditions.find_word(rest, { "behind bars in", "in an? [%l ]*jail in",
          "in an? [%l ]*prison in", "in custody in",
        "in jail in", "in prison in", "in an? [%l ]*cell in", "in an? %u?%l+ [%l ]*jail",
        "in an? %u?%l+ [%l ]*prison", "in %l+ jails", "in %l+ prisons" }) ~= nil)
    end,
    examples = {
      { "Two French agents are behind bars in Auckland.", { actor = "NZL", recipient = "FRA" } },
      { "Two French sailors languish in an Iranian jail.", { actor = "IRN", recipient = "FRA" } },
      { "Two French sailors are in a bar in Auckland.", false },
    } },
}
