package store

// cardinality holds relations against ends that allow only one, or need one.
func (p *preparer) cardinality() {
	for i := range p.c.Relations {
		r := &p.c.Relations[i]
		p.ends(p.ways[r.Type][0], r.From)
		p.ends(p.ways[r.Type][1], r.To)
	}
}

func (p *preparer) ends(w *way, ends []End) {
	for _, e := range ends {
		if e.One || e.Required {
			p.leaving(w, e)
		}
	}
}

// leaving counts how often a way leaves from the nodes of an end.
func (p *preparer) leaving(w *way, e End) {
	for i := range p.g.Nodes {
		n := &p.g.Nodes[i]
		if n.Kind != e.Kind {
			continue
		}
		if c := w.count[p.of[n.ID]]; c > 1 && e.One {
			p.fail("%s: more than one %s, at most one is allowed", n.ID, e.Field)
		} else if c == 0 && e.Required {
			p.fail("%s: %s is missing", n.ID, e.Field)
		}
	}
}
