package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/graph/model"
	"routegraph/store"
)

// defaultPage is the page of a connection that is not told how many.
const defaultPage = 20

// arguments reads what a field is given: which rows, in what order, which page.
func (p *planner) arguments(st *store.Step, f graphql.CollectedField) {
	args := f.ArgumentMap(p.oc.Variables)
	p.narrow(st, args["kinds"])
	if where, ok := args["where"].(map[string]any); ok {
		w := wherer{planner: p, field: f.Name}
		st.Where = w.where(st.Parts[0].Kind, where, 1)
	}
	connection := isConnection(p.schema.Types[f.Definition.Type.Name()])
	if connection || args["first"] != nil {
		p.limit(st, f.Name, args)
	} else if st.From.Hop != nil && f.Definition.Type.Elem != nil {
		st.Page.Limit = cmp.Or(st.From.Hop.From.Bound, maxPage)
		p.bounded[st] = f.Name
	}
	if !connection {
		st.Order = p.defaultOrder(st)
		return
	}
	if st.Order == nil { // a search has its own
		st.Order = p.order(st, args["orderBy"])
	}
	p.plan.Lists[st] = listName(st, f.Name, args)
	st.Page.After = p.cursor(st, f.Name, "after", args)
	st.Page.Before = p.cursor(st, f.Name, "before", args)
}

// narrow keeps the kinds that a list is asked for.
func (p *planner) narrow(st *store.Step, kinds any) {
	if kinds == nil {
		return
	}
	var names []string
	for _, k := range model.Items(kinds) {
		names = append(names, strings.ReplaceAll(fmt.Sprint(k), "_", ""))
	}
	st.Parts = slices.DeleteFunc(st.Parts, func(part *store.Part) bool {
		return !slices.Contains(names, strings.ToUpper(part.Kind))
	})
	if len(st.Parts) == 0 {
		p.fail(BadUserInput, "kinds: none of them can stand in this list")
		st.Parts = []*store.Part{{Kind: p.catalogue.KindNames()[0]}} // the plan will not run
	}
}

func (p *planner) limit(st *store.Step, field string, args map[string]any) {
	first, last := args["first"], args["last"]
	if first != nil && last != nil {
		p.fail(BadUserInput, "%s: first and last cannot go together", field)
	}
	name, value := "first", first
	if last != nil {
		name, value = "last", last
		st.Page.Backward = true
	}
	st.Page.Limit = defaultPage
	if value != nil {
		st.Page.Limit = int(integer(value))
	}
	if n := st.Page.Limit; n < 0 {
		p.fail(BadUserInput, "%s: %s is %d, it must be 0 to %d", field, name, n, maxPage)
	} else if n > maxPage {
		p.over(int64(n), maxPage, field+": "+name+" is %d, at most %d are answered")
	}
	if st.Page.Limit == 0 {
		st.Page.Limit, p.plan.Empty[st] = 1, true
	}
}

// sortKeys are the properties behind the orders of the contract.
var sortKeys = map[string]string{"NAME": store.SortName, "DATE": "sortDate", "CODE": "iso3", "PROPERTY": "sortKey", "STEP": "step"}

// order reads orderBy, such as DATE_DESC.
func (p *planner) order(st *store.Step, orderBy any) []store.Key {
	var keys []store.Key
	for _, o := range model.Items(orderBy) {
		name, direction, _ := strings.Cut(o.(string), "_")
		key := store.Key{Prop: sortKeys[name], Desc: direction == "DESC"}
		if !slices.ContainsFunc(keys, func(k store.Key) bool { return k.Prop == key.Prop }) {
			keys = append(keys, key)
		}
	}
	if keys != nil {
		return keys
	}
	return p.defaultOrder(st)
}

// defaultOrder is the latest first for what has a date, by number for what is numbered, else by name.
func (p *planner) defaultOrder(st *store.Step) []store.Key {
	for _, key := range []store.Key{{Prop: "sortDate", Desc: true}, {Prop: "step"}, {Prop: "number"}, {Prop: store.SortName}, {Prop: "sortKey"}} {
		if !slices.ContainsFunc(st.Parts, func(part *store.Part) bool { _, has := p.catalogue.Kind(part.Kind).Prop(key.Prop); return !has }) {
			return []store.Key{key}
		}
	}
	return nil
}

// needCursor makes a step bring its sort values.
func (p *planner) needCursor(st *store.Step) {
	for _, k := range st.Order {
		if k.Edge {
			st.NeedEdge(k.Prop)
			continue
		}
		for _, part := range st.Parts {
			part.Need(k.Prop)
		}
	}
}

// listName tells a list from all others, so that a cursor of one is refused by another: its field, its kinds, its filter and its order.
func listName(st *store.Step, field string, args map[string]any) string {
	same := map[string]any{"field": field, "order": st.Order, "words": st.From.Words}
	for _, name := range []string{"where", "kinds"} {
		if args[name] != nil {
			same[name] = args[name]
		}
	}
	b, _ := json.Marshal(same)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:6])
}

// cursor reads a cursor and holds it against the list that it is used on.
func (p *planner) cursor(st *store.Step, field, name string, args map[string]any) []any {
	text, ok := args[name].(string)
	if !ok {
		return nil
	}
	var c model.Cursor
	if !c.Parse(text) || c.List != p.plan.Lists[st] || !p.keysFit(st, c.Keys) {
		p.fail(BadUserInput, "%s: %s is not a cursor of this list with this filter and order", field, name)
		return nil
	}
	p.parents[st] = c.Parent
	return c.Keys
}

// keysFit holds the values of a cursor against the sort keys: a client may have made it up.
func (p *planner) keysFit(st *store.Step, keys []any) bool {
	if len(keys) != len(st.Order)+1 {
		return false
	}
	for i, k := range keys {
		want := store.Text
		if i < len(st.Order) {
			want = p.keyType(st.Order[i])
		}
		_, text := k.(string)
		_, number := k.(int64)
		if want == store.Int && !number || want != store.Int && !text {
			return false
		}
	}
	return true
}

func (p *planner) keyType(k store.Key) store.Type {
	if k.Prop == store.Rank {
		return store.Int
	}
	return p.catalogue.Type(k.Prop)
}

// checkParents holds the cursors' parents against the rows that they were used below, and plain lists against their bound.
func (p *planner) checkParents(t *store.Table) error {
	if p.parents[t.Step] != "" && t.Step.From.Hop == nil {
		return failure(BadUserInput, "this cursor is not of this list")
	}
	for sub, below := range t.Below {
		if field, ok := p.bounded[sub]; ok && slices.ContainsFunc(below.Links, func(l store.Links) bool { return l.More }) {
			return failure(LimitExceeded, "%s: there are more than %d, which is the most that this list shows", field, sub.Page.Limit)
		}
		want, ok := p.parents[sub]
		for i, row := range t.Nodes {
			if ok && i < len(below.Links) && row.ID != want && slices.Contains(row.Part.Steps, sub) {
				return failure(BadUserInput, "this cursor is of a list below %s, not below %s", want, row.ID)
			}
		}
		if err := p.checkParents(below); err != nil {
			return err
		}
	}
	return nil
}

// integer gives numbers one Go type: literals come as int64, variables as json.Number.
func integer(v any) int64 {
	switch v := v.(type) {
	case json.Number:
		n, _ := v.Int64()
		return n
	case int:
		return int64(v)
	case int64:
		return v
	}
	return 0
}
