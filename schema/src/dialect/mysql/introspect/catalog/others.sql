SELECT json_object('object', concat(lower(r.routine_type), ' ', r.routine_name), 'what', 'routines of a database are not read yet') AS entry
FROM information_schema.routines AS r
WHERE r.routine_schema = database()
UNION ALL
SELECT json_object('object', concat('event ', e.event_name), 'what', 'events are not part of the model')
FROM information_schema.events AS e
WHERE e.event_schema = database()
UNION ALL
SELECT json_object('object', concat('partitions of ', p.table_name), 'what', 'partitions of a database are not read yet')
FROM information_schema.partitions AS p
WHERE p.table_schema = database() AND p.partition_name IS NOT NULL
GROUP BY p.table_name
