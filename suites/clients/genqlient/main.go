// Command genqlient asks the server with the code that genqlient generates from operations.graphql.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"

	"github.com/Khan/genqlient/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

//go:generate go tool genqlient

func main() {
	url := os.Getenv("SUITES_URL")
	client := graphql.NewClient(url, http.DefaultClient)
	failed := false
	check := func(what string, run func(context.Context, graphql.Client) error, c graphql.Client) {
		if err := run(context.Background(), c); err != nil {
			fmt.Printf("not ok - %s: %v\n", what, err)
			failed = true
			return
		}
		fmt.Println("ok -", what)
	}
	check("looks a country up", lookup, client)
	check("pages forward and back through a filtered list", pages, client)
	check("computes the gaps of a route", gaps, client)
	check("is told the code of an error", errorCode, client)
	check("asks by GET", lookup, graphql.NewClientUsingGet(url, http.DefaultClient))
	if failed {
		os.Exit(1)
	}
}

func lookup(ctx context.Context, c graphql.Client) error {
	got, err := Lookup(ctx, c, "HND")
	if err != nil {
		return err
	}
	if got.Country == nil || got.Country.Id != "country:HND" || got.Country.Name != "Honduras" {
		return fmt.Errorf("got %+v", got.Country)
	}
	return nil
}

func pages(ctx context.Context, c graphql.Client) error {
	var forward, back []string
	total := 0
	for after, more := (*string)(nil), true; more && len(forward) < 500; {
		got, err := Forward(ctx, c, RegionSchemeM49, 7, after)
		if err != nil {
			return err
		}
		for _, n := range got.Regions.Nodes {
			if n.Scheme != RegionSchemeM49 {
				return fmt.Errorf("%s is of %s", n.Id, n.Scheme)
			}
			forward = append(forward, n.Id)
		}
		total, after, more = got.Regions.TotalCount, got.Regions.PageInfo.EndCursor, got.Regions.PageInfo.HasNextPage
	}
	for before, more := (*string)(nil), true; more && len(back) < 500; {
		got, err := Back(ctx, c, RegionSchemeM49, 7, before)
		if err != nil {
			return err
		}
		var page []string
		for _, n := range got.Regions.Nodes {
			page = append(page, n.Id)
		}
		back = append(page, back...)
		before, more = got.Regions.PageInfo.StartCursor, got.Regions.PageInfo.HasPreviousPage
	}
	distinct := slices.Compact(slices.Sorted(slices.Values(forward)))
	if total < 15 || len(distinct) != total || !slices.Equal(forward, back) {
		return fmt.Errorf("of %d regions, %d came forward (%d distinct) and %d back", total, len(forward), len(distinct), len(back))
	}
	return nil
}

func gaps(ctx context.Context, c graphql.Client) error {
	got, err := Gaps(ctx, c, "route:south-asia-north-america", "2023-12-31")
	if err != nil {
		return err
	}
	report := got.CooperationGaps
	onRecord := slices.ContainsFunc(report.Legs, func(l GapsCooperationGapsGapReportLegsLegGap) bool { return l.State == GapStatePairOnRecord })
	if report.At != "2023-12-31" || len(report.Legs) != report.Route.Legs.TotalCount || !onRecord {
		return fmt.Errorf("got %+v", report)
	}
	return nil
}

func errorCode(ctx context.Context, c graphql.Client) error {
	_, err := Gaps(ctx, c, "route:none", "2023-12-31")
	var list gqlerror.List
	if !errors.As(err, &list) || len(list) == 0 || list[0].Extensions["code"] != "NOT_FOUND" {
		return fmt.Errorf("got %v", err)
	}
	return nil
}
