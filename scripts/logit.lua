-- engine logit: a logistic regression on a CSV file.
local columns = require "engine.columns"
local csv = require "engine.csv"
local models = require "engine.core.models"
local options = require "engine.options"

local HELP = [==[
usage: engine logit DATA.csv --y NAME --x A,B,C [--cluster NAME] [--format table|json]

Fits y (0 or 1) on a constant and the columns of --x by maximum likelihood.

  --format F   table (on a terminal) or json (elsewhere), one line:
  {"n","loglik","terms":[{"name","coef","se"}],"covariance":[[...]]}

With --cluster the covariance is robust to dependence within clusters, with the factor
G/(G-1) (n-1)/(n-k). Rows with an empty cell, NA or nan in a column that is used are left out and
counted on standard error. `-` reads standard input.
Exit codes: 0 done, 1 the data have no estimate or can't be read, 2 wrong usage.
]==]

local KEYS = { "n", "loglik", "terms", "name", "coef", "se" }

local MISSING = { [""] = true, NA = true, nan = true, NaN = true }

-- The columns as the model takes them, and how many rows were left out; or nil and a message.
local function data_of(rows, given, terms)
   local data, left_out = { x = {}, y = {}, cluster = given.cluster and {} }, 0
   for n, row in ipairs(rows) do
      local x, whole = { 1 }, not MISSING[row[given.y]]
      for _, name in ipairs(terms) do whole = whole and not MISSING[row[name]] end
      if given.cluster and MISSING[row[given.cluster]] then whole = false end
      if whole then
         for i, name in ipairs(terms) do
            x[i + 1] = tonumber(row[name])
            if not x[i + 1] then
               return nil, ("row %d: %s is '%s', not a number"):format(n, name, row[name])
            end
         end
         local y = tonumber(row[given.y])
         if not y then
            return nil, ("row %d: %s is '%s', not a number"):format(n, given.y, row[given.y])
         end
         table.insert(data.x, x)
         table.insert(data.y, y)
         if given.cluster then table.insert(data.cluster, row[given.cluster]) end
      else
         left_out = left_out + 1
      end
   end
   if #data.y == 0 then return nil, "no row is whole" end
   return data, left_out
end

-- Each term with its coefficient, in units of the log odds, and the band of 95 %.
local function as_table(result, cluster)
   local rows = { { "term", "coef", "std. error", "95 %", "z" } }
   for i, t in ipairs(result.terms) do
      rows[i + 1] = { t.name, ("%.4f"):format(t.coef), ("%.4f"):format(t.se),
                      ("%.4f to %.4f"):format(t.coef - 1.96 * t.se, t.coef + 1.96 * t.se),
                      ("%.2f"):format(t.coef / t.se) }
   end
   return ("%d rows, log likelihood %.3f%s\n%s\n"):format(result.n, result.loglik,
      cluster and ", errors clustered by " .. cluster or "",
      table.concat(columns.lines(rows, "  ", true), "\n"))
end

local function main(given, complain)
   local file = given.files[1]
   if not file or not given.y or not given.x then
      return nil, "missing: " .. (not file and "the file" or given.y and "--x" or "--y")
   elseif given.files[2] then
      return nil, "one file at a time"
   end
   local function fail(...)
      complain(...)
      return 1
   end
   local rows, names = csv.read(file)
   if not rows then return fail(file, ": ", names) end
   local known, terms = {}, {}
   for _, name in ipairs(names) do known[name] = true end
   for name in given.x:gmatch "[^,]+" do terms[#terms + 1] = name end
   for _, name in ipairs { given.y, given.cluster or given.y, table.unpack(terms) } do
      if not known[name] then return nil, "no column is called '" .. name .. "'" end
   end
   local data, left_out = data_of(rows, given, terms)
   if not data then return fail(file, ": ", left_out) end
   local fit, reason = models.logit(data)
   if not fit then return fail(reason) end
   if left_out > 0 then complain(left_out, " rows left out") end
   local result = { n = #data.y, loglik = fit.loglik, terms = {}, covariance = fit.covariance }
   for i, coef in ipairs(fit.coef) do
      result.terms[i] = { name = i == 1 and "const" or terms[i - 1], coef = coef,
                          se = math.sqrt(fit.covariance[i][i]) }
   end
   options.write(given, result, KEYS, function() return as_table(result, given.cluster) end)
   return 0
end

return options.run({
   name = "logit", help = HELP, main = main,
   options = { ["--y"] = "text", ["--x"] = "text", ["--cluster"] = "text",
               ["--format"] = { "table", "json" } },
}, { ... })
