--- Meetings, visits, ties, agreements, requests and refusals.

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "diplomacy",
  doc = "Meetings, visits, diplomatic ties, agreements, requests and refusals",

  { name = "host", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "host meeting", "host summit", "host conference", "host talk" },
      actor_kind = { "state" }, recipient = { "of", "modifier" },
      recipient_kind = { "alliance", "organisation" } },
    examples = {
      { "Qatar hosted a summit of the Gulf Cooperation Council.",
        { actor = "QAT", recipient = "GCC" } },
      { "Qatar hosted a dinner.", false },
    } },

  { name = "held-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "hold meeting", "hold summit", "hold conference", "hold session" },
      actor = { "in" }, actor_kind = { "state" }, recipient = { "of", "subject", "modifier" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, also = true },
    examples = {
      { "The summit of the Arab League was held in Tunis.", { actor = "TUN", recipient = "AL" } },
      { "A concert was held in Tunis.", false },
    } },

  { name = "met-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "meet", "convene", "gather" }, actor = { "in" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "alliance", "organisation" }, no_noun = true,
      also = true },
    examples = {
      { "OPEC met in Vienna.", { actor = "AUT", recipient = "OPEC" } },
      { "The friends met in Vienna.", false },
    } },

  { name = "convene", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "meet", "convene", "gather" }, actor_kind = { "alliance", "organisation" },
      no_noun = true, also = true },
    examples = {
      { "OPEC met in Vienna.", { actor = "OPEC" } },
      { "Members of the Arab League gathered on Sunday.", { actor = "AL" } },
      { "The friends met.", false },
    } },

  { name = "meeting", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { noun = { "meeting", "summit", "session", "conference" }, verb = {},
      actor = { "of", "subject" }, actor_kind = { "alliance", "organisation" } },
    examples = {
      { "The NATO summit ended on Thursday.", { actor = "NATO" } },
      { "The last meeting of the Arab League was held in Tunis.", { actor = "AL" } },
      { "The meeting of the board was short.", false },
    } },

  { name = "meet", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "meet", "hold talk", "hold meeting" }, actor_kind = body,
      recipient = { "with", "object", "between" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    examples = {
      { "Macron met Merkel in Berlin.", { actor = { "FRA", "DEU" } }, date = "2018-06-19" },
      { "Iran and Oman held talks.", { actor = { "IRN", "OMN" } } },
      { "The goal was met.", false },
    } },

  { name = "talks", event = { type = "CONSULT", act = "meet" },
    frame = { noun = { "talk", "negotiation", "meeting", "discussion", "summit" }, verb = {},
      actor = { "between", "subject" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    examples = {
      { "Talks between Iran and the United States failed.", { actor = { "IRN", "USA" } } },
      { "Talks about the budget failed.", false },
    } },

  { name = "visit", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "visit", "travel", "arrive", "fly" }, actor_kind = { "state",
      "organisation" },
      recipient = { "object", "to", "in" }, recipient_kind = { "state" } },
    examples = {
      { "Putin visited China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "Tourists visited China.", false },
    } },

  { name = "sever", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = { "cut tie", "sever tie", "cut relation", "sever relation", "break relation",
        "break tie", "suspend tie", "suspend relation", "downgrade tie", "downgrade relation",
        "break off tie", "break off relation", "cut off tie", "freeze tie", "end tie",
          "sever link", "cut link",
        "break off link" },
      recipient = { "with", "to" }, recipient_kind = { "state", "organisation", "group" } },
    examples = {
      { "Honduras cut diplomatic ties with Taiwan.", { actor = "HND", recipient = "TWN" } },
      { "Ties with Iran were severed by Canada.", { actor = "CAN", recipient = "IRN" } },
      { "The doctor cut ties with the school.", false },
    } },

  { name = "restore", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = { "restore tie", "restore relation", "resume tie", "resume relation",
        "normalize tie", "normalise tie", "normalize relation", "normalise relation",
        "establish relation", "establish tie", "reestablish tie", "reopen embassy",
        "open embassy", "reestablish relation" },
      recipient = { "with", "in", "to" }, recipient_kind = { "state" } },
    examples = {
      { "Bahrain normalised relations with Israel.", { actor = "BHR", recipient = "ISR" } },
      { "The museum restored ties with donors.", false },
    } },

  { name = "restore-each-other", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = { "restore tie", "restore relation", "resume tie", "resume relation",
        "normalize tie", "normalise tie", "normalize relation", "normalise relation",
        "establish relation", "establish tie" },
      actor_kind = { "state" }, plural = true },
    examples = {
      { "Iran restored relations.", false },
      { "Iran and Saudi Arabia restored diplomatic relations.", { actor = { "IRN", "SAU" } } },
    } },

  { name = "sign", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "sign", "conclude" }, actor_kind = body, recipient = { "object" },
      recipient_kind = { "treaty", "alliance" }, no_noun = true },
    examples = {
      { "Iran signed the Non-Proliferation Treaty in 1968.", { actor = "IRN", recipient = "NPT" } },
      { "Messi signed a shirt.", false },
    } },

  { name = "sign-together", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "sign agreement", "sign treaty", "sign pact", "sign deal", "sign accord",
        "sign memorandum", "conclude agreement", "conclude treaty", "strike deal", "sign statement",
        "strike pact", "reach deal", "reach agreement", "sign contract" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true },
    examples = {
      { "Japan signed a trade agreement with Mongolia.", { actor = { "JPN", "MNG" } } },
      { "France and Spain signed a friendship treaty.", { actor = { "FRA", "ESP" } } },
      { "The singer signed a deal.", false },
    } },

  { name = "urge", event = { type = "REQUEST" },
    frame = { verb = { "urge", "ask", "call on", "press", "appeal", "demand", "call for", "implore",
        "pressure", "order" },
      actor_kind = body, recipient = { "object", "on", "to", "of" }, recipient_kind = body,
      no_noun = true, outer = true },
    examples = {
      { "Germany urged Russia to release the sailors.", { actor = "DEU", recipient = "RUS" } },
      { "The teacher asked France.", false },
    } },

  { name = "reject", event = { type = "REJECT" },
    frame = { verb = { "reject", "deny", "dismiss", "rebuff" }, actor_kind = body,
      recipient = { "of", "from", "by", "modifier", "object", "accuser" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "Iran rejected the American offer.", { actor = "IRN", recipient = "USA" } },
      { "The committee rejected the plan.", false },
    } },

  { name = "recognise", event = { type = "SUPPORT" },
    frame = { verb = { "recognise", "recognize" }, actor_kind = { "state" },
      recipient = { "object", "of" }, recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "Spain recognised Palestine in May 2024.", { actor = "ESP", recipient = "PSE" } },
      { "He recognised the song.", false },
    } },

  { name = "support", event = { type = "SUPPORT" },
    frame = { verb = { "support", "back", "endorse" }, actor_kind = body,
      recipient = { "object", "of", "modifier" }, recipient_kind = { "state", "group", "party",
        "organisation" },
      compound = true },
    examples = {
      { "Iran backs Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "The Iran-backed Houthi rebels advanced.", { actor = "IRN", recipient = "HOUTHI" } },
      { "The wall supports the roof.", false },
    } },

  { name = "return-to-power", event = { type = "SUPPORT" },
    frame = { verb = { "return government", "restore government" }, actor_kind = body,
      recipient = { "in", "of", "modifier" }, recipient_kind = { "state" }, no_noun = true },
    examples = {
      { "France restored the government of Gabon.", { actor = "FRA", recipient = "GAB" } },
      { "She returned the book.", false },
    } },

  { name = "host-leader", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "host", "receive" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state", "organisation", "alliance" } },
    examples = {
      { "China hosted Putin in Beijing.",
        { actor = "CHN", recipient = "RUS" }, date = "2018-06-08" },
      { "The hall hosted a concert.", false },
    } },

  { name = "discuss", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "negotiate", "confer", "consult", "speak", "talk" }, actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, reciprocal = true, no_noun = true },
    examples = {
      { "Cuba negotiated with Spain.", { actor = { "CUB", "ESP" } } },
      { "The mayor spoke to the crowd.", false },
    } },

  { name = "mediate", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "mediate", "broker deal", "broker ceasefire", "broker agreement",
        "broker truce" },
      actor_kind = body, recipient = { "between" }, recipient_kind = body, no_noun = true },
    examples = {
      { "The teacher mediated between the pupils.", false },
      { "Oman mediated between Iran and the United States.",
        { actor = "OMN", recipient = { "IRN", "USA" } } },
    } },

  { name = "visit-noun", event = { type = "CONSULT", mode = "visit" },
    frame = { noun = { "visit", "trip" }, actor_kind = { "state", "organisation" },
      recipient = { "to" }, recipient_kind = { "state" } },
    examples = {
      { "Modi's visit to France was short.",
        { actor = "IND", recipient = "FRA" }, date = "2019-01-01" },
      { "A visit to France is expensive.", false },
    } },

  { name = "welcome", event = { type = "SUPPORT" },
    frame = { verb = { "praise", "welcome", "commend", "hail", "defend", "champion" },
      actor_kind = body, recipient = { "object", "by", "modifier" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "India praised Japan.", { actor = "IND", recipient = "JPN" } },
      { "Critics praised the film.", false },
    } },

  { name = "pledge-support", event = { type = "SUPPORT" },
    frame = { verb = { "reaffirm commitment", "express support", "pledge support",
        "voice support", "announce support" },
      actor_kind = body, recipient = { "to", "for", "of" }, recipient_kind = body },
    examples = {
      { "Poland expressed support for Ukraine.", { actor = "POL", recipient = "UKR" } },
      { "The club expressed support for the coach.", false },
    } },

  { name = "support-noun", event = { type = "SUPPORT" },
    frame = { noun = { "support", "backing" }, actor_kind = body, recipient = { "for", "of" },
      recipient_kind = body },
    examples = {
      { "Iran's support for Hezbollah angered Israel.",
        { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "Support for the team grew.", false },
    } },

  { name = "warn-against", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "warn against" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Denmark warned Poland against a veto.", { actor = "DNK", recipient = "POL" } },
      { "She warned them against the dog.", false },
    } },

  { name = "request-noun", event = { type = "REQUEST" },
    frame = { noun = { "appeal", "demand", "call" }, actor_kind = body,
      recipient = { "on", "to" }, recipient_kind = body },
    examples = {
      { "The appeal to voters failed.", false },
      { "Germany's appeal to Russia failed.", { actor = "DEU", recipient = "RUS" } },
    } },

  { name = "request-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "seek help", "ask help", "request help", "request aid", "seek aid",
        "seek assistance", "request assistance", "seek support", "request support" },
      actor_kind = body, recipient = { "from", "of" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Greece sought help from a doctor.", false },
      { "Greece sought help from the International Monetary Fund.",
        { actor = "GRC", recipient = "IMF" } },
    } },

  { name = "veto", event = { type = "REJECT" },
    frame = { verb = { "veto", "rule out", "turn down", "oppose plan", "oppose move", "spurn" },
      actor_kind = body, recipient = { "from", "by", "of", "modifier", "object" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Iran turned down the American offer.", { actor = "IRN", recipient = "USA" } },
      { "The voters turned down the plan.", false },
    } },

  { name = "sign-noun", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "ink deal", "ink agreement", "sign document", "sign declaration",
        "sign protocol", "make peace", "reach accord", "conclude deal", "sign communique" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true },
    examples = {
      { "Egypt made peace.", false },
      { "Egypt made peace with Israel.", { actor = { "EGY", "ISR" } } },
    } },

  { name = "pledge", event = { type = "AGREE" },
    frame = { verb = { "pledge", "promise", "vow" }, actor_kind = body,
      recipient = { "to", "object", "with" }, recipient_kind = body, recipient_optional = true,
      no_noun = true, outer = true, future = true },
    examples = {
      { "Japan pledged to cut its tariffs.", { actor = "JPN", aux = { "future" } } },
      { "The mayor promised to build a school.", false },
    } },

  { name = "agree", event = { type = "AGREE" },
    frame = { verb = { "agree" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, no_noun = true, outer = true, future = true },
    examples = {
      { "Japan agreed with India on a railway.", { actor = "JPN", recipient = "IND" } },
      { "The sisters agreed on a film.", false },
    } },
}
