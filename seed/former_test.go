package seed_test

import (
	"strings"
	"testing"

	"routegraph/seed"
	"routegraph/store"
)

// TestFormerIDs breaks what is said of ids that were given up.
func TestFormerIDs(t *testing.T) {
	with := func(ids string) map[string]string {
		return map[string]string{"dataset.yaml": strings.TrimRight(small["dataset.yaml"], "\n") + "\n  formerIds: [" + ids + "]\n"}
	}
	g, problems := read(t, with("place:old=place:tegucigalpa, country:OLD=country:HND"))
	if problems != "" {
		t.Fatalf("got %s, want no problems", problems)
	}
	if got := seed.Formerly(g); len(got) != 2 || got["place:old"] != "place:tegucigalpa" || got["country:OLD"] != "country:HND" {
		t.Errorf("got %v, want both", got)
	}
	checkWritten(t, g, store.Domain())
	for ids, want := range map[string]string{
		"place:old":                                            `"place:old" is no former id; write the whole old id, = and the whole new id, of the same kind`,
		"old=tegucigalpa":                                      `"old=tegucigalpa" is no former id; write the whole old id`,
		"event:old=place:tegucigalpa":                          `"event:old=place:tegucigalpa" is no former id`,
		"place:tegucigalpa=place:darien":                       `place:tegucigalpa is the id of a record in line 2 of places.yaml; remove it here, or give that record another id`,
		"place:old=place:tegucigalp":                           `there is no "place:tegucigalp"; write place:tegucigalpa`,
		"place:old=place:older, place:older=place:tegucigalpa": `place:older was given up too; let it lead to place:tegucigalpa`,
		"country:OLD=country:HND, country:OLD=country:GTM":     `country:OLD stands in line 6 already; keep one of the two`,
		"thing:old=thing:new":                                  `there is no "thing:new"; name a thing by its whole id`,
	} {
		if _, got := read(t, with(ids)); !strings.Contains(got, "| dataset.yaml:6: "+want) || strings.Count(got, "\n") > 0 {
			t.Errorf("%s: got %q, want %q alone", ids, got, want)
		}
	}
}
