--- Who an alliance is said to be made of, when it came into being, and coalitions without a name.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local also = g.punctuation "," * (g.word "and")^-1 + g.word "and"
local states = g.name("actor", "state")
local listed = g.determiner * states * (also * g.determiner * states)^1
local be = g.word "be" + g.word "is" + g.word "are" + g.verb "include" + g.verb "comprise"
local member = g.noun "member" + g.noun "signatory" + g.noun "founder" + g.noun "participant"
  + g.noun "partner"
local countries = g.noun "country" + g.noun "nation" + g.noun "state" + g.noun "member"
  + g.noun "republic" + g.noun "power" + g.noun "economy"
local opens = g.punctuation "-"^1 + g.punctuation ":" + g.punctuation "("
local pact = g.noun "pact" + g.noun "alliance" + g.noun "grouping" + g.noun "group" + g.noun "bloc"
  + g.noun "partnership" + g.noun "club" + g.noun "association" + g.noun "union"
  + g.noun "forum" + g.noun "dialogue" + g.noun "coalition" + g.noun "arrangement"
local joining = g.word "between" + g.word "of" + g.word "among"
local linking = joining + g.verb "link" + g.verb "comprise"
  + g.verb "include" + g.verb "group" + g.verb "unite" + g.verb "involve"
local PACTS = { "pact", "alliance", "group", "bloc", "partnership", "club", "association", "union",
  "forum", "dialogue", "coalition", "arrangement" }
local made_of = g.verb "make" * g.word "up" * g.word "of" + g.verb "compose" * g.word "of"
  + g.verb "consist" * g.word "of"
local body = g.name("recipient", "alliance") + g.name("recipient", "organisation")

local possessive = g.punctuation "s" -- the class of 's

local NUMBERS = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "eleven", "twelve" }

local force = pact + g.noun "organisation" + g.noun "organization" + g.noun "force"
  + g.noun "mission"
local led_by = body * g.punctuation "," * g.determiner
local led = { "alliance", "coalition", "bloc", "grouping", "axis" }

-- "the Saudi-led coalition": a body that is known by who leads it.
local function is_led(to, event, article)
  local rest = article.text:sub(to[2] + 1, to[2] + 40):lower()
  return rest:find "^%-led %l+" ~= nil and conditions.find_word(rest, { "alliance", "coalition",
    "bloc", "grouping", "force", "operation", "campaign", "pact", "task force" }) ~= nil
    and not conditions.find_word(article.text:sub(math.max(1, event.span[1] - 20),
      event.span[2]):lower(), { "troops", "soldiers", "forces" })
end

local function of_led(event, article)
  return is_led(event.actors[event.recipient[1]].span, event, article)
end

-- The body that is left or joined again behind: "a member for 30 years, will leave SADC".
local function next_body(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 120)
  for _, name in ipairs(article:names(event.sentence)) do
    local at = name.span[1] - event.span[2]
    if (name.kind == "alliance" or name.kind == "organisation") and at > 0 and at < #rest then
      local words = rest:sub(1, at):lower()
      return not words:find "[;.]" and conditions.find_word(words, { "leave", "leaving", "quit",
        "left%f[%A]", "withdr", "pull", "abandon", "exit", "rejoin", "walk" }) and name or nil
    end
  end
end

local told_as_fact = conditions.unmarked("future", "hypothetical", "negation")

-- It has them, whatever it will do.
local function as_they_are(event)
  event.type = "COOPERATE"
  return told_as_fact(event)
end

return {
  pack = "roster",
  doc = "Who belongs to an alliance, when it came into being, coalitions without a name",

  { name = "members-are", event = { type = "COOPERATE", act = "member" },
    pattern = member * (g.word "of" + g.word "to") * g.determiner * g.alliance
      * g.within(1, be) * listed,
    examples = {
      { "The original signatories to the Warsaw Pact were the Soviet Union, Poland and Hungary.",
        { actor = { "SUN", "POL", "HUN" }, recipient = "WPO" } },
      { "The members of ANZUS are the United States, Australia and New Zealand.",
        { actor = { "USA", "AUS", "NZL" }, recipient = "ANZUS" } },
      { "The members of the band are from Spain and France.", false },
      { "The members of NATO are rich, and Spain and France paid.", false },
    } },

  { name = "its-members-are", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * possessive * g.within(2, member) * be * listed,
    examples = {
      { "NATO's founding members were Canada, Britain and France.",
        { actor = { "CAN", "GBR", "FRA" }, recipient = "NATO" } },
      { "The GCC's six members are Saudi Arabia, Kuwait, Qatar, Bahrain, Oman and the Emirates.",
        { actor = { "SAU", "KWT", "QAT", "BHR", "OMN", "ARE" }, recipient = "GCC" } },
      { "NATO's members were tired of Britain and France.", false },
    } },

  { name = "whose-members", event = { type = "COOPERATE", act = "member" },
    pattern = body * g.within(1, g.word "whose" * g.within(2, member) * be * listed),
    examples = {
      { "ASEAN, whose founding members include Thailand, Malaysia and Singapore, met.",
        { actor = { "THA", "MYS", "SGP" }, recipient = "ASEAN" } },
      { "Mercosur, whose partners are Brazil, Argentina and Uruguay, was slow.",
        { actor = { "BRA", "ARG", "URY" }, recipient = "MERCOSUR" } },
      { "ASEAN, whose members are rich, met Japan and China.", false },
    } },

  { name = "alongside", event = { type = "COOPERATE", act = "member" },
    pattern = g.noun "member" * (g.word "of" * g.determiner * g.alliance)^-1
      * g.punctuation ","^-1 * ((g.word "alongside" + g.word "beside") * listed
        + g.word "along" * g.word "with" * listed),
    condition = function(event, article) -- whose own membership is told takes them in
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      return not (#event.recipient > 0 and (before:find "%f[%a]is [%l ]*$" ~= nil
        or before:find "%f[%a]are [%l ]*$" ~= nil or before:find "^[^,]*, an? [%l ]*$" ~= nil))
    end,
    emit = function(event, article)
      if #event.recipient > 0 then return event end
      local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1]):lower()
      if before:find "%f[%a]as an? [%l ]*$" then return nil end -- of what is being made
      local last -- the body that was spoken of last
      for _, sentence in ipairs { event.sentence - 1, event.sentence } do
        for _, name in ipairs(article:names(sentence) or {}) do
          if (name.kind == "alliance" or name.kind == "organisation")
            and name.span[1] < event.span[1] then
            last = name
          end
        end
      end
      if not last then return nil end
      return conditions.done_to(event, last, "context")
    end,
    examples = {
      { "Togo became the sixth member of the East African Community, alongside Kenya and Uganda.",
        { actor = { "KEN", "UGA" }, recipient = "EAC" } },
      { "The East African Community grew. Togo is its sixth member, alongside Kenya and Uganda.",
        { actor = { "KEN", "UGA" }, recipient = "EAC" } },
      { "Togo became a member of the East African Community after talks with Kenya.", false },
      { "A member of the band sang alongside Kenya and Uganda.", false },
      { "The East African Community began a tree plan with Togo as a founding member along with "
        .. "Kenya and Uganda.", false },
    } },

  { name = "member-since", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "member" }, verb = {}, actor = { "identity" }, actor_kind = { "state" },
      needs = { "since", "year", "decade", "start" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 20)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1])
      return (rest:find "^ since %d" ~= nil or rest:find "^ for %w+ years" ~= nil
          or rest:find "^ for decades" ~= nil or rest:find "^ from the start" ~= nil)
        and before:find ", an? [%l ]*$" ~= nil and next_body(event, article) ~= nil
    end,
    emit = function(event, article)
      local name = next_body(event, article)
      return conditions.done_to(event, name)
    end,
    examples = {
      { "Chad, a member for 30 years, will leave SADC in May.",
        { actor = "TCD", recipient = "SADC" } },
      { "Chad, a member since 1995, quit SADC in May.", { actor = "TCD", recipient = "SADC" } },
      { "Chad, a donor since 1995, quit SADC in May.", false },
      { "Chad, a member since 1995, sent flowers to SADC.", false },
    } },

  { name = "counted-members", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * possessive^-1 * g.within(2, countries) * g.punctuation "," * listed,
    condition = function(event, article) -- as many as are said: no list of others
      local first = event.actors[event.actor[1]].span[1]
      local words = article.text:sub(math.max(1, event.span[1] - 24), first):lower()
      return words:find("%f[%a]" .. (NUMBERS[#event.actor] or "%d%d") .. "%f[%A]") ~= nil
    end,
    examples = {
      { "The three AUKUS countries, Australia, Britain and the United States, held a drill.",
        { actor = { "AUS", "GBR", "USA" }, recipient = "AUKUS", act = "member" } },
      { "NATO's three Baltic members, Estonia, Latvia and Lithuania, objected.",
        { actor = { "EST", "LVA", "LTU" }, recipient = "NATO" } },
      { "Ten NATO states, Japan and South Korea held a drill.", false },
    } },

  { name = "apposed-members", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * countries^-1 * opens * listed * (g.punctuation "-" + g.punctuation ")"
      + g.punctuation ","),
    emit = as_they_are,
    examples = {
      { "The Quad nations - the United States, India, Japan and Australia - will meet in May.",
        { actor = { "USA", "IND", "JPN", "AUS" }, type = "COOPERATE", aux = {} } },
      { "The BRICS nations -- Brazil, Russia, India, China and South Africa -- met.",
        { actor = { "BRA", "RUS", "IND", "CHN", "ZAF" }, recipient = "BRICS" } },
      { "The Quad (the United States, India, Japan and Australia) met.",
        { actor = { "USA", "IND", "JPN", "AUS" }, recipient = "QUAD" } },
      { "Three things worried NATO: Russia, China and the cold.", false },
      { "NATO - France said - must change.", false },
    } },

  { name = "pact-between", event = { type = "COOPERATE", act = "member" },
    pattern = body * (g.within(1, g.determiner * g.within(4, pact * g.within(2,
      (linking + made_of) * listed))) + (joining + made_of) * listed),
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      return conditions.find_word(words, PACTS) ~= nil
        and not conditions.find_word(words, { "met", "talks", "summit", "war", "observ" })
    end,
    emit = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2]):lower()
      if not conditions.find_word(words, { "concluded", "signed", "formed", "founded" }) then
        return as_they_are(event)
      end
      event.type, event.act = "SUPPORT", "form"
      return told_as_fact(event)
    end,
    examples = {
      { "NATO, an alliance concluded between Canada and Spain in 1949, met.",
        { actor = { "CAN", "ESP" }, recipient = "NATO", type = "SUPPORT", act = "form" } },
      { "The Quad, a group that includes Australia, India and Japan, will meet in May.",
        { actor = { "AUS", "IND", "JPN" }, recipient = "QUAD", type = "COOPERATE", aux = {} } },
      { "AUKUS, a pact between Australia, Britain and the United States, was praised.",
        { actor = { "AUS", "GBR", "USA" }, recipient = "AUKUS" } },
      { "The Quad grouping of India, Japan, Australia and the United States met.",
        { actor = { "IND", "JPN", "AUS", "USA" }, recipient = "QUAD" } },
      { "Mercosur, the trade bloc made up of Argentina, Brazil and Uruguay, met.",
        { actor = { "ARG", "BRA", "URY" }, recipient = "MERCOSUR" } },
      { "NATO saw the alliance as one of equals with France and Spain.", false },
      { "NATO helped the group of farmers in France and Spain.", false },
    } },

  { name = "led-alliance", event = { type = "COOPERATE", act = "lead" },
    pattern = led_by * g.name("actor", "state") * g.any * g.word "lead" * g.within(3, force),
    condition = function(event, article)
      return article.text:sub(event.span[1] + 1, event.span[2]):find "%-led%f[%A]" ~= nil
    end,
    examples = {
      { "Armenia left the CSTO, the Russian-led military alliance.",
        { actor = "RUS", recipient = "CSTO", act = "lead" } },
      { "Spain joined Operation Prosperity Guardian, an American-led naval force.",
        { actor = "USA", recipient = "PROSPERITYGUARDIAN", act = "lead" } },
      { "Armenia left the CSTO, a Russian diplomat led the alliance.", false },
    } },

  { name = "led-by-name", event = { type = "COOPERATE", act = "lead" },
    pattern = g.name("actor", "state") * g.any * (g.word "lead" + g.word "chair")
      * g.within(2, body),
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2])
      local proper = event.actors[event.recipient[1]].text:find "^%u" ~= nil
      return proper and (words:find "%-led%f[%A]" ~= nil or words:find "%-chaired%f[%A]" ~= nil)
        and not article.text:find("^ %u", event.span[2] + 1) -- some part of it
        and conditions.the_body(event, article)
        and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Armenia left the Moscow-led Collective Security Treaty Organization.",
        { actor = "RUS", recipient = "CSTO", act = "lead" }, date = "2022-01-10" },
      { "Peru is wary of the China-led Asian Infrastructure Investment Bank.",
        { actor = "CHN", recipient = "AIIB", act = "lead" } },
      { "Chad left the Nigeria-chaired ECOWAS Working Group.", false },
      { "Chad left the Nigeria-chaired ECOWAS.", { actor = "NGA", recipient = "ECOWAS" } },
      { "Peru sent troops to the French-led United Nations mission.", false },
      { "Peru praised the French-led NATO battlegroup.", false },
      { "The US-led coalition against Islamic State met.", false },
      { "Moscow led the CSTO drill.", false },
    } },

  { name = "among-them", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * countries * g.within(8, g.punctuation "," * g.word "among"
      * g.word "them" * g.determiner * states * (also * g.determiner * states)^0),
    condition = function(event, article)
      return not article.text:sub(event.span[1] + 1, event.span[2]):find "[.;:]"
    end,
    examples = {
      { "The NATO nations that had signed it, among them the United States and Turkey, objected.",
        { actor = { "USA", "TUR" }, recipient = "NATO" } },
      { "The NATO states met three others, and among them Japan spoke.", false },
    } },

  { name = "alliance-led-by", event = { type = "COOPERATE", act = "lead" },
    pattern = led_by * g.within(3, force * g.word "lead" * g.word "by" * g.determiner
      * g.name("actor", "state")),
    examples = {
      { "Armenia left the CSTO, a military alliance led by Russia.",
        { actor = "RUS", recipient = "CSTO", act = "lead" } },
      { "Armenia left the CSTO, a summit led by Russia.", false },
    } },

  { name = "of-which-member", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "member" }, verb = {}, actor = { "clause" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = { "alliance", "organisation" },
      needs = { "which" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      local to = event.actors[event.recipient[1]].span -- not "bodies of which it is a member"
      return before:find "of which [%w%s]- an? [%w%s%-]*$" ~= nil
        and article.text:find("^ ?%u?%l*[^%w]*of which%f[%A]", to[2] + 1) ~= nil
    end,
    examples = {
      { "Armenia called on the CSTO, of which it is a member.",
        { actor = "ARM", recipient = "CSTO", act = "member" } },
      { "Armenia called on the choir, of which it is a member.", false },
      { "Armenia's envoy to the CSTO listed all clubs of which Armenia is a member.", false },
      { "Armenia called on the CSTO as it is a member.", false },
    } },

  { name = "come-into-being", event = { type = "SUPPORT", act = "form" },
    frame = { verb = { "come", "bear" }, actor = {}, recipient = { "subject", "object" },
      recipient_kind = { "alliance", "organisation" }, actor_optional = true, no_noun = true,
      needs = { "bear", "being", "existence" } },
    condition = function(event, article)
      if event.actors[event.recipient[1]].person then return false end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20):lower()
      if event.text:lower():find "born$" then return rest:find "^ to %l+" == nil
          and event.actors[event.recipient[1]].via == nil
      end
      return rest:find "^ into being" ~= nil or rest:find "^ into existence" ~= nil
    end,
    examples = {
      { "A NATO spokesman was born in Greece.", false },
      { "NATO came into being in 1949.", { actor = {}, recipient = "NATO" } },
      { "NATO was born in Washington in 1949.", { actor = {}, recipient = "NATO" } },
      { "NATO bore the cost of the war.", false },
      { "Antonio Guterres was born in Lisbon.", false },
      { "NATO came into the war in 1999.", false },
      { "The club came into being in 1949.", false },
    } },

  { name = "join-unnamed", event = { type = "SUPPORT", act = "join" },
    frame = { verb = g.phrases({ "join", "enter" }, led, { "join", "enter" }, { "campaign",
        "force", "operation", "effort", "mission" }), actor_kind = { "state" },
      recipient = { "modifier" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      if not conditions.not_person(event) then return false end
      local words = event.text:lower()
      if conditions.find_word(words, led) then return true end
      return of_led(event, article)
    end,
    examples = {
      { "Qatar joined the Saudi-led operation.", { actor = "QAT", recipient = "SAU" } },
      { "Qatar joined the Saudi mission.", false },
      { "Qatar signed a deal with Saudi Arabia.", false },
      { "Qatar joined the Saudi-led coalition.", { actor = "QAT", recipient = "SAU" } },
      { "Romania joined an American-led alliance.", { actor = "ROU", recipient = "USA" } },
      { "The party joined the French coalition.", false },
      { "Qatar joined the Saudi choir.", false },
    } },

  { name = "leave-unnamed", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = g.phrases({ "leave", "quit", "exit", "abandon", "desert" }, led,
        { "withdraw", "pull out", "drop out", "resign", "walk out" }, { "from", "of" }),
      actor_kind = { "state" }, recipient = { "modifier", "from", "of" },
      recipient_kind = { "state" }, no_noun = true, needs = { "lead" } },
    condition = function(event, article)
      for _, name in ipairs(article:names(event.sentence)) do -- that is the alliance meant
        if name.kind == "alliance" and name.span[2] < event.span[1] then return false end
      end
      return of_led(event, article)
    end,
    examples = {
      { "Armenia sends nobody to the CSTO and may walk out of the Russian-led alliance.", false },
      { "Qatar left the Saudi-led coalition.", { actor = "QAT", recipient = "SAU" } },
      { "Qatar pulled out of the Saudi-led coalition in Yemen.",
        { actor = "QAT", recipient = "SAU" } },
      { "The party left the Qatari coalition led by a friend.", false },
    } },

  { name = "expel-unnamed", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = { "expel", "eject", "kick out", "throw out", "drop", "exclude" },
      actor = { "from", "of" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true, needs = { "lead" } },
    condition = function(event, article)
      return is_led(event.actors[event.actor[1]].span, event, article)
    end,
    examples = {
      { "Qatar was expelled from the Saudi-led coalition.", { actor = "SAU", recipient = "QAT" } },
      { "Chad kicked Mali out of the French-led alliance.", { actor = "FRA", recipient = "MLI" } },
      { "Qatar was expelled from the Saudi-led talks.", false },
    } },

  { name = "suspend-unnamed", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = g.phrases({ "suspend", "halt", "freeze", "end", "cease" },
        { "participation", "membership", "involvement" }), actor_kind = { "state" },
      recipient = { "in", "of" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "lead" } },
    condition = of_led,
    examples = {
      { "Peru suspended its participation in the US-led maritime force.",
        { actor = "PER", recipient = "USA" } },
      { "Peru suspended its participation in talks led by Chile.", false },
    } },
}
