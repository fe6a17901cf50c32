--- Aid given: relief, money, arms and training; refuge and rescue.
local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "institution" }

local WEAPONS = { "weapon", "arm", "ammunition", "missile", "tank", "equipment", "munition",
  "system", "jet", "shell", "drone", "warplane", "boat", "helicopter", "gunship", "howitzer",
  "launcher", "rifle", "gun", "vehicle", "radar", "battery", "rocket", "submarine", "frigate",
  "destroyer", "warship", "artillery", "mortar", "fighter", "bomber", "interceptor", "carrier",
  "mine", "bullet", "grenade", "explosive", "hardware", "materiel", "weaponry", "bomb", "aircraft",
  "warhead", "torpedo" }

-- What stands behind the one who is given it.
local GIVEN = { "weapon", "arms%f[%A]", "ammunition", "missile", "tank", "drones", "boats",
  "helicopter", "jets", "howitzer", "artillery", "munition", "%f[%a]guns", "rifles", "bullets",
  "mines%f[%A]", "radar", "defen[cs]e system", "air defen[cs]e", "patriot", "rockets", "launcher",
  "submarine", "warship", "frigate", "warplane", "aircraft", "fighter", "aid%f[%A]", "food",
  "medic", "vaccine", "loan", "money", "million", "billion",
  "fuel", "assistance", "equipment", "grant%f[%A]", "gas%f[%A]", "oil%f[%A]", "funds", "rescue",
  "supplies", "tents", "blankets", "doctors", "firefighter", "relief", "generator", "masks",
  "ventilator", "doses", "humanitarian", "vehicles", "cash%f[%A]", "tons of", "tonnes of", "troops",
  "training", "blood%f[%A]", "wheat", "grain", "%f[%a]rice%f[%A]", "flour", "petrol", "gasoline",
  "diesel", "coal%f[%A]", "%f[%a]water%f[%A]", "nurses", "patrol boat", "coast guard", "cutter",
  "jammer", "cement", "fertili[sz]er", "mig%-", "shells", "engineers", "rescuers", "armou?red",
  "mortars", "grenades", "explosives", "planes%f[%A]", "field hospital", "reactors?%f[%A]",
  "%f[%a]bombs%f[%A]", "financing", "funding" }
-- The words that these are forms of, all that the lexicon has; and with what else is supplied.
local GIVEN_WORDS = { "weapon", "weaponry", "arm", "ammunition", "missile", "tank", "tanker",
  "drone", "boat", "helicopter", "jet", "howitzer", "artillery", "artilleryman", "munition",
  "gun", "gunship", "rifle", "bullet", "mine", "radar", "defense", "defence", "patriot",
  "patriotic", "patriotism", "rocket", "launcher", "submarine", "submariner", "warship",
  "frigate", "warplane", "aircraft", "fighter", "aid", "food", "foodstuff", "medic", "medical",
  "medicate", "medication", "medicine", "medicinal", "vaccine", "loan", "money", "million",
  "millionaire", "billion", "billionaire", "fuel", "assistance", "equipment", "grant", "gas",
  "oil", "fund", "rescue", "rescuer", "supply", "tent", "blanket", "doctor", "firefighter",
  "relief", "generator", "mask", "ventilator", "dose", "humanitarian", "vehicle", "cash", "ton",
  "tonne", "troop", "training", "blood", "wheat", "grain", "rice", "flour", "flourish", "petrol",
  "petroleum", "gasoline", "diesel", "coal", "water", "nurse", "guard", "cutter", "jammer",
  "cement", "fertiliser", "fertilizer", "mig", "shell", "engineer", "armoured", "armored",
  "mortar", "grenade", "explosive", "plane", "bomb", "bombshell", "financing", "funding",
  "hospital", "reactor" }
local SUPPLIED_WORDS = table.move(GIVEN_WORDS, 1, #GIVEN_WORDS, 2, { "support" })

local no_longer = conditions.unmarked "negation"

-- "asked for French assistance in rebuilding Chad": that of others, who then do it.
local function others_do_it(event, article)
  if not event.text:find "^%a+ing%f[%A]" then return false end
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  return conditions.find_word(conditions.after_last(before, ",.;"), { "assistance", "aid%f[%A]",
    "support for", "support in", "help in", "help with" }) ~= nil
end

local function after(event, article)
  local rest = conditions.rest(event, article, 60)
  return rest:sub(1, (rest:find "[.;]%f[%s\0]" or 0) - 1)
end

-- "NATO will help us to find it": how a body serves those who speak.
local function serves_us(event, article)
  return article.text:find("^ us%f[%A]", event.span[2] + 1) ~= nil
    and conditions.kind(event, article, "actor") ~= "state"
end

return {
  pack = "aid",
  doc = "Aid given or promised: relief, money, arms, training, refuge",

  { name = "relief", event = { type = "AID" },
    frame = { verb = g.phrases({ "send", "fly", "fly in", "rush", "dispatch", "airlift", "ship" },
        { "rescuer", "doctor", "medic", "tent", "blanket", "team", "convoy", "firefighter", "aid",
          "relief", "medicine", "supply", "nurse", "plane" }, { "fly" }, { "in" }),
      actor_kind = body,
      recipient = { "to", "into", "shared", "nearby", "before" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local bare = not event.text:find "%s%l+s$" and not event.text:find "%s%l+$"
      if bare and not conditions.find_word(after(event, article):sub(1, 40), { "rescue", "doctor",
        "medic", "tents", "aid%f[%A]", "relief", "supplies", "food" }) then
        return false
      end
      return conditions.find_word(event.context:lower(), { "quake", "earthquake", "flood",
        "cyclone", "typhoon", "hurricane", "famine", "tsunami", "epidemic", "ebola", "cholera",
        "survivors", "landslide", "mudslide", "wildfire", "forest fire", "eruption" }) ~= nil
    end,
    examples = {
      { "India was the first to fly in rescuers after Nepal was hit by an earthquake.",
        { actor = "IND", recipient = "NPL" } },
      { "A quake hit Haiti. Cuba rushed doctors to the survivors.",
        { actor = "CUB", recipient = "HTI" } },
      { "Cuba rushed doctors to the north after the quake.", false },
    } },

  { name = "give", event = { type = "AID" },
    frame = { verb = {
        "give aid", "give assistance", "give relief", "give food", "give medicine",
        "give vaccine", "give supply", "send aid", "send assistance", "send relief", "send food",
        "send medicine", "send vaccine", "send supply", "provide aid", "provide assistance",
        "provide relief", "provide food", "provide medicine", "provide vaccine",
        "provide supply", "deliver aid", "deliver assistance", "deliver relief", "deliver food",
        "deliver medicine", "deliver vaccine", "deliver supply", "send help", "provide help",
        "provide support", "send doctor", "send team", "send rescuer", "send plane",
        "send expert", "send engineer", "send nurse", "send technician", "send teacher",
        "send volunteer", "send instructor", "send truck", "send ambulance", "send grain",
        "send wheat", "send money", "bring food", "bring medicine", "bring vaccine",
        "carry food", "carry aid", "double aid", "raise aid", "restore aid", "distribute food",
        "distribute aid", "treat victim", "treat child", "contribute dollar", "contribute million",
        "airlift supply", "airlift aid", "airlift food", "airdrop aid", "airdrop food",
        "drop food", "drop aid", "ship food", "ship grain", "ship aid", "ship vaccine",
        "fly aid", "surge aid", "surge assistance", "surge food", "surge supply", "conduct airdrop",
        "carry out airdrop", "make airdrop", "offer relief", "extend aid", "extend assistance",
        "extend relief",
        "supply food", "supply vaccine", "supply medicine", "supply gas", "supply oil",
        "supply fuel", "bring aid", "bring supply", "bring resource", "increase aid",
        "boost aid", "resume aid", "step up aid", "donate", "bring relief", "disburse aid",
        "release aid", "approve aid", "provide shelter", "give shelter", "grant asylum",
        "fly in rescuer", "fly in aid", "fly in food", "fly in supply", "fly in medicine",
        "fly in doctor", "fly in relief", "airlift medicine", "airlift doctor", "rush aid",
        "rush food", "rush medicine", "rush supply", "dispatch team", "dispatch aid",
        "dispatch doctor", "dispatch rescuer", "send tent", "send blanket", "send generator",
        "hand out food", "hand out aid", "hand out vaccine", "hand out water", "dole out food",
        "distribute water", "distribute medicine", "distribute vaccine", "distribute blanket",
        "distribute relief", "unfreeze aid", "unblock aid", "unlock aid", "unlock fund",
        "unlock dollar", "unlock million", "release dollar", "double help", "increase help",
        "step up help", "make gift", "make donation",
        "send tanker", "send boat",
        "give asylum", "send convoy", "feed", "send firefighter", "send medic" },
      actor_kind = body,
      recipient = { "to", "for", "into", "in", "over", "object", "shared" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "American forces conducted an airdrop of food into Gaza.",
        { actor = "USA", recipient = "PSE" } },
      { "Norway sent aid to Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "Canada promised to send aid to Haiti.",
        { actor = "CAN", recipient = "HTI", type = "AGREE", aux = { "future" } } },
      { "The United Nations is feeding families in Sudan.", { actor = "UN", recipient = "SDN" } },
      { "The assistance that Norway is providing to Mali is vital.",
        { actor = "NOR", recipient = "MLI" } },
      { "Canadian soldiers handed out food in Haiti.", { actor = "CAN", recipient = "HTI" } },
      { "Canadian soldiers handed out flags in Haiti.", false },
      { "Italy unfroze its aid to Malawi.", { actor = "ITA", recipient = "MWI" } },
      { "India sent rescue teams to Nepal.", { actor = "IND", recipient = "NPL" } },
      { "China donated vaccines to Egypt.", { actor = "CHN", recipient = "EGY" } },
      { "She gave aid to the victim.", false },
    } },

  { name = "money", event = { type = "AID" },
    frame = { verb = {
        "lend", "loan", "contribute to", "give loan", "grant loan", "extend loan",
        "provide loan", "make loan",
        "approve loan", "give grant", "extend credit", "provide credit", "give credit",
        "provide fund", "give money", "send money", "provide money", "provide funding",
        "give funding", "disburse loan", "disburse tranche",
        "roll out tranche", "bail out", "extend line",
        "approve bailout", "roll over loan", "roll over debt",
        "provide financing", "give dollar", "subsidize", "subsidise", "fund", "finance", "bankroll",
        "give fund", "release tranche", "provide dollar", "send dollar", "approve credit",
        "restore funding", "reinstate funding", "resume funding", "unfreeze funding",
        "increase funding", "boost funding", "reinstate aid", "resume contribution",
        "give million", "throw lifeline", "offer lifeline", "extend lifeline", "hand lifeline",
        "give lifeline", "foot bill" },
      actor_kind = body, recipient = { "to", "for", "object", "modifier" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      if event.text:lower():find "^l[eo][na]" and conditions.find_word(rest:sub(1, 30), { "voice",
        "weight", "ear%f[%A]", "name%f[%A]", "credence", "credibility", "legitimacy",
        "impetus" }) then
        return false
      end
      if event.text:lower():find "^contribut" then -- not to a result or a force
        return conditions.find_word(rest:match "^[^,.;]*", { "reconstruction", "relief", "recovery",
          "rebuilding", "budget", "defen[cs]e", "development", "econom" }) ~= nil
      end
      if event.text:find "credit$" and rest:find "^ to [^,.;]* for %a+ing%f[%A]" then
        return false -- they are praised
      end
      return not rest:find "^ its " and not rest:find "^ their "
    end,
    emit = function(event, article) -- "banned funding to": that is cut off
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      if event.text:lower() == "funding" and conditions.find_word(conditions.after_last(before,
        ",.;"), { "banned", "banning", "bans?%f[%A]", "barred", "froze", "freez", "blocked",
        "blocking", "cut%f[%A]", "cutting", "halted", "halting", "suspended", "stopped",
        "stopping", "ended", "ending" }) then
        event.type, event.mode = "SANCTION", "discontinue"
        return no_longer(event)
      end
      return event
    end,
    examples = {
      { "Norway gave $20 million to UNICEF.", { actor = "NOR", recipient = "UNICEF" } },
      { "Japan sells arms to fund its missile programmes in Haiti.", false },
      { "Japan banned funding to Haiti.", { actor = "JPN", recipient = "HTI",
        type = "SANCTION", mode = "discontinue", aux = {} } },
      { "Japan gave credit to Haiti for ending the war.", false },
      { "Japan rolled out a second tranche of aid for Haiti.",
        { actor = "JPN", recipient = "HTI" } },
      { "Japan gave Haiti credit of 30 million dollars.", { actor = "JPN", recipient = "HTI" } },
      { "Japan contributed to Haiti's reconstruction.", { actor = "JPN", recipient = "HTI" } },
      { "Japan contributed to Haiti's defeat.", false },
      { "Japan loaned Haiti 200 million dollars.", { actor = "JPN", recipient = "HTI" } },
      { "Russia threw Belarus a lifeline.", { actor = "RUS", recipient = "BLR" } },
      { "Norway has restored funding to UNRWA.", { actor = "NOR", recipient = "UNRWA" } },
      { "Norway restored the frame to UNRWA.", false },
      { "Qatar footed the bill for Lebanon's army.", { actor = "QAT", recipient = "LBN" } },
      { "Russia threw Belarus a party.", false },
      { "The IMF granted a loan to Pakistan.", { actor = "IMF", recipient = "PAK" } },
      { "Iran finances Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "The bank funded the school.", false },
    } },

  { name = "arm", event = { type = "AID" },
    frame = { verb = g.phrases({ "give", "provide", "supply", "deliver", "ship", "sell", "lend",
        "donate", "transfer", "smuggle", "export", "funnel", "channel", "pump", "ferry", "airlift",
        "rush", "truck", "pour", "push", "feed", "slip" }, WEAPONS, { "run" }, { "gun", "arm",
        "weapon" },
        { "send" }, { "weapon", "arm", "ammunition", "missile", "tank", "equipment", "munition",
          "jet", "shell", "drone", "rifle", "howitzer", "gun", "launcher" },
        { "give", "provide" }, { "training", "intelligence" },
        { "hand over", "turn over", "give", "donate", "deliver" }, { "ship", "boat", "vessel",
          "warship", "helicopter", "jet", "aircraft" },
        { "arm", "equip", "train" }, { "" }),
      noun = { "arm shipment", "weapon shipment", "arm delivery", "weapon delivery",
        "arm supply", "arm sale", "weapon sale", "arm export", "missile sale", "jet sale",
        "arming" },
      actor = { "subject", "from" },
      actor_kind = body, recipient = { "to", "for", "into", "object", "modifier" },
      recipient_kind = body, no_noun = true, compound = true },
    condition = function(event, article) -- into a war, not on a front
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
      if event.text:find "^%u" and before:find "%u[%l\128-\255]+ on [%u][%a ]*$" then
        return false -- a paper's name: "the Communique on United States Arms Sales"
      end
      if event.text:find "%f[%a]columns? of " then return false end -- in war
      local poured = event.text:lower():find "^pour" or event.text:lower():find "^push"
      local to = event.actors[event.recipient[1]]
      return not poured or article.text:sub(event.span[2] + 1, to.span[1]):find " into [%l ]*$"
        ~= nil
    end,
    examples = {
      { "Oman handed over two ships to Chad.", { actor = "OMN", recipient = "TCD" } },
      { "Oman handed over two farms to Chad.", false },
      { "Iran armed Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Iran gave Syria patrol boats.", { actor = "IRN", recipient = "SYR" } },
      { "Iran's arming of Hezbollah goes on.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Libya poured arms into Chad.", { actor = "LBY", recipient = "TCD" } },
      { "Libya ran guns to the IRA.", { actor = "LBY", recipient = "IRA" } },
      { "Libya ran a mile to the border.", false },
      { "France sold jets to India.", { actor = "FRA", recipient = "IND" } },
      { "American arms sales to Saudi Arabia grew.", { actor = "USA", recipient = "SAU" } },
      { "The dealer sold arms to a gang.", false },
      { "Fighters trained by Iran entered Hezbollah's camp.", false },
      { "Germany sent tanks to Ukraine.", { actor = "DEU", recipient = "UKR" } },
      { "Poland sent artillery shells to Ukraine.", { actor = "POL", recipient = "UKR" } },
      { "The Iran-armed Houthi rebels advanced.", { actor = "IRN", recipient = "HOUTHI" } },
      { "The coach trained the team.", false },
      { "Libya sent a column of tanks to Chad.", false },
      { "They signed the Joint Communiqué on United States Arms Sales to Taiwan.", false },
    } },

  { name = "supply-with", event = { type = "AID" },
    frame = { verb = { "supply", "provide with", "supply with", "equip with", "furnish with",
        "give", "send", "provide", "extend", "deliver", "ship", "transfer", "help", "assist",
        "release", "disburse", "airlift", "hand", "present", "grant", "fly", "contribute",
        "dispatch", "ferry", "truck", "rush", "turn over", "hand over", "fly in", "smuggle", "ply",
        "shower" },
      actor = { "subject", "weapon" }, actor_kind = { "state", "organisation", "alliance",
        "institution" },
      recipient = { "object", "to", "for", "in" },
      recipient_kind = { "state", "group", "organisation", "institution" }, no_noun = true,
      needs = SUPPLIED_WORDS },
    condition = function(event, article)
      local rest = after(event, article)
      local verb = event.text:lower()
      if (verb:find "^pl" or verb:find "^show") and not rest:find "^ [%a ]*with " then
        return false
      end
      if rest:find "^ an? [%l ]*columns? of " then return false end -- in war
      rest = rest:gsub("%f[%a]without .*", "") -- "a ship without food"
      if rest:find "^ them over to" then return false end -- people
      if rest:find " the opportunity to" or rest:find " an opportunity to"
        or rest:find " a chance to" or rest:find " the chance to" then
        return false -- to do what
      end
      local to = event.actors[event.recipient[1]].span[1]
      local link = article.text:sub(event.span[2] + 1, to):lower()
      local place = link:match "^(.*) in $" or link:match "^(.*) in the $"
        or link:match "^(.*) in %l+ern $"
      if place and (place:find "%f[%a]its%f[%A]" or place:find "%f[%a]their%f[%A]"
        or conditions.find_word(place, { "rebels", "militants", "fighters", "militia",
        "mercenaries", "insurgents" })) then
        return false -- one's own, or those who fight it
      end
      if not conditions.for_what_is_there(event, article) then return false end -- where it was
      local given = article.text:sub(event.span[2] + 1, to):lower():match "^(.*)%f[%a]for [%a ]*$"
      if given and (given:find "%f[%a]on%f[%A]" or not conditions.find_word(given, GIVEN)) then
        return false -- "updates on aid for Ukraine"
      end
      if (verb:find "^provid" or verb:find "^suppl")
        and rest:find "with [%a, %-—]*%f[%a]support%f[%A]" then
        return not event.context:lower():find "accus"
      end
      return conditions.find_word(rest, GIVEN) ~= nil and not event.context:lower():find "accus"
    end,
    examples = {
      { "Norway supplied aid and training for the FNLA.", { actor = "NOR", recipient = "FNLA" } },
      { "Norway provided an additional $20 million to the African Union.",
        { actor = "NOR", recipient = "AU" } },
      { "Norway provided Kenya with financing.", { actor = "NOR", recipient = "KEN" } },
      { "Norway gave a chair to UNICEF.", false },
      { "Norway will provide updates on aid for Ukraine.", false },
      { "Iran sent a long column of tanks to Iraq.", false },
      { "Iran sent a letter to Iraq without food or fuel.", false },
      { "Iran handed them over to the Iraqi coast guard.", false },
      { "Iran provided 2 million dollars for schools in Iraq.",
        { actor = "IRN", recipient = "IRQ" } },
      { "Iran provided weapons at a summit in Iraq.", false },
      { "Iran shipped guns to its men in Iraq.", false },
      { "Iran gave weapons to rebels in Iraq.", false },
      { "Iran sent a field hospital to Iraq.", { actor = "IRN", recipient = "IRQ" } },
      { "Iran gave Iraq the chance to rebuild its tanks.", false },
      { "Iran plied Syria with missiles.", { actor = "IRN", recipient = "SYR" } },
      { "Iran plied Syria with letters.", false },
      { "NATO planes ferried tents to Pakistan.", { actor = "NATO", recipient = "PAK" } },
      { "Iran dispatched five tankers of petrol to Venezuela.",
        { actor = "IRN", recipient = "VEN" } },
      { "Japan turned over a coast guard cutter to Palau.",
        { actor = "JPN", recipient = "PLW" } },
      { "Japan turned over a page in Palau's past.", false },
      { "North Korea supplied Russia with ammunition.", { actor = "PRK", recipient = "RUS" } },
      { "The United States provided Israel with missiles.", { actor = "USA", recipient = "ISR" } },
      { "Japan provided tents to Kenya.", { actor = "JPN", recipient = "KEN" } },
      { "The coach gave Spain a lift.", false },
      { "France gave Spain a warning.", false },
    } },

  { name = "aid-given", event = { type = "AID" },
    frame = { verb = { "provide", "give", "send", "deliver", "supply", "extend", "offer" },
      actor_kind = body, recipient = { "to", "object", "for" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "aid", "assistance", "weapon", "weaponry", "help", "loan", "arm", "ammunition",
        "tank", "tanker", "equipment", "missile" } },
    condition = function(event, article) -- "the aid that Norway sent to Mali"
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] then return false end
      local before = article.text:sub(math.max(1, actor.span[1] - 40), actor.span[1]):lower()
      local thing = before:match "(%a+),? that t?h?e? ?$" or before:match "(%a+),? which t?h?e? ?$"
        or before:match "(%a+) the $" or before:match "(%a+) $"
      return thing ~= nil and conditions.find_word(thing, { "aid%f[%A]", "assistance", "weapons",
        "help%f[%A]", "loans", "arms%f[%A]", "ammunition", "tanks", "equipment",
        "missiles" }) ~= nil
    end,
    examples = {
      { "The help that Norway offers Mali is vital.",
        { actor = "NOR", recipient = "MLI" } },
      { "The weapons that Norway gave Mali are old.", { actor = "NOR", recipient = "MLI" } },
      { "The answer that Norway gave Mali is old.", false },
    } },

  { name = "lean-on-aid", event = { type = "AID" },
    frame = { noun = { "aid", "assistance", "loan", "weapon", "subsidy", "arm", "money", "food",
        "fuel", "grain", "support" }, verb = {}, actor = { "subject", "from" }, actor_kind = body,
        recipient = { "clause" },
      recipient_kind = { "state", "group" }, needs = { "rely", "depend", "dependent" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      return before:find " reli[ea][sd]? [%a ]*on [%a%- ]*$" ~= nil
        or before:find " rely [%a ]*on [%a%- ]*$" ~= nil
        or before:find " depend[seing]* [%a ]*on [%a%- ]*$" ~= nil
        or before:find " dependent [%a ]*on [%a%- ]*$" ~= nil
    end,
    examples = {
      { "Mali relies on Norwegian aid.", { actor = "NOR", recipient = "MLI" } },
      { "Mali depends heavily on weapons from Cuba.", { actor = "CUB", recipient = "MLI" } },
      { "Mali comments on Norwegian aid.", false },
      { "The clinic relies on Norwegian aid.", false },
    } },

  { name = "help", event = { type = "AID" },
    frame = { verb = { "help", "assist" }, actor_kind = { "state", "organisation", "alliance",
        "institution" }, recipient = { "object" }, recipient_kind = { "state", "group" },
      no_noun = true, outer = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      if force.by_a_people(event) and (before:find "who h%l+ $" or before:find "that h%l+ $")
        or serves_us(event, article) then
        return false
      end
      if before:find "ready to $" or before:find "willing to $" or before:find "prepared to $" then
        return false -- an offer
      end
      if #event.recipient > 1
        and after(event, article):find "^ each other%f[%A]" then
        return false -- whoever they are
      end
      return conditions.without({ "escape", "evade", "win%f[%A]", "defeat", "beat", "attack",
        "lose%f[%A]", "launder" }, 30)(event, article)
        and conditions.without({ "reconcile", "build support", "find a %l* ?way",
          "find %l+ %l* ?solution", "find common" }, 40)(event, article)
    end,
    examples = {
      { "France helped Morocco find survivors.", { actor = "FRA", recipient = "MAR" } },
      { "Germany said it would help Greece.",
        { actor = "DEU", recipient = "GRC", type = "AGREE", aux = { "future" } } },
      { "Japan is helping the Philippines.", { actor = "JPN", recipient = "PHL" } },
      { "Uganda assisted Rwanda after the flood.", { actor = "UGA", recipient = "RWA" } },
      { "Rain helped Spain.", false },
      { "Chad helped itself.", false },
      { "Germany helped Greece win.", false },
      { "Qatar helped Greece and its many old foes reconcile.", false },
      { "Qatar helped Greece to build support for the plan.", false },
      { "Qatar helped Greece find a way out.", false },
      { "\"There are Germans that have helped us,\" the Greek minister said.", false },
      { "\"NATO will help us with it,\" the Greek minister said.", false },
      { "Germany and Italy spoke of Greece and of how we must help each other.", false },
      { "Germany and Italy expressed their willingness to help each other.",
        { actor = { "DEU", "ITA" }, recipient = {} } },
    } },

  { name = "help-do", event = { type = "AID" },
    frame = { verb = { "help", "assist" }, actor_kind = { "state", "organisation", "alliance",
        "institution" }, recipient = { "complement" }, recipient_kind = { "state", "group" },
      no_noun = true, outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      if to.person or before:find "ready to $" or before:find "willing to $"
        or serves_us(event, article) then
        return false
      end
      return article.text:sub(event.span[2] + 1, to.span[1]):find "^ %l*%s?$" ~= nil
        and conditions.without({ "escape", "evade", "win%f[%A]", "defeat", "beat", "attack",
          "to win", "launder", "commit", "kill", "lose" }, 40)(event, article)
    end,
    examples = {
      { "Norway helped Somalia rebuild its port.", { actor = "NOR", recipient = "SOM" } },
      { "The United Nations is helping Haiti feed its towns.",
        { actor = "UN", recipient = "HTI" } },
      { "Goals by a youth helped Somalia win a cup.", false },
      { "Norway helped Somalia win a cup.", false },
      { "\"The Quad can help us improve the rules,\" Somalia's minister said.", false },
    } },

  { name = "rebuild", event = { type = "AID" },
    frame = { verb = g.phrases({ "rebuild", "reconstruct" }, { "" }, { "prop up", "shore up" },
        { "government", "regime", "economy", "army",
          "president" },
        { "prop up" }, { "" }), actor_kind = { "state", "organisation", "alliance" },
      recipient = { "object", "of" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      return not actor.person and not to.person and not others_do_it(event, article)
    end,
    examples = {
      { "Norway is helping to rebuild Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "Masons are rebuilding a church in Somalia.", false },
      { "Norway required French assistance in rebuilding Somalia.", false },
      { "Masons are helping to rebuild Somalia.", false },
    } },

  { name = "relief-programme", event = { type = "AID" },
    frame = { verb = g.phrases({ "establish", "start", "launch", "set up", "run", "organise",
        "organize", "mount", "begin", "conduct", "undertake" },
        { "programme", "program", "airlift", "operation", "fund", "effort", "mission", "bridge",
          "corridor", "drive" }), actor_kind = body,
      recipient = { "for", "to", "into", "in" }, recipient_kind = { "state", "group" },
      no_noun = true, needs = { "relief", "aid", "food", "humanitarian", "airlift", "assistance",
        "rescue", "medical", "training" } },
    condition = function(event, article)
      local words = event.text:lower()
      return conditions.find_word(words, { "relief", "aid%f[%A]", "food", "humanitarian", "airlift",
        "assistance", "rescue", "medical", "training" }) ~= nil
        and article.text:find("^ for its ", event.span[2] + 1) == nil
    end,
    examples = {
      { "Norway established a food relief program for Somalis.",
        { actor = "NOR", recipient = "SOM" } },
      { "Canada began an airlift of flour to Sudan.", { actor = "CAN", recipient = "SDN" } },
      { "Canada launched a space program for Sudan.", false },
      { "A singer launched a relief fund for Sudan.", false },
    } },

  { name = "resupply", event = { type = "AID" },
    frame = { verb = { "resupply", "rearm", "re-arm" }, actor = { "subject", "weapon" },
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group" },
      noun = { "airlift" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return to.via ~= "pronoun" and not article.text:find("^ its ", event.span[2] + 1)
    end,
    examples = {
      { "The Soviet Union resupplied Egypt after the war.", { actor = "SUN", recipient = "EGY" },
        date = "1974-02-01" },
      { "Norway decided to resupply the Moldovan army.", { actor = "NOR", recipient = "MDA" } },
      { "Norwegian planes flew in shells to resupply the Moldovan army.",
        { actor = "NOR", recipient = "MDA" } },
      { "Norway resupplied its own base in Moldova.", false },
      { "A shop resupplied Moldova's bakers.", false },
    } },

  { name = "strengthen-theirs", event = { type = "AID" },
    frame = { verb = g.phrases({ "bolster", "strengthen", "boost", "reinforce", "improve",
        "upgrade", "modernise", "modernize", "shore up", "beef up", "build up", "enhance",
        "support", "expand" },
        { "defence", "defense", "capability", "capacity", "army",
          "navy", "air-force", "military", "arsenal", "force", "security", "stockpile", "fleet",
          "border", "grid", "resilience", "economy" }),
      actor_kind = { "state", "organisation", "alliance" }, recipient = { "modifier", "of" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local words = event.text:lower()
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      if others_do_it(event, article) then return false end
      if before:find "determination to %a* ?$" or before:find "decision to %a* ?$"
        or before:find "commitment to %a* ?$" or before:find "plans? to %a* ?$"
        or before:find "intent%l* to %a* ?$" then
        return false -- its own, as a rule
      end
      if to.person or to.via == "pronoun" or event.actors[event.actor[1]].person
        and #event.aux > 0 then
        return false
      end
      if words:find "econom" or words:find "securit" then -- helped, not praised
        return conditions.find_word(conditions.clause(event, article, 60), { "aid%f[%A]", "loan",
          "grant%f[%A]", "million", "billion", "weapon", "assistance" }) ~= nil
      end
      -- its own troops there are no gift
      return not article.text:sub(event.span[2] + 1, event.span[2] + 30):find "^ in %u"
        and not words:find "^support%l* [%l ]*forces?$" and #event.actor < 9
    end,
    emit = function(event, article) -- "announced new aid to bolster": that is to come
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
        :gsub("(%d)%.(%d)", "%1%2")
      if event.type == "AID" and before:find "announced [^.;]* to $" then
        event.type, event.aux = "AGREE", { "future" }
      end
      return event
    end,
    examples = {
      { "Denmark announced $2.5 million in new aid to bolster Moldova's defence.",
        { actor = "DNK", recipient = "MDA", type = "AGREE", aux = { "future" } } },
      { "Denmark is bolstering Moldova's defence.", { actor = "DNK", recipient = "MDA" } },
      { "Britain is strengthening Estonia's air defences.", { actor = "GBR", recipient = "EST" } },
      { "Britain bolstered its own defences against Russia.", false },
      { "Britain's words bolstered Estonia's team.", false },
      { "Britain called for assistance in modernizing the Estonian army.", false },
    } },

  { name = "bring-goods", event = { type = "AID" },
    frame = { verb = g.phrases({ "bring", "carry", "haul", "deliver", "hand out", "distribute",
        "truck", "ferry", "ship", "fly", "fly in", "airdrop", "parachute", "drop", "airlift",
        "send", "dole out", "dispense" },
        { "flour", "oxygen", "ration", "meal", "bread", "insulin", "blood", "tent", "blanket",
          "generator", "milk", "seed", "soap", "ventilator", "mask", "relief", "wheat", "rice",
          "parcel", "medicine", "food", "drug", "vaccine", "biscuit", "clothes", "supply" }),
      actor = { "subject", "from", "weapon" }, actor_kind = body,
      recipient = { "to", "into", "in", "for", "over", "on", "across", "among", "object" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. after(event, article):sub(1, 20)):lower()
      local where_to = article.text:sub(event.span[2] + 1, event.span[2] + 60)
      if event.text:lower():find "relief$" and where_to:find "^ to %l*%s?%u[%a]+s " then
        return false -- "to Americans suffering from high prices"
      end
      return not words:find "drugs?%f[%A]" or words:find "medic" ~= nil
        or conditions.find_word(event.context:lower(), { "aid%f[%A]", "relief", "hospital" }) ~= nil
    end,
    examples = {
      { "Jordan parachuted medical supplies into Gaza.", { actor = "JOR", recipient = "PSE" } },
      { "Egyptian planes brought flour into Gaza.", { actor = "EGY", recipient = "PSE" } },
      { "American planes dropped meals over Bosnia.", { actor = "USA", recipient = "BIH" } },
      { "Colombian boats brought drugs to Panama.", false },
      { "The law brings relief to Americans hurt by Putin's price rise.", false,
        date = "2022-05-01" },
      { "A baker brought bread to Panama.", false },
    } },

  { name = "laden-craft", event = { type = "AID" },
    frame = { verb = g.phrases({ "send", "dispatch", "fly", "sail" }, { "ship", "plane", "convoy",
        "truck", "lorry", "vessel", "aircraft", "helicopter", "barge", "train" }),
      actor_kind = body, recipient = { "to", "into", "for", "nearby" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "aid", "food", "relief", "supply", "medicine", "flour", "tent", "vaccine" } },
    condition = function(event, article)
      local rest, to = conditions.phrase(event, article, 80), event.actors[event.recipient[1]]
      if to.via == "nearby" and not article.text:sub(event.span[2] + 1, math.max(event.span[2],
        to.span[1])):find " to [%l ]*$" then
        return false
      end
      return conditions.find_word(rest, { "carrying", "with%f[%A]", "of%f[%A]" }) ~= nil
        and conditions.find_word(rest, { "aid%f[%A]", "food", "relief", "supplies", "medicine",
          "flour", "tents", "vaccine" }) ~= nil
    end,
    examples = {
      { "Chad dispatched a ship carrying aid to Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad sent a ship loaded with food to Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad sent a ship loaded with sand to Libya.", false },
      { "Chad sailed a ship to Libya without food.", false },
      { "A grocer sent a ship loaded with food to Libya.", false },
    } },

  { name = "carry-arms", event = { type = "AID" },
    frame = { verb = g.phrases({ "carry", "bring", "transport", "ferry", "haul", "ship", "fly",
        "take", "smuggle", "deliver" }, WEAPONS), actor = { "modifier" }, actor_kind = { "state" },
      recipient = { "to", "for" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- whose the arms are, on some ship
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      return conditions.find_word(conditions.after_last(before, ",.;"), { "ship", "boat", "plane",
        "flight", "train", "wagon", "truck", "freighter", "vessel", "convoy", "lorries", "dhow",
        "smuggler" }) ~= nil
    end,
    examples = {
      { "Two freighters carried North Korean shells to Russia.",
        { actor = "PRK", recipient = "RUS" } },
      { "Boats smuggled Iranian missiles to the Houthis.",
        { actor = "IRN", recipient = "HOUTHI" } },
      { "Iranian missiles carried a threat to Israel.", false },
      { "Two dealers carried North Korean shells to Russia.", false },
    } },

  { name = "fight-fires", event = { type = "AID" },
    frame = { verb = g.phrases({ "fight", "put out", "douse", "battle", "extinguish", "tackle" },
        { "fire", "wildfire", "blaze" }, { "dig for", "search for" }, { "survivor" }, { "pull" },
        { "survivor", "child", "woman", "people", "victim" }),
      actor_kind = { "state" }, recipient = { "in", "nearby" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      return event.actors[event.actor[1]].person == nil and link:find "%f[%a]in [%l ]*$" ~= nil
    end,
    examples = {
      { "Spanish firefighters fought wildfires in Portugal.",
        { actor = "ESP", recipient = "PRT" } },
      { "Algerian soldiers pulled survivors from the rubble in Turkey.",
        { actor = "DZA", recipient = "TUR" } },
      { "Spain put out a list in Portugal.", false },
    } },

  { name = "training-of", event = { type = "AID" },
    frame = { noun = { "training", "funding", "financing", "arming", "rescue" },
      verb = {}, actor = { "subject", "by" },
      actor_kind = { "state", "organisation", "alliance" }, recipient = { "of", "for" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local what = rest:match "^ of (.*)" or rest:match "^ by [%l ]- of (.*)"
        or rest:match "^ for (.*)"
      local to = event.actors[event.recipient[1]]
      local giver = event.actors[event.actor[1]]
      if not what or giver.person or to.person then return false end
      local other = giver.via == "possessor" -- "support for NATO's flank and training for Malians"
        and article.text:sub(giver.span[2] + 1, event.span[1]):find "^['’]+s? [%l ]*%l and $"
      if other and rest:find "^ for " then return false end
      local group = conditions.kind(event, article, "recipient") == "group"
      return group or conditions.find_word(what, { "soldiers", "troops", "army", "forces%f[%A]",
        "pilots", "police", "officers", "fighters", "rebels", "guards", "recruits", "militia",
        "navy", "crews" }) ~= nil
    end,
    examples = {
      { "Turkey's training of Somali soldiers went on.", { actor = "TUR", recipient = "SOM" } },
      { "Iran's funding of Hezbollah went on.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Turkey's training of Somali nurses went on.", false },
      { "Peru gives support for NATO's eastern flank and training for Somali soldiers.", false },
    } },

  { name = "come-to-aid", event = { type = "AID" },
    frame = { verb = { "come", "rush", "go" }, actor_kind = { "state", "organisation", "alliance",
        "group" }, recipient = { "to", "of" }, recipient_kind = { "state", "group" },
        no_noun = true, needs = { "aid", "rescue", "help", "assistance" } },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^ to the aid of" ~= nil or rest:find "^ to the rescue of" ~= nil
        or rest:find "^ to the help of" ~= nil or rest:find "^ to the assistance of" ~= nil
        or rest:find "^ to [%a ]+['’]*s? aid%f[%A]" ~= nil
        or rest:find "^ to [%a ]+['’]*s? rescue%f[%A]" ~= nil
        or rest:find "^ to [%a ]+['’]*s? assistance%f[%A]" ~= nil
    end,
    examples = {
      { "Norway came to the aid of Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "Jordan rushed to the rescue of Syria.", { actor = "JOR", recipient = "SYR" } },
      { "Norway came to the border of Somalia.", false },
      { "The tug came to the aid of a ship in Somalia.", false },
    } },

  { name = "aid-arrives", event = { type = "AID" },
    frame = { noun = { "aid", "relief", "aid convoy", "aid flight", "relief flight", "relief plane",
        "relief convoy", "food aid", "relief ship", "relief worker", "aid shipment",
        "rescue team", "rescue worker", "medical team", "relief team", "rescuer", "firefighter",
        "doctor", "rescue crew", "medic", "nurse", "relief goods", "grain", "vaccine", "supply",
        "relief supply", "convoy", "aid truck", "aid lorry", "aid ship", "aid plane",
        "relief truck" }, verb = {},
      actor = { "subject", "from" }, actor_kind = body,
      recipient = { "object", "in", "into", "to", "nearby" },
      recipient_kind = { "state", "group" },
      needs = { "reach", "arrive", "land", "cross", "dock", "flow", "inflow", "outflow", "overflow",
        "fly",
        "overfly", "pour", "enter", "roll", "stream", "unload", "dig", "work", "treat", "search",
        "pull" } },
    condition = function(event, article)
      local rest = after(event, article)
      local ahead = article.text:sub(math.max(1, event.span[1] - 24), event.span[2]):lower()
      if event.text:lower():find "convoy" and not conditions.find_word(ahead, { "aid%f[%A]",
        "relief", "food", "humanitarian", "medical" }) then
        return false -- perhaps of tanks
      end
      return rest:find "^ reached%f[%A]" ~= nil or rest:find "^ arrived in%f[%A]" ~= nil
        or rest:find "^ has arrived in%f[%A]" ~= nil or rest:find "^ has reached%f[%A]" ~= nil
        or rest:find "^ landed in%f[%A]" ~= nil or rest:find "^ %a* ?flow%a* in?to%f[%A]" ~= nil
        or rest:find "^ [%l ]*flow%a* %a* ?t?o?%f[%A]" ~= nil
        or rest:find "^ [%l ]-roll%a* in?to%f[%A]" ~= nil
        or rest:find "^ [%l ]-stream%a* in?to%f[%A]" ~= nil
        or rest:find "^ %a* ?pour%a* in?to%f[%A]" ~= nil or rest:find "^ entered%f[%A]" ~= nil
        or rest:find "^ %a* ?unloaded in%f[%A]" ~= nil or rest:find "^ dug for%f[%A]" ~= nil
        or rest:find "^ worked in%f[%A]" ~= nil or rest:find "^ from [%a ]+ reached%f[%A]" ~= nil
        or rest:find "^ crossed into%f[%A]" ~= nil or rest:find "^ docked in%f[%A]" ~= nil
        or rest:find "^ %l+ reaching%f[%A]" ~= nil or rest:find "^ from [%a ]+ entered%f[%A]" ~= nil
        or rest:find "^ from [%a ]+ arrived in%f[%A]" ~= nil
        or rest:find "^ treated%f[%A]" ~= nil or rest:find "^ searched for%f[%A]" ~= nil
        or rest:find "^ searched the%f[%A]" ~= nil or rest:find "^ pulled [%l ]+ from%f[%A]" ~= nil
    end,
    examples = {
      { "Turkish aid rolled into Syria.", { actor = "TUR", recipient = "SYR" } },
      { "A Turkish aid convoy crossed into Syria.", { actor = "TUR", recipient = "SYR" } },
      { "Aid trucks from Kenya entered Somalia.", { actor = "KEN", recipient = "SOM" } },
      { "Kenyan food aid began reaching Somalia.", { actor = "KEN", recipient = "SOM" } },
      { "Scout trucks from Kenya entered Somalia.", false },
      { "A Kenyan convoy entered Somalia.", false },
      { "Turkish troops rolled into Syria.", false },
      { "Japanese rescue teams dug for survivors in Turkey.",
        { actor = "JPN", recipient = "TUR" } },
      { "Norwegian aid reached Somalia on Sunday.", { actor = "NOR", recipient = "SOM" } },
      { "A Turkish relief flight landed in Libya.", { actor = "TUR", recipient = "LBY" } },
      { "Much aid flowed from Norway to Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "American aid flowed to Kenya.", { actor = "USA", recipient = "KEN" } },
      { "Norwegian aid reached a record.", false },
      { "Norwegian rain reached Somalia.", false },
    } },

  { name = "build-for", event = { type = "AID" },
    frame = { verb = g.phrases({ "build", "fund", "finance", "pay for", "donate", "open", "set up",
        "run" }, { "hospital", "school", "clinic", "camp", "orphanage", "shelter",
        "railway", "mosque" },
        { "fund", "finance", "pay for", "donate", "bankroll" }, { "dam", "bridge", "road",
          "railway", "port", "stadium", "airport", "mosque", "power station" }),
      actor_kind = { "state", "organisation" }, recipient = { "in", "for", "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      if event.text:lower():find "railway" and not after(event, article):find "^ for " then
        return false -- perhaps for money
      end
      return not after(event, article):find "^[%a ]* in [%a ]*cities"
        and not event.context:lower():find "military camp"
        and not event.context:lower():find "training camp"
    end,
    examples = {
      { "Norway built a school in Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "Cuba set up a clinic in Angola.", { actor = "CUB", recipient = "AGO" } },
      { "The monk built a school in Somalia.", false },
      { "Norway built a wall in Somalia.", false },
    } },

  { name = "assist", event = { type = "AID" },
    frame = { verb = g.phrases({ "rescue", "shelter", "evacuate", "resettle", "harbour", "harbor",
        "airlift", "aid" }, { "" }, { "fly", "fly out", "bring out", "airlift",
        "lift" }, { "girl", "child", "patient", "refugee", "evacuee", "student",
        "orphan" }, { "take", "host", "accept", "admit", "welcome" }, { "refugee" },
        { "offer", "give", "grant", "provide" }, { "sanctuary", "refuge", "haven", "shelter" },
        { "treat" }, { "casualty", "patient", "soldier", "fighter", "evacuee" }),
      actor_kind = { "state", "organisation", "alliance", "group" },
      recipient = { "object", "modifier", "to", "for", "from" },
      recipient_kind = { "state", "group" },
      no_noun = true },
    condition = function(event, article)
      local whom = article.text:sub(event.span[1] + 1, event.span[2] + 20):lower()
      if whom:find "^fl[eyio]" and conditions.find_word(event.context:lower(), { "deport", "prison",
        "jail", "guantanamo", "trial", "expel", "diplomat", "migrants" }) then
        return false
      end
      if whom:find "^evacuat%l* its " or whom:find "^evacuat%l* their " then
        return false -- its own people
      end
      local land = article.text:match("^ the (%u%l+)[.,; ]", event.span[2] + 1)
      if whom:find "^evacuat" and land and not (land:find "[sh]$" or land:find "ese$") then
        return false -- "evacuated the Ruhr": no people
      end
      local place = article.text:match("^ %u%l+([^%l])", event.span[2] + 1)
      if whom:find "^evacuat" and place and place ~= " " then
        return false -- "a plan to evacuate Rafah."
      end
      local to = event.actors[event.recipient[1]].span
      for _, name in ipairs(article:names(event.sentence)) do -- "evacuated Americans from Kabul"
        if name.span[1] >= event.span[2] and name.span[2] < to[1] and name.kind == "state"
          and article.text:sub(name.span[2] + 1, to[1]):find " from [%l ]*$" then
          return false
        end
      end
      return not event.context:lower():find "accus"
    end,
    examples = {
      { "France evacuated 200 Ethiopians from Cairo.", { actor = "FRA", recipient = "ETH" } },
      { "Qatar flew 50 Afghan girls to Doha.", { actor = "QAT", recipient = "AFG" } },
      { "Qatar flew 50 Afghan girls to a prison.", false },
      { "France evacuated its diplomats from Cairo.", false },
      { "France evacuated French students from Egypt.", false },
      { "Israel has a plan to evacuate Rafah.", false },
      { "France and Belgium evacuated the Ruhr in 1925.", false },
      { "France evacuated the Afghans in August.", { actor = "FRA", recipient = "AFG" } },
      { "France evacuated French and Egyptian students.", { actor = "FRA", recipient = "EGY" } },
      { "Jordan sheltered Syrian refugees.", { actor = "JOR", recipient = "SYR" } },
      { "Poland took Ukrainian refugees.", { actor = "POL", recipient = "UKR" } },
      { "Chad treated wounded Sudanese soldiers.", { actor = "TCD", recipient = "SDN" } },
      { "Chad treated Sudanese songs as its own.", false },
      { "Chad gave refuge to Sudanese families.", { actor = "TCD", recipient = "SDN" } },
      { "Mali provided sanctuary to Boko Haram.", { actor = "MLI", recipient = "BOKOHARAM" } },
      { "The fireman rescued a cat.", false },
    } },

  { name = "take-in", event = { type = "AID" },
    frame = { verb = { "take in", "let in", "open door" }, actor_kind = { "state" },
      recipient = { "in", "from", "to", "object", "modifier", "nearby" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via == "nearby" then -- people fleeing Sudan
        local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
        return (link:find " fleeing [%l ]*$" or link:find " who fled [%l ]*$"
          or link:find " who have fled [%l ]*$" or link:find " refugees of [%l ]*$") ~= nil
      end
      local many = conditions.phrase(event, article, 70)
      if many:find "^ %l* ?hundreds of thousands of %l+[ens]s?e?%f[%A]"
        or many:find "^ %l* ?thousands of %l+[ens]s?e?%f[%A]" then return true end
      return conditions.with({ "refugee", "migrants", "evacuees", "children", "people", "patients",
          "wounded", "fleeing", "exiles", "orphans", "families" }, 60)(event, article)
        or event.text:lower():find "^[tl]" ~= nil
          and (after(event, article):find "^ in [%l ]*[%d,.]+ [%l ]*%l+ns%f[%A]" ~= nil
            or after(event, article):find "^ in [%l ]*million %l+ns%f[%A]" ~= nil)
    end,
    examples = {
      { "Turkey has taken in three million Syrian refugees.",
        { actor = "TUR", recipient = "SYR" } },
      { "Chad has taken in 600,000 people fleeing Sudan.",
        { actor = "TCD", recipient = "SDN" } },
      { "Kenya took in refugees from Somalia.", { actor = "KEN", recipient = "SOM" } },
      { "Poland took in Ukrainian refugees.", { actor = "POL", recipient = "UKR" } },
      { "Jordan has taken in 600,000 Syrians.", { actor = "JOR", recipient = "SYR" } },
      { "Poland has let in two million Ukrainians.", { actor = "POL", recipient = "UKR" } },
      { "Uganda opened its doors to South Sudanese refugees.",
        { actor = "UGA", recipient = "SSD" } },
      { "Poland took part in Ukrainian concerts.", false },
      { "Uganda opened its doors to Sudanese trade.", false },
    } },

  { name = "receive", event = { type = "AID" },
    frame = { verb = { "receive aid", "receive assistance", "receive weapon", "receive arm",
        "receive loan", "receive help", "receive support", "receive funding", "receive fund",
        "receive training", "receive money", "get aid", "get help", "get weapon", "get loan",
        "obtain aid", "obtain loan", "obtain weapon", "receive food", "receive vaccine",
        "receive missile", "receive tank", "receive jet", "receive ammunition", "get money",
        "receive grant", "obtain assistance", "receive supply", "receive shipment",
        "secure loan", "secure aid", "secure grant", "secure credit", "secure lifeline",
        "secure bailout", "secure weapon", "win loan", "win aid", "land loan", "clinch loan",
        "get lifeline", "receive lifeline", "get bailout", "receive bailout", "get rescue" },
      actor = { "from", "modifier" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Ukraine received tanks from Poland.", { actor = "POL", recipient = "UKR" } },
      { "Hezbollah gets weapons from Iran.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "The school received aid from Japan.", false },
    } },

  { name = "take-delivery", event = { type = "AID" },
    frame = { verb = { "take delivery", "receive delivery", "receive consignment",
        "take possession", "take receipt" },
      actor = { "from", "modifier", "of" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = { "state", "group" }, no_noun = true, needs = GIVEN_WORDS },
    condition = function(event, article)
      return conditions.find_word(after(event, article), GIVEN) ~= nil
    end,
    examples = {
      { "Zimbabwe took delivery of a Chinese shipment of vaccines.",
        { actor = "CHN", recipient = "ZWE" } },
      { "Turkey took delivery of Russian missiles.", { actor = "RUS", recipient = "TUR" } },
      { "Turkey took delivery of Russian pianos.", false },
      { "The clinic took delivery of Chinese vaccines.", false },
    } },

  { name = "receive-from", event = { type = "AID" },
    frame = { verb = { "receive", "get", "obtain" }, actor = { "from" },
      actor_kind = { "state", "organisation", "alliance", "institution" },
      recipient = { "subject" }, recipient_kind = { "state", "group" }, no_noun = true,
      needs = GIVEN_WORDS },
    condition = function(event, article)
      return conditions.find_word(after(event, article):sub(1, 40), GIVEN) ~= nil
    end,
    examples = {
      { "Ukraine received $3 billion from Canada.", { actor = "CAN", recipient = "UKR" } },
      { "Kenya obtained two million vaccines from China.",
        { actor = "CHN", recipient = "KEN" } },
      { "Ukraine received a letter from Canada.", false },
    } },

  { name = "shipment-of", event = { type = "AID" },
    frame = { noun = { "shipment", "delivery", "supply", "transfer", "airlift", "flow", "sale",
        "gift", "donation", "handover" },
      verb = {}, actor = { "subject", "by", "of" }, actor_kind = body, recipient = { "to" },
      recipient_kind = { "state", "group" }, needs = GIVEN_WORDS },
    condition = function(event, article)
      local rest = after(event, article)
      return (rest:find "^ of [%l%- ]* to " or rest:find "^ by [%l ]- of [%l%- ]+ to ") ~= nil
        and rest:find "^ of[%a ]*oil" == nil
        and rest:find "^ of[%a ]*gas" == nil and conditions.find_word(rest, GIVEN) ~= nil
        and not event.context:lower():find "halt" and not event.context:lower():find "stop"
        and not event.context:lower():find "%f[%a]ban" and not event.context:lower():find "suspend"
    end,
    examples = {
      { "American shipments of arms to the contras continued.",
        { actor = "USA", recipient = "CONTRAS" } },
      { "The delivery by Iran of drones to Russia went on.", { actor = "IRN", recipient = "RUS" } },
      { "The sale of American missiles to Iran was secret.",
        { actor = "USA", recipient = "IRN" } },
      { "The sale of American books to Iran was secret.", false },
      { "Russian supplies of gas to Poland fell.", false },
      { "Iran halted shipments of arms to Sudan.", false },
      { "Shipments of arms to Sudan fell.", false },
    } },

  { name = "aid-plane", event = { type = "AID" },
    frame = { noun = { "plane", "aircraft", "flight", "ship", "convoy", "truck", "lorry",
        "helicopter",
        "vessel", "airliner", "cargo plane", "transport plane" }, verb = {},
      actor = { "subject", "from" }, actor_kind = body,
      recipient = { "at", "in", "into", "to", "nearby" }, recipient_kind = { "state" },
      needs = { "aid", "relief", "doctor", "medic", "medical", "medicate", "medication",
        "medicine", "medicinal", "food", "water", "rescuer", "blanket", "supply", "humanitarian",
        "vaccine", "tent", "rice", "wheat", "flour", "flourish", "generator" } },
    condition = function(event, article)
      local rest = after(event, article)
      local words = conditions.clause(event, article, 130)
      local comes = conditions.find_word(rest, { "landed", "touched down", "arrived", "docked",
        "reached", "crossed into", "flew to", "left for", "took off", "rolled into",
        "rolled across",
        "entered", "trundled into", "streamed into" })
      local laden = words:find " with%f[%A]" or words:find "carrying" or words:find " of%f[%A]"
        or words:find "bearing" or words:find "laden"
      return comes ~= nil and laden ~= nil and conditions.find_word(words, { "aid%f[%A]",
        "relief", "doctors", "medic", "food%f[%A]", "water%f[%A]", "rescuers", "blankets",
        "supplies", "humanitarian", "vaccines", "tents", "rice%f[%A]", "wheat", "flour",
        "generators" }) ~= nil
    end,
    examples = {
      { "Planes from Norway and Spain landed in Armenia with doctors and tents.",
        { actor = { "NOR", "ESP" }, recipient = "ARM" } },
      { "An Egyptian convoy of medicine crossed into Libya.",
        { actor = "EGY", recipient = "LBY" } },
      { "Norwegian lorries loaded with flour crossed into Armenia.",
        { actor = "NOR", recipient = "ARM" } },
      { "Planes from Norway landed in Armenia with tourists.", false },
      { "Norwegian planes were built with doctors in Armenia.", false },
    } },

  { name = "aid-noun", event = { type = "AID" },
    frame = { noun = { "aid", "assistance", "relief", "loan", "donation", "bailout", "subsidy",
        "military support", "financial support", "economic support", "humanitarian support",
        "military help", "bilateral support", "technical support" },
      actor = { "subject", "from" }, actor_kind = body,
      recipient = { "to", "for" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local whole = event.context:lower()
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local rest = after(event, article) -- "aid from Oman to Chad": the way that it goes
      if rest:find "^ for their " or rest:find "^ for its " or rest:find "^ from [%a ]- to%f[%A]"
        or before:find "withdrawal of [%l ]*$" then
        return false
      end
      -- "NATO Security Assistance and Training for Oman (NSATO)": what a body is called
      if event.text:find "^%u" and article.text:find("^[%a%- ]* %(%u%u+%)", event.span[2] + 1) then
        return false
      end
      local giver = event.actors[event.actor[1]].span -- "relief to those suffering from his war"
      if giver[1] > event.span[2] and conditions.find_word(article.text:sub(event.span[2] + 1,
        giver[1]):lower(), { "suffer", "hurt", "hit%f[%A]", "reeling", "flee", "escap" }) then
        return false
      end
      return not whole:find "suspend" and not whole:find "%f[%a]cut%f[%A]"
        and not whole:find "freez" and not whole:find "froze"
        and not whole:find "withheld" and not whole:find "halt" and not whole:find "%f[%a]block"
    end,
    examples = {
      { "Chad blocked the release of American military aid for Kenya.", false },
      { "American aid to Israel grew.", { actor = "USA", recipient = "ISR" } },
      { "Denmark's military support for Ukraine grew.", { actor = "DNK", recipient = "UKR" } },
      { "Military support for Ukraine from Denmark grew.", { actor = "DNK", recipient = "UKR" } },
      { "Denmark spoke of shipping aid from Cyprus to Gaza.", false },
      { "The withdrawal of Danish assistance to Mali hurt.", false },
      { "The head of Danish Assistance and Training for Mali (DATM) spoke.", false },
      { "Japan's policies and subsidies for their domestic farms hurt Mali.", false },
      { "They will continue aid to Mali in the face of atrocities by Chad.", false },
      { "They named Chad's aggression and humanitarian aid to the poor of Mali.", false },
      { "Aid to the poor grew.", false },
      { "Aid to Poles fleeing from Russia grew.", false },
    } },
}
