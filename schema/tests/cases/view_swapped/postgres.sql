-- up, transaction
ALTER VIEW "often" RENAME TO "often__kit_swap";
ALTER VIEW "seldom" RENAME TO "often";
ALTER VIEW "often__kit_swap" RENAME TO "seldom";
-- down, transaction
ALTER VIEW "seldom" RENAME TO "often__kit_swap";
ALTER VIEW "often" RENAME TO "seldom";
ALTER VIEW "often__kit_swap" RENAME TO "often";
