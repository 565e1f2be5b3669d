package heap

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		live uint64
		want int
	}{{0, 6400}, {8 << 20, 800}, {64 << 20, 100}, {1 << 30, 100}} {
		if got := percent(64<<20, c.live); got != c.want {
			t.Errorf("%d live: got %d, want %d", c.live, got, c.want)
		}
	}
}

// TestKeepRoomFollowsWhatLives: as the heap gets larger than the room, the usual rule comes back.
func TestKeepRoomFollowsWhatLives(t *testing.T) {
	t.Setenv("GOGC", "")
	defer debug.SetGCPercent(debug.SetGCPercent(usual))
	KeepRoom(64 << 20)
	if got := rule(); got <= usual {
		t.Errorf("a small heap: got %d, want more than %d", got, usual)
	}
	large := make([]byte, 128<<20)
	for deadline := time.Now().Add(10 * time.Second); rule() != usual && time.Now().Before(deadline); {
		runtime.GC() // what is adjusted after a collection is seen after a later one
	}
	if got := rule(); got != usual {
		t.Errorf("with 128 MiB that live: got %d, want %d", got, usual)
	}
	runtime.KeepAlive(large)
}

func rule() int {
	now := debug.SetGCPercent(usual)
	debug.SetGCPercent(now)
	return now
}
