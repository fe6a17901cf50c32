--- Armed conflict: attacks, troops, withdrawals, ceasefires.

local side = { "state", "group", "organisation", "alliance", "party" }

return {
  pack = "conflict",
  doc = "Attacks, troop movements, withdrawals and ceasefires",

  { name = "air", event = { type = "ASSAULT", mode = "aerial" },
    frame = { verb = { "bomb", "launch airstrike" }, noun = { "airstrike", "bombardment" },
      actor_kind = side, recipient = { "object", "on", "against", "in" }, recipient_kind = side },
    examples = {
      { "Israel bombed Syria.", { actor = "ISR", recipient = "SYR" } },
      { "The show bombed in France.", false },
    } },

  { name = "shell", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = { "shell" }, actor_kind = side,
      recipient = { "object", "of", "on" }, recipient_kind = side },
    examples = {
      { "Russia shelled Kharkiv.", { actor = "RUS", recipient = "UKR" } },
      { "He shelled peas.", false },
    } },

  { name = "attack", event = { type = "ASSAULT" },
    frame = { verb = { "attack", "invade", "strike", "assault", "raid", "storm", "topple",
        "overthrow", "bombard" },
      noun = { "attack", "invasion", "offensive", "incursion", "assault", "raid" },
      actor_kind = side, recipient = { "object", "on", "against", "of", "into", "in" },
      recipient_kind = side },
    examples = {
      { "Iraq invaded Kuwait in 1990.", { actor = "IRQ", recipient = "KWT" } },
      { "Russia's invasion of Ukraine shocked Europe.", { actor = "RUS", recipient = "UKR" } },
      { "Hamas attacked Israel.", { actor = "HAMAS", recipient = "ISR" } },
      { "The thought struck him.", false },
    } },

  { name = "fight", event = { type = "ASSAULT" },
    frame = { verb = { "fight", "clash" }, actor_kind = side, recipient = { "object", "with", "against" },
      recipient_kind = side, no_noun = true },
    examples = {
      { "Pakistan clashed with India.", { actor = "PAK", recipient = "IND" } },
      { "Doctors fight disease.", false },
    } },

  { name = "deploy", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "deploy troop", "send troop", "deploy soldier", "send soldier",
        "deploy force", "mass troop", "mobilize troop", "mobilise troop" },
      actor_kind = side, recipient = { "to", "in", "on", "near" }, recipient_kind = { "state" },
      recipient_optional = true },
    examples = {
      { "France sent troops to Mali.", { actor = "FRA", recipient = "MLI" } },
      { "The firm deployed staff.", false },
    } },

  { name = "pull-back-troops", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw troop", "pull out troop", "withdraw force", "pull troop",
        "withdraw soldier" },
      actor_kind = side, recipient = { "from" }, recipient_kind = side },
    examples = {
      { "The United States withdrew its troops from Afghanistan in 2021.",
        { actor = "USA", recipient = "AFG" } },
      { "He withdrew his money from the bank.", false },
    } },

  { name = "kill", event = { type = "ASSAULT" },
    frame = { verb = { "kill", "assassinate" }, actor_kind = side,
      recipient = { "object", "modifier", "of" }, recipient_kind = side, no_noun = true },
    examples = {
      { "Israel killed a Hamas commander.", { actor = "ISR", recipient = "HAMAS" } },
      { "The frost killed the crop.", false },
    } },
}
