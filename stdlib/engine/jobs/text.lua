--- The job of `engine text`: from an article to its sentences as lines.

local columns = require "engine.columns"
local json = require "engine.json"
local reader = require "engine.reader"
local when = require "engine.when"

local text = {}

local KEYS = {
  "article", "sentence", "id", "span", "text", "value", "end", "open", "kind", "role", "person",
  "sector", "lemma", "class", "name", "source", "cue", "content", "direct", "by", "tokens", "names",
  "dates", "quotes", "attributions",
}

local function or_null(value)
  if value == nil then return json.null end
  return value
end

-- Who says what, as it is printed.
local function attributions_of(analysis, index)
  local list = json.array(analysis:attributions(index))
  for _, a in ipairs(list) do
    a.source.id, a.cue = or_null(a.source.id), or_null(a.cue)
  end
  return list
end

-- Whose words the bytes are: the source of the first attribution that holds them, or null.
local function said_by(span, attributions)
  for _, a in ipairs(attributions) do
    for _, part in ipairs(a.content) do
      if part.span[1] <= span[1] and span[2] <= part.span[2] then return a.source.text end
    end
  end
  return json.null
end

-- The quoted stretches among the tokens: from an opening mark, or the sentence's start inside one,
-- to the mark that closes it.
local function quotes_of(tokens, attributions)
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
  for _, quote in ipairs(quotes) do quote.by = said_by(quote.span, attributions) end
  return quotes
end

-- All of a sentence that is printed but for its tokens, and the sentence.
local function describe(article, index, analysis)
  local sentence = article:sentence(index)
  local attributions = attributions_of(analysis, index)
  local dates = json.array()
  for i, d in ipairs(when.dates(article, sentence, index)) do
    dates[i] = {
      span = d.span, text = d.text, value = or_null(d.value), ["end"] = or_null(d.end_),
      open = d.open and true or nil, kind = d.kind,
    }
  end
  return {
    article = article.id, sentence = index, span = sentence.span, kind = sentence.kind,
    names = json.array(sentence.names), dates = dates,
    quotes = quotes_of(sentence.tokens, attributions), attributions = attributions,
  }, sentence
end

--- A sentence as it is printed: the keys of the JSON.
-- @param article userdata
-- @param index integer from 0
-- @param analysis userdata|nil of the article, where there is one already
-- @return table
-- @return string the text of the sentence
function text.describe(article, index, analysis)
  local told, sentence = describe(article, index, analysis or article:analyse())
  local tokens = json.array()
  for i, t in ipairs(sentence.tokens) do
    tokens[i] = {
      span = t.span, text = t.text, lemma = or_null(t.lemma), class = t.class,
      name = or_null(t.name),
    }
  end
  told.tokens = tokens
  return told, sentence.text
end

-- The same as a line of JSON: the tokens, most of it, are written by the core.
local function as_json(article, index, analysis)
  local told = describe(article, index, analysis)
  local first = json.encode({
    article = told.article, sentence = index, span = told.span, kind = told.kind,
  }, { keys = KEYS })
  told.article, told.sentence, told.span, told.kind = nil, nil, nil, nil
  local rest = json.encode(told, { keys = KEYS })
  return first:sub(1, -2) .. ',"tokens":' .. article:tokens_json(index) .. "," .. rest:sub(2)
    .. "\n"
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

local function as_table(s, words)
  local lines = {
    ("%s %d  %s  %s"):format(s.article, s.sentence, place(s.span), s.kind),
    "  " .. words:gsub("%c+", " "),
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
    local value = known(d.value) .. (d["end"] ~= json.null and " to " .. d["end"] or "")
    rows[#rows + 1] = { "date", place(d.span), d.text, value .. (d.open and " on" or "") }
  end
  for _, q in ipairs(s.quotes) do rows[#rows + 1] = { "quote", place(q.span), known(q.by) } end
  for _, a in ipairs(s.attributions) do
    local parts = {}
    for i, part in ipairs(a.content) do parts[i] = part.text:gsub("%c+", " ") end
    rows[#rows + 1] = { "says", a.source.text, known(a.source.id),
      a.cue ~= json.null and a.cue.text or "", table.concat(parts, " ... ") }
  end
  add_lines(lines, rows)
  return table.concat(lines, "\n") .. "\n\n"
end

--- Opens the job.
-- @param options table format ("json", "table"), names (as of the command)
-- @return table see engine.jobs; or nil, message
function text.open(options)
  local opened, why = reader.open { rules = {}, names = options.names }
  if not opened then return nil, why end

  local function read(article, _, put)
    local analysis = article:analyse()
    for index = 0, article.count - 1 do
      local line = options.format == "table" and as_table(text.describe(article, index, analysis))
        or as_json(article, index, analysis)
      if not put(line) then return end
    end
  end

  return { reader = opened, read = read }
end

return text
