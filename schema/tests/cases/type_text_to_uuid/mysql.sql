-- refused
users.token: mysql has no cast from varchar(36) to binary(16)