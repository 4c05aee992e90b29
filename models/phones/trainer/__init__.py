"""The trainer of the built-in phone recogniser. `README.md` beside this package says how to use it."""
