# make          build the command and the library
# make demo     the way through: an article, its events, the world, three scenarios
# make test     every test; the last line is "N passed, N failed"
# make lint     formatter and linters, clean or it fails
# make bench    how fast it is, as ratios: BENCH_FILES="more.jsonl ..." BENCH_STREAM=1000 (MB)
#               BENCH_ROWS=reading, names, rules, command, peers, memory or models: these only
# make san      every test under AddressSanitizer and UBSan, with checks of Lua's stack
# make valgrind the demo under valgrind
# make fuzz     any bytes to the readers, tokeniser, grammar and engine.h, FUZZ_SECONDS=60 each
# make oom      every allocation is made to fail in turn, in parts that use every binding (minutes)
# make tsan     engines in several threads under ThreadSanitizer
# make install  PREFIX=/usr/local, and DESTDIR in front of it; make uninstall takes it away
# make help     these lines

BUILD ?= build
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib

# libedit2 is loaded by the prompt (engine -i), for history and completion.
CORE_PACKAGES = build-essential pkg-config liblua5.4-dev lua-lpeg lua-lpeg-dev libjansson-dev \
  libedit2
LINT_PACKAGES = clang-format cppcheck lua-check libsqlite3-dev
FUZZ_PACKAGES = clang libclang-rt-14-dev
TEST_PACKAGES = lua5.4 lua-busted lua-check libcmocka-dev iso-codes python3 libsqlite3-dev

WARN = -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes
# Of the shared library only what the public headers declare can be seen.
ALL_CFLAGS = $(WARN) $(CFLAGS) -fPIC -fvisibility=hidden -Iengine $(LUA_CFLAGS)
LUA_CFLAGS = $(shell pkg-config --cflags lua5.4 jansson 2>/dev/null)
# The command carries Lua, LPeg and jansson inside, and exports Lua's symbols to C modules.
STATIC_DIR = $(shell pkg-config --variable=libdir lua5.4 2>/dev/null)
STATIC_LIBS = $(STATIC_DIR)/liblua5.4.a $(STATIC_DIR)/liblua5.4-lpeg.a $(STATIC_DIR)/libjansson.a
LIBS = -lm -ldl -lpthread

VERSION := $(shell sed -n 's/^\#define ENGINE_VERSION "\(.*\)"/\1/p' engine/engine.h)
SONAME = libengine.so.$(firstword $(subst ., ,$(VERSION)))

SOURCES = $(filter-out engine/main.c engine/prompt.c engine/host/embed.c engine/host/image.c engine/modules/%,\
  $(wildcard engine/*.c engine/*/*.c))
OBJECTS = $(SOURCES:%.c=$(BUILD)/obj/%.o)
STDLIB = $(shell find stdlib scripts -type f -not -path 'stdlib/meta/*' | LC_ALL=C sort)
# What reads words and names, for the program that builds them into the binary; and what it reads.
IMAGE_OBJECTS = $(patsubst %.c,$(BUILD)/obj/%.o,engine/host/image.c \
  $(wildcard engine/base/*.c engine/text/*.c))
IMAGE_DATA = $(addprefix stdlib/data/,closed.txt words.txt factuality.txt sectors.txt senses.txt \
  actors.json)
FUZZERS = jsonl header tokens api reading
C_TESTS = $(patsubst tests/c/%.c,$(BUILD)/tests/%,$(wildcard tests/c/*_test.c)) \
          $(FUZZERS:%=$(BUILD)/tests/fuzz_%)

# Optional modules, for require "modules.NAME": those whose library pkg-config knows are built.
PACKAGE_sqlite = sqlite3
MODULES = $(foreach m,$(patsubst engine/modules/%.c,%,$(wildcard engine/modules/*.c)),\
  $(if $(shell pkg-config --exists $(PACKAGE_$m) 2>/dev/null && echo yes),$(BUILD)/modules/$m.so))

all: $(BUILD)/engine $(BUILD)/$(SONAME) $(MODULES)

COMMAND = $(BUILD)/obj/engine/main.o $(BUILD)/obj/engine/prompt.o
$(BUILD)/engine: $(COMMAND) $(BUILD)/libengine.a
	@echo "  LD $@"
	@$(CC) $(CFLAGS) -o $@ $(COMMAND) $(BUILD)/libengine.a -Wl,-E $(STATIC_LIBS) $(LIBS)

$(BUILD)/libengine.a: $(OBJECTS) $(BUILD)/stdlib.o $(BUILD)/image.o
	@rm -f $@
	@ar rcs $@ $^

# Static archives of Lua don't go into a shared library, so it needs the shared ones.
$(BUILD)/$(SONAME): $(OBJECTS) $(BUILD)/stdlib.o $(BUILD)/image.o
	@echo "  LD $@"
	@$(CC) $(CFLAGS) -shared -Wl,-soname,$(SONAME) -o $@ $^ \
	  $$(pkg-config --libs lua5.4 lua5.4-lpeg jansson) $(LIBS)

# All is compiled anew when the compiler or its flags are others.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(CC) $(ALL_CFLAGS)' | cmp -s - $@ || echo '$(CC) $(ALL_CFLAGS)' >$@
FORCE:

# What no source of ours may call, and checks of Lua's stack; see there.
$(BUILD)/obj/engine/%.o: ALL_CFLAGS += -include engine/base/banned.h
$(BUILD)/obj/engine/engine.o $(BUILD)/obj/engine/bind/%.o $(BUILD)/obj/engine/host/%.o \
  $(BUILD)/modules/%.so: ALL_CFLAGS += -include engine/host/stack.h

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/modules/%.so: engine/modules/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  MODULE $*"
	@$(CC) $(ALL_CFLAGS) $$(pkg-config --cflags $(PACKAGE_$*)) -shared -MMD -MP -o $@ $< \
	  $$(pkg-config --libs $(PACKAGE_$*))

# The standard library and the scripts as bytes in the binary, Lua compiled as well.
$(BUILD)/embed: engine/host/embed.c
	@mkdir -p $(@D)
	@$(CC) $(WARN) $(CFLAGS) $(LUA_CFLAGS) -o $@ $< $(STATIC_DIR)/liblua5.4.a $(LIBS)
$(BUILD)/stdlib.c: $(BUILD)/embed $(STDLIB)
	@echo "  EMBED stdlib scripts"
	@$(BUILD)/embed $@ $(STDLIB)
$(BUILD)/stdlib.o: $(BUILD)/stdlib.c $(BUILD)/flags
	@$(CC) -std=c11 -fPIC -fvisibility=hidden -Iengine -O0 -c -o $@ $<

# The built-in lexicon, names and dictionary as constant arrays.
$(BUILD)/image: $(IMAGE_OBJECTS)
	@$(CC) $(CFLAGS) -o $@ $^ $(STATIC_DIR)/libjansson.a $(LIBS)
$(BUILD)/image.c: $(BUILD)/image $(IMAGE_DATA)
	@echo "  IMAGE $(IMAGE_DATA)"
	@$(BUILD)/image $@ $(IMAGE_DATA) || { rm -f $@; exit 1; }
$(BUILD)/image.o: $(BUILD)/image.c $(BUILD)/flags
	@$(CC) -std=c11 -fPIC -fvisibility=hidden -Iengine -O0 -c -o $@ $<

$(BUILD)/tests/%: tests/c/%.c $(BUILD)/libengine.a
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -MMD -MP -o $@ $< $(BUILD)/libengine.a $(STATIC_LIBS) -lcmocka $(LIBS)

# The fuzzers' harnesses: as a test over the files kept for them, and with libFuzzer.
FUZZ_LIBS = $(BUILD)/libengine.a $(STATIC_LIBS) $(LIBS)
$(BUILD)/tests/fuzz_%: tests/fuzz/%.c tests/fuzz/replay.c $(BUILD)/libengine.a
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -DCORPUS='"tests/fuzz/corpus/$*"' -o $@ $< tests/fuzz/replay.c $(FUZZ_LIBS)
$(BUILD)/fuzz_%: tests/fuzz/%.c $(BUILD)/libengine.a
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $< $(FUZZ_LIBS)

# What is missing is named, then installed; nothing is asked of the network when all is there.
define install
missing=; for p in $(1); do \
  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$p"; \
done; \
if [ -n "$$missing" ]; then \
  echo "installing with apt-get:$$missing"; \
  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >$(BUILD)/apt.log 2>&1 || \
  { $$sudo apt-get update -qq && \
    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >$(BUILD)/apt.log 2>&1; } || \
  { cat $(BUILD)/apt.log; echo "could not install:$$missing"; exit 1; }; \
fi
endef

deps:
	@mkdir -p $(BUILD)
	@command -v dpkg-query >/dev/null || { echo "no dpkg here; needed:" $(CORE_PACKAGES); exit 0; }; \
	$(call install,$(CORE_PACKAGES))

test-deps:
	@mkdir -p $(BUILD)
	@command -v dpkg-query >/dev/null || { echo "no dpkg here; needed:" $(CORE_PACKAGES) $(TEST_PACKAGES); exit 0; }; \
	$(call install,$(CORE_PACKAGES) $(TEST_PACKAGES))

# A second make reads pkg-config after the packages are there.
demo: deps
	@$(MAKE) --no-print-directory all
	@$(BUILD)/engine examples/mesa.lua

test: test-deps
	@$(MAKE) --no-print-directory all c-tests
	@tests/run.sh $(BUILD) $(C_TESTS)

c-tests: $(C_TESTS)

lint:
	@mkdir -p $(BUILD)
	@$(call install,$(LINT_PACKAGES))
	clang-format --dry-run --Werror $$(find engine tests -name '*.[ch]')
	cppcheck --quiet --std=c11 -D__cppcheck__ -D__linux__ --error-exitcode=1 --inline-suppr \
	  --enable=warning,performance,portability -Iengine engine
	luacheck --quiet stdlib scripts examples tests docs .luacheckrc

SAN = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -DENG_CHECK_STACK
san: test-deps
	@$(MAKE) --no-print-directory BUILD=build/san CFLAGS="$(SAN)" all c-tests
	@ENGINE_CFLAGS="$(SAN)" tests/run.sh build/san $(patsubst $(BUILD)/%,build/san/%,$(C_TESTS))

# The linker puts the allocator of the test in the place of malloc, for all that is inside.
OOM_WRAP = malloc calloc realloc aligned_alloc free strdup strndup
OOM_STEP ?= 1
oom: deps
	@$(MAKE) --no-print-directory all $(BUILD)/tests/oom
	STEP=$(OOM_STEP) $(BUILD)/tests/oom $(wildcard tests/oom/parts/*.lua)

$(BUILD)/tests/oom: tests/oom/oom.c $(BUILD)/libengine.a
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -o $@ $< $(BUILD)/libengine.a $(STATIC_LIBS) $(LIBS) $(OOM_WRAP:%=-Wl,--wrap=%)

# What has threads, and the example with an engine in each of eight.
TSAN = -O1 -g -fsanitize=thread
TSAN_TESTS = $(addprefix build/tsan/tests/,queue_test hazard_test threads_test interrupt_test)
tsan: test-deps
	@$(MAKE) --no-print-directory BUILD=build/tsan CFLAGS="$(TSAN)" all $(TSAN_TESTS)
	@$(CC) $(TSAN) -Iengine examples/embed/threads.c build/tsan/libengine.a $(STATIC_LIBS) $(LIBS) \
	  -o build/tsan/threads
	@for t in $(TSAN_TESTS) build/tsan/threads \
	  "build/tsan/engine extract -j 8 --sort --stats examples/mesa-2019.txt"; do \
	  echo "  TSAN $$t"; TSAN_OPTIONS=halt_on_error=1 $$t >build/tsan/log 2>&1 || \
	    { cat build/tsan/log; exit 1; }; \
	done

# New inputs stay in build/fuzz/new; a finding is named there and stops the run.
FUZZ = -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
FUZZ_SECONDS ?= 60
fuzz: deps
	@$(call install,$(FUZZ_PACKAGES))
	@$(MAKE) --no-print-directory BUILD=build/fuzz CC=clang CFLAGS="$(FUZZ)" $(FUZZERS:%=build/fuzz/fuzz_%)
	@for f in $(FUZZERS); do \
	  mkdir -p build/fuzz/new/$$f && build/fuzz/fuzz_$$f -max_total_time=$(FUZZ_SECONDS) \
	    -max_len=4096 -timeout=60 -verbosity=0 -print_final_stats=1 \
	    -artifact_prefix=build/fuzz/new/$$f- build/fuzz/new/$$f tests/fuzz/corpus/$$f || exit 1; \
	done

# News where it is at hand, else the article of the examples.
BENCH_FILES ?= $(or $(wildcard ../shared/data/news/*.jsonl),$(BUILD)/bench.jsonl)
BENCH_STREAM ?= 64
BENCH_ROWS ?=
bench: deps
	@$(MAKE) --no-print-directory all $(BUILD)/bench $(BUILD)/scenarios
	@printf '{"text": "%s"}\n' "$$(tr '\n"' '  ' <examples/mesa-2019.txt)" >$(BUILD)/bench.jsonl
	@$(if $(filter models,$(BENCH_ROWS)),:,$(BUILD)/bench $(BUILD)/engine $(BENCH_FILES) \
	  --stream $(BENCH_STREAM) $(BENCH_ROWS:%=--rows %))
	@$(if $(filter-out models,$(BENCH_ROWS)),:,$(BUILD)/scenarios)

# Hyperscan is measured beside the engine where libhyperscan-dev is installed.
$(BUILD)/bench: BENCH_FLAGS := $(shell pkg-config --exists libhs 2>/dev/null && \
  echo -DBENCH_HYPERSCAN $$(pkg-config --cflags --libs libhs))
$(BUILD)/bench $(BUILD)/scenarios: $(BUILD)/%: tests/bench/%.c $(BUILD)/libengine.a
	@echo "  CC $<"
	@$(CC) $(ALL_CFLAGS) -o $@ $< $(BUILD)/libengine.a $(STATIC_LIBS) $(LIBS) $(BENCH_FLAGS)

$(BUILD)/engine.1: $(BUILD)/engine docs/man.lua
	@$(BUILD)/engine docs/man.lua $(BUILD)/engine >$@ || { rm -f $@; exit 1; }

# What goes where; DESTDIR is in front of it all.
BINDIR = $(PREFIX)/bin
INCLUDEDIR = $(PREFIX)/include
DATADIR = $(PREFIX)/share
INSTALLED = $(BINDIR)/engine $(INCLUDEDIR)/engine.h $(INCLUDEDIR)/engine_lua.h \
  $(LIBDIR)/libengine.a $(LIBDIR)/libengine.so.$(VERSION) $(LIBDIR)/$(SONAME) \
  $(LIBDIR)/libengine.so $(LIBDIR)/pkgconfig/engine.pc $(DATADIR)/man/man1/engine.1 \
  $(DATADIR)/bash-completion/completions/engine $(DATADIR)/zsh/site-functions/_engine \
  $(DATADIR)/fish/vendor_completions.d/engine.fish $(MODULES:$(BUILD)/%=$(LIBDIR)/engine/%)
install: all $(BUILD)/engine.1
	@install -d $(addprefix $(DESTDIR),$(sort $(dir $(INSTALLED))))
	install $(BUILD)/engine $(DESTDIR)$(BINDIR)
	install -m 644 engine/engine.h engine/engine_lua.h $(DESTDIR)$(INCLUDEDIR)
	install -m 644 $(BUILD)/libengine.a $(DESTDIR)$(LIBDIR)
	install -m 644 $(BUILD)/$(SONAME) $(DESTDIR)$(LIBDIR)/libengine.so.$(VERSION)
	ln -sf libengine.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libengine.so
	$(if $(MODULES),install -m 644 $(MODULES) $(DESTDIR)$(LIBDIR)/engine/modules)
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@VERSION@|$(VERSION)|' \
	  engine/engine.pc.in >$(DESTDIR)$(LIBDIR)/pkgconfig/engine.pc
	install -m 644 $(BUILD)/engine.1 $(DESTDIR)$(DATADIR)/man/man1
	install -m 644 docs/completions/engine.bash \
	  $(DESTDIR)$(DATADIR)/bash-completion/completions/engine
	install -m 644 docs/completions/_engine $(DESTDIR)$(DATADIR)/zsh/site-functions
	install -m 644 docs/completions/engine.fish $(DESTDIR)$(DATADIR)/fish/vendor_completions.d

uninstall:
	rm -f $(addprefix $(DESTDIR),$(INSTALLED))

valgrind: all
	@$(call install,valgrind)
	valgrind --quiet --leak-check=full --error-exitcode=9 $(BUILD)/engine examples/mesa.lua >/dev/null

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

clean:
	rm -rf build

.PHONY: oom tsan install uninstall bench all deps test-deps demo test c-tests lint san fuzz valgrind help clean
.SECONDARY: $(OBJECTS)
-include $(OBJECTS:.o=.d) $(COMMAND:.o=.d) $(BUILD)/obj/engine/host/image.d $(C_TESTS:=.d) \
  $(MODULES:.so=.d)
