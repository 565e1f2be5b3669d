package neo4jstore_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
	"routegraph/store/storetest"
)

// hostileTexts mean something to Cypher, to Lucene, to JSON or to a terminal; or are only very long.
var hostileTexts = []string{
	"' \" ` \\' \\\" }) DETACH DELETE n // $where {0} ${x} %s \\u0027 \u0027 \u2028 \u202e 😀 é e\u0301 * ? ~ : ( [ { && || AND NOT",
	"x`) MATCH (n) DETACH DELETE n RETURN 1 //\n\r\t\x00\x1b[2J",
	strings.Repeat("long' ", 10_000),
}

// described is the contract as introspection tells it.
type described struct {
	types map[string]*typeOf
	paths map[string]string // from the root to an object type: a query with %s where its fields go
	tried map[string]bool   // input types all of whose fields were tried
	sent  int
	send  func(name, query string, variables map[string]any)
}

type typeOf struct {
	Kind, Name    string
	Fields        []member
	InputFields   []member
	PossibleTypes []ref
}

type member struct {
	Name         string
	Args         []member
	Type         ref
	DefaultValue *string
}

type ref struct {
	Kind, Name string
	OfType     *ref
}

func (r ref) named() string {
	if r.OfType != nil {
		return r.OfType.named()
	}
	return r.Name
}

func (r ref) String() string {
	switch r.Kind {
	case "NON_NULL":
		return r.OfType.String() + "!"
	case "LIST":
		return "[" + r.OfType.String() + "]"
	}
	return r.Name
}

func (r ref) list() bool { return r.Kind == "LIST" || r.OfType != nil && r.OfType.list() }

func (m member) required() bool { return m.Type.Kind == "NON_NULL" && m.DefaultValue == nil }

func describe(t *testing.T, h http.Handler) *described {
	const typ = "type{kind name ofType{kind name ofType{kind name ofType{kind name}}}}"
	var got struct {
		Data struct {
			Schema struct{ Types []*typeOf } `json:"__schema"`
		}
	}
	answer := post(h, `{"query":"{__schema{types{kind name possibleTypes{kind name} fields{name `+typ+` args{name defaultValue `+typ+`}} inputFields{name defaultValue `+typ+`}}}}"}`)
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	d := &described{types: map[string]*typeOf{}, paths: map[string]string{"Query": "{ %s }"}, tried: map[string]bool{}}
	for _, one := range got.Data.Schema.Types {
		d.types[one.Name] = one
	}
	d.walk()
	return d
}

// walk finds the shortest way to every object type.
func (d *described) walk() {
	for todo := []string{"Query"}; len(todo) > 0; todo = todo[1:] {
		from := d.types[todo[0]]
		reach := func(typ, selection string) {
			if _, known := d.paths[typ]; !known && !strings.HasPrefix(typ, "__") && d.composite(typ) {
				d.paths[typ] = strings.Replace(d.paths[from.Name], "%s", selection, 1)
				todo = append(todo, typ)
			}
		}
		for _, p := range from.PossibleTypes {
			reach(p.Name, "... on "+p.Name+" { %s }")
		}
		for _, f := range from.Fields {
			reach(f.Type.named(), f.Name+arguments(f, nil)+" { %s }")
		}
	}
}

func (d *described) composite(typ string) bool {
	return slices.Contains([]string{"OBJECT", "INTERFACE", "UNION"}, d.types[typ].Kind)
}

// usual are values for arguments that must be there.
var usual = map[string]string{"id": `"country:HND"`, "ids": `["country:HND", "event:lagos-conviction-2022"]`, "code": `"HND"`, "slug": `"starsom"`, "query": `"male"`,
	"route": `"route:south-asia-north-america"`, "at": `"2023-04-01"`, "measure": "EVENTS", "by": "[KIND]", "from": `"country:HND"`, "to": `"country:USA"`, "a": `"LKA"`, "b": `"COL"`}

// arguments are those that a field must have, and one that it is given as a variable.
func arguments(f member, given *member) string {
	var all []string
	for _, a := range f.Args {
		switch {
		case given != nil && a.Name == given.Name:
			all = append(all, a.Name+": $v")
		case a.required():
			all = append(all, a.Name+": "+usual[a.Name])
		}
	}
	if all == nil {
		return ""
	}
	return "(" + strings.Join(all, ", ") + ")"
}

// try sends a text through an argument, at every place in it that takes one.
func (d *described) try(owner string, f, arg member, text string) {
	selection := ""
	if d.composite(f.Type.named()) {
		selection = " { __typename }"
		if slices.ContainsFunc(d.types[f.Type.named()].Fields, func(m member) bool { return m.Name == "nodes" }) {
			selection = " { totalCount nodes { __typename } }"
		}
	}
	query := fmt.Sprintf("query($v: %s) ", arg.Type) + strings.Replace(d.paths[owner], "%s", f.Name+arguments(f, &arg)+selection, 1)
	for _, value := range d.values(arg.Type, text) {
		d.sent++
		d.send(owner+"."+f.Name+"."+arg.Name, query, map[string]any{"v": value})
	}
}

// values are those of a type that have the text in one place. Of an input type each field is tried once, wherever the type is met first.
func (d *described) values(typ ref, text string) (out []any) {
	named := d.types[typ.named()]
	switch {
	case named.Kind == "ENUM" || slices.Contains([]string{"String", "ID", "Date"}, named.Name):
		out = []any{text}
	case named.Kind == "INPUT_OBJECT" && !d.tried[named.Name+text[:1]]:
		d.tried[named.Name+text[:1]] = true
		for _, f := range named.InputFields {
			for _, below := range d.values(f.Type, text) {
				out = append(out, map[string]any{f.Name: below})
			}
		}
	}
	if typ.list() {
		for i := range out {
			out[i] = []any{out[i]}
		}
	}
	return out
}

// TestHostileTexts sends them through every argument that introspection tells of, to both stores: they are values and nothing else.
func TestHostileTexts(t *testing.T) {
	neo, _ := openSeed(t)
	inNeo4j, inMemory := handler(neo), handler(memSeed(t))
	d := describe(t, inMemory)
	codes := map[string]int{}
	d.send = func(name, query string, variables map[string]any) {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": variables})
		got, want := post(inNeo4j, string(body)), post(inMemory, string(body))
		if got != want || strings.Contains(got, `"INTERNAL"`) {
			t.Errorf("%s: %.300s\n%.300v\nNeo4j  %.300s\nmemory %.300s", name, query, variables, got, want)
		}
		code := "answered"
		if _, after, failed := strings.Cut(got, `"code":"`); failed {
			code, _, _ = strings.Cut(after, `"`)
		}
		codes[code]++
	}
	arguments := 0
	for _, owner := range slices.Sorted(maps.Keys(d.paths)) {
		for _, f := range d.types[owner].Fields {
			for _, arg := range f.Args {
				arguments++
				for _, text := range hostileTexts {
					d.try(owner, f, arg, text)
				}
			}
		}
	}
	t.Logf("%d arguments, %d requests to each store: %v", arguments, d.sent, codes)
	if arguments < 300 || codes["answered"] < 300 {
		t.Errorf("got %d arguments and %d answers, want at least 300 of each", arguments, codes["answered"])
	}
	storetest.ReadsBack(t, neo, store.Domain(), seedGraph(t))
}
