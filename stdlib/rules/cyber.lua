--- Force without arms across borders: cyber-attacks, spying, lies, meddling in votes.
local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local body = { "state", "group", "organisation", "alliance", "institution", "party" }
local rulers = { "state", "group", "alliance", "institution" }
local victims = { "state", "group", "party", "organisation" }

local function after(event, article)
  return conditions.rest(event, article, 70)
end

-- Whose the hackers before the act are: "Iran-linked hackers", "a group of Chinese hackers".
local function hackers_of(event, article)
  local function hackers(text)
    return text:find "hackers? [%l ]*$" or text:find "cyber actors [%l ]*$"
      or text:find "cyber spies [%l ]*$" or text:find "hacking group [%l ]*$"
  end
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
  if not hackers(before) or before:find "based hackers" then return nil end
  for _, name in ipairs(article:names(event.sentence)) do
    local gap = article.text:sub(name.span[2] + 1, event.span[1]):lower()
    if name.span[2] < event.span[1] and hackers(gap) and (gap:find "^%-linked [%l ]*$"
      or gap:find "^%-backed [%l ]*$" or gap:find "^%-sponsored [%l ]*$"
      or gap:find "^['’]*s? [%l%- ]*$" and #gap < 30) then
      return name
    end
  end
end

return {
  pack = "cyber",
  doc = "Cyber-attacks, spying, disinformation and meddling",

  { name = "meddle", event = { type = "COERCE", mode = "misinformation" },
    frame = { verb = { "meddle", "interfere", "spread disinformation", "spread misinformation",
        "spread propaganda", "spread rumour", "spread lie", "buy vote", "bribe voter" },
      noun = { "interference", "meddling", "disinformation", "disinformation campaign",
        "propaganda campaign", "influence campaign", "influence operation" },
      actor_kind = rulers, recipient = { "in", "against", "about", "within", "with" },
      recipient_kind = victims },
    condition = function(event, article) -- not where it is held off
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      return conditions.find_word(before, { "refrain", "limit", "prevent", "avoid" }) == nil
        and conditions.not_stopped(event, article)
    end,
    examples = {
      { "Iran pledged to refrain from interfering in Iraq.", false },
      { "Iraq tried to limit Iranian interference in its affairs, and in Oman.", false },
      { "Russia meddled in American elections.", { actor = "RUS", recipient = "USA" } },
      { "Iranian interference in Iraq went on.", { actor = "IRN", recipient = "IRQ" } },
      { "Noise interfered with the show.", false },
    } },

  { name = "sway-election", event = { type = "COERCE", mode = "misinformation" },
    frame = { verb = { "influence", "sway", "manipulate", "rig", "undermine", "boost", "disrupt",
        "subvert", "swing", "destabilise", "destabilize", "discredit", "tamper with",
        "sow discord" },
      noun = { "election interference", "election meddling" }, actor_kind = rulers,
      recipient = { "object", "modifier", "in", "nearby" }, recipient_kind = victims,
      needs = { "election", "reelection", "selection", "electioneer", "candidacy", "vote", "voter",
        "referendum", "campaign", "campaigner", "democracy" } },
    condition = function(event, article)
      local actor, recipient = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = event.text:lower() .. conditions.rest(event, article, 70)
      rest = rest:match "^[^.;]*"
      if rest:find "^undermin%l+ support" then return false end -- what raids did to a party
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if event.span[1] > actor.span[2] + 30 and (before:find "involvement in $"
        or before:find "role in $" or before:find "efforts? to $"
        or before:find "attempts? to $") then
        return false -- those of others
      end
      return not actor.person and recipient ~= nil and (rest:find "election" or rest:find "candidac"
        or rest:find "%f[%a]vote" or rest:find "referendum" or rest:find "campaign"
        or rest:find "democrac") ~= nil
    end,
    examples = {
      { "Russia tried to sway the American election.", { actor = "RUS", recipient = "USA" } },
      { "China tried to influence an election in Taiwan.",
        { actor = "CHN", recipient = "TWN" } },
      { "Putin sought to boost the campaign.", false },
      { "Chad took action against 25 officials of Mali for their role in undermining the vote.",
        false },
      { "Raids by Hamas undermined support for the party in an election in Israel.", false },
      { "A Chinese effort to influence prices in Taiwan failed.", false },
    } },

  { name = "disinformation-hits", event = { type = "COERCE", mode = "misinformation" },
    frame = { noun = { "disinformation", "propaganda", "misinformation", "disinformation campaign",
        "propaganda campaign", "influence campaign", "influence operation" }, verb = {},
      actor = { "subject" }, actor_kind = rulers, recipient = { "nearby" },
      recipient_kind = victims },
    condition = function(event, article)
      local rest = after(event, article)
      return not event.actors[event.actor[1]].person and (rest:find "^ %l* ?targeted%f[%A]"
        or rest:find "^ %l* ?targeting%f[%A]" or rest:find "^ %l* ?targets%f[%A]"
        or rest:find "^ %l* ?aimed at%f[%A]" or rest:find "^ %l* ?hit%f[%A]"
        or rest:find "^ %l* ?flooded%f[%A]" or rest:find "^ %l* ?swamped%f[%A]") ~= nil
    end,
    examples = {
      { "A Russian disinformation campaign targeted Moldova's referendum.",
        { actor = "RUS", recipient = "MDA" } },
      { "A Russian propaganda film won a prize in Moldova.", false },
    } },

  { name = "cyber", event = { type = "COERCE", mode = "cyber" },
    frame = { verb = { "hack", "hack into", "breach network", "penetrate network",
        "infiltrate network", "breach system", "hack system", "hack network", "hack account",
        "hack email", "hack computer", "launch cyberattack" },
      noun = { "cyberattack", "cyber attack", "cyber operation", "hacking", "cyberespionage",
        "hack", "cyber assault", "cyber espionage", "cyber campaign", "cyber warfare",
        "cyberwarfare", "hacking attack", "hacking campaign", "hacker attack" },
      actor_kind = rulers,
      recipient = { "object", "modifier", "of", "against", "into", "in", "on", "nearby" },
      recipient_kind = { "state", "group", "party", "organisation", "institution", "alliance" } },
    condition = force.meant,
    examples = {
      { "Russian hackers hacked German computers.", { actor = "RUS", recipient = "DEU" } },
      { "A Russian cyberattack on Ukraine hit banks.", { actor = "RUS", recipient = "UKR" } },
      { "A boy hacked his school.", false },
    } },

  { name = "cyber-hit", event = { type = "COERCE", mode = "cyber" },
    frame = { verb = { "attack", "target", "hit", "disrupt", "paralyse", "paralyze", "cripple",
        "knock out", "compromise", "breach", "infiltrate", "penetrate", "deface",
        "disable", "shut down", "take down", "bring down", "swamp", "rob", "loot", "drain", "wipe",
        "tamper with" }, actor = { "subject", "weapon" }, actor_kind = rulers,
      recipient = { "object", "modifier", "of", "in", "at", "into" },
      recipient_kind = { "state", "group", "party", "organisation", "institution", "alliance",
        "company" }, no_noun = true,
      needs = { "hacker", "hack", "cyber", "cyberattack", "cybercrime", "cybercriminal",
        "cyberespionage", "cybersecurity", "cyberspace", "cyberwarfare", "malware", "ransomware",
        "computer" } },
    condition = function(event, article)
      if article.text:sub(event.span[2] + 1, event.span[2] + 30):find "^ [%a%s%-]*mark%f[%A]" then
        return false -- "hit the one-year mark of the war"
      end
      local whole = event.context:lower()
      return whole:find "hacker" ~= nil or whole:find "hacked" ~= nil or whole:find "cyber" ~= nil
        or whole:find "malware" ~= nil or whole:find "ransomware" ~= nil
        or whole:find "%f[%a]computers?%f[%A]" ~= nil
    end,
    examples = {
      { "Russian hackers attacked Estonian government websites.",
        { actor = "RUS", recipient = "EST", mode = "cyber" } },
      { "Iranian hackers targeted a water company in Israel.",
        { actor = "IRN", recipient = "ISR" } },
      { "North Korea disrupted South Korean computers.",
        { actor = "PRK", recipient = "KOR", mode = "cyber" } },
      { "North Korean hackers robbed South Korean exchanges.",
        { actor = "PRK", recipient = "KOR", mode = "cyber" } },
      { "Russian dancers hit Estonian towns.", false },
      { "As France hit the one-year mark of the war in Ukraine, the cyber threat grew.", false },
    } },

  { name = "steal-data", event = { type = "COERCE", mode = "cyber" },
    frame = { verb = g.phrases({ "steal", "pilfer", "leak" }, { "data", "secret", "document",
        "email", "information", "file", "technology", "property", "money", "fund", "dollar",
        "million", "cryptocurrency", "blueprint", "plan" }), actor_kind = rulers,
      recipient = { "from", "modifier", "of" },
      recipient_kind = { "state", "group", "party", "organisation", "institution" },
      no_noun = true },
    condition = function(event)
      local whole = event.context:lower()
      return whole:find "hack" ~= nil or whole:find "cyber" ~= nil or whole:find "comput" ~= nil
        or whole:find "network" ~= nil or whole:find "%f[%a]spies%f[%A]" ~= nil
    end,
    examples = {
      { "Chinese hackers stole data from American firms.", { actor = "CHN", recipient = "USA" } },
      { "North Korean hackers stole documents from India.", { actor = "PRK", recipient = "IND" } },
      { "Chinese spies stole secrets from India's navy.", { actor = "CHN", recipient = "IND" } },
      { "A Chinese painter stole secrets from American firms.", false },
    } },

  { name = "break-in", event = { type = "COERCE", mode = "cyber" },
    frame = { verb = { "break into" }, actor_kind = rulers, recipient = { "into", "of" },
      recipient_kind = { "state", "group", "party", "organisation", "institution" },
      no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      for _, word in ipairs { "computer", "network", "system", "e%-?mail", "account", "server",
        "database" } do
        if rest:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Chinese hackers broke into American computers.", { actor = "CHN", recipient = "USA" } },
      { "Iranian hackers broke into email accounts of Israeli officials.",
        { actor = "IRN", recipient = "ISR" } },
      { "Iran broke into the network of the IAEA.", { actor = "IRN", recipient = "IAEA" } },
      { "A French thief broke into a Spanish house.", false },
    } },

  { name = "linked-hackers", event = { type = "COERCE", mode = "cyber" },
    frame = { verb = { "hack", "hack into", "break into", "attack", "target", "hit", "steal",
        "breach", "penetrate", "disrupt", "compromise", "infiltrate", "get into", "burrow into",
        "leak", "rob" },
      recipient = { "object", "modifier", "into", "of", "from", "in" },
      recipient_kind = { "state", "group", "party", "organisation", "institution", "person",
        "company" }, actor_optional = true, no_noun = true,
      needs = { "hacker*", "hacking*", "cyber*" } },
    condition = function(event, article)
      return hackers_of(event, article) ~= nil
    end,
    emit = function(event, article)
      if #event.actor > 0 then return event end
      local who = hackers_of(event, article)
      event.actor = { who.id }
      event.actors[who.id] = { text = who.text, span = who.span, via = "modifier" }
      return event
    end,
    examples = {
      { "Iran-linked hackers broke into the computers of a bank in Israel.",
        { actor = "IRN", recipient = "ISR", mode = "cyber" } },
      { "A group of Chinese hackers has burrowed into American power grids.",
        { actor = "CHN", recipient = "USA" } },
      { "Russian cyber actors targeted Ukrainian banks.", { actor = "RUS", recipient = "UKR" } },
      { "Israel-based hackers broke into the computers of a bank.", false },
      { "Hackers broke into the computers of a bank in Israel.", false },
    } },

  { name = "spy", event = { type = "COERCE" },
    frame = { verb = g.phrases({ "spy", "eavesdrop", "wiretap" }, { "" }, { "bug", "tap" },
        { "embassy", "phone", "telephone", "line", "office", "headquarter", "headquarters",
          "building", "home", "cable", "mission" }),
      noun = { "espionage", "spying" }, actor_kind = body,
      recipient = { "on", "object", "against", "in", "modifier" }, recipient_kind = victims },
    condition = function(event)
      return not event.context:lower():find "accus" and not event.context:lower():find "charge"
    end,
    examples = {
      { "The United States spied on Germany.", { actor = "USA", recipient = "DEU" } },
      { "Chinese espionage against Japan grew.", { actor = "CHN", recipient = "JPN" } },
      { "China bugged the headquarters of the African Union.",
        { actor = "CHN", recipient = "AU" } },
      { "China tapped the phone of Japan's president.", { actor = "CHN", recipient = "JPN" } },
      { "The boy spied on his sister.", false },
    } },
}
