-- Acts that are told by another's: who does as another did, to whom. Each case gives all events of
-- the types named.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("who did as another did, behind it", "ACCUSE sever", {
  { "Syria condemned the Israeli raid, as did Oman.", "SYR > ISR|OMN > ISR" },
  { "Syria condemned Israel, and so did Oman and Chad.", "SYR > ISR|OMN TCD > ISR" },
  { "Peru severed ties with Israel. So did Chile.", "PER > ISR|CHL > ISR" },
  { "Syria condemned the Israeli raid, as did the king.", "SYR > ISR" },
  { "Syria condemned the Israeli raid as workers did Oman's repairs.", "SYR > ISR" },
  { "Syria did not condemn Israel. So did Oman.", "SYR > ISR" }, -- it says what Syria did not
})

run("who did the same, ahead of it", "withdraw sever join", {
  { "Chad left the African Union. Mali did the same.", "TCD > AU|MLI > AU" },
  { "Chad left the African Union. Mali and Niger will do the same.", "TCD > AU|MLI NER > AU" },
  { "Chad left the African Union and called on Mali to do the same.", "TCD > AU|MLI > AU" },
  { "Peru severed ties with Israel, and Chile has since done the same.", "PER > ISR|CHL > ISR" },
  { "Chad left the African Union. It did the same to the court.", "TCD > AU" },
  { "Mali did the same.", "none" },
  { "Chad left the African Union. Rain fell. Crops died. Mali did the same.", "TCD > AU" },
  { "Chad left the African Union. Chad did the same in 1990.", "TCD > AU" },
})

run("who has done so too, and who has not", "ACCUSE withdraw", {
  { "Syria condemned Israel. Oman did too.", "SYR > ISR|OMN > ISR" },
  { "Syria has condemned Israel, as has Oman.", "SYR > ISR|OMN > ISR" },
  { "Syria has condemned Israel, and so has Oman.", "SYR > ISR|OMN > ISR" },
  { "Syria has condemned Israel. So too has Oman.", "SYR > ISR|OMN > ISR" },
  { "Chad left the African Union in May, followed by Mali.", "TCD > AU|MLI > AU" },
  { "Chad left the African Union months after Mali did so.", "TCD > AU|MLI > AU" },
  { "Syria condemned Israel, but Oman did not.", "SYR > ISR|OMN > ISR" },
  { "Syria has not condemned Israel. Nor has Oman.", "SYR > ISR|OMN > ISR" },
  -- another act stands between, or another thing is not done
  { "Syria condemned Israel. Chad slept, but Oman did not.", "SYR > ISR" },
  { "Syria condemned Israel, but Oman did not say so.", "SYR > ISR" },
  { "Syria has condemned Israel. Nor has Oman.", "SYR > ISR" },
  { "Syria condemned Israel. Iran asked Mali to pay. Mali did so.", "SYR > ISR" },
  { "Chad left the African Union in May, followed by Malian workers.", "TCD > AU" },
  { "Chad left the African Union in May, followed by Mali's king.", "TCD > AU" },
  { "Syria condemned Israel, and Iran praised Mali, which did so.", "SYR > ISR" },
  { "Syria condemned Israel. Oman did so with doubts.", "SYR > ISR" },
  { "As has been said, Oman is big. Syria condemned Israel.", "SYR > ISR" },
})

describe("who has not done so", function()
  local open = assert(require "engine.reader".open())
  local function aux(text)
    local events = open:events(open:read { text = text, date = "2019-04-11" })
    return events[2] and table.concat(events[2].aux, " ")
  end
  it("is denied", function()
    assert.are.equal("negation", aux "Syria condemned Israel, but Oman did not.")
    assert.are.equal("negation", aux "Syria has not condemned Israel. Nor has Oman.")
    assert.are.equal("", aux "Syria condemned Israel. Oman did too.")
  end)
end)
