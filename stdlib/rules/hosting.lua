--- Who holds meetings, and where.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local meetings = { "meeting", "summit", "conference", "session", "talk", "negotiation",
  "discussion", "consultation", "dialogue", "conversation", "assembly", "forum", "gathering" }
local bodies = { "alliance", "organisation", "institution" }

local function after(event, article, reach)
  return article.text:sub(event.span[2] + 1, event.span[2] + reach):lower()
end

return {
  pack = "hosting",
  doc = "Who holds meetings, and where",

  { name = "co-host", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = g.phrases({ "host", "co-host" }, meetings,
        { "host", "co-host" }, { "event" }),
      actor_kind = { "state", "organisation" }, recipient = { "with" },
      recipient_kind = { "state", "organisation" }, reciprocal = true, no_noun = true },
    condition = function(event, article)
      return article.text:sub(math.max(1, event.span[1] - 2), event.span[1]):lower() == "co-"
        or article.text:sub(math.max(1, event.span[1] - 7), event.span[1]):lower() == "jointly "
    end,
    examples = {
      { "France will co-host the summit with Kenya and Ghana.",
        { actor = { "FRA", "KEN", "GHA" }, act = "host", aux = { "future" } } },
      { "France and Kenya co-hosted a climate summit.", { actor = { "FRA", "KEN" } } },
      { "France and Kenya jointly hosted a climate summit.", { actor = { "FRA", "KEN" } } },
      { "France hosted a climate summit with Kenya.", false },
      { "The firm co-hosted a summit with Kenya.", false },
    } },

  { name = "co-host-body", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = "co-host", actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "organisation", "alliance" }, no_noun = true },
    condition = function(event) return event.actors[event.recipient[1]].via == nil end,
    examples = {
      { "Kenya and Chile co-hosted a group of G20 leaders.", false },
      { "Kenya will co-host the Summit of the Americas with Chile.",
        { actor = { "KEN", "CHL" }, recipient = "SOA", aux = { "future" } } },
      { "Kenya and Chile co-hosted the G20.", { actor = { "KEN", "CHL" }, recipient = "G20" } },
      { "Kenya co-hosted a show.", false },
      { "The firm co-hosted the G20.", false },
    } },

  { name = "host", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = g.phrases({ "host", "organise", "organize", "co-host", "stage" }, meetings,
        { "hold" }, { "summit", "conference", "forum" },
        { "play host to" }),
      actor_kind = { "state" }, recipient = { "of", "modifier", "to" },
      recipient_kind = bodies },
    condition = function(event, article) -- its own, "on the margins of the G20"
      local to = event.actors[event.recipient[1]].span[1]
      local way = article.text:sub(event.span[2] + 1, math.max(event.span[2], to))
      return not way:find "margins" and not way:find "sidelines"
    end,
    examples = {
      { "Peru hosted a summit on rice on the margins of the G20.", false },
      { "Qatar hosted a summit of the Gulf Cooperation Council.",
        { actor = "QAT", recipient = "GCC" } },
      { "Ghana will host an ECOWAS meeting.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Britain staged the G7 summit in Cornwall.", { actor = "GBR", recipient = "G7" } },
      { "Azerbaijan will hold the OPEC summit in Baku.", { actor = "AZE", recipient = "OPEC" } },
      { "Qatar hosted a dinner.", false },
    } },

  { name = "chair", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = g.phrases({ "convene", "chair", "co-chair", "open", "begin", "call",
        "preside over" }, { "meeting", "summit", "conference", "session" }),
      actor_kind = { "state", "organisation" }, recipient = { "of", "modifier" },
      recipient_kind = bodies, no_noun = true },
    condition = function(event) return not event.text:lower():find "^call%a* for%f[%A]" end,
    examples = {
      { "Ghana chaired an ECOWAS meeting.", { actor = "GHA", recipient = "ECOWAS" } },
      { "Egypt convened a session of the Arab League.", { actor = "EGY", recipient = "AL" } },
      { "Ghana called for the cancellation of the EU-U.S. Summit.", false },
      { "Qatar opened a shop.", false },
    } },

  { name = "take-place-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "take place", "open", "begin", "start", "kick off", "get", "convene",
        "resume", "stage" }, actor = { "in" }, actor_kind = { "state" },
      recipient = { "of", "subject", "modifier", "between" }, recipient_kind = body,
      no_noun = true, also = true },
    condition = function(event, article)
      local rest = after(event, article, 16)
      local verb = event.text:lower()
      if verb:find "^g[eo]t" and not rest:find "^ under ?way" then return false end
      if not verb:find " " and not verb:find "^g[eo]t" and rest:find "^ the " then return false end
      local who = event.actors[event.recipient[1]].span
      if article.text:sub(event.span[2] + 1, who[1]):find "\u{2014}" then return false end
      for _, name in ipairs(article:names(event.sentence)) do -- whose meeting it is
        if (name.kind == "alliance" or name.kind == "organisation")
          and name.span[1] > who[2] and name.span[2] < event.span[1] then
          return false
        end
      end
      return conditions.of_meeting(event, article)
    end,
    examples = {
      { "The G20 summit took place in New Delhi.", { actor = "IND", recipient = "G20" } },
      { "Talks between Iran and Saudi Arabia took place in Baghdad.",
        { actor = "IRQ", recipient = { "IRN", "SAU" } } },
      { "The Commonwealth summit opens in Colombo.", { actor = "LKA", recipient = "CW" } },
      { "An OPEC conference got under way in Algiers.", { actor = "DZA", recipient = "OPEC" } },
      { "Peru will take part in the OPEC meeting taking place in Algiers.", false },
      { "The meeting took place in Algiers \u{2014} the launch of OPEC.", false },
      { "The Commonwealth shop opens in Colombo.", false },
      { "A concert took place in Tunis.", false },
      { "The NATO drill took place in Tunis.", false },
    } },

  { name = "talks-held-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "hold talk", "hold negotiation" }, actor = { "in" },
      actor_kind = { "state" }, recipient = { "between" }, recipient_kind = body,
      no_noun = true, also = true },
    examples = {
      { "Peace talks between the Taliban and the United States were held in Qatar.",
        { actor = "QAT", recipient = { "TALIBAN", "USA" } } },
      { "Iran held talks with Oman in Geneva.", false },
    } },

  { name = "be-host", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { noun = { "host", "venue" }, actor = { "identity" }, actor_kind = { "state" },
      recipient = { "of", "for", "to", "modifier" }, recipient_kind = bodies },
    condition = conditions.at_meeting,
    examples = {
      { "Saudi Arabia is the host of the Arab League summit.",
        { actor = "SAU", recipient = "AL" } },
      { "Peru, the host of the APEC forum, closed its schools.",
        { actor = "PER", recipient = "APEC" } },
      { "Peru is the host of the cup.", false },
    } },

  { name = "host-state", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    pattern = (g.noun "host") * g.name("actor", "state"),
    emit = function(event, article)
      for _, name in ipairs(article:names(event.sentence)) do
        local rest = article.text:sub(name.span[2] + 1, name.span[2] + 50):lower()
        if (name.kind == "organisation" or name.kind == "alliance")
          and conditions.find_word(rest:match "^[^,.;]*", { "summit", "meeting", "conference",
            "forum", "session", "talks" }) then
          return conditions.done_to(event, name)
        end
      end
    end,
    examples = {
      { "Host India had to settle for a weak text at the G20 summit.",
        { actor = "IND", recipient = "G20" } },
      { "Host India beat England by five wickets.", false },
      { "The host spoke of India at the G20 summit.", false },
    } },

  { name = "host-unnamed", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { noun = { "host" }, actor = { "identity" }, actor_kind = { "state" } },
    condition = conditions.told({ "^hosts? [ft]?o[fr]? ?t?h?e? ?[%l%d%- ]-summit",
      "^hosts? [ft]?o[fr]? ?t?h?e? ?[%l%d%- ]-meeting",
      "^hosts? [ft]?o[fr]? ?t?h?e? ?[%l%d%- ]-conference", "^hosts? [ft]?o[fr]? the gathering",
      "^hosts? [ft]?o[fr]? ?t?h?e? ?[%l%d%- ]-talks" }, 50),
    examples = {
      { "Yugoslavia, host to the gathering, praised Egypt.", { actor = "YUG" },
        date = "1961-09-06" },
      { "Peru, host of the climate conference, praised Egypt.", { actor = "PER" } },
      { "Peru, host of the cup, praised Egypt.", false },
      { "Peru, home to a summit, praised Egypt.", false },
    } },

  { name = "host-some-summit", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = g.phrases({ "host", "co-host", "convene", "organise",
      "organize" }, { "summit", "conference",
        "talk", "negotiation", "forum" }),
      actor_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.phrase(event, article, 30)
      local of = conditions.phrase(event, article, 70):match "^ of ([%a ]*)"
      if of and conditions.find_word(of, { "leaders", "ministers" }) then words = words .. of end
      local kind = conditions.find_word(words, { "climate", "peace", "security", "donor", "nuclear",
        "democracy", "regional", "emergency", "leaders", "world", "african", "arab", "european",
        "asian", "international", "global", "trilateral", "biodiversity", "food", "refugee",
        "reconstruction", "recovery", "six%-party", "ceasefire", "disarmament", "heads of",
          "ministers", "ministerial", "maritime", "ai%f[%A]",
        "cop%d", "islamic", "gulf" })
      kind = kind or event.text:lower():find "t the summit$" -- told of before
        or event.text:lower():find "t the talks$" or event.text:lower():find "t the negotiations$"
      local by = event.actors[event.actor[1]].span
      for _, name in ipairs(article:names(event.sentence)) do
        local to = name.span[1]
        if (name.kind == "alliance" or name.kind == "organisation") and to >= event.span[1]
          and to < event.span[2] + 40 then
          return false -- of a body
        elseif name.kind == "state" and to >= event.span[1] and name.span[2] <= event.span[2]
          and name.id ~= event.actor[1] and not words:find "conference" then
          return false -- of two, but "the Syria peace conference"
        elseif name.kind == "state" and to >= event.span[2]
          and article.text:sub(event.span[2] + 1, to):find "^ with [%l ]*$" then
          return false -- with those that are named
        end
      end
      return kind ~= nil and not words:find " between " and (by[1] < event.span[1]
        or by[2] <= event.span[2] -- "the summit that Peru hosts"
        or article.text:find("^ by ", event.span[2] + 1) ~= nil)
    end,
    examples = {
      { "Mexico hosted a summit of Latin American and Caribbean leaders.", { actor = "MEX" } },
      { "Brazil will host a climate summit.", { actor = "BRA", recipient = {} } },
      { "A nuclear summit hosted by the Dutch drew fifty leaders.", { actor = "NLD" } },
      { "Peace talks hosted by China broke down.", { actor = "CHN" } },
      { "They spoke of the nuclear safety summit that Russia will host.",
        { actor = "RUS", aux = { "future" } } },
      { "Brazil hosted a conference of dentists.", false },
      { "Brazil hosted emergency talks with the leaders of Chile and Peru.", false },
      { "Switzerland will host a Ukraine peace conference.", { actor = "CHE" } },
      { "Brazil has agreed to host the talks.", { actor = "BRA", aux = { "future" } } },
      { "Brazil hosted a talk show.", false },
      { "The hotel hosted a climate summit.", false },
    } },

  { name = "hold-own", event = { type = "CONSULT", mode = "multilateral", act = "meet" },
    frame = { verb = { "hold summit", "hold meeting", "hold session", "hold conference",
        "hold call", "hold videoconference", "hold teleconference" },
      actor_kind = bodies, no_noun = true, also = true },
    condition = function(event, article)
      local first = event.actors[event.actor[1]].span[1]
      local before = article.text:sub(math.max(1, first - 12), first)
      local rest = conditions.phrase(event, article, 60)
      return #event.actor == 1 and not before:find "%f[%a]and t?h?e? ?$"
        and not rest:find "%f[%a]with%f[%A]" and not rest:find "%f[%a]between%f[%A]"
    end,
    examples = {
      { "NATO will hold its next summit in Vilnius.", { actor = "NATO", aux = { "future" } } },
      { "OPEC held an emergency meeting on Monday.", { actor = "OPEC" } },
      { "Leaders of the G7 will hold a video call this afternoon.",
        { actor = "G7", aux = { "future" } } },
      { "NATO held a meeting with Ukraine.", false },
      { "The board held a meeting in Vilnius.", false },
    } },

  { name = "held-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "hold meeting", "hold summit", "hold conference", "hold session" },
      actor = { "in" }, actor_kind = { "state" }, recipient = { "of", "subject", "modifier" },
      recipient_kind = bodies, no_noun = true, also = true },
    examples = {
      { "The summit of the Arab League was held in Tunis.", { actor = "TUN", recipient = "AL" } },
      { "A concert was held in Tunis.", false },
    } },

  { name = "next-held-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "hold meeting", "hold summit", "hold conference", "hold session",
        "hold gathering", "convene" },
      actor = { "in" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true, also = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[2]):lower()
      return conditions.find_word(before, { "next", "following", "previous", "last", "annual",
        "first", "second", "third" }) ~= nil
    end,
    examples = {
      { "The Group of 20 met in May. The next gathering will be held in Rio de Janeiro.",
        { actor = "BRA", recipient = "G20" } },
      { "The Group of 20 met in May. A cup was held in Rio de Janeiro.", false },
    } },

  { name = "host-next", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "host meeting", "host summit", "host conference", "host session",
        "host gathering" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event)
      local which = event.text:lower():match "^host%l* (%l+ %l+) %l+$"
      return which == "the next" or which == "the last" or which == "its next"
        or which == "its annual" or which == "the previous"
    end,
    examples = {
      { "The Group of 20 met in May. Brazil will host the next summit.",
        { actor = "BRA", recipient = "G20", aux = { "future" } } },
      { "The Group of 20 met in May. Brazil hosted the last meeting.",
        { actor = "BRA", recipient = "G20" } },
      { "The Group of 20 met in May. Brazil will host the next cup.", false },
      { "The rain fell. Brazil will host the next summit.", false },
    } },

  { name = "met-in", event = { type = "CONSULT", mode = "multilateral", act = "host" },
    frame = { verb = { "meet", "convene", "gather" }, actor = { "in" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = bodies, no_noun = true,
      also = true },
    condition = function(event, article) -- not "ministers, meeting in Rome"
      local before = article.text:sub(math.max(1, event.span[1] - 8), event.span[1])
      local is = before:find "%f[%a]is $" or before:find "%f[%a]are $" or before:find "%f[%a]was $"
        or before:find "%f[%a]were $" or before:find "%f[%a]be $"
      local who = event.actors[event.recipient[1]].span -- "Chad, Mali and the EU met in Rome"
      if article.text:sub(math.max(1, who[1] - 8), who[1]):find "%f[%a]and t?h?e? ?$" then
        return false
      end
      return (is ~= nil or not event.text:find "ing$") and conditions.hosted(event, article)
    end,
    examples = {
      { "NATO leaders will meet at a summit in Vilnius.", false },
      { "NATO ministers, meeting in Vilnius, wept.", false },
      { "Chad, Mali and the European Union met in Vilnius.", false },
      { "The bloc, BRICS, was meeting in Cairo.", { actor = "EGY", recipient = "BRICS" } },
      { "OPEC met in Vienna.", { actor = "AUT", recipient = "OPEC" } },
      { "The friends met in Vienna.", false },
    } },
}
