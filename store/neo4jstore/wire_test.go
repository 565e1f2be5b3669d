package neo4jstore_test

import (
	"encoding/binary"
	"encoding/json"
	"io"
	"net"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"routegraph/changelog"
)

// roots asks each root field for something of every level. A root field without a case here fails the test.
var roots = map[string]string{
	"node":            `node(id: "country:HND") { id ... on Country { name events { nodes { name citations { source { name } } } } } }`,
	"nodes":           `nodes(ids: ["country:HND", "organization:unodc", "claim:none"]) { id ... on Entity { name claims { nodes { property source { name } } } } }`,
	"country":         `country(code: "HND") { name regions { nodes { name } } events { totalCount edges { roles claims { property source { name } } node { name } } } }`,
	"event":           `event(slug: "tegucigalpa-forum-2023") { name participants { edges { roles node { name } citations { source { name publisher { name } } } } } }`,
	"organization":    `organization(slug: "unodc") { name events { totalCount nodes { name } } units { nodes { name } } }`,
	"source":          `source(slug: "none") { name statements { nodes { subject { name } } } }`,
	"regions":         `regions { totalCount nodes { name countries { totalCount } } }`,
	"countries":       `countries(where: {events: {some: {}}}) { totalCount facets(by: [REGION]) { total groups { labels count } } nodes { name events { facets(by: [KIND, COUNTRY]) { groups { labels count } } } } }`,
	"places":          `places(last: 3) { nodes { name point { lat lon } events { totalCount } } pageInfo { hasPreviousPage } }`,
	"events":          `events(where: {participants: {some: {id: {eq: "organization:unodc"}}}}) { totalCount nodes { name when { edtf } } }`,
	"organizations":   `organizations { totalCount nodes { name country { name } parent { name } } }`,
	"sources":         `sources { totalCount nodes { name published { edtf } citedBy { totalCount } } }`,
	"claims":          `claims(where: {credibility: {gte: 3}}) { totalCount nodes { property value subject { name } object { name } } }`,
	"route":           `route(slug: "south-asia-north-america") { name stages { number ends { nodes { name } } } legs { nodes { step from { id } to { id } } } }`,
	"agreement":       `agreement(slug: "untoc") { name bodies { nodes { name } } }`,
	"project":         `project(slug: "starsom") { name when { edtf } countries { totalCount } fundedBy { edges { node { name } citations { excerpts } } } }`,
	"routes":          `routes { totalCount nodes { name ordered orderNote } }`,
	"legs":            `legs(where: {route: {some: {id: {eq: "route:south-asia-north-america"}}}}) { totalCount edges { cursor node { step basis } } }`,
	"cooperations":    `cooperations(where: {kind: {eq: OPERATIONAL_MEETING}, pairing: {eq: TOGETHER}}) { totalCount nodes { name parties { nodes { name } } events { nodes { name } } } }`,
	"agreements":      `agreements { totalCount nodes { name kind } }`,
	"projects":        `projects { totalCount nodes { name objectives } }`,
	"actorGroups":     `actorGroups { totalCount nodes { name alleged operatesIn { nodes { name } } findings { nodes { name } } } }`,
	"techniques":      `techniques { totalCount nodes { name events { nodes { name } } } }`,
	"findings":        `findings(where: {kind: {eq: HARM}}) { totalCount nodes { name certainty affected modes concerns { nodes { name } } } }`,
	"materials":       `materials { totalCount nodes { name state producers { nodes { name } } endorsers { nodes { name } } } }`,
	"dataset":         `dataset { version versions { version } formerIds { from to } title counts { key count } knownGaps { name names(lang: "fr") { lang value } } }`,
	"cooperationGaps": `cooperationGaps(route: "route:south-asia-north-america", at: "2023-04-01") { legs { leg { name } state witnesses { cooperation { name citations { source { name } } } a { country { name } claims { excerpts } } } } uncounted { cooperation { name } reasons } }`,
	"routeMap":        `routeMap(at: "2023-04-01") { nodes { entity { name } point { lat } } arcs { leg { name } on } geojson bbox }`,
	"cooperationMap":  `cooperationMap(knownBy: "2023-04-01", evidence: {minSources: 1, reliability: B}) { nodes { entity { name } mark } arcs { kinds cooperations { name } } unpaired { name } slices { from certain } }`,
	"contradictions":  `contradictions { subject { name } property a { value claims { source { name } } } b { value } }`,
	"refinements":     `refinements { subject { name } property a { value } b { value } }`,
	"corroborations":  `corroborations { subject { name } property object { name } independence { stories publishers } }`,
	"partners":        `partners(first: 3) { country { name } partners { country { name } events { name overlaps { event { name places { nodes { name } } } from } } } }`,
	"stats":           `stats(measure: EVENTS, by: [COUNTRY, MONTH], where: {events: {status: {eq: OCCURRED}}}) { total more groups { keys labels count filter } }`,
	"timeline":        `timeline(by: QUARTER) { total buckets { from to count filter } spanning { count } undated { count } }`,
	"paths":           `paths(from: "country:MDV", to: "place:darien-gap", at: "2023-12-31") { hops { from { id name } cooperations { name } legs { basis } sources { name } joint { claims { id } } } note }`,
	"countryPair":     `countryPair(a: "LKA", b: "COL", at: "2022-07-02", evidence: {minSources: 1}) { a { agencies { nodes { name } } } contacts { on cooperation { name } } treaties { agreement { name } b { status claims { id } } } bodies { organization { name } } routes { route { name } a { tie } } contradictions { property } unknown }`,
	"changes":         `changes(since: "` + changelog.Versions()[0].Version + `") { since { version } until { version date sha256 } served total added { nodeId name } changed { nodeId was fields } removed { nodeId } }`,
	"search":          `search(query: "male") { totalCount nodes { id name } edges { cursor } }`,
}

// TestOneStatementPerRootField counts RUN messages between the driver and Neo4j.
func TestOneStatementPerRootField(t *testing.T) {
	_, db := openSeed(t)
	proxy := newBoltProxy(t, db.URI)
	h := handler(openAt(t, db, proxy.uri))
	post(h, `{"query":"{ node(id: \"x\") { id } }"}`) // connects
	for _, field := range rootFields(t) {
		query, ok := roots[field]
		if !ok {
			t.Errorf("the root field %s has no case", field)
			continue
		}
		before := proxy.runs.Load()
		body, _ := json.Marshal(map[string]string{"query": "{ " + query + " }"})
		answer := post(h, string(body))
		want := int64(1)
		if field == "paths" { // what paths show is known only when they are found
			want = 2
		}
		if got := proxy.runs.Load() - before; got != want {
			t.Errorf("%s: got %d statements, want %d", field, got, want)
		}
		if strings.Contains(answer, `"errors"`) {
			t.Errorf("%s: %s", field, answer)
		}
	}
}

func rootFields(t *testing.T) []string {
	var got struct {
		Data struct {
			Schema struct {
				QueryType struct{ Fields []struct{ Name string } }
			} `json:"__schema"`
		}
	}
	answer := post(handler(memSeed(t)), `{"query":"{ __schema { queryType { fields { name } } } }"}`)
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err, answer)
	}
	var names []string
	for _, f := range got.Data.Schema.QueryType.Fields {
		names = append(names, f.Name)
	}
	return names
}

// boltProxy stands between the driver and Neo4j and counts RUN messages.
type boltProxy struct {
	uri  string
	runs atomic.Int64
}

func newBoltProxy(t *testing.T, to string) *boltProxy {
	u, err := url.Parse(to)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	p := &boltProxy{uri: "bolt://" + listener.Addr().String()}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			if server, err := net.Dial("tcp", u.Host); err == nil {
				go p.serve(client, server)
			}
		}
	}()
	return p
}

// serve passes the handshake on, then the client's messages one by one.
func (p *boltProxy) serve(client, server net.Conn) {
	defer client.Close()
	defer server.Close()
	if _, err := io.CopyN(server, client, 20); err != nil {
		return
	}
	chosen := make([]byte, 4)
	if _, err := io.ReadFull(server, chosen); err != nil {
		return
	}
	client.Write(chosen)
	go io.Copy(client, server)
	if chosen[2] == 1 && chosen[3] == 0xff { // the server lists versions: the client answers with one, and one byte of capabilities
		io.CopyN(server, client, 5)
	}
	first := true
	for {
		head := make([]byte, 2)
		if _, err := io.ReadFull(client, head); err != nil {
			return
		}
		chunk := make([]byte, binary.BigEndian.Uint16(head))
		if _, err := io.ReadFull(client, chunk); err != nil {
			return
		}
		if first && len(chunk) >= 2 && chunk[0]&0xf0 == 0xb0 && chunk[1] == 0x10 {
			p.runs.Add(1)
		}
		first = len(chunk) == 0 // a message ends with an empty chunk
		server.Write(append(head, chunk...))
	}
}
