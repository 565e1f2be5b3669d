package main

import (
	"go/format"
	"os"
	"regexp"
)

// folds say in fewer lines what gqlgen writes for each field: functions that only pass their arguments on, and one argument to a line.
var folds = []struct {
	long  *regexp.Regexp
	short string
}{
	{regexp.MustCompile(`func\(ctx context\.Context, field graphql\.CollectedField\) \(\*graphql\.FieldContext, error\) \{\n\s*return (ec\.\w+)\(ctx, field\)\n\s*\}`), "$1"},
	{regexp.MustCompile(`func\(ctx context\.Context, selections ast\.SelectionSet, v [^\n]*\) graphql\.Marshaler \{\n\s*return (ec\.[^\n(]+)\(ctx, selections, v\)\n\s*\}`), "$1"},
	{regexp.MustCompile(`graphql\.ResolveField\(\n\s*ctx,\n\s*ec\.OperationContext,\n\s*field,\n\s*(ec\.\w+),\n`), "graphql.ResolveField(ctx, ec.OperationContext, field, $1,\n"},
	{regexp.MustCompile(`func\(ctx context\.Context\) \(any, error\) \{\n\s*(return [^\n]*)\n\s*\},\n\s*nil,\n\s*(ec\.\S+),\n\s*(\w+),\n\s*(\w+),\n\s*\)`), "func(ctx context.Context) (any, error) { $1 },\n\t\tnil, $2, $3, $4)"},
	{regexp.MustCompile(`&graphql\.FieldContext\{\n\s*(Object:\s+"\w+",)\n\s*(Field:\s+field,)\n\s*(IsMethod:\s+\w+,)\n\s*(IsResolver:\s+\w+,)\n\s*(Child:\s+ec\.\w+),\n\s*\}`), "&graphql.FieldContext{$1 $2 $3 $4 $5}"},
}

// fold rewrites a generated file. What it does not know it leaves as it is; the compiler holds the rest.
func fold(file string) error {
	code, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for _, f := range folds {
		code = f.long.ReplaceAll(code, []byte(f.short))
	}
	if code, err = format.Source(code); err != nil {
		return err
	}
	return os.WriteFile(file, code, 0o644)
}
