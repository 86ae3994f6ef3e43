CREATE TABLE `needs_attention` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`order_id` text,
	`reason` text NOT NULL,
	`ours` text NOT NULL,
	`theirs` text,
	`status` text NOT NULL,
	`retries` integer NOT NULL,
	`note` text,
	`resolved_by` text,
	`resolved_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `needs_attention_once` ON `needs_attention` (`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `needs_attention_created` ON `needs_attention` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `needs_attention_status` ON `needs_attention` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`items` text NOT NULL,
	`currency` text NOT NULL,
	`refund_id` text,
	`refunded_amount` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `returns_order` ON `returns` (`order_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `payments` ADD `check_at` integer;--> statement-breakpoint
CREATE INDEX `payments_check` ON `payments` (`check_at`) WHERE check_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE `refunds` ADD `failure_code` text;