# `make help` lists the commands. Each does its own set-up, in steps that leave a stamp and
# are not repeated until something they depend on has changed.

PYTHON ?= python3

stamps := build/setup
venv := .venv
python := $(venv)/bin/python
library := build/release/libswiftlr.so

# The environment belongs to one Python: PYTHON=python3.12 makes it anew.
environment := $(venv)/.made-by-$(subst /,-,$(PYTHON))

export PATH := $(CURDIR)/$(venv)/bin:$(PATH)
# Frameworks take longer to compile than to import: once is enough, whatever the caller's environment says.
export PYTHONDONTWRITEBYTECODE :=
export PYTHONPYCACHEPREFIX := $(CURDIR)/build/bytecode

library_sources := CMakeLists.txt CMakePresets.json \
  $(shell find cmake include Sources -type f) Tests/CMakeLists.txt
page_sources := $(shell find bindings/web -type f -not -path '*/tests/*')
wheel_sources := $(library_sources) pyproject.toml README.md LICENSE LICENSE.Swift $(shell find bindings/python -type f \
  -not -path '*/.*' -not -path '*/__pycache__/*' -not -path '*/tests/*')

.PHONY: help demo test page test-page abi3 pytest-native pytest-ctypes linking rust lint golden relay bench finder-bench forecast-bench \
  frameworks sanitize sanitize-swift fuzz picture notebook types interface clean setup \
  wheel wheel-aarch64 wheel-test sdist dist platforms
.DELETE_ON_ERROR:

help:
	@echo 'make demo     train on digits under four schedules; kill a run and resume it'
	@echo 'make test     all tests: Swift, C, C++, Python'
	@echo 'make wheel    the Python wheel for every Linux with glibc 2.17 or newer, in build/wheel'
	@echo 'make dist     what goes to PyPI, in dist: source and the wheels, checked'
	@echo 'make wheel-test  both, in systems that have neither Swift nor a compiler: minutes'
	@echo 'make page     build/explore.html, the page of swiftlr explore; make test-page tests it in Chromium'
	@echo 'make linking  inside other projects, in two versions, by PyInstaller: with all that is slow'
	@echo 'make platforms  the library and the wheel for 64-bit ARM, the library for musl, in emulators'
	@echo 'make rust     the tests of the crates in bindings/rust, with the library as .so and as .a'
	@echo 'make frameworks  runs under ten frameworks, in an environment of their own; NAMES="timm fastai" for some'
	@echo 'make lint     formats, ruff, mypy, pyright'
	@echo 'make torch-2.15.0  the Python tests with another PyTorch than the pinned one'
	@echo 'make golden   compare with values of the peers; ROWS=FILE for others than those of the tests'
	@echo 'make relay    one run in five languages, rates bit for bit; kill -9 and resume in each but Python'
	@echo 'make sanitize what C programs do to the library, under AddressSanitizer and ThreadSanitizer'
	@echo 'make fuzz     odd specs, states, checkpoints and calls, SECONDS=3 for each kind'
	@echo 'make bench    the cost of a step beside torch and beside plain C'
	@echo 'make finder-bench  how good the rates of finders are, on digits: minutes; OPTIONS=--quick, --write'
	@echo 'make forecast-bench  how laws of the loss rank schedules, on digits: minutes; OPTIONS=--write'
	@echo 'make picture  the demo, drawing docs/curves.svg as well'
	@echo 'make notebook run docs/tutorial.ipynb, and keep what it gives'
	@echo 'make types    what follows from the types: docs/schedules, its pictures, schema, stub, Swift, Rust'
	@echo 'make interface  what follows from swiftlr.h: reference, manual page, ctypes table, Rust, baseline'
	@echo 'make clean    remove what was built; .venv stays'
	@echo
	@echo 'PYTHON=python3.12 chooses the Python of the environment (3.10 or newer).'

demo: setup
	$(python) examples/train_digits.py

test: setup lint sdist build/examples/cosine build/examples/compose build/cpp/adapter
	SWIFTLR_RELEASE_LIBRARY=$(abspath $(library)) swift test
	$(python) scripts/check_swift_docs.py
	$(python) Tests/package/swift_package.py build/swift-package
	ctest --preset release --parallel 2
	build/examples/cosine
	build/examples/compose
	$(MAKE) --no-print-directory -j2 --output-sync=target pytest-native pytest-ctypes test-page abi3
	SWIFTLR_ADAPTER=$(abspath build/cpp/adapter) $(python) -m pytest bindings/cpp/tests
	$(python) Tests/package/wheel.py build/wheel/*.whl
	$(python) Tests/package/linking.py wheel build/wheel/*.whl
	$(python) Tests/package/frozen.py
	SWIFTLR_BUILT=$(CURDIR)/build/release $(python) Tests/package/sdist.py build/sdist/*.tar.gz build/wheel/*.whl
	Tests/package/debian.sh $(python)
	$(MAKE) --no-print-directory -j2 --output-sync=target rust sanitize
	$(MAKE) --no-print-directory relay fuzz

page: $(stamps)/page

# The page in a browser, and its engine in Node.
test-page: setup $(stamps)/browser
	$(python) -m pytest bindings/web/tests

# Under every Python that is here.
abi3: setup
	scripts/check-abi3.sh build/wheel/*.whl $(python)

# By each of the two ways to call the library.
pytest-native pytest-ctypes: pytest-%: setup
	SWIFTLR_BACKEND=$* $(python) -m pytest bindings/python/tests

# The rows of docs/linking.md that take minutes: swiftlr is compiled anew for each.
linking: setup
	SWIFTLR_TEST_WHOLE=1 ctest --preset release -R '^(as_a_part|copies)$$'
	$(python) Tests/package/frozen.py --onefile

wheel: setup

sdist: setup
	rm -rf build/sdist
	$(python) -m build --sdist --no-isolation --outdir build/sdist

# `twine upload dist/*` is all that is left to do.
dist: setup sdist wheel-aarch64
	rm -rf dist
	mkdir dist
	cp build/sdist/* build/wheel/* build/wheel-aarch64/* dist
	twine check --strict dist/*

# Other systems than this, each a file of cmake/toolchains. As root: the wheel is used in a system of its own.
platforms := aarch64-linux-gnu x86_64-linux-musl

platforms: setup $(platforms:%=$(stamps)/%) wheel-aarch64
	ctest --preset release -R '^consumer_c_shared$$'
	Tests/package/platforms.sh $(platforms)
	Tests/package/bare_systems.sh build/wheel-aarch64/*.whl bookworm

wheel-aarch64: setup $(stamps)/aarch64-linux-gnu
	rm -rf build/wheel-aarch64 build/wheel-of-another-machine
	cp build/explore.html build/aarch64-linux-gnu
	SWIFTLR_BUILT=$(CURDIR)/build/aarch64-linux-gnu _PYTHON_HOST_PLATFORM=linux-aarch64 \
	  $(python) -m pip wheel --no-build-isolation --no-deps --wheel-dir build/wheel-of-another-machine \
	  --config-settings=cmake.args=--toolchain=$(CURDIR)/cmake/toolchains/aarch64-linux-gnu.cmake .
	auditwheel repair --wheel-dir build/wheel-aarch64 build/wheel-of-another-machine/*.whl

# As root. Swift is compiled once more, and three systems are made.
wheel-test: setup sdist
	$(python) Tests/package/sdist.py build/sdist/*.tar.gz build/wheel/*.whl
	Tests/package/bare_systems.sh build/wheel/*.whl

# Rust is not needed for anything else, and Debian 12 has none that is new enough.
has_rust := $(shell cargo --version 2>/dev/null | awk -F'[ .]' '$$2 > 1 || $$3 >= 80')
without_rust := cargo 1.80 or newer is needed for Rust, which is left out

rust: setup
	$(if $(has_rust),scripts/test-rust.sh $(python) $(swift_clang),@echo 'rust: $(without_rust)')

c_files := $(shell find benchmarks bindings examples include Sources Tests \
  -name '*.[ch]' -not -path 'Tests/abi/*' -or -name '*.[ch]pp')

web_files := $(shell find bindings/web -name '*.mjs')

lint: $(venv)/.packages $(stamps)/swift $(stamps)/wheel
	swift format lint --strict --recursive Package.swift Sources Tests benchmarks examples
	clang-format --dry-run -Werror $(c_files) $(web_files)
	ruff check
	ruff format --check
	mypy
	$(python) scripts/check_types.py
	$(python) scripts/make_swift.py --check
	$(python) scripts/make_rust.py --check

# What is not in the tests' environment is installed into one of its own, on top of that.
frameworks := OMP_NUM_THREADS=1 build/frameworks/bin/python

frameworks: setup $(stamps)/frameworks
	$(frameworks) Tests/frameworks/run.py $(NAMES)
	$(frameworks) -m pytest bindings/python/tests/test_framework_pages.py \
	  bindings/python/tests/test_optax.py bindings/python/tests/test_keras.py bindings/python/tests/test_mlx.py \
	  bindings/python/tests/test_param_groups_timm.py

$(stamps)/frameworks: Tests/frameworks/requirements.txt Tests/frameworks/install.sh $(venv)/.packages
	Tests/frameworks/install.sh $(python) build/frameworks
	@mkdir -p $(@D) && touch $@

# The pinned torch is the oldest that is supported. This is for others: make torch-2.15.0
torch-%: setup
	scripts/test-torch.sh $* build/wheel/*.whl $(PYTHON)

ROWS ?= Tests/golden/peers.json

golden: setup
	@$(python) scripts/check_golden.py $(ROWS)

trainers := C++=build/examples/train_digits_libtorch C=build/examples/train_digits \
  $(if $(has_rust),Rust=build/examples/train_digits_rust) Swift=build/examples/train_digits_swift

relay: setup $(foreach trainer,$(trainers),$(lastword $(subst =, ,$(trainer))))
	$(if $(has_rust),,@echo 'relay: $(without_rust)')
	$(python) examples/relay.py $(trainers)

sanitize: $(stamps)/address $(stamps)/thread
	ctest --test-dir build/address --output-on-failure
	ctest --test-dir build/thread --output-on-failure

# The Swift tests of the interface, in builds of their own: minutes, and not part of `make test`. A
# library that is loaded finds the sanitizer in the program, which has to export all of it. Leaks are
# looked for in the programs in C: here XCTest and Foundation have some.
sanitize-swift: setup
	for sanitizer in address thread; do \
	  ASAN_OPTIONS=detect_leaks=0 SWIFTLR_RELEASE_LIBRARY=$(abspath $(library)) \
	    swift test --sanitize=$$sanitizer \
	    --scratch-path .build/$$sanitizer -Xlinker --export-dynamic --filter 'ABIConformanceTests|SwiftLRTests' || exit; \
	done

SECONDS ?= 3
fuzz: $(addprefix fuzz-,spec state checkpoint calls finder law)

# The inputs that reach something new stay in build/fuzz, and one that fails lies there, too.
fuzz-%: $(stamps)/address build/fuzz/words
	@mkdir -p build/fuzz/$*
	build/address/Tests/fuzz_$* build/fuzz/$* Tests/fuzz/corpus/$* -max_total_time=$(SECONDS) \
	  -dict=build/fuzz/words -artifact_prefix=build/fuzz/$*- -max_len=512 -timeout=10 \
	  -verbosity=0 -print_funcs=0 -print_final_stats=1

bench: setup build/bench/step_cost build/bench/fill_cost build/bench/step_cost_swift build/bench/libtorch_step
	@build/bench/step_cost build/bench/c.json
	@build/bench/fill_cost build/bench/fill.json
	@build/bench/step_cost_swift $(abspath $(library)) build/bench/swift.json
	@build/bench/libtorch_step build/bench/libtorch.json
	@$(python) benchmarks/import_time.py build/bench/import.json
	@$(python) benchmarks/step_cost.py build/bench/python.json

finder-bench: setup
	@$(python) benchmarks/finder_regret.py build/bench/finder.json $(OPTIONS)

forecast-bench: setup
	@$(python) benchmarks/forecast_rank.py $(OPTIONS)

picture: setup
	$(python) examples/train_digits.py --picture docs/curves.svg

notebook: setup
	$(python) scripts/run_notebook.py

# The Swift test is the one that writes docs/schedules.
types: setup
	$(python) scripts/make_schema.py
	$(python) scripts/make_stubs.py
	$(python) scripts/make_swift.py
	$(python) scripts/make_rust.py
	$(python) scripts/draw_catalogue.py
	SWIFTLR_WRITE_DOCS=1 swift test --filter Documentation

# The Swift test is the one that adds to Tests/abi/.
interface:
	python3 scripts/make_reference.py
	SWIFTLR_WRITE_ABI=1 swift test --filter Baseline

clean:
	rm -rf build dist .build
	find . -name __pycache__ -not -path './$(venv)/*' -prune -exec rm -rf {} +

# ---- Set-up --------------------------------------------------------------------------------------

setup: $(stamps)/swift $(venv)/.packages $(stamps)/library $(stamps)/page $(stamps)/wheel

$(stamps)/swift: scripts/check-swift.sh
	scripts/check-swift.sh
	@mkdir -p $(@D) && touch $@

$(environment): scripts/install-system-packages.sh scripts/apt-install.sh
	scripts/install-system-packages.sh $(PYTHON)
	$(PYTHON) -m venv --clear $(venv)
	@touch $@

$(venv)/.packages: requirements.txt constraints.txt scripts/install-python-packages.sh $(environment)
	scripts/install-python-packages.sh $(python)
	@touch $@

# The page has the engine for WebAssembly in it, which is compiled beside the library.
$(stamps)/library: $(library_sources) scripts/install-cross-compilers.sh | $(stamps)/swift $(venv)/.packages
	scripts/install-cross-compilers.sh wasm32
	cmake --preset release
	cmake --build --preset release --target all page
	@mkdir -p $(@D) && touch $@

$(stamps)/page: $(page_sources) $(stamps)/library
	cmake --build --preset release --target page
	cp build/release/explore.html build/explore.html
	@touch $@

$(stamps)/browser: scripts/install-browser.sh scripts/apt-install.sh
	scripts/install-browser.sh
	@mkdir -p $(@D) && touch $@

$(stamps)/wheel: $(wheel_sources) $(stamps)/library $(stamps)/page $(venv)/.packages
	rm -rf build/wheel build/wheel-of-this-machine
	SWIFTLR_BUILT=$(CURDIR)/build/release $(python) -m pip wheel --no-build-isolation --no-deps \
	  --wheel-dir build/wheel-of-this-machine .
	auditwheel repair --wheel-dir build/wheel build/wheel-of-this-machine/*.whl
	$(python) -m pip install --force-reinstall --no-deps build/wheel/*.whl
	@mkdir -p $(@D) && touch $@

# ---- Builds for other systems --------------------------------------------------------------------

$(platforms:%=$(stamps)/%): $(stamps)/%: $(library_sources) scripts/install-cross-compilers.sh | \
  $(stamps)/swift $(venv)/.packages
	scripts/install-cross-compilers.sh $*
	cmake -G Ninja -B build/$* --toolchain cmake/toolchains/$*.cmake -DSWIFTLR_TESTS=OFF
	cmake --build build/$* --target swiftlr swiftlr_static
	@mkdir -p $(@D) && touch $@

# ---- Builds with a sanitizer ---------------------------------------------------------------------

swift_clang = $(shell swiftc -print-target-info | \
  sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1/bin/clang|p')

$(stamps)/address $(stamps)/thread: $(stamps)/%: $(library_sources) Tests/sanitizers.cmake \
  $(wildcard Tests/c/* Tests/fuzz/*.[ch]) | $(stamps)/swift $(venv)/.packages
	cmake -G Ninja -B build/$* -DSWIFTLR_SANITIZER=$* -DCMAKE_C_COMPILER=$(swift_clang)
	cmake --build build/$* --target sanitized
	@mkdir -p $(@D) && touch $@

# Every name that a spec, a state or a checkpoint has.
build/fuzz/words: $(wildcard docs/schedules/*.md) \
  $(wildcard Tests/fuzz/corpus/checkpoint/*)
	@mkdir -p $(@D)
	grep -hoE '["`][A-Za-z_.0-9]+["`]' $^ | tr '`' '"' | sort -u > $@

# ---- C programs over the release library ---------------------------------------------------------

c_program = mkdir -p $(@D) && \
  $(CC) -std=c99 -O2 -ffp-contract=off -Wall -Wextra -Wpedantic -Werror -Iinclude -o $@ $< \
  -Lbuild/release -lswiftlr -lm -Wl,-rpath,$(abspath build/release)

build/examples/%: examples/%.c $(stamps)/library
	$(c_program)

build/bench/%: benchmarks/%.c $(stamps)/library
	$(c_program)

# ---- Swift programs over the module SwiftLR --------------------------------------------------------

swift_sources := Package.swift $(shell find Sources -type f)

# A package of its own, as a user's.
build/examples/train_digits_swift: $(swift_sources) $(stamps)/swift \
  $(shell find examples/swift-trainer -type f)
	swift build -c release --package-path examples/swift-trainer --scratch-path build/swift-trainer
	@mkdir -p $(@D) && cp build/swift-trainer/release/train_digits_swift $@

build/bench/step_cost_swift: $(swift_sources) benchmarks/swift/main.swift $(stamps)/swift
	swift build -c release --product step-cost --scratch-path build/swift-bench
	@mkdir -p $(@D) && cp build/swift-bench/release/step-cost $@

# ---- A Rust program over the static release library ------------------------------------------------

build/examples/train_digits_rust: examples/train_digits.rs $(stamps)/library \
  $(shell find bindings/rust -type f -not -path '*/target/*')
	cd bindings/rust && SWIFTLR_LIB_DIR=$(abspath build/release) cargo build --quiet --offline --locked \
	  --release --package swiftlr --features static --example train_digits
	@mkdir -p $(@D) && cp build/rust/release/examples/train_digits $@

# ---- C++ programs over the release library and the libtorch inside torch's wheel -----------------

torch = $(shell $(python) -c 'import importlib.util as u; print(*u.find_spec("torch").submodule_search_locations)')

# Its headers count as the system's, as they do not pass these warnings. -O1 halves the time.
libtorch_program = mkdir -p $(@D) && \
  $(CXX) -std=c++20 -O1 -Wall -Wextra -Wpedantic -Werror -Iinclude -Ibindings/cpp/include \
  -isystem $(torch)/include -isystem $(torch)/include/torch/csrc/api/include -o $@ $< \
  -Lbuild/release -lswiftlr -L$(torch)/lib -ltorch -ltorch_cpu -lc10 \
  -Wl,-rpath,$(abspath build/release):$(torch)/lib

adapter_header := include/swiftlr.hpp bindings/cpp/include/swiftlr/torch.hpp

build/examples/train_digits_libtorch: examples/train_digits.cpp $(adapter_header) $(stamps)/library
	$(libtorch_program)

build/bench/libtorch_step: benchmarks/libtorch_step.cpp $(adapter_header) $(stamps)/library
	$(libtorch_program)

build/cpp/adapter: bindings/cpp/tests/adapter.cpp $(adapter_header) $(stamps)/library
	$(libtorch_program)
