"""The gate before the window: first run, Masuk, recovery, a new office."""
