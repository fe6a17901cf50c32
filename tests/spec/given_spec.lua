-- Who is given something, whose membership is held up, whose meeting or member it is, who does it
-- with whom. "none" where the sentence doesn't say.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("several to whom something is given", "AID invite", {
  { "France gave Albania and Greece food.", "FRA > ALB GRC" },
  { "The EU granted Serbia and Albania candidate status.", "EU > ALB SRB" },
  { "France gave Albania food, and Greece paid.", "FRA > ALB" },
  { "The teacher gave Albania and Greece high marks.", "none" },
})

run("whose membership another suspends or holds up", "suspend decline", {
  { "Syria, whose membership the Arab League froze, paid.", "AL > SYR" },
  { "Kosovo, whose entry Serbia had blocked, paid.", "SRB > XKX" },
  { "Syria, whose assets the Arab League froze, paid.", "none" },
})

run("whom one goes to see in order to ask for something", "REQUEST", {
  { "Chad's president flew to Paris to ask for a loan.", "TCD > FRA" },
  { "Chad's president visited Paris and pressed for a loan.", "TCD > FRA" },
  { "Chad's president met the king of Oman and told his ministers to go on.", "none" },
  { "Chad's president flew to Paris to ask Mali for a loan.", "TCD > MLI" },
  { "Chad's president flew to Paris and slept.", "none" },
})

run("an adjective with what is to be done, between commas", "host sign", {
  { "Iraq, due to host the Arab League summit, was calm.", "IRQ > AL" },
  { "Iraq, happy to see the Arab League summit, was calm.", "none" },
})

run("ties and relations behind a preposition and a verb", "sever expel", {
  { "Sudan joined Bahrain in severing relations with Iran.", "SDN > IRN" },
  { "Sudan followed Bahrain in cutting ties with Iran.", "SDN > IRN" },
  { "Sudan followed Bahrain in cutting edges with Iran.", "none" },
})

run("states by whom they are led", "ACCUSE", {
  { "A group of countries led by France condemned Iran.", "FRA > IRN" },
  { "Countries led by France condemned Iran.", "FRA > IRN" },
  { "A group of friends led by France condemned Iran.", "FRA > IRN" },
  { "A group of countries founded by France condemned Iran.", "none" },
})

run("what was done to whom, in front with \"with\"", "suspend expel withdraw", {
  { "With Turkey suspended from the Council of Europe, Greece was glad.", "COE > TUR" },
  { "With Oman expelled from OPEC, Chad and Mali paid.", "OPEC > OMN" },
  { "With Turkey excused from the Council of Europe, Greece was glad.", "none" },
})

run("the meeting of those who met, and its members", "absent ACCUSE meet", {
  { "OPEC met in Vienna. Iraq stayed away from the conference.", "OPEC > |IRQ > OPEC" },
  { "Kenya joined the OPEC summit. Iraq boycotted the meeting.", "IRQ > OPEC" },
  { "A meeting of ECOWAS was held. Mali boycotted the summit.", "ECOWAS > |MLI > ECOWAS" },
  { "The band met in Vienna. Iraq stayed away from the conference.", "none" },
  { "OPEC members paid. Iraq stayed away from the wedding.", "none" },
  { "The SCO grew. The six member states condemned Israel.", "SCO > ISR" },
  { "The SCO grew. The six states condemned Israel.", "none" },
})

run("the member of a pact", "ACCUSE", {
  { "Turkey turned to Brazil. The NATO member condemned Iran.", "TUR > IRN" },
  { "Chad turned to Brazil. The NATO member condemned Iran.", "none" },
  { "Turkey turned to Brazil. A NATO member condemned Iran.", "none" },
})

run("those who do it", "attend ACCUSE ASSAULT", {
  { "Ghana was among those attending the ECOWAS summit.", "GHA > ECOWAS" },
  { "Ghana was among those condemning Chad.", "GHA > TCD" },
  { "Ghana arrested those attending the ECOWAS summit.", "none" },
  { "Ghana was among those condemning camps in Chad.", "none" },
  { "Ghana praised those attacking Chad.", "none" },
})

run("two ways to spell an -ing form", "withdraw sign", {
  { "Iran was cancelling the JCPOA.", "IRN > JCPOA" },
  { "Iran was canceling the JCPOA.", "IRN > JCPOA" },
  { "Nixon ended the talks by initialling the ABM treaty.", "USA > ABM" },
  { "Iran was labelling the JCPOA.", "none" },
})
