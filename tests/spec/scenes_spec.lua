-- Who is meant in the sentence behind one about a body of states: the country is not where others
-- meet, "the Russian-led bloc" is the one just named.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("the country is not where others meet", "SANCTION ACCUSE", {
  { "Chad said at a meeting in Austria that it was ready. The country condemned Mali.",
    "TCD > MLI" },
  { "Chad spoke at a summit in Kenya. The country condemned Mali.", "TCD > MLI" },
  { "Chad wept when ministers met in Kenya. The country condemned Mali.", "TCD > MLI" },
  { "The League hailed Chad at talks in Kenya. The country condemned Mali.", "TCD > MLI" },
  { "Chad was ready at a summit of NATO in Spain. The country condemned Mali.", "TCD > MLI" },
  { "Chad spoke of a mine in Kenya. The country condemned Mali.", "KEN > MLI" },
  { "Chad and Niger spoke at a summit in Kenya. The country condemned Mali.", "KEN > MLI" },
  { "Ministers spoke at a summit in Kenya. The country condemned Mali.", "KEN > MLI" },
  { "Macron spoke at a summit in Kenya. The country condemned Mali.", "KEN > MLI" },
  { "Chad wept for Kenya. The country condemned Mali.", "KEN > MLI" },
})

run("a bloc called by its leader is the one just named", "join withdraw member", {
  { "Georgia spoke of the CIS. It joined the Russian-led bloc in 1993.", "GEO > CIS" },
  { "Armenia spoke of the CSTO. It has left the Moscow-led alliance.", "ARM > CSTO" },
  { "Nepal spoke of the SCO. India joined the China-led group in 2017.", "IND > SCO" },
  { "NATO has grown. Serbia joined the U.S.-led alliance.", "SRB > NATO" },
  { "NATO has grown. Spain is a member of the American-led alliance.", "ESP > NATO" },
  { "Georgia spoke of the CIS. It joined the French-led bloc.", "GEO > FRA" },
  { "Georgia spoke of the CIS. It joined a Russian-led bloc.", "GEO > RUS" },
  { "Georgia spoke of the CIS. It joined the Russian-led coalition.", "GEO > RUS" },
  { "Georgia sang. It joined the Russian-led bloc.", "GEO > RUS" },
  { "NATO has grown. Serbia joined the U.S.-led choir.", "none" },
})

run("those listed are what the phrase counts, not one more", "ACCUSE", {
  { "The two members of OPEC, Oman and Iran, condemned Mali.", "IRN OMN > MLI" },
  { "The leaders of two NATO allies, France and Spain, condemned Mali.", "ESP FRA > MLI" },
  { "The three members of the group, Oman, Iran and Chad, condemned Mali.",
    "IRN OMN TCD > MLI" },
  { "The five members of BRICS, France and Spain, condemned Mali.", "BRICS ESP FRA > MLI" },
})

run("the member that another is called", "join withdraw", {
  { "Kenya signed, leaving Chad as the only African Union member that has left OPEC.",
    "TCD > OPEC" },
  { "Kenya sees Chad as the African Union member that left OPEC.", "TCD > OPEC" },
  { "Kenya wept. The African Union member left OPEC.", "KEN > OPEC" },
})

run("both countries that the two sentences before begin with", "withdraw", {
  { "Chad's parliament ratified Niger's bid. Mali approved the bid. Both countries left OPEC.",
    "MLI TCD > OPEC" },
  { "Chad closed its border. Mali followed. The two countries left OPEC.", "MLI TCD > OPEC" },
  { "Chad backed Niger. Mali wept. Both countries left OPEC.", "MLI TCD > OPEC" },
  { "Chad's parliament hailed Niger. Mali backed Niger, too. Both countries left OPEC.",
    "MLI NER > OPEC" },
  { "Chad met Niger. Mali wept. Both countries left OPEC.", "NER TCD > OPEC" },
  { "Chad condemned Niger. The sun rose. Both countries left OPEC.", "NER TCD > OPEC" },
  { "Chad condemned Niger. Niger fought back. Both countries left OPEC.", "NER TCD > OPEC" },
  { "Chad and Niger spoke. Mali is small. Both countries left OPEC.", "NER TCD > OPEC" },
})

run("the leaders are those of the body that met", "ACCUSE REQUEST SANCTION", {
  { "G7 leaders met in Rome. The leaders condemned Mali.", "G7 > MLI" },
  { "African Union leaders met on Monday. Leaders also condemned Mali.", "AU > MLI" },
  { "The Arab League held a summit in May. The leaders urged Mali to pay.", "AL > MLI" },
  { "ASEAN foreign ministers opened a meeting on Sunday. The ministers condemned Mali.",
    "ASEAN > MLI" },
  { "EU leaders were angry. In a statement, the leaders condemned Mali.", "EU > MLI" },
  { "EU leaders met in Rome. The leaders spoke of fish. The leaders condemned Mali.",
    "EU > MLI" },
  { "G7 leaders met President Macron. The leaders condemned Mali.", "none" },
  { "G7 leaders met in Rome. The leaders of Chad condemned Mali.", "TCD > MLI" },
  { "G7 leaders met in Rome. The rebel leaders condemned Mali.", "none" },
  { "G7 leaders met in Rome. Chad sang. The leaders condemned Mali.", "none" },
  { "OPEC cut its output. The leaders condemned Mali.", "none" },
  { "Macron met G7 ministers to discuss Putin's attack on Mali. The leaders condemned Chad.",
    "none" },
  { "The choir met in Rome. The leaders condemned Mali.", "none" },
})

run("the summit is of the body that holds one", "attend host", {
  { "The Arab League will hold a summit next week. Chad is hosting the summit.", "TCD > AL" },
  { "The Gulf Cooperation Council held its annual summit. Chad hosted the meeting.",
    "TCD > GCC" },
  { "ASEAN ministers opened a two-day meeting. Nepal attended the meeting.", "NPL > ASEAN" },
  { "The African Union ended a session on fish. Nepal attended the session.", "NPL > AU" },
  { "NATO leaders began a summit on Monday. Nepal attended the summit.", "NPL > NATO" },
  { "NATO will open a school. Nepal attended the meeting.", "none" },
  { "NATO held a drill. Nepal attended the session.", "none" },
  { "The club held a meeting. Nepal attended the meeting.", "none" },
})
