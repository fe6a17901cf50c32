--- Texts that tell history, and the dates they told last: what a bare "in March" there counts from.

local calendar = require "engine.calendar"
local lpeg = require "lpeg"
local months = require "engine.timenames".months

local history = {}

-- The grammar of dates is big: it is read when the first is looked for.
local function find_dates(text, options)
  return require "engine.dates".find(text, options)
end

local memos = setmetatable({}, { __mode = "k" })

local function memo_of(article)
  local memo = memos[article]
  if not memo then
    memo = { told = {}, depth = 0 }
    memos[article] = memo
  end
  return memo
end

-- The day of a dateline, "LONDON, May 23 - Planes", which the text counts from, where it is one of
-- the days before the article's.
local DAYS = 6
local function dateline_day(text, day)
  local line
  for _, dash in ipairs { "%-", "\u{2013}", "\u{2014}" } do
    line = line or text:sub(1, 80):match("^%s*(%u%u[^\n]-%d%.?%s*)" .. dash)
  end
  local found = line and find_dates(line, { date = day, tense = "past" })
  local value = found and found[1] and not found[2] and found[1].kind == "day" and found[1].value
  if not value then return nil end
  local back = calendar.parse(day) - calendar.parse(value)
  return back >= 0 and back <= DAYS and value or nil
end

-- A day is needed to count from.
local function day_of(article)
  if not article.date or #article.date ~= 10 then return nil end
  local memo = memo_of(article)
  memo.day = memo.day or dateline_day(article.text, article.date) or article.date
  return memo.day
end

-- How many sentences back what "two days later" counts from may be told, and the year of "May 5" in
-- a text that tells history. A chain of such dates is followed over so many.
local REACH, HISTORY_REACH, CHAIN = 3, 12, 100

-- Words that only news counts from the day it is written, and the tense that it is told in.
local NEWS = { "yesterday", "today", "tomorrow", "tonight", "overnight", "last week", "this week",
  "next week", "last month", "this month", "next month", "last year", "this year", "next year",
  "tweet", "website", "social media" }
local WEEKDAYS = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }

local function is_news(text)
  for _, word in ipairs(NEWS) do
    if text:find(word, 1, true) then return true end
  end
  for _, word in ipairs(WEEKDAYS) do
    -- "Sunday, 4 May 1952" can be of any time
    local at, stop = text:find(word, 1, true) -- a plain search, as texts are long
    while at do
      local after = text:match("^%f[^%a],? ?(%w*)", stop + 1)
      if after and not after:find "^%d" and not months[after] then return true end
      at, stop = text:find(word, stop + 1, true)
    end
  end
  return false
end

-- So many years of long ago make it sure.
local MANY = 3

-- How many years before 2000 are told as such, up to MANY.
local BEFORE_YEAR = { ["in"] = true, since = true, of = true, by = true, ["until"] = true,
  from = true, before = true, after = true, during = true, late = true, early = true }
local function old_years(text)
  local count = 0
  local at = text:find(" 1", 1, true) -- a plain search, as texts are long
  while at do
    local after = text:match("^[5-9]%d%d(.?.?)", at + 2)
    if after and not after:find "^%d" then
      local before = text:sub(math.max(1, at - 24), at - 1)
      local word = before:match "%a+$"
      if word and (BEFORE_YEAR[word:lower()] or months[word]) and not after:find "^%.%d"
        or before:find "%u%l+ %d%d?,$" then -- May 5, 1955
        count = count + 1
        if count == MANY then return count end
      end
    end
    at = text:find(" 1", at + 1, true)
  end
  return count
end

-- States that are no more.
local ENDED = { "Soviet", "USSR", "Yugoslav", "Czechoslovak", "East German", "Ottoman", "Prussia" }

local function names_ended(text)
  for _, word in ipairs(ENDED) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

-- A story of some length with nothing but the past in it, and nobody speaking.
local LEAST = 200 -- bytes
local PRESENT = { " is ", " are ", " isn't", " has ", " will ", "'s been", " says ", " said", '"',
  "\u{201C}", "\u{2019}ll ", "'ll ", " now ", " must ", " I ", " we ", " we\u{2019}", " can ",
  ": " }
local WITH_HAVE = { would = true, could = true, might = true, should = true, to = true,
  must = true, ["not"] = true }
local function all_past(text)
  if #text < LEAST then return false end
  for _, word in ipairs(PRESENT) do
    if text:find(word, 1, true) then return false end
  end
  for word in text:gmatch "(%a+) have " do
    if not WITH_HAVE[word] then return false end
  end
  return text:find " was " ~= nil or text:find " were " ~= nil or text:find " had " ~= nil
    or text:find "%led[ ,.]" ~= nil
end

-- A text that has no date of its own, and is no news: it tells of years before 2000, of those who
-- led before then, of states that are no more, or all in the past tense.
local function undated_tells(article)
  local text = article.text
  local years = old_years(text)
  if years == MANY then return true end
  if article.era == "new" or is_news(text) then return false end
  return article.era == "old" or years > 0 or names_ended(text) or all_past(text)
end

-- The next number of four figures that may be a year, and where to look on. Texts are long and have
-- few figures, so all between two is one span.
local digit, alnum = lpeg.R"09", lpeg.R("09", "az", "AZ")
local next_year = lpeg.P { (1 - digit)^0 * (-lpeg.B(alnum)
  * (lpeg.S"12" * digit * digit * digit / tonumber) * -alnum * lpeg.Cp() + digit^1 * lpeg.V(1)) }

-- The same of one with a date: it names years of long ago, none of late, and no day of its week.
local function dated_tells(article)
  local text, now, old = article.text, tonumber(article.date:sub(1, 4)), 0
  local year, at = next_year:match(text)
  while year do
    if year >= now - 1 and year <= now + 50 then return false end
    if year < now then old = old + 1 end
    year, at = next_year:match(text, at)
  end
  return old > 0 and not is_news(text), old >= MANY
end

--- Whether an article tells of times long past only.
-- @param article userdata
-- @return boolean
-- @return boolean whether that is sure; a dated text that names an old year or two may be news
function history.tells(article)
  local memo = memo_of(article)
  if memo.tells == nil then
    if article.date then
      memo.tells, memo.sure = dated_tells(article)
    else
      memo.tells, memo.sure = undated_tells(article), true
    end
  end
  return memo.tells, memo.sure
end

--- What dates.find needs to know of the text before a sentence: date, anchor, history.
-- @param article userdata
-- @param number integer the sentence's, from 0
-- @return table options
function history.options(article, number)
  local tells, sure = history.tells(article)
  return { date = day_of(article), history = tells and (sure or "months"),
    anchor = function() return history.told(article, number) end }
end

--- The last date told before a sentence.
-- @param article userdata
-- @param number integer the sentence's, from 0
-- @return string|nil the value
function history.told(article, number)
  local memo = memo_of(article)
  local known = memo.told[number]
  if known ~= nil then return known or nil end
  if memo.depth >= CHAIN then return nil end
  memo.depth = memo.depth + 1
  local reach = day_of(article) and not history.tells(article) and REACH or HISTORY_REACH
  local value
  for i = number - 1, math.max(number - reach, 0), -1 do
    local found = find_dates((article:words(i)), history.options(article, i))
    for k = #found, 1, -1 do value = value or found[k].end_ or found[k].value end
    if value then break end
  end
  memo.depth = memo.depth - 1
  memo.told[number] = value or false
  return value
end

return history
