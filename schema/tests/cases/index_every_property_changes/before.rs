// Tricky change 29: of each index one property changes.
#[derive(Table)]
#[table(name = "users")]
#[table(index(age, name = "by_method", postgres(using = "btree"), mysql(skip), sqlite(skip)))]
#[table(index(part(name), name = "by_class", postgres(), mysql(skip), sqlite(skip)))]
#[table(index(age, name = "by_parameter", postgres(with(fillfactor = 90)), mysql(skip), sqlite(skip)))]
#[table(index(name, name = "by_predicate", where = "age > 10", mysql(skip)))]
#[table(index(expression("lower(name)"), name = "by_expression", mariadb(skip)))]
#[table(index(age, name = "by_order"))]
#[table(index(desc(age, nulls = "first"), name = "by_nulls", mysql(skip), sqlite(skip)))]
#[table(index(age, id, name = "by_columns"))]
#[table(index(id, age, name = "by_uniqueness"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: Option<i32>,
}
