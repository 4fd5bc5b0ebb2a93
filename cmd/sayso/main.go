package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/sayso-go/sayso/attribution"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run runs the command with the given arguments and returns its exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command{
		stdin:    stdin,
		stdout:   stdout,
		stderr:   stderr,
		getenv:   os.Getenv,
		terminal: isTerminal,
		notify:   notify,
		now:      time.Now,
		readText: attribution.NewExtractor().Read,
	}
	return c.run(args)
}

// errTerminated is the cause of a context that SIGTERM has ended.
var errTerminated = errors.New("terminated")

// notify returns a context that is done when the user or the system asks the program to end. From then on, and after
// stop, such signals have the effect that they have on other programs: who cannot wait asks twice.
func notify() (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		select {
		case s := <-signals:
			if s == syscall.SIGTERM {
				cancel(errTerminated)
			}
			cancel(nil)
		case <-ctx.Done():
		}
		signal.Stop(signals)
	}()
	return ctx, func() { cancel(nil) }
}

// The exit statuses, as the manual states them.
const (
	statusOK          = 0
	statusFailed      = 1
	statusUsage       = 2
	statusInterrupted = 130 // 128 and the number of SIGINT, as shells have it
	statusTerminated  = 143 // and that of SIGTERM
)

// A command is one run of sayso and what it touches of the world outside.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	terminal       func(io.Writer) bool
	notify         func() (context.Context, context.CancelFunc)
	now            func() time.Time
	readText       func(text string) attribution.Reading

	options
	dashed   bool      // the files stand after --, so that a dash begins no flag
	progress *progress // nil if it is not shown
	status   int
}

// options are what the flags set.
type options struct {
	json, jsonl, version bool
	color                string
	width                int
	workers, maxBytes    int
}

// flags returns the flags of the command, set to store into o.
func (o *options) flags() *flag.FlagSet {
	fs := flag.NewFlagSet("sayso", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // run prints what goes wrong, and the manual has the descriptions
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.jsonl, "jsonl", false, "")
	fs.BoolVar(&o.version, "version", false, "")
	fs.StringVar(&o.color, "color", "auto", "")
	fs.IntVar(&o.width, "width", 76, "") // 80 columns with the indent
	fs.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "")
	fs.IntVar(&o.maxBytes, "max-bytes", 256<<20, "") // a document of 100 MB, whatever its escapes
	return fs
}

// check reports what is wrong with the options, if anything.
func (o *options) check() error {
	switch {
	case o.json && o.jsonl:
		return errors.New("-json and -jsonl exclude each other")
	case o.color != "auto" && o.color != "always" && o.color != "never":
		return fmt.Errorf("invalid value %q for flag -color: want auto, always or never", o.color)
	case o.width < 0:
		return fmt.Errorf("invalid value %d for flag -width: want 0 or more", o.width)
	case o.workers < 1:
		return fmt.Errorf("invalid value %d for flag -j: want 1 or more", o.workers)
	case o.maxBytes < 0:
		return fmt.Errorf("invalid value %d for flag -max-bytes: want 0 or more", o.maxBytes)
	}
	return nil
}

func (c *command) run(args []string) int {
	fs := c.flags()
	err := fs.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		return c.finish(c.write([]byte(manual())))
	}
	if err == nil {
		err = c.check()
	}
	if err != nil {
		fmt.Fprintf(c.stderr, "sayso: %s\nusage: sayso [flags] [file ...]\nRun 'sayso -h' for the manual.\n", printable(err.Error()))
		return statusUsage
	}

	names := fs.Args()
	if n := len(args) - len(names); n > 0 {
		c.dashed = args[n-1] == "--"
	}
	if len(names) == 0 {
		names = []string{"-"}
	}
	switch {
	case c.version:
		return c.finish(c.write([]byte(version())))
	case c.jsonl:
		return c.finish(c.runJSONL(names))
	case c.json:
		return c.finish(c.runJSON(names))
	}
	return c.finish(c.runText(names))
}

// finish returns the exit status, given what stopped the output, if anything did.
func (c *command) finish(err error) int {
	if err == nil || isBrokenPipe(err) {
		return c.status // who closed the pipe has read enough
	}
	switch err {
	case errTerminated:
		return statusTerminated
	case context.Canceled:
		return statusInterrupted
	}
	c.fail("<standard output>", 0, 0, err)
	return c.status
}

//go:embed doc.go
var docSource string

// manual returns the package's doc comment: it is the text of -h too, so that the two cannot drift apart.
func manual() string {
	s := strings.ReplaceAll(docSource, "\r\n", "\n") // as git may check it out
	_, s, _ = strings.Cut(s, "/*\n")
	s, _, _ = strings.Cut(s, "*/")
	return strings.ReplaceAll(s, "\t", "    ")
}

// version returns the line that -version prints.
func version() string {
	v := "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		v = info.Main.Version
	}
	return fmt.Sprintf("sayso %s %s %s/%s\n", v, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
