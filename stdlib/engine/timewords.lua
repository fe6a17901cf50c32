-- timewords.lua: the small patterns that rules for dates are made of: words, numbers, names of
-- days and months, edges, and looks at the words before. LPeg 1.0.2; no state.
--
-- Fields that the patterns capture by name: y, m, d (numbers), w (weekday, 1 is Monday), n (a
-- count), unit, off (-1 last, 0 this, 1 next), rely (the same for a year: "June last year").

local lpeg = require "lpeg"
local P, R, S, C, Cc, Cg, Cmt = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cmt

local tw = {}

local digit = R "09"
-- Letters of UTF-8 count as parts of words; dashes, curly quotes (E2 80 xx) and the signs of
-- Latin-1 such as the no-break space (C2 xx) do not.
local separator = P "\xE2\x80" * P(1) ^ -1 + P "\xC2" * P(1) ^ -1
local letter = R("az", "AZ") + (R "\128\255" - P "\xE2\x80" - P "\xC2")
local wordch = letter + digit
local edge = -wordch
local blank = S " \t\r" + P "\xC2\xA0"
-- A line end joins words, an empty line does not.
local sp = blank ^ 1 * (P "\n" * blank ^ 0) ^ -1 + P "\n" * blank ^ 0
local dash = P "-" + P "\xE2\x80\x93" + P "\xE2\x80\x94" + P "\xE2\x80\x91"
local apostrophe = P "'" + P "\xE2\x80\x99" + P "\xE2\x80\x98"
tw.digit, tw.edge, tw.sp, tw.dash, tw.apostrophe = digit, edge, sp, dash, apostrophe
tw.wordch, tw.separator = wordch, separator

-- A set of phrases as one pattern that reads each letter once: `tree` has a subtree for each next
-- letter and, under "", what a phrase that ends here captures (a list of one, or empty). A space
-- in a phrase is any space. The set of first letters comes first, for most words fail there.
local function from_tree(tree)
  local patt, first = P(false), P(false)
  local letters = {}
  for c in pairs(tree) do letters[#letters + 1] = c end
  table.sort(letters)
  for _, c in ipairs(letters) do
    if c == " " then
      patt, first = patt + edge * sp * from_tree(tree[c]), first + 1
    elseif c ~= "" then
      patt, first = patt + P(c) * from_tree(tree[c]), first + S(c)
    end
  end
  if not tree[""] then return #first * patt end
  return patt + (#tree[""] == 0 and edge or edge * Cc(tree[""][1]))
end

local function plant(tree, text, value)
  for c in text:gmatch "." do
    tree[c] = tree[c] or {}
    tree = tree[c]
  end
  tree[""] = { value }
end

--- Any of the phrases (keys), capturing what the table holds for it; in small letters, with one
--- capital, with a capital to each word, or in capitals.
function tw.map(t)
  local tree = {}
  for text, value in pairs(t) do
    local function add(s) plant(tree, s, value) end
    add(text)
    add((text:gsub("^%l", string.upper)))
    add((text:gsub("%f[%a]%l", string.upper)))
    add(text:upper())
  end
  return from_tree(tree)
end

--- Any word of the list, no capture; tw.phrase: the whole text as one phrase.
function tw.any(list)
  local t = {}
  for word in list:gmatch "%S+" do t[word] = true end
  return tw.map(t) / 0
end
function tw.phrase(text) return tw.map { [text:lower()] = true } / 0 end
tw.kw = tw.phrase
local kw = tw.kw

-- Names: the keys stand with a capital; they match so or all in capitals, never in small letters.
local function names(t)
  local tree = {}
  for text, value in pairs(t) do
    plant(tree, text, value)
    plant(tree, text:upper(), value)
  end
  return from_tree(tree)
end

--- The word just before byte `i` (1-based) in lower case, and as it stands; "" where a mark or the
--- text's start is between. Looks back 40 bytes at most, so that no text makes it slow.
function tw.word_before(s, i)
  local from = i > 40 and i - 40 or 1
  local tail = s:sub(from, i - 1)
  local word, gap = tail:match "([^%s%(%)\"]+)([%s%(\"]*)$"
  if not word or word:find "[,;:!?]$" or gap:find "\n%s*\n" then return "", "" end
  return word:lower(), word
end

--- Holds where `test(word, raw, s, i)` is true of the word before; takes no input.
function tw.before(test)
  return Cmt(P(true), function(s, i)
    local word, raw = tw.word_before(s, i)
    return test(word, raw, s, i) and true or false
  end)
end

--- A set of the words in a string.
function tw.set(list)
  local set = {}
  for word in list:gmatch "%S+" do set[word] = true end
  return set
end

-- What follows a count: a number before one of these is no day and no year.
tw.counted = tw.any [[troops soldiers people men women children persons dead deaths casualties cases
  migrants refugees tons tonnes miles km kilometers kilometres meters metres feet dollars euros
  pounds yuan rubles roubles yen percent pc million billion trillion thousand hundred dozen points
  votes seats jobs homes houses prisoners hostages detainees tanks missiles rockets drones aircraft
  planes vehicles ships workers members delegates diplomats officials countries nations states
  police officers fighters militants rebels civilians protesters students victims lawmakers
  settlers warheads barrels bpd times others years months weeks days hours minutes seconds hectares
  acres kg grams villages buildings passengers inmates marines sailors guards sites degrees
  megawatts GMT UTC hrs goals games matches]]
  + P "per" * sp * P "cent" * edge + P "GMT" + P "UTC"
local counts = -(sp * tw.counted)
-- The right edge of a number that stands alone: not 2,015 or 20:15 or 5.5 or 45%.
tw.number_edge = edge * -(S ".,:/" * digit) * -(P "-" * digit) * -(sp ^ -1 * P "%")
local number_edge = tw.number_edge

--- A year of four digits, 1000 to 2099, that counts nothing.
local year4 = (P "1" * digit * digit * digit + P "20" * digit * digit) / tonumber
tw.year = Cg(year4, "y") * number_edge * counts * -(sp * P "B" * P "." ^ -1 * P "C")
tw.year4 = year4

-- A day of the month. What is over 31 is taken too, unless it counts a word: an impossible day
-- must be seen to be refused.
local ordinal = P "st" + P "nd" + P "rd" + P "th"
local day_number = (P "3" * S "01" + S "12" * digit + P "0" ^ -1 * R "19") * -digit
local odd_number = digit * digit * -digit * -(sp * R "az")
tw.day_digits = ((day_number + odd_number) / tonumber) * ordinal ^ -1 * edge
local day_edge = number_edge * -(dash * digit) * counts
tw.day = Cg(tw.day_digits, "d") * day_edge
tw.day_edge = day_edge

local numbers = { a = 1, an = 1, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6,
  seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12, thirteen = 13,
  fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19,
  twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80,
  ninety = 90, ["a hundred"] = 100, ["one hundred"] = 100, ["a couple of"] = 2,
  ["a couple"] = 2 }
local tens = tw.map { twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70,
  eighty = 80, ninety = 90 }
local ones = tw.map { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7,
  eight = 8, nine = 9 }
--- A count in digits (up to three) or words: 90, twenty-five, a couple of.
tw.count = digit * (digit * digit ^ -1) ^ -1 * number_edge / tonumber
  + tens * P "-" * ones / function(a, b) return a + b end + tw.map(numbers)

--- hour day week fortnight month year decade century, also in the plural.
tw.unit = tw.map { hour = "hour", hours = "hour", minute = "minute", minutes = "minute",
  day = "day", days = "day", week = "week", weeks = "week", fortnight = "fortnight",
  month = "month", months = "month", year = "year", years = "year", decade = "decade",
  decades = "decade", century = "century", centuries = "century" }
tw.one_unit = tw.map { hour = "hour", day = "day", week = "week", fortnight = "fortnight",
  month = "month", year = "year", decade = "decade", century = "century" }
tw.units = tw.map { minutes = "minute", hours = "hour", days = "day", weeks = "week",
  months = "month", years = "year", decades = "decade", centuries = "century" }

-- Names of months. Five of them are other words or first names too.
local clear = { January = 1, February = 2, July = 7, September = 9, October = 10, November = 11,
  December = 12 }
local unclear = { March = 3, April = 4, May = 5, June = 6, August = 8 }
local short = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, Jun = 6, Jul = 7, Aug = 8, Sep = 9, Sept = 9,
  Oct = 10, Nov = 11, Dec = 12 }
tw.clear_month, tw.unclear_month = Cg(names(clear), "m"), Cg(names(unclear), "m")
tw.full_month = tw.clear_month + tw.unclear_month
tw.short_month = Cg(names(short), "m") * P "." ^ -1
tw.dotted_month = Cg(names(short), "m") * P "."
tw.month = tw.full_month + tw.short_month
--- From a month to its day: a space, or nothing after a dot ("Dec.31").
tw.month_space = sp + lpeg.B "."

local long_days = { Monday = 1, Tuesday = 2, Wednesday = 3, Thursday = 4, Friday = 5, Saturday = 6,
  Sunday = 7 }
local short_days = { Mon = 1, Tue = 2, Tues = 2, Wed = 3, Thu = 4, Thur = 4, Thurs = 4, Fri = 5,
  Sat = 6, Sun = 7 }
tw.weekday = Cg(names(long_days), "w")
tw.short_weekday = Cg(names(short_days), "w") * P "." ^ -1
tw.dotted_weekday = Cg(names(short_days), "w") * P "."
tw.any_weekday = tw.weekday + tw.short_weekday

--- "early", "late", "mid-": part of the span, without effect on the value.
tw.early = tw.any "early mid late earlier later" * (sp + P "-" * sp ^ -1)
tw.part_of_day = sp * tw.any "morning afternoon evening night lunchtime midday"

local offsets = { last = -1, this = 0, next = 1, ["this past"] = -1, ["this coming"] = 1,
  coming = 1, past = -1 }
tw.last_next = Cg(tw.map { last = -1, next = 1 }, "off")
tw.this = Cg(tw.map(offsets), "off")
tw.last_this_next = Cg(tw.map { last = -1, this = 0, next = 1 }, "off")
-- "'23", of the hundred years up to 2050.
local short_year = apostrophe * (digit * digit / function(s)
  local n = tonumber(s)
  return n <= 50 and 2000 + n or 1900 + n
end) * number_edge
--- The year after a month: ", 2019", " of 2019", " of '19", " last year".
tw.of_year = P "," ^ -1 * sp * (kw "of" * sp) ^ -1
  * (tw.year + Cg(short_year, "y")
    + Cg(tw.map { last = -1, this = 0, next = 1 }, "rely") * sp * kw "year")
tw.season = Cg(tw.map { spring = 4, summer = 7, autumn = 10, fall = 10, winter = 1 }, "season")

--- The text that `patt` matches as the named field.
function tw.field(patt, name) return Cg(C(patt), name) end

return tw
