-- refused
after.rs:2:9: no_key: the table is partitioned by `day`, and its primary key does not have it: mariadb keeps rows apart within a partition
  help: add the field to the key
after.rs:2:74: no_key.b: it ends at 3, and the one before it at 5
  help: partitions follow each other upwards
after.rs:7:14: no_key: the table is partitioned by `day`, and its unique does not have it: mariadb keeps rows apart within a partition
  help: add the field to the key
after.rs:12:101: nothing.rest: mariadb has no default partition among ranges
  help: write `less_than = maxvalue`, as the last one
after.rs:20:85: overlapping.x2: partitions `x1` and `x2` want the same rows
  help: a row belongs to one partition
after.rs:21:9: overlapping: the table is partitioned by `day`, and its index does not have it: mariadb keeps rows apart within a partition
  help: add the field to the key
after.rs:26:14: overlapping: mariadb has no foreign keys from or to a partitioned table
  help: partition it elsewhere alone, in a block such as `postgres(partition_by = ..)`, or leave the foreign key out
after.rs:40:45: others.one: the table is partitioned by 2 keys, and this bound has 1 values
  help: `from(..)`, `to(..)` and `less_than(..)` have a value for each
after.rs:40:45: others.one: two partitions are called `one`
  help: give one of them another name
