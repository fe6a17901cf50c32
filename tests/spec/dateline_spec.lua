-- Bodies of a state whose state only the text's dateline tells; and a day behind a body tells none.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("a body of the state whose capital the dateline names", "ACCUSE expel sever SANCTION", {
  { "WARSAW (Reuters) - The foreign minister on Friday accused Moscow of lies.", "POL > RUS" },
  { "WARSAW - The Foreign Ministry expelled two Russian diplomats.", "POL > RUS" },
  { "NAIROBI - The president on Friday recalled the ambassador to Chad.", "KEN > TCD" },
  -- a city that is no capital, two of them, any minister, and another state spoken of
  { "GENEVA - The foreign minister on Friday accused Moscow of lies.", "none" },
  { "SEOUL/TOKYO - The foreign minister on Friday accused Moscow of lies.", "none" },
  { "WARSAW - A foreign minister on Friday accused Moscow of lies.", "none" },
  { "WARSAW - Chad's foreign minister on Friday accused Moscow of lies.", "TCD > RUS" },
})

run("officials and police of the state that the dateline and the sentence before tell", "ACCUSE", {
  { "ANKARA (Reuters) - Security officials accused Iran of lies.", "TUR > IRN" },
  { "ANKARA - Turkish jets flew over Iraq. Officials accused Iran of lies.", "TUR > IRN" },
  { "Turkey closed a bridge. Police accused Iran of lies.", "TUR > IRN" },
  { "ANKARA - Chadian jets flew over Iraq. Officials accused Iran of lies.", "none" },
  { "ANKARA - European officials accused Iran of lies.", "none" },
  { "Turkey closed a bridge. Officials accused Iran of lies.", "none" },
})

run("a body with a day behind it", "ACCUSE", {
  { "Poland closed a road. The government on Friday accused Moscow of lies.", "POL > RUS" },
  { "Poland closed a road. The government in Oslo accused Moscow of lies.", "NOR > RUS" },
})

run("the name between commas behind whose neighbour it is", "ACCUSE", {
  { "Norway and its neighbour, Sweden, condemned Russia.", "NOR SWE > RUS" },
  { "Norway and its farmers condemned Russia.", "NOR > RUS" },
})

run("the council that was named before", "REQUEST", {
  { "The UN Security Council met. Cuba called on the council to condemn Israel.", "CUB > UNSC" },
  { "The town met. Cuba called on the council to condemn Israel.", "none" },
})
