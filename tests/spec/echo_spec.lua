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
