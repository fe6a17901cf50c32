--- Leaving told in other words: no longer being a member, Brexit.
local lpeg = require "lpeg"
local g = require "engine.grammar"

-- The day on which Britain left.
local LEFT = "2020-01-31"

local to_be = g.word "to" * g.word "be" * g.within(2, (g.noun "part" + g.noun "member")
  * g.word "of" * g.determiner * g.alliance)

return {
  pack = "leaving",
  doc = "Leaving told in other words: no longer being a member, Brexit",

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
