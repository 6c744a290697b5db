-- refused
after.rs:10:25: large: pgvector's hnsw takes vectors of at most 2000 dimensions, and this column has 3072
  help: index halves instead: an expression `(column::halfvec(3072))` with `opclass = "halfvec_cosine_ops"`, which queries have to repeat; or take fewer dimensions
after.rs:18:24: huge: pgvector's ivfflat takes vectors of at most 2000 dimensions, and this column has 5000
  help: take fewer dimensions, or leave the index out
