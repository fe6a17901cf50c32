--- Who asks to become a member, is asked, becomes one or comes back.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local body = { "alliance", "organisation", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }
local seat = { "membership", "admission", "entry", "accession" }
-- Of what conditions.about_membership looks for.
local JOINING_WORDS = { "accession", "membership", "entry", "admission", "enlargement", "joining" }
local joining = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain" }

-- "Forty states want to join": who they are is not said, but that they are states.
local function states(event)
  return #event.actor > 0 or conditions.some_states(event)
end

local is_candidate = conditions.around({ "candida", "membership", "admission", "accession" }, 40,
  20)
local wanted_in = conditions.around({ "membership", "accession", "admission", "join", "member",
  "candidacy" }, 4, 50)

-- "asked for early admission": what is asked for is to become a member.
local asked_for = conditions.told({ "%f[%a]for [%l%s'-]-membership", "%f[%a]for [%l%s'-]-admission",
  "%f[%a]for [%l%s'-]-accession", "%f[%a]for [%l%s'-]-entry in?to", "^aspir%l* to [%a ]-membership",
  "^[%l ]- for %u?%l+ membership", "^[%l ]- for [%a ]-membership" }, 60)

-- "the green light to join", not "to join the talks"
local function to_join(event, article)
  local words = (event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 70)):lower()
    :match "^[^.;]*"
  local rest = words:match " to join(.*)" or words:match " to enter(.*)"
    or words:match " to accede(.*)" or words:match " to come in(.*)"
    or words:match " to become a? ?f?u?l?l? ?member(.*)"
  return rest ~= nil and not conditions.find_word(rest, { "talks", "summit", "meeting", "mission",
    "force", "effort", "negotiation", "race", "fight" })
end

local as_it_is = conditions.unmarked "future"

-- "joined Oman, the EU and Chad", "joined the EU and Oman to launch": in what they do.
local function beside_a_state(event, article, to)
  for _, name in ipairs(article:names(event.sentence)) do
    local before = name.span[1] > event.span[2] and name.span[2] < to[1]
      and article.text:sub(name.span[2] + 1, to[1]):find "^,? ?a?n?d? t?h?e? ?$"
    local behind = name.span[1] > to[2] and article.text:find("^ to %l", name.span[2] + 1)
      and article.text:sub(to[2] + 1, name.span[1]):find "^ and t?h?e? ?$"
    if name.kind == "state" and (before or behind) then return true end
  end
  return false
end

-- "urged Chad to drop its plan to join NATO": it is asked not to.
local TELL = { "demand", "urg", "told%f[%A]", "tell", "call", "want", "ask", "press", "insist",
  "order", "requir", "warn" }
local function told_to_drop(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 120), event.span[1])
  before = before:match "[^.;:]*$"
  for _, verb in ipairs { "abandon", "renounce", "drop", "give up", "scrap", "shelve", "forgo",
    "relinquish", "withdraw" } do
    local ahead = before:match("^(.*)%f[%a]" .. verb .. " its [%a%- ]*$")
      or before:match("^(.*)%f[%a]" .. verb .. " their [%a%- ]*$")
    if ahead and conditions.find_word(ahead:lower(), TELL) then return true end
  end
  return false
end

local all_joined = gapped.by "actor"

return {
  pack = "membership",
  doc = "Becoming a member of alliances, organisations and treaties",

  { name = "invite", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "invite" }, { "" }, { "extend", "issue", "send" },
        { "invitation" }), noun = { "invitation" },
      actor = { "subject", "from", "content", "by", "into" }, actor_kind = pact,
      recipient = { "object", "to", "for" }, recipient_kind = { "state", "organisation" },
      content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 160):match "^[^.;]*"
      local guest = rest:find "%f[%a]to participate" or rest:find "%f[%a]to take part"
        or rest:find "%f[%a]to attend"
      -- "invited its minister to Brussels": a guest, and no candidate
      local to = event.actors[event.recipient[1]]
      local behind = article.text:sub(math.max(to.span[2], event.span[2]) + 1):sub(1, 40)
      local one = to.person or (to.span[1] > event.span[2] and conditions.find_word(
        behind:match "^['\u{2019}s]* ?([%l ]*)" or "", { "minister", "president", "leader", "envoy",
          "official", "king", "chancellor", "delegation", "lawmaker" }))
      guest = guest or one and not behind:find "%f[%a]join%f[%A]"
      return not guest and conditions.no_meeting_near(event, article)
        or conditions.about_membership(event, article)
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
      { "Saudi Arabia was invited into BRICS.", { actor = "BRICS", recipient = "SAU" } },
      { "The invitation to Sweden to join NATO was signed.",
        { actor = "NATO", recipient = "SWE" } },
      { "The museum invited visitors from France.", false },
      { "France invited Iran to join the talks.", false },
      { "NATO invited Georgia to its summit in Wales.", false },
      { "The European Union invited Serbia to a meeting.", false },
      { "The European Union's top diplomat invited Iran's foreign minister to Brussels.", false },
      { "Sweden was invited to the feast.", false },
    } },

  { name = "candidate-status", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "grant", "give", "award", "offer", "promise" },
        { "status", "perspective", "membership", "admission", "plan", "seat", "place" }),
      actor = { "subject", "modifier", "content" }, actor_kind = body,
      recipient = { "object", "to", "modifier" },
      recipient_kind = { "state", "organisation" }, content = joining, content_optional = true,
      no_noun = true,
      needs = { "seat", "place", "candidate", "candidacy", "candidature", "membership",
        "admission", "accession" } },
    condition = function(event, article)
      if event.text:lower():find "%f[%a]seat" or event.text:lower():find "%f[%a]place" then
        local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12)
        return event.actors[event.actor[1]].via == nil
          and conditions.no_meeting_near(event, article)
          and not rest:find "^ to " and not rest:find "^ for "
      end
      return is_candidate(event, article)
    end,
    examples = {
      { "The G20 offered the African Union a permanent seat.",
        { actor = "G20", recipient = "AU" } },
      { "NATO offered Poland a seat at its talks.", false },
      { "NATO offered Poland a place to land.", false },
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
    emit = conditions.open,
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
      recipient_kind = { "state" }, no_noun = true,
      needs = { "admit", "bloc", "into", "member", "membership", "rank", "candidate" } },
    emit = conditions.decided,
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
      { "ASEAN has agreed in principle to admit East Timor.",
        { actor = "ASEAN", recipient = "TLS", type = "SUPPORT", aux = {} } },
      { "ASEAN agreed to begin the process of admitting East Timor.",
        { actor = "ASEAN", recipient = "TLS", type = "SUPPORT", aux = {} } },
      { "ASEAN may agree to admit East Timor.",
        { actor = "ASEAN", recipient = "TLS", aux = { "hypothetical" } } },
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
        { "talk", "negotiation", "process" }, { "clear", "pave" }, { "way" }),
      actor_kind = body, recipient = { "with", "for", "to" }, recipient_kind = { "state" },
      no_noun = true,
      needs = { "accession", "admission", "enlargement", "entry", "join", "enter", "accede",
        "come", "member", "membership" } },
    condition = function(event, article)
      return conditions.about_membership(event, article) or to_join(event, article)
    end,
    examples = {
      { "The European Union opened membership talks with Serbia.",
        { actor = "EU", recipient = "SRB" } },
      { "The EU approved accession talks with Albania and Macedonia.",
        { actor = "EU", recipient = { "ALB", "MKD" } } },
      { "The European Union cleared the way for membership talks with Serbia.",
        { actor = "EU", recipient = "SRB" } },
      { "ASEAN cleared the way for Cambodia to join.", { actor = "ASEAN", recipient = "KHM" } },
      { "The European Union opened talks with Serbia.", false },
      { "ASEAN cleared the way for Cambodia to sell rice.", false },
    } },

  { name = "go-ahead", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "give", "grant" }, { "light", "go-ahead", "nod", "blessing",
        "approval", "assent" }, { "clear" }),
      actor_kind = body, recipient = { "object", "to", "for", "modifier" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "join", "enter", "accede", "come", "member", "membership", "entry", "admission",
        "readmission", "accession" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
      return to_join(event, article) or rest:find " for [%l ]-membership" ~= nil
        or rest:find " to [%a ,'’]-%f[%a]entry" ~= nil or rest:find " to [%a ,'’]-admission" ~= nil
        or rest:find " to [%a ,'’]-accession" ~= nil or rest:find " for [%l ]-accession" ~= nil
        or rest:find " to [%a ,'’]-membership" ~= nil or rest:find " for [%l ]-admission" ~= nil
    end,
    examples = {
      { "NATO gave Macedonia the green light to join.", { actor = "NATO", recipient = "MKD" } },
      { "The European Union gave the go-ahead for Bulgaria and Romania to join.",
        { actor = "EU", recipient = { "BGR", "ROU" } } },
      { "The World Trade Organization gave its blessing to Vietnam's entry.",
        { actor = "WTO", recipient = "VNM" } },
      { "NATO cleared Finland for membership.", { actor = "NATO", recipient = "FIN" } },
      { "NATO gave Turkey the green light to strike.", false },
      { "The European Union gave its blessing to Spain's loan.", false },
      { "NATO cleared Libya of mines.", false },
    } },

  { name = "gain-status", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "win", "gain", "get", "obtain", "receive", "secure", "achieve" },
        { "status", "invitation", "light", "go-ahead", "nod" },
        { "become", "make", "name", "declare" }, { "candidate" }),
      actor = { "for", "of", "modifier", "content", "from", "by", "in", "to" },
      actor_kind = body, recipient = { "subject", "object" }, recipient_kind = { "state" },
      content = joining, content_optional = true, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if not conditions.no_meeting_near(event, article) then return false end
      if not words:find "status" and not words:find "candidate" then
        return to_join(event, article)
      end
      local to = event.actors[event.recipient[1]]
      return words:find "candidate" ~= nil and to.person == nil
        and (words:find "status" ~= nil or is_candidate(event, article))
    end,
    examples = {
      { "Moldova became a candidate for European Union membership.",
        { actor = "EU", recipient = "MDA", act = "invite" } },
      { "Moldova won EU candidate status.", { actor = "EU", recipient = "MDA" } },
      { "Georgia was made a candidate for membership of the European Union.",
        { actor = "EU", recipient = "GEO" } },
      { "Poland won an invitation to join NATO.", { actor = "NATO", recipient = "POL" } },
      { "Bosnia got the green light from NATO to join.", { actor = "NATO", recipient = "BIH" } },
      { "Bosnia got the green light from NATO to sell arms.", false },
      { "Moldova won EU market status.", false },
      { "Poland won an invitation to a NATO summit.", false },
      { "Sandu became a candidate for a European Union post.", false, date = "2024-02-02" },
    } },

  { name = "accept-bid", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "accept", "approve", "endorse" }, { "application", "bid",
        "candidacy", "membership", "accession", "admission", "entry" }),
      actor_kind = pact, recipient = { "modifier", "of", "by", "from" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      return event.text:lower():find "application" ~= nil or wanted_in(event, article)
    end,
    examples = {
      { "The European Community accepted Greece's application for membership.",
        { actor = "EEC", recipient = "GRC" } },
      { "BRICS approved Egypt's bid to join.", { actor = "BRICS", recipient = "EGY" } },
      { "The East African Community approved South Sudan's application.",
        { actor = "EAC", recipient = "SSD", act = "invite" } },
      { "The CPTPP accepted Britain's bid to join.", { actor = "CPTPP", recipient = "GBR" } },
      { "The European Union approved Poland's bid for the cup.", false },
      { "Hungary approved Sweden's accession to NATO.", false },
    } },

  { name = "ratify-candidate", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "ratify", "approve" }, { "membership", "accession", "bid", "entry",
        "application", "candidacy", "admission", "protocol" },
        { "give" }, { "approval", "assent", "consent" }),
      actor_kind = { "state", "organisation" },
      recipient = { "modifier", "of", "by", "for", "told" },
      recipient_kind = { "state" }, content = joining, content_optional = true },
    examples = {
      { "NATO signed accession protocols for Sweden. Canada ratified the protocols within hours.",
        { actor = "CAN", recipient = "SWE" } },
      { "NATO praised Sweden. Canada approved the protocols.", false },
      { "Hungary ratified Sweden's accession to NATO.", { actor = "HUN", recipient = "SWE" } },
      { "Chad approved the membership of Sudan.", { actor = "TCD", recipient = "SDN" } },
      { "Turkey approved Finland's bid to join NATO.", { actor = "TUR", recipient = "FIN" } },
      { "The board approved the membership.", false },
    } },

  { name = "follow-into", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "follow" }, actor_kind = { "state" }, recipient = { "into" },
      recipient_kind = pact, no_noun = true, also = true },
    condition = conditions.the_body,
    examples = {
      { "Norway will follow Sweden into NATO.",
        { actor = "NOR", recipient = "NATO", type = "AGREE", aux = { "future" } } },
      { "Estonia followed Finland into the European Union.",
        { actor = "EST", recipient = "EU" } },
      { "Estonia followed Finland into the NATO meeting.", false },
      { "The dog followed Norway's king into the hall.", false },
    } },

  { name = "make-member", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "make member" }, actor = { "object", "subject" }, actor_kind = { "state" },
      recipient = { "of" }, recipient_kind = pact, no_noun = true },
    condition = conditions.the_body,
    examples = {
      { "Sweden handed over the papers, making it the 32nd member of NATO.",
        { actor = "SWE", recipient = "NATO" } },
      { "The vote makes Kenya the tenth member of the East African Community.",
        { actor = "KEN", recipient = "EAC" } },
      { "The song made Kenya's members of the club weep.", false },
      { "Sweden made a member of the NATO staff wait.", false },
    } },

  { name = "apply", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "apply", "bid" }, { "" }, { "seek", "request", "pursue", "want",
        "submit", "file", "launch", "begin", "start", "lodge", "hand in", "finalise", "finalize",
        "advance", "renew", "revive", "covet", "make", "send", "table", "hand", "deliver",
        "forward", "court", "put in", "sign", "reopen", "formalise", "formalize", "negotiate" },
        { "membership", "bid", "application", "accession", "candidacy", "admission", "entry" },
        { "apply", "bid" }, { "for" }),
      noun = { "bid", "application", "candidacy", "candidature" },
      actor = { "subject", "modifier" }, actor_kind = { "state" },
      recipient = { "of", "to", "for", "in", "into", "modifier", "content" },
      recipient_kind = pact, content = joining, content_optional = true, actor_optional = true },
    condition = function(event, article)
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 10)
      return states(event) and conditions.the_body(event, article)
        and not event.context:find "%f[%a]open applications"
        and words:lower():find "bid%l* f[oa]re?well" == nil
        and event.text:lower() ~= "bade"
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
      { "Cyprus's bid to enter the European Union was filed on Tuesday.",
        { actor = "CYP", recipient = "EU" } },
      { "Kazakhstan is negotiating its entry into the World Trade Organization.",
        { actor = "KAZ", recipient = "WTO", act = "apply" } },
      { "Georgia's president signed an application for European Union membership.",
        { actor = "GEO", recipient = "EU" } },
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
      actor = { "subject", "by", "of", "from", "modifier" }, actor_kind = { "state" },
      recipient = { "content" }, recipient_kind = pact,
      content = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain",
        "admit", "accept", "let", "take", "readmit", "reinstate" }, actor_optional = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
      if event.text:lower():find "^ask" and (rest:find "^ %u%a+ to " or rest:find "^ you to "
        or rest:find "^ them to " or rest:find "^ him to ") then
        return false -- others
      end
      local taken = rest:find "%f[%a]admit" or rest:find "%f[%a]accept"
        or rest:find "%f[%a]let%f[%A]" or rest:find "%f[%a]tak"
      return states(event) and not rest:find "partner%f[%A]"
        and (not taken or rest:find "^ to be %a*%s?a[dc]" ~= nil
          or rest:find "^ to be %l- ?let [%l ]*into" ~= nil
          or rest:find "^ to be %l- ?taken [%l ]*into" ~= nil)
    end,
    examples = {
      { "Turkey put in a request to join BRICS.", { actor = "TUR", recipient = "BRICS" } },
      { "Several of the former Soviet republics aspire to join NATO.",
        { actor = {}, recipient = "NATO" } },
      { "Libya asked Chad to join the Arab League.", false },
      { "Libya spoke to Chad. \"I asked you to join the Arab League,\" its king said.", false },
      { "Libya asked to be admitted to the Arab League.", { actor = "LBY", recipient = "AL" } },
      { "Bolivia began the process of joining Mercosur.",
        { actor = "BOL", recipient = "MERCOSUR" } },
      { "Libya asked to be let into the Arab League.", { actor = "LBY", recipient = "AL" } },
      { "Requests by Peru and Chile to join BRICS were heard.",
        { actor = { "PER", "CHL" }, recipient = "BRICS" } },
      { "Libya asked Egypt to take the case to the Arab League.", false },
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
    frame = { verb = g.phrases({ "ask", "petition", "file", "plead", "hope", "vie" }, { "for" },
        { "aspire" }, { "to" },
        { "submit", "file", "make", "lodge", "put in", "send", "table", "present", "deliver",
          "hand in", "hand" }, { "request", "letter", "plea" }), actor_kind = { "state" },
      recipient = { "object", "of", "in", "into", "for", "to", "modifier" },
      recipient_kind = body, no_noun = true,
      needs = { "membership", "admission", "readmission", "accession", "entry" } },
    condition = function(event, article)
      return asked_for(event, article)
        and not article.text:sub(event.span[2] + 1, event.span[2] + 40):find "admission of"
    end,
    examples = {
      { "Bhutan asked the United Nations for full membership.",
        { actor = "BTN", recipient = "UN" } },
      { "Bhutan asked for membership of the United Nations.",
        { actor = "BTN", recipient = "UN" } },
      { "Yemen aspires to membership in the Gulf Cooperation Council.",
        { actor = "YEM", recipient = "GCC" } },
      { "The Comoros asked for admission to the Arab League.",
        { actor = "COM", recipient = "AL" } },
      { "Haiti handed CARICOM a formal request for membership.",
        { actor = "HTI", recipient = "CARICOM" } },
      { "Bhutan asked the United Nations for help.", false },
      { "Kenya asked for the admission of Somalia to the African Union.", false },
      { "Kenya made a request to the United Nations for arms.", false },
    } },

  { name = "put-in-for", event = { type = "SUPPORT", act = "apply" },
    pattern = g.name("actor", "state") * g.within(2, g.verb "put" * g.word "in" * g.word "for"
      * g.determiner * g.alliance),
    condition = function(event, article)
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Ankara has put in for BRICS.", { actor = "TUR", recipient = "BRICS" } },
      { "Ankara put in a pipe for NATO.", false },
      { "Ankara put in for NATO funds.", false },
    } },

  { name = "ask-to-let-in", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "ask", "beg", "petition" }, actor_kind = { "state" },
      recipient = { "object" }, recipient_kind = body, content = { "let", "admit", "take",
        "accept" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 30):lower()
      return rest:find "^ to let it in%f[%A]" ~= nil or rest:find "^ to let them in%f[%A]" ~= nil
        or rest:find "^ to admit it%f[%A]" ~= nil or rest:find "^ to admit them%f[%A]" ~= nil
        or rest:find "^ to take it in%f[%A]" ~= nil or rest:find "^ to accept it as%f[%A]" ~= nil
    end,
    examples = {
      { "Lithuania asked NATO to let it in.", { actor = "LTU", recipient = "NATO" } },
      { "Somalia asked the African Union to admit it.", { actor = "SOM", recipient = "AU" } },
      { "Lithuania asked NATO to let it go.", false },
    } },

  { name = "start-accession", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "open", "begin", "start", "launch", "resume", "hold", "continue",
        "conclude", "conduct", "embark on", "enter", "complete", "finish" },
        { "talk", "negotiation", "process" }),
      actor_kind = { "state" }, recipient = { "with", "for", "to", "modifier", "subject",
        "context" }, recipient_kind = body, needs = JOINING_WORDS },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
      local told = before:find "invit"
      return conditions.about_membership(event, article) and not told
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
      recipient_kind = { "alliance", "organisation" }, needs = JOINING_WORDS },
    condition = conditions.about_membership,
    emit = function(event) -- "pledged support for Chad's accession process": that goes on already
      if event.type == "AGREE" then event.type = "SUPPORT" end
      return as_it_is(event)
    end,
    examples = {
      { "Norway pledged support for Sudan's ASEAN accession process.",
        { actor = "SDN", recipient = "ASEAN", type = "SUPPORT", aux = {} } },
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
      { "Chad's re-entry into the African Union pleased Mali.",
        { actor = "TCD", recipient = "AU" } },
      { "Morocco rejoined the African Union in 2017.", { actor = "MAR", recipient = "AU" } },
      { "Syria's return to the Arab League was praised.", { actor = "SYR", recipient = "AL" } },
      { "The United States re-entered the Paris climate accord.",
        { actor = "USA", recipient = "PARIS" } },
      { "France returned to the talks.", false },
      { "Egypt returned to the Zentro Conference.", false },
      { "Blair returned to NATO headquarters.", false, date = "2003-02-01" },
    } },

  { name = "bring-back", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "bring", "take", "lead", "put" }, actor_kind = { "state" },
      recipient = { "into", "in", "to" }, recipient_kind = pact, no_noun = true,
      needs = { "back" } },
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
      actor = { "subject", "to", "into", "as", "in", "from", "by", "modifier", "told" },
      actor_kind = pact,
      recipient = { "object", "of", "modifier", "for", "told" }, recipient_kind = { "state" } },
    emit = conditions.decided,
    examples = {
      { "The Arab League agreed at a meeting in Cairo on Sunday to readmit Syria.",
        { actor = "AL", recipient = "SYR", type = "SUPPORT", aux = {} } },
      { "The Arab League readmitted Syria in 2023.", { actor = "AL", recipient = "SYR" } },
      { "Syria was readmitted to the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "The Commonwealth lifted the suspension of Fiji.", { actor = "CW", recipient = "FJI" } },
      { "The suspension of Mali from the African Union was lifted.",
        { actor = "AU", recipient = "MLI" } },
      { "The African Union suspended Mali in 2012. The suspension was lifted in 2013.",
        { actor = "AU", recipient = "MLI" } },
      { "Guinea was allowed back into ECOWAS.", { actor = "ECOWAS", recipient = "GIN" } },
      { "Greece was reintegrated into NATO in 1980.", { actor = "NATO", recipient = "GRC" } },
      { "The court reinstated the minister.", false },
      { "Egypt was welcomed back into the Arab League.", { actor = "AL", recipient = "EGY" } },
      { "The teacher was welcomed back to Egypt.", false },
    } },

  { name = "elect-to", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "elect", "re-elect", "vote" }, actor = { "object" },
      actor_kind = { "state" }, recipient = { "to", "onto" }, recipient_kind = pact,
      no_noun = true, needs = { "council", "committee", "commission", "board" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return conditions.not_person(event) and conditions.the_body(event, article)
        and conditions.find_word(article.text:sub(to.span[1] + 1, to.span[2] + 40):lower(),
          { "council", "committee", "commission", "board" }) ~= nil
    end,
    examples = {
      { "Ghana was elected to the UN Security Council.", { actor = "GHA", recipient = "UNSC" } },
      { "Ghana's king was elected to the European Parliament.", false },
      { "Ghana voted to back the UN Security Council.", false },
    } },

  { name = "win-seat", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "win", "gain", "secure", "take", "take up", "get" }, { "seat" }),
      actor_kind = { "state" }, recipient = { "on", "in", "at", "modifier" },
      recipient_kind = { "organisation", "institution" }, no_noun = true },
    condition = function(event, article)
      return conditions.not_person(event) and conditions.told({ "council", "committee",
        "commission" }, 60)(event, article)
    end,
    examples = {
      { "Ghana won a seat on the UN Security Council.", { actor = "GHA", recipient = "UNSC" } },
      { "Ghana's party won a seat in the council.", false },
      { "Ghana's minister took a seat at the United Nations.", false },
    } },

  { name = "admit", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "admit", "accept", "welcome", "take in", "incorporate",
        "receive", "induct" }, { "" }, { "grant", "give", "award" },
        { "membership", "admission" }),
      actor = { "object" }, actor_kind = { "state", "organisation" },
      recipient = { "to", "into", "as", "in", "of", "modifier" }, recipient_kind = pact,
      no_noun = true },
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      if actor.span[1] > event.span[1] then return false end
      local rest = conditions.rest(event, article, 40)
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
      { "Venezuela was formally received into Mercosur.",
        { actor = "VEN", recipient = "MERCOSUR" } },
      { "Venezuela was received by Mercosur.", false },
      { "The patient was admitted to hospital.", false },
      { "Spain was welcomed as a friend.", false },
      { "The plan of Spain was accepted by NATO.", false },
      { "Spain admitted to the United Nations that it was wrong.", false },
      { "Spain was given aid.", false },
    } },

  { name = "join-federation", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "join", "enter", "accede" }, actor_kind = { "state" },
      recipient = { "object", "to", "of" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "federation", "confederation", "union", "empire" } },
    condition = function(event, article) -- states that are made of states
      local to = event.actors[event.recipient[1]]
      local own = event.actors[event.actor[1]].span[2]
      if article.text:find("^ states%f[%A]", own + 1) then return false end -- some of a land
      local name = article.text:sub(event.span[2] + 1, to.span[2]):lower()
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 30)
      return (name:find "^ the [%l ]*federation of [%l ]+$" ~= nil
        or name:find "^ the [%l ]+federation$" ~= nil or name:find "^ the soviet union$" ~= nil
        or name:find "^ the [%l ]*empire$" ~= nil)
        and not rest:find "^[%l ]- in %l+ing%f[%A]" and not rest:find "^,? and%f[%A]"
    end,
    examples = {
      { "The Kingdom of Hanover joined the North German Confederation in 1866.",
        { actor = "HANOVER", recipient = "NORTHGERMANY" } },
      { "Singapore joined the Federation of Malaysia in 1963.",
        { actor = "SGP", recipient = "MYS" } },
      { "Latvia joined the Soviet Union in 1940.", { actor = "LVA", recipient = "SUN" } },
      { "Oman joined the Soviet Union in condemning the raid.", false },
      { "Oman joined the Soviet Union and Chad on Sunday.", false },
      { "Three German states did not join the North German Confederation.", false },
    } },

  { name = "join", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "become" }, { "member", "part", "state", "party" },
        { "gain", "win", "secure", "obtain", "get", "achieve", "complete" }, seat,
        { "join" }, { "rank", "club", "fold" }, { "join", "accede", "enter" }),
      noun = { "entry", "admission", "inclusion", "incorporation" }, actor = { "subject", "of" },
      actor_kind = member, recipient = { "object", "to", "of", "into", "in", "modifier" },
      recipient_kind = pact, actor_optional = true },
    condition = function(event, article)
      if told_to_drop(event, article) then return false end
      if #event.actor == 0 and not conditions.some_states(event) then return false end
      if event.text:lower():find "^bec[ao]m" then -- "became the last NATO member to vote"
        local what = event.text .. conditions.phrase(event, article, 60)
        local rest = what:match "%f[%a]members? (.*)" or what:match "%f[%a]state (.*)"
        local rank = conditions.find_word(what, { "the last", "the first", "the latest" })
        if rest and rank and (rest:find "^to %l" or rest:find "^of t?h?e? ?%l+ to %l") then
          return false
        end
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 30)
      if rest:find "^ into force" or rest:find "^ the war" or rest:find "^ any " then
        return false
      end
      local company = conditions.phrase(event, article, 60)
      if company:find "^ the other members of [%a ]- to %l"
        or company:find "^ the other [%l ]* in %l+ing" then
        return false -- in what they do
      end
      local to = event.actors[event.recipient[1]].span
      local front = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      local met = { "summit", "talks", "negotiation", "meeting", "conference" }
      if event.text:lower():find "^ente" and (conditions.find_word(front:match "^[^,.;]*", met)
        or conditions.find_word(article.text:match("^ ?(%a*)", to[2] + 1):lower(), met)) then
        return false -- where its members meet
      end
      local up_to = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if conditions.find_word(up_to, { "an? [%l%- ]*meeting of", "an? [%l%- ]*summit of",
        "the [%l%- ]*meeting of", "an? [%l%- ]*session of", "anniversary of" })
        or up_to:find "^ [%l ]*leaders of " or up_to:find "^ [%l ]*ministers of "
        or rest:find "^ them%f[%A]" or rest:find "^ us%f[%A]" then
        return false -- one of its meetings, or people
      end
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1])
      if event.text:find "^join" and (#event.actor == 0 and before:find "%f[%a]for %l+ $"
        or article.text:sub(event.span[2] + 1, to[1]):find " at "
        or article.text:sub(event.span[2] + 1, to[1]):find " on the ") then
        return false -- "a way for nations joining it"; something else: "join talks at the UN"
      end
      if to[1] < event.span[1] and event.text:lower() == "joined" and before:find "[, ]$"
        and conditions.phrase(event, article, 40):find "^ ?[%l ]-%f[%a]by "
        and (event.actors[event.recipient[1]].via == "pronoun"
          or not before:find "%f[%a]w[ae][sr]e? [%l ]*$"
            and not before:find "%f[%a]be[ei]?n?g? [%l ]*$") then
        return false -- ministers, "joined by those of Chad", "we were joined by those of Chad"
      end
      if article.text:find("^ by%f[%A]", event.span[2] + 1) and to[1] > event.span[2]
        or before:find "w[ae][sr]e? $"
        and conditions.phrase(event, article, 40):find "^ in [%a ]- by " then
        return false -- "he was joined by the envoy to the UN"
      end
      if article.text:sub(to[2] + 1, to[2] + 30):find "^[%l ]- in %l+ing%f[%A]" then
        return false -- "joined the EU in condemning": did it too
      end
      if beside_a_state(event, article, to) then return false end
      local whose = article.text:sub(to[2] + 1, to[2] + 30)
      local within = to[1] > event.span[1] and article.text:sub(to[2] + 1, event.span[2])
      if within and event.text:find "^[Bb]ec[ao]m" and within:find "^ ?[%l -]*member" then
        return true -- "became a full NATO member"
      end
      if to[1] > event.span[2] and whose:find "^ ?%l*['’]+s? %a"
        and not conditions.find_word(whose:lower(), { "rank", "fold", "club", "family", "command",
          "membership" }) then
        return false -- something of its own: "joined the ILO's coalition for equal pay"
      end
      return conditions.the_body(event, article)
    end,
    emit = function(event, article) -- "support for Chad joining": it is yet to be
      local to = event.actors[event.recipient[1]].span
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
      local link = conditions.after_last(before, ".;,"):match "(%l+ %l+) [%u][%a ]* %l*%s?$"
      local rest = article.text:sub(to[2] + 1, to[2] + 40)
      if event.text:find "^%l+ing%f[%A]" and #event.aux == 0
        and (conditions.find_word(link or "", { "support for", "restrictions? on",
          "concerns? about", "clear about", "question of", "talk of" }) == 1
        or rest:find "^ is [%l ]*on the table" or rest:find "^ is [%l ]*in [%l]+ interest") then
        event.aux = { "hypothetical" }
      end
      return all_joined(event, article)
    end,
    examples = {
      { "Finland joined an enlarged NATO.", { actor = "FIN", recipient = "NATO" } },
      { "Croatia entered the European Union at a summit in Brussels.",
        { actor = "HRV", recipient = "EU" } },
      { "Finland became a NATO member to protect itself.", { actor = "FIN", recipient = "NATO" } },
      { "Russia urged Georgia to drop its plan to join NATO.", false },
      { "Mexico joined ASEAN’s forum on energy.", false },
      { "Belarus joined a meeting of ASEAN.", false },
      { "Belarus will join a session of the UN Human Rights Council.", false },
      { "Peru's president joined the leaders of ASEAN.", false },
      { "Peru's support for Chile and Fiji joining the OECD is known.",
        { actor = { "CHL", "FJI" }, aux = { "hypothetical" } } },
      { "Peru said that Chile joining the OECD is in its interest.",
        { actor = "CHL", aux = { "hypothetical" } } },
      { "Peru hailed the anniversary of Chile joining the OECD.", { actor = "CHL", aux = {} } },
      { "Hungary became the last NATO member to vote for the plan.", false },
      { "Hungary became the first member of NATO to vote for the plan.", false },
      { "Finland became a NATO member.", { actor = "FIN", recipient = "NATO" } },
      { "Egypt and Iran will become full BRICS members.",
        { actor = { "EGY", "IRN" }, recipient = "BRICS", aux = { "future" } } },
      { "The Finnish port became a NATO base.", false },
      { "Oman joined the Arab League by treaty.", { actor = "OMN", recipient = "AL" } },
      { "Macron was joined by the Chadian envoy to the United Nations.", false,
        date = "2018-05-05" },
      { "Peru is joining Canada, the European Union, and Chile to launch a project.", false },
      { "Peru joined the other members of ASEAN to launch a project.", false },
      { "Several of the former Soviet republics hope to join NATO.",
        { actor = {}, recipient = "NATO", act = "join" } },
      { "\"The leaders of the G7 met in May. We were joined by the leaders of Chad.\"", false },
      { "The truce keeps Oman from joining any military alliance, NATO said.", false },
      { "NATO set up the Mediterranean Dialogue, a path for nations joining the body.", false },
      { "Other countries are invited to join the plan on the road to NATO.", false },
      { "Peru entered the war on the side of NATO.", false },
      { "Peru entered the Rome summit and the anniversary of NATO.", false },
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
      { "ASEAN ministers, joined by those of Chad, met in Hanoi.", false },
      { "ASEAN ministers, joined for the first time by those of Chad, met in Hanoi.", false },
      { "Several states have joined ECOWAS.", { actor = {}, recipient = "ECOWAS" } },
      { "Spain's entry into force of the Paris accord pleased Peru.", false },
      { "Spain joined the ILO's coalition for equal pay.", false },
      { "Spain joined NATO's ranks in 1982.", { actor = "ESP", recipient = "NATO" } },
      { "Spain joined France in the talks.", false },
      { "Spain became the home of the cup.", false },
      { "Australia will enter a NATO style pact.", false },
      { "Spain joined NATO forces in the drill.", false },
      { "The singer joined the United Nations in March.", false },
      { "Spain joined the NATO mission in Kosovo.", false },
    } },
}
