--- LPeg patterns over the annotated view, for rules that a frame can't say.
-- Compose them with *, + and ^ like any LPeg pattern. The view of a sentence has one unit for each
-- word; `actor` and `recipient` also tell the rule who is who.
--
--   local g = require "engine.grammar"
--   pattern = g.actor * g.within(3, g.verb "leave" * g.within(2, g.noun "chair"))

local lpeg = require "lpeg"
local lexicon = require "engine.lexicon"
local P, S, Cc, Cp = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cp

-- Bytes in a unit: kind of name, lemma (2), class. Most rules begin with a name, which the first
-- byte tells at once.
local grammar = { width = 4 }

local kinds = {
  state = "0", organisation = "1", alliance = "2", treaty = "3",
  group = "4", party = "5", institution = "6",
}

local inner = P"e" * P(3)

local function name(list)
  return S(list) * P(3) * inner^0
end

local named = {} -- lemmas of patterns made so far, for lexicons with words of packs

--- Lets sentences with the words of all patterns made so far be matched with another lexicon.
-- @param other userdata from engine.words
function grammar.open(other)
  for id in pairs(named) do other:trigger(id) end
end

-- The two bytes of a lemma. Patterns are matched in sentences with a verb, noun, adjective or
-- adverb that one of them names.
local function lemma(word, level)
  local id, open = lexicon:lemma(word)
  if not id then
    error(("'%s' is no word of the lexicon (data/words.txt)"):format(word), level + 1)
  end
  if open then
    lexicon:trigger(id)
    named[id] = true
  end
  return P(string.char(id >> 8 & 255, id & 255))
end

--- Any one word of the sentence.
grammar.any = (1 - P"\n") * P(3)

--- The pattern, within the next n words: here, or after one word, or two ... or n.
function grammar.within(n, pattern)
  if math.type(n) ~= "integer" or n < 0 then
    error("within: a whole number of words is wanted", 2)
  end
  local found = pattern
  for _ = 1, n do found = pattern + grammar.any * found end
  return found
end

--- Any form of a verb, by its base form: verb "leave" takes left, leaving, leaves.
function grammar.verb(base)
  return P(1) * lemma(base, 2) * S"vzxyug"
end

--- A noun in singular or plural, by its singular.
function grammar.noun(singular)
  return P(1) * lemma(singular, 2) * S"nN"
end

--- A word of a closed class (preposition, pronoun, conjunction), an adjective or adverb.
function grammar.word(form)
  return P(1) * lemma(form, 2) * P(1)
end

--- A punctuation mark: , ; : ( ) -
function grammar.punctuation(character)
  return P(3) * P(character)
end

--- A determiner, if there is one.
grammar.determiner = (P(3) * S"dp")^-1

--- The name of an actor of the kinds given (all of them when none is), told to the rule as actor.
grammar.actor = Cc"actor" * Cp() * name "0123456"

--- The same as recipient.
grammar.recipient = Cc"recipient" * Cp() * name "0123456"

--- A name of one kind, told to the rule as `role` ("actor" or "recipient").
function grammar.name(role, kind)
  if role ~= "actor" and role ~= "recipient" then
    error("name: the role is \"actor\" or \"recipient\"", 2)
  end
  if not kinds[kind] then error(("name: '%s' is no kind of actor"):format(kind), 2) end
  return Cc(role) * Cp() * name(kinds[kind])
end

--- The name of an alliance, organisation or treaty, told to the rule as recipient.
grammar.alliance = Cc"recipient" * Cp() * name "123"

-- Phrases are many, and mostly nobody but the core looks at them, which takes the lists as they
-- are. They are written out when somebody does.
local unwritten = {}

local function write(phrases)
  local lists, n = rawget(phrases, "product"), 0
  setmetatable(phrases, nil)
  phrases.product = nil
  for i = 1, #lists, 2 do
    for _, verb in ipairs(lists[i]) do
      for _, noun in ipairs(lists[i + 1]) do
        n = n + 1
        phrases[n] = noun == "" and verb or verb .. " " .. noun
      end
    end
  end
  return phrases
end

function unwritten.__index(phrases, key) return write(phrases)[key] end
function unwritten.__newindex(phrases, key, value) write(phrases)[key] = value end
function unwritten.__len(phrases) return #write(phrases) end
function unwritten.__pairs(phrases) return pairs(write(phrases)) end

--- Verbs with objects for a frame: each of the verbs with each of the nouns, list after list.
-- @param ... lists of verbs and of nouns by turns; verbs that come last stand alone
-- @return table list: phrases({ "sign", "ink" }, { "deal" }) is { "sign deal", "ink deal" }
function grammar.phrases(...)
  local product = { ... }
  if #product % 2 == 1 then product[#product + 1] = { "" } end
  for i, list in ipairs(product) do
    local copy = {}
    for k, word in ipairs(list) do copy[k] = word .. "" end
    product[i] = copy
  end
  return setmetatable({ product = product }, unwritten)
end

return grammar
