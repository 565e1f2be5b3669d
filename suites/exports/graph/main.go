// Command graph prints the embedded seed graph as it is loaded, one JSON object a line, without what is derived: what exports are held against.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"routegraph/seed"
	"routegraph/store"
)

func main() {
	c := store.Domain()
	g, problems := seed.Read(seed.Files, c)
	if len(problems) > 0 {
		fmt.Fprintln(os.Stderr, problems)
		os.Exit(1)
	}
	out := bufio.NewWriter(os.Stdout)
	lines := json.NewEncoder(out)
	for _, n := range g.Nodes {
		shown(c.Kind(n.Kind).Props, n.Props)
		_ = lines.Encode(map[string]any{"kind": n.Kind, "id": n.ID, "dataSet": n.DataSet, "props": n.Props})
	}
	for _, r := range g.Relations {
		_ = lines.Encode(map[string]any{"relation": r.Type, "from": r.From, "to": r.To, "dataSet": r.DataSet, "props": r.Props})
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// shown takes out what no field of the contract shows.
func shown(props []store.Prop, values map[string]any) {
	for _, p := range props {
		if p.Internal {
			delete(values, p.Name)
		}
	}
}
