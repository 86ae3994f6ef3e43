CREATE TABLE `__new_sent_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
INSERT INTO `__new_sent_mails`("id", "claimed_until", "sent_at") SELECT "id", "sent_at", "sent_at" FROM `sent_mails`;--> statement-breakpoint
DROP TABLE `sent_mails`;--> statement-breakpoint
ALTER TABLE `__new_sent_mails` RENAME TO `sent_mails`;--> statement-breakpoint
CREATE INDEX `sent_mails_claimed` ON `sent_mails` (`claimed_until`);