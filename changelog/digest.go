package changelog

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
)

// Digest is the SHA-256 of a version: that of the list of its files with the SHA-256 of each, as `sha256sum * | sha256sum` makes it in a folder
// to which `server export` wrote them.
func Digest(files map[string][]byte) string {
	list := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(list, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	return hex.EncodeToString(list.Sum(nil))
}
