"""Dasbor Unit: the whole unit at a glance, every figure opens its list."""
