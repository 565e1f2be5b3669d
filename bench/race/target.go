package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"syscall"
	"time"

	"routegraph/bench/ops"
)

// target is one of the servers that are compared.
type target struct {
	name, address string
	cmd           *exec.Cmd
	said          bytes.Buffer  // standard output
	ended         chan struct{} // closed when the process has ended
	path          func(ops.Op) string
	body          func(ops.Op, ops.Variables) any
}

// graphQL is the body that a GraphQL server takes.
func graphQL(text func(ops.Op) string) func(ops.Op, ops.Variables) any {
	return func(op ops.Op, v ops.Variables) any {
		return map[string]any{"query": text(op), "variables": ops.Declared(text(op), v)}
	}
}

// kinds are the targets by name: which program with which arguments, and how it is asked.
func (s *settings) kinds(w *workshop, scale, address string) map[string]func() *target {
	graphql := func(ops.Op) string { return "/graphql" }
	ours := graphQL(func(op ops.Op) string { return op.Ours })
	bounds := []string{"--max-requests", "128", "--max-answer-rows", "2000000", "--max-time", "60s"} // the maps of L are larger than usual answers
	server := append([]string{w.program("server"), "serve", "--addr", address, "--statement-time", "60s"}, bounds...)
	if s.profile != "" {
		server = append([]string{w.program("serve"), "-addr", address, "-pprof", pprofAddress}, bounds...)
	}
	embedded := append([]string{w.program("serve"), "-addr", address, "-scale", scale}, bounds...)
	return map[string]func() *target{
		"ours":     func() *target { return &target{path: graphql, body: ours, cmd: command(server...)} },
		"embedded": func() *target { return &target{path: graphql, body: ours, cmd: command(embedded...)} },
		"peer": func() *target {
			return &target{path: graphql, body: graphQL(func(op ops.Op) string { return op.Peer }), cmd: command("node", "bench/peer/server.mjs", address)}
		},
		"limit": func() *target {
			return &target{path: func(op ops.Op) string { return "/?op=" + op.Name }, body: func(op ops.Op, v ops.Variables) any { return ops.Declared(op.Limit, v) },
				cmd: command(w.program("limit"), "-addr", address)}
		},
	}
}

func command(args ...string) *exec.Cmd { return exec.Command(args[0], args[1:]...) }

// start starts a target over a database ("": none) and waits until it takes connections.
func (s *settings) start(ctx context.Context, w *workshop, name, scale, uri string) (*target, error) {
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	kind, ok := s.kinds(w, scale, address)[name]
	if !ok {
		return nil, fmt.Errorf("no target %q", name)
	}
	t := kind()
	t.name, t.address = name, address
	if name == "embedded" {
		uri = ""
	}
	t.cmd.Env = append(os.Environ(), "NEO4J_URI="+uri, "NEO4J_PASSWORD=", "NODE_ENV=production")
	t.cmd.Stdout, t.cmd.Stderr = &t.said, os.Stderr
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := t.cmd.Start(); err != nil {
		return nil, err
	}
	t.ended = make(chan struct{})
	go func() {
		_ = t.cmd.Wait() // it is killed in the end
		close(t.ended)
	}()
	return t, t.await(ctx)
}

func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// startBound is for the embedded server, which makes the graph of L first. One that ends is not waited for.
const startBound = 10 * time.Minute

func (t *target) await(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startBound)
	defer cancel()
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for {
		if conn, err := net.Dial("tcp", t.address); err == nil {
			return conn.Close()
		}
		select {
		case <-t.ended:
			return fmt.Errorf("%s ended before it took connections", t.name)
		case <-ctx.Done():
			t.stop()
			return fmt.Errorf("%s did not start: %w", t.name, ctx.Err())
		case <-retry.C:
		}
	}
}

func (t *target) stop() {
	_ = t.cmd.Process.Kill() // fails only where it has ended
	<-t.ended
}

// bodies writes the requests of an operation, one for each set of variables.
func (t *target) bodies(op ops.Op, sets []ops.Variables) (out [][]byte, err error) {
	for _, v := range sets {
		body, err := json.Marshal(t.body(op, v))
		if err != nil {
			return nil, err
		}
		out = append(out, body)
	}
	return out, nil
}

var errNoTargets = errors.New("no targets")
