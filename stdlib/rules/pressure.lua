--- Accusations, threats, sanctions and coercion.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local barriers = { "sanction", "tariff", "embargo", "ban", "restriction", "duty", "blockade",
  "quota", "penalty", "boycott", "curb", "levy", "fine" }
-- "condemned the killing of Israelis": those after "of" are the victims
local victims = conditions.without({ "killing of", "killings of", "murder of", "assassination of",
  "abduction of", "arrest of", "bombing of", "invasion of", "occupation of", "annexation of",
  "persecution of", "treatment of", "attack on", "attacks on", "attack against", "death of",
  "deaths of", "execution of", "massacre of", "shelling of", "use of", "arrests of",
  "detention of", "destruction of", "violence against", "violation of", "violations of",
  "removal of", "expulsion of" }, 60)
local feelings = { "concern", "outrage", "anger", "dismay", "regret", "alarm", "frustration",
  "displeasure", "disappointment", "indignation", "worry", "objection", "complaint", "protest",
  "opposition", "criticism" }

return {
  pack = "pressure",
  doc = "Accusations, threats, sanctions, expulsions and arrests",

  { name = "accuse", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "accuse", "blame", "charge", "suspect" }, actor_kind = body,
      recipient = { "object", "on" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Saudi Arabia accused Iran of supporting the rebels.",
        { actor = "SAU", recipient = "IRN" } },
      { "The United States was accused by Cuba of spying.", { actor = "CUB", recipient = "USA" } },
      { "Blaming Chad for the raid, Sudan closed the border.",
        { actor = "SDN", recipient = "TCD" } },
      { "He accused his brother of theft.", false },
    } },

  { name = "hold-responsible", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "hold", "find" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    condition = conditions.with({ "responsible", "accountable", "guilty" }, 60),
    examples = {
      { "Iraq holds Turkey responsible for the deaths.", { actor = "IRQ", recipient = "TUR" } },
      { "Lebanon held Israel accountable.", { actor = "LBN", recipient = "ISR" } },
      { "Iraq holds Turkey in high regard.", false },
    } },

  { name = "claim", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "claim", "allege", "complain" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Israel claimed that Iran supports the rebels.", { actor = "ISR", recipient = "IRN" } },
      { "Peru complained that Chile moved the fence.", { actor = "PER", recipient = "CHL" } },
      { "The company claimed it was safe.", false },
    } },

  { name = "sanctions", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "impose", "reimpose", "announce", "tighten", "extend", "renew",
        "expand", "introduce", "levy", "slap", "adopt", "approve", "enact", "issue", "place",
        "step up", "increase", "add", "raise", "put", "back", "order", "toughen", "widen",
        "unveil", "implement", "declare", "apply", "maintain" }, barriers,
        { "impose" }, { "measure", "visa", "condition", "asset" }),
      noun = { "sanction", "embargo" }, actor_kind = body,
      recipient = { "on", "against", "object", "modifier", "nearby" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "The European Union imposed sanctions on Belarus.", { actor = "EU", recipient = "BLR" } },
      { "US sanctions against Iran hurt trade.", { actor = "USA", recipient = "IRN" } },
      { "Canada raised tariffs on Chinese steel.", { actor = "CAN", recipient = "CHN" } },
      { "Sanctions were imposed by the school.", false },
    } },

  { name = "sanction", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = { "sanction", "blacklist", "embargo", "penalise", "penalize" },
      actor_kind = body, recipient = { "object", "modifier", "of" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "The United States sanctioned three Chinese banks.",
        { actor = "USA", recipient = "CHN" } },
      { "India blacklisted Chinese firms.", { actor = "IND", recipient = "CHN" } },
      { "The school sanctioned two pupils.", false },
    } },

  { name = "lift", event = { type = "CONCEDE" },
    frame = { verb = g.phrases({ "lift", "ease", "waive", "remove", "drop", "relax", "loosen",
        "end", "roll back", "suspend", "cut", "scrap", "reduce", "lower", "terminate", "revoke" },
        { "sanction", "embargo", "ban", "tariff", "restriction", "duty", "curb", "boycott",
          "quota", "penalty" }), actor_kind = body,
      recipient = { "on", "against", "of", "from", "modifier" }, recipient_kind = body },
    examples = {
      { "The school lifted its ban on phones.", false },
      { "Washington lifted sanctions on Sudan.", { actor = "USA", recipient = "SDN" } },
      { "Turkey eased its embargo on Armenia.", { actor = "TUR", recipient = "ARM" } },
    } },

  { name = "concern", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = g.phrases({ "voice", "express", "raise", "convey", "register", "lodge",
        "file", "make", "level", "direct" }, feelings,
        { "attack", "assail" }, { "decision", "policy", "statement", "proclamation",
        "remark", "comment", "plan", "record", "claim", "move", "law" },
        { "take aim", "lash out", "hit out", "hit back", "object", "rail" },
        { "at", "to", "against" }), actor_kind = body,
      recipient = { "at", "about", "over", "to", "against", "by", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = victims,
    examples = {
      { "Norway voiced concern about Hungary.", { actor = "NOR", recipient = "HUN" } },
      { "Iran lashed out at Bahrain.", { actor = "IRN", recipient = "BHR" } },
      { "Norway voiced concern about the weather.", false },
    } },

  { name = "disapprove", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { verb = { "condemn", "criticize", "criticise", "denounce", "slam", "deplore", "oppose",
        "protest", "lambaste", "lambast", "decry", "blast", "chide", "berate", "deride", "lament",
        "scold", "censure", "bash", "mock", "vilify", "excoriate", "castigate", "rebuke",
        "reprimand", "admonish", "label", "brand", "scorn", "regret", "question", "challenge",
        "fault", "ridicule", "demonise", "demonize" },
      actor_kind = body, recipient = { "object", "modifier", "of", "by" }, recipient_kind = body,
      no_noun = true },
    condition = victims,
    examples = {
      { "The Arab League condemned Israel's attack.", { actor = "AL", recipient = "ISR" } },
      { "Iran was condemned by Bahrain.", { actor = "BHR", recipient = "IRN" } },
      { "Turkey rebuked France.", { actor = "TUR", recipient = "FRA" } },
      { "Spain declined to criticise Peru.", { actor = "ESP", aux = { "negation" } } },
      { "The critic slammed the film.", false },
      { "France condemned the killing of Israelis.", false },
    } },

  { name = "criticism", event = { type = "ACCUSE", mode = "disapprove" },
    frame = { noun = { "criticism", "condemnation", "denunciation", "rebuke", "accusation" },
      actor = { "subject", "from" }, actor_kind = body, recipient = { "of" },
      recipient_kind = body },
    condition = victims,
    examples = {
      { "American criticism of China grew.", { actor = "USA", recipient = "CHN" } },
      { "Brazil's condemnation of Israel was loud.", { actor = "BRA", recipient = "ISR" } },
      { "Criticism of the film grew.", false },
    } },

  { name = "accusation", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation", "charge", "complaint" },
      actor_kind = body, recipient = { "against" }, recipient_kind = body },
    examples = {
      { "Accusations against the coach were denied.", false },
      { "Cuba's accusations against Spain were denied.", { actor = "CUB", recipient = "ESP" } },
      { "The US complaint against China was heard.", { actor = "USA", recipient = "CHN" } },
    } },

  { name = "investigate", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = g.phrases({ "open", "launch", "begin", "start", "announce", "order",
        "file", "bring" }, { "investigation", "inquiry", "probe", "proceeding", "case",
        "lawsuit" }), actor_kind = body,
      recipient = { "into", "against", "of", "modifier" }, recipient_kind = body },
    examples = {
      { "The European Union opened proceedings against Hungary.",
        { actor = "EU", recipient = "HUN" } },
      { "Kenya launched an inquiry into Chinese loans.", { actor = "KEN", recipient = "CHN" } },
      { "The school opened an inquiry into the fire.", false },
    } },

  { name = "prosecute", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "investigate", "probe", "sue", "prosecute", "indict" }, actor_kind = body,
      recipient = { "object", "by", "modifier" }, recipient_kind = body },
    condition = victims,
    examples = {
      { "The International Criminal Court investigated Israel.",
        { actor = "ICC", recipient = "ISR" } },
      { "Gambia sued Myanmar.", { actor = "GMB", recipient = "MMR" } },
      { "Police investigated the fire.", false },
    } },

  { name = "warn-of", event = { type = "THREATEN" },
    frame = { verb = g.phrases({ "threaten", "vow", "promise", "swear" }, { "war", "retaliation",
        "attack", "revenge", "vengeance", "response", "reprisal", "consequence", "action",
        "strike" }, { "issue", "deliver" }, { "threat", "warning" }), actor_kind = body,
      recipient = { "against", "with", "on", "to", "for" }, recipient_kind = body },
    examples = {
      { "The fans threatened retaliation.", false },
      { "Iran threatened retaliation against Israel.", { actor = "IRN", recipient = "ISR" } },
      { "Turkey issued a warning to Greece.", { actor = "TUR", recipient = "GRC" } },
    } },

  { name = "threaten", event = { type = "THREATEN" },
    frame = { verb = { "threaten", "warn", "menace", "blackmail" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true, outer = true },
    examples = {
      { "North Korea threatened Japan.", { actor = "PRK", recipient = "JPN" } },
      { "Egypt warned Ethiopia that its patience was short.",
        { actor = "EGY", recipient = "ETH" } },
      { "Rain threatened the picnic.", false },
    } },

  { name = "threat", event = { type = "THREATEN" },
    frame = { noun = { "threat" }, verb = {}, actor_kind = body, recipient = { "against" },
      recipient_kind = body },
    examples = {
      { "Iran's threats against Israel grew.", { actor = "IRN", recipient = "ISR" } },
      { "The Russian threat against Poland was repeated.", { actor = "RUS", recipient = "POL" } },
      { "The threat against the singer was repeated.", false },
    } },

  { name = "expel-diplomats", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "expel", "eject", "throw out", "kick out", "oust", "evict" },
        { "diplomat", "ambassador", "envoy", "official", "attache", "journalist", "spy",
          "officer", "correspondent", "citizen", "national" }), actor_kind = { "state" },
      recipient = { "modifier", "of", "from" }, recipient_kind = { "state" } },
    examples = {
      { "Poland expelled four Russian diplomats.", { actor = "POL", recipient = "RUS" } },
      { "Ghana threw out the envoy of Togo.", { actor = "GHA", recipient = "TGO" } },
      { "The school expelled two pupils.", false },
    } },

  { name = "tariff", event = { type = "SANCTION", mode = "discontinue" },
    frame = { noun = { "tariff", "ban", "blockade", "restriction", "boycott", "duty" },
      actor_kind = body, recipient = { "on", "against", "of" }, recipient_kind = body },
    examples = {
      { "American tariffs on China rose.", { actor = "USA", recipient = "CHN" } },
      { "Israel's blockade of Gaza went on.", { actor = "ISR", recipient = "PSE" } },
      { "The ban on smoking held.", false },
    } },

  { name = "stop-aid", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "suspend", "cut", "cut off", "freeze", "halt", "stop", "withhold",
        "cancel", "end", "reduce", "pause", "terminate", "slash", "restrict", "limit" },
        { "aid", "assistance", "funding", "loan", "payment", "cooperation", "asset", "export",
          "import", "supply", "sale", "shipment", "delivery", "trade", "flight", "review",
          "visa" }, { "ban", "bar", "prohibit", "outlaw" }, { "import", "export", "sale", "flight",
          "trade", "travel", "adoption", "entry", "investment", "goods", "product" },
        { "recall", "withdraw" }, { "ambassador", "envoy", "diplomat" }, { "close", "shut",
          "shut down", "seal" }, { "embassy", "consulate", "border", "airspace" },
        { "revoke", "deny" }, { "visa", "status", "licence", "license" },
        { "suspend", "break off", "end", "halt" }, { "talk", "negotiation" }), actor_kind = body,
      recipient = { "to", "with", "for", "from", "in", "of", "modifier" },
      recipient_kind = body, no_noun = true },
    examples = {
      { "The European Union suspended aid to Mali.", { actor = "EU", recipient = "MLI" } },
      { "Algeria recalled its ambassador to France.", { actor = "DZA", recipient = "FRA" } },
      { "India banned imports from Pakistan.", { actor = "IND", recipient = "PAK" } },
      { "The firm cut aid to staff.", false },
    } },

  { name = "leave-talks", event = { type = "SANCTION", mode = "withdraw" },
    frame = { verb = g.phrases({ "leave", "quit", "abandon", "exit" }, { "talk", "negotiation" }),
      actor_kind = { "state", "group" }, recipient = { "with" }, recipient_kind = body,
      recipient_optional = true },
    examples = {
      { "North Korea quit the talks.", { actor = "PRK" } },
      { "Sudan left negotiations with Ethiopia.", { actor = "SDN", recipient = "ETH" } },
      { "The actor quit the talks.", false },
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
