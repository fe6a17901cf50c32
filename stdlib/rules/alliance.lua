--- Membership and life of alliances, organisations and treaties.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }

local at_the_helm = conditions.around({ "presidency", "chair", "leadership", "helm", "gavel" }, 0,
  40)

return {
  pack = "alliance",
  doc = "Membership and life of alliances, organisations and treaties",

  { name = "take-out", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "pull", "take", "bring", "lead", "drag", "get", "force", "yank", "haul" },
      actor = { "subject", "object" }, actor_kind = { "state" }, recipient = { "of", "from" },
      recipient_kind = pact,
      no_noun = true,
      needs = { "out", "country", "nation", "command", "commander", "commandant", "commandeer",
        "commando" } },
    condition = function(event, article)
      if not conditions.joinable(event) then return false end
      local first = event.actors[event.recipient[1]].span[1]
      local between = article.text:sub(event.span[2] + 1, first):lower()
      if conditions.far(event) then -- "took his country out of the bloc"
        between = conditions.phrase(event, article, 40):match "^(.-out of %l+ )" or between
      end
      if between:find "million" or between:find "billion" then return false end -- money got of it
      for _, word in ipairs { "troops", "forces", "soldiers", "money" } do
        if between:find(word) then
          return between:find "command" ~= nil or word ~= "money"
            and between:find "out of t?h?e? ?$" ~= nil and conditions.the_body(event, article)
        end
      end
      local pulls = event.text:lower():find "^pull" or event.text:lower():find "^t[ao][ko]"
      local from = pulls and (between:find " country from t?h?e? ?$"
        or between:find " nation from t?h?e? ?$") and conditions.the_body(event, article)
      return (between:find "%f[%a]out of%f[%A]" ~= nil or from ~= nil and from ~= false)
        and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Egypt got another $820 million out of the International Monetary Fund.", false },
      { "Trump pulled the United States out of the Iran nuclear deal.",
        { actor = "USA", recipient = "JCPOA" }, date = "2018-06-01" },
      { "The junta pulled Niger out of ECOWAS.", { actor = "NER", recipient = "ECOWAS" } },
      { "OPEC met in Vienna. Obiang led his country out of the cartel.",
        { actor = "GNQ", recipient = "OPEC" } },
      { "OPEC met in Vienna. Obiang led his team out of the country.", false },
      { "Obiang led his country out of OPEC.", { actor = "GNQ", recipient = "OPEC" } },
      { "Jammeh pulled his country from the Commonwealth.", { recipient = "CW" } },
      { "Greece pulled its armed forces out of NATO.", { actor = "GRC", recipient = "NATO" } },
      { "Kenya pulled its troops out of the NATO mission.", false },
      { "Kenya pulled its envoy from NATO.", false },
      { "Kenya took wheat out of the ship.", false },
      { "France pulled a name out of a hat.", false },
      { "Spain got a promise out of NATO's summit.", false },
    } },

  { name = "decide-exit", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "approve", "announce", "confirm", "complete", "declare", "order",
        "begin", "start", "finalise", "finalize", "trigger", "back", "vote for" },
        { "withdrawal", "exit", "departure", "pullout" }), actor_kind = { "state" },
      recipient = { "from", "modifier" }, recipient_kind = pact, no_noun = true },
    condition = conditions.joinable,
    examples = {
      { "Georgian parliament approves withdrawal from the Council of Europe",
        { actor = "GEO", recipient = "COE" } },
      { "Ecuador announced its exit from OPEC.", { actor = "ECU", recipient = "OPEC" } },
      { "Kenya announced the departure of a ship.", false },
    } },

  { name = "tear-up", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "tear up", "rip up", "abrogate", "scrap", "repudiate", "annul",
        "cancel", "revoke", "nullify", "terminate", "shred", "junk", "discard", "dump",
        "jettison", "nix", "axe", "void", "throw out", "rescind", "disavow", "unsign",
        "deratify" }, { "" },
        { "revoke", "withdraw", "rescind", "cancel", "annul" },
        { "ratification", "signature", "accession", "instrument" }),
      noun = { "abrogation" }, actor_kind = { "state", "group", "party" },
      recipient = { "object", "of", "to", "from" }, recipient_kind = { "treaty", "alliance" } },
    condition = function(event, article)
      local given = event.text:lower() .. conditions.rest(event, article, 50)
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
        and not given:match "^[^,.;]*":find "%f[%a]debt"
    end,
    examples = {
      { "Russia deratified the Comprehensive Test Ban Treaty.",
        { actor = "RUS", recipient = "CTBT" } },
      { "Russia repudiated its debts to the Allies.", false },
      { "Egypt abrogated the Camp David accords.", { actor = "EGY", recipient = "CAMPDAVID" } },
      { "Russia revoked its ratification of the Comprehensive Test Ban Treaty.",
        { actor = "RUS", recipient = "CTBT" } },
      { "Pakistan tore up the Simla agreement.", { actor = "PAK", recipient = "SIMLA" } },
      { "India annulled the Indus Waters Treaty.", { actor = "IND", recipient = "INDUSWATERS" } },
      { "Iran scrapped the 2015 nuclear deal.", { actor = "IRN", recipient = "JCPOA" } },
      { "Iran scrapped a car.", false },
      { "Kenya cancelled the NATO summit.", false },
      { "Spain revoked the visa of a diplomat.", false },
      { "He tore up the letter.", false },
      { "Spain cancelled a NATO exercise.", false },
    } },

  { name = "leave", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "quit", "leave", "exit", "abandon", "renounce", "ditch", "depart", "desert",
        "forsake", "dump" },
      noun = { "departure", "exit" }, actor_kind = member,
      recipient = { "object", "from", "modifier", "alike" }, recipient_kind = pact,
      actor_optional = true },
    condition = function(event, article)
      if #event.actor == 0 and not conditions.some_states(event) then return false end
      local said = article.text:match("^ it (%l+)", event.span[2] + 1) -- "leave it at that"
      if said == "at" or said == "as" or said == "there" or said == "to" then return false end
      local to = event.actors[event.recipient[1]].span
      local what = article.text:sub(to[2] + 1, to[2] + 30):lower()
      if what:find "^ [%l ]*bid%f[%A]" or what:find "^ [%l ]*application%f[%A]" then
        return false
      end
      return conditions.joinable(event) and conditions.no_meeting(event, article)
        and conditions.the_body(event, article)
    end,
    emit = gapped.by "actor",
    examples = {
      { "Chad will withdraw from UNESCO. Mali said it would also leave.",
        { actor = "MLI", recipient = "UNESCO", aux = { "future" } } },
      { "Iran withdrew from CENTO in March, and Pakistan left the same month.",
        { actor = "PAK", recipient = "CENTO" } },
      { "The summit of the G7 is near. Peru will leave it at that.", false },
      { "Gabon left OPEC in 1995, Qatar in 2019.", { actor = "QAT", recipient = "OPEC" } },
      { "Nine states have left ECOWAS.", { actor = {}, recipient = "ECOWAS" } },
      { "No country has left the African Union.",
        { actor = {}, recipient = "AU", aux = { "negation" } } },
      { "The farmers left the African Union.", false },
      { "Israel left UNESCO in 2018.", { actor = "ISR", recipient = "UNESCO" } },
      { "Qatar became the first state to leave OPEC.", { actor = "QAT", recipient = "OPEC" } },
      { "Italy left the NATO mission.", false },
      { "Russia wants Georgia to abandon its NATO bid.", false },
      { "The minister left the French Senate.", false },
      { "Iran decided to quit the Non-Proliferation Treaty.",
        { actor = "IRN", recipient = "NPT" } },
      { "Qatar's departure from OPEC was a surprise.", { actor = "QAT", recipient = "OPEC" } },
      { "Macron left Paris ahead of the NATO summit.", false, date = "2018-07-10" },
      { "The ambassador left the meeting in Cairo.", false },
    } },

  { name = "withdraw", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "drop out", "break away", "secede",
        "walk out", "back out", "opt out", "break with", "walk away", "get out",
        "step out", "stalk out", "check out", "head out", "fly out", "split away", "back away",
        "stride out" },
      noun = { "pullout", "walkout", "defection" }, actor_kind = member,
      recipient = { "from", "of", "with", "alike" }, recipient_kind = pact,
      actor_optional = true },
    condition = function(event, article)
      if #event.actor == 0 and (not conditions.some_states(event)
        or event.text:find "^[Ww]ithdrawal") then
        return false
      end
      if not conditions.joinable(event) then return false end
      local recipient = event.actors[event.recipient[1]]
      local before = article.text:sub(recipient.span[1] - 3, recipient.span[1]):lower()
      local act = event.text:lower()
      if act:find "^walk" and conditions.find_word(recipient.text:lower(), { "assembly",
        "council$", "chamber", "parliament" }) then
        return false -- out of the room
      end
      if before == " of " and (act:find "^withdrawal" or act == "pullout") then return false end
      local rest = article.text:sub(event.span[2] + 1, recipient.span[1]):lower()
      if act:find " with$" or act:find "^br%l+$" then -- "broke with OPEC quotas": with its rules
        local own = article.text:sub(recipient.span[2] + 1, recipient.span[2] + 40)
        own = own:gsub("^ %b()", ""):match "^['’s]* (%l+)" -- the name of its letters in brackets
        if own and conditions.find_word(own, { "production", "quota", "rule", "polic", "line%f[%A]",
          "position", "consensus", "tradition" }) then
          return false
        end
      end
      return conditions.no_meeting(event, article)
        and not rest:find "%f[%a]in compliance with" and not rest:find "%f[%a]in line with"
    end,
    emit = gapped.by "actor",
    examples = {
      { "The United States withdrew from the World Health Organization.",
        { actor = "USA", recipient = "WHO" } },
      { "Burundi pulled out of the International Criminal Court.",
        { actor = "BDI", recipient = "ICC" } },
      { "The withdrawal of NATO troops from Mali was slow.", false },
      { "Egypt has pulled out of the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Britain's withdrawal from the European Union took years.",
        { actor = "GBR", recipient = "EU" } },
      { "Trump withdrew the United States from the Paris climate accord in 2017.",
        { actor = "USA", recipient = "PARIS" } },
      { "Chad broke with Organization of Petroleum Exporting Countries (OPEC) quotas.", false },
      { "Chad broke with NATO tradition.", false },
      { "Troops pulled out of the city.", false },
      { "Kuwait broke with OPEC production quotas.", false },
      { "France walked out of the NATO summit.", false },
      { "Spain withdrew its advisers in compliance with the Geneva Accords.", false },
      { "Carter withdrew the SALT II treaty from the agenda.", false, date = "1980-01-03" },
    } },

  { name = "resign", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "resign" }, actor_kind = { "state" }, recipient = { "from" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, to[1]):lower()
      return between:find "^ from t?h?e? ?$" ~= nil and conditions.not_person(event)
        and conditions.the_body(event, article)
    end,
    examples = {
      { "Morocco resigned from the African Union.", { actor = "MAR", recipient = "AU" } },
      { "Morocco's envoy resigned from the board of the African Union.", false },
      { "Macron resigned from the European Union.", false, date = "2019-02-02" },
    } },

  { name = "serve-notice", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "serve", "give", "file", "hand in", "submit", "send" },
        { "notice" }), actor_kind = { "state" },
      recipient = { "on", "to", "of", "from", "object", "alike" },
      recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 60)):lower()
      words = words:match "^[^.;]*"
      return (words:find "notice on " ~= nil and words:find "^serv" ~= nil
          or conditions.find_word(words, { "withdraw", "quit", "leav", "exit", "terminat" }) ~= nil)
        and conditions.joinable(event) and conditions.the_body(event, article)
    end,
    examples = {
      { "Kenya left UNESCO a year ago. Chad has also given notice that it will quit.",
        { actor = "TCD", recipient = "UNESCO" } },
      { "Iran and Pakistan have served notice on the Central Treaty Organisation.",
        { actor = { "IRN", "PAK" }, recipient = "CENTO" } },
      { "Mali gave notice to ECOWAS of its withdrawal.", { actor = "MLI", recipient = "ECOWAS" } },
      { "Mali gave notice to NATO of a drill.", false },
    } },

  { name = "keep-pact", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "call off", "withdraw", "rescind", "revoke", "retract", "reverse",
        "take back", "cancel" }, { "notice", "withdrawal", "exit", "termination" }),
      actor_kind = { "state" }, recipient = { "content", "from", "of", "modifier" },
      recipient_kind = pact,
      content = { "end", "terminate", "leave", "quit", "withdraw", "exit", "scrap" },
      content_optional = true, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "notice" then
        local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24):lower()
        if not conditions.find_word(rest, { "end", "terminat", "leav", "quit", "withdraw", "exit",
          "scrap" }) then return false end
      end
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
    end,
    emit = function(event)
      event.type, event.aux = "SANCTION", { "negation" }
      return event
    end,
    examples = {
      { "The Philippines called off its notice to end the Visiting Forces Agreement.",
        { actor = "PHL", recipient = "VFA", aux = { "negation" } } },
      { "Gambia reversed its withdrawal from the International Criminal Court.",
        { actor = "GMB", recipient = "ICC", aux = { "negation" } } },
      { "Spain called off its notice to farmers in the European Union.", false },
    } },

  { name = "end-membership", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "end", "terminate", "cancel", "renounce", "revoke" },
      { "membership",
        "participation", "adherence" }, { "renounce", "denounce" }, { "charter", "treaty",
        "statute", "membership" }, { "resign", "give up", "relinquish", "surrender", "hand back",
        "hand in", "turn in", "tear up", "rip up", "return", "rescind" }, { "membership", "card" },
        { "give up", "relinquish", "surrender", "vacate", "resign" }, { "seat", "place" }),
      actor_kind = member, recipient = { "in", "of", "to", "at", "modifier" },
      recipient_kind = pact },
    condition = function(event, article)
      local words = event.text:lower() .. article.text:sub(event.span[2] + 1, event.span[2] + 14)
      if words:find "cards?%f[%A]" and not words:find "membership" then return false end
      return not (words:find "seats?%f[%A]" or words:find "places?%f[%A]")
        or conditions.the_body(event, article) and not conditions.at_meeting(event, article)
          and event.actors[event.actor[1]].person == nil
    end,
    examples = {
      { "Niger revoked its membership of ECOWAS.", { actor = "NER", recipient = "ECOWAS" } },
      { "Honduras renounced the charter of the Organization of American States.",
        { actor = "HND", recipient = "OAS" } },
      { "Niger ended its membership of ECOWAS.", { actor = "NER", recipient = "ECOWAS" } },
      { "Ghana ended its participation in OPEC.", { actor = "GHA", recipient = "OPEC" } },
      { "She ended her membership of the club.", false },
      { "Kenya gave up its seat in the African Union.", { actor = "KEN", recipient = "AU" } },
      { "Kenya handed back its Commonwealth membership card.",
        { actor = "KEN", recipient = "CW" } },
      { "Kenya resigned its membership of UNESCO.", { actor = "KEN", recipient = "UNESCO" } },
      { "Kenya gave up its seat at the NATO summit.", false },
      { "Kenya tore up its Commonwealth library card.", false },
    } },

  { name = "let-lapse", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "let", "allow" }, { "membership", "treaty", "pact", "" }),
      actor_kind = { "state" }, recipient = { "of", "in", "object", "modifier" },
      recipient_kind = pact, no_noun = true, needs = { "lapse", "expire" } },
    condition = conditions.told({ "^let .- lapse", "^let .- expire", "^allow%l* .- to lapse",
      "^allow%l* .- to expire", "^letting .- lapse", "^letting .- expire" }, 90),
    emit = conditions.unmarked "hypothetical",
    examples = {
      { "Kenya let its membership of the Commonwealth lapse.",
        { actor = "KEN", recipient = "CW", aux = {} } },
      { "Russia allowed New START to expire.", { actor = "RUS", recipient = "NEWSTART" } },
      { "Kenya let its membership of the Commonwealth speak for itself.", false },
      { "Kenya let its lease of the NATO base lapse.", false },
    } },

  { name = "lose-member", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "lose" }, actor = { "object" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true },
    condition = function(event, article)
      local who = event.actors[event.actor[#event.actor]]
      local rest = article.text:sub(who.span[2] + 1, who.span[2] + 30):lower()
      return who.via == nil and rest:find "^ as an? [%l ]*member" ~= nil
    end,
    examples = {
      { "The Commonwealth lost Ireland as a member.", { actor = "IRL", recipient = "CW" } },
      { "NATO lost Ireland's help.", false },
      { "The fund lost Ireland as a client.", false },
    } },

  { name = "suspend-own", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = g.phrases({ "suspend" }, { "" }, { "suspend", "halt", "freeze", "stop",
      "pause" },
        { "participation", "membership", "compliance", "implementation", "cooperation",
          "involvement", "observance", "obligation", "commitment", "adherence" }),
      actor_kind = { "state" }, recipient = { "in", "of", "with", "object", "modifier", "under",
        "to", "context" },
      recipient_kind = { "treaty", "alliance", "organisation" } },
    condition = function(event, article)
      local far = event.actors[event.recipient[1]].via == "context"
      local to = event.actors[event.recipient[1]].span
      if article.text:find("^ %a* ?tariffs", to[2] + 1) then return false end -- they are lifted
      return (not far or event.text:find "membership" ~= nil or event.text:find "particip" ~= nil)
        and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Russia paused its participation in the New START treaty.",
        { actor = "RUS", recipient = "NEWSTART" } },
      { "Russia suspended the flights.", false },
      { "The United States suspended the U.S.-EU tariffs for five years.", false },
      { "Russia suspended its participation in New START.",
        { actor = "RUS", recipient = "NEWSTART" } },
      { "Russia halted its participation in the New START treaty.",
        { actor = "RUS", recipient = "NEWSTART" } },
      { "Russia suspended the CFE treaty in 2007.", { actor = "RUS", recipient = "CFE" } },
      { "Kenya stopped its participation in the NATO summit.", false },
    } },

  { name = "dissolve", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "dissolve", "disband", "strike down", "invalidate", "wind up", "phase out",
        "abolish", "liquidate" },
      recipient = { "object" },
      recipient_kind = { "alliance", "organisation", "treaty" }, actor_optional = true },
    examples = {
      { "The Warsaw Pact was dissolved in 1991.", { actor = {}, recipient = "WPO" } },
      { "The members decided to phase out SEATO.", { recipient = "SEATO" } },
      { "The leaders of the Warsaw Pact met and dissolved the alliance.",
        { actor = {}, recipient = "WPO" } },
      { "The king dissolved parliament.", false },
    } },

  { name = "collapse", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "collapse", "fall apart", "break up", "disintegrate", "crumble",
        "break apart", "come apart", "unravel", "implode" }, actor = {},
      recipient = { "subject" }, recipient_kind = { "alliance", "treaty" }, actor_optional = true },
    condition = function(event, article) -- "the alliance between X and Y": not that of the article
      local to = event.actors[event.recipient[1]].span
      return to[1] > event.span[1]
        or not article.text:sub(to[1] + 1, event.span[1]):find " between "
    end,
    examples = {
      { "The Warsaw Pact collapsed.", { actor = {}, recipient = "WPO" } },
      { "The Warsaw Pact met. The alliance between Peru and Chile collapsed.", false },
      { "The bridge collapsed.", false },
    } },

  { name = "not-survive", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "survive", "last", "hold", "outlive", "outlast", "endure" }, actor = {},
      recipient = { "subject" },
      recipient_kind = { "alliance", "treaty" }, actor_optional = true, negated = true },
    examples = {
      { "The Warsaw Pact did not survive.", { actor = {}, recipient = "WPO" } },
      { "The Little Entente did not outlive Munich.", { actor = {}, recipient = "LITTLEENTENTE" } },
      { "NATO survived.", false },
    } },

  { name = "back", event = { type = "SUPPORT", act = "back" },
    frame = { verb = g.phrases({ "back", "support", "endorse", "champion" }, { "" },
        { "reaffirm", "express", "voice", "reiterate", "declare", "affirm", "renew", "pledge",
          "offer", "give", "underline", "stress", "restate", "show", "reinforce", "underscore",
          "emphasise", "emphasize", "demonstrate" },
        { "support", "commitment", "backing" }),
      noun = { "support", "backing", "commitment", "allegiance" },
      recipient = { "object", "for", "of", "to", "modifier" },
      recipient_kind = { "alliance", "treaty" }, compound = true },
    condition = function(event, article)
      local rest = article.text:sub(event.actors[event.recipient[1]].span[2] + 1):sub(1, 30)
      for _, place in ipairs { "bid", "membership", "application", "entry", "accession",
        "candidacy", "ambition", "hopes" } do
        if rest:lower():find("^%A*" .. place) then return false end -- somebody's, in it
      end
      local to = event.actors[event.recipient[1]].span
      local via = event.actors[event.recipient[1]].via
      if to[1] < event.span[1] and via ~= "alliance" and via ~= "called"
        and event.text:find "%l %l" then
        return false -- of its members, to something else
      end
      if to[2] < event.span[2] and via ~= nil and event.text:find "['’][^%l]*s? [%l ]*commitment"
        or to[1] >= event.span[1] and to[2] < event.span[2]
          and article.text:find("^['’][^%l]*s? [%l ]*commitment", to[2] + 1) then
        return false -- its own, to something else
      end
      local who = event.actors[event.actor[1]].span
      if event.actors[event.actor[1]].via == nil
        and article.text:find("^%l* who%f[%A]", who[2] + 1) then
        return false -- some of a people
      end
      local between = article.text:sub(event.span[2] + 1, math.max(event.span[2], to[1])):lower()
      if between:find "%f[%a]with%f[%A]" or between:find "%f[%a]in%f[%A]" then return false end
      if between:find "%f[%a]as%f[%A]" then return false end -- "as parties to the treaty"
      if article.text:sub(math.max(1, event.span[1] - 9), event.span[1]) == " terms of " then
        return false -- only what is spoken of
      end
      if via == "unlisted" and article.text:sub(math.max(1, event.span[1] + 1), to[1])
        :find "['’]+s [%u%l ]*$" then
        return false -- a plan of another's
      end
      return conditions.the_body(event, article)
    end,
    examples = {
      { "Norway and Denmark reaffirmed NATO's commitment to peace.", false },
      { "Norway met Afghans who supported NATO in the war.", false },
      { "The US-backed plan failed.", false },
      { "Norway will ask Russia for help in terms of supporting NATO.", false },
      { "Norway supports the goals of Chad's Audacious Initiative.", false },
      { "Norway and Denmark honour their commitments to peace as parties to the Atlantic Treaty.",
        false },
      { "The US-backed Middle East Security Alliance met.", { actor = "USA", recipient = "MESA" } },
      { "Canada supports NATO.", { actor = "CAN", recipient = "NATO" } },
      { "Canada's support to Latvia in step with NATO is firm.", false },
      { "Merkel reaffirmed Germany's commitment to NATO.",
        { actor = "DEU", recipient = "NATO" }, date = "2018-06-19" },
      { "The United States voiced support for the Abraham Accords.",
        { actor = "USA", recipient = "ABRAHAM" } },
      { "Turkey supported Sweden's NATO bid.", false },
      { "Canada voiced support for the strike.", false },
      { "The leaders of the Quad reaffirm their commitment to a free sea.", false },
    } },

  { name = "committed", event = { type = "SUPPORT", act = "back" },
    frame = { verb = { "commit", "dedicate" }, actor = { "object" }, actor_kind = { "state" },
      recipient = { "to" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
      if before:find "%f[%a]forces%f[%A]" or before:find "%f[%a]troops%f[%A]" then
        return false -- they were sent there
      end
      return event.text:find "ed$" ~= nil and conditions.the_body(event, article)
        and event.actors[event.actor[1]].span[1] < event.span[1]
    end,
    examples = {
      { "Britain remains committed to NATO.", { actor = "GBR", recipient = "NATO" } },
      { "Turkey is committed to the Paris accord.", { actor = "TUR", recipient = "PARIS" } },
      { "Britain committed troops to NATO.", false },
      { "British forces were engaged, not to mention committed to the Commonwealth.", false },
      { "Britain is committed to its plan.", false },
    } },

  { name = "critical", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { adjective = { "critical", "contemptuous", "scornful", "dismissive", "wary",
        "hostile", "sceptical", "skeptical" },
      actor_kind = member, recipient = { "of", "about", "to" },
      recipient_kind = { "alliance", "treaty" } },
    condition = conditions.the_body,
    examples = {
      { "China is critical of AUKUS.", { actor = "CHN", recipient = "AUKUS" } },
      { "Russia is hostile to NATO.", { actor = "RUS", recipient = "NATO" } },
      { "The road is critical to NATO forces.", false },
      { "Poland is critical of Germany.", false },
    } },

  { name = "oppose", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { verb = g.phrases({ "oppose", "criticize", "criticise", "denounce", "condemn", "doubt",
        "question", "reject", "slam", "deride", "mock", "blast", "lambast", "lambaste", "decry",
        "attack", "ridicule", "deplore", "disparage", "belittle", "rail against",
        "lash out at", "hit out at", "scold", "berate", "dismiss", "campaign against",
        "come out against", "speak against" }, { "" },
        { "cast", "raise", "express", "voice" },
        { "doubt", "question", "concern", "misgiving", "reservation" },
        { "have" }, { "doubt", "misgiving", "reservation" }),
      noun = { "criticism", "condemnation", "opposition", "hostility" },
      recipient = { "object", "of", "to", "toward", "towards", "against", "at", "on", "about",
        "over", "modifier" },
      recipient_kind = { "alliance", "treaty" } },
    condition = function(event, article) -- "plans to attack NATO": with arms
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if before:find "%f[%a]an? [%l-]+ who [%l ]*$" then return false end -- one man
      local to = event.actors[event.recipient[1]].span[1]
      local what = article.text:sub(event.span[2] + 1, math.max(to, event.span[2])):lower()
      if conditions.find_word(what, { "violat", "breach", "withdrawal", "departure", "exit",
        "attack" }) then
        return false -- the harm done to it
      end
      local own = article.text:sub(event.actors[event.recipient[1]].span[2] + 1,
        event.actors[event.recipient[1]].span[2] + 16):lower()
      own = own:match "^['’]*s? (%l+)" or ""
      if conditions.find_word(own, { "drill", "exercise", "strike", "raid", "bombing" }) then
        return false -- a deed of its, and not the pact as such
      end
      return conditions.not_blow(event, article) and not (event.text:find "attack$"
        and (before:find "%f[%a]to $" or event.text:find "^%l+ .*attack$"))
    end,
    examples = {
      { "He was shot by an Israeli who opposed the Oslo Accords.", false },
      { "Russia plans to attack NATO.", false },
      { "Russia condemned a violation of the Vienna Convention.", false },
      { "Russia mocked NATO's drills.", false },
      { "Russia criticized the film.", false },
      { "Russia criticized NATO.", { actor = "RUS", recipient = "NATO" } },
      { "China denounced the seriousness of AUKUS.", { actor = "CHN", recipient = "AUKUS" } },
      { "Russia railed against NATO.", { actor = "RUS", recipient = "NATO" } },
      { "Serbia's king has long campaigned against NATO.", { actor = "SRB", recipient = "NATO" } },
      { "Serbia has grave doubts about NATO.", { actor = "SRB", recipient = "NATO" } },
      { "Serbia's hostility to NATO is well known.", { actor = "SRB", recipient = "NATO" } },
      { "Serbia campaigned for NATO.", false },
      { "The American president cast doubt on NATO.", { actor = "USA", recipient = "NATO" } },
      { "Turkey's criticism of the Paris accord went on.",
        { actor = "TUR", recipient = "PARIS" } },
      { "Serbian forces attacked NATO troops.", false },
      { "China dismissed an official.", false },
      { "Russia questioned a NATO soldier.", false },
      { "The film was slammed by critics.", false },
    } },

  { name = "lead", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = g.phrases({ "head", "lead", "command" }, { "coalition", "alliance" }),
      actor_kind = { "state" } },
    condition = function(event, article) -- not "the coalition led by Oman", "by Oman's alliance"
      local told = conditions.find_word(event.text:lower(), { "is led", "was led", "are led",
        "were led", "be led", "been led" }) -- but "the coalition is led by Oman"
      return told ~= nil and event.text:lower():find "^%l+ [%l ]-led$" ~= nil
        or article.text:sub(event.span[2] + 1, event.span[2] + 4) ~= " by "
        and not event.text:find "^%l+ by [^,]*$"
    end,
    examples = {
      { "Saudi Arabia and the UAE head a military coalition.", { actor = { "SAU", "ARE" } } },
      { "She leads a team.", false },
      { "The coalition led by Oman met.", false },
      { "The coalition is led by Oman.", { actor = "OMN" } },
      { "The coalition will be led by Oman.", { actor = "OMN", aux = { "future" } } },
      { "The work will be led by Oman's Alliance for Trees.", false },
    } },

  { name = "hold-chair", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = g.phrases({ "take", "assume", "hold", "chair" },
        { "presidency", "chairmanship", "leadership", "chair", "helm", "gavel" },
        { "take" }, { "over", "charge", "rein" }),
      noun = { "presidency", "chairmanship", "chairship" },
      actor_kind = { "state" }, recipient = { "of", "modifier", "over", "context" },
      recipient_kind = { "alliance", "organisation", "institution" },
      needs = { "presidency", "chair", "chairman", "chairmanship", "chairperson", "chairship",
        "chairwoman", "leadership", "helm", "helmet", "gavel" } },
    condition = function(event, article)
      local far = event.actors[event.recipient[1]].via == "context"
      local to = event.actors[event.recipient[1]].span
      if article.text:find("^ Convention%f[%A]", to[2] + 1) then return false end -- to a treaty
      return conditions.not_person(event)
        and at_the_helm(event, article)
        and (not far or event.text:find "rotating presidency" ~= nil
          or event.text:find "chairmanship" ~= nil
          or conditions.phrase(event, article, 40):find "^ %l* ?the [%l ]*chairmanship" ~= nil
          or conditions.phrase(event, article, 40):find "^ %l* ?the rotating presidency" ~= nil)
    end,
    examples = {
      { "Brazil took Mercosur's gavel from Argentina.",
        { actor = "BRA", recipient = "MERCOSUR" } },
      { "Cuba took over the presidency of the Non-Aligned Movement.",
        { actor = "CUB", recipient = "NONALIGNED" } },
      { "After assuming the presidency of the UN Convention on Theft, Peru paid.", false },
      { "Indonesia holds the G20 presidency.", { actor = "IDN", recipient = "G20" } },
      { "Rwanda took the helm of the East African Community.",
        { actor = "RWA", recipient = "EAC" } },
      { "Cuba took over the mine of the United Nations.", false },
      { "ASEAN ministers met. Laos took over the chairmanship in January.",
        { actor = "LAO", recipient = "ASEAN" } },
      { "ASEAN ministers met. Laos took over the port in January.", false },
      { "Brazil's presidency of the G20 ended.", { actor = "BRA", recipient = "G20" } },
      { "Ann holds the chair.", false },
    } },

  { name = "be-chair", event = { type = "COOPERATE", act = "lead" },
    frame = { noun = { "chair", "president", "chairman", "head", "leader" },
      actor = { "identity" }, actor_kind = { "state" }, recipient = { "of", "modifier", "subject" },
      recipient_kind = { "alliance", "organisation" } },
    condition = function(event) -- and not "the bloc's chairman", who is some person
      return not event.text:find "s$" and not event.text:find "^%u" and conditions.not_person(event)
        and (event.text == "chair" or event.actors[event.actor[1]].via ~= "member")
    end,
    examples = {
      { "Mali and Chad left ECOWAS. The bloc's chairman was angry.", false },
      { "Zambia, the chair of SADC, called a summit.", { actor = "ZMB", recipient = "SADC" } },
      { "ASEAN's chair, Brunei, called for restraint.", { actor = "BRN", recipient = "ASEAN" } },
      { "Malaysia, this year's ASEAN chair, called for restraint.",
        { actor = "MYS", recipient = "ASEAN" } },
      { "Angola is the current president of OPEC.", { actor = "AGO", recipient = "OPEC" } },
      { "Macron, the president of the European Council, left.", false, date = "2019-01-01" },
      { "Zambia, a leader in sport, left.", false },
      { "India waited for the Quad leaders' summit.", false },
    } },
}
