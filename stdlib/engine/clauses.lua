--- Clauses: subjects, verbs, objects and what hangs on them, as LPeg over the chunk string.
-- The subject string holds one character for each chunk and a newline after each sentence; quotes
-- and adverbs are left out of it. Kinds: N noun phrase, i he, they and other subject pronouns,
-- O possessor, T time, a adjective; verb groups F finite, R finite verb of saying, Y past or
-- participle, P participle, I infinitive, V infinitive of saying, G -ing, Q -ing of saying; t o b f
-- prepositions, S preposition or subordinator, J subordinator, h that, w who and which, W whose and
-- its noun, c and/or, k but, punctuation as itself.
--
-- Captures come in threes: a code and two positions. "[" with the clause's kind begins a clause and
-- "]" ends it; inside: v verb, s subject, o object, p preposition, n its noun phrase, k the word
-- that marks the clause.

local lpeg = require "lpeg"
local reading = require "engine.core.reading"
local P, S, V, Cc, Cp = lpeg.P, lpeg.S, lpeg.V, lpeg.Cc, lpeg.Cp

local clauses = {}

local function mark(code, pattern)
  return Cc(code:byte()) * Cp() * pattern * Cp()
end

local function clause(kind, pattern)
  return Cc(("["):byte()) * Cc(kind:byte()) * Cp() * pattern * Cc(("]"):byte()) * Cp() * Cp()
end

local preposition = S"tobfS"
local finite = S"FRY"
local noun = (P"O" * (P"c" * #P"O")^-1)^0 * S"Ni" -- Oman's and Iran's kings
-- on Friday; late on Friday; from 1977 to 2015
local time = P"a"^-1 * preposition^-1 * P"T" * (preposition * P"T")^-1
local times = time^0
local comma = P","
-- the Polar Front (PF); Oman's king (left)
local bracket = P"(" * S"NPYGa"^-2 * P")" * #S",cFRYobtf"
local named = noun * bracket^-1
local told = P"Y" * #S"NiO" -- raided the town
local told_of = P"w" * (1 - S",.;\n")^1 -- which had paid
local citing = S"GQ" * (1 - S",.;\n")^1 -- citing the cost
local conjunction = P"c" + P"SS"                                -- and; as well as
local of, part, list, subject = V"of", V"part", V"list", V"subject"

-- A participle stands inside a subject only where its verb is still to come.
local before_verb = #((1 - S"FRY.;,\nSJwh")^0 * S"FRY" + comma)

-- gave in to Iran: the second preposition counts
-- not "since" in "Egypt since Qatar left"
local before_noun = S"tobf" + P"S" * #(of * -(times * finite))
-- has, as of Monday, left; has, according to Oman, left; has this week left; will on Monday leave
local aside = comma * (P"Gt" + (1 - S",FRYPIVGQ;\n"))^1 * comma + (S"tobfS"^-1 * P"T")^1
local phrase, phrase_inside = V"phrase", V"phrase_inside"
-- and with Iran; and, of course, with Iran
local one_more = P"c" * (comma * comma)^-1 * mark("p", S"tobf") * mark("n", list)
  * -(S"ONi" + times * finite)
local insertion = V"insertion"
-- which; in which; all of which; who, in turn,
local relative = (S"Ni" * P"o")^-1 * preposition^-1

clauses.grammar = {
  (V"sentence" + 1)^0 / reading.captures,

  -- the leaders of the members of X; two days of talks; the leaders of X and of Y
  of = (P"T" * P"o")^-1 * named * (P"o" * named * (comma^-1 * P"co" * named)^0)^0,
  -- A noun phrase after which a finite verb follows is the subject of the next clause.
  -- After "after", another clause's subject may stand: "embassies, years after ties were cut".
  -- (That no other chunks stand before the verb is soon seen.)
  begins_clause = #(S"aTtobfSONi"^0 * S"FR") * times * (S"tobf" * of)^-2 * times * S"FR",
  -- but: the paper praised him, and he left: he begins the next clause
  part = -(P"i" * times * finite) * of * -V"begins_clause",
  -- "went to Rome, and Syria's president, Hafez Assad, left", "and Oman, which had paid, left",
  -- "and Oman, in protest, left", "and Oman, too, left", "and Oman, citing the cost, left"
  last = part * -(comma * (of * (comma * told_of)^-1 + told_of + (preposition * of + time)^1
    + citing)^-1 * comma * S"FRY"),
  -- but: the voice of Oman, and Iran raided the town
  -- and so is he without the comma: "met Iran's king and the pair signed a pact"
  joined = V"joined_apart" + comma * conjunction * V"last" * -(times * told)
    + conjunction * -V"put_apart" * part * -told,
  -- Chad, and, since May, Iran; Chad and, of course, Iran
  joined_apart = comma^-1 * conjunction * (insertion + comma * comma) * V"last" * -(times * told),
  -- "killed two, and Oman asked": of two there is no comma between
  -- "hit Iran, and Oman and - built a port"
  pair = V"joined_apart"
    + comma * conjunction * V"last" * -(times * P"Y" * -P"b" + conjunction * P"Y" * #S"NO")
    + conjunction * -V"put_apart" * part * -told,
  -- "closed its mines and Chad, in response, left", "its mines and Chad and Mali, in response,
  -- left": the subject of the next clause
  put_apart = of * (conjunction * of)^-1 * comma * (preposition * of + time)^1 * comma * finite,
  -- "..., and Britain, France and Israel attacked Egypt": the subject of the next clause
  -- "... and Britain, France and Israel attacked Egypt"
  next_subject = (comma * conjunction * of * (comma * of)^0 * (comma^-1 * conjunction * of)^1
      + conjunction * of * (comma * of)^1 * comma^-1 * conjunction * of)
    * times * (S"FR" + P"Y" * #S"NO"),
  rest_of_list = (-V"next_subject" * ((comma * part * #(comma + conjunction))^1 * V"joined"
      + V"pair")
    * (comma * part * #(comma + conjunction))^0 * V"joined"^-1)^-1,
  list = V"parted" + of * V"rest_of_list",
  -- to Accra, Ghana; Lima, Peru; and Suva, Fiji
  parted = of * (comma * of)^-1 * (P";" * of * (comma * of)^-1)^0
    * P";" * P"c" * of * (comma * of)^-1 * -(times * finite),
  object = part * V"rest_of_list",
  -- and Iran; , Iran and Egypt
  -- and, later, Iran
  -- and Iran, Chad, Togo, and Mali
  others = conjunction * of * (comma * of)^2 * comma^-1 * conjunction * -P"i" * of
    + (comma * of)^0 * (comma * conjunction * -P"i"
      + conjunction * (V"insertion" + comma * comma)^-1) * of
    * (conjunction * of)^0,
  subject = of * V"others"^-1,
  -- The US and Britain, as well as France, attacked
  subject_and_more = of * V"others" * (comma * conjunction * of)^-1 * #(comma * finite),
  -- signed by Iran, Iraq and Oman were: the whole list, though a verb follows
  -- but: ended talks without a pact, and Oman left
  list_inside = of * (((comma * of * #(comma + conjunction))^1 * comma^-1)^-1 * conjunction * of
    * #(times * finite))^-1,
  phrase_inside = mark("p", before_noun) * (mark("n", V"list_inside") * #(times * finite)
    + mark("n", list)),
  -- were fired on by Iran; dropped in on Iran
  -- "haggled in Rome, A, B and C signed a pact": these are the next subject
  phrase = (P"f" * #S"tb" + lpeg.B(S"FRYIVGQ") * P"f" * #P"f")^-1 * mark("p", preposition)
    * (#V"subject_behind" * mark("n", of) + mark("n", list)),
  subject_behind = of * comma * of * (comma * of)^0 * comma^-1 * conjunction * of * times * told,
  -- , in particular, / , along with Oman and Chad,
  insertion = comma * (preposition * (of * (conjunction * of)^0 + P"a") + time)^1 * comma,
  -- Where no finite verb is left in the sentence, no clause begins.
  verb_follows = #((1 - S"FRY\n")^0 * finite),

  sentence = V"front_held" + V"subordinate_front" + V"participle_loose" + V"participle_front"
    + V"front" + V"headline_as" + V"question" + V"question_is" + V"main" + V"headline"
    + V"infinitive_loose" + V"inverted",

  -- Under the treaty, ... : its noun phrase is no subject
  -- Under the treaty, signed by Oman, ...
  -- In talks with Oman and Iran, Chad and Mali left
  front = preposition * of * conjunction * of * #(comma * subject * times * finite)
    + preposition * of * (comma * (V"participle_by" + V"relatives_held") * #comma)^-1
    + time * -P"o",
  -- After talks led by Iran and Oman, Chad and Mali left
  -- After days of talks in Rome led by Iran, Chad and Mali left
  -- With Oman expelled from the league, Chad and Mali left
  front_held = preposition * of * (preposition * of)^0 * V"participle_of_front"
    + P"f" * of * clause("p", mark("v", S"YP") * V"pieces_in_front"^1) * #comma
    + V"front_alone",
  -- After a meeting with Iran, Chad and Mali left: no other verb follows whose "after" it could be
  -- After talks, Iran, Chad and Mali left
  front_alone = P"S" * of * (preposition * of * (conjunction * of)^-1)^0 * V"list_acts",
  list_acts = #(comma * of * (comma * of)^0 * comma^-1 * conjunction * of * times * finite
    * -(((1 - S",\n") + comma * -(subject * times * finite))^0 * comma)),
  participle_of_front = clause("p", mark("v", S"PY") * mark("p", P"b") * V"doers_in_front"),
  pieces_in_front = mark("p", preposition) * mark("n", of * (conjunction * of)^0) + time,
  doers_in_front = mark("n", of * (comma * of)^0 * comma^-1 * conjunction * of) * #(comma * subject
      * times * finite)
    + mark("n", of) * #(comma * subject * times * finite),

  -- Whether Iran will leave NATO is unclear
  subordinate_asked = clause("s", mark("k", P"J") * mark("s", of) * times * mark("v", S"FY")
    * (mark("o", of) + mark("p", preposition) * mark("n", of) + time)^0) * #P"F",

  -- After Egypt withdrew, ... / If Iran leaves, ...
  subordinate_front = V"subordinate_asked" + V"subordinate_alone"
    + clause("s", mark("k", S"SJ") * V"core"),
  -- When Iraq invaded Oman, Chad and Mali left: no other verb follows that this could be before
  subordinate_alone = clause("s", mark("k", S"SJ") * mark("s", subject) * times * mark("v", finite)
      * (mark("o", V"one_or_two") + mark("p", preposition) * mark("n", V"one_or_two") + time)^0)
    * V"list_acts",
  one_or_two = of * (conjunction * of * #comma)^-1,
  main = clause("m", V"core"),
  -- Is Iran leaving NATO? And was Oman expelled from it?
  -- And, just quickly, has Iran left NATO?
  question = (lpeg.B(P"\n") + -lpeg.B(1) + lpeg.B(P"\nc") + lpeg.B(P"c") * -lpeg.B(2)
      + lpeg.B(P"\n,") + lpeg.B(P"\n,,") + lpeg.B(P",") * -lpeg.B(2) + lpeg.B(P",,") * -lpeg.B(3))
    * clause("m", mark("a", P"F") * mark("s", subject) * times * mark("v", S"GPQ" + P"Y")
      * V"rest"),
  -- Is Iran a member of NATO? Jay, is Iran still a member of it?
  question_is = (lpeg.B(P"\n") + -lpeg.B(1) + lpeg.B(P"\nN,") + lpeg.B(P"N,") * -lpeg.B(3))
    * clause("m", mark("v", P"F") * mark("s", of) * mark("o", of) * #S".\n"),
  -- Iran to leave NATO; Iran to leave NATO, minister says
  -- Sources: Iran to leave NATO
  headline = clause("m", (lpeg.B(P"\n") + -lpeg.B(1) + lpeg.B(P"\nN:") + lpeg.B(P"N:") * -lpeg.B(3))
    * mark("s", V"subject_planning") * mark("v", S"IV")
    * V"rest" * #(S";\n" + comma * (of * P"R" + P"R" * of) * (preposition * of + time)^0
      * S".,\n")),
  -- Iran, Oman to leave NATO
  subject_planning = noun * (comma * noun)^1 * #S"IV" + subject,
  -- Iran to leave NATO as Oman pays
  headline_as = clause("m", (lpeg.B(P"\n") + -lpeg.B(1)) * mark("s", V"subject_planning")
    * mark("v", P"I") * (-V"subordinate" * (phrase + mark("o", V"object") + time))^0
    * V"subordinate" * #P"\n"),
  -- ..., said the minister, who left Oman
  -- said two officials briefed on it; said an official who asked not to be named
  -- said the minister, Ali Sabir, after talks with Oman
  inverted = clause("m", comma^-1 * mark("v", P"R") * mark("s", of) * times
    * (V"participle" + V"relative_after")^-1 * -finite * (comma * V"relative_after")^-1
    * ((comma * of)^-1 * comma^-1 * #((before_noun * list + time)^1 * S".\n")
      * (phrase + time)^1)^-1),

  -- subject, what stands between, verb, what follows
  core = V"verb_follows" * (mark("s", (P"i" * comma)^-1 * of) * V"aside" * P"c" * mark("e", of)
      * V"between" * V"predicate"
    -- Iran and five others - Oman, Chad, Mali - left
    + mark("s", of * V"others") * (mark("e", of * V"others") * V"between" * V"predicate"
      + comma * mark("e", of * V"others") * comma * V"predicate")
    -- We, the leaders of Oman and Iran, and Chad met
    + mark("s", P"i" * comma^-1 * of * V"others" * comma * conjunction * of * #(times * finite))
      * times * V"predicate"
    + mark("s", subject) * (V"between" * V"predicate" + V"between_plain" * V"predicate")
    + mark("s", V"subject_and_more") * comma * V"predicate"
    + mark("s", of) * V"set_apart" * V"predicate"
    -- Ten states, Iran and Oman among them, left
    + mark("s", of) * comma * list * P"f" * noun * comma * times * V"predicate"),
  -- Iran, which had left, and Oman, on a visit to Rome, met
  aside = #(comma * (preposition + S"wW" + P"N" * S"hw")) * comma
    * (V"relatives_held" + of * V"relative_held" + (preposition * list + time)^1) * comma
    + comma * of^-1 * V"participle_aside" * comma,
  -- Oman, led by Ali Sabir, and Iran met; a bloc, represented by Chad, Mali and Togo, and Iran met
  participle_aside = clause("p", mark("v", S"YP")
    * (mark("p", S"tf") * mark("n", of) + time)^-1 * #P"b" * (mark("p", preposition)
    * mark("n", of * (comma * of)^1 * comma^-1 * conjunction * of * #(comma * P"c")
      + of * conjunction * of * #(comma * P"c") + of) + time)^1),
  -- what stands between commas, whatever it is, but no clause of its own:
  -- "Oman, neutral until May, paid";
  -- "Oman, meeting in Accra, Ghana, paid"
  set_apart = comma * (S"aGQJSYPRwWkI" + preposition + of * -(conjunction + times * finite))
    * (1 - S",.;:\n")^0 * (comma * noun)^-1 * comma * #(times * finite),
  between_plain = (preposition * list + time + comma * V"relative" * comma + V"set_off")^0,
  -- between commas: a name for it, what was done to it, when and where
  set_off = comma * list * (preposition * list + time + P"a" + V"participle" + V"participle_held"
      + V"participle_to" + V"infinitive_held" + V"brackets" + P"f" * #comma)^0
    * V"relative"^-1 * comma + comma * (V"participle" + V"participle_held")
    * (V"subordinate_held" + V"accused_of")^-1 * comma + comma * V"participle_told" * comma
    + comma -- , long at odds over trade, / , on Friday,
    * (P"a"^-1 * preposition * list + time)^1 * (V"participle" + time)^0 * comma
    + comma * P"a" * V"infinitive_held" * comma, -- , due to host the talks,
  between = (V"insert")^0,
  insert = comma * comma -- Iran, however, left
    + comma * P"k" * of * comma * #(times * finite) -- Iran, but not Oman, left
    + S"tobf" * subject + before_noun * list + time + P"a" * (#finite + before_noun * list)
    + V"brackets" + comma * V"relatives_held" * comma * #(times * finite)
    + comma * V"relatives" * comma + V"set_off"
    + comma * V"participle_by" * comma + comma * V"said_inside" * comma
    -- Iran, as expected, left; Iran, under pressure from Oman to pay, left
    -- Iran, where Oman has a mine, left
    + comma * (P"S" * S"YRPa" + (preposition * list)^1 * V"infinitive_held"
      + V"subordinate_held") * comma * #(times * finite)
    -- troops backed by tanks swept into Iran and left: the second is the verb
    + V"relative_inside" + V"participle" * -(P"c" * times * P"Y") * before_verb
    + V"participle_aimed"
    + V"infinitive_inside"
    + comma * (V"ing" + V"gerund") * comma -- , hoping for peace, / , after meeting Oman,
    + V"ing_inside" * before_verb,
  -- the rockets, Israel said, were fired
  -- Iran, a source close to the king said in a statement, has left
  -- Iran, the minister told reporters in Rome on Friday, has left
  said_inside = clause("m", mark("s", of) * mark("v", P"R") * mark("o", P"N" * #S",f")
      * (P"f" * of + time)^0 * #comma
    + mark("s", of) * (P"a"^-1 * preposition * of + time)^0
    * mark("v", P"R") * (preposition * of * #comma)^-1 * times
    + mark("s", P"i") * mark("v", S"FY") * times) -- the plan, they reasoned, would work
    + clause("m", mark("v", P"R") * mark("s", of) * times), -- "Egypt," said Macron, "has left"
  predicate = V"predicate_inside" * V"coordinated_said"^0,
  -- left NATO, joined Oman, and ...
  -- attacked, shelled and captured ships: the object of the last is that of all
  -- were disarmed, beaten and murdered by troops
  in_list = clause("c", comma * mark("v", P"Y") * #V"bare_list")
    + lpeg.B(P"F") * (clause("c", comma * mark("v", S"YP")) * #V"passive_list")^1
    + clause("c", comma * mark("v", S"FR" + S"YP" * #S"NiO") * -P"b" * V"rest")
    * #(comma^-1 * P"c" * (insertion + times) * (finite + P"P") + comma * finite),
  passive_list = (comma * S"YP")^0 * comma^-1 * P"c" * S"YP" * P"b",
  bare_list = (comma * P"Y")^0 * comma^-1 * P"c" * finite * S"NO",
  -- will not, its minister said, attend; has, of course, attended
  verb = mark("a", P"F") * (aside + comma * comma + comma * V"said_inside" * comma)
      * mark("v", finite + P"P")
    + mark("v", finite),
  predicate_inside = V"verb" * V"rest" * V"in_list"^0 * V"coordinated"^0,
  -- Chad, which left NATO, joined OPEC and signed the pact: behind the comma the noun's own verbs
  predicate_set_off = V"verb" * V"rest" * V"coordinated"^0,
  core_set_off = V"verb_follows" * mark("s", subject)
    * (V"between" * V"predicate_set_off" + V"between_plain" * V"predicate_set_off"),

  -- may hold a clause of its own: (Oman did not sign it)
  brackets = P"(" * V"main"^-1 * (1 - S")\n")^0 * P")",

  -- for as long as necessary
  rest = (V"piece")^0,
  piece = V"infinitive" + V"that" + V"said" + V"subordinate" + V"gerund" + phrase + mark("o",
    V"object")
    + time + (P"f" * #P"Sa")^-1 * P"S"^-1 * P"a" + P"k" * V"infinitive" + V"ing"
    + V"participle_after"
    + V"relative_after" + V"put_off"
    + comma * (V"ing" + V"relative_apart" + V"relative_after" + V"infinitive" + V"participle_by"
      -- joined BRICS, the bloc that Brazil founded
      + of * #S"wh" * -V"teller_known" * V"relative_after"
      -- the battles, including the siege of Grozny, which ...
      + (phrase + time) * (before_noun * list + time)^0
      -- met Oman's king, Ali Sabir, and left
      + list * comma * #(S"ck" * (insertion + times) * finite))
    + V"brackets" + one_more + V"dangling",

  -- but: ..., an official who asked not to be named said.
  -- ..., two sources who were briefed on it told the press on Monday.
  teller_known = S"wh" * times * finite * (1 - S",.;:hwWJ\n" - V"says_last")^0 * -P"c"
    * V"says_last",
  says_last = (P"R" + preposition * noun * P"R" * of) * (preposition * of + time)^0 * S".\n",

  -- stepped in to help; gave in and left: the verb's own particle
  dangling = P"f" * #(S"IV" + comma^-1 * S"ck" * times * finite),

  -- signed in Rome, and without delay, a pact with Oman
  -- but: to end the war, in 1922, Iran, Oman and Chad met
  -- but: left the pact, and as Chad, its ally, paid
  put_off = (comma * P"c"^-1 * (phrase + time)^1 * comma
      * #(of * -(S"aTtobfSONi"^0 * (finite + conjunction * noun) + comma * S"FR"))
      -- is, of course, a member; but: had, as you know, very, very good talks
      + lpeg.B(S"FRYIV") * -lpeg.B(S"SJ" * S"Ni" * S"FRY") * comma * comma)
    * -(subject * times * finite) * mark("o", V"object"),

  -- ... and left the pact: the same subject
  -- ... and on May 3, 1990, left
  -- ..., nor has Oman left
  coordinated = clause("m", comma^-1 * P"c" * mark("a", P"F") * mark("s", subject)
      * mark("v", S"PY" * -P"b") * V"rest")
    + clause("c", comma^-1 * S"ck"
    * (insertion + preposition^-1 * P"T" * comma * #finite + times)
    * (V"verb" + mark("v", P"P")) * V"rest"),
  -- but: ..., said a man briefed on it
  coordinated_said = -(comma * P"R" * of * P"Y" * S"tof")
    * clause("c", comma * mark("v", P"R") * V"said" * V"rest") * V"coordinated"^0,
  coordinated_base = clause("c", comma^-1 * P"c" * mark("v", P"F") * V"rest"),

  infinitive = clause("i", mark("v", S"IV") * V"rest" * V"coordinated_base"^0),
  -- the decision to invade Ukraine was ...
  infinitive_inside = clause("i", mark("v", S"IV") * V"inside"),
  -- forces operating in Gaza killed; the interest in joining NATO grew
  ing_inside = clause("g", mark("k", preposition)^-1 * mark("v", S"GQ") * V"inside"),
  -- what may follow a verb that stands between a subject and its own verb
  -- drove deep into Syria
  inside = (phrase_inside + phrase + mark("o", list) + time + P"a" * #before_noun)^0,
  ing = clause("g", mark("v", S"GQ") * V"rest"
    * clause("c", comma^-1 * P"c" * mark("v", S"GQ") * V"rest")^0),
  gerund = clause("g", mark("k", preposition + P"J") * mark("v", S"GQ") * V"rest"
    * clause("c", comma^-1 * P"c" * mark("v", S"GQ") * V"rest")^0),

  -- that Egypt left; said Egypt left
  -- that, according to Oman, Egypt left
  -- that on Monday Egypt left
  that = clause("h", comma^-1 * P"h" * (comma * V"ing" * comma + V"led_in") * V"core"
    * clause("h", comma^-1 * P"c" * P"h" * V"core")^0),
  said = lpeg.B(S"FRYIVGQ") * #(of * V"begins_clause") * clause("h", V"core")
    -- said Iran, Oman and Chad would leave
    + lpeg.B(S"RVQ") * #(of * comma * of * (comma * of)^0 * comma^-1 * conjunction * of * times
      * S"FR") * clause("h", V"core")
    -- but: Iran condemned Oman, and Qatar left
    + lpeg.B(S"RVQ") * -(of * comma * conjunction * of * times * P"Y")
      * #(subject * times * P"Y" * -P"b") * clause("h", V"core")
    -- said Iran, which was poor, had left; said Iran, in spite of it, had left
    + lpeg.B(S"RVQ") * #(of * comma * (S"wW" * (1 - S",.;\n")^1 + (preposition * of + time)^1)
        * comma * times * finite)
      * clause("h", V"core")
    + (lpeg.B(S"RVQ" * S"NiT") + lpeg.B(S"RVQ" * preposition * P"T")) * clause("h", V"core"),

  -- but: took it as the voice of Oman, and Iran left
  -- , two days after Iran and Oman signed it
  subordinate = clause("s", (comma * P"T"^-1)^-1
    * (mark("k", P"S" * -(of * comma * P"c" * of * times * (S"FR" + told)))
      + mark("k", P"J") * V"led_in") * V"core"),

  -- the pact, which ended in 1990,  /  the pact that ended
  relative = V"whose" + clause("w", (relative * P"w" + P"h") * V"led_in"
    * (V"said_of" * V"predicate_set_off" + V"predicate_set_off" + V"core_set_off")),
  -- which in May, which according to Oman: what stands before the verb, or before its subject
  led_in = (insertion + #((preposition * of + time)^1 * (subject * times)^-1 * finite)
    * (phrase_inside + time)^1)^-1,
  -- Chad, which Oman says has paid, left
  said_of = clause("m", mark("s", subject) * times * mark("v", P"R")) * #(times * finite) * times,
  relatives = V"relative" * (comma^-1 * P"c" * V"relative")^0, -- who left Oman and who met Iran
  -- the same where the verb of the clause follows: "Oman, which had paid Iran, left": it does not
  -- take what stands behind its comma
  relative_held = clause("w", mark("s", P"W") * V"predicate_held")
    + clause("w", (relative * P"w" + P"h") * V"led_in"
      * (V"said_of" * V"predicate_held" + V"predicate_held"
        + mark("s", subject) * times * V"predicate_held")),
  relatives_held = V"relative_held" * (comma^-1 * P"c" * V"relative_held")^0,
  predicate_held = mark("v", finite) * V"rest_held"
    * clause("c", P"c" * times * mark("v", finite + P"P") * V"rest_held")^0,
  -- Chad, which said on Monday that it would pay, left
  that_held = (lpeg.B(S"RVQ") + lpeg.B(S"RVQ" * P"T") + lpeg.B(S"RVQ" * preposition * P"T"))
    * clause("h", P"h" * mark("s", subject) * times * V"predicate_held"),
  rest_held = (V"infinitive_held" + V"that_held" + V"participle" + phrase + mark("o", V"object")
    + time + P"S"^-1 * P"a" + V"ing_inside" + V"relative_inside")^0,
  infinitive_held = clause("i", mark("v", S"IV") * V"rest_held"),
  subordinate_held = clause("s", mark("k", S"SJ") * mark("s", subject) * times
    * V"predicate_held"),
  whose = clause("w", mark("s", P"W" * (P"o" * noun)^0) * (phrase_inside + time)^0
    * V"predicate_inside") -- whose ally left NATO; whose ships Iran attacked
    + clause("w", mark("o", P"W") * V"core"),
  relative_inside = clause("w", mark("s", P"W") * mark("v", finite) * V"inside")
    + clause("w", S"wh" * times * (mark("v", finite) + mark("s", subject) * times
    * mark("v", finite)) * V"inside"),   -- the pact that ended / that Egypt and Iran signed
  relative_after = V"whose"
    + clause("w", relative * S"wh" * V"led_in"
      * (V"said_of" * V"predicate" + V"predicate" + V"core"))
    * (comma^-1 * P"c" * #(preposition^-1 * S"wh") * V"relative_after")^-1,
  -- left the pact, from which he had gained, and asked Oman for help: the verb behind the comma
  -- that ends it is not his
  relative_apart = clause("w", relative * P"w" * V"led_in" * mark("s", subject) * times
      * V"predicate_held") * #(comma * P"c" * times * S"FR"),
  -- rebels backed by Iran
  participle = clause("p", mark("v", S"PY") * (phrase_inside + time)^1) + V"participle_pair",
  -- talks aimed at ending the war between Oman and Iran have failed
  participle_aimed = clause("p", mark("v", P"Y") * times * clause("g", mark("k", preposition)
    * mark("v", S"GQ") * times * mark("o", of)^-1
    * (time + mark("p", preposition) * mark("n", of * (P"c" * of)^-1))^0)) * times * #P"F",
  -- rebels trained and armed by Iran
  participle_pair = clause("p", mark("v", S"PY")
    * clause("c", P"c" * mark("v", S"PY") * #P"b" * (phrase_inside + time)^1)),
  -- , an American held hostage by rebels,
  participle_held = clause("p", mark("v", S"PYR") * mark("o", of) * #P"b"
    * (phrase_inside + time)^1),
  -- , called into session by Oman, / , asked to leave,
  participle_told = clause("p", mark("v", P"R") * ((phrase_inside + time)^1
    + times * V"infinitive_held")),
  -- , a pact meant to end the war,
  participle_to = clause("p", mark("v", S"PYR") * times * V"infinitive_held"),
  -- the attack, carried out by rebels
  participle_by = clause("p", mark("v", S"PY") * times * #P"b" * (phrase + time)^1
    * clause("c", comma^-1 * P"c" * mark("v", S"PY") * #P"b" * (phrase + time)^1)^0),
  -- Condemned by Oman, Iran left; pressed by Oman to pay, Iran left
  participle_front = clause("p", (lpeg.B(P"\n") + -lpeg.B(1)) * mark("v", S"PY") * #P"b"
    * (phrase + time)^1 * V"accused_of"^-1) * #comma,
  accused_of = V"infinitive_held" + V"ing_inside",
  participle_after = clause("p", mark("v", S"PY") * V"rest"),

  participle_loose = clause("g", (mark("k", preposition + P"J"))^-1 * mark("v", S"GQ") * V"rest"
    * clause("c", comma^-1 * P"c" * mark("v", S"GQ") * V"rest")^0),
  infinitive_loose = clause("i", mark("v", S"IV") * V"rest" * V"coordinated_base"^0),
}

--- The pattern of a grammar such as clauses.grammar. Clauses nest deeper in odd texts than LPeg's
-- stack of 400 allows, so it is raised.
function clauses.compile(grammar)
  lpeg.setmaxstack(100000)
  return P(grammar)
end

return clauses
