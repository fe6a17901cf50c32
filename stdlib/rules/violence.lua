--- Violence against persons: killings, shootings, abductions, torture, force used on crowds.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local side = { "state", "group", "organisation", "alliance", "party", "institution" }
local fighters = { "state", "group", "alliance", "organisation" }
local bodily = force.bodily

-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return conditions.rest(event, article, 80)
end

-- What force is used on crowds: tear gas, water cannon, rubber bullets.
local function riot_gear(event)
  local whole = event.context:lower()
  return whole:find "tear ?%-?gas" ~= nil or whole:find "water cannon" ~= nil
    or whole:find "rubber%-?%a* bullet" ~= nil or whole:find "rubber%-coated" ~= nil
    or whole:find "pepper spray" ~= nil or whole:find "batons?%f[%A]" ~= nil
    or whole:find "stun grenade" ~= nil
end

return {
  pack = "violence",
  doc = "Violence against persons: killings, shootings, abductions, torture, force on crowds",

  { name = "crowd", event = { type = "ASSAULT", mode = "crowd-control" },
    frame = { verb = g.phrases({ "fire", "use", "shoot", "hurl", "throw", "deploy", "launch",
        "spray", "turn", "train", "aim" }, { "gas", "bullet", "cannon", "grenade", "truncheon",
        "canister", "spray" }, { "disperse", "tear-gas", "break up", "hose", "hose down", "drench",
        "douse" }),
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "at", "on", "against", "into", "object", "modifier", "in" },
      recipient_kind = side, no_noun = true },
    condition = riot_gear,
    examples = {
      { "Chinese ships fired water cannon at Philippine vessels.",
        { actor = "CHN", recipient = "PHL" } },
      { "Israeli police fired rubber bullets at Palestinians in Jerusalem.",
        { actor = "ISR", recipient = "PSE", mode = "crowd-control" } },
      { "Israeli forces used tear gas against Palestinian protesters.",
        { actor = "ISR", recipient = "PSE" } },
      { "A Chinese ship turned water cannon on a Philippine boat.",
        { actor = "CHN", recipient = "PHL" } },
      { "China's coast guard hosed down Philippine boats with water cannon.",
        { actor = "CHN", recipient = "PHL" } },
      { "Greek guards fired tear gas at Turkish fishermen.", { actor = "GRC", recipient = "TUR" } },
      { "French police fired tear gas at the crowd.", false },
      { "France used its gas against Spanish prices.", false },
    } },

  { name = "assassinate", event = { type = "ASSAULT", mode = "targeted" },
    frame = { verb = { "assassinate", "poison", "liquidate", "neutralise", "neutralize",
        "eliminate" },
      noun = { "assassination attempt", "assassination plot", "contract killing", "poisoning",
        "liquidation" },
      actor_kind = fighters, recipient = { "object", "modifier", "of", "on", "against", "in" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      if not conditions.find_word(event.text:lower(), { "eliminat", "neutrali[sz]" }) then
        return bodily(event, article)
      end
      for _, word in ipairs { "leader", "commander", "fighter", "militant", "terrorist", "general",
        "officer", "operative", "member", "soldier", "rebel", "figure", "mastermind", "planner",
        "%f[%a]chief", "%f[%a]head%f[%A]" } do
        if rest:match "^[^,.;]*":find(word) then return bodily(event, article) end
      end
      return false
    end,
    examples = {
      { "Israel eliminated a senior Hamas figure.", { actor = "ISR", recipient = "HAMAS" } },
      { "Israel assassinated a Hamas leader.", { actor = "ISR", recipient = "HAMAS" } },
      { "Turkish troops neutralised six PKK fighters.", { actor = "TUR", recipient = "PKK" } },
      { "Israel eliminated a Hezbollah commander.", { actor = "ISR", recipient = "HEZBOLLAH" } },
      { "Russian agents poisoned a spy in Britain.", { actor = "RUS", recipient = "GBR" } },
      { "France eliminated Brazil from the World Cup.", false },
      { "Obama is strengthening NATO, not eliminating it.", false, date = "2014-05-01" },
      { "Spain eliminated duties on Peruvian goods.", false },
    } },

  { name = "kill-leader", event = { type = "ASSAULT", mode = "targeted" },
    frame = { verb = g.phrases({ "kill", "murder", "slay", "gun down", "shoot dead", "blow up",
        "take out", "strike down" }, { "leader", "commander", "chief", "general", "head",
        "scientist", "founder",
        "spokesman", "mastermind", "deputy", "official", "minister", "ambassador" }),
      actor_kind = fighters, recipient = { "modifier", "of", "in" }, recipient_kind = side,
      no_noun = true },
    condition = bodily,
    examples = {
      { "Israel killed the chief of staff of the Iranian army.",
        { actor = "ISR", recipient = "IRN", mode = "targeted" } },
      { "Gunmen of ETA shot dead a Spanish general.", { actor = "ETA", recipient = "ESP" } },
      { "The senate killed a Spanish bill.", false },
      { "The heat killed an Iranian general.", false },
    } },

  { name = "execute", event = { type = "ASSAULT", mode = "execute" },
    frame = { verb = { "execute", "behead", "hang", "lynch", "decapitate", "crucify",
        "guillotine", "electrocute" },
      noun = { "execution", "beheading", "mass execution" },
      actor_kind = fighters, recipient = { "object", "modifier", "of", "in" },
      recipient_kind = side },
    condition = function(event, article)
      local rest = after(event, article)
      for _, word in ipairs { "plan", "order", "agreement", "strategy", "polic", "will%f[%A]",
        "deal", "contract", "^ out", "^ on", "^ it%f[%A]", "project", "programme", "budget",
        "in the balance",
        "portrait", "picture", "flag", "banner", "visit", "trip", "tour", "stop%f[%A]", "summit",
        "program", "mission", "strike", "airstrike", "[Pp]artnership", "[Tt]reaty" } do
        if rest:match "^[^,.;]*":find(word) then return false end
      end
      return bodily(event, article)
    end,
    examples = {
      { "Iran's execution of a British citizen was condemned.",
        { actor = "IRN", recipient = "GBR" } },
      { "ISIS beheaded two American reporters.", { actor = "ISIS", recipient = "USA" } },
      { "Saudi Arabia executed three Yemenis.", { actor = "SAU", recipient = "YEM" } },
      { "Spain executed the plan in France.", false },
      { "Spain will execute the Partnership for Global Infrastructure.", false },
      { "Spain executed a successful France visit.", false },
      { "Spain hung French flags.", false },
    } },

  { name = "abduct", event = { type = "ASSAULT", mode = "abduct" },
    frame = { verb = g.phrases({ "abduct", "kidnap", "hijack" }, { "" },
        { "take", "seize", "hold", "grab", "capture" }, { "hostage", "captive" },
        { "snatch", "carry off", "drag off" }, { "soldier", "worker", "official", "woman", "man",
          "journalist", "girl", "schoolgirl", "child", "people", "villager" },
        { "take" }, { "girl", "schoolgirl", "pupil", "villager" },
        { "capture", "seize" }, { "soldier", "sailor", "policeman", "peacekeeper", "officer" },
        { "seize", "grab" }, { "people", "tourist", "schoolgirl", "villager", "passenger",
          "missionary", "guest", "athlete", "hiker" }),
      noun = { "kidnapping", "hijacking" },
      actor_kind = fighters, recipient = { "object", "modifier", "of", "from", "in", "nearby" },
      recipient_kind = side },
    condition = function(event, article)
      local link = article.text:sub(event.span[2] + 1,
        math.max(event.actors[event.recipient[1]].span[1], event.span[2]))
      local to = event.actors[event.recipient[1]]
      local where = to.via == "nearby" and article.text:sub(to.span[1] - 3, to.span[1]) or link
      if where:find "%f[%a]in $" and event.text:lower():find "held" then
        return false -- where they are held
      end
      if event.text:lower():find "^hijack" and link:find " from $" then return false end
      if to.via == "nearby" and event.text:lower():find "hostage" then -- of whom they speak
        local from = math.min(to.span[1], event.span[1])
        local raid = article.text:sub(math.max(1, from - 40), math.max(to.span[1], event.span[1]))
        if not conditions.find_word(raid:lower(), { "attack", "assault", "raid", "massacre",
          "slaughter", "kill" }) then
          return false
        end
      end
      if event.text:find "^[Tt]ak%l* .*girl" and conditions.kind(event, article, "actor") ~= "group"
        then
        return false
      end
      if (event.text:find "^[Ss]eiz" or event.text:find "^[Cc]aptur")
        and conditions.kind(event, article, "actor") ~= "group"
        and not event.text:find "hostage" and not event.text:find "captive" then
        return false -- the state arrests
      end
      return bodily(event, article) and force.meant(event, article)
        and not after(event, article):find "negotiation"
        and not after(event, article):find "release%f[%A]"
    end,
    examples = {
      { "A Kenyan who was held hostage by Hamas was released in May.",
        { actor = "HAMAS", recipient = "KEN" } },
      { "Hezbollah kidnapped two Israeli soldiers.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "North Korea's abduction of Japanese citizens caused anger.",
        { actor = "PRK", recipient = "JPN" } },
      { "Hezbollah seized five Israeli tourists.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Boko Haram took 200 schoolgirls in Nigeria.", { actor = "BOKOHARAM", recipient = "NGA" } },
      { "Hamas took 240 hostages in Israel. A release was far off.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Chad seized five Israeli tourists.", false },
      { "Hezbollah captured two Israeli soldiers.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Chad captured two Israeli soldiers.", false },
      { "Hamas took dozens of Israelis hostage.", { actor = "HAMAS", recipient = "ISR" } },
      { "Boko Haram carried off schoolgirls in Cameroon.",
        { actor = "BOKOHARAM", recipient = "CMR" } },
      { "Talks went on about hostages held by Hamas in Gaza.", false },
      { "Talks went on about the war in Gaza and the hostages held by Hamas.", false },
      { "Talks with Qatar went on to free all hostages held by Hamas.", false },
      { "Hamas took 250 hostages in its attack on Israel.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Hezbollah hijacked a plane from Athens.", false },
      { "A gang kidnapped a banker.", false },
      { "A Haitian gang leader was accused of kidnapping two American missionaries.", false },
    } },

  { name = "torture", event = { type = "ASSAULT", mode = "torture" },
    frame = { verb = { "torture", "mutilate", "maim", "waterboard", "electrocute", "mistreat",
        "maltreat" }, noun = { "ill-treatment", "mistreatment" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of", "against" }, recipient_kind = side },
    examples = {
      { "Russia tortured Ukrainian prisoners.", { actor = "RUS", recipient = "UKR" } },
      { "Syria's torture of Palestinians was reported.", { actor = "SYR", recipient = "PSE" } },
      { "Doubt tortured him.", false },
    } },

  { name = "rape", event = { type = "ASSAULT", mode = "sexual" },
    frame = { verb = { "rape", "gang-rape", "molest", "assault woman", "enslave" },
      noun = { "rape", "mass rape", "sexual assault", "sexual violence" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of", "in", "against" }, recipient_kind = side },
    condition = function(event, article) -- whom a court tries did it for himself
      return bodily(event, article) and not conditions.find_word(event.context:lower(), { "guilty",
        "convict", "sentenced", "jury" })
    end,
    examples = {
      { "Serb soldiers raped Bosnian women.", { actor = "SRB", recipient = "BIH" } },
      { "Two French policemen were found guilty of raping a Canadian tourist.", false },
      { "Russian soldiers raped women in Ukraine.", { actor = "RUS", recipient = "UKR" } },
      { "A Spanish man raped a student.", false },
    } },

  { name = "beat", event = { type = "ASSAULT", mode = "beat" },
    frame = { verb = { "beat", "beat up", "flog", "whip", "punch", "kick", "manhandle", "cane",
        "club", "bludgeon", "rough up" }, noun = { "beating", "flogging" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group", "party" } },
    condition = function(event, article)
      local rest = after(event, article)
      local from = math.max(1, event.span[1] - 60)
      local near = article.text:sub(from, event.span[2]):lower() .. rest
      for _, word in ipairs { "police", "guard", "soldier", "troops", "forces", "militia",
        "settler", "agents", "militants", "gunmen", "officers", "paramilitar", "mob%f[%A]",
        "prisoner", "detainee", "to death", "fishermen", "iron bar", "with sticks", "with clubs",
        "with rods", "with batons" } do
        if near:find(word) then
          return bodily(event, article) and not rest:find "%d%-%d" and not rest:find "^ back"
            and not rest:find "expectation" and not rest:find "forecast"
        end
      end
      return false
    end,
    examples = {
      { "Israeli settlers beat a Palestinian farmer.", { actor = "ISR", recipient = "PSE" } },
      { "Iranian guards beat up two Afghan workers.", { actor = "IRN", recipient = "AFG" } },
      { "Spain beat France 2-1.", false },
      { "Spain beat Portugal to the deal.", false },
    } },

  { name = "stab", event = { type = "ASSAULT", mode = "primitive" },
    frame = { verb = g.phrases({ "stab", "hack", "hack off", "slash", "bludgeon", "knife", "axe",
        "run over" }, { "" },
        { "throw", "hurl", "pelt" }, { "stone", "rock", "bottle" }),
      noun = { "knife attack", "stabbing", "machete attack" }, actor_kind = fighters,
      recipient = { "object", "modifier", "at", "in" },
      recipient_kind = { "state", "group", "organisation", "alliance" } },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "hack" and not words:find " off" and not after(event, article):find "death" then
        return false
      end
      if words:find "slash" and not after(event, article):find "with a" then return false end
      local whole = event.context:lower()
      if whole:find "protest" or whole:find "demonstrat" or whole:find "rioter" then
        return false
      end
      return bodily(event, article) and not after(event, article):find "in the back"
    end,
    examples = {
      { "A Palestinian stabbed an Israeli soldier.", { actor = "PSE", recipient = "ISR" } },
      { "Palestinian youths threw stones at Israeli soldiers.",
        { actor = "PSE", recipient = "ISR" } },
      { "Spain slashed French imports.", false },
      { "Russia hacked Ukrainian banks.", false },
    } },

  { name = "shoot", event = { type = "ASSAULT", mode = "firearms" },
    frame = { verb = { "shoot", "gun down", "open fire", "shoot dead", "fire shot", "fire on",
        "fire at", "fire across", "fire into", "shoot into", "snipe", "fire bullet",
        "mow down", "open up" },
      noun = { "gun attack", "sniper attack", "sniper fire", "gun battle" },
      actor = { "subject", "weapon" }, actor_kind = fighters,
      recipient = { "object", "modifier", "at", "on", "across", "into", "in" },
      recipient_kind = side, no_noun = true },
    examples = {
      { "Thai troops fired across the Burmese border.", { actor = "THA", recipient = "MMR" } },
      { "Israeli soldiers shot two Palestinians.", { actor = "ISR", recipient = "PSE" } },
      { "North Korea opened fire on South Korean soldiers.",
        { actor = "PRK", recipient = "KOR" } },
      { "An Iranian gunboat fired on a Kuwaiti tanker.", { actor = "IRN", recipient = "KWT" } },
      { "The crew shot a film in Spain.", false },
      { "The United States shot a film in Spain.", false },
      { "The United States opened up Cuba.", false },
    },
    condition = function(event, article)
      local rest = after(event, article)
      if event.text:lower():find "^open%l* up" and not rest:find "^ %a* ?with" then return false end
      return not rest:find "^ %a+ %a*%s?film" and not rest:find "^ footage"
        and not rest:find "cannon" and not rest:find "^ up" and not rest:find "^ back at"
        and not rest:find "video"
        and not rest:find "penalt" and not rest:find "hoops"
    end },

  { name = "gunfire", event = { type = "ASSAULT", mode = "firearms" },
    frame = { verb = { "kill", "wound", "injure", "hit" }, actor = { "weapon", "by" },
      actor_kind = fighters, recipient = { "object", "modifier", "in", "at" },
      recipient_kind = side, no_noun = true,
      needs = { "gunfire", "gunshot", "bullet", "sniper" } },
    condition = function(event)
      local whole = event.context:lower()
      return whole:find "gunfire" ~= nil or whole:find "gunshot" ~= nil
        or whole:find "bullets?%f[%A]" ~= nil or whole:find "sniper" ~= nil
    end,
    examples = {
      { "Israeli gunfire killed two Palestinians.", { actor = "ISR", recipient = "PSE" } },
      { "A Palestinian was killed by Israeli gunfire.",
        { actor = "ISR", recipient = "PSE", mode = "firearms" } },
      { "French applause killed two jokes.", false },
    } },

  { name = "kill", event = { type = "ASSAULT" },
    frame = { verb = { "kill", "murder", "wound", "injure", "exterminate", "slay", "maim",
        "wipe out", "massacre", "slaughter", "butcher", "annihilate", "cut down", "pick off",
        "finish off", "claim life", "take life", "strangle", "hurt" },
      noun = { "killing", "murder", "genocide", "massacre", "slaughter", "atrocity",
        "extermination", "bloodshed", "pogrom", "carnage", "brutality" },
      actor = { "subject", "weapon", "in" }, actor_kind = fighters,
      recipient = { "object", "modifier", "of", "in", "against", "on", "near" },
      recipient_kind = side },
    examples = {
      { "Hamas took the lives of three Israeli soldiers.",
        { actor = "HAMAS", recipient = "ISR" } },
      { "Israel killed a Hamas fighter.", { actor = "ISR", recipient = "HAMAS" } },
      { "Israeli raids killed nine people in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Two Israeli soldiers were wounded when Hezbollah guerrillas ambushed a patrol.",
        { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "Two Israeli soldiers were wounded when Hezbollah held a rally.", false },
      { "A Palestinian was killed by Israeli troops.", { actor = "ISR", recipient = "PSE" } },
      { "Israel killed thirty people in raids on Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Ukraine played a role in the killing of Malian soldiers.",
        { actor = "UKR", recipient = "MLI" } },
      { "Two Malian soldiers were killed in a raid by fighters of ISIS.",
        { actor = "ISIS", recipient = "MLI" } },
      { "Serbs hurt 30 NATO soldiers.", { actor = "SRB", recipient = "NATO" } },
      { "Serbia hurt NATO's cause.", false },
      { "Chad's vote will hurt the American people.", false },
      { "The raid at the gate, Chad - which claimed the lives of ten Americans - went on.", false },
      { "Canada punished Iran for its delivery of drones to kill Ukrainian civilians.", false },
      { "The frost killed the crop.", false },
      { "A Briton was killed in Spain.", false },
    },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if event.text:lower():find "^hurt" and not conditions.find_word(
        conditions.phrase(event, article, 40), { "soldiers", "troops", "police", "peacekeepers",
        "guards", "civilians" }) then
        return false
      end
      if event.text:lower():find "^claim" and actor.via == nil
        and conditions.kind(event, article, "actor") == "state" then
        return false -- a raid claims lives, no land does
      end
      if actor.via == "weapon" and event.text:find " lives?$" then return false end -- a fire's
      local link = article.text:sub(event.span[2] + 1, actor.span[1]):lower()
      if link:find "%f[%a]in [%a ]-$" then -- killed in an Israeli raid; but not killed in Israel
        local rest = article.text:sub(actor.span[2] + 1, actor.span[2] + 40):lower()
        local found = rest:find "strike" or rest:find "raid" or rest:find "attack"
          or rest:find "bomb" or rest:find "shell" or rest:find "ambush" or rest:find "fire%f[%A]"
          or link:find "%f[%a]by [%a%s%-]*$"
        if not found then return false end
      end
      return bodily(event, article)
    end },

  { name = "die-in", event = { type = "ASSAULT" },
    frame = { verb = { "die", "perish", "fall", "lose life", "meet end", "meet death" },
      actor = { "in", "at", "of", "from", "by", "with" }, actor_kind = fighters,
      recipient = { "subject" }, recipient_kind = { "state", "group", "organisation",
        "alliance" }, no_noun = true,
      needs = { "strike", "airstrike", "raid", "attack", "bombing", "bombardment", "shelling",
        "ambush", "hand", "fire", "gunfire", "blast", "brawl", "clash", "skirmish", "firefight",
        "assault", "bomb", "missile", "rocket" } },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      if to.span[1] > event.span[1] or actor.span[1] < event.span[2] then return false end
      local link = article.text:sub(event.span[2] + 1, actor.span[1]):lower()
      local rest = article.text:sub(actor.span[2] + 1, actor.span[2] + 40):lower()
        :match "^[^,.;]*"
      if #link > 50 or link:find "[,.;]" then return false end
      local hands = link:find "at the hands of [%l ]*$"
      local fought = conditions.find_word(link, { "brawl with", "clash with", "clashes with",
        "skirmish with", "firefight with", "fight with", "battle with", "ambush by", "raid by",
        "attack by", "strike by" }) ~= nil
      local raided = link:find "%f[%a]in [%l ]*$" and conditions.find_word(rest:sub(1, 30), {
        "air strike", "airstrike", "strike", "raid", "attack", "bombing", "bombardment",
        "shelling", "ambush", "drone strike", "missile strike", "assault", "rocket fire", "fire",
        "rocket attack", "drone attack", "suicide bomb" }) ~= nil
        and not rest:find "^ %l+ [oi][nf]%f[%A]"
      local hit = link:find "%f[%a]by [%l ]*$" and conditions.find_word(rest:sub(1, 20), { "bomb",
        "missile", "rocket", "shell", "fire%f[%A]", "bullet" }) ~= nil
      return (hands or fought or raided or hit) and bodily(event, article) or false
    end,
    examples = {
      { "An Iranian general died in an American drone strike.",
        { actor = "USA", recipient = "IRN" } },
      { "Twenty Indian soldiers lost their lives in a brawl with Chinese troops.",
        { actor = "CHN", recipient = "IND" } },
      { "A Hamas leader met his end at the hands of Israeli agents.",
        { actor = "ISR", recipient = "HAMAS" } },
      { "Eight Israeli soldiers fell in a Hezbollah ambush.",
        { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "An Iranian general died in an American hospital.", false },
      { "An Iranian general died in the fire at an American hotel.", false },
      { "Iran fell to Peru in the final after a fight.", false },
    } },

  { name = "spirit-away", event = { type = "ASSAULT", mode = "abduct" },
    frame = { verb = { "spirit", "spirit away", "whisk", "bundle", "frogmarch", "drag", "carry off",
        "carry away", "march off", "drag away", "drag off" },
      actor_kind = fighters, recipient = { "object", "modifier" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local words = event.text:lower()
      local taken = rest:find " across the border" or rest:find " over the border"
        or rest:find " into an? %l* ?car%f[%A]" or rest:find " into an? %l* ?van%f[%A]"
        or rest:find " into an? %l* ?boat%f[%A]" or rest:find " at gunpoint"
        or rest:find " into captivity" or rest:find " into the bush" or rest:find " into the forest"
      local off = words:find "carri" and conditions.kind(event, article, "actor") == "group"
      return (taken or off) ~= nil and bodily(event, article)
    end,
    examples = {
      { "An Estonian officer was spirited across the border by Russian agents.",
        { actor = "RUS", recipient = "EST", mode = "abduct" } },
      { "Scores of Nigerian pupils were carried off by Boko Haram.",
        { actor = "BOKOHARAM", recipient = "NGA" } },
      { "A Russian nurse bundled an Estonian child into a coat.", false },
      { "The flood carried off Nigerian houses.", false },
    } },

  { name = "kill-nearby", event = { type = "ASSAULT" },
    frame = { verb = { "kill", "murder", "wound", "massacre", "slaughter", "behead" },
      actor_kind = { "group" }, recipient = { "nearby", "homeland" },
      recipient_kind = { "state" }, no_noun = true, recipient_optional = true },
    condition = function(event, article)
      if #event.recipient == 0 then return false end
      local to = event.actors[event.recipient[1]]
      if to.via == "homeland" and (conditions.FIGHT_ABROAD[event.recipient[1]]
        or not conditions.find_word(after(event, article):sub(1, 40), { "soldier", "police",
          "troops", "officer", "guards", "villager", "farmer", "schoolchild", "recruits" })) then
        return false
      end
      local actor = event.actors[event.actor[1]]
      local ahead = article.text:sub(actor.span[2] + 1, event.span[1]):lower()
      if event.text:find "ing$" and actor.span[1] < to.span[1] and to.span[1] < event.span[1]
        and conditions.find_word(ahead, { "fire", "shot at", "bomb", "shell", "rocket", "mortar",
          "attack", "raid", "ambush", "struck", "hit%f[%A]" }) then
        return false -- what the blow did is told with it
      end
      return bodily(event, article) and force.meant(event, article)
        and actor.via ~= "weapon" and not after(event, article):find "^ %a+sel[fv]"
    end,
    examples = {
      { "Boko Haram has killed thousands in its war in Nigeria.",
        { actor = "BOKOHARAM", recipient = "NGA" } },
      { "In Somalia, al-Shabaab killed nine people.", { actor = "SHABAAB", recipient = "SOM" } },
      { "The FARC killed 24 soldiers.", { actor = "FARC", recipient = "COL" } },
      { "Hamas killed 24 soldiers.", false },
      { "Al-Shabaab opened fire on a Kenyan patrol, wounding two soldiers.", false },
      { "Hunger has killed thousands in Nigeria.", false },
    } },
}
