//go:build unix

package main

import (
	"bufio"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// TestMain lets the test binary stand for the command, in tests that need a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("SAYSO_TEST_COMMAND") != "" {
		main()
	}
	os.Exit(m.Run())
}

// A process is the command with pipes to it.
type process struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	stdout io.ReadCloser
	stderr strings.Builder
}

func startProcess(t *testing.T, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &process{cmd: exec.CommandContext(t.Context(), self, args...)}
	p.cmd.Env = append(os.Environ(), "SAYSO_TEST_COMMAND=1")
	p.cmd.Stderr = &p.stderr
	if p.stdin, err = p.cmd.StdinPipe(); err == nil {
		p.stdout, err = p.cmd.StdoutPipe()
	}
	if err == nil {
		err = p.cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// ask writes one document and reads its answer.
func (p *process) ask(t *testing.T) *bufio.Reader {
	t.Helper()
	if _, err := io.WriteString(p.stdin, `{"text":""}`+"\n"); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(p.stdout)
	if got, err := r.ReadString('\n'); got != `{"id":"","claims":[],"speakers":[]}`+"\n" {
		t.Fatalf("answer %q, %v", got, err)
	}
	return r
}

// TestInterrupt interrupts the command while it waits for input that does not come.
func TestInterrupt(t *testing.T) {
	for sig, status := range map[os.Signal]int{os.Interrupt: 130, syscall.SIGTERM: 143} { // as shells have it
		p := startProcess(t, "-jsonl")
		out := p.ask(t)
		if err := p.cmd.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		if rest, err := io.ReadAll(out); len(rest) > 0 || err != nil {
			t.Errorf("%v: %q, %v after the signal", sig, rest, err)
		}
		p.cmd.Wait()
		if got := p.cmd.ProcessState.ExitCode(); got != status || p.stderr.String() != "" {
			t.Errorf("%v: status %d, want %d; stderr %q", sig, got, status, p.stderr.String())
		}
	}
}

// TestBrokenPipe closes the output of the command, which then is to end without a word.
func TestBrokenPipe(t *testing.T) {
	p := startProcess(t, "-jsonl")
	p.ask(t)
	p.stdout.Close()
	for {
		if _, err := io.WriteString(p.stdin, `{"text":""}`+"\n"); err != nil {
			break // it has ended
		}
	}
	err := p.cmd.Wait()
	exit, ok := errors.AsType[*exec.ExitError](err)
	if !ok || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGPIPE || p.stderr.String() != "" {
		t.Errorf("%v, stderr %q", err, p.stderr.String())
	}
}
