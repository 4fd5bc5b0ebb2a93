package model

import (
	_ "embed"
	"sync"
)

//go:embed claim.bin
var claimBin string

// Claim returns the weights of cues, sources and contents, which internal/claim decodes.
var Claim = sync.OnceValues(func() (*File, error) { return Read(claimBin) })
