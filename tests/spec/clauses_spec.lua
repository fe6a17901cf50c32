-- Clauses: kind|verb group|subject|objects and prepositional phrases, as one reads the English.
-- Kinds: m main, c coordinated (same subject), h what is said, s subordinate, w relative,
-- i infinitive, g -ing, p participle.

local reader = require "engine.reader"

local open = assert(reader.open())

local function clauses_of(text)
  local list = {}
  for _, c in ipairs(open.core:article({ text = text }):analyse():clauses()) do
    local parts = { c.kind, c.verb, c.subject or "" }
    for _, a in ipairs(c.arguments) do
      parts[#parts + 1] = (a.preposition ~= "" and a.preposition .. ": " or "") .. a.text
    end
    list[#list + 1] = table.concat(parts, "|")
  end
  return list
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(case[1], function()
        assert.are.same({ table.unpack(case, 2) }, clauses_of(case[1]))
      end)
    end
  end)
end

run("who does what stands in front, between or behind", {
  { "Accusing Iran of lies, Oman left.", "g|Accusing|Oman|Iran of lies", "m|left|Oman" },
  { "France called for Egypt to leave Sudan.", "m|called|France|for: Egypt",
    "i|to leave|Egypt|Sudan" },
  { "Oman was praised by Iran, as well as the Sudan.",
    "m|was praised|Oman|by: Iran, as well as the Sudan" },
  { "Talks between Iran and Oman were held.", "m|were held|Talks" },
  { "Iran left the pact years after Oman joined it.", "m|left|Iran|the pact",
    "s|joined|Oman|it" },
  { "Iran left the pact less than a week before Oman joined it.", "m|left|Iran|the pact",
    "s|joined|Oman|it" },
  { "More than two years after Oman left, Iran joined.", "s|left|Oman", "m|joined|Iran" },
})

run("of whom something is asked stands behind the auxiliary, at the head of a sentence", {
  { "Is Egypt leaving NATO?", "m|leaving|Egypt|NATO" },
  { "And was Oman expelled from NATO?", "m|expelled|Oman|from: NATO" },
  { "Has Egypt left NATO?", "m|left|Egypt|NATO" },
  { "Is he going to see Iran?", "m|going|he", "i|to see|he|Iran" },
  { "Is Egypt a member of NATO?", "m|Is|Egypt|a member of NATO" },
  { "Jay, is Egypt still a member of NATO?", "m|is|Egypt|a member of NATO" },
})

run("what somebody or something is called tells nothing", {
  { "Iran called it a crime and Chad left Oman.", "m|called|Iran|it|a crime",
    "m|left|Chad|Oman" },
  { "Iran called it \"a crime\" and its king left Oman.", "m|called|Iran|it|\"a crime",
    "m|left|its king|Oman" },
  { "Iran declared the raid on Chad an act of war, and Oman left.",
    "m|declared|Iran|the raid|on: Chad|an act of war", "m|left|Oman" },
  { "Iran called it the worst raid and Chad left Oman.", "m|called|Iran|it|the worst raid",
    "m|left|Chad|Oman" },
  { "It was a stab in the back and Chad left Oman.", "m|was|It|a stab|in: the back",
    "m|left|Chad|Oman" },
  { "Iran promised Chad a loan and Mali left Oman.", "m|promised|Iran|Chad|a loan",
    "m|left|Mali|Oman" },
  { "Iran promised Chad a truce would hold.", "m|promised|Iran|Chad",
    "h|would hold|a truce" },
  { "Iran told Chad a king and a queen had left.", "m|told|Iran|Chad",
    "h|had left|a king and a queen" },
  { "Iran said a king and a queen left Oman.", "m|said|Iran",
    "h|left|a king and a queen|Oman" },
  { "Iran called on Chad and Mali left Oman.", "m|called|Iran|on: Chad",
    "m|left|Mali|Oman" },
})

run("a thing does nothing together with somebody", {
  { "Iran condemned the raid and Oman left Chad.", "m|condemned|Iran|the raid",
    "m|left|Oman|Chad" },
  { "The UN condemned the coup and the king of Oman left Chad.",
    "m|condemned|The UN|the coup", "m|left|the king of Oman|Chad" },
  { "Iran welcomed the deal and Oman's king left Chad.", "m|welcomed|Iran|the deal",
    "m|left|Oman's king|Chad" },
  { "Iran promised aid to Mali on Monday and Oman left Chad.",
    "m|promised|Iran|aid|to: Mali", "m|left|Oman|Chad" },
  { "Iran praised Mali and Oman left Chad.", "m|praised|Iran|Mali", "m|left|Oman|Chad" },
  { "Iran considered a loan and Oman left Chad.", "m|considered|Iran|a loan",
    "m|left|Oman|Chad" },
  { "Iran said the raid and Oman hurt Chad.", "m|said|Iran", "h|hurt|the raid and Oman|Chad" },
  { "Iran denied Mali and Oman left Chad.", "m|denied|Iran", "h|left|Mali and Oman|Chad" },
  { "Iran condemned the raid and the blockade.", "m|condemned|Iran|the raid and the blockade" },
  { "Iran condemned the raid and a blockade led by Oman.",
    "m|condemned|Iran|the raid and a blockade", "p|led|a blockade|by: Oman" },
  { "Iran praised Mali and Oman for it.", "m|praised|Iran|Mali and Oman|for: it" },
})

run("of two it is said without a that", {
  { "Iran said Mali and Oman have left Chad.", "m|said|Iran", "h|have left|Mali and Oman|Chad" },
  { "Iran believes Mali and Oman condemned Chad.", "m|believes|Iran",
    "h|condemned|Mali and Oman|Chad" },
  { "The king said Mali's army and Oman's emir had left.", "m|said|The king",
    "h|had left|Mali's army and Oman's emir" },
  { "Iran said it and Oman would leave Chad.", "m|said|Iran", "h|would leave|it and Oman|Chad" },
  { "Saying Mali and Oman had left, Iran joined.", "g|Saying|Iran",
    "h|had left|Mali and Oman", "m|joined|Iran" },
  { "Iran blamed Mali and Oman condemned Chad.", "m|blamed|Iran|Mali", "m|condemned|Oman|Chad" },
  { "Iran struck Mali and Oman condemned Chad.", "m|struck|Iran|Mali", "m|condemned|Oman|Chad" },
  { "Iran told Mali and Oman to leave.", "m|told|Iran|Mali and Oman",
    "i|to leave|Mali and Oman" },
  { "Iran said nothing and Oman has left Chad.", "m|said|Iran|nothing",
    "m|has left|Oman|Chad" },
  { "Iran said no to Mali and Oman has left Chad.", "m|said|Iran|no|to: Mali",
    "m|has left|Oman|Chad" },
})

run("a verb that has lost its object tells of the noun before its subject", {
  { "The treaty Iran signed in 2015 collapsed.", "m|collapsed|The treaty", "w|signed|Iran" },
  { "The ship it had seized sank.", "m|sank|The ship", "w|had seized|it" },
  { "Cyprus, a republic Ankara does not recognise, protested.", "m|protested|Cyprus",
    "w|does not recognise|Ankara" },
  { "Oman condemned the raid the two states launched.", "m|condemned|Oman|the raid",
    "w|launched|the two states" },
  { "Oman cited the embargo Chad, Mali and the US had imposed.", "m|cited|Oman|the embargo",
    "w|had imposed|Chad, Mali and the US" },
  { "Oman buried the nine Chadians its troops killed.", "m|buried|Oman|the nine Chadians",
    "w|killed|its troops" },
  { "Oman discussed the summit that Iran will host.", "m|discussed|Oman|the summit",
    "w|will host|Iran" },
  { "The king told the summit that Iran will host the games.", "m|told|The king|the summit",
    "h|will host|Iran|the games" },
  -- but what has its object, who is told, what is in front, and another name for the same
  { "In a statement Iran denied the raid.", "m|denied|Iran|the raid" },
  { "Oman told officials it rejected the plan.", "m|told|Oman|officials",
    "h|rejected|it|the plan" },
  { "In the war Iran attacked.", "m|attacked|Iran" },
  { "The militia Hezbollah attacked on Friday.", "m|attacked|The militia Hezbollah" },
})

run("a name right before an -ing form, behind a comma or in front, is its subject", {
  { "Iran signed the accord, Syria refusing.", "m|signed|Iran|the accord", "g|refusing|Syria" },
  { "Iran left NATO, Syria refusing.", "m|left|Iran|NATO", "g|refusing|Syria" },
  { "Iran boarded a ship bound for Oman, killing two men.", "m|boarded|Iran|a ship",
    "p|bound|a ship|for: Oman", "g|killing|Iran|two men" },
  { "Iran shut a pipeline that carried oil, accusing Oman of theft.", "m|shut|Iran|a pipeline",
    "w|carried|a pipeline|oil", "g|accusing|Iran|Oman of theft" },
  { "Iran met a man who sold oil, accusing Oman of theft.", "m|met|Iran|a man",
    "w|sold|a man|oil", "g|accusing|a man|Oman of theft" },
  { "Iran saw a ship hit by Oman, killing two men.", "m|saw|Iran|a ship",
    "p|hit|a ship|by: Oman", "g|killing|a ship|two men" },
  { "Oman left, its king accusing Iran.", "m|left|Oman", "g|accusing|its king|Iran" },
  { "Russia having left, Oman stayed.", "g|having left|Russia", "m|stayed|Oman" },
  { "Oman left, accusing Iran.", "m|left|Oman", "g|accusing|Oman|Iran" },
})

run("what was said to the subject stands between commas", {
  { "The rebels, asked to leave Chad, attacked Mali.", "m|attacked|The rebels|Mali",
    "p|asked|The rebels", "i|to leave|The rebels|Chad" },
  { "The ministers, called into session over Mali, met.", "m|met|The ministers",
    "p|called|The ministers|into: session|over: Mali" },
  { "The plan, he said on Friday, failed.", "m|failed|The plan", "m|said|he" },
})

run("a people behind a noun, and a state behind a treaty, are the next subject", {
  { "In the war Chinese troops attacked Chad.", "m|attacked|Chinese troops|Chad" },
  { "After the raid French troops left Mali.", "m|left|French troops|Mali" },
  { "In the Locarno Treaties Germany paid.", "m|paid|Germany" },
  { "The former French troops left.", "m|left|The former French troops" },
})

run("what stands between an auxiliary and its verb, or a subject and its verb", {
  { "Egypt will not, its king said, leave NATO.", "m|leave|Egypt|NATO", "m|said|its king" },
  { "Chad and Mali, long at odds over trade, signed it.", "m|signed|Chad and Mali|it" },
  { "Rebels trained and armed by Iran attacked Oman.", "m|attacked|Rebels|Oman",
    "p|trained|Rebels", "c|armed|Rebels|by: Iran" },
})

run("who writes a letter says what it says", {
  { "Oman wrote a letter to Iran denouncing Chad.", "m|wrote|Oman|a letter|to: Iran",
    "g|denouncing|Oman|Chad" },
  { "Oman opened its doors to Iran denouncing Chad.", "m|opened|Oman|its doors|to: Iran",
    "g|denouncing|Iran|Chad" },
})

run("a plan told in a headline, with who says so behind it", {
  { "Oman to leave NATO, minister says", "m|to leave|Oman|NATO", "m|says|minister" },
  { "Oman to leave NATO, says minister", "m|to leave|Oman|NATO", "m|says|minister" },
  { "To leave NATO, the minister says, costs money.", "i|To leave|the minister|NATO",
    "m|says|the minister" },
})

run("what stands between commas behind a subject", {
  { "The minister, Ali Sabir, arrived in Oman.", "m|arrived|The minister|in: Oman" },
  { "The minister, Ali Sabir, left Oman.", "m|left|The minister|Oman" },
  { "Egypt, in 1952, left the pact.", "m|left|Egypt|the pact" },
  { "Egypt, backed by Iran, left the pact.", "m|left|Egypt|the pact", "p|backed|Egypt|by: Iran" },
  { "The pact that Egypt signed with Iran failed.", "m|failed|The pact",
    "w|signed|Egypt|with: Iran" },
  { "The pact that ended a war failed.", "m|failed|The pact", "w|ended|The pact|a war" },
  { "Egypt said on Monday it had left.", "m|said|Egypt", "h|had left|it" },
  { "The steps, condemned by Oman, failed.", "m|failed|The steps",
    "p|condemned|The steps|by: Oman" },
})

run("subject, verb and object", {
  { "Egypt left.", "m|left|Egypt" },
  { "Egypt left the pact.", "m|left|Egypt|the pact" },
  { "Egypt and Jordan left the pact.", "m|left|Egypt and Jordan|the pact" },
  { "Egypt, Jordan and Oman left the pact.", "m|left|Egypt, Jordan and Oman|the pact" },
  { "The leader of Iran rejected the offer.", "m|rejected|The leader of Iran|the offer" },
  { "Egypt's president rejected the offer.", "m|rejected|Egypt's president|the offer" },
  { "Russia has not signed the treaty.", "m|has not signed|Russia|the treaty" },
  { "Russia will sign a treaty with China.", "m|will sign|Russia|a treaty|with: China" },
  { "Rebels attacked Yemen, Oman and Kuwait.", "m|attacked|Rebels|Yemen, Oman and Kuwait" },
})

run("that after a noun begins a relative clause, after a verb of saying what is said", {
  { "Oman led the meeting that Russia skipped.", "m|led|Oman|the meeting", "w|skipped|Russia" },
  { "Oman left the bloc that Iran joined.", "m|left|Oman|the bloc", "w|joined|Iran" },
  { "Oman told the king that Russia left.", "m|told|Oman|the king", "h|left|Russia" },
})

run("passive and prepositional phrases", {
  { "The raid, carried out by Hamas, angered Egypt.", "m|angered|The raid|Egypt",
    "p|carried out|The raid|by: Hamas" },
  { "The raid on Kabul, led by Hamas, angered Egypt.", "m|angered|The raid|Egypt",
    "p|led|The raid|by: Hamas" },
  { "Egypt, which has left, said talks would end.", "m|said|Egypt", "w|has left|Egypt",
    "h|would end|talks" },
  { "Iran cut diplomatic and transport ties.", "m|cut|Iran|diplomatic and transport ties" },
  { "China put duties on $60 billion of goods.",
    "m|put|China|duties|on: $60 billion of goods" },
  { "France sold Armenia three radars.", "m|sold|France|Armenia|three radars" },
  { "Iran late on Monday left the pact.", "m|left|Iran|the pact" },
  { "A bomb planted by Hamas exploded in Gaza.", "m|exploded|A bomb|in: Gaza",
    "p|planted|A bomb|by: Hamas" },
  { "Syria was expelled from the Arab League.", "m|was expelled|Syria|from: the Arab League" },
  { "The rebels are backed by Iran.", "m|are backed|The rebels|by: Iran" },
  { "Troops pulled out of Iraq.", "m|pulled out|Troops|of: Iraq" },
  { "Egypt withdrew its troops from Sudan.", "m|withdrew|Egypt|its troops|from: Sudan" },
  { "Qatar met with Iran in Oman.", "m|met|Qatar|with: Iran|in: Oman" },
  { "Israel and Egypt signed a treaty in Washington.",
    "m|signed|Israel and Egypt|a treaty|in: Washington" },
})

run("what stands between subject and verb", {
  { "The talks between Iran and Oman failed.", "m|failed|The talks" },
  { "The king of Jordan, an ally, left.", "m|left|The king of Jordan" },
  { "Egypt on Monday left the pact.", "m|left|Egypt|the pact" },
  { "Under the treaty, Iran left Syria.", "m|left|Iran|Syria" },
  { "In Cairo, the minister met Iran.", "m|met|the minister|Iran" },
})

run("what stands between subject and verb, with verbs of its own", {
  { "Rebels operating in Chad attacked Oman.", "m|attacked|Rebels|Oman",
    "g|operating|Rebels|in: Chad" },
  { "Interest in joining NATO grew.", "m|grew|Interest", "g|joining|Interest|NATO" },
  { "The rockets, Israel said, hit Oman.", "m|hit|The rockets|Oman", "m|said|Israel" },
  { "Ali Sabir, who left Oman and who met Iran, died.", "m|died|Ali Sabir",
    "w|left|Ali Sabir|Oman", "w|met|Ali Sabir|Iran" },
  { "Iran joined NATO, the bloc that Spain founded.", "m|joined|Iran|NATO", "w|founded|Spain" },
  { "Iran, accusing Oman, left.", "m|left|Iran", "g|accusing|Iran|Oman" },
  { "Having left NATO, Iran paid.", "g|Having left|Iran|NATO", "m|paid|Iran" },
})

run("things that come somewhere", {
  { "Iran praised aid entering Gaza.", "m|praised|Iran|aid", "g|entering|aid|Gaza" },
  { "Talks led to food reaching Oman.", "m|led|Talks|to: food", "g|reaching|food|Oman" },
  { "Iran saw drugs crossing its border.", "m|saw|Iran|drugs", "g|crossing|drugs|its border" },
  { "The pact saw goods entering Oman.", "m|saw|The pact|goods", "g|entering|goods|Oman" },
  { "Iran spoke of arms reaching Chad.", "m|spoke|Iran|of: arms", "g|reaching|arms|Chad" },
  { "Iran left, entering Gaza.", "m|left|Iran", "g|entering|Iran|Gaza" },
  { "Iran ended the feast condemning Oman.", "m|ended|Iran|the feast",
    "g|condemning|Iran|Oman" },
  { "Iran sent food by entering Oman.", "m|sent|Iran|food", "g|entering|Iran|Oman" },
  { "Iran left last week, reaching Oman.", "m|left|Iran", "g|reaching|Iran|Oman" },
  { "Iran left after reaching Oman.", "m|left|Iran", "g|reaching|Iran|Oman" },
})

run("what he refuses in a list of deeds", {
  { "Oman met Iran, refused to meet Chad and left.", "m|met|Oman|Iran", "c|refused|Oman",
    "i|to meet|Oman|Chad", "c|left|Oman" },
})

run("the verb behind the comma that ends whom or what others did is not theirs", {
  { "Oman left the pact, which Chad had joined, and praised Iran.", "m|left|Oman|the pact",
    "w|had joined|Chad", "c|praised|Oman|Iran" },
  { "Oman left the pact that Chad had joined and praised.", "m|left|Oman|the pact",
    "w|had joined|Chad", "c|praised|Chad" },
  { "Oman met Chad's king, who had left after a vote that he called a fraud, and urged him to go.",
    "m|met|Oman|Chad's king", "w|had left|king|after: a vote", "h|called|he|a fraud",
    "c|urged|Oman|him", "i|to go|him" },
  { "Oman, which let Iran open an office and was punished by Chad, paid.", "m|paid|Oman",
    "w|let|Oman", "h|open|Iran|an office", "c|was punished|Oman|by: Chad" },
})

run("who says so is told of before his verb", {
  { "Oman left Iran, an official who met him said.", "m|left|Oman|Iran", "m|said|an official",
    "w|met|an official|him" },
})

run("what goes on behind an infinitive and 'and' is done by the same", {
  { "Oman cut Iran's capacity to make and to sell arms.", "m|cut|Oman|Iran's capacity",
    "i|to make|Iran's", "i|to sell|Iran's|arms" },
})

run("for as long as it takes ends no row of verbs", {
  { "Oman will fight for as long as necessary and will reject peace.", "m|will fight|Oman",
    "c|will reject|Oman|peace" },
})

run("relatives with words before and after which", {
  { "Ten statues, all of which were built by Oman, fell.", "m|fell|Ten statues",
    "w|were built|Ten statues|by: Oman" },
  { "Iran sold arms to Oman, which, in turn, left NATO.", "m|sold|Iran|arms|to: Oman",
    "w|left|Oman|NATO" },
  { "Iran fears raids, including those on Oman, which began in May.",
    "m|fears|Iran|raids|including: those", "w|began|Oman" },
  { "Ali Sabir is a farmer, who has left Oman.", "m|is|Ali Sabir|a farmer",
    "w|has left|Ali Sabir|Oman" },
  { "The bloc that Iran joined last year praised Oman.", "m|praised|The bloc|Oman",
    "w|joined|Iran" },
})

run("verbs that take up the subject again", {
  { "Iran left NATO and, in 1952, joined Oman.", "m|left|Iran|NATO", "c|joined|Iran|Oman" },
  { "Iran left NATO and on Monday joined Oman.", "m|left|Iran|NATO", "c|joined|Iran|Oman" },
  { "Iran left NATO and, along with Chad and Mali, joined Oman.", "m|left|Iran|NATO",
    "c|joined|Iran|Oman" },
  { "Iran has yet to leave NATO.", "m|has|Iran", "i|to leave|Iran|NATO" },
  { "Iran left NATO and in May Oman left it.", "m|left|Iran|NATO", "m|left|Oman|it" },
  { "That led Iran to leave NATO.", "m|led|That|Iran", "i|to leave|Iran|NATO" },
})

run("verbs that look like participles, and participles like verbs", {
  { "The king stood at the door as Iran and Oman signed it.", "m|stood|The king|at: the door",
    "s|signed|Iran and Oman|it" },
  { "Chad arrived as Iran and Oman signed it.", "m|arrived|Chad", "s|signed|Iran and Oman|it" },
  { "Chad, the king told reporters in Rome on Friday, has left.", "m|has left|Chad",
    "m|told|the king|reporters" },
  { "Chad released a man held since May.", "m|released|Chad|a man", "p|held|a man" },
  { "Trump railed against Iran since Oman attacked it.", "m|railed|Trump|against: Iran",
    "s|attacked|Oman|it" },
  { "Chad killed people accused of crimes.", "m|killed|Chad|people",
    "p|accused|people|of: crimes" },
  { "Chad spoke of crimes.", "m|spoke|Chad|of: crimes" },
  { "This comes after Chad attacked Oman.", "m|comes|This", "s|attacked|Chad|Oman" },
  { "The 36 must leave Oman.", "m|must leave|The 36|Oman" },
  { "On live television Erdogan attacked Oman.", "m|attacked|Erdogan|Oman" },
  { "Kuwait demanded that Iraq halt its raids.", "m|demanded|Kuwait",
    "h|halt|Iraq|its raids" },
  { "Kuwait discussed Iraq halt lines with Oman and attacked it.",
    "m|discussed|Kuwait|Iraq halt lines|with: Oman", "c|attacked|Kuwait|it" },
})

run("several verbs of one subject", {
  { "Iran left NATO, attacked Oman and condemned Chad.", "m|left|Iran|NATO",
    "c|attacked|Iran|Oman", "c|condemned|Iran|Chad" },
  { "Iran met Oman, Chad and Mali, attacked Spain and left.", "m|met|Iran|Oman, Chad and Mali",
    "c|attacked|Iran|Spain", "c|left|Iran" },
  { "Iran met Oman's king, Ali Sabir, and condemned Chad.", "m|met|Iran|Oman's king",
    "c|condemned|Iran|Chad" },
  { "Iran left the pact, signed by Chad and ratified by Oman.", "m|left|Iran|the pact",
    "p|signed|the pact|by: Chad", "c|ratified|the pact|by: Oman" },
  { "Iran condemned Chad (Oman did not sign the treaty).", "m|condemned|Iran|Chad",
    "m|did not sign|Oman|the treaty" },
})

run("what is announced, and what is said", {
  { "Iran announced a deal reached in Chad.", "m|announced|Iran|a deal",
    "p|reached|a deal|in: Chad" },
  { "Iran announced troops left in May.", "m|announced|Iran", "h|left|troops" },
  { "Iran announced Oman left in May.", "m|announced|Iran", "h|left|Oman" },
  { "Iran said a ship sank in May.", "m|said|Iran", "h|sank|a ship" },
  { "He left for Cairo to meet Oman.", "m|left|He|for: Cairo", "i|to meet|He|Oman" },
  { "He called for Cairo to meet Oman.", "m|called|He|for: Cairo", "i|to meet|Cairo|Oman" },
})

run("pronouns that are subjects, adjectives and times before the verb", {
  { "Oman praised Chad, and he left Iran.", "m|praised|Oman|Chad", "m|left|he|Iran" },
  { "Troops loyal to Iran attacked Oman.", "m|attacked|Troops|Oman" },
  { "In the November 27 deal, Iran left Oman.", "m|left|Iran|Oman" },
  { "Oman praised Chad and him.", "m|praised|Oman|Chad and him" },
  { "Iran is loyal to Oman and left Chad.", "m|is|Iran|to: Oman", "c|left|Iran|Chad" },
})

run("long subjects", {
  { "Oman's king and the leaders of Chad and Iran left.",
    "m|left|Oman's king and the leaders of Chad and Iran" },
  { "Two days of talks in Oslo between Chad and Iran ended.", "m|ended|Two days of talks" },
  { "Chad, Iran and Oman, meanwhile, left NATO.", "m|left|Chad, Iran and Oman|NATO" },
  { "Iran, however, left NATO.", "m|left|Iran|NATO" },
  { "On Monday Iran left NATO.", "m|left|Iran|NATO" },
})

run("what is said aside of a subject, with what it is for", {
  { "The pact, a plan meant to end the war, ended in May.", "m|ended|The pact",
    "p|meant|a plan", "i|to end|a plan|the war" },
  { "Chad, the first state to leave NATO, attacked Oman.", "m|attacked|Chad|Oman",
    "i|to leave|Chad|NATO" },
})

run("auxiliaries apart from their verb", {
  { "Chad had not, as of Monday, attacked Oman.", "m|attacked|Chad|Oman" },
  { "Chad has this week attacked Oman.", "m|attacked|Chad|Oman" },
  { "Chad will on Monday leave NATO.", "m|leave|Chad|NATO" },
  { "Chad was on Monday attacked.", "m|attacked|Chad" },
  { "Chad left on Monday.", "m|left|Chad" },
  { "Chad was, in recent years, attacked by Oman.", "m|attacked|Chad|by: Oman" },
  { "Chad left NATO, in recent years, and attacked Oman.", "m|left|Chad|NATO",
    "c|attacked|Chad|Oman" },
})

run("an -ing form behind 'and' goes with the progressive before it", {
  { "Oman says that Iran is arming Chad and training Peru.", "m|says|Oman",
    "h|is arming|Iran|Chad", "g|training|Iran|Peru" },
  { "Oman met men who are burning towns or preparing to leave.", "m|met|Oman|men",
    "w|are burning|men|towns", "g|preparing|men", "i|to leave|men" },
  { "Oman is paying men who are burning towns, and helping Iran.", "m|is paying|Oman|men",
    "w|are burning|men|towns", "g|helping|Oman|Iran" },
  { "Oman is warning against war and joining Iran.", "m|is warning|Oman|against: war",
    "g|joining|Oman|Iran" },
})

run("the last of a row of three goes with the first two", {
  { "Oman left because Iran had seized ships, ignored laws, and cut ties.", "m|left|Oman",
    "s|had seized|Iran|ships", "c|ignored|Iran|laws", "c|cut|Iran|ties" },
  { "Oman said that Iran had left, and praised Chad.", "m|said|Oman", "h|had left|Iran",
    "c|praised|Oman|Chad" },
})

run("an infinitive behind what is told between commas", {
  { "Oman agreed, after Iran left, to fight Chad.", "m|agreed|Oman", "s|left|Iran",
    "i|to fight|Oman|Chad" },
  { "Oman discussed trade as Chad left, including its plan to fight Mali.",
    "m|discussed|Oman|trade", "s|left|Chad|including: its plan", "i|to fight|Oman|Mali" },
  { "Oman agreed after Iran left, to fight Chad.", "m|agreed|Oman", "s|left|Iran",
    "i|to fight|Iran|Chad" },
})

run("what one needs to do something with", {
  { "Oman has the tools Iran needs to fight Chad.", "m|has|Oman|the tools", "w|needs|Iran",
    "i|to fight|Iran|Chad" },
  { "Oman sent the tools Iran needs.", "m|sent|Oman|the tools", "w|needs|Iran" },
})

run("who does the infinitive after a preposition", {
  { "Iran relies on Oman to leave NATO.", "m|relies|Iran|on: Oman", "i|to leave|Oman|NATO" },
  { "Iran appealed to Oman to leave NATO.", "m|appealed|Iran|to: Oman",
    "i|to leave|Oman|NATO" },
  { "Iran pleaded with Oman to leave NATO.", "m|pleaded|Iran|with: Oman",
    "i|to leave|Oman|NATO" },
  { "Iran spoke to Oman to leave NATO.", "m|spoke|Iran|to: Oman", "i|to leave|Iran|NATO" },
  { "Iran met with Oman to attack NATO.", "m|met|Iran|with: Oman", "i|to attack|Iran|NATO" },
})

run("a speaker after his verb", {
  { "\"This is bad,\" said Ali Sabir, who left Oman.", "m|is|This", "m|said|Ali Sabir",
    "w|left|Ali Sabir|Oman" },
  { "\"This is bad,\" said the minister.", "m|is|This", "m|said|the minister" },
})

run("complements", {
  { "Officials said that Egypt left the pact.", "m|said|Officials", "h|left|Egypt|the pact" },
  { "Iran said on Monday that it rejected the deal.", "m|said|Iran", "h|rejected|it|the deal" },
  { "Officials said Egypt left the pact.", "m|said|Officials", "h|left|Egypt|the pact" },
  { "Egypt told Iran that it left.", "m|told|Egypt|Iran", "h|left|it" },
})

run("infinitives", {
  { "Egypt wants to leave the pact.", "m|wants|Egypt", "i|to leave|Egypt|the pact" },
  { "Egypt urged Iran to leave Syria.", "m|urged|Egypt|Iran", "i|to leave|Iran|Syria" },
  { "Iran was urged to leave Syria.", "m|was urged|Iran", "i|to leave|Iran|Syria" },
  { "Egypt agreed to leave the pact.", "m|agreed|Egypt", "i|to leave|Egypt|the pact" },
  { "Egypt promised Iran to leave.", "m|promised|Egypt|Iran", "i|to leave|Egypt" },
})

run("a past behind a comma goes with the verb around what stands behind after", {
  { "Iran left after Oman paid, and accused it.", "m|left|Iran", "s|paid|Oman",
    "c|accused|Iran|it" },
  { "Iran left after Oman paid and accused it.", "m|left|Iran", "s|paid|Oman",
    "c|accused|Oman|it" },
})

run("relatives and participles", {
  { "The pact, which Egypt left, collapsed.", "m|collapsed|The pact", "w|left|Egypt" },
  { "The rebels who attacked Oman left.", "m|left|The rebels", "w|attacked|The rebels|Oman" },
  { "Iran supports rebels who attacked Oman.", "m|supports|Iran|rebels",
    "w|attacked|rebels|Oman" },
  { "Rebels backed by Iran attacked Oman.", "m|attacked|Rebels|Oman", "p|backed|Rebels|by: Iran" },
  { "Egypt left, accusing Iran of attacking Oman.", "m|left|Egypt", "g|accusing|Egypt|Iran",
    "g|attacking|Iran|Oman" },
  { "Iran was accused of attacking Oman.", "m|was accused|Iran", "g|attacking|Iran|Oman" },
  { "Egypt stopped supporting the rebels.", "m|stopped|Egypt", "g|supporting|Egypt|the rebels" },
})

run("coordination and subordination", {
  { "Egypt left the pact and joined NATO.", "m|left|Egypt|the pact", "c|joined|Egypt|NATO" },
  { "Egypt left the pact but Iran stayed.", "m|left|Egypt|the pact", "m|stayed|Iran" },
  { "After Egypt left, Iran attacked Oman.", "s|left|Egypt", "m|attacked|Iran|Oman" },
  { "Iran attacked Oman after Egypt left.", "m|attacked|Iran|Oman", "s|left|Egypt" },
  { "If Iran leaves, Egypt will stay.", "s|leaves|Iran", "m|will stay|Egypt" },
  { "Because Egypt left, the pact collapsed.", "s|left|Egypt", "m|collapsed|the pact" },
  { "Egypt left the pact; Iran stayed.", "m|left|Egypt|the pact", "m|stayed|Iran" },
  { "Egypt has left and Iran has stayed.", "m|has left|Egypt", "m|has stayed|Iran" },
})

describe("markers", function()
  local function marker(text, verb)
    for _, c in ipairs(open.core:article({ text = text }):analyse():clauses()) do
      if c.verb == verb then return c.marker end
    end
  end
  it("after, if and because mark their clauses, and of its -ing form", function()
    assert.are.equal("after", marker("Iran attacked Oman after Egypt left.", "left"))
    assert.are.equal("if", marker("If Iran leaves, Egypt will stay.", "leaves"))
    assert.are.equal("because", marker("Because Egypt left, Iran attacked Oman.", "left"))
    assert.are.equal("of", marker("Iran was accused of attacking Oman.", "attacking"))
    assert.is_nil(marker("Egypt left.", "left"))
  end)
end)

describe("parents", function()
  it("are the clauses on which others hang", function()
    local list = open.core:article({ text = "Officials said Egypt wants to leave NATO." })
      :analyse():clauses()
    assert.are.same({ "said", "wants", "to leave" }, { list[1].verb, list[2].verb, list[3].verb })
    assert.are.same({ 0, 1, 2 }, { list[1].parent, list[2].parent, list[3].parent })
  end)
end)

run("asides between the parts of a subject, and before its verb", {
  { "Iran, which had left NATO, and Oman met.", "m|met|Iran, which had left NATO, and Oman",
    "w|had left|Iran|NATO" },
  { "Iran, on a visit to Rome, and Oman met.", "m|met|Iran, on a visit to Rome, and Oman" },
  { "Iran, which had left NATO, attacked Oman, and Chad, in protest, left.",
    "m|attacked|Iran|Oman", "w|had left|Iran|NATO", "m|left|Chad" },
  { "Iran left NATO, and Chad, too, left Oman.", "m|left|Iran|NATO", "m|left|Chad|Oman" },
  { "The states that last year left NATO met.", "m|met|The states", "w|left|The states|NATO" },
  { "Pressed by Oman to pay, Iran left.", "p|Pressed|Iran|by: Oman", "i|to pay|Iran",
    "m|left|Iran" },
  { "\"It left,\" said Ali Sabir, the minister, after talks with Oman.", "m|left|It",
    "m|said|Ali Sabir|after: talks|with: Oman" },
  { "Iran let the United States use its ports.", "m|let|Iran",
    "h|use|the United States|its ports" },
  { "Iran saw the United States embassy.", "m|saw|Iran|the United States embassy" },
  -- no aside, and no part of the subject
  { "Iran, its king said, left.", "m|left|Iran", "m|said|its king" },
  { "Iran left NATO, and Chad met Oman.", "m|left|Iran|NATO", "m|met|Chad|Oman" },
})

run("numbers behind what they number, and who leads what stands in front", {
  { "Iran accepted Resolution 598, which Oman vetoed.", "m|accepted|Iran|Resolution 598",
    "w|vetoed|Oman" },
  { "Iran gave Oman 31 tanks.", "m|gave|Iran|Oman|31 tanks" },
  { "After a raid led by Iran, Oman and Chad left.", "p|led|a raid|by: Iran",
    "m|left|Oman and Chad" },
  { "After a raid led by Iran and Oman, Chad left.", "p|led|a raid|by: Iran and Oman",
    "m|left|Chad" },
  { "After Egypt left, Iran stayed.", "s|left|Egypt", "m|stayed|Iran" },
  { "Meeting in Rome, the ministers left.", "g|Meeting|the ministers|in: Rome",
    "m|left|the ministers" },
  { "Meeting in Rome was easy.", "m|was|Meeting" },
})

run("lists that are the next subject, and participles with times before who does it", {
  { "After haggling in Rome, kings Ali of Iran, Musa of Oman and Olak of Chad signed a pact.",
    "g|haggling|kings Ali of Iran, Musa of Oman and Olak of Chad|in: Rome",
    "m|signed|kings Ali of Iran, Musa of Oman and Olak of Chad|a pact" },
  { "The pact, signed here today by Iran, failed.", "m|failed|The pact",
    "p|signed|The pact|by: Iran" },
  { "Under the pact, which was signed by Iran, Oman left.", "w|was signed|the pact|by: Iran",
    "m|left|Oman" },
  { "Iran, branded a foe of peace by Oman, left.", "m|left|Iran",
    "p|branded|Iran|a foe of peace|by: Oman" },
  { "Chad spoke with Iran, Iraq and Oman in Rome.",
    "m|spoke|Chad|with: Iran, Iraq and Oman|in: Rome" },
})

run("verbs in a row that share the object of the last", {
  { "Iran rammed, shelled and sank ships.", "m|rammed|Iran", "c|shelled|Iran",
    "c|sank|Iran|ships" },
  { "Iran left, angered and beaten by Oman.", "m|left|Iran" },
})

run("who is accused of one thing and of doing another", {
  { "Iran accused Oman of theft and of bombing ports.", "m|accused|Iran|Oman of theft",
    "g|bombing|Oman|ports" },
  { "Iran spoke of peace and of leaving ports.", "m|spoke|Iran|of: peace", "g|leaving|Iran|ports" },
})

run("several who are said to do it", {
  { "The king said Iran, Oman and Chad would leave NATO.", "m|said|The king",
    "h|would leave|Iran, Oman and Chad|NATO" },
  { "The king met Iran, Oman and Chad.", "m|met|The king|Iran, Oman and Chad" },
})

run("what is only called so by somebody", {
  { "Oman condemned what it called an attack by Iran.", "m|condemned|Oman|an attack|by: Iran" },
  { "Iran answered what it described as Omani insults.", "m|answered|Iran|Omani insults" },
  { "Iran bombed what the king said was a camp.", "m|bombed|Iran|a camp" },
  { "Iran fired what appeared to be rockets.", "m|fired|Iran|rockets" },
  { "Iran asked what Oman told Chad.", "m|asked|Iran", "w|told|Oman|Chad" },
  { "Iran asked who called the king.", "m|asked|Iran", "w|called|Iran|the king" },
})

run("an object behind what is set off between commas", {
  { "Iran signed in Rome, without delay, a pact with Oman.",
    "m|signed|Iran|in: Rome|without: delay|a pact|with: Oman" },
  { "Iran imposed in response, and without warning, new taxes.",
    "m|imposed|Iran|in: response|without: warning|new taxes" },
  { "Iran voted in Rome, without delay, and Oman left.",
    "m|voted|Iran|in: Rome|without: delay", "m|left|Oman" },
  { "Iran voted in Rome, without delay, Oman said.",
    "m|voted|Iran|in: Rome|without: delay", "m|said|Oman" },
  { "Iran met in Rome, with Chad, Oman and Mali.",
    "m|met|Iran|in: Rome|with: Chad, Oman and Mali" },
})

run("an aside between dashes", {
  { "Oman - a friend of Iran - left NATO.", "m|left|Oman|NATO" },
  { "On Monday Oman — which was poor — has left NATO.", "m|has left|Oman|NATO", "w|was|Oman" },
  { "Oman left NATO - a friend - and Iran ate.", "m|left|Oman|NATO|a friend", "m|ate|Iran" },
})

run("a participle behind a comma hangs on what those in the phrase before it have", {
  { "Ties between Oman and Iran, severed in 1990, were poor.", "m|were|Ties",
    "p|severed|Ties" },
  { "Talks with Oman, led by rebels, were poor.", "m|were|Talks", "p|led|Talks|by: rebels" },
})

run("what is set off between the subject, or its verb's auxiliary, and the verb", {
  { "Oman, accused by Iran of arming rebels, left.", "m|left|Oman", "p|accused|Oman|by: Iran",
    "g|arming|Oman|rebels" },
  { "Oman, urged by Iran to pay, left.", "m|left|Oman", "p|urged|Oman|by: Iran", "i|to pay|Oman" },
  { "Accused by Iran of arming rebels, Oman left.", "p|Accused|Oman|by: Iran",
    "g|arming|Oman|rebels", "m|left|Oman" },
  { "Oman has, according to Iran, left NATO.", "m|left|Oman|NATO" },
  { "Oman, but not Iran, left NATO.", "m|left|Oman|NATO" },
  { "Oman and, in its own way, Iran left NATO.", "m|left|Oman and, in its own way, Iran|NATO" },
})

run("the phrase before the subject, with what hangs on it", {
  { "After a meeting with Iran, Oman and Chad left NATO.", "m|left|Oman and Chad|NATO" },
  { "After a meeting with Iran, Oman and Chad left NATO, and Mali ate.",
    "m|left|Oman and Chad|NATO", "m|ate|Mali" },
  { "After a meeting with Iran, Oman and Chad was held, Mali ate.", "s|was held|a meeting",
    "m|ate|Mali" },
})

run("a clause behind how long after it something was", {
  { "Oman ate, two days after Iran and Chad left NATO.", "m|ate|Oman",
    "s|left|Iran and Chad|NATO" },
  { "Oman ate, two days after a visit to Chad.", "m|ate|Oman" },
})

run("a second verb behind and, with a subject of its own", {
  { "Oman met Iran's king and the pair signed a pact.", "m|met|Oman|Iran's king",
    "m|signed|the pair|a pact" },
  { "Oman met Iran's king and rebels led by Chad.", "m|met|Oman|Iran's king and rebels",
    "p|led|rebels|by: Chad" },
})

run("a heading of what is planned, with a clause behind it", {
  { "Oman to leave NATO as Iran arrives in Chad", "m|to leave|Oman|NATO",
    "s|arrives|Iran|in: Chad" },
  { "Oman to leave NATO as its friend", "m|to leave|Oman|NATO|as: its friend" },
})

run("who is accused of it, though a day stands between", {
  { "Iran accused Oman on Friday of bombing ports.", "m|accused|Iran|Oman",
    "g|bombing|Oman|ports" },
  { "Iran met Oman on Friday before bombing ports.", "m|met|Iran|Oman",
    "g|bombing|Iran|ports" },
})

run("a name and a word in -s that may be its verb or a noun behind it", {
  { "Peru works closely with Chile.", "m|works|Peru|with: Chile" },
  { "Peru looks forward to working with Chile.", "m|looks forward|Peru",
    "g|working|Peru|with: Chile" },
  { "If Israel attacks, Iran will pay.", "s|attacks|Israel", "m|will pay|Iran" },
  { "If Iran talks, which began in May, fail, Oman will act.", "s|fail|Iran talks",
    "w|began|Iran talks", "m|will act|Oman" },
})

run("when and where stand between which, that or because and the clause they open", {
  { "Oman, which in May left NATO, met Iran.", "m|met|Oman|Iran", "w|left|Oman|NATO" },
  { "Iran criticised Oman, which on Monday in Rome left NATO.", "m|criticised|Iran|Oman",
    "w|left|Oman|in: Rome|NATO" },
  { "Oman joined the pact, which in May Iran left.", "m|joined|Oman|the pact", "w|left|Iran" },
  { "The king said that on Monday Oman had left NATO.", "m|said|The king",
    "h|had left|Oman|NATO" },
  { "Prices rose because in May Oman left NATO.", "m|rose|Prices", "s|left|Oman|NATO" },
  -- but what stands behind the verb
  { "Oman met Iran, which is in Asia.", "m|met|Oman|Iran", "w|is|Iran|in: Asia" },
})

run("between a subject and its verb stands what was expected, urged, or where it is", {
  { "Oman left the pact, and Qatar, rejecting the charge, left NATO.", "m|left|Oman|the pact",
    "m|left|Qatar|NATO", "g|rejecting|Qatar|the charge" },
  { "Iran, as expected, left NATO.", "m|left|Iran|NATO" },
  { "Iran, under pressure from Oman to pay, left NATO.", "m|left|Iran|NATO", "i|to pay|Iran" },
  { "Iran, where Oman has a mine, left NATO.", "m|left|Iran|NATO", "s|has|Oman|a mine" },
  { "The king said Iran, under its old government, had left NATO.", "m|said|The king",
    "h|had left|Iran|NATO" },
  { "Oman closed its mines and Iran, in response, left NATO.", "m|closed|Oman|its mines",
    "m|left|Iran|NATO" },
  { "Oman closed its mines and Iran and Chad, in response, left NATO.", "m|closed|Oman|its mines",
    "m|left|Iran and Chad|NATO" },
  { "Iran left NATO, and as Oman, its ally, was weak, it paid.", "m|left|Iran|NATO",
    "s|was|Oman", "m|paid|it" },
  { "Oman, on whose soil the war began, joined NATO.", "m|joined|Oman|NATO" },
  { "Oman, neutral until May, joined NATO.", "m|joined|Oman|NATO" },
  -- but a clause of its own does not stand between
  { "After the war, Iran attacked, Oman joined NATO.", "m|attacked|Iran",
    "m|joined|Oman|NATO" },
  { "Oman has closed its mines, frozen its aid and left NATO.", "m|has closed|Oman|its mines",
    "c|frozen|Oman|its aid", "c|left|Oman|NATO" },
})

run("a dash between two clauses parts them, and 'then' joins what is done next", {
  { "Oman left NATO - Iran joined the pact.", "m|left|Oman|NATO", "m|joined|Iran|the pact" },
  { "Oman waited, then left NATO.", "m|waited|Oman", "c|then left|Oman|NATO" },
  -- but what the dash names, and a time of old
  { "Oman left NATO - a pact of 30 states.", "m|left|Oman|NATO|a pact of 30 states" },
  { "Oman, then a kingdom, left NATO.", "m|left|Oman|NATO" },
})

run("who stands behind 'unlike' and 'without' does what the -ing form tells", {
  { "Unlike Oman leaving NATO, the plan was popular.", "g|leaving|Oman|NATO",
    "m|was|the plan" },
  { "Iran left without Oman joining it.", "m|left|Iran|without: Oman", "g|joining|Oman|it" },
})

run("each -ing form of an absolute has the name before it for its subject", {
  { "Talks ended, with Oman accusing Iran and Chad praising Mali.", "m|ended|Talks",
    "g|accusing|Oman|Iran", "g|praising|Chad|Mali" },
  { "With Oman accusing Iran and Chad praising Mali, talks ended.", "g|accusing|Oman|Iran",
    "g|praising|Chad|Mali", "m|ended|talks" },
  { "Oman left, Iran accusing it and Chad praising it.", "m|left|Oman", "g|accusing|Iran|it",
    "g|praising|Chad|it" },
  { "Ministers clashed, with Oman urging Iran to pay and Chad praising Mali.",
    "m|clashed|Ministers", "g|urging|Oman|Iran", "i|to pay|Iran", "g|praising|Chad|Mali" },
  { "Talks ended, with Oman praising Iran and Chad.", "m|ended|Talks",
    "g|praising|Oman|Iran and Chad" },
  -- but a list before an -ing form, where the clause is no absolute
  { "Oman welcomed Iran and Chad joining NATO.", "m|welcomed|Oman|Iran and Chad",
    "g|joining|Iran and Chad|NATO" },
  { "Oman will help Chad as it fights Mali and support its army.", "m|will help|Oman|Chad",
    "s|fights|it|Mali", "c|support|Oman|its army" },
  { "Oman promised to help Chad, which fights Mali, and support its army.", "m|promised|Oman",
    "i|to help|Oman|Chad", "w|fights|Chad|Mali", "c|support|Oman|its army" },
  { "Leaders met to condemn Chad and express support for Iran.", "m|met|Leaders",
    "i|to condemn|Leaders|Chad", "c|express|Leaders|support|for: Iran" },
  { "Oman met Iran and Chad, accusing Mali.", "m|met|Oman|Iran and Chad", "g|accusing|Oman|Mali" },
  { "Oman clashed with Iran, accusing Mali.", "m|clashed|Oman|with: Iran",
    "g|accusing|Oman|Mali" },
  { "Talks ended with Iran accusing Oman.", "m|ended|Talks|with: Iran", "g|accusing|Iran|Oman" },
  { "Talks ended a war with Iran accusing Oman.", "m|ended|Talks|a war|with: Iran",
    "g|accusing|Talks|Oman" },
  { "With Iran and Chad accusing Oman, talks ended.", "g|accusing|Iran and Chad|Oman",
    "m|ended|talks" },
})

run("what a thing does not say, he says who told of it", {
  { "Oman accused Iran of breaking the truce that took effect on Monday and asked Chad to act.",
    "m|accused|Oman|Iran", "g|breaking|Iran|the truce", "w|took|the truce|effect",
    "c|asked|Oman|Chad", "i|to act|Chad" },
  -- but who can say it, what is written, and what a thing can do
  { "Oman met rebels who left Chad and asked Iran to act.", "m|met|Oman|rebels",
    "w|left|rebels|Chad", "c|asked|rebels|Iran", "i|to act|Iran" },
  { "Oman published a report that named Chad and accused Iran.", "m|published|Oman|a report",
    "w|named|a report|Chad", "c|accused|a report|Iran" },
  { "Oman feared the war that ended trade and closed ports.", "m|feared|Oman|the war",
    "w|ended|the war|trade", "c|closed|the war|ports" },
})

run("of a plan something is said, and not of what it is to be done to", {
  { "Oman said Iran's decision to invade Chad was wrong.", "m|said|Oman",
    "h|was|Iran's decision", "i|to invade|Iran's|Chad" },
  { "Oman said a plan by Iran to send troops to Chad would fail.", "m|said|Oman",
    "h|would fail|a plan", "i|to send|Iran|troops|to: Chad" },
  { "Oman fears the threat to condemn Chad will hurt trade.", "m|fears|Oman",
    "h|will hurt|the threat|trade", "i|to condemn|the threat|Chad" }, -- whose it is is not told
  { "Oman said Iran's refusal to pay Chad was wrong because it had left.", "m|said|Oman",
    "h|was|Iran's refusal", "i|to pay|Iran's|Chad", "s|had left|it" },
  { "The king said the offer to arm Chad was made in May.", "m|said|The king",
    "h|was made|the offer", "i|to arm|the offer|Chad" },
  -- the verb's own content
  { "Oman announced a plan to ensure Chad is safe.", "m|announced|Oman|a plan",
    "i|to ensure|Oman", "h|is|Chad" },
  { "Oman asked Iran to say Chad was poor.", "m|asked|Oman|Iran", "i|to say|Iran",
    "h|was|Chad" },
  { "Oman asked the king to arm Chad.", "m|asked|Oman|the king", "i|to arm|the king|Chad" },
  { "Oman discussed efforts to help Chad defend Mali.", "m|discussed|Oman|efforts",
    "i|to help|Oman", "h|defend|Chad|Mali" },
  { "Oman made plans to invade Chad.", "m|made|Oman|plans", "i|to invade|Oman|Chad" },
})

run("a participle of what is done hangs on the act and not on whom it was done to", {
  { "Oman saw the invasion of Chad launched by Mali.", "m|saw|Oman|the invasion of Chad",
    "p|launched|the invasion|by: Mali" },
  { "The sanctions on Iran imposed by Oman failed.", "m|failed|The sanctions",
    "p|imposed|The sanctions|by: Oman" },
  { "Oman will pay should Iran attack Chad.", "m|will pay|Oman", "s|attack|Iran|Chad" },
  { "Should Iran attack Chad, Oman will pay.", "s|attack|Iran|Chad", "m|will pay|Oman" },
  { "The threats against Iran made by Oman go on.", "m|go|The threats",
    "p|made|The threats|by: Oman" },
  { "Oman saw the ban on wine ordered by Mali.", "m|saw|Oman|the ban|on: wine",
    "p|ordered|the ban|by: Mali" },
  { "Iran, Oman to sign pact", "m|to sign|Iran, Oman|pact" },
  { "Iran, Oman to sign pact as Mali leaves it", "m|to sign|Iran, Oman|pact",
    "s|leaves|Mali|it" },
  { "Talks aimed at restoring ties between Oman and Iran were held in Chad.",
    "m|were held|Talks|in: Chad", "p|aimed|Talks",
    "g|restoring|Talks|ties|between: Oman and Iran" },
  { "Oman insisted on restoring ties with Iran and Chad has paid.", "m|insisted|Oman",
    "g|restoring|Oman|ties|with: Iran", "m|has paid|Chad" },
  { "Iran sent a team led by its king to Oman.", "m|sent|Iran|a team|to: Oman",
    "p|led|a team|by: its king" },
  { "Iran sent a team given by its king to Oman.", "m|sent|Iran|a team",
    "p|given|a team|by: its king|to: Oman" },
  { "A raid on a village blamed on Iran killed two.", "m|killed|A raid|two",
    "p|blamed|A raid|on: Iran" },
  { "Oman sent an army to Chad, invaded by Mali.", "m|sent|Oman|an army|to: Chad",
    "p|invaded|Chad|by: Mali" },
  -- what is nearest
  { "Oman saw the raid on rockets launched by Mali.", "m|saw|Oman|the raid|on: rockets",
    "p|launched|rockets|by: Mali" },
  { "Oman saw the ban on sanctions imposed by Mali.", "m|saw|Oman|the ban|on: sanctions",
    "p|imposed|sanctions|by: Mali" },
  { "Oman saw the criticism of taxes imposed by Mali.", "m|saw|Oman|the criticism of taxes",
    "p|imposed|taxes|by: Mali" },
  { "Oman saw the raid on a town held by Mali.", "m|saw|Oman|the raid|on: a town",
    "p|held|a town|by: Mali" },
  { "Oman saw the king of Chad sanctioned by Mali.", "m|saw|Oman|the king of Chad",
    "p|sanctioned|Chad|by: Mali" },
  { "Oman saw the raid on Chad, launched by Mali.", "m|saw|Oman|the raid|on: Chad",
    "p|launched|the raid|by: Mali" },
})

run("having been done is one verb group", {
  { "Having been invaded by Chad, Oman left.", "g|Having been invaded|Oman|by: Chad",
    "m|left|Oman" },
  { "Oman left, having been invaded by Chad.", "m|left|Oman",
    "g|having been invaded|Oman|by: Chad" },
  { "Having been a member, Oman left.", "g|Having been|Oman|a member", "m|left|Oman" },
  { "Having invaded Chad, Oman left.", "g|Having invaded|Oman|Chad", "m|left|Oman" },
})

run("what was done to a thing does not join what its owner does next", {
  { "Oman bought ships built in Chad and left NATO.", "m|bought|Oman|ships",
    "p|built|ships|in: Chad", "c|left|Oman|NATO" },
  { "Oman took gas meant for Chad and left NATO.", "m|took|Oman|gas", "p|meant|gas|for: Chad",
    "c|left|Oman|NATO" },
  { "Oman met leaders chosen in Chad and condemned Iran.", "m|met|Oman|leaders",
    "p|chosen|leaders|in: Chad", "c|condemned|Oman|Iran" },
})

run("that does not hang on a bare name behind the paper it is party to", {
  { "Oman left a deal with Iran that called for peace.", "m|left|Oman|a deal|with: Iran",
    "w|called|a deal|for: peace" },
  { "Oman left a treaty between Iran and Chad that banned mines.",
    "m|left|Oman|a treaty|between: Iran and Chad", "w|banned|a treaty|mines" },
  { "Oman saw an accord struck by Iran and Chad that banned mines.", "m|saw|Oman|an accord",
    "p|struck|an accord|by: Iran and Chad", "w|banned|an accord|mines" },
  { "Oman saw a resolution backed by France that condemned Iran.", "m|saw|Oman|a resolution",
    "p|backed|a resolution|by: France", "w|condemned|a resolution|Iran" },
  { "Oman signed an agreement with Iran that ended the war.",
    "m|signed|Oman|an agreement|with: Iran", "w|ended|an agreement|the war" },
  -- what is nearest
  { "Oman signed a truce with rebels that ruled the town.",
    "m|signed|Oman|a truce|with: rebels", "w|ruled|rebels|the town" },
  { "Oman signed a truce with Iran, which ruled the town.", "m|signed|Oman|a truce|with: Iran",
    "w|ruled|Iran|the town" },
  { "Oman fears a pact with an Iran that has bombs.", "m|fears|Oman|a pact|with: an Iran",
    "w|has|an Iran|bombs" },
  { "Oman left a deal with the army that ruled Iran.", "m|left|Oman|a deal|with: the army",
    "w|ruled|the army|Iran" },
  { "Oman left a treaty with the Iranians that held the port.",
    "m|left|Oman|a treaty|with: the Iranians", "w|held|the Iranians|the port" },
})

run("what a name does, it does itself, and another clause may follow", {
  { "Oman signed with Iran and Chad closed its border.", "m|signed|Oman|with: Iran",
    "m|closed|Chad|its border" },
  { "Nasser turned to Iran and Chad withdrew its offer.", "m|turned|Nasser|to: Iran",
    "m|withdrew|Chad|its offer" },
  { "In May, Oman entered into talks with Iran and Chad began to leave.",
    "m|entered|Oman|into: talks|with: Iran", "m|began|Chad", "i|to leave|Chad" },
  { "He said that Oman appealed to Iran and Chad left NATO.", "m|said|He",
    "h|appealed|Oman|to: Iran", "m|left|Chad|NATO" },
  { "The president met with Iran and Chad left NATO.", "m|met|The president|with: Iran",
    "m|left|Chad|NATO" },
  { "Oman, Peru, and Mali met with Iran and Chad left NATO.",
    "m|met|Oman, Peru, and Mali|with: Iran", "m|left|Chad|NATO" },
  { "In May, Oman and Mali appealed to Iran and Chad left NATO.",
    "m|appealed|Oman and Mali|to: Iran", "m|left|Chad|NATO" },
  -- but what was done to somebody
  { "A pact of Oman and Mali signed in Rome and Chad ended the war.", "m|ended|A pact of Oman"
    .. " and Mali|the war", "p|signed|A pact|in: Rome and Chad" },
  { "Diplomats expelled from Iran and Chad left NATO.", "m|left|Diplomats|NATO",
    "p|expelled|Diplomats|from: Iran and Chad" },
  { "Iranians held in Oman and Chad left NATO.", "m|left|Iranians|NATO",
    "p|held|Iranians|in: Oman and Chad" },
  { "Iran, hit with sanctions, left NATO.", "m|left|Iran|NATO" },
  { "A pact with Iran signed in Rome and Chad ended the war.", "m|ended|A pact|the war",
    "p|signed|A pact|in: Rome and Chad" },
  { "Iran backed by Oman and Chad left NATO.", "m|left|Iran|NATO",
    "p|backed|Iran|by: Oman and Chad" },
})

run("what stands between commas before the last of a list parts it from nothing", {
  { "Oman met Iran, Chad, and, of course, Mali.", "m|met|Oman|Iran, Chad, and, of course, Mali" },
  { "Oman met Iran and, of course, Mali.", "m|met|Oman|Iran and, of course, Mali" },
  { "Oman met Iran, Chad and, since May, Mali.", "m|met|Oman|Iran, Chad and, since May, Mali" },
  { "Oman has, of course, left NATO.", "m|left|Oman|NATO" },
  { "Oman is, of course, a member of NATO.", "m|is|Oman|a member of NATO" },
  { "To end the war, in 1922, Iran, Oman and Chad met Mali.",
    "i|To end|Iran, Oman and Chad|the war", "m|met|Iran, Oman and Chad|Mali" },
  -- but a clause of its own
  { "Oman met Iran and, of course, Mali left NATO.", "m|met|Oman|Iran", "m|left|Mali|NATO" },
  { "Oman met Iran, Chad, and, in May, Mali left NATO.", "m|met|Oman|Iran", "m|left|Mali|NATO" },
  { "Oman met Iran, of course, Mali left NATO.", "m|met|Oman|Iran", "m|left|Mali|NATO" },
  { "Oman's change of course worried Mali.", "m|worried|Oman's change of course|Mali" },
  { "Oman signed in Rome, without delay, a pact.", "m|signed|Oman|in: Rome|without: delay|a pact" },
})

run("behind a phrase that ends in two names two others begin the clause", {
  { "In talks with Oman and Iran, Chad and Mali left NATO.", "m|left|Chad and Mali|NATO" },
  { "After a raid on Oman and Iran, Chad and Mali signed a pact.",
    "m|signed|Chad and Mali|a pact" },
  { "In talks with Oman and Iran, Chad left NATO.", "m|left|Chad|NATO" },
  { "For Oman and Iran, Chad and Mali are friends.", "m|are|Chad and Mali|friends" },
  { "In Oman, Iran and Mali, Chad left NATO.", "m|left|Chad|NATO" },
  { "After talks, Iran, Chad and Mali left NATO.", "m|left|Iran, Chad and Mali|NATO" },
})

run("a clause in front ends before the list that does what follows", {
  { "When Iran raided Oman, Chad and Mali left together.", "s|raided|Iran|Oman",
    "m|left together|Chad and Mali" },
  { "When Iran raided Oman, Chad, Mali and Togo left.", "s|raided|Iran|Oman",
    "m|left|Chad, Mali and Togo" },
  { "When Iran raided Oman, Chad and Mali, Togo left.", "s|raided|Iran|Oman, Chad and Mali",
    "m|left|Togo" },
})

run("what nobody has others do is no participle behind and", {
  { "Oman attacked Iran and Chad's king refused to help Mali.", "m|attacked|Oman|Iran",
    "m|refused|Chad's king", "i|to help|Chad's king|Mali" },
  { "Oman accused Iran and the rebels quickly met with Chad.", "m|accused|Oman|Iran",
    "m|quickly met|the rebels|with: Chad" },
  { "Oman is an ally of Iran and Chad decided to leave Mali.", "m|is|Oman|an ally of Iran",
    "m|decided|Chad", "i|to leave|Chad|Mali" },
  { "Oman freed rebels and soldiers forced to leave Mali.", "m|freed|Oman|rebels and soldiers",
    "p|forced|soldiers", "i|to leave|soldiers|Mali" },
  { "Oman has a pact with Iran and Chad signed in Rome.",
    "m|has|Oman|a pact|with: Iran and Chad", "p|signed|a pact|in: Rome" },
  { "Oman mocked visas refused to Iranians.", "m|mocked|Oman|visas",
    "p|refused|visas|to: Iranians" },
})

run("behind said a noun with a list of names begins what is said", {
  { "Oman said troops from Iran and Chad had left Mali.", "m|said|Oman",
    "h|had left|troops from Iran and Chad|Mali" },
  { "Oman said talks between Iran, Mali and Chad had begun.", "m|said|Oman",
    "h|had begun|talks between Iran, Mali and Chad" },
  { "Oman knows countries like Iran and Chad left Mali.", "m|knows|Oman",
    "h|left|countries like Iran and Chad|Mali" },
  { "Oman believes ministers from Iran and Chad will meet.", "m|believes|Oman",
    "h|will meet|ministers from Iran and Chad" },
  { "Oman thinks raids on Iran and Chad have ended.", "m|thinks|Oman",
    "h|have ended|raids on Iran and Chad" },
  -- but what is judged, and what stands behind a comma
  { "Oman condemned raids on Iran and Chad has left Mali.", "m|condemned|Oman|raids|on: Iran",
    "m|has left|Chad|Mali" },
  { "Oman said prayers for Iran, and Chad left Mali.", "m|said|Oman|prayers|for: Iran",
    "m|left|Chad|Mali" },
  { "Oman said it in talks with Iran and Chad left Mali.",
    "m|said|Oman|it|in: talks|with: Iran", "m|left|Chad|Mali" },
  { "Oman said Iran and Chad had left Mali.", "m|said|Oman", "h|had left|Iran and Chad|Mali" },
  { "Oman said troops from Iran had left Mali.", "m|said|Oman",
    "h|had left|troops|Mali" },
})

run("an adverb behind a modal, and the second of two prepositions", {
  { "Oman can best help Chad.", "m|can best help|Oman|Chad" },
  { "Oman will first pay Chad.", "m|will first pay|Oman|Chad" },
  { "Iran withdrew its troops from around Oman.", "m|withdrew|Iran|its troops|from: Oman" },
})

run("a comma before and ends what is said of a noun", {
  { "Oman accused Iran of theft, a charge that Chad denied, and left NATO.",
    "m|accused|Oman|Iran of theft", "w|denied|Chad", "c|left|Oman|NATO" },
  { "Oman praised Iran, which signed the pact, and left NATO.", "m|praised|Oman|Iran",
    "w|signed|Iran|the pact", "c|left|Oman|NATO" },
  { "Oman praised Iran, which signed the pact and left NATO.", "m|praised|Oman|Iran",
    "w|signed|Iran|the pact", "c|left|Iran|NATO" },
  { "Chad rejected a report that blamed it, and left NATO.", "m|rejected|Chad|a report",
    "w|blamed|a report|it", "c|left|Chad|NATO" },
  { "Chad made a charge that Iran denied, and left NATO.", "m|made|Chad|a charge",
    "w|denied|Iran", "c|left|Chad|NATO" },
  { "Chad rejected a report that blamed it and left NATO.", "m|rejected|Chad|a report",
    "w|blamed|a report|it", "c|left|a report|NATO" },
  { "Chad met a king who blamed it, mocked it, and left NATO.", "m|met|Chad|a king",
    "w|blamed|a king|it", "c|mocked|a king|it", "c|left|a king|NATO" },
})

run("a past goes with the past around what would be, behind but as behind and", {
  { "Oman said Chad would join NATO but declined to pay.", "m|said|Oman",
    "h|would join|Chad|NATO", "c|declined|Oman", "i|to pay|Oman" },
  { "Oman agreed that Chad would one day join NATO but declined to pay.", "m|agreed|Oman",
    "h|join|Chad|NATO", "c|declined|Oman", "i|to pay|Oman" },
  { "Oman said Chad had joined NATO but declined to pay.", "m|said|Oman",
    "h|had joined|Chad|NATO", "c|declined|Chad", "i|to pay|Chad" },
})

run("a participle with by before the verb, and a verb joined to it", {
  { "Troops backed by tanks swept into Oman and left.", "m|swept|Troops|into: Oman",
    "p|backed|Troops|by: tanks", "c|left|Troops" },
  { "Troops swept into Oman and left.", "m|swept|Troops|into: Oman", "c|left|Troops" },
})
