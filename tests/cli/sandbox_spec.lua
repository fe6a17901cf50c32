-- The command's sandbox and limits; what gets round them is tried in tests/c/sandbox_test.c.
local run = require "tests.cli.command".run

describe("a script that is not trusted", function()
  it("opens no file, and is told which function it can't have", function()
    local code, out, err = run "--sandbox -e 'print(1) io.open \"/etc/passwd\"'"
    assert.equal(1, code)
    assert.equal("1\n", out)
    assert.matches("-e:1: io.open is not allowed in a sandboxed engine", err, 1, true)
  end)

  it("reads articles all the same", function()
    local code, out = run [[--sandbox -e 'local e = require "engine"
      print(e.extract({ text = "Egypt has pulled out of the Arab League." })[1].type)']]
    assert.equal(0, code)
    assert.matches("%u+", out)
  end)
end)

describe("a limit that is reached", function()
  for _, case in ipairs {
    { "--limit-time 0.1", "while true do end", "100 milliseconds" },
    { "--limit-steps 10000", "while true do pcall(error) end", "10000 steps" },
    { "--limit-memory 16M", "local t = {} while true do t[#t + 1] = {} end", "16777216 bytes" },
  } do
    it("gives exit code 4 and its name: " .. case[1], function()
      for _, sandbox in ipairs { "", "--sandbox " } do
        local code, _, err = run(("%s%s -e '%s'"):format(sandbox, case[1], case[2]))
        assert.equal(4, code)
        assert.matches("the limit of " .. case[3], err, 1, true)
      end
    end)
  end
end)
