ALTER TABLE `refunds` ADD `origin` text DEFAULT 'staff' NOT NULL;--> statement-breakpoint
ALTER TABLE `refunds` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `refunds` ADD `attempt` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `refunds_external` ON `refunds` (`payment_id`,`external_id`);