INSERT INTO bookings (id, room, during) VALUES (1, 5, '[1,3)');
