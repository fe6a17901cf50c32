--- What rules of force ask: whether a blow is dealt and meant, who deals it, and to which land
-- troops go. As in conditions, a function takes the event and its article.
local conditions = require "engine.conditions"
local has = require "engine.has"

local force = {}

-- What can stand between a group's name and where it comes from.
local BANDS = { "movement", "group", "militia", "rebel", "fighter", "militant", "gang", "member",
  "branch", "leader", "organi", "faction", "network", "cell%f[%A]", "in%f[%A]", "from%f[%A]" }
-- What one can be given to strike others with.
local ARMS = { "weapon", "drone", "missile", "rocket", "jets?%f[%A]", "arms%f[%A]", "tanks?%f[%A]",
  "bombs?%f[%A]", "ammunition", "munition", "artillery", "shells?%f[%A]", "rifle" }
local CROWDS = { "protest", "demonstrat", "rioter", "mobs?%f[%A]", "crowd", "student", "activist",
  "marcher", "youths", "farmer", "trucker", "villager", "tribesm", "fishermen", "consumers" }
-- What a people storms, and states that are named as a people is.
local EMBASSIES = { "embassy", "embassies", "consulate", "mission%f[%A]", "cultural centre" }
local IN_PLURAL = { "states", "netherlands", "philippines", "maldives", "bahamas", "islands",
  "emirates", "honduras", "cyprus", "laos", "belarus", "mauritius", "barbados", "seychelles",
  "comoros", "houthis", "nations" }

local function has_word(text, words)
  return conditions.find_word(text:lower(), words) ~= nil
end

local function first(event, side)
  return event.actors[event[side][1]]
end

-- What follows "hit", "strike" or "target" where no blow is dealt: "struck a deal".
local FIGURES = { "^%s*an?%s+%a*%s?deal", "^%s*an?%s+%a*%s?agreement", "^%s*an?%s+%a*%s?bargain",
  "^%s*an?%s+%a*%s?accord", "^%s*an?%s+%a*%s?balance", "^%s*an?%s+%a*%s?tone", "^%s*deals?%f[%A]",
  "^%s*an?%s+%a*%s?pact", "^%s*an?%s+%a*%s?chord", "^%s*an?%s+%a*%s?note", "^%s*out%f[%A]",
  "^%s*back at", "^[%a%s]-from [%a%s]-list%f[%A]", "^%s*home%f[%A]", "^%s*rock bottom",
  "^%s*the headlines", "^%s*the polls" }
-- What hurts a country without arms.
local HARMS = { "sanction", "tariff", "penalt", "with duties", "import dut", "trade ban",
  "in the polls", "lawsuit", "cyber", "trade war", "price war", "advert", "covid", "coronavirus",
  "pandemic", "virus",
  "earthquake", "quake", "hurricane", "typhoon", "cyclone", "tornado", "flood", "drought",
  "heatwave", "heat wave", "recession", "inflation", "unemployment", "wildfire", "landslide",
  "avalanche", "hacker", "hacking [acg]", "website", "government system", "computer", "cholera",
  "famine", "epidemic", "outbreak" }
-- How many of these are measures taken for a war that is named beside them; and what names one.
local MEASURES = 9
local WARS = { war = true, invasion = true, aggression = true, occupation = true, bombing = true,
  ["armed aggression"] = true, bombardment = true, shelling = true, offensive = true,
  incursion = true, siege = true, invaded = true }
-- Contests that are told in the words of war.
local GAMES = { "world cup", "championship", "tournament", "semi%-?final", "quarter%-?final",
  "final%f[%A]", "midfielder", "striker%f[%A]", "goalkeeper", "batsman", "bowler",
  "wicket", "innings", "olympic", "medal", "grand slam", "grand prix", "coach%f[%A]",
  "penalty kick", "football", "soccer", "rugby", "cricket", "tennis", "hockey", "qualifier",
  "second half", "first half", "runners%f[%A]", "athlete" }

-- What a state's name stands before where no arms are meant: "hit by Spanish heat", "by an American
-- sell-off".
local NO_FORCE = { "heat", "storms?%f[%A]", "winds?%f[%A]", "rains?%f[%A]", "snow", "winter",
  "summer", "sun%f[%A]", "sunshine", "cold%f[%A]", "weather", "sell%f[%A]", "slump", "downturn" }

local FORCE = { "offensive", "attack", "assault", "troop", "unit", "raid" }

-- Things that are hit, sunk or fought without a fight, and what one is bombarded with in peace.
local PEACEFUL = { "copper", "gold%f[%A]", "a chord", "a balance", "a note%f[%A]",
  "merger", "deal%f[%A]", "plans?%f[%A]", "bills?%f[%A]", "talks", "agreement",
  "idea", "proposal", "bids?%f[%A]", "summit", "accord", "bird", "tree%f[%A]", "wall%f[%A]", "pole",
  "iceberg", "reef", "rock%f[%A]", "poverty", "hunger", "disease", "corruption", "inflation",
  "crimes?%f[%A]", "drugs", "privilege", "racism", "malaria", "waste", "propaganda",
  "disinformation", "misinformation", "trafficking", "smuggling", "piracy", "fraud", "competition",
  "influence", "talent", "tax on", "taxes", "votes%f[%A]", "viewers", "hearts", "practices",
  "subsid", "dumping", "illness", "virus", "pollution", "climate" }
local MISSIVES = { "with letter", "with question", "with message", "with call", "with complaint",
  "with request", "with email", "with demand" }

-- Whether somebody else got the weapons that do it: "supplied rockets that hit Oman", "for its
-- delivery of drones to kill".
local function armed_others(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  local link = before:match "%f[%a](%l+) $"
  local who = (link == "that" or link == "to") and before:sub(1, -#link - 2)
  if not who or who:find "%f[%a]used $" then return false end
  local at = conditions.find_word(who, { "provi[ds]", "suppl[iy]", "sold%f[%A]", "sell", "sale",
    "deliver", "transfer", "gave%f[%A]", "gives?%f[%A]" })
  -- but "sold Oman jets to bomb Chad": Oman bombs
  local gives = at and math.max(1, event.span[1] - 60) + at - 1
  local actor = first(event, "actor")
  return at ~= nil and (actor.span[1] < gives or actor.via == "attacker")
    and conditions.find_word(who:sub(at), ARMS) ~= nil
end

--- Blows are dealt: no deal is struck, no tariff or storm or team hits anybody, nor a Haitian gang
-- for Haiti.
function force.bodily(event, article)
  local actor = first(event, "actor")
  if actor and actor.span and article.text:find("^ %l*%s?gangs?%f[%A]", actor.span[2] + 1)
    or armed_others(event, article) then
    return false
  end
  if actor and actor.span then -- but "a Russian winter offensive"
    local what, behind = article.text:match("^ (%l+) ?(%l*)", actor.span[2] + 1)
    if what and has_word(what, NO_FORCE) and not has_word(behind, FORCE) then return false end
  end
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):lower()
  for _, pattern in ipairs(FIGURES) do
    if rest:find(pattern) then return false end
  end
  -- "a bird", "on poverty", "Oman's tax"
  local object = rest:gsub("^%s*%l*%s?%l+['’]+s ", ""):match "^%s*%l*%s?%l*%s?%l+" or ""
  if has_word(object, PEACEFUL) or has_word(rest:match "^[^.;]*", MISSIVES) then return false end
  local from = math.max(1, event.span[1] - 40)
  local near = article.text:sub(from, event.span[2] + 80):lower()
  local war = WARS[event.text:lower()] -- "sanctions over its invasion of"
  -- "hit Iran with sanctions", but "after Iran struck Oman, France imposed sanctions"
  local here = conditions.after_last(article.text:sub(from, event.span[1]), ",;"):lower()
  for _, answer in ipairs { " in response to ", " in retaliation for ", " after " } do
    here = here:match(answer .. "(.*)$") or here -- "imposed sanctions in response to its raid"
  end
  -- "imposed sanctions on Iran for its raid": his who is named behind them
  local whose = actor and article.text:sub(actor.span[2] + 1, event.span[1])
  if whose and (whose:find "^ for [%l ]*$" or whose:find "^ over [%l ]*$") then
    here = here:match " for (.*)$" or here:match " over (.*)$" or here
  end
  local rest_here = article.text:sub(event.span[1] + 1, event.span[2] + 80):lower():match "^[^,;]*"
  here = here .. (rest_here:match "^(.-) and impos" or rest_here) -- "struck Oman and imposed"
  for i, word in ipairs(HARMS) do
    local text = i <= MEASURES and here or near
    if not (war and i <= MEASURES) and text:find(word, 1, true) then return false end
  end
  near = event.context:lower()
  return not conditions.find_word(near, GAMES)
end

--- Who acts is named as a people is ("Egyptians"), not as a state.
function force.by_a_people(event)
  local actor = first(event, "actor")
  return not actor.person and actor.text:find "%l%ls$" ~= nil
    and not has_word(actor.text, IN_PLURAL)
end

-- "Egyptians stormed the Israeli embassy": a people does it, not its army.
local function people_at_embassy(event, article)
  if not force.by_a_people(event) then return false end
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^,.;]*"
  return has_word(event.text .. rest, EMBASSIES)
end

--- Who acts is no crowd of protesters: from shortly before the actor's name to the act nothing says
-- so ("protested against Iran's raid" does not), nor is it a people at an embassy.
function force.no_crowd(event, article)
  local actor = first(event, "actor")
  local words = article.text:sub(math.max(1, actor.span[1] - 20), event.span[1])
  words = words:match "^.* when (.*)" or words:match "^.* after (.*)" or words
  local owns = actor.via == "modifier" or article.text:find("^['’]", actor.span[2] + 1)
  if owns then words = words:match "^.* against (.*)" or words:match "^.* over (.*)" or words end
  if actor.span[1] > event.span[1] then
    words = article.text:sub(actor.span[1] + 1, actor.span[2] + 20):match "^%S+ %S+" or ""
  end
  return not has_word(words, CROWDS) and not people_at_embassy(event, article)
end

--- Where the recipient is only named near, the act's noun follows its actor closely ("Israeli air
-- strikes"), and the text does not go on to say on whom or against whom it was.
function force.meant(event, article)
  local actor, recipient = first(event, "actor"), first(event, "recipient")
  if not recipient or recipient.via ~= "nearby" then return true end
  local between = article.text:sub(actor.span[2] + 1, recipient.span[1])
  if between:find "%f[%a][as][so] did [%l ]*$" then return false end -- "as did Oman"
  local noun = between:match "^ ?(%l*) ?%l* in $" or between:match "^ ?(%l*) ?%l* from $"
  if noun and (noun == "" or has_word(noun, BANDS)) then
    return false -- "the Houthi movement in Yemen": where it comes from
  end
  local gap = event.span[1] - actor.span[1]
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 20)
  local said = rest:find "^ on %l" or rest:find "^ against %l" or rest:find "^ along"
    or rest:find "^ on %u%l+ %d"
    or article.text:sub(math.max(1, event.span[1] - 10), event.span[1]):lower():find "counter"
  local by = article.text:sub(event.span[2] + 1, event.span[2] + 12):find "^ %a* ?by%f[%A]"
  return not actor.person and not said and (gap > 0 and gap < 60 or actor.via ~= nil or by ~= nil)
end

-- What somebody has under him who attacks.
local UNDER_HIM = { "force", "troops", "army", "armies", "soldier", "fighter", "jets", "planes",
  "bomber", "fleet", "navy", "ships", "tanks", "men%f[%A]", "militia", "guard", "regime",
  "rebels", "drone", "missile", "rocket" }

--- "Used his speech at the UN to attack": with words.
function force.uses_a_speech(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  local used = before:match "%f[%a]us[eding]+ ([^,.;]*) to $"
  return used ~= nil
    and has_word(used, { "speech%f[%A]", "address%f[%A]", "interview%f[%A]" })
end

--- Blows are dealt, and not by a politician: he attacks in words, armies and states do with arms.
function force.by_arms(event, article)
  local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):lower():match "^[^.,;]*"
  if has_word(rest, { "autonomy", "rights%f[%A]", "freedom", "democracy", "values%f[%A]",
    "independence", "reputation" }) then return false end
  local actor, recipient = first(event, "actor"), first(event, "recipient")
  local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
  local verbal = event.text:lower():find "^%a*%s*attack"
    and not has_word(before, { "orchestrat", "mastermind", "carried out", "ordered", "launched",
      "planned", "plotted" })
  if verbal and force.uses_a_speech(event, article) then return false end
  local person = actor and actor.person or recipient and recipient.person
  local sent = actor and actor.span[1] < event.span[1] -- "Mussolini's troops attacked"
    and article.text:sub(actor.span[2] + 1, event.span[1]):lower() or ""
  if actor and actor.span[1] >= event.span[2] then -- "attacked by forces loyal to Mussolini"
    sent = article.text:sub(event.span[2] + 1, actor.span[2] + 20):lower():match "^[^,.;]*"
  end
  local hit = recipient and recipient.span[1] >= event.span[2] -- "attacked Mussolini's troops"
    and article.text:sub(event.span[2] + 1, recipient.span[2] + 20):lower():match "^[^,.;]*" or ""
  if has_word(sent, UNDER_HIM) or has_word(hit, { "forces loyal", "troops", "army", "soldier",
    "fighter", "convoy", "militia", "fleet" }) then
    person = nil
  end
  return not (person and verbal) and force.no_crowd(event, article)
    and force.bodily(event, article)
end

-- What tells whither troops go or where they are, what begins so and tells no place, and what is
-- told of a land that troops go to, or are in.
local WHITHER = { "in%f[%A]", "into%f[%A]", "to the", "to an?%f[%A]", "to its",
  "to %a+ern%f[%A]", "to north%f[%A]", "to south%f[%A]", "at%f[%A]", "on%f[%A]", "onto%f[%A]",
  "near", "along", "around", "across", "toward", "off%f[%A]", "over%f[%A]", "from%f[%A]",
  "with%f[%A]", "outside", "inside", "abroad", "overseas", "elsewhere", "through", "between",
  "against" }
local NO_PLACE = { "in [12]%d%d%d", "in response", "in support", "in a bid", "in an effort",
  "in order", "in case", "in return", "in exchange", "in retaliation", "at once", "at short",
  "at dawn", "at night", "at the request", "on %a+day", "in january", "in february", "in march",
  "in april", "in may", "in june", "in july", "in august", "in september", "in october",
  "in november", "in december" }
-- What is done at home for fear of a war elsewhere.
local AT_BASE = { "call", "activat", "rais", "boost", "strengthen", "bolster", "expand",
  "increas" }
local STRIFE = { "revolution", "rebel", "revolt", "uprising", "war%f[%A]", "coup",
  "occup", "invasion", "invade", "interven", "army", "crisis", "unrest", "fighting", "conflict",
  "airport", "border", "frontier", "insurg", "anarchy", "turmoil", "chaos", "pressure",
  "response", "for help" }

--- Whether the text tells to or from which land troops move: a land that only stands near counts
-- where no words behind the act tell another place and strife is told of it, or where "there"
-- means it; what is left stands before the act.
function force.land_told(event, article)
  local to = event.actors[event.recipient[1]]
  if not to then return false end
  if to.via ~= "nearby" and to.via ~= "before" and to.via ~= "told" then return true end
  local rest = conditions.rest(event, article, 90):match "^[^,.;]*":gsub(" that%f[%A].*", "")
  if rest:find "^ there%f[%A]" or rest:find " there[?!]?$" then return true end
  if to.via == "before" then return false end
  for _, words in ipairs(NO_PLACE) do
    rest = rest:gsub(" " .. words, "")
  end
  if conditions.find_word(rest, WHITHER) then return false end
  if to.via == "told" then return true end
  local before = article.text:sub(math.max(1, to.span[1] - 45), to.span[1]):lower()
    :match "[^.;]*$"
  local behind_it = article.text:sub(to.span[1] + 1, to.span[2] + 30):lower():match "^[^.;]*"
  if before:find "%f[%a]if %l* ?$" then return false end -- whom they are to fight
  if conditions.find_word(event.text:lower(), AT_BASE) == 1 then return false end
  if conditions.find_word(before .. behind_it, STRIFE) then return true end
  if to.span[1] < event.span[2] then return event.type == "RETREAT" end
  return event.context:lower():find "%f[%a]occupation" ~= nil
end

-- Whose border was named last, of those before the event: "the Omani border", "the border with
-- Oman"; or which land, as what is spoken of: "in Oman", "On Oman, will you".
local function told_before(event, article, border)
  for sentence = event.sentence, math.max(0, event.sentence - 3), -1 do
    local names = article:names(sentence)
    for i = #names, 1, -1 do
      local name = names[i]
      local before = article.text:sub(math.max(1, name.span[1] - 16), name.span[1])
      local after = article.text:sub(name.span[2] + 1, name.span[2] + 30)
      local other = name.span[2] <= event.span[1] and name.kind == "state"
        and not has(event.actor, name.id)
      if other and not border and before:find "%f[%a][IiOo]n $" then return name end
      if other and border and (after:find "^['’]*s? ?[%l ]*%f[%a]border"
          or before:find "borders? of t?h?e? ?$" or before:find "borders? with t?h?e? ?$") then
        return name
      end
    end
  end
end

--- For an `emit`: troops that go to "the border", or "there", go to whom was told of before.
function force.at_place_told(event, article)
  local rest = conditions.phrase(event, article, 30)
  local border = rest:find "^ [%l ]*%f[%a][oan][nlt][%l]* the [%l ]*border" ~= nil
  if #event.recipient > 0 or not border and not rest:find "^ there%f[%A]" then return event end
  local name = told_before(event, article, border)
  return name and conditions.done_to(event, name, "before") or event
end

--- For an `emit`: without a recipient of whom that does not hold.
function force.only_land_told(event, article)
  local to = event.actors[event.recipient[1]]
  -- whom one fights near by is no land that is left
  local group = to and (to.via == "nearby" or to.via == "before")
    and conditions.kind(event, article, "recipient") == "group"
  if to and (group or not force.land_told(event, article)) then
    event.actors[event.recipient[1]], event.recipient = nil, {}
  end
  return event
end

--- For an `emit`: of who arms or is on alert, a state that only stands near counts where it did
-- what that answers: "put its army on alert after Oman ...".
function force.only_answered(event, article)
  local to = event.actors[event.recipient[1]]
  if not to or to.via ~= "nearby" then return event end
  local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2])):lower()
  for _, word in ipairs { "after", "as", "because", "when", "since" } do
    if link:find("%f[%a]" .. word .. " t?h?e? ?[%l%d ]*$") then return event end
  end
  event.actors[event.recipient[1]], event.recipient = nil, {}
  return event
end

return force
