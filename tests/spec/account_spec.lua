--- What is done on account of a deed that was told before: against whose it was.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("over the deed, in response to it", "SANCTION THREATEN sever", {
  { "Chad bombed a port in Mali. Peru threatened sanctions over the bombing.", "PER > TCD" },
  { "Chad bombed a port in Mali. Peru imposed sanctions over the bombing.", "PER > TCD" },
  { "Chad seized a Malian ship. Peru expelled three diplomats over the seizure.", "PER > TCD" },
  { "Chad attacked a base in Mali. Mali recalled its ambassador in protest at the attack.",
    "MLI > TCD" },
  { "Chad arrested two Malians. Peru suspended aid in response to the arrests.", "PER > TCD" },
  { "Chad annexed an island. Peru imposed sanctions in response to the annexation.",
    "PER > TCD" },
  { "Chad bombed a port in Mali. Peru imposed sanctions over the election.", "none" },
  { "Chad bombed a port in Mali. Peru expelled three diplomats over a song.", "none" },
  { "Farmers bombed a port in Mali. Peru imposed sanctions over the bombing.", "none" },
  { "Chad bombed a port in Mali. Chad imposed sanctions over the bombing.", "none" },
  { "Chad met Mali. Peru expelled three diplomats in response to a question.", "none" },
})

run("what is an answer", "SANCTION ASSAULT MOBILIZE", {
  { "Chad seized a Malian ship. In response, Mali expelled three diplomats.", "MLI > TCD" },
  { "Chad bombed a port in Mali. In retaliation, Mali bombed a base.", "TCD > MLI|MLI > TCD" },
  { "Chad seized a Malian ship. Mali responded by expelling three diplomats.", "MLI > TCD" },
  { "Chad seized a Malian ship. Mali hit back, expelling three diplomats.", "MLI > TCD" },
  { "Chad bombed Mali. Mali retaliated with an air strike.", "TCD > MLI|MLI > TCD" },
  { "Chad met Mali. Mali responded by expelling three diplomats.", "none" },
  { "Chad seized a Malian ship. Mali began by expelling three diplomats.", "none" },
  { "Chad seized a Malian ship. In public, Mali expelled three diplomats.", "none" },
  { "Chad seized a Malian ship. A shop responded by expelling three diplomats.", "none" },
  { "Chad seized a Malian ship. Mali ended the day with an air strike.", "none" },
})

run("what the deed brings on", "SANCTION sever", {
  { "Chad bombed a port in Mali. The bombing prompted Peru to impose sanctions.", "PER > TCD" },
  { "Chad seized a Malian ship. The seizure led Mali to recall its ambassador.", "MLI > TCD" },
  { "Chad's raid prompted Peru to impose sanctions.", "PER > TCD" },
  { "Chadian threats forced Peru to recall its ambassador.", "PER > TCD" },
  { "Chad bombed a port in Mali. The rain led Oman to recall its ambassador.", "none" },
  { "Chad bombed a port in Mali. The bombing was said to impose sanctions.", "none" },
  { "Farmers bombed a port. The bombing prompted Peru to impose sanctions.", "none" },
})
