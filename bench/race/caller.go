package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"routegraph/bench/ops"
)

// caller asks a target over a connection of its own, one request after the other. http.Client would cost as much as a fast server does, and
// both share the machine.
type caller struct {
	target *target
	conn   net.Conn
	from   *bufio.Reader
	out    []byte
}

// patience is how long a caller waits for one answer.
const patience = 2 * time.Minute

// call opens a connection to a target.
func call(t *target) (*caller, error) {
	conn, err := net.Dial("tcp", t.address)
	if err != nil {
		return nil, err
	}
	return &caller{target: t, conn: conn, from: bufio.NewReaderSize(conn, 64<<10)}, nil
}

func (c *caller) close() { _ = c.conn.Close() } // it may be closed already

// ask sends one request and reads the answer into a buffer. An answer with errors is an error.
func (c *caller) ask(op ops.Op, body []byte, into *bytes.Buffer) error {
	c.out = fmt.Appendf(c.out[:0], "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", c.target.path(op), c.target.address, len(body))
	c.out = append(c.out, body...)
	if err := c.conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	if _, err := c.conn.Write(c.out); err != nil {
		return err
	}
	response, err := http.ReadResponse(c.from, nil)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	into.Reset()
	if _, err := io.Copy(into, response.Body); err != nil {
		return err
	}
	start := into.Bytes()[:min(into.Len(), 400)]
	if response.StatusCode != http.StatusOK || bytes.HasPrefix(start, []byte(`{"errors"`)) || !bytes.HasPrefix(start, []byte(`{"data":{`)) {
		return fmt.Errorf("%s, %s: %s %s", c.target.name, op.Name, response.Status, start)
	}
	return nil
}

// ask asks a target once.
func (t *target) ask(op ops.Op, body []byte, into *bytes.Buffer) error {
	c, err := call(t)
	if err != nil {
		return err
	}
	defer c.close()
	return c.ask(op, body, into)
}
