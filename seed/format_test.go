package seed

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"routegraph/store"
)

// embedded is a copy of the embedded files.
func embedded(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, name := range append(fileNames(), tables...) {
		b, err := fs.ReadFile(Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(b)
	}
	return files
}

func folder(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, content := range files {
		out[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return out
}

// checkFormat holds that files are brought into a form, and that this form stays as it is.
func checkFormat(t *testing.T, files, want map[string]string) {
	t.Helper()
	got, problems := Format(folder(files), store.Domain())
	if problems != nil {
		t.Fatal(problems)
	}
	for name := range want {
		if g := string(got[name]); g != want[name] {
			line := firstDifference([]byte(g), []byte(want[name]))
			t.Errorf("%s:%d:\ngot  %q\nwant %q", name, line, lineOf(g, line), lineOf(want[name], line))
		}
	}
}

func lineOf(s string, line int) string {
	lines := strings.Split(s, "\n")
	return strings.Join(lines[max(0, line-2):min(len(lines), line+1)], "\n")
}

func TestEmbeddedFilesAreCanonical(t *testing.T) { checkFormat(t, embedded(t), embedded(t)) }

// TestFormatOfAnyOrder shuffles records, citations and keys, and writes texts and lists in other styles: the canonical bytes come back.
func TestFormatOfAnyOrder(t *testing.T) {
	want := embedded(t)
	for seed := range uint64(3) {
		m := mixer{rand.New(rand.NewPCG(seed, 1))}
		files := maps.Clone(want)
		for _, l := range layouts {
			records, _ := newReader(nil).tree(l.file, []byte(want[l.file]))
			files[l.file] = m.file(records)
		}
		checkFormat(t, files, want)
	}
}

// TestFormatKeepsComments puts comments before and at the end of lines: where they are in place already, nothing moves.
func TestFormatKeepsComments(t *testing.T) {
	for seed := range uint64(3) {
		r := rand.New(rand.NewPCG(seed, 2))
		files := embedded(t)
		for _, l := range layouts {
			files[l.file] = dressed(r, l.file, files[l.file])
		}
		checkFormat(t, files, files)
		windows := maps.Clone(files)
		for _, l := range layouts {
			windows[l.file] = strings.ReplaceAll(files[l.file], "\n", "\r\n")
		}
		checkFormat(t, windows, files)
	}
}

// dressed adds comments to some lines on which something begins.
func dressed(r *rand.Rand, file, content string) string {
	begins := map[int]bool{}
	for _, a := range anchorsOf(file, []byte(content)).list {
		begins[a.line] = true
	}
	var b strings.Builder
	for i, line := range strings.Split(strings.TrimSuffix(content, "\n"), "\n") {
		if begins[i+1] && r.IntN(4) == 0 {
			fmt.Fprintf(&b, "%s# before %d: a \"b\"\n", line[:len(line)-len(strings.TrimLeft(line, " "))], i)
		}
		if begins[i+1] && r.IntN(4) == 0 && !strings.HasSuffix(line, ">-") {
			line += fmt.Sprintf(" # after %d", i)
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// TestFormatTwice puts comments anywhere between lines, however far in: none is lost, and what comes out stays as it is.
func TestFormatTwice(t *testing.T) {
	for seed := range uint64(3) {
		r := rand.New(rand.NewPCG(seed, 3))
		files := embedded(t)
		for _, name := range []string{"events.yaml", "places.yaml", "sources.yaml"} {
			files[name] = strewn(r, name, files[name])
		}
		got, problems := Format(folder(files), store.Domain())
		if problems != nil {
			t.Fatal(problems)
		}
		once := map[string]string{}
		for name, b := range got {
			once[name] = string(b)
			if strings.HasSuffix(name, ".yaml") && !keeps(b, []byte(files[name])) {
				t.Errorf("%s: a comment was lost", name)
			}
		}
		checkFormat(t, once, once)
	}
}

// strewn adds comments before lines on which something begins.
func strewn(r *rand.Rand, file, content string) string {
	begins := map[int]bool{}
	for _, a := range anchorsOf(file, []byte(content)).list {
		begins[a.line] = true
	}
	var b strings.Builder
	for i, line := range strings.Split(strings.TrimSuffix(content, "\n"), "\n") {
		in := r.IntN(4) // further in it would belong to a folded text
		if strings.HasPrefix(line, "- ") {
			in = 0
		}
		if begins[i+1] && r.IntN(3) == 0 {
			fmt.Fprintf(&b, "%s#%d\n%s", strings.Repeat(" ", in), i, strings.Repeat("\n", r.IntN(2)))
		}
		b.WriteString(line + "\n")
	}
	return b.String() + "  # the end\n# the very end\n"
}

// TestFormatMovesComments brings a file into form in which all is out of place.
func TestFormatMovesComments(t *testing.T) {
	old := `# Of this file.

# Of b,
# in two lines.
- id: place-b # the id of b
  citations: # the citations of b
    # Of the citation.
    -   at: 'A:3:3-9' # its place
        # Of its source.
        source: unodc-2023-10-20-corett
  # Of the kind.
  kind: "CITY"
  name: Beta
  # At the end of b.

# Of a.
- name: 'Alpha'   # the name of a
  id: place-a
  altNames: [First,   # one
    Second]  # two
  kind: CITY
  citations: [{source: unodc-2023-10-20-corett, at: A:3:3-9}]
# The last line.
`
	want := `# Of this file.

# Of a.
- id: place-a
  name: Alpha # the name of a
  # two
  altNames: [First, Second] # one
  kind: CITY
  citations:
    - source: unodc-2023-10-20-corett
      at: A:3:3-9

# Of b,
# in two lines.
- id: place-b # the id of b
  name: Beta
  # Of the kind.
  kind: CITY
  citations: # the citations of b
    # Of the citation.
    # Of its source.
    - source: unodc-2023-10-20-corett
      at: A:3:3-9 # its place
  # At the end of b.

# The last line.
`
	for _, content := range []string{old, want} {
		set := Set{Name: "mine", Dir: "mine", Files: folder(map[string]string{"places.yaml": content})}
		g, problems := ReadSets(Files, []Set{set}, store.Domain())
		if problems != nil {
			t.Fatal(problems)
		}
		files, problems := FormatRead(g, set, store.Domain())
		if got := string(files["places.yaml"]); got != want || problems != nil {
			t.Errorf("got %v\n%s\nwant\n%s", problems, got, want)
		}
	}
}

// TestFormatOfHeads: what stands above all records stays there, and the head that the file must have comes first.
func TestFormatOfHeads(t *testing.T) {
	files, want := embedded(t), embedded(t)
	files["places.yaml"] = "# Ours.\n\n\n" + strings.TrimPrefix(files["places.yaml"], heads["places.yaml"])
	want["places.yaml"] = strings.Replace(want["places.yaml"], heads["places.yaml"], heads["places.yaml"]+"# Ours.\n", 1)
	checkFormat(t, files, want)
	checkFormat(t, want, want)
}

func TestUncanonical(t *testing.T) {
	files := embedded(t)
	want, problems := Format(folder(files), store.Domain())
	if problems != nil {
		t.Fatal(problems)
	}
	files["events.yaml"] = strings.Replace(files["events.yaml"], "\n\n", "\n\n\n", 1)
	files["borders.csv"] = strings.Replace(files["borders.csv"], "\n", "\r\n", 1)
	got := fmt.Sprint(Uncanonical(Set{Dir: "x", Files: folder(files)}, want))
	if w := `[x/borders.csv:1: from here on this file is not in its canonical form; run "server fmt" x/events.yaml:4: from here`; !strings.HasPrefix(got, w) {
		t.Errorf("got %s, want %s", got, w)
	}
	if _, problems = Format(folder(map[string]string{"events.yaml": "- id: [\n"}), store.Domain()); problems == nil {
		t.Error("broken files: got no problems")
	}
}
