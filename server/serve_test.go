package main

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

func TestServeFromMemory(t *testing.T) {
	s := serve(t, nil)
	want := regexp.MustCompile(`^listening\n  graph  (http://127\.0\.0\.1:\d+)/graphql\n  page   http://127\.0\.0\.1:\d+/\n` +
		`  store  memory, the embedded seed graph\n  holds  [\d,]+ nodes, [\d,]+ relations, revision [0-9a-f]+\n$`)
	if got := s.stdout.String(); !want.MatchString(got) || strings.Contains(got, ":0/") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	status, body := ask(t, s.base, `{ events { totalCount } country(code: \"HND\") { name events { totalCount } } }`)
	if want := `{"data":{"events":{"totalCount":24},"country":{"name":"Honduras","events":{"totalCount":4}}}}`; status != 200 || body != want {
		t.Errorf("got %d %s, want 200 %s", status, body, want)
	}
	if status, body := get(t, s.base+"/readyz"); status != 200 || !strings.Contains(body, `"store":"memory"`) {
		t.Errorf("/readyz: got %d %s, want 200 and the store", status, body)
	}
	if err := s.stop(); err != nil {
		t.Errorf("stop: got %v, want nil", err)
	}
}

func TestFlagsWinOverTheEnvironment(t *testing.T) {
	env := map[string]string{"ADDR": "no address", "NEO4J_URI": "no address either", "CORS_ORIGINS": "*"}
	s := serve(t, env, "--neo4j-uri", "", "--cors-origins", friend)
	if got := s.stdout.String(); !strings.Contains(got, "memory, the embedded seed graph") {
		t.Errorf("got %s, want the store in memory", got)
	}
}

func TestSettingsComeFromTheEnvironment(t *testing.T) {
	s := serve(t, map[string]string{"CORS_ORIGINS": friend})
	request, err := http.NewRequest("GET", s.base+"/readyz", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Origin", friend)
	response, err := client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if got := response.Header.Get(allowOrigin); got != friend {
		t.Errorf("got %q, want %q", got, friend)
	}
}

// TestStopLetsRequestsEnd: a request that is under way is answered, and nothing is left running.
func TestStopLetsRequestsEnd(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx, stop := context.WithCancel(context.Background())
	listener, err := listen(ctx, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	arrived, finish := make(chan struct{}), make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(arrived)
		<-finish
		_, _ = io.WriteString(w, "whole")
	})
	ended := make(chan error, 1)
	go func() { ended <- serveUntil(ctx, listener, handler, slog.New(slog.DiscardHandler)) }()
	answer := make(chan string, 1)
	go func() {
		response, err := client().Get("http://" + listener.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		defer response.Body.Close()
		body, _ := io.ReadAll(response.Body) // cut short, it is not what the test wants
		answer <- string(body)
	}()
	<-arrived
	stop()
	eventually(t, "the port is closed", func() bool { return refused(listener.Addr().String()) })
	close(finish)
	if got := <-answer; got != "whole" {
		t.Errorf("answer: got %q, want it whole", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("got %v, want nil", err)
	}
	eventually(t, "no goroutine is left", func() bool { return runtime.NumGoroutine() <= before })
}

func TestStopLeavesNoGoroutine(t *testing.T) {
	before := runtime.NumGoroutine()
	s := serve(t, nil)
	ask(t, s.base, `{ events { totalCount } }`)
	if err := s.stop(); err != nil {
		t.Errorf("got %v, want nil", err)
	}
	eventually(t, "no goroutine is left", func() bool { return runtime.NumGoroutine() <= before })
}

func refused(address string) bool {
	conn, err := net.Dial("tcp", address)
	if err == nil {
		conn.Close()
	}
	return err != nil
}

func TestToldToStopBeforeItBegan(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, problems buffer
	if err := run(ctx, []string{"--addr", "127.0.0.1:0"}, environment(nil), &out, &problems); err != nil || out.String() != "" {
		t.Errorf("got %v and %q, want no error and nothing said", err, out.String())
	}
}

func TestBaseURL(t *testing.T) {
	for address, want := range map[string]string{
		"127.0.0.1:80": "http://127.0.0.1:80", "[::1]:80": "http://[::1]:80",
		"0.0.0.0:80": "http://localhost:80 on all addresses of this machine", "[::]:80": "http://localhost:80 on all addresses of this machine",
	} {
		at, err := net.ResolveTCPAddr("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		url, note := baseURL(at)
		if got := url + note; got != want {
			t.Errorf("%s: got %q, want %q", address, got, want)
		}
	}
}
