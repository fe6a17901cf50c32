-- Comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line ends.
local lpeg = require "lpeg"
local P, S, C, Cs, Ct = lpeg.P, lpeg.S, lpeg.C, lpeg.Cs, lpeg.Ct

local M = {}

local newline = P "\r\n" + S "\r\n"
local quoted = P '"' * Cs((P '""' / '"' + (1 - P '"')) ^ 0) * '"'
local plain = C((1 - S ',\r\n"') ^ 0)
local field = quoted + plain
local record = Ct(field * ("," * field) ^ 0) * lpeg.Cp()

-- The columns to keep, as a list of {place, name}; or nil and a message.
local function choose(names, wanted)
   local place, kept = {}, {}
   for i, name in ipairs(names) do place[name] = i end
   for k, name in ipairs(wanted or names) do
      if not place[name] then return nil, "no column is called '" .. name .. "'" end
      kept[k] = { wanted and place[name] or k, name }
   end
   return kept
end

-- The rows of a CSV text, as tables from the names in its first line to strings, and the list of
-- names; or nil and a message. Empty lines are passed over. `wanted`: a list of the columns to
-- keep, nil for all.
function M.parse(text, wanted)
   local rows, names, kept, at, line = {}, nil, nil, 1, 1
   while at <= #text do
      local cells, stop = record:match(text, at)
      local next_at = newline * lpeg.Cp() + -P(1) * lpeg.Cp()
      local after = next_at:match(text, stop)
      if not after then return nil, ("line %d: a stray quote"):format(line) end
      local empty = #cells == 1 and cells[1] == ""
      if not empty and not names then
         names = cells
         local problem
         kept, problem = choose(names, wanted)
         if not kept then return nil, problem end
      elseif not empty then
         if #cells ~= #names then
            return nil, ("line %d has %d fields; the first line has %d"):format(
               line, #cells, #names)
         end
         local row = {}
         for _, column in ipairs(kept) do row[column[2]] = cells[column[1]] end
         rows[#rows + 1] = row
      end
      line = line + 1 + select(2, text:sub(at, stop - 1):gsub("\n", ""))
      at = after
   end
   if not names then return nil, "there is no first line with names" end
   return rows, names
end

-- Goes through a file record by record, so that it may be of any size: a function that gives the
-- number of the record's first line and its list of cells, nil at the end, or false and a message.
-- Cells are parted by `separator` (a comma); with another one, nothing is quoted. Empty lines are
-- passed over.
function M.records(file, separator)
   local n = 0
   local function comma(line)
      local first = n
      while select(2, line:gsub('"', "")) % 2 == 1 do
         local more = file:read "L"
         if not more then return false, ("line %d: a quote without its end"):format(first) end
         line, n = line .. more, n + 1
      end
      local cells, stop = record:match(line)
      if line:find("[^\r\n]", stop) then return false, ("line %d: a stray quote"):format(first) end
      return first, cells
   end
   local function other(line)
      local cells = {}
      for cell in (line:gsub("[\r\n]+$", "") .. separator):gmatch("(.-)" .. separator) do
         cells[#cells + 1] = cell
      end
      return n, cells
   end
   return function()
      local line
      repeat
         line, n = file:read "L", n + 1
         if not line then return nil end
      until line:find "[^\r\n]"
      return (separator and separator ~= "," and other or comma)(line)
   end
end

-- The whole of a file, unpacked by gzip where its name ends in .gz; or nil and a message, which
-- leaves it to the caller to name the file.
local function slurp(path)
   if path == "-" then return io.read "a" end
   local file, message = io.open(path, "rb")
   if not file then return nil, message:sub(#path + 3) end
   if path:find "%.gz$" then
      file:close()
      file = io.popen("gzip -dc -- '" .. path:gsub("'", "'\\''") .. "'", "r")
   end
   local text, why = file:read "a"
   local closed = file:close()
   if not text then return nil, why or "it can't be read" end
   if not closed then return nil, "gzip could not unpack it" end
   return text
end

-- The rows and names of a CSV file (see parse), `-` for standard input; or nil and a message.
function M.read(path, wanted)
   local text, message = slurp(path)
   if not text then return nil, message end
   return M.parse(text, wanted)
end

-- One record without its line end; what holds a comma, a quote or a line end is quoted.
function M.line(cells)
   local out = {}
   for i, cell in ipairs(cells) do
      local s = tostring(cell)
      if s:find '[",\r\n]' then s = '"' .. s:gsub('"', '""') .. '"' end
      out[i] = s
   end
   return table.concat(out, ",")
end

return M
