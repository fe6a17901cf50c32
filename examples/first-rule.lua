-- Who lends soldiers a base? A pack with one rule and the sentences that it must read.
return {
  pack = "bases", doc = "Military bases abroad",
  { name = "lease", event = { type = "COOPERATE", act = "base" },
    frame = { verb = { "lease base", "lend base" }, recipient = "to", recipient_kind = "state" },
    examples = {
      { "Djibouti leased a naval base to China.", { actor = "DJI", recipient = "CHN" } },
      { "The airline leased two jets to Kenya.", false },
    } },
}
