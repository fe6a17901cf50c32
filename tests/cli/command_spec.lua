-- The command itself: its options, its exit codes, what it says, its prompt, help and completion.
local command = dofile "tests/cli/command.lua"
local scripts = require "engine.scripts"

local dir, write = command.folder()
local engine = os.getenv "ENGINE" or "build/engine"

local function run(...)
  return command.run(...)
end

describe("engine", function()
  it("runs code, with what is required before it as globals", function()
    local code, out = run [[-l lpeg -e 'print(lpeg.version())' '-eprint(2)']]
    assert.equal(0, code)
    assert.equal(require "lpeg".version() .. "\n2\n", out)
  end)

  it("runs code before the script, and no script where it fails", function()
    local path = write("after.lua", "print('after', x, ...)")
    local code, out = run("-e 'x = 1' " .. path .. " -e a")
    assert.equal(0, code)
    assert.equal("after\t1\t-e\ta\n", out)
    code, out = run("-e 'error \"no\"' " .. path)
    assert.equal(1, code)
    assert.equal("", out)
    assert.equal(3, (run "-e 'return 3'"))
  end)

  it("runs standard input, with arguments", function()
    local code, out = run("- a b", "print(arg[0], ...) return 5")
    assert.equal(5, code)
    assert.equal("stdin\ta\tb\n", out)
  end)

  it("takes what follows -- as the script, whatever it looks like", function()
    local code, _, err = run "-- --help"
    assert.equal(2, code)
    assert.matches("no script is called '%-%-help'", err)
  end)

  it("gives -j to scripts that work on articles", function()
    assert.equal("4\n", select(2, run "-j4 -e 'print(require \"engine.host\".threads)'"))
    local code, out = run("-j 2 extract -", "Oman joined the Arab League.")
    assert.equal(0, code)
    assert.equal(select(2, run("extract -", "Oman joined the Arab League.")), out)
    for _, wrong in ipairs { "0", "257", "x", "1.5", "-1" } do
      local failed, _, err = run("-j " .. wrong .. " extract -")
      assert.equal(2, failed)
      assert.equal(("engine: -j '%s': a whole number from 1 to 256 is wanted\n"):format(wrong), err)
    end
  end)

  it("refuses limits that are none, and options without a value", function()
    for _, wrong in ipairs { "--limit-memory 12X", "--limit-memory=", "--limit-memory -1",
      "--limit-memory 0", "--limit-memory 99999999999G", "--limit-steps 1K", "--limit-steps 1.5",
      "--limit-time 0", "--limit-time nan", "--limit-time 1s", "--limit-time -1" } do
      local code, _, err = run(wrong .. " -e ''")
      assert.equal(2, code, wrong)
      assert.matches("^engine: %-%-limit%-%a+ '.*': a .* is wanted\n$", err)
    end
    local code, _, err = run "--stdlib"
    assert.equal(2, code)
    assert.matches("--stdlib needs a folder", err, 1, true)
  end)

  it("ends with 2 on wrong usage, and says what was meant", function()
    local code, out, err, _ = run "extrakt"
    assert.equal(2, code)
    assert.equal("", out)
    assert.matches("did you mean 'extract'?", err, 1, true)
    code, _, err = run "extract --fromat json -"
    assert.equal(2, code)
    assert.matches("did you mean '%-%-format'%? See engine extract %-%-help\n$", err)
    code, _, err = run "nowhere/x.lua"
    assert.equal(2, code)
    assert.equal("engine: nowhere/x.lua: No such file or directory\n", err)
    code, _, err = run "--sandbxo -e 1"
    assert.equal(2, code)
    assert.equal("engine: unknown option --sandbxo; did you mean '--sandbox'? See engine --help\n",
      err)
    _, _, err = run "--limit-tim=3"
    assert.matches("did you mean '--limit-time'?", err, 1, true)
    _, _, err = run "--colour"
    assert.equal("engine: unknown option --colour; see engine --help\n", err)
    code, out, err = run ""
    assert.equal(2, code)
    assert.equal("", out)
    assert.equal(select(2, run "--help"), err)
  end)

  it("ends with 1 where the script fails, and names file and line", function()
    local path = write("dry.lua", "local x\nerror { message = 'no rain' }\n")
    local code, _, err = run(path)
    assert.equal(1, code)
    assert.matches("^engine: no rain\n", err)
    assert.matches("dry.lua:2:", err, 1, true)
    path = write("wrong.lua", "x = = 1\n")
    code, _, err = run(path)
    assert.equal(1, code)
    assert.equal("engine: " .. path .. ":1: unexpected symbol near '='\n", err)
  end)

  it("names the article that could not be read", function()
    local _, _, err = run("extract " .. write("bad.jsonl", '{"id": "a"}\n{"id"\n'))
    assert.matches("bad.jsonl:1: ", err, 1, true)
    assert.matches("bad.jsonl:2: ", err, 1, true)
  end)

  it("colours nothing that is no terminal", function()
    assert.is_nil(select(3, run("extrakt", "", "TERM=xterm")):find "\27")
  end)

  it("colours its own name on a terminal, but not with NO_COLOR or on a dumb one", function()
    if not os.execute "command -v script >/dev/null" then
      pending "script is not installed"
      return
    end
    local function on_terminal(settings)
      local pipe = io.popen(("%s script -qec '%s extrakt' /dev/null </dev/null"):format(settings,
        engine))
      local out = pipe:read "a"
      pipe:close()
      assert.matches("did you mean", out)
      return out:find "\27%[" ~= nil
    end
    assert.is_true(on_terminal "NO_COLOR= TERM=xterm")
    assert.is_false(on_terminal "NO_COLOR=1 TERM=xterm")
    assert.is_false(on_terminal "NO_COLOR= TERM=dumb")
  end)
end)

describe("engine --help", function()
  local _, help = run "--help"

  it("lists every script with what it is for", function()
    assert.is_true(#scripts.list() > 8)
    for _, script in ipairs(scripts.list()) do
      assert.matches(("\n  %s%s %s\n"):format(script.name, (" "):rep(11 - #script.name),
        script.summary), help, 1, true)
    end
  end)

  for _, script in ipairs(scripts.list()) do
    it("has more in engine " .. script.name .. " --help", function()
      local code, out, err = run(script.name .. " --help")
      assert.equal(0, code)
      assert.equal("", err)
      assert.equal(1, (out:find("usage: engine " .. script.name, 1, true)))
      for _, line in ipairs(command.lines(out)) do assert.is_true(utf8.len(line) <= 100, line) end
    end)
  end

  it("fits a screen of 100 columns", function()
    for _, line in ipairs(command.lines(help)) do assert.is_true(#line <= 100, line) end
  end)
end)

describe("a script's options", function()
  local options = require "engine.options"

  it("must all be in its help, and the script is named", function()
    local ok, why = pcall(options.run, { name = "x", help = "usage: engine x [--a]\n",
      options = { ["--a"] = "flag", ["--b"] = "flag" }, main = function() return 0 end }, {})
    assert.is_false(ok)
    assert.matches("script 'x': its help must say what %-%-b is", why)
    ok, why = pcall(options.run, { name = "x", help = "x\n", options = {} }, {})
    assert.is_false(ok)
    assert.matches("script 'x': its help must begin with", why)
  end)
end)

describe("engine -i", function()
  it("prints what expressions give, and waits for the rest of a statement", function()
    local code, out, err = run("-i", "1 + 1\nfor i = 1, 2 do\nprint(i)\nend\n"
      .. "{ 2, 'x', a = { 1 } }\nx =\n3\nx, nil\n\n")
    assert.equal("", err)
    assert.equal("2\n1\n2\n{ 2, \"x\", a = { 1 } }\n3\tnil\n", out)
    assert.equal(0, code)
  end)

  it("goes on after an error", function()
    local code, out, err = run("-i", "error 'dry'\nx = = 1\n7\n")
    assert.equal(0, code)
    assert.equal("7\n", out)
    assert.matches("prompt:1: dry", err, 1, true)
    assert.matches("prompt:1: unexpected symbol", err, 1, true)
  end)

  it("comes after the script, which leaves its globals", function()
    local path = write("before.lua", "y = 4")
    assert.equal("4\n", select(2, run("-i " .. path, "y\n")))
  end)

  it("completes names, fields and methods", function()
    local complete = require "engine.prompt".complete
    assert.equal("string.rep string.reverse", complete "string.re")
    assert.equal("io.stdout:seek io.stdout:setvbuf", complete "io.stdout:se")
    assert.equal("", complete "nowhere.x")
    assert.matches("pairs", complete "", 1, true)
  end)
end)

describe("completion", function()
  teardown(function() os.execute("rm -rf " .. dir) end)

  -- What a shell offers for the words, the last of which is begun.
  local function bash(words)
    local pipe = assert(io.popen(([[PATH="$(cd %s && pwd):$PATH" bash -c '
      . docs/completions/engine.bash
      COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _engine
      printf "%%s\n" "${COMPREPLY[@]}" | sort' 2>&1]]):format(engine:match "^(.*)/", words)))
    local out = pipe:read "a"
    pipe:close()
    return out
  end

  it("knows the scripts, and their options from their help", function()
    if not os.execute "command -v bash >/dev/null" then
      pending "bash is not installed"
      return
    end
    assert.equal("explain\nextract\n", bash "engine ex")
    assert.equal("--limit-memory\n--limit-steps\n--limit-time\n", bash "engine -j 4 --limit")
    assert.equal("--rules\n", bash "engine --sandbox extract a.txt --ru")
    assert.equal("\n", bash "engine mine.lua --ru")
  end)

  for _, shell in ipairs { { "zsh", "_engine" }, { "fish", "engine.fish" } } do
    it("parses in " .. shell[1], function()
      if not os.execute(("command -v %s >/dev/null"):format(shell[1])) then
        pending(shell[1] .. " is not installed")
        return
      end
      assert(os.execute(("%s -n docs/completions/%s"):format(shell[1], shell[2])))
    end)
  end
end)
