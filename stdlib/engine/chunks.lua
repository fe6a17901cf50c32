--- Chunks: noun phrases, verb groups and time expressions, as LPeg over the annotated view.
-- The subject string holds one character for each token (its class, see engine/text/view.h) and a
-- newline after each sentence; a position in it is a token's number. Each chunk is three captures:
-- its first position, its kind and the position after its last. Tokens that no pattern takes
-- become chunks of their own.
--
-- Kinds: N noun phrase, O possessor (noun phrase with 's), T time; verb groups: F finite,
-- Y past tense or participle, P participle, I infinitive with "to", G -ing form.

local lpeg = require "lpeg"
local reading = require "engine.core.reading"
local P, S, Cc, Cp = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cp

local chunks = {}

local function chunk(kind, pattern)
  return Cp() * pattern * Cc(kind:byte()) * Cp()
end

-- Noun phrases.
local quote = S"<>"
local name = P"E" * P"e"^0                        -- Egypt, the name of an actor
local modifier_name = P"A" * P"e"^0               -- Egyptian
local noun = S"nN" + name
local adverb = P"r"^1 * #(quote^-1 * S"aqAm")     -- internationally recognized
-- Thursday's meeting, the 2015 Iran deal; but: In 1952 Iran left, On Sunday President Biden left,
-- In late 1979 Soviet troops left
local titled = P"a"^-1 * P"n" * S"EN"
local by_itself = (lpeg.B(S"fSbo") + lpeg.B(S"fSbo" * S"ar")) * P"T" * P"q"^-1 * S"AE"
local time = -by_itself * P"T" * P"q"^-1 * (P"s" + -titled)
  * #(quote^-1 * (S"nNaA" + name * quote^-1 * S"nNa"))
-- US and EU sanctions; but: Egypt and US envoy Ann Bell
local names = name * P"c" * #(P"d"^-1 * name * quote^-1 * P"n"^1 * -S"NE")
local number = -lpeg.B(S"Ee") * P"q"             -- not in "gave Ukraine 31 tanks"
-- Finnish and Swedish troops; British, French and EU officials
local last_one = P"c" * #(modifier_name + name * quote^-1 * S"n")
local adjectives = modifier_name * ((P"," * modifier_name)^0 * P","^-1 * last_one)^-1
-- a free, fair and open vote; a comprehensive, just and lasting peace; a just and lasting peace
local last_adjective = P","^-1 * P"c" * #(S"am"^1 * (S"A" * P"e"^0)^-1 * quote^-1 * noun)
-- its brutal, unprovoked war; not: "is illegal, new talks are"
local to_noun = #(S"am"^0 * (S"A" * P"e"^0)^-1 * quote^-1 * noun)
local listed = P"a" * (P"," * (P"a" + P"r" * #(P","^-1 * P"c")))^1 * last_adjective
  + lpeg.B(S"dps") * P"a" * (P"," * P"a")^1 * to_noun
  -- has close, strong ties; not: "stayed calm, new talks began"
  + lpeg.B(S"vzxyH") * P"a" * (P"," * P"a")^1
    * #(S"am"^0 * (S"A" * P"e"^0)^-1 * quote^-1 * noun * S"nN"^0 * S"ofbt.,;\n")
  + lpeg.B(P"d") * P"r" * P"c" * #(S"am"^1 * quote^-1 * noun)
local modifier = listed + S"am" * (P"c" * #(S"am" + P"n" * S"nN"))^-1 -- political and economic ties
  + adjectives
  + number + adverb + time + names
local unit = (quote^-1 * modifier)^0 * quote^-1 * noun
-- rejected "in the clearest terms" Oman's plan: a quote that begins before the phrase ends it
local ended = P">" * S"EA"
local core = ((modifier^0 * noun)^0 * #(modifier^0 * P"<") * unit^1 + unit * (-ended * unit)^0)
  * (lpeg.B(S"nN") * P"q" * #S",.;:obkcfhw)>\n")^-1 -- Resolution 598
local opening = (quote^-1 * (S"dpq" + adverb))^0
local people = S"dp" * (P"r"^0 * S"aA" * P"e"^0)^1 -- the poor, the British
local numbers = P"r"^0 * P"q" * P"q"^1 + P"d" * S"ar"^0 * P"q"^1 -- $60 billion; the other 36
chunks.noun_phrase = #S"<dpqramAETnN" * opening * core + P"i" + numbers + people
chunks.possessor = chunks.noun_phrase * P"s"

-- Verb groups.
local skip = (S"rX<>" + lpeg.B(P"r") * P"c" * #P"r")^0 -- has repeatedly and publicly denied
local adverbs = (S"rX" + lpeg.B(P"r") * P"c" * #P"r")^0 -- directly or indirectly importing
local auxiliary = S"MHIK"
local main = S"vzxyug"
local particle = P"l"^-1 * (P"l" * #S"l.,;\n")^0
local rest = (skip * auxiliary)^0 * (skip * main + P"X"^1)^-1 * particle -- is not a member
-- has in turn accused; has on several occasions been attacked
local by_the_way = P"f" * S"dpaqr"^0 * P"n"^1 * (P"o" * S"dpaq"^0 * P"n"^1)^-1
  * #(S"rX"^0 * (P"I" * S"rX"^0)^-1 * S"uy")
chunks.finite = S"rX"^0 * (auxiliary * (lpeg.B(P"H") * by_the_way)^-1 * rest
  + S"vzx" * particle)
chunks.infinitive = P"X"^0 * P"t" * skip * (auxiliary * rest + P"v" * particle)
chunks.ing = adverbs * P"g" * (skip * S"uy")^-1 * particle
chunks.either = S"rX"^0 * P"y" * particle
chunks.participle = P"r"^0 * P"u" * particle

-- Times: Sunday, June 2017, earlier this week, two years ago, last month.
local after_time = S",.fobtdE\n"
chunks.time = S"rdaq"^0 * P"T"^1 * (P"q" * (P"," * P"q")^-1)^-1 * P"T"^0 * (P"r" * #after_time)^-1
-- less than a week before it left
chunks.span = P"r"^0 * P"d" * P"f" * S"rdaq"^0 * P"T"^1 * #P"S"

-- A noun phrase is read once, whether it turns out to be a possessor or not; only where a time may
-- begin that comes in between.
local possessor_or_not = Cp() * chunks.noun_phrase
  * (P"s" * Cc(("O"):byte()) + Cc(("N"):byte())) * Cp()
local maybe_time = #(S"rdaq"^0 * P"T")

chunks.rules = {
  maybe_time * (chunk("O", chunks.possessor) + chunk("T", chunks.time * -(P"s"^-1 * S"nNEA")
    + lpeg.B(S"fSbo") * chunks.time * #S"AE")),
  chunk("T", chunks.span),
  possessor_or_not,
  chunk("I", chunks.infinitive),
  chunk("F", chunks.finite),
  chunk("G", chunks.ing),
  chunk("Y", chunks.either),
  chunk("P", chunks.participle),
}

-- The characters that no rule begins with.
chunks.others = P(1) - S"<dpqramAETnNiXtMHIKvzxyug"

--- One pattern from a list of rules in order, for the reader's core.
-- @param rules table list of patterns
-- @param others userdata|nil a set of characters that none of them begins with: the less is tried
function chunks.compile(rules, others)
  local any = rules[1]
  for i = 2, #rules do any = any + rules[i] end
  return ((others or P(false))^1 + any + 1)^0 / reading.captures
end

return chunks
