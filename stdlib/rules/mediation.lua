--- Mediation: go-betweens, shuttles, good offices, and plans put to both sides.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local sides = { "state", "organisation", "alliance", "group" }

local CONFLICTS = { "conflict", "dispute", "crisis", "war%f[%A]", "standoff", "stand%-off", "feud",
  "row%f[%A]", "tension", "fighting", "rift", "quarrel", "hostilit", "bloodshed", "confrontation",
  "differences" }
local PEACE = { "cease", "truce", "deal%f[%A]", "agreement", "accord", "peace", "settlement",
  "reconciliation", "rapprochement", "pact%f[%A]", "compromise", "detente", "détente", "thaw" }

local function two_sides(event) return #event.recipient > 1 end

-- Two sides, and he is neither.
local function third(event)
  return two_sides(event) and not has(event.recipient, event.actor[1])
end

-- The two states or groups that the sentence up to the event and the one before it name side by
-- side, if they are two and he is neither.
local function pair(event, article)
  local two, seen = {}, { [event.actor[1]] = true }
  local head = article.text:sub(1, 80)
  local dateline = head:find " \u{2014} " or head:find "%) %- " or 0
  for _, sentence in ipairs { event.sentence - 1, event.sentence } do
    for _, name in ipairs(article:names(sentence) or {}) do
      if (name.kind == "state" or name.kind == "group") and name.span[1] < event.span[1]
        and name.span[1] >= dateline and not seen[name.id] then
        two[#two + 1], seen[name.id] = name, true
      end
    end
  end
  if #two ~= 2 then return nil end
  local between = article.text:sub(two[1].span[2] + 1, two[2].span[1])
  local joined = between:find "^[^.;:]* and [^.;:]*$" and #between < 45 -- "Iran and Oman"
  return joined and two or nil
end

-- The two whom he stands between, where he is only said to mediate: the pair, or else the only two
-- parties of the sentence before, "Peru will meet Chile. Brazil is mediating.", or where that
-- tells of one of them only, of the one before it.
local function between(event, article)
  local found, seen = {}, {}
  for back = 1, 2 do
    for _, name in ipairs(#found < 2 and article:names(event.sentence - back) or {}) do
      if name.role ~= "place" and (name.kind == "state" or name.kind == "group")
        and not seen[name.id] then
        found[#found + 1], seen[name.id] = name, true
      end
    end
    if #found == 0 then break end
  end
  for _, name in ipairs(article:names(event.sentence) or {}) do
    if name.span[1] < event.span[1] and not has(event.actor, name.id) and not seen[name.id] then
      return pair(event, article)
    end
  end
  for _, id in ipairs(event.actor) do
    if seen[id] then return nil end
  end
  return #found == 2 and found or pair(event, article)
end

local function take_sides(event, article)
  event.recipient = {}
  for i, name in ipairs(between(event, article)) do
    event.recipient[i] = name.id
    event.actors[name.id] = { text = name.text, span = name.span }
  end
  return event
end

return {
  pack = "mediation",
  doc = "Mediation: go-betweens, shuttles, good offices, and plans put to both sides",

  { name = "shuttle", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "shuttle", "intercede", "commute", "step in", "intervene", "go",
        "go back", "put forward" },
      actor_kind = body, recipient = { "between" }, recipient_kind = sides, no_noun = true },
    condition = function(event, article)
      local put = event.text:lower():find "^put"
      return two_sides(event) and (not put or conditions.told({ "broker", "mediator",
        "go%-between", "intermediary" }, 60)(event, article))
    end,
    examples = {
      { "Brazil has put itself forward as a broker between Peru and Chile.",
        { actor = "BRA", recipient = { "PER", "CHL" } } },
      { "Brazil put forward the game between Peru and Chile.", false },
      { "Egypt has shuttled between Israel and Hamas.",
        { actor = "EGY", recipient = { "ISR", "HAMAS" } } },
      { "Kissinger shuttled between Jerusalem and Cairo.",
        { actor = "USA", recipient = { "ISR", "EGY" } }, date = "1974-05-14" },
      { "Kenya interceded between Chad and Sudan.",
        { actor = "KEN", recipient = { "TCD", "SDN" } } },
      { "A ferry shuttled between Kenya and Sudan.", false },
      { "Egypt intervened in Sudan.", false },
    } },

  { name = "chair-talks", event = { type = "CONSULT", mode = "third-party", act = "meet" },
    frame = { verb = g.phrases({ "chair", "lead", "preside over", "moderate" },
        { "talk", "meeting", "negotiation", "session", "round", "summit", "dialogue" }),
      actor_kind = body, recipient = { "between", "with" }, recipient_kind = sides,
      no_noun = true },
    condition = third,
    examples = {
      { "The EU chaired talks between Serbia and Kosovo.",
        { actor = "EU", recipient = { "SRB", "XKX" } } },
      { "Chile said it had chaired a ten-hour meeting with Peru and Bolivia.",
        { actor = "CHL", recipient = { "PER", "BOL" } } },
      { "The king of Oman presided over a session between Chad and Mali.",
        { actor = "OMN", recipient = { "TCD", "MLI" } } },
      { "Chile chaired a meeting with Peru.", false },
      { "Chile chaired a meeting of Peru and Bolivia.", false },
      { "Chile won the game between Peru and Bolivia.", false },
    } },

  { name = "mediate-alone", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "mediate", "act as", "serve as" }, { "" }, { "offer" },
        { "mediation" }, { "broker" }, { "talk", "negotiation", "truce", "ceasefire" }),
      actor_kind = body, no_noun = true, needs = { "mediat*", "broker*" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12):lower()
      if event.text:lower():find "^broker" and not rest:find "^%s*[.,;]" then return false end
      if rest:find "^ in%f[%A]" or rest:find "^ an? "
        or rest:find "^ the "
        or conditions.phrase(event, article, 60):find "%f[%a]between%f[%A]" then
        return false
      end
      if event.text:find " as$" and not rest:find "^ mediator" then return false end
      if rest:find "^ by " then -- "the talks between Peru and Chile, mediated by Brazil"
        for _, name in ipairs(article:names(event.sentence) or {}) do
          if name.span[1] < event.span[1] then return false end
        end
      end
      return between(event, article) ~= nil
    end,
    emit = take_sides,
    examples = {
      { "Peru and Chile will meet on Monday. Brazil has offered to mediate.",
        { actor = "BRA", recipient = { "PER", "CHL" } } },
      { "Peru will meet Chile on Monday. Brazil is mediating.",
        { actor = "BRA", recipient = { "PER", "CHL" } } },
      { "Peru and Chile are in talks. Brazil and Kenya are acting as mediators.",
        { actor = { "BRA", "KEN" }, recipient = { "PER", "CHL" } } },
      { "Peru's president will meet Chile's. The talks, mediated by Brazil, begin on Monday.",
        { actor = "BRA", recipient = { "PER", "CHL" } } },
      { "Peru left Chile's market. Chile was angry. Brazil offered to mediate.",
        { actor = "BRA", recipient = { "PER", "CHL" }, aux = { "future" } } },
      { "Peru is at war with Chile. Brazil offered to broker talks.",
        { actor = "BRA", recipient = { "PER", "CHL" }, aux = { "future" } } },
      { "Peru is at war with Chile. Brazil offered to broker talks on fish.", false },
      { "Peru, Chile and Oman met. Brazil is mediating.", false },
      { "Peru met Oman. Chile was angry. Brazil offered to mediate.", false },
      { "Brazil met Chile. Brazil will mediate.", false },
      { "The pupils fought. Brazil offered to mediate.", false },
      { "Peru and Chile met. A judge will mediate.", false },
    } },

  { name = "settle-conflict", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "settle", "resolve", "defuse", "end", "stop", "ease", "calm", "halt",
        "heal", "avert", "de-escalate", "mend", "solve", "cool" }, actor_kind = body,
      recipient = { "between" }, recipient_kind = sides, no_noun = true, also = true,
      needs = { "between" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.rest(event, article, 60)
      local object = words:match "^%l[%l%-]*([%l%-'’ ]-) between "
      return object ~= nil and conditions.find_word(object, CONFLICTS) ~= nil
        and third(event)
    end,
    examples = {
      { "Norway helped to resolve the conflict between Chad and Sudan.",
        { actor = "NOR", recipient = { "TCD", "SDN" } } },
      { "Kenya tried to defuse a border dispute between Mali and Niger.",
        { actor = "KEN", recipient = { "MLI", "NER" }, aux = { "hypothetical" } } },
      { "Rain stopped the game between Mali and Niger.", false },
      { "Mali ended the war between Mali and Niger.", false },
      { "Kenya stopped the trains between Mali and Niger.", false },
    } },

  { name = "secure-truce", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "secure", "negotiate", "work out", "bring about", "arrange", "hammer out",
        "engineer", "achieve", "clinch", "seal", "obtain", "forge", "push for",
        "press for", "work for", "orchestrate", "deliver", "win", "produce", "craft", "cement" },
      actor_kind = body, recipient = { "between" }, recipient_kind = sides, no_noun = true,
      also = true, needs = { "between" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.rest(event, article, 60)
      local object = words:match "^%l[%l%-]*([%l%d%-'’ ]-) between "
      return object ~= nil and conditions.find_word(object, PEACE) ~= nil
        and not conditions.find_word(object, { "arms", "weapons", "trade", "business", "gas",
          "of mind" })
        and third(event)
    end,
    examples = {
      { "Kissinger secured an agreement between Egypt and Israel.",
        { actor = "USA", recipient = { "EGY", "ISR" } }, date = "1975-09-04" },
      { "Kenya helped secure a ceasefire between Chad and Sudan.",
        { actor = "KEN", recipient = { "TCD", "SDN" } } },
      { "Mali secured a truce between Mali and Niger.", false },
      { "Kenya secured an arms deal between Chad and Sudan.", false },
      { "Kenya secured the border between Chad and Sudan.", false },
    } },

  { name = "under-mediation", event = { type = "CONSULT", mode = "third-party" },
    frame = { noun = { "mediation" }, verb = {}, actor = { "of", "by", "modifier" },
      actor_kind = body, recipient = { "clause" }, recipient_kind = { "state", "group" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1])
      local how = false
      for _, word in ipairs { "under", "with", "through" } do
        how = how or before:find("%f[%a]" .. word .. " the $") ~= nil
          or before:find("%f[%a]" .. word .. " %u[%w%s'’]*$") ~= nil
      end
      return how and third(event)
    end,
    examples = {
      { "Kenya and Chad held talks under the mediation of the European Union.",
        { actor = "EU", recipient = { "KEN", "TCD" } } },
      { "Kenya and Chad made peace with Qatari mediation.",
        { actor = "QAT", recipient = { "KEN", "TCD" } } },
      { "Kenya and Chad held talks under the eyes of the European Union.", false },
      { "Kenya and Chad praised the mediation of the European Union.", false },
    } },

  { name = "brokered-talks-of-pair", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "broker", "mediate", "sponsor", "facilitate", "lead", "host" },
      actor_kind = body, compound = true, no_noun = true,
      needs = { "talk", "negotiation", "deal", "truce", "accord" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 30)
      if event.text:find "%-led$" or event.text:find "%-hosted$" then -- a process is of many
        if not (rest:find "^ %l*%s?talks" or rest:find "^ %l*%s?negotiations") then return false end
      end
      return event.text:find "%a%-%l*ed$" ~= nil and #event.actor == 1
        and (rest:find "^ %l*%s?talks" ~= nil or rest:find "^ %l*%s?negotiations" ~= nil
          or rest:find "^ %l*%s?deal%f[%A]" ~= nil or rest:find "^ %l*%s?truce" ~= nil
          or rest:find "^ %l*%s?accord" ~= nil)
        and not rest:find " between " and not rest:find " with " and pair(event, article) ~= nil
    end,
    emit = function(event, article)
      local talks = conditions.phrase(event, article, 30)
      local meet = {}
      for key, value in pairs(event) do meet[key] = value end
      event.recipient = {}
      meet.mode, meet.act, meet.actor, meet.recipient, meet.actors = nil, "meet", {}, {}, {}
      for i, name in ipairs(pair(event, article)) do
        local found = { text = name.text, span = name.span }
        event.recipient[i], event.actors[name.id] = name.id, found
        meet.actor[i], meet.actors[name.id] = name.id, found
      end
      return talks:find "^ %l*%s?talks" and { event, meet } or event
    end,
    examples = {
      { "Iran and Oman agreed to restore ties. The deal came after Chinese-brokered talks.",
        { actor = "CHN", recipient = { "IRN", "OMN" } } },
      { "Iran and Oman agreed to restore ties. The deal came after Chinese-brokered talks.",
        { actor = { "IRN", "OMN" }, act = "meet" } },
      { "Chad and the FARC agreed to lay down arms in African Union-led talks.",
        { actor = "AU", recipient = { "TCD", "FARC" } } },
      { "Chad and Mali cheered an American-led campaign.", false },
      { "The deal came after Chinese-brokered talks.", false },
      { "Iran, Mali and Oman fell out. The deal came after Chinese-brokered talks.", false },
    } },

  { name = "led-process", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "lead" }, actor_kind = body, recipient = { "between", "in", "for" },
      recipient_kind = sides, compound = true, no_noun = true,
      needs = { "process", "talk", "negotiation", "mediation", "dialogue", "effort",
        "diplomacy" } },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 40)
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, to[1]):lower()
      if link:find "talks in t?h?e? ?$" or link:find "negotiations in t?h?e? ?$"
        or link:find "dialogue in t?h?e? ?$" then
        return false -- where they sit
      end
      return event.text:find "%a%-led$" ~= nil and (rest:find "^ %l*%s?peace process" ~= nil
        or rest:find "^ %l*%s?peace talks" ~= nil or rest:find "^ %l*%s?negotiations" ~= nil
        or rest:find "^ %l*%s?mediation" ~= nil or rest:find "^ %l*%s?talks" ~= nil
        or rest:find "^ %l*%s?peace efforts?" ~= nil or rest:find "^ %l*%s?dialogue" ~= nil)
    end,
    examples = {
      { "African Union-led talks between Chad and Sudan opened.",
        { actor = "AU", recipient = { "TCD", "SDN" } } },
      { "A UN-led peace process in Libya has stalled.", { actor = "UN", recipient = "LBY" } },
      { "Chad left the UN-led talks in Libya.", false },
      { "A Kenyan-led force in Haiti went home.", false },
      { "A Chinese-led firm opened talks in Chad.", false },
    } },

  { name = "scene-of-talks", event = { type = "CONSULT", mode = "third-party", act = "host" },
    frame = { verb = { "serve", "be", "provide", "become" }, actor_kind = { "state" },
      recipient = { "between" }, recipient_kind = sides, no_noun = true, also = true,
      needs = { "talk", "negotiation", "meeting", "summit" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 80)
      return two_sides(event) and (rest:find "^ [%l ]*venue [fo][of]r? [%l%- ]*between" ~= nil
        or rest:find "^ [%l ]*setting [fo][of]r? [%l%- ]*between" ~= nil
        or rest:find "^ [%l ]*scene [fo][of]r? [%l%- ]*between" ~= nil
        or rest:find "^ [%l ]*site [fo][of]r? [%l%- ]*between" ~= nil
        or rest:find "^ [%l ]*meeting%-? ?place [fo][of]r? [%l%- ]*between" ~= nil)
    end,
    examples = {
      { "Oslo served as the venue for secret talks between Israel and the PLO.",
        { actor = "NOR", recipient = { "ISR", "PLO" } }, date = "1994-05-05" },
      { "Geneva will be the scene of talks between Georgia and Russia.",
        { actor = "CHE", recipient = { "GEO", "RUS" }, aux = { "future" } } },
      { "Geneva was the scene of a match between Georgia and Russia.", false },
    } },

  { name = "carry-messages", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "carry", "pass", "relay", "convey", "ferry", "deliver" },
        { "message", "letter", "proposal", "offer", "note", "list" }), actor_kind = body,
      recipient = { "between" }, recipient_kind = sides, no_noun = true },
    condition = function(event, article)
      return two_sides(event) and article.text:find("^ between ", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "Oman carried a proposal for a treaty between Kenya and Chad.", false },
      { "Oman carried messages between the United States and Iran.",
        { actor = "OMN", recipient = { "USA", "IRN" } } },
      { "Oman carried goods between Yemen and Iran.", false },
    } },

  { name = "bring-sides-together", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = { "bring together", "reconcile", "bring to" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = sides, no_noun = true },
    condition = function(event, article)
      if not two_sides(event) then return false end
      if event.text:lower():find "^reconcil" then return true end
      local to = event.actors[event.recipient[1]]
      return (to.via == "number" or to.span[1] > event.span[1])
        and not (event.text:find "^%a+$" and not conditions.told({ "together", "to the table",
          "to the negotiating table", "to the same table" }, 90)(event, article))
        and not conditions.at_meeting(event, article)
        and not article.text:sub(event.span[2] + 1, to.span[1]):find "%f[%a]of%f[%A]"
    end,
    examples = {
      { "China brought Saudi Arabia and Iran together in Beijing.",
        { actor = "CHN", recipient = { "SAU", "IRN" } } },
      { "Iran and Oman fell out. China brought the two sides together in Beijing.",
        { actor = "CHN", recipient = { "IRN", "OMN" } } },
      { "Norway brought Chad and Sudan to the negotiating table.",
        { actor = "NOR", recipient = { "TCD", "SDN" } } },
      { "China brought Chad and Sudan to ruin.", false },
      { "Norway brought together the best players of Chad and Sudan.", false },
      { "The song brought Chad and Sudan together.", false },
    } },

  { name = "intermediary", event = { type = "CONSULT", mode = "third-party" },
    frame = { noun = { "intermediary", "mediator", "go-between", "middleman", "peacemaker" },
      verb = {}, actor = { "identity" }, actor_kind = body, recipient = { "between" },
      recipient_kind = sides },
    condition = two_sides,
    examples = {
      { "Algeria was the intermediary between Iran and Oman.",
        { actor = "DZA", recipient = { "IRN", "OMN" } } },
      { "Qatar, the mediator between Egypt and Libya, was silent.",
        { actor = "QAT", recipient = { "EGY", "LBY" } } },
      { "The mediator between Egypt and Libya was silent.", false },
    } },

  { name = "good-offices", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "offer", "lend", "use", "provide" }, { "office", "mediation" }),
      actor_kind = body, recipient = { "to", "between", "object", "in" }, recipient_kind = sides,
      no_noun = true, needs = { "mediation", "mediator", "good" } },
    condition = function(event, article)
      return event.text:lower():find "mediat" ~= nil
        or conditions.told({ "good offices" }, 20)(event, article)
    end,
    examples = {
      { "Turkey offered its good offices to Russia and Ukraine.",
        { actor = "TUR", recipient = { "RUS", "UKR" } } },
      { "Turkey offered an office to Russia.", false },
    } },

  { name = "put-plan-to", event = { type = "CONSULT", mode = "third-party" },
    frame = { verb = g.phrases({ "put forward", "put", "present", "submit", "table", "float",
        "offer", "propose", "hand" }, { "plan", "proposal", "formula", "settlement", "compromise",
          "draft", "roadmap" }), actor_kind = body, recipient = { "to", "for", "between" },
      recipient_kind = sides, no_noun = true,
      needs = { "peace", "peaceful", "peacekeeping", "point", "truce", "cease", "ceasefire",
        "settlement", "compromise", "bridge" } },
    condition = function(event)
      return two_sides(event) and conditions.find_word(event.text:lower(), { "peace", "point plan",
        "truce", "cease", "settlement", "compromise", "bridging" }) ~= nil
    end,
    examples = {
      { "Peru put forward a peace plan to Britain and Argentina.",
        { actor = "PER", recipient = { "GBR", "ARG" } } },
      { "Peru put forward a budget plan to Britain and Argentina.", false },
      { "Peru put forward a peace plan to Argentina.", false },
    } },
}
