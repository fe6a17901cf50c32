--- Who leads an alliance and who follows: the chair that passes on, kingpins, those who do as
-- others did.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local chair = g.noun "presidency" + g.noun "chairmanship" + g.noun "chair" + g.noun "leadership"
local passes = g.verb "pass" + g.verb "go" + g.verb "rotate" + g.verb "transfer" + g.verb "fall"
  + g.verb "move"
local leader = g.noun "leader" + g.noun "kingpin" + g.noun "heavyweight" + g.noun "linchpin"
  + g.noun "powerhouse" + g.noun "president" + g.noun "chair"
local possessive = g.punctuation "s"

-- What follows where nobody else is followed: "Togo followed suit", "Togo followed in 2014".
local SUITS = { "^%l+ suit%f[%A]", "^followed%.", "^follow$", "^followed$", "^followed in %d%d%d%d",
  "^followed in %u%l+ %d%d%d%d", "^followed [%w ]-later", "^followed the next",
  "^followed the same",
  "^followed hours", "^followed soon", "^followed on %u%l+day", "^%l+ %u[%a ]-['’]+s example",
  "^%l+ %u[%a ]-['’]+s? lead%f[%A]", "^%l+ its example", "^%l+ its lead%f[%A]" }

local follows = conditions.told(SUITS, 40)

return {
  pack = "chairs",
  doc = "Who leads an alliance and who follows",

  { name = "chair-passes", event = { type = "COOPERATE", act = "lead" },
    pattern = g.alliance * g.within(3, chair * g.within(3, passes * g.within(7,
      g.word "to" * g.determiner * g.name("actor", "state")))),
    emit = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2])
      if words:find "%f[%a]will%f[%A]" or words:find "%f[%a]passes%f[%A]"
        or words:find "%f[%a]goes%f[%A]" then
        event.type, event.aux = "AGREE", { "future" }
      end
      return event
    end,
    examples = {
      { "The EU's rotating presidency passed from France to Germany.",
        { actor = "DEU", recipient = "EU" } },
      { "The G7's presidency passes from France to the United States in January.",
        { actor = "USA", recipient = "G7", type = "AGREE", aux = { "future" } } },
      { "The EU's plan passed from France to Germany.", false },
    } },

  { name = "hand-chair", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = g.phrases({ "hand", "hand over", "pass", "transfer", "relinquish", "cede",
        "entrust", "give" }, { "presidency", "chairmanship", "chair", "baton", "gavel" },
        { "hand over" }),
      actor = { "to", "object" }, actor_kind = { "state" },
      recipient = { "of", "modifier", "context" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true },
    condition = function(event, article)
      if not conditions.not_person(event) then return false end
      local far = event.actors[event.recipient[1]].via == "context"
      local words = far and { "presidency", "chairmanship" }
        or { "presidency", "chair", "baton", "gavel" }
      return conditions.told(words, 40)(event, article)
    end,
    examples = {
      { "Brazil handed the presidency of the G20 to South Africa.",
        { actor = "ZAF", recipient = "G20" } },
      { "Brazil handed over the G20 presidency to South Africa.",
        { actor = "ZAF", recipient = "G20" } },
      { "The African Union met. Egypt handed over the chairmanship to Kenya.",
        { actor = "KEN", recipient = "AU" } },
      { "South Africa was handed the presidency of the G20.",
        { actor = "ZAF", recipient = "G20" } },
      { "Brazil handed the cup to Kenya.", false },
      { "The Quad met. Biden passes the baton to the next president of the United States.", false,
        date = "2024-09-21" },
    } },

  { name = "kingpin", event = { type = "COOPERATE", act = "lead" },
    pattern = g.alliance * possessive^-1 * g.within(3, leader * g.name("actor", "state")),
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      return not words:find "leaders" and not words:find " and " and not words:find ","
        and not article.text:find("^['’]+s", event.span[2] + 1)
        and event.actors[event.actor[1]].person == nil
    end,
    examples = {
      { "Qatar criticised OPEC's de facto leader Saudi Arabia.",
        { actor = "SAU", recipient = "OPEC" } },
      { "OPEC kingpin Saudi Arabia cut its output.", { actor = "SAU", recipient = "OPEC" } },
      { "The EU's president met the leader of France.", false },
      { "The gang's leader fled to Spain.", false },
    } },

  { name = "follow-suit", event = { type = "COOPERATE" },
    frame = { verb = { "follow" }, actor_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 6), event.span[1])
      return not before:find " that $" -- "the years that followed"
        and (not before:find " to $" -- "with more to follow", but "is to follow suit"
          or conditions.rest(event, article, 6):find "^ suit" ~= nil)
        and follows(event, article)
    end,
    emit = function(event)
      event.echo = true
      return event
    end,
    examples = {
      { "Burundi left the African Union. Kenya is expected to follow suit.",
        { actor = "KEN", recipient = "AU", act = "withdraw", aux = { "future" } } },
      { "Sweden joined NATO in 2024. Austria followed in 2030.",
        { actor = "AUT", recipient = "NATO", act = "join" } },
      { "Egypt severed ties with Qatar, and the Maldives followed suit.",
        { actor = "MDV", recipient = "QAT", act = "sever" } },
      { "Egypt severed ties with Qatar. Kenya has given enough, with more to follow.", false },
      { "The sun rose. Kenya followed suit.", false },
      { "Burundi left the African Union. Kenya followed the talks.", false },
      { "Burundi left the African Union. Burundi followed suit.", false },
      { "Burundi left the African Union. Kenya grew over the years that followed.", false },
    } },
}
