--- Verb dictionaries of TABARI, PETRARCH-1 and PETRARCH-2: verbs in blocks, and patterns of the
-- words around them, each with a CAMEO code.
--   &CURRENCY              a set of words for patterns
--   +DOLLAR
--   --- PROVIDE [070] ---  a block: the code of its verbs
--   PROVIDE                a verb, with its regular forms
--   SUPPLY {SUPPLIED ...}  with its irregular ones
--   - * {FINANCIAL AID} (TO +) [071]
-- In a pattern * is the verb, $ the source, + the target, % a compound actor that is both, ^ an
-- actor to be passed over. In {A B} the words stand in one phrase; {A | B} are alternatives
-- (TABARI); (P N) is a preposition with its noun. "_" joins words that are next to each other.

local lines = require "engine.dictionaries.lines"

local verbs = {}

local SIGNS = { ["*"] = "verb", ["$"] = "source", ["+"] = "target", ["%"] = "compound",
  ["^"] = "skip" }

--- A code: "071", "032:033" (source-target : target-source), "010?" (only where nothing else is
-- coded), "190!" (leaves out all that is not so), "---", "###", "+++".
-- @param text string
-- @return table { said = text, code, reverse, subordinate, dominant }, code nil where only the
--   reverse is coded
function verbs.code(text)
  local entry = { said = text, subordinate = text:find("?", 1, true) ~= nil or nil,
    dominant = text:find("!", 1, true) ~= nil or nil }
  text = text:gsub("[?!%s]", "")
  local first, second = text:match "^(.-):(.*)$"
  entry.code = first or text
  if first == "" then entry.code = nil end
  if second and second ~= "" then entry.reverse = second end
  return entry
end

-- The longest set of words whose name begins at a place of the text, and the place after it.
local function set_at(text, at, sets)
  local name = text:match("^&[%w_.-]+", at)
  while name and #name > 1 do
    if sets[name] then return name, at + #name end
    if sets[name .. "_"] then return name .. "_", at + #name end
    name = name:sub(1, -2)
  end
end

--- Words joined by "_", "AIR_RAID" or "THE_&CROP", or a sign of a pattern.
-- @param text string without blanks
-- @param sets table the sets of words, by name
-- @return table { kind = "words", parts, whole (it ends in "_") } or { kind = the sign's }; or nil,
--   message
function verbs.words(text, sets)
  if SIGNS[text] then return { kind = SIGNS[text] } end
  local parts, at = {}, 1
  while at <= #text do
    local sign, part = text:sub(at, at), nil
    if sign == "_" then
      at = at + 1
    elseif sign == "&" then
      part, at = set_at(text, at, sets)
      if not part then return nil, "no set of words is called " .. text:match "&[%w_.-]+" end
    else
      part = text:match("^[^_]+", at)
      at = at + #part
    end
    parts[#parts + 1] = part
  end
  if not parts[1] then return nil, "no word" end
  return { kind = "words", parts = parts, whole = text:sub(-1) == "_" }
end

-- "{A B}" or "{A | B}": the words of one phrase, or alternatives.
local function read_group(text, sets)
  local group = { kind = text:find("|", 1, true) and "any" or "phrase" }
  for word in text:gmatch "[^%s|]+" do
    local element, why = verbs.words(word, sets)
    if not element then return nil, why end
    group[#group + 1] = element
  end
  if not group[1] then return nil, "nothing between { and }" end
  return group
end

-- A word, or a sign with the words next to it: "*_SNOW", "RIFT_+". Adds one or more elements.
local function add_words(list, word, sets)
  local joined
  for words, sign in (word .. "\0"):gmatch "([^*$+%%^%z]*)([*$+%%^%z])" do
    for _, piece in ipairs { words:gsub("^_(.)", "%1"), sign ~= "\0" and sign or nil } do
      if piece ~= "" and piece ~= "_" then
        local element, why = verbs.words(piece, sets)
        if not element then return nil, why end
        element.joined = joined
        list[#list + 1] = element
        joined = true
      end
    end
  end
  return true
end

-- The elements of a pattern's text, which has no code in it.
local function read_elements(text, sets)
  local list, at = {}, 1
  while true do
    at = text:find("%S", at)
    if not at then return list end
    local sign = text:sub(at, at)
    local element, why
    if sign == "{" or sign == "(" then
      local stop = text:find(sign == "{" and "}" or ")", at, true)
      if not stop then return nil, ("a %s is not closed"):format(sign) end
      local inner = text:sub(at + 1, stop - 1)
      if sign == "{" then
        element, why = read_group(inner, sets)
      else
        element, why = read_elements(inner, sets)
        if element then element.kind = "preposition" end
      end
      if not element then return nil, why end
      list[#list + 1] = element
      at = stop + 1
    else
      local word = text:match("^[^%s{}()]+", at)
      if not word then return nil, ("%s is not expected"):format(sign) end
      local ok
      ok, why = add_words(list, word, sets)
      if not ok then return nil, why end
      at = at + #word
    end
  end
end

local function letters(text)
  return #text:gsub("[^%w]", "")
end

-- A pattern: its elements before and after the verb.
local function read_pattern(body, code, sets)
  local elements, why = read_elements(body, sets)
  if not elements then return nil, why end
  local pattern = { text = body:gsub("%s+", " "):gsub("^ ", ""), before = {}, after = {},
    weight = letters(body) }
  local side
  for _, element in ipairs(elements) do
    if element.kind == "verb" then
      if side then return nil, "the verb (*) stands in it twice" end
      side = pattern.after
      pattern.joined = element.joined
    else
      local list = side or pattern.before
      list[#list + 1] = element
    end
  end
  if not side then return nil, "the verb (*) is missing" end
  for key, value in pairs(verbs.code(code)) do pattern[key] = value end
  return pattern
end

-- A verb's line: "WIRE_+TAP {TAPS ...} [code]".
local function read_verb(line)
  local words, code = lines.coded(line)
  words = words or line
  local name, forms = words:match "^(.-)%s*{([^}]*)}?$"
  name = name or words
  if not name:find "^[%w+_'.&-]+$" then return nil, "no verb, pattern or block" end
  local verb = { text = name:gsub("%+", ""), code = code and verbs.code(code) or nil }
  local parts = {}
  for part in name:gmatch "[^_]+" do
    if part:sub(1, 1) == "+" then verb.head = #parts + 1 end
    parts[#parts + 1] = part:gsub("^%+", "")
  end
  verb.parts, verb.head = parts, verb.head or 1
  if forms then
    verb.forms = {}
    for form in forms:gmatch "%S+" do verb.forms[#verb.forms + 1] = form end
  end
  return verb
end

local Reader = {}
Reader.__index = Reader

function Reader:code(code)
  if not self.codes[code] then
    self.codes[code] = true
    self.counts.codes = self.counts.codes + 1
  end
end

function Reader:paired(code)
  if code:find(":", 1, true) then self.counts.paired = self.counts.paired + 1 end
end

-- A block that gives no code leaves it to its verbs and patterns.
function Reader:block(line)
  local name, code = line:match "^%-%-%-%s*(.-)%s*%[([^%]]*)%]"
  name = name or line:match "^%-%-%-%s*([%w_.'-]+)"
  if not name then return nil, "a block is --- NAME [code] ---" end
  self.counts.blocks = self.counts.blocks + 1
  self.items = nil
  if code then self:code(code) end
  code = code or "---"
  self.current = { name = name, code = verbs.code(code), verbs = {}, patterns = {} }
  self.blocks[#self.blocks + 1] = self.current
  return true
end

function Reader:set(line)
  local name = line:match "^(&[%w_.-]+)%s*$"
  if not name then return nil, "a set of words is &NAME" end
  self.items = self.sets[name] or {}
  self.sets[name] = self.items
  self.counts.sets = self.counts.sets + 1
  return true
end

function Reader:item(line)
  if not self.items then return nil, "no &NAME stands before it" end
  local word = line:match "^%+(.-)%s*$"
  if word == "" then return nil, "no word" end
  self.items[#self.items + 1] = word
  self.counts.items = self.counts.items + 1
  return true
end

function Reader:pattern(line)
  self.counts.patterns = self.counts.patterns + 1
  if not self.current then return nil, "no block or verb stands before it" end
  local body, code = lines.coded(line:sub(2))
  if not body then return nil, "no code in brackets" end
  self:code(code)
  self:paired(code)
  local pattern, why = read_pattern(body, code, self.sets)
  if not pattern then return nil, why end
  self.current.patterns[#self.current.patterns + 1] = pattern
  return true
end

function Reader:verb(line)
  local verb, why = read_verb(line)
  if not verb then return nil, why end
  self.counts.verbs = self.counts.verbs + 1
  if verb.parts[2] then self.counts.multiword = self.counts.multiword + 1 end
  if verb.code then
    local _, code = lines.coded(line)
    self:code(code)
    self:paired(code)
  end
  -- TABARI has no blocks: each root has its own patterns
  if self.tabari or not self.current then
    self.tabari = true
    self.current = { name = verb.text, code = verb.code or verbs.code "---", verbs = {},
      patterns = {} }
    self.blocks[#self.blocks + 1] = self.current
  end
  self.current.verbs[#self.current.verbs + 1] = verb
  return true
end

function Reader:transformation(line)
  local outer, inner, top, result = line:match "^~%s*(%S+)%s*(%b())%s*(%S+)%s*=%s*(.-)%s*$"
  if not outer then return nil, "a transformation is ~ a (a b VERB) VERB = a b code" end
  local a, b, verb = inner:match "^%(%s*(%S+)%s+(%S+)%s+(%S+)%s*%)$"
  local source, target, code = result:match "^(%S+)%s+(%S+)%s+(%S+)$"
  if not a or not source then return nil, "a transformation names a source and a target twice" end
  self.counts.transformations = self.counts.transformations + 1
  self.transformations[#self.transformations + 1] = { outer = outer, top = top,
    inner = { a, b, verb }, source = source, target = target, code = code }
  return true
end

-- What a line is by its first sign.
function Reader:line(line)
  local first = line:sub(1, 1)
  if self.section == "TIME" and not line:find "^</" then
    return nil, "words that shift a date: the engine finds dates by itself"
  end
  if line:find "^<" then
    self.section = line:match "^<(%w+)>"
    return true
  end
  if line:find "^%-%-%-" then return self:block(line) end
  if first == "-" then return self:pattern(line) end
  if first == "&" then return self:set(line) end
  if first == "+" and self.items then return self:item(line) end
  if first == "~" then return self:transformation(line) end
  return self:verb(line)
end

--- The entries of a coding that stands in a Lua pack, as engine import writes it.
-- @param coding table sets = { ["&NAME"] = list of words }, blocks = list of { name, code, verbs =
--   list of lines, patterns = list of { pattern, code } }, all as in a dictionary
-- @return table as verbs.read gives; or nil, message
function verbs.entries(coding)
  local entries = { blocks = {}, sets = coding.sets or {}, transformations = {} }
  for i, block in ipairs(coding.blocks or {}) do
    local made = { name = block.name, code = verbs.code(block.code or "---"), verbs = {},
      patterns = {} }
    for k, line in ipairs(block.verbs or {}) do
      local verb, why = read_verb(line)
      if not verb then return nil, ("block %s: %s: %s"):format(block.name, line, why) end
      made.verbs[k] = verb
    end
    for k, pair in ipairs(block.patterns or {}) do
      local pattern, why = read_pattern(pair[1], pair[2], entries.sets)
      if not pattern then return nil, ("block %s: %s: %s"):format(block.name, pair[1], why) end
      made.patterns[k] = pattern
    end
    entries.blocks[i] = made
  end
  return entries
end

-- The line of a verb, as read_verb reads it.
local function verb_line(verb)
  local parts = {}
  for i, part in ipairs(verb.parts) do
    parts[i] = (i == verb.head and verb.parts[2] and "+" or "") .. part
  end
  local forms = verb.forms and " {" .. table.concat(verb.forms, " ") .. "}" or ""
  local code = verb.code and " [" .. verb.code.said .. "]" or ""
  return table.concat(parts, "_") .. forms .. code
end

--- The source of a Lua pack with the coding of a dictionary.
-- @param entries table from verbs.read
-- @param name string of the pack
-- @return string
function verbs.source(entries, name)
  local out = { ("-- Verbs and patterns of %s, each with its CAMEO code.\nreturn {\n  pack = %q,\n")
    :format(name, name), "  coding = {\n    sets = {\n" }
  local sets = {}
  for set in pairs(entries.sets) do sets[#sets + 1] = set end
  table.sort(sets)
  local function quoted(list)
    local parts = {}
    for i, item in ipairs(list) do parts[i] = ("%q"):format(item) end
    return table.concat(parts, ", ")
  end
  for _, set in ipairs(sets) do
    out[#out + 1] = ("      [%q] = { %s },\n"):format(set, quoted(entries.sets[set]))
  end
  out[#out + 1] = "    },\n    blocks = {\n"
  for _, block in ipairs(entries.blocks) do
    local list = {}
    for i, verb in ipairs(block.verbs) do list[i] = verb_line(verb) end
    out[#out + 1] = ("      { name = %q, code = %q, verbs = { %s }, patterns = {\n"):format(
      block.name, block.code.said, quoted(list))
    for _, pattern in ipairs(block.patterns) do
      out[#out + 1] = ("        { %q, %q },\n"):format(pattern.text, pattern.said)
    end
    out[#out + 1] = "      } },\n"
  end
  out[#out + 1] = "    },\n  },\n}\n"
  return table.concat(out)
end

--- Reads a verb dictionary of any of the three forms.
-- @param text string the bytes of the file
-- @return table { blocks = list of { name, code, verbs (list of { text, parts, head (which part
--   bends), forms, code }), patterns (list of { before, after (elements), code, reverse, ... }) },
--   sets = { name = words }, transformations }
-- @return table counts: blocks, verbs, multiword, patterns, sets, items, transformations, codes
--   (different ones), paired (codes a:b)
-- @return table list of { line, text, why }: what was not read
function verbs.read(text)
  local self = setmetatable({ blocks = {}, sets = {}, transformations = {}, codes = {},
    counts = { blocks = 0, verbs = 0, multiword = 0, patterns = 0, sets = 0, items = 0,
      transformations = 0, codes = 0, paired = 0 } }, Reader)
  local unread = {}
  lines.each(text, function(line, number)
    if line == "" then
      self.items = nil
      return
    end
    local ok, why = self:line((line:gsub("^%s+", "")))
    if not ok then unread[#unread + 1] = { line = number, text = line, why = why } end
  end)
  return { blocks = self.blocks, sets = self.sets, transformations = self.transformations },
    self.counts, unread
end

return verbs
