package results

import (
	"bytes"
	"fmt"
	"math"
)

const (
	plotWidth, labelWidth = 860, 130
	barHeight             = 9
	decades               = 6 // from 0.01 ms to 10 s
)

// colours can be told apart without colour vision, on light and on dark ground.
var colours = map[string]string{"ours": "#0072b2", "embedded": "#009e73", "peer": "#d55e00", "limit": "#999999"}

// plot draws the median time of each operation on each target as bars on a logarithmic scale, one request at a time.
func plot(r *Run) []byte {
	targets := r.targets()
	group := barHeight*len(targets) + 10
	height := 50 + group*len(r.Agreements)
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11"><rect width="100%%" height="100%%" fill="#fff"/>`+"\n", plotWidth, height)
	for i := range decades + 1 {
		x := labelWidth + i*(plotWidth-labelWidth-60)/decades
		fmt.Fprintf(&b, `<path d="M%d 26V%d" stroke="#ddd"/><text x="%[1]d" y="%[3]d" text-anchor="middle">%[4]g ms</text>`+"\n", x, height-18, height-4, math.Pow(10, float64(i-2)))
	}
	for i, t := range targets {
		fmt.Fprintf(&b, `<rect x="%d" y="8" width="10" height="10" fill="%s"/><text x="%d" y="17">%s</text>`+"\n", labelWidth+i*110, colours[t], labelWidth+14+i*110, t)
	}
	for i, a := range r.Agreements {
		y := 30 + i*group
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="end">%s</text>`+"\n", labelWidth-8, y+group/2, a.Op)
		for j, t := range targets {
			ms := r.median(t, a.Op, r.concurrencies()[0], p50)
			fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/><text x="%.1f" y="%d" font-size="9">%.2f</text>`+"\n",
				labelWidth, y+j*barHeight, length(ms), barHeight-1, colours[t], labelWidth+length(ms)+3, y+(j+1)*barHeight-1, ms)
		}
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// length of a bar.
func length(ms float64) float64 {
	return max(0, (math.Log10(max(ms, 0.01))+2)/decades*(plotWidth-labelWidth-60))
}
