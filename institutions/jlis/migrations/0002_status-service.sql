CREATE TABLE "status_page" (
	"issuer" text NOT NULL,
	"page" integer NOT NULL,
	"slots" "bytea" NOT NULL,
	"change" bigint NOT NULL,
	CONSTRAINT "status_page_issuer_page_pk" PRIMARY KEY("issuer","page")
);
--> statement-breakpoint
CREATE TABLE "status_access_rule" (
	"from_day" date PRIMARY KEY NOT NULL,
	"access" text NOT NULL,
	"set_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifier_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verifier" uuid NOT NULL,
	"at" timestamptz NOT NULL,
	"what" text NOT NULL,
	"kind" text NOT NULL,
	"about" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kinds" text[] NOT NULL,
	"key_digest" "bytea" NOT NULL,
	"registered_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "verifier_key_digest_unique" UNIQUE("key_digest")
);
--> statement-breakpoint
DROP INDEX "certificate_not_good";--> statement-breakpoint
ALTER TABLE "authority_generation" ADD COLUMN "serials_taken" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "authority_generation" ADD COLUMN "random_serials" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "authority_generation" ADD COLUMN "status_changes" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "municipality" text;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "not_after" timestamptz;--> statement-breakpoint
ALTER TABLE "verifier_request" ADD CONSTRAINT "verifier_request_verifier_verifier_id_fk" FOREIGN KEY ("verifier") REFERENCES "public"."verifier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "status_page_change" ON "status_page" USING btree ("issuer","change");--> statement-breakpoint
CREATE INDEX "verifier_request_of" ON "verifier_request" USING btree ("verifier","at");--> statement-breakpoint
CREATE INDEX "certificate_not_good" ON "certificate" USING btree ("issuer","municipality") WHERE "certificate"."status" <> 'good';--> statement-breakpoint
UPDATE "authority_generation" SET "random_serials" = true;--> statement-breakpoint
UPDATE "certificate" SET "municipality" = left("card"."municipality_code", 5) FROM "card" WHERE "card"."card_serial" = "certificate"."card_serial";
