package model

import (
	_ "embed"
	"sync"
)

//go:embed speaker.bin
var speakerBin string

// Speaker returns the weights of who speaks, which internal/entity decodes.
var Speaker = sync.OnceValues(func() (*File, error) { return Read(speakerBin) })
