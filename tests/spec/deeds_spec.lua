--- Deeds that were told before and are taken up by a noun: who did them is judged.

local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("how and where it is judged is no part of the deed", "ACCUSE SUPPORT REJECT", {
  { "Chad attacked a base in Mali. Peru condemned the attack in the strongest terms.",
    "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned the attack in a statement.", "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned the attack at an emergency meeting.",
    "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned the raid during a call with Chile.",
    "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned Monday's attack.", "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned last week's raid.", "PER > TCD" },
  { "Chad closed the border. Peru opposed the move in a letter to the UN.", "PER > TCD" },
  { "Chad closed the border. Peru welcomed the step in its statement.", "PER > TCD" },
  { "Chad attacked a base in Mali. Peru condemned the attack at the stadium.", "none" },
  { "Chad attacked a base in Mali. Peru condemned the attack in a town of the north.", "none" },
  { "Chad attacked a base in Mali. Peru condemned the attack during the war.", "none" },
  { "Chad closed the border. Peru opposed the move in the report.", "none" },
  { "Chad attacked a base in Mali. Peru condemned a farmer's attack.", "none" },
})

run("on whom it was is the same as before", "ACCUSE SUPPORT REJECT", {
  { "Chad bombed a port in Mali. Peru condemned the attack on Mali.", "PER > TCD" },
  { "Chad bombed a port in Mali. Peru condemned the attack on the port.", "PER > TCD" },
  { "Chad's raid on Mali killed six. Peru condemned the raid on Mali.", "PER > TCD" },
  { "Chad left the treaty. Peru opposed the withdrawal from the treaty.", "PER > TCD" },
  { "Chad closed the border. Peru criticised the closure of the border.", "PER > TCD" },
  { "Chad freed six prisoners. Peru welcomed the release of the six prisoners.", "PER > TCD" },
  { "Chad attacked Mali. Niger attacked Benin. Peru condemned the attack on Mali.",
    "PER > TCD" },
  { "The port was bombed by Chad. Peru condemned the attack on the port.", "PER > TCD" },
  { "Chad bombed a port in Mali. Peru condemned the attack on Niger.", "none" },
  { "Chad bombed a port in Mali. Peru condemned the attack on a school.", "none" },
  { "Chad bombed a port in Mali. Peru condemned the attack on the school.", "none" },
  { "Chad bombed a port in Mali. Peru condemned the attack by Niger.", "PER > NER" },
  { "Chad left the treaty. Peru opposed the withdrawal from the union.", "none" },
  { "Chad freed six prisoners. Peru welcomed the release of six hostages.", "none" },
})

run("nouns of other roots", "ACCUSE SUPPORT REJECT", {
  { "Chad freed six prisoners. Peru welcomed the release.", "PER > TCD" },
  { "Chad quit the union. Peru criticised the departure.", "PER > TCD" },
  { "Chad rejected the plan. Peru criticised the refusal.", "PER > TCD" },
  { "Chad's king said Mali should be wiped off the map. Peru condemned the remarks.",
    "PER > TCD" },
  { '"Mali will burn," the king of Chad said. Peru condemned the comments.', "PER > TCD" },
  { "A singer said Mali should be wiped off the map. Peru condemned the remarks.", "none" },
  { "Chad met Mali. Peru criticised the departure.", "none" },
  { "Chad said nothing. Peru condemned the remarks.", "none" },
  { "Chad built a road. Peru condemned the remarks.", "none" },
  { "Chad freed six prisoners. Peru criticised the refusal.", "none" },
  { "Chad built a road. Peru welcomed the release.", "none" },
})

run("it is said to be wrong", "ACCUSE", {
  { "Chad attacked Mali. Peru said the attack was a war crime.", "PER > TCD" },
  { "Chad closed the border. Peru said that the move violated the treaty.", "PER > TCD" },
  { "Chad closed the border. The move drew sharp criticism from Peru and Chile.",
    "CHL PER > TCD" },
  { "The attack on a base in Mali by Chad took place in May. Peru condemned the attack.",
    "PER > TCD" },
  { "Chad claimed responsibility for the attack on a base. Peru condemned the attack.",
    "PER > TCD" },
  { "The seizure of a Malian ship by Chad made news. Peru condemned the seizure.", "PER > TCD" },
  { "The study of violations by Chad made news. Peru welcomed the study.", "none" },
  { "Chad denied responsibility for the attack on a base. Peru condemned the attack.", "none" },
  { "Chad attacked Mali. Peru said the attack hit a school.", "none" },
  { "Chad attacked Mali. Peru opposed the attack launched by rebels.", "none" },
  { "Chad attacked Mali. The attack, condemned by Peru, ended the talks.", "PER > TCD" },
  { "Chad closed the border. Peru said the move would be illegal.", "none" },
  { "Chad closed the border. Peru said the song was illegal.", "none" },
  { "Chad attacked Mali. Chad said the attack was no crime.", "none" },
  { "Chad attacked Mali. A singer said the attack was a war crime.", "none" },
})

run("the deed is told behind its judge", "ACCUSE SUPPORT REJECT SANCTION", {
  { "Peru condemned the attack after Chad bombed a port in Mali.", "PER > TCD" },
  { "Peru condemned the move after Chad closed the port.", "PER > TCD" },
  { "Peru welcomed the release after Chad freed six prisoners.", "PER > TCD" },
  { "Peru called the decision illegal after Chad closed the port.", "PER > TCD" },
  { "Peru opposed the withdrawal after Chad left the treaty.", "PER > TCD" },
  { "Peru condemned the move after Chad recognised Kosovo.", "PER > TCD|TCD > XKX" },
  { "Chad recognised Kosovo, and Peru condemned the decision.", "PER > TCD|TCD > XKX" },
  { "Chad left the treaty. Peru criticised the withdrawal on Tuesday.", "PER > TCD" },
  { "Chad said it was open, and Peru condemned the decision.", "none" },
  { "Peru condemned the attack after farmers bombed a port in Mali.", "none" },
  { "Peru condemned the attack after Chad built a road.", "none" },
  { "Peru condemned the move after Chad said it was closed.", "none" },
  { "Peru condemned the move before Chad closed the port.", "none" },
  { "Peru condemned the move after Chad was a state.", "none" },
})

run("what is called something is no call on somebody", "ACCUSE REQUEST", {
  { "Peru called Chad's attack on a convoy unacceptable.", "PER > TCD" },
  { "Peru called the Chadian plan for the border a mistake.", "PER > TCD" },
  { "Peru called on Chad to leave.", "PER > TCD" },
})

run("a clause tells what is judged", "ACCUSE SUPPORT", {
  { "Peru condemned the fact that Chad had closed the border.", "PER > TCD" },
  { "Peru criticised the fact that Chad has not paid.", "PER > TCD" },
  { "Peru criticised how Chad handled the crisis.", "PER > TCD" },
  { "Peru criticised the way Chad handled the crisis.", "PER > TCD" },
  { "Peru praised the way the Chadian government handled the crisis.", "PER > TCD" },
  { "Peru criticised the way in which Chad's army fights.", "PER > TCD" },
  { "Peru welcomed that Chad had opened the border.", "PER > TCD" },
  { "Peru condemned what the president of Chad said.", "PER > TCD" },
  { "Peru voiced concern about how Chad handled the crisis.", "PER > TCD" },
  { "Peru expressed anger that Chad had closed the border.", "PER > TCD" },
  { "Peru was angry that Chad had closed the border.", "PER > TCD" },
  { "Peru was dismayed that Chad had closed the border.", "PER > TCD" },
  { "Peru was pleased that Chad had opened the border.", "PER > TCD" },
  { "Peru condemned the fact that the border was closed by Chad.", "PER > TCD" },
  { "Peru condemned the fact that Chad was attacked.", "none" },
  { "Peru condemned the fact that Chad was attacked by Mali.", "PER > MLI" },
  { "Peru expressed anger that Chad had lost its port.", "none" },
  { "Peru expressed concern that Chad would close the border.", "none" },
  { "Peru condemned the fact that a singer had closed the shop.", "none" },
  { "Peru condemned the fact that Chad is a state.", "none" },
  { "Peru wondered how Chad handled the crisis.", "none" },
  { "Peru learned of the fact that Chad had closed the border.", "none" },
  { "Peru found the way that Chad had mapped.", "none" },
  { "Peru recognised the fact that Chad had closed the border.", "none" },
  { "Peru condemned what they called theft in Chad.", "none" },
})

run("who judges an act was not its victim", "SANCTION PROTEST COERCE", {
  { "Peru deplored that Chad had closed the border.", "none" },
  { "Peru condemned the move after Chad closed the port.", "none" },
})

run("behind a preposition, whose it is by a participle", "ACCUSE", {
  { "Peru protested against the sanctions imposed by Chad.", "PER > TCD" },
  { "Peru voiced concern over measures taken by Chad.", "PER > TCD" },
  { "Peru expressed concern about a law passed by Chad's parliament.", "PER > TCD" },
  { "Peru voiced anger over the losses suffered by Chad.", "none" },
  { "Peru protested over the border crossed by Chad.", "none" },
})

run("votes and what comes of them", "SUPPORT", {
  { "Chad voted to build a port. Peru welcomed the vote.", "PER > TCD" },
  { "Chad elected a president. Peru welcomed the result.", "PER > TCD" },
  { "Chad elected a president. Peru welcomed the result of the talks.", "none" },
  { "Chad won the match. Peru welcomed the result.", "none" },
})

run("whose it is that was told last", "ACCUSE SUPPORT REJECT", {
  { "Chad attacked Mali. The attack killed six men. Peru condemned the attack.", "PER > TCD" },
  { "Chad attacked Mali. Six men were killed. Peru condemned the attack.", "PER > TCD" },
  { "Chad attacked Mali. Mali responded with a raid on Chad. Peru condemned the raid.",
    "PER > MLI" },
  { "Chad launched rockets at Mali in a brazen attack. Peru condemned the attack.", "PER > TCD" },
  { "Chad defended the attack on a base. Peru condemned the attack.", "PER > TCD" },
  { "Chad lost six men in a brazen attack. Peru condemned the attack.", "none" },
  { "Chad imposed sanctions on Mali. Peru criticised the sanctions.", "PER > TCD" },
  { "Chad attacked Mali. Gunmen attacked a mosque in Niger. Peru condemned the attack.", "none" },
  { "Chad attacked Mali. A raid on a mosque in Niger made news. Peru condemned the raid.",
    "none" },
  { "Chad condemned an attack on a base. Peru condemned the attack, too.", "none" },
  { "Chad reported an attack on a base. Peru condemned the attack.", "none" },
  { "Chad faces sanctions. Peru opposed the sanctions.", "none" },
  { "Chad received aid. Peru welcomed the move.", "none" },
})

run("whose the deal is that was told of last", "ACCUSE REJECT", {
  { "Chad and Mali signed a pact. Peru condemned the pact.", "PER > MLI TCD" },
  { "Chad signed a deal with Mali. Peru criticised the agreement.", "PER > MLI TCD" },
  { "Chad and Mali agreed to a truce. Peru rejected the deal.", "PER > MLI TCD" },
  { "A pact between Chad and Mali was reached. Peru opposes the accord.", "PER > MLI TCD" },
  { "A pact was signed by Chad and Mali. Peru called the deal a mistake.", "PER > MLI TCD" },
  { "Chad and Benin signed deals with Mali. Peru denounced the deals.", "PER > BEN MLI TCD" },
  { "Chad and Mali signed a pact. Peru voiced concern about the deal.", "PER > MLI TCD" },
  { "Chad and Mali signed a pact. Peru, which opposes the deal, left.", "PER > MLI TCD" },
  { "Chad and Mali signed a pact. Peru condemned the Benin pact.", "PER > BEN" },
  { "Chad and Mali signed a pact. Mali condemned the pact.", "none" },
  { "Chad and Mali signed a pact. Peru condemned a pact.", "none" },
  { "Chad and Mali signed a pact. Peru condemned the pact of the unions.", "none" },
  { "Chad and Mali did not sign a pact. Peru condemned the pact.", "none" },
  { "A bank signed a deal with a port. Peru condemned the deal.", "none" },
  { "Chad and Mali signed a pact. Peru condemned the 2011 deal.", "none" },
})

run("what the sentence before judges is the same deed", "ACCUSE SUPPORT", {
  { "Chad closed the border. Mali condemned the move. Peru welcomed the decision.",
    "MLI > TCD|PER > TCD" },
  { "Chad closed the border. Mali said it regretted the decision. Peru praised the move.",
    "MLI > TCD|PER > TCD" },
  { "Chad closed the border. Mali called the move a mistake. Peru condemned the step.",
    "MLI > TCD|PER > TCD" },
  { "Chad closed the border. Mali described the step as illegal. Peru criticised the decision.",
    "MLI > TCD|PER > TCD" },
  { "Chad closed the border. Mali hailed the decision. Peru backed the move.",
    "MLI > TCD|PER > TCD" },
  { "Chad closed the border. Mali bombed the port. Peru condemned the move.", "PER > MLI" },
  { "Chad closed the border. Mali reversed the decision. Peru condemned the move.",
    "PER > MLI" },
  { "Chad closed the border. Mali condemned Niger's move. Peru praised the step.",
    "MLI > NER|PER > NER" },
  { "A firm closed a mine. Mali condemned the move. Peru welcomed the decision.", "none" },
  { "Chad built a road. Mali condemned the weather. Peru welcomed the rain.", "none" },
})

run("the parties to an agreement that is judged", "ACCUSE SUPPORT REJECT", {
  { "Chad and Mali reached a pact in May. Peru condemned the agreement.", "PER > MLI TCD" },
  { "Chad and Mali agreed to open the border. Peru welcomed the deal.", "PER > MLI TCD" },
  { "Chad concluded a deal with Mali. Peru criticised the accord.", "PER > MLI TCD" },
  { "Chad and Mali struck a deal. Peru called the agreement a mistake.", "PER > MLI TCD" },
  { "Chad reached a deal with Mali on fish. Peru praised the agreement.", "PER > MLI TCD" },
  { "Chad reached a deal with a bank. Peru condemned the agreement.", "none" },
  { "Chad and Mali broke the deal. Peru criticised the accord.", "none" },
  { "Chad and Mali reached a pact in May. Peru condemned the convention.", "none" },
  { "Chad and Mali reached a pact in May. Peru condemned an agreement.", "none" },
  { "Chad and Mali reached a pact in May. Peru rejected the agreement.", "PER > MLI TCD" },
  { "Chad and Mali did not reach a deal. Peru criticised the accord.", "none" },
})

run("a sentence that only says something stands between", "ACCUSE SUPPORT", {
  { "Chad closed the border. Mali said it was ready for talks. Peru condemned the move.",
    "PER > TCD" },
  { "Chad closed the border. Mali said it remained open. Peru welcomed the decision.",
    "PER > TCD" },
  { "Chad closed the border. The king is ill. Peru welcomed the decision.", "PER > TCD" },
  { "Chad closed the border. Mali said nothing. Peru condemned the move.", "PER > TCD" },
  { "Chad closed the border. Mali and Niger, which border it, said they were sad. Peru hailed "
    .. "the move.", "PER > TCD" },
  { "Chad closed the border. Mali said it had closed its port. Peru condemned the move.",
    "PER > MLI" },
  { "Chad closed the border. Mali built a road. Peru condemned the move.", "PER > MLI" },
  { "Chad closed the border. The firm sold a mine. Peru condemned the move.", "none" },
  { "Chad closed the border. The firm announced tariffs. Peru condemned the move.", "none" },
  { "Chad closed the border. Mali said it was sad. The king was ill. Peru condemned the move.",
    "none" },
})

run("of two blows in a sentence the attack is the one that it is about", "ACCUSE", {
  { "Chad shelled an island of Oman, and Oman fired back. Peru condemned the attack.",
    "PER > TCD" },
  { "Chad bombed Oman after Oman fired rockets at Chad. Peru condemned the strikes.",
    "PER > TCD" },
  { "Chad bombed Oman, and Oman shelled Chad. Peru condemned the attack.", "PER > OMN" },
  { "Oman fired back. Peru condemned the attack.", "PER > OMN" },
})

run("it is the deed that the clause before judges", "ACCUSE SUPPORT", {
  { "Peru condemned the Omani raid, but Chad praised it.", "PER > OMN|TCD > OMN" },
  { "Peru called the Omani raid a crime; Chad defended it.", "PER > OMN|TCD > OMN" },
  { "Peru called the raid a crime; Chad praised it.", "none" },
})

run("how a deed was judged is not who did it; nobody judges what he does", "ACCUSE oppose", {
  { "Oman bombed Chad. Peru condemned the raid by 29 votes to one.", "PER > OMN" },
  { "Oman bombed Chad. Peru condemned the raid by a large majority.", "PER > OMN" },
  { "Oman bombed Chad. Peru condemned the raid by a gang.", "none" },
  { "Oman left NATO, which it called a farce.", "OMN > NATO" },
  { "Oman left NATO, which it described as a farce.", "OMN > NATO" },
  { "Oman left NATO, which Chad called a crime.", "TCD > OMN" },
})

run("what is protested against is the action", "ACCUSE", {
  { "Oman summoned Chad's envoy after Chad closed a port. Peru condemned the action.",
    "OMN > TCD|PER > TCD" },
  { "Oman summoned Chad's envoy. Peru condemned the action.", "OMN > TCD|PER > OMN" },
  { "Oman closed a port after Chad sank a ship. Peru condemned the action.", "PER > OMN" },
})

run("a long chain of the two sides is read like a short one", "REQUEST", {
  { "Oman bombed Chad." .. (" The two sides urged Kenya to leave."):rep(60),
    "OMN TCD > KEN" },
})

run("a long chain of words on the same deed is read like a short one", "ACCUSE", {
  { "Oman closed the border. Mali called the move a mistake. Chad called the move a mistake.",
    "MLI > OMN|TCD > OMN" },
  { "Oman closed the border." .. (" Mali called the move a mistake. Chad called the move a mistake."
    ):rep(100), "MLI > OMN|TCD > OMN" },
})
