--- Armed conflict: fighting, advances, wars and who claims an attack.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance", "party" }
local fighters = { "state", "group", "alliance", "organisation" }
local bodily = force.bodily

-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return conditions.rest(event, article, 80)
end

-- Who clashes at a table clashes in words.
local function has_talks(event)
  local whole = event.context:lower()
  for _, word in ipairs { "meeting", "negotiation", "talks%f[%A]", "conference", "debate", "summit",
    "hearing", "interview" } do
    if whole:find(word) then return true end
  end
  return false
end

-- Who stands in front of the noun fights as its words say: "the Israel-Hamas war", "are at war".
local function at_each_other(event, article)
  local last = 0
  for _, id in ipairs(event.actor) do
    if event.actors[id].span[1] > event.span[1] then -- but "veterans of the wars of Oman"
      local rest = conditions.phrase(event, article, 60)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      return not rest:find "^ of " or rest:find " between%f[%A]" ~= nil
        or before:find "the $" and not before:find "%f[%a][io][nf] the $"
        and rest:find "^ of [%a ]- and " ~= nil
    end
    last = math.max(last, event.actors[id].span[2])
  end
  local gap = article.text:sub(last + 1, event.span[1]):lower()
  local rest = conditions.rest(event, article, 40)
  if rest:find "^ between" or rest:find "^ %l+ %l* ?between" then return true end
  return gap:find "^['’]*s? ?%l*%-?%l* ?[\"“]*$" ~= nil or gap:find "%f[%a]locked in" ~= nil
    or gap:find "%f[%a]at $" ~= nil or gap:find "%f[%a]to $" ~= nil
    or gap:find "%f[%a]into [%l ]*$" ~= nil or gap:find "engaged in" ~= nil
    or gap:find "fight%l* an? " ~= nil or gap:find "fought" ~= nil
end

-- A dispute that is to be settled, and what a treaty ends, tell of no blows.
local function is_quarrel(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
  if before:find "state of $" or before:find "territorial $" then return true end
  return event.text:lower():find "^conflict" ~= nil and before:find "[in]%-%l+[in] $" ~= nil
    and conditions.find_word(event.context:lower(), { "two%-state", "solution", "resolution",
      "address", "resolv", "settle", "peace process" }) ~= nil
end

-- What armies fight over.
local PRIZES = { "supremacy", "dominance", "hegemony", "territory", "border", "island", "desert",
  "land%f[%A]", "province", "city", "kashmir", "region", "control", "frontier", "enclave",
  "peninsula", "stretch", "strip%f[%A]", "valley", "town" }

-- "Fought Oman over quotas": of what is so told no war is made, unless a place is named.
local function over_goods(event, article)
  local to = event.actors[event.recipient[1]].span[2]
  local rest = article.text:sub(math.max(to, event.span[2]) + 1):match "^ over [^,.;]*"
  if rest and (rest:find "^ over the %l+$" or rest:find "^ over the %l+ for ") then return false end
  return rest ~= nil and not rest:find "%u" and not conditions.find_word(rest, PRIZES)
end

return {
  pack = "conflict",
  doc = "Fighting, advances and wars",

  { name = "fight", event = { type = "ASSAULT" },
    frame = { verb = { "fight", "clash", "battle", "skirmish", "fight back", "combat",
        "do battle" },
      actor_kind = fighters, recipient = { "object", "with", "against", "modifier" },
      recipient_kind = fighters, no_noun = true },
    condition = function(event, article)
      local first = event.actors[event.actor[1]]
      local second = event.actors[event.recipient[1]]
      local rest = after(event, article)
      if event.text:lower():find "clash" and rest:find "^[^.;]* over " and not conditions.find_word(
        event.context:lower(), { "troops", "soldiers", "forces", "army", "armies", "killed",
          "fighters", "militia", "rebels", "guards", "navy", "warships", "border" }) then
        return false -- in words
      end
      if event.text:lower():find "^combat" and conditions.find_word(rest:match "^[^,.;]*", {
        "cancer", "effort", "disease", "crimes?%f[%A]", "terror", "climate", "traffick", "drug",
        "disinf",
        "malaria", "hiv", "hunger", "piracy", "propaganda", "antisemit", "change", "price",
        "inflation", "hike", "costs" }) then
        return false -- no people
      end
      if rest:find "^ alongside" or rest:find "^ with the help" then return false end -- together
      if event.text:lower():find " back$" and rest:find "^ from " then return false end -- a team
      return not (first.person and second.person) and not rest:find "^[^.;]* over %l+[.,;]"
        and not over_goods(event, article) and not rest:find "^ over"
        and bodily(event, article) and not has_talks(event)
        and not rest:find "corruption" and not rest:find "poverty" and not rest:find "^ for "
    end,
    examples = {
      { "The PKK fought Turkey over the winter.", { actor = "PKK", recipient = "TUR" } },
      { "Ecuador fought Peru over a stretch of jungle.", { actor = "ECU", recipient = "PER" } },
      { "Pakistan clashed with India over its place in Asia.", false },
      { "Pakistan is combatting Indian drug rings.", false },
      { "Pakistan is combatting Modi's price hike.", false, date = "2019-02-02" },
      { "Pakistan is fighting alongside China.", false },
      { "Pakistan fought back from a bad start against India.", false },
      { "Pakistan grappled with the price of Indian rice.", false },
      { "Pakistan clashed with India.", { actor = "PAK", recipient = "IND" } },
      { "Kurdish rebels of the PKK are fighting Turkey.", { actor = "PKK", recipient = "TUR" } },
      { "Doctors fight disease.", false },
      { "Maltese fishermen clashed with Tunisia over quotas.", false },
      { "Iceland fought Britain over cod and won.", false },
      { "Argentina fought Britain over the Falklands.", { actor = "ARG", recipient = "GBR" } },
      { "Spain fights poverty with France.", false },
    } },

  { name = "exchange-of-fire", event = { type = "ASSAULT" },
    frame = { noun = { "exchange" }, verb = {}, actor = { "between", "with" },
      actor_kind = fighters, plural = true },
    condition = conditions.told({ "exchanges? of [%l ]*fire%f[%A]", "exchanges? of [%l ]*shots",
      "exchanges? of [%l ]*rockets" }, 40),
    examples = {
      { "An exchange of fire between Sudanese and Ethiopian troops killed two people.",
        { actor = { "SDN", "ETH" } } },
      { "An exchange of students between Sudan and Ethiopia began.", false },
      { "An exchange of fire at a farm killed two people.", false },
    } },

  { name = "clash", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "clash", "skirmish", "fight" }, { "" }, { "fight" }, { "war",
        "battle" }, { "exchange", "trade", "swap" }, { "fire", "shot", "blow", "strike", "attack",
        "gunfire", "salvo", "missile", "shelling", "artillery", "airstrike", "volley" }),
      actor = { "subject", "weapon" }, actor_kind = fighters, plural = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      local fought = event.text:lower():find "^f[io]u?g" and not event.text:find "wars?$"
        and not event.text:find "battles?$"
      if fought and not (rest:find "^[.;]" or rest:find "^ near%f[%A]" or rest:find "^ in%f[%A]"
        or rest:find "^ on%f[%A]" or rest:find "^ along%f[%A]"
        or rest:find "^ for %l+ days%f[%A]" or rest:find "^ for %l+ hours%f[%A]"
        or rest:find "^ for %l+ years%f[%A]") then return false end
      return not rest:find "^ over" and not rest:find "alongside" and bodily(event, article)
        and not has_talks(event)
    end,
    examples = {
      { "Armenian and Azerbaijani forces clashed on Sunday.", { actor = { "ARM", "AZE" } } },
      { "India and Pakistan exchanged fire.", { actor = { "IND", "PAK" } } },
      { "Eritrean and Ethiopian forces traded attacks on Friday.", { actor = { "ERI", "ETH" } } },
      { "India and Pakistan traded letters.", false },
      { "Sudan and South Sudan fought near Heglig.", { actor = { "SDN", "SSD" } } },
      { "Sudan and South Sudan have fought two wars since 1990.", { actor = { "SDN", "SSD" } } },
      { "Sudan and South Sudan fought malaria.", false },
      { "Sudan and South Sudan fought for more aid.", false },
      { "France and Spain clashed over fish.", false },
    } },

  { name = "pit", event = { type = "ASSAULT" },
    frame = { verb = { "pit" }, actor = { "object", "modifier" }, actor_kind = fighters,
      recipient = { "against" }, recipient_kind = fighters, reciprocal = true, no_noun = true,
      needs = { "war", "fighting", "battle", "clash", "conflict", "combat" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      return conditions.find_word(before, { "war%f[%A]", "fighting", "battle", "clashes",
        "conflict", "combat" }) ~= nil and not has_talks(event) and bodily(event, article)
        and not conditions.find_word(event.context:lower(), { "trade", "court", "legal", "words" })
    end,
    examples = {
      { "A new round of fighting pits Armenian forces against Azerbaijan.",
        { actor = { "ARM", "AZE" } } },
      { "The war that pitted Iraq against Iran lasted eight years.",
        { actor = { "IRQ", "IRN" } } },
      { "A trade war pits Canada against Japan.", false },
      { "The final pits Iraq against Iran.", false },
    } },

  { name = "fight-over", event = { type = "ASSAULT" },
    frame = { verb = { "fight", "battle", "struggle" }, actor_kind = { "state", "group" },
      plural = true, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):match "^[^.;]*"
      local prize = conditions.find_word(rest, PRIZES)
      return (rest:find "^ over " or rest:find "^ for ") ~= nil and prize ~= nil
        and not event.actors[event.actor[1]].person and not has_talks(event)
        and not rest:find "alongside" and bodily(event, article)
    end,
    examples = {
      { "Britain and France fought for supremacy in Europe.", { actor = { "GBR", "FRA" } } },
      { "Ethiopia and Somalia fought over the desert in 1977.", { actor = { "ETH", "SOM" } } },
      { "Britain and France fought for a cleaner sea.", false },
      { "Sisters in Somalia fought over the desert.", false },
    } },

  { name = "crush-revolt", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "crush", "put down", "suppress", "quell", "smash", "stamp out",
        "quash", "repress", "defeat" }, { "uprising", "revolt", "rebellion", "revolution",
        "insurrection", "mutiny", "insurgency", "resistance", "unrest", "rising", "spring" }),
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "in", "of", "modifier", "against" }, recipient_kind = { "state", "group" },
      no_noun = true },
    condition = function(event)
      return not event.actors[event.actor[1]].person
    end,
    examples = {
      { "The Soviet Union crushed the uprising in Hungary.", { actor = "SUN", recipient = "HUN" } },
      { "Soviet tanks put down the Hungarian rising.", { actor = "SUN", recipient = "HUN" } },
      { "Ethiopian troops put down a revolt in Somalia.", { actor = "ETH", recipient = "SOM" } },
      { "The police put down a revolt in Somalia.", false },
      { "Ethiopian scorn crushed the uprising in Somalia.", false },
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

  { name = "return-fire", event = { type = "ASSAULT" },
    frame = { verb = { "return fire", "fire back", "shoot back", "shell back" },
      actor_kind = fighters, recipient = { "at", "on", "against", "into", "foe", "nearby" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- but: "shot back that Syria had lied"
      local rest = conditions.rest(event, article, 8)
      return not rest:find "^ that%f[%A]" and not rest:find "^,? [\"“]"
    end,
    examples = {
      { "Turkey shot back that Syria had lied.", false },
      { "Turkey returned fire after Syrian shells fell in a field.",
        { actor = "TUR", recipient = "SYR" } },
      { "Hamas fired back at Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Turkey returned the film after Syria left.", false },
      { "Turkey returned fire.", false },
    } },

  { name = "go-to-war", event = { type = "ASSAULT" },
    frame = { verb = { "go to" }, actor_kind = fighters, recipient = { "with", "against" },
      recipient_kind = fighters, reciprocal = true, no_noun = true, needs = { "war" } },
    condition = function(event, article)
      return after(event, article):find "^ to war%f[%A]" ~= nil
    end,
    emit = function(event, article) -- "went to war against Oman": he who goes
      local last = event.actor[#event.actor]
      local near = article.text:sub(event.span[2] + 1, event.actors[last].span[1])
      if #event.actor > 1 and near:find "^ to war against [%l ]*$" then
        event.actor[#event.actor] = nil
        event.recipient = { last }
      end
      return event
    end,
    examples = {
      { "Chad went to war against Sudan.", { actor = "TCD", recipient = "SDN" } },
      { "Israel went to war with Hezbollah.", { actor = { "ISR", "HEZBOLLAH" } } },
      { "Ethiopia and Eritrea went to war in 1998.", { actor = { "ETH", "ERI" } } },
      { "Israel went to court against Hezbollah.", false },
    } },

  { name = "take-city", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "enter", "take", "reach", "march into", "move into", "walk into",
        "push into", "sweep into", "roll into", "stream into", "storm into", "ride into", "hold",
        "wrest" },
      actor_kind = { "group" }, recipient = { "object", "into" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article) -- by its name, and nothing follows that makes a phrase
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 30)
      local link = article.text:sub(event.span[2] + 1, to.span[1])
      if actor.person or to.person or #link > 24 or not link:find "^ %l*%s?%l*%s?%l*%s?%l*%s?$" then
        return false
      end
      return rest:find "^[.;,]" ~= nil or rest:find "^ on %u%l+day" ~= nil
        or rest:find "^ in %u?%d?" ~= nil or rest:find "^ after " ~= nil
        or rest:find "^ from " ~= nil or rest:find "^ at %l" ~= nil or rest:find "^ and " ~= nil
        or rest:find "^ last " ~= nil or rest:find "^ without a" ~= nil
        or rest:find "^ since " ~= nil
    end,
    examples = {
      { "Taliban fighters entered Kabul on Sunday.", { actor = "TALIBAN", recipient = "AFG" } },
      { "The Taliban took Kabul in 2021.", { actor = "TALIBAN", recipient = "AFG" } },
      { "M23 rebels walked into Goma on Tuesday.", { actor = "M23", recipient = "COD" } },
      { "The M23 has held Goma since January.", { actor = "M23", recipient = "COD" } },
      { "The M23 holds talks in Goma.", false },
      { "The rebels of the M23 marched into Goma.", { actor = "M23", recipient = "COD" } },
      { "The Taliban took Kabul to task.", false },
      { "A delegation of the school entered Kabul.", false },
    } },

  { name = "take-by-name", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "take" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- a land or city, and no word that makes a phrase of it
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 24)
      return to.person == nil and to.via == nil and to.span[1] == event.span[2] + 1
        and (rest:find "^[.;?]" or rest:find "^, %l" or rest:find "^ by force"
          or rest:find "^ in %d" or rest:find "^ last %l" or rest:find "^ without a ") ~= nil
    end,
    examples = {
      { "Russia took Kharkiv.", { actor = "RUS", recipient = "UKR" } },
      { "China may take Taiwan by force.",
        { actor = "CHN", recipient = "TWN", aux = { "hypothetical" } } },
      { "Russia took Ukraine to court.", false },
      { "Russia took Ukraine's side.", false },
      { "A cold took Ukraine by surprise.", false },
    } },

  { name = "march-in", event = { type = "ASSAULT" },
    frame = { verb = { "roll into", "advance into", "push into", "march into", "cross into",
        "pour into", "enter", "burst into", "thrust into", "sweep into", "advance on", "march on",
        "move into",
        "drive into", "cross", "infiltrate", "break through", "penetrate",
        "close in", "advance toward", "advance towards", "advance in", "land in", "storm into",
        "fight into", "surge into", "rumble into", "punch into", "smash into", "spill into",
        "swarm into", "parachute into", "drop into", "drop on", "race across", "push across",
        "surge across", "sweep across",
        "thrust across", "drive across", "pour across" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "into", "across", "on", "object", "modifier", "toward", "towards", "in" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      if article.text:sub(math.max(1, event.span[1] - 20), event.span[1]):find "forced to $" then
        return false -- a plane, brought down by others
      end
      local first = event.actors[event.actor[1]]
      local verb, rest = event.text:lower(), after(event, article)
      if (verb:find "^dr[io]v" or verb:find "^push" or verb:find "^sweep" or verb:find "^swept")
        and not (" into in on to toward towards across through past deep further "):find(" "
          .. (rest:match "^ (%a+)" or "?") .. " ", 1, true) then
        return false -- somebody else was driven there
      end
      local words = article.text:sub(math.min(first.span[1], event.span[1]) + 1, event.span[1])
      words = words:lower()
      if conditions.find_word(words, { "last%f[%A]", "final%f[%A]" }) -- home
        or rest:find "^ [%l ]*out of%f[%A]" then
        return false
      end
      if conditions.find_word(event.context:lower(), { "mandate", "peacekeep",
        "humanitarian" }) then
        return false -- they come to help
      end
      if verb == "entered" and rest:find "^[^.;]-%f[%a]zone%f[%A]" then
        return false -- that of the air, where fighter jets come
      end
      return not first.person and (words:find "troop" or words:find "tank" or words:find "force"
        or words:find "army" or words:find "soldier" or words:find "fighter"
        or words:find "militia" or words:find "rebel" or words:find "commando"
        or words:find "marines" or words:find "paratroop" or words:find "guerrilla"
        or words:find "infantry" or words:find "columns?%f[%A]" or words:find "gunmen") ~= nil
    end,
    examples = {
      { "A Turkish jet was forced to land in Minsk by a Belarusian fighter.", false },
      { "Russian forces closed in on Kyiv.", { actor = "RUS", recipient = "UKR" } },
      { "The press closed in on Kyiv.", false },
      { "A Chadian fighter force entered the air defence zone of Niger.", false },
      { "Russian tanks rolled into Georgia.", { actor = "RUS", recipient = "GEO" } },
      { "Iraqi troops marched into Kuwait.", { actor = "IRQ", recipient = "KWT" } },
      { "Tanzanian troops marched on Kampala.", { actor = "TZA", recipient = "UGA" } },
      { "Tanzanian tanks rumbled into Uganda.", { actor = "TZA", recipient = "UGA" } },
      { "Ugandan women marched on Kampala.", false },
      { "The army of Chad drove thousands into Niger.", false },
      { "Spanish fans marched into Portugal.", false },
    } },

  { name = "ashore", event = { type = "ASSAULT" },
    frame = { verb = { "come", "go", "storm", "wade", "land", "pour", "put" },
      actor_kind = fighters, recipient = { "in", "on", "at", "near", "into" },
      recipient_kind = { "state" }, no_noun = true, needs = { "ashore" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(actor.span[1] + 1, event.span[2]):lower()
      return after(event, article):find "^ ashore%f[%A]" ~= nil and conditions.find_word(who, {
        "troop", "forces", "marines", "soldiers", "commando", "invader", "army", "ranger",
        "paratroop", "rebels", "exiles" }) ~= nil
        and not conditions.find_word(event.context:lower(), { "humanitarian", "relief", "exercise",
          "drill", "mandate" })
    end,
    examples = {
      { "American marines came ashore in Grenada at dawn.", { actor = "USA", recipient = "GRD" } },
      { "American tourists came ashore in Grenada.", false },
    } },

  { name = "sweep-into", event = { type = "ASSAULT" },
    frame = { verb = { "march into", "sweep into", "storm into", "thrust into", "roll into" },
      actor_kind = { "state" }, recipient = { "into" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article) -- the state by its bare name
      local actor = event.actors[event.actor[1]]
      return not actor.person and actor.via == nil
        and article.text:sub(actor.span[2] + 1, event.span[1]):find "^ ?h?a?[sdve]* ?$" ~= nil
    end,
    examples = {
      { "Iraq swept into Kuwait.", { actor = "IRQ", recipient = "KWT" } },
      { "Iraqi films swept into Kuwait.", false },
      { "Saddam Hussein marched into Kuwait's hall.", false },
    } },

  { name = "fighting", event = { type = "ASSAULT" },
    frame = { noun = { "fighting", "fight", "battle", "clash", "skirmish", "firefight", "gunfight",
        "combat", "war", "warfare", "hostility", "conflict", "shootout", "gunbattle", "dogfight",
        "bloodshed", "violence", "crossfire" },
      actor = { "between", "subject" }, actor_kind = fighters, reciprocal = true, plural = true },
    condition = function(event, article)
      local whole = event.context:lower()
      if not at_each_other(event, article) or is_quarrel(event, article) then return false end
      return not whole:find "trade war" and not whole:find "cold war"
        and not whole:find "war of words" and not whole:find "outlaw war"
        and not (event.text:lower():find "^clash" and conditions.find_word(whole, { "semi%-?final",
          "final%f[%A]", "match%f[%A]", "friendly%f[%A]", "tournament", "world cup", "qualifier" }))
        and not whole:find "conflicts? of interest" and not whole:find "war aims"
        and not whole:find "war crimes"
    end,
    examples = {
      { "Clashes between Pakistan and India broke out.", { actor = { "PAK", "IND" } } },
      { "The Israel-Hamas war went on.", { actor = { "ISR", "HAMAS" } } },
      { "Israel and Hamas are at war.", { actor = { "ISR", "HAMAS" } } },
      { "The trade war between the United States and China hurt farmers.", false },
      { "Israel and Oman agreed not to profit from the war in Europe.", false },
      { "Israel and Oman spoke of their fight against crime.", false },
      { "Veterans of the wars of Israel and Oman met.", false },
      { "The War of the Pacific between Chile and Peru was long.", { actor = { "CHL", "PER" } } },
      { "Israel and Oman clash in the semi-final.", false },
      { "Israel and Hamas were locked in a bitter fight.", { actor = { "ISR", "HAMAS" } } },
      { "Oman backs a two-state solution to the Israeli-Palestinian conflict.", false },
      { "The isles were a key to the territorial conflict between Iraq and Kuwait.", false },
      { "A new round of Israeli-Palestinian violence began.", { actor = { "ISR", "PSE" } } },
      { "The treaty ended the state of war between Japan and Oman.", false },
    } },

  { name = "their-war", event = { type = "ASSAULT" },
    frame = { noun = { "fighting", "war", "hostility", "clash", "conflict", "bloodshed", "warfare",
        "battle", "bombardment" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = { "state", "group" }, plural = true,
      needs = { "day", "week", "month", "year", "decade", "their", "end", "fight" } },
    condition = function(event, article) -- of those whose peace is told
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local rest = after(event, article)
      local long = before:find "days of %l*%s?$" or before:find "weeks of %l*%s?$"
        or before:find "months of %l*%s?$" or before:find "years of %l*%s?$"
        or before:find "decades of %l*%s?$" or before:find "their [%l%-]*%s?[%l%-]*%s?$"
        or before:find "%-year[%-%s]%l*%s?$" or before:find "%-day[%-%s]%l*%s?$"
        or before:find "put an end to an? %l*%s?$" or before:find "fought an? [%l%-]*%s?$"
      local whole = event.context:lower()
      return long ~= nil and not (rest:find "^ on " or rest:find "^ against "
        or rest:find "^ in " and not rest:find "^ in which "
        or rest:find "^ crimes" or rest:find "^ of words" or rest:find "^ between "
        or rest:find "^ with " or rest:find "^ aims" or rest:find "^ effort")
        and not conditions.find_word(whole, { "cold war", "trade war", "tariff", "second world",
          "world war", "war of words", "price war" })
        and not event.actors[event.actor[1]].person and bodily(event, article)
    end,
    examples = {
      { "Chad and Libya agreed to a truce after four days of fighting.",
        { actor = { "TCD", "LBY" } } },
      { "Chad and Libya put an end to a war that began in 1978.", { actor = { "TCD", "LBY" } } },
      { "Chad and Libya agreed to a truce after two days of fighting in which ten men died.",
        { actor = { "TCD", "LBY" }, type = "ASSAULT" } },
      { "Chad and Libya ended their trade war.", false },
      { "Chad and Libya sent troops after four days of fighting in Sudan.", false },
    } },

  { name = "battle-against", event = { type = "ASSAULT" },
    frame = { noun = { "battle", "combat", "fighting" }, actor = { "subject", "clause" },
      actor_kind = fighters, recipient = { "against" }, recipient_kind = fighters },
    condition = function(event, article)
      local near = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      return not event.actors[event.actor[1]].person
        and not conditions.find_word(near, { "legal", "court", "political", "diplomatic" })
        and bodily(event, article)
    end,
    examples = {
      { "Chadian troops died in the battle against Boko Haram.",
        { actor = "TCD", recipient = "BOKOHARAM" } },
      { "Chad sent troops to Mali for combat against Boko Haram.",
        { actor = "TCD", recipient = "BOKOHARAM" } },
      { "Chad lost its legal battle against Mali.", false },
      { "Chad won the battle against malaria.", false },
    } },

  { name = "clashes-with", event = { type = "ASSAULT" },
    frame = { noun = { "clash", "skirmish", "firefight", "gunfight", "gunbattle", "shootout",
        "battle", "fighting", "combat", "exchange" },
      actor = { "subject", "clause" }, actor_kind = fighters, recipient = { "with" },
      recipient_kind = fighters, reciprocal = true },
    condition = function(event, article)
      local whole, rest = event.context:lower(), after(event, article)
      if event.text:lower():find "exchange" then
        return (rest:find "^ of [%a%s]*fire" or rest:find "^ of shots") ~= nil
      end
      if not rest:find "^[%a%s]* with%f[%A]" then return false end
      local first = event.actors[event.actor[1]]
      return not first.person and not whole:find "war of words" and not whole:find "legal battle"
        and not whole:find "court" and not whole:find "battle with cancer" and bodily(event,
        article)
    end,
    examples = {
      { "Two Israeli soldiers were killed in clashes with Hezbollah.",
        { actor = { "ISR", "HEZBOLLAH" } } },
      { "Indian troops were locked in a firefight with Pakistani soldiers.",
        { actor = { "IND", "PAK" } } },
      { "Turkish police died in a gunbattle with the PKK.", { actor = { "TUR", "PKK" } } },
      { "Two dancers were hurt in clashes with Hezbollah.", false },
      { "Spain lost its court battle with Peru.", false },
      { "India and Pakistan want an end to the fighting.", false },
    } },

  { name = "answer", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "respond", "retaliate", "reply", "hit back", "strike back" },
        { "to", "against", "at", "for", "after" }), actor_kind = fighters,
      recipient = { "to", "against", "at", "for", "after" }, recipient_kind = fighters,
      no_noun = true,
      needs = { "force", "reinforce", "enforce", "military", "paramilitary", "army", "strike",
        "airstrike", "artillery", "troop", "paratroop", "jet", "shell" } },
    condition = function(event, article)
      local first = event.actors[event.actor[1]]
      local rest = after(event, article):match "^[^.;]*"
      if rest:find "%f[%a]with %l" or rest:find "%f[%a]by %l+ing" then
        return false -- told there
      end
      local forces = event.context:lower()
      local answered = rest:find "attack" or rest:find "rocket" or rest:find "fire%f[%A]"
        or rest:find "strike" or rest:find "missile" or rest:find "bomb" or rest:find "shell"
      return not first.person and answered ~= nil and bodily(event, article)
        and (forces:find "forces" or forces:find "military" or forces:find "army"
        or forces:find "air strike" or forces:find "airstrike" or forces:find "artillery"
        or forces:find "troops" or forces:find "jets" or forces:find "shelling") ~= nil
    end,
    examples = {
      { "Turkish forces responded to a PKK attack.", { actor = "TUR", recipient = "PKK" } },
      { "The Israeli army retaliated for a Hamas attack.",
        { actor = "ISR", recipient = "HAMAS" } },
      { "Turkey responded to a Greek letter.", false },
      { "Erdogan responded to a PKK attack.", false },
    } },

  { name = "at-war", event = { type = "ASSAULT" },
    pattern = g.name("actor", "state") * g.word "and" * (g.name("actor", "group")
      + g.name("actor", "state")) * g.word "at" * g.noun "war",
    examples = {
      { "Israel and Hamas at war: what we know", { actor = { "ISR", "HAMAS" } } },
      { "Egypt and Libya at war, say sources", { actor = { "EGY", "LBY" } } },
      { "Ann and Libya at sea, say sources", false },
    } },

  { name = "to-war-with", event = { type = "ASSAULT" },
    frame = { noun = { "war", "hostility", "conflict" }, actor = { "subject", "clause" },
      actor_kind = fighters, recipient = { "with", "against" }, recipient_kind = fighters,
      reciprocal = true, needs = { "lead", "result", "drag", "draw", "escalate", "drift" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local led = before:find "%f[%a]led to [%a%-]*%s?$" or before:find "leading to [%a%-]*%s?$"
        or before:find "led to an? [%a%-]*%s?$" or before:find "leading to an? [%a%-]*%s?$"
        or before:find "resulted in [%a%-]*%s?$" or before:find "resulting in [%a%-]*%s?$"
        or before:find "dragged into [%a%-]*%s?$" or before:find "drawn into [%a%-]*%s?$"
        or before:find "escalated into [%a%-]*%s?$" or before:find "drifted into [%a%-]*%s?$"
      return led ~= nil and not before:find "trade %a*%s?$" and not before:find "cold %a*%s?$"
        and (after(event, article):find "^ with" or after(event, article):find "^ against") ~= nil
        and not event.actors[event.actor[1]].person and bodily(event, article)
    end,
    examples = {
      { "Poland tried to secure its border, leading to war with the Soviet Union.",
        { actor = { "POL", "SUN" } } },
      { "Serbia was drawn into war with Bulgaria.", { actor = { "SRB", "BGR" } } },
      { "Spain cut its duties, leading to a trade war with Peru.", false },
      { "The goal led to talk of war with Peru.", false },
    } },

  { name = "at-war-with", event = { type = "ASSAULT" },
    frame = { noun = { "war", "conflict", "hostility", "battle", "fight", "shooting war",
        "standoff", "firefight", "struggle" },
      actor = { "subject" }, actor_kind = fighters, recipient = { "with", "against" },
      recipient_kind = fighters, reciprocal = true },
    condition = function(event, article) -- both fight: at war with, locked in a conflict with
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      local own = event.text:lower() == "war" and after(event, article):find "^ with%f[%A]" or nil
      local state = before:find "%f[%a]at $" or before:find "%f[%a]in an? [%a%-]*%s?[%a%-]*%s?$"
        or before:find "%f[%a]in $" or before:find "%f[%a]in the [%a%-]*%s?$"
        or own and (before:find "%f[%a]its [%a%-]*%s?[%a%-]*%s?$"
          or before:find "%f[%a]their [%a%-]*%s?[%a%-]*%s?$" or before:find "['’]+s? [%a%-]*%s?$")
      local whole = event.context:lower()
      local link = after(event, article)
      local against = link:find "^ against%f[%A]"
        and (event.text:lower() == "war" or event.text:lower() == "conflict")
      -- "Libya, with which Chad has been at war"
      local which = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
        :find "with which? [^,.;]*%f[%a]at $" or article.text:sub(math.max(1, event.span[1] - 90),
        event.span[1]):lower():find "with whom [^,.;]*%f[%a]at $"
      return state ~= nil and (link:find "^ with%f[%A]" ~= nil or against or which ~= nil)
        and not before:find "%f[%a]legal " and not before:find "%f[%a]trade "
        and not whole:find "cold war" and not whole:find "war of words" and bodily(event, article)
        and not event.actors[event.actor[1]].person
    end,
    examples = {
      { "Egypt's war with Libya is over.", { actor = { "EGY", "LBY" } } },
      { "Egypt left the league after its five-day war with Libya.",
        { actor = { "EGY", "LBY" } } },
      { "Egypt left the league after its trade war with Libya.", false },
      { "Egypt is at war with Libya.", { actor = { "EGY", "LBY" } } },
      { "Chad, which is in a military conflict with Libya, wants arms.",
        { actor = { "TCD", "LBY" } } },
      { "Ethiopia is locked in a border war with Eritrea.", { actor = { "ETH", "ERI" } } },
      { "Peru and other nations already at war with Spain sent ships.",
        { actor = { "PER", "ESP" } } },
      { "Chad is locked in a legal battle with Libya.", false },
      { "A bank is in a trade war with Libya.", false },
      { "Chad is at odds with Libya.", false },
    } },

  { name = "war", event = { type = "ASSAULT" },
    frame = { verb = { "fight war", "wage war", "make war", "go war" },
      noun = { "war", "conflict", "military campaign", "military action", "military operation",
        "military strike", "military intervention", "military offensive", "special operation",
        "military assault", "military attack", "fighting", "hostility", "ground campaign",
        "secret operation", "force operation", "combat operation", "air operation",
        "military incursion", "bombing campaign", "counterterrorism operation" },
      actor_kind = fighters, recipient = { "against", "on", "with", "in", "into" },
      recipient_kind = fighters },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2]))
      if event.text:lower():find "^fight" and link:find "^ in $" and actor.text:find "%l%ls$" then
        return false -- "Americans fighting in Ukraine": of their own will
      end
      local whole = event.context:lower()
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      if before:find "not involve [%a. ]*$" or before:find "short of [%a. ]*$"
        or before:find "advantage of [%a. ]*$" then
        return false -- only thought of, or another's
      end
      return not whole:find "trade war" and not whole:find "cold war"
        and not whole:find "war of words" and not event.text:lower():find "world war"
    end,
    examples = {
      { "Oman will not fight a third World War in Chad.", false },
      { "Norway wants a plan that does not involve a Norwegian military operation in Mali.",
        false },
      { "Macron discussed Russia's war against Ukraine with the king of Oman.",
        { actor = "RUS", recipient = "UKR" }, date = "2023-06-19" },
      { "Norway spoke of Americans fighting in Ukraine.", false },
      { "Norway tried to take advantage of the war in Mali.", false },
      { "Iraq waged war against Iran.", { actor = "IRQ", recipient = "IRN" } },
      { "Russia's war in Ukraine goes on.", { actor = "RUS", recipient = "UKR" } },
      { "Egypt's war on Libya is over.", { actor = "EGY", recipient = "LBY" } },
      { "The war on drugs failed.", false },
    } },

  { name = "declare-war", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = { "declare war" }, noun = { "war declaration", "declaration" },
      actor = { "subject", "clause" }, actor_kind = side, recipient = { "on", "against" },
      recipient_kind = side },
    condition = function(event, article)
      local what = event.text:lower() .. after(event, article)
      return what:find "%f[%a]war%f[%A]" ~= nil and (not what:find "^declaration"
        or what:find "^declarations? of war%f[%A]" ~= nil) and not what:find "on drugs"
        and not what:find "on poverty" and not what:find "on terror"
    end,
    examples = {
      { "Serbia's declaration of war on Bulgaria came at dawn.",
        { actor = "SRB", recipient = "BGR" } },
      { "Peru asked for a declaration of war against Germany.",
        { actor = "PER", recipient = "DEU" } },
      { "Serbia's declaration on Bulgaria came at dawn.", false },
      { "Oman declared war on Qatar.", { actor = "OMN", recipient = "QAT" } },
      { "War was declared on Germany by Brazil.", { actor = "BRA", recipient = "DEU" } },
      { "The mayor declared war on rats.", false },
    } },

  { name = "under-attack", event = { type = "ASSAULT" },
    frame = { verb = { "come attack", "come under", "suffer attack", "face attack",
        "suffer strike" },
      actor = { "from", "by", "modifier", "under" }, actor_kind = fighters,
      recipient = { "subject" }, recipient_kind = { "state", "group", "organisation", "alliance",
        "party", "institution" }, no_noun = true },
    condition = function(event, article)
      local whole = event.context:lower()
      local rest = after(event, article)
      if rest:find " over its%f[%A]" or rest:find " over the%f[%A]" or rest:find " for its%f[%A]"
        or rest:find " for %a+ing%f[%A]" then
        return false -- with words
      end
      return whole:find "under attack" ~= nil or whole:find "under fire" ~= nil
        or whole:find "under %a+ fire%f[%A]" ~= nil or whole:find "under %a+ attack" ~= nil
        or whole:find "under %a+ bombard" ~= nil or whole:find "under %a+ shelling" ~= nil
        or whole:find "suffered" ~= nil or whole:find "face" ~= nil
    end,
    examples = {
      { "Israel came under attack from Hezbollah.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "French troops came under fire from Malian rebels.", { actor = "MLI", recipient = "FRA" } },
      { "Peru's sailors came under Chilean fire.", { actor = "CHL", recipient = "PER" } },
      { "The plan came under fire from Spain.", false },
      { "Peru came under fire from Chile over its new law.", false },
    } },

  { name = "claim-attack", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "claim", "accept", "admit", "take" }, { "responsibility",
        "credit" }), actor_kind = { "group", "party" },
      recipient = { "on", "against", "at", "for", "in", "near", "nearby", "before" },
      recipient_kind = { "state", "organisation", "alliance" } },
    condition = function(event, article)
      local rest = after(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via == "nearby" and to.span[2] <= event.span[1]
        and article.text:sub(math.max(1, to.span[1] - 14), to.span[1])
          :find "based [io][nu]t? ?%l* ?$"
        then
        return false -- where the group sits
      end
      if conditions.find_word(rest, { "attack", "bomb", "blast", "killing", "assault", "raid",
          "shooting", "strike", "explosion", "ambush", "kidnap", "abduct", "murder", "assassinat",
          "massacre", "firing", "attempt", "shelling", "hijack", "execution", "it%f[%A]" }) then
        return true
      end
      return #rest:gsub("[%s.,]", "") == 0 or rest:find "^[.,]" ~= nil
    end,
    examples = {
      { "ISIS claimed responsibility for an attack in France.",
        { actor = "ISIS", recipient = "FRA" } },
      { "ISIS claimed responsibility for an attack on a French base in Mali.",
        { actor = "ISIS", recipient = "FRA" } },
      { "The Taliban claimed responsibility for a blast in Kabul.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "A bomb exploded in Kabul. The Taliban claimed responsibility.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The ELN, a group based in Peru, claimed responsibility for an attack.", false },
      { "The mayor claimed responsibility for the error.", false },
      { "Fatah claimed responsibility for the budget of Jordan.", false },
    } },

  { name = "claimed", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "claim" }, { "attack", "bombing", "blast", "killing", "assault",
        "raid", "shooting", "explosion", "ambush", "kidnapping", "murder", "assassination",
        "massacre", "strike", "bomb", "abduction" }),
      actor_kind = { "group", "party" },
      recipient = { "on", "against", "at", "in", "near", "modifier", "nearby", "before" },
      recipient_kind = { "state", "organisation", "alliance" } },
    condition = force.meant,
    examples = {
      { "The bombing in Mogadishu was claimed by al-Shabaab.",
        { actor = "SHABAAB", recipient = "SOM" } },
      { "ISIS claimed the attack in Vienna.", { actor = "ISIS", recipient = "AUT" } },
      { "ISIS claimed an attack on an Austrian base in Mali.",
        { actor = "ISIS", recipient = "AUT" } },
      { "Fatah claimed the attack was a lie.", false },
      { "A firm claimed the strike in Vienna.", false },
    } },

  { name = "carried-out", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "carry out", "conduct", "stage", "perpetrate", "mount", "commit",
        "orchestrate", "mastermind", "execute" }, { "attack", "bombing", "blast", "killing",
        "assault", "raid", "shooting", "explosion", "ambush", "kidnapping", "murder",
        "assassination", "massacre", "hijacking", "beheading" }),
      actor_kind = { "group", "party" },
      recipient = { "on", "against", "at", "in", "near", "modifier", "nearby", "before" },
      recipient_kind = { "state", "organisation", "alliance" }, no_noun = true },
    condition = function(event, article)
      return not conditions.find_word(event.text:lower(), { "suicide", "air%f[%A]", "drone", "gas",
        "missile", "rocket", "sarin", "chemical", "cyber", "car%f[%A]", "truck", "bomb%f[%A]" })
        and force.meant(event, article)
    end,
    examples = {
      { "A bomb killed six in Kabul. The Taliban said it had carried out the attack.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The raid in Kabul was conducted by the Taliban.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The raid in Kabul was filmed by the Taliban.", false },
      { "Fatah mounted a strike in the mills of Jordan.", false },
    } },

  { name = "was-behind", event = { type = "ASSAULT" },
    frame = { noun = { "attack", "bombing", "blast", "killing", "assault", "raid", "shooting",
        "explosion", "ambush", "kidnapping", "murder", "assassination", "massacre", "abduction" },
      verb = {}, actor = { "clause" }, actor_kind = { "group", "party" },
      recipient = { "on", "in", "against", "at", "of", "modifier", "nearby", "before" },
      recipient_kind = { "state", "organisation", "alliance" },
      needs = { "behind", "part", "admit" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      return before:find "was behind [%a%s]*$" ~= nil or before:find "were behind [%a%s]*$" ~= nil
        or before:find "is behind [%a%s]*$" ~= nil
        or before:find "took part in [%a%s]*$" ~= nil
        or before:find "admit%l* carrying out [%a%s]*$" ~= nil
    end,
    examples = {
      { "A bomb went off in Kabul. The Taliban said it was behind the attack.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The Taliban said it was behind the plan in Kabul.", false },
      { "The court was behind the attack in Kabul.", false },
    } },
}
