--- Who asks to become a member, is asked, becomes one, is kept out, comes back, or is one.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local body = { "alliance", "organisation", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }
local sides = { "state", "alliance", "organisation", "party", "institution" }
local place = { "membership", "accession", "bid", "entry", "application", "candidacy",
  "admission", "candidature", "invitation", "ambition", "inclusion", "path" }
local seat = { "membership", "admission", "entry", "accession" }
local joining = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain" }
local enlargement = { "accession", "membership", "entry", "admission", "enlargement", "joining" }

-- What the pact is to get, be asked of or be talked about is a place in it.
local about_membership = conditions.around(enlargement, 30, 60)

-- "Turkey lifted its veto": the objection is given up.
local GIVEN_UP = { "lift", "drop", "withdr", "remov", "abandon", "end", "waive", "gave up",
  "gives? up" }
local of_accession = conditions.around({ "accession", "membership", "entry", "admission",
  "joining", "acceding", "candidacy" }, 0, 60)

-- "Forty states want to join": who they are is not said, but that they are states.
local function states(event)
  return #event.actor > 0 or conditions.some_states(event)
end

-- Who decides whom to take has done it when he agrees to: "ASEAN agreed to admit Burma".
local AGREED = { "agreed to $", "agreed in principle to $", "decided to $", "voted to $",
  "agreed on %u%l+ to $", "voted on %u%l+ to $", "decided on %u%l+ to $",
  "voted %u%l+ to $", "agreed %u%l+ to $", "agreed at [%w%s]- to $", "resolved to $" }

local function decided(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1])
  for _, pattern in ipairs(event.type == "AGREE" and AGREED or {}) do
    if before:find(pattern) then
      event.type = "SUPPORT"
      for i = #event.aux, 1, -1 do
        if event.aux[i] == "future" then table.remove(event.aux, i) end
      end
      break
    end
  end
  return event
end

local kept_from = conditions.around({ "join", "acced", "enter", "becoming a", "membership" }, 0, 80)

return {
  pack = "membership",
  doc = "Becoming, being and not being a member of alliances, organisations and treaties",

  { name = "decline-candidate", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "block", "veto", "oppose", "reject", "delay", "hold up", "refuse",
        "resist", "stall", "thwart", "deny", "obstruct", "rebuff", "turn down", "impede",
        "hinder", "dismiss", "spurn", "stymie", "postpone" }, place,
        { "rule out" }, { "membership", "accession", "entry" },
        { "block", "veto", "oppose", "obstruct" }, { "expansion", "enlargement" }),
      actor_kind = sides, recipient = { "modifier", "of", "for", "by", "object", "to" },
      recipient_kind = { "state" }, content = joining, content_optional = true },
    condition = conditions.without({ "citizen", "national%f[%A]", "nationals", "refugee", "migrant",
      "passenger", "journalist", "reporter", "ship", "vessel", "boat", "plane", "lorr", "truck",
      "lawmaker", "official", "inspector", "minister", "traveller", "traveler", "visitor" }, 50),
    examples = {
      { "Turkey blocked Sweden's entry.", { actor = "TUR", recipient = "SWE" } },
      { "Greece vetoed the accession of Albania.", { actor = "GRC", recipient = "ALB" } },
      { "Brazil vetoed Venezuela's bid to join BRICS.", { actor = "BRA", recipient = "VEN" } },
      { "The European Union rejected Morocco's application.",
        { actor = "EU", recipient = "MAR" } },
      { "Albania's candidacy was rejected by Denmark.", { actor = "DNK", recipient = "ALB" } },
      { "Bulgaria is delaying Macedonia's accession.", { actor = "BGR", recipient = "MKD" } },
      { "The board rejected the application.", false },
      { "Norway rejected membership of the European Union.", false },
      { "The court rejected the bid of Spain's union.", false },
      { "Spain delayed the entry of the car.", false },
      { "Kenya rejected the plan of Uganda.", false },
    } },

  { name = "entry-held-up", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "put", "delay", "postpone", "defer", "hold up", "freeze", "shelve",
        "block", "reject", "turn down" }, { "entry", "accession", "membership", "admission",
        "application", "candidacy", "bid" }), actor = { "context" },
      actor_kind = { "alliance", "organisation" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, no_noun = true },
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
      { "ASEAN met. Cambodia's entry in the race was put on film.", false },
      { "Cambodia's entry was put on hold.", false },
    } },

  { name = "block-talks", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "block", "veto", "delay", "oppose", "stall", "postpone", "halt",
        "suspend", "freeze" }, { "start", "opening", "launch", "talk", "negotiation", "process" },
        { "delay", "postpone", "put off", "boycott", "block" }, { "vote", "ratification",
          "debate" }),
      actor_kind = sides, recipient = { "with", "for", "modifier", "between", "on", "of" },
      recipient_kind = { "state" } },
    condition = about_membership,
    examples = {
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

  { name = "keep-out", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "block", "bar", "prevent", "stop", "keep", "oppose", "discourage", "resist",
        "delay" }, actor_kind = sides, recipient = { "object" }, recipient_kind = { "state" },
      content = joining },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):lower()
      local land = rest:find "entering the country" or rest:find "entering its "
        or rest:find "entering %a+ territory" or rest:find "entering their "
      return not land and kept_from(event, article)
    end,
    examples = {
      { "Turkey barred Greek ministers from entering the country.", false },
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
      recipient_kind = { "state" }, content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      return of_accession(event, article)
        and not conditions.find_word(before:match "[^,.;]*$", GIVEN_UP)
    end,
    examples = {
      { "Hungary objects to Ukraine's accession to the EU.", { actor = "HUN", recipient = "UKR" } },
      { "The opposition from Turkey over Sweden joining NATO was strong.",
        { actor = "TUR", recipient = "SWE" } },
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
      negated = true, no_noun = true },
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
      content = { "approve", "ratify", "support", "back", "endorse", "accept", "admit" } },
    condition = conditions.around(enlargement, 0, 60),
    examples = {
      { "Hungary held back on ratifying Finland's accession.",
        { actor = "HUN", recipient = "FIN" } },
      { "Turkey held off on approving Sweden's membership.",
        { actor = "TUR", recipient = "SWE" } },
      { "Turkey held off on approving the sale.", false },
    } },

  { name = "decline", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "decline", "reject", "refuse", "turn down", "spurn", "rebuff" },
        { "membership", "admission" }), actor_kind = { "state" },
      recipient = { "in", "of", "to", "modifier", "context" }, recipient_kind = pact },
    examples = {
      { "Norway declined membership in the European Union.", { actor = "NOR", recipient = "EU" } },
      { "Switzerland rejected membership of the European Union.",
        { actor = "CHE", recipient = "EU" } },
      { "He declined the offer.", false },
    } },

  { name = "stay-out", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "turn down", "decline", "reject", "refuse", "spurn", "rebuff" },
        { "invitation", "offer", "chance", "call", "request" },
        { "rule out", "reject", "decide against", "vote against", "oppose" }),
      actor_kind = { "state" }, recipient = { "content" }, recipient_kind = pact,
      content = joining, no_noun = true },
    examples = {
      { "Argentina turned down an invitation to join BRICS.",
        { actor = "ARG", recipient = "BRICS" } },
      { "Kazakhstan ruled out joining BRICS.", { actor = "KAZ", recipient = "BRICS" } },
      { "Denmark decided against joining the euro zone.",
        { actor = "DNK", recipient = "EUROZONE" } },
      { "Norway voted against joining the European Union.",
        { actor = "NOR", recipient = "EU" } },
      { "Oman declined an offer to join the Arab League.",
        { actor = "OMN", recipient = "AL" } },
      { "Oman declined an offer to join the feast.", false },
      { "India's decision to join the Artemis Accords was praised.", false },
      { "Oman ruled out an attack on NATO.", false },
      { "He turned down an invitation to join the club.", false },
      { "Oman ruled out leaving the Arab League.", false },
      { "Norway voted against the bill.", false },
    } },

  { name = "drop-bid", event = { type = "REJECT", act = "apply" },
    frame = { verb = g.phrases({ "drop", "withdraw", "shelve", "freeze", "suspend", "abandon",
        "scrap", "end", "cancel", "give up", "retract" },
        { "application", "bid", "candidacy", "candidature" }),
      actor_kind = { "state" }, recipient = { "of", "to", "for", "in", "modifier", "content" },
      recipient_kind = pact, content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      for _, aux in ipairs(event.aux) do -- "urged Iceland to drop its bid": there is one
        if aux == "hypothetical" then return false end
      end
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      if conditions.find_word(before, { "demand", "insist", "urg", "call" }) then return false end
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
    end,
    emit = function(event)
      event.aux[#event.aux + 1] = "negation"
      return event
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

  { name = "invite", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "invite" }, { "" }, { "extend", "issue", "send" },
        { "invitation" }), noun = { "invitation" },
      actor = { "subject", "from", "content", "by" }, actor_kind = body,
      recipient = { "object", "to", "for" }, recipient_kind = { "state", "organisation" },
      content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 160):match "^[^.;]*"
      local guest = rest:find "%f[%a]to participate" or rest:find "%f[%a]to take part"
        or rest:find "%f[%a]to attend"
      return not guest and conditions.no_meeting_near(event, article)
        or about_membership(event, article)
    end,
    examples = {
      { "NATO invited its Pacific partners Japan, New Zealand, Australia and South Korea to"
        .. " take part in the talks.", false },
      { "NATO invited Macedonia to begin accession talks.",
        { actor = "NATO", recipient = "MKD" } },
      { "NATO invited Montenegro to join.", { actor = "NATO", recipient = "MNE" } },
      { "BRICS invited Argentina, Egypt and Iran to join the group.",
        { actor = "BRICS", recipient = { "ARG", "EGY", "IRN" } } },
      { "Argentina was invited to join BRICS.", { actor = "BRICS", recipient = "ARG" } },
      { "NATO extended an invitation to Montenegro.", { actor = "NATO", recipient = "MNE" } },
      { "The invitation to Sweden to join NATO was signed.",
        { actor = "NATO", recipient = "SWE" } },
      { "The museum invited visitors from France.", false },
      { "France invited Iran to join the talks.", false },
      { "NATO invited Georgia to its summit in Wales.", false },
      { "The European Union invited Serbia to a meeting.", false },
      { "Sweden was invited to the feast.", false },
    } },

  { name = "candidate-status", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "grant", "give", "award", "offer", "promise" },
        { "status", "perspective", "membership", "admission", "plan" }),
      actor = { "subject", "modifier", "content" }, actor_kind = body,
      recipient = { "object", "to", "modifier" },
      recipient_kind = { "state", "organisation" }, content = joining, content_optional = true,
      no_noun = true },
    condition = conditions.around({ "candida", "membership", "admission", "accession" }, 40, 20),
    examples = {
      { "The EU granted Ukraine candidate status.", { actor = "EU", recipient = "UKR" } },
      { "Moldova was given EU candidate status.", { actor = "EU", recipient = "MDA" } },
      { "NATO offered Georgia membership.", { actor = "NATO", recipient = "GEO" } },
      { "The European Union awarded Bosnia candidate status.",
        { actor = "EU", recipient = "BIH" } },
      { "ASEAN granted membership to East Timor.", { actor = "ASEAN", recipient = "TLS" } },
      { "Ukraine should be given candidate status to join the European Union.",
        { actor = "EU", recipient = "UKR", aux = { "hypothetical" } } },
      { "NATO offered Bosnia a membership action plan.", { actor = "NATO", recipient = "BIH" } },
      { "NATO offered Bosnia a plan for peace.", false },
      { "The European Union gave Ukraine aid.", false },
      { "The United Nations granted him refugee status.", false },
      { "Egypt granted Sudan trade status.", false },
      { "The European Union gave Kenya a new trade status.", false },
      { "NATO offered Georgia help.", false },
    } },

  { name = "recommend", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "recommend", "propose", "endorse", "back", "favour", "favor" },
        { "status", "membership", "admission", "opening", "start", "talk", "negotiation" },
        { "give", "signal" }, { "light", "go-ahead", "nod", "approval" }),
      actor_kind = body, recipient = { "for", "with", "to", "of" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[1] + 1, math.max(event.span[2], to[2]) + 12):lower()
      return conditions.find_word(words, { "candidate status", "candidacy", "membership talks",
        "membership negotiations", "accession", "membership of", "full membership" }) ~= nil
    end,
    emit = function(event)
      if #event.aux == 0 then event.aux = { "hypothetical" } end
      return event
    end,
    examples = {
      { "The European Commission recommended candidate status for Georgia.",
        { actor = "EU", recipient = "GEO", aux = { "hypothetical" } }, date = "2023-11-08" },
      { "The EU gave the green light for accession talks with Moldova.",
        { actor = "EU", recipient = "MDA" } },
      { "The EU gave the green light to a pipeline with Moldova.", false },
      { "The European Union proposed talks with Moldova.", false },
    } },

  { name = "take-in", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "admit", "accept", "welcome", "take in", "bring" },
      actor = { "subject", "into", "to" }, actor_kind = body, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local last = 0
      for _, id in ipairs(event.recipient) do
        local span = event.actors[id].span
        if span[2] > last then last = span[2] end
      end
      if last < event.span[1] then return false end -- in the passive they join
      local rest = article.text:sub(last + 1, last + 40):lower()
      if event.text:lower():find "^admit" then return rest:find "^%A" ~= nil end
      return rest:find "^ in?to the [%a ]*bloc" ~= nil or rest:find "^ into %a" ~= nil
        or rest:find "^ as %a* ?%a* ?member" ~= nil or rest:find "^ to its ranks" ~= nil
        or rest:find "^ as %a* ?candidate" ~= nil
    end,
    examples = {
      { "NATO admitted Poland and Hungary.", { actor = "NATO", recipient = { "POL", "HUN" } } },
      { "The European Union welcomed Croatia into the bloc.",
        { actor = "EU", recipient = "HRV" } },
      { "ASEAN accepted Cambodia as its tenth member.", { actor = "ASEAN", recipient = "KHM" } },
      { "The European Union accepted Turkey as a candidate.",
        { actor = "EU", recipient = "TUR" } },
      { "The leaders brought Finland into NATO.", { actor = "NATO", recipient = "FIN" } },
      { "NATO welcomed Poland's offer.", false },
      { "The European Union accepted Turkey's plan.", false },
      { "The United Nations brought aid to Kenya.", false },
      { "France welcomed Poland as a friend.", false },
      { "NATO accepted that Poland was right.", false },
    } },

  { name = "accession-talks", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "open", "begin", "start", "launch", "approve", "resume" },
        { "talk", "negotiation", "process" }, { "clear" }, { "way" }),
      actor_kind = body, recipient = { "with", "for", "to" }, recipient_kind = { "state" },
      no_noun = true },
    condition = about_membership,
    examples = {
      { "The European Union opened membership talks with Serbia.",
        { actor = "EU", recipient = "SRB" } },
      { "The EU approved accession talks with Albania and Macedonia.",
        { actor = "EU", recipient = { "ALB", "MKD" } } },
      { "The European Union cleared the way for membership talks with Serbia.",
        { actor = "EU", recipient = "SRB" } },
      { "The European Union opened talks with Serbia.", false },
    } },

  { name = "accept-bid", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "accept", "approve", "endorse" }, { "application", "bid",
        "candidacy", "membership", "accession", "admission", "entry" }),
      actor_kind = { "alliance", "organisation" }, recipient = { "modifier", "of", "by", "from" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = conditions.around({ "membership", "accession", "admission", "join", "member",
      "candidacy" }, 4, 50),
    examples = {
      { "The European Community accepted Greece's application for membership.",
        { actor = "EEC", recipient = "GRC" } },
      { "BRICS approved Egypt's bid to join.", { actor = "BRICS", recipient = "EGY" } },
      { "The European Union approved Poland's bid for the cup.", false },
      { "Hungary approved Sweden's accession to NATO.", false },
    } },

  { name = "ratify-candidate", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "ratify", "approve" }, { "membership", "accession", "bid", "entry",
        "application", "candidacy", "admission", "protocol" }),
      actor_kind = { "state", "organisation" }, recipient = { "modifier", "of", "by", "for" },
      recipient_kind = { "state" }, content = joining, content_optional = true },
    examples = {
      { "Hungary ratified Sweden's accession to NATO.", { actor = "HUN", recipient = "SWE" } },
      { "Chad approved the membership of Sudan.", { actor = "TCD", recipient = "SDN" } },
      { "Turkey approved Finland's bid to join NATO.", { actor = "TUR", recipient = "FIN" } },
      { "The board approved the membership.", false },
    } },

  { name = "apply", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "apply", "bid" }, { "" }, { "seek", "request", "pursue", "want",
        "submit", "file", "launch", "begin", "start", "lodge", "hand in", "finalise", "finalize",
        "advance", "renew", "revive", "covet", "make", "send", "table", "hand", "deliver",
        "forward", "court", "put in" },
        { "membership", "bid", "application", "accession", "candidacy", "admission", "entry" },
        { "apply", "bid" }, { "for" }),
      noun = { "bid", "application", "candidacy", "candidature" },
      actor_kind = { "state" }, recipient = { "of", "to", "for", "in", "modifier", "content" },
      recipient_kind = pact, content = joining, content_optional = true, actor_optional = true },
    condition = function(event, article)
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 10)
      return states(event) and conditions.the_body(event, article)
        and not event.context:find "%f[%a]open applications"
        and words:lower():find "bid%l* f[oa]re?well" == nil
    end,
    examples = {
      { "India will open applications for the Quad prize in May.", false },
      { "Kosovo will hand in its EU membership application this week.",
        { actor = "XKX", recipient = "EU", type = "AGREE", aux = { "future" } } },
      { "Georgia applied for membership of NATO.", { actor = "GEO", recipient = "NATO" } },
      { "Ukraine sought NATO membership.", { actor = "UKR", recipient = "NATO" } },
      { "Finland and Sweden submitted their applications to join NATO.",
        { actor = { "FIN", "SWE" }, recipient = "NATO" } },
      { "Sweden's NATO application was accepted.", { actor = "SWE", recipient = "NATO" } },
      { "Sweden handed in its application to NATO.", { actor = "SWE", recipient = "NATO" } },
      { "Twenty countries have applied to join BRICS.", { actor = {}, recipient = "BRICS" } },
      { "The rules apply to members of NATO.", false },
      { "Morocco's bid for the FIFA World Cup failed.", false },
      { "She sought membership of the club.", false },
      { "The firm applied to join NATO's fair.", false },
      { "Sweden's application of the law was strict.", false },
      { "The nurse applied for a post at the United Nations.", false },
    } },

  { name = "ask-to-join", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "seek", "aspire", "ask", "request", "attempt", "campaign",
        "negotiate", "strive", "push", "lobby", "try", "bid", "apply" }, { "" },
        { "express", "voice", "show", "indicate", "signal", "declare", "state" },
        { "interest", "desire", "wish", "intention", "readiness", "willingness" },
        { "submit", "file", "make", "lodge", "put in", "send", "table", "present", "deliver",
          "hand in", "forward" }, { "request" },
        { "begin", "start", "initiate", "launch", "embark", "open" }, { "process" }),
      noun = { "quest", "aspiration", "ambition", "desire", "effort", "attempt", "drive", "push",
        "campaign", "request", "negotiation", "interest", "hope" },
      actor_kind = { "state" }, recipient = { "content" }, recipient_kind = pact,
      content = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain",
        "admit", "accept" }, actor_optional = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
      local taken = rest:find "%f[%a]admit" or rest:find "%f[%a]accept"
      return states(event) and not rest:find "partner%f[%A]"
        and (not taken or rest:find "^ to be %a*%s?a[dc]" ~= nil)
    end,
    examples = {
      { "Turkey put in a request to join BRICS.", { actor = "TUR", recipient = "BRICS" } },
      { "Libya asked to be admitted to the Arab League.", { actor = "LBY", recipient = "AL" } },
      { "Bolivia began the process of joining Mercosur.",
        { actor = "BOL", recipient = "MERCOSUR" } },
      { "Libya asked Egypt to accept the Arab League.", false },
      { "Turkey has asked to join BRICS.", { actor = "TUR", recipient = "BRICS" } },
      { "Malaysia expressed interest in joining BRICS.",
        { actor = "MYS", recipient = "BRICS" } },
      { "Thailand submitted a formal request to join BRICS.",
        { actor = "THA", recipient = "BRICS" } },
      { "East Timor's quest to join ASEAN is a decade old.",
        { actor = "TLS", recipient = "ASEAN" } },
      { "Moldova is seeking to become a member of the European Union.",
        { actor = "MDA", recipient = "EU" } },
      { "Dozens of nations expressed interest in joining BRICS.",
        { actor = {}, recipient = "BRICS" } },
      { "Turkey has asked to join the talks.", false },
      { "Malaysia expressed interest in buying gas.", false },
      { "The author's hope to join NATO's staff faded.", false },
      { "Turkey asked Oman to leave the Arab League.", false },
      { "He is trying to become an OPEC delegate.", false },
    } },

  { name = "ask-for-membership", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "ask", "petition" }, { "for" }), actor_kind = { "state" },
      recipient = { "object", "of", "in", "for" }, recipient_kind = body, no_noun = true },
    condition = conditions.around({ "membership", "admission", "accession" }, 0, 60),
    examples = {
      { "Bhutan asked the United Nations for full membership.",
        { actor = "BTN", recipient = "UN" } },
      { "Bhutan asked for membership of the United Nations.",
        { actor = "BTN", recipient = "UN" } },
      { "Bhutan asked the United Nations for help.", false },
    } },

  { name = "start-accession", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "open", "begin", "start", "launch", "resume", "hold", "continue",
        "conclude", "conduct" }, { "talk", "negotiation", "process" }),
      actor_kind = { "state" }, recipient = { "with", "for", "to", "modifier", "subject",
        "context" }, recipient_kind = body },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
      return about_membership(event, article) and not before:find "invit" -- that is told already
    end,
    examples = {
      { "Turkey and the European Union opened membership negotiations.",
        { actor = "TUR", recipient = "EU" } },
      { "Croatia joined the European Union. Serbia hopes to open accession talks.",
        { actor = "SRB", recipient = "EU" } },
      { "Albania began accession talks with the European Union.",
        { actor = "ALB", recipient = "EU" } },
      { "Montenegro opened membership negotiations with the European Union.",
        { actor = "MNE", recipient = "EU" } },
      { "Albania began talks with the European Union.", false },
    } },

  { name = "accession-process", event = { type = "SUPPORT", act = "apply" },
    frame = { noun = { "process", "path", "talk", "negotiation", "hope", "aspiration", "ambition",
        "drive", "quest", "push" },
      actor_kind = { "state" },
      recipient = { "modifier", "to", "toward", "towards", "for", "with", "in", "of" },
      recipient_kind = { "alliance", "organisation" } },
    condition = about_membership,
    examples = {
      { "Pakistan's aspirations to membership in the Commonwealth are old.",
        { actor = "PAK", recipient = "CW" } },
      { "Ukraine's EU accession process is slow.", { actor = "UKR", recipient = "EU" } },
      { "Georgia's path toward NATO membership is blocked.",
        { actor = "GEO", recipient = "NATO" } },
      { "Serbia's path to EU membership is long.", { actor = "SRB", recipient = "EU" } },
      { "Serbia's EU gas talks failed.", false },
      { "The club's membership process is slow.", false },
    } },

  { name = "candidate", event = { type = "SUPPORT", act = "apply" },
    frame = { noun = { "candidate", "applicant", "aspirant" }, actor = { "identity" },
      actor_kind = { "state" }, recipient = { "for", "to", "of", "modifier" },
      recipient_kind = body },
    condition = conditions.not_person,
    examples = {
      { "Serbia is a candidate for membership of the European Union.",
        { actor = "SRB", recipient = "EU" } },
      { "Turkey, an EU candidate since 1999, objected.", { actor = "TUR", recipient = "EU" } },
      { "Putin is a candidate for the United Nations post.", false },
    } },

  { name = "rejoin", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "rejoin", "return", "re-enter", "enter" }, noun = { "return", "re-entry",
        "reintegration" }, actor_kind = { "state" },
      recipient = { "object", "to", "into", "in", "modifier" }, recipient_kind = pact,
      actor_optional = true },
    condition = function(event, article)
      if #event.actor == 0 and not conditions.some_states(event) then return false end
      local again = article.text:sub(event.span[1] - 2, event.span[1]):lower() == "re-"
      if event.text:lower():find "^ente?r" and not again then return false end
      return conditions.no_meeting(event, article) and conditions.the_body(event, article)
    end,
    examples = {
      { "Morocco rejoined the African Union in 2017.", { actor = "MAR", recipient = "AU" } },
      { "Syria's return to the Arab League was praised.", { actor = "SYR", recipient = "AL" } },
      { "The United States re-entered the Paris climate accord.",
        { actor = "USA", recipient = "PARIS" } },
      { "France returned to the talks.", false },
      { "Blair returned to NATO headquarters.", false, date = "2003-02-01" },
    } },

  { name = "bring-back", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "bring", "take", "lead", "put" }, actor_kind = { "state" },
      recipient = { "into", "in", "to" }, recipient_kind = pact, no_noun = true },
    condition = conditions.around({ "back in", "back to" }, 0, 60),
    examples = {
      { "Biden brought the United States back into the Paris Agreement.",
        { actor = "USA", recipient = "PARIS" }, date = "2021-03-01" },
      { "Biden brought the case to the United Nations.", false, date = "2021-03-01" },
    } },

  { name = "readmit", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = g.phrases({ "readmit", "reinstate", "re-admit", "welcome back", "let back",
        "take back", "bring back", "allow back", "accept back", "reintegrate" }, { "" },
        { "lift", "end", "revoke" }, { "suspension" }, { "restore", "reinstate" },
        { "membership" }), noun = { "reinstatement", "readmission" },
      actor = { "subject", "to", "into", "as", "in", "from", "by", "modifier" }, actor_kind = pact,
      recipient = { "object", "of", "modifier", "for" }, recipient_kind = { "state" } },
    emit = decided,
    examples = {
      { "The Arab League agreed at a meeting in Cairo on Sunday to readmit Syria.",
        { actor = "AL", recipient = "SYR", type = "SUPPORT", aux = {} } },
      { "The Arab League readmitted Syria in 2023.", { actor = "AL", recipient = "SYR" } },
      { "Syria was readmitted to the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "The Commonwealth lifted the suspension of Fiji.", { actor = "CW", recipient = "FJI" } },
      { "The suspension of Mali from the African Union was lifted.",
        { actor = "AU", recipient = "MLI" } },
      { "Guinea was allowed back into ECOWAS.", { actor = "ECOWAS", recipient = "GIN" } },
      { "Greece was reintegrated into NATO in 1980.", { actor = "NATO", recipient = "GRC" } },
      { "The court reinstated the minister.", false },
      { "Egypt was welcomed back into the Arab League.", { actor = "AL", recipient = "EGY" } },
      { "The teacher was welcomed back to Egypt.", false },
    } },

  { name = "admit", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "admit", "accept", "welcome", "take in", "incorporate" }, { "" },
        { "grant", "give", "award" }, { "membership", "admission" }),
      actor = { "object" }, actor_kind = { "state", "organisation" },
      recipient = { "to", "into", "as", "in", "of", "modifier" }, recipient_kind = pact,
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] then return false end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40):lower()
      return event.text:lower():find "membership" ~= nil or event.text:lower():find "^admi" ~= nil
        or rest:find "^ %a* ?%a* ?into" ~= nil or rest:find "^ as %a" ~= nil
    end,
    emit = gapped.by "actor",
    examples = {
      { "Vietnam was admitted to ASEAN in 1995.", { actor = "VNM", recipient = "ASEAN" } },
      { "Croatia was accepted into the European Union.", { actor = "HRV", recipient = "EU" } },
      { "Nepal was admitted as a member of the United Nations.",
        { actor = "NPL", recipient = "UN" } },
      { "The African Union was granted membership in the G20.",
        { actor = "AU", recipient = "G20" } },
      { "Spain was welcomed into NATO.", { actor = "ESP", recipient = "NATO" } },
      { "The patient was admitted to hospital.", false },
      { "Spain was welcomed as a friend.", false },
      { "The plan of Spain was accepted by NATO.", false },
      { "Spain admitted to the United Nations that it was wrong.", false },
      { "Spain was given aid.", false },
    } },

  { name = "join", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "become" }, { "member", "part", "state", "party" },
        { "gain", "win", "secure", "obtain", "get", "achieve", "complete" }, seat,
        { "join" }, { "rank", "club", "fold" }, { "join", "accede", "enter" }),
      noun = { "entry", "admission", "inclusion", "incorporation" }, actor = { "subject", "of" },
      actor_kind = member, recipient = { "object", "to", "of", "into", "in", "modifier" },
      recipient_kind = pact, actor_optional = true },
    condition = function(event, article)
      if #event.actor == 0 and not conditions.some_states(event) then return false end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 11)
      if rest == " into force" or rest:find "^ the war" then return false end
      local to = event.actors[event.recipient[1]].span
      if article.text:sub(to[2] + 1, to[2] + 30):find "^[%l ]- in %l+ing%f[%A]" then
        return false -- "joined the EU in condemning": did it too
      end
      return conditions.the_body(event, article)
    end,
    emit = gapped.by "actor",
    examples = {
      { "Peru entered the war on the side of NATO.", false },
      { "Greece joined the European Union in 1981, Spain and Portugal in 1986.",
        { actor = { "ESP", "PRT" }, recipient = "EU" } },
      { "Spain joined the European Union in condemning the raid.", false },
      { "Finland joined NATO in April 2023.", { actor = "FIN", recipient = "NATO" } },
      { "Ukraine wants to join the European Union.",
        { actor = "UKR", recipient = "EU", aux = { "hypothetical" } } },
      { "Sweden's accession to NATO was delayed.", { actor = "SWE", recipient = "NATO" } },
      { "Croatia became the newest member of the European Union.",
        { actor = "HRV", recipient = "EU" } },
      { "Bulgaria gained admission to NATO.", { actor = "BGR", recipient = "NATO" } },
      { "Montenegro's entry into NATO angered Russia.", { actor = "MNE", recipient = "NATO" } },
      { "The accession of Bulgaria and Romania to the EU was delayed.",
        { actor = { "BGR", "ROU" }, recipient = "EU" } },
      { "Several states have joined ECOWAS.", { actor = {}, recipient = "ECOWAS" } },
      { "Spain's entry into force of the Paris accord pleased Peru.", false },
      { "Spain joined France in the talks.", false },
      { "Spain became the home of the cup.", false },
      { "Australia will enter a NATO style pact.", false },
      { "Spain joined NATO forces in the drill.", false },
      { "The singer joined the United Nations in March.", false },
      { "Spain joined the NATO mission in Kosovo.", false },
    } },

  { name = "member", event = { type = "COOPERATE", act = "member" },
    frame = { verb = g.phrases({ "include", "comprise", "group", "encompass", "unite", "link",
        "bring together", "consist", "compose", "make up" }),
      actor = { "of", "object" }, actor_kind = { "state", "organisation" },
      recipient = { "subject", "object" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true },
    condition = function(event, article)
      if #event.actor < 2 and event.text:lower():find "^link" then return false end
      for _, id in ipairs(event.actor) do -- not "NATO's drill included Georgian troops"
        if event.actors[id].via == "modifier" then return false end
        local between = article.text:sub(event.span[2] + 1, event.actors[id].span[1]):lower()
        if between:find "leaders" or between:find "ministers" or between:find "officials"
          or between:find "president" or between:find "minds" or between:find "experts" then
          return false -- of a meeting
        end
      end
      return #event.actor > 0 and conditions.no_meeting(event, article)
    end,
    examples = {
      { "The Gulf Cooperation Council includes Kuwait, Oman and Bahrain.",
        { actor = { "KWT", "OMN", "BHR" }, recipient = "GCC" } },
      { "BRICS groups Brazil, Russia, India, China and South Africa.",
        { actor = { "BRA", "RUS", "IND", "CHN", "ZAF" }, recipient = "BRICS" } },
      { "The East African Community consists of Kenya, Uganda and Tanzania.",
        { actor = { "KEN", "UGA", "TZA" }, recipient = "EAC" } },
      { "Mercosur is made up of Argentina, Brazil and Uruguay.",
        { actor = { "ARG", "BRA", "URY" }, recipient = "MERCOSUR" } },
      { "The Quad, comprising India, Japan and Australia, met.",
        { actor = { "IND", "JPN", "AUS" }, recipient = "QUAD" } },
      { "ANZUS links Australia, New Zealand and the United States.",
        { actor = { "AUS", "NZL", "USA" }, recipient = "ANZUS" } },
      { "The road will link Kuwait with the Gulf Cooperation Council.", false },
      { "The report includes Kuwait.", false },
      { "The NATO summit included Georgia.", false },
      { "The Quad's prize brings together the best minds of India and Japan.", false },
      { "The United Nations report includes Kuwait.", false },
      { "NATO's drill included Georgian troops.", false },
      { "The plan consists of two parts.", false },
    } },

  { name = "make-up", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "make up", "comprise", "compose", "constitute" },
      actor_kind = { "state", "organisation" }, recipient = { "object" },
      recipient_kind = { "alliance", "organisation" }, plural = true, no_noun = true },
    examples = {
      { "Estonia, Latvia and Lithuania comprise the Baltic Assembly.",
        { actor = { "EST", "LVA", "LTU" } } },
      { "Brazil, Russia, India, China and South Africa make up BRICS.",
        { actor = { "BRA", "RUS", "IND", "CHN", "ZAF" }, recipient = "BRICS" } },
      { "Women make up half of the United Nations.", false },
    } },

  { name = "stay", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay in", "remain in" }, actor_kind = { "state" },
      recipient = { "in" }, recipient_kind = pact, no_noun = true },
    examples = {
      { "Greece will remain in the euro zone.",
        { actor = "GRC", recipient = "EUROZONE", type = "AGREE", aux = { "future" } } },
      { "The troops remain in Iraq.", false },
    } },

  { name = "stay-outside", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay", "remain", "keep", "stand", "stay out", "keep out" },
      actor_kind = { "state" }, recipient = { "outside", "of" },
      recipient_kind = { "alliance", "organisation", "treaty" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[1] + 1, to[1]):lower()
      return (words:find " outside t?h?e? ?$" ~= nil or words:find " out of t?h?e? ?$" ~= nil)
        and conditions.not_person(event) and conditions.no_meeting(event, article)
        and conditions.the_body(event, article)
        and not article.text:sub(event.span[2] + 1, to[1]):find "%u" -- keeps another out
    end,
    emit = function(event)
      event.type, event.act, event.aux = "COOPERATE", "member", { "negation" }
      return event
    end,
    examples = {
      { "Kosovo has stayed outside the Arab League.",
        { actor = "XKX", recipient = "AL", aux = { "negation" } } },
      { "Sweden kept out of the Common Market.", { actor = "SWE", recipient = "EEC" },
        date = "1970-02-02" },
      { "Britain stayed out of the NATO talks.", false },
      { "Britain stayed outside Moscow.", false },
    } },

  { name = "be-member", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "member", "state", "country", "nation", "ally", "signatory", "party",
        "producer", "exporter", "part", "economy", "founder", "power" }, actor = { "identity" },
      actor_kind = { "state", "organisation" },
      recipient = { "of", "to", "in", "modifier", "subject" }, recipient_kind = pact },
    condition = conditions.membership_noun,
    examples = {
      { "Turkey is a NATO member.", { actor = "TUR", recipient = "NATO" } },
      { "Turkey, a member of NATO, objected.", { actor = "TUR", recipient = "NATO" } },
      { "Austria is not a member of NATO.",
        { actor = "AUT", recipient = "NATO", aux = { "negation" } } },
      { "Ecuador, an OPEC member, cut its output.", { actor = "ECU", recipient = "OPEC" } },
      { "Kuwait, a founding member of OPEC, cut its output.",
        { actor = "KWT", recipient = "OPEC" } },
      { "As a NATO member, Italy must help.", { actor = "ITA", recipient = "NATO" } },
      { "Poland and other members of the European Union objected.",
        { actor = "POL", recipient = "EU" } },
      { "Iran and Iraq, both OPEC members, objected.",
        { actor = { "IRN", "IRQ" }, recipient = "OPEC" } },
      { "OPEC's biggest producer, Saudi Arabia, cut its output.",
        { actor = "SAU", recipient = "OPEC" } },
      { "NATO members including Poland, Latvia and Estonia objected.",
        { actor = { "POL", "LVA", "EST" }, recipient = "NATO" } },
      { "Nigeria, a big oil producer and a member of OPEC, cut its output.",
        { actor = "NGA", recipient = "OPEC" } },
      { "Russia is not part of OPEC.",
        { actor = "RUS", recipient = "OPEC", aux = { "negation" } } },
      { "Japan is the only Asian nation in the G7.", { actor = "JPN", recipient = "G7" } },
      { "Kenya is the biggest economy in the East African Community.",
        { actor = "KEN", recipient = "EAC" } },
      { "Syria was one of the founders of the Arab League.", { actor = "SYR", recipient = "AL" } },
      { "Kenya is part of the African Union mission in Somalia.", false },
      { "Japan is a nation in the eyes of the United Nations.", false },
      { "Russia is not part of the NATO talks.", false },
      { "Argentina, Mexico, EU countries and Chile sold steel.", false },
      { "Turkey met members of the band.", false },
      { "Ecuador, a team member, left.", false },
      { "Team members including Poland objected.", false },
      { "OPEC countries like Iraq cut output.", { actor = "IRQ", recipient = "OPEC" } },
      { "NATO countries such as Italy and Spain objected.",
        { actor = { "ITA", "ESP" }, recipient = "NATO" } },
      { "Macron, a member of the European Parliament, left.", false, date = "2019-01-01" },
      { "Iran attacked a member of NATO.", false },
      { "Ukraine is not a party to the talks of NATO.", false },
    } },

  { name = "membership", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "membership" }, actor = { "subject", "for" },
      actor_kind = { "state", "organisation" },
      recipient = { "of", "in", "modifier" }, recipient_kind = pact },
    condition = function(event, article) -- "EU and NATO membership" is not the EU's
      local actor, to = event.actors[event.actor[#event.actor]], event.actors[event.recipient[1]]
      local from, before = math.min(actor.span[2], to.span[2]), math.max(actor.span[1], to.span[1])
      local between = article.text:sub(from + 1, before)
      return not (actor.via == "modifier" and to.via == "modifier" and between:find " and ")
    end,
    examples = {
      { "Turkey's membership of NATO is old.", { actor = "TUR", recipient = "NATO" } },
      { "Georgia's NATO and EU membership is far off.",
        { actor = "GEO", recipient = { "NATO", "EU" } } },
      { "The way to NATO and EU membership is long.", false },
      { "The club's membership grew.", false },
    } },

  { name = "pact-member", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * (g.noun "member" + g.noun "ally" + g.verb "ally" + g.noun "producer"
        + g.noun "exporter") * (g.noun "state" + g.noun "country" + g.noun "nation")^-1
      * g.name("actor", "state") * (g.punctuation "," * g.name("actor", "state"))^0
      * (g.punctuation ","^-1 * g.word "and" * g.name("actor", "state"))^-1,
    condition = function(event, article)
      return article.text:sub(event.span[1] - 3, event.span[1]):lower() ~= "non-"
    end,
    examples = {
      { "Militants attacked a town in OPEC member Nigeria.",
        { actor = "NGA", recipient = "OPEC" } },
      { "Latvia thanked NATO member Italy.", { actor = "ITA", recipient = "NATO" } },
      { "Fellow NATO members Greece and Turkey clashed.",
        { actor = { "GRC", "TUR" }, recipient = "NATO" } },
      { "The United States and its NATO allies Britain and France objected.",
        { actor = { "GBR", "FRA" }, recipient = "NATO" } },
      { "NATO ally Turkey objected.", { actor = "TUR", recipient = "NATO" } },
      { "Output in OPEC producer Libya fell.", { actor = "LBY", recipient = "OPEC" } },
      { "The team member from Nigeria left.", false },
      { "The non-NATO member Austria objected.", false },
    } },

  { name = "belong", event = { type = "COOPERATE", act = "member" },
    frame = { verb = g.phrases({ "belong" }, { "to" }, { "sit" }, { "on" }, { "hold" },
        { "membership", "seat" }, { "serve" }, { "on" }), actor_kind = { "state" },
      recipient = { "to", "on", "of", "in", "modifier" }, recipient_kind = pact, no_noun = true },
    examples = {
      { "Norway belongs to NATO.", { actor = "NOR", recipient = "NATO" } },
      { "China sits on the United Nations Security Council.", { actor = "CHN" } },
      { "The hat belongs to Norway.", false },
    } },
}
