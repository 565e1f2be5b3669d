package graph

import (
	"encoding/json"
	"net/http"
)

// reply writes a response in the media type that the client chose.
type reply struct {
	w     http.ResponseWriter
	media string // "": the client accepts none that there is
}

// refuse answers a request that is no GraphQL request, or comes at a bad time.
func (to reply) refuse(p *problem) {
	to.write(p.status, &answer{Errors: listOf(p.err)})
}

// notExecuted answers an operation of which nothing ran. The older media type knows no status but 200 for it; and clients that send a hash
// take another status for a server that knows no hashes.
func (to reply) notExecuted(a *answer) {
	status := http.StatusOK
	if to.media == mediaGraphQL && a.Errors[0].Extensions["code"] != PersistedNotFound {
		status = http.StatusBadRequest
	}
	to.write(status, a)
}

// unchanged says that the answer which the client has is still good.
func (to reply) unchanged() {
	to.w.Header().Add("Vary", "Accept")
	to.w.WriteHeader(http.StatusNotModified)
}

// write writes an answer. One that nobody allowed caches to keep is kept by none.
func (to reply) write(status int, a *answer) {
	body, err := a.text()
	if err != nil {
		status, body = http.StatusInternalServerError, []byte(`{"errors":[{"message":"something went wrong in the server","extensions":{"code":"INTERNAL"}}]}`)
	}
	h := to.w.Header()
	media := to.media
	if media == "" {
		media = mediaJSON
	}
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	if h.Get("ETag") == "" {
		h.Set("Cache-Control", "no-store")
	}
	h.Add("Vary", "Accept")
	to.w.WriteHeader(status)
	_, _ = to.w.Write(body) // a client that went away needs no answer
}

// text is the answer as it is sent. The data are JSON already: there is no need to read them again.
func (a *answer) text() ([]byte, error) {
	parts := []struct {
		name  string
		value any
		there bool
	}{{"errors", a.Errors, len(a.Errors) > 0}, {"data", a.Data, len(a.Data) > 0}, {"extensions", a.Extensions, len(a.Extensions) > 0}}
	b := make([]byte, 0, len(a.Data)+256)
	for _, p := range parts {
		if !p.there {
			continue
		}
		text, isText := p.value.(json.RawMessage)
		if !isText {
			var err error
			if text, err = json.Marshal(p.value); err != nil {
				return nil, err
			}
		}
		b = append(append(append(b, `,"`...), p.name...), `":`...)
		b = append(b, text...)
	}
	if len(b) == 0 {
		return []byte("{}"), nil
	}
	b[0] = '{'
	return append(b, '}'), nil
}
