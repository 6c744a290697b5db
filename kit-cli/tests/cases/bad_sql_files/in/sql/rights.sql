GRANT SELECT ON users TO bob;
