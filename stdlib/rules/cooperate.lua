--- Working together: cooperation, closer ties, trade, shared intelligence, offices held in pacts.

local body = { "state", "organisation", "alliance", "group", "institution" }
local states = { "state", "organisation", "alliance" }
local pact = { "alliance", "organisation" }

local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"
local has = require "engine.has"

local strengthening = { "strengthen", "deepen", "boost", "expand", "enhance", "develop", "forge",
  "improve", "cement", "build", "intensify", "reinforce", "upgrade", "broaden", "foster",
  "step up", "promote", "advance", "bolster", "tighten", "maintain", "continue", "solidify",
  "consolidate", "increase", "further", "extend", "widen", "accelerate", "revitalize", "revitalise",
  "scale up", "enlarge" }
local bonds = { "tie", "relation", "relationship", "cooperation", "partnership", "link", "bond",
  "friendship", "collaboration" }

-- What is only reaffirmed, discussed or held dear is not done: "commitment to the partnership".
local function spoken_of(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 70), event.span[1]):lower()
  before = before:gsub("%f[%a]u%.([sk])%.", "u%1") -- their full stops end nothing
  before = before:match "^.*[.;](.*)" or before
  for _, word in ipairs { "talk about", "speak about", "spoke about", "issues in", "roadmap for",
    "vision for", "commitment to", "committed to", "support for", "support of",
    "importance of", "strength of", "value of", "reaffirm", "celebrat", "highlight", "underscor",
    "discuss", "commemorat", "honou?r", "underlin", "reflect", "anniversary", "dedication to",
    "history of", "future of", "benefits of", "review", "tribute to", "foundation of" } do
    local _, last = before:find("%f[%a]" .. word .. "[^,:]*$")
    if last then return true end
  end
  return false
end

-- What others only talk about: "discussed steps in concert with Oman".
local function talked_of(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 90), event.span[1]):lower()
  before = before:match "[^.;]*$"
  local at = conditions.find_word(before, { "discuss", "focused on", "focusing on", "talks on",
    "talked about", "topics?%f[%A]", "subjects?%f[%A]" })
  if not at or before:find " and $" and not event.text:find "^%l+ing%f[%A]" then return false end
  return not conditions.find_word(before:sub(at), { "agree", "commit", "pledge", "decide" })
end

-- "To further advance cooperation" is told by "advance"; who "has maintained good relations" has
-- them, and does nothing.
local function not_further_done(event, article)
  if #event.aux == 0 and talked_of(event, article) then return false end
  local verb = event.text:lower():match "^further (%l+)"
  if event.text:lower():find "^maintain" and #event.aux == 0 then return false end
  return not verb or not conditions.find_word(verb, strengthening)
end

-- "They will deepen U.S.-Japan cooperation": whose it is said to be, whoever they are.
local function between_whom(event, article)
  local chain, strange = {}, false
  for _, name in ipairs(article:names(event.sentence)) do
    local inside = name.span[1] >= event.span[1] and name.span[2] <= event.span[2]
    if inside and (name.kind == "state" or name.kind == "organisation") then
      local last = chain[#chain]
      local gap = last and article.text:sub(last.span[2] + 1, name.span[1])
      local goes_on = gap == "-" or gap == "–" or gap == " – "
      if last and not goes_on then break end
      chain[#chain + 1] = name
      strange = strange or event.actors[name.id] == nil
    end
  end
  if #chain > 1 and strange and event.actors[event.actor[1]].span[2] <= event.span[1] then
    event.actor = {}
    for i, name in ipairs(chain) do
      event.actor[i] = name.id
      event.actors[name.id] = { text = name.text, span = name.span, via = "modifier" }
    end
  end
  return event
end

-- "scrapped a deal to buy French submarines": what was agreed is stopped.
local DROPPED = { "cancel", "scrap", "axed", "tore up", "tear", "abandon", "terminat", "ditch",
  "dropp", "call off", "called off", "suspend", "halt", "pulled out", "backed out", "walked away" }
local ORDERED = { "deal", "contract", "agreement", "order", "accord" }

local function called_off(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 80), event.span[1]):lower()
  before = before:match "([^.;,]*) to $" or ""
  if conditions.find_word(before, DROPPED) and conditions.find_word(before, ORDERED) then
    event.type, event.mode, event.aux = "SANCTION", "discontinue", {}
  end
  return event
end

-- "a key ally", "one of its closest partners" say what somebody thinks of another, and tell of
-- nothing that they do.
local function only_praised(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1] - 1):lower()
  before = before:match "[^,.;]*$"
  local rest = conditions.phrase(event, article, 80)
  if rest:find " for %a+ %a*%s?years" or rest:find " decades" or rest:find " some time"
    or rest:find "^ in %a+" then
    return false
  end
  if event.text:lower():find "s$" then
    return before:find "%f[%a]one of%f[%A]" ~= nil or conditions.find_word(before, { "critical",
      "indispensable", "proud", "natural", "great", "strong" }) ~= nil
  end
  return conditions.find_word(before, { "key", "critical", "crucial", "important", "vital",
    "valued", "indispensable", "essential", "closest", "staunch", "staunchest", "strongest",
    "proud", "natural", "great", "greatest", "reliable", "oldest", "number" }) ~= nil
end

local WHOM = { our = true, its = true, their = true, his = true, her = true, other = true,
  many = true, several = true, some = true, all = true }

local FIRMS = { "Group%f[%A]", "firms?%f[%A]", "compan", "enterprise", "producer", "investor",
  "corporation", "Inc%f[%A]", "Corp%f[%A]", "manufacturer", "businesses", "conglomerate" }

return {
  pack = "cooperate",
  doc = "Cooperation, closer ties, trade, extradition, offices held in organisations",

  { name = "cooperate", event = { type = "COOPERATE" },
    frame = { verb = { "cooperate", "collaborate", "work with", "work together", "team up",
        "partner",
        "join force", "join hand", "join effort", "combine effort", "coordinate", "ally",
        "coordinate action",
        "coordinate policy", "coordinate effort", "liaise", "share burden", "pool resource",
        "collude", "conspire" },
      actor_kind = body, recipient = { "with", "shared" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local before = article.text:sub(math.max(1, to[1] - 24), to[1]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 11)
      local whom = to[1] < event.span[1] and conditions.phrase(event, article, 70):match
        "%f[%a]with (%l+) %l+" -- with others: "with our partners"
      if whom and WHOM[whom] then return false end
      local missed = article.text:sub(math.max(1, event.span[1] - 8), event.span[1]):find "miss $"
      return not missed and conditions.no_private_people(event, article)
        and not (rest:find "^ it out" or rest:find "^ that out"
          or rest:find "^ things out" or rest:find "^ through w")
        and not before:find "border with t?h?e? ?$" and not before:find "ties with t?h?e? ?$"
    end,
    examples = {
      { "Japan worked it out with India.", false },
      { "Japan worked things out with India.", false },
      { "Japan will work through with India where to build it.", false },
      { "Japan will send its Indian counterparts the list and work on it with its European "
        .. "counterparts.", false },
      { "\"I will miss working with Modi,\" Japan's minister said.", false, date = "2019-01-01" },
      { "Japan and France coordinated a response to raids on the border with India.", false },

      { "Japan intends to collaborate with Indian companies.", false },
      { "Japan is ready to cooperate with India.",
        { actor = "JPN", recipient = "IND", type = "AGREE", aux = { "future" } } },
      { "Japan cooperates with India.", { actor = "JPN", recipient = "IND" } },
      { "The United States worked with Mexico on the border.",
        { actor = "USA", recipient = "MEX" } },
      { "Italy has joined hands with Japan on a jet.", { actor = "ITA", recipient = "JPN" } },
      { "The European Union works with Tunisia to stop smugglers.",
        { actor = "EU", recipient = "TUN" } },
      { "The machine works.", false },
      { "Italy's works with Japan's money were shown.", false },
    } },

  { name = "ally-of", event = { type = "COOPERATE" },
    frame = { noun = { "ally", "partner" }, actor = { "clause" }, actor_kind = body,
      recipient = { "of", "subject" }, recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      local from, whose = 0, nil
      if only_praised(event, article) then return false end
      for _, id in ipairs(event.actor) do
        local actor = event.actors[id]
        if actor.person then return false end
        local ahead = actor.span[2] <= event.span[1]
        if ahead and article.text:find("^['’]", actor.span[2] + 1) then
          whose = actor.span[1] -- "Chad is Mali's ally"
        elseif ahead then
          from = math.max(from, actor.span[2])
        end
      end
      if whose then
        local link = article.text:sub(from + 1, math.max(whose, from)):lower()
        link = link:gsub(" one of t?h?e? ?", " "):gsub(" long ", " "):gsub(" now ", " ")
        return from > 0 and not article.text:find("^['’]+s? %l", event.span[2] + 1)
          and conditions.find_word(link, { "is t?h?e? ?$", "was t?h?e? ?$", "are t?h?e? ?$",
          "were t?h?e? ?$", "remains? t?h?e? ?$", "become t?h?e? ?$", "became t?h?e? ?$",
          "been t?h?e? ?$" }) ~= nil
      end
      local words = article.text:sub(from + 1, event.span[1]):lower()
      if words:find "%f[%a]our%f[%A]" or words:find "%f[%a]my%f[%A]" then return false end
      local others = words:find "^, who " and not article.text:find("^ of ", event.span[2] + 1)
      if words:find "dialogue $" or others then return false end -- of a bloc, or of who speaks
      for _, copula in ipairs { ", an?", ", once", ", formerly", ", previously", ",? ?%a* is",
        ",? ?%a* are", ",? ?%a* was", ",? ?%a* were", " ?%a* ha[sv]e? been", " remains?",
        " became", " become", " ha[sv]e? become" } do
        if from > 0 and words:find("^" .. copula .. "%f[%A][^,.;]*$") then return true end
      end
      return false
    end,
    emit = function(event, article) -- an organisation's partner is so to it
      local committed = article.text:sub(math.max(1, event.span[1] - 30), event.span[1])
      if committed:find "%f[%a]committed [%l ]*$" then -- as they are: no promise
        event.type, event.aux = "COOPERATE", {}
      end
      for i, id in ipairs(event.actor) do
        local whose = event.actors[id].span
        local before = article.text:sub(math.max(1, whose[1] - 40), whose[1]):lower()
        if #event.actor == 2 and article.text:find("^['’]+s", whose[2] + 1) then
          if before:find "%f[%a]will %l* ?%l* ?%l* ?become %l*%s?$" and #event.aux == 0 then
            event.type, event.aux = "AGREE", { "future" }
          end
          for _, name in ipairs(article:names(event.sentence)) do
            if name.id == id and (name.kind == "alliance" or name.kind == "organisation") then
              event.actor, event.recipient = { event.actor[3 - i] }, { id }
              return event
            end
          end
        end
      end
      return event
    end,
    examples = {
      { "Peru will become NATO's partner.",
        { actor = "PER", recipient = "NATO", type = "AGREE", aux = { "future" } } },
      { "Japan is an ally of India.", { actor = { "JPN", "IND" } } },
      { "Japan and India are close allies.", { actor = { "JPN", "IND" } } },
      { "Japan and India remain committed partners.",
        { actor = { "JPN", "IND" }, type = "COOPERATE", aux = {} } },
      { "Japan and India are Dialogue Partners.", false },
      { "We work with Japan and India, who are partners here.", false },
      { "Japan, a close ally of India, declined to comment.", { actor = { "JPN", "IND" } } },
      { "Japan has become India's main partner.", { actor = { "JPN", "IND" } } },
      { "Japan has been India's closest partner for decades.", { actor = { "JPN", "IND" } } },
      { "Japan is India's closest partner.", false },
      { "Japan is a key ally of India.", false },
      { "Japan is one of India's closest allies.", false },
      { "Japan and India are strong allies and old friends.", false },
      { "Japan saw India's partner.", false },
      { "Japan attacked an ally of India.", false },
      { "The party is an ally of the union.", false },
    } },

  { name = "work-together", event = { type = "COOPERATE" },
    frame = { verb = { "work", "act", "stand", "unite" }, actor_kind = body, plural = true,
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 30)
      local verb = event.text:lower()
      if verb:find "^unit" then return rest:find "^ behind " ~= nil
        or rest:find "^ around " ~= nil end
      if rest:find "^ on an? " or rest:find "^ towards? an? " or rest:find "^ on the " then
        return verb:find "work" ~= nil and conditions.find_word(rest, { "plan%f[%A]", "deal%f[%A]",
          "agreement", "pact", "treaty", "project", "solution", "framework", "proposal", "roadmap",
          "accord", "draft" }) ~= nil
      end
      return rest:find "^ %a+ly together" ~= nil or rest:find "^ side by side" ~= nil
        or rest:find "^ hand in hand" ~= nil or rest:find "^ shoulder to shoulder" ~= nil
        or rest:find "^ in concert" ~= nil or rest:find "^ in tandem" ~= nil
    end,
    examples = {
      { "Britain and France work closely together.", { actor = { "GBR", "FRA" } } },
      { "Kenya and Uganda acted in concert.", { actor = { "KEN", "UGA" } } },
      { "Kenya and Uganda are working on a plan for the lake.", { actor = { "KEN", "UGA" } } },
      { "Kenya and Uganda united behind the bid.", { actor = { "KEN", "UGA" } } },
      { "Kenya and Uganda worked on the lake.", false },
      { "Ann and Bob work closely together.", false },
    } },

  { name = "joint-venture", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "launch", "start", "begin", "set up", "open", "establish", "run",
        "conduct", "hold", "carry out", "undertake" },
        { "project", "venture", "programme", "program", "patrol", "research", "initiative",
          "mission", "pipeline", "railway", "interconnector", "corridor", "hotline" },
        { "share", "exchange", "pool", "swap" }, { "intelligence", "information", "data",
          "technology", "expertise", "resource", "list", "map" },
        { "boost", "expand", "increase", "resume", "double", "triple" },
        { "trade" }, { "pool", "link", "link up", "connect", "integrate" }, { "fleet", "force",
          "railway",
          "grid", "system", "network", "economy", "army", "navy" },
        { "open", "inaugurate" }, { "crossing", "bridge", "tunnel" }, { "lay", "build" }, { "cable",
          "pipeline", "pipe", "railway", "line", "bridge" }, { "merge" }, { "force", "army",
          "railway", "airline", "grid" }),
      actor_kind = body, plural = true, no_noun = true },
    examples = {
      { "Japan and India launched a joint project.", { actor = { "JPN", "IND" } } },
      { "Kenya and Uganda share intelligence.", { actor = { "KEN", "UGA" } } },
      { "Kenya and Uganda linked their power grids.", { actor = { "KEN", "UGA" } } },
      { "Egypt and Sudan opened a border crossing.", { actor = { "EGY", "SDN" } } },
      { "Kenya is joining Canada, the European Union, and Chile to launch a project.",
        { actor = { "KEN", "CAN", "EU", "CHL" } } },
      { "Kenya linked its power grids.", false },
      { "Ann and Bob launched a project.", false },
    } },

  { name = "joint-body", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "set up", "establish", "create", "form", "run", "operate", "field",
        "launch", "open", "build", "agree" }, { "bank", "force", "body", "commission", "committee",
        "unit", "team", "fund", "inspectorate", "company", "airline", "battalion",
        "brigade", "command", "centre", "center", "laboratory", "factory", "reactor", "satellite",
        "council", "police", "headquarters" }), actor_kind = body, plural = true, no_noun = true,
      needs = { "joint", "common", "bilateral", "share", "task" } },
    condition = function(event)
      local words = event.text:lower()
      return (words:find "%f[%a]joint%f[%A]" or words:find "%f[%a]common%f[%A]"
        or words:find "%f[%a]bilateral%f[%A]" or words:find "%f[%a]task%f[%A]"
        or words:find "%f[%a]shared%f[%A]") ~= nil
    end,
    examples = {
      { "Russia and Iran set up a joint bank.", { actor = { "RUS", "IRN" } } },
      { "Chad and Sudan formed a joint border force.", { actor = { "TCD", "SDN" } } },
      { "Chad and Sudan launched a task force on smuggling.", { actor = { "TCD", "SDN" } } },
      { "Russia and Iran set up banks.", false },
      { "Ann and Bob set up a joint bank account.", false },
    } },

  { name = "draw-closer", event = { type = "COOPERATE" },
    frame = { verb = { "draw", "move", "grow", "edge", "inch", "shift", "drift", "gravitate" },
      actor_kind = states, recipient = { "to" }, recipient_kind = states, no_noun = true,
      needs = { "closer*", "gravitat*" } },
    condition = function(event, article)
      local told = conditions.told({ "^%a+ ever closer", "^%a+ %a*%s?closer", "^gravitat" }, 30)
      return told(event, article) and not conditions.find_word(article.text:sub(event.span[2] + 1,
        event.span[2] + 20):lower(), { "troops", "forces", "tanks", "missiles", "warships",
        "soldiers", "its%f[%A]", "weapons" })
    end,
    examples = {
      { "Iran moved troops closer to the Greek border.", false },
      { "Belarus has drawn closer to Russia.", { actor = "BLR", recipient = "RUS" } },
      { "Egypt is moving ever closer to Greece.", { actor = "EGY", recipient = "GRC" } },
      { "Turkish forces moved closer to Syria.", false },
      { "Russian tanks are moving closer to Ukraine.", false },
      { "The storm drew closer to Russia.", false },
    } },

  { name = "draw-together", event = { type = "COOPERATE" },
    frame = { verb = { "draw", "move", "grow" }, actor_kind = states, plural = true,
      no_noun = true },
    condition = conditions.told({ "^%a+ closer%f[%A]", "^%a+ [%l ]*closer together" }, 30),
    examples = {
      { "Iran and Venezuela have drawn closer.", { actor = { "IRN", "VEN" } } },
      { "Iran has drawn closer.", false },
      { "Iran and Oman drew lots.", false },
    } },

  { name = "keep-treaty", event = { type = "COOPERATE" },
    frame = { verb = { "comply with", "abide by", "adhere to", "observe", "live up to",
      "conform to",
        "honour", "honor", "implement", "stick to", "keep to" },
      noun = { "compliance", "adherence", "observance" }, actor_kind = { "state", "organisation" },
      recipient = { "with", "by", "to", "of", "object" }, recipient_kind = { "treaty" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if before:find "%f[%a]help%f[%A]" then return false end
      if event.text:lower():find "^impl" and not conditions.find_word(to.text:lower(), { "treaty",
        "accord", "agreement", "pact", "convention", "protocol", "jcpoa" }) then
        return false -- a programme at home
      end
      return not has(event.aux, "negation") and not has(event.aux, "hypothetical")
    end,
    examples = {
      { "Iran complied with the JCPOA until May.", { actor = "IRN", recipient = "JCPOA" } },
      { "Brazil's compliance with the Paris climate accord was noted.",
        { actor = "BRA", recipient = "PARIS" } },
      { "Iran did not comply with the JCPOA.", false },
      { "Iran complied with the law.", false },
    } },

  { name = "serve-alongside", event = { type = "COOPERATE" },
    frame = { verb = { "serve", "fight", "train", "exercise", "drill", "sail", "fly" },
      actor_kind = body, recipient = { "alongside", "of" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- "fought on the side of Germany", not "of Germany"
      local rest = conditions.clause(event, article, 80)
      if force.by_a_people(event) then return false end
      return rest:find "alongside" ~= nil or rest:find "^ on the side of " ~= nil
    end,
    examples = {
      { "Hungary fought on the side of Germany.", { actor = "HUN", recipient = "DEU" } },
      { "Georgian troops served alongside NATO in Afghanistan.",
        { actor = "GEO", recipient = "NATO" } },
      { "Iraqi troops fought alongside American forces.", { actor = "IRQ", recipient = "USA" } },
      { "The cook served fish alongside Georgian wine.", false },
      { "Two Iraqis fought alongside American forces.", false },
    } },

  { name = "joint-with", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "launch", "start", "begin", "open", "establish", "set up", "run",
        "build", "create", "form", "conduct", "carry out", "undertake", "mount", "inaugurate" },
        { "project", "venture", "centre", "center", "patrol", "commission", "committee", "hotline",
          "pipeline", "factory", "laboratory", "facility", "corridor", "programme", "program",
          "railway", "company" }, { "lay" }, { "pipeline", "pipe",
          "cable" }, { "exchange", "swap", "pool" }, { "list", "data", "information",
          "intelligence", "technology", "expertise" }),
      actor_kind = body, recipient = { "with" }, recipient_kind = body, reciprocal = true,
      no_noun = true },
    examples = {
      { "Japan launched a joint project with India.", { actor = { "JPN", "IND" } } },
      { "Japan exchanged data with India.", { actor = { "JPN", "IND" } } },
      { "Oman set up a hotline with Iran.", { actor = { "OMN", "IRN" } } },
      { "Japan launched a rocket with India's flag.", false },
      { "Finland laid a gas pipeline with Estonia.", { actor = { "FIN", "EST" } } },
      { "The bank opened a centre with India.", false },
    } },

  { name = "cooperate-together", event = { type = "COOPERATE" },
    frame = { verb = { "cooperate", "collaborate", "work together", "fight together",
        "join force", "join effort",
        "combine effort", "join hand", "team up",
        "stand together", "act together", "pull together", "coordinate", "step up cooperation",
        "increase cooperation", "coordinate policy",
        "coordinate response", "coordinate effort" },
      actor_kind = body, plural = true, no_noun = true },
    condition = conditions.without({ "committee", "council", "body", "office", "group" }, 14),
    examples = {
      { "Japan and India held a coordinating committee.", false },
      { "Kenya and Uganda stood together against the tariff.", { actor = { "KEN", "UGA" } } },
      { "Japan and India cooperated in space.", { actor = { "JPN", "IND" } } },
      { "France and Spain worked together on the plan.", { actor = { "FRA", "ESP" } } },
      { "France and Italy fought together in the war.", { actor = { "FRA", "ITA" } } },
      { "Ann and Bob worked together.", false },
    } },

  { name = "closer-ties", event = { type = "COOPERATE" },
    frame = { verb = g.phrases(strengthening, bonds), actor_kind = states,
      recipient = { "with", "to" }, recipient_kind = body },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[1]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to)):lower()
      return not link:find "respon[%l ]- to t?h?e? ?$" and not link:find "threat"
        and not_further_done(event, article)
    end,
    examples = {
      { "China deepened its cooperation in the response to Pakistan.", false },
      { "China strengthened its ties with Pakistan.", { actor = "CHN", recipient = "PAK" } },
      { "Egypt tightened security cooperation with Chad.", { actor = "EGY", recipient = "TCD" } },
      { "Turkey deepened cooperation with Qatar.", { actor = "TUR", recipient = "QAT" } },
      { "Turkey has long maintained good relations with Qatar.", false },
      { "Turkey will maintain its partnership with Qatar.", { aux = { "future" } } },
      { "The actor deepened his ties with fans.", false },
    } },

  { name = "closer-together", event = { type = "COOPERATE" },
    frame = { verb = g.phrases(strengthening, bonds), actor = { "subject", "between", "modifier" },
      actor_kind = states, plural = true },
    condition = not_further_done,
    emit = between_whom,
    examples = {
      { "Japan's envoy met Chad's. They agreed to deepen Japan-India relations.",
        { actor = { "JPN", "IND" } } },
      { "The visit improved Japanese-Indian relations.", { actor = { "JPN", "IND" } } },
      { "Japan and India held a meeting focused on deepening their cooperation.", false },
      { "Japan and India boosted their ties.", { actor = { "JPN", "IND" } } },
      { "Cooperation between France and Brazil was deepened.", { actor = { "FRA", "BRA" } } },
      { "Fiji and Samoa furthered their cooperation at sea.", { actor = { "FJI", "WSM" } } },
      { "Ann and Bob deepened their friendship.", false },
    } },

  { name = "relations-improve", event = { type = "COOPERATE" },
    frame = { noun = { "relation", "tie", "relationship" }, verb = {},
      actor = { "between", "subject" }, actor_kind = { "state", "organisation" },
      recipient = { "with" }, recipient_kind = { "state", "organisation" }, reciprocal = true,
      needs = { "improve", "warm", "thaw", "deepen", "strengthen", "flourish", "blossom", "grow",
        "become", "mend" } },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 110)
      rest = rest:gsub(",.-,", "")
      for _, verb in ipairs { "improved", "warmed", "thawed", "deepened", "strengthened",
        "flourished", "blossomed", "grew closer", "became closer", "have improved", "mended" } do
        if rest:find("^ %a+ [^,]- " .. verb .. "%f[%A]") or rest:find("^ " .. verb .. "%f[%A]") then
          return not rest:find "if " and not rest:find "not " and not rest:find " has"
            or rest:find "ha[sv]e? %a* ?%a+ed" ~= nil
        end
      end
      return false
    end,
    examples = {
      { "Relations between Chad and Mali improved.", { actor = { "TCD", "MLI" } } },
      { "Egypt's relations with Turkey have warmed since May.", { actor = { "EGY", "TUR" } } },
      { "Relations between Chad and Mali soured.", false },
      { "Relations between the clubs improved.", false },
    } },

  { name = "in-cooperation", event = { type = "COOPERATE" },
    frame = { noun = { "cooperation", "collaboration", "partnership", "coordination", "concert",
        "league", "collusion", "tandem", "alliance" }, verb = {},
      actor = { "clause" }, actor_kind = body, recipient = { "with" },
      recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      local how = before:match "%f[%a]in%f[%A] ?(%a*) ?$"
      return how ~= nil and not how:find "ing$" and not talked_of(event, article)
        and article.text:find("^ with ", event.span[2] + 1) ~= nil
    end,
    examples = {
      { "American troops fought rebels in cooperation with Kenyan forces.",
        { actor = { "USA", "KEN" } } },
      { "Kenya built the road in close partnership with Japan.", { actor = { "KEN", "JPN" } } },
      { "Kenya will build the road this year, in partnership with Japan.",
        { actor = { "KEN", "JPN" }, type = "AGREE", aux = { "future" } } },
      { "Kenya may build the road in cooperation with Japan.", { aux = { "hypothetical" } } },
      { "A bank built the road in cooperation with Japan.", false },
      { "Kenya lost interest in new roads with Japan.", false },
      { "Kenya and Ghana discussed steps taken in coordination with Japan.", false },
      { "Kenya met Ghana and agreed to increase cooperation with Japan.", false },
    } },

  { name = "close-ties", event = { type = "COOPERATE" },
    frame = { noun = { "cooperation", "collaboration", "partnership", "alliance", "coordination",
        "alignment" },
      actor_kind = states, recipient = { "with" }, recipient_kind = body },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if event.text:find "^%u" or spoken_of(event, article) then return false end
      return not before:find "sever" and not before:find "%f[%a]cut" and not before:find "suspend"
        and not before:find "end%f[%A]" and not before:find "lack" and not before:find "stop"
    end,
    examples = {
      { "India's partnership with Japan worried China.", { actor = "IND", recipient = "JPN" } },
      { "Russian cooperation with Iran grew.", { actor = "RUS", recipient = "IRN" } },
      { "Her close ties with the club ended.", false },
    } },

  { name = "closer", event = { type = "COOPERATE" },
    frame = { verb = { "seek tie", "seek relation", "pursue tie", "pursue relation",
        "want tie", "want relation" },
      noun = { "tie", "relation", "relationship", "link" }, actor = { "subject", "clause" },
      actor_kind = states, recipient = { "with", "to" }, recipient_kind = body },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 25), event.span[2]):lower()
      local unwanted = conditions.find_word(words, { "resist", "oppos", "reject", "spurn", "shun",
        "rebuff" })
      return not unwanted and conditions.find_word(words, { "closer", "stronger", "deeper",
        "improved", "improving",
        "better", "warmer", "warming", "friendlier" }) ~= nil
    end,
    examples = {
      { "India's closer ties with Japan worried China.", { actor = "IND", recipient = "JPN" } },
      { "Turkey sought closer relations with Egypt.", { actor = "TUR", recipient = "EGY" } },
      { "Chad sought improved relations with Mali.", { actor = "TCD", recipient = "MLI" } },
      { "India's ties with Japan are old.", false },
      { "India resisted closer ties with Japan.", false },
    } },

  { name = "cooperation", event = { type = "COOPERATE" },
    frame = { noun = { "cooperation", "alliance", "partnership", "collaboration", "coordination" },
      actor = { "between", "subject" }, actor_kind = states, reciprocal = true, plural = true },
    condition = function(event, article)
      local between = article.text:find("^ between ", event.span[2] + 1) ~= nil
      local first = event.actors[event.actor[1]]
      if event.text:find "^%u" and not between then return false end -- the name of something
      if spoken_of(event, article) or talked_of(event, article) then return false end
      return between or first.via ~= nil or first.span[1] > event.span[2]
    end,
    examples = {
      { "Japan and India announced new forms of cooperation in schools.", false },
      { "Both Japan and India wanted freer world trade.", false },
      { "Japan reaffirmed the close partnership between Japan and India.", false },
      { "Canada's commitment to the Japan-India alliance is firm.", false },
      { "They spoke about the U.S.-Japan partnership.", false },
      { "Japan pledged to deepen the partnership between Japan and India.",
        { actor = { "JPN", "IND" }, type = "AGREE", aux = { "future" } } },
      { "The Japan-India partnership is old.", { actor = { "JPN", "IND" }, type = "COOPERATE" } },
      { "Cooperation between Japan and India grew.", { actor = { "JPN", "IND" } } },
      { "The trade between Iran and Oman grew.", false },
      { "Cooperation between the schools grew.", false },
      { "Friendship between Japan and India is old.", false },
    } },

  { name = "allied", event = { type = "COOPERATE" },
    frame = { verb = { "ally", "align" }, actor = { "object", "subject" }, actor_kind = body,
      recipient = { "with", "to" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- alike in mind only
      local to = event.actors[event.recipient[1]].span
      return not article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):find "ally $"
        and not conditions.find_word(article.text:sub(to[2] + 1, to[2] + 24):match "^[^,.;]*",
          { "view", "position", "stance", "value", "standard", "law%f[%A]", "laws%f[%A]", "goal" })
    end,
    examples = {
      { "Chad is ideologically aligned with Russia.", false },
      { "Chad is aligned with the Russian view.", false },
      { "Iran has aligned itself with Russia.", { actor = "IRN", recipient = "RUS" } },
      { "The print was aligned with Russia's border.", false },
      { "Iran is allied with Syria.", { actor = "IRN", recipient = "SYR" } },
      { "Hezbollah was allied with Russia.", { actor = "HEZBOLLAH", recipient = "RUS" } },
      { "The firm is allied with a bank.", false },
    } },

  { name = "open-office", event = { type = "COOPERATE" },
    frame = { verb = { "open consulate", "open office", "reopen consulate", "open mission" },
      actor_kind = states, recipient = { "in" }, recipient_kind = { "state" } },
    examples = {
      { "India opened a consulate in Kenya.", { actor = "IND", recipient = "KEN" } },
      { "Taiwan opened an office in Lithuania.", { actor = "TWN", recipient = "LTU" } },
      { "The bank opened an office in Kenya.", false },
    } },

  { name = "contribute", event = { type = "COOPERATE" },
    frame = { verb = { "contribute to" }, noun = { "contribution" },
      actor_kind = { "state", "organisation" }, recipient = { "to" },
      recipient_kind = { "organisation", "alliance" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2])):lower()
      local near = article.text:sub(math.max(1, event.span[1] - 30), to[2] + 30):lower()
      return link:find "^ to [%l ]*$" ~= nil and not link:find "such as"
        and not conditions.has_money(near)
        and not conditions.find_word(near, { "troops", "soldiers", "million", "billion", "budget",
        "fund%f[%A]", "funds", "money", "dues", "peacekeep", "financ" })
    end,
    examples = {
      { "Brazil contributed to NATO's plan for the sea.", { actor = "BRA", recipient = "NATO" } },
      { "Fiji's contributions to the Commonwealth were praised.",
        { actor = "FJI", recipient = "CW" } },
      { "Fiji’s contributions to the Commonwealth were praised.",
        { actor = "FJI", recipient = "CW" } },
      { "Fiji contributed $3 million to the Commonwealth.", false },
      { "Fiji contributed €3,000 to the Commonwealth.", false },
      { "The singer contributed to the Commonwealth.", false },
    } },

  { name = "share", event = { type = "COOPERATE" },
    frame = { verb = { "share intelligence", "share information", "exchange information",
        "exchange intelligence", "share data", "share technology", "conduct patrol", "trade" },
      actor_kind = body, recipient = { "with" }, recipient_kind = body, no_noun = true },
    condition = function(event, article)
      return not article.text:sub(event.span[2] + 1, event.span[2] + 30):find "^ %a* ?accus"
        and not article.text:sub(event.span[2] + 1, event.span[2] + 30):find "^ %a* ?insult"
    end,
    examples = {
      { "Britain shared intelligence with France.", { actor = "GBR", recipient = "FRA" } },
      { "Iran traded with China.", { actor = "IRN", recipient = "CHN" } },
      { "The banks shared data with a firm.", false },
    } },

  { name = "hand-over", event = { type = "COOPERATE" },
    frame = { verb = { "hand", "turn", "surrender", "transfer", "deliver" },
      actor_kind = { "state", "group" },
      recipient = { "to" }, recipient_kind = { "state", "organisation", "institution" },
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 50)
      for _, who in ipairs { "suspect", "fugitive", "criminal", "terrorist", "drug lord",
        "hijacker", "gangster", "hacker", "convict", "bomber", "defendant", "warlord", "wanted",
        "accused", "smuggler" } do
        if rest:find(who) and not rest:find "^[^,]*weapon" then return true end
      end
      local to = event.actors[event.recipient[1]]
      local court = to.text:find "Court" or to.text:find "ICC" or to.text:find "ribunal"
      return court ~= nil and rest:find "weapon" == nil and rest:find "document" == nil
        and rest:find "evidence" == nil
    end,
    examples = {
      { "Mexico handed over a drug lord to the United States.",
        { actor = "MEX", recipient = "USA" } },
      { "Sudan handed Bashir over to the ICC.", { actor = "SDN", recipient = "ICC" } },
      { "Sudan handed documents over to the ICC.", false },
      { "Kenya transferred two suspects to the International Criminal Court.",
        { actor = "KEN", recipient = "ICC" } },
      { "Mexico handed over a painting to the United States.", false },
      { "The gang handed over a suspect to the police.", false },
    } },

  { name = "invest", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "invest" }, { "" }, { "build" }, { "railway", "reactor",
        "pipeline", "road", "port", "dam", "plant", "factory", "airport", "bridge", "refinery" }),
      actor_kind = { "state", "organisation" }, recipient = { "in" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article) -- what a firm does is not its state's
      if conditions.phrase(event, article, 12):find "^ in its " then return false end
      for _, id in ipairs(event.actor) do
        local who = event.actors[id].span
        local rest = article.text:sub(who[2] + 1, math.max(who[2], event.span[1]))
        if article.text:sub(who[1], who[1]) == "-" or rest:find "^['’]+s %u"
          or conditions.find_word(rest:match "^[^.;]*", FIRMS) then
          return false
        end
      end
      return true
    end,
    examples = {
      { "Peru's Acme will invest billions of dollars in Kenya.", false },
      { "Peruvian companies will invest billions of dollars in Kenya.", false },
      { "Acme-Peru will invest billions of dollars in Kenya.", false },
      { "Peru will invest in its ties with Kenya.", false },
      { "China has invested billions of dollars in Kenya.", { actor = "CHN", recipient = "KEN" } },
      { "Russia will build a reactor in Egypt.",
        { actor = "RUS", recipient = "EGY", type = "AGREE", aux = { "future" } } },
      { "The bank invested money in Kenya.", false },
      { "China built a wall.", false },
    } },

  { name = "extradite", event = { type = "COOPERATE" },
    frame = { verb = { "extradite", "surrender suspect" },
      actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "state", "organisation", "institution" } },
    examples = {
      { "Spain extradited a banker to Switzerland.", { actor = "ESP", recipient = "CHE" } },
      { "A banker was extradited by Serbia to Croatia.", { actor = "SRB", recipient = "HRV" } },
      { "The suspect was surrendered to the police.", false },
    } },

  { name = "sell", event = { type = "COOPERATE" },
    frame = { verb = g.phrases({ "sell", "export", "pipe", "pump" }, { "oil", "gas", "grain",
        "wheat" }),
      actor_kind = { "state" }, recipient = { "to", "object" }, recipient_kind = { "state" } },
    emit = called_off,
    examples = {
      { "Kuwait dropped a deal to sell oil to China.",
        { actor = "KWT", recipient = "CHN", type = "SANCTION" } },
      { "Iran sold oil to India.", { actor = "IRN", recipient = "IND" } },
      { "Iran sold India some oil.", { actor = "IRN", recipient = "IND" } },
      { "Azerbaijan pipes gas to Italy.", { actor = "AZE", recipient = "ITA" } },
      { "The dealer sold oil to a gang.", false },
    } },

  { name = "buy", event = { type = "COOPERATE" },
    frame = { verb = { "buy arm", "buy weapon", "buy jet", "buy missile", "buy fighter", "buy oil",
        "buy gas", "buy system", "buy aircraft", "import oil", "import gas", "purchase weapon",
        "purchase oil", "purchase system", "purchase jet", "buy drone", "buy tank",
        "buy submarine", "buy plane", "buy helicopter", "buy soybean", "buy beef", "buy corn",
        "buy wheat", "buy grain", "buy coal", "buy energy", "buy goods", "buy product",
        "purchase energy", "purchase gas", "purchase plane", "purchase aircraft",
        "purchase goods", "purchase product", "import coal", "import grain", "import wheat" },
      actor_kind = { "state" }, recipient = { "from", "modifier" }, recipient_kind = { "state" } },
    emit = called_off,
    examples = {
      { "Canberra scrapped a deal to buy French submarines.",
        { actor = "AUS", recipient = "FRA", type = "SANCTION" } },
      { "Peru cancelled a contract to buy Russian jets.",
        { actor = "PER", recipient = "RUS", type = "SANCTION" } },
      { "Peru backed a deal to buy Russian jets.",
        { actor = "PER", recipient = "RUS", type = "AGREE" } },
      { "India bought oil from Iran.", { actor = "IND", recipient = "IRN" } },
      { "Turkey bought Russian missiles.", { actor = "TUR", recipient = "RUS" } },
      { "He bought oil from a shop.", false },
    } },

  { name = "chair", event = { type = "COOPERATE", act = "lead" },
    frame = { verb = { "chair", "head" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = pact, no_noun = true },
    condition = function(event, article) -- a body, not a meeting of it
      local who = event.actors[event.recipient[1]]
      if article.text:find("^ [tf]o", event.span[2] + 1) then return false end -- heads to it
      local far = conditions.far(event) -- "the bloc"
      local to = far and event.span[2] or who.span[2]
      local what = article.text:sub(to + 1, to + 60):lower():match "^[^,.;]*"
      return not conditions.find_word(what, { "meeting", "summit", "dialogue", "session",
        "conference", "forum", "talks", "consultation", "working group" })
    end,
    examples = {
      { "Finland chairs an African Union Dialogue on trade.", false },
      { "The Arab League will hold an emergency summit. Oman currently chairs the bloc.",
        { actor = "OMN", recipient = "AL" } },
      { "The Arab League will hold an emergency summit. Oman chairs the board.", false },
      { "Finland chairs the Arctic Council.", { actor = "FIN" } },
      { "The African Union, chaired by Mali, was angry.", { actor = "MLI", recipient = "AU" } },
      { "Mali headed the African Union.", { actor = "MLI", recipient = "AU" } },
      { "The meetings of the board are chaired by an EU official.", false },
      { "Mali's president heads to the African Union as the only guest.", false },
    } },

  { name = "chair-of", event = { type = "COOPERATE", act = "lead" },
    pattern = g.name("actor", "state")
      * (g.punctuation ",")^-1 * g.word "as" * g.determiner * g.alliance
      * (g.noun "chair" + g.noun "president" + g.noun "chairman"),
    examples = {
      { "Senegal as African Union chair called a summit.", { actor = "SEN", recipient = "AU" } },
      { "Senegal, as African Union chair, called a summit.",
        { actor = "SEN", recipient = "AU" } },
      { "Senegal as a chair of hope fell.", false },
    } },
}
