CREATE SEQUENCE "public"."filing_count" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "filing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"together" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"card_serial" text,
	"event" text NOT NULL,
	"happened_on" date NOT NULL,
	"filed_at" timestamptz NOT NULL,
	"filed_by" text NOT NULL,
	"office_id" text NOT NULL,
	"clerk" text NOT NULL,
	"state" text NOT NULL,
	"particulars" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"consequences" jsonb NOT NULL,
	"count" bigint,
	"told" jsonb,
	"affected" jsonb,
	CONSTRAINT "filing_count_unique" UNIQUE("count")
);
--> statement-breakpoint
ALTER TABLE "resident" ADD COLUMN "removed_on" date;--> statement-breakpoint
ALTER TABLE "resident" ADD COLUMN "removed_for" text;--> statement-breakpoint
ALTER TABLE "filing" ADD CONSTRAINT "filing_resident_id_resident_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."resident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "filing_resident" ON "filing" USING btree ("resident_id","filed_at");--> statement-breakpoint
CREATE INDEX "filing_waiting" ON "filing" USING btree ("happened_on") WHERE "filing"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "filing_untold" ON "filing" USING btree ("resident_id","count") WHERE "filing"."state" = 'accepted';