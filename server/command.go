package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
)

// command is one thing that the program does.
type command struct {
	name, takes string // takes: its arguments, for the usage line; "" where it takes none
	summary     string // one line
	about       string // what else --help says
	// setup declares the flags, and gives what to do once they are read.
	setup func(p *program, flags *flag.FlagSet) action
}

// action does what a command is for.
type action func(ctx context.Context, args []string) error

func commands() []command {
	return []command{serveCommand(), loadCommand(), checkCommand(), formatCommand(), exportCommand(), versionCommand(), helpCommand()}
}

func find(name string) (command, error) {
	var names []string
	for _, c := range commands() {
		if c.name == name {
			return c, nil
		}
		names = append(names, c.name)
	}
	return command{}, wrongUsage("unknown command %q%s (\"server help\" lists the commands)", name, didYouMean(name, "", names))
}

// run reads a command's flags and does what it is for.
func (p *program) run(ctx context.Context, c command, args []string) error {
	flags, do := p.prepare(c)
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		writeHelp(p.stdout, c, flags)
		return nil
	case err != nil:
		return badFlag(c, flags, err)
	case flags.NArg() > 0 && c.takes == "":
		return wrongUsage("%s takes no arguments, but got %q%s", c.name, flags.Arg(0), seeHelp(c))
	}
	return do(ctx, flags.Args())
}

func (p *program) prepare(c command) (*flag.FlagSet, action) {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags, c.setup(p, flags)
}

func isHelp(arg string) bool { return slices.Contains([]string{"-h", "-help", "--help"}, arg) }

func helpCommand() command {
	return command{
		name: "help", takes: "[COMMAND]", summary: "say what the commands do",
		setup: func(p *program, _ *flag.FlagSet) action {
			return func(_ context.Context, args []string) error { return p.helpOf(args) }
		},
	}
}

// helpOf writes the help of one command, or of all of them.
func (p *program) helpOf(args []string) error {
	switch len(args) {
	case 0:
		writeOverview(p.stdout)
		return nil
	case 1:
		c, err := find(args[0])
		if err != nil {
			return err
		}
		flags, _ := p.prepare(c)
		writeHelp(p.stdout, c, flags)
		return nil
	}
	return wrongUsage("help takes one command, but got %d (\"server help\" lists the commands)", len(args))
}

func writeOverview(w io.Writer) {
	fmt.Fprint(w, "server answers GraphQL from a graph of migrant-smuggling routes and of the cooperation against them.\n\n"+
		"usage: server [COMMAND] [FLAG]…\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-8s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\nWithout a command it serves. \"server COMMAND --help\" says more of each.\n")
}
