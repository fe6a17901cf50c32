-- timewords.lua: the small patterns that rules for dates are made of: words, numbers, names of
-- days and months, edges, and looks at the words before. LPeg 1.0.2; no state.
--
-- Fields that the patterns capture by name: y, m, d (numbers), w (weekday, 1 is Monday), n (a
-- count), unit, off (-1 last, 0 this, 1 next), rely (the same for a year: "June last year").

local lpeg = require "lpeg"
local timenames = require "engine.timenames"
local P, R, S, V = lpeg.P, lpeg.R, lpeg.S, lpeg.V
local C, Cc, Cg, Cmt = lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cmt

local tw = {}

--- What several patterns use, by name: LPeg copies a pattern to each place of its use, a name it
--- calls. Patterns made of these work inside a grammar that has this table's rules (dates.lua).
tw.grammar = {}

--- Puts a pattern into the grammar; gives its name to use.
function tw.share(name, patt)
  tw.grammar[name] = patt
  return V(name)
end
local share = tw.share

local digit = R "09"
local two = digit * digit
-- Letters of UTF-8 count as parts of words; dashes, curly quotes (E2 80 xx) and the signs of
-- Latin-1 such as the no-break space (C2 xx) do not.
local separator = P "\xE2\x80" * P(1) ^ -1 + P "\xC2" * P(1) ^ -1
local ascii = R("az", "AZ", "09")
local wordch = ascii + (R "\128\255" - P "\xE2\x80" - P "\xC2")
local edge = share("edge", -wordch)
local blank = S " \t\r" + P "\xC2\xA0"
-- A line end joins words, an empty line does not.
local sp = share("space", blank ^ 1 * (P "\n" * blank ^ 0) ^ -1 + P "\n" * blank ^ 0)
local dash = share("dash", P "-" + P "\xE2\x80\x93" + P "\xE2\x80\x94" + P "\xE2\x80\x91")
local apostrophe = P "'" + P "\xE2\x80\x99" + P "\xE2\x80\x98"
tw.digit, tw.edge, tw.sp, tw.dash, tw.apostrophe = digit, edge, sp, dash, apostrophe
-- The words of ASCII, which most are, are passed over by sets alone.
tw.ascii, tw.word, tw.separator = ascii, ascii ^ 1 * wordch ^ 0 + wordch ^ 1, separator

--- The ordered choice of a list of patterns, halved again and again: each + copies both sides.
function tw.choice(list, first, last)
  first, last = first or 1, last or #list
  if first > last then return P(false) end
  if first == last then return P(list[first]) end
  local middle = (first + last) // 2
  return tw.choice(list, first, middle) + tw.choice(list, middle + 1, last)
end

-- Any of the texts, the longest that matches: what several begin with is read once, and one look
-- at the next byte tells which of the others can follow.
local function any_of(texts)
  local groups, heads, whole = {}, {}, false
  for _, text in ipairs(texts) do
    local head = text:sub(1, 1)
    if head == "" then
      whole = true
    elseif groups[head] then
      table.insert(groups[head], text:sub(2))
    else
      groups[head], heads[#heads + 1] = { text:sub(2) }, head
    end
  end
  table.sort(heads)
  for i, head in ipairs(heads) do
    local rest = groups[head]
    heads[i] = #rest == 1 and P(head .. rest[1]) or P(head) * any_of(rest)
  end
  if whole then heads[#heads + 1] = P(true) end
  return tw.choice(heads)
end

-- Any of the words (keys) with a capital, all in capitals, or (`small`) in small letters.
local function spelled(words, small)
  local groups, heads = {}, {}
  for word in pairs(words) do
    local head, rest = word:sub(1, 1), word:sub(2)
    if not groups[head] then groups[head], heads[#heads + 1] = {}, head end
    table.insert(groups[head], rest)
    if rest ~= "" then table.insert(groups[head], rest:upper()) end
  end
  table.sort(heads)
  for i, head in ipairs(heads) do
    heads[i] = S(small and head .. head:upper() or head) * any_of(groups[head])
  end
  return tw.choice(heads)
end

-- Captures what the table holds for the word.
local function looked_up(words, small)
  local values = {}
  for word, value in pairs(words) do
    values[word], values[word:upper()] = value, value
    values[word:gsub("^%l", string.upper)] = value
  end
  return spelled(words, small) / values * edge
end

local phrases_made, any_made = {}, {}

--- A text of one or more words, each in small letters, with a capital or in capitals.
function tw.phrase(text)
  local patt = phrases_made[text]
  if patt then return patt end
  for word in text:gmatch "%S+" do
    local one = spelled({ [word:lower()] = true }, true)
    patt = patt and patt * sp * one or one
  end
  phrases_made[text] = patt * edge
  return phrases_made[text]
end
tw.kw = tw.phrase
local kw = tw.kw

--- Any of the phrases (keys), capturing what the table holds for it; written as in tw.phrase.
function tw.map(t)
  local words, phrases = {}, {}
  for text, value in pairs(t) do
    if text:find " " then phrases[#phrases + 1] = text else words[text] = value end
  end
  table.sort(phrases, function(a, b) return a > b end)
  for i, text in ipairs(phrases) do phrases[i] = tw.phrase(text) * Cc(t[text]) end
  return tw.choice(phrases) + looked_up(words, true)
end

--- Any word of the list, no capture.
function tw.any(list)
  any_made[list] = any_made[list] or spelled(tw.set(list), true) * edge
  return any_made[list]
end

--- Any word of the list in small letters only, no capture.
function tw.small(list)
  local patt = P(false)
  for word in list:gmatch "%S+" do patt = P(word) + patt end
  return patt * edge
end

-- Names: the keys stand with a capital; they match so or all in capitals, never in small letters.
local function names(t) return looked_up(t, false) end

--- The word just before byte `i` (1-based) in lower case, and as it stands; "" where a mark or the
--- text's start is between. Looks back 40 bytes at most, so that no text makes it slow.
function tw.word_before(s, i)
  local from = i > 40 and i - 40 or 1
  -- Read backwards, for a pattern is tried at one place only where it is bound to the start.
  local gap, word = s:sub(from, i - 1):reverse():match "^([%s%(\"]*)([^%s%(%)\"]+)"
  if not word or word:find "^[,;:!?]" or #gap > 1 and gap:find "\n%s*\n" then return "", "" end
  word = word:reverse()
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

-- What follows a count: a number before one of these is no day and no year. The words are many and
-- seldom looked for, so they are a set and not a pattern.
local counted = tw.set [[troops soldiers people men women children persons dead deaths casualties
  cases migrants refugees tons tonnes miles km kilometers kilometres meters metres feet dollars
  euros pounds yuan rubles roubles yen percent pc million billion trillion thousand hundred dozen
  points votes seats jobs homes houses prisoners hostages detainees tanks missiles rockets drones
  aircraft planes vehicles ships workers members delegates diplomats officials countries nations
  states police officers fighters militants rebels civilians protesters students victims lawmakers
  settlers warheads barrels bpd times others years months weeks days hours minutes seconds hectares
  acres kg grams villages buildings passengers inmates marines sailors guards sites degrees
  megawatts gmt utc hrs goals games matches]]
tw.counted = counted
local counts = -share("counted", Cmt(sp * C(ascii ^ 1), function(s, i, word)
  if word == "per" then return s:find("^%s+cent%f[^%w]", i) ~= nil end
  return counted[word:lower()] == true
end))
-- The right edge of a number that stands alone: not 2,015 or 20:15 or 5.5 or 45%.
tw.number_edge = share("number_edge",
  edge * -(S ".,:/" * digit) * -(P "-" * digit) * -(sp ^ -1 * P "%"))
local number_edge = tw.number_edge

--- A year of four digits, 1000 to 2099, that counts nothing.
local year4 = (P "1" * digit * digit * digit + P "20" * digit * digit) / tonumber
tw.year = share("year",
  Cg(year4, "y") * number_edge * counts * -(sp * P "B" * P "." ^ -1 * P "C"))
tw.year4 = year4
--- The same after a month or a season: "in June 1990 troops massed". What ends in 00 may count.
tw.sure_year = share("sure_year",
  Cg(year4 - two * P "00", "y") * number_edge * -(sp * P "B" * P "." ^ -1 * P "C") + tw.year)

-- A day of the month. What is over 31 is taken too, unless it counts a word: an impossible day
-- must be seen to be refused.
local ordinal = P "st" + P "nd" + P "rd" + P "th"
local day_number = (P "3" * S "01" + S "12" * digit + P "0" ^ -1 * R "19") * -digit
local odd_number = digit * digit * -digit * -(sp * R "az")
tw.ordinal = ordinal
tw.day_digits = share("day_digits",
  ((day_number + odd_number) / tonumber) * ordinal ^ -1 * edge)
local day_edge = share("day_edge", number_edge * -(dash * digit) * counts)
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
tw.count = share("count", digit * (digit * digit ^ -1) ^ -1 * number_edge / tonumber
  + tens * P "-" * ones / function(a, b) return a + b end + tw.map(numbers))

--- hour day week fortnight month year decade century, also in the plural.
tw.unit = share("unit", tw.map { hour = "hour", hours = "hour", minute = "minute",
  minutes = "minute", day = "day", days = "day", week = "week", weeks = "week",
  fortnight = "fortnight", month = "month", months = "month", year = "year", years = "year",
  decade = "decade", decades = "decade", century = "century", centuries = "century" })
tw.one_unit = share("one_unit", tw.map { hour = "hour", day = "day", week = "week",
  fortnight = "fortnight", month = "month", year = "year", decade = "decade", century = "century" })
tw.units = share("units", tw.map { minutes = "minute", hours = "hour", days = "day", weeks = "week",
  months = "month", years = "year", decades = "decade", centuries = "century" })

-- Names of months. Five of them are other words or first names too.
local clear, unclear = timenames.clear_months, timenames.unclear_months
local short = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, Jun = 6, Jul = 7, Aug = 8, Sep = 9, Sept = 9,
  Oct = 10, Nov = 11, Dec = 12 }
tw.clear_month = share("clear_month", Cg(names(clear), "m"))
tw.unclear_month = share("unclear_month", Cg(names(unclear), "m"))
tw.full_month = share("full_month", tw.clear_month + tw.unclear_month)
local short_month = share("short_month", Cg(names(short), "m"))
tw.dotted_month = short_month * P "."
tw.month = share("month", tw.full_month + short_month * P "." ^ -1)
--- From a month to its day: a space, or nothing after a dot ("Dec.31").
tw.month_space = sp + lpeg.B "."

local long_days = { Monday = 1, Tuesday = 2, Wednesday = 3, Thursday = 4, Friday = 5, Saturday = 6,
  Sunday = 7 }
local short_days = { Mon = 1, Tue = 2, Tues = 2, Wed = 3, Thu = 4, Thur = 4, Thurs = 4, Fri = 5,
  Sat = 6, Sun = 7 }
tw.weekday = share("weekday", Cg(names(long_days), "w"))
local short_day = share("short_day", Cg(names(short_days), "w"))
tw.short_weekday = short_day * P "." ^ -1
tw.dotted_weekday = short_day * P "."
tw.any_weekday = share("any_weekday", tw.weekday + tw.short_weekday)

--- "early", "late", "mid-": part of the span, without effect on the value.
tw.early = share("early", tw.any "early mid late earlier later" * (sp + P "-" * sp ^ -1))
tw.part_of_day = share("part_of_day",
  sp * tw.any "morning afternoon evening night lunchtime midday")

local offsets = { last = -1, this = 0, next = 1, ["this past"] = -1, ["this coming"] = 1,
  coming = 1, past = -1 }
tw.last_next = share("last_next", Cg(tw.map { last = -1, next = 1 }, "off"))
tw.this = share("this", Cg(tw.map(offsets), "off"))
tw.last_this_next = share("last_this_next", Cg(tw.map { last = -1, this = 0, next = 1 }, "off"))
-- "'23", of the hundred years up to 2035: '41 is the war's.
local short_year = apostrophe * (digit * digit / function(s)
  local n = tonumber(s)
  return n <= 35 and 2000 + n or 1900 + n
end) * number_edge
tw.short_year = Cg(short_year, "y")
--- The year after a month: ", 2019", " of 2019", " of '19", " last year", " of that year".
tw.of_year = share("of_year", P "," ^ -1 * sp * (tw.any "of in" * sp) ^ -1
  * (tw.sure_year + tw.short_year
    + Cg(tw.map { last = -1, this = 0, next = 1 }, "rely") * sp * kw "year"
    + Cg(tw.map { that = 0, ["the same"] = 0, ["the following"] = 1, ["the next"] = 1,
      ["the previous"] = -1, ["the preceding"] = -1 }, "told") * sp * kw "year"))
tw.season = share("season",
  Cg(tw.map { spring = 4, summer = 7, autumn = 10, fall = 10, winter = 1 }, "season"))

-- What a scan looks for ---------------------------------------------------------------------------

-- The words that the built-in rules begin with, in classes: whole words, heads of names that stand
-- with a capital, or another pattern. They tell where to try which rules, so they may take too much
-- ("Monster" for Monday) but nothing too little.
local classes = {
  { "number", pattern = digit + apostrophe },
  { "month", heads = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec" },
  { "weekday", heads = "Mon Tue Wed Thu Fri Sat Sun" },
  { "spelled", words = "twenties thirties forties fifties sixties seventies eighties nineties" },
  { "day", words = "today tonight tomorrow yesterday overnight" },
  { "early", words = "early earlier mid late later" },
  { "relative", words = "last this next past coming recent" },
  { "the", words = "the these that day" },
  { "set", words = "every each once twice daily weekly monthly yearly hourly annually nightly" },
  { "now", words = "now currently recently nowadays lately presently" },
  { "count", words = [[a an one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety several some many]] },
  { "unit", words = "minutes hours days weeks months years decades centuries" },
  { "season", words = "spring summer autumn fall winter" },
  { "part", words = [[first second third fourth quarter end beginning start rest remainder turn
    fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth thirtieth thirty half
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty noon midnight
    midday middle close]],
    pattern = S "QH" * digit },
  { "joint", words = "since ever from between in within week" },
  { "holiday", words = [[christmas boxing new labor memorial presidents columbus thanksgiving
    martin]],
    heads = [[Ramadan Passover Hanukkah Rosh Yom Diwali Nowruz Eid Easter Good Valentine St.
    Halloween Bastille Armistice Veterans Remembrance
    May Victory Anzac Women Human Earth D-Day]], pattern = P "V" * P "-" ^ -1 * S "EJ" },
  { "year", words = "year" },
  { "fiscal", words = "fiscal", pattern = P "FY" },
}

local function begins(class)
  return (class.words and tw.any(class.words) or P(false))
    + (class.heads and spelled(tw.set(class.heads)) or P(false)) + (class.pattern or P(false))
end

--- The names of the classes in order, and by name what matches at a word of each.
tw.starts = {}
local all = { words = "", heads = "", pattern = P(false) }
for i, class in ipairs(classes) do
  tw.starts[i], tw.starts[class[1]] = class[1], begins(class)
  all.words = all.words .. " " .. (class.words or "")
  all.heads = all.heads .. " " .. (class.heads or "")
  all.pattern = all.pattern + (class.pattern or P(false))
end
--- What matches at a word of any of them.
tw.start = begins(all)

--- A time word or a digit: no built-in rule matches words without one.
tw.time_word = digit
  + spelled(tw.set(timenames.heads)) + spelled(tw.set(timenames.words), true)

return tw
