// Command server answers GraphQL from the graph of migrant-smuggling routes and of the cooperation against them, loads that graph into Neo4j,
// and checks the files that it is made of. `server help` lists its commands.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr)
	stop()
	os.Exit(exitCode(err, os.Stderr))
}

// run runs the command that the arguments name. It returns when the command is done, or soon after the end of ctx.
func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) error {
	p := &program{getenv, stdout, stderr}
	switch {
	case len(args) > 0 && isHelp(args[0]):
		return p.helpOf(nil)
	case len(args) == 0 || strings.HasPrefix(args[0], "-"):
		return p.run(ctx, serveCommand(), args)
	}
	c, err := find(args[0])
	if err != nil {
		return err
	}
	return p.run(ctx, c, args[1:])
}

// program is what commands use of the world outside.
type program struct {
	getenv         func(string) string
	stdout, stderr io.Writer
}

// said is an error of which people have read all that there is to say.
type said struct{}

func (said) Error() string { return "see above" }

// exitCode is 0 for success, 2 for wrong usage and 1 for any other failure, of which it writes one line.
func exitCode(err error, stderr io.Writer) int {
	if err == nil {
		return 0
	}
	if !errors.Is(err, said{}) {
		fmt.Fprintln(stderr, "server:", oneLine(err.Error()))
	}
	if errors.As(err, new(usageError)) {
		return 2
	}
	return 1
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
