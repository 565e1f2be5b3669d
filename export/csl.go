package export

import (
	"context"
	"io"
	"strconv"
	"strings"
)

var cslTypes = map[string]string{"": "dataset", "WEB_STORY": "webpage", "REPORT": "report", "DATASET": "dataset", "STATISTIC": "dataset"}

// writeCSL writes the bibliography as CSL-JSON 1.0.2.
func writeCSL(ctx context.Context, g *Graph, to io.Writer) error {
	l := newList(to, "")
	if err := g.references(ctx, func(r reference) error { l.add(r.csl()); return nil }); err != nil {
		return err
	}
	return l.end("")
}

func (r reference) csl() map[string]any {
	out := map[string]any{"id": r.ID, "type": cslTypes[r.Kind]}
	if out["type"] == "" {
		out["type"] = "document"
	}
	for name, text := range map[string]string{"title": r.Title, "URL": r.URL, "language": r.Language, "abstract": r.Abstract, "version": r.Version, "license": r.Licence, "note": r.Note} {
		if text != "" {
			out[name] = text
		}
	}
	if r.Author != "" {
		out["author"], out["publisher"] = []any{map[string]any{"literal": r.Author}}, r.Author
	}
	if r.EDTF != "" {
		out["issued"], out["custom"] = r.issued(), map[string]any{"edtf": r.EDTF}
	}
	return out
}

// issued is when a source was published: by its days, as exact as it is known, or in words where its first day is not.
func (r reference) issued() map[string]any {
	from, to := dateParts(r.Earliest, r.Precision), dateParts(r.Latest, r.Precision)
	switch {
	case from == nil && to == nil:
		return map[string]any{"literal": r.EDTF}
	case from == nil:
		return map[string]any{"literal": "by " + r.Latest}
	case to == nil:
		return map[string]any{"literal": "from " + r.Earliest}
	}
	out := map[string]any{"date-parts": [][]int{from, to}}
	if r.Earliest == r.Latest || r.Precision == "MONTH" || r.Precision == "YEAR" {
		out["date-parts"] = [][]int{from}
	}
	if strings.ContainsAny(r.EDTF, "?~%") {
		out["circa"] = true
	}
	return out
}

// dateParts is a day in parts, no more of them than its precision allows.
func dateParts(day, precision string) (parts []int) {
	for part := range strings.SplitSeq(day, "-") {
		n, err := strconv.Atoi(part)
		if err != nil {
			return nil
		}
		parts = append(parts, n)
	}
	switch precision {
	case "YEAR":
		return parts[:1]
	case "MONTH":
		return parts[:2]
	}
	return parts
}
