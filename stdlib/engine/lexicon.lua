--- The built-in lexicon, loaded once: closed classes, verbs, nouns, adjectives and what they say of
-- factuality. lexicon:lemma(word) gives the number of a lemma, or nil.

local files = require "engine.files"
local reading = require "engine.core.reading"

local function data(name)
  return assert(files.read("data/" .. name))
end

return assert(reading.lexicon(data "closed.txt", data "words.txt", data "factuality.txt"))
