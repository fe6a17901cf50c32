---@meta engine.core.reading

--- Articles, their analysis and the events in them, as C makes them. engine.reader is the way in.
---@class engine.core.reading
local reading = {}

---@class engine.reading.lexicon
local lexicon = {}

---@class engine.reading.reader
local reader = {}

---@class engine.reading.token
---@field span integer[]
---@field text string
---@field lemma? string
---@field class string[] one character, as in engine/text/view.h
---@field quote integer how deep in quotation it stands, 0 outside
---@field name? string the code of the name it belongs to

---@class engine.reading.name
---@field id string the code; of a leader, the state's
---@field span integer[]
---@field text string
---@field kind string
---@field role "actor"|"place"|"modifier"|"other"
---@field person? string

---@class engine.reading.sentence
---@field span integer[]
---@field kind "prose"|"headline"|"listing"
---@field paragraph integer from 0
---@field text string
---@field view string the classes of its tokens
---@field tokens engine.reading.token[]
---@field names engine.reading.name[]

--- Who or what a name can be; `as`: name, adjective, people, capital, seat or place.
---@class engine.reading.candidate
---@field id string
---@field name string
---@field kind string
---@field as string
---@field alias string the words that name it
---@field from? string
---@field until_? string

---@class engine.reading.clause
---@field kind string one character, as in engine/grammar/analysis.h
---@field parent integer its place in the list, 0 where there is none
---@field sentence integer
---@field verb string the words of the verb group
---@field subject? string
---@field marker? string
---@field arguments {preposition: string, text: string}[]

---@class engine.reading.attempt
---@field rule integer
---@field sentence integer
---@field word string
---@field at integer byte of the text
---@field step string
---@field wanted? string the word that is missing
---@field span? integer[] of the event

--- Immutable.
---@class engine.reading.article
---@field id string "" where none is known, as with title, source and url
---@field date? string
---@field title string
---@field source string
---@field url string
---@field text string
---@field count integer sentences
---@field era? "old"|"new" "old" where all persons named left office before 2002
local article = {}

---@class engine.reading.analysis
---@field gated integer sentences that some rule can begin in, by their words
---@field discarded integer clauses whose sentence a verb dictionary drops
---@field complex integer clauses that a verb dictionary leaves as too complex
---@field view string the classes of their tokens, a line feed after each sentence
---@field shape string the kinds of their chunks, a line feed after each sentence
local analysis = {}

--- The built-in lexicon, or that of the lists given.
---@param closed? string the bytes of data/closed.txt
---@param words? string of data/words.txt
---@param factuality? string of data/factuality.txt
---@param sectors? string of data/sectors.txt
---@param senses? string of data/senses.txt
---@return engine.reading.lexicon? lexicon
---@return string? message
function reading.lexicon(closed, words, factuality, sectors, senses) end

--- A reader with the names of the JSON text, or the built-in ones where none is given.
---@param lexicon engine.reading.lexicon
---@param json? string {"entities": [...], "others": [...]}
---@param file? string for messages
---@return engine.reading.reader? reader
---@return string? message
function reading.open(lexicon, json, file) end

--- Sets id, quad and cameo of an event, and returns it. Raises when its type is none.
---@param event table
---@param text string the article's
---@return table
function reading.finish(event, text) end

--- An event as one JSON object without a newline, see engine.events.json.
---@param event table
---@param meta? string JSON
---@return string
function reading.event_json(event, meta) end

--- What a grammar captured, three integers to a capture, as the reader's core takes it: the last
--- function of both grammars.
---@param ... integer
---@return userdata
function reading.captures(...) end

--- Where a word begins with the letters that one of a list begins with, from byte `at` on; at `at`
--- itself with those of one from `index` on.
---@param text string in lower case
---@param list string[] Lua patterns in lower case; one that begins with none may be any word
---@param at integer from 1
---@param index integer from 1
---@return integer? place from 1
---@return integer? index of the one that may begin there
---@return boolean? whole it has letters and spaces only, and so does begin there
function reading.find_word(text, list, at, index) end

--- What stands behind the last of some marks in a text: all of it where there is none.
---@param text string
---@param marks string one byte each
---@return string
function reading.after_last(text, marks) end

--- The longest run of small letters of a Lua pattern with which a word must begin.
---@param pattern string in lower case
---@param starts boolean the pattern itself stands at the start of a word
---@return string?
function reading.beginning(pattern, starts) end

--- Where an LPeg pattern may match, found without LPeg.
---@class engine.reading.finder
local finder = {}

--- Matches the pattern from byte `at` (from 1) on, up to where it has matched or a function of Lua
--- has the say.
---@param text string
---@param at integer
---@return integer? place the first that is captured, `at` where none is or nothing can be told; nil
---  where there is no match
function finder:find(text, at) end

---@param pattern userdata an LPeg pattern that was matched before
---@return engine.reading.finder
function reading.finder(pattern) end

--- What a sentence needs for one of the patterns over codes to match in it, for analysis:codes.
---@param patterns userdata[] LPeg patterns that were matched before
---@return userdata
function reading.needs(patterns) end

---@param type string
---@return integer? quad class of a PLOVER type, nil when it is none
function reading.quad(type) end

--- The PLOVER type and mode of a CAMEO code; nil for a statement (01) and for what is no code.
---@param code string two to four digits
---@return string? type
---@return string? mode
function reading.cameo(code) end

---@type string[] the lists that lexicon() takes, in its order
reading.lists = {}

---@param word string
---@return integer? number of the lemma
function lexicon:lemma(word) end

---@param word string
---@return boolean whether it is the base form of a verb
function lexicon:verb(word) end

--- The base forms of its verbs, or of its nouns; one may come twice.
---@param noun? boolean
---@return string[]
function lexicon:bases(noun) end

---Tells the gate that some rule begins with the lemma.
---@param lemma integer
function lexicon:trigger(lemma) end

---@param json string {"entities": [...], "others": [...]}
---@param file? string for messages
---@return true? ok
---@return string? message
function reader:add_names(json, file) end

---@param chunks userdata the chunk grammar
---@param clauses userdata the clause grammar
---@param match function lpeg.match
function reader:grammar(chunks, clauses, match) end

--- Who or what the text can name.
---@param text string
---@return engine.reading.candidate[]
function reader:lookup(text) end

--- Whom a person acts for, and when; a date that is not known is "".
---@param id string
---@return {of: string, office: string, from: string, until_: string}[]
function reader:terms(id) end

---@param source engine.source
---@return engine.reading.article? article
---@return string? message
function reader:article(source) end

---@param frames table[] as rules.compile makes them
---@param dictionary? {sets: table[], blocks: table[]} a verb dictionary, as compile.verbs makes it
---@return userdata? rules
---@return string? message
---@return integer? index of the frame that is wrong
function reader:rules(frames, dictionary) end

---@param i integer from 0
---@return engine.reading.sentence? sentence nil past the last one
function article:sentence(i) end

--- The tokens of a sentence as JSON, which is less work than their tables.
---@param i integer from 0
---@return string? json a list of {span, text, lemma, class, name}; nil past the last one
function article:tokens_json(i) end

--- The names of a sentence alone, which is less work than all that it has.
---@param i integer from 0
---@return engine.reading.name[]? names nil past the last one
function article:names(i) end

--- The text of a sentence and the byte at which it begins.
---@param i integer from 0
---@return string? text nil past the last one
---@return integer? start
function article:words(i) end

--- What lpeg.match gives for the text as it stands, for rules over raw text.
---@param pattern userdata|string|table LPeg pattern, or what lpeg.match takes for one
---@param init? integer
---@return any ...
function article:match(pattern, init) end

---@return engine.reading.analysis
---@param rules? userdata only sentences that one of these can begin in, and those that events(rules)
---  looks at besides; else all that pass the gate
function article:analyse(rules) end

--- Gives its memory back at once, as the collector does not see how much it is; using it after that
--- raises. analysis:close does the same.
function article:close() end

function analysis:close() end

---@return {kind: string, text: string, sentence: integer}[]
function analysis:chunks() end

---@return engine.reading.clause[]
function analysis:clauses() end

--- The innermost clause at a byte of the text, or the one that follows what stands before it.
---@param byte integer from 0
---@return integer? clause its place in clauses()
---@return integer? chunk its place in chunks()
---@return boolean? modifies it stands before the head of a noun phrase: "the 2015 deal"
function analysis:clause_at(byte) end

--- Whether two clauses tell of one time: one hangs on the other by "after" or "when", as a participle
--- or as an infinitive.
---@param a integer place in clauses()
---@param b integer
---@return boolean
function analysis:same_time(a, b) end

--- The day on which a state, alliance or organisation of the names data ended.
---@param id string "SUN"
---@return string? day "1991-12-26"; nil where it lives on or nothing is known of it
function analysis:ended(id) end

--- What dates can tell when the act named at a byte was.
--- @param byte integer
--- @return table|nil {clauses: numbers of its clause and those whose time it shares; noun: a noun
---   names it in a clause that tells of something else; named: a noun names it at all; present: its
---   verb is in the present; going: it is told as "was leaving";
---   above: the clause that its relative clause hangs on}
function analysis:time_of(byte) end

---@class engine.reading.words
---@field text string
---@field span integer[] bytes into the article's text, the end not included
---@field id? string of a source: the entity that the words stand for

---@class engine.reading.attribution
---@field source engine.reading.words who says it; in the sentence, or beside a quote in one by it
---@field cue? engine.reading.words the words that show it: "has said", "according to", "claim"
---@field content engine.reading.words[] what is said: one stretch, two where the source parts it
---@field direct boolean whether the words are quoted

--- Who says, writes or believes what in a sentence.
---@param sentence integer from 0
---@return engine.reading.attribution[]
function analysis:attributions(sentence) end

--- The view for patterns: four bytes a token, see engine.grammar.
---@param needs? userdata from reading.needs: of sentences that have all that a pattern needs
---@return string
---@return integer[]? may with needs, the indices of the patterns that may match in it, in no order
function analysis:codes(needs) end

---@param unit integer of codes(), from 0
---@return engine.reading.name?
function analysis:name(unit) end

---@param first integer unit of codes(), from 0
---@param last integer
---@return integer start
---@return integer stop
---@return integer sentence
---@return string text of the sentence
function analysis:place(first, last) end

--- The events, but for those of rules with a condition of which `holds` says that it does not hold;
--- with `trace`, also every rule that a word can begin (`rule`: the place of its frame) and how far
--- it got, see Reader:explain in engine.reader.
---@param rules userdata from reader:rules
---@param holds fun(event: engine.event): boolean?
---@param trace? boolean
---@return engine.event[] events without `when`
---@return engine.reading.attempt[]? tried
function analysis:events(rules, holds, trace) end

return reading
