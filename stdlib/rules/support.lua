--- Support and praise, and agreements signed.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group", "institution" }
local papers = { "agreement", "treaty", "pact", "deal", "accord", "memorandum", "statement",
  "contract", "document", "declaration", "protocol", "communique", "understanding", "compact",
  "convention", "settlement", "compromise", "arrangement", "charter" }
-- support of these kinds is aid
local MATERIAL = { "military", "financial", "economic", "humanitarian" }
-- what stands up against somebody is no support for him
local against = { "sanction", "tariff", "ban%f[%A]", "bans%f[%A]", "attack", "strike", "war%f[%A]",
  "wars%f[%A]", "invasion", "resolution", "protest", "opposition", "rebel", "embargo", "insurgent",
  "separatist", "measure", "restriction", "independence movement", "independence from",
  "withdrawal", "dissident", "coup%f[%A]", "boycott" }

-- "the Malians who died in the war": some of a people, and not its state.
local function of_some_people(event, article)
  return article.text:find("^%l* who%f[%A]", event.actors[event.recipient[1]].span[2] + 1) ~= nil
end

local as_given = conditions.unmarked("future", "hypothetical")

-- Support for a people against its rulers is none of the state.
local function not_to_rulers(event, article)
  local to = event.actors[event.recipient[1]].span
  local words = article.text:sub(to[1] + 1, to[2] + 10):lower()
  if not (words:find "people" or words:find "%l+ns['’s ]*%l*$"
    or article.text:sub(math.max(1, to[1] - 14), to[1]):find "people of t?h?e? ?$") then
    return true
  end
  local near = article.text:sub(math.max(1, event.span[1] - 250), to[2] + 250):lower()
  return not near:find "%f[%a]regime%f[%A]" and not near:find "%f[%a]dictator"
    and not near:find "%f[%a]opposition leader"
end

-- The state is not where talks are held, nor what an envoy is there for.
local function of_its_own(event, article)
  local to = event.actors[event.recipient[1]].span
  local before = article.text:sub(math.max(1, to[1] - 24), to[1])
  local behind = article.text:sub(to[2] + 1, to[2] + 40):lower()
  local own = article.text:sub(to[1] + 1, to[2])
  local kind = conditions.kind(event, article, "recipient")
  if kind ~= nil and kind ~= "state" then return true end
  return not (before:find " [Rr]epresentative for t?h?e? ?$"
    or own:find "[Rr]epresentative" or behind:find "^ process%f[%A]"
    or behind:find "^ and %a+ processes%f[%A]")
end

-- Nothing of that kind follows; "the Houthi rebels" are who is supported themselves.
local function for_it(event, article)
  local own, stop = event.actors[event.recipient[1]].span, event.span[2] + 40
  local from = math.max(event.span[2], own[1] >= event.span[2] and own[1] < stop and own[2] or 0)
  local rest = article.text:sub(event.span[2] + 1, math.max(event.span[2], own[1]))
    .. article.text:sub(from + 1, stop)
  return not conditions.find_word(rest:match("^[^,.;]*"):lower(), against)
end

-- Whom one is there, able or free to defend is praised by nobody: it is said where one has done it,
-- or bound oneself to do it.
local function for_sure(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  if event.aux[1] ~= "hypothetical" and event.aux[1] ~= "negation" then return true end
  return conditions.find_word(before:match "[%a%s]*$", { "authority", "obligation", "duty",
    "commit", "coalition", "determin", "pledge", "vow", "promise" }) ~= nil
end

-- People who flee are taken in, pupils are admitted; of states and their deeds one thinks well.
local function takes_in(event, article)
  local words = article.text:sub(event.span[2] + 1, event.span[2] + 90):match "^[^;]*"
  words = words:gsub("(%d),(%d)", "%1%2"):match "^[^,.]*"
  if words:find "^[%l ]*%u%l+ %l+[sn] into%f[%A]" then return "courses" end
  return words:find "^[%l ]*%d+ [%l ]*%u%l+s%f[%A]" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%l ]*refugee" ~= nil
    or words:find "^[%l%d ]*%u?%l*[%l ]*evacuee" ~= nil
end

-- Guests are received: "looks forward to welcoming the leaders of Chad to the White House".
local function received(event, article)
  if not event.text:lower():find "^welcom" then return event end
  local to = event.actors[event.recipient[1]]
  local words = article.text:sub(event.span[2] + 1, math.max(to.span[2], event.span[2])):lower()
  local rest = article.text:sub(math.max(to.span[2], event.span[2]) + 1, event.span[2] + 120)
  local place = rest:match "^ ?%l* to t?h?e? ?(%u%l+ ?%u?%l*)"
  local there = words:find "^ to the white house" or place == "White House"
    or rest:find "^[%a ]- to join the " or rest:find "^[%a ]- to attend "
  for _, name in ipairs(place and article:names(event.sentence) or {}) do
    there = there or name.id == event.actor[1] and name.text == place
  end
  if there then
    event.type, event.mode, event.act = "CONSULT", "visit", "host"
  end
  return event
end

-- Those named behind "with", right after the treaty: "signed the Tripartite Pact with Italy".
local function with_whom(event, article)
  local to = event.actors[event.recipient[1]].span
  local list, stop = {}, to[2]
  for _, name in ipairs(article:names(event.sentence)) do
    local gap = article.text:sub(stop + 1, name.span[1]):lower()
    local joined = list[1] and (gap:find "^, $" or gap:find "^,? ?and t?h?e? ?$")
      or not list[1] and (gap:find "^ with t?h?e? ?$" or gap:find "^ %a+ with t?h?e? ?$")
    if name.span[1] >= stop and joined and name.kind == "state" and not event.actors[name.id] then
      list[#list + 1], stop = name, name.span[2]
    end
  end
  return list
end

-- No treaty with a name is among the words: that is another rule's.
local function unnamed(event, article)
  local words = event.text:lower()
  if words:find " pen$" and not article.text:find("^ to paper", event.span[2] + 1) then
    return false
  end
  if words:find "truce" or words:find "cease%-?fire" or words:find "armistice" then return false end
  for _, name in ipairs(article:names(event.sentence)) do
    local within = name.span[1] >= event.span[1] and name.span[2] <= event.span[2]
    local paper = name.kind == "alliance" and conditions.find_word(name.text:lower(),
      { "pact%f[%A]", "treaty%f[%A]" })
    if within and (name.kind == "treaty" or paper) then return false end
  end
  return true
end

-- What a sentence says in which a pact with a name is being made, and not kept, cited or listed.
local being_made = { "announc", "sign", "conclu", "reach", "secur", "new%f[%A]", "recall", "forg",
  "launch", "negotiat", "welcom", "agree%f[%A]", "agreed", "struck", "finali", "historic",
  "breakthrough", "landmark", "brok" }

return {
  pack = "support",
  doc = "Support and praise, and agreements signed",

  { name = "recognise-each-other", event = { type = "SUPPORT" },
    frame = { verb = { "establish recognition", "exchange recognition" }, noun = { "recognition" },
      actor = { "subject", "between" }, actor_kind = { "state" }, plural = true,
      needs = { "mutual", "between" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 8), event.span[2]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 10):lower()
      return before:find "mutual recognition" ~= nil or rest:find "^ between" ~= nil
    end,
    examples = {
      { "The first act of mutual recognition between the Kingdom of Bavaria and Norway in 1849 "
        .. "was late.", { actor = { "BAVARIA", "NOR" } } },
      { "Mutual recognition between Chad and Oman was established in 1848.",
        { actor = { "TCD", "OMN" } } },
      { "Chad and Oman established mutual recognition in 1853.", { actor = { "TCD", "OMN" } } },
      { "Chad and Oman won recognition between two wars.", false },
      { "Mutual recognition of degrees was established in Chad.", false },
    } },

  { name = "recognise-federation", event = { type = "SUPPORT" }, -- a state made of states
    frame = { verb = { "recognise", "recognize" }, actor_kind = { "state" },
      recipient = { "object", "of" }, recipient_kind = { "organisation" }, no_noun = true,
      needs = { "federation", "confederation" } },
    condition = function(event)
      return event.actors[event.recipient[1]].text:find "ederation" ~= nil
    end,
    examples = {
      { "Norway recognised the independence of the Federation of Central American States in 1824.",
        { actor = "NOR", recipient = "FCAS" } },
      { "Norway recognised the work of ASEAN and of a federation.", false },
    } },

  { name = "right-to-exist", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "recognise", "recognize", "acknowledge", "accept" }, { "right" }),
      actor_kind = { "state", "group", "institution" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, no_noun = true, needs = { "exist", "existence" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 50)
      return rest:find "^[%l ]* to exist" ~= nil or rest:find "^[%l ]* to existence" ~= nil
    end,
    examples = {
      { "The PLO recognised Israel's right to exist.", { actor = "PLO", recipient = "ISR" } },
      { "The PLO accepted the right of Israel to exist.", { actor = "PLO", recipient = "ISR" } },
      { "The PLO never accepted Israel's right to exist.", { aux = { "negation" } } },
      { "The PLO accepted Israel's right to fish.", false },
    } },

  { name = "recognise-as-part", event = { type = "SUPPORT" }, -- of whom a land is to be
    frame = { verb = { "recognise", "recognize", "accept", "acknowledge" },
      actor_kind = { "state", "organisation", "alliance", "group" }, recipient = { "as" },
      recipient_kind = { "state" }, no_noun = true, needs = { "as" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2]))
      local rest = article.text:sub(to[2] + 1, to[2] + 11)
      return article.text:find("^%u", to[1] + 1) ~= nil
        and between:find "^ t?h?e? ?%u[%a ]* as $" ~= nil
        and (rest:find "^ territory" or rest:find "^ soil" or rest:find "^[,.;]") ~= nil
    end,
    examples = {
      { "Ireland has never recognised Crimea as Russian territory.",
        { actor = "IRL", recipient = "RUS", aux = { "negation" } } },
      { "Ireland recognised Nauru as the oldest Russian customer.", false },
      { "The museum recognised Crimea as Russian territory.", false },
    } },

  { name = "recognise", event = { type = "SUPPORT" },
    frame = { verb = { "recognise", "recognize", "acknowledge", "accept", "approve recognition",
        "back recognition", "announce recognition" }, noun = { "recognition" },
      actor_kind = { "state", "organisation", "alliance", "group", "party" },
      recipient = { "object", "of", "modifier" },
      recipient_kind = { "state", "group", "party", "institution" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local via = to.via
      if article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
        :find "%f[%a]let me [%l ]*$" then
        return false -- who is there
      end
      local words = article.text:sub(event.span[2] + 1, to.span[2] + 40)
        :gsub("%f[%a]U%.S%.", "US"):lower():match "^[^,.;]*"
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
      if rest:find " as [%l ]*part of " or rest:find " as %u%l+[nie][.,;]"
        or rest:find " as %u%l+[nie]$"
        or rest:find " as %u%l+[nie] territory" or rest:find " as %u%l+[nie] soil" then
        return false -- "as Russian": whose land it is
      end
      if rest:find " for h[ie][sr] " or rest:find " for their " then return false end -- a person
      if conditions.find_word(words, { "accomplish", "achievement", "contribut", "sacrifice",
        "service%f[%A]", "bravery", "heroism", "efforts", "importance", "role%f[%A]", "memory",
        "legacy", "anniversary", "progress", "responsib", "control of", "claims? to%f[%A]",
        "rule over" }) then
        return false -- praise, or another's hold on a land
      end
      if words:find "breakaway" or words:find "separatist" or words:find "annex"
        or words:find "rebel" then return false end -- of the state that they break away from
      if article.text:sub(math.max(1, to.span[1] - 6), to.span[1]):lower():find "former" then
        return false -- "the independence of the former French colony"
      end
      if event.text:lower():find "^acknowledg" and via == nil then -- not "acknowledged Peru's help"
        return words:find "sovereign" ~= nil or words:find "independen" ~= nil
          or words:find "as a state" ~= nil or words:find "as a nation" ~= nil
          or words:find "government" ~= nil or rest:find " as [%a ]*president of" ~= nil
          or rest:find " as [%a ]*leader of" ~= nil
      end
      local accepts = event.text:lower():find "accept" ~= nil
      if accepts and event.aux[1] == "negation" then return false end -- that is refused
      if via ~= "modifier" and via ~= "possessor" then return not accepts end
      if accepts then return words:find "independence" ~= nil or words:find "statehood" ~= nil end
      rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^,.;]*"
      -- "a Palestinian state", "the newly independent Irish state"
      if rest:find "^ an? %u%l+ state%f[%A]" or rest:find "^ the [%l ]*%u%l+ state%f[%A]" then
        return true
      end
      return rest:find "independence" ~= nil or rest:find "sovereign" ~= nil
        or rest:find "statehood" ~= nil or rest:find "government" ~= nil
        or rest:find "regime" ~= nil or rest:find "existence" ~= nil
    end,
    emit = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if before:find "%f[%a]delay%l* [%a. ]*$" then -- it was not given
        event.type, event.aux = "SUPPORT", { "negation" }
      end
      return event
    end,
    examples = {
      { "Russia recognised two breakaway regions of Georgia.", false },
      { "Israel and the PLO recognised each other on Friday.", { actor = { "ISR", "PLO" } } },
      { "The PLO recognised Israel in 1993.", { actor = "PLO", recipient = "ISR" } },
      { "Ireland recognised a Palestinian state.", { actor = "IRL", recipient = "PSE" } },
      { "Ireland recognised a Palestinian song.", false },
      { "The African Union recognised Western Sahara.", { actor = "AU", recipient = "ESH" } },
      { "The African Union recognised Chad's responsibility.", false },
      { "Ireland recognised Peru's contribution to peace.", false },
      { "Ireland recognised British control of Peru.", false },
      { "\"Let me just recognise President Xi of China, our host,\" Macron said.", false,
        date = "2018-05-05" },
      { "Ireland recognised U.S. control of Peru.", false },
      { "Ireland recognised the Golan Heights as part of Israel.", false },
      { "The failure of the talks delayed U.S. recognition of Chad.",
        { actor = "USA", recipient = "TCD", aux = { "negation" } } },
      { "Ireland recognised the annexation of Peru.", false },
      { "Peru was the first to recognise the newly independent Irish state.",
        { actor = "PER", recipient = "IRL" } },
      { "Russia accepted Estonian independence.", { actor = "RUS", recipient = "EST" } },
      { "Russia accepted Estonian wine.", false },
      { "Peru has not recognised the island as Russian.", false },
      { "Norway recognised Moldova's independence.", { actor = "NOR", recipient = "MDA" } },
      { "France recognised Haitian independence in 1825.",
        { actor = "FRA", recipient = "HTI" } },
      { "Spain recognised Peru's efforts.", false },
      { "Kenya's envoy was recognised by Spain for his work.", false },
      { "Spain acknowledged the independence of the former French colony.", false },
      { "Spain acknowledged Chad as a sovereign state.", { actor = "ESP", recipient = "TCD" } },
      { "Spain acknowledged Guaido as the lawful president of Venezuela.",
        { actor = "ESP", recipient = "VEN" }, date = "2019-05-14" },
      { "Spain acknowledged Peru in its report.", false },
      { "Spain recognised Palestine in May 2024.", { actor = "ESP", recipient = "PSE" } },
      { "Bhutan's recognition of Bangladesh came first.",
        { actor = "BTN", recipient = "BGD" } },
      { "Spain recognised the independence of Kosovo.", { actor = "ESP", recipient = "XKX" } },
      { "He recognised the song.", false },
    } },

  { name = "grant-recognition", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "grant", "extend", "accord", "give", "offer" },
        { "recognition" }), actor_kind = { "state" }, recipient = { "to", "object" },
      recipient_kind = { "state", "group", "institution" }, no_noun = true },
    examples = {
      { "Norway extended recognition to Kuwait.", { actor = "NOR", recipient = "KWT" } },
      { "Norway accorded diplomatic recognition to Angola.", { actor = "NOR", recipient = "AGO" } },
      { "The club extended recognition to its coach.", false },
    } },

  { name = "sign-with", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "sign", "conclude", "initial", "ink" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = { "treaty" }, no_noun = true },
    condition = function(event, article) return with_whom(event, article)[1] ~= nil end,
    emit = function(event, article)
      for _, name in ipairs(with_whom(event, article)) do
        event.actor[#event.actor + 1] = name.id
        event.actors[name.id] = { text = name.text, span = name.span, person = name.person }
      end
      return event
    end,
    examples = {
      { "Egypt signed the Camp David Accords with Israel.",
        { actor = { "EGY", "ISR" }, recipient = "CAMPDAVID" } },
      { "Egypt signed the Camp David Accords with a pen.", false },
      { "Egypt signed the Camp David Accords.", false },
    } },

  { name = "sign", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = g.phrases({ "sign", "conclude", "initial", "sign up", "sign on", "ink" },
      { "" },
        { "put", "affix", "append", "add", "lend", "give" }, { "signature", "name" },
        { "set" }, { "hand" }, { "put" }, { "pen" }, { "become" }, { "signatory" }),
      actor_kind = body, recipient = { "object", "to", "of", "on" },
      recipient_kind = { "treaty", "alliance" }, no_noun = true,
      actor_optional = true },
    condition = function(event, article)
      local act = event.text:lower()
      if act:find " hand$" or act:find " pen$" then -- set its hand to it, put pen to paper on it
        local rest = article.text:sub(event.span[2] + 1, event.span[2] + 13)
        if not (rest:find "^ to paper on" or act:find "^set" and rest:find "^ to ") then
          return false
        end
      elseif #event.recipient > 0 then -- not "concluded talks on the treaty"
        local to = event.actors[event.recipient[1]].span
        local between = article.text:sub(event.span[2] + 1, to[1])
        if between:find "%f[%a]on [%a ]*$" and not between:find "^ on to" then return false end
      end
      return #event.actor > 0 or conditions.some_states(event)
    end,
    emit = gapped.by "actor",
    examples = {
      { "Syria inked the Chemical Weapons Convention.", { actor = "SYR", recipient = "CWC" } },
      { "Iran signed the Non-Proliferation Treaty in 1968 and Libya in 1969.",
        { actor = "LBY", recipient = "NPT" } },
      { "Syria put its signature to the Chemical Weapons Convention.",
        { actor = "SYR", recipient = "CWC" } },
      { "India signed on to the Artemis Accords.", { actor = "IND", recipient = "ARTEMIS" } },
      { "Nigeria became a signatory to the Paris agreement.",
        { actor = "NGA", recipient = "PARIS" } },
      { "The actor put his signature to a shirt.", false },
      { "Forty states have signed the Paris climate accord.", { actor = {}, recipient = "PARIS" } },
      { "The Paris climate accord was signed last year by nearly 200 countries.",
        { actor = {}, recipient = "PARIS" } },
      { "Chad left the Paris climate accord, which was signed by 190 states.",
        { actor = {}, recipient = "PARIS", act = "sign" } },
      { "The Paris climate accord was signed by the two states.", false },
      { "Iran signed the Non-Proliferation Treaty in 1968.", { actor = "IRN", recipient = "NPT" } },
      { "The Abraham Accords were signed by Bahrain.",
        { actor = "BHR", recipient = "ABRAHAM" } },
      { "The Balkan Pact, signed at Ankara by Greece and Turkey, withered.",
        { actor = { "GRC", "TUR" }, recipient = "BALKANPACT" } },
      { "Messi signed a shirt.", false },
    } },

  { name = "shelve-signing", event = { type = "REJECT", act = "sign" },
    frame = { verb = g.phrases({ "shelve", "suspend", "postpone", "freeze", "put off", "delay",
        "cancel", "scrap", "call off", "abandon" }, { "signing", "signature" }),
      actor_kind = { "state" }, recipient = { "with" }, recipient_kind = body, no_noun = true },
    emit = conditions.negated,
    examples = {
      { "Ukraine shelved the signing of a pact with the European Union.",
        { actor = "UKR", recipient = "EU", aux = { "negation" } } },
      { "Ukraine shelved the plan of a pact with the European Union.", false },
      { "The club delayed the signing of a deal with Oman.", false },
    } },

  { name = "signing-of", event = { type = "SUPPORT", act = "sign" },
    frame = { noun = { "signing", "signature" }, verb = {}, actor = { "subject", "by" },
      actor_kind = body, recipient = { "of" }, recipient_kind = { "treaty" } },
    condition = conditions.the_body,
    examples = {
      { "Fiji's signing of the Paris climate accord came late.",
        { actor = "FJI", recipient = "PARIS" } },
      { "The signature of the Paris climate accord by Fiji came late.",
        { actor = "FJI", recipient = "PARIS" } },
      { "Fiji's signing of a striker came late.", false },
      { "Fiji's signature dish came late.", false },
    } },

  { name = "sign-charter", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = g.phrases({ "sign", "adopt", "initial" }, { "charter", "constitution",
      "statute" }), actor_kind = { "state" }, recipient = { "of" },
      recipient_kind = { "alliance", "organisation", "institution" }, no_noun = true },
    examples = {
      { "The rulers of Oman and Kuwait signed the charter of the Gulf Cooperation Council.",
        { actor = { "OMN", "KWT" }, recipient = "GCC" } },
      { "Peru signed the statute of the International Criminal Court.",
        { actor = "PER", recipient = "ICC" } },
      { "Peru adopted the constitution of 1979.", false },
      { "The players signed the charter of the league.", false },
    } },

  -- "signed accession protocols for Finland": of whom they take in
  { name = "sign-accession", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = g.phrases({ "sign", "conclude", "initial" }, { "protocol", "document" }),
      actor_kind = body, recipient = { "for", "of", "modifier" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. article.text:sub(event.span[2] + 1, event.span[2] + 24)
      return words:find "accession" ~= nil or words:find "membership" ~= nil
    end,
    examples = {
      { "The 30 NATO allies signed accession protocols for Finland and Sweden.",
        { actor = "NATO", recipient = { "FIN", "SWE" } } },
      { "NATO signed Montenegro's accession protocol.", { actor = "NATO", recipient = "MNE" } },
      { "NATO signed the protocols on the accession of Macedonia.",
        { actor = "NATO", recipient = "MKD" } },
      { "Chad signed a protocol for Mali.", false },
      { "The players signed accession protocols for Finland.", false },
    } },

  { name = "sign-together", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = g.phrases({ "sign", "conclude", "strike", "reach", "ink", "seal", "clinch",
        "finalise", "finalize", "forge", "make", "enter", "enter into", "cut",
        "hammer out", "work out", "agree", "pen", "sign off", "nail down", "close", "arrive at",
        "initial", "thrash out", "wrap up", "extend", "prolong", "complete", "secure" }, papers,
        { "set" }, { "seal" },
        { "make", "conclude", "sign" }, { "peace" }, { "put" }, { "pen" },
        { "exchange" }, { "signature" },
        { "sign", "conclude", "seal", "enter", "enter into", "strike" },
        { "partnership", "alliance" }),
      actor = { "subject", "between" }, actor_kind = body, recipient = { "with", "shared" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article) -- "extended the terms of a pact"
      local words = event.text:lower()
      local part = (words:find "^exten" or words:find "^prolong") and words:find "%f[%a]of%f[%A]"
      if words:find "charter$" and article.text:find("^ of the %u", event.span[2] + 1) then
        return false -- a body's: sign-charter
      end
      for _, id in ipairs(event.actor) do
        if article.text:find("^ Chamber of%f[%A]", event.actors[id].span[2] + 1) then
          return false -- of commerce
        end
      end
      return not part and unnamed(event, article)
    end,
    examples = {
      { "Russia extended rights of a treaty to Egypt.", false },
      { "Russia extended a treaty with Egypt.", { actor = { "RUS", "EGY" } } },
      { "Belarus secured a trade deal with China.", { actor = { "BLR", "CHN" } } },
      { "Belarus and the Vietnam Chamber of Commerce signed a memorandum.", false },
      { "Rwanda completed a free trade deal with Poland.", { actor = { "RWA", "POL" } } },
      { "Kenya and Togo praised the Paris accord, signed by Japan and India.", false },
      { "Kenya's president met Uganda's minister and signed a treaty.",
        { actor = { "KEN", "UGA" }, act = "sign" } },
      { "Georgia entered into a strategic partnership with Japan.",
        { actor = { "GEO", "JPN" } } },
      { "Japan signed a trade agreement with Mongolia.", { actor = { "JPN", "MNG" } } },
      { "France formally signed an alliance with Spain.", { actor = { "FRA", "ESP" } } },
      { "France and Spain signed a friendship treaty.", { actor = { "FRA", "ESP" } } },
      { "Iraq wrapped up a water agreement with Turkey.", { actor = { "IRQ", "TUR" } } },
      { "Contracts worth $2 billion and memoranda worth $3 billion were signed by Peru and Chile.",
        { actor = { "PER", "CHL" } } },
      { "Egypt made peace with Israel.", { actor = { "EGY", "ISR" } } },
      { "Malta reached a compromise with Norway.", { actor = { "MLT", "NOR" } } },
      { "The singer signed a deal.", false },
      { "Egypt signed a contract with the singer.", false },
    } },

  { name = "put-names", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = g.phrases({ "put", "set", "affix" }, { "signature", "name" },
        { "sign up", "sign off", "sign on" }, { "" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true,
      needs = { "treaty*", "pact*", "agreement*", "accord*", "protocol*", "partnership*",
        "declaration*", "charter*", "memorandum*", "deal*" } },
    condition = conditions.told({ "[to][on] an? [%l%d -]*treaty", "[to][on] an? [%l%d -]*pact",
      "[to][on] an? [%l%d -]*agreement", "[to][on] an? [%l%d -]*accord",
      "[to][on] an? [%l%d -]*protocol", "[to][on] an? [%l%d -]*partnership",
      "[to][on] an? [%l%d -]*declaration", "[to][on] an? [%l%d -]*charter",
      "[to][on] an? [%l%d -]*memorandum", "[to][on] an? [%l%d -]*deal" }, 80),
    examples = {
      { "Iran and Chad put their signatures to a trade treaty.", { actor = { "IRN", "TCD" } } },
      { "Iran and Chad put their names to a petition.", false },
      { "Iran put its name to a cup with China.", false },
    } },

  { name = "agreement", event = { type = "SUPPORT", act = "sign" },
    frame = { noun = { "agreement", "treaty", "pact", "deal", "accord", "memorandum" }, verb = {},
      actor = { "between", "subject" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article) -- "withdrew from its agreement with Chile"
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      before = conditions.after_last(before, ".;,")
      if before:find "%f[%a]terms of [%u%l -]*$" or before:find "^ ?their $"
        or before:find "propos%l* [%l ]*as an? [%l ]*$" then
        return false -- what is cited, was told before or is only proposed
      end
      if before:find " articles of [%l -]*$" or before:find " amendment to the $"
        or article.text:find("^ Between the", event.span[2] + 1)
          and not (before:find "historic $" or before:find "landmark $")
        or article.text:find("^ for Cooperation [Bb]etween", event.span[2] + 1) then
        return false -- a paper's title, or one long in force
      end
      local that = article.text:sub(event.span[2] + 1, event.span[2] + 16):match "^ that (%l+) "
      if that and conditions.find_word(that, { "an?$", "the$", "they$", "it$", "we$", "there$",
        "no$", "any$" }) then
        return false -- a view that is shared
      end
      for _, name in ipairs(article:names(event.sentence)) do
        if name.kind == "alliance" and name.span[2] < event.span[1]
          and article.text:sub(name.span[2] + 1, event.span[1]):find "^ [%l%- ]*$" then
          return false -- "the AUKUS pact between": they are its members
        end
      end
      local near = article.text:sub(math.max(1, event.span[1] - 25), event.span[2] + 30)
      local kept = conditions.find_word(before, { "under the", "articles of", "outlined in",
        "pursuant to", "implement%f[%A]", "implements", "implementing", "text of" }) ~= nil
      if event.text:find "^%u" and #event.aux == 0 and not near:find "%f[%d]%d%d%d%d%f[%D]"
        and (kept or not conditions.find_word(event.context:lower(), being_made)) then
        return false -- "under the Strategic Framework Agreement between": the name of what there is
      end
      return not (before:find "withdr[ae]w" or before:find "pull%l* out of" or
        before:find "walk%l* away from" or before:find "back%l* out of")
    end,
    examples = {
      { "Peru will implement the Strategic Framework Agreement between Peru and Chile.", false },
      { "Peru signed a note under the Strategic Framework Agreement between Peru and Chile.",
        false },
      { "The second is the Programs and Services Agreement Between the Government of Peru and "
        .. "the Government of Chile.", false },
      { "Peru cited the Treaty of 1821 between Peru and Chile.", { actor = { "PER", "CHL" } } },
      { "Peru praised the historic Space Agreement between Peru and Chile.",
        { actor = { "PER", "CHL" } } },
      { "Peru withdrew from its agreement with Chile.", false },
      { "Peru and Chile met. Their treaty bound both to help.", false },
      { "By the terms of the Peru-Chile agreement, ships may pass.", false },
      { "Ali proposed a bond as a bilateral agreement between Peru and Chile.", false },
      { "Peru sent the Agreement Between the Government of Peru and the Government of Chile.",
        false },
      { "Peru keeps all the articles of the Fish Agreement between Peru and Chile.", false },
      { "The trade deal between Japan and Canada pleased farmers.",
        { actor = { "JPN", "CAN" } } },
      { "Peru's agreement with Chile covers fish.", { actor = { "PER", "CHL" } } },
      { "China condemned the AUKUS security pact between Australia and Britain.", false },
      { "The deal between the clubs collapsed.", false },
    } },

  { name = "support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "stand" }, { "by", "with", "behind" }, { "side" }, { "with" },
          { "stick" }, { "by" },
        { "rally" }, { "behind", "around" },
          { "speak up", "vouch", "stick up", "stand up" }, { "for" }, { "vote" }, { "with" },
          { "throw", "put" }, { "weight behind" }),
      actor_kind = body, recipient = { "by", "with", "behind", "around", "for" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1])):lower()
      if event.text:lower():find "up$" and not between:find "^ for " then
        return false -- "stood up a programme for"
      end
      local one = article.text:find("^ [Aa]lly%f[%A]", to[2] + 1) -- of a pact's allies
        and article.text:sub(to[1] + 1, to[2]):find "^%u+$"
      return not one and not_to_rulers(event, article) -- nor for a picture
        and not (between:find "leaders" or between:find "representatives")
    end,
    examples = {
      { "Macron stands with leaders from Iran and Oman.", false, date = "2018-06-08" },
      { "Canada stands with Ukraine.", { actor = "CAN", recipient = "UKR" } },
      { "Canada stands with its NATO ally.", false },
      { "Canada stands with its Philippine ally.", { actor = "CAN", recipient = "PHL" } },
      { "Serbia sided with Russia in the dispute.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia vouched for Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia voted with Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Jordan put its weight behind Egypt's plan.", { actor = "JOR", recipient = "EGY" } },
      { "Serbia stood up for Russia.", { actor = "SRB", recipient = "RUS" } },
      { "Serbia stood up a fund for Russia.", false },
      { "The chair stands by the door.", false },
    } },

  { name = "stand-beside", event = { type = "SUPPORT" },
    frame = { verb = { "stand", "come out", "line up" }, actor_kind = body,
      recipient = { "with", "alongside", "of", "behind", "nearby" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 50)
      rest = rest:gsub("^ on %a+day", ""):gsub("^ yesterday", ""):gsub("^ today", "")
      rest = rest:gsub("^ %l+ly( in )", "%1")
      return rest:find "^ shoulder%-to%-shoulder with" ~= nil or rest:find "^ alongside" ~= nil
        or rest:find "^ shoulder to shoulder with" ~= nil or rest:find "^ %l+ly with" ~= nil
        or rest:find "^ united with" ~= nil
        or rest:find "^ side by side with" ~= nil or rest:find "^ in support of" ~= nil
        or rest:find "^ in favou?r of" ~= nil
        or event.text:lower():find "line" and rest:find "^ behind" ~= nil
    end,
    examples = {
      { "Latvia stands shoulder to shoulder with Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia came out in support of Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia came out on Friday in support of Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia lined up behind Georgia.", { actor = "LVA", recipient = "GEO" } },
      { "Latvia lined up its cars behind Georgia.", false },
      { "A mill stands beside Georgia's border.", false },
      { "Latvia came out of Georgia.", false },
    } },

  { name = "back", event = { type = "SUPPORT" },
    frame = { verb = { "support", "back", "endorse" }, actor_kind = body,
      recipient = { "object", "modifier", "of" }, recipient_kind = { "state", "group", "party",
        "organisation", "institution" },
      compound = true },
    condition = function(event, article)
      if event.text:find "-" then return true end
      if article.text:sub(math.max(1, event.span[1] - 9), event.span[1]) == " terms of " then
        return false -- only what is spoken of
      end
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1])):lower()
      if words:find "%f[%a]against%f[%A]" then return false end
      local behind = article.text:sub(to[2] + 1, to[2] + 40):lower():match "^%s[%a%s%-]*" or ""
      local own = conditions.find_word(behind, { "of%f[%A]", "and%f[%A]", "on%f[%A]", "by%f[%A]",
        "in%f[%A]", "for%f[%A]", "to%f[%A]", "with%f[%A]", "as%f[%A]", "at%f[%A]", "over%f[%A]" })
      if own then behind = behind:sub(1, own - 1) end
      if conditions.find_word(behind, { "jobs?%f[%A]", "workers?%f[%A]", "farmer", "consumer",
        "business", "compan", "industr", "export", "growth", "trade", "manufactur", "econom",
        "ban%f[%A]", "embargo", "boycott", "sanction" }) then
        return false -- at home
      end
      return for_it(event, article) and not_to_rulers(event, article)
        and of_its_own(event, article)
    end,
    examples = {
      { "Kenya supports the independence of Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Oman could no longer count on British support against Iran.", false },
      { "Iran backs Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Iran named its price in terms of supporting Hezbollah.", false },
      { "Iran has backed the Houthi rebels.", { actor = "IRN", recipient = "HOUTHI" } },
      { "Iran has backed rebels in Mali.", false },
      { "Iran supports the resumption of the Geneva process.", false },
      { "The Iran-backed Houthi rebels advanced.", { actor = "IRN", recipient = "HOUTHI" } },
      { "Hungary supports the government of Serbia.", { actor = "HUN", recipient = "SRB" } },
      { "The wall supports the roof.", false },
      { "Congress backed sanctions on Syria.", false },
      { "The European Union supports American jobs.", false },
      { "Peru bought two ships, supporting American manufacturing jobs.", false },
    } },

  { name = "return-to-power", event = { type = "SUPPORT" },
    frame = { verb = { "return government", "restore government" }, actor_kind = body,
      recipient = { "in", "of", "modifier" }, recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "France restored the government of Gabon.", { actor = "FRA", recipient = "GAB" } },
      { "She returned the book.", false },
    } },

  { name = "welcome", event = { type = "SUPPORT" },
    frame = { verb = { "praise", "welcome", "commend", "hail", "defend", "champion", "applaud",
        "congratulate", "thank", "salute", "laud", "extol", "reassure", "cheer",
        "acclaim", "compliment", "befriend", "flatter", "vindicate", "exonerate", "embolden" },
      noun = { "praise", "congratulation" }, actor_kind = body,
      recipient = { "object", "modifier", "by", "of", "for", "to" }, recipient_kind = body },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local word = article.text:sub(event.span[1] + 1, event.span[2] + 4):lower()
      if word:find "^thanks,? to" then return false end -- because of
      if to[1] > event.span[2]
        and article.text:sub(event.span[2] + 1, to[1]):lower():find "%f[%a]against%f[%A]" then
        return false
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 14)
      if word:find "^defend" and (rest:find "^ hi[sm]" or rest:find "^ its? "
        or rest:find "^ their " or rest:find "^ her ") then
        return false -- "defended his trip to Chad"
      end
      if word:find "^defend"
        and article.text:sub(event.span[2] + 1, to[1]):find " trip to t?h?e? ?$" then
        return false
      end
      if rest:find "^ itself" or rest:find "^ themselves" or rest:find "^ himself" then
        return false -- "defended itself against a raid by Iran"
      end
      local between = article.text:sub(event.span[2] + 1, to[1])
      if word:find "^congrat" and between:find "^ %u%l+ %u%l+ on " then return false end -- him
      if between:find "^ you for [%a'’ ]*visit to " or between:find "^ you for [%a'’ ]*trip to "
      then
        return false -- not where it went
      end
      if word:find "^defend" and not (for_sure(event, article) and not_to_rulers(event, article))
      then
        return false
      end
      if word:find "^welcom" and (takes_in(event, article) or conditions.find_word(between:lower(),
        { "expulsion", "removal", "arrest", "indictment", "conviction", "ouster" })) then
        return false
      end
      return conditions.without(against, 30)(event, article)
    end,
    emit = function(event, article)
      if event.text:lower():find "congratulation" then -- offered, they are given
        if event.type == "AGREE" then event.type = "SUPPORT" end
        return as_given(event)
      end
      return received(event, article)
    end,
    examples = {
      { "Oman looks forward to welcoming the Malians to Muscat.", { actor = "OMN",
        recipient = "MLI", type = "CONSULT", act = "host", aux = { "future" } } },
      { "Oman will welcome the Malians to the league.", { type = "AGREE" } },
      { "Britain welcomed Chadian seamen into its naval courses.", false },
      { "Britain welcomed the arrest of the Chadian warlord.", false },
      { "Chad has a right to be free and to defend the unity of Chad, Britain said.", false },
      { "Britain may use its army to defend Chad.", false },
      { "Britain defended the Chadian people from the cruel regime.", false },
      { "Britain welcomed the Chadians to join the launch of the fund.",
        { actor = "GBR", recipient = "TCD", type = "CONSULT", act = "host" } },
      { "Britain has a duty to help defend Chad.", { actor = "GBR", recipient = "TCD" } },
      { "\"I thank you for your visit to Peru,\" Macron said.", false, date = "2018-06-08" },
      { "India praised Japan.", { actor = "IND", recipient = "JPN" } },
      { "India praised Japan's commitment to Nepal.", { actor = "IND", recipient = "JPN" } },
      { "Poland praised the defence against Russian tanks.", false },
      { "Poland is safe, thanks to NATO's tanks.", false },
      { "\"I want to thank Poland,\" Macron said.", { recipient = "POL", aux = {} },
        date = "2018-06-08" },
      { "Oman wants to thank Poland.", { actor = "OMN", aux = { "hypothetical" } } },
      { "Ghana congratulated Kenya on the vote.", { actor = "GHA", recipient = "KEN" } },
      { "Ghana congratulated Musa Olak on the vote in Kenya.", false },
      { "Spain thanked Morocco for its help.", { actor = "ESP", recipient = "MAR" } },
      { "Spain thanked Morocco for its warm welcome.", { actor = "ESP", recipient = "MAR" } },
      { "Japan welcomed Modi's words.", { actor = "JPN", recipient = "IND" },
        date = "2018-06-08" },
      { "Israel defended itself against a claim by Oman.", false },
      { "Critics praised the film.", false },
      { "Macron defended his trip to Chad.", false, date = "2018-06-08" },
      { "Macron defended a trip to Chad.", false, date = "2018-06-08" },
      { "Spain defended Chad.", { actor = "ESP", recipient = "TCD" } },
    } },

  { name = "welcome-people", event = { type = "AID" },
    frame = { verb = { "welcome" }, actor_kind = { "state" }, recipient = { "object", "modifier",
        "from" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) return takes_in(event, article) == true end,
    examples = {
      { "Norway has welcomed nearly 80,000 Malians.", { actor = "NOR", recipient = "MLI" } },
      { "Norway will welcome 40,000 Malian refugees.",
        { actor = "NOR", recipient = "MLI", type = "AGREE", aux = { "future" } } },
      { "Norway has welcomed 80,000 Malian pledges.", false },
      { "The hotel has welcomed nearly 80,000 Malians.", false },
    } },

  { name = "welcome-there", event = { type = "SUPPORT" },
    frame = { verb = { "welcome", "hail", "applaud", "praise", "commend", "celebrate" },
      actor_kind = body, recipient = { "in", "nearby" }, recipient_kind = { "state" },
      no_noun = true, needs = { "ceasefire*", "truce*", "agreement*", "deal*", "accord*",
        "election*", "vote*",
        "transition*", "formation*", "progress*", "reform*", "peace*", "cease*", "settlement*",
        "government*" } },
    condition = function(event, article) -- what is found good is told of that state
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if event.actors[event.recipient[1]].via == "nearby" then
        return #between < 130 and not between:find "[,.;]" and between:find " in [%l ]*$" ~= nil
          and (between:find "^ [%l%d -]*cease%-?fire" or between:find "^ [%l%d -]*truce") ~= nil
      end
      return #between < 70 and not between:find "[,.;]" and not between:find "against"
        and not between:find " by%f[%A]"
        and not between:find " on in %l*%s?$"
        and conditions.find_word(between:match " in t?h?e? ?%l*%s?$" and between or "", {
          "ceasefire", "cease%-fire", "truce", "peace", "agreement", "deal%f[%A]", "accord",
          "election", "vote%f[%A]", "transition", "formation of [%l ]*government", "progress",
          "reforms?%f[%A]", "settlement" }) ~= nil
    end,
    examples = {
      { "Norway welcomed the ceasefire in Yemen.", { actor = "NOR", recipient = "YEM" } },
      { "Canada hailed the peaceful election in Ghana.", { actor = "CAN", recipient = "GHA" } },
      { "Canada welcomes the progress in Ghana this week.", { type = "SUPPORT", aux = {} } },
      { "Norway hails the 72-hour truce kept by the parties to the war in northern Mali.",
        { actor = "NOR", recipient = "MLI" } },
      { "Canada welcomed guests in Ghana.", false },
      { "Fans hailed the peaceful election in Ghana.", false },
      { "Canada welcomed the report on the election by nurses in Ghana.", false },
    } },

  { name = "heap-praise", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "heap", "shower", "lavish", "pour" }, { "praise" }),
      actor_kind = body, recipient = { "on", "object" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "Cuba showered praise on Vietnam.", { actor = "CUB", recipient = "VNM" } },
      { "Critics heaped praise on Vietnam.", false },
      { "Cuba heaped coal on Vietnam's quay.", false },
    } },

  { name = "honour", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "honour", "honor", "decorate", "eulogise", "eulogize",
        "toast", "award" }, { "president", "minister", "premier", "chancellor", "king", "queen",
        "leader",
          "general", "envoy", "ambassador", "soldier" }), actor_kind = body,
      recipient = { "modifier", "of", "from" }, recipient_kind = body, no_noun = true },
    condition = function(event) return not event.text:find "memory of" end, -- the dead
    examples = {
      { "Peru honoured Chile's president.", { actor = "PER", recipient = "CHL" } },
      { "Peru eulogised the former king of Spain.", { actor = "PER", recipient = "ESP" } },
      { "Peru honoured its treaty with Chile.", false },
      { "Peru will honour the memory of Chile's late president.", false },
      { "The club honoured Chile's president.", false },
    } },

  { name = "voice-support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "reaffirm", "express", "voice", "announce", "show", "reiterate",
        "declare", "affirm", "lend", "extend", "underline", "stress", "convey", "renew", "give",
        "offer", "signal", "throw", "reinforce", "underscore", "emphasise", "emphasize", "repeat",
        "restate", "demonstrate" },
        { "support", "solidarity", "backing", "gratitude", "appreciation",
          "condolence", "sympathy", "sorrow", "grief", "confidence", "thanks", "thank",
          "congratulation" }),
      actor_kind = body,
      recipient = { "to", "for", "of", "with", "in", "behind", "toward", "towards", "object",
        "shared" },
      recipient_kind = body },
    condition = function(event, article)
      local words, to = event.text:lower(), event.actors[event.recipient[1]].span
      local near = article.text:sub(math.max(1, to[1] - 8), to[1]):lower()
      if near:find " in t?h?e? ?$" and not words:find "confidence" then return false end
      local between = article.text:sub(event.span[2] + 1, to[1])
      if between:find "^ for .*%u%l+['’]+s? .* to " then return false end -- for what others gave
      if article.text:find("^ [DC][eo]%l+ %l+ %l* ?%l* ?%u", to[2] + 1) then
        return false -- "the UN Declaration of the Rights", "the UN Convention on the Law"
      end
      if words:find "^offer" and words:find "support$" and words:find " and " then
        return false -- goods, and what else helps
      end
      if not of_its_own(event, article) then return false end
      return not words:find "community" and not_to_rulers(event, article)
    end,
    emit = function(event) -- it is given as one says that one will, may or would like to give it
      local words = event.text:lower()
      if conditions.find_word(words, { "condolence", "sympath", "congratulation" }) then
        if event.type == "AGREE" then event.type = "SUPPORT" end
        return as_given(event)
      end
      if words:find "^offer" and words:find "support$" and conditions.find_word(words, {
        "all%f[%A]", "any%f[%A]", "appropriate", "further", "additional" }) then
        event.type, event.aux = "AGREE", { "future" }
      end
      if words:find "^announc" and conditions.find_word(words, { "measures", "steps", "package",
        "million", "billion", "further", "additional" }) then -- announced, it is to come
        event.type, event.aux = "AGREE", { "future" }
      end
      return event
    end,
    examples = {
      { "Norway announced new measures of support for Chad.",
        { actor = "NOR", recipient = "TCD", type = "AGREE", aux = { "future" } } },
      { "Norway announced its support for Chad.", { type = "SUPPORT", aux = {} } },
      { "Norway reaffirmed its support for the UN Declaration of the Rights of Farmers.", false },
      { "Norway offered all appropriate support to Chad.",
        { type = "AGREE", aux = { "future" } } },
      { "Norway met Chad's opposition leader and voiced support for the people of Chad.", false },
      { "Norway reiterated its support for the Nairobi and Luanda processes.", false },
      { "Norway voiced support for Kenya as it processes the vote.", { recipient = "KEN" } },
      { "Norway voiced support for the new representative for Bosnia.", false },
      { "I would like to offer the people of Mali our condolences, Niger's king said.",
        { actor = "NER", recipient = "MLI", type = "SUPPORT", aux = {} } },
      { "Niger underscored its support for human rights in Mali.", false },
      { "Niger expressed appreciation for Togo's generous gift of food to Mali.", false },
      { "Niger affirmed its support for the Malian people and fought the regime.", false },
      { "Niger's king met Mali's minister and voiced his support.",
        { actor = "NER", recipient = "MLI" } },
      { "Poland expressed support for Ukraine.", { actor = "POL", recipient = "UKR" } },
      { "Norway voiced solidarity with Denmark.", { actor = "NOR", recipient = "DNK" } },
      { "Norway expressed its gratitude towards Denmark.", { actor = "NOR", recipient = "DNK" } },
      { "Norway gave Denmark its full backing.", { actor = "NOR", recipient = "DNK" } },
      { "The club expressed support for the coach.", false },
    } },

  { name = "send-message", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "send", "convey", "deliver" }, { "message", "condolence",
        "greeting", "congratulation", "wish", "sympathy", "regret", "apology" }, { "offer",
        "express", "extend",
        "give" }, { "condolence", "sympathy", "apology" }), actor_kind = body,
      recipient = { "to", "with", "object", "shared" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      if not event.text:lower():find "message" then
        return not conditions.clause(event, article, 24):find "^ to their famil"
      end
      local rest = conditions.rest(event, article, 40)
      return rest:find "^ of condolence" ~= nil or rest:find "^ of sympathy" ~= nil
        or rest:find "^ of support" ~= nil or rest:find "^ of solidarity" ~= nil
        or event.text:lower():find "congratulat" ~= nil
        or rest:find "^ of congratulation" ~= nil or rest:find "^ of thanks" ~= nil
    end,
    examples = {
      { "Niger extended an apology to Chad.", { actor = "NER", recipient = "TCD" } },
      { "Niger sent a congratulatory message to Chad.", { actor = "NER", recipient = "TCD" } },
      { "Japan sent a message of condolence to Turkey.", { actor = "JPN", recipient = "TUR" } },
      { "Niger sent its condolences to Chad.", { actor = "NER", recipient = "TCD" } },
      { "Japan sent a message of doubt to Turkey.", false },
      { "Japan mourns three Turkish students. It sent its sympathies to their families.", false },
      { "The singer sent his condolences to Chad.", false },
    } },

  { name = "sorry", event = { type = "SUPPORT" },
    frame = { adjective = { "sorry" }, actor_kind = body,
      recipient = { "to", "foe", "nearby" }, recipient_kind = body },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = conditions.rest(event, article, 50)
      if article.text:sub(math.max(1, to[1] - 6), to[1]):find " from $" then return false end
      return rest:find "^[\"'”’]? for%f[%A]" ~= nil or rest:find "^[\"'”’]? to the%f[%A]" ~= nil
        or rest:find "^[\"'”’]? that%f[%A]" ~= nil
    end,
    examples = {
      { "China arrested an American pilot. Washington said it was \"very sorry\" for his error.",
        { actor = "USA", recipient = "CHN", type = "SUPPORT" } },
      { "Chad was sorry about the rain in Niger.", false },
      { "Chad said that it was sorry for the noise from Niger.", false },
    } },

  { name = "pay-tribute", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "pay" }, { "tribute", "homage" }, { "apologise", "apologize" },
      { "to" },
        { "offer", "issue", "make" }, { "apology" }, { "express", "voice" }, { "remorse",
          "regret" }),
      actor_kind = body, recipient = { "to" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- what is refused is told by another rule
      return not of_some_people(event, article)
        and not (event.text:lower():find "apologi" and table.concat(event.aux, " "):find "negat")
    end,
    examples = {
      { "Turkey did not apologise to Russia.", false },
      { "Turkey apologised to Russia.", { actor = "TUR", recipient = "RUS" } },
      { "Japan expressed its remorse to Kenya.", { actor = "JPN", recipient = "KEN" } },
      { "Ghana paid tribute to Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana paid tribute to the thousands of Togolese who died in the war.", false },
      { "The actor apologised to his fans.", false },
    } },

  { name = "have-support", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "have", "enjoy", "win", "receive", "gain", "secure", "get",
        "obtain", "retain", "count on", "rely on" }, { "protection", "support", "backing",
        "endorsement", "blessing" }),
      actor = { "of", "from", "by", "modifier" }, actor_kind = body, recipient = { "subject" },
      recipient_kind = body, no_noun = true },
    condition = function(event) -- "got Chad the support that it needs": for another
      return not event.text:find "^%l+ t?h?e? ?%u%l+ the %l"
    end,
    examples = {
      { "Denmark's group of friends met to get Chad the support it needs.", false },
      { "Syria has the backing of Russia.", { actor = "RUS", recipient = "SYR" } },
      { "Syria can count on Russia's support.", { actor = "RUS", recipient = "SYR" } },
      { "Syria enjoys Russian support.", { actor = "RUS", recipient = "SYR" } },
      { "Sweden won the support of Turkey.", { actor = "TUR", recipient = "SWE" } },
      { "The band has the support of its fans.", false },
      { "Syria has the support of its doctors.", false },
    } },

  { name = "come-to-defence", event = { type = "SUPPORT" },
    frame = { verb = { "come", "rush", "leap", "spring", "rally" }, actor_kind = body,
      recipient = { "to" }, recipient_kind = body, no_noun = true,
      needs = { "defence", "defense", "support", "side" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
      return rest:find "^ to %a*[%a ]*['’]?s? defen[cs]e%f[%A]" ~= nil
        or rest:find "^ to the defen[cs]e of" ~= nil or rest:find "^ out in support of" ~= nil
        or rest:find "^ to [%a ]+['’]s defen[cs]e" ~= nil
        or rest:find "^ to [%a ]+['’]s side%f[%A]" ~= nil
        or rest:find "^ to the side of" ~= nil
    end,
    examples = {
      { "China came to Pakistan's defence.", { actor = "CHN", recipient = "PAK" } },
      { "France rushed to the defence of Chad.", { actor = "FRA", recipient = "TCD" } },
      { "China rallied to Pakistan's side.", { actor = "CHN", recipient = "PAK" } },
      { "China came to Pakistan's border.", false },
      { "The striker came to the defence of Spain.", false },
    } },

  { name = "dedicated", event = { type = "SUPPORT" },
    frame = { adjective = { "dedicated" }, verb = { "dedicate to", "devote to" },
      actor = { "object", "subject" }, actor_kind = body, no_noun = true,
      recipient = { "to", "of" }, recipient_kind = { "state", "group", "organisation" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 80)
      return conditions.find_word(rest, { "security", "defen[cs]e", "sovereign", "independence",
          "success", "survival", "freedom", "recovery", "stability", "people", "integrity" }) ~= nil
    end,
    examples = {
      { "France remains dedicated to Chad's security.", { actor = "FRA", recipient = "TCD" } },
      { "France is dedicated to the defence of Mali.", { actor = "FRA", recipient = "MLI" } },
      { "France is dedicated to the art of Mali.", false },
      { "The nurse is dedicated to Chad's security.", false },
    } },

  { name = "supportive", event = { type = "SUPPORT" },
    frame = { adjective = { "supportive", "grateful", "thankful", "appreciative",
        "enthusiastic" }, actor_kind = body,
      recipient = { "of", "to", "with", "for", "about" }, recipient_kind = body },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      if rest:find "^ about%f[%A]" and not event.text:lower():find "^enth" then return false end
      if rest:find "^ for%f[%A]" and not (event.text:lower():find "^grat"
        or event.text:lower():find "^thank" or event.text:lower():find "^appr") then
        return false
      end
      return conditions.without(against, 40)(event, article)
    end,
    examples = {
      { "Ghana is supportive of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "Ukraine is grateful to Poland for its help.", { actor = "UKR", recipient = "POL" } },
      { "Ghana is grateful for Togo's help.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana is enthusiastic about the Togolese plan.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana is supportive of sanctions on Togo.", false },
      { "Ghana is green.", false },
      { "Ghana's king was sympathetic to Togo.", false },
      { "The band is grateful to Poland.", false },
    } },

  { name = "support-noun", event = { type = "SUPPORT" },
    frame = { noun = { "support", "backing" }, actor_kind = body,
      recipient = { "for", "of" }, recipient_kind = body },
    condition = function(event, article) -- of goods or money it is aid
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      local aid = conditions.find_word(before:match "%l+ $" or "", MATERIAL)
        and not before:find "%f[%a]and %l+ $"
      return not aid and for_it(event, article) and not_to_rulers(event, article)
        and of_its_own(event, article)
    end,
    examples = {
      { "Iran's support for Hezbollah angered Israel.",
        { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "American support for Ukraine grew.", { actor = "USA", recipient = "UKR" } },
      { "Iran's political and financial support for Hezbollah grew.",
        { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Support for the team grew.", false },
      { "Iranian support for the Geneva process grew.", false },
      { "Support for farmers in the face of Russian raids grew.", false },
    } },

  { name = "solidarity", event = { type = "SUPPORT" },
    frame = { noun = { "solidarity", "sympathy" }, verb = {}, actor = { "subject", "clause" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body },
    examples = {
      { "Niger closed the port in solidarity with Mali.", { actor = "NER", recipient = "MLI" } },
      { "Ireland's solidarity with Palestine is old.", { actor = "IRL", recipient = "PSE" } },
      { "He closed the shop in solidarity with Mali.", false },
    } },

  -- "in a show of support for Chad", "as a gesture of goodwill to Chad"
  { name = "show-of-support", event = { type = "SUPPORT" },
    frame = { noun = { "show", "gesture", "sign", "act", "display", "mark", "expression",
        "demonstration" },
      verb = {}, actor = { "clause" }, actor_kind = body,
      recipient = { "for", "to", "with", "towards", "toward" }, recipient_kind = body,
      needs = { "support", "solidarity", "goodwill", "friendship", "respect", "unity" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local rest = conditions.phrase(event, article, 30)
      return (before:find "%f[%a]in an? [%l-]*%s?$" or before:find "%f[%a]as an? [%l-]*%s?$") ~= nil
        and (rest:find "^ of [%l ]*support" or rest:find "^ of [%l ]*solidarity"
          or rest:find "^ of good%s?%-?will" or rest:find "^ of [%l ]*friendship"
          or rest:find "^ of [%l ]*respect" or rest:find "^ of [%l ]*unity") ~= nil
    end,
    examples = {
      { "In a show of support for Chile, Peru sent ships.", { actor = "PER", recipient = "CHL" } },
      { "Peru freed the men as a gesture of goodwill towards Chile.",
        { actor = "PER", recipient = "CHL" } },
      { "In a show of force to Chile, Peru sent ships.", false },
      { "In a show of support for Chile, fans sang.", false },
    } },

  { name = "with-the-backing", event = { type = "SUPPORT" },
    frame = { noun = { "backing", "blessing", "consent", "approval", "support", "endorsement",
        "encouragement", "acquiescence" }, verb = {},
      actor = { "of", "from", "subject" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = body },
    condition = function(event, article)
      local from = math.min(event.actors[event.actor[1]].span[1], event.span[1])
      local before = article.text:sub(math.max(1, from - 24), from):lower()
      return before:find "%f[%a]with t?h?e? ?[%l-]*%s?$" ~= nil
        and not before:find "%f[%a]with and "
    end,
    examples = {
      { "Peru acted with the full backing of Chile.", { actor = "CHL", recipient = "PER" } },
      { "Peru seized the isle with Chile's consent.", { actor = "CHL", recipient = "PER" } },
      { "Peru acted with the backing of fans.", false },
      { "Peru spoke of the backing of Chile.", false },
    } },

  { name = "in-favour", event = { type = "SUPPORT" },
    frame = { noun = { "favour", "favor", "agreement", "accord" }, verb = {}, actor = { "clause" },
      actor_kind = body, recipient = { "of", "with" }, recipient_kind = body },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]].span
      local between = article.text:sub(actor[2] + 1, event.span[1]):lower()
      local rest = conditions.phrase(event, article, 60)
      if not (between:find "^ %l* ?%l* ?in [%l ]*$" and conditions.find_word(between, { "is%f[%A]",
        "are%f[%A]", "was%f[%A]", "were%f[%A]", "been" })) then
        return false
      end
      return event.text:lower():find "^favo" == nil and rest:find "^ with " ~= nil
        or rest:find "^ of " ~= nil and conditions.find_word(rest, { "plan%f[%A]", "proposal",
        "bid%f[%A]", "idea", "view", "resolution", "offer", "candidate", "membership", "stance" })
        ~= nil
    end,
    examples = {
      { "Peru is firmly in favour of Chile's plan.", { actor = "PER", recipient = "CHL" } },
      { "Peru is in full agreement with Chile on fish.", { actor = "PER", recipient = "CHL" } },
      { "Peru is in favour of sanctions on Chile.", false },
      { "Peru is in breach of its agreement with Chile.", false },
    } },

  { name = "apology-to", event = { type = "SUPPORT" },
    frame = { noun = { "apology", "tribute" }, verb = {}, actor = { "subject", "from", "by" },
      actor_kind = body, recipient = { "to" }, recipient_kind = body },
    condition = function(event, article) return not of_some_people(event, article) end,
    examples = {
      { "Peru's apology to Chile came late.", { actor = "PER", recipient = "CHL" } },
      { "The king repeated Ghana's tribute to Togo.", { actor = "GHA", recipient = "TGO" } },
      { "A singer's apology to Chile came late.", false },
    } },
}
