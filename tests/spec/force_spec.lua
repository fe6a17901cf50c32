-- Force and pressure between states and armed groups: who hits whom, whose land and ships they are.
-- Each case gives the act, who does it and to whom; "none" where the sentence doesn't say.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("where it was done is no side of it", "ASSAULT", {
  { "Omar Nahas was killed by American soldiers in Pakistan.", "none" },
  { "American soldiers killed ten militants in Somalia.", "none" },
  { "American soldiers killed ten people in Somalia.", "USA > SOM" },
  { "The general, the head of Iran's navy, was killed by an Israeli airstrike in Syria.",
    "ISR > IRN" },
  { "Speaking in Yemen, a Houthi spokesman said the group had carried out the attack.", "none" },
})

run("a verb shares the object or the agent of the verb after and", "ACCUSE REJECT ASSAULT", {
  { "Russia condemned and rejected the Iranian claim.", "RUS > IRN|RUS > IRN" },
  { "The Iranian plan was condemned and rejected by Russia.", "RUS > IRN|RUS > IRN" },
  { "It was a claim that Russia denied and said hurt Iran.", "none" },
  { "Russia, which condemned and rejected the Iranian claim, left.", "RUS > IRN|RUS > IRN" },
  { "Russia may invade or interfere with China.", "RUS > CHN" },
  { "Russia attacked and left along the Turkish border.", "none" },
  { "Russia called and rejected the Iranian claim.", "RUS > IRN" },
})

run("whose aim or policy it is", "ACCUSE ASSAULT", {
  { "Iran's aim is to destroy Israel.", "IRN > ISR" },
  { "American policy was to condemn Chile and help Peru.", "USA > CHL" },
  { "The farmer's aim was to destroy Israel.", "none" },
  { "American grain was to destroy Israel.", "none" },
})

run("what hangs on the noun", "ACCUSE REJECT ASSAULT THREATEN", {
  { "Israel turned down the plan drafted by Oman.", "ISR > OMN" },
  { "The war that Hamas unleashed on Israel goes on.", "HAMAS > ISR" },
  { "The war that Hamas survived goes on.", "none" },
  { "North Korea threatened war if Japan and South Korea met.", "PRK > JPN KOR" },
})

run("towns and the lands that they lie in", "COERCE ASSAULT", {
  { "Turkey seized the town of Kobani.", "TUR > SYR" },
  { "Turkey seized the chance of Syria.", "none" },
  { "The port, Aden, was seized by Iran.", "IRN > YEM" },
  { "Ships were fired on by Iran.", "none" },
  { "Kuwaiti sailors were fired on by Iran.", "IRN > KWT" },
})

run("parties of one state are its own affair", "ACCUSE", {
  { "Democrats condemned Republicans.", "none" },
  { "Democrats condemned the Conservative Party.", "DEMOCRATS > CONSERVATIVE" },
  { "Democrats condemned Hamas.", "DEMOCRATS > HAMAS" },
})

run("two nouns share what follows them", "ASSAULT COERCE", {
  { "The Soviet invasion and annexation of Latvia and Estonia shocked many.",
    "SUN > EST LVA|SUN > EST LVA" },
  { "Russia's bombing and siege of Kharkiv went on.", "RUS > UKR|RUS > UKR" },
  { "The Soviet invasion and rain in Riga shocked many.", "none" },
})

run("what is done to the subject, told in front of it", "ASSAULT COERCE REQUEST", {
  { "Attacked by Iraq in 1990, Kuwait asked Egypt for help.", "IRQ > KWT|KWT > EGY" },
  { "Occupied by Germany, Denmark lost its fleet.", "DEU > DNK" },
  { "Occupied with rain, Denmark lost its fleet.", "none" },
})

run("who makes a law or a resolution", "SANCTION ACCUSE REJECT", {
  { "France issued a decree that forbade trade with Britain.", "FRA > GBR" },
  { "The parliament of Iraq voted on a resolution to expel American troops.", "IRQ > USA" },
  { "Israel vetoed the plan which Oman drafted.", "ISR > OMN" },
})

run("militants of a land are not the land, nor are its parts other lands", "ASSAULT AID", {
  { "Several Iraqi militant groups attacked American troops.", "none" },
  { "Iraqi armed forces attacked American troops.", "IRQ > USA" },
  { "Fatah and other Palestinian guerrilla organisations, which attacked Israel, grew.",
    "FATAH > ISR" },
  { "The United States gave aid to Puerto Rico.", "none" },
  { "Cuba gave aid to Puerto Rico.", "CUB > PRI" },
})

run("what somebody is asked to do he has not done, whoever asks", "RETREAT SUPPORT", {
  { "Protesters begged France to withdraw from Mali.", "none" },
  { "Protesters saw France withdraw from Mali.", "FRA > MLI" },
  { "Truman asked Congress to support Greece.", "USA > GRC" }, -- his own state
})

run("its deed is his who is punished for it", "ASSAULT", {
  { "Spain punished Libya for its attack on Chad.", "LBY > TCD" },
  { "Spain lectured Libya in response to its attack on Chad.", "LBY > TCD" },
  { "Spain backed Libya in its war against Chad.", "LBY > TCD" },
  { "Spain armed itself for its own attack on Chad.", "ESP > TCD" },
  { "Spain left Libya after its attack on Chad.", "ESP > TCD" },
})

run("a terrorist organisation is not the world's", "ASSAULT", {
  { "The UN met. Israel must defend itself against raids by Hamas and this terrorist organisation.",
    "HAMAS > ISR" },
})

run("backed by both", "SUPPORT", {
  { "Soviet and Chinese-backed troops of North Korea marched.", "CHN SUN > PRK" },
  { "Soviet ships and Chinese-backed troops of North Korea marched.", "CHN > PRK" },
})

run("who is offered the chance of it", "COERCE", {
  { "Oman offered Chad the chance of ending its seizure of Libyan ships.", "TCD > LBY" },
  { "Oman spoke of the chance of ending its seizure of Libyan ships.", "OMN > LBY" },
})

run("whose blows are struck at", "ASSAULT", {
  { "NATO bombed Serbia in an effort to end its military operations in Kosovo.",
    "NATO > SRB|SRB > XKX" },
  { "NATO met in an effort to end its military operations in Kosovo.", "NATO > XKX" },
})

run("the attack that was told two sentences before", "ACCUSE", {
  { "Libya killed a general of Chad. The strike took place in Mali. Chad condemned the attack.",
    "TCD > LBY" },
})

run("whose airspace, ships and soldiers they are", "COERCE ASSAULT", {
  { "Sudan accused Ethiopia of occupying its land.", "ETH > SDN" },
  { "Sudan accused Ethiopia of selling its land.", "none" },
  { "Ann Lee, an American held hostage by Hamas for 484 days, was freed.", "HAMAS > USA" },
  { "Israel killed a Hamas leader in Beirut. They killed Iranian officials too.",
    "ISR > HAMAS|ISR > IRN" },
  { "We saw Iran launch over 100 missiles at Israel.", "IRN > ISR" },
  { "Egypt suffered from the British seizure of captured Egyptian ships.", "GBR > EGY" },
})

run("what is done by the verb in front, not by the participle behind", "ASSAULT SUPPORT ACCUSE", {
  { "Morocco's army repelled an attack by Polisario guerrillas backed by Algeria.",
    "MAR > POLISARIO|POLISARIO > MAR|DZA > POLISARIO" },
  { "Two Israeli soldiers were wounded when Hezbollah guerrillas ambushed a patrol.",
    "HEZBOLLAH > ISR" },
  { "India left the talks, drawing criticism from Pakistan.", "PAK > IND" },
  { "India left talks, drawing lessons and plans from Pakistan.", "none" },
  { "The United States vetoed a resolution condemning Israel.", "none" },
  { "Oman received a report condemning Israel.", "none" },
  { "Oman published a report condemning Israel.", "OMN > ISR" },
  { "Oman's minister read a report condemning Israel.", "OMN > ISR" },
  { "Oman read out a letter, signed by Chad and Mali, condemning Israel.", "MLI TCD > ISR" },
  { "Oman read out a letter, signed by ten poets, condemning Israel.", "none" },
  { "Oman passed a motion, drafted by Chad, condemning Israel.", "OMN > ISR" },
  { "The United States wrote a letter condemning Israel.", "USA > ISR" },
})

run("after a comma and who does the next thing is not acted on", "ASSAULT COERCE", {
  { "Nasser dug a canal, and Britain, France and Israel attacked Egypt.",
    "FRA GBR ISR > EGY" },
  { "Egypt attacked Britain, France and Israel.", "EGY > FRA GBR ISR" },
})

run("what a sum of money is of", "CONCEDE SANCTION AID", {
  { "Iran unfroze $8 billion in Omani assets.", "IRN > OMN" },
  { "Iran froze $8 billion in Omani assets.", "IRN > OMN" },
  { "Iran gave Oman $8 million in aid.", "IRN > OMN" },
  { "Iran spent $8 million in Omani banks.", "none" },
})

run("a person's people, behind the name", "RETREAT COERCE", {
  { "Iran freed Ann Bell, a Briton.", "IRN > GBR" },
  { "Iran jailed Ann Bell, a British national, on Monday.", "IRN > GBR" },
  { "Iran freed Ann Bell, the Oman of poets.", "none" },
})

run("a verb with a hyphen, behind its auxiliary", "MOBILIZE", {
  { "Iran said it had successfully test-fired a missile.", "IRN > " },
  { "North Korea test-fired at least six missiles.", "PRK > " },
  { "Iran said it test-fired two missiles.", "IRN > " },
  { "Iran had a test-fired missile.", "none" },
})

run("whose craft does it, and what many of his things suffer", "ASSAULT SANCTION", {
  { "Omani jets carried out strikes in Chad.", "OMN > TCD" },
  { "Strikes in Chad were carried out by Omani jets.", "OMN > TCD" },
  { "Omani tankers carried out strikes in Chad.", "none" },
  { "Oman sanctioned all of Chad's banks.", "OMN > TCD" },
  { "Many of the Chadian banks were sanctioned by Oman.", "OMN > TCD" },
  { "Oman sanctioned all of the banks.", "none" },
  { "Oman banned Chadian wheat and Malian gold.", "OMN > MLI TCD" },
})

run("what a people runs is its own", "COERCE", {
  { "Kosovo police raided Serb-run offices.", "XKX > SRB" },
  { "Kosovo police raided Serb-backed offices.", "none" },
})

run("let a person do it", "RETREAT", {
  { "Iran let a British student leave the country.", "IRN > GBR" },
  { "Iran let a British student leave.", "IRN > GBR" },
  { "Iran let a British student loan lapse.", "none" },
})

run("who is linked to a group acts for it, hackers for a state, too", "ASSAULT COERCE", {
  { "Militants linked to the PKK killed two Turkish soldiers.", "PKK > TUR" },
  { "Hackers tied to Iran attacked Omani banks.", "IRN > OMN" },
  { "Hackers from Iran attacked Omani banks.", "IRN > OMN" },
  { "Rain from Iran attacked Omani banks.", "none" },
  { "PKK-linked militants killed two Turkish soldiers.", "PKK > TUR" },
  { "Taliban-allied fighters killed two Turkish soldiers.", "TALIBAN > TUR" },
  { "Iran-linked militants killed two Turkish soldiers.", "none" },
  { "PKK-linked bridges killed two Turkish soldiers.", "none" },
  { "Militants linked to Iran killed two Turkish soldiers.", "none" },
  { "Bridges linked to Iran killed two Turkish soldiers.", "none" },
})

run("off a coast, behind a verb", "MOBILIZE", {
  { "Egypt's navy is patrolling off Libya.", "EGY > LBY" },
  { "Egypt's navy is showing off Libya.", "none" },
})

run("what a state and its parties say to each other", "ACCUSE REQUEST REJECT CONSULT COERCE", {
  { "Trump urged Republicans to vote for the bill.", "none" },
  { "Republicans rejected the White House plan.", "none" },
  { "Biden met Republicans on Friday.", "none" },
  { "Biden urged Hamas to yield.", "USA > HAMAS" },
  { "Republicans urged Israel to yield.", "REPUBLICANS > ISR" },
  { "Tanzania arrested two leaders of Chadema.", "TZA > CHADEMA" },
})

run("a bare noun takes up a deed told before", "ACCUSE REQUEST", {
  { "French jets destroyed four tanks near Benghazi. Libya called the strikes a colonial war.",
    "LBY > FRA" },
  { "Israeli commandos stormed a Turkish ship. Spain condemned the raid.", "ESP > ISR" },
  { "Saudi Arabia bombed Sanaa. Iran demanded an immediate halt to the campaign.", "IRN > SAU" },
  { "Saudi Arabia bombed Sanaa. Iran called for an end to the raids.", "IRN > SAU" },
  { "Iran arrested two French teachers. The European Union demanded their immediate release.",
    "EU > IRN" },
  { "Iran sentenced a British woman to ten years. Spain deplored the ruling.", "ESP > IRN" },
  { "Saudi Arabia bombed Sanaa. Iran demanded an end to the party.", "none" },
  { "Saudi Arabia bombed Sanaa. Saudi Arabia called for an end to the raids.", "none" },
  { "Saudi Arabia bombed Sanaa. Iran condemned raids in Oman.", "none" },
  { "Romania condemned the invasion of Hungary by Bulgarian troops.", "ROU > BGR" },
  { "Romania condemned the invasion of Hungary.", "none" },
})

run("what is done on account of it", "ACCUSE REQUEST SANCTION", {
  { "Russia annexed Crimea. Canada imposed sanctions in response.", "CAN > RUS" },
  { "Chinese ships rammed a Japanese boat. Tokyo lodged a protest and sought an apology.",
    "JPN > CHN|JPN > CHN" },
  { "Russia annexed Crimea. Canada imposed sanctions.", "none" },
  { "Chad signed a treaty. Tokyo lodged a protest.", "none" },
})

run("who adds a charge to an order", "ACCUSE", {
  { "Ethiopia ordered seven UN officials to leave, accusing them of meddling.", "ETH > UN" },
  { "Ethiopia told Kenya to leave, accusing Sudan of theft.", "ETH > SDN" },
  { "Ethiopia told Kenya to leave, losing a game with Sudan.", "none" },
})

run("an adverb makes no passive of what is done behind which", "ACCUSE ASSAULT", {
  { "France met Iran, which it again accused of arming militias.", "FRA > IRN" },
  { "Oman met Iran, which France openly attacked.", "FRA > IRN" },
  { "France met men openly accused of arming Iran.", "none" },
})

run("a noun in -ing behind or", "ASSAULT", {
  { "Iraqi forces, without provocation or warning, invaded Kuwait.", "IRQ > KWT" },
  { "Iraqi forces, without food or training, left Kuwait.", "none" },
})

run("both of them, the other", "ACCUSE", {
  { "Hamas and Israel talked. Both sides accused the other of theft.", "HAMAS ISR > " },
  { "Hamas and Israel talked. Both sides praised the other.", "none" },
})

run("what a crowd suffers and what it does", "ASSAULT PROTEST", {
  { "Nine activists died when Israeli commandos stormed a Turkish ship.", "ISR > TUR" },
  { "Activists in Egypt stormed a Turkish ship.", "none" },
  { "Iranian protesters set fire to the Saudi embassy.", "IRN > SAU" },
  { "Iranian protesters set fire to the Saudi grass.", "none" },
})

run("what is judged behind which", "ACCUSE", {
  { "Saudi Arabia bombed Sanaa. Iran was silent about the campaign, which it called a crime.",
    "IRN > SAU" },
  { "Saudi Arabia bombed Sanaa. Iran was silent about the book, which it called a crime.",
    "none" },
})

run("who says what he will not do refuses it", "REJECT", {
  { "Israel will not withdraw from the Golan Heights, its prime minister said.", "ISR > SYR" },
  { "Germany won't send tanks to Ukraine.", "DEU > UKR" },
  { "Oman said it would not recognise Kosovo.", "OMN > XKX" },
  { "Germany did not send tanks to Ukraine.", "none" },
  { "Germany would not be able to send tanks to Ukraine.", "none" },
})

run("what is denied was not done", "ASSAULT", {
  { "Pakistan denied that it was behind the attack in Kabul.", "none" },
  { "Pakistan rejected the Indian attack on Kabul.", "IND > AFG" },
})

run("whose they are who were taken before", "RETREAT", {
  { "Hezbollah seized two Israeli soldiers in July. It freed the soldiers on Monday.",
    "HEZBOLLAH > ISR" },
  { "Hezbollah seized two Israeli soldiers in July. Oman freed the soldiers on Monday.", "none" },
  { "Hezbollah seized two Israeli soldiers in July. It freed the slaves on Monday.", "none" },
})

run("what somebody says was fired at is his", "ASSAULT", {
  { "Mali accused Chad of firing rockets at its boats.", "TCD > MLI" },
  { "Mali accused Chad of firing water cannon at one of its boats.", "TCD > MLI" },
  { "Mali said Chad fired shells into its territory.", "TCD > MLI" },
  { "Mali said Chad had opened fire on its soldiers.", "TCD > MLI" },
  { "Mali said Chad bombed one of its ports.", "TCD > MLI" },
  { "Mali said Chad fired at its own people.", "none" },
  { "Mali said Chad bombed its own ports.", "none" },
  { "Chad fired rockets at one of its boats.", "none" },
  { "A farmer said Chad fired rockets at his boats.", "none" },
  { "Mali asked Chad to fire at its boats.", "none" },
})

run("who uses a speech to attack does it with words; who speaks before it may do it with arms",
  "ASSAULT", {
  { "Iran used its speech in Chad to attack Oman.", "none" },
  { "Iran used its base in Chad to attack Oman.", "IRN > OMN" },
  { "In a televised address, Iran refused to attack Oman.", "IRN > OMN" },
  { "After the speech, Iran's army moved to attack Oman.", "IRN > OMN" },
})
