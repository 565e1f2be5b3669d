package store

// Anchor finds a condition on a related node that is given by id, or is related to one that is, and so on: the list then starts from there
// and not from all nodes of a kind. A condition that counts is none: one such node is not enough.
// rest is the filter without it.
func Anchor(f *Filter) (some *Some, rest *Filter) {
	if f == nil || f.Some == nil && f.And == nil {
		return nil, f
	}
	if f.Some != nil && !f.Some.Counts() && given(f.Some.Where) {
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

func given(f *Filter) bool {
	further, _ := Anchor(f)
	return further != nil || GivenByID(f) != nil
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

// Without is a filter without one of the conditions that must all hold.
func (f *Filter) Without(g *Filter) *Filter {
	if f == g || f == nil {
		return nil
	}
	if f.And == nil {
		return f
	}
	rest := &Filter{And: []*Filter{}}
	for _, h := range f.And {
		if left := h.Without(g); left != nil {
			rest.And = append(rest.And, left)
		}
	}
	return rest
}
