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
}
