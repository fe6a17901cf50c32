--- Warnings: what will follow if something is done, and that nothing goes unanswered.
local conditions = require "engine.conditions"
local contains = require "engine.has"
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
  text = article.text:sub(math.max(1, event.span[1] - 120), event.span[1])
  return conditions.after_last(text, ".;"):lower()
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

-- What nobody does to another.
local fate = { "economy", "inflation", "climate", "virus", "covid", "flood", "weather",
  "terror attack", "terrorist attack", "humanitarian", "growth", "prices" }

return {
  pack = "warnings",
  doc = "Warnings of what will follow",

  { name = "on-notice", event = { type = "THREATEN" },
    frame = { verb = { "put" }, actor_kind = armed, recipient = { "object" },
      recipient_kind = armed, no_noun = true, needs = { "notice" } },
    condition = conditions.with({ "on notice" }, 40),
    examples = {
      { "Iran put Qatar on notice.", { actor = "IRN", recipient = "QAT" } },
      { "Iran put Qatar on the map.", false },
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

  { name = "hit-back", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "vow", "promise", "pledge", "swear" },
      content = { "strike", "hit", "fight", "drive", "expel", "wipe", "eradicate", "flatten",
        "raze", "burn", "obliterate", "step", "send", "meet", "answer" }, actor_kind = armed,
      recipient = { "content", "at", "against", "foe", "nearby" }, recipient_kind = armed,
      no_noun = true },
    condition = function(event, article)
      local foe = event.actors[event.recipient[1]].via == "foe"
      local vows = event.text:lower():find "^vow" or event.text:lower():find "^sw[eo]"
      local rest = conditions.following(event, article, 24):lower()
      if foe and vows and rest:find "^ to answer%f[%A]" and not rest:find "answer [%a ]*question"
        and not rest:find "answer [%a ]*call" then
        return true -- hit before
      end
      if foe and has(after(event, article), { "answer in kind", "answer in the same way",
        "answer in the same manner", "answer symmetrically", "answer in like manner" }) then
        return true
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
      { "Oman expelled two Yemeni diplomats. Yemen promised to answer in the same way.",
        { actor = "YEM", recipient = "OMN", type = "THREATEN" } },
      { "Oman expelled two Yemeni diplomats. Yemen promised to answer the mail.", false },
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
      local told = object and article.text:sub(first.span[2] + 1, event.span[1]):lower()
      local be = told and told:match "%l+ %l* ?$" or "" -- "was also"
      local passive = has(be, { "was", "were", "been", "being" })
      local joined = told and (told:find ", and [^,]*$" or told:find ", but [^,]*$")
      if joined then object = false end -- "Chad left, and Kenya warned of consequences"
      if told and told:find "," and not passive and not joined then -- "Chad will pay, Kenya warned"
        local kind = conditions.kind(event, article, "actor") -- others foretell
        return has(told, { "will%f[%A]", "would%f[%A]", "could%f[%A]" })
          and (has(told, harm) or kind == "state" or kind == "group") and not has(told, fate)
      end
      if object then
        local what = rest:match "^(.-) that " or rest
        local risk = what:find " about%f[%A]" or what:find " of%f[%A]" and not has(rest, harm)
          and not has(rest, { "consequence", "strike", "attack", "action", "sanction",
            "war%f[%A]" })
        local feared = has(rest, { "of an impending", "of an imminent", "of a coming",
          "of a future", "no longer able" })
        return not rest:find "against" and not risk and not feared
      end
      return (rest:find "will%f[%A]" or rest:find "would%f[%A]" or rest:find "could%f[%A]"
        or rest:find "^ of ") ~= nil and not rest:find "^ against" and has(rest, harm)
        and not has(rest, fate)
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
      { "Ethiopia opened an office in Mali, and Egypt warned of \"serious consequences\".",
        { actor = "EGY", recipient = "ETH" } },
      { "Ethiopia opened an office in Mali, and Egypt warned of rain.", false },
      { "Egypt warned Ethiopia that its law would hurt its chances of a loan.",
        { actor = "EGY", recipient = "ETH" } },
      { "Oman shelled a Yemeni isle. Yemen warned of severe retaliation.",
        { actor = "YEM", recipient = "OMN" } },
      { "Finland grew. Moscow warned that prices would rise.", false, date = "2022-06-08" },
      { "Egypt warned that prices would rise in Ethiopia.", false },
      { "Ethiopia will pay for this, Egypt warned.", { actor = "EGY", recipient = "ETH" } },
      { "Ethiopia's growth will slow, the IMF warned.", false },
      { "Ethiopia, proud of its dam, was warned by Egypt.",
        { actor = "EGY", recipient = "ETH" } },
      { "The IMF warned Egypt about its debts.", false },
      { "Sudan warned Egypt of an impending attack by rebels.", false },
      { "Sudan warned Egypt that it was no longer able to pay.", false },
      { "The WHO warned Brazil of a new virus.", false },
      { "The office warned that floods would strike Ethiopia.", false },
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
        or rest:find " should%f[%A]" ~= nil or has(conditions.after_last(before, ".;"), { "ready",
        "readiness", "prepared", "threat", "vow", "warn", "if%f[%A]" })
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
    frame = { verb = { "warn", "threaten", "hint" }, actor_kind = armed,
      recipient = { "concerned", "shared", "nearby" }, recipient_kind = body, no_noun = true,
      outer = true },
    condition = function(event, article)
      local rest = after(event, article)
      for _, name in ipairs(article:names(event.sentence) or {}) do -- of itself, by its name
        local link = article.text:sub(event.span[2] + 1, name.span[1])
        if (link == " that " or link == " ") and contains(event.actor, name.id) then
          rest = " it" .. rest:sub(name.span[2] - event.span[2] + 1)
        end
      end
      local does = rest:match "^ t?h?a?t? ?it would (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it will (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it could (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it might (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it may (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it was ready to (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?it was prepared to (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?they would (%l+ ?%l*)"
        or rest:match "^ t?h?a?t? ?they will (%l+ ?%l*)"
      local to = event.actors[event.recipient[1]]
      return does ~= nil and (to.span[1] > event.span[2] or to.via == "shared")
        and not has(does, { "be%f[%A]", "have", "need", "lose", "run ", "miss", "struggle", "help",
        "fail", "suffer", "soon", "face", "become", "remain", "grow", "get ", "fall", "rise",
        "last", "cost", "not%f[%A]", "never", "collapse", "defend", "hurt", "harm", "lead to",
        "cause", "mean", "spread", "happen", "hit", "strike", "reach", "spill" })
    end,
    examples = {
      { "Peru warned that it would jam Chile's radio.", { actor = "PER", recipient = "CHL" } },
      { "Peru pressed Chile to disarm a gang, and warned that Lima would act alone if it did not.",
        { actor = "PER", recipient = "CHL", type = "THREATEN" } },
      { "Peru warned it could call in Chile's debts.", { actor = "PER", recipient = "CHL" } },
      { "Peru hinted that it might jam Chile's radio.", { actor = "PER", recipient = "CHL" } },
      { "Peru warned it was ready to jam Chile's radio.", { actor = "PER", recipient = "CHL" } },
      { "Peru warned that it would lose trade with Chile.", false },
      { "Peru warned that Bolivia would jam Chile's radio.", false },
      { "The radio warned that it would jam Chile's news.", false },
    } },

  { name = "warn-west", event = { type = "THREATEN" },
    frame = { verb = { "warn", "threaten" }, actor_kind = armed, no_noun = true,
      needs = { "west", "western", "neighbour", "neighbor", "neighbouring", "neighboring" } },
    condition = function(event, article)
      local rest = after(event, article)
      local near = rest:find "^ its neighbo%l+%f[%A]"
        and not article.text:find("^ %l+ neighbo%l+,? %u", conditions.past(event, article))
      if not (rest:find "^ the west%f[%A]" or rest:find "^ western " or near) then return false end
      return (event.text:lower():find "^threat" ~= nil or has(rest, harm)
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

  -- against whom is not always said: "Chad will retaliate if its ships are seized, it said"
  { name = "will-retaliate", event = { type = "THREATEN" },
    frame = { verb = { "retaliate", "hit back", "strike back" },
      actor_kind = { "state", "group", "alliance" }, no_noun = true,
      needs = { "will", "would" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      return (before:find "will %l*%s?$" or before:find "would %l*%s?$") ~= nil
        and event.actors[event.actor[1]].person == nil
        and has(after(event, article), { "if%f[%A]", "should%f[%A]", "unless" })
    end,
    emit = conditions.unmarked "future", -- the threat itself is made
    examples = {
      { "Chad will retaliate if its ships are seized, its king said.",
        { actor = "TCD", recipient = {}, aux = {} } },
      { "Chad did not retaliate.", false },
      { "The team will hit back if it can.", false },
    } },

  -- to whom is not always said
  { name = "warn-of", event = { type = "THREATEN" },
    frame = { verb = { "warn of" }, actor_kind = armed, recipient = { "foe", "nearby" },
      recipient_kind = armed, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = " " .. after(event, article):gsub("^ of", "")
      return rest:find "^ *retaliation" ~= nil or rest:find "^ *an? [%l ]*response" ~= nil
        and has(rest:match "^[%l ]*", { "stern", "harsh", "severe", "crushing", "painful",
        "decisive", "strong", "firm", "tough", "swift", "forceful", "devastating" })
    end,
    examples = {
      { "Chad warned of a stern response.", { actor = "TCD", recipient = {} } },
      { "Chad warned of retaliation.", { actor = "TCD", recipient = {} } },
      { "Chad warned of a strong storm.", false },
      { "The coach warned of retaliation.", false },
    } },

  -- "Chad's warning that it would close the border"
  { name = "warning-that", event = { type = "THREATEN" },
    frame = { noun = { "warning" }, verb = {}, actor = { "subject", "from", "by" },
      actor_kind = armed, recipient = { "nearby" }, recipient_kind = body,
      recipient_optional = true },
    condition = function(event, article)
      local does = after(event, article):match "^ that it would (%l+ ?%l*)"
      return does ~= nil and has(does, { "close%f[%A]", "shut%f[%A]", "block%f[%A]", "retaliat",
        "respond", "attack", "strike%f[%A]", "cut off", "expel", "impose", "halt%f[%A]", "seize",
        "punish", "leave%f[%A]", "quit%f[%A]", "withdraw", "stop %l+ing" })
    end,
    examples = {
      { "Chad's warning that it would close the border was heard by Libya.",
        { actor = "TCD", recipient = "LBY" } },
      { "Chad's warning that it would rain was heard by Libya.", false },
      { "A sailor's warning that it would close the port was heard.", false },
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
