// Package storetest holds the tests that every store passes: fixed cases (Run), a comparison of two stores over random graphs and plans
// (Agree), and planted faults that the comparison must catch (Faults).
package storetest

import (
	"testing"

	"routegraph/store"
)

// Opener gives a store that serves a catalogue and holds nothing. Who asks for it closes it, before asking for the next one.
type Opener func(t *testing.T, c *store.Catalogue) store.Store

// Run tests the store that open gives.
func Run(t *testing.T, open Opener) {
	t.Run("Empty", func(t *testing.T) { testEmpty(t, open) })
	t.Run("Load", func(t *testing.T) { testLoad(t, open) })
	t.Run("Sets", func(t *testing.T) { testSets(t, open) })
	t.Run("Operators", func(t *testing.T) { testOperators(t, open) })
	t.Run("Filters", func(t *testing.T) { testFilters(t, open) })
	t.Run("From", func(t *testing.T) { testFrom(t, open) })
	t.Run("Search", func(t *testing.T) { testSearch(t, open) })
	t.Run("Hops", func(t *testing.T) { testHops(t, open) })
	t.Run("Order", func(t *testing.T) { testOrder(t, open) })
	t.Run("CodePoints", func(t *testing.T) { testCodePoints(t, open) })
	t.Run("Pages", func(t *testing.T) { testPages(t, open) })
	t.Run("Lookups", func(t *testing.T) { testLookups(t, open) })
	t.Run("Beside", func(t *testing.T) { testBeside(t, open) })
	t.Run("Groups", func(t *testing.T) { testGroups(t, open) })
	t.Run("Values", func(t *testing.T) { testValues(t, open) })
	t.Run("NewKind", func(t *testing.T) { testNewKind(t, open) })
	t.Run("Parallel", func(t *testing.T) { testParallel(t, open) })
}
