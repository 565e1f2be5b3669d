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
	{regexp.MustCompile(`(\nfunc \(ec \*executionContext\) _(\w+)\(ctx context\.Context, sel ast\.SelectionSet, obj \*model\.\S+\) graphql\.Marshaler \{\n)`),
		"$1\tif m := model.Write(ec.OperationContext, \"$2\", sel, obj); m != nil {\n\t\treturn m\n\t}\n"},
	// A method without a context only reads: it needs no place of its own in the answer, and waits for nothing.
	{regexp.MustCompile(`graphql\.ResolveField\(ctx, ec\.OperationContext, field, ec\.\w+,\n\s*func\(ctx context\.Context\) \(any, error\) \{ return (obj\.\w+(?:\(\))?), nil \},\n\s*nil, (ec\.\S+), \w+, \w+\)`), "$2(ctx, field.Selections, $1)"},
	{regexp.MustCompile(`ret := graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, func\(ctx context\.Context, i int\) graphql\.Marshaler \{\n\s*fc := graphql\.GetFieldContext\(ctx\)\n\s*fc\.Result = &v\[i\]\n\s*return (ec\.\S+)\(ctx, sel, v\[i\]\)\n\s*\}\)`), "ret := make(graphql.Array, len(v))\n\tfor i := range v {\n\t\tret[i] = $1(ctx, sel, v[i])\n\t}"},
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
