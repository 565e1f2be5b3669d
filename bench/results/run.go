// Package results keeps what races measured, and writes bench/RESULTS.md from it.
package results

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Run is all that one race at one scale found.
type Run struct {
	Scale      string
	Arguments  []string
	Date       time.Time
	Machine    Machine
	Loading    Loading
	Embedded   Embedded
	Statements map[string]map[string]int // by target and operation
	Agreements []Agreement
	Cells      []Cell
}

// NewRun begins one now, on this machine.
func NewRun(scale string, arguments []string) *Run {
	return &Run{Scale: scale, Arguments: arguments, Date: time.Now().UTC(), Machine: thisMachine(), Statements: map[string]map[string]int{}}
}

// Cell is one round of one operation on one target. Times are in milliseconds, CPU in seconds for 1000 requests.
type Cell struct {
	Target, Op            string
	Concurrency, Requests int
	Failures              int
	P50, P95, PerSecond   float64
	CPU, Neo4jCPU         float64
	MiB                   float64 // the most that the server held
}

// Loading compares our loader with plain batches of the same rows.
type Loading struct{ Ours, Plain Load }

// Load is one load. The graph was in memory before it.
type Load struct {
	Seconds           float64
	GraphMiB, PeakMiB float64
	Nodes, Relations  int
}

// Embedded is how long it takes from rows to a server in memory that answers, and how much of that are checks and derived properties.
type Embedded struct{ StartSeconds, PrepareSeconds float64 }

// Agreement is how far the answers of an operation agree with ours: the worst verdict of all variable sets. Fields are those of our answer.
type Agreement struct {
	Op, Title string
	Fields    int
	Verdicts  map[string]Verdict
	Bytes     map[string]int
}

// Verdict says how far two answers agree, from best to worst.
type Verdict int

// The verdicts.
const (
	SameBytes  Verdict = iota // to the byte
	Identical                 // but for the order of fields
	SameIDs                   // in another shape
	MoreRows                  // all ids of ours, and more: the other fetches what ours computes from
	SameCounts                // as many rows, or hops
	Different
)

func (v Verdict) String() string {
	return [...]string{"same bytes", "identical", "same ids", "same ids and more", "same counts", "DIFFERENT"}[v]
}

// scales in the order of the tables.
var scales = []string{"S", "M", "L"}

// Keep keeps a run in place of the last one of its scale.
func Keep(dir string, r *Run) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, r.Scale+".json"), text, 0o644)
}

// read reads the runs that are kept.
func read(dir string) (runs []*Run, err error) {
	for _, scale := range scales {
		text, err := os.ReadFile(filepath.Join(dir, scale+".json"))
		if os.IsNotExist(err) {
			continue
		}
		r := &Run{}
		if err == nil {
			err = json.Unmarshal(text, r)
		}
		if err != nil {
			return nil, err
		}
		runs = append(runs, r)
	}
	return runs, nil
}

// command is how the run was called.
func (r *Run) command() string {
	args := slices.Clone(r.Arguments)
	for i, a := range args {
		if a == "" || strings.Contains(a, " ") {
			args[i] = fmt.Sprintf("%q", a)
		}
	}
	return "go run ./bench/race " + strings.Join(args, " ")
}
