package neo4jtest

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Version is the Neo4j that tests run on.
const Version = "5.26.28"

//go:embed pom.xml
var pom []byte

// jars gives the folder with Neo4j's jars. The first call of a user fetches them, about 120 MB, through Maven.
func jars(ctx context.Context) (string, error) {
	cache, err := cacheFolder()
	if err != nil {
		return "", err
	}
	folder := filepath.Join(cache, "neo4j-"+Version)
	if isFolder(folder) {
		return folder, nil
	}
	held, err := lock(ctx, folder+".lock")
	if err != nil {
		return "", err
	}
	defer held.Close()
	if isFolder(folder) { // another process was faster
		return folder, nil
	}
	return folder, fetch(ctx, folder)
}

// fetch fills a folder beside the wanted one and then renames it, so that the wanted one is whole or missing.
func fetch(ctx context.Context, folder string) error {
	if err := removeParts(folder); err != nil {
		return err
	}
	part, err := os.MkdirTemp(filepath.Dir(folder), filepath.Base(folder)+".part-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(part)
	if err := os.WriteFile(filepath.Join(part, "pom.xml"), pom, 0o644); err != nil {
		return err
	}
	if err := runMaven(ctx, part); err != nil {
		return err
	}
	return os.Rename(filepath.Join(part, "jars"), folder)
}

// removeParts removes what processes left that were killed while they fetched. Names are never used twice, because the
// Maven of a killed process may go on writing for a while.
func removeParts(folder string) error {
	parts, err := filepath.Glob(folder + ".part-*")
	for _, p := range parts {
		err = errors.Join(err, os.RemoveAll(p))
	}
	return err
}

func runMaven(ctx context.Context, dir string) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return fmt.Errorf("Neo4j %s must be fetched, which needs Maven: %w", Version, err)
	}
	cmd := exec.CommandContext(ctx, mvn, "--batch-mode", "--quiet",
		"--update-snapshots", // else Maven remembers for a day that a file could not be fetched
		"org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
		"-Dneo4j.version="+Version, "-DoutputDirectory="+filepath.Join(dir, "jars"))
	cmd.Dir = dir
	output := &tail{}
	cmd.Stdout, cmd.Stderr = output, output
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("fetch Neo4j %s by Maven: %w (is Maven's repository reachable?). Its last lines:\n%s", Version, err, output)
	}
	return nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
