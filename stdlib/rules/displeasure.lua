--- Displeasure: what parties feel about others and what they do, and say so.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }
local feelings = { "concern", "outrage", "anger", "dismay", "regret", "alarm", "frustration",
  "displeasure", "disappointment", "indignation", "worry", "objection", "complaint", "protest",
  "opposition", "criticism", "dissatisfaction", "unhappiness", "unease", "misgiving",
  "reservation", "doubt", "disapproval", "condemnation", "resentment", "fury", "discontent",
  "grievance", "accusation", "allegation", "revulsion", "disgust", "scepticism", "skepticism",
  "annoyance", "irritation", "disquiet", "anxiety", "horror", "shock", "charge", "abhorrence" }
local accounts = { "decision", "policy", "statement", "proclamation", "remark", "comment", "plan",
  "record", "claim", "move", "law", "position", "stance", "action", "treatment", "handling",
  "behaviour", "behavior", "conduct", "approach", "response", "proposal", "attitude", "failure" }

local pack = {
  pack = "displeasure",
  doc = "Concern, anger and other displeasure at what others do",

  { name = "concern", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "voice", "express", "raise", "convey", "register", "lodge",
        "file", "make", "level", "direct", "issue", "deliver", "repeat", "state", "air", "vent",
        "reiterate", "submit", "hurl", "share", "renew", "send", "bring", "declare", "signal",
        "communicate", "relay", "outline", "pass on", "underline", "underscore" },
        feelings, { "attack", "assail" }, accounts,
        { "disapprove", "despair", "make light" }, { "of" },
        { "take" }, { "issue", "exception", "offence", "offense", "swipe", "dig", "umbrage",
          "potshot" }, { "cry" }, { "foul" }, { "find" }, { "fault" },
        { "give", "deliver", "issue" }, { "dressing-down", "tongue-lashing",
          "rebuke", "reprimand" },
        { "cast" }, { "doubt" }, { "lose" }, { "patience" }, { "poke", "make" }, { "fun" },
        { "put" }, { "concern",
        "complaint", "grievance", "objection",
          "protest" },
        { "lodge", "make" }, { "representation" }),
      actor_kind = body,
      recipient = { "about", "over", "against", "at", "to", "with", "by", "of", "modifier",
        "into", "object", "on" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local whose = article.text:sub(to[2] + 1, to[2] + 30):lower()
      if event.text:lower():find "^attack.* positions$" then return false end -- trenches
      if event.text:lower():find "^t[ao].* issues?$" and article.text:find("^ into account",
        conditions.past(event, article)) then
        return false -- thinks of them
      end
      if event.text:lower():find "regret"
        and conditions.following(event, article, 10):find "^ for its " then
        return false -- sorry for what one did oneself
      end
      if event.text:lower():find "complaint" or event.text:lower():find "protest" then
        local between = article.text:sub(conditions.past(event, article), to[1])
        local with = article.text:sub(conditions.past(event, article),
          to[2] + 40):lower():match "^[^,.;]*"
        local heard = between:find "^ with the [%a ]*$" and conditions.find_word(with, { "court",
          "tribunal", "commission", "council", "assembly", "office", "agency", "body", "wto%f[%A]",
          "un%f[%A]", "united nations", "federation", "association", "chamber", "committee",
          "organi[sz]ation" })
        if between:find "^ %a* ?at%f[%A]" or heard then
          return false -- the court that hears it
        end
      end
      if event.text:lower():find "^shar" and (whose:find "^'s? [%l ]*concern"
        or to[2] <= event.span[2]
        or article.text:find("^ of ", conditions.past(event, article))) then
        return false -- "shares X's concerns", "shares our concern": the same, about others
      end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "France delivered a rebuke to Belarus.", { actor = "FRA", recipient = "BLR" } },
      { "France took Belarusian issues into account.", false },
      { "Norway voiced concern about Hungary.", { actor = "NOR", recipient = "HUN" } },
      { "Norway voiced concern about Hungary's acts against Ukrainian ships.",
        { actor = "NOR", recipient = "HUN" } },
      { "Norway shares the concern of the Hungarians about the river.", false },
      { "Ghana levelled charges against Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana attacked Togo's decision.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana attacked Togo's treatment of its minority.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana took a swipe at Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana sent troops to attack Togolese positions.", false },
      { "Ghana attacked the proclamation of Benin as a province by Togo.",
        { actor = "GHA", recipient = "TGO" } },
      { "Egypt found fault with the Sudanese plan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt lost patience with Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt poked fun at Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt put its concerns to the Sudanese king.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt found gold with a Sudanese firm.", false },
      { "Peru lodged a protest with Chile over the fence.", { actor = "PER", recipient = "CHL" } },
      { "Peru lodged a protest with the Chilean government.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru lodged a complaint with the authorities in Santiago.",
        { actor = "PER", recipient = "CHL" } },
      { "Beijing took issue with the American report.", { actor = "CHN", recipient = "USA" } },
      { "China expressed strong dissatisfaction with Japan.",
        { actor = "CHN", recipient = "JPN" } },
      { "Chile gave Peru's envoy a dressing-down.", { actor = "CHL", recipient = "PER" } },
      { "China lodged solemn representations with Japan.", { actor = "CHN", recipient = "JPN" } },
      { "China cried foul over Indian tariffs.", { actor = "CHN", recipient = "IND" } },
      { "Norway voiced alarm at Hungary's build-up.", { actor = "NOR", recipient = "HUN" } },
      { "The chef gave the cook a dressing-down.", false },
      { "Norway shares Sweden's concerns about the weather.", false },
      { "Norway voiced concern about the weather.", false },
      { "Norway voiced concern over the raid on Hungary.", false },
      { "The actor took issue with the French film.", false },
      { "Norway raised a flag with Hungary.", false },
      { "Norway raised concerns with its farmers.", false },
    } },

  { name = "react", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "react", "respond", "reply" }, { "" }, { "take" }, { "view" }),
      actor_kind = body, recipient = { "to", "at", "of", "over" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[1] + 1, math.max(to[1], event.span[2])):lower()
      if words:find "^t[ao]" then
        return conditions.find_word(words, { "dim", "poor", "jaundiced", "grave", "grim", "dark",
          "dismal", "very serious" }) ~= nil
      end
      return conditions.find_word(words, { "angr", "furious", "fury", "bitter", "indign", "sharply",
        "harshly", "outrage", "with dismay", "with horror", "with alarm", "with scorn",
        "with contempt", "irritab", "testily", "scathing", "with disgust" }) ~= nil
        and conditions.not_victim(event, article)
    end,
    examples = {
      { "Belarus reacted angrily to the Polish report.", { actor = "BLR", recipient = "POL" } },
      { "China responded furiously to the Norwegian award.",
        { actor = "CHN", recipient = "NOR" } },
      { "Sweden takes a dim view of Russian meddling.", { actor = "SWE", recipient = "RUS" } },
      { "Belarus reacted calmly to the Polish report.", false },
      { "Sweden takes a broad view of Russian history.", false },
      { "Fans reacted angrily to the Polish goal.", false },
      { "Belarus reacted with horror to the killing of Poles.", false },
    } },

  { name = "concern-there", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "voice", "express", "raise", "convey", "state", "air" }, feelings,
        { "condemn", "criticise", "criticize", "denounce", "deplore", "decry", "protest",
        "oppose" },
        { "" }), actor_kind = body, recipient = { "in", "by", "at" }, recipient_kind = { "state" },
      no_noun = true,
      needs = { "arrest", "crackdown", "detention", "right", "abuse", "repression", "coup",
        "jail", "imprisonment", "execution", "penalty", "torture", "separation", "deportation",
        "burn", "storm", "embassy", "consulate", "persecution", "trial", "censorship",
        "clampdown", "martial", "takeover", "sham*", "farc*", "rigg*" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      if to[1] < event.span[2] then return false end
      local between = article.text:sub(conditions.past(event, article), to[1]):lower()
      return conditions.find_word(between, { "arrest", "crackdown", "detention", "human rights",
        "abuse", "repression", "coups?%f[%A]", "jailing", "imprisonment", "executions",
        "death penalty", "sham%f[%A]", "farce", "rigg", "torture", "burning of", "storming of",
        "attack on its embassy", "attack on its consulate", "persecution", "trial of",
        "censorship", "clampdown", "martial law", "takeover", "separation of",
        "deportation of" }) ~= nil
    end,
    examples = {
      { "The UN condemned the separation of children from their parents at the Chilean border.",
        { actor = "UN", recipient = "CHL" } },
      { "The UN condemned the shooting of children at the Chilean border.", false },
      { "The European Union voiced concern over the arrest of a writer in Chad.",
        { actor = "EU", recipient = "TCD" } },
      { "Norway criticised the couple in Mali.", false },
      { "Norway criticised the coup in Mali.", { actor = "NOR", recipient = "MLI" } },
      { "Sweden condemned the burning of its embassy in Baghdad.",
        { actor = "SWE", recipient = "IRQ" } },
      { "Norway condemned the coup in Mali.", { actor = "NOR", recipient = "MLI" } },
      { "Norway voiced concern over the flood in Chad.", false },
      { "Writers condemned the arrest of a poet in Chad.", false },
      { "Norway condemned the fire in a Mali school.", false },
    } },

  { name = "note-with-concern", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "note", "observe", "regret", "deplore", "lament", "learn", "recognise",
        "recognize" }, actor_kind = abroad, recipient = { "complement" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = conditions.clause(event, article, 120)
      local what = article.text:sub(to[2] + 1, to[2] + 40):lower():match "^[^,.;]*"
      if to[1] < event.span[2] or what:find " been %l+" or what:find " w[ae][sr]e? %l+ed "
        or what:find " suffer" then
        return false -- what was done to him
      end
      local verb = event.text:lower()
      if verb:find "^regr" or verb:find "^depl" or verb:find "^lament" then
        return rest:find "^ that " ~= nil
      end
      return rest:find "^ with [%l ]*concern that" ~= nil
        or rest:find "^ with [%l ]*regret that" ~= nil
        or rest:find "^ with [%l ]*dismay that" ~= nil or rest:find "^ with [%l ]*alarm that" ~= nil
    end,
    examples = {
      { "The Security Council noted with concern that Eritrea had sent troops.",
        { actor = "UNSC", recipient = "ERI" } },
      { "Chad regretted that Libya had left the talks.", { actor = "TCD", recipient = "LBY" } },
      { "Chad noted that Libya had left the talks.", false },
      { "Chad regretted that Libya had been struck.", false },
      { "Guests regretted that Libya had left the talks.", false },
    } },

  { name = "complain", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "complain", "grumble", "fume" }, actor_kind = body,
      recipient = { "about", "over", "of", "against", "at", "to" }, recipient_kind = body,
      no_noun = true },
    condition = conditions.not_victim,
    emit = function(event, article) -- who hears a complaint is not the one it is of
      local heard = article.text:find("^ to [^,.;]*Council", event.span[2] + 1)
        or article.text:find("^ to [^,.;]*Court%f[%A]", event.span[2] + 1)
        or article.text:find("^ to the U%.?N%.?%f[%W]", event.span[2] + 1)
        or article.text:find("^ to the United Nations%f[%A]", event.span[2] + 1)
      local to = conditions.kind(event, article, "recipient")
      if heard and to ~= "state" then event.recipient, event.act = {}, nil end
      return event
    end,
    examples = {
      { "Pakistan complained to the Security Council.", { actor = "PAK", recipient = {} } },
      { "Pakistan complained to the UN Security Council about Indian raids.",
        { actor = "PAK", recipient = "IND" } },
      { "Pakistan complained about American fees.", { actor = "PAK", recipient = "USA" } },
      { "Pakistan complained to India about the fence.", { actor = "PAK", recipient = "IND" } },
      { "Spain complained about the rain.", false },
    } },

  { name = "upset", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "anger", "infuriate", "outrage", "dismay", "irk", "irritate",
        "annoy", "disturb", "trouble", "frustrate", "disappoint", "offend", "enrage", "upset",
        "shock", "incense", "displease", "exasperate", "perturb", "oppose to", "appal", "appall",
        "disgust", "rile", "aggrieve", "affront", "horrify", "scandalise", "scandalize", "nettle",
        "vex", "sadden", "sting", "wound", "betray", "abandon", "humiliate", "cheat", "insult" },
      actor = { "object" }, actor_kind = body,
      recipient = { "by", "at", "about", "over", "with", "to", "in" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]].span
      local felt = article.text:sub(math.max(1, event.span[1] - 14), event.span[1]):lower()
      if conditions.find_word(event.text:lower(), { "betray", "abandon", "humiliat", "cheat",
        "insult", "wound" }) and not felt:find "%f[%a]fe[el][lt]%l* [%l ]*$" then
        return false -- that it is so is not said by him
      end
      local to = event.actors[event.recipient[1]].span[1]
      local where = article.text:sub(conditions.past(event, article), math.max(to, event.span[2]))
      if where:find "%f[%a]in [%l ]*$" and not event.text:lower():find "^disapp" then
        return false -- where it is
      end
      return actor[2] <= event.span[1] and conditions.not_victim(event, article)
    end,
    examples = {
      { "Greece was angered by German remarks.", { actor = "GRC", recipient = "DEU" } },
      { "France felt betrayed by Spain.", { actor = "FRA", recipient = "ESP" } },
      { "France was stung by Spanish criticism.", { actor = "FRA", recipient = "ESP" } },
      { "France was betrayed by a Spanish clerk.", false },
      { "France was disappointed in Spain.", { actor = "FRA", recipient = "ESP" } },
      { "France was angered by a fire in Spain.", false },
      { "France is dismayed at Spain's decision.", { actor = "FRA", recipient = "ESP" } },
      { "Chad is opposed to the Libyan plan.", { actor = "TCD", recipient = "LBY" } },
      { "France is troubled by the rain.", false },
      { "Fans were angered by Spain.", false },
      { "Greece was alarmed by the raid on Cyprus.", false },
    } },

  { name = "anger", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "anger", "infuriate", "outrage", "alarm", "dismay", "irk", "irritate",
        "annoy", "disturb", "disappoint", "offend", "enrage", "upset", "shock",
        "incense", "displease", "exasperate", "rankle", "antagonise", "antagonize", "appal",
        "appall", "disgust", "rile", "affront", "unsettle", "unnerve" },
      actor = { "object" }, actor_kind = { "state", "organisation", "alliance" },
      recipient = { "subject" }, recipient_kind = { "state", "organisation", "alliance", "group" },
      no_noun = true },
    condition = function(event)
      local actor = event.actors[event.actor[1]]
      return actor.via == nil and actor.span[1] >= event.span[2]
    end,
    examples = {
      { "Belarus has angered Poland.", { actor = "POL", recipient = "BLR" } },
      { "Peru infuriated Chile.", { actor = "CHL", recipient = "PER" } },
      { "The rain annoyed Chile.", false },
      { "Peru's song annoyed Chilean fans.", false },
    } },

  { name = "concerned", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "concern", "worry" }, actor = { "object" }, actor_kind = abroad,
      recipient = { "about", "by", "at", "over", "with" }, recipient_kind = abroad,
      no_noun = true },
    condition = function(event, article) -- about what he does, not about his lot
      local by = event.actors[event.recipient[1]]
      local to = by.span
      if by.via == "deed" then return event.actors[event.actor[1]].span[2] <= event.span[1] end
      local rest = article.text:sub(to[2] + 1, to[2] + 50):lower():gsub("^['’]+s?", "")
      rest = rest:match "^[%l -]*"
      local between = article.text:sub(conditions.past(event, article),
        math.max(to[1], event.span[2])):lower()
      return event.actors[event.actor[1]].span[2] <= event.span[1] and #between < 40
        and not between:find "[,.;]" and conditions.find_word(rest, { "support for", "action",
        "behavio", "build%-?up", "activit", "decision", "law%f[%A]", "policy", "policies",
        "failure", "refusal", "crackdown", "aggression", "expansion", "use of", "rhetoric",
        "claims", "drilling", "conduct", "intentions", "ambitions", "influence", "espionage",
        "interference", "meddling", "practices", "moves?%f[%A]", "treatment", "violations",
        "deployment", "programme%f[%A]", "program%f[%A]", "plans? to", "threat", "withdrawal",
        "spying", "hacking", "coercion", "overcapacity", "dumping" }) ~= nil
    end,
    examples = {
      { "Kenya is deeply concerned about Ugandan behaviour on the lake.",
        { actor = "KEN", recipient = "UGA" } },
      { "Kenya was worried by Uganda's plan to dam the river.",
        { actor = "KEN", recipient = "UGA" } },
      { "Uganda arrested ten Rwandans. Kenya said it was extremely worried by the arrests.",
        { actor = "KEN", recipient = "UGA", type = "ACCUSE" } },
      { "Uganda and Chad signed a pact. Kenya is concerned about the deal.",
        { actor = "KEN", recipient = { "UGA", "TCD" } } },
      { "Floods hit Uganda. Kenya is concerned about the floods.", false },
      { "Kenya is concerned about Uganda.", false },
      { "Kenya is concerned about Ugandan children.", false },
      { "Parents are concerned about Ugandan behaviour on the lake.", false },
    } },

  { name = "draw-ire", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "draw", "incur", "provoke", "attract", "arouse", "earn", "face",
        "prompt", "trigger", "spark", "receive", "get", "encounter" }, { "objection",
        "ire", "wrath", "anger", "fury", "condemnation",
        "outrage", "rebuke", "displeasure", "reprimand", "scorn", "censure", "indignation",
        "complaint", "reproach", "derision", "outcry", "uproar", "protest", "criticism" },
        { "draw" }, { "fire" }, { "come in" }, { "for" }, { "draw", "cause", "raise", "provoke",
          "trigger" }, { "howl", "outcry", "furore", "furor", "uproar" },
        { "draw", "provoke", "trigger", "bring", "elicit", "prompt" },
        { "response", "reaction", "reply", "retort" }),
      actor = { "from", "of", "in", "modifier" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local owner = event.actors[event.recipient[1]].span
      if conditions.find_word(article.text:sub(owner[2] + 1, event.span[1]):lower(),
        { "novel", "film", "movie", "books?%f[%A]", "songs?%f[%A]", "singer", "team" }) then
        return false -- of what an artist or a player does
      end
      if words:find "^c[oa]m" then -- came in for harsh words from
        return conditions.find_word(conditions.phrase(event, article, 50), { "for [%l ]*words",
          "for [%l ]*critici", "for [%l ]*flak", "for [%l ]*censure", "for [%l ]*condemn",
          "for [%l ]*stick%f[%A]", "for [%l ]*rebuke", "for [%l ]*scorn" }) ~= nil
          or conditions.find_word(words, { "critici", "words", "flak" }) ~= nil
      end
      if words:find "response$" or words:find "reaction$" or words:find "reply$"
        or words:find "retort$" then
        return conditions.find_word(words, { "furious", "angry", "sharp", "stern", "fierce",
          "harsh", "bitter", "withering", "scathing", "irate", "indignant", "hostile" }) ~= nil
      end
      return not event.text:lower():find " fire$"
        or article.text:find("^ from %u[%a ,]*[%.,]?[%a ]*$",
          conditions.past(event, article)) ~= nil
        or conditions.with({ "over", "for its", "after" }, 80)(event, article)
    end,
    examples = {
      { "Peru drew criticism from Chad for a map of Mali.", { actor = "TCD", recipient = "PER" } },
      { "Chad's novel provoked criticism from Oman.", false },
      { "Sweden drew fire from Iraq and Iran over a film.",
        { actor = { "IRQ", "IRN" }, recipient = "SWE" } },
      { "Belarus received a protest from Poland.", { actor = "POL", recipient = "BLR" } },
      { "Germany drew criticism from Poland.", { actor = "POL", recipient = "DEU" } },
      { "Belarus shut the port. The move drew sharp criticism from Poland.",
        { actor = "POL", recipient = "BLR" } },
      { "Belarus drew a furious response from Poland.", { actor = "POL", recipient = "BLR" } },
      { "Belarus drew a warm response from Poland.", false },
      { "Belarus has drawn Polish ire.", { actor = "POL", recipient = "BLR" } },
      { "Togo incurred the wrath of Ghana.", { actor = "GHA", recipient = "TGO" } },
      { "Togo incurred the wrath of its fans.", false },
      { "Togo drew a map of Ghana.", false },
    } },

  { name = "greeted-with", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "greet", "meet", "receive", "view" }, actor = { "in", "by", "from" },
      actor_kind = abroad, recipient = { "object", "modifier" }, recipient_kind = abroad,
      no_noun = true, needs = { "disbelief", "dismay", "anger", "fury", "scorn", "derision",
        "alarm",
        "outrage", "indignation", "condemnation", "criticism", "contempt", "horror" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(to[2] + 1, event.span[1])
      return to[1] < event.span[1] and (words:find " w[ae][sr]" or words:find " been ") ~= nil
        and conditions.find_word(conditions.phrase(event, article, 50), { "with [%l ]*disbelief",
          "with [%l ]*dismay", "with [%l ]*anger", "with [%l ]*fury", "with [%l ]*scorn",
          "with [%l ]*derision", "with [%l ]*alarm", "with [%l ]*outrage", "with [%l ]*indigna",
          "with [%l ]*condemn", "with [%l ]*criticism", "with [%l ]*contempt",
          "with [%l ]*horror" }) ~= nil
    end,
    examples = {
      { "The American decision has been greeted with disbelief in Amman.",
        { actor = "JOR", recipient = "USA", type = "ACCUSE" } },
      { "The American singer was greeted with flowers in Amman.", false },
    } },

  { name = "rankle", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "rankle", "grate", "jar" }, actor = { "in", "with", "on" },
      actor_kind = { "state", "organisation" }, recipient = { "subject" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    examples = {
      { "Spain's decision still rankles in Morocco.", { actor = "MAR", recipient = "ESP" } },
      { "The noise rankles in Morocco.", false },
    } },

  { name = "critical", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { adjective = { "critical", "contemptuous", "scornful", "disdainful", "dismissive",
        "intolerant", "angry", "furious", "unhappy", "indignant",
        "irate", "livid", "bitter", "resentful", "impatient", "scathing", "withering", "caustic",
        "derisive", "aghast" },
      actor_kind = body, recipient = { "of", "at", "about", "with", "over", "to" },
      recipient_kind = body },
    condition = function(event, article)
      local rest = conditions.following(event, article, 4)
      if event.text:lower() == "critical" and rest ~= " of " then return false end
      local to = event.actors[event.recipient[1]].span
      if article.text:sub(conditions.past(event, article), math.max(to[1], event.span[2]))
        :find "%f[%a]deal with [%l ]*$" then
        return false -- of who made it
      end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "Germany was critical of Hungary.", { actor = "DEU", recipient = "HUN" } },
      { "Germany was critical again of Hungary.", { actor = "DEU", recipient = "HUN" } },
      { "Berlin has been sharply critical of Turkey's plan.",
        { actor = "DEU", recipient = "TUR" } },
      { "Egypt is unhappy with Sudan.", { actor = "EGY", recipient = "SDN" } },
      { "Egypt was furious at the Sudanese decision.", { actor = "EGY", recipient = "SDN" } },
      { "The critic was critical of Hungary.", false },
      { "Biden was critical of Trump's deal with the Taliban.", false, date = "2021-08-31" },
      { "Egypt is happy with Sudan.", false },
      { "Egypt is wary of Sudan.", false }, -- no words
      { "Egypt was furious at the raid on Sudan.", false },
      { "The state of Egypt is critical.", false },
      { "Oil is critical to Sudan.", false },
      { "Chad is critical to Sudan.", false },
    } },
}

for _, rule in ipairs(pack) do rule.emit = rule.emit or conditions.against_as_such end

return pack
