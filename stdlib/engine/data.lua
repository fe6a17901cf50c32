--- Data sets of international relations as users download them: a folder of CSV files, each known
--- by its columns, whatever its name.
--
--    local data = assert(require "engine.data".read "my-data")
--    data:into(w)                            -- states, alliances, disputes into a world
--    whatif { world = w, data = "my-data" }  -- the same, and the figures of the models
--
-- Known are: ATOP's member file, CINC (National Material Capabilities), the Correlates of War's
-- states and major powers, V-Dem's polyarchy, Archigos (as published, or changes by year),
-- Thompson's strategic rivalries, and militarised disputes by dyad and year.

local csv = require "engine.csv"
local host = require "engine.host"
local kinds = require "engine.data.kinds"

local M = {}
local Data = {}
Data.__index = Data

-- The kind of a file with such columns, or nil.
local function kind_of(columns)
  for _, kind in ipairs(kinds) do
    local all = true
    for _, choices in ipairs(kind.needs) do
      local one = false
      for name in choices:gmatch "%S+" do one = one or columns[name] ~= nil end
      all = all and one
    end
    if all then return kind end
  end
end

local Row = {}
Row.__index = Row

-- The cell of the first of these columns that the file has, nil where it is empty or missing.
function Row:text(choices)
  for name in choices:gmatch "%S+" do
    local at = self.columns[name]
    if at then
      local cell = self.cells[at]
      if cell == "" or cell == "NA" or cell == "." then return nil end
      return cell
    end
  end
end

-- The number in it; negative ones are codes for what is missing.
function Row:number(choices)
  local cell = self:text(choices)
  if not cell then return nil end
  local value = tonumber(cell)
  if not value then
    error({ ("column %s: '%s' is no number"):format(choices:match "%S+", cell) }, 0)
  end
  return value >= 0 and value or nil
end

-- The same for a whole number, which has to be there.
function Row:whole(choices)
  local value = math.tointeger(self:number(choices))
  if not value then
    error({ ("column %s: a whole number is wanted"):format(choices:match "%S+") }, 0)
  end
  return value
end

-- Leaves the row out, and notes why.
function Row:skip(why)
  self.read.skipped = self.read.skipped + 1
  self.read.why[why] = (self.read.why[why] or 0) + 1
end

local function columns_of(cells)
  local columns = {}
  for i, name in ipairs(cells) do
    name = name:gsub("^\xEF\xBB\xBF", ""):lower()
    columns[name] = columns[name] or i
  end
  return columns
end

local function read_rows(next_record, kind, row, data, width)
  local rows = 0
  for line, cells in next_record do
    if not line then return nil, cells end
    if #cells ~= width then
      return nil, ("line %d has %d fields; the first line has %d"):format(line, #cells, width)
    end
    row.cells, row.line, rows = cells, line, rows + 1
    local ok, message = pcall(kind.row, row, data)
    if not ok then
      if type(message) ~= "table" then error(message, 0) end
      return nil, ("line %d: %s"):format(line, message[1])
    end
  end
  if kind.finish then kind.finish(row, data) end
  return rows
end

-- Reads one file into data; nil and a message where it is bad. A file of no known kind is noted.
local function read_file(dir, name, data)
  local file <close>, why = io.open(dir .. "/" .. name, "rb")
  if not file then return nil, why end
  local head = file:read "L" or ""
  file:seek "set"
  local next_record = csv.records(file, not head:find "," and head:find "\t" and "\t" or nil)
  local line, cells = next_record()
  local columns = columns_of(line and cells or {})
  local kind = kind_of(columns)
  local read = { file = name, kind = kind and kind.name, rows = 0, skipped = 0, why = {} }
  data.files[#data.files + 1] = read
  if not kind then return true end
  local row = setmetatable({ columns = columns, read = read, file = name,
                             source = ("%s (%s)"):format(kind.name, name) }, Row)
  local rows, message = read_rows(next_record, kind, row, data, #cells)
  if not rows then return nil, ("%s/%s: %s"):format(dir, name, message) end
  read.rows = rows
  return true
end

--- Reads every CSV file (.csv, .tab, .tsv, .txt) of a folder.
-- @param dir string
-- @return table data: figures (in the shape of engine.figures), files (see summary) and what `into`
--   takes; or nil and a message with file and line
function M.read(dir)
  local names, why = host.folder(dir)
  if not names then return nil, why end
  table.sort(names)
  local data = setmetatable({
    files = {}, figures = { figures = {}, rivalries = {} }, states = {}, majors = {}, rows = {},
    disputes = {},
  }, Data)
  for _, name in ipairs(names) do
    local suffix = name:lower():match "%.(%a+)$"
    if suffix == "csv" or suffix == "tab" or suffix == "tsv" or suffix == "txt" then
      local ok, message = read_file(dir, name, data)
      if not ok then return nil, message end
    end
  end
  for _, read in ipairs(data.files) do
    if read.kind then return data end
  end
  return nil, dir .. ": no file of a known kind; see engine world --help"
end

--- What was read, a line for each file.
-- @return table list of strings
function Data:summary()
  local lines = {}
  for _, read in ipairs(self.files) do
    local line = ("%s: %s"):format(read.file, read.kind
      and ("%s, %d rows"):format(read.kind, read.rows) or "of no known kind, left alone")
    local reasons = {}
    for why, n in pairs(read.why) do reasons[#reasons + 1] = ("%d: %s"):format(n, why) end
    table.sort(reasons)
    if #reasons > 0 then line = line .. "; skipped " .. table.concat(reasons, ", ") end
    lines[#lines + 1] = line
  end
  return lines
end

--- Puts states, major powers, alliances, disputes and, where `figures` is true, the yearly figures
--- into a world, each with its file as its source.
-- @param w engine.World
-- @param figures boolean|nil
function Data:into(w, figures)
  require "engine.data.into"(self, w, figures)
end

--- Is the path a folder?
function M.is_folder(path)
  return host.folder(path) ~= nil
end

return M
