package graph_test

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store/memstore"
)

var seedStore = sync.OnceValue(func() *memstore.Store { return graphtest.Memory(graphtest.Seed()) })

// newSeedHandler answers from the embedded seed graph.
func newSeedHandler(testing.TB) http.Handler { return answertest.Handler(seedStore()) }

func post(h http.Handler, body string) *httptest.ResponseRecorder { return graphtest.Post(h, body) }
