--- The lexicon with words besides the built-in ones: those of packs, and the verbs of dictionaries.

local files = require "engine.files"
local reading = require "engine.core.reading"

local words = {}

-- The forms between braces, sorted by their ends.
local function forms_of(verb)
  local past, ing, third = {}, {}, {}
  for _, form in ipairs(verb.forms or {}) do
    form = form:lower():gsub("^%+", ""):gsub("_.*$", "")
    if form:find "ing$" then ing[#ing + 1] = form
    elseif form:find "s$" and not form:find "ss$" then third[#third + 1] = form
    else past[#past + 1] = form
    end
  end
  return past, ing, third
end

local function word_line(word, verb)
  local parts = { word }
  local past, ing, third = forms_of(verb)
  if past[1] then
    parts[#parts + 1] = "past=" .. table.concat(past, ",")
    parts[#parts + 1] = "part=" .. table.concat(past, ",")
  end
  if ing[1] then parts[#parts + 1] = "ing=" .. ing[1] end
  if third[1] then parts[#parts + 1] = "s=" .. third[1] end
  return table.concat(parts, " ")
end

-- The verbs of a dictionary that the lexicon lacks, as lines of data/words.txt.
local function verb_lines(entries, lexicon, seen)
  local lines = {}
  for _, block in ipairs(entries.blocks) do
    for _, verb in ipairs(block.verbs) do
      local word = verb.parts[verb.head]:lower()
      if word:find "^%a[%a'-]*$" and not seen[word] and not lexicon:verb(word) then
        seen[word] = true
        lines[#lines + 1] = word_line(word, #verb.parts == 1 and verb or {})
      end
    end
  end
  return lines[1] and "[verb]\n" .. table.concat(lines, "\n") .. "\n" or ""
end

--- Makes a lexicon.
-- @param packs table list of packs with `words` (text in the form of data/words.txt: "[verb]" or
--   "[noun]", then a word a line) or a verb `dictionary`
-- @param lexicon userdata the built-in lexicon
-- @return userdata the lexicon, the built-in one where nothing is new; or nil, message
function words.lexicon(packs, lexicon)
  local seen, more = {}, {}
  for _, pack in ipairs(packs) do
    local text = pack.words or verb_lines(pack.dictionary.entries, lexicon, seen)
    if text ~= "" then more[#more + 1] = { text = text, file = pack.file } end
  end
  if not more[1] then return lexicon end
  local bytes = {}
  for i, name in ipairs(reading.lists) do bytes[i] = assert(files.read(name)) end
  for _, one in ipairs(more) do
    -- by itself first, so that a mistake is told with the pack's name
    local ok, why = reading.lexicon("", one.text, "", "", "")
    if not ok then
      return nil, ("%s: words: %s"):format(one.file, (why:gsub("^data/words.txt:", "line ")))
    end
    bytes[2] = bytes[2] .. "\n" .. one.text .. "\n"
  end
  local extended, why = reading.lexicon(table.unpack(bytes))
  if extended then require "engine.grammar".open(extended) end
  return extended, why
end

return words
