SELECT json_object(
    'routine', p.specific_name,
    'kind', p.routine_type,
    'place', p.ordinal_position,
    'mode', p.parameter_mode,
    'name', p.parameter_name,
    'type', p.dtd_identifier,
    'charset', if(p.collation_name = @@collation_database, NULL, p.character_set_name),
    'collation', p.collation_name
) AS entry
FROM information_schema.parameters AS p
WHERE p.specific_schema = database()
ORDER BY p.specific_name, p.ordinal_position
