--- Turns of phrase for talking by phone, mediating, visiting, standing by somebody, yielding.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party" }
local state = { "state" }
local phone = { type = "CONSULT", mode = "phone" }
local visit = { type = "CONSULT", mode = "visit" }

local on_phone = conditions.told({ "^%l+ .-%f[%a]by %l-%s?phone", "^%l+ .-%f[%a]by telephone",
  "^%l+ .-%f[%a]on the [%l ]-phone", "^%l+ .-%f[%a]on the telephone",
  "^%l+ .-%f[%a]over the [%l ]-phone", "^%l+ .-%f[%a]over the telephone",
  "^%l+ .-%f[%a]by video", "^%l+ .-%f[%a]via video", "^%l+ .-%f[%a]via telephone",
  "^%l+ .-%f[%a]via phone", "^%l+ .-%f[%a]on the line", "^[%l ]-telephone",
  "^[%l ]-phone" }, 110)

local GETS = { "get", "gets", "got", "getting", "hop", "hops", "hopped", "jump", "jumps", "jumped" }
local BE = { "is", "are", "was", "were", "be", "been" }

local function words_to(event, article, side)
  local who = event.actors[event[side or "recipient"][1]].span
  return article.text:sub(event.span[1] + 1, math.max(event.span[2], who[1])):lower()
end

-- The recipient is itself, with nothing of its own behind: "behind Russia", not "behind Russia's".
local function itself(event, article)
  local to = event.actors[event.recipient[1]].span
  return not article.text:sub(to[2] + 1, to[2] + 4):find "^['\xE2]"
end

local function no_game(event)
  return not conditions.find_word(event.context:lower(), { "goal%f[%A]", "match%f[%A]", "coach",
    "final%f[%A]", "striker", "league title", "tournament", "olympic", "cup%f[%A]" })
end

local OPPOSES = { "^%l+ [%l ]*qualms", "^%l+ [%l ]*misgivings", "^%l+ [%l ]*reservations about",
  "^frown%l* on", "^frown%l* upon", "^%l+ askance at", "^growl%l* at", "^bristl%l* at",
  "^snarl%l* at", "^sneer%l* at", "^se+%l* in [%u%l ]- an? [%l%- ]*relic",
  "^se+%l* in [%u%l ]- an? [%l ]*threat", "^saw in [%u%l ]- an? " }

return {
  pack = "turns",
  doc = "Turns of phrase for talking by phone, mediating, visiting, standing by somebody, yielding",

  { name = "speak-by-phone", event = phone,
    frame = { verb = { "speak", "talk", "confer", "converse", "consult", "chat", "be", "get",
        "hop", "jump", "spend", "discuss", "review" },
      actor_kind = body, recipient = { "with", "to" }, recipient_kind = body, reciprocal = true,
      no_noun = true, needs = { "phone", "telephone", "video", "line", "videoconference" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 60)
      local verb = event.text:lower()
      if verb:find "^sp[ec]n[dt]" then
        return words:find "^%l+ [%l%d ]-on the %l*phone" ~= nil
          or words:find "^%l+ [%l%d ]-on the line" ~= nil
      end
      if verb:find "^discuss" or verb:find "^review" then
        return words:find "%f[%a]by %l*%-?%s?t?e?l?e?phone%f[%A]" ~= nil
          or words:find "%f[%a]o[vn]e?r? the t?e?l?e?phone%f[%A]" ~= nil
          or words:find "%f[%a]by video" ~= nil
      end
      if (has(BE, verb) or has(GETS, verb)) and not (words:find "^%l+ on the phone"
        or words:find "^%l+ on the telephone" or words:find "^%l+ on the line") then
        return false
      end
      return on_phone(event, article) and not conditions.at_home(event)
        and not words:find "%?" -- who asks says nothing
    end,
    examples = {
      { "Oman's king spoke with Iran's president by phone.", { actor = { "OMN", "IRN" } } },
      { "Oman's king and Iran's president talked on the telephone.",
        { actor = { "OMN", "IRN" } } },
      { "Oman's king was on the phone to Iran's president.", { actor = { "OMN", "IRN" } } },
      { "Has Oman's king been on the phone with Iran's president?", false },
      { "The presidents of Oman and Iran discussed the vote by telephone on Thursday.",
        { actor = { "OMN", "IRN" } } },
      { "Oman and Iran discussed a phone.", false },
      { "Oman's king got on the phone with Iran's president.", { actor = { "OMN", "IRN" } } },
      { "The presidents of Oman and Iran spent an hour on the phone.",
        { actor = { "OMN", "IRN" } } },
      { "Oman's king got a phone to Iran's president.", false },
      { "Oman's king talked about phones.", false },
    } },

  { name = "phone-conversation", event = phone,
    frame = { verb = g.phrases({ "hold", "have", "begin", "conduct" }, { "conversation", "talk",
        "discussion", "consultation", "chat", "conference", "meeting" }),
      actor = { "subject", "between" }, actor_kind = body, recipient = { "with", "between" },
      recipient_kind = body, reciprocal = true, no_noun = true,
      needs = { "phone", "telephone", "video" } },
    condition = function(event)
      local words = event.text:lower()
      return words:find "phone" ~= nil or words:find "telephon" ~= nil
        or words:find "%f[%a]video" ~= nil
    end,
    examples = {
      { "Rubio had a telephone conversation with Lavrov.", { actor = { "USA", "RUS" } },
        date = "2025-03-01" },
      { "A telephone conversation was held between the ministers of Iran and Oman.",
        { actor = { "IRN", "OMN" }, mode = "phone" } },
      { "Iran had a phone shop with Oman.", false },
      { "The nurse had a phone chat with Oman.", false },
    } },

  { name = "talks-by-phone", event = phone,
    frame = { noun = { "phone conversation", "telephone conversation", "phone talk",
        "telephone talk", "video talk", "phone discussion", "telephone discussion" }, verb = {},
      actor = { "between", "subject", "clause" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    condition = function(event) return not conditions.at_home(event) end,
    examples = {
      { "In a telephone conversation, the presidents of Japan and India discussed steel.",
        { actor = { "JPN", "IND" }, mode = "phone" } },
      { "Telephone talks between Japan's king and India's minister began.",
        { actor = { "JPN", "IND" }, mode = "phone" } },
      { "In a conversation about phones he spoke of Japan and India.", false },
    } },

  { name = "ring", event = phone,
    frame = { verb = g.phrases({ "ring", "ring up", "dial" }, { "" }, { "pick up", "lift" },
        { "phone", "telephone" }, { "put in" }, { "call" },
        { "get" }, { "phone", "line" }), actor_kind = body,
      recipient = { "object", "to" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local verb = event.text:lower()
      local who = event.actors[event.recipient[1]]
      if verb:find "^r[aiu]ng" or verb:find "^dial" then
        return who.person ~= nil or conditions.find_word(conditions.phrase(event, article, 60),
          { "president", "minister", "counterpart", "leader", "chancellor", "king" }) ~= nil
      end
      return true
    end,
    examples = {
      { "Oman's king rang Iran's president.", { actor = "OMN", recipient = "IRN" } },
      { "Oman's king picked up the phone to Iran's president.",
        { actor = "OMN", recipient = "IRN" } },
      { "Oman's king put in a call to Iran's president.", { actor = "OMN", recipient = "IRN" } },
      { "Bells rang in Iran.", false },
      { "The boy rang Iran's doorbell.", false },
    } },

  { name = "call-of", event = phone,
    frame = { noun = { "call" }, verb = {}, actor = { "subject" }, actor_kind = state,
      recipient = { "to" }, recipient_kind = state },
    condition = function(event, article)
      local from, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 5)
      return from.person ~= nil and to.person ~= nil and not rest:find "^ to " -- an appeal
        and article.text:find("^ to ", event.span[2] + 1) ~= nil
        and not rest:find "^ for"
    end,
    examples = {
      { "Macron's call to Putin ran long.", { actor = "FRA", recipient = "RUS" },
        date = "2021-05-05" },
      { "Macron's call to Putin to stop was heard.", false, date = "2021-05-05" },
      { "France's call to Russia was heard.", false },
    } },

  { name = "shuttle-noun", event = { type = "CONSULT", mode = "third-party" },
    frame = { noun = { "shuttle diplomacy", "diplomacy" }, verb = {},
      actor = { "subject", "by" }, actor_kind = body,
      recipient = { "between" }, recipient_kind = body },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 9), event.span[2]):lower()
      return before:find "shuttle" ~= nil
    end,
    examples = {
      { "Oman's shuttle diplomacy between Iran and Iraq bore fruit.",
        { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman's diplomacy between the wars bore fruit.", false },
    } },

  { name = "step-between", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "step", "step in", "referee", "get", "coax", "nudge", "cajole",
        "serve", "bridge", "prod", "push", "steer", "shepherd", "press" }, actor_kind = body,
          recipient = { "between", "object", "for" },
      recipient_kind = body, no_noun = true,
      needs = { "between", "table", "deal", "matchmaker", "talk" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 90)
      if #event.recipient < 2 or not no_game(event) then return false end
      return words:find "^step%l* in between" ~= nil or words:find "^referee%l* between" ~= nil
        or words:find "^umpir%l* between" ~= nil or words:find "^g[eo]t .- to talk" ~= nil
        or words:find "^coax%l* .- to the table" ~= nil or words:find "^nudg%l* .- towards?" ~= nil
        or words:find "^cajol%l* .- to the table" ~= nil
        or words:find "^%l+ .- to the [%l ]*negotiating table" ~= nil
        or words:find "^[gps]%l+ .- [ib]?n?a?c?k?t?o? ?to the table" ~= nil
        or words:find "^[ps]%l+ .- towards? an? [%l ]*deal" ~= nil
        or words:find "^[ps]%l+ .- towards? [%l ]*talks" ~= nil
        or words:find "^nudg%l* .- to a" ~= nil
        or words:find "^serv%l* as [%l ]*matchmaker" ~= nil
        or words:find "^coax%l* .- into" ~= nil
        or words:find "^bridg%l* [%l ]*gaps? between" ~= nil
    end,
    examples = {
      { "Oman stepped in between Iran and Iraq.", { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman coaxed Iran and Iraq to the table.",
        { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman hopes to get Iran and Iraq to the negotiating table.",
        { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman pushed Iran and Iraq toward a deal.",
        { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman pushed Iran and Iraq to the brink.", false },
      { "Oman served as matchmaker for Iran and Iraq.",
        { actor = "OMN", recipient = { "IRN", "IRQ" } } },
      { "Oman served Iran and Iraq.", false },
      { "The guard stepped in between Iran and Iraq.", false },
    } },

  { name = "set-foot", event = visit,
    frame = { verb = g.phrases({ "set" }, { "foot" }, { "drop by", "pop up", "jet into",
        "wind up", "swing" }, { "" }), actor_kind = state, recipient = { "in", "on", "modifier",
        "object", "into", "through" }, recipient_kind = state, no_noun = true },
    condition = function(event, article)
      local verb = event.text:lower()
      local words = verb .. conditions.phrase(event, article, 50)
      if verb:find "^set" then
        return words:find " foot in " ~= nil or words:find " foot on [%u%l ]*soil" ~= nil
          or words:find " foot on [%u%l ]*territory" ~= nil
      end
      if verb:find "^wind" or verb:find "^wound" then
        return conditions.find_word(words, { "tour", "visit", "trip" }) ~= nil
      end
      if verb:find "^sw" then return words:find "^%l+ through" ~= nil end
      return conditions.person_acts(event, article)
    end,
    examples = {
      { "Egypt's president set foot on Israeli soil.", { actor = "EGY", recipient = "ISR" } },
      { "Iran's president has not set foot in Iraq.",
        { actor = "IRN", recipient = "IRQ", aux = { "negation" } } },
      { "Iran set foot prints in Iraq.", false },
      { "The tourist set foot on Israeli soil.", false },
    } },

  { name = "swing-through", event = visit,
    frame = { noun = { "swing", "tour", "stop", "stopover", "stay" }, verb = {},
      actor_kind = state, recipient = { "through", "of", "in" }, recipient_kind = state },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 12)
      local noun = event.text:lower()
      if noun:find "^swing" and not rest:find "^ through" then return false end
      if (noun:find "^sto" or noun:find "^stay") and not rest:find "^ in " then return false end
      return (noun:find "^tour" == nil or rest:find "^ of " ~= nil)
        and event.actors[event.actor[1]].person ~= nil and no_game(event)
    end,
    examples = {
      { "Sisi's swing through Chad and Mali ended.",
        { actor = "EGY", recipient = { "TCD", "MLI" } }, date = "2019-03-03" },
      { "Sisi's stop in Chad ended.", { actor = "EGY", recipient = "TCD" },
        date = "2019-03-03" },
      { "The band's tour of Chad ended.", false },
      { "Egypt's stay in the cup ended.", false },
    } },

  { name = "port-of-call", event = visit,
    frame = { verb = { "be", "make" }, actor = { "for", "of", "object", "modifier", "subject" },
      actor_kind = state, recipient = { "subject", "object" }, recipient_kind = state,
      no_noun = true, needs = { "port", "stop" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 80)
      local who = event.actors[event.actor[1]]
      return event.actor[1] ~= event.recipient[1] and who.person ~= nil
        and (words:find "%f[%a]port of call" ~= nil or words:find "first stop%f[%A]" ~= nil
          or words:find "last stop%f[%A]" ~= nil or words:find "next stop%f[%A]" ~= nil)
    end,
    examples = {
      { "Chad was the first port of call for Sisi.", { actor = "EGY", recipient = "TCD" },
        date = "2019-03-03" },
      { "Chad was the first stop for the trucks.", false },
    } },

  { name = "in-the-corner", event = { type = "SUPPORT" },
    frame = { verb = { "be", "stand", "come down" }, actor_kind = body,
      recipient = { "behind", "in", "on", "with", "modifier" }, recipient_kind = { "state",
        "group", "party" }, needs = { "corner", "side", "behind" } },
    condition = function(event, article)
      local words = words_to(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 12):lower()
      if words:find "firmly behind t?h?e? ?$" or words:find "squarely behind t?h?e? ?$"
        or words:find "solidly behind t?h?e? ?$" or words:find "four%-square behind t?h?e? ?$"
        or words:find "fully behind t?h?e? ?$" then
        return itself(event, article)
      end
      return (words:find "%f[%a]in t?h?e? ?$" ~= nil and rest:find "^['’]+s? ?corner" ~= nil
          or words:find "%f[%a]on t?h?e? ?$" ~= nil and rest:find "^['’]*s? ?side%f[%A]" ~= nil)
        and no_game(event)
    end,
    examples = {
      { "Turkey is firmly behind Chad.", { actor = "TUR", recipient = "TCD" } },
      { "Turkey is in Chad's corner.", { actor = "TUR", recipient = "TCD" } },
      { "Turkey is on Chad's side.", { actor = "TUR", recipient = "TCD" } },
      { "Turkey is behind Chad in the table.", false },
      { "The firm is in Chad's corner shop.", false },
    } },

  { name = "go-to-bat", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "go", "rally", "cosy up", "cozy up", "jump",
        "stick up", "run" }, { "" }, { "put in" }, { "word" }, { "put" }, { "name" },
        { "cast" }, { "lot" }), actor_kind = body,
      recipient = { "for", "to", "around", "with", "modifier" },
      recipient_kind = { "state", "group", "party" }, no_noun = true,
      needs = { "bat", "rally", "cosy", "cozy", "defence", "defense", "word",
        "name", "lot", "stick", "interference" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 60)
      return no_game(event) and (words:find "^%l+ in? ?to bat for" ~= nil
        or words:find "^rall[yi]%l* a?round" ~= nil or words:find "^co[sz][yi]%l* up to" ~= nil
        or words:find "^%l+ to [%u%l'’ ]-defen[cs]e%f[%A]" ~= nil
          and words:find "^%l+ to the defen[cs]e" == nil
        or words:find "^stuck up for" ~= nil or words:find "^stick%l* up for" ~= nil
        or words:find "^put%l* in a good word for" ~= nil
        or words:find "^put%l* %l+ name to" ~= nil and words:find "bid%f[%A]" ~= nil
        or words:find "^cast%l* %l+ lot with" ~= nil
        or words:find "^run%l* interference for" ~= nil)
    end,
    examples = {
      { "Cuba cosied up to Chad.", { actor = "CUB", recipient = "TCD" } },
      { "Cuba jumped to Chad's defence.", { actor = "CUB", recipient = "TCD" } },
      { "Cuba put its name to a bid.", false },
      { "Shares in Cuba rallied.", false },
    } },

  { name = "found-friend", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "find", "have" }, { "friend", "champion", "ally", "supporter",
        "advocate", "backer", "defender" }), actor = { "in" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      return article.text:find("^ in%f[%A]", event.span[2] + 1) ~= nil and no_game(event)
    end,
    examples = {
      { "Chad found a champion in India.", { actor = "IND", recipient = "TCD" } },
      { "Chad has a friend in India.", { actor = "IND", recipient = "TCD" } },
      { "Chad found a champion of speed.", false },
      { "The boy found a friend in India.", false },
    } },

  { name = "back-pact", event = { type = "SUPPORT", act = "back" },
    frame = { verb = g.phrases({ "stand by", "swear by", "extol", "laud", "vouch for", "stand",
        "line up", "rally", "praise", "hail", "applaud" }, { "" }, { "sing" }, { "praise" },
        { "throw" }, { "weight" }, { "give" }, { "seal" }), actor_kind = state,
      recipient = { "object", "by", "behind", "to", "of", "modifier", "for", "with" },
      recipient_kind = { "alliance" }, no_noun = true },
    condition = function(event, article)
      local words = words_to(event, article)
      if words:find "^stand" or words:find "^stood" then
        return (words:find "behind t?h?e? ?$" or words:find "by t?h?e? ?$"
          or words:find "four%-square with t?h?e? ?$") and itself(event, article)
          and conditions.the_body(event, article)
      end
      if words:find "^line" and not words:find "behind" then return false end
      if words:find "^throw" or words:find "^threw" then
        if not words:find "weight behind" then return false end
      end
      if words:find "^g[ia]ve?" and not (words .. conditions.phrase(event, article, 60))
        :find "seal of approval" then return false end
      if words:find "^rall" and not (words:find "^rall%l+ to t?h?e? ?$"
        or words:find "^rall%l+ behind") then return false end
      local to = event.actors[event.recipient[1]].span
      local praises = article.text:sub(to[2] + 1, to[2] + 12):find "praises" ~= nil
      if words:find "^s[aiu]ng" then return praises or words:find "praises of" ~= nil end
      return itself(event, article) and conditions.the_body(event, article)
        and not conditions.at_meeting(event, article)
    end,
    examples = {
      { "Canada stood by NATO.", { actor = "CAN", recipient = "NATO", act = "back" } },
      { "Canada praised NATO.", { actor = "CAN", recipient = "NATO", act = "back" } },
      { "Canada threw its weight behind NATO.",
        { actor = "CAN", recipient = "NATO", act = "back" } },
      { "The singer praised NATO.", false },
    } },

  { name = "champion-of", event = { type = "SUPPORT", act = "back" },
    frame = { noun = { "champion", "believer", "supporter", "backer", "advocate" }, verb = {},
      actor = { "identity" }, actor_kind = state, recipient = { "of", "in" },
      recipient_kind = { "alliance" } },
    condition = conditions.the_body,
    examples = {
      { "Canada is a champion of NATO.", { actor = "CAN", recipient = "NATO" } },
      { "Canada is a firm believer in NATO.", { actor = "CAN", recipient = "NATO" } },
      { "Canada is a champion of ice.", false },
    } },

  { name = "qualms", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { verb = g.phrases({ "have", "voice", "express", "harbour", "harbor" }, { "qualm",
        "misgiving", "reservation" }, { "frown", "look", "growl", "bristle", "snarl", "see",
        "sneer" }, { "" }), actor_kind = state, recipient = { "about", "on", "at", "in",
        "over" }, recipient_kind = { "alliance", "treaty" }, no_noun = true,
      needs = { "qualm*", "misgiving*", "reservation*", "frown*", "askance*", "growl*",
        "bristl*", "snarl*", "sneer*", "relic*", "threat*", "saw*" } },
    condition = function(event, article)
      return conditions.told(OPPOSES, 70)(event, article) and conditions.the_body(event, article)
    end,
    examples = {
      { "Indonesia has qualms about AUKUS.", { actor = "IDN", recipient = "AUKUS" } },
      { "China frowned on AUKUS.", { actor = "CHN", recipient = "AUKUS" } },
      { "China sees in AUKUS a threat to peace.", { actor = "CHN", recipient = "AUKUS" } },
      { "China looked in on AUKUS.", false },
      { "China has plans about AUKUS.", false },
    } },

  { name = "lukewarm", event = { type = "ACCUSE", mode = "disapprove", act = "oppose" },
    frame = { adjective = { "lukewarm", "suspicious", "distrustful", "mistrustful", "scathing",
        "disdainful", "unenthusiastic", "leery" }, actor_kind = state,
      recipient = { "about", "of", "on" }, recipient_kind = { "alliance", "treaty" } },
    condition = conditions.the_body,
    examples = {
      { "India is suspicious of AUKUS.", { actor = "IND", recipient = "AUKUS" } },
      { "India is suspicious of a gift.", false },
    } },

  { name = "side-by-side", event = { type = "COOPERATE" },
    frame = { verb = { "work", "fight", "march", "serve", "act", "stand", "go", "be", "sail",
        "fly", "patrol", "train", "move" }, actor_kind = body,
      recipient = { "with", "alongside" }, recipient_kind = body, reciprocal = true,
      no_noun = true, needs = { "hand", "glove", "side", "shoulder", "tandem", "step", "lockstep",
        "concert", "patrol" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 50)
      local stands = words:find "^sto?[ao]" or words:find "^go" or words:find "^[ia]"
      return not conditions.at_home(event) and no_game(event)
        and (words:find "^%l+ [%l ]-hand[ -]in[ -]hand" ~= nil
          or words:find "^%l+ [%l ]-hand[ -]in[ -]glove" ~= nil
          or not stands and words:find "^%l+ [%l ]-side[ -]by[ -]side" ~= nil
          or not stands and words:find "^%l+ [%l ]-shoulder[ -]to[ -]shoulder" ~= nil
          or words:find "^%l+ [%l ]-in tandem" ~= nil or words:find "^%l+ [%l ]-in lockstep" ~= nil
          or words:find "^%l+ in step with" ~= nil
          or words:find "^%l+ on joint patrol" ~= nil)
    end,
    emit = conditions.with_whom,
    examples = {
      { "Chad's soldiers fight side by side with Mali's army.",
        { actor = "TCD", recipient = "MLI" } },
      { "Chad and Mali work hand in hand.", { actor = { "TCD", "MLI" } } },
      { "Chad and Mali stand side by side on the map.", false },
      { "Chad works on its hand tools with Mali.", false },
    } },

  { name = "link-arms", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "link" }, { "arm" }, { "make" }, { "cause" }, { "close" },
        { "rank" }), actor_kind = state, plural = true, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 30)
      return (words:find "^ma" == nil or words:find "common cause" ~= nil)
        and words:find "^%l+ [%l ]- with" == nil
    end,
    examples = {
      { "Chad and Mali linked arms.", { actor = { "TCD", "MLI" } } },
      { "Chad and Mali made common cause.", { actor = { "TCD", "MLI" } } },
      { "Chad made a cause.", false },
      { "The boys linked arms.", false },
    } },

  { name = "lifeline-from", event = { type = "AID" },
    frame = { verb = g.phrases({ "get", "receive", "win", "secure", "obtain" }, { "lifeline",
        "bailout", "rescue" }), actor = { "from" }, actor_kind = body,
      recipient = { "subject" }, recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Greece got a lifeline from the European Union.", { actor = "EU", recipient = "GRC" } },
      { "Greece got a letter from the European Union.", false },
      { "The bank got a lifeline from the European Union.", false },
    } },

  { name = "pump-arms", event = { type = "AID" },
    frame = { verb = g.phrases({ "pump", "parachute", "airlift" },
        { "arm", "weapon", "food", "aid", "cash", "grain", "ammunition" },
        { "airdrop", "drop" }, { "food", "aid", "medicine", "relief" }),
      actor_kind = body, recipient = { "into", "to", "over", "in", "on" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Moscow pumped arms into Yemen.", { actor = "RUS", recipient = "YEM" } },
      { "France parachuted food into Mali.", { actor = "FRA", recipient = "MLI" } },
      { "Jordan airdropped food over Syria.", { actor = "JOR", recipient = "SYR" } },
      { "France pumped oil into Mali.", false },
      { "The gang pumped arms into Yemen.", false },
    } },

  { name = "do-away", event = { type = "CONCEDE" },
    frame = { verb = { "loosen", "relax", "dismantle", "wave away", "wave" }, actor_kind = body,
      recipient = { "with", "on", "to", "against",
        "modifier" }, recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "sanction", "curb", "restriction", "embargo", "ban", "grip" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 80)
      return (words:find "^loosen" or words:find "^relax"
          or words:find "^dismantl" or words:find "^wav%l* away") ~= nil
        and conditions.find_word(words, { "sanctions?%f[%A]", "curbs?%f[%A]", "restriction",
          "embargo", "bans?%f[%A]", "grip on" }) ~= nil
        and not conditions.find_word(words, { "press", "protest", "speech", "virus", "lockdown" })
    end,
    examples = {
      { "America dismantled its embargo on Libya.", { actor = "USA", recipient = "LBY" } },
      { "America dismantled its old ships in Libya.", false },
      { "Libya relaxed its curbs on the press.", false },
    } },

  { name = "off-blacklist", event = { type = "CONCEDE" },
    frame = { verb = { "be", "come", "remove", "strike", "drop", "delete" },
      actor = { "modifier", "of", "from", "off", "by", "subject" }, actor_kind = { "state",
        "organisation" }, recipient = { "subject", "object" }, recipient_kind = { "state",
        "group" }, needs = { "blacklist", "list" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.clause(event, article, 80)
      return event.actor[1] ~= event.recipient[1]
        and event.actors[event.recipient[1]].span[1] < event.span[1]
        and (words:find "^be" or words:find "^[ai][ms]" or words:find "^was" or words:find "^were"
          or words:find "^c[ao]m" or conditions.find_word(article.text:sub(math.max(1,
            event.span[1] - 24), event.span[1]), { "was", "were", "been", "be%f[%A]", "is%f[%A]",
            "are%f[%A]" }) ~= nil)
        and (words:find "off [%u%l'’ ]-blacklist" or words:find "from [%u%l'’ ]-blacklist"
          or words:find "off [%u%l'’ ]-terror[%l ]* list"
          or words:find "from [%u%l'’ ]-terror[%l ]* list")
          ~= nil
    end,
    examples = {
      { "Rwanda removed Sudanese banks from the American list of terror.", false },
      { "Sudan is off the American blacklist.", { actor = "USA", recipient = "SDN" } },
      { "Sudan was removed from the American blacklist.", { actor = "USA", recipient = "SDN" } },
      { "Sudan is on the American blacklist.", false },
      { "The firm is off the blacklist.", false },
    } },
}
