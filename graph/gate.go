package graph

import (
	"hash/maphash"
	"math"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"time"
)

// gate lets so many requests be answered at once. More would only make all of them slow: they are told to come back.
type gate chan struct{}

func (g gate) enter() bool {
	select {
	case g <- struct{}{}:
		return true
	default:
		return false
	}
}

func (g gate) leave() { <-g }

// maxClients bounds the memory of a rate. Clients beyond share one bucket.
const maxClients = 50_000

// rate lets each client ask so often. It keeps no address: a bucket's key is a hash that only this process can make, and the bucket goes as
// soon as it is full again.
type rate struct {
	perSecond, burst float64
	seed             maphash.Seed

	mu      sync.Mutex
	buckets map[uint64]bucket
	sweeper *time.Timer // nil where there is no bucket
}

// bucket is how many requests a client had left, and when.
type bucket struct {
	left float64
	at   time.Time
}

// newRate is nil where there is no limit.
func newRate(o Options) *rate {
	if o.Rate <= 0 {
		return nil
	}
	return &rate{perSecond: o.Rate, burst: float64(max(1, o.Burst)), seed: maphash.MakeSeed(), buckets: map[uint64]bucket{}}
}

// take takes one request of a client's bucket. Where it is empty, it says after how many seconds there is one again.
func (r *rate) take(client string, now time.Time) (wait int, ok bool) {
	if r == nil {
		return 0, true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	key := maphash.String(r.seed, client)
	b, known := r.buckets[key]
	if !known && len(r.buckets) >= maxClients {
		key = 0
		b, known = r.buckets[key]
	}
	left := r.burst
	if known {
		left = r.now(b, now)
	}
	if ok = left >= 1; ok {
		left--
	}
	r.buckets[key] = bucket{left, now}
	if r.sweeper == nil {
		r.sweeper = time.AfterFunc(r.fill(), r.sweep)
	}
	return int(math.Ceil((1 - left) / r.perSecond)), ok
}

func (r *rate) now(b bucket, now time.Time) float64 {
	return min(r.burst, b.left+now.Sub(b.at).Seconds()*r.perSecond)
}

// fill is how long an empty bucket takes to be full.
func (r *rate) fill() time.Duration {
	return max(time.Second, time.Duration(r.burst/r.perSecond*float64(time.Second)))
}

// sweep forgets clients whose buckets are full.
func (r *rate) sweep() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget(time.Now())
	r.sweeper = nil
	if len(r.buckets) > 0 {
		r.sweeper = time.AfterFunc(max(time.Second, r.fill()/4), r.sweep)
	}
}

func (r *rate) forget(now time.Time) {
	for key, b := range r.buckets {
		if r.now(b, now) >= r.burst {
			delete(r.buckets, key)
		}
	}
}

// client is where a request came from. One who has an IPv6 network has all of its addresses.
func client(req *http.Request) string {
	host, _, _ := net.SplitHostPort(req.RemoteAddr)
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	if addr = addr.Unmap(); addr.Is6() {
		if network, err := addr.Prefix(64); err == nil {
			return network.String()
		}
	}
	return addr.String()
}

func retryAfter(w http.ResponseWriter, seconds int) {
	w.Header().Set("Retry-After", strconv.Itoa(max(1, seconds)))
}
