-- The library as it is installed: what it shows, its headers, and the programs of examples/embed.
local json = require "engine.json"

local engine = os.getenv "ENGINE" or "build/engine"
local build = engine:match "^(.*)/[^/]*$"
-- What the library was compiled with, where that has sanitizers: programs need them too.
local cflags = os.getenv "ENGINE_CFLAGS" or ""

local function sh(script)
  local pipe = assert(io.popen(("{ set -e; %s\n} 2>&1"):format(script)))
  local out = pipe:read "a"
  local _, _, code = pipe:close()
  return code, out
end

local function must(script)
  local code, out = sh(script)
  assert.equal(0, code, out)
  return out
end

describe("the installed library", function()
  local dir = os.tmpname()
  local lib = dir .. "/opt/engine/lib"
  local use = ([[export PKG_CONFIG_PATH=%s/pkgconfig PKG_CONFIG_SYSROOT_DIR=%s LD_LIBRARY_PATH=%s
    cd %s
    flags="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror $(pkg-config --cflags engine)"
    flags="$flags $(PKG_CONFIG_SYSROOT_DIR= pkg-config --cflags lua5.4) %s"
    ]]):format(lib, dir, lib, dir, cflags)
  local here = must "pwd":gsub("\n", "")
  local make = ("make -s BUILD=%s PREFIX=/opt/engine DESTDIR=%s "):format(build, dir)
  if cflags ~= "" then make = ("%sCFLAGS='%s' "):format(make, cflags) end

  setup(function()
    os.remove(dir)
    must(make .. "install")
  end)
  teardown(function() os.execute("rm -rf " .. dir) end)

  -- Compiles a program of examples/embed against it and runs it.
  local function run(source, compiler, before)
    return must(([[%s
      %s $flags %s/examples/embed/%s $(pkg-config --libs engine) -lpthread -o program
      %s ./program]]):format(use, compiler, here, source, before or ""))
  end

  it("has a program of under 60 lines", function()
    local n = 0
    for _ in io.lines "examples/embed/extract.c" do n = n + 1 end
    assert.is_true(n < 60)
    local events = json.decode(run("extract.c", "cc -std=c11"))
    assert.same({ "EGY" }, { table.unpack(events[1].actor) })
  end)

  it("has one that is linked with libengine.a", function()
    local out = must(use .. ([[rm -rf only && mkdir only && cp %s/libengine.a only
      cc -std=c11 $flags %s/examples/embed/extract.c -Lonly $(pkg-config --static --libs engine |
        sed 's/-L[^ ]*//') -o program
      LD_LIBRARY_PATH= ./program]]):format(lib, here))
    assert.equal("withdraw", json.decode(out)[1].act)
  end)

  it("has one in C++, which stops at what is no article", function()
    local out = run("stream.cpp", "c++ -std=c++11",
      [[printf '%s\n' '{"text":"Oman joined the Arab League."}' '{"text":"Rain."}' |]])
    local first, second = out:match "^([^\n]*)\n([^\n]*)\n$"
    assert.equal("OMN", json.decode(first)[1].actor[1])
    assert.equal("[]", second)
    local code, why = sh(use .. "echo nothing | ./program")
    assert.equal(1, code)
    assert.matches("article: ", why, 1, true)
  end)

  it("has one with threads", function()
    assert.equal("8 of 8 threads have read 20 articles each\n", run("threads.c", "cc -std=c11"))
  end)

  it("has one in Python", function()
    -- Python itself leaves memory behind, and does not know of the sanitizer.
    local before = cflags == "" and "" or
      [[ASAN_OPTIONS=detect_leaks=0 LD_PRELOAD="$(cc -print-file-name=libasan.so)"]]
    local out = must(use .. ("%s python3 %s/examples/embed/embed.py"):format(before, here))
    assert.equal("['EGY'] withdraw ['AL']\nfrom Lua: 42\nembed.py:2: no rain\n", out)
  end)

  for _, standard in ipairs { "c11", "c17", "c++11", "c++20" } do
    for _, header in ipairs { "engine.h", "engine_lua.h" } do
      it(("has %s that compiles as %s with all warnings"):format(header, standard), function()
        local cpp = standard:find "%+" ~= nil
        local extra = cpp and "-Wold-style-cast" or "-Wstrict-prototypes"
        for _, compiler in ipairs(cpp and { "c++", "clang++" } or { "cc", "clang" }) do
          must(use .. ([[command -v %s >/dev/null || exit 0
            printf '#include <%s>\nint main(%s) { return ENGINE_OK; }\n' >header.%s
            %s -std=%s $flags %s header.%s -o header]]):format(compiler, header,
              cpp and "" or "void", cpp and "cpp" or "c", compiler, standard, extra,
              cpp and "cpp" or "c"))
        end
      end)
    end
  end

  it("shows what its headers declare, and nothing else", function()
    if cflags ~= "" then return pending "sanitizers show names of theirs" end
    local declared, shown = {}, {}
    for _, header in ipairs { "engine.h", "engine_lua.h" } do
      local text = io.open("engine/" .. header):read "a":gsub("/%*.-%*/", "")
      for name in text:gmatch "[%s*](engine_[%w_]+)%(" do declared[#declared + 1] = name end
    end
    for name in must(("nm -D --defined-only %s/libengine.so"):format(lib)):gmatch "%x+ %a (%S+)" do
      shown[#shown + 1] = name
    end
    table.sort(declared)
    table.sort(shown)
    assert.is_true(#declared > 10)
    assert.same(declared, shown)
  end)

  it("has only names of its own in libengine.a", function()
    if cflags ~= "" then return pending "sanitizers add names of theirs" end
    local n = 0
    for name in must(("nm -g --defined-only %s/libengine.a"):format(lib)):gmatch "%x+ %a (%S+)" do
      n = n + 1
      assert(name:find "^eng_" or name:find "^engine_", name)
    end
    assert.is_true(n > 100)
  end)

  it("has a soname, and needs no more than Lua, LPeg, jansson and the C library", function()
    local out = must(("objdump -p %s/libengine.so"):format(lib))
    assert.equal("libengine.so.0", out:match "SONAME%s+(%S+)")
    for name in out:gmatch "NEEDED%s+(%S+)" do
      local sanitizer = cflags ~= "" and (name:find "^lib%l+san" or name:find "^libgcc_s%.")
      assert(sanitizer or name:find "^liblua5%.4" or name:find "^libjansson" or name:find "^libc%."
        or name:find "^libm%." or name:find "^ld%-linux", name)
    end
  end)

  it("says its version everywhere alike", function()
    local version = io.open("engine/engine.h"):read "a":match 'ENGINE_VERSION "(.-)"'
    assert.equal(version .. "\n", must(use .. "pkg-config --modversion engine"))
    assert.equal("engine " .. version .. "\n", must(dir .. "/opt/engine/bin/engine --version"))
  end)

  it("goes without a trace", function() -- the last: nothing is there after it
    local root = ("%s/opt"):format(dir)
    assert.not_equal("", must("find " .. root .. " -type f"))
    must(make .. "uninstall")
    assert.equal("", must("find " .. root .. " ! -type d"))
  end)
end)
