package graph

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// question is an operation with its variables. What it asks for, and what its root fields read, depends on nothing else.
type question struct {
	operation *ast.OperationDefinition // of a kept document: equal texts have the same
	variables string
}

// known is what was found out about a question when it was asked before.
type known struct {
	asked measure

	mu    sync.Mutex
	plans map[planKey]any
}

// planKey is a root field of an operation, with ids that its variables do not give.
type planKey struct {
	field *ast.Field
	ids   string
}

// questions keeps what is known of so many questions, those asked last, and nothing of who asked them. Those that people ask take some ten
// kilobytes each; a field takes a third of one, so that of very large ones nothing is kept.
type questions struct{ *lru.Cache[question, *known] }

const (
	keptQuestions     = 300
	keptFields        = 300
	maxVariablesBytes = 1 << 10
)

func newQuestions() questions {
	cache, _ := lru.New[question, *known](keptQuestions) // fails only for a size below one
	return questions{cache}
}

// keyOf is the key of a request's question; kept is false where it is too long to be kept.
func keyOf(op *graphql.OperationContext) (key question, kept bool) {
	variables, err := json.Marshal(op.Variables) // sorts the keys
	kept = err == nil && len(variables) <= maxVariablesBytes && len(op.RawQuery) <= maxKept
	return question{op.Operation, string(variables)}, kept
}

// knownKey is the name under which an operation carries what is known of it.
const knownKey = "known"

func (k *known) of(op *graphql.OperationContext) { op.Stats.SetExtension(knownKey, k) }

// knownOf is what is known of the operation that is being answered; nil where nothing is kept of it.
func knownOf(ctx context.Context) *known {
	k, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(knownKey).(*known)
	return k
}

// plan is a kept plan; nil if there is none.
func (k *known) plan(key planKey) any {
	if k == nil {
		return nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.plans[key]
}

// keep keeps a plan.
func (k *known) keep(key planKey, plan any) {
	if k == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.plans == nil {
		k.plans = map[planKey]any{}
	}
	k.plans[key] = plan
}
