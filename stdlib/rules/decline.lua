--- Who keeps others out of an alliance or stays out of it: refusals, vetoes, bids held up, dropped.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local pact = { "alliance", "organisation", "treaty", "institution" }
local sides = { "state", "alliance", "organisation", "party", "institution" }
local place = { "membership", "accession", "bid", "entry", "application", "candidacy",
  "admission", "candidature", "invitation", "ambition", "inclusion", "path" }
local joining = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain" }
local enlargement = { "accession", "membership", "entry", "admission", "enlargement", "joining" }

-- "Turkey lifted its veto": the objection is given up.
local GIVEN_UP = { "lift", "drop", "withdr", "remov", "abandon", "end", "waive", "gave up",
  "gives? up" }
local of_accession = conditions.around({ "accession", "membership", "entry", "admission",
  "joining", "acceding", "candidacy" }, 0, 60)
local accession = { "accession", "membership", "entry", "admission", "joining", "accede",
  "candidacy" } -- the words of it

local kept_from = conditions.around({ "join", "acced", "enter", "becoming a", "membership" }, 0, 80)

local of_bid = conditions.around({ "accession", "membership", "entry", "admission", "bid%f[%A]",
  "candidacy", "application" }, 0, 60)

-- "EU talks with Skopje", of which the start is held up.
local with_the_bloc = conditions.told({ "opening of [en][ua]t?o? t", "start of [en][ua]t?o? t",
  "launch of [en][ua]t?o? t", "opening of [en][ua]t?o? n", "start of [en][ua]t?o? n" }, 40)

-- What follows who is not let in, from byte `at`: "into NATO", "in.", "join".
local function is_let_in(at, article, event)
  local rest = article.text:sub(at + 1, at + 24)
  if rest == " in" or rest:find "^ in[.,;\"”]" or rest:find "^ join%f[%A]" then return true end
  local _, last = rest:find "^ into t?h?e? ?"
  for _, name in ipairs(last and article:names(event.sentence) or {}) do
    if name.span[1] == at + last then
      local next = article.text:sub(name.span[2] + 1, name.span[2] + 4)
      return conditions.find_word(name.kind, pact) ~= nil and not next:find "^['’]+s"
        and not next:find "^ %l%l"
    end
  end
  return false
end

return {
  pack = "decline",
  doc = "Refusing to become a member of an alliance, organisation or treaty, or to take one in",

  { name = "not-go-ahead", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "go ahead", "proceed", "press ahead", "push ahead", "go through",
        "persist" },
      negated = true, actor_kind = { "state" }, recipient = { "with" }, recipient_kind = pact,
      no_noun = true, needs = place },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[1] - 30, to[2] + 30):lower()
      return conditions.find_word(rest, { "membership", "accession", "bid%f[%A]", "entry",
        "application", "candidacy", "admission" }) ~= nil
    end,
    emit = function(event)
      event.aux = {}
      return event
    end,
    examples = {
      { "Argentina will not be going ahead with BRICS membership.",
        { actor = "ARG", recipient = "BRICS", aux = {} } },
      { "Chad did not proceed with accession to the African Union.", false },
      { "Chad will go ahead with NATO membership.", false },
      { "Chad will not go ahead with the NATO drill.", false },
    } },

  { name = "decline-candidate", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "block", "veto", "oppose", "reject", "delay", "hold up", "refuse",
        "resist", "stall", "thwart", "deny", "obstruct", "rebuff", "turn down", "impede",
        "hinder", "dismiss", "spurn", "stymie", "postpone", "shelve", "throw out", "put off",
        "turn aside", "brush aside", "kill", "torpedo", "derail", "scuttle", "vote down" }, place,
        { "rule out" }, { "membership", "accession", "entry" },
        { "block", "veto", "oppose", "obstruct" }, { "expansion", "enlargement" }),
      actor_kind = sides, recipient = { "modifier", "of", "for", "by", "object", "to" },
      recipient_kind = { "state" }, content = joining, content_optional = true },
    condition = conditions.without({ "to a nuclear", "weapon", "nuclear", "access to",
      "safe haven", "citizen", "national%f[%A]", "nationals", "refugee", "migrant",
      "passenger", "journalist", "reporter", "ship", "vessel", "boat", "plane", "lorr", "truck",
      "lawmaker", "official", "inspector", "minister", "traveller", "traveler", "visitor",
      "figure", "activist", "politician", "envoy", "diplomat", "athlete", "delegation", "leader",
      "dissident", "singer", "tourist", "convoy" }, 50),
    examples = {
      { "Turkey blocked Sweden's entry.", { actor = "TUR", recipient = "SWE" } },
      { "Turkey denied entry to a Swedish opposition figure.", false },
      { "Turkey denied Sweden access to the weapons.", false },
      { "Greece vetoed the accession of Albania.", { actor = "GRC", recipient = "ALB" } },
      { "Brazil vetoed Venezuela's bid to join BRICS.", { actor = "BRA", recipient = "VEN" } },
      { "The European Union rejected Morocco's application.",
        { actor = "EU", recipient = "MAR" } },
      { "Albania's candidacy was rejected by Denmark.", { actor = "DNK", recipient = "ALB" } },
      { "Bulgaria is delaying Macedonia's accession.", { actor = "BGR", recipient = "MKD" } },
      { "The EU shelved Turkey's bid for membership.", { actor = "EU", recipient = "TUR" } },
      { "Paraguay's Senate held up Venezuela's entry.", { actor = "PRY", recipient = "VEN" } },
      { "The EU shelved Turkey's plan for a canal.", false },
      { "The board rejected the application.", false },
      { "Norway rejected membership of the European Union.", false },
      { "The court rejected the bid of Spain's union.", false },
      { "Spain delayed the entry of the car.", false },
      { "Kenya rejected the plan of Uganda.", false },
    } },

  { name = "entry-held-up", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "put", "delay", "postpone", "defer", "hold up", "freeze", "shelve",
        "block", "reject", "turn down" }, { "entry", "accession", "membership", "admission",
        "application", "candidacy", "bid" }), actor = { "content", "context", "nearby" },
      actor_kind = { "alliance", "organisation" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. article.text:sub(event.span[2] + 1, event.span[2] + 30)
      if words:find " by " or words:find "%f[%a]put%f[%A]" and not words:find "on hold"
        and not words:find "on ice" then
        return false
      end
      return words:find "%f[%a]w[ae]" ~= nil or words:find "%f[%a]be" ~= nil
    end,
    examples = {
      { "ASEAN has nine members. Cambodia's entry was put on hold.",
        { actor = "ASEAN", recipient = "KHM" } },
      { "Algeria's bid to join BRICS was turned down.", { actor = "BRICS", recipient = "DZA" } },
      { "ASEAN met. Cambodia's entry in the race was put on film.", false },
      { "Cambodia's entry was put on hold.", false },
    } },

  { name = "block-talks", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "block", "veto", "delay", "oppose", "stall", "postpone", "halt",
        "suspend", "freeze", "hold up", "obstruct" }, { "start", "opening", "launch", "talk",
        "negotiation", "process" },
        { "delay", "postpone", "put off", "boycott", "block" }, { "vote", "ratification",
          "debate" }),
      actor_kind = sides,
      recipient = { "with", "for", "modifier", "between", "on", "of", "before" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      return conditions.about_membership(event, article) or with_the_bloc(event, article)
    end,
    examples = {
      { "Sofia blocked the opening of EU talks with Skopje.",
        { actor = "BGR", recipient = "MKD" } },
      { "Greece vetoed the start of membership talks between the EU and Macedonia.",
        { actor = "GRC", recipient = "MKD" } },
      { "Hungary blocked the start of accession talks with Ukraine.",
        { actor = "HUN", recipient = "UKR" } },
      { "The European Union froze membership talks with Turkey.",
        { actor = "EU", recipient = "TUR" } },
      { "Hungary delayed the vote on Sweden's membership.", { actor = "HUN", recipient = "SWE" } },
      { "Hungary delayed the vote on Sweden's tariffs.", false },
      { "Hungary blocked the start of gas talks with Ukraine.", false },
    } },

  { name = "oppose-opening", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "oppose", "resist", "block", "veto", "reject", "bar", "prevent", "stop",
        "keep", "object to", "rule out", "delay" }, actor_kind = sides,
      recipient = { "object", "content", "concerned" }, recipient_kind = { "state" },
      content = { "open", "start", "begin", "launch" }, no_noun = true, needs = enlargement },
    condition = conditions.about_membership,
    examples = {
      { "Hungary opposed opening accession talks with Ukraine.",
        { actor = "HUN", recipient = "UKR" } },
      { "Macron blocked Albania from starting membership talks.",
        { actor = "FRA", recipient = "ALB" }, date = "2019-10-20" },
      { "Hungary opposed opening talks with Ukraine.", false },
    } },

  { name = "not-let-in", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "let", "allow", "let in", "admit" }, actor_kind = sides,
      recipient = { "object" }, recipient_kind = { "state" }, negated = true, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via ~= nil or to.span[1] < event.span[2] then return false end
      return is_let_in(to.span[2], article, event)
    end,
    examples = {
      { "Turkey would not let Sweden into NATO.", { actor = "TUR", recipient = "SWE" } },
      { "Turkey said it will not let Sweden in.", { actor = "TUR", recipient = "SWE" } },
      { "Turkey did not let Greece into the talks.", false },
      { "Turkey did not let Greece fish.", false },
      { "Turkey did not allow Greek ships into NATO's port.", false },
    } },

  { name = "refuse-to-admit", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "refuse", "decline" }, actor_kind = pact, recipient = { "content" },
      recipient_kind = { "state" }, content = { "admit" }, no_noun = true },
    examples = {
      { "The OIC refused to admit India.", { actor = "OIC", recipient = "IND" } },
      { "The United Nations refused to admit that Iran was right.", false },
      { "The clinic refused to admit India's envoy.", false },
    } },

  { name = "withhold", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "withhold", "deny", "refuse", "hold back" }, { "approval",
        "consent", "blessing", "assent", "ratification", "backing", "support" }),
      actor_kind = sides, recipient = { "of", "for", "to", "modifier", "from" },
      recipient_kind = { "state" }, no_noun = true },
    condition = of_bid,
    examples = {
      { "Turkey withheld its approval of Sweden's NATO bid.",
        { actor = "TUR", recipient = "SWE" } },
      { "Hungary denied its consent to Ukraine's accession.",
        { actor = "HUN", recipient = "UKR" } },
      { "Turkey withheld its approval of Sweden's plan.", false },
    } },

  { name = "turn-away", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "turn away", "snub" }, actor_kind = { "alliance" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return to.via == nil and to.person == nil and conditions.no_meeting_near(event, article)
        and not article.text:find("^['’]+s", to.span[2] + 1)
    end,
    examples = {
      { "NATO turned Georgia away.", { actor = "NATO", recipient = "GEO" } },
      { "NATO turned away Georgian migrants.", false },
      { "NATO turned Georgia's envoy away.", false },
    } },

  { name = "is-against", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "be", "stand", "remain" }, actor_kind = sides, recipient = { "against" },
      recipient_kind = { "state" }, no_noun = true, needs = accession },
    condition = function(event, article)
      return of_accession(event, article)
        and article.text:sub(event.span[2] + 1, event.span[2] + 20):find "^ [%l ]-against " ~= nil
    end,
    examples = {
      { "Russia is against Ukraine joining NATO.", { actor = "RUS", recipient = "UKR" } },
      { "Hungary stands against Ukraine's accession.", { actor = "HUN", recipient = "UKR" } },
      { "Russia is against Ukraine.", false },
    } },

  { name = "keep-out", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "block", "bar", "prevent", "stop", "keep", "oppose", "discourage", "resist",
        "delay" }, actor_kind = sides, recipient = { "object" }, recipient_kind = { "state" },
      content = joining },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 140)
      local land = rest:find "entering the country" or rest:find "entering its "
        or rest:find "entering %a+ territory" or rest:find "entering their "
      return not land and kept_from(event, article)
    end,
    examples = {
      { "Turkey barred Greek ministers from entering the country.", false },
      { "Turkey barred twenty Greek ministers, generals, lawyers and bankers of some renown from "
        .. "entering the country.", false },
      { "Turkey blocked Sweden from joining NATO.", { actor = "TUR", recipient = "SWE" } },
      { "Greece kept Macedonia from entering NATO.", { actor = "GRC", recipient = "MKD" } },
      { "Finland was prevented by Turkey from joining NATO.",
        { actor = "TUR", recipient = "FIN" } },
      { "Hungary opposes Ukraine joining the European Union.",
        { actor = "HUN", recipient = "UKR" } },
      { "France stopped Britain from entering the Common Market.",
        { actor = "FRA", recipient = "GBR" } },
      { "Rain stopped Spain from joining the feast.", false },
      { "Turkey blocked Sweden.", false },
      { "Egypt barred Sudan from buying wheat.", false },
      { "The lock kept the dog from entering.", false },
      { "Turkey stopped Greek ships from entering the port.", false },
    } },

  { name = "object", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "object to", "vote against", "argue against" },
      noun = { "opposition", "objection", "veto", "resistance" },
      actor = { "subject", "from", "by", "of" }, actor_kind = sides,
      recipient = { "to", "against", "over", "on", "of" },
      recipient_kind = { "state" }, content = joining, content_optional = true, no_noun = true,
      needs = table.move(accession, 1, #accession, 2, { "bid" }) },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local bid = article.text:sub(event.span[2] + 1, event.span[2] + 60)
        :find "^[^.,;]* %u%u+ bid%f[%A]" -- "its objections to Kenya's BRICS bid"
      return (bid or of_accession(event, article))
        and not conditions.find_word(conditions.after_last(before, ",.;"), GIVEN_UP)
    end,
    examples = {
      { "Hungary objects to Ukraine's accession to the EU.", { actor = "HUN", recipient = "UKR" } },
      { "The opposition from Turkey over Sweden joining NATO was strong.",
        { actor = "TUR", recipient = "SWE" } },
      { "Turkey's opposition to Finland's NATO bid faded.",
        { actor = "TUR", recipient = "FIN" } },
      { "Turkey's objections to Finland's membership faded.",
        { actor = "TUR", recipient = "FIN" } },
      { "Greece voted against Albania's admission.", { actor = "GRC", recipient = "ALB" } },
      { "Slovenia's veto on Croatia's accession was lifted.",
        { actor = "SVN", recipient = "HRV" } },
      { "Hungary objects to Ukraine's tariffs.", false },
      { "Turkey lifted its veto on Sweden's accession.", false },
      { "The opposition in Turkey won in Sweden.", false },
      { "Mali voted against the budget.", false },
      { "He objects to membership.", false },
      { "Kenya's objections to Uganda's tariffs were heard.", false },
    } },

  { name = "not-agree", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "agree to", "consent to", "accept", "approve", "support",
        "back" }, { "membership", "accession", "entry", "admission", "candidacy" },
        { "agree to", "consent to" }), actor_kind = sides,
      recipient = { "modifier", "of", "to", "object" }, recipient_kind = { "state" },
      negated = true, no_noun = true, needs = enlargement },
    condition = conditions.around(enlargement, 0, 60),
    examples = {
      { "Turkey would not agree to Sweden's membership.", { actor = "TUR", recipient = "SWE" } },
      { "Hungary did not approve Ukraine's accession.", { actor = "HUN", recipient = "UKR" } },
      { "Turkey agreed to Sweden's membership.", false },
      { "Turkey would not agree to Sweden's offer.", false },
    } },

  { name = "hold-back", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "hold back", "hold off", "stall", "refuse" }, actor_kind = sides,
      recipient = { "content" }, recipient_kind = { "state" },
      content = { "approve", "ratify", "support", "back", "endorse", "accept", "admit" },
      needs = enlargement },
    condition = conditions.around(enlargement, 0, 60),
    examples = {
      { "Hungary held back on ratifying Finland's accession.",
        { actor = "HUN", recipient = "FIN" } },
      { "Turkey held off on approving Sweden's membership.",
        { actor = "TUR", recipient = "SWE" } },
      { "Turkey held off on approving the sale.", false },
    } },

  { name = "decline", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "decline", "reject", "refuse", "turn down", "spurn", "rebuff",
        "rule out" }, { "membership", "admission" }, { "turn down", "decline", "refuse",
        "reject" }, { "seat" }), actor_kind = { "state" },
      recipient = { "in", "of", "to", "modifier", "context" }, recipient_kind = pact },
    examples = {
      { "Norway declined membership in the European Union.", { actor = "NOR", recipient = "EU" } },
      { "Switzerland rejected membership of the European Union.",
        { actor = "CHE", recipient = "EU" } },
      { "Switzerland ruled out NATO membership.",
        { actor = "CHE", recipient = "NATO", act = "decline" } },
      { "Peru will not be part of BRICS. Its president turned down the seat.",
        { actor = "PER", recipient = "BRICS" } },
      { "Peru turned down a seat on the train.", false },
      { "He declined the offer.", false },
    } },

  { name = "stay-out", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "turn down", "decline", "reject", "refuse", "spurn", "rebuff",
        "pass up", "forgo" }, { "invitation", "offer", "chance", "call", "request",
        "opportunity" }, { "rule out", "reject", "decide against", "vote against", "oppose",
        "hold back", "shy away", "back away", "refrain", "abstain", "balk", "baulk", "shrink" },
        { "" }, { "lose" }, { "interest", "appetite", "enthusiasm" }, { "drop", "abandon",
          "give up",
          "shelve", "discard" }, { "idea", "thought", "hope" }),
      actor_kind = { "state" }, recipient = { "content" }, recipient_kind = pact,
      content = joining, no_noun = true },
    emit = function(event) -- who turns it down has been invited
      if not event.text:lower():find "invitation" or #event.aux > 0 or #event.recipient ~= 1 then
        return event
      end
      local invited = {}
      for key, value in pairs(event) do invited[key] = value end
      invited.type, invited.act, invited.aux = "SUPPORT", "invite", {}
      invited.actor, invited.recipient = event.recipient, event.actor
      return { event, invited }
    end,
    examples = {
      { "Argentina turned down an invitation to join BRICS.",
        { actor = "ARG", recipient = "BRICS" } },
      { "Argentina turned down an invitation to join BRICS.",
        { actor = "BRICS", recipient = "ARG", act = "invite" } },
      { "Kazakhstan ruled out joining BRICS.", { actor = "KAZ", recipient = "BRICS" } },
      { "Denmark decided against joining the euro zone.",
        { actor = "DNK", recipient = "EUROZONE" } },
      { "Norway voted against joining the European Union.",
        { actor = "NOR", recipient = "EU" } },
      { "Oman declined an offer to join the Arab League.",
        { actor = "OMN", recipient = "AL" } },
      { "Algeria lost interest in joining BRICS.", { actor = "DZA", recipient = "BRICS" } },
      { "Algeria dropped the idea of joining BRICS.", { actor = "DZA", recipient = "BRICS" } },
      { "Algeria lost interest in the BRICS bank.", false },
      { "Brazil held back from joining OPEC.", { actor = "BRA", recipient = "OPEC" } },
      { "Colombia passed up the chance to join BRICS.", { actor = "COL", recipient = "BRICS" } },
      { "Brazil held back from joining the fray at the United Nations.", false },
      { "Oman declined an offer to join the feast.", false },
      { "India's decision to join the Artemis Accords was praised.", false },
      { "Oman ruled out an attack on NATO.", false },
      { "He turned down an invitation to join the club.", false },
      { "Oman ruled out leaving the Arab League.", false },
      { "Norway voted against the bill.", false },
    } },

  { name = "stay-out-unnamed", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "decline", "refuse", "rule out", "decide against", "reject",
        "shy away", "refrain", "balk", "baulk" }, { "" }, { "turn down", "decline", "reject" },
        { "invitation", "offer", "call", "request" }),
      actor_kind = { "state" }, content = joining, no_noun = true,
      needs = { "coalition", "alliance", "bloc", "pact", "grouping" } },
    condition = function(event, article)
      local what = conditions.phrase(event, article, 90)
        :match "%f[%a]join%l* t?h?e? ?a?n? ?([%w%- ]*)"
      local body = what and conditions.find_word(what, { "coalition", "alliance", "bloc%f[%A]",
        "pact%f[%A]", "grouping" })
      return body ~= nil and not conditions.find_word(what:sub(1, body), { "of%f[%A]", "on%f[%A]",
        "for%f[%A]", "to%f[%A]", "in%f[%A]", "with%f[%A]" })
    end,
    examples = {
      { "Oman declined to join the naval coalition.", { actor = "OMN", recipient = {} } },
      { "Oman turned down an invitation to join the US-led coalition.", { act = "decline" } },
      { "Oman declined to join talks on the coalition.", false },
      { "The firm declined to join the alliance.", false },
    } },

  { name = "deny-seat", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "refuse", "deny" }, { "seat", "membership", "admission", "entry",
        "accession" }), actor = { "in", "to", "of", "into", "subject", "modifier" },
      actor_kind = { "alliance", "organisation" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local own = event.actors[event.actor[1]].span
      return to.person == nil and to.via ~= "modifier" and to.via ~= "possessor"
        and conditions.the_body_at(own[2], article)
        and not conditions.phrase(event, article, 50):find "council"
        and not conditions.phrase(event, article, 50):find " talks"
    end,
    examples = {
      { "Rhodesia was refused a seat in the Commonwealth.",
        { actor = "CW", recipient = "ZWE" } },
      { "Peru was denied admission to OPEC.", { actor = "OPEC", recipient = "PER" } },
      { "Spain was denied a seat at the NATO talks.", false },
      { "Spain's envoy was denied entry to the European Union.", false },
    } },

  { name = "say-no", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "say" }, actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 20):lower()
      return article.text:sub(event.span[2] + 1, to[1]):lower():find "^ no to t?h?e? ?$" ~= nil
        and (rest:find "^ membership" ~= nil or rest:find "^ in %d%d%d%d" ~= nil
          or rest:find "^ twice" ~= nil or rest:find "^ again" ~= nil
          or rest:find "^ in a referendum" ~= nil)
        and conditions.joinable(event)
    end,
    examples = {
      { "Norway said no to the European Union in 1972 and 1994.",
        { actor = "NOR", recipient = "EU", act = "decline" } },
      { "Norwegians said no to EU membership.", { actor = "NOR", recipient = "EU" } },
      { "Norway said no to NATO's request.", false },
    } },

  { name = "drop-bid", event = { type = "REJECT", act = "apply" },
    frame = { verb = g.phrases({ "drop", "withdraw", "shelve", "freeze", "suspend", "abandon",
        "scrap", "end", "cancel", "give up", "retract" },
        { "application", "bid", "candidacy", "candidature" }),
      actor_kind = { "state" }, recipient = { "of", "to", "for", "in", "modifier", "content" },
      recipient_kind = pact, content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      -- "urged Iceland to drop its bid": there is one
      if has(event.aux, "hypothetical") then return false end
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      if conditions.find_word(before, { "demand", "insist", "urg", "call" }) then return false end
      if conditions.find_word(event.text:lower(), { "veto", "objection", "opposition" }) then
        return false -- those of somebody else's bid
      end
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
    end,
    emit = function(event) -- who drops a bid has made it
      local made = {}
      for key, value in pairs(event) do made[key] = value end
      made.type, made.act, made.aux = "SUPPORT", "apply", {}
      if has(event.aux, "future") then return conditions.negated(event) end
      return { conditions.negated(event), made }
    end,
    examples = {
      { "Russia demanded that Georgia drop its bid to join NATO.", false },
      { "Russia demands Georgia drop its bid to join NATO.", false },
      { "Iceland withdrew its application to join the European Union.",
        { actor = "ISL", recipient = "EU", aux = { "negation" } } },
      { "Switzerland dropped its bid for EU membership.", { actor = "CHE", recipient = "EU" } },
      { "Iceland dropped its bid to host a NATO summit.", false },
      { "Iceland withdrew its bid for the firm.", false },
    } },
}
