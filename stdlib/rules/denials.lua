--- Denials: of a charge, of a part in what was done, and charges called false.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local body = { "state", "organisation", "alliance", "group", "party", "institution" }
-- a party at home has none of these dealings
local abroad = { "state", "organisation", "alliance", "group", "institution" }
local charges = { "allegation", "accusation", "charge", "claim", "report", "involvement", "role",
  "responsibility", "wrongdoing", "part", "hand", "knowledge", "link", "connection", "complicity",
  "existence",
  "suggestion", "rumour", "rumor", "assertion", "guilt" }

-- The denial is the act: it is made now, whatever it is of.
local denial = conditions.unmarked("negation", "future")

return {
  pack = "denials",
  doc = "Charges that parties deny or call false",

  { name = "deny-part", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "deny", "reject", "disclaim", "disavow", "disown" },
        { "involvement", "role", "responsibility", "wrongdoing", "part", "hand", "knowledge",
          "link", "connection", "complicity", "guilt", "blame", "existence" }),
      actor_kind = abroad, no_noun = true, outer = true },
    condition = conditions.abroad(),
    examples = {
      { "Oman blamed Chad for the theft. Iran denies any involvement.", { actor = "IRN" } },
      { "Iran denied any role in the theft.", { actor = "IRN" } },
      { "Iran rejects any blame.", { actor = "IRN" } },
      { "The mayor denied any role in the theft.", false },
    } },

  { name = "deny", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "deny", "reject", "dismiss", "refute", "rebut", "dispute",
        "disclaim", "disavow" }, charges), actor_kind = abroad,
      recipient = { "accuser" }, recipient_kind = body, recipient_optional = true, no_noun = true,
      outer = true },
    condition = conditions.abroad(),
    examples = {
      { "Damascus rejected the allegations.", { actor = "SYR" } },
      { "The mayor denied the report.", false },
      { "Iran denied the book a licence.", false },
    } },

  { name = "deny-that", event = { type = "REJECT" },
    frame = { verb = { "deny" }, actor_kind = abroad, recipient = { "accuser", "foe" },
      recipient_kind = body, recipient_optional = true, no_noun = true, outer = true },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 24)
      if rest:find "^ %a*funding" or rest:find "^ %a*thing%f[%A]" or rest:find "^ building" then
        return false
      end
      if rest:find "^ it the " or rest:find "^ it any " then return false end -- is not given it
      if rest:find "^ that%f[%A]" and article.text:sub(math.max(1, event.span[1] - 8),
        event.span[2]):lower():find "can%l*['’]*t? " then
        return false -- "we cannot deny that": it is so
      end
      if rest:find "^ it%W" and conditions.find_word(event.text:lower(), { "not", "n't" }) then
        return false -- "we do not deny it"
      end
      local before = article.text:sub(math.max(1, event.span[1] - 24), event.span[1]):lower()
      if before:find "confirm%l* n?or $" then return false end -- he says neither
      return rest:find "^ that " ~= nil or rest:find "^ %a+ing%f[%A]" ~= nil
        or rest:find "^ it%f[%A]" ~= nil or rest:find "^ any " ~= nil
    end,
    examples = {
      { "Iran denied that it had paid the rebels.", { actor = "IRN" } },
      { "China denied hacking.", { actor = "CHN" } },
      { "China denied again on Monday that it had hacked a bank.", { actor = "CHN" } },
      { "China neither confirmed nor denied hacking a bank.", false },
      { "China would not confirm or deny that it had hacked a bank.", false },
      { "Chad halted trade with China. China denied hacking a bank.",
        { actor = "CHN", recipient = "TCD" } },
      { "Syria denied using gas.", { actor = "SYR" } },
      { "A bridge fell on Sunday; Syria denied it.", { actor = "SYR" } },
      { "Iran denied the minister a visa.", false },
      { "Iran cannot deny that the moment is new.", false },
      { "Racism hides, and France must deny it the oxygen.", false },
      { "Kenya denied funding for the dam.", false },
      { "The singer denied that he had sung.", false },
    } },

  { name = "no-part", event = { type = "REJECT" },
    frame = { verb = g.phrases({ "have", "take", "want", "play" }, { "part" }), negated = true,
      actor_kind = abroad, recipient = { "in", "of" }, recipient_kind = abroad, no_noun = true },
    condition = function(event)
      return event.text:lower():find "no %a* ?part" ~= nil
    end,
    emit = denial,
    examples = {
      { "Spain will have no part in the American war.", { actor = "ESP", recipient = "USA" } },
      { "Spain will have a part in the American war.", false },
    } },

  { name = "call-false", event = { type = "REJECT" },
    frame = { verb = { "say", "call", "dismiss", "describe", "insist", "declare", "brand",
        "label", "tell", "reply", "respond", "retort" },
      actor_kind = body, recipient = { "complement", "modifier", "object", "accuser" },
      recipient_kind = body, no_noun = true,
      needs = { "charge", "claim", "accusation", "allegation", "report", "finding",
        "statement" } },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local text = article.text:sub(to[2] + 1, to[2] + 60):lower():gsub("^['’]+s", "")
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1])
      local ahead = article.text:sub(math.max(1, to[1] - 30), to[1]):lower()
      if event.actors[event.recipient[1]].via == "accuser" then -- whose charge it is was told
        text = conditions.rest(event, article, 60):gsub("^ that", ""):match "^ (th.*)" or ""
        if text:find "^th%l+ %l+ of " then return false end
      end
      if ahead:find "charges? from [%l ]*$" or ahead:find "claims? from [%l ]*$"
        or ahead:find "accusations? from [%l ]*$" or ahead:find "allegations? from [%l ]*$" then
        text = "charge" .. text
      end
      if before:find "charge t?h?a?t? ?%u[%a ]-$" or before:find "claim t?h?a?t? ?%u[%a ]-$"
        or before:find "allegation t?h?a?t? ?%u[%a ]-$"
        or before:find "accusation t?h?a?t? ?%u[%a ]-$" then -- "a charge Oman called baseless"
        text = "charge" .. conditions.rest(event, article, 40)
      end
      for _, word in ipairs { "charges?", "claims?", "accusations?", "allegations?", "reports?",
        "findings?",
        "statements?" } do
        local _, last = text:find("^[%a ]-" .. word .. "%f[%A]")
        if last then
          return conditions.find_word(text:sub(last + 1):match "^[^.;,]*", { "false", "untrue",
            "lies%f[%A]", "unfounded", "baseless", "groundless", "nonsense", "a lie", "fabricat",
            "invention", "malicious", "slander", "fiction", "preposterous", "ridiculous", "absurd",
            "ludicrous", "rubbish", "laughable", "without foundation", "no basis", "hot air",
            "not true", "unsubstantiated", "bogus", "fairy tale", "motivated", "hogwash",
            "wide of the mark", "distort", "misleading", "untruth",
            "far%-fetched", "without merit", "no truth", "a fabrication",
            "incorrect", "politically", "irresponsib", "outrageous", "cynical" }) ~= nil
        end
      end
      return false
    end,
    examples = {
      { "Vietnam said China's charges were false.", { actor = "VNM", recipient = "CHN" } },
      { "Chad accused Mali of lying, a charge Mali called baseless.",
        { actor = "MLI", recipient = "TCD", type = "REJECT" } },
      { "Vietnam called Chinese claims baseless.", { actor = "VNM", recipient = "CHN" } },
      { "Oman said Iran was paying the rebels. Iran called the claim a fabrication.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Oman accused Iran of theft; Iran said the accusations were ridiculous.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Oman accused Iran of theft. Iran called the claim of the bank a fabrication.", false },
      { "Vietnam said China's charges were known.", false },
      { "A sailor said China's charges were false.", false },
    } },

  { name = "call-it-lie", event = { type = "REJECT" },
    frame = { verb = { "call", "brand", "dismiss", "label", "describe", "pronounce", "deem" },
      actor_kind = abroad, recipient = { "accuser", "foe" }, recipient_kind = body,
      no_noun = true, needs = { "it", "this", "that", "them" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 40)
      local what = rest:match "^ it (.*)" or rest:match "^ this (.*)" or rest:match "^ that (.*)"
        or rest:match "^ them (.*)"
      return what ~= nil and conditions.find_word(what:sub(1, 24), { "a lie", "lies%f[%A]",
        "nonsense", "fiction", "fabricat", "untrue", "false%f[%A]", "baseless", "groundless",
        "unfounded", "propaganda" }) ~= nil
    end,
    examples = {
      { "Oman accused Iran of theft. Iran called it a lie.",
        { actor = "IRN", recipient = "OMN", type = "REJECT" } },
      { "Oman accused Iran of theft. Iran called it a day.", false },
    } },

  { name = "nothing-to-do", event = { type = "REJECT" },
    frame = { verb = { "have" }, actor_kind = abroad, recipient = { "accuser", "foe" },
      recipient_kind = body, recipient_optional = true, no_noun = true, outer = true,
      needs = { "nothing" } },
    condition = function(event, article)
      local rest = conditions.rest(event, article, 100)
      return rest:find "^ nothing to do with" ~= nil and conditions.find_word(
        rest:match "^[^,.;]*", { "attack", "killing", "blast", "raid", "murder", "bomb", "strike",
        "coup", "plot", "hack", "poison", "crash", "gunm", "rebels", "assassin", "explosion",
        "sabotage", "shooting", "downing", "leak", "massacre", "drones?%f[%A]", "operation",
        "incident", "assault", "launch", "hijack", "abduct", "disappear", "fire%f[%A]", "unrest",
        "protest" }) ~= nil
    end,
    examples = {
      { "Belarus had nothing to do with the attack, it said.", { actor = "BLR" } },
      { "Belarus has nothing to do with the song.", false },
      { "The singer had nothing to do with the attack in Chad.", false },
    } },
}
