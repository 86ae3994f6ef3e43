CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:28:57');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:28:58');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:28:58');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a2014c-c6eb-75ad-ac45-a785e09975c6','system:seed','product.create','product','prd_01a2014c-c6e5-7892-9041-c5566f0e0079','{"id":{"from":null,"to":"prd_01a2014c-c6e5-7892-9041-c5566f0e0079"},"slug":{"from":null,"to":"blue-mug"},"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c6e5-70b6-a324-2378045acf2a","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138597},"updatedAt":{"from":null,"to":1795318138597}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138603);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a2014c-c706-7907-91e2-fc98732b72ea','system:seed','product.create','product','prd_01a2014c-c704-74e4-9253-1a90b81e8479','{"id":{"from":null,"to":"prd_01a2014c-c704-74e4-9253-1a90b81e8479"},"slug":{"from":null,"to":"red-mug"},"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c704-796a-9953-7dafcee01407","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138628},"updatedAt":{"from":null,"to":1795318138628}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138630);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a2014c-c726-7341-99e6-df3cbebdf0a7','system:seed','product.create','product','prd_01a2014c-c725-7b43-9148-d2ee814f4875','{"id":{"from":null,"to":"prd_01a2014c-c725-7b43-9148-d2ee814f4875"},"slug":{"from":null,"to":"natural-mug"},"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c725-77ab-bfa1-4762a12ef0a8","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138661},"updatedAt":{"from":null,"to":1795318138661}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138662);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a2014c-c739-7f3e-9346-5febda317958','system:seed','product.create','product','prd_01a2014c-c737-7306-8e0f-956ba004cee7','{"id":{"from":null,"to":"prd_01a2014c-c737-7306-8e0f-956ba004cee7"},"slug":{"from":null,"to":"black-mug"},"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c737-7099-9b60-f83f7351a977","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2014c-c737-7875-a0af-63d3a1a2b9d9","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138679},"updatedAt":{"from":null,"to":1795318138679}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138681);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a2014c-c759-743a-a7ab-ac1240bc80e0','system:seed','product.create','product','prd_01a2014c-c758-744c-8786-c34e76aa264c','{"id":{"from":null,"to":"prd_01a2014c-c758-744c-8786-c34e76aa264c"},"slug":{"from":null,"to":"blue-bowl"},"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c758-7843-a872-defb8f073201","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138712},"updatedAt":{"from":null,"to":1795318138712}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138713);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a2014c-c76e-7705-8a73-8a24cd7baf38','system:seed','product.create','product','prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90','{"id":{"from":null,"to":"prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90"},"slug":{"from":null,"to":"red-bowl"},"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c76c-7504-98d5-9b387af23880","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138732},"updatedAt":{"from":null,"to":1795318138732}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138734);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a2014c-c77e-7829-8bea-ae43f29fa129','system:seed','product.create','product','prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11','{"id":{"from":null,"to":"prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11"},"slug":{"from":null,"to":"natural-bowl"},"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c77d-75cc-a222-2e5dd11dd76a","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138749},"updatedAt":{"from":null,"to":1795318138749}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138750);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a2014c-c78e-7ff4-8b05-e592fed685a3','system:seed','product.create','product','prd_01a2014c-c78c-7b35-9b01-55f9f2943f67','{"id":{"from":null,"to":"prd_01a2014c-c78c-7b35-9b01-55f9f2943f67"},"slug":{"from":null,"to":"black-bowl"},"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c78c-7def-a721-0c129b2de763","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2014c-c78c-700d-b3b5-1239b56b5d31","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138764},"updatedAt":{"from":null,"to":1795318138764}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138766);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a2014c-c7a3-76e0-9cb9-b1a7db9c71d6','system:seed','product.create','product','prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0','{"id":{"from":null,"to":"prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0"},"slug":{"from":null,"to":"blue-plate"},"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c7a1-7843-83f1-d81dae59b926","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138785},"updatedAt":{"from":null,"to":1795318138785}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138787);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a2014c-c7c1-76cc-8efa-0b98f42e0bef','system:seed','product.create','product','prd_01a2014c-c7c0-70a0-b774-83b43d265178','{"id":{"from":null,"to":"prd_01a2014c-c7c0-70a0-b774-83b43d265178"},"slug":{"from":null,"to":"red-plate"},"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c7c0-7c12-872c-de13ed2889bd","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138816},"updatedAt":{"from":null,"to":1795318138816}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138817);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a2014c-c7d4-7d0f-9ab0-56209188d2ed','system:seed','product.create','product','prd_01a2014c-c7d3-7025-ab0e-a70337dd55be','{"id":{"from":null,"to":"prd_01a2014c-c7d3-7025-ab0e-a70337dd55be"},"slug":{"from":null,"to":"natural-plate"},"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c7d3-7849-bc27-5285001f65aa","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138835},"updatedAt":{"from":null,"to":1795318138835}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138836);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a2014c-c7fc-7116-93d2-39653376b1dc','system:seed','product.create','product','prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4','{"id":{"from":null,"to":"prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4"},"slug":{"from":null,"to":"black-plate"},"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c7fb-7223-9ca7-f87fe13f6cf5","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2014c-c7fb-770c-97e8-bcff44a01750","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138875},"updatedAt":{"from":null,"to":1795318138875}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138876);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a2014c-c818-7f45-9cac-3e98e8898c04','system:seed','product.create','product','prd_01a2014c-c817-7fca-83ae-42c37001f017','{"id":{"from":null,"to":"prd_01a2014c-c817-7fca-83ae-42c37001f017"},"slug":{"from":null,"to":"blue-teapot"},"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c817-77e7-908e-72e2edcdb78e","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138903},"updatedAt":{"from":null,"to":1795318138903}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138904);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a2014c-c83a-7311-9969-5f209ddb039c','system:seed','product.create','product','prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3','{"id":{"from":null,"to":"prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3"},"slug":{"from":null,"to":"red-teapot"},"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c834-7533-8373-cec109c596d2","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138932},"updatedAt":{"from":null,"to":1795318138932}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138938);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a2014c-c86f-7259-bc50-bcce8f4116c8','system:seed','product.create','product','prd_01a2014c-c869-7e56-921e-985c7428aac4','{"id":{"from":null,"to":"prd_01a2014c-c869-7e56-921e-985c7428aac4"},"slug":{"from":null,"to":"natural-teapot"},"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014c-c869-7110-a905-5a48788eea69","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318138985},"updatedAt":{"from":null,"to":1795318138985}}','seed-269c627b-4d6a-46d8-929c-204105f82a7c',NULL,1795318138991);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (280,'aud_01a2014d-3e8a-7de2-927d-2f02949a506f','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2014d-3684-7452-8990-e1fb491cc47c','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795318167186,"to":1795318169226}}','evt_01a2014d-3e6f-741f-b6b0-b42abc9f28c3',NULL,1795318169226);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a2014d-4676-739e-b3bb-0ab068b9b20a','system:inbound.take-in','shipment.delivered','shipment','shp_01a2014d-3684-7452-8990-e1fb491cc47c','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795318169226,"to":1795318171254}}','evt_01a2014d-4637-7bf4-9060-fad75776ecc7',NULL,1795318171254);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a2014d-4914-759c-bfd7-be68f7b9aa35','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','order.place','order','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','f7ff5356-25a2-486d-a3ba-f79e8be4bb77','127.0.0.1',1795318171924);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a2014d-4a76-7938-82ee-b4bc1cd20668','system:saga','order.cancel','order','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-a6fdb5dd-810f-41c2-addb-18b3992a11bd',NULL,1795318172278);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a2014d-4bb0-73d9-846b-821ddbddadc7','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','order.place','order','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','7fdb931b-d500-456e-912f-886bd35334db','127.0.0.1',1795318172592);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a2014d-4d38-7822-9acf-ca3b00c5efc4','system:saga','shipment.created','shipment','shp_01a2014d-4d0e-7741-8d63-ff41c3402254','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318172942,"to":1795318172984}}','saga-6b5e6e69-d0a7-4704-bf36-7ffaae376d8d',NULL,1795318172984);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a2014d-4e32-7983-8787-1be7b97d8853','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','order.cancel','order','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','824629bd-e71d-468a-a559-22c7629d0c74','127.0.0.1',1795318173234);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a2014d-4f16-7d7d-8420-dbc79aeb1b64','system:saga','payment.refund','payment','pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795318172858,"to":1795318173462}}','saga-026b9896-0215-484c-9217-4ad602329371',NULL,1795318173462);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a2014d-51e2-7d39-b60d-b1544130ba71','anonymous','session.create','user','usr_01a2014d-1fd4-77d1-9012-30878411a78d','{}','5728c4fd-1578-4911-9762-f4a7071dd417','127.0.0.1',1795318174178);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a2014d-532c-72ef-9e01-ffeb93e5d15a','anonymous','session.create','user','usr_01a2014d-1e6f-7da5-b697-fd26e2ddecdb','{}','6fc121a1-e558-470b-973d-f81652181d9c','127.0.0.1',1795318174508);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a2014d-5341-71ad-b4f9-ab71039a833f','usr_01a2014d-1fd4-77d1-9012-30878411a78d','webhook_endpoint.create','webhook_endpoint','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','468809d8-f2b0-499f-b2f8-251ab799bf55','127.0.0.1',1795318174529);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a2014d-545c-7ec7-b3ed-52dfe6474151','anonymous','user.register','user','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','116e722d-7c77-4303-8cc1-44afc7d0bf37','127.0.0.1',1795318174812);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a2014d-5599-7a35-a9fa-41a3cc0123fc','anonymous','session.create','user','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','{}','c9c2a0a8-7345-4140-82e4-f2bae0ff3b84','127.0.0.1',1795318175129);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a2014d-55c6-7290-acdb-a8ae1a14fdda','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','api-key.create','api-key','key_01a2014d-55c6-71aa-863c-e41060aca37d','{"scopes":{"from":null,"to":["orders:read"]}}','254f4069-9962-4fe2-b6fa-b7c33ef566bb','127.0.0.1',1795318175174);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a2014d-564a-70d9-895a-17829cfcf3cd','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','order.place','order','ord_01a2014d-564a-74de-a749-3c02e0507e2e','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','c9ab76d7-497d-4937-aa9d-166177214b1b','127.0.0.1',1795318175306);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a2014d-5733-726b-ab98-87cc6330ccfe','system:saga','shipment.created','shipment','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318175514,"to":1795318175539}}','saga-87606df5-2da7-41df-a305-f8529cfbd678',NULL,1795318175539);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a2014d-57dd-7f21-a3cc-bc118a98b05f','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','order.place','order','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','3943d18a-aa8c-4803-81b5-18851331fa93','127.0.0.1',1795318175709);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a2014d-588e-772a-bae6-98780144f028','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','order.place','order','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','65112fc9-2187-4009-b9d3-5e07007a2067','127.0.0.1',1795318175886);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a2014d-59c9-7bfc-b173-614e78757f38','system:saga','order.cancel','order','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-850cb3c9-c4a4-4517-b81e-0c8c818a0258',NULL,1795318176201);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a2014d-59d3-7348-9be7-0e408b485d3a','system:saga','shipment.created','shipment','shp_01a2014d-59be-72c6-a5e6-1e74f321a73f','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318176190,"to":1795318176211}}','saga-171f07e2-f767-466f-a94e-5bac23fec6c3',NULL,1795318176211);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a2014d-5a74-74a7-b255-f90c6d8acb98','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','order.cancel','order','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','3ab93573-db2e-4ba6-a148-4e1e61c9ada9','127.0.0.1',1795318176372);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a2014d-5bb9-7044-a60b-c41e07173590','system:saga','payment.refund','payment','pay_01a2014d-57dd-7583-895d-626e9cf29d03','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795318176107,"to":1795318176697}}','saga-4e6e6c5a-0312-439e-a169-f21fc4c21d96',NULL,1795318176697);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a2014d-5f29-744d-a604-77fdcc353ebd','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795318175539,"to":1795318177577}}','evt_01a2014d-5efd-7d1d-abff-a413972bbd25',NULL,1795318177577);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a2014d-66e6-70fd-a8aa-6dfbb66c85d1','system:inbound.take-in','shipment.delivered','shipment','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795318177577,"to":1795318179558}}','evt_01a2014d-66cc-70e2-a48f-b1c497d28d12',NULL,1795318179558);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a2014d-724d-72db-ac66-7aed75b16249','usr_01a2014d-1fd4-77d1-9012-30878411a78d','payment.refund','payment','pay_01a2014d-564a-71fd-ba37-fc8fc0595098','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795318175474,"to":1795318182477}}','e006178b-2ef1-409d-831e-73bdd8fa6214','127.0.0.1',1795318182477);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a2014c-c6e5-7892-9041-c5566f0e0079');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a2014c-c704-74e4-9253-1a90b81e8479');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a2014c-c704-74e4-9253-1a90b81e8479');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a2014c-c704-74e4-9253-1a90b81e8479');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a2014c-c704-74e4-9253-1a90b81e8479');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a2014d-11c2-762c-8904-b20088c6c7e3');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2014c-c6e5-70b6-a324-2378045acf2a','prd_01a2014c-c6e5-7892-9041-c5566f0e0079','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2014c-c704-796a-9953-7dafcee01407','prd_01a2014c-c704-74e4-9253-1a90b81e8479','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2014c-c725-77ab-bfa1-4762a12ef0a8','prd_01a2014c-c725-7b43-9148-d2ee814f4875','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2014c-c737-7099-9b60-f83f7351a977','prd_01a2014c-c737-7306-8e0f-956ba004cee7','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2014c-c737-7875-a0af-63d3a1a2b9d9','prd_01a2014c-c737-7306-8e0f-956ba004cee7','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2014c-c758-7843-a872-defb8f073201','prd_01a2014c-c758-744c-8786-c34e76aa264c','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2014c-c76c-7504-98d5-9b387af23880','prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2014c-c77d-75cc-a222-2e5dd11dd76a','prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2014c-c78c-7def-a721-0c129b2de763','prd_01a2014c-c78c-7b35-9b01-55f9f2943f67','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2014c-c78c-700d-b3b5-1239b56b5d31','prd_01a2014c-c78c-7b35-9b01-55f9f2943f67','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2014c-c7a1-7843-83f1-d81dae59b926','prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2014c-c7c0-7c12-872c-de13ed2889bd','prd_01a2014c-c7c0-70a0-b774-83b43d265178','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2014c-c7d3-7849-bc27-5285001f65aa','prd_01a2014c-c7d3-7025-ab0e-a70337dd55be','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2014c-c7fb-7223-9ca7-f87fe13f6cf5','prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2014c-c7fb-770c-97e8-bcff44a01750','prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2014d-1063-7803-bf6c-6d6147e0eaba','prd_01a2014d-1063-7044-9bd4-4a511a62b6f8','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2014d-1075-757c-8acc-f6a2081dc929','prd_01a2014d-1075-770f-8265-ef4cf2731f74','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2014d-1081-70ba-89a7-12dc9d20abea','prd_01a2014d-1081-7dbb-8fb7-f3046b7a8c8a','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2014d-108f-7f22-ae8b-0452f42af109','prd_01a2014d-108f-71f8-a04c-b0b1721f4cb1','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2014d-108f-7dcb-99a8-5b52ad020e07','prd_01a2014d-108f-71f8-a04c-b0b1721f4cb1','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2014d-10a9-775b-9e62-c8363cb5d1e0','prd_01a2014d-10a9-7399-ba56-acd8e596ac7f','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2014d-10c6-79df-a82d-00bcad4ca8a7','prd_01a2014d-10c6-7025-bef1-1b689eb51620','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2014d-10d8-74ba-a964-230b4e642118','prd_01a2014d-10d8-765e-9ff5-d3e349788d25','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2014d-10eb-7f95-91e9-7bfa51969029','prd_01a2014d-10eb-79de-88c2-d8d85701201c','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2014d-10eb-7eb6-af18-7ca7586d2a8e','prd_01a2014d-10eb-79de-88c2-d8d85701201c','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2014d-1109-7f5a-ad6a-f0439af99d08','prd_01a2014d-1109-7d55-8532-1499130b33bd','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2014d-1128-7642-9183-a2c5dd841846','prd_01a2014d-1128-7365-8bf7-21023cf71ada','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2014d-1136-7e8e-b1e4-c60342e64169','prd_01a2014d-1136-7241-bbc6-2c87720e6964','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2014d-1142-71f9-9c52-1857c7b81804','prd_01a2014d-1142-7fcd-9310-6953e24112c0','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2014d-1142-7906-9c7c-37fe0a818efe','prd_01a2014d-1142-7fcd-9310-6953e24112c0','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2014d-1155-73d5-aed7-60884220392b','prd_01a2014d-1155-72ee-8f2f-852a62885a45','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2014d-1167-78e8-8245-635aca173156','prd_01a2014d-1167-753d-84c8-b3f3b6541b51','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2014d-1176-7f42-87ad-052dffa8b9ea','prd_01a2014d-1176-7ad1-9db9-7d46a4b4a4aa','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2014d-1189-7fba-9cd6-68ffb2e73704','prd_01a2014d-1189-7a11-9fff-29d4ab352b1b','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2014d-1189-7a75-91d6-72988b2bf28a','prd_01a2014d-1189-7a11-9fff-29d4ab352b1b','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2014d-1199-7294-b180-89680dfbafbe','prd_01a2014d-1199-788d-b6de-775d9a8916aa','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2014d-11ab-7bdd-a9e8-350c200bbd18','prd_01a2014d-11ab-7d9e-aaa7-d703099e0e42','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2014d-11c2-70c1-9f17-6816b98b159a','prd_01a2014d-11c2-762c-8904-b20088c6c7e3','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2014d-11d2-7cc9-a965-b6144da1a7f4','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2014d-11d2-70ee-806d-8a56ef8a8c1c','prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2014c-c6e5-7892-9041-c5566f0e0079','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795318138597,1795318138597,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2014c-c704-74e4-9253-1a90b81e8479','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795318138628,1795318138628,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2014c-c725-7b43-9148-d2ee814f4875','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795318138661,1795318138661,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2014c-c737-7306-8e0f-956ba004cee7','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795318138679,1795318138679,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2014c-c758-744c-8786-c34e76aa264c','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318138712,1795318138712,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318138732,1795318138732,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318138749,1795318138749,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2014c-c78c-7b35-9b01-55f9f2943f67','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318138764,1795318138764,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795318138785,1795318138785,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2014c-c7c0-70a0-b774-83b43d265178','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795318138816,1795318138816,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2014c-c7d3-7025-ab0e-a70337dd55be','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795318138835,1795318138835,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795318138875,1795318138875,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2014c-c817-7fca-83ae-42c37001f017','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318138903,1795318138903,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318138932,1795318138932,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2014c-c869-7e56-921e-985c7428aac4','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318138985,1795318138985,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2014d-04fa-7164-a3d6-c8d5fefec6d1','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795318154490,1795318154490,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2014d-050e-7c8f-8d88-ad7777dfc0e2','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795318154510,1795318154510,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2014d-051e-77c9-90c1-b553d391ed94','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795318154526,1795318154526,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2014d-052e-7549-bba6-2e2cc0e066c3','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795318154542,1795318154542,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2014d-053e-715b-9bbf-32c7d72019c8','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795318154558,1795318154558,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2014d-1063-7044-9bd4-4a511a62b6f8','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318157411,1795318157411,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2014d-1075-770f-8265-ef4cf2731f74','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318157429,1795318157429,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2014d-1081-7dbb-8fb7-f3046b7a8c8a','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318157441,1795318157441,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2014d-108f-71f8-a04c-b0b1721f4cb1','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318157455,1795318157455,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2014d-10a9-7399-ba56-acd8e596ac7f','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157481,1795318157481,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2014d-10c6-7025-bef1-1b689eb51620','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157510,1795318157510,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2014d-10d8-765e-9ff5-d3e349788d25','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157528,1795318157528,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2014d-10eb-79de-88c2-d8d85701201c','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157547,1795318157547,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2014d-1109-7d55-8532-1499130b33bd','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157577,1795318157577,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2014d-1128-7365-8bf7-21023cf71ada','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157608,1795318157608,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2014d-1136-7241-bbc6-2c87720e6964','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157622,1795318157622,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2014d-1142-7fcd-9310-6953e24112c0','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318157634,1795318157634,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2014d-1155-72ee-8f2f-852a62885a45','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318157653,1795318157653,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2014d-1167-753d-84c8-b3f3b6541b51','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318157671,1795318157671,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2014d-1176-7ad1-9db9-7d46a4b4a4aa','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318157686,1795318157686,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2014d-1189-7a11-9fff-29d4ab352b1b','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318157705,1795318157705,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2014d-1199-788d-b6de-775d9a8916aa','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318157721,1795318157721,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2014d-11ab-7d9e-aaa7-d703099e0e42','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318157739,1795318157739,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2014d-11c2-762c-8904-b20088c6c7e3','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318157762,1795318157762,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2014d-11d2-7c09-be5a-e9ebca3e0f75','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318157778,1795318157778,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'DLA1uqrmVYyYtqsC2rjSbGdb-zROkBxDmjbUFOqrgAI','ses_01a2014d-31ff-74c6-9856-6c716c6af87f',1795318166015,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'Jb_cTuFrVhJiAHfMWIcPo82-l0FvCUy7YTEfE_cNh9U','ses_01a2014d-3567-7b97-a5eb-b0ee888d99b3',1795318166887,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'8guRxs_O5u-8h90J8yHC-Nm2g4fODfKynEKnKYZXW7Y','ses_01a2014d-51e2-7f81-b3fc-68590b9fdb87',1795318174178,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'a7_kLfnvtBbSrJIDX2DWok7j428cP-DvTgNYQ3T43m0','ses_01a2014d-532c-7fcd-a8de-243bf247e50a',1795318174508,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'fomD2bGmmEZfO1pwr04llKfOQe5RtrGc1v9OeatMmlM','ses_01a2014d-5599-7d35-b3d5-c706cc3628c9',1795318175129,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2014d-31ff-74c6-9856-6c716c6af87f','usr_01a2014d-1fd4-77d1-9012-30878411a78d',1795318166015,1797910166015,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2014d-3567-7b97-a5eb-b0ee888d99b3','usr_01a2014d-3385-73e8-be8f-400cf8fce41e',1795318166887,1797910166887,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2014d-51e2-7f81-b3fc-68590b9fdb87','usr_01a2014d-1fd4-77d1-9012-30878411a78d',1795318174178,1797910174178,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2014d-532c-7fcd-a8de-243bf247e50a','usr_01a2014d-1e6f-7da5-b697-fd26e2ddecdb',1795318174508,1797910174508,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2014d-5599-7d35-b3d5-c706cc3628c9','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8',1795318175129,1797910175129,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','MUG-BLUE',2,'shipped',1795318166993,1795318169226);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','MUG-BLUE',2,'released',1795318171924,1795318172278);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','MUG-BLUE',2,'released',1795318172592,1795318173234);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2014d-564a-74de-a749-3c02e0507e2e','LAMP-OIL-BLACK-SMALL',1,'shipped',1795318175306,1795318177577);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','LAMP-OIL-BLACK-LARGE',1,'released',1795318175709,1795318176372);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','LAMP-OIL-NATURAL',1,'released',1795318175886,1795318176201);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795318173234);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795318140197);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795318140227);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795318140270);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795318140310);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795318140330);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795318140378);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795318140396);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795318140413);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795318140443);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795318140465);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795318140482);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795318140508);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795318140524);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795318140549);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795318158588);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795318158633);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795318158678);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795318158729);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795318158765);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795318158799);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795318158828);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795318158844);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795318158861);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795318158883);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795318158916);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795318158948);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795318158994);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795318159033);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795318159102);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795318159143);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795318159171);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795318159294);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795318176201);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795318177577);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795318160396);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795318160464);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'DECK-TORCH-BLACK-LARGE',81,0,1,1795318160514);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795318160570);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795318176372);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2014c-cd05-74dc-9dc4-8947f57f10f5','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795318140165);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2014c-cd25-72bf-83ed-422be59bc2ac','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795318140197);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2014c-cd43-7e06-8e37-5deaa37b675e','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795318140227);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2014c-cd6e-79c5-a90e-3ac82c2a8696','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795318140270);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2014c-cd96-7e0f-8582-bb89fa65feb0','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795318140310);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2014c-cdaa-776f-b5d1-48fc825b6642','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795318140330);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2014c-cdda-75ae-a02a-870b3754ecfa','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795318140378);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2014c-cdec-7c83-b16c-f7bbf1a4b33d','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795318140396);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2014c-cdfd-7515-aa71-13718b721bb6','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795318140413);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2014c-ce1b-7593-9b02-baa449c27820','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795318140443);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2014c-ce31-703e-b1fe-f9a0bfed91cc','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795318140465);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2014c-ce42-7492-8540-812a218909c7','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795318140482);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2014c-ce5c-7d76-baa4-009beebc9013','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795318140508);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2014c-ce6c-7254-98f6-395ded61e9e8','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795318140524);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2014c-ce85-7c75-94f3-7e8ece8503a8','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795318140549);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2014d-1556-72a2-bf95-701ecd50372a','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795318158678);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2014d-1589-774e-8465-a7361a92dca2','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795318158729);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2014d-15ad-7724-805f-63128eb3e93d','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795318158765);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2014d-15cf-7518-81c2-4ba6feaca0db','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795318158799);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2014d-15ec-79fd-9fa5-85caba7a959c','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795318158828);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2014d-15fc-7867-aec3-fb20574bd3f1','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795318158844);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2014d-160d-757f-8315-bd481bf363c9','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795318158861);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2014d-1623-7d81-99d4-482f8a6532ff','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795318158883);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2014d-1644-7df1-886a-8e5f7db4a6e2','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795318158916);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2014d-1664-7099-95ad-1cbe408ebdcf','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795318158948);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2014d-1692-7314-acfe-025ae6aae434','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795318158994);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2014d-16b9-7795-8329-d083942e1afc','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795318159033);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2014d-16fe-75ef-8c83-213c58f5f3dd','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795318159102);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2014d-1727-7785-a830-1a9ed344825f','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795318159143);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2014d-1743-7031-a4e6-ff3f8f4a2c26','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795318159171);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2014d-17be-775f-afaa-ecb7b772700e','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795318159294);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2014d-17f2-7b4f-936d-63f45fa2d207','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795318159346);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2014d-1811-720a-892b-66b162fbf0b4','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795318159377);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2014d-1c0c-7f87-ba3a-2b7dd9df6184','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795318160396);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2014d-1c50-757b-bb15-2ae7c6c9ffe0','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795318160464);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2014d-1c82-70b8-97a2-5e3e44a3aa70','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795318160514);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2014d-1cba-74ea-992a-170adc0682c7','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795318160570);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2014d-1d18-7878-b5aa-86708d2cb6d6','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795318160664);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','system:inbound.take-in',1795318169226);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2014d-564a-74de-a749-3c02e0507e2e_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2014d-564a-74de-a749-3c02e0507e2e','system:inbound.take-in',1795318177577);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','Z6Z8B-CHRG1','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014d-35d1-7a47-8ec8-9321579a9c66','captured','shp_01a2014d-3684-7452-8990-e1fb491cc47c','delivered',NULL,NULL,NULL,'{}',6,1795318166993,1795318171464,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','36Q2Q-GWAVV','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014d-4914-7a9a-b5da-e95d68cec2e2','failed',NULL,NULL,'payment_failed',1795318172278,NULL,'{}',3,1795318171924,1795318172418,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','B7RAZ-R75X3','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd','refunded','shp_01a2014d-4d0e-7741-8d63-ff41c3402254','cancelled','customer',1795318173234,NULL,'{}',5,1795318172592,1795318173634,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2014d-564a-74de-a749-3c02e0507e2e','H8RFJ-6ZGXH','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014d-564a-71fd-ba37-fc8fc0595098','partially_refunded','shp_01a2014d-571a-74c8-a412-34ea588201d4','delivered',NULL,NULL,NULL,'{}',7,1795318175306,1795318182589,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','P84AA-55SRT','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014d-57dd-7583-895d-626e9cf29d03','refunded','shp_01a2014d-59be-72c6-a5e6-1e74f321a73f','cancelled','customer',1795318176372,NULL,'{}',5,1795318175709,1795318176946,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','BRBCH-8SB5C','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014d-588e-7c03-b597-d1823b086740','failed',NULL,NULL,'payment_failed',1795318176201,NULL,'{}',3,1795318175886,1795318176464,0);
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
	`updated_at` integer NOT NULL,
	CONSTRAINT "payment_not_overcaptured" CHECK("payments"."captured_amount" BETWEEN 0 AND "payments"."amount"),
	CONSTRAINT "payment_not_overrefunded" CHECK("payments"."refunded_amount" BETWEEN 0 AND "payments"."captured_amount")
);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (1,'pay_01a2014d-35d1-7a47-8ec8-9321579a9c66','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795318166993,1795318167146);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (2,'pay_01a2014d-4914-7a9a-b5da-e95d68cec2e2','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795318171924,1795318172187);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (3,'pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795318172592,1795318173462);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (4,'pay_01a2014d-564a-71fd-ba37-fc8fc0595098','ord_01a2014d-564a-74de-a749-3c02e0507e2e','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795318175306,1795318182477);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (5,'pay_01a2014d-57dd-7583-895d-626e9cf29d03','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795318175709,1795318176697);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (6,'pay_01a2014d-588e-7c03-b597-d1823b086740','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795318175886,1795318176108);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (1,'ref_01a2014d-4f16-7bbe-b5bd-e64795e6d442','pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd',2580,'order cancelled','succeeded',1795318173462,1795318173530);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (2,'ref_01a2014d-5bb9-72bf-aac2-57355563beac','pay_01a2014d-57dd-7583-895d-626e9cf29d03',5540,'order cancelled','succeeded',1795318176697,1795318176741);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (3,'ref_01a2014d-724d-7f6b-9e57-dc7dfc648b37','pay_01a2014d-564a-71fd-ba37-fc8fc0595098',100,'a scratch','succeeded',1795318182477,1795318182511);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2014d-35d1-7a47-8ec8-9321579a9c66','charge','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','pay_01a2014d-35d1-7a47-8ec8-9321579a9c66',2580,'EUR','succeeded',NULL,NULL,1,1795318167137);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2014d-4914-7a9a-b5da-e95d68cec2e2','charge','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','pay_01a2014d-4914-7a9a-b5da-e95d68cec2e2',2580,'EUR','declined','card_declined',NULL,1,1795318172129);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd','charge','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd',2580,'EUR','succeeded',NULL,NULL,1,1795318172797);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2014d-4f16-7bbe-b5bd-e64795e6d442','refund','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd',2580,'EUR','succeeded',NULL,NULL,1,1795318173496);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2014d-564a-71fd-ba37-fc8fc0595098','charge','ord_01a2014d-564a-74de-a749-3c02e0507e2e','pay_01a2014d-564a-71fd-ba37-fc8fc0595098',5040,'EUR','succeeded',NULL,NULL,1,1795318175436);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2014d-57dd-7583-895d-626e9cf29d03','charge','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','pay_01a2014d-57dd-7583-895d-626e9cf29d03',5540,'EUR','succeeded',NULL,NULL,1,1795318176063);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2014d-588e-7c03-b597-d1823b086740','charge','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','pay_01a2014d-588e-7c03-b597-d1823b086740',4940,'EUR','declined','card_declined',NULL,1,1795318176063);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2014d-5bb9-72bf-aac2-57355563beac','refund','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','pay_01a2014d-57dd-7583-895d-626e9cf29d03',5540,'EUR','succeeded',NULL,NULL,1,1795318176724);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2014d-724d-7f6b-9e57-dc7dfc648b37','refund','ord_01a2014d-564a-74de-a749-3c02e0507e2e','pay_01a2014d-564a-71fd-ba37-fc8fc0595098',100,'EUR','succeeded',NULL,NULL,1,1795318182501);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2014d-3684-7452-8990-e1fb491cc47c','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795318167172,1795318171254);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2014d-4d0e-7741-8d63-ff41c3402254','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795318172942,1795318173234);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2014d-571a-74c8-a412-34ea588201d4','ord_01a2014d-564a-74de-a749-3c02e0507e2e','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795318175514,1795318179558);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2014d-59be-72c6-a5e6-1e74f321a73f','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795318176190,1795318176372);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2014d-564a-7d73-b09a-5c5a4b01c229',1795318175394);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2014d-56fe-7005-8e5f-8430590bb890',1795318175719);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2014d-573c-7b05-8f1a-1d5534d5814d',1795318175782);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2014d-57dd-7177-889e-d72d887a9cab',1795318176022);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2014d-588e-721a-8381-0fbf3f4ed2e4',1795318176022);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2014d-5989-76e6-95ad-3745866de25b',1795318176465);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2014d-59fa-7309-8664-b6d05ed809b2',1795318176547);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2014d-59c9-720f-896b-08899b8cacb7',1795318176558);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2014d-5a74-7825-adb9-ce3b6dd0af67',1795318176614);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2014d-6729-71a9-8925-1a3e01ad6b2f',1795318179662);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','0dceadbc-7741-4725-bb32-4c423958214e','sZgfRMfyY_V3ZFXlyi5y-Og3Y0wU8UtsBXcVeHwjXjg',201,'{"Location":"/api/v1/users/usr_01a2014d-3385-73e8-be8f-400cf8fce41e","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.PcyBdZH6LzHVzzUq.PPdzvcpYxCww91qa4FnhFH2HbqLknyQ7ARPdhBAkjCF4FGBAHL1OO-Rk4XfoAHTrosmNzkKZa4KEtmLDUm9IH8O7a1FLpsqpd7wCqwMx5BKjFusmSCUdJyLM0jgHRQRmcKMdr9jc8T395wOe0q3EqsQlsFQnTIDSBl7pRHWRbIhWUr4tTmT36eNcRAGSRdvJ4X_qcjGgj6k829_7R7CJNlwCb3pyhS2xFDE8p_puQKMiEFCUX892dXopqU6NA939t6H8KfHsaeq1F1-Y44d1bblHBfReZIMiqgjEWKmmLBfYnfAqMDL39nYCHSonsIcMLql9AYO_dk0jwXDPPtaXzbr28yawKMZzrIIwKH1G6qva3aXoxnSXsYk1bEW9Tub2yBhgypqCEbZohcYnnEOGp7GsRfrX4pJmJxBmR2fnjiIgl2CG1FXFxX66n7SSt4jtKqARBzLq05xRmetLaL3zM_-lrIgnFAsEd_Ay7D5NXhrXzBAiKYUY2z0SMEUpn9fgtLs5vOFuDwzn18Qf-PE1rNaFkL8uxTMAJg',1795318166405);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2014d-3385-73e8-be8f-400cf8fce41e','POST /api/v1/orders','ce13b652-1460-4f6a-b285-d3c4d797aede','gYkYzjWOrKq1G13_3ZGBvz6JbfzRoQV2C1ksvClSw2Y',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8","ETag":"\"ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.aWE6y-DmsmC9M2EI.Xf_iurLTKooskiv3Q8Df61aClicfJdRQYKQeIysX8A08DHrM4JB78S6ufV0_un96ziKPP4lLy0WMWbvUsxb_dvI2hjVwLyDtHxd3wIPxJzudSwZO1AuYPXUefT5COuZNz8nOYBzuGnPMhryveJrsaFKoTbF_kIlA5umO47FgmURfQmvbasUb2doL6pcq8klPm7SPgieUnCfKLZGsiSJiSxk0UGacRJ_m-mhIHv1sa8M8XSOZp727528wE-G4DSXufmh_dxKnyWWvMeUlKga3eLUi1ygJ3DEGegZsSnKup9dvmPRQgbauM_ZMjFmDTIEJ43_wObpUiEC0kSwGX2cyFzsfOMAsyz7e5EdY5oCvpAZazLyno89Ih9egBGClnvkAWk9YuN03yTObM-aEqXzUD9o9msLywJqnzjaAZ4UWPpRXpG5Zt6PDRb1YuZwlsIogcngts6MM2j8HVBP0gieyOrAoPDv-ABUBAbw7WnjwUvUngp0nWp1KR1p-teC-FO64R97dhHl4RyiJY1mblAY5b7hWtLLnGxEaQl75UbLRdddfmZAOgTMq2jz3ST-XvOWEJcGbnZoLLY2WgCav8Chq0ukJQgVSIREPkBrtkfu2NiJnd9_P1jOcTTPi7q5b88flN8_9IIGnl4k96fJuDO5-RIMywfGclwj0XmbaG2Qx2N-DXSFQQ8etNwtedd4G63Ap2OtXWPWBBdditmt7TV1bcVTp_woL7Uv9cKnY6JD2WJQaXQK-_vw71D0xAbh9W9tqtYLq3klcNOR80EgQqleiFGw3jjhuLYru_mxICJXMgB01SVJc3nzj5ubBZo4BRqi_RTf0lhIZt8ftko-nKevFKLw4Pyle6eGK9RiBPUcmCWK2ykckjUb7w8DO0xt71-pA6a5sEdEhCHqy42CJi6GjkK_ItdriUA4Ola4TLcJ4UcIaWTje2H11on_7Co-GKfJDEbxHIHk9gQS9GYdkFHNpHZGRPicL38PRW3X22cXHyGBYTfoac4ChlVcW4uuhK6ukO3QNBwCUW5iHzVk8-z8vWcswRKasyHvVy5Ar0ZuzDfptZCxV4zH-Ja2nX-vSUxhwjlMha_NxWt7X',1795318166993);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2014d-3385-73e8-be8f-400cf8fce41e','POST /api/v1/orders','6e33adeb-8f48-4370-b6fb-89438c364917','w_OoDt18Hki1U1VStXQMlmWyk9r5HKBIMKq4OajhBXw',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-4914-7e51-b0fa-7f0be0eae143","ETag":"\"ord_01a2014d-4914-7e51-b0fa-7f0be0eae143.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.5wcxwtdUkObPe9hp.e5jvln5DYm3XAPAsRV5jqwXIPvHP5QzTKJB6zGhcm6B2cDCb-QdG8GlbzLsxlq-M_63VM94dw2co-HZn1JQN1bV-0Fo6769p4BavC229-DV4x4-wpcxMG8SSPsXwcVv0X2gY9IY6gUEOD4VnQOFSaALA6Xd5t0FUZDTMRlrtMlOiolzkw-MjxmLVXEE_0nyvpB3B46e1L-liHsD2K9rmPCbWSbekWoEQgcui-hwa5btZw3H7hbhBLUNe9NLUpdxuqcyDOwChoSX8ddswlKqBcxisXizweZ7f1LV5Ifvjp-e1GgcrPv7WliXnBefh5rG41Et1aqQDYHXDkcRjNsaido-nrBgR5ktk-JKhJFtm2L3Fp1pe4Dre8e48icsBziKwnf8BqEGXosvjRjNwu86qiydyPzbbGesA2do1j1alNMsIZMThyenb3WINB9_ROs7uiLI8b_qOQCl0B2y2PcBROs9OR6urPF_t61w9ehJ8mc4V73vKxvFq3D4nR62R0M25s2ZXlWsD3yIoTVbiQ1yD-Y5OBmUfKcV3xEYNoGf7UAZ4319u5PfOcrN2xaZbvQzMS843E9RGZP33L4AbJrOk2BgHnlr2KrVtGB38_-aJKkSpmy78NCevu2AKVdKH7oCS-nbBWg-ORILmab7lMvviVcn6yKnmKP5h5LZBd-bkMr4kB6sWxA76dlx1Aa1gY7Yjh0cIKHT1Yw6WLwY_za7gbA8dy_fjBXuj-__q9VMwkJ4pYmbh21UzD04q123yEZWenLSLDTQXO6nW-HKoGJwhicNjO1PP_YLxBXn7xBUk-8YJJyH_RgJqQIH0jV9LZy1LMItwSF_qtxcKTdhG47pg7uGokzYr8K29BgR4XONe0KkIyJC9Pi0s5rCPeqmMQuLOwvoru4Ia4EakTZNSIvlBGsl0GmXggke-lrv9UHrYu7dQF76Ymg-cXBgUSOx5O0Jjjshp0js56AOGjZzwdOA0eDmWBTjo33x2_hHbslNxnlA8flhxdBRT07a4svEHuLVc-uoLHtT9bI9R8XXz-2GGTgwXqlpqM1rvP9RcIHlG5kPP-CD_5uRq7uCBqf4cP4z586YY636OOwOO',1795318171924);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2014d-3385-73e8-be8f-400cf8fce41e','POST /api/v1/orders','1e5b6406-eddb-40bc-89db-e2492ffbd00f','gYkYzjWOrKq1G13_3ZGBvz6JbfzRoQV2C1ksvClSw2Y',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7","ETag":"\"ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.msCiFWBm2oJQvVvc.c5XJMBGDOM_5LTw5lgbGHS84GofJULwAUN5MyRFQ4DsQ_WEbWSiV-u8Hko8PAnfG3QeHRah7teqXHuGGFfcCYXnun2P84cYv0885hyni3282dNhkp48Ghq6kukvWACfuB_1SK54mTY3dXoysQlWDfqJllnTQUzNfNXNdVZAzkb9Tk9aWnMfS2WttOaoJLTUpZK0XjJLrS-cC9OPYgK717kpdf-ubepzggXc-PpS1NZCPh5iCtRnLB-S7M2pJPogAvVS1_bNpltkwc_wpelUzwhoBZfZ9JFi5Ugg4z5ioSuZRDVLN46wywMaYz7N9uNjJP__DbtwpjLK4oN2PAsJ5ttm8y3AuVfJnijY5shlq-FYwjTOgcd-0aB6NOwK7mB4fdj2azSQgzk-HWeV_W5tJIekOmxMPrnzdbsA68palVDlSVOeG6DvD831nAgXC-nqegdD8Gf4QNSsZXbkV-V3_lGW49JDQ44H6eecK3EDP1rxmZ5uZz_yXYAFwXpForKXz6t-HfA-4gWSh7WsWvBtEZR0VCZd4EDYRRNJZK6QfwVB89pzcAq-LTwhiFzNrelD7ZSBoCV60LWqkDSFw9CQEPtTgxOA9S3Rj28hlJLUi-v3pSu7ohDZ8UWSC_xBYYbDTPFA5oVbgie_V3-wtpACtB5QgLM3cHUuKMsljvtcOB3QiOvdnitJcbAambmm-3COSeYiIyJ_AYGkYIxN-2VTWrrOAwPmAkG1BFxul4x2ow2PeEUpbb-Ip3RAow26rIeNiG2Y5tsYook-wwqzmK6KFFr9fFUnPBgTZmzkv4t5tX3d2kRVhCJnicvPFAoioRN5iLo1hftRA4cfvDjDO6OoXqze2ZnOoXZuHqgNgOQMFSyfbLSf0zXFfdoMpLIXFJebtoIXn_N4GmWMN6mLpRQfBFk8HGytsvfJHAS0P6oK5-PRe_dwLrIudyoqgnNywIl6WBnmMNP0ob0Ht-agSLMLkgEqK2t6uWMs9roYEB1tDcoKNNlHv69qxvKDWvwrzEYMlbHaug3wm77nvDprdqFuntc_40Ora56x7E2YwgufDOFkGv09i-JImT9KLABOkXRHxJKKN-1LAqiZz',1795318172592);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2014d-3385-73e8-be8f-400cf8fce41e','POST /api/v1/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7/cancel','e580343d-c0f2-428a-ae80-4d8976be0a51','BaZOtSLlUNVs2sXHjeqtYEzAy-s7oHt1FyiROqqdHNs',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.dfYmVrXJaQUpgvv9.lXRqWQqlFmOhPPfShTJX2IS-WPsaGEEzj7FVLRzIv1VaaF0AbsFGi2LK9kk9R1e2FYDqBSHe-dgOF2rO017N6NmBSLAzKtSOWQMmQv2oNFmnS5TN8kMzWHp2WzTx0s6r5SQbo144qqcv35q0_Z74mUOjsSPCmzQreGB4qW-JciuxmEoY7SOTaPWSQIyY4TrOiLS1QJoupG-bc0SPckCl5OwWEqapXKd1JFGHIfLaVN-1KtaNlCrSNcO-nP99xngTwpaRO-5Ow5mqc1FbPkarsx7DF4zyviqWUADgPQhHqdZZVzURJ9GeJwfH4xGOZsZuatIBZJXWjDSgU0oMJHjFv2ws3yywhUHmJueBt40opQwmqfvwo2ydScT2nBio5O4iCtwE59U55FrGyJWgZF7GHd74PGZzKBvHWBNSATd59x2GtgVW4eiXHmo9iGn1YO4oMzRkiMP2CLp3S39xpKCR8nmBxJ56qft7k7TzZg6xkJN7tP9Pjc7gdlXpkGP5ayNiWIUwFmi8qGyYJI7aLN-VHbNslZbhFfoO_m6OIZHPejdQ6wBQ7BhSVEQbQkryM0V-FpBMUhJTl9WmbTE1wGWkRVjZB5x_3BzU02NCtyvsayGGlXI_6lAQpYITSlnldY2MIaOGWAoMmYDIrbES9zj6djcw5_FDJtzO_9TOrb1fa3KJrwFDSAEv_Im2y3BpYXYt0ZUVHLYJBKUgzwv2y3kKmzXjYERL_yJ5e3wW6yJmo0qVGrspov9w5AIxa9T-Sl3cjl1xEfE_aE-jeaBtVMCoxBzfO1CabVGLQqDG7-PTPWxWA2SSf5x6Dve9IgbUjkghcCgxneWZk4orNiw7ZBSuRCcMYOP4WqRXhlhaIR-7eWvrcBIwdpW5BL1K5jSNpZ7Ks5jrbIdn38TR_oinN_h17lQRElQD3RtFZAkXnHbq_QqFH1VOmx7udT5B9GXNAafWDj6W7MkUx9i__j53vRumkqNz4FZ3LKcq6bZv9hAOeYFCmh8vwBpA9BWQPu6c-XiKfMDD-fmlB3d4U5lgIC_U6Y8c9kljqlSpYgu6W_B92sz0BknULo_gDTT8lgUAawrseLo6hPavdu1047IWwuFa4zy6ENxj1HTl_06McZ12ZsjiFzDsrpNxT5uapqAvBfS4UKPHphP3VvCPj2OgzHE25TTFlPD6tzWChbv5q2DQH3S1rkH4tjJ1SLkgC7A-rKknMyAVCqK-5RsGFf2JWfbjxBNw5oYkS__i9Cxt-Tf_cg',1795318173234);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','POST /api/v1/api-keys','7d938a59-d1ce-4e1a-897f-20b16f6843a3','9E-XdgZbNiNuBtGZuIHAiQIXkWr2kEKG82RmM1tcAxA',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.3jWq6UuExBQ7fM0N.j4wpodMxpyA9IR4u4GVPNOHuwvSzH7v-JVRGVrz0zEA6lZtxrcuavM187P7m7FpjLfJdtxGMSd3APdDLwHeBE51PEcNPOgdCJcPjR96r9WRXZrjcehABEvU67W10RHpwC8gxzkVmckFm5KlQp9YmN6CEm8LiDUhr3sKanL7ZLXzT7x8i8I96fSOt9IIKFL1Db0vXNd45sgLnrMAjUyV0BUVl6rbKSkYjaME9vBSZERewL0PhPOqFBLmJk5iTDmai20qcUeSOY1tuffqGYXGtcaWzHX-vSkYJZFKZeK_zcuc8TbmIjFSiG0zfeMsuwpqBwciNdRM61YLEVLbnkCy3C-cDlyJXMd9gIpN_SSU0TDxMV6cCK5Ptd4mGn8J3hBE_wDd-SdNmx1njcygpRGZZUcppGAsB9hipAYaDhYMZ5Gi3AsOVKWz861T8eBCDNdu54237nW170nB5nay6bWu1bmugIFXHvT8bAhiswOQTBolOSapcUV8_jO9ATZFUwSGJBA',1795318175174);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','POST /api/v1/orders','57650362-dda4-484c-a9fd-1f0cdbb7120f','DT4MP9CHH_sZ2uVROgzlDnNE9epVe5WSNOBlEclUoz0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e","ETag":"\"ord_01a2014d-564a-74de-a749-3c02e0507e2e.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.k_I_oompW5sNYzJU.VSN587l8QZvsNBKBCLR0_9CEqk98d-Fsaa6oRrndIrGSJHWjZcaTmVVsTGouENrOD7xXk39iJUn5TrCHmkTE41ebrOgB90vq8rCnULsmkhhaE7lM79UcAbjRKtfAYr-bayqbw7t4TVFc0Pblrz6xSYrkaGkvkXJPKP6xvgtEQFG1UtsWe0L-3WbHDqaARYn5NF6piJ99T2uyt7Zd9DJn-Gat3txQ5yM7CMjojYcSvhPnXDopUpNceIkUMHcUecwv7bfqvvlQkB52Os7EmHHhFz37ClrIUAU6W3_9AOL5LNhZ9RSj92LBJZjKhDECwzTRlu0xWxlysuel_2pd_hn48zn714fYCLIb7rhWphmvuGrIvzl3sUFCr67-ziU_Fnnu3Bl90RAK8FgQHk7vUz4sJZ_k_w_WU4ctdtiM-QW27Bds5NnIzetdquAJrk9z-Q2Q1BGeGsqClyv8OEyOyxnRRvaaDfi6wxEniC2ldFmI1bdnZxOMZxprUT71gpieSb06xSt28ixH_9YqC_7MjBuTiVmgVDy2-e0chsyZiETJRb-pdEtPZ0le674AjscaEQi0AJLE1C6gByQaXQKN2D3teQxZbUOLYJdG5QbActOfWdixcJhqswgBwA447BSnMTGolVhRJeIPWwO0zlsUpeZniLN4sQYqedh530dfsIoDWo_-uEX-qgwAvFqz4hgl0kaSxWzkCdyW3RYLFuO2YQ7GZa0jhH41fDbhDYXar7T1d3yTT-nzidlSOYxb0jg_K6wGhaxJZYjiulnzMIE82-1ZIShb8QHx1i3OnI_Y8JmpdGX1CvX11ZK3IhCth_9fGk45yGhszrkXf04qURi2FNR8AyyiVR9d9M68Pt_a7qrbR2pGpaKBhjHIl_IRFeEQfcPQpXmz6_iEmoITXGe5_uWvTANPBA_kLg4Tl1mUm5ghKI9lxH2c9v4NETKnGJpN3o5Tn3c8ltv_h8JVp1924ohEwlnlh2PtcU7IvPtb6D1dDaAMPaSNpWccRYS5YzawHfEavmF0m8ICWMe7mGM49ugE9oHRaeG1be683HV8wWoA-WUsawLVIPs2TUVS3TygXDOK7D6Tlgj219xiSrUELz45uaKZy_k-h6ZGOZk',1795318175306);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','POST /api/v1/orders','c23d3e86-8f93-4dd6-b82b-ed9611cac91b','GPgTvrpwLLRY-SCMHstjwtj2OnsOWU3y32lM8mhhvWk',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06","ETag":"\"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.Uv-KSjlQSiylWbCs.6A47ROeY1A08ulT9Bjwvt7hvIMh_xdykO6iXK-ZwUw1cUVnw6D52eWKSLvSe8XbCyCPmbKi1dNj-LqL_IKhqS1j_f-qr7qBwK4kLluXQ7MM5WJpG8f-D4YjXk-rai83F3z6yb84g0EVDMTcz-UL6i4V3h7ngzYEV-WJ2AcghSh7Yt-Wkm-zUuGAvJs4mP_OmJBtvugTvWbvOAnsJVNULVZCpfNKmDZath4xpcZIryUpMgStlHFpFBb3OKOGCbaR_sQRkElbG0iatTBgvcCkdvnhwfsx28fnec5pn6V271VbdXi_tkl8CwStv2UetKvwZeLONilf5MFEb6uwg4h5kssyoZB34BUur0H10cosC19pFs8nh7K-M5VT9SBpMj3wSLWxOqZyvHaia-jBRpoO16vWQ07hW77D79WXz7KhHyLHwVwBnacwAPoLj_xW8iI03t8obhZdhumnPqKM3f7CyLcSGpRbtZSRpp9oX7up7_lPkSJFf1Ez7aKlp05zx1ALcbSxNv2D8A7eaPEGVvrAAejDkhyKkgWAdqQMU_cawT393XurkjI5-VZJGLdvqMtMxtrBc5aFXaKOPAZGBsFeo-b7Fi4zBHSYsY1UOscGNGUuf96mnz_IRVLouuoPqUbTPEyeMCrhQy_SeUUabLbdUxzEmzpuA-DxUfa2k8QYKr6aMXZI4DnZvevRk7PNJYaF8tJbyKliotz1GLZmeSBFTw5mqqn8L9Cn9zdql-rA5M0SjwP1yLdPwZ8nLGeoP3A7XIbiQxu0TRJqZBUv2Gu895p8O5FoOSBo6YHDnDEPbjBgDL-CzUjBJwYhWi3ugnh5HyYZb-hoM3U1kwRlep3IzjklexwcKD6fDhanisyGgNvJlB-9kbzgLVhojRrdgVTrM-3DGHIiimo_t6hd3blCrs8IiRUToY-tcgHE5UEzQ9TlbTkV5yaM_0r_kONr7PoXiMu1JOhr8P40u12LkWjv9Dvtly7trKBg4vS6yY5a3jpT0l_2ZDI93VnGm_qPdWWnqfE5bk9CEKLzFcWwtmsXN7Si5WCeET_UsbEYkwE-ae68EXbDatBRw-u_JlbgK70cvM38lnFUuIxMWXmlqhc_E_VOTJEkmhSg_dfg',1795318175709);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','POST /api/v1/orders','96a5b84d-349a-4dca-aae2-c2ed3d12c0f9','Lmp9wgToBYq8FJDmikVaunTuFAafoSCSE_X2vKdArqQ',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014d-588e-7bc9-8a5b-916fe697df8b","ETag":"\"ord_01a2014d-588e-7bc9-8a5b-916fe697df8b.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.qGEHh2cErY_Tomdh.D-3aiJ5aIFFRkp3zri6LDeaSHA2b2L4H9FybJ65kys4ogr8uwIPqPjPVdYTNX41gDOWiEIBHG7rI_g77NyJpUZwlBzs6D8nZKmYXDYTLzAqHtnCGZ75zKHPGglH91To6hbFqWvaf67yTL2GNGRe8-CzKItldY38_-C41h8q6wOLTb1X0T1trUE4Q7EPMuqfpUUEK-c2JeC0TKg6Iy7nzG7EV8Idc1PHA0NwedIbYJOBE9gSaCqs-06uR1IX3dDLWd46nUXwrzNaH_h4iLX2A1heBJhsDF65ODm3IIm9fEME4g8gvmqa5_4tezaii6Mr2pec71jmzRgiPRGKyhgAgObE9OylH_k4fqpXV4SIal0Qq9KlcewoskuB0lO1VgHUpVZzyfXoNMFtMb4sabBgSvrbfPgBcbnfD30wbJ36HnXby5aVW6IOYgBbuKEIs4rSNcZLB0X8Cojf-w59X41XIZaaZot0EfhKAc0cxJjdUcvXyjG78PFaslqF6-QU8T07QmXcgKO1YN7gGN_TlRJUxrye_DlWVyhnjeTR-OmsOCq-jac_J8f3RWb0QI5LX2wotd6WQowhpVRk8Z9s5rU97LMDNdThpW_aF7GsM4qkZl0xYP9x0PthCdn6rBmFuui7-Voq06MlFFJN8Uwfc0xwbwKoS76EP1dJvFEZfoYTeJqD9Kf4aDVxrjp7IjWP2ntbpNkuNVHr-iAvkaFzHcJEWGNvgDGoLRzckwTtc2nEB2SUkUn9793LRsnyi9NYq5fzWjVGPkMV9eUPtmWlWVSfw_jc4cCTrSudI9A1R9Gv5iFhVLnRxxE8oNTVNfmx0xmiNoaQn0fGc0nD3E8qW3xQypBW8EeztrtV8LaAllrlt3VOIpBq1IPFwmh4FVJ12bwoXtT3_nWoz2wKJHizntuVxd4EfeJO1RfRptfUKsHlUSLUUJPrmDp3mLtEF4e0eZapLCMK20JmS__zIPppUH-azupdIFUco2NKvVHuNPfiRG0b5KXX_BVrTheWKPpWrbn9dpeL5ObYBqOTtjezdW5J5JYt4Im4v8e5bMy_FkxA8dLvutf5x_Xhd2y5w4RFknfx6fpSY_QM1T4vW7g5eeSIlhvA',1795318175886);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','POST /api/v1/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06/cancel','725f716e-1f7c-4fc4-8307-f0cf2005ba3a','QbCCTgv5MthHWBb4gvQSyiOBdml7GActTE7RjEV19U0',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.GK9rf_5xlc5uUTfn.-AZS0p9UJQrjOmBD6KPguMYdhv2tHlwtDDAW1zMNkPHu4RwWqC-r18S2s6gMlfR1AaT5m4XpMw6lwusBAB4Ls6CMNum-eqqLlD6u-2sBjCHTwbzwxxK91lUZtvvTrNVMPE1NYF4S03Qj_VfhllC4XzlwO0S6N_nB52uHYgo1ccu9GlsZR5WghERmm05POTYbfAMFUSyjYojglCWmzypVkiZhnGkH2JQSdv26zCKfix_DB0yDAuTzxFBuO_zaz35YK2aWR8hP_n9B7Q72FpWBadREmvSHNYa2xM_izSr3d8GLTeCjPVEBHQPOICYJF945yTjW04dR7u-eSWaxpXX0Yb58vMNuigye-NIdj758IkmT7zQqaEBuM8v7Nzg21OIButhgLnnnYcSAAwfTsbsZ3x_q1R8V9QwN4xjO8ZqWaaHTmKmrSgQhV8qrUhYne-w1tQLbNG_c2qTbphjToT74sugzZNGxQorLeaYBSRlCjg7abexUZxWodpK35LzSmXok5klhV5kkmgfEAtacgCO_YtvSDhfyJGzZ3s_GzS5ixB7i1f3LDADbDVSL9kyd0zDc4QAhH8qWjWOpfxq2n_VqCZXTCqM2YgqevYgedFXz6OqoQtNZEqNNoffzHNjr7RjjM6Fuk61zlCC3RKjFt0ujT1nlLUtX3jix_80NhMSROeUjPrtO6Hrd58paTv8kK_urFW01bJiWWFiADiEmCoFcOL8_bqh_1fNvOv4KfB9bUQDYxaDLt3PJowoZNh1IUzjR4SWCVBlU5Mv38y84eep2bZ-yLgvSZ9Tw2xegUYDeHgnANzSbX2NMWg8WNEXwrauCyacxRk5RSv6DvyIOXuj2c1Uv8jYWQ2KSFQnaMos30gESxcWrdhDBMerJ5ZFnS-tPqEqueBBaHQpA8LgW8hxo3CB4Ee_r4865LvaqZZ6DZbhTnOhpt3dbPW6W6CgGCuIGWKAYYieNTUxfeBltKs0A0rMw7uFnK_1tjQ-kyciUQ6GYAvxwC_MVvvTgYfdo_0Z8DXHXV_bWKhd7Uxhf4V4SfDKRI_PkmFPIO0Mj7ivwMhrN9chigfoJ4JjlApO7f1KTQqbvsFp-GtvN59865A6MahyCHuYSwTiR0a_to8OrKnQu3HjIZj4lW-OtL-cJBntzXFEDvaBmLg93ybneB_JJLk5hXZ1KwXBkUB_EXtkQOIg_PXVl5uG07XZ9L4doEoZi6sKde-IqfliH2UoEhNZjJAKILxT0PihgKBuV_FyEB9QvBLZx-j4uxAtkpLEKx3Am',1795318176372);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2014d-1fd4-77d1-9012-30878411a78d','POST /api/v1/payments/pay_01a2014d-564a-71fd-ba37-fc8fc0595098/refunds','ec3c2158-4bf2-4c47-9397-ae982c2fd54f','ZW-hAAb0geC8vohr3ClZ6vSDd5QgfAKN0-IOxLvq2ww',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2014d-564a-71fd-ba37-fc8fc0595098","Content-Type":"application/json; charset=UTF-8"}','v1.5a2x5doc.8vRlSuP7Acu1utRz.bwkirRnLyp2QyEhH5bZK0XwwKZphb-GOqfeahaKD0wUsrXfhtPPb9NK67emmIkeO_-iQahn9GNQ-MPJ7TdUSm3C2-8MvMq5jHOTJlPqhznGVozl-y1Sc48tEVep2FHXZNWnQwC5yL-Avh44gaJZYp3oM9F0IPOwWclAbDeguSwBcoNfOXfQ_w766EojU15tWj3EqFuZ3Z4kNfzba7dBBQJDxCKKbIQEkMIP9ti98-WR05qfdnXoVrcM5Wz947NY7wAew0fo5PE-ZbkLRwmHXTthzubfu4RDdAb_ln0PX3tEUxYOZoTtZnOgmc9UwYmN33NCLk7rWTWkAzdTmrWQx1uc6zHlx6BHWRRxsAW8efhiTnXlkuDMMuUNNWB-RpC3bjYoXwDV5kC8pERV6ftYjo7HFA8SZ9p6Aoiyn-kwyumTOleM0K8K9vFBXKol8jyU67eKVO3pj4wgSRdI6djgNxoWiFqJDVSkrq-3lR90WNs9anAOAU5uKMEMcIGEy5npnvXi0pSuPUTr7oNBByImdcwlh',1795318182477);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2014d-55c6-71aa-863c-e41060aca37d','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','of a program','8YtZbvB35orVcmcCgi1lhk4EliVqzVjg8_5BCh5EV-Q','wk_rYs9Cs_','["orders:read"]',1795318175174,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'dsdwabgZWW8ugLO8GtN-397X0KZON0czrbhwWaQU9Uw','email_verification','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','grace-1795318166076@example.com',1795318166405,1795404566405,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'KD3wVOh0D22rK9Q-J6ajpWUoa3EURWQfPIyYXyANbJI','email_verification','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','ada@example.com',1795318174812,1795404574812,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','v1.5a2x5doc.MrTbsWovjHoH8MkQ.BzTEw02uQNqpYfAxM2i7fsJFN69JZFtnraQoyrbLZo0-MqNAW1aYlH_6fwy8BL0K',NULL,0,1795318175238);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2014d-3385-722c-9e58-45562b4ec3a3:email-verification','grace-1795318166076@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:26523/email/verify?token=wev_O8NjAVjLs6qJNOJ7m-ExHBcpRNYFzIHE2tTaXkcEb2c

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:26523/email/verify?token=wev_O8NjAVjLs6qJNOJ7m-ExHBcpRNYFzIHE2tTaXkcEb2c">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795318166474);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2014d-3671-78bf-bd3e-1dc704133d7c:order-confirmed','grace-1795318166076@example.com','Your order Z6Z8B-CHRG1','Hello,

Thank you. We have your order Z6Z8B-CHRG1 and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order Z6Z8B-CHRG1</title></head><body><p>Hello,</p><p>Thank you. We have your order Z6Z8B-CHRG1 and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8">See your order</a></p></body></html>',1795318167233);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2014d-3e8a-7f84-96e2-f4350782f9a0:order-shipped','grace-1795318166076@example.com','Your order Z6Z8B-CHRG1 is on its way','Hello,

The parcel with your order Z6Z8B-CHRG1 is with the carrier.

See your order: http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order Z6Z8B-CHRG1 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order Z6Z8B-CHRG1 is with the carrier.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8">See your order</a></p></body></html>',1795318169286);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2014d-4676-7536-8ef8-15e8af7edd7d:order-delivered','grace-1795318166076@example.com','Your order Z6Z8B-CHRG1 has arrived','Hello,

The carrier has delivered your order Z6Z8B-CHRG1.

See your order: http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order Z6Z8B-CHRG1 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order Z6Z8B-CHRG1.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8">See your order</a></p></body></html>',1795318171356);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2014d-4a76-78b5-b84c-0b5dd910ae1b:order-cancelled','grace-1795318166076@example.com','Your order 36Q2Q-GWAVV was cancelled','Hello,

Your order 36Q2Q-GWAVV was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:26523/orders/ord_01a2014d-4914-7e51-b0fa-7f0be0eae143
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 36Q2Q-GWAVV was cancelled</title></head><body><p>Hello,</p><p>Your order 36Q2Q-GWAVV was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-4914-7e51-b0fa-7f0be0eae143">See your order</a></p></body></html>',1795318172326);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2014d-4ccc-75aa-a3ac-1ba49fadd1f3:order-confirmed','grace-1795318166076@example.com','Your order B7RAZ-R75X3','Hello,

Thank you. We have your order B7RAZ-R75X3 and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order B7RAZ-R75X3</title></head><body><p>Hello,</p><p>Thank you. We have your order B7RAZ-R75X3 and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7">See your order</a></p></body></html>',1795318173060);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2014d-4e32-715f-9f1c-0e21960d5745:order-cancelled','grace-1795318166076@example.com','Your order B7RAZ-R75X3 was cancelled','Hello,

Your order B7RAZ-R75X3 was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order B7RAZ-R75X3 was cancelled</title></head><body><p>Hello,</p><p>Your order B7RAZ-R75X3 was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7">See your order</a></p></body></html>',1795318173282);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2014d-4f5a-7538-8d25-b34cb6159d57:money-refunded','grace-1795318166076@example.com','Your refund for order B7RAZ-R75X3','Hello,

We have given back all that you paid for your order B7RAZ-R75X3: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order B7RAZ-R75X3</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order B7RAZ-R75X3: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7">See your order</a></p></body></html>',1795318173629);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2014d-545c-74f8-acb2-a5e7c91193a6:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:26523/email/verify?token=wev_--eGCGVzZGleOXgFHjs3hhs4x-agUS10_fKl9VUpkYg

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:26523/email/verify?token=wev_--eGCGVzZGleOXgFHjs3hhs4x-agUS10_fKl9VUpkYg">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795318174854);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2014d-55c6-7659-b277-f77653385792:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:26523/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:26523/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795318175198);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2014d-56fe-7005-8e5f-8430590bb890:order-confirmed','ada@example.com','Your order H8RFJ-6ZGXH','Hello,

Thank you. We have your order H8RFJ-6ZGXH and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order H8RFJ-6ZGXH</title></head><body><p>Hello,</p><p>Thank you. We have your order H8RFJ-6ZGXH and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e">See your order</a></p></body></html>',1795318175618);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2014d-5989-76e6-95ad-3745866de25b:order-confirmed','ada@example.com','Your order P84AA-55SRT','Hello,

Thank you. We have your order P84AA-55SRT and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order P84AA-55SRT</title></head><body><p>Hello,</p><p>Thank you. We have your order P84AA-55SRT and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06">See your order</a></p></body></html>',1795318176334);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2014d-59c9-720f-896b-08899b8cacb7:order-cancelled','ada@example.com','Your order BRBCH-8SB5C was cancelled','Hello,

Your order BRBCH-8SB5C was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:26523/orders/ord_01a2014d-588e-7bc9-8a5b-916fe697df8b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order BRBCH-8SB5C was cancelled</title></head><body><p>Hello,</p><p>Your order BRBCH-8SB5C was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-588e-7bc9-8a5b-916fe697df8b">See your order</a></p></body></html>',1795318176334);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2014d-5a74-7825-adb9-ce3b6dd0af67:order-cancelled','ada@example.com','Your order P84AA-55SRT was cancelled','Hello,

Your order P84AA-55SRT was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order P84AA-55SRT was cancelled</title></head><body><p>Hello,</p><p>Your order P84AA-55SRT was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06">See your order</a></p></body></html>',1795318176479);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2014d-5be5-7960-b074-6328b3348f2d:money-refunded','ada@example.com','Your refund for order P84AA-55SRT','Hello,

We have given back all that you paid for your order P84AA-55SRT: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order P84AA-55SRT</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order P84AA-55SRT: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06">See your order</a></p></body></html>',1795318176933);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2014d-5f29-7422-9528-f2531b78fab8:order-shipped','ada@example.com','Your order H8RFJ-6ZGXH is on its way','Hello,

The parcel with your order H8RFJ-6ZGXH is with the carrier.

See your order: http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order H8RFJ-6ZGXH is on its way</title></head><body><p>Hello,</p><p>The parcel with your order H8RFJ-6ZGXH is with the carrier.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e">See your order</a></p></body></html>',1795318177640);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2014d-66e6-7816-8885-2d20ccff6f61:order-delivered','ada@example.com','Your order H8RFJ-6ZGXH has arrived','Hello,

The carrier has delivered your order H8RFJ-6ZGXH.

See your order: http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order H8RFJ-6ZGXH has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order H8RFJ-6ZGXH.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e">See your order</a></p></body></html>',1795318179585);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2014d-726f-77f6-b63c-bce566e22b4e:money-refunded','ada@example.com','Your refund for order H8RFJ-6ZGXH','Hello,

We have given back €1.00 of the €50.40 that you paid for your order H8RFJ-6ZGXH.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order H8RFJ-6ZGXH</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order H8RFJ-6ZGXH.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:26523/orders/ord_01a2014d-564a-74de-a749-3c02e0507e2e">See your order</a></p></body></html>',1795318182542);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2014d-1e6f-7da5-b697-fd26e2ddecdb','admin@wharf.test',1795318161007,'Alex Admin','scrypt$16384$8$5$Kva0_QPczhaS42-Zd8GWXQ$hKTrk4UnSYnENu_z8HTRS_efmN7OCsoJJwr6uJWA5V0','admin','active',1,'{}',1795318161007,1795318161007,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2014d-1fd4-77d1-9012-30878411a78d','manager@wharf.test',1795318161364,'Max Manager','scrypt$16384$8$5$mqQufO1D8flETaet6oKAnQ$NY3A0EpRZXBwiDXGq3RxlFG_RN2h2D7e8_33mnGRaMw','manager','active',1,'{}',1795318161364,1795318161364,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2014d-21d0-7bfc-9832-7c181491bc9b','support@wharf.test',1795318161872,'Sam Support','scrypt$16384$8$5$pfPBLCAtgASNO93BOUJ8Ng$GhpRRFUhDgC0K108_ZE1GoN-7iNNSYsmLaGnngIktT8','support','active',1,'{}',1795318161872,1795318161872,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2014d-23a4-7459-8708-c066f227f588','ada@wharf.test',1795318162340,'Ada Lovelace','scrypt$16384$8$5$xsEGBTw1GGC3pHWCtaeOIw$iJIBrewJYIvt9dxIlGwZPy-7Gh19pBRmh3FKw8xgzbI','customer','active',1,'{}',1795318162340,1795318162340,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2014d-3385-73e8-be8f-400cf8fce41e','grace-1795318166076@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$-LQunfwSij3HHZ4oDbM0zQ$-_YlQ8nHfnzoTCAN51_cPSsNxM2GrMOEv7d4KTK2nMw','customer','active',1,'{}',1795318166405,1795318166405,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$JJHYUUQmiSj0HBtDOdvJ9A$V85ullLIo9rgQp7V06LayEW_KxAsIxrudIugOCgr23c','customer','active',1,'{}',1795318174812,1795318174812,NULL);
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
	`last_error` text,
	PRIMARY KEY(`id`, `queue`)
);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a2014c-c6eb-725c-a0c8-ef277832b565','events','product.created','prd_01a2014c-c6e5-7892-9041-c5566f0e0079','{"schema":1,"id":"evt_01a2014c-c6eb-725c-a0c8-ef277832b565","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c6e5-7892-9041-c5566f0e0079","data":{"productId":"prd_01a2014c-c6e5-7892-9041-c5566f0e0079","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795318138603,"traceparent":null}',1795318138603,1795318158603,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a2014c-c706-79a6-81ce-02696cd8789e','events','product.created','prd_01a2014c-c704-74e4-9253-1a90b81e8479','{"schema":1,"id":"evt_01a2014c-c706-79a6-81ce-02696cd8789e","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c704-74e4-9253-1a90b81e8479","data":{"productId":"prd_01a2014c-c704-74e4-9253-1a90b81e8479","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795318138630,"traceparent":null}',1795318138630,1795318158630,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a2014c-c726-7a97-a57a-6d3b177128e4','events','product.created','prd_01a2014c-c725-7b43-9148-d2ee814f4875','{"schema":1,"id":"evt_01a2014c-c726-7a97-a57a-6d3b177128e4","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c725-7b43-9148-d2ee814f4875","data":{"productId":"prd_01a2014c-c725-7b43-9148-d2ee814f4875","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795318138662,"traceparent":null}',1795318138662,1795318158662,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a2014c-c739-77c3-b53b-6eb1b3529511','events','product.created','prd_01a2014c-c737-7306-8e0f-956ba004cee7','{"schema":1,"id":"evt_01a2014c-c739-77c3-b53b-6eb1b3529511","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c737-7306-8e0f-956ba004cee7","data":{"productId":"prd_01a2014c-c737-7306-8e0f-956ba004cee7","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795318138681,"traceparent":null}',1795318138681,1795318158681,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a2014c-c759-7b40-a7cb-0d0db44af853','events','product.created','prd_01a2014c-c758-744c-8786-c34e76aa264c','{"schema":1,"id":"evt_01a2014c-c759-7b40-a7cb-0d0db44af853","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c758-744c-8786-c34e76aa264c","data":{"productId":"prd_01a2014c-c758-744c-8786-c34e76aa264c","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795318138713,"traceparent":null}',1795318138713,1795318158713,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a2014c-c76e-7fe4-97c9-021b1d1a7d9c','events','product.created','prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90','{"schema":1,"id":"evt_01a2014c-c76e-7fe4-97c9-021b1d1a7d9c","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90","data":{"productId":"prd_01a2014c-c76c-7bbe-b13e-20f6bf180b90","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795318138734,"traceparent":null}',1795318138734,1795318158734,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a2014c-c77e-76e9-98ad-5a11a2689f38','events','product.created','prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11','{"schema":1,"id":"evt_01a2014c-c77e-76e9-98ad-5a11a2689f38","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11","data":{"productId":"prd_01a2014c-c77d-7c7c-9bd1-daf0f8f48e11","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795318138750,"traceparent":null}',1795318138750,1795318158750,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a2014c-c78e-7f54-b9b5-3cbde6217ec2','events','product.created','prd_01a2014c-c78c-7b35-9b01-55f9f2943f67','{"schema":1,"id":"evt_01a2014c-c78e-7f54-b9b5-3cbde6217ec2","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c78c-7b35-9b01-55f9f2943f67","data":{"productId":"prd_01a2014c-c78c-7b35-9b01-55f9f2943f67","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795318138766,"traceparent":null}',1795318138766,1795318158766,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a2014c-c7a3-738a-ac87-4cc1c3c1dd4f','events','product.created','prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0','{"schema":1,"id":"evt_01a2014c-c7a3-738a-ac87-4cc1c3c1dd4f","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0","data":{"productId":"prd_01a2014c-c7a1-7c92-b88d-3ad83c6b13c0","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795318138787,"traceparent":null}',1795318138787,1795318158787,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a2014c-c7c1-726a-8bae-316a3380232e','events','product.created','prd_01a2014c-c7c0-70a0-b774-83b43d265178','{"schema":1,"id":"evt_01a2014c-c7c1-726a-8bae-316a3380232e","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c7c0-70a0-b774-83b43d265178","data":{"productId":"prd_01a2014c-c7c0-70a0-b774-83b43d265178","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795318138817,"traceparent":null}',1795318138817,1795318158817,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a2014c-c7d4-779c-9e6c-12f2ea52d6a3','events','product.created','prd_01a2014c-c7d3-7025-ab0e-a70337dd55be','{"schema":1,"id":"evt_01a2014c-c7d4-779c-9e6c-12f2ea52d6a3","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c7d3-7025-ab0e-a70337dd55be","data":{"productId":"prd_01a2014c-c7d3-7025-ab0e-a70337dd55be","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795318138836,"traceparent":null}',1795318138836,1795318158836,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a2014c-c7fc-7d25-a366-ad22a1814b32','events','product.created','prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4','{"schema":1,"id":"evt_01a2014c-c7fc-7d25-a366-ad22a1814b32","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4","data":{"productId":"prd_01a2014c-c7fb-7dfa-88a5-bb874f04b9e4","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795318138876,"traceparent":null}',1795318138876,1795318158876,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a2014c-c818-7200-b263-cf1c50f9fdbb','events','product.created','prd_01a2014c-c817-7fca-83ae-42c37001f017','{"schema":1,"id":"evt_01a2014c-c818-7200-b263-cf1c50f9fdbb","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c817-7fca-83ae-42c37001f017","data":{"productId":"prd_01a2014c-c817-7fca-83ae-42c37001f017","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795318138904,"traceparent":null}',1795318138904,1795318158904,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a2014c-c83a-7457-b529-edf249c381cf','events','product.created','prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3','{"schema":1,"id":"evt_01a2014c-c83a-7457-b529-edf249c381cf","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3","data":{"productId":"prd_01a2014c-c834-758a-8f1c-fa9c3ea86ec3","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795318138938,"traceparent":null}',1795318138938,1795318158938,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a2014c-c86f-7858-83b6-e61e69dd82a9','events','product.created','prd_01a2014c-c869-7e56-921e-985c7428aac4','{"schema":1,"id":"evt_01a2014c-c86f-7858-83b6-e61e69dd82a9","type":"product.created","version":1,"aggregateId":"prd_01a2014c-c869-7e56-921e-985c7428aac4","data":{"productId":"prd_01a2014c-c869-7e56-921e-985c7428aac4","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795318138991,"traceparent":null}',1795318138991,1795318158991,1,1795318162384,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (352,'evt_01a2014d-5c49-7aa3-be46-78295418fd38','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-5c49-7aa3-be46-78295418fd38","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318176841,"dueAt":1795318182841,"traceparent":null}',1795318176841,1795318202841,1,1795318182896,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (353,'evt_01a2014d-5c4d-7aa3-81de-f4cab5520d2b','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-5c4d-7aa3-81de-f4cab5520d2b","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318176845,"dueAt":1795318181845,"traceparent":null}',1795318176845,1795318201845,1,1795318181915,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (354,'evt_01a2014d-5c4d-70d8-b4d1-74114d52b1a5','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-5c4d-70d8-b4d1-74114d52b1a5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318176845,"dueAt":1795318181845,"traceparent":null}',1795318176845,1795318201845,1,1795318181915,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (355,'evt_01a2014d-5efd-7d1d-abff-a413972bbd25','sync','inbound.received','inb_01a2014d-5efd-7cb3-9bc0-b872d7437d22','{"schema":1,"id":"evt_01a2014d-5efd-7d1d-abff-a413972bbd25","type":"inbound.received","version":1,"aggregateId":"inb_01a2014d-5efd-7cb3-9bc0-b872d7437d22","data":{"id":"inb_01a2014d-5efd-7cb3-9bc0-b872d7437d22"},"storeId":"main","at":1795318177533,"traceparent":null}',1795318177533,1795318197533,1,1795318177590,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (356,'evt_01a2014d-5f29-7422-9528-f2531b78fab8','events','shipment.handed_over','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"schema":1,"id":"evt_01a2014d-5f29-7422-9528-f2531b78fab8","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"handed_over"},"storeId":"main","at":1795318177577,"traceparent":null}',1795318177577,1795318197577,1,1795318177640,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (357,'evt_01a2014d-5f29-7422-9528-f2531b78fab8','notification','shipment.handed_over','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"schema":1,"id":"evt_01a2014d-5f29-7422-9528-f2531b78fab8","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"handed_over"},"storeId":"main","at":1795318177577,"traceparent":null}',1795318177577,1795318197577,1,1795318177658,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (358,'evt_01a2014d-66cc-70e2-a48f-b1c497d28d12','sync','inbound.received','inb_01a2014d-66cc-7cae-aec1-a55eb76c300f','{"schema":1,"id":"evt_01a2014d-66cc-70e2-a48f-b1c497d28d12","type":"inbound.received","version":1,"aggregateId":"inb_01a2014d-66cc-7cae-aec1-a55eb76c300f","data":{"id":"inb_01a2014d-66cc-7cae-aec1-a55eb76c300f"},"storeId":"main","at":1795318179532,"traceparent":null}',1795318179532,1795318199532,1,1795318179567,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a2014d-66e6-7816-8885-2d20ccff6f61','events','shipment.delivered','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"schema":1,"id":"evt_01a2014d-66e6-7816-8885-2d20ccff6f61","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"delivered"},"storeId":"main","at":1795318179558,"traceparent":null}',1795318179558,1795318199558,1,1795318179614,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a2014d-66e6-7816-8885-2d20ccff6f61','notification','shipment.delivered','shp_01a2014d-571a-74c8-a412-34ea588201d4','{"schema":1,"id":"evt_01a2014d-66e6-7816-8885-2d20ccff6f61","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"delivered"},"storeId":"main","at":1795318179558,"traceparent":null}',1795318179558,1795318199558,1,1795318179600,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a2014d-6729-71a9-8925-1a3e01ad6b2f','events','order.completed','ord_01a2014d-564a-74de-a749-3c02e0507e2e','{"schema":1,"id":"evt_01a2014d-6729-71a9-8925-1a3e01ad6b2f","type":"order.completed","version":1,"aggregateId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","data":{"order":{"id":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","status":"captured"},"shipment":{"id":"shp_01a2014d-571a-74c8-a412-34ea588201d4","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:29:35.306Z","updatedAt":"2026-11-22T03:29:39.625Z"}},"storeId":"main","at":1795318179625,"traceparent":null}',1795318179625,1795318199625,1,1795318179686,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a2014d-674e-7baa-b85a-c62661e22012','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-674e-7baa-b85a-c62661e22012","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318179662,"traceparent":null}',1795318179662,1795318199662,1,1795318179714,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a2014d-6789-7973-9e17-bf684fefa121','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6789-7973-9e17-bf684fefa121","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318179721,"dueAt":1795318184721,"traceparent":null}',1795318179721,1795318204721,1,1795318184745,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a2014d-6e52-7877-9e50-c3e13d3ef0f4','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6e52-7877-9e50-c3e13d3ef0f4","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181458,"dueAt":1795318496458,"traceparent":null}',1795318181458,1795318516458,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a2014d-6e63-76f6-b54f-361386f90b1e','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6e63-76f6-b54f-361386f90b1e","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181475,"dueAt":1795318463475,"traceparent":null}',1795318181475,1795318483475,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a2014d-6e6e-71fd-a1ef-35b217fbd31c','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6e6e-71fd-a1ef-35b217fbd31c","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181486,"dueAt":1795318490486,"traceparent":null}',1795318181486,1795318510486,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a2014d-6e80-7245-a3df-2edd7594d429','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6e80-7245-a3df-2edd7594d429","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181504,"dueAt":1795318455504,"traceparent":null}',1795318181504,1795318475504,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a2014d-6e96-7730-a4a7-b1457fdfcb6f','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6e96-7730-a4a7-b1457fdfcb6f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181526,"dueAt":1795318499526,"traceparent":null}',1795318181526,1795318519526,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a2014d-6ea4-7983-bfbd-021fba2ac6b6','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6ea4-7983-bfbd-021fba2ac6b6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181540,"dueAt":1795318459540,"traceparent":null}',1795318181540,1795318479540,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a2014d-6eb4-7bde-b4c6-7c319b4ddc63','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6eb4-7bde-b4c6-7c319b4ddc63","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181556,"dueAt":1795318452556,"traceparent":null}',1795318181556,1795318472556,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a2014d-6ffb-7c9a-ab79-a0a257a313a0','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6ffb-7c9a-ab79-a0a257a313a0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181883,"dueAt":1795318471883,"traceparent":null}',1795318181883,1795318491883,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a2014d-6ffc-71c5-8e07-08edf93eba25','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-6ffc-71c5-8e07-08edf93eba25","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318181884,"dueAt":1795318501884,"traceparent":null}',1795318181884,1795318521884,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a2014d-724d-7683-b9fd-f5db4e6d09b6','events','payment.refund_requested','pay_01a2014d-564a-71fd-ba37-fc8fc0595098','{"schema":1,"id":"evt_01a2014d-724d-7683-b9fd-f5db4e6d09b6","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","data":{"paymentId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014d-724d-7f6b-9e57-dc7dfc648b37"},"storeId":"main","at":1795318182477,"traceparent":null}',1795318182477,1795318202477,1,1795318182519,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a2014d-726f-77f6-b63c-bce566e22b4e','events','payment.refunded','pay_01a2014d-564a-71fd-ba37-fc8fc0595098','{"schema":1,"id":"evt_01a2014d-726f-77f6-b63c-bce566e22b4e","type":"payment.refunded","version":1,"aggregateId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","data":{"paymentId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014d-724d-7f6b-9e57-dc7dfc648b37"},"storeId":"main","at":1795318182511,"traceparent":null}',1795318182511,1795318202511,1,1795318182598,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a2014d-726f-77f6-b63c-bce566e22b4e','notification','payment.refunded','pay_01a2014d-564a-71fd-ba37-fc8fc0595098','{"schema":1,"id":"evt_01a2014d-726f-77f6-b63c-bce566e22b4e","type":"payment.refunded","version":1,"aggregateId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","data":{"paymentId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","orderId":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014d-724d-7f6b-9e57-dc7dfc648b37"},"storeId":"main","at":1795318182511,"traceparent":null}',1795318182511,1795318202511,1,1795318182554,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a2014d-7b2f-7881-9e6c-537ac0cd7819','webhook','webhooks.attempt','whe_01a2014d-5341-7361-9fb1-502ab4e01291','{"schema":1,"id":"evt_01a2014d-7b2f-7881-9e6c-537ac0cd7819","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291","data":{"endpointId":"whe_01a2014d-5341-7361-9fb1-502ab4e01291"},"storeId":"main","at":1795318184751,"dueAt":1795318489751,"traceparent":null}',1795318184751,1795318509751,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2014d-3e6f-7585-ae5d-e1e1395c547d','shipping/sandbox','msg_01a2014d-368e-7e5b-b0c0-2607db7bd90f','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2014d-3684-7452-8990-e1fb491cc47c"}}',1795318169199,1795318169234,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2014d-4637-7ce4-8977-86273f755712','shipping/sandbox','msg_01a2014d-368e-71aa-ad86-a7206606cb82','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2014d-3684-7452-8990-e1fb491cc47c"}}',1795318171191,1795318171266,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2014d-5efd-7cb3-9bc0-b872d7437d22','shipping/sandbox','msg_01a2014d-572a-7765-a300-a8e7312cedf5','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4"}}',1795318177533,1795318177582,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2014d-66cc-7cae-aec1-a55eb76c300f','shipping/sandbox','msg_01a2014d-572a-7ebf-b3c4-90baeff76549','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4"}}',1795318179532,1795318179564,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2014d-3385-722c-9e58-45562b4ec3a3:email-verification',1795318181452,1795318166479);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2014d-3671-78bf-bd3e-1dc704133d7c:order-confirmed',1795318182217,1795318167238);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2014d-3e8a-7f84-96e2-f4350782f9a0:order-shipped',1795318184255,1795318169295);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2014d-4676-7536-8ef8-15e8af7edd7d:order-delivered',1795318186306,1795318171383);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2014d-4a76-78b5-b84c-0b5dd910ae1b:order-cancelled',1795318187312,1795318172333);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2014d-4ccc-75aa-a3ac-1ba49fadd1f3:order-confirmed',1795318188043,1795318173066);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2014d-4e32-715f-9f1c-0e21960d5745:order-cancelled',1795318188264,1795318173293);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2014d-4f5a-7538-8d25-b34cb6159d57:money-refunded',1795318188601,1795318173634);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2014d-545c-74f8-acb2-a5e7c91193a6:email-verification',1795318189833,1795318174856);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2014d-55c6-7659-b277-f77653385792:api-key-created',1795318190190,1795318175201);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2014d-56fe-7005-8e5f-8430590bb890:order-confirmed',1795318190588,1795318175630);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2014d-5989-76e6-95ad-3745866de25b:order-confirmed',1795318191290,1795318176344);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2014d-59c9-720f-896b-08899b8cacb7:order-cancelled',1795318191290,1795318176345);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2014d-5a74-7825-adb9-ce3b6dd0af67:order-cancelled',1795318191452,1795318176495);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2014d-5be5-7960-b074-6328b3348f2d:money-refunded',1795318191879,1795318176945);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2014d-5f29-7422-9528-f2531b78fab8:order-shipped',1795318192610,1795318177654);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2014d-66e6-7816-8885-2d20ccff6f61:order-delivered',1795318194577,1795318179590);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2014d-726f-77f6-b63c-bce566e22b4e:money-refunded',1795318197526,1795318182545);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2014d-56a2-7298-af08-a5b2020dce54',1,1795318175604,56,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2014d-57e7-7196-8a1e-4cd1b4ff5844',1,1795318175823,22,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2014d-5826-73f1-af3d-b5ef9ac150e5',1,1795318175836,11,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2014d-5916-700a-997f-f725735f05ad',1,1795318176377,35,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2014d-5916-75fa-a8e5-81301cec8a68',1,1795318176404,16,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2014d-5b2e-7ad8-ace2-b7950ff28318',1,1795318176818,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2014d-5ad1-709b-9ee3-00f5a4c47bea',1,1795318176811,30,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2014d-5b23-73c8-84df-789ecd93bbf0',1,1795318176815,30,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2014d-5b66-7f1d-8939-eb203eb6a492',1,1795318176827,18,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2014d-674e-76c4-ba35-035213c840ae',1,1795318179713,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2014d-5916-700a-997f-f725735f05ad',2,1795318181451,7,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2014d-56a2-7298-af08-a5b2020dce54',2,1795318181474,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2014d-57e7-7196-8a1e-4cd1b4ff5844',2,1795318181482,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2014d-5b23-73c8-84df-789ecd93bbf0',2,1795318181500,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2014d-5b66-7f1d-8939-eb203eb6a492',2,1795318181522,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2014d-5826-73f1-af3d-b5ef9ac150e5',2,1795318181535,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2014d-5916-75fa-a8e5-81301cec8a68',2,1795318181550,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2014d-5b2e-7ad8-ace2-b7950ff28318',2,1795318181870,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2014d-5ad1-709b-9ee3-00f5a4c47bea',2,1795318181872,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2014d-674e-76c4-ba35-035213c840ae',2,1795318184745,6,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2014d-56a2-7298-af08-a5b2020dce54','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-564a-7d73-b09a-5c5a4b01c229','order.created','{"type":"order.created","timestamp":"2026-11-22T03:29:35.306Z","data":{"order":{"id":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:29:35.306Z","updatedAt":"2026-11-22T03:29:35.306Z"}}}','pending',1795318463475,2,2,0,1795318175394,1795318181475);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2014d-57e7-7196-8a1e-4cd1b4ff5844','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-56fe-7005-8e5f-8430590bb890','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:29:35.486Z","data":{"order":{"id":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:29:35.306Z","updatedAt":"2026-11-22T03:29:35.486Z"}}}','pending',1795318490486,2,2,0,1795318175719,1795318181486);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2014d-5826-73f1-af3d-b5ef9ac150e5','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-573c-7b05-8f1a-1d5534d5814d','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:29:35.548Z","data":{"order":{"id":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","status":"captured"},"shipment":{"id":"shp_01a2014d-571a-74c8-a412-34ea588201d4","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:29:35.306Z","updatedAt":"2026-11-22T03:29:35.548Z"}}}','pending',1795318459540,2,2,0,1795318175782,1795318181540);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2014d-5916-700a-997f-f725735f05ad','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-57dd-7177-889e-d72d887a9cab','order.created','{"type":"order.created","timestamp":"2026-11-22T03:29:35.709Z","data":{"order":{"id":"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06","number":"P84AA-55SRT","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-57dd-7583-895d-626e9cf29d03","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:29:35.709Z","updatedAt":"2026-11-22T03:29:35.709Z"}}}','pending',1795318496458,2,2,0,1795318176022,1795318181458);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2014d-5916-75fa-a8e5-81301cec8a68','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-588e-721a-8381-0fbf3f4ed2e4','order.created','{"type":"order.created","timestamp":"2026-11-22T03:29:35.886Z","data":{"order":{"id":"ord_01a2014d-588e-7bc9-8a5b-916fe697df8b","number":"BRBCH-8SB5C","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-588e-7c03-b597-d1823b086740","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:29:35.886Z","updatedAt":"2026-11-22T03:29:35.886Z"}}}','pending',1795318452556,2,2,0,1795318176022,1795318181556);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2014d-5ad1-709b-9ee3-00f5a4c47bea','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-5989-76e6-95ad-3745866de25b','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:29:36.137Z","data":{"order":{"id":"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06","number":"P84AA-55SRT","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-57dd-7583-895d-626e9cf29d03","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:29:35.709Z","updatedAt":"2026-11-22T03:29:36.137Z"}}}','pending',1795318501884,2,2,0,1795318176465,1795318181884);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2014d-5b23-73c8-84df-789ecd93bbf0','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-59fa-7309-8664-b6d05ed809b2','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:29:36.250Z","data":{"order":{"id":"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06","number":"P84AA-55SRT","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-57dd-7583-895d-626e9cf29d03","status":"captured"},"shipment":{"id":"shp_01a2014d-59be-72c6-a5e6-1e74f321a73f","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:29:35.709Z","updatedAt":"2026-11-22T03:29:36.250Z"}}}','pending',1795318455504,2,2,0,1795318176547,1795318181504);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2014d-5b2e-7ad8-ace2-b7950ff28318','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-59c9-720f-896b-08899b8cacb7','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:29:36.201Z","data":{"order":{"id":"ord_01a2014d-588e-7bc9-8a5b-916fe697df8b","number":"BRBCH-8SB5C","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-588e-7c03-b597-d1823b086740","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:29:36.201Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:29:35.886Z","updatedAt":"2026-11-22T03:29:36.201Z"}}}','pending',1795318471883,2,2,0,1795318176558,1795318181883);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2014d-5b66-7f1d-8939-eb203eb6a492','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-5a74-7825-adb9-ce3b6dd0af67','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:29:36.372Z","data":{"order":{"id":"ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06","number":"P84AA-55SRT","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-57dd-7583-895d-626e9cf29d03","status":"captured"},"shipment":{"id":"shp_01a2014d-59be-72c6-a5e6-1e74f321a73f","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:29:36.372Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:29:35.709Z","updatedAt":"2026-11-22T03:29:36.372Z"}}}','pending',1795318499526,2,2,0,1795318176614,1795318181526);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2014d-674e-76c4-ba35-035213c840ae','whe_01a2014d-5341-7361-9fb1-502ab4e01291','evt_01a2014d-6729-71a9-8925-1a3e01ad6b2f','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:29:39.625Z","data":{"order":{"id":"ord_01a2014d-564a-74de-a749-3c02e0507e2e","number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","status":"captured"},"shipment":{"id":"shp_01a2014d-571a-74c8-a412-34ea588201d4","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:29:35.306Z","updatedAt":"2026-11-22T03:29:39.625Z"}}}','pending',1795318489751,2,2,0,1795318179662,1795318184751);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2014d-5341-7361-9fb1-502ab4e01291','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795318175660,'[{"sealed":"v1.5a2x5doc.qwK2x8aRI1Uf8Grv.jBzzZOf9-O9Z2EsWzGPyKBSc0ZA2e_oUBpfUEW_ByH_9nEitDVfRnAZOyFawTtf8DI1VGqg1swJ7HH4w4hYzvVIP","until":null}]','5a2x5doc','usr_01a2014d-1fd4-77d1-9012-30878411a78d',2,1795318174529,1795318175660,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8','Z6Z8B-CHRG1','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','completed',2580,'EUR',2,1795318166993,1795318167153,1795318167193,1795318171464,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2014d-4914-7e51-b0fa-7f0be0eae143','36Q2Q-GWAVV','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','cancelled',2580,'EUR',2,1795318171924,NULL,NULL,NULL,1795318172278,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7','B7RAZ-R75X3','usr_01a2014d-3385-73e8-be8f-400cf8fce41e','cancelled',2580,'EUR',2,1795318172592,1795318172876,1795318173000,NULL,1795318173234,1795318173634);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2014d-564a-74de-a749-3c02e0507e2e','H8RFJ-6ZGXH','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','completed',5040,'EUR',1,1795318175306,1795318175486,1795318175548,1795318179625,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06','P84AA-55SRT','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','cancelled',5540,'EUR',1,1795318175709,1795318176137,1795318176250,NULL,1795318176372,1795318176946);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2014d-588e-7bc9-8a5b-916fe697df8b','BRBCH-8SB5C','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8','cancelled',4940,'EUR',1,1795318175886,NULL,NULL,NULL,1795318176201,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795318185592);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795318185592);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795318185592);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2014d-35d1-725b-92e2-2dc61b259cb3','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',1,'order.created','{"number":"Z6Z8B-CHRG1","userId":"usr_01a2014d-3385-73e8-be8f-400cf8fce41e","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014d-35d1-7a47-8ec8-9321579a9c66","customerNote":null,"metadata":{}}','usr_01a2014d-3385-73e8-be8f-400cf8fce41e',1795318166993);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2014d-3671-7d2d-8b83-3781853040cc','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',2,'order.paid','{}','system:saga',1795318167153);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2014d-3699-7013-af01-5ec6aa5f1cab','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',3,'order.fulfilling','{"shipmentId":"shp_01a2014d-3684-7452-8990-e1fb491cc47c"}','system:saga',1795318167193);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2014d-3eb1-773b-97c1-a3a039eb81d2','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795318169265);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2014d-46bf-77f6-b118-2ac1f94ab528','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795318171327);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2014d-4748-7384-b077-59aa163039dc','ord_01a2014d-35d1-7fa5-b9b8-a7efb6b9a4a8',6,'order.completed','{}','system:saga',1795318171464);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2014d-4914-7c19-8dac-34d03fb872b1','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143',1,'order.created','{"number":"36Q2Q-GWAVV","userId":"usr_01a2014d-3385-73e8-be8f-400cf8fce41e","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014d-4914-7a9a-b5da-e95d68cec2e2","customerNote":null,"metadata":{}}','usr_01a2014d-3385-73e8-be8f-400cf8fce41e',1795318171924);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2014d-4a76-7316-a165-2bdef3163a69','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795318172278);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2014d-4b02-733b-8fdd-443ec4d335cd','ord_01a2014d-4914-7e51-b0fa-7f0be0eae143',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795318172418);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2014d-4bb0-71b4-bad0-276eeca09b8b','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7',1,'order.created','{"number":"B7RAZ-R75X3","userId":"usr_01a2014d-3385-73e8-be8f-400cf8fce41e","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014d-4bb0-720e-bc35-f39cbecfaebd","customerNote":null,"metadata":{}}','usr_01a2014d-3385-73e8-be8f-400cf8fce41e',1795318172592);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2014d-4ccc-7e0f-8309-76819bdf8095','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7',2,'order.paid','{}','system:saga',1795318172876);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2014d-4d48-71c0-9fb6-44890d706ffc','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7',3,'order.fulfilling','{"shipmentId":"shp_01a2014d-4d0e-7741-8d63-ff41c3402254"}','system:saga',1795318173000);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2014d-4e32-71bb-a70d-ecd50c2a9a42','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7',4,'order.cancelled','{"reason":"customer"}','usr_01a2014d-3385-73e8-be8f-400cf8fce41e',1795318173234);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2014d-4fc2-71b9-a3a8-bfd449ac4dcb','ord_01a2014d-4bb0-7a8f-9a59-077a3a8bb0f7',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795318173634);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2014d-564a-70e7-a68a-05a2898a106b','ord_01a2014d-564a-74de-a749-3c02e0507e2e',1,'order.created','{"number":"H8RFJ-6ZGXH","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014d-564a-71fd-ba37-fc8fc0595098","customerNote":null,"metadata":{}}','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8',1795318175306);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2014d-56fe-798e-afc8-e0a6b7a5e980','ord_01a2014d-564a-74de-a749-3c02e0507e2e',2,'order.paid','{}','system:saga',1795318175486);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2014d-573c-722e-8306-3665f051aff8','ord_01a2014d-564a-74de-a749-3c02e0507e2e',3,'order.fulfilling','{"shipmentId":"shp_01a2014d-571a-74c8-a412-34ea588201d4"}','system:saga',1795318175548);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2014d-57dd-7f42-a42d-5583486a42a3','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06',1,'order.created','{"number":"P84AA-55SRT","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014d-57dd-7583-895d-626e9cf29d03","customerNote":null,"metadata":{}}','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8',1795318175709);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2014d-588e-72af-9005-b061afd257de','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b',1,'order.created','{"number":"BRBCH-8SB5C","userId":"usr_01a2014d-545c-732e-9ddf-baa48e95f1e8","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014d-588e-7c03-b597-d1823b086740","customerNote":null,"metadata":{}}','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8',1795318175886);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2014d-5989-7769-8d2c-cfed21cb49ac','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06',2,'order.paid','{}','system:saga',1795318176137);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2014d-59c9-74d5-a7b6-355909f642b0','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795318176201);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2014d-59fa-70fa-b624-091ff8975a9a','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06',3,'order.fulfilling','{"shipmentId":"shp_01a2014d-59be-72c6-a5e6-1e74f321a73f"}','system:saga',1795318176250);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2014d-5a74-7ca9-bb7b-07cdcfdebe4d','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06',4,'order.cancelled','{"reason":"customer"}','usr_01a2014d-545c-732e-9ddf-baa48e95f1e8',1795318176372);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2014d-5ad0-7d7a-9630-eacbc605e8f8','ord_01a2014d-588e-7bc9-8a5b-916fe697df8b',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795318176464);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2014d-5cb2-7b36-8c44-ec4b3f54b507','ord_01a2014d-57dd-712a-b3e3-4a530fc9bd06',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795318176946);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2014d-5f51-7a70-b70c-317a26fa6fd6','ord_01a2014d-564a-74de-a749-3c02e0507e2e',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795318177617);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2014d-66fb-7fe6-b7b4-e93a7113235a','ord_01a2014d-564a-74de-a749-3c02e0507e2e',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795318179579);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2014d-6729-736a-83f5-5ace6706116b','ord_01a2014d-564a-74de-a749-3c02e0507e2e',6,'order.completed','{}','system:saga',1795318179625);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2014d-72bd-7c10-912a-8212bb130007','ord_01a2014d-564a-74de-a749-3c02e0507e2e',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795318182589);
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
CREATE INDEX `orders_unsettled` ON `orders` (`updated_at`) WHERE status IN ('pending', 'paid')
      OR (status = 'fulfilling' AND shipment_status = 'delivered')
      OR (status = 'cancelled' AND payment_status IN ('pending', 'captured') AND total_amount > 0);
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
