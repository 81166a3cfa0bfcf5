"""Use cases, one module a noun; they check wewenang and are the only ones who open the cupboards."""
