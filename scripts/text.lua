-- engine text: sentences, tokens, names and dates as the engine reads them.
local articles = require "engine.articles"
local columns = require "engine.columns"
local json = require "engine.json"
local options = require "engine.options"
local reader = require "engine.reader"

local HELP = [[
usage: engine text [FILE...] [--format json|table] [--names FILE]... [--strict]

Reads articles (see engine extract --help) and prints their sentences as the engine reads them, one
a line:

  {"article","sentence","span","kind",
   "tokens":[{"span","text","lemma","class":[...],"name"}],
   "names":[{"id","span","text","kind","role"}],"dates":[{"span","text","value","end"}],
   "quotes":[{"span"}]}

Spans are bytes into the article's text as given, the end not included. kind: prose, headline,
dateline (a line of place and date), byline, caption, listing (an item or a heading), speaker (a
label with a line of its own) or boilerplate. role: actor, place ("in Cairo"), modifier
("Saudi-led") or other (a newspaper, a ship: it never acts). A leader's id is that of the state,
with the person under "person". A date's value and end are YYYY, YYYY-MM or YYYY-MM-DD; one with an
open start has "open":true. A quote's span takes in its marks, as far as they stand in the sentence.
Classes:

  n noun  N unknown name  E actor's name  A adjective of a name  e rest of a name  m part of a
  compound  i pronoun  d determiner  p possessive  s 's  a adjective  q number
  v z x y u g verb: base, third person, past, past or participle, participle, -ing
  H have  I be  K do  M modal  X not  l particle  t to  o of  b by  f S prepositions
  J because, if  h that  w who  c and  k but  @ there  r adverb  T time word  < > quotes  ? other

  --format F     json (elsewhere than on a terminal) or table (on one)
  --names FILE   names besides the built-in ones
  --strict       stop at the first record that is bad

Exit codes: 0 done, 1 a file or article could not be read, 2 wrong usage, 3 a bad record and
--strict.
]]

local KEYS = {
  "article", "sentence", "id", "span", "text", "value", "end", "open", "kind", "role", "person",
  "lemma", "class", "name", "tokens", "names", "dates", "quotes",
}

local function or_null(value)
  if value == nil then return json.null end
  return value
end

-- The quoted stretches among the tokens: from an opening mark, or the sentence's start inside one,
-- to the mark that closes it.
local function quotes_of(tokens)
  local quotes, open = json.array(), nil
  for _, token in ipairs(tokens) do
    local mark = token.text == '"' or token.text == "”"
    if token.quote == 0 then
      open = nil
    elseif not open then
      open = { span = { table.unpack(token.span) } }
      quotes[#quotes + 1] = open
    else
      open.span[2] = token.span[2]
      if mark and token.quote == 1 then open = nil end
    end
  end
  return quotes
end

-- The sentence as it is printed.
local function describe(article, index)
  local sentence = article:sentence(index)
  local tokens, dates = json.array(), json.array()
  for i, t in ipairs(sentence.tokens) do
    tokens[i] = {
      span = t.span, text = t.text, lemma = or_null(t.lemma), class = t.class,
      name = or_null(t.name),
    }
  end
  for i, d in ipairs(reader.dates(article, sentence)) do
    dates[i] = {
      span = d.span, text = d.text, value = or_null(d.value), ["end"] = or_null(d.end_),
      open = d.open and true or nil,
    }
  end
  return {
    article = article.id, sentence = index, span = sentence.span, kind = sentence.kind,
    tokens = tokens, names = json.array(sentence.names), dates = dates,
    quotes = quotes_of(sentence.tokens),
  }, sentence.text
end

local function known(value)
  return value ~= json.null and value or ""
end

local function place(span)
  return ("%d-%d"):format(span[1], span[2])
end

local function add_lines(lines, rows)
  for _, line in ipairs(columns.lines(rows, "  ")) do lines[#lines + 1] = line end
end

local function as_table(s, text)
  local lines = {
    ("%s %d  %s  %s"):format(s.article, s.sentence, place(s.span), s.kind),
    "  " .. text:gsub("%c+", " "),
  }
  local rows = {}
  for i, t in ipairs(s.tokens) do
    rows[i] = { place(t.span), t.text, table.concat(t.class, " "), known(t.lemma), known(t.name) }
  end
  add_lines(lines, rows)
  rows = {}
  for i, n in ipairs(s.names) do
    rows[i] = { "name", place(n.span), n.text, n.id, n.kind, n.role, n.person or "" }
  end
  add_lines(lines, rows)
  rows = {}
  for _, d in ipairs(s.dates) do
    local when = known(d.value) .. (d["end"] ~= json.null and " to " .. d["end"] or "")
    rows[#rows + 1] = { "date", place(d.span), d.text, when .. (d.open and " on" or "") }
  end
  for _, q in ipairs(s.quotes) do rows[#rows + 1] = { "quote", place(q.span) } end
  add_lines(lines, rows)
  return table.concat(lines, "\n") .. "\n\n"
end

-- False when nobody reads on.
local function print_article(article, format, output)
  for index = 0, article.count - 1 do
    local sentence, text = describe(article, index)
    local line = format == "table" and as_table(sentence, text)
      or json.encode(sentence, { keys = KEYS }) .. "\n"
    if not output:put(line) then return false end
  end
  return true
end

local function main(given, complain)
  local files, why = articles.files(given.files)
  if not files then return nil, why end
  local opened
  opened, why = reader.open { rules = {}, names = given.names }
  if not opened then
    complain(why)
    return 1
  end
  local format, output = options.format(given), articles.output(complain)
  local counts = articles.each {
    files = files, reader = opened, strict = given.strict, complain = complain,
    visit = function(article) return print_article(article, format, output) end,
  }
  return articles.exit_code(counts, given.strict, output)
end

return options.run({
  name = "text", help = HELP, main = main,
  options = {
    ["--format"] = { "json", "table" }, ["--names"] = "list", ["--strict"] = "flag",
  },
}, { ... })
