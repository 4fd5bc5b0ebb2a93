package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

// spoken matches what extractSpoken takes for a claim: content in straight quotation marks, with "said NAME" after it
// or not.
var spoken = regexp.MustCompile(`"[^"]*"(?: (said) (\pL+))?`)

// extractSpoken is the extractor of these tests. What it finds is plain to see, so that the tests are about the
// command and not about the library.
func extractSpoken(dst []attribution.Claim, text string) []attribution.Claim {
	for _, m := range spoken.FindAllStringSubmatchIndex(text, -1) {
		end := m[1]
		if m[2] >= 0 {
			end = m[2] - 1
		}
		c := attribution.Claim{
			Form:     attribution.Direct,
			Content:  []quote.Span{{Start: m[0], End: end}},
			Evidence: attribution.ByNothing,
			Parent:   -1,
		}
		if m[2] >= 0 {
			c.Cue = quote.Span{Start: m[2], End: m[3]}
			c.Source = quote.Span{Start: m[4], End: m[5]}
			c.Speaker = attribution.Speaker{Name: c.Source.In(text), Kind: attribution.Person}
			c.Confidence = attribution.High
			c.Evidence = attribution.ByQuotation
		}
		dst = append(dst, c)
	}
	return dst
}

func readSpoken(text string) attribution.Reading {
	return attribution.Reading{Claims: extractSpoken(nil, text)}
}

// result is what a run leaves behind.
type result struct {
	Status         int
	Stdout, Stderr string
}

// runFake runs the command with extractSpoken, in an environment of its own.
func runFake(stdin string, env map[string]string, args ...string) result {
	var stdout, stderr strings.Builder
	c := newFake(strings.NewReader(stdin), &stdout, &stderr)
	c.getenv = func(name string) string { return env[name] }
	status := c.run(args)
	return result{status, stdout.String(), stderr.String()}
}

func newFake(stdin io.Reader, stdout, stderr io.Writer) *command {
	return &command{
		options:  options{workers: 1},
		stdin:    stdin,
		stdout:   stdout,
		stderr:   stderr,
		getenv:   func(string) string { return "" },
		terminal: func(io.Writer) bool { return false },
		notify:   func() (context.Context, context.CancelFunc) { return context.WithCancel(context.Background()) },
		now:      func() time.Time { return time.Time{} },
		readText: readSpoken,
	}
}

// needReason fails the test of a table case that does not say why it is there.
func needReason(t *testing.T, reason string) {
	t.Helper()
	if reason == "" {
		t.Fatal("the case has no reason")
	}
}

// hint is what follows every usage error.
const hint = "usage: sayso [flags] [file ...]\nRun 'sayso -h' for the manual.\n"

func TestRun(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{
		"empty.txt":   "",
		"ferry.txt":   "The ferry is late.\n\"It sails at noon,\" said Orla.\n",
		"latin1.txt":  "Caf\xe9.",
		"mill.txt":    "\"Grind!\" said Tom. \"Never.\"",
		"ferry.jsonl": `{"id":"f","text":"\"Noon,\" said Orla."}` + "\n",
		"bad.jsonl":   "{\"text\":\"\"}\n{\"text\":7}\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}

	_, err := os.Open("missing.txt")
	noFile := cause(err).Error() // in the words of the operating system

	const (
		ferryText = "2:1  Orla (person), cue “said”\n" +
			"    \"It sails at noon,\"\n" +
			"    direct statement, high confidence, tied by quotation, bytes 19:38\n"
		millText = "1:1  Tom (person), cue “said”\n" +
			"    \"Grind!\"\n" +
			"    direct statement, high confidence, tied by quotation, bytes 0:8\n" +
			"\n" +
			"1:20  speaker not known\n" +
			"    \"Never.\"\n" +
			"    direct statement, low confidence, bytes 19:27\n"
		ferryJSON = `  {
    "file": "ferry.txt",
    "claims": [
      {
        "form": "direct",
        "content": [
          {
            "start": 19,
            "end": 38,
            "text": "\"It sails at noon,\""
          }
        ],
        "cue": {
          "start": 39,
          "end": 43,
          "text": "said"
        },
        "source": {
          "start": 44,
          "end": 48,
          "text": "Orla"
        },
        "speaker": {
          "name": "Orla",
          "kind": "person",
          "id": 0
        },
        "act": "statement",
        "negated": false,
        "confidence": "high",
        "evidence": "quotation",
        "parent": null,
        "resolution": "none",
        "speaker_confidence": "low",
        "addressee": null
      }
    ],
    "speakers": []
  }`
		emptyJSON  = "  {\n    \"file\": \"empty.txt\",\n    \"claims\": [],\n    \"speakers\": []\n  }"
		ferryJSONL = `{"id":"f","claims":[{"form":"direct","content":[{"start":0,"end":7,"text":"\"Noon,\""}],` +
			`"cue":{"start":8,"end":12,"text":"said"},"source":{"start":13,"end":17,"text":"Orla"},` +
			`"speaker":{"name":"Orla","kind":"person","id":0},"act":"statement","negated":false,` +
			`"confidence":"high","evidence":"quotation","parent":null,"resolution":"none","speaker_confidence":"low","addressee":null}],"speakers":[]}` + "\n"
	)

	tests := []struct {
		name   string
		reason string
		args   []string
		stdin  string
		want   result
	}{{
		name:   "Text/File",
		reason: "one file has no header",
		args:   []string{"ferry.txt"},
		want:   result{0, ferryText, ""},
	}, {
		name:   "Text/Stdin",
		reason: "without a file, standard input is read",
		stdin:  "The ferry is late.\n\"It sails at noon,\" said Orla.\n",
		want:   result{0, ferryText, ""},
	}, {
		name:   "Text/Dash",
		reason: "- is standard input, among files too, and named in words in its header",
		args:   []string{"ferry.txt", "-", "mill.txt"},
		stdin:  "Nobody spoke.",
		want: result{0, "ferry.txt: 1 claim\n\n" + ferryText +
			"\n<standard input>\n\nno claims\n" +
			"\nmill.txt: 2 claims\n\n" + millText, ""},
	}, {
		name:   "Text/Missing",
		reason: "a file that is missing is reported, and the files after it are read",
		args:   []string{"missing.txt", "ferry.txt"},
		want:   result{1, "ferry.txt: 1 claim\n\n" + ferryText, "sayso: missing.txt: " + noFile + "\n"},
	}, {
		name:   "Text/FlagAfterFile",
		reason: "package flag stops at the first file: who writes flags after it is told so",
		args:   []string{"ferry.txt", "-json"},
		want: result{1, "ferry.txt: 1 claim\n\n" + ferryText,
			"sayso: -json: " + noFile + " (flags go before the files)\n"},
	}, {
		name:   "Text/DashedFile",
		reason: "after -- there are only files, and who writes it knows",
		args:   []string{"-color", "never", "--", "-json", "ferry.txt"},
		want:   result{1, "ferry.txt: 1 claim\n\n" + ferryText, "sayso: -json: " + noFile + "\n"},
	}, {
		name:   "Text/InvalidUTF8",
		reason: "the first wrong byte is reported; the text is answered all the same: offsets count the bytes as they are, columns count an invalid byte as one rune, and none is printed",
		stdin:  "\u00e9\xff\xfe \"a\xffb\" said Ann",
		want: result{1, "1:5  Ann (person), cue “said”\n" +
			"    \"a\uFFFDb\"\n" +
			"    direct statement, high confidence, tied by quotation, bytes 5:10\n",
			"sayso: <standard input>: invalid UTF-8 at byte offset 2\n"},
	}, {
		name:   "Text/InvalidUTF8File",
		reason: "which file it is is said, and the others are as they were",
		args:   []string{"latin1.txt", "ferry.txt"},
		want: result{1, "latin1.txt\n\nno claims\n\nferry.txt: 1 claim\n\n" + ferryText,
			"sayso: latin1.txt: invalid UTF-8 at byte offset 3\n"},
	}, {
		name:   "Text/CR",
		reason: "package quote takes CR for the end of a line, and so do positions",
		stdin:  "The ferry is late.\r\"It sails at noon,\" said Orla.\r",
		want:   result{0, ferryText, ""},
	}, {
		name:   "Text/ByteOrderMark",
		reason: "editors show no column for it, while offsets count its bytes",
		stdin:  "\uFEFF\"Grind!\" said Tom.",
		want: result{0, "1:1  Tom (person), cue “said”\n" +
			"    \"Grind!\"\n" +
			"    direct statement, high confidence, tied by quotation, bytes 3:11\n", ""},
	}, {
		name:   "JSON/InvalidUTF8",
		reason: "the status says it though the array has the file",
		args:   []string{"-json", "latin1.txt"},
		want: result{1, "[\n  {\n    \"file\": \"latin1.txt\",\n    \"claims\": [],\n    \"speakers\": []\n  }\n]\n",
			"sayso: latin1.txt: invalid UTF-8 at byte offset 3\n"},
	}, {
		name:   "JSON/Files",
		reason: "one array for all files, empty claims as []",
		args:   []string{"-json", "ferry.txt", "empty.txt"},
		want:   result{0, "[\n" + ferryJSON + "\n,\n" + emptyJSON + "\n]\n", ""},
	}, {
		name:   "JSON/Missing",
		reason: "a file that is missing leaves valid JSON, wherever it stands",
		args:   []string{"-json", "missing.txt", "empty.txt", "missing.txt"},
		want: result{1, "[\n" + emptyJSON + "\n]\n", "sayso: missing.txt: " + noFile + "\n" +
			"sayso: missing.txt: " + noFile + "\n"},
	}, {
		name:   "JSON/AllMissing",
		reason: "no document at all is still an array",
		args:   []string{"-json", "missing.txt"},
		want:   result{1, "[]\n", "sayso: missing.txt: " + noFile + "\n"},
	}, {
		name:   "JSON/Stdin",
		reason: "standard input keeps the name that it has on the command line",
		args:   []string{"-json"},
		want:   result{0, "[\n  {\n    \"file\": \"-\",\n    \"claims\": [],\n    \"speakers\": []\n  }\n]\n", ""},
	}, {
		name:   "JSONL/Files",
		reason: "several files are read one after another, - among them, with no header",
		args:   []string{"-jsonl", "ferry.jsonl", "-", "ferry.jsonl"},
		stdin:  `{"text":""}`,
		want:   result{0, ferryJSONL + `{"id":"","claims":[],"speakers":[]}` + "\n" + ferryJSONL, ""},
	}, {
		name:   "JSONL/Malformed",
		reason: "a malformed line is reported with the name of its file and does not stop the files after it",
		args:   []string{"-jsonl", "bad.jsonl", "missing.jsonl", "ferry.jsonl"},
		want: result{1, `{"id":"","claims":[],"speakers":[]}` + "\n" + ferryJSONL,
			"sayso: bad.jsonl:2:9: \"text\" is a number, not a string\n" +
				"sayso: missing.jsonl: " + noFile + "\n"},
	}, {
		name:   "JSONL/Empty",
		reason: "no documents in, none out",
		args:   []string{"-jsonl"},
		want:   result{0, "", ""},
	}, {
		name:   "Usage/UnknownFlag",
		reason: "wrong usage is told from failing input by its status",
		args:   []string{"-xml"},
		want:   result{2, "", "sayso: flag provided but not defined: -xml\n" + hint},
	}, {
		name:   "Usage/TwoFormats",
		reason: "one run has one output format",
		args:   []string{"-json", "-jsonl"},
		want:   result{2, "", "sayso: -json and -jsonl exclude each other\n" + hint},
	}, {
		name:   "Usage/Color",
		reason: "an unknown value is no silent default",
		args:   []string{"-color", "sometimes"},
		want:   result{2, "", "sayso: invalid value \"sometimes\" for flag -color: want auto, always or never\n" + hint},
	}, {
		name:   "Usage/Width",
		reason: "a negative width means nothing",
		args:   []string{"-width", "-1"},
		want:   result{2, "", "sayso: invalid value -1 for flag -width: want 0 or more\n" + hint},
	}, {
		name:   "Usage/NoWorkers",
		reason: "without a worker nothing would ever be answered",
		args:   []string{"-jsonl", "-j", "0"},
		want:   result{2, "", "sayso: invalid value 0 for flag -j: want 1 or more\n" + hint},
	}, {
		name:   "Usage/MaxBytes",
		reason: "0 is no limit, and less means nothing",
		args:   []string{"-max-bytes", "-1"},
		want:   result{2, "", "sayso: invalid value -1 for flag -max-bytes: want 0 or more\n" + hint},
	}, {
		name:   "Help",
		reason: "help that is asked for is no error and goes to standard output, before anything is read",
		args:   []string{"-h", "missing.txt"},
		want:   result{0, manual(), ""},
	}, {
		name:   "Version",
		reason: "the version is asked for instead of work",
		args:   []string{"-version", "missing.txt"},
		want:   result{0, version(), ""},
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			got := runFake(tt.stdin, nil, tt.args...)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("sayso %q (%s): (-want +got)\n%s", tt.args, tt.reason, diff)
			}
		})
	}
}

// TestJSONReport has standard output and standard error on one terminal.
func TestJSONReport(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.WriteFile("empty.txt", nil, 0o666); err != nil {
		t.Fatal(err)
	}
	var terminal strings.Builder
	newFake(nil, &terminal, &terminal).run([]string{"-json", "empty.txt", "missing.txt", "empty.txt"})
	var output []string
	reports := 0
	for line := range strings.Lines(terminal.String()) {
		if strings.HasPrefix(line, "sayso: missing.txt: ") {
			reports++
		} else {
			output = append(output, line)
		}
	}
	var files []fileJSON
	if err := json.Unmarshal([]byte(strings.Join(output, "")), &files); err != nil || len(files) != 2 || reports != 1 {
		t.Errorf("%v; %d files and %d reports with a line of their own in\n%s", err, len(files), reports, terminal.String())
	}
}

// TestRunReal runs the command as main does, on a text in which nobody says anything.
func TestRunReal(t *testing.T) {
	var stdout, stderr strings.Builder
	status := run([]string{"-jsonl"}, strings.NewReader(`{"id":"x","text":""}`), &stdout, &stderr)
	want := result{0, `{"id":"x","claims":[],"speakers":[]}` + "\n", ""}
	if diff := cmp.Diff(want, result{status, stdout.String(), stderr.String()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFail(t *testing.T) {
	tests := []struct {
		name         string
		reason       string
		file         string
		line, column int
		err          error
		want         string
	}{
		{"File", "what cannot be opened has no line", "a.txt", 0, 0, errors.New("gone"), "sayso: a.txt: gone\n"},
		{"Line", "nor has every mistake a column", "a.txt", 3, 0, errors.New("gone"), "sayso: a.txt:3: gone\n"},
		{"Column", "editors jump to this form", "a.txt", 3, 14, errors.New("gone"), "sayso: a.txt:3:14: gone\n"},
		{"PathOnce", "the path that package os repeats is left out", "a.txt", 0, 0,
			&fs.PathError{Op: "open", Path: "a.txt", Err: errors.New("gone")}, "sayso: a.txt: gone\n"},
		{"Stdin", "- is no name to look for", "-", 1, 0, errors.New("gone"), "sayso: <standard input>:1: gone\n"},
		{"Controls", "neither a name nor an error can steer the terminal, or end the line", "a\x1b[2Jb\nc", 0, 0,
			errors.New("no \x9b\n"), "sayso: a\uFFFD[2Jb c: no \uFFFD \n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			var stderr strings.Builder
			c := newFake(nil, nil, &stderr)
			c.fail(tt.file, tt.line, tt.column, tt.err)
			if stderr.String() != tt.want || c.status != statusFailed {
				t.Errorf("%s: got %q and status %d, want %q", tt.reason, stderr.String(), c.status, tt.want)
			}
		})
	}
}

// A failingReader returns its data, and then its error.
type failingReader struct {
	data io.Reader
	err  error
}

func (r failingReader) Read(b []byte) (int, error) {
	n, err := r.data.Read(b)
	if err == io.EOF {
		err = r.err
	}
	return n, err
}

func TestReadErrors(t *testing.T) {
	tests := []struct {
		name   string
		reason string
		args   []string
		stdin  string
		want   result
	}{{
		name:   "Text",
		reason: "claims in half a document would be taken for those of the whole",
		stdin:  `"Half," said Jo`,
		want:   result{1, "", "sayso: <standard input>: the disk is gone\n"},
	}, {
		name:   "JSON",
		reason: "the array is closed all the same",
		args:   []string{"-json"},
		stdin:  `"Half," said Jo`,
		want:   result{1, "[]\n", "sayso: <standard input>: the disk is gone\n"},
	}, {
		name:   "JSONL",
		reason: "the line that the error cut short is not answered, though it is valid JSON; those before it are",
		args:   []string{"-jsonl"},
		stdin:  `{"text":""}` + "\n" + `{"text":""}`,
		want:   result{1, `{"id":"","claims":[],"speakers":[]}` + "\n", "sayso: <standard input>:2: the disk is gone\n"},
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			var stdout, stderr strings.Builder
			err := &fs.PathError{Op: "read", Path: "/dev/stdin", Err: errors.New("the disk is gone")}
			c := newFake(failingReader{strings.NewReader(tt.stdin), err}, &stdout, &stderr)
			status := c.run(tt.args)
			if diff := cmp.Diff(tt.want, result{status, stdout.String(), stderr.String()}); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

// A fullWriter takes a number of writes and then fails.
type fullWriter struct {
	room, calls int
	err         error
}

func (w *fullWriter) Write(b []byte) (int, error) {
	w.calls++
	if w.calls > w.room {
		return 0, w.err
	}
	return len(b), nil
}

func TestWriteErrors(t *testing.T) {
	full := errors.New("no space left on device")
	reported := "sayso: <standard output>: no space left on device\n"
	piped := &fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.EPIPE}
	stdin := strings.Repeat("{\"text\":\"\"}\n", 3)
	tests := []struct {
		name   string
		reason string
		args   []string
		room   int
		err    error
		status int
		calls  int
		stderr string
	}{
		{"JSONL/Full", "lost output is a failure, and no more is tried", []string{"-jsonl"}, 1, full, 1, 2, reported},
		{"JSONL/Pipe", "who closed the pipe wants no more and no complaint", []string{"-jsonl"}, 1, piped, 0, 2, ""},
		{"JSONL/ClosedPipe", "so too with a pipe within one program", []string{"-jsonl"}, 1, io.ErrClosedPipe, 0, 2, ""},
		{"Text/Full", "text is no different", []string{"-", "-"}, 0, full, 1, 1, reported},
		{"JSON/Full", "the end of the array is not tried after a failed element", []string{"-json"}, 0, full, 1, 1, reported},
		{"JSON/FullAtEnd", "an array without its end is not valid", []string{"-json"}, 1, full, 1, 2, reported},
		{"Help/Full", "help that could not be printed was not printed", []string{"-h"}, 0, full, 1, 1, reported},
		{"Help/Pipe", "help is often cut by a pager", []string{"-h"}, 0, piped, 0, 1, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			w := &fullWriter{room: tt.room, err: tt.err}
			var stderr strings.Builder
			status := newFake(strings.NewReader(stdin), w, &stderr).run(tt.args)
			if status != tt.status || w.calls != tt.calls || stderr.String() != tt.stderr {
				t.Errorf("%s: status %d after %d writes, stderr %q; want %d after %d, %q",
					tt.reason, status, w.calls, stderr.String(), tt.status, tt.calls, tt.stderr)
			}
		})
	}
}

// TestManual checks that the manual has every flag, and fits a terminal of 80 columns.
func TestManual(t *testing.T) {
	text := manual()
	for _, name := range []string{"json", "jsonl", "j", "max-bytes", "color", "width", "version"} {
		if new(options).flags().Lookup(name) == nil {
			t.Errorf("there is no flag -%s", name)
		}
	}
	var listed []string
	for _, m := range regexp.MustCompile(`(?m)^    -([\w-]+)`).FindAllStringSubmatch(text, -1) {
		listed = append(listed, m[1])
	}
	if diff := cmp.Diff([]string{"json", "jsonl", "j", "max-bytes", "color", "width", "version", "h"}, listed); diff != "" {
		t.Errorf("flags in the manual (-want +got)\n%s", diff)
	}
	if !strings.HasPrefix(text, "Sayso reads text") || !strings.HasSuffix(text, "\n") {
		t.Errorf("the manual was cut out of doc.go wrongly: %.40q ...", text)
	}
	for line := range strings.Lines(text) {
		if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > 79 {
			t.Errorf("%d characters: %s", n, line)
		}
	}
}

func TestVersion(t *testing.T) {
	if got := version(); !regexp.MustCompile(`^sayso \S+ go\S+.* \w+/\w+\n$`).MatchString(got) {
		t.Errorf("version() = %q", got)
	}
}

func TestIsTerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if isTerminal(f) || isTerminal(io.Discard) {
		t.Error("a file, or no file at all, is taken for a terminal")
	}
}
