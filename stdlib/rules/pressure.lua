--- Accusations and threats; restrictions lifted.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- "condemned the killing of Israelis": those after "of" are the victims
local victims = conditions.without({ "killing of", "killings of", "murder of", "assassination of",
  "abduction of", "arrest of", "bombing of", "invasion of", "occupation of", "annexation of",
  "persecution of", "treatment of", "attack on", "attacks on", "attack against", "death of",
  "deaths of", "execution of", "massacre of", "shelling of", "use of", "arrests of",
  "detention of", "destruction of", "violence against", "violation of", "violations of",
  "removal of", "expulsion of" }, 60)
-- Also companies and private persons, on whom a state acts.
local anybody = { "state", "organisation", "alliance", "group", "party", "institution", "company",
  "person" }
local feelings = { "concern", "outrage", "anger", "dismay", "regret", "alarm", "frustration",
  "displeasure", "disappointment", "indignation", "worry", "objection", "complaint", "protest",
  "opposition", "criticism" }

return {
  pack = "pressure",
  doc = "Accusations and threats; restrictions lifted",

  { name = "accuse", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "accuse", "blame", "charge", "suspect" }, actor_kind = body,
      recipient = { "object", "on" }, recipient_kind = anybody, no_noun = true },
    examples = {
      { "Turkey accused Musa Olak of a plot.", { actor = "TUR", recipient = "OLAK" } },
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
      recipient = { "into", "against", "of", "modifier" }, recipient_kind = anybody },
    examples = {
      { "The European Union opened proceedings against Zentro.",
        { actor = "EU", recipient = "ZENTRO" } },
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
}
