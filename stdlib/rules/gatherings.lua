--- Who is at a meeting and who is not, who meets whom and where, told in other words.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local pact = { "alliance", "organisation", "treaty", "institution" }
local bodies = { "alliance", "organisation", "institution" }
local body = { "state", "organisation", "alliance", "group", "party" }
local state = { "state" }
local attend = { type = "CONSULT", mode = "multilateral", act = "attend" }
local absent = { type = "REJECT", mode = "meet", act = "absent" }
local host = { type = "CONSULT", mode = "multilateral", act = "host" }
local meet = { type = "CONSULT", act = "meet" }
local some_meeting = { "summit", "meeting", "session", "conference", "gathering", "talk",
  "assembly",
  "forum", "council", "negotiation", "workshop", "get-together" }
local meetings = { "summit", "meeting", "session", "conference", "gathering", "get-together" }

-- What stands between the event and the name of the meeting's body.
local function ahead(event, article)
  local to = event.actors[event.recipient[1]].span[1]
  return article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
end

local THERE = { "^ at t?h?e? ?[%l%d]* ?$", "^ on hand at", "^ in attendance at",
  "^ among [%l ]*guests at", "^ among those at", "^ among [%l ]*leaders at",
  "^ among [%l ]*participants at", "^ among [%l ]*attendees at", "^ a guest at",
  "^ among [%l ]*present at", "^ also at the ?$", "^ there at the ?$",
  "^ among those in attendance at" }
local NOT_THERE = { "^ a no%-show at", "^ no%-shows at", "^ conspicuous by .- absence from",
  "^ conspicuously absent from", "^ nowhere to be seen at" }

local BE = { "is", "are", "was", "were", "be", "been" }

-- "Missing from the summit was Egypt": who follows the verb.
local away = g.word "absent" + g.word "missing" + g.verb "miss"
local present = g.word "present"
local was = g.word "is" + g.word "are" + g.word "was" + g.word "were" + g.word "be"
local a_state = g.name("actor", "state")
local behind = was * g.within(2, a_state * (g.punctuation "," * g.determiner * a_state)^0
  * (g.punctuation ","^-1 * g.word "and" * g.determiner * a_state)^-1)
local a_meeting = g.noun "summit" + g.noun "session" + g.noun "conference"
  + g.noun "gathering" + g.noun "talk"
local of_body = g.name("recipient", "alliance") + g.name("recipient", "organisation")

local function found(words, patterns)
  for _, pattern in ipairs(patterns) do
    if words:find(pattern) then return true end
  end
  return false
end

local SUMMITS = { "summit%f[%A]", "peace conference", "climate conference", "peace talks",
  "climate talks", "donors['’]* conference", "donor conference", "security conference" }

-- A summit that no body's name tells: "the climate summit", "the peace conference in Geneva".
local function unnamed(event, article)
  local words = event.text:lower() .. conditions.phrase(event, article, 50)
  local at = conditions.find_word(words, SUMMITS)
  if conditions.only_invited(event, article) then return false end
  if not at or #words:sub(#event.text + 1, at):gsub("[^ ]", "") > 6 then return false end
  local first = event.actors[event.actor[1]]
  for _, name in ipairs(article:names(event.sentence)) do
    local after_it = name.span[1] >= event.span[1] and name.span[1] < event.span[2] + at
    if after_it and (name.kind == "alliance" or name.kind == "organisation") then return false end
  end
  return first.via == nil or first.via == "office" or first.via == "possessor"
end

local there_or_not = conditions.there_or_not

local FACE = { "face%-? ?to%-? ?face", "^put their heads together", "^putting their heads together",
  "across from each other", "across a table", "across the table", "opposite each other",
  "hours? together", "minutes together",  "each other['’]+s company",
    "^rub%l* shoulders",
  "^rub%l* elbows", "^go %l+ a huddle", "^went into a huddle", "^met up", "^meet%l* up",
  "^got together with", "^get%l* together with", "at the same table", "^c[oa]m%l* together in ",
  "^c[oa]m%l* together for", "^c[oa]m%l* together on %l+day", "^hook%l* up with",
  "across from" }

local function face(event, article)
  local words = event.text:lower() .. conditions.clause(event, article, 60)
  if words:find "face%-? ?to%-? ?face with [%l ]*reality" or words:find "camera" then
    return false
  end
  if words:find "^go" and not words:find "into a huddle" then return false end
  return found(words, FACE) and not conditions.at_home(event)
    and not conditions.find_word(words, { "match", "final%f[%A]", "tournament", "cup%f[%A]",
      "league", "court%f[%A]", "on screen", "exhibition" })
end

-- "NATO's leaders", "G20 ministers", with nothing of theirs behind.
local function of_leaders(event, article)
  local to = event.actors[event.recipient[1]].span[2]
  local rest = article.text:sub(to + 1, to + 60)
  local who, next = rest:match("^['’]*s? ([%l ]-%l+s)%f[%A](.*)")
  if not who or not conditions.find_word(who, { "leaders", "ministers", "chiefs", "delegates",
    "delegations", "heads", "presidents", "generals", "envoys" }) then return false end
  return next:find "^['’]" == nil
    and (next == "" or next:find "^[.,;]" ~= nil or next:find "^ [tfioadw]%l+%f[%A]" ~= nil
      or next:find "^ %u%l+day" ~= nil)
end

local MEETS = { "meet%f[%A]", "meets%f[%A]", "met%f[%A]", "gather", "conven", "begin", "open",
  "assemble", "sit down", "hold", "start" }

-- The body whose leaders meet in the clause behind: "absent when the BRICS leaders meet".
local function body_that_meets(event, article, from)
  local rest = article.text:sub(from + 1, from + 110):match "^[^.;]*"
  local when = rest:find " when " or rest:find " as "
  if not when or when > 14 or not conditions.find_word(rest:lower(), MEETS) then return nil end
  for _, name in ipairs(article:names(event.sentence)) do
    if (name.kind == "alliance" or name.kind == "organisation") and name.span[1] > from + when
      and name.span[1] < from + #rest then
      return name
    end
  end
  local last -- "when ministers meet": those of the body that was spoken of
  if rest:sub(when):find "^ %l+ [%l ]*ministers [%l ]*meet" or rest:sub(when):find
    "^ %l+ [%l ]*leaders [%l ]*meet" then
    for _, sentence in ipairs { event.sentence - 1, event.sentence } do
      for _, name in ipairs(article:names(sentence) or {}) do
        if (name.kind == "alliance" or name.kind == "organisation") and name.span[1] < from then
          last = name
        end
      end
    end
  end
  return last
end

local AWAY = { "^ [%l ]-absent", "^ [%l ]-missing", "^ [%l ]-elsewhere" }
local AT_TABLE = { "^ [%l ]-at the table", "^ [%l ]-there%f[%A]", "^ [%l ]-in the room",
  "^ [%l ]-present", "^ [%l ]-on hand", "^ [%l ]-in attendance", "^ [%l ]-among them" }

local function where(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40)
  for i, patterns in ipairs { AWAY, AT_TABLE } do
    for _, pattern in ipairs(patterns) do
      local _, last = rest:find(pattern)
      if last then return event.span[2] + last, i == 1 end
    end
  end
end

return {
  pack = "gatherings",
  doc = "Who is at a meeting and who is not, who meets whom and where, told in other words",

  { name = "be-at", event = attend,
    frame = { verb = { "be" }, actor_kind = state, recipient = { "at", "among", "from" },
      recipient_kind = pact, needs = some_meeting },
    condition = function(event, article)
      return conditions.at_meeting(event, article) and found(ahead(event, article), THERE)
    end,
    emit = there_or_not,
    examples = {
      { "Ghana was at the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president was among the guests at the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana was not at the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS", act = "absent", aux = {} } },
      { "Ghana was among those in attendance at the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana was among those hailing the ECOWAS summit.", false },
      { "Ghana was at odds with the ECOWAS summit.", false },
      { "Ghana was at the heart of the ECOWAS summit.", false },
    } },

  { name = "there-when", event = attend,
    frame = { verb = { "be", "sit" }, actor_kind = state, no_noun = true,
      needs = { "absent", "missing", "table", "room", "present", "attendance", "hand", "there" } },
    condition = function(event, article)
      local last = where(event, article)
      local who = event.actors[event.actor[1]].text:lower()
      return last ~= nil and who ~= "there" and body_that_meets(event, article, last) ~= nil
    end,
    emit = function(event, article)
      local last, gone = where(event, article)
      local name = body_that_meets(event, article, last)
      conditions.done_to(event, name)
      if gone then event.type, event.mode, event.act = "REJECT", "meet", "absent" end
      return there_or_not(event)
    end,
    examples = {
      { "Ghana's president will be absent when the ECOWAS leaders meet in Abuja.",
        { actor = "GHA", recipient = "ECOWAS", act = "absent", aux = { "future" } } },
      { "Ghana's minister was at the table when ECOWAS met in Abuja.",
        { actor = "GHA", recipient = "ECOWAS", act = "attend" } },
      { "Ghana's president will not be there when ECOWAS meets.",
        { actor = "GHA", recipient = "ECOWAS", act = "absent" } },
      { "OPEC cut its output. Ghana will be at the table when ministers meet in Vienna.",
        { actor = "GHA", recipient = "OPEC", act = "attend", aux = { "future" } } },
      { "Ghana's president was at the table when the news of NATO came.", false },
      { "Ghana's goods are missing when it rains.", false },
    } },

  { name = "walk-out", event = { type = "SANCTION", mode = "withdraw" },
    frame = { verb = { "walk out", "storm out", "stalk out", "stride out", "sweep out", "lead",
        "march out", "pull", "take" }, actor_kind = state,
      recipient = { "of", "in", "at" }, recipient_kind = pact, no_noun = true,
      needs = some_meeting },
    condition = function(event, article)
      local words = event.text:lower() .. ahead(event, article)
      local verb = event.text:lower()
      if verb:find "^le[ad]" or verb:find "^pull" or verb:find "^t[ao][ko]" then
        if not words:find "^%l+ %l+ [%l ]*delegat%l+ out of" then return false end
      elseif not words:find "out of%f[%A]" then
        return false
      end
      return conditions.at_meeting(event, article)
    end,
    examples = {
      { "Ghana walked out of the ECOWAS meeting.",
        { actor = "GHA", recipient = "ECOWAS", type = "SANCTION" } },
      { "Ghana led its delegation out of the ECOWAS session.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana walked out of the ECOWAS shop.", false },
      { "The band walked out of the ECOWAS meeting.", false },
    } },

  { name = "no-show", event = absent,
    frame = { verb = { "be" }, actor_kind = state, recipient = { "at", "from" },
      recipient_kind = pact, needs = { "show", "no-show", "conspicuous", "nowhere" } },
    condition = function(event, article)
      return conditions.at_meeting(event, article) and found(ahead(event, article), NOT_THERE)
    end,
    examples = {
      { "Ghana was a no-show at the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana was conspicuous by its absence from the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana was conspicuous by its flags at the ECOWAS summit.", false },
    } },

  { name = "in-town-for", event = attend,
    frame = { verb = { "be", "land", "touch down", "jet", "jet off", "fly in", "arrive",
        "be due" }, actor_kind = state, recipient = { "for", "to" }, recipient_kind = pact,
      no_noun = true, needs = some_meeting },
    condition = function(event, article)
      local words = ahead(event, article)
      return conditions.at_meeting(event, article)
        and (words:find " for t?h?e? ?[%l ]*$" ~= nil or words:find "^ o?f?f? ?to the $" ~= nil)
        and (not has(BE, event.text:lower()) or words:find "^ [%l ]*in [%l ]* for" ~= nil)
        and conditions.person_acts(event, article)
    end,
    emit = function(event, article)
      if #event.aux == 0 and ahead(event, article):find "^ due " then event.aux = { "future" } end
      return event
    end,
    examples = {
      { "Ghana's president landed in Abuja for the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president is in Abuja for the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president is due in Abuja for the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS", aux = { "future" } } },
      { "Ghana's president is in favour of the ECOWAS summit.", false },
      { "Ghana's troops are in Abuja for the ECOWAS summit.", false },
    } },

  { name = "put-in-appearance", event = attend,
    frame = { verb = g.phrases({ "put in", "make" }, { "appearance", "trip", "journey" },
        { "show" }, { "face" }, { "have", "hold" }, { "seat", "chair" },
        { "grace", "join", "open" }, meetings, { "make", "sit", "sit in", "drop in",
        "drop by", "look in", "pop up", "dial in", "phone in", "call in", "sit at", "dispatch",
          "drop" }),
      actor_kind = state, recipient = { "at", "to", "on", "of", "in", "into", "object",
        "modifier" }, recipient_kind = pact, no_noun = true, needs = some_meeting },
    condition = function(event, article)
      if not conditions.at_meeting(event, article) then return false end
      local act = event.text:lower()
      local words = act .. conditions.clause(event, article, 60)
      if act:find "^mak" or act:find "^made" then
        return words:find "^ma[dk]%l* it to" ~= nil or words:find "^ma[dk]%l* [%l ]-trip to" ~= nil
          or words:find "^ma[dk]%l* [%l ]-journey to" ~= nil or words:find "appearance at" ~= nil
      end
      if act:find "^sat$" or act:find "^sit%l*$" then
        return words:find "^%l+ at the" ~= nil or words:find "^%l+ in on" ~= nil
      end
      if act:find "^dropp" and not act:find " " then
        return words:find "^%l+ in on" ~= nil or words:find "^%l+ in at" ~= nil
          or words:find "^%l+ by " ~= nil
      end
      if act:find "^dispatch" then
        return conditions.find_word(words, { "minister", "delegat", "envoy", "representative",
          "deputy" }) ~= nil
      end
      if act:find "^open" then return event.actors[event.actor[1]].person ~= nil end
      return true
    end,
    examples = {
      { "Ghana put in an appearance at the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president made it to the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana made the trip to the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana had a seat at the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president dropped in on the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana joined the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana made tea for the ECOWAS summit.", false },
      { "Ghana had a plan for the ECOWAS summit.", false },
      { "Ghana opened a school near the ECOWAS summit.", false },
    } },

  { name = "presence", event = attend,
    frame = { noun = { "presence", "appearance" }, verb = {}, actor_kind = state,
      recipient = { "at" }, recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Ghana's presence at the ECOWAS summit was noted.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's presence at the fair was noted.", false },
    } },

  { name = "absence", event = absent,
    frame = { noun = { "absence", "no-show", "boycott", "snub" }, verb = {}, actor_kind = state,
      recipient = { "from", "of", "at" }, recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Ghana's absence from the ECOWAS summit was noted.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's boycott of the ECOWAS summit was noted.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's boycott of the fair was noted.", false },
    } },

  { name = "boycott-of", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { noun = { "boycott" }, verb = {}, actor = { "subject", "by" },
      actor_kind = { "state", "group", "organisation" }, needs = { "talk", "meeting", "summit",
        "conference", "session", "negotiation", "forum" } },
    condition = function(event, article)
      local of = conditions.phrase(event, article, 50):match "^ of (.*)"
      return of ~= nil and conditions.find_word(of, { "talks", "meeting", "summit", "conference",
        "session", "negotiation", "forum" }) ~= nil
    end,
    examples = {
      { "Iran's boycott of the Doha talks went on.", { actor = "IRN", recipient = {} } },
      { "A boycott of the Doha meeting by the Taliban went on.", { actor = "TALIBAN" } },
      { "Iran's boycott of Danish meat went on.", false },
    } },

  { name = "duck-out", event = absent,
    frame = { verb = g.phrases({ "bow out", "beg off", "beg", "cry off", "cry", "opt out",
        "duck out", "duck", "dodge", "avoid", "pass up", "forgo", "pass on", "keep away",
        "steer", "ditch" }, { "" }, { "keep" }, { "distance" }), actor_kind = state,
      recipient = { "of", "from", "on", "object", "off", "modifier" }, recipient_kind = pact,
      no_noun = true, needs = some_meeting },
    condition = function(event, article)
      local words = event.text:lower() .. ahead(event, article)
      if words:find "^beg" and not words:find "^beg%l* off" then return false end
      if words:find "^cr[iy]" and not words:find "^cr%l+ off" then return false end
      if words:find "^steer" and not words:find "clear of" then return false end
      if words:find "^keep%l* [%l ]*distance" and not words:find "distance from" then
        return false
      end
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 30):lower():match "^[^,.;]*"
      return conditions.at_meeting(event, article)
        and conditions.find_word((words:match "%f[%a]%l*%s?%l*%s?%l*$" or "") .. rest, { "summit",
          "meeting", "conference", "gathering", "session", "talks", "get%-together", "forum",
          "workshop" }) ~= nil
        and not rest:find "^['’]+s [%l ]*decision" and not rest:find "statement"
    end,
    examples = {
      { "Ghana begged off the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana bowed out of the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana begged off the 2024 ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana kept its distance from the ECOWAS summit.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana's president ducked the ECOWAS summit.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Ghana begged the ECOWAS summit for help.", false },
      { "Ghana steered the ECOWAS summit to its end.", false },
      { "Ghana ducked a question at the ECOWAS summit.", false },
    } },

  { name = "some-summit", event = attend,
    frame = { verb = g.phrases({ "attend" }, { "summit", "conference", "talk" },
        { "take part", "participate", "join in" }, { "in" }), actor_kind = state,
      no_noun = true, needs = { "summit", "conference", "talk" } },
    condition = unnamed,
    emit = there_or_not,
    examples = {
      { "Ghana attended the peace conference in Geneva.", { actor = "GHA", recipient = {} } },
      { "Ghana took part in the climate summit in Paris.", { actor = "GHA" } },
      { "Ghana did not take part in the climate summit.",
        { actor = "GHA", act = "absent", aux = {} } },
      { "Ghana did not take part in the West African summit.",
        { actor = "GHA", act = "absent", aux = {} } },
      { "Ghana took part in the games.", false },
      { "They thanked Oman for inviting Ghana to join in this summit.", false },
      { "Ghana attended a conference of dentists.", false },
      { "The band took part in the climate summit.", false },
    } },

  { name = "go-to-some-summit", event = attend,
    frame = { verb = g.phrases({ "lead", "head" }, { "delegation" }, { "fly", "travel", "go",
        "head", "jet", "arrive" }, { "" }), actor_kind = state, no_noun = true, also = true,
      needs = { "summit", "conference", "talk" } },
    condition = function(event, article)
      local words = conditions.phrase(event, article, 60)
      if words:find " with " or words:find " between " then return false end -- no more than two
      return unnamed(event, article) and conditions.person_acts(event, article)
        and (words:find "^ to the [%w ]-conference" ~= nil
        or words:find "^ to the [%w ]-summit" ~= nil
          or words:find "^ to an? [%w ]-conference" ~= nil
          or words:find "^ to an? [%w ]-summit" ~= nil
          or words:find "^ to [%l ]*talks%f[%A]" ~= nil
          or words:find "^ [it][no] %l[%l ]+ for the [%w ]-summit" ~= nil
          or words:find "^ [it][no] [%l ]+ for an? [%w ]-summit" ~= nil
          or words:find "^ [it][no] [%l ]+ for the [%w ]-conference" ~= nil
          or words:find "^ [it][no] [%l ]+ for an? [%w ]-conference" ~= nil)
    end,
    emit = there_or_not,
    examples = {
      { "Ghana's president flew to Geneva for the climate summit.",
        { actor = "GHA", recipient = {} } },
      { "Ghana's vice president will lead the delegation to the peace conference.",
        { actor = "GHA", aux = { "future" } } },
      { "Ghana's president flew to Geneva for a conference of dentists.", false },
      { "Ghana's troops flew to Geneva for the climate summit.", false },
      { "Ghana's president went to Geneva for a summit with Macron.", false },
    } },

  { name = "send-to-talks", event = attend,
    frame = { verb = g.phrases({ "send", "dispatch" }, { "delegation", "team", "negotiator",
        "representative", "envoy", "delegate" }), actor_kind = { "state", "group" },
      no_noun = true, needs = { "talk", "negotiation", "conference" } },
    condition = function(event, article)
      local words = conditions.phrase(event, article, 60)
      return (words:find "^ to [%l ]*talks%f[%A]" ~= nil
          or words:find "^ to [%l ]*negotiations%f[%A]" ~= nil
          or words:find "^ to [%l ]*conference%f[%A]" ~= nil)
        and not words:find " with " and not words:find " between "
        and not words:find "press conference" and not words:find "news conference"
    end,
    emit = there_or_not,
    examples = {
      { "Hamas will not send a delegation to the talks in Cairo.",
        { actor = "HAMAS", recipient = {}, act = "absent", aux = { "future" } } },
      { "Ghana sent a team to peace talks in Rome.", { actor = "GHA", recipient = {} } },
      { "Ghana sent a team to talk to miners.", false },
      { "Ghana sent a team to talks with miners.", false },
    } },

  { name = "spend-hours-with", event = meet,
    frame = { verb = { "spend" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true, no_noun = true, needs = { "hour", "minute" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.phrase(event, article, 40)
      return (words:find "^spen[dt]%l* [%l%d ]*hours? with " ~= nil
          or words:find "^spen[dt]%l* [%l%d ]*minutes with " ~= nil)
        and conditions.person_acts(event, article) and not conditions.at_home(event)
    end,
    examples = {
      { "Oman's king spent three hours with Iran's president.", { actor = { "OMN", "IRN" } } },
      { "Oman's troops spent three hours with Iran's army.", false },
      { "Oman's king spent three hours on a horse with Iran's flag.", false },
    } },

  { name = "away-from-some-summit", event = absent,
    frame = { verb = { "stay away", "keep away", "sit out", "bow out", "keep distance", "shun" },
      actor_kind = state, no_noun = true, needs = { "summit", "conference", "talk" } },
    condition = unnamed,
    examples = {
      { "Ghana stayed away from the Geneva peace conference.", { actor = "GHA" } },
      { "Ghana kept its distance from the Swiss peace conference.", { actor = "GHA" } },
      { "Ghana stayed away from the sea.", false },
      { "Ghana kept its distance from talk of war.", false },
    } },

  { name = "absent-from-some-summit", event = absent,
    frame = { adjective = { "absent", "missing" }, actor_kind = state,
      needs = { "summit", "conference", "talk" } },
    condition = unnamed,
    examples = {
      { "Ghana was absent from the climate summit.", { actor = "GHA" } },
      { "Ghana was absent from school.", false },
    } },

  { name = "missing-was", event = absent,
    pattern = away * g.word "from" * g.within(2, of_body * g.within(6, behind)),
    condition = conditions.at_meeting,
    examples = {
      { "Missing from the G20 summit in Bali was Vladimir Putin.",
        { actor = "RUS", recipient = "G20", act = "absent" }, date = "2022-11-15" },
      { "Conspicuously absent from the ASEAN table were Laos and Cambodia.", false },
      { "Absent from the ASEAN meeting were Laos, Burma and Cambodia.",
        { actor = { "LAO", "MMR", "KHM" }, recipient = "ASEAN" } },
      { "Missing from the G20 summit was a vision for Egypt.", false },
    } },

  { name = "missing-was-somebody", event = absent,
    pattern = away * g.word "from" * g.within(3, a_meeting * g.within(4, behind)),
    examples = {
      { "Missing from the summit in Rome was Egypt.", { actor = "EGY", recipient = {} } },
      { "Missing from the summit was a word on Egypt.", false },
      { "Absent from the meeting was US Secretary of State Rogers.", false },
      { "Missing from the shop was Egypt.", false },
    } },

  { name = "present-were", event = attend,
    pattern = present * (g.word "at" + g.word "for") * g.within(2, of_body * g.within(6, behind)),
    condition = conditions.at_meeting,
    examples = {
      { "Also present at the OPEC meeting was Mexico.", { actor = "MEX", recipient = "OPEC" } },
      { "Present at the OPEC meeting was a man from Mexico.", false },
    } },

  { name = "without", event = absent,
    frame = { verb = { "meet", "convene", "gather", "go ahead", "open", "proceed", "take place",
        "begin", "go on" }, actor = { "without" }, actor_kind = state,
      recipient = { "subject", "modifier" }, recipient_kind = bodies, no_noun = true,
      also = true, needs = { "without" } },
    condition = function(event, article)
      local to, who = event.actors[event.recipient[1]].span, event.actors[event.actor[1]]
      return to[1] < event.span[1] and not article.text:find("^['’]+s", who.span[2] + 1)
        and (conditions.of_meeting(event, article) or not event.text:find " ")
    end,
    examples = {
      { "The G8 met without Russia.", { actor = "RUS", recipient = "G8", act = "absent" } },
      { "The ECOWAS summit went ahead without Mali.", { actor = "MLI", recipient = "ECOWAS" } },
      { "The G8 members met without Russia's help.", false },
      { "The school opened without Mali.", false },
    } },

  { name = "meet-in-place", event = host,
    frame = { verb = { "converge", "descend", "flock", "pour", "stream" },
      actor = { "on", "to", "into", "in" }, actor_kind = state,
      recipient = { "subject" }, recipient_kind = bodies, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(to[2] + 1, event.span[1]):lower()
      return conditions.find_word(between, { "leader", "minister", "delegat", "chief", "head",
        "president", "member" }) ~= nil
    end,
    examples = {
      { "NATO leaders converged on Rome for two days.", { actor = "ITA", recipient = "NATO" } },
      { "NATO troops poured into Kosovo.", false },
      { "Tourists descended on Rome.", false },
    } },

  { name = "welcome-for-summit", event = host,
    frame = { verb = g.phrases({ "welcome", "receive", "host", "greet", "gather" }, { "leader",
        "president", "minister", "premier", "counterpart", "king" }), actor_kind = state,
      recipient = { "of", "for", "to", "nearby" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, needs = some_meeting },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = ahead(event, article)
      return to[1] > event.span[2] and not words:find "[.;]"
        and (words:find "%f[%a]for [%l%d%- ]*$" ~= nil or words:find "%f[%a]to [%l%d%- ]*$" ~= nil)
        and conditions.at_meeting(event, article)
    end,
    examples = {
      { "Biden welcomed the leaders of Fiji and Tonga for a summit of the Pacific Islands Forum.",
        { actor = "USA", recipient = "PIF" }, date = "2022-09-28" },
      { "Kenya welcomed the presidents of Chad and Mali to an African Union summit.",
        { actor = "KEN", recipient = "AU" } },
      { "Kenya welcomed the presidents of Chad and Mali to Nairobi.", false },
      { "Kenya welcomed the presidents of Chad and Mali, and praised the African Union summit.",
        false },
    } },

  { name = "welcome-leaders", event = host,
    frame = { verb = { "welcome", "receive", "put up", "greet", "gather" }, actor_kind = state,
      recipient = { "modifier", "object" }, recipient_kind = bodies, no_noun = true },
    condition = function(event, article)
      local who = event.actors[event.actor[1]]
      return who.person == nil and of_leaders(event, article)
    end,
    examples = {
      { "Vilnius welcomes NATO's leaders on Tuesday.", { actor = "LTU", recipient = "NATO" } },
      { "Italy put up the G7 leaders in a castle.", { actor = "ITA", recipient = "G7" } },
      { "Italy welcomed NATO leaders' promise.", false },
      { "Italy welcomed its leaders.", false },
      { "Macron welcomed the G7 boys.", false },
    } },

  { name = "roll-out-carpet", event = host,
    frame = { verb = g.phrases({ "roll out", "lay out" }, { "carpet" }, { "open", "throw open" },
        { "door", "gate" }), actor_kind = state, recipient = { "for", "to" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      return words:find "carpet" ~= nil or conditions.at_meeting(event, article)
    end,
    examples = {
      { "China rolled out the red carpet for the G20.", { actor = "CHN", recipient = "G20" } },
      { "Laos opened its doors to the ASEAN summit.", { actor = "LAO", recipient = "ASEAN" } },
      { "China rolled out the red carpet for film stars.", false },
      { "China opened its doors to the IMF's inspectors.", false },
    } },

  { name = "face-to-face", event = meet,
    frame = { verb = g.phrases({ "come", "sit", "sit down", "meet up", "get together",
        "come together", "hook up", "go" }, { "" }, { "put" }, { "head" }, { "rub" },
        { "shoulder", "elbow" }),
      actor = { "subject" }, actor_kind = body, recipient = { "with", "from", "to" },
      recipient_kind = body, reciprocal = true, no_noun = true,
      needs = { "face", "head", "across", "opposite", "together", "company", "shoulder", "elbow",
        "huddle", "up", "table" } },
    condition = face,
    examples = {
      { "Oman's king came face to face with Iran's president.", { actor = { "OMN", "IRN" } } },
      { "The kings of Oman and Jordan put their heads together.",
        { actor = { "OMN", "JOR" } } },
      { "Oman's king rubbed shoulders with Iran's president.", { actor = { "OMN", "IRN" } } },
      { "Oman's king sat across from Iran's president.", { actor = { "OMN", "IRN" } } },
      { "Oman's king came with Iran's president.", false },
      { "Oman and Iran came face to face in the final.", false },
      { "The boys put their heads together.", false },
    } },
}
