CREATE TABLE "certificate_renewal" (
	"procedure_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"card_serial" text NOT NULL,
	"basis" text NOT NULL,
	"expires_on" date NOT NULL,
	"serial" text,
	"written_at" timestamptz,
	CONSTRAINT "certificate_renewal_procedure_id_kind_pk" PRIMARY KEY("procedure_id","kind")
);
--> statement-breakpoint
ALTER TABLE "card" ADD COLUMN "ended_on" date;--> statement-breakpoint
CREATE INDEX "certificate_renewal_card" ON "certificate_renewal" USING btree ("card_serial","kind");