local command = dofile "tests/cli/command.lua"
local json = require "engine.json"
local progress = require "engine.progress"

local dir, write = command.folder()

local function run(arguments, input, before)
  return command.run(arguments, input, before)
end

local SUBJECTS = { "Egypt", "Oman", "Kenya", "Ghana", "Chad", "Peru" }
local ACTS = {
  "%s withdrew from the Arab League.", "%s joined the Arab League on 9 April 2019.",
  "%s and Cuba held talks.", "The weather in %s was fine.", "Iran condemned %s, a minister said.",
}

-- How many seconds a run has to load its rules and do something; with sanitizers that takes longer.
local SOON = (os.getenv "ENGINE" or ""):find "/san/" and 20 or 1

-- The same with what a shell command writes as its input, a signal soon if one is named.
local function fed(source, arguments, signal)
  local timeout = signal and ("timeout --preserve-status -s %s %d"):format(signal, SOON) or ""
  return command.run(arguments .. "; }", "", ("{ %s | %s"):format(source, timeout))
end

-- Article i of a run of articles that differ in length, with a bad line here and there.
local function line(i)
  if i % 37 == 0 then return '{"text": "never\n' end
  if i % 53 == 0 then return "\n" end
  local sentences = {}
  for k = 1, i % 7 * (i % 50 == 0 and 200 or 1) + 1 do
    sentences[k] = ACTS[(i + k) % #ACTS + 1]:format(SUBJECTS[(i * k) % #SUBJECTS + 1])
  end
  return ('{"id":"a%d","date":"2019-04-11","text":"%s","n":%d}\n'):format(i * 7919 % 1000,
    table.concat(sentences, " "), i)
end

local function lines(count)
  local all = {}
  for i = 1, count do all[i] = line(i) end
  return table.concat(all)
end

-- Runs with -j 1, 2, 3 and 7; all must do the same. Returns what they do.
local function same(arguments, input)
  local code, out, err = run(arguments .. " -j 1", input)
  for _, j in ipairs { 2, 3, 7 } do
    local other_code, other_out, other_err = run(("%s -j %d"):format(arguments, j), input)
    assert.equal(code, other_code)
    assert.is_true(out == other_out, "other output with -j " .. j)
    assert.equal(err:gsub("seconds [%d.]+", ""), (other_err:gsub("seconds [%d.]+", "")))
  end
  return code, out, err
end

local function articles(out)
  local ids = {}
  for i, text in ipairs(command.lines(out)) do ids[i] = json.decode(text).article end
  return ids
end

-- The highest resident memory of `engine ARGUMENTS`, in kB, read while it runs.
local function peak_memory(arguments)
  local out = os.tmpname()
  os.execute(([[
    %s %s >/dev/null & pid=$!
    while peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status 2>/dev/null) &&
      [ -n "$peak" ]; do last=$peak; sleep 0.02; done
    wait $pid && echo $last >%s]]):format(os.getenv "ENGINE" or "build/engine", arguments, out))
  local file = io.open(out)
  local kb = file:read "n"
  file:close()
  os.remove(out)
  return kb
end

describe("engine -j", function()
  local path

  setup(function() path = write("many.jsonl", lines(400)) end)
  teardown(function() os.execute("rm -r " .. dir) end)

  describe("gives the same bytes for any number of threads:", function()
    it("extract, with bad lines in between", function()
      local code, out, err = same("extract " .. path)
      assert.equal(0, code)
      assert.is_true(#command.lines(out) > 400)
      assert.matches("many.jsonl:37: ", err, 1, true)
      assert.matches("engine extract: 10 of 393 records were bad\n$", err)
    end)

    it("extract --format csv, whose header comes once", function()
      local _, out = same("extract --format csv " .. path)
      assert.equal(1, select(2, out:gsub("id,article,date", "")))
    end)

    it("extract --format table", function() same("extract --format table " .. path) end)

    it("extract --sort, with ids that come in no order", function()
      local _, out = same("extract --sort " .. path)
      local ids = articles(out)
      local sorted = table.move(ids, 1, #ids, 1, {})
      table.sort(sorted)
      assert.same(sorted, ids)
    end)

    it("extract --stats, but for the time taken", function()
      local _, out, err = same("extract --stats " .. path)
      assert.matches("articles 383\n", err, 1, true)
      assert.matches("\nevents " .. #command.lines(out) .. "\n", err, 1, true)
    end)

    it("extract --strict, which stops at the first bad line", function()
      local code, out, err = same("extract --strict --stats " .. path)
      assert.equal(3, code)
      assert.matches("many.jsonl:37: ", err, 1, true)
      assert.is_nil(err:find(":74:", 1, true))
      assert.matches("articles 36\n", err, 1, true)
      assert.equal("a" .. 36 * 7919 % 1000, articles(out)[#articles(out)])
    end)

    it("text", function()
      local code, out = same("text " .. path)
      assert.equal(0, code)
      assert.is_true(#command.lines(out) > 400)
    end)

    it("several files: one is missing, one empty, one a text, and standard input", function()
      local text = write("note.txt", "date: 2019-04-11\n\nEgypt withdrew from the Arab League.")
      local empty = write("empty.txt", "")
      local code, out, err = same(("extract %s %s/none %s %s -"):format(text, dir, empty, path),
        '{"id":"last","text":"Oman joined the Arab League."}')
      assert.equal(1, code)
      assert.equal("note", articles(out)[1])
      assert.equal("last", articles(out)[#articles(out)])
      assert.matches("/none: cannot be opened", err, 1, true)
      assert.matches("empty.txt: is empty", err, 1, true)
    end)

    it("empty input", function()
      local code, out, err = same("extract -", "")
      assert.equal(0, code)
      assert.equal("", out)
      assert.matches("standard input: is empty", err, 1, true)
    end)

    it("one article, and more threads than articles", function()
      local _, out = same("extract -", '{"id":"a","text":"Oman joined the Arab League."}')
      assert.same({ "a" }, articles(out))
      local _, many = run("extract -j 256 -", lines(20))
      assert.equal((select(2, run("extract -", lines(20)))), many)
    end)

    it("a file that can't be read on, which is a failure", function()
      local file = io.open "/proc/self/mem"
      if not file then return pending "needs /proc" end
      file:close()
      local code, out, err = same("extract /proc/self/mem " .. path)
      assert.equal(1, code)
      assert.matches("/proc/self/mem: cannot be read on", err, 1, true)
      assert.is_true(#out > 0)
    end)

    it("an error in a rule's condition, told with the article's place and a traceback", function()
      local pack = write("raises.lua", [[
        return { pack = "raises",
          { name = "cheer", event = { type = "SUPPORT" },
            frame = { verb = { "entertain" }, recipient = { "object" } },
            condition = function(event) return event.nothing.there end } }]])
      local input = '{"id":"x","text":"Kenya entertained Ghana."}\n'
      local code, out, err = same(("extract --rules %s %s -"):format(pack, path), input)
      assert.equal(1, code)
      assert.is_true(#out > 0)
      assert.matches("standard input:1: article 'x': ", err, 1, true)
      assert.matches("raises.lua:4: ", err, 1, true)
      assert.matches("stack traceback:", err, 1, true)
    end)

    it("a pack that is broken, before anything else", function()
      local pack = write("broken.lua", "return {")
      local code, out, err = same(("extract --format csv --rules %s -"):format(pack), "")
      assert.equal(1, code)
      assert.equal("", out)
      assert.equal(1, #command.lines(err))
      assert.matches("broken.lua:1: ", err, 1, true)
    end)

    it("modules from package.path as a script left it, and from --stdlib", function()
      local pack = write("mine.lua", 'return { pack = "mine", (require "helper_of_mine") }')
      write("helper_of_mine.lua", [[
        return { name = "cheer", event = { type = "SUPPORT" },
          frame = { verb = { "entertain" }, recipient = { "object" } } }]])
      assert(os.execute("mkdir -p " .. dir .. "/lib/engine"))
      write("lib/engine/csv.lua", [[
        return { line = function(cells) return "mine " .. cells[3] end }]])
      local start = write("start.lua", ([[
        package.path = "%s/?.lua"
        return assert(loadfile "scripts/extract.lua")(...)]]):format(dir))
      for j = 1, 3 do
        local options = ("--stdlib %s/lib %s -j %d --format csv --rules %s -"):format(dir, start,
          j, pack)
        local _, out = run(options, '{"date":"2019-04-11","text":"Kenya entertained Ghana."}')
        assert.equal("mine date\nmine 2019-04-11\n", out)
      end
    end)
  end)

  it("wants a whole number from 1 to 256", function()
    for _, wrong in ipairs { "-j 0", "-j 257", "-j x", "-j 1.5", "-j -3" } do
      for _, name in ipairs { "extract ", "text " } do
        local code, out, err = run(name .. wrong .. " " .. path)
        assert.equal(2, code)
        assert.equal("", out)
        assert.matches("'" .. wrong:sub(4) .. "': a whole number from 1 to 256 is wanted", err, 1,
          true)
      end
    end
    assert.equal(2, (run "extract -j"))
  end)

  describe("ends in good order", function()
    local ONE = [['{"id":"e","text":"Oman joined the Arab League."}']]

    for _, j in ipairs { 1, 3 } do
      it("when nobody reads on, -j " .. j, function()
        local status = dir .. "/status"
        local _, out = run(("extract -j %d %s; echo $? >%s; } | head -n 1; }"):format(j, path,
          status), "", "{ {")
        assert.equal(1, #command.lines(out))
        local file = assert(io.open(status))
        assert.equal("0\n", file:read "a")
        file:close()
      end)

      for name, wanted in pairs { INT = 130, TERM = 143 } do
        it(("after SIG%s in the middle of endless input, -j %d"):format(name, j), function()
          local code, out, err = fed("yes " .. ONE, ("extract -j %d -"):format(j), name)
          assert.equal(wanted, code)
          local ids = articles(out)
          assert.is_true(#ids > 0)
          assert.equal("\n", out:sub(-1))
          assert.equal(("engine extract: stopped early; %d articles were done\n"):format(#ids), err)
        end)
      end

      it("after SIGINT while it waits for input, with what came before, -j " .. j, function()
        local code, out = fed(("{ echo %s; sleep %d; }"):format(ONE, 2 * SOON),
          ("extract -j %d -"):format(j), "INT")
        assert.equal(130, code)
        assert.same({ "e" }, articles(out))
      end)
    end

    it("after SIGINT with --sort: what was read is sorted", function()
      local code, out = fed("yes " .. ONE, "extract --sort -j 2 -", "INT")
      assert.equal(130, code)
      assert.is_true(#articles(out) > 0)
    end)
  end)

  it("hands on an article at once where the input pauses", function()
    local out = dir .. "/early"
    fed(("{ echo '%s'; sleep %d; cp %s %s.seen; }"):format(
      '{"id":"e","text":"Oman joined the Arab League."}', SOON, out, out),
      "extract -j 3 - >" .. out)
    local file = assert(io.open(out .. ".seen"))
    assert.same({ "e" }, articles(file:read "a"))
    file:close()
  end)

  it("takes no more memory for twenty times the input", function()
    if not io.open "/proc/self/status" then return pending "needs /proc" end
    if (os.getenv "ENGINE" or ""):find "/san/" then
      return pending "AddressSanitizer keeps what was given back"
    end
    local text = ("The weather was fine on the hills. "):rep(120) .. "Oman joined the Arab League."
    local once = {}
    for i = 1, 800 do once[i] = ('{"id":"m%d","text":"%s"}\n'):format(i, text) end
    local small = write("small.jsonl", table.concat(once))
    local large = write("large.jsonl", table.concat(once):rep(20))
    -- Garbage makes some difference; the inputs differ by 65 MB.
    local before = peak_memory("extract -j 2 " .. small)
    local after = peak_memory("extract -j 2 " .. large)
    os.remove(large)
    assert.is_true(after - before < 24 * 1024, ("%d kB, then %d kB"):format(before, after))
  end)

  it("shows no progress where standard error is no terminal", function()
    local _, _, err = run("extract -j 2 -", lines(30))
    assert.is_nil(err:find "[\r\27]")
  end)
end)

describe("the line of progress", function()
  it("has articles, bytes, speed, and events and the share done where they are known", function()
    assert.equal("12 articles  3.0 MB  1.5 MB/s  7 events  30 %",
      progress.line({ articles = 12, events = 7 }, 3000000, 2, 10000000))
    assert.equal("0 articles  0.0 MB  0.0 MB/s", progress.line({ articles = 0 }, 0, 2))
  end)

  it("never says more than all", function()
    assert.matches("100 %%$", progress.line({ articles = 1 }, 11, 1, 10))
  end)
end)
