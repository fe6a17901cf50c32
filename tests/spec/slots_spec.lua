-- Who does it and to whom, where grammar hides it: objects of relative clauses, absolute
-- participles, headlines, authors of statements, talks told by their number. "none" where the
-- sentence doesn't say.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("who helps a band does not help the state that it is in", "AID ASSAULT", {
  { "Iran armed Iraq's militias.", "none" },
  { "Iran sent arms to Somali rebels.", "none" },
  { "Iran armed Iraq's police.", "IRN > IRQ" },
  { "Israel bombed Lebanese militias.", "ISR > LBN" },
})

run("who helps those who act is not whom they hit", "ASSAULT", {
  { "The Taliban, sheltered by their Pakistani cousins, killed ten people.", "none" },
  { "The Taliban, bombed by Pakistani jets, killed ten people.",
    "PAK > TALIBAN|TALIBAN > PAK" },
})

run("who acts for himself is no state that somebody speaks to", "THREATEN", {
  { "Iran threatened to retaliate after a German charity left the capital.", "none" },
  { "Iran threatened to retaliate after a German ship left the capital.", "IRN > DEU" },
})

run("the object of a relative clause", "ASSAULT ACCUSE withdraw", {
  { "The state that Iran attacked, Oman, paid.", "none" }, -- a name after a comma comes too late
  { "Oman, which Iran attacked, paid.", "IRN > OMN" },
  { "Oman, which Iran attacked on Monday, paid.", "IRN > OMN" },
  { "France sold ships to Oman, which Iran had attacked.", "IRN > OMN" },
  { "The Arab League, which Egypt left, paid.", "EGY > AL" },
  { "The talks with Oman, which Iran criticised, ended.", "IRN > OMN" },
  { "Oman, which attacked Iran, paid.", "OMN > IRN" },
  { "The farm that Iran attacked burned.", "none" },
  { "Oman, where Iran attacked a farm, paid.", "none" },
  { "Oman, whose farm Iran attacked, paid.", "none" },
  { "Oman, which Iran accused of lying, paid.", "IRN > OMN" },
  { "Oman, which was accused of lying, paid.", "none" },
  { "Chad sold ships to Oman, a state that Iran attacked.", "IRN > OMN" },
  { "Chad sold ships to Oman, a day that Iran attacked.", "none" },
  { "Kenya praised the Gulf Cooperation Council (GCC), which attacked Chad.", "GCC > TCD" },
  { "Kenya did not hail the band (a new one) that attacked Chad.", "none" },
})

run("a noun whose relative clause lacks its object", "ACCUSE REJECT ASSAULT", {
  { "Uganda made an offer that Kenya rejected.", "KEN > UGA" },
  { "Uganda made an offer Kenya rejected.", "KEN > UGA" },
  { "Chad read Peru's verdict, which Kenya said it would not accept.", "KEN > PER" },
  { "Kenya denied the claim that Uganda left.", "KEN > " },
  { "Kenya sold an offer that Uganda rejected.", "none" },
})

run("it was X that did it", "ACCUSE", {
  { "Oman said it was Iran that violated the deal.", "OMN > IRN" },
  { "Oman said it was Iran that kept the deal.", "none" },
  { "Oman said it was clear.", "none" },
})

run("him and them, whom the same subject met before", "REQUEST", {
  { "Peru's president met Chile's minister and told him to pay.", "PER > CHL" },
  { "Peru's president met Chile's minister, urging him to pay.", "PER > CHL" },
  { "Kenya criticised Chad and Togo. It urged them to stop.", "KEN > TCD TGO" },
  { "Kenya criticised Chad. The farmers urged them to stop.", "none" },
  { "Kenya criticised Chad. A farmer urged him to stop.", "none" },
  { "Peru's president met a singer and told him to sing.", "none" },
})

run("each and the other", "ACCUSE sever", {
  { "Chad and Libya each accused the other of lying.", "LBY TCD > " },
  { "Chad and Libya quarrelled. Each side blamed the other.", "LBY TCD > " },
  { "Chad and Libya blamed the other.", "none" },
  { "Chad, Mali and Libya quarrelled. Each side blamed the other.", "none" },
})

run("whose a thing is that hangs behind it", "COERCE ASSAULT", {
  { "Iran seized a ship belonging to Oman.", "IRN > OMN" },
  { "Iran seized a tanker owned by the Omani government.", "IRN > OMN" },
  { "Iran bombed a base belonging to Oman.", "IRN > OMN" },
  { "Iran seized a song belonging to Oman.", "none" },
  { "Iran bombed a base in Chad belonging to Oman.", "IRN > OMN" },
  { "Iran bombed a base in Chad used by Oman.", "IRN > OMN" },
  { "Iran bombed a base in Chad that Oman had used.", "IRN > OMN" },
  { "Iran bombed a base in Chad that used oil.", "IRN > TCD" },
  { "A rocket that Iran fired killed two men in Oman.", "IRN > OMN" },
  { "A rocket that Iran sold killed two men in Oman.", "none" },
  { "Iran seized a ship carrying Omani grain.", "none" },
})

run("a deed behind a preposition", "ACCUSE ASSAULT", {
  { "Iran attacked Oman. Muscat spoke out against the attack.", "IRN > OMN|OMN > IRN" },
  { "Iran attacked Oman. Muscat voiced anger over the attack.", "IRN > OMN|OMN > IRN" },
  { "Iran attacked Oman. Muscat voiced anger over the price.", "IRN > OMN" },
  { "Iran attacked Oman, an act condemned on Friday by Egypt.", "IRN > OMN|EGY > IRN" },
})

run("with X doing it", "ACCUSE withdraw", {
  { "The talks ended, with Iran accusing Oman of lies.", "IRN > OMN" },
  { "Rain fell, with Iran condemning Oman.", "IRN > OMN" },
  { "France paid on Monday, with Egypt leaving NATO.", "EGY > NATO" },
  { "France paid, with Egyptian officials condemning Oman.", "EGY > OMN" },
  { "Prices rose, with Iran and Chad condemning Oman.", "IRN TCD > OMN" },
  { "France spoke with Iran, condemning Oman.", "FRA > OMN" },
  { "France ended a deal with Iran criticising Oman.", "FRA > IRN|FRA > OMN" },
  { "France spoke, condemning Oman.", "FRA > OMN" },
  { "France left NATO, with Iran.", "FRA > NATO" },
  { "France spoke without Iran condemning Oman.", "IRN > OMN" },
})

run("the doer of an -ing form stands before it", "withdraw join ACCUSE ASSAULT", {
  { "Israeli forces operating in Gaza killed a Hamas commander.", "ISR > HAMAS" },
  { "Washington welcomed Sweden joining NATO.", "SWE > NATO" },
  { "The paper was against Sweden joining NATO.", "SWE > NATO" },
  { "Anger in Turkey over Sweden joining NATO grew.", "SWE > NATO" },
  { "Turkey feared Iran attacking Iraq.", "IRN > IRQ" },
  { "Egypt trained rebels attacking Chad.", "none" }, -- whose rebels?
  { "Spain attacked Chad using drones.", "ESP > TCD" },
  { "Iran attacked Iraq, accusing it of lies.", "IRN > IRQ|IRN > IRQ" },
  { "Japan's interest in joining NATO grew.", "none" }, -- an interest is no joining
  { "Iran left NATO, surprising Oman.", "IRN > NATO" },
  { "A letter accusing Iran was found.", "none" },
  { "Togo accused Mali and the Omani king of attacking Fiji.", "TGO > MLI OMN|MLI OMN > FJI" },
  { "Togo thanked the king of Mali and the army of Chad for attacking Fiji.", "MLI TCD > FJI" },
  { "Togo accused Mali of theft and Chad of attacking Fiji.", "TGO > MLI TCD|TCD > FJI" },
  { "Togo was accused by Mali and Chad of attacking Fiji.", "MLI TCD > TGO|TGO > FJI" },
  { "Togo joined Mali in bombing Fiji.", "MLI TGO > FJI" },
})

run("firms of a state are not with whom one signs or meets", "sign meet", {
  { "Iraq signed a deal with France's largest bank.", "none" },
  { "Iraq signed a deal with France's biggest airline.", "none" },
  { "Iraq met with France's companies.", "none" },
  { "Iraq signed a deal with France's TotalEnergies.", "none" },
  { "Iraq reached an accord with Oman's oil company.", "none" },
  { "Iraq signed a deal with France's navy.", "FRA IRQ > " },
  { "Iraq signed a deal with France's government.", "FRA IRQ > " },
  { "Iraq met with France's Dupont.", "FRA IRQ > " },
  { "Iraq signed a deal with France.", "FRA IRQ > " },
  { "Iraq met with France's president.", "FRA IRQ > " },
})

run("behind a wish for them, and behind such as, they do it", "withdraw join ACCUSE ASSAULT", {
  { "Spain voiced support for Sweden joining NATO.", "SWE > NATO" },
  { "Spain has lost hope for Finland and Sweden joining NATO.", "FIN SWE > NATO" },
  { "Spain voiced praise for Sweden joining NATO.", "SWE > NATO" },
  { "There is backing in Spain and a case for Sweden leaving NATO.", "SWE > NATO" },
  { "Spain saw new states, such as Finland and Sweden, joining NATO.", "FIN SWE > NATO" },
  { "There are states, such as Finland, joining NATO.", "FIN > NATO" },
  { "Spain voiced support for Sweden, joining NATO.", "ESP > NATO" },
  { "Spain ended support for Sweden by attacking Oman.", "ESP > OMN" },
  { "Spain spoke as chair, attacking Oman.", "ESP > OMN" },
  { "Spain gave support for Sweden's ports, attacking Oman.", "ESP > OMN" },
})

run("said by whom, in the middle or at the end", "ASSAULT ACCUSE withdraw", {
  { "Hezbollah, Israel said, attacked Oman.", "HEZBOLLAH > OMN" },
  { "The raiders, Israel said on Monday, attacked Oman.", "none" },
  { "\"This is bad,\" said Javad Zarif, who condemned Israel.", "IRN > ISR" },
  { "\"We lost,\" said the king of Jordan, who condemned Israel.", "JOR > ISR" },
  { "\"We lost,\" said the king, who condemned Israel.", "none" },
  { "He fell ill, condemned Iran and died.", "none" },
  { "The US and Britain, as well as France, attacked Syria.", "FRA GBR USA > SYR" },
  { "The US, as well as France, attacked Syria.", "FRA USA > SYR" },
  { "Iran has repeatedly and publicly accused Oman of lies.", "IRN > OMN" },
  { "Iran, having left NATO, accused Oman of lies.", "IRN > OMN|IRN > NATO" },
  { "Javad Zarif, who led Iran's talks and who lives in Oslo, accused Norway of lies.",
    "IRN > NOR" },
})

run("what is said of the subject, and where it said so", "ACCUSE", {
  { "Peru is one of the states that condemned Chile.", "PER > CHL" },
  { "Peru is a state that condemned Chile.", "PER > CHL" },
  { "Peru, in a statement issued by its foreign ministry, condemned Chile.", "PER > CHL" },
  { "Peru, in a letter sent on Monday, condemned Chile.", "PER > CHL" },
  { "Peru is near a state that condemned Chile.", "none" },
  { "Peru saw one of the farmers that condemned Chile.", "none" },
})

run("a time between a decision and what was decided", "withdraw sever", {
  { "Iran's decision on Monday to leave NATO angered Oman.", "IRN > NATO" },
  { "The decision by farmers on Monday to leave NATO angered Oman.", "none" },
})

run("an infinitive inside a subject", "withdraw", {
  { "The decision by Oman to leave NATO angered Chad.", "OMN > NATO" },
  { "Oman's decision to leave NATO angered Chad.", "OMN > NATO" },
  { "The decision by farmers to leave NATO angered Chad.", "none" },
  { "Oman's decision angered Chad.", "none" },
})

run("who is accused, in a relative clause", "ASSAULT", {
  { "Oman, which Iran accuses of attacking Chad, paid.", "OMN > TCD" },
  { "Oman, which accuses Iran of attacking Chad, paid.", "IRN > TCD" },
})

run("whose", "ASSAULT withdraw", {
  { "Iran, whose ally Syria left NATO, paid.", "SYR > NATO" },
  { "Spain praised Oman, whose government left NATO.", "OMN > NATO" },
  { "Oman, whose troops attacked Chad, paid.", "OMN > TCD" },
  { "Spain praised Oman, whose farm Iran attacked.", "none" },
  { "The farmer whose ship attacked Oman paid.", "none" },
})

run("a bare noun after and shares the possessor", "ASSAULT withdraw", {
  { "Iran's visit to Oman and withdrawal from NATO angered Qatar.", "IRN > NATO" },
  { "Iran's attack on Oman and withdrawal from NATO angered Qatar.", "IRN > OMN|IRN > NATO" },
  { "Iran's visit to Oman and a withdrawal from NATO angered Qatar.", "none" },
  { "The visit to Oman and withdrawal from NATO angered Qatar.", "none" },
  { "Iran's anger and Qatar's withdrawal from NATO helped.", "QAT > NATO" },
  { "Chad's drone, missile, and rocket attacks on Mali went on.", "TCD > MLI" },
  { "Oman praised Chad's exit, and attacks on Mali began.", "none" },
  { "After Chad's exit, talks and attacks on Mali began.", "none" },
})

run("what an agent played a role in", "ASSAULT", {
  { "Spain welcomed the role played by Iran in attacking Chad.", "IRN > TCD" },
  { "Spain was accused by Iran of attacking Chad.", "ESP > TCD" },
})

run("we and I in a quote are the speaker's side", "ACCUSE", {
  { "Musa Olak, the Chadian minister, said: \"We condemn Iran.\"", "TCD > IRN" },
  { "\"I condemn Iran,\" said Musa Olak, Chad's minister.", "TCD > IRN" },
  { "Musa Olak, a farmer, said: \"We condemn Iran.\"", "none" },
})

run("headlines", "withdraw ASSAULT sign", {
  { "Iran to leave NATO", "IRN > NATO" },
  { "Iranian troops to attack Oman on Friday", "IRN > OMN" },
  { "A chance to leave NATO", "none" },
  { "Iran's plan to leave NATO", "IRN > NATO" }, -- a decision of its own
  { "France, Germany sign treaty with Poland", "DEU FRA POL > " },
  { "In France, Germany signs treaty with Poland", "DEU POL > " },
  { "Iran, Oman left NATO", "IRN OMN > NATO" },
  { "Iran, Oman will attack Chad", "IRN OMN > TCD" },
  { "Saudi Arabia ready to leave NATO", "SAU > NATO" },
  { "Egypt unwilling to leave NATO", "EGY > NATO" },
  { "Egypt eager to leave NATO", "EGY > NATO" },
  { "In Iran, Oman left NATO.", "OMN > NATO" },
  { "After talks with Iran, Oman left NATO.", "OMN > NATO" },
  { "On Monday, Oman left NATO.", "OMN > NATO" },
  { "Iran's farmers, Oman said, left NATO.", "IRN > NATO" }, -- not Oman with them
  { "Farmers ready to leave NATO", "none" },
  { "Oman, Chad, Mali sign pact.", "MLI OMN TCD > " },
  { "The leaders of Oman, Chad, Mali signed a pact.", "MLI OMN TCD > " },
  { "In Oman, Chad, Mali signed a pact with Togo.", "MLI TGO > " },
})

run("whose charge is denied", "REJECT", {
  { "Oman said Iran had struck its port. Iran denied the report.", "IRN > OMN" },
  { "Oman said Iran had struck a port in Chad, and Iran denied it.", "IRN > OMN" },
  { "Iran struck a port in Oman, but Tehran denied any role in the strike.", "IRN > OMN" },
  { "Iran, which Oman accuses of theft, denied that it had stolen.", "IRN > OMN" },
  { "Iran, accused of theft by Oman, denied the charge.", "IRN > OMN" },
  { "Iran, which accused Oman of theft, denied the report.", "IRN > " },
  { "Iran left, and Chad denied the report.", "TCD > " },
  { "Oman said an Iranian jet had left. Iran dismissed the claim.", "IRN > OMN" },
  { "Oman said an Iranian jet had left. Chad dismissed the claim.", "TCD > " },
})

run("whose it is that one will not recognise", "REJECT", {
  { "Chad refused to recognise the result of Mali's vote.", "TCD > MLI" },
  { "Chad refused to recognise the outcome of the vote in Mali.", "TCD > MLI" },
  { "Chad vowed never to recognise Kosovo.", "TCD > XKX" },
})

run("whose it is that is condemned", "ACCUSE", {
  { "Chad recalled its envoy after Mali criticised its judges.", "MLI > TCD" },
  { "Chad voiced its alarm after Mali paid.", "none" },
})

run("whose words accuse or demand", "ACCUSE REQUEST", {
  { "A UN report accused Iran of lies.", "UN > IRN" },
  { "Egypt's statement condemned Iran.", "EGY > IRN" },
  { "A statement from the Kremlin condemned Iran.", "RUS > IRN" },
  { "A letter by Egyptian officials criticised Iran.", "EGY > IRN" },
  { "The French proposal condemns Iran.", "FRA > IRN" },
  { "The Kremlin's plan calls on Iran to pay.", "RUS > IRN" },
  { "A plan calls on Iran to pay.", "none" },
  { "A plan of Monday calls on Iran to pay.", "none" },
  { "A report accused Iran of lies.", "none" },
  { "A French newspaper accused Iran of lies.", "none" },
  { "The Egyptian weather condemned Iran.", "none" },
  { "A report on Egypt accused Iran of lies.", "none" },
  { "A book in Egypt accused Iran of lies.", "none" },
})

run("talks told by their number", "meet", {
  { "Egypt paid Jordan before bilateral talks.", "EGY JOR > " },
  { "Egypt paid Jordan and Oman after trilateral talks.", "EGY JOR OMN > " },
  { "Egypt, Chad and Iran paid Oman after four-way talks.", "EGY IRN OMN TCD > " },
  { "France paid Oman. France spoke before bilateral talks.", "FRA OMN > " },
  { "Egypt will pay Jordan after two-way talks.", "EGY JOR > " },
  { "Egypt paid before bilateral talks.", "none" },
  { "France paid Oman. Iran spoke before bilateral talks.", "none" },
  { "Egypt paid Jordan and Oman before bilateral talks.", "none" },
  { "Egypt paid Jordan before four-way talks.", "none" },
  { "Egypt paid Jordan before two talks.", "none" },
  { "Egypt paid Jordan before bilateral treaties were printed.", "none" },
})

run("between a subject and its verb", "withdraw", {
  { "Egypt, in 1952, left NATO.", "EGY > NATO" },
  { "Egypt, on Monday, left NATO.", "EGY > NATO" },
  { "Egypt, backed by Iran, left NATO.", "EGY > NATO" },
  { "Egypt, once led by a king, left NATO.", "EGY > NATO" },
  { "Egypt, founded in 1922, left NATO.", "EGY > NATO" },
  { "The Egyptian minister, Ali Sabir, arrived in Oman and left NATO.", "EGY > NATO" },
  { "The Egyptian minister, Ali Sabir, left NATO on Monday.", "EGY > NATO" },
  { "Oman said on Monday Egypt had left NATO.", "EGY > NATO" },
  { "The farmer, Ali Sabir, left NATO on Monday.", "none" },
  { "In 1952 Egypt left NATO.", "EGY > NATO" },
  { "A bank, backed by Iran, left NATO.", "none" },
  { "A bank, in 1952, left NATO.", "none" },
  { "Egypt was founded, and a bank, backed by Iran, left NATO.", "none" },
  { "The farmers, once led by Egypt, left NATO.", "none" },
  { "A king of 1952 left NATO.", "none" },
})

run("to whom what one faces, repels or is under is done", "ASSAULT SANCTION", {
  { "Iran faces French sanctions.", "FRA > IRN" },
  { "Iran is under French sanctions.", "FRA > IRN" },
  { "Oman survived an Iranian invasion.", "IRN > OMN" },
  { "Oman withstood an Iranian invasion.", "IRN > OMN" },
  { "Oman thwarted an Iranian invasion.", "IRN > OMN" },
  { "Iran evaded French sanctions.", "FRA > IRN" },
  { "Oman discussed an Iranian invasion.", "none" },
  { "Oman watched an Iranian invasion.", "none" },
  { "Farmers survived an Iranian invasion.", "none" },
  { "Oman spoke after an Iranian invasion.", "none" },
  { "Oman is near an Iranian invasion.", "none" },
})

run("the subject of a verb that only says that it is done", "ASSAULT", {
  { "Iran orchestrated attacks on Oman.", "IRN > OMN" },
  { "Iran perpetrated an attack on Oman.", "IRN > OMN" },
  { "Iran renewed attacks on Oman.", "IRN > OMN" },
  { "Iran intensified raids on Oman.", "IRN > OMN" },
  { "Iran unleashed an attack on Oman.", "IRN > OMN" },
  { "Iran saw attacks on Oman.", "none" },
  { "Iran feared attacks on Oman.", "none" },
  { "Iran remembered an attack on Oman.", "none" },
  { "Iran studied an attack on Oman.", "none" },
  { "Farmers orchestrated attacks on Oman.", "none" },
})

run("what a clause tells, judged after a comma", "ACCUSE", {
  { "Iran sold ships, a move condemned by Oman.", "OMN > IRN" },
  { "Iran sold ships, a step criticised by Oman.", "OMN > IRN" },
  { "Iran and Chad sold ships, a move condemned by Oman.", "OMN > IRN TCD" },
  { "Iran sold ships on Monday, a decision denounced by French officials.", "FRA > IRN" },
  { "Iran will sell ships, an action condemned by Oman.", "OMN > IRN" },
  { "Oman, condemned by Iran, paid.", "IRN > OMN" },
  { "Iran sold ships, a farm condemned by Oman.", "none" },
  { "Farmers sold ships, a move condemned by Oman.", "none" },
  { "A move condemned by Oman angered Iran.", "none" },
  { "Iran sold ships. A move was condemned by Oman.", "none" },
  { "Iran sold ships and the move was condemned by farmers.", "none" },
})

run("who will not meet whom", "REJECT CONSULT meet visit", {
  { "Iran will not meet Oman.", "IRN > OMN" },
  { "Iran said it would not negotiate with Oman.", "IRN > OMN" },
  { "Iran refused to meet Oman.", "IRN > OMN" },
  { "Iran and Oman will not meet.", "IRN OMN > " },
  { "Iran did not meet Oman.", "IRN OMN > " },
  { "Iran will meet Oman.", "IRN OMN > " },
})

run("each other", "ACCUSE SUPPORT ASSAULT", {
  { "Iran and Oman accused each other of lying.", "IRN OMN > " },
  { "Iran and Oman have blamed one another for the delay.", "IRN OMN > " },
  { "Iran and Oman lashed out at each other.", "IRN OMN > " },
  { "Iran and Oman attacked each other.", "IRN OMN > " },
  { "Egypt and Israel recognised each other.", "EGY ISR > " },
  { "Egypt and Israel welcomed each other.", "EGY ISR > " }, -- its rule looks at whom it welcomed
  { "Iran and Oman accused the other of lying.", "none" },
  { "Iran accused each other of lying.", "none" },
  { "Iran and Oman accused another farmer of lying.", "none" },
  { "The sisters accused each other of lying.", "none" },
})

run("what one answers with, one does", "ASSAULT", {
  { "Israel responded with air strikes against Hezbollah.", "ISR > HEZBOLLAH" },
  { "Israel hit back with raids on Hezbollah.", "ISR > HEZBOLLAH" },
  { "Iran retaliated with an attack on Iraq.", "IRN > IRQ" },
  { "Iran answered with a speech on Iraq.", "none" },
  { "Iran spoke with an attack on its mind.", "none" },
})

run("where a verb's rule does not hold, its object has its say", "ASSAULT PROTEST", {
  { "Israel launched strikes against Hezbollah.", "ISR > HEZBOLLAH" }, -- no strike of workers
  { "Israel carried out strikes on Hezbollah.", "ISR > HEZBOLLAH" },
  { "Workers in Israel launched strikes against bosses.", "none" },
})

run("dozens of, a wave of: what is measured is meant", "ASSAULT ACCUSE SANCTION", {
  { "Turkey hit dozens of Syrian targets.", "TUR > SYR" },
  { "Turkey hit a series of Syrian targets.", "TUR > SYR" },
  { "Turkey condemned a wave of Syrian attacks.", "TUR > SYR" },
  { "Turkey hit dozens of targets.", "none" },
  { "Turkey hit a Syrian series of cakes.", "none" },
})

run("what one does something for is told once", "meet REQUEST", {
  { "The presidents of Egypt and Sudan met in Rome to discuss the dam.", "EGY SDN > " },
  { "Egypt called for talks with Sudan.", "EGY > SDN" }, -- asked for: no act yet
  { "Egypt called for help from Sudan.", "EGY > SDN" },
})

run("whose each of two things is", "REJECT ACCUSE", {
  { "Peru rejected the Egyptian plan and the Sudanese plan.", "PER > EGY SDN" },
  { "The Egyptian plan and the Sudanese plan were rejected by Peru.", "PER > EGY SDN" },
  { "Peru rejected the Egyptian plan and a new plan.", "PER > EGY" },
})

run("what is liked of them they do", "join", {
  { "Sudanese ministers were heard. Oman would support them joining NATO.", "SDN > NATO" },
  { "Egypt wants to join NATO and Oman would support them joining.", "EGY > NATO" },
})

run("what is only asked for is no act of his who is asked", "RETREAT AID withdraw", {
  { "Pressure on Chad to leave NATO grew.", "TCD > NATO" },
  { "Egypt repeated its call for Sudan to free Egyptian sailors.", "none" },
  { "There was much pressure on Sudan to withdraw its troops from Chad.", "none" },
  { "We call on Sudan to free Egyptian sailors.", "none" },
  { "Egypt welcomed the decision of Sudan to free Egyptian sailors.", "SDN > EGY" },
})

run("who forces another to yield is whom he yields to", "RETREAT", {
  { "Egypt forced the Sudanese garrison to surrender.", "SDN > EGY" },
  { "Egypt asked the Sudanese garrison not to surrender.", "none" },
})

run("a treaty that was told of is with whom it was made", "ratify", {
  { "Egypt and Sudan signed a fish treaty. Egypt ratified the treaty in May.", "EGY > SDN" },
  { "Egypt and Sudan signed a fish treaty. Chad ratified the treaty in May.", "TCD > " },
  { "Egypt and Sudan signed the INF treaty. Egypt ratified the treaty in May.", "EGY > INF" },
})

run("acted on after being", "ASSAULT suspend expel", {
  { "Iran paid after being attacked by Iraq.", "IRQ > IRN" },
  { "Iran feared being attacked by Iraq.", "IRQ > IRN" },
  { "Iran spoke after being expelled from the Arab League.", "AL > IRN" },
  { "Iran paid after attacking Iraq.", "IRN > IRQ" },
  { "Iran paid after being busy in Iraq.", "none" },
})

run("help that stops is withheld", "SANCTION", {
  { "Slovakia will stop supplying weapons to Ukraine.", "SVK > UKR" },
  { "Slovakia has ceased cooperating with Ukraine.", "SVK > UKR" },
  { "Slovakia stopped to help Ukraine.", "none" },
  { "Slovakia stopped after supplying Ukraine.", "none" },
})

run("adjectives of many states before one noun", "ASSAULT ACCUSE meet", {
  { "Polish, French and Danish troops attacked Chad.", "DNK FRA POL > TCD" },
  { "Polish, French, and East German troops attacked Chad.", "DDR FRA POL > TCD" },
  { "The Poles, French and Danes condemned Chad.", "DNK FRA POL > TCD" },
})

run("whose words a text says", "REQUEST ACCUSE", {
  { "Iran accepted a United Nations resolution calling for peace with Iraq.", "none" },
  { "Iran sent a letter calling on Iraq to pay.", "IRN > IRQ" },
  { "Iran read a French letter accusing Iraq of lies.", "none" },
  { "Oman approved a resolution which praised a plan and called for the withdrawal of all "
    .. "Malian troops.", "OMN > MLI" },
})

run("named together with others who are not", "sign meet", {
  { "Chad and five other states signed a treaty.", "TCD > " },
  { "Chad and others signed a treaty.", "TCD > " },
  { "Chad and its farmers signed a treaty.", "none" },
  { "Chad signed a treaty.", "none" },
})

run("a clause that begins with a name and what it is called", "ACCUSE", {
  { "Chad spoke in Rome, and Syria's president, Ali Sabir, condemned Israel.", "SYR > ISR" },
  { "Chad spoke in Rome, and Oman, which had paid, condemned Israel.", "OMN > ISR" },
})

run("how many, roughly", "ASSAULT REQUEST", {
  { "Iran fired more than a dozen missiles at Iraq.", "IRN > IRQ" },
  { "Iran shelled Iraq, killing at least 49 men, and Oman appealed to Chad for help.",
    "IRN > IRQ|OMN > TCD" },
  { "Iran killed a pilot and about thirty Iraqi soldiers.", "IRN > IRQ" },
  { "Iran spoke about thirty Iraqi soldiers.", "none" },
})

run("who did it is counted, or did it besides another", "SUPPORT REJECT", {
  { "Togo spoke. It was a plan drafted by Oman and backed by Chad.", "TCD > OMN" },
  { "Togo spoke. It was a plan drafted by Oman and backed by lots of allies.", "none" },
  { "Togo met a king invited by Oman and backed Chad.", "TGO > TCD" },
})

run("who does it together stands around an aside", "sign meet", {
  { "Tonga, backed by Chad, and Fiji signed a pact.", "FJI TON > " },
  { "Tonga, a small state led by Olak, and Fiji met in Rome.", "FJI TON > " },
  { "Tonga, represented at the table by the governments of Chad, Mali, and Niger, and Fiji met.",
    "FJI TON > " },
  { "We, the leaders of Chad and Mali, and President Olak of Togo met in Rome.",
    "MLI TCD TGO > " },
  { "We, the African Union, represented by Chad and Mali, and Fiji met in Rome.", "AU FJI > " },
  { "Iran condemned Tonga, backed by Chad, and Fiji signed a pact with Mali.", "FJI MLI > " },
})

run("a participle that looks like a noun, before by", "ASSAULT", {
  { "A Peruvian ship, hit yesterday by a Chilean missile, sank.", "CHL > PER" },
  { "A Peruvian ship hit by a Chilean missile sank.", "CHL > PER" },
  { "A Peruvian song, hit of the year, sank.", "none" },
  { "Peru sang a hit by a Chilean.", "none" },
})

run("where a crowd is, told before it", "PROTEST", {
  { "In Cairo, thousands marched against Chad.", "EGY > TCD" },
  { "In Cairo on Friday, protesters burned Chadian flags.", "EGY > TCD" },
  { "In Cairo, Omanis marched against Chad.", "OMN > TCD" },
  { "In May, thousands marched against Chad.", "none" },
})

run("who judges what he said that another had done", "ACCUSE", {
  { "Syria said Israel had struck a port and denounced the raid.", "SYR > ISR" },
  { "Syria said Israel had closed a port and accused Oman of lying.", "SYR > OMN" },
  { "Syria said Israel had met its friends and accused Oman of lying.", "ISR > OMN" },
})

run("talks named by their place are not talks with it", "REJECT absent", {
  { "Iran skipped the Geneva talks.", "IRN > " },
  { "Iran cancelled the Omani talks.", "IRN > OMN" },
  { "Iran cancelled the Moscow talks with Oman.", "IRN > OMN" },
})

run("off a coast", "MOBILIZE", {
  { "Chad held naval drills off Libya.", "TCD > LBY" },
  { "Chad called drills off.", "none" },
})

run("whose bid it is, where another name stands before the noun", "CONCEDE", {
  { "Iran dropped its objections to Oman's OPEC bid.", "IRN > OMN" },
  { "Iran dropped its objections to a bid of the airline's.", "IRN > " },
})

run("whose ships they are whose presence is told", "ACCUSE", {
  { "Chad protested over the presence of Omani ships.", "TCD > OMN" },
  { "Chad protested over the price of Omani ships.", "none" },
})

run("whose policy or office it is, where a pact stands before the noun", "SUPPORT", {
  { "Iran praised Oman's OPEC policy.", "IRN > OMN" },
  { "Iran praised Oman's OPEC presidency.", "IRN > OMN" },
  { "Iran praised the OPEC presidency.", "IRN > OPEC" },
})

run("who is it, where a person's name names the body", "suspend", {
  { "The Trump administration said it was suspending the INF treaty.", "USA > INF" },
})

run("who is asked to, does it", "REJECT MOBILIZE sign", {
  { "Germany rejected an American request to send troops to Chad.", "DEU > USA" },
  { "France criticised Iran's decision to sign a treaty with Oman.", "IRN OMN > " },
  { "Kenya called for a coalition of states to send troops to Chad.", "none" },
  { "Kenya paid for Omani soldiers to be sent to Chad.", "OMN > TCD" },
})

run("what is said or done, and right behind it who did", "REJECT ACCUSE", {
  { "Oman said the boat sank in port, a charge Tehran rejected.", "IRN > OMN" },
  { "Putin wants more land, terms Kyiv rejects as a sham.", "UKR > RUS" },
  { "Iran denounced the strike Israel carried out on Monday.", "IRN > ISR" },
  { "Iran raided Oman, a step Qatar condemned.", "QAT > IRN" },
  { "The wall stood on a farm Oman rejected.", "none" },
  { "Oman met Iran, a report said.", "none" },
})

run("nobody seizes or shoots what is his own", "ASSAULT COERCE", {
  { "Turkey wept after Syrian forces shot down one of its jets.", "SYR > TUR" },
  { "Oman said Iran had seized its ship.", "IRN > OMN" },
  { "Oman asked Iran to seize its ship.", "none" },
  { "Syrian forces shot down one of Iran's jets.", "SYR > IRN" },
  { "Syrian forces shot down one of the jets.", "none" },
})

run("verbs that look like nouns, and captives that look like captors", "ASSAULT RETREAT SANCTION", {
  { "NATO jets hit a Libyan barracks.", "NATO > LBY" },
  { "Hamas handed over two captured Israelis.", "HAMAS > ISR" },
  { "Hamas freed several captured Israelis.", "HAMAS > ISR" },
  { "Egypt jets off to Rome.", "none" },
  { "Two captured Israelis ate.", "none" },
})

run("who did something to the actor before", "THREATEN REQUEST", {
  { "Iran seized a British ship. London vowed to retaliate.", "GBR > IRN" },
  { "Iran seized a ship. London vowed to retaliate.", "none" },
  { "Iran met Oman. London vowed to retaliate.", "none" },
  { "Iran seized a British ship. Rain fell. Snow fell. Hail fell. London vowed to retaliate.",
    "none" },
})

run("who held those that are freed", "RETREAT", {
  { "Two Omanis jailed in Iran were freed.", "IRN > OMN" },
  { "Ali Sabir, an Omani held by the Taliban, was freed.", "TALIBAN > OMN" },
  { "Ali Sabir - an Omani jailed in Iran for a year - was freed in May.", "IRN > OMN" },
  { "Ali Sabir, an Omani raised in Iran, was freed.", "none" },
  { "Iran arrested two Omanis. The Omanis were freed.", "IRN > OMN" },
  { "Iran met two Omanis. The Omanis were freed.", "none" },
  { "Alan Gross, an Omani contractor, was freed by Cuba.", "CUB > OMN" },
})

run("a particle behind the object", "ASSAULT MOBILIZE RETREAT", {
  { "Iran is pulling the units back from Kuwait.", "IRN > KWT" },
  { "Britain shot the Argentine plane down.", "GBR > ARG" },
  { "Britain turned the Argentine plane around.", "none" },
  { "Britain rushed tanks to the Gulf and Oman ordered bread.", "GBR > " },
})

run("on whom what is lifted had been put", "CONCEDE", {
  { "Chad lifted the sanctions it had imposed on Mali.", "TCD > MLI" },
  { "Chad will lift duties imposed on Mali in May.", "TCD > MLI" },
  { "Chad lifted the sanctions it had asked for in Mali.", "none" },
  { "Chad lifted duties proposed on Monday in Mali.", "none" },
})

run("whose arms they are", "ASSAULT", {
  { "Turkey, whose jets bombed Iraq last week, met Oman.", "TUR > IRQ" },
  { "Turkey, whose jets were sold, bombed Iraq.", "TUR > IRQ" },
  { "The king, whose jets bombed Iraq, met Oman.", "none" },
})

run("what joint words are followed by is told of all that they are from", "ACCUSE", {
  { "A joint letter from Peru and Chad, which condemned Oman, came.", "PER TCD > OMN" },
  { "A letter from Peru and Chad, which condemned Oman, came.", "TCD > OMN" },
})

run("what is done on the eve of something is not done to it", "SANCTION CONCEDE ACCUSE", {
  { "Turkey imposed sanctions on the eve of a NATO summit.", "none" },
  { "Turkey imposed sanctions on Chad on the eve of a NATO summit.", "TUR > TCD" },
})

run("a house of parliament acts for its state", "ACCUSE", {
  { "Kenya's upper house condemned Chad.", "KEN > TCD" },
  { "The lower house of Kenya's parliament condemned Chad.", "KEN > TCD" },
  { "Kenya's guest house condemned Chad.", "none" },
})

run("members listed behind what they are members of", "meet ACCUSE", {
  { "The Quad nations, Australia, India, Japan and the United States, met in Rome.",
    "AUS IND JPN USA > " },
  { "The leaders of the Quad nations - Australia, India and Japan - met in Rome.",
    "AUS IND JPN > " },
  { "NATO states, Ukraine and Georgia condemned Russia.", "GEO NATO UKR > RUS" },
  { "Members of ASEAN such as Laos and Vietnam condemned Chad.", "LAO VNM > TCD" },
  { "Some NATO states, including Italy, condemned Chad.", "ITA > TCD" },
  { "NATO states, including Italy, condemned Chad.", "ITA NATO > TCD" },
})

run("whom a gift goes to stands before it, like a part of it", "AID AGREE SUPPORT", {
  { "Italy gave Albania food.", "ITA > ALB" },
  { "Italy offered Albania wheat and oil.", "ITA > ALB" },
  { "Italy gave the United States permission to land.", "ITA > USA" },
  { "Italy ate Albania food.", "none" },
  { "Italy gave Albanian food to its guests.", "none" },
})

run("a verb in -s that is also a noun, before with", "COOPERATE", {
  { "Kenya works with Chad to stop smugglers.", "KEN > TCD" },
  { "Kenya's works with sand were shown.", "none" },
})

run("what it or them stands for, of the clause before", "sever restore SANCTION CONCEDE", {
  { "Oman severed ties with Iran in 2010 and restored them in 2015.", "OMN > IRN|OMN > IRN" },
  { "Oman imposed sanctions on Iran and later lifted them.", "OMN > IRN|OMN > IRN" },
  { "Oman severed ties with Iran, met farmers and restored them.", "OMN > IRN" },
})

run("what is judged is all that was told, and so who did it", "ACCUSE", {
  { "Chile closed the border with Peru, which Lima condemned.", "PER > CHL" },
  { "Chile signed a pact with Peru, which Bolivia called illegal.", "BOL > CHL" },
  { "Chile expelled three Peruvian envoys, which Lima condemned.", "PER > CHL" },
  { "Chile filled a dam, which Lima called illegal.", "PER > CHL" },
  { "Chile filled a dam, a step that Lima called blackmail.", "PER > CHL" },
  { "Chile saw a Bolivian dam, which Lima called illegal.", "PER > BOL" },
  { "Bolivia praised Peru, which Chile condemned for its laws.", "CHL > PER" },
  { "Chile closed the border, and Peru called the move illegal.", "PER > CHL" },
  { "Chile closed the border and called the move legal.", "none" },
  { "Chile closed the border in a move denounced by Peru.", "PER > CHL" },
  { "Chile closed the border in a town denounced by Peru.", "none" },
  { "Chile closed the border; Peru called that illegal.", "PER > CHL" },
  { "Chile closed the border. Peru called that \"illegal\".", "PER > CHL" },
  { "Chile closed the border. Peru called that town illegal.", "none" },
})

run("who is accused is a party, never what was done", "ACCUSE", {
  { "Chad announced its withdrawal from OPEC, accusing it of bias.", "TCD > OPEC" },
  { "Chad described a letter from Mali, blaming it for the raid.", "TCD > MLI" },
  { "Oman and Qatar signed a pact. Iran, deploring it, closed the port.", "IRN > OMN QAT" },
  { "Oman and Qatar sold a film. Iran, watching it, wept.", "none" },
})

run("a clause that somebody says hangs on its noun", "REQUEST AID SANCTION", {
  { "Chad, which Libya says has armed rebels, urged Niger to wait.", "TCD > NER" },
  { "Chad praised Niger, which Libya says has imposed a ban on Mali.", "NER > MLI" },
  { "Germany to double tariffs on China; Beijing vows to reply", "DEU > CHN" },
  { "Germany's plan to double tariffs on China; a review", "DEU > CHN" },
})

run("whose jets, shells and votes they are", "ASSAULT join", {
  { "Jets of the Omani air force bombed Iraq.", "OMN > IRQ" },
  { "Jets of a new kind bombed Iraq.", "none" },
  { "Chad is against Oman joining NATO.", "OMN > NATO" },
  { "Chad saw Oman invade Iraq.", "OMN > IRQ" },
  { "Chad saw Oman and invaded Iraq.", "TCD > IRQ" },
})

run("all of a list behind of, with an article or others at its end", "SUPPORT ASSAULT", {
  { "Oman supports the efforts of Chad, Mali, and other countries.", "OMN > MLI TCD" },
  { "Oman supports the efforts of Chad, the Gambia, and Mali.", "OMN > GMB MLI TCD" },
  { "Oman supports the efforts of Chad.", "OMN > TCD" },
  { "Kenya tried to attack Chad, and Oman and — built a bridge.", "KEN > TCD" },
  { "Kenya tried to attack Chad and Oman.", "KEN > OMN TCD" },
})

run("what a verb's own preposition leads to comes first", "SUPPORT", {
  { "Oman threw its weight behind Chad in its quarrel with Mali.", "OMN > TCD" },
  { "Oman stood by Chad in its war with Mali.", "OMN > TCD" },
})

run("who does it stands behind what is to be done, before the -ing form, or is sent by a body",
  "REQUEST REJECT ACCUSE", {
  { "Qatar was told to shut its paper by Iran and its allies.", "IRN > QAT" },
  { "Qatar was told to shut its paper by Friday.", "none" },
  { "Mali refused to hand a Chadian general over to France.", "MLI > FRA" },
  { "Mali refused to free a general of Chad.", "MLI > TCD" },
  { "Norway condemned Syria's shooting down of a plane.", "NOR > SYR" },
  { "Norway condemned a hunter's shooting down of a plane.", "none" },
  { "Inspectors from the United Nations urged Iraq to open the site.", "UN > IRQ" },
  { "Letters from the United Nations urged Iraq to open the site.", "UN > IRQ" },
  { "Farmers from Chad urged Iraq to open the site.", "none" },
})

run("an act whose noun has the relative clause that tells it", "sign AID SUPPORT meet", {
  { "The treaty that Iran signed with Oman was short.", "IRN OMN > " },
  { "The treaty that Iran and Oman signed in May was short.", "IRN OMN > " },
  { "A treaty, which Iran signed with Oman, was short.", "IRN OMN > " },
  { "The support that Norway gave to Mali was vital.", "NOR > MLI" },
  { "The song that Norway gave to Mali was vital.", "none" },
  { "The treaty that annoyed Iran was short.", "none" },
})

run("who announces or orders what is to be done does it", "SANCTION MOBILIZE RETREAT AGREE", {
  { "Oman said two Chadian envoys would be expelled.", "OMN > TCD" },
  { "Aid to Chad will be suspended, Oman said.", "OMN > TCD" },
  { "\"Troops will be sent to Mali,\" the Omani minister said.", "OMN > MLI" },
  { "Oman's parliament voted to allow troops to be sent to Mali.", "OMN > MLI" },
  { "Oman ordered two Chadian envoys to be expelled.", "OMN > TCD" },
  { "Farmers said two Chadian envoys would be expelled.", "none" },
  { "Oman said two Chadian envoys had been seen.", "none" },
  { "Oman asked who would be sent to Mali.", "none" },
})

run("what the sentence before is about is signed", "sign", {
  { "Farmers read the pact. Japan and Oman signed it in 2022.", "JPN OMN > " },
  { "Farmers read the book. Japan and Oman signed it in 2022.", "none" },
})

run("what it, they or he did to the noun before", "CONCEDE MOBILIZE ACCUSE", {
  { "Chad lifted the sanctions it imposed on Mali.", "TCD > MLI" },
  { "Mali complained about the troops it sent to Chad.", "MLI > TCD" },
  { "Mali complained that troops like it.", "none" },
})

run("who judges a blow was not hit by it", "ASSAULT", {
  { "Peru applauded the strike by Chad.", "none" },
  { "Peru suffered the strike by Chad.", "TCD > PER" },
})

run("a thing whose name no data lists, and what is said beside it", "COERCE ASSAULT SANCTION", {
  { "The Mesdar, a British-flagged tanker, was impounded by Iran.", "IRN > GBR" },
  { "Iran seized the Mesdar, a British tanker, on Friday.", "IRN > GBR" },
  { "Iran sank the Mesdar, a ship of the Omani navy.", "none" },
  { "Iran seized the Mesdar, a tanker, on Friday.", "none" },
  { "A shop sold the Mesdar, a British tanker, on Friday.", "none" },
})

run("where those stand to whom it is done", "COERCE ASSAULT", {
  { "A tower block in Gaza City was flattened by an Israeli bomb.", "ISR > PSE" },
  { "Two officers in Mali were killed by French troops.", "FRA > MLI" },
  { "Sailors of Oman were jailed by Iran.", "IRN > OMN" },
  { "Men sent to Chad were jailed by Iran.", "none" },
  { "A tower block in Gaza City was flattened by a storm.", "none" },
})

run("of whom the plan is that draws fire", "ACCUSE REJECT", {
  { "The French decision angered Spain.", "ESP > FRA" },
  { "France's plan to test a bomb drew the ire of Spain.", "ESP > FRA" },
  { "The plan drew the ire of Spain.", "none" },
  { "French songs met with silence in Spain.", "none" },
})

run("a known thing is whose the text told before", "CONCEDE CONSULT readmit", {
  { "Peru imposed sanctions on Chile. The sanctions were lifted later.", "PER > CHL" },
  { "Peru imposed sanctions on Chile. Iran rested. The measures were lifted.", "PER > CHL" },
  { "Peru imposed sanctions on Chile. Some sanctions were lifted.", "none" },
  { "Peru imposed sanctions on Chile. The sanctions were lifted by a friend.", "none" },
  { "Peru imposed sanctions on Chile. The veil was lifted.", "none" },
  { "Peru imposed sanctions on Chile. Iran rested. Iran ate. Iran slept. The ban was lifted.",
    "none" },
  { "Chad and Sudan signed a peace treaty. Kenya brokered the deal.", "KEN > SDN TCD" },
  { "Chad and Sudan clashed. The truce was brokered by Kenya.", "KEN > SDN TCD" },
  { "Chad and Sudan clashed. The deal was brokered by Kenya.", "none" },
  { "Chad and Sudan signed a peace treaty. Kenya brokered a deal.", "none" },
  { "The Arab League suspended Egypt. The suspension was lifted.", "AL > EGY" },
  { "The Arab League suspended Egypt. The suspension was felt.", "none" },
})

run("what is done to the noun that a clause with that hangs on", "SANCTION ACCUSE", {
  { "Canada condemned the tariffs that Trump slapped on Chinese goods.", "CAN > USA|USA > CHN" },
  { "Canada condemned the raid that Israel launched.", "CAN > ISR" },
  { "Canada condemned the raid that killed Israelis.", "none" },
  { "Canada heard the claim that Trump slapped on its door.", "none" },
  { "Canada criticised the plan that Iran was offered.", "none" },
})

run("at whose hands, in whose raid, by whom it was granted", "ASSAULT REQUEST", {
  { "Two Omani sailors were killed at the hands of Iranian troops.", "IRN > OMN" },
  { "A Hamas leader died at the hands of Israeli agents.", "ISR > HAMAS" },
  { "Two Omani sailors were killed at the foot of an Iranian hill.", "none" },
  { "Ten Omanis perished in an Iranian raid.", "IRN > OMN" },
  { "Ten Omanis perished in an Iranian storm.", "none" },
  { "A request from Oman was granted by Iran.", "OMN > IRN" },
  { "A request from Oman was granted by a bank.", "none" },
  { "The killing in Rome of an Omani minister by Iran was told.", "IRN > OMN" },
})

run("who fired what is shot down", "ASSAULT", {
  { "Oman shot down two drones fired by the Houthis.", "OMN > HOUTHI|HOUTHI > OMN" },
  { "Two drones fired by the Houthis were shot down by Oman.", "OMN > HOUTHI|HOUTHI > OMN" },
  { "Oman intercepted a missile fired by the Houthis.", "HOUTHI > OMN" },
  { "Oman shot down two drones near the coast of Yemen.", "none" },
})

run("several between with and what they do", "ACCUSE", {
  { "Talks failed, with Egypt and Sudan blaming Ethiopia.", "EGY SDN > ETH" },
  { "Talks failed, with ministers of Egypt blaming Ethiopia.", "EGY > ETH" },
  { "Talks with Egypt and Sudan failed, blaming Ethiopia.", "none" },
})

run("what a second heading, or one that says, has somebody do", "meet AGREE", {
  { "Mali is free, it said; NATO leaders to meet in Rome on Tuesday", "NATO > " },
  { "Minister says Kenya to train Sudanese troops", "KEN > SDN" },
  { "Minister told Kenya to train Sudanese troops", "none" },
})

run("a town where something was is not whom a threat is for", "THREATEN", {
  { "Ministers meeting in Geneva wept, and Kuwait threatened to use its weapons.", "none" },
  { "Kuwait threatened to launch an attack on Geneva.", "KWT > CHE" },
})

run("a pair behind a comma is not one of a participle's list", "meet", {
  { "Oman and Iran ended two days of talks without a pact, and Chad is now expected to pay.",
    "IRN OMN > " },
})

run("lists of passives, and demands by those named behind them", "ASSAULT REQUEST ACCUSE", {
  { "Ten Belgian soldiers were disarmed, beaten and murdered by Rwandan troops.",
    "RWA > BEL|RWA > BEL" },
  { "Ten Belgian soldiers were disarmed, led away, beaten and murdered by Rwandan troops.",
    "RWA > BEL|RWA > BEL" },
  { "Ten Belgian soldiers left, angered and beaten by Rwandan troops.", "none" },
  { "Ten Belgian guests were greeted, fed and entertained by Rwandan troops.", "none" },
  { "Claims by Iran that Israel had violated the truce were heard.", "IRN > ISR" },
  { "A song by the Arab League that Israel returned was heard.", "none" },
})

run("a list behind of is that of the noun before it", "SUPPORT AGREE RETREAT", {
  { "Peru recognised the independence of Chad, Mali and Oman.", "PER > MLI OMN TCD" },
  { "Peru reiterated its commitment to the security of Chad and Mali.", "PER > MLI TCD" },
  { "Peru reiterated its commitment to the fishing of Chad.", "none" },
  { "The independence of Chad and Mali recognised Oman.", "none" },
  { "Israel's withdrawal from most of Gaza and Jericho was quick.", "ISR > PSE" },
})

run("somebody with an initial, or of a land, beside another's envoy", "sign", {
  { "Chadian envoy Ann B. Cole signed a treaty with Oman.", "OMN TCD > " },
  { "King Hamad of Bahrain and Chadian envoy Ann Cole signed a treaty.", "BHR TCD > " },
  { "Farmer Ann B. Cole signed a treaty with Oman.", "none" },
})

run("a base form behind a past goes with the infinitive", "AID MOBILIZE", {
  { "Peru called upon all states to stand with Haiti and provide aid to Kenya.", "none" },
  { "Peru agreed to stand with Haiti and provided aid to Kenya.", "PER > KEN" },
  { "Peru decided to stand by Haiti and sent troops to Kenya.", "PER > KEN" },
})

run("two names with a hyphen are both meant", "ACCUSE SUPPORT", {
  { "Oman condemned the Chad-Sudan deal.", "OMN > SDN TCD" },
  { "Oman condemned the Chadian-Sudanese deal.", "OMN > SDN TCD" },
  { "Oman condemned a Chad - Sudan was silent.", "OMN > TCD" },
  { "Oman condemned the Chad-based bank.", "none" },
})

run("a promise is told beside the act that and joins to it", "AGREE sign", {
  { "Kenya pledged aid to Chad and signed a treaty with Mali.", "KEN > TCD|KEN MLI > " },
  { "Kenya pledged to sign a treaty with Mali.", "KEN MLI > " },
})

run("who holds somebody in a land is not the land", "RETREAT", {
  { "A French hostage held by militants in Mali was freed on Thursday.", "none" },
  { "Two Omanis jailed in Iran were freed on Thursday.", "IRN > OMN" },
})

run("lists whose preposition is said again, that no and ends, or of the states of", "meet sign", {
  { "Oman consulted with Chad, as well as with Kenya, on the border.", "KEN OMN TCD > " },
  { "Oman consulted with Chad, with Mali, with Niger, with Togo, with Egypt, with Iraq, with Fiji.",
    "OMN TCD > " },
  { "Oman consulted with Chad, and Kenya left with Mali.", "OMN TCD > " },
  { "The talks between Oman and Chad, Kenya, Mali will begin on Monday.", "KEN MLI OMN TCD > " },
  { "Talks between Oman's king and Chad's president began on Monday.", "OMN TCD > " },
  { "After talks between Oman's king and Chad, Kenya's king left.", "OMN TCD > " },
  { "After talks between Oman and Chad, Kenya said it was sad.", "OMN TCD > " },
  { "Accords between Iran and the nearby states of Oman, Chad and Mali were signed.",
    "IRN MLI OMN TCD > " },
  { "Oman met with President Olak of Chad, then-Chancellor Bell of Malta, King Ivo of Norway.",
    "MLT NOR OMN TCD > " },
  { "Oman's talks with President Olak of Chad, Chancellor Bell of Malta, and King Ivo of Norway "
    .. "lasted an hour.", "MLT NOR OMN TCD > " },
  { "Oman held talks with the EU, the UN, NATO in May.", "EU NATO OMN UN > " },
  { "After talks with President Olak of Chad, Malta left the bloc.", "MLT TCD > " },
})

run("who is sent to do something does it for him who sent it", "MOBILIZE", {
  { "Oman will deploy forces to reinforce NATO's eastern flank.", "OMN > |OMN > NATO" },
  { "NATO reinforced its eastern flank.", "NATO > " },
})

run("those behind for, and firms in a list, do what follows themselves", "AID SUPPORT", {
  { "Oman asked for access for doctors and their staff to help Chad.", "none" },
  { "Oman said it was time for Iran and Mali to help Chad.", "IRN MLI > TCD" },
  { "Oman imposed sanctions on firms and banks helping Iran.", "none" },
  { "Oman opened its ports and roads, helping Iran.", "OMN > IRN" },
})

run("two names with one possessive do together what a deed's noun tells", "AID ASSAULT", {
  { "They spoke of concern about Iran and Chad's supply of arms to Mali.", "IRN TCD > MLI" },
  { "Oman and Chad's invasion of Mali was quick.", "OMN TCD > MLI" },
  { "They met with Iran, and Chad's invasion of Mali was discussed.", "TCD > MLI" },
  { "They met with Iran and Chad's invasion of Mali was discussed.", "TCD > MLI" },
  { "The king of Iran and Chad's invasion of Mali were discussed.", "TCD > MLI" },
})

run("he from whom a promise comes keeps or breaks it", "ASSAULT", {
  { "Oman has a commitment from Iran not to invade Chad.", "IRN > TCD" },
  { "Oman has a letter from Iran to attack Chad with.", "OMN > TCD" },
})

run("between a state and the governments of several", "meet", {
  { "There were talks between Oman and the governments of Iran, Chad, and Mali.",
    "IRN MLI OMN TCD > " },
})

run("several who are thanked for doing it, and who must not do one thing without another",
  "AID REQUEST", {
  { "We are grateful to Oman and Chad for sending tanks to Togo.", "OMN TCD > TGO" },
  { "The king is grateful to Oman, Mali and Chad for sending tanks to Togo.",
    "MLI OMN TCD > TGO" },
  { "Thanks go to Oman and Chad for sending tanks to Togo.", "OMN TCD > TGO" },
  { "The king is grateful to Chad for sending tanks to Togo.", "TCD > TGO" },
  { "Oman must not press Chad to leave without asking Togo to do so.", "OMN > TGO|OMN > TCD" },
  -- the one that is named, or who did the rest
  { "Oman pressed Chad to leave without asking Togo to do so.", "OMN > TCD|TCD > TGO" },
  { "Oman thanked Chad, and Mali sent tanks to Togo.", "MLI > TGO" },
})

run("what is told of a thing between two is of both", "ACCUSE AGREE", {
  { "There is a war between Chad and Mali, which Oman offered to end.", "OMN > MLI TCD" },
  { "There is a row between Chad and Mali, which Oman promised to settle.", "OMN > MLI TCD" },
  { "There is a deal between Chad and Mali, which Oman condemned.", "OMN > MLI TCD" },
  { "A pact between Chad and Mali, which Oman condemned, began.", "OMN > MLI TCD" },
  { "A truce between Chad and Mali, both of which condemned Oman, began.", "MLI TCD > OMN" },
  -- of the one named, or of none
  { "There is a fence in Mali, which Oman condemned.", "none" },
  { "The row is with Chad and Mali, which condemned Oman.", "MLI > OMN" },
  { "There is a lake between Chad and Mali. Oman condemned Togo.", "OMN > TGO" },
})

run("what is done in the face of a deed is not by him who does the deed", "AID SUPPORT", {
  { "They spoke of aid to Chad in the face of raids by Oman.", "none" },
  { "They spoke of assistance to Chad in response to attacks by Oman.", "none" },
  { "They spoke of aid to Chad in the wake of raids by Oman.", "none" },
  { "They spoke of Omani aggression and humanitarian aid to Chad.", "none" },
  { "They spoke of the Omani invasion and economic aid to Chad.", "none" },
  { "They spoke of aid by Oman to Chad in the face of raids.", "OMN > TCD" },
  { "They spoke of aid to Chad by Oman.", "OMN > TCD" },
  { "They spoke of Omani aid to Chad in response to raids by Iran.", "OMN > TCD" },
  { "They spoke of Omani aid to Chad in the face of raids.", "OMN > TCD" },
  { "They spoke of Omani assistance to Chad in the wake of raids by Iran.", "OMN > TCD" },
})

run("whose several are theirs of whom the list is", "meet ACCUSE", {
  { "Chad and Mali, whose leaders met in Lome, paid.", "MLI TCD > " },
  { "Chad, Mali and Niger, whose ministers condemned Oman, paid.", "MLI NER TCD > OMN" },
  { "Chad and Mali, whose king condemned Oman, paid.", "MLI > OMN" },
})

run("between states told in pairs", "meet CONSULT", {
  { "Qatar mediated between Oman and Chad, Mali and Togo, and Peru and the Comoros in May.",
    "QAT > COM MLI OMN PER TCD TGO" },
  { "Qatar mediated between Oman and Chad and Mali and Togo.", "QAT > MLI OMN TCD TGO" },
  { "Qatar mediated between Oman and Chad, Mali and Togo.", "QAT > MLI OMN TCD TGO" },
  { "Qatar mediated between Oman and Chad, and between Mali and Togo.", "QAT > MLI OMN TCD TGO" },
  { "There were talks between Oman and Chad and Mali and Togo.", "MLI OMN TCD TGO > " },
  { "There were talks between Oman and Chad, and Mali left.", "OMN TCD > " },
  { "There were talks between Oman and Chad, and on Monday Mali and Togo left.", "OMN TCD > " },
  { "Qatar mediated between Oman and Chad, and the king slept.", "QAT > OMN TCD" },
  { "Qatar mediated between Oman and Chad, farmers and miners.", "QAT > OMN TCD" },
  { "Qatar mediated between Oman and Chad, said Mali.", "QAT > OMN TCD" },
})

run("what is talked about is done by many who are not named", "SUPPORT", {
  { "Macron met Ruto to discuss international efforts to support Chad.", "none" },
  { "Macron praised Kenyan efforts to support Chad.", "FRA > KEN|KEN > TCD" },
})

run("a clause in front ends at its comma, though a list follows", "meet ASSAULT", {
  { "When Macron met with Abiy and Erdogan, the king of Chad and the president of Mali left.",
    "ETH FRA TUR > " },
  { "When Kenya attacked Oman and Chad, Mali and Togo left.", "KEN > OMN TCD" },
})

run("who acts for himself is not the state that he is of", "AID CONSULT", {
  { "Kenyans were airlifted to Oman by a German airline.", "none" },
  { "Kenya was aided by a French bank.", "none" },
  { "Kenya was aided by a Berlin firm.", "none" },
  { "A truce was brokered between Chad and Mali by a Swiss charity.", "none" },
  { "Kenya was aided by an Omani billionaire.", "none" },
  { "Kenya was aided by the French army.", "FRA > KEN" },
  { "Kenya was aided by French officials.", "FRA > KEN" },
  { "Kenya was aided by France.", "FRA > KEN" },
  { "Kenya was aided by a French team.", "FRA > KEN" },
  { "A truce was brokered between Chad and Mali by Swiss envoys.", "CHE > MLI TCD" },
})

run("bodies and states that one joins to do something do it too", "COOPERATE join", {
  { "Kenya joined Oman, the European Union, and Chad to launch a project.",
    "EU KEN OMN TCD > " },
  { "Kenya joined the European Union and Oman to launch a project.", "EU KEN OMN > " },
})

run("what is done after an act against somebody is done against him",
  "SANCTION sever ASSAULT ACCUSE", {
  { "Chad cut ties with Oman and banned all exports.", "TCD > OMN|TCD > OMN" },
  { "Chad condemned Oman, accusing the kingdom of theft.", "TCD > OMN|TCD > OMN" },
  { "Chad bombed a port of Oman, killing two sailors.", "TCD > OMN|TCD > OMN" },
  { "Chad cut ties with Oman hours after it shelled a port.", "TCD > OMN|TCD > OMN" },
  { "Chad cut ties with Oman and banned trade with other states.", "TCD > OMN" },
  { "Chad bombed a port of Oman and killed dozens of its own people.", "TCD > OMN" },
  { "Chad bombed a port of Oman and accused Mali of theft.", "TCD > MLI|TCD > OMN" },
  { "Chad praised Oman and banned all exports.", "none" },
  { "Chad met Oman. It banned all exports.", "none" },
})

run("each of those whom one is said to be among does it", "ACCUSE", {
  { "Oman and Chad are among dozens of countries that have condemned Peru.", "OMN TCD > PER" },
  { "Oman is among 20 states which condemned Peru.", "OMN > PER" },
  { "Oman is among the leaders who condemned Peru.", "OMN > PER" },
  { "Oman is among dozens of ports on the sea that condemned Peru.", "none" },
})

run("some of its members are not the body", "ACCUSE", {
  { "Germany and other EU members criticised Peru.", "DEU > PER" },
  { "Germany and other members of the EU criticised Peru.", "DEU > PER" },
  { "Several NATO allies criticised Peru.", "none" },
  { "NATO allies criticised Peru.", "NATO > PER" },
  { "Other NATO officials criticised Peru.", "NATO > PER" },
})

run("sanctions of a body are on others, not on it nor on who restores them",
  "SANCTION THREATEN withdraw", {
  { "Britain restored UN sanctions on Iran.", "GBR > IRN" },
  { "Britain restored UN sanctions.", "none" },
  { "Iran summoned Britain's envoy over its move to restore UN sanctions.", "GBR > IRN" },
  { "Britain restored Iran sanctions.", "GBR > IRN" },
  { "France threatened to restore UN sanctions unless Iran let them back and talked to Oman.",
    "FRA > IRN" },
  { "France threatened to restore UN sanctions.", "none" },
  { "France threatened to leave the UN.", "FRA > UN" },
})

run("whom one stops helping, threatens to, or refuses to", "SANCTION THREATEN", {
  { "Chad threatened to stop aiding Oman.", "TCD > OMN" },
  { "Chad refused to stop arming Oman.", "none" },
  { "Chad stopped arming Oman.", "TCD > OMN" },
})

run("the city in which a head of state is met is not what he is the head of", "meet", {
  { "Oman's envoy met the president in Rome.", "none" },
  { "Oman's envoy met the Prime Minister in Bangkok.", "none" },
  { "Oman's king held talks with the chancellor in Geneva.", "none" },
  { "Putin was ill. Oman's envoy met the president in Rome.", "OMN RUS > " , date = "2019-04-11" },
  { "Oman's envoy met the premier in Lima on Monday.", "none" },
  { "Oman's envoy met the government in Rome.", "ITA OMN > " },
  { "Oman's envoy met officials in Rome.", "ITA OMN > " },
  { "Oman's envoy met the president of Italy in Rome.", "ITA OMN > " },
  { "Oman's envoy met the Italian president in Bangkok.", "ITA OMN > " },
  { "Oman's envoy met ministers in Rome.", "ITA OMN > " },
})

run("between stands with the bond right before it", "ASSAULT COOPERATE meet", {
  { "It was a moment in the fight for peace in the alliance between Oman and Chad.",
    "OMN TCD > " },
  { "They praised the fight against crime in the partnership between Oman and Chad.",
    "OMN TCD > " },
  { "They spoke of the fight between Oman and Chad.", "OMN TCD > " },
  { "They spoke of the fight in May between Oman and Chad.", "OMN TCD > " },
  { "They hailed talks in Rome on the normalization of relations between Oman and Chad.",
    "OMN TCD > " },
})

run("a state beside rebels that another backs is one of the two", "CONSULT ACCUSE ASSAULT", {
  { "Egypt brokered a ceasefire between Israel and Gaza-based militants.", "EGY > ISR" },
  { "Egypt brokered a ceasefire between Israel and Oman-backed rebels.", "EGY > ISR" },
  { "Peru hailed a ceasefire between Israel and Gaza-based militants brokered by Egypt.",
    "EGY > ISR" },
  { "Peru criticised Israel and Gaza-based militants.", "PER > ISR" },
  { "Peru criticised Israel and Lima-based firms.", "PER > ISR" },
  { "Soviet and Chinese-backed forces attacked Chad.", "none" },
  { "Peru criticised Chad and Chad-backed rebels.", "PER > TCD" },
  { "Peru criticised Oman- and Chad-backed rebels.", "none" },
  { "Peru criticised Gaza-based militants.", "none" },
  { "Egypt brokered a ceasefire between Oman- and Chad-backed rebels.", "none" },
})

run("who does something else behind a blow was not hit", "ASSAULT", {
  { "Chad's army bombed rebels, and Uganda sent soldiers.", "none" },
  { "Chad's army bombed a port, and Uganda fired back.", "TCD > UGA|UGA > TCD" },
  { "Iran bombed a base, and Iraq suffered losses.", "IRN > IRQ" },
  { "When Iraq attacked, Kuwait had few tanks.", "IRQ > KWT" },
})

run("what belongs to a firm of a land", "COERCE", {
  { "Kenya seized an Omani bank's offices.", "KEN > OMN" },
  { "Kenya seized a bank's offices.", "none" },
})

run("what is hit in one land and in another", "ASSAULT", {
  { "Oman bombed a camp in Chad and a port in Mali.", "OMN > MLI TCD" },
  { "Oman bombed a camp in Chad and met its king in Mali.", "OMN > TCD" },
})
