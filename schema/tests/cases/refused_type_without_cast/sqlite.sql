-- refused
users.a: sqlite has no cast from integer to blob