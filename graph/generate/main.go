// Command generate makes graph/generated from schema.graphqls and gqlgen.yml: gqlgen, without what costs much and serves nothing here.
// It starts a goroutine for each field whose method takes a context and for each element of a list, and runs each field as if it could fail or
// wait, but below a root field nothing does. And it unpacks each input object field by field, but gqlparser has checked them, and the planner
// reads them as they are. What is left is written in fewer lines.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	log.SetOutput(io.Discard) // gqlgen tells of each field of an input that it found no Go field for: see lean
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err == nil {
		err = api.Generate(cfg, api.AddPlugin(lean{}))
	}
	if err == nil {
		err = fold(cfg.Exec.Filename)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// lean changes what gqlgen is about to write.
type lean struct{}

func (lean) Name() string { return "lean" }

// GenerateCode runs before the code is written.
func (lean) GenerateCode(data *codegen.Data) error {
	for _, in := range data.Inputs {
		in.Fields = nil
	}
	used := map[string]*config.TypeReference{}
	for _, o := range data.Objects {
		o.DisableConcurrency = !o.Root
		for _, f := range o.Fields {
			use(used, f.TypeReference)
			for _, a := range f.Args {
				use(used, a.TypeReference)
			}
		}
	}
	data.ReferencedTypes = used
	return nil
}

// use notes a type and what it is a list of, as gqlgen does.
func use(used map[string]*config.TypeReference, t *config.TypeReference) {
	used[t.UniquenessKey()] = t
	if t.IsSlice() || t.IsPtrToSlice() || t.IsPtrToPtr() || t.IsPtrToIntf() {
		use(used, t.Elem())
	}
}
