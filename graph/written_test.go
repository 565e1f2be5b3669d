package graph_test

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph"
	"routegraph/graph/generated"
	"routegraph/graph/graphtest"
)

// TestWrittenAsTheExecutorWrites: what is written from the tables is, to the byte, what gqlgen's executor writes; for all queries that people have been
// shown, and for random selections of all kinds.
func TestWrittenAsTheExecutorWrites(t *testing.T) {
	tables, executor := writing(false), writing(true)
	queries, err := graphtest.Queries("..")
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(8, 1))
	s := selector{r, generated.NewExecutableSchema(generated.Config{}).Schema(), 0}
	for i := range 600 {
		queries[fmt.Sprint("random ", i)] = s.operation()
	}
	refused := 0
	for name, query := range queries {
		got, want := graphtest.Ask(tables, query), graphtest.Ask(executor, query)
		if got != want {
			t.Fatalf("%s %s\ngot  %s\nwant %s", name, query, got, want)
		}
		if again := graphtest.Ask(tables, query); again != want {
			t.Fatalf("%s %s, asked again\ngot  %s\nwant %s", name, query, again, want)
		}
		if strings.Contains(want, `"errors"`) {
			refused++
		}
	}
	t.Logf("%d answers are the same to the byte, %d of them errors", len(queries), refused)
	if refused > len(queries)/4 {
		t.Errorf("%d of %d were refused, so little was compared", refused, len(queries))
	}
}

func writing(executor bool) http.Handler {
	o := graph.DefaultOptions()
	o.Executor = executor
	return graph.NewHandler(seedStore(), slog.New(slog.DiscardHandler), o)
}

// selector makes random selections of the contract: fields under aliases, twice, on interfaces, in fragments, left out by directives.
type selector struct {
	*rand.Rand
	schema  *ast.Schema
	aliases int
}

func (s *selector) operation() string {
	roots := []string{"regions", "countries", "places", "routes", "legs", "events", "organizations", "cooperations", "agreements", "projects",
		"actorGroups", "techniques", "findings", "materials", "sources", "claims"}
	f := s.schema.Query.Fields.ForName(roots[s.IntN(len(roots))])
	if s.IntN(5) == 0 {
		ids := []string{"country:HND", "route:south-asia-north-america", "event:lagos-conviction-2022", "region:gulf", "dataset:seed"}
		return fmt.Sprintf(`{ node(id: %q) { ... on Entity { name } ... on %s %s } }`, ids[s.IntN(len(ids))],
			[]string{"Country", "Route", "Event", "Region", "Dataset"}[s.IntN(5)], s.set(s.schema.Types["Node"], 2))
	}
	return fmt.Sprintf("{ %s(first: %d) %s }", f.Name, 1+s.IntN(4), s.set(s.schema.Types[f.Type.Name()], 3))
}

// set is a selection of some fields of a type, with so many levels below.
func (s *selector) set(def *ast.Definition, levels int) string {
	out := []string{"__typename"}
	for range 2 + s.IntN(4) {
		f := def.Fields[s.IntN(len(def.Fields))]
		if text := s.field(f, levels); text != "" && !strings.HasPrefix(f.Name, "__") {
			out = append(out, text)
		}
	}
	if def.Kind == ast.Interface {
		some := s.schema.GetPossibleTypes(def)
		kind := some[s.IntN(len(some))]
		out = append(out, fmt.Sprintf("... on %s %s", kind.Name, s.set(kind, levels-1)))
	}
	return "{ " + strings.Join(out, " ") + " }"
}

func (s *selector) field(f *ast.FieldDefinition, levels int) string {
	s.aliases++
	text := fmt.Sprintf("a%d: %s", s.aliases%90, f.Name)
	if s.IntN(2) == 0 && f.Arguments.ForName("first") != nil {
		text += fmt.Sprintf("(%s: %d)", []string{"first", "last"}[s.IntN(2)], s.IntN(3))
	}
	if s.IntN(12) == 0 {
		text += " @skip(if: " + []string{"true", "false"}[s.IntN(2)] + ")"
	}
	def := s.schema.Types[f.Type.Name()]
	switch {
	case f.Arguments.ForName("lang") != nil && s.IntN(2) == 0:
		text = strings.Replace(text, f.Name, f.Name+`(lang: "es")`, 1)
	case required(f):
		return ""
	}
	if !def.IsCompositeType() {
		return text
	}
	if levels <= 0 {
		return ""
	}
	return text + " " + s.set(def, levels-1)
}

// required says whether a field cannot be asked without an argument.
func required(f *ast.FieldDefinition) bool {
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			return true
		}
	}
	return false
}
