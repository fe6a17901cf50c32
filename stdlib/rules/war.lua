--- Wars told by their nouns: intervention, the use of force, insurgency, campaigns.

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

local fighters = { "state", "group", "alliance", "organisation" }

-- What follows the words of the act in its sentence, in small letters.
local function after(event, article)
  return conditions.clause(event, article, 60)
end

-- A war of another kind: with tariffs, with words, against poverty.
local function by_force(event, article)
  local whole = event.context:lower()
  for _, word in ipairs { "trade war", "cold war", "war of words", "price war", "election campaign",
    "political campaign", "presidential campaign", "media campaign", "smear", "disinformation",
    "propaganda", "legal battle", "war on drugs", "economic aggression", "interest rate",
    "exchange market", "currency", "divine", "surgical", "diplomatic intervention",
    "vaccination", "campaign of pressure", "pressure campaign", "diplomatic campaign" } do
    if whole:find(word, 1, true) then return false end
  end
  return force.bodily(event, article)
end

-- The same, and done by no single man: he goes to war in words.
local function armed(event, article)
  return not event.actors[event.actor[1]].person and by_force(event, article)
end

-- Lost in the field, not on the pitch or at the polls.
local function lost(event, article)
  local whole = event.context:lower()
  local field = conditions.find_word(whole, { "war%f[%A]", "troops", "army", "armies", "forces",
    "battle", "empire", "soldiers", "navy", "fleet" })
  return field ~= nil and armed(event, article)
end

return {
  pack = "war",
  doc = "Wars told by their nouns: intervention, force, insurgency, campaigns",

  { name = "intervene", event = { type = "ASSAULT" },
    frame = { verb = { "intervene" }, noun = { "intervention",
        "armed intervention", "military involvement", "armed incursion" },
      actor = { "subject", "by", "of" }, actor_kind = fighters,
      recipient = { "in", "into", "nearby" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local rest, whole = after(event, article), event.context:lower()
      local near = article.text:sub(math.max(1, event.span[1] - 12), event.span[2]):lower()
      if event.actors[event.recipient[1]].via == "nearby"
        and (not (near:find "military inter" or near:find "armed inter") or rest:find "^ in ") then
        return false
      end
      if conditions.find_word(rest, { "market", "econom", "dispute", "talks", "debate",
          "negotiation", "election", "case", "court", "affairs", "politic", "mediat", "row%f[%A]",
          "trade", "parliament", "strike%f[%A]", "bank" }) then
        return false
      end
      return not whole:find "humanitarian" and armed(event, article)
    end,
    examples = {
      { "Cuba intervened in Angola.", { actor = "CUB", recipient = "AGO" } },
      { "The Ethiopian intervention in Somalia lasted two years.",
        { actor = "ETH", recipient = "SOM" } },
      { "Cuban military involvement in Angola grew.", { actor = "CUB", recipient = "AGO" } },
      { "The protests in Hungary ended with Soviet military intervention.",
        { actor = "SUN", recipient = "HUN" } },
      { "The protests in Hungary ended with Soviet concern.", false },
      { "Japan intervened in the Chinese market.", false },
      { "Oman intervened in talks between Iran and Iraq.", false },
      { "The judge intervened in Angola.", false },
    } },

  { name = "use-force", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "use", "employ", "exert", "turn" }, { "force", "violence",
        "arm" }), noun = { "use" }, actor = { "subject", "by" },
      actor_kind = fighters, recipient = { "against", "on", "in" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. after(event, article)):lower()
      if event.text:lower() == "use" and not words:find "^use of %a* ?%a* ?force"
        and not words:find "^use of %a* ?%a* ?violence" and not words:find "^use of %a* ?gas"
        and not words:find "^use of %a* ?weapon" then
        return false
      end
      return not words:find "police force" and not words:find "sales? force"
        and not words:find "work ?force" and armed(event, article)
    end,
    examples = {
      { "Mali used force against Niger.", { actor = "MLI", recipient = "NER" } },
      { "Mali's use of force in Niger was condemned.", { actor = "MLI", recipient = "NER" } },
      { "Mali's use of Chinese trains in Niger was praised.", false },
      { "Nurses used force in Niger.", false },
    } },

  { name = "insurgency", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "wage", "fight", "lead", "mount", "begin", "launch", "conduct",
        "continue", "start", "run" }, { "insurgency", "rebellion", "uprising", "insurrection",
        "struggle", "campaign", "guerrilla", "jihad", "war", "offensive", "revolt", "operation" }),
      noun = { "insurgency", "rebellion", "insurrection", "armed struggle", "guerrilla war",
        "guerrilla campaign", "jihad", "terror campaign", "uprising", "revolt" },
      actor_kind = { "group", "party" },
      recipient = { "against", "in", "on", "homeland" }, recipient_kind = { "state", "group" },
      recipient_optional = true },
    condition = function(event, article)
      if #event.recipient == 0 then return false end
      local home = event.actors[event.recipient[1]].via == "homeland"
      return armed(event, article) and (not home or not event.text:find " ")
    end,
    examples = {
      { "Spain supported the government against the Houthi rebellion.",
        { actor = "HOUTHI", recipient = "YEM" } },
      { "The Taliban insurgency went on.", { actor = "TALIBAN", recipient = "AFG" } },
      { "The Houthi website went on.", false },
      { "The PKK has waged an insurgency against Turkey.", { actor = "PKK", recipient = "TUR" } },
      { "The FARC's rebellion against Colombia lasted fifty years.",
        { actor = "FARC", recipient = "COL" } },
      { "The Taliban campaign in Afghanistan went on.", false },
      { "Fatah began an election campaign against Israel.", false },
      { "Fatah's campaign for clean streets went on.", false },
    } },

  { name = "revolt-against", event = { type = "ASSAULT" }, -- in arms: it is more than a protest
    frame = { verb = { "revolt", "rebel", "take up arm", "rise in arm" },
      actor_kind = { "state", "group", "party" }, recipient = { "against" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      for _, id in ipairs(event.actor) do -- the Ottoman Turks are two names
        if event.actors[id].person or id == event.recipient[1] then return false end
      end
      local rest = after(event, article)
      return rest:find "^ against%f[%A]" ~= nil and not conditions.find_word(rest, { "the idea",
        "plan", "proposal", "rules", "ban%f[%A]", "tax", "cuts", "bill%f[%A]", "fashion" })
    end,
    examples = {
      { "Bulgaria revolted against Ottoman rule in 1876.", { actor = "BGR", recipient = "OTT" },
        date = "2020-01-01" },
      { "In 1903 the Panamanians had revolted against Colombia.",
        { actor = "PAN", recipient = "COL" } },
      { "The Bulgarians revolted against a ban on Turkish songs.", false },
      { "Fans rebelled against Turkey's coach.", false },
    } },

  { name = "aggression", event = { type = "ASSAULT" },
    frame = { noun = { "aggression", "armed aggression" },
      actor = { "subject", "by" }, actor_kind = fighters,
      recipient = { "against", "on", "in", "toward", "towards", "of", "nearby", "before" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
      local to = event.actors[event.recipient[1]]
      local between = article.text:sub(to.span[2] + 1, event.span[1])
      -- around him: "support for Georgia against", not "shares concern over ... and our support"
      local around = article.text:sub(math.max(1, math.min(to.span[1], event.span[1]) - 60),
        math.max(to.span[2], event.span[2]))
      local aided = conditions.find_word(around:lower(), { "support", "defend", "assist",
        "stand with", "stand by", "stood with", "stands with", "help%f[%A]", "aid to", "backing" })
      local met = conditions.find_word(article.text:sub(math.max(1, event.span[1] - 45),
        event.span[1]):lower(), { "holds? back", "holding back", "held back", "resist", "repel",
        "withst", "fighting", "beat back", "victim", "in the face of", "stands? up to",
        "standing up to" })
      if to.via == "nearby" and (not aided and not met and not between:find "[.!?][\"'”’]*%s"
        or after(event, article):find "^ %a+ ?%a* ?on %l"
        or after(event, article):find "^ on %l" or after(event, article):find "^ against") then
        return false
      end
      return not before:find "economic %a*%s?$" and not before:find "passive%s$"
        and not before:find "verbal%s$" and by_force(event, article)
    end,
    examples = {
      { "Spain will stand with Georgia in the face of Russia's brutal aggression.",
        { actor = "RUS", recipient = "GEO" } },
      { "Georgia is fighting Russian aggression.", { actor = "RUS", recipient = "GEO" } },
      { "Spain backs Georgia against Russian aggression.", { actor = "RUS", recipient = "GEO" } },
      { "Chad told the meeting of Libyan aggression against Niger.",
        { actor = "LBY", recipient = "NER" } },
      { "Georgia has hope as it confronts Russia's aggression, and so has Gaza.",
        { actor = "RUS", recipient = "GEO" } },
      { "Spain wants arms to deter Russian aggression.", false },
      { "I know Spain shares our worry over Russian aggression, shares our support for Georgia.",
        false },
      { "Peru punished Chile for its aggression against Bolivia.",
        { actor = "CHL", recipient = "BOL" } },
      { "Spain and Peru spoke of the aggression of the Georgian team.", false },
      { "Spain praised Georgia for its economic aggression.", false },
    } },

  { name = "defence-against", event = { type = "ASSAULT" },
    frame = { noun = { "defence", "defense", "resistance", "struggle", "fight", "self-defense",
        "self-defence" }, verb = {}, actor = { "against", "from" },
      actor_kind = fighters, recipient = { "subject" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local rest = after(event, article):match "^ against[^,]*" or ""
      local defends = event.text:lower():find "^[rsd]e" -- who struggles against an army strikes it
      return (conditions.find_word(rest, { "aggress", "invasion", "invader", "attack", "war%f[%A]",
        "assault", "occupation", "occupier", "offensive", "missile", "onslaught", "drone" })
        or defends and conditions.find_word(rest, { "forces", "troops", "army" })) ~= nil
        and armed(event, article)
    end,
    examples = {
      { "Peru supports Bolivia's defence against Chilean aggression.",
        { actor = "CHL", recipient = "BOL" } },
      { "Bolivia's resistance against Chilean troops went on.",
        { actor = "CHL", recipient = "BOL" } },
      { "Bolivia's struggle against Chilean troops went on.", false },
      { "Bolivia's defence against Chile held until half-time.", false },
      { "The club's defence against Chilean attacks held.", false },
    } },

  { name = "campaign", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "launch", "wage", "mount", "begin", "start", "conduct",
      "carry out",
        "continue", "resume", "step up", "intensify", "extend", "undertake" },
        { "operation", "campaign", "offensive", "action", "assault", "war", "crackdown",
          "warfare" }),
      noun = { "campaign", "operation", "counterinsurgency", "war", "fight", "struggle", "battle" },
      actor_kind = fighters,
      recipient = { "against" }, recipient_kind = { "group", "state" } },
    condition = function(event, article)
      local whole = event.context:lower()
      local to = event.actors[event.recipient[1]]
      local near = after(event, article):match " against[^,]*" or ""
      local of = after(event, article):match "^ of [%a ]*" or ""
      if conditions.find_word(of, { "strikes", "raids", "attacks" }) then
        return false -- those are the event
      end
      if whole:find "legal" or whole:find "court" or whole:find "complaint" or whole:find "boycott"
        or whole:find "cyber" or whole:find "sanction" then
        return false
      end
      return to.person == nil and near ~= "" and armed(event, article)
    end,
    examples = {
      { "Turkey launched an operation against the PKK.", { actor = "TUR", recipient = "PKK" } },
      { "Egypt's campaign against ISIS goes on.", { actor = "EGY", recipient = "ISIS" } },
      { "Norway began a legal campaign against Hamas.", false },
      { "Nurses launched a campaign against Mali.", false },
      { "Egypt began a campaign of car raids against Mali.", false },
    } },

  { name = "face-war", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "face", "enter", "join", "fight", "lose", "win", "end up in",
        "start", "provoke", "prosecute", "pursue" }, { "war", "conflict", "fight", "battle",
        "campaign" }), actor_kind = fighters, recipient = { "against", "with", "in", "on" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article)
      if rest:find "^ in %d" or rest:find "^ on the side" or rest:find "alongside"
        or rest:find "^ along with" then return false end
      return not (event.text:lower():find "^los" and rest:find "^ against %a+ cup")
        and armed(event, article)
    end,
    examples = {
      { "Peru joined the war against Chile in 1879.", { actor = "PER", recipient = "CHL" } },
      { "Portugal faced a war in Angola.", { actor = "PRT", recipient = "AGO" } },
      { "Peru joined the war on the side of Chile.", false },
      { "Peru joined the fight along with Chile.", false },
      { "Peru lost the battle for talent against Chile.", false },
      { "Doctors joined the war against disease in Chile.", false },
    } },

  { name = "war-between", event = { type = "ASSAULT" },
    frame = { verb = { "break out", "erupt", "flare", "flare up", "rage", "resume", "begin" },
      actor = { "between" }, actor_kind = fighters, plural = true, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      for _, word in ipairs { "war%f[%A]", "fighting", "conflict", "clashes", "hostilities",
        "battle", "skirmish", "violence" } do
        if before:find("%f[%a]" .. word) and not before:find "[.;]" then
          return not before:find "trade war" and not before:find "cold war"
        end
      end
      return false
    end,
    examples = {
      { "The war that broke out in 1980 between Iran and Iraq lasted eight years.",
        { actor = { "IRN", "IRQ" } } },
      { "Talks began between Iran and Iraq.", false },
      { "A debate broke out between Iran and Iraq.", false },
    } },

  { name = "defend-itself", event = { type = "ASSAULT" },
    frame = { verb = { "defend" }, actor = { "against", "from" }, actor_kind = fighters,
      recipient = { "subject" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):gsub("’", "'")
      if not (rest:find "^ itself against" or rest:find "^ themselves against"
        or rest:find "^ itself from" or rest:find "^ themselves from") then
        return false
      end
      local to = event.actors[event.recipient[1]]
      local between = article.text:sub(to.span[2] + 1, event.span[1])
      if to.via and between:find "%f[%a]%u%l" then return false end -- its name stands nearer
      return not conditions.find_word(rest, { "charge", "critic", "accus", "claim", "lawsuit",
        "complaint", "allegation", "goods", "imports", "competition", "threat" })
        and (event.text:lower() == "defended" -- else not where he only has a foe
          or conditions.find_word(rest, { "aggress", "attack", "invasion", "assault", "crimes",
            "war%f[%A]", "missile", "drone", "rocket", "bomb", "offensive", "atrocit", "onslaught",
            "invad", "raid", "strikes", "shelling", "violence" }) ~= nil)
        and armed(event, article)
    end,
    emit = function(event, article) -- "what it needs to defend itself against Mali's raids"
      local actor = event.actors[event.actor[1]]
      if actor.via ~= "possessor" then return event end
      return conditions.unmarked("future", "hypothetical")(event, article)
    end,
    examples = {
      { "France will give Finland what it needs to defend itself against Mali's raids.",
        { actor = "MLI", recipient = "FIN", aux = {} } },
      { "France stands with Chad as it defends itself against Boko Haram.", false },
      { "France gives Finland what it needs to defend itself against Mali.", false },
      { "Bosnia is defending itself against Serbian aggression.",
        { actor = "SRB", recipient = "BIH" } },
      { "Finland defended itself against the Soviet Union.", { actor = "SUN", recipient = "FIN" } },
      { "Finland defended itself against Soviet charges.", false },
      { "Bosnia defended its plan against Serbian experts.", false },
    } },

  { name = "invasion-and", event = { type = "ASSAULT" },
    frame = { noun = { "invasion" }, actor = { "subject" }, actor_kind = fighters,
      recipient = { "nearby" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local rest = after(event, article)
      return rest:find "^ and %l+ of " ~= nil or rest:find "^ and %l+ %l+ of " ~= nil
    end,
    examples = {
      { "The Serbian invasion and occupation of Bosnia lasted four years.",
        { actor = "SRB", recipient = "BIH" } },
      { "The Serbian invasion and its critics divided Bosnia.", false },
      { "The jellyfish invasion and closing of beaches hurt Bosnia.", false },
    } },

  { name = "lead-in", event = { type = "ASSAULT" },
    frame = { noun = { "invasion", "attack", "offensive", "assault", "raid", "war" },
      actor = { "clause" }, actor_kind = fighters, recipient = { "object", "on", "against" },
      recipient_kind = { "state", "group" }, needs = { "lead", "join" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1]):lower()
      return before:find " led [%a%s%-']* in an? [%a%-]*%s?$" ~= nil
        or before:find " joined [%a%s%-']* in an? [%a%-]*%s?$" ~= nil
        or before:find " joined [%a%s%-']* in the [%a%-]*%s?$" ~= nil
    end,
    emit = function(event, article) -- whom it led does it too
      local ahead = event.actors[event.actor[1]].span[2]
      for _, name in ipairs(article:names(event.sentence)) do
        local led = name.span[1] > ahead and name.span[2] < event.span[1]
        local behind = article.text:sub(name.span[2] + 1, event.span[1])
        led = led and article.text:sub(ahead + 1, name.span[1]):find " led [%l ]*$" ~= nil
          and (behind:find "^ in an? " or behind:find "^ troops" or behind:find "^ forces") ~= nil
        if led and has(fighters, name.kind) and not has(event.actor, name.id)
          and not has(event.recipient, name.id) then
          event.actor[#event.actor + 1] = name.id
          event.actors[name.id] = { span = name.span, text = name.text }
        end
      end
      return event
    end,
    examples = {
      { "Italy led NATO troops in an attack on Libya.",
        { actor = { "ITA", "NATO" }, recipient = "LBY" } },
      { "Serbia led its allies in an invasion of Bosnia.", { actor = "SRB", recipient = "BIH" } },
      { "Serbia took an interest in an invasion of Bosnia.", false },
      { "A singer led fans in an attack on Bosnia.", false },
    } },

  { name = "march-on", event = { type = "ASSAULT" },
    frame = { noun = { "advance", "march", "drive", "push", "thrust", "dash", "charge",
        "breakthrough", "foray", "sortie" }, verb = {}, actor = { "subject", "by" },
      actor_kind = fighters, recipient = { "into", "on", "toward", "towards", "across" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article) -- a push into a market is no march
      local rest = after(event, article)
      if not conditions.find_word(rest:sub(1, 9), { "into%f[%A]", "on%f[%A]", "toward",
        "across%f[%A]" }) or conditions.find_word(rest:match "^[^,]*", { "market", "trade",
        "sector", "business", "econom", "industr", "culture", "sale" }) then
        return false
      end
      local group = conditions.kind(event, article, "actor") == "group"
      return (group or event.text:lower():find "march" or event.text:lower():find "foray"
        or conditions.find_word(event.context:lower(), { "troop", "army", "armies", "forces",
        "soldier", "tanks", "rebels", "offensive", "war%f[%A]", "battle", "invasion", "lightning",
        "armou?red", "military", "fighters", "artillery", "front%f[%A]", "retreat" })) ~= nil
        and armed(event, article)
    end,
    examples = {
      { "The lightning Eritrean advance into Sudan began at dawn.",
        { actor = "ERI", recipient = "SDN" } },
      { "The M23's advance on Bukavu alarmed Kenya.", { actor = "M23", recipient = "COD" } },
      { "The Soviet march into Czechoslovakia shocked Romania.",
        { actor = "SUN", recipient = "CSK" }, date = "1968-09-01" },
      { "Chad's army halted the drive into Chad by Libya.", { actor = "LBY", recipient = "TCD" } },
      { "China's push into Kenya with cheap phones went well.", false },
      { "An Italian drive into the market of Kenya began.", false },
      { "The march of students into Chad was long.", false },
    } },

  { name = "bring-tanks", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "bring", "take", "carry" }, { "tank", "armour", "armor",
        "army", "troop", "fighter" }), actor = { "subject", "modifier" }, actor_kind = fighters,
      recipient = { "into", "inside", "across", "nearby" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- "brought its tanks deep into"
      local rest = after(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via == "nearby"
        and not article.text:sub(event.span[2] + 1, to.span[1]):find "^ [%l ]*into [%l ]*$" then
        return false
      end
      return conditions.find_word(rest:sub(1, 20), { "deep", "far%f[%A]", "into the heart",
        "across the" }) ~= nil and not conditions.find_word(rest, { "stockpile", "service",
        "museum", "barracks" }) and by_force(event, article)
    end,
    examples = {
      { "Uganda brought its tanks deep into Rwanda.", { actor = "UGA", recipient = "RWA" } },
      { "The operation that has brought Turkish tanks deep into Syria went on.",
        { actor = "TUR", recipient = "SYR" } },
      { "Uganda brought its army into the talks with Rwanda.", false },
      { "The road brought fans deep into Rwanda.", false },
    } },

  { name = "beaten-by", event = { type = "ASSAULT" },
    frame = { noun = { "defeat", "rout" }, verb = {}, actor = { "by" }, actor_kind = fighters,
      recipient = { "subject", "clause" }, recipient_kind = { "state", "group" } },
    condition = lost,
    examples = {
      { "After Bosnia's defeat by Serbia in the war, its king fled.",
        { actor = "SRB", recipient = "BIH" } },
      { "Bosnia's defeat by Serbia in the cup hurt.", false },
    } },

  { name = "defeat-of", event = { type = "ASSAULT" },
    frame = { noun = { "defeat", "rout" }, verb = {}, actor = { "subject" },
      actor_kind = fighters, recipient = { "of" }, recipient_kind = { "state", "group" } },
    condition = lost,
    examples = {
      { "The Serbian defeat of Bosnia in 1912 ended the war.",
        { actor = "SRB", recipient = "BIH" } },
      { "The Serbian defeat of Bosnia by three goals was no surprise.", false },
    } },

  { name = "under-fire", event = { type = "ASSAULT" },
    frame = { noun = { "bombardment", "attack", "fire", "siege", "assault", "shelling" },
      verb = {}, actor = { "from", "by" }, actor_kind = fighters, recipient = { "clause" },
      recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      return (before:find " is under %l*%s?$" or before:find " are under %l*%s?$"
        or before:find " was under %l*%s?$" or before:find " were under %l*%s?$"
        or before:find " remains under %l*%s?$" or before:find " been under %l*%s?$") ~= nil
        and armed(event, article)
    end,
    examples = {
      { "Bosnia is under bombardment from Serbia.", { actor = "SRB", recipient = "BIH" } },
      { "The plan is under attack from Serbia.", false },
      { "Bosnia heard of a bombardment from Serbia.", false },
    } },

  { name = "crimes", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "commit", "perpetrate" }, { "crime", "genocide", "atrocity",
        "massacre", "abuse" }), actor_kind = fighters, recipient = { "in", "against", "on" },
      recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event)
      local whole = event.context:lower()
      return (not event.text:lower():find "crime" or whole:find "war crime"
        or whole:find "crimes against humanity") ~= nil
    end,
    examples = {
      { "Serbia committed war crimes in Bosnia.", { actor = "SRB", recipient = "BIH" } },
      { "Serbia committed atrocities in Bosnia.", { actor = "SRB", recipient = "BIH" } },
      { "Thieves committed crimes in Bosnia.", false },
    } },

  { name = "coup", event = { type = "ASSAULT" },
    frame = { verb = g.phrases({ "stage", "mount", "engineer", "sponsor", "organise", "organize",
        "instigate", "orchestrate", "carry out" }, { "coup", "putsch" }), actor_kind = fighters,
      recipient = { "in", "against" }, recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "Syria staged a coup in Lebanon.", { actor = "SYR", recipient = "LBN" } },
      { "Syria heard of a coup in Lebanon.", false },
      { "Officers staged a coup in Lebanon.", false },
    } },

  { name = "siege", event = { type = "ASSAULT" },
    frame = { noun = { "siege", "bombardment", "encirclement", "sacking", "overthrow" },
      verb = g.phrases({ "lay" }, { "siege" }),
      actor = { "subject", "by" }, actor_kind = fighters, recipient = { "of", "to", "object" },
      recipient_kind = { "state", "group" } },
    condition = armed,
    examples = {
      { "The Serbian siege of Sarajevo went on.", { actor = "SRB", recipient = "BIH" } },
      { "Serbia laid siege to Sarajevo.", { actor = "SRB", recipient = "BIH" } },
      { "Fans laid siege to Sarajevo.", false },
    } },
}
