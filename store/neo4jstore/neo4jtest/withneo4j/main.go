// Command withneo4j runs another command beside a Neo4j for tests:
//
//	go run ./store/neo4jstore/neo4jtest/withneo4j -- go test ./...
//
// It starts one Neo4j, names it to the command by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, stops it when the
// command has ended, and ends with the command's exit code. Where NEO4J_URI is set already, it only runs the command.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"routegraph/store/neo4jstore/neo4jtest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code, err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "withneo4j:", err)
		code = 1
	}
	os.Exit(code)
}

func run(ctx context.Context, args []string) (int, error) {
	if len(args) > 0 && args[0] == "--" {
		args = args[1:]
	}
	if len(args) == 0 {
		return 0, errors.New("usage: withneo4j -- COMMAND [ARGUMENT]…")
	}
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if os.Getenv("NEO4J_URI") != "" {
		return exitCode(cmd.Run())
	}
	server, err := neo4jtest.Start(ctx, neo4jtest.Options{})
	if err != nil {
		return 0, err
	}
	cmd.Env = append(os.Environ(), server.Database().Environ()...)
	code, err := exitCode(cmd.Run())
	return code, errors.Join(err, server.Stop())
}

// exitCode gives the code of a command that ended by itself; it has said what was wrong.
func exitCode(err error) (int, error) {
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.Exited() {
		return exit.ExitCode(), nil
	}
	return 0, err
}
