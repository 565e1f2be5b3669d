package neo4jtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Options says how a server differs from the usual one.
type Options struct {
	NoAuth   bool     // lets everybody in; else the user is neo4j, with a new password for each server
	Settings []string // more lines for neo4j.conf, "name=value"
	Home     string   // an existing folder that keeps the database when the server has ended; "": a temporary one
	JVM      []string // memory and garbage collector; none: what is quickest to start
}

// Server is a running Neo4j with an empty database.
type Server struct {
	db      Database
	process *process
}

const (
	startLimit  = 3 * time.Minute // a start takes about 6 seconds; much more on a busy machine
	defaultName = "neo4j"         // the first user, its first password, and the default database
)

// PID is the process that the JVM is a child of.
func (s *Server) PID() int { return s.process.pid }

// Start starts a Neo4j, in a temporary folder unless told otherwise, and returns when it answers a query. It fetches Neo4j
// first where the user's cache folder has none. ctx bounds the start, not the server's life: that ends with Stop, or with
// this process, however the process ends.
func Start(ctx context.Context, o Options) (*Server, error) {
	const attempts = 3 // another process may take the port between its choice and its use
	for i := 1; ; i++ {
		s, err := start(ctx, o)
		if err == nil || i == attempts || !strings.Contains(err.Error(), "Address already in use") {
			return s, err
		}
	}
}

// Database says how to reach the server.
func (s *Server) Database() Database { return s.db }

// Stop kills the server and removes its files. It may be called twice.
func (s *Server) Stop() error {
	s.process.stop()
	path, err := lockPath(s.db.URI)
	if err != nil {
		return err
	}
	if err := os.Remove(path); !errors.Is(err, os.ErrNotExist) { // there if a process has called Open
		return err
	}
	return nil
}

func start(ctx context.Context, o Options) (*Server, error) {
	java, err := findJava()
	if err != nil {
		return nil, err
	}
	lib, err := jars(ctx)
	if err != nil {
		return nil, err
	}
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	home, gone, err := o.home()
	if err != nil {
		return nil, err
	}
	s := &Server{db: Database{URI: "bolt://" + address, Database: defaultName}}
	if s.process, err = launchJVM(home, gone, o.command(java, lib, home), configuration(address, o)); err != nil {
		return nil, errors.Join(err, os.RemoveAll(gone))
	}
	if err := s.ready(ctx, o); err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	return s, nil
}

// findJava prefers JAVA_HOME, as Maven does.
func findJava() (string, error) {
	name := "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		name = filepath.Join(home, "bin", "java")
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("Neo4j needs Java 17: %w", err)
	}
	return path, nil
}

// freeAddress chooses a port itself: Neo4j takes port 0, but does not say which one it got.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

func configuration(address string, o Options) string {
	lines := []string{
		"server.bolt.listen_address=" + address,
		"server.bolt.advertised_address=" + address,
		"server.http.enabled=false",
		"server.https.enabled=false",
		fmt.Sprintf("dbms.security.auth_enabled=%t", !o.NoAuth),
		"dbms.security.auth_max_failed_attempts=0", // else three tests with a wrong password lock out the fourth
		"dbms.usage_report.enabled=false",
		"db.logs.query.enabled=OFF",
		"server.memory.pagecache.size=256m",
		"db.tx_log.preallocate=false", // else each of the two databases begins with 256 MB of zeros
		"db.tx_log.rotation.retention_policy=1 files",
	}
	lines = slices.DeleteFunc(lines, func(line string) bool { // Neo4j refuses a setting that stands twice
		name, _, _ := strings.Cut(line, "=")
		return slices.ContainsFunc(o.Settings, func(s string) bool { return strings.HasPrefix(s, name+"=") })
	})
	return strings.Join(append(lines, o.Settings...), "\n") + "\n"
}

// home is the server's folder, and the one to remove at its end: none where the folder is to be kept.
func (o Options) home() (home, gone string, err error) {
	if o.Home != "" {
		return o.Home, "", nil
	}
	home, err = os.MkdirTemp("", "routegraph-neo4j-")
	return home, home, err
}

func launchJVM(home, gone string, command []string, configuration string) (*process, error) {
	if err := os.WriteFile(filepath.Join(home, "neo4j.conf"), []byte(configuration), 0o600); err != nil {
		return nil, err
	}
	return launch(gone, command)
}

func (o Options) command(java, lib, home string) []string {
	jvm := o.JVM
	if len(jvm) == 0 {
		jvm = []string{"-Xms512m", "-Xmx1g", "-XX:+UseSerialGC"} // the quickest to start
	}
	return slices.Concat([]string{java}, jvm, []string{
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
		"-Dio.netty.tryReflectionSetAccessible=true",
		"-cp", filepath.Join(lib, "*"), "org.neo4j.server.CommunityEntryPoint",
		"--home-dir=" + home, "--config-dir=" + home,
		"--console-mode", // logs to standard output too
	})
}

// ready waits for the server, and gives its user a password of its own.
func (s *Server) ready(ctx context.Context, o Options) error {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	if !o.NoAuth {
		first := Database{s.db.URI, defaultName, defaultName, "system"}
		s.db.User, s.db.Password = defaultName, rand.Text()
		change := map[string]any{"old": first.Password, "new": s.db.Password}
		if err := s.await(ctx, first, "ALTER CURRENT USER SET PASSWORD FROM $old TO $new", change); err != nil {
			return err
		}
	}
	return s.await(ctx, s.db, "RETURN 1", nil)
}

// await sends a statement again and again until the server has run it.
func (s *Server) await(ctx context.Context, db Database, text string, params map[string]any) error {
	c, err := connect(db)
	if err != nil {
		return err
	}
	defer c.close(ctx)
	retry := time.NewTicker(50 * time.Millisecond)
	defer retry.Stop()
	for {
		_, err := c.run(ctx, text, params)
		if err == nil {
			return nil
		}
		select {
		case <-s.process.done:
			return fmt.Errorf("Neo4j ended before it answered (%w). Its last lines:\n%s", s.process.err, s.process.output)
		case <-ctx.Done():
			return fmt.Errorf("Neo4j did not answer in time (%w). Its last lines:\n%s", err, s.process.output)
		case <-retry.C:
		}
	}
}
