--- The prompt of `engine -i`: runs what is typed, and completes names.

local prompt = {}

local MOST = 20 -- items of a table that are shown

-- A value in a line. Tables are shown to their second level.
local function show(value, depth)
  if type(value) == "string" then return ("%q"):format(value):gsub("\\\n", "\\n") end
  local meta = type(value) == "table" and getmetatable(value)
  if type(value) ~= "table" or depth == 0 or type(meta) == "table" and meta.__tostring then
    return tostring(value)
  end
  local parts, n = {}, #value
  for i = 1, math.min(n, MOST) do parts[i] = show(value[i], depth - 1) end
  local keys = {}
  for key in pairs(value) do
    if not (math.type(key) == "integer" and key >= 1 and key <= n) then keys[#keys + 1] = key end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i = 1, math.min(#keys, MOST) do
    local key = keys[i]
    local name = type(key) == "string" and key:find "^[%a_][%w_]*$" and key
      or "[" .. show(key, 0) .. "]"
    parts[#parts + 1] = name .. " = " .. show(value[key], depth - 1)
  end
  if n > MOST or #keys > MOST then parts[#parts + 1] = "..." end
  return parts[1] and "{ " .. table.concat(parts, ", ") .. " }" or "{}"
end

local function print_results(...)
  local n = select("#", ...)
  if n == 0 then return end
  local shown = {}
  for i = 1, n do shown[i] = show((select(i, ...)), 2) end
  print(table.concat(shown, "\t"))
end

--- Runs a text, an expression or statements, and prints what it gives. Raises what it raises.
-- @param text string
-- @return integer 1 where it is the beginning of something and more must come, else 0
function prompt.run(text)
  local chunk = load("return " .. text, "=prompt", "t")
  local why
  if not chunk then chunk, why = load(text, "=prompt", "t") end
  if not chunk and why:find "<eof>$" then return 1 end
  if not chunk then error(why, 0) end
  print_results(chunk())
  return 0
end

--- The names that the beginning of a path such as "string.f" or "world:al" can become.
-- @param word string
-- @return string the whole paths with spaces between, sorted
function prompt.complete(word)
  local path, last = word:match "^(.-)([%a_]?[%w_]*)$"
  local value = _G
  for name in path:gmatch "[^.:]+" do
    if type(value) ~= "table" then return "" end
    value = rawget(value, name)
  end
  local meta = type(value) ~= "table" and getmetatable(value)
  if type(meta) == "table" and type(meta.__index) == "table" then value = meta.__index end
  local found = {}
  if type(value) == "table" then
    for key in pairs(value) do
      if type(key) == "string" and key:find "^[%a_][%w_]*$" and key:sub(1, #last) == last then
        found[#found + 1] = path .. key
      end
    end
  end
  table.sort(found)
  return table.concat(found, " ")
end

return prompt
