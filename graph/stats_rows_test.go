package graph_test

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// TestGroupsAgainstRows counts the rows of whole lists by what they show, and holds the groups against that.
func TestGroupsAgainstRows(t *testing.T) {
	for name, h := range varied(t, 1) {
		for measure, by := range measured {
			rows := allRows(t, h, measure)
			for dimension, path := range by {
				want := map[string]int{}
				for _, row := range rows {
					for _, v := range valuesOf(row, dimension, path) {
						want[v]++
					}
				}
				got := map[string]int{}
				stats := askStats(t, h, measure, "", dimension)
				for _, g := range stats.Groups {
					got[g.key()] = g.Count
				}
				if !stats.More && !maps.Equal(got, want) {
					t.Errorf("%s: %s by %s: got %v, want %v", name, measure, dimension, got, want)
				}
			}
		}
	}
}

// allRows reads a list page by page, with all that any dimension is about.
func allRows(t *testing.T, h http.Handler, measure string) (rows []any) {
	t.Helper()
	fields := []string{"id"}
	for dimension, path := range measured[measure] {
		if path != "" {
			fields = append(fields, selection(fmt.Sprintf("%s:", dimension), path))
		}
	}
	switch measure {
	case "EVENTS", "COOPERATIONS":
		fields = append(fields, "when { earliest latest } reportedOn")
	case "SOURCES":
		fields = append(fields, "when: published { earliest latest }")
	}
	after := "null"
	for {
		list := strings.ToLower(measure)
		got := ask[map[string]struct {
			Nodes    []any
			PageInfo struct {
				HasNextPage bool
				EndCursor   string
			}
		}](t, h, fmt.Sprintf(`{ %s(first: 20, after: %s) { nodes { %s } pageInfo { hasNextPage endCursor } } }`, list, after, strings.Join(fields, " ")), nil)[list]
		rows = append(rows, got.Nodes...)
		if !got.PageInfo.HasNextPage {
			return rows
		}
		after = fmt.Sprintf("%q", got.PageInfo.EndCursor)
	}
}

// selection writes a path as what a query selects, under an alias.
func selection(alias, path string) string {
	path, _, _ = strings.Cut(path, "|")
	steps := strings.Split(path, ".")
	out := alias + steps[0]
	if len(steps) > 1 && (steps[1] == "nodes" || steps[0] == "citations") {
		out += "(first: 30)"
	}
	for _, s := range steps[1:] {
		out += " { " + s
	}
	return out + strings.Repeat(" }", len(steps)-1)
}

// valuesOf lists the different values of a row; "" alone if it has none.
func valuesOf(row any, dimension, path string) []string {
	var all []string
	if path == "" {
		all = inUnit(row.(map[string]any), dimension)
	} else {
		path, begins, _ := strings.Cut(path, "|")
		steps := strings.Split(path, ".")
		steps[0] = dimension
		for _, v := range at(row, steps) {
			if strings.HasPrefix(v, begins) {
				all = append(all, v)
			}
		}
	}
	slices.Sort(all)
	if all = slices.Compact(all); all == nil {
		return []string{""}
	}
	return all
}

func at(v any, steps []string) (out []string) {
	switch v := v.(type) {
	case nil:
	case []any:
		for _, x := range v {
			out = append(out, at(x, steps)...)
		}
	case map[string]any:
		out = at(v[steps[0]], steps[1:])
	default:
		out = []string{fmt.Sprint(v)}
	}
	return out
}

// inUnit says in which calendar unit all of a row's period lies, by hand.
func inUnit(row map[string]any, dimension string) []string {
	when := row["when"].(map[string]any)
	first, _ := when["earliest"].(string)
	last, _ := when["latest"].(string)
	if reported, _ := row["reportedOn"].(string); last == "" && reported >= first {
		last = reported
	}
	if first == "" || last == "" {
		return nil
	}
	unit := map[string]func(string) string{"YEAR": func(d string) string { return d[:4] }, "MONTH": func(d string) string { return d[:7] },
		"QUARTER": func(d string) string { return d[:5] + "Q" + string("111222333444"[(int(d[5]-'0')*10+int(d[6]-'0'))-1]) }}[dimension]
	if unit(first) != unit(last) {
		return nil
	}
	return []string{unit(first)}
}
