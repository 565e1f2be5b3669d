package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"routegraph/bench/ops"
	"routegraph/bench/proc"
	"routegraph/bench/results"
)

// turn loads one target with one operation in a closed loop: so many clients, each asking again when it has its answer, for a while.
type turn struct {
	target      *target
	op          ops.Op
	bodies      [][]byte
	concurrency int
	duration    time.Duration
	neo4j       int // its process
}

// run answers with what was measured. Requests under way at the end are waited for and count.
func (t turn) run(first int) results.Cell {
	var next atomic.Int64
	next.Store(int64(first))
	latencies, failures := make([][]float64, t.concurrency), make([]int, t.concurrency)
	pid := t.target.cmd.Process.Pid
	peak := proc.Watch(pid)
	cpu, neo4j, began := proc.CPU(pid), proc.CPU(t.neo4j), time.Now()
	var all sync.WaitGroup
	for i := range t.concurrency {
		all.Go(func() { latencies[i], failures[i] = t.client(&next, began.Add(t.duration)) })
	}
	all.Wait()
	took := time.Since(began).Seconds()
	times := slices.Sorted(slices.Values(slices.Concat(latencies...)))
	n := float64(len(times))
	cell := results.Cell{Target: t.target.name, Op: t.op.Name, Concurrency: t.concurrency, Requests: len(times), PerSecond: n / took,
		P50: quantile(times, 0.5), P95: quantile(times, 0.95), CPU: (proc.CPU(pid) - cpu) / n * 1000, MiB: peak()}
	cell.Neo4jCPU = (proc.CPU(t.neo4j) - neo4j) / n * 1000
	for _, f := range failures {
		cell.Failures += f
	}
	return cell
}

// client asks until the time is up, and gives the milliseconds of each answer. A failure is told, and ends it.
func (t turn) client(next *atomic.Int64, end time.Time) (latencies []float64, failures int) {
	caller, err := call(t.target)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return nil, 1
	}
	defer caller.close()
	var answer bytes.Buffer
	for time.Now().Before(end) {
		body := t.bodies[int(next.Add(1))%len(t.bodies)]
		began := time.Now()
		if err := caller.ask(t.op, body, &answer); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return latencies, 1
		}
		latencies = append(latencies, time.Since(began).Seconds()*1000)
	}
	return latencies, 0
}

// quantile of sorted numbers.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(q*float64(len(sorted))))]
}
