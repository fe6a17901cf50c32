--- How states come in, are asked in, are kept out or come back, told in other words.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local body = { "alliance", "organisation", "institution" }
local state = { "state" }

-- What can stand behind the name of a body that is no first part of another name or thing.
local LINKS = { "in", "on", "as", "after", "at", "with", "by", "when", "and", "this", "last",
  "from", "along", "alongside", "before", "under", "despite", "without", "amid", "only", "ahead",
  "for", "but", "or", "because", "while", "since", "next", "a", "the", "through", "to", "today",
  "yesterday", "was", "has", "is", "will", "would", "over", "until", "too", "again", "soon",
  "against" }

-- The body that the slot found is named by itself: "into NATO on Friday", not "into NATO bases".
local function bare(event, article, side)
  local who = event.actors[event[side or "recipient"][1]]
  if who.via == "possessor" then return false end
  local rest = article.text:sub(who.span[2] + 1, who.span[2] + 16)
  if rest == "" or rest:find "^[.,;:!?)\"]" or rest:find "^ %u%l+day" then return true end
  if rest:find "^['’]+s? fold" or rest:find "^ fold%f[%A]" or rest:find "^['’]+s? ranks" then
    return true
  end
  local word = rest:match "^ (%l+)"
  if not word then return rest:find "^ %d" ~= nil or rest:find "^ %-" ~= nil end
  for _, link in ipairs(LINKS) do
    if word == link then return true end
  end
  return word:find "ly$" ~= nil
end

local into = conditions.told({ "^%l+ [%l, ]-into", "^%l+ inside" }, 40)
local at_headquarters = conditions.told({ "^.- headquarters", "^.- hq%f[%A]", "^.- building",
  "^.- secretariat", "^.- united nations in new york" }, 90)
local candidate = conditions.told({ "^%l+ .- as an? [%l ]*candidate",
  "^%l+ .-%f[%a]candidate status", "^%l+ .- an? [%l ]*candidate",
  "^%l+ .- status of [%l ]*candidate", "^%l+ .- rank of [%l ]*candidate" }, 90)

local also = g.punctuation "," * (g.word "and")^-1 + g.word "and"
local invited = g.determiner * g.name("recipient", "state")
  * (also * g.determiner * g.name("recipient", "state"))^0

local SEATS = { "council", "board", "committee", "commission", "court", "table in", "summit",
  "meeting", "talks" }

local function of_members(event, article)
  local rest = conditions.phrase(event, article, 60)
  return not conditions.find_word(rest, SEATS) and conditions.not_person(event)
    and conditions.joinable(event)
end

-- What somebody does to another's bid, way or hopes.
local JOINING = { "bid%f[%A]", "entry", "accession", "membership", "admission", "candidacy",
  "application", "passage into", "path to", "way into", "hopes of join", "hopes of enter",
  "place in", "hopes of membership", "joining" }

local function to_come_in(event, article)
  local to = event.actors[event.recipient[1]]
  local last = math.max(event.span[2], to.span[2])
  local words = article.text:sub(event.span[1] + 1, last + 40):lower():match "^[^.;]*"
  return conditions.find_word(words, JOINING) ~= nil
    and not conditions.find_word(words, { "talks", "visa", "citizen", "refugee", "migrant", "ship",
      "troops", "goods", "market" })
end

return {
  pack = "passage",
  doc = "How states come in, are asked in, are kept out or come back, told in other words",

  { name = "back-into", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "find", "make", "work", "slip", "step", "move", "walk", "edge", "inch",
        "win", "come back", "find back", "make back" }, actor_kind = state,
      recipient = { "into", "in", "to" }, recipient_kind = pact, no_noun = true,
      needs = { "back" } },
    condition = function(event, article)
      return conditions.told({ "^%l+ %l+ way back in", "^%l+ %l+ way back to", "^%l+ back in",
        "^come back to the", "^c[oa]me back in", "^%l+ [%l ]-back into" }, 50)(event, article)
        and conditions.not_person(event) and conditions.joinable(event)
        and conditions.no_meeting(event, article) and bare(event, article)
    end,
    examples = {
      { "Egypt has found its way back into the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Gambia made its way back into the Commonwealth.", { actor = "GMB", recipient = "CW" } },
      { "Gambia found its way back to the Commonwealth talks.", false },
      { "The singer found her way back into the European Union.", false },
    } },

  { name = "step-into", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "step", "slip", "walk", "move", "march", "pass", "sail", "slide", "get",
        "make", "find", "squeeze", "edge", "vote", "sweep", "sneak", "crash" },
      actor = { "subject", "object" },
      actor_kind = state, recipient = { "into", "inside" }, recipient_kind = body,
      no_noun = true, needs = { "into", "inside" } },
    condition = function(event, article)
      local who = event.actors[event.actor[#event.actor]]
      return into(event, article) and who.span[1] < event.span[1] and conditions.not_person(event)
        and conditions.joinable(event)
        and conditions.no_meeting(event, article) and bare(event, article)
    end,
    examples = {
      { "Malta and Cyprus stepped into the European Union at midnight.",
        { actor = { "MLT", "CYP" }, recipient = "EU" } },
      { "Poland found its way into NATO.", { actor = "POL", recipient = "NATO" } },
      { "Poland was voted into NATO.", { actor = "POL", recipient = "NATO" } },
      { "Poland moved into NATO territory.", false },
      { "Poland got into NATO's tents.", false },
      { "The refugees slipped into the European Union.", false },
      { "Oman walked into the European Union summit.", false },
    } },

  { name = "enrol", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "enroll", "enrol", "enlist", "affiliate", "hop", "clamber" },
      actor_kind = state, recipient = { "in", "with", "to", "aboard" }, recipient_kind = pact,
      no_noun = true },
    condition = function(event, article)
      return conditions.not_person(event) and bare(event, article)
    end,
    examples = {
      { "Gabon enrolled in the Commonwealth.", { actor = "GAB", recipient = "CW" } },
      { "Gabon hopped aboard BRICS.", { actor = "GAB", recipient = "BRICS" } },
      { "Gabon enrolled in the Commonwealth games.", false },
      { "The boy enlisted in NATO.", false },
    } },

  { name = "win-seat", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "win", "gain", "earn", "assume", "occupy", "secure", "get",
        "receive", "obtain" }, { "seat", "place", "berth", "spot" }, { "become" }, { "" }),
      actor_kind = state, recipient = { "in", "at", "of", "among", "modifier" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true,
      needs = { "seat", "place", "berth", "spot", "one" } },
    condition = function(event, article)
      local verb = event.text:lower()
      if verb:find "^bec" then
        return article.text:find("^ one of [%w ]+['’]+s? [%l ]*members", event.span[2] + 1) ~= nil
      end
      return of_members(event, article) and bare(event, article)
        and not article.text:find("^ back%f[%A]", event.span[2] + 1)
        and event.actors[event.actor[1]].via ~= "office"
    end,
    examples = {
      { "Palau gained a seat in the United Nations.", { actor = "PLW", recipient = "UN" } },
      { "Chad won a place in the African Union.", { actor = "TCD", recipient = "AU" } },
      { "Chad became one of NATO's members.", { actor = "TCD", recipient = "NATO" } },
      { "Chad won a seat on the United Nations Security Council.", false },
      { "Chad won a place in the European Union market.", false },
    } },

  { name = "flag-up", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "raise flag", "hoist flag", "run up flag", "go up" },
      actor = { "modifier", "subject" }, actor_kind = state,
      recipient = { "at", "outside", "over", "in" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, needs = { "flag" } },
    condition = function(event, article)
      local who = event.actors[event.actor[1]]
      local flag = article.text:sub(who.span[1] + 1, event.span[2]):lower():find "^%S+ flag%f[%A]"
      return flag ~= nil and at_headquarters(event, article)
    end,
    examples = {
      { "The Finnish flag was raised outside NATO's headquarters in Brussels.",
        { actor = "FIN", recipient = "NATO" } },
      { "Finland's flag went up at the school.", false },
      { "Finland's flag was torn at NATO headquarters.", false },
    } },

  { name = "name-candidate", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "name", "declare", "make", "recognise", "recognize", "accept",
        "elevate", "raise", "upgrade", "confer", "bestow", "accord", "designate" }, { "" },
        { "confer", "bestow", "accord" }, { "status", "rank" }),
      actor = { "subject", "by", "for", "of", "modifier" }, actor_kind = body,
      recipient = { "object", "on", "to" }, recipient_kind = state, no_noun = true,
      needs = { "candidate", "candidacy" } },
    condition = function(event, article)
      local who = event.actors[event.recipient[1]]
      return candidate(event, article) and who.person == nil
    end,
    examples = {
      { "The European Union named Turkey a candidate.", { actor = "EU", recipient = "TUR" } },
      { "The European Union conferred candidate status on Ukraine and Moldova.",
        { actor = "EU", recipient = { "UKR", "MDA" } } },
      { "The European Union recognised Serbia as a candidate for membership.",
        { actor = "EU", recipient = "SRB" } },
      { "The European Union raised Serbia to candidate status.",
        { actor = "EU", recipient = "SRB" } },
      { "The European Union named a candidate from Serbia.", false },
      { "The European Union recognised Serbia's candidate as mayor.", false },
      { "The party named Serbia's envoy a candidate.", false },
    } },

  { name = "offer-membership", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "extend", "hold out", "offer", "dangle" },
        { "membership", "seat", "place" }), actor = { "subject", "of", "in", "by" },
      actor_kind = body, recipient = { "to", "before", "object" }, recipient_kind = state,
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      local seat = event.text:lower():find "seat" or event.text:lower():find "place"
      rest = seat and rest:match "^(.-) at the [%l ]*summit" or rest -- where it was offered
      return not conditions.find_word(rest, SEATS)
        and not conditions.find_word(event.text:lower(), { "card" })
    end,
    examples = {
      { "NATO extended membership to Poland.", { actor = "NATO", recipient = "POL" } },
      { "Poland was offered membership of NATO.", { actor = "NATO", recipient = "POL" } },
      { "ASEAN held out membership to East Timor.", { actor = "ASEAN", recipient = "TLS" } },
      { "Mongolia was offered a seat in BRICS at the summit in Kazan.",
        { actor = "BRICS", recipient = "MNG" } },
      { "NATO offered Poland a seat at the talks.", false },
      { "The club extended membership to Poland's envoy.", false },
    } },

  { name = "doors-opened", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "open", "fling", "fling open", "throw", "throw open", "swing",
        "swing open" },
      actor = { "subject", "modifier" }, actor_kind = { "alliance", "organisation" },
      recipient = { "to", "for" }, recipient_kind = state, no_noun = true,
      needs = { "door", "rank", "arm" } },
    condition = function(event, article)
      local near = article.text:sub(math.max(1, event.span[1] - 60), event.span[2] + 40):lower()
      return conditions.find_word(near, { "doors?%f[%A]", "ranks?%f[%A]", "arms?%f[%A]" }) ~= nil
        and not conditions.find_word(near, { "refugee", "migrant", "goods", "trade", "import",
          "immigra", "asylum", "firms", "arms sales", "arms embargo" })
    end,
    examples = {
      { "NATO opened its ranks to Poland.", { actor = "NATO", recipient = "POL" } },
      { "ASEAN flung open its doors to Burma.", { actor = "ASEAN", recipient = "MMR" } },
      { "The European Union opened its doors to refugees from Syria.", false },
      { "The club opened its doors to Poland's fans.", false },
    } },

  { name = "door-opened", event = { type = "SUPPORT", act = "invite" },
    pattern = g.noun "door" * (g.word "to" + g.word "of" + g.word "into") * g.determiner
      * (g.name("actor", "alliance") + g.name("actor", "organisation"))
      * g.within(2, g.verb "open" + g.verb "swing" + g.verb "fling" + g.verb "throw")
      * g.within(4, (g.word "for" + g.word "to") * invited),
    examples = {
      { "The door to NATO swung open for Poland.", { actor = "NATO", recipient = "POL" } },
      { "The door to the European Union opened on Monday for Malta, Cyprus and Slovenia.",
        { actor = "EU", recipient = { "MLT", "CYP", "SVN" } } },
      { "The door to NATO stayed shut for Poland.", false },
      { "The door to the hall opened for Poland.", false },
    } },

  { name = "angle-for", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "angle", "clamour", "clamor", "petition", "queue", "press", "push",
        "canvass", "lobby", "vie", "jockey", "jostle", "clamber" }, { "for" },
        { "throw", "toss" }, { "hat" }, { "have", "lodge", "file", "hand in", "submit", "send in",
          "deliver" }, { "design", "eye", "paper", "paperwork", "application", "document" }),
      actor_kind = state, recipient = { "of", "for", "in", "to", "on", "into", "with", "at",
        "modifier" }, recipient_kind = { "alliance", "organisation" }, no_noun = true,
      needs = { "membership", "entry", "admission", "accession", "seat", "place", "berth", "member",
        "application", "paper", "paperwork", "document" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 70)
      if words:find "member states" then return false end
      if words:find " hat%f[%A]" and not words:find "hat in[to]* the ring" then return false end
      if words:find "^ha[vsd]%l* [%l ]*eye" and not words:find "eyes? on" then return false end
      local asks = conditions.find_word(words, { "membership", "entry in", "entry to", "admission",
        "accession", "seat in", "seat at", "place in", "place at", "berth in" }) ~= nil
        or words:find "application" ~= nil and words:find "^%l+ ?%l* an application with" ~= nil
      return asks and conditions.not_person(event) and conditions.the_body(event, article)
        and not conditions.find_word(words, { "talks", "summit", "council" })
    end,
    examples = {
      { "Kenya is angling for a seat in BRICS.", { actor = "KEN", recipient = "BRICS" } },
      { "Kenya threw its hat into the ring for membership of BRICS.",
        { actor = "KEN", recipient = "BRICS" } },
      { "Kenya lodged the paperwork for membership of BRICS.",
        { actor = "KEN", recipient = "BRICS" } },
      { "Kenya has its eye on BRICS membership.", { actor = "KEN", recipient = "BRICS" } },
      { "Kenya lodged the papers for a loan with BRICS.", false },
      { "Kenya is angling for a seat in the BRICS talks.", false },
      { "The farmer has his eye on membership of the club.", false },
    } },

  { name = "thumbs-down", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "turn", "give" }, { "thumb", "nose" }, { "steer", "stay", "keep" },
        { "" }, { "give" }, { "berth", "thumb" }, { "pass up", "forgo", "forego" },
        { "membership", "accession", "entry" }, { "keep" }, { "distance" },
        { "say", "vote" }, { "" }), actor_kind = state,
      recipient = { "of", "on", "to", "at", "from", "object", "in", "modifier" },
      recipient_kind = { "alliance", "organisation" },
      no_noun = true, needs = { "thumb", "nose", "clear", "berth", "forgo", "forego", "pass",
        "arm", "no" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 60)
      local refuses = words:find "thumbs?%-? ?down" ~= nil or words:find "nose up at" ~= nil
        or words:find "clear of" ~= nil or words:find "wide berth" ~= nil
        or words:find "^pass%l* up" ~= nil or words:find "^fore?g" ~= nil
        or words:find "at arm['’]*s%-? ?length" ~= nil
        or words:find "^[sv]%l+ no to" ~= nil
          and conditions.find_word(words, { "membership", "joining", "accession", "entry" }) ~= nil
      local to = event.actors[event.recipient[1]]
      return refuses and (bare(event, article)
          or article.text:find("^ ?['’]*s? ?m?e?m?b?e?r?s?h?i?p?", to.span[2] + 1) ~= nil
            and conditions.find_word(words, { "membership", "accession", "entry" }) ~= nil)
        and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Norwegians gave the thumbs down to European Union membership.",
        { actor = "NOR", recipient = "EU" } },
      { "Norway steered clear of the European Union.", { actor = "NOR", recipient = "EU" } },
      { "Burma gave SEATO a wide berth.", { actor = "MMR", recipient = "SEATO" } },
      { "Norwegians said no to membership of the European Union.",
        { actor = "NOR", recipient = "EU" } },
      { "Norway steered clear of the European Union's rules.", false },
      { "Norway gave the thumbs up to the European Union.", false },
      { "Norway keeps its ships clear of the NATO drill.", false },
    } },

  { name = "spoil-bid", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "scupper", "stonewall", "sink", "foil", "wreck", "frustrate",
        "doom", "quash", "spike", "sabotage", "bar", "block" },
        { "bid", "entry", "accession", "membership", "admission", "candidacy", "application",
          "passage", "path", "way" },
        { "throw", "pour" }, { "water", "spanner", "wrench" }, { "dash" }, { "hope" },
        { "wield", "cast", "use", "exercise" }, { "veto" }),
      actor_kind = { "state", "alliance", "organisation" },
      recipient = { "modifier", "of", "on", "against", "for", "in" }, recipient_kind = state,
      no_noun = true, needs = { "bid", "entry", "accession", "membership", "admission",
        "candidacy", "application", "passage", "path", "way", "join", "enter" } },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "spanner" or words:find "wrench" then
        return to_come_in(event, article) and article.text:find("works", event.span[2] + 1) ~= nil
      end
      if words:find " way" then
        return article.text:find("^ into ", event.span[2] + 1) ~= nil
      end
      return to_come_in(event, article)
    end,
    examples = {
      { "Greece scuppered Macedonia's bid to join NATO.",
        { actor = "GRC", recipient = "MKD", act = "decline" } },
      { "Turkey poured cold water on Sweden's NATO bid.", { actor = "TUR", recipient = "SWE" } },
      { "France barred Britain's way into the Common Market.",
        { actor = "FRA", recipient = "GBR" } },
      { "France wielded its veto against Albania's accession.",
        { actor = "FRA", recipient = "ALB" } },
      { "Greece sank Macedonia's bid for the cup.", { actor = "GRC", recipient = "MKD" } },
      { "Greece poured cold water on Macedonia's plan.", false },
      { "Greece blocked Macedonia's entry to its market.", false },
    } },

  { name = "seat-back", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = g.phrases({ "get", "win back", "take back", "get back", "win" },
        { "seat", "place", "membership" }), actor_kind = state,
      recipient = { "in", "at", "of", "modifier" }, recipient_kind = pact, no_noun = true,
      needs = { "back" } },
    condition = function(event, article)
      return of_members(event, article) and conditions.told({ "^%l+ back", "^%l+ .-seat back",
        "^%l+ .-place back", "^%l+ .-membership back" }, 40)(event, article)
    end,
    examples = {
      { "Egypt got its seat back in the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Egypt won back its place in the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Egypt got a seat at the back of the Arab League summit.", false },
      { "Egypt won its cup back in the Arab League.", false },
    } },

  { name = "seat-restored", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = g.phrases({ "restore", "return", "give back", "reinstate" },
        { "seat", "membership", "place" }),
      actor = { "subject", "in", "of", "at", "modifier" }, actor_kind = pact,
      recipient = { "modifier", "of", "to" }, recipient_kind = state, no_noun = true },
    condition = function(event, article)
      return not conditions.find_word(conditions.phrase(event, article, 40), SEATS)
    end,
    examples = {
      { "The Arab League returned Syria's seat.", { actor = "AL", recipient = "SYR" } },
      { "Egypt's seat in the Arab League was restored.", { actor = "AL", recipient = "EGY" } },
      { "Egypt's membership of the Arab League was restored.",
        { actor = "AL", recipient = "EGY" } },
      { "The Arab League restored an old seat for Syria's museum.", false },
    } },

  { name = "come-home", event = { type = "SUPPORT", act = "readmit" },
    frame = { noun = { "comeback", "readmission", "reinstatement", "reintegration",
        "re-entry", "reentry" }, verb = {}, actor_kind = state,
      recipient = { "to", "into", "in", "of", "modifier" }, recipient_kind = body },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      return (bare(event, article) or rest:find " fold%f[%A]" ~= nil)
        and conditions.not_person(event) and conditions.joinable(event)
        and conditions.no_meeting(event, article)
        and (rest:find "^ to%f[%A]" or rest:find "^ into" or rest:find "^ in%f[%A]") ~= nil
    end,
    examples = {
      { "Syria's comeback to the Arab League was swift.", { actor = "SYR", recipient = "AL" } },
      { "Morocco's readmission to the African Union was swift.",
        { actor = "MAR", recipient = "AU" } },
      { "Morocco's return to the African Union summit was swift.", false },
      { "The envoy's return to the African Union was swift.", false },
    } },
}
