package memstore_test

import (
	"testing"

	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/storetest"
)

func open(_ *testing.T, c *store.Catalogue) store.Store { return memstore.New(c) }

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestAgree(t *testing.T) { storetest.Agree(t, open, open, 1, storetest.Options{}) }

func TestFaultsAreCaught(t *testing.T) {
	storetest.CatchFaults(t, open, 1, storetest.Options{Plans: 1500})
}
