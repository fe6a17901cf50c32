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
-- summer is not the same months everywhere. What counts from another day ("two days later", "the
-- same day") counts from the last date told before; where there is none it has no value.

local lpeg = require "lpeg"
local calendar = require "engine.calendar"
local tw = require "engine.timewords"
local reading = require "engine.core.reading"
local rules = require "engine.date_rules"

local P, V, Cc, Cg, Cp, Ct = lpeg.P, lpeg.V, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct

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

--- The last date told before: in this text, else where `anchor` finds one; nil where there is none.
function Context:told()
  if not self.last and self.anchor then self.last, self.anchor = self.anchor(), nil end
  return self.last
end

-- "By Friday" and "until Friday" look ahead where nothing else says so.
local looks_ahead = tw.set "by until till til"

local function new_context(day, options)
  local ctx = setmetatable({ day = day, anchor = options and options.anchor,
    history = options and options.history }, Context)
  if day then ctx.y, ctx.m, ctx.d = calendar.civil(day) end
  return ctx
end

-- What the words before a date say of its side, in the same stretch of words: up to a mark or a
-- word that begins another clause. "Postponed until Friday" tells nothing of Friday.
local CLAUSE_WORDS = tw.set "that which who and but after before since when while where"
local AHEAD = tw.set "will won't shall scheduled slated due expected upcoming"
local BEHIND = tw.set [[was were had said told began fell rose came went met took made left won held
  gave sent struck broke died]]
local GOAL = tw.set "by until till to for"
local ONCE = tw.set "originally initially previously" -- scheduled for Friday
local NO_PAST = tw.set "need indeed exceed proceed succeed speed seed feed breed red"
local COMES = tw.set [[come comes coming go goes going get gets getting be return returns head
  heads travel fly bring sent send welcome take put here there him her them us it right]]
local function tense_before(text, start)
  local near = text:sub(math.max(1, start - 60), start - 1)
  local stretch = near:match "^.*[,;:.%(\"](.*)" or near
  local before, tense
  for word in stretch:gmatch "[%a']+" do
    word = word:lower()
    local goes_on = word == "for" and (before == "planned" or before == "set")
      or word == "to" and (before == "is" or before == "are")
    if CLAUSE_WORDS[word] then
      tense = nil
    elseif ONCE[before] then
      tense = nil
    elseif AHEAD[word] and (word ~= "will" or before ~= "the") or goes_on then
      tense = "future"
    elseif not tense and (BEHIND[word] or word:find "ed$" and not NO_PAST[word]) then
      tense = "past"
    end
    before = word
  end
  if tense == "past" and GOAL[before] then return nil end
  return tense
end

-- Turns the context to a find: bytes `start` to `stop` - 1 of `text`.
local function look(ctx, tense, text, start, stop)
  if type(tense) == "function" then tense = tense(start - 1, stop - 1) end
  local back = text:sub(math.max(1, start - 24), start - 1)
  if back:find "[Aa]head of %l* ?$" or back:find "%f[%a]now and $" then tense = "future" end
  local goes = back:match "(%a+) back [io]n $" -- "met back in May", not "will come back in May"
  if goes and not COMES[goes] then tense = "past" end
  if tense == nil then tense = tense_before(text, start) end
  ctx.tense, ctx.before = tense, tw.word_before(text, start)
  ctx.ahead = looks_ahead[ctx.before]
end

-- Past anything that begins no date: a sum of money, a number with its points, a word with its
-- hyphened parts ("COVID-19", "pre-1967"), then one character.
local function skipped()
  local digit, word = tw.digit, tw.word
  local number = digit ^ 1 * (lpeg.S ".,:/-" * digit ^ 1) ^ 0
  local sign = lpeg.S "$#/" + P "\xE2\x82\xAC" + P "\xC2\xA3" + P "\xC2\xA5" + P "No." + P "no."
  local hyphened = word * (P "-" * word) ^ 0
  -- Most words are of ASCII and before a space.
  local usual = tw.ascii ^ 1 * P " " - digit
  return usual + sign * tw.sp ^ -1 * number * word ^ -1 + number * word ^ -1 + hyphened
    + tw.separator + 1
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
  -- LPeg refuses to repeat what can match nothing.
  if kind == "pattern" and not pcall(function() return pattern ^ 0 end) then
    error("rule " .. rule.name .. " matches the empty text", 3)
  end
end

-- Where the rules are tried: those of a class at its words, those without `starts` at each word.
-- Names the patterns of the classes in `grammar`.
local function dispatch(list, kind, grammar)
  local classes, anywhere = {}, {}
  for _, class in ipairs(tw.starts) do
    local own = {}
    for _, rule in ipairs(list) do
      local starts = rule.starts and (" " .. rule.starts .. " ")
      if not starts or starts:find(" " .. class .. " ", 1, true) then
        own[#own + 1] = V("rule " .. rule.name)
      end
    end
    if own[1] then
      local name = kind .. " at " .. class
      grammar[name] = tw.choice(own)
      classes[#classes + 1] = #V("at " .. class) * Ct(V(name))
    end
  end
  for _, rule in ipairs(list) do
    if not rule.starts then anywhere[#anywhere + 1] = Ct(V("rule " .. rule.name)) end
  end
  return tw.choice(classes) + tw.choice(anywhere)
end

-- The grammar of a list of rules, without its first: "any" is a match, "date" one of a simple rule.
local function grammar_of(list)
  local grammar, simple, composite, join = {}, {}, {}, {}
  for name, patt in pairs(tw.grammar) do grammar[name] = patt end
  for _, class in ipairs(tw.starts) do grammar["at " .. class] = tw.starts[class] end
  for _, rule in ipairs(list) do
    local named = Cg(Cc(rule), "rule")
    if rule.joins then
      join[#join + 1] = rule.joins * Cc(rule)
    elseif type(rule.pattern) == "function" then
      composite[#composite + 1] = rule
      grammar["rule " .. rule.name] = named * rule.pattern(V "date")
    else
      simple[#simple + 1] = rule
      grammar["rule " .. rule.name] = named * rule.pattern
    end
  end
  grammar.date = dispatch(simple, "simple", grammar)
  -- The first date is read once, whether another is joined to it or not.
  grammar.joined = V "date" * (tw.choice(join) * V "date") ^ -1 / function(first, rule, second)
    return rule and { rule = rule, first, second } or first
  end
  grammar.any = dispatch(composite, "composite", grammar) + V "joined"
  grammar.skipped = skipped()
  return grammar
end

-- By the name of what is scanned for a function, made when it is first needed, that gives the next
-- match from a place on: its start, its fields and its stop. Where it begins, or may begin, is
-- found without LPeg. `bound`: all rules tell where they start.
local function scans_of(list, bound)
  local grammar
  return setmetatable({}, { __index = function(scans, name)
    grammar = grammar or grammar_of(list)
    local first = bound and tw.start or lpeg.R("az", "AZ", "09") + lpeg.S "'\xE2"
    grammar[1] = #first * Cp() * V(name) * Cp() + V "skipped" * V(1)
    local pattern = P(grammar)
    pattern:match ""
    local finder = reading.finder(pattern)
    scans[name] = function(text, at)
      local place = finder:find(text, at)
      if place then return pattern:match(text, place) end
    end
    return scans[name]
  end })
end

-- Holds where there is a time word or a digit, which in most texts there is not. Letters of UTF-8
-- stand between words here, for sets alone are fast.
local letter = lpeg.R("az", "AZ")
local has_time = P { (1 - letter - tw.digit) ^ 0 * V(2), tw.time_word + letter ^ 1 * V(1) }
has_time:match ""
local time_finder = reading.finder(has_time)

-- All finds. Where a composite rule resolves to nothing its words are read again for dates only,
-- so that each byte is read twice at most. `bound`: nothing is found where no time word is ahead.
local function find_all(scans, bound, text, day, options)
  local found, at, scan, ctx = {}, 1, "any", nil
  while true do
    if bound and not time_finder:find(text, at) then return found end
    local start, fields, stop = scans[scan](text, at)
    if not start then return found end
    ctx = ctx or new_context(day, options)
    look(ctx, options and options.tense, text, start, stop)
    local result = ctx:resolve(fields)
    if result then
      result.start, result.stop, result.text = start - 1, stop - 1, text:sub(start, stop - 1)
      result.rule = fields.rule.name
      found[#found + 1] = result
      ctx.last = result.value or ctx.last
    end
    if result or not fields[1] or scan == "date" then
      at, scan = stop, "any"
    else
      at, scan = start, "date"
    end
  end
end

--- Compiles an ordered list of rules to a function find(text, options), as `dates.find` is.
--- Raises where a rule lacks its name, pattern or resolve, or a pattern can match nothing.
function dates.compile(list)
  if type(list) ~= "table" then error("dates.compile: a list of rules", 2) end
  local bound = true
  for i, rule in ipairs(list) do
    check_rule(rule, i)
    bound = bound and (rule.starts or rule.joins)
  end
  local scans = scans_of(list, bound)
  local date, day -- the last article's, for all its sentences have the same
  return function(text, options)
    if type(text) ~= "string" then error("dates.find: text must be a string", 2) end
    local given = options and options.date
    if given ~= date then
      local parsed, message
      if given then
        parsed, message = calendar.parse(given)
        if not parsed then return nil, message end
      end
      date, day = given, parsed
    end
    return find_all(scans, bound, text, day, options)
  end
end

--- Time expressions of `text` in order. options.date: the article's date YYYY-MM-DD, or nil;
--- options.tense: "past", "future", nil, or a function(start, stop) that gives one of them for a
--- span; options.anchor: a function that gives the last date told before the text, or nil;
--- options.history: whether the text tells history, so that "in March" after a date of long ago is
--- of that time; "months" where only a month or day told before says so. Each find has start and
--- stop (bytes from 0, stop not in it), text, kind, rule, and where it can be resolved value and
--- end_; open = true for an open start. A bad options.date: nil and a message. Time and space are
--- linear in the text.
dates.find = dates.compile(rules)

return dates
