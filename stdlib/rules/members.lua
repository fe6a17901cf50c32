--- Who is a member, stays one, or is none, as a standing fact.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local pact = { "alliance", "organisation", "treaty", "institution" }
local a_candidate = conditions.around({ "candidac" }, 20, 0)

-- What can stand between "is" and "in".
local STILL = { "", "still ", "now ", "not ", "yet ", "not yet ", "already ", "also ", "longer ",
  "then ", "currently ", "firmly ", "safely ", "both ", "back ", "not then ", "itself ",
  "once ", "never ", "once again ", "again " }

-- "is still in the bloc": what stands between the verb and the name, without the adverb.
local function place(event, article)
  local to = event.actors[event.recipient[1]].span
  local between = article.text:sub(event.span[2] + 1, to[1])
  for _, word in ipairs(STILL) do
    local rest = between:sub(1, #word + 1) == " " .. word and between:sub(#word + 2)
    local where = rest and (rest:match "^(%l+) $" or rest:match "^(%l+) the $")
    if where then return where end
  end
end

-- What is said of how a state is a member, unlike "a band member".
local KINDS = { full = true, founding = true, new = true, active = true, important = true,
  committed = true, key = true, leading = true, loyal = true, core = true, original = true,
  valued = true, proud = true, respected = true, equal = true }

-- A state itself and a body that has members.
local function is_there(event, article)
  local actor = event.actors[event.actor[1]]
  return conditions.not_person(event) and (actor.via == nil or actor.via:find "^pro" ~= nil)
    and conditions.joinable(event)
    and conditions.the_body(event, article) and conditions.no_meeting(event, article)
end

-- "the non-OPEC producer Mexico"
local function no_member(event, article)
  local to = event.actors[event.recipient[1]].span
  if article.text:sub(to[1] - 3, to[1]):lower() == "non-" then
    event.type, event.act, event.aux = "COOPERATE", "member", { "negation" }
  end
  return event
end

-- "is a member of the CSTO, along with Belarus and Tajikistan": who is one with it.
local function along_with(event, article)
  local to = event.actors[event.recipient[1]].span
  local last = math.max(to[2], event.span[2])
  for _, name in ipairs(article:names(event.sentence)) do
    if name.span[1] >= last then
      local gap = article.text:sub(last + 1, name.span[1])
      local first = gap:find "^,? along with t?h?e? ?$" or gap:find "^,? together with t?h?e? ?$"
        or gap:find "^,? alongside t?h?e? ?$" or gap:find "^ with t?h?e? ?$"
        or gap:find "^ [%l ]-group%l* with t?h?e? ?$"
        or gap:find "^ [%l ]-alliance with t?h?e? ?$" or gap:find "^ [%l ]-bloc with t?h?e? ?$"
      local next = #gap < 12 and (gap:find "^, t?h?e? ?$" or gap:find "^,? and t?h?e? ?$")
      if not (first or (next and last > math.max(to[2], event.span[2])))
        or name.kind ~= "state" or event.actors[name.id] then break end
      event.actor[#event.actor + 1] = name.id
      event.actors[name.id] = { text = name.text, span = name.span }
      last = name.span[2]
    end
  end
  return event
end

return {
  pack = "members",
  doc = "Being and not being a member of alliances, organisations and treaties",

  { name = "member", event = { type = "COOPERATE", act = "member" },
    frame = { verb = g.phrases({ "include", "comprise", "group", "encompass", "unite", "link",
        "bring together", "consist", "compose", "make up" }),
      actor = { "of", "object" }, actor_kind = { "state", "organisation" },
      recipient = { "subject", "object" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      if #event.actor < 2 and event.text:lower():find "^link" then return false end
      for _, id in ipairs(event.actor) do -- not "NATO's drill included Georgian troops"
        if event.actors[id].via == "modifier" then return false end
        local between = article.text:sub(event.span[2] + 1, event.actors[id].span[1]):lower()
        if between:find "leaders" or between:find "ministers" or between:find "officials"
          or between:find "president" or between:find "minds" or between:find "experts" then
          return false -- of a meeting
        end
      end
      return #event.actor > 0 and conditions.no_meeting(event, article)
    end,
    emit = function(event, article) -- "made up of Peru and Chile, will meet": it is, already
      local before = article.text:sub(math.max(1, event.span[1] - 16), event.span[1])
      local participle = event.text:find "^made" or event.text:find "^comprising"
        or event.text:find "^composed" or event.text:find "^including"
      if participle and has(event.aux, "future") and not before:find "%f[%a]be [%l ]*$" then
        event.type, event.aux = "COOPERATE", {}
      end
      return event
    end,
    examples = {
      { "The Quad, made up of India, Japan and Australia, will meet soon.",
        { actor = { "IND", "JPN", "AUS" }, recipient = "QUAD", type = "COOPERATE", aux = {} } },
      { "Mercosur will be made up of Argentina, Brazil and Chile.",
        { actor = { "ARG", "BRA", "CHL" }, recipient = "MERCOSUR", aux = { "future" } } },
      { "The Gulf Cooperation Council includes Kuwait, Oman and Bahrain.",
        { actor = { "KWT", "OMN", "BHR" }, recipient = "GCC" } },
      { "BRICS groups Brazil, Russia, India, China and South Africa.",
        { actor = { "BRA", "RUS", "IND", "CHN", "ZAF" }, recipient = "BRICS" } },
      { "The East African Community consists of Kenya, Uganda and Tanzania.",
        { actor = { "KEN", "UGA", "TZA" }, recipient = "EAC" } },
      { "Mercosur is made up of Argentina, Brazil and Uruguay.",
        { actor = { "ARG", "BRA", "URY" }, recipient = "MERCOSUR" } },
      { "The Quad, comprising India, Japan and Australia, met.",
        { actor = { "IND", "JPN", "AUS" }, recipient = "QUAD" } },
      { "ANZUS links Australia, New Zealand and the United States.",
        { actor = { "AUS", "NZL", "USA" }, recipient = "ANZUS" } },
      { "The road will link Kuwait with the Gulf Cooperation Council.", false },
      { "The report includes Kuwait.", false },
      { "The NATO summit included Georgia.", false },
      { "The Quad's prize brings together the best minds of India and Japan.", false },
      { "The United Nations report includes Kuwait.", false },
      { "NATO's drill included Georgian troops.", false },
      { "The plan consists of two parts.", false },
    } },

  { name = "treaty-groups", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "group", "include", "comprise", "unite" }, actor = { "object" },
      actor_kind = { "state" }, recipient = { "subject" }, recipient_kind = { "treaty" },
      plural = true, no_noun = true },
    condition = function(event) return not conditions.far(event) end,
    examples = {
      { "Peru joined the CPTPP, which groups Japan, Canada and nine others.",
        { actor = { "JPN", "CAN" }, recipient = "CPTPP" } },
      { "The CPTPP includes rules for Japan and Canada.", false },
      { "Peru signed the CPTPP. It includes a promise.", false },
    } },

  { name = "make-up", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "make up", "comprise", "compose", "constitute" },
      actor_kind = { "state", "organisation" }, recipient = { "object" },
      recipient_kind = { "alliance", "organisation" }, plural = true, no_noun = true },
    examples = {
      { "Estonia, Latvia and Lithuania comprise the Baltic Assembly.",
        { actor = { "EST", "LVA", "LTU" } } },
      { "Brazil, Russia, India, China and South Africa make up BRICS.",
        { actor = { "BRA", "RUS", "IND", "CHN", "ZAF" }, recipient = "BRICS" } },
      { "Women make up half of the United Nations.", false },
    } },

  { name = "stay", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay in", "remain in" }, actor_kind = { "state" },
      recipient = { "in" }, recipient_kind = pact, no_noun = true },
    examples = {
      { "Greece will remain in the euro zone.",
        { actor = "GRC", recipient = "EUROZONE", type = "AGREE", aux = { "future" } } },
      { "The troops remain in Iraq.", false },
    } },

  { name = "stay-outside", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay", "remain", "keep", "stand", "sit", "live", "stay out", "keep out" },
      actor_kind = { "state" }, recipient = { "outside", "of" },
      recipient_kind = { "alliance", "organisation", "treaty" }, no_noun = true,
      needs = { "outside", "out" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[1] + 1, to[1]):lower()
      local between = article.text:sub(event.span[2] + 1, to[1])
      if conditions.far(event) then -- "will remain outside the bloc"
        words = event.text:lower() .. conditions.phrase(event, article, 16)
        words = words:match "^(.- outside the )%l" or words:match "^(.- out of the )%l" or ""
        between = words
      end
      return (words:find " outside b?o?t?h? ?t?h?e? ?$" ~= nil
        or words:find " out of t?h?e? ?$" ~= nil)
        and conditions.not_person(event) and conditions.no_meeting(event, article)
        and conditions.the_body(event, article)
        and not between:find "%u" -- keeps another out
    end,
    emit = function(event)
      local ahead = has(event.aux, "future")
      event.type, event.act = ahead and "AGREE" or "COOPERATE", "member"
      event.aux = ahead and { "negation", "future" } or { "negation" }
      return event
    end,
    examples = {
      { "Serbia sits outside both NATO and the European Union.",
        { actor = "SRB", recipient = { "NATO", "EU" }, aux = { "negation" } } },
      { "Serbia sits outside the NATO base.", false },
      { "Austria will not join NATO. It has stayed outside the alliance for decades.",
        { actor = "AUT", recipient = "NATO", aux = { "negation" } } },
      { "Serbia will stay neutral and keep out of NATO.",
        { actor = "SRB", recipient = "NATO", type = "AGREE", aux = { "negation", "future" } } },
      { "Kosovo has stayed outside the Arab League.",
        { actor = "XKX", recipient = "AL", aux = { "negation" } } },
      { "Sweden kept out of the Common Market.", { actor = "SWE", recipient = "EEC" },
        date = "1970-02-02" },
      { "Britain stayed out of the NATO talks.", false },
      { "Britain stayed outside Moscow.", false },
    } },

  { name = "be-back-in", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "be back", "be" }, actor_kind = { "state" },
      recipient = { "in", "inside", "within" },
      recipient_kind = { "alliance", "organisation", "treaty" }, no_noun = true,
      needs = { "back" } },
    condition = function(event, article)
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 6)
      return words:find " back%f[%A]" ~= nil and place(event, article) ~= nil
        and is_there(event, article)
    end,
    examples = {
      { "Gabon is back in OPEC.", { actor = "GAB", recipient = "OPEC" } },
      { "Honduras was back in the Organization of American States by June.",
        { actor = "HND", recipient = "OAS" } },
      { "The United States is back in the Paris accord.", { actor = "USA", recipient = "PARIS" } },
      { "Gabon's envoy is back in the United Nations.", false },
      { "Gabon is back in the hunt.", false },
    } },

  { name = "be-in", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "be" }, actor_kind = { "state" },
      recipient = { "in", "inside", "within", "outside" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      return place(event, article) ~= nil and is_there(event, article)
        and not article.text:find("^ [Cc]hair%f[%A]", to[2] + 1) -- that it leads
    end,
    emit = function(event, article)
      if place(event, article) ~= "outside" then return event end
      event.type, event.act, event.aux = "COOPERATE", "member", { "negation" }
      return event
    end,
    examples = {
      { "Kenya is in the East African Community.", { actor = "KEN", recipient = "EAC" } },
      { "Peru is no longer in the Andean Community.",
        { actor = "PER", recipient = "ANDEAN", aux = { "negation" } } },
      { "Iceland, which is outside the European Union, signed.",
        { actor = "ISL", recipient = "EU", aux = { "negation" } } },
      { "Brazil is not in OPEC.", { actor = "BRA", recipient = "OPEC", aux = { "negation" } } },
      { "Iceland is still in NATO.", { actor = "ISL", recipient = "NATO" } },
      { "Germany is in the lead in the European Union.", false },
      { "Macron is in the European Union.", false, date = "2019-01-01" },
      { "Spain is in the NATO talks.", false },
      { "Indonesia was in the ASEAN chair.", false },
      { "Kenyan troops are in the African Union mission.", false },
      { "Spain is outside Moscow.", false },
    } },

  { name = "be-out-of", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "be out", "be" }, actor_kind = { "state" }, recipient = { "of" },
      recipient_kind = pact, no_noun = true, needs = { "out" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[1] + 1, to[1])
      return words:find "^[%a'’ ]- out of $" ~= nil and is_there(event, article)
        or words:find "^[%a'’ ]- out of the $" ~= nil and is_there(event, article)
    end,
    examples = {
      { "Moldova will be out of the CIS by the end of the year.",
        { actor = "MDA", recipient = "CIS", aux = { "future" } } },
      { "Britain is out of the European Union.", { actor = "GBR", recipient = "EU" } },
      { "Qatar said it was out of OPEC.", { actor = "QAT", recipient = "OPEC" } },
      { "Britain is out of step with the European Union.", false },
      { "Britain is out of the NATO talks.", false },
      { "Britain's minister is out of the European Union.", false },
    } },

  { name = "be-member", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "member", "state", "country", "nation", "ally", "signatory", "party",
        "producer", "exporter", "part", "economy", "founder", "power" }, actor = { "identity" },
      actor_kind = { "state", "organisation" },
      recipient = { "of", "to", "in", "modifier", "subject" }, recipient_kind = pact },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 20), event.span[1])
      local to = event.actors[event.recipient[1]].span
      local own = event.actors[event.actor[1]].span
      if article.text:find("^ country%f[%A]", own[2] + 1)
        or article.text:find("^ members%f[%A]", own[2] + 1) then
        return false -- one or some of its members, and not the G7
      end
      local taken = article.text:sub(math.max(1, event.span[1] - 50), event.span[1])
      return not before:find "%l who is an? [%l ]*$" -- "decide who is a member"
        and not taken:find "%f[%a]seat as [%w'’ ]*$" and not taken:find "%f[%a]place as [%w'’ ]*$"
        and not article.text:find("^ [Tt]rust [Tt]err", to[2] + 1) -- held for it by others
        and conditions.membership_noun(event, article)
    end,
    emit = along_with,
    examples = {
      { "Armenia is a member of the CSTO, along with Belarus, Kazakhstan and Tajikistan.",
        { actor = { "ARM", "BLR", "KAZ", "TJK" }, recipient = "CSTO" } },
      { "India is a member of the Quad together with Japan and Australia.",
        { actor = { "IND", "JPN", "AUS" }, recipient = "QUAD" } },
      { "India is a member of the Quad security grouping with the US, Japan and Australia.",
        { actor = { "IND", "USA", "JPN", "AUS" }, recipient = "QUAD" } },
      { "India is a member of the Quad, and Japan is rich.", { actor = "IND" } },
      { "Turkey is a member of the NATO military alliance.",
        { actor = "TUR", recipient = "NATO" } },
      { "Chile is a member of the Pacific Alliance trade bloc.",
        { actor = "CHL", recipient = "PACIFICALLIANCE" } },
      { "Turkey is a member of the NATO-backed team.", false },
      { "Palau was part of the United Nations Trust Territory of the Pacific.", false },
      { "Turkey is a member of the NATO mission.", false },
      { "Chile left the Quad. India took its seat as the bloc's fourth member.", false },
      { "India, a member of the Quad, signed a pact with Japan.", { actor = "IND" } },
      { "The states of NATO decide who is a member of NATO, not Russia.", false },
      { "The GCC members that are members of OPEC pump more.", false },
      { "Peru met Chile, the ASEAN countries, Mali and Chad.", false },
      { "Peru, our NATO allies, and Mali will meet.", false },
      { "Peru is strong as the only G7 country, the only OECD country with growth.", false },
      { "Turkey is a NATO member.", { actor = "TUR", recipient = "NATO" } },
      { "Turkey, a member of NATO, objected.", { actor = "TUR", recipient = "NATO" } },
      { "Austria is not a member of NATO.",
        { actor = "AUT", recipient = "NATO", aux = { "negation" } } },
      { "Ecuador, an OPEC member, cut its output.", { actor = "ECU", recipient = "OPEC" } },
      { "Kuwait, a founding member of OPEC, cut its output.",
        { actor = "KWT", recipient = "OPEC" } },
      { "As a NATO member, Italy must help.", { actor = "ITA", recipient = "NATO" } },
      { "Poland and other members of the European Union objected.",
        { actor = "POL", recipient = "EU" } },
      { "Iran and Iraq, both OPEC members, objected.",
        { actor = { "IRN", "IRQ" }, recipient = "OPEC" } },
      { "OPEC's newest members, Gabon and Algeria, objected.",
        { actor = { "GAB", "DZA" }, recipient = "OPEC" } },
      { "OPEC met. Its newest members, Gabon and Algeria, objected.",
        { actor = { "GAB", "DZA" }, recipient = "OPEC" } },
      { "OPEC's biggest producer, Saudi Arabia, cut its output.",
        { actor = "SAU", recipient = "OPEC" } },
      { "NATO members including Poland, Latvia and Estonia objected.",
        { actor = { "POL", "LVA", "EST" }, recipient = "NATO" } },
      { "Nigeria, a big oil producer and a member of OPEC, cut its output.",
        { actor = "NGA", recipient = "OPEC" } },
      { "Russia is not part of OPEC.",
        { actor = "RUS", recipient = "OPEC", aux = { "negation" } } },
      { "Japan is the only Asian nation in the G7.", { actor = "JPN", recipient = "G7" } },
      { "Kenya is the biggest economy in the East African Community.",
        { actor = "KEN", recipient = "EAC" } },
      { "Syria was one of the founders of the Arab League.", { actor = "SYR", recipient = "AL" } },
      { "Spain, though a member of NATO, sent no ships.", { actor = "ESP", recipient = "NATO" } },
      { "Malta, not a member of NATO, sent no ships.",
        { actor = "MLT", recipient = "NATO", aux = { "negation" } } },
      { "France said it would remain a party to NATO.",
        { actor = "FRA", recipient = "NATO", type = "AGREE", aux = { "future" } } },
      { "Tonga stayed a member of the Commonwealth.", { actor = "TON", recipient = "CW" } },
      { "Slovakia, the last of the 17 euro zone countries to vote, said yes.",
        { actor = "SVK", recipient = "EUROZONE" } },
      { "Hungary is among the members of NATO.", { actor = "HUN", recipient = "NATO" } },
      { "Malta worked among the members of the Commonwealth.", false },
      { "The two states, members of OPEC since 1960, are Iraq and Iran.", false },
      { "The minister, a member of NATO's staff, left.", false },
      { "Kenya is part of the African Union mission in Somalia.", false },
      { "Japan is a nation in the eyes of the United Nations.", false },
      { "Russia is not part of the NATO talks.", false },
      { "Argentina, Mexico, EU countries and Chile sold steel.", false },
      { "Turkey met members of the band.", false },
      { "Ecuador, a team member, left.", false },
      { "Team members including Poland objected.", false },
      { "OPEC countries like Iraq cut output.", { actor = "IRQ", recipient = "OPEC" } },
      { "NATO countries such as Italy and Spain objected.",
        { actor = { "ITA", "ESP" }, recipient = "NATO" } },
      { "Macron, a member of the European Parliament, left.", false, date = "2019-01-01" },
      { "Iran attacked a member of NATO.", false },
      { "Ukraine is not a party to the talks of NATO.", false },
    } },

  { name = "member-of-it", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "member" }, verb = {}, actor = { "identity" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = { "alliance", "organisation" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12)
      local ahead, kind = before:match "^(.*)%f[%a](%l+) $"
      if KINDS[kind] then before = ahead end
      return (before:find "%f[%a]an? $" ~= nil
          or event.text == "members" and (before:find "%f[%a]are $" ~= nil
            or before:find "%f[%a]are %l+ $" ~= nil or before:find "%f[%a]were $" ~= nil
            or before:find "%f[%a]remain%l* $" ~= nil or before:find "%f[%a]stay%l* $" ~= nil))
        and (rest == "" or rest:find "^[.,;]" ~= nil or rest:find "^ since " ~= nil
          or rest:find "^ for %l" ~= nil or rest:find "^ until " ~= nil
          or rest:find "^ and t?h" ~= nil)
        and not before:find "%f[%a]of which %l" and conditions.not_person(event)
        and conditions.joinable(event)
    end,
    examples = {
      { "Croatia joined NATO in 2009. Serbia is not a member.",
        { actor = "SRB", recipient = "NATO", aux = { "negation" } } },
      { "Mercosur has grown. Bolivia and Peru are also members.",
        { actor = { "BOL", "PER" }, recipient = "MERCOSUR" } },
      { "Mercosur has grown. Bolivia and Peru are strange members of the band.", false },
      { "Bolivia and Peru left Mercosur. The two countries remained important members.",
        { actor = { "BOL", "PER" }, recipient = "MERCOSUR", aux = {} } },
      { "Bolivia left Mercosur. Peru will remain an active member.",
        { actor = "PER", recipient = "MERCOSUR", type = "AGREE", aux = { "future" } } },
      { "Mercosur met. Peru is a council member.", false },
      { "BRICS has grown. Kenya, a founding member, is for it.",
        { actor = "KEN", recipient = "BRICS" } },
      { "Croatia left NATO. Albania, which has been a member since 2009, stayed.",
        { actor = "ALB", recipient = "NATO" } },
      { "Croatia left NATO. Albania said it would remain a member.",
        { actor = "ALB", recipient = "NATO", aux = { "future" } } },
      { "Croatia left NATO. Albania is a member of the club.", false },
      { "Croatia left NATO. The band lost a member.", false },
      { "Croatia left NATO. The minister is a member since 2009.", false },
      { "Albania is not a member.", false },
    } },

  { name = "membership", event = { type = "COOPERATE", act = "member" },
    frame = { noun = { "membership" }, actor = { "subject", "for" },
      actor_kind = { "state", "organisation" },
      recipient = { "of", "in", "modifier" }, recipient_kind = pact },
    condition = function(event, article) -- "EU and NATO membership" is not the EU's
      local actor, to = event.actors[event.actor[#event.actor]], event.actors[event.recipient[1]]
      local from, before = math.min(actor.span[2], to.span[2]), math.max(actor.span[1], to.span[1])
      local between = article.text:sub(from + 1, before)
      local ahead = article.text:sub(math.max(1, math.min(actor.span[1], to.span[1]) - 24),
        math.min(actor.span[1], to.span[1])):lower()
      if ahead:find "objections? to [%l ]*$" or ahead:find "opposition to [%l ]*$"
        or ahead:find "veto %l+ [%l ]*$" or ahead:find "in the way of [%l ]*$" then
        return false -- not yet
      end
      return not (actor.via == "modifier" and to.via == "modifier" and between:find " and ")
    end,
    examples = {
      { "Turkey's membership of NATO is old.", { actor = "TUR", recipient = "NATO" } },
      { "Georgia's NATO and EU membership is far off.",
        { actor = "GEO", recipient = { "NATO", "EU" } } },
      { "The way to NATO and EU membership is long.", false },
      { "Turkey heard objections to Sweden's membership of NATO.", false },
      { "Turkey will not stand in the way of Sweden's NATO membership.", false },
      { "The club's membership grew.", false },
    } },

  { name = "pact-member", event = { type = "COOPERATE", act = "member" },
    pattern = g.alliance * (g.noun "member" + g.noun "ally" + g.verb "ally" + g.noun "producer"
        + g.noun "exporter") * (g.noun "state" + g.noun "country" + g.noun "nation")^-1
      * g.name("actor", "state") * (g.punctuation "," * g.name("actor", "state"))^0
      * (g.punctuation ","^-1 * g.word "and" * g.name("actor", "state"))^-1,
    emit = no_member,
    examples = {
      { "Militants attacked a town in OPEC member Nigeria.",
        { actor = "NGA", recipient = "OPEC" } },
      { "Latvia thanked NATO member Italy.", { actor = "ITA", recipient = "NATO" } },
      { "Fellow NATO members Greece and Turkey clashed.",
        { actor = { "GRC", "TUR" }, recipient = "NATO" } },
      { "The United States and its NATO allies Britain and France objected.",
        { actor = { "GBR", "FRA" }, recipient = "NATO" } },
      { "NATO ally Turkey objected.", { actor = "TUR", recipient = "NATO" } },
      { "Output in OPEC producer Libya fell.", { actor = "LBY", recipient = "OPEC" } },
      { "The team member from Nigeria left.", false },
      { "The non-NATO member Austria objected.",
        { actor = "AUT", recipient = "NATO", aux = { "negation" } } },
    } },

  { name = "sit-in", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "sit in", "sit" }, actor_kind = { "state" }, recipient = { "in" },
      recipient_kind = { "alliance", "organisation" }, no_noun = true },
    condition = function(event, article)
      return place(event, article) == "in" and is_there(event, article)
    end,
    examples = {
      { "India sits in the Shanghai Cooperation Organisation.",
        { actor = "IND", recipient = "SCO" } },
      { "The envoy of India sat in the United Nations hall.", false },
      { "India sat in the shade of the United Nations.", false },
    } },

  { name = "bind", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "bind", "tie together", "bind together", "join together", "ally",
        "span", "tie", "yoke", "embrace", "take in" },
      actor = { "object", "with", "to" }, actor_kind = { "state" }, recipient = { "subject" },
      recipient_kind = { "alliance", "treaty" }, plural = true, no_noun = true },
    condition = function(event, article)
      if not conditions.the_body(event, article) then return false end
      local verb = event.text:lower()
      if not (verb:find "^embrac" or verb:find "^t[ao][ko]") then return true end
      for _, id in ipairs(event.actor) do -- the states themselves, and not their plan
        local party = event.actors[id]
        if party.via or article.text:find("^['’]+s? ?s?%f[%A]", party.span[2] + 1) then
          return false
        end
      end
      return true
    end,
    examples = {
      { "The Baghdad Pact tied Iraq and Pakistan to Britain.",
        { actor = { "IRQ", "PAK" }, recipient = "CENTO" }, date = "1957-05-05" },
      { "ANZUS embraced the plans of Australia and Fiji.", false },
      { "ANZUS binds Australia, New Zealand and the United States.",
        { actor = { "AUS", "NZL", "USA" }, recipient = "ANZUS" } },
      { "The NATO drill tied together Spain and France.", false },
      { "The rope binds Spain and France.", false },
    } },

  { name = "belong", event = { type = "COOPERATE", act = "member" },
    frame = { verb = g.phrases({ "belong" }, { "to" }, { "sit" }, { "on" }, { "hold" },
        { "membership", "seat" }, { "serve" }, { "on" }), actor_kind = { "state" },
      recipient = { "to", "on", "of", "in", "modifier" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      local verb = event.text:lower()
      local behind = conditions.phrase(event, article, 24)
      local elsewhere = verb:find "^s[ia]t" and not behind:find "^ [%l ]*on "
      if verb:find "^s[ia]t" and behind:find "next to" then return false end -- with another
      local past = event.actors[event.actor[1]].person -- a person's past work
        or event.actors[event.recipient[1]].via == "unlisted"
      if elsewhere or verb:find "^serv" and past then return false end
      return not a_candidate(event, article)
        and not article.text:find("^ notice", event.span[2] + 1)
        and not article.text:find("^ in on%f[%A]", event.span[2] + 1)
    end,
    examples = {
      { "Norway served notice on NATO.", false },
      { "Norway is sitting here, on a NATO day.", false },
      { "Norway sat in on NATO's meetings.", false },
      { "Norway belongs to NATO.", { actor = "NOR", recipient = "NATO" } },
      { "Norway and Chad sit here, on the day of the NATO summit.", false },
      { "China sits on the United Nations Security Council.", { actor = "CHN" } },
      { "China and Chad sit next to each other on the United Nations Security Council.", false },
      { "The hat belongs to Norway.", false },
      { "Norway sat down on the NATO summit's first day.", false },
      { "Spain backs her candidacy to serve on the International Court of Justice.", false },
    } },
}
