INSERT INTO users (id, token) VALUES (1, '0192f0c1-2d3e-7f40-8a51-62738495a6b7');
