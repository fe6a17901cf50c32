--- Demands and appeals, told by verbs: what somebody wants another to do.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group" }
local finite = { are = true, were = true, had = true, will = true, would = true, can = true,
  could = true, may = true, might = true, never = true, did = true, ["do"] = true, have = true,
  left = true, went = true, came = true, began = true, fled = true, fought = true, gave = true,
  took = true, made = true, knew = true, broke = true, fell = true, stood = true, held = true }

local denial = conditions.unmarked("negation", "future")

local PRESS = { "daily", "newspaper", "weekly", "magazine", "broadcaster", "columnist", "tabloid" }

-- "Oman said Oman and Chad must pay": who speaks is one of those who must.
local function with_himself(event, article)
  local last = event.actors[event.recipient[#event.recipient]].span[2]
  for _, name in ipairs(article:names(event.sentence)) do
    if name.id == event.actor[1] and name.span[1] >= event.span[2] and name.span[1] < last + 40
      and article.text:sub(event.span[2] + 1, name.span[1]):find "^[^,.;]*$"
      and not article.text:sub(math.min(last, name.span[1]) + 1, name.span[1])
        :find "%f[%a]must%f[%A]" then
      return article.text:find("^ and ", name.span[2] + 1) ~= nil
        or article.text:sub(1, name.span[1]):find " and $" ~= nil
    end
  end
  return false
end

local ASKING = { ["if"] = true, whether = true, what = true, why = true, how = true, who = true,
  whom = true, when = true, where = true, which = true, about = true }
local OF_HIM = { to = true, that = true, ["for"] = true, ["not"] = true }

-- "asked Xi whether Chad had won", "asked the king about it", "asked Xi a question": he is to tell
-- something, and not to do it, as he is who is asked "if it would lend its port".
local function question(event, article)
  local to = event.actors[event.recipient[1]].span
  local words = article.text:sub(math.max(to[2], event.span[2]) + 1, to[2] + 90):lower()
  words = words:match "^[^.;:]*"
  if words:find "^ ?[%l ]-%f[%a]questions?%f[%A]" and not words:find "%f[%a]to%f[%A].*question" then
    return true
  end
  for at, word in words:gmatch "()%f[%a](%l+)" do
    if OF_HIM[word] then return false end
    if ASKING[word] and words:sub(at - 2, at - 1) ~= ", " then
      local rest = words:sub(at + #word)
      return not (rest:find "^ it would" or rest:find "^ it could" or rest:find "^ they would"
        or rest:find "^ they could" or rest:find "^ it might" or rest:find "^ h?s?he would"
        or rest:find "^ he could" or rest:find "^ the [%l ]*would" or rest:find "^ we could%f[%A]")
    end
  end
  return false
end

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

local heard = conditions.with({ "ambassador", "envoy", "diplomat", "consul", "charge" }, 40)

-- What one expects others to do because they owe it.
local owed = {}
for word in ([[respect honour honor comply abide uphold fulfil fulfill release free stop cease halt
  end withdraw adhere implement refrain return pay keep cooperate explain apologise apologize allow
  ensure investigate act live meet protect accept commit contribute observe obey hand leave
  extradite dismantle conduct disarm lift repay condemn share shoulder clarify provide open close]])
  :gmatch "%a+" do
  owed[word] = true
end

return {
  pack = "demands",
  doc = "Demands and appeals, told by verbs: what somebody wants another to do",

  { name = "warn-against", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "warn", "caution", "advise" }, { "against" }), actor_kind = body,
      recipient = { "object" }, recipient_kind = body, recipient_optional = true, no_noun = true,
      outer = true },
    condition = function(event, article) -- "advised against American intervention", as an American
      for _, name in ipairs(article:names(event.sentence)) do
        if name.id == event.actor[1] and name.span[1] >= event.span[2]
          and name.span[1] < event.span[2] + 14 then
          return false
        end
      end
      local to = event.recipient[1] and event.actors[event.recipient[1]].span[2] or 0
      local link = article.text:sub(math.max(to, event.span[2]) + 1):match "^([%a ]-) against%f[%A]"
      if link and link:find " of " then return false end -- of what is planned against him
      return conditions.abroad()(event, article)
    end,
    examples = {
      { "Denmark warned Poland of an attack against its king.", false },
      { "China's minister advised against Chinese intervention in Chad.", false },
      { "China warned against meddling in its affairs.", { actor = "CHN" } },
      { "Denmark warned Poland against a veto.", { actor = "DNK", recipient = "POL" } },
      { "Denmark warned its neighbour Poland against an attack.",
        { actor = "DNK", recipient = "POL" } },
      { "China cautioned Australia against sending ships.",
        { actor = "CHN", recipient = "AUS" } },
      { "She warned them against the dog.", false },
    } },

  { name = "order-out", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "tell", "order", "ask" }, { "diplomat", "ambassador", "envoy",
        "attache", "official", "consul", "expert", "observer", "monitor", "inspector",
        "d'affaires" }),
      actor_kind = { "state" }, recipient = { "modifier", "of", "from" },
      recipient_kind = { "state", "organisation", "alliance" }, no_noun = true,
      infinitive = true },
    condition = conditions.with({ "leave", "depart", "go home", "return home", "get out", "pack" },
      40),
    examples = {
      { "Latvia ordered the Russian charge d'affaires to leave.",
        { actor = "LVA", recipient = "RUS" } },
      { "Latvia told the Russian envoy to leave.", { actor = "LVA", recipient = "RUS" } },
      { "Poland ordered three diplomats from Belarus to leave the country.",
        { actor = "POL", recipient = "BLR" } },
      { "Chad ordered seven UN officials to leave.", { actor = "TCD", recipient = "UN" } },
      { "Latvia told the Russian envoy to wait.", false },
    } },

  { name = "order-out-of-it", event = { type = "SANCTION", mode = "expel" },
    frame = { verb = g.phrases({ "order", "tell", "want" }, { "adviser", "advisor", "staff",
        "personnel", "mission", "observer", "monitor", "inspector", "expert", "technician",
        "journalist", "correspondent", "worker", "diplomat", "ambassador", "envoy", "national",
        "citizen", "troop", "force", "soldier", "peacekeeper" }, { "order" }, { "" }),
      actor_kind = { "state" }, recipient = { "modifier", "object", "of", "from" },
      recipient_kind = { "state", "organisation" }, no_noun = true,
      needs = { "country", "countryside", "territory", "land", "landing", "landmine",
        "landscape", "leave" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      if rest:find " out of the country" or rest:find " out of its territory"
        or rest:find " out of the land" then
        return true
      end
      local verb = event.text:lower()
      if not rest:find " to leave%f[%A]" or verb:find "want" or not verb:find " " then
        return false -- ordered whom to leave what
      end
      return rest:find " to leave the country" ~= nil or rest:find " to leave its territory" ~= nil
        or (conditions.find_word(verb, { "advis", "staff", "personnel", "technician", "journalist",
          "correspondent", "worker", "national", "citizen", "mission" }) ~= nil
          and (rest:find " to leave$" or rest:find " to leave within" or rest:find " to leave by"
            or rest:find " to leave immediately" or rest:find " to leave at once") ~= nil)
    end,
    examples = {
      { "Egypt ordered all Soviet advisers out of the country.",
        { actor = "EGY", recipient = "SUN" }, date = "1972-07-19" },
      { "Egypt ordered the Americans out of the country.", { actor = "EGY", recipient = "USA" } },
      { "Somalia ordered all Soviet military advisers to leave the country within a week.",
        { actor = "SOM", recipient = "SUN" }, date = "1977-11-13" },
      { "Niger told French troops to leave the country.", { actor = "NER", recipient = "FRA" } },
      { "Libya ordered Egyptian workers to leave within ten days.",
        { actor = "LBY", recipient = "EGY" } },
      { "Israel told Syrian forces to leave the area.", false },
      { "Oman told its citizens to leave the country.", false },
      { "Egypt told Soviet advisers to wait.", false },
    } },

  { name = "order-shut", event = { type = "SANCTION", mode = "discontinue" },
    frame = { verb = g.phrases({ "order", "tell" }, { "office", "centre", "center", "bureau",
        "institute", "school" }), actor_kind = { "state" }, recipient = { "modifier", "of" },
      recipient_kind = { "state", "organisation", "institution" }, no_noun = true },
    condition = conditions.with({ "to close", "to shut", "closed", "shut%f[%A]" }, 30),
    examples = {
      { "Poland ordered the Russian cultural centre to close.",
        { actor = "POL", recipient = "RUS" } },
      { "Poland ordered the Russian cultural centre to pay.", false },
      { "The landlord ordered the Russian cultural centre to close.", false },
    } },

  { name = "order-mission-shut",
    event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = { "order", "tell", "instruct" }, content = { "close", "shut" },
      actor_kind = { "state" }, recipient = { "object", "modifier" },
      recipient_kind = { "state" }, no_noun = true },
    condition = conditions.with({ "consulate", "embassy", "mission in", "legation" }, 60),
    examples = {
      { "China told Lithuania to close its embassy.",
        { actor = "CHN", recipient = "LTU", act = "sever" } },
      { "China told Lithuania to close its mines.", false },
      { "China told its staff to close the embassy in Vilnius.", false },
    } },

  { name = "tell-to", event = { type = "REQUEST" },
    frame = { verb = { "tell", "warn", "want", "advise", "instruct", "direct", "command", "push",
        "lobby", "press", "nudge", "plead", "need", "get", "pressure", "persuade",
        "convince", "coax", "cajole", "lean", "prevail", "remind", "counsel", "challenge", "dare",
        "expect", "goad", "compel", "bully", "pester", "bid", "caution", "motion", "beckon",
        "enjoin", "badger", "browbeat", "harangue", "wheedle" },
      actor_kind = body, recipient = { "object", "with", "on", "for" },
      recipient_kind = body,
      no_noun = true, outer = true, infinitive = true },
    condition = function(event, article)
      local verb = event.text:lower()
      if verb == "got" then return false end -- he has done it
      if verb:find "^t[eo]l" and conditions.sent_out(event, article) then return false end
      local wish = verb:find "want" or verb:find "need" or verb:find "expect"
      local between = article.text:sub(event.span[2] + 1, event.actors[event.recipient[1]].span[1])
      if verb:find "^push" and between:find "^ %l[%l ]* for " then
        return false -- "pushed tax cuts for Americans"
      end
      if verb:find "^direct" and between:find "^ the %l" then return false end -- what is to be done
      if verb:find "^warn" and (between:find "^ about " -- of what they may do
        or conditions.find_word(conditions.clause(event, article, 160), { "or risk%f[%A]",
          "or face%f[%A]", "or suffer%f[%A]" })) then -- a threat
        return false
      end
      if not wish then return true end
      if article.text:sub(event.span[2] + 1, event.span[2] + 4):find "^ to" then return false end
      if verb:find "expect" then -- what is due, not what will come: "expects him to speak"
        local due = conditions.rest(event, article, 90)
          :match "%f[%a]to (.*)"
        return due ~= nil and owed[due:match "^%a+"] == true
      end
      local need = verb:find "need" ~= nil
      if has(event.aux, "negation") then return false end -- "did not want Kabul to fall"
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 60):lower():match "to (.*)" or ""
      for _, word in ipairs { "understand", "know", "succeed", "win", "be ", "see", "feel", "have ",
        "fail", "collapse", "fall", "think", "believe", "help it", "help them", "help him",
        "thrive", "prosper", "become", "lose", "get ", "remain", "hear", "enjoy", "suffer", "grow",
        "prevail", "flourish", "survive", "live", "like " } do
        if rest:find("^" .. word) and not rest:find "^be [ml][oe]%l+ %l" then
          return false -- a wish or a need, asked of nobody; but "to be more careful"
        end
      end
      return not (need and rest:find "^help%f[%A]")
    end,
    examples = {
      { "Spain needed the United States to help it hold its islands.", false },
      { "Spain wants Putin to understand the reason.", false, date = "2018-06-08" },
      { "Spain wants Peru to be more open.", { actor = "ESP", recipient = "PER" } },
      { "Spain did not want Peru to collapse.", false },
      { "Spain expects Peru to respect the treaty.", { actor = "ESP", recipient = "PER" } },
      { "Spain expects Peru to hold its vote in May.", false },
      { "Spain wants Peru to prevail.", false },
      { "Spain pushed more tax cuts for Peruvians to win them over.", false },
      { "Spain has plans with Peru which it wants to praise.", false },
      { "Spain needed Peru to help defend its islands.", false },
      { "Turkey's envoy was told to warn Greece not to arm the island or risk war.", false },
      { "Turkey told Greece to remove its soldiers.", { actor = "TUR", recipient = "GRC" } },
      { "The United States wants China to buy more soy.", { actor = "USA", recipient = "CHN" } },
      { "Japan tried to persuade China to open its market.",
        { actor = "JPN", recipient = "CHN" } },
      { "Obama leaned on Israel to stop.", { actor = "USA", recipient = "ISR" },
        date = "2014-05-01" },
      { "Obama leaned on a wall.", false, date = "2014-05-01" },
      { "The trainer told him to run.", false },
      { "Turkey got Greece to sign.", false },
      { "Turkey told Greece a story.", false },
    } },

  { name = "push-toward", event = { type = "REQUEST" },
    frame = { verb = { "nudge", "prod", "coax", "cajole", "bully", "persuade", "pressure",
        "press", "steer", "push", "talk", "lean on" }, actor_kind = body,
      recipient = { "object", "on" },
      recipient_kind = { "state", "organisation", "alliance", "group" }, no_noun = true,
      needs = { "toward", "towards", "into", "over" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 12):lower()
      return to.via == nil and (rest:find "^ towards? " ~= nil or rest:find "^ into %l" ~= nil
        or rest:find "^ over " ~= nil and (event.text:lower():find "^pres" ~= nil
          or event.text:lower():find "^lean" ~= nil))
    end,
    examples = {
      { "Spain leaned on Morocco over the boys.", { actor = "ESP", recipient = "MAR" } },
      { "The tree leaned on Morocco's wall.", false },
      { "France nudged Mali toward a deal.", { actor = "FRA", recipient = "MLI" } },
      { "Spain coaxed Morocco into taking the boys back.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain pressed Morocco over the boys.", { actor = "ESP", recipient = "MAR" } },
      { "Spain pushed Moroccan troops into the sea.", false },
      { "The wind pushed Morocco toward the final.", false },
    } },

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

  { name = "impress-on", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "impress" }, actor_kind = body, recipient = { "on" },
      recipient_kind = body, no_noun = true },
    condition = conditions.with({ "the need", "importance", "urgency", "that it must",
      "that it should", "that they must", "necessity" }, 70),
    examples = {
      { "Belgium impressed on Rwanda the need to pull back.",
        { actor = "BEL", recipient = "RWA" } },
      { "Belgium impressed Rwanda.", false },
      { "Belgium impressed on the pitch in Rwanda.", false },
    } },

  { name = "make-clear", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "make", "put", "suggest", "propose", "stress", "point out", "explain",
        "convey", "insist", "signal", "indicate", "emphasise", "emphasize" }, actor_kind = body,
      recipient = { "to", "with", "nearby" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true, needs = { "must",
        "should", "ought", "expect", "clear*", "plain*" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      if to[1] < event.span[2] then return false end
      local link = article.text:sub(event.span[2] + 1, to[1]):lower()
      local verb = event.text:lower()
      local clear = not (verb:find "^ma[kd]" or verb:find "^put") and link:find "^ to [%l ]*$"
        or link:find "^ i?t? ?clear to [%l ]*$" or link:find "^ i?t? ?plain to [%l ]*$"
        or link:find "^ i?t? ?known to [%l ]*$" or link:find "^ clear with [%l ]*$"
        or verb:find "^put" and link:find "^ it to [%l ]*$"
      local rest = article.text:sub(to[2] + 1, to[2] + 90):lower():match "^[^.;]*"
      local what = clear and rest:match "^[%l ]*%f[%a]that (.*)"
      if not what then return false end
      if (verb:find "^sugg" or verb:find "^propos") and what:find "^it %l+%f[%A]"
        and not what:find "^it %l+s " and not what:find "^it %l+ed " then
        return true
      end
      if what:find "^we['’ ]" and not what:find "^we want" and not what:find "^we expect" then
        return false -- what one must do oneself
      end
      return conditions.find_word(what, { "must%f[%A]", "should%f[%A]", "ought to", "had to",
        "has to", "have to", "need to", "needs to", "needed to", "want", "expect" }) ~= nil
    end,
    examples = {
      { "Spain made it clear to Morocco that the fence must go.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain put it to Morocco that the men should be freed.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain made it clear to Morocco that the fence was old.", false },
      { "Spain made a film clear to Morocco's youth.", false },
      { "The guide put it to Morocco that the men should be freed.", false },
    } },

  { name = "make-clear-that", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "make" }, actor_kind = body, recipient = { "complement" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true, outer = true,
      obliged = true, needs = { "clear*", "plain*" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40):lower()
      return (rest:find "^ [%l ]*clear,? that " or rest:find "^ [%l ]*plain,? that ") ~= nil
        and not rest:find "%f[%a]to%f[%A]"
    end,
    examples = {
      { "Spain made clear that Morocco should pull back its troops.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain has made it very clear that Morocco must pay.",
        { actor = "ESP", recipient = "MAR" } },
      { "Spain made it clear that Morocco had paid.", false },
      { "The film made clear that Morocco should pay.", false },
      { "Spain made a film in which Morocco should pay.", false },
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

  { name = "would-like", event = { type = "REQUEST" },
    frame = { verb = { "like", "prefer" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true, outer = true, infinitive = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 18), event.span[1]):lower()
      return before:find "%f[%a]would %l*%s?$" ~= nil or before:find "['’]d $" ~= nil
    end,
    examples = {
      { "Kenya would like Ethiopia to pull back.", { actor = "KEN", recipient = "ETH" } },
      { "Kenya liked Ethiopia.", false },
      { "The guests would like Ethiopia to win.", false },
    } },

  { name = "dissuade", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "dissuade", "discourage" }, { "" }, { "talk", "argue" },
        { "out of" }), actor_kind = body, recipient = { "object" }, recipient_kind = body,
      no_noun = true },
    condition = conditions.with({ "from", "out of", "against" }, 60),
    examples = {
      { "Kenya tried to dissuade Ethiopia from building the dam.",
        { actor = "KEN", recipient = "ETH" } },
      { "Kenya discouraged Uganda from leaving.", { actor = "KEN", recipient = "UGA" } },
      { "Rain discouraged Uganda from playing.", false },
      { "Kenya discouraged Uganda's team.", false },
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
        event.recipient = { whom.id }
        event.actors[whom.id] = { text = whom.text, span = whom.span }
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

  { name = "demand-end", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = g.phrases({ "demand", "seek", "want", "urge", "call for", "press for",
        "push for", "appeal for" }, { "end", "halt", "stop",
        "lifting", "easing", "cessation" }),
      actor_kind = body, recipient = { "to", "of" }, recipient_kind = abroad, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      return (link:find "^ to [%l ]*$" or link:find "^ of [%l ]*$") ~= nil
        and not link:find " on " and not link:find " in "
        and rest:find "^['’]*s? [%l-]*%s?%l+" ~= nil and conditions.find_word(rest, { "embargo",
        "sanction", "blockade", "ban%f[%A]", "raid", "strike", "occupation", "siege", "bombing",
        "attack", "war%f[%A]", "assault", "offensive", "meddling", "interference", "tariff",
        "support", "drill", "boycott", "aggression", "shelling", "policy" }) ~= nil
    end,
    examples = {
      { "The UN demanded an end to the American embargo on Cuba.",
        { actor = "UN", recipient = "USA", type = "REQUEST" } },
      { "Chad wants a halt to Libyan raids.", { actor = "TCD", recipient = "LBY" } },
      { "Chad wants an end to the war in Libya.", false },
      { "Fans want an end to Libyan raids.", false },
    } },

  { name = "seek-meeting", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "request", "seek", "demand", "call for", "ask for", "urge",
        "solicit", "want", "summon", "press for", "push for" },
        { "meeting", "session", "summit", "talk", "conference", "dialogue", "negotiation",
          "consultation", "audience" }), actor_kind = body,
      recipient = { "of", "with", "from", "by", "to", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event) -- that it be called off
      local words = event.text:lower()
      return not words:find " cancel" and not words:find " postpone" and not words:find " boycott"
    end,
    examples = {
      { "Spain called for the cancellation of the EU-U.S. Summit.", false },
      { "Russia requested an urgent meeting of the U.N. Security Council.",
        { actor = "RUS", recipient = "UNSC", mode = "meet" } },
      { "Iran sought talks with Oman.", { actor = "IRN", recipient = "OMN", mode = "meet" } },
      { "Egypt demanded an emergency session of the Arab League.",
        { actor = "EGY", recipient = "AL" } },
      { "The firm sought talks with a bank.", false },
      { "Oman wants dialogue.", false },
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

  { name = "request-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = g.phrases({ "seek", "ask", "request", "want", "solicit", "need" }, { "help",
      "aid",
      "assistance",
      "support", "loan", "bailout", "weapon", "protection", "guarantee", "asylum", "backing",
      "cooperation", "extradition", "permission", "apology", "explanation", "compensation",
      "clarification", "reparation", "assurance", "money", "fund", "concession", "advice",
      "mediation", "intervention", "troop", "tank", "missile", "jet", "relief", "answer",
      "information", "approval", "consent", "recognition", "return", "release", "dollar",
      "promise", "pledge", "agreement", "arm", "ammunition", "fighter", "aircraft", "plane",
      "helicopter", "oil", "grain", "reassurance", "leniency", "clemency", "access", "visa",
      "waiver", "exemption", "funding", "credit", "investment", "package", "rescue", "lifeline",
      "shell", "battery", "launcher", "rifle", "gun", "vaccine", "fuel", "wheat", "electricity",
      "sanctuary", "asylum", "refuge", "blessing", "go-ahead", "nod", "extension", "evidence",
      "proof", "detail", "safeguard", "undertaking", "timetable", "commitment", "transparency" },
        { "enlist", "court", "canvass", "lobby for" }, { "help", "support", "aid", "assistance",
          "backing", "mediation", "cooperation" },
        { "demand", "expect", "await", "solicit" },
        { "apology", "explanation", "compensation", "answer", "concession", "assurance",
          "reparation", "return", "release", "extradition", "account", "help", "report", "support",
          "cooperation", "action" }, { "demand", "solicit" }, { "response" }),
      actor_kind = body, recipient = { "from", "of", "modifier" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article) -- "sought proof of Chad's part": not from Chad
      local words = event.text:lower()
      local to = event.actors[event.recipient[1]].span
      local shown = words:find "evidence" or words:find "proof" or words:find "detail"
      return not shown or to[1] < event.span[2]
        or article.text:sub(event.span[2] + 1, to[1]):find " from [%a ]*$" ~= nil
    end,
    examples = {
      { "India sought Canada's evidence on the killing.", { actor = "IND", recipient = "CAN" } },
      { "India sought evidence of Chinese spying.", false },
      { "Japan sought an apology from China.", { actor = "JPN", recipient = "CHN" } },
      { "Sudan sought UN mediation.", { actor = "SDN", recipient = "UN" } },
      { "Ukraine sought German tanks.", { actor = "UKR", recipient = "DEU" } },
      { "Greece enlisted Italy's help.", { actor = "GRC", recipient = "ITA" } },
      { "Greece courted the support of Italy.", { actor = "GRC", recipient = "ITA" } },
      { "Sudan sought fighter planes from the Soviet Union.",
        { actor = "SDN", recipient = "SUN" }, date = "1970-01-01" },
      { "Egypt is seeking a binding agreement from Ethiopia.",
        { actor = "EGY", recipient = "ETH" } },
      { "Greece enlisted Italian sailors.", false },
      { "Greece sought help from a doctor.", false },
      { "Greece expects a good response from Italy.", false },
      { "Greece demanded a quick response from Italy.", { actor = "GRC", recipient = "ITA" } },
      { "Greece sought help from the International Monetary Fund.",
        { actor = "GRC", recipient = "IMF" } },
      { "Ukraine requested more weapons from Germany.", { actor = "UKR", recipient = "DEU" } },
    } },

  { name = "remind-of", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "remind" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true,
      needs = { "obligation", "duty", "commitment", "promise", "pledge", "responsibility",
        "need", "owe", "must", "bound*", "agreed*", "should" } },
    condition = conditions.with({ "of its obligation", "of its duty", "of its duties",
      "of its commitment", "of its promise", "of its pledge", "of its responsibilit",
      "of their obligation", "of their commitment", "of the need", "that it owe", "that it must",
      "that it had to", "that it had promised", "that it was bound", "that it had agreed",
      "that it should", "that it has promised" }, 50),
    examples = {
      { "Oman reminded Yemen that it owed the fee.", { actor = "OMN", recipient = "YEM" } },
      { "Oman reminded Yemen of its obligations.", { actor = "OMN", recipient = "YEM" } },
      { "The song reminded Yemen of its duties.", false },
      { "Oman reminded Yemen of its youth.", false },
    } },

  { name = "propose-to", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "propose", "suggest", "moot", "float" },
        { "ceasefire", "truce", "armistice", "exchange", "swap", "commission", "settlement",
          "referendum", "withdrawal", "moratorium", "freeze", "disengagement", "deal", "compromise",
          "committee" }, { "put", "submit", "present", "lay", "table", "float", "pitch", "tender",
          "send" },
        { "proposal", "plan", "idea", "blueprint", "initiative" }), actor_kind = body,
      recipient = { "to", "with", "nearby" },
      recipient_kind = { "state", "group", "party", "organisation", "alliance" },
      no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local own = words:find "^propos" or words:find "^sugg" or words:find "^moot"
        or words:find "^float%a* %a* ?[cdfmrstw]"
      local to = event.actors[event.recipient[1]]
      if own then return to.via ~= "nearby" end
      local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
      link = link:match "^[%l ]-%f[%a]to([%l ]*)$" or link:match "^ before([%l ]*)$"
      return link ~= nil and not conditions.find_word(link, { "that%f[%A]", "its%f[%A]",
        "for%f[%A]", "of%f[%A]", "a%f[%A]", "to%f[%A]", "their%f[%A]", "over%f[%A]",
        "against%f[%A]" })
    end,
    examples = {
      { "Oman proposed a ceasefire to Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman suggested a prisoner exchange with Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman put a peace plan to Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman laid a plan before Yemen's king.", { actor = "OMN", recipient = "YEM" } },
      { "Oman laid a pipe before Yemen's door.", false },
      { "Oman put a plan to its voters that Yemen disliked.", false },
      { "Oman presented its plan to win over Yemen.", false },
      { "The firm proposed a deal with Yemen.", false },
      { "Oman proposed a toast to Yemen.", false },
    } },

  { name = "turn-to", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "turn to", "look to", "go to", "approach", "tap", "sound out", "canvass" },
      actor_kind = body, recipient = { "to", "object" }, recipient_kind = body, no_noun = true,
      needs = { "help", "helpful", "helping", "helpless", "aid", "aide", "support", "supporter",
        "supportive", "assistance", "loan", "mediation", "protection", "protectionism",
        "protectionist", "money", "arm", "weapon", "advice", "rescue", "rescuer", "fund",
        "bailout", "shell", "ammunition", "missile", "drone", "troop", "oil", "oilfield", "gas",
        "cash", "emergency", "military", "financial", "fuel", "food", "foodstuff", "grain",
        "wheat", "vaccine", "water", "waterboard", "watershed", "watertight", "waterway",
        "electricity", "credit", "creditor", "capital", "capitalise", "capitalize", "capitalism",
        "capitalist", "investment", "security", "backing", "guidance", "relief", "cover", "cap",
        "hat",
        "gun", "battery", "airlift", "medic",
        "medical", "medicate", "medication", "medicine", "medicinal" } },
    condition = conditions.with({ "for help", "for aid", "for support", "for assistance",
      "for a loan", "for loans", "for mediation", "for protection", "for money", "for arms",
      "for weapons", "for advice", "for rescue", "for funds", "for a bailout", "for shells",
      "for ammunition", "for missiles", "for drones", "for troops", "for oil", "for gas%f[%A]",
      "for cash", "for emergency", "for military", "for financial", "for fuel", "for food",
      "for grain", "for wheat", "for vaccines", "for water", "for electricity", "for credit",
      "for capital", "for investment", "for security", "for backing", "for guidance", "for relief",
      "for medic", "for air cover", "for guns", "for more arms", "for more weapons",
      "for more money", "for an airlift", "cap in hand", "hat in hand", "for batter" }, 60),
    examples = {
      { "Greece turned to the IMF for help.", { actor = "GRC", recipient = "IMF" } },
      { "Chad looked to France for support.", { actor = "TCD", recipient = "FRA" } },
      { "Chad approached France for a loan.", { actor = "TCD", recipient = "FRA" } },
      { "Nepal looked to China for fuel.", { actor = "NPL", recipient = "CHN" } },
      { "Chad turned to Libya for drones.", { actor = "TCD", recipient = "LBY" } },
      { "Chad went cap in hand to Libya.", { actor = "TCD", recipient = "LBY" } },
      { "Chad approached France by sea.", false },
      { "Greece turned to the sea.", false },
      { "The painter turned to France for ideas.", false },
    } },

  { name = "call-for", event = { type = "REQUEST" },
    frame = { verb = g.phrases({ "call", "ask", "appeal", "press", "push", "plead", "beg",
        "petition", "campaign", "apply", "clamour", "clamor", "agitate", "lobby", "cry out" },
        { "for" }), actor_kind = body,
      recipient = { "of", "to", "by", "from", "object", "for" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
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
        or of_it:find "^ state%f[%A]" or of_it:find "^ cause%f[%A]" then
        return false -- progress on it
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
      { "France's envoy met a king of Oman and asked his government for a reply.", false },
      { "The French pay less for applying for an American visa.", false },
      { "France called for sanctions on Israel.", false },
      { "France called for the annexation of Chad.", false },
      { "France called for more money to the United Nations.", false },
      { "France called for the displacement of the Chadians.", false },
      { "France called for the withdrawal of troops from Chad.", false },
      { "France pushed for progress on the Palestinian issue.", false },
      { "France asked for news on the steps Israel is taking.", false },
      { "France left an accord with Chad that called for the withdrawal of Libyan troops.", false },
      { "The driver called for help from France.", false },
    } },

  { name = "call-for-help", event = { type = "REQUEST", mode = "assist" },
    frame = { verb = { "appeal for", "plead for", "beg for", "cry out for", "ask for" },
      actor_kind = { "state" }, no_noun = true, outer = true,
      needs = { "international", "foreign", "outside", "western", "weapon", "arm", "ammunition",
        "tank", "jet", "missile" } },
    condition = function(event, article)
      local plea = conditions.phrase(event, article, 50)
      local arms = #plea < 32 and plea:match "^ for[%l ]* (%l+)$"
      if arms and conditions.find_word(arms, { "weapons", "arms%f[%A]", "ammunition", "tanks",
        "jets", "missiles" }) then
        return true
      end
      if event.text:lower():find "^ask" then return false end
      local kind, what = plea:match "^ for %a* ?(%l+) ?%l* (%l+)"
      kind = plea:match "international" or plea:match "foreign" or plea:match "outside"
        or plea:match "western" or kind
      return what ~= nil and conditions.find_word(kind, { "international", "foreign", "outside",
        "western" }) ~= nil and conditions.find_word(plea, { "help", "aid%f[%A]", "assistance",
        "support", "relief", "intervention", "protection" }) ~= nil
        and not conditions.find_word(plea, { "access", "delivery", "return" })
    end,
    examples = {
      { "Georgia's president appealed for international help.", { actor = "GEO" } },
      { "Somalia pleaded for foreign food aid.", { actor = "SOM" } },
      { "Ukraine's minister asked for more tanks.", { actor = "UKR" } },
      { "Ukraine's minister asked for fish tanks in his office.", false },
      { "The driver appealed for international help.", false },
      { "Somalia appealed for calm in the western towns.", false },
    } },

  { name = "urge", event = { type = "REQUEST" },
    frame = { verb = { "urge", "ask", "call on", "press", "appeal", "demand", "call for", "implore",
        "pressure", "order", "beg", "plead", "exhort", "beseech", "request", "lobby", "petition",
        "encourage", "entreat", "prod" },
      actor_kind = body,
      recipient = { "object", "on", "to", "of", "from", "with", "modifier" },
      recipient_kind = body, no_noun = true, outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local verb = event.text:lower()
      if (verb:find "^order" or verb:find "^ask") and conditions.sent_out(event, article) then
        return false -- expelled
      end
      if verb:find "^ask" and question(event, article) then return false end
      local calls = verb:find "^call" and event.actors[event.recipient[1]].person
      if calls and not conditions.clause(event, article, 120):find " to %l" then
        return false -- a call that is paid
      end
      if verb:find "^call" and article.text:find("^[%a'’ ]* on the carpet", to[2] + 1) then
        return false -- to hear a complaint
      end
      local gap = article.text:sub(event.span[2] + 1, to[1])
      if gap:find "^ for " then return false end -- what for is another rule's
      if to[1] > event.span[2] and gap:find "^ [%l ]*%u%l+ for [%l ]+ to [%l ]*$" then
        return false -- asked a parliament for aid to Chad
      end
      if verb:find "^demand" and to[1] > event.span[2]
        then -- an end to an embargo on Chad: by whom?
        local link = article.text:sub(event.span[2] + 1, to[1]):lower()
        if link:find "^ an? %l+ to .* on %l*%s?$" or link:find "^ an? %l+ to .* against %l*%s?$"
          or link:find "^ the lifting of .* on %l*%s?$" then
          return false
        end
      end
      if verb:find "^encourag" and event.actors[event.recipient[1]].via == "modifier"
        and article.text:sub(to[2] + 1, to[2] + 30):find "^ %l*%s?%l*%s?attack" then
        return false -- wanted that they are
      end
      if verb:find "^press" and conditions.find_word(article.text:sub(to[2] + 1, to[2] + 30):lower()
        :match "^[^,.;]*", { "position", "lines%f[%A]", "flank", "defen[cs]es", "trench" }) then
        return false -- in battle
      end
      if not verb:find "^order" or to[1] < event.span[2] then return true end
      local people = article.text:sub(event.span[2] + 1, to[2] + 40):lower():match "^[^,.;]*"
      people = people:match "^(.-) to %l" or people
      local sent = article.text:sub(to[2] + 1, to[2] + 60):lower():match "^[^,.;]*"
      if conditions.find_word(people, { "diplomat", "ambassador", "envoy", "attach",
        "consul" }) or sent:find " out of %a" or sent:find " home$" then
        return false -- they are sent home
      end
      local between = article.text:sub(event.span[2] + 1, to[1]):lower()
      if conditions.find_word(between, { "halt%f[%A]", "end%f[%A]", "ban%f[%A]", "stop%f[%A]",
          "commitment", "boycott", "embargo", "suspension", "cut%f[%A]", "attack", "invasion",
          "action",
          "strike", "raid",
          "withdrawal", "closure", "expulsion", "deployment", "evacuation", "arrest", "seizure",
          "sanction", "freeze", "review", "inquiry", "investigation", "bombing", "blockade", "tank",
          "jet", "missile", "troops", "soldiers", "warship", "frigate", "carrier", "fleet",
          "marines", "paratroop", "brigade", "battalion", "bomber", "squadron" }) then
        return false -- what his own people do
      end
      return true
    end,
    emit = function(event, article) -- "encouraged the king's reforms": he is for them
      local to = event.actors[event.recipient[1]]
      local own = to.via == "modifier" or to.via == "possessor"
      local rest = own and article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      local what = rest and rest:match "^[%l'’ -]*"
      if what and event.text:lower():find "^encourag" and conditions.find_word(
        what:match "^(.-) to%f[%A]" or what, { "reform", "effort", "opposition", "intervention",
        "protest", "uprising", "rebellion", "revolt", "resistance", "initiative", "drive%f[%A]",
        "aspiration", "ambition", "unity", "offensive", "rebel", "separatis" }) then
        event.type, event.mode = "SUPPORT", nil
      end
      return event
    end,
    examples = {
      { "Truman asked Congress for aid to Greece and Turkey.", false },
      { "Germany urged Russia to release the sailors.", { actor = "DEU", recipient = "RUS" } },
      { "Norway called upon Iran to free the sailors.", { actor = "NOR", recipient = "IRN" } },
      { "Norway encouraged Iran's reforms.", { actor = "NOR", recipient = "IRN",
        type = "SUPPORT" } },
      { "Norway encouraged the Iranian king's efforts to mend the road.",
        { actor = "NOR", recipient = "IRN", type = "SUPPORT" } },
      { "Norway encouraged Iran to reform its courts.",
        { actor = "NOR", recipient = "IRN", type = "REQUEST" } },
      { "Norway asked for assurances on the steps Iran is taking.", false },
      { "Norway asked Iran if it would free the sailors.", { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran, if it wanted peace, to free the sailors.",
        { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran to say what it knew.", { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran if the sailors were free.", false },
      { "Norway asked Iran's president what he knew.", false },
      { "Norway's king asked the Iranian president about the sailors.", false },
      { "Norway will ask Iran some hard questions.", false },
      { "Brazil ordered Peru to leave the strip.", { actor = "BRA", recipient = "PER" } },
      { "Brazil ordered a review of Peruvian visas.", false },
      { "Brazil ordered its whole commitment to the NATO force put on alert.", false },
      { "Brazilian troops went on to press Peruvian positions.", false },
      { "The teacher asked France.", false },
    } },

  { name = "demand-that", event = { type = "REQUEST" },
    frame = { verb = { "demand", "urge", "request", "ask", "insist", "recommend", "propose" },
      actor_kind = body, recipient = { "complement" }, recipient_kind = body, no_noun = true,
      outer = true },
    condition = function(event, article) -- "proposed a plan, and Peru gave ..." asks nothing of it
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, to[1])
      if to[1] < event.span[2] or between:find "," or #between > 60 then return false end
      if between:find "%f[%a]proof that" or between:find "evidence that" then return false end
      local named = event.actors[event.recipient[1]].text
      if named:find "Congress" or named:find "Senate" then return false end -- at home
      if event.text:lower():find "^insist" then -- "insists that Iran lies" tells, "lie" demands
        local verb = article.text:sub(to[2] + 1, to[2] + 20):match "^ (%l+)"
        if verb and (verb:find "s$" or verb:find "ed$" or finite[verb]) then return false end
        local others = verb == "and" and article.text:sub(to[2] + 5, to[2] + 50):match "^[%a ]*"
        for word in (others or ""):gmatch "%l+" do
          if finite[word] then return false end -- "that Iran and other states are"
        end
      end
      return event.text:lower():sub(1, 7) ~= "propose" or between:find "^ that " ~= nil
    end,
    examples = {
      { "Iran demanded that Israel abandon its claim.", { actor = "IRN", recipient = "ISR" } },
      { "Iran demanded proof that Israel was behind it.", false },
      { "The president recognised Chile and asked that Congress pay for an envoy.", false },
      { "Iran insisted that Oman pay.", { actor = "IRN", recipient = "OMN" } },
      { "Iran insisted that Oman pays its debts.", false },
      { "Iran insists Oman and other countries are rich.", false },
      { "Iran insisted that Oman was rich.", false },
      { "Turkey insists the Armenians left of their own will.", false },
      { "Chile requested that Peru send a ship.", { actor = "CHL", recipient = "PER" } },
      { "Iran demanded that the shop open.", false },
    } },

  { name = "demand-of-all", event = { type = "REQUEST" },
    frame = { verb = { "demand" }, actor_kind = { "organisation", "alliance", "institution" },
      no_noun = true, outer = true },
    condition = function(event, article) -- of those whom no name tells
      return article.text:sub(event.span[2] + 1, event.span[2] + 12):find "^ that %l" ~= nil
    end,
    examples = {
      { "The United Nations demanded that armed groups allow access.", { actor = "UN" } },
      { "The United Nations demanded that Chad allow access.", false },
      { "The owner demanded that armed groups allow access.", false },
    } },

  { name = "need-for", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "underscore", "stress", "emphasise", "emphasize", "underline",
        "highlight", "reiterate", "note", "reaffirm", "discuss", "raise" },
        { "need", "importance", "necessity", "urgency" }), actor_kind = body,
      recipient = { "for", "of", "complement" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 6)
      local link = article.text:sub(event.span[2] + 1, to[1]):lower()
      return (link:find "^ for [%a ]*$" ~= nil and rest:find "^ to %l" ~= nil)
        or (link:find "^ of [%a ]*$" ~= nil and rest:find "^ %l+ing" ~= nil)
    end,
    examples = {
      { "Blinken underscored the need for Rwanda to end its raids.",
        { actor = "USA", recipient = "RWA" }, date = "2022-12-04" },
      { "France stressed the need for Iran to keep its word.",
        { actor = "FRA", recipient = "IRN" } },
      { "France stressed the importance of Iran.", false },
      { "The report stressed the need for bread.", false },
    } },

  { name = "demand-done", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = { "demand", "insist", "urge", "call for" }, actor_kind = { "state",
        "organisation", "alliance", "group", "institution" },
      recipient = { "culprit", "foe", "shared", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 90)
      if event.actors[event.recipient[1]].via == "culprit" then return true end
      if rest:find "return of [%l ]*calm" or rest:find "return of [%l ]*peace"
        or rest:find "return of [%l ]*order" or rest:find "return to " then
        return false
      end
      if event.actors[event.recipient[1]].via == "nearby" then -- whoever holds them
        return rest:find "release" ~= nil and conditions.find_word(rest, { "held ", "jailed",
          "detained", "imprisoned", "captured", "seized", "abducted", "kidnapped",
          "arrested" }) ~= nil
      end
      return rest:find "^ that [^,]*%f[%a]be %a+e[dn]%f[%A]" ~= nil
        or rest:find "^ that [^,]*%f[%a]be handed" ~= nil
        or rest:find "^ that [^,]*%f[%a]be freed" ~= nil
        or rest:find "^ [^,.;]*release" ~= nil or rest:find "^ [^,.;]*return" ~= nil
        or rest:find "^ [^,.;]*apology" ~= nil or rest:find "^ [^,.;]*compensation" ~= nil
        or rest:find "^ [^,.;]*explanation" ~= nil
    end,
    examples = {
      { "Iran seized a British tanker. London demanded that the ship be released.",
        { actor = "GBR", recipient = "IRN", type = "REQUEST" } },
      { "Belarus arrested a Polish journalist. The EU called for the release of the man.",
        { actor = "EU", recipient = "BLR", type = "REQUEST" } },
      { "Iraq invaded Kuwait. The Security Council demanded an immediate withdrawal.",
        { actor = "UNSC", recipient = "IRQ", type = "REQUEST" } },
      { "Iraq praised Kuwait. The Security Council demanded an immediate withdrawal.", false },
      { "Iraq invaded Kuwait. The Security Council demanded an immediate answer.", false },
      { "Israel raided Lebanon. Beirut demanded an apology.",
        { actor = "LBN", recipient = "ISR", type = "REQUEST" } },
      { "Spain demanded the release of a priest held in Chad.",
        { actor = "ESP", recipient = "TCD", type = "REQUEST" } },
      { "Spain demanded the release of a film in Chad.", false },
      { "The G7 condemned the raids by Hamas and called for the release of all hostages.",
        { actor = "G7", recipient = "HAMAS", type = "REQUEST" } },
      { "The G7 praised Oman and called for the release of a film.", false },
      { "London demanded that the ship be released.", false },
    } },

  { name = "must", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "say", "add", "stress", "argue", "declare", "state", "warn", "believe",
        "emphasise", "emphasize", "reiterate", "tell", "announce", "write", "think", "note",
        "maintain", "repeat", "suggest", "agree", "indicate", "hint", "underscore",
        "rule", "resolve", "decree", "remark", "explain", "assert", "affirm", "comment",
        "underline", "reaffirm", "contend", "acknowledge", "counsel", "caution", "point out",
        "plead", "recall" },
      actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group", "organisation",
        "alliance" }, no_noun = true, outer = true, obliged = true },
    condition = function(event, article) -- he takes their side
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 40)
      if event.actors[event.recipient[1]].via == "pronoun" then -- behind the pronoun itself
        rest = article.text:sub(event.span[2] + 1, event.span[2] + 60)
          :match "^ ?t?h?a?t? %f[%l][hist][the]%l*( .*)" or rest
      end
      if with_himself(event, article) then return false end
      local says = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
      if conditions.find_word(conditions.after_last(says, ",.;"), PRESS) then return false end
      if rest:find "^ %l+ become " then return false end -- is for his entry
      local opinion = event.text:find "^[Bb]elie" or event.text:find "^[Tt]h"
      if opinion and rest:find "^[%l ]* should " then return false end -- it asks nobody
      if event.actors[event.recipient[1]].via == "pronoun"
        and rest:find "^ must be %l+ed%f[%A]" then
        return false -- "it must be respected": a thing
      end
      -- nor is anybody asked for what is to be done to him
      return not rest:find "^ should ?n[o’']t have to " and not rest:find "^ should be able to "
        and not rest:find "^ must be able to " and not rest:find "^ should be free to "
        and not rest:find "^[%l ]* must have an? "
        and not rest:find "^[%l ]* should be %l+ed%f[%A]"
    end,
    examples = {
      { "France said France and Iran must work together.", false },
      { "France said Mali and Iran must pay.", { actor = "FRA", recipient = { "MLI", "IRN" } } },
      { "The French daily Le Monde said Mali and Iran must pay.", false },
      { "Japan said that the Chilean envoy should be saluted.", false },
      { "Japan said that Chile should be able to choose.", false },
      { "Japan believes that Chile should have a role.", false },
      { "Japan said that Chile should become a member soon.", false },
      { "Chile has a law on crowds. Japan says it must be respected.", false },
      { "That right is in the Chilean law, and Japan says it must be respected.", false },
      { "Asked about Putin, Biden said: I think he should make a deal.", false,
        date = "2022-06-08" },
      { "Japan said the Chilean people must have a say.", false },
      { "Peru says that Chile should not have to pay.", false },
      { "France said that Iran must open the border.", { actor = "FRA", recipient = "IRN" } },
      { "Putin stressed that Ukraine should pay.",
        { actor = "RUS", recipient = "UKR" }, date = "2018-06-08" },
      { "France said that Iran opened the border.", false },
      { "France pointed out that Iran must pay its dues.", { actor = "FRA", recipient = "IRN" } },
      { "France said that France must work.", false },
    } },

  { name = "tell-must", event = { type = "REQUEST", mode = "change" },
    frame = { verb = { "tell", "warn", "remind" }, actor_kind = body, recipient = { "object" },
      recipient_kind = { "state", "group", "organisation", "alliance" }, no_noun = true,
      outer = true, obliged = true },
    examples = {
      { "Latvia told Estonia it must respect the law.", { actor = "LVA", recipient = "EST" } },
      { "Latvia told Estonia it respects the law.", false },
    } },

  { name = "invite-to", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "invite", "summon" }, actor_kind = body,
      recipient = { "object", "modifier" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article) -- an ambassador hears a complaint
      local rest = article.text:sub(event.actors[event.recipient[1]].span[2] + 1):sub(1, 30)
      if rest:find " to say a few" or rest:find " to make a few" or rest:find " to the podium"
        or rest:find " to the stage" or rest:find " to the floor" then
        return false -- gave him the floor
      end
      return not event.text:lower():find "^summon" or not heard(event, article)
    end,
    emit = function(event) -- who is not to be invited, or will not be, is kept out
      local words = event.text:lower()
      if words:find "^not to " or words:find "^will not" or words:find "^won['’]" then
        event.type = "REJECT"
        return denial(event)
      end
      return event
    end,
    examples = {
      { "Japan decided not to invite Cuba to a summit.",
        { actor = "JPN", recipient = "CUB", type = "REJECT", mode = "meet", aux = {} } },
      { "Japan did not invite Cuba to a summit.", { type = "REQUEST", aux = { "negation" } } },
      { "Japan invited Modi to a dinner.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Cuba summoned the Spanish king.", { actor = "CUB", recipient = "ESP" } },
      { "The chef invited his friends.", false },
      { "Japan invited Modi to say a few words.", false, date = "2018-06-08" },
      { "Japan's king invited the Indian president to the podium.", false },
      { "Japan invited Modi to speak to its parliament.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Oman invited Qatar's emir to attend a summit.", { actor = "OMN", recipient = "QAT" } },
    } },

  { name = "extend-invitation", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = g.phrases({ "extend", "issue", "renew", "send" }, { "invitation" }),
      actor_kind = body, recipient = { "for" }, recipient_kind = { "state", "group" },
      no_noun = true, infinitive = true },
    examples = {
      { "Brazil's president extended an invitation for Biden to visit Peru.",
        { actor = "BRA", recipient = "USA", type = "REQUEST" }, date = "2023-05-01" },
      { "Brazil extended an invitation for the Peruvian king to meet its president.",
        { actor = "BRA", recipient = "PER", type = "REQUEST" } },
      { "The club extended an invitation for Peru's king to dine.", false },
    } },

  { name = "demand-for-act", event = { type = "REQUEST", mode = "yield" },
    frame = { noun = { "demand", "call", "appeal", "request", "plea" }, verb = {},
      actor = { "subject", "by", "from" }, actor_kind = body, recipient = { "for", "from" },
      recipient_kind = body, outer = true },
    condition = function(event, article) -- "its demand for Israel's withdrawal", "Israeli"
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, to[1])
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower():gsub("^['’]s", "")
      local sought = link:match "^ for ([%l ]*) from %l*%s?$"
      if sought then
        return conditions.find_word(sought, { "apology", "compensation", "explanation", "answers",
          "concession", "guarantee", "reparation", "assurance", "restraint" }) ~= nil
      end
      return link:find "^ for [%l ]*$" ~= nil and conditions.find_word(
        rest:match "^[%l ]*" or "", { "withdrawal", "pullout", "pullback", "retreat", "surrender",
        "apology", "compensation", "restraint", "disarmament", "compliance", "concession" }) ~= nil
    end,
    examples = {
      { "Egypt's demand for Israel's withdrawal was told.", { actor = "EGY", recipient = "ISR" } },
      { "Egypt repeated its call for Israeli restraint.", { actor = "EGY", recipient = "ISR" } },
      { "Peru's demand for an apology from Chile was ignored.",
        { actor = "PER", recipient = "CHL" } },
      { "Egypt's demand for oranges from Israel was told.", false },
      { "Egypt's demand for Israel's oranges was told.", false },
      { "The market's demand for Israel's surrender was told.", false },
    } },
}
