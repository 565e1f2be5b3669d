package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// file is what is sent at an address.
type file struct {
	media, caching, policy string
	// forms are made when the file is first asked for, so that the server starts at once.
	forms func() (plain, packed form)
}

// form is a file as it goes over the wire. Two forms of one file are two representations, each with a tag of its own.
type form struct {
	body []byte
	tag  string
}

// medias are the types of all files that there are: what a machine has in its own tables says nothing.
var medias = map[string]string{
	"":      "text/plain; charset=utf-8", // licences
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
	".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2",
}

// addFolder adds the files of an embedded folder, with the beginning of their addresses.
func addFolder(to map[string]*file, folder, address string) {
	_ = fs.WalkDir(embedded, folder, func(name string, d fs.DirEntry, err error) error { // what is embedded can be read
		if err == nil && !d.IsDir() {
			at := address + strings.TrimPrefix(name, folder+"/")
			to[at] = newFile(at, func() []byte { return mustRead(name) })
		}
		return nil
	})
}

func mustRead(name string) []byte {
	body, err := embedded.ReadFile(name)
	if err != nil {
		panic(err) // it was there when the folder was walked
	}
	return body
}

func newFile(address string, read func() []byte) *file {
	caching := "no-cache"
	if strings.HasPrefix(address, "assets/") { // whose names change with what is in them
		caching = "public, max-age=31536000, immutable"
	}
	return &file{media: medias[path.Ext(address)], caching: caching, forms: sync.OnceValues(func() (plain, packed form) {
		body := read()
		sum := sha256.Sum256(body)
		name := hex.EncodeToString(sum[:16])
		return form{body, `"` + name + `"`}, form{pack(body), `"` + name + `-gzip"`}
	})}
}

// pack compresses as well as gzip can: it is done once.
func pack(body []byte) []byte {
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression) // the level is one that there is
	_, _ = w.Write(body)                                       // to memory
	_ = w.Close()
	return packed.Bytes()
}

func (f *file) serve(w http.ResponseWriter, r *http.Request, status int) {
	h := w.Header()
	h.Set("Content-Type", f.media)
	h.Set("Cache-Control", f.caching)
	h.Add("Vary", "Accept-Encoding")
	if f.policy != "" {
		h.Set("Content-Security-Policy", f.policy)
	}
	chosen, packed := f.forms()
	if acceptsGzip(r) && len(packed.body) < len(chosen.body) {
		chosen = packed
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Length", strconv.Itoa(len(chosen.body)))
	if status != http.StatusOK {
		w.WriteHeader(status)
		_, _ = w.Write(chosen.body) // a client that went away needs no answer
		return
	}
	h.Set("ETag", chosen.tag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(chosen.body))
}

func acceptsGzip(r *http.Request) bool {
	for one := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		coding, weight, _ := strings.Cut(strings.ReplaceAll(one, " ", ""), ";")
		if strings.EqualFold(coding, "gzip") {
			return strings.Trim(strings.TrimPrefix(weight, "q="), "0.") != "" || weight == ""
		}
	}
	return false
}
