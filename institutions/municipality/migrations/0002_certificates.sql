CREATE TABLE "certificate_procedure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"card_serial" text NOT NULL,
	"office_id" text NOT NULL,
	"clerk" text NOT NULL,
	"filed_by" text NOT NULL,
	"step" text NOT NULL,
	"ordered" jsonb NOT NULL,
	"opened_at" timestamptz NOT NULL,
	"closed_at" timestamptz
);
--> statement-breakpoint
ALTER TABLE "card" ADD COLUMN "auth_since" date;--> statement-breakpoint
ALTER TABLE "certificate_procedure" ADD CONSTRAINT "certificate_procedure_card_serial_card_card_serial_fk" FOREIGN KEY ("card_serial") REFERENCES "public"."card"("card_serial") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_procedure_open" ON "certificate_procedure" USING btree ("card_serial") WHERE "certificate_procedure"."step" = 'open';--> statement-breakpoint
CREATE INDEX "certificate_procedure_card" ON "certificate_procedure" USING btree ("card_serial");