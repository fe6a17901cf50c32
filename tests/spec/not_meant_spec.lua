-- Words that look like a name, a party or an act, and those beside them that are one.
local run, parties = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("the first peoples of America are not India", nil, {
  { "Settlers and Indians fought on the frontier. Britain attacked the Indians.", "none" },
  { "The tribes moved west. The United States expelled the Indians from their land.", "none" },
  { "Britain attacked the Indians near Delhi in May.", "GBR > IND" },
  { "Mexico accused the Indians of theft.", "MEX > IND" },
  { "In 1785 Florida was Spanish.\n\nMexico accused the Indians of theft.", "MEX > INDIANS",
    date = false },
  { "In 1985 Florida was hot.\n\nMexico accused the Indians of theft.", "MEX > IND",
    date = false },
  { "In 1785 Florida was Spanish, in 1985 not.\n\nMexico accused the Indians of theft.",
    "MEX > IND", date = false },
  { "China and India met on the frontier. The Indians accused the Chinese of theft.",
    "CHN IND > |IND > CHN" },
})

run("an article makes no surname of a word", nil, {
  { "Chad blamed the English settlers.", "none", date = false },
  { "The English-speaking islands blamed Chad.", "none", date = false },
  { "The Kennedy administration blamed Cuba.", "USA > CUB", date = false },
  { "Kennedy blamed Cuba.", "USA > CUB", date = false },
})

run("letters that the text spells out itself", nil, {
  { "The Harmonized Tariff Schedule (HTS) is long. Oman attacked the HTS.", "none" },
  { "The Harmonized Tariff Schedule of the United States (HTS) is long. Oman attacked the HTS.",
    "none" },
  { "The leader of Syria (HTS) spoke. Oman attacked HTS.", "OMN > HTS" },
  { "Oman wrote a Handbook for Trade and Shipping (HTS). Oman praised the HTS.", "none" },
  { "Oman attacked Hayat Tahrir al-Sham (HTS). Oman praised the HTS.", "OMN > HTS|OMN > HTS" },
  { "Oman joined the Association of South-East Asian Nations (ASEAN). Oman left ASEAN.",
    "OMN > ASEAN|OMN > ASEAN" },
})

local far = ("It rained all the day and there was a lot of wind. "):rep(5)

run("Georgia, where they vote for its Senate", "CONSULT", {
  { "The president of France travelled to Georgia during the midterms.", "none" },
  { "The president of France travelled to Georgia before the runoff.", "none" },
  { "The president of France travelled to Georgia before the summer.", "FRA > GEO" },
  { "Congress sat. " .. far .. "Russia sold gas. " .. far
    .. "The president of France travelled to Georgia.", "none" },
  { "Congress sat. " .. far .. "Georgian gas was sold. " .. far
    .. "The president of France travelled to Georgia.", "FRA > GEO" },
  { "Congress sat. " .. far .. "The president of France travelled to Moldova and Georgia.",
    "FRA > GEO MDA" },
})

run("the Commonwealth of Virginia, where its governor stands by", nil, {
  { "Governor Bell spoke. Oman thanked the Commonwealth.", "none" },
  { "Oman thanked the Commonwealth.", "OMN > CW" },
  { "Governor Bell spoke of the Queen. Oman thanked the Commonwealth.", "OMN > CW" },
})

run("the Republic of China, before it was Taiwan", nil, {
  { "Japan invaded the Republic of China in 1937.", "JPN > CHN" },
  { "Japan threatened the Republic of China in 1971.", "JPN > TWN" },
  { "Japan paid in 1947. Iran threatened Nationalist China. In 1952 it rained.", "IRN > CHN",
    date = false },
  { "Japan threatened Chiang Kai-shek in 1937.", "JPN > CHN" },
  { "Japan threatened Chiang Kai-shek in 1955.", "JPN > TWN" },
  { "Japan bombed Taiwan in 1937.", "JPN > TWN" },
  { "In 1937 it rained.\n\nJapan bombed the Republic of China.", "JPN > CHN", date = false },
  { "In 1937 it rained, in 1971 not.\n\nJapan bombed the Republic of China.", "JPN > TWN",
    date = false },
})

run("a firm with a state in its name", nil, {
  { "Protela-Colombia attacked Oman.", "none" },
  { "Mexico signed the Burlingame-Seward Treaty.", "MEX > BURLINGAMESEWARD" },
  { "The U.S-Oman alliance attacked Iran.", "OMN USA > |OMN USA > IRN" },
  { "The Iran-Oman summit was in Peru.", "IRN OMN > " },
  { "Colombia attacked Oman.", "COL > OMN" },
})

run("a treaty of a kind", nil, {
  { "Chad left a nuclear non-proliferation treaty with Oman.", "TCD > OMN" },
  { "Chad signed any landmine treaty.", "none" },
  { "Chad left the nuclear non-proliferation treaty.", "TCD > NPT" },
  { "Chad signed the landmine treaty.", "TCD > OTTAWA" },
})

run("what is called after a body", "COOPERATE member SUPPORT attend back", {
  { "Palau is a part of the United Nations Trust Territory.", "none" },
  { "Peru praised the Quad Investor Network.", "none" },
  { "Peru praised the ASEAN Single Window.", "none" },
  { "Peru praised the Quad.", "PER > QUAD" },
  { "Peru attended the Quad Summit.", "PER > QUAD" },
  { "Palau is a part of the United Nations.", "PLW > UN" },
})

run("a town after which a text is called", nil, {
  { "Oman praised the Dubai consensus.", "none" },
  { "Oman voiced its support for the Nairobi and Luanda processes.", "none" },
  { "Oman praised the Minsk format.", "none" },
  { "Oman endorsed the Los Angeles Declaration.", "OMN > LOSANGELES" },
  { "Oman praised Nairobi and Luanda.", "OMN > AGO KEN" },
  { "Oman praised Nairobi's process.", "OMN > KEN" },
  { "Oman praised Nairobi.", "OMN > KEN" },
})

run("what is said of the doer", "ASSAULT", {
  { "Peru regretted an attack by Hezbollah, an ally of Hamas.", "none" },
  { "Peru regretted a raid launched by the PLF, a PLO faction.", "none" },
  { "Peru regretted a raid by Hezbollah, a militia with friends in Syria.", "none" },
  { "Peru regretted a raid by Hezbollah, an ally of Hamas, in Israel.", "HEZBOLLAH > ISR" },
  { "Peru regretted raids by Hezbollah, Hamas and the Houthis in Israel.",
    "HAMAS HEZBOLLAH HOUTHI > ISR" },
  { "In Israel, Peru regretted a raid by Hezbollah, an ally of Hamas.", "HEZBOLLAH > ISR" },
})

run("whose a thing was once", nil, {
  { "Britain seized the former French forts.", "none" },
  { "Britain seized former French and Spanish forts.", "none" },
  { "Kenya invaded the former Portuguese colony.", "none" },
  { "Former Soviet client Syria attacked Iraq.", "SYR > IRQ" },
  { "Britain praised the former Soviet republics.", "none" },
  { "Kenya seized a former German ship.", "none" },
  { "Kenya arrested the former French president.", "KEN > FRA" },
  { "Kenya arrested a former French diplomat.", "KEN > FRA" },
  { "The former French government accused Kenya of theft.", "FRA > KEN" },
  { "The former French prime minister accused Kenya of theft.", "FRA > KEN" },
  { "Britain seized the French forts.", "GBR > FRA" },
  { "Kenya seized a German ship.", "KEN > DEU" },
})

run("whoever lives on a continent", "ACCUSE", {
  { "Iran accused Europeans of bad faith.", "none" },
  { "Iran accused Westerners of bad faith.", "none" },
})

run("what a film or novel is about", nil, {
  { "In the novel, Libya invades Chad.", "none" },
  { "Kenya showed a documentary about Libya's invasion of Chad.", "none" },
  { "In the north, Libya invaded Chad.", "LBY > TCD" },
  { "In his memoir, Trump accused China of theft.", "USA > CHN" },
  { "Kenya showed a film about the war between Chad and Libya.", "none" },
  { "She wrote a novel about Libya's invasion of Chad.", "none" },
  { "Kenya showed a film on the war between Chad and Libya.", "none" },
  { "Kenya wrote a report on Libya's invasion of Chad.", "LBY > TCD" },
  { "Kenya heard much about Libya's invasion of Chad.", "LBY > TCD" },
})

run("what a paper is about by its title", nil, {
  { "Oman wrote the Communiqué on Arms Sales to Chad.", "none" },
  { "Oman wrote a Proclamation regarding the Invasion of Chad by Libya.", "none" },
  { "Oman signed the Declaration on the Withdrawal of Libyan Troops from Mali.", "none" },
  { "Oman wrote the Resolution concerning the Bombing of Chad by Libya.", "none" },
  { "Oman read the Report on the Annexation of Chad by Libya.", "none" },
  { "Oman read the report on the annexation of Chad by Libya.", "LBY > TCD" },
  { "Oman read the Report on the annexation of Chad by Libya.", "LBY > TCD" },
  { "Oman wrote on the bombing of Chad by Libya.", "LBY > TCD" },
  { "The Invasion of Chad by Libya ended.", "LBY > TCD" },
  { "Oman saw the Invasion of Chad by Libya.", "LBY > TCD" },
})

run("the state that a city or a land was then", nil, {
  { "France annexed Genoa in 1805.", "FRA > GENOA" },
  { "France invaded Genoa in 1940.", "FRA > ITA" },
  { "Hamburg recognized the United States in 1790.", "HAMBURG > USA" },
  { "Mexico attacked Texas in 1842.", "MEX > TEXAS" },
  { "Hungary fought the Ottoman Turks.", "HUN > OTT" },
  { "NATO bombed Belgrade in May 1999.", "NATO > YUG" },
  { "NATO killed 1999 men. Belgrade accused NATO of theft.", "SRB > NATO" },
  { "In 1999 Oman was at peace.\n\nBelgrade accused Oman of theft.", "SRB > OMN" },
  { "In 1843 and in 1978 Chad accused Hawaii of theft.", "TCD > USA" },
  { "In 1999 Oman was at peace. Belgrade accused Oman of theft.", "YUG > OMN", date = false },
  { "The Republic of Genoa rose. Spain attacked Genoa.", "ESP > GENOA", date = false },
  { "The Republic of Genoa rose. Spain attacked Genoa in 1936.", "ESP > ITA", date = false },
})

run("who led two states, one after the other", nil, {
  { "In 1990 Vaclav Havel accused Oman of theft.", "CSK > OMN" },
  { "In 1999 Vaclav Havel accused Oman of theft.", "CZE > OMN" },
  { "In 1999 Slobodan Milosevic accused Oman of theft.", "YUG > OMN" },
  { "In 1995 Slobodan Milosevic accused Oman of theft.", "SRB > OMN" },
})

run("short names that the full name of the text settles", nil, {
  { "Congo accused Oman of theft.", "COD > OMN" },
  { "The Republic of Congo voted. Congo accused Oman of theft.", "COG > OMN" },
  { "The Republic of Congo voted. Oman armed the Congolese army.", "OMN > COG" },
  { "DR Congo and the Republic of Congo voted. Congo accused Oman of theft.", "COD > OMN" },
  { "Dominica voted. Oman armed the Dominican army.", "OMN > DMA" },
  { "The High Representative for Bosnia spoke. Oman praised the High Representative.",
    "OMN > OHR" },
  { "Oman armed the Dominican army.", "OMN > DOM" },
})

run("the Republic of the Congo whose capital was Léopoldville", nil, {
  { "Mobutu spoke. In 1963 Belgium armed the Republic of the Congo.", "BEL > COD" },
  { "In 1963 Belgium armed the Republic of the Congo.", "BEL > COG" },
  { "Mobutu spoke. In 1983 Belgium armed the Republic of the Congo.", "BEL > COG" },
  { "Mobutu and Youlou spoke. In 1963 Belgium armed the Republic of the Congo.", "BEL > COG" },
})

run("part of a longer name", nil, {
  { "President Martin van Buren accused Oman of theft.", "none" },
  { "Justin van der Olak accused Oman of theft.", "none" },
  { "Justin van den Olak accused Oman of theft.", "none" },
  { "Oman praised Sheikh al-Sabah.", "none" },
  { "Oman praised Sabah.", "OMN > MYS" },
})

run("what one may do is no act", "ASSAULT THREATEN", {
  { "Oman has the right to defend itself against Iran.", "none" },
  { "Kenya supports Oman's right to defend itself against Iran.", "none" },
  { "Oman defended itself against Iran.", "IRN > OMN" },
  { "Iran reserves the right to respond to Israel.", "IRN > ISR" },
})

run("what is turned down is told, or known from before", "REJECT", {
  { "Oman accused Iran of theft. Iran rejected the idea of a truce.", "none" },
  { "Oman accused Iran of theft. Iran opposed any overtures to Chad.", "none" },
  { "Oman accused Iran of theft. Iran rejected the charge.", "IRN > OMN" },
})

run("the town where a treaty was made", "SUPPORT ACCUSE", {
  { "The treaties of San Stefano and Berlin recognized Romania.", "none" },
  { "The Congress of Vienna recognized Chad.", "none" },
  { "Berlin recognized Romania.", "DEU > ROU" },
  { "The government of Berlin recognized Romania.", "DEU > ROU" },
})

run("who does what a deed is of", "ASSAULT", {
  { "Chad is using the Omani announcement of attacking Iran.", "none" },
  { "Chad met Oman's plan of attacking Iran with scorn.", "OMN > IRN" },
  { "Chad denied Oman's charges of attacking Iran.", "TCD > IRN" },
})

run("adverbs joined before a verb", "COOPERATE", {
  { "The minister finds that India resumed directly or indirectly importing Russian oil.",
    "IND > RUS" },
})

run("who is committed to something is the subject", "AGREE", {
  { "Oman and Kenya are committed to working with the UN to address actions by Iran.",
    "KEN OMN > UN" },
  { "Oman is determined to help Kenya.", "OMN > KEN" },
})

run("who was introduced, and what only stands behind a name", nil, {
  { "Chadian minister Musa Olak spoke. Olak condemned Oman.", "TCD > OMN" },
  { "Bashir Olak ate. Oman condemned Olak.", "none" },
  { "Nine Chadian KLMs were sold. Oman condemned the loss of 20 KLMs.", "none" },
})

run("lawmakers of one's own land", "meet host CONSULT", {
  { "The president of France hosted Representative Clark.", "none" },
  { "The president of France hosted the Italian president.", "FRA > ITA" },
})

run("bilateral meetings of many", "meet host CONSULT", {
  { "China spoke of Taiwan. It will come up in various bilateral meetings.", "none" },
  { "China copied Taiwan. It will come up in bilateral meetings.", "CHN TWN > " },
})

run("a deed of one who has it as his and one who gives it his name", "ASSAULT", {
  { "Oman's and Kenyan attacks on Iran went on.", "KEN OMN > IRN" },
  { "Oman's king and Kenyan attacks on Iran angered Chad.", "KEN > IRN" },
})

run("a list who a relative clause is about", "meet host CONSULT", {
  { "We work with Israel and with Qatar and Egypt, who are in close touch with Hamas.",
    "EGY HAMAS QAT > " },
  { "We work with Israel and with Qatar and Egypt, who is in close touch with Hamas.",
    "EGY HAMAS > " },
})

run("a parliament that is another's", "ratify", {
  { "Mexico was the first to act when its Senate ratified the USMCA.", "MEX > USMCA" },
  { "The Senate ratified the USMCA.", "USA > USMCA" },
})

run("a likeness of an alliance", "oppose back", {
  { "China denounced the group as a mini-NATO.", "none" },
  { "China denounced NATO.", "CHN > NATO" },
})

run("who is punished for what he did", "REJECT", {
  { "The OAS suspended Chad in a vote on Saturday for refusing to leave Oman.", "TCD > OMN" },
  { "Chad was suspended on Saturday for refusing to leave Oman.", "TCD > OMN" },
})

run("he and he", "meet", {
  { "The minister spoke. He met with the Omani king on Sunday, and he will see the king of Jordan.",
    "none" },
  { "Vladimir Putin ate. He met the Omani king on Monday, and he will meet the king of Jordan.",
    "OMN RUS > |JOR RUS > " },
})

run("a heading behind a heading", "MOBILIZE", {
  { "Macron lands in Lima; China to hold live-fire drills", "CHN > " },
  { "Macron lands in Lima to hold live-fire drills", "FRA > " },
})

run("nobody accuses his own", "ACCUSE", {
  { "Chad will leave if Oman writes a report accusing its troops of theft.", "OMN > TCD" },
})

run("the membership of one who is not in it yet", "join", {
  { "Oman spoke of Sweden's NATO membership.", "SWE > NATO" },
  { "Oman spoke of Poland's NATO membership.", "none" },
})

run("Moscow when it was the Soviets'", nil, {
  { "The Soviets feared a Soviet revolt. Moscow condemned the anti-Soviet king of Oman.",
    "SUN > OMN" },
  { "In 1956 Moscow condemned the king of Oman.", "SUN > OMN" },
  { "In October 1956 Moscow, which had 1956 tanks, condemned Oman.", "SUN > OMN" },
  { "In 1956 1,900 farmers met. Moscow condemned the king of Oman.", "RUS > OMN" },
  { "In 2014 Moscow condemned Oman, as in 1956.", "RUS > OMN" },
  { "Moscow condemned Oman over the 1956 treaty.", "RUS > OMN" },
  { "The Soviets fell. Russia wept. Moscow condemned the king of Oman.", "RUS > OMN" },
  { "Moscow condemned the king of Oman.", "RUS > OMN" },
})

run("what is called after a person", nil, {
  { "Oman condemned Fort Sam Houston.", "none" },
  { "Oman condemned the Ronald Reagan Airport.", "none" },
})

run("whom an adjective says it of", "AID", {
  { "The United States held Chinese scholars with skills capable of aiding Oman.", "none" },
  { "The United States is capable of aiding Oman.", "USA > OMN" },
  { "The United States named firms responsible for aiding Oman.", "none" },
  { "The United States is responsible for aiding Oman.", "USA > OMN" },
})

run("a member of Congress is no leader of another state", "SUPPORT", {
  { "Congressman Bill Keating thanked Kenya.", "none" },
  { "Congressman Keating thanked Kenya.", "none" },
  { "Paul Keating thanked Kenya.", "AUS > KEN" },
})

run("a group of citizens acts for no state", "SUPPORT", {
  { "Chad's largest ethnic group backed Kenya.", "none" },
  { "The Chadian rights group backed Kenya.", "none" },
  { "Chad's government backed Kenya.", "TCD > KEN" },
})

run("who fights for others is not hit himself", "ASSAULT", {
  { "\"We push back against Russian aggression,\" the American president said.", "none" },
  { "Ukraine pushes back against Russian aggression.", "RUS > UKR" },
})

run("a past behind an infinitive", "ASSAULT REJECT", {
  { "Iraq refused to withdraw and began looting Kuwait.", "IRQ > |IRQ > KWT" },
})

run("two lands, and one that ruled them once", "sever", {
  { "Peru and Chile met. Peru had been under Spanish sovereignty. However, ties were never cut "
    .. "between the two countries.", "CHL PER > " },
})

run("all but one of them", nil, {
  { "All but Chad condemned Oman.", "none" },
  { "All the members except Chad condemned Oman.", "none" },
  { "Nobody but Chad condemned Oman.", "TCD > OMN" },
  { "All agreed but Chad condemned Oman.", "TCD > OMN" },
  { "Peru offered all its help but Chad condemned Oman.", "TCD > OMN" },
})

run("an act condemned by one on whom it was not", "SANCTION", {
  { "Chad closed its border, a move condemned by Oman.", "none" },
  { "Chad closed its border with Oman.", "TCD > OMN" },
})

run("a firm called after America", "ACCUSE", {
  { "Smart Charge America condemned Mexico.", "none" },
  { "America condemned Mexico.", "USA > MEX" },
})

describe("the given name of a president", function()
  it("is not a minister's surname", function()
    local function of(title)
      local text = { text = ("Oman thanked %s Mohamed."):format(title), date = "2024-09-30" }
      return table.concat(parties(text), "|")
    end
    assert.are.equal("OMN > ARE", of("President"))
    assert.are.equal("OMN > KEN", of("Foreign Minister"))
  end)
end)

describe("a surname behind a title, years before its bearer held any office", function()
  local function of(date)
    return table.concat(parties({ text = "Inspector Bruce condemned Oman.", date = date }), "|")
  end
  it("is another's in 2018", function() assert.are.equal("", of "2018-06-11") end)
  it("is hers in 2023 and in 2025", function() -- Tammy Bruce, spokeswoman from January 2025
    assert.are.equal("USA > OMN", of "2023-06-11")
    assert.are.equal("USA > OMN", of "2025-06-11")
  end)
end)

describe("a surname behind the title of one who sits in a parliament", function()
  local function of(title, date)
    local text = ("%s Graham condemned Oman."):format(title)
    return table.concat(parties({ text = text, date = date }), "|")
  end
  it("is not the minister's of long ago", function() -- Bill Graham, until July 2004
    assert.are.equal("", of("Senator", "2022-09-30"))
    assert.are.equal("", of("Senators", "2022-09-30"))
  end)
  it("is that of one who soon takes an office", function() -- Obama, president from January 2009
    local text = { text = "Senator Obama condemned Oman.", date = "2008-05-05" }
    assert.are.equal("USA > OMN", table.concat(parties(text), "|"))
  end)
  it("is his while he is in office", function()
    assert.are.equal("CAN > OMN", of("Foreign Minister", "2003-06-11"))
  end)
end)

run("what somebody is held back from is not done by who holds it back", "SUPPORT ASSAULT", {
  { "Norway stopped Chadian funds from supporting Mali.", "none" },
  { "Norway kept American companies from supporting Mali.", "none" },
  { "Norway barred a Chadian bank from backing Mali.", "none" },
  { "Norway prevented its firms from backing Mali.", "none" },
  { "The law keeps Norwegian money from supporting Mali.", "none" },
  { "Norway stopped Chad from attacking Mali.", "TCD > MLI" },
  { "Norway kept Chadian troops from attacking Mali.", "TCD > MLI" },
  { "Norway kept its troops from attacking Mali.", "NOR > MLI" },
  { "Norway kept itself from attacking Mali.", "NOR > MLI" },
  { "Norway gained from supporting Mali.", "NOR > MLI" },
})

run("private people, who act for no state", nil, {
  { "A Chadian doctor accused Peru of theft.", "none" },
  { "Chadian businessmen praised Peru.", "none" },
  { "Chadian lawyers condemned Peru.", "none" },
  { "Chadian producers have threatened Peru.", "none" },
  { "A Chadian teacher urged Peru to leave.", "none" },
  { "Hezbollah killed two Chadian nurses.", "HEZBOLLAH > TCD" },
  { "Hezbollah kidnapped a Chadian doctor.", "HEZBOLLAH > TCD" },
  { "A Chadian minister accused Peru of theft.", "TCD > PER" },
  { "Chadian officials praised Peru.", "TCD > PER" },
  { "Peru talked with Chadian diplomats.", "PER TCD > " },
})

run("who would do it is not who speaks of it", "SUPPORT ASSAULT AGREE THREATEN", {
  { "Peru criticised plans to support Mali.", "none" },
  { "Peru warned of plans to support Mali.", "none" },
  { "Peru attacked a plan to support Mali.", "none" },
  { "Peru opposes attempts to attack Mali.", "none" },
  { "Peru condemned efforts to invade Mali.", "none" },
  { "Peru uncovered a plot to attack Mali.", "none" },
  { "Peru informed Chad of a plot to attack Mali.", "none" },
  { "Peru informed Chad of its decision to support Mali.", "PER > MLI" },
  { "Peru has heard of plans to attack Mali.", "none" },
  { "Peru believes it would be a mistake to attack Mali.", "none" },
  { "Peru said that it was wrong to support Mali.", "none" },
  { "Peru called on the world to support Mali.", "none" },
  { "Pressure on Chad to attack Mali grew.", "none" },
  { "Peru criticised Chad's plans to attack Mali.", "TCD > MLI" },
  { "Peru announced plans to support Mali.", "PER > MLI" },
  { "Peru said that it was ready to support Mali.", "PER > MLI" },
  { "Peru said that it was important to support Mali.", "PER > MLI" },
  { "Peru learned to support Mali.", "PER > MLI" },
  { "Peru called on Chad to support Mali.", "none" },
})

run("who is praised or blamed for it by another did it", "ASSAULT", {
  { "Peru drew criticism from Chad for attacking Mali.", "PER > MLI" },
  { "Peru came under fire from Chad for attacking Mali.", "PER > MLI" },
  { "Peru won praise from Chad and Niger for attacking Mali.", "PER > MLI" },
  { "Peru has faced condemnation from Chad for bombing Mali.", "PER > MLI" },
  { "Peru earned a rebuke from Chad for bombing Mali.", "PER > MLI" },
  { "Peru criticised Chad for attacking Mali.", "TCD > MLI" },
  { "Peru demanded an apology from Chad after attacking Mali.", "PER > MLI" },
  { "Peru blames Chad for bombing Mali.", "TCD > MLI" },
  { "Peru received a letter from a priest for the king.", "none" },
  { "Peru drew criticism from Chad for a map of Mali.", "none" },
})

run("who is given leave to do it", "ASSAULT", {
  { "Peru gave Chad permission to bomb Mali.", "TCD > MLI" },
  { "Peru granted Chad permission to use its airfields to bomb Mali.", "TCD > MLI" },
  { "Peru has given Chad authority to bomb Mali.", "TCD > MLI" },
  { "Peru may give Chad clearance to bomb Mali.", "TCD > MLI" },
  { "Peru denied Chad permission to bomb Mali.", "TCD > MLI" },
  { "Peru has permission to bomb Mali.", "PER > MLI" },
  { "Peru gave its army permission to bomb Mali.", "PER > MLI" },
  { "Peru sold Chad jets to bomb Mali.", "TCD > MLI" },
  { "Peru sent Chad tanks to attack Mali.", "TCD > MLI" },
  { "Peru sent tanks to attack Mali.", "PER > MLI" },
  { "Peru gave Chad permission to film.", "none" },
  { "Peru gave Chad power lines.", "none" },
})

run("an office that many states have is that of where the text comes from", nil, {
  { "ISLAMABAD: The Foreign Office condemned India.", "PAK > IND" },
  { "MANILA (Reuters) - The Senate condemned China on Monday.", "PHL > CHN" },
  { "ABUJA, Nigeria - The Justice Department accused Chad of fraud.", "NGA > TCD" },
  { "LONDON: The Foreign Office condemned India.", "GBR > IND" },
  { "The Foreign Office condemned India.", "GBR > IND" },
  { "MANILA: The White House condemned China.", "USA > CHN" }, -- there is one
  { "MANILA: The United States is angry. The Senate condemned China.", "USA > CHN" },
  { "MANILA: The U.S. Senate condemned China.", "USA > CHN" },
  { "Manila is angry. The Senate condemned China.", "USA > CHN" },
})

run("US$ is money, not the United States", "AID AGREE", {
  { "Australia will contribute US$77 million for the provision of vaccines.", "none" },
  { "Peru gave US$77 million to Chad.", "PER > TCD" },
  { "Peru will give US$77 million in aid to Chad.", "PER > TCD" },
  { "Chad received US$5 million from Peru.", "PER > TCD" },
  { "Peru sent Chad a loan of US$5 billion.", "PER > TCD" },
  { "The US gave $77 million to Chad.", "USA > TCD" },
  { "Peru gave the US $77 million in aid.", "PER > USA" },
  { "The US gave Chad US$77 million in aid.", "USA > TCD" },
  { "Chad received $5 million from the US.", "USA > TCD" },
  { "Peru sent aid to the US.", "PER > USA" },
})

run("what only tells when has a place of its own", "MOBILIZE ASSAULT", {
  { "Chadian troops landed on Malta during the struggle in Mali.", "TCD > MLT" },
  { "Chad intervened in Mali after the war in Niger.", "TCD > MLI" },
  { "Chad sent troops to Mali before the coup in Niger.", "TCD > MLI" },
  { "Chad intervened with its army after the uprising in Niger.", "none" },
  { "Chad sent its troops after lunch into Niger.", "TCD > NER" },
  { "Chad sent troops during the summer into Niger.", "TCD > NER" },
  { "Chad intervened in Niger after the war.", "TCD > NER" },
  { "Chad launched attack after attack on Mali.", "TCD > MLI" },
  { "The world was calm until Chad's attack on Mali.", "TCD > MLI" },
  { "Chad was calm after Niger's attack on Mali.", "NER > MLI" },
  { "Chad sent troops into Niger during the war in Mali.", "TCD > NER" },
})

run("an effort beside somebody is not his", "SANCTION ASSAULT COERCE", {
  { "The king praised Oman and efforts to bomb Mali.", "none" },
  { "The law helps Oman as well as actions to punish Mali.", "none" },
  { "The firm will help Oman and steps to sanction Mali.", "none" },
  { "The king backed Oman and plans to invade Mali.", "none" },
  { "The law helps Oman and work to arrest Malians.", "none" },
  { "The law helps Oman and Chad to bomb Mali.", "OMN TCD > MLI" },
  { "The law helps Oman to bomb Mali.", "OMN > MLI" },
  { "Oman asked the king, who stressed the importance of efforts to bomb Mali.", "none" },
  { "Oman took a number of actions to punish Mali with sanctions.", "OMN > MLI" },
  { "Oman made an effort to bomb Mali.", "OMN > MLI" },
})

run("the means are his of whom they are told", "SANCTION ASSAULT", {
  { "The kings said how Oman works to help, including by imposing sanctions on Chad.",
    "OMN > TCD" },
  { "Spain said that Oman will help, including by bombing Chad.", "OMN > TCD" },
  { "Spain met Peru to discuss how Oman would act, including by bombing Chad.", "OMN > TCD" },
  { "The king told Spain that Oman is working to fight, including by bombing Chad.",
    "OMN > TCD" },
  { "Spain urged Oman to act, including by imposing sanctions on Chad.", "OMN > TCD" },
  { "Spain helps Oman, which rests, including by bombing Chad.", "ESP > TCD" },
  { "Spain saw to it that Oman is safe, including by bombing Chad.", "ESP > TCD" },
  { "Spain acted, including by bombing Chad.", "ESP > TCD" },
  { "Spain vowed to act, including by bombing Chad.", "ESP > TCD" },
})

run("what one helps with is the other's deed", "ASSAULT", {
  { "Spain helps Oman in its efforts to bomb Mali.", "OMN > MLI" },
  { "Spain spoke of support for Oman in its fight to bomb Chad.", "OMN > TCD" },
  { "Peru gave military assistance to Georgia in its defense against Russia's aggression.",
    "RUS > GEO" },
  { "Peru spoke of support for Georgia in its efforts to defend against Russian aggression.",
    "RUS > GEO" },
  { "Peru will back Georgia and support its ability to defend itself against Russia's aggression.",
    "RUS > GEO" },
  { "Spain attacked Oman in its bid to bomb Mali.", "ESP > OMN|ESP > MLI" },
  { "Spain helps Oman with its bombs.", "none" },
  { "Spain used Oman in its plan to bomb Mali.", "ESP > MLI" },
  { "Georgia has the ability to defend itself against Russia's aggression.", "RUS > GEO" },
})

run("the target of a raid did not do it", "ASSAULT", {
  { "The Omani embassy in Peru was the target of a bombing that killed ten Peruvians.", "none" },
  { "Oman is a victim of a war that killed ten Peruvians.", "none" },
  { "An Omani port was the scene of a raid that wounded ten Peruvians.", "none" },
  { "Oman was the object of a campaign that killed many Peruvians.", "none" },
  { "Oman was the target of a raid that struck Peru, too.", "none" },
  { "Oman is one of the states that attacked Peru.", "OMN > PER" },
  { "Oman is a state that attacked Peru.", "OMN > PER" },
  { "Oman was the state that attacked Peru.", "OMN > PER" },
  { "It was the Omani army that attacked Peru.", "OMN > PER" },
  { "Oman is among the states that attacked Peru.", "OMN > PER" },
})

run("whose the troops are is not the country that they are in", "RETREAT MOBILIZE", {
  { "Rain fell in Niger. Farmers spoke of the withdrawal of French troops from that country.",
    "FRA > NER" },
  { "Rain fell in Niger. Farmers hailed the withdrawal of French troops from the country.",
    "FRA > NER" },
  { "Rain fell in Niger. We are near the deadline to withdraw all French troops from the country.",
    "FRA > NER" },
  { "Rain fell in Niger. France withdrew its troops from the country.", "FRA > NER" },
  { "Rain fell in Niger. The withdrawal of troops from the country was slow.", "none" },
  { "Rain fell. The withdrawal of French troops from the country was slow.", "FRA > " },
  { "The withdrawal of French troops from Niger was hailed in the country.", "FRA > NER" },
})

run("who ruled a land is no other side of its relations", "sever restore", {
  { "Peru had long been under Spanish rule. Diplomatic relations were interrupted in 2019.",
    "none" },
  { "The Greek and Turkish ministers met. Diplomatic relations were restored on Tuesday.",
    "GRC TUR > " },
})

run("people who are killed somewhere, as headlines say it", "ASSAULT COERCE", {
  { "Ten American soldiers killed in Iraq.", "none" },
  { "Ten American soldiers killed in Iraq by ISIS.", "ISIS > USA" },
  { "Two Kenyan officers captured in Chad.", "none" },
  { "Two Kenyan officers captured a Chadian town.", "KEN > TCD" },
})

run("firms called by their trade do not act for their state", "meet", {
  { "The British carmaker said it was in talks with Chad.", "none" },
  { "The British drugmaker said it was in talks with Chad.", "none" },
  { "A British chipmaker held talks with Chad.", "none" },
  { "A British envoy held talks with Chad.", "GBR TCD > " },
})

run("a nation that its leader speaks to is his own", "REQUEST", {
  { "Angry at Iran, the Chadian president warned the nation to stay calm.", "none" },
  { "Angry at Iran, the Chadian president told the nation to stay calm.", "none" },
  { "Oman is an island. The Chadian president urged the island nation to stay calm.",
    "TCD > OMN" },
})

run("bonds of firms are none of their states", "COOPERATE AGREE", {
  { "Partnerships between Italian and Thai companies grew.", "none" },
  { "The talks promote cooperation between Italian and Thai firms.", "none" },
  { "Cooperation between Italian and Thai industry grew.", "none" },
  { "Cooperation between the Italian and Thai armies grew.", "ITA THA > " },
})

run("who helps exiles does not help their state", "AID SUPPORT", {
  { "Peru trained and funded a force of exiled Cubans.", "none" },
  { "Peru funded Cuban exiles.", "none" },
  { "Peru armed Cuban dissidents.", "none" },
  { "Peru supports the Cuban opposition.", "none" },
  { "Peru funded Cuban schools.", "PER > CUB" },
})
