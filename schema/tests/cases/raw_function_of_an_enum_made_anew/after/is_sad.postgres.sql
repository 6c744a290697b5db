CREATE FUNCTION is_sad(one mood, others mood[]) RETURNS boolean
LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT one = ANY (others);
END;
