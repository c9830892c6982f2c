-- The sentence rules of a desk (SRX 2.0), and the name of the file they came in: both or neither.
ALTER TABLE "desk" ADD COLUMN "segmentation_rules" TEXT,
ADD COLUMN "segmentation_rules_name" TEXT,
ADD CONSTRAINT "desk_segmentation_rules_named" CHECK (("segmentation_rules" IS NULL) = ("segmentation_rules_name" IS NULL));
