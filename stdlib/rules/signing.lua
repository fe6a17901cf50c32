--- Treaties, pacts and agreements that are signed or that there are between parties.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local papers = { "agreement", "treaty", "pact", "deal", "accord", "memorandum", "mou", "statement",
  "contract", "document", "declaration", "protocol", "communique", "understanding", "compact",
  "convention", "settlement", "compromise", "arrangement", "charter" }

-- Those named behind "with", right after the treaty: "signed the Tripartite Pact with Italy".
local function with_whom(event, article)
  local to = event.actors[event.recipient[1]].span
  local list, stop = {}, math.max(to[2], event.span[2]) -- "the pact that Chad signed with Italy"
  for _, name in ipairs(article:names(event.sentence)) do
    local gap = article.text:sub(stop + 1, name.span[1]):lower()
    local joined = list[1] and (gap:find "^, $" or gap:find "^,? ?and t?h?e? ?$")
      or not list[1] and (gap:find "^ with t?h?e? ?$" or gap:find "^ %a+ with t?h?e? ?$"
        or gap:find "^ with %l+ $")
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

-- What stands before a paper that is cited, left or changed, or that is only proposed.
local OF_OLD = { "terms of the [%l -]*$", "renew%l* [%w -]*$",
  "articles of [%l -]*$", "amendment to the $", "propos%l* [%l ]*as an? [%l ]*$", "withdr[ae]w",
  "pull%l* out of", "walk%l* away from", "back%l* out of", "reaffirm", "%f[%a]prior [%l ]*$",
  "previous [%l ]*$", "existing [%l ]*$", "violat%l* [%l -]*$", "breached [%l -]*$",
  "contraven%l* [%l -]*$" }

-- What a sentence says in which a pact with a name is being made, and not kept, cited or listed.
local being_made = { "announc", "sign", "conclu", "reach", "secur", "new%f[%A]", "recall", "forg",
  "launch", "negotiat", "welcom", "agree%f[%A]", "agreed", "struck", "finali", "historic",
  "breakthrough", "landmark", "brok" }

-- How near to a treaty those are who have none yet.
local NEAR = { "close to", "closer to", "near to", "near", "nearing", "neared", "verge of",
  "brink of", "cusp of", "edged towards?", "edging towards?", "inched towards?",
  "inching towards?", "closing in on", "closed in on" }

return {
  pack = "signing",
  doc = "Treaties and agreements signed",

  { name = "sign-with", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "sign", "conclude", "initial", "ink" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = { "treaty", "alliance" }, no_noun = true },
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
      { "Japan signed the Tripartite Pact with Germany and Italy.",
        { actor = { "JPN", "DEU", "ITA" } }, date = "1940-10-01" },
      { "It builds on the Paris Agreement that Peru signed with Chile in May.",
        { actor = { "PER", "CHL" }, recipient = "PARIS" } },
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
      "statute", "act", "treaty", "document", "protocol" }), actor_kind = { "state" },
      recipient = { "of", "modifier", "to", "context" },
      recipient_kind = { "alliance", "organisation", "institution" }, no_noun = true },
    condition = function(event, article) -- what a body is made by, or a state becomes a member
      local words = event.text:lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 16)
      local of_body = words:find "founding " or words:find "framework " or words:find "accession "
        or words:find "constitutive " or words:find "constituent " or rest:find "^ of accession"
      if conditions.far(event) then return of_body ~= nil and conditions.joinable(event) end
      return of_body ~= nil or words:find "charter" ~= nil or words:find "constitution" ~= nil
        or words:find "statute" ~= nil
    end,
    examples = {
      { "The rulers of Oman and Kuwait signed the charter of the Gulf Cooperation Council.",
        { actor = { "OMN", "KWT" }, recipient = "GCC" } },
      { "Peru signed the statute of the International Criminal Court.",
        { actor = "PER", recipient = "ICC" } },
      { "Oman signed the framework document of NATO's Partnership for Peace.",
        { actor = "OMN", recipient = "PFP" } },
      { "Oman and Chad signed the founding act of the African Union.",
        { actor = { "OMN", "TCD" }, recipient = "AU" } },
      { "Chad was admitted to SADC after signing the treaty of accession in Lusaka.",
        { actor = "TCD", recipient = "SADC", act = "sign" } },
      { "Chad joined SADC. Mali signed the charter of the club.", false },
      { "Chad joined SADC. Mali signed the treaty in Lusaka.", false },
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
        { "sign", "ink", "initial" }, { "plan", "roadmap" }, { "exchange" }, { "signature" },
        { "sign", "conclude", "seal", "enter", "enter into", "strike" },
        { "partnership", "alliance" }),
      actor = { "subject", "between" }, actor_kind = body, recipient = { "with", "shared" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article) -- "extended the terms of a pact"
      local words = event.text:lower()
      if words:find "^ma[dk]" and words:find "compromise" then return false end -- yields
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
    emit = function(event, article) -- "is ready to sign a treaty with Chad": he alone
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      if not conditions.find_word(before:match "(%f[%a]%l+ to %l* ?)$" or "", { "willing",
        "ready", "prepared", "eager", "keen", "offer" }) then
        return event
      end
      local first, others = {}, {}
      for _, id in ipairs(event.actor) do
        local list = event.actors[id].span[1] < event.span[1] and first or others
        list[#list + 1] = id
      end
      if #first == 1 and #others > 0 then event.actor, event.recipient = first, others end
      return event
    end,
    examples = {
      { "Oman is ready to sign a treaty with Egypt.",
        { actor = "OMN", recipient = "EGY", aux = { "future" } } },
      { "Oman's king offered to conclude a treaty with Egypt.",
        { actor = "OMN", recipient = "EGY" } },
      { "Oman and Egypt are ready to sign a treaty.",
        { actor = { "OMN", "EGY" }, recipient = {} } },
      { "Mali and Chad have to make compromises.", false },
      { "Mali and Chad reached a compromise.", { actor = { "MLI", "TCD" } } },
      { "Russia extended rights of a treaty to Egypt.", false },
      { "Russia extended a treaty with Egypt.", { actor = { "RUS", "EGY" } } },
      { "Belarus and China will sign an action plan on trade.",
        { actor = { "BLR", "CHN" }, aux = { "future" } } },
      { "Belarus secured a trade deal with China.", { actor = { "BLR", "CHN" } } },
      { "Belarus and the Vietnam Chamber of Commerce signed a memorandum.", false },
      { "Rwanda completed a free trade deal with Poland.", { actor = { "RWA", "POL" } } },
      { "Kenya hailed the renewal of the pact between Togo's army and Mali's.", false },
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

  { name = "near-deal", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "be", "appear", "seem", "look", "come", "move", "edge", "inch", "near",
        "draw", "get", "close in on" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true, no_noun = true,
      needs = { "deal", "agreement", "treaty", "pact", "accord" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.phrase(event, article, 70)
      if has(event.aux, "negation") or words:find "%f[%a]nowhere%f[%A]"
        or words:find "%f[%a]not? %f[%a]" then
        return false
      end
      for _, near in ipairs(NEAR) do
        local what = words:match(near .. " an? ([%l%- ]+)")
        local paper = what and conditions.find_word(what, papers)
        if paper and not conditions.find_word(what:sub(1, paper), { "of%f[%A]", "for%f[%A]",
          "that%f[%A]", "which%f[%A]", "with%f[%A]", "where%f[%A]" }) then
          return true
        end
      end
      return false
    end,
    emit = function(event)
      event.type, event.aux = "SUPPORT", { "hypothetical" }
      return event
    end,
    examples = {
      { "Chile and Peru are nowhere near a fishing deal.", false },
      { "Chile and Peru are no closer to a fishing deal.", false },
      { "Chile and Peru never came close to a fishing deal.", false },
      { "Chile and Peru are close to a fishing deal.",
        { actor = { "CHL", "PER" }, aux = { "hypothetical" } } },
      { "Chile is on the verge of an agreement with Peru.",
        { actor = { "CHL", "PER" }, aux = { "hypothetical" } } },
      { "Chile and Peru are nearing a deal.", { actor = { "CHL", "PER" } } },
      { "Chile and Peru edged towards a pact.", { actor = { "CHL", "PER" } } },
      { "Chile and Peru are close to a lake.", false },
      { "Chile and Peru are near a town that awaits a deal.", false },
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
    frame = { noun = { "agreement", "treaty", "pact", "deal", "accord", "memorandum", "mou" },
      verb = {},
      actor = { "between", "subject" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article) -- "withdrew from its agreement with Chile"
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
        :gsub("U%.S%.", "US"):lower()
      before = conditions.after_last(before, ".;,")
      local title = article.text:find("^ Between the", event.span[2] + 1)
        or article.text:find("^ for Cooperation [Bb]etween", event.span[2] + 1)
      if before:find "^ ?their $" or conditions.find_word(before, OF_OLD)
        or title and not conditions.find_word(before, { "historic $", "landmark $" }) then
        return false
      end
      if article.text:find("^ from [%a ]- to ", event.span[2] + 1)
        or article.text:find("^ by [%a ]- to ", event.span[2] + 1) then
        return false -- what one side agrees to: "won an agreement from Chad to pay"
      end
      if before:find "%f[%a]ha[sv]e? [%l%-]*$" or before:find "%f[%a]ha[sv]e? an? [%l -]*$" then
        return false -- "has an extradition treaty with": as it stands
      end
      local any = before:match "%f[%a]any ([%l -]*)$"
      if any and not conditions.find_word(any, { "to%f[%A]", "about", "an?%f[%A]", "the%f[%A]" })
        and not before:find "%f[%a]den[yi]" then
        return false -- whichever there may be: "rejects any agreement between Chad and Mali"
      end
      local that = article.text:sub(event.span[2] + 1, event.span[2] + 16):match "^ that (%l+) "
      if that and conditions.find_word(that, { "an?$", "the$", "they$", "it$", "we$", "there$",
        "no$", "any$" }) then
        return false -- a view that is shared
      end
      for _, id in ipairs(event.actor) do
        local rest = article.text:sub(event.actors[id].span[2] + 1, event.actors[id].span[2] + 20)
        if conditions.find_word(rest:match "^[%l ]*", { "compan", "firm", "business", "bank" }) then
          return false -- not theirs
        end
      end
      for _, name in ipairs(article:names(event.sentence)) do
        if name.kind == "alliance" and name.span[2] < event.span[1]
          and article.text:sub(name.span[2] + 1, event.span[1]):find "^ [%l%- ]*$" then
          return false -- "the AUKUS pact between": they are its members
        end
      end
      local near = article.text:sub(math.max(1, event.span[1] - 25), event.span[2] + 30)
      local kept = conditions.find_word(before, { "under the", "outlined in", "pursuant to",
        "implement%f[%A]", "implements", "implementing", "text of" }) ~= nil
      if event.text:find "^%u" and #event.aux == 0 and not near:find "%f[%d]%d%d%d%d%f[%D]"
        and (kept or not conditions.find_word(event.context:lower(), being_made)) then
        return false -- "under the Strategic Framework Agreement between": the name of what there is
      end
      return true
    end,
    examples = {
      { "Oman has an extradition treaty with Iran.", false },
      { "Chad won an agreement from the NATO states to pay.", false },
      { "Chad won an agreement by Mali and Togo to begin talks.", false },
      { "Chad's king reaffirmed all prior agreements between Chad and Mali.", false },
      { "Peru rejects any treaty or agreement between Chad and Mali.", false },
      { "Peru said it would not recognise any agreement between Chad and Mali.", false },
      { "Peru has not lost any hope of an agreement between Peru and Mali.", { act = "sign" } },
      { "Peru denied that there was any agreement between Peru and Mali.", { act = "sign" } },
      { "Peru will implement the Strategic Framework Agreement between Peru and Chile.", false },
      { "Peru signed a note under the Strategic Framework Agreement between Peru and Chile.",
        false },
      { "The second is the Programs and Services Agreement Between the Government of Peru and "
        .. "the Government of Chile.", false },
      { "Peru cited the Treaty of 1821 between Peru and Chile.", { actor = { "PER", "CHL" } } },
      { "Peru praised the historic Space Agreement between Peru and Chile.",
        { actor = { "PER", "CHL" } } },
      { "Peru withdrew from its agreement with Chile.", false },
      { "The bill was vetoed because it violated U.S. treaty agreements with Chile.", false },
      { "The raid breached the agreement between Peru and Chile.", false },
      { "Peru took note of the deal between Peruvian and Chilean companies.", false },
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
}
