-- only mysql mariadb
INSERT INTO rects (id, a) SELECT CASE count(*) WHEN 1 THEN 10 END, 7 FROM rects FORCE INDEX (rects_b_idx) WHERE b = 80;
INSERT INTO rects (id, a) SELECT CASE count(*) WHEN 1 THEN 11 END, 8 FROM rects FORCE INDEX (rects_c_idx) WHERE c = 12;
INSERT INTO rects (id, a) SELECT CASE count(*) WHEN 1 THEN 12 END, 9 FROM rects FORCE INDEX (rects_d_idx) WHERE d = 16;
