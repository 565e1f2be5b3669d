package store_test

import (
	"reflect"
	"testing"

	"routegraph/store"
)

func TestAnchorReachesThroughRelatedNodes(t *testing.T) {
	id := &store.Filter{Prop: "id", Op: store.Eq, Value: "country:HND"}
	name := &store.Filter{Prop: "name", Op: store.Eq, Value: "x"}
	and := func(all ...*store.Filter) *store.Filter { return &store.Filter{And: append([]*store.Filter{}, all...)} }
	some := func(where *store.Filter) *store.Filter { return &store.Filter{Some: &store.Some{Where: where}} }
	near, far := some(and(id, name)), some(and(name, some(id)))
	for _, c := range []struct{ where, anchor, rest *store.Filter }{
		{nil, nil, nil},
		{id, nil, id},
		{some(name), nil, some(name)},
		{and(name, near), near, and(name)},
		{far, far, nil},
		{some(some(name)), nil, some(some(name))},
		{&store.Filter{Not: near}, nil, &store.Filter{Not: near}},
		{&store.Filter{Some: &store.Some{Where: id, AtLeast: 2}}, nil, &store.Filter{Some: &store.Some{Where: id, AtLeast: 2}}},
	} {
		anchor, rest := store.Anchor(c.where)
		if want := c.anchor; (anchor == nil) != (want == nil) || anchor != nil && anchor != want.Some || !reflect.DeepEqual(rest, c.rest) {
			t.Errorf("%+v: got %+v, %+v", c.where, anchor, rest)
		}
	}
	if got := near.Some.Where.Without(id); !reflect.DeepEqual(got, and(name)) {
		t.Errorf("without an id: got %+v", got)
	}
}
