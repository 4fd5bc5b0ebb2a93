package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// A node is what the sentence's tree says of an item.
type node struct {
	head        int32 // the item it depends on, or -1
	left, right int32 // the items [left, right) from its first dependent to its last, marks at the ends left out
	child, next int32 // its first dependent, and the next one of its head; or -1
	from, to    int32 // the highest items whose subtrees start with it, and end with it
	label       syntax.Label
}

// readTree reads the trees of the sentence's tokens [first, last) as trees over its items.
func (f *Finder) readTree(first, last int32) {
	f.nodes = resize(f.nodes, len(f.items))
	f.view.items = f.view.items[:0]
	f.itemAt = resize(f.itemAt, int(last-first))
	for i := range f.itemAt {
		f.itemAt[i] = -1
	}
	for i := range f.items {
		for k := f.items[i].first; k < f.items[i].last; k++ {
			f.itemAt[k-first] = int32(i)
		}
		f.nodes[i] = node{head: -1, left: int32(i), right: int32(i) + 1, child: -1, next: -1}
	}
	for i := range f.items {
		f.readHead(i, first, last)
	}
	f.count()
	for i := len(f.nodes) - 1; i >= 0; i-- { // so that dependents are in order
		if h := f.nodes[i].head; h >= 0 {
			f.nodes[i].next = f.nodes[h].child
			f.nodes[h].child = int32(i)
		}
	}
	for i := range f.nodes {
		if tag := f.items[i].tag; tag < lexicon.Comma || tag >= quoted {
			f.spread(int32(i))
		}
	}
	for i := range f.nodes {
		f.nodes[i].from, f.nodes[i].to = f.highest(i)
	}
}

// readHead reads what item i depends on, in the tree over the tokens [first, last). An item of several tokens
// depends on what the first of them depends on whose head is outside; what depends on a token that is in no item depends
// on the next token above that is.
func (f *Finder) readHead(i int, first, last int32) {
	it, node := &f.items[i], &f.nodes[i]
	for k := it.first; k < it.last; k++ {
		h := f.p.Heads[k]
		if h >= it.first && h < it.last || it.last > it.first+1 && f.g.Tags[k] >= lexicon.Comma {
			continue
		}
		node.label = f.p.Labels[k]
		for n := 0; n < maxClimb && h >= first && h < last && f.itemAt[h-first] < 0; n++ {
			h = f.p.Heads[h]
		}
		if h >= first && h < last && f.itemAt[h-first] != int32(i) {
			node.head = f.itemAt[h-first]
		}
		return
	}
}

// spread takes item i into the subtrees of the items above it.
func (f *Finder) spread(i int32) {
	k := i
	for n := 0; n < maxClimb; n++ {
		h := f.nodes[k].head
		if h < 0 {
			return
		}
		above := &f.nodes[h]
		if above.left <= i && i < above.right {
			return // it is in there, and in those above
		}
		above.left, above.right = min(above.left, i), max(above.right, i+1)
		k = h
	}
}

// highest returns the highest items whose subtrees start with item i, and end with it.
func (f *Finder) highest(i int) (from, to int32) {
	from, to = int32(i), int32(i)
	for n := 0; n < maxClimb; n++ {
		h := f.nodes[from].head
		if h < 0 || f.nodes[h].left != int32(i) {
			break
		}
		from = h
	}
	for n := 0; n < maxClimb; n++ {
		h := f.nodes[to].head
		if h < 0 || f.nodes[h].right != int32(i)+1 {
			break
		}
		to = h
	}
	return from, to
}

// maxClimb bounds, in arcs, the ways up a tree: the deepest trees of the treebanks have about thirty.
const maxClimb = 48

// label returns what item i is to its head.
func (f *Finder) label(i int) syntax.Label {
	if i < 0 || i >= len(f.items) {
		return syntax.NoLabel
	}
	return f.nodes[i].label
}

// dependent returns the first dependent of item i with one of the labels, or -1.
func (f *Finder) dependent(i int, labels syntax.LabelSet) int {
	for c := f.nodes[i].child; c >= 0; c = f.nodes[c].next {
		if labels.Has(f.nodes[c].label) {
			return int(c)
		}
	}
	return -1
}

// path returns a hash of the labels on the way from item n up and down to item a, and how long it is; it is 0 where the
// way is longer than maxPath either up or down.
func (f *Finder) path(n, a int) (hash uint32, length int) {
	var above [maxPath + 1]int32
	k, depth := int32(a), 0
	for ; depth <= maxPath && k >= 0; depth++ {
		above[depth] = k
		k = f.nodes[k].head
	}
	hash = 1
	k = int32(n)
	for up := 0; up <= maxPath && k >= 0; up++ {
		for d := range depth {
			if above[d] != k {
				continue
			}
			for d--; d >= 0; d-- {
				hash = mix(hash, 64+uint32(f.nodes[above[d]].label))
				length++
			}
			return hash, length + up
		}
		hash = mix(hash, uint32(f.nodes[k].label))
		k = f.nodes[k].head
	}
	return 0, 2*maxPath + 1
}

// maxPath bounds, in arcs, the ways between two items that path tells apart, up and down.
const maxPath = 5

// topFrom returns the highest item whose subtree starts at item b.
func (f *Finder) topFrom(b int) int { return int(f.nodes[b].from) }

// topTo returns the highest item whose subtree ends before item e.
func (f *Finder) topTo(e int) int { return int(f.nodes[e-1].to) }
