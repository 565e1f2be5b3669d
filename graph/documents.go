package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Documents are the only operations that are answered, where the server is told to answer no others.
type Documents struct {
	byForm map[string]bool   // without spaces and comments, which clients change
	byHash map[string]string // texts, for clients that send the hash alone
}

// Add adds a document, which must be one of the contract.
func (d *Documents) Add(text string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return err
	}
	if errs := validator.ValidateWithRules(contract(), doc, rules.NewDefaultRules()); len(errs) > 0 {
		return errs[0]
	}
	if len(doc.Operations) == 0 {
		return fmt.Errorf("there is no operation in it")
	}
	if d.byForm == nil {
		d.byForm, d.byHash = map[string]bool{}, map[string]string{}
	}
	d.byForm[form(text)], d.byHash[hash(text)] = true, text
	return nil
}

// has says whether a text is one of the documents, however it is spaced.
func (d *Documents) has(text string) bool { return d.byForm[form(text)] }

// Len is how many there are.
func (d *Documents) Len() int { return len(d.byForm) }

// form is a text's tokens, one a line.
func form(text string) string {
	var b strings.Builder
	l := lexer.New(&ast.Source{Input: text})
	for {
		t, err := l.ReadToken()
		if err != nil {
			return "" // no document is so
		}
		if t.Kind == lexer.EOF {
			return hash(b.String())
		}
		if t.Kind != lexer.Comment {
			fmt.Fprintf(&b, "%v %q\n", t.Kind, t.Value)
		}
	}
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
