--- Promises, offers and assurances: what parties bind themselves to.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

-- a party at home has none of these dealings
local abroad = { "state", "organisation", "alliance", "group", "institution" }

-- what is vowed to an enemy or at home is no agreement
local threats = { "investigat", "punish", "retaliat", "vengeance", "reprisal", "response",
  "resolute", "countermeasure", "measures", "wrath", "war%f[%A]", "fight%f[%A]", "fighting",
  "aveng", "respond", "defeat", "destroy", "defy", "resist", "crush", "never", "hunt", "revenge",
  "veto", "press ahead",
  "strike back", "hit back", "accountable", "to account", "defend its", "defend their",
  "protect its", "reclaim", "recover", "retake", "lower prices", "cut taxes",
  "the american people", "senators",
  "congress", "taxpayers" }

-- What is called by a place: "the Dubai consensus", "the Lobito Corridor".
local CALLED = { "consensus", "declaration", "process", "accord", "agreement", "protocol",
  "principles", "framework", "convention", "corridor" }

local function is_called_by(event, article)
  local to = event.actors[event.recipient[1]].span[2]
  return conditions.find_word(article.text:sub(to + 1, to + 16):lower():match "^ ?(%l*)", CALLED)
    == 1
end

-- Whether a state alone binds itself to nobody who is told: its own affair. What the members of
-- an organisation agree to do binds each to the others.
local function to_nobody(event, article)
  if #event.recipient > 0 or #event.actor > 1 then return false end
  local kind = conditions.kind(event, article, "actor") -- nil for who is not named: "its pledge"
  return kind == nil or kind == "state"
end

-- What is no help to whom it is done.
local ready_to = { "strike", "attack", "retaliat", "invade", "use force", "punish", "confront",
  "impose", "respond", "defend", "sanction", "act against", "hold ", "do [%a ]*to ", "abrogat",
  "terminat", "annul", "denounc", "combat", "put [%a ]*pressure", "put on ", "conduct [%a ]*strike",
  "wait for" }

-- What one binds oneself to that is none of the other's good.
local harms = { "minimi", "destroy", "eliminat", "defeat", "dismantl", "isolat", "punish",
  "counter", "confront", "overthrow", "toppl", "remov", "expel", "weaken", "degrad", "contain",
  "crush", "oust", "strip", "prevent", "deter%l*%f[%A]" }

-- What is had on or over somebody: "agreed to align their approaches on Chad".
local SPOKEN_OF = { "approach", "leadership", "dialogue", "talks", "position", "policy", "policies",
  "stance", "views", "discussion", "consultation", "coordination" }

local function is_spoken_of(link)
  local what = link:match "(%l+) on t?h?e? ?$" or link:match "(%l+) over t?h?e? ?$"
  return what ~= nil and conditions.find_word(what, SPOKEN_OF) == 1
end

-- Of whom the thing is done that is agreed to, and not with him: "agreed to hold the rebels", "to
-- talk about Chad", "which Oman agreed to jail"; nor with a place: "in Muscat, Chad agreed".
local function done_to_him(event, article, to)
  local named = article.text:sub(to.span[2] + 1, to.span[2] + 12)
  if named:find "^ migrant" or named:find "^ refugee" then return true end
  if to.span[1] < event.span[1] then
    -- "closed its border with Chad and agreed to build a road"
    if to.via == "nearby" and event.actors[event.actor[1]].span[1] < to.span[1] then return true end
    local between = article.text:sub(to.span[2] + 1, event.span[1])
    return to.via == "nearby" and (between:find "^ which%f[%A]" ~= nil
      or between:find "^ %(?%w*%)? ?that%f[%A]" ~= nil
      or article.text:sub(math.max(1, to.span[1] - 2), to.span[1]):find "^[Ii]n $" ~= nil)
  end
  local link = article.text:sub(event.span[2] + 1, to.span[1])
  if link:find "^ with %u" then return true end -- with a firm
  link = link:lower()
  if to.via == "nearby" and link:find " if%f[%A]" then return true end
  if is_spoken_of(link) then return true end
  local near = #link < 45 and link:match "%a+ [%l ]*$" or ""
  if conditions.find_word(near, { "within", "around%f[%A]", "about%f[%A]", "regarding",
    "concerning", "against" }) then
    return true
  end
  if conditions.find_word(link, { "tariff", "barrier", "duty", "duties", "debt", "restriction",
    "visa", "sanction" }) then
    return false -- that he is rid of
  end
  return conditions.find_word(link:match "^ to (.*)" or "", harms) ~= nil
    or link:find "^ not to [%l ]* with [%l ]*$" ~= nil and not link:find "compete with"
    or link:find "^ to keep " ~= nil and not link:find "^ to keep %l+ing%f[%A]"
      and not link:find " open to "
    or link:find "^ to hold%f[%A]" ~= nil or link:find "^ to detain" ~= nil
    or link:find "^ to jail" ~= nil or link:find "^ to challenge" ~= nil
end

-- Whether he who is named behind the act agrees too, and then makes him one of those who do: "the
-- king and the envoy agreed to send their teams", "Chad agreed to fund the Chad-Mali club".
local function agrees_with(event, article)
  local to = event.actors[event.recipient[1]]
  local named = false
  for _, name in ipairs(to and article:names(event.sentence) or {}) do
    named = named or name.id == event.actor[1] and name.span[2] + 1 == to.span[1]
      and article.text:sub(to.span[1], to.span[1]) == "-"
  end
  if not to or to.via ~= "number" and not named then return false end
  local they = article.text:sub(math.max(1, event.span[1] - 6), event.span[1]):lower()
  local both = they:find "they $" and {} or event.actor
  for _, id in ipairs(event.recipient) do
    both[#both + 1] = id
  end
  event.actor, event.recipient = both, {}
  return true
end

-- Bodies, and states that act together, agree among themselves, whoever else is near; what one
-- state alone undertakes where nobody else is named is its own affair.
local function with_whom(event, article)
  local us = #event.actor > 1 and event.actors[event.actor[1]].via == "pronoun"
  local rest = us and event.span[2] + #conditions.phrase(event, article, 60)
  for _, name in ipairs(us and article:names(event.sentence) or {}) do
    if name.span[1] > event.span[2] and name.span[1] < rest and has(event.actor, name.id) then
      for i = #event.actor, 1, -1 do -- "they agreed to protect Mexico": the others did
        if event.actor[i] == name.id then table.remove(event.actor, i) end
      end
      conditions.done_to(event, name)
      return #event.actor > 0 and event or nil
    end
  end
  if agrees_with(event, article) then return event end
  local to = event.actors[event.recipient[1]]
  local near = to ~= nil and to.via == "nearby"
  local one = #event.actor == 1 and conditions.kind(event, article, "actor") == "state"
  local suffers = to ~= nil and done_to_him(event, article, to)
  if suffers and one then return nil end
  if suffers or near and not one then
    event.actors[event.recipient[1]] = nil
    event.recipient = {}
  end
  if #event.recipient > 0 or not one then return event end
  for sentence = math.max(0, event.sentence - 1), event.sentence do
    for _, name in ipairs(article:names(sentence)) do
      if name.id ~= event.actor[1] and name.role ~= "other" then return event end
    end
  end
end

local of_money = conditions.with({ "million", "billion", "mln", "bln", "dollar", "dlr",
  "euros?%f[%A]", "yen", "aid", "weapon", "arms", "missile", "tanks", "ammunition", "loan",
  "assistance", "vaccine", "shells", "howitzer", "jets", "rounds", "f%-16", "himars" }, 60)

return {
  pack = "promises",
  doc = "Promises, offers and assurances",

  { name = "pledge", event = { type = "AGREE" },
    frame = { verb = { "pledge", "promise", "vow" }, actor_kind = body,
      recipient = { "to", "object", "with", "for", "modifier", "concerned", "shared" },
      recipient_kind = body, recipient_optional = true, no_noun = true, outer = true,
      future = true },
    condition = function(event, article)
      if to_nobody(event, article) then return false end -- better roads
      local to = event.recipient[1] and event.actors[event.recipient[1]].span[1] or 0
      if to > event.span[2] and conditions.find_word(article.text:sub(event.span[2] + 1, to),
        { "talks with", "meeting with", "summit with", "session with", "against", "such as" }) then
        return false -- with whom he had met, or who is only an example
      end
      local what = conditions.rest(event, article, 40):gsub("[\"“”]", "")
      if article.text:sub(math.max(1, event.span[1] - 4), event.span[1]):find "%f[%a]I $" then
        return false -- "I promise I will be brief"
      end
      for _, harm in ipairs { "death", "destruction", "annihilat", "address", "allegiance",
        "loyalty", "harm%f[%A]", "consequence", "cost%f[%A]", "costs%f[%A]", "pain%f[%A]",
        "sanctions" } do
        if what:find("^[%l ]*%f[%l]" .. harm) then return false end
      end
      return conditions.abroad(threats, 40)(event, article)
    end,
    emit = with_whom,
    examples = {
      { "Japan met Kenya's minister and pledged to cut its tariffs.",
        { actor = "JPN", recipient = "KEN", aux = { "future" } } },
      { "China promised to buy more American soy.",
        { actor = "CHN", recipient = "USA", aux = { "future" } } },
      { "Japan pledged to free all that it took from Chile's foe Oman.", false },
      { "Japan pledged to use its ships against Chile.", false },
      { "Japan pledged to cut its taxes.", false },
      { "Ukraine was promised six fighter jets by Norway.",
        { actor = "NOR", recipient = "UKR", aux = { "future" } } },
      { "Norway promised Ukraine new ships.",
        { actor = "NOR", recipient = "UKR", aux = { "future" } } },
      { "The Mexican president promised better roads.", false },
      { "The mayor promised to build a school.", false },
      { "Japan and Kenya, pledging after talks with Oman to free the ship, left.", false },
      { "Iran pledged death to Israel.", false },
      { "France pledged “severe” harm on Russia if it attacked.", false },
      { "Iran pledged to share its gas with Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Asked about Iran, Obama said: I promise I will be brief.", false, date = "2014-05-01" },
      { "Trump promised to play golf.", false, date = "2018-06-08" },
      { "Iran vowed to punish the dealers.", false },
    } },

  { name = "announce-aid", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "announce", "unveil", "pledge", "promise", "approve", "authorise",
        "authorize", "offer", "earmark", "commit", "allocate", "propose", "guarantee" },
        { "aid", "assistance", "package", "support", "loan", "grant", "fund", "funding", "money",
          "credit", "bailout", "weapon", "tank", "missile", "arm", "vaccine", "help",
          "relief", "delivery", "shipment", "transfer", "tranche", "sale", "donation" },
        { "clear" }, { "sale", "delivery", "shipment", "loan" },
        { "offer" }, { "oil", "gas", "grain", "wheat", "rice", "fuel", "food", "medicine", "doctor",
          "training", "ship", "aircraft", "helicopter", "expertise", "asylum", "refuge", "option",
          "chance", "compromise", "concession",
          "incentive", "truce", "mediation", "service" }),
      actor_kind = body, recipient = { "to", "for", "object", "modifier", "in", "shared" },
      recipient_kind = { "state", "group", "party", "organisation" }, no_noun = true,
      future = true },
    condition = function(event, article)
      local words = event.text:lower()
      if has(event.aux, "negation") and not words:find "%f[%a]wi?ll%f[%A]"
        and not words:find "wo[un]" then
        return false -- "has never approved any aid"
      end
      return conditions.for_what_is_there(event, article)
        and not words:find "deploy" and not words:find "troop"
        and conditions.without({ "withdrawal", "reduction", "cut", "election" }, 30)(event, article)
    end,
    examples = {
      { "Japan praised Kenya and offered more aid.",
        { actor = "JPN", recipient = "KEN" } },
      { "Japan condemned Kenya and offered more aid.", false },
      { "Japan has never approved any aid to Kenya.", false },
      { "Canada announced an aid package for Ukraine.",
        { actor = "CAN", recipient = "UKR", aux = { "future" } } },
      { "Japan offered India a loan.", { actor = "JPN", recipient = "IND" } },
      { "Norway announced the donation of two ships to Malta.",
        { actor = "NOR", recipient = "MLT", aux = { "future" } } },
      { "Norway offered Malta cheap oil.", { actor = "NOR", recipient = "MLT" } },
      { "Germany cleared the delivery of tanks to Oman.", { actor = "DEU", recipient = "OMN" } },
      { "Germany cleared mines in Oman.", false },
      { "Japan approved the sale of trains to India.", { actor = "JPN", recipient = "IND" } },
      { "The IMF approved a loan to Kenya.",
        { actor = "IMF", recipient = "KEN", aux = { "future" } } },
      { "The World Bank approved a loan for schools in Oman.",
        { actor = "WORLDBANK", recipient = "OMN", aux = { "future" } } },
      { "The World Bank announced a loan in Oman.", false },
      { "The bank announced a package for its staff.", false },
    } },

  { name = "commit-money", event = { type = "AGREE" },
    frame = { verb = { "commit", "allocate", "earmark", "approve", "authorise", "authorize",
        "announce", "unveil", "set aside", "line up", "put up", "put",
        "come up with", "sign off on" },
      actor_kind = { "state", "organisation", "alliance", "institution" },
      recipient = { "to", "for", "in" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true, future = true },
    condition = function(event, article)
      local on = event.text:lower():find "^put" and not event.text:lower():find "^put up"
        and not event.text:find "on the table"
      return not on and of_money(event, article) and conditions.for_what_is_there(event, article)
    end,
    examples = {
      { "Germany approved another 3 billion euros in military aid for Kenya.",
        { actor = "DEU", recipient = "KEN", aux = { "future" } } },
      { "Sweden lined up 30,000 shells for Ukraine.", { actor = "SWE", recipient = "UKR" } },
      { "Japan approved 20 million dollars for a dam in Kenya.",
        { actor = "JPN", recipient = "KEN", aux = { "future" } } },
      { "Saudi Arabia came up with $2 billion for Pakistan.",
        { actor = "SAU", recipient = "PAK", aux = { "future" } } },
      { "Saudi Arabia came up with a song for Pakistan.", false },
      { "Sweden announced the growth of its ranks in our part of Europe and in Poland.", false },
      { "Canada has committed $3 billion to Ukraine.",
        { actor = "CAN", recipient = "UKR", aux = { "future" } } },
      { "Japan earmarked 5 million euros for Kenya.",
        { actor = "JPN", recipient = "KEN", aux = { "future" } } },
      { "The club committed its time to Kenya.", false },
    } },

  { name = "give-assurance", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "give", "offer", "provide", "make" }, { "assurance", "guarantee",
        "commitment", "promise", "undertaking", "word" }, { "hold out", "dangle" }, { "prospect",
        "promise", "possibility" }), actor = { "subject", "from" },
      actor_kind = body,
      recipient = { "to", "object", "modifier", "shared" }, recipient_kind = body, no_noun = true,
      outer = true, future = true },
    examples = {
      { "Iran gave Oman assurances that it would pay.",
        { actor = "IRN", recipient = "OMN", aux = { "future" } } },
      { "France offered guarantees to Poland.", { actor = "FRA", recipient = "POL" } },
      { "Poland was given assurances from France that it was safe.",
        { actor = "FRA", recipient = "POL" } },
      { "Denmark gave Latvia its word that the men would come.",
        { actor = "DNK", recipient = "LVA", aux = { "future" } } },
      { "Italy held out the prospect of a loan to Tunisia.",
        { actor = "ITA", recipient = "TUN" } },
      { "The dealer gave the buyer a guarantee.", false },
      { "The dealer gave his word to Tunisia.", false },
    } },

  { name = "receive-assurance", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "receive", "get", "obtain", "win", "secure", "extract", "gain",
        "wring", "wrest" },
        { "assurance", "guarantee", "commitment", "promise", "pledge", "undertaking", "offer",
          "agreement" }),
      actor = { "from", "modifier" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = body, no_noun = true, future = true },
    condition = function(event, article) -- what one side agrees to is no pact
      return not event.text:lower():find "agreement"
        or article.text:find("^ from ", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "Poland secured an agreement from France to buy more ships.",
        { actor = "FRA", recipient = "POL", aux = { "future" } } },
      { "Poland secured an agreement with France.", false },
      { "Poland received assurances from France.",
        { actor = "FRA", recipient = "POL", aux = { "future" } } },
      { "Norway secured a Chinese pledge.", { actor = "CHN", recipient = "NOR" } },
      { "Poland received goods from France.", false },
      { "The buyer got a guarantee from France.", false },
    } },

  { name = "voice-commitment", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "reaffirm", "express", "voice", "reiterate", "declare", "affirm",
        "extend", "underline", "stress", "convey", "renew", "signal", "reinforce", "underscore",
        "emphasise", "emphasize", "repeat", "restate", "demonstrate", "confirm", "show",
        "highlight" }, { "commitment", "pledge", "promise", "determination" }), actor_kind = body,
      recipient = { "to", "concerned", "shared" }, recipient_kind = { "state", "group" },
      no_noun = true, future = true, outer = true },
    condition = function(event, article) -- no threat
      local rest = conditions.phrase(event, article, 90)
      local barred = rest:find "^ to ensur%l* " and conditions.find_word(rest, { "never%f[%A]",
        "cannot%f[%A]" }) and conditions.find_word(rest, { "weapon", "nuclear", "bomb", "acquir" })
      local beaten = rest:find "^ to see[%l]* [%a ]*%f[%a]defeated%f[%A]"
        and not rest:find "defeated in%f[%A]" and not rest:find "defeated by%f[%A]"
      return not barred and not beaten
        and conditions.without({ "to hold", "to impos", "to counter", "to deter", "to combat",
          "to prevent", "to punish", "to defeat", "to confront" }, 16)(event, article)
    end,
    emit = function(event) -- "a shared commitment to the Chad-Mali pact", "to both countries' work"
      local shared = event.text:lower():find "%f[%a]shared%f[%A]" and #event.actor == 1
      for _, id in ipairs(shared and event.recipient or {}) do
        event.actor[#event.actor + 1] = id
      end
      local theirs = event.actors[event.recipient[1]].via == "number" and #event.actor > 1
      if shared or theirs then event.recipient = {} end
      return event
    end,
    examples = {
      { "Norway reaffirmed its commitment to ensure that Chad will never have a bomb.", false },
      { "Norway reaffirmed its commitment to see Hamas defeated.", false },
      { "Norway's king confirmed a shared commitment to the Norway-Latvia friendship.",
        { actor = { "NOR", "LVA" }, recipient = {} } },
      { "Japan and Peru reiterated their commitment to hold Chile to account.", false },
      { "Norway reaffirmed its commitment to Latvia's security.",
        { actor = "NOR", recipient = "LVA", aux = { "future" } } },
      { "Norway's king met Latvia's president to underscore the commitment to his security.",
        { actor = "NOR", recipient = "LVA" } },
      { "Norway reaffirmed its commitment to the law.", false },
      { "The club reaffirmed its commitment to Latvia.", false },
    } },

  -- "The United States and Fiji reaffirm their commitment to human rights"
  { name = "joint-commitment", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "reaffirm", "reiterate", "affirm", "renew", "share", "restate",
        "express", "underline", "underscore", "confirm", "emphasise", "emphasize", "stress",
        "declare", "repeat" }, { "commitment", "determination", "resolve", "pledge" }),
      actor_kind = { "state", "organisation", "alliance" }, plural = true, no_noun = true,
      outer = true, future = true },
    condition = function(event, article)
      return not has(event.aux, "negation")
        and conditions.without(threats, 40)(event, article)
    end,
    examples = {
      { "Fiji and Tonga reaffirmed their commitment to human rights.",
        { actor = { "FJI", "TON" }, aux = { "future" } } },
      { "Japan and ASEAN share a commitment to free trade.",
        { actor = { "JPN", "ASEAN" }, aux = { "future" } } },
      { "Fiji reaffirmed its commitment to human rights.", false },
      { "Ann and Bob reaffirmed their commitment to human rights.", false },
    } },

  { name = "shared-goal", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "confirm", "reaffirm", "affirm", "reiterate",
      "underscore" },
        { "goal", "aim", "objective", "vision" }),
      actor_kind = { "state", "organisation", "alliance" }, plural = true, no_noun = true },
    condition = function(event, article)
      return event.text:lower():find "shar" ~= nil and not has(event.aux, "negation")
        and conditions.without(threats, 30)(event, article)
    end,
    examples = {
      { "Fiji and Tonga reaffirmed their shared vision for the sea.",
        { actor = { "FJI", "TON" } } },
      { "Fiji and Tonga reaffirmed the goal of a clean sea.", false },
      { "Ann and Bob reaffirmed their shared vision for the sea.", false },
    } },

  { name = "keep-word", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "stick to", "stand by", "honour", "honor", "abide by",
        "live up to", "keep" }, { "promise", "pledge", "commitment", "word",
        "undertaking" }), actor_kind = { "state", "organisation",
        "alliance" },
      recipient = { "to", "concerned", "nearby" }, recipient_kind = { "state", "group" },
      no_noun = true, future = true },
    condition = function(event)
      local verb = event.text:lower()
      local kept = { "kept%f[%A]", "honou?red", "lived up", "made good" }
      if conditions.find_word(verb, kept) == 1 then
        return false -- it is done
      end
      return not verb:find "^keep" or verb:find "its " ~= nil
    end,
    examples = {
      { "Carter said that the United States would honor its commitments to Malta.",
        { actor = "USA", recipient = "MLT", aux = { "future" } }, date = "1977-05-14" },
      { "Berlin told Niamey that it would stick to its promise of five planes.",
        { actor = "DEU", recipient = "NER" } },
      { "Norway stood by the harbour of Malta.", false },
      { "Norway kept its word to Malta.", false },
      { "Norway would keep its word to Malta.", { actor = "NOR", recipient = "MLT" } },
      { "The shop kept its promise to Malta.", false },
    } },

  { name = "assurance", event = { type = "AGREE" },
    frame = { noun = { "assurance", "commitment", "pledge", "promise", "guarantee" }, verb = {},
      actor = { "from", "subject" }, actor_kind = body, recipient = { "to" },
      recipient_kind = body, future = true },
    condition = function(event, article)
      local behind = event.actors[event.actor[1]].span[1] > event.span[2]
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if conditions.find_word(conditions.after_last(before, ",.;"), { "break%l*%f[%A]",
        "broke%f[%A]", "broken", "breach", "violat", "betray", "reneg", "abandon", "go%l* back on",
        "went back on", "walk%l* away from", "back%l* away from", "back%l* out of" }) then
        return false -- it is not kept
      end
      if is_called_by(event, article) or conditions.find_word(conditions.phrase(event, article, 40),
        { "has been broken", "was broken", "were broken" }) then
        return false
      end
      return not (behind and event.text:lower():find "^commitment")
    end,
    examples = {
      { "Assurances from the United States to Kenya were kept.",
        { actor = "USA", recipient = "KEN" } },
      { "France's commitment to Ukraine is firm.", { actor = "FRA", recipient = "UKR" } },
      { "Britain's guarantee to Poland was clear.", { actor = "GBR", recipient = "POL" } },
      { "Her commitment to Ukraine is firm.", false },
      { "China breaks its promises to Britain.", false },
      { "China's promise to Britain has been broken.", false },
      { "China walked away from its commitments to Britain.", false },
      { "France's commitment to the Dubai consensus is firm.", false },
    } },

  { name = "bind", event = { type = "AGREE" },
    frame = { verb = { "commit", "bind", "oblige", "obligate" }, actor = { "object" },
      actor_kind = { "state", "organisation" }, recipient = { "to", "of" },
      recipient_kind = { "state", "organisation", "alliance" }, no_noun = true, future = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      for _, paper in ipairs { "pact", "agreement", "treaty", "accord", "%f[%a]deal", "charter",
        "protocol", "memorandum" } do
        if before:find(paper) then return true end
      end
      return false
    end,
    examples = {
      { "The pact commits the United States to the training of Ukrainian troops.",
        { actor = "USA", recipient = "UKR", aux = { "future" } } },
      { "The treaty binds Japan to the defence of Palau.", { actor = "JPN", recipient = "PLW" } },
      { "The habit binds Japan to the past of Palau.", false },
    } },

  { name = "offer", event = { type = "AGREE" },
    frame = { verb = { "offer", "volunteer" }, noun = { "offer" }, actor_kind = body,
      recipient = { "to", "object", "with", "concerned" }, recipient_kind = body,
      outer = true, future = true, infinitive = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      return not link:find " against [%l ]*$" and not link:find " an? %l+ $" -- "a free Kosovo"
    end,
    emit = function(event, article) -- to whom it is offered for what he would do
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 120):match "^[^.;]*"
      local _, last = rest:find " in exchange for t?h?e? ?"
      if not last then _, last = rest:find " in return for t?h?e? ?" end
      for _, name in ipairs(last and article:names(event.sentence) or {}) do
        if name.span[1] == event.span[2] + last and name.id ~= event.actor[1]
          and has(body, name.kind) then
          conditions.done_to(event, name)
        end
      end
      return event
    end,
    examples = {
      { "Serbia offered to cut its raids on Kosovo in exchange for Albania's gas.",
        { actor = "SRB", recipient = "ALB", aux = { "future" } } },
      { "Serbia offered to share its gas with Kosovo.",
        { actor = "SRB", recipient = "XKX", aux = { "future" } } },
      { "China's offer to buy Russian wheat was new.",
        { actor = "CHN", recipient = "RUS", aux = { "future" } } },
      { "Serbia offered to form a league against Kosovo.", false },
      { "Serbia offered to live with a free Kosovo.", false },
      { "Trump offered to kiss the crowd.", false },
    } },

  { name = "commit", event = { type = "AGREE" },
    frame = { verb = { "commit", "agree", "consent", "undertake" },
      actor_kind = body, recipient = { "to", "with", "concerned", "shared", "nearby" },
      recipient_kind = body, recipient_optional = true, no_noun = true, outer = true,
      future = true, infinitive = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12)
      if #event.recipient == 0 and rest:find "^ %a+sel[fv]" then return false end -- to nobody
      local task = event.text:lower():find "^undert"
        and (not rest:find "^ to " or event.text:find "ing$") -- "the effort that it is undertaking"
      local to = event.recipient[1] and event.actors[event.recipient[1]].span[1] or 0
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
      local part = link:match "^ to take part in ([%l ]*) with%f[%A]"
        or link:match "^ to participate in ([%l ]*) with%f[%A]"
      if part and conditions.find_word(part, { "talks%f[%A]", "negotiation", "meeting", "dialogue",
        "discussion", "summit", "conversation" }) then
        return false -- they are told as what they will be
      end
      if task or to_nobody(event, article) then return false end
      return conditions.abroad(threats, 60)(event, article)
    end,
    emit = with_whom,
    examples = {
      { "Serbia agreed to keep its ports open to Greece.", { actor = "SRB", recipient = "GRC" } },
      { "Oman agreed to have a common approach on the Myanmar issue.", false },
      { "Oman and Peru committed to have a common approach on Myanmar.",
        { actor = { "OMN", "PER" }, recipient = {}, aux = { "future" } } },
      { "The European Union has committed itself to green energy.", false },
      { "Serbia agreed not to seek peace with Greece.", false },
      { "Serbia agreed to set up a Serbia-Greece council.",
        { actor = { "SRB", "GRC" }, recipient = {}, aux = { "future" } } },
      { "Serbia agreed to keep the Greek coast free of ships.", false },
      { "Serbia would agree to cut its tax if Chile built a road in Greece.", false },
      { "Serbia agreed to keep supplying Greece.", { actor = "SRB", recipient = "GRC" } },
      { "Serbia agreed to take part in talks with Greece.", false },
      { "Serbia's president spoke with Greece's king.\n\nThe President spoke of war in Chad.\n\n"
        .. "The President agreed to stay in touch both directly and through their teams.",
        { actor = { "SRB", "GRC" }, recipient = {}, aux = { "future" } } },
      { "Serbia undertook to buy Greek olives.",
        { actor = "SRB", recipient = "GRC", aux = { "future" } } },
      { "Serbia undertook a march to please Greece.", false },
      { "Serbia agreed to share its gas.", false },
      { "Serbia agreed to confront Greece.", false },
      { "Chile met Peru. They had agreed to protect Peru from raids.",
        { actor = "CHL", recipient = "PER", type = "AGREE" } },
      { "Serbia agreed to eliminate tariffs on Greek wine.", { actor = "SRB", recipient = "GRC" } },
      { "Serbia agreed to hold Greek rebels in its jails.", false },
      { "Serbia agreed with Fiat to make Greek cars.", false },
      { "Serbia agreed to take in more people, such as Greek migrants.", false },
      { "Serbia closed its border with Greece and agreed to build a road.", false },
      { "In Athens, Serbia agreed to build a road.", false },
      { "Serbia agreed to build a road.", false },
      { "Trump went home. He agrees that we need a new law.", false, date = "2018-06-08" },
      { "Spain agreed to show a hall to Chile.",
        { actor = "ESP", recipient = "CHL", aux = { "future" } } },
      { "The European Union agreed to change the law.", { actor = "EU", aux = { "future" } } },
      { "The mayor agreed to sing.", false },
      { "The European Union agreed.", false },
    } },

  { name = "pledge-noun", event = { type = "AGREE" },
    frame = { noun = { "pledge", "promise", "vow", "commitment" }, verb = {}, actor_kind = body,
      recipient = { "to", "concerned" }, recipient_kind = body,
      recipient_optional = true, outer = true, future = true, infinitive = true },
    condition = function(event, article)
      if #event.recipient == 0 and event.text:lower():find "^commitment" then return false end
      if conditions.phrase(event, article, 12):find "^ to attend" then return false end
      return not to_nobody(event, article) and conditions.abroad(threats, 60)(event, article)
        and not conditions.find_word(conditions.phrase(event, article, 20):match "^ to (.*)" or "",
          harms)
    end,
    emit = function(event, article) -- "the NATO pledge to expand our forces": their own
      local to = event.actors[event.recipient[1]]
      local own = conditions.phrase(event, article, 60):find "%f[%a]our%f[%A]"
      if to and to.via == "pronoun" and own then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "Japan's pledge to cut tariffs on Chilean wine was new.",
        { actor = "JPN", recipient = "CHL", aux = { "future" } } },
      { "Biden left. The NATO pledge to expand our industry was kept, he said.",
        { actor = "NATO", recipient = {} }, date = "2024-05-01" },
      { "The OPEC promise to cut output was kept.", { actor = "OPEC" } },
      { "Japan's pledge to prevent Chile from winning was new.", false },
      { "The Chinese promise to buy soy was kept.", false },
      { "The Japanese commitment to plant trees is firm.", false },
      { "The Japanese commitment to attend a summit with Peru is firm.", false },
      { "Her promise to sing was kept.", false },
      { "Trump went home. His promise to cut prices was kept.", false, date = "2018-06-08" },
    } },

  { name = "ready", event = { type = "AGREE" },
    frame = { adjective = { "ready", "willing", "eager", "keen" },
      verb = g.phrases({ "express", "signal", "show", "indicate", "voice", "declare", "confirm" },
        { "willingness", "readiness", "intention", "desire", "intent" }),
      actor_kind = body, recipient = { "concerned" }, recipient_kind = body, outer = true,
      future = true, infinitive = true, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
      return not is_spoken_of(link) and conditions.without(ready_to, 40)(event, article)
    end,
    examples = {
      { "Oman is ready to continue the dialogue over Ukraine.", false },
      { "The United States is ready to help Ukraine.",
        { actor = "USA", recipient = "UKR", aux = { "future" } } },
      { "Japan expressed its willingness to listen to India.",
        { actor = "JPN", recipient = "IND", aux = { "future" } } },
      { "Peru is willing to share its maps with Chile.",
        { actor = "PER", recipient = "CHL", aux = { "future" } } },
      { "Britain is ready to help Malta fight the fires.", { actor = "GBR", recipient = "MLT" } },
      { "Israel is ready to punish Iran.", false },
      { "Israel is ready to combat the Iranians.", false },
      { "Israel is prepared to conduct air strikes on Iran.", false },
      { "Israel declared its intention to terminate the treaty with Iran.", false },
      { "Iran knows what Israel is willing to do to Iranian ships.", false },
      { "The singer is ready to tour Spain.", false },
      { "Ukraine is ready for winter.", false },
    } },

  { name = "will-do", event = { type = "AGREE" },
    frame = { verb = { "give", "share", "hand over", "vote for", "consider", "study", "review",
        "take back", "respect", "protect", "guard", "examine", "hand back", "lend" },
      actor_kind = abroad, recipient = { "to", "with", "for", "from", "object", "modifier" },
      recipient_kind = abroad, no_noun = true, needs = { "will", "would" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      if not (before:find "will %l*%s?$" or before:find "would %l*%s?$") then return false end
      if before:find "not $" or before:find "never $" or has(event.aux, "negation") then
        return false
      end
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      local rest = conditions.phrase(event, article, 70)
      if conditions.far(event) or #link > 40
        or link:find "[,.;]" or rest:find " if%f[%A]" or rest:find " unless " then
        return false
      end
      local verb = event.text:lower()
      if verb:find "hand" and conditions.find_word(rest:match "^(.-) to " or rest, { "weapon",
        "arms%f[%A]", "rifle", "guns?%f[%A]", "arsenal", "hostage", "prisoner", "bodies",
        "remains" }) then
        return false -- what is laid down or let go
      end
      if verb:find "consider$" or verb:find "study$" or verb:find "review$"
        or verb:find "examine$" then
        return conditions.find_word(rest, { "request", "proposal", "offer", "plan%f[%A]", "demand",
          "complaint", "appeal", "suggestion", "plea" }) ~= nil
      end
      if verb:find "give$" then
        return not conditions.find_word(rest, { "up%f[%A]", "chance", "hope", "edge", "advantage",
          "victory", "excuse", "headache", "speech", "lesson", "ultimatum", "deadline",
          "warning", "trouble", "pause", "in%f[%A]", "way%f[%A]", "us%f[%A]", "preview", "brief",
          "sense", "answer", "update", "readout", "boost", "time%f[%A]", "ability", "capability",
          "power%f[%A]", "freedom", "confidence" })
      end
      if verb:find "share$" and (rest:find " that%f[%A]" or not conditions.find_word(rest, { "file",
        "intelligence", "information", "data%f[%A]", "technology", "expertise", "evidence",
        "findings", "burden", "cost", "water", "know" })) then
        return false
      end
      if verb:find "protect$" or verb:find "guard$" then
        return link:find "^ t?h?e? ?$" ~= nil
      end
      if verb:find "respect$" then
        return conditions.find_word(rest, { "border", "sovereignty", "decision", "integrity",
          "independence", "neutrality", "rights?%f[%A]", "law" }) ~= nil
      end
      return conditions.without({ "against", "from attack" }, 40)(event, article)
    end,
    emit = function(event)
      event.aux = { "future" }
      return event
    end,
    examples = {
      { "Peru said it would share its files with Chile.",
        { actor = "PER", recipient = "CHL", aux = { "future" } } },
      { "Peru will consider Chile's request.", { actor = "PER", recipient = "CHL" } },
      { "Peru will protect Chile's consulate.", { actor = "PER", recipient = "CHL" } },
      { "Peru will give Chile a headache.", false },
      { "Its new ships will give Peru the ability to watch Chile.", false },
      { "Peru will give Chile the ability to watch its coast.", false },
      { "Peru will study Chile's birds.", false },
      { "Peru would share its files with Chile if it paid.", false },
      { "The clerk will consider Chile's request.", false },
    } },

  { name = "guarantee", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "guarantee", "underwrite" }, { "security",
        "independence", "neutrality", "integrity", "border", "frontier", "defence", "defense",
        "sovereignty",
        "existence" }), actor_kind = body, recipient = { "of", "modifier", "to" },
      recipient_kind = { "state", "group" }, no_noun = true, future = true },
    examples = {
      { "Britain guaranteed Belgium's neutrality.",
        { actor = "GBR", recipient = "BEL", aux = { "future" } } },
      { "Britain guaranteed the independence of Poland.",
        { actor = "GBR", recipient = "POL", aux = { "future" } } },
      { "The lock guaranteed the security of Poland.", false },
      { "Britain guaranteed a price.", false },
    } },

  { name = "offer-of", event = { type = "AGREE" },
    frame = { noun = { "offer" }, verb = { "make offer" }, actor_kind = body,
      recipient = { "to", "from" }, recipient_kind = body, future = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 30)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      if before:find "%f[%a]t[ao][ko][ke]n? %l+ %l*%s?$" or before:find "bring %l+ %l*%s?$"
        or before:find "convey%l* %l+ %l*%s?$" or before:find "brought %l+ %l*%s?$" then
        return false -- "take the offer to Oman": another's
      end
      return rest:find "^ to " ~= nil or rest:find "^ of %a+ to" ~= nil
        or rest:find "^ of %a+ for" ~= nil
    end,
    examples = {
      { "Kenya will take the offer to Oman.", false },
      { "A German offer of help to Greece was welcomed.", { actor = "DEU", recipient = "GRC" } },
      { "Germany made an offer to Greece.", { actor = "DEU", recipient = "GRC" } },
      { "An offer of help to Greece was welcomed.", false },
      { "The German offer was welcomed.", false },
    } },

  { name = "committed", event = { type = "AGREE" },
    frame = { verb = { "commit to" }, actor = { "object" }, actor_kind = { "state", "organisation",
        "alliance" }, recipient = { "concerned" }, recipient_kind = body, outer = true,
      future = true, no_noun = true },
    condition = function(event, article)
      return event.actors[event.actor[1]].span[2] <= event.span[1]
        and conditions.without(harms, 30)(event, article)
    end,
    examples = {
      { "Spain remains committed to weakening Morocco.", false },
      { "Spain remains committed to pleasing Morocco.",
        { actor = "ESP", recipient = "MAR", aux = { "future" } } },
      { "The band is committed to touring Greece.", false },
      { "Germany committed a foul in Greece.", false },
    } },

  { name = "commit-to-doing", event = { type = "AGREE" },
    frame = { verb = { "commit to" }, actor_kind = { "state", "organisation", "alliance" },
      recipient = { "concerned" }, recipient_kind = body, outer = true, future = true,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local link = article.text:sub(event.span[2] + 1, math.max(to, event.span[2])):lower()
      return article.text:find("^ to %l+ing%f[%A]", event.span[2] + 1) ~= nil
        and not link:find "against" and #link < 90
        and not link:find "%f[%a]out of t?h?e? ?$" -- whence it takes its own
        and conditions.abroad(threats, 60)(event, article)
        and conditions.without(harms, 30)(event, article)
    end,
    emit = function(event, article)
      agrees_with(event, article)
      return event
    end,
    examples = {
      { "Canada has committed to delivering a plane to the Ecuadorians.",
        { actor = "CAN", recipient = "ECU", aux = { "future" } } },
      { "Germany is committed to getting its people out of Greece.", false },
      { "Germany is committed to honouring Greece.",
        { actor = "DEU", recipient = "GRC", aux = { "future" } } },
      { "The firm has committed to delivering a plane to the Ecuadorians.", false },
      { "Canada has committed to its plan.", false },
      { "Canada is committed to getting its citizens out of Ecuador.", false },
    } },

  { name = "commit-together", event = { type = "AGREE" },
    frame = { verb = { "commit to" }, actor_kind = { "state", "organisation", "group",
        "alliance" }, plural = true, no_noun = true, outer = true, future = true },
    condition = function(event, article)
      return article.text:find("^ to %l+ing%f[%A]", event.span[2] + 1) ~= nil
        and not has(event.aux, "negation") and conditions.without(harms, 30)(event, article)
    end,
    examples = {
      { "Fiji and Tonga committed to ending plastic waste.",
        { actor = { "FJI", "TON" }, aux = { "future" } } },
      { "Fiji committed to ending plastic waste.", false },
      { "Ann and Bob committed to ending plastic waste.", false },
    } },

  { name = "committed-to", event = { type = "AGREE" },
    frame = { verb = { "commit to" }, actor = { "object" }, actor_kind = { "state", "organisation",
        "alliance" }, recipient = { "to", "of" }, recipient_kind = { "state", "group" },
      future = true, no_noun = true },
    condition = function(event, article)
      return event.actors[event.actor[1]].span[2] <= event.span[1]
        and not is_called_by(event, article)
        and conditions.without({ "approach", "diplomacy", "dialogue", "denuclear", "talks",
          "war on", "defeat", "resolution", "policy" }, 50)(event, article)
    end,
    examples = {
      { "Spain remains committed to the Lobito Corridor.", false },
      { "Spain remains committed to Morocco.", { actor = "ESP", recipient = "MAR" } },
      { "Oman is committed to the defence of Kuwait.",
        { actor = "OMN", recipient = "KWT", aux = { "future" } } },
      { "The band is committed to Morocco.", false },
      { "Spain committed troops to Morocco.", false },
    } },

  { name = "assure", event = { type = "AGREE" },
    frame = { verb = { "assure" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true, outer = true, future = true },
    examples = {
      { "Turkey assured Greece that it would pay.", { actor = "TUR", recipient = "GRC" } },
      { "Poland was assured by France of its help.", { actor = "FRA", recipient = "POL" } },
      { "The doctor assured him that it would heal.", false },
    } },

  { name = "prepared", event = { type = "AGREE" },
    frame = { verb = { "prepare" }, actor = { "object", "subject" }, actor_kind = body,
      recipient = { "concerned" }, recipient_kind = body, outer = true, future = true,
      infinitive = true, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[2]):lower()
      return before:find "prepared$" ~= nil and conditions.find_word(before, { "is%f[%A]",
        "are%f[%A]", "was%f[%A]", "were%f[%A]", "be%f[%A]", "remain", "stand", "stood" }) ~= nil
        and not has(event.aux, "negation") and conditions.without(ready_to, 40)(event, article)
    end,
    examples = {
      { "The United States remains prepared to help Moldova.",
        { actor = "USA", recipient = "MDA" } },
      { "France is prepared to share its gas with Malta.", { actor = "FRA", recipient = "MLT" } },
      { "France prepared to leave Malta.", false },
      { "France is prepared to punish Malta.", false },
    } },
}
