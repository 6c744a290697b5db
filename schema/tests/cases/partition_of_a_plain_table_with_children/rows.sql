INSERT INTO event (id, day, kind) VALUES (1, '2025-03-04', 'a');
INSERT INTO event (id, day, kind) VALUES (2, '2026-05-06', 'b');
INSERT INTO guest (id, event_id, event_day) VALUES (1, 2, '2026-05-06');
