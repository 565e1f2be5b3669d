package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"routegraph/graph"
)

// checks read settings that are more than text, once the flags have been read. Each says which setting is wrong, and why.
type checks []func() error

func (all checks) run() error {
	for _, check := range all {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// parsed declares a setting whose text says its value. The value of before is the default.
func (s settings) parsed(all *checks, name, env, otherwise, usage string, parse func(string) error) {
	text := new(string)
	s.text(text, name, env, otherwise, usage)
	*all = append(*all, func() error {
		if err := parse(*text); err != nil {
			return fmt.Errorf("%s: %q is %w", s.origin(name, env), *text, err)
		}
		return nil
	})
}

// count declares a number, which is at least least.
func count[N int | int64](s settings, all *checks, to *N, least N, name, env, usage string) {
	s.parsed(all, name, env, fmt.Sprint(*to), usage, func(text string) error {
		n, err := strconv.ParseInt(strings.ReplaceAll(text, "_", ""), 10, 64)
		if err != nil || N(n) < least || int64(N(n)) != n {
			return fmt.Errorf("no whole number from %d on", least)
		}
		*to = N(n)
		return nil
	})
}

func (s settings) duration(all *checks, to *time.Duration, least time.Duration, name, env, usage string) {
	s.parsed(all, name, env, to.String(), usage, func(text string) (err error) {
		if *to, err = time.ParseDuration(text); err != nil || *to < least {
			return fmt.Errorf("no time from %v on, such as 1.5s or 1m", least)
		}
		return nil
	})
}

func (s settings) flag(all *checks, to *bool, name, env, usage string) {
	s.parsed(all, name, env, map[bool]string{true: "on", false: "off"}[*to], usage, func(text string) error {
		if text != "on" && text != "off" {
			return errors.New("neither on nor off")
		}
		*to = text == "on"
		return nil
	})
}

// declareBounds declares what bounds the handler, with its defaults.
func declareBounds(s settings, all *checks, o *graph.Options) {
	count(s, all, &o.BodyBytes, 1, "max-body", "MAX_BODY", "`BYTES` of a request's body")
	count(s, all, &o.Tokens, 1, "max-tokens", "MAX_TOKENS", "`N` tokens of an operation's text")
	count(s, all, &o.Depth, 1, "max-depth", "MAX_DEPTH", "`N` levels of fields within fields")
	count(s, all, &o.Fields, 1, "max-fields", "MAX_FIELDS", "`N` fields, fragments written out")
	count(s, all, &o.Aliases, 0, "max-aliases", "MAX_ALIASES", "`N` aliases, fragments written out")
	count(s, all, &o.Roots, 1, "max-root-fields", "MAX_ROOT_FIELDS", "`N` root fields, each of which asks the store once")
	count(s, all, &o.Cost, 1, "max-cost", "MAX_COST", "`N` values that an operation may bring or read, counted before it runs")
	count(s, all, &o.Levels, 1, "max-relations", "MAX_RELATIONS", "`N` relations that one root field follows")
	count(s, all, &o.Rows, 1, "max-rows", "MAX_ROWS", "`N` rows that one root field may bring by its page sizes")
	count(s, all, &o.AnswerRows, 1, "max-answer-rows", "MAX_ANSWER_ROWS", "`N` rows that an answer holds when it is written")
	count(s, all, &o.Conditions, 1, "max-conditions", "MAX_CONDITIONS", "`N` conditions in one filter")
	count(s, all, &o.Nesting, 1, "max-nesting", "MAX_NESTING", "`N` levels of conditions within conditions")
	count(s, all, &o.Values, 1, "max-values", "MAX_VALUES", "`N` values in one list of a filter")
	s.duration(all, &o.Time, time.Millisecond, "max-time", "MAX_TIME", "`TIME` for one request")
	count(s, all, &o.AtOnce, 1, "max-requests", "MAX_REQUESTS", "`N` requests that are answered at the same time")
	count(s, all, &o.Surveys, 1, "max-surveys", "MAX_SURVEYS", "`N` requests that read whole lists at the same time, for a map or an analysis; others wait")
	s.parsed(all, "rate", "RATE", "0", "`N` requests a second of one client, such as 0.5; 0 is any number", func(text string) (err error) {
		if o.Rate, err = strconv.ParseFloat(text, 64); err != nil || !(o.Rate >= 0 && o.Rate <= 1e9) {
			return errors.New("no number from 0 on")
		}
		return nil
	})
	count(s, all, &o.Burst, 1, "burst", "BURST", "`N` requests that a client can send at once before its rate counts")
}

// declareExports declares what bounds exports, with its defaults.
func declareExports(s settings, all *checks, b *exportBounds) {
	count(s, all, &b.atOnce, 1, "max-exports", "MAX_EXPORTS", "`N` exports that are sent at the same time")
	s.duration(all, &b.time, time.Millisecond, "export-time", "EXPORT_TIME", "`TIME` for one export")
	count(s, all, &b.things, 1, "max-export-things", "MAX_EXPORT_THINGS", "`N` things of a list that are exported; the whole graph has no bound")
}

// declareProtocol declares what the handler answers at all.
func declareProtocol(s settings, all *checks, o *graph.Options) {
	s.flag(all, &o.Introspection, "introspection", "INTROSPECTION", "`on|off`: whether clients can read the contract; off, errors suggest no names either")
	count(s, all, &o.Persisted, 0, "persisted-queries", "PERSISTED_QUERIES", "`N` operations that are kept for clients that then send their hash; 0: none")
	s.parsed(all, "operations", "OPERATIONS", "", "`PATH` of a .graphql file, or of a folder of them: only these operations are answered", func(path string) (err error) {
		if path != "" {
			o.Allowed, err = readDocuments(path)
		}
		return err
	})
	s.duration(all, &o.MaxAge, 0, "max-age", "MAX_AGE", "`TIME` for which caches may give out the answer to a GET without asking again")
	s.flag(all, &o.LogQueries, "log-queries", "LOG_QUERIES", "`on|off`: whether the log shows the text of operations that failed; people may be at risk by what they ask")
}

// readDocuments reads one file of operations, or all of a folder and those below it.
func readDocuments(path string) (*graph.Documents, error) {
	all := &graph.Documents{}
	err := filepath.WalkDir(path, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || file != path && filepath.Ext(file) != ".graphql" {
			return err
		}
		text, err := os.ReadFile(file)
		if err == nil {
			err = all.Add(string(text))
		}
		if err != nil {
			return fmt.Errorf("not good: %s: %w", file, err)
		}
		return nil
	})
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, errors.New("no file and no folder")
	case err == nil && all.Len() == 0:
		return nil, errors.New("a folder without .graphql files")
	}
	return all, err
}
