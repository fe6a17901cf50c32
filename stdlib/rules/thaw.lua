--- Ties mended in other words: quarrels patched up, ice broken, relations put back on track.
local conditions = require "engine.conditions"
local g = require "engine.grammar"

local state = { "state" }
local restore = { type = "SUPPORT", act = "restore" }

local on_track = conditions.told({ "^.- back on track", "^.- on track%f[%A]",
  "^.- back to normal", "^.- on a normal footing", "^.- on a new footing",
  "^.- on a firm footing", "^.- on an even keel", "^.- to rights" }, 90)
local PATCHED = { "^patch%l* things up", "^patch%l* it up", "^patch%l* up things",
  "^make up%f[%A]", "^made up%f[%A]", "^making up%f[%A]", "^kiss%l* and ma[dk]e up",
  "^smooth%l* things over", "^smooth%l* over things", "^bur[yi]%l* their feud" }

-- What is made up otherwise: made up the shortfall, made up of.
local function patched(event, article)
  local words = (event.text .. article.text:sub(event.span[2] + 1, event.span[2] + 40)):lower()
  for _, pattern in ipairs(PATCHED) do
    local _, last = words:find(pattern)
    if last then
      local rest = words:sub(last + 1)
      return rest:find "^[.,;]" ~= nil or rest == "" or rest:find "^ with" ~= nil
        or rest:find "^ after" ~= nil or rest:find "^ and%f[%A]" ~= nil
        or rest:find "^ in " ~= nil or rest:find "^ on %l+day" ~= nil
    end
  end
  return false
end

local again = conditions.told({ "^[%l ]-back on speaking terms", "^[%l ]-back on good terms",
  "^[%l ]-on good terms again", "^[%l ]-on speaking terms again", "^[%l ]-friends again",
  "^[%l ]-allies again", "^[%l ]-friends once more", "^[%l ]-back on friendly terms" }, 60)

local raised = conditions.told({ "to ambassador", "to the ambassador", "to the level of ambassador",
  "to embassy level", "to full diplomatic", "to the level of embass", "to full ambassador" }, 90)

return {
  pack = "thaw",
  doc = "Ties mended in other words: quarrels patched up, ice broken, relations back on track",

  { name = "on-track", event = restore,
    frame = { verb = g.phrases({ "put", "get", "bring", "set", "place" },
        { "tie", "relation", "relationship" }), actor_kind = state, recipient = { "with" },
      recipient_kind = state, no_noun = true,
      needs = { "track", "normal", "footing", "keel" } },
    condition = on_track,
    examples = {
      { "Oman put its relations with Iran back on track.", { actor = "OMN", recipient = "IRN" } },
      { "Oman got its ties with Iran back to normal.", { actor = "OMN", recipient = "IRN" } },
      { "Oman put its ties with Iran at risk.", false },
      { "Oman put its trains back on track.", false },
      { "The club put its ties with Iran back on track.", false },
    } },

  { name = "on-track-each-other", event = restore,
    frame = { verb = g.phrases({ "put", "get", "bring", "set", "place" },
        { "tie", "relation", "relationship" }), actor = { "subject", "between", "pair" },
      actor_kind = state, plural = true, no_noun = true,
      needs = { "track", "normal", "footing", "keel" } },
    condition = on_track,
    examples = {
      { "Oman and Iran put their relations back on track.", { actor = { "OMN", "IRN" } } },
      { "Oman and Iran put their relations at risk.", false },
      { "Oman put its relations back on track.", false },
    } },

  { name = "patch-up", event = restore,
    frame = { verb = { "patch", "patch up", "make", "make up", "kiss", "smooth", "smooth over" },
      actor_kind = state, recipient = { "with" }, recipient_kind = state, no_noun = true,
      needs = { "up", "over" } },
    condition = patched,
    examples = {
      { "Oman patched things up with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman made up with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman made up the shortfall with Iran.", false },
      { "Oman patched up the road with Iran's help.", false },
      { "Oman made up its mind with Iran.", false },
    } },

  { name = "patch-up-each-other", event = restore,
    frame = { verb = { "patch", "patch up", "make", "make up", "kiss", "smooth", "smooth over" },
      actor = { "subject" }, actor_kind = state, plural = true, no_noun = true,
      needs = { "up", "over" } },
    condition = patched,
    examples = {
      { "Oman and Iran have patched things up in Geneva.", { actor = { "OMN", "IRN" } } },
      { "Oman and Iran made up.", { actor = { "OMN", "IRN" } } },
      { "Oman and Iran kissed and made up.", { actor = { "OMN", "IRN" } } },
      { "Oman and Iran made up a third of the buyers.", false },
      { "Oman and Iran made up ground.", false },
      { "Oman made up.", false },
    } },

  { name = "break-ice", event = restore,
    frame = { verb = g.phrases({ "break" }, { "ice" }), actor_kind = state,
      actor = { "subject", "between" }, recipient = { "with" }, recipient_kind = state,
      reciprocal = true, no_noun = true },
    emit = conditions.with_whom,
    examples = {
      { "Oman's king broke the ice with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman and Iran broke the ice in Geneva.", { actor = { "OMN", "IRN" } } },
      { "The ship broke the ice with Iran's help.", false },
      { "Oman broke the ice.", false },
    } },

  { name = "friends-again", event = restore,
    frame = { verb = { "be", "become" }, actor = { "subject" }, actor_kind = state,
      recipient = { "with" }, recipient_kind = state, reciprocal = true,
      needs = { "terms*", "friends*", "allies*" } },
    condition = again,
    emit = conditions.with_whom,
    examples = {
      { "Oman and Iran are friends again.", { actor = { "OMN", "IRN" } } },
      { "Oman is back on speaking terms with Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman and Iran are at war again.", false },
      { "The brothers are friends again.", false },
    } },

  { name = "ambassadorial", event = restore,
    frame = { verb = g.phrases({ "raise", "upgrade", "elevate", "lift" },
        { "tie", "relation", "relationship", "representation" }), actor_kind = state,
      actor = { "subject", "between" }, recipient = { "with" }, recipient_kind = state,
      reciprocal = true, no_noun = true, needs = { "ambassador",
        "ambassadorial", "embassy", "diplomatic" } },
    condition = raised,
    emit = conditions.with_whom,
    examples = {
      { "Oman and Iran raised their relations to ambassadorial level.",
        { actor = { "OMN", "IRN" } } },
      { "Oman upgraded its ties with Iran to full diplomatic relations.",
        { actor = "OMN", recipient = "IRN" } },
      { "Oman raised its relations with Iran at the talks.", false },
    } },

  { name = "raise-flag", event = restore,
    frame = { verb = g.phrases({ "raise", "hoist", "run up", "unfurl" }, { "flag" }),
      actor_kind = state, actor = { "subject", "modifier" },
      recipient = { "in", "over", "at" }, recipient_kind = state,
      no_noun = true, needs = { "embassy" } },
    condition = conditions.told({ "^.- at [%l ]*embassy", "^.- over [%l ]*embassy",
      "^.- at [%u%l ]*embassy", "^.- above [%l ]*embassy" }, 60),
    examples = {
      { "Oman raised its flag over its embassy in Iran.", { actor = "OMN", recipient = "IRN" } },
      { "Oman raised its flag over a fort in Iran.", false },
      { "The crowd raised its flag over the embassy in Iran.", false },
    } },
}
