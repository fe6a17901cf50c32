--- The words that tell times, as lists: what asks whether there is one needs no patterns.

local timenames = {}

--- The months by name, and those of them that are other words or first names too.
timenames.clear_months = { January = 1, February = 2, July = 7, September = 9, October = 10,
  November = 11, December = 12 }
timenames.unclear_months = { March = 3, April = 4, May = 5, June = 6, August = 8 }
timenames.months = {}
for _, names in ipairs { timenames.clear_months, timenames.unclear_months } do
  for name, number in pairs(names) do timenames.months[name] = number end
end

--- With one of these a word begins that tells a time: those that stand with a capital, and the
-- others. No date is told without one of them or a digit.
timenames.heads = [[Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
  Ramadan Passover Hanukkah Rosh Yom Diwali Nowruz Eid Easter Thanksgiving Halloween Columbus
  Memorial]]
timenames.words = [[today tonight tomorrow yesterday overnight night morning afternoon evening
  minute hour day week fortnight month year decade centur spring summer autumn fall winter
  twenties thirties forties fifties sixties seventies eighties nineties
  christmas dai noon then past future quarter now currently recently lately presently
  annually]]

local NO_RANK = {}
for word in ([[interest protest arrest forest harvest contest request invest suggest digest manifest
  conquest guest quest chest crest attest detest unrest northwest southwest
  midwest]]):gmatch "%S+" do
  NO_RANK[word] = true
end

--- Whether a word is a superlative: "largest", "deadliest", not "protest".
-- @param word string in lower case
-- @return boolean
function timenames.superlative(word)
  return word:find "^%l%l+est$" ~= nil and not NO_RANK[word]
end

return timenames
