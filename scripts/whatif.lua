-- engine whatif: scenarios against doing nothing.
local host = require "engine.host"
local whatif = require "engine.whatif"

local HELP = [[
usage: engine whatif SCENARIO.lua [--runs N] [--seed S] [--horizon YEARS]
                     [--format table|json|csv]

Runs the scenarios of a file beside doing nothing, with the same random numbers, and prints the
chance that members leave, its band over the uncertainty of the model, and the difference.
The file returns whatif { world = ..., scenarios = { ["name"] = function(w) ... end } }:

  local whatif = require "engine.whatif"
  return whatif {
    world   = "mesa-2019.json",       -- saved world or events, relative to the file
    horizon = 2, runs = 10000, seed = 42,
    scenarios = {
      ["Egypt returns"] = function(w) w:alliance "MESA":join("EGY", { why = "..." }) end,
    },
  }

  --runs N         runs of each scenario, 1 to 10000000 (the file's, else 10000)
  --seed S         seed of the random numbers (the file's, else 1)
  --horizon YEARS  1 to 100 (the file's, else 1)
  --format F       table (on a terminal), json (elsewhere) or csv
  -j N             taken for the sake of scripts; the result is the same for any N

JSON: {"seed","runs","horizon","assumptions","baseline","scenarios","warnings"}.
Exit codes: 0 done, 1 the scenario file failed, 2 wrong usage.
]]

local function misuse(message)
   io.stderr:write("engine whatif: ", message, "; see engine whatif --help\n")
   return 2
end

local WHOLE = {
   ["--runs"] = { "runs", 1, 10000000 }, ["--horizon"] = { "horizon", 1, 100 },
   ["--seed"] = { "seed", math.mininteger, math.maxinteger }, ["-j"] = { "threads", 1, 1024 },
}
local FORMATS = { table = true, json = true, csv = true }

-- Options and the file, or nil and a message.
local function parse(args)
   local options, i, ended = {}, 1, false
   while i <= #args do
      local a, value = args[i], args[i + 1]
      if not ended and (WHOLE[a] or a == "--format") then
         if not value then return nil, a .. " needs a value" end
         i = i + 1
         if a == "--format" then
            if not FORMATS[value] then return nil, "unknown format " .. value end
            options.format = value
         else
            local name, low, high = table.unpack(WHOLE[a])
            local n = math.tointeger(tonumber(value))
            if not n or n < low or n > high then
               return nil, ("%s must be a whole number from %d to %d"):format(a, low, high)
            end
            options[name] = n
         end
      elseif not ended and a == "--" then
         ended = true
      elseif not ended and a:sub(1, 1) == "-" then
         return nil, "unknown option " .. a
      elseif options.file then
         return nil, "one scenario file at a time"
      else
         options.file = a
      end
      i = i + 1
   end
   if not options.file then return nil, "no scenario file" end
   return options
end

-- Keeps one line on the terminal up to date.
local function progress_line()
   if not host.isatty(2) then return nil end
   local last
   local function show(label, done, runs)
      local line = ("%s: %d %%"):format(label, 100 * done // runs)
      if line ~= last then io.stderr:write("\r\27[K", line) end
      last = line
   end
   return show, function() if last then io.stderr:write("\r\27[K") end end
end

local function fail(message)
   io.stderr:write("engine whatif: ", message, "\n")
   return 1
end

local function main(args)
   for _, a in ipairs(args) do
      if a == "--help" or a == "-h" then
         io.write(HELP)
         return 0
      end
   end
   local options, message = parse(args)
   if not options then return misuse(message) end
   local dir = options.file:match "^(.*)/[^/]*$" or "."
   package.path = ("%s/?.lua;%s/?/init.lua;%s"):format(dir, dir, package.path)
   local chunk, problem = loadfile(options.file, "t")
   if not chunk then return fail(problem) end
   local study = chunk()
   if not whatif.is_study(study) then
      return fail(options.file .. ": the file must return whatif { ... }")
   end
   local show, clear = progress_line()
   options.progress, options.dir = show, dir
   local result, reason = study:run(options)
   if clear then clear() end
   if not result then return fail(options.file .. ": " .. reason) end
   local format = options.format or (host.isatty(1) and "table" or "json")
   io.write(whatif[format](result), format == "json" and "\n" or "")
   return 0
end

return main { ... }
