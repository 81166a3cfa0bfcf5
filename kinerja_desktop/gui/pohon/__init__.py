"""The page Pohon Kinerja."""
