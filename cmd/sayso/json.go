package main

import (
	"bytes"
	"encoding/json"
)

// runJSON prints the claims of the named files as one JSON array. It writes each file's element as soon as it has it, and
// ends the line: what is reported of the next file begins one of its own on a terminal.
func (c *command) runJSON(names []string) error {
	w := &worker{readText: c.readText}
	var indented bytes.Buffer
	first := true
	err := c.each(names, func(name, text string) error {
		w.out = appendFile(w.buffer(), name, text, w.readText(text))
		indented.Reset()
		if first {
			indented.WriteString("[\n  ")
		} else {
			indented.WriteString(",\n  ")
		}
		first = false
		if err := json.Indent(&indented, w.out, "  ", "  "); err != nil {
			return err
		}
		indented.WriteByte('\n')
		return c.write(indented.Bytes())
	})
	if err != nil {
		return err
	}
	if first {
		return c.write([]byte("[]\n"))
	}
	return c.write([]byte("]\n"))
}
