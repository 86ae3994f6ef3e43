-- The index that `q` searches. All of it follows from the products: run once more, this file makes it anew, as is
-- needed after an export or import (docs/decisions/027-search.md).
DROP TABLE IF EXISTS `product_search`;--> statement-breakpoint
DROP TABLE IF EXISTS `product_docs`;--> statement-breakpoint
DROP TABLE IF EXISTS `search_words`;--> statement-breakpoint
DROP TABLE IF EXISTS `search_spellings`;--> statement-breakpoint
CREATE TABLE `product_docs` (
	`doc` integer PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_docs_product_id_unique` ON `product_docs` (`product_id`);--> statement-breakpoint
CREATE TABLE `search_spellings` (
	`spelling` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`spelling`, `word`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE VIRTUAL TABLE `product_search` USING fts5(`title`, `keywords`, `description`, `facets`,
	content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `product_docs` (`product_id`) SELECT `id` FROM `products` WHERE `deleted_at` IS NULL ORDER BY `created_at`, `id`;
--> statement-breakpoint
-- The words of a title in its facets are those between its spaces; the product's next change splits them as they should be.
INSERT INTO `product_search` (rowid, `title`, `keywords`, `description`, `facets`)
	SELECT d.`doc`, p.`title`,
		p.`category` || ' ' || coalesce((SELECT group_concat(v.`sku` || ' ' || v.`title`, ' ') FROM `product_variants` v WHERE v.`product_id` = p.`id`), ''),
		p.`description`,
		's' || lower(hex(p.`status`)) || ' c' || lower(hex(p.`category`)) || ' t' || replace(p.`title`, ' ', ' t')
	FROM `product_docs` d CROSS JOIN `products` p ON p.`id` = d.`product_id` ORDER BY d.`doc`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_vocabulary` USING fts5vocab('product_search', 'col');--> statement-breakpoint
INSERT INTO `search_words` SELECT DISTINCT substr(`term`, 1, 32) FROM `search_vocabulary` WHERE `col` <> 'facets';--> statement-breakpoint
DROP TABLE `search_vocabulary`;--> statement-breakpoint
INSERT OR IGNORE INTO `search_spellings`
	WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
	SELECT CASE i WHEN 0 THEN `word` ELSE substr(`word`, 1, i - 1) || substr(`word`, i + 1) END, `word`
	FROM `search_words` JOIN n ON i <= length(`word`)
	WHERE length(`word`) BETWEEN 3 AND 20 AND `word` NOT GLOB '*[0-9]*';
