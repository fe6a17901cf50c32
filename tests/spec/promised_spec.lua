-- A promise or an offer whose content is an act of its own is told by that act, once.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("what is promised", nil, {
  { "Uganda promised to send troops to Somalia.", "UGA > SOM" },
  { "Uganda pledged to send 2,000 more troops to Somalia.", "UGA > SOM" },
  { "Uganda agreed to host the African Union summit.", "UGA > AU" },
  { "Uganda promised to withdraw its troops from Somalia.", "UGA > SOM" },
  { "Uganda's promise to join NATO was kept.", "UGA > NATO" },
  { "Uganda's refusal to invade Somalia was known.", "UGA > SOM" },
})
