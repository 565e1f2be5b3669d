// Package proc reads of /proc what processes use.
package proc

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// ticks is how many of the units of /proc/PID/stat make a second on Linux.
const ticks = 100

// CPU is how many seconds of processor a process has used, 0 if there is no such process.
func CPU(pid int) float64 {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:])) // the name before may have spaces
	user, _ := strconv.ParseFloat(fields[11], 64)
	system, _ := strconv.ParseFloat(fields[12], 64)
	return (user + system) / ticks
}

// RSS is how much memory a process holds, in MiB.
func RSS(pid int) float64 {
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kib / 1024
		}
	}
	return 0
}

// Watch looks at a process's memory until peak is called, which answers with the most that it held.
func Watch(pid int) (peak func() float64) {
	stop, most := make(chan struct{}), make(chan float64)
	go func() {
		look := time.NewTicker(20 * time.Millisecond)
		defer look.Stop()
		top := RSS(pid)
		for {
			select {
			case <-look.C:
				top = max(top, RSS(pid))
			case <-stop:
				most <- max(top, RSS(pid))
				return
			}
		}
	}()
	return func() float64 { close(stop); return <-most }
}

// Child is the process that another one runs and waits for, the one with the most memory if there are several.
func Child(pid int) int {
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	child := 0
	for _, field := range strings.Fields(string(b)) {
		if n, err := strconv.Atoi(field); err == nil && (child == 0 || RSS(n) > RSS(child)) {
			child = n
		}
	}
	return child
}
