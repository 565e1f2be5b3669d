package main

import (
	"fmt"
	"io"
	"os"

	"routegraph/store"
)

// progress shows how far a load is: on a terminal in one line that it rewrites, elsewhere in a line for each phase.
type progress struct {
	to       io.Writer
	terminal bool
}

func newProgress(to io.Writer) *progress { return &progress{to, isTerminal(to)} }

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

const clearLine = "\r\x1b[K"

// phase shows what has begun.
func (p *progress) phase(what string) {
	if p.terminal {
		fmt.Fprint(p.to, clearLine, what, " …")
		return
	}
	fmt.Fprintln(p.to, what)
}

// step shows how much of a phase is done; elsewhere than on a terminal only its end.
func (p *progress) step(s store.Progress) {
	switch {
	case p.terminal:
		fmt.Fprintf(p.to, "%s%s: %s of %s", clearLine, s.What, grouped(s.Done), grouped(s.Total))
	case s.Done == s.Total:
		fmt.Fprintf(p.to, "%s: %s\n", s.What, grouped(s.Total))
	}
}

// end leaves a terminal's line empty, for what comes next.
func (p *progress) end() {
	if p.terminal {
		fmt.Fprint(p.to, clearLine)
	}
}
