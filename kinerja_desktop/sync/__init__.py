"""Exchange by file: containers of bundles, keys and certificates of machines (sync design, 2.5-2.7)."""
