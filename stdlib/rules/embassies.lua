--- Embassies opened and closed, and ambassadors recalled and sent.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

-- "will reopen", behind the last name: it is to come.
local function reopening(event, article)
  local last = event.span[2]
  for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[2]) end
  for _, id in ipairs(event.recipient) do last = math.max(last, event.actors[id].span[2]) end
  if #event.aux == 0 and article.text:find("^ [%l ]*will re%-?open", last + 1) then
    event.aux, event.type = { "future" }, "AGREE"
  end
  return event
end

-- What places something else beside an embassy.
local behind = {}
for word in ("to of near by past from behind beside before around outside opposite at in on "
  .. "towards along"):gmatch "%a+" do
  behind[word] = true
end

return {
  pack = "embassies",
  doc = "Embassies opened and closed, and ambassadors recalled and sent",

  { name = "close-embassy", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "close", "shut", "shut down", "shutter", "close down", "lock up",
        "lock", "vacate", "abandon" }, { "embassy", "consulate", "legation" }),
      actor = { "subject", "modifier" }, actor_kind = body,
      recipient = { "modifier", "in", "to", "with", "shared" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event) return event.actor[1] ~= event.recipient[1] end,
    examples = {
      { "Chad's embassy in Qatar was closed in May.", { actor = "TCD", recipient = "QAT" } },
      { "Chad closed its embassy in Qatar.", { actor = "TCD", recipient = "QAT" } },
      { "Chad closed its shop in Qatar.", false },
    } },

  { name = "suspend-embassy", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "suspend", "halt", "cease", "stop", "end" }, { "operation",
        "work", "service", "activity" }),
      actor_kind = { "state" }, recipient = { "in", "to", "of", "modifier" },
      recipient_kind = { "state" }, no_noun = true,
      needs = { "embassy", "consulate", "legation" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      local where = rest:match "^ [ao][tf] [%l ]*" or ""
      return conditions.find_word(where, { "embassy", "consulate", "legation" }) ~= nil
    end,
    examples = {
      { "Chad suspended operations at its embassy in Qatar.",
        { actor = "TCD", recipient = "QAT", type = "SANCTION", act = "sever" } },
      { "Chad suspended the work of its consulate in Qatar.",
        { actor = "TCD", recipient = "QAT" } },
      { "Chad suspended work at its mines in Qatar, the embassy said.", false },
    } },

  { name = "ambassador-returns", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = { "return", "go back" }, actor_kind = { "state" }, recipient = { "to" },
      recipient_kind = { "state" }, no_noun = true, needs = { "ambassador", "envoy" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      return before:find "%f[%a]ambassadors? [%l ]*$" ~= nil and not before:find "former"
    end,
    examples = {
      { "The UAE said its ambassador would return to Iran within days.",
        { actor = "ARE", recipient = "IRN", aux = { "future" } } },
      { "Algeria's ambassador returned to Paris in March.", { actor = "DZA", recipient = "FRA" } },
      { "Russia's ambassador to Turkey returned to Moscow.", false },
      { "The Algerian minister returned to Paris.", false },
    } },

  { name = "bring-back-envoy", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases({ "bring", "take", "let" }, { "ambassador", "envoy" }),
      actor_kind = { "state" }, recipient = { "to" }, recipient_kind = { "state" },
      no_noun = true },
    condition = conditions.told({ "^%l+ its [%l ]*ambassador back to",
      "^%l+ its [%l ]*envoy back to",
      "^%l+ back its [%l ]*ambassador to" }, 30),
    examples = {
      { "Bahrain brought its ambassador back to Doha.", { actor = "BHR", recipient = "QAT" } },
      { "Bahrain brought its ambassador back to the palace.", false },
      { "Bahrain took its envoy to Doha.", false },
    } },

  { name = "open-embassy", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "open", "inaugurate", "establish", "set up" }, { "embassy",
        "legation" }), actor = { "subject", "modifier" },
      actor_kind = { "state" }, recipient = { "in", "at" }, recipient_kind = { "state" } },
    condition = function(event, article) -- relations and an embassy: another rule's
      local before = article.text:sub(math.max(1, event.span[1] - 20), event.span[1])
      return not before:find "elations and $"
    end,
    examples = {
      { "The American Embassy at Bamako was established in 1961.",
        { actor = "USA", recipient = "MLI" } },
      { "The United States opened embassies in Tonga and Vanuatu.",
        { actor = "USA", recipient = { "TON", "VUT" } } },
      { "The American legation in Kuwait was established in 1961.",
        { actor = "USA", recipient = "KWT" } },
      { "The firm opened an office in Tonga.", false },
    } },

  { name = "move-embassy", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "move", "relocate", "transfer", "shift" }, { "embassy" }),
      noun = {}, actor_kind = { "state" } },
    condition = conditions.told({ "to jerusalem" }, 60),
    emit = function(event, article)
      local first, last = article.text:find("Jerusalem", event.span[1] + 1, true)
      if not first or event.actor[1] == "ISR" then return nil end
      event.recipient = { "ISR" }
      event.actors.ISR = { text = "Jerusalem", span = { first - 1, last } }
      return event
    end,
    examples = {
      { "Guatemala moved its embassy to Jerusalem.", { actor = "GTM", recipient = "ISR" } },
      { "Guatemala will move its embassy from Tel Aviv to Jerusalem.",
        { actor = "GTM", recipient = "ISR", type = "AGREE", aux = { "future" } } },
      { "Guatemala moved its embassy to a hill.", false },
    } },

  { name = "credentials", event = { type = "SUPPORT", act = "restore" },
    frame = { verb = g.phrases({ "present", "hand", "hand over", "submit" }, { "credential" }),
      actor_kind = { "state" }, recipient = { "to" }, recipient_kind = { "state" },
      no_noun = true },
    examples = {
      { "Iraq's new ambassador presented his credentials to the Kuwaiti emir.",
        { actor = "IRQ", recipient = "KWT" } },
      { "The nurse presented his credentials to the Kuwaiti emir.", false },
      { "Iraq presented a plan to the Kuwaiti emir.", false },
    } },

  { name = "upgrade-mission", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "raise", "upgrade", "elevate", "turn" }, { "mission", "legation",
        "consulate", "office" }), actor_kind = { "state" }, recipient = { "in" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
        :find "embassy" ~= nil
    end,
    examples = {
      { "Chad raised its mission in Peru to an embassy.", { actor = "TCD", recipient = "PER" } },
      { "Chad upgraded its office in Peru.", false },
    } },

  { name = "recall", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "recall", "withdraw", "pull", "pull out", "pull home",
        "call home", "summon home", "bring home", "order home", "call back" },
        { "ambassador", "envoy", "diplomat", "d'affaires", "mission" },
        { "downgrade", "lower", "reduce" }, { "representation" }),
      actor_kind = { "state", "organisation", "alliance" },
      recipient = { "from", "to", "in", "of", "modifier", "shared", "alike", "nearby", "foe" },
      recipient_kind = { "state", "organisation" }, no_noun = true },
    condition = function(event, article)
      local words, via = event.text:lower(), event.actors[event.recipient[1]].via
      if (via == "possessor" or via == "modifier") and (words:find " home%f[%A]"
        or article.text:find("^ home%f[%A]", event.span[2] + 1)) then
        return false -- another's envoy
      end
      return not words:find "mission" or words:find "diplomatic" ~= nil
    end,
    examples = {
      { "Brazil ordered Peru's envoy home.", false },
      { "Norway downgraded its diplomatic representation in Chad.",
        { actor = "NOR", recipient = "TCD" } },
      { "Norway withdrew its diplomatic mission from Chad.", { actor = "NOR", recipient = "TCD" } },
      { "Norway recalled its charge d'affaires from Chad.", { actor = "NOR", recipient = "TCD" } },
      { "Algeria recalled its ambassador to France.", { actor = "DZA", recipient = "FRA" } },
      { "Arab League ministers decided to withdraw their ambassadors from Cairo.",
        { actor = "AL", recipient = "EGY" } },
      { "Norway recalled its envoy from Chad over sales of arms to Mali.",
        { actor = "NOR", recipient = "TCD" } },
      { "Norway pulled its ambassador out of Belarus.", { actor = "NOR", recipient = "BLR" } },
      { "Norway condemned Chad and recalled its envoy.", { actor = "NOR", recipient = "TCD" } },
      { "Chile called its ambassador home from Israel.", { actor = "CHL", recipient = "ISR" } },
      { "Kenya called home Ambassador Luis Vega from Israel.",
        { actor = "KEN", recipient = "ISR" } },
      { "Chad broke off relations with Peru. Peru ordered its diplomats home.",
        { actor = "PER", recipient = "TCD" } },
      { "Chad broke off relations with Peru. Peru ordered its players home.", false },
      { "Kenya called the ambassador of Somalia.", false },
      { "Kenya called Somalia's ambassador at home.", false },
      { "Norway recalled a car from Belarus.", false },
      { "A bank recalled its envoy from Belarus.", false },
    } },

  -- where his post stands between: "called its ambassador to India home"
  { name = "call-home", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "call", "summon", "bring", "order", "pull" }, { "ambassador",
        "envoy", "diplomat" }), actor_kind = { "state" }, recipient = { "to", "in" },
      recipient_kind = { "state", "organisation" }, no_noun = true, needs = { "home" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      return event.text:lower():find "%f[%a]its " ~= nil
        and article.text:find("^ home%f[%A]", to[2] + 1) ~= nil
    end,
    examples = {
      { "Canada called its ambassador to India home.", { actor = "CAN", recipient = "IND" } },
      { "Spain ordered its ambassador in Caracas home.", { actor = "ESP", recipient = "VEN" } },
      { "Canada called its ambassador to India a liar.", false },
      { "Canada called India's ambassador to Oman home.", false },
    } },

  { name = "embassy-reopens", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = { "embassy", "consulate" }, verb = {}, actor = { "subject", "modifier" },
      actor_kind = { "state" }, recipient = { "in" }, recipient_kind = { "state" },
      needs = { "reopen", "re-open" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span[2]
      local rest = article.text:sub(to + 1, to + 40):lower():match "^[^,.;]*"
      local own = event.actors[event.actor[1]].span[1]
      local before = article.text:sub(math.max(1, math.min(own, event.span[1]) - 16), own):lower()
      if behind[before:match "(%l+) t?h?e? ?$" or ""] then return false end -- a road to it
      if rest:find "open%l* its " or rest:find "open%l* the " or rest:find "open%l* an? " then
        return false -- something of its own
      end
      return to > event.span[2] and (rest:find "^ re%-?open" ~= nil
        or rest:find "^ %l+ re%-?open" ~= nil or rest:find "^ %l+ to re%-?open" ~= nil
        or rest:find "^ %l+ %l+ re%-?open" ~= nil)
    end,
    emit = reopening,
    examples = {
      { "Iran's embassy in Riyadh reopened on Tuesday.", { actor = "IRN", recipient = "SAU" } },
      { "The British embassy in Tehran has reopened.", { actor = "GBR", recipient = "IRN" } },
      { "The British embassy in Tehran opened a school.", false },
      { "The road to the British embassy in Tehran reopened.", false },
      { "The road past Britain's embassy in Tehran reopened.", false },
    } },

  { name = "embassies-reopen", event = { type = "SUPPORT", act = "restore" },
    frame = { noun = { "embassy" }, verb = {}, actor = { "of", "pair" },
      actor_kind = { "state" }, plural = true, needs = { "reopen", "re-open" } },
    condition = function(event, article)
      local last = event.actors[event.actor[#event.actor]].span[2]
      local rest = article.text:sub(math.max(last, event.span[2]) + 1,
        math.max(last, event.span[2]) + 30):lower():match "^[^,.;]*"
      return event.text:lower():find "embassies$" ~= nil and (rest:find "^ re%-?open" ~= nil
        or rest:find "^ %l+ re%-?open" ~= nil or rest:find "^ %l+ to re%-?open" ~= nil)
    end,
    emit = reopening,
    examples = {
      { "The embassies of Iran and Oman will reopen.",
        { actor = { "IRN", "OMN" }, aux = { "future" } } },
      { "The embassies of Iran and Oman opened their doors.", false },
    } },

  { name = "is-recalled", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "recall", "withdraw", "summon home", "call home", "order home" },
        { "ambassador", "envoy" }), actor = { "modifier" }, actor_kind = { "state" },
      recipient = { "to", "in", "from" }, recipient_kind = { "state", "organisation" },
      no_noun = true },
    condition = function(event, article)
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 6)
      return words:find "recalled" ~= nil or words:find "withdrawn" ~= nil
        or words:find " home%f[%A]" ~= nil
    end,
    examples = {
      { "Kenya's ambassador in Bern has been recalled.", { actor = "KEN", recipient = "CHE" } },
      { "The Kenyan ambassador to Chad was called home.", { actor = "KEN", recipient = "TCD" } },
      { "The Kenyan ambassador to Chad was called to the palace.", false },
      { "The bank's envoy to Chad was recalled.", false },
    } },

  { name = "recall-each-other", event = { type = "SANCTION", mode = "discontinue", act = "sever" },
    frame = { verb = g.phrases({ "recall", "withdraw", "call home", "summon home", "bring home",
        "order home", "pull home" }, { "ambassador", "envoy" }), actor_kind = { "state" },
      plural = true, no_noun = true },
    examples = {
      { "Algeria and Chad recalled their ambassadors.", { actor = { "DZA", "TCD" } } },
      { "Algeria and Chad fell out. Both sides recalled their envoys.",
        { actor = { "DZA", "TCD" } } },
      { "Chad and Mali have ordered home their ambassadors.", { actor = { "TCD", "MLI" } } },
      { "Algeria recalled its ambassador.", false },
    } },
}
