DROP INDEX `sessions_user`;--> statement-breakpoint
CREATE INDEX `sessions_network` ON `sessions` (`user_id`,`network`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `sandbox_mailbox_to`;--> statement-breakpoint
DROP INDEX `sandbox_mailbox_at`;--> statement-breakpoint
CREATE INDEX `sandbox_mailbox_to` ON `sandbox_mailbox` (`to`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `sandbox_mailbox_at` ON `sandbox_mailbox` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `needs_attention_kind` ON `needs_attention` (`kind`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `api_keys_revoked` ON `api_keys` (`revoked_at`) WHERE revoked_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `api_keys_expiry` ON `api_keys` (`expires_at`) WHERE expires_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `totp_secrets_key_version` ON `totp_secrets` (substr(`secret`, 1, 12),`user_id`);--> statement-breakpoint
CREATE INDEX `users_status` ON `users` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_status` ON `jobs` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_type` ON `jobs` (`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_type` ON `webhook_deliveries` (`endpoint_id`,`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `dead_letters_queue` ON `dead_letters` (`queue`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `dead_letters_type` ON `dead_letters` (`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `dead_letters_replayed` ON `dead_letters` (`replayed_at`) WHERE replayed_at IS NOT NULL;