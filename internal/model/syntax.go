package model

import (
	_ "embed"
	"sync"
)

//go:embed syntax.bin
var syntaxBin string

// Syntax returns the weights of the tagger and the parser, which internal/syntax decodes.
var Syntax = sync.OnceValues(func() (*File, error) { return Read(syntaxBin) })
