INSERT INTO bookings (id, room, during) VALUES (1, 5, '[1,3)');
INSERT INTO bookings (id, room, during) VALUES (2, 6, '[1,3)');
