package analysis_test

import (
	. "routegraph/analysis"
)

// rt01 is the route rt-01 of the facts: five stages, four steps, ten legs. The legs between regions that one sentence orders are STATED.
func rt01() Route {
	region := func(id string) End { return End{Kind: RegionEnd, ID: id} }
	country := func(id string) End { return End{Kind: CountryEnd, ID: id} }
	stages := []Stage{
		{Ends: []End{region("reg-south-asia")}},
		{Ends: []End{region("reg-gulf"), region("reg-west-africa")}},
		{Ends: []End{region("reg-south-america")}},
		{Ends: []End{region("reg-central-america"), region("reg-caribbean")}},
		{Ends: []End{country("USA"), country("CAN")}},
	}
	r := Route{ID: "rt-01", Stages: stages}
	for i, s := range stages[:len(stages)-1] {
		for _, from := range s.Ends {
			for _, to := range stages[i+1].Ends {
				r.Legs = append(r.Legs, Leg{ID: short(from) + ">" + short(to), Step: i + 1, From: from, To: to, Basis: BetweenStages})
			}
		}
	}
	return r
}

func short(e End) string {
	return map[string]string{"reg-south-asia": "SAsia", "reg-gulf": "Gulf", "reg-west-africa": "WAfrica", "reg-south-america": "SAm",
		"reg-central-america": "CAm", "reg-caribbean": "Carib", "USA": "USA", "CAN": "CAN"}[e.ID]
}

// rt01Inputs is what the facts hold on rt-01: all 21 cooperation records, all 20 stories, and the regions of all countries that occur.
// Records of funding, hosting and organising have no two countries, so they come to nothing whatever their kind.
func rt01Inputs() Inputs {
	in := Inputs{Stories: stories(), Cooperations: cooperations()}
	for region, countries := range map[string][]string{
		"reg-south-asia":      {"LKA", "MDV", "BGD"},
		"reg-west-africa":     {"NGA", "GHA", "TGO"},
		"reg-south-america":   {"COL"},
		"reg-central-america": {"CRI", "HND", "SLV", "GTM", "PAN", "MEX"}, // M49 has Mexico there
		"reg-caribbean":       {"DOM", "TCA", "BRB"},
		// No membership for the Gulf: M49 knows no such region, and the documents name none of its countries.
	} {
		for _, c := range countries {
			in.Memberships = append(in.Memberships, Membership{Country: c, Region: region, Basis: M49})
		}
	}
	in.Memberships = append(in.Memberships,
		Membership{Country: "LKA", Region: "reg-south-asia", Basis: Stated, Claims: []Claim{told("m-lka", "item-15")}},
		Membership{Country: "NGA", Region: "reg-west-africa", Basis: Stated, Claims: []Claim{told("m-nga", "item-19")}})
	for _, c := range []string{"COL", "CRI", "PAN", "LKA", "MDV"} {
		in.Ties = append(in.Ties, Tie{Country: c, Kind: SameRoute, Claims: []Claim{told("t6-"+c, "item-06")}})
	}
	for _, c := range []string{"COL", "LKA", "DOM"} {
		in.Ties = append(in.Ties, Tie{Country: c, Kind: SameRoute, Claims: []Claim{told("t11-"+c, "item-11")}})
	}
	return in
}

// storyDates holds the dates of the items; two have none.
func storyDates() map[string]string {
	return map[string]string{"item-01": "", "item-02": "", "item-03": "2023-10-20", "item-04": "2023-07-21", "item-05": "2023-07-05",
		"item-06": "2023-03-12", "item-07": "2023-02-02", "item-08": "2022-10-20", "item-09": "2022-07-05", "item-10": "2022-07-01",
		"item-11": "2022-07-01", "item-12": "2022-06-24", "item-13": "2022-06-20", "item-14": "2022-06-10", "item-15": "2022-04-07",
		"item-16": "2022-04-01", "item-17": "2022-03-25", "item-18": "2022-02-18", "item-19": "2021-12-16", "item-20": "2021-11-02"}
}

func stories() []Story {
	var out []Story
	for id, day := range storyDates() {
		p := Period{Earliest: day, Latest: day}
		if day == "" {
			p.Earliest = "2023-11-28" // after the first day that it tells of
		}
		out = append(out, Story{Source{id, "unodc"}, p})
	}
	return out
}

func told(id, story string) Claim {
	return Claim{ID: id, Status: Accepted, Source: Source{story, "unodc"}, Published: storyDates()[story]}
}

func cooperations() []Cooperation {
	co := func(id, story string, kind CooperationKind, pairing Pairing, p Period, countries []string, others ...string) Cooperation {
		return Cooperation{ID: id, Kind: kind, Pairing: pairing, Status: Occurred, Period: p, Countries: countries, Others: others,
			Claims: []Claim{told("c-"+id, story)}}
	}
	on := func(day string) Period { return Period{ReportedOn: day} }
	of := func(first, last, day string) Period { return Period{first, last, day} }
	february := of("2023-02-01", "2023-03-12", "2023-03-12")
	lastWeekOfJune := of("2022-06-20", "2022-06-26", "2022-07-01")
	return []Cooperation{
		co("co-01", "item-01", AgreedToCoordinate, Together, of("2023-11-27", "2023-11-28", ""), []string{"SLV", "GTM", "HND"}),
		co("co-02", "item-01", Unspecified, Together, of("2023-11-27", "2023-11-28", ""), nil, "org-unodc", "ag-ppo-hnd"),
		co("co-03", "item-02", TrainingTogether, Together, of("2023-11-28", "2023-11-30", ""), nil, "org-starsom", "org-iom", "ag-pbp-cri"),
		co("co-04", "item-03", Unspecified, Together, of("2023-07-01", "2023-12-31", "2023-10-20"), nil, "org-corett", "org-starsom"),
		co("co-05", "item-04", Unspecified, Together, on("2023-07-21"), nil, "org-unodc", "org-iom"),
		co("co-06", "item-06", OperationalMeeting, Together, february, []string{"COL", "CRI", "PAN"}),
		co("co-07", "item-06", OperationalMeeting, Together, february, []string{"MDV", "LKA"}),
		co("co-08", "item-08", Dialogue, Together, on("2022-10-20"), []string{"CRI", "HND", "MDV"}, "org-unodc-htmss"),
		co("co-09", "item-09", TrainingTogether, Together, of("2022-06-27", "2022-07-03", "2022-07-05"), nil, "org-starsom", "ag-nis"),
		co("co-10", "item-10", TrainingTogether, Series, of("2022-02-01", "2022-06-30", "2022-07-01"),
			[]string{"CRI", "HND", "DOM", "TCA", "BRB"}, "org-unodc"),
		co("co-11", "item-11", OperationalMeeting, Together, lastWeekOfJune, []string{"LKA", "COL"}),
		co("co-12", "item-11", OperationalMeeting, Together, lastWeekOfJune, []string{"LKA", "DOM"}),
		co("co-13", "item-12", TrainingTogether, Together, of("2022-06-13", "2022-06-19", "2022-06-24"), nil, "org-unodc", "ag-lea-dom"),
		co("co-14", "item-14", TrainingTogether, Together, of("2022-05-30", "2022-06-05", "2022-06-10"), []string{"HND", "CRI"}, "org-unodc"),
		co("co-15", "item-15", Unspecified, Together, on("2022-04-07"), []string{"MDV", "LKA"}),
		co("co-16", "item-17", Unspecified, Together, on("2022-03-25"), []string{"CRI", "BGD"}),
		co("co-17", "item-19", Unspecified, Together, on("2021-12-16"), []string{"NGA"}, "org-unodc", "org-starsom"),
		co("co-18", "item-20", Dialogue, Together, on("2021-11-02"), []string{"CAN"}, "org-unodc"),
		co("co-19", "item-20", Unspecified, Together, of("2021-01-01", "2023-12-31", ""), nil, "org-starsom", "org-gov-can"),
		co("co-20", "item-20", Unspecified, Together, on("2021-11-02"), nil, "org-starsom", "org-accbp"),
		co("co-21", "item-03", Unspecified, Hub, of("2021-01-01", "", "2023-10-20"), []string{"CRI", "DOM", "HND"}, "org-starsom"),
	}
}
