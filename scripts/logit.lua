-- engine logit: a logistic regression on a CSV file.
local csv = require "engine.csv"
local json = require "engine.json"
local models = require "engine.core.models"

local HELP = [==[
usage: engine logit DATA.csv --y NAME --x A,B,C [--cluster NAME]

Fits y (0 or 1) on a constant and the columns of --x by maximum likelihood, and prints one line:

  {"n","loglik","terms":[{"name","coef","se"}],"covariance":[[...]]}

With --cluster the covariance is robust to dependence within clusters, with the factor
G/(G-1) (n-1)/(n-k). Rows with an empty cell, NA or nan in a column that is used are left out and
counted on standard error. `-` reads standard input.
Exit codes: 0 done, 1 the data have no estimate or can't be read, 2 wrong usage.
]==]

local function complain(code, message, hint)
   io.stderr:write("engine logit: ", message, hint or "", "\n")
   return code
end

local function parse(args)
   local options, i = {}, 1
   while i <= #args do
      local name = args[i]:match "^%-%-(%l+)$"
      if name == "y" or name == "x" or name == "cluster" then
         options[name] = args[i + 1]
         if not options[name] then return nil, "--" .. name .. " needs a value" end
         i = i + 1
      elseif args[i]:find "^%-." then
         return nil, "unknown option " .. args[i]
      elseif options.file then
         return nil, "one file at a time"
      else
         options.file = args[i]
      end
      i = i + 1
   end
   for _, need in ipairs { "file", "y", "x" } do
      if not options[need] then
         return nil, "missing: " .. (need == "file" and "the file" or "--" .. need)
      end
   end
   return options
end

local function read(path)
   if path == "-" then return io.read "a" end
   local file, message = io.open(path, "rb")
   if not file then return nil, message end
   local text = file:read "a"
   file:close()
   return text
end

local MISSING = { [""] = true, NA = true, nan = true, NaN = true }

-- The columns as the model takes them, and how many rows were left out; or nil and a message.
local function columns(rows, options, terms)
   local data, left_out = { x = {}, y = {}, cluster = options.cluster and {} }, 0
   for n, row in ipairs(rows) do
      local x, whole = { 1 }, not MISSING[row[options.y]]
      for _, name in ipairs(terms) do whole = whole and not MISSING[row[name]] end
      if options.cluster and MISSING[row[options.cluster]] then whole = false end
      if whole then
         for i, name in ipairs(terms) do
            x[i + 1] = tonumber(row[name])
            if not x[i + 1] then
               return nil, ("row %d: %s is '%s', not a number"):format(n, name, row[name])
            end
         end
         local y = tonumber(row[options.y])
         if not y then
            return nil, ("row %d: %s is '%s', not a number"):format(n, options.y, row[options.y])
         end
         table.insert(data.x, x)
         table.insert(data.y, y)
         if options.cluster then table.insert(data.cluster, row[options.cluster]) end
      else
         left_out = left_out + 1
      end
   end
   if #data.y == 0 then return nil, "no row is whole" end
   return data, left_out
end

local function main(args)
   for _, a in ipairs(args) do
      if a == "--help" or a == "-h" then
         io.write(HELP)
         return 0
      end
   end
   local options, message = parse(args)
   if not options then return complain(2, message, "; see engine logit --help") end
   local text, unread = read(options.file)
   if not text then return complain(1, unread) end
   local rows, names = csv.parse(text)
   if not rows then return complain(1, options.file .. ": " .. names) end
   local known, terms = {}, {}
   for _, name in ipairs(names) do known[name] = true end
   for name in options.x:gmatch "[^,]+" do terms[#terms + 1] = name end
   for _, name in ipairs { options.y, options.cluster or options.y, table.unpack(terms) } do
      if not known[name] then return complain(2, "no column is called '" .. name .. "'") end
   end
   local data, left_out = columns(rows, options, terms)
   if not data then return complain(1, options.file .. ": " .. left_out) end
   local fit, reason = models.logit(data)
   if not fit then return complain(1, reason) end
   if left_out > 0 then complain(0, left_out .. " rows left out") end
   local result = { n = #data.y, loglik = fit.loglik, terms = {}, covariance = fit.covariance }
   for i, coef in ipairs(fit.coef) do
      result.terms[i] = { name = i == 1 and "const" or terms[i - 1], coef = coef,
                          se = math.sqrt(fit.covariance[i][i]) }
   end
   io.write(json.encode(result, { keys = { "n", "loglik", "terms", "name", "coef", "se" } }), "\n")
   return 0
end

return main { ... }
