package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"
)

var whereLists = [][2]string{{"countries", "CountryWhere"}, {"events", "EventWhere"}, {"organizations", "OrganizationWhere"}, {"sources", "SourceWhere"},
	{"legs", "LegWhere"}, {"cooperations", "CooperationWhere"}, {"findings", "FindingWhere"}, {"claims", "ClaimWhere"}}

// FuzzWhere sends any JSON as a filter: it becomes a plan that the store runs, or is refused. What fits and what does not are all there is.
func FuzzWhere(f *testing.F) {
	for i, text := range []string{
		`{}`, `null`, `{"name":{"contains":"an"}}`, `{"kind":{"in":["CONVICTION"]},"not":{"status":{"eq":"PLANNED"}}}`,
		`{"kind":{"eq":"POLICE"},"or":[{"name":{"startsWith":"p"}},{"id":{"in":["organization:unodc"]}}]}`,
		`{"published":{"from":"2021-01-01","to":"2023-07-31","match":"CERTAIN"}}`, `{"route":{"some":{"legs":{"some":{"step":{"gte":2}}}}}}`,
		`{"parties":{"every":{"name":{"contains":"a"}},"roles":["ORGANIZER"]}}`, `{"evidence":{"minSources":2},"knownBy":"2022-01-01"}`,
		`{"subject":{"some":{"id":{"eq":"event:tegucigalpa-forum-2023"}}}}`, `{"name":{"eq":null}}`, `{"and":[],"or":[]}`, `{"not":{"not":{"not":{}}}}`,
		`{"participants":{"some":{"not":{"id":{"eq":"x"}}},"none":{},"roles":[]}}`, `{"when":{"from":"0000-00-00"}}`, `{"name":{"contains":"\u0000"}}`,
		`{"credibility":{"gt":99999999999999999999}}`, `{"iso2":{"isNull":true}}`, `[{"name":{}}]`, `{"and":{"or":{"not":{}}}}`,
	} {
		f.Add(uint8(i), text)
	}
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		if !json.Valid([]byte(text)) {
			return // no filter
		}
		list, typ := whereLists[int(which)%len(whereLists)][0], whereLists[int(which)%len(whereLists)][1]
		query := fmt.Sprintf(`query($w: %[2]s) { fit: %[1]s(where: $w, first: 3) { totalCount nodes { id } } }`, list, typ)
		fit := askFuzzed(t, query, map[string]json.RawMessage{"w": json.RawMessage(text)})
		if fit.failed(t, list+" "+text) != "" || text == "null" {
			return
		}
		query = fmt.Sprintf(`query($w: %[2]s!) { not: %[1]s(where: {not: $w}) { totalCount } all: %[1]s { totalCount } }`, list, typ)
		rest := askFuzzed(t, query, map[string]json.RawMessage{"w": json.RawMessage(text)})
		if rest.failed(t, "not "+text) != "" {
			return
		}
		if got, not, all := total(t, fit, "fit"), total(t, rest, "not"), total(t, rest, "all"); got+not != all {
			t.Errorf("%d %s fit and %d do not, of %d: %s", got, list, not, all, text)
		}
	})
}

func total(t *testing.T, a *answered, name string) int {
	t.Helper()
	var list struct{ TotalCount int }
	if err := json.Unmarshal(a.Data[name], &list); err != nil {
		t.Fatal(err)
	}
	return list.TotalCount
}
