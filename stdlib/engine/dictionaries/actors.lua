--- Actor dictionaries of TABARI and PETRARCH: phrases with codes that may change with the date.
--   EGYPT_ [EGY]
--   +EGYPTIAN
--       [EGYGOV 811014-110211]

local lines = require "engine.dictionaries.lines"

local actors = {}

local NULL = { ["---"] = true, ["###"] = true, [""] = true }

-- YYMMDD or YYYYMMDD as YYYY-MM-DD; two-digit years to 30 are of this century, as in TABARI.
local function date_of(digits)
  if #digits == 6 then
    digits = (tonumber(digits:sub(1, 2)) <= 30 and "20" or "19") .. digits
  end
  local year, month, day = digits:match "^(%d%d%d%d)(%d%d)(%d%d)$"
  if not year then return nil end
  month, day = tonumber(month), tonumber(day)
  if month > 12 or day > 31 then return nil end
  if month == 0 then return year end
  if day == 0 then return ("%s-%02d"):format(year, month) end
  return ("%s-%02d-%02d"):format(year, month, day)
end

--- A code with its dates: "EGYGOV 811014-110211", "[USA > 140608]".
-- @param text string what stands between the brackets
-- @return table { code, from, until_ }; or nil, message
function actors.restriction(text)
  local code, rest = text:match "^%s*(%S+)%s*(.-)%s*$"
  if not code then return nil, "no code between the brackets" end
  if rest == "" then return { code = code } end
  local sign, single = rest:match "^([<>])%s*(%d+)$"
  local first, last = rest:match "^(%d+)%s*%-%s*(%d+)$"
  local entry = { code = code }
  if sign == "<" then entry.until_ = date_of(single)
  elseif sign == ">" then entry.from = date_of(single)
  elseif first then entry.from, entry.until_ = date_of(first), date_of(last)
  end
  local whole = sign and (entry.from or entry.until_) or first and entry.from and entry.until_
  if not whole then return nil, ("'%s' is no date or span of dates"):format(rest) end
  return entry
end

--- A phrase as words: "_" and blanks join, a final "_" means a whole word.
-- @param phrase string
-- @return string words with single spaces
-- @return boolean whether it ends with "_"
function actors.words(phrase)
  local words = phrase:gsub("_", " "):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  return words, phrase:find "_%s*$" ~= nil
end

-- Adds the codes between brackets in `text` to the entry; nil and a message for a bad one.
local function add_codes(entry, text)
  local any = false
  for inner in text:gmatch "%[([^%[%]]*)%]" do
    local one, why = actors.restriction(inner)
    if not one then return nil, why end
    entry.codes[#entry.codes + 1] = one
    any = true
  end
  if not any then return nil, "no code in brackets" end
  return true
end

--- Reads an actor dictionary.
-- @param text string the bytes of the file
-- @return table list of { names (list of { words, whole }), codes (list of { code, from, until_ },
--   in order: the first whose dates fit counts, one without dates where none does), line }
-- @return table counts: roots, inline (roots with a code on their line), synonyms, codes (indented
--   lines; a phrase with its code is one too, and an entry like a root)
-- @return table list of { line, text, why }: what was not read
function actors.read(text)
  local list, unread = {}, {}
  local counts = { roots = 0, inline = 0, synonyms = 0, codes = 0 }
  local entry
  local function reject(line, number, why)
    unread[#unread + 1] = { line = number, text = line, why = why }
  end
  local function add_name(phrase)
    local words, whole = actors.words(phrase)
    if words == "" then return nil, "no words" end
    entry.names[#entry.names + 1] = { words = words, whole = whole }
    return true
  end
  lines.each(text, function(line, number)
    if line == "" then return end
    local first = line:sub(1, 1)
    local own_line = line:find "^%s+%["
    if own_line or first == "+" then
      if not entry then return reject(line, number, "no phrase stands before it") end
      local ok, why
      if own_line then
        ok, why = add_codes(entry, line)
        if ok then counts.codes = counts.codes + 1 end
      else
        local phrase, codes = line:match "^%+([^%[]*)(.*)$"
        ok, why = add_name(phrase)
        if ok then counts.synonyms = counts.synonyms + 1 end
        if ok and codes ~= "" then ok, why = add_codes(entry, codes) end
      end
      if not ok then reject(line, number, why) end
      return
    end
    if first == "<" then return reject(line, number, "a section of words, no actors") end
    local phrase, codes = line:match "^([^%[]*)(.*)$"
    entry = { names = {}, codes = {}, line = number }
    local ok, why = add_name(phrase)
    if ok and codes ~= "" then
      ok, why = add_codes(entry, codes)
    end
    if not ok then
      entry = nil
      return reject(line, number, why)
    end
    if line:find "^%s" then
      counts.codes = counts.codes + 1
    else
      counts.roots = counts.roots + 1
      counts.inline = counts.inline + (codes ~= "" and 1 or 0)
    end
    list[#list + 1] = entry
  end)
  return list, counts, unread
end

--- Whether a code names nobody: "---" and the like.
function actors.is_null(code)
  return NULL[code] == true
end

return actors
