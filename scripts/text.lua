-- engine text: sentences, tokens, names and dates as the engine reads them.
local articles = require "engine.articles"
local options = require "engine.options"

local HELP = [[
usage: engine text [FILE...] [--format json|table] [--names FILE]... [-j N] [--strict]

Reads articles (see engine extract --help) and prints their sentences as the engine reads them, one
a line:

  {"article","sentence","span","kind",
   "tokens":[{"span","text","lemma","class":[...],"name"}],
   "names":[{"id","span","text","kind","role","sector"}],
   "dates":[{"span","text","value","end","kind"}],"quotes":[{"span","by"}],
   "attributions":[{"source":{"text","span","id"},"cue":{"text","span"},
                    "content":[{"text","span"}],"direct"}]}

Spans are bytes into the article's text as given, the end not included. kind: prose, headline,
dateline (a line of place and date), byline, caption, listing (an item or a heading), speaker (a
label with a line of its own) or boilerplate. role: actor, place ("in Cairo"), modifier
("Saudi-led") or other (a newspaper, a ship: it never acts). A leader's id is that of the state,
with the person under "person". sector is GOV, MIL, REB, OPP ... where the text says it. A date's
value and end are YYYY, YYYY-MM or YYYY-MM-DD; one with an open start has "open":true. Its kind is
day, week, month, year, interval, time, set ("every Monday") or duration; durations ("three years")
and sets have no value. A quote's span takes in its marks, as far as they stand in the sentence; its
"by" is who said it, perhaps in a sentence beside it. attributions: who says, writes or believes
what; the cue is what shows it ("has said", "according to"; null before a mere colon), the content
one stretch, or two where source and cue part it; direct: quoted.
Classes:

  n noun  N unknown name  E actor's name  A adjective of a name  e rest of a name  m part of a
  compound  i pronoun  d determiner  p possessive  s 's  a adjective  q number
  v z x y u g verb: base, third person, past, past or participle, participle, -ing
  H have  I be  K do  M modal  X not  l particle  t to  o of  b by  f S prepositions
  J because, if  h that  w who  c and  k but  @ there  r adverb  T time word  < > quotes  ? other

  --format F     json (elsewhere than on a terminal) or table (on one)
  --names FILE   names besides the built-in ones
  -j N           work on N articles at once, 1 to 256; the output is the same (default 1)
  --strict       stop at the first record that is bad

Exit codes: 0 done, 1 a file or article could not be read, 2 wrong usage, 3 a bad record and
--strict. Ctrl-C ends it with whole lines and 130, SIGTERM with 143.
]]

local function main(given, complain)
  local files, why = articles.files(given.files)
  if not files then return nil, why end
  local output = articles.output(complain)
  local counts
  counts, why = articles.run {
    name = "text", module = "engine.jobs.text", threads = given.j, files = files,
    options = { format = options.format(given), names = given.names },
    strict = given.strict, put = function(lines) return output:put(lines) end,
  }
  if not counts then
    complain(why)
    return 1
  end
  return articles.exit_code(counts, given.strict, output)
end

return options.run({
  name = "text", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table" }, ["--names"] = "list", ["-j"] = { 1, 256 },
    ["--strict"] = "flag",
  },
}, { ... })
