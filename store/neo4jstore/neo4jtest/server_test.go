package neo4jtest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// helperVariable makes the test binary start a server and wait to be killed, instead of running tests.
const helperVariable = "NEO4JTEST_HELPER"

func TestMain(m *testing.M) {
	if os.Getenv(helperVariable) == "" {
		os.Exit(m.Run())
	}
	server, err := Start(context.Background(), Options{NoAuth: true})
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	fmt.Println(server.Database().URI)
	select {} // until the test kills this process
}

func TestServer(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	begin := time.Now()
	server, err := Start(t.Context(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("Neo4j %s answered after %v", Version, time.Since(begin).Round(time.Millisecond))
	db := server.Database()

	t.Run("version", func(t *testing.T) {
		rows, err := query(t, db, "CALL dbms.components() YIELD versions RETURN versions[0]")
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[0].Values[0]; got != Version {
			t.Errorf("the server says version %v, want %s", got, Version)
		}
	})
	t.Run("wrong password", func(t *testing.T) { refusesWrongPassword(t, db) })
	t.Run("claim", func(t *testing.T) { claimsOnlyTestDatabases(t, db) })
	t.Run("stop", func(t *testing.T) {
		for range 2 {
			if err := server.Stop(); err != nil {
				t.Error(err)
			}
		}
		isGone(t, db.URI, folder)
	})
}

func refusesWrongPassword(t *testing.T, db Database) {
	db.Password = "not the password"
	for range 4 { // as many as would lock the user out by default
		_, err := query(t, db, "RETURN 1")
		var got *neo4j.Neo4jError
		if want := "Neo.ClientError.Security.Unauthorized"; !errors.As(err, &got) || got.Code != want {
			t.Errorf("with a wrong password: got %v, want %s", err, want)
		}
	}
}

func claimsOnlyTestDatabases(t *testing.T, db Database) {
	for _, step := range []struct {
		name, before string
		want         error
	}{
		{"foreign data", "CREATE (:Person)", errForeign},
		{"empty", "MATCH (n) DELETE n", nil},
		{"marked, empty", "RETURN 1", nil},
		{"marked, with data", "CREATE (:Person)", nil},
		{"mark deleted", "MATCH (n:TestDatabase) DELETE n", errForeign},
	} {
		if _, err := query(t, db, step.before); err != nil {
			t.Fatal(err)
		}
		if err := claim(t.Context(), db); !errors.Is(err, step.want) {
			t.Errorf("claim, %s: got %v, want %v", step.name, err, step.want)
		}
	}
	if err := wipe(t.Context(), db); !errors.Is(err, errForeign) {
		t.Errorf("wipe without the mark: got %v, want %v", err, errForeign)
	}
	if got := count(t, db, "MATCH (n:Person) RETURN n"); got != 1 {
		t.Errorf("after refusals the database has %d of its nodes, want 1", got)
	}
}

func TestEarlyEndShowsTheLog(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	_, err := Start(t.Context(), Options{Settings: []string{"no.such.setting=1"}})
	for _, want := range []string{"ended before it answered", "exit status", "No declared setting with name: no.such.setting"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to contain %q", err, want)
		}
	}
	if got := entries(t, folder); got != "" {
		t.Errorf("left behind: %s", got)
	}
}

func TestServerEndsWithKilledProcess(t *testing.T) {
	folder := t.TempDir()
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), helperVariable+"=1", "TMPDIR="+folder)
	output, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(output).ReadString('\n')
	uri := strings.TrimSpace(line)
	if _, err := query(t, Database{URI: uri}, "RETURN 1"); err != nil {
		t.Errorf("server without authentication, %q: %v", uri, err)
	}
	if err := parent.Process.Kill(); err != nil { // SIGKILL: it has no chance to clean up
		t.Fatal(err)
	}
	if err := parent.Wait(); err == nil {
		t.Error("the killed process ended without an error")
	}
	isGone(t, uri, folder)
}

// isGone waits until nobody listens any more and the folder is empty, which it is only when the JVM has ended.
func isGone(t *testing.T, uri, folder string) {
	t.Helper()
	deadline := time.After(30 * time.Second)
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for {
		conn, err := net.Dial("tcp", strings.TrimPrefix(uri, "bolt://"))
		if err == nil {
			_ = conn.Close()
		} else if entries(t, folder) == "" {
			return
		}
		select {
		case <-deadline:
			t.Fatalf("dial %s: got %v, want refusal; left behind: %q, want nothing", uri, err, entries(t, folder))
		case <-retry.C:
		}
	}
}

func entries(t *testing.T, folder string) string {
	t.Helper()
	all, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range all {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}
