-- The type stubs of stdlib/meta say what the code gives: every public function has one, with a word
-- about it, and none speaks of what is not there.
local MODULES = {
  "engine", "engine.backtest", "engine.balance", "engine.check", "engine.conditions",
  "engine.data", "engine.dates",
  "engine.dictionaries", "engine.events", "engine.files", "engine.force", "engine.grammar",
  "engine.host",
  "engine.json", "engine.landscape", "engine.options", "engine.reader", "engine.rules",
  "engine.sensitivity", "engine.sqlite", "engine.whatif", "engine.when", "engine.world",
  "engine.core.input", "engine.core.models", "engine.core.parallel", "engine.core.reading",
  "engine.core.watch",
}

-- Types whose methods are called on a value: by stub file, the local that stands for each.
local TYPES = {
  ["engine.core.reading"] = {
    lexicon = "engine.reading.lexicon", reader = "engine.reading.reader",
    article = "engine.reading.article", analysis = "engine.reading.analysis",
  },
  ["engine.core.watch"] = { watcher = "engine.watcher" },
}

local function slurp(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return text
end

-- The stub of a module: its functions by "name" and by "type:name", each with the line before it.
local function stub(module)
  local short = module:match "([^.]*)$"
  local text = slurp("stdlib/meta/" .. short .. ".lua")
  if not text then return nil end
  local found, before = { text = text }, ""
  local own = text:match "\nreturn ([%w_]+)" or short
  for line in text:gmatch "[^\n]*" do
    local holder, name = line:match "^function ([%w_]+)[.:]([%w_]+)%("
    if name then
      found[(holder == own and "" or holder .. ":") .. name] = before
    end
    holder, name = line:match "^([%w_]+)[.]([%w_]+) = "
    if name and holder == own then found[name] = before end
    before = line
  end
  return found
end

-- The methods of a type that C registered, without what Lua itself calls.
local function methods(type_name)
  local list = {}
  for name, value in pairs(debug.getregistry()[type_name] or {}) do
    if type(value) == "function" and not name:find "^__" then list[name] = true end
  end
  return list
end

for _, name in ipairs(MODULES) do
  describe("the stub of " .. name, function()
    local module = require(name)
    local found = stub(name)

    it("is there, and names its module", function()
      assert.is_table(found)
      assert.matches("---@meta " .. name, found.text, 1, true)
    end)

    it("has every function, with what it takes and gives", function()
      local missing = {}
      for key, value in pairs(module) do
        if type(value) == "function" and type(key) == "string" then
          local before = found[key]
          if not before or not before:find "^%-%-%-" then missing[#missing + 1] = key end
        end
      end
      for holder, type_name in pairs(TYPES[name] or {}) do
        for method in pairs(methods(type_name)) do
          local key = holder .. ":" .. method
          if not found[key] then missing[#missing + 1] = key end
        end
      end
      table.sort(missing)
      assert.same({}, missing)
    end)

    it("speaks of nothing that is not there", function()
      local gone = {}
      for key in pairs(found) do
        local holder, method = key:match "^(.-):(.*)$"
        local type_name = holder and (TYPES[name] or {})[holder]
        if type_name and not methods(type_name)[method] then gone[#gone + 1] = key end
        if not holder and key ~= "text" and module[key] == nil then gone[#gone + 1] = key end
      end
      table.sort(gone)
      assert.same({}, gone)
    end)
  end)
end
