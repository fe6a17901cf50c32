-- trusted: it opens files
local input = require "engine.core.input"
local article, missing = "examples/mesa-2019.txt", "examples/nowhere.txt"
return function()
  assert(input.size(article) > 0 and not input.size(missing))
  local reader <close> = assert(input.open(article))
  assert(reader:next().text and reader:next() == nil)
  reader:close()
  assert(not input.open(missing))
  local lines <close> = assert(input.open "tests/oom/articles.jsonl")
  assert(lines:next() and lines:next() == false and lines:next())
  local feed <close> = input.feed { missing, article, "tests/oom/articles.jsonl" }
  local n = 0
  for _ in feed.next, feed do n = n + 1 end
  assert(n == 5, n)
  feed:close()
end
