--- Dictionaries of TABARI, PETRARCH-1 and PETRARCH-2: actors, agents, verbs, issues and discards.
--   local dictionary = assert(dictionaries.read "Phoenix.agents.txt")
--   print(dictionaries.report(dictionary))

local actors = require "engine.dictionaries.actors"
local agents = require "engine.dictionaries.agents"
local phrases = require "engine.dictionaries.phrases"
local verbs = require "engine.dictionaries.verbs"

local dictionaries = {}

local READERS = {
  actors = actors.read, agents = agents.read, verbs = verbs.read, issues = phrases.issues,
  discards = phrases.discards,
  prepositions = phrases.discards, -- of the same form; read to be counted: the engine has its own
}

-- What counts as an entry of each kind, in the order of the report.
local ENTRIES = {
  actors = { "roots", "inline", "synonyms", "codes" }, agents = { "agents", "sets" },
  verbs = { "blocks", "verbs", "multiword", "patterns", "sets", "items", "transformations",
    "codes", "paired" },
  issues = { "headers", "phrases" }, discards = { "phrases", "stories" },
  prepositions = { "phrases" },
}

--- The kind of a dictionary, seen from its text.
-- @param text string
-- @return string "verbs", "issues", "agents", "actors", "discards" or "prepositions"; nil where it
--   is none
function dictionaries.kind(text)
  local lined = "\n" .. text
  if lined:find "\n%s*<ISSUE " then return "issues" end
  if lined:find "\n%-%-%- *%S" or lined:find "\n%- [^\n]*%*[^\n]*%[" then return "verbs" end
  if lined:find "\n[^#;\n]*%[ *~%u" or lined:find "\n[^#;\n]*%[%u+~%]" then return "agents" end
  if lined:find "\n[^#;\n]*%[ *[%u%-]+[%w%s<>-]*%]" then return "actors" end
  if lined:find "\nabout%s*\n" and lined:find "\nunder%s*\n" then return "prepositions" end
  if lined:find "\n[%w+]" and not text:find "[{}]" then return "discards" end
  return nil
end

--- Reads a dictionary; what can't be read is listed, never dropped in silence.
-- @param path string
-- @param text string|nil its bytes, where they were read already
-- @return table { kind, file, entries (see the reader of the kind), counts, unread (list of { line,
--   text, why }) }; or nil, message
function dictionaries.read(path, text)
  if not text then
    local file, why = io.open(path, "rb")
    if not file then return nil, why end
    text, why = file:read "a"
    file:close()
    if not text then return nil, path .. ": " .. why end
  end
  local kind = dictionaries.kind(text)
  if not kind then return nil, path .. ": no dictionary of TABARI or PETRARCH" end
  local entries, counts, unread = READERS[kind](text)
  return { kind = kind, file = path, entries = entries, counts = counts, unread = unread }
end

--- What was read, as lines for people: the counts, then every line that was not read.
-- @param dictionary table from dictionaries.read
-- @return string
function dictionaries.report(dictionary)
  local parts = {}
  for i, key in ipairs(ENTRIES[dictionary.kind]) do
    parts[i] = ("%s %d"):format(key, dictionary.counts[key])
  end
  local lines = { ("%s: %s: %s, not read %d"):format(dictionary.file, dictionary.kind,
    table.concat(parts, ", "), #dictionary.unread) }
  if (dictionary.counts.transformations or 0) > 0 then
    lines[#lines + 1] = dictionary.file
      .. ": transformations are read but not used: the grammar sees who says what of whom"
  end
  for _, one in ipairs(dictionary.unread) do
    lines[#lines + 1] = ("%s:%d: not read: %s: %s"):format(dictionary.file, one.line, one.why,
      one.text:gsub("%s+", " "))
  end
  return table.concat(lines, "\n")
end

return dictionaries
