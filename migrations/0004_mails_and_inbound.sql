CREATE TABLE `inbound_events` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`processed_at` integer,
	`outcome` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_events_once` ON `inbound_events` (`source`,`event_id`);--> statement-breakpoint
CREATE INDEX `inbound_events_received` ON `inbound_events` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbound_events_source` ON `inbound_events` (`source`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbound_events_outcome` ON `inbound_events` (`outcome`,`received_at`,`id`);--> statement-breakpoint
CREATE TABLE `__new_sent_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
INSERT INTO `__new_sent_mails`("id", "claimed_until", "sent_at") SELECT "id", "sent_at", "sent_at" FROM `sent_mails`;--> statement-breakpoint
DROP TABLE `sent_mails`;--> statement-breakpoint
ALTER TABLE `__new_sent_mails` RENAME TO `sent_mails`;--> statement-breakpoint
CREATE INDEX `sent_mails_claimed` ON `sent_mails` (`claimed_until`);