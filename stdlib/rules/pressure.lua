--- Accusations, threats, sanctions and coercion.

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

return {
  pack = "pressure",
  doc = "Accusations, threats, sanctions, expulsions and arrests",

  { name = "accuse", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "accuse", "blame", "charge" }, actor_kind = body,
      recipient = { "object", "on" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Saudi Arabia accused Iran of supporting the rebels.",
        { actor = "SAU", recipient = "IRN" } },
      { "The United States was accused by Cuba of spying.", { actor = "CUB", recipient = "USA" } },
      { "He accused his brother of theft.", false },
    } },

  { name = "claim", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "claim", "allege" }, actor_kind = body, recipient = { "complement" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Israel claimed that Iran supports the rebels.", { actor = "ISR", recipient = "IRN" } },
      { "The company claimed it was safe.", false },
    } },

  { name = "disapprove", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "condemn", "criticize", "criticise", "denounce", "slam", "deplore", "oppose",
        "protest", "lambaste", "decry" },
      actor_kind = body, recipient = { "object", "modifier", "of", "by" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "The Arab League condemned Israel's attack.", { actor = "AL", recipient = "ISR" } },
      { "Iran was condemned by Bahrain.", { actor = "BHR", recipient = "IRN" } },
      { "The critic slammed the film.", false },
    } },

  { name = "sanctions", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "impose sanction", "reimpose sanction", "impose tariff", "impose embargo",
        "impose ban", "sanction", "announce sanction", "tighten sanction" },
      noun = { "sanction", "embargo" }, actor_kind = body,
      recipient = { "on", "against", "object", "modifier", "nearby" }, recipient_kind = body,
        no_noun = true },
    examples = {
      { "The European Union imposed sanctions on Belarus.", { actor = "EU", recipient = "BLR" } },
      { "US sanctions against Iran hurt trade.", { actor = "USA", recipient = "IRN" } },
      { "Sanctions were imposed by the school.", false },
    } },

  { name = "lift", event = { type = "CONCEDE" },
    frame = { verb = { "lift sanction", "ease sanction", "lift embargo", "lift ban",
      "waive sanction",
        "remove sanction", "lift tariff" },
      actor_kind = body, recipient = { "on", "against", "modifier" }, recipient_kind = body },
    examples = {
      { "The school lifted its ban on phones.", false },
      { "Washington lifted sanctions on Sudan.", { actor = "USA", recipient = "SDN" } },
    } },

  { name = "threaten", event = { type = "THREATEN" },
    frame = { verb = { "threaten" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "North Korea threatened Japan.", { actor = "PRK", recipient = "JPN" } },
      { "Rain threatened the picnic.", false },
    } },

  { name = "expel-diplomats", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = { "expel diplomat", "expel ambassador", "expel envoy", "expel official" },
      actor_kind = { "state" }, recipient = { "modifier", "of", "from" },
      recipient_kind = { "state" } },
    examples = {
      { "Poland expelled four Russian diplomats.", { actor = "POL", recipient = "RUS" } },
      { "The school expelled two pupils.", false },
    } },

  { name = "arrest", event = { type = "COERCE", mode = "arrest" },
    frame = { verb = { "arrest", "detain", "jail" }, actor_kind = { "state", "group" },
      recipient = { "object", "modifier", "of" },
      recipient_kind = { "state", "group", "party" }, no_noun = true },
    examples = {
      { "Turkey arrested members of the PKK.", { actor = "TUR", recipient = "PKK" } },
      { "Police arrested a thief.", false },
    } },

  { name = "annex", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "annex", "occupy" }, actor_kind = { "state", "group" },
      recipient = { "object", "of" }, recipient_kind = { "state" } },
    examples = {
      { "Russia annexed Crimea in 2014.", { actor = "RUS", recipient = "UKR" } },
      { "The task occupied him.", false },
    } },

  { name = "warn", event = { type = "THREATEN" },
    frame = { verb = { "threaten war", "threaten retaliation", "vow retaliation",
      "threaten attack" },
      actor_kind = body, recipient = { "against", "with", "on" }, recipient_kind = body },
    examples = {
      { "The fans threatened retaliation.", false },
      { "Iran threatened retaliation against Israel.", { actor = "IRN", recipient = "ISR" } },
    } },

  { name = "tariff", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "tariff", "ban", "blockade" }, actor_kind = body,
      recipient = { "on", "against" }, recipient_kind = body },
    examples = {
      { "American tariffs on China rose.", { actor = "USA", recipient = "CHN" } },
      { "The ban on smoking held.", false },
    } },

  { name = "stop-aid", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "suspend aid", "cut aid", "cut off aid", "freeze asset", "freeze aid",
        "halt aid", "halt export", "ban import", "cut off supply", "suspend talk", "cancel talk",
        "suspend review", "halt delivery", "block import", "ban export", "recall ambassador",
        "close embassy", "close border", "withdraw ambassador" },
      actor_kind = body, recipient = { "to", "with", "for", "from", "in", "of", "modifier" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "The European Union suspended aid to Mali.", { actor = "EU", recipient = "MLI" } },
      { "The firm cut aid to staff.", false },
    } },

  { name = "investigate", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "investigate", "probe", "sue", "prosecute", "indict" }, actor_kind = body,
      recipient = { "object", "by", "modifier" }, recipient_kind = body, no_noun = true },
    examples = {
      { "The International Criminal Court investigated Israel.",
        { actor = "ICC", recipient = "ISR" } },
      { "Police investigated the fire.", false },
    } },

  { name = "criticism", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "criticism", "condemnation" }, actor_kind = body, recipient = { "of" },
      recipient_kind = body },
    examples = {
      { "American criticism of China grew.", { actor = "USA", recipient = "CHN" } },
      { "Criticism of the film grew.", false },
    } },

  { name = "challenge", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "question", "challenge", "lash out", "hit out", "rebuke", "reprimand",
        "voice concern", "express concern", "attack decision", "attack policy" },
      actor_kind = body, recipient = { "object", "at", "modifier", "about", "over" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Turkey rebuked France.", { actor = "TUR", recipient = "FRA" } },
      { "The judge rebuked him.", false },
    } },

  { name = "accusation", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation" }, actor_kind = body, recipient = { "against" },
      recipient_kind = body },
    examples = {
      { "Accusations against the coach were denied.", false },
      { "Cuba's accusations against Spain were denied.", { actor = "CUB", recipient = "ESP" } },
    } },

  { name = "deport", event = { type = "COERCE", mode = "deport" },
    frame = { verb = { "deport" }, actor_kind = body, recipient = { "object", "modifier" },
      recipient_kind = body },
    examples = {
      { "Tunisia deported a tourist.", false },
      { "Tunisia deported Libyans.", { actor = "TUN", recipient = "LBY" } },
    } },

  { name = "seize", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "seize", "capture", "nationalize", "nationalise", "confiscate" },
      actor_kind = { "state", "group" }, recipient = { "object", "modifier", "from", "of", "in" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Iran seized a British tanker.", { actor = "IRN", recipient = "GBR" } },
      { "Customs seized the goods.", false },
    } },

  { name = "protest", event = { type = "PROTEST" },
    frame = { verb = { "demonstrate" }, actor_kind = body, recipient = { "against" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "Iraqis demonstrated against Turkey.", { actor = "IRQ", recipient = "TUR" } },
      { "He demonstrated the method.", false },
    } },
}
