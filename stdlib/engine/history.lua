--- Texts that tell history, and the dates they told last: what a bare "in March" there counts from.

local dates = require "engine.dates"
local lpeg = require "lpeg"

local history = {}

-- A day is needed to count from.
local function day_of(article)
  return article.date and #article.date == 10 and article.date or nil
end

-- How many sentences back what "two days later" counts from may be told, and the year of "May 5" in
-- a text that tells history. A chain of such dates is followed over so many.
local REACH, HISTORY_REACH, CHAIN = 3, 12, 100

local memos = setmetatable({}, { __mode = "k" })

local function memo_of(article)
  local memo = memos[article]
  if not memo then
    memo = { told = {}, depth = 0 }
    memos[article] = memo
  end
  return memo
end

-- A text that has no date of its own and tells of a year before 2000 is no news.
local BEFORE_YEAR = { ["in"] = true, since = true, of = true, by = true, ["until"] = true,
  from = true, before = true, after = true, during = true, late = true, early = true }
local function undated_tells(text)
  local at = text:find(" 1", 1, true) -- a plain search, as texts are long
  while at do
    local after = text:match("^[5-9]%d%d(.?.?)", at + 2)
    if after and not after:find "^%d" then
      local before = text:sub(math.max(1, at - 24), at - 1)
      local word = before:match "%a+$"
      if word and BEFORE_YEAR[word:lower()] and not after:find "^%.%d" then return true end
      if before:find "%u%l+ %d%d?,$" then return true end -- May 5, 1955
    end
    at = text:find(" 1", at + 1, true)
  end
  return false
end

-- Words that only news counts from the day it is written.
local NEWS = { "yesterday", "today", "tomorrow", "tonight", "overnight", "last week", "this week",
  "next week", "last month", "this month", "next month", "last year", "this year", "next year",
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }

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
    if year >= 1000 and year < now then old = old + 1 end
    year, at = next_year:match(text, at)
  end
  if old == 0 then return false end
  for _, word in ipairs(NEWS) do
    if text:find(word, 1, true) then return false end
  end
  return true, old
end

--- Whether an article tells of times long past only.
-- @param article userdata
-- @return boolean
-- @return integer|nil how many old years it names, where it has a date itself
function history.tells(article)
  local memo = memo_of(article)
  if memo.tells == nil then
    if article.date then
      memo.tells, memo.old = dated_tells(article)
    else
      memo.tells = undated_tells(article.text)
    end
  end
  return memo.tells, memo.old
end

--- What dates.find needs to know of the text before a sentence: date, anchor, history.
-- @param article userdata
-- @param number integer the sentence's, from 0
-- @return table options
function history.options(article, number)
  return { date = day_of(article), history = history.tells(article),
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
    local found = dates.find((article:words(i)), history.options(article, i))
    for k = #found, 1, -1 do value = value or found[k].end_ or found[k].value end
    if value then break end
  end
  memo.depth = memo.depth - 1
  memo.told[number] = value or false
  return value
end

return history
