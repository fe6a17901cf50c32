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

run("whom what is promised concerns, and where it is only done", "AGREE", {
  { "Chad is committed to paying Oman.", "TCD > OMN" },
  { "The European Union agreed to buy 3 billion dollars in Omani gas.", "EU > OMN" },
  { "Chad is committed to sending grain to Oman.", "TCD > OMN" },
  { "Chad is willing to take in all sailors, including Omani rebels.", "TCD > OMN" },
  { "Chad is committed to serving schools across Oman.", "TCD > OMN" },
  -- where and when
  { "Oman was hit. Chad is committed to protecting towns across the country.", "none" },
  { "Chad is committed to going to Oman.", "none" },
  { "Chad is committed to returning to Oman.", "none" },
  { "Chad is ready to work on shared aims, including Oman.", "none" },
  { "Chad is committed to training in Oman.", "none" },
})

run("help that is announced is promised, and told once", "AGREE AID", {
  { "Oman announced a contribution of $3 million for Chad.", "OMN > TCD" },
  { "Oman contributed more than $3 million to Chad.", "OMN > TCD" },
})

run("a withdrawal that is announced is decided", "RETREAT", {
  { "Oman announced a withdrawal of its troops from Chad.", "OMN > TCD" },
})
