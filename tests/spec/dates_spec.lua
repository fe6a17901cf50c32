-- Time expressions and what they mean. Expected values were worked out on a calendar. The article
-- is of Thursday 2019-04-11 where nothing else is said: its week is 8 to 14 April.

local calendar = require "engine.calendar"
local dates = require "engine.dates"
local lpeg = require "lpeg"

local ARTICLE = "2019-04-11"

-- { text, words of the find, value, end_, kind, options }; kind may have "+" for an open start.
local function check(case)
  local text, words, value, end_, kind, options = table.unpack(case, 1, 6)
  options = options or {}
  local date = options.date
  if date == nil then date = ARTICLE end
  local found = assert(dates.find(text, { date = date or nil, tense = options.tense }))
  local list = {}
  for i, f in ipairs(found) do list[i] = f.text end
  assert.are.same({ words }, list)
  if not words then return end
  local f = found[1]
  assert.are.equal(words, text:sub(f.start + 1, f.stop))
  assert.are.equal(value, f.value)
  assert.are.equal(end_, f.end_)
  assert.are.equal((kind:gsub("%+", "")), f.kind)
  assert.are.equal(kind:find("+", 1, true) and true or nil, f.open)
end

local function run(cases)
  for i, case in ipairs(cases) do
    local options = case[6] or {}
    local day = options.date == false and "no date" or options.date or ARTICLE
    local title = string.format("%d. %s (%s, %s)", i, (case[1]:gsub("%s+", " ")), day,
      options.tense or "no tense")
    it(title, function() check(case) end)
  end
end

local past, future, undated = { tense = "past" }, { tense = "future" }, { date = false }
local function on(date, tense) return { date = date, tense = tense } end

describe("a weekday", function()
  run {
    { "Egypt left on Monday.", "Monday", "2019-04-08", nil, "day" },
    { "a source said Thursday.", "Thursday", "2019-04-11", nil, "day" },
    { "They met on Friday.", "Friday", "2019-04-05", nil, "day", past },
    { "They will meet on Friday.", "Friday", "2019-04-12", nil, "day", future },
    { "They will meet on Thursday.", "Thursday", "2019-04-11", nil, "day", future },
    { "They will meet on Wednesday.", "Wednesday", "2019-04-17", nil, "day", future },
    { "It must end by Saturday.", "Saturday", "2019-04-13", nil, "day" },
    { "It was over by Saturday.", "Saturday", "2019-04-06", nil, "day", past },
    { "last Friday", "last Friday", "2019-04-05", nil, "day" },
    { "last Thursday", "last Thursday", "2019-04-04", nil, "day" },
    { "next Tuesday", "next Tuesday", "2019-04-16", nil, "day" },
    { "next Thursday", "next Thursday", "2019-04-18", nil, "day" },
    { "this Sunday", "this Sunday", "2019-04-14", nil, "day" },
    { "this past Sunday", "this past Sunday", "2019-04-07", nil, "day" },
    { "the coming Sunday", "coming Sunday", "2019-04-14", nil, "day" },
    { "Friday morning in Cairo", "Friday morning", "2019-04-05", nil, "day" },
    { "late Sunday night", "late Sunday night", "2019-04-07", nil, "day" },
    { "Monday's summit", "Monday", "2019-04-08", nil, "day" },
    { "Monday\u{2019}s summit", "Monday", "2019-04-08", nil, "day" },
    { "TALKS ON WEDNESDAY", "WEDNESDAY", "2019-04-10", nil, "day" },
    { "talks\u{2014}Tuesday it was\u{2014}failed", "Tuesday", "2019-04-09", nil, "day" },
    { "on Tue in Rome", "Tue", "2019-04-09", nil, "day" },
    { "It rained Sun. in Rome", "Sun.", "2019-04-07", nil, "day" },
    { "on Tuesday of last week", "Tuesday of last week", "2019-04-02", nil, "day" },
    { "Wednesday next week", "Wednesday next week", "2019-04-17", nil, "day" },
    { "last week on Friday", "last week on Friday", "2019-04-05", nil, "day" },
    { "Earlier this week on Tuesday the port shut", "Earlier this week on Tuesday", "2019-04-09",
      nil, "day" },
    { "They met on Monday, after a long delay, and left", "Monday", "2019-04-08", nil, "day" },
    { "on Friday the votes", "Friday", "2023-10-06", nil, "day", on("2023-10-06", "future") },
    { "on Sunday across the turn of it", "Sunday", "2018-12-30", nil, "day", on "2019-01-02" },
    { "on Friday", "Friday", nil, nil, "day", undated },
  }
end)

describe("a day near the article's", function()
  run {
    { "He left today.", "today", "2019-04-11", nil, "day" },
    { "Today he left.", "Today", "2019-04-11", nil, "day" },
    { "It ended.\n\nToday he left.", "Today", "2019-04-11", nil, "day" },
    { "He left yesterday.", "yesterday", "2019-04-10", nil, "day" },
    { "yesterday evening", "yesterday evening", "2019-04-10", nil, "day" },
    { "to apply tomorrow for it", "tomorrow", "2019-04-12", nil, "day" },
    { "yesterday at a month's start", "yesterday", "2020-02-29", nil, "day", on "2020-03-01" },
    { "tomorrow across the turn of it", "tomorrow", "2020-01-01", nil, "day", on "2019-12-31" },
    { "tonight", "tonight", "2019-04-11", nil, "day" },
    { "shelled overnight", "overnight", "2019-04-11", nil, "day" },
    { "last night", "last night", "2019-04-10", nil, "day" },
    { "early this morning", "early this morning", "2019-04-11", nil, "day" },
    { "the day before yesterday", "the day before yesterday", "2019-04-09", nil, "day" },
    { "the day after tomorrow", "the day after tomorrow", "2019-04-13", nil, "day" },
    { "Day before yesterday it rained", "Day before yesterday", "2019-04-09", nil, "day" },
    { "yesterday", "yesterday", nil, nil, "day", undated },
  }
end)

describe("a week, month, year or season", function()
  run {
    { "this week", "this week", "2019-04-08", "2019-04-11", "week" },
    { "Earlier this week", "Earlier this week", "2019-04-08", "2019-04-11", "week" },
    { "later this week", "later this week", "2019-04-11", "2019-04-14", "week" },
    { "will go this week", "this week", "2019-04-11", "2019-04-14", "week", future },
    { "this week, on its first day", "this week", "2023-07-03", "2023-07-03", "week",
      on "2023-07-03" },
    { "last week", "last week", "2019-04-01", "2019-04-07", "week" },
    { "last week's vote", "last week", "2019-04-01", "2019-04-07", "week" },
    { "early next week", "early next week", "2019-04-15", "2019-04-21", "week" },
    { "in the week of May 6, 2019", "week of May 6, 2019", "2019-05-06", "2019-05-12", "week" },
    { "the week of May 12, 2019, its last day", "week of May 12, 2019", "2019-05-06",
      "2019-05-12", "week" },
    { "its first week: the first week of June 2018", "June 2018", "2018-06", nil,
      "month" },
    { "the week beginning 6 May", "week beginning 6 May", nil, nil, "week", undated },
    { "last week, from the end of one", "last week", "2019-04-01", "2019-04-07", "week",
      on "2019-04-14" },
    { "last weekend", "last weekend", "2019-04-06", "2019-04-07", "interval" },
    { "over the weekend", "the weekend", "2019-04-06", "2019-04-07", "interval" },
    { "next weekend", "next weekend", "2019-04-13", "2019-04-14", "interval" },
    { "next weekend, from a weekend", "next weekend", "2008-11-15", "2008-11-16", "interval",
      on "2008-11-09" },
    { "last month", "last month", "2019-03", nil, "month" },
    { "last month, across the turn", "last month", "2018-12", nil, "month",
      on "2019-01-31" },
    { "next month, across the turn", "next month", "2020-01", nil, "month", on "2019-12-31" },
    { "next month\u{2019}s general election", "next month", "2019-05", nil, "month" },
    { "earlier this month", "earlier this month", "2019-04", nil, "month" },
    { "last year", "last year", "2018", nil, "year" },
    { "late last year", "late last year", "2018", nil, "year" },
    { "earlier this year", "earlier this year", "2019", nil, "year" },
    { "joined early this year", "early this year", "2019", nil, "year" },
    { "next year", "next year", "2020", nil, "year" },
    { "by the end of the year", "end of the year", "2019", nil, "year" },
    { "last summer", "last summer", "2018", nil, "year" },
    { "last summer, when autumn has come", "last summer", "2019", nil, "year", on "2019-10-02" },
    { "this spring", "this spring", "2019", nil, "year" },
    { "this fall, said in the year's third month", "this fall", "2023", nil, "year",
      on "2023-03-24" },
    { "this winter, said before its middle", "this winter", "2023", nil, "year",
      on "2022-11-20" },
    { "this winter, said after it", "this winter", "2023", nil, "year", on "2023-02-03" },
    { "early next year", "early next year", "2020", nil, "year" },
    { "the fall of 1983", "fall of 1983", "1983", nil, "year" },
    { "summer 2017", "summer 2017", "2017", nil, "year" },
    { "the first quarter of 2018", "first quarter of 2018", "2018-01", "2018-03", "interval" },
    { "Q4 2018", "Q4 2018", "2018-10", "2018-12", "interval" },
    { "first-quarter 2017 exports", "first-quarter 2017", "2017-01", "2017-03", "interval" },
    { "H2 2016", "H2 2016", "2016-07", "2016-12", "interval" },
    { "the first half of 2020", "first half of 2020", "2020-01", "2020-06", "interval" },
    { "the second half of last year", "second half of last year", "2018-07", "2018-12",
      "interval" },
    { "last year", "last year", nil, nil, "year", undated },
  }
end)

describe("a month", function()
  run {
    { "in June 2017", "June 2017", "2017-06", nil, "month" },
    { "in JUNE 2017", "JUNE 2017", "2017-06", nil, "month" },
    { "in June\n2017", "June\n2017", "2017-06", nil, "month" },
    { "in July of '18", "July of '18", "2018-07", nil, "month" },
    { "in May 2018", "May 2018", "2018-05", nil, "month" },
    { "in Sept. 2018", "Sept. 2018", "2018-09", nil, "month" },
    { "October of last year", "October of last year", "2018-10", nil, "month" },
    { "late November", "late November", "2018-11", nil, "month", past },
    { "late November", "late November", "2019-11", nil, "month", future },
    { "mid-May", "mid-May", "2019-05", nil, "month" },
    { "last October", "last October", "2018-10", nil, "month" },
    { "last April, seen in its own", "last April", "2018-04", nil, "month" },
    { "next June", "next June", "2019-06", nil, "month" },
    { "next March", "next March", "2020-03", nil, "month" },
    { "this December", "this December", "2022-12", nil, "month", on "2022-11-16" },
    { "this November they vote", "this November", "2019-11", nil, "month" },
    { "went this November", "this November", "2022-11", nil, "month", on("2023-01-12", "past") },
    { "will go this January", "this January", "2023-01", nil, "month",
      on("2022-11-12", "future") },
    { "in July", "July", "2012-07", nil, "month", on "2012-04-04" },
    { "did in December", "December", "2022-12", nil, "month", on("2023-07-12", "past") },
    { "the November deal", "November", "2019-11", nil, "month", on "2020-01-11" },
    { "In April, as far off both ways", "April", "2024-04", nil, "month", on "2024-10-02" },
    { "by March", "March", "2019-03", nil, "month" },
    { "by the end of March", "March", "2017-03", nil, "month", on "2016-10-05" },
    { "the April elections", "April", "2019-04", nil, "month" },
    { "in May", "May", "2019-05", nil, "month" },
    { "at the end of May", "May", "2019-05", nil, "month" },
    { "on the last day of May", "the last day of May", "2019-05-31", nil, "day" },
    { "on the first day of February 2018", "the first day of February 2018", "2018-02-01", nil,
      "day" },
    { "on the last day of February 2020", "the last day of February 2020", "2020-02-29", nil,
      "day" },
    { "in the last days of May", "May", "2019-05", nil, "month" },
    { "on the fourth of April", "the fourth of April", "2019-04-04", nil, "day" },
    { "on the twenty-first of May 1991", "the twenty-first of May 1991", "1991-05-21", nil, "day" },
    { "a third of March sales", "March", "2019-03", nil, "month" },
    { "closed from May to July", "from May to July", "2018-05", "2018-07", "interval", past },
    { "closed from November to March", "from November to March", "2018-11", "2019-03", "interval",
      past },
    { "open between May and July", "between May and July", "2019-05", "2019-07", "interval",
      future },
    { "a letter from May to Trump", nil },
    { "in the first week of May", "May", "2019-05", nil, "month" },
    { "Must it be out by May?", "May", "2019-05", nil, "month" },
    { "as early as March", "March", "2019-03", nil, "month" },
    { "fighting went on through April", "April", "2019-04", nil, "month" },
    { "in Sept.", "Sept.", "2018-09", nil, "month", past },
    { "in October", "October", nil, nil, "month", undated },
    { "May and June 2018", "May and June 2018", "2018-05", "2018-06", "interval" },
    { "2018-10 in figures", "2018-10", "2018-10", nil, "month" },
  }
end)

describe("a day of a month", function()
  run {
    { "on 10 July 2023", "10 July 2023", "2023-07-10", nil, "day" },
    { "July 10, 2023", "July 10, 2023", "2023-07-10", nil, "day" },
    { "Thursday, May 12, 2022", "Thursday, May 12, 2022", "2022-05-12", nil, "day" },
    { "Monday, April 8", "Monday, April 8", "2019-04-08", nil, "day" },
    { "a weekday that tells the year: Friday, May 11", "Friday, May 11", "2018-05-11", nil, "day" },
    { "Oct. 7 in Gaza", "Oct. 7", "2023-10-07", nil, "day", on "2023-10-19" },
    { "on Dec 17", "Dec 17", "2008-12-17", nil, "day", on "2008-12-12" },
    { "Dec.31", "Dec.31", "2018-12-31", nil, "day" },
    { "the 14th of May", "14th of May", "2019-05-14", nil, "day" },
    { "on March the 9th", "March the 9th", "2019-03-09", nil, "day" },
    { "on the night of 12 May", "12 May", "2019-05-12", nil, "day" },
    { "on the Fourth of July", "Fourth of July", "2018-07-04", nil, "day", past },
    { "May 1st", "May 1st", "2019-05-01", nil, "day" },
    { "January 3 is nearer", "January 3", "2020-01-03", nil, "day",
      on "2019-12-20" },
    { "on June 30", "June 30", "2018-06-30", nil, "day", past },
    { "Feb. 29 of the last leap year", "Feb. 29", "2016-02-29", nil, "day", past },
    { "Feb 29, 2020", "Feb 29, 2020", "2020-02-29", nil, "day" },
    { "Oct. 22, last year", "Oct. 22, last year", "2018-10-22", nil, "day" },
    { "July 4, 1776", "July 4, 1776", "1776-07-04", nil, "day" },
    { "ANKARA, April 13 - Turkey", "April 13", "1987-04-13", nil, "day", on "1987-04-13" },
    { "2019-04-07", "2019-04-07", "2019-04-07", nil, "day" },
    { "2019-04-07T08:00Z", "2019-04-07", "2019-04-07", nil, "day" },
    { "2019/04/07", "2019/04/07", "2019-04-07", nil, "day" },
    { "14.05.2018", "14.05.2018", "2018-05-14", nil, "day" },
    { "14/05/2018", "14/05/2018", "2018-05-14", nil, "day" },
    { "5/14/2018", "5/14/2018", "2018-05-14", nil, "day" },
    { "4/5/2018 could be either", "4/5/2018", "2018", nil, "year" },
    { "after the 9/11 attacks", "9/11", "2001-09-11", nil, "day" },
  }
end)

describe("a year or a decade", function()
  run {
    { "In 1949, at the founding", "1949", "1949", nil, "year" },
    { "the 2015 deal", "2015", "2015", nil, "year" },
    { "the defunct 2015 Iran nuclear deal", "2015", "2015", nil, "year" },
    { "after the 2020 presidential race", "2020", "2020", nil, "year" },
    { "the 2016 elections", "2016", "2016", nil, "year" },
    { "Iran's 2015 promises", "2015", "2015", nil, "year" },
    { "resolution 2231 (2015) of the council", "2015", "2015", nil, "year" },
    { "a treaty of 1778", "1778", "1778", nil, "year" },
    { "mid-2016", "mid-2016", "2016", nil, "year" },
    { "early 2020", "early 2020", "2020", nil, "year" },
    { "late in 2018", "late in 2018", "2018", nil, "year" },
    { "until about 2013", "2013", "2013", nil, "year" },
    { "in 2000", "2000", "2000", nil, "year" },
    { "in the 1990s", "1990s", "1990", "1999", "interval" },
    { "the mid-1950's", "mid-1950's", "1950", "1959", "interval" },
    { "the '90s", "'90s", "1990", "1999", "interval" },
    { "in the nineteenth century", "nineteenth century", "1801", "1900", "interval" },
    { "a 17th-century fort", "17th-century", "1601", "1700", "interval" },
    { "the late 20th century", "late 20th century", "1901", "2000", "interval" },
    { "the mid-18th century", "mid-18th century", "1701", "1800", "interval" },
    { "in fiscal year 2020", "fiscal year 2020", "2020", nil, "year" },
    { "for fiscal 2018", "fiscal 2018", "2018", nil, "year" },
    { "the FY2019 budget", "FY2019", "2019", nil, "year" },
    { "the FY 2019 budget", "FY 2019", "2019", nil, "year" },
    { "the FY19 budget", "FY19", "2019", nil, "year" },
    { "built around 1967.", "1967", "1967", nil, "year" },
    { "below 2005 levels", "2005", "2005", nil, "year" },
    { "the 2015 deal", "2015", "2015", nil, "year", undated },
  }
end)

describe("an interval", function()
  run {
    { "from 1977 to 2015, under", "from 1977 to 2015", "1977", "2015", "interval" },
    { "between 2014 and 2017", "between 2014 and 2017", "2014", "2017", "interval" },
    { "in 1990-95", "1990-95", "1990", "1995", "interval" },
    { "in 1990\u{2013}95", "1990\u{2013}95", "1990", "1995", "interval" },
    { "(1918\u{2013}1933)", "1918\u{2013}1933", "1918", "1933", "interval" },
    { "for 2022-23", "2022-23", "2022", "2023", "interval" },
    { "in 1999-00", "1999-00", "1999", "2000", "interval" },
    { "2017/18", "2017/18", "2017", "2018", "interval" },
    { "2015 to 2017", "2015 to 2017", "2015", "2017", "interval" },
    { "in Brussels on March 25-26 after", "March 25-26", "2010-03-25", "2010-03-26", "interval",
      on "2010-03-20" },
    { "25-26 March 2010", "25-26 March 2010", "2010-03-25", "2010-03-26", "interval" },
    { "from May 5 to 7", "from May 5 to 7", "2019-05-05", "2019-05-07", "interval" },
    { "Nov. 3 and 4, 2018", "Nov. 3 and 4, 2018", "2018-11-03", "2018-11-04", "interval" },
    { "from March to May 2018", "from March to May 2018", "2018-03", "2018-05", "interval" },
    { "from October to May 2018", "from October to May 2018", "2017-10", "2018-05", "interval" },
    { "June 28 - July 3, 2018", "June 28 - July 3, 2018", "2018-06-28", "2018-07-03", "interval" },
    { "from Dec. 28, 2017 to Jan. 3", "from Dec. 28, 2017 to Jan. 3", "2017-12-28", "2018-01-03",
      "interval" },
    { "from Monday to Wednesday", "from Monday to Wednesday", "2019-04-08", "2019-04-10",
      "interval" },
    { "Friday through Monday", "Friday through Monday", "2019-04-05", "2019-04-08", "interval" },
    { "will sit Friday to Monday", "Friday to Monday", "2019-04-12", "2019-04-15", "interval",
      future },
    { "between 2014 and last year", "between 2014 and last year", "2014", "2018", "interval" },
    { "from Monday to Friday", "from Monday to Friday", nil, nil, "interval", undated },
    { "March 25-26", "March 25-26", nil, nil, "interval", undated },
  }
end)

describe("an open start", function()
  run {
    { "since June 2017", "since June 2017", "2017-06", nil, "month+" },
    { "Since Monday", "Since Monday", "2019-04-08", nil, "day+" },
    { "will go on, as since Monday", "since Monday", "2019-04-08", nil, "day+", future },
    { "since at least 2015", "since at least 2015", "2015", nil, "year+" },
    { "ever since last year", "ever since last year", "2018", nil, "year+" },
    { "since the 1990s", "since the 1990s", "1990", nil, "interval+" },
    { "since May", "since May", "2018-05", nil, "month+" },
    { "since the end of March", "since the end of March", "2019-03", nil, "month+" },
    { "since the 2015 deal", "since the 2015", "2015", nil, "year+" },
    { "from 2016 onwards", "from 2016 onwards", "2016", nil, "year+" },
    { "since Monday", "since Monday", nil, nil, "day+", undated },
  }
end)

describe("a feast that moves", function()
  run {
    { "during Ramadan", "Ramadan", nil, nil, "interval" },
    { "before Passover 2017", "Passover 2017", "2017", nil, "year" },
    { "since Eid al-Fitr last year", "since Eid al-Fitr last year", "2018", nil, "year+" },
    { "on Diwali", "Diwali", nil, nil, "interval" },
  }
end)

describe("a distance from another date", function()
  run {
    { "three days after May 5, 2018", "three days after May 5, 2018", "2018-05-08", nil, "day" },
    { "a day before the March 1, 2020 vote", "a day before the March 1, 2020", "2020-02-29", nil,
      "day" },
    { "two months before January 2016", "two months before January 2016", "2015-11", nil, "month" },
    { "ten years after 1989", "ten years after 1989", "1999", nil, "year" },
    { "a week after 9 May 2018", "a week after 9 May 2018", "2018-05-14", "2018-05-20", "week" },
    { "two days after March 5", "two days after March 5", nil, nil, "duration", undated },
    { "three days later", "three days later", nil, nil, "duration" },
    { "a day earlier", "a day earlier", nil, nil, "duration" },
    { "thirty years later", "thirty years later", nil, nil, "duration" },
    { "a few months afterwards", "a few months afterwards", nil, nil, "duration" },
    { "Weeks later the wall fell", "Weeks later", nil, nil, "duration" },
  }
end)

describe("two finds where a distance can't be counted", function()
  -- each find is told by its words
  local function finds(text, ...)
    local wanted = { ... }
    it(text, function()
      local list = {}
      for i, f in ipairs(dates.find(text, { date = ARTICLE })) do list[i] = f.text end
      assert.are.same(wanted, list)
    end)
  end
  finds("a day before the 2016 vote", "a day", "2016")
  finds("two years after the 1990s", "two years", "1990s")
  finds("ruled for two years before 2016", "two years", "2016")
end)

describe("a day of one's own and years in other words", function()
  run {
    { "marches on May Day", "May Day", "2019-05-01", nil, "day", on("2019-05-03", "past") },
    { "a May Day call", nil },
    { "parades on Victory Day", "Victory Day", "2018-05-09", nil, "day", past },
    { "veterans of D-Day", "D-Day", "1944-06-06", nil, "day" },
    { "since V-E Day", "since V-E Day", "1945-05-08", nil, "day+" },
    { "in the summer of '91", "summer of '91", "1991", nil, "year" },
    { "the deal of '79", "'79", "1979", nil, "year" },
    { "in the seventies", "seventies", "1970", "1979", "interval" },
    { "the late nineteen-eighties", "late nineteen-eighties", "1980", "1989", "interval" },
    { "a man in his seventies", nil },
    { "no later than 2017", "2017", "2017", nil, "year" },
    { "more than 2017 ships", nil },
    { "in the first nine months of 1989", "the first nine months of 1989", "1989-01", "1989-09",
      "interval" },
    { "in the last two months of the year", "the last two months of the year", "2019-11", "2019-12",
      "interval" },
    { "in the 1800s", "1800s", "1800", "1899", "interval" },
    { "in the 2000s", "2000s", "2000", "2009", "interval" },
    { "two Sundays ago", "two Sundays ago", "2019-03-31", nil, "day" },
    { "half a century ago", "half a century ago", "1969", nil, "year" },
    { "a quarter of a century ago", "a quarter of a century ago", "1994", nil, "year" },
    { "a quarter-century ago", "a quarter-century ago", "1994", nil, "year" },
    { "half a year ago", "half a year ago", "2018-10", nil, "month" },
    { "the year before last", "the year before last", "2017", nil, "year" },
    { "the month before last", "the month before last", "2019-02", nil, "month" },
    { "the week before last", "the week before last", "2019-03-25", "2019-03-31", "week" },
    { "the week after next", "the week after next", "2019-04-22", "2019-04-28", "week" },
    { "a week from Friday", "a week from Friday", "2019-04-19", nil, "day" },
    { "two weeks from today", "two weeks from today", "2019-04-25", nil, "day" },
    { "leaves in two weeks", "two weeks", "2019-04-22", "2019-04-28", "week", future },
    { "leaves in three days", "three days", "2019-04-14", nil, "day", future },
    { "leaves in six months", "six months", "2019-10", nil, "month", future },
    { "done in six months", "six months", nil, nil, "duration", past },
    { "will be the first visit in six months", "six months", nil, nil, "duration", future },
    { "will be his longest trip in two years", "two years", nil, nil, "duration", future },
    { "ahead of Saturday's summit", "Saturday", "2019-04-13", nil, "day", past },
    { "from April 4, 1949, to May 14, 1955", "from April 4, 1949, to May 14, 1955", "1949-04-04",
      "1955-05-14", "interval" },
  }
end)

describe("a date that is part of another, or one of a list", function()
  run {
    { "talks June 14, 15 and 16", "June 14, 15 and 16", "2019-06-14", "2019-06-16", "interval" },
    { "on 14, 15 and 16 June 2018", "14, 15 and 16 June 2018", "2018-06-14", "2018-06-16",
      "interval" },
    { "the night of 13/14 November 1942", "13/14 November 1942", "1942-11-13", "1942-11-14",
      "interval" },
    { "June 14, 15 dead and 16 hurt", "June 14", "2019-06-14", nil, "day" },
    { "in the winter of 1939/40", "winter of 1939/40", "1939", "1940", "interval" },
    { "in the winter of 1939-40", "winter of 1939-40", "1939", "1940", "interval" },
    { "last year's fourth quarter", "last year's fourth quarter", "2018-10", "2018-12",
      "interval" },
    { "by the end of the decade", "end of the decade", "2010", "2019", "interval" },
    { "since the start of the year", "since the start of the year", "2019", nil, "year+" },
    { "sales in the year to March", "March", "2019-03", nil, "month" },
    { "on the 12th the army left", "the 12th", "2019-04-12", nil, "day" },
    { "on the 12th floor", nil },
    { "on the 12th Sunni list", nil },
    { "the treaty runs until January", "January", "2020-01", nil, "month" },
    { "the treaty ran until January", "January", "2019-01", nil, "month", past },
    { "originally scheduled for Jan. 20", "Jan. 20", "2019-01-20", nil, "day" },
    { "scheduled for Jan. 20", "Jan. 20", "2020-01-20", nil, "day" },
    { "after May.", "May", "2019-05", nil, "month" },
    { "after May resigned", nil },
  }
end)

describe("a number of four figures", function()
  run {
    { "in June 1990 troops massed", "June 1990", "1990-06", nil, "month" },
    { "In 1990 troops massed", "1990", "1990", nil, "year" },
    { "It killed 1990 troops", nil },
    { "It ended in 1453.", "1453", "1453", nil, "year" },
    { "It held 1453 men", nil },
    { "sent to 1600 Pennsylvania Avenue", nil },
    { "from 1600 Swedish arms ruled", "1600", "1600", nil, "year" },
  }
  it("is a year after another and `and`, whatever it counts", function()
    local found = dates.find("In 1991 and 1992 inspectors came", { date = ARTICLE })
    assert.are.equal("1992", found[2] and found[2].value)
    assert.are.same({}, dates.find("sent 1990 troops and 1991 guns", { date = ARTICLE }))
  end)
end)

describe("an interval needs two dates", function()
  for text, words in pairs {
    ["in the three months to May, sales"] = { "three months", "May" },
    ["between now and Tuesday it will rain"] = { "now", "Tuesday" },
    ["from 7:00 a.m. to 9:00 p.m."] = { "from 7:00 a.m. to 9:00 p.m." },
  } do
    it(text, function()
      local list = {}
      for i, f in ipairs(dates.find(text, { date = ARTICLE })) do list[i] = f.text end
      assert.are.same(words, list)
    end)
  end
end)

describe("a text that tells history", function()
  local function told(text, wanted, options)
    it(text, function()
      local list = {}
      options = options or { date = ARTICLE, history = true }
      for i, f in ipairs(dates.find(text, options)) do list[i] = f.value or "-" end
      assert.are.same(wanted, list)
    end)
  end
  -- the first such month after what was told, in the next year where that is nearer
  told("In August 1990 Iraq struck. In November troops came.", { "1990-08", "1990-11" })
  told("In August 1990 Iraq struck. In January the allies came.", { "1990-08", "1991-01" })
  told("In May 1982 the ship sank. In March talks had failed.", { "1982-05", "1982-03" })
  told("It sank on 2 May 1982. On May 4 a second sank.", { "1982-05-02", "1982-05-04" })
  told("It sank on 2 May 1982. On the 4th, two sank.", { "1982-05-02", "1982-05-04" })
  told("It was signed in 1972. In November of that year it lapsed.", { "1972", "1972-11" })
  told("It began in 1972. At the end of the year it lapsed.", { "1972", "1972" })
  told("It was signed in 1972. In May the following year it lapsed.", { "1972", "1973-05" })
  told("It was signed in 1972. It will end in May.", { "1972", "2019-05" })
  -- no text of history
  told("It was signed in 1972. In March it lapsed.", { "1972", "2019-03" }, { date = ARTICLE })
  told("It was signed in 1972. In March of that year it lapsed.", { "1972", "1972-03" },
    { date = ARTICLE })
  -- no date of its own
  told("In August 1990 Iraq struck. In January the allies came.", { "1990-08", "1991-01" }, {})
end)

describe("a distance from the last date told", function()
  local function told(text, words, value, end_, anchor)
    it(text, function()
      local found = dates.find(text, { date = ARTICLE, anchor = anchor and function()
        return anchor
      end })
      assert.are.equal(words, found[#found].text)
      assert.are.equal(value, found[#found].value)
      assert.are.equal(end_, found[#found].end_)
    end)
  end
  told("left on 5 May 2018 and came back two days later", "two days later", "2018-05-07")
  told("came back two days later", "two days later", "2018-05-07", nil, "2018-05-05")
  told("came back two days later", "two days later", nil)
  told("On 5 May 2018 it left. It came back the same day.", "the same day", "2018-05-05")
  told("left the next day", "the next day", "2018-05-06", nil, "2018-05-05")
  told("left the previous month", "the previous month", "2018-04", nil, "2018-05-05")
  told("left the day before", "the day before", "2018-04-30", nil, "2018-05-01")
  told("left later that year", "later that year", "2018", nil, "2018-05")
  told("Since then it has paid.", "Since then", "2018-05", nil, "2018-05")
  told("Since then it has paid.", "Since then", nil)
  told("Since then it has paid.", "Since then", nil, nil, "2031") -- a plan told before
  told("left the following spring", "the following spring", "1942", nil, "1941-12")
  told("left the following summer", "the following summer", "1941", nil, "1941-03")
  told("left the previous winter", "the previous winter", "1941", nil, "1941-10")
  told("left the following spring", "the following spring", "1942", nil, "1941")
  told("left the following June", "the following June", "1942-06", nil, "1941-06")
  told("left the following Monday", "the following Monday", "2018-05-07", nil, "2018-05-05")
  told("left the following Monday", "the following Monday", nil, nil, "2018-05")
  told("thirty years later it fell", "thirty years later", "1858", nil, "1828")
  told("a month later it fell", "a month later", "1997-06", nil, "1997-05")
  told("a week later it fell", "a week later", "2018-05-07", "2018-05-13", "2018-05-05")
  -- what is less precise than the unit gives no day
  told("two days later it fell", "two days later", nil, nil, "1997-05")
  told("the same day it fell", "the same day", nil, nil, "1997")
  -- what stands between is no date to count from
  told("left in recent years and came back two days later", "two days later", nil)
  -- figures are compared with those of the article's year
  told("up from 3 million a year earlier", "a year earlier", "2018")
  it("has its year from the date before, in an article of no date", function()
    local found = dates.find("from April 8, 1917 until a second break, on December 7")
    assert.are.equal("1917-12-07", found[2].value)
    assert.is_nil(dates.find("on December 7")[1].value)
  end)
  it("is none beside an act: the day before the vote", function()
    assert.are.same({}, dates.find("left the day before the vote", { date = ARTICLE }))
  end)
end)

describe("a sentence that looks ahead, without a tense given", function()
  run {
    { "Egypt will leave on Friday", "Friday", "2019-04-12", nil, "day" },
    { "the vote is set for Friday", "Friday", "2019-04-12", nil, "day" },
    { "Egypt will go back in June", "June", "2019-06", nil, "month" },
    { "the trip will be like that of Egypt back in June", "June", "2018-06", nil, "month" },
    { "a vote scheduled for June 3", "June 3", "2019-06-03", nil, "day" },
    { "Egypt is expected to vote on Friday", "Friday", "2019-04-12", nil, "day" },
    { "talks planned for Friday", "Friday", "2019-04-12", nil, "day" },
    { "Egypt, which will pay, left on Friday", "Friday", "2019-04-05", nil, "day" },
    { "Egypt said on Friday that it will pay", "Friday", "2019-04-05", nil, "day" },
    { "The will of God was done on Friday", "Friday", "2019-04-05", nil, "day" },
    { "Iraq invaded Kuwait on Aug. 2", "Aug. 2", "2018-08-02", nil, "day" },
    { "the quarter ended Sept. 30", "Sept. 30", "2018-09-30", nil, "day" },
    { "the talks are to resume Saturday", "Saturday", "2019-04-13", nil, "day" },
    { "the talks were postponed until Friday", "Friday", "2019-04-12", nil, "day" },
    { "a weekday tells the year: on Friday, April 19, he left", "Friday, April 19", "2019-04-19",
      nil, "day", past },
    { "the ship left on the 12th", "the 12th", "2019-03-12", nil, "day" },
    { "the ship will leave on the 12th", "the 12th", "2019-04-12", nil, "day" },
    { "Egypt planned the attack of Friday", "Friday", "2019-04-05", nil, "day" },
    { "He was expected, and came on Friday", "Friday", "2019-04-05", nil, "day" },
  }
end)

describe("what has no place on the calendar", function()
  run {
    { "for three years", "three years", nil, nil, "duration" },
    { "a three-year truce", "three-year", nil, nil, "duration" },
    { "more than two decades of war", "two decades", nil, nil, "duration" },
    { "fought for years", "years", nil, nil, "duration" },
    { "a 24-year-old soldier", "24-year-old", nil, nil, "duration" },
    { "every other week", "every other week", nil, nil, "set" },
    { "every Friday", "every Friday", nil, nil, "set" },
    { "each year", "each year", nil, nil, "set" },
    { "meet every two weeks", "every two weeks", nil, nil, "set" },
    { "twice a year", "twice a year", nil, nil, "set" },
    { "daily flights", "daily", nil, nil, "set" },
    { "is now a member", "now", nil, nil, "duration" },
    { "has recently left", "recently", nil, nil, "duration" },
    { "in the near future", "the near future", nil, nil, "duration" },
    { "at 10 a.m.", "10 a.m.", nil, nil, "time" },
    { "at 5:30 p.m. on Monday", "5:30 p.m. on Monday", "2019-04-08", nil, "day" },
    { "at 2015 GMT", "2015 GMT", nil, nil, "time" },
    { "two days after the vote", "two days", nil, nil, "duration" },
    { "the same day", "the same day", nil, nil, "duration" },
  }
end)

describe("a quarter, a decade or a feast near the article", function()
  run {
    { "in the third quarter", "third quarter", "2018-07", "2018-09", "interval" },
    { "in the first quarter", "first quarter", "2019-01", "2019-03", "interval" },
    { "in the third quarter", "third quarter", "2019-07", "2019-09", "interval", future },
    { "last quarter", "last quarter", "2019-01", "2019-03", "interval" },
    { "last quarter, across the turn", "last quarter", "2018-10", "2018-12", "interval",
      on "2019-02-01" },
    { "this decade", "this decade", "2010", "2019", "interval" },
    { "last century", "last century", "1901", "2000", "interval" },
    { "in last fiscal year", "last fiscal year", "2018", nil, "year" },
    { "by the year's end", "year's end", "2019", nil, "year" },
    { "earlier in the day", "earlier in the day", "2019-04-11", nil, "day" },
    { "a week ago Tuesday", "a week ago Tuesday", "2019-04-02", nil, "day" },
    { "the third Monday in January", "third Monday in January", "2019-01-21", nil, "day" },
    { "on Labor Day 2018", "Labor Day 2018", "2018-09-03", nil, "day" },
    { "on Memorial Day 2018", "Memorial Day 2018", "2018-05-28", nil, "day" },
    { "on Thanksgiving", "Thanksgiving", "2018-11-22", nil, "day" },
    { "on Good Friday", "Good Friday", "2019-04-19", nil, "day" },
    { "on Easter Sunday 2024", "Easter Sunday 2024", "2024-03-31", nil, "day" },
    { "on Easter Monday 2000", "Easter Monday 2000", "2000-04-24", nil, "day" },
    { "at Christmas", "Christmas", "2018-12-25", nil, "day" },
    { "between March and May", "between March and May", "2019-03", "2019-05", "interval" },
  }
end)

describe("a distance from the article", function()
  run {
    { "three days ago", "three days ago", "2019-04-08", nil, "day" },
    { "severed relations two days ago.", "two days ago", "2024-08-05", nil, "day",
      on "2024-08-07" },
    { "more than two weeks ago", "two weeks ago", "2019-03-25", "2019-03-31", "week" },
    { "a week or so ago", "a week or so ago", "2019-04-01", "2019-04-07", "week" },
    { "four months ago", "four months ago", "2018-12", nil, "month" },
    { "two years ago", "two years ago", "2017", nil, "year" },
    { "a decade ago", "a decade ago", "2009", nil, "year" },
    { "two and a half years ago", "two and a half years ago", "2016", nil, "year" },
    { "a year and a half ago", "a year and a half ago", "2017", nil, "year" },
    { "25 years ago", "25 years ago", "1994", nil, "year" },
    { "twenty-five years ago", "twenty-five years ago", "1994", nil, "year" },
    { "a century ago", "a century ago", "1919", nil, "year" },
    { "five years ago today", "five years ago today", "2014-04-11", nil, "day" },
    { "two weeks ago today", "two weeks ago today", "2019-03-28", nil, "day" },
    { "a year ago today, on a leap day", "a year ago today", "2019-02-28", nil, "day",
      on "2020-02-29" },
    { "a couple of years ago", "a couple of years ago", "2017", nil, "year" },
    { "the next two and a half years", "the next two and a half years", "2019-04-11", "2021",
      "interval" },
    { "three hours ago", "three hours ago", "2019-04-11", nil, "day" },
    { "two weeks from now", "two weeks from now", "2019-04-22", "2019-04-28", "week" },
    { "in three days' time", "in three days' time", "2019-04-14", nil, "day" },
    { "the past two weeks", "the past two weeks", "2019-03-28", "2019-04-11", "interval" },
    { "through the last 12 months", "the last 12 months", "2023-10", "2024-10-05", "interval",
      on "2024-10-05" },
    { "over the past decade", "the past decade", "2009", "2019-04-11", "interval" },
    { "He met them this past week.", "this past week", "2019-04-04", "2019-04-11", "interval" },
    { "the landings of June '44", "June '44", "1944-06", nil, "month" },
    { "the deal of June '30", "June '30", "2030-06", nil, "month" },
    { "over the last year", "the last year", "2018", "2019-04-11", "interval" },
    { "over the next three months", "the next three months", "2019-04-11", "2019-07", "interval" },
    { "within 90 days", "within 90 days", nil, "2019-07-10", "duration" },
    { "replied within 90 days", "within 90 days", nil, nil, "duration", past },
    { "in the past years", "past years", nil, nil, "duration" },
    { "over the past few years", "past few years", nil, nil, "duration" },
    { "in the coming weeks", "coming weeks", nil, nil, "duration" },
    { "in recent years", "recent years", nil, nil, "duration" },
    { "a few months ago", "a few months ago", nil, nil, "duration" },
    { "three days ago", "three days ago", nil, nil, "day", undated },
  }
end)

describe("no date is found in", function()
  local cases = {
    -- numbers that are no years
    "2015 troops", "sent 2015 soldiers", "about 2015 fighters", "killed 2015 people", "2,015 men",
    "$2015", "$ 2015", "\u{20ac}2015", "\u{a3}2015", "Resolution 1973", "resolutions 1718 and 1874",
    "No. 1984", "Flight 1972", "Boeing 1950", "Agenda 2030", "the 2030 Agenda", "12015", "20150",
    "2015.5", "2015%", "2015 percent", "COVID-2019", "pre-1967 borders", "A2015",
    "2015km", "room 1408", "1600 Pennsylvania Avenue", "call 555-2015", "in 2015 villages",
    "in 2150", "2000 fighters", "D.C. 20520", "at 2019 meters", "pp. 1990-1995", "chapter 1984",
    "the 99th century", "the 3rd century BC", "the 20th Century Fox", "around 1500.", "FY201",
    -- impossible dates
    "Feb 30, 2019", "February 30", "Feb. 29, 2019", "2019-13-45", "2019-02-29", "31 June 2018",
    "July 32, 2018", "30/30/2018", "31.04.2018", "April 31-32, 2018", "00 May 2018",
    -- names and other words
    "Theresa May", "May said", "It May be", "the fall of May", "the Yom Kippur War",
    "Easter Island", "as stern as May ever was", "Rosh", "Q5 2", "MONSTER", "Sunk", "Mrs. May 5",
    "by May's government", "It may 5 times",
    "May they meet",
    "the March for Life", "troops march 5 miles", "March on", "April Glaspie", "August Wilson",
    "Good Friday Agreement", "Bloody Sunday", "the Sunday Times", "the Mail on Sunday",
    "Black September", "the October Revolution", "USA Today", "The Sun.", "Sat down", "Sunni",
    "Wedding", "Marching", "Mayor 5", "Monday\u{e9}",
    -- in small letters, or again and again
    "on thursday", "in january", "on Fridays", "every one",
    "within it", "his last year in office", "on the 12th man", "the 12th", "on the 45th",
    "the last week of the war",
    "", " ", "-", "\xff\xfe", "19", "since", "from to", "between and",
  }
  for i, text in ipairs(cases) do
    it(i .. ". " .. string.format("%q", text), function()
      for _, tense in ipairs { "past", "future" } do
        assert.are.same({}, dates.find(text, { date = ARTICLE, tense = tense }))
      end
      assert.are.same({}, dates.find(text))
    end)
  end
end)

describe("several dates", function()
  local function values(text, options)
    local list = {}
    for i, f in ipairs(dates.find(text, options or { date = ARTICLE })) do
      list[i] = f.text .. "=" .. tostring(f.value)
    end
    return list
  end

  it("come in order, with the bytes of what stands before counted", function()
    local text = "Caf\u{e9}: closed in 1961, opened Monday."
    assert.are.same({ "1961=1961", "Monday=2019-04-08" }, values(text))
    local f = dates.find(text, { date = ARTICLE })
    assert.are.equal(17, f[1].start)
    assert.are.equal(21, f[1].stop)
  end)

  it("are not joined across an empty line", function()
    assert.are.same({ "June=2019-06", "2017=2017" }, values "in June\n\n2017 was quiet")
  end)

  it("are each found where a range would run backwards", function()
    assert.are.same({ "today=2019-04-11", "six months ago=2018-10" },
      values "before today \u{2013} six months ago")
    assert.are.same({ "2017=2017", "2014=2014" }, values "from 2017 to 2014")
  end)

  it("are each found where a summit is moved from one to the other", function()
    assert.are.same({ "2020=2020", "2021=2021" }, values "moved from 2020 to 2021")
  end)

  it("lose only the impossible one", function()
    assert.are.same({ "March 5=2019-03-05" }, values "from Feb 30 to March 5")
  end)

  it("take their tenses from a function of the span", function()
    local text = "It met Monday and will meet Friday."
    local found = values(text, { date = ARTICLE,
      tense = function(start) return start > text:find "will" and "future" or "past" end })
    assert.are.same({ "Monday=2019-04-08", "Friday=2019-04-12" }, found)
  end)
end)

describe("the interface", function()
  it("gives nil and a message for a date that is none", function()
    for _, bad in ipairs { "2019-02-30", "11 April", "2019-4-1", "" } do
      local found, message = dates.find("Monday", { date = bad })
      assert.is_nil(found)
      assert.is_string(message)
    end
  end)

  it("raises at the caller's line for a text that is none", function()
    local ok, message = pcall(function() dates.find(5) end)
    assert.is_false(ok)
    assert.truthy(message:find "dates_spec.lua")
  end)

  it("has named and documented rules, each name once", function()
    local seen = {}
    assert.is_true(#dates.rules >= 60)
    for _, rule in ipairs(dates.rules) do
      assert.is_nil(seen[rule.name])
      seen[rule.name] = true
      assert.is_true(#rule.doc > 0)
    end
  end)

  it("compiles a list with a rule put before, also inside since", function()
    local mine = { { name = "ides", doc = "the Ides of March 2019", pattern = lpeg.P "the Ides",
      resolve = function() return { kind = "day", value = "2019-03-15" } end } }
    for _, rule in ipairs(dates.rules) do mine[#mine + 1] = rule end
    local find = dates.compile(mine)
    local found = find "on the Ides, in 1949, since the Ides"
    assert.are.equal(3, #found)
    assert.are.equal("ides", found[1].rule)
    assert.are.equal("2019-03-15", found[3].value)
    assert.is_true(found[3].open)
    assert.are.same({}, dates.find "on the Ides")
  end)

  it("refuses rules that are none or match the empty text", function()
    local function resolve() return nil end
    assert.has_error(function() dates.compile { { name = "a", resolve = resolve } } end)
    assert.has_error(function() dates.compile { { pattern = lpeg.P "a", resolve = resolve } } end)
    assert.has_error(function() dates.compile { { name = "a", pattern = lpeg.P "a" } } end)
    assert.has_error(function()
      dates.compile { { name = "a", pattern = lpeg.P "a" ^ 0, resolve = resolve } }
    end)
    assert.has_error(function() dates.compile() end)
  end)

  it("gives the same for the same text again, without memory of the first", function()
    local text = "since May 2018, on Friday"
    local first = dates.find(text, { date = ARTICLE })
    dates.find("on Monday", { date = "1999-01-01", tense = "future" })
    assert.are.same(first, dates.find(text, { date = ARTICLE }))
  end)

  it("reads long texts of one word, one digit, spaces or heads of dates", function()
    for _, unit in ipairs { "word ", "5", " ", "since ", "from ", "May ", "\n", "last ", "\xE2" } do
      assert.are.same({}, dates.find(unit:rep(200000), { date = ARTICLE }))
    end
    assert.are.equal(5000, #dates.find(("on Monday, "):rep(5000), { date = ARTICLE }))
  end)
end)

describe("the calendar", function()
  it("counts days from 1970", function()
    assert.are.equal(0, calendar.day(1970, 1, 1))
    assert.are.equal(-1, calendar.day(1969, 12, 31))
    assert.are.equal(11016, calendar.day(2000, 2, 29))
    assert.are.equal(17997, calendar.day(2019, 4, 11))
    assert.are.equal(-719162, calendar.day(1, 1, 1))
    assert.are.equal(2932896, calendar.day(9999, 12, 31))
  end)

  it("counts back, day by day, over four centuries", function()
    local y, m, d = 1799, 12, 31
    for day = calendar.day(1799, 12, 31), calendar.day(2200, 1, 1) do
      local cy, cm, cd = calendar.civil(day)
      assert(cy == y and cm == m and cd == d, day)
      d = d + 1
      if d > calendar.month_days(y, m) then m, d = m + 1, 1 end
      if m > 12 then y, m = y + 1, 1 end
    end
  end)

  it("knows weekdays: 1969-07-20 a Sunday, 2000-01-01 a Saturday, 2001-09-11 a Tuesday", function()
    assert.are.equal(7, calendar.weekday(calendar.day(1969, 7, 20)))
    assert.are.equal(6, calendar.weekday(calendar.day(2000, 1, 1)))
    assert.are.equal(2, calendar.weekday(calendar.day(2001, 9, 11)))
  end)

  it("knows leap years: not 1900, but 2000 and 2016", function()
    assert.is_false(calendar.valid(1900, 2, 29))
    assert.is_true(calendar.valid(2000, 2, 29))
    assert.is_true(calendar.valid(2016, 2, 29))
    assert.is_false(calendar.valid(2019, 2, 29))
  end)

  it("adds months over years", function()
    assert.are.same({ 2018, 12 }, { calendar.add_months(2019, 4, -4) })
    assert.are.same({ 2020, 1 }, { calendar.add_months(2019, 12, 1) })
    assert.are.same({ 2018, 12 }, { calendar.add_months(2019, 12, -12) })
  end)

  it("gives nil for years of five figures", function()
    assert.is_nil(calendar.format(10000))
    assert.is_nil(calendar.format(0, 1))
  end)
end)
