package export

import (
	"bufio"
	"io"
)

// list writes the elements of a JSON array, each in a line of its own. An error stays until end tells it.
type list struct {
	to    *bufio.Writer
	count int
}

func newList(to io.Writer, before string) *list {
	l := &list{to: bufio.NewWriterSize(to, 64<<10)}
	_, _ = l.to.WriteString(before + "[")
	return l
}

func (l *list) add(v any) {
	if l.count > 0 {
		_ = l.to.WriteByte(',')
	}
	l.count++
	_ = l.to.WriteByte('\n')
	_, _ = l.to.Write(compact(v))
}

func (l *list) end(after string) error {
	_, _ = l.to.WriteString("\n]" + after + "\n")
	return l.to.Flush()
}
