-- refused
users.born: mysql has no cast from bigint to datetime(6)
users.mood: mysql has no cast from enum('happy','sad') to int