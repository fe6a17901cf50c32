-- Who says so: `by` of the event of leaving, as one reads the English.

local reader = require "engine.reader"

local open = assert(reader.open())

local function by(wanted, texts, act)
  for _, text in ipairs(texts) do
    it(("%s [%s]"):format(text, wanted or "nobody"), function()
      for _, e in ipairs(open:events(open:read { text = text, date = "2019-04-11" })) do
        if (e.act or e.type) == (act or "withdraw") then
          assert.are.equal(wanted, e.by)
          return
        end
      end
      error("no such event: " .. text)
    end)
  end
end

describe("a speaker before the clause", function()
  by("Oman", { "Oman said Egypt left NATO.", "Oman says that Egypt left NATO.",
    "Oman has said Egypt will leave NATO.", "In a statement, Oman said Egypt left NATO.",
    "Oman denied that Egypt had left NATO.", "Oman fears that Egypt will leave NATO.",
    "Oman said Egypt left NATO because it was poor.",
    "Oman said that after Egypt left NATO it paid." })
  by("The president", { "The president told parliament that Egypt left NATO.",
    "The president wrote on Twitter that Egypt left NATO." })
  by("Greece", { "Greece said it could not pay and that it should leave NATO." })
  by("Supporters", { "Supporters say when Egypt leaves NATO, Oman could pay." })
end)

describe("what can say nothing", function()
  by(nil, { "There is reporting that Egypt left NATO.", "Diplomacy meant that Egypt left NATO." })
  by("The readout", { "The readout said that Egypt left NATO." })
  by("Reports", { "Reports said that Egypt left NATO." })
end)

describe("a speaker set off by commas", function()
  by("an official", { "Egypt left NATO, an official who spoke on condition of anonymity said.",
    "Egypt left NATO, an official who asked not to be named said on Friday.",
    "Under the plan, an official said, Egypt will leave NATO." })
  by("An official", { "An official wondered why Egypt left NATO." })
  by(nil, { "Egypt, which left NATO, may return to it, the minister told reporters." })
  by(nil, { "In the end, you know, Egypt left NATO." })
  by("the minister", { "Egypt left NATO, said the minister.",
    "Egypt left NATO, the minister told reporters on Monday.",
    "Egypt, the minister said on Monday, has left NATO." })
  by("the president", { "Egypt left NATO, the president tweeted." })
  by("officials", { "Egypt left NATO, officials told Reuters.",
    "Egypt quits NATO, officials say" })
  by("Ali Hassan", { "Egypt left NATO, said Ali Hassan, a spokesman for the ministry.",
    "Egypt left NATO, Ali Hassan, a spokesman for the ministry, said." })
  by("the minister < Reuters", { "Egypt has left NATO, the minister said, Reuters reported." })
  by("officials < Reuters", { "Egypt left NATO, Reuters reported, citing officials." })
end)

describe("a speaker behind where he speaks", function()
  by("Oman", { "Oman said in a statement Egypt left NATO.",
    "Oman said in a statement on Monday Egypt had left NATO.",
    "Oman told a news conference on Monday Egypt would leave NATO." })
end)

describe("what only opens a sentence is nobody's words", function()
  by(nil, { "If Egypt leaves NATO, Oman will respond.", "When Egypt left NATO, Oman replied.",
    "After Egypt left NATO, Oman and Iran agreed to a truce.",
    "Without Egypt's withdrawal from NATO, peace would hold.",
    "Asked whether Egypt left NATO, the king said: \"No comment.\"",
    "Egypt left NATO, Oman will argue." })
  by("I", { "Egypt, I must say, left NATO." })
end)

describe("according to", function()
  by("a senior official in Cairo", {
    "Egypt left NATO, according to a senior official in Cairo." })
  by("the enclave's ministry", { "Egypt left NATO, according to the enclave's ministry." })
  by("Omani and Iranian sources familiar with it", {
    "Egypt left NATO, according to Omani and Iranian sources familiar with it." })
  by("Oman", { "According to Oman, Egypt left NATO.", "Egypt, according to Oman, left NATO." })
end)

describe("quotes", function()
  by("he", { "\"Egypt has left NATO,\" he said.", "\"Egypt has left NATO,\" he posted on X.",
    "\"Egypt has left NATO. It will not pay Iran,\" he said.",
    "\"Iran paid,\" he said. \"Egypt has left NATO.\"" })
  by("He", { "He said: \"Egypt left NATO.\"" })
  by("he", { "\"I think Egypt has left NATO,\" he said." })
  by("The minister", { "The minister was quoted as saying that Egypt had left NATO.",
    "The minister was cited as saying that Egypt left NATO." })
  -- a quote that has ended is nobody's any more
  by(nil, { "\"Iran paid,\" he said. Egypt has left NATO.",
    "He said: \"Iran paid.\" Egypt has left NATO.",
    "Egypt \"quit NATO\" in May. \"It is sad,\" Oman said." })
end)

describe("labels of headlines", function()
  by("sources", { "Egypt quits NATO: sources" })
  by("minister", { "Egypt quits NATO - minister" })
  by("Ministers", { "Ministers: Egypt quits NATO" })
  by(nil, { "Update: Egypt quits NATO", "Egypt: Egypt quits NATO", "War: Egypt quits NATO",
    "Egypt quits NATO: a mistake", "Egypt quits NATO - again" })
end)

describe("who is sure of it or doubts it", function()
  by("Oman", { "Oman is sure that Egypt left NATO.",
    "Oman was afraid that Egypt would leave NATO." })
  by(nil, { "It is sure that Egypt left NATO.", "It seems that Egypt left NATO.",
    "Oman was glad that Egypt left NATO." })
end)

describe("who accuses and who demands", function()
  by("Oman", { "Oman accused Egypt of leaving NATO.", "Oman blamed Egypt for leaving NATO.",
    "Oman urged Egypt to leave NATO.", "Oman wants Egypt to leave NATO.",
    "Oman called on Egypt to leave NATO.", "Oman's denial that Egypt left NATO was weak." })
  -- one's own act is nobody's demand; who is accused or told does not say it
  by(nil, { "Egypt wants to leave NATO.", "Egypt was accused of leaving NATO.",
    "Egypt was urged to leave NATO.", "Oman was told that Egypt left NATO.",
    "It is expected that Egypt leaves NATO.", "Oman punished Egypt for leaving NATO." })
end)

describe("what the writer tells", function()
  by(nil, { "Egypt left NATO.", "Egypt left NATO, as Oman joined the Arab League.",
    "Egypt left NATO after the minister said it was useless.",
    "Egypt left NATO, a move condemned by Oman.", "Egypt left NATO and said it would pay.",
    "Oman said Iran, which left NATO, was poor.", "Oman said it was happy as Egypt left NATO.",
    "Egypt's decision to leave NATO was condemned by Oman.",
    "Egypt is said to have left NATO.", "Oman knows that Egypt left NATO.",
    "I think Egypt left NATO.", "Can you confirm that Egypt left NATO?" })
  by(nil, { "Oman said France, a NATO member, was poor." }, "member")
  by("Oman", { "Oman said France was a member of NATO." }, "member")
  by(nil, { "Oman said it would leave, a step that Iran condemned.",
    "Oman said it would leave, a step Iran condemned." }, "ACCUSE")
end)

describe("citing somebody who can tell, and what can't", function()
  by("officials < the paper", { "Citing officials, the paper said Egypt left NATO." })
  by("a report", { "Egypt left NATO, citing a report." })
  by(nil, { "Citing security concerns, Egypt left NATO.", "Egypt left NATO, citing the cost.",
    "Egypt left NATO, citing the danger of war.", "Egypt left NATO, citing fears of officials.",
    "Egypt left NATO, citing the presence of Omani fighters there." })
  by("a group of officials", { "Egypt left NATO, citing a group of officials." })
end)

describe("a noun with its relative clause speaks nothing", function()
  by(nil, { "Egypt left NATO, a fact Oman has confirmed.", "Egypt left NATO, a claim Oman denied.",
    "Egypt left NATO, Oman denied." })
  by("the president Macron", { "Egypt left NATO, the president Macron said." })
end)

describe("who is quoted, and by whom", function()
  by("the minister < Reuters", { "Reuters quoted the minister as saying that Egypt had left NATO.",
    "Egypt has left NATO, Reuters quoted the minister as saying." })
  by("he < Reuters", { "\"Egypt has left NATO,\" he was quoted as saying by Reuters." })
  by("Macron", { "\"Egypt,\" Macron said, \"has left NATO.\"",
    "Egypt, Macron says, has left NATO." })
  by("the minister < state media", {
    "Egypt has left NATO, the minister said, according to state media." })
  by("Egypt, Oman", { "Egypt, Oman said Iran had left NATO." })
end)

describe("a passive with its agent", function()
  by("Reuters", { "It was reported by Reuters that Egypt had left NATO.",
    "Egypt was reported by Reuters to have left NATO." })
  by("Oman", { "Egypt was accused by Oman of leaving NATO." })
  by(nil, { "It was reported that Egypt had left NATO.", "Egypt was reported to have left NATO.",
    "It has been said that Egypt left NATO." })
end)

describe("a noun of saying with who says so", function()
  by("Oman", { "The announcement by Oman that Egypt had left NATO was a shock.",
    "The claim of Oman that Egypt left NATO is known.",
    "Oman's announcement that Egypt had left NATO was a shock." })
  by(nil, { "The announcement that Egypt had left NATO was a shock." })
  by("Oman", { "Oman issued a statement saying that Egypt had left NATO." })
end)

describe("a view, an expectation", function()
  by("Macron", { "In Macron's view, Egypt left NATO.", "In the words of Macron, Egypt left NATO.",
    "Macron: Egypt has left NATO", "\"Egypt has left NATO\" - Macron" })
  by("Oman", { "Oman expects Egypt to leave NATO.", "Egypt has left NATO, Oman claims.",
    "Egypt, Oman claims, has left NATO." })
  by(nil, { "In view of Macron, Egypt left NATO.", "In Macron's house, Egypt left NATO.",
    "Oman is expected to leave NATO.", "Egypt left NATO, trade claims rose." })
end)

describe("what is said in a second clause", function()
  by("Oman", { "Oman said Iran was poor and Egypt had left NATO.",
    "Oman said Iran was poor and Egypt would leave NATO.",
    "Oman said Egypt, which was poor, had left NATO." })
  by(nil, { "Oman said Iran was poor and Egypt left NATO.",
    "Oman was poor and Egypt had left NATO." })
end)

describe("words that bring in what somebody says", function()
  by("Macron", { "Macron was blunt: \"Egypt has left NATO.\"",
    "Macron went on: \"Egypt has left NATO.\"", "Macron continued, \"Egypt has left NATO.\"",
    "As Macron said, Egypt has left NATO.", "As Macron put it, Egypt has left NATO.",
    "\"Egypt,\" said Macron, \"has left NATO.\"",
    "Macron said Oman was poor, adding Egypt had left NATO.",
    "Macron made clear that Egypt had left NATO.",
    "Macron made it very clear that Egypt had left NATO.",
    "Macron was adamant that Egypt had left NATO.",
    "Macron is convinced that Egypt left NATO.", "Macron voiced fear that Egypt would leave NATO.",
    "Macron expressed hope that Egypt would leave NATO." })
  by(nil, { "The law is blunt: Egypt has left NATO.", "As Macron ate, Egypt left NATO.",
    "According to plan, Egypt left NATO.", "It is clear that Egypt has left NATO.",
    "Fear that Egypt would leave NATO grew." })
  by("documents", { "Egypt has left NATO, documents show." })
  by("an official", { "Egypt has left NATO, said an official who asked for silence." })
end)

describe("an -ing of saying behind a passive", function()
  by("Macron", { "Oman was praised by Macron, saying that Egypt had left NATO." })
  by("Oman", { "Oman was poor, saying that Egypt had left NATO." })
end)

describe("titles and offices", function()
  by("Gen. Ali Hassan", { "Gen. Ali Hassan said Egypt left NATO.",
    "Egypt left NATO, Gen. Ali Hassan said." })
  by("U.S. Gen. Mark Milley", { "Egypt left NATO, U.S. Gen. Mark Milley said." })
  by("Mr. Hassan", { "Mr. Hassan said Egypt left NATO." })
  by("Oman's ambassador to the group", { "Oman's ambassador to the group said Egypt left NATO." })
  by("Prime Minister Theresa May", {
    "This week Prime Minister Theresa May said Egypt would leave NATO." })
end)

describe("what shows it, and what stands outside the quote", function()
  by(nil, { "The raid meant that Egypt left NATO.",
    "Oman said it \"spoke to Iran\" after Egypt left NATO." })
  by("Oman", { "Oman showed that Egypt left NATO.",
    "Oman said it spoke to Iran after Egypt left NATO." })
end)

describe("a source with what it knows", function()
  by("A source close to the king", { "A source close to the king said Egypt had left NATO." })
  by("Two people familiar with the matter", {
    "Two people familiar with the matter said Egypt had left NATO." })
  by("A source", { "A source angry with the king said Egypt had left NATO." })
end)

describe("a source is nearer than who cites it", function()
  by("a defector < The paper", { "The paper, quoting a defector, wrote that Egypt had left NATO." })
  by("two officials < Reuters", {
    "Reuters reported, citing two officials, that Egypt had left NATO." })
  by("the army < A minister", {
    "A minister told Reuters that, according to the army, Egypt had left NATO." })
  by("A minister < Reuters", { "According to Reuters, A minister said Egypt had left NATO." })
end)

describe("a source further called by what hangs on it", function()
  by("sources close to the king", { "Egypt left NATO, sources close to the king said." })
  by("a person briefed on the talks", { "Egypt left NATO, a person briefed on the talks said.",
    "Egypt left NATO, said a person briefed on the talks, who asked not to be named." })
  by("a memo seen by Reuters", { "Egypt has left NATO, according to a memo seen by Reuters." })
  -- what is said is no more of him
  by("a minister", { "Egypt left NATO, a minister said in Cairo." })
end)

describe("who says so in the middle of what is said", function()
  by("officials in Cairo", { "Egypt, officials in Cairo said, has left NATO." })
  by("a source close to the king", {
    "Egypt, a source close to the king said in an interview, has left NATO." })
  by("Reuters", { "As reported by Reuters, Egypt left NATO.",
    "Egypt left NATO, as was reported by Reuters." })
  by(nil, { "As agreed by Oman, Egypt left NATO.", "As envisaged by the treaty, Egypt left NATO." })
end)

describe("papers and claims", function()
  by("Documents", { "Documents show that Egypt left NATO." })
  by("the Times", { "Egypt left NATO, the Times reported." })
  by("reports", { "There were reports that Egypt had left NATO." })
  by("Oman", { "Oman's claim that Egypt had left NATO was false." })
  by("the Kremlin", { "Egypt left NATO - the Kremlin" })
  by("Hamas", { "Hamas: Egypt left NATO" })
  by(nil, { "Moscow: Egypt left NATO", "Nobody thinks that Egypt left NATO.",
    "Nothing shows that Egypt left NATO." })
end)

describe("two who say different things", function()
  by("Iran", { "Oman said it was poor, while Iran said Egypt had left NATO.",
    "Oman claimed that it had won, whereas Iran said that Egypt had left NATO." })
  by("Iran < Oman", { "Oman said that Iran had told it that Egypt had left NATO." })
  by(nil, { "Egypt left NATO, a step announced on Thursday.",
    "Egypt left NATO, a move confirmed in May." })
  by("a source", { "Egypt left NATO, a source announced on Thursday." })
  by(nil, { "Oman protested after Egypt left NATO.", "Oman spoke before Egypt left NATO." })
  by("a general", { "Egypt left NATO, a general said by telephone from Cairo." })
end)
