package analysis

import "routegraph/store"

// PropertiesOf is a placeholder.
func PropertiesOf(c *store.Catalogue) map[string]Property { return map[string]Property{"when": {Date, true}, "reportedOn": {Date, true}} }
