package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Each of these brought a plain gqlgen server down, or made it slow, or told too much.
var attacks = []struct {
	name   string
	body   string
	header map[string]string // what is not as usual
	status int
	code   string // "": it is answered
	not    string // must not be in the answer
}{
	{name: "2 MB of brackets", body: asked(strings.Repeat("[", 2<<20)), status: 413, code: "LIMIT_EXCEEDED"},
	{name: "1 MB of brackets", body: asked(strings.Repeat("[", 1_000_000)), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "3 MB of braces", body: asked(strings.Repeat("a{", 3<<19)), status: 413, code: "LIMIT_EXCEEDED"},
	{name: "1 MB of braces", body: asked(strings.Repeat("a{", 1<<19-50)), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "braces up to the token limit", body: asked(strings.Repeat("a{", 1_000)), status: 200, code: "BAD_USER_INPUT"},
	{name: "18 kB of a field", body: asked("{ events { " + strings.Repeat("totalCount ", 1_640) + "} }"), status: 200},
	{name: "54 kB of a field", body: asked("{ events { " + strings.Repeat("totalCount ", 4_900) + "} }"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "a field with other arguments, up to the token limit", body: asked("{ " + numbered(150, "a:events(first:%d){x:id}") + " }"), status: 200, code: "BAD_USER_INPUT"},
	{name: "nested lists", body: asked("{ events(first: 100) { nodes { countries(first: 100) { nodes { events(first: 100) { nodes { countries(first: 100) { nodes { id } } } } } } } } }"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "a fragment bomb", body: asked(fragmentBomb(30)), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "an alias flood", body: asked("{ " + numbered(500, "a%d:__typename ") + "}"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "a root field 500 times", body: asked("{ " + strings.Repeat("__typename ", 500) + "}"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "an operation flood", body: `{"operationName":"o1","query":"` + numbered(600, "query o%d{a:__typename} ") + `"}`, status: 200, code: "LIMIT_EXCEEDED"},
	{name: "the whole contract 50 times", body: asked("{ " + numbered(50, "a%d:__schema{types{name fields{name args{name}}}} ") + "}"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "a page of a million", body: asked("{ events(first: 1000000) { nodes { id } } }"), status: 200, code: "LIMIT_EXCEEDED"},
	{name: "an error flood", body: asked("{ " + numbered(900, "no%d ") + "}"), status: 200, code: "BAD_USER_INPUT"},
	{name: "a directive flood", body: asked("{ __typename " + strings.Repeat("@no", 900) + " }"), status: 200, code: "BAD_USER_INPUT"},
	{name: "12 MB", body: asked(strings.Repeat(" ", 12<<20)), status: 413, code: "LIMIT_EXCEEDED"},
	{name: "a request error", body: asked("{ no }"), status: 200, code: "BAD_USER_INPUT", not: `"data"`},
	{name: "a request error, newer media type", body: asked("{ no }"), header: map[string]string{"Accept": "application/graphql-response+json"}, status: 400, code: "BAD_USER_INPUT", not: `"data"`},
	{name: "no JSON", body: `{"query": "secret`, status: 400, code: "BAD_USER_INPUT", not: "secret"},
	{name: "a number for a query", body: `{"query": 1}`, status: 400, code: "BAD_USER_INPUT", not: "Go struct"},
	{name: "text after the JSON", body: asked("{ __typename }") + "x", status: 400, code: "BAD_USER_INPUT"},
	{name: "a member twice", body: `{"query":"{ __typename }","query":"{ no }"}`, status: 400, code: "BAD_USER_INPUT"},
	{name: "a batch", body: "[" + asked("{ __typename }") + "]", status: 400, code: "BAD_USER_INPUT"},
	{name: "multipart", body: "--x\r\n", header: map[string]string{"Content-Type": "multipart/form-data; boundary=x"}, status: 415, code: "BAD_USER_INPUT"},
	{name: "a mutation", body: asked("mutation { no }"), status: 200, code: "BAD_USER_INPUT", not: `"data"`},
	{name: "a subscription", body: asked("subscription { events }"), status: 200, code: "BAD_USER_INPUT", not: `"data"`},
	{name: "@defer", body: asked("{ events { nodes { id ... @defer { name } } } }"), status: 200, code: "BAD_USER_INPUT", not: `"data"`},
	{name: "text for a number", body: `{"query":"query($n: Int) { events(first: $n) { totalCount } }","variables":{"n":"3"}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "a number for text", body: `{"query":"query($s: String!) { event(slug: $s) { id } }","variables":{"s":3}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "an enum in small letters", body: `{"query":"query($m: Measure!) { stats(measure: $m, by: [KIND]) { total } }","variables":{"m":"events"}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "an object for a date", body: `{"query":"query($d: Date!) { countryPair(a: \"LKA\", b: \"COL\", at: $d) { at } }","variables":{"d":{}}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "a half number", body: `{"query":"query($n: Int) { events(first: $n) { totalCount } }","variables":{"n":3.5}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "an event stream", body: asked("{ __typename }"), header: map[string]string{"Accept": "text/event-stream"}, status: 406, code: "BAD_USER_INPUT"},
	{name: "an event stream among others", body: asked("{ __typename }"), header: map[string]string{"Accept": "application/graphql-response+json, application/json, text/event-stream, multipart/mixed"}, status: 200},
	{name: "a made-up cursor", body: asked(`{ events(after: \"MTIz\") { nodes { id } } }`), status: 200, code: "BAD_USER_INPUT"},
	{name: "first and last", body: asked("{ events(first: 1, last: 1) { nodes { id } } }"), status: 200, code: "BAD_USER_INPUT"},
	{name: "null for what must be there", body: `{"query":"query($i: ID!) { node(id: $i) { id } }","variables":{"i":null}}`, status: 200, code: "BAD_USER_INPUT"},
	{name: "variables nested 100,000 deep", body: `{"query":"{ __typename }","variables":{"a":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`, status: 400, code: "BAD_USER_INPUT"},
	{name: "a filter of 20,000 conditions", body: `{"query":"query($w: EventWhere) { events(where: $w) { totalCount } }","variables":{"w":{"or":[` + strings.Repeat(`{"id":{"eq":"x"}},`, 20_000) + `{}]}}}`, status: 200, code: "LIMIT_EXCEEDED"},
	{name: "a filter nested 4,000 deep", body: `{"query":"query($w: EventWhere) { events(where: $w) { totalCount } }","variables":{"w":` + strings.Repeat(`{"not":`, 4_000) + `{}` + strings.Repeat("}", 4_000) + `}}`, status: 200, code: "LIMIT_EXCEEDED"},
}

func asked(query string) string { return `{"query":"` + query + `"}` }

// numbered repeats a text that takes a number.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i+1)
	}
	return b.String()
}

// fragmentBomb doubles a field at each of n levels.
func fragmentBomb(n int) string {
	var b strings.Builder
	b.WriteString("{ events { nodes { ...f0 } } } ")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Event { a: maybeSameAs { nodes { ...f%d } } b: maybeSameAs { nodes { ...f%d } } } ", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Event { id }", n)
	return b.String()
}

const (
	soon     = time.Second
	moreKB   = 50 << 10
	attempts = 3 // of a time: a busy machine can hold one up
)

// TestHardening sends each to a process of its own kind, and holds time, memory and answer.
func TestHardening(t *testing.T) {
	p := startProcess(t)
	p.send(t, asked("{ events { nodes { id countries { nodes { id } } } } }"), nil) // what a first answer needs is no attack's
	for _, c := range attacks {
		t.Run(c.name, func(t *testing.T) {
			before := p.memory(t)
			var took time.Duration
			for range attempts {
				start := time.Now()
				status, body := p.send(t, c.body, c.header)
				took = time.Since(start)
				if code := codeOf(body); status != c.status || code != c.code || c.not != "" && strings.Contains(body, c.not) {
					t.Fatalf("got %d, code %q: %.300s; want %d, %q", status, code, body, c.status, c.code)
				}
				if took <= soon {
					break
				}
			}
			grown := p.peak(t) - before
			t.Logf("%v, %d kB more", took.Round(time.Millisecond), grown)
			if took > soon || grown > moreKB {
				t.Errorf("took %v and %d kB more; want at most %v and %d kB", took, grown, soon, moreKB)
			}
		})
	}
	if status, _ := p.send(t, asked("{ __typename }"), nil); status != 200 {
		t.Errorf("after all of them: got status %d", status)
	}
}

// TestHardeningSlowClients: who sends a head or a body byte by byte is cut off in time, and holds nobody up.
func TestHardeningSlowClients(t *testing.T) {
	p := startProcess(t)
	u, err := url.Parse(p.base)
	if err != nil {
		t.Fatal(err)
	}
	var slow []net.Conn
	for i := range 200 {
		conn, err := net.Dial("tcp", u.Host)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		fmt.Fprint(conn, []string{"POST /graphql HT", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"}[i%2])
		slow = append(slow, conn)
	}
	start := time.Now()
	if status, body := p.send(t, asked("{ __typename }"), nil); status != 200 || time.Since(start) > soon {
		t.Errorf("beside slow clients: got %d %.100s after %v", status, body, time.Since(start))
	}
	for _, conn := range slow[:2] {
		_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
		if _, err := io.ReadAll(conn); err != nil {
			t.Errorf("got %v, want the connection closed in time", err)
		}
	}
}

var errorCode = regexp.MustCompile(`"code":"([A-Z_]+)"`)

func codeOf(body string) string {
	if !strings.Contains(body, `"errors"`) {
		return ""
	}
	if found := errorCode.FindStringSubmatch(body); found != nil {
		return found[1]
	}
	return "none"
}

// process is a server in a process of its own.
type process struct {
	base string
	pid  int
}

func startProcess(t *testing.T, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, append([]string{"--addr", "127.0.0.1:0"}, args...)...)
	cmd.Args[0] = "server" // by which TestMain knows what to be
	cmd.Env = []string{}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		if err := cmd.Wait(); err != nil {
			t.Errorf("the process ended with %v, want that it lived until told to stop", err)
		}
	})
	p := &process{pid: cmd.Process.Pid}
	for lines := bufio.NewScanner(out); lines.Scan() && !strings.Contains(lines.Text(), "revision"); {
		if _, address, found := strings.Cut(lines.Text(), "graph  "); found {
			p.base = address
		}
	}
	return p
}

func (p *process) send(t *testing.T, body string, header map[string]string) (int, string) {
	t.Helper()
	response, err := p.post(body, header)
	for range attempts - 1 {
		// A server that refuses an upload stops reading it; a client that is slow to look may find the line cut, and not the answer.
		if errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE) {
			response, err = p.post(body, header)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	status, text := read(t, response)
	if !json.Valid([]byte(text)) {
		t.Errorf("the answer is no JSON: %.200s", text)
	}
	return status, text
}

func (p *process) post(body string, header map[string]string) (*http.Response, error) {
	r, err := http.NewRequest(http.MethodPost, p.base, bytes.NewBufferString(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	for name, value := range header {
		r.Header.Set(name, value)
	}
	return client().Do(r)
}

// memory is what the process has in memory now; from here on its peak is counted anew.
func (p *process) memory(t *testing.T) (kB int) {
	t.Helper()
	if err := os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", p.pid), []byte("5"), 0); err != nil {
		t.Fatal(err)
	}
	return p.told(t, "VmRSS:")
}

// peak is the most that it had since.
func (p *process) peak(t *testing.T) (kB int) { return p.told(t, "VmHWM:") }

func (p *process) told(t *testing.T, name string) (kB int) {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.pid))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(text), name)
	if _, err := fmt.Sscan(after, &kB); err != nil {
		t.Fatal(err)
	}
	return kB
}
