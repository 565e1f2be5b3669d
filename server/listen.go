package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"syscall"
)

// listen opens a TCP port.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil || port == "" {
		return nil, fmt.Errorf("%q is no address to listen on; set --addr or ADDR to HOST:PORT, such as 127.0.0.1:8080", addr)
	}
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, explainListen(host, port, err)
	}
	return l, nil
}

func explainListen(host, port string, err error) error {
	at := net.JoinHostPort(host, port)
	free := net.JoinHostPort(host, "0")
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("port %s is in use: something listens on %s already; choose another with --addr or ADDR, such as --addr %s for any free one", port, at, free)
	case errors.Is(err, syscall.EACCES):
		return fmt.Errorf("port %s is not for this user to listen on; choose one above 1023 with --addr or ADDR, such as --addr %s for any free one", port, free)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return fmt.Errorf("this machine has no address %s to listen on; set --addr or ADDR to one that it has, such as 127.0.0.1:%s", host, port)
	}
	var op *net.OpError
	if errors.As(err, &op) {
		err = op.Err
	}
	return fmt.Errorf("cannot listen on %s (%w); set --addr or ADDR to HOST:PORT, such as 127.0.0.1:8080", at, err)
}
