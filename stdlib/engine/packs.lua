--- What rule packs make of each other: one list of rules, in the order in which they are tried.
-- A rule replaces another ("replaces"), has its event and frame but words of its own ("extends"),
-- or has its name; a pack takes rules of others away ("remove").

local nearest = require "engine.nearest"

local packs = {}

local function place(pack, name)
  return ("%s:%d"):format(pack.file, name and pack.lines[name] or 1)
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

-- A list of rules and where each stands in it.
local function new_list()
  return { items = {}, at = {} }
end

local function renumber(list)
  for i, item in ipairs(list.items) do list.at[item.name] = i end
end

local function append(list, item)
  list.items[#list.items + 1] = item
  list.at[item.name] = #list.items
end

local function take_out(list, name)
  table.remove(list.items, list.at[name])
  list.at[name] = nil
  renumber(list)
end

-- The list that holds the rule of a name.
local function holder(lists, name)
  return lists.own.at[name] and lists.own or lists.builtin.at[name] and lists.builtin or nil
end

-- The list of a rule that another names; or nil and a message.
local function find(lists, name, who)
  local list = holder(lists, name)
  if list then return list end
  local names = {}
  for _, one in pairs(lists) do
    for other in pairs(one.at) do names[#names + 1] = other end
  end
  return nil, ("%s: there is no rule '%s'%s"):format(who, name, nearest.hint(name, names))
end

-- Puts one rule into its list.
local function add(lists, item)
  local rule = item.rule
  local other = rule.replaces or rule.extends
  if not other then
    local list = holder(lists, item.name)
    if list then
      list.items[list.at[item.name]] = item
    else
      append(item.pack.builtin and lists.builtin or lists.own, item)
    end
    return true
  end
  local who = ("%s: rule %s"):format(place(item.pack, rule.name), rule.name)
  local list, why = find(lists, other, who)
  if not list then return nil, why end
  local index = list.at[other]
  if rule.replaces then
    list.items[index], list.at[other], list.at[item.name] = item, nil, index
    return true
  end
  local base = list.items[index].rule
  if not base.frame then
    return nil, ("%s: '%s' has no frame that could be extended"):format(who, other)
  end
  item.rule = extended(rule, base)
  table.insert(list.items, index + 1, item)
  renumber(list)
  return true
end

--- The rules of packs in the order in which they are tried: the first that fits gives the event.
-- @param all table list of packs from rules.load. A user's rules stand before the built-in ones. Of
--   two rules with one name the later counts and stands where the earlier stood; so does one that
--   replaces another. One that extends another stands behind it.
-- @return table list of { name = "pack.rule", pack, rule }; or nil, message
function packs.merge(all)
  local lists = { own = new_list(), builtin = new_list() }
  for _, pack in ipairs(all) do
    for _, name in ipairs(pack.remove or {}) do
      local list, why = find(lists, name, place(pack) .. ": remove")
      if not list then return nil, why end
      take_out(list, name)
    end
    for _, rule in ipairs(pack) do
      local ok, why = add(lists, { name = pack.pack .. "." .. rule.name, pack = pack, rule = rule })
      if not ok then return nil, why end
    end
  end
  local own, builtin = lists.own.items, lists.builtin.items
  return table.move(builtin, 1, #builtin, #own + 1, own)
end

return packs
