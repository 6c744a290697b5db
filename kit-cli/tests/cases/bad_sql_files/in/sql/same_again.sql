

create trigger "same" AFTER INSERT ON Users BEGIN SELECT 2; END;
