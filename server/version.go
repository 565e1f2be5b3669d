package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"

	"routegraph/seed"
	"routegraph/store"
)

func versionCommand() command {
	return command{
		name: "version", summary: "say which program and which seed graph this is",
		setup: func(p *program, _ *flag.FlagSet) action {
			return func(ctx context.Context, _ []string) error { return p.version(ctx) }
		},
	}
}

func (p *program) version(ctx context.Context) error {
	b, err := openMemory(ctx, seed.Files)
	if err != nil {
		return p.withProblems(err)
	}
	status, err := b.Status(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "server  %s\ngo      %s %s/%s\nkinds   %d\nseed    %s\n",
		build(debug.ReadBuildInfo()), runtime.Version(), runtime.GOOS, runtime.GOARCH, len(store.Domain().Kinds), sizeOf(status))
	return nil
}

// buildTag tells builds apart in few letters: another one can write another file from the same data.
func buildTag() string {
	sum := sha256.Sum256([]byte(build(debug.ReadBuildInfo())))
	return hex.EncodeToString(sum[:4])
}

// build says what the program was built from, as far as it knows.
func build(info *debug.BuildInfo, ok bool) string {
	if !ok {
		return "unknown build"
	}
	text := info.Main.Version
	if text == "" || text == "(devel)" {
		text = "development build"
	}
	set := map[string]string{}
	for _, s := range info.Settings {
		set[s.Key] = s.Value
	}
	if revision := set["vcs.revision"]; revision != "" {
		text += ", revision " + revision
	}
	if set["vcs.modified"] == "true" {
		text += ", with changes"
	}
	return text
}
