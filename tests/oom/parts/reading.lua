-- Words and names of one's own: the built-in ones are the same many times over.
local json = require "engine.json"
local reading = require "engine.core.reading"
local chunks = require "engine.chunks"
local clauses = require "engine.clauses"
local files = require "engine.files"
local lpeg = require "lpeg"
local grammars = { chunks.compile(chunks.rules, chunks.others), clauses.compile(clauses.grammar) }
local words = "[verb]\njoin\nleave\n[noun]\nleague\n"
local names = json.encode { entities = {
  { id = "EGY", kind = "state", name = "Egypt", names = { "Egypt", "Cairo" },
    leaders = { { name = "Abdel Fattah el-Sisi", office = "president", from = "2014-06-08" } } },
  { id = "AL", kind = "alliance", name = "Arab League", names = { "Arab League" } } } }
local lexicon = assert(reading.lexicon())
local many = { "on " }
for i = 2, 200 do many[i] = "in " .. i end
return function()
  assert(reading.lexicon("", words, "", "", ""))
  assert(not reading.lexicon("", "x ="))
  assert(lexicon:lemma "leave" and lexicon:verb "leave" and lexicon:bases()[1])
  lexicon:trigger(lexicon:lemma "leave")
  local reader = assert(reading.open(lexicon, names, "names"))
  reader:grammar(grammars[1], grammars[2], lpeg.match)
  assert(reader:add_names('{"entities": [{"id": "X", "kind": "state", "name": "Xanadu"}]}', "x"))
  assert(not reader:add_names("{", "x"))
  assert(reader:lookup "Egypt"[1])
  reader:terms "EGY"
  local article = assert(reader:article { id = "a", date = "2019-04-11", title = "Egypt leaves",
    text = "Egypt left the Arab League. “We left it,” President el-Sisi said." })
  assert(article.count == 2 and article.title)
  assert(article:sentence(0).tokens[1])
  assert(article:tokens_json(0))
  assert(article:words(1) and article:names(1))
  assert(article:match(lpeg.C "Egypt") == "Egypt")
  article:close()
  assert(not reader:article { text = "x", date = "soon" })
  assert(reading.quad "REJECT" and reading.cameo "112")
  local pattern = require "lpeg".P { 1 - require "lpeg".P "b" + 1 * require "lpeg".V(1) }
  pattern:match ""
  assert(reading.finder(pattern):find("bab", 1) == 1)
  assert(reading.find_word("it is on monday", many, 1, 1) == 7)
  assert(reading.beginning("%f[%a]pacts?", true) == "pact")
  assert(reading.after_last("in Rome, on Monday", ",") == " on Monday")
  reading.finish({ type = "REJECT", actor = { "EGY" }, recipient = { "AL" }, aux = {},
    span = { 0, 5 }, rule = "r", article = "a", text = "Egypt" }, "Egypt left")
  assert(files.read "data/closed.txt")
end
