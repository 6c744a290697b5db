// No tables yet.
