--- What was meant: the known word that is most like an unknown one.

local nearest = {}

-- How many letters must be put in, left out or changed to make one word of the other (Levenshtein).
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local corner = row[0]
    row[0] = i
    for j = 1, #b do
      local change = corner + (a:byte(i) == b:byte(j) and 0 or 1)
      corner = row[j]
      row[j] = math.min(change, row[j] + 1, row[j - 1] + 1)
    end
  end
  return row[#b]
end

--- The word of the list that is most like `word`; of several, the first in the alphabet.
-- @param word string
-- @param words table list of strings
-- @return string|nil nil for an empty list
-- @return integer how many letters differ
function nearest.word(word, words)
  local best, least
  for _, other in ipairs(words) do
    local d = distance(word, other)
    if not least or d < least or (d == least and other < best) then best, least = other, d end
  end
  return best, least
end

--- "; did you mean 'x'?", or "" where no word is like it.
-- @param word string
-- @param words table list of strings
-- @return string
function nearest.hint(word, words)
  local best, least = nearest.word(word, words)
  if not best or least > math.max(2, #word // 3) then return "" end
  return ("; did you mean '%s'?"):format(best)
end

return nearest
