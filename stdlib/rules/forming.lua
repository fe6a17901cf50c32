--- How alliances, pacts and organisations are proposed and formed.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local bodies = { "alliance", "coalition", "bloc", "union", "grouping", "axis", "pact", "treaty",
  "federation", "confederation" }
-- What several states can have, where an adjective says which or that it is theirs together.
local COMMON = { "force", "army", "forum", "community", "market", "council", "association",
  "organisation", "organization", "commonwealth", "league", "bank", "partnership", "state",
  "system", "axis", "shield", "front", "body", "command" }
local member = { "state", "organisation", "group", "party", "institution" }

-- What is surely an alliance, pact or organisation, and what is one where it is common to several.
local SURE = { "alliance", "bloc%f[%A]", "pact%f[%A]", "coalition", "grouping", "federation",
  "confederation", "customs union", "economic union", "defen[cs]e union", "league",
  "commonwealth", "nato%f[%A]", "security treaty", "treaty on", "common market", "treaty organi" }
local THEIRS = { "arab", "asia", "european", "eurasian", "african", "islamic", "gulf", "pacific",
  "nordic", "scandinavian", "baltic", "balkan", "mediterranean", "caribbean", "andean",
  "american", "atlantic", "western", "caucas", "joint", "common", "unified", "regional",
  "collective", "pan%-", "trilateral", "tripartite", "multinational", "multilateral", "red sea",
  "indian ocean", "muslim", "latin", "turkic", "slav", "danub", "adriatic", "black sea", "sahel" }
local SHARED = { "force%f[%A]", "army", "forum", "community", "market", "council", "association",
  "organi[sz]ation", "union%f[%A]", "bank%f[%A]", "partnership", "security system", "axis",
  "shield", "standby force", "high command", "command%f[%A]", "body%f[%A]", "united states of" }

local function is_joint(words)
  local at = conditions.find_word(words, THEIRS)
  return at ~= nil and conditions.find_word(words:sub(at), SHARED) ~= nil
    or words:find "united states of %l+" ~= nil
end

local BODIES = conditions.beginnings(SURE)
table.move(conditions.beginnings(SHARED), 1, #SHARED, #SURE + 1, BODIES)

-- What is called for or proposed, from its article on.
local function is_body(what)
  what = what and what:match "^[^,]*"
  return what ~= nil and (conditions.find_word(what, SURE) ~= nil or is_joint(what))
    and not conditions.find_word(what, { "coalition government", "unity government",
      "coalition of parties", "meeting", "summit", "leader", "talks", "conference", "session",
      "gathering" })
end

-- "the Quad Vaccine Partnership" is not the Quad
local PARTS = { "court", "parliament", "office", "secretariat", "headquarters", "centre", "center",
  "fund", "bank", "mission", "website" }
local function heads_other(to, article)
  local rest = article.text:sub(to.span[2] + 1, to.span[2] + 20):match "^ %l+"
  if rest and to.via == "modifier" and conditions.find_word(rest, PARTS) then return true end
  local more = article.text:sub(to.span[2] + 1, to.span[2] + 20):match "^ %u%l+"
  return more ~= nil and to.via == "modifier" and not is_body(more:lower())
end

local function of_joint(event, article)
  local rest = conditions.rest(event, article, 60):match "^ of [^.;,]*"
  return rest ~= nil and is_joint(rest)
end

-- "proposed this plan together with the rest of NATO"
local function not_with_it(event, article)
  return not conditions.phrase(event, article, 60):find "together with"
end

-- A working group with a title only: where no states make it, one at home does.
local function is_at_home(to)
  return to.via == "unlisted" and to.text:find "Work" ~= nil
end

-- A name, not what a common noun only begins with: "a European security treaty".
local function is_named(event, article)
  local to = event.actors[event.recipient[1]]
  return to.via ~= "unlisted" or not article.text:sub(to.span[2] + 1, to.span[2] + 2):find "^ %l"
end

return {
  pack = "forming",
  doc = "How alliances, pacts and organisations are proposed and formed",

  { name = "propose", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "propose", "conceive", "suggest", "initiate" },
      recipient = { "object" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true },
    condition = function(event, article)
      return not_with_it(event, article) and conditions.the_body(event, article)
        and is_named(event, article)
    end,
    examples = {
      { "Egypt proposed this plan together with the rest of the Arab League.", false },
      { "The Arab League was proposed by Egypt.", { actor = "EGY", recipient = "AL" } },
      { "Egypt proposed a new date.", false },
      { "Egypt proposed a NATO summit.", false },
    } },

  { name = "propose-new", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = g.phrases({ "propose", "suggest", "float", "moot", "advocate", "envisage",
        "pitch", "offer" }, bodies, { "propose", "suggest", "urge" },
        { "creation", "formation", "establishment" }),
      actor_kind = { "state" }, recipient = { "with", "object", "between" },
      recipient_kind = member, recipient_optional = true, no_noun = true },
    condition = function(event, article)
      return conditions.not_inner(event, article) and (conditions.of_bodies(event, article)
        or of_joint(event, article))
    end,
    examples = {
      { "Iran proposed a regional security alliance.", { actor = "IRN" } },
      { "Iran proposed an alliance with Oman's government.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman floated a Gulf security pact.", { actor = "OMN" } },
      { "Poland proposed an alliance with Ukraine.", { actor = "POL", recipient = "UKR" } },
      { "Kenya proposed the creation of a military bloc.", { actor = "KEN" } },
      { "Turkey suggested a treaty with Armenia.", { actor = "TUR", recipient = "ARM" } },
      { "Brezhnev proposed a collective security pact for Asia.", { actor = "SUN" },
        date = "1969-06-10" },
      { "Medvedev proposed a European security treaty.", { actor = "RUS", recipient = {} },
        date = "2008-06-08" },
      { "Ghana urged the creation of an African high command.", { actor = "GHA" } },
      { "Iran proposed a walk.", false },
      { "The boss proposed a union.", false },
      { "Macron proposed a coalition of parties at home.", false, date = "2019-01-01" },
      { "Kenya proposed the creation of jobs.", false },
      { "Iran suggested the alliance was weak.", false },
    } },

  { name = "float-idea", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = g.phrases({ "float", "propose", "raise", "launch", "air", "put forward",
        "present", "pitch", "suggest", "unveil" }, { "idea", "concept", "notion", "plan",
        "proposal", "vision" }), noun = { "brainchild" }, actor = { "subject", "of" },
      actor_kind = { "state" },
      recipient = { "of", "for", "identity" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local before = article.text:sub(math.max(1, to[1] - 20), to[1]):lower()
      if before:find "%f[%a]an? %l+ $" or before:find "%f[%a]an? %l+ %l+ $" then
        return false -- "the idea of an Asian NATO" is of another
      end
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
        and is_named(event, article)
    end,
    examples = {
      { "Macron floated the idea of a European Political Community.",
        { actor = "FRA", recipient = "EPC" }, date = "2022-05-10" },
      { "The idea of a European Political Community was first floated by Macron.",
        { actor = "FRA", recipient = "EPC" }, date = "2022-05-10" },
      { "Macron floated the idea of a NATO summit.", false, date = "2022-05-10" },
      { "Macron presented a plan for NATO's drill.", false, date = "2022-05-10" },
    } },

  { name = "call-for-creation", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "call for", "appeal for", "press for", "push for", "urge", "advocate",
        "moot", "argue for", "lobby for", "suggest", "favour", "favor", "revive",
        "put forward", "propose", "unveil", "raise", "come up", "float", "air", "pitch" },
      actor_kind = { "state", "organisation", "alliance" }, no_noun = true,
      needs = BODIES },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 110)
      local what = rest:match "creation of (.*)" or rest:match "formation of (.*)"
        or rest:match "establishment of (.*)" or rest:match "setting up of (.*)"
        or rest:match "^ the setting%-up of (.*)" or rest:match "^ an? new (.*)"
        or rest:match "^ w?i?t?h? ?the idea of (.*)" or rest:match "^ an? plan for (.*)"
        or rest:match "^ the notion of (.*)" or rest:match "^ an? draft (treaty.*)"
        or rest:match "^ an? proposal for (.*)" or rest:match "^ plans for (.*)"
        or rest:match "^ for (an? .*)"
      return is_body(what)
    end,
    examples = {
      { "Macron called for the creation of a European army.", { actor = "FRA" },
        date = "2018-11-13" },
      { "Egypt pressed for the establishment of an Arab defence pact.", { actor = "EGY" } },
      { "Sisi revived the idea of a joint Arab force.", { actor = "EGY" }, date = "2019-01-01" },
      { "Pakistan put forward a plan for a regional defence bloc.", { actor = "PAK" } },
      { "Saudi Arabia called for a Gulf union.", { actor = "SAU", recipient = {} } },
      { "Ishiba called for an Asian NATO.", { actor = "JPN", act = "propose" },
        date = "2024-10-02" },
      { "Kazakhstan's president came up with the idea of a Eurasian union.",
        { actor = "KAZ" } },
      { "Libya called for a meeting of the alliance.", false },
      { "Libya called for a coalition government.", false },
      { "Libya called for a truce.", false },
      { "Libya called for an emergency session of the military alliance.", false },
      { "Egypt floated the idea of a tax.", false },
      { "Egypt called for the creation of jobs.", false },
      { "Egypt called for the release of an alliance leader.", false },
    } },

  { name = "proposal-for", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = {}, noun = { "proposal", "idea", "brainchild", "call" },
      actor = { "subject", "by" }, actor_kind = { "state", "organisation", "alliance" },
      needs = BODIES },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 90):match "^[^.;]*"
      local what = rest:lower():match "^ for (an? .*)" or rest:lower():match "^ of (an? .*)"
      local via = event.actors[event.actor[1]].via
      if rest:find "^ by %u[%a ]- for an? " then -- "a proposal by Oman for an alliance"
        what, via = rest:lower():match "^ by .- for (an? .*)", "possessor"
      end
      local between = what and what:find " between " -- the others whom it is to bind
      return (via == "possessor" or via == "modifier") and is_body(what) and not between
    end,
    examples = {
      { "Sarkozy's proposal for a Mediterranean union drew scorn.", { actor = "FRA" },
        date = "2007-11-01" },
      { "Sarkozy's proposal for a tax drew scorn.", false, date = "2007-11-01" },
      { "France considered a proposal for a Mediterranean union.", false },
      { "A proposal by Oman for a naval alliance was shelved.", { actor = "OMN" } },
      { "The British Navy seized a draft of a proposal for a pact between Peru and Chile.", false },
    } },

  { name = "initiative", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "conceive", "propose", "float" }, actor = { "modifier" },
      recipient = { "object" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true },
    condition = not_with_it,
    examples = {
      { "The Treaty of Ghent ended the war. Iran accepted the treaty proposed by Ali.", false },
      { "\"I proposed this initiative together with the rest of NATO,\" the French president said.",
        false },
      { "NATO, an American initiative conceived in 1948, has grown.",
        { actor = "USA", recipient = "NATO" } },
      { "Egypt floated a plan.", false },
    } },

  { name = "propose-joint", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = g.phrases({ "propose", "suggest", "float", "moot", "advocate", "envisage",
        "pitch" }, COMMON), actor_kind = { "state", "organisation", "alliance" }, no_noun = true },
    condition = function(event)
      local words = event.text:lower()
      return is_joint(words) or words:find "%f[%a]union state$" ~= nil
    end,
    examples = {
      { "Egypt proposed a joint Arab force.", { actor = "EGY", recipient = {} } },
      { "Australia proposed an Asia-Pacific community.", { actor = "AUS" } },
      { "Venezuela proposed a South Atlantic treaty organisation.", { actor = "VEN" } },
      { "Peru suggested a common South American market.", { actor = "PER" } },
      { "Belarus and Russia proposed a union state.", { actor = { "BLR", "RUS" } } },
      { "Egypt proposed a larger police force.", false },
      { "Peru proposed a state visit.", false },
      { "Peru suggested a central bank.", false },
    } },

  { name = "suggest-creating", event = { type = "SUPPORT", act = "propose" },
    frame = { verb = { "propose", "suggest", "moot", "advocate", "float", "urge" },
      actor_kind = { "state", "organisation", "alliance" },
      content = { "create", "form", "found", "establish", "build", "launch", "set" },
      no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 90):match "^[^.;]*"
      return is_body(rest:lower():match "^ %l+ing u?p? ?(an? .*)")
    end,
    examples = {
      { "China suggested setting up an alliance against terrorism.", { actor = "CHN" } },
      { "The White House proposed forming an economic bloc.",
        { actor = "USA", act = "propose" } },
      { "China suggested setting up a camp.", false },
      { "China suggested leaving an alliance.", false },
    } },

  { name = "form", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "form", "found", "create", "establish", "launch", "set up",
        "proclaim", "inaugurate", "assemble", "unveil", "forge", "revive", "relaunch",
        "resurrect", "cobble together", "put together" }, { "" }),
      actor = { "subject", "between" }, actor_kind = { "state", "organisation", "alliance",
        "group", "party" }, recipient = { "object" },
      recipient_kind = { "alliance", "organisation" },
      no_noun = true, actor_optional = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, to.span[1] - 6), to.span[1]):lower()
      if before:find "%-$" then return false end -- a pro-Western alliance
      if event.span[2] < to.span[1] and article.text:find("^ %l[%l ]*, the %u", event.span[2] + 1)
      then
        return false -- "to establish trade, the EU will pay"
      end
      if #event.actor == 0 and (is_at_home(to)
        or to.via == "unlisted" and to.span[1] > event.span[2]
          and not conditions.some_states(event)) then
        return false -- somebody founds a firm of his own
      end
      if heads_other(to, article) then return false end
      -- "a NATO that is stronger"; a working group of one is at home
      if before:find " an? ?$" or before:find " new ?$" then
        local first = event.actors[event.actor[1] or ""]
        local joint = #event.actor > 1 or first and first.sector == "IGO"
          or conditions.some_states(event)
        local described = to.text:find "^%l" ~= nil -- "a coalition against Islamic State"
        -- "an Organization of States"
        local title = to.via == "unlisted" or to.text:find "^%u%l+ of %u"
        if not described and not (title and joint) then return false end
      end
      return conditions.the_body(event, article)
    end,
    examples = {
      { "Georgia and Ukraine forged a pro-Western alliance.", false },
      { "As part of its plan to establish fair trade, the European Union will pay Chad.", false },
      { "Ann helped launch the State Carbon Work Group, a plan of 16 towns.", false },
      { "Ann Hughes founded the Hughes Group in 1995.", false },
      { "The United States will create a NATO that is stronger.", false },
      { "Peru and Chile set up a Border Working Group (BWG).", { actor = { "PER", "CHL" } } },
      { "The president of Peru set up a Border Working Group (BWG).", false },
      { "Egypt launched a NATO drill.", false },
      { "Ghana helped establish the ECOWAS court.", false },
      { "Japan and India launched the Quad Vaccine Partnership.", false },
      { "NATO was founded in 1949.", { actor = {}, recipient = "NATO" } },
      { "The leaders of 30 African states signed a charter creating an Organization of African "
        .. "Unity.", { actor = {}, recipient = "OAU" } },
      { "Kuwait and Oman proclaimed the Gulf Cooperation Council.",
        { actor = { "KWT", "OMN" }, recipient = "GCC" } },
      { "ECOWAS was established by the Treaty of Lagos.", { actor = {}, recipient = "ECOWAS" } },
      { "Australia, Britain and the United States formed AUKUS in 2021.",
        { actor = { "AUS", "GBR", "USA" }, recipient = "AUKUS" } },
      { "Australia and Britain unveiled AUKUS.",
        { actor = { "AUS", "GBR" }, recipient = "AUKUS" } },
      { "The United States forged a coalition against Islamic State.", { actor = "USA" } },
      { "Kenya and Uganda revived the East African Community.",
        { actor = { "KEN", "UGA" }, recipient = "EAC" } },
      { "Egypt revived the United Nations plan.", false },
      { "Egypt launched a rocket.", false },
    } },

  { name = "band-together", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "band together", "come together", "unite", "team up", "band",
        "federate", "confederate" },
      actor_kind = { "state" }, recipient = { "in", "as" }, recipient_kind = { "alliance" },
      plural = true, no_noun = true },
    condition = conditions.the_body,
    examples = {
      { "Mali and Niger have banded together in the Alliance of Sahel States.",
        { actor = { "MLI", "NER" }, recipient = "AES" } },
      { "Mali and Niger came together in a NATO drill.", false },
    } },

  { name = "confederate", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "federate", "confederate" }, actor_kind = { "state", "group" },
      recipient = { "with" }, recipient_kind = { "state", "group" }, reciprocal = true,
      no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 7)
      return not rest:find "^ their " and not rest:find "^ its " and not rest:find "^ the "
    end,
    examples = {
      { "Jordan and Iraq were to confederate.",
        { actor = { "JOR", "IRQ" }, type = "AGREE", aux = { "future" } } },
      { "Egypt federated with Syria in 1958.", { actor = { "EGY", "SYR" } } },
      { "The unions of miners federated in Syria.", false },
    } },

  { name = "grow-out-of", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "grow out", "grow", "spring", "emerge", "arise", "evolve" }, actor = { "of",
      "among",
        "between" }, actor_kind = { "state" }, actor_optional = true, recipient = { "subject" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true,
      needs = { "out", "from" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local verb = event.text:lower()
      local rest = conditions.clause(event, article, 60)
      local out = rest:find "^ out of " ~= nil or verb:find " out$" and rest:find "^ of " ~= nil
        or not verb:find "^gr" and rest:find "^ from " ~= nil
          and not conditions.find_word(rest, { "negotiation", "year", "talks",
          "the%f[%A] [%l]+ with" })
      return out and not rest:find "of its " and not rest:find "of their "
        and to[2] < event.span[1] and conditions.the_body(event, article)
        and article.text:sub(to[2] + 1, event.span[1]):find "^ ?%l* ?$" ~= nil
        and not conditions.find_word(rest, { "crisis", "recession", "talks in", "slump", "summit",
          "meeting", "war%f[%A]", "pandemic", "debt", "shadow" })
    end,
    examples = {
      { "ASEAN grew out of an older association.", { actor = {}, recipient = "ASEAN" } },
      { "NATO emerged from the crisis stronger.", false },
      { "NATO grew out of its old offices.", false },
      { "NATO's plan grew out of consultations.", false },
    } },

  { name = "bring-into-being", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "bring", "give birth", "give", "call", "breathe" },
      actor_kind = { "state", "organisation" },
      recipient = { "object", "to", "into" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true, needs = { "being", "existence", "birth", "life" } },
    condition = conditions.told({ "^%l+ into being", "^%l+ into existence", "^%l+ birth to",
      "^%l+ life to", "^%l+ [%u%l ]-into being", "^%l+ [%u%l ]-into existence" }, 90),
    examples = {
      { "Ministers of Kenya and Uganda brought the East African Community into being.",
        { actor = { "KEN", "UGA" }, recipient = "EAC" } },
      { "Kenya and Uganda gave birth to the East African Community.",
        { actor = { "KEN", "UGA" }, recipient = "EAC" } },
      { "Kenya brought food to the East African Community.", false },
    } },

  { name = "announce-creation", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "announce", "declare", "agree on", "proclaim", "celebrate", "lead",
          "spearhead", "sponsor" },
        { "creation", "formation", "establishment", "launch", "founding" }),
      actor_kind = member, recipient = { "of", "content", "object" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = conditions.the_body,
    examples = {
      { "Japan and Kenya announced the creation of a partnership called \"AUKUS\".",
        { actor = { "JPN", "KEN" }, recipient = "AUKUS" } },
      { "Mali and Niger announced the formation of the Sahel Alliance.",
        { actor = { "MLI", "NER" } } },
      { "Japan announced the creation of jobs at NATO.", false },
      { "Britain led the creation of CENTO.", { actor = "GBR", recipient = "CENTO" } },
    } },

  { name = "announce", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "announce", "unveil", "launch", "proclaim", "inaugurate" },
        { "partnership", "pact", "alliance", "grouping", "bloc", "coalition", "union" }),
      actor_kind = member, recipient = { "object" }, recipient_kind = { "alliance" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local inside = to.via == "modifier" and to.span[1] > event.span[1]
      return not inside or not article.text:sub(to.span[2] + 1, event.span[2]):find "^ %u%l+ %u"
    end,
    examples = {
      { "Japan and India launched the Quad Vaccine Partnership.", false },
      { "Japan and Kenya announced a security partnership, AUKUS.",
        { actor = { "JPN", "KEN" }, recipient = "AUKUS" } },
      { "Japan announced a price.", false },
    } },

  { name = "build-coalition", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "form", "build", "forge", "create", "establish", "launch",
        "assemble", "found", "set up", "enter", "announce", "unveil", "formalise", "formalize",
        "enter into" }, bodies, { "proclaim" }, { "alliance", "union", "bloc", "federation",
        "confederation" },
        { "form", "create", "set up", "establish", "found", "launch", "proclaim" },
        { "partnership", "state", "commonwealth", "league" },
        { "confirm", "conclude", "seal", "cement", "agree" }, { "alliance", "coalition" },
        { "announce", "agree" }, { "formation", "creation", "establishment" }),
      noun = { "formation", "creation", "establishment" },
      actor = { "subject", "between", "by" },
      actor_kind = member, recipient = { "with" }, recipient_kind = member, reciprocal = true,
      needs = { "alliance", "coalition", "bloc", "block", "blockade", "blockage", "union",
        "unionise", "unionize", "grouping", "axis", "pact", "treaty", "federation",
        "confederation", "partnership", "league", "colleague", "commonwealth" } },
    condition = function(event, article)
      local words = event.text:lower()
      if article.text:find("^ into force", event.span[2] + 1)
        or words:find "founded$" and article.text:find("^ on %l", event.span[2] + 1) then
        return false -- "is founded on trust": that is what it rests on
      end
      if words:find "state$" then return words:find "union state$" ~= nil end
      return conditions.of_bodies(event, article) or words:find "partnership" ~= nil
        and (is_joint(words) or words:find "trilateral" ~= nil or words:find "strategic" ~= nil)
        or words:find "league" ~= nil or words:find "commonwealth" ~= nil
    end,
    examples = {
      { "Russia and Belarus formed a union state.", { actor = { "RUS", "BLR" } } },
      { "Russia and Belarus formed a state committee.", false },
      { "A treaty between Russia and Belarus was signed in 1992 and entered into force.", false },
      { "The old alliance between Russia and Belarus is founded on trade.", false },
      { "The United States, Japan and South Korea established a trilateral partnership.",
        { actor = { "USA", "JPN", "KOR" } } },
      { "The rulers of Mali and Niger set up a confederation.",
        { actor = { "MLI", "NER" } } },
      { "Kenya and Uganda formed a new bloc.", { actor = { "KEN", "UGA" } } },
      { "Oman forged an alliance with Kuwait.", { actor = { "OMN", "KWT" } } },
      { "The formation of an alliance between Iraq and Jordan worried Iran.",
        { actor = { "IRQ", "JOR" } } },
      { "Mali and Niger announced the creation of a military alliance.",
        { actor = { "MLI", "NER" } } },
      { "The workers formed a union.", false },
      { "Mali and Niger announced the creation of a fund.", false },
    } },

  { name = "lead-formation", event = { type = "SUPPORT", act = "form" },
    frame = { verb = g.phrases({ "form", "build", "forge", "create", "establish", "launch",
        "assemble", "found", "set up", "put together", "organise", "organize",
        "cobble together", "knit together", "gather", "muster" },
        { "alliance", "coalition", "bloc", "grouping", "axis" }, { "announce" },
        { "formation", "creation", "establishment" }),
      actor_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local what = (event.text .. conditions.clause(event, article, 120)):lower()
      if what:find "coalition" and event.actors[event.actor[1]].via == "pronoun"
        and not conditions.find_word(what, { "global", "international", "military", "naval",
        "maritime", "regional", "worldwide", "nations%f[%A]", "countr", "of states",
        "allies", "allied", "against", "governments", "powers",
        "to defeat", "to fight", "willing" }) then
        return false -- at home
      end
      return conditions.not_inner(event, article) and conditions.of_bodies(event, article)
        and not event.text:find "^%l+ coalition$" -- "to build coalition"
        and (not event.text:find "coalitions$" or event.text:find "one of") -- in general
        and not conditions.find_word(event.text:lower(), { "development alliance", "million" })
        and not (event.text:find "^%l" and article.text:sub(math.max(1, event.span[1] - 10),
          event.span[1]):lower():find "%f[%a]offers? to $") -- it came of a refused offer
    end,
    examples = {
      { "The United States believes in building coalitions.", false },
      { "American citizens built teams, coalitions, and firms.", false },
      { "The United States has to build coalition and community.", false },
      { "USAID launched a $20 million alliance with a school.", false },
      { "Britain rejected Soviet offers to establish a military alliance.", false },
      { "The United States built a global coalition.", { actor = "USA" } },
      { "Saudi Arabia announced the creation of a military coalition.", { actor = "SAU" } },
      { "Netanyahu formed a coalition.", false, date = "2019-01-01" },
      { "Italy formed a coalition government.", false },
      { "Germany announced the creation of jobs.", false },
    } },

  { name = "founding", event = { type = "SUPPORT", act = "form" },
    frame = { noun = { "founding", "creation", "formation", "establishment", "birth" },
      actor = { "by", "clause" }, actor_kind = { "state" }, recipient = { "subject", "of" },
      recipient_kind = { "alliance", "organisation" }, actor_optional = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local own = to[1] > event.span[1] and article.text:find("^['’]+s", to[2] + 1)
      own = own or article.text:sub(to[1], to[1]) == "-" -- "the creation of a US-EU council"
        or article.text:find("^ %u%l+%f[%A]", to[2] + 1) -- "an IPEF Council": another
        or is_at_home(event.actors[event.recipient[1]])
      return not own and conditions.the_body(event, article)
    end,
    emit = function(event, article) -- the subject has founded it where it had a part in that
      local who = event.actors[event.actor[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1])
      if who and who.span[1] < event.span[1] and not (before:find " role in t?h?e? ?$"
        or before:find " part in t?h?e? ?$" or before:find " helped in t?h?e? ?$") then
        event.actor = {}
      end
      return event
    end,
    examples = {
      { "Spain played a great role in the creation of the African Union.",
        { actor = "ESP", recipient = "AU" } },
      { "Spain praised the creation of the African Union.", { actor = {}, recipient = "AU" } },
      { "Spain proposed the creation of a United Nations trusteeship.", false },
      { "Spain welcomed the creation of a UN fact-finding mission to Iran.", false },
      { "The founding of NATO changed Europe.", { actor = {}, recipient = "NATO" } },
      { "The founding of ASEAN by Indonesia and Malaysia changed Asia.",
        { actor = { "IDN", "MYS" }, recipient = "ASEAN" } },
      { "The birth of the Gulf Cooperation Council followed the war.",
        { actor = {}, recipient = "GCC" } },
      { "The birth of NATO's new headquarters was long.", false },
      { "The founding of the town changed the valley.", false },
      { "Spain praised the creation of a NATO Council.", false },
      { "The departments praised the creation of a Native Language Working Group.", false },
      { "Chad welcomed the creation of a US-EU council.", false },
    } },
}
