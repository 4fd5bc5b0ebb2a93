package entity

import (
	"strings"
	"sync"
)

// nicknameGroups are given names with bars between groups, those of one group that stand for one another before the same surname.
const nicknameGroups = `
William Will Bill Billy Willie|Robert Rob Bob Bobby Robbie|Richard Rich Rick Ricky Dick|Michael Mike Mick Mickey|
James Jim Jimmy Jamie|Joseph Joe Joey|John Jack Johnny Jon|Thomas Tom Tommy|Edward Ed Eddie Ted Ned|Charles Charlie Chuck|
Daniel Dan Danny|David Dave|Donald Don Donnie|Anthony Tony|Andrew Andy Drew|Alexander Alex Sasha|Benjamin Ben Benny|
Bernard Bernie|Christopher Chris Kit|Frederick Fred Freddie|Gerald Gerry Jerry|Gregory Greg|Henry Harry Hank|
Kenneth Ken Kenny|Lawrence Larry|Leonard Len Lenny|Matthew Matt|Nicholas Nick|Patrick Pat Paddy|Peter Pete|
Philip Phil Phillip|Raymond Ray|Ronald Ron Ronnie|Samuel Sam Sammy|Stephen Steven Steve|Theodore Teddy|Timothy Tim|
Vincent Vince|Walter Walt|Zachary Zach Zack|Jeffrey Geoffrey Jeff Geoff|Elizabeth Eliza Liz Lizzie Lizzy Beth Betty Betsy|
Margaret Maggie Meg Peggy|Katherine Catherine Kate Katie Kathy Cathy Kitty Kit|Susan Sue Susie|Patricia Patty Trish|
Jennifer Jen Jenny|Deborah Debra Debbie|Barbara Barb|Rebecca Becky|Victoria Vicky|Christine Christina Chris Tina|
Dorothy Dot Dolly|Eleanor Nell Ellie|Frances Fanny Fran|Helen Nellie|Jacqueline Jackie|Judith Judy|Kimberly Kim|Pamela Pam|
Theresa Teresa Terry Tess|Vladimir Volodymyr|Muhammad Mohammed Mohamed Mohammad|Yusuf Youssef Yousef|Sergei Sergey|
Alexei Alexey Aleksei|Francisco Paco|José Pepe|Jacob Jake`

// nicknames has the group of each name.
var nicknames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for g := range strings.SplitSeq(nicknameGroups, "|") {
		for n := range strings.FieldsSeq(g) {
			if m[n] == "" {
				m[n] = g
			}
		}
	}
	return m
})

// nickname reports whether two given names stand for each other.
func nickname(a, b string) bool {
	g := nicknames()[a]
	return g != "" && g == nicknames()[b]
}
