package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"time"
)

// pprofAddress is where a profiled server listens for it.
const pprofAddress = "127.0.0.1:6061"

// startProfile begins to profile ours, if that is asked for; stop waits for the end of it and keeps it.
func (f *field) startProfile() (stop func() error, err error) {
	if f.profile == "" || !slices.Contains(f.settings.targets, "ours") {
		return func() error { return nil }, nil
	}
	turns := time.Duration(f.rounds * len(f.ops) * len(f.concurrency) * len(f.targets))
	seconds := max(1, turns*f.duration/time.Second)
	done := make(chan error, 1)
	go func() {
		done <- fetchProfile("http://"+pprofAddress+"/debug/pprof/profile?seconds="+fmt.Sprint(int(seconds)), f.profile)
	}()
	return func() error { return <-done }, nil
}

func fetchProfile(url, file string) error {
	response, err := http.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, response.Body); err != nil {
		return err
	}
	return out.Close()
}
