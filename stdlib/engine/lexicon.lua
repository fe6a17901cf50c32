--- The lexicon, loaded once: closed classes, verbs, nouns, adjectives and what they say of
-- factuality, of sectors and of who did what. lexicon:lemma(word) gives the number of a lemma, or
-- nil.
--
-- It is built into the binary as it is used. Its lists are read only where the folder given with
-- --stdlib has one of them.

local files = require "engine.files"
local reading = require "engine.core.reading"

local function replaced()
  for _, name in ipairs(reading.lists) do
    if files.replaced(name) then return true end
  end
  return false
end

if not replaced() then return assert(reading.lexicon()) end

local bytes = {}
for i, name in ipairs(reading.lists) do bytes[i] = assert(files.read(name)) end
return assert(reading.lexicon(table.unpack(bytes)))
