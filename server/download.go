package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	heldBack  = 256 << 10        // of an export, so that what fails soon can be told, and begun again
	writeTime = 30 * time.Second // for a client to take what is sent at once
)

// errOut means that an export must begin again, and part of it is out already.
var errOut = errors.New("part of the export is out already")

// download is a sink that sends an export to a client. Its beginning is held back for a while; only then are status and headers out.
type download struct {
	w      http.ResponseWriter
	order  order
	maxAge time.Duration
	held   bytes.Buffer
	out    bool
}

func (d *download) begin(version string) error {
	if d.out {
		return errOut
	}
	d.held.Reset()
	d.head(version)
	return nil
}

// head says what the answer is: a file that is named by the version of the data.
func (d *download) head(version string) {
	h := d.w.Header()
	h.Set("Content-Type", d.order.format.Media)
	h.Set("Content-Disposition", `attachment; filename="`+d.fileName(version)+`"`)
	h.Set("ETag", "W/"+d.tag(version)) // the same whether it was compressed on its way or not
	h.Set("Cache-Control", "public, max-age="+strconv.Itoa(int(d.maxAge.Seconds())))
}

// fileName tells the version, and lists of different queries apart.
func (d *download) fileName(version string) string {
	if of := d.ofQuery(); of != "" {
		version += "-" + of[:8]
	}
	return d.order.format.FileName(version)
}

func (d *download) tag(version string) string {
	return `"` + strings.Join([]string{version, d.order.format.Name, d.ofQuery(), buildTag()}, "-") + `"`
}

// ofQuery is a hash of the question; "" for the whole graph.
func (d *download) ofQuery() string {
	q := d.order.question
	if q == nil {
		return ""
	}
	sum := sha256.Sum256([]byte(q.Query + "\x00" + q.Operation + "\x00" + string(q.variables)))
	return hex.EncodeToString(sum[:16])
}

func (d *download) Write(p []byte) (int, error) {
	if !d.out && d.held.Len()+len(p) <= heldBack {
		return d.held.Write(p)
	}
	if err := d.flush(); err != nil {
		return 0, err
	}
	return d.send(p)
}

// flush sends what was held back.
func (d *download) flush() error {
	d.out = true
	_, err := d.send(d.held.Bytes())
	d.held = bytes.Buffer{}
	return err
}

func (d *download) send(p []byte) (int, error) {
	_ = http.NewResponseController(d.w).SetWriteDeadline(time.Now().Add(writeTime)) // without one, the server's holds
	return d.w.Write(p)
}
