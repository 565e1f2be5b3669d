package main

import (
	"context"
	"encoding/binary"
	"io"
	"net"
	"strings"
	"sync/atomic"

	"routegraph/bench/ops"
)

// count counts the statements that each target sends for one request: it is started once more, behind a proxy that counts, asked once so that
// its connections stand, and then counted. Timed runs have no proxy.
func (f *field) count(ctx context.Context, w *workshop) error {
	proxy, err := newBoltProxy(strings.TrimPrefix(f.db.URI, "bolt://"))
	if err != nil {
		return err
	}
	defer proxy.listener.Close()
	defer f.stop()
	if err := f.start(ctx, w, "bolt://"+proxy.listener.Addr().String()); err != nil {
		return err
	}
	for _, op := range f.ops {
		for _, t := range f.targets {
			if err := f.countOne(proxy, t, op); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *field) countOne(proxy *boltProxy, t *target, op ops.Op) error {
	if _, err := f.answer(t, op, f.sets[op.Name][0]); err != nil {
		return err
	}
	before := proxy.runs.Load()
	if _, err := f.answer(t, op, f.sets[op.Name][0]); err != nil {
		return err
	}
	if f.out.Statements[t.name] == nil {
		f.out.Statements[t.name] = map[string]int{}
	}
	f.out.Statements[t.name][op.Name] = int(proxy.runs.Load() - before)
	return nil
}

// boltProxy stands between drivers and Neo4j and counts RUN messages.
type boltProxy struct {
	listener net.Listener
	to       string
	runs     atomic.Int64
}

func newBoltProxy(to string) (*boltProxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &boltProxy{listener: listener, to: to}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			if server, err := net.Dial("tcp", to); err == nil {
				go p.serve(client, server)
			}
		}
	}()
	return p, nil
}

// serve passes the handshake on, then the client's messages chunk by chunk. What fails ends the connection, as a server that goes away does.
func (p *boltProxy) serve(client, server net.Conn) {
	defer client.Close()
	defer server.Close()
	if _, err := io.CopyN(server, client, 20); err != nil {
		return
	}
	chosen := make([]byte, 1024) // the peer's driver wants all of it at once
	n, err := server.Read(chosen)
	if err != nil || n < 4 {
		return
	}
	if _, err := client.Write(chosen[:n]); err != nil {
		return
	}
	go func() { _, _ = io.Copy(client, server) }()
	if chosen[2] == 1 && chosen[3] == 0xff { // the server lists versions: the client answers with one, and one byte of capabilities
		if _, err := io.CopyN(server, client, 5); err != nil {
			return
		}
	}
	for first := true; ; {
		chunk, err := readChunk(client)
		if err != nil {
			return
		}
		if first && len(chunk) >= 4 && chunk[2]&0xf0 == 0xb0 && chunk[3] == 0x10 {
			p.runs.Add(1)
		}
		first = len(chunk) == 2 // a message ends with an empty chunk
		if _, err := server.Write(chunk); err != nil {
			return
		}
	}
}

// readChunk reads a chunk with the two bytes before it that say how long it is.
func readChunk(from io.Reader) ([]byte, error) {
	head := make([]byte, 2)
	if _, err := io.ReadFull(from, head); err != nil {
		return nil, err
	}
	chunk := append(head, make([]byte, binary.BigEndian.Uint16(head))...)
	_, err := io.ReadFull(from, chunk[2:])
	return chunk, err
}
