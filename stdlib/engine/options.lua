--- Options of a command: one way to read them, to refuse them and to give help.
--
--   return options.run({
--     name = "extract", help = HELP,
--     options = { ["--format"] = { "json", "table" }, ["--rules"] = "list", ["--at"] = "date",
--                 ["--sort"] = "flag", ["--save"] = "text", ["--runs"] = { 1, 100 } },
--     main = function(given, complain) ... return 0 end,
--   }, { ... })
--
-- `main` gets the options by name (without their hyphens, "list" ones as lists) and in `files` what
-- is no option; `complain` writes a line on standard error. It returns the exit code.

local calendar = require "engine.calendar"
local host = require "engine.host"
local json = require "engine.json"
local nearest = require "engine.nearest"

local options = {}

--- Is it a date YYYY, YYYY-MM or YYYY-MM-DD of the calendar?
-- @param text string
-- @return boolean
function options.is_date(text)
  local y, rest = text:match "^(%d%d%d%d)(.*)$"
  if not y then return false end
  local m, d = rest:match "^%-(%d%d)$", "01"
  if not m then m, d = rest:match "^%-(%d%d)%-(%d%d)$" end
  if rest == "" then m, d = "01", "01" end
  return m ~= nil and calendar.valid(tonumber(y), tonumber(m), tonumber(d))
end

-- The value that an option takes from its text, or nil and what is wanted.
local function value_of(kind, text)
  if kind == "date" then
    return options.is_date(text) and text or nil, "a date, YYYY, YYYY-MM or YYYY-MM-DD"
  elseif type(kind) == "table" and type(kind[1]) == "number" then
    local n = math.tointeger(tonumber(text))
    return n and n >= kind[1] and n <= kind[2] and n or nil,
      ("a whole number from %d to %d"):format(kind[1], kind[2])
  elseif type(kind) == "table" then
    for _, choice in ipairs(kind) do
      if text == choice then return text end
    end
    return nil, "one of " .. table.concat(kind, ", ")
  end
  return text
end

-- An option and the value that is joined to it, "--format=json" and "-j4", or nil.
local function joined(known, word)
  local name, value = word:match "^(%-%-[^=]+)=(.*)$"
  if not name then name, value = word:match "^(%-%a)(.+)$" end
  if name and known[name] and known[name] ~= "flag" then return name, value end
end

-- What may have been meant by an unknown option.
local function hint(known, word)
  local names = {}
  for name in pairs(known) do
    if #name > 2 then names[#names + 1] = name end
  end
  table.sort(names)
  local name = word:match "^[^=]*"
  return #name > 2 and not known[name] and nearest.hint(name, names) or ""
end

--- Reads arguments. `--` ends the options, `-` is no option, and --help or -h is always known. A
-- value is the next argument, or joined to its option: "--format=json", "-j4".
-- @param known table from option to its kind: "flag", "text", "list" (may come again), "date", a
--   list of strings to choose from, or {low, high} for a whole number
-- @param args table list of strings
-- @return table the options by name, and `files`; or nil, message
function options.read(known, args)
  local given, i, ended = { files = {} }, 0, false
  while i < #args do
    i = i + 1
    local word, value = args[i]
    if not ended and not known[word] then
      local option, rest = joined(known, word)
      word, value = option or word, rest
    end
    local kind = known[word]
    local name = word:gsub("^%-+", "")
    if ended or word == "-" or word:sub(1, 1) ~= "-" then
      given.files[#given.files + 1] = word
    elseif word == "--" then
      ended = true
    elseif word == "--help" or word == "-h" then
      given.help = true
    elseif kind == "flag" then
      given[name] = true
    elseif kind then
      local text = value
      if not text then
        i = i + 1
        text = args[i]
      end
      if not text then return nil, word .. " needs a value" end
      local read, wanted = value_of(kind, text)
      if read == nil then return nil, ("%s '%s': %s is wanted"):format(word, text, wanted) end
      if kind == "list" then
        given[name] = given[name] or {}
        table.insert(given[name], read)
      else
        given[name] = read
      end
    else
      return nil, "unknown option " .. word .. hint(known, word)
    end
  end
  return given
end

--- The format asked for; else table on a terminal and json elsewhere.
function options.format(given)
  return given.format or (host.isatty(1) and "table" or "json")
end

--- Writes a result to standard output in the format asked for.
-- @param given table what was read of the arguments
-- @param result table of JSON values
-- @param keys table|nil the order of keys in JSON, as json.encode takes it
-- @param as_table function from the result to its text for people
function options.write(given, result, keys, as_table)
  if options.format(given) == "table" then
    io.write(as_table(result))
  else
    io.write(json.encode(result, { keys = keys }), "\n")
  end
end

-- A script that does not say what it takes is refused, whatever it is called with.
local function check(script)
  local function need(ok, what)
    if not ok then error(("script '%s': %s"):format(script.name, what), 4) end
  end
  need(script.help:find("usage: engine " .. script.name, 1, true) == 1,
    "its help must begin with \"usage: engine NAME\"")
  for name in pairs(script.options) do
    need(script.help:find(name, 1, true), "its help must say what " .. name .. " is")
  end
end

--- Reads the arguments and calls `script.main(given, complain)`; gives help and names wrong usage.
-- Where main returns nil and a message, the usage was wrong.
-- @param script table name, help, options (see read) and main
-- @param args table list of strings
-- @return integer the exit code, 2 for wrong usage
function options.run(script, args)
  check(script)
  local function complain(...)
    io.stderr:write("engine ", script.name, ": ", ...)
    io.stderr:write("\n")
  end
  local given, code, message
  given, message = options.read(script.options, args)
  if given and given.help then
    io.write(script.help)
    return 0
  end
  if given and script.options["-j"] then given.j = given.j or host.threads end
  if given then
    code, message = script.main(given, complain)
    if code then return code end
  end
  local asks = message:find "did you mean '[^']*'%?$"
  complain(message, asks and " See" or "; see", " engine ", script.name, " --help")
  return 2
end

return options
