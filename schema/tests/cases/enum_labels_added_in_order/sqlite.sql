-- up, transaction
ALTER TABLE "tasks" DROP CONSTRAINT "tasks_level_label_check";
-- may_refuse_rows tasks
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_level_label_check" CHECK ("level" IN ('none', 'low', 'middle', 'upper', 'high', 'top'));
-- down, transaction
ALTER TABLE "tasks" DROP CONSTRAINT "tasks_level_label_check";
-- may_refuse_rows tasks
-- drops_label tasks.level
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_level_label_check" CHECK ("level" IN ('low', 'high'));
