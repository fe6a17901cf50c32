--- Threats: of war and force, of sanctions, ultimatums, warnings of what will follow.

local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local armed = { "state", "group", "alliance", "organisation" }

-- What follows the words of the act in its clause, in small letters.
local function after(event, article)
  return conditions.clause(event, article, 120)
end

local function has(text, words)
  return conditions.find_word(text, words) ~= nil
end

-- What is said before or behind the words of the act, in small letters.
local function said(event, article)
  local text = after(event, article)
  if #text > 12 then return text end
  return article.text:sub(math.max(1, event.span[1] - 120), event.span[1]):lower():match "[^.;]*$"
end

-- "any attack will be met with force": what is told to come of a deed.
local function answered(event, article)
  local text = said(event, article)
  for _, phrase in ipairs { "be met with [%a ]*force", "be met with [%a ]*response",
    "be met with [%a ]*retaliat", "be met with [%a ]*fire", "be answered with", "be answered by",
    "be repaid in", "be met by [%a ]*force", "meet with [%a ]*retaliat",
    "have to be answered", "must be answered", "will be answered", "would be answered",
    "will be considered an act of war", "would be considered an act of war",
    "would be an act of war", "will be an act of war", "would mean war", "would mean [%a ]*war",
    "trigger [%a ]*retaliat", "not go without [%a ]*response", "not go without [%a ]*answer",
    "not be without conseq" } do
    if text:find(phrase) then return true end
  end
  return false
end

-- "its patience with Oman was running out", "any Omani ship would be sunk"
local function at_end_of_patience(event, article)
  local text = said(event, article):gsub("%f[%a]would%f[%A]", "will")
  for _, phrase in ipairs { "patience [%l ]*[wi][ae]s? running out", "patience [%l ]*wearing thin",
    "patience [%l ]*running thin", "patience [%l ]*had run out", "patience [%l ]*has run out",
    "patience [%l ]*at an end", "patience [%l ]*had limits", "patience [%l ]*has limits",
    "patience [%l ]*not unlimited",
    "time [wi][ae]?s running out for %a+[,. ]*$", "any [%l ]+ will be sunk",
    "any [%l ]+ will be shot down",
    "any [%l ]+ will be fired on", "any [%l ]+ will be destroyed", "within range of its",
    "within reach of its", "finger on the trigger", "fingers on the trigger" } do
    if text:find(phrase) then return true end
  end
  return false
end

local force = { "force", "military", "armed", "troops", "strike", "war%f[%A]" }
local harm = { "retaliat", "respond", "response", "reprisal", "revenge", "punish", "strike back",
  "destroy", "crush", "annihilat", "heavy price", "dear price", "price for", "high price",
  "backfire", "use force", "with force", "countermeasure", "measures", "sea of fire", "ashes",
  "hell%f[%A]", "regret", "hit back", "a price", "the price", "not tolerate", "shoot down",
  "repercussion", "the consequences", "consequences if", "consequences should", "no mercy",
  "serious consequence", "grave consequence",
  "dire consequence", "severe consequence", "cause for war", "act of war", "casus belli",
  "befitting", "retribution", "mean war", "lead to war", "declaration of war", "forced to take",
  "retaliatory", "wider war", "regional war", "all%-out war", "full%-scale war", "world war",
  "endanger peace", "endanger its peace", "jeopardise peace", "jeopardise its peace" }

return {
  pack = "threats",
  doc = "Threats of force, war, sanctions; ultimatums and warnings",

  { name = "of-violence", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "threaten", "vow", "promise", "swear", "pledge", "vow to" },
        { "war", "retaliation", "attack", "revenge", "vengeance", "response", "reprisal",
          "strike", "invasion", "force", "annihilation", "destruction", "violence", "punishment",
          "intervention", "jihad", "bombing", "killing", "offensive", "bloodshed", "assault",
          "retribution" }),
      actor_kind = body,
      recipient = { "against", "with", "on", "to", "for", "in", "of", "object", "complement",
        "foe", "shared", "nearby" },
      recipient_kind = body },
    condition = function(event, article)
      local words = event.text:lower()
      if not words:find "promis" and not words:find "pledg" then return true end
      return has(after(event, article), { "against" }) or has(words, { "attack", "revenge",
        "vengeance", "retaliat", "reprisal", "bombing", "strike", "killing", "bloodshed",
        "retribution", "destruction" }) or has(words, { "crushing", "harsh", "severe", "painful",
        "devastating", "decisive", "tough", "swift", "befitting", "strong", "firm", "fierce",
        "symmetric", "asymmetric", "proportion", "reciprocal", "mirror", "commensurate", "tit%-for",
        "long war", "bloody", "holy war" })
    end,
    examples = {
      { "Chad promised a crushing response to any Libyan raid.",
        { actor = "TCD", recipient = "LBY", type = "THREATEN" } },
      { "Russia cut gas to Poland. Warsaw promised a \"symmetrical\" response.",
        { actor = "POL", recipient = "RUS", type = "THREATEN" } },
      { "ISIS promised more attacks on Peru.", { actor = "ISIS", recipient = "PER" } },
      { "The fans threatened retaliation.", false },
      { "Iran threatened retaliation against Israel.",
        { actor = "IRN", recipient = "ISR", mode = "violence" } },
      { "Hezbollah vowed revenge against Israel.",
        { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Turkey threatened an invasion of Syria.", { actor = "TUR", recipient = "SYR" } },
      { "North Korea threatened war if the United States and Japan went to the UN.",
        { actor = "PRK", recipient = { "USA", "JPN" } } },
      { "Chad promised a response to Niger.", false },
    } },

  { name = "of-sanctions", event = { type = "THREATEN", mode = "restrict" },
    frame = { verb = g.phrases({ "threaten" }, { "sanction", "tariff", "embargo", "boycott",
        "blockade", "ban", "duty", "countermeasure", "penalty", "restriction", "curb", "veto" }),
      actor_kind = body,
      recipient = { "against", "on", "to", "for", "of", "with", "object", "modifier", "shared",
        "nearby" },
      recipient_kind = body },
    examples = {
      { "Russia threatened countermeasures if NATO arms Finland.",
        { actor = "RUS", recipient = "NATO" } },
      { "The United States threatened tariffs on Mexican steel.",
        { actor = "USA", recipient = "MEX", mode = "restrict" } },
      { "The European Union threatened sanctions against Mali.",
        { actor = "EU", recipient = "MLI" } },
      { "The club threatened a ban on flares.", false },
    } },

  { name = "of-action", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "threaten", "vow" }, { "action", "consequence", "measure", "step",
        "move", "countermeasure" },
        { "issue", "deliver", "make", "level", "utter", "repeat", "renew", "send",
          "sound", "give" }, { "threat", "warning" }), actor_kind = body,
      recipient = { "against", "with", "on", "to", "for", "object", "foe", "shared", "nearby" },
      recipient_kind = body },
    condition = function(event, article)
      local rest = after(event, article)
      if rest:find "^ shots?%f[%A]" then return false end
      return not has(rest, { "tsunami", "travel", "weather", "flood", "storm" })
        and not rest:find "^ about"
    end,
    examples = {
      { "Turkey threatened military action against Syria.", { actor = "TUR", recipient = "SYR" } },
      { "Turkey issued a warning to Greece.", { actor = "TUR", recipient = "GRC" } },
      { "Turkey sent a stern warning to Greece.", { actor = "TUR", recipient = "GRC" } },
      { "China vowed countermeasures after Japan's ban.", { actor = "CHN", recipient = "JPN" } },
      { "Japan issued a tsunami warning.", false },
      { "The office issued a warning to drivers.", false },
    } },

  { name = "use-of-force", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "authorise", "authorize", "approve", "threaten", "consider",
        "contemplate", "weigh", "mull", "sanction", "permit" },
        { "use", "force", "intervention", "strike" }),
      actor_kind = armed, recipient = { "against", "in", "on", "nearby" },
      recipient_kind = armed, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. after(event, article):sub(1, 40)
      if words:find "use%f[%A]" then return words:find "use%a* of %a*%s?force" ~= nil end
      return has(words, { "military", "armed", "air strike", "troops", "use of force" })
    end,
    examples = {
      { "ECOWAS authorised the use of force against Niger.",
        { actor = "ECOWAS", recipient = "NER", mode = "violence" } },
      { "The African Union considered military intervention in Burundi.",
        { actor = "AU", recipient = "BDI" } },
      { "The European Union approved the use of a drug in Spain.", false },
      { "Congress approved the strike in Chile.", false },
      { "Spain backed the air strikes in Chile.", false },
    } },

  { name = "sabre", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "rattle" }, { "sabre", "saber" }, { "brandish" }, { "weapon",
        "missile", "arm", "bomb" }, { "draw" }, { "line" }, { "dangle",
          "brandish", "wave", "wield" },
        { "sanction", "tariff", "threat", "prospect", "levy", "duty", "embargo", "ban",
          "ultimatum", "penalty" }, { "shake" }, { "fist" }, { "flex" }, { "muscle" }),
      actor_kind = armed, recipient = { "at", "against", "for", "with", "over", "before" },
      recipient_kind = armed, no_noun = true },
    condition = function(event, article) -- "drew a line" may be on a map
      local words = event.text:lower() .. after(event, article):sub(1, 16)
      return not words:find " line" or words:find "red line" ~= nil
        or words:find "line in the sand" ~= nil
    end,
    examples = {
      { "France drew a red line for Syria.", { actor = "FRA", recipient = "SYR" } },
      { "France drew a line for Syria.", false },
      { "Iran rattled its sabre at Qatar.", { actor = "IRN", recipient = "QAT" } },
      { "Iran dangled sanctions over Qatar.", { actor = "IRN", recipient = "QAT" } },
      { "The knight rattled his sabre at Qatar.", false },
      { "Iran dangled a rope over Qatar.", false },
    } },

  { name = "on-notice", event = { type = "THREATEN" },
    frame = { verb = { "put" }, actor_kind = armed, recipient = { "object" },
      recipient_kind = armed, no_noun = true, needs = { "notice" } },
    condition = conditions.with({ "on notice" }, 40),
    examples = {
      { "Iran put Qatar on notice.", { actor = "IRN", recipient = "QAT" } },
      { "Iran put Qatar on the map.", false },
    } },

  { name = "not-excluded", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "rule out", "exclude" }, { "use", "force", "action", "option",
        "strike", "intervention", "attack", "invasion", "war", "operation" }), negated = true,
      actor_kind = armed, recipient = { "against", "in", "on", "of", "with", "nearby" },
      recipient_kind = armed },
    condition = function(event, article)
      return has(event.text:lower() .. after(event, article), force)
    end,
    examples = {
      { "China did not rule out the use of force against Taiwan.",
        { actor = "CHN", recipient = "TWN" } },
      { "Israel has not ruled out a military strike on Iran.",
        { actor = "ISR", recipient = "IRN" } },
      { "Israel would not rule out war with Iran.", { actor = "ISR", recipient = "IRN" } },
      { "Israel ruled out a military strike on Iran.", false },
      { "Spain did not rule out the use of beef from France.", false },
    } },

  { name = "all-options", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = { "keep option", "leave option", "reserve right", "have right" },
      actor_kind = armed, recipient = { "against", "on", "with", "to", "foe", "nearby" },
      recipient_kind = armed,
      needs = { "table", "respond", "retaliate", "retaliation", "retaliatory", "strike", "striker",
        "attack", "attacker", "defend", "defender", "defendant", "force", "hit", "act", "reply",
        "intervene" } },
    condition = function(event, article)
      local rest = after(event, article)
      if event.text:lower():find "option" then return rest:find "on the table" ~= nil end
      return not event.text:lower():find "^ha" and has(rest, { "respond", "retaliat", "strike",
        "attack", "defend", "use force", "hit back", "act%f[%A]", "reply", "intervene" })
    end,
    examples = {
      { "The United States kept all options on the table with Iran.",
        { actor = "USA", recipient = "IRN" } },
      { "Iran reserves the right to respond to Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Oman shelled a Yemeni isle. Yemen reserved the right to respond.",
        { actor = "YEM", recipient = "OMN" } },
      { "The studio reserves the right to respond to Spain.", false },
      { "Iran reserves the right to attend with Oman.", false },
    } },

  { name = "ultimatum", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "give", "issue", "deliver", "present", "set", "hand", "send" },
        { "ultimatum", "deadline" }), noun = { "ultimatum" }, actor_kind = body,
      recipient = { "object", "to", "for", "modifier", "with" }, recipient_kind = body },
    examples = {
      { "Pakistan gave Afghanistan an ultimatum.", { actor = "PAK", recipient = "AFG" } },
      { "Austria issued an ultimatum to Serbia.", { actor = "AUT", recipient = "SRB" } },
      { "Sudan handed an ultimatum to Chad.", { actor = "SDN", recipient = "TCD" } },
      { "The coach gave his team an ultimatum.", false },
      { "Spain gave France a prize.", false },
    } },

  { name = "or-face", event = { type = "THREATEN" },
    frame = { verb = { "tell", "call on", "urge", "order", "warn", "demand", "ask", "instruct" },
      actor_kind = body, recipient = { "object", "on", "complement" }, recipient_kind = body,
      no_noun = true, also = true, needs = { "or", "late" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 160)
      return rest:find " or face " ~= nil or rest:find " or risk " ~= nil
        or rest:find " or else%f[%A]" ~= nil or rest:find " or suffer " ~= nil
        or rest:find " or be %a+ed " ~= nil or rest:find " or take the conseq" ~= nil
        or rest:find "before it is too late" ~= nil or rest:find "before it was too late" ~= nil
        or rest:find " or pay " ~= nil
    end,
    examples = {
      { "The United States told Sudan to leave or face war.",
        { actor = "USA", recipient = "SDN", type = "THREATEN" } },
      { "The G7 called on Mali to yield or face sanctions.",
        { actor = "G7", recipient = "MLI", type = "THREATEN" } },
      { "The club told Sudan to play or face a fine.", false },
    } },

  { name = "spectre", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "raise", "hold out", "hold over", "hold", "float", "dangle",
        "wave", "invoke", "conjure" }, { "threat", "spectre", "specter", "prospect", "possibility",
        "menace" }), actor_kind = body,
      recipient = { "against", "on", "to", "over", "for", "with", "modifier", "of", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      return has(after(event, article), { "of [%a%d ]*sanction", "of [%a%d ]*tariff", "of war",
        "of [%a ]*action", "of [%a ]*force", "of [%a ]*strike", "of [%a ]*attack",
        "of [%a ]*embargo", "of [%a ]*retaliat", "of [%a ]*penalt", "of [%a ]*curbs",
        "of [%a ]*reprisal", "of [%a ]*restriction", "of [%a ]*lev[yi]", "of [%a ]*annexation",
        "of [%a%d ]*duties", "of [%a ]*invasion",
        "of [%a ]*boycott", "of [%a ]*intervention", "of [%a ]*expulsion" })
    end,
    examples = {
      { "Canada raised the spectre of sanctions against Belarus.",
        { actor = "CAN", recipient = "BLR" } },
      { "Brazil held the prospect of 50 percent tariffs over Peru.",
        { actor = "BRA", recipient = "PER" } },
      { "Canada raised the prospect of a visit to Belarus.", false },
      { "Traders raised the spectre of sanctions against Belarus.", false },
    } },

  { name = "threat-to-do", event = { type = "THREATEN" },
    frame = { noun = { "threat" }, verb = {}, actor = { "subject", "by", "from" },
      actor_kind = armed, recipient = { "concerned", "nearby" }, recipient_kind = body,
      recipient_optional = true, infinitive = true, outer = true },
    condition = function(event, article) -- to whom is not always said
      local rest = after(event, article)
      if #event.recipient > 0 then return true end
      local verb, object = rest:match "^ to (%l+) ?(.*)"
      return verb ~= nil and has(verb, { "close$", "block$", "choke", "attack$", "bomb$", "strike$",
        "invade$", "retaliat", "mine$", "shut$", "sink$", "destroy$", "seize$", "annex$",
        "execute$", "kill$" }) and (not has(object, { "bill", "budget", "deal", "plant%f[%A]",
        "school", "factory" }))
    end,
    examples = {
      { "Iran's threat to choke off the strait was repeated.", { actor = "IRN" } },
      { "Chad's threat to block the budget was repeated.", false },
      { "A Chinese threat to jam the radio of Japan was repeated.",
        { actor = "CHN", recipient = "JPN" } },
      { "The threat to the radio of Japan was repeated.", false },
      { "A singer's threat to jam the radio of Japan was repeated.", false },
    } },

  { name = "under-threat", event = { type = "THREATEN" },
    frame = { noun = { "threat" }, verb = {}, actor = { "from", "of" }, actor_kind = armed,
      recipient = { "clause" }, recipient_kind = body, needs = { "under", "face" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local under = before:find "under t?h?e? ?%a*%s?$" ~= nil
        or before:find "fac[ei][sdn]?g? [tan]%a* ?%a*%s?$" ~= nil
      return under and has(after(event, article), { "of [%a.]* ?%a* ?sanction",
        "of [%a.]* ?%a* ?air", "of [%a.]* ?%a* ?strike", "of [%a.]* ?%a* ?attack",
        "of [%a.]* ?%a* ?invasion", "of [%a.]* ?%a* ?tariff", "of [%a.]* ?%a* ?military" })
    end,
    examples = {
      { "Under the threat of American sanctions, India cut its orders.",
        { actor = "USA", recipient = "IND" } },
      { "Under the threat of rain, India cut its orders.", false },
      { "Oman reported the threat of Iranian strikes.", false },
    } },

  { name = "not-hesitate", event = { type = "THREATEN" },
    frame = { verb = { "hesitate", "shrink", "shy away" }, negated = true,
      actor_kind = armed, recipient = { "concerned", "against", "nearby" }, recipient_kind = armed,
      no_noun = true },
    condition = function(event, article)
      if event.text:lower():find "%f[%a]did" then return false end
      return has(after(event, article), { "to use force", "from using force", "to strike",
        "to respond", "to retaliate", "to attack", "to hit back", "to use [%a ]*force",
        "to use [%a ]*weapon", "to act%f[%A]", "to take [%a ]*action", "to use [%a ]*means",
        "to intervene", "to invade", "to defend itself" })
    end,
    emit = conditions.unmarked("negation", "future"), -- the threat itself is made
    examples = {
      { "Serbia will not hesitate to use force against Kosovo.",
        { actor = "SRB", recipient = "XKX", type = "THREATEN" } },
      { "Serbia did not hesitate to respond to Kosovo's song.", false },
      { "The owner will not hesitate to use force against Kosovo.", false },
    } },

  { name = "serve-notice", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "serve", "give" }, { "notice" }), actor_kind = armed,
      recipient = { "on", "to", "object" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      return has(after(event, article), harm) or has(after(event, article), { "attack", "would act",
        "will act", "strike", "would not stand", "fight" })
    end,
    examples = {
      { "Cuba served notice on Spain that it would retaliate.",
        { actor = "CUB", recipient = "ESP" } },
      { "Cuba served notice on Spain that its envoy would come.", false },
    } },

  { name = "on-the-table", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = { "say", "insist", "repeat", "declare", "stress", "warn", "tell", "maintain",
        "reiterate" }, actor_kind = armed, recipient = { "nearby" }, recipient_kind = armed,
      no_noun = true, needs = { "table", "option" } },
    condition = function(event, article)
      local text = said(event, article)
      return has(text, { "options [%a ]*on the table", "option [%a ]*on the table",
        "force [%a ]*on the table", "military action [%a ]*on the table",
        "strikes? [%a ]*on the table", "options [%a ]*open%f[%A]" })
    end,
    examples = {
      { "All options are on the table with Iran, Israel said.",
        { actor = "ISR", recipient = "IRN" } },
      { "Military action against Syria remained on the table, France said.",
        { actor = "FRA", recipient = "SYR" } },
      { "France said a cake was on the table in Syria.", false },
      { "A trader said all options were on the table with Iran.", false },
    } },

  { name = "unanswered", event = { type = "THREATEN" },
    frame = { verb = { "say", "warn", "vow", "declare", "swear", "insist", "pledge", "announce",
        "promise" }, actor_kind = armed,
      recipient = { "object", "complement", "foe", "nearby" },
      recipient_kind = body, no_noun = true,
      needs = { "meet", "answer", "repay", "war", "trigger", "response", "consequence",
        "unpunished", "unanswered", "avenge", "stand", "patience", "time", "sink", "sunk*",
        "shot*", "fired*", "destroyed*", "range", "reach" } },
    condition = function(event, article)
      local rest = after(event, article)
      return answered(event, article) or at_end_of_patience(event, article)
        or rest:find "go unpunished" ~= nil
        or rest:find "go unanswered" ~= nil
        or rest:find "left unanswered" ~= nil or rest:find "be avenged" ~= nil
        or rest:find "have consequences" ~= nil or rest:find "will be consequences" ~= nil
        or rest:find "would be consequences" ~= nil or rest:find "not stand idly by" ~= nil
        or rest:find "stay unpunished" ~= nil
    end,
    examples = {
      { "Israel raided Iran. Tehran vowed that the raid \"will not go unpunished\".",
        { actor = "IRN", recipient = "ISR", type = "THREATEN" } },
      { "Turkey shelled Syria. Damascus said the shelling would not go unanswered.",
        { actor = "SYR", recipient = "TUR", type = "THREATEN" } },
      { "Any attack by India will be met with full force, Pakistan said.",
        { actor = "PAK", recipient = "IND", type = "THREATEN" } },
      { "Pakistan said its patience with India was running out.",
        { actor = "PAK", recipient = "IND" } },
      { "Pakistan said its time in India was running well.", false },
      { "Any song by India will be met with applause, Pakistan said.", false },
      { "The teacher said rudeness would not go unpunished.", false },
      { "Iran said the law would have consequences for banks.", false },
    } },

  { name = "hours-to", event = { type = "THREATEN" },
    frame = { verb = { "give" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true,
      needs = { "hour", "day", "deadline", "week", "month", "until" } },
    condition = function(event, article)
      local rest = after(event, article)
      if has(rest, { "ambassador", "diplomat", "envoy" }) then return false end
      if event.actors[event.recipient[1]].via == "number" then return false end -- "the others"
      return rest:find "%d+ hours to " ~= nil or rest:find "hours to %l+" ~= nil
        or rest:find "^[%w ]* hours by [%a ]- to %l+" ~= nil
        or rest:find "^[%w ]* days by [%a ]- to %l+" ~= nil
        or rest:find "%w+ days to " ~= nil or rest:find "deadline" ~= nil
        or rest:find " weeks? to %l+" ~= nil or rest:find " months? to %l+" ~= nil
        or rest:find "^[%a%s]* until [%a%d]+" ~= nil
    end,
    examples = {
      { "Egypt gave Libya 48 hours to yield.", { actor = "EGY", recipient = "LBY" } },
      { "Saudi Arabia gave Qatar ten days to comply.", { actor = "SAU", recipient = "QAT" } },
      { "Spain met envoys, giving Peru 30 days to return to talks.",
        { actor = "ESP", recipient = "PER" } },
      { "Spain gave Peru 48 trucks.", false },
      { "Spain gave Peru days of rain.", false },
    } },

  { name = "threaten-to", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "vow", "swear" }, content = { "close", "take", "use", "respond",
        "retaliate", "cut", "punish", "turn", "block", "destroy", "stop", "avenge", "crush",
        "annihilate", "open" },
      actor_kind = body, recipient = { "content", "object", "against", "foe", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      return event.text:lower():find "threat" ~= nil or has(rest, { "avenge", "retaliat", "crush",
        "destroy", "annihilat", "wipe", "punish", "respond", "fight back", "teach", "inflict" })
    end,
    examples = {
      { "China threatened to take steps against Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China threatened to retaliate if Japan sells ships to Palau.",
        { actor = "CHN", recipient = "JPN" } },
      { "Turkey threatened to open the border unless the European Union paid.",
        { actor = "TUR", recipient = "EU" } },
      { "Spain vowed to make wine with France.", false },
      { "Rain threatened to stop the French games.", false },
    } },

  { name = "hit-back", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "vow", "promise", "pledge", "swear" },
      content = { "strike", "hit", "fight", "drive", "expel", "wipe", "eradicate", "flatten",
        "raze", "burn", "obliterate", "step", "send", "meet", "answer" }, actor_kind = armed,
      recipient = { "content", "at", "against", "foe", "nearby" }, recipient_kind = armed,
      no_noun = true },
    condition = function(event, article)
      local foe = event.actors[event.recipient[1]].via == "foe"
      local vows = event.text:lower():find "^vow" or event.text:lower():find "^sw[eo]"
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24):lower()
      if foe and vows and rest:find "^ to answer%f[%A]" and not rest:find "answer [%a ]*question"
        and not rest:find "answer [%a ]*call" then
        return true -- hit before
      end
      return has(after(event, article), { "strike back", "hit back", "fight back",
        "drive [%a%s]*out", "drive [%a%s]*back", "expel", "eradicat", "flatten", "raze", "burn",
        "obliterat", "wipe [%a%s]*out", "wipe [%a%s]*off", "step up [%a%s]*attack",
        "meet [%a%s]*with [%a%s\"“]*f[io]r", "answer [%a%s]*with [%a%s]*force",
        "send [%a%s]*to hell", "send [%a%s]*to the stone age" })
    end,
    examples = {
      { "Cuba vowed to strike back after the United States tightened its embargo.",
        { actor = "CUB", recipient = "USA", type = "THREATEN" } },
      { "Oman bombed a Yemeni port. Yemen vowed to answer at a time of its choosing.",
        { actor = "YEM", recipient = "OMN", type = "THREATEN" } },
      { "Oman bombed a Yemeni port. Yemen vowed to answer all questions.", false },
      { "Cuba vowed to meet any threat from Spain with force.",
        { actor = "CUB", recipient = "ESP" } },
      { "Cuba vowed to wipe Spain off the map.", { actor = "CUB", recipient = "ESP" } },
      { "The Taliban promised to step up attacks on Danish troops.",
        { actor = "TALIBAN", recipient = "DNK", type = "THREATEN" } },
      { "Cuba vowed to fight the fires with Spain.", false },
      { "The striker vowed to hit back against Spain.", false },
    } },

  { name = "make-pay", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "vow", "promise", "pledge", "swear", "say", "warn",
        "declare" },
      content = { "make", "turn", "bury", "hunt", "unleash", "rain", "teach", "bring", "drown" },
      actor_kind = armed, recipient = { "content", "against", "on", "for", "foe", "nearby" },
      recipient_kind = armed, no_noun = true },
    condition = function(event, article)
      return has(after(event, article), { "make [%a%s,'’.-]*graveyard",
        "make [%a%s,'’.-]* pay", "make [%a%s,'’.-]*regret",
        "turn [%a%s,'’.-]*into [%a%s]*graveyard",
        "turn [%a%s,'’.-]*into [%a%s]*rubble", "turn [%a%s,'’.-]*into [%a%s]*ashes",
        "turn [%a%s,'’.-]*into [%a%s]*fire", "bury [%a%s]*", "hunt [%a%s]*down",
        "unleash [%a%s]*hell", "unleash [%a%s]*fire", "rain [%a%s]*fire", "rain [%a%s]*missiles",
        "teach [%a%s]*lesson", "bring [%a%s]*to its knees", "bring [%a%s]*to their knees" })
    end,
    examples = {
      { "Iraq vowed to make the Gulf a graveyard for American troops.",
        { actor = "IRQ", recipient = "USA", type = "THREATEN" } },
      { "Cuba said it would turn Spain into a sea of fire.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba said it would turn Spain into a partner.", false },
      { "Cuba vowed to make Spain a good cake.", false },
      { "Hamas swore to make Israel pay.", { actor = "HAMAS", recipient = "ISR" } },
      { "The coach vowed to teach Spain a lesson.", false },
    } },

  { name = "threaten-to-do", event = { type = "THREATEN" },
    frame = { verb = { "threaten" }, actor_kind = armed, recipient = { "concerned", "nearby" },
      recipient_kind = body, no_noun = true, infinitive = true, outer = true },
    examples = {
      { "Russia threatened to aim missiles at Poland.", { actor = "RUS", recipient = "POL" } },
      { "Chad threatened to jam the radio of Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad threatened to jam the radio.", false },
      { "Rain threatened to spoil the harvest of Libya.", false },
    } },

  { name = "pay-price", event = { type = "THREATEN" },
    frame = { verb = { "say", "warn", "vow", "tell", "declare", "announce", "swear", "insist",
        "promise", "pledge" },
      actor_kind = { "state", "group", "organisation", "alliance" },
      recipient = { "complement", "object" }, recipient_kind = { "state", "group" },
      no_noun = true,
      needs = { "pay", "regret", "rue", "suffer", "punish", "consequence", "face", "meet", "fire",
        "wipe",
        "destroy", "erase", "annihilate", "crush", "obliterate", "bomb", "cease", "target", "risk",
        "stone", "account", "responsible", "punishment", "become", "open" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local text = article.text:sub(to[2] + 1, to[2] + 70):lower():match "^[^.;]*"
      if event.actors[event.recipient[1]].via == "pronoun" then
        text = said(event, article):match "%f[%a]it%f[%A].*" or ""
        text = text:sub(3)
      end
      text = text:gsub("%f[%a]would%f[%A]", "will"):gsub("%f[%a]could%f[%A]", "will")
      for _, phrase in ipairs { "will pay %a+ ?%a* ?price", "will pay for its", "will pay dearly",
        "will rue", "will regret", "will suffer", "will be punished", "will bear the conseq",
        "will face %a* ?%a* ?conseq", "will be [%a ]*conseq", "will face [%a%d ]*sanction",
        "will face [%a%d ]*tariff", "will pay [%a%d ]*tariff", "will face [%a%d ]*penalt",
        "will face [%a ]*retaliat",
        "will face [%a ]*countermeasure", "will face [%a ]*reprisal", "will face [%a ]*isolation",
        "will face [%a ]*response", "will be met with", "faces? [%a%d ]*sanctions if",
        "faces? [%a%d ]*sanctions unless", "faces? %a* ?annihilation", "faces? %a* ?destruction",
        "[wia][sr]?e?r?e? playing with fire", "will be wiped", "will be destroyed",
        "will be erased", "will be annihilated", "will be crushed", "will be obliterated",
        "will be bombed",
        "will cease to exist", "will be a target", "will become a target", "a legitimate target",
        "legitimate targets", "will become targets", "will be targets", "risks? losing",
        "has until [%a%d, ]- or face", "must [%a%d, ]- or face", "had until [%a%d, ]- or face",
        "back to the stone age", "be held to account",
        "be held responsible for any", "will receive [%a ]*punishment",
        "will get [%a ]*punishment", "will face [%a ]*punishment", "will face [%a ]*revenge",
        "will face [%a ]*vengeance", "will face [%a ]*wrath", "will become a graveyard",
        "opened the gates of hell" } do
        if text:find("^[%a ,'’]*" .. phrase) then return true end
      end
      local vowed = conditions.find_word(event.text:lower(), { "promis", "pledg", "vow", "swor" })
      if vowed and text:find "^[%a ,'’]*will pay for" then return true end
      return false
    end,
    examples = {
      { "North Korea said South Korea would pay a heavy price.",
        { actor = "PRK", recipient = "KOR" } },
      { "Iran will regret its attack, Israel said.", { actor = "ISR", recipient = "IRN" } },
      { "Chad said Mali would face further sanctions unless it yielded.",
        { actor = "TCD", recipient = "MLI", type = "THREATEN" } },
      { "Unless Mali yields it will face new sanctions, the European Union said.",
        { actor = "EU", recipient = "MLI" } },
      { "Israel promised that Iran would pay for the raid.",
        { actor = "ISR", recipient = "IRN", type = "THREATEN" } },
      { "Russia said Danish ships could become targets.", { actor = "RUS", recipient = "DNK" } },
      { "Chad told Mali there would be consequences.", { actor = "TCD", recipient = "MLI" } },
      { "Medvedev said Poland could be erased.", { actor = "RUS", recipient = "POL" },
        date = "2015-06-08" },
      { "Chad said Mali would receive its just punishment.",
        { actor = "TCD", recipient = "MLI" } },
      { "Chad said Mali would receive its just reward.", false },
      { "Chad said Mali would face rain.", false },
      { "North Korea said South Korea would pay for the fish.", false },
      { "North Korea said South Korea was playing with fire.",
        { actor = "PRK", recipient = "KOR" } },
      { "North Korea said South Korea was playing with dolls.", false },
      { "Doctors said South Korea would suffer.", false },
    } },

  { name = "warn-that", event = { type = "THREATEN" },
    frame = { verb = { "warn" }, actor_kind = body, recipient = { "object", "complement",
      "foe", "nearby", "before" },
      recipient_kind = { "state", "group", "alliance", "party" }, no_noun = true, outer = true },
    condition = function(event, article)
      local rest = after(event, article)
      local first = event.recipient[1] and event.actors[event.recipient[1]]
      local before = first and article.text:sub(first.span[2] + 1, event.span[1]):find "[.!?]%s"
      local object = first and not before and first.span[1] <= event.span[2] + 2
      if object then
        local risk = rest:find " about%f[%A]" or rest:find " of%f[%A]" and not has(rest, harm)
          and not has(rest, { "consequence", "strike", "attack", "action", "sanction",
            "war%f[%A]" })
        return not rest:find "against" and not risk
      end
      return (rest:find "will%f[%A]" or rest:find "would%f[%A]" or rest:find "could%f[%A]"
        or rest:find "^ of ") ~= nil and not rest:find "^ against" and has(rest, harm)
        and not has(rest, { "economy", "inflation", "climate", "virus", "covid", "flood",
          "weather", "terror attack", "terrorist attack", "humanitarian" })
    end,
    examples = {
      { "North Korea warned it would take reprisals on South Korea.",
        { actor = "PRK", recipient = "KOR" } },
      { "Russia warned of a tough response to Finland.", { actor = "RUS", recipient = "FIN" } },
      { "Egypt warned Ethiopia that its patience was short.",
        { actor = "EGY", recipient = "ETH" } },
      { "Egypt warned that any seizure of Sudanese waters would be cause for war.",
        { actor = "EGY", recipient = "SDN" } },
      { "Finland applied to NATO. Moscow warned that it would be forced to take steps.",
        { actor = "RUS", recipient = "FIN", type = "THREATEN" }, date = "2022-06-08" },
      { "Oman shelled a Yemeni isle. Yemen warned of severe retaliation.",
        { actor = "YEM", recipient = "OMN" } },
      { "Finland grew. Moscow warned that prices would rise.", false, date = "2022-06-08" },
      { "Egypt warned that prices would rise in Ethiopia.", false },
      { "The IMF warned Egypt about its debts.", false },
      { "The WHO warned Brazil of a new virus.", false },
      { "The office warned that floods would strike Ethiopia.", false },
    } },

  { name = "threaten-blows", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "threaten" }, { "war", "retaliation", "reprisal", "revenge",
        "invasion", "intervention", "force", "vengeance" }), actor_kind = armed, no_noun = true },
    condition = function(event, article) -- "the threat of an invasion" is felt by others
      return not event.text:lower():find "^threats? of" and conditions.abroad()(event, article)
    end,
    examples = {
      { "Russia threatened nuclear retaliation.", { actor = "RUS" } },
      { "The fans threatened retaliation.", false },
    } },

  { name = "ready-to-strike", event = { type = "THREATEN" },
    frame = { adjective = { "ready", "prepared" },
      verb = g.phrases({ "express", "signal", "show", "voice", "declare", "confirm", "repeat" },
        { "willingness", "readiness" }), noun = { "readiness", "willingness" },
      actor_kind = armed, recipient = { "concerned", "with", "against", "at", "on", "foe",
        "nearby" }, recipient_kind = armed },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      return conditions.find_word(rest:sub(2), { "for war", "for battle",
        "for [%l ]*confrontation", "for a fight", "for any [%l ]*scenario", "to hit back",
        "to retaliate", "to strike back", "to punish", "to use force", "to use military",
        "to take [%l ]*action against", "to impose [%l ]*cost", "to impose [%l ]*consequence",
        "to impose [%l ]*price", "to act against", "to take [%l ]*measures against",
        "to respond [%l ]*with force", "to respond [%l ]*militar", "to respond decisively",
        "to respond forcefully", "to respond firmly" }) ~= nil
    end,
    emit = conditions.unmarked("future", "hypothetical"), -- the threat itself is made
    examples = {
      { "Iran is ready for war with Saudi Arabia.", { actor = "IRN", recipient = "SAU" } },
      { "The European Union stands ready to hit back at the American tariffs.",
        { actor = "EU", recipient = "USA" } },
      { "France voiced its readiness to impose severe costs on Russia.",
        { actor = "FRA", recipient = "RUS" } },
      { "Iran is ready for the game with Saudi Arabia.", false },
      { "The guard is ready to hit back at the American.", false },
    } },

  { name = "impose-costs", event = { type = "THREATEN", mode = "restrict" },
    frame = { verb = g.phrases({ "impose", "inflict", "exact" }, { "cost", "consequence", "price",
        "toll" }), actor_kind = armed, recipient = { "on", "from", "against", "foe" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local aux = table.concat(event.aux, " ")
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      local rest = after(event, article)
      if aux:find "negation" or aux == "" or aux == "historical" then return false end
      return rest:find " if%f[%A]" ~= nil or rest:find " unless%f[%A]" ~= nil
        or rest:find " should%f[%A]" ~= nil or has(before:match "[^.;]*$", { "ready", "readiness",
        "prepared", "threat", "vow", "warn", "if%f[%A]" })
    end,
    emit = conditions.unmarked("future", "hypothetical"), -- the threat itself is made
    examples = {
      { "France will impose severe costs on Russia if it invades.",
        { actor = "FRA", recipient = "RUS", aux = {} } },
      { "The war imposed severe costs on Russia.", false },
      { "France will impose new costs on Russian fishermen in May.", false },
      { "France imposed severe costs on its farmers.", false },
    } },

  { name = "take-measures", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "take", "adopt" }, { "measure", "countermeasure", "step",
        "action" }), actor_kind = { "state", "organisation", "alliance" },
      recipient = { "against", "foe", "nearby" }, recipient_kind = armed, no_noun = true,
      needs = { "will", "would" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 8), event.span[1]):lower()
      if not (before:find "will $" or before:find "would $") then return false end
      local rest = conditions.phrase(event, article, 60)
      local to = event.actors[event.recipient[1]]
      local aimed = to.via == "foe" or rest:find "^ against" ~= nil or rest:find "^ if " ~= nil
        or rest:find "^ unless " ~= nil
      return aimed and conditions.find_word(event.text:lower(), { "countermeasure", "necessary",
        "resolute", "forceful", "strong", "corresponding", "retaliatory", "appropriate",
        "decisive", "firm%f[%A]", "effective", "tough", "harsh", "further" }) ~= nil
        and not rest:find "against [%l ]*terror" and not rest:find "against [%l ]*inflation"
    end,
    emit = conditions.unmarked "future", -- the threat itself is made
    examples = {
      { "Iran will take all necessary measures against Saudi Arabia.",
        { actor = "IRN", recipient = "SAU", aux = {} } },
      { "Japan expelled a Chinese envoy. China said it would take strong countermeasures.",
        { actor = "CHN", recipient = "JPN", type = "THREATEN" } },
      { "Iran took all necessary measures against floods.", false },
      { "Iran will take small steps to please Saudi Arabia.", false },
    } },

  -- "warned that it would jam Chile's radio"
  { name = "warn-it-would", event = { type = "THREATEN" },
    frame = { verb = { "warn", "threaten" }, actor_kind = armed,
      recipient = { "concerned", "nearby" }, recipient_kind = body, no_noun = true, outer = true },
    condition = function(event, article)
      local rest = after(event, article)
      local does = rest:match "^ t?h?a?t? ?it would (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it will (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it could (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it might (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?they would (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?they will (%l+ ?%l*)"
      return does ~= nil and event.actors[event.recipient[1]].span[1] > event.span[2]
        and not has(does, { "be%f[%A]", "have", "need", "lose", "run ", "miss", "struggle", "help",
        "fail", "suffer", "soon", "face", "become", "remain", "grow", "get ", "fall", "rise",
        "last", "cost", "not%f[%A]", "never", "collapse", "defend", "hurt", "harm", "lead to",
        "cause", "mean", "spread", "happen", "hit", "strike", "reach", "spill" })
    end,
    examples = {
      { "Peru warned that it would jam Chile's radio.", { actor = "PER", recipient = "CHL" } },
      { "Peru warned it could call in Chile's debts.", { actor = "PER", recipient = "CHL" } },
      { "Peru warned that it would lose trade with Chile.", false },
      { "Peru warned that Bolivia would jam Chile's radio.", false },
      { "The radio warned that it would jam Chile's news.", false },
    } },

  { name = "warn-west", event = { type = "THREATEN" },
    frame = { verb = { "warn", "threaten" }, actor_kind = armed, no_noun = true,
      needs = { "west", "western", "neighbour", "neighbor", "neighbouring", "neighboring" } },
    condition = function(event, article)
      local rest = after(event, article)
      return (rest:find "^ the west%f[%A]" or rest:find "^ western " or rest:find "^ its neighbo")
        ~= nil and (event.text:lower():find "^threat" ~= nil or has(rest, harm)
        or has(rest, { "nuclear", "war%f[%A]", "strike", "not bluffing", "attack" }))
    end,
    examples = {
      { "Putin warned the West that Russia would respond to any attack.", { actor = "RUS" },
        date = "2015-06-08" },
      { "Putin warned the West of a cold winter.", false, date = "2015-06-08" },
      { "A writer warned the West of war.", false },
    } },

  { name = "would-respond", event = { type = "THREATEN" },
    frame = { verb = { "respond", "retaliate", "react", "reply", "answer", "strike back",
        "hit back", "fight back" },
      actor_kind = armed, recipient = { "to", "against", "at", "by", "foe", "nearby" },
      recipient_kind = body, no_noun = true, needs = { "will", "would" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      before = before:gsub("[\"“”]", "")
      if not (before:find "will %l*%s?$" or before:find "would %l*%s?$") then return false end
      local back = event.text:lower():find "^retal" or event.text:lower():find " back$"
      if event.text:lower():find "^retal" and event.actors[event.recipient[1]].via == "foe" then
        return true
      end
      if back and has(after(event, article), { "if%f[%A]", "unless", "should%f[%A]" }) then
        return true
      end
      return has(after(event, article), { "with force", "with full", "with [%l ]*force%f[%A]",
        "with all", "militar", "devastat", "crush", "harsh",
        "tough", "mirror", "symmetric", "asymmetric", "countermeasure", "retaliatory",
        "decisive", "forcefully", "sternly", "resolutely", "harshly", "strongly",
        "with all its", "overwhelming", "painful", "severe", "firmly",
        "proportion", "at a time of", "with fire", "by hitting", "by striking", "by attacking",
        "by closing", "in kind",
        "with nuclear", "with strikes", "with its full" })
    end,
    emit = conditions.unmarked "future", -- the threat itself is made
    examples = {
      { "Iran said it would respond with force to any attack by Israel.",
        { actor = "IRN", recipient = "ISR" } },
      { "Syria will retaliate militarily against Israel.", { actor = "SYR", recipient = "ISR" } },
      { "Belarus said it would answer with tough measures if Poland closed the border.",
        { actor = "BLR", recipient = "POL" } },
      { "Iran said it would retaliate if Israel struck.", { actor = "IRN", recipient = "ISR" } },
      { "Iran said it would respond to an Israeli raid by hitting ships.",
        { actor = "IRN", recipient = "ISR" } },
      { "Oman censured Iran. Iran said it would retaliate by cutting its dues.",
        { actor = "IRN", recipient = "OMN", type = "THREATEN" } },
      { "Iran said it would respond with a letter to Israel.", false },
      { "The guards will respond with force to any Israeli thief.", false },
    } },

  -- "will stop arms sales if Oman attacks", "would suspend aid unless Niger gave in"
  { name = "on-condition", event = { type = "THREATEN", mode = "restrict" },
    frame = { verb = g.phrases({ "stop", "halt", "cut", "suspend", "freeze", "withhold", "end",
        "cut off", "block", "impose", "cancel", "break off" }, { "aid", "assistance", "shipment",
        "delivery", "supply", "sale", "export", "import", "support", "trade", "sanction", "tariff",
        "embargo", "duty", "visa", "loan", "fund", "funding", "payment", "flow" },
        { "slap" }, { "tariff", "sanction", "duty" }, { "expel", "deport", "throw out" },
        { "refugee", "diplomat", "worker", "migrant" }, { "turn off" }, { "gas", "tap" }),
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "to", "on", "against", "from", "modifier", "nearby", "before" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true,
      needs = { "unless", "if" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 90)
      local before = article.text:sub(math.max(1, event.span[1] - 10), event.span[1]):lower()
      local will = before:find "will $" or before:find "would $"
      return will ~= nil and (rest:find " if %a" ~= nil or rest:find " unless %a" ~= nil)
    end,
    emit = conditions.unmarked("future", "hypothetical"), -- the threat itself is made
    examples = {
      { "Hungary would throw out refugees unless Serbia opened its border.",
        { actor = "HUN", recipient = "SRB", type = "THREATEN" } },
      { "Chad said it would suspend aid to Mali unless it gave in.",
        { actor = "TCD", recipient = "MLI", type = "THREATEN" } },
      { "France will stop arms sales if Oman attacks.",
        { actor = "FRA", recipient = "OMN", type = "THREATEN" } },
      { "Chad will suspend aid to Mali in May.", false },
      { "The firm will stop sales if Oman attacks.", false },
    } },

  { name = "threaten", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "menace", "blackmail", "intimidate", "warn off" },
      actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true, outer = true },
    examples = {
      { "France is threatening Belarus.", { actor = "FRA", recipient = "BLR" } },
      { "North Korea threatened Japan.", { actor = "PRK", recipient = "JPN" } },
      { "The United States threatened Iran with sanctions.",
        { actor = "USA", recipient = "IRN" } },
      { "Rain threatened the picnic.", false },
    } },

  { name = "warning", event = { type = "THREATEN" },
    frame = { noun = { "warning" }, verb = {}, actor = { "subject", "from", "by" },
      actor_kind = armed, recipient = { "to" }, recipient_kind = { "state", "group", "alliance" } },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^ to " ~= nil and not has(rest, { "travel", "flood", "storm", "weather",
        "virus", "inflation", "climate", "disease", "famine", "hunger", "about%f[%A]", "citizen",
        "markets" }) and not has(event.text:lower(), { "travel", "weather" })
    end,
    examples = {
      { "Russia's warning to Finland was heard.", { actor = "RUS", recipient = "FIN" } },
      { "The minister repeated Egypt's warning to Ethiopia against filling the dam.",
        { actor = "EGY", recipient = "ETH" } },
      { "A doctor's warning to Finland was heard.", false },
      { "Russia's warning to travellers was heard.", false },
    } },

  { name = "threat", event = { type = "THREATEN" },
    frame = { noun = { "threat" }, actor_kind = body,
      recipient = { "against", "on" }, recipient_kind = body },
    condition = function(event, article)
      return not after(event, article):find "^ on %u?%a*day"
    end,
    examples = {
      { "Iran's threats against Israel grew.", { actor = "IRN", recipient = "ISR" } },
      { "The Russian threat against Poland was repeated.", { actor = "RUS", recipient = "POL" } },
      { "The threat against the singer was repeated.", false },
    } },

  { name = "receive-threat", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "receive", "get", "draw", "face", "earn", "provoke" },
        { "threat", "warning", "ultimatum" }), actor = { "from" }, actor_kind = armed,
      recipient = { "subject" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Peru received a warning from Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru drew a threat of war from Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru received a warning from its doctors.", false },
      { "Peru received a cup from Chile.", false },
    } },

  { name = "despite-warnings", event = { type = "THREATEN" },
    frame = { noun = { "warning", "threat" }, verb = {}, actor = { "subject", "from", "by" },
      actor_kind = armed, recipient = { "clause" }, recipient_kind = body },
    condition = function(event, article)
      local from = math.min(event.actors[event.actor[1]].span[1], event.span[1])
      local before = article.text:sub(math.max(1, from - 30), from):lower()
      local rest = after(event, article)
      for _, word in ipairs { "despite", "in spite of", "ignoring", "defying", "undeterred by",
        "shrugging off", "brushing aside", "in defiance of", "unmoved by" } do
        if before:find("%f[%a]" .. word .. " t?h?e? ?[%l-]*%s?$") then
          return not rest:find "^ to %l" and not has(rest, { "storm", "flood" })
        end
      end
      return false
    end,
    examples = {
      { "Peru went ahead despite warnings from Chile.",
        { actor = "CHL", recipient = "PER", type = "THREATEN" } },
      { "Peru went ahead despite Chilean threats.",
        { actor = "CHL", recipient = "PER", type = "THREATEN" } },
      { "Peru went ahead despite warnings from nurses.", false },
      { "Peru heard of warnings from Chile.", false },
    } },
}
