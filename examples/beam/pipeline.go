package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/normalize"
	"github.com/sayso-go/sayso/quote"
)

func init() {
	register.Function2x2(readText)
	register.Function4x0(parseLine)
	register.DoFn4x0[Document, func(Claim), func(string, Group), func(string, Group)](&extractFn{})
	register.Function2x1(merge)
	register.Function1x2(formatClaim)
	register.Function2x2(formatGroup)
	register.Emitter1[Document]()
	register.Emitter1[Claim]()
	register.Emitter2[string, Group]()
}

// build adds the whole pipeline to s. Either pattern may be empty.
func build(s beam.Scope, text, jsonl, output string) {
	var sources []beam.PCollection
	if text != "" {
		s := s.Scope("ReadTexts")
		files := fileio.ReadMatches(s, fileio.MatchFiles(s, text))
		sources = append(sources, beam.ParDo(s, readText, files))
	}
	if jsonl != "" {
		s := s.Scope("ReadLines")
		sources = append(sources, beam.ParDo(s, parseLine, textio.ReadWithFilename(s, jsonl)))
	}
	documents := beam.Flatten(s, sources...)

	claims, speakers, quotations := beam.ParDo3(s.Scope("Extract"), &extractFn{}, documents)
	textio.Write(s.Scope("WriteClaims"), output+"-claims.jsonl", beam.ParDo(s, formatClaim, claims))
	writeGroups(s.Scope("Speakers"), output+"-speakers.jsonl", speakers)
	writeGroups(s.Scope("Quotations"), output+"-quotations.jsonl", quotations)
}

// writeGroups merges the groups that have a key in common and writes them.
func writeGroups(s beam.Scope, name string, groups beam.PCollection) {
	textio.Write(s, name, beam.ParDo(s, formatGroup, beam.CombinePerKey(s, merge, groups)))
}

// A Document is what claims are found in.
type Document struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// readText returns a file as a document with the file's path as its ID.
func readText(ctx context.Context, file fileio.ReadableFile) (Document, error) {
	text, err := file.ReadString(ctx)
	return Document{ID: file.Metadata.Path, Text: text}, err
}

var malformed = beam.NewCounter("sayso", "malformed")

// parseLine emits the document that a line holds. A line that holds none is counted and logged, and the work goes on.
func parseLine(ctx context.Context, file, line string, emit func(Document)) {
	if strings.TrimSpace(line) == "" {
		return
	}
	var d struct {
		ID   string  `json:"id"`
		Text *string `json:"text"`
	}
	err := json.Unmarshal([]byte(line), &d)
	if err == nil && d.Text == nil {
		err = errors.New(`no "text"`)
	}
	if err != nil {
		malformed.Inc(ctx, 1)
		log.Warnf(ctx, "%s: a line is no document: %v", file, err)
		return
	}
	emit(Document{ID: d.ID, Text: *d.Text})
}

// A Claim is one claim of a document, with the words that its spans stand for.
type Claim struct {
	Document   string   `json:"document"`
	Start      int      `json:"start"` // of the content, in bytes
	Speaker    string   `json:"speaker"`
	Kind       string   `json:"kind"`
	Form       string   `json:"form"`
	Act        string   `json:"act"`
	Negated    bool     `json:"negated"`
	Confidence string   `json:"confidence"`
	Cue        string   `json:"cue"`
	Content    []string `json:"content"`
}

// An extractFn finds the claims of documents. It emits them, and for each speaker and each quotation of the document a
// group under a key that is the same in all documents.
type extractFn struct {
	extractor *attribution.Extractor
	claims    []attribution.Claim // scratch
}

// Setup is called once for each instance of the function, which then reads many bundles of documents, one at a time: so
// the memory that the extractor works in is used again.
func (f *extractFn) Setup() { f.extractor = attribution.NewExtractor() }

// ProcessElement finds the claims of one document.
func (f *extractFn) ProcessElement(d Document, claim func(Claim), speaker, quotation func(string, Group)) {
	speakers, quotations := map[string]Group{}, map[string]Group{}
	f.claims = f.extractor.Append(f.claims[:0], d.Text)
	for i := range f.claims {
		c := &f.claims[i]
		out := newClaim(d, c)
		claim(out)
		if key := speakerKey(c.Speaker); key != "" {
			add(speakers, key, c.Speaker.Name, out)
		}
		for _, q := range quoted(d.Text, c) {
			if key := normalize.QuotationKey(q); strings.Count(key, " ") >= leastWords-1 {
				add(quotations, key, q, out)
			}
		}
	}
	for key, g := range speakers {
		speaker(key, g)
	}
	for key, g := range quotations {
		quotation(key, g)
	}
}

func newClaim(d Document, c *attribution.Claim) Claim {
	out := Claim{
		Document:   d.ID,
		Start:      c.Content[0].Start,
		Speaker:    c.Speaker.Name,
		Kind:       c.Speaker.Kind.String(),
		Form:       c.Form.String(),
		Act:        c.Act.String(),
		Negated:    c.Negated,
		Confidence: c.Confidence.String(),
		Cue:        c.Cue.In(d.Text),
	}
	for _, s := range c.Content {
		out.Content = append(out.Content, s.In(d.Text))
	}
	return out
}

// speakerKey returns what a speaker has in common with the same one in another document, or "" where that is not known:
// "residents", "the report" and "a spokesman for Norges Bank" are others in each.
func speakerKey(s attribution.Speaker) string {
	if !s.Named {
		return ""
	}
	switch s.Kind {
	case attribution.Person, attribution.Organization, attribution.Place:
		return normalize.NameKey(s.Name, normalize.FoldDiacritics)
	}
	return ""
}

// leastWords is the number of words that a quotation needs to be a group's: shorter ones are the same by chance.
const leastWords = 4

// quoted returns what c quotes: its content, if that is a quotation, even if a cue divides it, and else each quotation in
// it.
func quoted(text string, c *attribution.Claim) []string {
	var out []string
	switch c.Form {
	case attribution.Direct:
		out = append(out, c.ContentIn(text))
	case attribution.Mixed:
		for _, s := range c.Content {
			content := s.In(text)
			for q := range quote.All(content) {
				if q.Depth == 0 {
					out = append(out, q.Outer.In(content))
				}
			}
		}
	}
	return out
}

func formatClaim(c Claim) (string, error) { return marshal(c) }

// marshal returns v as JSON, without the escapes that HTML needs.
func marshal(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}
