-- README.md and docs/ do what they say. A block marked `sh run` is run, and the `text` block after
-- it must be what it prints; a block marked with a file's name must be that file.
local engine = os.getenv "ENGINE" or "build/engine"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

-- Blocks in order: {language, mark, text, line}.
local function blocks(text)
  local list, open, number = {}, nil, 0
  for line in (text .. "\n"):gmatch "(.-)\n" do
    number = number + 1
    local info = line:match "^```(.*)"
    if open and info then
      list[#list + 1] = { open.language, open.mark, table.concat(open, "\n"), open.line }
      open = nil
    elseif open then
      open[#open + 1] = line
    elseif info then
      local language, mark = info:match "^(%S*)%s*(.*)$"
      open = { language = language, mark = mark, line = number }
    end
  end
  assert(not open, "the last block is not closed")
  return list
end

local function lines_of(text)
  local list = {}
  for line in (text:gsub("\n+$", "") .. "\n"):gmatch "(.-)\n" do list[#list + 1] = line end
  return list
end

-- Is the printed line the shown one, where ... stands for any part of it?
local function same_line(shown, printed)
  local pattern = shown:gsub("%p", "%%%0"):gsub("%%%.%%%.%%%.", ".*")
  return printed:find("^" .. pattern .. "$") ~= nil
end

-- Do the printed lines follow the shown ones, where a line ... stands for any number of lines?
-- Gives true; or false and the shown line that was missed.
local function follows(shown, printed)
  shown, printed = lines_of(shown), lines_of(printed)
  local i, j, gap, resume, furthest = 1, 1, nil, nil, 1
  while j <= #printed do
    if shown[i] == "..." then
      gap, resume, i = i, j, i + 1
    elseif shown[i] and same_line(shown[i], printed[j]) then
      i, j = i + 1, j + 1
    elseif gap then -- the last gap takes one line more
      i, resume = gap + 1, resume + 1
      j = resume
    else
      return false, shown[i] or "an end"
    end
    furthest = math.max(furthest, i)
  end
  if shown[i] == "..." then i = i + 1 end
  return i > #shown, shown[furthest] or "an end"
end

-- A folder like a fresh build, where examples may leave files.
local function workshop()
  local dir = os.tmpname()
  os.remove(dir)
  local build = engine:match "^(.*)/[^/]*$"
  local made = os.execute(([[mkdir %s && cp -r examples %s && ln -s "$PWD/engine" %s &&
    ln -s "$(cd %s && pwd)" %s/build]]):format(dir, dir, dir, build, dir))
  assert(made, "no temporary folder")
  return dir
end

-- The commands as a test can run them: `make demo` without installing and building, and with the
-- flags that a library with sanitizers needs.
local function runnable(commands)
  local demo = read "Makefile":match "\ndemo:[^\n]*\n.-@%$%(BUILD%)/(engine examples/[^\n]*)\n"
  commands = commands:gsub("make demo", "build/" .. demo)
  if engine:find "/san/" then
    commands = commands:gsub("^cc ", "cc -fsanitize=address,undefined ")
  end
  return commands
end

describe("what README shows is compared so that", function()
  it("the same text follows, and another does not", function()
    assert.truthy(follows("a\nb", "a\nb\n"))
    assert.falsy(follows("a\nb", "a\nc\n"))
    assert.falsy(follows("a", "a\nb\n"))
    assert.falsy(follows("b", "a\nb\n"))
  end)

  it("a line of dots stands for any lines, none of them too", function()
    assert.truthy(follows("a\n...\nd", "a\nb\nc\nd\n"))
    assert.truthy(follows("a\n...\nd", "a\nd\n"))
    assert.truthy(follows("...\nd\n...", "a\nd\ne\n"))
    assert.falsy(follows("a\n...\nd", "a\nb\ndd\n"))
    assert.falsy(follows("a\n...\nd\n...\nb", "a\nb\nd\n"))
  end)

  it("dots inside a line stand for part of it", function()
    assert.truthy(follows("[{\"a\":1,...}]", "[{\"a\":1,\"b\":2}]\n"))
    assert.falsy(follows("[{\"a\":2,...}]", "[{\"a\":1,\"b\":2}]\n"))
  end)
end)

for _, page in ipairs { "README.md", "docs/rules.md" } do
  describe(page, function()
    local dir
    local shown = blocks(read(page))
    setup(function() dir = workshop() end)
    teardown(function() os.execute("rm -rf " .. dir) end)

    for i, block in ipairs(shown) do
      local _, mark, text, line = table.unpack(block)
      if mark == "run" then
        it(("line %d: the commands print what is shown"):format(line), function()
          local out = dir .. "/output"
          local script = assert(io.open(dir .. "/commands", "w"))
          script:write("set -e\n", runnable(text), "\n")
          script:close()
          local _, _, code = os.execute(("cd %s && sh commands >output 2>&1"):format(dir))
          local printed = read(out)
          assert.equal(0, code, printed)
          assert.equal("text", shown[i + 1][1])
          local ok, missing = follows(shown[i + 1][3], printed)
          assert(ok, ("not printed: %s\nprinted:\n%s"):format(missing, printed))
        end)
      elseif mark ~= "" then
        it(("line %d: %s is shown as it is"):format(line, mark), function()
          assert.equal(read(mark), text .. "\n")
        end)
      end
    end

    it("links to files that are there", function()
      local n = 0
      local folder = page:match "^(.*/)" or ""
      for target in read(page):gmatch "%]%(([^):]+)%)" do
        n = n + 1
        assert(os.execute("test -e " .. folder .. target), target)
      end
      assert(n >= 1)
    end)
  end)
end

describe("README.md", function()
  it("names every folder of the house, and no other", function()
    local named = {}
    local rows = read "README.md":match "\n## The house.-\n## "
    for folder in rows:gmatch "`([%w/]+/)`" do
      named[folder] = true
      assert(os.execute("test -d " .. folder), folder)
    end
    for list in io.popen "ls -d */ engine/*/ stdlib/*/":lines() do
      local whole = list == "build/" or list == "engine/" or list == "stdlib/"
      assert(whole or named[list], list .. " is not in the map")
    end
  end)
end)
