INSERT INTO bookings (id, room) VALUES (1, 7);
