--- Blame, charges and inquiries: what parties say that others did.
local conditions = require "engine.conditions"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- also companies and private persons, on whom a state acts
local abroad = { "state", "organisation", "alliance", "group", "institution" }
local anybody = { "state", "organisation", "alliance", "group", "party", "institution", "company",
  "person" }

-- What a statement makes of the other side.
local wrongs = { "violat", "breach", "behind an? ", "behind th[ioe]",
  "responsible for", "to blame", "guilty",
  "war crime", "crimes against", "prevent", "obstruct", "destabili", "provok", "provocat",
  "interfer", "meddl", "sponsor", "harbour", "harbor", "lying", "lied", "cheat", "sabotag",
  "undermin", "illegal", "unlawful", "aggress", "genocid", "ethnic cleans", "terroris", "militants",
  "rebels", "separatists", "failed to", "failing to", "unacceptable", "irresponsib", "reckless",
  "mistake", "a threat", "danger", "wrong", "not credible", "shameful", "disgrac", "outrageous",
  "hypocri", "absurd", "propaganda", "disinformation", "misleading", "misled", "fabricat",
  "complicit", "conspir", "plotting", "plotted", "bully", "blackmail", "coerci",
  "unfair", "unjust", "stealing", "stole", "manipulat", "espionage", "spying", "spied", "hack",
  "abus", "repress", "torture", "atrocit", "massacr", "hamper", "hinder", "imped", "escalat",
  "inflam", "incit", "disproportionate", "smuggl", "traffick", "oppress", "appalled",
  "dismayed", "betray", "hysteri",
  "backed off", "reneg", "dragging its feet", "not doing enough",
  "turning a blind eye", "enabl",
  "unhelpful", "regrettable", "deplorable", "counterproductive", "counter-productive", "barbar",
  "cynical", "deceit", "deceptive", "dishonest", "unprovoked", "unjustified", "flagrant",
  "crossed a line", "crossed a red", "crossing a red", "over a red line",
  "trampl", "flout", "evading", "evade", "circumvent", "arming",
  "armed the", "was armed", "was arming", "secretly", "covert", "weaponi", "exploit", "sow",
  "broke the", "broken the", "break the", "breaking the", "broke a", "fired first",
  "fired on", "planning an attack", "preparing to attack", "preparing an attack", "orchestrat",
  "mastermind", "ordered the killing", "ordered the attack", "carried out the attack",
  "a thug", "a liar", "an enemy", "an aggressor", "a tyrant", "a dictator", "murder",
  "as a weapon", "as weapons", "as human shields", "no right to", "baseless", "groundless",
  "unsafe", "unprofessional", "obsolete", "relic%f[%A]", "outdated", "toothless",
  "occupier", "puppet", "tested a [%a ]*missile", "tested a [%a ]*weapon",
  "tested a nuclear", "threaten", "stalled the", "stalling",
  "broken its word", "broke its word", "breaking its word", "bad faith", "playing for time",
  "moved the goalposts", "moving the goalposts", "crossed the line", "gone too far", "went too far",
  "going too far", "overstep", "bore the blame", "bears the blame", "at fault",
  "blood on its hands", "unreliable", "untrustworthy", "gone rogue", "a rogue", "a menace",
  "mistreat", "overthrow",
  "poach", "insulted", "insulting", "let it down", "stabbed", "spreading lies", "telling lies",
  "hybrid war", "topple", "wanted war", "wants war", "culprit", "biggest threat", "greatest threat",
  "main threat", "bent on", "taking advantage", "ripping", "ripped", "starving", "no business",
  "overplayed", "like a pirate", "like pirates", "killing children", "evil%f[%A]",
  "not serious", "not interested in peace", "not want peace", "not be trusted",
  "cannot be trusted", "not keeping its", "not living up to", "not honouring", "not honoring",
  "not acting in good faith", "not negotiating in good faith", "not a reliable",
  "built a secret", "hidden ", "clandestine", "started the war", "starting the war",
  "began the war", "a crime%f[%A]", "piracy", "robbery",
  "amount%a* to a", "amount%a* to b", "smack%a* of",
  "flew in the face", "flies in the face", "bore responsib", "bears responsib", "bear responsib",
  "dangerous game", "an affront", "a provocation", "an act of",
  "fuel", "stok", "foment", "stirring", "stirred up", "fann", "whipp", "inflat", "dump", "annex" }
local denied = { " not ", "n't ", " never ", " would ", " should ", " if ", " could ", " may ",
  " might ", " no longer ", " denied", " condemn", " accus", " reject" }
-- What of his can be called wrong: its name may be long.
local deeds = { "decision", "move", "plan", "policy", "withdrawal", "refusal", "failure", "attempt",
  "attack", "action", "conduct", "behavio", "claim" }
-- What a deed told before is called, which is wrong by itself: "the raid was illegal"; but
-- "the raid killed militants".
local ill = { "violat", "breach", "illegal", "unlawful", "unacceptable", "unjustif", "a mistake",
  "wrong", "crime", "provocati", "unprovoked", "aggressi", "outrageous", "shameful", "disgrac",
  "disproportion", "reckless", "irresponsib", "regrettable", "deplorable", "counterproductive",
  "barbar", "unfair", "unjust", "an act of", "a threat", "cowardly", "indefensible",
  "a declaration of war", "terroris" }

-- Whom a deed told before is blamed on: "Oman closed the port. Iran said the move was illegal."
local function calls_deed_wrong(event, article)
  local text = conditions.following(event, article, 90):match "^[^.;]*"
  local said = text:match "^ [%l ]*th[eia][st]?e? %l[%l%- ]*(.*)$" and text:lower() or ""
  local at = conditions.find_word(said, ill)
  if not at then return false end
  for _, word in ipairs { " not ", "n't ", " never ", " would ", " if ", " could ", " may ",
    " might ", " no " } do
    local found = said:find(word, 1, true)
    if found and found < at then return false end
  end
  return true
end

local function tells_wrong(event, article)
  local to = event.actors[event.recipient[1]].span
  local text
  if event.actors[event.recipient[1]].via == "deed" then
    return calls_deed_wrong(event, article)
  elseif to[1] >= event.span[2] then
    if to[1] - event.span[2] > 60 then return false end
    local whose = article.text:sub(to[2] + 1, to[2] + 40):match "^['’\x80-\xbf]+s ([%a ]+)"
    local reach = whose and conditions.find_word(whose, deeds) and 130 or 55
    text = article.text:sub(event.span[2] + 1, to[2] + reach)
    text = text:sub(1, (text:find("[.;]%f[%s\0]", to[2] - event.span[2]) or 0) - 1)
    text = text:sub(to[2] - event.span[2] + 1)
  elseif event.actors[event.recipient[1]].via == "pronoun" then -- "said that it had lied"
    text = conditions.following(event, article, 75):match "^[^.;]*"
  else
    text = article.text:sub(to[2] + 1, event.span[1])
    if #text > 110 then return false end
  end
  text = " " .. text:lower() .. " "
  local at = conditions.find_word(text, wrongs)
  if not at then return false end
  for _, word in ipairs(denied) do
    local found = text:find(word, 1, true)
    if found and found < at then
      return found + 1 == at and text:find("^%l+ %l", at) ~= nil -- "not serious about peace"
    end
  end
  return true
end

local turned_down = conditions.around({ "denied", "denies", "deny", "denying", "reject", "dismiss",
  "refute", "rebut", "shrug", "brush", "disput", "ridicul" }, 40, 0)
local charged = conditions.unmarked "negation"

return {
  pack = "accuse",
  doc = "Blame, charges and inquiries",

  { name = "accuse", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "accuse", "blame", "charge", "suspect", "implicate", "incriminate",
        "finger" },
      actor_kind = body, recipient = { "object", "on", "modifier" }, recipient_kind = anybody,
      no_noun = true },
    condition = function(event, article) -- of nations' things only ships and troops are they
      local to = event.actors[event.recipient[1]]
      if event.text:lower():find "^charg" and conditions.find_word(conditions.phrase(event,
        article, 60), { "tariff", "dut[iy]", "fees?%f[%A]", "toll", "price", "rent%f[%A]",
        "interest rate", "premium", "%$", "per ?cent", "%%" }) then
        return false -- a price
      end
      if to.via == "pronoun" and article.text:find("^ it on ", conditions.past(event, article)) then
        return false -- a thing, and blamed on another
      end
      if to.via ~= "modifier" or to.span[1] < event.span[2] then return true end
      local rest = article.text:sub(to.span[2] + 1, to.span[2] + 40):lower():match "^[%a%s%-]*"
      return conditions.find_word(rest, { "ship", "vessel", "boat", "plane", "jet", "aircraft",
        "helicopter", "torpedo", "missile", "rocket", "drone", "bomb", "shell",
        "trawler", "troops", "force", "soldier", "navy", "army", "armies", "agent", "spies",
        "hacker", "administration", "regime", "junta", "side%f[%A]", "alliance", "coalition",
        "counterpart", "ruler", "people%f[%A]", "rebel", "militia", "fighter", "separatist",
        "coast guard", "official", "minister", "leader", "government", "diplomat", "police",
        "intelligence", "authorit", "embargo", "sanction", "tariff", "polic[yi]", "blockade",
        "meddling", "interference", "intransigence", "aggression", "raid", "strike", "bombing",
        "invasion", "hostility", "imperialis", "refusal", "failure", "decision", "restriction",
        "lies%f[%A]", "provocation", "security service", "secret service", "spy service",
        "operative", "saboteur", "mercenar", "warplane", "artillery", "gunboat", "border guard",
        "commando", "shelling", "attack", "airstrike", "incursion", "offensive", "pressure",
        "negotiator", "delegation", "embassy", "envoy", "prox[yi]", "occupation",
        "propaganda" }) ~= nil
    end,
    examples = {
      { "Oman blamed Iranian secret services.", { actor = "OMN", recipient = "IRN" } },
      { "Oman blamed an Iranian postal service.", false },
      { "Turkey accused Musa Olak of a plot.", { actor = "TUR", recipient = "OLAK" } },
      { "Saudi Arabia accused Iran of supporting the rebels.",
        { actor = "SAU", recipient = "IRN" } },
      { "The United States was accused by Cuba of spying.", { actor = "CUB", recipient = "USA" } },
      { "Blaming Chad for the raid, Sudan closed the border.",
        { actor = "SDN", recipient = "TCD" } },
      { "Oman accused an Iranian ship of ramming its boat.",
        { actor = "OMN", recipient = "IRN" } },
      { "Cuba blamed the American embargo for the blackout.",
        { actor = "CUB", recipient = "USA" } },
      { "Oman accused an Iranian singer of theft.", false },
      { "Oman accused the Trump administration of theft.", { actor = "OMN", recipient = "USA" },
        date = "2018-03-01" },
      { "Oman accused the Syrian junta and its allies of theft.",
        { actor = "OMN", recipient = "SYR" } },
      { "Oman accused the NATO alliance of theft.", { actor = "OMN", recipient = "NATO" } },
      { "Oman accused an Iranian bank of theft.", false },
      { "Mali implicated Niger in the theft.", { actor = "MLI", recipient = "NER" } },
      { "Mali left early, and Oman blames it on the rain.", false },
      { "He accused his brother of theft.", false },
    } },

  { name = "lay-blame", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "put", "lay", "place", "pin", "cast", "fix", "shift", "heap",
        "assign", "apportion" }, { "blame", "responsibility", "guilt", "suspicion" },
        { "point" }, { "finger" }, { "attribute", "ascribe", "trace", "pin" }, { "" }),
      actor_kind = body, recipient = { "on", "at", "to" }, recipient_kind = body,
      no_noun = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 60)
      if event.text:find " " then return not rest:find "^ for itself" end
      -- "the hack, which Oman has traced to Chad"
      rest = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
        :match "[^.;]*$" .. rest
      for _, word in ipairs { "attack", "crash", "blast", "hack", "killing", "murder", "leak",
        "bomb", "strike", "raid", "explosion", "sabotage", "poison", "virus", "delay", "failure",
        "shortage", "crisis", "unrest", "violence", "collapse", "breach", "incident" } do
        if rest:find(word) then return true end
      end
      return false
    end,
    examples = {
      { "Tehran put the blame on Washington.", { actor = "IRN", recipient = "USA" } },
      { "Iran laid the blame at Washington's door.", { actor = "IRN", recipient = "USA" } },
      { "Greece pointed the finger at Turkey.", { actor = "GRC", recipient = "TUR" } },
      { "Britain attributed the hack to Russia.", { actor = "GBR", recipient = "RUS" } },
      { "The hack, which Britain has attributed to Russia, hit a bank.",
        { actor = "GBR", recipient = "RUS" } },
      { "Kenya pinned the blame for the spill on Uganda.", { actor = "KEN", recipient = "UGA" } },
      { "Britain attributed its success to trade.", false },
      { "Iran attributed the painting to Oman.", false },
      { "Fans put the blame on the coach.", false },
      { "Chile put the accent on Peru.", false },
      { "Chile pointed at Peru on the map.", false },
    } },

  { name = "hold-responsible", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "hold", "find", "deem", "declare" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true,
      needs = { "responsible", "accountable", "account", "guilty", "culpable", "liable", "blame",
        "breach",
        "violation", "contempt" } },
    condition = function(event, article)
      local words = article.text:sub(event.actors[event.actor[1]].span[1] + 1, event.span[1])
      local court = conditions.find_word(words:lower(), { "court", "judge", "tribunal", "jury" })
      local rest = conditions.clause(event, article, 60)
      if court and rest:find " guilty" then return false end -- a verdict
      if (has(event.aux, "future") or has(event.aux, "hypothetical"))
        and conditions.find_word(rest, { "accountable", "to account", "responsible" }) then
        return false -- he is to pay for it; what he did is no news
      end
      local before = article.text:sub(math.max(1, event.span[1] - 14), event.span[1]):lower()
      if before:find "%f[%a]to $"
        and conditions.find_word(rest, { "accountable", "to account" }) then
        return false -- "acts to hold it to account"
      end
      local pays = conditions.find_word(rest, { "accountable", "to account" })
      local word = event.text:lower()
      if pays and (word == "holding" and not before:find "%f[%a][iaw][smar]r?e? %l*%s?$"
        and not before:find "[’'][rs]e? %l*%s?$" or word == "hold"
        and (before:find "sure %l* ?%l+ $" or before:find "help%l* %l* ?$"
          or before:find ", $" or before:find " and $")) then
        return false -- "in holding it to account", "to make sure that we hold": he is to pay
      end
      return conditions.find_word(rest, { "responsible", "accountable", "to account", "guilty",
        "culpable", "liable", "to blame", "in breach", "in violation", "in contempt" }) ~= nil
    end,
    examples = {
      { "Iraq holds Turkey responsible for the deaths.", { actor = "IRQ", recipient = "TUR" } },
      { "Lebanon held Israel accountable.", { actor = "LBN", recipient = "ISR" } },
      { "Iraq will hold Turkey to account.", false },
      { "Iraq praised Oman for its help in holding Turkey accountable.", false },
      { "Iraq is holding Turkey accountable for the deaths.",
        { actor = "IRQ", recipient = "TUR" } },
      { "Iraq is taking steps to hold Turkey accountable.", false },
      { "Iraq hopes to help Oman and hold Turkey accountable.", false },
      { "Iraq holds Turkey in high regard.", false },
    } },

  { name = "claim", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "claim", "allege", "complain", "charge", "fume", "grumble",
        "lament" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group" }, no_noun = true },
    condition = function(event, article) -- "claimed 20 Iranian soldiers were killed"
      local to = event.actors[event.recipient[1]].span
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower()
      return not rest:find " been %a+e[dn]%f[%A]" and not rest:find " were %a+e[dn]%f[%A]"
        and not rest:find " was %a+e[dn]%f[%A]"
    end,
    examples = {
      { "Israel claimed that Iran supports the rebels.", { actor = "ISR", recipient = "IRN" } },
      { "Peru complained that Chile moved the fence.", { actor = "PER", recipient = "CHL" } },
      { "Chad fumed that Libya had moved the fence.", { actor = "TCD", recipient = "LBY" } },
      { "Chad charged that Libya had moved the fence.", { actor = "TCD", recipient = "LBY" } },
      { "Israel claimed 20 Iranian soldiers had been killed.", false },
      { "The company claimed it was safe.", false },
    } },

  { name = "says-wrong", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "say", "tell", "state", "argue", "believe", "warn", "insist", "declare",
        "assert", "maintain", "contend", "note", "add", "stress", "conclude", "find", "determine",
        "suggest", "think", "announce", "write", "repeat", "fear", "estimate", "testify",
        "rule", "establish", "disclose", "reveal", "report", "retort", "reply",
        "shoot back", "hit back", "fire back" },
      actor_kind = body, recipient = { "complement" },
      recipient_kind = { "state", "group", "organisation", "alliance" }, no_noun = true,
      needs = conditions.beginnings(wrongs) },
    condition = function(event, article)
      local rest = article.text:sub(event.span[2] + 1, event.span[2] + 24):lower()
      local what = rest:match "^ that( .*)" or rest
      if what:find "^ it is%f[%A]" and not what:find "^ it is %l* ?%u?%l+ that"
        or what:find "^ it['’]+s %l" or what:find "^ its%f[%A]" then
        return false -- "thinks it is wrong to": a thing; "revealed its barbarity"
      end
      return not conditions.of_the_press(event, article) and tells_wrong(event, article)
    end,
    emit = function(event, article) -- what it is, not what it did: "said NATO was a threat"
      local whom = event.actors[event.recipient[1]]
      local is = article.text:sub(whom.span[2] + 1, whom.span[2] + 12):match "^ (%l+) "
      local as_such = whom.via == nil
        and (is == "is" or is == "was" or is == "poses" or is == "posed")
        and not article.text:find("^ [iw]a?s %l+ing%f[%A]", whom.span[2] + 1)
      return as_such and conditions.against_as_such(event, article) or event
    end,
    examples = {
      { "The Greek daily Ta Nea said Cyprus violated the agreement.", false },
      { "Israel said Iran violated the agreement.", { actor = "ISR", recipient = "IRN" } },
      { "Iran is at war. Israel thinks it is critical to tell of its crimes.", false },
      { "Israel said on Monday that Iran lied.", { actor = "ISR", recipient = "IRN" } },
      { "Israel said Iran was behind a raid on its port.", { actor = "ISR", recipient = "IRN" } },
      { "Israel said Iran was behind in the talks.", false },
      { "Israel shot back that Iran was lying.", { actor = "ISR", recipient = "IRN" } },
      { "Australia said the Chinese dive was unsafe.", { actor = "AUS", recipient = "CHN" } },
      { "NATO is a dusty relic, Russia said.",
        { actor = "RUS", recipient = "NATO", act = "oppose" } },
      { "Russia said NATO was obsolete.", { actor = "RUS", recipient = "NATO", act = "oppose" } },
      { "The UN ruled that Sudan had broken the truce.", { actor = "UN", recipient = "SDN" } },
      { "UN experts said Sudan had committed war crimes.", { actor = "UN", recipient = "SDN" } },
      { "Washington says Tehran is undermining the deal.",
        { actor = "USA", recipient = "IRN" } },
      { "Russia said NATO was provoking its neighbours.", { actor = "RUS", recipient = "NATO" } },
      { "Oman is lying, Iran said.", { actor = "IRN", recipient = "OMN" } },
      { "Iran said Oman's raid was a crime.", { actor = "IRN", recipient = "OMN" } },
      { "Iran said the Omani move smacked of piracy.", { actor = "IRN", recipient = "OMN" } },
      { "Iran said Oman was low on crime.", false },
      { "Hezbollah is a band of murderers. Israel believes it is right to go on.", false },
      { "Biden said that Putin's decision to pull out of the treaty on arms was the wrong move.",
        { actor = "USA", recipient = "RUS" }, date = "2022-06-08" },
      { "Oman said it was Iran that was preventing a deal.", { actor = "OMN", recipient = "IRN" } },
      { "Oman said it was Iran that was winning.", false },
      { "Oman said Iran had started the war.", { actor = "OMN", recipient = "IRN" } },
      { "Oman told Iran that Yemen was a red line.", false },
      { "Israel said Iran kept the agreement.", false },
      { "Iran took the port. Israel says it is outrageous.", false },
      { "Israel thinks it is vital to see Iran's aggressive plans.", false },
      { "We saw that Iran revealed its barbarity in Israel.", false },
      { "Israel said Iran was not serious about peace.", { actor = "ISR", recipient = "IRN" } },
      { "Israel said Iran had gone too far.", { actor = "ISR", recipient = "IRN" } },
      { "Israel said Iran had acted in bad faith.", { actor = "ISR", recipient = "IRN" } },
      { "Israel said Iran had not gone too far.", false },
      { "Israel said Iran had not violated the agreement.", false },
      { "Israel said Israel had violated the agreement.", false },
      { "A shopkeeper said Iran violated the agreement.", false },
      { "Oman is hopeful, Iran said.", false },
      { "Oman closed the port. Iran said the move was illegal.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman raided Yemen. Iran said that the raid violated the truce.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman closed the port. Iran said the move was not illegal.", false },
      { "Oman closed the port. Iran said the move harmed militants.", false },
      { "Oman closed the port. Iran said the plan was illegal.", false },
    } },

  { name = "work-of", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "say", "tell", "insist", "declare", "claim", "suggest", "allege", "believe",
        "cry", "conclude", "announce", "warn", "add" }, actor_kind = body,
      recipient = { "nearby" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true, needs = { "work", "handiwork", "hallmark", "order", "carry", "orchestrate",
        "mastermind", "plan", "plant", "perpetrate", "fire", "stage", "launch", "doing*", "blame*",
        "responsib*", "fault*" } },
    condition = function(event, article) -- "the raid was the work of Iran, Oman said"
      local to = event.actors[event.recipient[1]].span
      local before = conditions.after_last(article.text:sub(math.max(1, to[1] - 60), to[1]):lower(),
        ",.;")
      local open = before:find "n[o'’]t " or before:find " never " or before:find " if "
      if open then return false end
      for _, word in ipairs { "blame", "responsibility", "fault" } do
        if before:find(word .. " [%l ]-l[aie]+[sy]? [%l ]*with [%l ]*$") then return true end
      end
      local whose = article.text:sub(to[2] + 1, to[2] + 16):lower()
      if (whose:find "^['’]*s? doing%f[%A]" or whose:find "^['’]*s? fault%f[%A]")
        and before:find "%f[%a][wi]a?s [%l \"“”]*$" then
        return true
      end
      for _, words in ipairs { "the work of", "the handiwork of", "hallmarks? of", "ordered by",
        "carried out by", "orchestrated by", "masterminded by", "planned by", "planted by",
        "perpetrated by", "fired by", "staged by", "launched by" } do
        local from = before:find("%f[%a]" .. words .. " [%l ]*$")
        if from then
          return conditions.find_word(before:sub(1, from) .. event.context:lower(), { "attack",
            "raid", "bomb", "killing", "murder", "strike", "blast", "hack", "massacre", "plot",
            "coup", "poison", "assassin", "sabotage", "missile", "rocket", "drone", "landing",
            "shelling", "explosion", "shooting", "abduction", "kidnap" }) ~= nil
        end
      end
      return false
    end,
    examples = {
      { "The raid was the work of Iran, Oman said.", { actor = "OMN", recipient = "IRN" } },
      { "Oman said that the missile was fired by Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman said the blame lay squarely with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman said the decision lay with Iran.", false },
      { "The raid was not the work of Iran, Oman said.", false },
      { "The mural was the work of Iran, Oman said.", false },
      { "Oman said the crash was most likely Iran's doing.",
        { actor = "OMN", recipient = "IRN" } },
      { "Oman said the crash was not Iran's doing.", false },
      { "Oman said the crash was \"likely\" Iran's fault.", { actor = "OMN", recipient = "IRN" } },
      { "Oman said responsibility for the crash lay with Iran.",
        { actor = "OMN", recipient = "IRN" } },
    } },

  { name = "evidence", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "have", "present", "produce", "show", "reveal", "cite", "find",
        "publish", "offer", "release", "see", "gather", "uncover" }, { "evidence", "proof" }),
      actor_kind = body, recipient = { "complement", "of", "modifier", "against", "by" },
      recipient_kind = { "state", "group", "organisation" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.following(event, article, 20)
      local before = article.text:sub(math.max(1, event.span[1] - 12), event.span[2]):lower()
      if has(event.aux, "negation") or event.context:find "%?" then return false end -- or asked for
      return not before:find "%f[%a]no%f[%A]" and (rest:find "^ of " or rest:find "^[\"”]* that "
        or rest:find "^ against ") ~= nil
    end,
    examples = {
      { "Poland has evidence of Belarusian involvement.", { actor = "POL", recipient = "BLR" } },
      { "Kenya produced evidence on Monday that Eritrea armed the gang.",
        { actor = "KEN", recipient = "ERI" } },
      { "Kenya produced evidence that Eritrea armed the gang.",
        { actor = "KEN", recipient = "ERI" } },
      { "Kenya has no evidence of Eritrean involvement.", false },
      { "Kenya has not seen any evidence that Eritrea armed the gang.", false },
      { "Does Kenya have evidence that Eritrea armed the gang?", false },
      { "The museum has evidence of Eritrean trade.", false },
    } },

  { name = "link-to", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "link to", "tie to", "connect to" }, actor_kind = body,
      recipient = { "object", "modifier" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    condition = conditions.with({ "attack", "bombing", "killing", "plot", "murder",
      "assassination", "hack", "terror", "poisoning", "blast", "explosion", "coup", "kidnapping",
      "sabotage", "smuggling", "massacre", "shooting", "al%-?qaeda", "strike", "crash" }, 60),
    examples = {
      { "Kenya linked Eritrea to the bombing.", { actor = "KEN", recipient = "ERI" } },
      { "France tied Syria to the murder.", { actor = "FRA", recipient = "SYR" } },
      { "A railway links Kenya to Eritrea.", false },
      { "The new line will link Kenya to Eritrea.", false },
    } },

  { name = "no-doubt", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "have doubt", "leave doubt" },
      adjective = { "certain", "sure" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    condition = function(event, article)
      local words = article.text:sub(math.max(1, event.span[1] - 4), event.span[2]):lower()
      local made = article.text:sub(math.max(1, event.span[1] - 12), event.span[1]):lower()
      local sure = words:find "no doubt" or not words:find "doubt" and #event.aux == 0
        and not made:find "%f[%a]ma[kd]" -- "makes sure"
      return sure and tells_wrong(event, article)
    end,
    emit = conditions.unmarked "negation", -- "no doubt"
    examples = {
      { "Oman is certain that Iran was behind the raid.", { actor = "OMN", recipient = "IRN" } },
      { "Oman is not certain that Iran was behind the raid.", false },
      { "Oman has no doubt that Iran was behind the raid.",
        { actor = "OMN", recipient = "IRN", aux = {} } },
      { "Oman has no doubt that Iran will win.", false },
      { "A sailor has no doubt that Iran was behind the raid.", false },
    } },

  { name = "convinced", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "convince", "persuade" }, actor = { "object" }, actor_kind = body,
      recipient = { "complement" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true, needs = conditions.beginnings(wrongs) },
    condition = function(event, article) -- he who is it, not he who convinces another
      return event.actors[event.actor[1]].span[2] <= event.span[1] and #event.aux == 0
        and tells_wrong(event, article)
    end,
    examples = {
      { "Oman is convinced that Iran was behind the raid.", { actor = "OMN", recipient = "IRN" } },
      { "Chad convinced Oman that Iran was behind the raid.", false },
      { "Oman is convinced that Iran will win.", false },
    } },

  { name = "cite-for", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = { "cite", "fault", "single out", "pillory", "name", "rap" },
      actor_kind = body, recipient = { "object" }, recipient_kind = { "state", "group",
        "organisation" }, no_noun = true,
      needs = { "right", "abuse", "violate", "violation", "breach", "fail", "failing", "failure",
        "crime", "role", "suspect", "culprit", "sponsor", "sponsorship", "source",
        "perpetrator", "criticism", "blame", "censure" } },
    condition = conditions.with({ "for human rights", "for abuses", "for violat", "for breach",
      "for failing", "for failure", "for its failure", "for war crimes", "for its role",
      "as a suspect", "as the culprit", "as a sponsor", "as the source", "as the perpetrator",
      "as the %l+ culprit", "for criticism", "for %l+ criticism",
      "for blame", "for censure" }, 50),
    examples = {
      { "Ghana singled out Togo for criticism.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana named Togo as the main culprit.", { actor = "GHA", recipient = "TGO" } },
      { "The UN cited Chad for human rights abuses.", { actor = "UN", recipient = "TCD" } },
      { "Ghana named Togo as the culprit.", { actor = "GHA", recipient = "TGO" } },
      { "Ghana cited Togo as a model.", false },
      { "The film cited Togo for its beauty.", false },
    } },

  { name = "accusation", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation", "charge", "complaint", "claim" },
      verb = {}, actor = { "subject", "from", "by" },
      actor_kind = body, recipient = { "against", "complement", "of" }, recipient_kind = body },
    condition = function(event, article) -- "Polish claims of Russian meddling", not to land of it
      local rest = conditions.phrase(event, article, 80)
      if event.text:lower():find "^claim" and rest:find "^ against " then return false end -- a debt
      local claims = event.text:lower():find "^claim" or event.text:lower():find "^charge"
        or event.text:lower():find "^complaint"
      return not (claims and rest:find "^ of ") or conditions.find_word(rest, { "aggress",
        "meddling", "interference", "attack", "violation", "involvement", "spying", "espionage",
        "sabotage", "aid to", "support for", "abuse", "atrocit", "hacking", "incursion", "invasion",
        "genocide", "torture", "cheating", "dumping", "subversion", "bad faith", "complicity",
        "breach", "provocation" }) ~= nil
    end,
    emit = function(event, article) -- what is rejected was charged all the same
      return turned_down(event, article) and charged(event) or event
    end,
    examples = {
      { "Sudan's accusation of Ugandan aggression was repeated.",
        { actor = "SDN", recipient = "UGA" } },
      { "Polish claims of Russian meddling grew.", { actor = "POL", recipient = "RUS" } },
      { "Polish claims of Russian land grew.", false },
      { "Polish claims against Russia were settled.", false },
      { "Mali rejected Cuba's claim that Spain ran its port.",
        { actor = "CUB", recipient = "ESP", aux = {} } },
      { "Accusations against the coach were denied.", false },
      { "Cuba's accusations against Spain were denied.", { actor = "CUB", recipient = "ESP" } },
      { "The US complaint against China was heard.", { actor = "USA", recipient = "CHN" } },
      { "Britain's accusation that Oman had spied on it was rejected.",
        { actor = "GBR", recipient = "OMN" } },
      { "The claim that Oman had spied was rejected.", false },
    } },

  { name = "echo-charge", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "echo", "repeat", "second", "share", "join", "back", "support" },
        { "accusation", "allegation", "charge", "claim" }),
      actor_kind = abroad, recipient = { "alike" }, recipient_kind = abroad, no_noun = true },
    condition = function(event)
      return event.text:find " th%l+ " ~= nil -- not its own
    end,
    examples = {
      { "Oman accused Iran of theft, and Chad echoed the charge.",
        { actor = "TCD", recipient = "IRN" } },
      { "Oman accused Iran of theft, and the paper echoed the charge.", false },
      { "Oman accused Iran of theft, and Iran repeated its claim to the island.", false },
    } },

  -- "Oman faces Iranian accusations of theft"
  { name = "faces-charge", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation", "charge", "claim" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = abroad, needs = "face" },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
      return before:find "%f[%a][Ff]ac%l+ [%a ]*$" ~= nil
    end,
    examples = {
      { "Oman faces Iranian accusations of theft.", { actor = "IRN", recipient = "OMN" } },
      { "Facing accusations from Iran of theft, Oman closed its port.",
        { actor = "IRN", recipient = "OMN" } },
      { "Oman read Iranian accusations of theft.", false },
      { "Oman faces a nurse's accusations of theft.", false },
    } },

  { name = "denied-charge", event = { type = "ACCUSE", mode = "allege" },
    frame = { noun = { "accusation", "allegation", "charge" }, verb = {},
      actor = { "subject", "from", "by" }, actor_kind = abroad, recipient = { "clause" },
      recipient_kind = abroad,
      needs = { "deny", "reject", "rejection", "dismiss", "dismissal", "dismissive", "refute",
        "rebut", "shrug", "brush", "dispute", "ridicule" } },
    condition = turned_down,
    emit = charged, -- what is denied was charged all the same
    examples = {
      { "Iran denied the Omani allegations.",
        { actor = "OMN", recipient = "IRN", type = "ACCUSE" } },
      { "Iran heard the Omani allegations.", false },
      { "Iran denied the allegations of a nurse.", false },
    } },

  { name = "investigate", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = g.phrases({ "open", "launch", "begin", "start", "announce", "order",
        "file", "bring", "initiate", "conduct", "lodge", "press", "pursue", "institute",
        "submit", "reopen", "set up", "establish", "commission", "create" },
        { "investigation", "inquiry", "probe", "proceeding", "case", "lawsuit", "suit", "action",
          "enquiry", "review", "procedure", "charge", "complaint", "appeal", "file", "dossier",
          "examination" },
        { "take" }, { "action", "proceeding" },
        { "issue", "seek", "obtain" }, { "warrant", "indictment", "summons" },
        { "pursue", "seek" }, { "prosecution" }), actor_kind = body,
      recipient = { "into", "against", "for", "of", "on", "modifier" }, recipient_kind = anybody },
    condition = function(event, article)
      local whole = event.text:lower()
      if conditions.own_affair(event, article) then return false end
      local from = event.actors[event.actor[1]].span[2] -- "American families filed a lawsuit"
      if from < event.span[1] and conditions.find_word(article.text:sub(from + 1,
        event.span[1]):lower():match "^[%l ]*", { "famil", "victim", "relative", "survivor",
        "widow", "parents", "citizens", "residents", "farmers", "workers", "firms", "companies",
        "investors" }) then
        return false
      end
      local needs = whole:find "action" or whole:find "case" or whole:find "procedure"
        or whole:find "review" or whole:find "appeal" or whole:find "file" or whole:find "dossier"
        or whole:find "exam"
      if not needs then return true end
      local rest = conditions.rest(event, article, 30)
      local lawful = whole:find "legal" or whole:find "court" or whole:find "infringement"
        or whole:find "disciplin"
      return (lawful ~= nil or not whole:find "action")
        and (rest:find "^ %a* ?against" or rest:find "^ into") ~= nil
    end,
    examples = {
      { "The European Union opened proceedings against Zentro.",
        { actor = "EU", recipient = "ZENTRO" } },
      { "Peru opened proceedings against Zentro.", false },
      { "Peru opened proceedings against Zentro of Chile.", { actor = "PER" } },
      { "The court in Peru issued a warrant for Putin over the death of Chadian sailors.",
        { actor = "PER", recipient = "RUS" }, date = "2018-06-08" },
      { "The European Union opened proceedings against Hungary.",
        { actor = "EU", recipient = "HUN" } },
      { "The UN set up an inquiry into Iran's crackdown.", { actor = "UN", recipient = "IRN" } },
      { "Kenya launched an inquiry into Chinese loans.", { actor = "KEN", recipient = "CHN" } },
      { "The European Union launched legal action against Poland.",
        { actor = "EU", recipient = "POL" } },
      { "The International Criminal Court issued an arrest warrant for Sudan's president.",
        { actor = "ICC", recipient = "SDN" } },
      { "The school opened an inquiry into the fire.", false },
      { "American families filed a lawsuit against Sudan.", false },
      { "Kenya filed a lawsuit against Sudan.", { actor = "KEN", recipient = "SDN" } },
      { "Poland took action for Hungary.", false },
      { "Kenya took legal action against Somalia.", { actor = "KEN", recipient = "SOM" } },
      { "Kenya took offensive action against Somali troops.", false },
      { "A Danish general took charge of the NATO mission.", false },
    } },

  { name = "bring-case", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "file", "lodge", "bring", "submit", "launch", "register" },
        { "complaint", "case", "suit", "lawsuit", "challenge", "claim", "dispute" }),
      actor_kind = body, recipient = { "foe", "nearby", "before" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 90)
      if rest:find "^ %a* ?against" then return false end
      return conditions.find_word(rest, { "wto", "world trade organi", "international court",
        "world court", "icj", "icc", "international criminal court", "security council",
        "arbitration", "tribunal", "hague", "in 19", "in 20", "united nations", "un ", "u.n." })
        ~= nil
    end,
    examples = {
      { "The United States put duties on European steel. The EU has filed a complaint at the WTO.",
        { actor = "EU", recipient = "USA", type = "ACCUSE" } },
      { "China seized the reef. The Philippines brought the case in 2013.",
        { actor = "PHL", recipient = "CHN" } },
      { "The firm filed a complaint at the WTO.", false },
      { "Oman filed a claim with its bank.", false },
    } },

  { name = "take-to-court", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "take", "haul", "bring", "drag", "refer" }, actor_kind = body,
      recipient = { "object" }, recipient_kind = body, no_noun = true },
    condition = conditions.with({ "to court", "to the international court", "to the european court",
      "before the international court", "to the icj", "to the world court", "to the wto",
      "to the world trade organi", "to arbitration", "to the international criminal court",
      "to the icc", "to task", "to the security council" }, 60),
    examples = {
      { "Australia took China to the World Trade Organization.",
        { actor = "AUS", recipient = "CHN" } },
      { "Chad took Libya to court.", { actor = "TCD", recipient = "LBY" } },
      { "Peru hauled Chile before the International Court of Justice.",
        { actor = "PER", recipient = "CHL" } },
      { "Australia took China to the final.", false },
      { "A shop took Chad to court.", false },
    } },

  { name = "prosecute", event = { type = "ACCUSE", mode = "investigate" },
    frame = { verb = { "investigate", "probe", "sue", "prosecute", "indict", "subpoena",
        "look into", "inquire into", "enquire into", "dig into", "arraign",
        "pry into" },
      actor_kind = body, recipient = { "object", "by", "modifier", "into" },
      recipient_kind = anybody },
    condition = function(event, article)
      if event.actors[event.recipient[1]].via == "pronoun"
        and event.text:lower():find "^[ip][nr][vo][eb]" then
        return false -- "is investigating it": what happened, not a party
      end
      if conditions.find_word(conditions.phrase(event, article, 50):gsub("%f[%a]over .*", ""), {
        "troubles?%f[%A]", "accidents?%f[%A]" }) then
        return false -- nobody's fault
      end
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(conditions.past(event, article), math.max(to[1], event.span[2]))
      if link:find "^ by .* and " then return false end -- who investigates too
      if conditions.own_affair(event, article) then return false end
      return conditions.not_victim(event, article)
    end,
    examples = {
      { "The joint investigation by the African Union and the Malian court went on.", false },
      { "An agent from France investigated British troubles in India.", false },
      { "A French agent investigated British troubles in the colonies.", false },
      { "The leak angered Spain. Germany is investigating it.", false },
      { "The International Criminal Court investigated Israel.",
        { actor = "ICC", recipient = "ISR" } },
      { "Gambia sued Myanmar.", { actor = "GMB", recipient = "MMR" } },
      { "France sued Zentro.", false },
      { "Police investigated the fire.", false },
      { "The court is looking into Israeli conduct.", false },
      { "The African Union is looking into Malian abuses.", { actor = "AU", recipient = "MLI" } },
    } },

  { name = "allege-involvement", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "allege", "suspect", "claim", "cite", "detect", "decry" },
        { "involvement", "interference", "meddling", "complicity", "collusion", "role",
          "provocation", "aggression" }), actor_kind = body,
      recipient = { "of", "by", "modifier" }, recipient_kind = { "state", "group",
        "organisation" }, no_noun = true },
    examples = {
      { "Oman and Chad have alleged Iranian involvement.",
        { actor = { "OMN", "TCD" }, recipient = "IRN" } },
      { "Kenya alleged Iran's complicity in the coup.", { actor = "KEN", recipient = "IRN" } },
      { "Latvia claimed interference by Russia.", { actor = "LVA", recipient = "RUS" } },
      { "Kenya alleged involvement of a clerk.", false },
      { "Kenya cited the Iranian film.", false },
    } },

  { name = "see-hand", event = { type = "ACCUSE", mode = "allege" },
    frame = { verb = g.phrases({ "see", "detect", "find", "suspect", "discern", "sense", "spot" },
        { "hand", "fingerprint", "shadow", "complicity" }, { "smell", "suspect", "fear", "scent" },
        { "plot", "ruse", "trap", "ploy", "trick", "conspiracy" }), actor_kind = body,
      recipient = { "of", "modifier" }, recipient_kind = { "state", "group", "organisation" },
      no_noun = true },
    condition = function(event, article)
      return conditions.find_word(event.text:lower(), { "smel", "plot", "ruse", "trap", "ploy",
        "trick", "conspir" }) ~= nil
        or conditions.with({ "in ", "at ", "behind", "on ", "over " }, 60)(event, article)
    end,
    examples = {
      { "Oman smelled an Iranian ruse.", { actor = "OMN", recipient = "IRN" } },
      { "Oman smelled Iranian tea.", false },
      { "Oman saw the hand of Iran in the raid.", { actor = "OMN", recipient = "IRN" } },
      { "Latvia detected Russian fingerprints on the plot.",
        { actor = "LVA", recipient = "RUS" } },
      { "Police found a hand in the river in Iran.", false },
      { "Oman saw a hand wave.", false },
    } },
}
