CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:30:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:30:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:30:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:30:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:30:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:30:15');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (13,13,'0012_unsettled.sql','2026-11-22 03:30:15');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a2014d-f554-73a3-9cd4-993f0dc39bd6','system:seed','product.create','product','prd_01a2014d-f53c-7854-8a61-179610390239','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f53c-7f84-9302-4d75de13b108","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a2014d-f53c-7854-8a61-179610390239"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318215996},"updatedAt":{"from":null,"to":1795318215996}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216020);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a2014d-f595-7e18-8a23-7aa78d279d9f','system:seed','product.create','product','prd_01a2014d-f591-759a-b848-10bf05432720','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f591-772b-b387-6a32ce50ed46","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a2014d-f591-759a-b848-10bf05432720"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216081},"updatedAt":{"from":null,"to":1795318216081}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216085);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a2014d-f5bf-7e98-b2ed-4ffc251ea232','system:seed','product.create','product','prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f5bc-746e-9e9c-f8769d6dd740","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216124},"updatedAt":{"from":null,"to":1795318216124}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216127);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a2014d-f5e0-7fd0-bf93-9489c00fbc2f','system:seed','product.create','product','prd_01a2014d-f5dd-7ac2-9f28-7256720c684c','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f5dd-7115-a52e-9376e43b60de","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2014d-f5dd-79c7-9795-96cc7e11f5c6","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a2014d-f5dd-7ac2-9f28-7256720c684c"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216157},"updatedAt":{"from":null,"to":1795318216157}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216160);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a2014d-f610-7a1b-a0c0-579e5264ef78','system:seed','product.create','product','prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f60d-718f-8d45-71bdd51ea64c","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216205},"updatedAt":{"from":null,"to":1795318216205}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216208);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a2014d-f631-7394-ba1b-8c6d07e0c752','system:seed','product.create','product','prd_01a2014d-f62e-7c22-bfe3-cd51652612de','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f62e-76ce-b6cc-ad8a20f23028","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a2014d-f62e-7c22-bfe3-cd51652612de"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216238},"updatedAt":{"from":null,"to":1795318216238}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216241);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a2014d-f651-7c97-bfe3-0f4e116ccff5','system:seed','product.create','product','prd_01a2014d-f64e-786a-bfa3-75b98806bb71','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f64e-7e3d-b01e-deff060f8aaf","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a2014d-f64e-786a-bfa3-75b98806bb71"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216270},"updatedAt":{"from":null,"to":1795318216270}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216273);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a2014d-f66f-778c-98f4-8d807e34c861','system:seed','product.create','product','prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f66c-74e7-afee-a5528db394d8","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2014d-f66c-7256-83cf-76a10ad01daf","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216300},"updatedAt":{"from":null,"to":1795318216300}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216303);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a2014d-f6aa-70e0-ad2b-5a1579d7dc4d','system:seed','product.create','product','prd_01a2014d-f6a8-7985-b001-2cf25cd50991','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f6a8-7f52-9897-2745ca1920a4","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a2014d-f6a8-7985-b001-2cf25cd50991"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216360},"updatedAt":{"from":null,"to":1795318216360}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216362);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a2014d-f6f0-708f-a0f9-97709bf9bce3','system:seed','product.create','product','prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f6e4-7129-8ac5-3c8407f26baf","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216420},"updatedAt":{"from":null,"to":1795318216420}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216432);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a2014d-f765-7c4d-9ee5-0061a0e266b4','system:seed','product.create','product','prd_01a2014d-f758-713b-ae0e-07721b604d80','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f758-7a15-b42e-5878d3775e26","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a2014d-f758-713b-ae0e-07721b604d80"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216536},"updatedAt":{"from":null,"to":1795318216536}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216549);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a2014d-f7c2-7f72-8eff-3a1b21351b68','system:seed','product.create','product','prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f7b7-7c90-9208-6866d2168689","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2014d-f7b7-7854-ab67-eecb932261e6","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216631},"updatedAt":{"from":null,"to":1795318216631}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216642);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a2014d-f7fc-782b-a580-1a5d3dde875d','system:seed','product.create','product','prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f7fa-7dd7-8dc4-516cfda0b9bb","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216698},"updatedAt":{"from":null,"to":1795318216698}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216700);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a2014d-f850-7b81-9eb9-bebecee38977','system:seed','product.create','product','prd_01a2014d-f845-7d00-bfcd-801df59b5381','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f845-7b47-b4cc-45549fe8d463","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a2014d-f845-7d00-bfcd-801df59b5381"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216773},"updatedAt":{"from":null,"to":1795318216773}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216784);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a2014d-f88f-7859-a019-1895f2180273','system:seed','product.create','product','prd_01a2014d-f88b-755a-bc7a-c8880821e34f','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2014d-f88b-714b-90a0-f3bf0488501a","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a2014d-f88b-755a-bc7a-c8880821e34f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795318216843},"updatedAt":{"from":null,"to":1795318216843}}','seed-61b9b2fc-3428-477b-98b5-602c7a0ae00d',NULL,1795318216847);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a2014e-9ace-7b13-9901-35c013aba285','system:inbound.take-in','shipment.delivered','shipment','shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795318256363,"to":1795318258382}}','evt_01a2014e-9a9c-7538-a9c7-aa722af35271',NULL,1795318258382);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a2014e-9be7-7f86-9d8f-108ad1ac1071','usr_01a2014e-8884-71ee-b859-31a04cda008c','order.place','order','ord_01a2014e-9be7-7436-8355-59b8c988dfb2','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','7067a46a-f878-4bfc-b486-d0549622b4f9','127.0.0.1',1795318258663);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a2014e-9c78-7c21-97ac-05e3ca32a521','system:saga','order.cancel','order','ord_01a2014e-9be7-7436-8355-59b8c988dfb2','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-aa23eee1-caa5-4cef-8b1d-5e48c1e635db',NULL,1795318258808);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a2014e-9d05-7f73-9a37-3270075beff5','usr_01a2014e-8884-71ee-b859-31a04cda008c','order.place','order','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','b02f4845-a5c1-44d9-beb0-4b95d4e01d53','127.0.0.1',1795318258949);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a2014e-9e42-7cdc-9126-3a71ee5d238b','system:saga','shipment.created','shipment','shp_01a2014e-9db6-7dd7-85d0-57218f3ac062','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318259126,"to":1795318259266}}','saga-162cf3ce-f334-48f4-9156-12af90452647',NULL,1795318259266);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a2014e-9ecb-7f65-9785-2d58fb27ad08','usr_01a2014e-8884-71ee-b859-31a04cda008c','order.cancel','order','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','42d307e9-b638-4d71-b6fc-3383dd867bc8','127.0.0.1',1795318259403);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a2014e-9f9d-70b5-9d4a-21bd5df70368','system:saga','payment.refund','payment','pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795318259077,"to":1795318259613}}','saga-46aa351a-0b69-4796-8900-6a854492e428',NULL,1795318259613);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a2014e-a341-7d6d-a584-d7f3f66b3040','anonymous','session.create','user','usr_01a2014e-786e-73ba-883a-4479bcd2544a','{}','cd6bd239-4a5b-4849-a3d9-0757a04fe9fe','127.0.0.1',1795318260545);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a2014e-a46b-734b-8b63-d14f62235789','anonymous','session.create','user','usr_01a2014e-773a-7095-848e-24a0a2204fb4','{}','8b05f03f-97e6-4da1-8327-5ca93fcf7588','127.0.0.1',1795318260843);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a2014e-a47c-71f2-aef2-8685c313751a','usr_01a2014e-786e-73ba-883a-4479bcd2544a','webhook_endpoint.create','webhook_endpoint','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','d7a92b13-28b9-4aea-8f86-910b8ca3243a','127.0.0.1',1795318260860);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a2014e-a599-78ae-923c-62510bc60e5f','anonymous','user.register','user','usr_01a2014e-a599-7732-a298-c01f51766a66','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','e474a322-79b1-4dd5-b12f-67efa6f703a6','127.0.0.1',1795318261145);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a2014e-a6e4-71b5-b307-bd452160de9f','anonymous','session.create','user','usr_01a2014e-a599-7732-a298-c01f51766a66','{}','76b29e06-8595-4efe-bbb2-e4f784577482','127.0.0.1',1795318261476);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a2014e-a6fd-78bb-a950-e6ed7836ade0','usr_01a2014e-a599-7732-a298-c01f51766a66','api-key.create','api-key','key_01a2014e-a6fd-7b54-ab69-7906b0f0e72d','{"scopes":{"from":null,"to":["orders:read"]}}','4b32b8e2-7570-43e8-92e0-b961a2c33956','127.0.0.1',1795318261501);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a2014e-a754-787f-aa80-2db2e8b603ed','usr_01a2014e-a599-7732-a298-c01f51766a66','order.place','order','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','0dda2e95-e8ba-479c-aaeb-8bd4ea9d8983','127.0.0.1',1795318261588);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a2014e-a7d2-7908-af25-33df273d7251','system:saga','shipment.created','shipment','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318261693,"to":1795318261714}}','saga-bdc64d94-b7ea-4827-a6ac-72a7642b5499',NULL,1795318261714);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a2014e-a808-7fd5-a909-96502abdf70c','usr_01a2014e-a599-7732-a298-c01f51766a66','order.place','order','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','f8d02a6e-2a58-4e10-a23a-76984fccace1','127.0.0.1',1795318261768);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a2014e-a8c0-71a7-9c2b-4b82426333ba','system:saga','shipment.created','shipment','shp_01a2014e-a8b0-7405-9967-0519a78aeaf9','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795318261936,"to":1795318261952}}','saga-dfa962b8-332e-4d14-950f-3fc9fc5b5fd7',NULL,1795318261952);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a2014e-a8d7-77bf-96f7-cf429cdf80c8','usr_01a2014e-a599-7732-a298-c01f51766a66','order.place','order','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','f913c3b9-ee80-4fe7-80ec-3d5c0397a0ed','127.0.0.1',1795318261975);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a2014e-a987-7962-b3d2-f8e1606b39aa','system:saga','order.cancel','order','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-ff26f294-50db-482c-8cf1-900d2d70553e',NULL,1795318262151);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a2014e-a99b-7ed7-8e7b-99beac31a6a8','usr_01a2014e-a599-7732-a298-c01f51766a66','order.cancel','order','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','da90d1a5-a805-40e9-adb2-97fbdcc3c96f','127.0.0.1',1795318262171);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a2014e-aa51-783d-9e4b-468625e4f740','system:saga','payment.refund','payment','pay_01a2014e-a808-736b-9828-c364f40dc832','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795318261914,"to":1795318262353}}','saga-1277b92b-1311-4346-ab85-1ed163a78d8e',NULL,1795318262353);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a2014e-afd1-73c4-9b88-57e5e6d8b139','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795318261714,"to":1795318263761}}','evt_01a2014e-af9a-7664-8eaf-21bc90589bf0',NULL,1795318263761);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a2014e-b77e-754c-9667-29e8925ed7b6','system:inbound.take-in','shipment.delivered','shipment','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795318263761,"to":1795318265726}}','evt_01a2014e-b76a-7c85-8cd9-0154e502a4bd',NULL,1795318265726);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a2014e-c150-7035-bd8a-1f308ddf1af3','usr_01a2014e-786e-73ba-883a-4479bcd2544a','payment.refund','payment','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795318261671,"to":1795318268240}}','d769b448-f5a7-4d99-b362-a51ac98b7591','127.0.0.1',1795318268240);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a2014e-c183-71b8-a942-e0d1a0fd2136','usr_01a2014e-773a-7095-848e-24a0a2204fb4','job.start','job','job_01a2014e-c183-78e5-a1e2-9e1621e068dc','{"type":{"from":null,"to":"orders.export"}}','6cd2790b-6e45-4d62-ac0b-44cd3fc193b4','127.0.0.1',1795318268291);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a2014d-f53c-7854-8a61-179610390239');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a2014d-f591-759a-b848-10bf05432720');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a2014d-f591-759a-b848-10bf05432720');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a2014d-f591-759a-b848-10bf05432720');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a2014d-f591-759a-b848-10bf05432720');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2014d-f53c-7f84-9302-4d75de13b108','prd_01a2014d-f53c-7854-8a61-179610390239','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2014d-f591-772b-b387-6a32ce50ed46','prd_01a2014d-f591-759a-b848-10bf05432720','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2014d-f5bc-746e-9e9c-f8769d6dd740','prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2014d-f5dd-7115-a52e-9376e43b60de','prd_01a2014d-f5dd-7ac2-9f28-7256720c684c','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2014d-f5dd-79c7-9795-96cc7e11f5c6','prd_01a2014d-f5dd-7ac2-9f28-7256720c684c','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2014d-f60d-718f-8d45-71bdd51ea64c','prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2014d-f62e-76ce-b6cc-ad8a20f23028','prd_01a2014d-f62e-7c22-bfe3-cd51652612de','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2014d-f64e-7e3d-b01e-deff060f8aaf','prd_01a2014d-f64e-786a-bfa3-75b98806bb71','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2014d-f66c-74e7-afee-a5528db394d8','prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2014d-f66c-7256-83cf-76a10ad01daf','prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2014d-f6a8-7f52-9897-2745ca1920a4','prd_01a2014d-f6a8-7985-b001-2cf25cd50991','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2014d-f6e4-7129-8ac5-3c8407f26baf','prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2014d-f758-7a15-b42e-5878d3775e26','prd_01a2014d-f758-713b-ae0e-07721b604d80','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2014d-f7b7-7c90-9208-6866d2168689','prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2014d-f7b7-7854-ab67-eecb932261e6','prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2014e-678e-78b6-8af1-a65174ec137c','prd_01a2014e-678e-78d8-b1ac-4225cea51737','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2014e-67a2-745b-be1d-9965cb821959','prd_01a2014e-67a2-7d24-8387-a33b5ac87477','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2014e-67b9-7ff5-a039-2094bd0fead9','prd_01a2014e-67b9-78cf-89cc-5b5dd9d9eb13','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2014e-67cd-7f53-af12-d706622dec8d','prd_01a2014e-67cd-7994-9566-434fdce41915','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2014e-67cd-7f5d-9b70-0cd85072f562','prd_01a2014e-67cd-7994-9566-434fdce41915','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2014e-67dc-7875-a921-1c8f6a80beb1','prd_01a2014e-67dc-7423-ae99-3aa91b008d1b','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2014e-67ea-7def-8c56-b7c497e763d0','prd_01a2014e-67ea-7899-b34e-4655cf4b2ded','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2014e-67ff-7f79-a6ad-0cf8e449399b','prd_01a2014e-67ff-79fc-9c35-3064b5b5ba92','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2014e-680f-7876-88fc-199bbde085f7','prd_01a2014e-680f-7467-bbcc-608743313102','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2014e-680f-77e5-b824-8b625ee42074','prd_01a2014e-680f-7467-bbcc-608743313102','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2014e-682b-7b81-8865-0275b5d733e6','prd_01a2014e-682b-7422-aecd-c5f8524d35bf','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2014e-6844-75dc-819b-7d45a24cc819','prd_01a2014e-6844-72fc-afc1-ca30faa406a5','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2014e-6857-7810-b661-2c820e384929','prd_01a2014e-6857-72ac-9851-35d025fcb3a9','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2014e-6877-7e36-8bac-4d3046a36c63','prd_01a2014e-6877-7cc6-93fb-ca52e9abe5b9','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2014e-6877-7165-86b4-3d4db46e4ab8','prd_01a2014e-6877-7cc6-93fb-ca52e9abe5b9','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2014e-688c-72c5-892c-2104c3abb517','prd_01a2014e-688c-772d-89b3-8a847fe984f3','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2014e-697f-7d3b-9e17-1aa41335adb3','prd_01a2014e-697f-7dc2-8626-4d4a7cebf739','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2014e-69ad-71ce-b4d0-b8569730d099','prd_01a2014e-69ad-7fc8-9467-8627474f98db','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2014e-69c0-7f58-bd6d-6b14249fd03e','prd_01a2014e-69c0-745b-922f-8dbf1453ebcc','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2014e-69c0-73d3-ba92-86fc785846da','prd_01a2014e-69c0-745b-922f-8dbf1453ebcc','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2014e-69d6-7a94-be3c-6ea11eb1e33e','prd_01a2014e-69d6-73a0-b477-427c4065331e','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2014e-69eb-7408-8e27-f3350d49ea15','prd_01a2014e-69eb-7477-a4b5-3c3b49114bdf','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2014e-6a47-74e4-afe5-3e682d38e1fe','prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2014e-6a59-7f76-b371-9932b2a46fd6','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2014e-6a59-75d1-a77d-ba046e227e88','prd_01a2014e-6a59-735e-bb64-0ac84250b4f4','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2014d-f53c-7854-8a61-179610390239','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795318215996,1795318215996,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2014d-f591-759a-b848-10bf05432720','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795318216081,1795318216081,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795318216124,1795318216124,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2014d-f5dd-7ac2-9f28-7256720c684c','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795318216157,1795318216157,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318216205,1795318216205,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2014d-f62e-7c22-bfe3-cd51652612de','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318216238,1795318216238,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2014d-f64e-786a-bfa3-75b98806bb71','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318216270,1795318216270,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795318216300,1795318216300,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2014d-f6a8-7985-b001-2cf25cd50991','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795318216360,1795318216360,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795318216420,1795318216420,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2014d-f758-713b-ae0e-07721b604d80','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795318216536,1795318216536,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795318216631,1795318216631,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318216698,1795318216698,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2014d-f845-7d00-bfcd-801df59b5381','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318216773,1795318216773,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2014d-f88b-755a-bc7a-c8880821e34f','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795318216843,1795318216843,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2014e-5626-7c5c-afe8-bfde1027504e','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795318240806,1795318240806,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2014e-5674-7889-a019-937bd766d9f6','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795318240884,1795318240884,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2014e-56bd-7cd1-a62a-e294cbc34cac','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795318240957,1795318240957,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2014e-56fc-71b0-bffc-0e8fd75aab96','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795318241020,1795318241020,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2014e-573a-7405-8ac6-e822766af059','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795318241082,1795318241082,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2014e-678e-78d8-b1ac-4225cea51737','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318245262,1795318245262,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2014e-67a2-7d24-8387-a33b5ac87477','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318245282,1795318245282,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2014e-67b9-78cf-89cc-5b5dd9d9eb13','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318245305,1795318245305,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2014e-67cd-7994-9566-434fdce41915','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795318245325,1795318245325,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2014e-67dc-7423-ae99-3aa91b008d1b','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245340,1795318245340,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2014e-67ea-7899-b34e-4655cf4b2ded','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245354,1795318245354,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2014e-67ff-79fc-9c35-3064b5b5ba92','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245375,1795318245375,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2014e-680f-7467-bbcc-608743313102','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245391,1795318245391,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2014e-682b-7422-aecd-c5f8524d35bf','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245419,1795318245419,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2014e-6844-72fc-afc1-ca30faa406a5','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245444,1795318245444,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2014e-6857-72ac-9851-35d025fcb3a9','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245463,1795318245463,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2014e-6877-7cc6-93fb-ca52e9abe5b9','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795318245495,1795318245495,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2014e-688c-772d-89b3-8a847fe984f3','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318245516,1795318245516,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2014e-697f-7dc2-8626-4d4a7cebf739','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318245759,1795318245759,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2014e-69ad-7fc8-9467-8627474f98db','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318245805,1795318245805,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2014e-69c0-745b-922f-8dbf1453ebcc','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795318245824,1795318245824,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2014e-69d6-73a0-b477-427c4065331e','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318245846,1795318245846,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2014e-69eb-7477-a4b5-3c3b49114bdf','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318245867,1795318245867,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2014e-6a47-7745-a0ad-9fa0eb01b1ea','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318245959,1795318245959,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2014e-6a59-735e-bb64-0ac84250b4f4','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795318245977,1795318245977,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'78Upqydr2W44-gZVUcqFmdK7Upta2Q_oNqO8ouQTzxs','ses_01a2014e-86e1-75ed-9217-a9d4d41d7960',1795318253281,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'ntWLUBJDifdWK3YFc6DXYH_VxEGqkuErGvUynmrcCVs','ses_01a2014e-89fa-7c30-b40d-cd6fffc26c17',1795318254074,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'EYgy0adjNfXtjEoHZMIp3oknzGwEKfOxYXoGre_USaA','ses_01a2014e-a341-7e2e-8620-3f1b0d6a8d5b',1795318260545,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'i69HsA1G-bzzjD_-CrgyWmGWnJM2QzgcEtcVfsWyMGE','ses_01a2014e-a46b-7b15-a063-c4a5364ddcc9',1795318260843,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'lnuoI-BL6Ya4k2jAlQKi1pmr57BfSj8b8fr9OSJO27M','ses_01a2014e-a6e4-7c1f-8ad8-5b3b8538b125',1795318261476,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2014e-86e1-75ed-9217-a9d4d41d7960','usr_01a2014e-786e-73ba-883a-4479bcd2544a',1795318253281,1797910253281,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2014e-89fa-7c30-b40d-cd6fffc26c17','usr_01a2014e-8884-71ee-b859-31a04cda008c',1795318254074,1797910254074,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2014e-a341-7e2e-8620-3f1b0d6a8d5b','usr_01a2014e-786e-73ba-883a-4479bcd2544a',1795318260545,1797910260545,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2014e-a46b-7b15-a063-c4a5364ddcc9','usr_01a2014e-773a-7095-848e-24a0a2204fb4',1795318260843,1797910260843,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2014e-a6e4-7c1f-8ad8-5b3b8538b125','usr_01a2014e-a599-7732-a298-c01f51766a66',1795318261476,1797910261476,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','MUG-BLUE',2,'shipped',1795318254170,1795318256363);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2014e-9be7-7436-8355-59b8c988dfb2','MUG-BLUE',2,'released',1795318258663,1795318258808);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','MUG-BLUE',2,'released',1795318258949,1795318259403);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','LAMP-OIL-BLACK-SMALL',1,'shipped',1795318261588,1795318263761);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2014e-a808-77b2-afb4-b6a5270807b6','LAMP-OIL-BLACK-LARGE',1,'released',1795318261768,1795318262171);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','LAMP-OIL-NATURAL',1,'released',1795318261975,1795318262151);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795318259403);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795318218493);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795318218510);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795318218533);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795318218552);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795318218675);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795318218750);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795318218831);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795318218850);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795318218874);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795318218923);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795318218948);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795318218973);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795318219003);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795318219033);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795318246668);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795318246697);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-RED',38,0,1,1795318246745);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-NATURAL',49,0,1,1795318246788);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795318246842);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795318246885);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795318246940);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795318246976);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795318247011);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795318247047);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795318247066);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795318247099);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795318247118);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795318247138);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795318247174);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795318247203);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795318247231);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795318247270);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795318262151);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795318263761);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795318248461);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795318248631);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795318248691);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795318248747);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795318262171);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2014d-fed9-710d-9bcd-686d86853027','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795318218457);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2014d-fefd-7cdf-9024-6ed2dff74eb0','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795318218493);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2014d-ff0e-7d41-af51-b70e7490103f','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795318218510);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2014d-ff25-7771-88c8-4e0d9222ce79','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795318218533);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2014d-ff38-70a0-933b-d9424cb9da9f','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795318218552);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2014d-ffb3-7388-8d7e-1aacfac194c6','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795318218675);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2014d-fffe-75cb-ae1f-0ff13e2a13d0','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795318218750);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2014e-004f-7663-acb6-8144ede1af1d','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795318218831);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2014e-0062-704b-8018-08695c78d718','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795318218850);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2014e-007a-7c4c-83c1-787ed5788a29','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795318218874);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2014e-00ab-7aa2-8434-1ed1f20c7eb3','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795318218923);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2014e-00c4-7ff0-b06c-4796efab9597','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795318218948);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2014e-00dd-7c3f-b80e-0a6b01c32838','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795318218973);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2014e-00fb-730c-90c6-e8d944631289','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795318219003);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2014e-0119-7e13-8a3e-cc4647da1c8a','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795318219033);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2014e-6d59-73af-be79-e2be049b5d38','ANCHOR-LIGHT-RED','adjusted',38,'opening stock',NULL,'system:seed',1795318246745);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2014e-6d84-7f0e-9021-effd8f8af973','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795318246788);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2014e-6dba-77aa-8cce-0496af0f481c','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795318246842);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2014e-6de5-7509-9802-87c047ae0741','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795318246885);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2014e-6e1c-7d7e-b737-7262ce5cabe6','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795318246940);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2014e-6e40-765a-9f7e-6da44523bad8','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795318246976);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2014e-6e63-7899-9ad6-faa9a5e2ffb0','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795318247011);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2014e-6e87-7935-8694-c3350025b494','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795318247047);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2014e-6e9a-792e-aa9f-d071dd850044','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795318247066);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2014e-6ebb-7d97-babe-7fe876e9a429','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795318247099);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2014e-6ece-7ed5-9f06-c38ab8a2732b','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795318247118);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2014e-6ee2-778d-a977-5838162f5f0c','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795318247138);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2014e-6f06-754c-ab57-8385f896dab0','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795318247174);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2014e-6f23-7425-bd52-25de59a94257','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795318247203);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2014e-6f3f-7f7f-a7c3-d61fa85ca06d','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795318247231);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2014e-6f66-7b3a-a7b9-95e1a3acd908','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795318247270);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2014e-6f81-7bbd-a5b3-97f6a1ddee71','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795318247297);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2014e-6f99-7df7-8141-19ad856fd41c','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795318247321);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2014e-740d-7c7f-8cfa-63925f4e32e3','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795318248461);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2014e-74b7-7566-9e55-cce8ee24529f','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795318248631);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2014e-74f3-7ff8-8bee-8cc5cbc9366d','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795318248691);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2014e-752b-732e-8c80-64abd5690a23','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795318248747);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2014e-755b-7743-94c7-be9241e40a65','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795318248795);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','system:inbound.take-in',1795318256363);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2014e-a754-70a0-a34f-c55dbc76a74b_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','system:inbound.take-in',1795318263761);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','0MEY6-PAV3R','usr_01a2014e-8884-71ee-b859-31a04cda008c','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014e-8a5a-70f2-abb3-a786111fba0f','captured','shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1','delivered',NULL,NULL,NULL,'{}',6,1795318254170,1795318258462,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2014e-9be7-7436-8355-59b8c988dfb2','G4FHT-J11FP','usr_01a2014e-8884-71ee-b859-31a04cda008c','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014e-9be7-7450-8620-4d72e59e0553','failed',NULL,NULL,'payment_failed',1795318258808,NULL,'{}',3,1795318258663,1795318258854,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','EMH83-6JVTN','usr_01a2014e-8884-71ee-b859-31a04cda008c','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22','refunded','shp_01a2014e-9db6-7dd7-85d0-57218f3ac062','cancelled','customer',1795318259403,NULL,'{}',5,1795318258949,1795318259773,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','S9VMW-CATEE','usr_01a2014e-a599-7732-a298-c01f51766a66','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','partially_refunded','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','delivered',NULL,NULL,NULL,'{}',7,1795318261588,1795318268305,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2014e-a808-77b2-afb4-b6a5270807b6','QKJKY-RJ6B9','usr_01a2014e-a599-7732-a298-c01f51766a66','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014e-a808-736b-9828-c364f40dc832','refunded','shp_01a2014e-a8b0-7405-9967-0519a78aeaf9','cancelled','customer',1795318262171,NULL,'{}',5,1795318261768,1795318262487,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','STWVV-XMA1N','usr_01a2014e-a599-7732-a298-c01f51766a66','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2014e-a8d7-7eb8-b840-e89f9641f936','failed',NULL,NULL,'payment_failed',1795318262151,NULL,'{}',3,1795318261975,1795318262223,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a2014e-8a5a-70f2-abb3-a786111fba0f','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','usr_01a2014e-8884-71ee-b859-31a04cda008c','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795318254170,1795318254296,'pay_01a2014e-8a5a-70f2-abb3-a786111fba0f',NULL,1795318854170);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a2014e-9be7-7450-8620-4d72e59e0553','ord_01a2014e-9be7-7436-8355-59b8c988dfb2','usr_01a2014e-8884-71ee-b859-31a04cda008c','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795318258663,1795318258768,'pay_01a2014e-9be7-7450-8620-4d72e59e0553',NULL,1795318858663);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','usr_01a2014e-8884-71ee-b859-31a04cda008c','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795318258949,1795318259613,'pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22',NULL,1795318858949);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','usr_01a2014e-a599-7732-a298-c01f51766a66','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795318261588,1795318268240,'pay_01a2014e-a754-744a-bbbb-bc3de4ab8123',NULL,1795318861588);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a2014e-a808-736b-9828-c364f40dc832','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','usr_01a2014e-a599-7732-a298-c01f51766a66','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795318261768,1795318262353,'pay_01a2014e-a808-736b-9828-c364f40dc832',NULL,1795318861768);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a2014e-a8d7-7eb8-b840-e89f9641f936','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','usr_01a2014e-a599-7732-a298-c01f51766a66','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795318261975,1795318262112,'pay_01a2014e-a8d7-7eb8-b840-e89f9641f936',NULL,1795318861975);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a2014e-9f9d-7961-bc2f-f0e7918e124a','pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22',2580,'order cancelled','succeeded',1795318259613,1795318259654,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a2014e-aa51-7990-8d11-95e9cd744ef7','pay_01a2014e-a808-736b-9828-c364f40dc832',5540,'order cancelled','succeeded',1795318262353,1795318262377,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a2014e-c150-7eaf-be98-951c874096d9','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123',100,'a scratch','succeeded',1795318268240,1795318268261,NULL,'staff',NULL,1);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2014e-8a5a-70f2-abb3-a786111fba0f','charge','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','pay_01a2014e-8a5a-70f2-abb3-a786111fba0f',2580,'EUR','succeeded',NULL,NULL,1,1795318254287);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2014e-9be7-7450-8620-4d72e59e0553','charge','ord_01a2014e-9be7-7436-8355-59b8c988dfb2','pay_01a2014e-9be7-7450-8620-4d72e59e0553',2580,'EUR','declined','card_declined',NULL,3,1795318258756);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22','charge','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22',2580,'EUR','succeeded',NULL,NULL,1,1795318259067);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2014e-9f9d-7961-bc2f-f0e7918e124a','refund','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22',2580,'EUR','succeeded',NULL,NULL,1,1795318259634);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','charge','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123',5040,'EUR','succeeded',NULL,NULL,1,1795318261653);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2014e-a808-736b-9828-c364f40dc832','charge','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','pay_01a2014e-a808-736b-9828-c364f40dc832',5540,'EUR','succeeded',NULL,NULL,1,1795318261900);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2014e-a8d7-7eb8-b840-e89f9641f936','charge','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','pay_01a2014e-a8d7-7eb8-b840-e89f9641f936',4940,'EUR','declined','card_declined',NULL,3,1795318262102);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2014e-aa51-7990-8d11-95e9cd744ef7','refund','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','pay_01a2014e-a808-736b-9828-c364f40dc832',5540,'EUR','succeeded',NULL,NULL,1,1795318262366);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2014e-c150-7eaf-be98-951c874096d9','refund','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123',100,'EUR','succeeded',NULL,NULL,1,1795318268252);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','usr_01a2014e-8884-71ee-b859-31a04cda008c','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795318254320,1795318258382);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2014e-9db6-7dd7-85d0-57218f3ac062','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','usr_01a2014e-8884-71ee-b859-31a04cda008c','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795318259126,1795318259403);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','usr_01a2014e-a599-7732-a298-c01f51766a66','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795318261693,1795318265726);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2014e-a8b0-7405-9967-0519a78aeaf9','ord_01a2014e-a808-77b2-afb4-b6a5270807b6','usr_01a2014e-a599-7732-a298-c01f51766a66','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795318261936,1795318262171);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2014e-a754-7166-989a-d037bf9468fd',1795318261632);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2014e-a7ad-78aa-be95-0cfa838ba435',1795318261794);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2014e-a808-7eed-965a-8e2f33163b0c',1795318261866);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2014e-a7db-7b97-ae44-5921fc1af7a6',1795318261887);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2014e-a8a1-7736-b669-73fc92880eb8',1795318262037);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2014e-a8d7-7ee7-a845-821d0b91f81a',1795318262089);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2014e-a8c7-7b5f-b05d-1b8ad1c0a8d1',1795318262096);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2014e-a987-7feb-95a8-43acfe20c623',1795318262251);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2014e-a99b-7b84-b90e-65b84c31b283',1795318262269);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2014e-b822-7165-9ef5-5ac7641e72d5',1795318265906);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','79e60ba0-202d-47a5-a3ea-082348f8b021','cnJcYRBx-lRmmyKsAlszvUfGRx3ddlZb3uDLMKtHSK8',201,'{"Location":"/api/v1/users/usr_01a2014e-8884-71ee-b859-31a04cda008c","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.uvVIGeCzxkTzO2Tr.qFEdSsRbWeyrek7CV5fCq50NiSj4Lt2hTB81N7IoEJtAR55FJZzKHzHlHUu9suy7lnBQY0Tkx29dOzI8OFsOsI5y7hu5PxGai3kkH3mbQyLUlUDNpXd6xmDFyNcfoaT_xjcZ6yBFA9HHxFFus9gEUFggL5bNnHOo14kQbXKpzydEbiHmooNKlbO-1QlXKPdNK9gXkGICSfHM2HrKKqoTvCNvHZHeiLgn1R0G-QfKmkFAs6Ii82XXF875gg1mGb5r2SDSt46vK8MGZgmpqPdsNZQR6EXywDc6vzgu9HoKzYAotjbKBlPed9pELq1YMXBeZaLsUtLGbAR1BxgtNfxWQRZZ8Bdb5nt9IEOdTybGt7B2lgeEbL1c48GhJ6rASqzcz6xke83_IZvD7Xf6mitHvb-95tZ9wSTZ2K4vDGV8gi5m0ZWFsGR4WaGMO1wWsm9lBnpKU6_EmQuRODST9F-gMJmN6_vrb7qbZapF49CyEzlUm_onKwkiQbww4V1WjDcrsHkRolb9rNG0RLPEtq_014htv9NDieVfRg',1795318253700);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2014e-8884-71ee-b859-31a04cda008c','POST /api/v1/orders','6da5815a-db1d-4a26-8d3e-554b6f394534','6DAEVXaYBYEzaNWC3hEr3koiIrPlT3ScW8b-5lKhEqE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8","ETag":"\"ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.H3zk51hEteVLd63N.h-OzeFo43MQtY1fJG3zrnT1uFdGJxLkI86msTSlMI8FpyPF7LR_GgJGKWWDVyQOnyDprftaU-k0IrgJud6eVgnW8TKocmX0LBps7diUbzCi_p88JT5hVyzBJRDqOvRc0WgM2NlKQg482N3po8sPBVPhJRVRUR9dnyvNShrZBlhCakXeDk4SQIPJvmKnulzd-h3U_QUn_KkO1MgXlts2NV_DNB_4xln87IqBNJiF5_MV5LGR4eVBkKWwVhGHDrO3iAXdFSKKQ7xQ5Y9iPAKAA4haB9ZC980EwSdIVI8nhcqXL0izCU-U5nToy8hE-W1QQelyZkHrWwr9MK4UrH4gpohWYJ-tUKgmdJj3jaM8yQLofBdHEb2wGOJPFs4kWfIdtWYeNFl-N4uw-4B6m6hWiIyman4Mfu_TnPfNlGJp7cQGU9hZ5iRAzr_rGK45w7QoK02nvT4utYpRULmdbelYF9fpqYvZyx5Y3688nUc6-UtXuuy53gzOfbx5WhpEGmbmvxrYdlsw96JYvbv4fdQyqhxZE6JopnDILO0G-euUp023vxnuN1WZ6HKRIcn2x95SzA3e2YyYqvbppocFHZ8t8q8kRcdwwtoXc7EBA47UUHdiSENwFg4tQn3mfZg_GlJAggnv2qoL7jQR6ks7lfoSYgKif-fuwk2orUZlGFXCaQyRQBIE5zYZosPA1CzCcfYqTL8b3WbyR-0vEVjItIXjMWqMrYo27WP2zzFN1m6FKl0FK8Q7AcWZ8IhhjZZQjy6GCEtAb9JCVYjgD-KmQaEVsktJWlZsYjZnmh0eyuw2uAJAiRlOgTtpCtUZCfapTdWRs_wio-hkAqdUXEPWDnoPe49wBqY39WltzNV9TzpvljKIXpsfELjf23Cif1q5pNnndlgQM3FvAlo98kQ-ROr539IUMOYv5iRSANcQ_3fCGRX1eHvSRCNKfbmj3oVaB8Mv6sYaf3GvN3pWujG0P78Ng96510Hwz1NDV8I6zeIukXhl7NvIwB9gTS4WYjg-1ESaVb5qqGQmRHgoAKD0fgQp1XI9tZSCRDer1p0Hh-cF9vgaLp5y2x_R4T11nwWBc2ii1Q1PEJXJJVfRR',1795318254170);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2014e-8884-71ee-b859-31a04cda008c','POST /api/v1/orders','5ec0a1f2-9104-4baf-b517-ede6f534e387','nui_IMf_wqn12zDXMOU-5nm5zXKxqeKtJjO2q_dVhL0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-9be7-7436-8355-59b8c988dfb2","ETag":"\"ord_01a2014e-9be7-7436-8355-59b8c988dfb2.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.KvE-R_FMVM49pMhn.tPpbDKH9SQRqcR3XWg53peHVdy-TiewnXgGnLY8oBfr3_8gUzTMWxpiPo_CIqGhrn0iXBegr9mY5T0CrIg5W-rJ7odHOvoAH8rAY3QytJ-pK1OLdCnw7ZpG9Gvue0LAxVfSkjXScfTqyZUPADCE2XfURtcjAwBExZHwpAGXOfG-B8BgQKkCrFTMN4cBjzxrF1wiFUjBceRp127NEGIH8EiZswVS2Zk-43DCPoZWG7mtOUEiqGt_KNWQEnXn_5LXWOGLXjA66zm5fttU4vuUjIohvojBEF-YtsCMUxpj6jUUqV97oeKraIvBU9ePBwYKcPaby5Q-H_9hXJy6MU20MxeqQjbnCh5la58kFEjnKckoJ5mWHlK0BBLH9rfWVxyNzHKUn_FB-zvN2ZfJRXcjvv-syl8GqOSleC4EMTRcCuzkR5rXQcL7TZWe9-g6muEVciyWzkX7xY0F9h9t1V95Xcm7VgJalbws2Y_gleDqaLiL8laVfNWRAk92NGenyJX3yeqr355DoyATI2DBiN1KpLfkKuklXeugusldLireAXvWNB5BN7TTDI9Mq9aMICawH5qH5HKhXTRcv1GNHa0h--A6xOzJ4TxSwcvDWCJv8ytL3hz0eI3iFxkd4TDfqJN23HSo0xkTVfqzDRLJRUzm1U-oVcOkvgNGcXCvCgCXdjsAgJxk10f5shni8BfRSjgjJoN6fjhBWnOG4MJEnwuTNoptBIhLps7zbdhHBI__92cnWzPupl2pTHEOwyU398jBN5a_SDXkYu9uNRSAVMbiZ7fwYc4HgCPjJ_HossUbDP4TEkPAk_ScuLlXuoxD7C8XpNTHHTEG2g-jVQzeIRCONDGoqNqpE0cxkfEmvm9yCP9SBCUL0Gcz6Jph_DjghLY0MTHZOLumZidxmhs6-WdTUCeqZU6CVgP7SntLBB9eTWcgAIG_p-I7h3CUP3KuGgW-OgaFWusRRSJqA6o621gc7rFAVqZVX34ohUlKKeSsM6-6R_Pibk3v6-kIrtamNcDLD2d7FKTQES8ymYN_8yWTq_PTfgiAzSnLSOmzPMWzQnbL9-HM-gt6ZgEtK8RCqxB9UlIPrDNX6KUWu',1795318258663);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2014e-8884-71ee-b859-31a04cda008c','POST /api/v1/orders','79b9d5d1-b203-4e5e-b5f9-51dccae1d2ad','6DAEVXaYBYEzaNWC3hEr3koiIrPlT3ScW8b-5lKhEqE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2","ETag":"\"ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.-2_G1iNLtYVKWT9j.FsPBcuAV5r8BuCnONfhO7DpGDLCX2d99igGOtHnXNir7-D5is5fzUz6l-qmN6HXEFI_jNfZQcvb366_8MKiM2Khe2CujT_-MKPEOk8pEpCapFaQKD62xA6LaRMTwWXDRYi07fk1LdU--45VhT_4ckb-zC6oDMqLJdNACz05Pcgnxi6UKZLq1b9G-J12s1JIE1xJ9nI1OqQleD07fu6ZDWMiMfRtgBUM1uHYEM_05bmNNy81A5dhHGqocK1GIKXeVVfqT71iK0N0xC4AS8zkPrZlrAOv3qXyEYn6l2P7Ds0DWNn25ntIQlT7zD99Nt_3JmIClT4rZ1UBiESFuQUxQlwXnsSQuTaTwFY-yz2lyl_rTXRfbgxXSHMjeZ6npHQu12dSV-8w2cgDBtd60EjhFRww3SjzovndnJ6vx_YQmagyguaP4eTfC3KmnhOyk-e_gFHCDEWUcQ75h41BtNYQALyYKjtTiUVEf-dIxw5Bmy_NupCpJfw3hmdYZZricY2dUYVRbPosab9P41S_zm8Z5t3HoKP4lsLOOqWfNj4i6a1YyZ7ET9j34MtpWvC7qG-FMMAwMqyVlUVGd_eDEWb5HH8cQManzhAyk_htWgEpNVcFa6jBWn65xCazItF_vn9jwdYSrXMKSjVp3_wi6tWAwHtlJQ7F-2-2qHYWY-blCeN-pz5GVHGVJBAkqK6QhOrXSlV7Ez6_K_te_r-lg7yx0pZcPr86CTOy1IQ1nGDa8TP_w42pBGZiYqE_kuJ8qUdC_A5MVE5qcOxpX7Yd3JJHpHEyVilsCFNYGo_MH5FEPIVj9F7edQLuVMHUvzsm2DY2ybtSbiU7PCeiHOwK8BvBqCTlY4iCCnaqKR3oR9MnkfzAY7eMptnephx9XZAMJ7D7VEPtMY2R53e3bGIQMIKuFhR-zEIf0hHehSMBnd-lO8XF3YtQzN7WExK85otFjWp0AIOzdHJWUzyLJZvevtEx7JgcGocBKqUFL90cRCnW1PjdN9mytbxcWwocysuasMciCjCuOdziKTUSBh5cZFubuNk83NaRnaGfV0mhlCMq9HNSAcc61Jdd6BR30auTc_9RmeHj97x4MTTpK',1795318258949);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2014e-8884-71ee-b859-31a04cda008c','POST /api/v1/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2/cancel','fdc2bad9-04c0-4d72-86ad-b0186c158c44','AiLutDcAzA30OeK1e7d02X3hJI81nMrwGQTqmVX0XQ0',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.XfcTvQR8pdWFrZXL.JMn4sv87nwJU5GEfjb6UvYjYtVjuiogHukYoIcLZrUDDry26O9P-Qf7vdnKuhbU2OJbhZnDmSfqJw_538TEItQ6NbWwEFppFI8lzQbW2vB2IIB5vSANbfM22gkLamA8rgHfSwnA3ZdUk7noTfysiZFkZ9zNgq2sEaBEmm4hwzyfSjZWClfMSFgXVLMQ13WwpboR11oBGNUKTH5rTIyUyLKxg2o5TZ1eS8dBoAGWn-Dd3_NsnuQjAT2RHjzG8Bt980aOAwMAnAN-fDJFPwVlu-Ory6NAD9m3RChymeS-2B9sRSqzB-ueXPx70xe8W7dCNR3bTY0pAUNZH1J4T5UkeIidEOtNt1AXGSexqrYKIu9-w7bLgBI-UR6b6MYwSrmlxk45q3HbhZYJnzZtuP7zYfg8dm0srYaLALC85yzxuu7fLHASgSBXQmBVt0dlMbvL3PuQ2Jf1RPMDlPrJblxsq_KNYd7l433BO_h9ZbB-V9_b3qGQ4mmD_XSJh1b_CVDXj6eLOZXBB-xqO_hDPXcAOd9RjfZt3R5YWqWv0Kgul2LoCpPantARWML59W35hQoESpDdhPAJVgGhYTe5s4JyTw3RtCim9LDwh8z90Fim-YF0Yenw4A6sjvg1z_Y4gXHNSKP2In_skOSbhlyc1GHeexXJ65jzgrLzKGeM6_d_N0V8ZPI8DIedD28k7utTGuLzh_EoCRs24iNM-ypMf_7CE5UUtQ9c7GJJIaXIO58-qHLlbYJc1Rszt1CUpnfgiX5Y2_OcXli3PbcfkmJWsrGai4XDOJX4gRdpJpOc3zSncHvBnbkJjylfZnU5ZTh4XHRyZOR_p-Q-gcj4lnFoo72dm1pNLaWfhQReUt52hW-tRvUpSp5qBXt_HEFoCbkaxqW4mG5SgirZ9vX-7L8gOeui07uWtXidKtKdIUN7vRxAt7IX4xNrPKcMDQX3B0TUgvzgJxFItqg2I4kbHjMhobW0C9NgjdeF84Ntiv8BZ7Tv0PCD78noCKoMYaZg5eSE5sBnl6UdhxMALZd63wTaDCAOrVWS-rM7EdWUxjRotQEpnWqHdwVbSl6CpuWGWEaO9FureYcC49jcnXVNX0k6HA8KVqFonUY-lhLoyc5o-pN0FOH3tLpMG7wFdjgPdBeEHeW4lBliA2Xn2rvI3UFxLVa3nk64Zw79I2Ud2vxg-do4sQwXrRfJC3BL_Qk_NsHg7KlIX-joOFdWzQbBKIzhuW1-H-kKeVTg57sMsYrrzns1k9Q',1795318259403);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2014e-786e-73ba-883a-4479bcd2544a','POST /api/v1/webhook-endpoints','a994e668-dd3a-4e83-a740-099b21dea6f1','bh8VoK9Ao4hIsocgoOYO99wHZfU_gtWEY3kGB0w8vgo',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","ETag":"\"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.wM4RhyXwdBtL0mjc.stCHcEBY_-urcositjecAm68YHFDgcEUg-p5DvHwrffl_Tg3ri3kEGSJjWP62A0YNXj3_p9cj-K9epL9a0F12W80RvKMJzEWraQNHIbsUmpk2HjrV3psn--ggpYgfjP--nl4xFzdJy26PGKi2zCMXIFk2mJHe9YEjJt9NpZCPZZ-lMJz9-qnxB8hwKRDvK1hPQYs2pp5rUcWzlaxAxmjz31VqUBIUCuobVLOObW2sWPEdiTqbcM-WQuSO2iu7sbSAgvhLA7I-p3JVsa2JZVLdTKfSlHkbD7em8WWYtkbCmcloWBbGM160LW3LztOXtWzSx3z9EEc5sfK0R2zEWR-9Zf6jvlSs3yNMe16ZmMWYYLau3kZc93IEgw64-L92t5nZ9is6JqS1D2F4lEHV9GGY7WRDNvQuzjo8Gw5SW4kSrtHzRNeWFqzPX7cEHDuG1GksQi9id-SxDHZrPErcNvZeYEqY1Z-HJCk-7HaYwaf_Yowyxt5ZR--8YWP1qfh0ruUkSk9DL2lPYPXuW4sSk3RXUH37iAOl9ypmZKbjD7V75pah7pXiYu7cROq8M413W5MLnZQRABy-8CVlFdkdohqRDLVAN3IpJA6U-TlWiiXHcj0FL3nInzpgJlj-w4SQA',1795318260860);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2014e-a599-7732-a298-c01f51766a66','POST /api/v1/api-keys','32b5cef0-c9e2-4ec4-9cb4-abe7eb1aa9fc','UDTAnCf9qbLUh3ttOwHx7zgpti9-Gfgb3vYFTpF3AXc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.C2UUeFNtU8d_g2xu.r4konxxkm6chVHDBF_8-7iAopiNLZFw7N5hsush4NmQ5WlX8xbAQmnCYnuoUXenLSML2EQSwQalgos7XoYklXIzuCarwQEU6Cc0PrAtcIi4PrVva0z3MF5GRq-Z0SkUTdjKL2AYGfwbropkAZQFyftugQZkTuBwVGq-IRIdZNwbX2TgoAwt7EezXq_x_QWTNi5urzSO8NgXQmfQrizoob_woUSwE69FnUAgnXYU6pdeXZQmXeUEmicLq7LewrKMEJ--RVpU9TbT3tT3WA_s65lyq3_bQUZbT3MDoCVME2_aeajWKk_jEAyajYBOgBUqIC96YvHTqKTcqNX0bucWXKA1rqvthvgOX2MWN9Wpslu2vmIPpXLV72JAMzx2RnGlP8I6_GGNCH0h5lsK4lGuKZG8hz_ei1aVtsQc12TCwM8iNx8d_DZr9DkB3Ir0PaOrNXCs3Y0UdJXFb4K2PLDV8bcvZYRUDc82AkV2qt8Z7Yl695tdOJ88HLdHMFd0XtS7dXg',1795318261501);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2014e-a599-7732-a298-c01f51766a66','POST /api/v1/orders','447baa6c-7f25-4e6b-9921-083416d363e5','fNWEASOE3vH21xkdeo1XhnrbxGAg8WWILsnXpKXNCFA',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","ETag":"\"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.2EVzZif0aWO0t4-0.S4MjvJ-uF-IcJLB6bmXktaw9yBJj84Z5qbI-86Rf8symlntb2G_lmjTlS825Y0cPCNPPKZ3cdfvbVNQJ9Uz7G_Z8DwYna-N44TBf8h0TD9aml6_MGUDiPC60OgxSk9PF1Hou6wrTwROV67_GoL9eFGbfS2FEwH3H4_FV39qrejwk5iEnPegD_iSWPGZLnmxTDALMG1rf9zDKmjN9y1ZQmzRgCAIgn508f_Z7TZipJVy6-V7DwKudTT3lcIf6DSI3Qqj4QHxB1rURB5LVmLEtmE6q9KzHMMQuS84pWEyJAHzHCDcjoOcNVNA21AfkNzZafMBhtsK73orMrjryRa35OAK0c6t-ShAI3SiqXJFUn3jC7kxHNhQPrTo67YWg959K3C_fyESbTx7I5rM1GGkEeP7132X88N5Z93JoJwrB8ZvVecEJl262qun3U3q6BRoFgcW3H0oQlq7V0RxdcRZGBCUhr7SeaW4iHt5YGaWJimjlzOCxHZsra7aUjpG6X9z2cCTm_NtLtCXToKb8aermQf3Gp89HxrNpXDXN9pThZMQtjf1huPxgbGrQMRM4RAi5ed0g7WHB1U2A4cyj29-5oXzc151qDE_bCN-rP8zldmN_UNQLJrHLz-dpTzsrSczaOhwNFjfpJtVeXMtcNmFM9DHu_MtS-A8EsKuRxpDDy14aega7RGuobDBMABiE_mjQXEzRJhFZouP1o8LvQ2R_uzBaWdXuprIXrLrGIH88qMmWEnksYRJUyL260LAdkI9TqgL5rz1O-vVoIfl140rnpmBr-IPMU5i27VhyqGPAymVo3zkSvv7-QLD-HiUEsdMCoQegPs6xTOXNM7UdZ4KTlcxVreE5OeakmZe-pNN016SfQyJjEkYd9GqbqxVfXTHSlkgJrRAmu1Z6qHYthVSmRKZod0_fts2spZGDSCNLI4DQzokbU3uurIYFlHViA7oG54rGagh9GSoTp3LpK_Eb8wU9NmGFFqvkVYPNjB6AMKaJGAPik-hGYwP0aLoZ1n0zSVRal8wKEJmDbbxZI7FMZNqnq-1LiJsRPIYCpXZdyjGcDuD6Shq6xgC-ZL24eWv6FFD4SgXZeIZHHoX2eyEw67Atra2y-6efz5M',1795318261588);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2014e-a599-7732-a298-c01f51766a66','POST /api/v1/orders','b0ee4c0f-d523-4eac-afe1-091130c29f03','842bfxdcSVFpjhbAQcLok76VHaOCfquRQ6PZf8hhzVs',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6","ETag":"\"ord_01a2014e-a808-77b2-afb4-b6a5270807b6.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.ZYDykCMl79M59omh.gzPKd8LytHKgsCCGJbwD2ZtrkASqy76G3SLw0ILVD9iTWKwye9NE-Ob3LA-6y7VKZnO4n6gVvBFjkPGuNt0D8KxaEWBUtodj8EnMfNUgByrYzUO53KWE2l_FyQMHTmPFpSaZdDuBMbAcbe7DU5M4Ed_wgLDNPTaqftHw9XN5Xa66wuiPorOPFC23u-JA3iMqaiz0COteBUrnVje5cFYM0Ly6IHgqzSqEfD1AqFBZ44Iomjh3zDBMDJVpdj-KSCIUHpzJ1W0P_U2wyLTa9sKZI-kprPNi30fdWT2NJVsFVK5hLeQcJQI23ygkfj8LXHu2X0aHRe2VLEHeENbYMqZnGpQj4SfhzWT_DVwN6hCDnfNpwg931Qr4HfqyWBiO1FnCxKo5biXNWtyz7ii8OPAJ3XRMU5Oj2VSRfB5sCJFYeorXFFMSlCY35Gz9_S0kBdI5YkzXQTi1k4ChE_AOBarZ1XdB9pc3MwW_u14y7sKaXaeD-KvU_-wa6qe9gAAcFLHM7nrq0fQPb0PSMgUG5hPNnw3lujaywIOPYtgW-82QdKUSuIMz5jC-L_cRnZkKFYj0O4dnfNVNjweJsxL491g98jK8-FzOXOmecVVUBqXha38o6F51q9vUefNltftpns71SxmHZ4PaQM_RV3gSwasmlQ94VgIfVqQtFK8wB1hxR2WvhNj_h_qSJG0WAVhRVtDvKTlNDGt7aoCoDl821_kzsGlpezrbv_HVoBO3-ThabNqM2qO0qrYKiQFlcdqMyNKAhs4UVIFmfzrv5wfTTX06f1rS0SK1o4iY8nlhayHB1eLGs6WHwTbuM7llI858OBUkdeoFaCy7wPw9K_QQ313NYT3fXrYjUgsp7LZl-k1iPbVEK68hg4OE3SQTibmgScH8itsG0w2OEOcbZRrRlT1Vqb0D6uzobIPMvAox8ZCGUfOu1pG0bqDZsItf2O5rb5Y83rrE3QW4t8dY95J9BI7kh0p7-jK3_6wsumIlyzOuRbHYkeJvXjU1YO_6gYTIDUvFIILSTk4qtoqozyKlIXpmPrEu225IKQkuT8jF0dawrOVRuBGC7T2-q4m4fU5IUZnFNKCcvXBgUisqA3BHsP1LTYLIvye-JG_Xw7c',1795318261768);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2014e-a599-7732-a298-c01f51766a66','POST /api/v1/orders','f8cb419c-8c4f-4a24-98f9-e513a01bbc1d','OuuOH1_trBIEPkDXrZvJpof03OEg9efHw7Ap9vc3-Mo',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3","ETag":"\"ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.8Sc7DGMvvJg1EZ2P.PmFHMINSvZ0QBy3fZhokQJQyh9SLyM44qpTMM8NKZc-v8q0urgH3w0fctppkXA5YNG0yrxH-i-YMH9aVAGXIKjalPj731PbvvPRHIhP4mNuF8RcYUq0rPAbByWUm1B_BcnHEdDZEkhGUHQ9UwkdKCCIkZ0lmUATK7T85WT5e3b2u4hEioe9MoFxeUxkzRVHetlWqnI8x3l0jRLAgq2GxVeI47jW6ZvAvyFC0IDs52wHLmz6HBEtnQb89JiJ3tyJmC1Aw0RwUir5BlPMUbKVbYEPSVnGKr9tRmSndxAdPYr9OHNSe9ThfgGvYEBJhJm7NvUXi-ZQ02Ojb1l_zmNfcoEF6wOR8eqkLM0pkCudoNkWB_ZhXl9JMfYsz0DO5P9hfqhv6OLnCCOkI-_HEiL4QxJKltJqGdg53xhaxnc_JPdrIT3S0U4CybHpZCjVBQmC40l65sENpllHypakQmKWpok1MP1qDn984OrdW0QwhNXAomaPHMlG4_-WM3qSN6bfccdDQBIfQPYugoKSq8mVmO3Fa12RB6E9T5XBWglW_6Tc-05Q6EVMjrdunPr0NJIfgmKjR-X_QK5Iik0de4h5NxMiXqyRzCmRbDkddy8MWce35copTqaWDGBz3MGgfboLjao7puFkI-MUaLZgQgIIrwZZ8OoUzyjl7v3d-6-y3guMAsos-9N-W7QERg0uHVW_IuFoPweTan-3x-tjHccWZ6RQh5qQCH8tT1iojp99Q4Zk9JFCnzFyBzktC33FGCiWIpuHngSXyKLiB_u-7mXtqMHRJV9MxlKAXJgZIQFxewETylajNTnfGJksXNGVb_ZLWNHRnBUDgKPerFQw9W7zbGCOEYGDkn90_pbkdOK96gdWOiOQgsGo9Qdg5SGAGzQhJD3sEQuA2PPqXkiMcqwSYTkKTKooRZMvkGVbMk6RAJE13dZ30hD-WSmyD0GxqIXQmrqVjPJNdNpZx50Waulow4xrXOqYGV5564W4BFG0F2kKEppioo_zkYnsU4aZg2vy5DJUYQveNSA-iAIhcTst3_6SX-lNADaubJPO69P57NKnnVW2ddXJKi3duKYpSajFyYjDbHKwAht8-QhNSlWqhmcM',1795318261975);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2014e-a599-7732-a298-c01f51766a66','POST /api/v1/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6/cancel','e09d81ea-ba21-475a-bb2d-0dfbccda0f75','rcd9dt1y4te2KDN61PVwRXOMcWcTfxXk-1epAr9Hhb0',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2014e-a808-77b2-afb4-b6a5270807b6.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.tOjBhpLqLnMaCnOm.PMu7i56HXrcVKQAzZAUijnocZtDRpzypuKYj8s75j8H-dmqf-mX-w1NNwRMbSGlNoE3mpNcxzdBoWvdKQTPUwcwNvC3i5x3MR8rAoY_eH67-gDJm2JZqUCIPpGu5M8gav6OXogtn8AJXusNIjt069PhKJLXJH8OMimT9-wZp0LwAUqNX5byu8NWbsx8RRHqtmzwbezioXM1jh5lQGzHvhnapHKyK7awwq-Cf46UKm6EfYipWpg4RvuU7mMyFKneVR3TPXJ3heKGmF4yGfT0Wy0MrkRNzaepz8axwfMumMEu6CJgqqOiDD0NbGTDr0iI-ivwTbALelkYl7luKs2m4sK_Ut375Wj5nT-H47tEmvqwY3NSbszpCsaJhO_W_K6paLQ6e0iFRqSz8iNu6vQtskrZ7EK2rN6O3VCZkjzT9V3BiUtEMunCWs2K2FmE5QfCgv2WOwZDvnzC-1sRVl5Z4ClX_KtZH7dIZ54MWRdLI0BkfyiSLRuk7ha6QZgHKbc6mAHQWSTe-Q1lktqdSLLISbfSzEgtmnJA318oGdTd5XTdhgU_ocX8m26NlSC0iqux2KrQFEwqhczEWF-ctf-xe-4TfDi106LcolwXBhtMX2gl6yWAp4mw26Eu1VAqM6n_bn8QCizqz78NYLu5ywD6s_bcezh1GjUSmTk1yXVWnvgNAqbKkxZn7CPd0vS4XeJMWevdUQQYnQ3P9WbBFB-zaR5qXyNUCqPihxjtlJcovO3VMuwrQEJ_bdzMS8Y7RiOAd3MP6_y-gO5HpD-1IYZWjDNtnuvnYqRRdm3y30b0sh2KZpG327kE3chDv2ySBG_O9jOs5vrZl5K5cuU6pTcIAUa3eGJmYOJ6B_-HzaaUwGHlMlTX1b_AqWbgZMWD4NOO41YFbLZ27NhYNQrpl4-nkJPcaXsNpkwfcCDQYSAz3ujIuyITiFHf1bfyiUygTLrM894hZeM6bNbgEYKzvQN8iq19bBwTsPKd_YUT2UiLmG9HzTWfEViZ71l8tTbi_b4eV2lbs312_Neks7uYEnkH3ep5rBoHWjtOzE1nIhl6DESJ7zTTI7xrABNqW7ncpA_sLoeQ6ZKDmEj3JVg5iOnmYAFUIdyZfiqE-u9QCzBW7uVbqjAnN8QBBg0FsoXuOaEAg-cI6xKmnx-da2xIeBApWspTLQ0nXRotq_y74L4svM5-S_Blw_-VYHzViJmJ4fW4k2enJMCXUV4myyOfM6FjdYdGmZV9HPrTJDrlzSMFgUWxbbUXeyjqTZXrdTAuuuSyg',1795318262171);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a2014e-786e-73ba-883a-4479bcd2544a','POST /api/v1/payments/pay_01a2014e-a754-744a-bbbb-bc3de4ab8123/refunds','be6420fd-47fe-4f66-b6c0-e6d2c1652cf3','NVxDj4TcnUiduuyx1WdQG_PqVXUy5ykcJg87E75z1QY',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.cx7dRGWj-oggR7EC.DMOiyRMhp4rW3K5tHNP27T86sQKptMB_uTEQL1PimaotVuVm_8SipTQdQumOUiYNWU5suiYdLLQmNDGjTjrKg-aPvYKwxu_uHw41U8HieN7JggydeiTT-kfgGgPS4rZKBLKd_w9g18mZj18Ez-jvNT9ZD6eLPv0dmFRR1TlGz9uLVgEM1mWVhMxoAoANxxsN7rWz_iEoTOagrP6iKTuUfsKYVEZlLNbjv6WwVI9WfPFZ-Cyf4yWQnbLQJSsXK57tQnu13_B560XLp6KUv0IUD8gY_ltHHQuhZRmK7qJkCGCFLrgRUkUMj4RcDXDFPHnuM1NjBu4F_3GI7i4qReUpIg8VBRylEbpe1Z__aTjic1Cj8EJ6yZMv3UJQz7JPOxfk2yVg_hI5XxIQPw7WdPb9gOn3fo1blIax3KiynMSoAhw8u0jpMW9F0ZbVS3zBifUKiw_9_CrujADJok8msVW7lT15P96x97DZruDwWKdmQb9wIj553QYfzYoZ9fccEocaFgsvKCq-SGhdeEnPMH0aZQaUqMou1IAmx5Ej4DlbaYip9_m4syhNb4v0aEmp7kiCH7YoAgdKA2ZbKhIAWoB8MsTG6bwgS6iA',1795318268240);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a2014e-773a-7095-848e-24a0a2204fb4','POST /api/v1/jobs','84dfbf96-5072-4e30-88e3-68667034829f','eSyVAmfEhWsbftgd9CQ_m7mo38eTjzM56IXuB2GfjJI',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a2014e-c183-78e5-a1e2-9e1621e068dc","Content-Type":"application/json; charset=UTF-8"}','v1.L6PaNNme.g-V2U-0vMbjK4Llm.rWg154pnSW2-C8kbLSRIIJHnVvrkZ4Er_9Rgvq_-R6ImgW0DlaIVihVWrfWw1D-ev8fkV-CbWcjpU9KVReGopn1iMSeOjgxCQng7rd3rkRyZptsVvFiktI1B0Ar-yCmXLOfr2XDbkJfmqIKEvzSK4120RLWNx_9fz8CGagwPiAiyaVKTvayqJh_Ec7F_OSfiia84XKz34TWLiVCLxN82Sew_esIxJTlOVZVeHH_EPYQU_y664V2szNos8b3qnDwMw1A-VzA9jRFByf_x0hOwu35gVGQ5yyHUTrZsL6FYXnVcjJ2Mk195oWBV8T8LD1MnhrbspBbFMhrVQSkCd3rscsxz1ShpMtZqRPtx9nZtGb-6lKHr7MXJ5oiwkcK0R4HXoDk9QI5dpWeTAtJHYbTtweO_AeIU3ECGIxZnPF-6HfXzyfuThUatAzeMh9a3U0RhLR210zi8RBMLqZknP2YurofMJWUJgR8cagWsbAYtqoZTuDWiKItQ6zeDI8KuLrZq-tV62RTg3ldpH_hAg6iBf5uMqThuFUDB9izLJzPfFum3c-HWbzBnJ62uHrW4yDg12ZAWF8w-rMoKtAP2dy5ND55FJHe3amHRKMkl7dS7PSPtfwHrsJMkUw',1795318268291);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2014e-a6fd-7b54-ab69-7906b0f0e72d','usr_01a2014e-a599-7732-a298-c01f51766a66','of a program','vGX9MY3mR3yTuhX0XmkylKlsrWgUfxI_q7WB9TYieso','wk_JlRUh1G','["orders:read"]',1795318261501,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'bPgsDbtzpBH7m8lhsi_97orHc9b6HVz3vP4EGiY5WNs','email_verification','usr_01a2014e-8884-71ee-b859-31a04cda008c','grace-1795318253311@example.com',1795318253700,1795404653700,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'4fhcJ_iJK026avCWQ54-DQtTnZ_WvKyxdaZYQBrEpW4','email_verification','usr_01a2014e-a599-7732-a298-c01f51766a66','ada@example.com',1795318261145,1795404661145,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2014e-a599-7732-a298-c01f51766a66','v1.L6PaNNme.H7PB2jwE3QPiVaJ-.6N5JasEdKpbC4xi-ksccTC0gGVDLznnf-oA302E-GayrODS2QuJSmwONv0HQgcZC',NULL,0,1795318261547);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2014e-8884-79f9-a0d9-984a8be8c018:email-verification','grace-1795318253311@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:29325/email/verify?token=wev_F_dv-EEZdD--Jd7pCVktgoi5r800NCc85Sts9lvwESE

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:29325/email/verify?token=wev_F_dv-EEZdD--Jd7pCVktgoi5r800NCc85Sts9lvwESE">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795318253831);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2014e-8ae0-7ef1-96af-7a1b4f803f76:order-confirmed','grace-1795318253311@example.com','Your order 0MEY6-PAV3R','Hello,

Thank you. We have your order 0MEY6-PAV3R and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0MEY6-PAV3R</title></head><body><p>Hello,</p><p>Thank you. We have your order 0MEY6-PAV3R and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8">See your order</a></p></body></html>',1795318254385);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2014e-92eb-77f7-b794-914029407eeb:order-shipped','grace-1795318253311@example.com','Your order 0MEY6-PAV3R is on its way','Hello,

The parcel with your order 0MEY6-PAV3R is with the carrier.

See your order: http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0MEY6-PAV3R is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 0MEY6-PAV3R is with the carrier.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8">See your order</a></p></body></html>',1795318256393);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2014e-9ace-7a09-968f-9e2bc178a105:order-delivered','grace-1795318253311@example.com','Your order 0MEY6-PAV3R has arrived','Hello,

The carrier has delivered your order 0MEY6-PAV3R.

See your order: http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0MEY6-PAV3R has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 0MEY6-PAV3R.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8">See your order</a></p></body></html>',1795318258419);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2014e-9c78-7a2c-982f-c7375955156c:order-cancelled','grace-1795318253311@example.com','Your order G4FHT-J11FP was cancelled','Hello,

Your order G4FHT-J11FP was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:29325/orders/ord_01a2014e-9be7-7436-8355-59b8c988dfb2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order G4FHT-J11FP was cancelled</title></head><body><p>Hello,</p><p>Your order G4FHT-J11FP was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-9be7-7436-8355-59b8c988dfb2">See your order</a></p></body></html>',1795318258840);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2014e-9d90-7796-ac10-2e1e9935a24b:order-confirmed','grace-1795318253311@example.com','Your order EMH83-6JVTN','Hello,

Thank you. We have your order EMH83-6JVTN and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EMH83-6JVTN</title></head><body><p>Hello,</p><p>Thank you. We have your order EMH83-6JVTN and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2">See your order</a></p></body></html>',1795318259323);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2014e-9ecb-772a-87fa-774dd6129ced:order-cancelled','grace-1795318253311@example.com','Your order EMH83-6JVTN was cancelled','Hello,

Your order EMH83-6JVTN was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EMH83-6JVTN was cancelled</title></head><body><p>Hello,</p><p>Your order EMH83-6JVTN was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2">See your order</a></p></body></html>',1795318259519);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2014e-9fc6-7d3d-a491-26563b06f924:money-refunded','grace-1795318253311@example.com','Your refund for order EMH83-6JVTN','Hello,

We have given back all that you paid for your order EMH83-6JVTN: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order EMH83-6JVTN</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order EMH83-6JVTN: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2">See your order</a></p></body></html>',1795318259736);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2014e-a599-7c03-9f8f-f354a38b9ed9:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:29325/email/verify?token=wev_wk5TLbXg5_PesSByGGo9mOlQGoEMZXSxBHCKvFGuYqU

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:29325/email/verify?token=wev_wk5TLbXg5_PesSByGGo9mOlQGoEMZXSxBHCKvFGuYqU">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795318261184);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2014e-a6fd-7d62-914f-3fd95e7c44d3:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:29325/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:29325/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795318261521);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2014e-a7ad-78aa-be95-0cfa838ba435:order-confirmed','ada@example.com','Your order S9VMW-CATEE','Hello,

Thank you. We have your order S9VMW-CATEE and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order S9VMW-CATEE</title></head><body><p>Hello,</p><p>Thank you. We have your order S9VMW-CATEE and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b">See your order</a></p></body></html>',1795318261753);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2014e-a8a1-7736-b669-73fc92880eb8:order-confirmed','ada@example.com','Your order QKJKY-RJ6B9','Hello,

Thank you. We have your order QKJKY-RJ6B9 and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order QKJKY-RJ6B9</title></head><body><p>Hello,</p><p>Thank you. We have your order QKJKY-RJ6B9 and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6">See your order</a></p></body></html>',1795318261990);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2014e-a987-7feb-95a8-43acfe20c623:order-cancelled','ada@example.com','Your order STWVV-XMA1N was cancelled','Hello,

Your order STWVV-XMA1N was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:29325/orders/ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order STWVV-XMA1N was cancelled</title></head><body><p>Hello,</p><p>Your order STWVV-XMA1N was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3">See your order</a></p></body></html>',1795318262205);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2014e-a99b-7b84-b90e-65b84c31b283:order-cancelled','ada@example.com','Your order QKJKY-RJ6B9 was cancelled','Hello,

Your order QKJKY-RJ6B9 was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order QKJKY-RJ6B9 was cancelled</title></head><body><p>Hello,</p><p>Your order QKJKY-RJ6B9 was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6">See your order</a></p></body></html>',1795318262205);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2014e-aa69-7df0-aa55-f8733e11bd5e:money-refunded','ada@example.com','Your refund for order QKJKY-RJ6B9','Hello,

We have given back all that you paid for your order QKJKY-RJ6B9: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order QKJKY-RJ6B9</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order QKJKY-RJ6B9: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a808-77b2-afb4-b6a5270807b6">See your order</a></p></body></html>',1795318262468);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2014e-afd1-781b-8ab3-d73189a5ade5:order-shipped','ada@example.com','Your order S9VMW-CATEE is on its way','Hello,

The parcel with your order S9VMW-CATEE is with the carrier.

See your order: http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order S9VMW-CATEE is on its way</title></head><body><p>Hello,</p><p>The parcel with your order S9VMW-CATEE is with the carrier.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b">See your order</a></p></body></html>',1795318263785);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9:order-delivered','ada@example.com','Your order S9VMW-CATEE has arrived','Hello,

The carrier has delivered your order S9VMW-CATEE.

See your order: http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order S9VMW-CATEE has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order S9VMW-CATEE.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b">See your order</a></p></body></html>',1795318265740);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2014e-c165-7334-b46a-38fba31e1622:money-refunded','ada@example.com','Your refund for order S9VMW-CATEE','Hello,

We have given back €1.00 of the €50.40 that you paid for your order S9VMW-CATEE.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order S9VMW-CATEE</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order S9VMW-CATEE.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29325/orders/ord_01a2014e-a754-70a0-a34f-c55dbc76a74b">See your order</a></p></body></html>',1795318268279);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2014e-773a-7095-848e-24a0a2204fb4','admin@wharf.test',1795318249274,'Alex Admin','scrypt$16384$8$5$GtO2uII3KTuwZqURBvqqig$W1m7C6dgTa4ySDDs972HVowdvOPzBbssYvTVwKRnH9I','admin','active',1,'{}',1795318249274,1795318249274,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2014e-786e-73ba-883a-4479bcd2544a','manager@wharf.test',1795318249582,'Max Manager','scrypt$16384$8$5$g-HupIQlgz-35zfPouq5Nw$TQhNIM-zt9K3CRBB9cJfV956Ai5NyiJOTRKg420MXLg','manager','active',1,'{}',1795318249582,1795318249582,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2014e-7996-767a-a681-a29cc910775f','support@wharf.test',1795318249878,'Sam Support','scrypt$16384$8$5$IWx66-27k2WR_7hM_pvsTg$Q0XfKcEQ76Qi5zk24AZdnq_hNqtljQMPwLAQaL2KIl0','support','active',1,'{}',1795318249878,1795318249878,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2014e-7ab5-7e92-be63-2ccdaab22c78','ada@wharf.test',1795318250165,'Ada Lovelace','scrypt$16384$8$5$xLsVvillNjEZqMp6Ets0bQ$wMzzfQUC-aEzLXdJ4iya0wDMZl9SPoihztTDV7cDUN4','customer','active',1,'{}',1795318250165,1795318250165,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2014e-8884-71ee-b859-31a04cda008c','grace-1795318253311@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$KG1lxFMpfVyJYUw6LdltHg$ajU02ftY8kn_x8JKdBX01kHxkFyVFqqN4Q1-KxL9ekg','customer','active',1,'{}',1795318253700,1795318253700,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2014e-a599-7732-a298-c01f51766a66','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$siQSPPQEutlD23Bv7acoNQ$kKUYOqwArFEOOgGwgaDrIcK4sfPGkd-aMawJRXNclPg','customer','active',1,'{}',1795318261145,1795318261145,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a2014d-f554-73a6-953c-79e0f103f8e8','events','product.created','prd_01a2014d-f53c-7854-8a61-179610390239','{"schema":1,"id":"evt_01a2014d-f554-73a6-953c-79e0f103f8e8","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f53c-7854-8a61-179610390239","data":{"productId":"prd_01a2014d-f53c-7854-8a61-179610390239","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795318216020,"traceparent":null}',1795318216020,1795318236020,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a2014d-f595-778a-a152-f60ffcc6825b','events','product.created','prd_01a2014d-f591-759a-b848-10bf05432720','{"schema":1,"id":"evt_01a2014d-f595-778a-a152-f60ffcc6825b","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f591-759a-b848-10bf05432720","data":{"productId":"prd_01a2014d-f591-759a-b848-10bf05432720","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795318216085,"traceparent":null}',1795318216085,1795318236085,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a2014d-f5bf-7565-9b00-7d2864d76fac','events','product.created','prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe','{"schema":1,"id":"evt_01a2014d-f5bf-7565-9b00-7d2864d76fac","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe","data":{"productId":"prd_01a2014d-f5bc-7931-a9df-0b3c900dddbe","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795318216127,"traceparent":null}',1795318216127,1795318236127,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a2014d-f5e0-7175-8128-a0a60ec1badb','events','product.created','prd_01a2014d-f5dd-7ac2-9f28-7256720c684c','{"schema":1,"id":"evt_01a2014d-f5e0-7175-8128-a0a60ec1badb","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f5dd-7ac2-9f28-7256720c684c","data":{"productId":"prd_01a2014d-f5dd-7ac2-9f28-7256720c684c","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795318216160,"traceparent":null}',1795318216160,1795318236160,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a2014d-f610-7fd2-b9e4-c2eab12c2371','events','product.created','prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a','{"schema":1,"id":"evt_01a2014d-f610-7fd2-b9e4-c2eab12c2371","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a","data":{"productId":"prd_01a2014d-f60d-79d7-89a5-1aa8ecea2f9a","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795318216208,"traceparent":null}',1795318216208,1795318236208,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a2014d-f631-7349-b01a-52a6e2597c67','events','product.created','prd_01a2014d-f62e-7c22-bfe3-cd51652612de','{"schema":1,"id":"evt_01a2014d-f631-7349-b01a-52a6e2597c67","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f62e-7c22-bfe3-cd51652612de","data":{"productId":"prd_01a2014d-f62e-7c22-bfe3-cd51652612de","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795318216241,"traceparent":null}',1795318216241,1795318236241,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a2014d-f651-7a14-8106-036aef890f85','events','product.created','prd_01a2014d-f64e-786a-bfa3-75b98806bb71','{"schema":1,"id":"evt_01a2014d-f651-7a14-8106-036aef890f85","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f64e-786a-bfa3-75b98806bb71","data":{"productId":"prd_01a2014d-f64e-786a-bfa3-75b98806bb71","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795318216273,"traceparent":null}',1795318216273,1795318236273,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a2014d-f66f-75bf-b9d8-adb63a745034','events','product.created','prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2','{"schema":1,"id":"evt_01a2014d-f66f-75bf-b9d8-adb63a745034","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2","data":{"productId":"prd_01a2014d-f66c-7160-a62a-5cc6eabb05f2","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795318216303,"traceparent":null}',1795318216303,1795318236303,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a2014d-f6aa-7a20-9372-e6c7b8baa81e','events','product.created','prd_01a2014d-f6a8-7985-b001-2cf25cd50991','{"schema":1,"id":"evt_01a2014d-f6aa-7a20-9372-e6c7b8baa81e","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f6a8-7985-b001-2cf25cd50991","data":{"productId":"prd_01a2014d-f6a8-7985-b001-2cf25cd50991","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795318216362,"traceparent":null}',1795318216362,1795318236362,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a2014d-f6f0-7fc2-815c-3b240856f5cf','events','product.created','prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f','{"schema":1,"id":"evt_01a2014d-f6f0-7fc2-815c-3b240856f5cf","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f","data":{"productId":"prd_01a2014d-f6e4-78f9-9a51-7939339e9d2f","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795318216432,"traceparent":null}',1795318216432,1795318236432,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a2014d-f765-72af-90a5-135564f6b28e','events','product.created','prd_01a2014d-f758-713b-ae0e-07721b604d80','{"schema":1,"id":"evt_01a2014d-f765-72af-90a5-135564f6b28e","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f758-713b-ae0e-07721b604d80","data":{"productId":"prd_01a2014d-f758-713b-ae0e-07721b604d80","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795318216549,"traceparent":null}',1795318216549,1795318236549,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a2014d-f7c2-76ad-8803-2ff2b971bb69','events','product.created','prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1','{"schema":1,"id":"evt_01a2014d-f7c2-76ad-8803-2ff2b971bb69","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1","data":{"productId":"prd_01a2014d-f7b7-7e44-ae4d-3a7f69ffe0d1","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795318216642,"traceparent":null}',1795318216642,1795318236642,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a2014d-f7fc-7af4-a5ae-4e8dfb39dc9c','events','product.created','prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960','{"schema":1,"id":"evt_01a2014d-f7fc-7af4-a5ae-4e8dfb39dc9c","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960","data":{"productId":"prd_01a2014d-f7fa-73dd-b8da-3eb6dabbc960","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795318216700,"traceparent":null}',1795318216700,1795318236700,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a2014d-f850-732d-b734-67b15551f2d1','events','product.created','prd_01a2014d-f845-7d00-bfcd-801df59b5381','{"schema":1,"id":"evt_01a2014d-f850-732d-b734-67b15551f2d1","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f845-7d00-bfcd-801df59b5381","data":{"productId":"prd_01a2014d-f845-7d00-bfcd-801df59b5381","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795318216784,"traceparent":null}',1795318216784,1795318236784,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a2014d-f88f-7398-a613-eaad5c695fb1','events','product.created','prd_01a2014d-f88b-755a-bc7a-c8880821e34f','{"schema":1,"id":"evt_01a2014d-f88f-7398-a613-eaad5c695fb1","type":"product.created","version":1,"aggregateId":"prd_01a2014d-f88b-755a-bc7a-c8880821e34f","data":{"productId":"prd_01a2014d-f88b-755a-bc7a-c8880821e34f","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795318216847,"traceparent":null}',1795318216847,1795318236847,1,1795318250218,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a2014e-aab6-7455-8da1-5629a3101bb5','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-aab6-7455-8da1-5629a3101bb5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318262454,"dueAt":1795318268454,"traceparent":null}',1795318262454,1795318288454,1,1795318268475,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a2014e-aac9-785a-a5d8-bf388bada6f4','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-aac9-785a-a5d8-bf388bada6f4","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318262473,"dueAt":1795318268473,"traceparent":null}',1795318262473,1795318288473,1,1795318268487,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a2014e-af9a-7664-8eaf-21bc90589bf0','events','inbound.received','inb_01a2014e-af9a-7280-9f94-71b82b7cc69a','{"schema":1,"id":"evt_01a2014e-af9a-7664-8eaf-21bc90589bf0","type":"inbound.received","version":1,"aggregateId":"inb_01a2014e-af9a-7280-9f94-71b82b7cc69a","data":{"id":"inb_01a2014e-af9a-7280-9f94-71b82b7cc69a"},"storeId":"main","at":1795318263706,"traceparent":null}',1795318263706,1795318283706,1,1795318263772,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a2014e-afd1-781b-8ab3-d73189a5ade5','events','shipment.handed_over','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"schema":1,"id":"evt_01a2014e-afd1-781b-8ab3-d73189a5ade5","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"handed_over"},"storeId":"main","at":1795318263761,"traceparent":null}',1795318263761,1795318283761,1,1795318263807,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a2014e-afd1-781b-8ab3-d73189a5ade5','notification','shipment.handed_over','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"schema":1,"id":"evt_01a2014e-afd1-781b-8ab3-d73189a5ade5","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"handed_over"},"storeId":"main","at":1795318263761,"traceparent":null}',1795318263761,1795318283761,1,1795318263789,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a2014e-b76a-7c85-8cd9-0154e502a4bd','events','inbound.received','inb_01a2014e-b76a-78e5-8173-fc77c807d71f','{"schema":1,"id":"evt_01a2014e-b76a-7c85-8cd9-0154e502a4bd","type":"inbound.received","version":1,"aggregateId":"inb_01a2014e-b76a-78e5-8173-fc77c807d71f","data":{"id":"inb_01a2014e-b76a-78e5-8173-fc77c807d71f"},"storeId":"main","at":1795318265706,"traceparent":null}',1795318265706,1795318285706,1,1795318265730,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9','events','shipment.delivered','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"schema":1,"id":"evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"delivered"},"storeId":"main","at":1795318265726,"traceparent":null}',1795318265726,1795318285726,1,1795318265881,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9','notification','shipment.delivered','shp_01a2014e-a7bd-7044-a2f4-de14abf926c5','{"schema":1,"id":"evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"delivered"},"storeId":"main","at":1795318265726,"traceparent":null}',1795318265726,1795318285726,1,1795318265743,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a2014e-b822-7165-9ef5-5ac7641e72d5','events','order.completed','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','{"schema":1,"id":"evt_01a2014e-b822-7165-9ef5-5ac7641e72d5","type":"order.completed","version":1,"aggregateId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","data":{"order":{"id":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","status":"captured"},"shipment":{"id":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:31:01.588Z","updatedAt":"2026-11-22T03:31:05.890Z"}},"storeId":"main","at":1795318265890,"traceparent":null}',1795318265890,1795318285890,1,1795318265917,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a2014e-b832-748d-be1e-4d002cd757c9','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-b832-748d-be1e-4d002cd757c9","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318265906,"traceparent":null}',1795318265906,1795318285906,1,1795318265923,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a2014e-b847-7e72-9541-037e63fd9f55','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-b847-7e72-9541-037e63fd9f55","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318265927,"dueAt":1795318270927,"traceparent":null}',1795318265927,1795318290927,1,1795318270953,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a2014e-b855-7732-8a86-8eb28ffe5e11','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-b855-7732-8a86-8eb28ffe5e11","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318265941,"dueAt":1795318559941,"traceparent":null}',1795318265941,1795318579941,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a2014e-bb94-77f6-bce2-c896c3fa0d8e','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bb94-77f6-bce2-c896c3fa0d8e","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318266772,"dueAt":1795318543772,"traceparent":null}',1795318266772,1795318563772,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a2014e-bb9f-78a8-afaa-a2403cbd16f6','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bb9f-78a8-afaa-a2403cbd16f6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318266783,"dueAt":1795318572783,"traceparent":null}',1795318266783,1795318592783,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (377,'evt_01a2014e-bba7-7533-9079-a472d0eeb645','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bba7-7533-9079-a472d0eeb645","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318266791,"dueAt":1795318562791,"traceparent":null}',1795318266791,1795318582791,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (378,'evt_01a2014e-bca0-76db-9bfe-374300d021ad','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bca0-76db-9bfe-374300d021ad","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318267040,"dueAt":1795318591040,"traceparent":null}',1795318267040,1795318611040,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (379,'evt_01a2014e-bd4b-71dd-808d-f891408db99f','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bd4b-71dd-808d-f891408db99f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318267211,"dueAt":1795318545211,"traceparent":null}',1795318267211,1795318565211,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (380,'evt_01a2014e-bd54-7485-b558-386006344ed2','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-bd54-7485-b558-386006344ed2","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318267220,"dueAt":1795318589220,"traceparent":null}',1795318267220,1795318609220,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (381,'evt_01a2014e-c089-76a9-8cdf-6fb926cb551f','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-c089-76a9-8cdf-6fb926cb551f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318268041,"dueAt":1795318568041,"traceparent":null}',1795318268041,1795318588041,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (382,'evt_01a2014e-c09e-7718-ab6a-8f11039403f9','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-c09e-7718-ab6a-8f11039403f9","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318268062,"dueAt":1795318562062,"traceparent":null}',1795318268062,1795318582062,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (383,'evt_01a2014e-c150-77f4-9b2f-33bcd0ca1f9a','events','payment.refund_requested','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','{"schema":1,"id":"evt_01a2014e-c150-77f4-9b2f-33bcd0ca1f9a","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","data":{"paymentId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014e-c150-7eaf-be98-951c874096d9","origin":"staff"},"storeId":"main","at":1795318268240,"traceparent":null}',1795318268240,1795318288240,1,1795318268264,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (384,'evt_01a2014e-c165-7334-b46a-38fba31e1622','events','payment.refunded','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','{"schema":1,"id":"evt_01a2014e-c165-7334-b46a-38fba31e1622","type":"payment.refunded","version":1,"aggregateId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","data":{"paymentId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014e-c150-7eaf-be98-951c874096d9","origin":"staff"},"storeId":"main","at":1795318268261,"traceparent":null}',1795318268261,1795318288261,1,1795318268330,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (385,'evt_01a2014e-c165-7334-b46a-38fba31e1622','notification','payment.refunded','pay_01a2014e-a754-744a-bbbb-bc3de4ab8123','{"schema":1,"id":"evt_01a2014e-c165-7334-b46a-38fba31e1622","type":"payment.refunded","version":1,"aggregateId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","data":{"paymentId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","orderId":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2014e-c150-7eaf-be98-951c874096d9","origin":"staff"},"storeId":"main","at":1795318268261,"traceparent":null}',1795318268261,1795318288261,1,1795318268282,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (386,'evt_01a2014e-c183-7f3c-a9c2-16a0206ad74f','sync','jobs.step','job_01a2014e-c183-78e5-a1e2-9e1621e068dc','{"schema":1,"id":"evt_01a2014e-c183-7f3c-a9c2-16a0206ad74f","type":"jobs.step","version":1,"aggregateId":"job_01a2014e-c183-78e5-a1e2-9e1621e068dc","data":{"jobId":"job_01a2014e-c183-78e5-a1e2-9e1621e068dc","step":0},"storeId":"main","at":1795318268291,"traceparent":null}',1795318268291,1795318288291,1,1795318268334,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (387,'evt_01a2014e-cbec-7555-9788-d6cc9e52cde5','webhook','webhooks.attempt','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','{"schema":1,"id":"evt_01a2014e-cbec-7555-9788-d6cc9e52cde5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0","data":{"endpointId":"whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0"},"storeId":"main","at":1795318270956,"dueAt":1795318580956,"traceparent":null}',1795318270956,1795318600956,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2014e-92d3-723f-908b-40d9b1553841','shipping/sandbox','msg_01a2014e-8af9-78fe-94ea-afb4c830694b','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1"}}',1795318256339,1795318256372,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2014e-9a9c-7b21-bf83-614784810546','shipping/sandbox','msg_01a2014e-8af9-7d5e-a8cb-4285fa755294','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1"}}',1795318258332,1795318258388,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2014e-af9a-7280-9f94-71b82b7cc69a','shipping/sandbox','msg_01a2014e-a7c7-7fca-b0c2-45dfac189566','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5"}}',1795318263706,1795318263765,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2014e-b76a-78e5-8173-fc77c807d71f','shipping/sandbox','msg_01a2014e-a7c7-74e4-9ccf-fc1365c52e45','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5"}}',1795318265706,1795318265728,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2014e-8884-79f9-a0d9-984a8be8c018:email-verification',1795318268814,1795318253833);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2014e-8ae0-7ef1-96af-7a1b4f803f76:order-confirmed',1795318269371,1795318254391);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2014e-92eb-77f7-b794-914029407eeb:order-shipped',1795318271387,1795318256395);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2014e-9ace-7a09-968f-9e2bc178a105:order-delivered',1795318273406,1795318258420);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2014e-9c78-7a2c-982f-c7375955156c:order-cancelled',1795318273830,1795318258841);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2014e-9d90-7796-ac10-2e1e9935a24b:order-confirmed',1795318274311,1795318259326);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2014e-9ecb-772a-87fa-774dd6129ced:order-cancelled',1795318274489,1795318259526);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2014e-9fc6-7d3d-a491-26563b06f924:money-refunded',1795318274726,1795318259739);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2014e-a599-7c03-9f8f-f354a38b9ed9:email-verification',1795318276168,1795318261185);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2014e-a6fd-7d62-914f-3fd95e7c44d3:api-key-created',1795318276517,1795318261525);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2014e-a7ad-78aa-be95-0cfa838ba435:order-confirmed',1795318276743,1795318261754);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2014e-a8a1-7736-b669-73fc92880eb8:order-confirmed',1795318276973,1795318261994);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2014e-a987-7feb-95a8-43acfe20c623:order-cancelled',1795318277195,1795318262207);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2014e-a99b-7b84-b90e-65b84c31b283:order-cancelled',1795318277195,1795318262207);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2014e-aa69-7df0-aa55-f8733e11bd5e:money-refunded',1795318277435,1795318262470);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2014e-afd1-781b-8ab3-d73189a5ade5:order-shipped',1795318278779,1795318263787);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2014e-b77e-7bc2-a22b-47f71d2f91f9:order-delivered',1795318280735,1795318265741);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2014e-c165-7334-b46a-38fba31e1622:money-refunded',1795318283272,1795318268281);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2014e-a780-7738-9f76-b6a2cf9a7418',1,1795318261746,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2014e-a822-7356-a897-e4e02cf8dc67',1,1795318261981,33,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2014e-a86a-7dcb-8725-343d9eba47a1',1,1795318261989,25,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2014e-a87f-768e-95d2-1af00a8b595c',1,1795318261994,21,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2014e-a915-7d81-885b-f4ac1ce4363a',1,1795318262174,14,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2014e-a949-7949-acd1-614e404c18ac',1,1795318262181,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2014e-a950-7343-ae1d-5044e9c5762a',1,1795318262184,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2014e-a9eb-7239-bc46-ea8ffb6b989a',1,1795318262445,9,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2014e-a9fd-7b87-9ab6-07d13b317a6a',1,1795318262459,14,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2014e-b832-70a2-953d-01dc5e992346',1,1795318265923,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2014e-a780-7738-9f76-b6a2cf9a7418',2,1795318265938,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2014e-a822-7356-a897-e4e02cf8dc67',2,1795318266770,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2014e-a87f-768e-95d2-1af00a8b595c',2,1795318266780,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2014e-a949-7949-acd1-614e404c18ac',2,1795318266789,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2014e-a86a-7dcb-8725-343d9eba47a1',2,1795318267034,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2014e-a915-7d81-885b-f4ac1ce4363a',2,1795318267207,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2014e-a950-7343-ae1d-5044e9c5762a',2,1795318267218,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2014e-a9eb-7239-bc46-ea8ffb6b989a',2,1795318268036,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2014e-a9fd-7b87-9ab6-07d13b317a6a',2,1795318268058,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2014e-b832-70a2-953d-01dc5e992346',2,1795318270952,4,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2014e-a780-7738-9f76-b6a2cf9a7418','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a754-7166-989a-d037bf9468fd','order.created','{"type":"order.created","timestamp":"2026-11-22T03:31:01.588Z","data":{"order":{"id":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:31:01.588Z","updatedAt":"2026-11-22T03:31:01.588Z"}}}','pending',1795318559941,2,2,0,1795318261632,1795318265941);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2014e-a822-7356-a897-e4e02cf8dc67','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a7ad-78aa-be95-0cfa838ba435','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:31:01.677Z","data":{"order":{"id":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:31:01.588Z","updatedAt":"2026-11-22T03:31:01.677Z"}}}','pending',1795318543772,2,2,0,1795318261794,1795318266772);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2014e-a86a-7dcb-8725-343d9eba47a1','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a808-7eed-965a-8e2f33163b0c','order.created','{"type":"order.created","timestamp":"2026-11-22T03:31:01.768Z","data":{"order":{"id":"ord_01a2014e-a808-77b2-afb4-b6a5270807b6","number":"QKJKY-RJ6B9","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a808-736b-9828-c364f40dc832","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:31:01.768Z","updatedAt":"2026-11-22T03:31:01.768Z"}}}','pending',1795318591040,2,2,0,1795318261866,1795318267040);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2014e-a87f-768e-95d2-1af00a8b595c','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a7db-7b97-ae44-5921fc1af7a6','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:31:01.723Z","data":{"order":{"id":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","status":"captured"},"shipment":{"id":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:31:01.588Z","updatedAt":"2026-11-22T03:31:01.723Z"}}}','pending',1795318572783,2,2,0,1795318261887,1795318266783);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2014e-a915-7d81-885b-f4ac1ce4363a','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a8a1-7736-b669-73fc92880eb8','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:31:01.921Z","data":{"order":{"id":"ord_01a2014e-a808-77b2-afb4-b6a5270807b6","number":"QKJKY-RJ6B9","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a808-736b-9828-c364f40dc832","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:31:01.768Z","updatedAt":"2026-11-22T03:31:01.921Z"}}}','pending',1795318545211,2,2,0,1795318262037,1795318267211);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2014e-a949-7949-acd1-614e404c18ac','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a8d7-7ee7-a845-821d0b91f81a','order.created','{"type":"order.created","timestamp":"2026-11-22T03:31:01.975Z","data":{"order":{"id":"ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3","number":"STWVV-XMA1N","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a8d7-7eb8-b840-e89f9641f936","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:31:01.975Z","updatedAt":"2026-11-22T03:31:01.975Z"}}}','pending',1795318562791,2,2,0,1795318262089,1795318266791);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2014e-a950-7343-ae1d-5044e9c5762a','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a8c7-7b5f-b05d-1b8ad1c0a8d1','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:31:01.959Z","data":{"order":{"id":"ord_01a2014e-a808-77b2-afb4-b6a5270807b6","number":"QKJKY-RJ6B9","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a808-736b-9828-c364f40dc832","status":"captured"},"shipment":{"id":"shp_01a2014e-a8b0-7405-9967-0519a78aeaf9","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:31:01.768Z","updatedAt":"2026-11-22T03:31:01.959Z"}}}','pending',1795318589220,2,2,0,1795318262096,1795318267220);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2014e-a9eb-7239-bc46-ea8ffb6b989a','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a987-7feb-95a8-43acfe20c623','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:31:02.151Z","data":{"order":{"id":"ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3","number":"STWVV-XMA1N","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a8d7-7eb8-b840-e89f9641f936","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:31:02.151Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:31:01.975Z","updatedAt":"2026-11-22T03:31:02.151Z"}}}','pending',1795318568041,2,2,0,1795318262251,1795318268041);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2014e-a9fd-7b87-9ab6-07d13b317a6a','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-a99b-7b84-b90e-65b84c31b283','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:31:02.171Z","data":{"order":{"id":"ord_01a2014e-a808-77b2-afb4-b6a5270807b6","number":"QKJKY-RJ6B9","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a808-736b-9828-c364f40dc832","status":"captured"},"shipment":{"id":"shp_01a2014e-a8b0-7405-9967-0519a78aeaf9","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:31:02.171Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:31:01.768Z","updatedAt":"2026-11-22T03:31:02.171Z"}}}','pending',1795318562062,2,2,0,1795318262269,1795318268062);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2014e-b832-70a2-953d-01dc5e992346','whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','evt_01a2014e-b822-7165-9ef5-5ac7641e72d5','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:31:05.890Z","data":{"order":{"id":"ord_01a2014e-a754-70a0-a34f-c55dbc76a74b","number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","status":"captured"},"shipment":{"id":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:31:01.588Z","updatedAt":"2026-11-22T03:31:05.890Z"}}}','pending',1795318580956,2,2,0,1795318265906,1795318270956);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2014e-a47c-738f-af9c-6eb1f21fbef0','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795318261758,'[{"sealed":"v1.L6PaNNme.kCBmA2cKSbM-IVSs.HKbhKjsflkqH9j3RTMjuc6XY18mKon5gZ9Mo9XZe8FJ4id0BmVwxTjyVYQutfYdA80UN8bZHMZc54xeRAK09KC-B","until":null}]','L6PaNNme','usr_01a2014e-786e-73ba-883a-4479bcd2544a',2,1795318260860,1795318261758,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8','0MEY6-PAV3R','usr_01a2014e-8884-71ee-b859-31a04cda008c','completed',2580,'EUR',2,1795318254170,1795318254304,1795318254346,1795318258462,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2014e-9be7-7436-8355-59b8c988dfb2','G4FHT-J11FP','usr_01a2014e-8884-71ee-b859-31a04cda008c','cancelled',2580,'EUR',2,1795318258663,NULL,NULL,NULL,1795318258808,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2','EMH83-6JVTN','usr_01a2014e-8884-71ee-b859-31a04cda008c','cancelled',2580,'EUR',2,1795318258949,1795318259088,1795318259291,NULL,1795318259403,1795318259773);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2014e-a754-70a0-a34f-c55dbc76a74b','S9VMW-CATEE','usr_01a2014e-a599-7732-a298-c01f51766a66','completed',5040,'EUR',1,1795318261588,1795318261677,1795318261723,1795318265890,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2014e-a808-77b2-afb4-b6a5270807b6','QKJKY-RJ6B9','usr_01a2014e-a599-7732-a298-c01f51766a66','cancelled',5540,'EUR',1,1795318261768,1795318261921,1795318261959,NULL,1795318262171,1795318262487);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3','STWVV-XMA1N','usr_01a2014e-a599-7732-a298-c01f51766a66','cancelled',4940,'EUR',1,1795318261975,NULL,NULL,NULL,1795318262151,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795318272440);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795318272441);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795318272441);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2014e-8a5a-7543-b78c-8c61aa89fa06','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',1,'order.created','{"number":"0MEY6-PAV3R","userId":"usr_01a2014e-8884-71ee-b859-31a04cda008c","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014e-8a5a-70f2-abb3-a786111fba0f","customerNote":null,"metadata":{}}','usr_01a2014e-8884-71ee-b859-31a04cda008c',1795318254170);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2014e-8ae0-7787-aa8e-02bfc7b2e1d6','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',2,'order.paid','{}','system:saga',1795318254304);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2014e-8b0a-792c-9252-3a5452e91767','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',3,'order.fulfilling','{"shipmentId":"shp_01a2014e-8af0-7568-a0f9-cc15af3bb7a1"}','system:saga',1795318254346);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2014e-9315-74ad-8e91-f9df0561489e','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795318256405);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2014e-9b02-7e89-95af-a02ba60d2f67','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795318258434);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2014e-9b1e-7b83-a455-835de85caacd','ord_01a2014e-8a5a-75e8-bb5c-084bdba6d7f8',6,'order.completed','{}','system:saga',1795318258462);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2014e-9be7-7c47-9a3d-e67e2a702846','ord_01a2014e-9be7-7436-8355-59b8c988dfb2',1,'order.created','{"number":"G4FHT-J11FP","userId":"usr_01a2014e-8884-71ee-b859-31a04cda008c","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014e-9be7-7450-8620-4d72e59e0553","customerNote":null,"metadata":{}}','usr_01a2014e-8884-71ee-b859-31a04cda008c',1795318258663);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2014e-9c78-7fd1-a0b7-05dd2fa8b35f','ord_01a2014e-9be7-7436-8355-59b8c988dfb2',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795318258808);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2014e-9ca6-7680-99c3-c6a289c3165f','ord_01a2014e-9be7-7436-8355-59b8c988dfb2',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795318258854);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2014e-9d05-74f2-b939-bbaa10e557fc','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2',1,'order.created','{"number":"EMH83-6JVTN","userId":"usr_01a2014e-8884-71ee-b859-31a04cda008c","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2014e-9d05-7c60-b2db-c8ca1d84fc22","customerNote":null,"metadata":{}}','usr_01a2014e-8884-71ee-b859-31a04cda008c',1795318258949);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2014e-9d90-742d-8134-a9b0fba6ce02','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2',2,'order.paid','{}','system:saga',1795318259088);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2014e-9e5b-7a54-86a6-8480258d730e','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2',3,'order.fulfilling','{"shipmentId":"shp_01a2014e-9db6-7dd7-85d0-57218f3ac062"}','system:saga',1795318259291);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2014e-9ecb-7297-a9ad-136396a7441d','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2',4,'order.cancelled','{"reason":"customer"}','usr_01a2014e-8884-71ee-b859-31a04cda008c',1795318259403);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2014e-a03d-7416-8902-a88018b1f751','ord_01a2014e-9d05-70f4-a2cf-a69fa9e823e2',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795318259773);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2014e-a754-7750-9081-cc529b70b13e','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',1,'order.created','{"number":"S9VMW-CATEE","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014e-a754-744a-bbbb-bc3de4ab8123","customerNote":null,"metadata":{}}','usr_01a2014e-a599-7732-a298-c01f51766a66',1795318261588);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2014e-a7ad-74db-a962-57fea84c2267','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',2,'order.paid','{}','system:saga',1795318261677);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2014e-a7db-720e-a9de-41b472737896','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',3,'order.fulfilling','{"shipmentId":"shp_01a2014e-a7bd-7044-a2f4-de14abf926c5"}','system:saga',1795318261723);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2014e-a808-7994-b1fc-1a4e83e39ee1','ord_01a2014e-a808-77b2-afb4-b6a5270807b6',1,'order.created','{"number":"QKJKY-RJ6B9","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014e-a808-736b-9828-c364f40dc832","customerNote":null,"metadata":{}}','usr_01a2014e-a599-7732-a298-c01f51766a66',1795318261768);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2014e-a8a1-7e5f-8882-b7acf1551d70','ord_01a2014e-a808-77b2-afb4-b6a5270807b6',2,'order.paid','{}','system:saga',1795318261921);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2014e-a8c7-73d5-88d5-ae5629ab3bf5','ord_01a2014e-a808-77b2-afb4-b6a5270807b6',3,'order.fulfilling','{"shipmentId":"shp_01a2014e-a8b0-7405-9967-0519a78aeaf9"}','system:saga',1795318261959);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2014e-a8d7-7cbf-babb-1f20526c5218','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3',1,'order.created','{"number":"STWVV-XMA1N","userId":"usr_01a2014e-a599-7732-a298-c01f51766a66","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2014e-a8d7-7eb8-b840-e89f9641f936","customerNote":null,"metadata":{}}','usr_01a2014e-a599-7732-a298-c01f51766a66',1795318261975);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2014e-a987-790a-a81a-ca0f8d5a9acb','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795318262151);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2014e-a99b-79ef-a6d6-fe2f711d29ca','ord_01a2014e-a808-77b2-afb4-b6a5270807b6',4,'order.cancelled','{"reason":"customer"}','usr_01a2014e-a599-7732-a298-c01f51766a66',1795318262171);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2014e-a9cf-7cb4-aac2-4ac8fb21f4e7','ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795318262223);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2014e-aad7-762e-9cc9-e59a462b44a2','ord_01a2014e-a808-77b2-afb4-b6a5270807b6',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795318262487);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2014e-aff8-7dcd-af15-27c49a157be3','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795318263800);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2014e-b796-7339-adcf-1bdb439c1f19','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795318265750);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2014e-b822-7516-b788-0c5c957f84a7','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',6,'order.completed','{}','system:saga',1795318265890);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2014e-c191-7528-9362-999615a83fd8','ord_01a2014e-a754-70a0-a34f-c55dbc76a74b',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795318268305);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a2014e-c183-78e5-a1e2-9e1621e068dc',0,'jobs/job_01a2014e-c183-78e5-a1e2-9e1621e068dc/0-cee002e0-5894-445f-875a-476e1c360ff2',1648);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a2014e-c183-78e5-a1e2-9e1621e068dc','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a2014e-a8d7-7897-bcf0-0c5062584cd3","before":"ord_01a2014e-c190","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a2014e-773a-7095-848e-24a0a2204fb4',1795318268291,1795318268303,1795318268303,1795318268303);
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
