# Thin: each line one tool. `make run` and `make test` prepare a clean clone by themselves.
PY := .venv/bin/python
MAKEFLAGS += --no-print-directory
export LANG ?= C.UTF-8
unexport PYTHONDONTWRITEBYTECODE  # compiled once, read by every process that the tests start

.PHONY: run test test-long compile-tests lint forms translations licences screens bench build clean setup setup-test setup-build

run: setup            ## opens a training office, or walks the tour where there is no display
	packaging/run.sh

test: setup-test      ## every check but the long ones; while types are checked, the tests are compiled on another core
	$(MAKE) -j 2 lint compile-tests
	$(PY) -m pytest -n 3 --dist worksteal -m "not long"

test-long: setup-test lint
	$(PY) -m pytest -n 2 --dist worksteal

compile-tests:
	-@$(PY) -m pytest --collect-only -q -m "not long" >/dev/null

lint: setup
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

forms: setup          ## compiles ui/*.ui
	$(PY) packaging/forms.py

translations: setup   ## collects texts of the window, compiles the translations
	$(PY) packaging/translations.py

licences: setup       ## writes THIRD-PARTY.md from what is locked
	$(PY) packaging/licences.py

screens: setup        ## docs/screens/ in both themes
	QT_QPA_PLATFORM=offscreen $(PY) -m kinerja_desktop --tour docs/screens/terang --theme terang
	QT_QPA_PLATFORM=offscreen $(PY) -m kinerja_desktop --tour docs/screens/gelap --theme gelap

bench: setup
	$(PY) -m benchmarks

build: setup-build    ## dist/linux/kinerja-desktop/
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) PYTHONHASHSEED=1 $(PY) -m PyInstaller \
		--noconfirm --log-level WARN --distpath dist/linux --workpath build/linux build.spec

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis *.egg-info
	find kinerja_desktop tests packaging benchmarks -name __pycache__ -type d -exec rm -rf {} +

setup:
	@packaging/setup.sh

setup-test:
	@packaging/setup.sh test

setup-build:
	@packaging/setup.sh build
