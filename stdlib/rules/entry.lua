--- Joining told in other words: throwing in one's lot, a place at the table, doors that open and
-- close, ranks that grow.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local has = require "engine.has"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local body = { "alliance", "organisation", "institution" }
local sides = { "state", "alliance", "organisation" }
local joining = { "join", "enter", "accede", "become", "rejoin", "come", "return" }

local JOINS = { "thr[eo]w%l* in [%l ]-%f[%a]lot%f[%A]", "thr[eo]w%l* [%l ]-%f[%a]lot in%f[%A]",
  "cast%l* [%l ]-%f[%a]lot%f[%A]", "^hitch%l* [%l ]-wagon",
  "^t[ao][ko]%l* [%l ]-%f[%a]seat%f[%A]",
  "^t[ao][ko]%l* [%l ]-%f[%a]place%f[%A]", "aboard", "on board", "into the fold",
  "^[%l ]-%f[%a]ranks%f[%A]" }
-- What is joined is not named with the verb.
local COMES = { "^%l+ aboard", "^%l+ on board", "^%l+ in$", "^%l+ in in %d", "^%l+ in later",
  "^%l+ into the fold",
  "^%l+ the line%-?up", "^%l+ the fold" }

local door = conditions.told({ "%f[%a]doors?%f[%A]" }, 40)
local MEMBERS = { "membership", "accession", "entry", "admission", "joining", "enlargement",
  "expansion", "newcomer", "bid%f[%A]", "application", "candida" }

local about_membership = conditions.around(MEMBERS, 60, 70)

local MEMBERS_NEEDED = { "membership", "accession", "admission" }

-- What might be, and what is said not to be, are both open.
local function opened(event)
  event.aux[#event.aux + 1] = "hypothetical"
  return event
end

local knocks = conditions.told({ "^knock%l* [ao][tn] [%a ,'’-]-doors?%f[%A]",
  "^set%l* its sights on", "^set%l* their sights on" }, 60)

local function not_meeting(event, article)
  return conditions.no_meeting_near(event, article) and conditions.the_body(event, article)
end

return {
  pack = "entry",
  doc = "Joining told in other words: lots thrown in, doors opened and closed, ranks that grow",

  { name = "throw-in-lot", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "throw", "throw in", "cast", "hitch", "take", "take up", "come", "climb",
        "get", "jump", "swell", "enter" }, actor_kind = { "state", "organisation" },
      recipient = { "with", "in", "at", "on", "among", "to", "of", "as", "aboard", "modifier",
        "object" }, recipient_kind = pact, actor_optional = true, no_noun = true,
      needs = { "lot", "wagon", "seat", "place", "aboard", "board", "fold", "rank" } },
    condition = function(event, article)
      return (conditions.not_person(event)
          or #event.actor == 0 and conditions.some_states(event))
        and not_meeting(event, article) and conditions.told(JOINS, 50)(event, article)
    end,
    emit = function(event, article) -- "took its seat again"
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 20)
      if words:find " seat again%f[%A]" then event.act = "readmit" end
      return event
    end,
    examples = {
      { "Norway threw in its lot with NATO.", { actor = "NOR", recipient = "NATO" } },
      { "Portugal cast its lot with the European Union.", { actor = "PRT", recipient = "EU" } },
      { "South Sudan took its seat at the United Nations.", { actor = "SSD", recipient = "UN" } },
      { "Croatia took up its place in the European Union.", { actor = "HRV", recipient = "EU" } },
      { "Eritrea has taken its seat again in IGAD.",
        { actor = "ERI", recipient = "IGAD", act = "readmit" } },
      { "More than 20 nations came aboard Operation Prosperity Guardian.",
        { actor = {}, recipient = "PROSPERITYGUARDIAN" } },
      { "The minister took his seat at the NATO summit.", false },
      { "Norway threw a stone at the United Nations.", false },
      { "Norway took part in the NATO drill.", false },
    } },

  { name = "sign-up", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "sign up", "sign on" }, actor_kind = { "state", "organisation" },
      recipient = { "to", "for", "with" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      return conditions.not_person(event) and not_meeting(event, article)
    end,
    examples = {
      { "Kenya has signed up to the Artemis Accords.", { actor = "KEN", recipient = "ARTEMIS" } },
      { "New Zealand may sign up to AUKUS.",
        { actor = "NZL", recipient = "AUKUS", aux = { "hypothetical" } } },
      { "Kenya signed up to a NATO drill.", false },
      { "The singer signed up for a tour.", false },
    } },

  { name = "come-aboard", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "come", "climb", "get", "jump", "complete", "come in", "enter" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact,
      no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
      return conditions.not_person(event) and conditions.told(COMES, 30)(event, article)
        and conditions.find_word(before, { "member", "join", "found", "set up", "alliance",
          "bloc%f[%A]", "pact", "treaty", "union", "grouping", "deal", "form", "nation",
          "enlarge" }) ~= nil
    end,
    emit = gapped.by "actor",
    examples = {
      { "ASEAN was founded by five nations. Brunei came aboard in 1984.",
        { actor = "BRN", recipient = "ASEAN" } },
      { "ASEAN has ten members. Brunei came aboard in 1984, Laos and Myanmar in 1997.",
        { actor = { "LAO", "MMR" }, recipient = "ASEAN" } },
      { "SEATO was set up in 1954. Laos refused to come on board.",
        { actor = "LAO", recipient = "SEATO" } },
      { "The EAEU is a trading bloc. Armenia has voiced a desire to come in.",
        { actor = "ARM", recipient = "EAEU" } },
      { "The ship of a NATO nation docked. The pilot came aboard.", false },
      { "NATO is a pact. Armenia came in the night.", false },
    } },

  { name = "bring-in", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "bring", "take", "absorb", "integrate", "usher", "induct", "draw", "fold",
        "lead", "steer", "shepherd",
        "incorporate", "anchor", "let", "drive" },
      actor = { "object" }, actor_kind = { "state" }, recipient = { "into", "in", "to" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, needs = { "into" } },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local between = article.text:sub(math.max(event.span[2], actor.span[2]) + 1, to.span[1])
      return actor.via == nil and between:lower():find "^[%l ]*%f[%a]into [%l ]*$" ~= nil
        and not between:find " a " and conditions.the_body(event, article)
    end,
    examples = {
      { "Heath took Britain into the Common Market.", { actor = "GBR", recipient = "EEC" },
        date = "1973-02-01" },
      { "Poland was brought into NATO in 1999.", { actor = "POL", recipient = "NATO" } },
      { "The treaty would draw Georgia into NATO.",
        { actor = "GEO", recipient = "NATO", aux = { "hypothetical" } } },
      { "Poland was drawn into a war in the European Union.", false },
      { "The train took Polish wheat into the European Union.", false },
    } },

  { name = "add", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "add" }, actor = { "object" }, actor_kind = { "state", "organisation" },
      recipient = { "subject", "to" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true, needs = { "member", "membership" } },
    condition = function(event, article)
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[2]) end
      return article.text:sub(last + 1, last + 40):lower():find "^ as an? [%l ]*member" ~= nil
    end,
    examples = {
      { "The Group of 20 added the African Union as a permanent member.",
        { actor = "AU", recipient = "G20" } },
      { "The Group of 20 added that the African Union paid.", false },
      { "NATO added Iran to its list.", false },
    } },

  { name = "grow-to-include", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "expand", "grow", "enlarge", "widen", "broaden", "extend" },
      actor = { "content" }, actor_kind = { "state", "organisation" },
      recipient = { "subject", "object" }, recipient_kind = { "alliance", "organisation" },
      content = { "include", "take", "embrace", "encompass", "admit", "cover" }, no_noun = true },
    condition = function(event, article)
      return event.actors[event.actor[1]].via ~= "modifier" -- what was once Soviet
        and conditions.the_body(event, article)
    end,
    examples = {
      { "NATO expanded to include states of the former Soviet sphere.", false },
      { "NATO expanded to include Poland and Hungary.",
        { actor = { "POL", "HUN" }, recipient = "NATO" } },
      { "The European Union was enlarged to take in Malta and Cyprus.",
        { actor = { "MLT", "CYP" }, recipient = "EU" } },
      { "BRICS grew to include Iran.", { actor = "IRN", recipient = "BRICS" } },
      { "The NATO drill was expanded to include Poland.", false },
      { "The road was widened to include Poland.", false },
    } },

  { name = "addition", event = { type = "SUPPORT", act = "join" },
    frame = { noun = { "addition", "adherence", "adhesion", "admittance" },
      actor = { "of", "subject" }, actor_kind = { "state" }, recipient = { "to", "into" },
      recipient_kind = pact },
    condition = conditions.the_body,
    examples = {
      { "The addition of Finland to NATO angered Russia.", { actor = "FIN", recipient = "NATO" } },
      { "Greece's adherence to the North Atlantic Treaty was signed.", { actor = "GRC" } },
      { "The addition of Spain to the list took a day.", false },
      { "Its adherence to the rules of NATO was strict.", false },
    } },

  { name = "seek-place", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "seek", "request", "want", "covet", "demand", "claim" },
        { "place", "seat" }, { "eye" }, { "membership", "place", "seat" }, { "bid", "campaign",
        "lobby", "push", "press" }, { "for" }),
      actor_kind = { "state", "organisation" }, recipient = { "in", "at", "on", "for", "modifier",
        "among", "into", "to" },
      recipient_kind = body, no_noun = true,
      needs = { "place", "seat", "membership", "admission", "accession", "entry" } },
    condition = function(event, article)
      return conditions.not_person(event) and conditions.the_body(event, article)
        and conditions.told({ "place [ia][nt]%f[%A]", "membership", "admission", "accession",
          "for [%l ]*entry [it][no]", "seat [ioa][nt]%f[%A]" }, 60)(event, article)
        and not article.text:sub(event.span[2] + 1, event.span[2] + 40):find "admission of"
    end,
    examples = {
      { "Sweden would seek a place in NATO.",
        { actor = "SWE", recipient = "NATO", aux = { "hypothetical" } } },
      { "Brazil is bidding for a seat on the United Nations Security Council.",
        { actor = "BRA" } },
      { "Somalia pushed for entry into the East African Community.",
        { actor = "SOM", recipient = "EAC" } },
      { "Kenya pressed for the admission of Somalia to the African Union.", false },
      { "Lawmakers want a place in the NATO choir.", false },
      { "Sweden seeks a place to rest.", false },
      { "Egypt demanded a seat at the NATO talks.", false },
    } },

  { name = "adhere", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "adhere", "accede", "subscribe" }, actor_kind = { "state" },
      recipient = { "to" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 40):match "^[^,.;]*"
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local promised = before:find "undert[ao][ko]%l* to [%l ]*$"
        or before:find "agreed? to [%l ]*$"
        or before:find "invited to [%l ]*$" or before:find "promised? to [%l ]*$"
        or before:find "decided? to [%l ]*$" or before:find "refused? to [%l ]*$"
        or before:find "formally $"
      return to[1] > event.span[2] and conditions.not_person(event) and not_meeting(event, article)
        and (promised ~= nil
          or article.text:find("^ in %d%d%d%d to ", event.span[2] + 1) ~= nil
          or article.text:find("^ on [%u%l%d]+ [%u%l%d]+ ?%d* to ", event.span[2] + 1) ~= nil
          or event.text:lower():find "^acced" ~= nil
          or rest:find "^ in %d%d%d%d" ~= nil or rest:find "^ in %u%l+ %d%d%d%d" ~= nil
          or rest:find "^ on %d+ %u" ~= nil or rest:find "^ on %u%l+ %d" ~= nil
          or rest:find "^ as an? [%l%- ]*state" ~= nil
          or rest:find "^ as an? [%l%- ]*member" ~= nil)
    end,
    examples = {
      { "Hungary adhered to the Warsaw Pact in 1955.", { actor = "HUN", recipient = "WPO" } },
      { "Italy adhered in 1937 to the Warsaw Pact.", { actor = "ITA", recipient = "WPO" } },
      { "Ukraine undertook to adhere to the NPT.",
        { actor = "UKR", recipient = "NPT", type = "AGREE", aux = { "future" } } },
      { "Iran adheres to the NPT.", false },
      { "Iran adhered to the NPT text in 1985.", false },
      { "The glue adhered to the NATO flag.", false },
    } },

  { name = "ready-for", event = { type = "SUPPORT", act = "join" },
    frame = { adjective = { "ready", "unready", "ripe", "fit", "unfit", "eligible", "qualified",
        "unsuited" }, actor_kind = { "state" }, recipient = { "for", "modifier" },
      recipient_kind = { "alliance", "organisation" }, needs = MEMBERS_NEEDED },
    condition = function(event, article)
      local words = conditions.phrase(event, article, 50)
      return conditions.not_person(event) and conditions.joinable(event)
        and (words:find "^ for %S*%s?[%w ]-membership" ~= nil
          or words:find "^ for [%w ]-accession" ~= nil or words:find "^ for [%w ]-admission" ~= nil)
        and not words:find "talks" and not words:find "negotiation"
    end,
    emit = opened,
    examples = {
      { "Ukraine is not ready for NATO membership.",
        { actor = "UKR", recipient = "NATO", aux = { "negation", "hypothetical" } } },
      { "Georgia is ready for EU membership.",
        { actor = "GEO", recipient = "EU", aux = { "hypothetical" } } },
      { "Georgia is ready for EU talks.", false },
      { "Georgia is ready for winter.", false },
    } },

  { name = "road-to", event = { type = "SUPPORT", act = "apply" },
    frame = { noun = { "road", "path", "journey", "march", "route", "course" }, verb = {},
      actor = { "subject" }, actor_kind = { "state" },
      recipient = { "to", "toward", "towards", "into" },
      recipient_kind = { "alliance", "organisation" } },
    condition = function(event, article)
      local own, to = event.actors[event.actor[1]].span, event.actors[event.recipient[1]].span
      local rest = article.text:sub(event.span[2] + 1, to[1])
      local before = article.text:sub(own[2] + 1, event.span[1])
      return own[1] < event.span[1] and to[1] > event.span[2]
        and (before:find "^['’\xE2]" ~= nil or before:find "^ %l* ?$" ~= nil
          or before:find "%f[%a]its [%l ]*$" ~= nil)
        and (rest:find "^ to t?h?e? ?$" ~= nil or rest:find "^ towards? t?h?e? ?$" ~= nil
          or rest:find "^ into t?h?e? ?$" ~= nil)
        and conditions.not_person(event) and conditions.joinable(event)
        and not_meeting(event, article)
        and not conditions.find_word(article.text:sub(to[2] + 1, to[2] + 16):match "^ %l+" or "",
          { "border", "market", "budget", "cup", "championship", "fund", "presidency", "final",
            "title", "office", "vote" })
    end,
    examples = {
      { "Moldova's road to the European Union is long.", { actor = "MDA", recipient = "EU" } },
      { "Moldova was told that its road to the European Union would be long.",
        { actor = "MDA", recipient = "EU" } },
      { "Georgia's path to NATO was blocked for years.", { actor = "GEO", recipient = "NATO" } },
      { "Moldova's road to the European Union border is long.", false },
      { "The road to the European Union is long.", false },
    } },

  { name = "line-up-to-join", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "queue", "queue up", "line up", "clamour", "clamor", "knock", "yearn",
        "wait" }, adjective = { "eager", "keen", "impatient", "anxious" },
      noun = { "eagerness", "keenness", "plea" },
      actor_kind = { "state" }, recipient = { "content" }, recipient_kind = pact,
      content = joining, actor_optional = true },
    condition = function(event)
      return #event.actor > 0 or conditions.some_states(event)
    end,
    examples = {
      { "Forty countries lined up to join BRICS.", { actor = {}, recipient = "BRICS" } },
      { "Serbia is eager to join the European Union.", { actor = "SRB", recipient = "EU" } },
      { "Georgia's eagerness to enter NATO worries Russia.",
        { actor = "GEO", recipient = "NATO" } },
      { "Fans lined up to join the NATO choir.", false },
      { "Malaysia is eager to sell oil.", false },
    } },

  { name = "knock-on-door", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "knock", "set" }, actor_kind = { "state" },
      recipient = { "of", "on", "at", "modifier", "context" }, recipient_kind = body,
      no_noun = true,
      needs = { "door", "sight" } },
    condition = function(event, article)
      local far = event.actors[event.recipient[1]].via == "context"
      return knocks(event, article) and (not far or conditions.phrase(event, article, 20):find
        "^ [ao][tn] its doors?%f[%A]" ~= nil)
    end,
    examples = {
      { "Ukraine has been knocking at the door of NATO.",
        { actor = "UKR", recipient = "NATO" } },
      { "Turkey knocked on the European Union's door in 1959.",
        { actor = "TUR", recipient = "EU" } },
      { "Juba was admitted to the East African Community. It first knocked at its door in 2011.",
        { actor = "SSD", recipient = "EAC", act = "apply" } },
      { "Turkey knocked a stone at NATO.", false },
    } },

  { name = "ask-into", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "ask", "beckon", "usher", "wave", "welcome", "invite back", "ask back" },
      actor = { "into" },
      actor_kind = pact, recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.actor[1]].span
      local before = article.text:sub(math.max(1, to[1] - 9), to[1])
      return event.actors[event.recipient[1]].span[1] < to[1]
        and conditions.the_body_at(to[2], article)
        and (before:find " into $" ~= nil or before:find " into the $" ~= nil)
    end,
    examples = {
      { "Croatia and Albania were asked into NATO.",
        { actor = "NATO", recipient = { "HRV", "ALB" } } },
      { "Were Japan ever asked into the Quad, India would pay.", false },
      { "Cuba has been invited back into the OAS.", { actor = "OAS", recipient = "CUB" } },
      { "Croatia was asked into a NATO tent.", false },
    } },

  { name = "interest-in", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "express", "voice", "show", "signal", "declare" }, { "interest",
        "desire", "wish" }), actor_kind = { "state" },
      recipient = { "in", "for", "of", "modifier" }, recipient_kind = pact, no_noun = true,
      needs = MEMBERS_NEEDED },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 50)
      return (rest:find "^ [if][no]r? [%w ]-membership" ~= nil
          or rest:find "^ [if][no]r? [%w ]-accession" ~= nil
          or rest:find "^ [if][no]r? [%w ]-admission" ~= nil)
        and conditions.joinable(event) and not has(event.aux, "negation")
    end,
    examples = {
      { "Thailand has expressed interest in BRICS membership.",
        { actor = "THA", recipient = "BRICS" } },
      { "Thailand has expressed interest in BRICS loans.", false },
    } },

  { name = "ask-in", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "ask", "beckon", "court", "woo", "encourage", "invite" },
      actor = { "subject", "content", "context" }, actor_kind = pact,
      recipient = { "object" }, recipient_kind = { "state", "organisation" }, content = joining,
      no_noun = true },
    condition = function(event, article)
      local asker = event.actors[event.actor[1]].span
      local before = article.text:sub(math.max(1, event.span[1] - 8), event.span[1]):lower()
      if asker and asker[1] > event.span[1] and not (before:find " been $"
        or before:find " be $" or before:find " w[ae][sr]e? $" or before:find " not $") then
        return false -- "Turkey asked Syria to join the League"
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 90):match "^[^.;]*"
      if event.actors[event.actor[1]].via == "context"
        and (rest:find " join the agreement" or rest:find " join the treaty") then
        return false -- that another has made
      end
      local after = rest:match "%f[%a]join%f[%A]([%a ]*)" or rest:match "%f[%a]enter%f[%A]([%a ]*)"
        or rest:match "%f[%a]accede%f[%A]([%a ]*)" or rest:match "%f[%a]come in%f[%A]([%a ]*)"
        or rest:match "%f[%a]become a? ?[%a ]*member%f[%A]([%a ]*)"
      if after then after = after:gsub("^ in %u%l+%f[%A]", ""):gsub("^ in $", "") end -- "in 2015"
      return after ~= nil and not after:find "talks" and not after:find " in "
        and not after:find "mission" and not after:find "force" and not after:find "effort"
    end,
    examples = {
      { "NATO met in Bucharest. Croatia and Albania were invited to join.",
        { actor = "NATO", recipient = { "HRV", "ALB" } } },
      { "Croatia is in NATO. Montenegro was invited to join in December 2015.",
        { actor = "NATO", recipient = "MNE" } },
      { "Croatia is in NATO. Montenegro was invited to join in 2015.",
        { actor = "NATO", recipient = "MNE" } },
      { "Croatia is in NATO. Montenegro was invited to join in the fun.", false },
      { "ASEAN asked Burma to join.", { actor = "ASEAN", recipient = "MMR" } },
      { "Argentina and Iran have been asked to join BRICS from Jan. 1.",
        { actor = "BRICS", recipient = { "ARG", "IRN" } } },
      { "Turkey asked Syria to join the Arab League.", false },
      { "The Gulf Cooperation Council met. Iraq was not asked to join.",
        { actor = "GCC", recipient = "IRQ", aux = { "negation" } } },
      { "ASEAN asked Burma to join the talks.", false },
      { "ASEAN asked Burma to free its prisoners.", false },
    } },

  { name = "open-door", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "open", "keep", "hold", "leave", "throw" },
      actor = { "subject", "modifier" }, actor_kind = { "alliance", "organisation" },
      recipient = { "to", "for" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "door" } },
    condition = door,
    examples = {
      { "NATO opened its door to Poland.", { actor = "NATO", recipient = "POL" } },
      { "ASEAN opened the door to Cambodia's membership.",
        { actor = "ASEAN", recipient = "KHM" } },
      { "NATO opened fire on Libya.", false },
      { "The shop opened its door to Poland.", false },
    } },

  { name = "close-door", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "close", "shut", "slam", "bar", "bolt" }, actor = { "subject", "modifier" },
      actor_kind = { "alliance", "organisation" }, recipient = { "on", "to", "for", "against" },
      recipient_kind = { "state" }, no_noun = true, needs = { "door" } },
    condition = door,
    examples = {
      { "The European Union slammed the door on Turkey.", { actor = "EU", recipient = "TUR" } },
      { "France closed its border to Spain.", false },
      { "France closed the door of a church to Spain.", false },
    } },

  { name = "stand-in-way", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "stand", "say", "put", "throw", "balk", "baulk", "drag", "close", "shut",
        "slam" },
      actor_kind = sides, recipient = { "of", "to", "on", "in", "at", "modifier", "object" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "membership", "accession", "entry", "admission", "join", "enlargement",
        "expansion", "expansionist", "newcomer", "bid", "application", "candidate", "candidacy",
        "candidature" } },
    condition = function(event, article)
      return about_membership(event, article) and conditions.told({ "^st%l+ in the way",
        "^s%l+ [\"“'‘]?no[n]?[,\"”'’]?%f[%A]", "^s%l+ [\"“'‘]?nyet",
        "^[%a ]-not say yes%f[%A]", "^[%a ]-n['’]+t say yes%f[%A]",
        "^put%l* [%l ]-%f[%a]brakes?%f[%A]",
        "^put%l* [%l ]-on hold",
        "^put%l* [%l ]-on ice", "^put%l* [%a '’]-talks on ice", "^put%l* [%a '’]-talks on hold",
        "^put%l* [%a '’]-bid on ice", "^put%l* [%a '’]-bid on hold", "^st%l+ in the path",
        "^put%l* [%l ]-obstacles", "^thr%l+ [%l ]-obstacles",
        "^ba%l+ at", "^drag%l* its feet", "^%l+ the door" }, 60)(event, article)
    end,
    examples = {
      { "Turkey stood in the way of Sweden's membership.", { actor = "TUR", recipient = "SWE" } },
      { "France said no to Britain's entry.", { actor = "FRA", recipient = "GBR" } },
      { "France would not say yes to Britain's entry.", { actor = "FRA", recipient = "GBR" } },
      { "France closed the door to Britain's entry.", { actor = "FRA", recipient = "GBR" } },
      { "Greece put the brakes on Macedonia's accession.",
        { actor = "GRC", recipient = "MKD" } },
      { "The European Union put Turkey's membership talks on ice.",
        { actor = "EU", recipient = "TUR" } },
      { "Greece stood in the path of Albania's membership.", { actor = "GRC", recipient = "ALB" } },
      { "France said no to Britain's plan.", false },
      { "A tree stood in the way of Sweden's army.", false },
    } },

  { name = "keep-out-of", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "keep", "shut", "lock", "bar" }, actor_kind = sides,
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true, needs = { "out" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if to.via ~= nil or to.span[1] < event.span[2] then return false end
      local _, last = article.text:sub(to.span[2] + 1, to.span[2] + 16):find "^ out of t?h?e? ?"
      for _, name in ipairs(last and article:names(event.sentence) or {}) do
        if name.span[1] == to.span[2] + last then
          return conditions.find_word(name.kind, pact) ~= nil
        end
      end
      return false
    end,
    emit = function(event, article) -- "used its veto to keep it out": he did
      local before = article.text:sub(math.max(1, event.span[1] - 9), event.span[1])
      if before:find " veto to $" then event.aux = {} end
      return event
    end,
    examples = {
      { "China used its veto to keep Bangladesh out of the United Nations.",
        { actor = "CHN", recipient = "BGD", aux = {} } },
      { "Beijing has kept Taiwan out of the World Health Organization.",
        { actor = "CHN", recipient = "TWN" } },
      { "Luck kept Spain out of the war.", false },
      { "France kept Spain out of the cup.", false },
    } },

  { name = "no-wish", event = { type = "REJECT", act = "decline" },
    frame = { verb = g.phrases({ "have", "see", "show", "express" }, { "wish", "plan", "desire",
        "intention", "interest", "need", "reason", "appetite", "intent", "ambition" }),
      noun = {}, actor_kind = { "state" }, recipient = { "content", "context" },
      recipient_kind = pact, content = joining, negated = true, no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      return rest:find "^ [ti][on] %l*join" ~= nil or rest:find "^ of %l*joining" ~= nil
        or rest:find "^ of applying" ~= nil
        or rest:find "^ to enter" ~= nil or rest:find "^ to accede" ~= nil
        or rest:find "^ to return" ~= nil or rest:find "^ to come back" ~= nil
        or rest:find "^ to become a? ?%l* ?member" ~= nil
    end,
    examples = {
      { "Norway has no plans to join the European Union.", { actor = "NOR", recipient = "EU" } },
      { "Austria has no intention of joining NATO.", { actor = "AUT", recipient = "NATO" } },
      { "Cuba was expelled from the OAS and has no wish to come back.",
        { actor = "CUB", recipient = "OAS" } },
      { "Norway has plans to join the European Union.", false },
      { "Austria has no plans to sell its stake in NATO's base.", false },
    } },

  { name = "come-back-into", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "come back", "go back", "get back", "step back", "move back" },
      actor_kind = { "state" },
      recipient = { "in", "into", "to", "of" }, recipient_kind = pact, no_noun = true },
    condition = conditions.told({ "^%l+ back into", "^%l+ back in%f[%A]", "^%l+ back to the fold",
      "^%l+ back inside", "^%l+ back within" }, 40),
    examples = {
      { "The Seychelles came back into SADC in 2008.", { actor = "SYC", recipient = "SADC" } },
      { "The United States went back into the Paris climate accord.",
        { actor = "USA", recipient = "PARIS" } },
      { "The Seychelles came back to NATO's headquarters.", false },
    } },

  { name = "get-nod", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = g.phrases({ "get", "receive", "win", "earn", "obtain", "secure" },
        { "nod", "invitation" }),
      actor = { "from", "of", "modifier", "context" },
      actor_kind = { "alliance", "organisation" }, recipient = { "subject" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local near = article.text:sub(math.max(1, event.span[1] - 120), event.span[2] + 60):lower()
      return conditions.find_word(near, { "join", "member", "accession", "admission" }) ~= nil
        and conditions.no_meeting_near(event, article)
    end,
    examples = {
      { "NATO blocked Macedonia's membership, while Croatia and Albania got the nod.",
        { actor = "NATO", recipient = { "HRV", "ALB" } } },
      { "Albania received an invitation to a NATO summit.", false },
      { "Albania got the nod from its coach.", false },
    } },

  { name = "bring-in-member", event = { type = "SUPPORT", act = "invite" },
    frame = { verb = { "bring", "let", "take", "vote", "let in", "take in", "vote in" },
      actor_kind = pact, recipient = { "in", "object" }, recipient_kind = { "state" },
      no_noun = true,
      needs = { "member", "membership", "partner", "partnership", "let", "vote" } },
    condition = conditions.told({ "^%l+ in [%a ,]-%f[%a]as [%w ]-member", "^%l+ [%a ,]- in as "
      .. "[%w ]-member", "^%l+ in [%a ,]-%f[%a]as [%l ]-partner", "^let%l* [%a ,]- in$",
      "^let%l* [%a ,]- in in %d", "^vot%l* [%a ,]- in$" }, 80),
    emit = conditions.decided,
    examples = {
      { "Mercosur moved to bring in Venezuela as a full member.",
        { actor = "MERCOSUR", recipient = "VEN" } },
      { "ASEAN decided to let Burma in.", { actor = "ASEAN", recipient = "MMR" } },
      { "ASEAN agreed to take in East Timor as its eleventh member.",
        { actor = "ASEAN", recipient = "TLS", type = "SUPPORT", aux = {} } },
      { "ASEAN let Burma in on its plans.", false },
      { "Mercosur brought in Venezuela for lunch.", false },
    } },
}
