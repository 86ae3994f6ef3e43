CREATE TABLE `__new_outbox` (
	`id` text NOT NULL,
	`queue` text NOT NULL,
	`type` text NOT NULL,
	`aggregate_id` text NOT NULL,
	`message` text NOT NULL,
	`created_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`attempts` integer NOT NULL,
	`consumed_at` integer,
	`dead_at` integer,
	`last_error` text,
	PRIMARY KEY(`id`, `queue`)
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "queue", "type", "aggregate_id", "message", "created_at", "lease_until", "attempts", "consumed_at", "dead_at", "last_error") SELECT "id", 'events', "type", "aggregate_id", json_set("message", '$.version', 1), "created_at", "lease_until", "attempts", "consumed_at", "dead_at", NULL FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
CREATE INDEX `outbox_pending` ON `outbox` (`lease_until`) WHERE consumed_at IS NULL AND dead_at IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_consumed` ON `outbox` (`consumed_at`) WHERE consumed_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `message_id` text;--> statement-breakpoint
UPDATE `dead_letters` SET `queue` = 'events', `message_id` = CASE WHEN `type` <> 'unknown' THEN `id` END;--> statement-breakpoint
CREATE UNIQUE INDEX `dead_letters_message` ON `dead_letters` (`queue`,`message_id`);