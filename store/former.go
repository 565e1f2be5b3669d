package store

import "strings"

// Former reads ids that were given up, each with the one that took its place, as data sets hold them: `event:old=event:new`.
func Former(list []string) map[string]string {
	former := make(map[string]string, len(list))
	for _, s := range list {
		old, now, _ := strings.Cut(s, "=")
		former[old] = now
	}
	return former
}
