-- up, transaction
DROP TRIGGER `first`;
DROP TRIGGER `second`;
CREATE TRIGGER `second` BEFORE INSERT ON users FOR EACH ROW SET NEW.visits = 4;
CREATE TRIGGER `first` BEFORE INSERT ON users FOR EACH ROW FOLLOWS second SET NEW.visits = NEW.visits + 2;
-- down, transaction
DROP TRIGGER `first`;
DROP TRIGGER `second`;
CREATE TRIGGER `second` BEFORE INSERT ON users FOR EACH ROW SET NEW.visits = 1;
CREATE TRIGGER `first` BEFORE INSERT ON users FOR EACH ROW FOLLOWS second SET NEW.visits = NEW.visits + 2;
