#[derive(Table)]
#[table(name = "users")]
#[table(index(age, name = "by_method", postgres(using = "hash"), mysql(skip), sqlite(skip)))]
#[table(index(part(name), name = "by_class", postgres(opclass = "varchar_pattern_ops"), mysql(skip), sqlite(skip)))]
#[table(index(age, name = "by_parameter", postgres(with(fillfactor = 70)), mysql(skip), sqlite(skip)))]
#[table(index(name, name = "by_predicate", where = "age > 20", mysql(skip)))]
#[table(index(expression("upper(name)"), name = "by_expression", mariadb(skip)))]
#[table(index(desc(age), name = "by_order"))]
#[table(index(desc(age, nulls = "last"), name = "by_nulls", mysql(skip), sqlite(skip)))]
#[table(index(id, age, name = "by_columns"))]
#[table(index(id, age, name = "by_uniqueness", unique))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: Option<i32>,
}
