"""Training offices: deterministic, plausible content without any real person; `services.demo` fills the store."""
