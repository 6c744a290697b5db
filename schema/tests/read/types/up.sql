DROP AGGREGATE total(integer);
CREATE FUNCTION "plus"(a bigint, b integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a + b$function$;
CREATE TYPE floats AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = floats_multirange);
ALTER TYPE pair ALTER ATTRIBUTE b SET DATA TYPE text, ADD ATTRIBUTE c date;
ALTER TABLE "held" ADD COLUMN "two" pair;
ALTER TABLE "held" ADD COLUMN "many" pair[];
ALTER TABLE "held" ADD COLUMN "within" floats;
CREATE AGGREGATE total(integer) (SFUNC = plus, STYPE = bigint, INITCOND = '5');
COMMENT ON TYPE pair IS 'two';
