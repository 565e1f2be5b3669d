package store

import (
	"runtime"
	"sync"
)

// inParts goes through n things in as many parts at once as there are processors. What is wrong is told in the order of the things.
func (p *preparer) inParts(n int, each func(part *preparer, i int)) {
	parts := make([]preparer, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for at := range parts {
		part := &parts[at]
		*part = preparer{shared: p.shared}
		all.Go(func() {
			for i := n * at / len(parts); i < n*(at+1)/len(parts); i++ {
				each(part, i)
			}
		})
	}
	all.Wait()
	for _, part := range parts {
		p.errs = append(p.errs, part.errs...)
	}
}
