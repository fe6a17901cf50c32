-- engine explain: what the engine sees in a text, and why it gives the events that it gives.
local articles = require "engine.articles"
local options = require "engine.options"

local HELP = [[
usage: engine explain [FILE...] [--rule NAME] [--rules PACK]... [--names FILE]... [-j N]
                      [--format json|table] [--strict]

Reads articles (see engine extract --help) and shows for each sentence: names and dates, chunks,
clauses, every rule that a word of it can begin with how far the rule got, and for each event why
its actor, recipient, status, speaker and date are what they are.

  names, dates   what is named
  chunks         N noun phrase  O possessor  T time  F finite verb  R verb of saying  Y past or
                 participle  P participle  I infinitive  G -ing; others stand for themselves
  clauses        number, what it is and what it hangs on, verb, subject, objects, prepositions
  rules          + gave an event; - where it stopped
  event          who does what to whom, and how each party was found

  --rule NAME    only this rule ("pack.name", or the name alone): where it stopped, or with which
                 words it begins
  --rules PACK   rules besides the built-in ones: the name of a pack or a Lua file
  --names FILE   names besides the built-in ones
  -j N           work on N articles at once, 1 to 256; the output is the same (default 1)
  --format F     json (elsewhere than on a terminal) or table (on one)
  --strict       stop at the first record that is bad

JSON, one line a sentence: the object of engine text with "gated","chunks":[{"kind","text"}],
"clauses":[{"kind","parent","verb","subject","marker","arguments"}],
"tried":[{"rule","word","at","step","wanted","span"}],"events":[...]. step is "event" or where the
rule stopped: particle, preposition, object, taken, needs, infinitive, content, obliged, negated,
actor, plural, recipient, condition, outer, rank, merged; "none" where --rule names one that no word
begins.

Exit codes: 0 done, 1 a file, pack or article could not be read, 2 wrong usage, 3 a bad record and
--strict.
]]

local function main(given, complain)
  local files, why = articles.files(given.files)
  if not files then return nil, why end
  local output = articles.output(complain)
  local counts
  counts, why = articles.run {
    name = "explain", module = "engine.jobs.explain", threads = given.j, files = files,
    options = {
      format = options.format(given), rules = given.rules, names = given.names, rule = given.rule,
    },
    strict = given.strict, put = function(lines) return output:put(lines) end,
  }
  if not counts then
    complain(why)
    return 1
  end
  return articles.exit_code(counts, given.strict, output)
end

return options.run({
  name = "explain", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table" }, ["--names"] = "list", ["--rules"] = "list",
    ["--rule"] = "text", ["-j"] = { 1, 256 }, ["--strict"] = "flag",
  },
}, { ... })
