package main

import (
	"io"
	"net"
	"sync"
	"testing"
)

// cable is a TCP connection to a server, which can be cut and mended.
type cable struct {
	address, to string

	mu       sync.Mutex
	listener net.Listener
	open     []net.Conn
}

func newCable(t *testing.T, to string) *cable {
	t.Helper()
	c := &cable{address: "127.0.0.1:0", to: to}
	c.mend(t)
	t.Cleanup(c.cut)
	return c
}

// mend lets connections through, on the address of before.
func (c *cable) mend(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", c.address)
	if err != nil {
		t.Fatal(err)
	}
	c.listener, c.address = listener, listener.Addr().String()
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			c.join(near)
		}
	}()
}

func (c *cable) join(near net.Conn) {
	far, err := net.Dial("tcp", c.to)
	if err != nil {
		near.Close()
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.open = append(c.open, near, far)
	for _, way := range [][2]net.Conn{{near, far}, {far, near}} {
		go func() {
			_, _ = io.Copy(way[0], way[1]) // ends when either end does
			way[0].Close()
			way[1].Close()
		}()
	}
}

// cut ends all connections and refuses new ones.
func (c *cable) cut() {
	c.listener.Close()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range c.open {
		conn.Close()
	}
	c.open = nil
}
