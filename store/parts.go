package store

import (
	"runtime"
	"slices"
	"sync"
)

// InParts goes through n things in as many parts at once as there are processors. What is wrong is told in the order of the things.
func InParts(n int, part func(from, to int) []error) []error {
	wrong := make([][]error, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range wrong {
		all.Go(func() { wrong[i] = part(n*i/len(wrong), n*(i+1)/len(wrong)) })
	}
	all.Wait()
	return slices.Concat(wrong...)
}
