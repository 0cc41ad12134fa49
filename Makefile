# Two commands: `make demo` and `make test`. They need make and Python 3.11 or newer with pip, and nothing else.
# Everything is installed into $(VENV), from the locks, by hash. Paths are relative: the checkout may lie anywhere.

ifndef PYTHON
PYTHON := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$python; break; }; done)
endif
VENV ?= .venv
BIN := $(VENV)/bin
PIP_INSTALL := "$(PYTHON)" -m pip --python "$(BIN)/python" --disable-pip-version-check install --quiet \
	--no-warn-script-location --retries 1
DEMO ?= examples/harbour
DEMO_OUT ?= reports/harbour
PICTURED := 1 2 5 6
PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

.PHONY: help demo test lint format schema lock lowest bench accuracy golden pictures page-pictures faults real-server browser test-browser libraries clean
.DEFAULT_GOAL := help

help: ## Say what there is to make.
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:[^#]*## /\t/' | while IFS="$$(printf '\t')" read -r name text; do \
		printf 'make %-15s%s\n' "$$name" "$$text"; done

demo: $(VENV)/.installed libraries ## Set up, read the example folder without a model, write its briefing and print where it is.
	@"$(BIN)/python" -m factcheck report "$(DEMO)" --model rules --out "$(DEMO_OUT)" || test $$? -eq 4

# On the cores side by side; a file's tests stay together, since they share what they set up.
test: $(VENV)/.installed-dev libraries ## Set up and run the tests.
	@"$(BIN)/python" -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile $(TESTS)

lint: $(VENV)/.installed-dev ## Check style, types and floors.
	@"$(BIN)/python" -m ruff check .
	@"$(BIN)/python" -m ruff format --check .
	@"$(BIN)/python" -m mypy
	@"$(BIN)/lint-imports"

format: $(VENV)/.installed-dev ## Put the code into its form.
	@"$(BIN)/python" -m ruff check --fix .
	@"$(BIN)/python" -m ruff format .

schema: $(VENV)/.installed ## Write the JSON Schemas of report, diff, impact and import anew from the models.
	@"$(BIN)/python" -m tests.make_schemas

golden: $(VENV)/.installed ## Write the example's golden report and page anew; look at the difference.
	@"$(BIN)/python" -m tests.render.make_golden

pictures: demo ## Draw the README's pictures of the example's pages (needs pdftoppm, of poppler-utils).
	@for page in $(PICTURED); do \
		pdftoppm -r 76 -png -singlefile -f $$page -l $$page "$(DEMO_OUT)/briefing.pdf" docs/page-$$page || exit 1; \
	done

page-pictures: demo browser ## Draw the README's pictures of the review page.
	@"$(BIN)/python" -m tests.serve.pictures "$(DEMO_OUT)" docs

bench: $(VENV)/.installed ## Measure speed and size and print the figures.
	@"$(BIN)/python" -m benchmarks

accuracy: $(VENV)/.installed ## Measure how well the labelled cases are read, print the table and write docs/accuracy.md.
	@"$(BIN)/python" -m benchmarks.accuracy docs/accuracy.md

real-server: $(VENV)/.installed-dev ## Get a real inference server for the tests; without it some are skipped.
	@$(call install,--require-hashes --only-binary :all: -r requirements-real-server.lock)

browser: $(VENV)/.installed-dev ## Get what drives a browser in the tests, and chromium where apt can; without it some are skipped.
	@$(call install,--require-hashes --only-binary :all: -r requirements-browser.lock)
	@command -v chromium >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "Installing chromium ..."; \
			{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
				>>"$(VENV)/install.log" 2>&1; \
		fi; \
		command -v chromium >/dev/null || echo "$(NO_CHROMIUM)"; }

test-browser: browser libraries ## Get a browser and run the tests that a person at the review page would do.
	@"$(BIN)/python" -m pytest -rs tests/serve/test_browser.py

faults: $(VENV)/.installed-dev ## Try everything that can go wrong with a model and write docs/faults.md.
	@"$(BIN)/python" -m tests.pipeline.faults > docs/faults.new && mv docs/faults.new docs/faults.md

# The locks hold names, versions and hashes, and no address: who installs says from where.
LOCK := env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL -u PIP_INDEX_URL -u UV_FIND_LINKS -u UV_EXTRA_INDEX_URL -u UV_INDEX_URL \
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --only-binary :all: \
	--no-emit-index-url --no-annotate --no-header --quiet $(UPGRADE)
lock: ## Write the locks anew (needs uv); `make lock UPGRADE=--upgrade` takes newer versions.
	@$(LOCK) --group build -o requirements.lock
	@$(LOCK) --group dev -c requirements.lock -o requirements-dev.lock
	@$(LOCK) --group browser -c requirements-dev.lock -o requirements-browser.lock
	@$(LOCK) --group real-server -c requirements-dev.lock -o requirements-real-server.lock

lowest: ## Run the tests with the lowest versions that pyproject.toml allows (needs uv).
	@uv venv --quiet --clear --python "$(PYTHON)" build/lowest
	@uv pip install --quiet --python build/lowest --resolution lowest-direct --editable .
	@uv pip install --quiet --python build/lowest --group dev
	@build/lowest/bin/python -m pytest $(TESTS)

clean: ## Remove what was installed and built; reports stay.
	@rm -rf "$(VENV)" build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# ------------------------------------------------------------------------------------------------------ setting up

NO_PYTHON := Python 3.11 or newer is needed, and none was found. Name one: make PYTHON=python3.12 ...
NO_PIP := $(PYTHON) has no pip. On Debian or Ubuntu: apt-get install python3-pip
NO_INSTALL := The packages could not be installed; $(VENV)/install.log has it all. Is the package index reached from here?
NO_PANGO := The PDF needs the system libraries pango and harfbuzz, which are not here and could not be installed. \
	Debian, Ubuntu: apt-get install $(PANGO). Fedora: dnf install pango. macOS: brew install pango. \
	Everything but the PDF works without them.
NO_CHROMIUM := chromium is not here and could not be installed. Debian, Ubuntu: apt-get install chromium. \
	The tests that need it are skipped.
# $(call install,WHAT) installs quietly, or shows the errors and what to do about them.
install = $(PIP_INSTALL) $(1) >>"$(VENV)/install.log" 2>&1 || \
	{ grep '^ERROR' "$(VENV)/install.log" | head -n 3; echo "$(NO_INSTALL)"; exit 1; }

$(VENV)/.installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "$(NO_PYTHON)"; exit 1; }
	@"$(PYTHON)" -m pip --version >/dev/null 2>&1 || { echo "$(NO_PIP)"; exit 1; }
	@echo "Setting up in $(VENV) ..."
	@test -x "$(BIN)/python" || "$(PYTHON)" -m venv --without-pip "$(VENV)"
	@rm -f "$(VENV)/install.log"
	@$(call install,--require-hashes --only-binary :all: -r requirements.lock)
	@$(call install,--no-build-isolation --no-deps --editable .)
	@touch "$@"

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@$(call install,--require-hashes --only-binary :all: -r requirements-dev.lock)
	@touch "$@"

libraries: $(VENV)/.installed
	@"$(BIN)/python" -c 'import weasyprint' >/dev/null 2>&1 || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "Installing $(PANGO) ..."; \
			{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(PANGO); } \
				>>"$(VENV)/install.log" 2>&1; \
		fi; \
		"$(BIN)/python" -c 'import weasyprint' >/dev/null 2>&1 || echo "$(NO_PANGO)"; }
