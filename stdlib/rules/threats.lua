--- Threats: of war and force, of sanctions, ultimatums.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local contains = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local armed = { "state", "group", "alliance", "organisation" }

-- What follows the words of the act in its clause, in small letters.
local function after(event, article)
  return conditions.clause(event, article, 120)
end

local function has(text, words)
  return conditions.find_word(text, words) ~= nil
end

local as_made = conditions.unmarked("future", "hypothetical")

local force = { "force", "military", "armed", "troops", "strike", "war%f[%A]" }

-- "If Chad attacks Mali, ...": the state whose deed, in front of the act, is the condition.
local function warned(event, article)
  for _, name in ipairs(article:names(event.sentence) or {}) do
    local before = article.text:sub(1, name.span[1])
    if name.span[1] >= event.span[1] then return nil end
    if before:find "%f[%a][Ii]f $" or before:find "%f[%a][Ii]f the $" then
      local deed = article.text:sub(name.span[2] + 1, event.span[1])
      local acts = name.role == "actor" and deed:find "^ %l" and deed:find(",", 1, true)
      return acts and name.kind == "state" and not deed:find "^ and " and not deed:find "^ or "
        and name or nil
    end
  end
  return nil
end

-- "Threatened to cut off power to a neighbour": to one who is not named.
local function at_unnamed(event, article)
  local whom = conditions.clause(event, article, 90):match "^[^,.;]- to an? %l+"
  return whom ~= nil and event.actors[event.recipient[1]].via == "nearby"
end

return {
  pack = "threats",
  doc = "Threats of force, war and sanctions, and ultimatums",

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

  -- against whom is not said, but that it is no promise
  { name = "vow-response", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "vow", "promise", "swear" },
        { "retaliation", "revenge", "vengeance", "response", "reprisal", "retribution" }),
      actor_kind = armed },
    condition = function(event)
      local words = event.text:lower()
      return not words:find "response" or has(words, { "crushing", "harsh", "severe", "painful",
        "devastating", "decisive", "tough", "swift", "befitting", "strong", "firm", "fierce",
        "stern", "forceful", "resolute" })
    end,
    examples = {
      { "Chad vowed a \"harsh response\" to the verdict.", { actor = "TCD", recipient = {} } },
      { "The Taliban vowed revenge.", { actor = "TALIBAN" } },
      { "Chad promised a quick response to the flood.", false },
      { "The coach vowed revenge.", false },
    } },

  { name = "of-leaving", event = { type = "THREATEN", mode = "relations", act = "withdraw" },
    frame = { verb = g.phrases({ "threaten", "warn of" }, { "withdrawal", "exit", "departure",
        "walkout", "pullout" }), actor_kind = { "state" },
      recipient = { "from", "modifier", "of" }, recipient_kind = { "alliance", "treaty",
        "organisation" }, no_noun = true },
    emit = conditions.open,
    examples = {
      { "Oman threatened withdrawal from NATO.",
        { actor = "OMN", recipient = "NATO", act = "withdraw", aux = { "hypothetical" } } },
      { "Oman threatens OPEC exit", { actor = "OMN", recipient = "OPEC" } },
      { "Oman threatened sanctions over NATO.", false },
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
      if rest:find "^ shots?%f[%A]" or rest:find "^ that [%a ]*could%f[%A]"
        or event.text:lower():find "^threatening action" then
        return false -- of what may come; of what kind the deeds are
      end
      local to = event.actors[event.recipient[1]]
      if to and to.via == "nearby" and (to.span[1] > event.span[2]
        and article.text:sub(event.span[2] + 1, to.span[1]):find "%f[%a]that%f[%A]"
        or rest:find "^ to th?ose " or rest:find "^ to all " or rest:find "^ to any") then
        return false -- what others are warned of, or who have no name
      end
      return not has(rest, { "tsunami", "travel", "weather", "flood", "storm" })
        and not rest:find "^ about"
    end,
    examples = {
      { "Turkey threatened military action against Syria.", { actor = "TUR", recipient = "SYR" } },
      { "Turkey issued a warning to Greece.", { actor = "TUR", recipient = "GRC" } },
      { "Turkey issued a warning to those who help Greece.", false },
      { "Turkey sent a stern warning to Greece.", { actor = "TUR", recipient = "GRC" } },
      { "China vowed countermeasures after Japan's ban.", { actor = "CHN", recipient = "JPN" } },
      { "Peru condemned the Kingdom of Oman's (KO) destabilizing and threatening actions.",
        false },
      { "Turkey issued a warning that Greece could be hit by rebels.", false },
      { "Turkey issued a warning to the banks that Greece, too, may steal their data.", false },
      { "Japan issued a tsunami warning.", false },
      { "The office issued a warning to drivers.", false },
    } },

  { name = "use-of-force", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = g.phrases({ "authorise", "authorize", "approve", "threaten", "consider",
        "contemplate", "weigh", "mull", "sanction", "permit" },
        { "use", "force", "intervention", "strike" },
        { "authorise", "authorize" }, { "action", "operation" }),
      actor_kind = { "state", "group", "organisation", "alliance", "institution" },
      recipient = { "against", "in", "on", "nearby" },
      recipient_kind = armed, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. after(event, article):sub(1, 40)
      if words:find "use%f[%A]" then return words:find "use%a* of %a*%s?force" ~= nil end
      return has(words, { "military", "armed", "air strike", "troops", "use of force" })
    end,
    examples = {
      { "The Security Council authorised military action in Libya.",
        { actor = "UNSC", recipient = "LBY" } },
      { "The court authorised legal action in Libya.", false },
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
      { "The threat by Iran to jam the radio of Chad was repeated.",
        { actor = "IRN", recipient = "TCD" } },
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

  { name = "hours-to", event = { type = "THREATEN" },
    frame = { verb = { "give" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true, outer = true,
      needs = { "hour", "day", "deadline", "week", "month", "until" } },
    condition = function(event, article)
      local rest = after(event, article)
      if has(rest, { "ambassador", "diplomat", "envoy" }) then return false end
      if event.actors[event.recipient[1]].via == "number" then return false end -- "the others"
      local expels = conditions.find_word(event.context:lower(), { "expel", "persona non grata" })
      if expels and (rest:find "^ h[ie][mr] " or rest:find "^ them [^.;]- to leave") then
        return false -- whom it sends home
      end
      return rest:find "%d+ hours to " ~= nil or rest:find "hours to %l+" ~= nil
        or rest:find "^[%w ]* hours by [%a ]- to %l+" ~= nil
        or rest:find "^[%w ]* days by [%a ]- to %l+" ~= nil
        or rest:find "%w+ days to " ~= nil or rest:find "deadline" ~= nil
        or rest:find " weeks? to %l+" ~= nil or rest:find " months? to %l+" ~= nil
        or rest:find "^[%a%s]* until [%a%d]+" ~= nil
    end,
    examples = {
      { "Egypt gave Libya 48 hours to yield.", { actor = "EGY", recipient = "LBY" } },
      { "Saudi Arabia gave Qatar six weeks to withdraw its troops.",
        { actor = "SAU", recipient = "QAT" } },
      { "Saudi Arabia gave Qatar ten days to comply.", { actor = "SAU", recipient = "QAT" } },
      { "Spain met envoys, giving Peru 30 days to return to talks.",
        { actor = "ESP", recipient = "PER" } },
      { "Spain expelled Peru's consul and gave her 72 hours to leave.", false },
      { "Spain gave Peru 48 trucks.", false },
      { "Spain gave Peru days of rain.", false },
    } },

  { name = "threaten-to", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "vow", "swear", "promise", "pledge" },
      content = { "close", "take", "use", "respond",
        "retaliate", "cut", "punish", "turn", "block", "destroy", "stop", "avenge", "crush",
        "annihilate", "open" },
      actor_kind = body, recipient = { "content", "object", "against", "foe", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest, verb = after(event, article), event.text:lower()
      if verb:find "^promis" or verb:find "^pledg" then
        return has(rest, { "retaliat", "avenge", "hit back", "strike back", "respond in kind",
          "respond force", "respond harsh", "respond firm" })
      end
      if at_unnamed(event, article) then return false end
      return verb:find "threat" ~= nil or has(rest, { "avenge", "retaliat", "crush",
        "destroy", "annihilat", "wipe", "punish", "respond", "fight back", "teach", "inflict" })
    end,
    examples = {
      { "Spain expelled two Moroccan diplomats. Rabat promised to retaliate.",
        { actor = "MAR", recipient = "ESP" } },
      { "Mali sent tanks to Togo, and Chad threatened to retaliate.",
        { actor = "TCD", recipient = "MLI", type = "THREATEN" } },
      { "Spain promised to respond to the letter from France.", false },
      { "Spain threatened to cut off power to a neighbour that bought French gas.", false },
      { "China threatened to take steps against Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "China threatened to retaliate if Japan sells ships to Palau.",
        { actor = "CHN", recipient = "JPN" } },
      { "Turkey threatened to open the border unless the European Union paid.",
        { actor = "TUR", recipient = "EU" } },
      { "Spain vowed to make wine with France.", false },
      { "Rain threatened to stop the French games.", false },
    } },

  { name = "threaten-to-do", event = { type = "THREATEN" },
    frame = { verb = { "threaten" }, actor_kind = armed,
      recipient = { "concerned", "shared", "nearby" }, recipient_kind = body, no_noun = true,
      infinitive = true, outer = true },
    condition = function(event, article) -- what one does at home threatens nobody near
      local rest = conditions.phrase(event, article, 40)
      if at_unnamed(event, article) then return false end
      return event.actors[event.recipient[1]].via ~= "nearby"
        or not conditions.find_word(rest, { "resign", "quit%f[%A]", "step down",
          "go on strike" })
    end,
    examples = {
      { "Spain threatened to stop visits to a neighbour that bought French gas.", false },
      { "Libya met Chad, and Chad's minister threatened to resign.", false },
      { "Russia threatened to aim missiles at Poland.", { actor = "RUS", recipient = "POL" } },
      { "Chad threatened to jam the radio of Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad accused Libya of lies over Mali and threatened to jam the radio.",
        { actor = "TCD", recipient = "LBY", type = "THREATEN" } },
      { "Chad threatened to jam the radio.", false },
      { "Rain threatened to spoil the harvest of Libya.", false },
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
    emit = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
      local whom = link:match " on (.*)" or link:match " against (.*)" or ""
      if conditions.find_word(whom, { "any%f[%A]", "anyone", "those", "all", "whoever",
        "countr", "nations" }) and conditions.find_word(whom, { "that%f[%A]", "who%f[%A]" }) then
        event.recipient = {} -- whoever helps him
      end
      return as_made(event) -- the threat itself is made
    end,
    examples = {
      { "Iran is ready for war with Saudi Arabia.", { actor = "IRN", recipient = "SAU" } },
      { "The European Union stands ready to hit back at the American tariffs.",
        { actor = "EU", recipient = "USA" } },
      { "France voiced its readiness to impose severe costs on Russia.",
        { actor = "FRA", recipient = "RUS" } },
      { "France voiced its readiness to impose costs on any land that helps Russia.",
        { actor = "FRA", recipient = {} } },
      { "Iran is ready for the game with Saudi Arabia.", false },
      { "The guard is ready to hit back at the American.", false },
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

  { name = "if-he-does", event = { type = "THREATEN", mode = "restrict" },
    frame = { verb = g.phrases({ "stop", "halt", "cut", "suspend", "freeze", "withhold", "end",
        "cut off", "impose", "reimpose", "restore", "tighten", "raise", "increase", "introduce" },
        { "aid", "assistance", "shipment", "delivery", "supply", "sale", "sanction", "tariff",
          "embargo", "duty", "restriction" }, { "respond with", "retaliate with" }, { "" }),
      actor_kind = { "state", "organisation", "alliance" }, no_noun = true, needs = { "if" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
      local will = before:find "will %l*%s?$" or before:find "would %l*%s?$"
      local whom = will and warned(event, article)
      if event.text:lower():find "^re" and event.text:find " with$" then
        local rest = conditions.phrase(event, article, 40)
        if not conditions.find_word(rest, { "sanction", "tariff", "dut", "embargo" }) then
          return false
        end
      end
      return whom ~= nil and not contains(event.actor, whom.id)
    end,
    emit = function(event, article)
      local whom = warned(event, article)
      conditions.done_to(event, whom)
      return as_made(event)
    end,
    examples = {
      { "If Chad attacks Mali, Oman will impose sanctions.",
        { actor = "OMN", recipient = "TCD", type = "THREATEN" } },
      { "If Chad attacks Mali, France and Oman would respond with tough sanctions.",
        { actor = { "FRA", "OMN" }, recipient = "TCD", type = "THREATEN" } },
      { "If Chad does not leave, Oman will suspend aid.",
        { actor = "OMN", recipient = "TCD", type = "THREATEN" } },
      { "If Chad attacks Mali, Chad will cut aid.", false },
      { "If it rains in Chad, Oman will impose sanctions.", false },
      { "If Chad pays, the firm will stop sales.", false },
      { "Chad attacked Mali if Oman will impose sanctions.", false },
    } },

  { name = "threaten", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "menace", "blackmail", "intimidate", "warn off" },
      actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true, outer = true },
    condition = function(event, article) -- "so that it can no longer threaten": be a danger to it
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1])
      if before:find "able to $" or before:find "ability to $" or before:find "capacity to $" then
        return false
      end
      local negated, supposed = false, false
      for _, aux in ipairs(event.aux) do
        negated, supposed = negated or aux == "negation", supposed or aux == "hypothetical"
      end
      return not (negated and supposed)
    end,
    examples = {
      { "France is threatening Belarus.", { actor = "FRA", recipient = "BLR" } },
      { "North Korea threatened Japan.", { actor = "PRK", recipient = "JPN" } },
      { "The United States threatened Iran with sanctions.",
        { actor = "USA", recipient = "IRN" } },
      { "Rain threatened the picnic.", false },
      { "Kenya wants to make sure that Peru can never threaten Chile.", false },
      { "Kenya wants peace, with Peru no longer able to threaten Chile.", false },
      { "Kenya ended Peru's ability to threaten Chile.", false },
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
    frame = { verb = g.phrases({ "receive", "get", "draw", "earn", "provoke", "prompt",
        "trigger", "elicit" }, { "threat", "warning", "ultimatum", "vow", "pledge", "promise" }),
      actor = { "from" }, actor_kind = armed, recipient = { "subject", "foe" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if not has(words, { "vow", "pledge", "promise" }) then return true end
      return has(conditions.phrase(event, article, 90), { "revenge", "vengeance", "retaliat",
        "reprisal", "retribution", "avenge", "respond in kind", "respond with force", "hit back",
        "strike back", "crush", "gates of hell", "further attack" })
    end,
    examples = {
      { "Israel killed a Hezbollah commander, drawing a vow of revenge from the group.",
        { actor = "HEZBOLLAH", recipient = "ISR", type = "THREATEN" } },
      { "Chile shelled a Peruvian port. The raid drew vows from Peru to retaliate.",
        { actor = "PER", recipient = "CHL", type = "THREATEN" } },
      { "Chile drew a vow of help from Peru.", false },
      { "Peru received a warning from Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru drew a threat of war from Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru received a warning from its doctors.", false },
      { "Peru received a cup from Chile.", false },
    } },
}
