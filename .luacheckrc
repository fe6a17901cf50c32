std = "lua54"
max_line_length = 100
files["tests/spec"] = { std = "+busted" }
exclude_files = { "stdlib/meta", "build" }
