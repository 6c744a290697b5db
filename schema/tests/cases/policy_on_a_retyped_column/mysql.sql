-- up, transaction
-- rewrites_table documents.owner
-- narrows_type documents.team_id
-- rewrites_table documents.team_id
ALTER TABLE `documents`
    MODIFY COLUMN `owner` varchar(80) NOT NULL,
    MODIFY COLUMN `team_id` int NOT NULL;
-- down, transaction
-- narrows_type documents.owner
-- rewrites_table documents.owner
-- rewrites_table documents.team_id
ALTER TABLE `documents`
    MODIFY COLUMN `owner` varchar(50) NOT NULL,
    MODIFY COLUMN `team_id` bigint NOT NULL;
