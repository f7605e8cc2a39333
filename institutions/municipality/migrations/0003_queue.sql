CREATE TABLE "queue_day" (
	"office_id" text NOT NULL,
	"day" date NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "queue_day_office_id_day_pk" PRIMARY KEY("office_id","day")
);
--> statement-breakpoint
CREATE TABLE "queue_ticket" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"day" date NOT NULL,
	"purpose" text NOT NULL,
	"number" integer NOT NULL,
	"place" integer NOT NULL,
	"state" text NOT NULL,
	"at_window" integer,
	"taken_at" timestamptz NOT NULL,
	"called_at" timestamptz,
	"closed_at" timestamptz,
	CONSTRAINT "queue_ticket_number" UNIQUE("office_id","day","purpose","number"),
	CONSTRAINT "queue_ticket_place" UNIQUE("office_id","day","place")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "queue_ticket_at_window" ON "queue_ticket" USING btree ("office_id","day","at_window") WHERE "queue_ticket"."state" = 'called';