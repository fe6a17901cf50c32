--- What parties agree on, accept and settle.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }

-- a party at home has none of these dealings
local abroad = { "state", "organisation", "alliance", "group", "institution" }

-- "Agreed to a plan": nothing is to be done.
local to_what = { "a", "an", "the", "this", "that", "its", "their", "his", "most", "all", "some",
  "new", "terms" }

-- What is not accepted is rejected.
local function not_denied(event)
  return not has(event.aux, "negation")
end

local not_stopping = conditions.without({ "ceasefire", "truce", "cease", "to disagree" }, 30)

-- What one may hold with others, and no deal.
local views = { "view", "opinion", "criticism", "assessment", "statement", "comment", "remark",
  "claim", "argument", "analysis", "judgment", "judgement", "description", "words%f[%A]", "point",
  "concern", "interpretation", "reading", "verdict", "warning" }

-- What is asked for or set by another.
local TERMS = { "demand", "term", "request", "condition", "assurance", "guarantee", "proposal",
  "offer", "wish", "call%f[%A]", "calls%f[%A]", "concession", "compromise", "plan%f[%A]",
  "point" }
local SET = { "set%f[%A]", "had%f[%A]", "want", "ask", "demand", "request", "sought", "seek",
  "propos", "laid", "made%f[%A]", "offer", "insist", "put%f[%A]" }

-- Whose terms are agreed to: "to all of Oman's demands", "to the assurances that Oman had wanted",
-- "to compromises with Oman"; the name, or nil.
local function whose_terms(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    local link = name.span[1] > event.span[2] and name.span[1] < event.span[2] + 90
      and article.text:sub(event.span[2] + 1, name.span[1])
    if link and link:find "[.,;]" then return nil end
    if link and name.id ~= event.actor[1] and has(body, name.kind) then
      local rest = article.text:sub(name.span[2] + 1, name.span[2] + 24):lower()
      local owned = rest:match "^['’]*s? ?([%l -]*)"
      local set = conditions.find_word(link:lower(), TERMS)
      if not set and owned and conditions.find_word(owned, TERMS)
        and not link:find " on %a*%s?$" then
        return name
      end
      if set and (link:find " with [%l ]*$" or conditions.find_word(rest, SET)
        or link:find " of [%l ]*$") then
        return name
      end
    end
  end
end

-- "Agreed that trade is the key to peace": they think so, and nothing comes of it.
local function thinks_so(event, article)
  local said = conditions.following(event, article, 120):gsub("(%u)%.(%u)%.?", "%1%2"):lower()
  local what = said:match "^ that [^,.;]-%f[%a][ia][sr]e? (%l+)"
    or said:match "^ that [^,.;]-%f[%a]ha[sdv]e? never been (%l+)"
  return what ~= nil and not ({ to = true, part = true, bound = true, free = true, open = true,
    off = true, forbidden = true })[what] and not what:find "ed$" and not what:find "ing$"
end

-- Whether the sentence names somebody besides the one who agrees.
local function another_named(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    if name.id ~= event.actor[1] and has(body, name.kind) then return true end
  end
  return false
end

return {
  pack = "agree",
  doc = "What parties agree on, accept and settle",

  { name = "announce-together", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "announce", "unveil" }, { "partnership", "initiative", "project",
        "programme", "program", "framework", "venture" }),
      actor_kind = { "state", "organisation", "alliance" }, plural = true, no_noun = true,
      recipient = { "with" }, recipient_kind = abroad, recipient_optional = true, future = true,
      outer = true },
    examples = {
      { "Fiji and Tonga announced a new partnership on health.",
        { actor = { "FJI", "TON" }, aux = { "future" } } },
      { "Fiji announced a new programme on health.", false },
      { "Ann and Bob announced a new project.", false },
    } },

  { name = "agree-with", event = { type = "AGREE" },
    frame = { verb = { "agree", "concur", "settle on", "settle upon" },
      actor = { "subject", "between" }, actor_kind = body,
      recipient = { "with" }, recipient_kind = body, no_noun = true, outer = true,
      reciprocal = true },
    condition = function(event, article)
      local to = event.recipient[1] and event.actors[event.recipient[1]].span
        or event.actors[event.actor[#event.actor]].span
      local whose = to[1] > event.span[2] and article.text:sub(to[2] + 1, to[2] + 40):lower()
        :match "^['’]+s ([%l ]*)"
      if whose and conditions.find_word(whose, views) then return false end -- holds it too
      if event.actors[event.actor[1]].via == "pronoun" then -- "they did not agree to it"
        if has(event.aux, "negation") then return false end
        local rest = event.span[2] + #conditions.phrase(event, article, 60)
        for _, name in ipairs(article:names(event.sentence)) do -- "they agreed to protect Mexico"
          if name.span[1] > event.span[2] and name.span[1] < rest and has(event.actor, name.id)
            and not article.text:sub(event.span[2] + 1, name.span[1]):find " with%f[%A]" then
            return false
          end
        end
      end
      local with = conditions.rest(event, article, 60)
        :match "^ with [%a ]-['’]+s ([%l ]*)"
      if with and conditions.find_word(with, views) then return false end
      return not thinks_so(event, article) and not_stopping(event, article)
    end,
    emit = function(event, article)
      local fails = has(event.aux, "negation") and event.text:lower():find "^could" -- they did not
      if fails then conditions.unmarked("hypothetical")(event) end
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 60):match "^[^,.;]*"
      local ahead, word = rest:match "^(.-)%f[%a]to (%l+)"
      local does = ahead and not conditions.find_word(ahead, { "on%f[%A]", "that%f[%A]",
        "with%f[%A]", "about%f[%A]" }) and not has(to_what, word)
      if does and not has(event.aux, "future") then event.aux[#event.aux + 1] = "future" end
      return event
    end,
    examples = {
      { "Chile and Peru agreed that both sides are bound by the ruling.",
        { actor = { "CHL", "PER" } } },
      { "Chile and Peru settled on a plan for the lake.", { actor = { "CHL", "PER" } } },
      { "Japan agreed with India on a railway.", { actor = { "JPN", "IND" }, aux = {} } },
      { "Chile and Peru agreed that the border was closed.",
        { actor = { "CHL", "PER" }, aux = {} } },
      { "Chile and Peru agreed in Lima to share the lake.",
        { actor = { "CHL", "PER" }, aux = { "future" } } },
      { "Chile and Peru agreed that the lake has never been cleaner.", false },
      { "Chile and Peru agreed that the U.S. Congress has never been wiser.", false },
      { "Chile and Peru agreed that the treaty has never been signed.",
        { actor = { "CHL", "PER" } } },
      { "Chile and Peru could not agree on a plan for the lake.",
        { actor = { "CHL", "PER" }, aux = { "negation" } } },
      { "Chile and Peru agreed to disagree.", false },
      { "Chile met Peru. They agreed on a plan.", { actor = { "CHL", "PER" } } },
      { "Chile met Peru. They did not agree to it.", false },
      { "Chile met Peru. They had agreed to protect Peru from raids.", false },
      { "Chile agreed with Peru's view of the war.", false },
      { "Chile and Peru agreed to a plan.", { actor = { "CHL", "PER" }, aux = {} } },
      { "The sisters agreed on a film.", false },
      { "Chile agreed that it was late.", false },
      { "Chile and Peru agreed that trade is the key to peace.", false },
      { "Chile and Peru met in May and agreed on a pact.", { actor = { "CHL", "PER" } } },
    } },

  { name = "agree-asker", event = { type = "AGREE" },
    frame = { verb = { "agree", "accept", "comply", "consent", "acquiesce", "assent" },
      actor_kind = body, recipient = { "asker" }, recipient_kind = body, no_noun = true },
    condition = function(event, article) -- to all that was asked
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 12):lower()
      return rest:find "^[.,;]" ~= nil or rest == "" or rest:find "^ to do so" ~= nil
        or rest:find "^ on %u%l+day" ~= nil
    end,
    emit = function(event, article) -- what he agreed to do is still to be done
      local does = article.text:find("^ to do so", event.span[2] + 1)
      if does and #event.aux == 0 then event.aux = { "future" } end
      return event
    end,
    examples = {
      { "Chad asked Oman for arms. Oman agreed.", { actor = "OMN", recipient = "TCD" } },
      { "Chad offered Oman aid, and Oman accepted.", { actor = "OMN", recipient = "TCD" } },
      { "Chad asked Oman for arms. Oman has agreed to do so.",
        { actor = "OMN", recipient = "TCD", aux = { "future" } } },
      { "Chad asked Oman for arms. Oman has not agreed to do so.", { aux = { "negation" } } },
      { "Chad and Mali met in Oman. Oman agreed.", false },
      { "Chad asked Oman for arms. Mali agreed.", false },
    } },

  { name = "agree-to", event = { type = "AGREE" },
    frame = { verb = { "agree to", "agree on", "consent to", "assent to", "accede to",
        "acquiesce in", "go with" }, actor_kind = body,
      recipient = { "with", "to", "on", "by", "for", "from" },
      recipient_kind = body, no_noun = true, outer = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      if rest:find "cease%-?fire" or rest:find "truce" or rest:find "armistice" then
        return false
      end
      if event.text:lower():find "^[gw][oe]" and not rest:find "^ along with" then return false end
      local to = event.actors[event.recipient[1]].span
      local words = article.text:sub(event.span[2] + 1, to[2] + 40):lower()
      if words:sub(1, to[1] - event.span[2]):find "," then return false end
      for _, word in ipairs { "proposal", "request", "suggestion", "offer", "%f[%a]plan", "package",
        "^ with ", "initiative", "%f[%a]deal", "loan", "aid" } do
        if words:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Serbia went along with the German plan.", { actor = "SRB", recipient = "DEU" } },
      { "Serbia went along with German troops.", false },
      { "Serbia went with a plan to Germany.", false },
      { "Iran agreed to an Omani proposal.", { actor = "IRN", recipient = "OMN" } },
      { "France agreed to a loan for Chad.", { actor = "FRA", recipient = "TCD" } },
      { "The mayor agreed to the plan.", false },
    } },

  { name = "agree-to-it", event = { type = "AGREE" },
    frame = { verb = { "agree to", "consent to", "assent to", "accede to", "acquiesce in" },
      actor_kind = body, recipient = { "nearby" }, recipient_kind = body,
      recipient_optional = true, no_noun = true, outer = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      if rest:find "cease%-?fire" or rest:find "truce" or rest:find "armistice" then
        return false
      end
      local first = event.actors[event.actor[1]]
      if first.person ~= nil or first.text:find "Congress" or first.text:find "Senate"
        or first.via == "office" or first.via == "pronoun" then
        return false
      end
      local to = event.actors[event.recipient[1]]
      if whose_terms(event, article) then return true end
      if not to and conditions.kind(event, article, "actor") == "party" then return false end
      if to then
        local link = article.text:sub(event.span[2] + 1, math.max(to.span[1], event.span[2]))
        return to.span[1] > event.span[2] and not link:find "[,;]"
      end
      local one = #event.actor == 1 and conditions.kind(event, article, "actor") == "state"
      return not one or not another_named(event, article)
    end,
    emit = function(event, article)
      local whom = whose_terms(event, article)
      if whom then
        conditions.done_to(event, whom)
      end
      local before = article.text:sub(math.max(1, event.span[1] - 14), event.span[1])
      if before:find "forced to $" or before:find "compelled to $" then event.type = "CONCEDE" end
      return event
    end,
    examples = {
      { "Oman was forced to accede to a free Qatar.",
        { actor = "OMN", recipient = "QAT", type = "CONCEDE" } },
      { "Hamas has agreed to the deal.", { actor = "HAMAS" } },
      { "The Republicans agreed to a tax on firms.", false },
      { "Japan agreed to the demands of the rebels.", { actor = "JPN" } },
      { "Egypt agreed to most of the terms that Israel had set.",
        { actor = "EGY", recipient = "ISR" } },
      { "Oman hailed the talks. Egypt agreed to most of the assurances that Israel had wanted.",
        { actor = "EGY", recipient = "ISR" } },
      { "Colombia's government gave in and agreed to all of Spain's demands.",
        { actor = "COL", recipient = "ESP" } },
      { "Israel waited for Egypt to agree to a treaty.", false },
      { "Egypt has agreed to this frame, and now it is for Israel to do so.", false },
      { "Congress agreed to the bill.", false },
    } },

  { name = "decide-together", event = { type = "AGREE" },
    frame = { verb = { "decide", "resolve" }, actor_kind = { "state", "organisation", "group" },
      plural = true, no_noun = true, outer = true, future = true, infinitive = true },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 30)
      local what = rest:match "^ to (%l+)" or rest:match "^ on %a+day to (%l+)"
      return what ~= nil and not conditions.find_word(what, { "stay$", "remain$", "leave$", "quit$",
        "withdraw$", "join$", "go$", "wait$", "run$" }) -- each does so by itself
    end,
    examples = {
      { "Iraq and Iran decided to stay.", false },
      { "Iraq and Iran decided to demarcate the border.",
        { actor = { "IRQ", "IRN" }, aux = { "future" } } },
      { "Iraq decided to close the border.", false },
      { "Ann and Bob decided to marry.", false },
    } },

  { name = "come-to-terms", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "come" }, { "to" }, { "find", "reach", "strike" }, { "ground",
        "understanding", "consensus", "accommodation", "bargain" },
        { "announce", "draw up", "unveil" },
        { "plan", "roadmap" }), actor_kind = abroad, recipient = { "with" },
          recipient_kind = abroad,
      reciprocal = true, no_noun = true,
      needs = { "term", "agreement", "disagreement", "understanding", "misunderstanding", "ground",
        "consensus", "accommodation", "bargain", "deal", "plan", "roadmap" } },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 22):lower()
      if event.text:lower():find "plan" or event.text:lower():find "road" then
        return rest:find "^ for%f[%A]" ~= nil
      end
      return not event.text:lower():find "^c[ao]m" or rest:find "^ to terms" ~= nil
        or rest:find "^ to an? %a*%s?agreement" ~= nil
        or rest:find "^ to an? %a*%s?understanding" ~= nil
    end,
    examples = {
      { "Japan came to terms with India.", { actor = { "JPN", "IND" } } },
      { "Chile and Peru struck a bargain over fish.", { actor = { "CHL", "PER" } } },
      { "Chile and Peru found common ground.", { actor = { "CHL", "PER" } } },
      { "Japan came to Kenya with India.", false },
      { "Japan announced its plans for summer.", false },
      { "The sisters found common ground.", false },
    } },

  { name = "eye-to-eye", event = { type = "AGREE" },
    frame = { verb = { "see", "shake" }, actor_kind = abroad, recipient = { "with" },
      recipient_kind = abroad, reciprocal = true, no_noun = true, needs = { "eye", "hand" } },
    condition = conditions.told({ "^%a+ eye to eye", "^%a+ eye%-to%-eye", "^sh%a+ hands on an? " },
      22),
    examples = {
      { "Chile and Peru saw eye to eye on the river.", { actor = { "CHL", "PER" } } },
      { "Chile and Peru shook hands on a gas deal.", { actor = { "CHL", "PER" } } },
      { "Chile and Peru shook hands.", false },
      { "Chile and Peru saw the river.", false },
    } },

  { name = "settle", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "settle", "resolve", "end", "patch up", "bury", "bridge",
        "iron out", "smooth over", "paper over", "overcome", "heal", "mend", "set aside",
        "put aside", "lay aside", "shelve", "sink", "compose", "reconcile" }, { "dispute", "row",
        "difference", "quarrel", "rift", "spat", "breach", "squabble", "standoff", "argument",
        "disagreement", "feud", "conflict", "hatchet" }, { "turn" }, { "page" },
        { "settle" }, { "border", "frontier" }),
      actor_kind = { "state", "group", "party" }, recipient = { "with" }, recipient_kind = body,
      reciprocal = true, no_noun = true },
    examples = {
      { "Peru and Chile settled a dispute over fish.", { actor = { "PER", "CHL" } } },
      { "Japan and Oman ironed out their differences over steel.",
        { actor = { "JPN", "OMN" } } },
      { "Chad and Libya settled their border.", { actor = { "TCD", "LBY" } } },
      { "Qatar ended its row with Egypt.", { actor = { "QAT", "EGY" } } },
      { "The neighbours settled their dispute.", false },
      { "Qatar ended its season with Egypt.", false },
    } },

  { name = "accept", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "accept", "approve", "embrace" }, { "proposal", "offer", "plan",
        "deal", "invitation", "request", "initiative", "resolution", "assurance", "apology",
        "guarantee", "suggestion" }, { "take up", "seize on", "snap up", "warm to",
        "swallow" },
        { "offer", "plan", "proposal", "invitation", "suggestion", "initiative", "idea", "term",
          "request", "deal" }),
      actor_kind = body,
      recipient = { "from", "of", "by", "modifier" }, recipient_kind = body, no_noun = true },
    condition = not_denied,
    examples = {
      { "Iran took up Oman's offer of talks.", { actor = "IRN", recipient = "OMN" } },
      { "Hamas accepted the Egyptian proposal.", { actor = "HAMAS", recipient = "EGY" } },
      { "Iran accepted an offer from Oman.", { actor = "IRN", recipient = "OMN" } },
      { "Iran accepted a gift from Oman.", false },
    } },

  { name = "accept-together", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "accept" }, { "proposal", "plan", "deal",
        "truce", "ceasefire", "settlement", "compromise" }),
      actor_kind = body, plural = true, no_noun = true },
    condition = not_denied,
    examples = {
      { "Iran and Oman accepted the peace plan.", { actor = { "IRN", "OMN" }, recipient = {} } },
      { "Russia met Georgia. The two sides accepted a truce plan.", { type = "AGREE" } },
      { "Iran and Oman have not accepted the peace plan.", false },
      { "The union and the firm accepted the deal.", false },
    } },

  { name = "accept-it", event = { type = "AGREE" },
    frame = { verb = g.phrases({ "accept", "embrace" }, { "proposal", "offer",
        "invitation", "initiative", "ultimatum" }), actor_kind = abroad,
      recipient = { "concerned", "asker" }, recipient_kind = abroad, recipient_optional = true,
      no_noun = true },
    condition = function(event, article)
      return not_denied(event) and conditions.abroad()(event, article)
    end,
    examples = {
      { "Iran accepted the proposal.", { actor = "IRN", type = "AGREE" } },
      { "Oman's king invited Iran's president to visit Oman, and Iran's president accepted the "
        .. "invitation.", { actor = "IRN", recipient = "OMN", type = "AGREE" } },
      { "Iran accepted the invitation to have a meeting with Oman.",
        { actor = "IRN", recipient = "OMN" } },
      { "The board accepted the proposal.", false },
      { "Trump accepted the invitation.", false, date = "2018-06-08" },
    } },

  { name = "acceptance", event = { type = "AGREE" },
    frame = { noun = { "acceptance", "embrace" }, verb = {}, actor_kind = abroad,
      recipient = { "of", "modifier" }, recipient_kind = abroad },
    condition = function(event, article)
      local rest = conditions.phrase(event, article, 60)
      return rest:find "^ of " ~= nil and conditions.find_word(rest, { "offer", "plan%f[%A]",
        "proposal", "terms", "invitation", "deal%f[%A]", "resolution", "conditions" }) ~= nil
    end,
    examples = {
      { "Peru's acceptance of the Chilean offer came late.",
        { actor = "PER", recipient = "CHL" } },
      { "Peru's acceptance of Chilean coins came late.", false },
      { "The firm's acceptance of the Chilean offer came late.", false },
    } },
}
