--- The keys of a table in order, for output that is the same each time.
-- @param t table with keys that compare with each other (names, numbers)
-- @return table list of its keys, sorted
return function(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end
