package store

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Type is what a property holds.
type Type string

const (
	Text  Type = "Text"  // a string
	Texts Type = "Texts" // a list of strings
	Day   Type = "Day"   // a calendar day, YYYY-MM-DD: text order is time order
	Int   Type = "Int"   // int64
	Float Type = "Float" // float64
	Bool  Type = "Bool"
)

// Prop is one property of a kind or of a relation.
type Prop struct {
	Name     string
	Type     Type
	Required bool     // never missing
	Sort     bool     // lists may be ordered by it: it is indexed, and Required
	Enum     []string // the only values it takes; nil: any
	Internal bool     // for filters, order and search; no field of the contract shows it
	// Of makes an Internal Text the id of the node to which a field leads that has One; several fields with dots between them follow one
	// another as far as they lead.
	Of string
}

// Kind is a kind of node. Every node has an id besides, and the data set that it is from.
type Kind struct {
	Name  string
	Props []Prop
}

// End is a relation as one kind at its end sees it.
type End struct {
	Kind     string
	Field    string // the field that follows the relation from here; "": none does
	One      bool   // at most one relation leaves from here
	Required bool   // and at least one
	Bound    int    // of a field that is a plain list: at most so many; 0: 100
}

// Relation is a type of relation: which kinds it joins, and what it carries. There is at most one of a type from one node to another.
type Relation struct {
	Type     string
	From, To []End
	Props    []Prop
}

// Catalogue is the closed world: what is not in it is in no graph, no plan and no query text. Everything else is driven by it.
type Catalogue struct {
	Kinds     []Kind
	Relations []Relation

	kinds  map[string]*Kind
	fields map[string]map[string]Hop
	types  map[string]*Relation
	props  map[string]Type
}

// Hop is a relation followed in one direction, from one kind.
type Hop struct {
	Relation *Relation
	In       bool // against the relation's direction
	From     End  // where the hop starts
}

// Kinds lists the kinds that a hop can lead to, sorted.
func (h Hop) Kinds() []string {
	far := h.Relation.To
	if h.In {
		far = h.Relation.From
	}
	names := make([]string, len(far))
	for i, e := range far {
		names[i] = e.Kind
	}
	slices.Sort(names)
	return names
}

// NewCatalogue indexes kinds and relations. It refuses names that appear twice, ends that are no kinds, properties of two types, and
// properties Of what is no field.
func NewCatalogue(kinds []Kind, relations []Relation) (*Catalogue, error) {
	c := &Catalogue{kinds, relations, map[string]*Kind{}, map[string]map[string]Hop{}, map[string]*Relation{}, map[string]Type{"id": Text, DataSetProp: Text}}
	for i := range c.Kinds {
		k := &c.Kinds[i]
		if c.kinds[k.Name] != nil {
			return nil, fmt.Errorf("kind %s appears twice", k.Name)
		}
		c.kinds[k.Name], c.fields[k.Name] = k, map[string]Hop{}
		if err := c.addTypes(k.Name, k.Props); err != nil {
			return nil, err
		}
	}
	for i := range c.Relations {
		r := &c.Relations[i]
		if c.types[r.Type] != nil {
			return nil, fmt.Errorf("relation %s appears twice", r.Type)
		}
		c.types[r.Type] = r
		if err := c.addTypes(r.Type, r.Props); err != nil {
			return nil, err
		}
		if err := c.addFields(r, r.From, false); err != nil {
			return nil, err
		}
		if err := c.addFields(r, r.To, true); err != nil {
			return nil, err
		}
	}
	for _, k := range c.Kinds {
		if err := c.checkOf(k); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// checkOf holds that a property which stands for a relation stands for one that there is.
func (c *Catalogue) checkOf(k Kind) error {
	for _, p := range k.Props {
		path := c.path(k.Name, p.Of)
		many := slices.ContainsFunc(path, func(h Hop) bool { return !h.From.One })
		if p.Of != "" && (many || len(path) <= strings.Count(p.Of, ".") || p.Type != Text || !p.Internal) {
			return fmt.Errorf("%s: %s is not the internal id of what a field %q leads to, at most one", k.Name, p.Name, p.Of)
		}
	}
	return nil
}

// addTypes holds that a property has one type wherever it stands, so that its name tells how to compare it.
func (c *Catalogue) addTypes(owner string, props []Prop) error {
	for _, p := range props {
		if t, known := c.props[p.Name]; known && t != p.Type {
			return fmt.Errorf("%s: %s is %s here and %s elsewhere", owner, p.Name, p.Type, t)
		}
		c.props[p.Name] = p.Type
	}
	return nil
}

func (c *Catalogue) addFields(r *Relation, ends []End, in bool) error {
	for _, e := range ends {
		fields := c.fields[e.Kind]
		if fields == nil {
			return fmt.Errorf("relation %s: no kind %q", r.Type, e.Kind)
		}
		if e.Field == "" {
			continue
		}
		if _, taken := fields[e.Field]; taken {
			return fmt.Errorf("relation %s: %s has a field %q already", r.Type, e.Kind, e.Field)
		}
		fields[e.Field] = Hop{r, in, e}
	}
	return nil
}

// IDPrefix begins the ids of a kind: `actor-group:` for ActorGroup.
func IDPrefix(kind string) string {
	var b strings.Builder
	for i, r := range kind {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() + ":"
}

// Kind finds a kind; nil if there is none.
func (c *Catalogue) Kind(name string) *Kind { return c.kinds[name] }

// Type says what a property holds, wherever it stands.
func (c *Catalogue) Type(prop string) Type { return c.props[prop] }

// Relation finds a relation by its type; nil if there is none.
func (c *Catalogue) Relation(typ string) *Relation { return c.types[typ] }

// Hop finds the relation that a kind's field follows.
func (c *Catalogue) Hop(kind, field string) (Hop, bool) {
	h, ok := c.fields[kind][field]
	return h, ok
}

// Fields lists the fields of a kind that follow relations, sorted.
func (c *Catalogue) Fields(kind string) []string {
	var names []string
	for f := range c.fields[kind] {
		names = append(names, f)
	}
	slices.Sort(names)
	return names
}

// KindNames lists all kinds, sorted.
func (c *Catalogue) KindNames() []string {
	var names []string
	for _, k := range c.Kinds {
		names = append(names, k.Name)
	}
	slices.Sort(names)
	return names
}

// RelationTypes lists all relations, sorted by type.
func (c *Catalogue) RelationTypes() []*Relation {
	all := make([]*Relation, len(c.Relations))
	for i := range c.Relations {
		all[i] = &c.Relations[i]
	}
	slices.SortFunc(all, func(a, b *Relation) int { return strings.Compare(a.Type, b.Type) })
	return all
}

// DataSetProp names the property of every node and relation that says which data set it is from.
const DataSetProp = "dataSet"

var (
	idProp      = Prop{Name: "id", Type: Text, Required: true, Sort: true}
	dataSetProp = Prop{Name: DataSetProp, Type: Text, Required: true, Internal: true}
)

// Prop finds a property of a kind, `id` and `dataSet` among them.
func (k *Kind) Prop(name string) (Prop, bool) {
	switch name {
	case "id":
		return idProp, true
	case DataSetProp:
		return dataSetProp, true
	}
	return find(k.Props, name)
}

// Prop finds a property of a relation, `dataSet` among them.
func (r *Relation) Prop(name string) (Prop, bool) {
	if name == DataSetProp {
		return dataSetProp, true
	}
	return find(r.Props, name)
}

func find(props []Prop, name string) (Prop, bool) {
	i := slices.IndexFunc(props, func(p Prop) bool { return p.Name == name })
	if i < 0 {
		return Prop{}, false
	}
	return props[i], true
}
