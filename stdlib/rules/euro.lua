--- Who adopts the euro, gives it up or wants none of it: membership of the euro zone.
local conditions = require "engine.conditions"

local function at(article, event, word)
  local first, last = article.text:find(word, event.span[1] + 1)
  return first and { first - 1, last }
end

-- Gives the event the euro zone for its recipient.
local function euro(event, article)
  event.recipient = { "EUROZONE" }
  event.actors.EUROZONE = { text = "euro", span = at(article, event, "euro") or event.span }
  return event
end

local function the_euro(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12):lower()
  local words = event.text:lower()
  return words:find "the euro$" ~= nil and not rest:find "^ zone" and not rest:find "^ area"
    and not rest:find "^%-zone" and conditions.not_person(event)
end

return {
  pack = "euro",
  doc = "The euro adopted, refused or left",

  { name = "leave-euro", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "leave euro", "quit euro", "exit euro", "abandon euro", "ditch euro" },
      actor_kind = { "state" }, no_noun = true },
    condition = the_euro, emit = euro,
    examples = {
      { "Greece left the euro.", { actor = "GRC", recipient = "EUROZONE" } },
      { "Greece spent the euros.", false },
      { "Greece left the euro coins at home.", false },
    } },

  { name = "reject-euro", event = { type = "REJECT", act = "decline" },
    frame = { verb = { "reject euro", "spurn euro", "turn down euro", "vote against euro" },
      actor_kind = { "state" }, no_noun = true },
    condition = the_euro, emit = euro,
    examples = {
      { "Danish voters rejected the euro.", { actor = "DNK", recipient = "EUROZONE" } },
      { "Danish voters rejected the plan.", false },
    } },

  { name = "switch-to-euro", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "switch", "convert", "change", "move" }, actor_kind = { "state" },
      no_noun = true, needs = { "euro" } },
    condition = conditions.told({ "^%l+ to the euro%f[%A][^-]", "^%l+ over to the euro%f[%A][^-]" },
      40),
    emit = euro,
    examples = {
      { "Malta switched to the euro in 2008.", { actor = "MLT", recipient = "EUROZONE" } },
      { "Malta moved to the euro-zone office.", false },
      { "Malta switched to the left.", false },
    } },

  { name = "adopt-euro", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "adopt euro", "join euro", "enter euro", "introduce euro" },
      actor_kind = { "state" }, no_noun = true },
    condition = the_euro, emit = euro,
    examples = {
      { "Croatia adopted the euro in 2023.", { actor = "HRV", recipient = "EUROZONE" } },
      { "Croatia adopted the plan.", false },
    } },
}
