--- Coercion: seizures, blockades, bans, censorship, supplies cut.
local conditions = require "engine.conditions"
local force = require "engine.force"
local g = require "engine.grammar"

local rulers = { "state", "group", "alliance", "institution" }
local victims = { "state", "group", "party", "organisation" }

local function after(event, article)
  return conditions.rest(event, article, 70)
end

local function no_figure(event, article)
  local rest = after(event, article)
  for _, word in ipairs { "opportunit", "attention", "imagination", "moment", "chance", "headline",
    "market share", "mood", "essence", "title", "medal", "championship", "final", "seats",
    "of the vote", "trophy", "crown", "gold", "silver", "bronze", "prize", "award", "cup%f[%A]",
    "initiative", "spirit", "wicket", "advantage", "carbon", "image", "heart", "world cup",
    "flared gas", "methane", "emissions" } do
    if rest:find(word) then return false end
  end
  return true
end

return {
  pack = "coerce",
  doc = "Seizures, blockades, bans, censorship and supplies cut",

  { name = "take", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "seize", "capture", "occupy", "annex", "overrun", "retake", "recapture",
        "conquer", "confiscate", "impound", "commandeer", "hijack", "requisition",
        "impress sailor", "impress seaman", "impress crew", "win back", "take back", "claw back",
        "reconquer", "encircle", "force down", "swallow up", "gobble up",
        "partition", "dismember", "impose rule", "sequestrate", "sequester", "wrest", "prise" },
      actor_kind = rulers, recipient = { "object", "modifier", "of", "from", "in", "inside",
        "near" },
      recipient_kind = victims },
    condition = function(event, article)
      local back = event.text:lower():find " back" ~= nil
      local to = event.actors[event.recipient[1]]
      if conditions.kind(event, article, "actor") == "group" and conditions.find_word(
        conditions.phrase(event, article, 40), { "soldier", "sailor", "policem", "peacekeeper",
          "officers" }) then
        return false -- violence.abduct
      end
      local what = article.text:sub(event.span[2] + 1, to.span[1]):lower()
      local act = event.text:lower()
      if act:find "^seiz" and what:find "^ power%f[%A]"
        or (act:find " rule$" or act:find "^hijack") and what:find "%f[%a]from t?h?e? ?$" then
        return false -- at home, or whence
      end
      if what:find " former [%l ]*$" then return false end
      if what:find "%f[%a]from t?h?e? ?$" and conditions.find_word(what, { "country", "territor",
        "region", "city", "town", "land%f[%A]", "province", "capital", "area", "positions",
        "hill" }) then
        return false -- from where one comes to take it
      end
      if back and (event.actors[event.actor[1]].person or to.person or not conditions.find_word(
        event.context:lower(), { "troops", "forces", "army", "soldiers", "fighters", "rebels",
        "offensive", "war%f[%A]", "battle" })) then
        return false
      end
      return no_figure(event, article)
    end,
    emit = function(event, article) -- "Hawaii's annexation to the United States": it is taken
      local to = event.actors[event.recipient[1]]
      for _, name in ipairs(article:names(event.sentence)) do -- from whom a place was taken
        local other = name.kind == "group" or name.kind == "state"
        if to.via == nil and to.span[1] >= event.span[2] and other and name.id ~= event.actor[1]
          and name.id ~= event.recipient[1] and name.span[1] > to.span[2]
          and article.text:sub(to.span[2] + 1, name.span[1]):find "^ from t?h?e? ?$" then
          event.actors[event.recipient[1]] = nil
          return conditions.done_to(event, name)
        end
      end
      local between = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
      if event.text:lower() == "annexation" and between:find "^ to t?h?e? ?$" then
        event.actor, event.recipient = event.recipient, event.actor
      end
      return event
    end,
    examples = {
      { "Uganda impounded a Kenyan truck.", { actor = "UGA", recipient = "KEN" } },
      { "Iran occupied the whole region from Oman.", false },
      { "NATO seized a Libyan ship.", { actor = "NATO", recipient = "LBY" } },
      { "Spain seized a British-flagged tanker.", { actor = "ESP", recipient = "GBR" } },
      { "Spain seized a tanker flying the British flag.", { actor = "ESP", recipient = "GBR" } },
      { "Spain seized a tanker selling British gas.", false },
      { "Austria partitioned Poland.", { actor = "AUT", recipient = "POL" } },
      { "Ukrainian troops won back Kherson from Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Turkish troops seized Afrin from the PKK.", { actor = "TUR", recipient = "PKK" } },
      { "Germany took back its pledge to Russia.", false },
      { "Germany ended efforts to seize power by force in Niger.", false },
      { "Belgrade imposed direct rule in Kosovo.", { actor = "SRB", recipient = "XKX" } },
      { "Germany imposed direct rule from Berlin.", false },
      { "Hezbollah hijacked a plane on its way from Athens.", false },
      { "Oman was free until the country's annexation to Yemen.",
        { actor = "YEM", recipient = "OMN" } },
      { "The film captured hearts in Italy.", false },
    } },

  { name = "nationalise", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "nationalize", "nationalise", "expropriate" }, actor_kind = { "state" },
      recipient = { "object", "modifier", "of", "from" }, recipient_kind = victims },
    examples = {
      { "Peru's president nationalised the oil fields.", false }, -- whose?
      { "Peru expropriated a Spanish bank.", { actor = "PER", recipient = "ESP" } },
      { "The union nationalised its campaign.", false },
    } },

  { name = "take-place", event = { type = "COERCE", mode = "seize" },
    frame = { verb = g.phrases({ "take", "capture", "seize", "retake", "recapture", "occupy",
      "storm",
      "overrun", "liberate", "clear", "grab" },
        { "city", "town", "village", "territory", "land", "island", "airport", "base", "port",
          "area", "district", "region", "province", "checkpoint", "post", "field", "capital",
          "building", "crossing", "stronghold", "position", "hill", "outpost", "neighbourhood",
          "neighborhood", "airfield", "enclave", "headquarters", "bridge" },
        { "take", "gain", "regain", "retake", "wrest", "seize", "establish", "assume", "win",
          "consolidate", "extend" }, { "control" }, { "take over" }, { "" },
        { "control" }, { "town", "village", "settlement", "city", "territory" },
        { "take" }, { "prisoner", "power" }, { "take", "assume" }, { "possession" }, { "claim" },
        { "territory", "kilometre", "kilometer", "mile" },
        { "gain", "regain", "retake" }, { "territory", "ground" }),
      noun = { "takeover", "land grab", "land seizure" },
      actor_kind = { "state", "group", "alliance" },
      recipient = { "of", "object", "modifier", "over", "from", "in", "into", "homeland" },
      recipient_kind = { "state", "group" }, recipient_optional = true },
    condition = function(event, article)
      if #event.recipient == 0 then return false end -- optional, as one name is enough
      local first = event.actors[event.actor[1]]
      local words = event.text:lower()
      local home = event.actors[event.recipient[1]].via == "homeland"
      if home and (conditions.FIGHT_ABROAD[event.recipient[1]] or first.span[1] > event.span[1]
        or not conditions.find_word(words, { "city", "town", "village", "base%f[%A]", "airport",
          "capital", "airfield", "garrison" })) then
        return false
      end
      if words:find " own%f[%A]" then return false end -- its own land
      if event.context:lower():find "%f[%a]under [%l ]*treaty%f[%A]" then return false end -- ceded
      if words:find "^claim" and not words:find "%d" then return false end -- as its own
      if (words == "take" or words == "took" or words == "takes") and not conditions.find_word(
        after(event, article):sub(1, 10), { "over%f[%A]" }) then
        return false -- "took the lead over Oman"
      end
      local to = event.actors[event.recipient[1]].span
      if article.text:sub(math.max(1, to[1] - 8), to[1]):find "former $" then return false end
      return not first.person and no_figure(event, article)
        and not (words:find "into" and not event.context:lower():find "troop")
        and not after(event, article):find "presidency"
        and not after(event, article):find "%f[%a]%l+['’]+s affairs"
        and not conditions.find_word(after(event, article):match "^[^,.;]*", { "mission",
          "command%f[%A]", "role%f[%A]", "leadership", "polic" })
        and not after(event, article):find " chair"
    end,
    examples = {
      { "The Taliban took control of Afghanistan in 2021.",
        { actor = "TALIBAN", recipient = "AFG" } },
      { "The PKK seized the town of Lice.", { actor = "PKK", recipient = "TUR" } },
      { "The M23 took the prize.", false },
      { "Britain took control of Malta under the Treaty of Paris.", false },
      { "ISIS gained control of a city in Syria.", { actor = "ISIS", recipient = "SYR" } },
      { "Ukrainian troops liberated a town from Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Denmark took over the EU presidency from Poland.", false },
      { "Denmark came to take over former French forts.", false },
      { "Denmark claimed islands of Norway.", false },
      { "Denmark took the lead over Oman in the vote.", false },
    } },

  { name = "search", event = { type = "COERCE", mode = "seize" },
    frame = { verb = g.phrases({ "search", "raid", "ransack", "seal", "shutter" },
        { "embassy", "consulate", "mission", "office", "headquarters", "home",
          "residence", "newsroom", "bureau", "premise", "compound", "apartment" },
        { "close", "shut", "shut down", "close down" }, { "office" },
        { "barge", "break" }, { "into" }),
      actor_kind = rulers, recipient = { "modifier", "into" },
      recipient_kind = { "state", "group", "party", "organisation", "institution", "company" },
      no_noun = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local own = event.text:lower():find "%f[%a]its own%f[%A]" or to.via == "pronoun"
      if event.text:lower():find "^b[ar]" then
        local where = event.text .. conditions.phrase(event, article, 40)
        if not conditions.find_word(where, { "embassy", "consulate", "mission%f[%A]" }) then
          return false
        end
      end
      return not own and force.no_crowd(event, article)
    end,
    examples = {
      { "Turkey searched the Iranian embassy.", { actor = "TUR", recipient = "IRN" } },
      { "Turkish police broke into the Iranian embassy.", { actor = "TUR", recipient = "IRN" } },
      { "Turkish police broke into song at the Iranian embassy.", false },
      { "Turkish police raided the offices of the PKK.", { actor = "TUR", recipient = "PKK" } },
      { "Turkey closed the office of an Iranian broadcaster.",
        { actor = "TUR", recipient = "IRN" } },
      { "Turkey closed its own office in Iran.", false },
      { "A thief searched an Iranian home.", false },
    } },

  { name = "demolish", event = { type = "ASSAULT", mode = "destroy" },
    frame = { verb = g.phrases({ "demolish", "bulldoze", "raze", "destroy", "flatten" },
        { "home", "house", "building", "village", "school", "structure" }, { "demolish",
        "bulldoze" }), noun = { "home demolition", "house demolition" },
      actor = { "subject", "weapon" }, actor_kind = rulers,
      recipient = { "modifier", "of", "in", "object" }, recipient_kind = { "state", "group" } },
    condition = function(event)
      local whole = event.context:lower()
      for _, word in ipairs { "strike", "shell", "missile", "rocket", "bomb", "drone", "earthquake",
        "flood", "storm", "hurricane" } do
        if whole:find(word) then return false end
      end
      return true
    end,
    examples = {
      { "Israel demolished Palestinian homes.", { actor = "ISR", recipient = "PSE" } },
      { "Israeli bulldozers demolished ten homes in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Israeli troops bulldozed houses in Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "The storm destroyed homes in Haiti.", false },
    } },

  { name = "fall-to", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "fall to" }, actor = { "to" }, actor_kind = { "group", "state" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return not after(event, article):find "^ %d" and not event.actors[event.actor[1]].person
    end,
    examples = {
      { "Kabul fell to the Taliban in 2021.", { actor = "TALIBAN", recipient = "AFG" } },
      { "Kharkiv fell to Russian troops.", { actor = "RUS", recipient = "UKR" } },
      { "The task fell to Spain.", false },
    } },

  { name = "fall-of", event = { type = "COERCE", mode = "seize" },
    frame = { noun = { "fall", "loss" }, verb = {}, actor = { "to" },
      actor_kind = { "group", "state" }, recipient = { "of", "subject" },
      recipient_kind = { "state" } },
    condition = function(event, article) -- of a place, and to whom
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local link = article.text:sub(event.span[2] + 1, actor.span[1])
      local lost = link:find "^ of %u[%w' -]- to [%l ]*$" ~= nil
        or link:find "^ to [%l ]*$" ~= nil and event.text:lower() == "fall"
      return lost and not actor.person and not to.person and #link < 40
        and force.bodily(event, article)
    end,
    examples = {
      { "The fall of Goma to the M23 shook Kenya.", { actor = "M23", recipient = "COD" } },
      { "Goma's fall to the M23 shook Kenya.", { actor = "M23", recipient = "COD" } },
      { "The loss of trade to Kenya shook Goma.", false },
      { "Peru's loss to Chile in the cup shook Lima.", false },
    } },

  { name = "liberate-from", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "liberate", "free", "wrest" }, actor_kind = { "state", "group", "alliance" },
      recipient = { "from" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article)
      local actor, to = event.actors[event.actor[1]], event.actors[event.recipient[1]]
      local link = article.text:sub(event.span[2] + 1, math.max(event.span[2], to.span[1]))
      local who = article.text:sub(math.min(actor.span[1], event.span[1]) + 1, event.span[1])
      return not actor.person and not to.person and #link < 50
        and link:find "^ [%l ]*%u[%w ]* from [%l ]*$" ~= nil and conditions.find_word(who:lower(), {
          "troops", "army", "forces", "soldiers", "fighters", "rebels", "tanks" }) ~= nil
    end,
    examples = {
      { "Ukrainian troops liberated Kherson from Russia.", { actor = "UKR", recipient = "RUS" } },
      { "Ukraine liberated Kherson from fear.", false },
    } },

  { name = "lost-to", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "lose" }, actor = { "to" }, actor_kind = { "group", "state" },
      recipient = { "object" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local words = article.text:sub(to.span[2] + 1, event.span[1])
      return to.span[1] < event.span[1] and not to.person and not actor.person
        and (words:find " was " or words:find " been ") ~= nil
        and article.text:sub(event.span[2] + 1, actor.span[1]):find "^ to [%a ]*$" ~= nil
        and force.bodily(event, article)
    end,
    examples = {
      { "Mosul has been lost to the Islamic State.", { actor = "ISIS", recipient = "IRQ" } },
      { "Spain lost to Peru.", false },
      { "The match was lost to Peru.", false },
    } },

  { name = "under-control", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "fall under", "come under", "fall into", "pass under" },
      actor = { "of", "under", "into", "modifier" }, actor_kind = { "group", "state" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      if conditions.find_word(event.context:lower(), { "treaty", "ceded", "cession" }) then
        return false -- by agreement
      end
      return rest:find " control%f[%A]" ~= nil or rest:find " rule%f[%A]" ~= nil
        or rest:find " occupation%f[%A]" ~= nil or rest:find " hands%f[%A]" ~= nil
    end,
    examples = {
      { "Korea fell under Japanese rule in 1910.", { actor = "JPN" } },
      { "Sanaa fell into the hands of the Houthis.", { actor = "HOUTHI", recipient = "YEM" } },
      { "The capital, Sanaa, fell under Houthi control.", { actor = "HOUTHI", recipient = "YEM" } },
      { "The town of Kobani came under the control of Turkey.",
        { actor = "TUR", recipient = "SYR" } },
      { "Sanaa fell into decay.", false },
      { "The firm fell into the hands of Spain.", false },
    } },

  { name = "in-hands", event = { type = "COERCE", mode = "seize" },
    frame = { verb = { "be", "remain", "pass", "stay", "end up", "lie" },
      actor = { "of", "under", "in", "into", "modifier" }, actor_kind = { "group", "state" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "control", "occupation", "hand", "grip" } },
    condition = function(event, article) -- "Baghdad was under American control"
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^,.;]*"
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      if to.span[1] > event.span[1] or to.person or actor.person then return false end
      local who = rest:match "^ [%l ]*under (%u[%a' -]-)['’]*s? ?[%l ]*control%f[%A]"
        or rest:match "^ [%l ]*under (%u[%a' -]-)['’]*s? ?[%l ]*occupation"
        or rest:match "^ [%l ]*in the hands of [Tt]?h?e? ?(%u[%w' -]+)"
        or rest:match "^ [%l ]*under the control of [Tt]?h?e? ?(%u[%w' -]+)"
        or rest:match "^ [%l ]*int?o? (%u[%a'-]+) hands%f[%A]"
        or rest:match "^ [%l ]*in (%u[%a]+)['’]+s grip"
      return who ~= nil and #who < 30
    end,
    examples = {
      { "Baghdad was under American control.", { actor = "USA", recipient = "IRQ" } },
      { "Goma is under the control of the M23.", { actor = "M23", recipient = "COD" } },
      { "Goma is in the hands of the M23.", { actor = "M23", recipient = "COD" } },
      { "Baghdad was under control.", false },
      { "The Iraqi firm was in good American hands.", false },
    } },

  { name = "hold-up-aid", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = g.phrases({ "restrict", "impede", "obstruct", "hamper", "hinder", "limit",
        "block", "choke off", "halt", "stop" }, { "flow", "entry", "delivery", "distribution",
        "passage" }),
      actor_kind = rulers, recipient = { "into", "to", "in" },
      recipient_kind = { "state", "group" }, no_noun = true,
      needs = { "aid", "food", "fuel", "water", "supply", "relief", "medicine", "humanitarian",
        "goods" } },
    condition = function(event, article)
      local words = event.text:lower() .. conditions.phrase(event, article, 50)
      return conditions.find_word(words, { "aid%f[%A]", "food", "fuel", "water", "supplies",
        "relief", "medic", "humanitarian", "goods" }) ~= nil
    end,
    examples = {
      { "Israel restricted the flow of goods into Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Oman is impeding the delivery of food to Yemen.", { actor = "OMN", recipient = "YEM" } },
      { "Oman restricted the flow of guests into Yemen.", false },
      { "Dust hampered the delivery of food to Yemen.", false },
    } },

  { name = "restrict", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = { "restrict movement", "restrict access", "block access", "deny access",
        "deny entry", "refuse entry", "bar entry", "bar citizen", "ban citizen", "ban party",
        "ban group", "block convoy", "block aid", "block delivery", "block entry",
        "block shipment", "besiege", "encircle", "quarantine", "blockade", "block port",
        "restrict travel", "impose blockade", "impose siege", "block ship", "deny visa",
        "refuse visa", "turn back ship", "bar official", "stop ship", "board ship", "lay siege",
        "turn back car", "turn back minister", "turn back plane", "turn back delegation",
        "turn back bus", "push back boat", "tow back boat", "catch boat", "catch trawler",
        "catch vessel", "ground helicopter", "ground plane", "ground flight", "ground aircraft",
        "turn back boat", "turn back vessel", "turn back tanker", "turn back convoy",
        "turn away ship", "turn away boat", "turn away vessel", "turn away tanker",
        "turn away convoy", "impose quarantine", "turn away refugee", "turn away migrant",
        "intercept ship",
        "intercept boat", "intercept vessel", "intercept tanker", "intercept flotilla",
        "intercept freighter", "intercept trawler", "board vessel", "board tanker", "board boat",
        "board freighter", "board trawler", "board ferry", "board flotilla", "seize flotilla",
        "block route", "cut route", "cut off route", "close route", "sever route", "block truck",
        "implement blockade", "keep up blockade", "extend blockade", "renew blockade",
        "establish blockade", "reimpose blockade",
        "cut access", "cut off access", "sever access", "close access", "order quarantine",
        "order blockade", "announce blockade", "declare blockade", "proclaim blockade",
        "board supertanker", "board dhow", "board yacht", "board airliner", "board plane",
        "intercept supertanker", "intercept dhow",
        "stop supertanker", "abseil", "rappel",
        "cut road", "cut rail", "cut link", "cut railway", "block road", "block link",
        "block railway", "block highway", "bottle up", "starve", "strangle",
        "stop vessel", "stop tanker", "stop steamer", "stop freighter", "stop trawler",
        "seal off", "lock down", "cordon off", "close off", "blockade port", "tighten blockade",
        "tighten siege", "maintain blockade", "enforce blockade", "close checkpoint",
        "fence off", "wall off", "hem in", "surround" },
      noun = { "crackdown", "encirclement", "lockdown", "naval blockade", "siege", "repression",
        "persecution", "blockade", "quarantine", "naval quarantine", "encroachment", "clampdown",
        "stranglehold" },
      actor_kind = rulers,
      recipient = { "object", "modifier", "on", "onto", "to", "from", "into", "for", "in",
        "around", "of", "over", "against" },
      recipient_kind = victims },
    condition = function(event, article) -- "the events surrounding a Syrian's death"
      local rest = conditions.rest(event, article, 30)
      local words = event.text:lower()
      if words:find "access" and conditions.find_word(words .. rest, { "market", "credit", "loan",
        "fund", "system", "data", "account", "internet" }) then
        return false -- to money and goods
      end
      if words:find "quarantine" and conditions.find_word(event.context:lower(), { "virus",
        "covid", "disease", "fever", "flu%f[%A]", "health", "infect", "travell?er", "pandemic",
        "plague" }) then
        return false
      end
      if words:find "^rappel" or words:find "^abseil" then
        return rest:find "^ on ?to%f[%A]" ~= nil
          or rest:find "^ down on to%f[%A]" ~= nil or rest:find "^ %a* ?from [%a ]*onto" ~= nil
      end
      if words:find "links?$" and not conditions.find_word(words, { "road", "rail", "land", "air",
        "sea%f[%A]", "supply", "transport" }) then
        return false -- ties
      end
      if words:find "^starv" or words:find "^strang" then
        return rest:find "^ [%a ]* of " ~= nil and not event.actors[event.actor[1]].person
      end
      return words ~= "surrounding" and not rest:find "friend"
        and force.no_crowd(event, article)
        and not rest:find "^ to [%a%s'’.]*market"
        and not rest:find "^ of [^,.;]* and its" -- of its own people
    end,
    examples = {
      { "Kenya and Uganda restricted access to their markets for old cars.", false },
      { "Peru spoke of Cuba's repression of Cubans and its aid for Chad.", false },
      { "Turkey jailed two men for the events surrounding the Syrian deaths.", false },
      { "The United States ordered a naval quarantine of Cuba.",
        { actor = "USA", recipient = "CUB" } },
      { "The United States ordered a quarantine of Cuban travellers.", false },
      { "Mali cut off road access to Niger.", { actor = "MLI", recipient = "NER" } },
      { "Mali blocked all road and rail links to Niger.", { actor = "MLI", recipient = "NER" } },
      { "Farmers in Mali blocked the road to Niger.", false },
      { "Mali blocked a link to Niger's newspapers.", false },
      { "Iranian commandos rappelled onto an Israeli ship.", { actor = "IRN", recipient = "ISR" } },
      { "Iranian climbers rappelled from a tower in Israel.", false },
      { "British marines boarded an Iranian supertanker.", { actor = "GBR", recipient = "IRN" } },
      { "China's encroachment on Hong Kong's freedoms went on.",
        { actor = "CHN", recipient = "HKG" } },
      { "Israel's army surrounded a church in Bethlehem.", { actor = "ISR", recipient = "PSE" } },
      { "The Turks were surrounded by friends of Greece.", false },
      { "Israel's blockade of Gaza went on.", { actor = "ISR", recipient = "PSE" } },
      { "Israel implemented a blockade against Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Israel blocked aid to Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Turkey's crackdown on the PKK went on.", { actor = "TUR", recipient = "PKK" } },
      { "Turkey denied entry to Sweden's citizens.", { actor = "TUR", recipient = "SWE" } },
      { "Malta turned away a Libyan boat.", { actor = "MLT", recipient = "LBY" } },
      { "Iran intercepted a ship of Kuwait.", { actor = "IRN", recipient = "KWT" } },
      { "Eritrea grounded the helicopters of UN peacekeepers.",
        { actor = "ERI", recipient = "UN" } },
      { "The guards turned away a boatman.", false },
      { "The club denied entry to a fan.", false },
    } },

  { name = "under-blockade", event = { type = "COERCE", mode = "restrict" },
    frame = { noun = { "blockade", "siege", "curfew", "lockdown", "quarantine" }, verb = {},
      actor = { "subject", "by", "of" }, actor_kind = { "state", "group" },
      recipient = { "clause", "nearby" }, recipient_kind = { "state", "group" },
      needs = { "under" } },
    condition = function(event, article)
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1])
      return to.span[2] <= event.span[1] and not to.person and not actor.person
        and (before:find "%f[%a]under %u[%a'’]* %l* ?$" or before:find "%f[%a]under %l* ?$"
        or before:find "%f[%a]under %u%u+ %l* ?$") ~= nil
    end,
    examples = {
      { "Gaza, under blockade by Israel, lacks fuel.", { actor = "ISR", recipient = "PSE" } },
      { "Gaza spoke of an Israeli siege.", false },
    } },

  { name = "block-ship", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = { "block", "obstruct", "shadow", "board", "chase", "detain", "bar", "ban",
        "evict" }, actor = { "subject", "weapon" },
      actor_kind = rulers, recipient = { "object", "modifier", "at", "on", "against", "of" },
      recipient_kind = { "state", "organisation", "institution" }, no_noun = true,
      needs = { "inspector", "observer", "peacekeeper", "monitor", "boat", "gunboat", "lifeboat",
        "motorboat", "speedboat", "vessel", "ship", "shipment", "shipping", "shipyard", "convoy",
        "tanker", "trawler" } },
    condition = function(event, article)
      local words = event.text:lower()
      local rest = after(event, article):match "^[^,.;]*"
      if words:find "^ba" or words:find "^evict" or rest:find "inspector" then
        return rest:find "inspector" ~= nil or rest:find "observer" ~= nil
          or rest:find "peacekeeper" ~= nil or rest:find "monitors" ~= nil
      end
      return rest:find "boat" ~= nil or rest:find "vessel" ~= nil or rest:find " ship" ~= nil
        or rest:find "convoy" ~= nil or rest:find "tanker" ~= nil or rest:find "trawler" ~= nil
    end,
    examples = {
      { "A Chinese ship blocked a Philippine boat.", { actor = "CHN", recipient = "PHL" } },
      { "Iran barred inspectors of the IAEA.", { actor = "IRN", recipient = "IAEA" } },
      { "Iraq obstructed UN inspectors.", { actor = "IRQ", recipient = "UN" } },
      { "A Chinese firm blocked a Philippine song.", false },
    } },

  { name = "repress", event = { type = "COERCE" },
    frame = { verb = { "crack down", "repress", "oppress", "persecute", "subjugate", "colonize",
        "colonise", "harass", "intimidate", "coerce", "bully" },
      actor_kind = rulers, recipient = { "object", "on", "modifier", "against" },
      recipient_kind = victims },
    examples = {
      { "Turkey cracked down on the PKK.", { actor = "TUR", recipient = "PKK" } },
      { "China harassed Philippine ships.", { actor = "CHN", recipient = "PHL" } },
      { "The boss bullied his staff.", false },
    } },

  { name = "close-water", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = g.phrases({ "close", "shut", "bar", "block", "deny" }, { "canal", "strait",
        "waterway", "channel", "passage", "sea", "river", "gulf" }, { "close", "shut", "bar" },
        { "" }), actor_kind = { "state", "group" },
      recipient = { "to" }, recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local words = (event.text .. conditions.phrase(event, article, 60)):lower()
      local named = article.text:find("^ the %u%l+ to ", event.span[2] + 1) -- a river
      if named and conditions.find_word(words, { "shipping", "commerce", "navigation", "vessels",
        "ships" }) then
        return true
      end
      return conditions.find_word(words, { "canal", "strait", "waterway", "channel", "passage",
        "sea%f[%A]", "gulf", "river" }) ~= nil and conditions.find_word(words, { "ship", "shipping",
        "vessel", "tanker", "warship", "boat", "navy", "trade", "fleet", "traffic" }) ~= nil
    end,
    examples = {
      { "Egypt closed the Suez Canal to Israeli ships.", { actor = "EGY", recipient = "ISR" } },
      { "Spain closed the Mississippi to American commerce.",
        { actor = "ESP", recipient = "USA" } },
      { "Turkey shut the straits to Russian warships.", { actor = "TUR", recipient = "RUS" } },
      { "Egypt closed its museum to Israeli ships' crews.", false },
      { "Ice closed the channel to Russian ships.", false },
    } },

  { name = "fence", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = g.phrases({ "put up", "build", "erect", "raise", "lay", "string" },
        { "fence", "wall", "barrier", "wire" }, { "fence off", "wall off", "fence" }, { "border",
        "frontier" }), actor_kind = { "state" }, recipient = { "with", "on", "along", "against" },
      recipient_kind = { "state" }, no_noun = true, needs = { "border", "frontier" } },
    condition = function(event, article)
      local words = (event.text .. after(event, article)):lower():match "^[^,.;]*"
      return words:find "border" ~= nil or words:find "frontier" ~= nil
    end,
    examples = {
      { "Hungary put up a fence on its border with Serbia.", { actor = "HUN", recipient = "SRB" } },
      { "Hungary put up a fence on its farm with Serbia's help.", false },
    } },

  { name = "boarding-of", event = { type = "COERCE", mode = "restrict" },
    frame = { noun = { "boarding", "jamming" }, verb = {}, actor = { "subject", "by" },
      actor_kind = rulers, recipient = { "of", "in", "over" }, recipient_kind = victims },
    condition = function(event, article)
      local rest = after(event, article):match "^[^,.;]*"
      local what = rest:match "^ of (.*)" or rest:match "^ by [%l ]- of (.*)"
      return what ~= nil and conditions.find_word(what, { "tanker", "ship", "vessel", "boat",
        "freighter", "trawler", "gps", "signals", "broadcasts", "radar" }) ~= nil
    end,
    examples = {
      { "Iran's boarding of a Greek tanker was condemned.", { actor = "IRN", recipient = "GRC" } },
      { "The boarding by Iran of a Greek tanker was condemned.",
        { actor = "IRN", recipient = "GRC" } },
      { "The boarding of Greek passengers by an Iranian airline was slow.", false },
    } },

  { name = "ban-group", event = { type = "COERCE", mode = "restrict" },
    frame = { verb = { "ban", "outlaw", "proscribe" }, actor_kind = { "state", "institution" },
      recipient = { "object" }, recipient_kind = { "group", "party" }, no_noun = true },
    examples = {
      { "Germany banned Hezbollah.", { actor = "DEU", recipient = "HEZBOLLAH" } },
      { "Hamas was outlawed by Britain.", { actor = "GBR", recipient = "HAMAS" } },
      { "Germany banned smoking.", false },
    } },

  { name = "censor", event = { type = "COERCE", mode = "censor" },
    frame = { verb = { "censor", "block website", "block broadcast", "block site", "ban newspaper",
        "ban broadcaster", "ban channel", "close newspaper", "shut down newspaper", "ban website",
        "block channel", "block broadcaster", "block service", "block app", "ban app",
        "block account", "ban broadcast", "close station", "raid station", "revoke accreditation",
        "silence", "muzzle", "gag", "jam broadcast", "jam signal", "jam satellite",
        "block application",
        "shut down broadcaster", "close bureau", "shut down bureau", "ban media", "ban journalist",
        "bar reporter", "ban reporter", "bar correspondent", "ban correspondent",
        "suspend broadcaster", "close channel", "shut down channel", "ban film", "bar film",
        "ban book", "ban song", "bar journalist", "expel reporter", "expel correspondent",
        "jam frequency", "jam radar", "jam navigation", "jam transmission", "shut down website",
        "take down website", "restrict website", "jam website", "shut down site", "shut off site",
        "cut off website", "unplug website", "take down channel", "shut off broadcast",
        "withdraw accreditation", "withdraw credential", "cancel accreditation",
        "revoke credential", "revoke licence", "revoke license", "strip accreditation" },
      actor_kind = rulers, recipient = { "modifier", "object", "of", "from", "in", "over",
        "across" },
      recipient_kind = { "state", "group", "party", "organisation", "institution", "company" } },
    examples = {
      { "China took down American websites.", { actor = "CHN", recipient = "USA" } },
      { "China blocked an American website.", { actor = "CHN", recipient = "USA" } },
      { "Latvia banned Russian channels.", { actor = "LVA", recipient = "RUS" } },
      { "The editor censored a joke.", false },
    } },

  { name = "block-platform", event = { type = "COERCE", mode = "censor" },
    frame = { verb = { "block", "ban", "throttle", "shut off", "restrict", "unplug", "cut off" },
      actor_kind = { "state", "institution" }, recipient = { "object" },
      recipient_kind = { "company", "person", "organisation" }, no_noun = true },
    condition = function(event)
      return conditions.find_word(event.actors[event.recipient[1]].text:lower(), { "facebook",
        "twitter", "x%f[%A]", "youtube", "instagram", "tiktok", "telegram", "whatsapp", "wikipedia",
        "linkedin", "google", "signal", "meta", "bbc", "rt%f[%A]", "cnn", "al jazeera", "sputnik",
        "netflix", "skype" }) ~= nil
    end,
    examples = {
      { "Russia blocked Facebook in March.", { actor = "RUS", recipient = "FACEBOOK" } },
      { "A school blocked Facebook.", false },
    } },

  { name = "off-the-air", event = { type = "COERCE", mode = "censor" },
    frame = { verb = g.phrases({ "take", "knock", "force", "pull" }, { "" }, { "pull" },
        { "plug" }), actor_kind = { "state", "institution" },
      recipient = { "object", "modifier", "on" },
      recipient_kind = { "state", "organisation", "company", "institution" }, no_noun = true,
      needs = { "air", "plug" } },
    condition = function(event, article)
      local rest = after(event, article):match "^[^.;]*"
      if event.text:lower():find "plug" then
        return conditions.find_word(rest, { "on [%a'’ ]*broadcast", "on [%a'’ ]*channel",
          "on [%a'’ ]*television", "on [%a'’ ]*radio", "on [%a'’ ]*station",
          "on [%a'’ ]*tv%f[%A]",
          "on [%a'’ ]*service" }) ~= nil
      end
      return rest:find " off the air" ~= nil
    end,
    examples = {
      { "Germany took a Russian channel off the air.", { actor = "DEU", recipient = "RUS" } },
      { "Latvia pulled the plug on Russian television.", { actor = "LVA", recipient = "RUS" } },
      { "Germany took a Russian kite off the roof.", false },
      { "Fog took a Russian channel off the air.", false },
    } },

  { name = "curfew", event = { type = "COERCE", mode = "curfew" },
    frame = { verb = { "impose curfew", "declare curfew", "enforce curfew", "extend curfew",
        "clamp curfew", "slap curfew", "tighten curfew", "reimpose curfew" },
      actor_kind = { "state", "group" }, recipient = { "on", "in", "across", "over" },
      recipient_kind = { "state", "group" } },
    examples = {
      { "Israel imposed a curfew in Hebron.", { actor = "ISR", recipient = "PSE" } },
      { "India imposed a curfew on the Pakistani enclave.", { actor = "IND" } },
      { "The school imposed a curfew.", false },
    } },

  { name = "martial-law", event = { type = "COERCE", mode = "martial-law" },
    frame = { verb = { "impose law", "declare law", "extend law", "proclaim law", "put under law",
        "place under law", "decree law" }, actor_kind = { "state", "group" },
      recipient = { "in", "on", "over", "across", "object", "nearby", "before" },
      recipient_kind = { "state" }, recipient_optional = true },
    condition = function(event) return event.context:lower():find "martial law" ~= nil end,
    emit = function(event, article) -- in a land that only stands near where it has occupied that
      local to = event.actors[event.recipient[1]]
      local near = to and (to.via == "nearby" or to.via == "before")
      local who = event.actors[event.actor[1]].span
      local own = article.text:sub(who[1] + 1, math.max(who[2], event.span[1])):lower()
      if near and not own:match "^[^,.;]*":find "%f[%a]occup" then
        event.actors[event.recipient[1]], event.recipient = nil, {}
      end
      return event
    end,
    examples = {
      { "South Korea declared martial law.", { actor = "KOR" } },
      { "Poland imposed martial law in 1981.", { actor = "POL" } },
      { "France declared a law void.", false },
      { "Germany declared martial law in Serbia.", { actor = "DEU", recipient = "SRB" } },
      { "Riots broke out in Serbia. The German occupation forces declared martial law.",
        { actor = "DEU", recipient = "SRB" } },
      { "Riots broke out in Serbia. Germany declared martial law.",
        { actor = "DEU", recipient = {} } },
      { "Ukraine declared martial law as Russia occupied Crimea.",
        { actor = "UKR", recipient = {} } },
    } },

  { name = "withhold", event = { type = "COERCE", mode = "withhold" },
    frame = { verb = g.phrases({ "cut", "cut off", "halt", "stop", "turn off", "shut off",
        "withhold", "choke off", "hold back", "throttle", "shut",
        "switch off" }, { "gas", "power", "water", "oil", "electricity", "fuel",
        "supply", "food" }, { "withhold" }, { "tax", "revenue" }, { "cut off" }, { "internet" },
        { "block" }, { "gas" }, { "turn", "turn off", "shut", "shut off", "close" }, { "tap",
        "valve" }),
      actor_kind = { "state", "group" },
      recipient = { "to", "from", "for", "in", "on", "modifier" },
      recipient_kind = victims, no_noun = true },
    condition = conditions.without({ "output", "production", "price", "imports", "consumption",
      "use%f[%A]", "exploration", "drilling" }, 30),
    examples = {
      { "Russia cut off gas to Bulgaria.", { actor = "RUS", recipient = "BGR" } },
      { "Israel cut off water to Gaza.", { actor = "ISR", recipient = "PSE" } },
      { "Israel cut off Gaza's water.", { actor = "ISR", recipient = "PSE" } },
      { "Oman cut oil output in Dhofar.", false },
      { "The firm cut off power to the flat.", false },
    } },

  { name = "left-without", event = { type = "COERCE", mode = "withhold" },
    frame = { verb = { "leave" }, actor_kind = { "state" }, recipient = { "object" },
      recipient_kind = { "state" }, no_noun = true, needs = { "without" } },
    condition = function(event, article)
      local to, actor = event.actors[event.recipient[1]], event.actors[event.actor[1]]
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 40):lower()
      return to.person == nil and actor.person == nil and actor.via == nil
        and conditions.find_word(rest:match "^ without ([%l ]*)" or "", { "gas%f[%A]", "power",
          "water%f[%A]", "fuel", "electricity", "heat", "oil%f[%A]" }) ~= nil
        and not conditions.find_word(event.context:lower(), { "attack", "strike", "missile",
          "drone", "shell", "storm" })
    end,
    examples = {
      { "Russia left Moldova without gas.", { actor = "RUS", recipient = "MDA" } },
      { "Russia left Moldova without a word.", false },
    } },
}
