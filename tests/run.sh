#!/bin/sh
# run.sh BUILD TEST...: runs the C tests and the Lua tests, adds up, says "N passed, N failed".
build=$1; shift
passed=0 failed=0 skipped=0
log=$build/test.log

for t in "$@"; do
    CMOCKA_MESSAGE_OUTPUT=STDOUT "$t" >"$log" 2>&1
    status=$?
    ok=$(grep -c '^\[       OK \]' "$log")
    bad=$(grep '^\[  FAILED  \] [a-z_0-9]*$' "$log" | sort -u | wc -l) # cmocka names them twice
    skip=$(grep '^\[  SKIPPED \] [a-z_0-9]*$' "$log" | sort -u | wc -l)
    [ $status -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
    if [ $status -ne 0 ]; then cat "$log"; fi
    passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + skip))
    printf '%-40s %4d passed %4d failed\n' "${t##*/}" "$ok" "$bad"
done

for spec in tests/spec/*_spec.lua tests/cli/*_spec.lua; do
    [ -e "$spec" ] || continue
    ENGINE=$build/engine "$build/engine" "$(command -v busted)" -o TAP "$spec" >"$log" 2>&1
    status=$?
    ok=$(grep -c '^ok ' "$log")
    skip=$(grep -c '^ok .*# SKIP' "$log")
    bad=$(grep -c '^not ok ' "$log")
    ok=$((ok - skip))
    [ $status -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
    if [ $status -ne 0 ]; then grep -v '^ok ' "$log"; fi
    [ "$skip" -gt 0 ] && grep '# SKIP' "$log"
    passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + skip))
    printf '%-40s %4d passed %4d failed\n' "$spec" "$ok" "$bad"
done

if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ]
