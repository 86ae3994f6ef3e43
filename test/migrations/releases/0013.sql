CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:12:35');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (13,13,'0012_unsettled.sql','2026-11-22 03:12:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (14,14,'0013_postponements.sql','2026-11-22 03:12:36');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a2013d-c983-7cea-abe9-77ac865ff945','system:seed','product.create','product','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-c981-7dd8-9de1-ac7dfd53c885","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a2013d-c981-7aa7-bc74-412a398b0aa9"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156225},"updatedAt":{"from":null,"to":1795317156225}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156227);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a2013d-c9d6-7492-949c-9912d87bb19c','system:seed','product.create','product','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-c9d6-7383-a8dc-415a3a7e0b8d","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156310},"updatedAt":{"from":null,"to":1795317156310}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156310);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a2013d-ca29-7e6a-a4f1-86b129773845','system:seed','product.create','product','prd_01a2013d-ca28-7c50-a67f-92eef441165d','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-ca28-7026-83b9-2f0e94647211","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a2013d-ca28-7c50-a67f-92eef441165d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156392},"updatedAt":{"from":null,"to":1795317156392}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156393);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a2013d-ca86-7b37-b911-f32bece93e85','system:seed','product.create','product','prd_01a2013d-ca86-7f8d-8663-00d1707efb90','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-ca86-794e-997a-31e126bcdb29","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2013d-ca86-7fad-8aa6-eb9fe7f27ce3","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a2013d-ca86-7f8d-8663-00d1707efb90"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156486},"updatedAt":{"from":null,"to":1795317156486}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156486);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a2013d-caeb-7fef-b66c-d6c3abdf8f40','system:seed','product.create','product','prd_01a2013d-caea-7d91-ab81-d468a3c91126','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-caea-7be9-8601-c51f6d59dea8","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a2013d-caea-7d91-ab81-d468a3c91126"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156586},"updatedAt":{"from":null,"to":1795317156586}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156587);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a2013d-cb2a-759b-9cfa-bc97cecd2221','system:seed','product.create','product','prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cb2a-74e4-9184-3e73c0f1fb4d","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156650},"updatedAt":{"from":null,"to":1795317156650}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156650);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a2013d-cb7d-7eb0-96e2-a39833ae0e7d','system:seed','product.create','product','prd_01a2013d-cb7c-7e1b-9771-1031960ec234','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cb7c-7e0d-9fcf-4b9d555fa7c1","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a2013d-cb7c-7e1b-9771-1031960ec234"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156732},"updatedAt":{"from":null,"to":1795317156732}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156733);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a2013d-cc1a-785f-aae2-457e64fa4c90','system:seed','product.create','product','prd_01a2013d-cc1a-7ebb-b938-f40c650117cf','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cc1a-7e30-8b35-50da46d505a0","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2013d-cc1a-7b42-adec-e7073d664237","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a2013d-cc1a-7ebb-b938-f40c650117cf"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317156890},"updatedAt":{"from":null,"to":1795317156890}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317156890);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a2013d-cc8e-7d40-9f86-b4351d75e9e0','system:seed','product.create','product','prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cc8e-791b-b0a1-f13160de23bf","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157006},"updatedAt":{"from":null,"to":1795317157006}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157006);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a2013d-ccf0-7af1-9c3d-941beb271c8f','system:seed','product.create','product','prd_01a2013d-ccef-75da-bd3b-172917f9f7af','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-ccef-70de-9448-4641fbe891f2","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a2013d-ccef-75da-bd3b-172917f9f7af"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157103},"updatedAt":{"from":null,"to":1795317157103}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157104);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a2013d-cd4d-7b8c-bb47-f05cb4213596','system:seed','product.create','product','prd_01a2013d-cd4c-7269-97e5-f3e0b4279134','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cd4c-7f24-a203-93cce2eb4924","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a2013d-cd4c-7269-97e5-f3e0b4279134"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157196},"updatedAt":{"from":null,"to":1795317157196}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157197);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a2013d-cd98-7ca4-a3cb-83de93b3679e','system:seed','product.create','product','prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cd98-7264-aef3-687116c4efaf","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2013d-cd98-7819-9c9d-b09cf6f94bce","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157272},"updatedAt":{"from":null,"to":1795317157272}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157272);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a2013d-cdc6-7990-91ed-408cb8765c40','system:seed','product.create','product','prd_01a2013d-cdc6-75f4-abcd-133003ccd224','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-cdc6-78eb-a685-5cc2ae09efc7","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a2013d-cdc6-75f4-abcd-133003ccd224"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157318},"updatedAt":{"from":null,"to":1795317157318}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157318);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a2013d-ce17-7476-9379-e6c87dc2e9a9','system:seed','product.create','product','prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-ce16-79bd-8104-4e9e1fa134d0","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157398},"updatedAt":{"from":null,"to":1795317157398}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157399);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a2013d-ce85-73d3-8dd6-f5b70de13e3f','system:seed','product.create','product','prd_01a2013d-ce85-7445-bbee-9d922f8c12f4','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013d-ce85-70ab-b7e2-a72640398b8e","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a2013d-ce85-7445-bbee-9d922f8c12f4"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317157509},"updatedAt":{"from":null,"to":1795317157509}}','seed-2f7b1619-76ad-40e1-bd18-a4710e1a1b63',NULL,1795317157509);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a2013e-7488-78c1-8185-33f0056179ee','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013e-64b2-7aed-ba4f-6298a2f16803','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317198011,"to":1795317200008}}','evt_01a2013e-746b-7551-a984-2520537cfe01',NULL,1795317200008);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a2013e-7593-732e-aeea-a5a8637bc4c6','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','order.place','order','ord_01a2013e-7593-7db2-8578-8f540f2dd883','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','5004b989-645b-499b-95de-67a2dd2e7a10','127.0.0.1',1795317200275);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a2013e-7616-7d29-89d5-5dc13a718919','system:saga','order.cancel','order','ord_01a2013e-7593-7db2-8578-8f540f2dd883','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-0fcfc4ab-e68f-4c17-9c3a-6de1c43765d2',NULL,1795317200406);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a2013e-76b0-7cfd-8bb7-39db8e7bcfe3','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','order.place','order','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','8f46622c-8394-40d3-b5eb-70ccf8f1e997','127.0.0.1',1795317200560);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a2013e-774c-7c96-853e-43e627f8864c','system:saga','shipment.created','shipment','shp_01a2013e-7738-7146-a685-e145ef5f6be4','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317200696,"to":1795317200716}}','saga-350d9898-3d21-4ce2-8d9e-fb29447c5105',NULL,1795317200716);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a2013e-77fb-7693-ab41-a016dd0a1ec1','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','order.cancel','order','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','5ab25ac1-25d4-4823-bcbe-1e752fedb0f5','127.0.0.1',1795317200891);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a2013e-7880-73c9-a918-e29dded3fbd6','system:saga','payment.refund','payment','pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317200661,"to":1795317201024}}','saga-0181c6c9-9e57-4b20-aa6e-affe82186345',NULL,1795317201024);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a2013e-7b31-753b-86b1-331ec2d355e8','anonymous','session.create','user','usr_01a2013e-5901-781b-98f0-8e5e5f94908c','{}','5a367f80-b0eb-42ce-b788-eae89a258086','127.0.0.1',1795317201713);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a2013e-7c10-7fc3-9afa-ba79df57ff68','anonymous','session.create','user','usr_01a2013e-57da-797b-89c0-41b4669f7f84','{}','6add7b81-74dc-467c-bcb8-659c1d8de691','127.0.0.1',1795317201936);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a2013e-7c1c-7051-a060-6c948c366601','usr_01a2013e-5901-781b-98f0-8e5e5f94908c','webhook_endpoint.create','webhook_endpoint','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','e212de72-5516-430b-814f-6fc6c995c49c','127.0.0.1',1795317201948);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a2013e-7d56-7796-9e03-74ca2f270cb2','anonymous','user.register','user','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','14381ea8-f20b-4060-a5f7-b3acd64e1d60','127.0.0.1',1795317202262);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a2013e-7ec9-7f9f-9c88-7a5879997f66','anonymous','session.create','user','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','{}','139cb9fd-1e48-44bd-aabf-0462bff7f188','127.0.0.1',1795317202633);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a2013e-7eeb-731d-83da-2ba397a99ab0','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','api-key.create','api-key','key_01a2013e-7eeb-79b0-96b6-53a4276db6fc','{"scopes":{"from":null,"to":["orders:read"]}}','a656c2f4-2166-4d5e-8600-0d926a6c4f18','127.0.0.1',1795317202667);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a2013e-7f39-72cc-8b76-46b202754df1','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','order.place','order','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','779056fc-20b1-4838-af36-d58e3fbe5b87','127.0.0.1',1795317202745);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a2013e-7fdd-7428-b613-083c4f81962f','system:saga','shipment.created','shipment','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317202876,"to":1795317202909}}','saga-ee267324-b1aa-4a91-88a1-2e59b25784cb',NULL,1795317202909);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a2013e-8028-73dd-857d-8ae444f87ebb','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','order.place','order','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','c185a151-c299-4037-a987-bbb9a170e99f','127.0.0.1',1795317202984);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a2013e-815f-7e4a-9401-058d6efc0519','system:saga','shipment.created','shipment','shp_01a2013e-814a-79ec-b457-35c701dbea88','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317203274,"to":1795317203294}}','saga-64bc9756-e56d-4090-904c-3ec21b2c2b22',NULL,1795317203295);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a2013e-8188-7ebc-b6ae-d6f50f81772f','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','order.place','order','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','f4c5520f-a05b-4540-b932-6df8d1327c94','127.0.0.1',1795317203336);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a2013e-8232-7c51-8e5e-2f5aac337c10','system:saga','order.cancel','order','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-b4cc23c2-e7c3-42e7-a86b-b64ab3abeca3',NULL,1795317203506);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a2013e-824f-7133-80cc-c7b5775e7ad7','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','order.cancel','order','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','7e13e5ec-f520-4631-b051-ff5a57afaea5','127.0.0.1',1795317203535);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a2013e-833d-759e-bd4b-e6a194293028','system:saga','payment.refund','payment','pay_01a2013e-8028-74b2-90a5-a927b4316e2f','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317203255,"to":1795317203773}}','saga-0a93246a-37ab-4b8f-9524-8a06eb3ed5d5',NULL,1795317203773);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a2013e-87d2-7133-8d40-eb732a34bb59','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317202909,"to":1795317204946}}','evt_01a2013e-87a8-713f-8200-053278b39de9',NULL,1795317204946);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a2013e-8f8e-7484-819d-9f60bb2a9e8d','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317204946,"to":1795317206926}}','evt_01a2013e-8f78-73de-83b4-a30c4ca6514d',NULL,1795317206926);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a2013e-9a2a-72eb-a050-e5b654693cf9','usr_01a2013e-5901-781b-98f0-8e5e5f94908c','payment.refund','payment','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317202849,"to":1795317209642}}','4f82b7ed-8a3e-4cc8-ae16-6b1f1de31fc0','127.0.0.1',1795317209642);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a2013e-9a76-7540-87d3-02aa1d10f7f3','usr_01a2013e-57da-797b-89c0-41b4669f7f84','job.start','job','job_01a2013e-9a76-7f31-a790-ec55a577e61f','{"type":{"from":null,"to":"orders.export"}}','775b1834-67f2-47ae-a826-4b72ae47e567','127.0.0.1',1795317209718);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a2013e-48e2-7f62-9096-47bbda277992');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2013d-c981-7dd8-9de1-ac7dfd53c885','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2013d-c9d6-7383-a8dc-415a3a7e0b8d','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2013d-ca28-7026-83b9-2f0e94647211','prd_01a2013d-ca28-7c50-a67f-92eef441165d','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2013d-ca86-794e-997a-31e126bcdb29','prd_01a2013d-ca86-7f8d-8663-00d1707efb90','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2013d-ca86-7fad-8aa6-eb9fe7f27ce3','prd_01a2013d-ca86-7f8d-8663-00d1707efb90','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2013d-caea-7be9-8601-c51f6d59dea8','prd_01a2013d-caea-7d91-ab81-d468a3c91126','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2013d-cb2a-74e4-9184-3e73c0f1fb4d','prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2013d-cb7c-7e0d-9fcf-4b9d555fa7c1','prd_01a2013d-cb7c-7e1b-9771-1031960ec234','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2013d-cc1a-7e30-8b35-50da46d505a0','prd_01a2013d-cc1a-7ebb-b938-f40c650117cf','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2013d-cc1a-7b42-adec-e7073d664237','prd_01a2013d-cc1a-7ebb-b938-f40c650117cf','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2013d-cc8e-791b-b0a1-f13160de23bf','prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2013d-ccef-70de-9448-4641fbe891f2','prd_01a2013d-ccef-75da-bd3b-172917f9f7af','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2013d-cd4c-7f24-a203-93cce2eb4924','prd_01a2013d-cd4c-7269-97e5-f3e0b4279134','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2013d-cd98-7264-aef3-687116c4efaf','prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2013d-cd98-7819-9c9d-b09cf6f94bce','prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2013e-462c-763e-baf5-9736eba9fb1d','prd_01a2013e-462c-75db-b27d-fd1809ecedf6','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2013e-4656-7a26-a497-5b192c5722b5','prd_01a2013e-4656-777d-819b-3c2be04b7628','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2013e-467b-776a-823e-550954df5030','prd_01a2013e-467b-7fe0-9758-b9ed88ea7a59','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2013e-46a2-72f3-a1f3-95df1bec7a4b','prd_01a2013e-46a2-7482-b6fe-1fa266254599','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2013e-46a2-7a09-80d4-f891f9e37fd6','prd_01a2013e-46a2-7482-b6fe-1fa266254599','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2013e-46c2-7803-a2e2-195866d67c97','prd_01a2013e-46c2-73d7-8ce3-c5341340af3f','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2013e-46df-7c07-b5ea-ea79772a573b','prd_01a2013e-46df-7e80-96cb-3b8258726c36','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2013e-4743-7619-8e3b-614cfb2d9f90','prd_01a2013e-4743-7e6c-af4d-83554907ea34','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2013e-475e-7c9b-b28e-9dd96a2acc7e','prd_01a2013e-475e-770b-aab8-40662ada16e2','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2013e-475e-7bad-ad59-427dc70d3af6','prd_01a2013e-475e-770b-aab8-40662ada16e2','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2013e-477b-790f-a769-7fc4b1e3c728','prd_01a2013e-477b-7919-a9e5-21e2de5aefe6','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2013e-47b4-709a-80db-0c53964d03b8','prd_01a2013e-47b4-71c7-ac44-0cd7c3ac7ccb','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2013e-47e5-7f6c-a809-68b65acdcd71','prd_01a2013e-47e5-7715-bf7b-73922aeba974','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2013e-481f-711c-860e-12ef49f30fb9','prd_01a2013e-481f-769f-b484-6d66ad652cbe','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2013e-481f-7861-889d-d0fcc430786c','prd_01a2013e-481f-769f-b484-6d66ad652cbe','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2013e-4847-7fe6-a725-0eb955ea594e','prd_01a2013e-4847-7e24-a61a-edde751b9f4c','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2013e-485e-7e00-b07f-8c87d918de55','prd_01a2013e-485e-7c23-a6e5-0cf989d40fdb','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2013e-4876-71f6-9c72-0013321e0e1f','prd_01a2013e-4876-7a7b-9caf-2e68d6313679','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2013e-4888-797d-b9bd-db38e845b68c','prd_01a2013e-4888-7b66-9101-ca6eba20ba28','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2013e-4888-7cb1-aa32-6a7020831a0d','prd_01a2013e-4888-7b66-9101-ca6eba20ba28','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2013e-489c-79d9-8ed3-18b5844e58b1','prd_01a2013e-489c-7c91-a686-8842be47a61e','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2013e-48c3-75cf-a9db-ee106466bc1a','prd_01a2013e-48c3-7673-a352-3c87081b377e','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2013e-48e2-70f2-b866-3c57bde134f4','prd_01a2013e-48e2-7f62-9096-47bbda277992','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2013e-4934-7ae6-ab02-311ab83f0fa1','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2013e-4934-7f9b-a027-a5e785c21ff3','prd_01a2013e-4934-7646-ba6e-b52e7e427ee8','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2013d-c981-7aa7-bc74-412a398b0aa9','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317156225,1795317156225,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317156310,1795317156310,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2013d-ca28-7c50-a67f-92eef441165d','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317156392,1795317156392,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2013d-ca86-7f8d-8663-00d1707efb90','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317156486,1795317156486,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2013d-caea-7d91-ab81-d468a3c91126','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317156586,1795317156586,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317156650,1795317156650,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2013d-cb7c-7e1b-9771-1031960ec234','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317156732,1795317156732,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2013d-cc1a-7ebb-b938-f40c650117cf','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317156890,1795317156890,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317157006,1795317157006,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2013d-ccef-75da-bd3b-172917f9f7af','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317157103,1795317157103,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2013d-cd4c-7269-97e5-f3e0b4279134','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317157196,1795317157196,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317157272,1795317157272,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2013d-cdc6-75f4-abcd-133003ccd224','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317157318,1795317157318,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317157398,1795317157398,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2013d-ce85-7445-bbee-9d922f8c12f4','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317157509,1795317157509,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2013e-3809-7f1e-9435-73a2c38aed3f','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317184521,1795317184521,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2013e-382b-7210-b91b-9ff8fd171c87','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317184555,1795317184555,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2013e-3865-7a7d-8da7-4ae5ac57219f','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317184613,1795317184613,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2013e-388a-70e4-b97b-2758e744c520','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317184650,1795317184650,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2013e-38d8-7297-9cb0-9edb16682fce','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317184728,1795317184728,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2013e-462c-75db-b27d-fd1809ecedf6','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317188140,1795317188140,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2013e-4656-777d-819b-3c2be04b7628','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317188182,1795317188182,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2013e-467b-7fe0-9758-b9ed88ea7a59','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317188219,1795317188219,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2013e-46a2-7482-b6fe-1fa266254599','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317188258,1795317188258,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2013e-46c2-73d7-8ce3-c5341340af3f','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188290,1795317188290,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2013e-46df-7e80-96cb-3b8258726c36','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188319,1795317188319,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2013e-4743-7e6c-af4d-83554907ea34','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188419,1795317188419,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2013e-475e-770b-aab8-40662ada16e2','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188446,1795317188446,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2013e-477b-7919-a9e5-21e2de5aefe6','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188475,1795317188475,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2013e-47b4-71c7-ac44-0cd7c3ac7ccb','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188532,1795317188532,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2013e-47e5-7715-bf7b-73922aeba974','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188581,1795317188581,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2013e-481f-769f-b484-6d66ad652cbe','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317188639,1795317188639,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2013e-4847-7e24-a61a-edde751b9f4c','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317188679,1795317188679,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2013e-485e-7c23-a6e5-0cf989d40fdb','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317188702,1795317188702,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2013e-4876-7a7b-9caf-2e68d6313679','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317188726,1795317188726,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2013e-4888-7b66-9101-ca6eba20ba28','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317188744,1795317188744,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2013e-489c-7c91-a686-8842be47a61e','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317188764,1795317188764,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2013e-48c3-7673-a352-3c87081b377e','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317188803,1795317188803,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2013e-48e2-7f62-9096-47bbda277992','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317188834,1795317188834,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2013e-4934-7646-ba6e-b52e7e427ee8','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317188916,1795317188916,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'h1qTbA1AwUkhQ7Pz9xkQJkbrfAe7jsp3ziWQcfdsOzo','ses_01a2013e-6187-7c27-a808-d92d86d78be0',1795317195143,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'flcGpKF9sTaOm476AfB6yQff8FeoJ2MJtdMmXlpNCHs','ses_01a2013e-63f6-7c6a-bcd5-b2c7d54f114d',1795317195766,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'NHNVaA4xT5grtjzQJzERPJMsZlOrWL5kGNkMfT7Hy28','ses_01a2013e-7b31-783e-9fd5-02f6f028c98f',1795317201713,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'4HSw7FmG68cqs4qnWMgfpk0wNfBkWjdfuURX77aJCyc','ses_01a2013e-7c10-7918-b341-b1535b01879e',1795317201936,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'xH1US0N0wWyW9nt0nqpj0j4m6xUWN9evg18JAjqWUvQ','ses_01a2013e-7ec9-72e4-9e54-5a505ac9586a',1795317202633,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2013e-6187-7c27-a808-d92d86d78be0','usr_01a2013e-5901-781b-98f0-8e5e5f94908c',1795317195143,1797909195143,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2013e-63f6-7c6a-bcd5-b2c7d54f114d','usr_01a2013e-62d6-7d6d-adff-4988092a10c0',1795317195766,1797909195766,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2013e-7b31-783e-9fd5-02f6f028c98f','usr_01a2013e-5901-781b-98f0-8e5e5f94908c',1795317201713,1797909201713,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2013e-7c10-7918-b341-b1535b01879e','usr_01a2013e-57da-797b-89c0-41b4669f7f84',1795317201936,1797909201936,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2013e-7ec9-72e4-9e54-5a505ac9586a','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5',1795317202633,1797909202633,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2013e-642a-703a-85cf-9293d403f3bc','MUG-BLUE',2,'shipped',1795317195818,1795317198011);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2013e-7593-7db2-8578-8f540f2dd883','MUG-BLUE',2,'released',1795317200275,1795317200406);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','MUG-BLUE',2,'released',1795317200560,1795317200891);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317202745,1795317204946);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','LAMP-OIL-BLACK-LARGE',1,'released',1795317202984,1795317203535);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','LAMP-OIL-NATURAL',1,'released',1795317203336,1795317203506);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-RED',31,0,1,1795317159641);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-NATURAL',42,0,1,1795317159742);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-BLACK-SMALL',53,0,1,1795317159775);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'BOWL-BLUE',27,0,1,1795317159801);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-RED',38,0,1,1795317159827);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-NATURAL',49,0,1,1795317159852);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'MUG-BLUE',18,0,7,1795317200891);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795317160056);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795317160151);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795317160246);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795317160387);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795317160661);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795317160881);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795317161043);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795317161122);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795317189737);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795317189776);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317189864);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317189918);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795317189983);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795317190019);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795317190061);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317190092);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795317190137);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795317190176);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795317190214);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317190260);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795317190311);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795317190331);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795317190350);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317190370);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795317190389);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795317190407);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795317203506);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317204946);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317191676);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317191741);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317191819);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317191863);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317203535);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2013d-d6d9-7ec7-917d-1a3d05faab70','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795317159641);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2013d-d73e-7e42-a0bf-e60b29fd1b54','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317159742);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2013d-d75f-7529-a033-1264faa1fd74','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317159775);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2013d-d779-720e-8134-d643cf1ac92c','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317159801);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2013d-d793-7842-976a-b6c60e209d9a','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317159827);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2013d-d7ac-7814-94cf-36253721821b','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317159852);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2013d-d7ff-7861-a5ba-324c47ace17e','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795317159935);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2013d-d878-79c5-a24a-5df2c7009bd5','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317160056);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2013d-d8d7-7dd2-9074-3a2e27b9339e','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317160151);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2013d-d936-7219-9ba2-c6c010588bae','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317160246);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2013d-d9c3-7533-b83e-648c69fa592f','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317160387);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2013d-dad5-79c6-8a5b-ed9f1a7d1dfe','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317160661);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2013d-dbb1-72f8-bb0b-565f874657c6','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317160881);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2013d-dc53-7c75-be60-3ae4d9d69f47','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317161043);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2013d-dca2-77e0-b7f3-295b977cf63f','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317161122);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2013e-4ce8-736e-a8cf-4f13926d4b36','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317189864);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2013e-4d1e-7903-a2f1-a7ada8a05b9a','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317189918);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2013e-4d5f-7ee7-9c1c-914ec356c7de','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317189983);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2013e-4d83-71ab-97bf-37c9521e31a1','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317190019);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2013e-4dad-789e-82bd-3b1a8de2dd41','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317190061);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2013e-4dcc-7cf5-8fe9-c32f28f9bcbc','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317190092);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2013e-4df9-7fa2-8e44-d2cadf00e94d','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317190137);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2013e-4e20-7d88-a572-c82ee26cbf7c','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317190176);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2013e-4e46-7f20-ba2b-fa0e55df3d63','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317190214);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2013e-4e74-7bd8-94ef-5682ce22613a','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317190260);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2013e-4ea7-740c-843d-80d5f73bbba0','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317190311);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2013e-4ebb-74d1-ba61-bc4abf2aaef6','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317190331);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2013e-4ece-771a-89bc-6405ef3821b6','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317190350);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2013e-4ee2-7a8c-bee7-71d034fc1bb2','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317190370);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2013e-4ef5-7444-b07e-08df6e0f852d','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317190389);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2013e-4f07-78a1-9364-5a3c5384bd53','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317190407);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2013e-4f2d-7fd6-99a6-aaef86a825a0','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317190445);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2013e-4f59-7d8f-bc07-c3db36297dbf','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795317190489);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2013e-53fc-7116-af16-dc702d831b82','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317191676);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2013e-543d-7012-bc9c-17ef7349ecea','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317191741);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2013e-548b-767d-85a1-4ddd20c04551','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317191819);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2013e-54b7-7b9c-bbfe-419b07a942d1','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317191863);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2013e-54ee-7498-b26e-7dc249cffe5c','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317191918);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2013e-642a-703a-85cf-9293d403f3bc_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2013e-642a-703a-85cf-9293d403f3bc','system:inbound.take-in',1795317198011);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','system:inbound.take-in',1795317204946);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2013e-642a-703a-85cf-9293d403f3bc','EJ6P7-5FR7K','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013e-642a-75be-b4fe-8cf912d49812','captured','shp_01a2013e-64b2-7aed-ba4f-6298a2f16803','delivered',NULL,NULL,NULL,'{}',6,1795317195818,1795317200082,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2013e-7593-7db2-8578-8f540f2dd883','PNB5H-106RD','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013e-7593-7b61-894b-feab71830f67','failed',NULL,NULL,'payment_failed',1795317200406,NULL,'{}',3,1795317200275,1795317200472,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','6XTHY-SWHGR','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1','refunded','shp_01a2013e-7738-7146-a685-e145ef5f6be4','cancelled','customer',1795317200891,NULL,'{}',5,1795317200560,1795317201132,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','C8A5Y-G9V03','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','partially_refunded','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','delivered',NULL,NULL,NULL,'{}',7,1795317202745,1795317209753,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','9R7C5-D6YAW','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013e-8028-74b2-90a5-a927b4316e2f','refunded','shp_01a2013e-814a-79ec-b457-35c701dbea88','cancelled','customer',1795317203535,NULL,'{}',5,1795317202984,1795317203899,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','3XBCV-4BHCZ','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013e-8188-775e-9744-9c10e649b55e','failed',NULL,NULL,'payment_failed',1795317203506,NULL,'{}',3,1795317203336,1795317203643,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a2013e-642a-75be-b4fe-8cf912d49812','ord_01a2013e-642a-703a-85cf-9293d403f3bc','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317195818,1795317195913,'pay_01a2013e-642a-75be-b4fe-8cf912d49812',NULL,1795317795818);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a2013e-7593-7b61-894b-feab71830f67','ord_01a2013e-7593-7db2-8578-8f540f2dd883','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317200275,1795317200360,'pay_01a2013e-7593-7b61-894b-feab71830f67',NULL,1795317800275);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317200560,1795317201024,'pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1',NULL,1795317800560);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317202745,1795317209642,'pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd',NULL,1795317802745);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a2013e-8028-74b2-90a5-a927b4316e2f','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317202984,1795317203773,'pay_01a2013e-8028-74b2-90a5-a927b4316e2f',NULL,1795317802984);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a2013e-8188-775e-9744-9c10e649b55e','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317203336,1795317203450,'pay_01a2013e-8188-775e-9744-9c10e649b55e',NULL,1795317803336);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a2013e-7880-7b9b-8eaa-39e04c298350','pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1',2580,'order cancelled','succeeded',1795317201024,1795317201072,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a2013e-833d-7217-a586-b549f2667d74','pay_01a2013e-8028-74b2-90a5-a927b4316e2f',5540,'order cancelled','succeeded',1795317203773,1795317203789,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a2013e-9a2a-70b9-94d3-93b302bcf6a4','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd',100,'a scratch','succeeded',1795317209642,1795317209664,NULL,'staff',NULL,1);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2013e-642a-75be-b4fe-8cf912d49812','charge','ord_01a2013e-642a-703a-85cf-9293d403f3bc','pay_01a2013e-642a-75be-b4fe-8cf912d49812',2580,'EUR','succeeded',NULL,NULL,1,1795317195895);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2013e-7593-7b61-894b-feab71830f67','charge','ord_01a2013e-7593-7db2-8578-8f540f2dd883','pay_01a2013e-7593-7b61-894b-feab71830f67',2580,'EUR','declined','card_declined',NULL,3,1795317200354);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1','charge','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1',2580,'EUR','succeeded',NULL,NULL,1,1795317200655);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2013e-7880-7b9b-8eaa-39e04c298350','refund','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1',2580,'EUR','succeeded',NULL,NULL,1,1795317201044);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','charge','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd',5040,'EUR','succeeded',NULL,NULL,1,1795317202827);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2013e-8028-74b2-90a5-a927b4316e2f','charge','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','pay_01a2013e-8028-74b2-90a5-a927b4316e2f',5540,'EUR','succeeded',NULL,NULL,1,1795317203246);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2013e-8188-775e-9744-9c10e649b55e','charge','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','pay_01a2013e-8188-775e-9744-9c10e649b55e',4940,'EUR','declined','card_declined',NULL,3,1795317203435);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2013e-833d-7217-a586-b549f2667d74','refund','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','pay_01a2013e-8028-74b2-90a5-a927b4316e2f',5540,'EUR','succeeded',NULL,NULL,1,1795317203782);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2013e-9a2a-70b9-94d3-93b302bcf6a4','refund','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd',100,'EUR','succeeded',NULL,NULL,1,1795317209656);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2013e-64b2-7aed-ba4f-6298a2f16803','ord_01a2013e-642a-703a-85cf-9293d403f3bc','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317195954,1795317200008);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2013e-7738-7146-a685-e145ef5f6be4','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317200696,1795317200891);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317202876,1795317206926);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2013e-814a-79ec-b457-35c701dbea88','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317203274,1795317203535);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2013e-7f39-77b9-a744-f899a15ed05c',1795317202798);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2013e-7fa4-7de0-b806-3e5eb48b08b7',1795317203065);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2013e-8028-749b-8e0a-1b5a23006c80',1795317203227);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2013e-7fea-77a3-a1fe-c268477ebd74',1795317203241);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2013e-813b-7bac-abd8-1d26599e0938',1795317203349);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2013e-8188-7149-bf27-a47221571a29',1795317203406);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2013e-8163-7133-9206-71d377e15906',1795317203423);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2013e-8232-7029-ba11-c429cdda8178',1795317203709);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2013e-824f-7be6-9e7b-399e12147aaf',1795317203727);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2013e-8fc0-75fe-be5f-0d2a9a6ab775',1795317206987);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','d4174c88-3bb0-4ef1-936f-e7ffc1b78ccb','1wkLGBmsz4UcI0YvJtLxs1ZBK-bLOuqYnXp4CZUgbjg',201,'{"Location":"/api/v1/users/usr_01a2013e-62d6-7d6d-adff-4988092a10c0","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.ILZuma6OqALpxbHJ.9_qh5MEh6pU6pM55WrdrmFfWOfVWt2GHNdJwTNWk1B9GsiHAitLxhXb1XVut8JKAqu7fCQcoSEZuost-9vCENzGdCzq_WG69jcdoc1JmRnBWL8ntfmdx09ovbR5ykEUGvdkZXdgSGaYd_DWG3tdT3ILtXWmEsbmUo3tkdMuH8A62i05cD4PsTcjqVLJyYhvkaKARJTkDxWYU4ZKZ_HfTxnbflh-3bFt4JZHCg-uXHclR-ukwEHoPASQOa56VGTG9s3NTaP19sv5F5PLgV_e3LdHsg7rLCq8WQCXFhVXzSEPIGAzPzwGZYZ7jDKUOqfRM9zZ_pHy0jIvpextWXvjjGJp5nlmfMwwGi2Ox0FQ5-iffAGp-ST1mZXZmzxpmb2J7WQnRDl51lzLgkZlj6zn636r3d0ef3QoN2uImTpn0Q2pOOUo4PABGKbesXFHW3vJJNNcktoKKRUTVaO_qDv_G5mc5Fo1ZAkSACAlw34_Ee7tWrP0k3sSx-CoxCxtX94jH70fOWvm_Vv8aVxfjILGyuofPJ5YXT2bXVg',1795317195478);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2013e-62d6-7d6d-adff-4988092a10c0','POST /api/v1/orders','24e169c7-fc70-435e-916b-d5a66c117de1','VVP83tmrzz9X_dn7xCivPw3DwDf0NP610kMFHvBhsuA',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc","ETag":"\"ord_01a2013e-642a-703a-85cf-9293d403f3bc.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof._hdpBbs3QYtfeNG4.SoAg-Etw7MPI0JYxmHoesLDtlg6-omc33kmyCvq2Z43yYt0BuSeDorUj31LAkL5FKpOJ6hhVcOwltZnL_xKP6FbAIg1uG9xnpixXBMjI6G0ivw_xpl6RDKC-ReLt1rzTH-JRnMieJUP6xO8r2w4JRMLiOMOevOJvP-s9y9ROcnQRRboMhXzj_6ys7PHxXldOzvGc7IzelSfKC91aF7UYXvOizLfKmGUnHi3th_A0XPTOc_82KZf3oG0htz1kgco6VjAd_j5IcZ42lQkBWeXlcOYLgeX-9Nb40qn9y5Y7WelrrAS10ECTveilgFY7Kt4pcHReVg7ObhddpfmUoq5na4yv8GHDJHG7yXJ-v2Bi03vruGhJevVXWKH7GHX0QDBP2w1bcF668GmD60VkWpoCXdprapch6oLWgeQZ4204XQpjAUI6lQApLsNB80QH1JKiGTI44vc2VdR0c_F5XuLw5NaMehpnyZn_uJ8jCS6gWVrp4AgIfMcy2xI9m-063H9BGbvvSe0X33Y71HR-Ms34mvVAANBpBOzTRM_QTbb3v6ectX6z6OiWBEuvWQHPoJ6D5ugxrIyrZI9i9cpCQGqC_tXAhb3HKKcjZg4VkDGR79L7YXxxv4to2pL0Pir96KRbIlrDUyE_FnCijNw6dDpcVQFvZHhEpBKoq3ABsR1gG6DVn8Fanu1jp8ftwROHHPCwwAC1bnh_8n3OzF5URTVS5_G4gwVfkOeGaxNET-3jaoTyzJqYplqi6vAwcaosw90vnJAE8H0d8COHNbF1EGPktuDOLRM8nA42oFsPpU3h2Qub-AaL6kt7-xs0QaTRKgIvLv-VLmgW4Z4-gtcwyykf7CU680hCmygUe-uIG53dJ4ryHXnS550C9tNBBL67bhkPraT_KglOfHdfWO2_zxfAOPxYsbG6tmXL0jjgCNc3PEqr545vtDNfIm5KhzU7tO_5D-ApuhP9mZe-PsBy_FPuH9q5RmdqW3FdcBPgZEzoLfdlFRefO4Pt5_QovamXbmdeLlUJRrNjDhWYM7gQD14twne7E-r--J9N9myavKzDgrhRP6LZciIly6xJJH7_w3n7CPZiMmp0lasH',1795317195818);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2013e-62d6-7d6d-adff-4988092a10c0','POST /api/v1/orders','4c8a1c33-c0f1-4e50-b6b4-2b6bd1c521f7','zw0XC24ziqa_k9hkBrEZxOXu9jx3yRDwaSOMRuv7v3Y',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-7593-7db2-8578-8f540f2dd883","ETag":"\"ord_01a2013e-7593-7db2-8578-8f540f2dd883.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.P8ywXWSt3TVpYRKC.0BCSfNuhUYYoagMS3JYTMDfjdlI_6UJkiLGMF8mMR7pXRlZPXXSkg8HuvCKyoGP-xNUknmagXW4fOb4KtlbyJfsiH1c8TnIcZQM7bIOaIbBpIEFLl3H3M2r4QMatIaXuKXTPA1k5-tGXUTlGmpeMsjVBTjijVTRiglyg21Ng2P_Sk2eBgB-80AoPgBFdw2czbnpoev637hBO-0TeADBQaU1qF8jFcfaavTob0shyuYbOP4YJ66gTT_4uU1Ctt9d2fK2FWE_pXiXfhlI__nJrCk8uGUWpPenjuvZa056NV8NRAR4caIOEVgLhv3zGoOtMuix7AoISBRRkDgSz0MdtIQ2_sRUZCHjiQtAvXQG178F_Tl8hVzZLDwESWWSIPwbr5pKQq_cJ0-YBmp7Bc_jL5AlF_da8BTapRIbPDR1RHbN9RQ8S1LHAMG0ry9nVpCpu85xJQ0haJrP7vJhPtkZrVHIbCS3_nrLi_1pwNgPEQ8L6avRfTiJN1f8_xWcBolaV7xUIudfB_HoKqPJ4uRXKEN1b0FfjPriEtHYxYTT7nBljuR_iy9rnozyh21gHhfjM65OSxPOgT1VhjEwJYYI1gsS13GpbBy2cPJiRaevmMGmqI5DPddLfoGfncTCKHkrKE4ree8SY2ej_2fT654WImDZfBNc2NvTfv_E10l0Uiz9wpy-82HIem5xnPJka8gMRoIOHrDXrbw1HI7h1hj2ashEaIZUUsxHcorWJxKMh5sjw1d1SIFCi2LNzMM8AlKACpC8CmIcKnn5IHpv75my9kdArstD_gDLammd422g4nIWzdPkiY6_CfGuDMdeM9PgCtArPd1snf5ikvCj27kRQs5OsLSjQl6F12UppsSvpu5XmcZleK2aozkaUyIi429moebHvjieA3mc95AqMTq_rxAMluNJbY27boOAKSkdjNEhbgj_6BXTLI9U2bwKF3XWe-ygucnaP8kApz4uN3zKrDSryMM9k_EA_0TAxOQcDeFD_sWecK8FGTWjR8-hBMqABD-Ln8_S1gFhkswN9wGOWVyJ1Nji4Hv_qMqV-ZqIOQALLJ-2TKZazF9CT9Z-bX_pIwtQSnuF_2naT',1795317200275);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2013e-62d6-7d6d-adff-4988092a10c0','POST /api/v1/orders','d8de6a70-b9f6-4cdb-ad6d-5083be3e162c','VVP83tmrzz9X_dn7xCivPw3DwDf0NP610kMFHvBhsuA',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3","ETag":"\"ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.LY69d2lb2giVQCWo.AsG6LTemeiz0X7wAgF-uPAsCZRySZLLghlAPxgx4dcedR5Wu5crDr8Rk8OqQE4A5Vy_NVFa4nocQD5r6WxTkFKnRkK2IQpAn8bVh7DL7HbqaBWlBNM-BnKwT9ltqLFKpzT2w9_J-OQP--sjQKCEVByd3xlJePQjpC4qagfrDGFdMrzJqJAhfBfENh5gbllIN5f_GCrXHFgH2oHnZhg1mRyjdbmW1rOwC205AMShJNoAD37WrwpknR77SIkkEUl0XjQmDyWZzncKSKZiPZ8L_EXKihpgvN2UZoEv3ILJKNa78ADZt32Lfx4klFM5Y6cgOKD71_2KOULVL4PpeYThH-O5bzjIROyWMlFtFw45lD0mh2XTXsSpLKhh16TTGagJFYURp1wbtk-1PHO6mfkk4s78FqVminDCfQTmgOXyQ7jjuKebuS0fVrmCsswm1pTSF67WHoRFqNCj_MdOJKkqttnVnB4YwSvxlB4QkdIMsc9TkeY0uscWHLqtWO9U1tkcOuWvziq70k0V9Nm8sBH1vzPRQb0zYHacKDIIywotOwaBbye5DrBvHsH80BPHGrE__K4N5zdlRZBjeQ-8FZKlrp6PzA307XafasDewrVC44mqgtVrQi2VKXOYrFRDWndPqCcZ7kbO62ZjwlrhPWolFKZ0guRE1RJ-ck7vYyF4SVq1phMYRbJt5ATR3pEnF_FOPPUCOKVMUhOIGFEfh0A0bOHdZeeKfgej7CyxrpXy3Wk_hqhOaNoYpMqm0QuYwq3y86iQIKmy9Ex3wibuPBmMQ2IhCWALXbECVEkZUhNu6BbmJvQVjYPHafNwGTdnUlVTYg1TJUVJ9ZyDVTda4EZsxJFB9aEnw32oSf5MCLZTVtUKPDNjjaBxjdAVOjSQKGZyh9wskoMtetHdcNL76jgh1hfWDbvM6jzMQCWjNvZeYwgVmJXy-HH-fBZYj1j-VdGjPnwRDgIbJldOqwV_gD0mn-bDfjDVdyoZbks_g_KG8PTertzyxPhHYewW4ebDIctWN40QKgv-qyGcJ0HzPKZAsA8JeQNa01cOejHCuU96OQ_mfESEjaQnY5RbnxX0J7MTZhHctPrs6DyeR',1795317200560);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2013e-62d6-7d6d-adff-4988092a10c0','POST /api/v1/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3/cancel','59b82929-b496-4f27-98b2-945e6e6110ee','XDPyKNWXnzaEScBrokPXylklavy7fE3f9NMQAPpjd70',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.WKFA-QV-NDeAdtRa.AKlVOu9tMacPOpOYIiBfNB1GqC6dPKo_mgZKz3WMcFuXreh9w7I-b75Xrruc24-cdsqc-N4Vdv2ijUJKxGOQH3mGFGdNwAvUzWvX8GbaY75oVY1Ohq-zEm4iP8uFtMcxrQV6J6q8KL1iERmcrs-Kgaa5HHRahTdSzta0GWDTqFdMoqJELkaY_VlRL-1E6X_1qMLbpQxHwd2KbFXcryVM66nqCJJYkcmv0CGrlJLdjQkveX-_UkIsZS6sfRSGlrKL2zoNZ2qtv3ekR-aWcc5Nzn7a4B_g72Nh2b2MC9GlsTdAu1QDhhp1RwX0Zjriisqv37dmkLBYAMiu7ebgMZ7gkFaNy9eUsmg48VdUTKdZGXlMSFENN2dwjEnO6-KXp4KMdKIHGYJVbN8B8mbsvSBqBaGHHL7qrmdcJw5IpJ4LAgGEzJxvJAquLlFsupMGquhRXeGMaSi60kXyWt_nv9wZlcMOfKbsX6qbqHn2Ii-5BZvi86Psxy0vdJOkMtZdJT8YfEnjU5fNovZNLcmqKHw8bH3vIbNJrIutqwH6USSIOyMEsXiwlKHhoMd92TbPuUIyTmCzNOAMZjRLrVoPZI1q_88r8pzVWJwKnshJm3KVU6pqO2biSQvbVgUAN8KOy5fYqyi4r_imD3ni63AXcws8GbeUqpEBebbZpV-GF4ie52Lsmkihn1Qb2z5ae4bpOtwpjYjF_L_DS42rh-KvdIOuneOLSiM2ECsSMi_YggWE6KhvkJn0AHPwfIdnbNrNer9-euOWioiNpMW_K6ltFe1Wlv_ZzbifqnCIosY8dnBdcIe3oYUWFhK5G73DxbrB8IMQhftv8SfpJ0z9-jfVaaThEEfsf0gTHEga-zLj6slukqTrwuQ6ygdoJ7QIWA3tpUnDntHDqZF3brzRnj3myrDFdikerxE-ul9H9YHPvHcyeWm9oyxrcWn_JydTX6mQkYQksVRgM1uLweIs7YCzT2kYZKn5wSNwRU67wUBgAUabx52Uw2KxM-mq12VfjVGl7X1nLNooNFN-W_W7hJoWrQJWnBcYMl05UWtNSm4e7G2Ol2LOY_HcMksjcE7qMLSTjRD44XzlYS9XBtJOjUfSzPletMiudBtPKu-OTbXGeAaNhilD8srHmKMrS8sAkspXDy_3BgX9zqO33B60wbgsCFgB9Ns06ZzgvYq-QDGllRcYkfmajyBFN641DPhD8pZZXX0hJIjkYVOkCTE60sMuKeXtiYg7fkPpVqE_xFQkRHu5wg',1795317200891);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2013e-5901-781b-98f0-8e5e5f94908c','POST /api/v1/webhook-endpoints','6acc30c5-5098-41d5-a673-ff5f6328af86','gWYwbcrYb5k8VIpNHI8hzPsw0fRG_vZI8reb0yngfsg',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a2013e-7c1c-7b1c-9608-658ad7238772","ETag":"\"whe_01a2013e-7c1c-7b1c-9608-658ad7238772.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.3iC483gbiCT43Ykm.kN-An7sfK_WByQ3GBXWu3wCYRn6V2Q9U__k4d5LLzHQ36tCiVwLEFV__M35YHPuEwdX7SJmVbpDqMOY2YHmxQWobOPesTr2G8WxyU1eJG8u19mHhBXDGa4vTYFdu5jZ_zR15q175wpaQNHKbo_caJBmVvdQwxHMc_5BSiEDXx_HEOhe2wISLZx7V7NFhRNlhIchajmyI7Yt-vUnJh5zItw9JoU6l959ZwVMt6TSQZy98B06LDkfMcga-ViOfVKk-VKfQhvnDrQqJLvz23YQcvBNFe9CLmC3soyF0tcp46lqVJZ0IhgyiysgwMCrOOFxyLoFTnvXXNOYQJYAFOFZhq-uXgqLpGeVPr5s_pcLnRRenKSoax-O09RYV6Yw_c2c0WQFnuV8QEUYh042mGByS9e3tvbItDze2icyb_kjygwrO8W_HZlD-dTj0e4dOEi_yANItSJ-6dj2Zv9jesdZsdS9ZO-UTb8jsQbQlo-IYniUV5THCe-11XzKeP2quQWLr-2J_jnfsH0PS23DY4duPA3X7jO2ZX2pYsh8AS2h90KZ18zFYd7TBasiGhJBgxSIBFsp-U2rKjJs19Q-xYFePtEOXju7_I3OQPfe4q9yjmfH0G6YSu9w5BPMnCrNe6g',1795317201948);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','POST /api/v1/api-keys','3cfb3b77-9d61-41ed-8c8d-15d8f321cb1c','MqWHK4nvz_mHozGztD8dG8chgKsG5wK6pRYadDfpC5U',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.HVpEJhXsarWkckGD.3CySf5Sgd3pLE4rzE-B9Bie_iLXmNnXqRMLm4bzkEz1X99xrnTvqWdZqDqIRUhaWDdY9dGWAotY6k0O06hUjYsFPDUlnBxmaIigp6gDpUlB8jpvZgr7bfM2RfypVQFJ-Ku3eBYwAcBc0NR40z8uztHToT9_P-pfDaNtUUXLJuOjxg0IzGwfuWduVB6w8AZqaOXc3jqAl1i1nAKQuFd7t6PbUDD7I7ApcYPvMy24HNWzF6BhUcz0Op0z0u30YvvfXA6LH7XbOAPN_LEGQuXPTCwT1uzbKkQNoKZ-c9ypLAg4bS_DEM22iGtm-L8LdDok1h_XNUEljS13bJaM2xNYpGNKpJB6R5VfUOOcLngRRA6soYFg4YkBz8wpwUdAliMtqGbgAEavtqYAtPXA6YfWVFIgMSolLSMM5K9quuU8L-WHGGmYNxmLp40v2XWD7gSMwundOMOHUM_p4ZlDZbqb0RSAITtdqFjdNVTVxFdZP3TbSOQRwspSUssxccBFw04VysA',1795317202667);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','POST /api/v1/orders','3d2637f7-7a44-42d4-a1f1-318f6e805259','7u-76LrLVs3LFNGG7G4J9TWogh4qY_lQANJSh27VlHQ',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","ETag":"\"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.1xIIH8_AMET99wve.W2e6Oo4_JNK2HA6XbtFAUCXi-7jgKUV8laG-OsVYwcEiA9evLFg49FKnI9HO8xZPMdh78SqPQJ2nK-Tx_BLmIDsLXmxAJR4cJpebsIeCxrjatn4tRV4XD2NCvAvPkTgyONZ3NqgSRQgl2RemDLHBxq8SXEFiSuvHTJhI4A3N5kaaDlLOwjs6I44uC0DIl0ECO7aleAahuLCVDCAzELclE6o8DYc6oXb5qIaGB7OSq0xItDynWuoZG4FO3b0wH-GaUksW1AY2_JDIVfon-vf9bVADjfm_JrEp5VoTNszXKhW8KLWyyYyX1iYrTaNu6cq4OqlzjQ285BthF6N7rZkAB3DALU3XJkcoHRXST_NJR3ftBerECXu88vQUaT21Hd4rKVSj7MalZ9Zn1tLCmOOFYkHXXmR2zT39ipDj1_fiLqK5teb1tMP14yaymssomwUPmuD_YaizL87T-PSuQ4L4zBYFEVtWzjoavJIKZBr-JSX1CW_4pRQz-fiwuLs5Jdj9ECAyWPpqGMZYLBbv8tkWdGAGmm0VbJeFatmblWBuwSC9HW1NFH2skG8LemSqEoLiGCjDw2pWrin5dtaVNG6GG9N3lzT-gaoK6_VPftK-dJXwZ_MhPH5EFm4nt8EApSSms5ZY87jnUmcJRj7QKT2MtVITGhRJVOY3v_2LHJg2tzOGxv32379gs9TFejUSAweHoVxQlEb57N3HucpdVV6qL6KHGq-Sbchdqk0f_wCHfMmfaWp1YMUU0S0IN5LXJQBR0rrRLtHoPWrFRW7MhQbWbGTf7Py4UbP2sVF2XSxBesg1xRBI9rODFHa38a5rHhwVyM7UodPOsFvnQaa7A9F9r_kFZzJVVFbUIAw3UmBKQO42PgRxh15Kf7mfhiF_H-wsL4n_HVCNiuvG7K9opvaq6xRAq5weMMz6D-qUOdya8Vk8BprTspM9OT8l1Vt0EGNPSFSG3NNQ7B07XXAywC9P7ue_hn-b-k9uU0sFuA19UMTjGyuweybEv2SfLBHtV7SFt5SRqC7-WL46WgoSBIjlAUY8NhmzzMCFuQbuJiAb8GR06kzi8i23LLCDPjDNwO4V2qe53Iydo2o8o8NvLUFdRf8sJ1KHCCpjosI',1795317202745);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','POST /api/v1/orders','c375e789-5fe6-4084-bb38-74f48f62300e','qsLD0xlKzPsZpEOrhR6H9jzW3f1QDyDcmzNTEDeZNVE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611","ETag":"\"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.Lh8aEUqlSk8PGRKO.h7G_huYyfbKZU73ReOynxK1wEruP8S1rcRrzTtS9zupxEDNr2xnO0HsC1u8Nw9DPLZWAXOyJdR3bzRgN_bFsVSNcLKSVOZvrLsUR3QXRyRqKnCiOOUarKfjasROFyGxMG65QB0_24R0NiKd5tBiJG1bZZmfU2UnHK3iiA7Pkyt0QavJu4kb1Lz_iT0zMCHEF18tweMktQpe-1g41ShuFjm3WgU9p4xak_NIQPKQDiaW_MGH0VxI6SYK_8j_MIIVp9gnpa9JSCmOhrsex3JLEdQSeuLYgJNTT4jLaJUfsCNYogrU2jYqUS9ZeIq8Tcoj_6EITMH_X17XKLsa0micRIh4GBqcQKbB1DQbk_5J8rwKMnQqa2zRpDZWzRMg-eEULpF__Uf0zligEdI-gdA37URbcfDaJwJJtvz0quv9THJEFI00osDN-lYgLn-cOi-LytapGYUU919ciWqOmkiDkuLgqPoLy5NVljZc8cCawJ7_7lt7X8XPpgvo649tGc4fVWxnyyOBrOksdFa-yVz2ZnupUEWn4uA9VLLE2RreGfy1Dx1MYxwg7ufzjX3YtoEqFhKSjC6Mzik5WOBQ-Z5T-sap6X4NfVTMsNA8EiqSH9fMpeRMit4L_7jVsPMTdpuef9NgWaNunWIu8bQxRShrHrWrZ4ApnXqYDzyLlN4kQ03KerOeF0bwHv3kwxegXAlN3wiKZyMwxeSC5pHqnEFZuZxVgnZM0pdl0qIrEb5Xh6LFud6Q-gE2Sxb7RIKyqkdPEUyuM91tiKvAGLvx_vYuGedvwkmPzgk1D_AXKcWneTLdMfc3rb_rWa6DObsKuUXYTHEniZs1KTLSnrPj61BmhbcEzDmHdcE89sA2lX09dCwfYy-1wGCyEjef0nP_jVUI9QZTJ6z0mZgvPfAY3VseSXmi52nv2JTnRf0oOzJDTL4RJRLqGt43rtljNx8SrfVzFgEDz_8YqdeorZaCwzoNazuxto-vrSDF_w6f2ZdC6xaFM-KO5ltX7omcq1QfZjhWo4fAm63poh975W14j_nDoiavS1VYJF7-jabfWQ5BD_ffoNP6KzKrRv-6oDCo9jvl93QR16ddkU9DduApptHz9AToUXYMc8DYBvVc',1795317202984);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','POST /api/v1/orders','a20767b9-a372-4623-8255-09c296f40b14','TxLK5qGe30DjOk1HhR4hC0YkrVQ0NIgKvcUMLThsxfc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013e-8188-7a64-ab4e-1ec9b445c442","ETag":"\"ord_01a2013e-8188-7a64-ab4e-1ec9b445c442.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.pIYV_wIa7i01i5S_.GDlOAr9gJY4iDQHs2_QFJUHhaQHLjTIfpBmK0NpxE61VPnMZ91PX3AsyOyyFCLPpg2sQJRzjF8i7rJwAxv4Ck-xzebQ8LD0atcy0g31iLVCc_xPRRVG4-o4gCpW4R6CcgMsU-1OIbHNDVoFXjlWcFbUNUuNFu_EmLKa2Iq9TJUbuZq5g00ODhvuK6T9jAzmpfAne1WYw6a4cwvrKMEYey37dEYi-Tdkw-scXhc2na3PX5Ok5LIHh4jfJ9TFt4OAFdF7WW_WW2iLsKwx_Y5ikTxR9aXTxeJ6oCsbGHuzYXqk-jvw0ZvYmv02Hhlk2C8_SIwn0J3WKUyRuAWk9nQIlytKhK9bIRxe0xlLAlEd3eGbLbERD-ZL7H5eh1WC8CwuvOPmGoEgOOI-5uE_kMczvdXL6dFYn0c5C_8HqpsKveFL9-0WAn6aw9sNn1HdNl-nfdFupvPfNOAM5JATcdLSGxSBw984ctVDUKv4caMB4qlyACU4QG9akVjx2tFg4FtHYPLwJFSkuRhz_0kTbXjWfkdGyKHcG0mmh8_nODVB-9JfZw333zWw9IGHxYUeUsJIOgmai7pD5w4VWR4_0Jhejp-eOEmiCp9CnmQ8Ar73GxZ0q0620Ag9w3SGYX9-5QpRCOtNGzowhHbBIurx2uDrscRTJUp4TiEt7ejlOPUF64jHAtgCur0q0bvDOB7LYk5ujm5G1sJuxrqhoFM3Ieq_2awzUsZKbRaN9BcEW01ANpvQn4ay6RewAeW8t_2YRjRqgf28FdnSvAU8oJpaYlP35m01OALihxEoVHKlGLXxzZ8Zpftx8gGAjALnsfTBrIgEROpvT7tKzCBTRTMyGeTDVMJ04B3DwphvRd7KHqsQBzO4b8IsD4EtDt1tb6O9lzQAufw5iCuyTJD4ReJzUA2WEvSE_proho9fCFko_MpCJAE2j5q8OqA8jDxmKohawbrmrphcpI4vevyz4le1QxZmxSRGO7qKNT3ZenB4_Cc8PaoA2yps5BXt-ZcOLsgaPqu8XbvLnL3bGD8bodKWJ15r4Y4iR6nHpWNpBFhBLOeVOqnM4pHsa7CrEcJyOZrEsTco0dpqEGXl_akgHun4X_xLLYDQ',1795317203336);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','POST /api/v1/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611/cancel','fb661291-f08e-40b0-a6fc-ba5f42d38b94','3yX8Bmn1_kUU8AhcxFtxfJPq5VlYIkG7X_LFHb4i89I',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.A-va-Shg9aS9BwS7.ZA3MRVIoZd2pASTHPc9BI9uS3fFiLneHeXbBWVy5bjphgqqzEE6qUwWFFUvbQMZNrkntDYUmlNiPn4bDe69n6JOZkUHFAY9DsDHMBhDYWBN5IawXgAbkk0mwkdgM3LsLHqG8dVI7FfktjMpv-GfcGoT1p88b93aIQAHnIK-D-huhriOPCF4LfSua40U0VXojj3b7NjcZH_IhXdtkDqnxt09kURQJ9-q0dzpHwYuU8uXnaZ-GfVtcaKl5_hGua4_qsbqOL6xocW1yFOirFP13u5qzvtgMK3tm4PHxvI7mh1h3ddJxhaokJlC1PPd1Te4MA3qT9p8V77F3itoR9cJaZ13ja7Cb8-6ZSt9F4KgndibSiiKApehG3iikNEEocYzooE6MseA26cxRQNImfFBLdNTVpKWnlsK0Dq1zucxV8pMR4Bf0SRGq6haFs7BETJrwrKzhIVI3jgLQYpnI8MIsCrO4SnvOFmAG6vYcl1dapyIdLklwRRNpHKgTT2roRAnyKrIq14XxjwZTkTg6eubwawu8rJjdlZLAHsTEAU9Fqrm9kqIxWFu71fsACSVn-_KGVhRC1WeIM3_TyXSLmtaYstHJNxXWhsIcRlp3nLT-vpvzaIJBH3pABci2CEU8gn3_4jxCbsSEUFI8D38F3_2FYZvHNPgl6duVYWGFVjy-NjlPYlL0U-qClBBfG3CI4ea9yRUuj8nJB72GnTcG8CcKOXcy9uMF2Om9jdjZKRVzUUmnRV3Z7qMNib_l5_JIJdnbXVjR9flKHIXZeMjljBhpGknJjPbISD5186CNjj31HUbhseCCsFAsUmZNKfvPa3I8rlAZjOC6r-kBKiSGczItVCxsYLW2Fd8t7u3botLpLdQgSK3ax6XG7_p4FIAfNopwXiO-78RHElC5oMbrz2lWI-EURptl3Rt4lGTuOftWq7aN87qClMnpvPg7UKc0qe2GSsfemLgafSO-RpM-PKupisOo2TkYrn2gZh1NIRAoEvSNitNFkuLqUhVqReN6sUIqxP-ahyCSZhdkmEub5w-C04Bg3I7pQju3kMqzVsX_WviEXyQSQA2BL-rdlhNZILn-45nn0ZF6WNyQjsFxpM7sMgZ53SMpYhFFQjiqXjwXBJnOSCA5P-L2Tv8R_fQmpbKbm7N1Elm6awdepkwHpaTHtW1uzHkswRVQlq5FpyMcNe9WhqTR-MvTEAuxJP5YEYSDPi2Nmgn9yHcYBnwfiiY1iTTOiXVh3ijUebVLQQiXtJYC5YvL3g0PAnZHSXW4kJGQ',1795317203535);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a2013e-5901-781b-98f0-8e5e5f94908c','POST /api/v1/payments/pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd/refunds','b0735f49-6ea8-4553-974c-fc3baff6785e','7vFYwrpBoKDrxXchxyZkl4LX3BPmtrL0gFPkOp0g16c',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.D_XCUokXVQrJDXku.3FMs6MhVYACUcWrxX-4RFK6Tk5ep2AEz4PVJK-W6jOPZ547FwSCCiE1az2rTR7Ur-konI-2J1NkM7Xpr027SAg2eNJscHJRtF3uoO49lNL6JCu-n28VDBnFfs6iKKKvz5AVV-KtRy6hmX2ed7vX-LVmxv2PKF_U51hLAUbfp3wz0Dp4DgZQQOXatfehW2tPfaDpVo_jHeFGs6VuCmuWwDPDPsdyeQ3JvZQM50rgUNnpyiU3uNHppK2nXBzJOwLaqUQ_3ZDijTCDkvyuPHDMmTxseHUZTdj8cI1Ha4wkAc0m0x7MwDVM7ntB4gn-Hx1YjyNRESITYDnSfAN4m17KGIyk8y8J2NzckCxxsfbaxXdZW6i76fOBZ38RXyHsLHPBPvT___OhIeuAhRQwky-YLioNRH-DRWHNwGrO_XixuhVn2eb_xIfRZETqBzVK3XKaWXdo1U7qMCuuXRU9Z32dFqDfVvpLcYIG89lsYaFNeYtsAfjIXpeIKYhYUvw9W5D4YMvTcYJ4sBf3PCzWXJsThbReujdSCWodCo15Utjfpme4BNRHF1pzjWSDucmseD0Ws-3zXNF25jzx2YGnv_wskvsLrvDOy4-Cj',1795317209642);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a2013e-57da-797b-89c0-41b4669f7f84','POST /api/v1/jobs','28568376-0932-468b-92b1-02dbc18e53f6','sKgfaZCkayKzGCBD9IydrQh50hY1TFChhC6xMNw-Ius',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a2013e-9a76-7f31-a790-ec55a577e61f","Content-Type":"application/json; charset=UTF-8"}','v1.tWj3sPof.o1mCHDWlR3zxThSo.UybAZZ9nj5wmKW0QJ78FfRcynFCtRi7nwmoisHt2_gJtiBIN0tRGQtIMeQItAetUSFWnoy7zgJk7tfbbAR7PphuTaNOyorizRRMuY7LyEBbjEla0Gjzx8S9f4dpm3gQrjP86dgKm7eP4r7XpB-JmY-mTesVSyErVki5_mysL4Dpd0EG8LraIJs2Y4Fn-1ONMhQGPvGb7hJlf_UyWqalqCyaiwAy5tCk4txBFJm1y1eHLylRAh7cKcGMmRJMJ8FgswYgo6B8BlGvyUN7_azAUW0yyPUV9dNxarOCD9RxQzeV-rDwOEkD6wPsS7PCjRt1EHdQag9vpjmVrWeHsZ3US5fKfX3afnMBxZiTzV7F7XzLhMsKHNkU4GlZuxs9chRaYPYCnvOQOyLLi9bORNzTc3qzH5Q-JW0RY5A2v1WJlKtitFap1JhH-N12rW7CFKXvX1_TTViBqijTW2xGc8_7X56BXDy8iRchvT5IO6W_4eOOOuQ2HeMdp013nm4UU_tdAoFpSr-JeuSGvNGpcs2bDvAt3ae5fWTxyi3l_zcGZF4isZSmS5m1OSUT6rUZfs8hcxiOyKMLDmYbkcHheuhuCSQmaRggG9RvsbPboaq0QLZnE0SALBuHCWw',1795317209718);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2013e-7eeb-79b0-96b6-53a4276db6fc','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','of a program','hxOss9_fME1np0E6Vfv7GtWyMSjY_6Dzs20TojjH89s','wk_BBV7hj0','["orders:read"]',1795317202667,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'o597zjB9HQ7URe_5a5DsYZegpCVw8UZ8SEhyEVcekr0','email_verification','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','grace-1795317195203@example.com',1795317195478,1795403595478,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'QR4tUehEKPIEJmO6uJfJTIM69Gv0LrZK5s5LN8AMOJY','email_verification','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','ada@example.com',1795317202262,1795403602262,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','v1.tWj3sPof.LEI2hfZ56tsGbZz6.cK9-uCMGIBVTnT8p8jjPe5m25qe2kYuUi6oDT9qqkso7y7Xsd4hy2asN0Du6FN-C',NULL,0,1795317202702);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2013e-62d6-7980-8e6e-8ab7d63db891:email-verification','grace-1795317195203@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:22802/email/verify?token=wev_rEtV6j5yRW3zz8D8tI5KVNRf6-dVjN8JV5j-oWtTPvk

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:22802/email/verify?token=wev_rEtV6j5yRW3zz8D8tI5KVNRf6-dVjN8JV5j-oWtTPvk">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317195521);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2013e-6497-74f5-9343-159f833c1d05:order-confirmed','grace-1795317195203@example.com','Your order EJ6P7-5FR7K','Hello,

Thank you. We have your order EJ6P7-5FR7K and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EJ6P7-5FR7K</title></head><body><p>Hello,</p><p>Thank you. We have your order EJ6P7-5FR7K and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc">See your order</a></p></body></html>',1795317196025);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2013e-6cbb-7efa-bde6-9e296d92915d:order-shipped','grace-1795317195203@example.com','Your order EJ6P7-5FR7K is on its way','Hello,

The parcel with your order EJ6P7-5FR7K is with the carrier.

See your order: http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EJ6P7-5FR7K is on its way</title></head><body><p>Hello,</p><p>The parcel with your order EJ6P7-5FR7K is with the carrier.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc">See your order</a></p></body></html>',1795317198052);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2013e-7488-78d1-bead-73b1717b1544:order-delivered','grace-1795317195203@example.com','Your order EJ6P7-5FR7K has arrived','Hello,

The carrier has delivered your order EJ6P7-5FR7K.

See your order: http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EJ6P7-5FR7K has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order EJ6P7-5FR7K.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-642a-703a-85cf-9293d403f3bc">See your order</a></p></body></html>',1795317200034);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2013e-7616-7ab7-a5f1-08282f75cfb3:order-cancelled','grace-1795317195203@example.com','Your order PNB5H-106RD was cancelled','Hello,

Your order PNB5H-106RD was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:22802/orders/ord_01a2013e-7593-7db2-8578-8f540f2dd883
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order PNB5H-106RD was cancelled</title></head><body><p>Hello,</p><p>Your order PNB5H-106RD was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-7593-7db2-8578-8f540f2dd883">See your order</a></p></body></html>',1795317200447);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2013e-7718-7e76-8b5a-1d9738e485d4:order-confirmed','grace-1795317195203@example.com','Your order 6XTHY-SWHGR','Hello,

Thank you. We have your order 6XTHY-SWHGR and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6XTHY-SWHGR</title></head><body><p>Hello,</p><p>Thank you. We have your order 6XTHY-SWHGR and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3">See your order</a></p></body></html>',1795317200757);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2013e-77fb-7741-b606-9d214d9bef5e:order-cancelled','grace-1795317195203@example.com','Your order 6XTHY-SWHGR was cancelled','Hello,

Your order 6XTHY-SWHGR was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6XTHY-SWHGR was cancelled</title></head><body><p>Hello,</p><p>Your order 6XTHY-SWHGR was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3">See your order</a></p></body></html>',1795317200926);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2013e-78b0-7283-82f8-3f36be6594ea:money-refunded','grace-1795317195203@example.com','Your refund for order 6XTHY-SWHGR','Hello,

We have given back all that you paid for your order 6XTHY-SWHGR: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 6XTHY-SWHGR</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 6XTHY-SWHGR: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3">See your order</a></p></body></html>',1795317201127);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2013e-7d56-7f75-825d-2ac7cf52f145:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:22802/email/verify?token=wev__eKmyXElAuTNn3yfpDX21k3vT5wWpKOvFg5JRpJIgBA

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:22802/email/verify?token=wev__eKmyXElAuTNn3yfpDX21k3vT5wWpKOvFg5JRpJIgBA">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317202371);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2013e-7eeb-7cc7-80fc-347bb66ba11c:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:22802/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:22802/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317202682);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2013e-7fa4-7de0-b806-3e5eb48b08b7:order-confirmed','ada@example.com','Your order C8A5Y-G9V03','Hello,

Thank you. We have your order C8A5Y-G9V03 and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order C8A5Y-G9V03</title></head><body><p>Hello,</p><p>Thank you. We have your order C8A5Y-G9V03 and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300">See your order</a></p></body></html>',1795317202962);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2013e-813b-7bac-abd8-1d26599e0938:order-confirmed','ada@example.com','Your order 9R7C5-D6YAW','Hello,

Thank you. We have your order 9R7C5-D6YAW and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9R7C5-D6YAW</title></head><body><p>Hello,</p><p>Thank you. We have your order 9R7C5-D6YAW and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611">See your order</a></p></body></html>',1795317203317);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2013e-8232-7029-ba11-c429cdda8178:order-cancelled','ada@example.com','Your order 3XBCV-4BHCZ was cancelled','Hello,

Your order 3XBCV-4BHCZ was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:22802/orders/ord_01a2013e-8188-7a64-ab4e-1ec9b445c442
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3XBCV-4BHCZ was cancelled</title></head><body><p>Hello,</p><p>Your order 3XBCV-4BHCZ was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-8188-7a64-ab4e-1ec9b445c442">See your order</a></p></body></html>',1795317203569);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2013e-824f-7be6-9e7b-399e12147aaf:order-cancelled','ada@example.com','Your order 9R7C5-D6YAW was cancelled','Hello,

Your order 9R7C5-D6YAW was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9R7C5-D6YAW was cancelled</title></head><body><p>Hello,</p><p>Your order 9R7C5-D6YAW was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611">See your order</a></p></body></html>',1795317203847);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2013e-834d-7c47-8274-533d9b4cb719:money-refunded','ada@example.com','Your refund for order 9R7C5-D6YAW','Hello,

We have given back all that you paid for your order 9R7C5-D6YAW: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 9R7C5-D6YAW</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 9R7C5-D6YAW: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-8028-7ec1-adf0-6edff0f8b611">See your order</a></p></body></html>',1795317203859);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2013e-87d2-79c3-a93a-22064e1e8f27:order-shipped','ada@example.com','Your order C8A5Y-G9V03 is on its way','Hello,

The parcel with your order C8A5Y-G9V03 is with the carrier.

See your order: http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order C8A5Y-G9V03 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order C8A5Y-G9V03 is with the carrier.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300">See your order</a></p></body></html>',1795317204960);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2013e-8f8e-768c-9d44-730a5fffba84:order-delivered','ada@example.com','Your order C8A5Y-G9V03 has arrived','Hello,

The carrier has delivered your order C8A5Y-G9V03.

See your order: http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order C8A5Y-G9V03 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order C8A5Y-G9V03.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300">See your order</a></p></body></html>',1795317206941);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1:money-refunded','ada@example.com','Your refund for order C8A5Y-G9V03','Hello,

We have given back €1.00 of the €50.40 that you paid for your order C8A5Y-G9V03.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order C8A5Y-G9V03</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order C8A5Y-G9V03.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:22802/orders/ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300">See your order</a></p></body></html>',1795317209692);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2013e-57da-797b-89c0-41b4669f7f84','admin@wharf.test',1795317192666,'Alex Admin','scrypt$16384$8$5$5SwgO9zyfE7i8_ZlW7Qptg$3Q5YfDnGIBYFtwOI9tM_fLI9SIbfzCMXhagzSh7BvjU','admin','active',1,'{}',1795317192666,1795317192666,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2013e-5901-781b-98f0-8e5e5f94908c','manager@wharf.test',1795317192961,'Max Manager','scrypt$16384$8$5$EMwjyCrqduVo5PM1eQrbJw$PgLAcZARPB23W_WitVYbxGzJQ_zdHsuS-oMRbzu-1uU','manager','active',1,'{}',1795317192961,1795317192961,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2013e-59fc-7dbb-bcbe-e284f8416f93','support@wharf.test',1795317193212,'Sam Support','scrypt$16384$8$5$1_gxBdCamwNNDPNXvHqVAw$S_rNIBh-Y0Fa5tyvw1QD1BecBQgbSuQOz9Sg0hWryDc','support','active',1,'{}',1795317193212,1795317193212,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2013e-5ae6-7899-98e8-ca38b41033c9','ada@wharf.test',1795317193446,'Ada Lovelace','scrypt$16384$8$5$vGKK6R5alIfI9Koian_ftQ$CxwPTgQvcb5sYB5TSnVpl-HwZ8tk1C6j78vPDc6rZ2Y','customer','active',1,'{}',1795317193446,1795317193446,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2013e-62d6-7d6d-adff-4988092a10c0','grace-1795317195203@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$igfTK4gDWObk-BepA_YZPw$hXYlkx3jhwMcTiFE1wdEjo7y_Pq9ZbM-rnhEAPPH1p0','customer','active',1,'{}',1795317195478,1795317195478,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$210oJe52kDpRZFHOvYjFnQ$BZenTlGl7Kqzto-9DH620HJgSOMxpPuzzcGTKBuavds','customer','active',1,'{}',1795317202262,1795317202262,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (1,'evt_01a2013d-c983-7330-a5c1-ab723907e75d','events','product.created','prd_01a2013d-c981-7aa7-bc74-412a398b0aa9','{"schema":1,"id":"evt_01a2013d-c983-7330-a5c1-ab723907e75d","type":"product.created","version":1,"aggregateId":"prd_01a2013d-c981-7aa7-bc74-412a398b0aa9","data":{"productId":"prd_01a2013d-c981-7aa7-bc74-412a398b0aa9","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317156227,"traceparent":null}',1795317156227,1795317176227,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (2,'evt_01a2013d-c9d6-77a8-ad91-0d632e573511','events','product.created','prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce','{"schema":1,"id":"evt_01a2013d-c9d6-77a8-ad91-0d632e573511","type":"product.created","version":1,"aggregateId":"prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce","data":{"productId":"prd_01a2013d-c9d6-74da-8ad3-1e6903ca79ce","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317156310,"traceparent":null}',1795317156310,1795317176310,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (3,'evt_01a2013d-ca29-70e3-9f67-e79e01e88130','events','product.created','prd_01a2013d-ca28-7c50-a67f-92eef441165d','{"schema":1,"id":"evt_01a2013d-ca29-70e3-9f67-e79e01e88130","type":"product.created","version":1,"aggregateId":"prd_01a2013d-ca28-7c50-a67f-92eef441165d","data":{"productId":"prd_01a2013d-ca28-7c50-a67f-92eef441165d","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317156393,"traceparent":null}',1795317156393,1795317176393,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (4,'evt_01a2013d-ca86-74c4-b32a-3c3e61c9f087','events','product.created','prd_01a2013d-ca86-7f8d-8663-00d1707efb90','{"schema":1,"id":"evt_01a2013d-ca86-74c4-b32a-3c3e61c9f087","type":"product.created","version":1,"aggregateId":"prd_01a2013d-ca86-7f8d-8663-00d1707efb90","data":{"productId":"prd_01a2013d-ca86-7f8d-8663-00d1707efb90","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317156486,"traceparent":null}',1795317156486,1795317176486,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (5,'evt_01a2013d-caeb-7f05-aa30-9074acfd2da9','events','product.created','prd_01a2013d-caea-7d91-ab81-d468a3c91126','{"schema":1,"id":"evt_01a2013d-caeb-7f05-aa30-9074acfd2da9","type":"product.created","version":1,"aggregateId":"prd_01a2013d-caea-7d91-ab81-d468a3c91126","data":{"productId":"prd_01a2013d-caea-7d91-ab81-d468a3c91126","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317156587,"traceparent":null}',1795317156587,1795317176587,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (6,'evt_01a2013d-cb2a-71d4-af5a-1fa44ded034b','events','product.created','prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb','{"schema":1,"id":"evt_01a2013d-cb2a-71d4-af5a-1fa44ded034b","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb","data":{"productId":"prd_01a2013d-cb2a-76d0-9b29-d711b8c8b3cb","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317156650,"traceparent":null}',1795317156650,1795317176650,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (7,'evt_01a2013d-cb7d-7d76-8a28-8dafac0a18b2','events','product.created','prd_01a2013d-cb7c-7e1b-9771-1031960ec234','{"schema":1,"id":"evt_01a2013d-cb7d-7d76-8a28-8dafac0a18b2","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cb7c-7e1b-9771-1031960ec234","data":{"productId":"prd_01a2013d-cb7c-7e1b-9771-1031960ec234","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317156733,"traceparent":null}',1795317156733,1795317176733,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (8,'evt_01a2013d-cc1a-70c3-955a-88c53463a5e9','events','product.created','prd_01a2013d-cc1a-7ebb-b938-f40c650117cf','{"schema":1,"id":"evt_01a2013d-cc1a-70c3-955a-88c53463a5e9","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cc1a-7ebb-b938-f40c650117cf","data":{"productId":"prd_01a2013d-cc1a-7ebb-b938-f40c650117cf","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317156890,"traceparent":null}',1795317156890,1795317176890,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (9,'evt_01a2013d-cc8e-701f-8fed-cb268ab23e65','events','product.created','prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb','{"schema":1,"id":"evt_01a2013d-cc8e-701f-8fed-cb268ab23e65","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb","data":{"productId":"prd_01a2013d-cc8e-7a56-a6e3-f689ed4413eb","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317157006,"traceparent":null}',1795317157006,1795317177006,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (10,'evt_01a2013d-ccf0-789c-b637-718c898074aa','events','product.created','prd_01a2013d-ccef-75da-bd3b-172917f9f7af','{"schema":1,"id":"evt_01a2013d-ccf0-789c-b637-718c898074aa","type":"product.created","version":1,"aggregateId":"prd_01a2013d-ccef-75da-bd3b-172917f9f7af","data":{"productId":"prd_01a2013d-ccef-75da-bd3b-172917f9f7af","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317157104,"traceparent":null}',1795317157104,1795317177104,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (11,'evt_01a2013d-cd4d-7de4-9a91-7d64b9ee9f2d','events','product.created','prd_01a2013d-cd4c-7269-97e5-f3e0b4279134','{"schema":1,"id":"evt_01a2013d-cd4d-7de4-9a91-7d64b9ee9f2d","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cd4c-7269-97e5-f3e0b4279134","data":{"productId":"prd_01a2013d-cd4c-7269-97e5-f3e0b4279134","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317157197,"traceparent":null}',1795317157197,1795317177197,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (12,'evt_01a2013d-cd98-7f70-a79b-9c0757844049','events','product.created','prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2','{"schema":1,"id":"evt_01a2013d-cd98-7f70-a79b-9c0757844049","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2","data":{"productId":"prd_01a2013d-cd98-72ea-89a5-8e98a66cefc2","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317157272,"traceparent":null}',1795317157272,1795317177272,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (13,'evt_01a2013d-cdc6-71d0-8491-bd6458df2999','events','product.created','prd_01a2013d-cdc6-75f4-abcd-133003ccd224','{"schema":1,"id":"evt_01a2013d-cdc6-71d0-8491-bd6458df2999","type":"product.created","version":1,"aggregateId":"prd_01a2013d-cdc6-75f4-abcd-133003ccd224","data":{"productId":"prd_01a2013d-cdc6-75f4-abcd-133003ccd224","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317157318,"traceparent":null}',1795317157318,1795317177318,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (14,'evt_01a2013d-ce17-7474-8418-cc8eb7a8d805','events','product.created','prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c','{"schema":1,"id":"evt_01a2013d-ce17-7474-8418-cc8eb7a8d805","type":"product.created","version":1,"aggregateId":"prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c","data":{"productId":"prd_01a2013d-ce16-7cd3-80bb-b60a28e9a97c","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317157399,"traceparent":null}',1795317157399,1795317177399,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (15,'evt_01a2013d-ce85-72c1-8578-6a3f860cbcc3','events','product.created','prd_01a2013d-ce85-7445-bbee-9d922f8c12f4','{"schema":1,"id":"evt_01a2013d-ce85-72c1-8578-6a3f860cbcc3","type":"product.created","version":1,"aggregateId":"prd_01a2013d-ce85-7445-bbee-9d922f8c12f4","data":{"productId":"prd_01a2013d-ce85-7445-bbee-9d922f8c12f4","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317157509,"traceparent":null}',1795317157509,1795317177509,1,1795317193505,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (363,'evt_01a2013e-839e-7a6c-9def-0f376d021fe9','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-839e-7a6c-9def-0f376d021fe9","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317203870,"dueAt":1795317208870,"traceparent":null}',1795317203870,1795317228870,1,1795317208888,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (364,'evt_01a2013e-839f-769c-8d4c-988eeda6ce9f','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-839f-769c-8d4c-988eeda6ce9f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317203871,"dueAt":1795317209871,"traceparent":null}',1795317203871,1795317229871,1,1795317209885,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (365,'evt_01a2013e-87a8-713f-8200-053278b39de9','events','inbound.received','inb_01a2013e-87a8-7828-b848-5d1e7e66e4ea','{"schema":1,"id":"evt_01a2013e-87a8-713f-8200-053278b39de9","type":"inbound.received","version":1,"aggregateId":"inb_01a2013e-87a8-7828-b848-5d1e7e66e4ea","data":{"id":"inb_01a2013e-87a8-7828-b848-5d1e7e66e4ea"},"storeId":"main","at":1795317204904,"traceparent":null}',1795317204904,1795317224904,1,1795317204952,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (366,'evt_01a2013e-87d2-79c3-a93a-22064e1e8f27','events','shipment.handed_over','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"schema":1,"id":"evt_01a2013e-87d2-79c3-a93a-22064e1e8f27","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"handed_over"},"storeId":"main","at":1795317204946,"traceparent":null}',1795317204946,1795317224946,1,1795317204972,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (367,'evt_01a2013e-87d2-79c3-a93a-22064e1e8f27','notification','shipment.handed_over','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"schema":1,"id":"evt_01a2013e-87d2-79c3-a93a-22064e1e8f27","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"handed_over"},"storeId":"main","at":1795317204946,"traceparent":null}',1795317204946,1795317224946,1,1795317204962,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (368,'evt_01a2013e-8f78-73de-83b4-a30c4ca6514d','events','inbound.received','inb_01a2013e-8f78-7714-ba89-e8ec953bd12e','{"schema":1,"id":"evt_01a2013e-8f78-73de-83b4-a30c4ca6514d","type":"inbound.received","version":1,"aggregateId":"inb_01a2013e-8f78-7714-ba89-e8ec953bd12e","data":{"id":"inb_01a2013e-8f78-7714-ba89-e8ec953bd12e"},"storeId":"main","at":1795317206904,"traceparent":null}',1795317206904,1795317226904,1,1795317206933,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (369,'evt_01a2013e-8f8e-768c-9d44-730a5fffba84','events','shipment.delivered','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"schema":1,"id":"evt_01a2013e-8f8e-768c-9d44-730a5fffba84","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"delivered"},"storeId":"main","at":1795317206926,"traceparent":null}',1795317206926,1795317226926,1,1795317206964,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (370,'evt_01a2013e-8f8e-768c-9d44-730a5fffba84','notification','shipment.delivered','shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c','{"schema":1,"id":"evt_01a2013e-8f8e-768c-9d44-730a5fffba84","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"delivered"},"storeId":"main","at":1795317206926,"traceparent":null}',1795317206926,1795317226926,1,1795317206943,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (371,'evt_01a2013e-8fc0-75fe-be5f-0d2a9a6ab775','events','order.completed','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','{"schema":1,"id":"evt_01a2013e-8fc0-75fe-be5f-0d2a9a6ab775","type":"order.completed","version":1,"aggregateId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","data":{"order":{"id":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","status":"captured"},"shipment":{"id":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:13:22.745Z","updatedAt":"2026-11-22T03:13:26.976Z"}},"storeId":"main","at":1795317206976,"traceparent":null}',1795317206976,1795317226976,1,1795317206996,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (372,'evt_01a2013e-8fcb-7968-8ae2-4144658b5ce3','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-8fcb-7968-8ae2-4144658b5ce3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317206987,"traceparent":null}',1795317206987,1795317226987,1,1795317207002,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (373,'evt_01a2013e-8fdc-7e3d-894e-bea73da583bb','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-8fdc-7e3d-894e-bea73da583bb","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317207004,"dueAt":1795317213004,"traceparent":null}',1795317207004,1795317233004,1,1795317213015,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (374,'evt_01a2013e-8fe3-7976-963a-3b37d608d1aa','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-8fe3-7976-963a-3b37d608d1aa","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317207011,"dueAt":1795317517011,"traceparent":null}',1795317207011,1795317537011,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (375,'evt_01a2013e-93b3-7886-9e81-5bbae5ce6f75','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-93b3-7886-9e81-5bbae5ce6f75","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317207987,"dueAt":1795317480987,"traceparent":null}',1795317207987,1795317500987,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (376,'evt_01a2013e-93bc-7fa6-8724-966525fe87ad','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-93bc-7fa6-8724-966525fe87ad","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317207996,"dueAt":1795317497996,"traceparent":null}',1795317207996,1795317517996,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (377,'evt_01a2013e-93c4-7cf0-b2dc-82053cea89a5','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-93c4-7cf0-b2dc-82053cea89a5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208004,"dueAt":1795317501004,"traceparent":null}',1795317208004,1795317521004,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (378,'evt_01a2013e-9517-769f-808c-c313bf971f63','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-9517-769f-808c-c313bf971f63","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208343,"dueAt":1795317499343,"traceparent":null}',1795317208343,1795317519343,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (379,'evt_01a2013e-9521-7980-82e9-4ca2b337e2a4','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-9521-7980-82e9-4ca2b337e2a4","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208353,"dueAt":1795317496353,"traceparent":null}',1795317208353,1795317516353,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (380,'evt_01a2013e-9634-73a7-be27-c17c0b79c784','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-9634-73a7-be27-c17c0b79c784","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208628,"dueAt":1795317492628,"traceparent":null}',1795317208628,1795317512628,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (381,'evt_01a2013e-9644-7ef2-8978-363963b54e6f','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-9644-7ef2-8978-363963b54e6f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208644,"dueAt":1795317484644,"traceparent":null}',1795317208644,1795317504644,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (382,'evt_01a2013e-973e-72b3-9e31-7557f9e1bea0','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-973e-72b3-9e31-7557f9e1bea0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317208894,"dueAt":1795317524894,"traceparent":null}',1795317208894,1795317544894,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (383,'evt_01a2013e-9a2a-75d1-b079-c70e1c0d3cf1','events','payment.refund_requested','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','{"schema":1,"id":"evt_01a2013e-9a2a-75d1-b079-c70e1c0d3cf1","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","data":{"paymentId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013e-9a2a-70b9-94d3-93b302bcf6a4","origin":"staff"},"storeId":"main","at":1795317209642,"traceparent":null}',1795317209642,1795317229642,1,1795317209667,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (384,'evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1','events','payment.refunded','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','{"schema":1,"id":"evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","data":{"paymentId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013e-9a2a-70b9-94d3-93b302bcf6a4","origin":"staff"},"storeId":"main","at":1795317209664,"traceparent":null}',1795317209664,1795317229664,1,1795317209759,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (385,'evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1','notification','payment.refunded','pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd','{"schema":1,"id":"evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","data":{"paymentId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","orderId":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013e-9a2a-70b9-94d3-93b302bcf6a4","origin":"staff"},"storeId":"main","at":1795317209664,"traceparent":null}',1795317209664,1795317229664,1,1795317209702,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (386,'evt_01a2013e-9a76-70e2-961f-2768611c7227','sync','jobs.step','job_01a2013e-9a76-7f31-a790-ec55a577e61f','{"schema":1,"id":"evt_01a2013e-9a76-70e2-961f-2768611c7227","type":"jobs.step","version":1,"aggregateId":"job_01a2013e-9a76-7f31-a790-ec55a577e61f","data":{"jobId":"job_01a2013e-9a76-7f31-a790-ec55a577e61f","step":0},"storeId":"main","at":1795317209718,"traceparent":null}',1795317209718,1795317229718,1,1795317209745,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (387,'evt_01a2013e-a75c-71ed-8050-2c40284b4098','webhook','webhooks.attempt','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','{"schema":1,"id":"evt_01a2013e-a75c-71ed-8050-2c40284b4098","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772","data":{"endpointId":"whe_01a2013e-7c1c-7b1c-9608-658ad7238772"},"storeId":"main","at":1795317213020,"dueAt":1795317507020,"traceparent":null}',1795317213020,1795317527020,1,NULL,NULL,NULL,0);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2013e-6ca0-73a0-901f-ed8bc9896c0a','shipping/sandbox','msg_01a2013e-64c7-7b82-b793-fcbee3fb218a','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013e-64b2-7aed-ba4f-6298a2f16803"}}',1795317197984,1795317198015,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2013e-746b-70bd-b638-0ebe7852af9b','shipping/sandbox','msg_01a2013e-64c7-748a-a84a-c02465c766eb','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013e-64b2-7aed-ba4f-6298a2f16803"}}',1795317199979,1795317200011,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2013e-87a8-7828-b848-5d1e7e66e4ea','shipping/sandbox','msg_01a2013e-7fd5-7982-b43c-681a63435cbf','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c"}}',1795317204904,1795317204948,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2013e-8f78-7714-ba89-e8ec953bd12e','shipping/sandbox','msg_01a2013e-7fd5-742e-87a0-da9571849782','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c"}}',1795317206904,1795317206929,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2013e-62d6-7980-8e6e-8ab7d63db891:email-verification',1795317210509,1795317195531);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2013e-6497-74f5-9343-159f833c1d05:order-confirmed',1795317210997,1795317196029);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2013e-6cbb-7efa-bde6-9e296d92915d:order-shipped',1795317213039,1795317198058);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2013e-7488-78d1-bead-73b1717b1544:order-delivered',1795317215023,1795317200036);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2013e-7616-7ab7-a5f1-08282f75cfb3:order-cancelled',1795317215427,1795317200449);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2013e-7718-7e76-8b5a-1d9738e485d4:order-confirmed',1795317215752,1795317200759);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2013e-77fb-7741-b606-9d214d9bef5e:order-cancelled',1795317215905,1795317200931);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2013e-78b0-7283-82f8-3f36be6594ea:money-refunded',1795317216102,1795317201132);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2013e-7d56-7f75-825d-2ac7cf52f145:email-verification',1795317217320,1795317202382);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2013e-7eeb-7cc7-80fc-347bb66ba11c:api-key-created',1795317217677,1795317202684);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2013e-7fa4-7de0-b806-3e5eb48b08b7:order-confirmed',1795317217946,1795317202965);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2013e-813b-7bac-abd8-1d26599e0938:order-confirmed',1795317218311,1795317203319);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2013e-8232-7029-ba11-c429cdda8178:order-cancelled',1795317218531,1795317203581);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2013e-824f-7be6-9e7b-399e12147aaf:order-cancelled',1795317218828,1795317203858);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2013e-834d-7c47-8274-533d9b4cb719:money-refunded',1795317218829,1795317203861);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2013e-87d2-79c3-a93a-22064e1e8f27:order-shipped',1795317219956,1795317204961);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2013e-8f8e-768c-9d44-730a5fffba84:order-delivered',1795317221937,1795317206942);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2013e-9a40-70d9-a55a-2d44b6d2a0f1:money-refunded',1795317224678,1795317209700);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2013e-7f6e-7e6c-9879-b044b99d60cb',1,1795317202952,18,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2013e-8079-72f4-80a6-9605e1a7a10e',1,1795317203312,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2013e-811b-736a-a385-396644503004',1,1795317203316,9,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2013e-8129-750c-8abe-30b540d81dc2',1,1795317203319,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2013e-8195-7eb4-b962-44ab57fa7703',1,1795317203541,53,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2013e-81ce-7ada-8281-8243cda0c9ff',1,1795317203565,32,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2013e-81df-7211-9c7c-f9546aee6ffb',1,1795317203578,20,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2013e-82fd-7ef3-bf9f-9ff9260c586d',1,1795317203832,38,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2013e-830f-7b69-8972-1a2052cfe83e',1,1795317203846,25,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2013e-8fcb-7fcd-b9ae-7e231d1a09ce',1,1795317207001,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2013e-7f6e-7e6c-9879-b044b99d60cb',2,1795317207008,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2013e-8129-750c-8abe-30b540d81dc2',2,1795317207981,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2013e-81ce-7ada-8281-8243cda0c9ff',2,1795317207992,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2013e-82fd-7ef3-bf9f-9ff9260c586d',2,1795317208001,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2013e-8079-72f4-80a6-9605e1a7a10e',2,1795317208338,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2013e-811b-736a-a385-396644503004',2,1795317208350,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2013e-8195-7eb4-b962-44ab57fa7703',2,1795317208622,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2013e-81df-7211-9c7c-f9546aee6ffb',2,1795317208639,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2013e-830f-7b69-8972-1a2052cfe83e',2,1795317208888,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2013e-8fcb-7fcd-b9ae-7e231d1a09ce',2,1795317213014,6,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2013e-7f6e-7e6c-9879-b044b99d60cb','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-7f39-77b9-a744-f899a15ed05c','order.created','{"type":"order.created","timestamp":"2026-11-22T03:13:22.745Z","data":{"order":{"id":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:13:22.745Z","updatedAt":"2026-11-22T03:13:22.745Z"}}}','pending',1795317517011,2,2,0,1795317202798,1795317207011);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2013e-8079-72f4-80a6-9605e1a7a10e','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-7fa4-7de0-b806-3e5eb48b08b7','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:13:22.852Z","data":{"order":{"id":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:13:22.745Z","updatedAt":"2026-11-22T03:13:22.852Z"}}}','pending',1795317499343,2,2,0,1795317203065,1795317208343);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2013e-811b-736a-a385-396644503004','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-8028-749b-8e0a-1b5a23006c80','order.created','{"type":"order.created","timestamp":"2026-11-22T03:13:22.984Z","data":{"order":{"id":"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611","number":"9R7C5-D6YAW","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8028-74b2-90a5-a927b4316e2f","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:13:22.984Z","updatedAt":"2026-11-22T03:13:22.984Z"}}}','pending',1795317496353,2,2,0,1795317203227,1795317208353);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2013e-8129-750c-8abe-30b540d81dc2','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-7fea-77a3-a1fe-c268477ebd74','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:13:22.922Z","data":{"order":{"id":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","status":"captured"},"shipment":{"id":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:13:22.745Z","updatedAt":"2026-11-22T03:13:22.922Z"}}}','pending',1795317480987,2,2,0,1795317203241,1795317207987);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2013e-8195-7eb4-b962-44ab57fa7703','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-813b-7bac-abd8-1d26599e0938','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:13:23.259Z","data":{"order":{"id":"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611","number":"9R7C5-D6YAW","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8028-74b2-90a5-a927b4316e2f","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:13:22.984Z","updatedAt":"2026-11-22T03:13:23.259Z"}}}','pending',1795317492628,2,2,0,1795317203349,1795317208628);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2013e-81ce-7ada-8281-8243cda0c9ff','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-8188-7149-bf27-a47221571a29','order.created','{"type":"order.created","timestamp":"2026-11-22T03:13:23.336Z","data":{"order":{"id":"ord_01a2013e-8188-7a64-ab4e-1ec9b445c442","number":"3XBCV-4BHCZ","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8188-775e-9744-9c10e649b55e","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:13:23.336Z","updatedAt":"2026-11-22T03:13:23.336Z"}}}','pending',1795317497996,2,2,0,1795317203406,1795317207996);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2013e-81df-7211-9c7c-f9546aee6ffb','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-8163-7133-9206-71d377e15906','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:13:23.299Z","data":{"order":{"id":"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611","number":"9R7C5-D6YAW","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8028-74b2-90a5-a927b4316e2f","status":"captured"},"shipment":{"id":"shp_01a2013e-814a-79ec-b457-35c701dbea88","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:13:22.984Z","updatedAt":"2026-11-22T03:13:23.299Z"}}}','pending',1795317484644,2,2,0,1795317203423,1795317208644);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2013e-82fd-7ef3-bf9f-9ff9260c586d','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-8232-7029-ba11-c429cdda8178','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:13:23.506Z","data":{"order":{"id":"ord_01a2013e-8188-7a64-ab4e-1ec9b445c442","number":"3XBCV-4BHCZ","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8188-775e-9744-9c10e649b55e","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:13:23.506Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:13:23.336Z","updatedAt":"2026-11-22T03:13:23.506Z"}}}','pending',1795317501004,2,2,0,1795317203709,1795317208004);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2013e-830f-7b69-8972-1a2052cfe83e','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-824f-7be6-9e7b-399e12147aaf','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:13:23.535Z","data":{"order":{"id":"ord_01a2013e-8028-7ec1-adf0-6edff0f8b611","number":"9R7C5-D6YAW","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-8028-74b2-90a5-a927b4316e2f","status":"captured"},"shipment":{"id":"shp_01a2013e-814a-79ec-b457-35c701dbea88","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:13:23.535Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:13:22.984Z","updatedAt":"2026-11-22T03:13:23.535Z"}}}','pending',1795317524894,2,2,0,1795317203727,1795317208894);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2013e-8fcb-7fcd-b9ae-7e231d1a09ce','whe_01a2013e-7c1c-7b1c-9608-658ad7238772','evt_01a2013e-8fc0-75fe-be5f-0d2a9a6ab775','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:13:26.976Z","data":{"order":{"id":"ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300","number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","status":"captured"},"shipment":{"id":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:13:22.745Z","updatedAt":"2026-11-22T03:13:26.976Z"}}}','pending',1795317507020,2,2,0,1795317206987,1795317213020);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2013e-7c1c-7b1c-9608-658ad7238772','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317202970,'[{"sealed":"v1.tWj3sPof.n1w6O9oSwxJm7sSo.o_cp5habWqhEzFN-9B9MTXdCcOWNgdqgXzXVBSt0jnO7xGvkJXEjPOkNj7HfD-RvkwLOPli2IODCGsMYrZX9WhpS","until":null}]','tWj3sPof','usr_01a2013e-5901-781b-98f0-8e5e5f94908c',2,1795317201948,1795317202970,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2013e-642a-703a-85cf-9293d403f3bc','EJ6P7-5FR7K','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','completed',2580,'EUR',2,1795317195818,1795317195927,1795317195986,1795317200082,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2013e-7593-7db2-8578-8f540f2dd883','PNB5H-106RD','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','cancelled',2580,'EUR',2,1795317200275,NULL,NULL,NULL,1795317200406,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3','6XTHY-SWHGR','usr_01a2013e-62d6-7d6d-adff-4988092a10c0','cancelled',2580,'EUR',2,1795317200560,1795317200664,1795317200726,NULL,1795317200891,1795317201132);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300','C8A5Y-G9V03','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','completed',5040,'EUR',1,1795317202745,1795317202852,1795317202922,1795317206976,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2013e-8028-7ec1-adf0-6edff0f8b611','9R7C5-D6YAW','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','cancelled',5540,'EUR',1,1795317202984,1795317203259,1795317203299,NULL,1795317203535,1795317203899);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2013e-8188-7a64-ab4e-1ec9b445c442','3XBCV-4BHCZ','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5','cancelled',4940,'EUR',1,1795317203336,NULL,NULL,NULL,1795317203506,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317210190);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317210191);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317210191);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2013e-642a-7edd-8e7f-339be2105a99','ord_01a2013e-642a-703a-85cf-9293d403f3bc',1,'order.created','{"number":"EJ6P7-5FR7K","userId":"usr_01a2013e-62d6-7d6d-adff-4988092a10c0","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013e-642a-75be-b4fe-8cf912d49812","customerNote":null,"metadata":{}}','usr_01a2013e-62d6-7d6d-adff-4988092a10c0',1795317195818);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2013e-6497-735e-a88d-7e3502b4d164','ord_01a2013e-642a-703a-85cf-9293d403f3bc',2,'order.paid','{}','system:saga',1795317195927);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2013e-64d2-7497-8bfd-bcb4cd7ebb5a','ord_01a2013e-642a-703a-85cf-9293d403f3bc',3,'order.fulfilling','{"shipmentId":"shp_01a2013e-64b2-7aed-ba4f-6298a2f16803"}','system:saga',1795317195986);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2013e-6d04-79b6-8e49-8ffb7a6b96aa','ord_01a2013e-642a-703a-85cf-9293d403f3bc',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317198084);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2013e-74b0-7cb4-85b8-3bf42258fa27','ord_01a2013e-642a-703a-85cf-9293d403f3bc',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317200048);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2013e-74d2-7118-b8f3-907cc113d196','ord_01a2013e-642a-703a-85cf-9293d403f3bc',6,'order.completed','{}','system:saga',1795317200082);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2013e-7593-7db9-be67-e98e5d0ee392','ord_01a2013e-7593-7db2-8578-8f540f2dd883',1,'order.created','{"number":"PNB5H-106RD","userId":"usr_01a2013e-62d6-7d6d-adff-4988092a10c0","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013e-7593-7b61-894b-feab71830f67","customerNote":null,"metadata":{}}','usr_01a2013e-62d6-7d6d-adff-4988092a10c0',1795317200275);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2013e-7616-75aa-871a-3ea9e9ee1c08','ord_01a2013e-7593-7db2-8578-8f540f2dd883',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317200406);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2013e-7658-7644-835a-3cf05d960c4b','ord_01a2013e-7593-7db2-8578-8f540f2dd883',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317200472);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2013e-76b0-734d-9f37-a4002cc5a646','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3',1,'order.created','{"number":"6XTHY-SWHGR","userId":"usr_01a2013e-62d6-7d6d-adff-4988092a10c0","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013e-76b0-7c38-b4ae-41b0e4bd02e1","customerNote":null,"metadata":{}}','usr_01a2013e-62d6-7d6d-adff-4988092a10c0',1795317200560);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2013e-7718-73be-b2c3-edcdf79d1e07','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3',2,'order.paid','{}','system:saga',1795317200664);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2013e-7756-7dca-bd80-d2453c71fc72','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3',3,'order.fulfilling','{"shipmentId":"shp_01a2013e-7738-7146-a685-e145ef5f6be4"}','system:saga',1795317200726);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2013e-77fb-7ba9-909d-53cd076b6780','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3',4,'order.cancelled','{"reason":"customer"}','usr_01a2013e-62d6-7d6d-adff-4988092a10c0',1795317200891);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2013e-78ec-79dd-bfd8-db0acdebe60c','ord_01a2013e-76b0-7fcc-a4a6-fb62373da1b3',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317201132);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2013e-7f39-7fc2-bb63-c4351d4054e7','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',1,'order.created','{"number":"C8A5Y-G9V03","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013e-7f39-76d6-a400-0c4d66f64ecd","customerNote":null,"metadata":{}}','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5',1795317202745);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2013e-7fa4-7504-a21a-3e8f662b6510','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',2,'order.paid','{}','system:saga',1795317202852);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2013e-7fea-79fe-8111-3c177e64426d','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',3,'order.fulfilling','{"shipmentId":"shp_01a2013e-7fbc-7c36-a7f2-bb9bb0ea136c"}','system:saga',1795317202922);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2013e-8028-7a09-a331-cceca64a6c8c','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611',1,'order.created','{"number":"9R7C5-D6YAW","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013e-8028-74b2-90a5-a927b4316e2f","customerNote":null,"metadata":{}}','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5',1795317202984);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2013e-813b-7e4e-9b7b-29f05e51da74','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611',2,'order.paid','{}','system:saga',1795317203259);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2013e-8163-7e59-8ac9-27531cdb6327','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611',3,'order.fulfilling','{"shipmentId":"shp_01a2013e-814a-79ec-b457-35c701dbea88"}','system:saga',1795317203299);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2013e-8188-7b30-a222-f8cada1d4197','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442',1,'order.created','{"number":"3XBCV-4BHCZ","userId":"usr_01a2013e-7d56-7d3c-b172-6848231b9fe5","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013e-8188-775e-9744-9c10e649b55e","customerNote":null,"metadata":{}}','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5',1795317203336);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2013e-8232-722c-9ffc-7ed0279e1b14','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317203506);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2013e-824f-79ae-b58d-ec393e87f8db','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611',4,'order.cancelled','{"reason":"customer"}','usr_01a2013e-7d56-7d3c-b172-6848231b9fe5',1795317203535);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2013e-82bb-75f2-887d-de71241f42ba','ord_01a2013e-8188-7a64-ab4e-1ec9b445c442',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317203643);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2013e-83bb-7d9a-b316-6c254f52e779','ord_01a2013e-8028-7ec1-adf0-6edff0f8b611',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317203899);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2013e-87e9-71c3-869c-1e43522b5a3f','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317204969);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2013e-8fa7-74ed-b3a7-73aaa794175f','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317206951);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2013e-8fc0-735f-94af-811829304539','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',6,'order.completed','{}','system:saga',1795317206976);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2013e-9a99-7813-b73b-73070dae0832','ord_01a2013e-7f39-7f2c-a7b2-89d7874b6300',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317209753);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a2013e-9a76-7f31-a790-ec55a577e61f',0,'jobs/job_01a2013e-9a76-7f31-a790-ec55a577e61f/0-4f0a8483-23e2-4910-a3a3-74ac559c21e6',1638);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a2013e-9a76-7f31-a790-ec55a577e61f','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a2013e-8188-7a64-ab4e-1ec9b445c442","before":"ord_01a2013e-9a84","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a2013e-57da-797b-89c0-41b4669f7f84',1795317209718,1795317209731,1795317209731,1795317209731);
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
CREATE INDEX `product_terms_product` ON `product_terms` (`product_id`);
CREATE UNIQUE INDEX `product_variants_sku_unique` ON `product_variants` (`sku`);
CREATE INDEX `product_variants_product` ON `product_variants` (`product_id`,`position`);
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);
CREATE INDEX `products_status_created` ON `products` (`status`,`created_at`,`id`);
CREATE INDEX `products_status_title` ON `products` (`status`,`title`,`id`);
CREATE INDEX `products_category_created` ON `products` (`category`,`status`,`created_at`,`id`);
CREATE INDEX `products_created` ON `products` (`created_at`,`id`);
CREATE INDEX `products_title` ON `products` (`title`,`id`);
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);
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
CREATE INDEX `sandbox_mailbox_to` ON `sandbox_mailbox` (`to`,`at`);
CREATE INDEX `sandbox_mailbox_at` ON `sandbox_mailbox` (`at`);
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
