--- The job of `engine explain`: for each sentence what the engine sees in it, every rule that a
-- word of it can begin with how far that got, and why each event is as it is.

local columns = require "engine.columns"
local events = require "engine.events"
local json = require "engine.json"
local reader = require "engine.reader"
local rules = require "engine.rules"
local text = require "engine.jobs.text"

local explain = {}

local KEYS = {
  "article", "sentence", "id", "span", "at", "text", "value", "end", "open", "kind", "parent",
  "verb", "subject", "marker", "preposition", "arguments", "role", "person", "sector", "lemma",
  "class", "name", "source", "cue", "content", "direct", "by", "rule", "word", "step", "wanted",
  "gated", "tokens", "names", "dates", "quotes", "attributions", "chunks", "clauses", "tried",
  "events",
}

local CLAUSES = {
  m = "main", h = "what is said", s = "subordinate", w = "relative", i = "infinitive",
  g = "-ing", p = "participle", c = "coordinated",
}

-- Where a rule stopped, in words.
local STEPS = {
  needs = "none of the words that it needs stands in the sentence",
  particle = "the verb has %s with it", preposition = "%s follows", object = "%s is there",
  infinitive = "no infinitive says what it is about",
  obliged = "nothing must or should be done",
  content = "no clause says what it is about",
  negated = "the rule wants a denial, and there is none",
  actor = "nobody of the kinds wanted acts",
  plural = "only one acts, and the rule wants several",
  recipient = "nobody of the kinds wanted is its recipient",
  taken = "these words belong to an event already",
  condition = "its condition does not hold",
  outer = "gave way to the act that is its content",
  rank = "another code of the sentence leaves it out",
  merged = "the same event as one before it",
  event = "an event", none = "no word begins it; what does: %s",
}

local function none_of(words)
  if not words[1] then return "a particle that the rule does not want" end
  if #words == 1 then return "no '" .. words[1] .. "'" end
  return "none of '" .. table.concat(words, "', '") .. "'"
end

--- What a step of reader:explain means.
-- @param attempt table
-- @return string
function explain.step(attempt)
  return (STEPS[attempt.step]:gsub("%%s", function()
    if attempt.step == "none" then return table.concat(attempt.wanted, ", ") end
    return none_of(attempt.wanted)
  end))
end

-- What is seen of each sentence of an article, in order.
local function by_sentence(list, count)
  local groups = {}
  for index = 0, count - 1 do groups[index] = json.array() end
  for _, item in ipairs(list) do
    local group = groups[item.sentence]
    group[#group + 1] = item
  end
  return groups
end

local function clauses_of(analysis)
  local list = analysis:clauses()
  local first = {} -- per sentence the number of clauses before it
  for i, clause in ipairs(list) do
    first[clause.sentence] = first[clause.sentence] or i - 1
    clause.parent = clause.parent > 0 and clause.parent - first[clause.sentence] or 0
    clause.arguments = json.array(clause.arguments)
  end
  return list
end

local function add(lines, heading, rows)
  for i, row in ipairs(rows) do table.insert(row, 1, i == 1 and heading or "") end
  for _, line in ipairs(columns.lines(rows, "  ")) do lines[#lines + 1] = line end
end

local function clause_rows(clauses)
  local rows = {}
  for i, c in ipairs(clauses) do
    local parts = { c.subject and "subject: " .. c.subject }
    for _, a in ipairs(c.arguments) do
      local label = a.preposition ~= "" and a.preposition or "object"
      parts[#parts + 1] = label .. ": " .. a.text
    end
    local hangs = c.parent > 0 and " of " .. c.parent or ""
    local marker = c.marker and " (" .. c.marker .. ")" or ""
    rows[i] = { tostring(i), CLAUSES[c.kind] .. hangs .. marker, c.verb,
      table.concat(parts, "; ") }
  end
  return rows
end

local function tried_rows(tried)
  local rows = {}
  for i, t in ipairs(tried) do
    rows[i] = { t.rule, ("%q"):format(t.word), t.step == "event" and "+" or "-", explain.step(t) }
  end
  return rows
end

local VIA = {
  alias = "by a name that the article gives it", pronoun = "by a pronoun",
  modifier = "by a name before the noun", shared = "by the verb before it",
  nearby = "by the one other name beside it", number = "by how many they are",
  region = "by where all of them lie",
  context = "by what the text is about", topic = "by what the text is about",
  noun = "by the noun of the act", introduced = "by who is introduced so",
  helped = "by whose side they are on", called = "by what it is called", unlisted = "by its words",
  -- what the sentences before told
  accuser = "by who accused them before", asker = "by who asked them before",
  attacker = "by who attacked before", captor = "by who took them before",
  foe = "by who harmed them before", before = "by the same act before",
  deed = "by the deed told before", captive = "by whom they took before",
  told = "by the act told before", alike = "by whom others did the same to before",
  culprit = "by who took them or marched in before",
  homeland = "by the state that the data gives them",
}

local function party(event, id, role)
  local entry = event.actors[id]
  if not entry then return { role, id } end
  local how = entry.via and (VIA[entry.via] or "by its " .. entry.via) or "by name"
  local person = entry.person and ": " .. entry.person or ""
  return { role, id, ("%q"):format(entry.text), how .. person }
end

local function event_rows(event)
  local rows = {}
  for _, id in ipairs(event.actor) do rows[#rows + 1] = party(event, id, "actor") end
  for _, id in ipairs(event.recipient) do rows[#rows + 1] = party(event, id, "recipient") end
  for _, why in ipairs(event.because or {}) do
    rows[#rows + 1] = { "aux", why.aux, ("%q"):format(why.text) }
  end
  if event.by then rows[#rows + 1] = { "by", event.by } end
  local when = event.when
  if when and when.value then
    rows[#rows + 1] = { "when", when.value .. (when["end"] and " to " .. when["end"] or ""),
      when.text and ("%q"):format(when.text) or "" }
  end
  return rows
end

local function as_table(s, words)
  local lines = {
    ("%s %d  %d-%d  %s"):format(s.article, s.sentence, s.span[1], s.span[2], s.kind),
    "  " .. words:gsub("%c+", " "),
  }
  local rows = {}
  for i, n in ipairs(s.names) do rows[i] = { n.text, n.id, n.kind, n.role, n.person or "" } end
  add(lines, "names", rows)
  rows = {}
  for i, d in ipairs(s.dates) do
    rows[i] = { d.text, d.value ~= json.null and d.value or "" }
  end
  add(lines, "dates", rows)
  local parts = {}
  for i, c in ipairs(s.chunks) do parts[i] = ("%s[%s]"):format(c.kind, c.text) end
  lines[#lines + 1] = s.gated and "  chunks  " .. table.concat(parts, " "):gsub("%c+", " ")
    or "  passed over: no party, or no word that a rule begins with"
  add(lines, "clauses", clause_rows(s.clauses))
  add(lines, "rules", tried_rows(s.tried))
  for _, event in ipairs(s.events) do
    local cells = events.cells(event)
    lines[#lines + 1] = ("  event   %s %s %s  %s  (%s, %q)"):format(cells[2], cells[3], cells[4],
      cells[5], event.rule, event.text)
    add(lines, "", event_rows(event))
  end
  return table.concat(lines, "\n") .. "\n\n"
end

local function or_null(value)
  if value == nil then return json.null end
  return value
end

local function as_json(s)
  local plain, list = {}, {}
  for key, value in pairs(s) do plain[key] = value end
  for i, event in ipairs(s.events) do list[i] = events.json(event) end
  plain.events = nil
  for _, c in ipairs(s.clauses) do
    c.subject, c.marker, c.sentence = or_null(c.subject), or_null(c.marker), nil
  end
  for _, c in ipairs(s.chunks) do c.sentence = nil end
  for _, t in ipairs(s.tried) do
    t.sentence, t.wanted = nil, t.wanted[1] and json.array(t.wanted) or nil
  end
  return ("%s,\"events\":[%s]}\n"):format(json.encode(plain, { keys = KEYS }):sub(1, -2),
    table.concat(list, ","))
end

-- The rule of that name, "pack.name" or the name alone.
local function find_rule(packs, name)
  for _, pack in ipairs(packs) do
    for _, rule in ipairs(pack) do
      local whole = pack.pack .. "." .. rule.name
      if name == whole or name == rule.name then return whole, rule end
    end
  end
end

local function words_of(rule)
  local words = {}
  for _, key in ipairs { "verb", "noun" } do
    for _, word in ipairs(rule.frame and rule.frame[key] or { "its pattern" }) do
      words[#words + 1] = word
    end
  end
  return words
end

-- Leaves what concerns one rule; says what it wants where no word of the sentence begins it.
local function only(tried, name, rule, sentence)
  local kept = json.array()
  for _, t in ipairs(tried) do
    if t.rule == name then kept[#kept + 1] = t end
  end
  if not kept[1] then
    kept[1] = { rule = name, sentence = sentence, word = "", step = "none",
      wanted = words_of(rule) }
  end
  return kept
end

--- Opens the job.
-- @param options table format ("json", "table"), rules, names (as of the command), rule (the name
--   of the only one to show)
-- @return table see engine.jobs; or nil, message
function explain.open(options)
  local opened, why = reader.open { rules = rules.with(options.rules), names = options.names }
  if not opened then return nil, why end
  local name, rule
  if options.rule then
    name, rule = find_rule(opened.packs, options.rule)
    if not name then
      return nil, ("no rule '%s'; engine check lists the packs"):format(options.rule)
    end
  end
  local show = options.format == "table" and as_table or as_json

  local function read(article, _, put)
    local found, analysis, tried = opened:explain(article)
    local count = article.count
    local chunks = by_sentence(analysis:chunks(), count)
    local clauses = by_sentence(clauses_of(analysis), count)
    local attempts, of = by_sentence(tried, count), by_sentence(found, count)
    for index = 0, count - 1 do
      local s, words = text.describe(article, index, analysis)
      s.gated, s.chunks, s.clauses = chunks[index][1] ~= nil, chunks[index], clauses[index]
      s.tried, s.events = attempts[index], of[index]
      if name then s.tried = only(s.tried, name, rule, index) end
      if not put(show(s, words)) then break end
    end
    analysis:close()
  end

  return { reader = opened, read = read }
end

return explain
