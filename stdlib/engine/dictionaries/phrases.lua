--- Discard and issue dictionaries of PETRARCH.
-- Discards: a phrase drops the sentence, one with + before it the whole story. Issues: headers
-- <ISSUE CATEGORY=".." TYPE="..">, then phrases with codes; n:word is a noun whose plural counts
-- too, + inside a phrase is a hyphen or a blank; ~phrase cancels the issues of a sentence.

local actors = require "engine.dictionaries.actors"
local lines = require "engine.dictionaries.lines"

local phrases = {}

--- Reads a discard dictionary.
-- @param text string the bytes of the file
-- @return table list of { words, story (boolean), line }
-- @return table counts: phrases, stories (those of a whole story among them)
-- @return table list of { line, text, why }: what was not read
function phrases.discards(text)
  local list, unread, counts = {}, {}, { phrases = 0, stories = 0 }
  lines.each(text, function(line, number)
    if line == "" then return end
    local plus, rest = line:match "^(%+?)(.*)$"
    local words = actors.words(rest)
    if words == "" or words:find "[%[%]]" then
      unread[#unread + 1] = { line = number, text = line, why = "a phrase alone is wanted" }
      return
    end
    local story = plus == "+"
    list[#list + 1] = { words = words, story = story, line = number }
    counts.phrases = counts.phrases + 1
    counts.stories = counts.stories + (story and 1 or 0)
  end)
  return list, counts, unread
end

local function plural_of(word)
  if word:find "[^aeiou]y$" then return (word:gsub("y$", "ies")) end
  if word:find "[sx]$" or word:find "[sc]h$" then return word .. "es" end
  return word .. "s"
end

-- The forms of an issue phrase: with + as a hyphen and as a blank, nouns also in the plural.
local function forms_of(phrase)
  local singular = phrase:gsub("n:", "")
  local plural = phrase:gsub("n:([%w'-]+)", plural_of)
  local forms, seen = {}, {}
  for _, form in ipairs { singular, plural } do
    for _, joint in ipairs { " ", "-" } do
      local one = form:gsub("%+", joint):gsub("_", " "):gsub("%s+", " ")
      if not seen[one] then
        seen[one] = true
        forms[#forms + 1] = one
      end
    end
  end
  return forms
end

--- Reads an issue dictionary.
-- @param text string the bytes of the file
-- @return table list of { forms, code, category, type, line }; a phrase that cancels has no code
-- @return table counts: headers, phrases
-- @return table list of { line, text, why }: what was not read
function phrases.issues(text)
  local list, unread, counts = {}, {}, { headers = 0, phrases = 0 }
  local category, kind
  lines.each(text, function(line, number)
    if line == "" then return end
    local why
    local first = line:sub(1, 1)
    if line:find "^</" then return end
    if line:find "^<ISSUE" then
      category, kind = line:match 'CATEGORY="([^"]*)"', line:match 'TYPE="([^"]*)"'
      counts.headers = counts.headers + (category and 1 or 0)
      why = not category and "the header has no CATEGORY" or nil
    elseif not category then
      why = "no <ISSUE ...> stands before it"
    else
      local words, code = lines.coded(line)
      if first == "~" then words, code = line:sub(2), nil end
      if not words then
        why = "no code in brackets"
      elseif not words:find "%S" then
        why = "no words"
      else
        list[#list + 1] = { forms = forms_of(words), code = code, category = category,
          type = kind, line = number }
        counts.phrases = counts.phrases + 1
      end
    end
    if why then unread[#unread + 1] = { line = number, text = line, why = why } end
  end)
  return list, counts, unread
end

return phrases
