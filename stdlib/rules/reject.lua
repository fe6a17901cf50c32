--- What parties refuse, veto and call off.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- a party at home has none of these dealings
local abroad = { "state", "organisation", "alliance", "group", "institution" }
local meetings = { "meeting", "summit", "talk", "visit", "trip", "invitation", "negotiation",
  "dialogue", "conference", "discussion", "contact", "consultation", "audience" }
local proposals = { "proposal", "offer", "plan", "request", "demand", "call", "bid", "idea",
  "invitation", "condition", "term", "claim", "accusation", "allegation", "charge", "criticism",
  "ultimatum", "initiative", "move", "resolution", "overture", "suggestion", "appeal", "draft",
  "warning", "report", "assertion", "mediation", "complaint", "concern", "protest", "pressure",
  "effort", "attempt", "deadline", "blueprint", "compromise", "statement", "notion", "threat",
  "decision", "ruling", "verdict", "interference", "deal", "account", "version", "explanation",
  "aid", "help", "assistance", "apology", "recognition" }

-- The denial is the act: it is made now, whatever it is of.
local denial = conditions.unmarked("negation", "future")

local of_papers = conditions.with({ "proposal", "offer", "plan", "resolution", "motion", "draft",
  "bid", "demand", "request", "candidate", "terms", "deal" }, 60)

local refused = conditions.with({ "access", "permission", "entry", "a visa", "visas", "visa%-free",
  "landing", "the right", "passage", "the use of", "use of its", "overflight" }, 40)

-- The one other party that its sentence names is refused.
local function the_other(event, article)
  local kind = #event.actor == 1 and conditions.kind(event, article, "actor")
  if #event.recipient > 0 or kind ~= "state" then return event end
  local other
  for _, name in ipairs(article:names(event.sentence)) do
    if name.id ~= event.actor[1] and name.role ~= "other" and has(body, name.kind) then
      local before = article.text:sub(math.max(1, name.span[1] - 5), name.span[1])
      local next = article.text:sub(conditions.past(event, article), name.span[1]):find " and %l"
      if next or other and other.id ~= name.id or name.role == "place" or before:find " in $"
        or before:find " of $" or before:find " at $" or before:find "from $" then
        return event
      end
      other = name
    end
  end
  local way = other and article.text:sub(event.span[2] + 1, math.max(event.span[2], other.span[1]))
  if way and conditions.find_word(way:lower(), { "consequence", "implication", "impact%f[%A]",
    "effects?%f[%A]" }) then
    return event -- who only feels what comes of it
  end
  if other and other.kind == "state" then
    conditions.done_to(event, other)
  end
  return event
end

-- "refused to retaliate": held back, where nobody's wish is refused.
local FORCE = { "retaliat", "attack", "invade", "bomb%f[%A]", "strike%f[%A]", "escalate", "shoot" }

-- Whether what is refused, from its "to" on, is to use force; a deal that is struck is none.
local function to_use_force(rest)
  local verb, object = rest:gsub("^ to %l+ly ", " to "):match "^ to (%l+) ?(%l*)"
  return verb ~= nil and conditions.find_word(verb, FORCE) ~= nil
    and not (verb == "strike" and object:find "^an?$")
end

local SPARED = { "warn", "critici", "condemn", "blame", "confront", "punish", "attack", "sanction",
  "offend", "provoke", "antagoni", "fight", "name%f[%A]", "rebuke", "retaliat" }

-- "refused to expel Hamas": who would be expelled is not who asked for it.
local function the_refused(event, article)
  local to = event.recipient[1] and event.actors[event.recipient[1]]
  local verb = conditions.phrase(event, article, 30):match "^ to (%l+)" or ""
  if to and conditions.find_word(verb, { "expel", "extradit", "deport", "surrender" })
    and to.span[1] > event.span[2] then
    event.recipient = {}
  end
  if conditions.find_word(verb, SPARED) then
    local rest = to and article.text:sub(conditions.past(event, article), to.span[1]):lower()
    if rest and rest:find "^ to %l+ [%l ]*$" then event.recipient = {} end
    return event -- whom it does not harm is not refused
  end
  -- "refused to vacate its forts on Omani soil"
  if #event.recipient == 0 and conditions.find_word(verb, { "vacat", "leav", "withdraw", "quit",
    "evacuat", "abandon", "remove", "pull" }) then
    local last = event.span[2] + #conditions.phrase(event, article, 80)
    for _, name in ipairs(article:names(event.sentence)) do
      local whose = name.span[1] > event.span[2] and name.span[1] < last and name.kind == "state"
        and not has(event.actor, name.id)
      local rest = article.text:sub(name.span[2] + 1, name.span[2] + 12)
      if whose and (rest:find "^['’]*s? territory" or rest:find "^['’]*s? soil") then
        return conditions.done_to(event, name)
      end
    end
  end
  return the_other(event, article)
end

return {
  pack = "reject",
  doc = "What parties refuse, veto and call off",

  { name = "cancel-meeting", event = { type = "REJECT", mode = "meet" },
    frame = { verb = g.phrases({ "cancel", "call off", "postpone", "scrap", "skip", "refuse",
        "decline", "boycott", "snub", "rule out", "reject", "turn down", "shun",
        "spurn", "rebuff", "oppose", "put off", "delay", "scrub", "shelve", "mothball", "abort",
        "cut short" }, meetings),
      actor_kind = body,
      recipient = { "with", "from", "to", "of", "by", "modifier", "concerned", "foe" },
      recipient_kind = abroad, no_noun = true },
    condition = conditions.without({ "about", "proposal", "plan" }, 8),
    examples = {
      { "Mexico turned down an invitation to visit Canada.", { actor = "MEX", recipient = "CAN" } },
      { "Trump cancelled a meeting with Putin.", { actor = "USA", recipient = "RUS" },
        date = "2018-11-29" },
      { "Mexico called off its visit to Canada.", { actor = "MEX", recipient = "CAN" } },
      { "Iran ruled out talks with Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Mexico turned down an invitation from Canada to a conference in Chile.",
        { actor = "MEX", recipient = "CAN" } },
      { "Mexico mothballed a visit to Canada.", { actor = "MEX", recipient = "CAN" } },
      { "The band cancelled its trip to Canada.", false },
      { "Iran ruled out talks with its bakers.", false },
    } },

  { name = "out-of-meeting", event = { type = "REJECT", mode = "meet" },
    frame = { verb = g.phrases({ "pull", "back" }, { "out of" }, { "withdraw" }, { "from" },
        { "duck", "bow" }, { "out of" }), actor_kind = body, recipient = { "with" },
      recipient_kind = abroad, no_noun = true },
    condition = conditions.told({ "of [%a' ]*meeting with", "of [%a' ]*summit with",
      "from [%a' ]*meeting with", "from [%a' ]*summit with", "of [%a' ]*conference with",
      "of [%a' ]*visit with" }, 50),
    examples = {
      { "Armenia pulled out of a meeting with Turkey.", { actor = "ARM", recipient = "TUR" } },
      { "The band pulled out of a meeting with Turkey.", false },
      { "Armenia pulled out of a mine with Turkey.", false },
    } },

  { name = "keep-out", event = { type = "REJECT", mode = "meet" },
    frame = { verb = { "shut", "shut out", "keep", "keep out", "exclude", "bar", "leave",
        "leave out", "ban", "freeze out" }, actor = { "subject", "of", "from" }, actor_kind = body,
      recipient = { "object", "modifier" }, recipient_kind = { "state", "group" },
      no_noun = true,
      needs = { "summit", "talk", "conference", "teleconference", "videoconference" } },
    condition = conditions.told({ "out of [^,;]*summit", "from [^,;]*summit",
      "out of [^,;]*talks", "from [^,;]*talks", "out of [^,;]*conference",
      "from [^,;]*conference" }, 70),
    examples = {
      { "Mercosur kept Paraguay away from its summit.",
        { actor = "MERCOSUR", recipient = "PRY" } },
      { "Turkey was kept out of the talks.", false },
      { "Rain kept Paraguay away from its summit.", false },
    } },

  { name = "call-void", event = { type = "REJECT" },
    frame = { verb = { "say", "call", "declare", "consider", "deem", "dismiss", "brand", "regard" },
      actor_kind = { "state", "organisation" }, no_noun = true,
      needs = { "void", "legal", "validity" } },
    condition = function(event, article)
      local text = conditions.clause(event, article, 110)
      return (text:find "null and void" or text:find "no legal force" or text:find "no validity")
        ~= nil and conditions.find_word(text, { "ruling", "verdict", "award", "resolution",
        "decision", "judg", "vote%f[%A]", "election", "declaration", "law%f[%A]", "treaty",
        "referendum" }) ~= nil
    end,
    examples = {
      { "China said the ruling was null and void.", { actor = "CHN" } },
      { "China said the ticket was null and void.", false },
      { "The shop said the ruling was null and void.", false },
    } },

  { name = "voice-rejection", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "voice", "express", "reiterate", "affirm", "reaffirm", "state",
        "declare", "announce", "repeat", "confirm", "stress" }, { "rejection", "refusal" }),
      actor_kind = abroad, recipient = { "of", "modifier" }, recipient_kind = abroad,
      recipient_optional = true, no_noun = true },
    examples = {
      { "Egypt voiced its firm rejection of any such plan.", { actor = "EGY" } },
      { "Egypt reiterated its rejection of the Israeli plan.",
        { actor = "EGY", recipient = "ISR" } },
      { "Egypt voiced its love of the plan.", false },
      { "The writer voiced his rejection of the plan.", false },
    } },

  { name = "distance-itself", event = { type = "REJECT" },
    frame = { verb = { "distance", "dissociate", "disassociate", "keep distance", "stand aside",
        "stand apart" }, actor_kind = abroad,
      recipient = { "from", "modifier", "of" }, recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      return rest:find " ?from " ~= nil and not conditions.find_word(rest, { "coast", "shore",
        "border", "frontier", "waters" })
    end,
    examples = {
      { "Norway distanced itself from the American plan.", { actor = "NOR", recipient = "USA" } },
      { "Norway kept its distance from Iran.", { actor = "NOR", recipient = "IRN" } },
      { "Norway stood aside from the EU statement.", { actor = "NOR", recipient = "EU" } },
      { "The singer distanced himself from Iran.", false },
      { "Norway measured its distance from Iran.", false },
    } },

  { name = "turn-back-on", event = { type = "REJECT" },
    frame = { verb = { "turn", "keep", "hold", "set", "draw" }, actor_kind = abroad,
      recipient = { "on", "object", "against", "at" }, recipient_kind = { "state", "group" },
        no_noun = true,
      needs = { "back", "length", "face", "line" } },
    condition = conditions.told({ "^turn%a* its back on", "^turn%a* their back on",
      "at arm['’]+s length", "^set%a* its face against", "^dr[ae]w%a* the line at" }, 50),
    examples = {
      { "Spain turned its back on Britain.", { actor = "ESP", recipient = "GBR" } },
      { "Spain keeps Britain at arm's length.", { actor = "ESP", recipient = "GBR" } },
      { "Spain set its face against the British plan.", { actor = "ESP", recipient = "GBR" } },
      { "Spain turned back on the road to Britain.", false },
      { "The singer turned his back on Britain.", false },
    } },

  { name = "disinvite", event = { type = "REJECT", mode = "meet" },
    frame = { verb = { "disinvite", "uninvite" }, actor_kind = body,
      recipient = { "object", "modifier" }, recipient_kind = body, no_noun = true },
    examples = {
      { "The G8 disinvited Russia.", { actor = "G8", recipient = "RUS" } },
      { "The bride disinvited an aunt from Russia.", false },
    } },

  { name = "say-no", event = { type = "REJECT" },
    frame = { verb = { "say", "vote" }, actor_kind = body, recipient = { "to", "with", "by" },
      recipient_kind = body, no_noun = true, needs = { "no" } },
    condition = function(event, article)
      return conditions.following(event, article, 8):lower()
        :find "^ [\"']?no[\"']? to" ~= nil
    end,
    examples = {
      { "Israel said no to the American plan.", { actor = "ISR", recipient = "USA" } },
      { "Israel said again no to the American plan.", { actor = "ISR", recipient = "USA" } },
      { "Norway says no to Denmark.", { actor = "NOR", recipient = "DNK" } },
      { "Norway said nothing to Denmark.", false },
    } },

  { name = "reject-plan", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "oppose", "block", "resist", "ignore", "defy", "refuse", "decline",
        "dismiss", "overrule", "veto", "turn down", "brush off", "rule out", "deny", "throw out",
        "shoot down", "shrug off", "wave away", "wave off", "brush aside", "sweep aside",
        "bat away", "fend off", "dispute", "contest", "rebut", "scorn", "rebuff", "laugh off",
        "brush away", "discount", "disown", "flout", "sidestep", "play down", "kill", "torpedo",
        "scuttle", "scupper", "knock down" },
        proposals, { "resist", "refuse", "ignore", "reject", "rebuff", "spurn", "turn down",
          "brush off", "dismiss", "brush aside", "shrug off", "defy", "decline" },
        { "plea", "entreaty", "advice", "approach", "order", "dictate" },
        { "let" }, { "deadline", "ultimatum" },
        { "block", "hold up", "stall", "delay", "hold back", "obstruct", "thwart",
        "torpedo" },
        { "aid", "package", "sanction", "fund", "tranche", "membership", "appointment", "approval",
          "agreement", "candidate", "candidacy", "nomination", "nominee" }, { "nix" }, proposals,
          { "bar" }, { "bid" }, { "counter", "contradict", "ridicule", "mock", "deride" },
          { "claim", "accusation", "allegation", "charge", "assertion", "argument", "account",
            "version" }),
      actor_kind = body,
      recipient = { "modifier", "of", "from", "by", "accuser", "foe" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article) -- "blocked a statement critical of Chad": not his
      if conditions.at_home(event) and event.text:find "nomin" then return false end -- for a post
      local to = event.actors[event.recipient[1]].span[1]
      return not article.text:sub(conditions.past(event, article), math.max(to, event.span[2]))
        :find "critical of"
    end,
    examples = {
      { "Oman resisted American entreaties to pump more.", { actor = "OMN", recipient = "USA" } },
      { "Laos blocked a statement critical of China.", false },
      { "Senate Republicans are delaying confirmation of his OPM nominee.", false },
      { "Iran turned down the American offer.", { actor = "IRN", recipient = "USA" } },
      { "Hungary resisted pressure from the European Union.",
        { actor = "HUN", recipient = "EU" } },
      { "Ethiopia threw out Egypt's proposal.", { actor = "ETH", recipient = "EGY" } },
      { "Ethiopia vetoed an EU resolution on the invasion of Chad.",
        { actor = "ETH", recipient = "EU" } },
      { "Hungary blocked an EU statement.", { actor = "HUN", recipient = "EU" } },
      { "Oman said it had evidence that Iran burnt the port; Tehran ridiculed the assertion.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Iran ridiculed the Omani charge that it had burnt the port.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Iran ridiculed the film.", false },
      { "Ethiopia countered Egypt's claims.", { actor = "ETH", recipient = "EGY" } },
      { "Ethiopia countered the Egyptian navy.", false },
      { "The voters turned down the plan.", false },
      { "Ethiopia threw out the milk.", false },
    } },

  { name = "dig-in", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "dig in" }, { "heel" }, { "drag" },
        { "foot" }, { "thumb" }, { "nose" }, { "pay" }, { "attention" },
        { "take" }, { "notice" }, { "make" }, { "light" }, { "stand", "hold" },
        { "firm" },
        { "withhold", "refuse" }, { "consent", "assent", "approval" }), actor_kind = abroad,
      recipient = { "over", "on", "against", "at", "to", "for", "modifier", "of", "from" },
      recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. conditions.following(event, article, 12)):lower()
      if words:find "attention" or words:find "notice" then
        return words:find "%f[%a]no%f[%A]" ~= nil or words:find "little" ~= nil
          or words:find "scant" ~= nil
      end
      return not words:find "^make" and not words:find "^made" or words:find "light of" ~= nil
    end,
    examples = {
      { "Serbia dug in its heels over the Austrian demand.",
        { actor = "SRB", recipient = "AUT" } },
      { "Peru dragged its feet on the Chilean request.", { actor = "PER", recipient = "CHL" } },
      { "Cuba thumbed its nose at Spain.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba paid no attention to Spanish warnings.", { actor = "CUB", recipient = "ESP" } },
      { "Cuba paid attention to Spain.", false },
      { "Cuba made light of the Spanish offer.", { actor = "CUB", recipient = "ESP" } },
      { "Chad withheld its consent to the Libyan sale.", { actor = "TCD", recipient = "LBY" } },
      { "Cuba made light aircraft of Spanish wood.", false },
      { "The boy thumbed his nose at Spain.", false },
    } },

  { name = "not-hear-of", event = { type = "REJECT" },
    frame = { verb = { "hear of", "brook", "countenance", "entertain", "stomach" },
      negated = true, actor_kind = abroad, recipient = { "of", "object", "modifier" },
      recipient_kind = abroad, no_noun = true,
      needs = { "would", "will", "willing", "wo", "refuse", "does" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      return conditions.find_word(words, { "would", "will", "won", "refuse", "does" }) ~= nil
    end,
    emit = denial,
    examples = {
      { "Spain would not hear of the British offer.",
        { actor = "ESP", recipient = "GBR", type = "REJECT" } },
      { "Chad will not brook Libyan interference.",
        { actor = "TCD", recipient = "LBY", type = "REJECT" } },
      { "Spain has not heard of the British offer.", false },
      { "The player would not hear of the British offer.", false },
    } },

  { name = "not-accept", event = { type = "REJECT" },
    frame = { verb = { "accept", "heed", "tolerate", "recognise verdict", "recognize verdict",
        "recognise ruling", "recognize ruling", "recognise judgment", "recognize judgment",
        "recognise claim", "recognize claim",
        "consent to", "agree to", "abide by", "comply with", "bow to", "yield to",
        "give in to", "submit to", "accede to" }, negated = true, actor_kind = abroad,
      recipient = { "of", "from", "by", "modifier", "object", "foe" }, recipient_kind = abroad,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = conditions.phrase(event, article, 70)
      local own = rest:find "^ ?%l* its%f[%A]" or rest:find "^ ?%l* their%f[%A]"
      if to.via == "foe" and own then return false end -- its own obligations
      local before = article.text:sub(to.span[2] + 1, event.span[1])
      if #before > 0 and #before < 60 and to.via ~= "foe" then -- a verdict which it will not accept
        rest = before:lower()
      end
      if event.text:lower():find "recogni" then return true end
      return conditions.find_word(rest, proposals) ~= nil or conditions.find_word(rest, { "award",
        "sovereignty", "annexation", "conditions", "outcome", "result", "legitimacy", "authority",
        "dictat", "deadline", "judg", "sentence" }) ~= nil or to.via == nil
    end,
    emit = denial,
    examples = {
      { "Iran said it would not accept American conditions.",
        { actor = "IRN", recipient = "USA", type = "REJECT" } },
      { "Chile will not recognise the verdict of the Peruvian court.",
        { actor = "CHL", recipient = "PER", type = "REJECT" } },
      { "Chile did not recognise the song of the Peruvian singer.", false },
      { "Iran does not recognise Oman's claim to the isle.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Iran does not heed Oman.", { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Serbia will never accept the independence of Kosovo.",
        { actor = "SRB", recipient = "XKX", type = "REJECT" } },
      { "Oman accused Iran of spying. Iran did not comply with its own decision.", false },
      { "Oman could not accept more guests.", false },
      { "The court did not accept his French passport.", false },
    } },

  { name = "not-go-along", event = { type = "REJECT" },
    frame = { verb = { "sign up to", "go along with", "subscribe to", "play along with",
        "put up with", "follow" }, negated = true,
      actor_kind = abroad, recipient = { "to", "with", "object", "modifier" },
      recipient_kind = abroad, no_noun = true, needs = { "will", "would", "wo", "refuse" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      if not conditions.find_word(words, { "would", "will", "won", "refus" }) then return false end
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 30):lower()
      return not words:find "follow" or rest:find "^ in %l+ing%f[%A]" ~= nil
        or rest:find "^ into%f[%A]" ~= nil
    end,
    emit = denial,
    examples = {
      { "Hungary would not sign up to the EU plan.",
        { actor = "HUN", recipient = "EU", type = "REJECT" } },
      { "Chad will not follow France in arming Mali.",
        { actor = "TCD", recipient = "FRA", type = "REJECT" } },
      { "Chad will not follow France to the final.", false },
      { "The club would not go along with the French plan.", false },
    } },

  { name = "not-abide", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "accept", "recognise", "recognize", "heed", "respect", "implement",
        "abide by", "comply with", "bow to", "yield to", "submit to" }, { "ruling", "verdict",
        "judgment", "judgement", "award", "resolution", "ultimatum", "annexation", "deadline" }),
      negated = true, actor_kind = { "state", "group" },
      recipient = { "modifier", "by", "of" }, recipient_kind = abroad, recipient_optional = true,
      no_noun = true, needs = { "will", "would", "wo", "never" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      return conditions.find_word(words, { "will", "would", "won", "never" }) ~= nil
        and not conditions.find_word(words, { "supreme", "judge", "jury" })
    end,
    emit = denial,
    examples = {
      { "China said it would not accept the ruling of the tribunal.",
        { actor = "CHN", type = "REJECT" } },
      { "Serbia will never recognise the verdict.", { actor = "SRB", type = "REJECT" } },
      { "China accepted the ruling of the tribunal.", false },
      { "The club would not accept the ruling.", false },
    } },

  { name = "not-accept-it", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "accept", "embrace", "endorse", "approve" }, { "proposal",
        "offer", "invitation", "initiative", "ultimatum", "demand", "term" }), negated = true,
      actor_kind = abroad, no_noun = true },
    condition = conditions.abroad(),
    emit = denial,
    examples = {
      { "Iran will not accept the proposal.", { actor = "IRN", type = "REJECT", aux = {} } },
      { "The board did not accept the proposal.", false },
      { "Iran did not accept the parcel.", false },
    } },

  { name = "will-not-talk", event = { type = "REJECT", mode = "meet" },
    frame = { verb = g.phrases({ "hold", "initiate", "start", "begin", "open", "enter", "conduct",
        "enter into", "resume", "have", "engage in" }, { "talk", "negotiation", "dialogue",
        "discussion" }), negated = true, future = true, actor_kind = abroad,
      recipient = { "with" }, recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      return not conditions.none_to_announce(event, article)
    end,
    emit = function(event)
      event.aux = { "future" }
      return event
    end,
    examples = {
      { "Moscow will not initiate any talks with Washington.",
        { actor = "RUS", recipient = "USA", mode = "meet", aux = { "future" } } },
      { "Chad said it would not enter into negotiations with Mali.",
        { actor = "TCD", recipient = "MLI", mode = "meet" } },
      { "Chad did not hold talks with Mali.", false },
      { "Chad's envoy said: \"I do not have any talks with Mali to speak to today.\"", false },
      { "Chad will hold talks with Mali.", false },
    } },

  { name = "no-answer", event = { type = "REJECT" },
    frame = { verb = { "respond to", "reply to", "react to", "answer" }, negated = true,
      actor_kind = abroad, recipient = { "to", "modifier" }, recipient_kind = abroad,
      no_noun = true,
      needs = { "proposal", "offer", "offering", "overture", "ultimatum", "appeal", "call",
        "demand", "request", "invitation", "letter", "note", "message", "plea", "plead" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local asked = article.text:sub(to[2] + 1, to[2] + 30):lower():match "^[^,.;]*"
      return not asked:find "comment" and conditions.find_word(asked, { "proposal", "offer",
        "overture", "ultimatum", "appeal", "call", "demand", "request", "invitation", "letter",
        "note%f[%A]", "message", "plea" }) ~= nil
    end,
    emit = denial,
    examples = {
      { "North Korea has not responded to South Korean overtures.",
        { actor = "PRK", recipient = "KOR", type = "REJECT" } },
      { "Libya did not reply to the French ultimatum.",
        { actor = "LBY", recipient = "FRA", type = "REJECT" } },
      { "Iran did not respond to a Reuters request for comment.", false },
      { "Iran has responded to the Omani offer.", false },
      { "Peru cannot respond to Chile with arms.", false },
    } },

  { name = "reject-peace", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "reject", "rule out", "refuse", "spurn", "oppose" }, { "peace",
        "reconciliation", "deal", "compromise", "cooperation", "settlement", "truce",
        "ceasefire", "coexistence", "rapprochement" }), actor_kind = abroad,
      recipient = { "with" }, recipient_kind = abroad, no_noun = true },
    examples = {
      { "Sudan rejected peace with Chad.", { actor = "SDN", recipient = "TCD" } },
      { "Hamas ruled out a compromise with Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "The union ruled out a compromise with Chad.", false },
      { "Sudan rejected fish with Chad's stamp.", false },
    } },

  { name = "refuse-aid", event = { type = "REJECT", mode = "assist" },
    frame = { verb = g.phrases({ "refuse", "deny", "rule out", "decline" }, { "aid", "help",
        "assistance", "loan", "credit", "weapon", "arm", "support", "asylum", "shelter", "refuge",
        "sanctuary", "haven", "apology", "compensation", "concession", "extradition", "pardon",
        "reparation", "amnesty", "fund", "money" }),
      actor_kind = abroad, recipient = { "to", "for", "object", "modifier" },
      recipient_kind = abroad,
      no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "^den[yi]" and words:find "%f[%a]havens?$" then return false end -- by force
      -- "to such states": to more than are told of
      return not conditions.phrase(event, article, 120):find "%f[%a]such%f[%A]"
    end,
    examples = {
      { "Chile arms rebels. Peru shall refuse aid to such states.", false },
      { "Peru ruled out aid to Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru denied Chile the loan.", { actor = "PER", recipient = "CHL" } },
      { "Peru ruled out an apology to Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru denied Chilean rebels a safe haven.", false },
      { "Peru refused Chile a safe haven.", { actor = "PER", recipient = "CHL" } },
      { "The shop refused credit to Chile.", false },
      { "Peru declined EU funds to curb migration.", { actor = "PER", recipient = "EU" } },
    } },

  { name = "refuse-asker", event = { type = "REJECT" },
    frame = { verb = { "refuse", "decline", "demur", "reject", "turn down", "spurn", "rebuff" },
      actor_kind = abroad, recipient = { "asker" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- nothing else is refused
      local rest = conditions.following(event, article, 12):lower()
      rest = rest:gsub("^ it%f[%A]", ""):gsub("^ down%f[%A]", "")
      return rest:find "^[.,;]" ~= nil or rest == "" or rest:find "^ to do so" ~= nil
        or rest:find "^ and%f[%A]" ~= nil
    end,
    emit = denial,
    examples = {
      { "Chad asked Oman for arms. Oman refused.", { actor = "OMN", recipient = "TCD" } },
      { "Chad urged Oman to pay, but Oman declined to do so.",
        { actor = "OMN", recipient = "TCD" } },
      { "Chad offered Oman aid, but Oman has refused.", { actor = "OMN", recipient = "TCD" } },
      { "Chad offered Oman a loan, but Oman declined it.", { actor = "OMN", recipient = "TCD" } },
      { "Chad offered Oman a loan. Oman turned it down.", { actor = "OMN", recipient = "TCD" } },
      { "Chad sent Oman arms. Prices declined.", false },
      { "Chad offered Oman a loan. Oman turned down the sound.", false },
      { "Chad asked Oman for arms. Mali refused.", false },
    } },

  { name = "withhold-recognition", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "withhold", "refuse", "deny" }, { "recognition" }),
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "of", "from", "to", "modifier", "object" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    examples = {
      { "Chad withheld recognition of the government of Mali.",
        { actor = "TCD", recipient = "MLI" } },
      { "A jury withheld recognition of the film.", false },
    } },

  -- a part in others' wars
  { name = "no-part-in-war", event = { type = "REJECT", mode = "assist" },
    frame = { verb = { "take part", "participate", "join in", "fight", "send troop",
        "send soldier" }, negated = true,
      actor_kind = { "state" }, recipient = { "against", "on", "content" },
      recipient_kind = { "state", "group" }, recipient_optional = true, no_noun = true,
      needs = { "will", "would", "wo" } },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      local rest = conditions.phrase(event, article, 60)
      return conditions.find_word(words, { "will", "would", "won" }) ~= nil
        and conditions.find_word(rest, { "in any [%a ]*attack", "in any [%a ]*action",
        "in any [%a%-]*strike", "in any [%a ]*counter", "in military", "in the war", "in a war",
        "in the fighting", "in the conflict", "in any war", "in the attack", "in strikes",
        "in an attack", "in any [%a ]*operation", "in any [%a ]*conflict", "into the war",
        "into the conflict" }) ~= nil
    end,
    emit = denial,
    examples = {
      { "Spain will not take part in any attack on Iran.", { actor = "ESP", type = "REJECT" } },
      { "Spain said it would not fight in the war.", { actor = "ESP", type = "REJECT" } },
      { "Spain did not take part in the final.", false },
      { "Spain will not take part in the games.", false },
      { "The firm will not take part in any attack.", false },
    } },

  { name = "vote-against", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "vote" }, { "against" }, { "walk away", "back away", "shy away" },
        { "from" }, { "cast" }, { "vote against" }), actor_kind = body, recipient = { "against",
        "from" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return article.text:sub(conditions.past(event, article),
        to.span[1]) == " against " and to.via == nil
        or of_papers(event, article)
    end,
    examples = {
      { "Ghana voted against Togo's resolution.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana walked away from the Togolese offer.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana voted against Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana voted against the plan.", false },
      { "Voters voted against Togo's plan.", false },
      { "Ghana walked away from Togo's border.", false },
    } },

  { name = "vote-against-it", event = { type = "REJECT" },
    frame = { verb = { "vote" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, needs = { "against" } },
    condition = function(event, article)
      local rest = conditions.following(event, article, 40)
      local what, next = rest:match "^ against the (%l+)(.*)"
      if not what then what, next = rest:match "^ against (it)(.*)" end
      local alone = rest == " against" or rest:find "^ against[.,;]" or rest:find "^ against and %u"
        or rest:find "^ against while "
      local known = what and conditions.find_word(what, { "resolution", "decision", "motion",
          "measure", "text", "move", "declaration", "it" }) ~= nil
        and (next == "" or next:find "^[.,;]" or next:find "^ at " or next:find "^ while "
          or next:find "^ on %u" or next:find "^ and ")
      return (alone or known) and conditions.not_person(event)
    end,
    examples = {
      { "The Arab League suspended Syria. Lebanon and Yemen voted against the decision.",
        { actor = { "LBN", "YEM" }, recipient = "AL" } },
      { "The United Nations condemned the raid. Belarus and Nepal voted against, and China "
        .. "abstained.", { actor = { "BLR", "NPL" }, recipient = "UN" } },
      { "The African Union met. Five countries, including Chad, voted against the resolution.",
        { actor = "TCD", recipient = "AU" } },
      { "NATO grew. Chad voted against the budget.", false },
      { "NATO grew. Chad voted against the move into the flat.", false },
      { "Chad voted against the decision.", false },
    } },

  { name = "scoff", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "scoff", "balk", "baulk", "sneer", "laugh", "bristle",
        "push back" }, { "at", "against" }), actor_kind = body, recipient = { "at", "against" },
      recipient_kind = body, no_noun = true },
    condition = conditions.with({ "proposal", "offer", "plan", "demand", "call", "terms", "request",
      "idea", "suggestion", "claim", "threat", "condition", "pressure", "warning", "charge",
      "orders", "dictate", "interference", "meddling", "advice", "restriction", "criticism",
      "ultimatum", "deadline", "notion", "overture", "resolution" }, 50),
    examples = {
      { "North Korea scoffed at the South Korean offer.", { actor = "PRK", recipient = "KOR" } },
      { "Greece balked at German demands.", { actor = "GRC", recipient = "DEU" } },
      { "Greece balked at U.S. demands.", { actor = "GRC", recipient = "USA" } },
      { "Critics scoffed at the German plan.", false },
      { "Greece balked at the price.", false },
    } },

  { name = "reject", event = { type = "REJECT" },
    frame = { verb = { "reject", "deny", "dismiss", "rebuff", "refute", "spurn", "snub", "veto",
        "rule out", "turn down", "defy", "repudiate", "ignore", "flout", "disregard", "rebut",
        "shun", "disown", "stonewall", "disobey", "slight", "brush off", "wave away", "slap down",
        "vote down", "brush aside", "push back against", "push back on" },
      noun = { "rejection", "veto" }, actor_kind = body,
      recipient = { "by", "modifier", "of", "from", "object", "accuser", "foe" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local as = event.text:lower():find "^dismiss" and event.actors[event.recipient[1]].via == nil
        and to[1] > event.span[1] and article.text:sub(to[2] + 1, to[2] + 5) == " as \""
      if as then return false end -- called names
      if event.text:lower():find "veto" and event.actors[event.recipient[1]].via == "pronoun" then
        return false -- a text, and no party
      end
      if event.text == "veto" and to[2] < event.span[1] and article.text:sub(event.span[2] + 1,
        event.span[2] + 16):find "^ [oprt][veoi]" then
        return false -- what some have: "its Security Council veto over", "veto power", "veto right"
      end
      local denied = event.text:lower():find "^den[yi]" and to[1] > event.span[2]
      if denied and conditions.find_word(conditions.phrase(event, article, 14), { "it all%f[%A]",
        "it any%f[%A]", "it the%f[%A]", "them all%f[%A]", "them any%f[%A]" }) then
        return false -- what another is not given
      end
      if event.text:lower():find "^den[yi]" and event.actors[event.recipient[1]].via == "foe" then
        return false -- what is denied is a charge, and not always his
      end
      local what = conditions.phrase(event, article, 50)
      if event.text:lower():find "^den[yi]" and conditions.find_word(what, { "freedom",
        "rights%f[%A]", "services", "liberties", "education", "basic " }) then
        return false -- what people at home are not given
      end
      if denied and conditions.find_word(article.text:sub(to[2] + 1, to[2] + 14), { "forces",
        "troops", "fighters", "army", "militants", "navy" }) == 2 then
        return false -- of what they are kept by force
      end
      local rest = article.text:sub(to[2] + 1, to[2] + 8)
      return not (denied and (rest:find "^ an?y? " or rest:find "^ all "
        or rest:find "^ the " or rest:find "^ its "
        or rest:find "^ access" or rest:find "^ their ")) -- "denied Kiev a future"
    end,
    examples = {
      { "Iran rejected the annexation by Russia of the regions of Ukraine.",
        { actor = "IRN", recipient = "RUS" } },
      { "Iran rejected Turkey's insistence on withdrawal, even from Chad.",
        { actor = "IRN", recipient = "TUR" } },
      { "Iran brushed aside Turkish objections.", { actor = "IRN", recipient = "TUR" } },
      { "Iran voted down a Turkish proposal.", { actor = "IRN", recipient = "TUR" } },
      { "Iran denied Oman any voice.", false },
      { "Iran denied Omani forces bases across the border.", false },
      { "Iran must deny Oman all paths to the sea.", false },
      { "Oman put pressure on Iran to deny it all paths to the sea and to fight Mali.", false },
      { "The text did not condemn Hamas. France did not veto it.", false },
      { "Iran has denied basic freedoms to its people, as the United States said.", false },
      { "Iran rejected the American offer.", { actor = "IRN", recipient = "USA" } },
      { "Oman blamed Iran for the theft. Iran denies any involvement.",
        { actor = "IRN", recipient = "OMN" } },
      { "Cuba's rejection of the American plan was no surprise.",
        { actor = "CUB", recipient = "USA" } },
      { "The committee rejected the plan.", false },
    } },

  { name = "rule-out", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "rule out", "exclude", "refuse" }, { "contribution",
        "participation", "compromise", "return", "pullout", "withdrawal", "ceasefire", "truce",
        "surrender", "deployment", "change" }),
      actor_kind = abroad, recipient = { "to", "with", "from", "for", "by" },
      recipient_kind = abroad, recipient_optional = true, no_noun = true },
    condition = conditions.abroad(),
    examples = {
      { "Malaysia ruled out any contribution of troops.", { actor = "MYS" } },
      { "Syria ruled out a pullout for Israel.", { actor = "SYR", recipient = "ISR" } },
      { "The coach ruled out any change.", false },
    } },

  { name = "keep-from", event = { type = "REJECT" },
    frame = { verb = { "block", "prevent", "stop", "bar" },
      actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "alliance", "organisation", "institution" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return to.via == nil and article.text:find("^[%l ]-from %l+ing%f[%A]", to.span[2] + 1) ~= nil
    end,
    examples = {
      { "Greece blocked NATO from sending ships.", { actor = "GRC", recipient = "NATO" } },
      { "Hungary prevented the European Union from issuing a statement.",
        { actor = "HUN", recipient = "EU" } },
      { "Snow stopped NATO from sending ships.", false },
      { "Greece stopped Peru from scoring.", false },
    } },

  { name = "resist-pressure", event = { type = "REJECT", mode = "change" },
    frame = { verb = g.phrases({ "resist", "withstand", "defy", "ignore", "shrug off" },
        { "pressure", "call", "demand", "appeal" }), actor_kind = body, no_noun = true },
    condition = conditions.abroad(),
    examples = {
      { "Hungary resisted pressure on Friday for a bigger budget.", { actor = "HUN" } },
      { "Chad shrugged off calls for a vote.", { actor = "TCD" } },
      { "The wall resisted the pressure.", false },
    } },

  { name = "not-apologise", event = { type = "REJECT" },
    frame = { verb = { "apologise", "apologize" }, negated = true, actor_kind = abroad,
      recipient = { "to", "foe", "nearby" }, recipient_kind = abroad, no_noun = true },
    emit = denial,
    examples = {
      { "Israel did not apologise to Turkey.",
        { actor = "ISR", recipient = "TUR", type = "REJECT" } },
      { "Turkey apologised to Russia.", false },
      { "The singer will not apologise to Russia.", false },
    } },

  { name = "veto", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "veto" }, { "" }, { "use", "cast", "wield", "exercise" },
        { "veto" }), actor_kind = { "state", "organisation" },
      recipient = { "on", "against", "of", "modifier" }, recipient_kind = body,
      recipient_optional = true, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
      local what = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      if conditions.find_word(what:match "[^;]*$", { "h%.r%. ?%d", "bill%f[%A]",
        "legislation" }) then
        return false -- at home
      end
      return not before:find "power to $" and not before:find "right to $"
        and not before:find "ability to $"
        and conditions.abroad({ "bill", "budget", "law" }, 30)(event, article)
    end,
    emit = function(event, article) -- "a resolution on Oman": whose it is is not said
      local to = event.recipient[1] and event.actors[event.recipient[1]]
      local about = to and to.span[1] > event.span[2]
        and article.text:sub(conditions.past(event, article), to.span[1])
      if about and about:find " on %l*%s?$" and about:find "resolution" then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "Russia cast its veto against a resolution on Syria.", { actor = "RUS", recipient = {} } },
      { "Russia vetoed the resolution.", { actor = "RUS" } },
      { "Russia used its veto.", { actor = "RUS" } },
      { "Russia has the power to veto resolutions.", false },
      { "The governor vetoed the bill.", false },
      { "If the US president were given this bill, he would veto it.", false },
      { "The United States vetoed the budget.", false },
    } },

  { name = "refuse-it", event = { type = "REJECT" },
    frame = { verb = { "refuse", "deny" }, actor_kind = body,
      recipient = { "object", "to", "for", "modifier" }, recipient_kind = abroad, no_noun = true,
      needs = { "access", "accession", "permission", "entry", "visa", "land", "landing", "right",
        "passage", "use", "overflight" } },
    condition = function(event, article)
      local words = (event.text .. conditions.following(event, article, 8)):lower()
      for _, name in ipairs(article:names(event.sentence)) do
        if name.id == event.actor[1] and name.span[1] > event.span[2] then return false end
      end -- "It denies Chad access": not Chad
      return event.actors[event.actor[1]].text:lower() ~= "it" and refused(event, article)
        and not words:find "^den%a+ entry" -- that is done at the border
    end,
    examples = {
      { "Vietnam refused China access to the port.", { actor = "VNM", recipient = "CHN" } },
      { "Iraq refused entry to UN inspectors.", { actor = "IRQ", recipient = "UN" } },
      { "Chad denied permission for a French plane to land.",
        { actor = "TCD", recipient = "FRA" } },
      { "Chad denied France the use of its airfields.", { actor = "TCD", recipient = "FRA" } },
      { "Vietnam refused China's tea.", false },
      { "The ban cut off Chad's banks. It denies Chad access to American markets.", false },
      { "The club refused China access to the pool.", false },
    } },

  { name = "turn-away", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "turn away", "turn back", "keep out", "shut out" },
        { "inspector", "observer", "monitor", "investigator", "delegation", "envoy", "mission",
          "peacekeeper", "mediator", "rapporteur", "flight", "convoy" },
        { "bar", "exclude", "banish" }, { "observer", "monitor", "investigator", "mediator" }),
      actor_kind = { "state", "group" }, recipient = { "modifier", "of", "from" },
      recipient_kind = abroad, no_noun = true },
    examples = {
      { "Sudan barred UN investigators from the region.", { actor = "SDN", recipient = "UN" } },
      { "Niger turned away an ECOWAS delegation.", { actor = "NER", recipient = "ECOWAS" } },
      { "Brazil turned back two American deportation flights.",
        { actor = "BRA", recipient = "USA" } },
      { "The hotel turned away an ECOWAS delegation.", false },
      { "Niger turned away its eyes from Mali.", false },
    } },

  { name = "cold-shoulder", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "turn" }, { "ear" }, { "pour", "throw" }, { "water" },
        { "give" }, { "shrift", "shoulder", "refusal", "rebuff", "snub", "answer", "reply",
          "thumb" }, { "slam", "close", "shut" }, { "door" }),
      actor_kind = body, recipient = { "to", "on", "with", "object", "in", "modifier", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via == "nearby" and not article.text:sub(event.span[1] + 1, to.span[1])
        :find "^%l+ t?h?e? ?$" then
        return false
      end
      local words = event.text:lower() .. conditions.rest(event, article, 40)
      return conditions.find_word(words, { "deaf ear to", "cold water on",
        "short shrift", "cold shoulder", "door on", "door to [%l ]*talks",
        "door to [%l ]*negotiations", "door to [%l ]*dialogue", "door in [%a'’ ]*face",
        "refusal", "rebuff", "snub%f[%A]", "thumbs down", "blunt answer", "negative answer",
        "curt answer", "frosty answer", "frosty reply", "dusty answer", "cool answer", "cool reply",
        "curt reply", "blunt reply", "negative reply", "evasive answer", "evasive reply" }) ~= nil
    end,
    examples = {
      { "Spain turned a deaf ear to British protests.", { actor = "ESP", recipient = "GBR" } },
      { "Spain gave Britain a flat refusal.", { actor = "ESP", recipient = "GBR" } },
      { "Spain gave the British plan the thumbs down.", { actor = "ESP", recipient = "GBR" } },
      { "Spain slammed the door in Britain's face.", { actor = "ESP", recipient = "GBR" } },
      { "Spain gave Britain a clear answer.", false },
      { "Iran shut the door on talks with Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Iran closed the door to talks with Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Iran opened the door to talks with Oman.", false },
      { "Germany threw cold water on the Polish plan.", { actor = "DEU", recipient = "POL" } },
      { "Germany poured cold water on the French plan.", { actor = "DEU", recipient = "FRA" } },
      { "Spain turned a page to British art.", false },
      { "The maid poured cold water on a French guest.", false },
      { "Spain closed a door in the British hall.", false },
    } },

  { name = "met-with-refusal", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "meet", "get", "receive", "earn", "run" }, { "" },
        { "fall on" }, { "ear" }, { "cut" }, { "ice" }, { "go" }, { "down" }),
      actor = { "from", "in", "at", "with", "by" }, actor_kind = abroad,
      recipient = { "subject" }, recipient_kind = abroad, no_noun = true,
      needs = { "refusal", "rebuff", "rejection", "shrift", "deaf", "ice", "snub", "opposition",
        "silence", "scepticism", "skepticism", "balloon" } },
    condition = function(event, article) -- his offer, plea or plan is met so
      local to = event.actors[event.recipient[1]].span
      local whose = article.text:sub(to[2] + 1, event.span[1]):lower()
      local words = event.text:lower() .. conditions.rest(event, article, 40)
        :match "^[^,.;]*"
      return to[1] < event.span[1] and conditions.find_word(whose, { "bid", "offer", "plea",
        "request", "demand", "proposal", "plan", "overture", "appeal", "call", "attempt", "idea",
        "terms", "claim", "protest", "warning" }) ~= nil and conditions.find_word(words, {
        "with [%l ]*refusal", "with [%l ]*rebuff", "with [%l ]*rejection", "short shrift",
        "deaf ears", "no ice", "with [%l ]*snub", "with silence", "like a lead balloon",
        "with [%l ]*opposition", "a [%l ]*rebuff", "into [%l ]*opposition" }) ~= nil
    end,
    examples = {
      { "Britain's bid to reopen the deal met with a flat refusal from Spain.",
        { actor = "ESP", recipient = "GBR" } },
      { "Libya's overtures cut no ice with NATO.",
        { actor = "NATO", recipient = "LBY", type = "REJECT" } },
      { "Libya's pleas fell on deaf ears in Chad.",
        { actor = "TCD", recipient = "LBY", type = "REJECT" } },
      { "Libya's songs met with silence in Chad.", false },
      { "Libya's offer met with joy in Chad.", false },
    } },

  { name = "not-budge", event = { type = "REJECT", mode = "yield" },
    frame = { verb = { "budge", "back down", "relent", "flinch", "cave in", "climb down",
        "give ground", "give way", "give in", "knuckle under", "negotiate under", "negotiate at" },
      negated = true, actor_kind = abroad, recipient = { "to", "foe", "nearby" },
      recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 14), event.span[2]):lower()
      local how = conditions.phrase(event, article, 24)
      if event.text:find "^neg" and not conditions.find_word(how, { "pressure", "threat", "duress",
        "fire%f[%A]", "gunpoint", "blackmail" }) then
        return false
      end
      return event.actors[event.actor[1]].span[1] < event.span[1]
        and conditions.find_word(words, { "would", "will", "won", "refus", "does", "never" }) ~= nil
    end,
    emit = denial,
    examples = {
      { "Stalin threatened Yugoslavia, but Yugoslavia would not budge.",
        { actor = "YUG", recipient = "SUN", type = "REJECT" }, date = "1948-07-01" },
      { "Iran will not back down to Israel.",
        { actor = "IRN", recipient = "ISR", type = "REJECT" } },
      { "Chile gave Peru a week to leave, and Peru said it would not negotiate under threat.",
        { actor = "PER", recipient = "CHL", type = "REJECT" } },
      { "The lid in Iran would not budge.", false },
      { "Iran did not back down.", false },
    } },

  { name = "rule-out-doing", event = { type = "REJECT", mode = "yield" },
    frame = { verb = { "rule out", "exclude" }, content = { "end", "stop", "give", "hand",
        "release", "accept", "talk", "negotiate", "lift", "recognise",
        "recognize", "cede", "take", "let", "sell" },
      actor_kind = abroad, recipient = { "content", "with", "to", "nearby" },
      recipient_kind = abroad, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      return not conditions.find_word(table.concat(event.aux, " "), { "negation" })
        and conditions.abroad()(event, article)
    end,
    examples = {
      { "Egypt ruled out taking in refugees.", { actor = "EGY", recipient = {} } },
      { "Egypt ruled out selling gas to Israel.", { actor = "EGY", recipient = "ISR" } },
      { "Peru has ruled out giving the strip back to Chile.",
        { actor = "PER", recipient = "CHL" } },
      { "Israel ruled out ending the war with Hamas.", { actor = "ISR", recipient = "HAMAS" } },
      { "Peru has not ruled out giving the strip back to Chile.", false },
      { "Peru ruled out rain in Chile.", false },
      { "The singer ruled out talking to Chile.", false },
    } },

  { name = "defy-it", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "stand up to", "hold out against", "face down" }, { "" },
        { "override", "overrule", "overlook" }, { "objection", "protest", "veto", "warning" }),
      actor_kind = body, recipient = { "to", "against", "object", "modifier", "of", "from" },
      recipient_kind = abroad, no_noun = true },
    condition = function(event, article) -- not courage that is only asked for, nor a battle
      local before = article.text:sub(math.max(1, event.span[1] - 6), event.span[1])
      local named = event.text:find "^standing" and (before:find " to $" or before:find " from $")
      return not has(event.aux, "hypothetical") and not named
        and not conditions.find_word(conditions.phrase(event, article, 70), { "troops", "soldiers",
          "besieg", "army" })
    end,
    examples = {
      { "Vietnam should stand up to China.", false },
      { "When it comes to standing up to China, Vietnam is shy.", false },
      { "Vietnamese soldiers held out for 7 days against 4,000 Chinese troops.", false },
      { "Vietnam stood up to China.", { actor = "VNM", recipient = "CHN" } },
      { "Spain overrode French objections.", { actor = "ESP", recipient = "FRA" } },
      { "Spain stood up to sing.", false },
      { "The clerk overrode French objections.", false },
    } },

  { name = "refuse-to", event = { type = "REJECT", mode = "change" },
    frame = { verb = { "refuse", "decline" }, adjective = { "unwilling", "loath" },
      actor_kind = abroad,
      recipient = { "with", "to", "from", "concerned", "asker", "foe", "before" },
      recipient_kind = body,
      recipient_optional = true, no_noun = true, outer = true, infinitive = true },
    condition = function(event, article)
      local rest = conditions.following(event, article, 16):lower()
      local unwilling = event.text:lower():find "^unw" or event.text:lower():find "^loa"
      if unwilling and conditions.find_word(rest:match "^ to (.*)" or "", SPARED) then
        return false -- spared them
      end
      if not rest:find "^ [%l%- ]*to%f[%A]" then return false end -- "declined funds to build it"
      if to_use_force(conditions.phrase(event, article, 40)) then return false end
      local own = event.actors[event.actor[1]].span[1]
      if article.text:sub(math.max(1, own - 3), own):lower():find " an? $" then
        return false -- "in a France that refused": as it then was
      end
      local what = conditions.phrase(event, article, 70)
      if what:find "^ to accept [%l ]*results? of [%w%l ]*election"
        or what:find "^ to accept the will of" or what:find "^ to accept the fact" then
        return false -- at home
      end
      return conditions.abroad({ "comment", "say", "answer", "discuss", "give", "name",
        "identify", "elaborate", "be", "confirm", "play", "compete" }, 14)(event, article)
    end,
    emit = the_refused,
    examples = {
      { "Chile refused to vacate forts in Peruvian territory.",
        { actor = "CHL", recipient = "PER" } },
      { "It was a law that the Omani Supreme Court refused to stop.", false },
      { "Oman asked Iran for help, but Iran refused to militarily retaliate.", false },
      { "The former president of Peru refused to accept the results of the 2020 election.", false },
      { "Chile refused to recognise the result of Peru's vote.",
        { actor = "CHL", recipient = "PER" } },
      { "Chile refused to recognise the outcome of the vote in Peru.",
        { actor = "CHL", recipient = "PER" } },
      { "OPEC refused to pump more oil.", { actor = "OPEC" } },
      { "Hungary refuses to pay the fine.", { actor = "HUN" } },
      { "They lived in a Hungary that refused to accept them.", false },
      { "Hungary refused to condemn Austria.", { actor = "HUN", recipient = {} } },
      { "Austria raided Hungary. Hungary refused to retaliate.", false },
      { "Hungary refused to attack Austria.", false },
      { "Hungary was unwilling to pay Austria.", { actor = "HUN", recipient = "AUT" } },
      { "Spain refused to show the file to Britain.",
        { actor = "ESP", recipient = "GBR" } },
      { "Oman attacked Chad after Iran refused to yield.", { actor = "IRN" } },
      { "Oman's envoys spoke of a bomber that Iran refused to include in the talks.",
        { actor = "IRN", recipient = "OMN" } },
      { "Iran refused to sign a deal that came out of Oman.", { actor = "IRN", recipient = {} } },
      { "Iran refused to withdraw and began looting Oman.", { actor = "IRN", recipient = {} } },
      { "After Oman was unwilling to concede these points, Iran's parliament met.",
        { actor = "OMN", recipient = "IRN" } },
      { "Oman bombed a port in Iran. Iran refused to yield.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman asked Iran for arms, but Iran refused to part with them.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman asked Iran for calm, but Iran refused to stop attacks.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman asked Iran for talks, but Iran refused to strike a deal.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman asked Iran for help, but Iran refused to strike Chad.", false },
      { "The boy refused to eat.", false },
      { "Hungary declined to comment.", false },
      { "The Iranian refused to play an Israeli.", false },
    } },

  { name = "refusal", event = { type = "REJECT", mode = "change" },
    frame = { noun = { "refusal", "unwillingness", "reluctance" }, verb = {}, actor_kind = abroad,
      recipient = { "concerned" }, recipient_kind = body, recipient_optional = true,
      infinitive = true, outer = true },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 40)
      if to_use_force(rest) then return false end
      if not event.text:lower():find "^refus" and (rest:find "^ to %l+ against "
        or rest:find "^ to condemn" or rest:find "^ to critici" or rest:find "^ to fight "
        or rest:find "^ to confront") then
        return false -- spared them
      end
      return conditions.abroad({ "comment", "to say", "to answer", "to discuss" }, 14)(event,
        article)
    end,
    emit = the_refused,
    examples = {
      { "The Taliban's refusal to expel Al-Qaeda's leaders led to war.",
        { actor = "TALIBAN", recipient = {} } },
      { "Hungary's refusal to pay the fine was no surprise.", { actor = "HUN" } },
      { "Hungary's refusal to accept a deal left the Austrian king no choice.",
        { actor = "HUN", recipient = "AUT" } },
      { "The Spanish refusal to pay Britain was no surprise.",
        { actor = "ESP", recipient = "GBR" } },
      { "The Spanish refusal to pay had consequences for Britain.",
        { actor = "ESP", recipient = {} } },
      { "The Spanish reluctance to act against Britain was no surprise.", false },
      { "The Spanish refusal to attack Britain was no surprise.", false },
      { "The boy's refusal to eat was no surprise.", false },
    } },
}
