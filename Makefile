# Frontline Figures: `make run` starts it, `make test` checks it, `make help` lists the rest.

PORT ?= 8501
HOST ?= 127.0.0.1
DATA ?=
BASE ?=
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
# The first Python on the path that is new enough; looked for only when the environment is made.
PYTHON = $(firstword $(foreach name,python3 python3.11 python3.12 python3.13 python3.14,$(if $(shell $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo yes),$(name))))

.PHONY: run test lint accuracy flags-score gains docs bench soak help clean
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

run: $(VENV)/.installed ## Start the dashboard (PORT=8501, HOST=127.0.0.1, DATA=path/figures.duckdb)
	@$(BIN)/python -m metrics.serve --port '$(PORT)' --host '$(HOST)' $(if $(DATA),--data '$(DATA)')

# One more at a time than there are processors: tests with a browser or a server wait for much of theirs.
# What Python compiles is kept, also where the machine says otherwise: tests start many processes of ours.
test: $(VENV)/.tools ## Run every test (ARGS="tests/test_flags.py -k record" runs some)
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses $$(($$(nproc 2>/dev/null || echo 2) + 1)) --dist loadfile --no-loadscope-reorder $(ARGS)

lint: $(VENV)/.tools ## Check style, formatting and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

accuracy: $(VENV)/.tools ## Print how well the gold texts are read (ARGS=--write puts it into the README)
	@$(BIN)/python -m tests.accuracy $(ARGS)

flags-score: $(VENV)/.tools ## Print how often days are flagged rightly (ARGS=--write puts it into README and docs)
	@$(BIN)/python -m tests.flags_score $(ARGS)

gains: $(VENV)/.tools ## Compare the rules with those of an earlier revision (BASE=main): claims gained and lost
	@test -n '$(BASE)' || { echo 'Name the revision to compare with: make gains BASE=main' >&2; exit 2; }
	@$(BIN)/python -m tests.gains '$(BASE)' $(ARGS)

docs: $(VENV)/.tools ## Write docs/rules.md anew from the rules, docs/figures.md from the policy
	@$(BIN)/python -m tests.rulebook
	@$(BIN)/python -m tests.figurebook

bench: $(VENV)/.tools $(VENV)/.bench ## Measure speed and memory, print a table (ARGS="--megabytes 64" is a shorter run)
	@$(BIN)/python -m tests.bench $(ARGS)

soak: $(VENV)/.tools ## Run the ledger against kills, full disks and busy readers, ten minutes (ARGS="--kills 6" is shorter)
	@$(BIN)/python -m tests.soak $(ARGS)

clean: ## Remove the environment and caches; ledgers stay
	@rm -rf $(VENV) .pytest_cache .hypothesis .mypy_cache .ruff_cache tests/output
	@find app.py metrics tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

# Python compiles what it imports; to compile all of every package here takes twice the time of installing it.
$(VENV)/.installed: requirements.txt
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer was not found: install it (Debian, Ubuntu: apt-get install python3 python3-venv) and try again.' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'Python cannot make an environment here: install the package python3-venv (Debian, Ubuntu: apt-get install python3-venv) and try again.' >&2; exit 1; }
	@echo 'Making $(VENV) and installing the packages of requirements.txt (about a minute, once).'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -r requirements.txt || { echo 'The packages of requirements.txt could not be installed: see the lines above, check the network, and try again.' >&2; exit 1; }
	@touch $@

$(VENV)/.tools: $(VENV)/.installed tests/requirements.txt
	@echo 'Installing the developer tools of tests/requirements.txt.'
	@$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -r tests/requirements.txt || { echo 'The packages of tests/requirements.txt could not be installed: see the lines above, check the network, and try again.' >&2; exit 1; }
	@touch $@

# Beside the environment, not in it: what we measure against must not change the versions we use.
$(VENV)/.bench: requirements.txt tests/bench/requirements.txt | $(VENV)/.tools
	@echo 'Installing what the reader is measured against (tests/bench/requirements.txt).'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --target $(VENV)/bench --constraint requirements.txt -r tests/bench/requirements.txt || { echo 'The packages of tests/bench/requirements.txt could not be installed: see the lines above, check the network, and try again.' >&2; exit 1; }
	@touch $@
