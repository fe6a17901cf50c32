--- Visits and journeys, envoys sent and guests received.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local bodies = { "state", "organisation", "alliance", "institution", "group" }
local visits = { "visit", "trip", "tour", "stopover", "stop" }
local guests = { "president", "minister", "premier", "chancellor", "king", "queen", "emir",
  "leader", "counterpart", "delegation" }
local offices = {}
for _, office in ipairs(guests) do offices[office] = true end

-- Who or what a state takes in is no guest.
local no_guests = conditions.without({ "aid", "loan", "weapon", "support", "troop", "refugee",
  "base", "letter", "message", "force", "tank", "soldier", "fighter", "rebel", "exile", "missile",
  "jet", "plane", "ship", "service member", "personnel", "student", "tourist", "worker", "company",
  "companies", "thousand", "million", "hundred" }, 40)

-- What a guest is called by before his name.
local TITLES = { "president", "prime minister", "premier", "chancellor", "secretary", "minister",
  "foreign", "defen[cs]e", "finance", "national security", "king", "queen", "crown prince", "emir",
  "sultan", "speaker", "chairman", "ambassador", "general" }

-- "saw the Qatari emir in Rome": a leader stands behind the state's name, and no more is seen of
-- him than that.
local LEADERS = { "president", "prime minister", "premier", "king%f[%A]", "queen%f[%A]", "emir",
  "sultan", "chancellor", "foreign minister", "leader%f[%A]", "crown prince" }
local THEN = { "in%f[%A]", "on%f[%A]", "at%f[%A]", "again", "for%f[%A]", "next", "this", "today",
  "tomorrow", "yesterday", "while", "when", "during", "before", "after", "and%f[%A]" }
local function saw_leader(rest)
  if conditions.find_word(rest:match "^ %l+ ?%l*" or "", LEADERS) ~= 2 then return false end
  for _, leader in ipairs(LEADERS) do
    local _, last = rest:find("^ " .. leader)
    local behind = last and rest:sub(last + 1)
    if behind and (behind:find "^[.,;?]" or behind == ""
      or conditions.find_word(behind:match "^ %l+" or "", THEN) == 2) then
      return true
    end
  end
  return false
end

return {
  pack = "visits",
  doc = "Visits and journeys, envoys sent and guests received",

  { name = "pay-visit", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = g.phrases({ "pay", "make", "begin", "start", "conclude", "end", "undertake",
        "take", "complete", "open", "wrap up", "finish", "cut", "extend", "kick off",
        "round off", "embark on", "set out on", "set off on", "leave on", "go on" }, visits),
        actor_kind = bodies,
      recipient = { "to", "in", "of" }, recipient_kind = { "state", "organisation" },
      no_noun = true },
    condition = function(event) return not event.text:lower():find " note of " end,
    examples = {
      { "The Indian minister made a note of the visit to France by doctors.", false },
      { "Putin paid a visit to China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "Japan's premier wrapped up a visit to Peru.", { actor = "JPN", recipient = "PER" } },
      { "The Indian minister embarked on a tour of Nepal and Bhutan.",
        { actor = "IND", recipient = { "NPL", "BTN" } } },
      { "The Indian minister embarked on a study of Nepal.", false },
      { "Modi began a trip to Japan.", { actor = "IND", recipient = "JPN" }, date = "2019-01-01" },
      { "She made a trip to Japan.", false },
    } },

  { name = "visit", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "visit", "tour" }, actor_kind = bodies,
      recipient = { "object", "modifier" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local host = event.actors[event.recipient[1]]
      if conditions.only_invited(event, article) then return false end
      local behind = article.text:sub(host.span[2] + 1, host.span[2] + 30):lower()
      local far = behind:find "^['’]+s " ~= nil or host.via == "possessor" or host.via == "pronoun"
      if far and not (behind:find "capital" or behind:find "city" or behind:find "border"
        or behind:find "region" or behind:find "troops") then
        return false
      end
      return conditions.person_acts(event, article)
    end,
    examples = {
      { "Oman invited Macron to visit Muscat.", false, date = "2018-06-08" },
      { "Oman extended an invitation for Macron to visit Muscat.", false, date = "2018-06-08" },
      { "Macron was invited to visit Oman.", { actor = "FRA", recipient = "OMN" },
        date = "2018-06-08" },
      { "The Turkish president visited Iran's capital.", { actor = "TUR", recipient = "IRN" } },
      { "The Turkish president visited Iran's museum in Berlin.", false },
      { "Putin visited China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "The French foreign minister visited Lebanon.", { actor = "FRA", recipient = "LBN" } },
      { "Tourists visited China.", false },
      { "American troops visited Iraq.", false },
    } },

  { name = "embrace", event = { type = "CONSULT" },
    frame = { verb = { "embrace", "hug", "greet", "shake hand with", "receive", "welcome" },
      actor_kind = { "state", "organisation", "group" }, recipient = { "object", "with" },
      recipient_kind = { "state", "organisation", "group" }, no_noun = true },
    condition = function(event, article)
      local one, other = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = article.text:sub(other.span[2] + 1, other.span[2] + 50)
      if not (one.person and other.person) or other.span[1] < event.span[1] then return false end
      return not event.text:lower():find "^[rw]e" or rest:find "^ at [%a%s']*airport" ~= nil
        or rest:find "^ [ai][tn] the %u" ~= nil or rest:find "^ at the [%a%s']*palace" ~= nil
        or rest:find "^ in %u?%l+ on " ~= nil or rest:find "^ for talks" ~= nil
    end,
    examples = {
      { "Putin embraced Xi at the airport.", { actor = "RUS", recipient = "CHN" },
        date = "2019-01-01" },
      { "Biden welcomed Zelenskyy at the White House.", { actor = "USA", recipient = "UKR" },
        date = "2022-12-21" },
      { "Putin embraced reform.", false, date = "2019-01-01" },
      { "Biden welcomed Zelenskyy's plan.", false, date = "2022-12-21" },
    } },

  { name = "call-on", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "call on", "drop in on", "look in on", "pay call" },
      actor_kind = { "state", "organisation" }, recipient = { "on" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local one, other = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local rest = article.text:sub(other.span[2] + 1, other.span[2] + 60):lower()
      rest = rest:match "^(.-) and " or rest
      return one.person ~= nil and other.person ~= nil and not rest:match "^[^.;]*":find " to %l"
        and not rest:find "^ for%f[%A]"
    end,
    examples = {
      { "Xi called on Merkel on Wednesday.", { actor = "CHN", recipient = "DEU" },
        date = "2017-07-05" },
      { "Xi called on Merkel to act.", false, date = "2017-07-05" },
      { "Peru called on Chile for calm.", false },
    } },

  { name = "pay-call", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "pay call", "make call" },
      actor_kind = { "state", "organisation" }, recipient = { "on" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      return conditions.told({ "^%a+ an? %a*%s?call on" }, 20)(event, article)
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "The UN secretary-general paid a call on the Cypriot president.",
        { actor = "UN", recipient = "CYP" } },
      { "The Kenyan president made a call for calm in Uganda.", false },
    } },

  { name = "due-in", event = { type = "CONSULT", mode = "visit" },
    frame = { adjective = { "due" }, actor_kind = bodies, recipient = { "in", "at" },
      recipient_kind = { "state" }, future = true },
    condition = function(event, article)
      return article.text:find("^ %a+ %u", event.span[2] + 1) ~= nil
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "The Indian foreign secretary is due in Dhaka on Monday.",
        { actor = "IND", recipient = "BGD", aux = { "future" } } },
      { "An ECOWAS delegation is due in Mali in June.", { actor = "ECOWAS", recipient = "MLI" } },
      { "Rain is due in Mali.", false },
      { "The Indian president's trial is due in May.", false },
    } },

  { name = "in-to-see", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "be" }, actor_kind = bodies, recipient = { "in" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "see", "meet", "press", "talk", "sign", "speak", "take" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, to[1])
      local rest = article.text:sub(to[2] + 1, to[2] + 40)
      return between:find "^ [%l ]*in t?h?e? ?[%u%l]*,? ?$" ~= nil
        and (rest:find "^ to [smtp]%l+" ~= nil or rest:find "^ [ot]%l+ %u?%l+ to [smtp]%l+" ~= nil
          or rest:find "^ today to [smtp]%l+" ~= nil)
        and conditions.find_word(rest, { "to see%f[%A]", "to meet%f[%A]", "to press%f[%A]",
          "to talk%f[%A]", "to sign%f[%A]", "to speak%f[%A]", "to take part" }) ~= nil
        and conditions.person_acts(event, article)
        and event.actor[1] ~= event.recipient[1]
    end,
    examples = {
      { "The king of Bahrain was in Moscow on Thursday to see Putin.",
        { actor = "BHR", recipient = "RUS" }, date = "2024-05-23" },
      { "Iran's foreign minister is in Baghdad to press for calm.",
        { actor = "IRN", recipient = "IRQ" } },
      { "Iran's oil is in Baghdad to stay.", false },
      { "Iran's president was in power to see the end.", false },
    } },

  { name = "en-route", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "be" }, actor_kind = bodies, recipient = { "to", "nearby" },
      recipient_kind = { "state" }, no_noun = true, needs = { "route", "way" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[2] + 1, to[1])
      return (words:find "^ [%l ]*en route to $" ~= nil
        or words:find "^ [%l ]*on h[ie][sr] way to $"
          or words:find "^ [%l ]*on the way to $" ~= nil or words:find "^ [%l ]*on their way to $")
        and conditions.person_acts(event, article) and event.actor[1] ~= event.recipient[1]
    end,
    examples = {
      { "The Turkish foreign minister is en route to Doha.", { actor = "TUR", recipient = "QAT" } },
      { "The Turkish president is on his way to Egypt.", { actor = "TUR", recipient = "EGY" } },
      { "Turkish troops are on their way to Egypt.", false },
      { "The Turkish president is on his way to ruin in Egypt.", false },
    } },

  { name = "was-in", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "be" }, actor_kind = bodies, recipient = { "in" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "delegation", "envoy", "minister", "president", "secretary", "chancellor",
        "premier", "adviser", "advisor", "chief", "king", "official", "negotiator" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local who = event.actors[event.actor[1]]
      local between = article.text:sub(event.span[2] + 1, to[1])
      local rest = article.text:sub(to[2] + 1, to[2] + 20)
      return who.span[1] < event.span[1] and between:find "^ i?n?[%l ]*%f[%a]in $" ~= nil
        and not between:find " power " and not between:find "%f[%a]due%f[%A]"
        and event.actor[1] ~= event.recipient[1]
        and (rest:find "^ last %l+" ~= nil or rest:find "^ this week" ~= nil
          or rest:find "^ on %u%l+day[.,;]" ~= nil or rest:find "^ yesterday" ~= nil
          or rest:find "^ today[.,;]" ~= nil or rest:find "^ for two days" ~= nil
          or rest:find "^ for the day" ~= nil)
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "The Turkish national security adviser was in Beijing last week.",
        { actor = "TUR", recipient = "CHN" } },
      { "A Turkish delegation was in Caracas on Tuesday.", { actor = "TUR", recipient = "VEN" } },
      { "The Turkish president's statue was in Caracas.", false },
      { "Turkey was in Caracas last week.", false },
      { "The Turkish minister was due in Caracas on Tuesday.", false },
    } },

  { name = "expected-in", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "expect", "await" }, actor = { "object" }, actor_kind = bodies,
      recipient = { "in", "at" }, recipient_kind = { "state" }, future = true, no_noun = true },
    condition = function(event, article)
      local who = event.actors[event.actor[1]].span
      return who[1] < event.span[1]
        and article.text:find("^ in t?h?e? ?%u", event.span[2] + 1) ~= nil
        and conditions.person_acts(event, article) and event.actor[1] ~= event.recipient[1]
    end,
    examples = {
      { "Israeli negotiators are expected in Doha on Monday.",
        { actor = "ISR", recipient = "QAT", aux = { "future" } } },
      { "Rain is expected in Doha on Monday.", false },
      { "Israeli tourists are expected in Doha.", false },
    } },

  { name = "in-for-talks", event = { type = "CONSULT", mode = "visit" },
    frame = { noun = { "visit", "talk", "tour", "trip" }, verb = {}, actor = { "clause" },
      actor_kind = bodies, recipient = { "nearby" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local host = event.actors[event.recipient[1]]
      local between = article.text:sub(host.span[2] + 1, event.span[1])
      local before = article.text:sub(math.max(1, host.span[1] - 24), host.span[1])
      return host.span[2] < event.span[1] and before:find "%f[%a]in [%u%l ,]*$" ~= nil
        and before:find "%f[%a][iw][sa]s? [%l ]*in [%u%l ,]*$" ~= nil
        and (between:find "^ %a* ?on an? [%l%- ]*$" ~= nil or between:find "^ for [%l ]*$" ~= nil)
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "Iran's president was in Baghdad on a state visit.", { actor = "IRN", recipient = "IRQ" } },
      { "The UN envoy is in Myanmar for talks.", { actor = "UN", recipient = "MMR" } },
      { "Iran's president was born in Baghdad.", false },
      { "A singer was in Baghdad on a visit.", false },
    } },

  { name = "see", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "see", "receive", "huddle with", "sit with" },
      actor_kind = { "state", "organisation" }, recipient = { "object", "with" },
      recipient_kind = { "state", "organisation" }, reciprocal = true, no_noun = true },
    condition = function(event, article)
      if #event.actor ~= 2 then return false end
      local one, other = event.actors[event.actor[1]], event.actors[event.actor[2]]
      local last = math.max(one.span[2], other.span[2])
      local rest = article.text:sub(last + 1, last + 30)
      local again = rest:find "^ again" ~= nil and other.person ~= nil
      local words = article.text:sub(event.span[2] + 1, event.span[2] + 40)
      if words:find "^ h[ie][sr] [%u%l%-]+ counterpart" then return true end
      if conditions.person_acts(event, article) and saw_leader(rest) then return true end
      return again or one.person ~= nil and other.person ~= nil and (rest:find "^ in %u" ~= nil
        or rest:find "^ on %u%l+day" ~= nil or rest:find "^ at [Tt]he " ~= nil
        or rest:find "^ for talks" ~= nil or rest:find "^ next " ~= nil)
    end,
    examples = {
      { "Merkel will see Macron in Paris.", { actor = { "DEU", "FRA" } }, date = "2019-01-01" },
      { "Merkel met Macron and will see Putin again.", { actor = { "DEU", "RUS" } },
        date = "2019-01-01" },
      { "Iran's foreign minister saw his Omani counterpart in Muscat.",
        { actor = { "IRN", "OMN" } } },
      { "Merkel will see the Qatari emir.", { actor = { "DEU", "QAT" } }, date = "2019-01-01" },
      { "Merkel saw the Kenyan president in Rome.", { actor = { "DEU", "KEN" } },
        date = "2019-01-01" },
      { "Merkel saw the Kenyan president fall.", false, date = "2019-01-01" },
      { "Merkel saw the Kenyan economy grow.", false, date = "2019-01-01" },
      { "Merkel saw Macron as a friend.", false, date = "2019-01-01" },
      { "Merkel saw Paris in May.", false, date = "2019-01-01" },
    } },

  { name = "sit-together", event = { type = "CONSULT", act = "meet" },
    frame = { verb = { "sit down", "sit together", "huddle", "get together", "closet" },
      actor = { "subject", "object" },
      actor_kind = { "state", "organisation", "group" }, plural = true, no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      return event.text:lower():find "together" ~= nil or event.text:lower():find "^closet" ~= nil
        or rest:find "^ together" ~= nil
        or rest:find "^ for%f[%A]" ~= nil
        or rest:find "^ to talk" ~= nil or rest:find "^ to discuss" ~= nil
        or article.text:find("^ in %u", event.span[2] + 1) ~= nil or rest:find "^ on %l+day" ~= nil
        or rest:find "^ to negotiate" ~= nil or rest:find "^ at the table" ~= nil
    end,
    examples = {
      { "The presidents of Chad and Niger sat down together.", { actor = { "TCD", "NER" } } },
      { "The presidents of Chad and Niger were closeted for nine hours.",
        { actor = { "TCD", "NER" } } },
      { "The president of Chad sat down.", false },
      { "Chad and Niger sat down and wept.", false },
    } },

  { name = "brief", event = { type = "CONSULT" },
    frame = { verb = { "brief" }, actor_kind = body, recipient = { "object" },
      recipient_kind = body, no_noun = true },
    condition = function(event)
      local to = event.actors[event.recipient[1]]
      return to.via == nil or to.via == "possessor"
    end,
    examples = {
      { "The envoy of Iran briefed Turkey's ambassador.", { actor = "IRN", recipient = "TUR" } },
      { "Iran briefed Turkey on the plan.", { actor = "IRN", recipient = "TUR" } },
      { "Iran briefed Turkish reporters.", false },
      { "The pilot briefed Turkey.", false },
    } },

  { name = "lead-delegation", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = g.phrases({ "lead", "head" }, { "delegation", "mission", "team" }),
      actor_kind = { "state", "organisation" }, recipient = { "to" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article)
      return article.text:find("^ to ", event.span[2] + 1) ~= nil
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "The Turkish minister led a delegation to Qatar.", { actor = "TUR", recipient = "QAT" } },
      { "The Turkish minister led a delegation of farmers.", false },
      { "A farmer led a delegation to Qatar.", false },
    } },

  { name = "send-envoy", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = g.phrases({ "send", "dispatch" }, { "envoy", "delegation", "minister",
        "emissary", "negotiator", "diplomat", "team", "official", "mediator", "mission", "aide",
        "representative", "commissioner", "delegate", "vice-president", "vice president",
        "chancellor", "premier" }),
      actor = { "subject", "modifier" }, actor_kind = { "state", "organisation" },
      recipient = { "to" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower()
      local to = event.actors[event.recipient[1]].span[2]
      local rest = article.text:sub(to + 1, to + 12)
      if rest:find "^ meeting" or rest:find "^ summit" or rest:find "^ talks" then
        return false -- "the Tunis meeting": whoever meets there
      end
      return not words:find "rescue" and not words:find "medic" and not words:find "search"
        and not words:find "peacekeep" and not words:find "military" and not words:find "force"
        and not (words:find "mission" and words:find "%f[%a]aid%f[%A]")
        and conditions.without({ "rescue", "medic", "search", "troops" }, 30)(event, article)
    end,
    examples = {
      { "Brazil sent an envoy to China.", { actor = "BRA", recipient = "CHN" } },
      { "Brazil sent its vice-president to Tehran.", { actor = "BRA", recipient = "IRN" } },
      { "Brazil sent commissioners to France.", { actor = "BRA", recipient = "FRA" } },
      { "ECOWAS sent a mission to Niger.", { actor = "ECOWAS", recipient = "NER" } },
      { "ECOWAS sent a peacekeeping mission to Niger.", false },
      { "Turkey will dispatch a delegation to Egypt.", { actor = "TUR", recipient = "EGY" } },
      { "An informal American mission was sent to Albania.",
        { actor = "USA", recipient = "ALB" } },
      { "Kenya responded by dispatching its trusted aide Musa Olak to Moscow.",
        { actor = "KEN", recipient = "RUS" } },
      { "Brazil sent an envoy to the Lima meeting.", false },
      { "The bank sent an envoy to the wedding.", false },
    } },

  { name = "send-somebody", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "send", "dispatch" }, actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local who = article.text:sub(event.span[2] + 1, to):match "^ ([%u][%a%.%- ]-) to t?h?e? ?$"
      if not who then return false end
      for word in who:gmatch "[^ ]+" do -- a name and no more, with a title perhaps
        if not word:find "^%u%l" and not word:find "^%u%.$" then return false end
      end
      if not who:find " " and who:find "[^s]s$" then return false end -- arms: "Patriots"
      for _, name in ipairs(article:names(event.sentence)) do -- and of no body: "sent Congress to"
        if name.span[1] >= event.span[2] and name.span[2] <= to and not name.person then
          return false
        end
      end
      return true
    end,
    examples = {
      { "Reagan sent Philip Habib to Lebanon.", { actor = "USA", recipient = "LBN" },
        date = "1982-06-10" },
      { "Kenya dispatched Secretary Olak to Moscow.", { actor = "KEN", recipient = "RUS" } },
      { "Kenya sent Musa Olak to Oman and Qatar.",
        { actor = "KEN", recipient = { "OMN", "QAT" } } },
      { "Kenya sent the ball to Lebanon.", false },
      { "Kenya sent Patriots to Lebanon.", false },
      { "Kenya sent NATO to Lebanon.", false },
      { "Kenya sent Toyota cars to Lebanon.", false },
    } },

  { name = "travel", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "travel", "arrive", "fly", "go", "head", "land", "return", "leave for",
        "depart for", "set off", "jet", "stop", "stop over", "stop off", "touch down",
        "turn up", "drive", "sail", "journey", "set out" },
      actor_kind = bodies,
      recipient = { "to", "in", "for" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 5)
      local stays = rest:find "^ in " or rest:find "^ at " or rest:find "^ o"
      if event.text:lower():find "^stop%l*$" and not stays then
        return false -- stopped something
      end
      local to = event.actors[event.recipient[1]]
      local noun = to.via == "modifier" and article.text:match("^ (%l+)", to.span[2] + 1)
      if noun and conditions.find_word(noun, { "track", "question", "issue", "cause", "file",
        "problem", "subject", "topic", "plan", "proposal", "offer", "theme" }) then
        return false -- what is talked about
      end
      local behind = article.text:sub(to.span[2] + 1, to.span[2] + 12):lower()
      if behind:find "^ summit" or behind:find "^ conference" or behind:find "^ forum" then
        return false -- that is attended
      end
      local act, long = event.text:lower(), conditions.clause(event, article, 60)
      local way = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      local again = act:find "^return" and way:match "^ to ([%l ]*) in t?h?e? ?$"
      if again and conditions.find_word(again, { "talks%f[%A]", "negotiation", "work%f[%A]",
        "war%f[%A]", "fighting" }) then
        return false -- what is taken up again there
      end
      if act:find "^arriv" and way:find "from %u[%a ]* to $"
        and conditions.find_word(way:lower(), { "talks", "discussion", "meeting" }) then
        return false -- "after talks from Italy to Spain"
      end
      if (act:find "go" or act:find "went") and (rest:find "^ aft" or conditions.find_word(long, {
        "to fight", "to war%f[%A]", "to defeat", "justice", "with %l+ family",
        "to see %l+ relatives", "on holiday", "on vacation" })) then
        return false -- to hit it, with an army, or at home
      end
      local who = event.actors[event.actor[1]].span
      if article.text:sub(who[2] + 1, event.span[1]):lower():find "^ citizens" then
        return false -- are told not to
      end
      return event.actors[event.actor[1]].text:lower() ~= "it"
        and not (rest:find "^ its " or rest:find "^ his " or rest:find "^ the") -- something
        and not rest:find "^ far" and rest ~= " on i" -- "what goes on in"
        and not article.text:sub(math.max(1, event.span[1] - 7), event.span[1]):find "gr[eo]w up $"
        and not (event.text:lower():find "^return" and article.text:sub(math.max(1,
          event.span[1] - 40), event.span[1]):find "ambassadors? [%l ]*$") -- to his post
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "Macron returned to Germany for talks in Berlin.", { actor = "FRA", recipient = "DEU" },
        date = "2023-05-06" },
      { "Macron arrived by train from Poland in Kyiv.", { actor = "FRA", recipient = "UKR" },
        date = "2023-05-06" },
      { "Macron will head to the Madrid summit.", false },
      { "Macron will head to Madrid.", { actor = "FRA", recipient = "ESP" } },
      { "The Turkish leader is going after targets in Syria.", false },
      { "The Turkish leader went to Syria with his family.", false },
      { "When the Turkish president was a young girl, she travelled to Syria.", false },
      { "The Turkish president travelled to Syria as a young girl.", false },
      { "The Turkish president travelled to Syria as a guest.",
        { actor = "TUR", recipient = "SYR" } },
      { "\"We went to Syria to bring them to justice,\" Erdogan said.", false,
        date = "2018-06-19" },
      { "The minister said that Turkish citizens should not travel to Syria.", false },
      { "The IAEA chief travelled to Iran.", { actor = "IAEA", recipient = "IRN" } },
      { "A Hamas delegation arrived in Egypt.", { actor = "HAMAS", recipient = "EGY" } },
      { "Hamas fighters went to Egypt.", false },
      { "The Israeli prime minister returned to the Palestinian question.", false },
      { "The Israeli prime minister returned to the talks in Vienna.", false },
      { "The Israeli prime minister returned to Vienna.", { actor = "ISR", recipient = "AUT" } },
      { "The Israeli prime minister helped by stopping raids on farms in Mali.", false },
      { "The Israeli prime minister arrived after talks with partners from Spain to Italy.",
        false },
      { "The Indian president touched down in Peru.", { actor = "IND", recipient = "PER" } },
      { "Putin flew to China.", { actor = "RUS", recipient = "CHN" }, date = "2018-06-19" },
      { "The Turkish president arrived in Qatar on Monday.", { actor = "TUR", recipient = "QAT" } },
      { "The Omani king returned his ring to Peru.", false },
      { "The Omani king doesn't go far enough for Peru.", false },
      { "The Omani minister grew up going to Peru.", false },
      { "American aid arrived in Haiti.", false },
      { "NATO said that it would go far for Haiti.", false },
    } },

  { name = "come-to", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "come", "come over", "come back" }, actor_kind = bodies,
      recipient = { "to" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local who, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local between = article.text:sub(event.span[2] + 1, to.span[1])
      if between ~= " to " and between ~= " to the " or who.span[1] > event.span[1]
        or who.via == "pronoun" and not who.person then
        return false
      end
      local behind = article.text:sub(to.span[2] + 1, to.span[2] + 40)
      local whom = article.text:sub(who.span[2] + 1, event.span[1]):lower()
      if article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):find " his %l+ to $" then
        return false -- whose decision it was is not sure
      end
      return not conditions.find_word(whom, { "student", "citizen", "worker", "migrant", "people" })
        and not conditions.find_word(who.text:lower(), { "his%f[%A]", "her%f[%A]", "their" })
        and not behind:find "^['’]+" and not behind:find "^ %l+s? ?%l* with%f[%A]"
        and not conditions.find_word(behind:lower(), { "aid%f[%A]", "rescue", "defen[cs]e",
          "help%f[%A]", "as an? ", "famil", "to live", "to study", "to work", "asylum" })
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "The Omani prime minister is coming to Kenya on Friday.",
        { actor = "OMN", recipient = "KEN" } },
      { "The president of Oman came to Nairobi for talks.", { actor = "OMN", recipient = "KEN" } },
      { "The president of Oman came to Kenya's aid.", false },
      { "The president of Oman came to Kenya as a student.", false },
      { "Kenyan workers came to Oman.", false },
      { "The Kenyan president saw the Omani students who came to Kenya.", false },
      { "When it comes to Kenya, Oman's king is silent.", false },
    } },

  { name = "spend-days", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "spend" }, actor_kind = bodies, recipient = { "in" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return conditions.told({ "^spen%a+ [%l%d ]*days? in", "^spen%a+ [%l%d ]*hours? in",
        "^spen%a+ [%l%d ]*nights? in" }, 40)(event, article)
        and conditions.person_acts(event, article)
    end,
    examples = {
      { "Uganda's president spent two days in Rwanda.", { actor = "UGA", recipient = "RWA" } },
      { "Uganda spent two billion dollars in Rwanda.", false },
      { "Tourists spent two days in Rwanda.", false },
    } },

  { name = "slip-in", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "slip", "sneak", "swing", "fly", "drop" }, actor_kind = bodies,
      recipient = { "into", "through" }, recipient_kind = { "state" }, no_noun = true },
    condition = conditions.person_acts,
    examples = {
      { "The Pakistani minister slipped into Kabul.", { actor = "PAK", recipient = "AFG" } },
      { "The Pakistani rupee slipped into the red.", false },
      { "Pakistani fighters slipped into Afghanistan.", false },
    } },

  { name = "visit-noun", event = { type = "CONSULT", mode = "visit" },
    frame = { noun = { "visit", "trip", "tour" }, actor = { "subject", "clause" },
      actor_kind = bodies,
      recipient = { "to", "in", "of", "modifier", "nearby" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local guest = event.actors[event.actor[1]]
      local host = event.actors[event.recipient[1]]
      local far = event.span[1] - guest.span[2] > 12 or guest.span[1] > event.span[1]
      local told = article.text:find("^ to the ", event.span[2] + 1) -- "his visit to the region"
        and not (article.text:find("^ to the country%f[%A]", event.span[2] + 1)
          and article.text:find("^['’]+s ", guest.span[2] + 1))
      if host.via == "nearby"
        and (far or told or not guest.person or event.text:lower() == "tour") then
        return false
      end
      if conditions.find_word(event.context:lower(), { "port visit", "port call" }) then
        return false -- of ships
      end
      local owner = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
        :match "%u%S* %u%S*['’]+s? [%l ]*$"
      if owner and (guest.span[2] <= event.span[1] - #owner or guest.span[1] > event.span[1]) then
        return false -- of somebody else: "spoke of Ann Bell's trip to Paris"
      end
      return conditions.person_acts(event, article) and not conditions.only_invited(event, article)
    end,
    examples = {
      { "India will hold port visits in Fiji, and France will increase visits to India.", false },
      { "Macron invited Modi to come for an official visit to France.", false,
        date = "2019-01-01" },
      { "Modi's visit to France was short.",
        { actor = "IND", recipient = "FRA" }, date = "2019-01-01" },
      { "Modi's China visit was short.",
        { actor = "IND", recipient = "CHN" }, date = "2019-01-01" },
      { "During a trip to Kenya, the Chinese president praised the railway.",
        { actor = "CHN", recipient = "KEN" } },
      { "A visit to France is expensive.", false },
      { "Modi and Macron spoke of Ann Bell's trip to Kenya.", false, date = "2019-01-01" },
      { "Modi will sign a pact during his trip to France.",
        { actor = "IND", recipient = "FRA", aux = { "future" } }, date = "2019-01-01" },
      { "Modi signed a pact during his trip to France.",
        { actor = "IND", recipient = "FRA", aux = {} }, date = "2019-01-01" },
      { "Iran and Oman signed a pact during Modi's visit to the country.", false,
        date = "2019-01-01" },
      { "France and India signed a pact during Modi's first visit to the country.",
        { actor = "IND", recipient = "FRA" }, date = "2019-01-01" },
      { "Modi's visit to the region was long, and Oman opened its skies.", false,
        date = "2019-01-01" },
    } },

  { name = "travel-noun", event = { type = "CONSULT", mode = "visit" },
    frame = { noun = { "travel", "pilgrimage", "journey", "layover", "foray" }, verb = {},
      actor = { "subject", "clause" }, actor_kind = bodies, recipient = { "to" },
      recipient_kind = { "state" } },
    condition = function(event, article)
      local guest = event.actors[event.actor[1]]
      return guest.person ~= nil and guest.span[1] < event.span[1]
        and article.text:sub(guest.span[2] + 1, event.span[1]):find "^['’\xE2][^,;.]*$" ~= nil
        and article.text:find("^ [%a%d ,%-]-to ", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "Modi's travel to Israel and Jordan was cut short.",
        { actor = "IND", recipient = { "ISR", "JOR" } }, date = "2019-01-01" },
      { "Modi's pilgrimage to Nepal was short.", { actor = "IND", recipient = "NPL" },
        date = "2019-01-01" },
      { "Modi opposed travel to Nepal.", false, date = "2019-01-01" },
      { "India's travel to Nepal is cheap.", false },
    } },

  { name = "first-trip", event = { type = "CONSULT", mode = "visit" },
    frame = { verb = { "choose", "pick" }, actor_kind = bodies, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true, needs = { "trip", "visit" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 60):lower():match "^[^.;]*"
      return to[1] > event.span[2] and (rest:find " for %l+ %l*%s?first [%l ]*trip" ~= nil
        or rest:find " for %l+ %l*%s?first [%l ]*visit" ~= nil
        or rest:find " as %l+ %l*%s?first [%l ]*trip" ~= nil
        or rest:find " as %l+ %l*%s?first [%l ]*visit" ~= nil)
    end,
    examples = {
      { "Modi chose Bhutan for his first foreign trip.", { actor = "IND", recipient = "BTN" },
        date = "2014-06-20" },
      { "Modi chose Nepal and Bhutan as his first major foreign trips.",
        { actor = "IND", recipient = { "NPL", "BTN" } }, date = "2014-06-20" },
      { "Modi chose Bhutan for its air.", false, date = "2014-06-20" },
      { "Modi chose Bhutan as the theme of his first visit.", false, date = "2014-06-20" },
    } },

  { name = "invited-to-visit", event = { type = "REQUEST", mode = "meet" },
    frame = { verb = { "invite" }, actor = { "by", "concerned", "to" }, actor_kind = { "state" },
      recipient = { "object" }, recipient_kind = { "state", "organisation", "group" },
      no_noun = true, also = true },
    condition = function(event, article)
      local guest = event.actors[event.recipient[1]]
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40)
      return guest.span[1] < event.span[1] and event.actor[1] ~= event.recipient[1]
        and (rest:find "^ to visit " ~= nil or rest:find "^ to come to " ~= nil
          or rest:find "^ to travel to " ~= nil or rest:find "^ by [%a%s'’]-to visit " ~= nil
          or rest:find "^ to %u" ~= nil and guest.person ~= nil
            and not rest:lower():find "^[^.;,]*summit")
        and conditions.person_acts({ actor = event.recipient, recipient = event.recipient,
          actors = event.actors, span = event.span, text = event.text }, article)
    end,
    examples = {
      { "Egypt's president was invited to visit Washington.",
        { actor = "USA", recipient = "EGY", type = "REQUEST" } },
      { "Modi was invited to Paris.", { actor = "FRA", recipient = "IND" }, date = "2019-01-01" },
      { "Tourists from Egypt were invited to visit Washington.", false },
      { "Modi was invited to speak.", false, date = "2019-01-01" },
    } },

  { name = "withdraw-invitation", event = { type = "REJECT", mode = "meet" },
    frame = { verb = g.phrases({ "withdraw", "rescind", "cancel", "retract", "revoke" },
        { "invitation" }), actor_kind = bodies, recipient = { "to" },
      recipient_kind = { "state", "organisation", "group" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(event.span[2] + 1, to[2] + 40):lower():match "^[^.;]*"
      return rest:find "^ to " ~= nil and not rest:find " to join" and not rest:find "membership"
        and event.actor[1] ~= event.recipient[1]
    end,
    examples = {
      { "Khrushchev withdrew his invitation to Eisenhower.",
        { actor = "SUN", recipient = "USA" }, date = "1960-05-16" },
      { "Poland rescinded its invitation to Iran's foreign minister.",
        { actor = "POL", recipient = "IRN" } },
      { "NATO withdrew its invitation to Chad to join.", false },
      { "Poland withdrew its team to Iran.", false },
    } },

  { name = "host-leader", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "host", "receive" }, actor_kind = { "state" },
      recipient = { "object" },
      recipient_kind = { "state", "organisation", "alliance", "group" }, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 40)
      local band = event.actors[event.recipient[1]].via == "unlisted"
        or conditions.kind(event, article, "recipient") == "group"
      local who = conditions.clause(event, article, 70)
      if band and not conditions.find_word(who, { "leader", "chief", "delegation", "commander",
        "envoy", "head", "official", "representative", "negotiator", "figure" }) then
        return false -- not its fighters, nor a medal
      end
      local guest = event.actors[event.recipient[1]].span[1]
      local got = article.text:sub(event.span[2] + 1, guest):match "^( [%l ]*) from "
      if got and conditions.find_word(got, { "tanks", "weapons", "arms%f[%A]", "aid%f[%A]", "money",
        "support", "jets", "missiles", "fuel", "vaccines", "help%f[%A]", "loans" }) then
        return false -- what it gets: "receives tanks from Chad and Oman"
      end
      local band_of = article.text:sub(guest + 1, event.span[1]):match "^%S+ (%l+)"
      if band_of and conditions.find_word(band_of, { "exile", "refugee", "emigre", "migrant",
        "immigrant", "settler", "deserter", "fugitive" }) then
        return false -- who came to stay: "Chadian exiles were received by Egypt"
      end
      local link = article.text:sub(math.max(1, guest - 12), guest):lower()
      if guest < event.span[1] and (link:find " on t?h?e? ?$" or link:find " about t?h?e? ?$"
        or link:find " over t?h?e? ?$" or link:find " for t?h?e? ?$") then
        return false -- what the talks that were hosted are about
      end
      if conditions.find_word(conditions.phrase(event, article, 60), { "in a friendly", "qualifier",
        "semi%-?final", "quarter%-?final", "in the final%f[%A]", "playoff", "in group %a%f[%A]" })
      then
        return false -- a game
      end
      local what = conditions.clause(event, article, 70):match "^[^,]*,?[^,]*,?[^,]*"
      what = what:match "^(.-) and ask" or what
      if event.text:lower():find "^rece" and conditions.find_word(what, { "support%f[%A]",
        "backing%f[%A]", "tanks", "assistance", "recognition%f[%A]", "approval" }) then
        return false -- what is given
      end
      return not rest:find "^[%a ]* %d+,%d" and no_guests(event, article) -- so many people
    end,
    emit = function(event, article) -- the body meets, unless it is one of its people
      local kind = conditions.kind(event, article, "recipient")
      if (kind == "organisation" or kind == "alliance") and not conditions.find_word(
        conditions.clause(event, article, 60), { "secretary", "chief", "head%f[%A]", "delegation",
          "envoy", "official", "general%f[%A]", "commissioner", "representative", "president",
          "inspector", "director", "team", "mission", "member", "negotiator", "commander" }) then
        event.mode = "multilateral"
      end
      return event
    end,
    examples = {
      { "Turkey hosted officials from Sweden and Finland.",
        { actor = "TUR", recipient = { "SWE", "FIN" } } },
      { "Egypt received tanks from Chad as well Oman.", false },
      { "Chadian exiles were warmly received by Egypt.", false },
      { "Chadian ministers were warmly received by Egypt.",
        { actor = "EGY", recipient = "TCD" } },
      { "Egypt hosts Canada in Group B.", false },
      { "Egypt will host the Summit of the Americas.", { actor = "EGY", recipient = "SOA",
        type = "CONSULT", mode = "multilateral", act = "host" } },
      { "Egypt will host a NATO delegation.", { actor = "EGY", recipient = "NATO",
        mode = "visit" } },
      { "Egypt hosted Canada in a friendly.", false },
      { "China hosted Putin in Beijing.",
        { actor = "CHN", recipient = "RUS" }, date = "2018-06-08" },
      { "Egypt received the Turkish foreign minister.", { actor = "EGY", recipient = "TUR" } },
      { "Egypt received a Hamas leader in Cairo.", { actor = "EGY", recipient = "HAMAS" } },
      { "Egypt received Sami Karam, a leader of Hamas, in Cairo.",
        { actor = "EGY", recipient = "HAMAS" } },
      { "Egypt received large American military, financial and other support.", false },
      { "Egypt hosts Hamas fighters.", false },
      { "The hall hosted a concert.", false },
      { "Egypt hosts American forces.", false },
      { "Egypt hosts U.S. service members.", false },
      { "Poland hosts about 90,000 Ukrainians.", false },
      { "Poland hosts thousands of Ukrainians.", false },
    } },

  { name = "red-carpet", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "roll out carpet", "give welcome", "give reception" },
      actor_kind = { "state" }, recipient = { "for", "object", "to" },
      recipient_kind = { "state", "organisation", "group" }, no_noun = true },
    condition = function(event, article)
      local text, guest = event.text:lower(), event.actors[event.recipient[1]]
      local next = article.text:match("^ (%l+)", guest.span[2] + 1)
      if guest.via == "modifier" and next and not offices[next] and next ~= "crown" then
        return false -- "to the Egyptian plan"
      end
      if text:find "^%l+ it " or conditions.find_word(text, { "cautious", "guarded", "cool",
        "mixed", "lukewarm", "qualified", "frosty" }) then
        return false -- "gave it a cautious welcome": a plan
      end
      return (text:find "red carpet" or text:find "welcome" or text:find "reception") ~= nil
        and not text:find "refugee" and not text:find "troops" and no_guests(event, article)
    end,
    examples = {
      { "Turkey rolled out the red carpet for the Saudi crown prince.",
        { actor = "TUR", recipient = "SAU" } },
      { "Israel denounced the deal. Qatar gave it a warm welcome.", false },
      { "Qatar gave the Israelis a cautious welcome.", false },
      { "France gave Ghana's president a warm welcome.", { actor = "FRA", recipient = "GHA" } },
      { "Turkey gave a warm welcome to the Saudi plan.", false },
      { "Turkey rolled out carpets for Saudi buyers.", false },
      { "Turkey gave Sudanese refugees a warm welcome.", false },
    } },

  { name = "play-host", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "play host to" }, actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "state", "organisation", "alliance" }, no_noun = true },
    condition = no_guests,
    examples = {
      { "The Japanese premier played host to the American president.",
        { actor = "JPN", recipient = "USA" } },
      { "Japan played host to American troops.", false },
      { "Japan played a tune to the Americans.", false },
    } },

  { name = "welcome-leader", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "welcome", "greet" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state", "organisation", "alliance" }, no_noun = true },
    condition = function(event, article)
      local guest = event.actors[event.recipient[1]]
      local mark = article.text:sub(guest.span[2] + 1, guest.span[2] + 20)
      if mark:find "^['\xE2]" or mark:find "^ as " then return false end
      if conditions.find_word(mark, { "to attack", "to invade", "to seize", "to take%f[%A]",
        "to strike" }) == 2 then
        return false -- he is free to do it
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24)
      local whose = article.text:sub(event.span[2] + 1, math.max(guest.span[1], event.span[2]))
        :lower():match "^ the (%l+) of " -- "welcomed the leadership of Modi"
      if whose and not offices[whose] then return false end
      return guest.person ~= nil
        or rest:find "^ %u" ~= nil and conditions.find_word(rest:lower(), TITLES) == 2
    end,
    examples = {
      { "Japan welcomed Modi in Tokyo.",
        { actor = "JPN", recipient = "IND" }, date = "2018-06-08" },
      { "Egypt greeted Putin at the airport.",
        { actor = "EGY", recipient = "RUS" }, date = "2018-06-08" },
      { "Japan welcomed Modi's words.", false, date = "2018-06-08" },
      { "Japan welcomed the leadership of Indian Prime Minister Modi.", false,
        date = "2018-06-08" },
      { "Japan will welcome Secretary General Sami Karam of Iraq and Adviser Ali Sabri of Oman.",
        { actor = "JPN", recipient = { "IRQ", "OMN" }, aux = { "future" } } },
      { "Japan welcomed the words of Foreign Minister Sami Karam of Iraq.", false },
      { "Japan welcomed Modi as the new head of the bank.", false, date = "2018-06-08" },
      { "Japan welcomed Modi to attend the talks.", { actor = "JPN", recipient = "IND" },
        date = "2018-06-08" },
      { "Japan would be welcoming Modi to attack its ally.", false, date = "2018-06-08" },
    } },

  { name = "welcome-office", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = g.phrases({ "welcome", "greet", "receive", "host" }, guests),
      actor_kind = { "state" }, recipient = { "modifier", "of", "from" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event) -- not his appointment
      local whose = event.text:match " (%l+) of "
      return whose == nil or offices[whose] ~= nil
    end,
    examples = {
      { "Japan welcomed the appointment of the Indian president.", false },
      { "Japan welcomed India's president to Tokyo.", { actor = "JPN", recipient = "IND" } },
      { "Egypt greeted the king of Jordan.", { actor = "EGY", recipient = "JOR" } },
      { "Egypt welcomed Jordan's decision.", false },
      { "The school greeted the king of Jordan.", false },
    } },

  { name = "received-in", event = { type = "CONSULT", mode = "visit", act = "host" },
    frame = { verb = { "receive", "welcome", "greet", "host" }, actor = { "in", "at" },
      actor_kind = { "state" }, recipient = { "object" }, recipient_kind = bodies,
      no_noun = true },
    condition = function(event, article)
      local guest = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 14), event.span[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 16)
      return guest.span[1] < event.span[1] and event.actor[1] ~= event.recipient[1]
        and (before:find "was [%l ]*$" ~= nil or before:find "were [%l ]*$" ~= nil
          or before:find "been [%l ]*$" ~= nil or before:find "be [%l ]*$" ~= nil)
        and rest:find "^ %l* ?in %u" ~= nil and no_guests(event, article)
        and conditions.person_acts({ actor = event.recipient, recipient = event.recipient,
          actors = event.actors, span = event.span, text = event.text }, article)
    end,
    examples = {
      { "The Emirati president was received in Damascus on Monday.",
        { actor = "SYR", recipient = "ARE" } },
      { "The Emirati plan was received in Damascus with joy.", false },
      { "Emirati aid was received in Damascus.", false },
    } },

  { name = "host-talks", event = { type = "CONSULT", mode = "third-party", act = "host" },
    frame = { verb = g.phrases({ "host" }, { "talk", "negotiation", "meeting", "summit", "round" },
        { "play" }, { "host" }, { "convene", "organise", "organize" }, { "talk", "negotiation",
          "round" }),
      actor_kind = { "state" }, recipient = { "between", "with", "of", "pair" },
        recipient_kind = body,
      no_noun = true },
    condition = conditions.without({ "democrat", "republican", "congress", "lawmaker", "senator" },
      60),
    examples = {
      { "Turkey has convened a third round of talks between Somalia and Ethiopia.",
        { actor = "TUR", recipient = { "SOM", "ETH" } } },
      { "The union convened talks between Somalia and Ethiopia.", false },
      { "The president hosted meetings with congressional Democrats.", false,
        date = "2021-09-22" },
      { "Egypt hosted talks between Hamas and Fatah.",
        { actor = "EGY", recipient = { "HAMAS", "FATAH" } } },
      { "Egypt hosted talks on fishing.", false },
      { "Egypt will host emergency talks with the leaders of Libya and Chad.",
        { actor = "EGY", recipient = { "LBY", "TCD" } } },
    } },
}
