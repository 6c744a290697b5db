-- up, transaction
RENAME TABLE `a` TO `b`;
ALTER SEQUENCE `b` START WITH 6;
DROP SEQUENCE `gone`;
-- down, transaction
RENAME TABLE `b` TO `a`;
CREATE SEQUENCE `gone`;
ALTER SEQUENCE `a` START WITH 5;
