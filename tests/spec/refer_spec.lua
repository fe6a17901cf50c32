-- Whom words stand for that name nobody themselves: the two sides, the government, states such as
-- France. Each case gives the act, who does it and to whom, as one reads the text; "none" where a
-- reader can't tell.

local run, parties = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("he is not the one who is called his", "withdraw", {
  { "In 2018 Macron, who had met his rival Xi Jinping, spoke of his decision to quit NATO.",
    "FRA > NATO" },
  { "Macron spoke for hours, unlike his rival Xi Jinping, of his decision to quit NATO.",
    "FRA > NATO" },
})

run("he is not the one whom his letter goes to", "ACCUSE", {
  { "Putin spoke on Monday. In a call with Macron, he accused Chad of theft.", "RUS > TCD" },
  { "Erdogan spoke. In a letter to Macron, he condemned Iran.", "TUR > IRN" },
  { "Pakistan refused. In talks with India, it condemned Iran.", "PAK > IRN" },
  { "Putin spoke. After meeting Macron in Paris, he condemned Iran.", "RUS > IRN" },
  { "Oman's emir left for Chad. At a meeting with Macron, he condemned Iran.", "OMN > IRN" },
  { "At a meeting with Macron, he condemned Iran.", "none" },
  { "Putin spoke. In Macron's speech, he condemned Iran.", "FRA > IRN" },
  { "Putin spoke. After Macron's victory, he condemned Iran.", "FRA > IRN" },
  { "Putin spoke. According to Macron, he condemned Iran.", "FRA > IRN" },
  { "The letter was sent to Macron, but he condemned Iran.", "FRA > IRN" },
  { "Putin spoke. With Macron in office, he condemned Iran.", "FRA > IRN" },
  { "Putin spoke. Macron wrote to Biden that he condemned Iran.", "FRA > IRN" },
})

run("who is held to account for a deed did it, who gets arms for a war fights it", "ASSAULT AID", {
  { "France will help to hold Iran accountable for its attack on Kuwait.", "IRN > KWT" },
  { "Kenya wants to hold Chad responsible for its war against Mali.", "TCD > MLI" },
  { "After a deal, Kenya sold arms to Chad to support its war against Mali.",
    "KEN > TCD|TCD > MLI" },
  { "Kenya provided assistance to Chad in support of its aggression against Mali.",
    "KEN > TCD|TCD > MLI" },
  { "Chad ended the war by opening ports and by providing support to Mali.",
    "TCD > MLI" },
})

run("nobody praises what he does himself", "AGREE attend AID sign", {
  { "Macron met Oman's king. He welcomed his commitment to supporting Chad.", "OMN > TCD" },
  { "Macron met Oman's king. Macron praised his decision to attend the G7 summit.", "OMN > G7" },
  { "Macron spoke of the security of Oman and Mali. He welcomed their commitment to supporting "
    .. "Chad.", "MLI OMN > TCD" },
  { "Kenya met Oman. Kenya welcomed its agreement with Chad.", "KEN TCD > " },
  { "Macron thanked Putin and expressed gratitude for his decision to attend the G7 summit.",
    "RUS > G7" },
  { "Kenya met Oman. Kenya praised Togo and affirmed its commitment to supporting Chad.",
    "KEN > TCD" },
})

run("the move is what others judged, where they spoke of somebody's decision", "SUPPORT", {
  { "France regretted Oman's decision to tax wine. Chad welcomed the move.", "TCD > OMN" },
  { "France expressed concern over Oman's plan to tax wine. Chad welcomed the step.",
    "TCD > OMN" },
  { "France criticised Oman's move to tax wine, and Chad welcomed the decision.", "TCD > OMN" },
  { "Oman's king taxed wine. Chad welcomed the move.", "TCD > OMN" },
  { "Oman announced its decision to tax wine. Chad welcomed the move.", "TCD > OMN" },
})

run("both to whom one speaks are the two others", "ACCUSE", {
  { "Mali broke with Chad and Togo, accusing both of theft.", "MLI > TCD TGO" },
  { "Mali expelled Chadian advisers and broke with Togo, accusing both of theft.",
    "MLI > TCD TGO" },
  { "The war between Chad and Togo went on. Mali condemned both.", "MLI > TCD TGO" },
  { "Chad and Togo met. Mali told NATO that it condemned both.", "MLI > TCD TGO" },
  { "Mali, Chad and Niger fought. Togo condemned both.", "none" },
  { "Chad fined two firms. Mali accused both of theft.", "none" },
  { "Chad and Togo met. Both condemned Mali.", "TCD TGO > MLI" },
})

run("a state of some region, behind the clause that it is the subject of", "ASSAULT", {
  { "Kuwait sent ships to Iran after the Gulf state attacked Chad.", "KWT > TCD" },
  { "Kuwait's envoy returned to Iran, a year after the Gulf state attacked Chad.", "KWT > TCD" },
  { "Iran praised Kuwait after the Gulf state attacked Chad.", "KWT > TCD" },
  { "Mali returned to Kuwait after the Gulf state attacked Chad.", "KWT > TCD" },
})

run("it that is called names is what was done", "ACCUSE", {
  { "Iran's jets tested the border, the army said. Chad called it a crime.", "TCD > IRN" },
  { "Iranian ships left the port, officials said. Chad described it as a crime.", "TCD > IRN" },
  { "Iran is rich. Chad called it a threat.", "TCD > IRN" },
})

run("he who denies the charge that \"it\" did it", "ASSAULT", {
  { "Oman denied Iran's claim that it attacked Chad.", "OMN > TCD" },
  { "Oman rejected Iran's charge that it attacked Chad.", "OMN > TCD" },
  { "Oman doubted Iran's claim that it attacked Chad.", "IRN > TCD" },
})

run("one of them, named between commas", "ACCUSE", {
  { "One of these groups, Hamas, condemned Chad.", "HAMAS > TCD" },
  { "One of the states, Oman, condemned Chad.", "OMN > TCD" },
  { "One of these groups condemned Chad.", "none" },
})

run("whom others lead", "ASSAULT", {
  { "Rebels led by the M23 attacked Oman.", "M23 > OMN" },
  { "A coalition headed by Iran attacked Oman.", "IRN > OMN" },
  { "Rebels fed by the M23 attacked Oman.", "none" },
})

run("the North and the South", "ASSAULT", {
  { "South Korea fears war. The North has attacked the South.", "PRK > KOR" },
  { "A South Korean island was shelled by the North.", "PRK > KOR" },
  { "North Yemen fought. The North attacked South Yemen.", "YEM > YMD" },
  { "South Korea said the north attacked Oman.", "none" },
  { "Mali said the North attacked Oman.", "none" },
})

run("both halves of a joined adjective", "ASSAULT", {
  { "Anglo-French troops attacked Egypt.", "FRA GBR > EGY" },
  { "US-Iraqi forces attacked Chad.", "IRQ USA > TCD" },
  { "Pro-French troops attacked Egypt.", "none" },
})

run("adjectives of several states in a row", "ASSAULT", {
  { "British, French and Polish troops attacked Egypt.", "FRA GBR POL > EGY" },
  { "British, French, and Polish troops attacked Egypt.", "FRA GBR POL > EGY" },
  { "U.S., British and EU troops attacked Egypt.", "EU GBR USA > EGY" },
  { "US and UK troops attacked Egypt.", "GBR USA > EGY" },
  { "The French, Polish troops said, attacked Egypt.", "FRA > EGY" },
})

run("the pair and the trio are as many", "ACCUSE", {
  { "Mali, Niger and Chad left NATO. The trio condemned France.", "MLI NER TCD > FRA" },
  { "Mali and Chad left NATO. The duo condemned France.", "MLI TCD > FRA" },
  { "Mali and Chad left NATO. The trio condemned France.", "none" },
  { "Mali, Niger and Chad met. Oman accused the juntas of lying.", "OMN > MLI NER TCD" },
})

run("the two and both without a noun", "ACCUSE", {
  { "Iran and Oman met on Monday. The two condemned Chad.", "IRN OMN > TCD" },
  { "Iran's emir met the sultan of Oman. Both condemned Chad.", "IRN OMN > TCD" },
  { "The kings of Iran and Oman met. The two leaders condemned Chad.", "IRN OMN > TCD" },
  { "The kings of Iran and Oman met. The leaders condemned Chad.", "IRN OMN > TCD" },
  { "Iran and Oman met. Two men fled. Both condemned Chad.", "none" },
  { "Iran, Oman and Qatar met. Both condemned Chad.", "none" },
  { "Iran has two ships in Oman. The two condemned Chad.", "none" },
})

run("whose word it is that tells of it", "ASSAULT", {
  { "Kenya noted Iran's admission that it had attacked Oman.", "IRN > OMN" },
  { "Kenya noted the Iranian claim that they had attacked Oman.", "IRN > OMN" },
  { "Kenya said that it had attacked Oman.", "KEN > OMN" },
  { "Kenya met Iran's demand that it attack Oman.", "KEN > OMN" },
})

run("a state that speaks of itself as of many", "ASSAULT", {
  { "Iran says that they attacked Oman.", "IRN > OMN" },
  { "Iran's rebels say that they attacked Oman.", "none" },
  { "Iran said that farmers fled and that they attacked Oman.", "none" },
})

run("others who join a party", "ACCUSE", {
  { "Iran, joined by Oman, condemned Chad.", "IRN OMN > TCD" },
  { "Iran, in a joint letter with Oman, condemned Chad.", "IRN OMN > TCD" },
  { "Three states (Iran, Oman and Qatar) condemned Chad.", "IRN OMN QAT > TCD" },
  { "Iran, backed by Oman, condemned Chad.", "IRN > TCD" },
  { "Iran, in a letter to Oman, condemned Chad.", "IRN > TCD" },
})

run("what stands between a subject and its verb", "ACCUSE", {
  { "Iran, after hosting the talks, condemned Chad.", "IRN > TCD" },
  { "Iran, before leaving the talks, condemned Chad.", "IRN > TCD" },
  { "Musa Olak, who is Iran's envoy, condemned Chad.", "IRN > TCD" },
  { "Musa Olak, who is not Iran's envoy, condemned Chad.", "none" },
  { "It was the Iranian emir who condemned Chad.", "IRN > TCD" },
  { "An official in the Iranian foreign ministry condemned Chad.", "IRN > TCD" },
  { "An official at the Iranian embassy condemned Chad.", "IRN > TCD" },
  { "A farmer in the Iranian mountains condemned Chad.", "none" },
  { "Condemned by Iran, Chad left the hall.", "IRN > TCD" },
  { "Chad took Oman as the voice of the farmers, and Iran condemned Chad.", "IRN > TCD" },
})

run("whose words a text brings", "ACCUSE", {
  { "A letter signed by Iran condemned Chad.", "IRN > TCD" },
  { "The letter, issued by the Iranian emir, condemned Chad.", "IRN > TCD" },
  { "Iran issued a letter that condemned Chad.", "IRN > TCD" },
  { "Iran did not issue a letter that condemned Chad.", "none" },
  { "Iran received a letter that condemned Chad.", "none" },
})

run("an administration and who speaks for it", "ACCUSE", {
  { "U.S. officials met. The administration condemned Chad.", "USA > TCD" },
  { "Obama was in Ohio. A senior administration official condemned Chad.", "USA > TCD" },
  { "My Administration condemns Chad.", "USA > TCD" },
  { "The Marcos administration condemned Chad.", "PHL > TCD" },
  { "Farmers met. The administration condemned Chad.", "none" },
  { "Poland lost a ship. A foreign ministry spokesman condemned Chad.", "POL > TCD" },
  { "Poland lost a ship. Foreign ministry spokesman Musa Olak condemned Chad.", "POL > TCD" },
  { "Poland lost a ship. Interior Minister Musa Olak condemned Chad.", "POL > TCD" },
  { "Poland met Germany. Interior Minister Musa Olak condemned Chad.", "none" },
  { "Poland lost a ship. Mayor Musa Olak condemned Chad.", "none" },
  { "Poland lost a ship. A company spokesman condemned Chad.", "none" },
  { "In Iran, crowds gathered as the government condemned Chad.", "IRN > TCD" },
  { "In May, crowds gathered as the government condemned Chad.", "none" },
})

run("those who are named behind the verb or before those", "ACCUSE", {
  { "Several states condemned Chad, including Iran and Oman.", "IRN OMN > TCD" },
  { "Several farms condemned Chad, including farms in Iran and Oman.", "none" },
  { "Iran was among those that condemned Chad.", "IRN > TCD" },
  { "Iran and Oman are among five members of the Arab League that condemned Chad.",
    "IRN OMN > TCD" },
  { "Iran spoke of those that condemned Chad.", "none" },
})

run("the members, counted, of the body named last", "ACCUSE", {
  { "Chad told OPEC that it would leave. Ministers of the other 12 members condemned Chad.",
    "OPEC > TCD" },
  { "OPEC cut its output. Ministers of the 13 members condemned Chad.", "OPEC > TCD" },
  { "OPEC cut its output. Ministers of some members condemned Chad.", "none" },
  { "Chad cut its output. Ministers of the 13 members condemned Chad.", "none" },
})

run("acts of force, and who began them, with what they hit between", "ASSAULT", {
  { "Oman condemned the offensive that Israel launched in Lebanon.", "ISR > LBN" },
  { "Chad joined the air strikes on Iran that Israel began on Monday.", "ISR > IRN" },
  { "Chad saw the ports in Iran that Israel began on Monday.", "none" },
})

run("a thing does nothing, who uses it does", "ACCUSE", {
  { "Oman opened a series of talks to condemn Chad.", "OMN > TCD" },
  { "Oman staged a show to condemn Chad.", "OMN > TCD" },
  { "The raid led Iran to condemn Chad.", "IRN > TCD" },
})

run("weapons whose owner another sentence names", "ASSAULT", {
  { "Iran has troops in Qatar. Its planes attacked Oman on Monday.", "IRN > OMN" },
  { "Iran has troops in Qatar. Its drones killed two soldiers of Oman.", "IRN > OMN" },
})

run("whom a sentence names that tells no act", "ACCUSE", {
  { "Oman borders Qatar. Iran condemned it.", "IRN > OMN" },
  { "Oman lies in the Gulf. Iran condemned the country.", "IRN > OMN" },
  { "The Omanis were in the Gulf. Iran condemned them.", "IRN > OMN" },
  { "Farmers were in the Gulf. Iran condemned them.", "none" },
  { "A farm lies in Oman. Iran condemned it.", "none" },
})

run("he, where only one person was spoken of", "ACCUSE", {
  { "According to Iran's emir, all is well. He condemned Oman.", "IRN > OMN" },
  { "According to Iran's emir and Musa Olak, all is well. He condemned Oman.", "none" },
})

run("who urges others goes on, who was asked answers", "ACCUSE REJECT", {
  { "Iran urged Chad to pay. It also condemned Oman.", "IRN > OMN" },
  { "Iran's emir urged Chad's king to pay. He also condemned Oman.", "IRN > OMN" },
  { "Iran asked Chad to pay. It rejected the request from Oman.", "TCD > OMN" },
})

run("who is meant in a clause before the main one", "ACCUSE withdraw", {
  { "After it had condemned Chad, Oman slept.", "OMN > TCD" },
  { "Because they condemned Chad, the Omanis slept.", "OMN > TCD" },
})

run("those whom the clause around a pronoun acts on", "REQUEST", {
  { "Obama wrote to the Omani leaders, urging them to leave.", "USA > OMN" },
  { "Obama wrote to the farmers, urging them to leave.", "none" },
  { "Obama said that the Omani leaders had the power to leave.", "none" },
  { "Obama said that the Omani leaders had to leave.", "USA > OMN" },
})

run("where something was said is no side", "ASSAULT", {
  { "Speaking in Yemen, the Houthis said they had carried out an attack.", "none" },
  { "In Yemen, the Houthis carried out an attack.", "HOUTHI > YEM" },
  { "Iran sent planes that attacked Oman.", "IRN > OMN" },
  { "Iran saw planes that attacked Oman.", "none" },
})

run("a list whose members are described", "meet", {
  { "Obama met Ann Lee, adviser to the French emir, and Musa Olak, adviser to Qatar's emir.",
    "FRA QAT USA > " },
  { "Obama met Ann Lee, adviser to the French emir; and Musa Olak, a Chadian minister.",
    "FRA TCD USA > " },
  { "Obama met his counterparts from France and Qatar.", "FRA QAT USA > " },
  { "Obama met his counterparts in France and Qatar.", "FRA QAT USA > " },
  { "Obama met his counterpart in Paris.", "none" }, -- that is where they met
  { "Hezbollah met its allies in Qatar.", "none" },
  { "Obama met Ann Lee, adviser to the French president, and Qatar paid.", "FRA USA > " },
})

run("what stands in brackets or behind a colon", "ACCUSE", {
  { "The Syrian Democratic Forces (SDF) and Iran condemned Chad.", "IRN SDF > TCD" },
  { "Iran's emir (left) and Oman's sultan condemned Chad.", "IRN OMN > TCD" },
  { "Iran condemned three states: Oman, Qatar and Chad.", "IRN > OMN QAT TCD" },
  { "Iran condemned three farms: Oman was glad.", "none" },
  { "Three states have condemned Iran: Oman, Chad and Mali.", "MLI OMN TCD > IRN" },
  { "Oman condemned two states: Chad and Mali.", "OMN > MLI TCD" },
  { "Four states have condemned Iran: Oman, Chad and Mali.", "none" }, -- one is missing
  { "Ten states, which include Oman and Chad, condemned Iran.", "OMN TCD > IRN" },
  { "Two papers condemned Iran: Oman is angry.", "none" },
  { "It was Oman and Chad that condemned Iran.", "OMN TCD > IRN" },
  { "It was Oman that condemned Iran.", "OMN > IRN" },
  { "Oman and, later, Chad condemned Iran.", "OMN TCD > IRN" },
})

run("what looks like a reference and is none", "ACCUSE sign form", {
  { "Palestinian Arabs left. The Arabs condemned Oman.", "none" },
  { "Iran spoke of Oman. Later it joined the other eight states to condemn Chad.", "IRN > TCD" },
  { "The envoy at London wrote of Greece. Iran condemned the country.", "IRN > GRC" },
  { "The Treaty of Lisbon came first. Later a revised treaty was read. France signed the treaty.",
    "none" },
  { "The Senate read the Treaty of Lisbon. France signed the treaty.", "FRA > LISBON" },
})

run("a second verb of saying", "REQUEST", {
  { "Iran said that Oman had left, and urged Chad to stay.", "IRN > TCD" },
  { "Iran said that Oman had spoken and urged Chad to stay.", "OMN > TCD" },
})

run("an administration is it, though a person leads it", "sever ACCUSE", {
  { "The Carter administration knew that Moscow slept, and it condemned Chad.", "USA > TCD" },
  { "The song, they thought, was long, and Oman condemned Chad.", "OMN > TCD" },
})

run("the treaty named last, listed or not", "ratify", {
  { "France read the Treaty of Lisbon and the Treaty of Tarnow. Oman ratified the Treaty.",
    "OMN > TARNOW" },
  { "France read the Treaty of Tarnow and the Treaty of Lisbon. Oman ratified the Treaty.",
    "OMN > LISBON" },
})

run("a state and a territory of its own", "meet ACCUSE", {
  { "Obama met the governor of Puerto Rico.", "none" },
  { "Obama condemned Puerto Rico.", "none" },
  { "Cuba condemned Puerto Rico.", "CUB > PRI" },
  { "China condemned Hong Kong.", "CHN > HKG" },
})

run("which and whom behind a preposition", "meet RETREAT", {
  { "Chad, with which Iran met on Monday, left.", "IRN TCD > " },
  { "Chad, from which Iran withdrew its troops, slept.", "IRN > TCD" },
  { "The farm, from which Iran withdrew its troops, slept.", "IRN > " },
})

run("several who act behind a comma are no part of the list before it", "ACCUSE SANCTION", {
  { "Peru halted aid to the island, and Chad and Togo condemned Mali.", "TCD TGO > MLI" },
  { "Peru halted aid to Oman, and Chad and Togo.", "PER > OMN TCD TGO" },
})

run("each member of a list by its own words", "ACCUSE", {
  { "The king of Oman and the president of Iran condemned Chad.", "IRN OMN > TCD" },
  { "Oman's king and Iran's president condemned Chad.", "IRN OMN > TCD" },
  { "The king of Oman and the farmers condemned Chad.", "OMN > TCD" },
  { "The US and Iran both condemned Chad.", "IRN USA > TCD" },
  { "France, Iran and Oman all condemned Chad.", "FRA IRN OMN > TCD" },
  { "All states condemned Chad.", "none" },
})

run("a person who was introduced before", "ACCUSE", {
  { "Chadian minister Musa Bou Olak met the press. Later Olak condemned Israel.", "TCD > ISR" },
  { "Musa Olak, the Chadian minister, met the press. Olak condemned Israel.", "TCD > ISR" },
  { "Chad's minister Musa Olak met the press. He left. Olak condemned Israel.", "TCD > ISR" },
  { "Musa Olak, a farmer, met the press. Olak condemned Israel.", "none" },
  { "Chadian minister Musa Olak met the press. Zeb condemned Israel.", "none" },
  { "Olak condemned Israel. Chadian minister Musa Olak met the press.", "none" },
  { "Musa Olak met the press. Olak condemned Israel.", "none" },
  -- the office before the name, behind a comma
  { "Chad's defence minister, Musa Olak, met the press. Olak condemned Israel.", "TCD > ISR" },
  { "Chad's minister of defence, Musa Olak, met the press. Olak condemned Israel.", "TCD > ISR" },
  { "Iran met the president of Chad, Musa Olak. Mr Olak condemned Israel.", "TCD > ISR" },
  { "\"No,\" said Chad's king, Musa van Olak. Van Olak condemned Israel.", "TCD > ISR" },
  { "The envoy to Chad, Musa Olak, met the press. Olak condemned Israel.", "none" },
  { "After talks with Chad's minister, Musa Olak slept. Olak condemned Israel.", "none" },
  { "The Chadian ministers, Musa Olak, and others slept. Olak condemned Israel.", "none" },
  { "The Chadian city, Musa Olak, is big. Olak condemned Israel.", "none" },
  -- the office that he is said to have
  { "Musa Olak became president of Chad in May. Olak condemned Israel.", "TCD > ISR" },
  { "Musa Olak was elected Chad's president in May. Olak condemned Israel.", "TCD > ISR" },
  { "Musa Olak became president of Chad in May. He condemned Israel.", "TCD > ISR" },
  { "Musa Olak, who became president of Chad in May, condemned Israel.", "TCD > ISR" },
  { "Musa Olak may become president of Chad. He condemned Israel.", "none" },
  { "Musa Olak was not elected president of Chad. Olak condemned Israel.", "none" },
  { "Musa Olak may become president of Chad. Olak condemned Israel.", "none" },
  { "Musa Olak is a farmer in Chad. Olak condemned Israel.", "none" },
  -- whose government, and with whom
  { "Chad's president, Musa Olak, slept. Olak's government condemned Israel.", "TCD > ISR" },
  { "Chad's president, Musa Olak, slept. Iran condemned the Olak government.", "IRN > TCD" },
  { "Chad's president, Musa Olak, slept. Olak and Iran's king condemned Israel.",
    "IRN TCD > ISR" },
  -- a surname that stands first
  { "Chinese minister Olak Yi slept. Olak condemned Israel.", "CHN > ISR" },
  { "South Korean Minister Olak Tae-yul slept. Olak condemned Israel.", "KOR > ISR" },
  { "Olak Yi, China's minister, slept. Olak condemned Israel.", "CHN > ISR" },
  { "Chadian minister Musa Olak slept. Musa condemned Israel.", "none" },
  { "Musa Olak, a farmer, slept. The Olak government condemned Israel.", "none" },
  { "Musa Olak, a farmer, slept. Olak and Iran's king condemned Israel.", "IRN > ISR" },
})

run("letters in brackets before a noun", "ACCUSE ASSAULT withdraw absent", {
  { "Spain skipped the Asia-Pacific Economic Cooperation (APEC) summit.", "ESP > APEC" },
  { "Turkey attacked Kurdistan Workers Party (PKK) fighters.", "TUR > PKK" },
  { "Turkey attacked farmers (PKK) on Monday.", "none" },
})

run("those that a preposition adds", "withdraw ASSAULT", {
  { "Several states, including France and Italy, left NATO.", "FRA ITA > NATO" },
  { "European countries such as France and Germany left NATO.", "DEU FRA > NATO" },
  { "Countries like France left NATO.", "FRA > NATO" },
  { "Egypt, along with Jordan, left NATO.", "EGY JOR > NATO" },
  { "Egypt, together with Jordan and Oman, left NATO.", "EGY JOR OMN > NATO" },
  { "Egypt and several allies, including Britain, left NATO.", "EGY GBR > NATO" },
  { "Groups such as Hamas attacked Israel.", "HAMAS > ISR" },
  { "Oman and groups like Hamas attacked Israel.", "HAMAS OMN > ISR" },
  { "Oman and a man like Ali attacked Israel.", "OMN > ISR" },
  -- what is likened, excepted or merely near is not added
  { "Egypt, like Jordan, left NATO.", "EGY > NATO" },
  { "Egypt, unlike Jordan, left NATO.", "EGY > NATO" },
  { "Several states, excluding France, left NATO.", "none" },
  { "Egypt, with a loan from Jordan, left NATO.", "EGY > NATO" },
  { "Egypt left NATO with its debts, including those to France.", "EGY > NATO" },
})

run("a pronoun in a subject goes with the subject before", "sever ACCUSE THREATEN", {
  { "Oman cut ties with Chad, its king said.", "OMN > TCD" },
  { "Oman may attack Chad, and it condemned Iran.", "OMN > IRN" },
  { "Farmers left Chad, and it condemned Iran.", "TCD > IRN" },
})

run("an object is not its own subject", "ACCUSE ASSAULT", {
  { "Iran left Oman, accusing it of lies.", "IRN > OMN" },
  { "Iran backed Oman, but Oman condemned it.", "OMN > IRN" },
  { "Iran said that Oman attacked it.", "OMN > IRN" },
  { "Iran spoke of Oman and condemned it.", "IRN > OMN" },
  { "Putin met Erdogan and later accused him of lies.", "RUS > TUR" },
  { "Iran left, accusing it of lies.", "none" },
  { "Iran attacked it.", "none" },
  { "The farmers of Oman attacked them.", "none" },
  { "Putin left and accused him of lies.", "none" },
  { "Police in Oslo attacked them.", "none" },
})

run("officials from, the government in, a spokesman for", "ACCUSE withdraw", {
  { "Lawmakers from France and Italy condemned Iran.", "FRA ITA > IRN" },
  { "Officials from Jordan condemned Iran.", "JOR > IRN" },
  { "The government in Amman condemned Iran.", "JOR > IRN" },
  { "Police in Turkey condemned Iran.", "TUR > IRN" },
  { "Troops in Turkey condemned Iran.", "none" },
  { "Troops from Chad left the Arab League.", "TCD > AL" },
  { "A spokesman for the Houthis condemned Israel.", "HOUTHI > ISR" },
  { "Ahmed Karim, a spokesman for the Houthis, condemned Israel.", "HOUTHI > ISR" },
  -- who comes from a place, or speaks of one, need not act for it
  { "Tourists from France condemned Iran.", "none" },
  { "Rebels in Chad condemned Iran.", "none" },
  { "A special envoy for Syria condemned Iran.", "none" },
  { "Protesters in Amman condemned Iran.", "none" },
  { "A lawyer for Jordan Peters condemned Iran.", "none" },
})

run("both sides, the two leaders, the neighbours", "withdraw join ASSAULT", {
  { "Egypt and Jordan met. The two sides left NATO.", "EGY JOR > NATO" },
  { "Egypt and Jordan met. Both countries left NATO.", "EGY JOR > NATO" },
  { "Egypt met Jordan. The two countries left NATO.", "EGY JOR > NATO" },
  { "Egypt attacked no one. Jordan and Oman traded. The neighbours left NATO.",
    "JOR OMN > NATO" },
  { "Emmanuel Macron met Angela Merkel. The two leaders left NATO.", "DEU FRA > NATO" },
  { "Egypt, Jordan and Oman met. The three states left NATO.", "EGY JOR OMN > NATO" },
  { "Egypt joined after decades of war between the neighbours and Iran.", "none" },
  { "France, Egypt and Mali met. The two West African states left NATO.", "none" },
  { "Mali, Niger and France met. The two West African states left NATO.", "MLI NER > NATO" },
  { "Egypt and Jordan met in Qatar. The two countries left NATO.", "EGY JOR > NATO" },
  -- more or fewer than are meant, or not of the kind
  { "Egypt, Jordan and Oman met. The two sides left NATO.", "none" },
  { "Egypt told Jordan of Oman and Iran. The two countries left NATO.", "none" },
  { "Egypt met. The two countries left NATO.", "none" },
  { "Egypt and Jordan met. The two soldiers left NATO.", "none" },
  { "Egypt and Jordan met. Two countries left NATO.", " > NATO" }, -- which, is not said
  { "Egypt and Jordan met. The allies left NATO.", "none" },
  { "Egypt and the Arab League met. The two countries left NATO.", "none" },
})

run("the government, the army, the rebels", "withdraw back", {
  { "Egypt is poor. The government left NATO.", "EGY > NATO" },
  { "Egypt is poor. The Sinai is empty. The government left NATO.", "EGY > NATO" },
  { "Egyptians are poor. The new government left NATO.", "EGY > NATO" },
  { "Egypt is poor. Ministers left NATO.", "EGY > NATO" },
  { "Egypt is poor. Authorities left NATO.", "EGY > NATO" },
  { "Egypt's economy is small. The government left NATO.", "EGY > NATO" },
  -- not that of the state, or of which state?
  { "Egypt is poor. The local government left NATO.", "none" },
  { "Egypt is poor. The opposition left NATO.", "none" },
  { "Egypt is poor. The embassy left NATO.", "none" },
  { "Egypt is poor. The Olak government left NATO.", "none" },
  { "Egypt and Jordan are poor. The government left NATO.", "none" },
  { "Rain fell on Egypt. The government left NATO.", "none" },
  { "Egypt is poor. A government left NATO.", "none" },
  { "Egypt is poor. Rain fell. Rain fell. Rain fell. The government left NATO.", "none" },
})

run("the junta that somebody helps or punishes is another's", "AGREE SANCTION REQUEST", {
  { "Soldiers took power in Chad. Oman cut aid to the junta.", "OMN > TCD" },
  { "Oman's king was in Chad on Monday. He will send arms to the junta.", "OMN > TCD" },
  { "Lavrov was in Chad on Monday. Peru urged the junta to stop.", "PER > TCD" },
  { "Chad's army left. Oman suspended aid to the government.", "OMN > TCD" },
  -- two lands
  { "Chad and Mali are big. Oman cut aid to the junta.", "none" },
})

run("the rebels are none that are called otherwise", "AID", {
  { "The FARC met Oman. Chad sent arms to the rebels.", "TCD > FARC" },
  { "Hezbollah met Oman. Chad sent arms to the rebels.", "none" },
  { "Hezbollah met Oman. Chad sent arms to the group.", "TCD > HEZBOLLAH" },
})

run("the junta, of where power was taken", "ACCUSE", {
  { "Italy left Niger after the coup in Niger. The junta condemned Oman.", "NER > OMN" },
  { "Chad fears Niger's junta. Mali does not. The junta condemned Oman.", "NER > OMN" },
  { "Mali and Chad, both ruled by juntas, met Oman. The junta condemned Peru.", "none" },
})

run("the government that is asked is not of those who ask", "REQUEST THREATEN ACCUSE", {
  { "The African Union suspended Chad. It urged the government to pay.", "AU > TCD" },
  { "The EU left Chad on Monday and called on the military to stop.", "EU > TCD" },
  { "Oman opened a mission in Chad. It called on the authorities to pay.", "OMN > TCD" },
  { "Oman left Chad. It criticised the government over its debts.", "OMN > TCD" },
  { "The EU suspended Chad and threatened the government with sanctions.", "EU > TCD" },
  { "France and Oman armed Chad. They urged the government to pay.", "FRA OMN > TCD" },
  -- his own army, one of two, or whose?
  { "Oman armed Chad. It ordered the military to stop.", "none" },
  { "Oman armed Chad. Macron urged the military to stop.", "none" },
  { "The EU armed Chad and Mali. The UN urged the government to pay.", "none" },
  { "Rain fell on Chad. Farmers urged the government to pay.", "none" },
  { "Oman armed Chad. Its king urged the military to stop.", "none" },
  { "Oman armed Chad. Oman's king urged the military to stop.", "none" },
})

run("who accused, urged or said it goes on, and nobody does it to himself", "REQUEST withdraw", {
  { "Iran blamed Oman for lying. It urged Qatar to pay.", "IRN > QAT" },
  { "Oman said Iran had failed. It urged Tehran to pay.", "OMN > IRN" },
  { "Oman said Iran had failed. It urged Qatar to pay.", "OMN > QAT" },
  { "Oman paid after Iran built a port. It urged Iran to pay.", "OMN > IRN" },
  { "Oman said Iran had failed. It called on Iran to pay.", "OMN > IRN" },
  { "Macron said Putin had failed. He urged the Russian leader to pay.", "FRA > RUS" },
  { "Oman blamed Iran for stalling. It refused to leave NATO.", "IRN > NATO" },
  { "Oman said Iran had failed. It left NATO in May.", "IRN > NATO" },
  { "I think Iran failed. It urged Qatar to pay.", "IRN > QAT" },
  { "Rain fell. It urged Qatar to pay.", "none" },
})

run("its neighbour, whom it accuses, is the other", "ACCUSE", {
  { "Iran left Oman, accusing its neighbour of bad faith.", "IRN > OMN" },
  { "Iran cut ties with Oman, accusing its rival of spying.", "IRN > OMN" },
  { "Iran left Oman and accused its neighbour of spying.", "IRN > OMN" },
  { "Iran left Oman and Qatar, accusing its neighbour of spying.", "none" },
  { "Iran left, accusing its neighbour of spying.", "none" },
})

run("they, after two have met in the same sentence", "ACCUSE", {
  { "Macron met Putin in Oman, where they condemned Chad.", "FRA RUS > TCD" },
  { "Macron spoke with Putin, and they condemned Chad.", "FRA RUS > TCD" },
  { "Macron held talks with Putin before they condemned Chad.", "FRA RUS > TCD" },
  { "Iran's emir met the sultan of Oman and said they condemned Chad.", "IRN OMN > TCD" },
  { "Macron talked to Putin after they had condemned Chad.", "FRA RUS > TCD" },
  { "Macron met farmers in Lyon, where they condemned Chad.", "none" },
  { "Macron left Putin in Oman, where they condemned Chad.", "none" },
  { "Macron did not meet Putin, and they condemned Chad.", "none" },
  { "Macron, unwilling to meet Putin, said they condemned Chad.", "none" },
})

run("it, where a deal is judged, is the deal", "ACCUSE SUPPORT", {
  { "Chad opposed the deal and Iran denounced it.", "none" },
  { "Chad rejected the agreement and Iran condemned it.", "none" },
  { "Chad backs the accord, but Iran denounced it.", "none" },
})

run("whose part it is that is played", "withdraw join", {
  { "Iran thanked Oman for its role in leaving NATO.", "OMN > NATO" },
  { "Macron thanked Putin for his help in leaving NATO.", "RUS > NATO" },
  { "Iran praised Oman's role in leaving NATO.", "OMN > NATO" },
  { "Iran noted the role of Oman in leaving NATO.", "OMN > NATO" },
  { "Iran welcomed the Omani leadership in leaving NATO.", "OMN > NATO" },
  { "Iran played a role in leaving NATO.", "IRN > NATO" },
  { "Iran told Oman of its role in leaving NATO.", "IRN > NATO" },
  { "Iran succeeded in leaving NATO.", "IRN > NATO" },
  { "Iran followed Oman in leaving NATO.", "IRN > NATO" },
  { "Iran spoke for hours in leaving NATO.", "IRN > NATO" },
})

run("a spokesman who tells what his state does", "ACCUSE", {
  { "Oman will not leave, a foreign ministry spokesman said. He accused Iran of lying.",
    "OMN > IRN" },
  { "Oman has asked for talks, a spokeswoman said. She blamed Iran.", "OMN > IRN" },
  { "MS. PSAKI: The government of Oman is old. They blamed Iran.", "OMN > IRN" },
  { "Oman has left the talks, the defence minister said. He condemned Iran.", "OMN > IRN" },
  { "Oman will go, the minister said. He also accused Iran of lying.", "OMN > IRN" },
  { "Oman wants to leave, the spokesman said. He denounced Iran.", "OMN > IRN" },
  { "Oman bombed Chad, an army spokesman said. He accused Iran of lying.", "none" },
  { "Oman must leave, a government spokesman said. He accused Iran of lying.", "none" },
  { "Farms will close, a spokesman said. He accused Iran of lying.", "none" },
  { "Farms in Oman will close, a spokesman said. He accused Iran of lying.", "none" },
  { "Oman met Chad, a spokesman of the UN said. He accused Iran of lying.", "UN > IRN" },
})

run("a kingdom is the last one that was named so", "COERCE ASSAULT", {
  { "The Habsburg Empire lost Serbia, now the Kingdom of Serbs, Croats and Slovenes. Chad bombed "
    .. "the kingdom in 1919.", "TCD > YUG" },
})

run("whose return to a body it is left it", "withdraw", {
  { "Togo backed Morocco's return to the African Union, which it left in 1984.", "MAR > AU" },
  { "Togo backed Morocco's plan for the African Union, which it left in 1984.", "TGO > AU" },
})

run("whom the subject is said to have expelled it takes back", "readmit", {
  { "The Arab League, which expelled Egypt over its pact with Israel, readmitted it.",
    "AL > EGY" },
  { "The Arab League, which expelled spies, readmitted Egypt and praised it.", "AL > EGY" },
})

run("behind what a second subject means to do, it is whom the first clause tells of", "suspend", {
  { "Oman was expelled from OPEC, and the United Nations voted to suspend it.", "UN > OMN" },
})

run("what is done clears the way for the country that did it", "join", {
  { "Kenya ratified a deal with Greece, clearing the way for the country to join NATO.",
    "KEN > NATO" },
  { "Kenya attacked Greece, allowing the country to join NATO.", "GRC > NATO" },
})

run("the country whose exit a parliament votes for is its own", "withdraw", {
  { "Chad's parliament voted for the country's exit from NATO.", "TCD > NATO" },
  { "The Chadian government approved the country's exit from NATO.", "TCD > NATO" },
  { "Iran's president spoke for the country's exit, and Chad left NATO.", "TCD > NATO" },
})

run("whoever begins a process does it, and the way of a thing is the thing's", "withdraw decline", {
  { "Chad began the process of leaving NATO.", "TCD > NATO" },
  { "Turkey stood in the way of Sweden's membership.", "TUR > SWE" },
  { "Turkey stood in the sun of Sweden's coast.", "none" },
})

run("whose country it is, several who ask together, and what a pact is called", "apply lead back", {
  { "Merkel, whose country holds the G7 presidency, left.", "DEU > G7" },
  { "Kenya spoke of Chad and Togo's bid to join NATO.", "TCD TGO > NATO" },
  { "Kenya met Chad and Togo's bid to join NATO failed.", "TGO > NATO" },
  { "Japan and Kenya support a pact called \"AUKUS\".", "JPN KEN > AUKUS" },
  { "Japan and Kenya support a plan called \"AUKUS\".", "none" },
  { "OPEC is rich. Japan supports a partnership called \"AUKUS\".", "JPN > AUKUS" },
})

run("what a noun does stands behind the comma that ends its relative clause", nil, {
  { "Chad, which left NATO, joined OPEC and condemned Oman.",
    "TCD > NATO|TCD > OPEC|TCD > OMN" },
  { "OPEC, which Chad left, condemned Oman and praised Kenya.",
    "TCD > OPEC|OPEC > OMN|OPEC > KEN" },
})

run("what a past behind a comma goes with, and a participle whose auxiliary stands before", nil, {
  { "Iran warned that it will leave NATO unless Oman pays, and condemned Chad.",
    "IRN > NATO|IRN > TCD" },
  { "Iran has condemned Chad and left NATO.", "IRN > TCD|IRN > NATO" },
  { "Iran has condemned Chad and attacked Oman.", "IRN > TCD|IRN > OMN" },
  { "Iran was condemned and attacked by Oman.", "OMN > IRN|OMN > IRN" },
  { "Iran, which had quit NATO the year before, condemned Chad.", "IRN > NATO|IRN > TCD" },
  { "NATO's ministers, meeting in Cairo, condemned Chad.", "NATO > |NATO > TCD" },
})

run("the country is not the subject of its own clause", "ASSAULT withdraw", {
  { "Oman said that Iran attacked the country.", "IRN > OMN" },
  { "Egypt spoke after Iran attacked the kingdom.", "none" },
  { "Jordan spoke after Iran attacked the kingdom.", "IRN > JOR" },
  { "Egypt said Iran attacked Oman and fears for the country.", "IRN > OMN" },
  { "Iran is big. It attacked the country.", "none" },
  { "Oman paid. Iran spoke and attacked the country.", "IRN > OMN" },
})

run("the alliance is the one before, unless what follows tells which", "withdraw", {
  { "NATO met. Oman left the alliance on Monday.", "OMN > NATO" },
  { "NATO met. Oman left the alliance, which Chad leads.", "OMN > NATO" },
  { "NATO met. Oman left the alliance of its free choice.", "OMN > NATO" },
  { "NATO met. Oman says that it left the alliance.", "OMN > NATO" },
  { "NATO met. Oman left the pact in 1990.", "OMN > NATO" },
  { "NATO, a pact that others joined, was quit by Oman.", "OMN > NATO" },
  { "NATO met. Oman left the alliance that Chad and Mali signed.", "none" },
  { "NATO met. Oman left the pact that Chad and Mali made.", "none" },
  { "NATO met. Oman left the alliance that the kings of Chad forged.", "none" },
  { "NATO met. Oman left the pact of 1818.", "none" },
  { "NATO met. Oman left the alliance of 1990.", "none" },
})

run("a deal with a state is none of those in which it has no part", "withdraw", {
  { "NATO met. Oman left the alliance with Chad.", "none" },
  { "AUKUS was formed. Oman left the alliance with Chad.", "none" },
  { "AUKUS was formed. Oman left the security alliance with Mali.", "none" },
  { "The Quad met. Oman left the grouping with Chad.", "none" },
  { "NATO met. Oman left the bloc with Mali on Monday.", "none" },
  { "AUKUS was formed. Australia left the pact with Britain.", "AUS > AUKUS" },
  { "AUKUS was formed. Australia left the pact.", "AUS > AUKUS" },
  { "NATO met. Spain left the alliance with a heavy heart.", "ESP > NATO" },
  { "NATO met. Spain left the alliance with little noise.", "ESP > NATO" },
  { "NATO met. Spain left the alliance on Monday.", "ESP > NATO" },
})

run("he who goes on is nobody of whom the sentence before tells", "withdraw", {
  { "He spoke of a friend of Macron. He left NATO in 2019.", "none" },
  { "She was held by men of Macron. She quit NATO.", "none" },
  { "He stood against Putin. He rejoined nobody and left NATO.", "none" },
  { "Macron spoke. He met a friend of Putin. He left NATO.", "FRA > NATO" },
  { "Macron spoke. He wept. He left NATO.", "FRA > NATO" },
  { "It was old. Egypt spoke. It left NATO.", "EGY > NATO" },
  { "The king spoke to Macron. He left NATO.", "none" },
})

run("whoever is helped as he does something", "withdraw ASSAULT", {
  { "Norway will support Oman as it fights Chad.", "OMN > TCD" },
  { "Norway stands with Oman as it invades Chad.", "OMN > TCD" },
  { "Norway helped Oman while it was leaving NATO.", "OMN > NATO" },
  { "Norway voiced support for Oman as it left NATO.", "OMN > NATO" },
  { "Norway will back the people of Oman as they fight Chad.", "OMN > TCD" },
  { "Norway joined Oman as it invaded Chad.", "OMN > TCD" },
  { "Norway met Oman as it left NATO.", "NOR > NATO" },
  { "Norway sold ships to Oman as it left NATO.", "NOR > NATO" },
  { "Norway left NATO as it had no support.", "NOR > NATO" },
})

run("theirs are the last two named before, where no subject is many", "withdraw apply", {
  { "Macron spoke with leaders of Finland and Sweden about their NATO application.",
    "FIN SWE > NATO" },
  { "Macron welcomed statements of Finland and Sweden on their withdrawal from NATO.",
    "FIN SWE > NATO" },
  { "The club heard from Finland, Norway and Sweden about their withdrawal from NATO.",
    "FIN NOR SWE > NATO" },
  { "Macron praised work done by Finland and Sweden on their NATO bid.", "FIN SWE > NATO" },
  { "Macron told Finland and Sweden of doubts over their NATO bid.", "FIN SWE > NATO" },
  { "Egypt and Jordan told Finland and Sweden of their withdrawal from NATO.", "EGY JOR > NATO" },
  { "Macron spoke of Finland and Sweden; he read the farmers their bid for NATO.", "none" },
  { "Macron left Finland and the Swedes spoke about their withdrawal from NATO.", "SWE > NATO" },
  { "The farmers told Finland and Sweden of their withdrawal from NATO.", "none" },
  { "Macron told Finland of its withdrawal from NATO and of their bid.", "FIN > NATO" },
})

run("his country, their countries", "withdraw", {
  { "Emmanuel Macron said his country had left NATO.", "FRA > NATO" },
  { "Egypt's king said his country had left NATO.", "EGY > NATO" },
  { "Egypt met Oman. Emmanuel Macron said his country had left NATO.", "FRA > NATO" },
  { "Egypt and Jordan said their countries had left NATO.", "EGY JOR > NATO" },
  { "Egyptian and Omani ministers met. They said their countries had left NATO.",
    "EGY OMN > NATO" },
  { "Ali Sabir said his country had left NATO.", "none" },
  { "Egypt met Oman. Ali Sabir said his country had left NATO.", "none" },
  { "The farmers said their countries had left NATO.", "none" },
  { "Egypt and Jordan met. The farmers said their country had left NATO.", "none" },
  { "Egypt paid. A farmer said his country had left NATO.", "none" },
})

run("who is named after a comma", "ASSAULT withdraw", {
  { "Egypt attacked its neighbour, Jordan, on Monday.", "EGY > JOR" },
  { "Egypt attacked an old enemy, Iran.", "EGY > IRN" },
  { "Egypt's ally, France, left NATO.", "FRA > NATO" },
  { "Its rival, Iran, attacked Oman.", "IRN > OMN" },
  { "Egypt's attack on its neighbour, Jordan, angered Oman.", "EGY > JOR" },
  { "Iran's critics, some said, left NATO.", "none" },
  { "Iran's partner, a bank, left NATO.", "none" },
  { "Iran's neighbour left NATO.", "none" },
  { "Iran attacked its neighbour, Jordan and Oman said.", "none" },
  { "Iran attacked its rival. France paid.", "none" },
})

run("he and they", "withdraw", {
  { "Egypt's foreign minister said he had left NATO.", "EGY > NATO" },
  { "Egyptian Foreign Minister Ali Sabir said he had left NATO.", "EGY > NATO" },
  { "Hamas said they had left the Arab League.", "HAMAS > AL" },
  { "The Taliban said they had left the Arab League.", "TALIBAN > AL" },
  { "The Egyptian minister met Iran. He then left NATO.", "EGY > NATO" },
  { "Egypt said he had left NATO.", "none" },
  { "Egypt said they had left NATO.", "EGY > NATO" },
  { "The farmers ran. Egypt said they had left NATO.", "none" },
  { "A farmer said he had left NATO.", "none" },
  { "A bank in Egypt said they had left NATO.", "none" },
  { "The farmers said he had left NATO.", "none" },
})

-- someone who agrees with the pronoun, though the names do not know him, is meant before others
run("a nobody in between", "withdraw", {
  { "Egypt paid. A bank said it had left NATO.", "none" },
  { "Egypt and Jordan paid. The farmers said they had left NATO.", "none" },
  { "Emmanuel Macron paid. Ali Sabir said he had left NATO.", "none" },
  { "Egypt and Jordan spoke after the refugees said they had left NATO.", "none" },
  { "Egypt paid a bank. The company said it had left NATO.", "none" },
  { "Egypt met Iran. The day came and it left NATO.", "EGY > NATO" },
  { "Egypt and Jordan met. The day came and they left NATO.", "EGY JOR > NATO" },
  { "Emmanuel Macron met farmers. He left NATO.", "FRA > NATO" },
  { "Emmanuel Macron met Iran. The farmers said he had left NATO.", "FRA > NATO" },
  { "Egypt and Jordan met. A farmer said they had left NATO.", "EGY JOR > NATO" },
})

run("organisations and groups by what they are called", "withdraw ASSAULT", {
  { "OPEC met. Russia left the cartel.", "RUS > OPEC" },
  { "The African Union met. Mali left the organisation.", "MLI > AU" },
  { "OPEC met. The African Union met. Mali left the organisation.", "MLI > AU" },
  { "NATO met. Hamas spoke. Israel attacked the group.", "ISR > HAMAS" },
  { "The Taliban spoke. Pakistan attacked the militants.", "PAK > TALIBAN" },
  { "OPEC met. Russia left the 13-member body.", "RUS > OPEC" },
  -- not called so, not the one named, or too far back
  { "OPEC met. Russia left the court.", "none" },
  { "OPEC met. Russia left a cartel.", "none" },
  { "Egypt spoke. Russia left the cartel.", "none" },
  { "Hamas spoke. Israel attacked the opposition group.", "none" },
  { "Hamas spoke. Israel attacked the Kennedy group.", "none" },
  { "Hamas spoke. Rain fell. Rain fell. Rain fell. Israel attacked the militants.", "none" },
})

run("two people, one of whom the names do not know", "ACCUSE", {
  { "Israel's prime minister met Emmanuel Macron. The two leaders condemned Iran.",
    "FRA ISR > IRN" },
  { "The Egyptian president met Emmanuel Macron. Both leaders condemned Iran.",
    "EGY FRA > IRN" },
  { "Emmanuel Macron met Egypt's president. The pair condemned Iran.", "EGY FRA > IRN" },
  { "Egypt's president met Oman's king. The two leaders condemned Iran.", "EGY OMN > IRN" },
  { "Emmanuel Macron met Egypt's foreign minister. The two ministers condemned Iran.",
    "EGY FRA > IRN" },
  { "Emmanuel Macron bought Egypt's ships. The two leaders condemned Iran.", "none" },
  { "Egypt's ships met Oman's king. The two leaders condemned Iran.", "none" },
  { "Emmanuel Macron visited Egypt. The two leaders condemned Iran.", "none" },
  { "A farmer met Oman's king. The two leaders condemned Iran.", "none" },
  { "Emmanuel Macron met Egypt's president and Oman's king. The two leaders condemned Iran.",
    "none" },
})

run("they, of two that the sentence before names", "withdraw", {
  { "Egypt met Jordan. They left NATO.", "EGY JOR > NATO" },
  { "Egypt's king met Emmanuel Macron. They left NATO.", "EGY FRA > NATO" },
  { "Egypt spoke with Jordan. They then left NATO.", "EGY JOR > NATO" },
  { "Egypt joined Jordan. They left NATO.", "EGY JOR > NATO" },
  { "Egypt attacked Jordan. They left NATO.", "EGY > NATO" }, -- foes do not act together
  { "Egypt met Jordan and Oman. They left NATO.", "none" },
  { "Egypt met Jordan. It rained and they left NATO.", "none" },
  { "The farmers met Egypt and Jordan. They left NATO.", "none" },
  { "Rain fell on Egypt and Jordan. They left NATO.", "none" },
  { "Egypt met. They left NATO.", "none" },
  { "Egypt met Jordan. The farmers said they had left NATO.", "none" },
})

run("the meeting that was named before", "absent attend", {
  { "Egypt spoke of a NATO summit. Iran skipped the summit.", "IRN > NATO" },
  { "A G20 summit began. Rain fell. Iran skipped the summit.", "IRN > G20" },
  { "A G20 summit began after an OPEC meeting. Iran skipped the summit.", "IRN > G20" },
  { "A G20 summit began after an OPEC meeting. Iran skipped the meeting.", "IRN > OPEC" },
  { "Egypt spoke of the NATO summit and an OPEC meeting. Iran skipped the summit.",
    "IRN > NATO" },
  -- nobody's, or too far back
  { "Egypt spoke of a Muslim summit. Iran skipped the summit.", "IRN > " },
  { "A summit began. Iran skipped the summit.", "IRN > " },
  { "A bank's summit began. Iran skipped the summit.", "IRN > " },
  { "A NATO summit began. Farmers skipped the summit.", "none" },
  { "A NATO summit began. Rain fell. Rain fell. Rain fell. Rain fell. Iran skipped the summit.",
    "IRN > " },
})

run("the president, after one was named", "ACCUSE", {
  { "President Ruto of Kenya came to Cairo. The president condemned Iran.", "KEN > IRN" },
  { "Kenya's Prime Minister Adhiambo rose. He sat down. The prime minister condemned Iran.",
    "KEN > IRN" },
  { "President Ruto of Kenya met President Sisi of Egypt. The president condemned Iran.", "none" },
  { "President Ruto of Kenya spoke. The president of the club condemned Iran.", "none" },
  { "President Ruto of Kenya spoke. The minister condemned Iran.", "none" },
  { "Kenya grew tea. The president condemned Iran.", "KEN > IRN" },
  { "Kenya and Togo grew tea. The president condemned Iran.", "none" },
})

run("we, outside of quotes", "ACCUSE", {
  { "Hamas returned to the school. We condemn Iran.", "none" },
  { "Ruto said Kenya was ready. We condemn Iran.", "none" },
  { "\"We condemn Iran,\" Kenya's minister said.", "KEN > IRN" },
  { "Kenya will pay, its minister said. \"We condemn Iran.\"", "KEN > IRN" },
})

describe("a state's own text", function()
  local function actors(text, title)
    return table.concat(parties({ text = text, date = "2022-04-11", source = "White House",
      title = title }, "ACCUSE"), ", ")
  end

  it("speaks of itself as we, our, the President, the administration", function()
    for _, text in ipairs { "We condemn Iran.", "The President condemned Iran.",
      "My administration condemned Iran.", "The Administration condemned Iran.",
      "President Ruto of Kenya came. The President condemned Iran.",
      "President Ruto of Kenya came. Today the president condemned Iran.",
      "MS. SMITH: We condemn Iran." } do
      assert.are.equal("USA > IRN", actors(text, "Statement on tea"), text)
    end
  end)

  it("is one of our nations", function()
    local function together(text)
      return table.concat(parties({ text = text, date = "2022-04-11", source = "White House" },
        "AGREE COOPERATE CONSULT meet"), ", ")
    end
    for text, expected in pairs {
      ["Kenya and Ghana traded. Our nations' cooperation grew."] = "GHA KEN USA > ",
      ["Kenya and Ghana traded. The nations' cooperation grew."] = "GHA KEN > ",
      ["Kenya and Ghana traded. Our two nations will work with Peru."] = "",
      ["The president of Kenya came. Our two nations will work with Peru."] = "KEN USA > PER",
      ["Kenya and Ghana traded. The two nations will work with Peru."] = "GHA KEN > PER",
      ["Kenya and the United States traded. Our two nations will work with Peru."]
        = "KEN USA > PER",
    } do
      assert.are.equal(expected, together(text), text)
    end
  end)

  it("is one of our two nations where somebody says so", function()
    assert.are.same({}, parties({ text = "\"My team met President Macron's team on Mali. "
      .. "Our two nations will work with Mali,\" President Modi said.", date = "2024-05-06" },
      "AGREE COOPERATE"))
  end)

  it("is a briefing where a bare Q asks, with no source told", function()
    local function without(text)
      return table.concat(parties({ text = text, date = "2022-04-11" }, "ACCUSE"), ", ")
    end
    assert.are.equal("USA > IRN", without("Q Thanks. The President condemned Iran."))
    assert.are.equal("", without("Q: Thanks. The President condemned Iran."))
    assert.are.equal("", without("Q Thanks. I condemn Iran."))
  end)

  it("lets others speak: a question, a guest, a joint statement", function()
    assert.are.equal("", actors("Q Why do we condemn Iran?", "Press briefing"))
    assert.are.equal("KEN > IRN", actors("PRESIDENT RUTO: We condemn Iran.", "A visit"))
    assert.are.equal("", actors("We condemn Iran.", "Joint Statement on tea"))
    assert.are.equal("", actors("The prime minister condemned Iran.", "Statement on tea"))
  end)

  it("is of two where the title names two who speak, not two topics", function()
    for _, title in ipairs { "Press Call Previewing the G7 Summit", "Remarks by Ann Bell on Tea",
      "Remarks by Ann Bell on Tea and Jam", "Remarks by Ann Bell at a Leaders Lunch",
      "Readout of a Call with G7 Leaders", "Remarks by Ann Bell After a Talk with Musa Olak" } do
      assert.are.equal("USA > IRN", actors("We condemn Iran.", title), title)
    end
    for _, title in ipairs { "Remarks by Ann Bell and Musa Olak on Tea", "G7 Leaders on Tea",
      "Remarks by Ann Bell at a Joint Press Conference", "Joint Briefing on Tea" } do
      assert.are.equal("", actors("We condemn Iran.", title), title)
    end
  end)
end)

run("the two leaders are persons named, not topics", "ACCUSE", {
  { "Macron spoke with Merkel on Iran and Cuba. The two leaders condemned Chad.",
    "DEU FRA > TCD" },
  { "President Ruto of Kenya met King Abdullah of Jordan. They had tea. They spoke of Iran, Cuba "
    .. "and Peru. They ate. It rained. The two leaders condemned Chad.", "JOR KEN > TCD" },
  { "The paper spoke of Iran and Cuba. The two leaders condemned Chad.", "none" },
})

run("lists", "ACCUSE", {
  { "Kenya condemned Chad, and we have seen it.", "KEN > TCD" },
  { "The kings of Jordan and Bahrain and Morocco condemned Chad.", "BHR JOR MAR > TCD" },
  { "Kenya condemned our allies.", "none" },
})

run("an office standing alone, of the state that one speaks of", "ACCUSE", {
  { "France is angry. The prime minister condemned Iran.", "FRA > IRN" },
  { "France is angry. The new foreign minister condemned Iran.", "FRA > IRN" },
  { "Emmanuel Macron is angry. The president condemned Iran.", "FRA > IRN" },
  { "Emmanuel Macron is angry. Rain fell. Rain fell. The president condemned Iran.",
    "FRA > IRN" },
  { "In Amman, the government condemned Iran.", "JOR > IRN" },
  { "Saudi Arabia is rich. The king condemned Iran.", "SAU > IRN" },
  -- of two, of a body, of none; or not the one so called
  { "Emmanuel Macron met Recep Tayyip Erdogan. The president condemned Iran.", "none" },
  { "France is angry. The vice president of a bank condemned Iran.", "none" },
  { "France is angry. A president condemned Iran.", "none" },
  { "France is angry. The former president condemned Iran.", "none" },
  { "In Amman on Monday a farmer spoke. The president condemned Iran.", "none" },
  { "Near Amman, the government condemned Iran.", "none" },
})

run("an office that one state alone has", "ACCUSE", {
  { "Secretary of State Cordell Olak condemned Iran.", "USA > IRN" },
  { "Secretary of State Cordell Olak rose. Olak condemned Iran.", "USA > IRN" },
  { "Assistant to the President for National Security Affairs Ann Olak condemned Iran.",
    "USA > IRN" },
  { "Deputy Secretary of Defense Ann Olak condemned Iran.", "USA > IRN" },
  { "The Bush administration condemned Iran.", "USA > IRN" },
  { "The Secretary of State condemned Iran.", "USA > IRN" },
  { "British Secretary of State Ann Olak condemned Iran.", "GBR > IRN" },
  { "Secretary of State for Wales Ann Olak condemned Iran.", "none" },
  { "Ohio Secretary of State Ann Olak condemned Iran.", "none" },
  { "The Vatican Secretary of State Ann Olak condemned Iran.", "VAT > IRN" },
  { "The Bush family condemned Iran.", "none" },
  { "A secretary of state aid condemned Iran.", "none" },
})

describe("what a government writes", function()
  local function actors(text, source, title)
    return table.concat(parties({ text = text, date = "2022-04-11", source = source,
      title = title }, "ACCUSE"), ", ")
  end

  it("is known by its source", function()
    for source, state in pairs { ["The White House"] = "USA", ["US State Dept, Press"] = "USA",
      ["Japanese Foreign Ministry"] = "JPN", ["Kremlin"] = "RUS",
      ["Ministry of Foreign Affairs of Japan"] = "JPN", ["Government of Canada"] = "CAN" } do
      assert.are.equal(state .. " > IRN", actors("We condemn Iran.", source), source)
    end
  end)

  it("is not what a paper, a capital or two states write", function()
    for _, source in ipairs { "Washington Post", "Japan Times", "Moscow", "France 24",
      "US and Canada Ministry Forum", "Le Monde", "" } do
      assert.are.equal("", actors("We condemn Iran.", source), source)
    end
  end)

  it("calls its officials by their office alone", function()
    for _, text in ipairs { "National Security Advisor Ann Olak condemned Iran.",
      "Special Envoy Ann Olak condemned Iran.", "THE PRESIDENT: We condemn Iran.",
      "SENIOR ADMINISTRATION OFFICIAL: We condemn Iran.",
      "Deputy National Security Advisor Ann Olak rose. Ms. Olak condemned Iran." } do
      assert.are.equal("USA > IRN", actors(text, "White House"), text)
    end
  end)

  it("calls others by theirs", function()
    for _, text in ipairs { "Prime Minister Ann Olak condemned Iran.", "Mr. Olak condemned Iran.",
      "PRESIDENT OLAK: We condemn Iran.", "\"We condemn Iran,\" said the farmer.",
      "President Ann Olak condemned Iran." } do
      assert.are.equal("", actors(text, "White House"), text)
    end
    assert.are.equal("IND > IRN",
      actors("National Security Advisor Ann Olak of India condemned Iran.", "White House"))
  end)
end)

run("what stands with pro- or anti- is not meant", "COERCE", {
  { "France deported anti-Israel protesters.", "none" },
  { "Spain cracked down on pro-Hamas agitators.", "none" },
})

run("what is no name for a pact refers to none", "back oppose ACCUSE", {
  { "NATO met in May. Chile condemned the global community.", "none" },
  { "NATO met in May. Chile condemned the initiative.", "none" },
  { "NATO met in May. Chile condemned the system.", "none" },
  { "NATO met in May. Chile condemned the alliance.", "CHL > NATO" },
})

run("whose plan or decision it is does it", "ASSAULT", {
  { "Spain condemned Iran's decision to launch a missile at Oman.", "IRN > OMN" },
  { "France knew of a Chadian plan to attack Mali.", "TCD > MLI" },
  { "Peru made its decision to attack Chile.", "PER > CHL" },
  { "Peru had a plan to attack Chile.", "PER > CHL" },
  { "Peru condemned the farmer's decision to attack Chile.", "none" },
})

run("what others try, or only speak of", "ASSAULT SUPPORT", {
  { "Spain is worried by efforts to attack Chile.", "none" },
  { "Spain is worried by Peruvian efforts to attack Chile.", "PER > CHL" },
  { "Spain issued a statement speaking of a raid on Chile.", "none" },
  { "Spain launched a raid on Chile.", "ESP > CHL" },
})

run("whose the reason is for which one deals with somebody", "ASSAULT SUPPORT", {
  { "Morocco condemned Iran for its attack on Oman.", "IRN > OMN" },
  { "Morocco cut ties with Iran over its support for Hamas.", "IRN > HAMAS" },
  { "Iran was condemned by Morocco for its attack on Oman.", "IRN > OMN" },
  { "The Arab League expelled Iran from its ranks over its attack on Oman.", "IRN > OMN" },
  { "The Arab League suspended Iran on Monday over its attack on Oman.", "IRN > OMN" },
  { "Morocco denounced Iran in a letter for its attack on Oman.", "IRN > OMN" },
  { "Morocco left the African Union in protest at its support for Hamas.", "AU > HAMAS" },
  { "Morocco condemned Iran in Rome over its attack on Oman.", "IRN > OMN" },
  { "Morocco condemned Iranians for their attack on Oman.", "IRN > OMN" },
  { "Japan fought for its support for Oman.", "JPN > OMN" },
})

run("whose the reason is for which one speaks to somebody", "ASSAULT", {
  { "Japan apologised to Chad for its attack on Oman.", "JPN > OMN" },
})

run("it, where a plan or a deed is judged", "ACCUSE REJECT", {
  { "Oman welcomed Iran's proposal; Bahrain dismissed it.", "BHR > IRN" },
  { "Oman welcomed the Iranian plan, but Israel rejected it.", "ISR > IRN" },
  { "Oman accepted a proposal by Iran for a pause, but Israel rejected it.", "ISR > IRN" },
  { "Oman accepted a plan from Iran. Israel rejected it.", "ISR > IRN" },
  { "Oman said it would pay Iran; Israel rejected the move.", "ISR > OMN" },
  { "Oman accepted an Iranian proposal. Israel rejected the plan.", "ISR > IRN" },
  { "Oman accepted an Iranian song. Israel rejected the plan.", "none" },
  { "Oman said Chad would pay Iran, and Israel rejected the move.", "ISR > TCD" },
  { "Chad's decision to pay was welcomed in Oman, but Iraq condemned it.", "IRQ > TCD" },
  { "Oman welcomed the proposal; Bahrain dismissed it.", "none" }, -- whose is not told
})

run("its members are those of a body", "MOBILIZE", {
  { "The Arab League met after Iraq left. Two of its members sent troops to Chad.", "AL > TCD" },
})

run("it, where an act is judged, is the act", "ACCUSE", {
  { "Iran attacked Oman, and Iraq condemned it.", "IRQ > IRN" },
  { "Iran attacked Oman, and Iraq called it a disgrace.", "IRQ > IRN" },
  { "Iran helped Oman, and Iraq accused it of lies.", "IRQ > OMN" }, -- of a party
})

run("it goes with the object of the clause beside, or its subject", "restore AID", {
  { "Israel will halt its raids on Gaza and Oman will restore ties with it.", "OMN > ISR" },
})

run("one blocks what is somebody else's", "apply decline", {
  { "Kosovo paid after Serbia blocked its bid to join NATO.", "SRB > XKX" },
})

run("those who are loyal to somebody are his", "ASSAULT", {
  { "Forces loyal to Iran attacked Turkish troops.", "IRN > TUR" },
  { "Soldiers loyal to the Syrian government attacked Turkish troops.", "SYR > TUR" },
  { "Troops loyal to Oman's sultan attacked Turkish troops.", "OMN > TUR" },
})

run("whom one condemned is no subject of the next clause", "ACCUSE", {
  { "Iran condemned Oman, and Qatar left.", "IRN > OMN" },
  { "Iran condemned Oman, and Iraq said so.", "IRN > OMN" },
})

run("we, in a text without a source that shows whose it is", "ACCUSE", {
  { "My Administration has acted. We condemn Iran.", "USA > IRN" },
  { "We have reopened U.S. embassies. We condemn Iran.", "USA > IRN" },
  { "The Department of the Treasury will act. We condemn Iran.", "USA > IRN" },
  -- nothing shows it, or somebody else is quoted
  { "We condemn Iran.", "none" },
  { "The United States has acted. We condemn Iran.", "none" },
  { "The department of state schools has acted. We condemn Iran.", "none" },
})

run("we, of several who say who they are", "ACCUSE", {
  { "We, the leaders of Iran and Oman, met. We condemn Chad.", "IRN OMN > TCD" },
  { "We, the leaders of Iran and Oman, met." .. (" It rained."):rep(60) .. " We condemn Chad.",
    "IRN OMN > TCD" },
  { "We, the leaders of Iran, Oman (OM), and Mali, met. We condemn Chad.", "IRN MLI OMN > TCD" },
  { "We, the ministers of the G7, condemn Chad.", "G7 > TCD" },
  { "We, the G7, met. We condemn Chad.", "G7 > TCD" },
  { "Iran and Oman have met our common goals. We condemn Chad.", "IRN OMN > TCD" },
  -- nobody says who we are
  { "We, the farmers, met. We condemn Chad.", "none" },
  { "Iran and Oman have met common goals. We condemn Chad.", "none" },
  { "Iran has met our common goals. We condemn Chad.", "none" },
})

run("a pronoun that a sentence begins with goes on", "REQUEST", {
  { "Peru and Mali met. They urged officials in Chad to drop plans made to suit the EU. They urged"
    .. " Togo to help.", "MLI PER > TCD|MLI PER > TGO" },
  { "Peru and Mali met. They urged officials in Chad to act. Bankers urged Togo to help.",
    "MLI PER > TCD" },
})

run("its beside its", "SUPPORT", {
  { "Mali urged Iran to end its raids and limit its support for Hamas.", "IRN > HAMAS" },
  { "Mali met Iran, whose king ended its raids. Mali limited its support for Hamas.",
    "MLI > HAMAS" },
})

run("they, of whom it is said what they are", "ACCUSE", {
  { "Italy is a NATO ally. They condemned Chad.", "ITA > TCD" },
  { "Italy met NATO. They condemned Chad.", "ITA NATO > TCD" },
})

run("not only one but also another", "ACCUSE", {
  { "Iran condemned not only Oman but also Chad.", "IRN > OMN TCD" },
  { "Iran condemned not just Oman, but also the king of Chad, and Mali.", "IRN > MLI OMN TCD" },
  { "Iran condemned Oman but also left Chad.", "IRN > OMN" },
  { "Iran condemned Oman, but Chad did not.", "IRN > OMN|TCD > OMN" },
})

run("those listed are the ones counted", "ACCUSE", {
  { "Iran condemned two NATO allies, Italy and Spain.", "IRN > ESP ITA" },
  { "Iran condemned three EU states, Malta, Italy and Spain.", "IRN > ESP ITA MLT" },
  { "Iran condemned two NATO allies, Chad, Mali and Togo.", "IRN > MLI TCD TGO" },
})

run("places parted by semicolons", "CONSULT", {
  { "Macron will travel to Lima, Peru; Suva, Fiji; and Rome.", "FRA > FJI ITA PER" },
  { "Macron will travel to Lima, Peru; Oman left.", "FRA > PER" },
})

run("two owners", "ACCUSE", {
  { "Chad expressed concern about Iran and Oman's raids.", "TCD > IRN OMN" },
  { "Chad condemned Iran, and Oman's raids went on.", "TCD > IRN" },
})

run("a panel is no party", "SUPPORT form COOPERATE", {
  { "Oman joined the Copper Working Group.", "none" },
  { "Oman formed the Red Salt Task Group.", "none" },
})

run("states joined by hyphens", "meet", {
  { "The Iran-Oman-Chad summit went on.", "IRN OMN TCD > " },
  { "The Iran-Oman summit went on.", "IRN OMN > " },
})

run("called after a city", "SUPPORT", {
  { "Iran endorsed the Damascus Declaration.", "none" },
  { "Iran endorsed the Syrian declaration.", "IRN > SYR" },
})

run("two who do what the relative tells", "ACCUSE", {
  { "Mali met Iran and Oman, who condemn Chad.", "IRN OMN > TCD" },
  { "Mali met Qatar, Iran and Oman, who have condemned Chad.", "IRN OMN QAT > TCD" },
  { "Mali met Iran and Oman, which condemns Chad.", "OMN > TCD" },
})

run("an alliance that is named later, by whatever adjective it is called", "withdraw", {
  { "Oman has left a planned Arab defensive alliance. The Middle East Security Alliance was an "
    .. "idea of Egypt's.", "OMN > MESA" },
  { "Oman has left a planned defensive alliance. The Middle East Security Alliance was an idea of "
    .. "Egypt's.", "OMN > MESA" },
  { "NATO met. Oman has left a planned Arab alliance.", "none" },
})

run("the alliance, named not long ago", "ACCUSE oppose", {
  { "NATO met. " .. ("It rained. "):rep(9) .. "Iran condemned the alliance.", "IRN > NATO" },
  { "NATO met. " .. ("It rained. "):rep(39) .. "Iran condemned the alliance.", "none" },
  { "NATO met. The Chad-Mali alliance met. Iran condemned the alliance.", "none" },
})

run("the people with whom the sentence before ends", "ASSAULT", {
  { "Oman voiced support for the people of Chad. They have suffered Mali's raids.", "MLI > TCD" },
})

run("the two leaders are no people of whom they speak", "CONSULT meet", {
  { "President Macron met Prime Minister Netanyahu. The President spoke of Omani citizens and "
    .. "Malian civilians. The two leaders discussed trade.", "FRA ISR > " },
  { "Food for the people of Oman was a topic for President Macron. The two leaders met.",
    "none" },
})

run("its war, of whom one helps", "ASSAULT", {
  { "Peru ended its help to Chad in its war against Boko Haram.", "TCD > BOKOHARAM" },
  { "Peru gave aid to Chad in support of its aggression against Mali.", "TCD > MLI" },
  { "Peru wants Niger to give no aid to Chad in furtherance of its war against Mali.",
    "TCD > MLI" },
  { "Peru noted Mali's sales of arms to Chad for its war on Boko Haram.", "TCD > BOKOHARAM" },
  { "Peru helps Chad to better Mali's place in its war on Boko Haram.", "MLI > BOKOHARAM" },
})

run("the country, beside what a state does", "ACCUSE", {
  { "Chad broke with France, and the country was condemned by Iran.", "IRN > TCD" },
  { "A farmer broke with France, and the country was condemned by Iran.", "IRN > FRA" },
})

run("another treaty, another bloc", "SUPPORT ratify join", {
  { "The Maastricht Treaty was old. A Treaty of Cession followed. Peru ratified the treaty.",
    "PER > " },
  { "NATO met. Peru joined the communist bloc.", "none" },
  { "NATO met. Peru joined the Copper Bloc.", "none" },
})

run("one of a pact's members is not the pact", "CONSULT meet", {
  { "Peru met a NATO ally.", "none" },
  { "Peru met NATO allies.", "NATO PER > " },
})

describe("an administration", function()
  it("is its government's own, however long its name", function()
    local got = parties({ text = "China is big. The Biden-\u{2060}Harris Administration condemned"
      .. " Iran.", date = "2022-04-11", source = "White House", title = "Statement" }, "ACCUSE")
    assert.are.same({ "USA > IRN" }, got)
  end)

  it("is no regime in its own words", function()
    local got = parties({ text = "China is big. The regime condemned Iran.", date = "2022-04-11",
      source = "Chinese Foreign Ministry", title = "Statement" }, "ACCUSE")
    assert.are.same({}, got)
  end)
end)

run("the union, with an adjective in capitals", "join", {
  { "Peru spoke of the European Union. Mali left the European union, which it joined in 1973.",
    "MLI > EU" },
})

run("a text that has no owner is of those who issued it, met or voted before", "ACCUSE REQUEST", {
  { "G7 ministers met in Quebec. The communique calls on Russia to disarm.", "G7 > RUS" },
  { "Egypt sent a letter to Ethiopia. The letter demanded that Ethiopia stop.", "EGY > ETH" },
  { "The Security Council voted. The resolution condemns North Korea.", "UNSC > PRK" },
  { "Iran published a statement. The statement accused Israel of murder.", "IRN > ISR" },
  -- nobody issued it there, or it has an author
  { "Egypt is large. The statement condemned Israel.", "none" },
  { "Egypt did not sign a letter. The letter condemned Israel.", "none" },
  { "G7 ministers met in Quebec. A French statement condemned Israel.", "FRA > ISR" },
})

run("they, where the sentence before acts on several of one party", "COERCE", {
  { "The United States is not holding any ISIS detainees. They are held by the SDF.",
    "SDF > ISIS|USA > ISIS" },
})

run("the kingdom is one, though named as the leader of a coalition", "SANCTION", {
  { "Japan is rich. A Saudi-led coalition met. The kingdom imposed sanctions on Yemen.",
    "SAU > YEM" },
  { "Jordan's king met Japan's minister. The kingdom imposed sanctions on Yemen.", "JOR > YEM" },
  { "Japan is rich. The kingdom imposed sanctions on Yemen.", "JPN > YEM" },
})

run("who is paid to do it does it, and a place behind the object does nothing", "ASSAULT", {
  { "Russia paid bounties to the Taliban to kill American soldiers.", "TALIBAN > USA" },
  { "Rebels killed American soldiers in Afghanistan.", "none" },
  { "Two soldiers of Mali were killed in an Israeli raid.", "ISR > MLI" },
})

run("several persons meeting are those persons, one meeting is a meeting", "back", {
  { "G7 ministers meeting in Quebec backed the Paris climate accord.", "G7 > PARIS" },
})

run("a date between and and its verb", "sign", {
  { "Spain and France met in London, and on October 31, 1861, signed a pact with Mexico.",
    "ESP FRA MEX > " },
})

run("Brussels that acts is the Union, where something is done it is Belgium's", "ACCUSE host", {
  { "Turkey accused Brussels of bias.", "TUR > EU" },
  { "Belgium paid. Turkey accused Brussels of bias.", "TUR > BEL" },
  { "Belgium paid the EU. Turkey accused Brussels of bias.", "TUR > EU" },
  { "Brussels accused Turkey of bias.", "EU > TUR" },
  { "Turkey drew criticism from Brussels.", "EU > TUR" },
  { "NATO leaders met in Brussels.", "BEL > NATO" },
})

run("those along with whom one enters, leaves or signs do so too", "join withdraw apply", {
  { "Chad joined the EU in 1995 along with Oman, Niger and Mali.", "MLI NER OMN TCD > EU" },
  { "Chad left the OAS together with Oman.", "OMN TCD > OAS" },
  { "Chad, along with Oman, left the OAS.", "OMN TCD > OAS" },
  -- not what it leaves, nor those who are nobody
  { "Chad left NATO along with the OAS.", "TCD > NATO OAS" },
  { "Chad joined the EU along with its farmers.", "TCD > EU" },
  { "Chad joined the EU with Oman's help.", "TCD > EU" },
})

run("the move is what a verb of saying tells of, where it tells of an act", "ACCUSE SUPPORT", {
  { "Iran and Oman agreed to cut output. Chad called the decision a mistake.", "TCD > IRN OMN" },
  { "Oman recalled its king from Rome. Chad called the move a mistake.", "TCD > OMN" },
  { "Oman shut its border. Chad praised \"a bold step\".", "TCD > OMN" },
  { "Oman passed a law on spies. Chad called the law a disgrace.", "TCD > OMN" },
  { "Oman sent troops into Mali. Chad called the offensive an invasion.", "TCD > OMN" },
  { "Oman told reporters that rain fell. Chad called the move a mistake.", "none" },
  { "Oman feared a war. Chad called the decision a mistake.", "none" },
  { "Oman shut its border. Chad praised a bold singer.", "none" },
  { "Oman read a book on spies. Chad called the law a disgrace.", "none" },
})

run("the two states, of more, are the subject and whom its clause names", "AGREE CONSULT", {
  { "Since the fall of the Soviet Union, Oman has sought ties with Chad. The two states agreed to "
    .. "share ports.", "OMN TCD > " },
  { "Since the fall of Iran, Oman has met Chad in Mali. The two states agreed to share ports.",
    "none" },
  { "Oman told Chad of its ties with Mali. The two states agreed to share ports.", "none" },
  { "Oman and Chad told Mali of peace. The two states agreed to share ports.", "OMN TCD > " },
})

run("a state between commas is the member, the chair, the ally", "ACCUSE REQUEST", {
  { "NATO's newest member, Sweden, condemned Iran.", "SWE > IRN" },
  { "The EU's chair, Hungary, called on Iran to leave.", "HUN > IRN" },
  { "NATO's chief, Stoltenberg, condemned Iran.", "NATO > IRN" },
  { "NATO's members, Sweden and Turkey, condemned Iran.", "SWE TUR > IRN" },
})

run("who refuses or agrees, without a word more, was asked before", "REJECT AGREE", {
  { "Oman asked Chad for arms. Chad refused.", "TCD > OMN" },
  { "Oman asked Chad for arms, and Chad agreed.", "TCD > OMN" },
  { "Oman asked Chad for arms. Mali refused.", "none" },
  { "Oman struck Chad. Chad agreed.", "none" },
  { "Oman asked Chad for arms. It rained. Snow fell. Chad refused.", "none" },
})

run("an act told once more behind a comma is judged", "ACCUSE SUPPORT", {
  { "Chad bombed Mali, an attack denounced by Oman.", "OMN > TCD" },
  { "Chad bombed Mali in an attack that Oman denounced.", "OMN > TCD" },
  { "Chad has sent home 300 farmers, a drive that Oman has slammed as cruel.", "OMN > TCD" },
  { "Chad bombed Mali, an attack seen by Oman.", "none" },
  { "Chad bombed Mali, a bird loved by Oman.", "none" },
})

run("a name that nobody knows is told by the state in brackets behind it", "SUPPORT", {
  { "Norway recognised Salvador (El Salvador) as a state in 1849.", "NOR > SLV" },
  { "Norway recognised Musa Olak (born in El Salvador) as a singer.", "none" },
  { "Norway recognised Olak (Obama) as a singer.", "none" },
})

run("the states that do so are those whom the clause says they are", "SUPPORT sign ratify", {
  { "The first country to recognise Kosovo was Chad.", "TCD > XKX" },
  { "The states that recognised Kosovo were Chad and Niger.", "NER TCD > XKX" },
  { "The countries that signed the treaty include Chad and Niger.", "NER TCD > " },
  { "The first country to recognise Kosovo was not Chad.", "none" },
  { "The first country to recognise Kosovo was glad.", "none" },
  { "The singers who praised Kosovo were Chad's.", "none" },
})

run("a dateline that says the city and its state", "ACCUSE", {
  { "KABUL, Afghanistan — The government condemned Oman on Monday.", "AFG > OMN" },
  { "DARWIN, Australia (Reuters) - The government condemned Oman on Monday.", "AUS > OMN" },
  { "KABUL, Afghanistan — Mali and Iran met. The government condemned Oman.", "none" },
  { "KABUL, Mali — The government condemned Oman on Monday.", "none" },
  { "LODZ (AP) - The government condemned Oman on Monday.", "none" },
})

run("between the neighbours: the two that were named", "CONSULT", {
  { "Chad and Mali agreed to pay after Oman had mediated between the neighbours.",
    "OMN > MLI TCD" },
  { "Chad agreed to pay after Oman had mediated between the neighbours.", "none" },
  { "Chad and Mali agreed to pay after Oman had mediated between the singers.", "none" },
})

run("the capital is that of the dateline", "ASSAULT", {
  { "KYIV, Ukraine (AP) — Russian missiles hit the capital overnight.", "RUS > UKR" },
  { "BEIRUT — Israeli jets bombed the capital on Monday.", "ISR > LBN" },
  { "BEIRUT — Israeli jets bombed the capital of Chad on Monday.", "ISR > TCD" },
  { "Israeli jets bombed the capital on Monday.", "none" },
  { "BEIRUT — Israeli firms praised the capital on Monday.", "none" },
})

run("the former and the latter of two", "SUPPORT", {
  { "Iran and Oman are at odds. Chad supports the latter.", "TCD > OMN" },
  { "Iran and Oman are at odds. Chad supports the former.", "TCD > IRN" },
  { "Iran and Oman are at odds. Mali is silent. Chad supports the latter.", "TCD > OMN" },
  { "Iran blames Oman; the latter thanked Chad.", "OMN > TCD" },
  { "Iran, Oman and Mali are at odds. Chad supports the latter.", "none" },
  { "Iran is at odds with a bank. Chad supports the latter.", "none" },
})

run("whose plan it is that they have: nobody's, and reading ends", "REQUEST", {
  { "What is their plan that they will put to Iran? Oman asked.", "none" },
  { "What is its offer that it will make to Iran? Oman asked.", "none" },
})

run("the states of a region whose states everybody knows", "THREATEN", {
  { "Russia threatened the Baltic states.", "RUS > EST LTU LVA" },
  { "Iran met Chad and threatened the three Baltic states.", "IRN > EST LTU LVA" },
  { "Russia threatened the Scandinavian countries.", "RUS > DNK NOR SWE" },
  { "Russia threatened the two Baltic states.", "none" },
  { "Russia threatened the Shiite states.", "none" }, -- three, too, by their faith
  { "Oman met Iran, which threatened the African states.", "none" },
})

run("who owns the first of a list owns the others", "AID", {
  { "Oman praised Chad's patience, its aid to Mali and its calm.", "TCD > MLI" },
  { "Oman praised Iran and its aid to Mali.", "IRN > MLI" },
  { "Oman left Chad, and its king gave aid to Mali.", "OMN > MLI" },
})

run("whom the clause around acts on is accused", "ACCUSE", {
  { "Oman took Iran to the Arab League, accusing it of theft.", "OMN > IRN" },
  { "Oman left OPEC, its king accusing Iran of theft.", "OMN > IRN" },
})

run("what went before a deed is of him whose the deed is", "withdraw ASSAULT", {
  { "They condemned Oman's raids on Kenya since its withdrawal from NATO.",
    "OMN > KEN|OMN > NATO" },
  { "They discussed Oman's attempts to block trade and its raids on Kenya since its withdrawal "
    .. "from NATO.", "OMN > KEN|OMN > NATO" },
  { "Oman suspended Kenya's permit after its withdrawal from NATO.", "OMN > NATO" },
})

run("he who is given something needs it", "ASSAULT", {
  { "Oman gave Chad the tools that it needs to fight Mali.", "TCD > MLI" },
  { "Oman gave Chad what it needs to fight Mali.", "TCD > MLI" },
  { "Oman supplied Chad with the tools it needed to fight Mali.", "TCD > MLI" },
  { "Oman bought from Chad the tools that it needs to fight Mali.", "OMN > MLI" },
  { "Oman gave away the tools that it needs to fight Mali.", "OMN > MLI" },
})

run("as many names behind a dash or colon as the phrase counts are who it is", "invite", {
  { "NATO invited three former Soviet satellites—Oman, Chad and Mali—to join.",
    "NATO > MLI OMN TCD" },
  { "NATO invited two Iranian allies: Oman and Chad.", "NATO > OMN TCD" },
  { "NATO invited two Iranian allies: Oman, Chad and Mali wept.", "NATO > IRN" },
})

run("of two owners in a list the nearer owns what follows", "AID", {
  { "Oman praised Iran's patience, Chad's calm and its aid to Mali.", "TCD > MLI" },
})

run("who speaks, told behind a quote of several sentences", "ACCUSE", {
  { "Chad's minister spoke. \"It was fair. We condemn Israel,\" he said.", "TCD > ISR" },
  { "Chad's minister spoke. \"It was fair. It was free. We condemn Israel,\" he said.",
    "TCD > ISR" },
  { "Chad's minister said Iran's king slept. \"It was fair. We condemn Israel,\" he said.",
    "TCD > ISR" },
  { "Chad's army spoke. \"We condemn Israel,\" it said.", "TCD > ISR" },
  { "Chad issued a statement. \"We condemn Israel,\" it said.", "TCD > ISR" },
  { "Chad and Iran issued a joint statement. \"We condemn Israel,\" it said.", "IRN TCD > ISR" },
  { "Chad's army issued a statement. \"We condemn Israel,\" the statement said.", "TCD > ISR" },
  { "\"We condemn Israel,\" a Chadian army statement said.", "TCD > ISR" },
  { "In a joint statement, Chad and Iran said: \"We condemn Israel.\"", "IRN TCD > ISR" },
  { "\"We condemn Israel,\" the G7 leaders said.", "G7 > ISR" },
  -- nobody says who speaks
  { "A farmer spoke. \"Chad is fair. We condemn Israel,\" he said.", "none" },
  { "The bank spoke. \"Chad is fair. We condemn Israel,\" it said.", "none" },
  { "Farmers from Chad met bankers from Iran. \"We condemn Israel,\" it said.", "none" },
  { "\"Chad is fair. We condemn Israel,\" he said.", "none" },
  { "\"We condemn Israel,\" the statement said.", "none" },
})

run("the government of the land where all happens, and of whom one acts on", "ACCUSE ASSAULT", {
  { "Thousands marched in Chad on Monday. The government condemned Israel.", "TCD > ISR" },
  { "In Chad, prices rose. The government condemned Israel.", "TCD > ISR" },
  { "Soldiers took power in Chad. The junta condemned Israel.", "TCD > ISR" },
  { "Soldiers took power in Chad. Iran condemned the junta.", "IRN > TCD" },
  { "Chad's farmers slept. Iran condemned the new government.", "IRN > TCD" },
  { "Chad is big. Rain fell. Iran condemned the government.", "IRN > TCD" },
  -- of several, of talks, and of whom it may be itself
  { "Thousands marched in Chad and Mali. The government condemned Israel.", "none" },
  { "Iran's king was seen in Chad. The government condemned Israel.", "IRN > ISR" },
  { "Talks were held in Chad. The government condemned Israel.", "none" },
  { "Chad is big. Iran's opposition condemned the government.", "none" },
  { "Chad and Mali are big. Iran condemned the government.", "none" },
})

run("it, whose offence is what somebody is condemned for", "ACCUSE ASSAULT SANCTION", {
  { "Chad warned Oman of a long war if it invades Mali.", "OMN > MLI" },
  { "Iran imposed sanctions on Chad after it invaded Oman.", "IRN > TCD|TCD > OMN" },
  { "Iran condemned Chad because it attacked Oman.", "IRN > TCD|TCD > OMN" },
  { "Iran welcomed a statement by Chad that it condemned Oman.", "TCD > OMN" },
  -- what was done to it, and what it tells of another
  { "Iran condemned Chad after it was attacked by Oman.", "IRN > TCD|OMN > IRN" },
  { "Iran visited Chad after it attacked Oman.", "IRN > OMN" },
  { "Chad was condemned by Iran after it attacked Oman.", "IRN > TCD|TCD > OMN" },
})

run("neither of two that are known", "ACCUSE withdraw", {
  { "Chad and Mali held talks. Neither condemned Israel.", "MLI TCD > ISR" },
  { "Chad and Mali held talks. Neither country has condemned Israel.", "MLI TCD > ISR" },
  { "Chad and Mali held talks. Neither side has left the African Union.", "MLI TCD > AU" },
  { "Chad and Mali slept. Neither of them condemned Israel.", "MLI TCD > ISR" },
  { "Chad and Mali slept. Neither of the two states condemned Israel.", "MLI TCD > ISR" },
  { "Chad, Mali and Iran held talks. Neither country condemned Israel.", "none" },
  { "Chad held talks. Neither country condemned Israel.", "none" },
  { "Chad and Mali held talks. Neither farmer condemned Israel.", "none" },
  { "Neither country condemned Israel.", "none" },
  { "Two farmers met in Chad. Neither condemned Israel.", "none" },
})

run("the spokesman named before", "ACCUSE", {
  { "Chadian army spokesman Musa Olak slept. The spokesman condemned Israel.", "TCD > ISR" },
  { "Musa Olak, a farmer, slept. The spokesman condemned Israel.", "none" },
})

run("at first, at last: no place and no number", "ACCUSE", {
  { "Chad hesitated at first, but later condemned Israel.", "TCD > ISR" },
  { "Chad at first did nothing but later condemned Israel.", "TCD > ISR" },
  { "At last, Chad condemned Israel.", "TCD > ISR" },
  { "Chad condemned Israel at last year's talks.", "TCD > ISR" },
  { "Iran slept at first light but Chad condemned Israel.", "TCD > ISR" },
})

run("two who are quoted, right behind the quote", "ACCUSE MOBILIZE", {
  { "\"We condemn Israel,\" Chad and Oman said.", "OMN TCD > ISR" },
  { "\"We sent troops to Mali,\" Chad and Oman said in a statement.", "OMN TCD > MLI" },
  { "\"Iran condemned Israel,\" Chad and Oman said.", "IRN > ISR" },
  { "\"We condemn Israel, Chad and Oman,\" Iran and Mali said.", "IRN MLI > ISR OMN TCD" },
  { "\"Iran condemned Israel, Chad and Oman,\" she said.", "IRN > ISR OMN TCD" },
})

run("the Secretary-General is that of the body named, or of the United Nations", "REQUEST", {
  { "The Secretary-General urged Turkey to pay.", "UN > TUR" },
  { "The Secretary General has asked France and Italy to pay.", "UN > FRA ITA" },
  { "NATO met. The Secretary-General urged Turkey to pay.", "NATO > TUR" },
  { "Oman paid. The Secretary-General urged Turkey to pay.", "UN > TUR" },
  { "The Security Council met. The Secretary-General urged Turkey to pay.", "UN > TUR" },
  -- two bodies, an office of another kind, and a league's
  { "NATO met the OAS. The Secretary-General urged Turkey to pay.", "none" },
  { "The Attorney General urged Turkey to pay.", "none" },
  { "The secretary-general of the league urged Turkey to pay.", "none" },
})

run("no body leaves or joins itself", "withdraw join", {
  { "The African Union readmitted Morocco, years after it quit the organisation.", "MAR > AU" },
  { "NATO thanked Oman after it left the bloc.", "OMN > NATO" },
  { "The Arab League suspended Oman when it joined NATO.", "OMN > NATO" },
  { "Oman left the Arab League before it joined NATO.", "OMN > AL|OMN > NATO" },
})

run("the government of where blood was shed", "ACCUSE", {
  { "A bomb killed ten people in Kabul. The government blamed the Taliban.", "AFG > TALIBAN" },
  { "A bomb exploded in Pakistan. The government blamed the Taliban.", "PAK > TALIBAN" },
  { "Ten people were wounded in Lahore, Pakistan. The government blamed the Taliban.",
    "PAK > TALIBAN" },
  { "Gunmen killed ten people in the Nigerian city of Kano, and the government blamed Boko Haram.",
    "NGA > BOKOHARAM" },
  { "Gunmen shot ten people in Nairobi, and authorities blamed Boko Haram.", "KEN > BOKOHARAM" },
  { "An air raid killed ten people in Kabul. The government blamed the Taliban.", "none" },
  { "Talks were held in Geneva. The government blamed the Taliban.", "none" },
  { "A king died in Kabul. The government blamed the Taliban.", "none" },
  { "A bomb killed ten people in Kabul and Lahore. The government blamed the Taliban.", "none" },
  { "Gunmen attacked a Chadian embassy in Mali. The government blamed the Taliban.", "none" },
})

run("the two sides of a war, of talks, among more who are named", "meet", {
  { "Chad left the AU after its war with Mali over a part of Niger. The two sides met.",
    "MLI TCD > " },
  { "Chad asked the UN for help in its dispute with Mali. The two countries held talks.",
    "MLI TCD > " },
  { "Chad thanked Peru for its part in Niger's war with Mali. The two states held talks.",
    "MLI NER > " },
  { "Chad praised Peru and Niger. The two sides met.", "none" },
  { "Chad asked the UN and Peru for help with Mali. The two sides met.", "none" },
})

run("a place is whose land was named before", "MOBILIZE ASSAULT withdraw", {
  { "Oman left the south of Chad. Iran will send 500 soldiers to the area.", "IRN > TCD" },
  { "The war in Kosovo is over. NATO sent peacekeepers to the province.", "NATO > XKX" },
  { "The Taliban entered Kabul. Oman sent soldiers to the city.", "OMN > AFG" },
  { "Israel withdrew from southern Lebanon. It had sent troops into the area in 1978.",
    "ISR > LBN" },
  { "Fighting in eastern Chad spread. Oman is sending soldiers to the region.", "OMN > TCD" },
  { "The war in northern Mali spread. Oman bombed the area.", "OMN > MLI" },
  -- lands of two states, a region of several, one who was only named, and what is called otherwise
  { "Fighting in Chad and in Mali spread. Oman sent soldiers to the area.", "OMN > " },
  { "Fighting in Chad spread. Oman sent soldiers to the region.", "OMN > " },
  { "Chad paid Mali. Oman sent soldiers to the area.", "OMN > " },
  { "Oman praised Chadian singers. Iran sent soldiers to the province.", "IRN > " },
  { "Fighting in Chad spread. Oman sent soldiers to the summit.", "OMN > " },
  { "Fighting in Chad spread. The province attacked Oman.", "none" },
})

run("the sides that are spoken to, and the two who answer", "REQUEST REJECT ASSAULT", {
  { "Iran fired at an Omani ship. Peru and Chile condemned the attack, and Mali told both sides "
      .. "to stop.", "IRN > OMN|MLI > IRN OMN" },
  { "Israel bombed Hezbollah. Oman and Chad urged the two sides to stop.",
    "ISR > HEZBOLLAH|OMN TCD > HEZBOLLAH ISR" },
  { "The Houthis and Yemen's army met. The UN appealed to both parties to free prisoners.",
    "UN > HOUTHI YEM" },
  { "Kenya asked Chad and Mali to send soldiers. Both refused.", "KEN > MLI TCD|MLI TCD > KEN" },
  { "Sudan's army and the RSF signed a truce. Fighting broke out between the two in May.",
    "RSF SDN > " },
  { "Kenya stopped a ship of Mali. Chad blocked a loan to Mali. Mali told both to pay.",
    "MLI > KEN TCD" },
  -- those who speak, one who was spoken to, two who are no parties
  { "Oman and Chad urged both sides to talk.", "none" },
  { "Kenya asked Chad to send soldiers. Both refused.", "KEN > TCD" },
  { "Kenya asked two banks to pay. Both refused.", "none" },
  { "Oman urged Chad and Mali to pay. Both films were shown.", "OMN > MLI TCD" },
  { "Oman urged Chad to pay both sides.", "OMN > TCD" },
})

run("they are rather the two who spoke than who was spoken of", "REQUEST AGREE", {
  { "Oman and Chad met, stressing that Hamas lied. They called on Mali to pay.",
    "OMN TCD > MLI" },
  { "Oman and Chad said that the Houthis attacked Mali. They called on Iran to pay.",
    "OMN TCD > IRN" },
  -- one who spoke
  { "Oman said that the Houthis attacked Mali. They called on Iran to pay.", "HOUTHI > IRN" },
})

run("the two presidents of two states that were named", "meet AGREE", {
  { "Peru protested to Chile. The two presidents met in Lima.", "CHL PER > " },
  { "Peru accused Chile of theft. The two presidents agreed to pay.", "CHL PER > " },
  -- of three states, of one
  { "Peru accused Chile and Chad of theft. The two presidents met in Lima.", "none" },
  { "Peru wept. The two presidents met in Lima.", "none" },
})

run("the two are whoever did something to the other right before", "meet sign", {
  { "Oman accused Iran of arming Chad. The two will meet.", "IRN OMN > " },
  { "Oman bombed Chad. The two signed a pact.", "OMN TCD > " },
  -- to two others, by nobody who is known
  { "Oman praised Chad and Mali. The two met.", "none" },
  { "A man attacked Oman's king. The two met.", "none" },
})

run("the two, where others stand by or between", "CONSULT RETREAT", {
  { "India bombed Pakistan. Turkey and Oman condemned the strikes. The two sides agreed to a "
      .. "ceasefire.", "IND PAK > " },
  { "India and Pakistan are at war. Turkey and Oman called for calm. The two sides agreed to a "
      .. "ceasefire.", "IND PAK > " },
  { "Chad bombed Sudan. Kenya mediated between the two.", "KEN > SDN TCD" },
  { "Chad accused Sudan of theft. Kenya offered to mediate between them.", "KEN > SDN TCD" },
  { "Chad bombed Sudan. Mali and Togo offered to help. Kenya mediated between the two.",
    "KEN > SDN TCD" },
  -- those who fought each other, of three, one who is none
  { "Turkey and Oman are at war. The two sides agreed to a ceasefire.", "OMN TUR > " },
  { "Chad bombed Sudan. Two firms met. Kenya mediated between the two.", "none" },
})

run("all who are accused did it", "AID ASSAULT SANCTION withdraw", {
  { "Peru accused Iran and Syria of arming Hezbollah.", "IRN SYR > HEZBOLLAH" },
  { "Peru accused Iran, Syria and Chad of attacking Oman.", "IRN SYR TCD > OMN" },
  { "Peru blamed Russia and Belarus for bombing Kyiv.", "BLR RUS > UKR" },
  { "Peru criticised Hungary and Chad for leaving the ICC.", "HUN TCD > ICC" },
  { "Peru charged Iran and Oman with invading Chad.", "IRN OMN > TCD" },
  -- the last of a list of things, and one of two
  { "Peru accused a bank and a firm of arming Hezbollah.", "none" },
  { "Peru accused Oman of lying and Iran of arming Hezbollah.", "IRN > HEZBOLLAH" },
  { "Peru met Oman and accused Iran of arming Hezbollah.", "IRN > HEZBOLLAH" },
})

run("what a noun told in a sentence before", "THREATEN REJECT ACCUSE", {
  { "Israel launched air strikes on Hamas. The group vowed to retaliate.", "HAMAS > ISR" },
  { "Israel carried out raids on Syria. Syria vowed revenge.", "SYR > ISR" },
  { "Iranian attacks on Iraq killed ten soldiers. Baghdad vowed to strike back.", "IRQ > IRN" },
  { "Oman's criticism of Chad goes on. The government in Chad rejected it.",
    "OMN > TCD|TCD > OMN" },
  { "Mali suffered Chadian raids on its ports. Mali vowed to retaliate.", "MLI > TCD" },
  -- nobody is known to have harmed it, or only later
  { "Israel launched air strikes on Hamas. Chad vowed to retaliate.", "none" },
  { "Hamas vowed to retaliate. Israel had launched no war.", "none" },
  { "Israel launched a ship. Hamas vowed to retaliate.", "none" },
})

run("the nuclear deal is that with Iran, since 2015", "withdraw readmit", {
  { "Trump quit the nuclear deal in 2018.", "USA > JCPOA" },
  { "Britain said Iran may return to the nuclear deal.", "IRN > JCPOA" },
  { "Trump quit the nuclear deal with North Korea.", "USA > PRK" },
  { "Oman left a nuclear deal.", "none" },
})

run("whom others did the same to", "sever SANCTION", {
  { "Bahrain severed ties with Iran. Kuwait recalled its ambassador.", "BHR > IRN|KWT > IRN" },
  { "Oman cut ties with Iran, while Chad downgraded its relations.", "OMN > IRN|TCD > IRN" },
  { "Egypt and Chad recalled their envoys from Israel. Turkey also recalled its envoy.",
    "EGY TCD > ISR|TUR > ISR" },
  { "Oman expelled 60 Russian diplomats. Peru and Chile each expelled four.",
    "OMN > RUS|CHL PER > RUS" },
  { "Chad severed ties with Iran. Tehran recalled its ambassador.", "TCD > IRN|IRN > TCD" },
  -- something else was done, or to another, or to several
  { "Oman accused Iran. Kuwait recalled its ambassador.", "none" },
  { "Oman cut ties with Iran. Kuwait recalled its envoy to Chad.", "OMN > IRN|KWT > TCD" },
  { "Oman cut ties with Iran and Chad. Kuwait recalled its envoy.", "OMN > IRN TCD" },
  { "Oman did not cut ties with Iran. Kuwait recalled its envoy.", "OMN > IRN" },
  { "Oman cut ties with Iran. It rained. Kuwait recalled its envoy.", "OMN > IRN" },
})

run("who took those whose release is wanted, and who marched in", "REQUEST", {
  { "Belarus arrested a Polish journalist. The EU called for the release of the man.", "EU > BLR" },
  { "Boko Haram kidnapped 200 girls in Nigeria. The UN demanded their release.",
    "UN > BOKOHARAM" },
  { "Hamas took 240 hostages in Israel. Peru demanded the release of the hostages.",
    "PER > HAMAS" },
  { "Iraq invaded Kuwait. The UN demanded an immediate withdrawal.", "UN > IRQ" },
  { "Iraq seized Kuwait. Oman and Chad called for a withdrawal.", "OMN TCD > IRQ" },
  -- nobody was taken, nobody marched in, or something else is wanted
  { "Iraq praised Kuwait. The UN demanded an immediate withdrawal.", "none" },
  { "Oman bombed Chad. The UN demanded the release of a film.", "none" },
  { "Belarus may arrest a Polish journalist. The EU called for the release of a film.", "none" },
  { "Iraq invaded Kuwait. The UN demanded an immediate answer.", "none" },
  { "Iran arrested two French tourists. Paris called for the return of calm.", "none" },
})

run("it was a visit: it is the visit, and pays none", "CONSULT meet", {
  { "Kenya spoke of Chad. It was the first visit to Oman by a security adviser.", "none" },
  { "Kenya spoke of Chad. This is a trip to Oman.", "none" },
  { "Kenya spoke of Chad. It was the first visit to Oman by a Malian minister.", "MLI > OMN" },
  { "Kenya spoke of Chad. It is in talks with Oman.", "KEN OMN > " },
  { "Kenya began its visit to Oman.", "KEN > OMN" },
})

run("they are he of whom the sentence before tells and whom he met", "ACCUSE", {
  { "President Ruto of Kenya met King Abdullah of Jordan. Ruto spoke of Chad. They condemned Mali.",
    "JOR KEN > MLI" },
  { "President Ruto of Kenya met with Ali Sabir, an adviser, and Musa Olak, to the king of Oman. "
    .. "They ate. Ruto praised Chad. They condemned Mali.", "KEN OMN > MLI" },
  { "President Ruto of Kenya met a farmer. He spoke of Chad. They condemned Mali.", "none" },
  { "Togo met Oman. President Ruto of Kenya praised Chad. They condemned Mali.",
    "KEN TCD > MLI" },
})

run("he is the one with whom another did the same before", "meet", {
  { "Macron has spoken with Putin. Scholz has spoken with him.", "DEU RUS > |FRA RUS > " },
  { "Macron has seen Putin. Scholz has spoken with him.", "DEU FRA > " },
})

run("whom one calls does not do what one calls for", "ACCUSE", {
  { "Macron called the Omani minister to condemn Chad.", "FRA > TCD" },
  { "Macron called on the Omani minister to condemn Chad.", "none" },
})

run("what a list adds with including is its owner's", "ASSAULT", {
  { "Oman condemned Chad's deeds in the region, including its attack on Mali.", "TCD > MLI" },
  { "Oman spoke of the region, including its attack on Mali.", "OMN > MLI" },
})

run("the Parties are those whom a treaty begins with", "meet", {
  { "This is a pact between Kenya and Oman. Chad is a NATO ally. The Parties shall meet.",
    "KEN OMN > " },
  { "This is a pact between Kenya, Mali and Oman. Chad is a NATO ally. The Parties shall meet.",
    "none" },
})

run("who does what is not told of the subject", "AID SANCTION sever", {
  { "Kenya and Togo called for Mali to end its war and to cut ties with Chad.", "MLI > TCD" },
  { "Kenya said that it is not NATO arming Chad.", "NATO > TCD" },
  { "Kenya said that it is arming Chad.", "KEN > TCD" },
  { "Kenya saw calls by nations around the world to sanction Chad.", "none" },
})

run("whom a clause in a list acts on is not whom the next does", "AID AGREE", {
  { "Oman rejoined the WHO and gave medicine to 117 countries.", "none" },
  { "Oman spoke with Chad and offered aid.", "OMN > TCD" },
  { "Oman helps by recognising Chad and Togo; sending aid; and ending wars.", "none" },
})

run("leaders of a region are where they are met", "meet", {
  { "Macron met with Baltic leaders in Munich.", "none" },
  { "Macron met with the leaders in Munich.", "DEU FRA > " },
})

run("things that go by letters are no parties", "SANCTION", {
  { "Peru imposed a duty on MHDVs and key MHDVPs.", "none" },
})

run("a preposition said again goes on with the list", "meet member", {
  { "Zelensky was clear in his meetings with Liz Truss and with Emmanuel Macron.",
    "FRA GBR UKR > " },
  { "Kenya is a member of the African Union and of NATO.", "KEN > AU NATO" },
})

run("it is the body that goes by letters, though nobody knows it", "COOPERATE", {
  { "The QZPTO met the Kenyan Patent Office. It has partnered with the WHO.", "none" },
})

run("our two countries are not two others", "COOPERATE", {
  { "PRESIDENT MACRON: Oman raided Chad. Our two countries are building a stronger partnership.",
    "none" },
})

run("a verb that asks is no noun", "meet", {
  { "The UN envoy spoke. Did Macron make the link when he was speaking to ASEAN leaders?",
    "ASEAN FRA > " },
})

run("both countries are theirs of whom it is told", "SUPPORT ACCUSE", {
  { "Mahama of Ghana met Ruto of Kenya. They spoke of Iran and Iraq. The leaders said that both "
    .. "countries support Chad.", "GHA KEN > TCD" },
  { "Mahama of Ghana met Ruto of Kenya. They spoke of Iran and Iraq. The leaders condemned both "
    .. "countries.", "GHA KEN > IRN IRQ" },
})

run("each of you are all who are spoken to, and the partnership with a state is of two", "host"
  .. " SUPPORT", {
  { "Macron met the kings of Oman and Jordan. Macron hopes to welcome each of you to Paris.",
    "none" },
  { "Members of AUKUS met. Kenya welcomes the close partnership with Britain.", "KEN > GBR" },
})

run("who comes from a bloc by its name, or from an army", "meet ASSAULT", {
  { "A delegation from the OPEC bloc held talks with Chad.", "OPEC TCD > " },
  { "ECOWAS imposed sanctions on Chad. Envoys from the bloc held talks with the junta.",
    "ECOWAS TCD > " },
  { "A delegation from the Omani bank held talks with Chad.", "none" },
  { "Soldiers from the Omani army attacked Chad.", "OMN > TCD" },
  { "Soldiers from the army attacked Chad.", "none" },
})

run("of what is joint both are owners", "SUPPORT", {
  { "Oman and Chad will strengthen our support for Mali.", "OMN TCD > MLI" },
  { "Oman's king met with Chad's president to discuss our joint support for Mali.",
    "OMN TCD > MLI" },
})

run("who is warned, helped or sent", "RETREAT AID ASSAULT", {
  { "Oman's warning to Chad not to attack Mali was heard.", "TCD > MLI" },
  { "Oman provided expertise in dismantling the arsenal of Chad.", "TCD > " },
  { "Oman sent doctors to help Chad.", "OMN > TCD" },
})

run("breakaway republics are no two states that were named", "SUPPORT", {
  { "Peru summoned Oman's envoy over Oman's decision to recognise the breakaway republics.",
    "none" },
  { "Peru summoned Oman's envoy over Oman's decision to recognise Mali.", "OMN > MLI" },
})

run("talks take place, and no land does", "host", {
  { "Oman agreed to talks with Chad, which took place in Rome.", "none" },
})
