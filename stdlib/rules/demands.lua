--- Demands: what somebody calls for, wants done or insists on.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group" }

-- "the withdrawal of troops from Chad": they leave it, and it is not asked.
local function only_left(event, article)
  local to = event.actors[event.recipient[1]].span
  local link = article.text:sub(event.span[1] + 1, to[1]):lower()
  local leaving = link:match "%f[%a]withdrawal(.*)$" or link:match "%f[%a]pullout(.*)$"
    or link:match "%f[%a]pullback(.*)$" or link:match "%f[%a]evacuation(.*)$"
    or link:match "%f[%a]withdrawn(.*)$" or link:match "%f[%a]departure(.*)$"
    or link:match "%f[%a]retreat(.*)$"
  return leaving ~= nil and leaving:find " from [%l ]*$" ~= nil
    and not conditions.find_word(leaving, { "guarantee", "pledge", "promise", "commitment" })
end

-- "urged Russian restraint and the withdrawal of troops from Chad": whom the words of the demand
-- name is asked.
local function told_in(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    if name.span[1] >= event.span[1] and name.span[2] <= event.span[2]
      and name.kind == "state" and name.id ~= event.actor[1] then
      return name
    end
  end
end

-- What a state does to others.
local ITS_OWN = { "embargo", "sanction", "blockade", "ban%f[%A]", "raid", "strike", "occupation",
  "siege", "bombing", "attack", "war%f[%A]", "assault", "offensive", "meddling", "interference",
  "tariff", "support", "drill", "boycott", "aggression", "shelling", "policy" }

return {
  pack = "demands",
  doc = "Demands: what parties call for, want done or insist on",

  { name = "call-for-peace", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "call for", "appeal for", "plead for", "press for", "push for" },
        { "" }, { "urge", "demand", "counsel", "preach", "advocate" },
        { "ceasefire", "truce", "restraint", "dialogue", "caution", "moderation", "patience",
          "calm", "talk", "negotiation" }),
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "between", "in", "on", "to", "by", "from", "of", "modifier" },
      recipient_kind = { "state", "group" }, recipient_optional = true, no_noun = true,
      outer = true },
    condition = function(event, article) -- of peace abroad: who and where it is for is named
      local rest = conditions.phrase(event, article, 60)
      local plea = rest:match "^ for (.*)" or event.text:lower()
      if rest:find "^ with%f[%A]" or plea:find "talks with" then return false end -- he is asked
      if #event.recipient > 0 then
        return conditions.find_word(plea, { "ceasefire", "cease%-fire", "truce", "armistice",
          "an end to the ", "a halt to the ", "restraint", "dialogue", "calm%f[%A]", "negotiation",
          "talks", "de%-escalation", "caution", "moderation", "patience" }) ~= nil
      end
      return conditions.abroad()(event, article) and conditions.find_word(plea, { "ceasefire",
        "cease%-fire", "truce", "armistice", "an end to the war", "an end to the fighting",
        "talks" }) ~= nil
    end,
    emit = function(event, article) -- where it is to be is not he who is asked
      local to = event.actors[event.recipient[1]]
      if to and article.text:sub(math.max(1, to.span[1] - 3), to.span[1]):find " in $" then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "Norway appealed on Monday for a ceasefire in Yemen.", { actor = "NOR" } },
      { "Norway appealed for a ceasefire in Yemen.", { actor = "NOR", recipient = {} } },
      { "Norway appealed for a ceasefire between Yemen and Oman.",
        { actor = "NOR", recipient = { "YEM", "OMN" } } },
      { "The United Nations appealed for a ceasefire.", { actor = "UN" } },
      { "France called for restraint by Israel.", { actor = "FRA", recipient = "ISR" } },
      { "Norway counselled restraint to Chad.", { actor = "NOR", recipient = "TCD" } },
      { "The teacher appealed for calm.", false },
      { "Norway called for calm.", false },
      { "Norway appealed for help.", false },
    } },

  { name = "insist-on", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = { "insist on", "hold out for", "stick to" }, actor_kind = body,
      recipient = { "on", "for", "to", "from", "by" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "apology", "compensation", "return", "release", "withdrawal",
      "reparation", "guarantee", "assurance", "concession", "payment", "pledge", "explanation",
      "commitment", "demand" }, 40),
    examples = {
      { "Croatia insisted on an apology from Serbia.", { actor = "HRV", recipient = "SRB" } },
      { "Croatia insisted on Serbia's withdrawal from Kosovo.",
        { actor = "HRV", recipient = "SRB" } },
      { "Croatia insisted on wine from Serbia.", false },
      { "Guests insisted on an apology from Serbia.", false },
    } },

  { name = "list-of-demands", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "present", "hand", "give", "send", "issue", "confront", "face" },
      actor_kind = body, recipient = { "object", "to" }, recipient_kind = body, no_noun = true,
      needs = { "demand" } },
    condition = conditions.told({ " list of [%l ]*demands", "^%a+ [%a ]+ with [%l ]*demands?%f[%A]",
      "^%a+ [%l ]*demands to " }, 50),
    examples = {
      { "Chile presented Peru with a list of demands.", { actor = "CHL", recipient = "PER" } },
      { "Chile presented Peru with a list of guests.", false },
      { "The union presented Peru with a list of demands.", false },
    } },

  { name = "set-conditions", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "set", "lay down", "impose", "attach" },
        { "condition", "precondition", "term" }), actor_kind = { "state", "organisation",
          "alliance" }, recipient = { "modifier", "object", "for", "on", "to" },
      recipient_kind = { "state", "group" }, no_noun = true },
    examples = {
      { "Germany set Greece conditions for the loan.", { actor = "DEU", recipient = "GRC" } },
      { "Germany laid down conditions for Serbia.", { actor = "DEU", recipient = "SRB" } },
      { "The bank set conditions for the loan.", false },
    } },

  { name = "want-done", event = { type = "REQUEST" },
    frame = { verb = { "want", "demand", "seek", "need" }, actor_kind = body,
      recipient = { "from", "by", "modifier", "of", "nearby" }, recipient_kind = body,
      no_noun = true,
      needs = { "extradite", "release", "free", "return", "hand", "withdraw", "lift", "out", "end",
        "stop", "dismantle", "halt", "remove", "close", "shut", "scrap", "disarm", "disband",
        "try", "jail", "punish", "drop", "open", "reopen", "reinstate" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      if event.actors[event.recipient[1]].via == "nearby"
        and not article.text:sub(math.max(1, to[1] - 8), to[1]):find "from %l*%s?$" then
        return false -- where they are to be sent
      end
      local rest = conditions.phrase(event, article, 80)
      local left = article.text:sub(math.max(1, to[1] - 16), to[1]):find "out of [%a ]*$"
      if to[1] < event.span[2] or rest:find "^ to%f[%A]" or left or only_left(event, article) then
        return false
      end
      return conditions.find_word(rest, { "extradited", "released", "freed%f[%A]", "returned",
        "handed over", "withdrawn", "lifted", "out of", "ended", "stopped", "dismantled",
        "halted", "removed", "closed", "shut%f[%A]", "scrapped", "disarmed", "disbanded", "tried",
        "jailed", "punished", "dropped", "opened", "reopened", "reinstated" }) ~= nil
    end,
    examples = {
      { "Spain demanded that the ship be released and the rebels sent to Cuba.", false },
      { "Turkey wants a preacher extradited from Greece.", { actor = "TUR", recipient = "GRC" } },
      { "Eritrea wants U.N. sanctions lifted.", { actor = "ERI", recipient = "UN" } },
      { "Kenya wants Ethiopian troops withdrawn.", { actor = "KEN", recipient = "ETH" } },
      { "Kenya wants the troops withdrawn from Ethiopia's border.", false },
      { "Kenya wants Ethiopian coffee.", false },
      { "Kenya wants the garrisons out of Ethiopia.", false },
      { "Fans want a singer released from Greece.", false },
    } },

  { name = "want-act", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "demand", "seek", "want", "urge", "request", "insist" },
        { "pullback", "withdrawal", "pullout", "retreat", "halt", "restraint", "compliance",
          "action", "concession", "disarmament", "surrender", "ceasefire",
          "evacuation", "departure", "removal", "reform", "disengagement", "commitment", "lifting",
          "easing", "cessation", "closure", "dismantling", "resumption", "dismissal",
          "end" }),
      actor_kind = body, recipient = { "modifier", "by", "of", "from" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article) -- "demanded a halt to raids on Chad": of whom is not said
      return event.actors[event.recipient[1]].via ~= "deed"
        and (not only_left(event, article) or told_in(event, article) ~= nil)
    end,
    emit = function(event, article)
      local whom = only_left(event, article) and told_in(event, article)
      if whom then
        conditions.done_to(event, whom)
      end
      return event
    end,
    examples = {
      { "Egypt demanded an immediate Israeli pullback from Gaza.",
        { actor = "EGY", recipient = "ISR" } },
      { "Peru wants restraint by Chile.", { actor = "PER", recipient = "CHL" } },
      { "Peru urged Chilean reform and the withdrawal of troops from Bolivia's border.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru urged the withdrawal of troops from Bolivia's border.", false },
      { "Peru demanded the evacuation of all forces from Bolivia.", false },
      { "Peru demanded the withdrawal of Chilean troops from Bolivia.",
        { actor = "PER", recipient = "CHL" } },
      { "Libya requested the lifting of the UN embargo.", { actor = "LBY", recipient = "UN" } },
      { "Mali demanded the withdrawal of French troops.", { actor = "MLI", recipient = "FRA" } },
      { "Cuba demanded the removal of American missiles from Haiti.",
        { actor = "CUB", recipient = "USA" } },
      { "Mali demanded an end to the rain.", false },
      { "Fans demanded the return of the French captain.", false },
    } },

  { name = "call-for-end", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = { "call for", "press for", "push for", "appeal for", "plead for" },
      actor_kind = body, recipient = { "to", "of" }, recipient_kind = abroad, no_noun = true,
      needs = { "end", "halt", "stop", "lifting", "easing", "cessation" } },
    condition = function(event, article) -- what it is that he does, not what is done to him
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(conditions.past(event, article),
        math.max(to.span[1], event.span[2])):lower()
      local what, where = link:match "^ for [%l ]-(%l+) ([to][of]) [%l ]*$"
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      return what ~= nil and where ~= nil and conditions.find_word(what, { "end%f[%A]",
        "halt%f[%A]", "stop%f[%A]", "lifting%f[%A]", "easing%f[%A]", "cessation%f[%A]" }) ~= nil
        and rest:find "^['’]*s? [%l-]*%s?%l+" ~= nil and conditions.find_word(rest, ITS_OWN) ~= nil
    end,
    examples = {
      { "Chad called for an end to Libya's occupation of the strip.",
        { actor = "TCD", recipient = "LBY" } },
      { "Chad called for an immediate halt to Libyan raids.",
        { actor = "TCD", recipient = "LBY" } },
      { "Chad called for an end to the war in Libya.", false },
      { "Fans called for an end to Libyan raids.", false },
    } },

  { name = "demand-end", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = g.phrases({ "demand", "seek", "want", "urge", "call for", "press for",
        "push for", "appeal for" }, { "end", "halt", "stop",
        "lifting", "easing", "cessation" }),
      actor_kind = body, recipient = { "to", "of" }, recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(conditions.past(event, article),
        math.max(to.span[1], event.span[2])):lower()
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      return (link:find "^ to [%l ]*$" or link:find "^ of [%l ]*$") ~= nil
        and not link:find " on " and not link:find " in "
        and rest:find "^['’]*s? [%l-]*%s?%l+" ~= nil and conditions.find_word(rest, ITS_OWN) ~= nil
    end,
    examples = {
      { "The UN demanded an end to the American embargo on Cuba.",
        { actor = "UN", recipient = "USA", type = "REQUEST" } },
      { "Chad wants a halt to Libyan raids.", { actor = "TCD", recipient = "LBY" } },
      { "Chad wants an end to the war in Libya.", false },
      { "Fans want an end to Libyan raids.", false },
    } },

  { name = "call-for-to", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "call", "press", "push", "appeal", "plead", "ask", "clamour",
        "clamor", "agitate", "lobby" }, { "for" }), actor_kind = body, recipient = { "for" },
      recipient_kind = body, no_noun = true, outer = true, infinitive = true },
    condition = function(event, article) -- "for the envoy to be expelled" asks nothing of him
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 60):lower()
      return not rest:match "^[^.;,]*":find "^[%l ]*%f[%a]to be %l+%f[%A]"
    end,
    examples = {
      { "France called for Israel to open the border.", { actor = "FRA", recipient = "ISR" } },
      { "Chad appealed for the French envoy to be expelled.", false },
      { "Chad appealed for the United Nations to act.", { actor = "TCD", recipient = "UN" } },
      { "France called for calm.", false },
    } },

  { name = "call-for", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "call", "ask", "appeal", "press", "push", "plead", "beg",
        "petition", "campaign", "apply", "clamour", "clamor", "agitate", "lobby", "cry out" },
        { "for" }), actor_kind = body,
      recipient = { "of", "to", "by", "from", "object", "for" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local asked = conditions.phrase(event, article, 30)
      if asked:find "^ h[ie][sr] [%l ]*government%f[%A]"
        or asked:find "^ its [%l ]*government%f[%A]"
        or asked:find "^ their [%l ]*governments?%f[%A]" then
        return false -- one's own
      end
      if event.actors[event.recipient[1]].via == "shared"
        and conditions.find_word(conditions.phrase(event, article, 50), { "peace%f[%A]",
          "calm%f[%A]", "unity%f[%A]", "dialogue%f[%A]" }) then
        return false -- "condemned Chad and called for calm": of everybody
      end
      local words = article.text:sub(conditions.past(event, article),
        math.max(to[1], event.span[2])):lower()
      if event.actors[event.recipient[1]].via == "shared" then
        words = conditions.phrase(event, article, 50)
      end
      if conditions.find_word(words, { "death", "declaration", "destruction", "sanction", "tariff",
          "embargo", "boycott", "war on", "attack", "help for", "aid for", "support for", "aid to",
          "justice for", "solidarity", "recognition", "isolation", "strikes on", "action against",
          "independence", "membership", "accession", "on terms", "acceptable to", "annexation",
          "occupation", "partition", "overthrow", "invasion", "conquest", "blockade",
          "liberation", "displacement", "expulsion" }) or words:find "^ for .* to [%a ]*$" then
        return false -- who would suffer it, or get it
      end
      if only_left(event, article) then return false end
      local own = words:match "^ (%l+) [%l ]*for%f[%A]" or ""
      if own == "his" or own == "its" or own == "her" or own == "their"
        or words:find "%f[%a]visas?%f[%A]" or words:find " visas?$" then
        return false -- his own side, or a traveller's
      end
      local of_it = article.text:sub(to[2] + 1, to[2] + 24):lower()
      if of_it:find "^ issue" or of_it:find "^ question" or of_it:find "^ statehood"
        or of_it:find "^ state%f[%A]" or of_it:find "^ cause%f[%A]"
        or of_it:find "^ ceasefire" or of_it:find "^ truce" then
        return false -- progress on it, or where it is to be
      end
      -- "pushed tax cuts for the Americans": not for them
      return words:find "^%s*for%f[%A]" ~= nil or event.text:lower():find "%l%s+%l" ~= nil
        or not event.text:lower():find "^push"
    end,
    examples = {
      { "Peru pushed new taxes for the Chileans.", false },
      { "France called for reform by Israel.", { actor = "FRA", recipient = "ISR" } },
      { "France clamoured for action by the European Union.",
        { actor = "FRA", recipient = "EU" } },
      { "Sudan asked for UN mediation.", { actor = "SDN", recipient = "UN" } },
      { "The European Union called for Polish reform of the courts.",
        { actor = "EU", recipient = "POL" } },
      { "Ukraine called for the withdrawal of Russian troops.",
        { actor = "UKR", recipient = "RUS" } },
      { "France called for calm.", false },
      { "France condemned Israel and called for a just peace.", false },
      { "France condemned Israel and called for a boycott of the games.", false },
      { "France condemned Israel and called for reform.", { actor = "FRA", recipient = "ISR" } },
      { "France's envoy met a king of Oman and asked his government for a reply.", false },
      { "The French pay less for applying for an American visa.", false },
      { "France called for sanctions on Israel.", false },
      { "France called for the annexation of Chad.", false },
      { "France called for more money to the United Nations.", false },
      { "France called for the displacement of the Chadians.", false },
      { "France called for the withdrawal of troops from Chad.", false },
      { "France pushed for progress on the Palestinian issue.", false },
      { "Trump went home. He pushed for a Gaza truce.", false, date = "2018-06-08" },
      { "France asked for news on the steps Israel is taking.", false },
      { "France left an accord with Chad that called for the withdrawal of Libyan troops.", false },
      { "The driver called for help from France.", false },
    } },
}
