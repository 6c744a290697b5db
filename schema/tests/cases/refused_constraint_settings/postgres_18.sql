-- refused
after.rs:19:14: posts: foreign key posts_user_code_fkey points at users(code), which is no key
  help: make these columns the parent's primary key or unique, and not `deferrable`
