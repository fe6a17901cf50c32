---@meta engine.grammar

--- LPeg patterns over the view of a sentence, for rules that a frame can't say. They compose with
--- *, + and ^ as any LPeg pattern.
---@class engine.grammar
---@field width integer bytes of the view for each word
---@field any userdata any one word of the sentence
---@field determiner userdata a determiner, if there is one
---@field actor userdata the name of an actor, told to the rule as such
---@field recipient userdata the same as recipient
---@field alliance userdata the name of an alliance, organisation or treaty, as recipient
local grammar = {}

--- The pattern here, or after one word, or two ... or n.
---@param n integer
---@param pattern userdata
---@return userdata
function grammar.within(n, pattern) end

--- A punctuation mark.
---@param character string one of , ; : ( ) -
---@return userdata
function grammar.punctuation(character) end

--- Any form of a verb. Raises, as noun and word do, for what is in no list of the lexicon.
---@param base string
---@return userdata
function grammar.verb(base) end

---@param singular string
---@return userdata
function grammar.noun(singular) end

--- A preposition, pronoun, conjunction, adjective or adverb.
---@param form string
---@return userdata
function grammar.word(form) end

---@param role "actor"|"recipient"
---@param kind "state"|"organisation"|"alliance"|"treaty"|"group"|"party"|"institution"
---@return userdata
function grammar.name(role, kind) end

--- Verbs with objects for a frame: phrases({ "sign", "ink" }, { "deal" }) is "sign deal", "ink deal".
---@param ... string[] verbs and nouns by turns; verbs that come last stand alone
---@return string[]
function grammar.phrases(...) end

--- Lets sentences with the words of all patterns made so far be matched with another lexicon.
---@param other engine.reading.lexicon
function grammar.open(other) end

return grammar
