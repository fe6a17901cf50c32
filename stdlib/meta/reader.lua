---@meta engine.reader

--- Readers: from a text to events, with names and rules of one's own.
---@class engine.reader
local reader = {}

---@class engine.reader.options
---@field rules? string[] names of built-in packs and paths of Lua files; rules.default when absent
---@field names? string[] paths of JSON files with further names; later ones win

--- What is given of an article.
---@class engine.source
---@field text string UTF-8, 64 MiB at most; all offsets are bytes into it
---@field id? string
---@field date? string YYYY, YYYY-MM or YYYY-MM-DD
---@field title? string
---@field source? string
---@field url? string

---@class engine.event.entity
---@field text string the words that name it
---@field span integer[] start and end in bytes, the end not included
---@field via? string how the words came to it: "alias", "pronoun", ...; nothing for a name
---@field person? string who acts for the state

---@class engine.event.when
---@field value? string YYYY, YYYY-MM or YYYY-MM-DD
---@field ["end"]? string the last day, month or year of a period
---@field open? boolean a start only: "since June 2017"
---@field text? string the words

--- One act that a text speaks of. Absent values are nil, lists are always there.
---@class engine.event
---@field id string 16 hex digits, a hash of the text, the span and the rule
---@field article string the article's id
---@field date? string the article's date
---@field actor string[] codes
---@field recipient string[] codes
---@field type string "AGREE", "CONSULT", ...
---@field mode? string
---@field act? string
---@field aux string[] "negation", "future", "hypothetical", "historical"; empty: asserted
---@field by? string who says so, nearest first, joined by " < "
---@field text string the words that carry the act
---@field when engine.event.when
---@field sentence integer its number in the article, from 0
---@field span integer[] of text
---@field rule string "pack.name"
---@field cameo string
---@field quad integer 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict
---@field mentions integer[][] spans of all mentions of the act, this one first
---@field actors table<string, engine.event.entity> by code
---@field context string the sentence
---@field because? {aux: string, text: string}[] from Reader:explain: the words that aux comes from

---@class engine.Reader
---@field core engine.reading.reader
---@field packs engine.rules.pack[]
local Reader = {}

---@param options? engine.reader.options
---@return engine.Reader? reader
---@return string? message the pack or names file that can't be used, with file and line
function reader.open(options) end

---@param source engine.source
---@return engine.reading.article? article
---@return string? message
function Reader:read(source) end

--- The events of an article in the order of the text, and the analysis they come from.
---@param article engine.reading.article
---@return engine.event[]
---@return engine.reading.analysis
---@return integer dropped events that a discard dictionary dropped
function Reader:events(article) end

---@class engine.Reader.attempt
---@field rule string "pack.name"
---@field sentence integer from 0
---@field word string
---@field at integer byte of the text
---@field step string "event", or where it stopped
---@field wanted string[] words one of which is missing
---@field span? integer[]

--- The events, and every rule that a word of the article can begin, with how far it got.
---@param article engine.reading.article
---@return engine.event[]
---@return engine.reading.analysis
---@return engine.Reader.attempt[]
function Reader:explain(article) end

--- Loads the packs and names again where a file of theirs has changed.
---@return string[]? changed paths
---@return string? message the reader is as it was
function Reader:refresh() end

return reader
