-- Whom words stand for that name somebody in passing: the deed, the North, militias of a land, an
-- adviser to somebody. Each case gives who does it to whom, as one reads the text; "none" where a
-- reader can't tell.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("a deed standing alone, of whom the sentences before tell it", "ACCUSE", {
  { "Russia invaded Ukraine. France condemned the invasion.", "FRA > RUS" },
  { "Russia invaded Ukraine. The invasion was condemned by France.", "FRA > RUS" },
  { "Iran fired missiles at Iraq. France condemned the attack.", "FRA > IRN" },
  { "Iran attacked Iraq. Rain fell. France condemned the attack.", "FRA > IRN" },
  { "Iran and Oman attacked Iraq. France condemned the attack.", "FRA > IRN OMN" },
  { "Turkey sent troops to Syria. Iraq condemned the move.", "IRQ > TUR" },
  { "Israeli jets pounded Iraq. France condemned the raids.", "FRA > ISR" },
  { "Egypt left the Arab League. Qatar criticised the decision.", "QAT > EGY" },
  { "Russia's annexation of Crimea came first. Poland condemned the annexation.", "POL > RUS" },
  -- not told, denied, or another deed
  { "Rain fell. France condemned the attack.", "none" },
  { "Spain was attacked by rebels. France condemned the attack.", "none" },
  { "Iran did not attack Iraq. France condemned the attack.", "none" },
  { "Iran attacked Iraq. France condemned the attack on farmers.", "none" },
  { "Iran attacked Iraq. France condemned an attack.", "none" },
  { "Iran is big. France condemned the move.", "none" },
  { "Iran attacked Iraq. Rain fell. Rain fell. Rain fell. France condemned the attack.", "none" },
})

run("bands by the land they are in, and who is for or against a side", "ASSAULT ACCUSE COERCE", {
  { "Lebanese militias attacked France.", "none" },
  { "Lebanon's militias attacked France.", "none" },
  { "Colombian guerrillas attacked France.", "none" },
  { "Libyan gunmen attacked Egypt.", "none" },
  { "Somali pirates attacked France.", "none" },
  { "Anti-Russian protesters condemned Chad.", "none" },
  { "Pro-Russian students condemned Chad.", "none" },
  { "The United States deported pro-Hamas students.", "none" },
  -- forces of the state, and bands of a group
  { "Lebanese troops attacked France.", "LBN > FRA" },
  { "Lebanon's army attacked France.", "LBN > FRA" },
  { "Hamas militants attacked Israel.", "HAMAS > ISR" },
  { "Gunmen from Hamas attacked Israel.", "HAMAS > ISR" },
  { "Syrian rebels attacked Turkey.", "SYRREBELS > TUR" },
  { "Russian students and Lebanese soldiers condemned Chad.", "LBN RUS > TCD" },
})

run("where it happened is no side when one is hit, nor where a group sits", "ASSAULT", {
  { "A French general was killed by an Israeli airstrike in Syria.", "ISR > FRA" },
  { "Iran's general was killed by an American drone in Iraq.", "USA > IRN" },
  { "The attack was claimed by the Houthi movement in Yemen.", "none" },
  { "A French soldier was killed in an Israeli raid near Jordan.", "ISR > FRA" },
  { "Two Germans were killed in an Israeli airstrike in Syria.", "ISR > DEU" },
  -- of nobody else is it told
  { "Ten people were killed in an Israeli airstrike in Syria.", "ISR > SYR" },
  { "Israeli jets struck targets in Syria.", "ISR > SYR" },
  { "An Israeli airstrike in Syria killed ten people.", "ISR > SYR" },
  { "A raid by Israel was carried out in Syria.", "ISR > SYR" },
  { "Israel carried out a raid in Syria.", "ISR > SYR" },
})

run("the North and the South, once they are named", "ACCUSE", {
  { "North Korea and South Korea met. The South condemned the North.", "KOR > PRK" },
  { "North Korea and South Korea met. The North condemned the South.", "PRK > KOR" },
  { "South Korea rose against North Korea. It accused the North of lies.", "KOR > PRK" },
  { "North Korea spoke. Iran condemned the North.", "IRN > PRK" },
  { "North Korean troops moved. The North condemned Iran.", "PRK > IRN" },
  { "Iran condemned the North.", "none" },
  { "The North won the Civil War and condemned the South.", "none" },
  { "North Korea spoke. Iran condemned the north.", "none" },
  { "North Korea spoke. The North African state condemned Iran.", "none" },
  { "North Korea spoke. North condemned Iran.", "none" },
  { "North Korea spoke. Iran condemned North Atlantic storms.", "none" },
})

run("a government where it sits", "ACCUSE", {
  { "The Tripoli-based government condemned Chad.", "LBY > TCD" },
  { "The Damascus-based administration condemned Chad.", "SYR > TCD" },
  { "The London-based charity condemned Chad.", "none" },
  { "The Vienna-based minister condemned Chad.", "none" },
  { "The Vienna-based IAEA condemned Chad.", "IAEA > TCD" },
})

run("an adviser to somebody acts for him, an envoy to somebody does not", "ACCUSE", {
  { "An adviser to the German chancellor condemned Iran.", "DEU > IRN" },
  { "Ann Bell, adviser to the German chancellor, condemned Iran.", "DEU > IRN" },
  { "An aide to Emmanuel Macron condemned Iran.", "FRA > IRN" },
  { "An assistant to the king of Jordan condemned Iran.", "JOR > IRN" },
  { "A deputy to Emmanuel Macron condemned Iran.", "FRA > IRN" },
  { "The envoy to France condemned Iran.", "none" },
  { "The German ambassador to France condemned Iran.", "DEU > IRN" },
  { "A visitor to France condemned Iran.", "none" },
  { "A letter to France condemned Iran.", "none" },
  { "A threat to France condemned Iran.", "none" },
})

run("a deed of another root than the verb that told it", "REJECT ACCUSE", {
  { "Iran demanded that Oman close the plant. Oman rejected the demand.", "OMN > IRN" },
  { "Iran called on Oman to close the plant. Oman dismissed the call.", "OMN > IRN" },
  { "Egypt proposed a truce. Hamas rejected the proposal.", "HAMAS > EGY" },
  { "Egypt offered to mediate. Libya turned down the offer.", "LBY > EGY" },
  { "Iran imposed sanctions on Oman. Russia condemned the sanctions.", "RUS > IRN" },
  { "Iran fired a missile at Oman. Russia condemned the launch.", "RUS > IRN" },
  { "Hamas fired rockets at Israel. The attack drew condemnation from France.", "FRA > HAMAS" },
  { "France condemned an accord between Iran and Oman.", "FRA > IRN OMN" },
  -- of somebody else's, or of nobody's
  { "Iran is rich. Oman rejected the demand.", "none" },
  { "Egypt and Sudan proposed a truce. Hamas rejected the farmers.", "none" },
  { "Egypt did not offer to mediate. Libya turned down the offer.", "none" },
  { "Hamas fired rockets at Israel. The film drew criticism from France.", "none" },
  { "Iran imposed sanctions on Oman. Russia condemned the farmers.", "none" },
})

run("the embassy, the envoy and officials, of whom they were said to be", "ACCUSE", {
  { "The Iranian embassy was shut. The embassy condemned Chad.", "IRN > TCD" },
  { "Oman expelled the Iranian ambassador. The envoy condemned Chad.", "IRN > TCD" },
  { "In the Omani capital, officials condemned Chad.", "OMN > TCD" },
  { "In Muscat, officials condemned Chad.", "OMN > TCD" },
  { "The ministry in Muscat denied it. The country condemned Chad.", "OMN > TCD" },
  -- two of them, or nobody's
  { "The Iranian ambassador and the Omani ambassador left. The envoy condemned Chad.", "none" },
  { "Rain fell. The embassy condemned Chad.", "none" },
  { "Rain fell. Officials condemned Chad.", "none" },
  { "A shop in Muscat burnt. The country condemned Chad.", "none" },
})

run("the group, the groups, and those of citizens, which are none of them", "ACCUSE", {
  { "NATO met in Rome. The group condemned Chad.", "NATO > TCD" },
  { "The Houthis held UN staff. The group condemned Chad.", "HOUTHI > TCD" },
  { "Oman held UN staff. The group condemned Chad.", "UN > TCD" },
  { "NATO met in Rome. The groups condemned Chad.", "none" },
  { "NATO met in Rome. The aid groups condemned Chad.", "none" },
  { "NATO met in Rome. The rights group condemned Chad.", "none" },
  { "NATO met in Rome. The human rights organisation condemned Chad.", "none" },
  { "OPEC met in Rome. The oil group condemned Chad.", "OPEC > TCD" },
  { "The UN and the EU met in Rome. The two organisations condemned Chad.", "EU UN > TCD" },
})

run("a leader by his office and his name, and states by what they are members of",
  "ACCUSE sign ratify", {
    { "The group's leader, Hassan Nasrallah, condemned Chad.", "HEZBOLLAH > TCD" },
    { "Member states of the African Union condemned Chad.", "AU > TCD" },
    { "The treaty was signed by all 25 EU members.", "EU > " },
    { "The pact was ratified by all member states of ASEAN.", "ASEAN > " },
    { "Several member states of the African Union condemned Chad.", "none" },
    { "The group's leader, a farmer, condemned Chad.", "none" },
    { "The EU signed a treaty.", "none" },
  })

run("the leader, of the one person named; a group whose backers are said", "ACCUSE ASSAULT", {
  { "Maduro spoke. The socialist leader condemned Chad.", "VEN > TCD" },
  { "M23 grew. The Rwanda-backed movement attacked Chad.", "M23 > TCD" },
  { "IGAD met. Chad accused the group of lying.", "TCD > IGAD" },
  { "A bomb dropped by a Russian plane hit a farm in Chad.", "RUS > TCD" },
  -- several persons, none, or what is not theirs
  { "Maduro met Petro. The socialist leader condemned Chad.", "none" },
  { "Rain fell. The socialist leader condemned Chad.", "none" },
  { "Maduro spoke. The socialist leaders condemned Chad.", "none" },
  { "A bomb dropped by a farmer hit a farm in Chad.", "none" },
})

run("whom another did the same to before", "sever", {
  { "Iran broke relations with Oman. Chad cut its ties in May.", "IRN > OMN|TCD > OMN" },
  { "Iran praised Oman and Qatar. Chad cut its ties in May.", "none" },
})

run("its neighbour, once one other state was named; who is called a militia; whose sites they are",
  "ACCUSE SUPPORT ASSAULT", {
    { "Oman praised Iran. Iran accused its neighbour of lying.", "OMN > IRN|IRN > OMN" },
    { "Chad launched air strikes on sites in Oman and Iraq used by Hamas.", "TCD > HAMAS" },
    { "Chad condemned Hamas, an Iran-backed militia.", "TCD > HAMAS|IRN > HAMAS" },
    { "Oman shot down a plane. Iran condemned the downing.", "IRN > OMN" },
    { "Iran and two Arab states - Oman and Chad - condemned Qatar.", "IRN OMN TCD > QAT" },
    -- several others, none, or another's
    { "Oman praised Iran and Chad. Iran accused its neighbour of lying.", "OMN > IRN TCD" },
    { "Rain fell. Iran accused its neighbour of lying.", "none" },
    { "Chad condemned a farmer, an Iran-backed trader.", "none" },
  })

-- the texts are of April 2019
run("who leads a party and a state, for the state while it lasts", "ACCUSE", {
  { "Mahmoud Abbas condemned Chad.", "PSE > TCD" },
  { "Aung San Suu Kyi condemned Chad.", "MMR > TCD" },
  { "Salva Kiir condemned Chad.", "SSD > TCD" },
  -- of a party or group alone
  { "Abdullah Ocalan condemned Chad.", "PKK > TCD" },
  { "Ismail Haniyeh condemned Chad.", "HAMAS > TCD" },
})

run("what a name is said to be, twice", "ACCUSE MOBILIZE", {
  { "Peru, a member of the UN and a friend of Chile, condemned Chad.", "PER > TCD" },
  { "Peru, a UN member and an ally of Chile, said it would send troops to Chad.", "PER > TCD" },
  { "Peru, a friend of Chile, and Mali condemned Chad.", "MLI PER > TCD" },
})

run("whose both are", "SUPPORT ACCUSE", {
  { "The pope was in Lima. Chad praised the government and people of Peru.", "TCD > PER" },
  { "Chad condemned the president and parliament of Peru.", "TCD > PER" },
  { "Chad condemned the people and the king of Peru.", "TCD > PER" },
})

run("one of a people, who acts for himself", "ACCUSE ASSAULT", {
  { "A Nigerian man condemned Chad.", "none" },
  { "A Nigerian student condemned Chad.", "none" },
  { "An Iranian novelist condemned Chad.", "none" },
  { "A Nigerian spokeswoman condemned Chad.", "NGA > TCD" },
  { "Chad killed a Nigerian man.", "TCD > NGA" },
  { "The king of Chad was attacked by a Nigerian man.", "none" },
})

run("a company, which acts for itself, not for the state whose adjective it has", "AGREE ACCUSE", {
  { "Swiss drug company Novartis pledged 3 billion dollars to Kenya.", "none" },
  { "The Swiss bank Julius condemned Chad.", "none" },
  { "The Iranian footballer Zorova condemned Chad.", "none" },
  { "Swiss enterprises pledged 3 billion dollars to Kenya.", "none" },
  { "A Chinese subsidiary condemned Chad.", "none" },
  -- who acts for the state
  { "Swiss business minister Parmelin condemned Chad.", "CHE > TCD" },
  { "The Swiss envoy Julius condemned Chad.", "CHE > TCD" },
  { "Swiss officials pledged 3 billion dollars to Kenya.", "CHE > KEN" },
  { "The American carrier Nimitz condemned Chad.", "USA > TCD" },
  { "The Swiss foreign ministry condemned Chad.", "CHE > TCD" },
})

run("a list of names, all of which do what the clause behind it says", "ACCUSE", {
  { "Holdouts included Iran, Peru and Chile, all of which condemned Japan.", "CHL IRN PER > JPN" },
  { "The poll named Chad and Mali, both of which condemned Togo.", "MLI TCD > TGO" },
  { "Oman knew Chad and Mali, each of which condemned Togo.", "MLI TCD > TGO" },
  { "The states are Iran, Peru and Chile, all of which condemned Japan.", "CHL IRN PER > JPN" },
  { "The map showed Iran and Peru, both of which opposed Japan.", "IRN PER > JPN" },
  -- of the last of them, or of somebody else
  { "The map showed Iran and Peru, which condemned Japan.", "PER > JPN" },
  { "The map showed Peru, which condemned Japan.", "PER > JPN" },
  { "The map showed two lakes, both of which suited Japan.", "none" },
  { "Iran and Peru, which condemned Japan, left.", "IRN PER > JPN" },
  { "The map showed Iran and a lake, which condemned Japan.", "none" },
})

run("it, which is made so and so and is not what was named before", "REQUEST AGREE", {
  { "Have you seen Ukraine's request? Biden has made it clear what he wants.", "none" },
  { "Chad rejected a request. Mali made it clear to Chad that it was late.", "none" },
  { "Chad wrote a request. Mali found it absurd.", "none" },
  { "Chad has a commitment. Mali made it stronger for Chad.", "none" },
  { "Chad had an offer. Mali made it hard for Chad.", "none" },
  -- it is made
  { "A request was drafted. Mali made it to Chad.", "MLI > TCD" },
  { "A request was drafted. Mali sent it to Chad.", "MLI > TCD" },
  { "A request was drafted. Mali made it on Monday to Chad.", "MLI > TCD" },
  { "A request was drafted. Mali made it in May to Chad.", "MLI > TCD" },
  { "A request was drafted. Mali made it.", "none" },
})

run("the wife beside a leader is no other leader of her name", "meet", {
  { "Kim Jong Un spoke. Macron met President Moon and Mrs. Kim.", "FRA KOR > " },
  { "Kim Jong Un spoke. Macron met President Moon and Mr. Kim.", "FRA KOR PRK > " },
})

run("what is taken back at once is not meant", "ACCUSE", {
  { "Iraq — I'm sorry, Iran condemned Chad.", "IRN > TCD" },
  { "The Iraqis — excuse me, the Iranians condemned Chad.", "IRN > TCD" },
  { "Macron condemned Iraq — I know, I was there.", "FRA > IRQ" },
  { "Macron condemned Iraq — sorry as he was.", "FRA > IRQ" },
})
