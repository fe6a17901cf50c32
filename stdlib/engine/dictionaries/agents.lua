--- Agent dictionaries of TABARI and PETRARCH: nouns that add a role to an actor's code.
--   !PERSON! = MAN, MEN, WOMAN, WOMEN
--   CONGRESS!PERSON! [~LEG]
--   FOREIGN_MINISTER [~GOV]
--   ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]

local actors = require "engine.dictionaries.actors"
local lines = require "engine.dictionaries.lines"

local agents = {}

-- Regular plurals as PETRARCH makes them, of the last word.
local function plural_of(words)
  if words:find "[^AEIOU]Y$" then return (words:gsub("Y$", "IES")) end
  if words:find "S$" or words:find "SH$" or words:find "CH$" or words:find "X$" then
    return words .. "ES"
  end
  return words .. "S"
end

-- All phrases that the substitution sets make of one.
local function expand(phrase, sets)
  local name = phrase:match "!([%w_]+)!"
  if not name then return { phrase } end
  if not sets[name] then return nil, "no substitution set '" .. name .. "'" end
  local all = {}
  for _, word in ipairs(sets[name]) do
    local one = phrase:gsub("!" .. name .. "!", (word:gsub("%%", "%%%%")))
    local forms, why = expand(one, sets)
    if not forms then return nil, why end
    table.move(forms, 1, #forms, #all + 1, all)
  end
  return all
end

local function read_set(line)
  local name, rest = line:match "^!([%w_]+)!%s*=%s*(.+)$"
  if not name then return nil end
  local words = {}
  for word in rest:gmatch "[^,]+" do words[#words + 1] = word:match "^%s*(.-)%s*$" end
  return name, words
end

local function read_agent(line, sets)
  local words, code = lines.coded(line)
  if not words then return nil, "no code in brackets" end
  if not code:find "~" then return nil, "the code has no ~ for the actor's place" end
  local phrase, plural = words:match "^(.-)%s*{([^}]*)}$"
  phrase = phrase or words
  local singular, whole = actors.words(phrase)
  if singular == "" then return nil, "no words" end
  local forms, why = expand(singular, sets)
  if not forms then return nil, why end
  if plural and plural:find "%S" then
    forms[#forms + 1] = actors.words((plural:gsub("%s+$", "")))
  elseif not plural and not whole and not phrase:find "!" then
    forms[#forms + 1] = plural_of(singular)
  end
  return { forms = forms, code = code:gsub("~", ""), before = code:sub(-1) == "~" }
end

--- Reads an agent dictionary.
-- @param text string the bytes of the file
-- @return table list of { forms (list of phrases), code, before (the code stands before the
--   actor's), line }
-- @return table counts: agents, sets
-- @return table list of { line, text, why }: what was not read
function agents.read(text)
  local list, unread, sets = {}, {}, {}
  local counts = { agents = 0, sets = 0 }
  lines.each(text, function(line, number)
    if line == "" then return end
    local name, words = read_set(line)
    if name then
      sets[name] = words
      counts.sets = counts.sets + 1
      return
    end
    local entry, why = read_agent(line, sets)
    if not entry then
      unread[#unread + 1] = { line = number, text = line, why = why }
      return
    end
    entry.line = number
    list[#list + 1] = entry
    counts.agents = counts.agents + 1
  end)
  return list, counts, unread
end

return agents
