package export

import (
	"archive/zip"

	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"slices"
	"strings"
	"time"
)

// archive is a zip file whose bytes depend on what is in it alone: all of its files bear the first day that a zip can.
type archive struct {
	zip   *zip.Writer
	files []*file
}

// file is one file of an archive.
type file struct {
	name string
	to   io.Writer
	sum  hash.Hash
	size int64
}

func newArchive(to io.Writer) *archive { return &archive{zip: zip.NewWriter(to)} }

// create begins the next file, and ends the one before.
func (a *archive) create(name string) (*file, error) {
	to, err := a.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	f := &file{name: name, to: to, sum: sha256.New()}
	a.files = append(a.files, f)
	return f, err
}

// add adds a file that is made at once.
func (a *archive) add(name string, content []byte) error {
	f, err := a.create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return err
}

func (f *file) Write(p []byte) (int, error) {
	f.size += int64(len(p))
	f.sum.Write(p)
	return f.to.Write(p)
}

func (f *file) sha256() string { return hex.EncodeToString(f.sum.Sum(nil)) }

// addSums adds the checksums of all files so far, as sha256sum reads them.
func (a *archive) addSums() error {
	files := slices.Clone(a.files)
	slices.SortFunc(files, func(a, b *file) int { return strings.Compare(a.name, b.name) })
	f, err := a.create("SHA256SUMS")
	for _, one := range files {
		if err == nil {
			_, err = fmt.Fprintf(f, "%s  %s\n", one.sha256(), one.name)
		}
	}
	return err
}

func (a *archive) close() error { return a.zip.Close() }
