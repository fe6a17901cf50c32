--- Tables for people: cells in aligned columns, cut to the width of the terminal.

local host = require "engine.host"

local columns = {}

--- How many characters go on a line: $COLUMNS, else the terminal's width, else 100.
function columns.width()
  local told = math.tointeger(tonumber(os.getenv "COLUMNS" or ""))
  return told and told >= 20 and told or host.columns(1) or 100
end

-- Control characters would move the cursor, and what is no UTF-8 has no width.
local function clean(text)
  text = text:gsub("%c+", " ")
  if not utf8.len(text) then text = text:gsub("[\x80-\xFF]", "?") end
  return text
end

--- The text in `n` characters: filled with spaces, or cut with an ellipsis.
-- @param text string
-- @param n integer characters, 1 or more
-- @return string
function columns.fit(text, n)
  text = clean(text)
  local length = utf8.len(text)
  if length <= n then return text .. (" "):rep(n - length) end
  return text:sub(1, utf8.offset(text, n) - 1) .. "…"
end

--- One line of cells, two spaces between them and none at its end.
-- @param cells table list of strings
-- @param widths table list of integers
-- @param numbers boolean|nil all cells but the first to the right
-- @return string
function columns.line(cells, widths, numbers)
  local fitted = {}
  for i, cell in ipairs(cells) do
    local text = columns.fit(cell, widths[i])
    if numbers and i > 1 then text = text:gsub("^(.-)( *)$", "%2%1") end
    fitted[i] = text
  end
  return (table.concat(fitted, "  "):gsub(" +$", ""))
end

--- Rows as lines, each column as wide as its widest cell; what is longer than a line is cut.
-- @param rows table list of lists of strings
-- @param indent string|nil what each line begins with
-- @param numbers boolean|nil all columns but the first to the right
-- @return table list of lines
function columns.lines(rows, indent, numbers)
  local widths, lines = {}, {}
  indent = indent or ""
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row) do
      widths[i] = math.max(widths[i] or 1, utf8.len(clean(cell)))
    end
  end
  local all = columns.width()
  for i, row in ipairs(rows) do
    lines[i] = columns.fit(indent .. columns.line(row, widths, numbers), all):gsub(" +$", "")
  end
  return lines
end

--- Words as lines of up to the terminal's width; a word that is longer stands alone.
-- @param words string
-- @param first string what the first line begins with
-- @param rest string what the others begin with
-- @return table list of lines
function columns.wrap(words, first, rest)
  local lines, line, empty, all = {}, first, true, columns.width()
  for word in clean(words):gmatch "%S+" do
    local joined = empty and line .. word or line .. " " .. word
    if not empty and utf8.len(joined) > all then
      lines[#lines + 1] = line
      joined = rest .. word
    end
    line, empty = joined, false
  end
  lines[#lines + 1] = line
  return lines
end

return columns
