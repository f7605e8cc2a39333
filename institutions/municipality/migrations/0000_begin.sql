CREATE TABLE "card" (
	"card_serial" text PRIMARY KEY NOT NULL,
	"resident_id" uuid NOT NULL,
	"form_id" text NOT NULL,
	"state" text NOT NULL,
	"office_id" text NOT NULL,
	"issued_on" date NOT NULL,
	"expiry" date NOT NULL,
	"arrived_on" date NOT NULL,
	"auth_serial" text NOT NULL,
	"auth_expiry" date NOT NULL,
	"sign_serial" text,
	"sign_expiry" date,
	"notice_code" text,
	"notice_sent_on" date,
	"delivered_on" date,
	CONSTRAINT "card_auth_serial_unique" UNIQUE("auth_serial"),
	CONSTRAINT "card_sign_serial_unique" UNIQUE("sign_serial"),
	CONSTRAINT "card_notice_code_unique" UNIQUE("notice_code")
);
--> statement-breakpoint
CREATE TABLE "hand_over" (
	"id" uuid PRIMARY KEY NOT NULL,
	"card_serial" text NOT NULL,
	"resident_id" uuid NOT NULL,
	"office_id" text NOT NULL,
	"clerk" text NOT NULL,
	"step" text NOT NULL,
	"identity" jsonb,
	"opened_at" timestamptz NOT NULL,
	"closed_at" timestamptz,
	"abandoned_why" text
);
--> statement-breakpoint
CREATE TABLE "kiosk_request" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"certificate_serial" text NOT NULL,
	"resident_id" uuid NOT NULL,
	"opened_at" timestamptz NOT NULL,
	"state" text NOT NULL,
	"order_digest" text,
	"kind" text,
	"sheets" integer,
	"fee_yen" integer,
	"binding" jsonb,
	"signed_binding" text,
	"document" "bytea",
	"preview" jsonb,
	"closed_at" timestamptz,
	CONSTRAINT "kiosk_request_paper_gone" CHECK ("kiosk_request"."state" = 'issued' OR "kiosk_request"."document" IS NULL)
);
--> statement-breakpoint
CREATE TABLE "household" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_code" (
	"code" text PRIMARY KEY NOT NULL,
	"resident_id" uuid,
	CONSTRAINT "resident_code_resident_id_unique" UNIQUE("resident_id")
);
--> statement-breakpoint
CREATE TABLE "resident" (
	"id" uuid PRIMARY KEY NOT NULL,
	"addressee" uuid NOT NULL,
	"household_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"name" text NOT NULL,
	"furigana" text NOT NULL,
	"birth" date NOT NULL,
	"sex" text NOT NULL,
	"relation" text NOT NULL,
	"status" text NOT NULL,
	"nationality" text NOT NULL,
	"stay_until" date,
	"residence_card_status" text,
	"registered_domicile" text,
	"domicile_head" text,
	"previous_address" text,
	"former_name" text,
	"former_name_furigana" text,
	"alias_name" text,
	"became_resident_on" date NOT NULL,
	"address_fixed_on" date,
	"notified_on" date NOT NULL,
	"moving_out_on" date,
	"issue_restricted" boolean DEFAULT false NOT NULL,
	"sealed_number" "bytea",
	"number_look_up" "bytea",
	"number_designated_on" date,
	"form_id" text,
	"search_pairs" text[] NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "resident_addressee_unique" UNIQUE("addressee"),
	CONSTRAINT "resident_number_look_up_unique" UNIQUE("number_look_up"),
	CONSTRAINT "resident_form_id_unique" UNIQUE("form_id"),
	CONSTRAINT "resident_household_id_place_unique" UNIQUE("household_id","place")
);
--> statement-breakpoint
CREATE TABLE "reservation" (
	"card_serial" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"slot" timestamp NOT NULL,
	"seat" integer NOT NULL,
	"capacity" integer NOT NULL,
	CONSTRAINT "reservation_seat" UNIQUE("office_id","slot","seat"),
	CONSTRAINT "reservation_within_capacity" CHECK ("reservation"."seat" BETWEEN 1 AND "reservation"."capacity")
);
--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_resident_id_resident_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."resident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_card_serial_card_card_serial_fk" FOREIGN KEY ("card_serial") REFERENCES "public"."card"("card_serial") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_resident_id_resident_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."resident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_request" ADD CONSTRAINT "kiosk_request_resident_id_resident_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."resident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident" ADD CONSTRAINT "resident_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_card_serial_card_card_serial_fk" FOREIGN KEY ("card_serial") REFERENCES "public"."card"("card_serial") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_resident" ON "card" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "card_state" ON "card" USING btree ("state","office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hand_over_open" ON "hand_over" USING btree ("card_serial") WHERE "hand_over"."step" IN ('identity', 'pins');--> statement-breakpoint
CREATE INDEX "kiosk_request_unfinished" ON "kiosk_request" USING btree ("opened_at") WHERE "kiosk_request"."state" IN ('open', 'issued');--> statement-breakpoint
CREATE INDEX "resident_search" ON "resident" USING gin ("search_pairs");--> statement-breakpoint
CREATE INDEX "resident_order" ON "resident" USING btree ("furigana","id");