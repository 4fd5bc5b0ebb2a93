package syntax

import "math/bits"

const (
	numMoveFeatures  = 49
	numLabelFeatures = 19
)

// distance returns how far b is after a, in few classes. It looks them up, for what it would branch on cannot be predicted.
func distance(a, b int32) uint64 { return uint64(distances[uint32(min(b-a, 12))%16]) }

var distances = [16]uint8{0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 7}

// look sets the features that the next move is decided by: those of Zhang and Nivre (2011) that there are in an
// arc-hybrid parser, in which what is on the stack has no head yet.
func (c *config) look() {
	n := len(c.stack)
	i0, i1, i2 := c.stack[n-1], c.none, c.none
	if n > 1 {
		i1 = c.stack[n-2]
		if n > 2 {
			i2 = c.stack[n-3]
		}
	}
	j0, j1, j2 := c.next, min(c.next+1, c.none), min(c.next+2, c.none) // what is not there stands behind the root
	s0, s1, s2 := &c.nodes[i0], &c.nodes[i1], &c.nodes[i2]
	b0, b1, b2 := &c.nodes[j0], &c.nodes[j1], &c.nodes[j2]
	s0w, s1w, b0w, b1w, b2w := uint64(s0.word), uint64(s1.word), uint64(b0.word), uint64(b1.word), uint64(b2.word)
	s0t, s1t, s2t, b0t, b1t, b2t := uint64(s0.tag), uint64(s1.tag), uint64(s2.tag), uint64(b0.tag), uint64(b1.tag), uint64(b2.tag)
	s2w := uint64(s2.word)
	s0wt, s1wt, b0wt := s0w|s0t<<32, s1w|s1t<<32, b0w|b0t<<32

	s0l, s0l2, s0r, s0r2 := &c.nodes[s0.left1], &c.nodes[s0.left2], &c.nodes[s0.right1], &c.nodes[s0.right2]
	s1l, s1r, s1r2 := &c.nodes[s1.left1], &c.nodes[s1.right1], &c.nodes[s1.right2]
	b0l, b0l2 := &c.nodes[b0.left1], &c.nodes[b0.left2]
	d := distance(i0, j0)
	d1 := uint64(0)
	if n > 1 {
		d1 = distance(i1, i0)
	}
	s0vr, s0vl, s1vr, b0vl := uint64(s0.right), uint64(s0.left), uint64(s1.right), uint64(b0.left)

	// Marks before the next word, before the top of the stack, and after it.
	b0m, b1m, s0m, s0a := uint64(b0.marks), uint64(b1.marks), uint64(s0.marks), uint64(c.nodes[i0+1].marks)
	// What several features start with.
	s0x, s1x, b0x, s0y := start(s0wt), start(s1wt), start(b0wt), start(s0t)
	s0b0, s1s0, s0b0b1, s1s0b0 := start(s0t|b0t<<8), start(s1t|s0t<<8), start(s0t|b0t<<8|b1t<<16), start(s1t|s0t<<8|b0t<<16)
	f := &c.features
	f[0] = s0b0.with(0, b0m|s0a<<8)
	f[1] = s1s0b0.with(1, b0m|s0a<<8|s0m<<16)
	f[2] = s0b0b1.with(2, b0m|b1m<<8)
	f[3] = s0x.with(3, b0m|s0a<<8|s0m<<16)
	f[4] = hash2(4, s0t|b0w<<8, b0m|s0a<<8)
	f[5] = hash2(5, s0t|s1t<<8|s2t<<16, s0m|b0m<<8|s0a<<16)
	f[6] = b0x.with(6, 0)
	f[7] = hash2(7, b0w, s1t)
	f[8] = hash2(8, b1w|b1t<<32, 0)
	f[9] = hash2(9, b2w|b2t<<32, 0)
	f[10] = hash2(10, s2w|s2t<<32, b0t)
	f[11] = s0x.with(11, b0wt)
	f[12] = s0x.with(12, b0t)
	f[13] = s0y.with(13, b0wt)
	f[14] = s0y.with(14, b0t)
	f[15] = s1x.with(15, s0wt)
	f[16] = hash2(16, s1t, s0wt)
	f[17] = s1x.with(17, s0t)
	f[18] = s1s0.with(18, b0t)
	f[19] = s0b0.with(19, b1t)
	f[20] = hash2(20, s0w, b0t|b1t<<8)
	f[21] = s0b0b1.with(21, b2t)
	f[22] = s1s0b0.with(22, b1t)
	f[23] = s1x.with(23, b0wt)
	f[24] = s1x.with(24, b0t)
	f[25] = s1s0.with(25, b0wt)
	// Distance and how many dependents there are.
	f[26] = s0x.with(26, d)
	f[27] = b0x.with(27, d)
	f[28] = s0b0.with(28, d)
	f[29] = s1s0b0.with(29, d|d1<<4)
	f[30] = s0b0.with(30, s0vr|s0vl<<2|b0vl<<4|s1vr<<6)
	// Dependents.
	f[31] = s0b0.with(31, uint64(s0l.tag)|uint64(s0l.label)<<8)
	f[32] = s0b0.with(32, uint64(s0r.tag)|uint64(s0r.label)<<8)
	f[33] = s0b0.with(33, uint64(b0l.tag)|uint64(b0l.label)<<8)
	f[34] = s1s0.with(34, uint64(s1r.tag)|uint64(s1r.label)<<8)
	f[35] = s1s0.with(35, uint64(s0l.tag)|uint64(s0l.label)<<8)
	f[36] = s1s0.with(36, uint64(s0r.tag)|uint64(s0r.label)<<8|b0t<<16)
	f[37] = s0x.with(37, uint64(s0.leftLabels))
	f[38] = s0x.with(38, uint64(s0.rightLabels))
	f[39] = s1x.with(39, uint64(s1.rightLabels))
	f[40] = b0x.with(40, uint64(b0.leftLabels))
	f[41] = s1s0b0.with(41, uint64(s1.rightLabels))
	f[42] = s1s0b0.with(42, uint64(s0.rightLabels|s0.leftLabels<<1))
	f[43] = hash2(43, uint64(s0l.word)|b0t<<32, s0t)
	f[44] = hash2(44, uint64(s0r.word)|b0t<<32, s0t)
	f[45] = hash2(45, uint64(b0l.word)|b0t<<32, s0t)
	f[46] = hash2(46, s0t|uint64(s0l.tag)<<8|uint64(s0l2.tag)<<16, b0t|uint64(b0l.tag)<<8|uint64(b0l2.tag)<<16)
	f[47] = hash2(47, s0t|uint64(s0r.tag)<<8|uint64(s0r2.tag)<<16, b0t|s1t<<8)
	f[48] = hash2(48, s1t|uint64(s1r.tag)<<8|uint64(s1r2.tag)<<16, s0t|uint64(s1l.tag)<<8)
}

// lookArc sets the features that the label of an arc from h to d is decided by.
func (c *config) lookArc(d, h int32) {
	dep, head := &c.nodes[d], &c.nodes[h]
	dw, dt, hw, ht := uint64(dep.word), uint64(dep.tag), uint64(head.word), uint64(head.tag)
	dir, labels, dist := uint64(0), head.leftLabels, distance(min(d, h), max(d, h))
	if d > h {
		dir, labels = 1, head.rightLabels
	}
	other := head.rightLabels
	if d > h {
		other = head.leftLabels
	}
	dwt, hwt := dw|dt<<32, hw|ht<<32|dir<<40
	ht |= dir << 6
	dl, dr := &c.nodes[dep.left1], &c.nodes[dep.right1]
	at := func(i int32) *node {
		if i < 0 || i > c.root {
			return &c.nodes[c.none]
		}
		return &c.nodes[i]
	}
	before, after := at(d-1), at(d+1)
	behind := at(h + 1)
	dx, hx, dy, arc := start(dwt), start(hwt), start(dt), start(dt|ht<<8)
	f := &c.arc
	f[0] = dx.with(0, dir)
	f[1] = hx.with(1, 0)
	f[2] = dx.with(2, hwt)
	f[3] = dx.with(3, ht)
	f[4] = dy.with(4, hwt)
	f[5] = dy.with(5, ht)
	f[6] = arc.with(6, dist)
	f[7] = arc.with(7, uint64(labels))
	f[8] = hx.with(8, uint64(labels)^dt<<48)
	f[9] = arc.with(9, uint64(other))
	f[10] = arc.with(10, uint64(dep.leftLabels))
	f[11] = arc.with(11, uint64(dep.rightLabels))
	f[12] = arc.with(12, uint64(dl.word))
	f[13] = dx.with(13, uint64(dl.word)|dir<<40)
	f[14] = arc.with(14, uint64(before.tag)|uint64(after.tag)<<8)
	f[15] = arc.with(15, uint64(before.word))
	f[16] = arc.with(16, uint64(after.word))
	f[17] = arc.with(17, uint64(dr.tag)|uint64(dl.tag)<<8|uint64(dep.left)<<16|uint64(dep.right)<<20)
	f[18] = arc.with(18, uint64(behind.word))
}

// bestLabel returns the label of the arc from h to d with the highest sum of weights, of those that were seen between
// such tags.
func (m *Model) bestLabel(c *config, d, h int32) Label {
	labels := m.labelsFor(c, d, h)
	if labels&(labels-1) == 0 {
		return Label(bits.TrailingZeros64(uint64(labels)))
	}
	c.lookArc(d, h)
	return Label(m.labels.best(c.arc[:], uint64(labels), &noPrior, 0))
}

// labelsFor returns the labels that an arc from h to d may have.
func (m *Model) labelsFor(c *config, d, h int32) LabelSet {
	dir := 0
	if d > h {
		dir = 1
	}
	labels := m.allowed[dir][c.nodes[h].tag][c.nodes[d].tag]
	if labels == 0 {
		return 1 << Dep
	}
	return labels
}
