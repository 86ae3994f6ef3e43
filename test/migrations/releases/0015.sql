CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:21:19');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (13,13,'0012_unsettled.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (14,14,'0013_postponements.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (15,15,'0014_search.sql','2026-11-22 03:21:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (16,16,'0015_without_product_terms.sql','2026-11-22 03:21:20');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a20145-cbe6-7bc2-b58c-1fa48258c1a9','system:seed','product.create','product','prd_01a20145-cbd9-77a6-9526-bb059ef74122','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cbd9-78d2-a3f5-32103c22cdfb","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a20145-cbd9-77a6-9526-bb059ef74122"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681113},"updatedAt":{"from":null,"to":1795317681113}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681126);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a20145-cc1f-74e2-9a20-0aaf48be6f68','system:seed','product.create','product','prd_01a20145-cc17-79ce-8231-05a7b5b7bea0','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cc17-72f9-8428-31095ced0b67","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a20145-cc17-79ce-8231-05a7b5b7bea0"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681175},"updatedAt":{"from":null,"to":1795317681175}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681183);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a20145-cc4e-7d3f-99ac-31bc078ba1a1','system:seed','product.create','product','prd_01a20145-cc46-7a28-9593-98ae561ed2fc','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cc46-700e-b8cf-cfd8a299b095","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a20145-cc46-7a28-9593-98ae561ed2fc"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681222},"updatedAt":{"from":null,"to":1795317681222}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681230);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a20145-cc73-778c-afcc-be7e8ed04c4b','system:seed','product.create','product','prd_01a20145-cc6d-7b18-ac8e-dcf47af54320','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cc6d-733e-9861-ca45dfdac8ff","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a20145-cc6d-71cc-aed7-147577a6b834","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a20145-cc6d-7b18-ac8e-dcf47af54320"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681261},"updatedAt":{"from":null,"to":1795317681261}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681267);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a20145-cca5-7700-88bc-0e20f7dba008','system:seed','product.create','product','prd_01a20145-cc9f-78d0-b699-5923dfd05195','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cc9f-7a9b-a4e7-6fbff2884c92","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a20145-cc9f-78d0-b699-5923dfd05195"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681311},"updatedAt":{"from":null,"to":1795317681311}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681317);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a20145-ccc6-794a-847b-54ab7413fcb6','system:seed','product.create','product','prd_01a20145-ccc0-7e57-b974-6669aefc2d1c','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ccc0-7f8d-b28a-dab80bfcb0b1","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a20145-ccc0-7e57-b974-6669aefc2d1c"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681344},"updatedAt":{"from":null,"to":1795317681344}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681350);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a20145-ccfc-7dfc-9948-657f54c6b07a','system:seed','product.create','product','prd_01a20145-ccf7-7641-ae70-5dc3f74646a3','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ccf7-7932-a5d1-925509d13042","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a20145-ccf7-7641-ae70-5dc3f74646a3"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681399},"updatedAt":{"from":null,"to":1795317681399}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681404);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a20145-cd1c-7f1f-936a-b0ef3f611a48','system:seed','product.create','product','prd_01a20145-cd16-703d-aaed-74a90eb07fba','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cd16-724e-a040-0810de0e4264","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a20145-cd16-76ed-87bd-461f3301a9b0","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a20145-cd16-703d-aaed-74a90eb07fba"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681430},"updatedAt":{"from":null,"to":1795317681430}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681436);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a20145-cd44-7ecd-861d-620c17ec86dd','system:seed','product.create','product','prd_01a20145-cd3d-76db-8e5f-199d1de76547','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cd3d-7ef3-b9b3-38312920750c","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a20145-cd3d-76db-8e5f-199d1de76547"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681469},"updatedAt":{"from":null,"to":1795317681469}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681476);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a20145-cd67-7883-af4b-1626f1f6cfbd','system:seed','product.create','product','prd_01a20145-cd60-73f4-9c47-dd16c0498416','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cd60-7b28-8a78-4bf529c55d43","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a20145-cd60-73f4-9c47-dd16c0498416"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681504},"updatedAt":{"from":null,"to":1795317681504}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681511);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a20145-cde5-7683-b58a-5419f3928196','system:seed','product.create','product','prd_01a20145-cddb-7beb-aa69-68be2fa7fad8','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-cddb-7e20-9047-c6691078cbc1","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a20145-cddb-7beb-aa69-68be2fa7fad8"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681627},"updatedAt":{"from":null,"to":1795317681627}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681637);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a20145-ce0a-7e70-8239-a464d792b36a','system:seed','product.create','product','prd_01a20145-ce05-7f50-a255-31d04690e56e','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ce05-7062-9382-3e925e99d898","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a20145-ce05-7f7c-a80a-d5840a67e2a0","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a20145-ce05-7f50-a255-31d04690e56e"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681669},"updatedAt":{"from":null,"to":1795317681669}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681674);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a20145-ce43-7eff-80b1-0c7ecd2a70df','system:seed','product.create','product','prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ce3d-7689-8c74-e5502c153253","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681725},"updatedAt":{"from":null,"to":1795317681725}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681731);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a20145-ce65-7008-89e8-fb6e88810a2a','system:seed','product.create','product','prd_01a20145-ce5f-75a8-8eea-acc4a607c63d','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ce5f-7d40-914f-0d3b734a07c5","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a20145-ce5f-75a8-8eea-acc4a607c63d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681759},"updatedAt":{"from":null,"to":1795317681759}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681765);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a20145-ceb2-7c51-9261-0df68b7cf3c8','system:seed','product.create','product','prd_01a20145-ceae-7e77-ad8c-945a2bbcc756','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20145-ceae-7a89-9544-aec547e461f7","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a20145-ceae-7e77-ad8c-945a2bbcc756"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317681838},"updatedAt":{"from":null,"to":1795317681838}}','seed-c177a1d0-75e7-4e0e-9736-d7cc0f6da109',NULL,1795317681842);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a20146-c54a-7a4a-b141-0c4d0496e93d','system:inbound.take-in','shipment.delivered','shipment','shp_01a20146-b534-775d-9e9e-8d52ab736afc','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317743002,"to":1795317744970}}','evt_01a20146-c4f0-7a9c-a756-b4eeaf3b0014',NULL,1795317744970);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a20146-c64e-7a9f-83a7-fc98bdee5be9','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','order.place','order','ord_01a20146-c64e-7cef-8a65-48acae7c6ded','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','cb527738-2577-4462-aeb9-ea032e0f07c6','127.0.0.1',1795317745230);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a20146-c787-7b27-9809-0f96ea6a7e71','system:saga','order.cancel','order','ord_01a20146-c64e-7cef-8a65-48acae7c6ded','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-9f4821d3-18c0-47ec-85de-9655aa05b50b',NULL,1795317745543);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a20146-c9b1-75cd-9ce1-a48f5874d35e','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','order.place','order','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','fd8b9b2e-1764-461f-8a6b-7d3188c4aa08','127.0.0.1',1795317746097);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a20146-cafe-7f97-8079-30f5a71702a8','system:saga','shipment.created','shipment','shp_01a20146-cac3-7646-88c8-e384a058a73b','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317746371,"to":1795317746430}}','saga-3c65c299-c49d-406a-bfc8-9508e8ec7ae2',NULL,1795317746430);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a20146-cc4f-74da-987a-9a1431933459','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','order.cancel','order','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','95b255ba-4849-4293-9b1a-fe9a2f6f7f27','127.0.0.1',1795317746767);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a20146-cdbd-7d51-a33d-2eac6b9abf10','system:saga','payment.refund','payment','pay_01a20146-c9b1-7900-8fef-346abbeedbac','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317746305,"to":1795317747133}}','saga-3bc8c45b-536e-4353-a238-71cb69c3124f',NULL,1795317747133);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a20146-d169-7619-b8e9-988389ed431f','anonymous','session.create','user','usr_01a20146-978a-7d18-8a69-ccad02b36001','{}','4aa01b45-5115-4402-bb44-25076a00ddee','127.0.0.1',1795317748073);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a20146-d2d5-731e-b96d-a30185158906','anonymous','session.create','user','usr_01a20146-9552-732d-89bf-73c58169b0d2','{}','50824015-7ff3-4271-879e-0b3cb6c66a19','127.0.0.1',1795317748437);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a20146-d310-7a30-b978-7425a7c5c0f9','usr_01a20146-978a-7d18-8a69-ccad02b36001','webhook_endpoint.create','webhook_endpoint','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','2752fb16-5db4-4bea-a3b4-3519fc4c490b','127.0.0.1',1795317748496);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a20146-d512-7326-9deb-a2802db46775','anonymous','user.register','user','usr_01a20146-d512-7ec0-ab5a-66927edf348a','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','a3dcbb45-405e-4ba9-8b75-a33c161c820b','127.0.0.1',1795317749010);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a20146-d6bf-7a7f-abdc-9b3d24ee6341','anonymous','session.create','user','usr_01a20146-d512-7ec0-ab5a-66927edf348a','{}','22b85830-d6f0-4de8-9a79-fbe5a19672f7','127.0.0.1',1795317749439);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a20146-d6f1-7b9d-984c-35469c8a8585','usr_01a20146-d512-7ec0-ab5a-66927edf348a','api-key.create','api-key','key_01a20146-d6f1-709c-a897-3871301e6b22','{"scopes":{"from":null,"to":["orders:read"]}}','d2729c13-957f-410c-af62-85234460fc87','127.0.0.1',1795317749489);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a20146-d78e-7249-9116-7055d09023ef','usr_01a20146-d512-7ec0-ab5a-66927edf348a','order.place','order','ord_01a20146-d78e-761f-8275-e73f59e1dee0','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','76f57567-ef8b-4778-924b-9c93d0204d54','127.0.0.1',1795317749646);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a20146-d925-7027-b472-9111f59e5126','system:saga','shipment.created','shipment','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317749980,"to":1795317750053}}','saga-4f0e9d9c-f9ec-4bc2-9271-1e80fb2e31a7',NULL,1795317750053);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a20146-d9e4-7c06-bc47-1e241aa175f1','usr_01a20146-d512-7ec0-ab5a-66927edf348a','order.place','order','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','84464f0e-a46e-4f7e-9103-320a4d0b0fbe','127.0.0.1',1795317750244);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a20146-dbba-7495-8f38-5cabe95af238','system:saga','shipment.created','shipment','shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317750683,"to":1795317750714}}','saga-4f6e3c24-8286-4ce9-a604-c89e340f9016',NULL,1795317750714);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a20146-dbfe-7946-b5ff-9e62b008e8cd','usr_01a20146-d512-7ec0-ab5a-66927edf348a','order.place','order','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','80788633-5a46-426b-8bc0-06ae4173e001','127.0.0.1',1795317750782);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a20146-dd69-7cce-8024-46f9f481d804','system:saga','order.cancel','order','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-4b0da22d-96e9-43e9-8160-19c9f1d28d0d',NULL,1795317751145);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a20146-dd8f-716c-aa95-ff4d4f1af8dd','usr_01a20146-d512-7ec0-ab5a-66927edf348a','order.cancel','order','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','1948a075-0eeb-4d63-b3e6-b34ff5908de1','127.0.0.1',1795317751183);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a20146-df8f-7119-bfb8-ea0a370d9009','system:saga','payment.refund','payment','pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317750612,"to":1795317751695}}','saga-85a8ce6d-ec1b-4407-ada3-8fb14f8217e6',NULL,1795317751695);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a20146-e0fa-76b0-9390-73a6de60b396','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317750053,"to":1795317752058}}','evt_01a20146-e0d0-7f42-9a14-5182c714f2e6',NULL,1795317752058);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a20146-e8c6-728d-9e10-defd6d92834c','system:inbound.take-in','shipment.delivered','shipment','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317752058,"to":1795317754054}}','evt_01a20146-e89f-7589-b637-11c84bd9df35',NULL,1795317754054);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a20146-f5ac-7e9d-8996-14d35e616c3c','usr_01a20146-978a-7d18-8a69-ccad02b36001','payment.refund','payment','pay_01a20146-d78e-7c5e-83f7-91582b52213e','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317749883,"to":1795317757356}}','5f9b347a-ecce-4264-8747-bc593c58f775','127.0.0.1',1795317757356);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a20146-f64d-71ac-9c49-d864b73d8e26','usr_01a20146-9552-732d-89bf-73c58169b0d2','job.start','job','job_01a20146-f64d-76bb-bca7-b1459a8fd4eb','{"type":{"from":null,"to":"orders.export"}}','520aa2f8-8d5d-474b-b6a9-49b08ab711ef','127.0.0.1',1795317757517);
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a20145-cbd9-78d2-a3f5-32103c22cdfb','prd_01a20145-cbd9-77a6-9526-bb059ef74122','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a20145-cc17-72f9-8428-31095ced0b67','prd_01a20145-cc17-79ce-8231-05a7b5b7bea0','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a20145-cc46-700e-b8cf-cfd8a299b095','prd_01a20145-cc46-7a28-9593-98ae561ed2fc','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a20145-cc6d-733e-9861-ca45dfdac8ff','prd_01a20145-cc6d-7b18-ac8e-dcf47af54320','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a20145-cc6d-71cc-aed7-147577a6b834','prd_01a20145-cc6d-7b18-ac8e-dcf47af54320','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a20145-cc9f-7a9b-a4e7-6fbff2884c92','prd_01a20145-cc9f-78d0-b699-5923dfd05195','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a20145-ccc0-7f8d-b28a-dab80bfcb0b1','prd_01a20145-ccc0-7e57-b974-6669aefc2d1c','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a20145-ccf7-7932-a5d1-925509d13042','prd_01a20145-ccf7-7641-ae70-5dc3f74646a3','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a20145-cd16-724e-a040-0810de0e4264','prd_01a20145-cd16-703d-aaed-74a90eb07fba','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a20145-cd16-76ed-87bd-461f3301a9b0','prd_01a20145-cd16-703d-aaed-74a90eb07fba','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a20145-cd3d-7ef3-b9b3-38312920750c','prd_01a20145-cd3d-76db-8e5f-199d1de76547','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a20145-cd60-7b28-8a78-4bf529c55d43','prd_01a20145-cd60-73f4-9c47-dd16c0498416','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a20145-cddb-7e20-9047-c6691078cbc1','prd_01a20145-cddb-7beb-aa69-68be2fa7fad8','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a20145-ce05-7062-9382-3e925e99d898','prd_01a20145-ce05-7f50-a255-31d04690e56e','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a20145-ce05-7f7c-a80a-d5840a67e2a0','prd_01a20145-ce05-7f50-a255-31d04690e56e','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a20146-7e7b-7fee-b018-e38685611068','prd_01a20146-7e7b-77bc-a351-3083f186c5c1','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a20146-7eb0-7f4c-9dae-64f6f4ef4d49','prd_01a20146-7eb0-72fb-88c2-e29e317221d2','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a20146-7f09-79ea-830e-5f5961914023','prd_01a20146-7f09-715c-9925-77fb58332448','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a20146-7f76-7ad8-9d11-412b2d7ac934','prd_01a20146-7f76-7db8-a181-5d2daaa2af1c','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a20146-7f76-7b36-8035-ba3b6d776417','prd_01a20146-7f76-7db8-a181-5d2daaa2af1c','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a20146-7f93-78f4-afbb-76f6c16d3e17','prd_01a20146-7f93-77fd-b7af-da472bebd251','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a20146-7fa9-70ef-ad81-42f213d4d33e','prd_01a20146-7fa9-7cdd-8234-23f1fada95bf','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a20146-7fbf-7ff1-bedd-c4701dc05787','prd_01a20146-7fbf-7fca-928f-aa7871c78a8d','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a20146-7fd2-744d-835d-bb6dfd9c0567','prd_01a20146-7fd2-7bfe-a72d-0db11f21c43e','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a20146-7fd2-7b2c-b37d-cdd0cdf27a5e','prd_01a20146-7fd2-7bfe-a72d-0db11f21c43e','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a20146-7fe8-721e-b80c-ccff86e4a0f7','prd_01a20146-7fe8-7e74-b344-796b1ec28c4f','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a20146-803d-7030-88ed-77d4ac195230','prd_01a20146-803d-7b66-96e5-21a3db01e374','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a20146-8050-70b1-91fd-da0eefbf7110','prd_01a20146-8050-70e6-a5a2-9ff2671f57ae','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a20146-823a-763c-996a-126ab569d12a','prd_01a20146-823a-733e-bd29-467e625c51e6','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a20146-823a-7e66-9d44-760d10b4a298','prd_01a20146-823a-733e-bd29-467e625c51e6','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a20146-8253-75f3-acfa-deb44a4f2aa5','prd_01a20146-8253-74f5-aada-4c4e9305d9d0','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a20146-826a-727e-bd03-eaf3ded1009c','prd_01a20146-826a-7449-8c83-422934958c17','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a20146-827d-78ca-b12a-48f91c445703','prd_01a20146-827d-78b0-9e45-c654f833c284','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a20146-8293-7b37-a97e-a94c3dbbd556','prd_01a20146-8293-7857-9564-d5a11131bfb3','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a20146-8293-7dac-b446-d9110df3eeae','prd_01a20146-8293-7857-9564-d5a11131bfb3','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a20146-82b4-78ba-a02e-840ed0521bf1','prd_01a20146-82b4-752d-9ab5-667d02effa24','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a20146-82cb-746c-8629-ebdb98a4be24','prd_01a20146-82cb-71b9-b56f-1abf1f7479b1','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a20146-82de-74ae-acb0-8c4da898bd1f','prd_01a20146-82de-7f2a-9df3-80189f2d7d97','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a20146-82f1-7651-9153-da24e071f9b0','prd_01a20146-82f1-7a83-afac-a3f38d7b93f7','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a20146-82f1-7519-852b-aa7a4765ea39','prd_01a20146-82f1-7a83-afac-a3f38d7b93f7','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a20145-cbd9-77a6-9526-bb059ef74122','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317681113,1795317681113,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a20145-cc17-79ce-8231-05a7b5b7bea0','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317681175,1795317681175,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a20145-cc46-7a28-9593-98ae561ed2fc','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317681222,1795317681222,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a20145-cc6d-7b18-ac8e-dcf47af54320','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317681261,1795317681261,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a20145-cc9f-78d0-b699-5923dfd05195','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317681311,1795317681311,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a20145-ccc0-7e57-b974-6669aefc2d1c','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317681344,1795317681344,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a20145-ccf7-7641-ae70-5dc3f74646a3','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317681399,1795317681399,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a20145-cd16-703d-aaed-74a90eb07fba','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317681430,1795317681430,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a20145-cd3d-76db-8e5f-199d1de76547','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317681469,1795317681469,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a20145-cd60-73f4-9c47-dd16c0498416','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317681504,1795317681504,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a20145-cddb-7beb-aa69-68be2fa7fad8','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317681627,1795317681627,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a20145-ce05-7f50-a255-31d04690e56e','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317681669,1795317681669,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317681725,1795317681725,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a20145-ce5f-75a8-8eea-acc4a607c63d','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317681759,1795317681759,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a20145-ceae-7e77-ad8c-945a2bbcc756','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317681838,1795317681838,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a20146-6a8f-78f1-9139-811b92a5635a','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317721743,1795317721743,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a20146-6aa6-7a48-a83a-baaa0d04073a','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317721766,1795317721766,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a20146-6afe-7dbb-8f7f-814d5d9e78c1','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317721854,1795317721854,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a20146-6b78-7db5-ac92-2c4f3896097b','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317721976,1795317721976,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a20146-6bf7-70c6-8ad8-b18fd7ba34ad','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317722103,1795317722103,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a20146-7e7b-77bc-a351-3083f186c5c1','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317726843,1795317726843,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a20146-7eb0-72fb-88c2-e29e317221d2','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317726896,1795317726896,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a20146-7f09-715c-9925-77fb58332448','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317726985,1795317726985,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a20146-7f76-7db8-a181-5d2daaa2af1c','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317727094,1795317727094,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a20146-7f93-77fd-b7af-da472bebd251','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727123,1795317727123,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a20146-7fa9-7cdd-8234-23f1fada95bf','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727145,1795317727145,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a20146-7fbf-7fca-928f-aa7871c78a8d','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727167,1795317727167,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a20146-7fd2-7bfe-a72d-0db11f21c43e','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727186,1795317727186,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a20146-7fe8-7e74-b344-796b1ec28c4f','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727208,1795317727208,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a20146-803d-7b66-96e5-21a3db01e374','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727293,1795317727293,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a20146-8050-70e6-a5a2-9ff2671f57ae','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727312,1795317727312,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a20146-823a-733e-bd29-467e625c51e6','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317727802,1795317727802,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a20146-8253-74f5-aada-4c4e9305d9d0','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317727827,1795317727827,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a20146-826a-7449-8c83-422934958c17','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317727850,1795317727850,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a20146-827d-78b0-9e45-c654f833c284','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317727869,1795317727869,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a20146-8293-7857-9564-d5a11131bfb3','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317727891,1795317727891,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a20146-82b4-752d-9ab5-667d02effa24','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317727924,1795317727924,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a20146-82cb-71b9-b56f-1abf1f7479b1','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317727947,1795317727947,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a20146-82de-7f2a-9df3-80189f2d7d97','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317727966,1795317727966,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a20146-82f1-7a83-afac-a3f38d7b93f7','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317727985,1795317727985,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'2NsxGP_Vik7r_buUiNjXLZ1WPZQ6yCXPmKAHx3tipRQ','ses_01a20146-ae30-7c43-b718-f008a163e27f',1795317739056,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'3XYXVTUmEk8mUaRDOOv9FVGMTHnrypBu3Z-wJ2C-X3s','ses_01a20146-b270-7a40-987c-8711c67a838e',1795317740144,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'k4a1iShm_xzF8G9cyui-Sa1kXCc6sAl4DR9rX6agmEs','ses_01a20146-d169-7ee5-bbf9-4e30b916afd1',1795317748073,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'pfGlWYYf0OUxoxmLRaLZ5CqIlIhVDGmDY1VrgxK7JMU','ses_01a20146-d2d5-7183-a54e-e14adae70807',1795317748437,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'sVjzM2lc5WXKSdvZ4HxJKNYatl10GeBNRoUzdaFqKEk','ses_01a20146-d6bf-70c2-959c-6af9bd84b20e',1795317749439,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a20146-ae30-7c43-b718-f008a163e27f','usr_01a20146-978a-7d18-8a69-ccad02b36001',1795317739056,1797909739056,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a20146-b270-7a40-987c-8711c67a838e','usr_01a20146-afe5-7f26-8ee7-8b544e39952d',1795317740144,1797909740144,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a20146-d169-7ee5-bbf9-4e30b916afd1','usr_01a20146-978a-7d18-8a69-ccad02b36001',1795317748073,1797909748073,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a20146-d2d5-7183-a54e-e14adae70807','usr_01a20146-9552-732d-89bf-73c58169b0d2',1795317748437,1797909748437,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a20146-d6bf-70c2-959c-6af9bd84b20e','usr_01a20146-d512-7ec0-ab5a-66927edf348a',1795317749439,1797909749439,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a20146-b39c-779d-93ea-bc014d332be0','MUG-BLUE',2,'shipped',1795317740444,1795317743002);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a20146-c64e-7cef-8a65-48acae7c6ded','MUG-BLUE',2,'released',1795317745230,1795317745543);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','MUG-BLUE',2,'released',1795317746097,1795317746767);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a20146-d78e-761f-8275-e73f59e1dee0','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317749646,1795317752058);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','LAMP-OIL-BLACK-LARGE',1,'released',1795317750244,1795317751183);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','LAMP-OIL-NATURAL',1,'released',1795317750782,1795317751145);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-NATURAL',42,0,1,1795317683520);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-BLACK-SMALL',53,0,1,1795317683554);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'BOWL-BLUE',27,0,1,1795317683576);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'BOWL-RED',38,0,1,1795317683597);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-NATURAL',49,0,1,1795317683617);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'TEAPOT-NATURAL',63,0,1,1795317683649);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'TEAPOT-BLACK-SMALL',74,0,1,1795317683834);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795317683916);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795317683989);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795317684200);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795317684257);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795317684427);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'MUG-RED',31,0,1,1795317684601);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'MUG-BLUE',18,0,7,1795317746767);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-BLUE',41,0,1,1795317684879);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'STORM-LAMP-BLUE',34,0,1,1795317728720);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-BLUE',27,0,1,1795317728784);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-RED',38,0,1,1795317728806);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317728821);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317728836);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795317728851);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795317728866);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317728882);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795317728943);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795317729000);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795317729080);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317729136);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795317729256);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795317729297);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795317729366);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317730016);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795317730053);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795317730084);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795317751145);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317752058);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317730494);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317730524);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317730718);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317730876);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317751183);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a20145-d540-7d21-b78f-61fcaa780c53','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317683520);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a20145-d562-7b92-88b1-ba528db8bc96','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317683554);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a20145-d578-7ac1-8186-ed36fb1dfa5d','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317683576);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a20145-d58d-769d-bfa3-0da90c17512e','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317683597);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a20145-d5a1-77bb-846d-45d93c66cd14','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317683617);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a20145-d5c1-7e30-b4db-ec3b9f90a0f9','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317683649);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a20145-d67a-7dad-acce-a98220aff378','TEAPOT-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317683834);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a20145-d6cc-7352-a636-dd75ab794e74','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317683916);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a20145-d715-7734-8f1f-0e489c9135e3','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317683989);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a20145-d7e8-70d4-be58-2af8e3c75c0b','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317684200);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a20145-d821-7043-9cc0-6d827b843a77','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317684257);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a20145-d8cb-7dc4-9646-6d7fe07627fa','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317684427);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a20145-d979-74cc-a933-ba7578994c30','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795317684601);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a20145-d9d1-7603-87f0-8ac21ae90b2b','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795317684689);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a20145-da8f-7096-a441-b4ca5cd87cf8','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317684879);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a20146-8626-760f-96f7-61d7d57f9b56','ANCHOR-LIGHT-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317728806);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a20146-8635-72ec-86d8-fc8c373cbdee','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317728821);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a20146-8644-711d-b2ab-32e498528709','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317728836);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a20146-8653-74c7-a539-c4594e1fc7c7','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317728851);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a20146-8662-7fc6-8687-45e4004fb184','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317728866);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a20146-8672-7b73-8bd4-0b471ff30754','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317728882);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a20146-86af-74e6-80d8-a7fd9b17a2c7','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317728943);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a20146-86e8-7686-b3ad-247ee969c12d','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317729000);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a20146-8738-7782-938b-51847800a1b0','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317729080);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a20146-8770-74db-9af3-37215b4f60a2','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317729136);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a20146-87e8-79eb-8894-2c9a6c564eb0','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317729256);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a20146-8811-7421-8d27-d00f8fcc7a85','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317729297);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a20146-8856-7056-bce0-a813ac0aff95','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317729366);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a20146-8ae0-72bc-8992-237f0998a405','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317730016);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a20146-8b05-7378-bc63-5d45edf491ca','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317730053);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a20146-8b24-7c42-9b56-ee9357c983d5','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317730084);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a20146-8b4c-7ed8-b404-e4327f658d3d','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317730124);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a20146-8b69-7bdc-b44c-d6b1481ce710','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795317730153);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a20146-8cbe-7614-a054-c7db41e2b117','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317730494);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a20146-8cdc-7bfb-b611-1679ec903468','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317730524);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a20146-8d9e-7b7a-85d0-95e7b1fa3a59','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317730718);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a20146-8e3c-79a6-9104-b41ba155711d','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317730876);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a20146-9063-71a2-971e-e4bb099559ce','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317731427);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a20146-b39c-779d-93ea-bc014d332be0_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a20146-b39c-779d-93ea-bc014d332be0','system:inbound.take-in',1795317743002);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a20146-d78e-761f-8275-e73f59e1dee0_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a20146-d78e-761f-8275-e73f59e1dee0','system:inbound.take-in',1795317752058);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a20146-b39c-779d-93ea-bc014d332be0','7BDVX-HV76G','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20146-b39c-777a-a55c-bab2e2fe4436','captured','shp_01a20146-b534-775d-9e9e-8d52ab736afc','delivered',NULL,NULL,NULL,'{}',6,1795317740444,1795317745077,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a20146-c64e-7cef-8a65-48acae7c6ded','D2XEP-M8NDT','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20146-c64e-7df6-bf7c-6be48e80815a','failed',NULL,NULL,'payment_failed',1795317745543,NULL,'{}',3,1795317745230,1795317745871,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','EEFXG-6XM3X','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20146-c9b1-7900-8fef-346abbeedbac','refunded','shp_01a20146-cac3-7646-88c8-e384a058a73b','cancelled','customer',1795317746767,NULL,'{}',5,1795317746097,1795317747393,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a20146-d78e-761f-8275-e73f59e1dee0','WH0SV-22AP4','usr_01a20146-d512-7ec0-ab5a-66927edf348a','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20146-d78e-7c5e-83f7-91582b52213e','partially_refunded','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','delivered',NULL,NULL,NULL,'{}',7,1795317749646,1795317757487,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','K9R71-5FJT2','usr_01a20146-d512-7ec0-ab5a-66927edf348a','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5','refunded','shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7','cancelled','customer',1795317751183,NULL,'{}',5,1795317750244,1795317751971,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','9YBKQ-VNHT7','usr_01a20146-d512-7ec0-ab5a-66927edf348a','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20146-dbfe-74d3-b465-adb75103b857','failed',NULL,NULL,'payment_failed',1795317751145,NULL,'{}',3,1795317750782,1795317751350,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a20146-b39c-777a-a55c-bab2e2fe4436','ord_01a20146-b39c-779d-93ea-bc014d332be0','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317740444,1795317740758,'pay_01a20146-b39c-777a-a55c-bab2e2fe4436',NULL,1795318340444);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a20146-c64e-7df6-bf7c-6be48e80815a','ord_01a20146-c64e-7cef-8a65-48acae7c6ded','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317745230,1795317745420,'pay_01a20146-c64e-7df6-bf7c-6be48e80815a',NULL,1795318345230);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a20146-c9b1-7900-8fef-346abbeedbac','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317746097,1795317747133,'pay_01a20146-c9b1-7900-8fef-346abbeedbac',NULL,1795318346097);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a20146-d78e-7c5e-83f7-91582b52213e','ord_01a20146-d78e-761f-8275-e73f59e1dee0','usr_01a20146-d512-7ec0-ab5a-66927edf348a','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317749646,1795317757356,'pay_01a20146-d78e-7c5e-83f7-91582b52213e',NULL,1795318349646);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','usr_01a20146-d512-7ec0-ab5a-66927edf348a','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317750244,1795317751695,'pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5',NULL,1795318350244);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a20146-dbfe-74d3-b465-adb75103b857','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','usr_01a20146-d512-7ec0-ab5a-66927edf348a','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317750782,1795317751074,'pay_01a20146-dbfe-74d3-b465-adb75103b857',NULL,1795318350782);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a20146-cdbd-7213-b747-6a79ad172dad','pay_01a20146-c9b1-7900-8fef-346abbeedbac',2580,'order cancelled','succeeded',1795317747133,1795317747223,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a20146-df8f-74c3-b680-d7a5344cd8a3','pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5',5540,'order cancelled','succeeded',1795317751695,1795317751752,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a20146-f5ac-7616-9f4f-fc907927f8a7','pay_01a20146-d78e-7c5e-83f7-91582b52213e',100,'a scratch','succeeded',1795317757356,1795317757415,NULL,'staff',NULL,1);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a20146-b39c-777a-a55c-bab2e2fe4436','charge','ord_01a20146-b39c-779d-93ea-bc014d332be0','pay_01a20146-b39c-777a-a55c-bab2e2fe4436',2580,'EUR','succeeded',NULL,NULL,1,1795317740732);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a20146-c64e-7df6-bf7c-6be48e80815a','charge','ord_01a20146-c64e-7cef-8a65-48acae7c6ded','pay_01a20146-c64e-7df6-bf7c-6be48e80815a',2580,'EUR','declined','card_declined',NULL,3,1795317745402);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a20146-c9b1-7900-8fef-346abbeedbac','charge','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','pay_01a20146-c9b1-7900-8fef-346abbeedbac',2580,'EUR','succeeded',NULL,NULL,1,1795317746280);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a20146-cdbd-7213-b747-6a79ad172dad','refund','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','pay_01a20146-c9b1-7900-8fef-346abbeedbac',2580,'EUR','succeeded',NULL,NULL,1,1795317747174);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a20146-d78e-7c5e-83f7-91582b52213e','charge','ord_01a20146-d78e-761f-8275-e73f59e1dee0','pay_01a20146-d78e-7c5e-83f7-91582b52213e',5040,'EUR','succeeded',NULL,NULL,1,1795317749819);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5','charge','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5',5540,'EUR','succeeded',NULL,NULL,1,1795317750602);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a20146-dbfe-74d3-b465-adb75103b857','charge','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','pay_01a20146-dbfe-74d3-b465-adb75103b857',4940,'EUR','declined','card_declined',NULL,3,1795317751056);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a20146-df8f-74c3-b680-d7a5344cd8a3','refund','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5',5540,'EUR','succeeded',NULL,NULL,1,1795317751721);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a20146-f5ac-7616-9f4f-fc907927f8a7','refund','ord_01a20146-d78e-761f-8275-e73f59e1dee0','pay_01a20146-d78e-7c5e-83f7-91582b52213e',100,'EUR','succeeded',NULL,NULL,1,1795317757394);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a20146-b534-775d-9e9e-8d52ab736afc','ord_01a20146-b39c-779d-93ea-bc014d332be0','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317740852,1795317744970);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a20146-cac3-7646-88c8-e384a058a73b','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317746371,1795317746767);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','ord_01a20146-d78e-761f-8275-e73f59e1dee0','usr_01a20146-d512-7ec0-ab5a-66927edf348a','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317749980,1795317754054);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','usr_01a20146-d512-7ec0-ab5a-66927edf348a','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317750683,1795317751183);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a20146-d78e-7fb5-b23e-a02e0bef4c02',1795317749766);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a20146-d888-77d7-ad4a-5708f896e9af',1795317750255);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a20146-d938-75bc-8583-cdbd84dd8f60',1795317750362);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a20146-d9e4-7211-ace3-b4c6a63d4e01',1795317750548);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a20146-db64-7b90-bf1e-31d5f6e566d6',1795317750885);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a20146-dbfe-793c-b7d7-72cf404b9d23',1795317750995);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a20146-dbcb-7bfb-b24f-77e278e2231f',1795317751034);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a20146-dd69-7a18-ac19-ab2725ec887f',1795317751487);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a20146-dd8f-71c4-b650-03b0bc36df5b',1795317751552);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a20146-e972-7437-9b87-62e944de1185',1795317754286);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','32926812-badb-443c-8731-4a64c989c261','AL2jhJoMD7bUzAsqjdkrOZJc8x6VXPn4La_uzFwpgCM',201,'{"Location":"/api/v1/users/usr_01a20146-afe5-7f26-8ee7-8b544e39952d","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.RHwUHPLPN5SkLNPt.tkHbgnunPfXztaSF7z_SUijfPBVDJI-vM_RzrqzEZxDjX9pka4MTkRbBRQBDdNyQMrMfy0Lvoz-xt0u6eOvJOYIgyTXj46wJAUnji5wzMCIF7-vKVRWR8x7M5h4zQRhTWmzENO4ex7v0qYHrMBBv5aaO-1IaCZJ-co4N8F5T242gOaCkol48sezzJXQTJ4p7KKaajAqTBqWsrCzewL9WCF-EwSX_ASns9PnkFwL0mRZ_bQ2FMmchDGeR6R5Y0Egq9_P9m8yXNrSCutRI7gDPpy0FQ3O5CFcB1yRN5WV2WkhctHcZl1fP4B6pMy4Oqgtht_GyEvkNKFTMMcRfwE0J2MvuitwrdxM7q4gVbi1FCfzzeo-_XuCEb8SlSE-t-Y9RoZXIvNNNsCjQAYkLy5abYTmvadbMrewlut4Ocw0wuzTLnjMXpcCscJNB_Nrzd7HaUXRpmM-efrT6_t1f7FUIunAP_91ETgeJBN7neo2thWCuuoQuyG1CrNJLy95QkioaKmPZl5EKpZuvWWgpsOFT-4RBxZv0sQTB4g',1795317739493);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a20146-afe5-7f26-8ee7-8b544e39952d','POST /api/v1/orders','41a60488-df63-4cab-af48-5ca3e1044f14','lJs_J4GorRTCWdR9TqNY7LJTBY-JrPbL4cLXB543new',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0","ETag":"\"ord_01a20146-b39c-779d-93ea-bc014d332be0.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.m9K0l5B5Op99Emsa.wH7997Nf6Ndi_pFvUPLOF-650pHQ2Cs7TJsWV0Ausc8IeIFGdolXRED-xv3EonhnJfLhbxgIbKMvnKwEepVVfqkNglsPUAiMLslZLvQ7EO5MKLfPbxSOHNPrKfVL_4MZYqyHWoN8tVski3nZ1QPB8n1x-yyIobSRrcKpGxxZa_ozu9uMKgyvwv1ryPxpKpIRkajvMCwQwDLyryKJqqEV8zcc_MqO6fvdIQJLa4tLGofxSkDFGssx0cXhQ59WotGtZfIXsKMrOEwXfveaPgZKUKdwoa7etAn0efDdJMyN6KEHrClmxvjBmSeRSCp4fdKxqO3QkpiKvHR0K1lwMMn8xtJeq7yrlsyxF1TguMiz9KXIRuQ26Jq-H9lm6tXSmt0Ub6uhjDuCPzestBJuGWyBZVKbj6IDDo-GuUkgo8WEXsVxz_K5ym8E-Ud4uGhP9qzoiBVChSgL421IC8hVrgCeKT6jy1itkjv5aeFUYNqDNKGVoe_-jrOzO-5gq0wbRNYf6Or9aiYEGDJsz9lf1tZT3upPkNc-lkd2pYWKFNKD8aswzCpVYPT6I5u0PvhHlK5EXfDQU8H1z_SUotUe6UM1vk9z_k0fVrdRy1kGVTyXgakmWdUDqZbv7TPtd7Dju5vTmcgtZxtcekoGGioK7VPdA4IJ4uSUTClwpLApC1LUfdelANMV0GP-EDJF1lkM6JODDJY6jooBKokQd4iNoF03TCFG5AxjkyMjFIM35uwOD2-cn4g34Xp0ArGEfzSWeFbGvGuG3ZlHnt1YOxCOSeZwzyEwKZ8xlvmlP9TjI8NkIZT9JJKzL9WdmnSkHwpDMChuwk6Ztur20WJ71WF6vBX0kJGIklgJsvQ_JlMzb7XupAFmEuukH2pvyORKBoomfjXxkNnhCGsmFnRQ_hS-bxrgRzysE2Vkhk19RaWmAgAbalBow-9CgakPP2wVLl-YbpnfE2AGezrijbrvpFzIOedb9TVdHa2h6L2sPJXD264L1PY1nc6ROD4YyacHl8CqyEmTCnwyfPUOWR4QhodESKDVLC3EDGyDNCqfy8vAo6gaV-VpBotDGvH2akPLFErdkGTb_Kcu7lPL7U6D',1795317740444);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a20146-afe5-7f26-8ee7-8b544e39952d','POST /api/v1/orders','c0ab488a-66ac-4c50-a995-471359f3f9b8','83X83Ts66w2-oPPPSnU_-BeYJvv3Ouij_fBxaxFK5gU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-c64e-7cef-8a65-48acae7c6ded","ETag":"\"ord_01a20146-c64e-7cef-8a65-48acae7c6ded.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.l_2jpVYzCKV7xllc.mF2UepfE8zXuGXsQ7WeGarXE7GRWMystpWEnMtMK85q7blQfivm-Vr74xDIU0txTwsIwE5RFrO5lvkynecJin4UjS417KtLq2YKyu3DPScD4ULJzvdQMhZfr9bpy2Ge_BWoEZxkM6MwzZ9Cmwa0r3kqB_AOL0QzwmMy1gupHtqR6uBS0YTer5BWu-YO4yRau1QZzX-_ZbINomR0OYyCm4VIEzVO5iPD8NGVt9mwZyJMuUFl1QWbbtfaiczoDi3Hh95OAIM8KDs3yEdJSVlU1kqbYAAbm7QHUfun3XrBk-ynigt9SuGBF9MW-_2DWU_ixaCV29uWQv4A1s1-VUoUiGWDMLyeh4Ypyc0q2MBxiGIBjp0VBDhGp6UNALIK7iS_VM8O6H_HP9p1GcRjNKciBc-wtr0_igAzuJir8wb5QXqm9DNVceOQyZoiLPZHrK2d5Xhofrn3mn-2LM_PjBm1bytG1JLW_c5HHyvdA_OJYaZNK81QnakBGfvNrj6UDDDvp3Enl9Yucm4i4Mn2rYP8EE10SJ6EmGPiL69rcE4Sdsd1WuuhgN0e9KbgPfTUcUEoZgjOE3txiXf-rgtL5KcbWBxQ24Tnlt4DDNPxHDafAXrlWtcatIhhJGI9P4VM_o-_HamwOVH1zc0FZcRMXFtJX8FdTMweD_lqiO9TVRhV9LxSwrkNNkTPIxXtWB3FXglkQZ6QlveqqgFfyxQCaXBiK7kBMYmb3nVwaFRE9At3R_sRXrfpOIAL9gDwzwuR2uEKj6HEViginNlmaAE9Vm3RkPUvq5Jm6ls1HWRtNrYJa3N6NfWX2egAJVFsyu_Z4blw1MAdSO_oh01pYMKjeTul2SpPRzyD7ek7dQO_nQcMJlfvxgAFSZAT5v_MoF3Jh2kGmC0li5Xn2GRBk5_JSQd5gMj5einqMRH12sJ0ej5gG2PHCmRfGOq4PLVTYhZ6xmruosIH0dorvoGx7dUcytZ6g7QkH4-EMs8O6hK4GuCAYxsVl2x9lZM4ZVd4XU86gonRImG37DyHofSA-tBAOUA18a5eZWknUSVveJUjaqmUDUVwu0Jcql2Tw-V1UeFIoKtIYzGP9896nikYR',1795317745230);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a20146-afe5-7f26-8ee7-8b544e39952d','POST /api/v1/orders','b3ddfa27-a49d-4c71-88d1-3243d6c4c224','lJs_J4GorRTCWdR9TqNY7LJTBY-JrPbL4cLXB543new',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0","ETag":"\"ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.6CODxVOg9oOJUGWp.In6i_et830qTI5N-rBqesIu-dQQgT9RYNrwfqogXSP5soZ1CL4jT-Gp342aAn279QZcDj-tDqHOnkW49rWQ-Kl6rn2HvRNseI3IxOitfnjhyCcPJvG5mXo29gAl2VC29MiS4dLn87lhJMqqLO22q5n-BsU8dwnJdRZbxsX_tG9AHM-REvfoctKaXFUFrxtUKFQoMyUz-U911WMpWqP3qwSR-CeMSUzbbZupsjqSbY6BvgkNG7jm0Oo7s4xP7QoGCmwtLJZUSQjSXGvyukoTILy_M-Km8iix9r-Ov6F99Qc5y_PmjUiVX3EUlTajczRp97jADbvUFu3GWGHOroMW9lopWGrRjuVdQit6-95qLeupif7I79gdq8evaYDG5--5feCE3se8jx_ossXxu-3M0Nrzko_c6Gt4w6EKDt7RG6Oqnvw8FQ39ZSucABb02uMUO-APFUPT5GJBbBd8XL2AI7zvLie63g518qS2PJMJY69lctQ22X5fvLTNVnf_qEjfPfcDxi01tJ0j8igk5pXkZlNBckgNxSAAXUhDQW6UCozldxaO_i8ntks4jUgYoDUeF9QF7OGRWIlzluQBDBlTXs77zz4C729LLPnrAoLsm510inz7GrFafZYhvWsKh9w8D4SaHl1m8_ZO8ak0mxz58TasIvspSZyYBJ_jM03U1ocpzkBMm9_Ca1-3G4lDCaUOjwWiWY6y7hIkzfikwXUuukSsl1LtPtR2JF0PCSNvkqc3qd95KttkS3_4W8jNfCjFms4jMhVfcgaeh4uG8V-iu5QnPqjoWP9nPkVT6COWKo_zXBhqaxVGbuHt05G9D-uuoS6iDYO-zhE9RsOJYWiFxjAWYdChfQjeKmC18DzXenjrRJ-0Bn7YeUUkYfryg6vus8XU1DID_tSOg8y36EmxRQQL2HudUMwm0-CxmdietqZTzVn7AHA7ystHNTdIhxy-wB68rZaZbtz7YF_EqTfli186DqRyWigDS7LJC0JR343KjGUv5VO8nCQcl_QSfyuVc40tTj7T0q_mGUTuJUN7jt_boZhZX6rbh2CXG_DU4jKCH9f0TVgRwnRQcINGW4MGeP8kzB0JYhuxM',1795317746097);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a20146-afe5-7f26-8ee7-8b544e39952d','POST /api/v1/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0/cancel','ee5f54ad-4b45-4141-b82f-f64db7664cd0','cH6_pnCqYLdHFgqBhSIOMfcduZLWIIrDlGDTmFqt9tk',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.XQJZAH-4GZktKeJy.jkKX6rmfjK8nvY8dVBwNW6A2J3j0Lxz664fGlrPtQ4-9-18uhS-J_DxsFM4stgu9_31ZwJzpNb3rO5cJQ2OfAUF0ZZlqQrGQEiFq5I8xatNRXa9uRK7yiVxQfh_sdQZjfGh_mXfh2oQAfP9lqU15IT3_aio2EZEA18YaXiZ99cvMRpu3HrlCA6thDyZVJ_y-G2kiMTrztSfykSOfQKE3TxpuPvgeeH-pIfl-c5IyEcW6Ic07anLUOWXgwUGwsTS_gQSnMXkHyHjQpSYkmOuP0NhB1CmU5diKnWbe-BqukYv5dOzTEJmrtG2VR90glVRs4lUU4OT6Kvx3TW5mwPud9WcedgoeqPtowuel8mq0mL_TMI6NbkP_xfZZFaHCpJlHXUjniI9ZfaV_IYHJ8XLSTPEAwEva5wzk-IBD1TPWkJdGHcuXDEo2VmPjgVl2CWA00Sm1R0V8MwZOg9Grr6CzG9vUWn6f0cr9-vU8JGCRXKkynxlpkzQtLDRLP11sANvnYeL8dyTgP-XTnWDd-toTvgnx4QtrmX6ClzLSCe2va0kjMR3Hg-Qx1Uq4AL-TKF8IULPh6rnI8mPOIMVa3SWqMhCD8Kao5aAYQI3jo2jXxewiS-xGc_a-VLV40EyZobt-K6x75QYaEkRlkfGgjuCvRqLTxqMM9nNxvghlMZfL6qUF_YAdmGoVDY9DzebZWir_BwTK3OWB6lrFfy26KVxE-gZd7THWhIfK2ZRcIQQ2Ji_rsZDp540JrEGB09H72XzwmSkv5zStJ0ed-p3e-MsdMDoFgcn7TF_Nda5SwzH6BNkfzTN5i3Ny_1WmjOuLzcJ_uLggnSbG0OieQV7XX96eLMFRH7tl8ztl_5ASFWRE9Bb0ZBQ0aQcnHsdbcshRuScYzXgkMKMI7vZkk-sgGpKkG3S2r1XHgkTy76CALRt-zm3gNg_LH4QAPvLIXmgk0-7Nrh0Gupj--wJwte5awJa7x374kQM0B1eRJNXc8RZDGaxqvZN6uML7osJ3vSTJKbOmkXHNoEw5hY0aXo1B5Tg83-qmsUk4YSEQFK4pEv3BtS8CI135qKRHQvMFG9pGBe0TDnA-6yIs2WUqBR4QxSmPqE4YlBXtZVe43g_ruFvIDJXsbZE2hzEUSqUgL74wMg-mgX91zVXkk_z_ELhq5kUmzHp7Kio-BDn9WskFPlvfhngVlFEIM713JNgngehjssRwmq3SZQlQoDstmF7kGhPtGXHgSwhgCCAliW_YgD8UFQ',1795317746767);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a20146-978a-7d18-8a69-ccad02b36001','POST /api/v1/webhook-endpoints','51b72f71-32bb-4a0b-bf1b-936e1a23cd0f','xZBbsyohnPxMWHmbtYQ8-PY6hGL8ocF_mc8rQREoRkc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a20146-d310-7fd4-a887-c9192ca33313","ETag":"\"whe_01a20146-d310-7fd4-a887-c9192ca33313.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.PvZC_aADy0bKQTF0.j24jq8Y8GA5bJv0-a558NEuT7XjE5UwoIFfOPtJzbx16GH6zQ2Pf73yzFAX4cWY37UkaWiDjv6Hp_HboYaE0qxDzlX5l4ZXSYHm3Q4n-f7KHOIvvbbHYQ_NeedynQGBXacrf_plClyTGgHxjibXe2YT1xBARm_4yyhoWGsGpLW34H_BtBUSIgl60igJK2JisHkx5BZsO1Vglh8rDsWRk_1empVfwOGcG9IksDdNkHG7NTkfxzt3Oi4o9mf98dxze6dwXVrerEDDa-cKgSEMTzAK5smWcebLbfNJZn60qZsGnq6AaJEfgVy4wm5lTN_W0L9mYkqsY4gKMQashKI56uyyiXGeeS58HaUNj0BCi3GsP0eZLeJHSn1xI2oN1lMBMDKhh-mQCMh7-UBx_5JVzlLzofjCbR9COH6ooqM_zBPAVtovDSGZWxC_Kdx0zQonifAqwDl9ygD7-I_OjCdaVHnLIkwfbbWZLGwg9yPW8-AsCV51oD0jOZoMYfeO_EMMuKK6T2d6mtwsYijwcX92I13j_c1df36A8g3RsUOQVc7Dh-WbazXe2phcsoUpE5VZyTR4WvcHT6IAMSfuUq4SdLpd2CjBfyF4Ms5XKx4sQWTZpYlNpnCwfb4thShf2Ww',1795317748496);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','POST /api/v1/api-keys','1c2e2916-7610-4efc-9a7f-edf1fbdbf7be','pKvEepMV4ksa87dlXr4hat-vtc4pWlCL8Yayp7pJWJ4',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.JQ1BT6MCh7N_MpOL.ZCRvlFHhAjUPTT7YayQU6msXn7Z0olJxhQW4mwVhGSKtVbhwsQv0_qjxROIyTprVhO-7pvEV_TSr5SJckKY6gQw1CzqBdhayuAA6zgHj57cC7aKRv7xIXArGWqEhzsI44E9IFMEwGgvBUEWpGov50D6g9D37AMDOr5mfKNe9wcgro-SmEi_imK-_Qc54EttzZUz_iqMmq2CFqQgu-Y0IRgwlcNRwvIKoM3lwaSPofkFbJUQpRHNxBYHBYTHfFnN4aNwxY3AqyLz_hjsqt1kNn1uwSxpo13vpdyPW2wU07Az1fQvnYevbBOYodBw_EZVZSgqH0vf1nTAfiS7ICxLATXQnSg45YxHHM3TpeTpPYrlNM9CqGOi2ElGUqAZ5jQzwvbdZfzP2wMT46eOLUg8LU91cfkyFbLQ0sO-uqrAkORNyk9hNuTVnvlVCpEojss0nEQl73cDQWJsovqmkl5OnXk9nkkc5z1kzeoRm4Mfo2VYTQCsyrBSwf7jNgIRkN3MyOw',1795317749489);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','POST /api/v1/orders','c4e2841b-c250-4e78-b843-045a0d28b215','_RV166jcjKrIPHvHB-qMi6XxYGeCM3yjBJy8SvOfUOc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0","ETag":"\"ord_01a20146-d78e-761f-8275-e73f59e1dee0.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.5yc-IdehlBXN3eip.LtDRmRxFwcJ0b3fw99Ujs3ODykU7K9nAvu_3ED9fvAJBlqcFDf6LYzwxh-MaCPFCbPkVy03Xh1TG8T3NCv1GcsgA0h4N06XZwcb7crS1Abt_J4LblVHx7hZJdlIpNOpSeUx2V8ERfsc_oINeufCDVhyklJflIBkOXQmY-CpiuL8UGtlS1fvgCC64IIu33Wit9v8SrtA5R257952q-_jQYugd8HH4W3OLG9YFPniiJYZ2y7G2zTwAtthbw7brgLJmTSR2J3VTxGaWy5_rhgio04yeI__aVWDxUNpvNkqGK3oN0Uf80OuDnlyLi7_7uUfkLGNfq6c0N5wQLfIcIkkPNiIzMnQb3FV7O3RFknqCqOptP1tyIxq8lABZeu9iEMZTqBW4mFvED9hoeTmN4T9RTYgIWLbvBq7E8TPSH9VkLoymR8pfQtrDWK1tunlONy7H3DJpo64BgRABFFY7kv5F438b5x1LF-9wvDz0Ca-mBuR7k_PyZPIrlfq7bmG2Dc63DCFM9KA8_OdSOQKB4YEgNosBxbZ7MTr_NrReMt2KiqW1OZKu8GnXGvUlQ9T52TRPR-sib4wuAHxu9zKhnqtepGX6nHxn-ElH1QoK98v9wkZ5cbiK1BcuapeuQy2QzDjRVlzfFyobzCxLwEMoSXP23TW9EWXt1zmm4lJw2qgMpXpKavZWyUOdgCJxEXxpgALG8-fOZZHDL5VGr4QP9yFSOULhdUib_Hg_HdtCSguHlpb-0SsfZhau-rf0eNtoZPN8OG9Tycxuag3lThwIHD5CfPLg8G3Zej6NsARwiwULoYPfUtuqYyU3bAuarcDbjP8fp8i6SKwGW9TkS6bYH5-5tUprfxc7kegqO1mY8oig2QiWOYtG6KQrO0rBmCZg1Kk6Wpz0NDLFc2AzHBjEhrDmRMFdKjyZiT_Wzj2a5be_SodsAjcxgnchVqjmMjae0CBn9CL0bxc4K2MACStrBg4szH26lF6DDUbPH-0YzxFbpTFgOJOHtWOgDk9hJ5AOjPru48CHpgM1Mdv7X0SnixerSPVcJFy2S9aLzlzVZdq0sWxYzZ0V9VtcDesvorlllx3uL0_UMcvW15gr4JOxFLA0P1XDz-YZGWp_JEI',1795317749646);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','POST /api/v1/orders','c41e3830-c9b6-4988-8b9b-b33daaef2862','ASD1mohaRefpY7v4NJXmOp9wDkUTa5Xt7RkplGvHneE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e","ETag":"\"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.278uYR-SQeNOHtzI.JJJvBwgLu8tM5DmXnQ1NyRInBEMTqZNY7DIqh2OxtVxYXCgUfHetfba4AvsvdO7mBjuh1C-ews0PIuvgg1SuQN1OsJ4nZYJJay2suJa2TX9kJnHzPfo2eQPOXzxqTbABosvRYSABFEC5qTcvmys5bl9H6vP_UJn6X2RK5xz5gLFPZa3T-yflqfZHvkoHRlbme0cWPWsFUDAFWHaXfZrHBLiVnWLQc5VIwiD05iZa5kfI4ZpA_DRJInk1QJmGrQHf8sqceuv2YYfjPjlSs-yecI0r528wrE3sNeNW5dAI2UuY-Jcp8KqlkefLsb2NPC_xDARKmK71WNPkPyvDCkpJyv9-lnYGZKdPS-FO_jGsRBKyovHiiPZXcdjk_CqQo352pVI44bwY4gFc2e-R96korLNDbj87RuhgtXJaB2VbvuUPyNgrLCexOQZrVaMZY1Pf3ZNqppHltdluvdWM_9AHC-QZmjxCDJcfzFrR1pU9n0TSdSVNhJMtbMgtgqJvMiC4WPVglt83JYbdKUbkv61PXLerN26dDpbWdy_m5HjA7g0c1kyr-NRK1wB6suvus1xPswNZK8kFS7dox2RnoxDr_yP94lMdGo7JvPLi-JraRZxseeFbPJTJODsuC6_FhpjUp6NDv5ociWloQk5mxDoF_EHr-UeMS-ayB4PPdykFIEtmTAgRPQ6SNUP-T6gk0Vh0OsE2Qpi3MVBS34NQmzKR1o4N7TcQhg5UGijXNwFgLX0nfTYxycASauAyOtQLwfKAymvn0VtrOF_EO84kT9TwVhNB2TDn5llPn7nOAFdSFj8CNAmGmwUkD2TzmqoL5QFUAIwfmtyKUQOKzVCdBa4PDVO_56IjKTUQqkvKP8i1EMlTYyx24KVEheWSGxMQKV1y6dvExBB_g99bFE80BfIF4bmm-Ix1Fo2J_0dktR12h260zAYIWdf0_STn-fsUz_tHHr6QeG9jjNEBH0n8NuO-MxcZBVBsEijo76RLGMgS4K51UkXMdDmYiRnxz2nI59D4_N9NSvuTt3mNNms2O1V4Et35TkIg2USDVbkOLbW45pSxQrW1hRzY4bTC7jQ0RP7LP3trAuPA-uhA4htiXikeD1j80695dpk3H8I',1795317750244);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','POST /api/v1/orders','7f59d154-0264-498e-85f9-0b1d0ef67d9c','pkPKJGNjjmqDUXe-Z006xSlNqWD0ICqgS2FzzPkH0To',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8","ETag":"\"ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.6AN_QNjoujiZcFpH.XT4VwIzfdIYtsaSnxSNEw8m0_-yfKSHg1PELKE_QbhSd17jFCXrbAkN5YfBmsGEneZEgGJoYVbNYogofQzVvI1Xo0Pj1ZFXac8G54N95obr0Er0NovyMAeMyq9Vf25hVXMLgJijflsbYkwfceX4O3Eb62hivNFeiKJkqcuiSg9x_er4rFRlHSvbiPk9cYDx7sf5DK_AoHG6USrjPOWk_xbXSatcCJyepeIOSl1z6lNVx64mpLI7RAoAaOhjOqPT6rZX7MV1-CGU7j7vqf_scM3WNz0ifNkyNePwUin_Kh0pRLpjGm5BphCVTu1zH-4PgNDhAV6a8vIgiYXDjusz4L2LIxnOj2RLdJ6_JRi6Woy7n1xHdS54RUiDXSAhgrP9dxyi46PVz3QRHT3gbOmDGwXx5LsW48PdjhUoFVSdAJD3HbK9rZX6_dh9Uc_T7n1DPXzPCM-YUFT65H0chRNH_lQ-24CUm_w5rxLejaRavQwDE3c8fDCGJwDRdAJHlSufUzw3rqFAIAObWHNajRu1iEiZAUm1ur-J5mr0WvuH5YD3yyyhq2VrGazxmtogGfAdQBLt4kV23lFYmKZ58kliLLlR5SgM8RPbGQFZ4HLBvxGhp0glxFtpQ41RgASOe9k6BpSAJSS8y9zmzoHuK9UpciW7TVc57kjg1NV6h17FUtLXdepmB-CGOMAs46LyKsvqBC4EySWKvOVuiPj2ADW4D8MYLkdRMeHAiV_nGhOzb_rMHDODavJeEO-wzuXK4gip_D5_zdz4F2tEm-CvrgiY3SLHcunoFUXpZuf-8s2jOEIc2UL36xQ-OqB4Wlh_OjSMmFK3DFp4F_eiO9JmuTrq8kvReK-btaQb0Kk2RIbCUr1A8rhDO_WPYaVFCDel-vgqDpR1epYPORus3UG9GZGDZaAa-HqTB7VZt4Zxaoj7RB6RSJDpKgvGlJKwieeG6kDF1ZPjy_J5ZOz0fLgv7tyCByqCtd_6V1-b5b1Dc35MKJ7epzsMzZf89X-rWJlU6ortzP194diSQbZ3vKmiBXeqT4bet20JiplDUfrW0Wt_l4VYdzvgw_MXKXEWoxRQW9t_-kQQOzu0Fg7cfUhyE11F7st4',1795317750782);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','POST /api/v1/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e/cancel','2badffdd-7b9e-4931-a479-3b349183c983','pLJQwuPR91SdSSKCAIGX2qA5FIr4LUp8i3x5Ooj8qXY',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.cOMZlKgjPaFP0PDo._2VbgEfcDcrBCU9MB6-b71aBbi1t8b-WfWGdpZ2PCjN6i2knjhDofNtZ36EM-thGMao3XW5_t7gh7GDrnww7_WgibjlpIaV-iBlaejFSC022rSfmYNeKz2pQuPDR3v_qRVMxUh5GgtFWDHAJVq6dD6JfRRCywOn7Se_Iv2SVVRUr0QrP9Qe6kW_xHeL3szDyN4zaM8w-XGWPRQmiGqyoJy6loMr9g0m1c9sabEMIRzxB-MC5DkMOwwHs-yg-GyIfRvb6dFaevwxXJxTI4pl1aSomAEbr6wVNYkeqM7n2F9iscM9TgFeMaLfQ1sHZA7AiXRJcE3ckvz3_rCrBtVUljC1s1Kz_5uRfAVQwEMLO5h3oL6MrHzVwq7c_PL921Lde-aR1DZGKFK_Ca0kmBDU1i7NMv4h7BPjO8LPVgPozGQz4Hnyj4h6cbtGuUm6Ws1rXa38-ECGsOHq0SytbqEmjLJ7mKF58qlEl9I2aoHkcFBs_etYMCAb1r9_BVTjkTeofbrSUax-9H_86NurQJgXYCtbaDZGWDd4CdN4f9gMSXdDT1wZAn7H7Zk_TrWwolgG1eXkLiA9PdG9OGJAVuJmbgxXJLLXHvfiD_OzhKAsPx_lZCqtpcLJj9gYDA4VRHniNtsEsIYu0RDGkIu9J7bF7XqKQ8zXnXg1gSc43OctHhSRWV3--v-603kJXoZJ09Hdxt5Ekf0VSqzjshLVxY2PDWbdm-l3vVowpFlPEKikc4vTTnopILUnbyId83QUd4n9KuYFr276jeQ8kNhC8DlClp-y7Yrx8fFweC1nf88zj1iGL5zsXDe8JL8nQUhrFAVv9QauFghdS0QQ56yDpHL2dYssBP55tQ2PsLSSpt5MEUhtRt1x-9AIwhrOz-nXK97akvouGjZ3Z2Jo5nXPwAQkNlbIAMU331Xkd7ERxgrVySGIcWnJzKX3WKcDHiRF5RpP-_gzLQ3VJg2OkPrl_WurCL2N5TLb267MyX5gfkdyW0-lFjFTEBID-b4Zcv3IYxN7qPpX5QyUZ0b0qHp0u5eyOwxTyfQtT03F5qsD01LzMexb0DQUpIBu12HnCg-0i0g7OKvj9hOE_BHJeWF0EJLzQBudeq-2VlblW09tGxEQ-ghNVYNn_d0X8QP7wE5ORtado_cXB4QZyoke7W0sV0rr22a4-vj3_OtfOBzTDZpFQw3jn1Mo8pM133DtKBYm8mMBsUew-YypDYcvXH6-N9TSnFxIRoxUTuOKCzUFXC6dWvtiIhjNYsMP2H_myD2YE_DUA',1795317751183);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a20146-978a-7d18-8a69-ccad02b36001','POST /api/v1/payments/pay_01a20146-d78e-7c5e-83f7-91582b52213e/refunds','7d683c40-ec7b-4ffc-8380-a520e0c2dfe1','fzTqbw2MjJ2PtVVUPBW9N7-J9LWFjW2ONfBdewAcap0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a20146-d78e-7c5e-83f7-91582b52213e","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.uYJmaZFisQ5-OZnu.HxbYRv9UnBVf5LFb3RG1ToEyuzl02Dl0iiP0hnUFdymRatC9Ikn3UYv80mtalcHN9MGki49mf7cOS7obLBaBejSpXzjjNiNJRqtWXbCV79KGoEcY8uI5qxQZH1LO2cDfJdas7_DVw7k8UUX6GleoWZSNNj0PJ0E2bczc5zf_K1bwunDFPet6kSxwNCX3XTWJjfRWDPZxW4ZOAWgZTU39QO_0dG6XXwyU8AJLVwS6F6fzDAdts8sOpIYXOgfxxRRnwhOiQ1wna3TNC15pLKSN4pdjFklD7hnnO4z3gyMmVGfAwPLnJSWN8mHkqfVyMdRliCaQHfrKCCXmnUdzZye3ZODn-vILv29zw3P116CitGwOmv_EY80UBCGqIYW-4TQG2sthcdKTX4o0Nr40Je-TLLIcRrJwmH4pcoZ7fLPhK0jtgm1kVjNeHf0Yr0JI9YUrItBaP1gFI2nz559JTN-aijESVTxnJI5DVRf25rfqUZhlkqmrYKfNlvcIH-KSB-awgIvt9ggSP5dNtDcrwPX-RjM4-fxvx9Ro2iBgNVXDeG1HmD2fRRkTNBX_178ktftHWAs8vYsfIyfN5SDOEOZQ2RcPAZer7kdZ',1795317757356);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a20146-9552-732d-89bf-73c58169b0d2','POST /api/v1/jobs','8ba43813-7c66-4f50-838d-508dacdb065f','1SQYAeIUM_9m6-bjKo4vphUyvyevWTE_wySOCE8Wo_k',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a20146-f64d-76bb-bca7-b1459a8fd4eb","Content-Type":"application/json; charset=UTF-8"}','v1.tbQZRwRC.MIy_nz6R08CM-APL.o6SFobRfB_Lfzjx4L2CJuBcBWrtRoH3MkBWsD9zMYU3Qr-JNUI44IU2GxCnpEBcaYv4OVwz8g6cF9pVhgIz5peFfVUds-DPD8XAmTIAoavH-1jV9Yupkep5bPeHJcIAbr_aqQaVBHKU9xC0WS6MDjTibB_PJf5B4CZafFPf_tN3zlKNk3KKN7zQRggkkFfJWrLfVQ_uQ5IqbhyDLoVTgf712dnt63q2ZXp6_8XuriiaGbToqm5uQJGPtnVKgkrc41g767oUXpzEEdjX9gSOWJlJsgp7eIiYAxkMsX2Zk0IANhXHrg3eE3MtsvixSF8h7h5AhW1nMpuAyrY7xtD0aETuWnG3gcFNcEBF_Adevl39at6hWZbsKp-E2DD0-KuVvgePYovCo6rEbqYINmK-ICCblKuoxKYc4aNDgaz6odDUW5vYxkoFtGuaaHtRHho3bYPIs0YIRnLV8qdMLqowDJS-1XMavrF6RuFC4zatqA4VwhUpbl-8YbJugmr4DJSMCAENpspAmtubmg4gKQskDy1JsGTreuSaNOWoyhh7R2udttMdKzhe_Zu1CVAhEa1Rkqk4WBKvFwBqVobZ35xwZkCphQ66kpqmUg2DXmFd58t3sbxglcrtDVA',1795317757517);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a20146-d6f1-709c-a897-3871301e6b22','usr_01a20146-d512-7ec0-ab5a-66927edf348a','of a program','KHke_5tFkntZxSPAMx3UpR3QZ0S_nByx1L6x25Avgkw','wk_ulUQ2l-','["orders:read"]',1795317749489,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'d3osKyeOauqtMdzQoiX-ooEoW5-9HczCBzYBd_gY0wY','email_verification','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','grace-1795317739141@example.com',1795317739493,1795404139493,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'aSsNo69Azz8kO6ubUXFg2objpvJ6qryBnWSVt-x1Oz0','email_verification','usr_01a20146-d512-7ec0-ab5a-66927edf348a','ada@example.com',1795317749010,1795404149010,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','v1.tbQZRwRC.BFqYomOWShmY7M83.ipUMe37ktV-AMQp-4D1mSUFE2OqOCN6bz_YbjA5bg2yjIL5y1TXgoi0OVP7qFijM',NULL,0,1795317749573);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a20146-afe5-75ca-86d6-173250be91c5:email-verification','grace-1795317739141@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:28500/email/verify?token=wev_QQYm22GvXHp5F7-IhfwXxEYO52C4wVbTwk25iB8Y-Zs

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:28500/email/verify?token=wev_QQYm22GvXHp5F7-IhfwXxEYO52C4wVbTwk25iB8Y-Zs">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317739640);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a20146-b4ed-7912-8033-f08344fe5075:order-confirmed','grace-1795317739141@example.com','Your order 7BDVX-HV76G','Hello,

Thank you. We have your order 7BDVX-HV76G and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7BDVX-HV76G</title></head><body><p>Hello,</p><p>Thank you. We have your order 7BDVX-HV76G and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0">See your order</a></p></body></html>',1795317740983);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a20146-bd9a-7c71-a5d2-ba3e576bff5c:order-shipped','grace-1795317739141@example.com','Your order 7BDVX-HV76G is on its way','Hello,

The parcel with your order 7BDVX-HV76G is with the carrier.

See your order: http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7BDVX-HV76G is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 7BDVX-HV76G is with the carrier.</p><p><a href="http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0">See your order</a></p></body></html>',1795317743208);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a20146-c54a-778b-a3eb-6ff7785d5a78:order-delivered','grace-1795317739141@example.com','Your order 7BDVX-HV76G has arrived','Hello,

The carrier has delivered your order 7BDVX-HV76G.

See your order: http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7BDVX-HV76G has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 7BDVX-HV76G.</p><p><a href="http://localhost:28500/orders/ord_01a20146-b39c-779d-93ea-bc014d332be0">See your order</a></p></body></html>',1795317745012);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a20146-c787-79d8-b4b2-1c2cb376c0f0:order-cancelled','grace-1795317739141@example.com','Your order D2XEP-M8NDT was cancelled','Hello,

Your order D2XEP-M8NDT was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:28500/orders/ord_01a20146-c64e-7cef-8a65-48acae7c6ded
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order D2XEP-M8NDT was cancelled</title></head><body><p>Hello,</p><p>Your order D2XEP-M8NDT was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:28500/orders/ord_01a20146-c64e-7cef-8a65-48acae7c6ded">See your order</a></p></body></html>',1795317745796);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a20146-ca97-7d7b-b2a5-49b6f75c46d3:order-confirmed','grace-1795317739141@example.com','Your order EEFXG-6XM3X','Hello,

Thank you. We have your order EEFXG-6XM3X and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EEFXG-6XM3X</title></head><body><p>Hello,</p><p>Thank you. We have your order EEFXG-6XM3X and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0">See your order</a></p></body></html>',1795317746560);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a20146-cc4f-7418-aff8-ae1728b11634:order-cancelled','grace-1795317739141@example.com','Your order EEFXG-6XM3X was cancelled','Hello,

Your order EEFXG-6XM3X was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order EEFXG-6XM3X was cancelled</title></head><body><p>Hello,</p><p>Your order EEFXG-6XM3X was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0">See your order</a></p></body></html>',1795317746927);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a20146-ce17-7974-a7e9-5a4bb7a610e8:money-refunded','grace-1795317739141@example.com','Your refund for order EEFXG-6XM3X','Hello,

We have given back all that you paid for your order EEFXG-6XM3X: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order EEFXG-6XM3X</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order EEFXG-6XM3X: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28500/orders/ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0">See your order</a></p></body></html>',1795317747317);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a20146-d512-78aa-ba57-2a4dfca9e858:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:28500/email/verify?token=wev_kR5KlGbmhjm53-DjSC1ibjl9AxGTUDFCRJTi6Y3pNr4

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:28500/email/verify?token=wev_kR5KlGbmhjm53-DjSC1ibjl9AxGTUDFCRJTi6Y3pNr4">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317749082);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a20146-d6f1-71eb-80af-d425a2ecea8c:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:28500/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:28500/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317749517);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a20146-d888-77d7-ad4a-5708f896e9af:order-confirmed','ada@example.com','Your order WH0SV-22AP4','Hello,

Thank you. We have your order WH0SV-22AP4 and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WH0SV-22AP4</title></head><body><p>Hello,</p><p>Thank you. We have your order WH0SV-22AP4 and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0">See your order</a></p></body></html>',1795317750179);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a20146-db64-7b90-bf1e-31d5f6e566d6:order-confirmed','ada@example.com','Your order K9R71-5FJT2','Hello,

Thank you. We have your order K9R71-5FJT2 and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order K9R71-5FJT2</title></head><body><p>Hello,</p><p>Thank you. We have your order K9R71-5FJT2 and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e">See your order</a></p></body></html>',1795317750806);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a20146-dd69-7a18-ac19-ab2725ec887f:order-cancelled','ada@example.com','Your order 9YBKQ-VNHT7 was cancelled','Hello,

Your order 9YBKQ-VNHT7 was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:28500/orders/ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 9YBKQ-VNHT7 was cancelled</title></head><body><p>Hello,</p><p>Your order 9YBKQ-VNHT7 was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:28500/orders/ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8">See your order</a></p></body></html>',1795317751215);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a20146-dd8f-71c4-b650-03b0bc36df5b:order-cancelled','ada@example.com','Your order K9R71-5FJT2 was cancelled','Hello,

Your order K9R71-5FJT2 was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order K9R71-5FJT2 was cancelled</title></head><body><p>Hello,</p><p>Your order K9R71-5FJT2 was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e">See your order</a></p></body></html>',1795317751860);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a20146-dfc8-7f70-9827-216dcea03af7:money-refunded','ada@example.com','Your refund for order K9R71-5FJT2','Hello,

We have given back all that you paid for your order K9R71-5FJT2: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order K9R71-5FJT2</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order K9R71-5FJT2: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28500/orders/ord_01a20146-d9e4-7d36-947c-e6d8180cf28e">See your order</a></p></body></html>',1795317751875);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a20146-e0fa-74df-94c9-9127c432f30b:order-shipped','ada@example.com','Your order WH0SV-22AP4 is on its way','Hello,

The parcel with your order WH0SV-22AP4 is with the carrier.

See your order: http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WH0SV-22AP4 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order WH0SV-22AP4 is with the carrier.</p><p><a href="http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0">See your order</a></p></body></html>',1795317752102);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662:order-delivered','ada@example.com','Your order WH0SV-22AP4 has arrived','Hello,

The carrier has delivered your order WH0SV-22AP4.

See your order: http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WH0SV-22AP4 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order WH0SV-22AP4.</p><p><a href="http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0">See your order</a></p></body></html>',1795317754087);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a20146-f5e7-7d38-85ab-bed2c813b517:money-refunded','ada@example.com','Your refund for order WH0SV-22AP4','Hello,

We have given back €1.00 of the €50.40 that you paid for your order WH0SV-22AP4.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order WH0SV-22AP4</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order WH0SV-22AP4.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:28500/orders/ord_01a20146-d78e-761f-8275-e73f59e1dee0">See your order</a></p></body></html>',1795317757466);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a20146-9552-732d-89bf-73c58169b0d2','admin@wharf.test',1795317732690,'Alex Admin','scrypt$16384$8$5$XWCXb3XyiXhL5b5QOS1heg$r_HKqIZVwzLzWNtxpQSLQPW20fbRWaRA94O44uaeMNQ','admin','active',1,'{}',1795317732690,1795317732690,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a20146-978a-7d18-8a69-ccad02b36001','manager@wharf.test',1795317733258,'Max Manager','scrypt$16384$8$5$GJCuKIQYG16fG7R1tBZpCw$pXYONYlGBtS4q3h-_XGFUoJTwrQc20V4xH_PgP8e8W8','manager','active',1,'{}',1795317733258,1795317733258,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a20146-9a5a-7e11-9c48-e5f98b0de114','support@wharf.test',1795317733978,'Sam Support','scrypt$16384$8$5$zvtMkGLAdwUFsc3N888uBQ$Sk9Eur-fzu-DsQjcYNncfSQe23YlhcDHVwVV5hwoFnc','support','active',1,'{}',1795317733978,1795317733978,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a20146-9d41-7f9d-b05e-610acf4c28bf','ada@wharf.test',1795317734721,'Ada Lovelace','scrypt$16384$8$5$ZXdVno9GGVKV7MC5PZwQaA$NEnIJNwOtQkzjOfs000YKsJPzMvSq-N-X5Tg4i-d_hw','customer','active',1,'{}',1795317734721,1795317734721,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a20146-afe5-7f26-8ee7-8b544e39952d','grace-1795317739141@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$olR0tNO40McIPRrCxoqX7g$I7zyoIQ6yi1tRry7pvNvYUZBE6hEoc1FDa7SM3VHbcw','customer','active',1,'{}',1795317739493,1795317739493,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a20146-d512-7ec0-ab5a-66927edf348a','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$BCqlJRQoKQjVheTh42Lbag$XVDUADujGphV0skCuUf2pNivcBvXs0AXNFKmN9jaTsM','customer','active',1,'{}',1795317749010,1795317749010,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (1,'evt_01a20145-cbe6-7ca2-84e3-8965b6576caf','events','product.created','prd_01a20145-cbd9-77a6-9526-bb059ef74122','{"schema":1,"id":"evt_01a20145-cbe6-7ca2-84e3-8965b6576caf","type":"product.created","version":1,"aggregateId":"prd_01a20145-cbd9-77a6-9526-bb059ef74122","data":{"productId":"prd_01a20145-cbd9-77a6-9526-bb059ef74122","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317681126,"traceparent":null}',1795317681126,1795317701126,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (2,'evt_01a20145-cc1f-7f45-8b7c-5b800b0a3c21','events','product.created','prd_01a20145-cc17-79ce-8231-05a7b5b7bea0','{"schema":1,"id":"evt_01a20145-cc1f-7f45-8b7c-5b800b0a3c21","type":"product.created","version":1,"aggregateId":"prd_01a20145-cc17-79ce-8231-05a7b5b7bea0","data":{"productId":"prd_01a20145-cc17-79ce-8231-05a7b5b7bea0","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317681183,"traceparent":null}',1795317681183,1795317701183,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (3,'evt_01a20145-cc4e-7661-80f7-dccb96ef25d4','events','product.created','prd_01a20145-cc46-7a28-9593-98ae561ed2fc','{"schema":1,"id":"evt_01a20145-cc4e-7661-80f7-dccb96ef25d4","type":"product.created","version":1,"aggregateId":"prd_01a20145-cc46-7a28-9593-98ae561ed2fc","data":{"productId":"prd_01a20145-cc46-7a28-9593-98ae561ed2fc","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317681230,"traceparent":null}',1795317681230,1795317701230,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (4,'evt_01a20145-cc73-7d1c-85a0-27bb71013124','events','product.created','prd_01a20145-cc6d-7b18-ac8e-dcf47af54320','{"schema":1,"id":"evt_01a20145-cc73-7d1c-85a0-27bb71013124","type":"product.created","version":1,"aggregateId":"prd_01a20145-cc6d-7b18-ac8e-dcf47af54320","data":{"productId":"prd_01a20145-cc6d-7b18-ac8e-dcf47af54320","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317681267,"traceparent":null}',1795317681267,1795317701267,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (5,'evt_01a20145-cca5-7deb-9c76-8691bae63571','events','product.created','prd_01a20145-cc9f-78d0-b699-5923dfd05195','{"schema":1,"id":"evt_01a20145-cca5-7deb-9c76-8691bae63571","type":"product.created","version":1,"aggregateId":"prd_01a20145-cc9f-78d0-b699-5923dfd05195","data":{"productId":"prd_01a20145-cc9f-78d0-b699-5923dfd05195","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317681317,"traceparent":null}',1795317681317,1795317701317,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (6,'evt_01a20145-ccc6-7b8f-a2fc-cd47659c58f5','events','product.created','prd_01a20145-ccc0-7e57-b974-6669aefc2d1c','{"schema":1,"id":"evt_01a20145-ccc6-7b8f-a2fc-cd47659c58f5","type":"product.created","version":1,"aggregateId":"prd_01a20145-ccc0-7e57-b974-6669aefc2d1c","data":{"productId":"prd_01a20145-ccc0-7e57-b974-6669aefc2d1c","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317681350,"traceparent":null}',1795317681350,1795317701350,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (7,'evt_01a20145-ccfc-7664-b532-b47c41e3d3fd','events','product.created','prd_01a20145-ccf7-7641-ae70-5dc3f74646a3','{"schema":1,"id":"evt_01a20145-ccfc-7664-b532-b47c41e3d3fd","type":"product.created","version":1,"aggregateId":"prd_01a20145-ccf7-7641-ae70-5dc3f74646a3","data":{"productId":"prd_01a20145-ccf7-7641-ae70-5dc3f74646a3","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317681404,"traceparent":null}',1795317681404,1795317701404,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (8,'evt_01a20145-cd1c-7427-8537-a445b9d8b0ea','events','product.created','prd_01a20145-cd16-703d-aaed-74a90eb07fba','{"schema":1,"id":"evt_01a20145-cd1c-7427-8537-a445b9d8b0ea","type":"product.created","version":1,"aggregateId":"prd_01a20145-cd16-703d-aaed-74a90eb07fba","data":{"productId":"prd_01a20145-cd16-703d-aaed-74a90eb07fba","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317681436,"traceparent":null}',1795317681436,1795317701436,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (9,'evt_01a20145-cd44-7742-acae-62ca8044fe04','events','product.created','prd_01a20145-cd3d-76db-8e5f-199d1de76547','{"schema":1,"id":"evt_01a20145-cd44-7742-acae-62ca8044fe04","type":"product.created","version":1,"aggregateId":"prd_01a20145-cd3d-76db-8e5f-199d1de76547","data":{"productId":"prd_01a20145-cd3d-76db-8e5f-199d1de76547","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317681476,"traceparent":null}',1795317681476,1795317701476,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (10,'evt_01a20145-cd67-73b2-a738-7db249e5edcd','events','product.created','prd_01a20145-cd60-73f4-9c47-dd16c0498416','{"schema":1,"id":"evt_01a20145-cd67-73b2-a738-7db249e5edcd","type":"product.created","version":1,"aggregateId":"prd_01a20145-cd60-73f4-9c47-dd16c0498416","data":{"productId":"prd_01a20145-cd60-73f4-9c47-dd16c0498416","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317681511,"traceparent":null}',1795317681511,1795317701511,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (11,'evt_01a20145-cde5-76d7-b22d-460c531fc967','events','product.created','prd_01a20145-cddb-7beb-aa69-68be2fa7fad8','{"schema":1,"id":"evt_01a20145-cde5-76d7-b22d-460c531fc967","type":"product.created","version":1,"aggregateId":"prd_01a20145-cddb-7beb-aa69-68be2fa7fad8","data":{"productId":"prd_01a20145-cddb-7beb-aa69-68be2fa7fad8","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317681637,"traceparent":null}',1795317681637,1795317701637,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (12,'evt_01a20145-ce0a-7a54-9381-4479d3b0be17','events','product.created','prd_01a20145-ce05-7f50-a255-31d04690e56e','{"schema":1,"id":"evt_01a20145-ce0a-7a54-9381-4479d3b0be17","type":"product.created","version":1,"aggregateId":"prd_01a20145-ce05-7f50-a255-31d04690e56e","data":{"productId":"prd_01a20145-ce05-7f50-a255-31d04690e56e","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317681674,"traceparent":null}',1795317681674,1795317701674,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (13,'evt_01a20145-ce43-7943-9795-9c8c6102d505','events','product.created','prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6','{"schema":1,"id":"evt_01a20145-ce43-7943-9795-9c8c6102d505","type":"product.created","version":1,"aggregateId":"prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6","data":{"productId":"prd_01a20145-ce3d-7cf1-ac54-c86ab9c146a6","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317681731,"traceparent":null}',1795317681731,1795317701731,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (14,'evt_01a20145-ce65-7fa2-b2d6-903d6d1297c2','events','product.created','prd_01a20145-ce5f-75a8-8eea-acc4a607c63d','{"schema":1,"id":"evt_01a20145-ce65-7fa2-b2d6-903d6d1297c2","type":"product.created","version":1,"aggregateId":"prd_01a20145-ce5f-75a8-8eea-acc4a607c63d","data":{"productId":"prd_01a20145-ce5f-75a8-8eea-acc4a607c63d","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317681765,"traceparent":null}',1795317681765,1795317701765,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (15,'evt_01a20145-ceb2-7c49-8603-62efb6e7958d','events','product.created','prd_01a20145-ceae-7e77-ad8c-945a2bbcc756','{"schema":1,"id":"evt_01a20145-ceb2-7c49-8603-62efb6e7958d","type":"product.created","version":1,"aggregateId":"prd_01a20145-ceae-7e77-ad8c-945a2bbcc756","data":{"productId":"prd_01a20145-ceae-7e77-ad8c-945a2bbcc756","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317681842,"traceparent":null}',1795317681842,1795317701842,1,1795317734954,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (363,'evt_01a20146-e06f-7fd4-8ce0-e9a758a4e715','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-e06f-7fd4-8ce0-e9a758a4e715","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317751919,"dueAt":1795317756919,"traceparent":null}',1795317751919,1795317776919,1,1795317756958,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (364,'evt_01a20146-e072-71d6-a7cd-3bc3b7b1d5ac','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-e072-71d6-a7cd-3bc3b7b1d5ac","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317751922,"dueAt":1795317756922,"traceparent":null}',1795317751922,1795317776922,1,1795317756958,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (365,'evt_01a20146-e0d0-7f42-9a14-5182c714f2e6','events','inbound.received','inb_01a20146-e0d0-7998-adce-1fc763806ded','{"schema":1,"id":"evt_01a20146-e0d0-7f42-9a14-5182c714f2e6","type":"inbound.received","version":1,"aggregateId":"inb_01a20146-e0d0-7998-adce-1fc763806ded","data":{"id":"inb_01a20146-e0d0-7998-adce-1fc763806ded"},"storeId":"main","at":1795317752016,"traceparent":null}',1795317752016,1795317772016,1,1795317752074,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (366,'evt_01a20146-e0fa-74df-94c9-9127c432f30b','events','shipment.handed_over','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"schema":1,"id":"evt_01a20146-e0fa-74df-94c9-9127c432f30b","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"handed_over"},"storeId":"main","at":1795317752058,"traceparent":null}',1795317752058,1795317772058,1,1795317752138,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (367,'evt_01a20146-e0fa-74df-94c9-9127c432f30b','notification','shipment.handed_over','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"schema":1,"id":"evt_01a20146-e0fa-74df-94c9-9127c432f30b","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"handed_over"},"storeId":"main","at":1795317752058,"traceparent":null}',1795317752058,1795317772058,1,1795317752110,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (368,'evt_01a20146-e89f-7589-b637-11c84bd9df35','events','inbound.received','inb_01a20146-e89f-749b-bf61-9df1b1ab45cc','{"schema":1,"id":"evt_01a20146-e89f-7589-b637-11c84bd9df35","type":"inbound.received","version":1,"aggregateId":"inb_01a20146-e89f-749b-bf61-9df1b1ab45cc","data":{"id":"inb_01a20146-e89f-749b-bf61-9df1b1ab45cc"},"storeId":"main","at":1795317754015,"traceparent":null}',1795317754015,1795317774015,1,1795317754067,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (369,'evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662','events','shipment.delivered','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"schema":1,"id":"evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"delivered"},"storeId":"main","at":1795317754054,"traceparent":null}',1795317754054,1795317774054,1,1795317754206,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (370,'evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662','notification','shipment.delivered','shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01','{"schema":1,"id":"evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"delivered"},"storeId":"main","at":1795317754054,"traceparent":null}',1795317754054,1795317774054,1,1795317754098,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (371,'evt_01a20146-e972-7437-9b87-62e944de1185','events','order.completed','ord_01a20146-d78e-761f-8275-e73f59e1dee0','{"schema":1,"id":"evt_01a20146-e972-7437-9b87-62e944de1185","type":"order.completed","version":1,"aggregateId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","data":{"order":{"id":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","status":"captured"},"shipment":{"id":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:22:29.646Z","updatedAt":"2026-11-22T03:22:34.226Z"}},"storeId":"main","at":1795317754226,"traceparent":null}',1795317754226,1795317774226,1,1795317754320,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (372,'evt_01a20146-e9ae-7517-85fe-1baff407843f','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-e9ae-7517-85fe-1baff407843f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317754286,"traceparent":null}',1795317754286,1795317774286,1,1795317754351,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (373,'evt_01a20146-e9f3-737c-8cff-5a8f5a1a52ab','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-e9f3-737c-8cff-5a8f5a1a52ab","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317754355,"dueAt":1795317760355,"traceparent":null}',1795317754355,1795317780355,1,1795317760372,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (374,'evt_01a20146-ea08-72f6-b8dd-77e3086dee96','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-ea08-72f6-b8dd-77e3086dee96","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317754376,"dueAt":1795318044376,"traceparent":null}',1795317754376,1795318064376,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (375,'evt_01a20146-f199-7431-a5f2-1b1c752c4eec','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f199-7431-a5f2-1b1c752c4eec","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756313,"dueAt":1795318066313,"traceparent":null}',1795317756313,1795318086313,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (376,'evt_01a20146-f1b8-746f-9fea-846f4b7b4930','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f1b8-746f-9fea-846f4b7b4930","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756344,"dueAt":1795318071344,"traceparent":null}',1795317756344,1795318091344,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (377,'evt_01a20146-f1cc-7933-90a2-939ab42901b0','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f1cc-7933-90a2-939ab42901b0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756364,"dueAt":1795318064364,"traceparent":null}',1795317756364,1795318084364,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (378,'evt_01a20146-f1d8-7874-ae21-e6d2b9bcc1b9','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f1d8-7874-ae21-e6d2b9bcc1b9","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756376,"dueAt":1795318063376,"traceparent":null}',1795317756376,1795318083376,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (379,'evt_01a20146-f1e7-7428-9c6a-2b8ac6b16f99','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f1e7-7428-9c6a-2b8ac6b16f99","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756391,"dueAt":1795318036391,"traceparent":null}',1795317756391,1795318056391,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (380,'evt_01a20146-f201-765d-9832-993e625d3bcb','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f201-765d-9832-993e625d3bcb","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756417,"dueAt":1795318073417,"traceparent":null}',1795317756417,1795318093417,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (381,'evt_01a20146-f213-767d-993e-23c1e5299337','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f213-767d-993e-23c1e5299337","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756435,"dueAt":1795318077435,"traceparent":null}',1795317756435,1795318097435,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (382,'evt_01a20146-f21a-7d25-b60a-1abdda3e8583','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20146-f21a-7d25-b60a-1abdda3e8583","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317756442,"dueAt":1795318044442,"traceparent":null}',1795317756442,1795318064442,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (383,'evt_01a20146-f5ac-7bcf-bcb6-0da241c5bdb4','events','payment.refund_requested','pay_01a20146-d78e-7c5e-83f7-91582b52213e','{"schema":1,"id":"evt_01a20146-f5ac-7bcf-bcb6-0da241c5bdb4","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","data":{"paymentId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20146-f5ac-7616-9f4f-fc907927f8a7","origin":"staff"},"storeId":"main","at":1795317757356,"traceparent":null}',1795317757356,1795317777356,1,1795317757433,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (384,'evt_01a20146-f5e7-7d38-85ab-bed2c813b517','events','payment.refunded','pay_01a20146-d78e-7c5e-83f7-91582b52213e','{"schema":1,"id":"evt_01a20146-f5e7-7d38-85ab-bed2c813b517","type":"payment.refunded","version":1,"aggregateId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","data":{"paymentId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20146-f5ac-7616-9f4f-fc907927f8a7","origin":"staff"},"storeId":"main","at":1795317757415,"traceparent":null}',1795317757415,1795317777415,1,1795317757496,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (385,'evt_01a20146-f5e7-7d38-85ab-bed2c813b517','notification','payment.refunded','pay_01a20146-d78e-7c5e-83f7-91582b52213e','{"schema":1,"id":"evt_01a20146-f5e7-7d38-85ab-bed2c813b517","type":"payment.refunded","version":1,"aggregateId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","data":{"paymentId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","orderId":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20146-f5ac-7616-9f4f-fc907927f8a7","origin":"staff"},"storeId":"main","at":1795317757415,"traceparent":null}',1795317757415,1795317777415,1,1795317757473,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (386,'evt_01a20146-f64d-771a-bd5e-3749880f28ee','sync','jobs.step','job_01a20146-f64d-76bb-bca7-b1459a8fd4eb','{"schema":1,"id":"evt_01a20146-f64d-771a-bd5e-3749880f28ee","type":"jobs.step","version":1,"aggregateId":"job_01a20146-f64d-76bb-bca7-b1459a8fd4eb","data":{"jobId":"job_01a20146-f64d-76bb-bca7-b1459a8fd4eb","step":0},"storeId":"main","at":1795317757517,"traceparent":null}',1795317757517,1795317777517,1,1795317757604,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (387,'evt_01a20147-017a-70dd-8e73-f78c45400cf1','webhook','webhooks.attempt','whe_01a20146-d310-7fd4-a887-c9192ca33313','{"schema":1,"id":"evt_01a20147-017a-70dd-8e73-f78c45400cf1","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20146-d310-7fd4-a887-c9192ca33313","data":{"endpointId":"whe_01a20146-d310-7fd4-a887-c9192ca33313"},"storeId":"main","at":1795317760378,"dueAt":1795318036378,"traceparent":null}',1795317760378,1795318056378,1,NULL,NULL,NULL,0);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a20146-bd27-7244-8dd6-1ccb025c02fb','shipping/sandbox','msg_01a20146-b54e-78dc-a8d8-239b1fb17a1e','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20146-b534-775d-9e9e-8d52ab736afc"}}',1795317742887,1795317743159,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a20146-c4f0-76f1-b3cc-c448257bc60c','shipping/sandbox','msg_01a20146-b54e-7313-984b-e32a29fffcb6','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20146-b534-775d-9e9e-8d52ab736afc"}}',1795317744880,1795317744982,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a20146-e0d0-7998-adce-1fc763806ded','shipping/sandbox','msg_01a20146-d8fb-7c67-9b83-3ad0cca8f88c','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01"}}',1795317752016,1795317752064,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a20146-e89f-749b-bf61-9df1b1ab45cc','shipping/sandbox','msg_01a20146-d8fb-7404-bb1c-e25a1fe5d137','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01"}}',1795317754015,1795317754063,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a20146-afe5-75ca-86d6-173250be91c5:email-verification',1795317754591,1795317739647);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a20146-b4ed-7912-8033-f08344fe5075:order-confirmed',1795317755960,1795317740986);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a20146-bd9a-7c71-a5d2-ba3e576bff5c:order-shipped',1795317758198,1795317743211);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a20146-c54a-778b-a3eb-6ff7785d5a78:order-delivered',1795317760004,1795317745018);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a20146-c787-79d8-b4b2-1c2cb376c0f0:order-cancelled',1795317760710,1795317745805);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a20146-ca97-7d7b-b2a5-49b6f75c46d3:order-confirmed',1795317761542,1795317746574);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a20146-cc4f-7418-aff8-ae1728b11634:order-cancelled',1795317761828,1795317746952);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a20146-ce17-7974-a7e9-5a4bb7a610e8:money-refunded',1795317762291,1795317747324);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a20146-d512-78aa-ba57-2a4dfca9e858:email-verification',1795317764054,1795317749084);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a20146-d6f1-71eb-80af-d425a2ecea8c:api-key-created',1795317764506,1795317749527);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a20146-d888-77d7-ad4a-5708f896e9af:order-confirmed',1795317765135,1795317750183);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a20146-db64-7b90-bf1e-31d5f6e566d6:order-confirmed',1795317765769,1795317750814);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a20146-dd69-7a18-ac19-ab2725ec887f:order-cancelled',1795317766182,1795317751216);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a20146-dd8f-71c4-b650-03b0bc36df5b:order-cancelled',1795317766814,1795317751874);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a20146-dfc8-7f70-9827-216dcea03af7:money-refunded',1795317766815,1795317751880);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a20146-e0fa-74df-94c9-9127c432f30b:order-shipped',1795317767087,1795317752106);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a20146-e8c6-719d-a8ed-40b9b4cd6662:order-delivered',1795317769074,1795317754094);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a20146-f5e7-7d38-85ab-bed2c813b517:money-refunded',1795317772451,1795317757469);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a20146-d806-72df-8a2d-f57c6e693d91',1,1795317750164,29,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a20146-d9ef-7e93-99bd-9903640557f1',1,1795317750408,24,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a20146-da5a-7814-9a8f-6cce8af4108c',1,1795317750420,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a20146-db14-7a92-b2d6-54f4c577b363',1,1795317750844,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a20146-dc65-7dc5-87ff-856daed1568a',1,1795317751238,21,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a20146-dcd3-786e-99de-3216ce829a81',1,1795317751248,11,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a20146-dcfa-75d6-8e74-7ec389c746e7',1,1795317751255,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a20146-debf-72f4-b0ef-f55eb996f7a9',1,1795317751907,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a20146-df00-7b3b-8469-96ee567c2a8a',1,1795317751914,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a20146-e9ae-7a4b-8e62-d0c4578818e7',1,1795317754350,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a20146-d806-72df-8a2d-f57c6e693d91',2,1795317754371,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a20146-dcd3-786e-99de-3216ce829a81',2,1795317756311,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a20146-dc65-7dc5-87ff-856daed1568a',2,1795317756305,39,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a20146-d9ef-7e93-99bd-9903640557f1',2,1795317756342,22,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a20146-da5a-7814-9a8f-6cce8af4108c',2,1795317756363,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a20146-db14-7a92-b2d6-54f4c577b363',2,1795317756374,17,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a20146-debf-72f4-b0ef-f55eb996f7a9',2,1795317756388,29,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a20146-df00-7b3b-8469-96ee567c2a8a',2,1795317756415,20,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a20146-dcfa-75d6-8e74-7ec389c746e7',2,1795317756425,17,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a20146-e9ae-7a4b-8e62-d0c4578818e7',2,1795317760372,6,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a20146-d806-72df-8a2d-f57c6e693d91','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-d78e-7fb5-b23e-a02e0bef4c02','order.created','{"type":"order.created","timestamp":"2026-11-22T03:22:29.646Z","data":{"order":{"id":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:22:29.646Z","updatedAt":"2026-11-22T03:22:29.646Z"}}}','pending',1795318044376,2,2,0,1795317749766,1795317754376);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a20146-d9ef-7e93-99bd-9903640557f1','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-d888-77d7-ad4a-5708f896e9af','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:22:29.896Z","data":{"order":{"id":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:22:29.646Z","updatedAt":"2026-11-22T03:22:29.896Z"}}}','pending',1795318064364,2,2,0,1795317750255,1795317756364);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a20146-da5a-7814-9a8f-6cce8af4108c','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-d938-75bc-8583-cdbd84dd8f60','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:22:30.072Z","data":{"order":{"id":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","status":"captured"},"shipment":{"id":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:22:29.646Z","updatedAt":"2026-11-22T03:22:30.072Z"}}}','pending',1795318063376,2,2,0,1795317750362,1795317756376);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a20146-db14-7a92-b2d6-54f4c577b363','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-d9e4-7211-ace3-b4c6a63d4e01','order.created','{"type":"order.created","timestamp":"2026-11-22T03:22:30.244Z","data":{"order":{"id":"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e","number":"K9R71-5FJT2","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:22:30.244Z","updatedAt":"2026-11-22T03:22:30.244Z"}}}','pending',1795318036391,2,2,0,1795317750548,1795317756391);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a20146-dc65-7dc5-87ff-856daed1568a','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-db64-7b90-bf1e-31d5f6e566d6','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:22:30.628Z","data":{"order":{"id":"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e","number":"K9R71-5FJT2","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:22:30.244Z","updatedAt":"2026-11-22T03:22:30.628Z"}}}','pending',1795318071344,2,2,0,1795317750885,1795317756344);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a20146-dcd3-786e-99de-3216ce829a81','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-dbfe-793c-b7d7-72cf404b9d23','order.created','{"type":"order.created","timestamp":"2026-11-22T03:22:30.782Z","data":{"order":{"id":"ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8","number":"9YBKQ-VNHT7","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-dbfe-74d3-b465-adb75103b857","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:22:30.782Z","updatedAt":"2026-11-22T03:22:30.782Z"}}}','pending',1795318066313,2,2,0,1795317750995,1795317756313);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a20146-dcfa-75d6-8e74-7ec389c746e7','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-dbcb-7bfb-b24f-77e278e2231f','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:22:30.731Z","data":{"order":{"id":"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e","number":"K9R71-5FJT2","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5","status":"captured"},"shipment":{"id":"shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:22:30.244Z","updatedAt":"2026-11-22T03:22:30.731Z"}}}','pending',1795318044442,2,2,0,1795317751034,1795317756442);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a20146-debf-72f4-b0ef-f55eb996f7a9','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-dd69-7a18-ac19-ab2725ec887f','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:22:31.145Z","data":{"order":{"id":"ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8","number":"9YBKQ-VNHT7","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-dbfe-74d3-b465-adb75103b857","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:22:31.145Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:22:30.782Z","updatedAt":"2026-11-22T03:22:31.145Z"}}}','pending',1795318073417,2,2,0,1795317751487,1795317756417);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a20146-df00-7b3b-8469-96ee567c2a8a','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-dd8f-71c4-b650-03b0bc36df5b','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:22:31.183Z","data":{"order":{"id":"ord_01a20146-d9e4-7d36-947c-e6d8180cf28e","number":"K9R71-5FJT2","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5","status":"captured"},"shipment":{"id":"shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:22:31.183Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:22:30.244Z","updatedAt":"2026-11-22T03:22:31.183Z"}}}','pending',1795318077435,2,2,0,1795317751552,1795317756435);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a20146-e9ae-7a4b-8e62-d0c4578818e7','whe_01a20146-d310-7fd4-a887-c9192ca33313','evt_01a20146-e972-7437-9b87-62e944de1185','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:22:34.226Z","data":{"order":{"id":"ord_01a20146-d78e-761f-8275-e73f59e1dee0","number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","status":"captured"},"shipment":{"id":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:22:29.646Z","updatedAt":"2026-11-22T03:22:34.226Z"}}}','pending',1795318036378,2,2,0,1795317754286,1795317760378);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a20146-d310-7fd4-a887-c9192ca33313','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317750193,'[{"sealed":"v1.tbQZRwRC.GubwEtLCoI956soy.Y_9vXux1dZxjZmCDG5zLtDuwjj75ZciCHMsidCmpl7CV3eQjoMYuigL-Ltwan1-PaipFYi8zGNrM050rJSjTOdC4","until":null}]','tbQZRwRC','usr_01a20146-978a-7d18-8a69-ccad02b36001',2,1795317748496,1795317750193,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a20146-b39c-779d-93ea-bc014d332be0','7BDVX-HV76G','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','completed',2580,'EUR',2,1795317740444,1795317740781,1795317740915,1795317745077,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a20146-c64e-7cef-8a65-48acae7c6ded','D2XEP-M8NDT','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','cancelled',2580,'EUR',2,1795317745230,NULL,NULL,NULL,1795317745543,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0','EEFXG-6XM3X','usr_01a20146-afe5-7f26-8ee7-8b544e39952d','cancelled',2580,'EUR',2,1795317746097,1795317746327,1795317746446,NULL,1795317746767,1795317747393);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a20146-d78e-761f-8275-e73f59e1dee0','WH0SV-22AP4','usr_01a20146-d512-7ec0-ab5a-66927edf348a','completed',5040,'EUR',1,1795317749646,1795317749896,1795317750072,1795317754226,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a20146-d9e4-7d36-947c-e6d8180cf28e','K9R71-5FJT2','usr_01a20146-d512-7ec0-ab5a-66927edf348a','cancelled',5540,'EUR',1,1795317750244,1795317750628,1795317750731,NULL,1795317751183,1795317751971);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8','9YBKQ-VNHT7','usr_01a20146-d512-7ec0-ab5a-66927edf348a','cancelled',4940,'EUR',1,1795317750782,NULL,NULL,NULL,1795317751145,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317759134);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317759134);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317759135);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a20146-b39c-7dde-908d-07ff3eb3660f','ord_01a20146-b39c-779d-93ea-bc014d332be0',1,'order.created','{"number":"7BDVX-HV76G","userId":"usr_01a20146-afe5-7f26-8ee7-8b544e39952d","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20146-b39c-777a-a55c-bab2e2fe4436","customerNote":null,"metadata":{}}','usr_01a20146-afe5-7f26-8ee7-8b544e39952d',1795317740444);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a20146-b4ed-727a-87d9-70fea7a49eaa','ord_01a20146-b39c-779d-93ea-bc014d332be0',2,'order.paid','{}','system:saga',1795317740781);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a20146-b573-701f-ba45-e8addc98637b','ord_01a20146-b39c-779d-93ea-bc014d332be0',3,'order.fulfilling','{"shipmentId":"shp_01a20146-b534-775d-9e9e-8d52ab736afc"}','system:saga',1795317740915);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a20146-bf07-7e0e-9b1e-c68142983a3f','ord_01a20146-b39c-779d-93ea-bc014d332be0',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317743367);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a20146-c58a-70b3-8909-430f74553b50','ord_01a20146-b39c-779d-93ea-bc014d332be0',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317745034);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a20146-c5b5-71cf-b203-d37bdc7b1e4f','ord_01a20146-b39c-779d-93ea-bc014d332be0',6,'order.completed','{}','system:saga',1795317745077);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a20146-c64e-7b7d-bb3a-42fc5e534365','ord_01a20146-c64e-7cef-8a65-48acae7c6ded',1,'order.created','{"number":"D2XEP-M8NDT","userId":"usr_01a20146-afe5-7f26-8ee7-8b544e39952d","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20146-c64e-7df6-bf7c-6be48e80815a","customerNote":null,"metadata":{}}','usr_01a20146-afe5-7f26-8ee7-8b544e39952d',1795317745230);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a20146-c787-73f9-87c6-f3717b4bd0f2','ord_01a20146-c64e-7cef-8a65-48acae7c6ded',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317745543);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a20146-c8cf-72b6-ad7a-0dbf4e69bf1d','ord_01a20146-c64e-7cef-8a65-48acae7c6ded',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317745871);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a20146-c9b1-7e7b-81dd-5ed3fef8a24b','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0',1,'order.created','{"number":"EEFXG-6XM3X","userId":"usr_01a20146-afe5-7f26-8ee7-8b544e39952d","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20146-c9b1-7900-8fef-346abbeedbac","customerNote":null,"metadata":{}}','usr_01a20146-afe5-7f26-8ee7-8b544e39952d',1795317746097);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a20146-ca97-78ad-ad13-8b518889ae60','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0',2,'order.paid','{}','system:saga',1795317746327);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a20146-cb0e-7b53-8a1e-d0364d2accb0','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0',3,'order.fulfilling','{"shipmentId":"shp_01a20146-cac3-7646-88c8-e384a058a73b"}','system:saga',1795317746446);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a20146-cc4f-7d31-9c2b-a065b70c1040','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0',4,'order.cancelled','{"reason":"customer"}','usr_01a20146-afe5-7f26-8ee7-8b544e39952d',1795317746767);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a20146-cec1-71be-9eab-4e6a906ea5d9','ord_01a20146-c9b1-77dc-9a61-e9e479fcbfe0',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317747393);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a20146-d78e-7fb5-bcc4-c34c1e123b1b','ord_01a20146-d78e-761f-8275-e73f59e1dee0',1,'order.created','{"number":"WH0SV-22AP4","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20146-d78e-7c5e-83f7-91582b52213e","customerNote":null,"metadata":{}}','usr_01a20146-d512-7ec0-ab5a-66927edf348a',1795317749646);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a20146-d888-7c1d-bacd-0d0a2a618b7a','ord_01a20146-d78e-761f-8275-e73f59e1dee0',2,'order.paid','{}','system:saga',1795317749896);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a20146-d938-7be1-8928-80519f962d41','ord_01a20146-d78e-761f-8275-e73f59e1dee0',3,'order.fulfilling','{"shipmentId":"shp_01a20146-d8dc-763b-9f7b-c0eb947dbb01"}','system:saga',1795317750072);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a20146-d9e4-7d2f-baeb-12fc4a465982','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e',1,'order.created','{"number":"K9R71-5FJT2","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20146-d9e4-7cba-ac01-ed68ee9d86d5","customerNote":null,"metadata":{}}','usr_01a20146-d512-7ec0-ab5a-66927edf348a',1795317750244);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a20146-db64-7971-a991-21c595614252','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e',2,'order.paid','{}','system:saga',1795317750628);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a20146-dbcb-75dd-acfc-42bc0b57e4ca','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e',3,'order.fulfilling','{"shipmentId":"shp_01a20146-db9b-7a7c-9a29-dbeeb5d3daa7"}','system:saga',1795317750731);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a20146-dbfe-7fc5-9c59-6726728385be','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8',1,'order.created','{"number":"9YBKQ-VNHT7","userId":"usr_01a20146-d512-7ec0-ab5a-66927edf348a","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20146-dbfe-74d3-b465-adb75103b857","customerNote":null,"metadata":{}}','usr_01a20146-d512-7ec0-ab5a-66927edf348a',1795317750782);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a20146-dd69-793e-90c0-b92c55cf322d','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317751145);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a20146-dd8f-7118-bb5a-cf6df6d45461','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e',4,'order.cancelled','{"reason":"customer"}','usr_01a20146-d512-7ec0-ab5a-66927edf348a',1795317751183);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a20146-de36-71bf-b629-02f085e9adf7','ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317751350);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a20146-e0a3-7f14-b854-c45db2b02969','ord_01a20146-d9e4-7d36-947c-e6d8180cf28e',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317751971);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a20146-e142-791c-a1c4-af608c5104bb','ord_01a20146-d78e-761f-8275-e73f59e1dee0',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317752130);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a20146-e916-735e-bb31-c01b44cbc84e','ord_01a20146-d78e-761f-8275-e73f59e1dee0',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317754134);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a20146-e972-7262-b403-8599fbe5e6f8','ord_01a20146-d78e-761f-8275-e73f59e1dee0',6,'order.completed','{}','system:saga',1795317754226);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a20146-f62f-708a-8e15-aa8be285a45d','ord_01a20146-d78e-761f-8275-e73f59e1dee0',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317757487);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a20146-f64d-76bb-bca7-b1459a8fd4eb',0,'jobs/job_01a20146-f64d-76bb-bca7-b1459a8fd4eb/0-9a42cfa2-059f-4e5f-8c23-f9bcb1e81601',1648);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a20146-f64d-76bb-bca7-b1459a8fd4eb','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a20146-dbfe-7dfb-9f20-96eaed7682e8","before":"ord_01a20146-f667","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a20146-9552-732d-89bf-73c58169b0d2',1795317757517,1795317757542,1795317757542,1795317757542);
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
