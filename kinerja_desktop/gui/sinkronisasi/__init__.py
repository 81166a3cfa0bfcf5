"""Page: Sinkronisasi."""
