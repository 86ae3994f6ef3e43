CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:07:10');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:07:10');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:07:10');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:07:10');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:07:10');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (13,13,'0012_unsettled.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (14,14,'0013_postponements.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (15,15,'0014_search.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (16,16,'0015_without_product_terms.sql','2026-11-22 03:07:11');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (17,17,'0016_queries_by_index.sql','2026-11-22 03:07:11');
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`changes` text NOT NULL,
	`request_id` text NOT NULL,
	`ip` text,
	`at` integer NOT NULL
);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a20138-d4cf-77b2-bf37-ccf074bc2ecd','system:seed','product.create','product','prd_01a20138-d4cb-7e82-b997-e38ae307992c','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d4cb-7e3e-8d0f-ac381fe9bedb","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a20138-d4cb-7e82-b997-e38ae307992c"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831435},"updatedAt":{"from":null,"to":1795316831435}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831439);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a20138-d516-7f3f-9721-c6de907440db','system:seed','product.create','product','prd_01a20138-d511-7fc3-aec5-40e673cf0f32','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d511-7289-b7a3-6f268ec19280","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a20138-d511-7fc3-aec5-40e673cf0f32"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831505},"updatedAt":{"from":null,"to":1795316831505}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831510);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a20138-d55e-7603-80b5-4027aed33fd7','system:seed','product.create','product','prd_01a20138-d55e-7789-9639-857ea15640d4','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d55e-7490-b53c-4d95ff0f49d3","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a20138-d55e-7789-9639-857ea15640d4"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831582},"updatedAt":{"from":null,"to":1795316831582}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831582);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a20138-d5a4-763e-95ec-3f147efa5504','system:seed','product.create','product','prd_01a20138-d5a4-716c-ba04-e1578d472bf6','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d5a4-7e9a-b9a2-fd9a0dac998a","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a20138-d5a4-7c3a-8ce7-d568c5001e24","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a20138-d5a4-716c-ba04-e1578d472bf6"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831652},"updatedAt":{"from":null,"to":1795316831652}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831652);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a20138-d601-7f29-b16f-ea663dd8a680','system:seed','product.create','product','prd_01a20138-d600-7b6d-a07f-31c58a32a49f','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d600-720e-9e7c-935f88d623f8","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a20138-d600-7b6d-a07f-31c58a32a49f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831744},"updatedAt":{"from":null,"to":1795316831744}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831745);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a20138-d640-7884-9e72-9aa5c8ed0c6a','system:seed','product.create','product','prd_01a20138-d63f-7e28-b3ee-5c0843094cce','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d63f-7267-887f-dee6afa7fc52","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a20138-d63f-7e28-b3ee-5c0843094cce"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831807},"updatedAt":{"from":null,"to":1795316831807}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831808);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a20138-d677-7899-a3ec-9a28cdb4596c','system:seed','product.create','product','prd_01a20138-d677-705a-9470-ed79e5463414','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d677-7df7-a8fe-edc640d836f8","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a20138-d677-705a-9470-ed79e5463414"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831863},"updatedAt":{"from":null,"to":1795316831863}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831863);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a20138-d6da-75b6-8af3-7a09727da46e','system:seed','product.create','product','prd_01a20138-d6da-71f2-b931-c742895d930b','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d6da-7dfb-9e2b-522e9188a671","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a20138-d6da-7a68-8cb7-c79f52a8fc57","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a20138-d6da-71f2-b931-c742895d930b"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316831962},"updatedAt":{"from":null,"to":1795316831962}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316831962);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a20138-d754-79c9-9753-194a8821e9a1','system:seed','product.create','product','prd_01a20138-d753-7f83-9474-b2c2fff1e38d','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d753-7040-bd47-ee465d8c4978","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a20138-d753-7f83-9474-b2c2fff1e38d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832083},"updatedAt":{"from":null,"to":1795316832083}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832084);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a20138-d7ac-78fa-ba32-93fab40087c0','system:seed','product.create','product','prd_01a20138-d7ab-79d8-a541-31e79c93256b','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d7ab-74d9-a8e3-44c4181c8ad3","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a20138-d7ab-79d8-a541-31e79c93256b"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832171},"updatedAt":{"from":null,"to":1795316832171}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832172);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a20138-d7fd-73ef-8136-a667ef3497ae','system:seed','product.create','product','prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d7fd-7949-ac3b-ea16f0676c61","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832253},"updatedAt":{"from":null,"to":1795316832253}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832253);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a20138-d83a-73d1-9ddd-2de3aaa3fa56','system:seed','product.create','product','prd_01a20138-d83a-701c-880e-c22ad1011932','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d83a-74b2-88a6-5e349f5f8a2c","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a20138-d83a-74a4-b3a5-dbbc23c9440b","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a20138-d83a-701c-880e-c22ad1011932"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832314},"updatedAt":{"from":null,"to":1795316832314}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832314);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a20138-d87c-7ffa-8819-1d664d60a135','system:seed','product.create','product','prd_01a20138-d87c-7766-a0b2-f23077cc5117','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d87c-7777-a251-1816d75d56e1","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a20138-d87c-7766-a0b2-f23077cc5117"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832380},"updatedAt":{"from":null,"to":1795316832380}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832380);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a20138-d8b2-79da-be73-b7e0c5fea21a','system:seed','product.create','product','prd_01a20138-d8b1-7a36-943e-7b47b57630ce','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d8b1-7c8a-a56d-7dc180d489f5","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a20138-d8b1-7a36-943e-7b47b57630ce"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832433},"updatedAt":{"from":null,"to":1795316832433}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832434);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a20138-d8e9-70c9-8bb1-fec961177290','system:seed','product.create','product','prd_01a20138-d8e8-74a8-85f1-70c9bb70954b','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20138-d8e8-7514-b916-f21ac2aeb542","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a20138-d8e8-74a8-85f1-70c9bb70954b"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316832488},"updatedAt":{"from":null,"to":1795316832488}}','seed-ecaccdbe-2a12-4c28-b6f2-a44282a14538',NULL,1795316832489);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a20139-3ec6-7011-b696-a5f1302b72eb','system:inbound.take-in','shipment.delivered','shipment','shp_01a20139-2f06-744b-9811-cf8f0a17bfb2','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795316856561,"to":1795316858566}}','evt_01a20139-3eb1-7b08-8488-0a3d296a6297',NULL,1795316858566);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a20139-3f53-7756-b724-7ea4d26aa7e6','usr_01a20139-2d80-7cf8-82fa-7307ba838278','order.place','order','ord_01a20139-3f53-7be0-8fe7-b366a190e433','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','ede054e1-2a0d-4eda-9b5a-de11ac3094f6','127.0.0.1',1795316858707);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a20139-3f98-7d27-b82c-efa56b7aa392','system:saga','order.cancel','order','ord_01a20139-3f53-7be0-8fe7-b366a190e433','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-151831cf-17fe-45bc-89cc-9e4241c227c8',NULL,1795316858776);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a20139-3ff4-7e98-a07f-896718cd9aeb','usr_01a20139-2d80-7cf8-82fa-7307ba838278','order.place','order','ord_01a20139-3ff4-70ea-9390-e122d5cede98','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','bfe96800-23d9-49f0-9a7a-6d56c5cdf829','127.0.0.1',1795316858868);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a20139-4053-76e6-a386-baa8d5c9094d','system:saga','shipment.created','shipment','shp_01a20139-404f-7b6f-aea8-80143a2c4e74','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316858959,"to":1795316858963}}','saga-d67174eb-51eb-420b-906e-a128d77daeaf',NULL,1795316858963);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a20139-40b4-73c8-b5bc-6d1a05a4ddb5','usr_01a20139-2d80-7cf8-82fa-7307ba838278','order.cancel','order','ord_01a20139-3ff4-70ea-9390-e122d5cede98','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','0d4a589a-e3fb-4701-9cf1-0e094de60849','127.0.0.1',1795316859060);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a20139-415b-777b-aded-4d6eddfb5086','system:saga','payment.refund','payment','pay_01a20139-3ff4-7ade-83ba-c71eaed70156','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795316858941,"to":1795316859227}}','saga-784a59e5-ea4f-49ec-9fd2-05b8e47118dd',NULL,1795316859227);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a20139-438d-71c5-aa3b-fca0b0412723','anonymous','session.create','user','usr_01a20139-2553-72cb-88e4-2c8953f7a980','{}','765515a4-a029-4216-a324-5df7d1775dd1','127.0.0.1',1795316859789);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a20139-444d-7043-8b3c-1d2ecf51b6a3','anonymous','session.create','user','usr_01a20139-2482-7997-a7f8-be04987211e5','{}','e1e943bd-95ac-43fb-9bb9-148c8c012a06','127.0.0.1',1795316859981);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a20139-4457-7137-a7e5-1a3fe7764405','usr_01a20139-2553-72cb-88e4-2c8953f7a980','webhook_endpoint.create','webhook_endpoint','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','a199c6f0-61be-49e7-8ba1-feb6bf549009','127.0.0.1',1795316859991);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a20139-44f9-76c3-a44c-7cd82ab71429','anonymous','user.register','user','usr_01a20139-44f9-762b-a0fd-93a68cbba908','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','a708bd4a-87d8-44fa-b454-3bf543252b9f','127.0.0.1',1795316860153);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a20139-45cb-7515-ba8f-d6cadaf4f328','anonymous','session.create','user','usr_01a20139-44f9-762b-a0fd-93a68cbba908','{}','debf3ebf-61df-4ccc-86d8-b71e9438f586','127.0.0.1',1795316860363);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a20139-45de-751d-98a2-ef033ce1a7f1','usr_01a20139-44f9-762b-a0fd-93a68cbba908','api-key.create','api-key','key_01a20139-45de-7715-95fb-5afa60bd79f3','{"scopes":{"from":null,"to":["orders:read"]}}','a2ab5741-b339-4a9c-a850-228c7cdd2551','127.0.0.1',1795316860382);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a20139-4637-795b-ad21-39d6374bbae6','usr_01a20139-44f9-762b-a0fd-93a68cbba908','order.place','order','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','688f5634-fff9-46ba-98a4-92c650986951','127.0.0.1',1795316860471);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a20139-46ac-7fae-aa2b-fb18d5b9ec23','system:saga','shipment.created','shipment','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316860583,"to":1795316860588}}','saga-db0365bd-2054-4703-ab89-62fd4a0a1f9c',NULL,1795316860588);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a20139-46fe-7e3a-a8bc-27ad6338cece','usr_01a20139-44f9-762b-a0fd-93a68cbba908','order.place','order','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','8cac7e5e-a397-4b18-9b21-4c119d2ca0e2','127.0.0.1',1795316860670);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a20139-4775-7434-9ad1-805049a48116','system:saga','shipment.created','shipment','shp_01a20139-476b-7f60-9050-d240f5c5b37b','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316860779,"to":1795316860789}}','saga-58fe7325-e547-46e2-9b61-35e0d72b790a',NULL,1795316860789);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a20139-47b5-79b2-a74c-88d1748268a8','usr_01a20139-44f9-762b-a0fd-93a68cbba908','order.place','order','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','1b4dacc6-58fc-478c-af29-ddcfbc377e98','127.0.0.1',1795316860853);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a20139-4808-79dd-b4aa-c45910398a33','system:saga','order.cancel','order','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-b959e77b-573f-4fb9-863d-6982e488400e',NULL,1795316860936);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a20139-4863-7700-a60c-6a74685ff66c','usr_01a20139-44f9-762b-a0fd-93a68cbba908','order.cancel','order','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','8065c6e3-4343-4963-979a-afbe6da16dfb','127.0.0.1',1795316861027);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a20139-4962-7ea9-9099-a113e37d47d9','system:saga','payment.refund','payment','pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795316860732,"to":1795316861282}}','saga-54a63f40-e49e-48bb-b98b-67f1bd021b8c',NULL,1795316861282);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a20139-4e86-7261-87bb-598469e4662c','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795316860588,"to":1795316862598}}','evt_01a20139-4e7c-7294-be6f-4fb9bde3bcc1',NULL,1795316862598);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a20139-5672-7c83-8101-b26c3cffaba5','system:inbound.take-in','shipment.delivered','shipment','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795316862598,"to":1795316864626}}','evt_01a20139-564d-7897-b3dd-7ce025decc37',NULL,1795316864626);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a20139-611c-7c2c-a164-7ca082f8be08','usr_01a20139-2553-72cb-88e4-2c8953f7a980','payment.refund','payment','pay_01a20139-4637-7eb2-95e4-88abeffdf38b','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795316860570,"to":1795316867356}}','ae5cc0c5-d5d4-430a-8a58-08b62f283110','127.0.0.1',1795316867356);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a20139-61e0-7984-804d-ac5361db34d5','usr_01a20139-2482-7997-a7f8-be04987211e5','job.start','job','job_01a20139-61e0-73f3-b2f9-6961f073d141','{"type":{"from":null,"to":"orders.export"}}','cc75948d-5762-46c5-a157-20bb40e3c0e1','127.0.0.1',1795316867552);
CREATE TABLE `product_variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`sku` text NOT NULL,
	`title` text NOT NULL,
	`price_amount` integer NOT NULL,
	`price_currency` text NOT NULL,
	`position` integer NOT NULL,
	`available` integer DEFAULT 0 NOT NULL,
	`stock_version` integer DEFAULT 0 NOT NULL
);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a20138-d4cb-7e3e-8d0f-ac381fe9bedb','prd_01a20138-d4cb-7e82-b997-e38ae307992c','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a20138-d511-7289-b7a3-6f268ec19280','prd_01a20138-d511-7fc3-aec5-40e673cf0f32','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a20138-d55e-7490-b53c-4d95ff0f49d3','prd_01a20138-d55e-7789-9639-857ea15640d4','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a20138-d5a4-7e9a-b9a2-fd9a0dac998a','prd_01a20138-d5a4-716c-ba04-e1578d472bf6','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a20138-d5a4-7c3a-8ce7-d568c5001e24','prd_01a20138-d5a4-716c-ba04-e1578d472bf6','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a20138-d600-720e-9e7c-935f88d623f8','prd_01a20138-d600-7b6d-a07f-31c58a32a49f','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a20138-d63f-7267-887f-dee6afa7fc52','prd_01a20138-d63f-7e28-b3ee-5c0843094cce','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a20138-d677-7df7-a8fe-edc640d836f8','prd_01a20138-d677-705a-9470-ed79e5463414','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a20138-d6da-7dfb-9e2b-522e9188a671','prd_01a20138-d6da-71f2-b931-c742895d930b','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a20138-d6da-7a68-8cb7-c79f52a8fc57','prd_01a20138-d6da-71f2-b931-c742895d930b','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a20138-d753-7040-bd47-ee465d8c4978','prd_01a20138-d753-7f83-9474-b2c2fff1e38d','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a20138-d7ab-74d9-a8e3-44c4181c8ad3','prd_01a20138-d7ab-79d8-a541-31e79c93256b','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a20138-d7fd-7949-ac3b-ea16f0676c61','prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a20138-d83a-74b2-88a6-5e349f5f8a2c','prd_01a20138-d83a-701c-880e-c22ad1011932','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a20138-d83a-74a4-b3a5-dbbc23c9440b','prd_01a20138-d83a-701c-880e-c22ad1011932','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a20139-17ec-7352-bc7f-0d357a7a82a8','prd_01a20139-17ec-73dd-bc59-872be00596ba','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a20139-1805-7c54-bde8-754269b0f1a4','prd_01a20139-1805-7ac1-9e8c-66edd824d946','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a20139-181b-7993-946b-a2084d6fc241','prd_01a20139-181b-7c9d-bc49-c2ebfdeead2d','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a20139-1836-75d4-98cc-d437d4abe2ed','prd_01a20139-1836-7aab-94a1-4e39dec9a6f4','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a20139-1836-7689-8dd8-c76cba7901eb','prd_01a20139-1836-7aab-94a1-4e39dec9a6f4','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a20139-1856-7eae-b686-fbf1bd2dbbdc','prd_01a20139-1856-74c8-b413-ed459beca192','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a20139-1884-730a-a1ef-4119403c496a','prd_01a20139-1884-7087-98d5-acd8d446a44c','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a20139-18a3-7a3d-b459-b529289ef586','prd_01a20139-18a3-7e9c-b312-046c9f2c611f','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a20139-18b9-734f-8758-4bad6511d0f3','prd_01a20139-18b9-7b53-bb1f-e2a1687e7205','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a20139-18b9-7f4a-9cd3-e602cbff2ef2','prd_01a20139-18b9-7b53-bb1f-e2a1687e7205','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a20139-18d9-7dd6-8a6a-7fad21af816f','prd_01a20139-18d9-7261-a58d-b1fce437d282','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a20139-18f1-7163-a1b1-2806b717d65f','prd_01a20139-18f1-7f9f-a3db-05f0f0c85122','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a20139-1911-780f-89a4-9885341e876d','prd_01a20139-1911-7012-ae51-d681a258fa93','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a20139-193e-75c9-b853-27feaa5ae9da','prd_01a20139-193e-7b92-8640-c71d08b75f0b','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a20139-193e-7f97-8340-f7c3bfec19e5','prd_01a20139-193e-7b92-8640-c71d08b75f0b','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a20139-1957-71a8-b27a-4932c9793c8a','prd_01a20139-1957-7117-b0f4-8e3c9909e29b','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a20139-1978-759a-ac07-4b237e45b20c','prd_01a20139-1978-7ade-88ed-6fffd5c2e42f','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a20139-1992-7755-9670-e0c062d5b3ea','prd_01a20139-1992-7d49-9de3-ee1ac28c2633','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a20139-19bb-7d35-ae71-b1bd3ca3ba5f','prd_01a20139-19bb-7aa8-a94c-eaaa2e63df26','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a20139-19bb-77c6-b54e-4c4cd98d760b','prd_01a20139-19bb-7aa8-a94c-eaaa2e63df26','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a20139-1a00-77af-aa77-6408cbf6e18a','prd_01a20139-1a00-71fd-9674-b687817363ee','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a20139-1a1d-7e12-afdd-89a7ce568979','prd_01a20139-1a1d-761b-b336-cb441965711e','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a20139-1a38-70b2-aa00-640afb411edc','prd_01a20139-1a38-7c07-9de8-c2625d88b397','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a20139-1a72-704a-b3d4-894cdfcd4a0c','prd_01a20139-1a72-7507-b1a2-3ab77a792c33','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a20139-1a72-7cfc-a494-443119ebe76d','prd_01a20139-1a72-7507-b1a2-3ab77a792c33','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`category` text NOT NULL,
	`metadata` text DEFAULT '{}' NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a20138-d4cb-7e82-b997-e38ae307992c','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795316831435,1795316831435,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a20138-d511-7fc3-aec5-40e673cf0f32','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795316831505,1795316831505,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a20138-d55e-7789-9639-857ea15640d4','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795316831582,1795316831582,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a20138-d5a4-716c-ba04-e1578d472bf6','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795316831652,1795316831652,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a20138-d600-7b6d-a07f-31c58a32a49f','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316831744,1795316831744,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a20138-d63f-7e28-b3ee-5c0843094cce','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316831807,1795316831807,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a20138-d677-705a-9470-ed79e5463414','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316831863,1795316831863,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a20138-d6da-71f2-b931-c742895d930b','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316831962,1795316831962,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a20138-d753-7f83-9474-b2c2fff1e38d','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795316832083,1795316832083,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a20138-d7ab-79d8-a541-31e79c93256b','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795316832171,1795316832171,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795316832253,1795316832253,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a20138-d83a-701c-880e-c22ad1011932','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795316832314,1795316832314,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a20138-d87c-7766-a0b2-f23077cc5117','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316832380,1795316832380,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a20138-d8b1-7a36-943e-7b47b57630ce','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316832433,1795316832433,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a20138-d8e8-74a8-85f1-70c9bb70954b','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316832488,1795316832488,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a20139-0e19-7f9c-9af9-cc5064feb684','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795316846105,1795316846105,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a20139-0e3f-78e8-a304-d25b3e1004e4','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795316846143,1795316846143,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a20139-0e5e-7ab5-90f0-d743e987eda5','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795316846174,1795316846174,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a20139-0e78-76c4-8981-a09a859e13f7','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795316846200,1795316846200,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a20139-0e9f-7e80-85dd-400d0699db45','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795316846239,1795316846239,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a20139-17ec-73dd-bc59-872be00596ba','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316848620,1795316848620,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a20139-1805-7ac1-9e8c-66edd824d946','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316848645,1795316848645,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a20139-181b-7c9d-bc49-c2ebfdeead2d','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316848667,1795316848667,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a20139-1836-7aab-94a1-4e39dec9a6f4','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316848694,1795316848694,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a20139-1856-74c8-b413-ed459beca192','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848726,1795316848726,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a20139-1884-7087-98d5-acd8d446a44c','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848772,1795316848772,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a20139-18a3-7e9c-b312-046c9f2c611f','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848803,1795316848803,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a20139-18b9-7b53-bb1f-e2a1687e7205','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848825,1795316848825,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a20139-18d9-7261-a58d-b1fce437d282','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848857,1795316848857,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a20139-18f1-7f9f-a3db-05f0f0c85122','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848881,1795316848881,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a20139-1911-7012-ae51-d681a258fa93','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848913,1795316848913,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a20139-193e-7b92-8640-c71d08b75f0b','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316848958,1795316848958,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a20139-1957-7117-b0f4-8e3c9909e29b','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316848983,1795316848983,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a20139-1978-7ade-88ed-6fffd5c2e42f','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316849016,1795316849016,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a20139-1992-7d49-9de3-ee1ac28c2633','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316849042,1795316849042,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a20139-19bb-7aa8-a94c-eaaa2e63df26','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316849083,1795316849083,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a20139-1a00-71fd-9674-b687817363ee','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316849152,1795316849152,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a20139-1a1d-761b-b336-cb441965711e','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316849181,1795316849181,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a20139-1a38-7c07-9de8-c2625d88b397','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316849208,1795316849208,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a20139-1a72-7507-b1a2-3ab77a792c33','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316849266,1795316849266,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'3TtKvnDe6rOMowJ5kmByxaYHGv7SYRRLn6C8t5bjQ1k','ses_01a20139-2ca7-770b-a5b2-c48613d64b2f',1795316853927,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'y14YRjKVMp1uO4GX895KpNhWYlTA2DKR48hAMKvu2Ik','ses_01a20139-2e7f-798c-baf0-cde067811462',1795316854399,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'iAHas7u9hOdk6pidbU4XzkWYSEk-CPMP0L3Gq-TtPGM','ses_01a20139-438d-7a32-ab23-023b86fd7fcc',1795316859789,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'fa8h-8hxm5AsS3Zy0p3g0_AZJstlBqlxw83-Rk1iIfo','ses_01a20139-444d-79c6-a0f3-3775f8c417a1',1795316859981,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'4Jmrr_tLjUZcfBDKSO_fPD2tN5AXFmQLCxH-db_evLU','ses_01a20139-45cb-7506-847a-6067aa3cd029',1795316860363,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a20139-2ca7-770b-a5b2-c48613d64b2f','usr_01a20139-2553-72cb-88e4-2c8953f7a980',1795316853927,1797908853927,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a20139-2e7f-798c-baf0-cde067811462','usr_01a20139-2d80-7cf8-82fa-7307ba838278',1795316854399,1797908854399,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a20139-438d-7a32-ab23-023b86fd7fcc','usr_01a20139-2553-72cb-88e4-2c8953f7a980',1795316859789,1797908859789,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a20139-444d-79c6-a0f3-3775f8c417a1','usr_01a20139-2482-7997-a7f8-be04987211e5',1795316859981,1797908859981,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a20139-45cb-7506-847a-6067aa3cd029','usr_01a20139-44f9-762b-a0fd-93a68cbba908',1795316860363,1797908860363,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','MUG-BLUE',2,'shipped',1795316854437,1795316856561);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a20139-3f53-7be0-8fe7-b366a190e433','MUG-BLUE',2,'released',1795316858707,1795316858776);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a20139-3ff4-70ea-9390-e122d5cede98','MUG-BLUE',2,'released',1795316858868,1795316859060);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a20139-4637-79ff-9ff0-471f4d130d2c','LAMP-OIL-BLACK-SMALL',1,'shipped',1795316860471,1795316862598);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a20139-46fe-73fd-aadb-eccaef19ce42','LAMP-OIL-BLACK-LARGE',1,'released',1795316860670,1795316861027);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','LAMP-OIL-NATURAL',1,'released',1795316860853,1795316860936);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795316859060);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795316833788);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795316833858);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795316833908);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795316833940);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795316833971);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795316833999);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795316834041);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795316834089);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795316834139);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795316834188);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795316834241);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795316834281);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795316834319);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795316834376);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795316849744);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795316849776);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795316849831);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795316849853);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795316849876);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795316849901);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795316850058);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795316850104);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795316850127);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795316850149);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795316850179);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795316850201);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795316850228);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795316850248);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795316850273);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795316850316);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795316850359);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795316850391);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795316860936);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795316862598);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795316851035);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795316851117);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795316851195);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795316851280);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795316861027);
CREATE TABLE `stock_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`sku` text NOT NULL,
	`kind` text NOT NULL,
	`delta` integer NOT NULL,
	`reason` text NOT NULL,
	`order_id` text,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a20138-ddc3-7909-a852-8b79e35c1ba2','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795316833731);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a20138-ddfc-7480-bc44-444a805373e4','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795316833788);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a20138-de42-756c-b405-8afccd4aec26','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795316833858);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a20138-de74-76b3-a2f7-71d419c035de','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795316833908);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a20138-de94-7868-b896-31c9e961df0b','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795316833940);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a20138-deb3-7118-a07f-2f0f6c020778','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795316833971);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a20138-decf-7f69-be7a-e509520fd8b2','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795316833999);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a20138-def9-7bea-ad4d-1a6e47cf1bb0','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795316834041);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a20138-df29-7c6f-a9f6-0db1e55ea40f','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795316834089);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a20138-df5b-7460-bf76-89c4a071a1ec','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795316834139);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a20138-df8c-7aaf-a882-5f25130eb993','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795316834188);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a20138-dfc1-7a82-a785-9886d26e9f11','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795316834241);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a20138-dfe9-7c66-9c76-0a9f81e075c5','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795316834281);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a20138-e00f-7133-afb9-268511906335','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795316834319);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a20138-e048-71b4-bf19-5ba06fdc4eb4','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795316834376);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a20139-1ca7-75a6-b09c-9d810dd0b7c1','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795316849831);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a20139-1cbd-7691-9c50-73c17ae0d6d7','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795316849853);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a20139-1cd4-7c4e-addf-8f40695b6244','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795316849876);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a20139-1ced-74f8-999d-c37c02701e65','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795316849901);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a20139-1d8a-7a3d-aa8d-c38df03618aa','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795316850058);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a20139-1db8-73ef-9696-35b7f7c403fe','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795316850104);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a20139-1dcf-7750-80f4-8407cb165291','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795316850127);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a20139-1de5-76aa-b758-9ea467e4d9a9','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795316850149);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a20139-1e03-7447-92f7-8aedb77f63ad','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795316850179);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a20139-1e19-76b3-b8a2-58db04da18c8','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795316850201);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a20139-1e34-740c-a67f-61d893e29187','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795316850228);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a20139-1e48-7a3c-a496-5f4e70431616','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795316850248);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a20139-1e61-7a41-a81f-9e6fbed8e607','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795316850273);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a20139-1e8c-7ece-b587-e9d776d9ecef','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795316850316);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a20139-1eb7-7d82-bbde-31ba2102017c','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795316850359);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a20139-1ed7-7e9a-bb2d-55c9e1fca2f5','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795316850391);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a20139-1ef6-7213-8f6e-a7830532b019','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795316850422);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a20139-1f12-7969-af86-63acb7f47bce','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795316850450);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a20139-215b-7c64-9cf1-8aa3dd8d4fc5','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795316851035);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a20139-21ad-71d0-a073-d66d67ef614a','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795316851117);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a20139-21fb-7212-9cbe-0b6f3d5e7d07','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795316851195);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a20139-2250-7350-97fa-2cf38d5a4e4f','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795316851280);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a20139-22af-73c6-bdbe-5a465682970c','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795316851375);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','system:inbound.take-in',1795316856561);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a20139-4637-79ff-9ff0-471f4d130d2c_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','system:inbound.take-in',1795316862598);
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`items` text NOT NULL,
	`total_amount` integer NOT NULL,
	`currency` text NOT NULL,
	`shipping_address` text NOT NULL,
	`payment_id` text NOT NULL,
	`payment_status` text NOT NULL,
	`shipment_id` text,
	`shipment_status` text,
	`cancellation_reason` text,
	`cancelled_at` integer,
	`customer_note` text,
	`metadata` text DEFAULT '{}' NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `refunded_amount` integer DEFAULT 0 NOT NULL);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','PTW4W-TK8MJ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b','captured','shp_01a20139-2f06-744b-9811-cf8f0a17bfb2','delivered',NULL,NULL,NULL,'{}',6,1795316854437,1795316858611,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a20139-3f53-7be0-8fe7-b366a190e433','AAZS4-XJ2HZ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20139-3f53-7c79-9e13-48e93734ce16','failed',NULL,NULL,'payment_failed',1795316858776,NULL,'{}',3,1795316858707,1795316858810,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a20139-3ff4-70ea-9390-e122d5cede98','1JFGQ-ZJHYQ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20139-3ff4-7ade-83ba-c71eaed70156','refunded','shp_01a20139-404f-7b6f-aea8-80143a2c4e74','cancelled','customer',1795316859060,NULL,'{}',5,1795316858868,1795316859329,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a20139-4637-79ff-9ff0-471f4d130d2c','TK521-6B3K0','usr_01a20139-44f9-762b-a0fd-93a68cbba908','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20139-4637-7eb2-95e4-88abeffdf38b','partially_refunded','shp_01a20139-46a7-74b1-ab47-fa6984922f95','delivered',NULL,NULL,NULL,'{}',7,1795316860471,1795316867687,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a20139-46fe-73fd-aadb-eccaef19ce42','2MSZ2-7GBDX','usr_01a20139-44f9-762b-a0fd-93a68cbba908','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3','refunded','shp_01a20139-476b-7f60-9050-d240f5c5b37b','cancelled','customer',1795316861027,NULL,'{}',5,1795316860670,1795316861410,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','YR1EP-2WQB0','usr_01a20139-44f9-762b-a0fd-93a68cbba908','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20139-47b5-759e-85bd-60b3e3c185b7','failed',NULL,NULL,'payment_failed',1795316860936,NULL,'{}',3,1795316860853,1795316861048,0);
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`captured_amount` integer NOT NULL,
	`refunded_amount` integer NOT NULL,
	`failure_code` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL, `external_id` text, `disputed_at` integer, `check_at` integer,
	CONSTRAINT "payment_not_overcaptured" CHECK("payments"."captured_amount" BETWEEN 0 AND "payments"."amount"),
	CONSTRAINT "payment_not_overrefunded" CHECK("payments"."refunded_amount" BETWEEN 0 AND "payments"."captured_amount")
);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','usr_01a20139-2d80-7cf8-82fa-7307ba838278','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795316854437,1795316854521,'pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b',NULL,1795317454437);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a20139-3f53-7c79-9e13-48e93734ce16','ord_01a20139-3f53-7be0-8fe7-b366a190e433','usr_01a20139-2d80-7cf8-82fa-7307ba838278','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795316858707,1795316858750,'pay_01a20139-3f53-7c79-9e13-48e93734ce16',NULL,1795317458707);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a20139-3ff4-7ade-83ba-c71eaed70156','ord_01a20139-3ff4-70ea-9390-e122d5cede98','usr_01a20139-2d80-7cf8-82fa-7307ba838278','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795316858868,1795316859227,'pay_01a20139-3ff4-7ade-83ba-c71eaed70156',NULL,1795317458868);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a20139-4637-7eb2-95e4-88abeffdf38b','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','usr_01a20139-44f9-762b-a0fd-93a68cbba908','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795316860471,1795316867356,'pay_01a20139-4637-7eb2-95e4-88abeffdf38b',NULL,1795317460471);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','usr_01a20139-44f9-762b-a0fd-93a68cbba908','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795316860670,1795316861282,'pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3',NULL,1795317460670);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a20139-47b5-759e-85bd-60b3e3c185b7','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','usr_01a20139-44f9-762b-a0fd-93a68cbba908','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795316860853,1795316860914,'pay_01a20139-47b5-759e-85bd-60b3e3c185b7',NULL,1795317460853);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a20139-415b-767d-9ff3-867f91a65fdd','pay_01a20139-3ff4-7ade-83ba-c71eaed70156',2580,'order cancelled','succeeded',1795316859227,1795316859252,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a20139-4962-7de2-8d25-3bf9fed864e6','pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3',5540,'order cancelled','succeeded',1795316861282,1795316861305,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a20139-611c-7793-bbfa-e57c45f5d69c','pay_01a20139-4637-7eb2-95e4-88abeffdf38b',100,'a scratch','succeeded',1795316867356,1795316867391,NULL,'staff',NULL,1);
CREATE TABLE `sandbox_operations` (
	`operation_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`code` text,
	`settles_at` integer,
	`tries` integer NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b','charge','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b',2580,'EUR','succeeded',NULL,NULL,1,1795316854514);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a20139-3f53-7c79-9e13-48e93734ce16','charge','ord_01a20139-3f53-7be0-8fe7-b366a190e433','pay_01a20139-3f53-7c79-9e13-48e93734ce16',2580,'EUR','declined','card_declined',NULL,3,1795316858746);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a20139-3ff4-7ade-83ba-c71eaed70156','charge','ord_01a20139-3ff4-70ea-9390-e122d5cede98','pay_01a20139-3ff4-7ade-83ba-c71eaed70156',2580,'EUR','succeeded',NULL,NULL,1,1795316858933);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a20139-415b-767d-9ff3-867f91a65fdd','refund','ord_01a20139-3ff4-70ea-9390-e122d5cede98','pay_01a20139-3ff4-7ade-83ba-c71eaed70156',2580,'EUR','succeeded',NULL,NULL,1,1795316859240);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a20139-4637-7eb2-95e4-88abeffdf38b','charge','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','pay_01a20139-4637-7eb2-95e4-88abeffdf38b',5040,'EUR','succeeded',NULL,NULL,1,1795316860518);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3','charge','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3',5540,'EUR','succeeded',NULL,NULL,1,1795316860725);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a20139-47b5-759e-85bd-60b3e3c185b7','charge','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','pay_01a20139-47b5-759e-85bd-60b3e3c185b7',4940,'EUR','declined','card_declined',NULL,3,1795316860909);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a20139-4962-7de2-8d25-3bf9fed864e6','refund','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3',5540,'EUR','succeeded',NULL,NULL,1,1795316861293);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a20139-611c-7793-bbfa-e57c45f5d69c','refund','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','pay_01a20139-4637-7eb2-95e4-88abeffdf38b',100,'EUR','succeeded',NULL,NULL,1,1795316867374);
CREATE TABLE `shipments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`carrier` text NOT NULL,
	`status` text NOT NULL,
	`address` text NOT NULL,
	`failure_code` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a20139-2f06-744b-9811-cf8f0a17bfb2','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','usr_01a20139-2d80-7cf8-82fa-7307ba838278','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795316854534,1795316858566);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a20139-404f-7b6f-aea8-80143a2c4e74','ord_01a20139-3ff4-70ea-9390-e122d5cede98','usr_01a20139-2d80-7cf8-82fa-7307ba838278','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795316858959,1795316859060);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a20139-46a7-74b1-ab47-fa6984922f95','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','usr_01a20139-44f9-762b-a0fd-93a68cbba908','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795316860583,1795316864626);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a20139-476b-7f60-9050-d240f5c5b37b','ord_01a20139-46fe-73fd-aadb-eccaef19ce42','usr_01a20139-44f9-762b-a0fd-93a68cbba908','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795316860779,1795316861027);
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`type` text NOT NULL,
	`message` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`replayed_at` integer
, `message_id` text);
CREATE TABLE `inbox` (
	`consumer` text NOT NULL,
	`event_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`consumer`, `event_id`)
);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a20139-4637-7996-8675-4e88366c6b15',1795316860505);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a20139-469f-7217-9c99-4020c8c5ae26',1795316860682);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a20139-46fe-78c8-aac3-de1c55f7f170',1795316860712);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a20139-46b9-7cae-a2fb-0d03b3a4a368',1795316860720);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a20139-4740-78ff-9bfb-914cfed45fed',1795316860874);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a20139-47b5-72b0-80ba-e74d61b7933f',1795316860896);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a20139-477a-78c0-ac27-7c940804b80f',1795316860901);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a20139-4808-7a31-baa8-e9699adc1567',1795316861175);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a20139-4863-7958-a48c-8886d443bc91',1795316861228);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a20139-5718-78c0-b763-436eb8bdaa46',1795316865075);
CREATE TABLE `idempotency_keys` (
	`caller` text NOT NULL,
	`route` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`caller`, `route`, `key`)
);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','382ec360-3415-494f-b621-02ff1be51c1f','1XZzPy2-fpGqRygKlJl2-ipt6Gks6frBvLSbAT6ZeqQ',201,'{"Location":"/api/v1/users/usr_01a20139-2d80-7cf8-82fa-7307ba838278","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.PJUbAkVLzLgS_MYS.ZhjIpu_qMhJ4WanAMP6DFuEz99OVknx8-bZZ3ZpIt0W-ZiuicbReAyl_TDVkX7w6iKfkSIk5RPY_kUaAfe2WfMC_i2R8k11i9jdWbY9DdqQhNdyg1QPi3eKhLlY_vpEdjEYaNn0K7yjtHsMHcVH7WnXbHsqjX2jyniifQVNFcjBQmrohSDJJIlsauRb9_sRpVhReY2fK7E5t_J6aozCQLOn3yPnoLq82nt01pYgrgc1WpY1taz-668R0VcEo_ZdGrmRyTVsEFnExof3sjqgbFHrpSyZ-_Jt0UG22FHuPHpQBtUEh2x93XaCpt76_0j_IwWBbPSPxcWNtU5MCTDpoPRkvhOJKrKVX-tje1X2K6rVg8Un5NDBqibtvKAl0Y22BEVRpd5IVtBtgawh2AEZ6EMO3RsQubPbamgloavPXuFrUyaoZLjVFZIcu275kH7rs13vyMcx7FoMF36wyGQoDz3jNHi4XAicUDs0g5Hae77VOOreDSlHtnVFD6dvDLHd5UhMw5OOijCo1HlLHDlVzPLABlK8E7G88SA',1795316854144);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a20139-2d80-7cf8-82fa-7307ba838278','POST /api/v1/orders','ffdd53b4-73ba-4477-afee-0602bd153e71','OqDtkTXnZwmHXLMDODJw9QpSzxpzHycL934Luff5q6o',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00","ETag":"\"ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.jfwRw7RimWdvBpWU.MOv7lvlmSuVlIy3hrcOCPe0aGkbQIqkj4Mv4rk6p4MlwRnaCqbz_GsgVRysySKIWs2l-nhzgAp11N-2ob5T1twXaeBOQwOuHkPiiMptMEEToMpYze0kj_RfDdctgOP57VpK9SKsM3d4y_wEQvGlZV2lRcPJbP4nQazAfyN0gUlLRpgMRPBZ9xyrpaclxspRBRdLAWvRRh7rqHId_pJy4k13_AIB2y_T5-IcZhGvibqPzoahqQMUIzFCq-tsms-VlfudtWUpnHYvtwRscXKHUcSI7U77_v3cXddfIOB5j7tAnUlAjycuXk5cIClIpSccFU3KL1iiOsVWFV-LYH1Ym8mI5J3RkzEWw1g-HleQ3g9CmBbPywdJwtRCxAnKdT50dE7vG3sra1D75_X8abCzLlQjlr5nvlR00SW8YdbcbkszUYviarJXDvrwc6roVWLfv1ApaRD5mu4SoZaqZrPucTjERO6uIyiEHU4HACd-VR5W9NlgbNyu8HVPBn3rCfrt1Y2UNDFtTCAvHviCujSjnlbWHkx3zWGslN99Lnf_NBl_8XxsqCYF9MPthA1nEYNMYzZthhXjGjiJfnSvBSZY8lxdjjrNemv6mGB4VBIFDP-S6nt3hysAbmfYFVCoIL90bP3Y9UdL4BgSLLg6wHl9sd1toD1lH3824N2rW4YfSa_LkF_2z6uj3htfbe3nIlZ493TnMo2ulCZ-HeWtf_ZCXgbrxIY45MxSd0xOfBTVymhDajhLAklo0DZSdhKGbICwgnSpSYsHtAJ_kMTw_BqHRSmE9W7NCshhvfQQg9cOwMi9CVQ_smlb39STKBdoeiB8V9J-UM7HfWTKVJoHPaNI5NyKQsdKZep9paQ4TuFUnPUyly1IIAaEG71k8ywA3PhMy20j3QcZG8DC7jVOwoVSdSL7k2kEOU5_zFd1L3dHO8aZ29N_53-bt_MFdW6UfJ3XDJ1O0UwWCqt3wyiWv0q-usNow7wsLqb0fho5ZASrNRupqBR1gwpGofztvRivVgRHprTDiIxNfLw2oyHch2EYXByA3e0YVeQ1dTxag6nOKh7GARP6n0XYLGqbCKYtvszFgb-JILKaIExab',1795316854437);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a20139-2d80-7cf8-82fa-7307ba838278','POST /api/v1/orders','ee714e39-8b1b-4a76-9a7d-72dbe4aad767','_Co3DjL0yWOsnxws9ZVDwFO8ofXQ7h9vUorV_TbL3Vk',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-3f53-7be0-8fe7-b366a190e433","ETag":"\"ord_01a20139-3f53-7be0-8fe7-b366a190e433.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.sl0CpIz2D9rBsGHE.9QonZVy0_iQjuA8hLgQq3F07Pj03XBD7OAqsy4s44DGsqszTohZOrS6KV5UsRNXlbu6Dyd1KFuu3-8OSasP5C6p5URDcNUm9Af7OxwcHF6oepm5vr7MUhAS5jCdGan97qaoXfV6LqxyxZxnaPnltTnqgPTs7CmiZ3XN2icxtaS6F8neITgmXmH1eXZevTBxYReTPVF4oGcBDrBLVmQ3u6SXJ18WJ27hEdonffqnXjAHPcILVc1k8Xy8xmJVCni0ARyI3Va9j6JihfJ6XBGho9F8qwwt00jSdcmpHLOPAYyUUVNQ6U4gs0MmwvvXV7kNe75KEE2-KmIVoSpmVkXNFoJ4tSIppTFpFcWVoPUki3rf93W4hwRQsLEO-jT99Ikfh-KqC02dEDxIAJEXG1LwSDsNnZZvY0cSupY03-W5U2pH3TEmtOqXrDbO0wuoWox5YFt0aLW_K39pkfe9OZKAARpxr7-3FfkIVoIqk4PkC6ijD-4CUrxnW4qglurD6bRU2kWs-Pe2wTMbcNgeUAih_e5-8aGJRRpFA1oRxZSnE2hPr_cOuzm2QZ7aPPWUiyC_VvW4FWSTnxAYVq95uUnBUCC51V0MjhPRYlPKtjntHPccLnZWvnaiRUFD17C4A3sykYNsl_PqLPk4-qbZOiudTo6A7pxBNUeCc_sq_kmUTDxE2YfHv8xQPT2YhgpdhPKqfcKgpD4wJ5ZfOJ940ApsijxyGs0bEA6ZwUcvHRu2NxKHe5cnT4lUtboKYvg1Od5R42r2VMrZYLyZI6qUssTo-Ie9fYJlCvQ1LF7heHYFTKOJJRqGwEyQM36W-1MEroezN0ik0AQPCxcUAk3X83_RMKxW5IqhDltDyCq1pEiYxcycBQpdlXW7h71SJu4AUccpnxNk4eKW79ofTW5pzA8lrjKrdvUb5cRG2VUdgT4fSBRl2A-FBfk4_b0dMsqfEECXVnsB3P2mvGBhsY_UjRFaSmNI3ZvYcHn9XUrLzeqBpNRJTvjUKWkYJbGAlNpWB079qsGqRoc0sCTt6hNYm5Q3zAx0f6KoHqmdiAZJDs7dG7DJDFMg7dyEm0zRWASggp7_f3C-ZFbVYh7np',1795316858707);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a20139-2d80-7cf8-82fa-7307ba838278','POST /api/v1/orders','4e7add7c-a7ed-4950-a6b6-a27eed07ce0f','OqDtkTXnZwmHXLMDODJw9QpSzxpzHycL934Luff5q6o',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98","ETag":"\"ord_01a20139-3ff4-70ea-9390-e122d5cede98.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.wgRqDbpsQBiwWWIi.pXJrF2JbaiUHXU0df4mEiR0RGzVycKek2S3EePXPom56FdnHFA9u4nGJPo3T8Jk3447lzqkGhnHFJJ9lFTNK4I3LwyjFBrX9rdpxMtqH7DsBUj9IiiA71lAOx1-I8MYcPZbyIav9u-m_QQmHyTDy-hs01hGA5phMktKEE8SwaKKHhz_Ml1sRCGwdfmG2HTIvwSTum-1VgBXrbvqNw0JS9nZZ5l6GWjs4GUmahsC-zQXiqSU31YmEbM-D2fd3DbvLf2PYSV6STu8BxiHO5UYD6nf8lhHwAqGt8Hx1lsS3Oxby3jrGRHm_fV39eUv-83HNQJeEiXa31QaPLm8nnoOWx8W7jJJL3_HMWTDIQYUFmHNLic6va05hfm9vsC_jCW0s-K1f0I5bpQZYtaNFt-SPCiuGTZWJUx-M0obB4hvmQTKR6NtKjY8f-5ohmBiSXmH8g90HETR4r_9TkedMKnsyysC70zDrBsbU5Ikx9AP16Ao9mt4iLvJJT0qk1M0kBaNA2OteOcpAmva0UEiWNuK0KApiU2wb4zok5KQYdzk-O3IGsRTlUxNd88_4L4jdiYmTdasF-FHrRnqrDBngVDhSO3_6KJd_e5PLM80IYSGUpqdXdNUQ6p9Th-sJTOnp3MyqY6bp75UF4R3O_tyyAPpg29KP9Px4gysjjEZ_wQh1hzmCrCFrpPTTdtQOtABxN8wvfGDAyV6XvPmEwYECA6QR6FWM5dQm2GsXzpvDgDfU2iBaPf75k1UvWdwbLqmQmbrVz7y1LqpKucLaEAQSLPzC-wN_z_qxFa6mzS9Si9RBZKqugkQjuDBnOEmuh80LZjoCwnNl4HP2pDanHf2imfFjvhv8_VMdm4y138ptG3yvhs-DHKcmrkl0Pva84gPmXEhnDDGiI5WbyFuwobilYRaN8vpufjkgaDO3prT6lQx4q7Uc8P5aE1ZVT-lrEAMogqA1wk5lClu89iO2G_r6HSklR3LiBemkRT_i2yKZkJ74Km1f-hcnAcG9gTcwkvF4V6EZ2p77vuuIcvfsBPLx7KE_nlBovpJ_cnEMm_unepp9xWxCn_laPWeC8yhVYQdwc9_RTvU0FWFdJBMn',1795316858868);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a20139-2d80-7cf8-82fa-7307ba838278','POST /api/v1/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98/cancel','f694a632-0e88-46c4-aaab-ecba56eb889b','u0cPpsi16_TjYrUOSXP6iTUNm774UaAaeRwJ6qCYgK0',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20139-3ff4-70ea-9390-e122d5cede98.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.ZFDF0XEk4df8z9pi.Yya-eN02tRmVUKxyk55ey03WfEDRC5QQba6gjsS8xJhL7M0ncBUKIzlmQB-kroApd0PZXzS4Da68zceqcsa8Z6dlRZor_WNJdtE4gxO8exDWTASBwSIxY5pIeCnDA7H17nJJKHQ7PW4dxGjQJECFzzFqxrO-xB84AoRbe7OsXxtEUEhIFFaOH5CDHN-ODyktbpOBW4H8CGtbczhV0OpA8Dvz9s8S5MkseEnZM_PDaSR_E6zdQpefxQJVR08lMcwQsj7j7BYHh6GNRWbzkgaSesERu76dsDjwHQNOATTT0fiUxhrk71coOciF8vTAA9eOXU2lWY_iFYRfmpbo-z-rSOerFhjtgWMVkd9MrJTTW_GW3N47kRuWYBGaCtMoqBBeix6mQpdLJx5EZ54BqAKYqbfdO_BQnQy0kslV4UQTi7eU21taQ4Qi4Lx2X7K3l2Ht9sVxuv6LCjmMwAthXUWBc_z4TWhskQM3E6POpNFvsc_Wc3mtzmUhGzIXB472Eho2BmXM6spbB8hfmvNFcAIddvXTAn3CgVkJoexXHZ1_iuS9EduwEfHpvg9hTlk-U9nKecx2fqVBQwmYMiuVp6pml3VTlKOZWUWoJFJWb_011Zs8aZMOfgsJ38ssX7lTpANzTtOuiEkKFoJo5suwyYxJOuQtKoqyTKLYh78SPCl2ZFuR2RH_-UgIVMYrF7OjckhxeA5T12_nENIEBpD32iMSaFKJqEYX4jer8xhqQw-a0qdnQm9ZVUj6VNNEePka1CMQQ33JujyRqZt6f1KJqrRwj3peC3zbM0J1hdNgAuyBLoS-Qwte6A_cEoITUnEXTUojchfSCxxkLyHWW7N3bJ-9VObz4i8oSAlk1-DQ7k79ws4kpe1ie-Wb0ZBmsY6bJC9Z4HdjC9dBmGfsvApJX7W4j__6BgkGUxB_-KbmBgmPKArdoDIdEjEl5sgh1EFnPl77GcyCXPcWfEhKlH351ohhIX7k1CBAyG1ch0Zn6mvRw82z-RzViHa3IDb0mh1H8m15PyNOVtvBHjj6AzDDbGpdSkPlJhTCfaWMPIxwBGHs8hSzRGKLwzmwfmQJafeyaq8xWF2P1d2z4ejsEpEVMOn-WnATanRbtnO4cKll66HYViq_81MWIvec5BppsiDHIg7Sn7ADuvONxBTsdwCRA7n8nOY35Matp_jEGBsZwRgE56YD9lhNzAO2JPCXYdENFTIFTdAXpahdBnj39T4ivXTOpFU1m64_I0YWajrwLOSZEw',1795316859060);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a20139-2553-72cb-88e4-2c8953f7a980','POST /api/v1/webhook-endpoints','2aff7917-ac6a-4fd0-b1f1-7a307956cdc8','Tlp7UgyD16c41qE6EOuKqtH5NRUjwLDJWfFr1mAMkAU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a20139-4457-7875-bf0c-6751c37e6b05","ETag":"\"whe_01a20139-4457-7875-bf0c-6751c37e6b05.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.el8dYffjRQMHI4Vj.wD0mWpaFTg78pCIV4O8qDlKPotqIqbuNaSxFir2diDVXpXNlovbVfK_SLOysRNeUeryZ1qUZKjmqgObzu5kpq7H4SQsKMOdD-jd_hD1Uyhb7Vag4XfUwoeJbD3XcSPnTpP9_iLXNVwdpJuF3cIYPZWi2LjwZLwG5-oZnImtFIgmqqJNY7rY661GGcayBlpxQHnDA2h11GidUJeYXY6qjQhXCGBImw-6Iw0CB6cEHAtlmDhMRRfSJ0i3_-MQCxpz3GLbqryef1OBICFKahQphrqlyBBfP3fueL9y2um2ZUIpAPLoql0IWCjJ0qPmRfZYUdGY-25Jie97gEmStCPLMv6di8pUg5zR5d5sBmMaUbCHnchSrz8Di-27hsfgeuqVRnx5SMjMh329u96oQsmnmW6In9JLfdriSsNyyoHOThxCw0fZnYF9RockE2BU45IiNaCjE-sK4CBXaj2ErL3wlPbQzDJkTthbwHu-bziRfqT0UwHP5JJtspPJErp0bXF204Lv4F5glj0U5xELp1iWr-vnRzuXsT0nLdr7a8C5vcI-DisnCkfMUhE4SypUgyFpZWLTEaCj6yeeBQyuPfDpqjQu-M-udbaevf3KV1TlTq5U1q4yrrUL2FOH-7QfGzg',1795316859991);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','POST /api/v1/api-keys','cd5b24d1-70a3-4ca9-ae61-0460450bd713','oLvNm5lTx6v-N0M2vIVoFWijK_bcd_gqv9AzXfnNdCs',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.OJHXZ65jYRWqNHDU.oEhEmV4Rq8stQT13FmHGkWvVIyq4zffVSXQuAZRxnudm3OM7BmAr7IfRPtEB4v4u2yXscvU-oqclbAReL7yt_LSVQ51eZ-36U5TI_GXcQvggZSVm9YW5Im-HdbvfHoKSpx0PBTTRRext-CN57Kz8-BSb8B_zSShyvTBhsyceNGW1y7hLLDPjdL-_mxsqBqLFyaE_Wh1zvfp47cey3bn8ml506d7ykioy8rvk4X6ixHY6vEmbnP05HlWW7JGGnbA4-KfbQC9UvRJy0tpbxHV6KhXWxyvC0BRe-8_J-6jImxvkivQqYxRmBlUCvKbxkOLvkEwKSikMXT3FLD5Uw2L2pTuPce9LAbqKm6gdnzRTMzbPaTs8rUw7hbgNG6OUGzwu1aYP1y2p-9tFV8Lfkps2UHZNyQnq-q8caPVsC0IIs0mt9ih4BOW5FlgIdo0oO_o3lP33D43B3ux3h35SRdqOZOCa_5ZgYbbyLkd2CMKYAxoFpJIYr-4ij4rFBtWez4rTig',1795316860382);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','POST /api/v1/orders','116e4641-e9ff-46c2-851a-6db3bfd85990','6-Y47D6hPTs1hr0k-Dh7HvwVzpRtot_8Dd5CIb6Q6i4',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c","ETag":"\"ord_01a20139-4637-79ff-9ff0-471f4d130d2c.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.0m26M0tUEiAeAevH.E1YlhSkaqc2GCUTPPziCVTJy6nBBiYo63Rt8QIu260CNYGMLT-Tzcg6y2RnMEGTntYl-aef4y6_ZMqFGBKaIsCNmB49q5eT6qthulPa_4ct2aWAjKGC8GeTC6T5yYbTasW2NfU_yjGLtxVI5jAkC-N9xJzJpcqNYOR19N8gukB6E5KaU51EqKL_suswLpumM-9RMBA40DZiQs3wJiqJIuS3N3IvXkcNFN8ET_5QX2sgrZh4Ow8LOppvTosUWXJYksMTlY92GfnKG6z9hgxFt4r-zriKaF9Lp95NYHuQAwyMeKA9jvwU_DguDU8fG8sIsz7xSxhnWcdgrGG7sNUqxESzkTA5EEQW-nqtyFI3SmmcsDhAHM4JMEzX4VpUwT0Tzq2l_uYuq6N8zs8ntU7mq75RQFjgl8shv25iT42eA8UJ-rIx_YNekG_w5lYsCK256lT9QS-fsLRbGCub73lcDQ3bt_1z10CUH4PcAco5N1hRCy7BPt-boo6Nlb1hcdImPlpmuYvVi43QGZt_DI1RcsF-aSOPd-69NbLzy11UypGgGxJkL9FXtDyx03PWgM5A4nTmaEF_yitqPKEjKYJr8MmjBeJg3X_JgOijrDDFAIEokHlTZEzAlhIFgDw8yh-FTgoytDCjR3TVyDYIY4EduNvZ09zGzURMuPYPEPifwJ1aWOUxdquD-p2TdfJ0lhxpdcVlHmKx5SzLer-ATt3oed-0oQyJMFvfxQOAjMFlV4K2TfuCmOnHR6_BTKkNkh9KQG20MChPxGIS5BJ2ZNe33s3XVSMOZB-TyQl92BzfN3eb8rcwN7R5qyjeAl41yIhfSmw5mXmgvSBv8L9LC2aEaExKAWHcvFnSUAUgcosxTQHk4R_TjrpCsrw_1o9U0r_NoI0tgIRCvlqdY_ZKj7QP-aHAbauBA7R3sLhYbrwNXQmCMGIUJHBBtTCNjYUCQuaHrnTj4zJTuIMuvPxGmKDPmvctUys4r4ZxE-Tp9RwgX4Z86kUllqCZJ6cm4CeCpJA-Q9dMahO-kmDenzmGHZJUd19WpecLw6-bByAEBQa2bMaKRE-sfe2pGhL7fawGeih4COBOU6dDFWbjgc1NuAyuFHfkplLUaFMpHafY',1795316860471);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','POST /api/v1/orders','eb35df3e-d1f4-49f8-8785-6f47f52a6d8a','6QbEMiZb8ERW0RnPuWW06z0-Pf9NpO7dmTY56MGEFtg',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42","ETag":"\"ord_01a20139-46fe-73fd-aadb-eccaef19ce42.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.odR907uvgr0hwBgX.uUWoZgsNlVj01IcbPzDU2-H7n0FXOafXcd9gjGLLJfXmVSpwQL2cFWN3fTNKNSt0RNQTmYQRVE1FcZkmAS756kL0L1qQNXdrw2iZkzk4j2Ko9k7X5VECALOdYWSO6tu4FBvy47tBlmtvJOk1GJGBjS1M6C1pc8N7ITE21LoMDvnsFKC3GjdBUR04SNZFSWUXyeGjrfPQCkw5mKxDqQb2kjI4CtHpY1frodFBVMa-djXfcSGrW5sldb9BnGmMcKDKuK5axyFmLXWbl7suUe_otqNoPOLmm6uw1YS_x6Gl89MJ_4tMGMhs2mEwUDyyx8pUoaZuwQUu_40G9iORMyvxl0CqfG5YzJi9RFqn1oV3_UjaLKuCjyHWIoPP14ok2jMkRNPA94J2wzzWL_vyYSB7GTaotHqv71voD5GMJF3f61Gucbiwe6qlU44qYiu0jnnOPi0VVvMaRdm8wht56tnrCc4dLUHoKI6_N05yLSqnBklt-1m4uRNpVmxT2Dwx0ebkEUpVmiozbLQuSP22HvJRz2kYnZ0gGDP28nQCAUkVfdXGsOgJeJCvkGnhZ86h7EInRfTGHikLiF-oc-ib5fZULyMwZsNmJOLgfaNWLzacXWBpraSXZHfyjX0RCpzUXqOJaCH1UtaM48gZ5Y5nJ4RkaXSCXMnohM2ZiCHS2xcM4ZbjqaGsduEWJFl7xMZ1jMqhZzxKhbaAxQGo6EBa_1oyZ0ojVfQavTCfI-jj-PXnZFHLJDPp52oZ6Omyakq92m0lqCJQu1ceFuRmLVMQQkGmdoEd9QIPIh5PwZJAzvkNWWok2cNBuQ8ek0ZRzwxkHPnFj9C-oAE83Rwibm7eOqoZRZgODiw7nhFoDIP1hSzU2gJxE6TXjspWM8ILDvIjwlhua_sPNzSLr7GT1hlNHw4AW-1-DPoyJ3I48POA5oukkE2Wr2iMI8CjXMmZGxE8PcEA166N10HhHZ6TVXHJtFl7ey8sdAein_j1j2iO4weenVlksN9pgKDASdmX5T3wg1oF7eXE0pgSZm89DSdz3uKO2YmBOh_E2c0NAZBueKXcI9tcBJ_SnyZgRVriY42Wuart-hJafnAQzBhKid_1dWffz4r7EiW-NgPoYvg',1795316860670);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','POST /api/v1/orders','a18bfa55-0953-4cd5-94bb-968a7191d161','l_K2jOVM5m6vbuIzriMr54AHw4CSbwJjiPHd1dYDj1w',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20139-47b5-7e4d-bc0f-0ce95d969165","ETag":"\"ord_01a20139-47b5-7e4d-bc0f-0ce95d969165.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.K22BoJVnMOXA6xtD.1Hj8uMxtBs53ycMiQtZsnAh-2eby6quCi1Qn18JcxOYflgCYP55XY9DfsEmN49AY9vWvce6JC8o_tBtlvjwWs0JqPRVASJtni_YEmrxAg6r6NPCxSxAVoIQZ5DJq-OEn54Q8vbmPzPPGEB0resWZf6pUJ8MJj7Esbe6UTdEiBZxdIRfYSFuW3gobNerXsO1VutHs2t4ONR9CQdpA187qDLdKhSuuziE66EHZZ54PfuNsO9Gtdsk4udvEg2VNFvc7W2lmPyZ4P3gykzwLkLgspyZR_JucYCrSN7lmgf3Q_V9mSQh-irgNCUiCyhD_vQtENTFu7NOF8eHEpYtrpOgq8jxYTwxHGnrYbUJ8m_iZ93EJq4tiFruFjuF99vj83j_yWwKE9EN9RXedMyXyThg2EPjOQREG-1ZNeMNcZ4fh7vAhF_acw2GFoV08gila9yWc2xoNzmt4glUes--3D7j3AhzCXKdX9cd52dMTBBrCJlrQEcYPR5FsRPWM7JL8Jv33taCbTOFv8CxbENpdhHxktinj3e4t3eJ2IPfpW3qqSy8rhJSn-bLVk0EqK2auzV_6AMACH-j8apVSQE1rRqVgEq0554bi0S0h4JFD908WRD59udWmXxgoe7Ccm-ZiXy6qiYHY08NnaZIw0M050jl9duZqDQWOVq3GFMEb_MZdbKcoqD__ecnnSWKBB9HmqokVj8dfbm4so-5XghLQDjMh_WTcyhq__UMxrkRkLxaTh2IWh6Gc6avRtY_U-Ngmd_k7QYn3g0BzFeNHxcCG4blnbFgiH9Yd50Ezh884jcdh_hB-s0zHzL2e_CVMno3SZs-shP6xPFG5KAjvotQMrIJ7Yo7pG-QgscZC-0xFObV_ZPfjFnJ4PBehO2YEydGjnZWGKBYn7cu1dhdtwbb6kM3e6Q4mUJc1QWCb7KqQOu8aeiIKrfkVcFCBEgkW7BIBJXkj9mynBr_A8S8MNO7xOFQ1qroQCS19EF2sIOEyQSRh6UeY0cdr_HNBY5JJA7Vp_t04YSw7weNGBO9ut839wh8MytO2vje7zdlMBDNmljti_yh_6mHS8NOguV_kFgFx4Nm-OpU_QJnv1_gOIzySRlr80ow',1795316860853);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','POST /api/v1/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42/cancel','f08ecfc4-c532-4a5b-ae73-af0c437ca40d','PSHP1rwHnfy6K8U7TlkjiZ39rFMxlEMXUvtAhHOxnNU',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20139-46fe-73fd-aadb-eccaef19ce42.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.GGspF7V3uQFui-3M.GfvS3sT4t5abpTUEvdtUwI0yWtxEJ6nMWGL7pRGR3hgGeCANFwiQNvvsLUKL28wUyijrUeWTJAvT68k0qWgfpg9UxAc2JxvW-aiZj6NehSvgRzIKG5pV5A_8DFrRgrMCWCOtrTECHF4Hx11z7Umc9-o3K86hB0U3uFBWS82z3RLS_7-KbjRgfeGAL8tE9YqJrBvjTtE1_ir62KoLuUgcyoM1AdAgvhZruw5WGHzfp3N7oulUUH8XrF6xuFn1LfQ7Nf3Kyd9xIVeqNJOESj2kaafIUJqPoJUwoigoh_GZsdb-WsjV0QArzad2h7bYYCsXQH0C0GzTrdb9BoNlltVEEoTy_kF-ZEuLWMn1ptTnDfPUO-P9pTFw2GOVQ5W6qqwIbfljHRUk_UB8V-7PYKg2tC-TI00l1momeifviyAmvN5nh17tlW9r18XQ_kuNuN3W6FlOBCzodcXDxh8jgmuxztlYOQLaRI5VNWS-Jv3kz_hDk0HCzBe1klPeQrCyOFERpsgE3xNej0sGcNIG0dScLNN78UUfPQzlIWl39EfJDE4IgLatNcvAt5Ez7Yzka46PnZC5WrWaIV9lkjxp43E8Pmm0O0c3-1VJGb5MkyMclK_nytrRoTPsPDSpbFoXHilCtj0rRRBIdIjdOM3dLh5kr7XtX6PrHH3uHVUYwiaOaNeM3ndx1kGgIMxM34G4wyYxsNJPh7Ibwg-3aACYEdu9mGVb04GARdQeIXurkB3m4o0xE5vmoQgIOK2GB6BN27VPhIO9V8rB-OJjVSoBSIMi5Mi5aHd_7cOdmElk0c8UK7qefb7kM-KS8P8QXHjExC6fsHrmL2UQGanYUfgvswn1oy_p1qTnfxxWXa1XNJdF_ZI3aEPUdUEx8UvwD3_BTfbu7rMXQAW0ghavFLU2OuvDAbSPNGPoYBOe-V0flpCSZAQzvopp99PnLGXiE3KmE5BW7WfgoNEb6phhTc5knEiUP_engZHD0oEiFxwH9jBKa4uqFF9crK_86cyZJe_9McYezhVLaqdHIR5u43jM2QbatSHu8gAoMNcoPunX4pZZe4OzTjVsodCLY_v0zE8TgyvhKT_KUET-KxP3tJxAPoHy6NMv7UQkIPGrc4rLiY4Xtdb3zY-8kjrEe_VNOHMT3ebIiFWl-9YK_mwmKt8oLRA5eb5t9Mdz5awB5SPSviphLIvfXRK-3i4_Gug-FVvEUs4u0QVciN_gpBOYeSF91xPLwfsq_Stwe3pEkbxLMgYBPqcWqFGpEe5NYw3_BSWsoodM',1795316861027);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a20139-2553-72cb-88e4-2c8953f7a980','POST /api/v1/payments/pay_01a20139-4637-7eb2-95e4-88abeffdf38b/refunds','8f578e4f-1177-48c0-af1a-97617244771a','F1SsSPAKkaFo8Xc2WDald4klm6zdUVMk-0tifuUpLTs',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a20139-4637-7eb2-95e4-88abeffdf38b","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.VbsIVnOzcPvqI8X1._jMRK0xzHlbbWLGjV4QFY1rqG5Y3OGCfJyTjBR--AoT_L-_oy3-McuQm3LA7pRPF0ApscJh-LSDSTFOgWt1Ha7yTbseOT11hGNZ7IWWOu2kLRUZBUsdBF1lnZ33OxjHA5FP1x48pgva8RNl2_1FnrBO__7gA1_fyfpiMZmFo-pq6Fewx_xA5pHb-eXmJLi4bJ1u1mRolo8S8PpGbekUpy-DJCr_ocIhWIWHifK-yYSyFQetQM7HnKQDa7VhzN9NwYEEiDnht4NWdl-JC7UQi4H4IUZMPo6sFrkG-XGIW2tV8Mk464y_RWpn8v3TcVp57S3MTAl9CM56Gy_4SWWaXghCQ2nuLO_L83bo4Rcm1JX4XhlDD5Rn6OJpcuHZUBj80DQLAwXeKcVvYoYO7ft7HS72vo8rxKegnXI0RCt4SjKAG7u4-E_HImCxMxpmzHCqSQ7Prm-EprXxBA8qM4NVUkUU0545nM0apiewjGUrT3QHNN2lEABAppN2pKiuxp9h7ErvMBw-A2Xj2QDYmgdydAHS_6Z8vqZiUgcC4UikBaChXCiy64xvUJcpfUMPSYZ-jVh1NgWn7u-tB-NlRtI2La836LZbaZDp0',1795316867356);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a20139-2482-7997-a7f8-be04987211e5','POST /api/v1/jobs','7e83095d-f6ad-4d62-8d04-8694c637a979','u7PLqxeV14ttmtiZJU-VgxWclwtX8g44dydjdhe7hEE',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a20139-61e0-73f3-b2f9-6961f073d141","Content-Type":"application/json; charset=UTF-8"}','v1.OmGGckta.KMMH4ofQO2vEXJQ5.yKAmDR-8SXgGyqf8b8mawzlNcknhjddhHjZnxzWXg0t2AtmhOV9aqQwolL6xEvXzbrx4PSgIe4Slu8JimiXbY0GhE_fRpROJV6YlXdbi35cNLo4nWI-on0wd4VaABPi_jAQa9Pbwpk1LOL83G2L5FtTAst5VH4ILA-rn-o_9xTz1wpBdEOf8WGIyzurIWw30gcVwOgTKyGEOGTQMP1HJz3pXTzZ26mSRdQX2KXGKGpBefQM4-WyfaEH_URE_m-67qZsKutyg9Nuf7KVlzGcSyTtI8MaGWBLTvyW2nryyPHDoxeW0wTPHBLQthOa3FbVAie8XGDuyaIHndOZCPwoa0BsE8PkOjQcbi-RcCFs7P6kmiCcskzOtRCLz-ASWuuzUxVcIVkNvXSkra443mTqL6WwBVn9oZQCSsjcTtRXsYchN6KrbX46pzyFrDQv4OSyqFeyCFlbv90WLBzpq5nARWOA-rJbtwMtTOVmAu-jy8edEOGygQyDcV9OzLOQTyfhPcrrfRjJkizh02ns7__ig2_sF3E1cplUIgs5NSQM6jdbKtAb-EkBjuTFMFNWROKO7oGxxoh5jBO4hhaxp21GBxwA6Y2ymfYgB-q0nmPcKiwcJhTD0EAj0AQ',1795316867552);
CREATE TABLE `connections` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`external_id` text NOT NULL,
	`scopes` text NOT NULL,
	`status` text NOT NULL,
	`access_token` text NOT NULL,
	`refresh_token` text,
	`key_version` text NOT NULL,
	`expires_at` integer,
	`refresh_lease_until` integer DEFAULT 0 NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`start` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer
);
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a20139-45de-7715-95fb-5afa60bd79f3','usr_01a20139-44f9-762b-a0fd-93a68cbba908','of a program','kljv6gtwwrm3tgi2NL--N8Jso_leo3Ta_UVAbY_0CpA','wk_1AIsbc-','["orders:read"]',1795316860382,NULL,NULL,NULL);
CREATE TABLE `external_identities` (
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `subject`)
);
CREATE TABLE `mfa_challenges` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
, `tries` integer DEFAULT 0 NOT NULL);
CREATE TABLE `one_time_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'rLjaNr3fABHU3Fdc8sO1z9x755qTwI00J_Ru2jLkHL4','email_verification','usr_01a20139-2d80-7cf8-82fa-7307ba838278','grace-1795316853951@example.com',1795316854144,1795403254144,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'3alSlr5f7MXDtVT4VUF8fNIvEjH1QdT99mRBTMMfLlg','email_verification','usr_01a20139-44f9-762b-a0fd-93a68cbba908','ada@example.com',1795316860153,1795403260153,NULL);
CREATE TABLE `recovery_codes` (
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`user_id`, `hash`)
);
CREATE TABLE `totp_secrets` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`activated_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','v1.OmGGckta.oj-flF4B7Vynqk8-.RH-gsbbYzJcHcHAyTcy4Y3EYFIA7aIFGHRuyOSZL5gkPCAYFfhw09x-JKqvFcDlM',NULL,0,1795316860423);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a20139-2d80-7a86-985e-9aec7169ead2:email-verification','grace-1795316853951@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:27451/email/verify?token=wev_FQFkzHG72lhWyqn1NGXgD9po_8aaWCnAFLR-yyZVbz8

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:27451/email/verify?token=wev_FQFkzHG72lhWyqn1NGXgD9po_8aaWCnAFLR-yyZVbz8">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795316854176);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a20139-2efd-7936-a6e7-2e698454972c:order-confirmed','grace-1795316853951@example.com','Your order PTW4W-TK8MJ','Hello,

Thank you. We have your order PTW4W-TK8MJ and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order PTW4W-TK8MJ</title></head><body><p>Hello,</p><p>Thank you. We have your order PTW4W-TK8MJ and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00">See your order</a></p></body></html>',1795316854583);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a20139-36f1-7694-bfd2-de98bc7a116b:order-shipped','grace-1795316853951@example.com','Your order PTW4W-TK8MJ is on its way','Hello,

The parcel with your order PTW4W-TK8MJ is with the carrier.

See your order: http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order PTW4W-TK8MJ is on its way</title></head><body><p>Hello,</p><p>The parcel with your order PTW4W-TK8MJ is with the carrier.</p><p><a href="http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00">See your order</a></p></body></html>',1795316856579);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a20139-3ec6-7d07-8f8b-b66d9f872714:order-delivered','grace-1795316853951@example.com','Your order PTW4W-TK8MJ has arrived','Hello,

The carrier has delivered your order PTW4W-TK8MJ.

See your order: http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order PTW4W-TK8MJ has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order PTW4W-TK8MJ.</p><p><a href="http://localhost:27451/orders/ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00">See your order</a></p></body></html>',1795316858583);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a20139-3f98-7f1d-bf42-132d0093bff5:order-cancelled','grace-1795316853951@example.com','Your order AAZS4-XJ2HZ was cancelled','Hello,

Your order AAZS4-XJ2HZ was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:27451/orders/ord_01a20139-3f53-7be0-8fe7-b366a190e433
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order AAZS4-XJ2HZ was cancelled</title></head><body><p>Hello,</p><p>Your order AAZS4-XJ2HZ was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:27451/orders/ord_01a20139-3f53-7be0-8fe7-b366a190e433">See your order</a></p></body></html>',1795316858794);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a20139-4043-71c2-9d58-832d36f5af5c:order-confirmed','grace-1795316853951@example.com','Your order 1JFGQ-ZJHYQ','Hello,

Thank you. We have your order 1JFGQ-ZJHYQ and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 1JFGQ-ZJHYQ</title></head><body><p>Hello,</p><p>Thank you. We have your order 1JFGQ-ZJHYQ and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98">See your order</a></p></body></html>',1795316858982);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a20139-40b4-7158-9960-3a9ae028d727:order-cancelled','grace-1795316853951@example.com','Your order 1JFGQ-ZJHYQ was cancelled','Hello,

Your order 1JFGQ-ZJHYQ was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 1JFGQ-ZJHYQ was cancelled</title></head><body><p>Hello,</p><p>Your order 1JFGQ-ZJHYQ was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98">See your order</a></p></body></html>',1795316859115);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a20139-4174-7c64-94b4-158cb2eca5fa:money-refunded','grace-1795316853951@example.com','Your refund for order 1JFGQ-ZJHYQ','Hello,

We have given back all that you paid for your order 1JFGQ-ZJHYQ: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 1JFGQ-ZJHYQ</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 1JFGQ-ZJHYQ: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:27451/orders/ord_01a20139-3ff4-70ea-9390-e122d5cede98">See your order</a></p></body></html>',1795316859326);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a20139-44f9-7abc-8316-13d17e86a060:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:27451/email/verify?token=wev_2CsEwavJbZ5wiSCxh8pqb_t1X0qJ9i6Y-xbyT8gNQ8A

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:27451/email/verify?token=wev_2CsEwavJbZ5wiSCxh8pqb_t1X0qJ9i6Y-xbyT8gNQ8A">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795316860170);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a20139-45de-7b10-a6a8-7767eb4ba508:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:27451/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:27451/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795316860400);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a20139-469f-7217-9c99-4020c8c5ae26:order-confirmed','ada@example.com','Your order TK521-6B3K0','Hello,

Thank you. We have your order TK521-6B3K0 and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order TK521-6B3K0</title></head><body><p>Hello,</p><p>Thank you. We have your order TK521-6B3K0 and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c">See your order</a></p></body></html>',1795316860646);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a20139-4740-78ff-9bfb-914cfed45fed:order-confirmed','ada@example.com','Your order 2MSZ2-7GBDX','Hello,

Thank you. We have your order 2MSZ2-7GBDX and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 2MSZ2-7GBDX</title></head><body><p>Hello,</p><p>Thank you. We have your order 2MSZ2-7GBDX and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42">See your order</a></p></body></html>',1795316860808);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a20139-4808-7a31-baa8-e9699adc1567:order-cancelled','ada@example.com','Your order YR1EP-2WQB0 was cancelled','Hello,

Your order YR1EP-2WQB0 was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:27451/orders/ord_01a20139-47b5-7e4d-bc0f-0ce95d969165
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order YR1EP-2WQB0 was cancelled</title></head><body><p>Hello,</p><p>Your order YR1EP-2WQB0 was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:27451/orders/ord_01a20139-47b5-7e4d-bc0f-0ce95d969165">See your order</a></p></body></html>',1795316860981);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a20139-4863-7958-a48c-8886d443bc91:order-cancelled','ada@example.com','Your order 2MSZ2-7GBDX was cancelled','Hello,

Your order 2MSZ2-7GBDX was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 2MSZ2-7GBDX was cancelled</title></head><body><p>Hello,</p><p>Your order 2MSZ2-7GBDX was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42">See your order</a></p></body></html>',1795316861390);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a20139-4979-77a2-be01-f1e47b26b526:money-refunded','ada@example.com','Your refund for order 2MSZ2-7GBDX','Hello,

We have given back all that you paid for your order 2MSZ2-7GBDX: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 2MSZ2-7GBDX</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 2MSZ2-7GBDX: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:27451/orders/ord_01a20139-46fe-73fd-aadb-eccaef19ce42">See your order</a></p></body></html>',1795316861394);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a20139-4e86-72e2-8024-5848c7290734:order-shipped','ada@example.com','Your order TK521-6B3K0 is on its way','Hello,

The parcel with your order TK521-6B3K0 is with the carrier.

See your order: http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order TK521-6B3K0 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order TK521-6B3K0 is with the carrier.</p><p><a href="http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c">See your order</a></p></body></html>',1795316862613);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a20139-5672-7084-ad7e-e03ec182696e:order-delivered','ada@example.com','Your order TK521-6B3K0 has arrived','Hello,

The carrier has delivered your order TK521-6B3K0.

See your order: http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order TK521-6B3K0 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order TK521-6B3K0.</p><p><a href="http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c">See your order</a></p></body></html>',1795316864718);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a20139-613f-7a10-be64-1d176f8e7605:money-refunded','ada@example.com','Your refund for order TK521-6B3K0','Hello,

We have given back €1.00 of the €50.40 that you paid for your order TK521-6B3K0.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order TK521-6B3K0</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order TK521-6B3K0.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:27451/orders/ord_01a20139-4637-79ff-9ff0-471f4d130d2c">See your order</a></p></body></html>',1795316867492);
CREATE TABLE "users" (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_verified_at` integer,
	`name` text NOT NULL,
	`password_hash` text,
	`role` text NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`version` integer NOT NULL,
	`metadata` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a20139-2482-7997-a7f8-be04987211e5','admin@wharf.test',1795316851842,'Alex Admin','scrypt$16384$8$5$VKRHGYukiAW5yl729sYiwg$IQmVxUp9N6dmJ4S2hLObCSmxOXyV5Z4sNrIA9n3yR1I','admin','active',1,'{}',1795316851842,1795316851842,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a20139-2553-72cb-88e4-2c8953f7a980','manager@wharf.test',1795316852051,'Max Manager','scrypt$16384$8$5$pC8E-h6OeZavvU-4i8_Q3g$GJpkVURibLUeFsEBaYrGsnrPVb7foARb_pXgivi3L3A','manager','active',1,'{}',1795316852051,1795316852051,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a20139-2622-72fc-99c6-8c746448aa09','support@wharf.test',1795316852258,'Sam Support','scrypt$16384$8$5$yP-uBjA5C_P1vZFB4QSqIQ$lZBDCKQDKNrQq_KanSNxhEN4pfPDGlr-cwCuvgN-3-I','support','active',1,'{}',1795316852258,1795316852258,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a20139-26fe-785e-a643-4f369fac8744','ada@wharf.test',1795316852478,'Ada Lovelace','scrypt$16384$8$5$aaFX-XGK94Lal5TS0NCTow$ZMAIsZaVITNPJXxq5Ably6XPytPizcFtlepSdlBfT7k','customer','active',1,'{}',1795316852478,1795316852478,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a20139-2d80-7cf8-82fa-7307ba838278','grace-1795316853951@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$i0bbDE2N37APCcFM025V5g$4PPX7UDiIbcjldbezRRe-txQTzgPuiBJOYNWMlM5S58','customer','active',1,'{}',1795316854144,1795316854144,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a20139-44f9-762b-a0fd-93a68cbba908','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$IPpqWa_DH4b8qilebAL8KA$S_pcNmSHA2dVt9H-g7iHM01PJZ5hyTfT-t0aZiB_X7w','customer','active',1,'{}',1795316860153,1795316860153,NULL);
CREATE TABLE "outbox" (
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
	`last_error` text, `postponements` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`id`, `queue`)
);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (1,'evt_01a20138-d4cf-7d83-9f46-972f6427e395','events','product.created','prd_01a20138-d4cb-7e82-b997-e38ae307992c','{"schema":1,"id":"evt_01a20138-d4cf-7d83-9f46-972f6427e395","type":"product.created","version":1,"aggregateId":"prd_01a20138-d4cb-7e82-b997-e38ae307992c","data":{"productId":"prd_01a20138-d4cb-7e82-b997-e38ae307992c","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795316831439,"traceparent":null}',1795316831439,1795316851439,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (2,'evt_01a20138-d516-787c-ac18-051f5b9c3c6e','events','product.created','prd_01a20138-d511-7fc3-aec5-40e673cf0f32','{"schema":1,"id":"evt_01a20138-d516-787c-ac18-051f5b9c3c6e","type":"product.created","version":1,"aggregateId":"prd_01a20138-d511-7fc3-aec5-40e673cf0f32","data":{"productId":"prd_01a20138-d511-7fc3-aec5-40e673cf0f32","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795316831510,"traceparent":null}',1795316831510,1795316851510,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (3,'evt_01a20138-d55e-74ff-8844-f33044b5a3cd','events','product.created','prd_01a20138-d55e-7789-9639-857ea15640d4','{"schema":1,"id":"evt_01a20138-d55e-74ff-8844-f33044b5a3cd","type":"product.created","version":1,"aggregateId":"prd_01a20138-d55e-7789-9639-857ea15640d4","data":{"productId":"prd_01a20138-d55e-7789-9639-857ea15640d4","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795316831582,"traceparent":null}',1795316831582,1795316851582,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (4,'evt_01a20138-d5a4-7c7e-aa4f-e31f312cc075','events','product.created','prd_01a20138-d5a4-716c-ba04-e1578d472bf6','{"schema":1,"id":"evt_01a20138-d5a4-7c7e-aa4f-e31f312cc075","type":"product.created","version":1,"aggregateId":"prd_01a20138-d5a4-716c-ba04-e1578d472bf6","data":{"productId":"prd_01a20138-d5a4-716c-ba04-e1578d472bf6","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795316831652,"traceparent":null}',1795316831652,1795316851652,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (5,'evt_01a20138-d601-7691-b8a4-15f65e62814e','events','product.created','prd_01a20138-d600-7b6d-a07f-31c58a32a49f','{"schema":1,"id":"evt_01a20138-d601-7691-b8a4-15f65e62814e","type":"product.created","version":1,"aggregateId":"prd_01a20138-d600-7b6d-a07f-31c58a32a49f","data":{"productId":"prd_01a20138-d600-7b6d-a07f-31c58a32a49f","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795316831745,"traceparent":null}',1795316831745,1795316851745,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (6,'evt_01a20138-d640-7bdd-a81b-18abdd8ebfaa','events','product.created','prd_01a20138-d63f-7e28-b3ee-5c0843094cce','{"schema":1,"id":"evt_01a20138-d640-7bdd-a81b-18abdd8ebfaa","type":"product.created","version":1,"aggregateId":"prd_01a20138-d63f-7e28-b3ee-5c0843094cce","data":{"productId":"prd_01a20138-d63f-7e28-b3ee-5c0843094cce","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795316831808,"traceparent":null}',1795316831808,1795316851808,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (7,'evt_01a20138-d677-78a7-91fd-3cd2c98e0709','events','product.created','prd_01a20138-d677-705a-9470-ed79e5463414','{"schema":1,"id":"evt_01a20138-d677-78a7-91fd-3cd2c98e0709","type":"product.created","version":1,"aggregateId":"prd_01a20138-d677-705a-9470-ed79e5463414","data":{"productId":"prd_01a20138-d677-705a-9470-ed79e5463414","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795316831863,"traceparent":null}',1795316831863,1795316851863,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (8,'evt_01a20138-d6da-73a5-91d6-905b0a3a5108','events','product.created','prd_01a20138-d6da-71f2-b931-c742895d930b','{"schema":1,"id":"evt_01a20138-d6da-73a5-91d6-905b0a3a5108","type":"product.created","version":1,"aggregateId":"prd_01a20138-d6da-71f2-b931-c742895d930b","data":{"productId":"prd_01a20138-d6da-71f2-b931-c742895d930b","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795316831962,"traceparent":null}',1795316831962,1795316851962,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (9,'evt_01a20138-d754-737f-b367-ed76926cc907','events','product.created','prd_01a20138-d753-7f83-9474-b2c2fff1e38d','{"schema":1,"id":"evt_01a20138-d754-737f-b367-ed76926cc907","type":"product.created","version":1,"aggregateId":"prd_01a20138-d753-7f83-9474-b2c2fff1e38d","data":{"productId":"prd_01a20138-d753-7f83-9474-b2c2fff1e38d","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795316832084,"traceparent":null}',1795316832084,1795316852084,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (10,'evt_01a20138-d7ac-730b-946d-be5b32ffbd90','events','product.created','prd_01a20138-d7ab-79d8-a541-31e79c93256b','{"schema":1,"id":"evt_01a20138-d7ac-730b-946d-be5b32ffbd90","type":"product.created","version":1,"aggregateId":"prd_01a20138-d7ab-79d8-a541-31e79c93256b","data":{"productId":"prd_01a20138-d7ab-79d8-a541-31e79c93256b","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795316832172,"traceparent":null}',1795316832172,1795316852172,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (11,'evt_01a20138-d7fd-7050-915c-cb44fdb48447','events','product.created','prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458','{"schema":1,"id":"evt_01a20138-d7fd-7050-915c-cb44fdb48447","type":"product.created","version":1,"aggregateId":"prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458","data":{"productId":"prd_01a20138-d7fd-7fe4-91c2-6d0d792c7458","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795316832253,"traceparent":null}',1795316832253,1795316852253,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (12,'evt_01a20138-d83a-75be-98d6-0d98ae71ef3b','events','product.created','prd_01a20138-d83a-701c-880e-c22ad1011932','{"schema":1,"id":"evt_01a20138-d83a-75be-98d6-0d98ae71ef3b","type":"product.created","version":1,"aggregateId":"prd_01a20138-d83a-701c-880e-c22ad1011932","data":{"productId":"prd_01a20138-d83a-701c-880e-c22ad1011932","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795316832314,"traceparent":null}',1795316832314,1795316852314,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (13,'evt_01a20138-d87c-7f27-8fb5-8e2a47922f4b','events','product.created','prd_01a20138-d87c-7766-a0b2-f23077cc5117','{"schema":1,"id":"evt_01a20138-d87c-7f27-8fb5-8e2a47922f4b","type":"product.created","version":1,"aggregateId":"prd_01a20138-d87c-7766-a0b2-f23077cc5117","data":{"productId":"prd_01a20138-d87c-7766-a0b2-f23077cc5117","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795316832380,"traceparent":null}',1795316832380,1795316852380,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (14,'evt_01a20138-d8b2-7b6d-ae7e-18c68b154cfa','events','product.created','prd_01a20138-d8b1-7a36-943e-7b47b57630ce','{"schema":1,"id":"evt_01a20138-d8b2-7b6d-ae7e-18c68b154cfa","type":"product.created","version":1,"aggregateId":"prd_01a20138-d8b1-7a36-943e-7b47b57630ce","data":{"productId":"prd_01a20138-d8b1-7a36-943e-7b47b57630ce","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795316832434,"traceparent":null}',1795316832434,1795316852434,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (15,'evt_01a20138-d8e9-7ebb-b17c-3b3523fca178','events','product.created','prd_01a20138-d8e8-74a8-85f1-70c9bb70954b','{"schema":1,"id":"evt_01a20138-d8e9-7ebb-b17c-3b3523fca178","type":"product.created","version":1,"aggregateId":"prd_01a20138-d8e8-74a8-85f1-70c9bb70954b","data":{"productId":"prd_01a20138-d8e8-74a8-85f1-70c9bb70954b","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795316832489,"traceparent":null}',1795316832489,1795316852489,1,1795316852527,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (363,'evt_01a20139-49a3-7a86-9dce-97255409dbed','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-49a3-7a86-9dce-97255409dbed","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316861347,"dueAt":1795316866347,"traceparent":null}',1795316861347,1795316886347,1,1795316866376,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (364,'evt_01a20139-49a4-7425-9d79-87c608da63c6','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-49a4-7425-9d79-87c608da63c6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316861348,"dueAt":1795316867348,"traceparent":null}',1795316861348,1795316887348,1,1795316867600,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (365,'evt_01a20139-4e7c-7294-be6f-4fb9bde3bcc1','events','inbound.received','inb_01a20139-4e7c-7c6e-b445-daa13238639c','{"schema":1,"id":"evt_01a20139-4e7c-7294-be6f-4fb9bde3bcc1","type":"inbound.received","version":1,"aggregateId":"inb_01a20139-4e7c-7c6e-b445-daa13238639c","data":{"id":"inb_01a20139-4e7c-7c6e-b445-daa13238639c"},"storeId":"main","at":1795316862588,"traceparent":null}',1795316862588,1795316882588,1,1795316862606,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (366,'evt_01a20139-4e86-72e2-8024-5848c7290734','events','shipment.handed_over','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"schema":1,"id":"evt_01a20139-4e86-72e2-8024-5848c7290734","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"handed_over"},"storeId":"main","at":1795316862598,"traceparent":null}',1795316862598,1795316882598,1,1795316862626,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (367,'evt_01a20139-4e86-72e2-8024-5848c7290734','notification','shipment.handed_over','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"schema":1,"id":"evt_01a20139-4e86-72e2-8024-5848c7290734","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"handed_over"},"storeId":"main","at":1795316862598,"traceparent":null}',1795316862598,1795316882598,1,1795316862615,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (368,'evt_01a20139-564d-7897-b3dd-7ce025decc37','events','inbound.received','inb_01a20139-564d-7eec-87ad-895cb6db384d','{"schema":1,"id":"evt_01a20139-564d-7897-b3dd-7ce025decc37","type":"inbound.received","version":1,"aggregateId":"inb_01a20139-564d-7eec-87ad-895cb6db384d","data":{"id":"inb_01a20139-564d-7eec-87ad-895cb6db384d"},"storeId":"main","at":1795316864589,"traceparent":null}',1795316864589,1795316884589,1,1795316864684,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (369,'evt_01a20139-5672-7084-ad7e-e03ec182696e','events','shipment.delivered','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"schema":1,"id":"evt_01a20139-5672-7084-ad7e-e03ec182696e","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"delivered"},"storeId":"main","at":1795316864626,"traceparent":null}',1795316864626,1795316884626,1,1795316864768,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (370,'evt_01a20139-5672-7084-ad7e-e03ec182696e','notification','shipment.delivered','shp_01a20139-46a7-74b1-ab47-fa6984922f95','{"schema":1,"id":"evt_01a20139-5672-7084-ad7e-e03ec182696e","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"delivered"},"storeId":"main","at":1795316864626,"traceparent":null}',1795316864626,1795316884626,1,1795316864722,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (371,'evt_01a20139-5718-78c0-b763-436eb8bdaa46','events','order.completed','ord_01a20139-4637-79ff-9ff0-471f4d130d2c','{"schema":1,"id":"evt_01a20139-5718-78c0-b763-436eb8bdaa46","type":"order.completed","version":1,"aggregateId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","data":{"order":{"id":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","status":"captured"},"shipment":{"id":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:07:40.471Z","updatedAt":"2026-11-22T03:07:44.792Z"}},"storeId":"main","at":1795316864792,"traceparent":null}',1795316864792,1795316884792,1,1795316865134,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (372,'evt_01a20139-5833-7fd3-98df-2108ce96e02c','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5833-7fd3-98df-2108ce96e02c","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865075,"traceparent":null}',1795316865075,1795316885075,1,1795316865145,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (373,'evt_01a20139-587b-7e8a-a9e2-71ef913231d5','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-587b-7e8a-a9e2-71ef913231d5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865147,"dueAt":1795316870147,"traceparent":null}',1795316865147,1795316890147,1,1795316870253,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (374,'evt_01a20139-5923-7246-a148-afc4e43ab3f6','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5923-7246-a148-afc4e43ab3f6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865315,"dueAt":1795317172315,"traceparent":null}',1795316865315,1795317192315,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (375,'evt_01a20139-5930-739c-9b68-3e573c0e215d','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5930-739c-9b68-3e573c0e215d","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865328,"dueAt":1795317172328,"traceparent":null}',1795316865328,1795317192328,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (376,'evt_01a20139-5941-7b34-895c-9f0e1b5f156d','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5941-7b34-895c-9f0e1b5f156d","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865345,"dueAt":1795317143345,"traceparent":null}',1795316865345,1795317163345,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (377,'evt_01a20139-5951-7215-93b6-cf3ee2d30518','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5951-7215-93b6-cf3ee2d30518","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865361,"dueAt":1795317174361,"traceparent":null}',1795316865361,1795317194361,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (378,'evt_01a20139-5b38-7351-a087-130fc342e733','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5b38-7351-a087-130fc342e733","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865848,"dueAt":1795317139848,"traceparent":null}',1795316865848,1795317159848,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (379,'evt_01a20139-5b41-7866-87d8-d7931d348422','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5b41-7866-87d8-d7931d348422","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865857,"dueAt":1795317190857,"traceparent":null}',1795316865857,1795317210857,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (380,'evt_01a20139-5b4b-7ba5-850d-1647cc885c02','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5b4b-7ba5-850d-1647cc885c02","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316865867,"dueAt":1795317157867,"traceparent":null}',1795316865867,1795317177867,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (381,'evt_01a20139-5bf7-7165-96f1-5992c9b38278','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5bf7-7165-96f1-5992c9b38278","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316866039,"dueAt":1795317172039,"traceparent":null}',1795316866039,1795317192039,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (382,'evt_01a20139-5d4b-7964-a024-a0fc9665b404','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-5d4b-7964-a024-a0fc9665b404","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316866379,"dueAt":1795317186379,"traceparent":null}',1795316866379,1795317206379,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (383,'evt_01a20139-611c-7b91-9ca3-0abfb1e14465','events','payment.refund_requested','pay_01a20139-4637-7eb2-95e4-88abeffdf38b','{"schema":1,"id":"evt_01a20139-611c-7b91-9ca3-0abfb1e14465","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","data":{"paymentId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20139-611c-7793-bbfa-e57c45f5d69c","origin":"staff"},"storeId":"main","at":1795316867356,"traceparent":null}',1795316867356,1795316887356,1,1795316867407,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (384,'evt_01a20139-613f-7a10-be64-1d176f8e7605','events','payment.refunded','pay_01a20139-4637-7eb2-95e4-88abeffdf38b','{"schema":1,"id":"evt_01a20139-613f-7a10-be64-1d176f8e7605","type":"payment.refunded","version":1,"aggregateId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","data":{"paymentId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20139-611c-7793-bbfa-e57c45f5d69c","origin":"staff"},"storeId":"main","at":1795316867391,"traceparent":null}',1795316867391,1795316887391,1,1795316867692,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (385,'evt_01a20139-613f-7a10-be64-1d176f8e7605','notification','payment.refunded','pay_01a20139-4637-7eb2-95e4-88abeffdf38b','{"schema":1,"id":"evt_01a20139-613f-7a10-be64-1d176f8e7605","type":"payment.refunded","version":1,"aggregateId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","data":{"paymentId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","orderId":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20139-611c-7793-bbfa-e57c45f5d69c","origin":"staff"},"storeId":"main","at":1795316867391,"traceparent":null}',1795316867391,1795316887391,1,1795316867511,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (386,'evt_01a20139-61e0-759a-98a5-0c4cbc570172','sync','jobs.step','job_01a20139-61e0-73f3-b2f9-6961f073d141','{"schema":1,"id":"evt_01a20139-61e0-759a-98a5-0c4cbc570172","type":"jobs.step","version":1,"aggregateId":"job_01a20139-61e0-73f3-b2f9-6961f073d141","data":{"jobId":"job_01a20139-61e0-73f3-b2f9-6961f073d141","step":0},"storeId":"main","at":1795316867552,"traceparent":null}',1795316867552,1795316887552,1,1795316867676,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (387,'evt_01a20139-6c6f-71f4-bef1-8a5d575b4271','webhook','webhooks.attempt','whe_01a20139-4457-7875-bf0c-6751c37e6b05','{"schema":1,"id":"evt_01a20139-6c6f-71f4-bef1-8a5d575b4271","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05","data":{"endpointId":"whe_01a20139-4457-7875-bf0c-6751c37e6b05"},"storeId":"main","at":1795316870255,"dueAt":1795317167255,"traceparent":null}',1795316870255,1795317187255,1,NULL,NULL,NULL,0);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a20139-36e4-7282-8ff0-55a5c3f98d27','shipping/sandbox','msg_01a20139-2f0c-7247-8068-9be4f1ec42b0','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20139-2f06-744b-9811-cf8f0a17bfb2"}}',1795316856548,1795316856566,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a20139-3eb1-7700-8e24-49c8cc222110','shipping/sandbox','msg_01a20139-2f0c-7fa4-9fee-bbd6eb59a090','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20139-2f06-744b-9811-cf8f0a17bfb2"}}',1795316858545,1795316858569,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a20139-4e7c-7c6e-b445-daa13238639c','shipping/sandbox','msg_01a20139-46aa-75b7-86a1-7f3724642dfb','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95"}}',1795316862588,1795316862603,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a20139-564d-7eec-87ad-895cb6db384d','shipping/sandbox','msg_01a20139-46aa-7f3f-b295-3357fdd60ad0','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95"}}',1795316864589,1795316864661,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a20139-2d80-7a86-985e-9aec7169ead2:email-verification',1795316869165,1795316854178);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a20139-2efd-7936-a6e7-2e698454972c:order-confirmed',1795316869567,1795316854585);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a20139-36f1-7694-bfd2-de98bc7a116b:order-shipped',1795316871574,1795316856580);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a20139-3ec6-7d07-8f8b-b66d9f872714:order-delivered',1795316873576,1795316858584);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a20139-3f98-7f1d-bf42-132d0093bff5:order-cancelled',1795316873789,1795316858795);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a20139-4043-71c2-9d58-832d36f5af5c:order-confirmed',1795316873973,1795316858983);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a20139-40b4-7158-9960-3a9ae028d727:order-cancelled',1795316874073,1795316859124);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a20139-4174-7c64-94b4-158cb2eca5fa:money-refunded',1795316874315,1795316859329);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a20139-44f9-7abc-8316-13d17e86a060:email-verification',1795316875161,1795316860172);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a20139-45de-7b10-a6a8-7767eb4ba508:api-key-created',1795316875393,1795316860407);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a20139-469f-7217-9c99-4020c8c5ae26:order-confirmed',1795316875626,1795316860652);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a20139-4740-78ff-9bfb-914cfed45fed:order-confirmed',1795316875802,1795316860811);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a20139-4808-7a31-baa8-e9699adc1567:order-cancelled',1795316875969,1795316860988);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a20139-4863-7958-a48c-8886d443bc91:order-cancelled',1795316876363,1795316861393);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a20139-4979-77a2-be01-f1e47b26b526:money-refunded',1795316876363,1795316861397);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a20139-4e86-72e2-8024-5848c7290734:order-shipped',1795316877610,1795316862614);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a20139-5672-7084-ad7e-e03ec182696e:order-delivered',1795316879710,1795316864719);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a20139-613f-7a10-be64-1d176f8e7605:money-refunded',1795316882436,1795316867498);
CREATE TABLE `webhook_attempts` (
	`delivery_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	`status_code` integer,
	`error` text,
	`answer` text,
	PRIMARY KEY(`delivery_id`, `number`)
);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a20139-4659-7e8b-ac54-568dbe08e2f6',1,1795316860640,17,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a20139-4730-7768-b129-f6f82f36ab5f',1,1795316860810,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a20139-470a-7e60-9d8a-579a91d37efc',1,1795316860804,15,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a20139-4728-7554-a90e-3a80513ff308',1,1795316860807,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a20139-47e5-7a01-9a5c-9211f24044e3',1,1795316860987,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a20139-47ca-7f5b-bcfc-f4123f2bc658',1,1795316860973,33,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a20139-47e0-7646-ada3-e034f9990cb5',1,1795316860979,28,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a20139-48f7-7d1f-82f3-50366f18ecfe',1,1795316861338,9,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a20139-492c-7def-814d-df748fec882c',1,1795316861342,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a20139-5833-7133-b9eb-cec1545d76ad',1,1795316865144,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a20139-4730-7768-b129-f6f82f36ab5f',2,1795316865238,77,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a20139-47ca-7f5b-bcfc-f4123f2bc658',2,1795316865326,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a20139-47e0-7646-ada3-e034f9990cb5',2,1795316865342,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a20139-48f7-7d1f-82f3-50366f18ecfe',2,1795316865358,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a20139-4659-7e8b-ac54-568dbe08e2f6',2,1795316865843,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a20139-470a-7e60-9d8a-579a91d37efc',2,1795316865855,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a20139-4728-7554-a90e-3a80513ff308',2,1795316865865,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a20139-47e5-7a01-9a5c-9211f24044e3',2,1795316866026,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a20139-492c-7def-814d-df748fec882c',2,1795316866375,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a20139-5833-7133-b9eb-cec1545d76ad',2,1795316870252,3,NULL,'unreachable',NULL);
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`next_attempt_at` integer,
	`tries` integer NOT NULL,
	`attempt_count` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a20139-4659-7e8b-ac54-568dbe08e2f6','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-4637-7996-8675-4e88366c6b15','order.created','{"type":"order.created","timestamp":"2026-11-22T03:07:40.471Z","data":{"order":{"id":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:07:40.471Z","updatedAt":"2026-11-22T03:07:40.471Z"}}}','pending',1795317139848,2,2,0,1795316860505,1795316865848);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a20139-470a-7e60-9d8a-579a91d37efc','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-469f-7217-9c99-4020c8c5ae26','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:07:40.575Z","data":{"order":{"id":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:07:40.471Z","updatedAt":"2026-11-22T03:07:40.575Z"}}}','pending',1795317190857,2,2,0,1795316860682,1795316865857);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a20139-4728-7554-a90e-3a80513ff308','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-46fe-78c8-aac3-de1c55f7f170','order.created','{"type":"order.created","timestamp":"2026-11-22T03:07:40.670Z","data":{"order":{"id":"ord_01a20139-46fe-73fd-aadb-eccaef19ce42","number":"2MSZ2-7GBDX","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:07:40.670Z","updatedAt":"2026-11-22T03:07:40.670Z"}}}','pending',1795317157867,2,2,0,1795316860712,1795316865867);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a20139-4730-7768-b129-f6f82f36ab5f','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-46b9-7cae-a2fb-0d03b3a4a368','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:07:40.601Z","data":{"order":{"id":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","status":"captured"},"shipment":{"id":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:07:40.471Z","updatedAt":"2026-11-22T03:07:40.601Z"}}}','pending',1795317172315,2,2,0,1795316860720,1795316865315);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a20139-47ca-7f5b-bcfc-f4123f2bc658','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-4740-78ff-9bfb-914cfed45fed','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:07:40.736Z","data":{"order":{"id":"ord_01a20139-46fe-73fd-aadb-eccaef19ce42","number":"2MSZ2-7GBDX","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:07:40.670Z","updatedAt":"2026-11-22T03:07:40.736Z"}}}','pending',1795317172328,2,2,0,1795316860874,1795316865328);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a20139-47e0-7646-ada3-e034f9990cb5','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-47b5-72b0-80ba-e74d61b7933f','order.created','{"type":"order.created","timestamp":"2026-11-22T03:07:40.853Z","data":{"order":{"id":"ord_01a20139-47b5-7e4d-bc0f-0ce95d969165","number":"YR1EP-2WQB0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-47b5-759e-85bd-60b3e3c185b7","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:07:40.853Z","updatedAt":"2026-11-22T03:07:40.853Z"}}}','pending',1795317143345,2,2,0,1795316860896,1795316865345);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a20139-47e5-7a01-9a5c-9211f24044e3','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-477a-78c0-ac27-7c940804b80f','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:07:40.794Z","data":{"order":{"id":"ord_01a20139-46fe-73fd-aadb-eccaef19ce42","number":"2MSZ2-7GBDX","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3","status":"captured"},"shipment":{"id":"shp_01a20139-476b-7f60-9050-d240f5c5b37b","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:07:40.670Z","updatedAt":"2026-11-22T03:07:40.794Z"}}}','pending',1795317172039,2,2,0,1795316860901,1795316866039);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a20139-48f7-7d1f-82f3-50366f18ecfe','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-4808-7a31-baa8-e9699adc1567','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:07:40.936Z","data":{"order":{"id":"ord_01a20139-47b5-7e4d-bc0f-0ce95d969165","number":"YR1EP-2WQB0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-47b5-759e-85bd-60b3e3c185b7","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:07:40.936Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:07:40.853Z","updatedAt":"2026-11-22T03:07:40.936Z"}}}','pending',1795317174361,2,2,0,1795316861175,1795316865361);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a20139-492c-7def-814d-df748fec882c','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-4863-7958-a48c-8886d443bc91','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:07:41.027Z","data":{"order":{"id":"ord_01a20139-46fe-73fd-aadb-eccaef19ce42","number":"2MSZ2-7GBDX","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3","status":"captured"},"shipment":{"id":"shp_01a20139-476b-7f60-9050-d240f5c5b37b","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:07:41.027Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:07:40.670Z","updatedAt":"2026-11-22T03:07:41.027Z"}}}','pending',1795317186379,2,2,0,1795316861228,1795316866379);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a20139-5833-7133-b9eb-cec1545d76ad','whe_01a20139-4457-7875-bf0c-6751c37e6b05','evt_01a20139-5718-78c0-b763-436eb8bdaa46','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:07:44.792Z","data":{"order":{"id":"ord_01a20139-4637-79ff-9ff0-471f4d130d2c","number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","status":"captured"},"shipment":{"id":"shp_01a20139-46a7-74b1-ab47-fa6984922f95","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:07:40.471Z","updatedAt":"2026-11-22T03:07:44.792Z"}}}','pending',1795317167255,2,2,0,1795316865075,1795316870255);
CREATE TABLE `webhook_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`disabled_reason` text,
	`failing_since` integer,
	`secrets` text NOT NULL,
	`key_version` text NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a20139-4457-7875-bf0c-6751c37e6b05','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795316860657,'[{"sealed":"v1.OmGGckta.Mkg2PwCetqz4q66k.qslA0MjYJzIb7sAp5EYb0jX-rmTdytz_KaI--tkAb18wTPjthV9nSjsLyIql_q6ZYpSbGKNgqOKOgeZbHCDq-tFh","until":null}]','OmGGckta','usr_01a20139-2553-72cb-88e4-2c8953f7a980',2,1795316859991,1795316860657,NULL);
CREATE TABLE `order_history` (
	`generation` integer NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`total_amount` integer NOT NULL,
	`currency` text NOT NULL,
	`units` integer NOT NULL,
	`placed_at` integer NOT NULL,
	`paid_at` integer,
	`fulfilling_at` integer,
	`completed_at` integer,
	`cancelled_at` integer,
	`refunded_at` integer,
	PRIMARY KEY(`generation`, `id`)
);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00','PTW4W-TK8MJ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','completed',2580,'EUR',2,1795316854437,1795316854525,1795316854552,1795316858611,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a20139-3f53-7be0-8fe7-b366a190e433','AAZS4-XJ2HZ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','cancelled',2580,'EUR',2,1795316858707,NULL,NULL,NULL,1795316858776,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a20139-3ff4-70ea-9390-e122d5cede98','1JFGQ-ZJHYQ','usr_01a20139-2d80-7cf8-82fa-7307ba838278','cancelled',2580,'EUR',2,1795316858868,1795316858947,1795316858966,NULL,1795316859060,1795316859329);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a20139-4637-79ff-9ff0-471f4d130d2c','TK521-6B3K0','usr_01a20139-44f9-762b-a0fd-93a68cbba908','completed',5040,'EUR',1,1795316860471,1795316860575,1795316860601,1795316864792,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a20139-46fe-73fd-aadb-eccaef19ce42','2MSZ2-7GBDX','usr_01a20139-44f9-762b-a0fd-93a68cbba908','cancelled',5540,'EUR',1,1795316860670,1795316860736,1795316860794,NULL,1795316861027,1795316861410);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a20139-47b5-7e4d-bc0f-0ce95d969165','YR1EP-2WQB0','usr_01a20139-44f9-762b-a0fd-93a68cbba908','cancelled',4940,'EUR',1,1795316860853,NULL,NULL,NULL,1795316860936,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795316869388);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795316869388);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795316869388);
CREATE TABLE `sales_by_day` (
	`generation` integer NOT NULL,
	`day` text NOT NULL,
	`currency` text NOT NULL,
	`orders` integer NOT NULL,
	`units` integer NOT NULL,
	`gross` integer NOT NULL,
	`refunds` integer NOT NULL,
	PRIMARY KEY(`generation`, `day`, `currency`)
);
INSERT INTO "sales_by_day" ("rowid","generation","day","currency","orders","units","gross","refunds") VALUES (1,1,'2026-11-22','EUR',4,6,15740,8220);
CREATE TABLE `sales_by_sku` (
	`generation` integer NOT NULL,
	`day` text NOT NULL,
	`sku` text NOT NULL,
	`currency` text NOT NULL,
	`title` text NOT NULL,
	`units` integer NOT NULL,
	`revenue` integer NOT NULL,
	`orders` integer NOT NULL,
	PRIMARY KEY(`generation`, `day`, `sku`, `currency`)
);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (1,1,'2026-11-22','MUG-BLUE','EUR','Blue mug',4,5160,2);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (2,1,'2026-11-22','LAMP-OIL-BLACK-SMALL','EUR','Black lamp oil, Small',1,5040,1);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (3,1,'2026-11-22','LAMP-OIL-BLACK-LARGE','EUR','Black lamp oil, Large',1,5540,1);
CREATE TABLE "order_events" (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`order_id` text NOT NULL,
	`version` integer NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a20139-2ea5-7fcd-b2dd-2326dd93985d','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',1,'order.created','{"number":"PTW4W-TK8MJ","userId":"usr_01a20139-2d80-7cf8-82fa-7307ba838278","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20139-2ea5-75fd-9f0d-c2b043e1602b","customerNote":null,"metadata":{}}','usr_01a20139-2d80-7cf8-82fa-7307ba838278',1795316854437);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a20139-2efd-739c-80db-ed7cbf7f0c75','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',2,'order.paid','{}','system:saga',1795316854525);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a20139-2f18-7ad4-ac70-f2e286a8ff40','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',3,'order.fulfilling','{"shipmentId":"shp_01a20139-2f06-744b-9811-cf8f0a17bfb2"}','system:saga',1795316854552);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a20139-370d-7ddb-9184-69a8305a1b82','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795316856589);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a20139-3ee0-7e61-a789-7ab6e5b2f449','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795316858592);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a20139-3ef3-7d54-b361-dba40696983d','ord_01a20139-2ea5-78d3-ac8a-2e37d2205a00',6,'order.completed','{}','system:saga',1795316858611);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a20139-3f53-7ccd-abc8-46b6f110165c','ord_01a20139-3f53-7be0-8fe7-b366a190e433',1,'order.created','{"number":"AAZS4-XJ2HZ","userId":"usr_01a20139-2d80-7cf8-82fa-7307ba838278","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20139-3f53-7c79-9e13-48e93734ce16","customerNote":null,"metadata":{}}','usr_01a20139-2d80-7cf8-82fa-7307ba838278',1795316858707);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a20139-3f98-7f1b-b6a3-fe85ec4c69c7','ord_01a20139-3f53-7be0-8fe7-b366a190e433',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795316858776);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a20139-3fba-760d-bc94-0040aefe1da7','ord_01a20139-3f53-7be0-8fe7-b366a190e433',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795316858810);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a20139-3ff4-79df-bb4f-a318a4c96a2b','ord_01a20139-3ff4-70ea-9390-e122d5cede98',1,'order.created','{"number":"1JFGQ-ZJHYQ","userId":"usr_01a20139-2d80-7cf8-82fa-7307ba838278","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20139-3ff4-7ade-83ba-c71eaed70156","customerNote":null,"metadata":{}}','usr_01a20139-2d80-7cf8-82fa-7307ba838278',1795316858868);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a20139-4043-7e5e-b67f-5483c2579b78','ord_01a20139-3ff4-70ea-9390-e122d5cede98',2,'order.paid','{}','system:saga',1795316858947);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a20139-4056-74d4-b98f-a4f3d9ce462b','ord_01a20139-3ff4-70ea-9390-e122d5cede98',3,'order.fulfilling','{"shipmentId":"shp_01a20139-404f-7b6f-aea8-80143a2c4e74"}','system:saga',1795316858966);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a20139-40b4-7326-9ab3-78cfd9af74c4','ord_01a20139-3ff4-70ea-9390-e122d5cede98',4,'order.cancelled','{"reason":"customer"}','usr_01a20139-2d80-7cf8-82fa-7307ba838278',1795316859060);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a20139-41c1-7323-a57b-839bac466cd7','ord_01a20139-3ff4-70ea-9390-e122d5cede98',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795316859329);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a20139-4637-7957-a228-0f3234e3193c','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',1,'order.created','{"number":"TK521-6B3K0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20139-4637-7eb2-95e4-88abeffdf38b","customerNote":null,"metadata":{}}','usr_01a20139-44f9-762b-a0fd-93a68cbba908',1795316860471);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a20139-469f-7c53-a211-884381bfd4b6','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',2,'order.paid','{}','system:saga',1795316860575);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a20139-46b9-7ded-9ed4-e0b02b0c9d9b','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',3,'order.fulfilling','{"shipmentId":"shp_01a20139-46a7-74b1-ab47-fa6984922f95"}','system:saga',1795316860601);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a20139-46fe-7742-89b9-a5f76ce63443','ord_01a20139-46fe-73fd-aadb-eccaef19ce42',1,'order.created','{"number":"2MSZ2-7GBDX","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20139-46fe-7f6c-a468-d674d2ab5ce3","customerNote":null,"metadata":{}}','usr_01a20139-44f9-762b-a0fd-93a68cbba908',1795316860670);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a20139-4740-7086-bd34-b51d32997713','ord_01a20139-46fe-73fd-aadb-eccaef19ce42',2,'order.paid','{}','system:saga',1795316860736);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a20139-477a-7862-b9d5-15002aac88bc','ord_01a20139-46fe-73fd-aadb-eccaef19ce42',3,'order.fulfilling','{"shipmentId":"shp_01a20139-476b-7f60-9050-d240f5c5b37b"}','system:saga',1795316860794);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a20139-47b5-7574-ae52-2db9a60de3e5','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165',1,'order.created','{"number":"YR1EP-2WQB0","userId":"usr_01a20139-44f9-762b-a0fd-93a68cbba908","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20139-47b5-759e-85bd-60b3e3c185b7","customerNote":null,"metadata":{}}','usr_01a20139-44f9-762b-a0fd-93a68cbba908',1795316860853);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a20139-4808-7e89-9d5f-3bdae9defdf2','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795316860936);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a20139-4863-7dd4-878e-96c5da19fa56','ord_01a20139-46fe-73fd-aadb-eccaef19ce42',4,'order.cancelled','{"reason":"customer"}','usr_01a20139-44f9-762b-a0fd-93a68cbba908',1795316861027);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a20139-4878-7f91-a4eb-d1413b44e2a8','ord_01a20139-47b5-7e4d-bc0f-0ce95d969165',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795316861048);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a20139-49e2-7f89-8aff-19717a32ed6b','ord_01a20139-46fe-73fd-aadb-eccaef19ce42',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795316861410);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a20139-4e9e-75de-a9ef-4da61ac1e2ad','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795316862622);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a20139-56e4-77a1-b4d3-9ce51165aa71','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795316864740);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a20139-5718-7382-9e58-fe800f61a778','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',6,'order.completed','{}','system:saga',1795316864792);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a20139-6267-7efe-b6e0-eef0fdddd321','ord_01a20139-4637-79ff-9ff0-471f4d130d2c',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795316867687);
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`lines` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
CREATE TABLE `job_parts` (
	`job_id` text NOT NULL,
	`step` integer NOT NULL,
	`key` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`job_id`, `step`)
);
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a20139-61e0-73f3-b2f9-6961f073d141',0,'jobs/job_01a20139-61e0-73f3-b2f9-6961f073d141/0-56106600-1ffb-41f5-a637-812a83c4dbab',1638);
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`params` text NOT NULL,
	`status` text NOT NULL,
	`step` integer NOT NULL,
	`cursor` text,
	`done` integer NOT NULL,
	`total` integer,
	`result` text,
	`error` text,
	`failures` integer NOT NULL,
	`version` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer
);
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a20139-61e0-73f3-b2f9-6961f073d141','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a20139-47b5-7e4d-bc0f-0ce95d969165","before":"ord_01a20139-623d","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a20139-2482-7997-a7f8-be04987211e5',1795316867552,1795316867644,1795316867644,1795316867644);
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
CREATE INDEX `audit_log_at` ON `audit_log` (`at`,`id`);
CREATE INDEX `audit_log_resource` ON `audit_log` (`resource_id`,`at`,`id`);
CREATE INDEX `audit_log_type` ON `audit_log` (`resource_type`,`at`,`id`);
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor`,`at`,`id`);
CREATE UNIQUE INDEX `product_variants_sku_unique` ON `product_variants` (`sku`);
CREATE INDEX `product_variants_product` ON `product_variants` (`product_id`,`position`);
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);
CREATE INDEX `products_status_created` ON `products` (`status`,`created_at`,`id`);
CREATE INDEX `products_status_title` ON `products` (`status`,`title`,`id`);
CREATE INDEX `products_category_created` ON `products` (`category`,`status`,`created_at`,`id`);
CREATE INDEX `products_created` ON `products` (`created_at`,`id`);
CREATE INDEX `products_title` ON `products` (`title`,`id`);
CREATE INDEX `stock_movements_sku` ON `stock_movements` (`sku`,`at`,`id`);
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);
CREATE INDEX `orders_user_created` ON `orders` (`user_id`,`created_at`,`id`);
CREATE INDEX `orders_user_status_created` ON `orders` (`user_id`,`status`,`created_at`,`id`);
CREATE UNIQUE INDEX `payments_order_id_unique` ON `payments` (`order_id`);
CREATE INDEX `refunds_payment` ON `refunds` (`payment_id`,`created_at`);
CREATE INDEX `sandbox_operations_order` ON `sandbox_operations` (`order_id`,`at`);
CREATE UNIQUE INDEX `shipments_order_id_unique` ON `shipments` (`order_id`);
CREATE INDEX `dead_letters_created` ON `dead_letters` (`created_at`,`id`);
CREATE INDEX `inbox_at` ON `inbox` (`at`);
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);
CREATE UNIQUE INDEX `connections_once` ON `connections` (`user_id`,`provider`,`external_id`);
CREATE INDEX `connections_user` ON `connections` (`user_id`,`created_at`,`id`);
CREATE INDEX `connections_key_version` ON `connections` (`key_version`);
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);
CREATE INDEX `api_keys_user` ON `api_keys` (`user_id`,`created_at`,`id`);
CREATE INDEX `external_identities_user` ON `external_identities` (`user_id`);
CREATE INDEX `mfa_challenges_user` ON `mfa_challenges` (`user_id`);
CREATE INDEX `mfa_challenges_expiry` ON `mfa_challenges` (`expires_at`);
CREATE INDEX `one_time_tokens_user` ON `one_time_tokens` (`user_id`);
CREATE INDEX `one_time_tokens_expiry` ON `one_time_tokens` (`expires_at`);
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
CREATE INDEX `users_created` ON `users` (`created_at`,`id`);
CREATE INDEX `users_role` ON `users` (`role`,`created_at`,`id`);
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);
CREATE INDEX `refresh_tokens_session` ON `refresh_tokens` (`session_id`);
CREATE INDEX `outbox_consumed` ON `outbox` (`consumed_at`) WHERE consumed_at IS NOT NULL;
CREATE UNIQUE INDEX `dead_letters_message` ON `dead_letters` (`queue`,`message_id`);
CREATE UNIQUE INDEX `inbound_events_once` ON `inbound_events` (`source`,`event_id`);
CREATE INDEX `inbound_events_received` ON `inbound_events` (`received_at`,`id`);
CREATE INDEX `inbound_events_source` ON `inbound_events` (`source`,`received_at`,`id`);
CREATE INDEX `inbound_events_outcome` ON `inbound_events` (`outcome`,`received_at`,`id`);
CREATE INDEX `sent_mails_claimed` ON `sent_mails` (`claimed_until`);
CREATE UNIQUE INDEX `webhook_deliveries_once` ON `webhook_deliveries` (`endpoint_id`,`event_id`);
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`endpoint_id`,`next_attempt_at`) WHERE status = 'pending';
CREATE INDEX `webhook_deliveries_leased` ON `webhook_deliveries` (`endpoint_id`,`lease_until`) WHERE lease_until > 0;
CREATE INDEX `webhook_deliveries_endpoint` ON `webhook_deliveries` (`endpoint_id`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_status` ON `webhook_deliveries` (`endpoint_id`,`status`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_created` ON `webhook_deliveries` (`created_at`);
CREATE INDEX `webhook_endpoints_living` ON `webhook_endpoints` (`created_at`,`id`) WHERE deleted_at IS NULL;
CREATE INDEX `webhook_endpoints_key_version` ON `webhook_endpoints` (`key_version`);
CREATE INDEX `order_history_placed` ON `order_history` (`generation`,`placed_at`,`id`);
CREATE INDEX `order_history_user` ON `order_history` (`generation`,`user_id`,`placed_at`,`id`);
CREATE INDEX `order_history_status` ON `order_history` (`generation`,`status`,`placed_at`,`id`);
CREATE UNIQUE INDEX `projections_live` ON `projections` (`name`) WHERE status = 'live';
CREATE UNIQUE INDEX `projections_building` ON `projections` (`name`) WHERE status = 'building';
CREATE UNIQUE INDEX `order_events_id_unique` ON `order_events` (`id`);
CREATE UNIQUE INDEX `order_events_version` ON `order_events` (`order_id`,`version`);
CREATE INDEX `dead_letters_waiting` ON `dead_letters` (`queue`,`created_at`) WHERE replayed_at IS NULL;
CREATE INDEX `outbox_waiting` ON `outbox` (`queue`,`lease_until`) WHERE consumed_at IS NULL AND dead_at IS NULL;
CREATE INDEX `files_created` ON `files` (`created_at`);
CREATE INDEX `jobs_created` ON `jobs` (`created_at`,`id`);
CREATE INDEX `jobs_owner` ON `jobs` (`created_by`,`created_at`,`id`);
CREATE INDEX `jobs_live` ON `jobs` (`updated_at`) WHERE finished_at IS NULL;
CREATE INDEX `jobs_finished` ON `jobs` (`finished_at`) WHERE finished_at IS NOT NULL;
CREATE UNIQUE INDEX `payments_external` ON `payments` (`provider`,`external_id`);
CREATE UNIQUE INDEX `needs_attention_once` ON `needs_attention` (`kind`,`subject_id`);
CREATE INDEX `needs_attention_created` ON `needs_attention` (`created_at`,`id`);
CREATE INDEX `needs_attention_status` ON `needs_attention` (`status`,`created_at`,`id`);
CREATE INDEX `returns_order` ON `returns` (`order_id`,`created_at`);
CREATE INDEX `payments_check` ON `payments` (`check_at`) WHERE check_at IS NOT NULL;
CREATE UNIQUE INDEX `refunds_external` ON `refunds` (`payment_id`,`external_id`);
CREATE INDEX `orders_unsettled` ON `orders` (`updated_at`) WHERE status IN ('pending', 'paid')
      OR (status = 'fulfilling' AND shipment_status = 'delivered')
      OR (status = 'cancelled' AND payment_status IN ('pending', 'captured', 'partially_refunded') AND total_amount > 0);
CREATE INDEX `sessions_network` ON `sessions` (`user_id`,`network`);
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`created_at`,`id`);
CREATE INDEX `sandbox_mailbox_to` ON `sandbox_mailbox` (`to`,`at`,`id`);
CREATE INDEX `sandbox_mailbox_at` ON `sandbox_mailbox` (`at`,`id`);
CREATE INDEX `needs_attention_kind` ON `needs_attention` (`kind`,`created_at`,`id`);
CREATE INDEX `api_keys_revoked` ON `api_keys` (`revoked_at`) WHERE revoked_at IS NOT NULL;
CREATE INDEX `api_keys_expiry` ON `api_keys` (`expires_at`) WHERE expires_at IS NOT NULL;
CREATE INDEX `totp_secrets_key_version` ON `totp_secrets` (substr(`secret`, 1, 12),`user_id`);
CREATE INDEX `users_status` ON `users` (`status`,`created_at`,`id`);
CREATE INDEX `jobs_status` ON `jobs` (`status`,`created_at`,`id`);
CREATE INDEX `jobs_type` ON `jobs` (`type`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_type` ON `webhook_deliveries` (`endpoint_id`,`type`,`created_at`,`id`);
CREATE INDEX `dead_letters_queue` ON `dead_letters` (`queue`,`created_at`,`id`);
CREATE INDEX `dead_letters_type` ON `dead_letters` (`type`,`created_at`,`id`);
CREATE INDEX `dead_letters_replayed` ON `dead_letters` (`replayed_at`) WHERE replayed_at IS NOT NULL;
