-- date_resolve.lua: what the fields of a time expression mean on a calendar. Each function takes
-- the fields that a pattern captured and the context (day, y, m, d of the article, or none; tense)
-- and gives { kind, value, end_, open }, without a value where the article's date would be needed,
-- or nil where the words name no possible date.

local calendar = require "engine.calendar"
local format = calendar.format

local resolve = {}

local function day_result(day)
  return { kind = "day", value = format(calendar.civil(day)) }
end

local function interval(kind, from, to)
  return { kind = kind, value = format(calendar.civil(from)), end_ = format(calendar.civil(to)) }
end

local function month_result(y, m) return { kind = "month", value = format(y, m) } end
local function year_result(y) return { kind = "year", value = format(y) } end

-- Of the numbers (days or months) the one that the tense points to, seen from `at`; without tense
-- the nearest, and of two equally near the earlier, since news looks back.
local function choose(candidates, at, tense)
  local best, cost
  for _, c in ipairs(candidates) do
    local far = math.abs(c - at)
    if tense == "past" and c > at or tense == "future" and c < at then far = far + 1000000 end
    if c > at then far = far + 0.5 end
    if not cost or far < cost then best, cost = c, far end
  end
  return best
end

-- The tense, or what "until January" says of it; "by January" may be either.
local function points(ctx)
  return ctx.tense or ctx.ahead and ctx.before ~= "by" and "future"
end

-- The year of a month, or of a day of it, that stands without one. Eight years either way reach a
-- leap day even across 1900.
local function year_of(f, ctx)
  local candidates, back = {}, {}
  for y = math.max(ctx.y - 8, 1), math.min(ctx.y + 8, 9999) do
    local c
    if not f.d then
      c = y * 12 + f.m
    elseif calendar.valid(y, f.m, f.d) then
      c = calendar.day(y, f.m, f.d)
      if f.w and calendar.weekday(c) ~= f.w then c = nil end
    end
    if c then candidates[#candidates + 1], back[c] = c, y end
  end
  local at = f.d and ctx.day or ctx.y * 12 + ctx.m
  -- A weekday that fits tells the year, whatever the tense.
  return back[choose(candidates, at, not f.w and points(ctx) or nil)]
end

-- The year of a month that stands without one after an older date in a text that tells history:
-- the first such month from there on, unless it is nearer before.
local function year_after(f, told)
  local y, m = told:match "^(%d+)%-?(%d*)"
  y, m = tonumber(y), tonumber(m)
  return m and f.m < m and m - f.m >= 6 and y + 1 or y
end

local function history_year(f, ctx)
  if not ctx.history or f.w or not f.m or ctx.tense == "future" then return nil end
  local told = ctx:told()
  if not told or ctx.history == "months" and #told < 7 then return nil end
  return tonumber(told:sub(1, 4)) < ctx.y - 1 and year_after(f, told) or nil
end

--- Year, month and day as far as given: y, m, d, w (a weekday beside a date), rely (years from the
--- article's), told (years from the last date told).
function resolve.calendar(f, ctx)
  if f.m and (f.m < 1 or f.m > 12) then return nil end
  if f.d and not calendar.valid(f.y or 2000, f.m, f.d) then return nil end
  local y = f.y
  if not y and (f.told or not ctx.day) then
    local told = f.m and not f.rely and ctx:told() -- December 7, after April 8, 1917
    if not told then return { kind = f.d and "day" or f.m and "month" or "year" } end
    y = f.told and tonumber(told:sub(1, 4)) + f.told or year_after(f, told)
  end
  if not y and f.rely then y = ctx.y + f.rely end
  if not y then y = history_year(f, ctx) end
  -- A weekday that fits no near year is a slip of the writer: the day of the month stands.
  if not y then y = year_of(f, ctx) or year_of({ m = f.m, d = f.d }, ctx) end
  if f.d and not calendar.valid(y, f.m, f.d) then return nil end
  if f.d then return { kind = "day", value = format(y, f.m, f.d) } end
  if f.m then return month_result(y, f.m) end
  return year_result(y)
end

--- A day d of a month that is not named: the nearest to the article on the side of the tense.
function resolve.day_of_month(f, ctx)
  if f.d < 1 or f.d > 31 then return nil end
  local told = (ctx.history or not ctx.day) and ctx.tense ~= "future" and ctx:told() or ""
  local then_year, then_month = told:match "^(%d+)%-(%d+)"
  then_year, then_month = tonumber(then_year), tonumber(then_month)
  if then_year and (not ctx.y or then_year < ctx.y - 1) then
    if not calendar.valid(then_year, then_month, f.d) then return nil end
    return { kind = "day", value = format(then_year, then_month, f.d) }
  end
  if not ctx.day then return { kind = "day" } end
  local days = {}
  for shift = -2, 2 do
    local y, m = calendar.add_months(ctx.y, ctx.m, shift)
    if calendar.valid(y, m, f.d) then days[#days + 1] = calendar.day(y, m, f.d) end
  end
  return day_result(choose(days, ctx.day, ctx.tense))
end

--- The first, or (last) the last day of a month: m, and y, rely or told.
function resolve.end_day(f, ctx)
  local month = resolve.calendar(f, ctx)
  if not month or not month.value then return month and { kind = "day" } end
  local y, m = month.value:match "^(%d+)%-(%d+)$"
  y, m = tonumber(y), tonumber(m)
  return { kind = "day", value = format(y, m, f.last and calendar.month_days(y, m) or 1) }
end

--- Two days of a month: d, d2 (and m, y as above).
function resolve.days(f, ctx)
  if f.d2 <= f.d then return nil end
  local from = resolve.calendar(f, ctx)
  if not from or not from.value then return from and { kind = "interval" } end
  local y = tonumber(from.value:sub(1, 4))
  if not calendar.valid(y, f.m, f.d2) then return nil end
  return { kind = "interval", value = from.value, end_ = format(y, f.m, f.d2) }
end

--- Day and month in figures, a and b; which is which is seen where one is over twelve.
function resolve.slashes(f)
  if f.a > 12 then return resolve.calendar({ y = f.y, m = f.b, d = f.a }) end
  if f.b > 12 or f.a == f.b then return resolve.calendar({ y = f.y, m = f.a, d = f.b }) end
  if f.a < 1 or f.b < 1 then return nil end
  return year_result(f.y)
end

--- Years y to y2, where y2 may have its last two figures only.
function resolve.years(f)
  local last = f.y2
  if last < 100 then last = f.y - f.y % 100 + last end
  if last < f.y and f.y2 == 0 then last = last + 100 end
  if last <= f.y then return nil end
  return { kind = "interval", value = format(f.y), end_ = format(last) }
end

--- A decade: y (1990), or its two figures in `short`, of the century that is nearest before.
function resolve.decade(f, ctx)
  local y = f.y
  if f.short and y then
    y = y + f.short
  elseif not y then
    local now = ctx.y or 2020
    y = now - now % 100 + f.short
    if y > now then y = y - 100 end
  end
  -- the 1800s are a century, the 2000s are ten years
  local hundred = y % 100 == 0 and y < 2000 and not f.short
  return { kind = "interval", value = format(y), end_ = format(y + (hundred and 99 or 9)) }
end

--- A century (19: 1801 to 1900).
function resolve.century(f)
  if f.century < 1 or f.century > 21 then return nil end
  local last = f.century * 100
  return { kind = "interval", value = format(last - 99), end_ = format(last) }
end

--- A feast that moves about the calendar: its year, if the text or (rely) the article tells it.
function resolve.feast(f, ctx)
  if f.y then return year_result(f.y) end
  if f.rely and ctx.y then return year_result(ctx.y + f.rely) end
  return { kind = "interval" }
end

--- "last October", "next June 5": off, m, d.
function resolve.relative_month(f, ctx)
  if not ctx.day then return { kind = f.d and "day" or "month" } end
  if f.d then
    local tense = f.off < 0 and "past" or f.off > 0 and "future" or ctx.tense
    return resolve.calendar({ m = f.m, d = f.d }, ctx:with(tense))
  end
  local y = ctx.y
  if f.off == 0 then -- of the article's year, unless the turn of the year lies just between
    if ctx.tense == "past" and f.m - ctx.m >= 9 then y = y - 1 end
    if ctx.tense == "future" and ctx.m - f.m >= 9 then y = y + 1 end
    return month_result(y, f.m)
  end
  if f.off < 0 and f.m >= ctx.m then y = y - 1 elseif f.off > 0 and f.m <= ctx.m then y = y + 1 end
  return month_result(y, f.m)
end

--- `shift` days from the article's day.
function resolve.day(f, ctx)
  return ctx.day and day_result(ctx.day + f.shift) or { kind = "day" }
end

-- The day with weekday w on the article's day or after (side 1), or on it or before (side -1).
local function weekday_beside(day, w, side)
  if side > 0 then return day + (w - calendar.weekday(day)) % 7 end
  return day - (calendar.weekday(day) - w) % 7
end

--- A weekday, with off as in "last Friday", "next Friday", "this Friday".
function resolve.weekday(f, ctx)
  if not ctx.day then return { kind = "day" } end
  if f.off == -1 then return day_result(weekday_beside(ctx.day - 1, f.w, -1)) end
  if f.off == 1 then return day_result(weekday_beside(ctx.day + 1, f.w, 1)) end
  local future = ctx.tense == "future" or ctx.tense ~= "past" and (f.off == 0 or ctx.ahead)
  return day_result(weekday_beside(ctx.day, f.w, future and 1 or -1))
end

--- A weekday of last, this or next week: w, off.
function resolve.weekday_of_week(f, ctx)
  if not ctx.day then return { kind = "day" } end
  return day_result(calendar.monday(ctx.day) + 7 * f.off + f.w - 1)
end

--- "last week", "this week", "next week". This week so far; with the future or "later", the rest.
function resolve.week(f, ctx)
  if not ctx.day then return { kind = "week" } end
  local monday = calendar.monday(ctx.day)
  if f.off ~= 0 then return interval("week", monday + 7 * f.off, monday + 7 * f.off + 6) end
  if f.later or ctx.tense == "future" and not f.earlier then
    return interval("week", ctx.day, monday + 6)
  end
  return interval("week", monday, ctx.day)
end

--- Saturday and Sunday: off, or none for "over the weekend", where the tense decides.
function resolve.weekend(f, ctx)
  if not ctx.day then return { kind = "interval" } end
  local saturday = calendar.monday(ctx.day) + 5
  local now = ctx.day >= saturday
  if f.off == -1 then
    saturday = saturday - 7
  elseif f.off == 1 then
    if now then saturday = saturday + 7 end
  elseif not now and (ctx.tense == "past" or not f.off and ctx.tense ~= "future") then
    saturday = saturday - 7
  end
  return interval("interval", saturday, saturday + 1)
end

--- "last month", "this year", "next decade": unit, off.
function resolve.relative(f, ctx)
  if not ctx.day then return { kind = f.unit } end
  if f.unit == "day" then return day_result(ctx.day) end
  if f.unit == "week" then return resolve.week({ off = 0 }, ctx) end
  if f.unit == "month" then return month_result(calendar.add_months(ctx.y, ctx.m, f.off)) end
  return year_result(ctx.y + f.off)
end

--- A season (season is its middle month) with y, rely or off. "This fall" is of the article's year,
--- "this winter" the nearest.
function resolve.season(f, ctx)
  if f.y then return year_result(f.y) end
  if not ctx.day then return { kind = "year" } end
  if f.rely then return year_result(ctx.y + f.rely) end
  local y, at = ctx.y, ctx.y * 12 + ctx.m
  local function beyond(limit) return y * 12 + f.season >= limit end
  if f.off == -1 then
    -- The season before last month's end: its middle and last months must be over.
    if beyond(at - 1) then y = y - 1 end
  elseif f.off == 1 then
    if not beyond(at + 2) then y = y + 1 end
  elseif f.season == 1 then
    y = year_of({ m = 1 }, ctx)
  end
  return year_result(y)
end

--- "The end of the year", "of the month": the article's; in a text that tells history, or has no
--- date, that of the last date told.
function resolve.rest_of(f, ctx)
  local told = (ctx.history or not ctx.day) and ctx:told()
  if told and f.unit == "year" then return year_result(tonumber(told:sub(1, 4))) end
  if told and #told >= 7 then return { kind = "month", value = told:sub(1, 7) } end
  if told then return { kind = "month" } end
  return resolve.relative(f, ctx)
end

-- Year and month (or none) of the last date told, or nothing.
local function told_month(ctx)
  local y, m = (ctx:told() or ""):match "^(%d+)%-?(%d*)"
  return tonumber(y), tonumber(m)
end

--- "The following spring", "the previous winter": off, season, from the last date told. Where that
--- is a year alone the season is of the next or the last year.
function resolve.season_told(f, ctx)
  local y, m = told_month(ctx)
  if not y then return { kind = "year" } end
  local beyond = not m or (f.season - m) * f.off <= 0
  return year_result(beyond and y + f.off or y)
end

--- "The following June", "the previous Monday": off, and m or w, from the last date told.
function resolve.named_told(f, ctx)
  local y, m = told_month(ctx)
  if f.m then
    if not y then return { kind = "month" } end
    local beyond = not m or (f.m - m) * f.off <= 0
    return month_result(beyond and y + f.off or y, f.m)
  end
  local day = y and calendar.parse(ctx:told())
  if not day or #ctx:told() < 10 then return { kind = "day" } end
  return day_result(weekday_beside(day + f.off, f.w, f.off))
end

--- Part `part` (from 1) of `parts` in year y, or of the year rely.
function resolve.part_of_year(f, ctx)
  local y = f.y or ctx.y and ctx.y + f.rely
  if not y then return { kind = "interval" } end
  local months = 12 // f.parts
  return { kind = "interval", value = format(y, (f.part - 1) * months + 1),
    end_ = format(y, f.part * months) }
end

-- The quarter or half (parts 4 or 2) that holds month m of year y, or lies `off` parts from it.
local function part_beside(y, m, parts, off)
  local at = y * parts + (m - 1) // (12 // parts) + off
  return resolve.part_of_year({ y = at // parts, part = at % parts + 1, parts = parts })
end

--- "last quarter", "this quarter", "next quarter": off.
function resolve.quarter(f, ctx)
  if not ctx.day then return { kind = "interval" } end
  return part_beside(ctx.y, ctx.m, 4, f.off)
end

--- "the third quarter": of this year if it has begun, else of the year before; with the future the
--- next that is not over.
function resolve.near_part(f, ctx)
  if not ctx.day then return { kind = "interval" } end
  local now = (ctx.m - 1) // (12 // f.parts) + 1
  local y = ctx.y
  if ctx.tense == "future" then
    if f.part < now then y = y + 1 end
  elseif f.part > now then
    y = y - 1
  end
  return resolve.part_of_year({ y = y, part = f.part, parts = f.parts })
end

--- "last decade", "this century": years (10 or 100), off. Centuries run from a year 01.
function resolve.last_years(f, ctx)
  if not ctx.y then return { kind = "interval" } end
  local first = f.years == 100 and 1 or 0
  local y = (ctx.y - first) // f.years * f.years + first + f.off * f.years
  return { kind = "interval", value = format(y), end_ = format(y + f.years - 1) }
end

-- The nth (-1: last) weekday w of a month.
local function weekday_of_month(y, m, w, nth)
  if nth < 0 then
    return calendar.day(y, m, calendar.month_days(y, m) - (calendar.weekday(
      calendar.day(y, m, calendar.month_days(y, m))) - w) % 7)
  end
  return calendar.day(y, m, 1 + (w - calendar.weekday(calendar.day(y, m, 1))) % 7 + 7 * (nth - 1))
end

-- The day that `of_year` gives for the year of the text, or of the year in which it is nearest to
-- the article on the side the tense points to.
local function yearly(f, ctx, of_year)
  if f.y then return day_result(of_year(f.y)) end
  if not ctx.day then return { kind = "day" } end
  if f.rely then return day_result(of_year(ctx.y + f.rely)) end
  local days = {}
  for y = ctx.y - 1, ctx.y + 1 do days[#days + 1] = of_year(y) end
  return day_result(choose(days, ctx.day, ctx.tense))
end

--- The nth weekday of a month: nth, w, m, and y or rely.
function resolve.nth_weekday(f, ctx)
  return yearly(f, ctx, function(y) return weekday_of_month(y, f.m, f.w, f.nth) end)
end

-- Easter Sunday of the western churches: the anonymous Gregorian computus (Nature, 20 April 1876).
local function easter(y)
  local a, b, c = y % 19, y // 100, y % 100
  local h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
  local l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
  local at = h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114
  return calendar.day(y, at // 31, at % 31 + 1)
end

--- A day `shift` days from Easter Sunday.
function resolve.easter(f, ctx)
  return yearly(f, ctx, function(y) return easter(y) + f.shift end)
end

--- "two Sundays ago": n, w.
function resolve.weekdays_ago(f, ctx)
  if not ctx.day then return { kind = "day" } end
  return day_result(weekday_beside(ctx.day - 1, f.w, -1) - 7 * (f.n - 1))
end

--- The first or last n months of year y, or of the year rely.
function resolve.months_of_year(f, ctx)
  local y = f.y or ctx.y and ctx.y + f.rely
  if f.n < 1 or f.n > 12 then return nil end
  if not y then return { kind = "interval" } end
  if f.last then return { kind = "interval", value = format(y, 13 - f.n), end_ = format(y, 12) } end
  return { kind = "interval", value = format(y, 1), end_ = format(y, f.n) }
end

--- "two weeks ago Friday": n, w; the day in that week.
function resolve.week_ago(f, ctx)
  if not ctx.day then return { kind = "day" } end
  return day_result(calendar.monday(ctx.day - 7 * f.n) + f.w - 1)
end

-- The time `n` units from the article, in the unit's own precision: day, month or year.
local function shifted(n, unit, ctx)
  if unit == "minute" then return ctx.day end
  if unit == "hour" then return ctx.day + (n >= 0 and (n + 12) // 24 or -((12 - n) // 24)) end
  if unit == "day" then return ctx.day + n end
  if unit == "week" then return ctx.day + 7 * n end
  if unit == "fortnight" then return ctx.day + 14 * n end
  return nil, n
end

local years_in = { year = 1, decade = 10, century = 100 }

local function point(n, unit, ctx)
  local day = shifted(n, unit, ctx)
  if day then return format(calendar.civil(day)) end
  if unit == "month" then return format(calendar.add_months(ctx.y, ctx.m, n)) end
  return format(ctx.y + n * years_in[unit])
end

-- The day that lies `n` units from the article's: "ten years ago today".
local function same_day(n, unit, ctx)
  local day = shifted(n, unit, ctx)
  if day then return day_result(day) end
  local y, m = calendar.add_months(ctx.y, ctx.m, n * (unit == "month" and 1 or 12 * years_in[unit]))
  return { kind = "day", value = format(y, m, math.min(ctx.d, calendar.month_days(y, m))) }
end

--- `n` units before (sign -1) or after (1) the article's date; that very day where `exact` is set.
function resolve.distance(f, ctx)
  local unit, n = f.unit, f.n * f.sign
  local weeks = unit == "week" or unit == "fortnight"
  local kind = weeks and "week" or (unit == "month" and "month") or (years_in[unit] and "year")
    or "day"
  if not ctx.day then return { kind = kind } end
  if f.exact and not f.half then return same_day(n, unit, ctx) end
  if f.half and unit == "year" then
    local y = calendar.add_months(ctx.y, ctx.m, n * 12 + 6 * f.sign)
    return year_result(y)
  end
  if weeks then
    local monday = calendar.monday(shifted(n, unit, ctx))
    return interval("week", monday, monday + 6)
  end
  return { kind = kind, value = point(n, unit, ctx) }
end

--- "will leave in two weeks" is as far from the article; what was done in two weeks took so long.
function resolve.ahead(f, ctx)
  if ctx.tense ~= "future" or f.half or f.unit == "minute" then return { kind = "duration" } end
  return resolve.distance(f, ctx)
end

-- The same from the date that `value` names; nil where that is less precise than the unit.
local function counted_from(value, f)
  local y, m, d = value:match "^(%d+)%-?(%d*)%-?(%d*)$"
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if not (d or m and f.unit == "month" or years_in[f.unit]) then return nil end
  local at = { y = y, m = m or 1, d = d or 1, day = calendar.day(y, m or 1, d or 1) }
  return resolve.distance(f, at)
end

--- The same from another date, f[1]; nil where that is less precise than the unit.
function resolve.counted(f, ctx)
  local from = (f.exact and ctx:with("future") or ctx):resolve(f[1])
  if not from or from.end_ then return nil end
  if not from.value then return { kind = "duration" } end
  return counted_from(from.value, f)
end

--- The same from the last date told; without a value where there is none.
function resolve.from_told(f, ctx)
  local told = ctx:told()
  if told then return counted_from(told, f) or { kind = "duration" } end
  -- "from 3 million a year earlier": what is compared is the article's
  if ctx.y and f.earlier and f.unit == "year" then return year_result(ctx.y - f.n) end
  return { kind = "duration" }
end

--- What comes again and again: "every Monday".
function resolve.set()
  return { kind = "set" }
end

--- The week, Monday to Sunday, of a day f[1]; nil where it is none.
function resolve.week_of(f, ctx)
  local from = ctx:resolve(f[1])
  if not from or from.kind ~= "day" then return nil end
  if not from.value then return { kind = "week" } end
  local monday = calendar.monday(calendar.parse(from.value))
  return interval("week", monday, monday + 6)
end

--- From `n` units back to the article's day, or from that day `n` units on.
function resolve.stretch(f, ctx)
  if not ctx.day then return { kind = "interval" } end
  local now, there = format(ctx.y, ctx.m, ctx.d), point(f.n * f.sign, f.unit, ctx)
  if f.sign < 0 then return { kind = "interval", value = there, end_ = now } end
  return { kind = "interval", value = now, end_ = there }
end

--- "within 90 days": an end only, and none for what is told as past.
function resolve.within(f, ctx)
  local out = { kind = "duration" }
  if ctx.day and ctx.tense ~= "past" then out.end_ = point(f.n, f.unit, ctx) end
  return out
end

--- Time words that name no place on the calendar: "in recent years", "weeks ago".
function resolve.vague()
  return { kind = "duration" }
end

--- An open start: since the date captured first.
function resolve.since(f, ctx)
  local from = ctx:with("past"):resolve(f[1])
  return from and { kind = from.kind, value = from.value, open = true }
end

--- Since the last date told.
function resolve.since_then(_, ctx)
  local told = ctx:told()
  if told and ctx.day and told > format(ctx.y, ctx.m, ctx.d) then told = nil end
  return { kind = told and (#told > 7 and "day" or #told > 4 and "month" or "year") or "duration",
    value = told, open = told ~= nil or nil }
end

--- A date that goes on: "from 2016 onwards".
function resolve.onward(f, ctx)
  local from = ctx:resolve(f[1])
  return from and { kind = from.kind, value = from.value, open = true }
end

-- Is the date named after month and day only, so that its year may stand on the other side?
local function lacks_year(f)
  return f.m and not f.y and not f.rely and not f.off and not f.told
end

local function with_year(f, y)
  local copy = {}
  for k, v in pairs(f) do copy[k] = v end
  copy.y = y
  return copy
end

local function before(a, b)
  if a.m ~= b.m then return a.m < b.m end
  return (a.d or 1) <= (b.d or 31)
end

-- "Three months to May" is no interval from the one to the other.
local UNPLACED = { duration = true, set = true, time = true }

--- From one date to another, f[1] and f[2]; either may lend the other its year.
function resolve.range(f, ctx)
  local a, b = f[1], f[2]
  local from, to
  if a.w and not a.m and b.w and not b.m then
    to = ctx:resolve(b)
    if to and to.value then
      local last = calendar.parse(to.value)
      from = day_result(weekday_beside(last - 1, a.w, -1))
      if ctx.tense == "future" then
        from = ctx:resolve(a)
        to = day_result(weekday_beside(calendar.parse(from.value) + 1, b.w, 1))
      end
    end
    return from and interval("interval", calendar.parse(from.value), calendar.parse(to.value))
      or { kind = "interval" }
  end
  if lacks_year(a) and b.m and b.y then a = with_year(a, before(a, b) and b.y or b.y - 1) end
  from = ctx:resolve(a)
  if not from then return nil end
  if lacks_year(b) and a.m and from.value then
    local y = tonumber(from.value:sub(1, 4))
    b = with_year(b, before(a, b) and y or y + 1)
  end
  to = ctx:resolve(b)
  if not to or (UNPLACED[from.kind] or false) ~= (UNPLACED[to.kind] or false) then return nil end
  if not from.value or not to.value then return { kind = "interval" } end
  local last = to.end_ or to.value
  local short = math.min(#last, #from.value)
  if last:sub(1, short) < from.value:sub(1, short) then return nil end
  return { kind = "interval", value = from.value, end_ = last }
end

--- The same without "from": both must be days, or months, or years.
function resolve.same_range(f, ctx)
  local out = resolve.range(f, ctx)
  local precise = out and (not out.value or #out.value == #out.end_)
  return precise and out or nil
end

return resolve
