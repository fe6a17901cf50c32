---@meta engine.conditions

--- Conditions that rules share: what the words around an event must say.
---@class engine.conditions
local conditions = {}

--- Where the first of the words begins in a text, at the start of a word.
---@param text string
---@param words string[] beginnings of words, in lower case
---@return integer? from 1
function conditions.find_word(text, words) end

--- What stands behind the last of some marks in a text: all of it where there is none.
---@param text string
---@param marks string one byte each
---@return string
function conditions.after_last(text, marks) end

--- The one who acts is a person or is named by office: who travels is a minister, not the army.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.person_acts(event, article) end

--- The recipient stands as the name of a meeting, or a meeting as its: "the NATO summit".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.at_meeting(event, article) end

--- A meeting is the subject of what is told: "the G20 summit took place".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.of_meeting(event, article) end

--- The recipient is a body that states join and leave: UNESCO, but not a senate.
---@param event engine.event
---@return boolean?
function conditions.joinable(event) end

--- The recipient is not just what a meeting is called by: "left the NATO summit".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.no_meeting(event, article) end

--- No meeting is what the words after the event speak of: "invited Georgia to its summit".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.no_meeting_near(event, article) end

--- The actor hosts what is held on its soil: no name of a meeting stands between the act and the
--- place ("met at a summit in Vilnius").
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.hosted(event, article) end

--- One of the words stands near the event, up to a full stop.
---@param words string[] beginnings of words, in lower case
---@param before integer bytes before it that count
---@param reach integer bytes after the event that count
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.around(words, before, reach) end

--- Parties of one state that meet do so at home.
---@param event engine.event
---@return boolean
function conditions.at_home(event) end

--- What the pact is to get, be asked of or be talked about is a place in it.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.about_membership(event, article) end

--- The event's words and those after it, up to a full stop, tell it so: "threw in its lot with".
---@param told string[] Lua patterns, in lower case
---@param reach integer bytes after the event that count
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.told(told, reach) end

--- What one of the words of a text must begin with where one of the patterns is to be found in it,
--- for the `needs` of a frame.
---@param words string[] Lua patterns, in lower case, as find_word and told take them
---@param anywhere? boolean they may begin inside a word
---@return string[]|nil letters with a star behind; nil where a pattern has fewer than three
function conditions.beginnings(words, anywhere) end

--- What a condition that is made here of a list of words needs.
---@param condition function|nil
---@return string[]|nil as conditions.beginnings
function conditions.needed(condition) end

--- Who acts is not named, but states they are: "dozens of countries applied", not "the two states".
---@param event engine.event
---@return boolean?
function conditions.some_states(event) end

--- No person is meant, but the state itself.
---@param event engine.event
---@return boolean?
function conditions.not_person(event) end

--- The recipient is the organisation itself, not one of its things: "joined NATO", "NATO's ranks",
--- not "joined NATO forces", "a NATO-style pact".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.the_body(event, article) end

--- What ends at a place in the text is a body itself, not one of its things: see the_body.
---@param at integer where its words end, in bytes
---@param article engine.reading.article
---@return boolean?
function conditions.the_body_at(at, article) end

--- The recipient is the state, not its diplomats or other people.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.no_diplomats(event, article) end

--- Not only people of a state are those who do something or with whom it is done: "met Omani
--- experts", "talks with all Chadian groups", "two NATO aspirants".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.no_private_people(event, article) end

--- What is formed or proposed is no government of parties at home and no saying of others.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.not_inner(event, article) end

--- What is formed is an alliance, bloc or the like: "the creation of a military alliance".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.of_bodies(event, article) end

--- No blow is meant and no person of the pact: "attacked NATO troops", "questioned a NATO soldier".
---@param event engine.event
---@return boolean?
function conditions.not_blow(event) end

--- The noun says that somebody belongs to a pact: "a NATO ally" does, "a state in the EU" does not.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.membership_noun(event, article) end

--- None of the words stands right after the event, before the next comma or full stop.
---@param words string[] beginnings of words, in lower case
---@param reach integer bytes after the event that count
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.without(words, reach) end

--- "state", "group" ..., of the first actor or recipient; nil where its sentence does not name it.
---@param event engine.event
---@param article engine.reading.article
---@param role "actor"|"recipient"
---@return string?
function conditions.kind(event, article, role) end

--- Whoever is looked into or charged is not known to the data, and a state does so where its
--- sentence names no other: its own citizen or firm, an affair at home. An organisation's acts are
--- none.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.own_affair(event, article) end

--- Who says so is a paper or one who writes for it: "the French daily Le Monde said".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.of_the_press(event, article) end

--- For an emit: who finds fault with a named alliance is against it as such; with an organisation
--- where no single deed is named: "criticised the League", not "criticised the League's choice".
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function conditions.against_as_such(event, article) end

--- What is promised or refused concerns others: it names to whom, or no single person does it
--- ("Trump promised to resign"), and none of the words stands right after.
---@param words? string[] beginnings of words, in lower case
---@param reach? integer bytes after the event that count
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.abroad(words, reach) end

--- Whether the recipient was found by reference back ("the bloc"), so that its words stand
--- elsewhere; false where there is no recipient.
---@param event engine.event
---@return boolean
function conditions.far(event) end

--- Whether nobody stops what the event names: not "ended its naval exercises"; who is only asked
--- to end them still holds them.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.not_stopped(event, article) end

--- One of the words stands near after the event.
---@param words string[] beginnings of words, in lower case
---@param reach integer bytes after the event that count
---@return fun(event: engine.event, article: engine.reading.article): boolean
function conditions.with(words, reach) end

--- The recipient is not he who suffered what is condemned: "condemned the killing of Israelis",
--- "concern for Mali's safety".
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function conditions.not_victim(event, article) end

--- Where the recipient is only where something is, it is something that the money or help is for:
--- "a loan for schools in Oman", not "announced a loan in Oman".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.for_what_is_there(event, article) end

--- Whoever is only invited to come has not come yet: "invited Oman to attend the summit", "an
--- invitation to Oman to visit". Who "was invited", or accepts it, is told of by other rules.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.only_invited(event, article) end

--- Where in the text what stands behind the event begins, past what only says when: "voted on
--- Monday against it".
---@param event engine.event
---@param article engine.reading.article
---@return integer from 1
function conditions.past(event, article) end

--- What stands behind the event, past what only says when, as it is written.
---@param event engine.event
---@param article engine.reading.article
---@param reach integer how many bytes
---@return string
function conditions.following(event, article, reach) end

--- What stands behind the event up to a full stop or semicolon, in small letters; the dots of
--- "the U.S. demands" are left out.
---@param event engine.event
---@param article engine.reading.article
---@param reach integer how many bytes count
---@return string
function conditions.clause(event, article, reach) end

--- The same up to a comma too.
---@param event engine.event
---@param article engine.reading.article
---@param reach integer
---@return string
function conditions.phrase(event, article, reach) end

--- What stands behind the event in its sentence, with the stop, in small letters: the next sentence
--- tells something else. The dots of "the U.S. demands" and "Mr. Biden" end no sentence.
---@param event engine.event
---@param article engine.reading.article
---@param reach integer
---@return string
function conditions.rest(event, article, reach) end

--- Lands whose armed groups fight another state: ids, each true.
---@type table<string, boolean>
conditions.FIGHT_ABROAD = {}

--- Whether a sign of money stands in the text: $, € or £.
---@param text string
---@return boolean
function conditions.has_money(text) end

--- Whether the text ends behind the event, or goes on there with one of the Lua patterns of a list
--- (from the event's end on, 40 bytes).
---@param event engine.event
---@param article engine.reading.article
---@param list string[]
---@return boolean
function conditions.ends(event, article, list) end

--- An `emit`: who was not there has stayed away, which is no denial.
---@param event engine.event
---@return engine.event
function conditions.there_or_not(event) end

--- An `emit`: who decides whom to take, or to take back, has done it when he agrees to.
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function conditions.decided(event, article) end

--- An `emit`: what the rule's words tell is done, and loses the marks that its verb gives it: "will
--- not hesitate to strike" is a threat that was made.
---@param ... "negation"|"future"|"hypothetical"
---@return fun(event: engine.event): engine.event
function conditions.unmarked(...) end

--- An `emit` of a rule whose recipient joins the actors: who stands behind "with" is he to whom the
-- others do it.
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function conditions.with_whom(event, article) end

--- Whether people of another state are told to leave the one that speaks: "ordered Kuwaiti citizens
--- to leave within a week", but not "to leave Iran", "to leave their homes".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.sent_out(event, article) end

--- "I don't have a call with him to preview": none that could be told of yet.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.none_to_announce(event, article) end

--- Whether who is told or asked something are the actor's own people: "told its citizens to leave".
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function conditions.own_people(event, article) end

--- For an `emit`: the event with whom the name names as the only recipient; `via` says how it was
--- found, nil where it is named there.
---@param event engine.event
---@param name engine.reading.name
---@param via? string
---@return engine.event
function conditions.done_to(event, name, via) end

--- An `emit`: the words of the rule say that it does not happen.
---@param event engine.event
---@return engine.event
function conditions.negated(event) end

--- An `emit`: the words of the rule leave it open, where nothing else is said.
---@param event engine.event
---@return engine.event
function conditions.open(event) end

return conditions
