--- How alliances, pacts and unions come into being and come to an end, told in other words.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local form = { type = "SUPPORT", act = "form" }
local dissolve = { type = "SANCTION", mode = "discontinue", act = "dissolve" }
local bodies = { "alliance", "organisation" }
local UNIONS = { "union", "federation", "confederation", "alliance", "coalition", "pact", "merger" }

local comes = conditions.told({ "^c[oa]m%l* to life%f[%A]", "^c[oa]m%l* about in %d",
  "^see%l* the light of day", "^saw the light of day", "^g[eo]t%l* off the ground",
  "^t[ao][ko]%l* shape", "^[%l ]-ushered in at", "^[%l ]-ushered in on", "^[%l ]-ushered in$",
  "^[%l ]-ushered in by", "^[%l ]-ushered in[.,;]", "^take%l* shape", "^came together in %d" }, 40)
local one_state = conditions.told({ "into an? [%l ]*union", "into an? [%l ]*federation",
  "into a single ", "into one%f[%A]", "into an? [%l ]*state", "in an? [%l ]*union",
  "in an? [%l ]*federation", "in an? [%l ]*confederation", "in an? single state",
  "^%l+ one state", "^%l+ an? single state", "to form [%l ]*a? ?single state",
  "to form an? [%l ]*republic" }, 60)
local OVER = { "^is no more%f[%A][^%l]*$", "^%l+ no more[.,;]", "^%l+ no more$",
  "^[%l ]-are no more", "^[%l ]-was no more",
  "^[%l ]- is history", "^is dead%f[%A]", "^was pronounced dead", "^[%l]+ no more%f[%A] ?[^ ]?$",
  "^[%l ]-laid to rest", "^[%l ]-consigned to ", "^[%l ]-put out of its misery",
  "^pass%l* into history", "^go%l* out of existence", "^went out of existence",
  "^becam?e? history", "^c[oa]m%l* to an end", "^c[oa]m%l* apart", "^no longer exist",
  "^exist", "^die[ds]?%f[%A]", "^[%l ]-pronounced dead", "^breath%l* its last",
  "^g[io]v%l* up the ghost" }

local told_over = conditions.told(OVER, 40)

-- What is told right behind the names of the union's states.
local FELL = { "fell apart", "has fallen apart", "broke up", "collapsed", "has collapsed",
  "came to an end", "is dead", "was dissolved", "dissolved", "is over%f[%A]", "came apart",
  "unravel", "crumbled", "ended%f[%A]" }

-- The body itself comes to its end, not one of its things.
local function itself(event, article)
  local to = event.actors[event.recipient[1]]
  local rest = article.text:sub(to.span[2] + 1, to.span[2] + 3)
  return not rest:find "^['’]" and conditions.the_body_at(to.span[2], article)
end

local function no_longer(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1] + 10):lower()
  return before:find "no longer" ~= nil
end

return {
  pack = "endings",
  doc = "How alliances, pacts and unions come into being and to an end, told in other words",

  { name = "come-about", event = form,
    frame = { verb = { "come", "see", "get", "take", "usher", "usher in", "come about" },
      actor = {}, actor_optional = true, recipient = { "subject", "object" },
      recipient_kind = bodies, no_noun = true,
      needs = { "life", "light", "ground", "shape", "usher", "about" } },
    condition = function(event, article)
      return comes(event, article) and itself(event, article)
        and event.actors[event.recipient[1]].span[1] < event.span[1]
    end,
    examples = {
      { "NATO saw the light of day in Washington.", { actor = {}, recipient = "NATO" } },
      { "The African Union was ushered in at Lusaka.", { actor = {}, recipient = "AU" } },
      { "BRICS took shape in 2009.", { actor = {}, recipient = "BRICS" } },
      { "The African Union ushered in a new era.", false },
      { "NATO's tents took shape in 2009.", false },
      { "The Union came to life after dark.", false },
    } },

  { name = "bind-into", event = form,
    frame = { verb = { "knit", "bind", "band", "band together", "lash", "forge", "mould",
        "unite", "bring" }, actor_kind = { "state" },
      recipient = { "into", "in", "as", "to", "object" }, recipient_kind = { "alliance",
        "organisation" }, plural = true, no_noun = true,
      needs = { "themselves", "together", "life" } },
    condition = function(event, article)
      return conditions.told({ "^%l+ themselves [%l ]*in", "^band%l* together",
        "^unit%l* themselves", "^br[io]%l+ .- to life" }, 70)(event, article)
        and itself(event, article)
    end,
    examples = {
      { "Mali and Niger bound themselves together in the Alliance of Sahel States.",
        { actor = { "MLI", "NER" }, recipient = "AES" } },
      { "Mali and Niger bound themselves to the African Union charter.", false },
      { "Mali bound itself in chains.", false },
    } },

  { name = "merge", event = form,
    frame = { verb = { "merge", "unite", "fuse", "join", "join together", "federate", "become" },
      actor_kind = { "state" }, plural = true, no_noun = true,
      needs = { "union*", "federation*", "confederation*", "single*", "one*", "state*",
        "republic*" } },
    condition = one_state,
    examples = {
      { "Egypt and Syria merged into a single state.", { actor = { "EGY", "SYR" } } },
      { "Egypt and Syria joined together in a federation.", { actor = { "EGY", "SYR" } } },
      { "Egypt and Syria became one state.", { actor = { "EGY", "SYR" } } },
      { "Egypt and Syria merged their banks.", false },
      { "Egypt and Syria became members.", false },
    } },

  { name = "is-over", event = dissolve,
    frame = { verb = { "be", "pass", "go", "become", "come", "lay", "consign", "put", "pronounce",
        "die", "exist", "breathe", "give" }, actor = {}, actor_optional = true,
      recipient = { "subject", "object" }, recipient_kind = { "alliance", "organisation" },
      no_noun = true,
      needs = { "more", "history", "rest", "misery", "existence", "end", "apart", "longer", "dead",
        "die", "ghost", "last" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local words = event.text:lower()
      if to.span[1] > event.span[1] or not itself(event, article) then return false end
      if words:find "exist" then return no_longer(event, article) end
      return told_over(event, article)
    end,
    emit = conditions.unmarked "negation",
    examples = {
      { "The Warsaw Pact was laid to rest in Prague.", { actor = {}, recipient = "WPO" } },
      { "SEATO has passed into history.", { actor = {}, recipient = "SEATO" } },
      { "CENTO is no more.", { actor = {}, recipient = "CENTO" } },
      { "CENTO no longer exists.", { actor = {}, recipient = "CENTO" }, date = "1980-02-02" },
      { "The Warsaw Pact's troops came to an end of their march.", false },
      { "NATO is no more than a club.", false },
      { "NATO passed a history test.", false },
    } },

  { name = "pull-plug", event = dissolve,
    frame = { verb = g.phrases({ "pull" }, { "plug" }, { "call" }, { "time" }, { "bury" }, { "" }),
      actor = {}, actor_optional = true, recipient = { "on", "object" },
      recipient_kind = { "alliance" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      return itself(event, article) and to.via == nil
    end,
    examples = {
      { "The members pulled the plug on the Warsaw Pact.", { actor = {}, recipient = "WPO" } },
      { "The men pulled the plug on the radio.", false },
    } },

  { name = "break-union", event = dissolve,
    frame = { verb = g.phrases({ "dissolve", "break up", "end", "dismantle", "wind up", "disband" },
        { "union", "federation", "confederation" }), actor_kind = { "state" },
      recipient = { "with" }, recipient_kind = { "state" }, recipient_optional = true,
      no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      return (#event.actor > 1 or #event.recipient > 0) and not words:find "trade union"
        and not words:find "customs union" and not words:find "soviet union"
    end,
    examples = {
      { "Egypt and Syria dissolved their union.", { actor = { "EGY", "SYR" } } },
      { "Syria broke up its union with Egypt.", { actor = "SYR", recipient = "EGY" } },
      { "Syria dissolved the union of the miners.", false },
    } },

  { name = "union-over", event = dissolve,
    frame = { noun = UNIONS, verb = {}, actor = { "between", "of" }, actor_kind = { "state" },
      plural = true, needs = { "apart", "collapse", "break", "end", "dead", "dissolve", "unravel",
        "crumble", "over", "fall" } },
    condition = function(event, article)
      local last = event.span[2]
      for _, id in ipairs(event.actor) do
        last = math.max(last, event.actors[id].span[2])
      end
      return conditions.find_word(article.text:sub(last + 1, last + 40):lower(), FELL) == 2
    end,
    examples = {
      { "The union between Egypt and Syria fell apart.", { actor = { "EGY", "SYR" } } },
      { "The alliance between Chad and Mali is dead.", { actor = { "TCD", "MLI" } } },
      { "The union between Egypt and Syria grew.", false },
      { "The trade between Egypt and Syria collapsed.", false },
    } },
}
