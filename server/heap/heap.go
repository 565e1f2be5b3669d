// Package heap decides how often memory is collected.
package heap

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// Room is how many bytes a server's heap may grow by between two collections, at least.
const Room = 64 << 20

// usual is Go's own rule: a heap is collected when it has grown by what lived.
const usual = 100

// KeepRoom lets a small heap grow by room before it is collected. Go would collect one of ten megabytes every ten more, many times a second,
// which takes half of the time that small answers take. A heap in which more than room lives grows by Go's rule, so that what a server holds at
// most is no more than it was. Who sets GOGC decides alone.
func KeepRoom(room uint64) {
	if os.Getenv("GOGC") == "" {
		begin.Do(func() { adjust(room) })
	}
}

// begin is for the rule of a process: one is enough, however often a server starts in it.
var begin sync.Once

// adjust sets the rule by what lived at the last collection, and again at the next.
func adjust(room uint64) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(percent(room, live[0].Value.Uint64()))
	next := new([64]byte) // nothing holds it, so that the next collection finds it
	runtime.SetFinalizer(next, func(*[64]byte) { adjust(room) })
}

// percent of what lives makes room.
func percent(room, live uint64) int { return int(max(usual, 100*room/max(live, 1<<20))) }
