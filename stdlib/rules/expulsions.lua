--- Diplomats, missions and other foreigners sent away.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

-- What people of another state are sent home for who are its agents.
local SPYING = { "spy", "spies", "espionage", "intelligence", "kgb", "diplomat", "embassy",
  "consulate" }

local COUNTS = { "one%f[%A]", "two%f[%A]", "three", "four", "five", "six", "seven", "eight", "nine",
  "ten%f[%A]", "dozens" }

return {
  pack = "expulsions",
  doc = "Diplomats and missions sent away",

  { name = "expel-mission", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "expel", "throw out", "kick out", "eject", "oust" },
        { "peacekeeper", "inspector", "observer", "monitor", "mission", "worker", "staff",
          "agency", "delegation", "official", "envoy", "diplomat", "ambassador", "spokesman",
          "coordinator", "chief", "head", "director", "investigator",
          "prosecutor", "team", "force",
          "representative" }), actor = { "subject", "from" }, actor_kind = { "state" },
      recipient = { "modifier", "of", "from", "object" },
      recipient_kind = { "organisation", "alliance", "institution" } },
    examples = {
      { "Nicaragua expelled the EU ambassador.", { actor = "NIC", recipient = "EU" } },
      { "Eritrea expelled UN peacekeepers.", { actor = "ERI", recipient = "UN" } },
      { "Inspectors of the IAEA were expelled from Iran.", { actor = "IRN", recipient = "IAEA" } },
      { "Ethiopia kicked out seven UN officials.", { actor = "ETH", recipient = "UN" } },
      { "The club expelled two observers.", false },
    } },

  { name = "expulsion-of", event = { type = "SANCTION", mode = "expel" },
    frame = { noun = { "expulsion", "ejection", "ouster" }, verb = {},
      actor = { "subject", "by", "clause" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state", "organisation", "institution" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
      rest = rest:match "^ of [^,.;]*" or rest:match "^ by [%l ]-%a+ of [^,.;]*"
      if rest and rest:find "^ of %d+ " and conditions.find_word(event.context:lower(), {
        "diplomat", "embass", "consul", "spies", "spying", "espionage", "spy%f[%A]" }) then
        return true -- of as many of its people
      end
      return conditions.find_word(rest or "", { "diplomat", "ambassador",
        "envoy", "inspector", "observer", "journalist", "official", "attach", "consul", "spies",
        "staff", "monitor", "peacekeeper", "troops", "soldier" }) ~= nil
    end,
    examples = {
      { "Iraq ordered the expulsion of American inspectors.",
        { actor = "IRQ", recipient = "USA" } },
      { "Poland's expulsion of two Russian diplomats was no surprise.",
        { actor = "POL", recipient = "RUS" } },
      { "The expulsion by Iraq of two Polish envoys was no surprise.",
        { actor = "IRQ", recipient = "POL" } },
      { "Iraq ordered the expulsion of 60 Poles and closed the consulate.",
        { actor = "IRQ", recipient = "POL" } },
      { "Iraq ordered the expulsion of 60 Poles and closed the mine.", false },
      { "Iraq's expulsion of air was no surprise.", false },
      { "The school ordered the expulsion of French pupils.", false },
    } },

  { name = "told-to-leave", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "give" }, { "", "ambassador", "envoy", "diplomat", "consul" },
        { "tell", "order", "ask" }, { "ambassador", "envoy", "diplomat", "consul" }),
      actor = { "subject", "to" }, actor_kind = { "state" },
      recipient = { "modifier", "object", "of", "from", "before" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local rest = event.text .. conditions.clause(event, article, 100)
      return (rest:find "ambassador" or rest:find "diplomat" or rest:find "envoy"
        or rest:find "attach" or rest:find "consul") ~= nil
        and (rest:find "to leave" or rest:find "to quit" or rest:find "to depart"
        or rest:find "to get out" or rest:find "to pack" or rest:find "hours"
        or rest:find "out of the country") ~= nil
    end,
    examples = {
      { "Venezuela gave the German ambassador 48 hours to leave.",
        { actor = "VEN", recipient = "DEU" } },
      { "Britain gave two Russian diplomats a week to leave the country.",
        { actor = "GBR", recipient = "RUS" } },
      { "Venezuela gave the EU envoy 72 hours to leave.", { actor = "VEN", recipient = "EU" } },
      { "Chad cut ties with Oman and gave its diplomats a day to leave.",
        { actor = "TCD", recipient = "OMN" } },
      { "Chad cut its ties with Sudan. It gave its diplomats seven days to pack.",
        { actor = "TCD", recipient = "SDN" } },
      { "Venezuela gave the German ambassador a medal.", false },
      { "France's ambassador to Niger was given 48 hours to leave.",
        { actor = "NER", recipient = "FRA" } },
      { "The French ambassador to Niger has been told to leave.",
        { actor = "NER", recipient = "FRA" } },
      { "The French ambassador to Niger has been told to pay.", false },
    } },

  { name = "expel-as-many", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "expel", "order", "send" }, actor_kind = { "state" },
      recipient = { "of", "object", "shared", "alike", "foe" }, recipient_kind = { "state" },
      no_noun = true, needs = { "expel", "out", "home", "pack" } },
    condition = function(event, article) -- "each expelled four", "ordered 60 out"
      local rest = conditions.rest(event, article, 30)
      local via = event.actors[event.recipient[1]].via
      if not event.text:find "xpel" then
        local counted = rest:find "^ %d" or rest:find "^ %l+ of them "
          or conditions.find_word(rest:match "^ %l+" or "", COUNTS)
        if not counted then return false end
        local out = rest:match "^ %w+ (%l+)%f[%A]" or ""
        if out == "of" then out = rest:match "^ %w+ of them (%l+)%f[%A]" or "" end
        return via ~= nil and (out == "out" or out == "home" or out == "packing")
      end
      if via ~= "alike" then return false end
      local many, behind = rest:match "^ (%w+)(.*)"
      if rest:find "^ the same number" or rest:find "^ as many" then return true end
      return many ~= nil and (conditions.find_word(many, COUNTS) ~= nil or many == "others"
          or many:find "^%d+$" ~= nil)
        and (behind:find "^[.,;]" ~= nil or behind == "" or behind:find "^ and%f[%A]" ~= nil
          or behind:find "^ each%f[%A]" ~= nil or behind:find "^ more[.,;]" ~= nil)
    end,
    examples = {
      { "Kenya expelled 60 Russian diplomats, and Chad expelled four.",
        { actor = "TCD", recipient = "RUS" } },
      { "Kenya accused ten Sudanese diplomats of spying and ordered four of them out.",
        { actor = "KEN", recipient = "SDN" } },
      { "Kenya expelled 60 Sudanese diplomats. Sudan in turn ordered 60 out.",
        { actor = "SDN", recipient = "KEN" } },
      { "Kenya scolded ten Sudanese diplomats and ordered four of them tea.", false },
      { "Kenya praised 60 Russian diplomats, and Chad expelled four.", false },
      { "Kenya expelled 60 Russian diplomats, and Chad expelled four pupils.", false },
    } },

  { name = "order-citizens-out", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "order", "tell", "ask" }, actor_kind = { "state" },
      recipient = { "object", "modifier", "of", "from", "shared" },
      recipient_kind = { "state", "organisation" }, no_noun = true, needs = { "leave", "quit" } },
    condition = conditions.sent_out,
    examples = {
      { "Kenya accused Sudan of spying and told its ambassador to leave.",
        { actor = "KEN", recipient = "SDN" } },
      { "Iraq ordered 20 Kuwaitis to leave within a day.", { actor = "IRQ", recipient = "KWT" } },
      { "Iraq ordered 20 Kuwaitis to leave their camp.", false },
      { "Iraq seized all Kuwaitis and told them to leave within two days.",
        { actor = "IRQ", recipient = "KWT" } },
      { "Iraq ordered Kuwaiti citizens to leave their camp.", false },
      { "Iraq told Kuwaiti citizens to leave Iran.", false },
      { "Iraq ordered Kuwaiti troops to leave.", false },
      { "The school told Kuwaiti nationals to leave.", false },
    } },

  { name = "told-to-leave-it", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "give", "order", "tell", "ask" }, actor = { "concerned" },
      actor_kind = { "state" }, recipient = { "modifier", "object", "of", "from" },
      recipient_kind = { "state", "organisation" }, no_noun = true, infinitive = true,
      needs = { "leave", "quit" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[2]):lower()
      local rest = conditions.phrase(event, article, 60)
      return conditions.find_word(before, { "diplomat", "ambassador", "envoy", "attach",
        "consul" }) ~= nil and (before:find "was %l+$" or before:find "were %l+$"
        or before:find "been %l+$" or before:find "is %l+$" or before:find "are %l+$") ~= nil
        and (rest:find "to leave%f[%A]" or rest:find "to quit%f[%A]") ~= nil
    end,
    examples = {
      { "The Russian diplomat was given 72 hours to leave Bulgaria.",
        { actor = "BGR", recipient = "RUS" } },
      { "Two Chinese envoys were ordered to leave Kenya.", { actor = "KEN", recipient = "CHN" } },
      { "The Russian diplomat was given 72 hours to see Bulgaria.", false },
      { "The Russian singer was told to leave Bulgaria.", false },
    } },

  { name = "persona-non-grata", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "declare", "tell", "pronounce" }, actor = { "subject", "in" },
      actor_kind = { "state" },
      recipient = { "object", "modifier", "of" },
      recipient_kind = { "state", "organisation", "institution" }, no_noun = true,
      needs = { "persona", "personal", "personality", "unwelcome", "undesirable", "welcome" } },
    condition = conditions.with({ "persona", "personae", "unwelcome", "undesirable",
      "no longer welcome" }, 80),
    examples = {
      { "Kenya declared the Sudanese envoy persona non grata.",
        { actor = "KEN", recipient = "SDN" } },
      { "A Sudanese envoy was declared persona non grata in Kenya.",
        { actor = "KEN", recipient = "SDN" } },
      { "Sudan declared the UN envoy persona non grata.", { actor = "SDN", recipient = "UN" } },
      { "Mali told the French envoy he was no longer welcome.",
        { actor = "MLI", recipient = "FRA" } },
      { "Poland declared two Russian diplomats undesirable.",
        { actor = "POL", recipient = "RUS" } },
      { "Poland declared Russian the best tongue.", false },
    } },

  { name = "expel-diplomats", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "expel", "eject", "throw out", "kick out", "oust", "evict",
        "order out", "send home", "send packing", "boot out", "banish",
        "bundle out", "deport" },
        { "diplomat", "ambassador", "envoy", "official", "attache", "journalist", "spy",
          "officer", "correspondent", "citizen", "national", "employee", "staff", "consul",
          "commissioner", "personnel", "troop", "soldier",
          "force", "adviser", "advisor", "expert", "monitor", "observer", "inspector", "technician",
          "engineer", "doctor", "d'affaires" }), actor = { "subject", "from", "to", "of" },
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "modifier", "of", "from", "shared", "alike" }, recipient_kind = { "state" } },
    condition = function(event, article)
      return not event.text:find "%f[%a][Ss]en[dt]%f[%A]" or conditions.find_word(event.text
        .. article.text:sub(event.span[2] + 1, event.span[2] + 60), { "home%f[%A]",
        "packing%f[%A]" }) ~= nil
    end,
    examples = {
      { "Latvia sent Russian envoy Ivan Orlov a copy of the letter.", false },
      { "Latvia sent two Russian envoys home.", { actor = "LVA", recipient = "RUS" } },
      { "Latvia expelled the Russian charge d'affaires.", { actor = "LVA", recipient = "RUS" } },
      { "France's ambassador to Niger was expelled.", { actor = "NER", recipient = "FRA" } },
      { "Niger was to blame that France's ambassador was expelled.", false },
      { "NATO expelled eight Russian envoys.", { actor = "NATO", recipient = "RUS" } },
      { "Egypt expelled 15,000 Soviet advisers.", { actor = "EGY", recipient = "SUN" },
        date = "1972-07-19" },
      { "Bulgaria booted out a Russian diplomat.", { actor = "BGR", recipient = "RUS" } },
      { "Kenya accused Sudan of spying and expelled its ambassador.",
        { actor = "KEN", recipient = "SDN" } },
      { "Poland expelled four Russian diplomats.", { actor = "POL", recipient = "RUS" } },
      { "Latvia expelled an employee of the Belarusian embassy.",
        { actor = "LVA", recipient = "BLR" } },
      { "Lawmakers in Chad voted to expel French troops.", { actor = "TCD", recipient = "FRA" } },
      { "Three Russian diplomats were thrown out of Latvia.",
        { actor = "LVA", recipient = "RUS" } },
      { "A Chinese spy was ordered out of Kenya.", { actor = "KEN", recipient = "CHN" } },
      { "Chad expelled ten Chadian soldiers.", false },
      { "Kenya expelled Uganda's high commissioner.", { actor = "KEN", recipient = "UGA" } },
      { "Ghana threw out the envoy of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "The school expelled two pupils.", false },
    } },

  { name = "expel-agents", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "expel", "eject", "throw out", "kick out", "order out", "boot out" },
      actor_kind = { "state" }, recipient = { "object" }, recipient_kind = { "state" },
      no_noun = true,
      needs = conditions.beginnings(SPYING) },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local many = article.text:sub(event.span[2] + 1, to.span[1]):lower():match "^ ([%l%d]+) $"
      return to.text:find "%l%ls$" ~= nil and many ~= nil
        and conditions.find_word((event.context:lower():gsub("k%.g%.b", "kgb")), SPYING) ~= nil
    end,
    examples = {
      { "Peru expelled 90 Chileans on evidence of spying.", { actor = "PER", recipient = "CHL" } },
      { "Peru threw out ten Chileans who worked at the embassy.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru expelled two Chileans.", false },
    } },

  { name = "order-home", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "order", "send", "tell", "pack", "put", "show" },
        { "diplomat", "ambassador", "envoy", "attache", "consul", "official", "adviser", "advisor",
          "mission", "staff" }, { "send" }, { "packing" }),
      actor_kind = { "state" }, recipient = { "modifier", "of", "from", "object", "shared" },
      recipient_kind = { "state", "organisation" }, no_noun = true,
      needs = { "home", "out", "pack", "door", "leave", "quit" } },
    condition = function(event, article)
      local rest, words = conditions.rest(event, article, 40), event.text:lower()
      if words:find " packing$" and not conditions.find_word(words, { "diplomat", "ambassador",
        "envoy", "attach", "consul", "official", "advis", "mission", "staff" }) then
        return false
      end
      return rest:find "^ home%f[%A]" ~= nil or rest:find "^ out%f[%A]" ~= nil
        or rest:find "^ to go home" ~= nil or rest:find "^ packing" ~= nil
        or rest:find "^ the door" ~= nil or rest:find "^ to the door" ~= nil
        or words:find " packing$" ~= nil
        or rest:find "^ to leave" ~= nil or rest:find "^ to quit" ~= nil
    end,
    examples = {
      { "India ordered Pakistan's military attaches home.", { actor = "IND", recipient = "PAK" } },
      { "Poland put three Russian attaches out of the country.",
        { actor = "POL", recipient = "RUS" } },
      { "Peru showed the Cuban ambassador the door.", { actor = "PER", recipient = "CUB" } },
      { "Peru accused Cuba of spying and sent the ambassador packing.",
        { actor = "PER", recipient = "CUB" } },
      { "Peru sent the Cuban team packing.", false },
      { "Peru showed the Cuban ambassador the museum.", false },
      { "Belarus ordered the Polish consul home.", { actor = "BLR", recipient = "POL" } },
      { "India ordered its diplomats home.", false },
      { "The firm sent its staff home from Chad.", false },
    } },
}
