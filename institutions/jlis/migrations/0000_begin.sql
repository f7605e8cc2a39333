CREATE SEQUENCE "public"."card_count" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "card_application" (
	"id" uuid PRIMARY KEY NOT NULL,
	"register_id" uuid NOT NULL,
	"state" text NOT NULL,
	"received_on" date NOT NULL,
	"changed_at" timestamptz NOT NULL,
	"reasons" jsonb NOT NULL,
	"sealed_photo" "bytea"
);
--> statement-breakpoint
CREATE TABLE "authority_generation" (
	"kind" text NOT NULL,
	"generation" integer NOT NULL,
	"issuer" text NOT NULL,
	"certificate" "bytea" NOT NULL,
	"key_label" text NOT NULL,
	CONSTRAINT "authority_generation_kind_generation_pk" PRIMARY KEY("kind","generation"),
	CONSTRAINT "authority_generation_issuer_unique" UNIQUE("issuer")
);
--> statement-breakpoint
CREATE TABLE "certificate" (
	"issuer" text NOT NULL,
	"serial" text NOT NULL,
	"request_id" text NOT NULL,
	"state" text NOT NULL,
	"reserved_at" timestamptz NOT NULL,
	"tbs" "bytea",
	"certificate" "bytea",
	"void_reason" text,
	"card_serial" text,
	"fingerprint" text,
	"status" text DEFAULT 'good' NOT NULL,
	"status_since" timestamptz,
	"status_reason" text,
	CONSTRAINT "certificate_issuer_serial_pk" PRIMARY KEY("issuer","serial"),
	CONSTRAINT "certificate_fingerprint_unique" UNIQUE("fingerprint")
);
--> statement-breakpoint
CREATE TABLE "revocation_list" (
	"issuer" text NOT NULL,
	"scope" text NOT NULL,
	"number" bigint NOT NULL,
	"this_update" timestamptz NOT NULL,
	"next_update" timestamptz NOT NULL,
	"list" "bytea" NOT NULL,
	"superseded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "revocation_list_issuer_scope_number_pk" PRIMARY KEY("issuer","scope","number")
);
--> statement-breakpoint
CREATE TABLE "drawn_resident_code" (
	"code_look_up" "bytea" PRIMARY KEY NOT NULL,
	"drawn_by" text NOT NULL,
	"drawn_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code_look_up" "bytea" NOT NULL,
	"sealed_number" "bytea" NOT NULL,
	"number_look_up" "bytea" NOT NULL,
	"addressee" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"sealed_holder" "bytea" NOT NULL,
	"form_id" text NOT NULL,
	"designated_on" date NOT NULL,
	CONSTRAINT "register_entry_code_look_up_unique" UNIQUE("code_look_up"),
	CONSTRAINT "register_entry_number_look_up_unique" UNIQUE("number_look_up"),
	CONSTRAINT "register_entry_form_id_unique" UNIQUE("form_id")
);
--> statement-breakpoint
CREATE TABLE "exchange_request" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kiosk_id" text NOT NULL,
	"shop" text NOT NULL,
	"challenge" "bytea" NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamptz NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"ended_at" timestamptz,
	"why" text,
	"correlation" text,
	"certificate_fingerprint" text,
	"certificate_serial" text,
	"municipality_code" text,
	"sealed_offer" "bytea",
	"order_digest" text,
	"fee_yen" integer,
	"copies" integer,
	"sheets" integer,
	"binding" jsonb,
	"signed_binding" text,
	"sealed_paper" "bytea",
	"paid_yen" integer,
	"receipt_number" text,
	CONSTRAINT "exchange_request_receipt_number_unique" UNIQUE("receipt_number"),
	CONSTRAINT "exchange_request_paper_gone" CHECK ("exchange_request"."state" IN ('document-ready', 'paid') OR "exchange_request"."sealed_paper" IS NULL)
);
--> statement-breakpoint
CREATE TABLE "stopped_municipality" (
	"code" text PRIMARY KEY NOT NULL,
	"stopped_at" timestamptz NOT NULL,
	"request_id" uuid NOT NULL,
	"differences" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card" (
	"card_serial" text PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"register_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"issued_on" date NOT NULL,
	"expiry" date NOT NULL,
	"auth_expiry" date NOT NULL,
	"sign_expiry" date,
	"sealed_security_code" "bytea",
	"delivered_on" date,
	CONSTRAINT "card_application_id_unique" UNIQUE("application_id")
);
--> statement-breakpoint
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_register_id_register_entry_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."register_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_code_look_up_drawn_resident_code_code_look_up_fk" FOREIGN KEY ("code_look_up") REFERENCES "public"."drawn_resident_code"("code_look_up") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_application_id_card_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."card_application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_register_id_register_entry_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."register_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_application_register" ON "card_application" USING btree ("register_id");--> statement-breakpoint
CREATE UNIQUE INDEX "card_application_open" ON "card_application" USING btree ("register_id") WHERE "card_application"."state" IN ('accepted', 'manufacturing', 'shipped');--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_request" ON "certificate" USING btree ("issuer","request_id") WHERE "certificate"."state" <> 'void';--> statement-breakpoint
CREATE INDEX "certificate_card" ON "certificate" USING btree ("card_serial");--> statement-breakpoint
CREATE INDEX "certificate_unfinished" ON "certificate" USING btree ("issuer") WHERE "certificate"."state" NOT IN ('published', 'void');--> statement-breakpoint
CREATE INDEX "certificate_not_good" ON "certificate" USING btree ("issuer") WHERE "certificate"."status" <> 'good';--> statement-breakpoint
CREATE INDEX "card_register" ON "card" USING btree ("register_id");--> statement-breakpoint
CREATE INDEX "card_municipality" ON "card" USING btree ("municipality_code");