package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"strings"
)

// usageError is a command line that cannot be understood: what is wrong with it, and where to read on.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func wrongUsage(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

// badFlag says what the flag package said, with the flag that was probably meant.
func badFlag(c command, flags *flag.FlagSet, err error) error {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return wrongUsage("%s%s", strings.Replace(err.Error(), "argument: -", "argument: --", 1), seeHelp(c))
	}
	var names []string
	flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return wrongUsage("%s has no flag --%s%s%s", c.name, name, didYouMean(name, "--", names), seeHelp(c))
}

func seeHelp(c command) string { return fmt.Sprintf(" (\"server %s --help\" says more)", c.name) }

// writeHelp says how a command is used. It writes nothing that the environment holds.
func writeHelp(w io.Writer, c command, flags *flag.FlagSet) {
	usage, count := "usage: server "+c.name, 0
	flags.VisitAll(func(*flag.Flag) { count++ })
	if count > 0 {
		usage += " [FLAG]…"
	}
	if c.takes != "" {
		usage += " " + c.takes
	}
	fmt.Fprintf(w, "%s\n\n%s: %s.\n", usage, c.name, c.summary)
	if c.about != "" {
		fmt.Fprintf(w, "\n%s\n", c.about)
	}
	if count > 0 {
		fmt.Fprintln(w, "\nflags:")
	}
	flags.VisitAll(func(f *flag.Flag) {
		value, text := flag.UnquoteUsage(f)
		fmt.Fprintf(w, "  %s\n        %s\n", strings.TrimSpace("--"+f.Name+" "+value), text)
	})
}

// settings declares flags, each the twin of an environment variable over which it wins.
type settings struct {
	flags  *flag.FlagSet
	getenv func(string) string
}

// text declares one setting. The usage names the flag's value in backquotes.
func (s settings) text(to *string, name, env, otherwise, usage string) {
	note := "or " + env
	if otherwise != "" {
		note += "; default " + otherwise
	}
	s.flags.StringVar(to, name, cmp.Or(s.getenv(env), otherwise), fmt.Sprintf("%s (%s)", usage, note))
}

// origin says where a setting's value came from: the flag or the environment variable.
func (s settings) origin(name, env string) string {
	from := env
	s.flags.Visit(func(f *flag.Flag) {
		if f.Name == name {
			from = "--" + name
		}
	})
	return from
}
