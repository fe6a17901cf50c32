-- Runs the command for the specs of this folder.
local command = {}

local engine = os.getenv "ENGINE" or "build/engine"

local function slurp(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  os.remove(path)
  return bytes
end

--- Runs `engine ARGUMENTS` with `input` on standard input. Returns its exit code, standard output
--- and standard error. `before` stands in front of the command, as in "COLUMNS=60".
function command.run(arguments, input, before)
  local into, out, err = os.tmpname(), os.tmpname(), os.tmpname()
  local file = assert(io.open(into, "wb"))
  file:write(input or "")
  file:close()
  local _, _, code = os.execute(("%s %s %s <%s >%s 2>%s"):format(before or "", engine, arguments,
    into, out, err))
  os.remove(into)
  return code, slurp(out), slurp(err)
end

--- A folder of its own, and a function that writes a file in it and returns the path.
function command.folder()
  local dir = os.tmpname()
  os.remove(dir)
  assert(os.execute("mkdir " .. dir))
  return dir, function(name, bytes)
    local file = assert(io.open(dir .. "/" .. name, "wb"))
    file:write(bytes)
    file:close()
    return dir .. "/" .. name
  end
end

--- The lines of a text.
function command.lines(text)
  local lines = {}
  for line in text:gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  return lines
end

return command
