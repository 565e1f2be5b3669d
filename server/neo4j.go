package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"time"

	"routegraph/store"
	"routegraph/store/neo4jstore"
)

const exampleURI = "bolt://localhost:7687"

// neo4jSettings say which Neo4j to use. The password comes from the environment alone: a command line can be read by others.
type neo4jSettings struct {
	uri, user, password, database string
	from                          string        // where the URI came from: the flag or the environment variable
	statement                     time.Duration // for one statement; 0: as long as it takes
}

// declare declares the flags. read finishes the settings when these have been read.
func (n *neo4jSettings) declare(s settings) (read func()) {
	s.text(&n.uri, "neo4j-uri", "NEO4J_URI", "", "`URI` of Neo4j, such as "+exampleURI)
	s.text(&n.user, "neo4j-user", "NEO4J_USER", "neo4j", "`NAME` of Neo4j's user")
	s.text(&n.database, "neo4j-database", "NEO4J_DATABASE", "neo4j", "`NAME` of the database in Neo4j")
	n.password = s.getenv("NEO4J_PASSWORD")
	return func() { n.from = s.origin("neo4j-uri", "NEO4J_URI") }
}

const aboutPassword = "The password of Neo4j's user comes from NEO4J_PASSWORD only; without it no user and no password are sent."

// address is the URI as people may see it, or what is wrong with the one that was given. It never shows a user or a password.
func (n *neo4jSettings) address() (string, error) {
	u, err := url.Parse(n.uri)
	switch schemes := []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}; {
	case err != nil || u.Hostname() == "" && slices.Contains(schemes, u.Scheme):
		return "", fmt.Errorf("%s is no address; write it like %s", n.from, exampleURI)
	case !slices.Contains(schemes, u.Scheme):
		return "", fmt.Errorf("%s must begin with bolt:// or neo4j:// (+s for TLS, +ssc for TLS without a known certificate); write it like %s", n.from, exampleURI)
	case u.User != nil:
		return "", fmt.Errorf("%s holds a user or a password; leave them out and set NEO4J_USER and NEO4J_PASSWORD", n.from)
	case u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "":
		return "", fmt.Errorf("%s has more than a host and a port; write it like %s and name the database in NEO4J_DATABASE", n.from, exampleURI)
	}
	return u.Scheme + "://" + u.Host, nil
}

func (n *neo4jSettings) open(ctx context.Context) (*backend, error) {
	at, err := n.address()
	if err != nil {
		return nil, err
	}
	c := neo4jstore.Config{URI: at, User: n.user, Password: n.password, Database: n.database, Statement: n.statement}
	s, err := neo4jstore.Open(ctx, c, store.Domain())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", n.from, err)
	}
	name := "Neo4j at " + at
	return &backend{Store: s, kind: "neo4j", label: name + ", database " + n.database, explain: func(err error) error {
		return n.explain(name, err)
	}}, nil
}

// explain says in one line what is wrong with Neo4j, and the way out.
func (n *neo4jSettings) explain(name string, err error) error {
	switch {
	case errors.Is(err, neo4jstore.ErrUnauthorized) && n.password == "":
		return fmt.Errorf("%s wants a password; set NEO4J_PASSWORD", name)
	case errors.Is(err, neo4jstore.ErrUnauthorized):
		return fmt.Errorf("%s refused user %q with this password; set NEO4J_USER and NEO4J_PASSWORD to those of Neo4j", name, n.user)
	case errors.Is(err, neo4jstore.ErrNoDatabase):
		return fmt.Errorf("%s has no database %q; set NEO4J_DATABASE to one that it has (the usual one is neo4j)", name, n.database)
	case errors.Is(err, store.ErrEmpty):
		return fmt.Errorf("%s, database %s, is empty; run \"server load\" to fill it", name, n.database)
	case errors.Is(err, store.ErrLoading):
		return fmt.Errorf("%s, database %s, is half-loaded: a load is under way or was cut off; run \"server load\" again if none is", name, n.database)
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s cannot be reached (%s); start it (\"docker compose up -d neo4j\" starts one here), or set NEO4J_URI to one that runs", name, networkReason(err))
	}
	return fmt.Errorf("%s: %w", name, err)
}
