package main

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/rs/cors"
)

// parseOrigins reads a comma-separated list of exact origins. from is the setting that it stands in.
func parseOrigins(list, from string) ([]string, error) {
	var origins []string
	for i, one := range strings.Split(list, ",") {
		one = strings.TrimSpace(one)
		if one == "" {
			continue
		}
		if wrong := wrongOrigin(one); wrong != "" {
			return nil, fmt.Errorf("%s, entry %d, %q: %s; write origins like https://a.example or http://localhost:3000, separated by commas", from, i+1, one, wrong)
		}
		origins = append(origins, one)
	}
	return origins, nil
}

// wrongOrigin says why no browser sends this as the Origin of a page: it would be allowed in vain, or mean more than was meant.
func wrongOrigin(s string) string {
	u, err := url.Parse(s)
	switch {
	case strings.Contains(s, "*"):
		return "an origin has no wildcard"
	case err != nil:
		return "this is no origin"
	case u.Scheme != "http" && u.Scheme != "https":
		return "an origin begins with http:// or https://"
	case u.Hostname() == "":
		return "there is no host"
	case s != u.Scheme+"://"+u.Host:
		return "an origin is a scheme, a host and perhaps a port, with no path, not even a slash, and nothing else"
	case u.Host != strings.ToLower(u.Host) || strings.ContainsFunc(s, func(r rune) bool { return r > '~' }):
		return "browsers write the host in small letters, and others than a to z as xn--…"
	case strings.HasSuffix(u.Host, ":"), u.Scheme == "http" && u.Port() == "80", u.Scheme == "https" && u.Port() == "443":
		return "browsers leave out the usual port"
	}
	return ""
}

// allowOrigins lets the web pages of these origins read answers, without cookies. A function decides: rs/cors takes an empty list for all.
func allowOrigins(origins []string) func(http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool { return slices.Contains(origins, origin) },
		AllowedMethods:  []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders:  []string{"Accept", "Content-Type", "If-None-Match"},
		ExposedHeaders:  []string{"ETag", "Retry-After", "X-Request-Id"},
		MaxAge:          600,
	}).Handler
}
