package main

import (
	"net"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"server": main}) }

// TestScripts runs the program as people do. BUSY is an address that something listens on; at FREED nothing does any more.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			busy, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			env.Defer(func() { busy.Close() })
			freed, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			_, port, err := net.SplitHostPort(busy.Addr().String())
			env.Setenv("BUSY", busy.Addr().String())
			env.Setenv("BUSY_PORT", port)
			env.Setenv("FREED", freed.Addr().String())
			freed.Close()
			return err
		},
	})
}
