--- Leaving told in other words: no longer being a member, Brexit, the end of a pact.
local conditions = require "engine.conditions"
local lpeg = require "lpeg"
local g = require "engine.grammar"

-- The day on which Britain left.
local LEFT = "2020-01-31"

local to_be = g.word "to" * g.word "be" * g.within(2, (g.noun "part" + g.noun "member")
  * g.word "of" * g.determiner * g.alliance)

return {
  pack = "leaving",
  doc = "Leaving told in other words: no longer being a member, Brexit, the end of a pact",

  { name = "cease-to-be", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    pattern = g.name("actor", "state") * g.within(3, g.verb "cease" * to_be),
    emit = function(event, article)
      local before = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      if before:find "%f[%a]would " or before:find "%f[%a]could " or before:find "%f[%a]may " then
        event.aux = { "hypothetical" }
      elseif before:find "%f[%a]will " then
        event.aux = { "future" }
      end
      return event
    end,
    examples = {
      { "Georgia ceased to be a member of NATO.", { actor = "GEO", recipient = "NATO" } },
      { "Chad would cease to be part of the African Union.",
        { actor = "TCD", recipient = "AU", aux = { "hypothetical" } } },
      { "Chad ceased to be a part of the talks.", false },
      { "Chad ceased to be poor.", false },
    } },

  { name = "stripped", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = { "strip", "deprive" }, actor = { "of" }, actor_kind = { "alliance",
        "organisation" }, recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.with({ "membership", "seat", "place in" }, 40),
    examples = {
      { "Niger was stripped of its membership of the African Union.",
        { actor = "AU", recipient = "NER" } },
      { "Niger was stripped of the flag of the African Union.", false },
    } },

  { name = "ends", event = { type = "SANCTION", mode = "discontinue", act = "dissolve" },
    frame = { verb = { "disband", "dissolve", "cease", "expire", "lapse" }, actor = {},
      recipient = { "subject" }, recipient_kind = { "alliance", "treaty" }, actor_optional = true,
      no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24)
      if event.text:lower():find "^cease" then return rest:find "^ to exist" ~= nil end
      return not (rest:find "^ the " or rest:find "^ its " or rest:find "^ an? "
        or rest:find "^ %a+ed " or rest:find "^ %u")
    end,
    examples = {
      { "The Warsaw Pact disbanded in 1991.", { actor = {}, recipient = "WPO" } },
      { "SEATO ceased to exist in 1977.", { actor = {}, recipient = "SEATO" } },
      { "NATO disbanded its unit in 1991.", false },
      { "The band dissolved in 1991.", false },
      { "NATO ceased to wait in 1977.", false },
    } },

  { name = "brexit", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    pattern = g.noun "brexit" * -(lpeg.P(3) * lpeg.S "nNEA"), -- not "the Brexit secretary"
    emit = function(event, article)
      local text = article.text:lower()
      local first = text:find "%f[%a]brexit%f[%A]" == event.span[1] + 1
      if not first or text:find "%f[%a]leav%l+ the e[u][^%l]" or text:find "leav%l+ the european"
      then
        return nil -- it is told once
      end
      event.actor, event.recipient = { "GBR" }, { "EU" }
      for _, id in ipairs { "GBR", "EU" } do
        event.actors[id] = { text = event.text, span = event.span, via = "noun" }
      end
      local past = event.date == nil or event.date >= LEFT
      event.aux = past and {} or { "future" }
      return event
    end,
    examples = {
      { "Ireland feared a no-deal Brexit.",
        { actor = "GBR", recipient = "EU", aux = { "future" } }, date = "2019-08-29" },
      { "Irish trade fell after Brexit.", { actor = "GBR", recipient = "EU", aux = {} },
        date = "2021-08-29" },
      { "Irish trade fell after Britain began leaving the European Union, as Brexit.", false,
        date = "2021-08-29" },
      { "The Brexit secretary resigned.", false, date = "2018-08-29" },
    } },
}
