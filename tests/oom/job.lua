-- What the threads of parts/parallel.lua do: as little as can be.
local reader = {}

function reader:read(record)
  return { text = record.text, close = function() return self end }
end

return {
  open = function(options)
    if options then return nil, "no such options" end
    return { reader = reader, read = function(article, _, put) put(article.text .. "|") end }
  end,
}
