--- Who takes part in the meetings of alliances and organisations, and who stays away.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local pact = { "alliance", "organisation", "treaty", "institution" }
local trips = { "trip", "visit", "attendance", "participation", "appearance" }

-- Who sends no delegation stays away, whatever the meeting is called.
local function skips_meeting(event, article)
  return event.text:find "deleg" ~= nil or conditions.at_meeting(event, article)
end

return {
  pack = "attendance",
  doc = "Who takes part in the meetings of alliances, and who stays away",

  { name = "cancel-trip", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = g.phrases({ "cancel", "call off", "scrap", "skip", "postpone" }, trips),
      actor_kind = { "state" }, recipient = { "to", "at", "modifier", "in", "context" },
      recipient_kind = pact },
    condition = conditions.at_meeting,
    examples = {
      { "Obama cancelled his trip to the APEC summit.",
        { actor = "USA", recipient = "APEC" }, date = "2013-10-08" },
      { "Ghana called off its participation in the ECOWAS meeting.",
        { actor = "GHA", recipient = "ECOWAS" } },
      { "Obama cancelled his trip to Bali.", false, date = "2013-10-08" },
    } },

  { name = "go-to", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "arrive", "travel", "fly", "go", "head", "come" }, actor_kind = { "state" },
      recipient = { "for", "to", "at" }, recipient_kind = pact, no_noun = true },
    condition = conditions.at_meeting,
    examples = {
      { "Trump flew to Brussels for the NATO summit.",
        { actor = "USA", recipient = "NATO" }, date = "2018-07-10" },
      { "The Iraqi minister arrived in Vienna for an OPEC meeting.",
        { actor = "IRQ", recipient = "OPEC" } },
      { "Trump flew to Brussels for lunch.", false, date = "2018-07-10" },
    } },

  { name = "attend", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = g.phrases({ "send" }, { "delegation", "minister", "representative",
        "delegate" },
        { "participate" }, { "in" }, { "join" }, { "leader", "counterpart", "colleague" },
        { "attend", "take part" }), actor_kind = { "state" },
      recipient = { "modifier", "of", "to", "object", "in", "at" }, recipient_kind = pact },
    examples = {
      { "Egypt did not send a delegation to the Arab League summit.",
        { actor = "EGY", type = "REJECT", act = "absent" } },
      { "Iran attended a summit of the Shanghai Cooperation Organization.",
        { actor = "IRN", recipient = "SCO" } },
      { "Children attend school in Egypt.", false },
    } },

  { name = "attend-it", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    frame = { verb = { "send delegation", "attend meeting", "attend summit", "attend conference",
        "attend talk", "attend session", "join meeting", "send minister", "send envoy",
        "send representative", "send negotiator", "join talk" },
      noun = { "participation", "attendance" }, actor_kind = { "state" },
      recipient = { "context" }, recipient_kind = pact,
      recipient_optional = true },
    condition = function(event, article)
      local words = event.text:lower()
      if words:find "^send" or words:find "^sent" then
        local rest = article.text:sub(event.span[2] + 1, event.span[2] + 80):match "^[^.;]*"
        return #event.recipient > 0
          and (words:find "deleg" ~= nil or rest:find "to the talks" ~= nil
            or rest:find "to the meeting" ~= nil or rest:find "to the summit" ~= nil)
      end
      if words:find " " then return true end
      return #event.recipient > 0 and conditions.at_meeting(event, article)
    end,
    examples = {
      { "The Arab League met in Tunis. Egypt did not send a delegation.",
        { actor = "EGY", recipient = "AL", type = "REJECT", act = "absent" } },
      { "Iran attended the talks.", { actor = "IRN" } },
      { "OPEC met in Vienna. Russia is sending its energy minister to the talks.",
        { actor = "RUS", recipient = "OPEC" } },
      { "Iran attended the match.", false },
      { "Iran sent a delegation to Oman.", false },
    } },

  { name = "skip", event = { type = "REJECT", mode = "meet", act = "absent" },
    frame = { verb = { "skip", "boycott", "stay away", "miss", "shun", "snub" },
      actor_kind = { "state" },
      recipient = { "modifier", "of", "object", "from", "context" }, recipient_kind = pact },
    condition = skips_meeting,
    examples = {
      { "Indonesia boycotted the ASEAN summit.", { actor = "IDN", recipient = "ASEAN" } },
      { "Kenya stayed away from the African Union summit.",
        { actor = "KEN", recipient = "AU" } },
      { "Shoppers skipped breakfast.", false },
    } },

  { name = "present", event = { type = "CONSULT", mode = "multilateral", act = "attend" },
    pattern = g.name("actor", "state") * g.within(6, g.word "present" * g.word "at"
      * g.determiner * g.alliance),
    condition = conditions.at_meeting,
    examples = {
      { "Obama was present at the APEC summit.", { actor = "USA", recipient = "APEC" },
        date = "2013-10-08" },
      { "Turkey's minister was also present at the NATO meeting.",
        { actor = "TUR", recipient = "NATO" } },
      { "Egypt was present at the match.", false },
    } },

  { name = "absent", event = { type = "REJECT", mode = "meet", act = "absent" },
    pattern = g.name("actor", "state") * g.within(6, g.word "absent" * g.word "from"
      * g.determiner * g.alliance),
    examples = {
      { "Egypt was absent from the Arab League summit.", { actor = "EGY", recipient = "AL" } },
      { "Iraq has long been absent from OPEC meetings.", { actor = "IRQ", recipient = "OPEC" } },
      { "Egypt was absent from the match.", false },
    } },
}
