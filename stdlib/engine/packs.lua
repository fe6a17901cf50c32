--- What rule packs make of each other: one list of rules, in the order in which they are tried.
-- A rule replaces another ("replaces"), has its event and frame but words of its own ("extends"),
-- or has its name; a pack takes rules of others away ("remove").

local nearest = require "engine.nearest"

local packs = {}

local function place(pack, name)
  return ("%s:%d"):format(pack.file, name and pack.lines[name] or 1)
end

-- What is known of a rule that another names, or a message.
local function find(list, at, name, who)
  if at[name] then return at[name] end
  local names = {}
  for _, item in ipairs(list) do names[#names + 1] = item.name end
  return nil, ("%s: there is no rule '%s'%s"):format(who, name, nearest.hint(name, names))
end

-- The frame of a rule that extends another: its event, parties and flags, words of its own.
local function extended(rule, base)
  local copy, frame = {}, {}
  for key, value in pairs(base.frame) do frame[key] = value end
  frame.verb, frame.noun = nil, nil
  for key, value in pairs(rule.frame or {}) do frame[key] = value end
  for key, value in pairs(rule) do copy[key] = value end
  copy.event, copy.frame = rule.event or base.event, frame
  copy.condition = rule.condition or base.condition
  return copy
end

local function renumber(list, at)
  for i, item in ipairs(list) do at[item.name] = i end
end

-- Puts one rule into the list; one of a user's pack before the built-in ones, behind the `ahead`
-- rules that are there already. Returns how many stand there then.
local function add(list, at, item, ahead)
  local rule = item.rule
  local other = rule.replaces or rule.extends
  if other then
    local who = ("%s: rule %s"):format(place(item.pack, rule.name), rule.name)
    local index, why = find(list, at, other, who)
    if not index then return nil, why end
    if rule.replaces then
      at[other] = nil
      list[index], at[item.name] = item, index
      return ahead
    end
    local base = list[index].rule
    if not base.frame then
      return nil, ("%s: '%s' has no frame that could be extended"):format(who, other)
    end
    item.rule = extended(rule, base)
    table.insert(list, index + 1, item)
    renumber(list, at)
    return index <= ahead and ahead + 1 or ahead
  end
  if at[item.name] then
    list[at[item.name]] = item
    return ahead
  end
  if item.pack.builtin then
    list[#list + 1], at[item.name] = item, #list + 1
    return ahead
  end
  table.insert(list, ahead + 1, item)
  renumber(list, at)
  return ahead + 1
end

--- The rules of packs in the order in which they are tried: the first that fits gives the event.
-- @param all table list of packs from rules.load. A user's rules stand before the built-in ones. Of
--   two rules with one name the later counts and stands where the earlier stood; so does one that
--   replaces another. One that extends another stands behind it.
-- @return table list of { name = "pack.rule", pack, rule }; or nil, message
function packs.merge(all)
  local list, at, ahead = {}, {}, 0
  for _, pack in ipairs(all) do
    for _, name in ipairs(pack.remove or {}) do
      local index, why = find(list, at, name, place(pack) .. ": remove")
      if not index then return nil, why end
      ahead = index <= ahead and ahead - 1 or ahead
      table.remove(list, index)
      at[name] = nil
      renumber(list, at)
    end
    for _, rule in ipairs(pack) do
      local stand, why = add(list, at, { name = pack.pack .. "." .. rule.name, pack = pack,
        rule = rule }, ahead)
      if not stand then return nil, why end
      ahead = stand
    end
  end
  return list
end

return packs
