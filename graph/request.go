package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	mediaGraphQL = "application/graphql-response+json"
	mediaJSON    = "application/json"
)

// problem is why a request is no GraphQL request.
type problem struct {
	status int
	text   string
}

func refused(status int, format string, args ...any) *problem {
	return &problem{status, fmt.Sprintf(format, args...)}
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
	case http.MethodGet:
		return readGet(r)
	case http.MethodPost:
		return readPost(w, r, limit)
	}
	w.Header().Set("Allow", "GET, POST")
	return nil, refused(http.StatusMethodNotAllowed, "the method is %s; GET and POST are answered", r.Method)
}

func readGet(r *http.Request) (*graphql.RawParams, *problem) {
	if r.ContentLength > 0 || len(r.TransferEncoding) > 0 {
		return nil, refused(http.StatusBadRequest, "a GET carries its query in the address, and no body")
	}
	q := r.URL.Query()
	body := map[string]json.RawMessage{}
	for _, name := range []string{"query", "operationName"} {
		if q.Has(name) {
			body[name], _ = json.Marshal(q.Get(name))
			if !utf8.ValidString(q.Get(name)) {
				return nil, refused(http.StatusBadRequest, "%s is not UTF-8", name)
			}
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

func readPost(w http.ResponseWriter, r *http.Request, limit int64) (*graphql.RawParams, *problem) {
	media, charset, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != mediaJSON || charset["charset"] != "" && !strings.EqualFold(charset["charset"], "utf-8") {
		return nil, refused(http.StatusUnsupportedMediaType, "the content type must be %s, in UTF-8", mediaJSON)
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, refused(http.StatusRequestEntityTooLarge, "the body is larger than %d bytes", limit)
	case err != nil:
		return nil, refused(http.StatusBadRequest, "the body could not be read")
	case !utf8.Valid(text):
		return nil, refused(http.StatusBadRequest, "the body is not UTF-8")
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal(text, &body); err != nil || body == nil {
		return nil, refused(http.StatusBadRequest, "the body is not a JSON object")
	}
	return params(body)
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
	if strings.TrimSpace(p.Query) == "" {
		return nil, refused(http.StatusBadRequest, "there is no query; send {\"query\": \"{ countries { totalCount } }\"}")
	}
	return p, nil
}

func refuse(w http.ResponseWriter, media string, status int, format string, args ...any) {
	code := BadUserInput
	if status == http.StatusRequestEntityTooLarge {
		code = LimitExceeded
	}
	write(w, media, status, &answer{Errors: gqlerror.List{withCode(&gqlerror.Error{}, code, fmt.Sprintf(format, args...))}})
}

func write(w http.ResponseWriter, media string, status int, a *answer) {
	body, err := json.Marshal(a)
	if err != nil {
		status, body = http.StatusInternalServerError, []byte(`{"errors":[{"message":"something went wrong in the server","extensions":{"code":"INTERNAL"}}]}`)
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Add("Vary", "Accept")
	w.WriteHeader(status)
	w.Write(body)
}
