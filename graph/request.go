package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

const (
	mediaGraphQL = "application/graphql-response+json"
	mediaJSON    = "application/json"
)

// problem is why a request is not answered.
type problem struct {
	status int
	err    error
}

func refused(status int, format string, args ...any) *problem {
	return &problem{status, failure(BadUserInput, format, args...)}
}

// accepted chooses the media type of the answer, the first that the client names.
func accepted(r *http.Request) (media string, ok bool) {
	header := strings.Join(r.Header.Values("Accept"), ",")
	if header == "" {
		return mediaJSON, true
	}
	for _, part := range strings.Split(header, ",") {
		media, params, err := mime.ParseMediaType(part)
		if err != nil || params["q"] == "0" {
			continue
		}
		switch media {
		case mediaGraphQL, mediaJSON:
			return media, true
		case "*/*", "application/*":
			return mediaJSON, true
		}
	}
	return "", false
}

func readRequest(w http.ResponseWriter, r *http.Request, limit int64) (*graphql.RawParams, *problem) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		return readGet(r)
	case http.MethodPost:
		return readPost(r, limit)
	}
	w.Header().Set("Allow", "GET, HEAD, POST")
	return nil, refused(http.StatusMethodNotAllowed, "the method is %s; GET, HEAD and POST are answered", r.Method)
}

func readGet(r *http.Request) (*graphql.RawParams, *problem) {
	if r.ContentLength > 0 || len(r.TransferEncoding) > 0 {
		return nil, refused(http.StatusBadRequest, "a GET carries its query in the address, and no body")
	}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refused(http.StatusBadRequest, "the address has parameters that cannot be read")
	}
	body := map[string]json.RawMessage{}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		switch {
		case len(q[name]) > 1:
			return nil, refused(http.StatusBadRequest, "%s is given %d times", name, len(q[name]))
		case !utf8.ValidString(q.Get(name)):
			return nil, refused(http.StatusBadRequest, "%s is not UTF-8", name)
		}
	}
	for _, name := range []string{"query", "operationName"} {
		if q.Has(name) {
			body[name], _ = json.Marshal(q.Get(name))
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		if text := q.Get(name); text != "" {
			if !json.Valid([]byte(text)) {
				return nil, refused(http.StatusBadRequest, "%s is not JSON", name)
			}
			body[name] = json.RawMessage(text)
		}
	}
	return params(body)
}

// heardOut is how many bytes are still read of a body that is too long: a client that is cut off while it sends may not hear why.
const heardOut = 16 << 20

func readPost(r *http.Request, limit int64) (*graphql.RawParams, *problem) {
	media, charset, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != mediaJSON || charset["charset"] != "" && !strings.EqualFold(charset["charset"], "utf-8") {
		return nil, refused(http.StatusUnsupportedMediaType, "the content type must be %s, in UTF-8", mediaJSON)
	}
	text, err := io.ReadAll(io.LimitReader(r.Body, limit+1))
	switch {
	case int64(len(text)) > limit:
		_, _ = io.CopyN(io.Discard, r.Body, heardOut)
		return nil, tooLong(r.ContentLength, limit)
	case err != nil:
		return nil, refused(http.StatusBadRequest, "the body could not be read")
	case !utf8.Valid(text):
		return nil, refused(http.StatusBadRequest, "the body is not UTF-8")
	}
	body, problem := members(text)
	if problem != nil {
		return nil, problem
	}
	return params(body)
}

func tooLong(length, limit int64) *problem {
	if length < 0 { // it was not announced, and not read to its end
		return &problem{http.StatusRequestEntityTooLarge, failure(LimitExceeded, "the body is larger than %d bytes", limit)}
	}
	return &problem{http.StatusRequestEntityTooLarge, exceeded(length, limit, "the body has %d bytes, at most %d are read")}
}

// members reads a JSON object of which each member is there once: of two, another reader might take the other.
func members(text []byte) (map[string]json.RawMessage, *problem) {
	all, n := map[string]json.RawMessage{}, 0
	d := json.NewDecoder(bytes.NewReader(text))
	open, err := d.Token()
	for ; err == nil && d.More(); n++ {
		var value json.RawMessage
		key, _ := d.Token()
		if err = d.Decode(&value); err == nil {
			name, _ := key.(string)
			all[name] = value
		}
	}
	if err == nil {
		_, err = d.Token()
	}
	if _, more := d.Token(); open != json.Delim('{') || err != nil || more != io.EOF {
		return nil, refused(http.StatusBadRequest, "the body is not a JSON object")
	}
	if n > len(all) {
		return nil, refused(http.StatusBadRequest, "the body has a member twice")
	}
	return all, nil
}

// params reads the four members of a GraphQL request strictly; others are for the future and ignored.
func params(body map[string]json.RawMessage) (*graphql.RawParams, *problem) {
	p := &graphql.RawParams{}
	for _, m := range []struct {
		name, want string
		into       any
	}{{"query", "a string", &p.Query}, {"operationName", "a string", &p.OperationName},
		{"variables", "an object", &p.Variables}, {"extensions", "an object", &p.Extensions}} {
		if body[m.name] == nil {
			continue
		}
		d := json.NewDecoder(bytes.NewReader(body[m.name]))
		d.UseNumber()
		if d.Decode(m.into) != nil {
			return nil, refused(http.StatusBadRequest, "%s must be %s", m.name, m.want)
		}
	}
	if strings.TrimSpace(p.Query) == "" && p.Extensions["persistedQuery"] == nil {
		return nil, refused(http.StatusBadRequest, "there is no query; send {\"query\": \"{ countries { totalCount } }\"}")
	}
	return p, nil
}
