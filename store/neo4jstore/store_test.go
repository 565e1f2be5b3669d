package neo4jstore_test

import (
	"context"
	"testing"

	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
	"routegraph/store/storetest"
)

// open gives a store over the test database, which it empties first.
func open(t *testing.T, c *store.Catalogue) store.Store {
	t.Helper()
	db := neo4jtest.Open(t)
	neo4jtest.Wipe(t, db)
	s, err := neo4jstore.Open(context.Background(), neo4jstore.Config{URI: db.URI, User: db.User, Password: db.Password, Database: db.Database}, c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func openMemory(_ *testing.T, c *store.Catalogue) store.Store { return memstore.New(c) }

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestAgree(t *testing.T) { storetest.Agree(t, openMemory, open, 1, storetest.Options{}) }
