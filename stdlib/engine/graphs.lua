--- A world as a graph for other programs: Graphviz (DOT) and GraphML (XML).
-- Nodes are actors and alliances; edges are membership, with its status, and relations, with their
-- value. Both take what `engine world` prints: {alliances = {id, name, status, members = {{id,
-- status, from, until_}}}, relations = {{a, b, value}}}.

local graphs = {}

-- Nodes in order of their first edge: id, name and kind ("alliance" or "actor").
local function nodes_of(world)
  local list, seen = {}, {}
  local function add(id, name, kind)
    if seen[id] then return end
    seen[id] = true
    list[#list + 1] = { id = id, name = name, kind = kind }
  end
  for _, alliance in ipairs(world.alliances) do add(alliance.id, alliance.name, "alliance") end
  for _, alliance in ipairs(world.alliances) do
    for _, member in ipairs(alliance.members) do add(member.id, member.id, "actor") end
  end
  for _, relation in ipairs(world.relations) do
    add(relation.a, relation.a, "actor")
    add(relation.b, relation.b, "actor")
  end
  return list
end

local function dot_quote(text)
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n") .. '"'
end

--- The world in the DOT language.
-- @return string
function graphs.dot(world)
  local out = { "graph world {" }
  for _, node in ipairs(nodes_of(world)) do
    out[#out + 1] = ("  %s [label=%s, shape=%s];"):format(dot_quote(node.id), dot_quote(node.name),
      node.kind == "alliance" and "box" or "ellipse")
  end
  for _, alliance in ipairs(world.alliances) do
    for _, m in ipairs(alliance.members) do
      out[#out + 1] = ("  %s -- %s [label=%s, style=%s];"):format(dot_quote(m.id),
        dot_quote(alliance.id), dot_quote(m.status), m.status == "member" and "solid" or "dashed")
    end
  end
  for _, r in ipairs(world.relations) do
    out[#out + 1] = ("  %s -- %s [label=\"%+.2f\", color=%s];"):format(dot_quote(r.a),
      dot_quote(r.b), r.value, r.value < 0 and "red" or "darkgreen")
  end
  out[#out + 1] = "}"
  return table.concat(out, "\n") .. "\n"
end

local ESCAPES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

-- XML has no place for control characters.
local function xml(text)
  return (text:gsub('[&<>"]', ESCAPES):gsub("[%z\1-\8\11\12\14-\31]", " "))
end

-- The keys that nodes and edges bear: for, name, type.
local KEYS = {
  { "node", "name", "string" }, { "node", "kind", "string" }, { "edge", "what", "string" },
  { "edge", "status", "string" }, { "edge", "from", "string" }, { "edge", "until", "string" },
  { "edge", "value", "double" },
}

--- The world as GraphML.
-- @return string
function graphs.graphml(world)
  local out = {
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  }
  for _, key in ipairs(KEYS) do
    out[#out + 1] = ('  <key id="%s" for="%s" attr.name="%s" attr.type="%s"/>'):format(key[2],
      key[1], key[2], key[3])
  end
  out[#out + 1] = '  <graph id="world" edgedefault="undirected">'
  local function element(head, tag, data)
    out[#out + 1] = "    <" .. head .. ">"
    for _, key in ipairs(KEYS) do
      local value = data[key[2]]
      if value then
        if type(value) == "number" then value = ("%.6f"):format(value) end
        out[#out + 1] = ('      <data key="%s">%s</data>'):format(key[2], xml(value))
      end
    end
    out[#out + 1] = "    </" .. tag .. ">"
  end
  local function edge(a, b, data)
    element(('edge source="%s" target="%s"'):format(xml(a), xml(b)), "edge", data)
  end
  for _, node in ipairs(nodes_of(world)) do
    element(('node id="%s"'):format(xml(node.id)), "node", { name = node.name, kind = node.kind })
  end
  for _, alliance in ipairs(world.alliances) do
    for _, m in ipairs(alliance.members) do
      edge(m.id, alliance.id,
        { what = "membership", status = m.status, from = m.from, ["until"] = m.until_ })
    end
  end
  for _, r in ipairs(world.relations) do
    edge(r.a, r.b, { what = "relation", value = r.value })
  end
  out[#out + 1] = "  </graph>"
  out[#out + 1] = "</graphml>"
  return table.concat(out, "\n") .. "\n"
end

return graphs
