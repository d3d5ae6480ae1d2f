//! Tests of what no C program can reach.
