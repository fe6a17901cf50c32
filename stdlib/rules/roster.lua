--- Who an alliance is said to be made of, when it came into being, and coalitions without a name.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local also = g.punctuation "," * (g.word "and")^-1 + g.word "and"
local states = g.name("actor", "state")
local listed = g.determiner * states * (also * g.determiner * states)^1
local be = g.word "be"
local member = g.noun "member" + g.noun "signatory" + g.noun "founder"

local possessive = g.punctuation "s" -- the class of 's

local led = { "alliance", "coalition", "bloc", "grouping", "axis" }

return {
  pack = "roster",
  doc = "Who belongs to an alliance, when it came into being, coalitions without a name",

  { name = "members-are", event = { type = "COOPERATE", act = "member" },
    pattern = member * (g.word "of" + g.word "to") * g.determiner * g.alliance
      * g.within(1, be) * listed,
    examples = {
      { "The original signatories to the Warsaw Pact were the Soviet Union, Poland and Hungary.",
        { actor = { "SUN", "POL", "HUN" }, recipient = "WPO" } },
      { "The members of the band are from Spain and France.", false },
      { "The members of NATO are rich, and Spain and France paid.", false },
    } },

  { name = "its-members-are", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * possessive * g.within(2, member) * be * listed,
    examples = {
      { "NATO's founding members were Canada, Britain and France.",
        { actor = { "CAN", "GBR", "FRA" }, recipient = "NATO" } },
      { "NATO's members were tired of Britain and France.", false },
    } },

  { name = "come-into-being", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "come" }, actor = {}, recipient = { "subject" },
      recipient_kind = { "alliance", "organisation" }, actor_optional = true, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20):lower()
      return rest:find "^ into being" ~= nil or rest:find "^ into existence" ~= nil
    end,
    examples = {
      { "NATO came into being in 1949.", { actor = {}, recipient = "NATO" } },
      { "NATO came into the war in 1999.", false },
      { "The club came into being in 1949.", false },
    } },

  { name = "join-unnamed", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "join", "enter" }, led), actor_kind = { "state" },
      recipient = { "modifier" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.not_person,
    examples = {
      { "Qatar joined the Saudi-led coalition.", { actor = "QAT", recipient = "SAU" } },
      { "Romania joined an American-led alliance.", { actor = "ROU", recipient = "USA" } },
      { "The party joined the French coalition.", false },
      { "Qatar joined the Saudi choir.", false },
    } },
}
