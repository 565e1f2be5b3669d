package results

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Write writes RESULTS.md and its plots into a folder, from the runs that are kept.
func Write(dir, kept string) error {
	runs, err := read(kept)
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString("# Results\n\nWritten by `make bench`; [README.md](README.md) says what is compared and how far to trust it, [REMEDIES.md](REMEDIES.md) where the time goes in what falls short, and what was tried. Times are medians of rounds.\n\n")
	for _, r := range runs {
		m := r.Machine
		fmt.Fprintf(&b, "Scale %s: %s, `%s`; %d cores of %s, %.0f GiB; %s\n\n", r.Scale, r.Date.Format("2006-01-02 15:04 UTC"), r.command(), m.Cores, m.CPU, m.MemoryGiB,
			strings.Join(m.Versions, ", "))
	}
	writeFigures(&b, runs)
	for _, r := range runs {
		name := "p50-" + r.Scale + ".svg"
		if err := os.WriteFile(filepath.Join(dir, name), plot(r), 0o644); err != nil {
			return err
		}
		b.WriteString(Table(r))
		fmt.Fprintf(&b, "![Median time of each operation on each target at scale %s, one request at a time, in milliseconds on a logarithmic scale](%s)\n\n", r.Scale, name)
	}
	return os.WriteFile(filepath.Join(dir, "RESULTS.md"), []byte(b.String()), 0o644)
}
