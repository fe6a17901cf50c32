-- The same acts in every voice and construction of English: each verb below in each sentence must
-- give its type, by Oman on Chad. What "vow" and "agree" make of an act, and what none of these
-- verbs can stand in, is left out where it is.

local reader = require "engine.reader"

local open = assert(reader.open())

-- base, past, participle, -ing, the object, the type, and the act as a noun of Oman's
local VERBS = {
  { "condemn", "condemned", "condemned", "condemning", "Chad", "ACCUSE",
    "condemnation of Chad" },
  { "criticise", "criticised", "criticised", "criticising", "Chad", "ACCUSE",
    "criticism of Chad" },
  { "accuse", "accused", "accused", "accusing", "Chad of theft", "ACCUSE" },
  { "attack", "attacked", "attacked", "attacking", "Chad", "ASSAULT", "attack on Chad" },
  { "invade", "invaded", "invaded", "invading", "Chad", "ASSAULT", "invasion of Chad" },
  { "bomb", "bombed", "bombed", "bombing", "Chad", "ASSAULT", "bombing of Chad" },
  { "shell", "shelled", "shelled", "shelling", "Chadian positions", "ASSAULT",
    "shelling of Chadian positions" },
  { "recognise", "recognised", "recognised", "recognising", "Chad", "SUPPORT",
    "recognition of Chad" },
  { "support", "supported", "supported", "supporting", "Chad", "SUPPORT", "support for Chad" },
  { "praise", "praised", "praised", "praising", "Chad", "SUPPORT", "praise for Chad" },
  { "threaten", "threatened", "threatened", "threatening", "Chad", "THREATEN",
    "threats against Chad" },
  { "urge", "urged", "urged", "urging", "Chad to disarm", "REQUEST" },
  { "impose", "imposed", "imposed", "imposing", "sanctions on Chad", "SANCTION",
    "imposition of sanctions on Chad" },
  { "ban", "banned", "banned", "banning", "Chadian imports", "SANCTION",
    "ban on Chadian imports" },
  { "lift", "lifted", "lifted", "lifting", "its sanctions on Chad", "CONCEDE",
    "lifting of its sanctions on Chad" },
  { "expel", "expelled", "expelled", "expelling", "the Chadian ambassador", "SANCTION",
    "expulsion of the Chadian ambassador" },
  { "recall", "recalled", "recalled", "recalling", "its ambassador from Chad", "SANCTION",
    "recall of its ambassador from Chad" },
  { "cut", "cut", "cut", "cutting", "ties with Chad", "SANCTION" },
  { "send", "sent", "sent", "sending", "troops to Chad", "MOBILIZE",
    "dispatch of troops to Chad" },
  { "withdraw", "withdrew", "withdrawn", "withdrawing", "its troops from Chad", "RETREAT",
    "withdrawal of its troops from Chad" },
  { "give", "gave", "given", "giving", "aid to Chad", "AID", "aid to Chad" },
  { "seize", "seized", "seized", "seizing", "a Chadian tanker", "COERCE",
    "seizure of a Chadian tanker" },
  { "arrest", "arrested", "arrested", "arresting", "two Chadian journalists", "COERCE",
    "arrest of two Chadian journalists" },
  { "free", "freed", "freed", "freeing", "two Chadian prisoners", "RETREAT",
    "release of two Chadian prisoners" },
  { "reject", "rejected", "rejected", "rejecting", "a Chadian offer", "REJECT",
    "rejection of a Chadian offer" },
  { "annex", "annexed", "annexed", "annexing", "Chad", "COERCE", "annexation of Chad" },
  { "deport", "deported", "deported", "deporting", "Chadian migrants", "COERCE",
    "deportation of Chadian migrants" },
}

-- $0 base, $1 past, $2 participle, $3 -ing, $o the object, $n the noun
local SENTENCES = {
  "Oman $1 $o on Monday.",
  "Oman has $2 $o, officials said.",
  "Oman is $3 $o.",
  "Oman, which $1 $o in May, held elections.",
  "The king of Oman, who $1 $o in May, is ill.",
  "Oil rose after Oman $1 $o.",
  "Oman held elections after $3 $o.",
  "Oman closed its schools on Monday, $3 $o at the same time.",
  "Iran accused Oman of $3 $o.",
  "Iran criticised Oman for $3 $o.",
  "Oman angered Iran by $3 $o.",
  "Iran said Oman had $2 $o.",
  "Oman raised wages and $1 $o.",
  "Oman is a rich state. It $1 $o in May.",
  "Oman raised wages. The sultanate also $1 $o.",
  "The Omani government $1 $o.",
  "Omani Foreign Minister Badr al-Busaidi said his country had $2 $o.",
  "Oman, a close ally of Iran, on Monday $1 $o.",
  "In a move that surprised Iran, Oman $1 $o.",
  "It was Oman that $1 $o.",
  "Qatar stayed neutral, but Oman $1 $o.",
  "While Qatar stayed neutral, Oman $1 $o.",
  "Two days after Qatar's elections, Oman $1 $o.",
  "\"Oman $1 $o,\" an Iranian official told reporters.",
  "According to Iran, Oman $1 $o.",
  "A spokesman for Oman said it had $2 $o.",
  "Oman became the first state to $0 $o.",
  "The decision led Oman to $0 $o.",
  "Oman has begun $3 $o.",
  "Oman's $n surprised Iran.",
  "Iran regretted Oman's $n.",
}

-- What is done to a state itself has more.
local TO_CHAD = {
  "Chad was $2 by Oman on Monday.",
  "Chad, which Oman $1 in May, held elections.",
  "Iran helped Chad, the state that Oman $1 in May.",
  "Chad, $2 by Oman in May, held elections.",
  "Chad, which was $2 by Oman in May, held elections.",
}

local function gives(text, wanted)
  for _, e in ipairs(open:events(open:read { text = text, date = "2024-06-10" })) do
    local actor, recipient = table.concat(e.actor, " "), table.concat(e.recipient, " ")
    if actor == "OMN" and recipient == "TCD" and e.type == wanted then return true end
  end
  return false
end

for _, verb in ipairs(VERBS) do
  describe(verb[1] .. " " .. verb[5], function()
    local function check(sentence)
      local text = sentence:gsub("%$([%d])", function(n) return verb[tonumber(n) + 1] end)
        :gsub("%$o", verb[5]):gsub("%$n", verb[7] or "")
      if sentence:find "%$n" and not verb[7] then return end
      it(text, function() assert.is_true(gives(text, verb[6])) end)
    end
    for _, sentence in ipairs(SENTENCES) do check(sentence) end
    for _, sentence in ipairs(verb[5] == "Chad" and TO_CHAD or {}) do check(sentence) end
  end)
end
