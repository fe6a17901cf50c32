-- engine new-pack: a commented starting point for a rule pack.
local options = require "engine.options"

local HELP = [[
usage: engine new-pack NAME

Writes NAME.lua in the current folder: a rule pack with one rule of each form, commented, and its
examples. NAME is letters, digits and hyphens. A file that is there already is not touched.

Then: engine check NAME.lua --watch, and engine extract --rules NAME.lua article.txt

Exit codes: 0 done, 1 the file could not be written, 2 wrong usage.
]]

local PACK = [==[
-- %s: say in a line what this pack reads.
local g = require "engine.grammar"

return {
  pack = "%s", doc = "What this pack reads",

  -- Words that the engine does not know, in the form of stdlib/data/words.txt. Ask with
  -- `engine text` which it knows: a word without a lemma is unknown.
  -- words = "[verb]\nfrack\n[noun]\nshale\n",

  -- Names that it does not know.
  -- names = { entities = {
  --   { id = "NORDIC", kind = "alliance", name = "Nordic Pact", names = { "Nordic Pact" } } } },

  -- Rules of other packs that are in the way.
  -- remove = { "alliance.withdraw" },

  -- A frame: verbs, and where the parties stand in the clause. The passive, "agreed to", "the
  -- visit of" and the like need no rules of their own.
  { name = "lease",
    event = { type = "COOPERATE", act = "lease" },      -- a PLOVER type; mode and act if you like
    frame = {
      verb = { "lease base", "lease port" },            -- a verb, perhaps with its object
      recipient = "to",                                 -- subject is the actor; "to" whom
      recipient_kind = { "state", "organisation" },     -- nobody else counts
    },
    examples = {                                        -- sentences that the rule must read ...
      { "Oman leased a port to India.", { actor = "OMN", recipient = "IND" } },
      { "The port was leased to India by Oman.", { actor = "OMN", recipient = "IND" } },
      { "Oman will lease a base to India.", { actor = "OMN", aux = { "future" } } },
      { "The airline leased two jets to India.", false },  -- ... and one that it must leave alone
    } },

  -- A condition: a function of the event and the article, for what a frame can't say.
  { name = "long-lease",
    event = { type = "COOPERATE", act = "lease" },
    frame = { verb = "lease", recipient = "to", recipient_kind = "state" },
    condition = function(event, article)
      return article.text:find("for %%d+ years", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "Kenya leased an island to Italy for 99 years.", { actor = "KEN", recipient = "ITA" } },
      { "Kenya leased an island to Italy in May.", false },
    } },

  -- A pattern: LPeg over the words of a sentence (stdlib/engine/grammar.lua), for fixed phrases.
  { name = "open-door",
    event = { type = "REJECT", act = "lease" },
    pattern = g.actor * g.verb "slam" * g.determiner * g.noun "door" * g.word "on" * g.recipient,
    examples = {
      { "Malta slammed the door on China.", { actor = "MLT", recipient = "CHN" } },
      { "The boy slammed the door.", false },
    } },

  -- A rule with words of its own and the event and parties of another.
  { name = "rent",
    extends = "%s.lease",
    frame = { verb = { "rent port", "rent base" } },
    examples = {
      { "Oman rented a port to India.", { actor = "OMN", recipient = "IND", act = "lease" } },
      { "The firm rented a van to India.", false },
    } },
}
]==]

local function main(given, complain)
  local name = given.files[1]
  if not name or given.files[2] then return nil, "one name is wanted" end
  if not name:find "^[%w-]+$" then
    return nil, ("'%s' is no name of letters, digits and hyphens"):format(name)
  end
  local path = name .. ".lua"
  local there = io.open(path, "rb")
  if there then
    there:close()
    complain(path, " is there already")
    return 1
  end
  local file, why = io.open(path, "wb")
  local ok = file ~= nil
  if ok then
    ok, why = file:write(PACK:format(name, name, name))
    file:close()
  end
  if not ok then
    complain(why)
    return 1
  end
  io.write(path, "\n")
  return 0
end

return options.run({
  name = "new-pack", help = HELP, main = main, options = {},
}, { ... })
