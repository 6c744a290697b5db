-- up, transaction
ALTER VIEW "active_users" SET (check_option = cascaded, security_invoker = true);
ALTER VIEW "active_users" RESET (security_barrier);
COMMENT ON VIEW "active_users" IS 'who may';
-- down, transaction
ALTER VIEW "active_users" SET (check_option = local, security_barrier = true);
ALTER VIEW "active_users" RESET (security_invoker);
COMMENT ON VIEW "active_users" IS 'those who may';
