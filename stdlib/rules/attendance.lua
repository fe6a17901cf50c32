--- Who takes part in the meetings of alliances and organisations, and who stays away.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local who = { "state", "organisation", "alliance", "group" }
local pact = { "alliance", "organisation", "treaty", "institution" }
local trips = { "trip", "visit", "attendance", "participation", "appearance" }

-- What can stand before "summit" where it is that of the body that was spoken of.
local OF_IT = {}
for word in ("the its a an this last next first two three latest annual emergency extraordinary "
  .. "regular leaders bloc group alliance organisation organization league week month year s "
  .. "january february march april may june july august september october november december "
  .. "monday tuesday wednesday thursday friday saturday sunday"):gmatch "%a+" do
  OF_IT[word] = true
end

-- "stayed away from last November's summit", after the body's name.
local function of_it(event, article)
  local words = event.text:lower() .. conditions.phrase(event, article, 60)
  local what = words:match "^%l+ ?%l* from (.*)" or words:match "^%l+ (.*)"
  local ahead = what and (what:match "^(.-)%f[%a]summits?%f[%A]"
    or what:match "^(.-)%f[%a]meetings?%f[%A]")
  if not ahead or ahead == "" or what:find " with " or what:find " between " then return false end
  for word in ahead:gmatch "%a+" do
    if not OF_IT[word] then return false end
  end
  return true
end

-- Who sends no delegation stays away, whatever the meeting is called.
local function skips_meeting(event, article)
  return event.text:find "deleg" ~= nil or conditions.at_meeting(event, article)
    or conditions.far(event) and of_it(event, article)
end

-- "OPEC met in Vienna": the organisation of the text before is one that meets.
local function it_met(event, article)
  local to = event.actors[event.recipient[1]].span
  local rest = article.text:sub(to[2] + 1, to[2] + 60):lower():match "^[^.;]*"
  -- "A meeting of the Middle East Security Alliance (MESA)"
  local before = article.text:sub(math.max(1, to[1] - 100), to[1]):lower()
  before = conditions.after_last(before, ".\n")
  for _, word in ipairs { "meeting of", "summit of", "session of", "conference of" } do
    if before:find(word, 1, true) then return true end
  end
  return rest:find "%f[%a]met%f[%A]" ~= nil or rest:find "%f[%a]meets?%f[%A]" ~= nil
    or rest:find "%f[%a]gather" ~= nil or rest:find "%f[%a]conven" ~= nil
    or rest:find "^ leaders [^,]*%f[%a]summit%f[%A]" ~= nil
    or rest:find "^ %l*%s?ministers [^,]*%f[%a]meeting%f[%A]" ~= nil
    or rest:find "^ %l*%s?ministers agree" ~= nil or rest:find "^ %l*%s?ministers decide" ~= nil
    or rest:find "^ leaders agree" ~= nil or rest:find "^ leaders decide" ~= nil
end

-- "sent a delegation to Ankara": where it goes, not to a meeting.
local function to_place(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    if name.kind == "state" and name.span[1] == event.span[2] + 4 then return true end
  end
  return false
end

-- "to restrict Burma's participation"
local function cut_down(event, article)
  local from = math.min(event.actors[event.actor[1]].span[1], event.span[1])
  return conditions.find_word(article.text:sub(math.max(1, from - 20), from):lower(), { "restrict",
    "limit", "bar%f[%A]", "barr", "block", "ban%f[%A]", "prevent", "oppos", "exclud" }) ~= nil
end

-- Whose participation it is: his own, in a meeting, that nobody cuts down.
local function owned(event, article)
  local actor = event.actors[event.actor[1]].span
  local between = article.text:sub(actor[2] + 1, event.span[1])
  local rest = conditions.phrase(event, article, 60)
  if actor[1] < event.span[1] and not between:find "^['’]*s? [%l ]*$" then return false end
  if cut_down(event, article) or rest:find "^ from " then return false end
  return not rest:find "^ in " or conditions.find_word(rest, { "summit", "meeting", "conference",
    "session", "talks", "forum", "assembly" }) ~= nil
end

-- With whom a summit is that somebody attends: "a summit with President of France Emmanuel Macron".
local function summit_with(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    local between = article.text:sub(event.span[2] + 1, math.max(name.span[1], event.span[2]))
    if name.kind == "state" and name.span[1] > event.span[2] and not event.actors[name.id]
      and (between:find "^ with [%l ]*$" or between:find "^ with President of t?h?e? ?$") then
      return name
    end
  end
end

return {
  pack = "attendance",
  doc = "Who takes part in the meetings of alliances, and who stays away",

  { name = "cancel-trip", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "cancel", "call off", "scrap", "skip", "postpone", "drop",
        "abandon", "shelve" }, trips),
      actor_kind = { "state" }, recipient = { "to", "at", "modifier", "in", "context" },
      recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Obama cancelled his trip to the APEC summit.",
        { actor = "USA", recipient = "APEC" }, date = "2013-10-08" },
      { "Ghana called off its participation in the ECOWAS meeting.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Obama cancelled his trip to Bali.", false, date = "2013-10-08" },
    } },

  { name = "cancel-plan", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "cancel", "call off", "scrap", "drop", "abandon", "shelve" },
        { "plan", "trip", "visit" }), actor_kind = { "state" }, recipient = { "content" },
      recipient_kind = pact, content = { "attend", "join", "participate", "take", "travel" } },
    condition = conditions.at_meeting,
    examples = {
      { "Trump cancelled plans to attend the APEC summit.",
        { actor = "USA", recipient = "APEC" }, date = "2018-10-08" },
      { "Trump cancelled plans to attend the feast.", false, date = "2018-10-08" },
    } },

  { name = "pull-out", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = { "pull out", "withdraw", "drop out", "back out" },
      actor_kind = { "state" }, recipient = { "of", "from", "to" }, recipient_kind = pact,
      no_noun = true },
    condition = conditions.with({ "summit", "meeting", "conference", "forum" }, 80),
    examples = {
      { "Kenya pulled out of the African Union summit.", { actor = "KEN", recipient = "AU" } },
      { "Brazil's president pulled out of a trip to the BRICS summit.",
        { actor = "BRA", recipient = "BRICS" } },
      { "Kenya pulled out of the African Union.", false },
      { "Kenya pulled out of the talks with the African Union.", false },
    } },

  { name = "go-to-attend", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "arrive", "travel", "fly", "go", "head", "come", "visit" },
      actor_kind = { "state" }, recipient = { "content" }, recipient_kind = pact, no_noun = true,
      content = { "attend", "join", "participate", "take" } },
    condition = conditions.at_meeting,
    examples = {
      { "Biden travelled to Vilnius to attend a NATO summit.",
        { actor = "USA", recipient = "NATO" }, date = "2023-07-11" },
      { "Biden travelled to Vilnius to attend a feast.", false, date = "2023-07-11" },
    } },

  { name = "send-to-attend", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "send", "dispatch" }, actor_kind = { "state" }, recipient = { "content" },
      recipient_kind = pact, no_noun = true, content = { "attend", "participate", "take" } },
    condition = conditions.at_meeting,
    emit = conditions.there_or_not,
    examples = {
      { "Kenya sent its vice-president to Accra to attend the ECOWAS summit.",
        { actor = "KEN", recipient = "ECOWAS", aux = {} } },
      { "Kenya will send its foreign minister to take part in the NATO summit.",
        { actor = "KEN", recipient = "NATO", aux = { "future" } } },
      { "Kenya sent troops to take part in a NATO mission.", false },
    } },

  { name = "go-to", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "arrive", "travel", "fly", "go", "head", "come", "appear", "turn up",
        "show up", "speak at", "get to" }, actor_kind = { "state" },
      recipient = { "for", "to", "at", "of" }, recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local way = article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
      return conditions.at_meeting(event, article)
        and article.text:sub(event.span[2] + 1, event.span[2] + 8) ~= " through"
        and not way:find " and at " -- what he did there
    end,
    examples = {
      { "Trump flew to Brussels for the NATO summit.",
        { actor = "USA", recipient = "NATO" }, date = "2018-07-10" },
      { "The Iraqi minister arrived in Vienna for an OPEC meeting.",
        { actor = "IRQ", recipient = "OPEC" } },
      { "Putin did not turn up at the APEC summit.",
        { actor = "RUS", recipient = "APEC", act = "absent" }, date = "2018-07-10" },
      { "Modi flew to Samarkand for a meeting of the Shanghai Cooperation Organisation.",
        { actor = "IND", recipient = "SCO" }, date = "2022-09-15" },
      { "Trump got to the NATO summit on Monday.", { actor = "USA", recipient = "NATO" },
        date = "2018-07-10" },
      { "Trump got to know the NATO summit.", false, date = "2018-07-10" },
      { "Trump flew to Brussels for lunch.", false, date = "2018-07-10" },
      { "The message that Trump gave when he went to Rome in May and at the NATO summit is clear.",
        false, date = "2018-07-10" },
      { "Kenya's envoy went through the agenda for the OPEC meeting.", false },
    } },

  { name = "take-seat", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = g.phrases({ "take", "occupy", "resume" }, { "seat", "place" }),
      actor_kind = { "state" }, recipient = { "at", "among", "in" }, recipient_kind = pact,
      no_noun = true },
    condition = conditions.at_meeting,
    examples = {
      { "Assad took his seat at the Arab League summit.",
        { actor = "SYR", recipient = "AL" }, date = "2023-05-19" },
      { "Assad took his seat at the theatre.", false, date = "2023-05-19" },
    } },

  { name = "address", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = g.phrases({ "address" }, { "summit", "meeting", "session", "conference",
        "assembly", "gathering" }, { "make" }, { "appearance" }), actor_kind = { "state" },
      recipient = { "of", "modifier", "object", "at" }, recipient_kind = pact, no_noun = true },
    condition = conditions.at_meeting,
    examples = {
      { "The Ukrainian president addressed the G7 summit.",
        { actor = "UKR", recipient = "G7" } },
      { "Kenya's minister addressed a meeting of ECOWAS.",
        { actor = "KEN", recipient = "ECOWAS" } },
      { "The Ukrainian president made a surprise appearance at the G7 summit.",
        { actor = "UKR", recipient = "G7" } },
      { "The Ukrainian president made an appearance at a concert.", false },
      { "The bishop addressed the meeting.", false },
    } },

  { name = "represented", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "represent" }, actor = { "object" }, actor_kind = who,
      recipient = { "at", "in", "context" }, recipient_kind = pact, recipient_optional = true,
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      if to and to.span[1] > event.span[1] then return conditions.at_meeting(event, article) end
      return conditions.with({ "at the summit", "at the meeting", "at the conference",
        "at the talks", "at the session", "at the gathering" }, 30)(event, article)
    end,
    examples = {
      { "Morocco and Togo were not represented at the conference.",
        { actor = { "MAR", "TGO" }, type = "REJECT", act = "absent" } },
      { "The Arab League met in Cairo. Qatar was not represented at the talks.",
        { actor = "QAT", recipient = "AL", act = "absent" } },
      { "Chad was not represented at the wedding.", false },
      { "Japan was represented at the NATO meeting by its foreign minister.",
        { actor = "JPN", recipient = "NATO" } },
      { "Japan was represented at the fair.", false },
    } },

  { name = "attend", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = g.phrases({ "send" }, { "delegation", "minister", "representative",
        "delegate", "ambassador", "envoy", "official", "observer", "diplomat",
        "vice-president", "president", "premier", "deputy", "negotiator" },
        { "participate" }, { "in" }, { "join" }, { "leader", "counterpart", "colleague" },
        { "attend", "take part" }), actor_kind = who,
      recipient = { "modifier", "of", "to", "object", "in", "at" }, recipient_kind = pact },
    condition = function(event, article)
      if has(event.recipient, event.actor[1]) then return false end -- a body's own meeting
      if conditions.only_invited(event, article) then return false end
      if event.text:lower():find "participation" and cut_down(event, article) then return false end
      local words = event.text:lower()
      if words:find "^join" and conditions.phrase(event, article, 20):find "^ by video" then
        return true
      end
      return words:find "attend" ~= nil or words:find "^sen" ~= nil
          and (words:find "deleg" ~= nil or words:find "minister" ~= nil
            or words:find "representative" ~= nil)
        or conditions.at_meeting(event, article)
    end,
    examples = {
      { "Egypt did not send a delegation to the Arab League summit.",
        { actor = "EGY", type = "REJECT", act = "absent" } },
      { "The EU invited Oman’s king to attend the ASEAN summit.", false },
      { "The European Union will not attend the ASEAN summit.",
        { actor = "EU", recipient = "ASEAN", type = "REJECT", act = "absent" } },
      { "UN officials attended the African Union summit.", { actor = "UN", recipient = "AU" } },
      { "The EU's leaders attended the EU summit.", false },
      { "EU leaders invited Chad and Mali to take part in the EU summit.", false },
      { "They welcomed the invitation to Chad to attend the EU summit.", false },
      { "Iran attended a summit of the Shanghai Cooperation Organization.",
        { actor = "IRN", recipient = "SCO" } },
      { "Egypt's president joined the G7 leaders by video.", { actor = "EGY", recipient = "G7" } },
      { "EU leaders will attend the G20 summit.",
        { actor = "EU", recipient = "G20", aux = { "future" } } },
      { "The G7 said it would not attend the G8 summit.",
        { actor = "G7", recipient = "G8", act = "absent" } },
      { "Children attend school in Egypt.", false },
      { "Zimbabwe sent only its ambassador to the SADC meeting.",
        { actor = "ZWE", recipient = "SADC" } },
      { "Zimbabwe sent its ambassador to NATO home.", false },
      { "France took part in the NATO mission.", false },
    } },

  { name = "attend-it", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "send delegation", "attend meeting", "attend summit", "attend conference",
        "attend talk", "attend session", "join meeting", "send minister", "send envoy",
        "send representative", "send delegate", "send negotiator", "join talk" },
      noun = { "participation", "attendance" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact,
      recipient_optional = true },
    condition = function(event, article)
      local words = event.text:lower()
      if #event.recipient > 0 and not words:find "deleg"
        and not conditions.at_meeting(event, article)
        and not it_met(event, article) then
        return false
      end
      if words:find "^send" or words:find "^sent" then
        local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^.;]*"
        local where = rest:match "^ to %u[%l%u]+" and to_place(event, article)
        return #event.recipient > 0 and not where
          and (words:find "deleg" ~= nil or rest:find "to the talks" ~= nil
            or rest:find "to the %u?%l* ?meeting" ~= nil
            or rest:find "to the %u?%l* ?summit" ~= nil)
      end
      if words:find " " then -- with nobody named, only what states send their own to
        local other = event.text:find " %u%l+['’]+s [%l ]*%l+$" -- "attended Peru's conference"
        if other and event.actors[event.recipient[1]] then return false end
        return #event.recipient > 0 or words:find "talk" ~= nil or words:find "summit" ~= nil
      end
      return #event.recipient > 0 and conditions.at_meeting(event, article)
        and owned(event, article)
    end,
    emit = function(event, article) -- "attended a summit as it seeks membership of the SCO"
      local whom = #event.recipient == 0 and summit_with(event, article)
      if whom then
        event.actor[2], event.act = whom.id, "meet"
        event.actors[whom.id] = { text = whom.text, span = whom.span, person = whom.person }
        return event
      end
      if #event.recipient > 0 or not event.text:lower():find "an? [%l ]*summit$" then
        return event
      end
      local found
      for _, name in ipairs(article:names(event.sentence)) do
        if name.kind == "alliance" or name.kind == "organisation" then
          if found and found.id ~= name.id or name.span[1] < event.span[2] then return event end
          found = name
        end
      end
      local between = found and article.text:sub(event.span[2] + 1, found.span[1]):lower()
      if between and between:find "^ in %l+ as " and not between:find "[.;]" then
        conditions.done_to(event, found)
      end
      return event
    end,
    examples = {
      { "NATO met. Sweden sent a delegation to Ankara.", false },
      { "The Arab League met in Tunis. Egypt did not send a delegation.",
        { actor = "EGY", recipient = "AL", type = "REJECT", act = "absent" } },
      { "A meeting of the Union of South American Nations (UNASUR) was held in Lima. Peru did not "
        .. "send a delegation.", { actor = "PER", recipient = "UNASUR", act = "absent" } },
      { "The Arab League met on Monday. Sudan sent delegates to the Tunis meeting.",
        { actor = "SDN", recipient = "AL" } },
      { "Arab League ministers decided to suspend Egypt. Sudan did not attend the Tunis meeting.",
        { actor = "SDN", recipient = "AL", act = "absent" } },
      { "Arab League ministers arrived on Monday. Sudan did not attend the Tunis match.", false },
      { "Iran attended the talks.", { actor = "IRN" } },
      { "OPEC met in Vienna. Russia is sending its energy minister to the talks.",
        { actor = "RUS", recipient = "OPEC" } },
      { "Iran attended a summit in Samarkand as it seeks to join the SCO.",
        { actor = "IRN", recipient = "SCO", act = "attend" } },
      { "Iran's minister attended a summit with President of Peru Ana Sol.",
        { actor = { "IRN", "PER" }, recipient = {}, act = "meet" } },
      { "ASEAN met in Bali. It chose to restrict Burma's participation in its meetings.", false },
      { "The UN met. Iran launched its participation in a literacy decade.", false },
      { "NATO met. Iran attended Peru's peace conference.", false },
      { "NATO met. \"We have senior participation from many sides,\" Iran said.", false },
      { "Peru chaired the OPEC summit, which did not have in-person attendance.", false },
      { "Iran attended the match.", false },
      { "Iran sent a delegation to Oman.", false },
    } },

  { name = "skip-with", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "skip", "boycott", "shun", "snub" }, { "summit", "meeting",
        "conference", "talk", "session" }), actor_kind = who,
      recipient = { "with" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event)
      local to = event.actors[event.recipient[1]].span
      return to[1] - event.span[2] < 30
        and not conditions.find_word(event.text:lower(), { "g7", "g20", "brics" })
    end,
    examples = {
      { "The G20 met. Egypt skipped a summit with Ethiopia.",
        { actor = "EGY", recipient = "ETH", act = "absent" } },
      { "Egypt skipped a meeting of doctors.", false },
      { "Egypt skipped a lunch with Ethiopia.", false },
    } },

  { name = "skip", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "skip", "boycott", "miss", "shun", "snub" }, { "summit",
        "meeting", "session", "conference" }, { "skip", "boycott", "stay away",
        "miss", "shun", "snub", "sit out" }),
      actor_kind = who,
      recipient = { "modifier", "of", "object", "from", "context" }, recipient_kind = pact },
    condition = function(event, article)
      return skips_meeting(event, article)
        and not article.text:find("^ you%f[%A]", event.span[2] + 1) -- one in the room
    end,
    examples = {
      { "Kenya's envoy hailed the ASEAN summit. \"I did not mean to miss you,\" he said.", false },
      { "Indonesia boycotted the ASEAN summit.", { actor = "IDN", recipient = "ASEAN" } },
      { "Cuba, which hosted CARICOM in July, was angry. Haiti stayed away from last July's summit.",
        { actor = "HTI", recipient = "CARICOM" } },
      { "Laos, which chairs ASEAN, was angry. Burma skipped the summit.",
        { actor = "MMR", recipient = "ASEAN" } },
      { "Kenya stayed away from the African Union summit.",
        { actor = "KEN", recipient = "AU" } },
      { "The summit of the Non-Aligned Movement was boycotted by Egypt.",
        { actor = "EGY", recipient = "NONALIGNED" } },
      { "Shoppers skipped breakfast.", false },
    } },

  { name = "boycott-talks", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "boycott", "shun", "skip" }, { "talk", "negotiation" },
        { "boycott", "shun", "skip", "snub" }, { "summit", "conference" },
        { "boycott", "shun", "snub" }, { "meeting", "session", "gathering" }),
      actor_kind = who, recipient = { "with" },
      recipient_kind = { "state", "group", "organisation" }, recipient_optional = true,
      no_noun = true },
    examples = {
      { "Iran boycotted the talks in Cairo.", { actor = "IRN", recipient = {} } },
      { "Laos, which chairs ASEAN, was angry. Burma skipped the climate summit.",
        { actor = "MMR", recipient = {} } },
      { "Iran boycotts Gaza talks", { actor = "IRN", recipient = {} } },
      { "Iran will skip the Geneva talks.", { actor = "IRN", recipient = {} } },
      { "Kenya snubbed the meeting of lake states.", { actor = "KEN", recipient = {} } },
      { "Kenya's president will skip the summit in Kinshasa.", { actor = "KEN", recipient = {} } },
      { "The singer skipped the conference.", false },
      { "Iran boycotted the shop.", false },
    } },

  { name = "empty-seat", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "leave" }, { "seat", "chair" }, { "give" }, { "miss" }),
      actor_kind = who, recipient = { "at", "in", "modifier", "object" },
      recipient_kind = pact, no_noun = true },
    condition = function(event, article)
      return conditions.at_meeting(event, article)
        and conditions.told({ "seat empty", "chair empty", "a miss" }, 40)(event, article)
    end,
    examples = {
      { "Eritrea left its seat empty at the African Union summit.",
        { actor = "ERI", recipient = "AU" } },
      { "Eritrea left its seat at the African Union summit.", false },
      { "The shop left a chair empty.", false },
    } },

  { name = "stay-home", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = { "stay", "stay home", "remain", "remain home", "keep" }, actor_kind = who,
      recipient = { "from", "context" }, recipient_kind = pact, no_noun = true,
      needs = { "home" } },
    condition = function(event, article)
      local words = article.text:sub(event.span[1] + 1, event.span[2] + 9):lower()
      return words:find " home%f[%A]" ~= nil and conditions.at_meeting(event, article)
    end,
    examples = {
      { "Kenya is staying home from the African Union summit.",
        { actor = "KEN", recipient = "AU" } },
      { "Kenya will boycott the African Union summit; Chad is staying at home too.",
        { actor = "TCD", recipient = "AU" } },
      { "Kenya stayed home from the African Union.", false },
      { "Kenya stayed on from the African Union summit.", false },
    } },

  { name = "send-nobody", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = { "send" }, actor_kind = who,
      recipient = { "to", "context" }, recipient_kind = pact, no_noun = true,
      needs = { "no", "nobody", "anyone", "anybody" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      local before = article.text:sub(math.max(1, event.span[1] - 200), event.span[1]):lower()
      local nobody = rest:find "^ no ?one%f[%A]" or rest:find "^ nobody%f[%A]"
        or has(event.aux, "negation")
        and (rest:find "^ anyone%f[%A]" or rest:find "^ anybody%f[%A]")
      return nobody and conditions.find_word(before .. rest, { "summit", "meeting", "met%f[%A]",
        "conference", "session", "gather" }) ~= nil
    end,
    emit = function(event)
      event.type, event.mode, event.act = "REJECT", "meet", "absent"
      event.aux = has(event.aux, "future") and { "future" } or {}
      return event
    end,
    examples = {
      { "Albania sent no one to the NATO summit.",
        { actor = "ALB", recipient = "NATO", aux = {} } },
      { "OPEC held a meeting in Vienna. Iran sent nobody.", { actor = "IRN", recipient = "OPEC" } },
      { "Armenia no longer sends anyone to CSTO meetings.", { actor = "ARM", recipient = "CSTO" } },
      { "Armenia sent someone to the CSTO meeting.", false },
      { "NATO grew. Iran sent nobody.", false },
    } },

  { name = "present", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { adjective = { "present" }, actor_kind = who,
      recipient = { "at", "in", "of" }, recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Obama was not present at the APEC summit.", { actor = "USA", recipient = "APEC",
        act = "absent" }, date = "2013-10-08" },
      { "Obama was present at the APEC summit.", { actor = "USA", recipient = "APEC" },
        date = "2013-10-08" },
      { "Turkey's minister was also present at the NATO meeting.",
        { actor = "TUR", recipient = "NATO" } },
      { "Egypt was present at the match.", false },
    } },

  { name = "absent", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { adjective = { "absent", "missing" }, actor_kind = who,
      recipient = { "from", "at", "of" }, recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Egypt was absent from the Arab League summit.", { actor = "EGY", recipient = "AL" } },
      { "Israel was absent from the summit of the African Union.",
        { actor = "ISR", recipient = "AU" } },
      { "Egypt will be absent from the OPEC meeting.",
        { actor = "EGY", recipient = "OPEC", aux = { "future" } } },
      { "Iraq has long been absent from OPEC meetings.", { actor = "IRQ", recipient = "OPEC" } },
      { "Egypt was absent from the match.", false },
    } },
}
