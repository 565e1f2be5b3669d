package seed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// excerptWords is how many words of a source an excerpt may hold.
const excerptWords = 15

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// text reads a scalar that has something in it and is written in the one way that survives a round trip.
func (r *reader) text(at position, key string, n node, ours bool) (string, bool) {
	at = at.on(n.line)
	if n.shape != aText {
		r.problem(at, "shape", "write one text there", "%s is %s", key, n.shape)
		return "", false
	}
	if n.text == "" {
		r.problem(at, "shape", "fill it in, or leave the key out", "%s is empty", key)
		return "", false
	}
	if strings.Join(strings.FieldsFunc(n.text, isSpace), " ") != n.text {
		r.problem(at, "space", "leave single spaces only, and no line breaks", "%s has spaces that would be lost", key)
		return "", false
	}
	r.harmless(at, n.text, ours)
	return n.text, true
}

func isSpace(c rune) bool { return unicode.IsSpace(c) || unicode.IsControl(c) || c == '\u00a0' }

// texts reads a list of different texts.
func (r *reader) texts(at position, key string, n node, ours bool) []node {
	if n.shape != aList {
		r.problem(at.on(n.line), "shape", "write a list: ["+"one, another]", "%s is %s", key, n.shape)
		return nil
	}
	if len(n.list) == 0 {
		r.problem(at.on(n.line), "shape", "fill it in, or leave the key out", "%s is empty", key)
	}
	var out []node
	seen := map[string]bool{}
	for _, item := range n.list {
		s, ok := r.text(at, key, item, ours)
		if !ok {
			continue
		}
		if seen[s] {
			r.problem(at.on(item.line), "duplicate", "remove one", "%s has %q twice", key, s)
			continue
		}
		seen[s] = true
		out = append(out, item)
	}
	return out
}

// oneOrMore reads a text, or a list where there are several.
func (r *reader) oneOrMore(at position, key string, n node, ours bool) []node {
	if n.shape == aList {
		return r.texts(at, key, n, ours)
	}
	if _, ok := r.text(at, key, n, ours); ok {
		return []node{n}
	}
	return nil
}

// keyed reads a mapping whose keys are among those given, each once. The list is nil if it is none.
func (r *reader) keyed(at position, what string, n node, keys ...string) []entry {
	if n.shape != aMapping {
		r.problem(at.on(n.line), "shape", "write a mapping with "+or(keys), "%s is %s", what, n.shape)
		return nil
	}
	var out []entry
	seen := map[string]bool{}
	for _, e := range n.entries {
		switch {
		case seen[e.key]:
			r.problem(at.on(e.line), "key", "keep one", "the key %q stands here twice", e.key)
		case !slices.Contains(keys, e.key):
			r.unknownKey(at.on(e.line), what, e.key, keys)
		default:
			out = append(out, e)
		}
		seen[e.key] = true
	}
	return out
}

func (r *reader) unknownKey(at position, what, key string, keys []string) {
	if isForbidden(key) {
		r.problem(at, "personal", "leave it out", "%q is never recorded: it can harm people", key)
		return
	}
	r.problem(at, "key", "write "+or(nearest(key, keys)), "%s has no key %q", what, key)
}

func (r *reader) url(at position, key, s string) {
	if !strings.HasPrefix(s, "https://") || strings.ContainsFunc(s, unicode.IsSpace) {
		r.problem(at, "shape", "write an address that begins with https://", "%s is %q", key, s)
	}
}

func (r *reader) slug(at position, s string) bool {
	ok := slug.MatchString(s)
	if !ok {
		r.problem(at, "slug", "write small letters, digits and single hyphens", "%q cannot be an id", s)
	}
	return ok
}
