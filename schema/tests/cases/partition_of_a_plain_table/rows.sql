INSERT INTO place (id) VALUES (1);
INSERT INTO event (day, kind, place_id) VALUES ('2025-03-04', 'a', 1);
INSERT INTO event (day, kind) VALUES ('2026-05-06', 'b');
