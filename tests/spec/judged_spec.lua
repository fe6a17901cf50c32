-- The lists of judged events in tests/data/judged: what every line must have, and the shares that
-- their README states, counted again.

local json = require "engine.json"

local folder = "tests/data/judged/"

local function lines(name)
  local list = {}
  for line in io.lines(folder .. name) do list[#list + 1] = assert(json.decode(line)) end
  return list
end

local function readme()
  local file = assert(io.open(folder .. "README.md"))
  local text = file:read "a"
  file:close()
  return text
end

-- name, judged, share of each row of the README's table
local rows = {}
for name, judged, share in readme():gmatch "\n| ([%w-]+%.jsonl) |[^\n]-| (%d+) | ([%d.]+) %% |" do
  rows[#rows + 1] = { name = name, judged = tonumber(judged), share = share }
end

describe("judged events", function()
  it("are twenty-four lists", function() assert.are.equal(24, #rows) end)

  for _, row in ipairs(rows) do
    it("of " .. row.name .. " say where, what and how judged, and hold no text", function()
      for i, j in ipairs(lines(row.name)) do
        local at = row.name .. " line " .. i
        assert.are.equal("string", type(j.article), at)
        assert.is_true(j.span[1] < j.span[2] and #j.span == 2, at)
        assert.is_truthy(j.rule:find "^%l+%.[%l-]+$", at)
        assert.is_truthy(j.type:find "^%u+$", at)
        for _, field in ipairs { "actor", "recipient", "aux" } do
          assert.are.equal("table", type(j[field]), at)
        end
        local v = j.verdict
        assert.are.equal(v.right, v.actor and v.recipient and v.type, at)
        assert.is_nil(j.text, at)
        for _, field in ipairs { "reason", "aux_reason", "cause" } do
          local said = j[field]
          assert.is_true(said == nil or said == json.null or #said < 100, at)
        end
      end
    end)

    it("of " .. row.name .. " give the share that is stated", function()
      local list, right = lines(row.name), 0
      for _, j in ipairs(list) do right = right + (j.verdict.right and 1 or 0) end
      assert.are.equal(row.judged, #list)
      assert.are.equal(row.share, ("%.1f"):format(100 * right / #list))
    end)
  end

  it("of events.jsonl give the shares stated of each source", function()
    local right, all = {}, {}
    for _, j in ipairs(lines "events.jsonl") do
      all[j.file] = (all[j.file] or 0) + 1
      right[j.file] = (right[j.file] or 0) + (j.verdict.right and 1 or 0)
    end
    local text = readme():gsub("%s+", " ")
    for name, file in pairs { Wikinews = "wikinews_2019_2020", histories = "state_milestones",
      recognitions = "state_rdcr", ["White House"] = "whitehouse_sample" } do
      local a, b = text:match(name .. "[%a ]- (%d+) of (%d+)")
      assert.are.same({ right[file], all[file] }, { tonumber(a), tonumber(b) }, name)
    end
  end)
end)

describe("judged names and sentences", function()
  local function count(name, wanted)
    local right = { all = 0 }
    local list = lines(name)
    for i, j in ipairs(list) do
      local at, all = name .. " line " .. i, true
      assert.are.equal("string", type(j.article), at)
      assert.is_true(#j.span == 2 and j.span[1] < j.span[2], at)
      assert.is_nil(j.text, at)
      for key in wanted:gmatch "%a+" do
        assert.are.equal("boolean", type(j.verdict[key]), at)
        right[key] = (right[key] or 0) + (j.verdict[key] and 1 or 0)
        all = all and j.verdict[key]
      end
      assert.are.equal(all, j.cause == nil, at .. ": what is wrong has a cause")
      right.all = right.all + (all and 1 or 0)
    end
    return right, #list
  end

  it("of names.jsonl give the numbers that are stated", function()
    local right, judged = count("names.jsonl", "code span sector role")
    local said = ("| %d | code %d, span %d, sector %d, role %d, all four %d |"):format(judged,
      right.code, right.span, right.sector, right.role, right.all)
    assert.is_truthy(readme():find(said, 1, true), said)
  end)

  it("of sentences.jsonl give the numbers that are stated", function()
    local right, judged = count("sentences.jsonl", "ends kind")
    local said = ("| %d | ends %d, kind %d |"):format(judged, right.ends, right.kind)
    assert.is_truthy(readme():find(said, 1, true), said)
  end)
end)
