"""The commands of the command line: what each asks, and how its answer is written."""
