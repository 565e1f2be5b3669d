package neo4jstore

import (
	"context"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// planningTime is for planning a statement in the background.
const planningTime = time.Minute

// planning lets Neo4j plan in the background what took too long. Neo4j can take longer to plan a large statement which it sees for the first
// time than a client may wait, and throws the plan away with the client's transaction: it would be too late each time, for ever.
type planning struct {
	one     chan struct{} // one at a time: a Neo4j that is slow gets no more to do than that
	ctx     context.Context
	stop    context.CancelFunc
	running sync.WaitGroup
}

func newPlanning() *planning {
	ctx, stop := context.WithCancel(context.Background())
	return &planning{one: make(chan struct{}, 1), ctx: ctx, stop: stop}
}

// planLater plans a statement that took too long, unless another is being planned.
func (s *Store) planLater(text string, params map[string]any) {
	select {
	case s.planning.one <- struct{}{}:
	default:
		return
	}
	s.planning.running.Go(func() {
		defer func() { <-s.planning.one }()
		ctx, cancel := context.WithTimeout(s.planning.ctx, planningTime)
		defer cancel()
		session := s.session(ctx)
		defer session.Close(ctx)
		if result, err := session.Run(ctx, "EXPLAIN "+text, params, timeout(ctx)...); err == nil {
			_, _ = result.Consume(ctx) // whoever asks next learns whether it helped
		}
	})
}

// session may only read: Neo4j refuses to write through it.
func (s *Store) session(ctx context.Context) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, FetchSize: neo4j.FetchAll})
}
