-- Who says what, for any text: source, cue and content of each sentence, as one reads the English.

local reader = require "engine.reader"

local open = assert(reader.open { rules = {} })

-- The attributions of a text as lines "source | cue | content | content".
local function found(text)
  local article = assert(open:read { text = text, date = "2019-04-11" })
  local analysis, lines = article:analyse(), {}
  for index = 0, article.count - 1 do
    for _, a in ipairs(analysis:attributions(index)) do
      local parts = { a.source.text, a.cue and a.cue.text or "-" }
      for _, part in ipairs(a.content) do parts[#parts + 1] = part.text end
      lines[#lines + 1] = table.concat(parts, " | ")
    end
  end
  return lines
end

local function says(text, ...)
  local wanted = { ... }
  it(text, function() assert.same(wanted, found(text)) end)
end

describe("what is told in a clause", function()
  says("Oman said that Egypt had left.", "Oman | said | Egypt had left")
  says("The board has told Oman it expects a loss.",
    "The board | has told | it expects a loss")
  says("Officials are worried that the talks may fail.",
    "Officials | are worried | the talks may fail")
  says("Analysts expect the bank to raise rates.", "Analysts | expect | the bank to raise rates")
  says("The company's claim that it paid was rejected by Oman.", "The company | claim | it paid")
  says("Mr. Brown doesn't think the bill will pass.",
    "Mr. Brown | doesn't think | the bill will pass")
  says("Critics argue that the law, which took effect in May, hurts farmers.",
    "Critics | argue | the law, which took effect in May, hurts farmers")
end)

describe("who ends the sentence in words that can be nouns", function()
  says("Oman left the pact, the ministry claims.", "the ministry | claims | Oman left the pact")
  says("Oman left the pact, the report notes.", "the report | notes | Oman left the pact")
  says("The statement read: \"Oman left the pact.\"",
    "The statement | read | \"Oman left the pact.\"")
  says("“Oman left the pact,” the ministry claims.",
    "the ministry | claims | “Oman left the pact,”")
  says("Oman condemned the raids, the attacks and the ministry claims.")
  says("Oman rejects the ministry claims.")
end)

describe("who is told of before his verb of saying", function()
  says("Oman left the pact, an official who asked not to be named said.",
    "an official | said | Oman left the pact")
  says("Oman left the pact, two men who were briefed on the talks told reporters on Monday.",
    "two men | told | Oman left the pact")
  says("Oman joined the pact, the bloc that Iran founded and praised.")
end)

describe("a question that is told", function()
  says("Iran wondered whether Oman would come.", "Iran | wondered | Oman would come")
  says("The king recalled how he had fled.", "The king | recalled | he had fled")
  says("Do you know whether Oman would come?")
end)

describe("where the words begin with when or on what terms", function()
  says("Under the plan, the mayor said, buses will run all night.",
    "the mayor | said | buses will run all night")
  says("The opposition says that if elected it will cut taxes.",
    "The opposition | says | it will cut taxes")
  says("Under the plan, you know, buses will run all night.")
end)

describe("by whom and of what day a paper is", function()
  says("A survey by the bank showed that prices had risen.",
    "A survey by the bank | showed | prices had risen")
  says("Prices rose, according to a study published on Monday.",
    "a study published on Monday | according to | Prices rose")
end)

describe("what is said where, without a that", function()
  says("Oman said in a statement Egypt had left.", "Oman | said | Egypt had left")
  says("Oman said on Telegram the claim was false.", "Oman | said | the claim was false")
  says("Oman told a news conference on Monday Egypt would leave.",
    "Oman | told | Egypt would leave")
end)

describe("what is left out, and what is not", function()
  says("Asked whether Iran had paid, the king said: \"No comment.\"",
    "the king | said | \"No comment.\"")
  says("The minister said that talks would go on.", "The minister | said | talks would go on")
  says("Sources: Iran to leave the deal", "Sources | - | Iran to leave the deal")
  says("The paper quoted the king as saying Oman had left.",
    "The paper | quoted | the king as saying Oman had left", "the king | saying | Oman had left")
end)

describe("a source behind, inside or before what it says", function()
  says("Egypt has left, a source close to the king said.",
    "a source close to the king | said | Egypt has left")
  says("The rockets, Oman said, were fired from Egypt.",
    "Oman | said | The rockets | were fired from Egypt")
  says("According to Oman, Egypt has left.", "Oman | According to | Egypt has left")
  says("Egypt has left, according to officials.",
    "officials | according to | Egypt has left")
end)

describe("several sources, and several things said", function()
  says("Oman said the deal could be signed on Monday, but added that nothing is final.",
    "Oman | said | the deal could be signed on Monday", "Oman | added | nothing is final")
  says("Analysts believe the move will hurt Egypt, the Wall Street Journal reported.",
    "the Wall Street Journal | reported | Analysts believe the move will hurt Egypt",
    "Analysts | believe | the move will hurt Egypt")
end)

describe("quoted words", function()
  says('"Why not?" asked the senator.', 'the senator | asked | "Why not?"')
  says('"A shame," he said.', 'he | said | "A shame,"')
  says('He called it a "farce".', 'He | called | "farce"')
  says('"We left," the minister said. "It was time."', 'the minister | said | "We left,"',
    'the minister | said | "It was time."')
  says('"It was time." She noted that Egypt left.', 'She | noted | Egypt left')
end)

describe("nobody says it", function()
  says "Egypt left after Oman paid."
  says "The spokesman refused to comment."
  says "It is expected that Egypt will leave."
  says 'Oman visited the "Arab NATO" in March.'
  says "The talks go according to plan."
end)
