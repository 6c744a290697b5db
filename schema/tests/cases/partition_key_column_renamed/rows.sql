INSERT INTO event (id, day, kind) VALUES (1, '2025-03-04', 'a');
INSERT INTO event (id, day, kind) VALUES (2, '2026-05-06', 'b');
INSERT INTO event (id, day, kind) VALUES (3, '2026-12-31', 'c');
