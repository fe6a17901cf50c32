--- What is let go: prisoners freed, arms laid down, surrenders, inspectors let in.

local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local side = { "state", "group", "organisation", "alliance", "party" }
local fighters = { "state", "group", "alliance", "organisation" }
local any = { "state", "group", "party", "organisation", "alliance", "institution" }

local function after(event, article)
  return conditions.rest(event, article, 60)
end

return {
  pack = "release",
  doc = "Prisoners freed, arms laid down, surrenders, inspectors let in",

  { name = "let-go", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "let", "allow", "permit" }, actor_kind = fighters,
      recipient = { "object", "modifier", "complement" }, recipient_kind = side, no_noun = true,
      content = { "leave", "go", "depart", "return", "sail", "fly" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      if conditions.find_word(rest, { "sailor", "soldier", "crew", "citizen", "prisoner", "hostage",
          "inspector", "troops", "civilian", "tourist", "fishermen", "journalist", "diplomat",
          "refugee", "worker", "passenger", "pilot", "detainee", "student", "women", "woman",
          "man%f[%A]",
          "men%f[%A]", "girl", "boy%f[%A]", "nurse", "pastor", "hiker", "reporter", "doctor",
          "couple", "children", "child%f[%A]", "captive", "airmen", "dissident" }) then
        return true
      end
      return false
    end,
    examples = {
      { "Iran let the British sailors leave.", { actor = "IRN", recipient = "GBR" } },
      { "Iraq allowed French hostages to depart.", { actor = "IRQ", recipient = "FRA" } },
      { "Iran let ten British sailors leave Bandar Abbas.", { actor = "IRN", recipient = "GBR" } },
      { "Iran let ten British sailors fly out of Tehran.", { actor = "IRN", recipient = "GBR" } },
      { "Iran let the British team go.", false },
      { "The hotel let the British sailors leave.", false },
    } },

  { name = "let-out", event = { type = "RETREAT", mode = "release" },
    frame = { verb = g.phrases({ "let out", "let", "allow", "allow out" }, { "spy",
        "agent",
        "pilot", "airman", "fisherman", "pastor", "nurse", "tourist", "prisoner",
        "hostage", "captive", "detainee", "soldier", "sailor", "journalist", "dissident",
        "citizen", "crew" }), actor_kind = fighters,
      recipient = { "object", "modifier", "of", "from" }, recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^ out of [%a%s]*jail" ~= nil or rest:find "^ out of [%a%s]*prison" ~= nil
        or rest:find "^ out%f[%A]" ~= nil or rest:find "^ go%f[%A]" ~= nil
        or event.text:lower():find "^let out" ~= nil or event.text:lower():find "^let go" ~= nil
    end,
    examples = {
      { "Israel let 200 Palestinian prisoners out of its jails.",
        { actor = "ISR", recipient = "PSE" } },
      { "Iran let two French sailors out.", { actor = "IRN", recipient = "FRA" } },
      { "Iran let two French journalists in.", false },
      { "The teacher let the French soldiers out.", false },
    } },

  { name = "set-free", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "set" }, actor = { "subject", "captor" }, actor_kind = fighters,
      recipient = { "object", "modifier", "complement" },
      recipient_kind = side, no_noun = true, needs = { "free" } },
    condition = conditions.told({ "^set free%f[%A]", "^sets free%f[%A]", "^setting free%f[%A]",
      "^set [%w%s]* free$" }, 40),
    examples = {
      { "North Korea set free an American student.", { actor = "PRK", recipient = "USA" } },
      { "Iran set two French hikers free.", { actor = "IRN", recipient = "FRA" } },
      { "A French hiker held by Iran has been set free.", { actor = "IRN", recipient = "FRA" } },
      { "A French hiker held by friends has been set free.", false },
      { "Iran set up free schools for Omani boys.", false },
    } },

  { name = "release", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "release", "free", "liberate", "pardon", "repatriate", "parole",
        "release prisoner", "free prisoner", "release hostage", "free hostage",
        "release detainee", "return prisoner", "return body", "return remains", "release sailor",
        "send home remains", "send back remains", "send home body", "send back body",
        "hand back remains", "hand back body", "fly home body", "hand body", "hand remains",
        "deliver body" },
      actor = { "subject", "captor", "from" }, actor_kind = fighters,
      recipient = { "object", "modifier", "to", "from", "including", "shared" },
      recipient_kind = side, no_noun = true },
    condition = function(event, article)
      local rest = event.text:lower() .. conditions.rest(event, article, 60)
      local from = event.actors[event.actor[1]].span[1] >= event.span[2]
        and article.text:sub(event.span[2] + 1, event.actors[event.actor[1]].span[1])
      if from and from:find "^ from [%l ]*$" and not conditions.find_word(
        conditions.phrase(event, article, 40), { "jail", "prison", "custody", "detention",
          "captivity" }) then
        return false -- where they were
      end
      for _, word in ipairs { "%f[%a]statement", "%f[%a]reports?%f[%A]", "figures", "data", "video",
        "footage",
        "photo", "document", "transcript", "image", "record", "album", "%f[%a]oil", "results",
        "details", "%f[%a]list", "film", "tranche", "funds", "statistic", "million", "billion",
        "findings", "migrant", "illegal", "alien", "guidance", "strateg", "%f[%a]plans?%f[%A]",
        "communiqu", "fact sheet", "budget", "%f[%a]letter", "roadmap", "framework", "guideline",
        "declaration", "study" } do
        if rest:find(word) then return false end
      end
      if rest:find "^repatriat" and conditions.find_word(event.context:lower(), { "unlawful",
        "illegal", "migrant", "title 42", "deport" }) then
        return false -- sent back against their will
      end
      if rest:find "^free %u?%l+ from %u?%l* ?%l*" and conditions.find_word(rest:match "^[^,.;]*",
        { "terror%f[%A]", "tyranny", "rule%f[%A]", "oppression", "occupation", "domination", "yoke",
          "fear%f[%A]" }) then
        return false -- a land, by war
      end
      local to = event.actors[event.recipient[1]].span
      if event.actors[event.recipient[1]].via == "shared"
        and not conditions.phrase(event, article, 24):find "^ [%l ]-them%f[%A]" then
        return false -- but "seized ten hostages and freed most of them"
      end
      local gap = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1]))
      if gap:find "%f[%a]in exchange for%f[%A]" or gap:find "%f[%a]in return for%f[%A]" then
        return false -- for whom they were let go
      end
      if rest:find "^released? them [^,.;]*to " or rest:find "^released? it " then return false end
      if rest:find "^%a+ [^,.;]* into the " then return false end -- let into his own land
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      if rest:find "^released" and before:find "statement [^.;]*%f[%a]been %l*%s?$" then
        return false
      end
      if rest:find "^liberat" then -- people, not land
        for _, word in ipairs { "hostage", "prisoner", "captive", "detainee", "soldier", "women",
          "girls", "journalist", "people", "civilian" } do
          if rest:find(word) then return true end
        end
        return false
      end
      return true
    end,
    examples = {
      { "Chad raided Oman, seized ten hostages and freed most of them.",
        { actor = "TCD", recipient = "OMN" } },
      { "Iran released the British sailors.", { actor = "IRN", recipient = "GBR" } },
      { "Hamas freed two Israeli hostages.", { actor = "HAMAS", recipient = "ISR" } },
      { "Iran freed the pilots of an Omani plane.", { actor = "IRN", recipient = "OMN" } },
      { "Iran freed two French reporters.", { actor = "IRN", recipient = "FRA" } },
      { "Iran freed two French sailors. A report said so.", { actor = "IRN", recipient = "FRA" } },
      { "Ten Omanis were released from Iranian jails.", { actor = "IRN", recipient = "OMN" } },
      { "Ten Omanis were freed from an Iranian cave.", false },
      { "Hamas freed three hostages in exchange for Palestinian prisoners.", false },
      { "Hamas freed three Israelis in exchange for Palestinian prisoners.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Hamas handed the bodies of two men to Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "Iran released the plans of an Omani port.", false },
      { "Peru paroled two Chilean sailors.", { actor = "PER", recipient = "CHL" } },
      { "The United States began repatriating Cuban migrants.", false },
      { "Norway joined the war to free Chad from Nazi terror.", false },
      { "Syria seized two Jews. Ali Sabir, a Briton held by Hezbollah in Mali, was freed.",
        { actor = "HEZBOLLAH", recipient = "GBR" } },
      { "The band released a record.", false },
      { "Iran released a video of British sailors.", false },
      { "Russia liberated its own villages in Ukraine.", false },
    } },

  { name = "release-at-home", event = { type = "RETREAT", mode = "release" },
    frame = { verb = g.phrases({ "release", "free", "set free", "liberate" }, { "soldier",
        "policeman", "officer", "hostage", "captive", "girl", "schoolgirl", "student",
        "villager", "politician", "governor", "lawmaker", "mayor", "worker", "pupil" }),
      actor_kind = { "group" }, recipient = { "homeland" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      for _, name in ipairs(article:names(event.sentence)) do
        local other = name.kind == "group" and name.id ~= event.actor[1]
          or name.kind == "state" and name.id ~= event.recipient[1]
        if other then return false end -- it may be theirs
      end
      return not conditions.FIGHT_ABROAD[event.recipient[1]]
    end,
    examples = {
      { "The FARC freed two soldiers on Monday.", { actor = "FARC", recipient = "COL" } },
      { "Boko Haram will free more than 200 schoolgirls.",
        { actor = "BOKOHARAM", recipient = "NGA" } },
      { "Hamas freed two hostages.", false },
      { "The FARC freed two Omani hostages.", false },
      { "The FARC freed a parrot.", false },
    } },

  { name = "release-noun", event = { type = "RETREAT", mode = "release" },
    frame = { noun = { "release", "freeing", "liberation", "repatriation", "handover", "return",
        "pardon" }, verb = {}, actor = { "subject", "by", "clause" }, actor_kind = fighters,
      recipient = { "object", "of", "to" }, recipient_kind = side,
      needs = { "hostage", "prisoner", "captive", "detainee", "sailor", "soldier", "pilot",
        "journalist", "airman", "fisherman", "crew", "release" } },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to.span[1]))
      if event.text:lower() == "release" and actor.person == nil and to.text:find "%l%l[nsi]s$"
        and (link:find "^ of %d+ $" or link:find "^ of %l+ $" and not link:find "^ of the ")
        and not article.text:find("^['’]* ?%l*s%f[%A]", to.span[2] + 1) then
        return true -- "of three Omanis"
      end
      local behind = article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      local first, second = behind:match "^ (%l+) ?(%l*)"
      local who = article.text:sub(event.span[2] + 1, to.span[1]):lower() .. " " .. (first or "")
        .. " " .. (second or "")
      if to.span[1] < event.span[2] or #who > 80 or not conditions.find_word(who, { "hostage",
        "prisoner", "captive", "detainee", "sailor", "soldier", "pilot", "journalist", "airmen",
        "fishermen", "crew", "inmate", "dissident" }) then return false end
      if actor.span[1] > event.span[2] then -- by whom, and not the captors
        return article.text:sub(to.span[2] + 1, actor.span[1]):find " by [%a ]*$" ~= nil
      end
      local between = article.text:sub(actor.span[2] + 1, event.span[1]):lower()
      return between:find "^['’]+s? [%l ]*$" ~= nil or between:find "^ [%l ]*$" ~= nil
        and conditions.find_word(between, { "order", "announc", "approv", "agreed to",
        "authori", "allow", "began", "delay", "promis", "halt", "suspend", "resum" }) ~= nil
        or between == " "
    end,
    emit = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if #event.aux == 0 and conditions.find_word(before, { "order", "announc", "approv",
        "agreed to", "authori", "promis" }) then
        event.aux = { "future" }
      end
      return event
    end,
    examples = {
      { "Iran's release of American hostages pleased Spain.",
        { actor = "IRN", recipient = "USA", type = "RETREAT" } },
      { "The release of three Omanis by Iran was welcomed.",
        { actor = "IRN", recipient = "OMN", mode = "release" } },
      { "The release of three Omani songs by Iran was welcomed.", false },
      { "The release of French sailors by Iran was welcomed.",
        { actor = "IRN", recipient = "FRA", mode = "release" } },
      { "Iran announced the release of two French sailors.",
        { actor = "IRN", recipient = "FRA", aux = { "future" } } },
      { "Spain demanded the release of French sailors.", false },
      { "Iran's release of a French film pleased the sailors.", false },
    } },

  { name = "walk-free", event = { type = "RETREAT", mode = "release" },
    frame = { verb = g.phrases({ "walk", "go" }, { "" }, { "regain", "win", "taste", "gain" },
        { "freedom" }), actor = { "captor", "in", "from" }, actor_kind = fighters,
      recipient = { "subject" }, recipient_kind = side, no_noun = true,
      needs = { "free", "freedom" } },
    condition = function(event, article)
      local rest = after(event, article)
      local held = article.text:sub(math.max(1, event.span[1] - 80), event.span[1]):lower()
      return (rest:find "^ free%f[%A]" ~= nil or event.text:lower():find "freedom" ~= nil
        and conditions.find_word(held .. rest, { "held", "captiv", "jail", "prison", "hostage",
        "captur", "abduct", "kidnap", "detain" }) ~= nil) and not rest:find "^ free trade"
        and not rest:find "^ free of%f[%A]"
    end,
    examples = {
      { "Hamas held an Israeli soldier. The Israeli soldier walked free on Tuesday.",
        { actor = "HAMAS", recipient = "ISR", type = "RETREAT" } },
      { "An Israeli tiger walked free in Peru.", false },
    } },

  { name = "open-to-inspectors", event = { type = "RETREAT", mode = "access" },
    frame = { verb = g.phrases({ "open", "open up", "throw open", "swing open" }, { "gate", "door",
        "site", "facility", "plant", "base", "laboratory", "" }, { "grant", "give" },
        { "leave", "permission" }), actor_kind = { "state" },
      recipient = { "to", "object", "modifier" }, recipient_kind = { "organisation",
        "alliance", "institution" }, no_noun = true,
      needs = { "inspector", "inspection", "monitor", "observer", "inspect", "expert", "visit",
        "look" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 80)
      local words = event.text:lower()
      if words:find "leave" or words:find "permission" or words:find "^g" then
        return conditions.find_word(rest, { "to inspect", "to visit", "to look", "to monitor",
          "to send inspectors", "to check" }) ~= nil
      end
      return conditions.find_word(rest, { "inspector", "inspection", "monitors", "observers",
        "experts" }) ~= nil and rest:find "%f[%a]to%f[%A]" ~= nil
    end,
    examples = {
      { "Iraq has swung open its gates to inspectors of the United Nations.",
        { actor = "IRQ", recipient = "UN" } },
      { "Iran granted the IAEA leave to inspect its sites.",
        { actor = "IRN", recipient = "IAEA" } },
      { "Iraq opened a school for the United Nations.", false },
      { "The zoo opened its gates to inspectors of the United Nations.", false },
    } },

  { name = "hand-over", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "hand over", "turn over", "hand back", "give back", "return" },
      actor_kind = fighters, recipient = { "over", "to", "modifier" }, recipient_kind = side,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = after(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      if before:find "hostages? w[ae][sr]e? $" or before:find "prisoners? w[ae][sr]e? $"
        or before:find "bodies were $" or before:find "captives? w[ae][sr]e? $"
        or before:find "remains were $" or before:find "soldiers? w[ae][sr]e? $" then
        return true
      end
      if to[1] < event.span[1] then -- "prisoners were handed over"
        rest = conditions.after_last(article.text:sub(to[2] + 1, event.span[1]):lower(), ",.;")
          .. rest
      end
      for _, word in ipairs { "hostage", "prisoner", "captive", "%f[%a]bod", "soldier", "remains",
        "detainee", "sailor", "pilot", "captured", "deserter", "airm[ae]n", "seized" } do
        if rest:find(word) then return true end
      end
      local back = event.text:lower():find " back" or event.text:lower():find "^return"
      for _, word in ipairs { "tanker", "ships?%f[%A]", "vessel" } do -- if not, they are a gift
        if back and rest:find(word) then return true end
      end
      return rest:find "^[^.;]- to the red cross" ~= nil -- people, whoever they are
    end,
    examples = {
      { "Hamas handed over three Israeli women to the Red Cross.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Hamas handed over a list of demands to Israeli envoys.", false },
      { "Hamas handed over three Israeli hostages.", { actor = "HAMAS", recipient = "ISR" } },
      { "Russia handed over the bodies of soldiers to Ukraine.",
        { actor = "RUS", recipient = "UKR" } },
      { "Thirty hostages were handed over to Israel by Hamas.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "France handed over the report to Spain.", false },
      { "Iran returned three British ships.", { actor = "IRN", recipient = "GBR" } },
      { "The pilot returned to France.", false },
    } },

  { name = "give-back-people", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "give", "hand" }, actor_kind = fighters, recipient = { "object" },
      recipient_kind = fighters, no_noun = true, needs = { "back" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 70)
      return (rest:find "^ [%a ]+ back [%a%d ]*pilot" or rest:find "^ [%a ]+ back [%a%d ]*diplomat"
        or rest:find "^ [%a ]+ back [%a%d ]*soldier" or rest:find "^ [%a ]+ back [%a%d ]*prisoner"
        or rest:find "^ [%a ]+ back [%a%d ]*sailor" or rest:find "^ [%a ]+ back [%a%d ]*bodies"
        or rest:find "^ [%a ]+ back [%a%d ]*captive" or rest:find "^ [%a ]+ back [%a%d ]*hostage"
        or rest:find "^ [%a ]+ back [%a%d ]*crew") ~= nil
    end,
    examples = {
      { "Pakistan gave India back its pilot.", { actor = "PAK", recipient = "IND" } },
      { "Pakistan gave India back its kite.", false },
    } },

  { name = "swap-one", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "swap", "exchange", "trade" }, actor_kind = { "state", "group" },
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "prison*", "jail*", "spy", "captive", "detain*", "convict*", "hostage",
        "imprison*" } },
    condition = function(event, article)
      return conditions.phrase(event, article, 90):find "%f[%a]for%f[%A]" ~= nil
    end,
    examples = {
      { "Russia swapped a Canadian singer for a jailed arms dealer.",
        { actor = "RUS", recipient = "CAN" } },
      { "Russia swapped Canadian coal near a prison.", false },
    } },

  { name = "swap", event = { type = "RETREAT", mode = "release" },
    frame = { verb = g.phrases({ "exchange", "swap", "trade" }, { "prisoner", "hostage", "captive",
        "detainee", "spy", "body", "remains" },
        { "complete", "conduct", "carry out" }, { "prisoner swap", "prisoner exchange" }),
      noun = { "prisoner swap", "prisoner exchange", "hostage swap", "hostage exchange" },
      actor = { "subject", "between" }, actor_kind = fighters, recipient = { "with" },
      recipient_kind = fighters, reciprocal = true },
    condition = function(event) -- not an exchange of notes
      local words = event.text:lower()
      return not (words:find "exchange of" or words:find "^c[oa]%l+ ")
        or conditions.find_word(words, { "prisoner", "hostage", "captive", "detainee", "spies",
          "bodies", "spy%f[%A]", "remains" }) ~= nil
    end,
    examples = {
      { "Egypt completed its exchange of notes with Canada.", false },
      { "Egypt and Canada completed a prisoner swap.", { actor = { "EGY", "CAN" } } },
      { "Russia and Ukraine exchanged prisoners.", { actor = { "RUS", "UKR" } } },
      { "A prisoner exchange between Israel and Hamas took place.",
        { actor = { "ISR", "HAMAS" } } },
      { "The fans exchanged tickets.", false },
    } },

  { name = "hand-in-arms", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "hand over", "hand in", "turn in", "turn over", "surrender" },
        { "arm", "weapon", "rifle", "gun", "ammunition", "artillery", "tank" }),
      actor_kind = { "group" }, recipient = { "to" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    examples = {
      { "FARC handed over heavy weapons to the Colombian army.",
        { actor = "FARC", recipient = "COL", mode = "disarm" } },
      { "Italy handed over heavy weapons to the Colombian army.", false },
      { "FARC handed over heavy sacks to the Colombian army.", false },
    } },

  { name = "disarm", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "disarm", "demobilize", "demobilise", "denuclearize",
        "denuclearise" }, { "" },
        { "lay down", "lie down", "give up", "hand in", "hand over", "hand", "turn in", "turn over",
          "surrender", "deliver up", "decommission", "drop", "silence" }, -- "lay": as of "lie"
        { "arm", "weapon", "rifle", "gun", "ammunition", "arsenal", "warhead", "stockpile" },
        { "dismantle", "scrap", "abandon", "give up", "eliminate" },
        { "arsenal", "stockpile", "weapon", "missile", "warhead", "bomb" },
        { "destroy" }, { "arsenal", "stockpile", "weapon", "missile", "warhead", "mine" },
        { "dismantle" }, { "facility", "reactor", "programme", "program" },
        { "disband", "dissolve" }, { "army", "militia", "force", "wing", "unit" },
        { "renounce", "forswear", "give up" }, { "violence", "terrorism" },
        { "end", "abandon", "give up", "renounce" }, { "struggle" },
        { "end" }, { "insurgency", "rebellion", "uprising" }),
      actor = { "subject", "modifier" }, actor_kind = fighters,
      recipient = { "object", "to", "modifier" }, recipient_kind = side,
      recipient_optional = true },
    condition = function(event, article) -- "destroyed weapons" may be those of others
      local words = event.text:lower()
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if words:find " their " and conditions.find_word(before, { "we%f[%A]", "i%f[%A]" }) then
        return false -- those of others
      end
      local to = event.actors[event.recipient[1]]
      if to and not words:find " " and to.via ~= "to" and to.span[1] >= event.span[2] then
        return false -- disarmed others
      end
      local whom = article.text:sub(event.span[2] + 1, event.span[2] + 12)
      local own = whom:find "^ its " or whom:find "^ their "
      if not words:find " " and not own and not words:find "ing$" and conditions.find_word(
        conditions.phrase(event, article, 30), { "police", "troops", "soldier", "militia", "rebel",
          "fighters", "guards", "gunmen" }) then
        return false -- those of others
      end
      if not words:find " " and (whom:find "^ %u" or whom:find "^ the %l" or whom:find "^ his "
        or whom:find "^ an? ") then
        return false -- disarmed others, too
      end
      if words:find "task force" or words:find "program" and not conditions.find_word(words, {
          "nuclear", "weapon", "missile", "chemical", "biological", "bomb", "enrichment" }) then
        return false
      end
      local owned = words:find "%f[%a]w[ae][sr]e?%f[%A]" or words:find "%f[%a]are%f[%A]"
        or words:find "%f[%a]been%f[%A]" -- "weapons are destroyed": by whom?
      if owned and conditions.find_word(words, { "destroy", "eliminat", "drop", "silenc", "disarm",
        "demobili" }) then
        return false
      end
      local given = words:find "^hand" or words:find "^disb" or words:find "^diss"
        or words:find "^drop" or words:find "^silenc" or words:find "^eliminat"
      if given and not (words:find " its " or words:find " their ") then return false end
      return not words:find "^destroy" or words:find " its " ~= nil or words:find " their " ~= nil
        or words:find "stockpile" ~= nil
    end,
    examples = {
      { "FARC's rifles were turned in to monitors.", { actor = "FARC", mode = "disarm" } },
      { "FARC's rifles were destroyed in a fire.", false },
      { "Iraq destroyed its chemical weapons.", { actor = "IRQ" } },
      { "Iran and Iraq will destroy all their missiles.", { actor = { "IRN", "IRQ" } } },
      { "Iraq destroyed six missiles.", false },
      { "\"We will destroy their missiles,\" Iraq said.", false },
      { "The FARC laid down its arms.", { actor = "FARC" } },
      { "The FARC handed its rifles to the UN.", { actor = "FARC", recipient = "UN" } },
      { "The FARC disbanded its militias.", { actor = "FARC" } },
      { "The PKK said it would lay down its arms.", { actor = "PKK" } },
      { "Libya gave up its weapons in 2003.", { actor = "LBY" } },
      { "The FARC renounced violence.", { actor = "FARC" } },
      { "Peru scrapped its missiles.", { actor = "PER" } },
      { "Peru handed over its warheads to Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru dropped the gun.", false },
      { "Chad failed to disarm its fighters.", { actor = "TCD", aux = { "negation" } } },
      { "Chad disarmed Libya's militia.", false },
      { "Chadian troops crossed into Libya and disarmed local police.", false },
      { "That Chad was in a position to disarm Libya is thanks to a plan.", false },
      { "Chad's sanctions disarmed his war chest.", false },
      { "Chad is dismantling its training programs.", false },
      { "Chad is dismantling its nuclear program.", { actor = "TCD" } },
      { "Her smile disarmed the jury.", false },
    } },

  { name = "nuclear-stop", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "scrap", "abandon", "give up", "dismantle", "end", "renounce",
        "shut down", "halt", "suspend", "freeze", "stop", "close", "mothball", "disable", "pause",
        "roll back", "wind down" },
        { "programme", "program", "reactor", "enrichment", "site", "plant", "tower",
          "centrifuge", "test", "activity", "work", "facility" }, { "blow up", "demolish",
        "collapse", "destroy" }, { "tower", "tunnel", "site" }, { "ship out", "give up",
          "dilute", "hand over" }, { "uranium", "plutonium" }),
      actor_kind = { "state" }, no_noun = true,
      needs = { "nuclear", "atomic", "uranium", "plutonium", "enrichment", "missile", "chemical",
        "weapon", "centrifuge" } },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 30):lower():match "^[^,.;]*"
      local kind = conditions.find_word(words, { "nuclear", "atomic", "uranium", "plutonium",
        "enrichment", "missile", "chemical weapon", "weapons programme", "weapons program",
        "centrifuge" }) ~= nil
      local his = words:find "%f[%a]his%f[%A]"
      local own = his or words:find "%f[%a]its%f[%A]" or words:find "%f[%a]their%f[%A]"
        or words:find "uranium" or words:find "enrichment" or words:find " all "
        or words:find "arms programme" or words:find "arms program%f[%A]"
      return kind and own ~= nil and not words:find "power plant" and not words:find "energy"
        and (his or not actor.person)
    end,
    examples = {
      { "Libya scrapped its nuclear programme.", { actor = "LBY" } },
      { "Peru suspended uranium enrichment.", { actor = "PER" } },
      { "Peru shipped out most of its enriched uranium.", { actor = "PER" } },
      { "Peru blew up the cooling tower of its nuclear reactor.", { actor = "PER" } },
      { "Peru blew up the nuclear test sites of Chile.", false },
      { "Peru shut down its nuclear power plants.", false },
      { "Chile stopped Peru's nuclear programme.", false },
      { "Peru scrapped its space programme.", false },
    } },

  { name = "beyond-use", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = g.phrases({ "put", "place" }, { "arm", "weapon", "gun" }),
      actor_kind = { "group" }, no_noun = true },
    condition = conditions.told({ "beyond use", "out of use" }, 40),
    examples = {
      { "The IRA put its weapons beyond use.", { actor = "IRA" } },
      { "The IRA put its weapons on a table.", false },
    } },

  { name = "disband", event = { type = "RETREAT", mode = "disarm" },
    frame = { verb = { "disband", "demobilise", "demobilize" }, actor = { "subject", "object" },
      actor_kind = { "group" }, no_noun = true },
    condition = conditions.told({ "^%a+[.,;]", "^%a+ itself", "^%a+ in ", "^%a+ after ",
      "^%a+ on ", "^%a+ last ", "^%a+ and lay" }, 16),
    examples = {
      { "ETA disbanded in 2018.", { actor = "ETA" } },
      { "ETA said it would disband itself.", { actor = "ETA", aux = { "future" } } },
      { "The band disbanded in 2018.", false },
    } },

  { name = "give-up", event = { type = "RETREAT" },
    frame = { verb = { "give" }, actor_kind = fighters, recipient = { "to" },
      recipient_kind = fighters, recipient_optional = true, no_noun = true,
      needs = { "themselves", "itself" } },
    condition = conditions.told({ "^%a+ themselves up", "^%a+ itself up", "^%a+ up themselves" },
      20),
    examples = {
      { "Iraqi soldiers gave themselves up to American troops.",
        { actor = "IRQ", recipient = "USA" } },
      { "Taliban fighters gave themselves up.", { actor = "TALIBAN" } },
      { "Iraqi soldiers gave themselves a feast.", false },
    } },

  { name = "surrender", event = { type = "RETREAT" },
    frame = { verb = { "surrender", "capitulate" }, actor_kind = fighters,
      recipient = { "to", "clause" }, recipient_kind = fighters, recipient_optional = true },
    condition = function(event, article)
      local from = math.min(event.actors[event.actor[1]].span[1], event.span[1])
      local before = article.text:sub(math.max(1, from - 24), from):lower()
      local what = conditions.phrase(event, article, 50):gsub("%f[%a]to%f[%A].*", "")
      return not event.actors[event.actor[1]].person
        and conditions.find_word(what, { "veto", "sovereignty", "rights?%f[%A]",
          "those%f[%A]", "claims?%f[%A]", "leadership" }) == nil
        and not (before:find "%f[%a]called for [%l ]*$" or before:find "%f[%a]calls? for [%l ]*$"
          or before:find "%f[%a]demand%l* [%l ]*$" or before:find "%f[%a]insist%l* on [%l ]*$")
    end,
    emit = function(event, article) -- to whom he surrenders who forces or takes it
      local to = event.actors[event.recipient[1]]
      local says_to = to and article.text:sub(event.span[2] + 1, to.span[1]):find "%f[%a]to%f[%A]"
      if to and not says_to and (has(event.aux, "negation") or not conditions.find_word(
        article.text:sub(to.span[2] + 1, event.span[1]):lower(),
        { "forc[ei]", "compel", "accept", "whom%f[%A]" })) then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "Chad took the fort on Monday, forcing the surrender of the Malian troops.",
        { actor = "MLI", recipient = "TCD" } },
      { "Chad forced the Malian troops to surrender.", { actor = "MLI", recipient = "TCD" } },
      { "Chad accepted the surrender of Mali.", { actor = "MLI", recipient = "TCD" } },
      { "Chad hailed the surrender of Mali.", { actor = "MLI", recipient = {} } },
      { "The Allies called for Japan's unconditional surrender.", false },
      { "Hanoi demanded the surrender of Chad.", false },
      { "Germany surrendered to the Soviet Union in 1945.",
        { actor = "DEU", recipient = "SUN" } },
      { "Taliban fighters surrendered to Afghan forces.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "Chad surrendered its veto in the council.", false },
      { "The thief surrendered to a guard.", false },
    } },

  { name = "admit-inspectors", event = { type = "RETREAT", mode = "access" },
    frame = { verb = g.phrases({ "allow", "allow in", "admit", "let", "let in", "let back",
        "readmit", "welcome", "invite" }, { "inspector", "monitor", "peacekeeper" }),
      actor_kind = { "state", "group" },
      recipient = { "object", "modifier", "of", "from" },
      recipient_kind = { "organisation", "alliance", "institution" },
      recipient_optional = true, no_noun = true },
    condition = function(event, article) -- not "let monitors fail"
      local verb = event.text:lower()
      local rest = after(event, article):match "^[^,.;]*"
      return verb:find "^l" == nil and verb:find "^allow" == nil or verb:find " in%f[%A]"
        or verb:find " back%f[%A]" or rest:find "^ in%f[%A]" or rest:find "^ into%f[%A]"
        or article.text:sub(event.span[2] + 1, event.span[2] + 60):find "^ [%a ]-into%f[%A]"
        or rest:find "^ to [%l]*%a*visit" or rest:find "^ to %l*enter" or rest:find "^ to return"
        or rest:find "^ access" or rest:find "^ back%f[%A]" or rest:find "^ to inspect"
    end,
    examples = {
      { "Iraq readmitted UN weapons inspectors.", { actor = "IRQ", recipient = "UNSCOM" } },
      { "Iran let inspectors of the IAEA into Fordow.", { actor = "IRN", recipient = "IAEA" } },
      { "Iraq let UN inspectors back in.", { actor = "IRQ", recipient = "UN" } },
      { "Iraq allowed inspectors into its plants.", { actor = "IRQ" } },
      { "Iraq let the monitors fail.", false },
      { "The club admitted two inspectors.", false },
    } },

  { name = "let-body-in", event = { type = "RETREAT", mode = "access" },
    frame = { verb = { "let", "let back", "allow", "allow back", "permit", "grant", "give" },
      actor_kind = { "state", "group" }, recipient = { "object", "complement" },
      recipient_kind = { "organisation", "institution", "alliance" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 50):lower():match "^[^,.;]*"
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      if #link > 6 or to.person or event.actors[event.actor[1]].person then return false end
      local into = rest:find "^ back into%f[%A]" or rest:find "^ into%f[%A]"
        or rest:find "^ to visit%f[%A]" or rest:find "^ to inspect%f[%A]"
        or rest:find "^ to enter%f[%A]" or rest:find "^ inspectors in"
        or rest:find "^ monitors in"
      local access = rest:find "^ [%l ]*access to%f[%A]"
        and not conditions.find_word(rest, { "market", "fund", "credit", "data" })
      return (into or access) ~= nil
    end,
    examples = {
      { "North Korea let the IAEA back into Yongbyon.", { actor = "PRK", recipient = "IAEA" } },
      { "Ethiopia granted the United Nations full access to its camps.",
        { actor = "ETH", recipient = "UN" } },
      { "Ethiopia let the United Nations down.", false },
    } },

  { name = "let-aid-in", event = { type = "RETREAT", mode = "access" },
    frame = { verb = g.phrases({ "allow", "let", "permit", "admit" }, { "aid", "truck",
        "convoy", "food", "fuel", "supply", "medicine", "shipment", "delivery" }),
      actor_kind = fighters, recipient = { "into", "nearby" }, recipient_kind = { "state" },
      no_noun = true, needs = { "into", "enter", "reach" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local way = article.text:sub(event.span[1] + 1, to[1]):lower()
      return conditions.find_word(way, { "aid", "relief", "humanitarian", "food", "fuel",
        "medic", "truck", "lorr" }) ~= nil
        and (way:find " into [%l ]*$" or way:find " to enter [%l ]*$"
          or way:find " to reach [%l ]*$") ~= nil
    end,
    examples = {
      { "Israel let 60 trucks with food into Lebanon.",
        { actor = "ISR", recipient = "LBN", mode = "access" } },
      { "Israel allowed 60 aid trucks to enter Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Israel did not let food into Lebanon.", { aux = { "negation" } } },
      { "Israel let a shipment of cars into Lebanon.", false },
    } },

  { name = "admit", event = { type = "RETREAT", mode = "access" },
    frame = { verb = { "grant access", "give access", "allow inspection", "allow access",
        "allow visit", "open corridor" },
      actor_kind = fighters,
      recipient = { "object", "to", "from", "by", "with", "for", "modifier" },
      recipient_kind = any },
    condition = function(event, article) -- of goods and money is another thing
      local words = event.text:lower() .. conditions.phrase(event, article, 50)
      if conditions.find_word(words, { "market", "goods", "product", "loan", "credit", "fund",
        "financ", "vaccine", "doses" }) then
        return false
      end
      local kind = conditions.kind(event, article, "recipient")
      return words:find "corridor" ~= nil or kind == "organisation" or kind == "institution"
        or conditions.find_word(words, { "inspect", "monitor", "observer", "diplomat", "envoy",
          "consul", "expert", "investigat", "site", "plant", "prison", "detainee", "record",
          "base" }) ~= nil
    end,
    examples = {
      { "Peru allowed Chilean inspectors access.", { actor = "PER", recipient = "CHL" } },
      { "Peru will give its firms more access to Chile.", false },
      { "Peru allowed the African Union access to a million doses.", false },
      { "Peru will allow preferential market access for Chilean goods.", false },
      { "Iran gave access to the IAEA.", { actor = "IRN", recipient = "IAEA" } },
      { "Syria opened a corridor for the United Nations.", { actor = "SYR", recipient = "UN" } },
      { "The club gave access to its members.", false },
    } },
}
