--- Whether a value is among those of a list.
-- @param list table
-- @param value any
-- @return boolean
return function(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end
