--- Praise and approval: what parties find good in others, and what they let pass.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

-- "called the decision a breakthrough": what it is called stands behind it.
local good = { "friend", "partner", "ally", "model", "hero", "success", "positive", "historic",
  "encouraging", "constructive", "progress", "breakthrough", "step forward", "right direction",
  "welcome", "brave", "courag", "wise", "great", "excellent", "reliable", "trustworth",
  "responsible", "generous", "triumph", "victory", "admirable", "remarkable", "impressive",
  "example", "beacon", "pillar", "bulwark", "cornerstone", "honest", "noble", "peaceful",
  "heroic", "statesman", "vital", "legitimate", "brother", "promising", "fair", "timely" }

-- Who takes another's part so, in apposition or as what he is said to be: not "the patron's home".
local function is_said_to_be(event, article)
  local actor = event.actors[event.actor[1]]
  local between = article.text:sub(actor.span[2] + 1, event.span[1]):lower()
  if article.text:find("^['’]", event.span[2] + 1) then return false end
  if event.text:lower():find "s$" and not between:find " are " then return false end
  return (between:find "^ is " or between:find "^ was " or between:find "^ remains? "
    or between:find "^ has %a* ?been " or between:find "^,? an? " or between:find "^ are "
    or between:find "^ has long been ") ~= nil and not between:find "[;:]"
end
local bad = { "mistake", "threat", "unaccept", "provoc", "not ", "no ", "never", "terror",
  "great power",
  "against", "danger", "less than", "hardly", "without", "used to", "wrong", "enem", "aggress",
  "liar", "satan", "shame" }

local function well_named(event, article)
  local to = event.actors[event.recipient[1]].span
  if to[1] < event.span[2] or to[1] - event.span[2] > 40 then return false end
  if article.text:sub(event.span[2] + 1, to[1]):find "%f[%a][Tt]h[ia][ts]%f[%A]" then
    return false -- "call this the Omani model"
  end
  local verb = event.text:lower()
  local seen = verb:find "^s[ea][ew]" or verb:find "^view" or verb:find "^regard"
    or verb:find "^h[eo]ld"
  if seen and not article.text:sub(to[2] + 1, to[2] + 20):find "^ ?%l* as " then return false end
  local text = article.text:sub(to[2] + 1, to[2] + 60):lower()
  text = text:sub(1, (text:find "[.;,]" or 0) - 1)
  return conditions.find_word(text, good) ~= nil and conditions.find_word(text, bad) == nil
end

-- What pleases is no harm done to the other side.
local at_ease = conditions.without({ "defeat", "death", "fall", "attack", "sanction", "strike",
  "failure", "withdrawal", "his%f[%A]", "her%f[%A]", "loss" }, 40)

-- What is let be done is given one of these.
local let_do = conditions.with({ "green light", "go%-ahead", "blessing", "nod to", "its nod",
  "free hand", "blank cheque", "blank check", "approval to", "its approval", "its consent",
  "carte blanche" }, 60)

local papers = { "resolution", "proposal", "plan", "motion", "bid", "candidate", "draft", "text",
  "treaty", "accession", "membership", "entry", "independence" }

return {
  pack = "praise",
  doc = "Praise and approval",

  { name = "call-good", event = { type = "SUPPORT" },
    frame = { verb = { "call", "describe", "hail", "label", "portray", "characterise",
        "characterize", "praise", "depict", "hold up",
        "designate" },
      actor_kind = body, recipient = { "object", "modifier", "of" }, recipient_kind = body,
      no_noun = true,
      needs = conditions.beginnings(good) },
    condition = function(event, article)
      return not has(event.aux, "negation") and well_named(event, article)
    end,
    examples = {
      { "Britain called Chad a true friend.", { actor = "GBR", recipient = "TCD" } },
      { "Britain regards Chad as a friend.", false }, -- a view, no act
      { "Kenya described Rwanda as a reliable partner.", { actor = "KEN", recipient = "RWA" } },
      { "Fiji called the Tongan decision a step forward.",
        { actor = "FJI", recipient = "TON" } },
      { "Kenya designated Rwanda a strategic partner.", { actor = "KEN", recipient = "RWA" } },
      { "Kenya held up Rwanda as a model.", { actor = "KEN", recipient = "RWA" } },
      { "Kenya saw Rwanda make great progress.", false },
      { "Kenya calls this the Rwandan model.", false },
      { "Kenya described Rwanda as a place without friends.", false },
      { "Kenya described Rwanda as a threat to a friend.", false },
      { "A singer called Chad a true friend.", false },
    } },

  { name = "green-light", event = { type = "SUPPORT" },
    frame = { verb = { "give" }, actor_kind = body,
      recipient = { "object", "to", "for", "modifier" }, recipient_kind = body, no_noun = true,
      needs = { "green", "ahead", "blessing", "nod", "free", "approval", "consent", "carte",
        "blank" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local one = article.text:sub(to[1] + 1, to[2]):find "^%u%u+$" -- some of NATO's allies
        and article.text:find("^ [Aa]ll[iy]", to[2] + 1)
      return not one and let_do(event, article)
    end,
    examples = {
      { "Britain gave Oman the green light.", { actor = "GBR", recipient = "OMN" } },
      { "Ghana gave its blessing to Togo's plan.", { actor = "GHA", recipient = "TGO" } },
      { "The European Union gave the go-ahead for Polish loans.",
        { actor = "EU", recipient = "POL" } },
      { "Ghana gave Togo a green flag.", false },
      { "Ghana gave the go-ahead for three NATO allies to send ships.", false },
      { "The priest gave his blessing to Togo.", false },
    } },

  { name = "vote-for-it", event = { type = "SUPPORT" },
    frame = { verb = { "cast vote for", "cast ballot for" }, actor_kind = { "state" },
      recipient = { "for" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Chile cast its vote for Peru.", { actor = "CHL", recipient = "PER" } },
      { "The jury cast its vote for Peru.", false },
    } },

  { name = "vote-for", event = { type = "SUPPORT" },
    frame = { verb = { "vote for" }, actor_kind = body, recipient = { "for", "of", "modifier" },
      recipient_kind = { "state", "group", "party" }, no_noun = true },
    condition = function(event, article) -- not "for a plan that Peru opposed"
      local to = event.actors[event.recipient[1]].span[1]
      local between = article.text:sub(event.span[2] + 1, math.max(to, event.span[2])):lower()
      return not between:find "%f[%a]that%f[%A]" and conditions.with(papers, 70)(event, article)
    end,
    examples = {
      { "Chile voted for Peru's resolution.", { actor = "CHL", recipient = "PER" } },
      { "Chile voted for Peru's singer.", false },
      { "Chile voted for a UN resolution.", false },
      { "Chile voted for a plan that Peru opposed.", false },
    } },

  { name = "satisfied", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "express", "voice", "declare", "convey" }, { "satisfaction",
        "delight", "admiration", "optimism", "trust", "approval", "respect", "esteem",
        "understanding", "joy", "pride" }, { "approve" }, { "of" }, { "endorse" }, { "" }),
      actor_kind = body, recipient = { "with", "at", "of", "for", "in", "over", "object",
        "modifier" },
      recipient_kind = body, no_noun = true },
    condition = at_ease,
    examples = {
      { "Niger expressed its satisfaction with Malian reforms.",
        { actor = "NER", recipient = "MLI" } },
      { "Niger voiced admiration for Mali.", { actor = "NER", recipient = "MLI" } },
      { "Iraq approved of the Syrian plan.", { actor = "IRQ", recipient = "SYR" } },
      { "Iraq voiced delight at the defeat of Syria.", false },
      { "Iraq sympathised with Syria.", false },
      { "The poet voiced admiration for Syria.", false },
    } },

  { name = "proud", event = { type = "SUPPORT" },
    frame = { adjective = { "happy", "proud", "glad", "confident", "optimistic" },
      actor_kind = body, recipient = { "with", "of", "in" }, recipient_kind = body },
    condition = function(event, article) -- of others, but not of people that one is helped by
      local rest = conditions.rest(event, article, 12)
      local to = event.actors[event.recipient[1]].span
      return at_ease(event, article) and not rest:find "^ %l+ m[ey]%f[%A]"
        and not rest:find "^ %l+ our%f[%A]" and not rest:find "^ %l+ its%f[%A]"
        and not article.text:find("^%l* who%f[%A]", to[2] + 1)
    end,
    examples = {
      { "Norway was happy with Sweden.", { actor = "NOR", recipient = "SWE" } },
      { "Norway is not happy with Sweden.", { actor = "NOR", aux = { "negation" } } },
      { "The guests were happy with Sweden.", false },
      { "Norway is happy in winter.", false },
      { "Norway is proud of its part in NATO.", false },
      { "Norway is proud of the Afghans who helped its army.", false },
    } },

  { name = "pleased", event = { type = "SUPPORT" },
    frame = { verb = { "please", "satisfy", "impress", "delight", "hearten", "encourage" },
      actor = { "object" }, actor_kind = body, recipient = { "with", "by", "at" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local to = event.actors[event.recipient[1]].span
      if event.text:lower():find "^encour" and (article.text:find("^ and%f[%A]", to[2] + 1)
        or not article.text:find("^['’]*s? %l", to[2] + 1)) then
        return false -- "encouraged by Chad": it was told to
      end
      return actor.span[2] <= event.span[1] and at_ease(event, article)
    end,
    examples = {
      { "Norway is pleased with Sweden's response.", { actor = "NOR", recipient = "SWE" } },
      { "Norway was impressed by the Swedish plan.", { actor = "NOR", recipient = "SWE" } },
      { "Norway was encouraged by Sweden's words.", { actor = "NOR", recipient = "SWE" } },
      { "Norway, encouraged by Sweden, left the talks.", false },
      { "Norway, supported and encouraged by Swedish minister Olof Palme and others, left.",
        false, date = "1972-02-02" },
      { "Norway was pleased at the fall of Sweden's king.", false },
      { "Norway impressed fans with a win over Sweden.", false },
    } },

  { name = "supporter", event = { type = "SUPPORT" },
    frame = { noun = { "supporter", "backer", "protector", "patron", "sponsor" },
      verb = {}, actor = { "clause" }, actor_kind = body,
      recipient = { "of", "subject" }, recipient_kind = { "state", "group", "organisation",
        "alliance" } },
    condition = is_said_to_be,
    examples = {
      { "Qatar is a strong supporter of Hamas.", { actor = "QAT", recipient = "HAMAS" } },
      { "Qatar has long been a backer of Hamas.", { actor = "QAT", recipient = "HAMAS" } },
      { "Iran is Hezbollah's main backer.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Qatar arrested a supporter of Hamas.", false },
      { "Chad remains Mali's staunchest friend.", false },
      { "Iran is a Syrian patron's home.", false },
      { "Qatar met friends of Syria.", false },
    } },

  { name = "echo", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "echo", "second", "share", "subscribe to", "co-sponsor",
        "cosponsor", "bless", "associate" }, { "call", "view", "position", "assessment", "appeal",
        "demand", "stance", "motion", "resolution", "bid", "statement", "plan", "sentiment",
        "opinion", "condemnation", "verdict" }), actor_kind = body,
      recipient = { "modifier", "of", "by" }, recipient_kind = body, no_noun = true },
    condition = function(event) return not event.text:lower():find "share%a* [%a ]*plan" end,
    examples = {
      { "Ghana echoed Togo's call for calm.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana shares the view of Togo that the dam must go.",
        { actor = "GHA", recipient = "TGO" } },
      { "Ghana seconded the Togolese motion.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana shares a border with Togo.", false },
      { "The hall echoed Togo's calls.", false },
    } },

  { name = "warm-words", event = { type = "SUPPORT" },
    frame = { verb = { "have word", "speak" }, actor_kind = body,
      recipient = { "for", "of", "about" }, recipient_kind = body, no_noun = true,
      needs = { "warm*", "kind*", "glowing*", "highly*", "fondly*", "friendly*", "generous*" } },
    condition = conditions.told({ "^ha%a+ [%a ]*warm words", "^ha%a+ [%a ]*kind words",
      "^ha%a+ [%a ]*friendly words", "^ha%a+ [%a ]*generous words", "^%a+ [%a ]*highly of",
      "^%a+ [%a ]*warmly of", "^%a+ [%a ]*fondly of", "^%a+ [%a ]*glowingly of",
      "^%a+ in [%a ]*glowing terms" }, 40),
    examples = {
      { "Ghana had warm words for Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana's king spoke highly of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana had few words for Togo.", false },
      { "Ghana's king thinks highly of Togo.", false },
      { "The coach spoke highly of Togo.", false },
    } },

  { name = "uphold-right", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "uphold", "reaffirm", "affirm", "defend", "reiterate",
        "acknowledge", "endorse", "stress" }, { "right", "sovereignty", "integrity",
        "independence", "claim", "unity", "neutrality" }, { "respect" }, { "decision", "choice" }),
      actor_kind = body, recipient = { "modifier", "of" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article)
      if has(event.aux, "negation") then return false end
      local word, to = event.text:lower(), event.actors[event.recipient[1]].span
      if article.text:sub(math.max(1, to[1] - 8), to[1]):find "former $" then return false end
      return #event.aux == 0 or not word:find "^respect" and not has(event.aux, "hypothetical")
    end,
    emit = function(event)
      local own = event.text:find "%f[%a]their%f[%A]" or event.text:find "%f[%a]its%f[%A]"
      if own and event.actors[event.recipient[1]].via == "pronoun" then return nil end
      return event
    end,
    examples = {
      { "Norway acknowledged the independence of the former Portuguese colony.", false },
      { "Ghana reaffirmed the territorial integrity of Togo.",
        { actor = "GHA", recipient = "TGO" } },
      { "Ghana upheld Togo's right to the isle.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana respects Togo's decision.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana told Benin to respect Togo's decision.", false },
      { "Ghana sought peace with Togo before the Ghanaians defended their freedom and their "
        .. "sovereignty.", false },
      { "The lawyer upheld Togo's right to the isle.", false },
    } },
}
