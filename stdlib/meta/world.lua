---@meta engine.world

--- Worlds: who is allied with whom, over time, and why we think so. Dates are texts: "2019",
--- "2019-04" or "2019-04-11"; no date means after all that is known.
---@class engine.world
local world = {}

--- An empty world; names = true fills it with the actors and alliances of the standard library, a
--- string is the JSON of such data.
---@param options? {names?: boolean|string}
---@return engine.World? world
---@return string? message
function world.new(options) end

---@param path string a file that save wrote
---@return engine.World? world
---@return string? message
function world.load(path) end

--- Why the source of a disputed spell was taken over those that disagree; nil where none does.
---@param member engine.world.member
---@return string?
function world.reason(member) end

---@param text string
---@return string json with its quotes
function world.quote(text) end

--- Where something is known from. An event gives event, article, by, text and sentence; data give
--- data; a script gives why. A claim adds date, told (the article's date), dated (false: only the
--- article's date is known), claim, act, and denies where it says that it was not so.
---@class engine.world.source
---@field event? string
---@field article? string
---@field by? string
---@field text? string
---@field sentence? string
---@field data? string
---@field why? string
---@field date? string
---@field told? string
---@field dated? boolean
---@field claim? string
---@field act? string
---@field denies? boolean

---@class engine.world.member
---@field id string
---@field status "member"|"invited"|"suspended"|"left"|"expelled"
---@field from? string
---@field until_? string
---@field disputed boolean sources disagree
---@field source? engine.world.source the one that was taken
---@field sources engine.world.source[] all that speak of the spell

---@class engine.world.options
---@field date? string from when; without it, after all that is known
---@field why? string your words, kept as the source
---@field source? string a data set's name, where there is no why

---@class engine.Actor
---@field id string
---@field name string its id where no name is known
---@field kind? string
local Actor = {}

---@param key string
---@param date? string
---@return string|number|nil value
---@return engine.world.source? source
function Actor:get(key, date) end

---@param key string
---@param value string|number
---@param options? engine.world.options
---@return engine.Actor
function Actor:set(key, value, options) end

--- Sets leader_change to 1, on the world's clock where no date is given.
---@param options? engine.world.options
---@return engine.Actor
function Actor:change_leader(options) end

---@param date? string
---@return engine.Alliance[]
function Actor:alliances(date) end

---@param other engine.Actor|string
---@param date? string
---@return number relation from -1 to 1
function Actor:relation(other, date) end

---@class engine.Alliance
---@field id string
---@field name string its id where no name is known
---@field kind? string
---@field status "unknown"|"proposed"|"in force"|"ended"
---@field obligations string[]
---@field from? string
---@field until_? string
---@field source? engine.world.source of the status
---@field actor engine.Actor the alliance as somebody who acts
local Alliance = {}

--- Who is in it, suspended members too.
---@param date? string
---@return engine.world.member[]
function Alliance:members(date) end

--- Everybody of whom something is known: also who left, was expelled or is invited.
---@param date? string
---@return engine.world.member[]
function Alliance:standing(date) end

--- How the alliance itself stood.
---@param date? string
---@return "unknown"|"proposed"|"in force"|"ended"
function Alliance:state(date) end

--- Every spell of every member, in order of time.
---@return engine.world.member[]
function Alliance:spells() end

--- Who took part, stayed away, signed, backed or opposed it.
---@return engine.world.source[] list each with the actor's id
function Alliance:evidence() end

---@param code string
---@param options? engine.world.options
---@return engine.Alliance
function Alliance:join(code, options) end
Alliance.leave, Alliance.suspend, Alliance.expel, Alliance.invite =
  Alliance.join, Alliance.join, Alliance.join, Alliance.join
--- Ends a member's spell where data say when and no more.
Alliance.finish = Alliance.join

---@param options? engine.world.options
---@return engine.Alliance
function Alliance:form(options) end
Alliance.dissolve = Alliance.form

---@class engine.World
local World = {}

--- Applies an event: a table with the keys of its JSON and, if known, context (the sentence).
---@param event table
---@return boolean? ok
---@return string outcome "applied", "candidate" or "known"; or what is wrong with the event
---@return string? id
function World:apply(event) end

--- The same for the JSON text of an event.
---@param json string
---@return boolean? ok
---@return string outcome
---@return string? id
function World:apply_json(json) end

---@return table[] all events, in the order in which they came
function World:events() end

---@return table[] the hypothetical ones
function World:hypothetical() end

---@return engine.Actor[]
function World:actors() end

---@return engine.Alliance[]
function World:alliances() end

---@param id string
---@return engine.Actor? actor
function World:actor(id) end

---@param id string
---@return engine.Alliance? alliance
function World:alliance(id) end

---@param id string
---@return engine.Actor
function World:add_actor(id) end

---@param id string
---@return engine.Alliance
function World:add_alliance(id) end

--- The relation of two actors, on a date; or sets it where a number is given.
---@param a string
---@param b string
---@param value? number|string a number sets it, a text is a date
---@param options? engine.world.options
---@return number
function World:relation(a, b, value, options) end

---@param date? string
---@return {a: string, b: string, value: number, source: engine.world.source}[]
function World:relations(date) end

--- A copy to change. Its changes count from its clock on where they bear no date; a date given here
--- is that clock.
---@param date? string
---@return engine.World
function World:fork(date) end

--- What changes on the way to the other world: what is "alliance", "member", "relation" or
--- "attribute"; before and after are words or numbers.
---@param other engine.World
---@return table[]
function World:diff(other) end

---@param date? string
---@return table<string, engine.world.member[]> members by alliance
function World:at(date) end

--- A place to roll back to; marks made after it are then spent, and handles of what is gone raise.
---@return userdata
function World:mark() end

---@param mark userdata
---@return engine.World
function World:rollback(mark) end

---@return string? date the latest date that something asserted bears
function World:clock() end

---@return string
function World:json() end

--- Writes it as JSON, or into a SQLite database where the name ends in .db, .sqlite or .sqlite3.
---@param path string
---@return boolean? ok
---@return string? message
function World:save(path) end

--- Adds actors and alliances from names data, all or none.
---@param json string
---@return engine.World? world
---@return string? message
function World:load_names(json) end

return world
