-- The life of alliances in plain sentences: what the built-in packs read in each, as one reads the
-- English. "act: actors > recipients [aux]", several parted by semicolons; events without an act do
-- not count. The articles are of 1 May 2023.

local reader = require "engine.reader"

local open = assert(reader.open())

local function set(list)
  table.sort(list)
  return table.concat(list, " ")
end

local function check(text, wanted)
  local got = {}
  for _, e in ipairs(open:events(open:read { text = text, date = "2023-05-01" })) do
    local aux = e.aux[1] and " [" .. table.concat(e.aux, " ") .. "]" or ""
    if e.act then
      got[#got + 1] = e.act .. ": " .. set(e.actor) .. " > " .. set(e.recipient) .. aux
    end
  end
  table.sort(got)
  assert.are.equal(wanted, got[1] and table.concat(got, "; ") or "none")
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do it(case[1], function() check(case[1], case[2]) end) end
  end)
end

run("who becomes a member", {
  { "Finland became NATO's 31st member on Tuesday.", "join: FIN > NATO" },
  { "Croatia was accepted into the European Union in 2013.", "join: HRV > EU [historical]" },
  { "Kazakhstan was admitted as a member of the World Trade Organization.", "join: KAZ > WTO" },
  { "Montenegro's entry into NATO angered Russia.", "join: MNE > NATO" },
  { "Sweden completed its accession to NATO.", "join: SWE > NATO" },
  { "Peru has joined with Chile in opposing the plan.", "none" },
  { "Iran is set to join the Shanghai Cooperation Organisation.", "join: IRN > SCO [future]" },
  { "Ethiopia, which joined BRICS in January, said it would not leave.", "join: ETH > BRICS" },
  { "Iran, Egypt and Ethiopia will become members of BRICS.",
    "join: EGY ETH IRN > BRICS [future]" },
  { "The African Union was granted permanent membership in the G20.", "join: AU > G20" },
  { "Turkey hopes to become a full member of the European Union.",
    "join: TUR > EU [hypothetical]" },
  { "Spain acceded to the North Atlantic Treaty Organization.", "join: ESP > NATO" },
  { "The accession of Bulgaria and Romania to the EU was delayed.", "join: BGR ROU > EU" },
  { "Russia acceded to the World Trade Organization after 18 years of talks.", "join: RUS > WTO" },
  { "Saudi Arabia has not joined BRICS.", "join: SAU > BRICS [negation]" },
  { "The two men joined the club.", "none" },
  { "Japan joined the call for a truce.", "none" },
})

run("who asks to become one", {
  { "Ukraine formally applied for EU membership on Monday.", "apply: UKR > EU" },
  { "Finland and Sweden submitted their applications to join NATO.", "apply: FIN SWE > NATO" },
  { "Turkey has asked to join BRICS.", "apply: TUR > BRICS" },
  { "Bosnia's application to join the EU was accepted.", "apply: BIH > EU" },
  { "Malaysia expressed interest in joining BRICS.", "apply: MYS > BRICS" },
  { "Georgia's bid for NATO membership angered Russia.", "apply: GEO > NATO" },
  { "Albania began accession talks with the European Union.", "apply: ALB > EU" },
  { "Serbia is a candidate for membership of the European Union.", "apply: SRB > EU" },
  { "Moldova, which is seeking to join the EU, held a vote.", "apply: MDA > EU" },
  { "East Timor's quest to join ASEAN is a decade old.", "apply: TLS > ASEAN" },
  { "Turkey's decades-long effort to join the European Union has stalled.", "apply: TUR > EU" },
  { "Argentina has put in a request to become a NATO global partner.", "none" },
  { "Ukraine wants membership of the European Union.", "apply: UKR > EU" },
  { "Sweden handed in its application to NATO.", "apply: SWE > NATO" },
  { "Algeria's desire to join BRICS is no secret.", "apply: DZA > BRICS" },
  { "She applied to join the club.", "none" },
})

run("who is asked to", {
  { "NATO leaders invited Macedonia to start accession talks.", "invite: NATO > MKD" },
  { "The EU granted Ukraine candidate status.", "invite: EU > UKR" },
  { "BRICS has invited Argentina, Egypt and Iran to join the group.",
    "invite: BRICS > ARG EGY IRN" },
  { "Ukraine was granted EU candidate status.", "invite: EU > UKR" },
  { "NATO extended an invitation to Montenegro.", "invite: NATO > MNE" },
  { "Argentina was invited to join BRICS.", "invite: BRICS > ARG" },
  { "The European Union opened membership talks with Serbia.", "invite: EU > SRB" },
  { "NATO offered Georgia membership.", "invite: NATO > GEO" },
  { "The invitation to Sweden to join NATO was signed.", "invite: NATO > SWE" },
  { "France invited Iran to talks.", "none" },
})

run("who is kept out, or stays out", {
  { "Norway rejected membership of the European Economic Community.", "decline: NOR > EEC" },
  { "Turkey blocked Sweden from joining NATO.", "decline: TUR > SWE" },
  { "Argentina turned down an invitation to join BRICS.", "decline: ARG > BRICS" },
  { "Germany opposed Georgia's membership in NATO.", "decline: DEU > GEO" },
  { "Greece blocked North Macedonia's path to NATO.", "decline: GRC > MKD" },
  { "Switzerland refused to join the European Union.", "decline: CHE > EU" },
  { "Kazakhstan ruled out joining BRICS.", "decline: KAZ > BRICS" },
  { "Brazil vetoed Venezuela's bid to join BRICS.", "decline: BRA > VEN" },
  { "The European Union rejected Turkey's application.", "decline: EU > TUR" },
  { "The club rejected his application.", "none" },
})

run("who comes back", {
  { "Syria was readmitted to the Arab League after 12 years.", "readmit: AL > SYR" },
  { "Honduras returned to the Organization of American States.", "readmit: HND > OAS" },
  { "France rejoined NATO's military command.", "readmit: FRA > NATO" },
  { "The OAS lifted the suspension of Honduras.", "readmit: OAS > HND" },
  { "Gambia has rejoined the Commonwealth.", "readmit: GMB > CW" },
  { "The Maldives was readmitted as a member of the Commonwealth.", "readmit: CW > MDV" },
  { "Syria's return to the Arab League was welcomed by Iran.", "readmit: SYR > AL" },
  { "Biden brought the United States back into the Paris Agreement.", "readmit: USA > PARIS" },
  { "The United States re-entered the Paris climate agreement.", "readmit: USA > PARIS" },
  { "He returned to the club.", "none" },
})

run("who leaves", {
  { "Egypt quits Arab League", "withdraw: EGY > AL" },
  { "Britain voted to leave the European Union.", "withdraw: GBR > EU" },
  { "Qatar announced it was leaving OPEC.", "withdraw: QAT > OPEC" },
  { "Mali, Niger and Burkina Faso announced their immediate withdrawal from ECOWAS.",
    "withdraw: BFA MLI NER > ECOWAS" },
  { "The US exit from the INF Treaty raised fears.", "withdraw: USA > INF" },
  { "Moscow walked away from the Black Sea grain deal.", "withdraw: RUS > BLACKSEAGRAIN" },
  { "Burundi has become the first country to leave the International Criminal Court.",
    "withdraw: BDI > ICC" },
  { "Russia gave notice of its withdrawal from the Council of Europe.", "withdraw: RUS > COE" },
  { "Ecuador will leave OPEC in January.", "withdraw: ECU > OPEC [future]" },
  { "North Korea's departure from the Non-Proliferation Treaty caused alarm.",
    "withdraw: PRK > NPT" },
  { "Italy formally withdrew from China's Belt and Road Initiative.", "withdraw: ITA > BRI" },
  { "Russia revoked its ratification of the Comprehensive Nuclear Test Ban Treaty.",
    "withdraw: RUS > CTBT" },
  { "Troops pulled out of the village.", "none" },
  { "The firm pulled out of the deal.", "none" },
})

run("whose membership rests", {
  { "ECOWAS suspended Niger's membership.", "suspend: ECOWAS > NER" },
  { "Niger was suspended by the African Union after a coup.", "suspend: AU > NER" },
  { "The Arab League froze Syria's membership.", "suspend: AL > SYR" },
  { "Egypt's membership of the Arab League was suspended in 1979.",
    "suspend: AL > EGY [historical]" },
  { "Russia halted its participation in the New START treaty.", "suspend: RUS > NEWSTART" },
  { "Mercosur suspended Venezuela indefinitely.", "suspend: MERCOSUR > VEN" },
  { "The suspension of Mali from the African Union was lifted.", "readmit: AU > MLI" },
  { "The Commonwealth's suspension of Zimbabwe was extended.", "suspend: CW > ZWE" },
})

run("who is thrown out", {
  { "South Africa was expelled from the Commonwealth.", "expel: CW > ZAF" },
  { "The G8 threw out Russia after the annexation of Crimea.", "expel: G8 > RUS" },
  { "The Arab League kicked out Egypt in 1979.", "expel: AL > EGY [historical]" },
  { "Cuba's expulsion from the Organization of American States came in 1962.",
    "expel: OAS > CUB [historical]" },
  { "Russia was kicked out of the G8 in 2014.", "expel: G8 > RUS [historical]" },
  { "Vandals were expelled from the club.", "none" },
})

run("who meets", {
  { "Foreign ministers of ASEAN met in Jakarta on Monday.", "host: IDN > ASEAN; meet: ASEAN > " },
  { "The leaders of France, Germany and Poland gathered in Weimar.", "meet: DEU FRA POL > " },
  { "G7 finance ministers met in London.", "host: GBR > G7; meet: G7 > " },
  { "The Arab League held an emergency session.", "meet: AL > " },
  { "The UN Security Council convened an emergency meeting.", "meet: UNSC > " },
  { "The BRICS summit opened in Johannesburg.", "meet: BRICS > " },
  { "Negotiators from Iran and the United States met in Oman.", "meet: IRN USA > " },
  { "Biden sat down with Xi in Bali.", "meet: CHN USA > " },
  { "Iran resumed nuclear talks with the European Union.", "meet: EU IRN > " },
  { "Talks among Egypt, Ethiopia and Sudan broke down.", "meet: EGY ETH SDN > " },
  { "Xi and Putin held a video summit.", "meet: CHN RUS > " },
  { "Two days of talks between Serbia and Kosovo ended.", "meet: SRB XKX > " },
  { "A meeting of OPEC ministers ended in Vienna.", "meet: OPEC > " },
  { "An extraordinary summit of the Arab League opened in Cairo on Saturday.", "meet: AL > " },
  { "At a summit of the African Union in Addis Ababa, leaders condemned the coup.", "meet: AU > " },
  { "OPEC is due to meet on June 4.", "meet: OPEC >  [future]" },
  { "OPEC will hold its next meeting in June.", "meet: OPEC >  [future]" },
  { "The board held a meeting.", "none" },
  { "He met the demands of Iran.", "none" },
})

run("where they meet", {
  { "Japan is hosting the G7 leaders.", "host: JPN > G7" },
  { "The APEC forum, hosted by Peru, ended on Saturday.", "host: PER > APEC" },
  { "Turkey hosted talks between Russia and Ukraine.", "host: TUR > RUS UKR" },
  { "Saudi Arabia is the host of the Arab League summit.", "host: SAU > AL" },
  { "Peace talks between the Taliban and the United States were held in Qatar.",
    "host: QAT > TALIBAN USA; meet: TALIBAN USA > " },
  { "The Czech Republic played host to a NATO summit.", "host: CZE > NATO" },
  { "Talks between Iran and Saudi Arabia took place in Baghdad.",
    "host: IRQ > IRN SAU; meet: IRN SAU > " },
  { "The museum hosted a dinner.", "none" },
})

run("who goes there", {
  { "Iran took part in the BRICS summit.", "attend: IRN > BRICS" },
  { "Modi is attending the SCO summit in Samarkand.", "attend: IND > SCO" },
  { "China sent a delegation to the African Union summit.", "attend: CHN > AU" },
  { "Erdogan will participate in the NATO summit.", "attend: TUR > NATO [future]" },
  { "Zelensky addressed the G7 summit.", "attend: UKR > G7" },
  { "Japan was represented at the NATO meeting by its foreign minister.", "attend: JPN > NATO" },
  { "Biden travelled to Vilnius to attend a NATO summit.", "attend: USA > NATO" },
  { "Fans attended the match.", "none" },
})

run("who stays away", {
  { "Xi skipped the G20 summit in New Delhi.", "absent: CHN > G20" },
  { "Xi will not attend the G20 summit.", "absent: CHN > G20 [future]" },
  { "Putin will miss the BRICS summit.", "absent: RUS > BRICS [future]" },
  { "Lebanon stayed away from the Arab League meeting.", "absent: LBN > AL" },
  { "Israel was absent from the summit of the African Union.", "absent: ISR > AU" },
  { "Putin did not turn up at the APEC summit.", "absent: RUS > APEC" },
  { "Kenya pulled out of the African Union summit.", "absent: KEN > AU" },
  { "Iran shunned the OPEC meeting.", "absent: IRN > OPEC" },
  { "Pupils skipped school.", "none" },
})

run("who is a member", {
  { "Turkey is a NATO member.", "member: TUR > NATO" },
  { "Hungary, an EU and NATO member, opposed the move.", "member: HUN > EU NATO" },
  { "The Arab League includes Egypt and Jordan.", "member: EGY JOR > AL" },
  { "Fellow NATO members Greece and Turkey clashed.", "member: GRC TUR > NATO" },
  { "NATO ally Turkey objected.", "member: TUR > NATO" },
  { "BRICS groups Brazil, Russia, India, China and South Africa.",
    "member: BRA CHN IND RUS ZAF > BRICS" },
  { "Mercosur is made up of Argentina, Brazil, Paraguay and Uruguay.",
    "member: ARG BRA PRY URY > MERCOSUR" },
  { "Austria is not a member of NATO.", "member: AUT > NATO [negation]" },
  { "The Quad, comprising the US, Japan, India and Australia, met in Tokyo.",
    "host: JPN > QUAD; meet: QUAD > ; member: AUS IND JPN USA > QUAD" },
  { "Kuwait, a founding member of OPEC, cut its output.", "member: KWT > OPEC" },
  { "The United States and its NATO allies Britain and France objected.",
    "member: FRA GBR > NATO" },
  { "The East African Community consists of Kenya, Uganda and Tanzania.",
    "member: KEN TZA UGA > EAC" },
  { "Poland remains in the European Union.", "member: POL > EU" },
  { "OPEC's biggest producer, Saudi Arabia, cut its output.", "member: SAU > OPEC" },
  { "The Sahel alliance of Mali, Niger and Burkina Faso met.", "meet: BFA MLI NER > " },
  { "The team's members include a man from Egypt.", "none" },
})

run("who leads", {
  { "France leads a coalition of states.", "lead: FRA > " },
  { "Spain holds the rotating EU presidency.", "lead: ESP > EU" },
  { "Zambia, the chair of SADC, called a summit.", "lead: ZMB > SADC" },
  { "Sweden, which holds the EU presidency, called for calm.", "lead: SWE > EU" },
  { "Angola assumed the chairmanship of the African Union.", "lead: AGO > AU" },
  { "Brazil's presidency of the G20 ended.", "lead: BRA > G20" },
  { "Ann leads the choir.", "none" },
})

run("what is signed", {
  { "Armenia initialled a peace accord with Azerbaijan.", "sign: ARM AZE > " },
  { "Australia inked a security pact with Papua New Guinea.", "sign: AUS PNG > " },
  { "The United States and Iran reached a deal.", "sign: IRN USA > " },
  { "China and the Solomon Islands have concluded a security pact.", "sign: CHN SLB > " },
  { "A treaty was signed by Egypt and Israel.", "sign: EGY ISR > " },
  { "Syria put its signature to the Chemical Weapons Convention.", "sign: SYR > CWC" },
  { "Nigeria became a signatory to the Paris agreement.", "sign: NGA > PARIS" },
  { "The signing of the treaty between Russia and Belarus took place in Minsk.",
    "sign: BLR RUS > " },
  { "Serbia agreed a trade deal with China.", "sign: CHN SRB > " },
  { "The 1979 peace treaty between Egypt and Israel ended the war.",
    "sign: EGY ISR >  [historical]" },
  { "India signed on to the Artemis Accords.", "sign: IND > ARTEMIS" },
  { "Messi signed a contract.", "none" },
})

run("what is ratified", {
  { "Turkey's parliament ratified Sweden's accession to NATO.", "ratify: TUR > SWE" },
  { "The US Senate approved the New START treaty.", "ratify: USA > NEWSTART" },
  { "Ratification of the Lisbon treaty by Ireland was delayed.", "ratify: IRL > LISBON" },
  { "Hungary has yet to ratify Finland's accession.", "ratify: HUN > FIN [negation]" },
  { "The Czech Republic completed ratification of the Lisbon Treaty.", "ratify: CZE > LISBON" },
  { "The US Congress refused to ratify the Kyoto Protocol.", "ratify: USA > KYOTO [negation]" },
})

run("what begins and ends", {
  { "Iran proposed a regional security alliance.", "propose: IRN > " },
  { "The idea of a Middle Eastern NATO was floated by Jordan.", "none" },
  { "Mali, Niger and Burkina Faso set up the Alliance of Sahel States.",
    "form: BFA MLI NER > AES" },
  { "Russia formed an alliance with China.", "form: CHN RUS > " },
  { "The Warsaw Pact was disbanded in 1991.", "dissolve:  > WPO [historical]" },
  { "Saudi Arabia announced the creation of a military coalition.", "form: SAU > " },
  { "The formation of an alliance between Iraq and Jordan worried Iran.", "form: IRQ JOR > " },
  { "The break-up of the Soviet Union and the dissolution of the Warsaw Pact changed Europe.",
    "dissolve:  > WPO [historical]" },
})

run("who is for and against", {
  { "The United States backs the African Union.", "none" },
  { "Russia opposes the expansion of NATO.", "oppose: RUS > NATO" },
  { "Putin railed against NATO.", "oppose: RUS > NATO" },
  { "Biden expressed support for the Abraham Accords.", "back: USA > ABRAHAM" },
  { "Britain remains committed to NATO.", "back: GBR > NATO" },
  { "China is critical of AUKUS.", "oppose: CHN > AUKUS" },
  { "Support for NATO in Sweden grew.", "none" },
})

run("ties cut and mended", {
  { "Saudi Arabia broke off diplomatic relations with Iran.", "sever: SAU > IRN" },
  { "Colombia severed ties to Israel.", "sever: COL > ISR" },
  { "Mexico withdrew its ambassador from Peru.", "none" },
  { "Nicaragua broke ties with Taiwan.", "sever: NIC > TWN" },
  { "Jordan downgraded its relations with Iran.", "sever: JOR > IRN" },
  { "Diplomatic ties between Iran and Morocco were cut in 2018.",
    "sever: IRN MAR >  [historical]" },
  { "Ecuador's rupture of relations with Mexico followed.", "sever: ECU > MEX" },
  { "Australia cut all diplomatic ties to Syria.", "sever: AUS > SYR" },
  { "Qatar was cut off by Saudi Arabia and Egypt.", "none" },
  { "The UAE established full diplomatic relations with Israel.", "restore: ARE > ISR" },
  { "Iran and Saudi Arabia agreed to resume ties.", "restore: IRN SAU >  [future]" },
  { "The resumption of ties between Turkey and Egypt was welcomed.", "restore: EGY TUR > " },
  { "Colombia restored full relations with Venezuela.", "restore: COL > VEN" },
  { "Sudan normalised ties with Israel.", "restore: SDN > ISR" },
  { "Turkey returned its ambassador to Israel.", "restore: TUR > ISR" },
  { "The United States and Cuba restored relations in 2015.", "restore: CUB USA >  [historical]" },
  { "The normalisation of relations between Japan and South Korea took years.",
    "restore: JPN KOR > " },
  { "Oman mended fences with Iran.", "restore: OMN > IRN" },
  { "Diplomatic relations between Chad and Israel were re-established.", "restore: ISR TCD > " },
  { "Egypt is working to normalise its ties with Turkey.", "restore: EGY > TUR [future]" },
})

run("headlines, history and news of the day", {
  { "Qatar quits OPEC", "withdraw: QAT > OPEC" },
  { "US to leave UNESCO again", "withdraw: USA > UNESCO [future]" },
  { "UK formally leaves EU", "withdraw: GBR > EU" },
  { "Niger, Mali and Burkina Faso quit West African bloc", "withdraw: BFA MLI NER > ECOWAS" },
  { "Turkey ratifies Finland's NATO membership", "ratify: TUR > FIN" },
  { "African Union suspends Gabon", "suspend: AU > GAB" },
  { "Arab League readmits Syria after 11-year absence", "readmit: AL > SYR" },
  { "Saudi Arabia, Iran restore ties", "restore: IRN SAU > " },
  { "Taiwan loses Honduras as ally cuts ties", "none" },
  { "Honduras establishes ties with China", "restore: HND > CHN" },
  { "North Korea severs all communication with South Korea", "sever: PRK > KOR" },
  { "Xi to skip G20 summit in Delhi", "absent: CHN > G20 [future]" },
  { "Putin arrives in China for SCO summit", "attend: RUS > SCO" },
  { "Japan hosts G7 summit in Hiroshima", "host: JPN > G7" },
  { "Georgian parliament approves withdrawal from the Council of Europe", "withdraw: GEO > COE" },
  { "Sri Lanka's president attended the BIMSTEC summit in Bangkok.", "attend: LKA > BIMSTEC" },
  { "Kenya, along with Uganda and Rwanda, formed the East African Community.",
    "form: KEN RWA UGA > EAC" },
  { "Britain decided to leave the European Economic Community.", "withdraw: GBR > EEC" },
  { "Indonesia withdrew from the United Nations in 1965.", "withdraw: IDN > UN [historical]" },
  { "Pakistan left SEATO in 1972.", "withdraw: PAK > SEATO [historical]" },
  { "Albania formally withdrew from the Warsaw Pact in 1968.", "withdraw: ALB > WPO [historical]" },
  { "Pakistan rejoined the Commonwealth in 1989.", "readmit: PAK > CW [historical]" },
  { "Greece returned to NATO's military structure in 1980.", "readmit: GRC > NATO [historical]" },
  { "The admission of China to the United Nations was debated.", "join: CHN > UN" },
  { "Egypt was expelled from the Organization of the Islamic Conference in 1979.",
    "expel: OIC > EGY [historical]" },
  { "The five members of the Association of Southeast Asian Nations met in Manila.",
    "host: PHL > ASEAN; meet: ASEAN > " },
  { "Representatives of the Warsaw Pact countries gathered in Bucharest.",
    "host: ROU > WPO [historical]; meet: WPO >  [historical]" },
  { "The Organization of African Unity opened its annual summit meeting in Lusaka.",
    "meet: OAU > " },
  { "Syria and Libya announced a merger of their two states.", "none" },
  { "Iraq broke relations with Egypt over the treaty.", "sever: IRQ > EGY" },
  { "China and the United States announced they would establish full diplomatic relations.",
    "restore: CHN USA >  [future]" },
  { "Cuba restored diplomatic ties to Colombia.", "restore: CUB > COL" },
  { "Britain suspended diplomatic relations with Libya after the shooting.", "sever: GBR > LBY" },
  { "Albania has refused to renew its ties with the Soviet Union.",
    "restore: ALB > SUN [negation historical]" },
  { "Ukraine will not join NATO, Zelensky said.", "join: UKR > NATO [negation future]" },
  { "NATO should admit Georgia, the senator said.", "invite: NATO > GEO [hypothetical]" },
  { "France's return to NATO's integrated command was praised by Washington.",
    "readmit: FRA > NATO" },
  { "Morocco's withdrawal from the African Union lasted 33 years.", "withdraw: MAR > AU" },
  { "Hungary blocked the start of accession talks with Ukraine.", "decline: HUN > UKR" },
  { "Russia pulled out of the Council of Europe before it could be expelled.",
    "withdraw: RUS > COE" },
  { "South Africa pulls out of ICC", "withdraw: ZAF > ICC" },
  { "Belarus became a member of the SCO on Thursday.", "join: BLR > SCO" },
  { "The Maldives, which left the Commonwealth in 2016, rejoined it in 2020.",
    "readmit: MDV > CW [historical]; withdraw: MDV > CW [historical]" },
  { "Countries that have signed the treaty include Japan and Brazil.", "none" },
  { "The treaty has been ratified by 60 states.", "none" },
  { "Thirty countries have ratified the Paris climate accord.", "ratify:  > PARIS" },
  { "Nine states have withdrawn from the NPT.", "withdraw:  > NPT" },
  { "No country has left the African Union.", "withdraw:  > AU [negation]" },
  { "The summit of the Non-Aligned Movement was boycotted by Egypt.", "absent: EGY > NONALIGNED" },
  { "Israel's exclusion from the Asian group ended.", "none" },
  { "The European Union and Mercosur have concluded a trade agreement.", "sign: EU MERCOSUR > " },
  { "The accord signed by Sudan and Chad in Dakar ended the war.", "sign: SDN TCD > " },
  { "Serbia and Kosovo signed an agreement on ties.", "sign: SRB XKX > " },
  { "Azerbaijan and Armenia initialed a peace treaty in Washington.", "sign: ARM AZE > " },
  { "Chile's Congress ratified the TPP.", "ratify: CHL > TPP" },
  { "The Philippines terminated the Visiting Forces Agreement with the United States.",
    "withdraw: PHL > VFA" },
  { "Turkey froze relations with Israel.", "sever: TUR > ISR" },
  { "China downgraded ties with Lithuania.", "sever: CHN > LTU" },
  { "China and Lithuania downgraded their ties.", "sever: CHN LTU > " },
  { "Relations between Ankara and Cairo were cut in 2013.", "sever: EGY TUR >  [historical]" },
  { "Rwanda announced it was pulling out of the Economic Community of Central African States.",
    "withdraw: RWA > ECCAS" },
  { "The United Arab Emirates said it would leave OPEC.", "withdraw: ARE > OPEC [future]" },
  { "Lithuania has left the convention on cluster munitions.", "withdraw: LTU > CLUSTERMUNITIONS" },
  { "Hungary began its withdrawal from the International Criminal Court.", "withdraw: HUN > ICC" },
  { "Panama formally exited China's Belt and Road Initiative.", "withdraw: PAN > BRI" },
  { "Finland and Estonia will quit the Ottawa treaty.", "withdraw: EST FIN > OTTAWA [future]" },
  { "The decision of Venezuela to leave the Organization of American States was criticised.",
    "withdraw: VEN > OAS" },
  { "Britain's departure from the EU shook the bloc.", "withdraw: GBR > EU" },
  { "If Greece leaves the euro zone, others may follow.",
    "withdraw: GRC > EUROZONE [hypothetical]" },
  { "Poland denied that it planned to leave the European Union.",
    "withdraw: POL > EU [negation future]" },
  { "Ethiopia was invited to become a full member of BRICS.", "invite: BRICS > ETH" },
  { "Saudi Arabia is considering joining BRICS.", "join: SAU > BRICS [hypothetical]" },
  { "Colombia became the newest member of the BRICS bank.", "join: COL > NDB" },
  { "Timor-Leste was formally admitted to ASEAN at a summit in Kuala Lumpur.",
    "join: TLS > ASEAN" },
  { "Sweden became the 32nd country to join NATO.", "join: SWE > NATO" },
  { "Ireland may join NATO one day.", "join: IRL > NATO [hypothetical]" },
  { "Ukraine has long sought to join NATO.", "apply: UKR > NATO" },
  { "Kosovo applied to join the Council of Europe in 2022.", "apply: XKX > COE" },
  { "Palestine asked the United Nations for full membership.", "apply: PSE > UN" },
  { "Thailand submitted a formal request to join BRICS.", "apply: THA > BRICS" },
  { "Bosnia was granted candidate status by the European Union.", "invite: EU > BIH" },
  { "France suspended its participation in NATO's Sea Guardian operation.", "suspend: FRA > NATO" },
  { "The Organization of American States suspended Honduras after the coup.",
    "suspend: OAS > HND" },
  { "Guinea was suspended from ECOWAS and the African Union.", "suspend: AU ECOWAS > GIN" },
  { "Syria's suspension from the Arab League ended.", "suspend: AL > SYR" },
  { "ASEAN leaders met in Vientiane.", "host: LAO > ASEAN; meet: ASEAN > " },
  { "Foreign ministers from the G20 gathered in Rio de Janeiro.", "host: BRA > G20; meet: G20 > " },
  { "The presidents of Russia and Turkey met in Sochi.", "meet: RUS TUR > " },
  { "The foreign ministers of Egypt, Jordan and Iraq held talks in Baghdad.",
    "meet: EGY IRQ JOR > " },
  { "Kim and Trump met at the border.", "none" },
  { "Saudi Crown Prince Mohammed bin Salman met Sisi in Neom.", "meet: EGY SAU > " },
  { "Iran held indirect talks with the United States in Muscat.", "meet: IRN USA > " },
  { "Israel and Hamas resumed indirect talks in Doha.", "meet: HAMAS ISR > " },
  { "China will host the SCO summit in Tianjin.", "host: CHN > SCO [future]" },
  { "The next BRICS summit will be hosted by Russia.", "host: RUS > BRICS [future]" },
  { "Erdogan will attend the BRICS summit in Kazan.", "attend: TUR > BRICS [future]" },
  { "North Korea's leader attended a meeting of the Non-Aligned Movement.",
    "attend: PRK > NONALIGNED" },
  { "Iraq sent its foreign minister to the Arab League meeting.", "attend: IRQ > AL" },
  { "Mali did not attend the ECOWAS summit.", "absent: MLI > ECOWAS" },
  { "Netanyahu will not be attending the summit of the Arab League.", "absent: ISR > AL [future]" },
  { "Modi missed the ASEAN summit.", "absent: IND > ASEAN" },
  { "India pulled out of the SAARC summit.", "absent: IND > SAARC" },
  { "Armenia froze its participation in the CSTO.", "suspend: ARM > CSTO" },
  { "Armenia boycotted the CSTO summit in Minsk.", "absent: ARM > CSTO" },
  { "The CSTO, a Russian-led alliance, met in Astana.", "host: KAZ > CSTO; meet: CSTO > " },
  { "The eight-member SCO includes India and Pakistan.", "member: IND PAK > SCO" },
  { "Nigeria, a member of both OPEC and ECOWAS, objected.", "member: NGA > ECOWAS OPEC" },
  { "Neighbouring Mali, also an ECOWAS member, closed the border.", "member: MLI > ECOWAS" },
  { "Finland is now a member of NATO.", "member: FIN > NATO" },
  { "Switzerland, which is not an EU member, agreed.", "member: CHE > EU [negation]" },
  { "The US-led coalition against Islamic State has 80 members.", "none" },
  { "Japan and the Philippines signed a defence pact on Monday.", "sign: JPN PHL > " },
  { "North Korea ratified the defence treaty with Russia.", "ratify: PRK > " },
  { "Pakistan and Saudi Arabia signed a mutual defence agreement.", "sign: PAK SAU > " },
  { "A peace deal was signed between Congo and Rwanda in Washington.", "sign: COD RWA > " },
  { "Iran and the IAEA reached an agreement in Cairo.", "sign: IAEA IRN > " },
  { "Bolivia cut diplomatic ties with Israel.", "sever: BOL > ISR" },
  { "Ecuador severed ties with Iran in protest.", "sever: ECU > IRN" },
  { "Saudi Arabia, Bahrain and the UAE cut ties with Qatar.", "sever: ARE BHR SAU > QAT" },
  { "Canada reopened its embassy in Damascus.", "restore: CAN > SYR" },
  { "The two countries agreed to restore ties.", "none" },
  { "Kazakhstan joined the Abraham Accords.", "join: KAZ > ABRAHAM" },
  { "Sudan's government has normalised relations with Israel.", "restore: SDN > ISR" },
})

run("in longer sentences", {
  { "Speaking after a summit in Riyadh, the Saudi foreign minister said Syria had been"
    .. " readmitted to the Arab League.",
    "readmit: AL > SYR" },
  { "Mali's junta, which took power in 2020, said in a statement on Sunday that it was"
    .. " leaving ECOWAS with immediate effect.",
    "withdraw: MLI > ECOWAS" },
  { "The Kremlin said on Tuesday that Russia had revoked its ratification of the nuclear"
    .. " test ban treaty after a vote in parliament.",
    "withdraw: RUS > CTBT" },
  { "Argentina's new government has told BRICS leaders that it will not join the bloc,"
    .. " reversing a decision by the previous president.",
    "join: ARG > BRICS [negation future]" },
  { "Chancellor Merkel, who hosted the G20 summit in Hamburg, criticised Trump for leaving"
    .. " the Paris accord.",
    "host: DEU > G20 [historical]; withdraw: USA > PARIS [historical]" },
  { "Iran's foreign minister arrived in Riyadh on Friday to attend a meeting of the"
    .. " Organisation of Islamic Cooperation.",
    "attend: IRN > OIC" },
  { "Twelve years after its suspension, Syria returned to the Arab League.", "readmit: SYR > AL" },
  { "The prime minister of Hungary, Viktor Orban, boycotted the EU summit over migration.",
    "absent: HUN > EU" },
  { "Niger's military rulers expelled the French ambassador and severed ties with Paris.",
    "sever: NER > FRA" },
  { "Turkey's parliament voted on Thursday to approve Finland's application to join NATO.",
    "ratify: TUR > FIN" },
  { "The Dutch government said it opposed Bulgaria's entry into the Schengen zone.",
    "decline: NLD > BGR" },
  { "Zambia and Zimbabwe are founding members of the Southern African Development Community.",
    "member: ZMB ZWE > SADC" },
  { "Egypt, Ethiopia, Iran and the United Arab Emirates joined the BRICS group in January.",
    "join: ARE EGY ETH IRN > BRICS" },
})
