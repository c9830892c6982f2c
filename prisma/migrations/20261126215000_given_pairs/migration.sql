-- AlterTable
ALTER TABLE "segment" ADD COLUMN     "given" BOOLEAN NOT NULL DEFAULT false;
