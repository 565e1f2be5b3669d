package results

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// Machine is what the numbers depend on.
type Machine struct {
	Cores     int
	CPU       string
	MemoryGiB float64
	Versions  []string
}

func thisMachine() Machine {
	m := Machine{Cores: runtime.NumCPU(), CPU: field("/proc/cpuinfo", "model name"), Versions: []string{runtime.Version()}}
	var kib float64
	_, _ = fmt.Sscan(field("/proc/meminfo", "MemTotal"), &kib) // 0 where there is none
	m.MemoryGiB = kib / (1 << 20)
	for _, args := range [][]string{{"node", "--version"}, {"java", "-version"}, {"git", "rev-parse", "--short", "HEAD"}} {
		out, _ := exec.Command(args[0], args[1:]...).CombinedOutput() // what is missing stands there as such
		first, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
		m.Versions = append(m.Versions, args[0]+" "+first)
	}
	return m
}

// field finds the first line of a file that begins with a name, and what stands there after the colon.
func field(file, name string) string {
	text, _ := os.ReadFile(file)
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}
