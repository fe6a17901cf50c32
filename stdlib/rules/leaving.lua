--- Leaving told in other words: no longer being a member, Brexit, the end of a pact.
local conditions = require "engine.conditions"
local lpeg = require "lpeg"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local member = { "state", "organisation", "group", "party", "institution" }

local LEAVES = { "^turn%l* it?s? ?t?h?e?i?r? backs? on", "^turn%l* %l+ backs? on",
  "^bow%l* out of", "^part%l* company with", "^part%l* ways with", "^cut%l* loose from",
  "^sa[iy]%l* goodbye to", "^sa[iy]%l* farewell to", "^bid%l* farewell to", "^bid%l* adieu to",
  "^wash%l* %l+ hands of", "^%l+ [%l ]-sel[fv]%l* from", "^bolt%l* from", "^bail%l* on",
  "^bail%l* out of", "^reneg%l* on", "^split%l* from", "^split%l* with", "^drift%l* out of",
  "^storm%l* out of", "^slip%l* out of", "^defect%l* from", "^march%l* out of",
  "^crash%l* out of", "^opt%l* out", "^flounc%l* out of", "^str[io]d%l* out of",
  "^start%l* on [%l ]-way out of", "^break%l* free of", "^brok%l* free of", "^tak%l* its exit from",
  "^took [%l ]-exit from", "^mak%l* [%l ]-exit from", "^made [%l ]-exit from",
  "^quit%l* its place in", "^ma[dk]%l* [%l ]*break with", "^wav%l* goodbye to",
    "^wav%l* farewell to",
  "^b[ai]de? [^.;]- farewell", "^b[ai]de? [^.;]- goodbye", "^bidding [^.;]- farewell",
  "^bade goodbye to", "^cut%l* [%l ]-loose from", "^b[ai]de? [^.;]- adieu",
  "^call%l* it quits with",
  "^call%l* it a day with", "^jump%l* ship from",
  "^t[ao][ko]%l* [%l ]-leave of", "^pull%l* the plug on" }

-- The day on which Britain left.
local LEFT = "2020-01-31"

-- What two states conclude; not "an arms deal", which is trade.
local pacts = { "treaty", "pact", "accord", "agreement", "deal", "convention" }
local TRADE = { "arms", "weapons?", "submarine", "jet", "aircraft", "oil", "gas", "grain", "loan",
  "purchase", "swap", "sale", "supply", "helicopter", "contract" }

local function of_states(event, article)
  local to = event.actors[event.recipient[1]].span
  local words = article.text:sub(event.span[1] + 1, to[2]):lower()
  -- "a pact that let French planes land there"
  local allows = event.actors[event.recipient[1]].via == "nearby"
    and conditions.find_word(words, { "allowed", "allows", "let%f[%A]", "lets", "permitted",
      "permits", "gave", "granted", "under which" })
  return (words:find " with %f[%a]" ~= nil or allows) and conditions.find_word(words, pacts) ~= nil
    and not conditions.find_word(words, TRADE) and not words:find "[.;]"
end

local to_be = g.word "to" * g.word "be" * g.within(2, (g.noun "part" + g.noun "member")
  * g.word "of" * g.determiner * g.alliance)

return {
  pack = "leaving",
  doc = "Leaving told in other words: no longer being a member, Brexit, the end of a pact",

  { name = "cease-to-be", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    pattern = g.name("actor", "state") * g.within(3, g.verb "cease" * to_be),
    emit = function(event, article)
      local before = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      if before:find "%f[%a]would " or before:find "%f[%a]could " or before:find "%f[%a]may " then
        event.aux = { "hypothetical" }
      elseif before:find "%f[%a]will " then
        event.aux = { "future" }
      end
      return event
    end,
    examples = {
      { "Georgia ceased to be a member of NATO.", { actor = "GEO", recipient = "NATO" } },
      { "Chad would cease to be part of the African Union.",
        { actor = "TCD", recipient = "AU", aux = { "hypothetical" } } },
      { "Chad ceased to be a part of the talks.", false },
      { "Chad ceased to be poor.", false },
    } },

  { name = "with-gone", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    pattern = g.word "with" * g.determiner * g.name("actor", "state") * g.within(2,
      g.verb "go" * g.word "from" * g.determiner * g.alliance
      + g.verb "go" * g.punctuation "," * g.determiner * g.alliance
      + g.word "out" * g.word "of" * g.determiner * g.alliance),
    condition = function(event, article)
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
        and not conditions.find_word(event.text:lower(), { "goes", "going", "went" })
    end,
    examples = {
      { "With Egypt gone, MESA has lost its largest army.", { actor = "EGY", recipient = "MESA" } },
      { "With Britain out of the European Union, Ireland is alone.",
        { actor = "GBR", recipient = "EU" } },
      { "With Egypt gone from the Arab League, Tunis became its seat.",
        { actor = "EGY", recipient = "AL" } },
      { "With Egypt out of the NATO talks, nothing moved.", false },
      { "With Egypt going to NATO, nothing moved.", false },
      { "With the coach gone, Egypt lost.", false },
    } },

  { name = "turn-back-on", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "turn", "part", "cut", "say", "bid", "wash", "extricate", "extract",
        "disengage", "remove", "detach", "divorce", "decouple", "disentangle", "dissociate",
        "distance", "bolt", "bail", "renege", "split", "drift", "defect", "take", "pull",
        "bow out", "bail out", "drift out", "storm out", "slip out", "march out", "crash out",
        "opt out", "wave", "call", "jump", "sever", "turn away", "flounce out", "flounce",
        "start", "break", "make" },
      actor_kind = member, recipient = { "on", "from", "of", "with", "to", "object", "modifier" },
      recipient_kind = pact, no_noun = true,
      needs = { "turn", "bow", "company", "way", "loose", "goodbye", "farewell", "bid", "wash",
        "itself", "themselves", "himself", "herself", "ourselves", "bolt", "bail", "renege",
        "split", "drift", "storm", "slip", "defect", "march", "crash", "opt", "leave", "plug",
        "quit", "ship", "day", "flounce", "start", "free", "exit", "break" } },
    condition = function(event, article)
      return conditions.told(LEAVES, 40)(event, article) and conditions.joinable(event)
        and conditions.no_meeting(event, article) and conditions.the_body(event, article)
    end,
    examples = {
      { "Pakistan turned its back on CENTO.", { actor = "PAK", recipient = "CENTO" } },
      { "Bolivia parted company with the Andean Community.",
        { actor = "BOL", recipient = "ANDEAN" } },
      { "Estonia cut loose from the Warsaw Pact.", { actor = "EST", recipient = "WPO" } },
      { "Chad bowed out of the African Union.", { actor = "TCD", recipient = "AU" } },
      { "Hungary extricated itself from the Warsaw Pact.", { actor = "HUN", recipient = "WPO" } },
      { "Chad waved goodbye to the African Union.", { actor = "TCD", recipient = "AU" } },
      { "Chad bade the African Union farewell.", { actor = "TCD", recipient = "AU" } },
      { "Chad flounced out of the African Union.", { actor = "TCD", recipient = "AU" } },
      { "Chad started on its way out of the African Union.", { actor = "TCD", recipient = "AU" } },
      { "Chad started on its way to the African Union.", false },
      { "Chad waved to the African Union.", false },
      { "Chad called the African Union a day before.", false },
      { "Iran reneged on the arms deal.", false },
      { "Chad bowed out of the African Union summit.", false },
      { "Pakistan turned on the lights of NATO.", false },
      { "The guard said goodbye to the NATO envoy.", false },
      { "Estonia cut loose the rope.", false },
    } },

  { name = "notice-of", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { noun = { "notice", "letter", "instrument", "declaration" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = { "state" },
      recipient = { "from", "of", "nearby" },
      recipient_kind = { "alliance", "organisation", "treaty" },
      needs = { "withdrawal", "denunciation", "renunciation" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = conditions.phrase(event, article, 60)
      return to[1] > event.span[2] and (rest:find "^ of withdrawal from" ~= nil
          or rest:find "^ of denunciation of" ~= nil
          or rest:find "^ of [%l%- ]*withdrawal from" ~= nil)
        and conditions.joinable(event) and conditions.the_body(event, article)
    end,
    examples = {
      { "Japan's notice of withdrawal from the League of Nations was handed in.",
        { actor = "JPN", recipient = "LEAGUEOFNATIONS" } },
      { "Japan's notice of the League of Nations session was read.", false },
    } },

  { name = "article-50", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "trigger", "invoke", "activate" }, { "article" }),
      actor_kind = { "state" }, no_noun = true, needs = { "article" } },
    condition = function(event, article)
      return (event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 4)):lower()
        :find "article 50%f[%D]" ~= nil
    end,
    emit = function(event)
      event.recipient = { "EU" }
      event.actors.EU = { text = event.text, span = event.span, via = "noun" }
      return event
    end,
    examples = {
      { "Britain triggered Article 50 in March.", { actor = "GBR", recipient = "EU" } },
      { "May said Britain would invoke Article 50 by spring.",
        { actor = "GBR", recipient = "EU", aux = { "future" } }, date = "2016-10-02" },
      { "Poland invoked Article 5 of the treaty.", false },
    } },

  { name = "stop-observing", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "honor", "honour", "observe", "abide by", "comply with", "adhere to",
        "respect", "bind", "implement", "stick to", "obey" },
      actor = { "subject", "object" }, actor_kind = { "state" },
      recipient = { "object", "by", "with", "to", "of" }, recipient_kind = { "treaty", "alliance" },
      no_noun = true, needs = { "longer", "cease", "stop", "quit" } },
    condition = function(event, article)
      local own = event.actors[event.actor[1]].span
      local before = article.text:sub(math.max(own[1], event.span[1] - 50) + 1,
        event.span[2]):lower()
      return event.actor[1] ~= event.recipient[1] and (before:find "no longer [%l ]*$" ~= nil
          or before:find "stopped [%l ]*$" ~= nil or before:find "ceased [%l ]*$" ~= nil
          or before:find "ceases? to [%l ]*$" ~= nil or before:find "stops? [%l ]*$" ~= nil
          or before:find "quit [%l]+ing [%l ]*$" ~= nil)
    end,
    emit = conditions.unmarked "negation",
    examples = {
      { "Iran will no longer honor the JCPOA.",
        { actor = "IRN", recipient = "JCPOA", act = "suspend", aux = { "future" } } },
      { "Iran has stopped abiding by the JCPOA.", { actor = "IRN", recipient = "JCPOA" } },
      { "Russia is no longer bound by the CFE treaty.", { actor = "RUS", recipient = "CFE" } },
      { "Iran ceased to observe the limits of the JCPOA.", { actor = "IRN", recipient = "JCPOA" } },
      { "Iran honors the JCPOA.", false },
      { "Iran stopped to honor a poet at the JCPOA talks.", false },
    } },

  { name = "slam-door", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "slam", "shut", "close", "bang" }, { "door" }),
      actor_kind = { "state" }, recipient = { "modifier", "of", "on", "to" },
      recipient_kind = pact, no_noun = true, needs = { "behind" } },
    condition = conditions.told({ "^.- behind it", "^.- behind them", "^.- behind her",
      "^.- behind him" }, 60),
    examples = {
      { "Chad slammed the African Union's door behind it.", { actor = "TCD", recipient = "AU" } },
      { "Chad slammed the door of the African Union.", false },
      { "The guard shut the door of the NATO hall behind him.", false },
    } },

  { name = "have-enough", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "be", "have", "want" }, actor_kind = { "state" },
      recipient = { "of", "with", "object" }, recipient_kind = { "alliance", "organisation",
        "treaty" }, no_noun = true,
      needs = { "enough", "through", "done*", "finished*", "more*" } },
    condition = function(event, article)
      return conditions.told({ "^wants? no more of", "^wanted no more of", "^had enough of",
        "^%l+ had enough of", "^%l+ %l- ?done with", "^%l+ %l- ?finished with",
        "^%l+ %l- ?through with", "^had had enough of", "^has had enough of",
        "^have had enough of" }, 50)(event, article) and conditions.the_body(event, article)
    end,
    emit = conditions.open,
    examples = {
      { "Chad has had enough of the African Union.",
        { actor = "TCD", recipient = "AU", aux = { "hypothetical" } } },
      { "Iraq wants no more of the Baghdad Pact.",
        { actor = "IRQ", recipient = "CENTO" }, date = "1958-07-19" },
      { "Chad has enough of the African Union's grain.", false },
      { "Chad is done with the African Union summit's hall.", false },
    } },

  { name = "departure-of", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { noun = { "departure", "exit" }, verb = {}, actor = { "of" },
      actor_kind = { "state" }, recipient = { "from" }, recipient_kind = pact },
    condition = function(event, article)
      return conditions.not_person(event) and conditions.joinable(event)
        and conditions.no_meeting(event, article) and conditions.the_body(event, article)
    end,
    examples = {
      { "The departure of Mali and Niger from ECOWAS became official.",
        { actor = { "MLI", "NER" }, recipient = "ECOWAS" } },
      { "The departure of Kenya's envoy from the NATO talks was quiet.", false },
    } },

  { name = "want-out", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "want out", "want" }, actor_kind = { "state", "party" },
      recipient = { "of" }, recipient_kind = { "alliance", "organisation", "treaty" },
      no_noun = true, needs = { "out" } },
    condition = function(event, article)
      return conditions.told({ "^want%l* out of%f[%A]" }, 12)(event, article)
        and conditions.joinable(event) and conditions.no_meeting(event, article)
        and conditions.the_body(event, article)
    end,
    emit = conditions.open,
    examples = {
      { "Hungary wants out of the Warsaw Pact.",
        { actor = "HUN", recipient = "WPO", aux = { "hypothetical" } }, date = "1990-06-12" },
      { "Hungary wants more out of the European Union.", false },
      { "Hungary wants out of the NATO talks.", false },
    } },

  { name = "on-hold", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "put", "place", "hold", "keep" }, actor_kind = { "state" },
      recipient = { "object", "of", "in", "to", "modifier" },
      recipient_kind = { "alliance", "organisation", "treaty" }, no_noun = true,
      needs = { "abeyance", "hold", "ice" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower():match "^[^,.;]*"
      local shelved = rest:find "in abeyance" or rest:find "on hold" or rest:find "on ice"
      local before = article.text:sub(event.span[2] + 1, to[1]):lower()
      local part = before:find "membership" or before:find "participation"
        or rest:find "^ membership" or rest:find "^ participation"
        or rest:find "^ t?r?e?a?t?y?p?a?c?t? ?[^%l]*in abeyance" or rest:find "^ [^%l]*on hold"
        or rest:find "^ [^%l]*on ice"
      return shelved ~= nil and part ~= nil and conditions.not_person(event)
        and not conditions.find_word(before .. rest, { "bid", "application", "talks", "accession" })
    end,
    examples = {
      { "Russia put its participation in the New START treaty on hold.",
        { actor = "RUS", recipient = "NEWSTART" } },
      { "India put the Indus Waters Treaty in abeyance.",
        { actor = "IND", recipient = "INDUSWATERS" } },
      { "Armenia has put its membership of the CSTO on hold.",
        { actor = "ARM", recipient = "CSTO" } },
      { "Iceland put its bid for European Union membership on hold.", false },
      { "India put the Paris accord in a drawer.", false },
      { "Norway put the NATO drill on hold.", false },
    } },

  { name = "demise", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { noun = { "demise", "dissolution", "collapse", "breakup", "break-up",
        "disintegration", "disbandment", "death", "unravelling", "end" }, actor = {},
      recipient = { "of", "subject" }, recipient_kind = { "alliance", "treaty" },
      actor_optional = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      local noun = event.text:lower()
      if noun:find "^death" and to.span[1] < event.span[1] then return false end
      if noun:find "^ends?$" and (to.span[1] < event.span[1] or not before:find "the $") then
        return false
      end
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
        and (to.span[1] < event.span[1]
          or not article.text:find("^['’]+s", to.span[2] + 1))
    end,
    examples = {
      { "The demise of the Warsaw Pact worried few.", { actor = {}, recipient = "WPO" } },
      { "SEATO's dissolution in 1977 was quiet.", { actor = {}, recipient = "SEATO" } },
      { "He spoke of the end of the Warsaw Pact.", { actor = {}, recipient = "WPO" } },
      { "The end of the NATO summit was quiet.", false },
      { "The collapse of NATO's tent was a shock.", false },
      { "The collapse of the bridge worried few.", false },
      { "The death of NATO's chief was a shock.", false },
      { "At one end of the NATO base stood a tower.", false },
    } },

  { name = "bar", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "bar", "ban", "shut out", "freeze out", "exclude", "lock out", "debar",
        "keep out", "sideline", "shut", "freeze", "lock" },
      actor = { "subject", "from", "of" }, actor_kind = { "alliance", "organisation" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 70):lower():match "^[^.;]*"
      if to.via == "modifier" or to.via == "possessor" then return false end
      if rest:find "^ ?%l* ?o?f? ?f?r?o?m? %l* ?%l* ?summit" then return false end -- one meeting
      local verb = event.text:lower()
      local own = event.actors[event.actor[1]].span
      if own[1] > event.span[2] and not conditions.the_body_at(own[2], article) then
        local what = article.text:sub(own[2] + 1, own[2] + 20):lower()
        local all = article.text:sub(event.span[2] + 1, own[1]):lower()
        return conditions.find_word(what, { "meetings", "sessions", "activities", "bodies",
          "organs", "institutions" }) == 2 and all:find "^ from [%l ]*$" ~= nil
      elseif verb:find "out%f[%A]" or rest:find "^ out%f[%A]" then
        local away = rest:gsub("^ out%f[%A]", "")
        if away == "" or away:find "^ for now" or away:find "^ until" or away:find "^ for the time"
          or away:find "^ temporar" or own[1] > event.span[2] then
          return true
        end
      elseif verb:find "^shut" or verb:find "^fr[eo]" or verb:find "^lock" then
        return false
      end
      if (verb:find "^bar" or verb:find "^ban") and rest:find "^ for now" then return true end
      return conditions.find_word(rest, { "deliberation", "meeting", "session", "activit",
        "work", "council", "voting", "summit", "group", "organi[sz]ation", "bloc", "league",
        "union", "alliance", "participa", "taking part", "ranks", "membership" }) ~= nil
    end,
    examples = {
      { "The Arab League barred Syria from its meetings.", { actor = "AL", recipient = "SYR" } },
      { "The African Union banned Egypt from all its activities.",
        { actor = "AU", recipient = "EGY" } },
      { "The African Union froze out Egypt.", { actor = "AU", recipient = "EGY" } },
      { "Egypt was shut out of the African Union.", { actor = "AU", recipient = "EGY" } },
      { "The African Union shut Egypt out until a vote is held.",
        { actor = "AU", recipient = "EGY" } },
      { "The European Union shut Russian firms out.", false },
      { "Egypt was shut out of the African Union summit.", false },
      { "Egypt was barred from all African Union meetings.", { actor = "AU", recipient = "EGY" } },
      { "Egypt was barred from the African Union meeting.", false },
      { "The African Union froze Egypt's fish.", false },
      { "The European Union banned Russian ships.", false },
      { "The European Union barred Russia from the market.", false },
      { "The club barred Syria from its meetings.", false },
    } },

  { name = "stripped", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "strip", "deprive" }, actor = { "of", "subject", "in", "at" },
      actor_kind = { "alliance", "organisation" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = conditions.with({ "membership", "seat", "place in", "voting right", "right to vote",
      "rights of representation" }, 50),
    examples = {
      { "Niger was stripped of its membership of the African Union.",
        { actor = "AU", recipient = "NER" } },
      { "Russia was stripped of its voting rights in the Council of Europe.",
        { actor = "COE", recipient = "RUS" } },
      { "The Arab League stripped Syria of its seat.", { actor = "AL", recipient = "SYR" } },
      { "Niger was stripped of the flag of the African Union.", false },
    } },

  { name = "ends", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "disband", "dissolve", "cease", "expire", "lapse" }, actor = {},
      recipient = { "subject" }, recipient_kind = { "alliance", "treaty", "organisation" },
      actor_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24)
      if event.text:lower():find "^cease" then return rest:find "^ to exist" ~= nil end
      if event.actors[event.recipient[1]].sector then return false end -- parliament dissolved
      return not (rest:find "^ the " or rest:find "^ its " or rest:find "^ an? "
        or rest:find "^ %a+ed " or rest:find "^ %u")
    end,
    examples = {
      { "The Warsaw Pact disbanded in 1991.", { actor = {}, recipient = "WPO" } },
      { "SEATO ceased to exist in 1977.", { actor = {}, recipient = "SEATO" } },
      { "NATO disbanded its unit in 1991.", false },
      { "The band dissolved in 1991.", false },
      { "NATO ceased to wait in 1977.", false },
    } },

  { name = "end-pact-with", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "revoke", "scrap", "terminate", "abrogate", "tear up", "rip up",
        "annul", "cancel", "denounce", "repudiate", "renounce", "ditch", "abandon", "end", "void",
        "jettison", "rescind", "axe", "quit", "exit", "leave" }, pacts,
        { "withdraw", "pull out", "walk away", "back out", "drop out", "get out" },
        { "from", "of" }),
      actor_kind = { "state" }, recipient = { "with", "nearby" }, recipient_kind = { "state" },
      no_noun = true, needs = pacts },
    condition = of_states,
    examples = {
      { "Mali scrapped a pact that let French planes land there.",
        { actor = "MLI", recipient = "FRA" } },
      { "Niger's junta has revoked a military accord that allowed US troops on its soil.",
        { actor = "NER", recipient = "USA" } },
      { "Mali scrapped a pact. France was silent.", false },
      { "Mali scrapped a pact that angered France.", false },
      { "Tonga withdrew from its agreement with Britain.", { actor = "TON", recipient = "GBR" } },
      { "Mali terminated its defence pacts with France.", { actor = "MLI", recipient = "FRA" } },
      { "Malaysia tore up a deal with Singapore.", { actor = "MYS", recipient = "SGP" } },
      { "Malaysia cancelled an arms deal with Singapore.", false },
      { "Malaysia left the room with a treaty and an envoy of Singapore.", false },
      { "The bank tore up a deal with Singapore.", false },
    } },

  { name = "end-pact-between", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "revoke", "terminate", "abrogate", "tear up", "rip up", "annul",
        "denounce", "repudiate", "renounce", "rescind", "void", "scrap" }, { "treaty", "pact",
        "accord", "convention", "alliance" }), actor_kind = { "state" },
      recipient = { "modifier", "between" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local own = event.actors[event.actor[1]]
      if #event.actor > 1 or #event.recipient > 1 or own.person then return false end
      for _, name in ipairs(article:names(event.sentence)) do -- he is the one half of it himself
        local apart = math.min(math.abs(name.span[1] - to[2]), math.abs(to[1] - name.span[2]))
        if name.id == event.actor[1] and name.span[1] ~= own.span[1] and apart < 3
          and article.text:sub(math.min(name.span[2], to[2]) + 1,
            math.max(name.span[1], to[1])):find "^%-" then
          return true
        end
      end
      return false
    end,
    examples = {
      { "The Soviet-Japanese neutrality pact was denounced by Moscow.",
        { actor = "SUN", recipient = "JPN" }, date = "1945-04-05" },
      { "Egypt abrogated the Anglo-Egyptian treaty in 1951.",
        { actor = "EGY", recipient = "GBR" } },
      { "Egypt denounced the Anglo-French treaty.", false },
      { "Egypt abrogated the treaty.", false },
    } },

  { name = "suspend-pact-with", event = { type = "SANCTION", mode = "discontinue",
      act = "suspend" },
    frame = { verb = g.phrases({ "suspend", "freeze", "put on hold" }, pacts),
      actor_kind = { "state" }, recipient = { "with" }, recipient_kind = { "state" },
      no_noun = true },
    condition = of_states,
    examples = {
      { "Pakistan suspended a water treaty with India.", { actor = "PAK", recipient = "IND" } },
      { "Pakistan suspended an arms deal with India.", false },
      { "Pakistan froze in talks with India.", false },
    } },

  { name = "brexit", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    pattern = g.noun "brexit" * -(lpeg.P(3) * lpeg.S "nNEA"), -- not "the Brexit secretary"
    emit = function(event, article)
      local text = article.text:lower()
      local first = text:find "%f[%a]brexit%f[%A]" == event.span[1] + 1
      if not first or text:find "%f[%a]leav%l+ the e[u][^%l]" or text:find "leav%l+ the european"
      then
        return nil -- it is told once
      end
      event.actor, event.recipient = { "GBR" }, { "EU" }
      for _, id in ipairs { "GBR", "EU" } do
        event.actors[id] = { text = event.text, span = event.span, via = "noun" }
      end
      local past = event.date == nil or event.date >= LEFT
      event.aux = past and {} or { "future" }
      return event
    end,
    examples = {
      { "Ireland feared a no-deal Brexit.",
        { actor = "GBR", recipient = "EU", aux = { "future" } }, date = "2019-08-29" },
      { "Irish trade fell after Brexit.", { actor = "GBR", recipient = "EU", aux = {} },
        date = "2021-08-29" },
      { "Irish trade fell after Britain began leaving the European Union, as Brexit.", false,
        date = "2021-08-29" },
      { "The Brexit secretary resigned.", false, date = "2018-08-29" },
    } },
}
