package proc

import (
	"os"
	"testing"
)

func TestOwnProcess(t *testing.T) {
	peak := Watch(os.Getpid())
	for n := 0; CPU(os.Getpid()) == 0; n++ { // until it has used a hundredth of a second
	}
	if rss, most := RSS(os.Getpid()), peak(); rss <= 1 || most < rss/2 {
		t.Errorf("got %v MiB, and %v at most, want more than 1", rss, most)
	}
	if CPU(-1) != 0 || RSS(-1) != 0 {
		t.Error("no process: got something, want 0")
	}
}
