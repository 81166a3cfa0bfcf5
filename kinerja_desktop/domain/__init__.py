"""Rules of the law as pure values and functions; standard library only."""
