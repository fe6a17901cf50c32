local command = dofile "tests/cli/command.lua"

local dir = command.folder()
local here = os.getenv "ENGINE" or "build/engine"
if here:sub(1, 1) ~= "/" then here = io.popen "pwd":read "l" .. "/" .. here end

local function run(arguments)
  local _, _, code = os.execute(("cd %s && %s %s >out 2>err"):format(dir, here, arguments))
  local function slurp(name)
    local file = assert(io.open(dir .. "/" .. name, "rb"))
    local text = file:read "a"
    file:close()
    return text
  end
  return code, slurp "out", slurp "err"
end

describe("engine new-pack", function()
  teardown(function() os.execute("rm -r " .. dir) end)

  it("writes a pack whose examples all hold", function()
    local code, out = run "new-pack ports"
    assert.same({ 0, "ports.lua\n" }, { code, out })
    code, out = run "check ports.lua"
    assert.same({ 0, "10 passed, 0 failed\n" }, { code, out })
  end)

  it("does not touch a file that is there already", function()
    local code, _, err = run "new-pack ports"
    assert.equal(1, code)
    assert.matches("ports.lua is there already", err, 1, true)
  end)

  it("wants one name that can be a file's", function()
    assert.equal(2, (run "new-pack"))
    assert.equal(2, (run "new-pack a b"))
    local code, _, err = run "new-pack ../x"
    assert.equal(2, code)
    assert.matches("'../x' is no name", err, 1, true)
  end)
end)

describe("engine check --watch", function()
  it("checks again when a pack is saved, until it is told to end", function()
    local tmp = os.getenv "TMPDIR" or "/tmp"
    local script = ([[cd %s && rm -rf w && mkdir w && cd w && %s new-pack a >/dev/null &&
      { %s check --watch a.lua >out & } && pid=$! &&
      n=0; while [ ! -s out ] && [ $n -lt 600 ]; do sleep 0.1; n=$((n+1)); done
      sed -i 's/actor = "MLT"/actor = "FRA"/' a.lua
      n=0; while ! grep -q 'passed, 1 failed' out && [ $n -lt 600 ]; do sleep 0.1; n=$((n+1)); done
      kill -TERM $pid; wait $pid; echo $?; cat out]]):format(tmp, here, here)
    local pipe = io.popen(script)
    local said = pipe:read "a"
    pipe:close()
    os.execute("rm -rf " .. tmp .. "/w")
    assert.matches("^143\n10 passed, 0 failed\n\na.lua changed\n", said)
    assert.matches("9 passed, 1 failed\n", said, 1, true)
  end)

  it("wants a file to watch", function()
    local code, _, err = command.run "check --watch"
    assert.equal(2, code)
    assert.matches("--watch wants the path of a pack", err, 1, true)
  end)
end)
