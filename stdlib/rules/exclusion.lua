--- Members suspended and expelled.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }

local no_campaign = conditions.without({ "bombing", "attack", "strike", "raid", "offensive",
  "operation", "campaign", "flights", "patrol", "withdrawal", "pullout", "governance", "rule",
  "sovereignty" }, 40)

return {
  pack = "exclusion",
  doc = "Members suspended and expelled",

  { name = "expel", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = { "expel", "eject", "oust", "exclude", "kick out", "throw out", "boot out",
        "boot", "drum out", "drive out", "force out", "push out", "vote out", "evict",
        "cast out", "banish", "hound out", "strike off", "remove", "drop", "show door" },
      actor = { "subject", "from", "of" },
      actor_kind = pact, recipient = { "object" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local verb = event.text:lower()
      if verb:find "remov" or verb:find "drop" then -- only out of itself
        local from = event.actors[event.actor[1]].span[1]
        local before = article.text:sub(math.max(1, from - 10), from):lower()
        if from < event.span[2] or not before:find "%f[%a]from t?h?e? ?$"
          or not conditions.the_body_at(event.actors[event.actor[1]].span[2], article)
        then
          return false
        end
      end
      return conditions.no_diplomats(event, article)
    end,
    emit = function(event, article)
      local near = article.text:sub(math.max(1, event.span[1] - 16), event.span[1]):lower()
      if near:find "temporarily ?$" or near:find "provisionally ?$" then
        event.mode, event.act = "discontinue", "suspend"
      end
      return event
    end,
    examples = {
      { "Russia was expelled from the Council of Europe in 2022.",
        { actor = "COE", recipient = "RUS" } },
      { "The Arab League threw out Egypt in 1979.", { actor = "AL", recipient = "EGY" } },
      { "Russia was kicked out of the G8.", { actor = "G8", recipient = "RUS" } },
      { "Russia was booted from the G8.", { actor = "G8", recipient = "RUS" } },
      { "South Africa was forced out of the Commonwealth.",
        { actor = "CW", recipient = "ZAF" } },
      { "The members kicked Russia out of the G8.", { actor = "G8", recipient = "RUS" } },
      { "Britain wants to throw South Africa out of the Commonwealth.",
        { actor = "CW", recipient = "ZAF" } },
      { "Greece threw Spain a ball.", false },
      { "The African Union expelled Morocco.", { actor = "AU", recipient = "MAR" } },
      { "Poland expelled four Russian diplomats.", false },
      { "NATO expelled eight Russian diplomats.", false },
      { "The European Union excluded Russian banks.", false },
      { "The club threw out its chairman.", false },
      { "NATO drove out Libyan rebels.", false },
      { "Syria was cast out of the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "Syria was shown the door by the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "Syria was removed from the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "Mali was temporarily excluded from the African Union.",
        { actor = "AU", recipient = "MLI", act = "suspend" } },
      { "The European Union removed Panama from a list.", false },
      { "Syria was dropped from the Arab League summit.", false },
      { "The European Union dropped Panama.", false },
    } },

  { name = "lose-membership", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = g.phrases({ "lose", "forfeit" }, { "membership", "seat", "place", "vote",
        "right" }), actor = { "in", "of", "at", "modifier" },
      actor_kind = { "alliance", "organisation" }, recipient = { "subject" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local words = event.text:lower() .. article.text:sub(event.span[2] + 1, event.span[2] + 12)
      local body = event.actors[event.actor[1]]
      if words:find "%f[%a]rights?%f[%A]" then return words:find "voting" ~= nil
          or words:find "right to vote" ~= nil end
      return event.actors[event.recipient[1]].person == nil and not words:find "vote"
        and conditions.the_body_at(body.span[2], article) and body.sector ~= "LEG"
        and not article.text:sub(body.span[2] + 1, body.span[2] + 24):find "Council"
    end,
    emit = function(event)
      if event.text:lower():find "right" then event.mode, event.act = "discontinue", "suspend" end
      return event
    end,
    examples = {
      { "Taiwan lost its seat in the United Nations.", { actor = "UN", recipient = "TWN" } },
      { "Cuba forfeited its membership of the Organization of American States.",
        { actor = "OAS", recipient = "CUB" } },
      { "Mali lost its voting rights in the African Union.",
        { actor = "AU", recipient = "MLI", act = "suspend" } },
      { "Mali lost its seat at the African Union summit.", false },
      { "Mali lost its way in the African Union.", false },
    } },

  { name = "revoke-membership", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = g.phrases({ "revoke", "terminate", "cancel", "withdraw", "end", "rescind",
        "annul" }, { "membership" }), actor = { "subject", "in", "of" },
      actor_kind = { "alliance", "organisation" },
      recipient = { "modifier", "of" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event)
      return not event.text:lower():find "^%l+ its "
    end,
    examples = {
      { "The Arab League revoked Syria's membership.", { actor = "AL", recipient = "SYR" } },
      { "The Arab League revoked the membership of the club.", false },
      { "The bank revoked Syria's membership.", false },
    } },

  { name = "get-boot", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { verb = g.phrases({ "get", "receive", "give" }, { "boot", "order", "sack",
        "push" }), actor = { "from", "by" }, actor_kind = { "alliance", "organisation" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "boot", "march", "sack", "push" } },
    condition = function(event, article)
      local words = conditions.clause(event, article, 30)
      words = event.text:lower() .. words
      return words:find "the boot%f[%A]" ~= nil or words:find "marching orders" ~= nil
        or words:find "the sack%f[%A]" ~= nil or words:find "the push from" ~= nil
    end,
    examples = {
      { "Syria got its marching orders from the Arab League.",
        { actor = "AL", recipient = "SYR" } },
      { "Syria got the boot from the Arab League.", { actor = "AL", recipient = "SYR" } },
      { "Syria got a boot from the Arab League.", false },
      { "Syria got orders from the Arab League.", false },
    } },

  { name = "expulsion", event = { type = "SANCTION", mode = "expel", act = "expel" },
    frame = { noun = { "expulsion", "exclusion", "ejection", "ouster", "banishment", "removal",
        "eviction" }, actor = { "from", "by" }, actor_kind = pact, recipient = { "subject", "of" },
      recipient_kind = { "state" } },
    condition = conditions.no_diplomats,
    examples = {
      { "Cuba's expulsion from the Organization of American States hurt.",
        { actor = "OAS", recipient = "CUB" } },
      { "The expulsion of Russia from the G8 followed.", { actor = "G8", recipient = "RUS" } },
      { "Spain's exclusion from the game hurt.", false },
    } },

  { name = "suspend-duties", event = { type = "SANCTION", mode = "discontinue",
      act = "suspend" },
    frame = { verb = g.phrases({ "suspend", "freeze" }, { "obligation", "commitment",
        "guarantee" }), actor_kind = { "state" }, recipient = { "to", "toward", "towards" },
      recipient_kind = { "state" }, no_noun = true },
    condition = conditions.told({ "security obligation", "treaty obligation",
      "treaty commitment", "security commitment", "security guarantee", "defen[cs]e commitment",
      "alliance obligation" }, 60),
    examples = {
      { "Washington suspended its security obligations toward New Zealand.",
        { actor = "USA", recipient = "NZL" } },
      { "Peru suspended its debt obligations to Spain.", false },
    } },

  { name = "suspend", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = g.phrases({ "suspend", "freeze", "strip" },
        { "membership", "participation" }, { "suspend" }, { "" }, { "freeze" }, { "part" },
        { "extend", "prolong", "maintain", "uphold", "renew", "impose", "slap" },
        { "suspension" }),
      actor = { "subject", "from", "of", "in" }, actor_kind = pact,
      recipient = { "object", "modifier", "of", "on" }, recipient_kind = { "state" } },
    condition = function(event, article)
      local words = event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 8)
      words = words:lower()
      local what = conditions.phrase(event, article, 40):match "^.- on " or ""
      if conditions.find_word(what, { "tariff", "dut[yi]", "sanction", "lev[yi]" }) then
        return false -- that is lifted
      end
      if words:find "^suspension" and conditions.phrase(event, article, 50):find "obligation" then
        return false -- under a treaty, by those who have them
      end
      return not words:find "^%l+ its " and not words:find "^%l+ of its " -- its own part in it
        and no_campaign(event, article)
    end,
    examples = {
      { "Georgia suspended its membership of the NATO council.", false },
      { "The Arab League froze Chad's part in its work.", { actor = "AL", recipient = "TCD" } },
      { "Georgia's suspension of its participation in NATO hurt it.", false },
      { "North Korea suspended its withdrawal from the Non-Proliferation Treaty.", false },
      { "The African Union suspended its session.", false },
      { "Our allies support suspension of Kyoto Treaty obligations in response to raids by Chad.",
        false },
      { "The European Union suspended tariffs on Peruvian wine.", false },
      { "The Security Council suspended Serbia's governance over Kosovo.", false },
      { "The African Union suspended Mali after the coup.", { actor = "AU", recipient = "MLI" } },
      { "Syria was suspended from the Arab League in 2011.", { actor = "AL", recipient = "SYR" } },
      { "The Arab League froze Syria's membership.", { actor = "AL", recipient = "SYR" } },
      { "Egypt's membership of the Arab League was suspended.",
        { actor = "AL", recipient = "EGY" } },
      { "The Commonwealth's suspension of Zimbabwe was extended.",
        { actor = "CW", recipient = "ZWE" } },
    } },

  { name = "membership-frozen", event = { type = "SANCTION", mode = "discontinue",
      act = "suspend" },
    frame = { verb = g.phrases({ "suspend", "freeze", "put", "place", "shelve" },
        { "membership" }), actor = { "modifier", "of", "in", "subject" },
      actor_kind = { "alliance", "organisation" }, recipient = { "modifier", "of" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      local verb = event.text:lower()
      if verb:find "^%l+ its " then return false end
      if not verb:find "put" and not verb:find "plac" then return true end
      local rest = verb .. conditions.clause(event, article, 40)
      return rest:find "on hold" ~= nil or rest:find "on ice" ~= nil or rest:find "in limbo" ~= nil
        or rest:find "in abeyance" ~= nil
    end,
    examples = {
      { "Mali's African Union membership was frozen.", { actor = "AU", recipient = "MLI" } },
      { "The African Union put Mali's membership on hold.", { actor = "AU", recipient = "MLI" } },
      { "Mali's membership of the African Union was put on ice.",
        { actor = "AU", recipient = "MLI" } },
      { "Mali's African Union membership was put in doubt.", false },
      { "Mali's bid for African Union membership was frozen.", false },
    } },

  { name = "had-it-suspended", event = { type = "SANCTION", mode = "discontinue",
      act = "suspend" },
    frame = { verb = g.phrases({ "have", "see" }, { "membership", "right", "participation" }),
      actor = { "modifier", "of", "in" }, actor_kind = { "alliance", "organisation" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true,
      needs = { "suspend", "freeze", "revoke", "terminate", "cancel" } },
    condition = function(event, article)
      local rest = event.text:lower() .. conditions.clause(event, article, 60)
      return rest:find "suspended" ~= nil or rest:find "frozen" ~= nil
        or rest:find "revoked" ~= nil or rest:find "terminated" ~= nil
        or rest:find "cancelled" ~= nil
    end,
    examples = {
      { "Mali had its African Union membership suspended.", { actor = "AU", recipient = "MLI" } },
      { "Mali has African Union membership.", false },
    } },

  { name = "face-exclusion", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { verb = g.phrases({ "face", "risk" }, { "suspension", "expulsion" }),
      actor = { "from", "by" }, actor_kind = { "alliance", "organisation" },
      recipient = { "subject" }, recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return conditions.the_body(event, article) and conditions.no_meeting(event, article)
        and event.actors[event.recipient[1]].person == nil
    end,
    emit = function(event, article)
      if event.text:find "expulsion" then event.mode, event.act = "expel", "expel" end
      return conditions.open(event, article)
    end,
    examples = {
      { "Guinea faces suspension from ECOWAS.",
        { actor = "ECOWAS", recipient = "GIN", act = "suspend", aux = { "hypothetical" } } },
      { "Fiji risks expulsion from the Commonwealth.",
        { actor = "CW", recipient = "FJI", act = "expel", aux = { "hypothetical" } } },
      { "Guinea faces suspension from the game by FIFA.", false },
      { "Guinea's striker faces suspension.", false },
      { "Fiji's envoy risks expulsion.", false },
    } },

  { name = "suspension", event = { type = "SANCTION", mode = "discontinue", act = "suspend" },
    frame = { noun = { "suspension" }, actor = { "from", "by" }, actor_kind = pact,
      recipient = { "subject", "of" }, recipient_kind = { "state" } },
    examples = {
      { "Niger's suspension from ECOWAS did not last.", { actor = "ECOWAS", recipient = "NER" } },
      { "Kenya's suspension from the games was lifted.", false },
    } },
}
