--- When the act of an event was, from the time expressions of its sentence: those of its own clause
-- first, then those of the clauses whose time it shares.

local when = {}

local calendar = require "engine.calendar"
local has = require "engine.has"
local history = require "engine.history"
local reading = require "engine.core.reading"
local tense_of_words = require "engine.tense".of
local timenames = require "engine.timenames"

-- The grammar of dates is big: it is read where the first may be told.
local read = false
local TELLING = {}
for word in (timenames.heads .. " " .. timenames.words):lower():gmatch "%S+" do
  TELLING[#TELLING + 1] = word
end
local function may_tell(text)
  read = read or text:find "%d" ~= nil or reading.find_word(text:lower(), TELLING, 1, 1) ~= nil
  return read
end

--- The time expressions of a sentence. An article known by its month or year only resolves none
-- that is relative.
-- @param article userdata
-- @param sentence table its text and span, as article:sentence gives them
-- @param number integer the sentence's number
-- @param tense string|nil "past" or "future", where the sentence says so
-- @return table list as of dates.find, each with its `span` in the article
function when.dates(article, sentence, number, tense)
  if not may_tell(sentence.text) then return {} end
  local options = history.options(article, number)
  options.tense = tense or sentence.tokens and tense_of_words(sentence)
  local found = require "engine.dates".find(sentence.text, options)
  for _, date in ipairs(found) do
    date.span = { sentence.span[1] + date.start, sentence.span[1] + date.stop }
  end
  return found
end

local IN_IT = { ["in"] = true, at = true, during = true, on = true, with = true }
local THE = { the = true, a = true, an = true, its = true, his = true, their = true, her = true }
local function fronted(before)
  local preposition, determiner = before:match "^(%a+) (%l+) $"
  return preposition and IN_IT[preposition:lower()] and THE[determiner] or false
end

local OCCASIONS = { referendum = true, vote = true, election = true, summit = true, meeting = true,
  speech = true, interview = true, statement = true, ceremony = true, address = true,
  conference = true, raid = true, coup = true, letter = true, ruling = true, visit = true }
local function happens_at(before, after)
  local preposition, determiner = before:match "(%a+) (%l+) $"
  local noun = after:match "^ (%l+)" or ""
  return preposition and IN_IT[preposition] and THE[determiner] and OCCASIONS[noun] or false
end

-- "Next weekend's financial summit in Rome": how many bytes the date's own noun phrase goes on.
local JOINS = { of = true, ["in"] = true, on = true, with = true, ["for"] = true, to = true,
  ["and"] = true, between = true, that = true, by = true, from = true, against = true, at = true }
local function owned(after)
  local at = after:match "^'s%s+()" or after:match "^\u{2019}s%s+()"
  if not at then return nil end
  local stop = at - 1
  for word, behind in after:gmatch("([%w%-]+)%s?()", at) do
    if JOINS[word] or behind - #word > stop + 3 then break end
    stop = behind - 1
  end
  return stop
end

-- "For the first time since 2016", "the worst attack since 2003": since when there was none, which
-- is not when the act was. `before`: the text in front of the date.
local RANKS = { first = true, second = true, third = true, fourth = true, fifth = true,
  sixth = true, seventh = true, eighth = true, ninth = true, tenth = true, last = true,
  most = true, worst = true, least = true, only = true }
local function only_ranks(date, before)
  if not date.text:find "^[Ss]ince%f[%A]" then return false end
  for word in reading.after_last(before, ".,;:"):sub(-60):lower():gmatch "%a+" do
    if RANKS[word] or timenames.superlative(word) then return true end
  end
  return false
end

-- Whether it lies after the article's day, as "later this month" does.
local function is_later(best, day)
  local last = best.end_ or best.value
  if not day then return false end
  local later = best.text:match "^[Ll]ater (%l+)"
  return later == "this" or later == "today" or last > day:sub(1, #last)
end

-- "Oman, a member since 2018, attacked Chad": since when he is what stands between the commas; how
-- many bytes in front of the date that begins, or nil.
local function in_aside(date, before, behind)
  if not date.text:find "^since%f[%A]" or not behind:find "^," then return nil end
  local aside = before:match "%a[^,]*,( [^,]*%a[^,]*)$"
  return aside and #aside
end

-- "Suspended aid until 2030", told in 2024: how long it is to last, not when it was done.
local function ends_later(date, before, day)
  return before:find "%f[%a][Uu]?n?til $" ~= nil and date.value ~= nil and is_later(date, day)
end

-- Whose year tells of them alone: "the Trade Act of 1974".
local LAWS = { Act = true, Law = true, Code = true, Statute = true, Charter = true,
  Constitution = true, Convention = true, Resolution = true, Regulations = true }

-- "Apologised for the massacre of 1968": the year of what a noun names, as in "the 1968 massacre";
-- not "in the summer of 1968", "on the night of May 3", "in the war of 1968".
local TIMES = { spring = true, summer = true, autumn = true, fall = true, winter = true,
  ["end"] = true, close = true, beginning = true, start = true, middle = true, half = true,
  quarter = true, month = true, week = true, weekend = true, day = true, days = true,
  morning = true, evening = true, night = true, eve = true, hours = true, months = true,
  weeks = true, part = true, rest = true, course = true, year = true }
local function is_of_thing(before)
  local noun = before:match "(%l+) of $"
  if not noun or TIMES[noun] then return false end
  local preposition = before:match "(%a+) %l+ %l+ of $" or ""
  return not IN_IT[preposition:lower()]
end

-- "Announced levies from March 10", "is out from January": from when on it holds is as likely to
-- come as past, whatever tense it was announced in, so it is the nearer one; blows that were dealt
-- are past.
local BLOWS = { ASSAULT = true, COERCE = true, PROTEST = true, MOBILIZE = true }
local function nearer_start(date, before, day)
  local value = date.value
  if not (day and #day == 10 and value and before:find "[Ff]rom $")
    or date.kind ~= "day" and date.kind ~= "month" or date.text:find "%d%d%d%d" or value > day then
    return
  end
  local told = "from " .. date.text -- June alone may be a woman
  local ahead = require "engine.dates".find(told, { date = day, tense = "future" })[1]
  if not (ahead and ahead.value and #ahead.value == #value) then return end
  local function at(which) return calendar.parse(#which == 7 and which .. "-01" or which) end
  if #value >= 7 and at(ahead.value) - at(day) < at(day) - at(value) then
    date.value, date.end_ = ahead.value, ahead.end_
  end
end

-- The dates of the event's sentence, with the clause each stands in.
local function dates_of(article, analysis, event, tense, cache)
  local blow = BLOWS[event.type] and tense == "past"
  local key = event.sentence .. (tense or "") .. (blow and "blow" or "")
  if cache[key] then return cache[key] end
  local text, start = article:words(event.sentence)
  local sentence = { text = text, span = { start, start + #text } }
  local found = {}
  for _, date in ipairs(when.dates(article, sentence, event.sentence, tense)) do
    local before = text:sub(1, date.start)
    if not only_ranks(date, before) and not ends_later(date, before, article.date) then
      date.aside = in_aside(date, before, text:sub(date.stop + 1))
      found[#found + 1] = date
    end
  end
  for _, date in ipairs(found) do
    if not blow then nearer_start(date, text:sub(1, date.start), article.date) end
    -- "a couple of years ago": it stands where its unit does
    date.at = date.span[1] + (date.text:find "%f[%a]%a+ ago$" or 1) - 1
    date.clause, date.chunk, date.modifies = analysis:clause_at(date.at)
    local time = date.clause and analysis:time_of(date.at)
    -- "backed banks that do business there on Tuesday": a day is no habit's; "left NATO, which it
    -- had joined in 1999, on Friday": behind the comma that ends it
    local habit = time and date.kind == "day" and time.present
      and not (date.value and is_later(date, article.date)) -- "that opens tomorrow"
    local apart = time and time.above
      and article.text:sub(math.max(1, date.at - 15), date.at):find ",%s+%l*%s*$"
    if (habit or apart) and time.above then date.clause = time.above end
    -- "In the June 12 statement, both agreed to disarm": at the time of what it is in; "voted in a
    -- 2016 referendum to leave"
    if date.modifies and (fronted(text:sub(1, date.start))
      or tense == "past" and happens_at(text:sub(1, date.start), text:sub(date.stop + 1))) then
      date.modifies = false
    end
    -- what is done under it is of another time
    local law = text:sub(1, date.start):match "(%u%l+) of $"
    if law and LAWS[law] then date.modifies, date.chunk = true, nil end
    date.of_thing = is_of_thing(text:sub(1, date.start))
    -- "December 1984: rebels took a plane, where they killed two": of the whole entry
    date.label = date.value and text:find("^:%s", date.stop + 1)
      and not text:sub(1, date.start):find "%w"
    date.owns = owned(text:sub(date.stop + 1))
    if date.owns then date.owns = date.owns + date.span[2] end
  end
  cache[key] = found
  return found
end

-- More than about a year before the article is background; a text without a date that gives an act
-- its year tells the past.
local function is_historical(value, day)
  if not day then return true end
  local year, now = tonumber(value:sub(1, 4)), tonumber(day:sub(1, 4))
  if year < now - 1 then return true end
  return year == now - 1 and #value >= 7 and value:sub(6, 7) < day:sub(6, 7)
end

-- The nearest date of a clause; one inside the subject, as in "Egypt, a member since 1949, left on
-- Monday", counts as far. In "the 2015 deal" the year is the deal's alone. What a noun names in a
-- clause that tells of something else has the date that stands with it: "denounced the talks on
-- Monday", "last week's talks", but not "on Monday denounced the talks".
local FAR, NEAR_AFTER, NEAR_BEFORE, BESIDE = 10000, 40, 14, 5
local function stands_with(date, event)
  local after, before = date.at - event.span[2], event.span[1] - date.span[2]
  return after >= 0 and after < NEAR_AFTER or before >= 0 and before < NEAR_BEFORE,
    after >= 0 and after < BESIDE or before >= 0 and before < BESIDE
end

local function date_in(found, event, clause, chunk, noun, named)
  local best, distance
  for _, date in ipairs(found) do
    local after = date.at - event.span[2]
    local d = math.abs(after)
    if after < 0 and date.open then d = d + FAR end
    local aside = date.aside
      and (event.span[1] < date.at - date.aside or event.span[1] > date.at)
    local fits = date.clause == clause and not aside and (not date.modifies or date.chunk == chunk)
      and (noun or named or not date.of_thing)
    if noun and date.chunk ~= chunk then
      local near, beside = stands_with(date, event)
      near = near or date.owns and event.span[1] > date.at and event.span[1] < date.owns
      fits = fits and near or beside
    end
    if date.value and fits and (not best or d < distance) then best, distance = date, d end
  end
  return best
end

-- "An attack by Oman, December 7, 1941": of what stands in no clause, where nothing told between
-- the two has the date.
local function date_beside(found, event, article)
  local date = date_in(found, event, nil, false, false, true)
  local from = date and math.min(event.span[2], date.span[2]) + 1
  local between = date and article.text:sub(from, math.max(event.span[1], date.at))
  if not date or between:find " that " or between:find " wh[io]" then return nil end
  return date
end

local function labelled(found)
  return found[1] and found[1].label and found[1] or nil
end

local function find_date(found, event, time, chunk)
  local own = time.participle and date_in(found, event, time.participle, chunk)
  if own then return own end
  for i, clause in ipairs(time.clauses) do
    local best = date_in(found, event, clause, chunk, time.noun, time.named)
    if best then return best end
    if time.noun and i == 1 then break end
  end
  return labelled(found)
end

-- Whether a clause that tells of the same time has a date with a year, and that is long ago. What
-- one is blamed for has a time of its own: "blamed it for leaving in 1971".
local function linked_history(found, analysis, event, clause, day)
  for _, date in ipairs(found) do
    local content = event.type == "ACCUSE" and date.clause and date.clause > clause
      and date.at > event.span[1]
    if date.value and date.clause and not content and not date.modifies and not date.aside
      and date.text:find "%d%d%d%d" and analysis:same_time(clause, date.clause) then
      return is_historical(date.end_ or date.value, day)
    end
  end
  return false
end

-- "decades ago", "several years ago": whether such words stand in the event's clause, or one whose
-- time it shares.
local function ages_ago(found, time)
  for _, date in ipairs(found) do
    local ages = date.text:find "^%f[%a][%a ]-[yY]ears ago$" or date.text:find "ecades ago$"
      or date.text:find "enturies ago$"
    for _, clause in ipairs(ages and not date.value and time.clauses or {}) do
      if date.clause == clause then return true end
    end
  end
  return false
end

-- Wars that texts date by, and the year in which each ended.
local WARS = { ["World War I"] = 1918, ["World War One"] = 1918, ["First World War"] = 1918,
  ["World War II"] = 1945, ["World War Two"] = 1945, ["Second World War"] = 1945,
  ["World War 1"] = 1918, ["World War 2"] = 1945,
  ["Korean War"] = 1953, ["Vietnam War"] = 1975, ["Cold War"] = 1991, ["Gulf War"] = 1991 }
local BY_WAR = { ["in"] = true, during = true, after = true, before = true, throughout = true,
  following = true }
local PART_OF_WAR = { wake = true, aftermath = true, ["end"] = true, height = true, start = true }

-- "Fought beside Oman in World War II", "was set up after the Cold War": whether the event's clause
-- dates it by a war of long ago.
local function by_war(article, analysis, event, time)
  local text, start = article:words(event.sentence)
  local year = article.date and tonumber(article.date:sub(1, 4))
  for war, ended in pairs(text:find(" War", 1, true) and WARS or {}) do
    local at, stop = text:find(war, 1, true)
    local front = at and text:sub(math.max(1, at - 24), at - 1):gsub("the $", "")
    -- "in the biggest war after the Second World War": it is only measured by it
    if at and text:sub(math.max(1, at - 60), at):find "%f[%a]%l+est [^,.;]*$" then front = "" end
    local in_it = at and (BY_WAR[front:match "(%l+) $"] or PART_OF_WAR[front:match "(%l+) of $"])
    local clause = in_it and not text:find("^%w", stop + 1)
      and not (year and year < ended + 2) and analysis:clause_at(start + at - 1)
    for _, own in ipairs(clause and time.clauses or {}) do
      if analysis:same_time(own, clause) then return true end
    end
  end
  return false
end

-- The month of invasions that are named for years after: who of whom.
local INVASIONS = { ["RUS UKR"] = "2022-02", ["RUS GEO"] = "2008-08", ["USA IRQ"] = "2003-03",
  ["USA AFG"] = "2001-10", ["IRQ KWT"] = "1990-08", ["USA PAN"] = "1989-12",
  ["USA GRD"] = "1983-10", ["ARG GBR"] = "1982-04", ["IRQ IRN"] = "1980-09",
  ["SUN AFG"] = "1979-12", ["RUS AFG"] = "1979-12", ["CHN VNM"] = "1979-02",
  ["VNM KHM"] = "1978-12", ["IDN TLS"] = "1975-12", ["TUR CYP"] = "1974-07",
  ["SUN CSK"] = "1968-08", ["SUN HUN"] = "1956-11", ["PRK KOR"] = "1950-06",
  ["DEU POL"] = "1939-09", ["JPN CHN"] = "1937-07" }

-- "As they defend the land against the invasion", "in the face of the invasion": it goes on.
local function is_resisted(article, event)
  local text, start = article:words(event.sentence)
  local before = text:sub(1, math.max(event.span[1] - start, 0)):match "[^.;,]*$"
  return before:find "%f[%a]defend[s ].* against " ~= nil or before:find "[Ii]n the face of " ~= nil
end

-- "Russia's invasion of Ukraine", told more than a year after it.
local function is_old_invasion(article, event, day)
  if not day or #event.actor ~= 1 or #event.aux > 0 or not event.text:find "[Ii]nva[ds]"
    or is_resisted(article, event) then
    return false
  end
  for _, whose in ipairs(event.recipient) do
    local began = INVASIONS[event.actor[1] .. " " .. whose]
    if began and began < day and is_historical(began, day) then return true end
  end
  return false
end

-- Whether one of them is a state or body that is no more: what it did is history a year later.
local function has_ended(analysis, ids, day)
  for _, id in ipairs(ids) do
    local ended = analysis:ended(id)
    if ended and (not day or ended < day and is_historical(ended, day)) then return true end
  end
  return false
end

local function is_of_ended(analysis, event, day)
  return has_ended(analysis, event.actor, day) or has_ended(analysis, event.recipient, day)
end

local function mark(event, aux)
  if not has(event.aux, aux) then event.aux[#event.aux + 1] = aux end
end

local function unmark(event, aux)
  for i, name in ipairs(event.aux) do
    if name == aux then table.remove(event.aux, i) return end
  end
end

-- Acts that are done once: "since 2017 they have cut ties" tells when they did.
local ONCE = { propose = true, form = true, dissolve = true, apply = true, invite = true,
  join = true, decline = true, readmit = true, withdraw = true, suspend = true, expel = true,
  sign = true, ratify = true, sever = true, restore = true }

-- What is arranged ahead, and so told in the present: "Biden visits Oman on Friday".
local ARRANGED = { CONSULT = true, SUPPORT = true, AGREE = true, COOPERATE = true, AID = true,
  SANCTION = true, RETREAT = true, MOBILIZE = true }

-- What is to come of these is promised.
local PROMISED = { SUPPORT = true, COOPERATE = true, AID = true }

-- "welcomes the meeting on Friday": what one thinks of is to come, and not that one thinks so.
local FELT = { "^[Ww]elcomes?$", "^[Ss]upports?$", "^[Bb]acks?$", "^[Pp]raises?$", "^[Tt]hanks?$",
  "^[Cc]ommends?$", "^[Aa]pplauds?$" }
local function is_felt(event)
  if event.type ~= "SUPPORT" or event.act then return false end
  for _, word in ipairs(FELT) do
    if event.text:find(word) then return true end
  end
  return false
end

local function tense_of(event, time)
  local arranged = time and time.present and ARRANGED[event.type]
  if time and time.past and not time.noun then return "past" end -- promised it in March
  if has(event.aux, "future") or has(event.aux, "hypothetical") or arranged then
    return "future"
  end
  -- "the pact signed by Oman in May is dead"
  return not (time and time.noun and not time.participle) and "past" or nil
end

-- What is done by saying that one will do it: "said on Monday that it will leave the pact". A
-- meeting that is agreed on is still to be held.
local SAID = { AGREE = true, REJECT = true, THREATEN = true, REQUEST = true, SANCTION = true,
  SUPPORT = true, CONCEDE = true, ACCUSE = true }

-- Standing facts have no date: "OPEC member Nigeria was attacked on Monday", "US-backed rebels left
-- on Monday".
local function is_standing(event, time)
  return event.act == "member" and (not time or time.noun)
    or event.text:find "^%S+%-%l+ed$" ~= nil
end

-- "Four days after Oman left": from the date of the clause beside it, or else from the article's,
-- which a text that tells of the past is not about.
local function counted(article, event, time, found, chunk)
  local base = date_in(found, event, time.from, chunk)
  local day = base and not base.end_ and base.value
  if not base and not time.told and not history.tells(article) then day = article.date end
  if not day then return nil end
  if time.offset:find "hour" or time.offset:find "minute" then
    return { value = day, text = time.offset }
  end
  local text = ("%s %s"):format(time.offset:lower():gsub("^just ", ""):gsub("^the ", ""),
    time.ahead and "later" or "earlier")
  local date = require "engine.dates".find(text, { anchor = function() return day end })[1]
  if date and date.value then date.text = time.offset end
  return date and date.value and date
end

-- "As agreed at the summit on May 3, they will pay": a meeting with a date of its own that is past
-- was held, whatever the clause around it tells.
local function was_held(event, time, date, article)
  if event.type ~= "CONSULT" or time and not time.noun or not has(event.aux, "future") then
    return false
  end
  local value, day = date.end_ or date.value, article.date
  local before = article.text:sub(math.max(1, event.span[1] - 30), event.span[1])
  return day ~= nil and stands_with(date, event) and value < day:sub(1, #value)
    and not before:find "planned" and not before:find "scheduled"
end

--- Gives an event its `when` {value, end, text, open}, and what follows from it: long ago is
-- `historical`, an arranged act on a later day is `future`.
-- @param article userdata
-- @param analysis userdata
-- @param event table is changed
-- @param cache table one for each article
function when.add(article, analysis, event, cache)
  local clause, chunk = analysis:clause_at(event.span[1])
  local day = article.date
  local time = analysis:time_of(event.span[1])
  local found = dates_of(article, analysis, event, tense_of(event, time), cache)
  local best
  if time and not is_standing(event, time) then best = find_date(found, event, time, chunk) end
  if not time then best = date_beside(found, event, article) end
  if not best and time and time.decided and SAID[event.type] then
    local past = dates_of(article, analysis, event, "past", cache)
    best = date_in(past, event, time.decided, chunk)
  end
  -- "years after relations were severed": counted from the verb's clause
  local verb = time and time.noun and analysis:time_of(event.span[2] - 1) or time
  if not best and verb and verb.offset and not verb.noun then
    best = counted(article, event, verb, found, chunk)
  end
  -- "announcing it in 2019, they have grown closer": till now, whatever the other clause's date
  local till_now = time and time.perfect and not time.named and not ONCE[event.act]
  if is_of_ended(analysis, event, day) then mark(event, "historical") end
  event.when = best and { value = best.value, ["end"] = best.end_, text = best.text,
      open = best.open }
    or {}
  if not best then
    if cache.history == nil then
      local tells, sure = history.tells(article)
      cache.history = tells and sure
    end
    -- where a dated text tells history, what it says in the past tense is; an undated one also
    -- tells how things are now: "is a member", "has supported Oman"
    local stands = time and not time.noun and not event.by
      and (till_now or time.present and event.type == "COOPERATE")
    local told = cache.history and (not day and not stands
      or day and time and not time.present and #event.aux == 0)
    local ages = time and not time.noun and not till_now
      and (ages_ago(found, time) or by_war(article, analysis, event, time))
    if told or is_old_invasion(article, event, day) or ages
      or clause and not till_now and linked_history(found, analysis, event, clause, day) then
      mark(event, "historical")
    end
    return
  end
  if was_held(event, time, best, article) then unmark(event, "future") end
  -- "will build on the March 2020 summit": what the noun's own date says is past was held
  local own = best.chunk and best.chunk == chunk or event.type == "CONSULT" and time and time.noun
  if own and day and best.text:find "%d%d%d%d"
    and (best.end_ or best.value) < day:sub(1, #(best.end_ or best.value)) then
    unmark(event, "future")
  end
  -- "has armed Cairo since 1955": it goes on
  local goes_on = best.open and time and time.perfect and not time.noun and not ONCE[event.act]
  if is_historical(best.end_ or best.value, day) then
    if not goes_on and not (till_now and best.clause ~= clause) then mark(event, "historical") end
    return
  end
  -- of who led once, and not when he led
  if not is_of_ended(analysis, event, day) and not history.tells(article) then
    unmark(event, "historical")
  end
  -- "welcomes its accession next year", "backs the plan for the summit this week": one does so now
  if #event.aux == 0 and time and time.present and is_later(best, day) and event.type == "SUPPORT"
    and not event.act and not event.text:find "^[Rr]ecogni" then
    event.when = {}
    return
  end
  -- "met on Monday", in a text dated the Sunday before: it is dated where that was still so
  local done = time and time.past and not time.noun and event.type == "CONSULT"
  if #event.aux == 0 and not done and is_later(best, day) and (event.type == "CONSULT"
    or time and (time.present or time.going or time.named or event.text:find "^[Aa]nnounc")
      and ARRANGED[event.type] and not is_felt(event)) then
    mark(event, "future")
    if PROMISED[event.type] then
      event.type, event.mode = "AGREE", nil
      reading.finish(event, article.text)
    end
  end
end

return when
