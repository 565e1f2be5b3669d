package main

import "slices"

var (
	thing  = object(scalars("id", "name")...)
	kinded = object(append(scalars("id", "name", "kind"), field{"when", object(scalars("earliest", "latest")...)})...)
	when   = field{"when", object(scalars("earliest", "latest", "precision")...)}
	point  = field{"point", object(scalars("lat", "lon", "precision")...)}
	more   = field{"pageInfo", object(scalars("hasNextPage")...)}
)

// with is fields after those of these keys.
func with(keys []field, others ...field) shape { return object(slices.Concat(keys, others)...) }

// nodes is a connection that shows its nodes alone, counted one with its total too.
func nodes(of shape) shape { return object(field{"nodes", list(of)}) }

func counted(of shape) shape { return object(field{"totalCount", scalar}, field{"nodes", list(of)}) }

// shapes write the one value that each operation's statement returns; what is no plain list has a function of its own.
var shapes = map[string]shape{
	"country": root("country", with(scalars("id", "name", "iso3"), point,
		field{"regions", nodes(thing)}, field{"events", counted(kinded)}, field{"cooperations", counted(kinded)},
		field{"legsFrom", counted(with(scalars("id", "step"), field{"to", thing}))},
		field{"agencies", counted(object(scalars("id", "name", "kind")...))}, field{"agreements", nodes(thing)})),
	"routeMap": root("routeMap", object(field{"nodes", list(mapNode)},
		field{"arcs", list(with(scalars("id", "from", "to", "on", "first"), field{"leg", object(scalars("step", "basis")...)}))},
		field{"legend", list(object(scalars("key", "count")...))})),
	"cooperationMap": root("cooperationMap", object(field{"nodes", list(mapNode)},
		field{"arcs", list(with(scalars("id", "from", "to", "on", "kinds", "first", "last"), field{"cooperations", list(object(scalars("id")...))}))})),
	"page50": root("events", object(more, field{"nodes", list(with(scalars("id", "name", "kind"), when,
		field{"places", nodes(with(scalars("id", "name"), field{"point", object(scalars("lat", "lon")...)}))},
		field{"participants", nodes(object(scalars("__typename", "id", "name")...))},
		field{"citations", list(object(field{"source", object(scalars("id", "name", "url")...)}, field{"locators", scalar}))}))})),
	"search":  root("search", counted(object(scalars("__typename", "id", "name")...))),
	"path":    root("paths", list(object(field{"hops", list(object(field{"from", thing}, field{"to", thing}, field{"legs", list(object(scalars("id", "step")...))}, field{"sources", list(thing)}))}))),
	"stats":   root("stats", object(field{"total", scalar}, field{"groups", list(object(scalars("keys", "labels", "count")...))})),
	"deep":    deep,
	"gaps":    gaps,
	"page200": root("events", object(more, field{"nodes", list(with(scalars("id", "name", "kind", "status"), when))})),
}

var mapNode = object(field{"entity", thing}, field{"mark", scalar}, point)

func root(name string, of shape) shape {
	return func(b []byte, v any) []byte {
		return append(of(append(append(append(b, `{"`...), name...), `":`...), v), '}')
	}
}
