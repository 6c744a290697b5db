-- refused
users.a: postgres has no cast from integer to bytea
users.born: postgres has no cast from bigint to timestamp
users.mood: postgres has no cast from mood to integer