-- date_rules.lua: the time expressions that dates.lua finds, as named rules in the order in which
-- they are tried at the beginning of each word.
--
-- A rule is { name, starts, doc, pattern, resolve }. `starts` names the classes of words that it
-- may begin with (tw.starts), and promises that its words hold one of tw.time_word; a rule without
-- it is tried at each word. `pattern` is an LPeg pattern whose named captures become the fields
-- given to `resolve(fields, context)` (date_resolve.lua); or a function that takes the pattern of
-- any simple rule and gives a pattern with dates in it (since, from ... to).
-- In place of a pattern `joins` may tell what stands between two dates that are one interval.
-- Where `resolve` gives nil the words of a simple rule are passed over whole: an impossible date is
-- no date, and its year is none either. Those of a composite rule are then tried one by one. To
-- change a rule copy the list and give it to dates.compile:
--
--   local mine = { { name = "easter", doc = "...", pattern = ..., resolve = ... } }
--   for _, rule in ipairs(dates.rules) do mine[#mine + 1] = rule end
--   local find = dates.compile(mine)

local lpeg = require "lpeg"
local reading = require "engine.core.reading"
local timenames = require "engine.timenames"
local tw = require "engine.timewords"
local resolve = require "engine.date_resolve"

local P, R, S, Cc, Cg, Cmt = lpeg.P, lpeg.R, lpeg.S, lpeg.Cc, lpeg.Cg, lpeg.Cmt
local kw, any, phrase, map, before = tw.kw, tw.any, tw.phrase, tw.map, tw.before
local sp, digit, edge, dash = tw.sp, tw.digit, tw.edge, tw.dash
local year, day, month = tw.year, tw.day, tw.month

local rules = {}
local function rule(name, starts, doc, pattern, resolver)
  rules[#rules + 1] = { name = name, starts = starts, doc = doc, pattern = pattern,
    resolve = resolver }
end

local function number(patt, name) return Cg(patt / tonumber, name) end
local function is(name, value) return Cg(Cc(value), name) end
-- A look at the word before costs a call of Lua, so `patt` must match first. Where it is not
-- allowed the next rules are tried.
local guards = 0
local function guarded(test, patt)
  guards = guards + 1
  patt = tw.share("guarded " .. guards, patt)
  return #patt * before(test) * patt
end
local function not_after(list, patt)
  local set = tw.set(list)
  return guarded(function(word) return not set[word] end, patt)
end
local function only_after(list, patt)
  local set = tw.set(list)
  return guarded(function(word) return set[word] end, patt)
end

local early = tw.early ^ -1
local part_of_day = tw.part_of_day ^ -1
local to = P "," ^ -1 * sp * any "to through until till" * sp
local two = digit * digit
local rel = tw.last_this_next * sp
-- "His last year in office", "the next month" count from something else than the article.
local not_now = tw.set "the his her its their our my your a whose every each second third"
local function from_now(patt)
  return guarded(function(word) return not (not_now[word] or word:find "[^%w]s$") end, patt)
end

-- Dates of dates ---------------------------------------------------------------------------------

local function the(date) return date + kw "the" * sp * date end
local roughly = ((any "at least about around roughly early" * sp)
  + (kw "the" * sp) ^ -1 * any "end beginning start middle" * sp * kw "of" * sp
  + kw "as" * sp * any "early late far" * sp * (kw "back" * sp) ^ -1 * kw "as" * sp) ^ -2
rule("since", "joint", "since June 2017, since at least 2015, since the end of the year: open",
  function(date) return (kw "ever" * sp) ^ -1 * kw "since" * sp
    * (the(date) + roughly * the(date)) end, resolve.since)
rule("since-then", "joint", "since then: from the last date told on",
  (kw "ever" * sp) ^ -1 * phrase "since then", resolve.since_then)
rule("onwards", "joint", "from 2016 onwards, from Monday on",
  function(date) return kw "from" * sp * the(date) * sp * any "on onward onwards"
    * -(sp * any "a the") end, resolve.onward)
local moved = tw.set [[moved postponed delayed rescheduled deferred shifted changed rose raised
  fell]]
rule("from-to", "joint", "from 1977 to 2015, from March to May 2018",
  function(date) return kw "from" * sp * the(date) * to * the(date) end,
  function(f, ctx)
    if moved[ctx.before] then return nil end
    return resolve.range(f, ctx)
  end)
rule("between", "joint", "between 2014 and 2017",
  function(date) return kw "between" * sp * the(date) * sp * kw "and" * sp
    * the(date) end, resolve.range)
rules[#rules + 1] = { name = "to", joins = sp * any "to through until" * sp
  + sp ^ -1 * (dash - P "\xE2\x80\x94") * sp ^ -1, resolve = resolve.same_range,
  doc = "2015 to 2017, Monday through Thursday, June 28 - July 3, 2019" }

local n = tw.share("n",
  Cg(tw.count, "n") * sp * (phrase "and a half" * sp * is("half", true)) ^ -1)
local count = tw.share("n units", n * Cg(tw.unit, "unit"))
rule("counted", "number count",
  "three days after May 5, a year before 1945, a week from Friday; not for a year before",
  function(date) return count * sp * (kw "after" * is("sign", 1) + kw "before" * is("sign", -1)
    + kw "from" * is("sign", 1) * is("exact", true) * #(sp * (tw.weekday + any "today tomorrow")))
    * sp * the(date) end,
  function(f, ctx)
    if ctx.before == "for" then return nil end
    return resolve.counted(f, ctx)
  end)
rule("week-of", "joint", "the week of May 6, the week beginning 6 May",
  function(date) return kw "week" * sp * any "of beginning starting" * sp * date end,
  resolve.week_of)

-- Dates in figures -------------------------------------------------------------------------------

rule("iso-day", "number", "2019-04-11, also 2019-04-11T08:00Z: the span is the day",
  number(digit * digit * two, "y") * P "-" * number(two, "m") * P "-" * number(two, "d")
  * -(digit + P "-" * digit) * (#(P "T" * digit) + edge), resolve.calendar)
rule("iso-slash", "number", "2019/04/11",
  number(tw.year4 / tostring, "y") * P "/" * number(two, "m") * P "/" * number(two, "d")
  * tw.number_edge, resolve.calendar)
rule("dotted-day", "number", "14.05.2019: the day first",
  number(digit * digit ^ -1, "d") * P "." * number(digit * digit ^ -1, "m") * P "."
  * Cg(tw.year4, "y") * tw.number_edge, resolve.calendar)
rule("slashed-day", "number",
  "14/05/2019, 5/14/2019; 4/5/2019 is 2019, for its month could be either",
  number(digit * digit ^ -1, "a") * P "/" * number(digit * digit ^ -1, "b") * P "/"
  * Cg(tw.year4, "y") * tw.number_edge, resolve.slashes)
-- 2019-04 is a month: two figures that are no later year.
local function is_later(s, i)
  local first, last = s:sub(math.max(1, i - 12), i - 1):match "(%d%d)[^%d]+(%d+)$"
  return #last == 4 or tonumber(last) > tonumber(first) or last == "00"
end
rule("year-span", "number", "1990-95, 2017/18, 2022-2023; not pp. 1990-95",
  not_after("p. pp. page pages", Cg(tw.year4, "y") * (dash + P "/")
    * number(two * two + two, "y2") * tw.number_edge * -(dash * digit)
    * Cmt(P(true), is_later)), resolve.years)
rule("spaced-year-span", "number", "1918 - 1933, with a dash between",
  Cg(tw.year4, "y") * sp * dash * sp * number(two * two, "y2") * tw.number_edge, resolve.years)
rule("iso-month", "number", "2019-04",
  Cg(tw.year4, "y") * P "-" * number(two, "m") * tw.number_edge, resolve.calendar)

-- Days with a name of their own ------------------------------------------------------------------

local attack = P "'s" ^ -1 * sp * (any "terror terrorist suicide" * sp) ^ -1
  * any "attack attacks hijackings massacre terror terrorist"
rule("nine-eleven", "number month", "9/11, the September 11 attacks",
  (P "9/11" * edge * -(P "/" * digit)
    + ((P "September" + P "Sept" * P "." ^ -1) * sp * P "11" * P "th" ^ -1
      + P "11" * sp * P "September") * #attack)
  * is("y", 2001) * is("m", 9) * is("d", 11), resolve.calendar)
rule("october-seven", "number month", "the Oct. 7 attack, told after 2023",
  ((P "October" + P "Oct" * P "." ^ -1) * sp * P "7" * P "th" ^ -1 + P "7" * sp * P "October")
  * #attack * is("m", 10) * is("d", 7), function(f, ctx)
    if ctx.y and ctx.y >= 2024 then return { kind = "day", value = "2023-10-07" } end
    return resolve.calendar(f, ctx)
  end)
local holiday = (phrase "Christmas Eve" * is("m", 12) * is("d", 24)
  + phrase "Christmas Day" * is("m", 12) * is("d", 25)
  + phrase "Boxing Day" * is("m", 12) * is("d", 26)
  + P "New Year" * tw.apostrophe * P "s" * sp * (kw "Eve" * is("m", 12) * is("d", 31)
    + kw "Day" * is("m", 1) * is("d", 1))
  + phrase "Fourth of July" * is("m", 7) * is("d", 4)
  + P "Valentine" * tw.apostrophe * P "s" * sp * kw "Day" * is("m", 2) * is("d", 14)
  + P "St. Patrick" * tw.apostrophe * P "s" * sp * kw "Day" * is("m", 3) * is("d", 17)
  + P "Halloween" * edge * is("m", 10) * is("d", 31)
  + P "Bastille Day" * edge * is("m", 7) * is("d", 14)
  + P "May Day" * edge * -(sp * any "call calls signal") * is("m", 5) * is("d", 1)
  + P "Victory Day" * edge * is("m", 5) * is("d", 9)
  + P "Anzac Day" * edge * is("m", 4) * is("d", 25)
  + P "Women" * tw.apostrophe * P "s Day" * edge * is("m", 3) * is("d", 8)
  + P "Human Rights Day" * edge * is("m", 12) * is("d", 10)
  + P "Earth Day" * edge * is("m", 4) * is("d", 22)
  + (P "Armistice Day" + P "Veterans Day" + P "Remembrance Day") * edge * is("m", 11) * is("d", 11)
  + P "Christmas" * edge * -(sp * R "az") * is("m", 12) * is("d", 25))
rule("holiday", "holiday part",
  "Christmas Day, New Year's Eve 2019", holiday * tw.of_year ^ -1, resolve.calendar)
rule("war-day", "holiday", "D-Day, V-E Day: of the Second World War",
  (P "D-Day" * is("y", 1944) * is("m", 6) * is("d", 6)
    + P "V" * P "-" ^ -1 * P "E Day" * is("y", 1945) * is("m", 5) * is("d", 8)
    + P "V" * P "-" ^ -1 * P "J Day" * is("y", 1945) * is("m", 8) * is("d", 15)) * edge,
  resolve.calendar)
local feast = P "Ramadan" + P "Passover" + P "Hanukkah" + P "Rosh Hashanah" + P "Yom Kippur"
  + P "Diwali" + P "Nowruz" + P "Eid" * S " -" * P "al" * S " -" * (P "Fitr" + P "Adha")
  + P "Easter" * (sp * (P "Sunday" + P "Monday")) ^ -1
local monday, thursday = is("w", 1), is("w", 4)
local floating = (phrase "Labor Day" * is("m", 9) * monday * is("nth", 1)
    + phrase "Memorial Day" * is("m", 5) * monday * is("nth", -1)
    + phrase "Martin Luther King" * (P "," ^ -1 * sp * P "Jr" * P "." ^ -1) ^ -1 * sp * kw "Day"
      * is("m", 1) * monday * is("nth", 3)
    + phrase "Presidents" * tw.apostrophe ^ -1 * sp * kw "Day" * is("m", 2) * monday * is("nth", 3)
    + phrase "Columbus Day" * is("m", 10) * monday * is("nth", 2)
    + phrase "Thanksgiving" * (sp * kw "Day") ^ -1 * is("m", 11) * thursday * is("nth", 4))
  * -(sp * any "parade dinner turkey message")
rule("floating-holiday", "holiday", "Labor Day, Thanksgiving 2018: a weekday of a month",
  floating * tw.of_year ^ -1, resolve.nth_weekday)
rule("nth-weekday", "part", "the third Monday in January, the first Sunday of May 2018",
  Cg(map { first = 1, second = 2, third = 3, fourth = 4, last = -1 }, "nth") * sp * tw.weekday
  * sp * any "in of" * sp * month * tw.of_year ^ -1, resolve.nth_weekday)
rule("good-friday", "weekday holiday", "Good Friday, Easter Sunday, Easter Monday",
  (P "Good Friday" * is("shift", -2) + P "Easter Sunday" * is("shift", 0)
    + P "Easter Monday" * is("shift", 1)) * edge * -(sp * P "Agreement") * tw.of_year ^ -1,
  resolve.easter)
rule("feast", "holiday", "Ramadan, Passover 2019, Easter Sunday: the year, if it is told",
  feast * edge * -(sp * (P "War" + P "Offensive" + P "Island" + P "Rising")) * tw.of_year ^ -1,
  resolve.feast)

-- Months with days -------------------------------------------------------------------------------

local d1 = Cg(tw.day_digits, "d")
local d2 = Cg(tw.day_digits, "d2") * tw.day_edge
local day_joined = to + sp ^ -1 * dash * sp ^ -1 + sp * kw "and" * sp + P "/"
local listed = (P "," * sp * tw.day_digits / 0) ^ 1 * P "," ^ -1 * sp * kw "and" * sp
local weekday_head = (tw.any_weekday * P "," ^ -1 * sp) ^ -1
local range_head = (any "from between" * sp) ^ -1
local spelled = map { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6,
  seventh = 7, eighth = 8, ninth = 9, tenth = 10, eleventh = 11, twelfth = 12,
  thirteenth = 13, fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17,
  eighteenth = 18, nineteenth = 19, twentieth = 20, ["twenty-first"] = 21, ["twenty-second"] = 22,
  ["twenty-third"] = 23, ["twenty-fourth"] = 24, ["twenty-fifth"] = 25, ["twenty-sixth"] = 26,
  ["twenty-seventh"] = 27, ["twenty-eighth"] = 28, ["twenty-ninth"] = 29, thirtieth = 30,
  ["thirty-first"] = 31 }
local function titled(patt) return not_after("theresa mrs mrs. ms ms.", patt) end

rule("month-days", "month joint", "March 25-26, 2010; Nov. 3 and 4; from May 5 to 7",
  range_head * month * tw.month_space * d1 * (day_joined + listed) * d2 * tw.of_year ^ -1,
  resolve.days)
rule("days-month", "number joint", "25-26 March 2010; from 5 to 7 May; 13/14 May; 5, 6 and 7 May",
  range_head * d1 * (day_joined + listed) * d2 * sp * (kw "of" * sp) ^ -1 * month
  * tw.of_year ^ -1, resolve.days)
rule("last-month-day", "relative", "last March 5, next 12 June",
  tw.last_next * sp * (month * tw.month_space * day + day * sp * month), resolve.relative_month)
rule("month-day", "month weekday",
  "July 10, 2023; Monday, April 8; March the 9th; May 5 last year",
  weekday_head * titled(month) * tw.month_space * (kw "the" * sp) ^ -1 * day * tw.of_year ^ -1,
  resolve.calendar)
rule("day-month", "number weekday", "10 July 2023; the 14th of May; Friday 12 April",
  weekday_head * Cg(tw.day_digits, "d") * sp * (kw "of" * sp) ^ -1 * month * tw.of_year ^ -1,
  resolve.calendar)

rule("spelled-day", "the", "the fourth of April, the twenty-first of May 1991; not a third of May",
  kw "the" * sp * -phrase "Fourth of July" * Cg(spelled, "d") * sp * kw "of" * sp * month
  * tw.of_year ^ -1, resolve.calendar)
rule("end-day", "the part", "the last day of March, the first day of May 2018",
  (kw "the" * sp) ^ -1 * (kw "last" * is("last", true) + kw "first") * sp
  * any "day morning evening night" * sp * any "of in" * sp * month * tw.of_year ^ -1,
  resolve.end_day)
rule("ordinal-day", "the", "on the 12th: a day of the month; not the 12th man",
  only_after("on until by", kw "the" * sp * number(digit * digit ^ -1, "d") * tw.ordinal
    * (-(sp * tw.word) + #(sp * tw.small [[the a an his her its their he she it they we there this
      that and but when as after before at in with was were had would all both]]))),
  resolve.day_of_month)

-- Months -----------------------------------------------------------------------------------------

local calendar_month = is("rule", { resolve = resolve.calendar })
rule("months", "joint", "from May to July, between March and June",
  any "from between" * sp * lpeg.Ct(tw.full_month * calendar_month)
  * (sp * kw "and" * sp + to)
  * lpeg.Ct(tw.full_month * calendar_month) * -(P "," ^ -1 * sp * digit) * -tw.of_year,
  resolve.range)
rule("months-year", "month joint", "May and June 2019; June-July 2019; from March to May 2018",
  range_head * lpeg.Ct(month * calendar_month)
  * (sp * kw "and" * sp + to + dash)
  * lpeg.Ct(month * tw.of_year * calendar_month), resolve.range)
rule("month-year", "month early", "June 2017, late Nov. 2016, October of last year",
  early * titled(month) * tw.of_year, resolve.calendar)
rule("last-month-name", "relative early", "last October, next June, this December, early last May",
  early * tw.this * sp * tw.full_month * -(sp * digit), resolve.relative_month)
rule("early-month", "early", "late November, mid-May, early Sept.",
  any "early mid late" * (sp + P "-") * (tw.full_month + tw.dotted_month), resolve.calendar)
local no_revolution = -(sp * (P "Revolution" + P "Group" + P "Movement"
  + kw "of" * sp * any "each every"))
rule("month", "month", "September, where the name is no other word",
  not_after("black red bloody", tw.clear_month) * no_revolution, resolve.calendar)
rule("short-month", "month", "in Sept., since Jan.",
  only_after("in since until till by last next", tw.dotted_month), resolve.calendar)
local may_after = tw.set "in since until till last next mid late early during of"
-- "the year to May", "three months to March"
local function to_month(_, _, text, i)
  local back = text:sub(math.max(1, i - 12), i - 1)
  return back:find "%f[%a]months to $" or back:find "%f[%a]year to $"
end
local part_of_may = tw.set [[beginning start middle end ends close rest month day days week weeks
  weekend half night morning]]
local may = Cg(P "May" * edge * Cc(5), "m")
rule("may", "month", "in May; not a person",
  guarded(function(word, _, text, i)
    -- "The end of May" is a month, "the fall of May" a person; so is "March and May".
    local month_before = text:sub(math.max(1, i - 24), i - 1):match "(%u%l+)%s+%l+%s+$"
    if month_before and (word == "and" or word == "to" or word == "or" or word == "through") then
      return timenames.months[month_before] ~= nil
    end
    return may_after[word] and (word ~= "of"
      or part_of_may[text:sub(math.max(1, i - 24), i - 1):match "(%a+)%s+of%s+$"])
  end, may) * -(tw.apostrophe * P "s")
  + only_after("by", may * #S ".,;)?!") + only_after("after before from through", may * #S ".;)?!")
  + guarded(to_month, may), resolve.calendar)
local word_month = -(P "May" + P "MAY") * tw.unclear_month
rule("march", "month", "by March, as early as June, the April elections; not the March for Life",
  only_after([[in since until till by last next mid late early during of before after from for
    between and through into around]], word_month)
  + guarded(function(_, _, text, i)
    return text:sub(math.max(1, i - 20), i - 1):find "%f[%a]as%s+%a+%s+as%s+$"
  end, word_month)
  + guarded(to_month, word_month)
  + only_after("the this a its an", word_month)
    * -(sp * any "on for of to in against Madness across through"), resolve.calendar)

-- Days seen from the article's -------------------------------------------------------------------

rule("two-days-off", "the", "the day before yesterday, the day after tomorrow",
  (kw "the" * sp) ^ -1 * (phrase "day before yesterday" * is("shift", -2)
    + phrase "day after tomorrow" * is("shift", 2)), resolve.day)
rule("yesterday", "day early", "yesterday, late yesterday, yesterday evening",
  early * kw "yesterday" * part_of_day * is("shift", -1), resolve.day)
rule("tomorrow", "day early", "tomorrow, early tomorrow, tomorrow night",
  early * kw "tomorrow" * part_of_day * is("shift", 1), resolve.day)
rule("today", "day early", "today, earlier today; not a newspaper's name",
  early * (kw "today" - P "T") * is("shift", 0)
  + guarded(function(_, raw) return not raw:find "^%u[%w%-]*$" end, P "Today" * edge)
    * is("shift", 0)
  + P "TODAY" * edge * is("shift", 0), resolve.day)
rule("tonight", "day", "tonight", kw "tonight" * is("shift", 0), resolve.day)
rule("overnight", "day",
  "overnight: the article's day", kw "overnight" * is("shift", 0), resolve.day)
rule("last-night", "relative early", "last night, yesterday's",
  early * kw "last" * sp * any "night evening" * is("shift", -1), resolve.day)
rule("this-morning", "relative early", "this morning, early this evening",
  early * kw "this" * sp * any "morning afternoon evening" * is("shift", 0), resolve.day)

-- Weekdays ---------------------------------------------------------------------------------------

local day_names = tw.set [[black good bloody easter ash super palm ruby every each fat shrove whit
  cyber maundy holy most]]
local weekday_name = guarded(function(word, _, text, i)
  return not day_names[word] and not text:sub(math.max(1, i - 9), i - 1):find "Mail on%s$"
end, tw.weekday)
local weekday_end = -(sp * (P "Times" + P "Telegraph" + P "Mirror" + P "Express" + P "Herald"
  + P "Mail" + P "Independent" + P "Night Live" + P "Agreement"))
local week = Cg(map { last = -1, this = 0, next = 1, ["the last"] = -1, ["the previous"] = -1 },
  "off") * sp * kw "week"
rule("weekday-of-week", "weekday", "Monday of last week, Tuesday next week",
  tw.weekday * part_of_day * P "," ^ -1 * sp * (kw "of" * sp) ^ -1 * week, resolve.weekday_of_week)
rule("week-weekday", "relative the early", "last week on Tuesday, earlier this week on Monday",
  early * week * P "," ^ -1 * sp * kw "on" * sp * tw.weekday, resolve.weekday_of_week)
rule("last-weekday", "relative early",
  "last Friday, next Tuesday, this coming Sunday, late last Thursday",
  early * tw.this * sp * tw.any_weekday * part_of_day, resolve.weekday)
rule("weekday", "weekday early",
  "Friday, Friday morning, late Sunday night, THURSDAY; not Good Friday",
  early * weekday_name * weekday_end * part_of_day, resolve.weekday)
rule("dotted-weekday", "weekday", "Thurs., Sun.; not The Sun",
  not_after("the a an", tw.dotted_weekday), resolve.weekday)
rule("short-weekday", "weekday", "on Tue, since Wed",
  only_after("on since until till by late early", tw.short_weekday), resolve.weekday)

-- Weeks, months, years ---------------------------------------------------------------------------

rule("recent", "relative", "in recent years, recent weeks, the coming days",
  (any "last past next coming" * sp * (any "few several many" + phrase "couple of")
    + any "recent coming past") * sp
  * tw.units / 0,
  resolve.vague)
rule("next-weekend", "relative early", "last weekend, next weekend, this weekend",
  early * rel * kw "weekend", resolve.weekend)
rule("past-weekend", "relative the", "this past weekend, over the weekend",
  phrase "this past weekend"
  + only_after("over at during on since for", phrase "the weekend"), resolve.weekend)
rule("this-week", "relative early", "this week, earlier this week, later this week",
  (kw "later" * sp * is("later", true) + kw "earlier" * sp * is("earlier", true) + early)
  * kw "this" * is("off", 0) * sp * kw "week", resolve.week)
rule("last-week", "relative early", "last week, late next week",
  early * from_now(tw.last_next * sp * kw "week") * -(sp * kw "of"), resolve.week)
rule("last-month", "relative early", "last month, this month, early next month",
  early * from_now(rel * Cg(kw "month" * Cc "month", "unit")) * -(sp * kw "of"), resolve.relative)
local nth = map { first = 1, second = 2, third = 3, fourth = 4 }
rule("quarter-of-last-year", "relative", "last year's fourth quarter, this year's first half",
  Cg(map { last = -1, this = 0, next = 1 }, "rely") * sp * P "year" * tw.apostrophe * P "s" * sp
  * Cg(nth, "part") * sp * (kw "quarter" * is("parts", 4) + kw "half" * is("parts", 2)),
  resolve.part_of_year)
rule("last-year", "relative early",
  "last year, earlier this year, next year, the middle of last year",
  early * from_now(rel * Cg(kw "year" * Cc "year", "unit")) * -(sp * kw "of"), resolve.relative)
local beyond = phrase "before last" * is("off", -2) + phrase "after next" * is("off", 2)
rule("week-before-last", "the", "the week before last, the week after next",
  kw "the" * sp * kw "week" * sp * beyond, resolve.week)
rule("year-before-last", "the", "the year before last, the month after next",
  kw "the" * sp * Cg(map { month = "month", year = "year" }, "unit") * sp * beyond,
  resolve.relative)
rule("last-decade", "relative", "last decade, this century",
  from_now(rel * Cg(map { decade = 10, century = 100 }, "years")), resolve.last_years)
rule("in-the-year", "early", "earlier in the day, later in the year: the article's",
  any "early earlier later late" * sp * kw "in" * sp * kw "the" * sp
  * Cg(map { day = "day", week = "week", month = "month", year = "year" }, "unit")
  * is("off", 0), resolve.relative)
local rest_of = any "end beginning start middle rest remainder close turn" * sp * kw "of" * sp
  * (kw "the" + kw "this") * sp
rule("end-of-the-year", "part", "the end of the year, the rest of this month: the year, the month",
  rest_of * Cg(map { month = "month", year = "year" }, "unit") * is("off", 0), resolve.rest_of)
rule("end-of-the-decade", "part", "the end of the decade, the turn of the century: its years",
  rest_of * Cg(map { decade = 10, century = 100 }, "years") * is("off", 0), resolve.last_years)
rule("last-season", "relative early", "last summer, this spring, next winter",
  early * Cg(map { last = -1, this = 0, next = 1, ["this past"] = -1 }, "off") * sp * tw.season,
  resolve.season)
rule("season-years", "season", "the winter of 1939-40: its two years",
  tw.season * sp * (kw "of" * sp) ^ -1 * Cg(tw.year4, "y") * (dash + P "/")
  * number(two * two + two, "y2") * tw.number_edge, resolve.years)
rule("season-year", "season early", "the summer of 2017, fall 1983, spring of last year: the year",
  early * tw.season * tw.of_year, resolve.season)
rule("quarter", "part", "the first quarter of 2019, first-quarter 2019, Q3 2020",
  (Cg(nth, "part") * (sp + P "-") * kw "quarter" * tw.of_year
    + P "Q" * number(S "1234", "part") * sp * (kw "of" * sp) ^ -1 * year)
  * is("parts", 4), resolve.part_of_year)
local months_of = (kw "first" + any "last final" * is("last", true)) * sp * Cg(tw.count, "n") * sp
  * kw "months" * sp * kw "of" * sp
rule("months-of-year", "the part", "the first nine months of 1989, the last two months of the year",
  (kw "the" * sp) ^ -1 * months_of * (year + (kw "the" + kw "this") * sp * kw "year" * is("rely", 0)
    + kw "last" * sp * kw "year" * is("rely", -1)), resolve.months_of_year)
local nth_quarter = Cg(nth, "part") * (sp + P "-") * kw "quarter" * is("parts", 4)
  + Cg(map { first = 1, second = 2 }, "part") * (sp + P "-") * kw "half" * is("parts", 2)
    * #(sp * phrase "of the year" + sp * any "results profit profits loss earnings sales revenue")
rule("quarter-near", "part", "the third quarter, second-half results: the last or next such",
  nth_quarter, resolve.near_part)
rule("last-quarter", "relative", "last quarter, this quarter, next quarter",
  early * from_now(rel * kw "quarter") * -(sp * (kw "of" + P "-")), resolve.quarter)
rule("half-year", "part", "the second half of 2019, H1 2020",
  (Cg(map { first = 1, second = 2 }, "part") * sp * kw "half" * tw.of_year
    + P "H" * number(S "12", "part") * sp * (kw "of" * sp) ^ -1 * year)
  * is("parts", 2), resolve.part_of_year)
rule("decade", "number early", "the 1990s, mid-1950s",
  early * number((P "1" * digit * digit + P "20" * digit) * P "0", "y") * tw.apostrophe ^ -1
  * P "s" * edge, resolve.decade)
rule("short-decade", "number early", "the '90s",
  only_after("the", early * tw.apostrophe * number(digit * P "0", "short") * P "s" * edge),
  resolve.decade)
rule("spelled-decade", "early spelled count", "the seventies, the late nineteen-eighties",
  only_after("the", early * (kw "nineteen" * (P "-" + sp) * is("y", 1900)) ^ -1
    * Cg(map { twenties = 20, thirties = 30, forties = 40, fifties = 50, sixties = 60,
      seventies = 70, eighties = 80, nineties = 90 }, "short")), resolve.decade)
rule("short-year", "number", "of '79, since '91: two figures behind their mark",
  only_after([[of since in by late early mid until before after from during summer spring autumn
    fall winter]], tw.short_year), resolve.calendar)
rule("century", "number early part", "the 19th century, the late eighteenth century",
  early * (number(digit * digit ^ -1, "century") * tw.ordinal
    + Cg(map { fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18,
      nineteenth = 19, twentieth = 20, ["twenty-first"] = 21 }, "century"))
  * (sp + P "-") * kw "century" * -(sp * (P "B" * P "." ^ -1 * P "C" + P "Fox")),
  resolve.century)
rule("fiscal-year", "fiscal", "fiscal year 2019, fiscal 2019, FY2019, FY19: the year",
  (kw "fiscal" * sp * (kw "year" * sp) ^ -1 * year
    + P "FY" * sp ^ -1 * (year + Cg(two / function(s) return 2000 + tonumber(s) end, "y")
      * tw.number_edge)), resolve.calendar)
rule("last-fiscal-year", "relative", "last fiscal year, this financial year: the year",
  from_now(rel * any "fiscal financial" * sp * Cg(kw "year" * Cc "year", "unit")), resolve.relative)
rule("year-end", "number year", "year-end, by the year's end",
  (phrase "year-end" + P "year" * tw.apostrophe * P "s" * sp * kw "end") * is("unit", "year")
  * is("off", 0), resolve.relative)
rule("early-year", "early", "mid-2016, early 2020, late in 2018",
  any "early mid late" * (sp * (kw "in" * sp) ^ -1 + P "-") * year, resolve.calendar)

-- Which numbers of four figures are years --------------------------------------------------------

local says_year = tw.set [[in as since by until till during from to before after early late mid year
  between through circa c. of]]
local determiner = tw.set "the a an this that its his her their our whose every"
local counts = tw.set [[about some nearly around over under than approximately almost roughly least
  most another additional exactly only further at no. no number nos. resolution resolutions flight
  article section route windows boeing airbus room block highway agenda vision page p. pp. channel
  chapter law volume vol. rule directive regulation annex formula model area sdr unscr paragraph]]

local uncounted = tw.set "was is has as its his this does levels"
local old_says = tw.set "in by since until till during before circa"
local streets = tw.set "Avenue Ave Street St Road Boulevard Drive Lane Highway Place"

-- "1600 Pennsylvania Avenue"
local function is_address(s, i)
  local word, stop = s:match("^ %u%w* (%u%l+)()", i + 4)
  return word and (streets[word] or streets[s:match("^ (%u%l+)", stop)]) or false
end

local function is_year(s, i)
  local word = tw.word_before(s, i)
  local back = s:sub(math.max(1, i - 60), i - 1)
  if word == "about" or word == "around" then
    -- "Until about 2013" is a year, "about 2013 soldiers" are not; "around 1970." is one too.
    return says_year[back:match "(%a+)%s+%a+%s+$"]
      or s:find("^[.,;)]", i + 4) and s:sub(i + 2, i + 3) ~= "00"
  elseif back:find "[Ss]ince at least%s+$" then
    return true
  end
  local numbered = back:find "[Rr]esolutions?[%s%d,%-%(%)and]*$" and not back:find "%($"
  local than = word == "than" and (back:find "later than%s+$" or back:find "earlier than%s+$")
  if counts[word] and not than or numbered then return false end
  local after = s:match("^%s+(%l+)%f[^%l]", i + 4)
  local plural = after and after:find "[^s]s$" and not uncounted[after]
  if tw.counted[after] then -- "In 1990 troops massed", but not "found in 1990 villages"
    return (back:find "%f[%a]In $" or back:find "Since $") and s:sub(i + 2, i + 3) ~= "00"
  end
  if tonumber(s:sub(i, i + 3)) < 1500 then return old_says[word] and not plural end
  if is_address(s, i) then return false end
  if (word == "and" or word == "or") and back:find "%f[%d][12]%d%d%d %l+ $" then
    return s:sub(i + 2, i + 3) ~= "00" or not plural
  end
  local said = says_year[word] or determiner[word] or word:find "[^%w]s$"
  if tonumber(s:sub(i, i + 3)) < 1800 then
    return says_year[word] or said and not plural or s:find("^%(%d+%)", i - 1)
  end
  return said or s:sub(i + 2, i + 3) ~= "00" and not plural
end
rule("year", "number", "in 1949, the 2015 deal; not 2015 troops, Resolution 1973",
  #(two * two) * Cmt(P(true), function(s, i) return is_year(s, i) and true or false end)
  * tw.sure_year * -(sp * P "Agenda"), resolve.calendar)

-- Distances from the article's date --------------------------------------------------------------

rule("week-ago-weekday", "number count", "a week ago Tuesday, two weeks ago Friday",
  Cg(tw.count, "n") * sp * any "week weeks" * sp * kw "ago" * sp * (kw "on" * sp) ^ -1
  * tw.weekday, resolve.week_ago)
rule("weekdays-ago", "number count", "two Sundays ago",
  Cg(tw.count, "n") * sp * Cg(map { mondays = 1, tuesdays = 2, wednesdays = 3, thursdays = 4,
    fridays = 5, saturdays = 6, sundays = 7 }, "w") * sp * kw "ago", resolve.weekdays_ago)
rule("ago", "number count",
  "three days ago, two and a half years ago, a decade ago; ten years ago today is a day",
  count * (sp * phrase "or so") ^ -1 * (sp * phrase "and a half" * is("half", true)) ^ -1
  * sp * kw "ago" * (sp * kw "today" * is("exact", true)) ^ -1 * is("sign", -1),
  resolve.distance)
rule("half-ago", "part count",
  "half a century ago, a quarter of a century ago, a quarter-century ago",
  ((kw "half" * sp * kw "a" * sp + phrase "a half" * (sp + P "-"))
    * (kw "century" * is("n", 50) * is("unit", "year") + kw "decade" * is("n", 5)
      * is("unit", "year") + kw "year" * is("n", 6) * is("unit", "month"))
    + (kw "a" * sp) ^ -1 * kw "quarter" * (sp * phrase "of a" * sp + sp + P "-") * kw "century"
      * is("n", 25) * is("unit", "year")) * sp * kw "ago" * is("sign", -1), resolve.distance)
local some = phrase "a few" * sp + any "several some many" * sp
local later = any "later afterwards afterward" * is("sign", 1)
  + kw "earlier" * is("sign", -1) * is("earlier", true)
local alone = -(sp * tw.word) -- "the day before", but not "the day before the talks"
rule("later", "number count", "three days later, a week earlier: from the last date told",
  count * sp * (later * -(sp * any "this than") + kw "before" * alone * is("sign", -1)),
  resolve.from_told)
rule("units-later", "count unit", "weeks later, some years earlier: how many is not told",
  some ^ -1 * tw.units / 0 * sp * any "later earlier afterwards afterward"
  * -(sp * any "this than"), resolve.vague)
local told_unit = Cg(map { day = "day", morning = "day", afternoon = "day", evening = "day",
  night = "day", week = "week", month = "month", year = "year", decade = "decade" }, "unit")
rule("same-day", "the early", "the same day, that month, later that year: of the last date told",
  early * (kw "the" * sp * any "same very" + kw "that" * (sp * any "same very") ^ -1) * sp
  * told_unit * -(sp * any "care trip") * is("n", 0) * is("sign", 1), resolve.from_told)
local beside = kw "the" * sp * (any "following next" * is("off", 1)
  + any "previous preceding" * is("off", -1)) * sp
rule("next-season", "the", "the following spring, the previous winter: from the last date told",
  beside * tw.season, resolve.season_told)
rule("next-month-name", "the", "the following June, the previous Monday: from the last date told",
  beside * (tw.full_month + tw.weekday), resolve.named_told)
rule("next-day", "the", "the next day, the following year, the previous month, the day before",
  kw "the" * sp * is("n", 1) * (any "next following" * is("sign", 1) * sp * told_unit
    + any "previous preceding" * is("sign", -1) * sp * told_unit
    + told_unit * sp * (kw "before" * is("sign", -1) + any "after later" * is("sign", 1)) * alone),
  resolve.from_told)
rule("vague-ago", "count unit", "weeks ago, a few months ago, decades ago",
  some ^ -1 * tw.units / 0 * sp * kw "ago",
  resolve.vague)
rule("from-now", "number count joint", "two weeks from now, in three days' time",
  (count * sp * phrase "from now"
    + kw "in" * sp * count * (tw.apostrophe * P "s" ^ -1) * sp * kw "time")
  * is("sign", 1), resolve.distance)
local rare = tw.set "first only last once twice time times every each one more most fewer"
rule("in-units", "number count",
  "will leave in two weeks: a distance; not the first in two weeks, done in two weeks",
  guarded(function(word, _, text, i)
    if word ~= "in" then return false end
    local back = reading.after_last(text:sub(math.max(1, i - 40), i - 1), ",.;:")
    for other in back:gmatch "%a+" do
      if rare[other:lower()] or timenames.superlative(other:lower()) then return false end
    end
    return true
  end, count * -(sp * any "of after before") * -P "-") * is("sign", 1), resolve.ahead)
local the_past = (any "the these" * sp) ^ -1
rule("past-stretch", "relative the", "the past two weeks, the last 12 months, this past week",
  the_past * any "past last" * sp * n * Cg(tw.units, "unit") * is("sign", -1)
  + any "the this" * sp * kw "past" * sp * is("n", 1) * Cg(tw.one_unit, "unit") * is("sign", -1)
  + only_after("over in during within for", kw "the" * sp * kw "last") * sp * is("n", 1)
  * Cg(tw.one_unit, "unit") * -(sp * kw "of") * is("sign", -1), resolve.stretch)
rule("next-stretch", "relative the", "the next three weeks, over the coming year",
  the_past * any "next coming" * sp * n * Cg(tw.units, "unit") * is("sign", 1)
  + only_after("over in during within for", kw "the" * sp * any "next coming") * sp * is("n", 1)
  * Cg(tw.one_unit, "unit") * is("sign", 1), resolve.stretch)
rule("within", "joint", "within 90 days, within a month: an end only; not within a day of it",
  kw "within" * sp * (any "the next" * sp) ^ 0 * count * -(sp * any "of after from before"),
  resolve.within)

-- What names no place on the calendar ------------------------------------------------------------

local zone = sp ^ -1 * (P "GMT" + P "UTC" + P "EST" + P "EDT" + P "ET" + P "BST" + P "CET")
local half_day = S "aApP" * P "." ^ -1 * S "mM" * (P "." + edge)
local clock = digit * digit ^ -1 * (S ":." * two) ^ -1 * sp ^ -1 * half_day * zone ^ -1
  + digit * digit ^ -1 * P ":" * two * -(S ":-" * digit) * zone ^ -1 * edge
  + two * two * zone * edge
local clock_words = any "noon midnight midday"
rule("clock", "number part", "10 a.m., 5:30 p.m. GMT Monday, noon: the day, where it is told",
  (clock + clock_words) * (P "," ^ -1 * sp * (kw "on" * sp) ^ -1 * weekday_name * is("told", true))
  ^ -1, function(f, ctx)
    return f.told and resolve.weekday(f, ctx) or { kind = "time" }
  end)
rule("every", "set", "every Monday, each year, every two weeks, every morning",
  any "every each" * sp * (kw "other" * sp) ^ -1
  * ((n * tw.unit) / 0 + tw.one_unit / 0 + tw.any_weekday / 0 + tw.full_month / 0
    + tw.season / 0 + any "morning afternoon evening night weekend quarter"),
  resolve.set)
rule("times-a-week", "set", "once a week, twice a year",
  any "once twice" * sp * any "a an per each every" * sp * tw.one_unit / 0, resolve.set)
rule("daily", "set", "daily, weekly, monthly; not a newspaper's name",
  tw.small "daily weekly monthly yearly hourly annually nightly", resolve.set)
rule("now", "now the", "now, currently, recently, nowadays, these days",
  any "now currently recently nowadays lately presently" * -(P "-") + phrase "these days",
  resolve.vague)
rule("the-past", "the", "the past, the near future: without a unit",
  kw "the" * sp * (any "near recent distant foreseeable immediate" * sp) ^ -1
  * any "past future" * alone, resolve.vague)
local spell = tw.count / 0 * (sp * any "more full consecutive straight") ^ -1 * (sp + P "-")
rule("duration", "number count", "three months, a year, two-day, more than a decade",
  spell * (tw.units + tw.one_unit) / 0 * ((P "-" + sp) * kw "old") ^ -1
  * -(tw.apostrophe * P "s")
  + some * tw.units / 0, resolve.vague)
rule("units", "unit", "for years, in decades: how many is not told",
  only_after("for in over within of after", tw.units / 0), resolve.vague)

return rules
