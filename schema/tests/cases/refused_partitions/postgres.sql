-- refused
after.rs:2:9: no_key: the table is partitioned by `day`, and its primary key does not have it: rows are kept apart within a partition
  help: add the field to the key
after.rs:2:74: no_key.b: it begins at 5 and ends at 3: no row belongs to it
  help: partitions follow each other upwards
after.rs:7:14: no_key: the table is partitioned by `day`, and its unique does not have it: rows are kept apart within a partition
  help: add the field to the key
after.rs:12:40: nothing: it has no partitions, so that no row could be put into it
  help: state them: `partition(name = "..", ..)`, or `partitions = "external"` where something else makes them
after.rs:19:40: overlapping: a partitioned table holds no rows itself and cannot be UNLOGGED
  help: leave `unlogged` out
after.rs:19:135: overlapping.x2: partitions `x1` and `x2` want the same rows
  help: a row belongs to one partition
after.rs:21:9: overlapping: the table is partitioned by `day`, and its index does not have it: rows are kept apart within a partition
  help: add the field to the key
after.rs:31:18: parent: PostgreSQL partitions by `range`, `list` and `hash`
  help: take one of these
after.rs:39:62: others.far_too_long_a_name_for_a_partition_of_a_table_on_postgresql_12345: no division by 2 leaves 2
  help: `remainder` is less than `modulus`
