ALTER TABLE `payments` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `payments` ADD `disputed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `payments_external` ON `payments` (`provider`,`external_id`);