SHELL = /bin/bash -o pipefail
.DEFAULT_GOAL := help
.PHONY: help test test-fast race suites contract changelog fuzz check generate generate-check install build serve load \
	bench web web-check web-test web-unit web-e2e web-packages screenshots graphiql notebook client client-check

# Where .ci/install puts a newer Node.js than the machine has.
export PATH := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/routegraph/node/node_modules/.bin:$(PATH)

# One Neo4j for all packages that need one. Name your own by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.
WITH_NEO4J = go run ./store/neo4jstore/neo4jtest/withneo4j --

# -v, for what tests log is part of their result (how many plans the stores agreed on); what only passed is left out.
# Tests wait for one another where they share that Neo4j, so the limit for one package holds the waiting too.
GO_TEST = go test -count=1 -timeout=30m

# Fingerprints of all generated files. Nothing looks into node_modules, which may be installed at the same time.
GENERATED = { find . -name node_modules -prune -o -path '*/generated/*' -type f -print; \
	grep -rlE --exclude-dir=node_modules --include='*.go' '^// Code generated .* DO NOT EDIT\.$$' .; } | \
	sort -u | xargs -r sha256sum

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# What waits for the network or for one core goes beside what needs both.
test: install ## Check and test everything: page, public suites, and a real Neo4j
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target check web-check web-unit client-check
	@$(MAKE) --no-print-directory suites web-e2e
	$(WITH_NEO4J) $(GO_TEST) -v ./... 2>&1 | grep -vE '^ *(=== |--- PASS)'

test-fast: ## Test what needs neither Java nor network
	$(GO_TEST) ./graph/... ./store/memstore/... ./seed/...

race: install ## Test everything with the race detector (needs a C compiler)
	CGO_ENABLED=1 $(WITH_NEO4J) $(GO_TEST) -race ./...

# On a quiet machine. L takes much longer: SCALES="S M L".
SCALES ?= S M
DUR ?= 500ms
ROUNDS ?= 3
bench: ## Race the server against @neo4j/graphql and the limit (SCALES="S M", OPS=…, DUR=500ms, ROUNDS=3)
	go run ./bench/race -loading -scale "$(SCALES)" -ops "$(OPS)" -dur $(DUR) -rounds $(ROUNDS) -out bench

suites: ## Hold a running server against public suites and real clients, in one table
	@suites/install
	@node suites/run.mjs

changelog: ## Take down the version of the data, and what it changes
	@go run ./changelog/record

contract: ## Accept what schema.graphqls changed, and say what of it breaks clients
	@suites/install
	@node suites/contract/diff.mjs --accept

# Two at once, with one worker each. Give FUZZTIME=1h for a long run.
FUZZTIME ?= 1m
fuzz: ## Run every fuzz test for a minute (FUZZTIME=…)
	@grep -rE --exclude-dir=node_modules --include='*_test.go' -o '^func Fuzz[A-Za-z]+' . | sort | sed 's/^\(.*\)\/[^/]*:func \(.*\)/\1 \2/' | \
	xargs -P 2 -L 1 sh -c 'echo "== $$1 for $(FUZZTIME)"; \
		out=$$(go test -run="^$$" -fuzz="^$$1$$" -fuzztime=$(FUZZTIME) -parallel 1 "$$0" 2>&1) && echo "$$out" | tail -n 3 || { echo "$$out"; exit 255; }'

check: generate-check ## Check format, vet and staticcheck, and that generated code is up to date
	@unformatted=$$(find . -name node_modules -prune -o -name '*.go' -exec gofmt -l {} +) || exit 1; \
	if [ -n "$$unformatted" ]; then printf 'run gofmt -w on:\n%s\n' "$$unformatted"; exit 1; fi
	go vet ./...
	go tool staticcheck ./...

generate: ## Generate code from schema.graphqls
	go generate ./...

generate-check:
	@before=$$($(GENERATED)); go generate ./... || exit 1; after=$$($(GENERATED)); \
	if [ "$$before" != "$$after" ]; then \
		echo 'generated code was not up to date; it is now: commit it with what it is generated from'; exit 1; fi

install: ## Install what the tests need (Debian), or say what is missing
	@.ci/install

web: web-packages ## Build the page into web/dist (Node.js 20.19)
	@node web/scripts/dist.mjs

web-check: web-packages ## Check that what is built of the page is up to date, to the byte
	@node web/scripts/dist.mjs --check

web-test: web-unit web-e2e ## Test the page: its parts, and in a browser against this server

web-unit: web-packages
	@cd web && node_modules/.bin/vitest run

web-e2e: web-packages
	@cd web && node_modules/.bin/playwright test

web-packages:
	@web/scripts/install

screenshots: web-packages ## Draw every view into docs/
	@node web/scripts/screenshots.mjs

graphiql: ## Fetch the vendored files of GraphiQL again
	@node web/graphiql/vendor.mjs

client: web-packages ## Write the types and fixtures of the API into clients/typescript
	@node web/scripts/client.mjs

client-check: web-packages
	@node web/scripts/client.mjs --check

notebook: ## Run examples/notebook.ipynb and draw its pictures into docs/notebook
	@suites/lib/venv examples/notebook
	@examples/notebook/.venv/bin/python examples/notebook/execute.py

build: ## Build bin/server
	CGO_ENABLED=0 go build -trimpath -o bin/server ./server

serve: ## Serve the API and the maps
	go run ./server

load: ## Fill the Neo4j that NEO4J_URI names
	go run ./server load
