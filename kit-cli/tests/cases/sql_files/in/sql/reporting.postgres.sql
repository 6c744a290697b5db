GRANT SELECT ON users, totals TO reporting;
