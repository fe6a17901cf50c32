-- What is demanded is no act of its own, and who is to do it is known by the form of the verb.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("the base form after a demand is its verb", "REQUEST", {
  { "Cuba has demanded that the United States return the base.", "CUB > USA" },
  { "Kenya insisted that Ethiopia hold elections in the east.", "KEN > ETH" },
  { "Kenya insists that Ethiopia holds elections in the east.", "none" },
  { "Kenya said that Ethiopia holds elections in the east.", "none" },
  { "Kenya noted that Ethiopia elections were held.", "none" },
})

run("what one is told to give up is asked, though it has a name of its own", "REQUEST apply", {
  { "Russia demanded that Georgia renounce its bid to join NATO.", "GEO > NATO|RUS > GEO" },
  { "Russia urged Georgia to apply for NATO membership.", "GEO > NATO" },
  { "Georgia dropped its bid to join NATO.", "GEO > NATO|GEO > NATO" }, -- a bid, and no more
})

run("what must be done is a demand only, before and behind who says so", "REQUEST RETREAT", {
  { "Iran must release our sailors, Britain said.", "GBR > IRN" },
  { "Britain said that Iran must release its sailors.", "GBR > IRN" },
  { "Iran will release our sailors, Britain said.", "IRN > GBR" },
})

run("a demand with a threat behind it is both", "REQUEST THREATEN", {
  { "The United States told Sudan to leave Chad or face war.", "USA > SDN|USA > SDN" },
  { "The United States told Sudan to leave Chad in peace.", "USA > SDN" },
})

run("what is called for, or what somebody is pressed to do, is no act", "RETREAT", {
  { "Oman called on Iran to accept a truce with Iraq.", "none" },
  { "Oman pressed Iran to release two Britons.", "none" },
  { "Oman persuaded Iran to release two Britons.", "IRN > GBR" },
  { "The UN ordered Iraq to withdraw from Kuwait.", "none" },
  { "The UN called for Iraq's withdrawal from Kuwait.", "none" },
  { "The UN called for a ceasefire between Iraq and Kuwait.", "none" },
  { "The UN welcomed Iraq's withdrawal from Kuwait.", "IRQ > KWT" },
  { "Egypt ordered its army to withdraw from Yemen.", "EGY > YEM" },
  { "Oman ordered an army to be withdrawn from Yemen.", "OMN > YEM" },
})

run("who is charged with something did it", "ASSAULT", {
  { "Niger charged Libya with raiding Chad.", "LBY > TCD" },
  { "Niger charged that Libya was raiding Chad.", "LBY > TCD" },
  { "Niger spoke to Libya of raids on Chad's banks.", "none" },
})

run("what is refused or denied was asked or charged", "REQUEST ACCUSE", {
  { "Iran rejected an Omani demand.", "OMN > IRN" },
  { "Iran met an Omani demand.", "none" },
  { "Iran denied Omani allegations of theft.", "OMN > IRN" },
  { "Iran denied Omani ships passage.", "none" },
})

run("after what is said to be or to come, a past of words is the speaker's own", "ACCUSE REQUEST", {
  { "Peru said Chile was losing and condemned Bolivia.", "PER > BOL" },
  { "Peru said Chile would leave and urged Bolivia to stay.", "PER > BOL" },
  { "Peru said Chile left and condemned Bolivia.", "CHL > BOL" },
  { "Peru said Chile was attacked and burned by Bolivia.", "none" },
})

run("so many per cent is one noun", "SANCTION REQUEST", {
  { "Peru slapped a 50 per cent tariff on Chile.", "PER > CHL" },
  { "Peru asked Chile for 20 tonnes per day.", "PER > CHL" },
  { "Per cent by per cent, Peru grew on Chile.", "none" },
})

run("who sits in The Hague is not the Netherlands where he is a court", "REQUEST SANCTION", {
  { "The court in The Hague ordered Israel to free the ship.", "none" },
  { "A tribunal in The Hague convicted a Serb.", "none" },
  { "The Hague expelled two Russian diplomats.", "NLD > RUS" },
})

run("whom a term is set is told to go once, and made use of is not who does it", "RETREAT REQUEST"
  .. " THREATEN ASSAULT", {
  { "Chad was used as a base to attack Mali.", "none" },
  { "Chad used its drones to attack Mali.", "TCD > MLI" },
  { "France gave Libya six months to withdraw its troops from Chad.", "FRA > LBY" },
  { "France made use of its envoys to suggest that Libya withdraw its troops.", "FRA > LBY" },
})
