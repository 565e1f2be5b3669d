package main

import (
	"fmt"
	"strconv"
)

// numbers is a flag of numbers with commas between.
type numbers []int

func (n *numbers) String() string { return fmt.Sprint(*n) }

func (n *numbers) Set(text string) error {
	var words list
	_ = words.Set(text) // never fails
	*n = nil
	for _, word := range words {
		i, err := strconv.Atoi(word)
		if err != nil || i < 1 {
			return fmt.Errorf("%q is no number from 1 on", word)
		}
		*n = append(*n, i)
	}
	return nil
}
