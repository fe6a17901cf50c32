--- Ceasefires: truces, armistices, fighting that is stopped.

local conditions = require "engine.conditions"
local g = require "engine.grammar"

local fighters = { "state", "group", "alliance", "organisation" }

local function after(event, article)
  return conditions.rest(event, article, 60)
end

-- An `emit`: with whom a group alone stops fighting is the state that it rises in.
local function at_home(event, article)
  local id = event.recipient[1]
  local to = event.actors[id]
  if not to or to.via ~= "homeland" then return event end
  local other = conditions.FIGHT_ABROAD[id] or #event.actor > 1
  for _, name in ipairs(article:names(event.sentence)) do
    other = other or name.kind == "state" and name.id ~= id
  end
  if other then event.actors[id], event.recipient = nil, {} end
  return event
end

-- Whether the fight is in a land that is named behind the event, or before its noun, and is not
-- the actor's: "worked to reach a ceasefire in Oman", "extended the Yemen ceasefire". The sides are
-- those who fight there.
local function elsewhere(event, article)
  local there = conditions.phrase(event, article, 60):find "%f[%a]in " ~= nil
  for _, name in ipairs(article:names(event.sentence)) do
    local link = article.text:sub(math.max(1, name.span[1] - 7), name.span[1]):lower()
    local inside = name.span[1] > event.span[1] and name.span[2] < event.span[2]
    local behind = there and name.span[1] > event.span[2] and link:find "%f[%a]in t?h?e? ?$"
    if behind or inside and not article.text:find("^['’]", name.span[2] + 1) then
      for _, id in ipairs(event.actor) do
        local own = id == "HAMAS" and name.id == "PSE" or id == name.id
        if own then return false end -- where one of them fights
      end
      return true
    end
  end
  return false
end

return {
  pack = "truce",
  doc = "Ceasefires, armistices, fighting stopped",

  { name = "armistice-with", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "conclude", "sign", "reach", "accept", "agree", "make", "strike",
        "negotiate", "seal" }, { "armistice", "truce", "ceasefire" }),
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters,
      reciprocal = true, no_noun = true },
    condition = function(event, article) -- those who negotiate it for others fight nobody
      return event.text:lower():find "negotiated$" == nil and not elsewhere(event, article)
    end,
    examples = {
      { "A truce negotiated by Oman and Qatar held.", false },
      { "Oman spoke of its work with Qatar, such as reaching a ceasefire in Gaza.", false },
      { "Austria concluded an armistice with Italy.", { actor = { "AUT", "ITA" } } },
      { "Chad reached a truce with Libya.", { actor = { "TCD", "LBY" } } },
      { "Chad reached a town with Libya.", false },
      { "The brothers made a truce with Libya.", false },
    } },

  { name = "truce-deal", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "sign", "reach", "strike", "seal", "conclude", "make", "agree",
        "clinch", "announce", "accept" }, { "agreement", "deal", "accord", "pact" }),
      actor_kind = fighters, recipient = { "with" }, recipient_kind = fighters, reciprocal = true,
      needs = { "ceasefire", "truce", "armistice", "cease" } },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "^reaching" and elsewhere(event, article) then return false end -- others' war
      return words:find "truce" ~= nil or words:find "cease%-?fire" ~= nil
        or words:find "armistice" ~= nil
    end,
    examples = {
      { "Israel and Hamas are close to reaching a ceasefire deal in Gaza.",
        { actor = { "ISR", "HAMAS" }, aux = { "future" } } },
      { "Hamas reached a truce agreement with Israel.", { actor = { "HAMAS", "ISR" } } },
      { "Chad and Libya signed a ceasefire deal.", { actor = { "TCD", "LBY" } } },
      { "Chad and Libya discussed trade and reaching a ceasefire deal in Gaza.", false },
      { "The brothers signed a truce deal.", false },
    } },

  { name = "end-war", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "end war", "end state", "end conflict", "stop war", "settle war",
        "end fighting", "settle conflict", "end hostility", "end standoff" },
      actor_kind = fighters, recipient = { "with", "against" }, recipient_kind = fighters,
      reciprocal = true, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. after(event, article):sub(1, 20)):lower()
      if words:find "state" and not words:find "state of war" then return false end
      return not words:find "trade" and not words:find "legal" and not words:find "of words"
        and not event.context:lower():find "cold war"
    end,
    emit = function(event, article) -- "ended its state of war against": alone
      local against = after(event, article):sub(1, 60):lower():find "^ [%l ]-against "
      local names = against and event.actor[2] and event.actors[event.actor[2]]
      if names and names.span[1] > event.span[2] then
        event.recipient = table.move(event.actor, 2, #event.actor, 1, {})
        event.actor = { event.actor[1] }
      end
      return event
    end,
    examples = {
      { "Peru ended its state of war against Germany.", { actor = "PER", recipient = "DEU" } },
      { "Ethiopia and Eritrea ended their war.", { actor = { "ETH", "ERI" } } },
      { "Iran ended its war with Iraq in 1988.", { actor = { "IRN", "IRQ" } } },
      { "Ethiopia and Eritrea ended their trade war.", false },
      { "The talks ended the war.", false },
    } },

  { name = "truce-between", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { noun = { "ceasefire", "cease fire", "truce", "armistice" },
      actor = { "between", "subject" }, actor_kind = fighters, recipient = { "with" },
      recipient_kind = fighters, reciprocal = true },
    condition = function(event, article) -- that it lasts is no new one
      local rest = conditions.rest(event, article, 12)
      return not (rest:find "^ held betw" or rest:find "^ lasted bet")
    end,
    examples = {
      { "An uneasy truce held between Chad and Mali.", false },

      { "A truce between Israel and Hezbollah held.", { actor = { "ISR", "HEZBOLLAH" } } },
      { "The Israel-Hamas ceasefire held.", { actor = { "ISR", "HAMAS" } } },
      { "A truce between the brothers held.", false },
    } },

  { name = "ceasefire", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "declare ceasefire", "sign ceasefire", "agree ceasefire",
        "announce ceasefire", "declare truce", "sign truce", "announce truce", "observe ceasefire",
        "reach ceasefire", "reach truce", "agree truce",
        "accept ceasefire", "accept truce", "sign armistice", "extend ceasefire", "extend truce",
        "observe truce", "honour ceasefire", "honor ceasefire", "respect ceasefire",
        "conclude ceasefire", "implement ceasefire", "consider ceasefire", "offer ceasefire",
        "offer truce", "renew ceasefire", "call ceasefire", "call truce" },
      actor_kind = fighters, recipient = { "with", "homeland" }, recipient_kind = fighters,
      recipient_optional = true },
    emit = at_home,
    condition = function(event, article)
      local actor = event.actors[event.actor[1]]
      local who = article.text:sub(actor.span[1] + 1, event.span[1]):lower()
      if event.actor[1] == "UN" or who:find "envoy" or who:find "mediator" then
        return false -- the sides are others
      end
      if event.text:find "^[Cc]all%l* for%f[%A]" then return false end -- asks for one
      -- "talks with Qatar to reach a ceasefire": who helps, too, tries to
      local tries = article.text:sub(math.max(1, event.span[1] - 3), event.span[1]) == " to "
        and event.text:find "^reach"
      if tries and #event.recipient == 0 and #event.actor == 1 then return false end
      if elsewhere(event, article) then return false end
      local to = event.actors[event.recipient[1]]
      return not actor.person or to ~= nil and to.via ~= "homeland"
    end,
    examples = {
      { "The UN envoy announced a truce in Yemen.", false },
      { "Putin would consider a ceasefire with Ukraine.", { actor = "RUS", recipient = "UKR" },
        date = "2023-05-01" },
      { "The referee declared a truce.", false },
      { "Chad tried to reach a ceasefire in Sudan.", false },
      { "Chad agreed to extend the Sudan ceasefire.", false },
      { "Chad spoke with Libya to reach a ceasefire.", false },
      { "Chad has called for an immediate ceasefire, an immediate ceasefire.", false },
      { "Hamas declared a ceasefire.", { actor = "HAMAS" } },
      { "The FARC called a ceasefire.", { actor = "FARC", recipient = "COL" } },
      { "Hezbollah called a ceasefire.", { actor = "HEZBOLLAH", recipient = {} } },
      { "Chad called off a truce with Sudan.", false },
      { "Russia observed a truce with Ukraine.", { actor = "RUS", recipient = "UKR" } },
    } },

  { name = "stop-fighting", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = g.phrases({ "halt", "stop", "end", "suspend", "cease", "pause", "call off" },
        { "attack", "offensive", "fighting", "bombing", "hostility", "strike", "shelling",
          "airstrike", "raid", "advance", "assault", "bombardment" },
        { "end", "call off" }, { "invasion", "mission", "intervention", "campaign" },
        { "call off" }, { "war" },
        { "halt", "suspend", "pause" }, { "operation", "campaign" },
        { "stop" }, { "campaign" },
        { "halt", "stop", "cease", "hold" }, { "fire", "firing", "shooting", "gun" },
        { "silence" }, { "gun" }),
      actor_kind = fighters, recipient = { "on", "against", "in", "with", "of", "modifier",
        "homeland" },
      recipient_kind = fighters, recipient_optional = true, no_noun = true },
    emit = at_home,
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local where = article.text:sub(event.span[2] + 1, event.span[2] + 30):lower()
      if where:find "^ at " and conditions.find_word(where, { "embass", "consulate", "plant" }) then
        return false -- no force
      end
      local whose = event.text:find "%f[%a]its%f[%A]" or event.text:find "%f[%a]their%f[%A]"
      if to and to.via == "modifier" and to.span[1] < event.span[2] and not whose then
        return false -- "to halt a Houthi offensive": it is theirs
      end
      if #event.recipient == 0 or to.via == "homeland" then
        local what = event.text:lower()
        local arms = what:find "air" or what:find "bomb" or what:find "shell"
          or what:find "hostilit"
          or what:find "cease" or what:find "hold" or what:find "offensive"
          or #event.actor > 1 and (what:find "fighting" or what:find "shooting"
            or what:find "firing")
        if not arms or event.actors[event.actor[1]].person or what:find "%f[%a]th[eo]se%f[%A]"
          or what:find "escalation" then
          return false -- whosever they are
        end
      end
      local words = event.text:lower() .. conditions.rest(event, article, 40)
      if words:find "%f[%a]campaign" and not event.text:find "[Cc]all"
        and not event.text:find "%f[%a]end" and not conditions.find_word(event.text:lower(),
          { "air%f[%A]", "bomb", "military", "offensive", "artillery", "missile" }) then
        return false -- to win voters
      end
      if conditions.find_word(words, { "drill", "oil", "gas%f[%A]", "rescue", "mining", "flight",
          "business", "fishing", "airline", "factory", "bank", "relief", "aid%f[%A]",
          "airlift" }) then
        return false
      end
      return true
    end,
    examples = {
      { "Israel stopped firing on Lebanese ships.", { actor = "ISR", recipient = "LBN" } },
      { "Israel halted its attacks on Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "NATO suspended its bombing of Yugoslavia.", { actor = "NATO", recipient = "YUG" } },
      { "The Houthis suspended attacks on Saudi Arabia.",
        { actor = "HOUTHI", recipient = "SAU" } },
      { "Israel suspended its bombing.", { actor = "ISR" } },
      { "NATO suspended its air campaign against Yugoslavia.",
        { actor = "NATO", recipient = "YUG" } },
      { "NATO suspended its 11-week air campaign.", { actor = "NATO" } },
      { "Israel halted its bombing campaign in Lebanon.", { actor = "ISR", recipient = "LBN" } },
      { "Peru suspended its campaign against malaria in Chile.", false },
      { "Oman bombed Yemen to halt a Houthi offensive.", false },
      { "Chad and Libya vowed to stop fighting.",
        { actor = { "TCD", "LBY" }, aux = { "future" } } },
      { "Chad and Libya agreed to stop shooting.",
        { actor = { "TCD", "LBY" }, aux = { "future" } } },
      { "Libya vowed to stop fighting.", false }, -- whom?
      { "Israel suspended its attack on poverty.", false },
      { "The board ended the war of words.", false },
      { "Turkey halted its drilling operations in Cyprus.", false },
    } },

  { name = "halt-to", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { noun = { "halt", "end", "cessation", "suspension", "pause", "stop" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = fighters,
      recipient = { "in", "on", "against", "with", "foe", "nearby" }, recipient_kind = fighters,
      recipient_optional = true,
      needs = { "operation", "offensive", "bombing", "hostility", "fighting", "shelling", "strike",
        "striker", "airstrike", "raid", "attack", "combat", "combatant", "combative",
        "bombardment", "war", "campaign" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local rest = after(event, article):match "^[^,.;]*"
      local what = rest:match "^ [tio][ofn] (.*)"
      if what == nil or conditions.find_word(what, { "support", "backing", "aid%f[%A]" })
        or not conditions.find_word(what:sub(1, 34), { "military operation",
        "its operation", "the operation that", "its war%f[%A]", "its campaign", "the fighting",
        "offensive", "bombing", "hostilit", "fighting", "shelling", "air strike", "airstrike",
        "raids",
        "air raid", "attacks", "air operation", "combat", "bombardment" }) then
        return false
      end
      return conditions.find_word(before, { "order", "announc", "declar", "agreed to", "proclaim",
        "began", "begin", "promis", "pledg", "offer" }) ~= nil
    end,
    examples = {
      { "Russia ordered a halt to military operations in Georgia.",
        { actor = "RUS", recipient = "GEO", aux = { "future" } } },
      { "Russia announced a halt to its operation in Georgia.",
        { actor = "RUS", recipient = "GEO" } },
      { "Israel announced a pause in air strikes on Lebanon.",
        { actor = "ISR", recipient = "LBN" } },
      { "Oman demanded an end to Israeli air strikes on Lebanon.", false },
      { "Oman announced an end to its support for offensive operations in Yemen.", false },
      { "The firm announced a halt to operations in Georgia.", false },
    } },

  { name = "guns-silent", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "fall", "halt", "end", "cease", "stop", "come", "take", "go", "enter",
        "begin" },
      actor = { "between" }, actor_kind = fighters, plural = true, no_noun = true,
      needs = { "gun", "fighting", "hostility", "war", "shooting", "combat", "truce", "ceasefire",
        "armistice" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1]):lower()
      before = conditions.after_last(before, ",.;")
      local rest = after(event, article)
      local truce = conditions.find_word(before, { "truce [%l ]*$", "ceasefire [%l ]*$",
        "armistice [%l ]*$" }) and (rest:find "^ into force" or rest:find "^ into effect"
        or rest:find "^ effect" or event.text:lower():find "^beg")
      local guns = before:find "%f[%a]guns [%l ]*$" and rest:find "^ silent"
      local fights = conditions.find_word(before, { "fighting", "hostilities", "the war%f[%A]",
        "shooting", "combat" }) and not before:find "trade war" and not before:find "cold war"
      local over = event.text:lower():find "^end" or event.text:lower():find "^halt"
        or event.text:lower():find "^ceas" or event.text:lower():find "^stop"
      return guns ~= nil or truce ~= nil and truce ~= false or fights ~= nil and over ~= nil
    end,
    examples = {
      { "The guns fell silent between Israel and Hezbollah.",
        { actor = { "ISR", "HEZBOLLAH" } } },
      { "A truce came into force between Chad and Libya at midnight.",
        { actor = { "TCD", "LBY" } } },
      { "The fighting between Chad and Libya has ended.", { actor = { "TCD", "LBY" } } },
      { "The trade war between Chad and Libya has ended.", false },
      { "The game between Chad and Libya has ended.", false },
    } },

  { name = "agree-truce", event = { type = "RETREAT", mode = "ceasefire" },
    frame = { verb = { "agree to", "agree on", "commit to", "consent to", "sign up to" },
      actor_kind = fighters, recipient = { "with", "homeland" }, recipient_kind = fighters,
      recipient_optional = true, no_noun = true },
    emit = at_home,
    condition = function(event, article)
      local rest = after(event, article):sub(1, 40)
      if rest:find "^ to working " or rest:find "^ to work " then return false end -- for others
      return rest:find "cease%-?fire" ~= nil or rest:find "truce" ~= nil
        or rest:find "armistice" ~= nil
    end,
    examples = {
      { "Israel and Hamas agreed to a ceasefire.", { actor = { "ISR", "HAMAS" } } },
      { "Russia agreed on a truce.", { actor = "RUS" } },
      { "Russia agreed on a price.", false },
      { "Russia agreed to work towards a truce in Libya.", false },
    } },
}
