--- Who asks to become a member, is asked, becomes one or comes back.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local body = { "alliance", "organisation", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }
local seat = { "membership", "admission", "entry", "accession" }
local joining = { "join", "enter", "accede", "become", "rejoin", "gain", "secure", "obtain" }

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

return {
  pack = "membership",
  doc = "Becoming a member of alliances, organisations and treaties",

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
    condition = conditions.about_membership,
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
      recipient_kind = { "alliance", "organisation" } },
    condition = conditions.about_membership,
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
}
