package store

// Graph is what is loaded: every node and relation of the data sets that it names.
type Graph struct {
	DataSets  []string
	Nodes     []NodeData
	Relations []RelationData
}

// NodeData is a node. Values are string, []string, int64, float64 or bool; a missing property is not in Props.
type NodeData struct {
	Kind, ID, DataSet string
	Props             map[string]any
	Hash              string // set by Prepare: equal for equal nodes
}

// RelationData is a relation between two nodes, by their ids.
type RelationData struct {
	Type, From, To, DataSet string
	Props                   map[string]any
	Hash                    string // set by Prepare
}

// Key tells a relation from all others.
func (r RelationData) Key() string { return r.From + " " + r.Type + " " + r.To }
