package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// exportFile is a sink that gets its name when it is whole. What is no plain file, a pipe or a device, is written as it goes.
type exportFile struct {
	name   string
	to     *os.File
	buffer *bufio.Writer
	direct bool
	sent   bool
}

// createExport begins a file; "-" is the standard output, given as a writer.
func createExport(name string, stdout io.Writer, force bool) (sink, func(err error) error, error) {
	if name == "-" {
		s := &stream{to: bufio.NewWriterSize(stdout, 1<<20)}
		return s, func(err error) error { return errors.Join(err, s.to.Flush()) }, nil
	}
	f := &exportFile{name: name}
	switch info, err := os.Stat(name); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return nil, nil, fmt.Errorf("--out: %w", err)
	case info.IsDir():
		return nil, nil, fmt.Errorf("--out: %s is a folder; name a file to write", name)
	case !info.Mode().IsRegular():
		f.direct = true
	case !force:
		return nil, nil, fmt.Errorf("%s is there already; name another file, or write over it with --force", name)
	}
	err := f.open()
	return f, f.end, err
}

func (f *exportFile) open() (err error) {
	if f.direct {
		f.to, err = os.OpenFile(f.name, os.O_WRONLY, 0)
	} else {
		f.to, err = os.CreateTemp(filepath.Dir(f.name), ".new-*")
	}
	if err == nil {
		f.buffer = bufio.NewWriterSize(f.to, 1<<20)
	}
	return err
}

// begin empties the file, where an earlier try wrote to it.
func (f *exportFile) begin(string) error {
	if f.direct {
		return beginOnce(&f.sent)
	}
	f.buffer.Reset(f.to)
	_, err := f.to.Seek(0, io.SeekStart)
	return errors.Join(err, f.to.Truncate(0))
}

func (f *exportFile) Write(p []byte) (int, error) { return f.buffer.Write(p) }

// end gives the file its name, or leaves nothing of it after an error.
func (f *exportFile) end(err error) error {
	if err == nil {
		err = f.buffer.Flush()
	}
	if f.direct {
		return errors.Join(err, f.to.Close())
	}
	defer os.Remove(f.to.Name()) // nothing is there any more if all went well
	if err == nil {
		err = f.to.Sync() // a disk that is full may tell only now
	}
	err = errors.Join(err, f.to.Close())
	if err != nil {
		return err
	}
	if err := os.Chmod(f.to.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(f.to.Name(), f.name)
}

// stream is a sink that cannot take back what it was given.
type stream struct {
	to   *bufio.Writer
	sent bool
}

func (s *stream) begin(string) error                { return beginOnce(&s.sent) }
func (s *stream) Write(p []byte) (n int, err error) { return s.to.Write(p) }

func beginOnce(begun *bool) error {
	if *begun {
		return errors.New("the data changed while they were exported, and part of the export is out already: throw it away and try again")
	}
	*begun = true
	return nil
}
