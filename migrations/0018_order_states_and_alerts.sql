CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`objective` text NOT NULL,
	`raised_at` integer NOT NULL,
	`resolved_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_open` ON `alerts` (`objective`) WHERE resolved_at IS NULL;--> statement-breakpoint
CREATE TABLE `order_states` (
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`orders` integer NOT NULL,
	PRIMARY KEY(`generation`, `status`)
);
