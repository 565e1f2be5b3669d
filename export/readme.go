package export

import (
	"fmt"
	"strings"
)

// readme is what people read first in an archive.
func (a About) readme(inside string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\nVersion of the data: `%s`\n\nThis is %s. %s\n\n", a.title(), a.Version, a.extent(), inside)
	fmt.Fprintf(&b, "> %s\n\n", Disclaimer)
	fmt.Fprintf(&b, "## How to cite\n\n%s\n\n## Licence\n\n%s\n\n", a.howToCite(), a.licence())
	fmt.Fprintf(&b, "## Reading the tables\n\n- UTF-8, lines end in CR LF, the first one has the names of the columns. An empty cell is a missing value.\n"+
		"- Read all texts as texts: `m49` has zeros that count, and NA is Namibia (pandas: `dtype=str, keep_default_na=False`).\n"+
		"- A list is a JSON array.\n- %s\n", howToUndo)
	fmt.Fprintf(&b, "- `earliest` and `latest` are the first and the last possible day; `edtf` is the date as exact as the source.\n")
	return b.String()
}
