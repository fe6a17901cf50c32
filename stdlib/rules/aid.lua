--- Aid and cooperation.

local body = { "state", "organisation", "alliance", "group", "institution" }

return {
  pack = "aid",
  doc = "Aid given or promised, and cooperation",

  { name = "give", event = { type = "AID" },
    frame = { verb = { "give aid", "send aid", "provide aid", "donate", "send weapon",
        "supply weapon", "provide support", "provide assistance", "lend" },
      actor_kind = body, recipient = { "to", "for" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Norway sent aid to Somalia.", { actor = "NOR", recipient = "SOM" } },
      { "Canada promised to send aid to Haiti.",
        { actor = "CAN", recipient = "HTI", type = "AGREE", aux = { "future" } } },
      { "She gave aid to the victim.", false },
    } },

  { name = "cooperate", event = { type = "COOPERATE" },
    frame = { verb = { "cooperate", "collaborate", "work" }, actor_kind = body,
      recipient = { "with" }, recipient_kind = body, no_noun = true },
    examples = {
      { "Japan cooperates with India.", { actor = "JPN", recipient = "IND" } },
      { "The machine works.", false },
    } },

  { name = "aid-noun", event = { type = "AID" },
    frame = { noun = { "aid", "assistance" }, actor_kind = body, recipient = { "to", "for" },
      recipient_kind = body },
    examples = {
      { "American aid to Israel grew.", { actor = "USA", recipient = "ISR" } },
      { "Aid to the poor grew.", false },
    } },

  { name = "help", event = { type = "AID" },
    frame = { verb = { "give weapon", "deliver aid", "deliver weapon", "supply", "arm", "fund",
        "finance", "train", "provide weapon", "grant loan", "give loan", "extend loan" },
      actor_kind = body, recipient = { "object", "to", "for", "modifier" }, recipient_kind = body,
      no_noun = true },
    examples = {
      { "Iran armed Hezbollah.", { actor = "IRN", recipient = "HEZBOLLAH" } },
      { "The bank funded the school.", false },
    } },

  { name = "cooperation", event = { type = "COOPERATE" },
    frame = { noun = { "cooperation", "alliance", "partnership" }, actor_kind = body,
      actor = { "between", "subject" }, recipient = { "with" }, recipient_kind = body,
      reciprocal = true },
    examples = {
      { "Cooperation between Japan and India grew.", { actor = { "JPN", "IND" } } },
      { "Cooperation between the schools grew.", false },
    } },
}
