---@meta engine.rules

--- Rule packs: loading, checking their fields, compiling them.
---@class engine.rules
---@field default string[] the packs that are used when none is named
local rules = {}

---@class engine.rules.event
---@field type string one of PLOVER's types
---@field mode? string
---@field act? string

--- Lists may be given as one word. Slots are "subject", "object", "modifier" (a name inside the noun
--- phrase of the act or its object), "complement" (the subject of what is said), "context" (the
--- alliance that the text was about), "accuser" (who accused the actor before), "nearby" (the one
--- other state or group of the sentence; of a threat first whose deed it hangs on: "if Israel
--- attacks"), "weapon" (whose missile or attack the subject is, or for a recipient the object),
--- "clause" (the subject of the clause around a noun or a participle), "content" (whom the content
--- clause acts on), "concerned" (whom the infinitive or the said clause behind it concerns),
--- "identity" (who the noun is said to be: "Turkey, a member of NATO"), "attacker" (who attacked the
--- recipient before, where the subject is a weapon of nobody's), "before" (the one state or group of
--- the sentence before, where the act's own names no other), "shared" (whom the verb before it, with
--- the same subject, acts on: "accused Oman of lying and broke relations"; so too of a SANCTION,
--- ACCUSE, REJECT, REQUEST, ASSAULT or COERCE whose slots name nobody, where no rule fits),
--- "homeland" (the state that the data says the acting group is of), "pair" (the two states that the sentence or the one
--- before names, of a passive that names nobody), "foe" (who did something against the actor
--- before), "captor" (for an actor: who took or held the recipient), "asker" (who asked the actor
--- for something before, or offered it), "told" (whose the known thing is that the act is about, as
--- told before: "the ban was lifted"), "alike" (whom others did the same to before: "Oman severed
--- ties with Chad. Mali recalled its envoy"), "culprit" (who took those before, or marched in,
--- whose release or withdrawal is wanted) or a preposition.
---@class engine.rules.frame
---@field verb? string|string[] base forms: "withdraw", "pull out", "sign agreement"
---@field noun? string|string[] nouns of the act besides those of its verbs: "embargo", "hunger strike"
---@field actor? string|string[] slots, "subject" when absent
---@field recipient? string|string[] slots
---@field actor_kind? string|string[] kinds that are taken, all when absent
---@field recipient_kind? string|string[]
---@field actor_optional? boolean
---@field recipient_optional? boolean
---@field reciprocal? boolean every party goes into actor; two at least, all but one maybe unnamed
---@field negated? boolean only where the verb is negated
---@field no_noun? boolean the verb only, not its noun
---@field compound? boolean also "Saudi-led"
---@field plural? boolean only with two actors or more
---@field also? boolean the rules after it are tried at the same place too
---@field outer? boolean it gives way to an act that is its content: "urge X to leave"
---@field future? boolean what the verb names is still to come: pledge, promise
---@field infinitive? boolean only before an infinitive: "agree to leave", "a pledge to leave"
---@field content? string|string[] only with a clause that says what it is about and has one of these
--- verbs: "a bid to join NATO", "blocked Sweden from joining"; that clause gives no event of its own
---@field content_optional? boolean also without such a clause
---@field needs? string|string[] words of the lexicon, of which a form of one must stand in the
--- sentence; where it must for the condition to hold, saying so here makes reading faster
---@field obliged? boolean only where what is said must or should be: "said that X must leave"

---@class engine.rules.rule
---@field name string
---@field doc? string
---@field event engine.rules.event
---@field frame? engine.rules.frame either this
---@field pattern? userdata or this, an LPeg pattern of engine.grammar
---@field condition? fun(event: engine.event, article: engine.reading.article): boolean?
---@field emit? fun(event: engine.event, article: engine.reading.article): engine.event|engine.event[]?
---@field replaces? string "pack.rule", whose place it takes
---@field extends? string "pack.rule", whose event and frame it has, with words of its own
---@field examples? table[] { sentence, false or fields of the event, date = day }

--- The rules are its array part, in their order.
---@class engine.rules.pack
---@field pack string its name
---@field doc? string
---@field file string
---@field lines table<string, integer> the line of each rule, by its name
---@field builtin boolean
---@field words? string in the form of data/words.txt
---@field names? table as in a names file
---@field remove? string[] rules of packs before it, "pack.rule"
---@field coding? table a verb dictionary, as engine import writes it
---@field dictionary? engine.dictionary where the file is one

---@param name string a built-in pack's name, or the path of a Lua file (with a dot or slash in it)
---@return engine.rules.pack? pack
---@return string? message with file, line and rule
function rules.load(name) end

---@return string[] names of the built-in packs
function rules.names() end

--- The built-in packs and the user's after them; with a verb dictionary only what is named.
---@param asked? string[] names and paths
---@return string[]
function rules.with(asked) end

--- A user's rules stand before the built-in ones; of two rules with one name the later counts.
---@param packs engine.rules.pack[]
---@param core engine.reading.reader
---@return table? compiled
---@return string? message
function rules.compile(packs, core) end

return rules
