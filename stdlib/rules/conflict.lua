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
    frame = { verb = { "fight", "clash" }, actor_kind = side, recipient = { "object", "with",
      "against" },
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

  { name = "war", event = { type = "ASSAULT" },
    frame = { verb = { "fight war", "wage war" }, noun = { "war" },
      actor_kind = side, recipient = { "with", "against", "on" }, recipient_kind = side },
    examples = {
      { "Iraq waged war against Iran.", { actor = "IRQ", recipient = "IRN" } },
      { "The war on drugs failed.", false },
    } },

  { name = "declare-war", event = { type = "THREATEN", mode = "violence" },
    frame = { verb = { "declare war" }, actor_kind = side, recipient = { "on", "against" },
      recipient_kind = side },
    examples = {
      { "Oman declared war on Qatar.", { actor = "OMN", recipient = "QAT" } },
      { "The mayor declared war on rats.", false },
    } },

  { name = "rocket", event = { type = "ASSAULT", mode = "heavy-weapons" },
    frame = { verb = { "fire rocket", "fire missile", "launch missile", "launch rocket" },
      actor_kind = side, recipient = { "at", "into", "on", "toward", "towards", "against" },
      recipient_kind = side },
    examples = {
      { "Hezbollah fired rockets at Israel.", { actor = "HEZBOLLAH", recipient = "ISR" } },
      { "The agency fired the rocket.", false },
    } },

  { name = "target", event = { type = "ASSAULT" },
    frame = { verb = { "target", "ambush", "massacre", "shoot down", "destroy", "torpedo", "hit",
        "assault", "besiege", "pound", "pummel" },
      actor_kind = side, recipient = { "object", "in", "of", "modifier" }, recipient_kind = side,
      no_noun = true },
    examples = {
      { "The Taliban ambushed Afghan soldiers.", { actor = "TALIBAN", recipient = "AFG" } },
      { "The tax targets the rich.", false },
    } },

  { name = "leave", event = { type = "RETREAT", mode = "withdraw" },
    frame = { verb = { "withdraw", "pull out", "pull back", "leave", "retreat" },
      actor_kind = { "state", "group" }, recipient = { "from", "object" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      local words = article.text:sub(event.actors[event.actor[1]].span[1] + 1, event.span[1])
      return words:find "troop" or words:find "forces" or words:find "soldier"
    end,
    examples = {
      { "U.S. troops left Iraq in 2011.", { actor = "USA", recipient = "IRQ" } },
      { "Trump left Japan on Monday.", false },
    } },

  { name = "ceasefire", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "declare ceasefire", "sign ceasefire", "agree ceasefire",
      "announce ceasefire",
        "declare truce", "sign truce", "announce truce", "observe ceasefire", "reach ceasefire" },
      actor_kind = side, recipient = { "with" }, recipient_kind = side, recipient_optional = true },
    examples = {
      { "The referee declared a truce.", false },
      { "Hamas declared a ceasefire.", { actor = "HAMAS" } },
    } },

  { name = "release", event = { type = "RETREAT", mode = "release" },
    frame = { verb = { "release", "free" }, actor_kind = side, recipient = { "object", "modifier" },
      recipient_kind = side, no_noun = true },
    examples = {
      { "Iran released the British sailors.", { actor = "IRN", recipient = "GBR" } },
      { "The band released a record.", false },
    } },

  { name = "exercise", event = { type = "MOBILIZE", mode = "troops" },
    frame = { verb = { "deploy missile", "deploy warship", "deploy weapon", "send warship",
        "deploy tank", "deploy aircraft", "hold exercise", "hold drill", "conduct exercise",
        "test missile", "launch satellite" },
      actor_kind = side, recipient = { "against", "near" }, recipient_kind = side,
      recipient_optional = true },
    examples = {
      { "China held drills near Taiwan.", { actor = "CHN", recipient = "TWN" } },
      { "The school held a drill.", false },
    } },
}
