--- What one tells another to do: orders, advice, warnings, and what he must do.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local abroad = { "state", "organisation", "alliance", "group" }
local as_asked = conditions.unmarked "negation"

-- "Oman said Oman and Chad must pay": who speaks is one of those who must.
local function with_himself(event, article)
  local last = event.actors[event.recipient[#event.recipient]].span[2]
  for _, name in ipairs(article:names(event.sentence)) do
    if name.id == event.actor[1] and name.span[1] >= event.span[2] and name.span[1] < last + 40
      and article.text:sub(conditions.past(event, article), name.span[1]):find "^[^,.;]*$"
      and not article.text:sub(math.min(last, name.span[1]) + 1, name.span[1])
        :find "%f[%a]must%f[%A]" then
      return article.text:find("^ and ", name.span[2] + 1) ~= nil
        or article.text:sub(1, name.span[1]):find " and $" ~= nil
    end
  end
  return false
end

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
  pack = "telling",
  doc = "What parties tell others to do, or say that they must",

  { name = "warn-against-deed", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "warn", "caution" }, { "against" }), actor_kind = abroad,
      recipient = { "against" }, recipient_kind = abroad, no_noun = true },
    condition = function(event, article) -- whose deed it would be: "against a Libyan raid"
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(conditions.past(event, article), math.max(to[1], event.span[2]))
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower():gsub("^['’]+s", "")
      return link:find "^ ?a?g?a?i?n?s?t? [%l ]*$" ~= nil
        and conditions.find_word(rest:match "^ [%l -]*" or "", { "attack", "assault", "offensive",
        "invasion", "raid", "strike", "incursion", "intervention", "operation", "annexation",
        "escalation", "military action", "retaliation", "tests?%f[%A]", "launch" }) ~= nil
    end,
    examples = {
      { "Chad's king warned against a Libyan raid on the port.",
        { actor = "TCD", recipient = "LBY" } },
      { "Chad warned against any Libyan military action.", { actor = "TCD", recipient = "LBY" } },
      { "Chad warned against a Libyan film.", false },
      { "The doctor warned against a Libyan raid.", false },
    } },

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
    emit = function(event, article) -- of what will answer it
      local against = conditions.phrase(event, article, 120):match " against (.*)"
      against = against and (against:gsub(" after .*", ""):gsub(" used in .*", ""))
      if against and conditions.find_word(against, { "military action", "attack", "invad",
        "invasion", "aggression", "retaliat", "assault", "use of force" }) then
        event.type, event.mode = "THREATEN", nil
      end
      return event
    end,
    examples = {
      { "China warned Japan against gas used in attacks.", { type = "REQUEST" } },
      { "Denmark warned Poland of an attack against its king.", false },
      { "China's minister advised against Chinese intervention in Chad.", false },
      { "China warned against meddling in its affairs.", { actor = "CHN" } },
      { "Denmark warned Poland against a veto.", { actor = "DNK", recipient = "POL" } },
      { "Denmark warned its neighbour Poland against an attack.",
        { actor = "DNK", recipient = "POL", type = "THREATEN" } },
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
      needs = { "country", "territory", "land", "leave" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 60)
      if rest:find " out of the country" or rest:find " out of its territory"
        or rest:find " out of the land%f[%A]" then
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
        "expect", "goad", "bully", "pester", "bid", "caution", "motion", "beckon",
        "enjoin", "badger", "browbeat", "harangue", "wheedle" },
      actor_kind = body, recipient = { "object", "with", "on", "for" },
      recipient_kind = body,
      no_noun = true, outer = true, infinitive = true },
    condition = function(event, article)
      local verb = event.text:lower()
      local whom = event.actors[event.recipient[1]]
      local does = article.text:find("^ %l* ?to %l", whom.span[2] + 1)
      if verb == "got" or verb:find "^get" and whom.via ~= "pronoun" and not does then
        return false -- he has done it, or does it himself: "to get it up and running"
      end
      if conditions.find_word(verb, { "convinc", "persuad" }) and article.text:sub(math.max(1,
        event.span[1] - 50), event.span[1]):find "%f[%a]us[ei][^,.;]* force to $" then
        return false -- not with words
      end
      if verb:find "^t[eo]l" and conditions.sent_out(event, article) then return false end
      if conditions.own_people(event, article) then return false end
      if article.text:find("^ %l* ?not to expect ", whom.span[2] + 1) then
        return false -- what will not come
      end
      local wish = verb:find "want" or verb:find "need" or verb:find "expect"
      local between = article.text:sub(conditions.past(event, article),
        event.actors[event.recipient[1]].span[1])
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
      if conditions.following(event, article, 4):find "^ to" then return false end
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
    emit = function(event) -- who could not convince them has asked
      if conditions.find_word(event.text:lower(), { "persuad", "convinc" }) then
        return as_asked(event)
      end
      return event
    end,
    examples = {
      { "Spain failed to persuade Peru to stay.", { actor = "ESP", recipient = "PER", aux = {} } },
      { "Spain told Peru not to expect ships.", false },
      { "Spain used military force to persuade Peru to stay.", false },
      { "Spain used its envoys to persuade Peru to stay.", { actor = "ESP", recipient = "PER" } },
      { "Spain compelled Peru to stay.", false },
      { "Peru and Spain quarrelled, and Spain told their citizens to come home.", false },
      { "Spain had not told Peru to stay.", { aux = { "negation" } } },
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
      { "Turkey wants to get NATO up and running to watch the sea.", false },
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
      local land = to.text:find "%l%l[ns]s$" and event.text:lower():find "^push"
      return to.via == nil and (rest:find "^ towards? " ~= nil
        or rest:find "^ into %l" ~= nil and not land
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
      { "Spain pushed Moroccans into the desert.", false },
      { "The wind pushed Morocco toward the final.", false },
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
      local link = article.text:sub(conditions.past(event, article), to[1]):lower()
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
      local rest = conditions.following(event, article, 40):lower()
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

  { name = "would-like", event = { type = "REQUEST" },
    frame = { verb = { "like", "prefer" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true, outer = true, infinitive = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 18), event.span[1]):lower()
      return before:find "%f[%a]would %l*%s?$" ~= nil or before:find "['’]+d $" ~= nil
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

  { name = "need-for", event = { type = "REQUEST", mode = "change" },
    frame = { verb = g.phrases({ "underscore", "stress", "emphasise", "emphasize", "underline",
        "highlight", "reiterate", "note", "reaffirm", "discuss", "raise" },
        { "need", "importance", "necessity", "urgency" }), actor_kind = body,
      recipient = { "for", "of", "complement" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 6)
      local link = article.text:sub(conditions.past(event, article), to[1]):lower()
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
        rest = conditions.following(event, article, 60)
          :match "^ ?t?h?a?t? %f[%l][hist][the]%l*( .*)" or rest
      end
      if with_himself(event, article) then return false end
      if conditions.of_the_press(event, article) then return false end
      if rest:find "^ %l+ become " then return false end -- is for his entry
      if event.text:find "^[Bb]elie" and rest:find "^[%l ]* should " then
        return false -- it asks nobody
      end
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
      { "Japan thinks that Chile should make a deal.", { actor = "JPN", recipient = "CHL" } },
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
}
