--- The lines of a TABARI or PETRARCH dictionary, without comments.
-- Comments run from # or ; to the end of the line, or from <!-- to -->. Signs inside brackets are
-- no comments: [###] is a code. Text that is no UTF-8 is taken for Latin-1.

local lines = {}

-- Where the comment of a line begins, or nil.
local function comment_at(line)
  local at, depth = 1, 0
  while true do
    local place = line:find("[#;%[%]]", at)
    if not place then return nil end
    local sign = line:sub(place, place)
    if sign == "[" then
      depth = line:find("]", place, true) and 1 or 0 -- an unclosed bracket hides nothing
    elseif sign == "]" then
      depth = 0
    elseif depth == 0 then
      return place
    end
    at = place + 1
  end
end

local function utf8_of(line)
  if utf8.len(line) then return line end
  return (line:gsub("[\x80-\xFF]", function(byte) return utf8.char(byte:byte()) end))
end

-- Blanks out <!-- ... -->, keeping the line feeds so that lines keep their numbers.
local function without_remarks(text)
  return (text:gsub("<!%-%-.-%-%->", function(remark) return (remark:gsub("[^\n]", "")) end))
end

--- Calls visit(line, number) for each line in order; `line` has no comment and no blanks at its
-- end, and may be empty. A line that held only a comment is not given.
-- @param text string the bytes of the file
-- @param visit function(string, integer)
function lines.each(text, visit)
  local number = 0
  for line in (without_remarks(text) .. "\n"):gmatch "([^\n]*)\n" do
    number = number + 1
    line = utf8_of(line):gsub("\r$", "")
    local at = comment_at(line)
    local kept = (at and line:sub(1, at - 1) or line):gsub("%s+$", "")
    if kept ~= "" or not at then visit(kept, number) end
  end
end

--- The code in brackets at the end of a line, and what stands before it.
-- @param line string
-- @return string|nil the words before the bracket; nil where the line has none
-- @return string|nil the code, without blanks at its ends
function lines.coded(line)
  local words, code = line:match "^(.-)%s*%[([^%[%]]*)%]%s*$"
  if not words then return nil end
  return words, (code:gsub("^%s+", ""):gsub("%s+$", ""))
end

return lines
