-- What string.find and string.match give where a pattern begins with letters.
describe("a pattern that begins with letters", function()
  for _, case in ipairs {
    { "the oil pact", "oil", 5, 7 }, { "the oil pact", "oils?", 5, 7 }, { "the oil", "oils" },
    { "the oil pact", "oilx*", 5, 7 }, { "the oil pact", "oilx-", 5, 7 }, { "ooze", "o+z", 1, 3 },
    { "the oil pact", "o?il", 5, 7 }, { "soil, oil", "%f[%a]oil", 7, 9 }, { "soil", "%f[%a]oil" },
    { "oil", "%f[%a]", 1, 0 }, { "an oil", "%f[%l]oil%f[%A]", 4, 6 }, { "oils", "oil%f[%A]" },
    { "oil, oils", "oils$", 6, 9 }, { "oil oil", "oil$", 5, 7 }, { "a.b", "a%.b", 1, 3 },
    { "oil]", "oil]", 1, 4 }, { "", "oil" }, { "oi", "oil" }, { "o\0l", "o\0l", 1, 3 },
    { "war on oil", "oil()", 8, 10, 11 }, { "war on oil", " (on) ", 4, 7, "on" }, { "", "", 1, 0 },
  } do
    local text, pattern = case[1], case[2]
    it(("%q is looked for in %q"):format(pattern, text), function()
      assert.same({ table.unpack(case, 3) }, { text:find(pattern) })
      local whole = case[3] and (case[5] or text:sub(case[3], case[4]))
      assert.equal(whole or nil, text:match(pattern))
      assert.same({ table.unpack(case, 3) }, { text:find(pattern, 1) })
    end)
  end

  it("is looked for from a place on, or as it stands", function()
    assert.equal(9, ("oil and oil"):find("oil", 2))
    assert.equal(5, ("oil oil+"):find("oil+", 1, true))
    assert.equal(2, ("10"):find(0))
    assert.has_error(function() return ("oil"):find() end)
    assert.has_error(function() return ("oil"):find "oil[" end)
  end)
end)
