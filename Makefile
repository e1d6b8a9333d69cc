# Everything longer than a line is Python: see tools/.
PYTHON ?= python3
VENV = .venv/bin/python

.PHONY: help run test lint gallery bench artwork bundle lock clean

help:  ## Say what each target does (this)
	@sed -n 's/^\([a-z]*\):  *## /  make \1\t/p' Makefile | expand -t 16

run:  ## Set up on first use, then open the guide; options in ARGS="--profile kiosk"
	@$(PYTHON) -m tools.bootstrap run
	@$(VENV) -m edu_app $(ARGS)

test:  ## Set up on first use, then run every check
	@$(PYTHON) -m tools.bootstrap dev
	@$(VENV) -m tools.verify

lint:  ## Every check but the test suite
	@$(PYTHON) -m tools.bootstrap dev
	@$(VENV) -m tools.verify --quick

gallery:  ## Draw every screen and state as a picture into gallery/
	@$(PYTHON) -m tools.bootstrap run
	@$(VENV) -m edu_app snapshot --all -o gallery

bench:  ## Measure start, page turns, scrolling and memory
	@$(PYTHON) -m tools.bootstrap run
	@$(VENV) -m benchmarks

artwork:  ## Draw every picture of assets/diagrams anew from its landmarks
	@$(PYTHON) -m tools.bootstrap dev
	@$(VENV) -m tools.artwork

bundle:  ## Build the program for machines without Python, into dist/vein-guide
	@$(PYTHON) -m tools.bootstrap bundle
	@build/venv/bin/python -m tools.bundle

lock:  ## Write requirements*.lock anew from pyproject.toml (needs uv)
	@$(PYTHON) -m tools.locks

clean:  ## Remove everything that can be made again
	rm -rf .venv .coverage* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist gallery tour
