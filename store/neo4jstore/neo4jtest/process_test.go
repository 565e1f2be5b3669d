package neo4jtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOnlyTheNamedFolderIsRemoved(t *testing.T) {
	kept, gone := t.TempDir(), filepath.Join(t.TempDir(), "gone")
	if err := os.Mkdir(gone, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{gone, ""} {
		p, err := launch(folder, []string{"touch", filepath.Join(kept, "file")})
		if err != nil {
			t.Fatal(err)
		}
		<-p.done
		if p.err != nil {
			t.Errorf("%q: %v %s", folder, p.err, p.output)
		}
	}
	if isFolder(gone) || !isFolder(kept) {
		t.Errorf("the named folder is there: %t, the other one: %t; want false, true", isFolder(gone), isFolder(kept))
	}
}

func TestSettingsStandOnce(t *testing.T) {
	text := configuration("127.0.0.1:1", Options{Settings: []string{"server.memory.pagecache.size=1g"}})
	if got := strings.Count(text, "server.memory.pagecache.size="); got != 1 || !strings.Contains(text, "pagecache.size=1g\n") {
		t.Errorf("got %d lines for the page cache, want the given one:\n%s", got, text)
	}
}
