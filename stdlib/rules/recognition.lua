--- States and governments that are recognised, and their right to exist.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

-- What of a state is recognised where the state is: not "two regions of Chad", "the dangers of".
local OF_STATE = { "independen", "sovereign", "govern", "state", "republic", "kingdom", "empire",
  "regime", "legitima", "existence", "authorit", "leader", "president", "king$", "ruler", "head$",
  "minister", "right%f[%A]", "people", "nation", "administration", "council", "junta", "opposition",
  "capital", "integrity", "border", "neutrality", "status", "secession", "freedom", "autonomy",
  "recognition", "parliament", "assembly", "dynasty", "monarch", "emperor", "queen", "rule$",
  "establishment", "creation" }

return {
  pack = "recognition",
  doc = "States and governments recognised",

  { name = "recognise-each-other", event = { type = "SUPPORT" },
    frame = { verb = { "establish recognition", "exchange recognition" }, noun = { "recognition" },
      actor = { "subject", "between" }, actor_kind = { "state" }, plural = true,
      needs = { "mutual", "between" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 8), event.span[2]):lower()
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 10):lower()
      return before:find "mutual recognition" ~= nil or rest:find "^ between" ~= nil
    end,
    examples = {
      { "The first act of mutual recognition between the Kingdom of Bavaria and Norway in 1849 "
        .. "was late.", { actor = { "BAVARIA", "NOR" } } },
      { "Mutual recognition between Chad and Oman was established in 1848.",
        { actor = { "TCD", "OMN" } } },
      { "Chad and Oman established mutual recognition in 1853.", { actor = { "TCD", "OMN" } } },
      { "Chad and Oman won recognition between two wars.", false },
      { "Mutual recognition of degrees was established in Chad.", false },
    } },

  { name = "recognise-federation", event = { type = "SUPPORT" }, -- a state made of states
    frame = { verb = { "recognise", "recognize" }, actor_kind = { "state" },
      recipient = { "object", "of" }, recipient_kind = { "organisation" }, no_noun = true,
      needs = { "federation", "confederation" } },
    condition = function(event)
      return event.actors[event.recipient[1]].text:find "ederation" ~= nil
    end,
    examples = {
      { "Norway recognised the independence of the Federation of Central American States in 1824.",
        { actor = "NOR", recipient = "FCAS" } },
      { "Norway recognised the work of ASEAN and of a federation.", false },
    } },

  { name = "right-to-exist", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "recognise", "recognize", "acknowledge", "accept" }, { "right" }),
      actor_kind = { "state", "group", "institution" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, no_noun = true, needs = { "exist", "existence" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 50)
      return rest:find "^[%l ]* to exist" ~= nil or rest:find "^[%l ]* to existence" ~= nil
    end,
    examples = {
      { "The PLO recognised Israel's right to exist.", { actor = "PLO", recipient = "ISR" } },
      { "The PLO accepted the right of Israel to exist.", { actor = "PLO", recipient = "ISR" } },
      { "The PLO never accepted Israel's right to exist.", { aux = { "negation" } } },
      { "The PLO accepted Israel's right to fish.", false },
    } },

  { name = "recognise-as-part", event = { type = "SUPPORT" }, -- of whom a land is to be
    frame = { verb = { "recognise", "recognize", "accept", "acknowledge" },
      actor_kind = { "state", "organisation", "alliance", "group" }, recipient = { "as" },
      recipient_kind = { "state" }, no_noun = true, needs = { "as" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(event.span[2] + 1, math.max(to[1], event.span[2]))
      local rest = article.text:sub(to[2] + 1, to[2] + 11)
      return article.text:find("^%u", to[1] + 1) ~= nil
        and between:find "^ t?h?e? ?%u[%a ]* as $" ~= nil
        and (rest:find "^ territory" or rest:find "^ soil" or rest:find "^[,.;]") ~= nil
    end,
    examples = {
      { "Ireland has never recognised Crimea as Russian territory.",
        { actor = "IRL", recipient = "RUS", aux = { "negation" } } },
      { "Ireland recognised Nauru as the oldest Russian customer.", false },
      { "The museum recognised Crimea as Russian territory.", false },
    } },

  { name = "recognise", event = { type = "SUPPORT" },
    frame = { verb = { "recognise", "recognize", "acknowledge", "accept", "approve recognition",
        "back recognition", "announce recognition" }, noun = { "recognition" },
      actor_kind = { "state", "organisation", "alliance", "group", "party" },
      recipient = { "object", "of", "modifier" },
      recipient_kind = { "state", "group", "party", "institution" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]]
      local via = to.via
      if via == "pronoun" and has(event.aux, "hypothetical") then return false end -- a result
      if via == "deed" and not has(event.aux, "negation") then
        return false -- "recognised the raid as a danger"
      end
      if article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
        :find "%f[%a]let me [%l ]*$" then
        return false -- who is there
      end
      local words = article.text:sub(event.span[2] + 1, to.span[2] + 40)
        :gsub("%f[%a]U%.S%.", "US"):lower():match "^[^,.;]*"
      local between = article.text:sub(event.span[2] + 1, math.max(event.span[2], to.span[1]))
      local of = between:match "(%f[%a]%l+) of t?h?e? ?$" -- not "the Union of"
      if of and not conditions.find_word(of, OF_STATE) and not between:find "independence from"
        or via == nil and (between:find " from t?h?e? ?$" or between:find " by t?h?e? ?$"
        and not conditions.find_word(between, OF_STATE)) then
        return false -- "the incorporation of Chad", "its independence from Chad", "steps by Chad"
      end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^.;]*"
      if rest:find " as [%l ]*part of " or rest:find " as %u%l+[nie][.,;]"
        or rest:find " as %u%l+[nie]$"
        or rest:find " as %u%l+[nie] territory" or rest:find " as %u%l+[nie] soil" then
        return false -- "as Russian": whose land it is
      end
      if via == "deed" and rest:find " as an? %l" then return false end -- what they hold it for
      if rest:find " for h[ie][sr] " or rest:find " for their " then return false end -- a person
      if conditions.find_word(words, { "accomplish", "achievement", "contribut", "sacrifice",
        "service%f[%A]", "bravery", "heroism", "efforts", "importance", "role%f[%A]", "memory",
        "legacy", "anniversary", "progress", "responsib", "control of", "claims? to%f[%A]",
        "rule over" }) then
        return false -- praise, or another's hold on a land
      end
      if words:find "breakaway" or words:find "separatist" or words:find "annex"
        or words:find "rebel" then return false end -- of the state that they break away from
      if article.text:sub(math.max(1, to.span[1] - 6), to.span[1]):lower():find "former" then
        return false -- "the independence of the former French colony"
      end
      if event.text:lower():find "^acknowledg" and via == nil then -- not "acknowledged Peru's help"
        return words:find "sovereign" ~= nil or words:find "independen" ~= nil
          or words:find "as a state" ~= nil or words:find "as a nation" ~= nil
          or words:find "government" ~= nil or rest:find " as [%a ]*president of" ~= nil
          or rest:find " as [%a ]*leader of" ~= nil
      end
      local accepts = event.text:lower():find "accept" ~= nil
      if accepts and event.aux[1] == "negation" then return false end -- that is refused
      if via ~= "modifier" and via ~= "possessor" then return not accepts end
      if accepts then return words:find "independence" ~= nil or words:find "statehood" ~= nil end
      rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^,.;]*"
      -- "a Palestinian state", "the newly independent Irish state"
      if rest:find "^ an? %u%l+ state%f[%A]" or rest:find "^ the [%l ]*%u%l+ state%f[%A]" then
        return true
      end
      return rest:find "independence" ~= nil or rest:find "sovereign" ~= nil
        or rest:find "statehood" ~= nil or rest:find "government" ~= nil
        or rest:find "regime" ~= nil or rest:find "existence" ~= nil
    end,
    emit = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      if before:find "%f[%a]delay%l* [%a. ]*$" then -- it was not given
        event.type, event.aux = "SUPPORT", { "negation" }
      end
      return event
    end,
    examples = {
      { "Iran fired a missile. Oman condemned the launch, recognizing the launch as a danger.",
        false },
      { "France recognised the independence declared by Kosovo.",
        { actor = "FRA", recipient = "XKX" } },
      { "Serbia vowed never to recognise Kosovo.",
        { actor = "SRB", recipient = "XKX", type = "REJECT" } },
      { "Russia recognised two breakaway regions of Georgia.", false },
      { "Kenya recognised two regions of Chad as independent states.", false },
      { "Kenya never recognised the incorporation of Chad into Mali.", false },
      { "Kenya recognised Faya's independence from Chad.", false },
      { "Kenya recognised the safety steps taken by Chad.", false },
      { "Kenya recognised the existing rights of Chad.", false },
      { "Kenya recognised the right of Chad to self-rule.", { actor = "KEN", recipient = "TCD" } },
      { "Kenya recognised the government of Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Kenya recognised the Federation of Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Kenya recognised the independence from Mali of Chad.",
        { actor = "KEN", recipient = "TCD" } },
      { "Kenya recognised Olak as president of Chad.", { actor = "KEN", recipient = "TCD" } },
      { "Israel and the PLO recognised each other on Friday.", { actor = { "ISR", "PLO" } } },
      { "The PLO recognised Israel in 1993.", { actor = "PLO", recipient = "ISR" } },
      { "Ireland recognised a Palestinian state.", { actor = "IRL", recipient = "PSE" } },
      { "Ireland recognised a Palestinian song.", false },
      { "Peru spoke of the vote. Ireland must recognise it.", false },
      { "The African Union recognised Western Sahara.", { actor = "AU", recipient = "ESH" } },
      { "The African Union recognised Chad's responsibility.", false },
      { "Ireland recognised Peru's contribution to peace.", false },
      { "Ireland recognised British control of Peru.", false },
      { "\"Let me just recognise President Xi of China, our host,\" Macron said.", false,
        date = "2018-05-05" },
      { "Ireland recognised U.S. control of Peru.", false },
      { "Ireland recognised the Golan Heights as part of Israel.", false },
      { "The failure of the talks delayed U.S. recognition of Chad.",
        { actor = "USA", recipient = "TCD", aux = { "negation" } } },
      { "Ireland recognised the annexation of Peru.", false },
      { "Peru was the first to recognise the newly independent Irish state.",
        { actor = "PER", recipient = "IRL" } },
      { "Russia accepted Estonian independence.", { actor = "RUS", recipient = "EST" } },
      { "Russia accepted Estonian wine.", false },
      { "Peru has not recognised the island as Russian.", false },
      { "Norway recognised Moldova's independence.", { actor = "NOR", recipient = "MDA" } },
      { "France recognised Haitian independence in 1825.",
        { actor = "FRA", recipient = "HTI" } },
      { "Spain recognised Peru's efforts.", false },
      { "Kenya's envoy was recognised by Spain for his work.", false },
      { "Spain acknowledged the independence of the former French colony.", false },
      { "Spain acknowledged Chad as a sovereign state.", { actor = "ESP", recipient = "TCD" } },
      { "Spain acknowledged Guaido as the lawful president of Venezuela.",
        { actor = "ESP", recipient = "VEN" }, date = "2019-05-14" },
      { "Spain acknowledged Peru in its report.", false },
      { "Spain recognised Palestine in May 2024.", { actor = "ESP", recipient = "PSE" } },
      { "Bhutan's recognition of Bangladesh came first.",
        { actor = "BTN", recipient = "BGD" } },
      { "Spain recognised the independence of Kosovo.", { actor = "ESP", recipient = "XKX" } },
      { "He recognised the song.", false },
    } },

  { name = "grant-recognition", event = { type = "SUPPORT" },
    frame = { verb = g.phrases({ "grant", "extend", "accord", "give", "offer" },
        { "recognition" }), actor_kind = { "state" }, recipient = { "to", "object" },
      recipient_kind = { "state", "group", "institution" }, no_noun = true },
    examples = {
      { "Norway extended recognition to Kuwait.", { actor = "NOR", recipient = "KWT" } },
      { "Norway accorded diplomatic recognition to Angola.", { actor = "NOR", recipient = "AGO" } },
      { "The club extended recognition to its coach.", false },
    } },
}
