CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:15:36');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:15:36');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a20140-89ca-7e33-a697-157c574b79d1','system:seed','product.create','product','prd_01a20140-89b1-7a0e-a130-a49131cfc57a','{"id":{"from":null,"to":"prd_01a20140-89b1-7a0e-a130-a49131cfc57a"},"slug":{"from":null,"to":"blue-mug"},"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-89b1-7622-be43-09300f57fc55","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336497},"updatedAt":{"from":null,"to":1795317336497}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336522);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a20140-8a88-7dd8-9d73-65ba5db91cbf','system:seed','product.create','product','prd_01a20140-8a78-7855-a9a4-ed253240070b','{"id":{"from":null,"to":"prd_01a20140-8a78-7855-a9a4-ed253240070b"},"slug":{"from":null,"to":"red-mug"},"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8a78-71a1-a0bc-79ee525d21eb","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336696},"updatedAt":{"from":null,"to":1795317336696}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336712);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a20140-8ad2-7784-bb97-b2d3d9b2bf1f','system:seed','product.create','product','prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9','{"id":{"from":null,"to":"prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9"},"slug":{"from":null,"to":"natural-mug"},"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8ac2-7d00-9497-978ff8bed20d","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336770},"updatedAt":{"from":null,"to":1795317336770}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336786);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a20140-8b15-7b83-a9dd-9f85a0fb0680','system:seed','product.create','product','prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0','{"id":{"from":null,"to":"prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0"},"slug":{"from":null,"to":"black-mug"},"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8b11-7699-afcb-ea719fd7c41f","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a20140-8b11-77c0-8d28-22d6833a2ce4","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336849},"updatedAt":{"from":null,"to":1795317336849}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336853);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a20140-8b4c-7100-927e-c8e96fc1cb25','system:seed','product.create','product','prd_01a20140-8b4a-7dd9-89f6-329bd6528faa','{"id":{"from":null,"to":"prd_01a20140-8b4a-7dd9-89f6-329bd6528faa"},"slug":{"from":null,"to":"blue-bowl"},"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8b4a-71f8-ad64-b490bac6b855","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336906},"updatedAt":{"from":null,"to":1795317336906}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336908);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a20140-8b75-75ea-bc98-5c201113899a','system:seed','product.create','product','prd_01a20140-8b73-7a5f-ac57-fece600be8b7','{"id":{"from":null,"to":"prd_01a20140-8b73-7a5f-ac57-fece600be8b7"},"slug":{"from":null,"to":"red-bowl"},"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8b73-75d1-9a3c-ba96e76c2965","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336947},"updatedAt":{"from":null,"to":1795317336947}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317336949);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a20140-8bac-7fda-aef9-1a6ef5f21360','system:seed','product.create','product','prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd','{"id":{"from":null,"to":"prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd"},"slug":{"from":null,"to":"natural-bowl"},"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8ba7-7abc-83a1-328c9e8a66e2","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317336999},"updatedAt":{"from":null,"to":1795317336999}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337004);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a20140-8bc2-7888-8427-cc8918a65065','system:seed','product.create','product','prd_01a20140-8bc0-7154-88fc-9ffbc804cd03','{"id":{"from":null,"to":"prd_01a20140-8bc0-7154-88fc-9ffbc804cd03"},"slug":{"from":null,"to":"black-bowl"},"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8bc0-709f-9ac8-3fb3e7f81e25","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a20140-8bc0-7500-b3f9-041707047c24","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337024},"updatedAt":{"from":null,"to":1795317337024}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337026);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a20140-8bd8-776e-89ed-2417631fc5b7','system:seed','product.create','product','prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f','{"id":{"from":null,"to":"prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f"},"slug":{"from":null,"to":"blue-plate"},"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8bd6-7da3-a1b1-6d9bf5ecea02","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337046},"updatedAt":{"from":null,"to":1795317337046}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337048);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a20140-8bec-7ab2-934f-aaf386368088','system:seed','product.create','product','prd_01a20140-8bea-799d-acd7-04eeaac394a7','{"id":{"from":null,"to":"prd_01a20140-8bea-799d-acd7-04eeaac394a7"},"slug":{"from":null,"to":"red-plate"},"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8bea-7e66-bc77-ea90530582ce","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337066},"updatedAt":{"from":null,"to":1795317337066}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337068);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a20140-8bfc-7487-8230-caacd2ed1b72','system:seed','product.create','product','prd_01a20140-8bfb-775e-a7e7-50f9b574a278','{"id":{"from":null,"to":"prd_01a20140-8bfb-775e-a7e7-50f9b574a278"},"slug":{"from":null,"to":"natural-plate"},"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8bfb-7427-b5e7-305f3dd51213","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337083},"updatedAt":{"from":null,"to":1795317337083}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337084);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a20140-8c1c-7d70-bb10-82c0db75b5b5','system:seed','product.create','product','prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166','{"id":{"from":null,"to":"prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166"},"slug":{"from":null,"to":"black-plate"},"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8c19-7a8f-bfab-be053075080c","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a20140-8c19-7155-8b20-4af3166180aa","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337113},"updatedAt":{"from":null,"to":1795317337113}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337116);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a20140-8c35-7416-9fa0-2901bf88a07b','system:seed','product.create','product','prd_01a20140-8c33-73a0-a27b-790321011a9b','{"id":{"from":null,"to":"prd_01a20140-8c33-73a0-a27b-790321011a9b"},"slug":{"from":null,"to":"blue-teapot"},"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8c33-792d-bc41-8b589d672dcc","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337139},"updatedAt":{"from":null,"to":1795317337139}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337141);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a20140-8c56-7648-9471-d379c9a1621d','system:seed','product.create','product','prd_01a20140-8c54-72da-bb77-e4df7407d4b7','{"id":{"from":null,"to":"prd_01a20140-8c54-72da-bb77-e4df7407d4b7"},"slug":{"from":null,"to":"red-teapot"},"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8c54-7cf4-a40c-bf14da14bc77","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337172},"updatedAt":{"from":null,"to":1795317337172}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337174);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a20140-8cb2-718b-a2e0-4e56af6e94e6','system:seed','product.create','product','prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b','{"id":{"from":null,"to":"prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b"},"slug":{"from":null,"to":"natural-teapot"},"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20140-8cae-7f3c-bd7a-cd84cebc8a1a","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317337262},"updatedAt":{"from":null,"to":1795317337262}}','seed-208a223d-0e22-4541-8c70-337fa18f93da',NULL,1795317337266);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (280,'aud_01a20141-34f2-785f-8d54-7b57c2367312','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317378326,"to":1795317380338}}','evt_01a20141-34bb-70f0-ba8a-5b3c022ff90a',NULL,1795317380338);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a20141-3d44-79f4-b12f-b5afd16f27cf','system:inbound.take-in','shipment.delivered','shipment','shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317380338,"to":1795317382468}}','evt_01a20141-3c87-76ba-84ca-81632d834f7b',NULL,1795317382468);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a20141-3fd8-7e89-8d75-f8398e156787','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','order.place','order','ord_01a20141-3fd8-7c76-9589-f56651b26e47','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','1931a5e1-0e55-4715-8bef-e677edfd2765','127.0.0.1',1795317383128);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a20141-410f-72e6-805e-508511d811e4','system:saga','order.cancel','order','ord_01a20141-3fd8-7c76-9589-f56651b26e47','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-88676156-3abe-4162-bcc3-afbfb8d4c8de',NULL,1795317383439);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a20141-4242-767b-afa2-65140c0c1176','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','order.place','order','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','1a23bd5a-f7ef-41e8-872f-e3fe9ba7623b','127.0.0.1',1795317383746);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a20141-4355-7586-a72c-8a0488c08126','system:saga','shipment.created','shipment','shp_01a20141-433e-71b1-9ee7-ab06ad288101','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317383998,"to":1795317384021}}','saga-1161e1e7-ccdc-47de-94b5-23a7df41160a',NULL,1795317384021);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a20141-43ff-725e-bcaf-53ac381b6fb1','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','order.cancel','order','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','86c58e85-9061-473e-9c50-3db3140bf16d','127.0.0.1',1795317384191);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a20141-44d7-78df-81a0-97440c98d89e','system:saga','payment.refund','payment','pay_01a20141-4242-7bf2-856c-7dc76451b33b','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317383974,"to":1795317384407}}','saga-b18e934a-f9d5-43cf-a0f1-597aa7ede40b',NULL,1795317384407);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a20141-4863-7bc0-b0dc-b5a6af385fd6','anonymous','session.create','user','usr_01a20141-0ce2-763b-9476-43a3032d4e79','{}','9003ec0d-0440-434a-8a9a-6af2372021e5','127.0.0.1',1795317385315);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a20141-4a1a-7eca-b0b1-c4920add4daa','anonymous','session.create','user','usr_01a20141-096e-7fca-ae0a-b0d4f80916c4','{}','3922d4bf-9d85-4afc-b4ed-cf03293f8d4f','127.0.0.1',1795317385754);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a20141-4a54-71ad-9d29-4d11d83d8064','usr_01a20141-0ce2-763b-9476-43a3032d4e79','webhook_endpoint.create','webhook_endpoint','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','628a3a03-81fc-41f8-8867-6f4c9d6683be','127.0.0.1',1795317385812);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a20141-4bf2-7d73-990d-0799f702eef8','anonymous','user.register','user','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','234172a4-963c-4967-ac36-4092b541a9e6','127.0.0.1',1795317386226);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a20141-4da0-7247-9a7f-5de3e34d4d18','anonymous','session.create','user','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','{}','25c6a7d4-e5d5-431a-91e7-e5e1d83d31ce','127.0.0.1',1795317386656);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a20141-4e61-739c-91f8-65ac13bf9f42','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','api-key.create','api-key','key_01a20141-4e61-77cb-9d44-bd8464938ca8','{"scopes":{"from":null,"to":["orders:read"]}}','55a68d04-4b81-406f-98e1-2dc29b87699b','127.0.0.1',1795317386849);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a20141-4f2f-7053-8eb6-fb5ca9c87197','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','order.place','order','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','ee0bd094-db64-4b7c-a8f1-b8ebcb3e1bf4','127.0.0.1',1795317387055);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a20141-5094-73b0-bdcd-e75490caa2d9','system:saga','shipment.created','shipment','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317387354,"to":1795317387412}}','saga-3fd32a32-06ed-4a3f-a565-d56d5f70e4c6',NULL,1795317387412);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a20141-514f-7cc8-a39b-640f4f12f4eb','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','order.place','order','ord_01a20141-514f-7659-8b37-66e0c120fdf5','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','ad5de2e5-619e-4358-8818-46a3d1376eae','127.0.0.1',1795317387599);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a20141-5326-765d-b2ce-4d4c76bbe887','system:saga','shipment.created','shipment','shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317387992,"to":1795317388070}}','saga-eb3533c5-3b1d-4ff9-907f-1adb5ef2a7f4',NULL,1795317388070);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a20141-539f-7624-ac5d-ada9c57bcabc','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','order.place','order','ord_01a20141-539f-70d7-bffb-b21e94330e1d','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','c2e2f773-3dc0-4014-b6a2-787871489d0a','127.0.0.1',1795317388191);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a20141-5539-7c39-b829-b7db301ffedb','system:saga','order.cancel','order','ord_01a20141-539f-70d7-bffb-b21e94330e1d','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-432e2159-b3a4-4b5e-ac99-10c38f934d90',NULL,1795317388601);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a20141-555e-75b5-b0b4-a4e289406c7c','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','order.cancel','order','ord_01a20141-514f-7659-8b37-66e0c120fdf5','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','60dca644-ab6f-4fb3-8c04-4d95a8f526a4','127.0.0.1',1795317388638);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a20141-5706-7496-b62a-a9e2abe8e00f','system:saga','payment.refund','payment','pay_01a20141-514f-77fc-a621-11913dc046e7','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317387938,"to":1795317389062}}','saga-1c7460da-7d5f-4bdd-a3c9-7e5f95de1a34',NULL,1795317389062);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a20141-5869-7deb-a9cd-adec33f36863','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317387412,"to":1795317389417}}','evt_01a20141-584f-7922-9959-586c78c85acb',NULL,1795317389417);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a20141-6076-7c5a-ab38-0fb60ae39290','system:inbound.take-in','shipment.delivered','shipment','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317389417,"to":1795317391478}}','evt_01a20141-6020-75ef-9f6f-c6289c1f998e',NULL,1795317391478);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a20141-6db7-7a65-9b80-ed235dcb4508','usr_01a20141-0ce2-763b-9476-43a3032d4e79','payment.refund','payment','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317387271,"to":1795317394871}}','7aef048d-ae47-4693-b037-8bb1cc4d54f3','127.0.0.1',1795317394871);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a20140-89b1-7a0e-a130-a49131cfc57a');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a20140-8a78-7855-a9a4-ed253240070b');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a20140-8a78-7855-a9a4-ed253240070b');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a20140-8a78-7855-a9a4-ed253240070b');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a20140-8a78-7855-a9a4-ed253240070b');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a20140-f278-706e-ab8a-3721b63df231');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a20140-f278-706e-ab8a-3721b63df231');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a20140-89b1-7622-be43-09300f57fc55','prd_01a20140-89b1-7a0e-a130-a49131cfc57a','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a20140-8a78-71a1-a0bc-79ee525d21eb','prd_01a20140-8a78-7855-a9a4-ed253240070b','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a20140-8ac2-7d00-9497-978ff8bed20d','prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a20140-8b11-7699-afcb-ea719fd7c41f','prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a20140-8b11-77c0-8d28-22d6833a2ce4','prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a20140-8b4a-71f8-ad64-b490bac6b855','prd_01a20140-8b4a-7dd9-89f6-329bd6528faa','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a20140-8b73-75d1-9a3c-ba96e76c2965','prd_01a20140-8b73-7a5f-ac57-fece600be8b7','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a20140-8ba7-7abc-83a1-328c9e8a66e2','prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a20140-8bc0-709f-9ac8-3fb3e7f81e25','prd_01a20140-8bc0-7154-88fc-9ffbc804cd03','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a20140-8bc0-7500-b3f9-041707047c24','prd_01a20140-8bc0-7154-88fc-9ffbc804cd03','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a20140-8bd6-7da3-a1b1-6d9bf5ecea02','prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a20140-8bea-7e66-bc77-ea90530582ce','prd_01a20140-8bea-799d-acd7-04eeaac394a7','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a20140-8bfb-7427-b5e7-305f3dd51213','prd_01a20140-8bfb-775e-a7e7-50f9b574a278','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a20140-8c19-7a8f-bfab-be053075080c','prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a20140-8c19-7155-8b20-4af3166180aa','prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a20140-ed98-7b66-a95f-73176df8178d','prd_01a20140-ed98-705d-b2c1-01604f7c22a2','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a20140-eda6-78f3-8f16-5641e52b4696','prd_01a20140-eda6-73ab-abbe-6c5ba2a5774d','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a20140-edb2-7afa-88cc-ac54cc607082','prd_01a20140-edb2-7aa3-b37a-c06b3221a0f0','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a20140-edce-7fb2-83f6-ebc91d2343a7','prd_01a20140-edce-750e-a2b4-841b26ed773a','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a20140-edce-7baa-b2db-c2f121e6d352','prd_01a20140-edce-750e-a2b4-841b26ed773a','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a20140-ee22-7228-9639-2e70428ccd31','prd_01a20140-ee22-7b85-b45f-8ce56fff3c73','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a20140-ee72-736e-b27a-be40357c9571','prd_01a20140-ee72-7e14-9bb0-16b221996ccf','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a20140-eec2-7e61-b888-995b9ff9c36b','prd_01a20140-eec2-7249-8bfc-fdc7d1df814c','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a20140-ef04-7a9e-83d1-870d7c1006e1','prd_01a20140-ef04-7fc5-b74c-040b1d6c8379','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a20140-ef04-7f31-9293-694c1e393eb0','prd_01a20140-ef04-7fc5-b74c-040b1d6c8379','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a20140-ef9e-7db4-b783-3fc70e0d1ef2','prd_01a20140-ef9e-7968-a936-cca86c9d321d','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a20140-efd7-7db7-a9d9-893d7d816b0a','prd_01a20140-efd7-7bde-8c86-c59aa14b34ea','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a20140-f00e-7e58-8de1-ab28d157d535','prd_01a20140-f00e-755e-87b6-f3fc1b038c5d','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a20140-f056-7a45-bbd0-322dfe14b56d','prd_01a20140-f056-7e69-910f-9d6fac6b8e6f','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a20140-f056-7199-875e-56c83275b32e','prd_01a20140-f056-7e69-910f-9d6fac6b8e6f','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a20140-f0dd-75d4-96b5-5aa29fa67d0f','prd_01a20140-f0dd-71fb-9816-877920ec6d62','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a20140-f112-7f73-9bc7-9179a5c6d587','prd_01a20140-f112-732a-bbb5-9fc44ed2081e','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a20140-f14e-7577-87cd-2665cfc95c12','prd_01a20140-f14e-797d-b718-08346a7121e1','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a20140-f195-7746-9ab5-bbb94178a23d','prd_01a20140-f195-76d5-8559-f1f3f293df24','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a20140-f195-7327-9a2b-946f55918a89','prd_01a20140-f195-76d5-8559-f1f3f293df24','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a20140-f1e3-7c8d-9c47-d37e0d2e7631','prd_01a20140-f1e3-74db-9a5d-1e5f2a0de913','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a20140-f237-77ee-acdf-43b627bf91c9','prd_01a20140-f237-7082-b9f9-70a8a28c3506','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a20140-f25c-7da4-908b-b52ef57e9bfb','prd_01a20140-f25c-78e8-8e2f-63d9afb0713c','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a20140-f278-7fef-a5e0-0b45ec0eccef','prd_01a20140-f278-706e-ab8a-3721b63df231','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a20140-f278-76c8-80d1-471386428960','prd_01a20140-f278-706e-ab8a-3721b63df231','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a20140-89b1-7a0e-a130-a49131cfc57a','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317336497,1795317336497,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a20140-8a78-7855-a9a4-ed253240070b','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317336696,1795317336696,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317336770,1795317336770,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317336849,1795317336849,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a20140-8b4a-7dd9-89f6-329bd6528faa','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317336906,1795317336906,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a20140-8b73-7a5f-ac57-fece600be8b7','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317336947,1795317336947,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317336999,1795317336999,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a20140-8bc0-7154-88fc-9ffbc804cd03','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317337024,1795317337024,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317337046,1795317337046,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a20140-8bea-799d-acd7-04eeaac394a7','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317337066,1795317337066,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a20140-8bfb-775e-a7e7-50f9b574a278','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317337083,1795317337083,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317337113,1795317337113,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a20140-8c33-73a0-a27b-790321011a9b','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317337139,1795317337139,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a20140-8c54-72da-bb77-e4df7407d4b7','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317337172,1795317337172,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317337262,1795317337262,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a20140-daea-73e7-b83b-7d7429395a80','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317357290,1795317357290,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a20140-db54-760b-9c4a-acb21aa3d75e','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317357396,1795317357396,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a20140-dbe6-74c4-b754-1623cc1777aa','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317357542,1795317357542,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a20140-dc44-794e-8a6c-817905157fc9','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317357636,1795317357636,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a20140-dcaf-7585-8386-7a22fa309406','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317357743,1795317357743,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a20140-ed98-705d-b2c1-01604f7c22a2','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317362072,1795317362072,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a20140-eda6-73ab-abbe-6c5ba2a5774d','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317362086,1795317362086,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a20140-edb2-7aa3-b37a-c06b3221a0f0','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317362098,1795317362098,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a20140-edce-750e-a2b4-841b26ed773a','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317362126,1795317362126,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a20140-ee22-7b85-b45f-8ce56fff3c73','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362210,1795317362210,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a20140-ee72-7e14-9bb0-16b221996ccf','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362290,1795317362290,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a20140-eec2-7249-8bfc-fdc7d1df814c','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362370,1795317362370,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a20140-ef04-7fc5-b74c-040b1d6c8379','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362436,1795317362436,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a20140-ef9e-7968-a936-cca86c9d321d','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362590,1795317362590,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a20140-efd7-7bde-8c86-c59aa14b34ea','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362647,1795317362647,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a20140-f00e-755e-87b6-f3fc1b038c5d','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362702,1795317362702,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a20140-f056-7e69-910f-9d6fac6b8e6f','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317362774,1795317362774,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a20140-f0dd-71fb-9816-877920ec6d62','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317362909,1795317362909,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a20140-f112-732a-bbb5-9fc44ed2081e','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317362962,1795317362962,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a20140-f14e-797d-b718-08346a7121e1','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317363022,1795317363022,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a20140-f195-76d5-8559-f1f3f293df24','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317363093,1795317363093,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a20140-f1e3-74db-9a5d-1e5f2a0de913','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317363171,1795317363171,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a20140-f237-7082-b9f9-70a8a28c3506','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317363255,1795317363255,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a20140-f25c-78e8-8e2f-63d9afb0713c','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317363292,1795317363292,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a20140-f278-706e-ab8a-3721b63df231','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317363320,1795317363320,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'tUr35DfbkPjFB49OOJhGC9HZynJHNjQ_U-b8rlwSJ2o','ses_01a20141-26d6-7e2f-b2ab-1166a7cac89e',1795317376726,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'UP9IQwihSq_G-xUkKoHBjQ6jsJ8U5BJVNx0lfPL5ix0','ses_01a20141-2b1e-7a1b-8b17-e4f34542c951',1795317377822,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'5cj0G-gyCaj0bjT0c785ViIYj-TP2XUiRPvjMYoyExU','ses_01a20141-4863-7588-9bf3-806cd9bfc454',1795317385315,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'g2cQcI0godVoAjxru6SCe8MfjMuw8DFCTOm1FUkrjwE','ses_01a20141-4a1a-7103-927e-09f11e803168',1795317385754,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'GiOauaL2q0Wc14m9aqB8aPX8LS_KBVpE5JvpRNS2CPc','ses_01a20141-4da0-748e-89e7-755c7a132112',1795317386656,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a20141-26d6-7e2f-b2ab-1166a7cac89e','usr_01a20141-0ce2-763b-9476-43a3032d4e79',1795317376726,1797909376726,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a20141-2b1e-7a1b-8b17-e4f34542c951','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe',1795317377822,1797909377822,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a20141-4863-7588-9bf3-806cd9bfc454','usr_01a20141-0ce2-763b-9476-43a3032d4e79',1795317385315,1797909385315,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a20141-4a1a-7103-927e-09f11e803168','usr_01a20141-096e-7fca-ae0a-b0d4f80916c4',1795317385754,1797909385754,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a20141-4da0-748e-89e7-755c7a132112','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857',1795317386656,1797909386656,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','MUG-BLUE',2,'shipped',1795317377983,1795317380338);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a20141-3fd8-7c76-9589-f56651b26e47','MUG-BLUE',2,'released',1795317383128,1795317383439);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','MUG-BLUE',2,'released',1795317383746,1795317384191);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317387055,1795317389417);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a20141-514f-7659-8b37-66e0c120fdf5','LAMP-OIL-BLACK-LARGE',1,'released',1795317387599,1795317388638);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a20141-539f-70d7-bffb-b21e94330e1d','LAMP-OIL-NATURAL',1,'released',1795317388191,1795317388601);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-NATURAL',42,0,1,1795317338565);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-BLACK-SMALL',53,0,1,1795317338750);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'BOWL-BLUE',27,0,1,1795317338803);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'BOWL-RED',38,0,1,1795317338827);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-NATURAL',49,0,1,1795317338844);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-BLACK-SMALL',60,0,1,1795317338860);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'PLATE-BLUE',34,0,1,1795317338876);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'PLATE-RED',45,0,1,1795317338897);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-NATURAL',56,0,1,1795317338916);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-BLACK-SMALL',67,0,1,1795317338934);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'TEAPOT-BLUE',41,0,1,1795317338961);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'TEAPOT-RED',52,0,1,1795317338977);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-NATURAL',63,0,1,1795317338998);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-BLACK-SMALL',74,0,1,1795317339029);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'KETTLE-BLUE',48,0,1,1795317339046);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795317365154);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795317365173);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317365203);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317365224);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795317365239);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795317365254);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795317365270);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317365289);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795317365306);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795317365323);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795317365338);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317365354);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795317365370);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795317365387);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795317365409);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317365425);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795317365440);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795317365455);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795317388601);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317389417);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317366126);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317366774);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317366931);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317366963);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317388638);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a20140-91c5-7b55-b996-762ba59c9174','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317338565);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a20140-927e-79be-92e1-247cd0534ed7','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317338750);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a20140-92b3-76da-8608-b31f117d1e5c','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317338803);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a20140-92cb-77a4-8a17-3a1be3d0e4ea','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317338827);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a20140-92dc-7b96-9c28-673fb70c617f','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317338844);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a20140-92ec-7d62-b81a-36aac6154c91','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317338860);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a20140-92fc-7a97-af29-e5890443f740','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317338876);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a20140-9311-794d-87a9-19a10f23994b','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317338897);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a20140-9324-7e52-bf00-1ebb71c54e8b','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317338916);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a20140-9336-7d84-a9aa-58c567202d88','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317338934);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a20140-9351-73f5-a005-c1874d41089f','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317338961);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a20140-9361-7af4-802e-142ecbcecc97','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317338977);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a20140-9376-7035-9b57-8a4b69606b53','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317338998);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a20140-9395-7e94-8419-360f0874baa9','TEAPOT-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317339029);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a20140-93a6-7398-b0d7-95e173b75725','KETTLE-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317339046);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a20140-f9d3-76cc-9a6c-403992c18b79','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317365203);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a20140-f9e8-7dfd-af12-d68117b253d7','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317365224);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a20140-f9f7-70ff-992b-f81e855dea1a','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317365239);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a20140-fa06-7fe2-938e-f57ee6a54a2c','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317365254);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a20140-fa16-7bc2-a764-6a1d7bf401bd','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317365270);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a20140-fa29-7ac1-9648-037d2d470135','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317365289);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a20140-fa3a-7e03-930c-eb6c49c024a4','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317365306);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a20140-fa4b-711f-961b-1e25c709a025','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317365323);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a20140-fa5a-77d6-868e-f106fc90dc46','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317365338);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a20140-fa6a-77b0-893b-67375ab7f8c0','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317365354);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a20140-fa7a-7793-94ee-dec29869fce7','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317365370);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a20140-fa8b-72b0-8580-d1aa4bf04ea5','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317365387);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a20140-faa1-774f-a9f0-d6568271117b','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317365409);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a20140-fab1-7eba-8f59-562e8d7f03ff','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317365425);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a20140-fac0-749d-8905-076175548903','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317365440);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a20140-facf-7451-9afe-edcf9ea43c1d','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317365455);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a20140-fadf-7ff5-8936-1244189eddea','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317365471);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a20140-fb76-7467-9b5e-f966069b6ee3','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795317365622);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a20140-fd6e-7cfa-8d5b-db68160658fb','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317366126);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a20140-fff6-7967-9659-cdaa4bb9056b','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317366774);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a20141-0093-783b-8ca7-19c87edce091','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317366931);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a20141-00b3-7137-8acf-a38fbc35e5c3','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317366963);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a20141-0528-78dd-b84e-f3d6cb6b8ae0','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317368104);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','system:inbound.take-in',1795317380338);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','system:inbound.take-in',1795317389417);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','XNQD7-G1H18','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20141-2bbf-7b0d-976f-5b51499aede5','captured','shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a','delivered',NULL,NULL,NULL,'{}',6,1795317377983,1795317382814,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a20141-3fd8-7c76-9589-f56651b26e47','KQ9W2-W2656','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20141-3fd8-7a96-968d-d4ebf6ed258c','failed',NULL,NULL,'payment_failed',1795317383439,NULL,'{}',3,1795317383128,1795317383556,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','GXNN6-H7V0M','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20141-4242-7bf2-856c-7dc76451b33b','refunded','shp_01a20141-433e-71b1-9ee7-ab06ad288101','cancelled','customer',1795317384191,NULL,'{}',5,1795317383746,1795317384618,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','9MRYC-NHWWF','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','partially_refunded','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','delivered',NULL,NULL,NULL,'{}',7,1795317387055,1795317395051,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a20141-514f-7659-8b37-66e0c120fdf5','6VD4F-VY5Q9','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20141-514f-77fc-a621-11913dc046e7','refunded','shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d','cancelled','customer',1795317388638,NULL,'{}',5,1795317387599,1795317389331,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a20141-539f-70d7-bffb-b21e94330e1d','H1HEC-ZMP5A','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20141-539f-7bba-a4fd-97c754488ff8','failed',NULL,NULL,'payment_failed',1795317388601,NULL,'{}',3,1795317388191,1795317388802,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (1,'pay_01a20141-2bbf-7b0d-976f-5b51499aede5','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317377983,1795317378183);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (2,'pay_01a20141-3fd8-7a96-968d-d4ebf6ed258c','ord_01a20141-3fd8-7c76-9589-f56651b26e47','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317383128,1795317383351);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (3,'pay_01a20141-4242-7bf2-856c-7dc76451b33b','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317383746,1795317384407);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (4,'pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317387055,1795317394871);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (5,'pay_01a20141-514f-77fc-a621-11913dc046e7','ord_01a20141-514f-7659-8b37-66e0c120fdf5','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317387599,1795317389062);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (6,'pay_01a20141-539f-7bba-a4fd-97c754488ff8','ord_01a20141-539f-70d7-bffb-b21e94330e1d','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317388191,1795317388536);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (1,'ref_01a20141-44d7-713c-9a58-e5503f92e69c','pay_01a20141-4242-7bf2-856c-7dc76451b33b',2580,'order cancelled','succeeded',1795317384407,1795317384470);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (2,'ref_01a20141-5706-7135-9b91-622291f2ba13','pay_01a20141-514f-77fc-a621-11913dc046e7',5540,'order cancelled','succeeded',1795317389062,1795317389098);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (3,'ref_01a20141-6db7-71cd-bceb-022b300505ca','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef',100,'a scratch','succeeded',1795317394871,1795317394950);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a20141-2bbf-7b0d-976f-5b51499aede5','charge','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','pay_01a20141-2bbf-7b0d-976f-5b51499aede5',2580,'EUR','succeeded',NULL,NULL,1,1795317378153);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a20141-3fd8-7a96-968d-d4ebf6ed258c','charge','ord_01a20141-3fd8-7c76-9589-f56651b26e47','pay_01a20141-3fd8-7a96-968d-d4ebf6ed258c',2580,'EUR','declined','card_declined',NULL,1,1795317383326);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a20141-4242-7bf2-856c-7dc76451b33b','charge','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','pay_01a20141-4242-7bf2-856c-7dc76451b33b',2580,'EUR','succeeded',NULL,NULL,1,1795317383955);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a20141-44d7-713c-9a58-e5503f92e69c','refund','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','pay_01a20141-4242-7bf2-856c-7dc76451b33b',2580,'EUR','succeeded',NULL,NULL,1,1795317384434);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','charge','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef',5040,'EUR','succeeded',NULL,NULL,1,1795317387208);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a20141-514f-77fc-a621-11913dc046e7','charge','ord_01a20141-514f-7659-8b37-66e0c120fdf5','pay_01a20141-514f-77fc-a621-11913dc046e7',5540,'EUR','succeeded',NULL,NULL,1,1795317387902);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a20141-539f-7bba-a4fd-97c754488ff8','charge','ord_01a20141-539f-70d7-bffb-b21e94330e1d','pay_01a20141-539f-7bba-a4fd-97c754488ff8',4940,'EUR','declined','card_declined',NULL,1,1795317388515);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a20141-5706-7135-9b91-622291f2ba13','refund','ord_01a20141-514f-7659-8b37-66e0c120fdf5','pay_01a20141-514f-77fc-a621-11913dc046e7',5540,'EUR','succeeded',NULL,NULL,1,1795317389086);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a20141-6db7-71cd-bceb-022b300505ca','refund','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef',100,'EUR','succeeded',NULL,NULL,1,1795317394929);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317378246,1795317382468);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a20141-433e-71b1-9ee7-ab06ad288101','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317383998,1795317384191);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a20141-505a-7153-bc02-b82bfa1d67a5','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317387354,1795317391478);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d','ord_01a20141-514f-7659-8b37-66e0c120fdf5','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317387992,1795317388638);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a20141-4f2f-73b1-8d04-c56d19065311',1795317387162);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a20141-501c-78e9-83ad-a490a6ef0bb5',1795317387633);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a20141-514f-74a0-a140-808cde8e811b',1795317387843);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a20141-509b-75b1-8716-febca02e3173',1795317387879);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a20141-52af-72c6-b635-e3b16ee637eb',1795317388343);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a20141-539f-70ca-be86-eee7de9c0b48',1795317388448);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a20141-5342-7da2-8a35-0d75725af79a',1795317388474);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a20141-5539-750f-bea5-2b873bbcb613',1795317388883);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a20141-555e-789d-accf-eef6ed68e76a',1795317388927);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a20141-6110-7d84-ac2f-35c66808ff4f',1795317391668);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','eb69bfb7-3831-4d57-b3e3-fa4513a38e82','eHkKskayWFYxcTlm_tKExdHuwdD14rzjyFNZzMC_P8k',201,'{"Location":"/api/v1/users/usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.hNhU85LT6fJtZiHr.U_6ipRU81y1SeGByY4n5hKo5-Dr2d-Gvv93JjwPL9u8J8fUjwDdikU26kOPna125HIHAKaSPa7mqPl_3abrYhERN6mkon5m_yNIlea3wlqh2GkAOsjzgZmKnXuA1PptJDl6CjPXfph9D2ZYYmRthDbCtCFhsWgtwBHZ1fuHy34HnN8KYoOaEm9MM0kZqQbE8ymMDIdceCnP_v_BeLZO3MY_IQt0hFW0-qckIpVfJpF9j-mMDvq4b9z0f9dJXYITiWbQg1mOeqOgderbm5s1SdmLMe-H9bnA1cP0zT9M-PJPZmipR13Kszxt0yZdUEWKh9_t3SF5I-Cf02ojcGgMg212yZhR_cnfETkQ5C-F4J79ygJkmq3JKOQvQKEfcicvpzN756fGhLcg-meFfHePAXrIIs4SMBKQvWItibDffNmKOLizm877YCdTb93-nHmwM58Ft0__QFOeZ_n8NThPZBMF-uBzcG1gh0YFq5Lyy0IIb0WhrAVW4CKexMiDF0ZzNdnO3ms45ewXIcqcC9akymd5YfSqZBRg2_Q',1795317377172);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','POST /api/v1/orders','706abb0c-654f-4d00-a8a0-137214d16665','fdMyYB3G-jOuFUi8I7l40M-rsErBKD8MwcuYuPVtu1M',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6","ETag":"\"ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.eBofel4FKoIdRZGv.On8K16I1lgxWWVpTu5vpJtvnOPGRAg6N9wBHQqlcQYFdVeVHAawGlSR_QK1hkOp3-alxTGjftIrJ5eosfPRkWjrBPJe0RdrMpuCoKuANNMbaQVMv4HURDkieskBEe96Zb4BpwGktJE3oCiQ-UZD6FRIvClnds5p770FDi2T8744cmIkfHURpIzzkoxrJiTtOZhReH2LTh777K-qGgUomayj919W2rNwW-MB80l42Q-XPssqoLeM0rAR8ydEiI75QizdiVlGcM4yH0QKEGdsGXiND8Z2_hnJ81Zj-BeSNxQhtdTI3ybItEFV5xjBuiu57EMCXBUbdbeDvxRNNEImGj7KV0qxR20-nKWYZSQZmNl1VpOmqnAE_u6so6t7d2jXdrkGcuS1Tvh5qqoL3A8D_ABbMBtHqr_thjtd9-o7C9QGEsyi42pjJyO4F1T6AjseiSYRTAsy_V9WOE-UxRJcdvJkPBm5TGA3z6Nw-54_Ssirg_eSbKYHnkROzBLlhlpKCQL2FxdplSUJsMBgTDw_wwvTiFMwo0ZeC5Iz63bxBlD2vi8ta8BfqAtxSh6KSrFm8FZMxAvOxxUJzN426UN9F0NVVV_YkBu4OvIbzS9R1X-lmlwP7jWR-SfwJFWgDKVo9LeTuJ11FkUh_r9oIX5mHdW_fTJZEa-UNeqwzq6TqpUdfQwt5_GO37jvqaRNWe9D60IGqaJavV21YGyoPhw4xVf8oEuZQxWER0DxQtbvSaBdSJuo_qPpCWTBVISIcqfvWit4QecRAgQvGn_PLXPIIuOvq8DpIL1sKfjHz3n8b47WBvWPYIVKign0U55Hk8tqN3aOkuXxEqDk8GqvL-sLyP-UlnDiT7C_02hZL0c_o88aR7JWjNd0K6afN7M_NcbnqFzP_-iF62AczYchsnvN-zMEqnFQHErpsoG1coIzCAXV4e93IYr_Pgf00mhXE05n9lbXrRBwQKFB0gRwHpVOixLKDU553acE4PJtu7WUVSq-BCL23O9NhJ8OELUCZWPAjvXCW302GgcJy3fpqb9iYnWHtawWHuBsWlcJRC-5FYr1CpBUvbgDEoMFPCU0R4FNqeVrz4vpy_xEM',1795317377983);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','POST /api/v1/orders','f668aed0-0bc9-4eb6-9075-da5b8ece245d','ADP1d1cgP4QA6K-qXO672U9hQNx8bDy4M_TAlgBz9sY',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-3fd8-7c76-9589-f56651b26e47","ETag":"\"ord_01a20141-3fd8-7c76-9589-f56651b26e47.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.QLqJDZhsreA5Pppt.ZW8CM3regPtthKx7yZ8HAuJjO-gZLnD55UfjXYNQ9zKXikmyg-qnBAJCNg0nnjwCYWfn1gBA4vYIMDsfjgcNpu_2TCz5e4_9Hgc0DN8z19j5IfhsOhg8ozL8VNHPQyyEc3bXrU3X5FOLROKAxzr9HZetSzbmq3e0SFy9VFOh3cS8VCIiLKy555lluw333MyZr06FeleRND77pnYj54tIUoZzvbfQGoch8Y63c7zOw5J6HnkCMf34hd5D1NnJ3UAEWxgZKD_NkSX7eOFEzXWK6kuRGVDnAJ4o1zj40BSUDpjiqDrc8A3CJaVIgdVNF8iHG2lvndsTXBA9XglWuSnko2_zGFO14NiRpWZ0QqNQI0ZHxm3d1_LIeK8f8Ox5VB7kjCHyY_FX7UMwdKZhn5pt6ziCpr76oZBhUqo1mG5tm8qxTqxfRgXptahSSfiZ0Re2TlGrkypVOSHt3ZjDLShUWlD1xMgNy2qZAGi3_Uot8s5FlCbtgHnBlavuLf6oTuAsPUQXwJ7Zp11j0iowagUb4pZdciBkkqmcKwQvhvyho73QWynChK1G7KJ21Jmm7q10ll_4GdpiUrlOIZyz-BFtuWsfWHsjMhSV7Hb8pTAa2YW8fecorzEKzAZBZJOde2trjizzKvrLbaDyBJcHaRtwXnUe_ayINPaUS9JFfYhf8wqjcKg07cMppIBuBSSt1F4bUbZgq8StDM6LoBzq0QwbvZ_x14OlX7ek3wv4AXxZztQ_OhdEwY5Jng5R7XOYaJxkb0ZztC9aF8dVS7z1xceB9Euh7SgC788TuLjSyH-Le9ToA7GbFIGDkPv9MK_il-rWrbYJmHbuNiVTMCCSjqGDyfjpymOlYOJ6ajIDTn3O8bACzF1I0rCHIEF4UXAFoY5yOgYutRSC3OGrS-4FXzV6thc-0IW7qV5pp8vBXCvYkvlHqQ22anHQePdInD6hWPilIoas5Zh_FXNRLZtRP24ETGaxG8EfeB2MS7J7Pb7Fg7hGjq6B_KK9i5Lcl73zET2uEFeGv9w4zmYM1zy2ZXD0he-j88USUQwcom4LF-GJXqJWiSx0XOB0s2TJ1Iajm48M6xbmCGReLErA',1795317383128);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','POST /api/v1/orders','000c8884-9117-49f9-89f2-8bc8edd41a3c','fdMyYB3G-jOuFUi8I7l40M-rsErBKD8MwcuYuPVtu1M',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7","ETag":"\"ord_01a20141-4242-77b4-867c-a2ee6a20ebf7.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.OtYriuhHUTOnQ94X.HFzEDSDtXEO9c2z56LAQBTzGg_0kZ0r1uaXT6k8-MJfA4H5OzBGbfw1YeJPnlzSZnE0l8kSVbBq0_fZFIiMygLkoLxuYNAI4jAPWkWXCeub6OwDaMMdiX9W1iH-HvzOAHgS6YRqZwQ6uDQggXLvD2cBIs27px07_MZ7jTc_si7JrbI4pFn2VhLeIrN3TE8bKr5QCx9MbNGHXTVhxOcMOBt4PWcF_APCIym25-kftIvcNd51ZTjcXi3p_TTpFQhpOpQoud_kDqU1ZSrvWsEtoqe45XyrIZbKO68Y91FyvRAvKeJKXY6AKr97QMaZuLxepzR1_CxMxUn6awWax0wev67XLgRmJYovUdiqQFhUIORc3k_7-EG9u0y6Ts_MYQ0kMHIrq4oYUOktO3jyH6lFj8UxpdYpba75Ibi-VF4SzWCmQOscLxEz6aPEVpTUJE7SsHT2ARMttI2D-cKpp1irXZJGckSHKr-IiukmbVOn_-FOeLbczx_U1eI5bKET0VBqxhRxFIUfB7WnaSe4X5sBOaSAm2ioZDIkXsEwmbp186P-SnrSnfs5JoUwrX2FZXaJIzXnJXIoFZgDPvOVYM-N8YpqWwdw_GjVgoVZejlZAUOhIMXCWdQQ0Jf7iD7dMXNoFRNIZ9JniQ73oWYUMmrPd0WSQNFQIF065mhvCZtDF7OcriLcOQqg_W6hMfecjxTPJmWZmPNRghc1lmlRCGYpSIe3s1FDWs28qXUznqqFI50fyEBljonXPNxT9RARFlKBCzeq62O7UsQdeAStVODLL8p_A9A9eGp0dWZibWYnoW6NbFYeh6rn73-grpWGCgmDH9W2G40t2UOUEr9cSH3e4HNX0lh4506HYKY0N6PyH2rJJCZyRa8ODERC60buh09DYaguRJjWqe8CqPAAQNmMqZwgb0bTwb0svTuIiFkWl0I0AUaJg2MS2zqJjUCnmjK2UOvVOP2sA-xHCuznB2Co6a4mTVrRag7gyHXI6HYVyY48-Fqh9zuJGS_ViiGeD5s3MxVewVcVVnZPX257LOeao0O2gtYIN8J8b0a-pGZrjno0XKEyOCG7kDGFVXpA0LjFOZ0o1lfXQ1naQ',1795317383746);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','POST /api/v1/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7/cancel','0ec6c31b-e12d-4b19-a6a5-81f6f7195701','ibSgnCLU_Ez8MeRcpC-2exCJ7ALkxTglnUFdNhzFWuA',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20141-4242-77b4-867c-a2ee6a20ebf7.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.fO29ILV30kg2Meme.qlCapF-9GMe66PsSG8DBoYetMpJUMZAAW8GSbPVHKOON9OqWh_NBi-wc4i9EHSz2YUdKczfEWBwyt2msZQXJj_vpyoDspD83Z1eKB3Xo7HpATW8Ru6G_NCsZW6Cd_aUdVZKla_ukXdABGOIlNOvkTdc81FoPYVfqcvuwn2Fd6-XBtefx8FYEJFzEeFjvz7zW-GETNu-eF9eif3hhleMaq9BRjkMHoFZbE162zhoNbl_l862Kt6JkfeEA8k-o77I-HjjXVE3TGOC6rFWZ37Pg38n6Y8RYt85AGRHeITgFkXADCG-6XWVwfZHJlVmfYkfMn7nrXH8iYcnCBxBH4w1Itary93I-InknZf8ZAqI4Z-SdOzIcRwB7dM09gwnfpKHCAwCkJZpnD-NOISwUIv55Se3fcBWjDrOjPXOL6OjIjR8ELajHUseGmFHfrOfjJmpQZy4hJP7bufw8yZRibQAOLRZZI7VWBgUpl8UwutEuiQjQcXZdI0rTw6Xog07u1txqsbxUDgNw2ahwU1poBtgWswW2ZZgAQShEYNt2eEdUGjjdLFGOjwH_d803h7hJKf67TMOoOGqHtm59Vm8BWmadIWkTPr1vFhlhAAbi0Y4HNz_HejOE8lnqyd1PcYCjeav0actxCWcVWSIz7vd_6Lal9Nlv0Lv34ERQJWz2Wi7FUF4SvP5MVN-_6VUEGHcFBtho-WydqUr10i6fJA0t5TJI_oCWPO6ND65I0WPV6vZB262A5snTK2-OlV6lw_aXjpL0FcTBvQHQEE1An39nVx1OhmMgueedUNCRh82kvTFcnDXlbp3ysBbnyln94UmPsb-uSwlqvssF9UTuuP44bzfZoiPqB1trPWinkUPaKoRikuEa9gzxTfUZA89Osn2WmNTHE2YJGmHEYK6A9R9wijnLHTDUrYVcNnBK0dCBwMjFZ03A0japZUXzL6LgDDgUL4QnIA4nRTDAO7dUJk3GLsmWKl_khGrZglKWC6AUiUqodEFE-pmg8nkGdsqRJdC0XXYJZrRQ3EuAFl-tbBiC5q_VS-5Tpvz6GbpdqECD9UA71QoIDEjy5fcXy7PsM0-nPINPA6IQmKmf0GRJBG_ZcwBSpf8-th0chjvCyHXhDX5QPdhan8akCTcA5FC-WpQ2i6oIJyA4SzE97Y52blCcLKRLlsxrZ2gXZWQwWF915IwsVOk_DrYLK_PwUgeHkv5cA3h-UtoGIiGLbhw3GrqdrYUOHhaHbzSRUsrOuebuE77XPQ',1795317384191);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','POST /api/v1/api-keys','545b0c33-d0d7-4590-b468-014003345986','IulUxjz9OZ4E9jG-SnWxYB4QFLzQJCNrwvI5zj5zRX0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.ZEXwonn5yhMb9kRV.AshlPRedC3v17HxOByasrJqTfYWSZnjNuIQq20kWqhP00kANAUTPCIVWZ0Am7TkLdim88a1b2MUxJtgQv0BZVS66LaFppz0yKc2UULgZ8tqRqFtNHrM8eyo6lbqJEOoN_0dK84PvJVJowYKhF44Phbhn9lCUcrXVtdxBWavx7drgKAFdi0KqJQ1kEeH9pkRDVj75BPfvElIT4F7iTMvEzeuagVjUgBzc5KPK3B3kOQfZeb1tkdot85nxEVCkUtJOVlzZ27xr4HdFKREih8LnFetAju2V8h7p2oRv1Hf_ii_BJBAFxnWmZ5s7UtTsnqebdonHqafAvEGZnVM60EtiH_UfQpzg5KKfmVLeAdmI6l6iPMrqu7cUUbhguxhdEV5IM3oqpfuldFJYTDATW2yonbeZiIAjP5qVoMU44a3L-8bZobQJkNOTmEntYXNwSCTrBb5g_eV9fmzeenUKmo4s7ScivB389STGI2Df2AMBCP39K9lZG1hJIBHwHxCsgTbsSA',1795317386849);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','POST /api/v1/orders','cd6f8310-37ce-405d-8344-1ce42fd60189','rVGJCqFVG35l7NttFYR-y_Otk60cWCSYzH0VG0LWHcI',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","ETag":"\"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83._HnpLVSv4xKw0WCK.r_XYM2fKeQdQrSsLTvsZebJpBlQAhR8AKPeksWBtrnWqpytH7Rq0yIEkh_xz0YjbqxpNNGNFj9OMDLhgVFelFNRbW_8VDeIhdIuIylVTUXPgi000UD9y5jVELCwLbzIjzPTUBPfAQjxGuohgLigkLRljXMfGO3PFBrSyRjwDwh8Zo_-eErJAm7WhNhAJY5bI7qdC30KjgoJ5q33CoJn_1RZ--_PquwqY5C2Ida64MtY6jeFRUYGq1IwVKchBsQfLdeWW14NA3vHc1jbNmJjtqdmC73NxXLKmBZB2gFXAPr-FlU0TWJo9LdZG0i9xsvnWcXvU5k2UzX4gUoeILKistU2BCyjB1yYcd6IX_2xYb6mXbGMkgl5JcnN6EXP2hmQNlIEK1Imb84fb6h3aK9VBzq70eXGcgGmsONxZKrydxbViJgi5r9fN6Fz07oLGj4sv_3Lb64FyCvolMjR2gI5lmEUWvFwatUgORE4IIx1zx00jWSR1fQLnEhz4llY9FYF9foCgjPCYTBp2FyEOGTEhIK-fc1sTFu8ArrtuZd91BT473xmh-hBqM-18v42hxl1XO1tfv1PYJ2KoXH-Od3LhioaF2JT7atg-Xi5yXMSLiFpKWOzZmejGvR6_itOAZGdKbXyfVlhLci110kQVsiTDUJAV1o2quZl4L5jCwyIBXMGHtouxvx0gvmvMreZzasp7NP4vC99-M27oJqrI-mEpGPQPvVOFnZsgP6Fif3UWC1PKrQfvDClr3PL9OoTQN2qXNrxeln95dp1JgRqMp1JCb2bteEQ4CUbx8_5Phxmwsy1Q6_NnLovvhzNvW8V8WrwU_krmH5LMEkCdvNnz2CEo8Yfaxxb7ra6QQMYL4i0MiWkaUbThURKiOsEbm_HOrme7ogtds9OVRPgVJ6AyiG6Qpio36yQ0xx6JIhi-uQb41JtBD3FFGg-Ao51mqBTyHzBBXUX4APluxYRT_slgu9O2XkSexbLYQAP1eCHs18ayxzrTAXBw0KGuXTJy35c-0OdOmFcbPNsfavPu36MzxEk-W9b66DlU_KHi07wknxUHipcZscdytVdqgozriuRRawoie24_CAXEJsJOR5yZlrTTHlAR63PUH6MEbx0',1795317387055);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','POST /api/v1/orders','7143739e-fedb-499c-9d9c-c0a381f40de8','VKoZF3T4YL5iOhN4gikl7qdAjxxFXK4jUj8qRg1r2Q8',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5","ETag":"\"ord_01a20141-514f-7659-8b37-66e0c120fdf5.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.xOV5AtUtvmDIG7no.QbgW6_V12lrQB6j0z4AXG-KfqRDM29FRk91kzeiqjfFMIS4wN3Kbjx4KU5TSd7uD1n4s-Y1w7xG-f_FCzRo9bAQT3JSI5Z-xctTyv_EzrYT7FubTkE3r25eCFCHTZTylYWhALgxX8K1Mq7pQF8SdU6cnn_2VaIVWkTe4hqM-D1igOWQiCijgKWzngO6nRK0jGVt4l-CyYieoMAw4GR62oQHmktiZsSEkJVnxg3L6L2jb9AdnR8cFTu0-EscFZsyTesAfkt94AlCktJrQVFuUEBBTBD8VU4LVwDlXKn4xu9Tz-5MG8J1RD0kLqzAdFn9B-Xq8cPhuwq32l9-0CWvUeY5iU-5UxteldeJ8HQKgSLWMT6KWwyuMxP7ivSEkKBFUuJgFWb31ktozgnL9v4foMfJM2b01OiSV1T7bayvPmCRaYK3b9B5wmniUfwsjS9orC1vQMqYnPimxLYWlcHi2Cf4qlSTMaldOlzD4Pr_jBoZI3XOjV6d2uNmjIojZ7R4LiRh2j20agz7js7iaWhlGWAlY_P_aKmyM5G_Iy248uNDJ4da-RJCIV2m9hKdlPZr8DXf1Dh0l0DG7W_m3wrDu10Agbdw4kGO2iAvpn16rY7VwLaAYLvuAr8iqCmAmgIFExb3S2A7MK611a61UKZ1kJRhUs8k4UVhd5kd4HS0byg-PvqxPulKmQqskzMwdUOkLz-dPnQ-rxPj-YfsEgxjSx9GTfZlXHrQs3h2NEy_GbaRXO7TrPNLY8vacOrThtXXEYbaQg2B-w8Vdx_aLU_6dFfPLSuUX0hveosHULJQjZ9Im4K5L74yQlm-5xERBDR2Iw_LQIoNwi1C1q3MR1Ctxqp1OqqasC8FGWq8Qx-lTv3OxfOrN7fIy075bnPhhcXebv0pdm2DCEiO_DPB7W3beQGPPpUoCjqKhULH6SmcyijieiyGs_de9f5xnZJpHLUQpi2Hc056gvuugbhbG1KKgO7rmTkVQHlytRA9DReOJMvFAmYeYkdvuNQshlNTgBWntpXkka9P0cTQM7uul5yoG1xkfDr_j_gU7YiTU6UhFFo84btjeCXY4D2VyfSdsFUedWt71jiKFEIw9c_0s63SlCtRcBhfeZrxAbvM',1795317387599);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','POST /api/v1/orders','83dab57f-e537-444c-9d1b-c58118fb0408','dy5xY3JUOv5yVp5ZAJuzF5HRf-aSPahAp5DiPxTvWEI',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20141-539f-70d7-bffb-b21e94330e1d","ETag":"\"ord_01a20141-539f-70d7-bffb-b21e94330e1d.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.wTGpQZqZlsQ0ZBap.0mbK3nJUyqrzXLBfuL_flgWT_Mua1BaVskttcolVi2ZkcpU0O6UrFoEuq6enByH1cD_jwfXAPPoN89vWjkGJqk6F2aKR1rNA4V49QF_5NZ3T5oo57eBwlNlLJDxDI-NTo9LPtfYlmEVOx6XOxOFQzPaGlPWfMaNLfrXrTY9bmAs2Ph6LfkXvrUKJJSiSh_OVzhTK-Dn6WgjgIxFlvHuehb8uazFxxhnLuq-zC9abyMClU-DrXJVDoB33JymlfjT0dkZniUgxiJGns6SSZWrR2rFMPstaGSF2bzjBNlYbMO-ZGmh62cxkwIJuB8YgahQ1zOC1I5_-MCNaQOLc7r9wJcP6Q0Mw3_lAS3gSXJWyYYb4z1lOK8teNzZk7gj4nv9K6r4fgCRpiqZ_2Qin6hj8k2rowCwK_GXxc7Vyi6-iEnEm7ZJ9Z50C6fOiebX_MC6MPBnZpiK0pY2q3NidjsgFH_Q9eFTJrPJAYfc2v98MtHJ5yU7IW4UbUu7qVV8ecv4-chRzv8dT4g4xLURgLfcz37uVKzrCWfeF9udI6dItwUoj5124of9-QZKX3OhG73Qj6UPEXXuYt4Cye4Cs13kxaw2wVGUAjRPGdEqE8hrwvGRO_q0k8_Mf2u3XT_Wvu8OscO_qRLDtKetDrR2nce5iP9uRcyDJ-nc07tLZe3n-WsjCNM8tappK5l5TUeOTjuDSarcFqNgldsWvyiY5hpZPTZP-zDaI7pXba1VODjhIh7E9TbdHhGjm0X_W32ytyUfBMfa17tdm-TsKxxSP0VXzzoATdncLTT-vmFf_bv5TFMcDjsWm0ZQdVot2JUAzzY8jhWVmETiP66_X3BGqrUXGlkEabU7yjOdMhS1-nosGiYQJPuaxAl3QjgyYI43ykiA-lmuOWzrez7Rx9fPiEnAasEe5TPLWrO5q6nJIyTH1b9s73ai_azaA9TD8FWnVnof2CwalR7YYZALzpiQdnTA4JWlKDAlhA0ZOeY5BnoAMoKAvArdrC88rsk2KCwveSR_XELZ-wap5VZpPqP3TCkrTwc_GyZx2qt6XWI662fI6YTq8Mz0uXYofFVPWVbrWfzLEd-1ckYvokBAbflga5NMSU0E',1795317388191);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','POST /api/v1/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5/cancel','84cc9886-f155-4142-87c0-0ecae0d97927','GiD3jjU2dZbIHzqi1_AcG6vXO6DEA1IKOz0mEJuTPZ8',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20141-514f-7659-8b37-66e0c120fdf5.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.fxCl2yTyYn5MPnhR.16dOoeqf6IoVN44UuG34wgXTmMKCIcSrRkqCPcn_cK_4fEg4bA8ja8jcHjyJs5BPx_rnKzZtMLG0r_EWnaUBS7tdODH7fTo_Du9iO22OTmbgbgaqb_Qz04xgHNrMPg7rvH18nabdONmfeTg3IBMEkt4oK-vViBHYgI_7JyOvbxsFemPVj1cRT_xKnzRH_2r0uXac3e2DB39OrJWzOkvG7DGWq3qXKf-S1r6PjoGQmgXY0_vUDPsQAh6ylcqXmRL6kosCkX8sKsQvlH9FjowtOVodnm35PGfcHMNTx22AQVDmdOz2rm_MaH5-NxZL8r7vJcJU5gVWbjh0lsn-qO9V4u9ZSMVz6aDDiU-yyIbpIyYZE-fc5k12nOgk2Iop6vs5GTqmBHxkAUFMI-fjaInMaQgG1qpcjD5WMcqxRazrIolRTDaJU2r2vX4lu56131RoG_-K1A3Oe48L7HuAAB7Ry5AVPgpLa21yd_pOlyRvcaho_eIXOD_IhBMskmoTQ9eMrQVOBe8EtEBWudc5mH-Jl6oaOO3AqeXURcIufJRb6TWwaFk-YPMIjg_DDCJVS1wBqaqlLfM8oTlSVEWGF6z3Qq5D_lFXGDrGJany5f4aMcOlBce_gf8s-8pcvgm1A6bH_FkYSqAa_Fu7JTFxtLd5mrWP2dbyfmUVPR80NljxbkFTmDZnHwfyk_U1NcQ9Zeij05Rlfs_SwsiIZx76W-mppRkivrtHSrTzaUKU4ejt2OtosdxIikrBzPmHoNwCyWxe_Oy0GvPE9tQ62dSIhzHBQMARLP3xbNihGR7TmFeENiipFYeue3Cu1wqoTJaY6EDIvyoZ503p1LgmTsUusxxV3sMuQ8ybkF1DxTskuykymmfZWboXUi7x9UPr8ZzEK9JmLrGElnCQK5kpps3kqBkJg5x5jFLIhWcBKCcRaGZ56e5EXXLe_jp_wuozl3DN9dY2ahtg1a85GcXppOLkJps7AUe_v2pCaKxf9ywPJkiQhTk2Uy4Rj5dJKRyxVJpWRA-3hSZzlB31pmLVtP9jCDgQmG-92rTGwL2Mb6HCvM_GzCFqRRbjDqbS5KR0tB_wrKC_9Jw9GUftJYzYiTm9NIH9ZaJlpzwWTdVaKASw2sB6yFIcV3bA2ccOIpPeAQ3K8y9l0KIrOHzpefmB7CVBTLBp0yuy2yMtnMv5AerwsPKvgyWKfKpBJLGJH4GpZn34I4cGy088ffWF9Ya-f7ptxyuGsXM65iZU_0Tng-yOEv9Vk0W0jZ48ykj7aRJMjHp6KLcK',1795317388638);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a20141-0ce2-763b-9476-43a3032d4e79','POST /api/v1/payments/pay_01a20141-4f2f-7f83-be6e-d00bb280bfef/refunds','2b60b8f7-2908-4883-b493-aa7fb4df51e7','N-Da6syntwQXhLx1PjQnFjnlECouM4iIccPJrnJa-vU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","Content-Type":"application/json; charset=UTF-8"}','v1.vhgE4V83.BYDApt4wsrZbl-As.8KgyXl10wBKJIIImYp0X2E1KdJdLq_xSwJNy666zN0MFlWQS5ugevxuRZTz8rDEhgTSnsLwMdJNdb2DXiZMSGdnYzOv1Qc3tbBZEB92nRHv5OrtHY1AZAVezGLPT_2qAQ9RO3UbkGX_bgjgCP3lRRZCcumRj2v13kFCrO6FpiVADpzT79PK9G3XNu-ZnKU-LeOM1UO3KN92AYhwK1PaMLz6LRJs1XSGTGKYAJT_PbHWmvVDmCxvwUSWeT4oBQpzYYcA8kGCYuFxFjxOnA2gt4EC2s_pakFys7vZA8FDdajrpgEcpFtK0yU7P-1N4BB0_YVvWkw4vkBURITQB76CGNSD9QCe1IAp9iDxAuMFR0WuUV8Wf1GbMEMsmrQkbksn_ljFlx4YbZa8TkuZ0PBTNP8KCPRbtMOuwbhFMbhTURR2DhCBal2nveErAwSXMVzBZCmzHFyArTcQdULSQgi9ranKb5Gd0bsM71ZbvAbPv57KPbi-ZkNrYf4xDiM0i1q9MkD1G7CNCagu_kqQlpKFt4SYJ',1795317394871);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a20141-4e61-77cb-9d44-bd8464938ca8','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','of a program','P5kPygvYki-t6IPuBzC6rj6YyYpHk7EMVa1-quCRXoA','wk__4Ea5N3','["orders:read"]',1795317386849,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'05lIFI3X45y8D__y67dOpyNBrRyuj3p1kJ90oUioVX8','email_verification','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','grace-1795317376812@example.com',1795317377172,1795403777172,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'awksgHSKa5R8GF7uL_sKRUDRLrZhoWKPjqFBkRhK4Mo','email_verification','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','ada@example.com',1795317386226,1795403786226,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','v1.vhgE4V83.kV2OgarbqmLkUOz9.ALYAWrXWcJP3u4aOPyhvizlQHoPepor0Sag6Fc9b5-rbj66IkKokpdUTWj_9P2WP',NULL,0,1795317386946);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a20141-2894-7785-8a54-03739bdc94a0:email-verification','grace-1795317376812@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:28127/email/verify?token=wev_QlA_ue1TH6Is8btdEDxKxh8OIE1kjllk8oxkX5RVoGM

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:28127/email/verify?token=wev_QlA_ue1TH6Is8btdEDxKxh8OIE1kjllk8oxkX5RVoGM">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317377216);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a20141-2c9b-702a-8504-e49b7b322407:order-confirmed','grace-1795317376812@example.com','Your order XNQD7-G1H18','Hello,

Thank you. We have your order XNQD7-G1H18 and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order XNQD7-G1H18</title></head><body><p>Hello,</p><p>Thank you. We have your order XNQD7-G1H18 and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6">See your order</a></p></body></html>',1795317378399);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a20141-34f2-7bac-aadd-ab6bd489595a:order-shipped','grace-1795317376812@example.com','Your order XNQD7-G1H18 is on its way','Hello,

The parcel with your order XNQD7-G1H18 is with the carrier.

See your order: http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order XNQD7-G1H18 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order XNQD7-G1H18 is with the carrier.</p><p><a href="http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6">See your order</a></p></body></html>',1795317380439);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a20141-3d44-742b-b1c2-8641e1310639:order-delivered','grace-1795317376812@example.com','Your order XNQD7-G1H18 has arrived','Hello,

The carrier has delivered your order XNQD7-G1H18.

See your order: http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order XNQD7-G1H18 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order XNQD7-G1H18.</p><p><a href="http://localhost:28127/orders/ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6">See your order</a></p></body></html>',1795317382708);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a20141-410f-736f-9fe2-38dcaffef9f4:order-cancelled','grace-1795317376812@example.com','Your order KQ9W2-W2656 was cancelled','Hello,

Your order KQ9W2-W2656 was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:28127/orders/ord_01a20141-3fd8-7c76-9589-f56651b26e47
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order KQ9W2-W2656 was cancelled</title></head><body><p>Hello,</p><p>Your order KQ9W2-W2656 was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:28127/orders/ord_01a20141-3fd8-7c76-9589-f56651b26e47">See your order</a></p></body></html>',1795317383498);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a20141-432e-7cbf-b864-1a900073bfb0:order-confirmed','grace-1795317376812@example.com','Your order GXNN6-H7V0M','Hello,

Thank you. We have your order GXNN6-H7V0M and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order GXNN6-H7V0M</title></head><body><p>Hello,</p><p>Thank you. We have your order GXNN6-H7V0M and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7">See your order</a></p></body></html>',1795317384062);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a20141-43ff-7eca-b0be-e96e4c3440a2:order-cancelled','grace-1795317376812@example.com','Your order GXNN6-H7V0M was cancelled','Hello,

Your order GXNN6-H7V0M was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order GXNN6-H7V0M was cancelled</title></head><body><p>Hello,</p><p>Your order GXNN6-H7V0M was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7">See your order</a></p></body></html>',1795317384237);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a20141-4516-79c0-afa8-73288bac9851:money-refunded','grace-1795317376812@example.com','Your refund for order GXNN6-H7V0M','Hello,

We have given back all that you paid for your order GXNN6-H7V0M: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order GXNN6-H7V0M</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order GXNN6-H7V0M: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28127/orders/ord_01a20141-4242-77b4-867c-a2ee6a20ebf7">See your order</a></p></body></html>',1795317384608);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a20141-4bf2-7abf-b862-b0cb3dd96abc:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:28127/email/verify?token=wev_ZY5C0cKliQVw50FmF27sTn-4iHEJm5yPAi2lDzQx0oM

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:28127/email/verify?token=wev_ZY5C0cKliQVw50FmF27sTn-4iHEJm5yPAi2lDzQx0oM">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317386270);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a20141-4e61-7874-a084-b1000cb66d8f:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:28127/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:28127/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317386892);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a20141-501c-78e9-83ad-a490a6ef0bb5:order-confirmed','ada@example.com','Your order 9MRYC-NHWWF','Hello,

Thank you. We have your order 9MRYC-NHWWF and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9MRYC-NHWWF</title></head><body><p>Hello,</p><p>Thank you. We have your order 9MRYC-NHWWF and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f">See your order</a></p></body></html>',1795317387531);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a20141-52af-72c6-b635-e3b16ee637eb:order-confirmed','ada@example.com','Your order 6VD4F-VY5Q9','Hello,

Thank you. We have your order 6VD4F-VY5Q9 and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6VD4F-VY5Q9</title></head><body><p>Hello,</p><p>Thank you. We have your order 6VD4F-VY5Q9 and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5">See your order</a></p></body></html>',1795317388207);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a20141-5539-750f-bea5-2b873bbcb613:order-cancelled','ada@example.com','Your order H1HEC-ZMP5A was cancelled','Hello,

Your order H1HEC-ZMP5A was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:28127/orders/ord_01a20141-539f-70d7-bffb-b21e94330e1d
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order H1HEC-ZMP5A was cancelled</title></head><body><p>Hello,</p><p>Your order H1HEC-ZMP5A was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:28127/orders/ord_01a20141-539f-70d7-bffb-b21e94330e1d">See your order</a></p></body></html>',1795317388757);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a20141-555e-789d-accf-eef6ed68e76a:order-cancelled','ada@example.com','Your order 6VD4F-VY5Q9 was cancelled','Hello,

Your order 6VD4F-VY5Q9 was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6VD4F-VY5Q9 was cancelled</title></head><body><p>Hello,</p><p>Your order 6VD4F-VY5Q9 was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5">See your order</a></p></body></html>',1795317388757);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a20141-572a-781f-8f73-fcb3602151d5:money-refunded','ada@example.com','Your refund for order 6VD4F-VY5Q9','Hello,

We have given back all that you paid for your order 6VD4F-VY5Q9: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 6VD4F-VY5Q9</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 6VD4F-VY5Q9: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28127/orders/ord_01a20141-514f-7659-8b37-66e0c120fdf5">See your order</a></p></body></html>',1795317389214);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a20141-5869-76e1-ae67-4054fb32a7fe:order-shipped','ada@example.com','Your order 9MRYC-NHWWF is on its way','Hello,

The parcel with your order 9MRYC-NHWWF is with the carrier.

See your order: http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9MRYC-NHWWF is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 9MRYC-NHWWF is with the carrier.</p><p><a href="http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f">See your order</a></p></body></html>',1795317389448);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8:order-delivered','ada@example.com','Your order 9MRYC-NHWWF has arrived','Hello,

The carrier has delivered your order 9MRYC-NHWWF.

See your order: http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9MRYC-NHWWF has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 9MRYC-NHWWF.</p><p><a href="http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f">See your order</a></p></body></html>',1795317391570);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a20141-6e06-7627-aa90-4a19f942787f:money-refunded','ada@example.com','Your refund for order 9MRYC-NHWWF','Hello,

We have given back €1.00 of the €50.40 that you paid for your order 9MRYC-NHWWF.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 9MRYC-NHWWF</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order 9MRYC-NHWWF.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28127/orders/ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f">See your order</a></p></body></html>',1795317395010);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a20141-096e-7fca-ae0a-b0d4f80916c4','admin@wharf.test',1795317369198,'Alex Admin','scrypt$16384$8$5$NAWyhP23UXZwaOcVpk_8fw$SSsKW_LxfeTJBYfYh8pbZVnpPfRKpvSNbkI76fQM0nc','admin','active',1,'{}',1795317369198,1795317369198,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a20141-0ce2-763b-9476-43a3032d4e79','manager@wharf.test',1795317370082,'Max Manager','scrypt$16384$8$5$gqd_iw0idywKWjofn68DzQ$MTWI-d78ZyZgC8cmMGmTxR8soirjZ7iC6HyDeVhh_l0','manager','active',1,'{}',1795317370082,1795317370082,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a20141-0ffe-7592-8fc3-8ee9b6fa3098','support@wharf.test',1795317370878,'Sam Support','scrypt$16384$8$5$y3t5fLk1vK-Q1nAaxOvObA$mO5cwNGgjkMBoGmAcuhGD8yDGtsPvjijO72A6R3oxEA','support','active',1,'{}',1795317370878,1795317370878,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a20141-1386-71b1-9fae-2d947c21705c','ada@wharf.test',1795317371782,'Ada Lovelace','scrypt$16384$8$5$0pQM-64xkWwE-qiqwXQAlw$nsRyzTmuxqJn9GhXVrIJESXPdaUYvcZddPtdQlO5Kds','customer','active',1,'{}',1795317371782,1795317371782,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','grace-1795317376812@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$x2TNubLb2cCOhQQoX8PZPA$ovMSq348EXT3QvLY5WJ-5eqH7eQpfbu-trkPM63Xxks','customer','active',1,'{}',1795317377172,1795317377172,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$CRE82O2PW6Ze30svPRJxcg$YzOYroUP7yT2lXTNZnn62qPQhQAysE-PDKHbFzZwOJE','customer','active',1,'{}',1795317386226,1795317386226,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a20140-89ca-7fa2-85d7-567b9512b736','events','product.created','prd_01a20140-89b1-7a0e-a130-a49131cfc57a','{"schema":1,"id":"evt_01a20140-89ca-7fa2-85d7-567b9512b736","type":"product.created","version":1,"aggregateId":"prd_01a20140-89b1-7a0e-a130-a49131cfc57a","data":{"productId":"prd_01a20140-89b1-7a0e-a130-a49131cfc57a","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317336522,"traceparent":null}',1795317336522,1795317356522,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a20140-8a88-71de-bda8-9b0d8a5648de','events','product.created','prd_01a20140-8a78-7855-a9a4-ed253240070b','{"schema":1,"id":"evt_01a20140-8a88-71de-bda8-9b0d8a5648de","type":"product.created","version":1,"aggregateId":"prd_01a20140-8a78-7855-a9a4-ed253240070b","data":{"productId":"prd_01a20140-8a78-7855-a9a4-ed253240070b","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317336712,"traceparent":null}',1795317336712,1795317356712,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a20140-8ad2-754c-ba0a-38d41f204801','events','product.created','prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9','{"schema":1,"id":"evt_01a20140-8ad2-754c-ba0a-38d41f204801","type":"product.created","version":1,"aggregateId":"prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9","data":{"productId":"prd_01a20140-8ac2-7d45-abd4-6ef6fe5b45d9","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317336786,"traceparent":null}',1795317336786,1795317356786,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a20140-8b15-78e7-9458-fb631ccfae96','events','product.created','prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0','{"schema":1,"id":"evt_01a20140-8b15-78e7-9458-fb631ccfae96","type":"product.created","version":1,"aggregateId":"prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0","data":{"productId":"prd_01a20140-8b11-78b5-9f3c-5ce156f6a0d0","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317336853,"traceparent":null}',1795317336853,1795317356853,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a20140-8b4c-79b5-af4f-f9aaf7ce3860','events','product.created','prd_01a20140-8b4a-7dd9-89f6-329bd6528faa','{"schema":1,"id":"evt_01a20140-8b4c-79b5-af4f-f9aaf7ce3860","type":"product.created","version":1,"aggregateId":"prd_01a20140-8b4a-7dd9-89f6-329bd6528faa","data":{"productId":"prd_01a20140-8b4a-7dd9-89f6-329bd6528faa","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317336908,"traceparent":null}',1795317336908,1795317356908,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a20140-8b75-7e6c-bb1d-cd3b82625bc5','events','product.created','prd_01a20140-8b73-7a5f-ac57-fece600be8b7','{"schema":1,"id":"evt_01a20140-8b75-7e6c-bb1d-cd3b82625bc5","type":"product.created","version":1,"aggregateId":"prd_01a20140-8b73-7a5f-ac57-fece600be8b7","data":{"productId":"prd_01a20140-8b73-7a5f-ac57-fece600be8b7","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317336949,"traceparent":null}',1795317336949,1795317356949,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a20140-8bac-7a1e-a823-d0d9ab4828b5','events','product.created','prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd','{"schema":1,"id":"evt_01a20140-8bac-7a1e-a823-d0d9ab4828b5","type":"product.created","version":1,"aggregateId":"prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd","data":{"productId":"prd_01a20140-8ba7-71e4-b8f0-4867ab985ecd","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317337004,"traceparent":null}',1795317337004,1795317357004,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a20140-8bc2-79d4-bd53-ae957127be85','events','product.created','prd_01a20140-8bc0-7154-88fc-9ffbc804cd03','{"schema":1,"id":"evt_01a20140-8bc2-79d4-bd53-ae957127be85","type":"product.created","version":1,"aggregateId":"prd_01a20140-8bc0-7154-88fc-9ffbc804cd03","data":{"productId":"prd_01a20140-8bc0-7154-88fc-9ffbc804cd03","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317337026,"traceparent":null}',1795317337026,1795317357026,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a20140-8bd8-7c4d-8fce-1f423e6066ce','events','product.created','prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f','{"schema":1,"id":"evt_01a20140-8bd8-7c4d-8fce-1f423e6066ce","type":"product.created","version":1,"aggregateId":"prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f","data":{"productId":"prd_01a20140-8bd6-7ad7-bce7-e5be63c7c21f","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317337048,"traceparent":null}',1795317337048,1795317357048,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a20140-8bec-72aa-a031-9a1d8f26fee4','events','product.created','prd_01a20140-8bea-799d-acd7-04eeaac394a7','{"schema":1,"id":"evt_01a20140-8bec-72aa-a031-9a1d8f26fee4","type":"product.created","version":1,"aggregateId":"prd_01a20140-8bea-799d-acd7-04eeaac394a7","data":{"productId":"prd_01a20140-8bea-799d-acd7-04eeaac394a7","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317337068,"traceparent":null}',1795317337068,1795317357068,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a20140-8bfc-746d-8a33-74d0aec56a12','events','product.created','prd_01a20140-8bfb-775e-a7e7-50f9b574a278','{"schema":1,"id":"evt_01a20140-8bfc-746d-8a33-74d0aec56a12","type":"product.created","version":1,"aggregateId":"prd_01a20140-8bfb-775e-a7e7-50f9b574a278","data":{"productId":"prd_01a20140-8bfb-775e-a7e7-50f9b574a278","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317337084,"traceparent":null}',1795317337084,1795317357084,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a20140-8c1c-76e2-b2a3-31987b952c3f','events','product.created','prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166','{"schema":1,"id":"evt_01a20140-8c1c-76e2-b2a3-31987b952c3f","type":"product.created","version":1,"aggregateId":"prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166","data":{"productId":"prd_01a20140-8c19-7a92-ad82-7dcfc2dfc166","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317337116,"traceparent":null}',1795317337116,1795317357116,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a20140-8c35-7580-b7e0-3b5fe8ee1441','events','product.created','prd_01a20140-8c33-73a0-a27b-790321011a9b','{"schema":1,"id":"evt_01a20140-8c35-7580-b7e0-3b5fe8ee1441","type":"product.created","version":1,"aggregateId":"prd_01a20140-8c33-73a0-a27b-790321011a9b","data":{"productId":"prd_01a20140-8c33-73a0-a27b-790321011a9b","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317337141,"traceparent":null}',1795317337141,1795317357141,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a20140-8c56-7572-b930-25780bdc5078','events','product.created','prd_01a20140-8c54-72da-bb77-e4df7407d4b7','{"schema":1,"id":"evt_01a20140-8c56-7572-b930-25780bdc5078","type":"product.created","version":1,"aggregateId":"prd_01a20140-8c54-72da-bb77-e4df7407d4b7","data":{"productId":"prd_01a20140-8c54-72da-bb77-e4df7407d4b7","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317337174,"traceparent":null}',1795317337174,1795317357174,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a20140-8cb2-7a26-a9ba-6620d15a6b52','events','product.created','prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b','{"schema":1,"id":"evt_01a20140-8cb2-7a26-a9ba-6620d15a6b52","type":"product.created","version":1,"aggregateId":"prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b","data":{"productId":"prd_01a20140-8cae-7f86-80bf-a9610a3f0d7b","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317337266,"traceparent":null}',1795317337266,1795317357266,1,1795317371906,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (352,'evt_01a20141-572a-781f-8f73-fcb3602151d5','notification','payment.refunded','pay_01a20141-514f-77fc-a621-11913dc046e7','{"schema":1,"id":"evt_01a20141-572a-781f-8f73-fcb3602151d5","type":"payment.refunded","version":1,"aggregateId":"pay_01a20141-514f-77fc-a621-11913dc046e7","data":{"paymentId":"pay_01a20141-514f-77fc-a621-11913dc046e7","orderId":"ord_01a20141-514f-7659-8b37-66e0c120fdf5","status":"refunded","amount":{"amount":5540,"currency":"EUR"},"refundId":"ref_01a20141-5706-7135-9b91-622291f2ba13"},"storeId":"main","at":1795317389098,"traceparent":null}',1795317389098,1795317409098,1,1795317389234,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (353,'evt_01a20141-57b8-782f-9d14-160147588a56','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-57b8-782f-9d14-160147588a56","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317389240,"traceparent":null}',1795317389240,1795317414240,1,1795317394290,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (354,'evt_01a20141-57b9-7bca-95b0-a180a22e068e','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-57b9-7bca-95b0-a180a22e068e","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317389241,"traceparent":null}',1795317389241,1795317415241,1,1795317395289,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (355,'evt_01a20141-584f-7922-9959-586c78c85acb','sync','inbound.received','inb_01a20141-584f-7436-881a-0849b3d8c65c','{"schema":1,"id":"evt_01a20141-584f-7922-9959-586c78c85acb","type":"inbound.received","version":1,"aggregateId":"inb_01a20141-584f-7436-881a-0849b3d8c65c","data":{"id":"inb_01a20141-584f-7436-881a-0849b3d8c65c"},"storeId":"main","at":1795317389391,"traceparent":null}',1795317389391,1795317409391,1,1795317389427,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (356,'evt_01a20141-5869-76e1-ae67-4054fb32a7fe','events','shipment.handed_over','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"schema":1,"id":"evt_01a20141-5869-76e1-ae67-4054fb32a7fe","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"handed_over"},"storeId":"main","at":1795317389417,"traceparent":null}',1795317389417,1795317409417,1,1795317389448,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (357,'evt_01a20141-5869-76e1-ae67-4054fb32a7fe','notification','shipment.handed_over','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"schema":1,"id":"evt_01a20141-5869-76e1-ae67-4054fb32a7fe","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"handed_over"},"storeId":"main","at":1795317389417,"traceparent":null}',1795317389417,1795317409417,1,1795317389466,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (358,'evt_01a20141-6020-75ef-9f6f-c6289c1f998e','sync','inbound.received','inb_01a20141-6020-75ba-bfda-7029305bf19b','{"schema":1,"id":"evt_01a20141-6020-75ef-9f6f-c6289c1f998e","type":"inbound.received","version":1,"aggregateId":"inb_01a20141-6020-75ba-bfda-7029305bf19b","data":{"id":"inb_01a20141-6020-75ba-bfda-7029305bf19b"},"storeId":"main","at":1795317391392,"traceparent":null}',1795317391392,1795317411392,1,1795317391499,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8','events','shipment.delivered','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"schema":1,"id":"evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"delivered"},"storeId":"main","at":1795317391478,"traceparent":null}',1795317391478,1795317411478,1,1795317391603,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8','notification','shipment.delivered','shp_01a20141-505a-7153-bc02-b82bfa1d67a5','{"schema":1,"id":"evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"delivered"},"storeId":"main","at":1795317391478,"traceparent":null}',1795317391478,1795317411478,1,1795317391588,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a20141-6110-7d84-ac2f-35c66808ff4f','events','order.completed','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','{"schema":1,"id":"evt_01a20141-6110-7d84-ac2f-35c66808ff4f","type":"order.completed","version":1,"aggregateId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","data":{"order":{"id":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","status":"captured"},"shipment":{"id":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:16:27.055Z","updatedAt":"2026-11-22T03:16:31.632Z"}},"storeId":"main","at":1795317391632,"traceparent":null}',1795317391632,1795317411632,1,1795317391695,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a20141-6134-75cb-a092-a19eaf33d24f','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6134-75cb-a092-a19eaf33d24f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317391668,"traceparent":null}',1795317391668,1795317411668,1,1795317391783,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a20141-61bf-7741-b4f6-e50561ba88be','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-61bf-7741-b4f6-e50561ba88be","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317391807,"traceparent":null}',1795317391807,1795317417807,1,1795317397827,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a20141-67b9-7d49-8ccb-d155016438e3','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-67b9-7d49-8ccb-d155016438e3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393337,"traceparent":null}',1795317393337,1795317703337,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a20141-67ba-79f3-b8fe-f22ace032fc5','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-67ba-79f3-b8fe-f22ace032fc5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393338,"traceparent":null}',1795317393338,1795317706338,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a20141-67e8-7379-bcd6-fcf7d2ab7a8d','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-67e8-7379-bcd6-fcf7d2ab7a8d","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393384,"traceparent":null}',1795317393384,1795317713384,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a20141-6809-7661-84ec-4f83fc7c9934','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6809-7661-84ec-4f83fc7c9934","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393417,"traceparent":null}',1795317393417,1795317694417,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a20141-6830-74c0-aa1a-5076d479ea76','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6830-74c0-aa1a-5076d479ea76","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393456,"traceparent":null}',1795317393456,1795317705456,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a20141-684f-7264-a1f7-36aaed6d6d2e','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-684f-7264-a1f7-36aaed6d6d2e","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317393487,"traceparent":null}',1795317393487,1795317715487,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a20141-6b7f-7558-9009-26d58f6d71cb','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6b7f-7558-9009-26d58f6d71cb","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317394303,"traceparent":null}',1795317394303,1795317713303,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a20141-6ba3-7826-9713-10afe6f09e30','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6ba3-7826-9713-10afe6f09e30","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317394339,"traceparent":null}',1795317394339,1795317710339,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a20141-6bac-7c7a-8415-c391196be416','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-6bac-7c7a-8415-c391196be416","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317394348,"traceparent":null}',1795317394348,1795317738348,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a20141-6db7-7c83-b9d3-6bd8febfe30c','events','payment.refund_requested','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','{"schema":1,"id":"evt_01a20141-6db7-7c83-b9d3-6bd8febfe30c","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","data":{"paymentId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20141-6db7-71cd-bceb-022b300505ca"},"storeId":"main","at":1795317394871,"traceparent":null}',1795317394871,1795317414871,1,1795317394961,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a20141-6e06-7627-aa90-4a19f942787f','events','payment.refunded','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','{"schema":1,"id":"evt_01a20141-6e06-7627-aa90-4a19f942787f","type":"payment.refunded","version":1,"aggregateId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","data":{"paymentId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20141-6db7-71cd-bceb-022b300505ca"},"storeId":"main","at":1795317394950,"traceparent":null}',1795317394950,1795317414950,1,1795317395067,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a20141-6e06-7627-aa90-4a19f942787f','notification','payment.refunded','pay_01a20141-4f2f-7f83-be6e-d00bb280bfef','{"schema":1,"id":"evt_01a20141-6e06-7627-aa90-4a19f942787f","type":"payment.refunded","version":1,"aggregateId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","data":{"paymentId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","orderId":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20141-6db7-71cd-bceb-022b300505ca"},"storeId":"main","at":1795317394950,"traceparent":null}',1795317394950,1795317414950,1,1795317395016,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a20141-7947-794f-99e7-04ae159ed704','webhook','webhooks.attempt','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','{"schema":1,"id":"evt_01a20141-7947-794f-99e7-04ae159ed704","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac","data":{"endpointId":"whe_01a20141-4a54-738f-a2bf-2d785efa17ac"},"storeId":"main","at":1795317397831,"traceparent":null}',1795317397831,1795317740831,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a20141-34bb-7857-b245-a737db60b16c','shipping/sandbox','msg_01a20141-2ce2-7f5f-ba2b-be7ae203fc37','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a"}}',1795317380283,1795317380351,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a20141-3c87-7ec8-a996-44894b733f16','shipping/sandbox','msg_01a20141-2ce2-7549-9339-7a5e1523690d','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a"}}',1795317382279,1795317382505,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a20141-584f-7436-881a-0849b3d8c65c','shipping/sandbox','msg_01a20141-507c-7ec5-b025-14af0986cd6e','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5"}}',1795317389391,1795317389422,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a20141-6020-75ba-bfda-7029305bf19b','shipping/sandbox','msg_01a20141-507c-7ecc-b96a-0b77fd774139','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5"}}',1795317391392,1795317391484,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a20141-2894-7785-8a54-03739bdc94a0:email-verification',1795317392198,1795317377221);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a20141-2c9b-702a-8504-e49b7b322407:order-confirmed',1795317393382,1795317378402);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a20141-34f2-7bac-aadd-ab6bd489595a:order-shipped',1795317395380,1795317380443);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a20141-3d44-742b-b1c2-8641e1310639:order-delivered',1795317397571,1795317382731);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a20141-410f-736f-9fe2-38dcaffef9f4:order-cancelled',1795317398467,1795317383506);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a20141-432e-7cbf-b864-1a900073bfb0:order-confirmed',1795317399052,1795317384070);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a20141-43ff-7eca-b0be-e96e4c3440a2:order-cancelled',1795317399204,1795317384246);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a20141-4516-79c0-afa8-73288bac9851:money-refunded',1795317399577,1795317384618);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a20141-4bf2-7abf-b862-b0cb3dd96abc:email-verification',1795317401246,1795317386273);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a20141-4e61-7874-a084-b1000cb66d8f:api-key-created',1795317401868,1795317386914);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a20141-501c-78e9-83ad-a490a6ef0bb5:order-confirmed',1795317402512,1795317387535);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a20141-52af-72c6-b635-e3b16ee637eb:order-confirmed',1795317403145,1795317388229);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a20141-5539-750f-bea5-2b873bbcb613:order-cancelled',1795317403683,1795317388769);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a20141-555e-789d-accf-eef6ed68e76a:order-cancelled',1795317403684,1795317388770);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a20141-572a-781f-8f73-fcb3602151d5:money-refunded',1795317404153,1795317389222);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a20141-5869-76e1-ae67-4054fb32a7fe:order-shipped',1795317404432,1795317389464);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a20141-6076-71dc-8b1c-e2b5a661c0d8:order-delivered',1795317406516,1795317391579);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a20141-6e06-7627-aa90-4a19f942787f:money-refunded',1795317409986,1795317395013);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a20141-4f9a-74d4-b3a2-252560bb68d8',1,1795317387518,33,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a20141-5171-772d-983a-6d29011d0fdd',1,1795317388179,83,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a20141-5243-7f7b-bf8b-3f34053aa6b0',1,1795317388203,68,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a20141-5267-7573-8948-68a51547b809',1,1795317388227,45,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a20141-5437-79b5-add5-92b46274275a',1,1795317388627,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a20141-54a0-7039-93cf-e01a00db0323',1,1795317388645,40,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a20141-54ba-7675-9d6a-6c19c24366e1',1,1795317388672,15,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a20141-5653-7f16-a4db-04c6c72c1c3f',1,1795317389162,78,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a20141-567f-74cc-97eb-1727b0b640a8',1,1795317389188,53,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a20141-6134-7bb9-ae5f-ee36982b3f65',1,1795317391782,25,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a20141-5243-7f7b-bf8b-3f34053aa6b0',2,1795317393319,18,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a20141-5267-7573-8948-68a51547b809',2,1795317393326,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a20141-4f9a-74d4-b3a2-252560bb68d8',2,1795317393380,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a20141-5437-79b5-add5-92b46274275a',2,1795317393381,36,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a20141-5653-7f16-a4db-04c6c72c1c3f',2,1795317393410,46,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a20141-5171-772d-983a-6d29011d0fdd',2,1795317393447,40,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a20141-54a0-7039-93cf-e01a00db0323',2,1795317394289,14,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a20141-54ba-7675-9d6a-6c19c24366e1',2,1795317394322,17,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a20141-567f-74cc-97eb-1727b0b640a8',2,1795317394336,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a20141-6134-7bb9-ae5f-ee36982b3f65',2,1795317397827,4,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a20141-4f9a-74d4-b3a2-252560bb68d8','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-4f2f-73b1-8d04-c56d19065311','order.created','{"type":"order.created","timestamp":"2026-11-22T03:16:27.055Z","data":{"order":{"id":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:16:27.055Z","updatedAt":"2026-11-22T03:16:27.055Z"}}}','pending',1795317693384,2,2,0,1795317387162,1795317393384);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a20141-5171-772d-983a-6d29011d0fdd','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-501c-78e9-83ad-a490a6ef0bb5','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:16:27.292Z","data":{"order":{"id":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:16:27.055Z","updatedAt":"2026-11-22T03:16:27.292Z"}}}','pending',1795317695487,2,2,0,1795317387633,1795317393487);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a20141-5243-7f7b-bf8b-3f34053aa6b0','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-514f-74a0-a140-808cde8e811b','order.created','{"type":"order.created","timestamp":"2026-11-22T03:16:27.599Z","data":{"order":{"id":"ord_01a20141-514f-7659-8b37-66e0c120fdf5","number":"6VD4F-VY5Q9","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-514f-77fc-a621-11913dc046e7","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:16:27.599Z","updatedAt":"2026-11-22T03:16:27.599Z"}}}','pending',1795317683337,2,2,0,1795317387843,1795317393337);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a20141-5267-7573-8948-68a51547b809','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-509b-75b1-8716-febca02e3173','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:16:27.419Z","data":{"order":{"id":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","status":"captured"},"shipment":{"id":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:16:27.055Z","updatedAt":"2026-11-22T03:16:27.419Z"}}}','pending',1795317686338,2,2,0,1795317387879,1795317393338);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a20141-5437-79b5-add5-92b46274275a','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-52af-72c6-b635-e3b16ee637eb','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:16:27.951Z","data":{"order":{"id":"ord_01a20141-514f-7659-8b37-66e0c120fdf5","number":"6VD4F-VY5Q9","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-514f-77fc-a621-11913dc046e7","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:16:27.599Z","updatedAt":"2026-11-22T03:16:27.951Z"}}}','pending',1795317674417,2,2,0,1795317388343,1795317393417);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a20141-54a0-7039-93cf-e01a00db0323','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-539f-70ca-be86-eee7de9c0b48','order.created','{"type":"order.created","timestamp":"2026-11-22T03:16:28.191Z","data":{"order":{"id":"ord_01a20141-539f-70d7-bffb-b21e94330e1d","number":"H1HEC-ZMP5A","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-539f-7bba-a4fd-97c754488ff8","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:16:28.191Z","updatedAt":"2026-11-22T03:16:28.191Z"}}}','pending',1795317693303,2,2,0,1795317388448,1795317394303);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a20141-54ba-7675-9d6a-6c19c24366e1','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-5342-7da2-8a35-0d75725af79a','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:16:28.098Z","data":{"order":{"id":"ord_01a20141-514f-7659-8b37-66e0c120fdf5","number":"6VD4F-VY5Q9","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-514f-77fc-a621-11913dc046e7","status":"captured"},"shipment":{"id":"shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:16:27.599Z","updatedAt":"2026-11-22T03:16:28.098Z"}}}','pending',1795317690339,2,2,0,1795317388474,1795317394339);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a20141-5653-7f16-a4db-04c6c72c1c3f','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-5539-750f-bea5-2b873bbcb613','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:16:28.601Z","data":{"order":{"id":"ord_01a20141-539f-70d7-bffb-b21e94330e1d","number":"H1HEC-ZMP5A","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-539f-7bba-a4fd-97c754488ff8","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:16:28.601Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:16:28.191Z","updatedAt":"2026-11-22T03:16:28.601Z"}}}','pending',1795317685456,2,2,0,1795317388883,1795317393456);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a20141-567f-74cc-97eb-1727b0b640a8','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-555e-789d-accf-eef6ed68e76a','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:16:28.638Z","data":{"order":{"id":"ord_01a20141-514f-7659-8b37-66e0c120fdf5","number":"6VD4F-VY5Q9","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-514f-77fc-a621-11913dc046e7","status":"captured"},"shipment":{"id":"shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:16:28.638Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:16:27.599Z","updatedAt":"2026-11-22T03:16:28.638Z"}}}','pending',1795317718348,2,2,0,1795317388927,1795317394348);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a20141-6134-7bb9-ae5f-ee36982b3f65','whe_01a20141-4a54-738f-a2bf-2d785efa17ac','evt_01a20141-6110-7d84-ac2f-35c66808ff4f','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:16:31.632Z","data":{"order":{"id":"ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f","number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","status":"captured"},"shipment":{"id":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:16:27.055Z","updatedAt":"2026-11-22T03:16:31.632Z"}}}','pending',1795317720831,2,2,0,1795317391668,1795317397831);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a20141-4a54-738f-a2bf-2d785efa17ac','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317387551,'[{"sealed":"v1.vhgE4V83.VHFn0FX33tiFFiQu.3YAWoTLU9x9yIxuBQgCljOFSisapCVuz0vtW3qlukdhdw5vj1Z2xCUafOa2r-t4ZjfRzXK_IgjPvRTmprfXAlyaD","until":null}]','vhgE4V83','usr_01a20141-0ce2-763b-9476-43a3032d4e79',2,1795317385812,1795317387551,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6','XNQD7-G1H18','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','completed',2580,'EUR',2,1795317377983,1795317378203,1795317378356,1795317382814,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a20141-3fd8-7c76-9589-f56651b26e47','KQ9W2-W2656','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','cancelled',2580,'EUR',2,1795317383128,NULL,NULL,NULL,1795317383439,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a20141-4242-77b4-867c-a2ee6a20ebf7','GXNN6-H7V0M','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe','cancelled',2580,'EUR',2,1795317383746,1795317383982,1795317384030,NULL,1795317384191,1795317384618);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f','9MRYC-NHWWF','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','completed',5040,'EUR',1,1795317387055,1795317387292,1795317387419,1795317391632,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a20141-514f-7659-8b37-66e0c120fdf5','6VD4F-VY5Q9','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','cancelled',5540,'EUR',1,1795317387599,1795317387951,1795317388098,NULL,1795317388638,1795317389331);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a20141-539f-70d7-bffb-b21e94330e1d','H1HEC-ZMP5A','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857','cancelled',4940,'EUR',1,1795317388191,NULL,NULL,NULL,1795317388601,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317395818);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317395818);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317395818);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a20141-2bbf-78c9-9860-f915ffe4b549','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',1,'order.created','{"number":"XNQD7-G1H18","userId":"usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20141-2bbf-7b0d-976f-5b51499aede5","customerNote":null,"metadata":{}}','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe',1795317377983);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a20141-2c9b-7e9a-a27f-8b4c8cbb9ac8','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',2,'order.paid','{}','system:saga',1795317378203);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a20141-2d34-76b9-86ff-6b4a55515e75','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',3,'order.fulfilling','{"shipmentId":"shp_01a20141-2cc6-79cc-9914-38ccb0c35f0a"}','system:saga',1795317378356);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a20141-3532-735f-bbbb-de7c07ae098b','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317380402);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a20141-3de0-7b0e-8ad2-7f51e9e12a11','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317382624);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a20141-3e9e-7e60-9041-572df827a146','ord_01a20141-2bbf-7d2c-b00e-0c2468602fe6',6,'order.completed','{}','system:saga',1795317382814);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a20141-3fd8-7810-8a74-b30e863d34b3','ord_01a20141-3fd8-7c76-9589-f56651b26e47',1,'order.created','{"number":"KQ9W2-W2656","userId":"usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20141-3fd8-7a96-968d-d4ebf6ed258c","customerNote":null,"metadata":{}}','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe',1795317383128);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a20141-410f-780d-af63-974f4fa80788','ord_01a20141-3fd8-7c76-9589-f56651b26e47',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317383439);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a20141-4184-7a19-a2f4-305dba355f42','ord_01a20141-3fd8-7c76-9589-f56651b26e47',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317383556);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a20141-4242-74c4-bfc7-d6bf908f81e7','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7',1,'order.created','{"number":"GXNN6-H7V0M","userId":"usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20141-4242-7bf2-856c-7dc76451b33b","customerNote":null,"metadata":{}}','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe',1795317383746);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a20141-432e-7fc9-a5b2-1a175c328782','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7',2,'order.paid','{}','system:saga',1795317383982);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a20141-435e-75d8-97c8-5a29d942d399','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7',3,'order.fulfilling','{"shipmentId":"shp_01a20141-433e-71b1-9ee7-ab06ad288101"}','system:saga',1795317384030);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a20141-43ff-7b4a-a865-18ecd51b94bc','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7',4,'order.cancelled','{"reason":"customer"}','usr_01a20141-2894-7aae-8fd2-8fb75d90dfbe',1795317384191);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a20141-45aa-70cb-8f71-375b83b64c10','ord_01a20141-4242-77b4-867c-a2ee6a20ebf7',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317384618);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a20141-4f2f-711c-aea6-dbc1ca2476f5','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',1,'order.created','{"number":"9MRYC-NHWWF","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20141-4f2f-7f83-be6e-d00bb280bfef","customerNote":null,"metadata":{}}','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857',1795317387055);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a20141-501c-702b-8347-b22ab84947ee','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',2,'order.paid','{}','system:saga',1795317387292);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a20141-509b-771f-8a26-2b0871c8daa8','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',3,'order.fulfilling','{"shipmentId":"shp_01a20141-505a-7153-bc02-b82bfa1d67a5"}','system:saga',1795317387419);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a20141-514f-7a6b-8e48-cecb7b129ee4','ord_01a20141-514f-7659-8b37-66e0c120fdf5',1,'order.created','{"number":"6VD4F-VY5Q9","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20141-514f-77fc-a621-11913dc046e7","customerNote":null,"metadata":{}}','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857',1795317387599);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a20141-52af-74f1-a249-231a8ba01e8a','ord_01a20141-514f-7659-8b37-66e0c120fdf5',2,'order.paid','{}','system:saga',1795317387951);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a20141-5342-768b-9459-a84adab88e63','ord_01a20141-514f-7659-8b37-66e0c120fdf5',3,'order.fulfilling','{"shipmentId":"shp_01a20141-52d8-70f5-a0d4-3e77e05aa72d"}','system:saga',1795317388098);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a20141-539f-7b2a-b343-8ca4b99f780e','ord_01a20141-539f-70d7-bffb-b21e94330e1d',1,'order.created','{"number":"H1HEC-ZMP5A","userId":"usr_01a20141-4bf2-7b20-acf3-70adfdbb7857","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20141-539f-7bba-a4fd-97c754488ff8","customerNote":null,"metadata":{}}','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857',1795317388191);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a20141-5539-782d-b9a8-cacac0b82795','ord_01a20141-539f-70d7-bffb-b21e94330e1d',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317388601);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a20141-555e-712e-b86e-02a62157ca7c','ord_01a20141-514f-7659-8b37-66e0c120fdf5',4,'order.cancelled','{"reason":"customer"}','usr_01a20141-4bf2-7b20-acf3-70adfdbb7857',1795317388638);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a20141-5602-752b-9737-a08c38604fc5','ord_01a20141-539f-70d7-bffb-b21e94330e1d',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317388802);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a20141-5813-7768-9214-1823e946ba95','ord_01a20141-514f-7659-8b37-66e0c120fdf5',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317389331);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a20141-587e-7ffd-9611-44e2677d4a34','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317389438);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a20141-60ba-7892-a69d-730c204d3504','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317391546);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a20141-6110-7cb8-bf3e-ca586a8b186b','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',6,'order.completed','{}','system:saga',1795317391632);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a20141-6e6b-78b1-a346-136db01871a2','ord_01a20141-4f2f-755a-9e37-0dc0f643fe0f',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317395051);
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
CREATE INDEX `outbox_pending` ON `outbox` (`lease_until`) WHERE consumed_at IS NULL AND dead_at IS NULL;
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
