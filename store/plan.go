package store

import "sync"

// Step is one level of a question: which rows to reach, and what to bring of them. A plan is its root Step.
//
// Values (IDs, words, a filter's values, cursors, limits) never change the shape of a plan, except that it starts from one row at most;
// everything else does, and a store may prepare once for each shape.
type Step struct {
	From  From
	Parts []*Part // one for each kind that can stand here
	Where *Filter // nil keeps all
	Order []Key   // id is always the last key
	Page  Page
	Rows  bool // are rows wanted, or only Total and Groups?
	Total bool // count all that Where keeps, whatever the page

	Groups []Group // count it by groups too, for each parent on its own

	EdgeProps []string // what to bring of the relation that led to a row
	Cited     []*Step  // steps from Lookup: nodes that EdgeProps name by id

	Beside []*Step // at the plan's root only: further roots, answered in the same round trip; none depends on another
	Kept   *Kept   // at the plan's root only: nil where the plan runs once
}

// Kept is what a store makes of a plan that may run again: it is made once.
type Kept struct {
	once sync.Once
	made any
}

// Once gives what was made of a plan, or makes it.
func Once[T any](k *Kept, make func() T) T {
	if k == nil {
		return make()
	}
	k.once.Do(func() { k.made = make() })
	return k.made.(T)
}

// From says where a Step's rows come from. At most one field is set; if none is, from all nodes of the Step's kinds.
type From struct {
	IDs    []string // root: these ids
	Words  []string // root: nodes in which every word occurs, the last one as a prefix; see Rank
	Hop    *Hop     // below a Part: over a relation
	Lookup string   // in Cited: the ids in this property of the relations above, a Texts
	Reach  []Reach  // root: what is reached from related nodes
}

// Reach starts from all nodes of a kind that fit and follows ways from there: the node at the end of any of them is a row, once. The few
// nodes at the beginning are best given by id.
type Reach struct {
	Kind  string
	Where *Filter
	Ways  [][]Leap
}

// Leap follows a relation from every node that was reached; or (Any) any number of times, none among them.
type Leap struct {
	Hop
	Any bool
}

// Rank is the name of the number that a search gives a relation-like property to order by: see SearchRank.
const Rank = "rank"

// Part is what a Step brings of the rows of one kind.
type Part struct {
	Kind  string
	Props []string
	Steps []*Step
}

// Key is one sort key, read from the node or (Edge) from the relation that led to it. Sort keys are never missing.
type Key struct {
	Prop string
	Edge bool
	Desc bool
}

// Page cuts a level, for each parent on its own. After and Before are cursors: the Order's values of a row, then its id.
type Page struct {
	Limit         int // 0: all
	Backward      bool
	After, Before []any
}

// Group counts what a step's Where keeps by one or two keys: at most Limit groups, the largest first, then by their keys, a missing one last.
type Group struct {
	By    []GroupKey
	Limit int // at least 1
}

// GroupKey is the value of a property of a row, or (Hop) the id of each node that a relation leads to. A row counts once for each of its
// values or elements; one that has none has the key nil.
type GroupKey struct {
	Prop string
	Hop  *Hop
	Kind string // of Hop: only nodes of this kind are values; "": of any
}

// Op compares a property with a value. A missing property fits no Op but Null.
type Op string

const (
	Eq         Op = "eq"
	In         Op = "in"         // Value: []any
	Contains   Op = "contains"   // text
	StartsWith Op = "startsWith" // text
	Lt         Op = "lt"
	Lte        Op = "lte"
	Gt         Op = "gt"
	Gte        Op = "gte"
	Null       Op = "isNull" // Value: bool
)

// Filter is a tree; exactly one of And, Or, Not, Some, Op is set. Of a property that is a list, one element that fits is enough.
type Filter struct {
	And, Or []*Filter // an empty And holds, an empty Or does not
	Not     *Filter
	Some    *Some

	Prop  string
	Edge  bool // the property is of the relation that led here
	Op    Op
	Value any
}

// Some holds when a relation leads to enough nodes that fit.
type Some struct {
	Hop      Hop
	Where    *Filter
	AtLeast  int    // so many of them; 0 is 1
	Distinct string // so many different values of this property of theirs (or elements of it), instead of nodes
}

// Counts says whether finding one node that fits is not enough.
func (s *Some) Counts() bool { return s.AtLeast > 1 || s.Distinct != "" }

// AtMostOne says whether a root step has one row at most.
func (s *Step) AtMostOne() bool { return s.Page.Limit == 1 || len(s.From.IDs) == 1 }

// Part returns the part of a kind; nil if no row of that kind can stand here.
func (s *Step) Part(kind string) *Part {
	for _, p := range s.Parts {
		if p.Kind == kind {
			return p
		}
	}
	return nil
}

// Need makes sure that a part brings a property.
func (p *Part) Need(name string) { p.Props = with(p.Props, name) }

// NeedEdge makes sure that the step brings a property of its relation.
func (s *Step) NeedEdge(name string) { s.EdgeProps = with(s.EdgeProps, name) }

func with(list []string, x string) []string {
	if Index(list, x) >= 0 {
		return list
	}
	return append(list, x)
}

// Index says where a name stands in a short list; -1 if it does not.
func Index(list []string, x string) int {
	for i, y := range list {
		if x == y {
			return i
		}
	}
	return -1
}

// Steps lists a step, all below it and all beside it, parents first, in the order in which stores answer them.
func (s *Step) Steps() []*Step {
	all := []*Step{s}
	for _, below := range s.Below() {
		all = append(all, below.Steps()...)
	}
	for _, beside := range s.Beside {
		all = append(all, beside.Steps()...)
	}
	return all
}

// Below lists the steps right below this one.
func (s *Step) Below() []*Step {
	var all []*Step
	for _, p := range s.Parts {
		all = append(all, p.Steps...)
	}
	return append(all, s.Cited...)
}
