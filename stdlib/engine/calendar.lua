-- calendar.lua: days, weekdays and months of the proleptic Gregorian calendar, as plain numbers.
--
-- A day is a count from 1970-01-01 (day 0). Both conversions are Howard Hinnant's days_from_civil
-- and civil_from_days ("chrono-Compatible Low-Level Date Algorithms", 2013). No clock is read.

local calendar = {}

-- The years that the rest of the library writes with four digits.
calendar.FIRST_YEAR, calendar.LAST_YEAR = 1, 9999

local MONTH_DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- Is `y` a leap year?
function calendar.leap(y)
  return y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0)
end

--- The number of days in month `m` (1 to 12) of year `y`.
function calendar.month_days(y, m)
  if m == 2 and calendar.leap(y) then return 29 end
  return MONTH_DAYS[m]
end

--- Is there such a day? Takes integers; false for 2019-02-29, month 13, day 0.
function calendar.valid(y, m, d)
  return y >= calendar.FIRST_YEAR and y <= calendar.LAST_YEAR and m >= 1 and m <= 12
    and d >= 1 and d <= calendar.month_days(y, m)
end

--- The day number of a valid date (days_from_civil). The year begins in March there, so that the
--- leap day is the last of its year.
function calendar.day(y, m, d)
  if m <= 2 then y = y - 1 end
  local era = y // 400
  local yoe = y - era * 400
  local doy = (153 * ((m + 9) % 12) + 2) // 5 + d - 1
  return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468
end

--- Year, month and day of a day number (civil_from_days).
function calendar.civil(day)
  local z = day + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local m = mp < 10 and mp + 3 or mp - 9
  return yoe + era * 400 + (m <= 2 and 1 or 0), m, doy - (153 * mp + 2) // 5 + 1
end

--- 1 for Monday to 7 for Sunday (ISO 8601); 1970-01-01 was a Thursday.
function calendar.weekday(day)
  return (day + 3) % 7 + 1
end

--- The Monday of the week (Monday to Sunday) that holds the day.
function calendar.monday(day)
  return day - calendar.weekday(day) + 1
end

--- Year and month `n` months after (before, if negative) month `m` of year `y`.
function calendar.add_months(y, m, n)
  local k = y * 12 + m - 1 + n
  return k // 12, k % 12 + 1
end

--- "YYYY", "YYYY-MM" or "YYYY-MM-DD", as far as given; nil outside the years 1 to 9999.
function calendar.format(y, m, d)
  if y < calendar.FIRST_YEAR or y > calendar.LAST_YEAR then return nil end
  if d then return string.format("%04d-%02d-%02d", y, m, d) end
  if m then return string.format("%04d-%02d", y, m) end
  return string.format("%04d", y)
end

--- The day number of "YYYY-MM-DD", or nil and a message.
function calendar.parse(s)
  local y, m, d = string.match(s, "^(%d%d%d%d)%-(%d%d)%-(%d%d)$")
  if not y then return nil, "not a date YYYY-MM-DD: " .. s end
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if not calendar.valid(y, m, d) then return nil, "no such day: " .. s end
  return calendar.day(y, m, d)
end

return calendar
