-- Who act together or share whom they act on: lists with a preposition told again, the leaders who
-- met, names behind a colon, second verbs. "none" where the sentence doesn't say.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("a second verb shares whom the first acts on", "SANCTION sever AID SUPPORT AGREE", {
  { "Iran accused Oman of lying and expelled its envoy.", "IRN > OMN" },
  { "Iran criticised Oman, broke relations and left.", "IRN > OMN" },
  { "Kenya's minister met Uganda's king, promising more aid.", "KEN > UGA" },
  { "Kenya denounced Chad and cut off all aid.", "KEN > TCD" },
  { "Kenya denounced Chad and cut off aid to Mali.", "KEN > MLI" }, -- has its own
  { "Kenya denounced Chad and voiced its support.", "none" }, -- friendly after hostile
  { "Kenya denounced Chad, and Mali cut off all aid.", "none" }, -- another subject
})

run("a preposition told again", "meet sever REQUEST", {
  { "The kings of Jordan and of Morocco met in Rome.", "JOR MAR > " },
  { "Japan held talks with Kenya and with Ghana.", "GHA JPN KEN > " },
  { "The leaders of Japan and of Kenya's clubs met.", "none" },
})

run("who does what hangs on a noun or a participle", "withdraw REQUEST third-party SUPPORT", {
  { "Chad is in the process of leaving the Arab League.", "TCD > AL" },
  { "Chad was accused of supporting Hamas.", "TCD > HAMAS" },
  { "Kenya wrote to Ghana asking it to send troops.", "KEN > GHA" },
  { "Kenya fought Chad while offering support to Ghana.", "KEN > GHA" },
})

run("those along with whom one acts stand in front", "ACCUSE", {
  { "Along with Oman, Kenya condemned Chad.", "KEN OMN > TCD" },
  { "Together with Oman and Iran, Kenya condemned Chad.", "IRN KEN OMN > TCD" },
  { "Talks with Oman and Iran over, Kenya condemned Chad.", "KEN > TCD" },
})

run("the leaders are the two who met", "ACCUSE AGREE", {
  { "Oman's king met Iran's president in Rome. The leaders condemned Syria.", "IRN OMN > SYR" },
  { "Oman's king spoke with Iran's president. Both leaders condemned Syria.", "IRN OMN > SYR" },
  { "Oman's king spoke with Iran's president. The other leaders condemned Syria.", "none" },
  { "The mayor spoke with Iran's president. The leaders condemned Syria.", "none" },
  { "Oman's king fears Iran. The leaders condemned Syria.", "none" },
  { "Oman's king met Iran's president. The leaders of the strike condemned Syria.", "none" },
})

run("names behind a plural that they tell of", "ACCUSE COOPERATE", {
  { "France sold ships to three states in the Gulf: Oman, Iran and Iraq.", "FRA > IRN IRQ OMN" },
  { "Kenya condemned its neighbours, Chad and Mali, on Sunday.", "KEN > MLI TCD" },
  { "Kenya condemned two states\u{2014}Chad and Mali.", "KEN > MLI TCD" },
  { "Kenya condemned two states, and Chad left.", "none" },
  { "Kenya condemned two songs: Chad and Mali.", "none" },
})

run("Jr. belongs to the name", "meet", {
  { "Joseph R. Biden, Jr. met Emmanuel Macron.", "FRA USA > " },
  { "Joseph R. Biden, Jr., met Emmanuel Macron.", "FRA USA > " },
})

run("possessors joined", "withdraw back", {
  { "Kenya's and Ghana's withdrawal from the African Union was sudden.", "GHA KEN > AU" },
  { "Kenya's and the farmer's withdrawal from the African Union was sudden.", "KEN > AU" },
})

run("with belongs to the bond before it", "ASSAULT COOPERATE", {
  { "Kenyan troops fought rebels in cooperation with Chad.", "KEN TCD > " },
  { "Kenyan troops fought with Chad.", "KEN > TCD" },
})

run("signed by a whole list that stands before the verb", "sign", {
  { "The Camp David Accords signed by Egypt, Israel and Jordan were praised.",
    "EGY ISR JOR > CAMPDAVID" },
  { "The Camp David Accords signed by Egypt were praised.", "EGY > CAMPDAVID" },
})

run("who meets somebody to do something does it himself", "ACCUSE meet", {
  { "Kenya's king met Ghana's president to condemn Iran.", "GHA KEN > |KEN > IRN" },
  { "Kenya's king fears Ghana's president will condemn Iran.", "GHA > IRN" },
})

run("what is said of the subject by a participle behind is", "form SUPPORT", {
  { "NATO is an alliance founded in 1949.", " > NATO" },
  { "Hezbollah is a group backed by Iran.", "IRN > HEZBOLLAH" },
  { "NATO knows an alliance founded in 1949.", "none" },
})

run("what is only given as an example is not the subject's", "AID sever", {
  { "Kenya held Iran to account for its deeds, including arming Oman.", "none" },
  { "Kenya discussed steps, including severing ties with Oman.", "none" },
  { "Kenya took steps, including severing ties with Oman.", "KEN > OMN" },
})

run("parties at home meet nobody", "meet", {
  { "Democrats and Republicans held talks.", "none" },
  { "Democrats held talks with Oman.", "DEMOCRATS OMN > " },
})

run("all three, the three, we who are told behind a comma", "sign AGREE SUPPORT", {
  { "Chad, Mali and Niger talked. A treaty was signed by all three.", "MLI NER TCD > " },
  { "Ministers of Chad, Mali and Niger met. The three agreed to share a lake.", "MLI NER TCD > " },
  { "Ministers of Chad and Niger met. Both agreed to share a lake.", "NER TCD > " },
  { "Chad, Mali and Niger talked. A treaty was signed by all.", "none" },
  { "We, the ministers of Chad, Mali and Niger, met. The ministers praised Peru.",
    "MLI NER TCD > PER" },
})

run("a participle behind two parties hangs on what is between them", "CONSULT sign", {
  { "A truce between Iran and Oman, brokered by Egypt, began.", "EGY > IRN OMN" },
  { "A truce between Iran and Oman brokered by Egypt began.", "EGY > IRN OMN" },
  { "A feud between Iran and rebels trained by Egypt began.", "none" },
})

run("together behind those whom somebody brings together", "CONSULT", {
  { "China brought Iran and Oman together in Beijing.", "CHN > IRN OMN" },
  { "China brought Iran, Iraq and Oman together in Beijing.", "CHN > IRN IRQ OMN" },
  { "China brought Iran and Oman ships.", "none" },
})

run("whose meeting it was ends at the comma: those behind it act", "sign AGREE", {
  { "After a meeting with Iran, Oman and Qatar signed a treaty.", "OMN QAT > " },
  { "After days of talks in Rome led by Iran, Oman and Qatar agreed on a treaty.", "OMN QAT > " },
  { "After Iran, Oman and Qatar signed a treaty, Chad left.", "IRN OMN QAT > " },
})

run("whose arms two kinds of them are", "COOPERATE", {
  { "Turkish frigates and Egyptian boats exercised in the Black Sea.", "EGY TUR > " },
  { "Turkish frigates and fishing boats exercised in the Black Sea.", "none" },
})

run("the pair, who met before", "sign", {
  { "Oman's king met Iran's president and the pair signed a treaty.", "IRN OMN > " },
  { "Oman's king met Iran's president and the crowd signed a letter.", "none" },
})

run("who hosts the talks of the two that were told of", "host", {
  { "Iran and Oman fought. Talks hosted by Kuwait failed.", "KWT > IRN OMN" },
  { "Iran, Mali and Oman fought. Talks hosted by Kuwait failed.", "none" },
})

run("two verbs share what stands behind the second", "join withdraw ASSAULT COERCE CONCEDE", {
  { "Chad twice joined and twice walked out of the EU.", "TCD > EU|TCD > EU" },
  { "Chad joined, and later left, the EU.", "TCD > EU|TCD > EU" },
  { "Chad was invaded in 1990, and later annexed, by Mali.", "MLI > TCD|MLI > TCD" },
  { "Sanctions were imposed on Chad by the EU and lifted by Oman.", "OMN > TCD" },
  { "Chad joined and walked out of the room.", "none" },
  { "Chad sang, and later left, the farmers said.", "none" },
  { "Chad sang, and left the EU.", "TCD > EU" },
  { "Chad was praised in 1990, and later left, by Mali's road.", "none" },
})

run("those whom one joins to do something do it too", "ACCUSE SANCTION SUPPORT ASSAULT", {
  { "Chad joined Egypt and Libya to condemn Sudan.", "EGY LBY TCD > SDN" },
  { "Chad joined with Libya to condemn Sudan.", "LBY TCD > SDN" },
  { "Chad joined the EU to condemn Sudan.", "TCD > SDN" },
  { "Chad left Egypt to condemn Sudan.", "TCD > SDN" },
})

run("what answers an act is done to him whose act it was", "SANCTION sever", {
  { "Oman responded to the Chadian raid by embargoing grain and banning wool.", "OMN > TCD" },
  { "Oman reacted to Chad's raid by recalling its ambassador.", "OMN > TCD" },
  { "Oman responded to the rain by banning wool.", "none" },
  { "Oman sang of the Chadian raid by banning wool.", "none" },
})

run("whose the subject is did what is told before it", "SUPPORT", {
  { "After recognising Mexico in 1822, the Omani push for land led to war.", "OMN > MEX" },
  { "After recognising Mexico in 1822, the Omani singer left.", "none" },
  { "After recognising Mexico in 1822, the push for land led to war.", "none" },
})

run("in protest, in response: it is done to him whose deed it was", "sever SANCTION REQUEST", {
  { "In protest at Chad's raid, Oman recalled its ambassador.", "OMN > TCD" },
  { "Oman recalled its ambassador in protest at the raid by Chad.", "OMN > TCD" },
  { "Oman recalled its ambassador in protest at the rain.", "none" },
  { "In response to Chad's raid, Oman is directing its singers to sing.", "none" },
})

run("by, behind what one is charged with or was given", "ACCUSE AGREE", {
  { "Chad was accused of helping Sudan by Oman and Mali.", "MLI OMN > TCD" },
  { "Sudan was offered aid and promised arms by Chad.", "TCD > SDN" },
  { "Sudan sang songs and promised Chad arms by May.", "SDN > TCD" },
  { "Chad was accused of helping Sudan by May.", "none" },
})

run("but joins two verbs of one object, too", "sign ratify", {
  { "Chad signed, but has not ratified, the Kyoto Protocol.", "TCD > KYOTO|TCD > KYOTO" },
  { "Chad signed, but did not sing.", "none" },
})

run("those behind were do what stands before it", "attend", {
  { "Also attending the EU summit were Chad and Sudan.", "SDN TCD > EU" },
  { "Attending the EU summit was no fun.", "none" },
  { "Attending the EU summit were farmers.", "none" },
})

run("a list of three states or more needs no and", "ACCUSE", {
  { "Oman condemned Chad, Mali, Sudan.", "OMN > MLI SDN TCD" },
  { "After raids on Chad, Mali, Sudan condemned Oman.", "SDN > OMN" },
})

run("together with somebody, before the clause", nil, {
  { "Along with Qatar, Oman condemned Iran.", "OMN QAT > IRN" },
  { "Oman said that, together with Qatar, it would condemn Iran.", "OMN QAT > IRN" },
  { "Along with raids on Qatar, Oman condemned Iran.", "OMN > IRN" },
  { "Along with dates, Oman sent Iran arms.", "OMN > IRN" },
})

run("those among them", "withdraw attend ACCUSE", {
  { "Ten states, Oman and Chad among them, left the Arab League.", "OMN TCD > AL" },
  { "Ten states, among them Oman and Chad, left the Arab League.", "OMN TCD > AL" },
  { "Ten states left the Arab League, Oman and Chad among them.", "OMN TCD > AL" },
  { "Ten states left the Arab League, among them Oman and Chad.", "OMN TCD > AL" },
  { "Several leaders, including Kenya's William Ruto, attended the BRICS summit.", "KEN > BRICS" },
  { "Ten states condemned Chad, for Oman was among them.", "none" },
  { "Ten states condemned Chad, the song among them.", "none" },
  { "Ten states, including Kenya's neighbours, left the Arab League.", "none" },
})

run("with somebody doing it, at the head of a sentence", "withdraw ASSAULT", {
  { "With Chad leaving the Arab League, the ministers fled.", "TCD > AL" },
  { "With Britain having left the European Union, France leads.", "GBR > EU" },
  { "With the farmer leaving the Arab League, the ministers fled.", "none" },
})

run("a particle before an infinitive or a second verb", "withdraw join sever", {
  { "Kenya gave in and left the Arab League.", "KEN > AL" },
  { "Kenya stepped in and left the Arab League.", "KEN > AL" },
  { "Kenya is about to break with Chad.", "KEN > TCD" },
  { "The farmer gave in and left.", "none" },
  { "Kenya spoke about the break with Chad's clubs.", "none" },
})

run("were somebody to do it", "join withdraw", {
  { "Were Chad to leave the Arab League, Kenya would weep.", "TCD > AL" },
  { "Were Chad and Mali to leave the Arab League, Kenya would weep.", "MLI TCD > AL" },
  { "Were the farmers to leave the Arab League, Kenya would weep.", "none" },
})

run("what is over stands between commas", "withdraw join", {
  { "Chad, its war over, has left the Arab League.", "TCD > AL" },
  { "Chad, the war over, the farmer left the Arab League.", "none" },
})

run("with whom one agrees to do what takes two", "restore meet", {
  { "Chad signed a deal with Mali to restore ties.", "MLI TCD > " },
  { "Chad and Benin signed deals with Mali to normalise relations.", "BEN MLI TCD > " },
  { "Chad agreed with Mali to normalise relations.", "MLI TCD > " },
  { "Chad reached an agreement with Mali to establish diplomatic ties.", "MLI TCD > " },
  { "Chad reached an agreement with Mali on restoring ties.", "MLI TCD > " },
  { "Chad agreed with Mali to hold talks.", "MLI TCD > " },
  { "Chad agreed with Mali to restore ties with Niger.", "TCD > NER" },
  { "Chad signed a deal with a bank to restore ties.", "none" },
  { "Chad argued with Mali to restore ties.", "none" },
  { "Chad signed a deal with Mali after a dispute.", "none" },
  { "Chad travelled with Mali to restore ties.", "none" },
})

run("who stands behind an apposition begins a clause of his own", "sever ASSAULT SANCTION sign "
  .. "ACCUSE", {
  { "Chad condemned the visit, the first by a king, and Mali broke relations with Niger.",
    "MLI > NER" },
  { "Chad condemned Peru, an old ally, and Mali broke relations with Niger.",
    "TCD > PER|MLI > NER" },
  { "Chad attacked Bamako, a city in the south, and Mali expelled Chadian diplomats.",
    "TCD > MLI|MLI > TCD" },
  { "Chad saw the envoy, a former general, and Mali's king broke relations with Niger.",
    "MLI > NER" },
  { "Chad praised the plan, the latest of many, and Mali and Peru broke relations with Niger.",
    "MLI PER > NER" },
  { "Chad, a neighbour, and Niger signed a treaty.", "NER TCD > " },
  { "Peru said Chad, a neighbour, and Niger signed a treaty.", "NER TCD > " },
  { "Peru left, and Chad, a neighbour, and Niger signed a treaty.", "NER TCD > " },
  { "Peru condemned Chad, a neighbour, and Niger.", "PER > NER TCD" },
  { "Peru left when Chad, a neighbour, and Niger signed a treaty.", "NER TCD > " },
})

run("names of two words in a list before a noun", "CONCEDE meet SANCTION", {
  { "U.S., European Union and U.N. sanctions on Iran will be lifted.", "EU UN USA > IRN" },
  { "French, European Union and UN sanctions on Iran were lifted.", "EU FRA UN > IRN" },
  { "U.S., British and European Union officials met Iran.", "EU GBR IRN USA > " },
  { "U.S., African Union and United Nations envoys met Iran.", "AU IRN UN USA > " },
  { "European Union and U.N. officials met Iran.", "EU IRN UN > " },
  -- names by themselves
  { "The U.S., European Union and Japan imposed sanctions on Iran.", "EU JPN USA > IRN" },
  { "The U.S., the European Union and Japan imposed sanctions on Iran.", "EU JPN USA > IRN" },
})

run("the heads of state are those of all that are listed", "sign meet withdraw", {
  { "Kenya's king met the heads of state of Mali and Chad.", "KEN MLI TCD > " },
  { "Kenya's king met the head of state of Mali.", "KEN MLI > " },
  { "The heads of state of Kenya, Chad and Mali signed a pact.", "KEN MLI TCD > " },
  { "Kenya's king met the heads of state from Mali and Chad.", "KEN MLI TCD > " },
  { "Kenya's king met the heads of state and government of Mali and Chad.", "KEN MLI TCD > " },
  { "Kenya's king met heads of state.", "none" },
  { "Kenya's king met the heads of the state banks of Texas.", "none" },
  { "Kenya's king met the heads of a firm in Mali and Chad left NATO.", "TCD > NATO" },
  { "Kenya's king spoke of the state of Chad's roads.", "none" },
  { "The heads of state and Chad's king left.", "none" },
})

run("who joins somebody in doing something, both do it", "ACCUSE REQUEST SUPPORT ASSAULT", {
  { "Kenya joined Ghana in condemning Chad.", "GHA KEN > TCD" },
  { "Kenya's king joined the leaders of Ghana and Mali in urging Chad to leave.",
    "GHA KEN MLI > TCD" },
  { "Kenya joins the European Union in welcoming Chad's decision.", "EU KEN > TCD" },
  { "Kenya joined with Ghana in calling on Chad to stop.", "GHA KEN > TCD" },
  { "Kenya joined Ghana in condemning Chad and urging Mali to pay.",
    "GHA KEN > MLI|GHA KEN > TCD" },
  { "Kenya joined farmers in condemning Chad.", "KEN > TCD" },
  { "Kenya followed Ghana in condemning Chad.", "KEN > TCD" },
  { "Kenya beat Ghana by condemning Chad.", "KEN > TCD" },
  { "Kenya did not join Ghana in condemning Chad.", "KEN > TCD" },
})

run("leaders from three states or more need no and", "meet", {
  { "Kenya's king spoke with leaders from Canada, Finland, Ireland, Japan about it.",
    "CAN FIN IRL JPN KEN > " },
  { "Kenya's king met envoys from Mali, Togo, Chad.", "KEN MLI TCD TGO > " },
  { "Kenya's king met envoys from Mali, Togo, Chad left.", "KEN MLI > " },
})

run("together we: with the alliance or the friend that was spoken of", "ACCUSE", {
  { "PRESIDENT BIDEN: NATO has grown. Together, we condemn Chad.", "NATO USA > TCD" },
  { "PRESIDENT BIDEN: NATO has grown. Look at it. And together, we condemn Chad.",
    "NATO USA > TCD" },
  { "PRESIDENT BIDEN: Our friendship with Italy is strong. Together we condemn Chad.",
    "ITA USA > TCD" },
  { "PRESIDENT BIDEN: Our nation's ties with Italy are old. But together, we condemn Chad.",
    "ITA USA > TCD" },
  { "PRESIDENT BIDEN: NATO has grown. Together, we sing. Together, we condemn Chad.",
    "NATO USA > TCD" },
  { "PRESIDENT BIDEN: ASEAN has grown. Together, we condemn Chad.", "USA > TCD" },
  { "PRESIDENT BIDEN: Chad has grown. Together, we condemn Chad.", "USA > TCD" },
  { "PRESIDENT BIDEN: Mali's friendship with Italy is strong. Together, we condemn Chad.",
    "USA > TCD" },
  { "PRESIDENT BIDEN: NATO has grown. We condemn Chad.", "USA > TCD" },
  { "PRESIDENT BIDEN: NATO has grown. We stood together to condemn Chad.", "NATO USA > TCD" },
  { "PRESIDENT BIDEN: We renewed the partnership between Italy and the United States."
    .. " We're standing together to condemn Chad.", "ITA USA > TCD" },
  { "PRESIDENT BIDEN: We renewed the partnership between Italy and Mali."
    .. " We're standing together to condemn Chad.", "USA > TCD" },
  { "PRESIDENT BIDEN: We set standards to guide our relations with Mali."
    .. " We stood together to condemn Chad.", "USA > TCD" },
  { "PRESIDENT BIDEN: NATO has grown. We stand together, and we condemn Chad.", "USA > TCD" },
})

run("a second title shares the article of the first", "ACCUSE", {
  { "President Ruto met Prime Minister Trudeau. The President and Prime Minister condemned Chad.",
    "CAN KEN > TCD" },
  { "President Ruto met Prime Minister Trudeau. The Prime Minister and President condemned Chad.",
    "CAN KEN > TCD" },
  { "President Ruto met Prime Minister Trudeau. They ate. They sang. It rained."
    .. " The President and Prime Minister condemned Chad.", "CAN KEN > TCD" },
  { "President Ruto met Prime Minister Trudeau. The Bank and Prime Minister condemned Chad.",
    "none" },
  { "President Ruto met Prime Minister Trudeau. The President and Prime Minister Meloni"
    .. " condemned Chad.", "ITA KEN > TCD" },
  { "President Ruto met Prime Minister Trudeau. The President and farmers condemned Chad.",
    "KEN > TCD" },
  { "President Ruto sang. The President and Prime Minister condemned Chad.", "KEN > TCD" },
})

run("whoever meets a body that he belongs to takes part in its meeting", "meet", {
  { "Kenya's king met with the African Union in Rome.", "KEN > AU" },
  { "Antony Blinken met with the Quad.", "USA > QUAD" },
  { "Antony Blinken met his NATO allies in Brussels.", "USA > NATO" },
  { "Antony Blinken met the leaders of the G7.", "USA > G7" },
  { "Antony Blinken held a meeting with NATO allies.", "USA > NATO" },
  { "Antony Blinken met with ASEAN.", "ASEAN USA > " },
  { "Antony Blinken met with NATO's secretary-general.", "NATO USA > " },
  { "Antony Blinken met with Jens Stoltenberg.", "NATO USA > " },
  { "Antony Blinken met with NATO and Chad.", "NATO TCD USA > " },
  { "Antony Blinken met with NATO and ASEAN.", "ASEAN NATO USA > " },
})

run("what two share is both's, whoever says our", "SUPPORT AGREE", {
  { "MR. KIRBY: Biden met Macron. They discussed our shared support for Chad.", "FRA USA > TCD" },
  { "MR. KIRBY: Biden met Macron. The two leaders spoke of grain, including our joint"
    .. " commitment to help Chad.", "FRA USA > TCD" },
  { "MR. KIRBY: Biden and Macron discussed our mutual support for Chad.", "FRA USA > TCD" },
  { "MR. KIRBY: Biden and Macron discussed our common unwavering support for Chad.",
    "FRA USA > TCD" },
  { "MR. KIRBY: Biden and Macron discussed our support for Chad.", "USA > TCD" },
  { "MR. KIRBY: Biden discussed our joint support for Chad.", "USA > TCD" },
})

run("who does something with another stands behind by in the passive", "COOPERATE", {
  { "The fund was set up by Oman in cooperation with Chad.", "OMN TCD > " },
  { "Kenya welcomed a fund launched by Oman in partnership with Chad.", "OMN TCD > " },
  { "Hamas was attacked by Oman in close coordination with Chad.", "OMN TCD > " },
  { "Oman set up the fund in cooperation with Chad.", "OMN TCD > " },
  { "The fund was set up by farmers in cooperation with Chad.", "none" },
})

run("whoever does it along with another is not whom it is done to", "meet MOBILIZE AID", {
  { "Kenya met Oman on Monday, along with the European Union.", "EU KEN OMN > " },
  { "Kenya met with Oman on Monday, along with the European Union.", "EU KEN OMN > " },
  { "Kenya's king met Oman's king on Monday, together with Mali's president.", "KEN MLI OMN > " },
  { "Kenya met along with Chad.", "KEN TCD > " },
  { "Kenya met with Chad.", "KEN TCD > " },
  { "Kenya met Oman on Monday along with farmers.", "KEN OMN > " },
})

run("both that are accused did it, however long a name is", "ASSAULT", {
  { "Kenya accused Mali and the United Arab Emirates of attacking Iraq.", "ARE MLI > IRQ" },
  { "Kenya accused the Philippines and Mali of attacking Iraq.", "MLI PHL > IRQ" },
})

run("whom one helps or sees do it: all of a list", "AGREE join ASSAULT SUPPORT", {
  { "Kenya saw Mali and Oman join the European Union.", "MLI OMN > EU" },
  { "Kenya helped Mali, Oman and Chad join the European Union.", "MLI OMN TCD > EU" },
  { "Kenya watched Mali and Oman attack Chad.", "MLI OMN > TCD" },
  { "Kenya watched Mali and Oman attacked Chad.", "OMN > TCD" },
  { "Kenya helped Mali and Oman joined the European Union.", "OMN > EU" },
  { "Kenya helped Mali, and Oman joined the European Union.", "OMN > EU" },
})

run("who states it with another in front of the clause", "ACCUSE", {
  { "In a joint statement with Ghana, Kenya condemned Chad.", "GHA KEN > TCD" },
  { "In a joint letter with Ghana, Mali and Togo, Kenya condemned Chad.", "GHA KEN MLI TGO > TCD" },
  { "In a statement with Ghana, Kenya condemned Chad.", "KEN > TCD" },
  { "In a joint exercise with Ghana, Kenya condemned Chad.", "KEN > TCD" },
  { "In a joint statement with farmers, Kenya condemned Chad.", "KEN > TCD" },
})

run("lists with an aside or a pair in front", "meet sign SUPPORT", {
  { "Kenya is in talks with Oman, Chad and, of course, Mali about it.", "KEN MLI OMN TCD > " },
  { "Talks between Oman, Chad and, since May, Mali began.", "MLI OMN TCD > " },
  { "Kenya and Ghana, Mali, Togo, and Chad signed a treaty.", "GHA KEN MLI TCD TGO > " },
  { "After a raid on Oman, Mali and Chad signed a treaty.", "MLI TCD > " },
})

run("who acts together with others, told between dashes", "ACCUSE", {
  { "Oman — together with Iran, Chad, and Mali — condemned Togo.", "IRN MLI OMN TCD > TGO" },
  { "Oman - along with Iran and Chad - condemned Togo.", "IRN OMN TCD > TGO" },
  { "Oman — together with Iran — has condemned Togo.", "IRN OMN > TGO" },
  { "Oman — once a poor state — condemned Togo.", "OMN > TGO" },
  { "Oman — together with Iran, Chad, and the EU — is condemning Togo.", "EU IRN OMN TCD > TGO" },
  -- who does not
  { "Oman — a foe of Iran, Chad and Mali — condemned Togo.", "OMN > TGO" },
  { "Oman — a friend of Iran — condemned Togo.", "OMN > TGO" },
  { "Oman — still at war with Iran — condemned Togo.", "OMN > TGO" },
  { "Oman - which is together with Iran in a pact - condemned Togo.", "OMN > TGO" },
  { "Oman left — together with Iran, it condemned Togo.", "IRN OMN > TGO" },
})

run("a list behind of tells what the first is, up to the comma behind it", "ACCUSE withdraw", {
  { "Peru, an ally of Chile, Oman and Mali, condemned Togo.", "PER > TGO" },
  { "Peru, a foe of Chile, Oman, and Mali, has left NATO.", "PER > NATO" },
  { "Peru, a member of NATO and the EU, condemned Togo.", "PER > TGO" },
  { "Peru — a friend of Chile, Oman and Mali — condemned Togo.", "PER > TGO" },
  { "Peru, a neighbour of Chile and Bolivia, condemned Togo.", "PER > TGO" },
  -- another who does it too
  { "Peru, an ally of Chile, and Mali condemned Togo.", "MLI PER > TGO" },
  { "Peru, a member of NATO, and Mali, condemned Togo.", "MLI PER > TGO" },
  { "Peru, Oman and Mali condemned Togo.", "MLI OMN PER > TGO" },
  { "Peru, a Chilean envoy and Mali condemned Togo.", "CHL MLI PER > TGO" },
  { "The kings of Peru, Oman and Mali condemned Togo.", "MLI OMN PER > TGO" },
})

run("a state leaves or joins an alliance with another", "withdraw join oppose", {
  { "Mali left ECOWAS with Niger and Chad.", "MLI NER TCD > ECOWAS" },
  { "Sweden joined NATO with Finland.", "FIN SWE > NATO" },
  -- a treaty with somebody, a deal, help, and an act that is no leaving
  { "Russia withdrew from the New START treaty with the United States.", "RUS > NEWSTART" },
  { "Britain left the EU with a deal.", "GBR > EU" },
  { "Britain left the EU with France's help.", "GBR > EU" },
  { "Mali criticised ECOWAS with Niger.", "MLI > ECOWAS" },
  { "Sweden joined NATO with Turkey objecting.", "SWE > NATO" },
})

run("what is joined to a progressive goes on too", "AID", {
  { "France knows that Iran has been training and arming Hezbollah.", "IRN > HEZBOLLAH" },
  { "France said that Iran is arming Hezbollah and funding Hamas.",
    "IRN > HEZBOLLAH|IRN > HAMAS" },
  { "Iran is arming Hezbollah and funding Hamas.", "IRN > HEZBOLLAH|IRN > HAMAS" },
})

run("two names before a verb, and not with the one behind a preposition", "RETREAT sign", {
  { "Kenya withdrew its troops from Mali and Ghana and Togo signed a pact.",
    "KEN > MLI|GHA TGO > " },
  { "Kenya withdrew its troops from Mali and Ghana and signed nothing.", "KEN > GHA MLI" },
})

run("a question behind asides", "ASSAULT CONSULT", {
  { "Just finally, quickly, has the French king spoken to the families of those killed in Mexico "
    .. "and those kidnapped?", "none" },
})
