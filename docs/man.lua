-- The manual page, made of what the command and its scripts say with --help:
--   engine docs/man.lua ENGINE > engine.1
local host = require "engine.host"
local scripts = require "engine.scripts"

local engine = assert(..., "usage: engine docs/man.lua ENGINE")

local function help(name)
  local pipe = assert(io.popen(("%s %s --help"):format(engine, name)))
  local text = pipe:read "a"
  assert(pipe:close(), name .. " --help failed")
  return text
end

-- Text as it stands: nothing in it is a command of roff, and hyphens can be copied.
local function verbatim(text)
  text = text:gsub("\\", "\\e"):gsub("%-", "\\-")
  text = ("\n" .. text):gsub("\n([.'])", "\n\\&%1"):gsub("^\n", "")
  return ".nf\n" .. text .. (text:find "\n$" and "" or "\n") .. ".fi\n"
end

local function put(...)
  io.write(...)
end

put('.TH ENGINE 1 "" "engine ', host.version, '" "User Commands"\n')
put(".SH NAME\nengine \\- read news into events, keep the map of alliances, ask what if\n")
put(".SH SYNOPSIS\n", verbatim((help "":match "^usage: (.-)\n\n":gsub("\n +", "\n"))))
put(".SH DESCRIPTION\n", verbatim(help "":match "\n\n(.*)$"))
put(".SH SCRIPTS\n")
for _, script in ipairs(scripts.list()) do
  put(".SS engine ", (script.name:gsub("%-", "\\-")), "\n", verbatim(help(script.name)))
end
put(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nNothing is coloured where it is set.\n")
put(".TP\n.B LUA_PATH, LUA_CPATH\nWhere modules are looked for, as by lua.\n")
put(".SH FILES\n.TP\n.I ~/.engine_history\nThe lines typed at the prompt of engine \\-i.\n")
