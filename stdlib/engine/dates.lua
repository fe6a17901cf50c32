-- dates.lua: finds time expressions in English news text and resolves them against the article's
-- date. The rules are in date_rules.lua; this file compiles them and works out what they mean.
--
--   local dates = require "engine.dates"
--   dates.find("Egypt left on Monday.", { date = "2019-04-11" })
--     --> { { start = 14, stop = 20, text = "Monday", value = "2019-04-08", kind = "day" } }
--
-- Conventions. A weekday is the last such day not after the article, with future tense the first
-- not before it. Months and days without a year take the nearest year, or the nearest on the side
-- the tense says. Weeks run from Monday to Sunday. "Three days ago" is a day, "three weeks ago" a
-- week, "three months ago" a month, "three years ago" a year. A season is its year only, for
-- summer is not the same months everywhere. What counts from another event ("two days later", "the
-- same day") is left out.

local lpeg = require "lpeg"
local calendar = require "engine.calendar"
local tw = require "engine.timewords"
local rules = require "engine.date_rules"

local P, Cc, Cg, Cp, Ct = lpeg.P, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct

local dates = {}

--- The rules in the order in which they are tried; see date_rules.lua for what a rule is.
dates.rules = rules

-- What a rule's `resolve` is given beside its fields: the article's day and tense, and how to
-- resolve a date inside a date.
local Context = {}
Context.__index = Context

--- Resolves the fields of a date found inside a composite rule; nil where it is no date.
function Context:resolve(fields)
  return fields.rule.resolve(fields, self)
end

--- The same context with another tense.
function Context:with(tense)
  local copy = setmetatable({}, Context)
  for k, v in pairs(self) do copy[k] = v end
  copy.tense = tense
  return copy
end

-- "By Friday" and "until Friday" look ahead where nothing else says so.
local looks_ahead = tw.set "by until till til"

local function new_context(day, given, text)
  local ctx = setmetatable({ day = day }, Context)
  if day then ctx.y, ctx.m, ctx.d = calendar.civil(day) end
  function ctx.at(start, stop)
    local tense = given
    if type(given) == "function" then tense = given(start - 1, stop - 1) end
    ctx.tense, ctx.before = tense, tw.word_before(text, start)
    ctx.ahead = looks_ahead[ctx.before]
  end
  return ctx
end

-- Past anything that begins no date: a sum of money, a number with its points, a word with its
-- hyphened parts ("COVID-19", "pre-1967"), then one character.
local function skipped()
  local digit, wordch = tw.digit, tw.wordch
  local number = digit ^ 1 * (lpeg.S ".,:/-" * digit ^ 1) ^ 0
  local sign = lpeg.S "$#/" + P "\xE2\x82\xAC" + P "\xC2\xA3" + P "\xC2\xA5" + P "No." + P "no."
  local word = wordch ^ 1 * (P "-" * wordch ^ 1) ^ 0
  return sign * tw.sp ^ -1 * number * wordch ^ 0 + number * wordch ^ 0 + word + tw.separator + 1
end

local function check_rule(rule, i)
  if type(rule) ~= "table" or type(rule.name) ~= "string" then
    error("rule " .. i .. " has no name", 3)
  end
  local pattern = rule.pattern or rule.joins
  local kind = lpeg.type(pattern) or type(pattern)
  if kind ~= "pattern" and kind ~= "function" then
    error("rule " .. rule.name .. ": pattern must be an LPeg pattern or a function", 3)
  end
  if type(rule.resolve) ~= "function" then
    error("rule " .. rule.name .. ": resolve must be a function", 3)
  end
end

-- The next match of `patt` from a place on: its start, its fields and its stop. `date` is what
-- the name "date" in it stands for.
local function scanner(patt, date)
  local first = lpeg.R("az", "AZ", "09") + lpeg.S "'\xE2"
  return P { "scan", date = date,
    scan = #first * Cp() * patt * Cp() + skipped() * lpeg.V "scan" }
end

-- All finds. Where a composite rule resolves to nothing its words are read again with `plain`,
-- which knows the simple rules only, so that each byte is read twice at most.
local function find_all(any, plain, text, options)
  local day
  if options.date then
    local message
    day, message = calendar.parse(options.date)
    if not day then return nil, message end
  end
  local ctx = new_context(day, options.tense, text)
  local found, at, scan = {}, 1, any
  while true do
    local start, fields, stop = scan:match(text, at)
    if not start then return found end
    ctx.at(start, stop)
    local result = ctx:resolve(fields)
    if result then
      result.start, result.stop, result.text = start - 1, stop - 1, text:sub(start, stop - 1)
      result.rule = fields.rule.name
      found[#found + 1] = result
    end
    if result or not fields[1] or scan == plain then
      at, scan = stop, any
    else
      at, scan = start, plain
    end
  end
end

-- The ordered choice of a list of patterns, halved again and again, since each + copies both sides.
local function choice(list, first, last)
  first, last = first or 1, last or #list
  if first > last then return P(false) end
  if first == last then return list[first] end
  local middle = (first + last) // 2
  return choice(list, first, middle) + choice(list, middle + 1, last)
end

--- Compiles an ordered list of rules to a function find(text, options), as `dates.find` is.
--- Raises where a rule lacks its name, pattern or resolve, or a pattern can match nothing.
function dates.compile(list)
  if type(list) ~= "table" then error("dates.compile: a list of rules", 2) end
  local simple, composite, join = {}, {}, {}
  for i, rule in ipairs(list) do
    check_rule(rule, i)
    if rule.joins then
      join[#join + 1] = rule.joins * Cc(rule)
    elseif type(rule.pattern) ~= "function" then
      if rule.pattern:match "" then error("rule " .. rule.name .. " matches the empty text", 2) end
      simple[#simple + 1] = Cg(Cc(rule), "rule") * rule.pattern
    end
  end
  -- By name, for LPeg would copy the whole pattern to each place.
  local date = lpeg.V "date"
  for _, rule in ipairs(list) do
    if type(rule.pattern) == "function" then
      composite[#composite + 1] = Ct(Cg(Cc(rule), "rule") * rule.pattern(date))
    end
  end
  -- The first date is read once, whether another is joined to it or not.
  local joined = date * (choice(join) * date) ^ -1 / function(first, rule, second)
    return rule and { rule = rule, first, second } or first
  end
  local one = Ct(choice(simple))
  local any, plain = scanner(choice(composite) + joined, one), scanner(date, one)
  return function(text, options)
    if type(text) ~= "string" then error("dates.find: text must be a string", 2) end
    return find_all(any, plain, text, options or {})
  end
end

--- Time expressions of `text` in order. options.date: the article's date YYYY-MM-DD, or nil;
--- options.tense: "past", "future", nil, or a function(start, stop) that gives one of them for a
--- span. Each find has start and stop (bytes from 0, stop not in it), text, kind, rule, and where
--- it can be resolved value and end_; open = true for an open start. A bad options.date: nil and a
--- message. Time and space are linear in the text.
dates.find = dates.compile(rules)

return dates
