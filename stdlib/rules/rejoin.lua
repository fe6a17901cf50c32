--- Joining, leaving and being suspended where only the text before says from what: "Ecuador, which
-- rejoined OPEC in 2007, left again in 2020".

local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"
local has = require "engine.has"

local pact = { "alliance", "organisation", "treaty" }

-- What can follow a verb that has no object: the end of its clause, a time or a reason.
local ENDS = { "^[.;,]", "^ [\"“]", "^ in %d%d%d%d", "^ in %u%l+", "^ in in ", "^ in[.,;]",
  "^ again", "^ on %u", "^ last ", "^ the following ", "^ the next ", "^ under %u",
  "^ this year", "^ next ", "^ this month", "^ this week", "^ after ", "^ over ", "^ because ",
  "^ soon", "^ a year ", "^ %l+ years ", "^ %l+ months ", "^ before ", "^ when ", "^ for good",
  "^ altogether", "^ since ", "^ since[.,;]", "^ in %l+ years later", "^ two ", "^ and ", "^ too",
    "^ as well", "^ earlier ", "^ later ",
  "^ formally", "^ until ", "^ for ", "^ at the ", "^ in sympathy",
  "^ in protest", "^ in solidarity", "^ in a huff", "^ in anger" }

local function ends(event, article)
  return conditions.ends(event, article, ENDS)
end

-- A state itself, not its troops or its president.
local function state_itself(event)
  for _, id in ipairs(event.actor) do
    local actor = event.actors[id]
    if actor.person or actor.via == "modifier" or actor.via == "office" then return false end
  end
  return true
end

-- "was suspended", "has been readmitted", "being expelled".
local function passive(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
  return before:find "%f[%a]was%f[%A]" or before:find "%f[%a]were%f[%A]"
    or before:find "%f[%a]been%f[%A]" or before:find "%f[%a]being%f[%A]"
    or before:find "%f[%a]be%f[%A]"
    -- "was suspended from the Union in 2013 and readmitted in 2014"
    or article.text:sub(math.max(1, event.span[1] - 100), event.span[1])
      :find "%f[%a]w[ae][sr]e? %l+ed [^.;]* and $"
end

-- What the text before must tell of: that the body is one which states join and leave.
local MEMBERS = { "member", "join", "rejoin", "found", "admi", "expel", "suspend", "enlarge",
  "expan", "return", "taken back", "newcomer", "embrac", "alliance", "bloc%f[%A]", "pact%f[%A]",
  "treaty", "left%f[%A]",
  "quit", "form", "invit",
  "accession", "candidate", "grow", "withdraw%f[%A]", "withdrew", "leave%f[%A]", "leaving%f[%A]",
  "walked out", "pulled out" }

local function of_members(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
  return conditions.find_word(before, MEMBERS) ~= nil
end

local function of_papers(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
  return conditions.find_word(before, { "accord", "agreement", "nuclear deal" }) ~= nil
    and not conditions.find_word(before, { "race%f[%A]", "campaign", "candidate" })
end

local function goes(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[1])
  if before:find "%f[%a]I'?m? " or before:find "%f[%a]I’m " then
    return false -- out of the room
  end
  local to = event.actors[event.recipient[1]]
  if to.span and conditions.find_word(article.text:sub(to.span[2] + 1, to.span[2] + 40)
    :match "^[%l ]*", { "commissioner", "spokes", "envoy" }) then
    return false -- he spoke of another
  end
  local dated = article.text:find("^ in %d%d%d%d%f[%D]", event.span[2] + 1) ~= nil
  local verb = event.text:lower() -- a head of state takes his out, but leaves himself
  local itself = state_itself(event)
    or #event.actor == 1 and event.actors[event.actor[1]].person ~= nil
      and (verb:find "^pull%l* out$" or verb:find "^withdr%l+$" or verb:find "^walk%l* away$"
        or verb:find "^rejoin" or verb:find "^[cgw]%l+ back$")
      and (of_members(event, article) or of_papers(event, article))
  return itself and ends(event, article) and conditions.joinable(event)
    and (dated or of_members(event, article))
end

-- Where land or troops are spoken of, it is these that are left.
local LAND = { "troop", "forces", "soldier", "territor", "occup", "invad", "annex", "border",
  "grace period", "settlement" }

local function leaves(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 5)
  if conditions.find_word(before, LAND) or rest == " for " then return false end
  if event.text:lower():find "^resign" and conditions.find_word(before:sub(-30), { "minister",
    "president", "premier", "chief", "official", "he%f[%A]", "she%f[%A]", "who%f[%A]", "envoy",
    "cabinet", "government", "leader", "ambassador" }) then
    return false
  end
  return goes(event, article)
end

-- Institutions that states join and leave, unlike their own.
local INSTITUTIONS = { "UNESCO", "WHO", "UNHRC", "ILO", "IAEA", "FAO", "UNIDO", "INTERPOL", "ICC" }

-- The institution that states join and leave which the text has spoken of last.
local function institution(event, article)
  local last
  for _, sentence in ipairs { event.sentence - 2, event.sentence - 1, event.sentence } do
    for _, name in ipairs(article:names(sentence) or {}) do
      if (name.kind == "alliance" or name.kind == "organisation" or name.kind == "institution")
        and name.span[2] <= event.span[1] then
        last = name
      end
    end
  end
  return last and has(INSTITUTIONS, last.id) and last or nil
end

local function is_done(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 9), event.span[1]):lower()
  if before:find "could be" then return false end -- "before it could be expelled"
  return passive(event, article) ~= nil and ends(event, article)
end

local of_accession = conditions.told({ "^%l+ o?v?e?r?i?n? ?[%l ]-instruments? of %l*accession",
  "^%l+ o?v?e?r?i?n? ?[%l ]-accession documents", "^%l+ o?v?e?r?i?n? ?[%l ]-accession papers",
  "^%l+ o?v?e?r?i?n? ?[%l ]-documents of accession" }, 40)

return {
  pack = "rejoin",
  doc = "Joining, leaving and being suspended from what the text named just before",

  { name = "leave-it", event = { type = "SANCTION", mode = "withdraw", act = "withdraw" },
    frame = { verb = { "leave", "quit", "withdraw", "pull out", "walk out", "drop out", "opt out",
        "exit", "resign", "back out", "break away", "storm out", "bow out",
        "step out", "secede" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact, no_noun = true },
    condition = leaves,
    emit = gapped.by "actor",
    examples = {
      { "Ecuador, which rejoined OPEC in 2007, left again in 2020.",
        { actor = "ECU", recipient = "OPEC" } },
      { "The Commonwealth was founded in 1931. Ireland left in 1949.",
        { actor = "IRL", recipient = "CW" } },
      { "Chad rejoined SADC in 1995 after quitting under Deby.",
        { actor = "TCD", recipient = "SADC" } },
      { "Chad joined SADC in 1995; it resigned in 2003.", { actor = "TCD", recipient = "SADC" } },
      { "Chad joined SADC in 1995. Its finance minister resigned in 2003.", false },
      { "Chad joined SADC in 1995. Macron pulled out of the race in 2003.", false,
        date = "2018-05-05" },
      { "The president joined a NATO summit in Rome. He left on Sunday.", false },
      { "NATO met. French troops left in 2012.", false },
      { "NATO met. France left the table.", false },
      { "NATO has grown. France may help Ukraine or walk away and let it fall.", false },
      { "The Arab League has 22 members. Its troops invaded Kuwait, and Iraq had to withdraw.",
        false },
      { "France left in 2012.", false },
    } },

  { name = "end-own-membership", event = { type = "SANCTION", mode = "withdraw",
      act = "withdraw" },
    frame = { verb = g.phrases({ "renounce", "end", "terminate", "give up", "surrender",
        "relinquish", "cancel" }, { "membership" }), actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      return event.text:lower():find " it?s? ?[%l ]*membership$" ~= nil and goes(event, article)
    end,
    examples = {
      { "Chad joined SADC in 1995 but renounced its membership eight years later.",
        { actor = "TCD", recipient = "SADC" } },
      { "Chad joined SADC in 1995 but renounced a debt eight years later.", false },
      { "NATO met. The boxer ended his membership of the club in May.", false },
    } },

  { name = "leave-institution", event = { type = "SANCTION", mode = "withdraw",
      act = "withdraw" },
    frame = { verb = { "pull out", "withdraw", "walk away", "quit", "walk out", "leave" },
      noun = { "withdrawal", "exit", "departure" }, actor_kind = { "state" } },
    condition = function(event, article)
      local name = institution(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 8)
      if not name or rest:find "^ from" or rest:find "^ of " or rest:find "^ by " then
        return false
      end
      event.recipient[1] = name.id
      event.actors[name.id] = { text = name.text, span = name.span, via = "context" }
      return leaves(event, article)
    end,
    emit = function(event, article)
      local name = institution(event, article)
      return conditions.done_to(event, name, "context")
    end,
    examples = {
      { "Chad joined UNESCO in 2011. Trump pulled out six years later.",
        { actor = "USA", recipient = "UNESCO" }, date = "2018-05-05" },
      { "Chad joined the World Health Organization in 1960. It announced its withdrawal in 2020.",
        { actor = "TCD", recipient = "WHO" } },
      { "Chad joined UNESCO in 2011. Its withdrawal of troops was slow.", false },
      { "Chad joined UNESCO in 2011. Trump quit golf six years later.", false,
        date = "2018-05-05" },
      { "Congress had left. Trump pulled out six years later.", false, date = "2018-05-05" },
    } },

  { name = "withdrawal-from-it", event = { type = "SANCTION", mode = "withdraw",
      act = "withdraw" },
    frame = { verb = {}, noun = { "withdrawal", "exit", "departure", "pullout", "secession" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 8)
      local own = rest:find "^ from" or rest:find "^ of " or rest:find "^ by "
        or rest:find "^ and%f[%A]" -- of what the other is of
      local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
      return not own and not conditions.find_word(before, LAND) and conditions.not_person(event)
        and conditions.joinable(event) and of_members(event, article)
    end,
    examples = {
      { "The INF treaty was of 1987. The American withdrawal took effect on Friday.",
        { actor = "USA", recipient = "INF" } },
      { "OPEC has twelve members. Gabon announced its exit.",
        { actor = "GAB", recipient = "OPEC" } },
      { "NATO met. The American withdrawal from Iraq was slow.", false },
      { "The pact between Hungary and the Arab League called for the withdrawal and "
        .. "demobilization of Hungarian forces.", false },
      { "The NATO treaty was signed. American troops left, and the withdrawal was slow.", false },
    } },

  { name = "accession-before-it", event = { type = "SUPPORT", act = "join" },
    frame = { verb = {}, noun = { "accession", "admission", "entry" }, actor_kind = { "state" },
      recipient = { "clause" }, recipient_kind = { "alliance", "organisation" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12)
      return (rest:find "^[.,;]" ~= nil or rest:find "^ as the " ~= nil or rest:find "^ as a ")
        and state_itself(event) and conditions.joinable(event)
        and conditions.the_body(event, article)
    end,
    examples = {
      { "The United Nations will vote on South Sudan's admission as the 193rd member.",
        { actor = "SSD", recipient = "UN" } },
      { "NATO hailed Sweden's accession.", { actor = "SWE", recipient = "NATO" } },
      { "NATO hailed Sweden's admission of guilt.", false },
      { "NATO officials hailed Sweden's entry in the race.", false },
    } },

  { name = "accession-to-it", event = { type = "SUPPORT", act = "join" },
    frame = { verb = {}, noun = { "accession", "admission" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 6)
      local talks = rest:find "^ %l%l%l" and not rest:find "^ in " and not rest:find "^ was "
        and not rest:find "^ next" and not rest:find "^ this" and not rest:find "^ last"
      return not talks and not rest:find "^ of " and state_itself(event)
          and conditions.joinable(event)
        and of_members(event, article)
    end,
    examples = {
      { "NATO has grown. Montenegro hopes for its accession next year.",
        { actor = "MNE", recipient = "NATO" } },
      { "The SADCC had nine members. Namibia's admission in 1990 brought the number to ten.",
        { actor = "NAM", recipient = "SADCC" } },
      { "NATO has grown. Montenegro's admission of guilt was a shock.", false },
      { "NATO has grown. Montenegro's accession talks began.", false },
    } },

  { name = "join-it", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "join", "accede" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = pact, no_noun = true },
    condition = goes,
    emit = gapped.by "actor",
    examples = {
      { "NATO has grown. Spain joined in 1982.", { actor = "ESP", recipient = "NATO" } },
      { "OPEC is small. Gabon joined in 1975.", { actor = "GAB", recipient = "OPEC" } },
      { "OPEC is small. Gabon joined in the praise.", false },
      { "Chad joined the pact. NATO trade commissioner Ali Haroun announced Gabon was to join.",
        false },
      { "OPEC has twelve members. Gabon decided to join.",
        { actor = "GAB", recipient = "OPEC" } },
      { "NATO has grown. Spain joined in 1982, followed by Poland in 1999.",
        { actor = "POL", recipient = "NATO" } },
      { "NATO has grown. Spain joined in 1982, and Poland wept in 1999.",
        { actor = "ESP", recipient = "NATO" } },
      { "NATO held a drill. Gabon decided to join.", false },
      { "The crowd sang. Spain joined in.", false },
    } },

  { name = "become-member", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "become member", "become signatory", "gain membership", "win membership",
        "gain admission", "win admission", "gain entry", "secure membership" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 4)
      return state_itself(event) and rest ~= " of " and rest ~= " to "
        and conditions.joinable(event) and of_members(event, article)
    end,
    emit = gapped.by "actor",
    examples = {
      { "The European Union has grown. Malta became a full member in 2004.",
        { actor = "MLT", recipient = "EU" } },
      { "NATO has grown. Malta never became a member.",
        { actor = "MLT", recipient = "NATO", aux = { "negation" } } },
      { "BRICS welcomes newcomers: Egypt and Iran will become full members.",
        { actor = { "EGY", "IRN" }, recipient = "BRICS", type = "AGREE", aux = { "future" } } },
      { "NATO has grown. Malta became a member of the band.", false },
      { "NATO has grown. Malta became a home.", false },
    } },

  { name = "hand-over-instrument", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "hand over", "deposit", "present", "submit", "lodge", "hand in" },
      actor_kind = { "state" }, recipient = { "to", "of", "context" }, recipient_kind = pact,
      no_noun = true, needs = { "accession" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      if link:find " to t?h?e? ?$" and not link:find "accession to t?h?e? ?$" then
        return false -- who is given it
      end
      return of_accession(event, article) and conditions.the_body(event, article)
    end,
    emit = gapped.by "actor",
    examples = {
      { "Estonia deposited its instrument of accession to the Non-Proliferation Treaty.",
        { actor = "EST", recipient = "NPT" } },
      { "Estonia handed its instrument of accession to the United Nations.", false },
      { "NATO embraced two members. Latvia handed in its accession papers.",
        { actor = "LVA", recipient = "NATO" } },
      { "NATO embraced two members. Estonia handed over its instruments of accession.",
        { actor = "EST", recipient = "NATO" } },
      { "NATO embraced two members. Estonia handed over its weapons.", false },
    } },

  { name = "stay-in-it", event = { type = "COOPERATE", act = "member" },
    frame = { verb = { "stay", "remain" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = pact, no_noun = true },
    condition = function(event, article) -- after somebody's leaving, of which it is the other way
      local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 5)
      if conditions.find_word(before, { "left early", "left office", "left the %l* ?room",
        "left the %l* ?hall", "left the %l* ?summit", "left the %l* ?meeting",
        "quit the %l* ?market" }) then
        return false -- no body is left
      end
      return rest:find "^ in " == nil and rest ~= " for " and ends(event, article)
        and state_itself(event) and conditions.joinable(event)
        and not conditions.find_word(before, LAND) and conditions.find_word(before, { "out of",
          "left%f[%A]", "leav", "quit", "withdr", "exit" }) ~= nil
    end,
    emit = gapped.by "actor",
    examples = {
      { "NATO met. Trump left the summit, but Spain chose to stay.", false },
      { "Trump pulled the United States out of the Iran nuclear deal. Spain said it would stay in.",
        { actor = "ESP", recipient = "JCPOA" }, date = "2018-05-08" },
      { "Oman left OPEC last year. Gabon has decided to stay.",
        { actor = "GAB", recipient = "OPEC", aux = {} } },
      { "Oman wants to leave OPEC. Gabon and Algeria urged it to stay.",
        { actor = "OMN", recipient = "OPEC", aux = { "hypothetical" } } },
      { "French troops left, but NATO wanted Estonia to stay.", false },
      { "Oman left OPEC. Gabon stayed for lunch.", false },
      { "NATO met. France stayed in.", false },
      { "Britain quit the EU. France stayed in bed.", false },
    } },

  { name = "resume-seat", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = g.phrases({ "resume", "regain", "reclaim", "retake", "recover" },
        { "seat", "membership", "place" }), actor_kind = { "state" },
      recipient = { "in", "at", "of", "on", "modifier" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      return conditions.not_person(event) and conditions.no_meeting_near(event, article)
        and conditions.no_meeting(event, article)
    end,
    examples = {
      { "Indonesia resumed its seat in the United Nations.", { actor = "IDN", recipient = "UN" } },
      { "Uzbekistan resumed its membership of the CSTO.", { actor = "UZB", recipient = "CSTO" } },
      { "Uzbekistan resumed its place at the CSTO talks.", false },
      { "The envoy resumed his seat at the United Nations.", false },
    } },

  { name = "rejoin-it", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "rejoin", "re-enter", "come back", "return", "go back" },
      actor_kind = { "state" }, recipient = { "context" }, recipient_kind = pact,
      no_noun = true },
    condition = function(event, article)
      if event.text:lower():find "^re" and not event.text:lower():find "^return" then
        return goes(event, article)
      end
      local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
      return goes(event, article) and conditions.find_word(before, { "left%f[%A]", "quit%f[%A]",
        "walked out", "withdrew", "pulled out", "expelled", "suspended" }) ~= nil
        and not conditions.find_word(before, LAND)
    end,
    examples = {
      { "Morocco walked out of the African Union in 1984 and came back in 2017.",
        { actor = "MAR", recipient = "AU" } },
      { "Kenya joined the African Union summit and came back in May.", false },
      { "Gabon left OPEC in 1995 and rejoined in 2016.", { actor = "GAB", recipient = "OPEC" } },
      { "The road ends. Gabon rejoined in 2016.", false },
    } },

  { name = "apply-to-it", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = { "apply" }, actor_kind = { "state" }, recipient = { "context" },
      recipient_kind = pact, no_noun = true },
    condition = goes,
    examples = {
      { "Iran joined BRICS. Thailand and Malaysia have also applied.",
        { actor = { "THA", "MYS" }, recipient = "BRICS" } },
      { "The BRICS rules still apply.", false },
    } },

  { name = "bid-for-it", event = { type = "SUPPORT", act = "apply" },
    frame = { verb = g.phrases({ "file", "submit", "lodge", "hand in", "send in", "make", "renew",
        "put in", "present" }, { "application", "bid" }, { "seek", "request" },
        { "membership", "admission", "accession" }, { "press", "push", "lobby", "ask" },
        { "for" }),
      noun = { "application", "bid", "request" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact },
    condition = function(event, article)
      local words = (event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 24)):lower()
      local verb = words:find "^press" or words:find "^push" or words:find "^lobb"
        or words:find "^ask"
      if verb and not (words:find "for full membership" or words:find "for membership"
        or words:find "for admission" or words:find "for entry") then return false end
      local rest = words:sub(#event.text + 1)
      if not event.text:find " " and not verb
        and event.actors[event.actor[1]].via == "pronoun" then return false end -- "vetoed its bid"
      local before = article.text:sub(math.max(1, event.span[1] - 400), event.span[1]):lower()
      if words:find "^bid" and before:find "['’]+s? [%l ]*bid to join" then
        return false -- told before
      end
      return state_itself(event) and of_members(event, article) and not rest:find "^ to%f[%A]"
        and (verb or not rest:find "^ for%f[%A]") and not rest:find "^ that%f[%A]"
    end,
    examples = {
      { "Britain is to join the European Union. Norway is expected to file its own application.",
        { actor = "NOR", recipient = "EU", type = "AGREE", aux = { "future" } } },
      { "Kenya joined the African Union, while Morocco's request was left for another year.",
        { actor = "MAR", recipient = "AU" } },
      { "NATO may admit Chad. Poland had been pressing for full membership.",
        { actor = "POL", recipient = "NATO" } },
      { "NATO met in Brussels. Its leaders want to admit Chad. Poland, which has asked for full "
        .. "membership, is poor.", { actor = "POL", recipient = "NATO" } },
      { "Kenya joined the African Union. Morocco asked for a vote.", false },
      { "Kenya backs Morocco's bid to join the African Union. Morocco's bid is old.", false },
      { "Kenya joined the African Union. Morocco made a request for rice.", false },
      { "Kenya joined the African Union. Morocco was pressing for a vote.", false },
      { "The sun rose. Norway is expected to file its own application.", false },
    } },

  { name = "suspended-from-it", event = { type = "SANCTION", mode = "discontinue",
      act = "suspend" },
    frame = { verb = { "suspend", "suspend membership" }, actor = { "context" },
      actor_kind = pact, recipient = { "object", "modifier" }, recipient_kind = { "state" },
      no_noun = true },
    condition = function(event, article) -- itself or its membership, not its notice
      local to = event.actors[event.recipient[1]]
      local own = to.via ~= "modifier" and to.via ~= "possessor"
      return (own or event.text:find "membership" ~= nil) and is_done(event, article)
    end,
    examples = {
      { "Zimbabwe left the Commonwealth in 2003, a year after being suspended.",
        { actor = "CW", recipient = "ZWE" } },
      { "The African Union met. Gabon was suspended in 2023.",
        { actor = "AU", recipient = "GAB" } },
      { "The African Union met. Aid to Gabon was suspended in 2023.", false },
      { "Mercosur met. Paraguay could not vote: its own membership was suspended in June.",
        { actor = "MERCOSUR", recipient = "PRY" } },
      { "The African Union met. Gabon's notice was suspended in 2023.", false },
      { "Gabon was suspended in 2023.", false },
    } },

  { name = "expelled-from-it", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = { "expel", "eject", "throw out", "kick out" }, actor = { "context" },
      actor_kind = pact, recipient = { "object" }, recipient_kind = { "state" },
      no_noun = true },
    condition = is_done,
    examples = {
      { "The Council of Europe had 47 members until Russia was expelled.",
        { actor = "COE", recipient = "RUS" } },
      { "NATO met. Two diplomats were expelled.", false },
    } },

  { name = "back-in-it", event = { type = "SUPPORT", act = "readmit" },
    frame = { verb = { "readmit", "reinstate", "let back", "welcome back", "take back" },
      actor = { "context" }, actor_kind = pact, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true },
    condition = is_done,
    examples = {
      { "Gambia left the Commonwealth in 2013. It was readmitted in 2018.",
        { actor = "CW", recipient = "GMB" } },
      { "Gambia was suspended from the African Union in 2005 and readmitted the following year.",
        { actor = "AU", recipient = "GMB" } },
      { "NATO met. The dog was welcomed back.", false },
    } },

  { name = "admitted-to-it", event = { type = "SUPPORT", act = "join" },
    frame = { verb = { "admit" }, actor = { "object" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact, no_noun = true },
    condition = is_done,
    emit = gapped.by "actor",
    examples = {
      { "The United Nations has 193 members. South Sudan was admitted in 2011.",
        { actor = "SSD", recipient = "UN" } },
      { "The United Nations met. The patient was admitted in May.", false },
    } },
}
