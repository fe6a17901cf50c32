--- States that are halves of a land, and states called by a name behind what they are.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("halves of a land", "meet REQUEST ACCUSE SANCTION", {
  { "The two Koreas held talks.", "KOR PRK > " },
  { "North and South Korea held talks.", "KOR PRK > " },
  { "Talks between the two Koreas broke down.", "KOR PRK > " },
  { "Japan sanctioned North and South Korea.", "JPN > KOR PRK" },
  { "China condemned both Koreas.", "CHN > KOR PRK" },
  { "China urged North and South Korean officials to yield.", "CHN > KOR PRK" },
  { "North and South Korea's leaders met.", "KOR PRK > " },
  { "The north and South Korea held talks.", "none" },
  { "China condemned the two Carolinas.", "none" },
  { "North and South Dakota held talks.", "none" },
  { "The two Beatles held talks.", "none" },
  { "China sanctioned the North and Chad.", "CHN > TCD" },
})

run("which land it is stands behind it", "ACCUSE ASSAULT SANCTION", {
  { "Peru condemned the former French colony of Chad.", "PER > TCD" },
  { "Peru invaded the Dutch colony of Suriname.", "PER > SUR" },
  { "Peru condemned the British protectorate of Oman.", "PER > OMN" },
  { "Peru condemned the French kingdom of song.", "PER > FRA" },
  { "Peru condemned the Chadian republic of Mayors.", "PER > TCD" },
})

run("a state that is called a member", "ACCUSE SANCTION oppose", {
  { "Peru criticised the NATO member Turkey.", "PER > TUR" },
  { "Peru sanctioned the OPEC producer Iraq.", "PER > IRQ" },
  { "Peru expelled diplomats from fellow OPEC member Iraq.", "PER > IRQ" },
  { "Peru criticised NATO.", "PER > NATO" },
  { "Peru criticised the NATO report.", "PER > NATO" },
})

run("the government in a capital is no place", "SUPPORT CONCEDE", {
  { "Peru voiced support for the government in Santiago.", "PER > CHL" },
  { "Peru lifted sanctions on the authorities in Santiago.", "PER > CHL" },
  { "Peru voiced support for a singer in Santiago.", "none" },
})

run("those of two owners", "ACCUSE SANCTION meet", {
  { "Peru sanctioned Chad's and Mali's governments.", "PER > MLI TCD" },
  { "Peru condemned Chad's and Mali's decision to leave.", "PER > MLI TCD" },
  { "Peru met Chad's and Mali's leaders.", "MLI PER TCD > " },
  { "Peru accused Chad's president and Mali's army of theft.", "PER > MLI TCD" },
  { "Peru sanctioned Chad's and a singer's shops.", "PER > TCD" },
})
