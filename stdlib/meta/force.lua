---@meta engine.force

--- What rules of force ask: whether a blow is dealt and meant, who deals it, and to which land
--- troops go.
---@class engine.force
local force = {}

--- Blows are dealt: no deal is struck, no tariff or storm or team hits anybody.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function force.bodily(event, article) end

--- Who acts is named as a people is ("Egyptians"), not as a state.
---@param event engine.event
---@return boolean
function force.by_a_people(event) end

--- Who acts is no crowd of protesters: from shortly before the actor's name to the act nothing says
--- so.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function force.no_crowd(event, article) end

--- Where the recipient is only named near, the act's noun follows its actor closely ("Israeli air
--- strikes"), and the text does not go on to say on whom or against whom it was.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function force.meant(event, article) end

--- "Used his speech at the UN to attack": with words.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function force.uses_a_speech(event, article) end

--- Blows are dealt, and not by a politician: he attacks in words, armies and states do with arms.
---@param event engine.event
---@param article engine.reading.article
---@return boolean?
function force.by_arms(event, article) end

--- Whether the text tells to or from which land troops move: a land that only stands near counts
--- where no words behind the act tell another place and strife is told of it, or where "there"
--- means it; what is left stands before the act.
---@param event engine.event
---@param article engine.reading.article
---@return boolean
function force.land_told(event, article) end

--- For an `emit`: without a recipient of whom that does not hold.
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function force.only_land_told(event, article) end

--- For an `emit`: troops that go to "the border", or "there", go to whom was told of before.
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function force.at_place_told(event, article) end

--- For an `emit`: of who arms or is on alert, a state that only stands near counts where it did
--- what that answers: "put its army on alert after Oman ...".
---@param event engine.event
---@param article engine.reading.article
---@return engine.event
function force.only_answered(event, article) end

return force
