-- refused
users.born: mariadb has no cast from bigint to datetime(6)
users.mood: mariadb has no cast from enum('happy','sad') to int