-- refused
users.token: mariadb has no cast from varchar(36) to binary(16)