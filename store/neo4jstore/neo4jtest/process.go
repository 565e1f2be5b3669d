package neo4jtest

import (
	"io"
	"os/exec"
	"sync"
	"syscall"
)

// guard is a shell program that runs the command after $1 until the command ends or the guard's standard input does,
// then removes the folder $1, if one is named. The input is a pipe from this process, so it also ends when this process is killed.
const guard = `
home=$1; shift
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
(read -r _ <&3; kill -9 $child) >/dev/null 2>&1 &
watcher=$!
wait $child 2>/dev/null
code=$?
kill $watcher 2>/dev/null
[ -z "$home" ] || rm -rf "$home"
exit $code
`

// process is a guarded command.
type process struct {
	pid    int // of the guard, whose child the command is
	input  io.Closer
	output *tail
	done   chan struct{} // closed at its end
	err    error         // how it ended; to be read after done
}

// launch runs a command. The folder gone, if it is not "", is removed when the command has ended.
func launch(gone string, command []string) (*process, error) {
	cmd := exec.Command("sh", append([]string{"-c", guard, "guard", gone}, command...)...)
	// Its own group: a signal that ends this process's group must leave the guard to clean up.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p := &process{output: &tail{}, done: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = p.output, p.output
	input, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	p.input = input
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p.pid = cmd.Process.Pid
	go func() {
		p.err = cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// stop kills the command and waits until it has ended and its folder is gone.
func (p *process) stop() {
	_ = p.input.Close() // fails only where the command has ended already
	<-p.done
}

// tail keeps the last bytes that were written to it.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const tailBytes = 6000

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	t.text = t.text[max(0, len(t.text)-tailBytes):]
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.text)
}
