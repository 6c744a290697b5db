-- Write the SQL that undoes up.sql here.
SELECT 1;
