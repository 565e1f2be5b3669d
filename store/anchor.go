package store

// Anchor finds a condition on a related node that is given by id: the list then starts from there and not from all nodes of a kind. A
// condition that counts is none: one such node is not enough.
// rest is the filter without it.
func Anchor(f *Filter) (some *Some, rest *Filter) {
	if f == nil || f.Some == nil && f.And == nil {
		return nil, f
	}
	if f.Some != nil && !f.Some.Counts() && GivenByID(f.Some.Where) != nil {
		return f.Some, nil
	}
	for i, g := range f.And {
		if some, left := Anchor(g); some != nil {
			others := append(append([]*Filter{}, f.And[:i]...), f.And[i+1:]...)
			if left != nil {
				others = append(others, left)
			}
			return some, &Filter{And: others}
		}
	}
	return nil, f
}

// GivenByID finds the condition by which a filter lets only given ids through; nil if there is none.
func GivenByID(f *Filter) *Filter {
	if f == nil {
		return nil
	}
	for _, g := range f.And {
		if id := GivenByID(g); id != nil {
			return id
		}
	}
	if f.Prop == "id" && !f.Edge && (f.Op == Eq || f.Op == In) {
		return f
	}
	return nil
}
