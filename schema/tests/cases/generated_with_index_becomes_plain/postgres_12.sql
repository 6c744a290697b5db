-- refused
people.total: postgres 12 cannot make a generated column plain; PostgreSQL 13 can: add a column of another name, copy the values, and drop this one