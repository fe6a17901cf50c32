--- Whom one urges, presses or asks to do something, or of whom one demands it.
local conditions = require "engine.conditions"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
local finite = { are = true, were = true, had = true, will = true, would = true, can = true,
  could = true, may = true, might = true, never = true, did = true, ["do"] = true, have = true,
  left = true, went = true, came = true, began = true, fled = true, fought = true, gave = true,
  took = true, made = true, knew = true, broke = true, fell = true, stood = true, held = true,
  withdrew = true, sent = true, paid = true, met = true, led = true, lost = true, won = true,
  said = true, kept = true, sought = true, struck = true, shot = true, drew = true, is = true,
  was = true, has = true, spoke = true, wrote = true, bought = true, brought = true, sold = true,
  told = true, taught = true, caught = true, thought = true, built = true, spent = true,
  grew = true,
  threw = true, flew = true, drove = true, froze = true, stole = true, chose = true, hid = true,
  tore = true, sank = true, ran = true, sat = true, felt = true, saw = true, found = true,
  got = true }
-- Verbs whose past is their base: "suggested that Oman hit" tells what was.
local SAME_PAST = { hit = true, cut = true, put = true, set = true, let = true, shut = true,
  quit = true, hurt = true, cost = true, spread = true, split = true, read = true, beat = true }

local ASKING = { ["if"] = true, whether = true, what = true, why = true, how = true, who = true,
  whom = true, when = true, where = true, which = true, about = true }
-- "could I define it?"
local INVERTED = { could = true, can = true, did = true, ["do"] = true, is = true, was = true,
  are = true, were = true, should = true }
local HE = { i = true, he = true, she = true, it = true, we = true, they = true, you = true }
local OF_HIM = { to = true, that = true, ["for"] = true, ["not"] = true }

-- "asked Xi whether Chad had won", "asked the king about it", "asked Xi a question": he is to tell
-- something, and not to do it, as he is who is asked "if it would lend its port".
local function question(event, article)
  local to = event.actors[event.recipient[1]].span
  local words = article.text:sub(math.max(to[2], event.span[2]) + 1, to[2] + 90):lower()
  words = words:match "^[^.;:]*"
  if words:find "^ ?[%l ]-%f[%a]questions?%f[%A]" and not words:find "%f[%a]to%f[%A].*question" then
    return true
  end
  for asked, verb, who in words:gmatch "([^,]*), (%l+) (%l+)%f[%A]" do
    if asked:find "%f[%a]to%f[%A]" then break end
    if INVERTED[verb] and HE[who] then return true end
  end
  for at, word in words:gmatch "()%f[%a](%l+)" do
    if OF_HIM[word] then return false end
    if ASKING[word] and words:sub(at - 2, at - 1) ~= ", " then
      local rest = words:sub(at + #word)
      return not (rest:find "^ it would" or rest:find "^ it could" or rest:find "^ they would"
        or rest:find "^ they could" or rest:find "^ it might" or rest:find "^ h?s?he would"
        or rest:find "^ he could" or rest:find "^ the [%l ]*would" or rest:find "^ we could%f[%A]")
    end
  end
  return false
end

return {
  pack = "urging",
  doc = "Whom parties urge or ask to do something",

  { name = "urge", event = { type = "REQUEST" },
    frame = { verb = { "urge", "ask", "call on", "press", "appeal", "demand", "call for", "implore",
        "pressure", "order", "beg", "plead", "exhort", "beseech", "request", "lobby", "petition",
        "encourage", "entreat", "prod" },
      actor_kind = body,
      recipient = { "object", "on", "to", "of", "from", "with", "modifier" },
      recipient_kind = body, no_noun = true, outer = true },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local verb = event.text:lower()
      if (verb:find "^order" or verb:find "^ask") and conditions.sent_out(event, article) then
        return false -- expelled
      end
      local told = verb:find "^order" and conditions.clause(event, article, 120)
      if told and not (told:match "^ ([%w ]-) out%f[%A]" or told):find "%f[%a]to%f[%A]" then
        return false -- sent away, or a deed of one's own: "ordered an attack on Chad"
      end
      if conditions.own_people(event, article) then return false end
      local whom = conditions.phrase(event, article, 30)
      if verb:find "^ask" and (whom:find "^ h[ie][sr] [%l ]*government%f[%A]"
        or whom:find "^ its [%l ]*government%f[%A]") then
        return false -- one's own
      end
      if verb:find "^ask" and question(event, article) then return false end
      local calls = verb:find "^call" and event.actors[event.recipient[1]].person
      if calls and not conditions.clause(event, article, 120):find " to %l" then
        return false -- a call that is paid
      end
      if verb:find "^call" and article.text:find("^[%a'’ ]* on the carpet", to[2] + 1) then
        return false -- to hear a complaint
      end
      local gap = article.text:sub(conditions.past(event, article), to[1])
      local behind = conditions.phrase(event, article, 12)
      if verb:find "^order" and behind:find "^ it%f[%A]" and not behind:find "^ it to " then
        return false -- a thing
      end
      if gap:find "ambassador to [%l ]*$" or gap:find "envoy to [%l ]*$" then return false end
      if gap:find "^ for " or behind:find "^ for " and event.actors[event.recipient[1]].via
        == "shared" then
        return false -- what for is another rule's
      end
      if to[1] > event.span[2] and gap:find "^ [%l ]*%u%l+ for [%l ]+ to [%l ]*$" then
        return false -- asked a parliament for aid to Chad
      end
      if verb:find "^demand" and to[1] > event.span[2]
        then -- an end to an embargo on Chad: by whom?
        local link = article.text:sub(conditions.past(event, article), to[1]):lower()
        if link:find "^ an? %l+ to .* on %l*%s?$" or link:find "^ an? %l+ to .* against %l*%s?$"
          or link:find "^ the lifting of .* on %l*%s?$" then
          return false
        end
      end
      if verb:find "^encourag" and behind:find "^ some of" then return false end -- deeds
      if verb:find "^encourag" and event.actors[event.recipient[1]].via == "modifier"
        and article.text:sub(to[2] + 1, to[2] + 30):find "^ %l*%s?%l*%s?attack" then
        return false -- wanted that they are
      end
      if verb:find "^press" and conditions.find_word(article.text:sub(to[2] + 1, to[2] + 30):lower()
        :match "^[^,.;]*", { "position", "lines%f[%A]", "flank", "defen[cs]es", "trench" }) then
        return false -- in battle
      end
      if not verb:find "^order" or to[1] < event.span[2] then return true end
      local people = article.text:sub(conditions.past(event, article),
        to[2] + 40):lower():match "^[^,.;]*"
      people = people:match "^(.-) to %l" or people
      local sent = article.text:sub(to[2] + 1, to[2] + 60):lower():match "^[^,.;]*"
      if conditions.find_word(people, { "diplomat", "ambassador", "envoy", "attach",
        "consul" }) or sent:find " out of %a" or sent:find " home$" then
        return false -- they are sent home
      end
      local between = article.text:sub(conditions.past(event, article), to[1]):lower()
      if conditions.find_word(between, { "halt%f[%A]", "end%f[%A]", "ban%f[%A]", "stop%f[%A]",
          "commitment", "boycott", "embargo", "suspension", "cut%f[%A]", "attack", "invasion",
          "action",
          "strike", "raid",
          "withdrawal", "closure", "expulsion", "deployment", "evacuation", "arrest", "seizure",
          "sanction", "freeze", "review", "inquiry", "investigation", "bombing", "blockade", "tank",
          "jet", "missile", "troops", "soldiers", "warship", "frigate", "carrier", "fleet",
          "marines", "paratroop", "brigade", "battalion", "bomber", "squadron" }) then
        return false -- what his own people do
      end
      return true
    end,
    emit = function(event, article) -- "encouraged the king's reforms": he is for them
      local to = event.actors[event.recipient[1]]
      if event.type == "THREATEN" then -- "threatened to ask Oman to punish Chad": Chad
        for _, name in ipairs(article:names(event.sentence)) do
          if name.span[1] > to.span[2] and (name.kind == "state" or name.kind == "group")
            and name.id ~= event.actor[1] and name.id ~= event.recipient[1] then
            return conditions.done_to(event, name)
          end
        end
      end
      local own = to.via == "modifier" or to.via == "possessor"
      local rest = own and article.text:sub(to.span[2] + 1, to.span[2] + 30):lower()
      local what = rest and rest:match "^[%l'’ -]*"
      if what and event.text:lower():find "^encourag" and conditions.find_word(
        what:match "^(.-) to%f[%A]" or what, { "reform", "effort", "opposition", "intervention",
        "protest", "uprising", "rebellion", "revolt", "resistance", "initiative", "drive%f[%A]",
        "aspiration", "ambition", "unity", "offensive", "rebel", "separatis" }) then
        event.type, event.mode = "SUPPORT", nil
      end
      return event
    end,
    examples = {
      { "The Security Council ordered Chad to carry out the ruling.",
        { actor = "UNSC", recipient = "TCD" } },
      { "Truman asked Congress for aid to Greece and Turkey.", false },
      { "Macron was asked by Xi years ago, could he define Europe.", false, date = "2019-01-01" },
      { "Brazil urged the choice of a clerk as its ambassador to Peru.", false },
      { "Troops stand on Peru's border, and Brazil may order it.", false },
      { "Peru and Brazil quarrelled, and Brazil urged their citizens to come home.", false },
      { "Germany threatened to ask the Security Council to punish Mali.",
        { actor = "DEU", recipient = "MLI", type = "THREATEN" } },
      { "Germany urged Russia to release the sailors.", { actor = "DEU", recipient = "RUS" } },
      { "Norway called upon Iran to free the sailors.", { actor = "NOR", recipient = "IRN" } },
      { "Norway encouraged Iran's reforms.", { actor = "NOR", recipient = "IRN",
        type = "SUPPORT" } },
      { "Norway encouraged the Iranian king's efforts to mend the road.",
        { actor = "NOR", recipient = "IRN", type = "SUPPORT" } },
      { "Norway encouraged Iran to reform its courts.",
        { actor = "NOR", recipient = "IRN", type = "REQUEST" } },
      { "Norway asked for assurances on the steps Iran is taking.", false },
      { "Norway asked Iran if it would free the sailors.", { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran, if it wanted peace, to free the sailors.",
        { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran to say what it knew.", { actor = "NOR", recipient = "IRN" } },
      { "Norway asked Iran if the sailors were free.", false },
      { "Norway asked Iran's president what he knew.", false },
      { "Norway's king asked the Iranian president about the sailors.", false },
      { "Norway will ask Iran some hard questions.", false },
      { "Brazil ordered Peru to leave the strip.", { actor = "BRA", recipient = "PER" } },
      { "Brazil ordered a review of Peruvian visas.", false },
      { "Brazil ordered its whole commitment to the NATO force put on alert.", false },
      { "Brazilian troops went on to press Peruvian positions.", false },
      { "The teacher asked France.", false },
      { "Brazil ordered an inspection of Peru's port.", false },
      { "Iran is paying for and encouraging some of the unrest in Iraq.", false },
      { "Brazil's envoy met Peru's and offered to ask his government to pay.", false },
      { "Brazil deplored the raid on Chad by Peru and called for a just peace.", false },
    } },

  { name = "demand-that", event = { type = "REQUEST" },
    frame = { verb = { "demand", "urge", "request", "ask", "insist", "recommend", "propose",
        "suggest" }, actor_kind = body, recipient = { "complement" }, recipient_kind = body,
      no_noun = true, outer = true },
    condition = function(event, article) -- "proposed a plan, and Peru gave ..." asks nothing of it
      local to = event.actors[event.recipient[1]].span
      local between = article.text:sub(conditions.past(event, article), to[1])
      if to[1] < event.span[2] or between:find "," or #between > 60 then return false end
      if between:find "%f[%a]proof that" or between:find "evidence that" then return false end
      local named = event.actors[event.recipient[1]].text
      if named:find "Congress" or named:find "Senate" then return false end -- at home
      local suggests = event.text:lower():find "^suggest" ~= nil
      local verb = article.text:match("^ (%l+)", to[2] + 1)
      if suggests then -- not of what is its, nor what it may, must or should do
        local near = article.text:sub(to[2] + 1, to[2] + 40):match "^[%a ]*"
        for word in near:gmatch "%l+" do
          if finite[word] or word == "should" or word == "must" then return false end
        end
        if verb == nil or SAME_PAST[verb] or verb:find "ly$" then return false end
      end
      if suggests or event.text:lower():find "^insist" then
        -- "insists that Iran lies" tells, "lie" demands
        if verb and (verb:find "s$" or verb:find "ed$" or finite[verb]) then return false end
        local others = verb == "and" and article.text:sub(to[2] + 5, to[2] + 50):match "^[%a ]*"
        for word in (others or ""):gmatch "%l+" do
          if finite[word] then return false end -- "that Iran and other states are"
        end
      end
      return event.text:lower():sub(1, 7) ~= "propose" or between:find "^ that " ~= nil
    end,
    examples = {
      { "Iran demanded that Israel abandon its claim.", { actor = "IRN", recipient = "ISR" } },
      { "Iran demanded proof that Israel was behind it.", false },
      { "The president recognised Chile and asked that Congress pay for an envoy.", false },
      { "Iran suggested that Oman withdraw its tanks.", { actor = "IRN", recipient = "OMN" } },
      { "Iran suggested that Oman withdrew its tanks.", false },
      { "Iran suggested that Oman could withdraw its tanks.", false },
      { "Iran suggested that Oman spoke to the rebels.", false },
      { "Iran suggested that Omani aid to Chad may end.", false },
      { "Iran insisted that Oman pay.", { actor = "IRN", recipient = "OMN" } },
      { "Iran insisted that Oman pays its debts.", false },
      { "Iran insists Oman and other countries are rich.", false },
      { "Iran insisted that Oman was rich.", false },
      { "Turkey insists the Armenians left of their own will.", false },
      { "Chile requested that Peru send a ship.", { actor = "CHL", recipient = "PER" } },
      { "Iran demanded that the shop open.", false },
    } },

  { name = "demand-of-all", event = { type = "REQUEST" },
    frame = { verb = { "demand" }, actor_kind = { "organisation", "alliance", "institution" },
      no_noun = true, outer = true },
    condition = function(event, article) -- of those whom no name tells
      return conditions.following(event, article, 12):find "^ that %l" ~= nil
    end,
    examples = {
      { "The United Nations demanded that armed groups allow access.", { actor = "UN" } },
      { "The United Nations demanded on Sunday that armed groups allow access.",
        { actor = "UN" } },
      { "The United Nations demanded that Chad allow access.", false },
      { "The owner demanded that armed groups allow access.", false },
    } },

  { name = "demand-done", event = { type = "REQUEST", mode = "yield" },
    frame = { verb = { "demand", "insist", "urge", "call for" }, actor_kind = { "state",
        "organisation", "alliance", "group", "institution" },
      recipient = { "culprit", "foe", "shared", "nearby" },
      recipient_kind = body, no_noun = true },
    condition = function(event, article)
      local rest = conditions.clause(event, article, 90)
      if event.actors[event.recipient[1]].via == "culprit" then return true end
      if rest:find "return of [%l ]*calm" or rest:find "return of [%l ]*peace"
        or rest:find "return of [%l ]*order" or rest:find "return to " then
        return false
      end
      if event.actors[event.recipient[1]].via == "nearby" then -- whoever holds them
        return rest:find "release" ~= nil and conditions.find_word(rest, { "held ", "jailed",
          "detained", "imprisoned", "captured", "seized", "abducted", "kidnapped",
          "arrested" }) ~= nil
      end
      return rest:find "^ that [^,]*%f[%a]be %a+e[dn]%f[%A]" ~= nil
        or rest:find "^ that [^,]*%f[%a]be handed" ~= nil
        or rest:find "^ that [^,]*%f[%a]be freed" ~= nil
        or rest:find "^ [^,.;]*release" ~= nil or rest:find "^ [^,.;]*return" ~= nil
        or rest:find "^ [^,.;]*apology" ~= nil or rest:find "^ [^,.;]*compensation" ~= nil
        or rest:find "^ [^,.;]*explanation" ~= nil or rest:find "^ proof" ~= nil
    end,
    examples = {
      { "Iran seized a British tanker. London demanded that the ship be released.",
        { actor = "GBR", recipient = "IRN", type = "REQUEST" } },
      { "Belarus arrested a Polish journalist. The EU called for the release of the man.",
        { actor = "EU", recipient = "BLR", type = "REQUEST" } },
      { "Iraq invaded Kuwait. The Security Council demanded an immediate withdrawal.",
        { actor = "UNSC", recipient = "IRQ", type = "REQUEST" } },
      { "Iraq praised Kuwait. The Security Council demanded an immediate withdrawal.", false },
      { "Iraq invaded Kuwait. The Security Council demanded an immediate answer.", false },
      { "Israel accused Lebanon of theft. Beirut demanded proof.",
        { actor = "LBN", recipient = "ISR", type = "REQUEST" } },
      { "Israel raided Lebanon. Beirut demanded an apology.",
        { actor = "LBN", recipient = "ISR", type = "REQUEST" } },
      { "Spain demanded the release of a priest held in Chad.",
        { actor = "ESP", recipient = "TCD", type = "REQUEST" } },
      { "Spain demanded the release of a film in Chad.", false },
      { "The G7 condemned the raids by Hamas and called for the release of all hostages.",
        { actor = "G7", recipient = "HAMAS", type = "REQUEST" } },
      { "The G7 praised Oman and called for the release of a film.", false },
      { "London demanded that the ship be released.", false },
    } },

  { name = "demand-for-act", event = { type = "REQUEST", mode = "yield" },
    frame = { noun = { "demand", "call", "appeal", "request", "plea" }, verb = {},
      actor = { "subject", "by", "from" }, actor_kind = body, recipient = { "for", "from" },
      recipient_kind = body, outer = true },
    condition = function(event, article) -- "its demand for Israel's withdrawal", "Israeli"
      local to = event.actors[event.recipient[1]].span
      local link = article.text:sub(conditions.past(event, article), to[1])
      local rest = article.text:sub(to[2] + 1, to[2] + 40):lower():gsub("^['’]+s", "")
      local sought = link:match "^ for ([%l ]*) from %l*%s?$"
      if sought then
        return conditions.find_word(sought, { "apology", "compensation", "explanation", "answers",
          "concession", "guarantee", "reparation", "assurance", "restraint" }) ~= nil
      end
      return link:find "^ for [%l ]*$" ~= nil and conditions.find_word(
        rest:match "^[%l ]*" or "", { "withdrawal", "pullout", "pullback", "retreat", "surrender",
        "apology", "compensation", "restraint", "disarmament", "compliance", "concession" }) ~= nil
    end,
    examples = {
      { "Egypt’s demand for Israel’s withdrawal was told.", { actor = "EGY", recipient = "ISR" } },
      { "Egypt repeated its call for Israeli restraint.", { actor = "EGY", recipient = "ISR" } },
      { "Peru's demand for an apology from Chile was ignored.",
        { actor = "PER", recipient = "CHL" } },
      { "Egypt's demand for oranges from Israel was told.", false },
      { "Egypt's demand for Israel's oranges was told.", false },
      { "The market's demand for Israel's surrender was told.", false },
    } },
}
