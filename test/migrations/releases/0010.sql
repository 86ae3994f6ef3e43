CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:10:20');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:10:21');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:10:21');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:10:21');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a2013b-ba23-70f0-99bb-36eddc81372c','system:seed','product.create','product','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-ba1c-7b45-8c5b-03b3978dd34d","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021212},"updatedAt":{"from":null,"to":1795317021212}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021219);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a2013b-ba44-7f5c-9381-6f04518c9ae7','system:seed','product.create','product','prd_01a2013b-ba40-7fab-97d2-7de287c8d267','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-ba40-707c-8102-228948e01d85","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a2013b-ba40-7fab-97d2-7de287c8d267"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021248},"updatedAt":{"from":null,"to":1795317021248}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021252);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a2013b-ba65-7c84-b51c-8c836c66fdfc','system:seed','product.create','product','prd_01a2013b-ba60-74f5-84eb-53cd9c81be92','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-ba60-7214-9ad8-c3839cbb92d4","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a2013b-ba60-74f5-84eb-53cd9c81be92"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021280},"updatedAt":{"from":null,"to":1795317021280}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021285);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a2013b-ba85-7f42-8eb0-efd58d0ec421','system:seed','product.create','product','prd_01a2013b-ba83-7d8c-b427-7a25b741858d','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-ba83-78bf-b7a6-1706a991b2ae","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2013b-ba83-70ad-8b6c-a4861e4329e5","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a2013b-ba83-7d8c-b427-7a25b741858d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021315},"updatedAt":{"from":null,"to":1795317021315}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021317);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a2013b-baa8-72f2-a540-618ecbe57da9','system:seed','product.create','product','prd_01a2013b-baa5-771c-b879-481a13f66370','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-baa5-757f-b4ca-8ea084dba477","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a2013b-baa5-771c-b879-481a13f66370"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021349},"updatedAt":{"from":null,"to":1795317021349}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021352);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a2013b-babe-7e56-a3cd-b11b909f0b65','system:seed','product.create','product','prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-babb-7a23-9c28-1e44d0ea5c04","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021371},"updatedAt":{"from":null,"to":1795317021371}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021374);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a2013b-badf-7e8a-8da4-c0f35de2846a','system:seed','product.create','product','prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-badb-7d67-886b-a17af4359e7f","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021403},"updatedAt":{"from":null,"to":1795317021403}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021407);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a2013b-bb0a-70dd-9e55-17c3a4e82d30','system:seed','product.create','product','prd_01a2013b-bb06-721b-abb6-4d5b0625d775','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bb06-7bff-8b10-e6b940b2517d","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2013b-bb06-76ab-8790-c98d6d6d6315","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a2013b-bb06-721b-abb6-4d5b0625d775"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021446},"updatedAt":{"from":null,"to":1795317021446}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021450);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a2013b-bb31-7b17-a7a7-7adbd5dcfd73','system:seed','product.create','product','prd_01a2013b-bb2d-708e-83e8-d247290a7085','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bb2d-750f-a516-f3e5369cb5ac","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a2013b-bb2d-708e-83e8-d247290a7085"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021485},"updatedAt":{"from":null,"to":1795317021485}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021489);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a2013b-bb6b-79d6-967f-fa45c3a64bb6','system:seed','product.create','product','prd_01a2013b-bb69-725d-96fd-1ab742424e0e','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bb69-782c-b910-50f893798ac0","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a2013b-bb69-725d-96fd-1ab742424e0e"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021545},"updatedAt":{"from":null,"to":1795317021545}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021547);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a2013b-bb87-72d4-b936-1fdda6cae479','system:seed','product.create','product','prd_01a2013b-bb86-7b41-ba93-42ab23619569','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bb86-7db4-ada5-61583ca53744","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a2013b-bb86-7b41-ba93-42ab23619569"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021574},"updatedAt":{"from":null,"to":1795317021574}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021575);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a2013b-bba7-7ace-b51b-4a75b68bdd2e','system:seed','product.create','product','prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bba0-7616-b20d-e5dac0bad456","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2013b-bba0-7293-bef1-02ac8e13877e","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021600},"updatedAt":{"from":null,"to":1795317021600}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021607);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a2013b-bbf1-718e-a989-2d6313e5d747','system:seed','product.create','product','prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bbec-75d7-a09b-53a449b86200","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021676},"updatedAt":{"from":null,"to":1795317021676}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021681);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a2013b-bc46-7a4c-81fb-9cc735c68b34','system:seed','product.create','product','prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bc3f-70d3-92ae-bdb263dede34","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021759},"updatedAt":{"from":null,"to":1795317021759}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021766);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a2013b-bc81-70f9-b2bc-a956be7edca7','system:seed','product.create','product','prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013b-bc7c-77bd-b43b-e3580c7dd3b5","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317021820},"updatedAt":{"from":null,"to":1795317021820}}','seed-903668d9-95c5-4899-b7cf-c6186ef96503',NULL,1795317021825);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a2013c-255a-76a0-82dc-c1ff5f318a6d','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013c-1564-7e86-9b33-89f3c56d128b','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317046661,"to":1795317048666}}','evt_01a2013c-251f-7b69-959b-3f492e29b2e2',NULL,1795317048666);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a2013c-26ec-76c4-b9a0-9175386ab880','usr_01a2013c-13b4-7d65-9c98-673b207467b2','order.place','order','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','e56a0349-8ebf-47e7-9c42-bd213f589057','127.0.0.1',1795317049068);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a2013c-282a-734c-b267-c3ed10918321','system:saga','order.cancel','order','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-9291f8f3-f40a-47ea-949c-e5ca01633bee',NULL,1795317049386);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a2013c-28f2-7e2b-a784-e851a8a81c92','usr_01a2013c-13b4-7d65-9c98-673b207467b2','order.place','order','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','b93c69cc-c8da-41fe-9256-e2897e4822bc','127.0.0.1',1795317049586);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a2013c-29ce-7592-a679-3ee963b776cd','system:saga','shipment.created','shipment','shp_01a2013c-29b2-7b1c-9c09-7188b4f709c8','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317049778,"to":1795317049806}}','saga-ab96f192-f0ca-4172-bd55-be20290ee48b',NULL,1795317049806);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a2013c-2a7a-7c37-b969-fb616f257d28','usr_01a2013c-13b4-7d65-9c98-673b207467b2','order.cancel','order','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','269eb51d-773f-4d5d-98cb-32720a3dc48e','127.0.0.1',1795317049978);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a2013c-2b43-7767-b175-e903983c4e42','system:saga','payment.refund','payment','pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317049734,"to":1795317050179}}','saga-ff909d5f-dff5-43f7-9e5c-baa1f9a409a3',NULL,1795317050179);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a2013c-2dd7-7c3b-ba3f-2b2a4eab3443','anonymous','session.create','user','usr_01a2013c-0aed-77af-a97a-0612f0e28be7','{}','9faee6b6-119b-45d1-9079-b67dba27cc5c','127.0.0.1',1795317050839);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a2013c-2ff7-735d-bc92-6dfb07bf1d3c','anonymous','session.create','user','usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac','{}','51f82dfa-c524-4b29-875d-c5eca16fae78','127.0.0.1',1795317051383);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a2013c-3008-788f-806f-59697cf8b7c5','usr_01a2013c-0aed-77af-a97a-0612f0e28be7','webhook_endpoint.create','webhook_endpoint','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','2862824e-e03f-4301-bbc2-8d532fb0b81b','127.0.0.1',1795317051400);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a2013c-3120-75d5-a954-c623a1d31ddf','anonymous','user.register','user','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','c877e871-eb21-4ea5-9c29-5151884e16db','127.0.0.1',1795317051680);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a2013c-335b-7520-bcce-abee81e536c4','anonymous','session.create','user','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','{}','65671828-c792-46dc-baf4-66829f728418','127.0.0.1',1795317052251);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a2013c-3382-77b7-9cc7-7f8054ffb522','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','api-key.create','api-key','key_01a2013c-3382-77cc-84a6-24d753a52962','{"scopes":{"from":null,"to":["orders:read"]}}','fe45fac7-cfd0-4ffe-a1b8-2a17a9e92b56','127.0.0.1',1795317052290);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a2013c-340e-7325-8f37-44d8c93d76e4','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','order.place','order','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','838a8915-c49c-4711-af0f-644f207cd1b3','127.0.0.1',1795317052430);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a2013c-34e7-7450-b990-dbe44f7c6b54','system:saga','shipment.created','shipment','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317052618,"to":1795317052647}}','saga-bb4623e5-a599-4286-939e-10ac8c307258',NULL,1795317052647);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a2013c-3570-7d2e-adec-d2584cf9a84a','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','order.place','order','ord_01a2013c-3570-7cf5-89ee-486a2258075a','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','77e8c1f5-edfe-469c-be06-84cc9507cd4c','127.0.0.1',1795317052784);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a2013c-36cc-78b5-9af6-5d50bc055d1f','system:saga','shipment.created','shipment','shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317053101,"to":1795317053132}}','saga-26e2bbdc-3ea2-4315-85dd-40f204db0c50',NULL,1795317053132);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a2013c-374a-7c94-aa00-882b581269f4','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','order.place','order','ord_01a2013c-374a-7c53-9969-694999f4a26d','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','4c9da58c-f46d-44bd-a248-51b318e4f52c','127.0.0.1',1795317053258);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a2013c-386c-7bc9-bd8f-ad98661274ec','system:saga','order.cancel','order','ord_01a2013c-374a-7c53-9969-694999f4a26d','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-3c876eff-d017-4ede-b046-6502de0f7550',NULL,1795317053548);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a2013c-38fa-7a03-a1a0-b8dc4ea8e8cb','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','order.cancel','order','ord_01a2013c-3570-7cf5-89ee-486a2258075a','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','d2353562-ff6b-4f68-aa0c-208f5a465b93','127.0.0.1',1795317053690);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a2013c-3a55-72de-8416-68719a765d6a','system:saga','payment.refund','payment','pay_01a2013c-3570-703f-8f2b-3ebefa738285','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317053062,"to":1795317054037}}','saga-48b3463e-4d06-4eb2-b371-da3dfa8299f2',NULL,1795317054037);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a2013c-3cda-7e5f-8e90-9278b8816526','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317052647,"to":1795317054682}}','evt_01a2013c-3cb2-7513-a331-1e6c7a0bea13',NULL,1795317054682);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a2013c-44b8-777c-82ab-5413dbcd9c15','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317054682,"to":1795317056696}}','evt_01a2013c-4481-7b58-983e-169fd806041e',NULL,1795317056696);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a2013c-50e6-7dc6-80c5-5471697c3bd1','usr_01a2013c-0aed-77af-a97a-0612f0e28be7','payment.refund','payment','pay_01a2013c-340e-74a4-b686-1954cc3b68db','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317052587,"to":1795317059814}}','81be8e87-cac5-4640-bbf1-5ac6882151c8','127.0.0.1',1795317059814);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a2013c-5148-712b-9d1f-ecb47c81e364','usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac','job.start','job','job_01a2013c-5148-7933-a1fa-3cbfae7dc23a','{"type":{"from":null,"to":"orders.export"}}','a9ec37b2-6061-4354-9de5-ebcbb2f18357','127.0.0.1',1795317059912);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a2013b-ba40-7fab-97d2-7de287c8d267');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a2013b-ba40-7fab-97d2-7de287c8d267');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a2013b-ba40-7fab-97d2-7de287c8d267');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a2013b-ba40-7fab-97d2-7de287c8d267');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2013b-ba1c-7b45-8c5b-03b3978dd34d','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2013b-ba40-707c-8102-228948e01d85','prd_01a2013b-ba40-7fab-97d2-7de287c8d267','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2013b-ba60-7214-9ad8-c3839cbb92d4','prd_01a2013b-ba60-74f5-84eb-53cd9c81be92','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2013b-ba83-78bf-b7a6-1706a991b2ae','prd_01a2013b-ba83-7d8c-b427-7a25b741858d','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2013b-ba83-70ad-8b6c-a4861e4329e5','prd_01a2013b-ba83-7d8c-b427-7a25b741858d','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2013b-baa5-757f-b4ca-8ea084dba477','prd_01a2013b-baa5-771c-b879-481a13f66370','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2013b-babb-7a23-9c28-1e44d0ea5c04','prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2013b-badb-7d67-886b-a17af4359e7f','prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2013b-bb06-7bff-8b10-e6b940b2517d','prd_01a2013b-bb06-721b-abb6-4d5b0625d775','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2013b-bb06-76ab-8790-c98d6d6d6315','prd_01a2013b-bb06-721b-abb6-4d5b0625d775','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2013b-bb2d-750f-a516-f3e5369cb5ac','prd_01a2013b-bb2d-708e-83e8-d247290a7085','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2013b-bb69-782c-b910-50f893798ac0','prd_01a2013b-bb69-725d-96fd-1ab742424e0e','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2013b-bb86-7db4-ada5-61583ca53744','prd_01a2013b-bb86-7b41-ba93-42ab23619569','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2013b-bba0-7616-b20d-e5dac0bad456','prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2013b-bba0-7293-bef1-02ac8e13877e','prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2013b-feb1-7ef9-a97b-dd971a95fa45','prd_01a2013b-feb1-76bd-9d03-a08355f2dc7b','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2013b-febe-7cb6-a89c-8ff8d599544f','prd_01a2013b-febe-73d9-b5f5-e4cf6ad8f1eb','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2013b-fed1-78f6-bc81-ffc8243cd05d','prd_01a2013b-fed1-7db9-bb2d-c4c9a830c7da','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2013b-fee6-78ea-abf2-bc88dc33a0de','prd_01a2013b-fee6-72a9-a47a-bb0d9627e6ba','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2013b-fee6-71e3-ac90-88b0d852ae8f','prd_01a2013b-fee6-72a9-a47a-bb0d9627e6ba','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2013b-fef9-7cc2-aa45-b38f15b83d35','prd_01a2013b-fef9-7442-bcfb-7556d1f81bab','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2013b-ff06-7e16-ac63-0fdb042d3064','prd_01a2013b-ff06-75ab-8193-c0ad015b740e','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2013b-ff11-731f-8cf8-7aa8ebffdaaa','prd_01a2013b-ff11-7166-9cdc-b32f7200a422','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2013b-ff1e-7308-9774-e20d6f7f7491','prd_01a2013b-ff1e-7f19-99a5-89676c0cda24','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2013b-ff1e-78db-b4d8-d74305851c02','prd_01a2013b-ff1e-7f19-99a5-89676c0cda24','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2013b-ff2f-7f0d-980a-43dad45c2306','prd_01a2013b-ff2f-766b-9f2e-04c977e05d5d','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2013b-ff3b-777a-9c48-68fb1833515a','prd_01a2013b-ff3b-7aa2-9955-fb70b3dc3dd4','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2013b-ff47-7aac-b3d7-48343d0b31b8','prd_01a2013b-ff47-7827-8d0b-77e9d555314b','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2013b-ff53-782f-8f81-871aceec4bf0','prd_01a2013b-ff53-790c-914b-142762596f8f','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2013b-ff53-75fb-b485-0202774bb91b','prd_01a2013b-ff53-790c-914b-142762596f8f','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2013b-ff61-7a9e-b295-a537621ea1fb','prd_01a2013b-ff61-7dc1-9988-feeaff192c0e','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2013b-ff74-7c7d-a60d-0a56490ffd5b','prd_01a2013b-ff74-7853-a0ad-7b235bdd735b','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2013b-ff80-7a66-9064-d3087591337e','prd_01a2013b-ff80-76a8-a8a5-2c270bc9ba6c','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2013b-ff8e-7c46-938d-706d57e03ce8','prd_01a2013b-ff8e-7710-b535-afd558521836','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2013b-ff8e-73c3-966f-745fd1aeeb61','prd_01a2013b-ff8e-7710-b535-afd558521836','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2013b-ffa4-7aee-965f-9e43346b0cfd','prd_01a2013b-ffa4-719a-bd25-d00ee9e17a83','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2013b-ffb8-7b8d-8479-6158eecf1a9f','prd_01a2013b-ffb8-76a5-a109-654218f3ffbe','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2013b-ffcd-7486-89d1-6a823871ca6a','prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2013b-ffdf-7343-9b0b-75f16a0ce38e','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2013b-ffdf-72d8-98dc-b3b04d9af465','prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317021212,1795317021212,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2013b-ba40-7fab-97d2-7de287c8d267','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317021248,1795317021248,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2013b-ba60-74f5-84eb-53cd9c81be92','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317021280,1795317021280,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2013b-ba83-7d8c-b427-7a25b741858d','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317021315,1795317021315,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2013b-baa5-771c-b879-481a13f66370','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317021349,1795317021349,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317021371,1795317021371,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317021403,1795317021403,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2013b-bb06-721b-abb6-4d5b0625d775','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317021446,1795317021446,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2013b-bb2d-708e-83e8-d247290a7085','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317021485,1795317021485,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2013b-bb69-725d-96fd-1ab742424e0e','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317021545,1795317021545,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2013b-bb86-7b41-ba93-42ab23619569','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317021574,1795317021574,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317021600,1795317021600,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317021676,1795317021676,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317021759,1795317021759,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317021820,1795317021820,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2013b-f6a0-74d7-b0b7-5c440d53563e','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317036704,1795317036704,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2013b-f6b1-7dab-8d2f-46bc17e34493','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317036721,1795317036721,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2013b-f6ca-779c-a8ee-725444b12ab7','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317036746,1795317036746,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2013b-f6dc-74aa-ab7b-ec55febaccd9','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317036764,1795317036764,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2013b-f6ea-7714-9cc4-604d5f21eb3e','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317036778,1795317036778,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2013b-feb1-76bd-9d03-a08355f2dc7b','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317038769,1795317038769,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2013b-febe-73d9-b5f5-e4cf6ad8f1eb','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317038782,1795317038782,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2013b-fed1-7db9-bb2d-c4c9a830c7da','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317038801,1795317038801,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2013b-fee6-72a9-a47a-bb0d9627e6ba','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317038822,1795317038822,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2013b-fef9-7442-bcfb-7556d1f81bab','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038841,1795317038841,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2013b-ff06-75ab-8193-c0ad015b740e','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038854,1795317038854,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2013b-ff11-7166-9cdc-b32f7200a422','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038865,1795317038865,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2013b-ff1e-7f19-99a5-89676c0cda24','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038878,1795317038878,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2013b-ff2f-766b-9f2e-04c977e05d5d','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038895,1795317038895,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2013b-ff3b-7aa2-9955-fb70b3dc3dd4','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038907,1795317038907,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2013b-ff47-7827-8d0b-77e9d555314b','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038919,1795317038919,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2013b-ff53-790c-914b-142762596f8f','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317038931,1795317038931,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2013b-ff61-7dc1-9988-feeaff192c0e','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317038945,1795317038945,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2013b-ff74-7853-a0ad-7b235bdd735b','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317038964,1795317038964,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2013b-ff80-76a8-a8a5-2c270bc9ba6c','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317038976,1795317038976,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2013b-ff8e-7710-b535-afd558521836','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317038990,1795317038990,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2013b-ffa4-719a-bd25-d00ee9e17a83','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317039012,1795317039012,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2013b-ffb8-76a5-a109-654218f3ffbe','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317039032,1795317039032,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2013b-ffcd-7b2c-8df6-36ffe877bd9d','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317039053,1795317039053,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2013b-ffdf-7e1f-8c68-17f1bfdf185d','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317039071,1795317039071,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'YFqAgbwGDIiBlmxJgQrLkqrB8OJtFKyMnaQow78ZXDg','ses_01a2013c-128e-78d2-a69d-f06fe8ca8ca0',1795317043854,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'AG37z3xrQZhJtN2Xjb-YX6ttdq4Glh4AmXqyOUTbauk','ses_01a2013c-148d-7627-b056-a258e21ab727',1795317044365,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'OiX555A87tk0ZWHocqvrbA1NsE7KiVnb8NXaALtR63Y','ses_01a2013c-2dd7-7086-8d62-51dd083b12bc',1795317050839,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'Qse2QftWJ7VUILcWlkQ2LyB7KoNooPem3TPhw89TJ7o','ses_01a2013c-2ff7-779a-8496-13922cf2a31d',1795317051383,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'Q4KjJWICNyzGmOOX3Q3nQEsY5Ml1HpB8gKx1p6jugNQ','ses_01a2013c-335b-7330-9ee4-71dc9298f4c6',1795317052251,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2013c-128e-78d2-a69d-f06fe8ca8ca0','usr_01a2013c-0aed-77af-a97a-0612f0e28be7',1795317043854,1797909043854,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2013c-148d-7627-b056-a258e21ab727','usr_01a2013c-13b4-7d65-9c98-673b207467b2',1795317044365,1797909044365,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2013c-2dd7-7086-8d62-51dd083b12bc','usr_01a2013c-0aed-77af-a97a-0612f0e28be7',1795317050839,1797909050839,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2013c-2ff7-779a-8496-13922cf2a31d','usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac',1795317051383,1797909051383,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2013c-335b-7330-9ee4-71dc9298f4c6','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe',1795317052251,1797909052251,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2013c-14d2-7b98-b98f-07552d6d6736','MUG-BLUE',2,'shipped',1795317044434,1795317046661);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','MUG-BLUE',2,'released',1795317049068,1795317049386);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','MUG-BLUE',2,'released',1795317049586,1795317049978);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2013c-340e-71bf-ad3d-58cc40abf357','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317052430,1795317054682);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2013c-3570-7cf5-89ee-486a2258075a','LAMP-OIL-BLACK-LARGE',1,'released',1795317052784,1795317053690);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2013c-374a-7c53-9969-694999f4a26d','LAMP-OIL-NATURAL',1,'released',1795317053258,1795317053548);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795317049978);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795317023563);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795317023609);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795317023738);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795317023775);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795317023889);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795317023912);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795317023937);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795317024001);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795317024052);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795317024078);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795317024100);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795317024117);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795317024138);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795317024163);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795317039669);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795317039688);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317039712);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317039732);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795317039749);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795317039769);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795317039818);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317039845);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795317039860);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795317039882);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795317039919);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317039948);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795317039968);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795317039986);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795317040026);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317040044);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-BLUE',55,0,1,1795317040060);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-RED',66,0,1,1795317040077);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-NATURAL',77,0,3,1795317053548);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317054682);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317041028);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317041089);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317041139);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317041177);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317053690);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2013b-c31a-7415-8730-95c37d87c3d2','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795317023514);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2013b-c34b-79d2-9ccb-55784dacf1b2','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795317023563);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2013b-c379-786e-8fb1-d3a50cf484bf','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317023609);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2013b-c3fa-7e8c-a7a1-d1ba6283da76','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317023738);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2013b-c41f-71d0-99f1-87267defc411','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317023775);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2013b-c491-75c7-8ea2-1dd355be3906','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317023889);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2013b-c4a8-7cd5-adec-00e81bb7ecf4','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317023912);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2013b-c4c1-76b5-8f0c-f5006e762e41','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317023937);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2013b-c501-7c84-90da-97c19e2bc311','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317024001);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2013b-c534-7f2d-982e-cb4872c64a62','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317024052);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2013b-c54e-794a-98b5-bca78e819f8a','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317024078);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2013b-c564-7520-bd6d-b89492f2d53b','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317024100);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2013b-c575-7eb6-baf0-004b9fd97216','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317024117);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2013b-c58a-77ed-9a42-f2a6c12e68a3','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317024138);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2013b-c5a3-7840-b493-e3c8eebcc1cc','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317024163);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2013c-0260-799d-8beb-99ce109d65a7','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317039712);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2013c-0274-766c-8780-0c8d2a62ac29','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317039732);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2013c-0285-7efe-8da9-2bc3cd8eb5ce','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317039749);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2013c-0299-7580-9fea-62bc19fb7994','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317039769);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2013c-02ca-7f50-b31a-3478f816a7cc','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317039818);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2013c-02e5-782b-a089-f0e9829e1395','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317039845);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2013c-02f4-7979-99ca-047cb06b5621','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317039860);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2013c-030a-703d-be60-6180565129bc','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317039882);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2013c-032f-7cfe-a93a-c874b4e0fc16','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317039919);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2013c-034c-796c-84eb-7934a6c7bf6b','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317039948);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2013c-0360-7796-8ca9-cfe0eca12520','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317039968);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2013c-0372-7db7-8da5-0656de13d180','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317039986);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2013c-039a-7b29-af88-3f0e74879283','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317040026);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2013c-03ac-770d-9b72-83bb913dc7ec','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317040044);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2013c-03bc-7ebd-916b-240e4184f7a6','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317040060);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2013c-03cd-7cf9-8b42-3c2a82926bc9','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317040077);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2013c-03e8-772b-99e7-cfbe7039c509','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317040104);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2013c-040d-7428-ae70-25de189add68','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795317040141);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2013c-0784-764b-bc68-bf4330df38cf','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317041028);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2013c-07c1-7518-8dd8-35a4adff1f19','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317041089);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2013c-07f3-7784-a8f5-aec38d0c903b','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317041139);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2013c-0819-7e4b-b617-ebf24fb6c913','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317041177);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2013c-0850-7ead-8170-d9c16d41239f','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317041232);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2013c-14d2-7b98-b98f-07552d6d6736_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2013c-14d2-7b98-b98f-07552d6d6736','system:inbound.take-in',1795317046661);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2013c-340e-71bf-ad3d-58cc40abf357_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','system:inbound.take-in',1795317054682);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2013c-14d2-7b98-b98f-07552d6d6736','3W5PC-MQV4C','usr_01a2013c-13b4-7d65-9c98-673b207467b2','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013c-14d2-71d5-9053-5f114780c84a','captured','shp_01a2013c-1564-7e86-9b33-89f3c56d128b','delivered',NULL,NULL,NULL,'{}',6,1795317044434,1795317048786,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','JHHG8-SKVRZ','usr_01a2013c-13b4-7d65-9c98-673b207467b2','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013c-26ec-7229-b678-c248ee568910','failed',NULL,NULL,'payment_failed',1795317049386,NULL,'{}',3,1795317049068,1795317049470,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','65H20-A5R5S','usr_01a2013c-13b4-7d65-9c98-673b207467b2','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c','refunded','shp_01a2013c-29b2-7b1c-9c09-7188b4f709c8','cancelled','customer',1795317049978,NULL,'{}',5,1795317049586,1795317050358,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2013c-340e-71bf-ad3d-58cc40abf357','7CM6D-2JEXW','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013c-340e-74a4-b686-1954cc3b68db','partially_refunded','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','delivered',NULL,NULL,NULL,'{}',7,1795317052430,1795317060002,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2013c-3570-7cf5-89ee-486a2258075a','4P2BY-N647J','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013c-3570-703f-8f2b-3ebefa738285','refunded','shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320','cancelled','customer',1795317053690,NULL,'{}',5,1795317052784,1795317054206,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2013c-374a-7c53-9969-694999f4a26d','KE77N-88CH9','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013c-374a-7e44-b6a6-800df4d7e548','failed',NULL,NULL,'payment_failed',1795317053548,NULL,'{}',3,1795317053258,1795317053695,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a2013c-14d2-71d5-9053-5f114780c84a','ord_01a2013c-14d2-7b98-b98f-07552d6d6736','usr_01a2013c-13b4-7d65-9c98-673b207467b2','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317044434,1795317044534,'pay_01a2013c-14d2-71d5-9053-5f114780c84a',NULL,1795317644434);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a2013c-26ec-7229-b678-c248ee568910','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','usr_01a2013c-13b4-7d65-9c98-673b207467b2','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317049068,1795317049272,'pay_01a2013c-26ec-7229-b678-c248ee568910',NULL,1795317649068);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','usr_01a2013c-13b4-7d65-9c98-673b207467b2','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317049586,1795317050179,'pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c',NULL,1795317649586);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a2013c-340e-74a4-b686-1954cc3b68db','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317052430,1795317059814,'pay_01a2013c-340e-74a4-b686-1954cc3b68db',NULL,1795317652430);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a2013c-3570-703f-8f2b-3ebefa738285','ord_01a2013c-3570-7cf5-89ee-486a2258075a','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317052784,1795317054037,'pay_01a2013c-3570-703f-8f2b-3ebefa738285',NULL,1795317652784);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a2013c-374a-7e44-b6a6-800df4d7e548','ord_01a2013c-374a-7c53-9969-694999f4a26d','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317053258,1795317053429,'pay_01a2013c-374a-7e44-b6a6-800df4d7e548',NULL,1795317653258);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code") VALUES (1,'ref_01a2013c-2b43-7121-8ad9-33e283347c53','pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c',2580,'order cancelled','succeeded',1795317050179,1795317050220,NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code") VALUES (2,'ref_01a2013c-3a55-7632-bc0e-3d0f4feb9fb8','pay_01a2013c-3570-703f-8f2b-3ebefa738285',5540,'order cancelled','succeeded',1795317054037,1795317054072,NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code") VALUES (3,'ref_01a2013c-50e6-7611-86e5-c5b040ef740e','pay_01a2013c-340e-74a4-b686-1954cc3b68db',100,'a scratch','succeeded',1795317059814,1795317059847,NULL);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2013c-14d2-71d5-9053-5f114780c84a','charge','ord_01a2013c-14d2-7b98-b98f-07552d6d6736','pay_01a2013c-14d2-71d5-9053-5f114780c84a',2580,'EUR','succeeded',NULL,NULL,1,1795317044523);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2013c-26ec-7229-b678-c248ee568910','charge','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','pay_01a2013c-26ec-7229-b678-c248ee568910',2580,'EUR','declined','card_declined',NULL,3,1795317049243);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c','charge','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c',2580,'EUR','succeeded',NULL,NULL,1,1795317049703);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2013c-2b43-7121-8ad9-33e283347c53','refund','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c',2580,'EUR','succeeded',NULL,NULL,1,1795317050204);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2013c-340e-74a4-b686-1954cc3b68db','charge','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','pay_01a2013c-340e-74a4-b686-1954cc3b68db',5040,'EUR','succeeded',NULL,NULL,1,1795317052547);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2013c-3570-703f-8f2b-3ebefa738285','charge','ord_01a2013c-3570-7cf5-89ee-486a2258075a','pay_01a2013c-3570-703f-8f2b-3ebefa738285',5540,'EUR','succeeded',NULL,NULL,1,1795317053033);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2013c-374a-7e44-b6a6-800df4d7e548','charge','ord_01a2013c-374a-7c53-9969-694999f4a26d','pay_01a2013c-374a-7e44-b6a6-800df4d7e548',4940,'EUR','declined','card_declined',NULL,3,1795317053403);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2013c-3a55-7632-bc0e-3d0f4feb9fb8','refund','ord_01a2013c-3570-7cf5-89ee-486a2258075a','pay_01a2013c-3570-703f-8f2b-3ebefa738285',5540,'EUR','succeeded',NULL,NULL,1,1795317054058);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2013c-50e6-7611-86e5-c5b040ef740e','refund','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','pay_01a2013c-340e-74a4-b686-1954cc3b68db',100,'EUR','succeeded',NULL,NULL,1,1795317059838);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2013c-1564-7e86-9b33-89f3c56d128b','ord_01a2013c-14d2-7b98-b98f-07552d6d6736','usr_01a2013c-13b4-7d65-9c98-673b207467b2','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317044580,1795317048666);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2013c-29b2-7b1c-9c09-7188b4f709c8','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','usr_01a2013c-13b4-7d65-9c98-673b207467b2','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317049778,1795317049978);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317052618,1795317056696);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320','ord_01a2013c-3570-7cf5-89ee-486a2258075a','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317053101,1795317053690);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2013c-340e-72fc-87a7-d7db25d46c19',1795317052518);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2013c-34b2-7508-b2ac-8bcc0fb17b14',1795317052830);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2013c-3570-7a72-bef2-85e359679858',1795317052972);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2013c-34f4-7774-8ea2-eefb80a29bcf',1795317053002);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2013c-3690-739b-b906-4921834d5f20',1795317053279);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2013c-374a-7fd0-87fc-bdddbf833954',1795317053368);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2013c-36da-73f7-adcb-fc1a7a57ae1f',1795317053387);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2013c-386c-7df3-8bdf-8a345a40a07f',1795317053742);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2013c-38fa-7707-89ad-ebf7cdc02bf2',1795317053921);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2013c-451e-7fa9-b6df-ae10fda193c0',1795317056834);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','9e03c788-a3bb-4ebb-a516-d6ce7d172eb6','sRoYEs_nrk6NgYTLxTVBDE2OusHc9W0-p2XBHAAyemA',201,'{"Location":"/api/v1/users/usr_01a2013c-13b4-7d65-9c98-673b207467b2","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.BSK1F0N2wJxrXngR.mrX2n-KSbNvn-5lEwrApLIKBZ7Pp2s6H5xy-skCqbmdaoZ9K-dxliGOussSUaF4aPTdmZhSWJgDnBcH308BZ_zQVYNEkEnnVHvqI_B69p20AtZpzWqsG0-dhqmQkSFrwq64NWldfYlLUUnXgLJJO-DrkBJA9GDeLHA2kc4ThZkAGPMqFy_pmXsI4cZkh9XMbGnhLkJi5XWSTl225RhGeEi7lv8iuo4vC62EMOHAx4Oaq4kWnvYRA9p13LdWvj11GDTote3vPdM8sLqsYlUWDIzjIQXlOqZEd3x9bVdlGAAS4KaPiPVmb-tDBYbNQTqLVLW9g8JLKbboorCejksNXOIEWSPPZW60VrnjWEOZB5tucbxzI7gAtooPQHqL9RmXx0ci1-5h4gUqLq_Q2hIWRjUDOZ5zW3f6bxiXTPpP08ZnqQDFuN-Kk-FuWXMqX7gGkBifsyda3F65ZyXObCTai0d3QwrHtSqq9u0Oog-fMeMTkB6HKjSQtO6Cjc65HB_m3Qw6AO2Zv3h7Mw5LWQoZnuXNZyEts1Xm5bQ',1795317044148);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2013c-13b4-7d65-9c98-673b207467b2','POST /api/v1/orders','caa46c9b-c05c-4fcf-af09-5cce1bb6c454','DYDy4TruWSB-ZOj4JKbaEeyu5YcoUdDZ495yEbG9P-I',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736","ETag":"\"ord_01a2013c-14d2-7b98-b98f-07552d6d6736.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.MLBa1UGsjhHrufG8.YQw1qjn5BDCv7MFGpfSgCCrGPVsb0d16m5_B4uRYpt7z5Q7DidJ2vL4Vu2WmMiAImHvzJ4iDtfvAFHtHnC0ofmj7b4WZRPZFhHd-h47pFZm3wJGlQnyrEHzccmkkOZYihM7xqfmQ94wJbhxUIoT6PXOvGwGUlRUgnwionK-rZPslpXcQJsW7I2eK82g3Dzijdp4uSYsKPV2wN5ySFimJ9MODdQJ0f87NSyNXBlILKr2jUpHlby5YUA0ZfE3YbRjMupjTV6cJKFfkihIBPprRqPFT-3G-kognslZVcCQcK2c0nSBwqtO6ji5xPXLfYHL92OzXmcgJN-ugFBMxpiqYkxLGwEgZe4cpvazp8vCwSQF8ZU_Gbt35qt9jCKqvP0GcsDmbOeAaUshQpZpvem1lPDh3Wr4CwhcFxwN02AcBmTrR_K4RI9WF2b6Zlgg-rHsz6X--W3x-Hf24qrYmgs1zkylz0MEupvZtpQv1AqwrcwfdG79iu3tOdBvN1iSqaebZlEGTcyVlie7zX7uxJo5iFEVGas4xnLs1FT8JfcwzvQvMQAaqJtlUt-a6cbXEFn_wQaGHusDF-qWIGQ5nkrmIw97AnzSBXSy7rf_6qGmnfCPN6BISj5RxbZwu3oLx1Pg1xSOa4WpRVfuFOtfGhZiS2hkP6YMtFffCVLKS027RYyUfDdlFUrG9H7Z9yoD2V2-4UJ7vmzH_w4utzYS_Q0RxyFkrvuOzxDhQwBLc5MpdReo_J8IM8CfjVbUMGls7q9dXFGcZUAtWREfhm_SpEYCDoen7RRmOcsY2_2znqCuhYOIOHumPrj_WFPIN62fL01mRMd65HzNu0_X2T2LtqAV_6mnWeZK2TItdmkkncs93SxMFuM-DFt5v1Mka4L_TfBCd1nnV6GhVBXKMDbWiE8xqD3z73zDDbuc5ouEkYHQ7DcqT-nOroo9sYvMg9eQQST5cHmpxvgroMRw2jO3xZoYJemlx7XqXBwJKn0Ck2AFae1S7gUXJgk5xo9keMdWKFVZtliFWJFQH1ax7up2hXTqhe_ia5KanVF4QGhEiOM8X1CiXxHbmdi5NXxzVKGQulicVA6Yt8zSLXn8i',1795317044434);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2013c-13b4-7d65-9c98-673b207467b2','POST /api/v1/orders','feb585c3-082e-4b3f-9eeb-51e4c3f595f6','okcv85iMutpgVIhPiiLZexK7OeIkxBwlOdUhk0HZhf8',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-26ec-7065-8f15-6c6c8bbca953","ETag":"\"ord_01a2013c-26ec-7065-8f15-6c6c8bbca953.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.i3lvy9auUs3rDOcd.kwKa284pF8EVkVAr41K_jDNbSZwCWNegAheIpPMiLCvzyoVxq3m2vdpYlDKasEQ5zLnWm_zsRmLgEi1IDwYYWnN8hnH8nG9q_W_EINQi6tnjW-XVpjxrbJVgrgJy1aqvyLXaRkFZ5zTVaeSsc9Zi86jSAi8on7hz0rXQphXXR8-X5rasZowZigAF8cJUpWmYPrZIUQhSlgVYmvE75FSkor6qh9yOmHSG5KYS-jMP_PT9mgnXqiZDdLBYZZvv_Qv5Qd79U7qMsy9jNzqxaIAkYnaexqj-srCy-h-ufU5_ZyWsaWCIn823HtJcqaKyShJ6_nFgUYZuKyyrS2FKMk1tIPO-J8xqogN9uTbuvAV9dEXT5ODQpsar5ToTSB4je--y7sX9ACMFXJ1g3dN067vDJ6CfNeUuTMmrxgBSIClg1j0jSG5j1iM972HYOQ-4lhh5q9AcIP1GjYIT5tbLUO4-s7gne1EGsbUQ5IHaQMUaZrb_be9cox-2bE6KPyKhBUXh8n-Il7dogGCwcgtoZTIZSOeBcgnj3FgmRpKqnykE-BukcBiouLD9fcxkEN8c9fI8BDPsv9XS8uzBV8mkE5Lr9034bAX1ib5cF1KnW-3uvd7oYnxUyAtkOFvFVMwoZ6kfoC-fCwdZmTgs_YNimREl96RwC4lKQqOQT5HKegpnCpFnosok2SpTerI0lOLoTqNYF_W_Lo9UT4-CaDZWwRO5EVHp2ZH8zsv_BTQp1rGzBTZIFiw2KU3doA_-_hSTI0eCp1H-p41tyan5wSkVKmf4bv51N3oQ4apQ1NdCSR6zlpZa9gCGFKeVWGCWl3vXsZ5ppejUNOmDIPCaLPBttO_jGO0YZdCQcJNzPdwRSux65WxxHhFSMFAfQRd48y8N0N_zF-bHUxooOrdGvvbX3SkMEjrcL0UcdXLsivdRGUt-q_d7ooTReeL3mKV5IEXbOcGA7FCt5-WiMt7lVd0zgMMTSv4ek0LjfYZgDOZlCRK1Dnd1jRfU9TKbMXD1gUcqlXwJO_ZxelVO7t7obY2TcU4l4M5qwlGNRp8bo7oXu_7mmKUQLq1mu4Nw78vBsSzIjnd3C_M1ehiGBwrw',1795317049068);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2013c-13b4-7d65-9c98-673b207467b2','POST /api/v1/orders','07d1c75e-b45a-43b0-ad2c-32ac37b14e63','DYDy4TruWSB-ZOj4JKbaEeyu5YcoUdDZ495yEbG9P-I',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a","ETag":"\"ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.8LIBCmpp-0_xk3Z2.r46q1i4MpvHeKyZMRyP1vFYVpvs-JTr23w16iHw4e_HZN8WzcqZhmJLIMzAYjB-ZsH3uhqNqtzvQQc6BMW8qzhUeQRuRhLvLS0tVDIUr4oq3Zeoi0vcKZEcj_f6YJKE7xO2_4UAVZGd4BLGUQtisfuMKm5E679ghn3Q5aAs1kRGtFQjSBDUEsysyZDf8aTARrf7Ft_jCCUMeHBJZj45-YrZBkzz6aAGa8PFXZKqKHzkXLGnEwChlnkH1sbX1DlNwlgfaH9iP14hPLsRHmgPpXbax5CeQF74D9Adl_dQ_UVezs8rcmTdxHNlu9MsUpEGWU57PNuiLKHkphlYuSlSgAwjur3Gaw9e1ErPzDpx7iNUPpYBN48NH9l4g8hzpjo_N2lSvs4PMZCymg6U_zcjig0WtehEnI0iDeXlOfO5bmiaz5ojL2S0UwPPVWE3jyOamhl43TGmFKVdt2_Vl-BdlZ-VYxfUv7xZ54Nsc-LcIyBtSt25I2tKuUeIDk8ARKFCz9R-xIlhIv2ORq_ZTOksFP76SyXsxGu7uSqoPKOOEf5oCV7h8cMHjXqZd0-wbZLfCY7HNpOfaJdTDT4F6k_r74NwI3a4-JxYI0C9MyM3eV9Fv77I5zFJZ4euY3GtQYG0YUz-fzoAyit7Qe6DsndTMPjv6bKnnXYydJ213-fSl2M35de6f-rkVe1EXbuwbmYfXUmU3L-tjy2vcQKIc-8hvxQCxvNB-vdexm63L-dSz1jVmDtP0oeWYZ7mP82ZiXiaq4URc16dWvhjJZLdNgUoeET-vJl0ci0PROvMwTWkMgOEvC3E2VZEQK4DY-kxTETA7qX-3isv7itJEPod6e5eASodevwHoJ12y-dEP1rrDEH9OJwHv6EEJSlHajmRcr75ZOcKzN_ggMAgzLYImLm0muwC2h-PD3kcK71ZjrQ_4XJwc90pC9M1oLtnYKBLZT3JQdK7WcfdwM4ZBjtr7x-Ze5bT-KQmrSDQoCTs_Ts-HX2oJx5a9XI-5Af6tJyTNY-znyhk7JpLniBqaUH2gB8vgMyZZxDAmlhuT0OqoBYvE5u1tMjxMS6ueVil58nQFtjJpCdJ8E3lLCR9C',1795317049586);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2013c-13b4-7d65-9c98-673b207467b2','POST /api/v1/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a/cancel','0e17260c-eebd-42e5-9c4c-34c0be0c2ff6','ukBw6BB9enWjbOXXLjYbK3WUNfwFPIWkfwC56ow-LFY',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.pUqBk1IF8vCMWUE8._53D_6QyDfQxfqSHRIpzzGfiBHwRg8CNGyWlYyQgcqKrCRhVs0AGILCAQA89dkLj-dVhLPxfiZyKrz053D8vqF2AgDuuNQLUuD71hBtALHTbce8JsN14g0S5NpFqi2AGGmTHfyB6JLOdeW7_-4bicOBgK9n1AQ9sXVD_8kr9VtSaYEWX47pHJXd1k9WMfQv5gPrXQp5OuG-cmQ3ej7HnioxdW-WWvJ2teHNBfG09tPNhv4AuacK8-vQ5mK3si50EqfwhqHiFCpT-rbGhX3LmTXeEAkrBzMJG14xuDtVKnORkt-g2T_BcAVLD5iE0aqcUot3bcEn86xMkMb26dJ8Uq7YDapiAHwF9t3f_yun9HRqK9jD82h91pXLtex-czaWfaCu6Rjt0gccJ7ILuSMswDhSjzsoN9-5ZKVfB3xxDxZHsQMeMg8H80Kpzdz5zQ6FQuCdncENaFoZQ2dHxwH-F1ETsNuoKZLuNUwSrUDpJ3LYwopk7cyyWe9yO2e7shOyEDHbr7YdrUFp3NucrnNRgvW5Mx-RdSXYSZWhBjFMj9S1vJcPkspgLRGkEJtmY0Tu4i0suEec4eN2CLTY6Ui-ZOyj73_W5lURlwgDjZhAlwUgAVbk5gpv_Mo9WrSHZqfAnhnTaHHsA1CZPfX0yqs82rhjiaezZiN4NcKOgvYS9E2aDQQiG3qwp1LQA7xRgR9fCezA5TXry0sBUXwOG9fcbyVW7qVXpce1RwaUs-kWgzfDXusOspxlQTd0RHEZ70VsAE76MMquxiC2ZlsW6s5RVJybwO2o1FHBzYtqc0_VoCRD1dBx526_KgGxeFAMgzXROMvnGtrJa-jXlQKaZtU6U1mOl5EclF1Sa-ZVJCutyf7nmreQlQffDCjANQU02mxh3eyLbrGwQeMKMlCx36DFJpr8FiBgN-uhcPawQYqKbwJeawhQGFiOfqq7Y2NLBPKP10BSQl0sNPW74W6BFGiWp6SBXG1ixKqDSssU0cxeDdqtBQd-tLgTrFkDItblGPM7AlX02dV04vY86JKEVZ5gkm688Nzzb4CdwlMv0iteY_YGYOaF22TWdChVjfWb7qA6MBwb8-PbeZEGGHsf3d5DOAVbVQc1_Wng2Woq5rFZTMXJLpUeYpZRYbMSmhdQb6te5ACrhjGoA02Cm5qcOUdXWvqo7raITyGwZVPvBUzxB1ToFUQftDbbgtA5NrCLYHclmerdf1-fOqb7XFQfm-Xk0GqMKdE8zabcRt5A_6aN6Fg',1795317049978);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2013c-0aed-77af-a97a-0612f0e28be7','POST /api/v1/webhook-endpoints','3eee3d27-26f0-4624-831d-e39c9d14ef36','qkpjZ9kr2sPRQdvz9InhpXoJ5ZnkDA4r6V4PMCPmjeg',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a2013c-3008-7ca5-95a0-377992c6a071","ETag":"\"whe_01a2013c-3008-7ca5-95a0-377992c6a071.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.3ywWydbZzSHg1Fl0.fe4IMYl23IMpJ7Z1lMesGAt4oE7uvARN8D6-L-aDZVMP_VJDTRUr2bbGBUd78OiZB0CJ-BkmerF_P-u2YOw2nTPnqBC2o4KZzivl7cOcvEPs9lbDt0NECo4RjNqeE-ch4HS93TK6h1BZ8lOCGjtRlwBIxrKL13rOhH-x05sTV7xYyqEnPxmGfhcsRKwStJ9yh51nkoonhWf6mm3C9c6o4Ca89p5EzGOv7TBEhmvTEnaLxtR5tEJ3xnZEj0hPa0Wk7mgPVYUVLZ6JBTJFJCER5RAXf6TQrEVX7Dr3N2KKhWN_9Tw1ZpwOSbrPaHFCQIegCd0AMs3JVenb2I1gb68ADfgjtYj-xOVg2CK1CsjT5SBeW0s4ZwcL6cXZfeQ5keFPAWmDxlJWeT35sSWMfwavs3251tTZGLkF2Ip4kgj9yMARTF4MzQ7Pxzo5qSdbneMTySmMo0oXpNatHD3gUjf9umEKdLot4hHwcn-Snm_HxN3oqAQQwG8cATG7LhXY6-VydQi9Ubt5DuUr3YK6XCiIRgZS0Ww9BZ8lk2TrLOVnOA_MxmeJ1xBgnnhQMS5-8i7ha7GLYvREJN1J6kCAASGieaJAV1vjNPeZsrjxJtYCIFsngyRCjBRDCy8LDxdknA',1795317051400);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','POST /api/v1/api-keys','a4dbc3aa-a721-4628-a7a6-ca153d55dfaa','nZRXX7R0QNy1qniWA4QaO3ZPmxj9sWv77_pb8CBHkWU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.teTIVUOwarj3YU7D.wClTahS7liHVWreCEZFL6XQLuqDGCsfNoNTefmEcpRWST4gKHW51yzKvLDkkxz9kXtFdYjF3xGBZp-emHhnzx4ac4R6u-CIifu92ogsU1Vomb590RPY-6CwHHNjxiDHl-fSoheVR9_h9s1EXdiGP4UZixum-LtbaxFIcLdKwfmP_SkskHOkxFiRY94QamfK-DlMQwkR6C6ZtkMJlKzdVJ1zE7lBGGMnRsWVQnT5-Hh7SJPP8kqepBrGBC9v0LBmFlIEcmDldNxCTZ0GxEIWDGOiLskDzs_obV-eyDwcSvX70Nr3D8BUSegX0z5DNuVULyQ5uacW8DZp_rUiJ21FQLt0IqO5Ybk0pHgxii_-BqaPX6HnrLLnjboUXPCHtGZ-bBxygS_urXTDsxqQaFTk6FtFiEGq8PMde2bhl5-bQOorCGVX6_qQCwXOlZ5UX_0BBnrzn3c0NVbUnBVT9voNQEZNIPanqLKwy8M-OhLBUJk8OqzzmnMm0zJXcSjIqvDIdjA',1795317052290);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','POST /api/v1/orders','1e4dd95b-789b-4ef1-bf82-261e149416de','806QvaoNLazfi6JbqrmM1iHcymx9-LRcGDY6PXyrjyM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357","ETag":"\"ord_01a2013c-340e-71bf-ad3d-58cc40abf357.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.3Wcs566bjS2L0PC_.wHvlBPSuWI4L3u2CPbcAaCmKxZVVYRuWxxw4BRjlQPqND0b3HosqpGxQnYQcp_VNgH64iVWYBhAq-ZU5SJCiEr81Id6dWm7TLDjajBS-lfTnELPR0KR786Pz5jjl3BAm_adh0mnjh-iB0KLlmOlJ2eRMvTPVOyZu82fu6GT4aG9cITbkZXuqmvi3XtlxlspugdB4tXAj-_C57KGHrBcPQo5xbuK4C6cCTuaEean-Qu5UiUudEf78V7oVfDS0xOQcVSiHxrxXqT1pqWfJLHRAF9dzXG9lA4cusvwSWwRFe2cvYc1Gd_kv__k2Wio9w55j5J1OtKIQI5a61KYmT7ydCREvTKRCk0DsErKQ_PRTr8fJs8ZOeHU35_foj5A-vleAS5yLZibeFuyUKqQxUeCsR4jTlSkGEnvY9L-uMk2Pd6UUj10CHhzi85UxbwjUjD8peGEL7HN37cotUENKsTpIGx0tPZwhxffD-WksI_1de4uN0Y8ubF2h89r5wUVySvFE8qOH-O4_vo6V05rfuJtQy62MSfUZJiVfhga5BKV8TOLp8i7N2f7k77eLDIgo3_n9NLoDy3PpsKbtLB-PPo7ddrl8-4fWdUysVdmOEGMks7zCvz-3AWLIy3N2n4q7jzsztX0AXEli4vhcYqzBXKt-Mfpb-Zmz-WI58sG0cqocP1F62vmUjkbdO2mN4trxH7utLCfg4g0kcBcA57MmIRk1s3waHL0_oEiTF2qWqi7P4BgEpGF0-sFTRHiQjwhVXDvTgsqPjs7GrUxIaZGhmbU-tfNupWnH-6oZyBNbXJqcF9ZI5j18Lh5matvzdpweSlvIyzreB15RCZ9QhVsEoTM_LXTzU0eRG7TESOCumQrMe2IOFIFk_JyjRIkufZDybX2eGn5aDnTbRdsBSnyBhSPp22sGwKFSgoNRbm2iXHYzbQqrwFIQ7sSOI4CY243Mc9fdmJNLwXlSRoKrIKFzPgfs9kY-Lvmp7NmO7cx_LrELcnf-sXHMIw5RTE9jevT6abKVFPYyLDjM6I5vSGS86IWneqdDLeIjo-rgW_rSBStpgubEkI8xPYZfGdCjIBe2Jf1TcrPD5x0QaUBt6kc5bZsUkxK7lQ1bBsfwbtU',1795317052430);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','POST /api/v1/orders','45b5f9ca-9123-43a0-8fca-e9408b29847b','LFYI2P_6dEoDlIu_4XrlAwM7vr34zLTv3b9OasfSQtg',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a","ETag":"\"ord_01a2013c-3570-7cf5-89ee-486a2258075a.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.qu5T0-wJ2yB8qnEA.W9_LADGX5MSkpv87e6KXm0CQVMx5UI90iEmJex81QMeHbNTpQW0n9seBgigtO5x2cnvzWpk_dXc5ejC_FX1DgLf5_VS8dyLyg_BI4QkAVBv_YPPMnFp6lbFRlvB9SR0RPI8Fs9VM7RXpRyy276ySOGwVMUNwrZud1okr1LO0cLU4LYoHwSY7aizljuug97GEtHuHJiH6SD1P-WI6Z_uMOvmquVeOFH8cLtNvIvwMMukSg8l5vrdQDZiSc-r23O7rs7VC5bJI0mh6bbCMJ6tCoq63-ljEHyRDsf8NnW34LPHNGRKrRcyzrM2PGXwJ16NE2tj4w8Ib9qIWHBif7aYNgg4KNttrC1vMcJxM_NywpJJAVIL9H4SeVqKfuiQ3aJCsb0QDJs6m4svuBJUeAO9kFpy--oLoVsrBe8yj4myfxdOWiG1sK8z5_Rr78zoTLUAvf0Vmw0r7UYFsBnyRomPdNHJweK_sV5840zV4eztKsiAzXp2S8DgVESwmLHXjZmQMmqwFZRklRE45mvNTthXYT_AKvg_drRo1-7ce_JjALQ0_FoOi_dzHeSwr9Q1hBigbRMeFarIqu1Q60uf0ruiSIPSA80epJxQjRFt8mv93gFzbp5bts6dCLRI6OzxtY-Y88ixcaA3ZkYatyq0USPNz8CYDgQqKj_vFZ26O2TtXU2kFLWG320AU1OsjHLpldynpEDM5CY2xSPnN1fSCI3YJB7g5oNh7HrZ7qPLC5qHrbNpUuX-G74raG2iw_0HOlPLi06BRra1MDb1TPTGC42lI8fJX_s3mx-eAjraTcrEb_f3itbVCHjghnr1TBl42g8Z_QOxbviK8jgMWr6KX3jGL_smpqXFE3CoRdemvrq-uap8487bCBSW7W7htoE38NeevMQP14co96Z070GsHDzmJ2VPwFv-DsBwE2lp2JpkdyGs9xSqaHQcRbde--Jwgc_tA7kKQxp2mJoZYF2tpKoRUPu3Vw19DLpvbKFQTpBf8CPtympfgPQnoo2kTa2ryIft1qyeClShbEz23u8rl2hpECADbxjS6l7JOXaszICtSku8F4iBowA8QH5H40KtEdLLO1qY0Zv4jetmdzdzcFKxfgh1_YpMR9HwfdIs',1795317052784);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','POST /api/v1/orders','306ab702-3ff9-4cc1-a9be-341e4f0c3e6a','-LMbrIJZaIaBt1tdahNEfE_r-I91PTlnQPZBmuNWipc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013c-374a-7c53-9969-694999f4a26d","ETag":"\"ord_01a2013c-374a-7c53-9969-694999f4a26d.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.fPzfOmo4xSvERUI6.716kxEgBRCYo5AEhta2ENFyXN_iK9lwsTvWVJWBeEiBdqXTox3L5-0DSPDCM1X6cLescrNH18GI0J_QUVfwEHBuoLQCQ4J8D7IAZZ1BPVmEnx2J4df6csv_CGF9hFrQM-t_Zj6PouvMdKtEjdRp7j4gty0V2LEu28wdlBe4MbCWmrz6TV-jhUmlpesXjNd0WA9iZxuaHYOgcDPQTrR31jv41S5LFn4umUq4oN5ZACK4HI6cOFhPG-u-DqLy9REmtoWqWmxy5W3mkGsJr2D4dNil-hqYWxx9uOkQ2LaV9OOkr9U2_MykiNTOYN8qm9b6WTrbuBIu_HUEsTVfUim9Xw1_IAsnp61WwCA74nXnlZzF8egS6Gb1GS8NAJq--T6lh-XVg0UU65YEppUqyCdppW-8OoZw20k--mywKDHH6qUW7R8Ztt_P2aBA7KvN2fn2c6tBU2bpDbZohbhizt4Q_gnfs8VlZJ0fxFK2izjcI2WaWY2uop5JkWHHW8Bsl5cHWdAH2FAfn4jagIgvieZf7cfy7plA9jKeofxwSDBGtZghJos6zl5yuG32zrSLdL9esTUJjJFkJvxOpGOzgrtu1v50O6_Y31ljeTUMbtaY0C1atv_PNS5b6Y3LoAPcXSI-0miKS_2NLDEJxbZm7KLH0XySM096WOCW74eLU7UKqijqddXjADtIkL8jjrltigdYxeydryOQMufRlV4Fyf3XVbjp8oIxVuvYOb5XdtPTgosf1YpMQPkE9zAa3V-vsi7lsWLIvmYNdLaGj_kKTaAuYUWHmis-Z8_XiKYlfmwni8nkZELGyY01WVOANTH_irSXX0_QHpwCe07VAKKNbouj9rS6HjGeAFiqnT2fRzl2OVBVfHcv3b6G6AnlRcMmCZCmaFAV5FWC8aPXxDTKR0ScqnPMNzYoTyvsX3KTTMD18OL4w906pr5aWi3x4Eyh6qfao9gAm5UzjXgcXIVHWUcg80YpByWfeVhqdrpCSv02cYOA-e_LjM8Ttjh3L_8RNtcFkYbZ4M73gE0V6OHUqHJ79X5Zma7gN9j_Q8TDXI5QiDMUiNbzvECWl6u_JaIc-utw4fynP9I1RDQu_9SqoyjxPjl4',1795317053258);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','POST /api/v1/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a/cancel','27f2ca15-1038-48e5-9d7c-091c0864a26a','BkDNnfZcf-OMjQAiDWTZUsG6VqeiIyi_xHVriPLVjNY',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013c-3570-7cf5-89ee-486a2258075a.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.f5pW-4jE3utOX-L-.7iGkdJ7Bqqx4H7j3AkkbDXjAEhsS_r2SgviN1j0911Fkkno-Qui6vexUQ-8lunHVytBYfHKxfCQX3LuMl4v0qseHGp2K4lBd9l7I9Y0FphoNvDQSoBI-_ejnwQAP65JBDsCkqGqBZFN7gEIHCoMheOy_lolNVlnRjtwoSwXxoPcemWhxmnkA8z7oLgfEKDwXH5CMDPDNdrYjF9gckPB6sm6yc4A6f0ssP8VxAocWbQUODT9NLgE2m7DY48pmenpFAdKAGwGlqPXyu3taeLlWJ60JUHTyiO2vn47HYLaGbL4wRdfmfE67Je77DhXqWUUB8_YLwJgbLLMXu-3wYh2EnRsfopO7ujz8T-evg5atTMR4O9hyLmVSzzqIvCHnkU8Ws-OQExHFa8MhDr485hwW9jCBf1KQIgQuTV1cqei70F1QyYIgGgVZoC6OohJfcoTz6X-grydYWIOx4S_gnhqRGLNsG9ZJiEfiOK3lrJ7fkXFRjujO6BgEMyLL9bq6Vu4fpaQpmfUJFrcUyvDnOYWx33A2A48M8f3tBrAyJN90gYlgs82CD2pSVDkT-hA-faiGb7uj71fhtr_CtcdDLUTJijv_6ivYN1LQDE4ngHHPlwOvfm-Gnj5FYaogn3N5Jkjg880jzbP5_ccf5Teq_Unx3XcAaiFODcLbVWwIVc9TRO3n3IYAZWem0jc5zNnFe9HZPvEC2PaH1rwE8767wMG_4eNpIrxhnUSkQTR0fr9v1PSVdpPtV7MzMgSq6208e6CYs3V1NYq8gxSjraa9RjPbXvrbqsn5o9RsPwhArGEbql-v7a5j4WbkKsXKtIrxwAVi1qMojCrhdaUbJdgKlAjoJ5D9KyORdMmh9x2n1O3TedqMtFaWyXn2Jry8wGwl6s404j7UV-KobU0-6ahkmp-FY8EHYM69etkNRs3_SFi_E9d0sOZe4csUl5QAofSyK7DS4p9v_iDoBHNnk2M8hoUK_rqadBoAC7ENkVxcOnViz34PzeccG0CsBh-8zuAJf5CIjmQvBu7KoxY9kvyI3z_Ftruoe99ZP6MeAtMJ9gAIFNlyXXa4yGnwHxfpFKFGv0vVlpB-b5GUpQyio8lyD6kmXBRhxBn0KODzWNh8Tn1Vbr8zJN6y4fUa0bs0PnnDRTpBEn03HK8Kf2BVxsfSI0tcSwLnNoKigVy6TbVqts_6LwiPAeaJQMDR8A8eRgRINfvVSQCWILp2Kyytdax7dNcfOtJio-DjJLJk65bJxUGDpuNNfLrYDFVEHkoPpKax3ZZZ',1795317053690);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a2013c-0aed-77af-a97a-0612f0e28be7','POST /api/v1/payments/pay_01a2013c-340e-74a4-b686-1954cc3b68db/refunds','6a2a6b0f-75ba-4468-8cfb-65c0827f8c4f','b2M_6FaXA4fPn5lK3ZnFswUuz62-3xGX7_dwtVNRkcE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2013c-340e-74a4-b686-1954cc3b68db","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.uZI3Y9-kqIxmvbkB.iRbIYF_A9bKPdrYHjS6I8oumNtyytVIRuLzlPY79K6jZ6mpydCUSJi854AD9wHzT-r_KX-WXjNK_P4vDnDOuJ0Y1Hf6pm_nP6RW9xVKEVkYSbrppsTsZ_ZwNWL4b7_-HBxwMjGkK08Vu5E4gvp0dP2AKoenuH5suEnbqKG3urEocAHY_FnFh2pfTcz_LuUNuJWihEEwdHFDonfoIATJsxjtxzPBYo_AYQM40Pws9b54K5Lz-I5WJ5b7Dk-K3Bnd-pjaKO4fg3coZdxLV2GArJlbAyerZU2yCQmz43FhL_MRvDZ_7NOQ_cQwY_SuMHmaI0tiDVAu_58SDKYThpqyqisFyGU7Pw9C-O9M1n0I9Sef5mcfAehG52lG5huuYc4SJCy0fm_16mJYIdYWHiFDVFsPC5N_nnG-0_mIS-ToeVvvXiMzbH8LFopM9UbI19RaB6aZYdlk_C-DcyHyWywKGcGNmYcxC2083PiNIBEVgdY0ct4pbALDvM32ytPs8S99nvgTYoysCpqKMjhPnIuNDaTyVRbQ1e3M35vWgNMyE8tlA9YcBxA',1795317059814);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac','POST /api/v1/jobs','2dd84c65-16ee-4da9-8c65-a9238f403620','TkwFfLtQs9B1wHX87iRtg9FHhIq9Q8NuPCNNSvLCcyY',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a2013c-5148-7933-a1fa-3cbfae7dc23a","Content-Type":"application/json; charset=UTF-8"}','v1.mXw7RSk5.epsyp5xP0EltWJmn.jqav-9u7FXV4i4fl4LV1GqHO1k2EGWDcUCyzXGKDT_bwCW3Of4tUGWE1BRHFTxvDp-NphSwatHnKsN310C53R7BdpYXAm1CXIgoPmUbS5VMakm15RhApGoCdYUOetiEOrYtpKR3wLtdo0q5gHka1loY4H5wZCfp9caqJWEQtZIdSTBgOKBNlGa7o83IcviAPINljX-ID5_fQxLzvOs5O5PuAY1D0qxr0BzeG9V0BAB-DgCeFaw2Ya_VmASx8TbwFRZSEZNKHfFsfmCc_YBTqN7jvZ1iZZ6i7PAD5DuhJbqVe_AYdf9GAJUcrJnZWdjJaBuRaHlYm-1UYYeTgwkSBmHivbubaX-t3_y58vP-Ukq0VMdHgf9XRLw3b8RpMXjK7dxHIwTsfX7WxyTudqRp1avWOQOfcpL21a6xpJAlGApmZEEloptilm5wVy5331tD_KuanbS9smi0h9bdFlED-04CfnW4rrsxVec77Z_d31xeiuuJ6acR1i81fQqUvffNyZLUvE29wCLGLz1N_rXLqZFTxkRZG1n1JkpzdL8he2Pe_9AL6r7m01Pjkg0FmMreU8DJ8sCacslbdHPjL4GPn9bwggCMKh9Z2xExkgaI4TWQi44GFYMBmmA',1795317059912);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2013c-3382-77cc-84a6-24d753a52962','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','of a program','4gUCID-tcCmqsEkQiz7xd-Us13DR0tCJbqUQGYI_sPQ','wk_83SgRbR','["orders:read"]',1795317052290,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'ahEmm6RhxaxOSAC-I7w-jTUgZprEdZp62pEMkyPurfs','email_verification','usr_01a2013c-13b4-7d65-9c98-673b207467b2','grace-1795317043913@example.com',1795317044148,1795403444148,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'ud5Y4Wd672p41TSWl_0jPkuFRpiUE9WRMu-kkD6jB_s','email_verification','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','ada@example.com',1795317051680,1795403451680,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','v1.mXw7RSk5.LhBiHV_wzcwoxrmX.qdX-F7SHCLv_6ZcBl8sxMAggFLSTHsNAu2kLoke-_hII7Sas7pPEFVeIqn3ECSDU',NULL,0,1795317052351);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2013c-13b4-7318-8719-9d9692106fd2:email-verification','grace-1795317043913@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23675/email/verify?token=wev_nVyqE9IF2sXGEbsMoaalJheJujj4cjYB8Zs6j4tFbtA

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23675/email/verify?token=wev_nVyqE9IF2sXGEbsMoaalJheJujj4cjYB8Zs6j4tFbtA">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317044189);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2013c-1542-7e3a-abcd-cac615484919:order-confirmed','grace-1795317043913@example.com','Your order 3W5PC-MQV4C','Hello,

Thank you. We have your order 3W5PC-MQV4C and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3W5PC-MQV4C</title></head><body><p>Hello,</p><p>Thank you. We have your order 3W5PC-MQV4C and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736">See your order</a></p></body></html>',1795317044648);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2013c-1d85-7a23-8ead-037d7c5ff263:order-shipped','grace-1795317043913@example.com','Your order 3W5PC-MQV4C is on its way','Hello,

The parcel with your order 3W5PC-MQV4C is with the carrier.

See your order: http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3W5PC-MQV4C is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 3W5PC-MQV4C is with the carrier.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736">See your order</a></p></body></html>',1795317046711);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2013c-255a-76a6-857e-fad9a16c85fe:order-delivered','grace-1795317043913@example.com','Your order 3W5PC-MQV4C has arrived','Hello,

The carrier has delivered your order 3W5PC-MQV4C.

See your order: http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3W5PC-MQV4C has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 3W5PC-MQV4C.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-14d2-7b98-b98f-07552d6d6736">See your order</a></p></body></html>',1795317048718);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2013c-282a-7387-a878-4a22d554dc7b:order-cancelled','grace-1795317043913@example.com','Your order JHHG8-SKVRZ was cancelled','Hello,

Your order JHHG8-SKVRZ was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23675/orders/ord_01a2013c-26ec-7065-8f15-6c6c8bbca953
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order JHHG8-SKVRZ was cancelled</title></head><body><p>Hello,</p><p>Your order JHHG8-SKVRZ was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-26ec-7065-8f15-6c6c8bbca953">See your order</a></p></body></html>',1795317049430);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2013c-298c-779e-b322-1dfa18ce3c2b:order-confirmed','grace-1795317043913@example.com','Your order 65H20-A5R5S','Hello,

Thank you. We have your order 65H20-A5R5S and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 65H20-A5R5S</title></head><body><p>Hello,</p><p>Thank you. We have your order 65H20-A5R5S and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a">See your order</a></p></body></html>',1795317049850);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2013c-2a7a-7052-82ab-426765324022:order-cancelled','grace-1795317043913@example.com','Your order 65H20-A5R5S was cancelled','Hello,

Your order 65H20-A5R5S was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 65H20-A5R5S was cancelled</title></head><body><p>Hello,</p><p>Your order 65H20-A5R5S was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a">See your order</a></p></body></html>',1795317050039);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2013c-2b6c-7459-bcb0-f805659f805a:money-refunded','grace-1795317043913@example.com','Your refund for order 65H20-A5R5S','Hello,

We have given back all that you paid for your order 65H20-A5R5S: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 65H20-A5R5S</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 65H20-A5R5S: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a">See your order</a></p></body></html>',1795317050328);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2013c-3120-7856-adce-f6d1187c4e77:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23675/email/verify?token=wev_nzxjOKjAg--jnhaxFSCYjBJbqKdh89yLhQ-gOgRiGEY

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23675/email/verify?token=wev_nzxjOKjAg--jnhaxFSCYjBJbqKdh89yLhQ-gOgRiGEY">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317051714);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2013c-3382-7ee3-9927-00b7f5875bda:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:23675/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:23675/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317052321);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2013c-34b2-7508-b2ac-8bcc0fb17b14:order-confirmed','ada@example.com','Your order 7CM6D-2JEXW','Hello,

Thank you. We have your order 7CM6D-2JEXW and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7CM6D-2JEXW</title></head><body><p>Hello,</p><p>Thank you. We have your order 7CM6D-2JEXW and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357">See your order</a></p></body></html>',1795317052731);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2013c-3690-739b-b906-4921834d5f20:order-confirmed','ada@example.com','Your order 4P2BY-N647J','Hello,

Thank you. We have your order 4P2BY-N647J and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 4P2BY-N647J</title></head><body><p>Hello,</p><p>Thank you. We have your order 4P2BY-N647J and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a">See your order</a></p></body></html>',1795317053243);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2013c-386c-7df3-8bdf-8a345a40a07f:order-cancelled','ada@example.com','Your order KE77N-88CH9 was cancelled','Hello,

Your order KE77N-88CH9 was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23675/orders/ord_01a2013c-374a-7c53-9969-694999f4a26d
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order KE77N-88CH9 was cancelled</title></head><body><p>Hello,</p><p>Your order KE77N-88CH9 was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-374a-7c53-9969-694999f4a26d">See your order</a></p></body></html>',1795317053611);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2013c-38fa-7707-89ad-ebf7cdc02bf2:order-cancelled','ada@example.com','Your order 4P2BY-N647J was cancelled','Hello,

Your order 4P2BY-N647J was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 4P2BY-N647J was cancelled</title></head><body><p>Hello,</p><p>Your order 4P2BY-N647J was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a">See your order</a></p></body></html>',1795317053812);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2013c-3a78-7dd0-9cd3-79df3c6d2235:money-refunded','ada@example.com','Your refund for order 4P2BY-N647J','Hello,

We have given back all that you paid for your order 4P2BY-N647J: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 4P2BY-N647J</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 4P2BY-N647J: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-3570-7cf5-89ee-486a2258075a">See your order</a></p></body></html>',1795317054149);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2013c-3cda-7837-b05d-c4f736761466:order-shipped','ada@example.com','Your order 7CM6D-2JEXW is on its way','Hello,

The parcel with your order 7CM6D-2JEXW is with the carrier.

See your order: http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7CM6D-2JEXW is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 7CM6D-2JEXW is with the carrier.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357">See your order</a></p></body></html>',1795317054732);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec:order-delivered','ada@example.com','Your order 7CM6D-2JEXW has arrived','Hello,

The carrier has delivered your order 7CM6D-2JEXW.

See your order: http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 7CM6D-2JEXW has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 7CM6D-2JEXW.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357">See your order</a></p></body></html>',1795317056731);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2013c-5107-7063-8ace-bc98cef61972:money-refunded','ada@example.com','Your refund for order 7CM6D-2JEXW','Hello,

We have given back €1.00 of the €50.40 that you paid for your order 7CM6D-2JEXW.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 7CM6D-2JEXW</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order 7CM6D-2JEXW.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23675/orders/ord_01a2013c-340e-71bf-ad3d-58cc40abf357">See your order</a></p></body></html>',1795317059878);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac','admin@wharf.test',1795317041691,'Alex Admin','scrypt$16384$8$5$Lx-jHK99-bWrPSYFBX1-Ew$aKxbT2UamoaVWzRkzZshtE5AegR6qV0WhuHNDaZknU0','admin','active',1,'{}',1795317041691,1795317041691,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2013c-0aed-77af-a97a-0612f0e28be7','manager@wharf.test',1795317041901,'Max Manager','scrypt$16384$8$5$3_97QMibXgbacuoC2c8I5A$4UvBxpnV27tTtz3eCevE3BL97bcEHhMgNTOPiC0RLAs','manager','active',1,'{}',1795317041901,1795317041901,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2013c-0bbc-7fd5-bb05-af16b07b546c','support@wharf.test',1795317042108,'Sam Support','scrypt$16384$8$5$ylGR3rcNKbLoceMYsD715Q$UFqhmKoWjPiBO9hDttAjCwI4OKHpYEH8RO2dMVAcsyU','support','active',1,'{}',1795317042108,1795317042108,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2013c-0c82-7613-a9f3-7d52d1678373','ada@wharf.test',1795317042306,'Ada Lovelace','scrypt$16384$8$5$YlEPuqMbBbRHRpDWzinuVA$1jfX5-huUB4XvA68Sv2qvZ2gXwb0YTvAPR0Q5e3AU6A','customer','active',1,'{}',1795317042306,1795317042306,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2013c-13b4-7d65-9c98-673b207467b2','grace-1795317043913@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$KId3DTJEJmaLmkgHLCf0Fw$jsVqdsJS1jBycN3XuI9uAEyRQkzt6TCMh8T97_AWLZo','customer','active',1,'{}',1795317044148,1795317044148,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$Fej_udFow3kUyri_DP2igw$kmCDlE6u7xSjArQRM0ChfGpkop0SOAP04K0HukJt77s','customer','active',1,'{}',1795317051680,1795317051680,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a2013b-ba23-7085-8769-16959295723e','events','product.created','prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0','{"schema":1,"id":"evt_01a2013b-ba23-7085-8769-16959295723e","type":"product.created","version":1,"aggregateId":"prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0","data":{"productId":"prd_01a2013b-ba1c-7f00-bccc-a1c7b454ecb0","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317021219,"traceparent":null}',1795317021219,1795317041219,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a2013b-ba44-718c-bb4e-08d7078f24a5','events','product.created','prd_01a2013b-ba40-7fab-97d2-7de287c8d267','{"schema":1,"id":"evt_01a2013b-ba44-718c-bb4e-08d7078f24a5","type":"product.created","version":1,"aggregateId":"prd_01a2013b-ba40-7fab-97d2-7de287c8d267","data":{"productId":"prd_01a2013b-ba40-7fab-97d2-7de287c8d267","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317021252,"traceparent":null}',1795317021252,1795317041252,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a2013b-ba65-7349-aa85-06b722089780','events','product.created','prd_01a2013b-ba60-74f5-84eb-53cd9c81be92','{"schema":1,"id":"evt_01a2013b-ba65-7349-aa85-06b722089780","type":"product.created","version":1,"aggregateId":"prd_01a2013b-ba60-74f5-84eb-53cd9c81be92","data":{"productId":"prd_01a2013b-ba60-74f5-84eb-53cd9c81be92","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317021285,"traceparent":null}',1795317021285,1795317041285,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a2013b-ba85-7aac-ad2b-b93ebe65fe4b','events','product.created','prd_01a2013b-ba83-7d8c-b427-7a25b741858d','{"schema":1,"id":"evt_01a2013b-ba85-7aac-ad2b-b93ebe65fe4b","type":"product.created","version":1,"aggregateId":"prd_01a2013b-ba83-7d8c-b427-7a25b741858d","data":{"productId":"prd_01a2013b-ba83-7d8c-b427-7a25b741858d","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317021317,"traceparent":null}',1795317021317,1795317041317,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a2013b-baa8-7020-9edc-5ddfb5399422','events','product.created','prd_01a2013b-baa5-771c-b879-481a13f66370','{"schema":1,"id":"evt_01a2013b-baa8-7020-9edc-5ddfb5399422","type":"product.created","version":1,"aggregateId":"prd_01a2013b-baa5-771c-b879-481a13f66370","data":{"productId":"prd_01a2013b-baa5-771c-b879-481a13f66370","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317021352,"traceparent":null}',1795317021352,1795317041352,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a2013b-babe-74ec-a28f-268a89c67ef1','events','product.created','prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a','{"schema":1,"id":"evt_01a2013b-babe-74ec-a28f-268a89c67ef1","type":"product.created","version":1,"aggregateId":"prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a","data":{"productId":"prd_01a2013b-babb-7a1d-8ccf-e4b6d12f962a","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317021374,"traceparent":null}',1795317021374,1795317041374,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a2013b-badf-7532-a7be-750ac08cd2d2','events','product.created','prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93','{"schema":1,"id":"evt_01a2013b-badf-7532-a7be-750ac08cd2d2","type":"product.created","version":1,"aggregateId":"prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93","data":{"productId":"prd_01a2013b-badb-71f8-b39d-9fa87c6ebc93","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317021407,"traceparent":null}',1795317021407,1795317041407,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a2013b-bb0a-7410-bf55-3046b0bae639','events','product.created','prd_01a2013b-bb06-721b-abb6-4d5b0625d775','{"schema":1,"id":"evt_01a2013b-bb0a-7410-bf55-3046b0bae639","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bb06-721b-abb6-4d5b0625d775","data":{"productId":"prd_01a2013b-bb06-721b-abb6-4d5b0625d775","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317021450,"traceparent":null}',1795317021450,1795317041450,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a2013b-bb31-767c-b4e7-46d430c6a3f4','events','product.created','prd_01a2013b-bb2d-708e-83e8-d247290a7085','{"schema":1,"id":"evt_01a2013b-bb31-767c-b4e7-46d430c6a3f4","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bb2d-708e-83e8-d247290a7085","data":{"productId":"prd_01a2013b-bb2d-708e-83e8-d247290a7085","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317021489,"traceparent":null}',1795317021489,1795317041489,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a2013b-bb6b-73ed-92f8-393071d825bc','events','product.created','prd_01a2013b-bb69-725d-96fd-1ab742424e0e','{"schema":1,"id":"evt_01a2013b-bb6b-73ed-92f8-393071d825bc","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bb69-725d-96fd-1ab742424e0e","data":{"productId":"prd_01a2013b-bb69-725d-96fd-1ab742424e0e","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317021547,"traceparent":null}',1795317021547,1795317041547,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a2013b-bb87-7e39-a280-c5081cb1286e','events','product.created','prd_01a2013b-bb86-7b41-ba93-42ab23619569','{"schema":1,"id":"evt_01a2013b-bb87-7e39-a280-c5081cb1286e","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bb86-7b41-ba93-42ab23619569","data":{"productId":"prd_01a2013b-bb86-7b41-ba93-42ab23619569","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317021575,"traceparent":null}',1795317021575,1795317041575,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a2013b-bba7-7306-a2d4-00a63ddc89fe','events','product.created','prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379','{"schema":1,"id":"evt_01a2013b-bba7-7306-a2d4-00a63ddc89fe","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379","data":{"productId":"prd_01a2013b-bba0-795b-8d9e-b1f8d6c98379","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317021607,"traceparent":null}',1795317021607,1795317041607,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a2013b-bbf1-727e-841c-78241885a52b','events','product.created','prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73','{"schema":1,"id":"evt_01a2013b-bbf1-727e-841c-78241885a52b","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73","data":{"productId":"prd_01a2013b-bbec-7ceb-b1c9-c90c86171e73","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317021681,"traceparent":null}',1795317021681,1795317041681,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a2013b-bc46-7fb2-8ae2-6cb2c63d1cd8','events','product.created','prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6','{"schema":1,"id":"evt_01a2013b-bc46-7fb2-8ae2-6cb2c63d1cd8","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6","data":{"productId":"prd_01a2013b-bc3f-7ec1-ab2c-c7cce2c079e6","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317021766,"traceparent":null}',1795317021766,1795317041766,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a2013b-bc81-7072-a8b2-2761ded8b75e','events','product.created','prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec','{"schema":1,"id":"evt_01a2013b-bc81-7072-a8b2-2761ded8b75e","type":"product.created","version":1,"aggregateId":"prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec","data":{"productId":"prd_01a2013b-bc7c-796b-9da2-5e37bd82e9ec","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317021825,"traceparent":null}',1795317021825,1795317041825,1,1795317042352,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a2013c-3a78-7dd0-9cd3-79df3c6d2235','notification','payment.refunded','pay_01a2013c-3570-703f-8f2b-3ebefa738285','{"schema":1,"id":"evt_01a2013c-3a78-7dd0-9cd3-79df3c6d2235","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","data":{"paymentId":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","orderId":"ord_01a2013c-3570-7cf5-89ee-486a2258075a","status":"refunded","amount":{"amount":5540,"currency":"EUR"},"refundId":"ref_01a2013c-3a55-7632-bc0e-3d0f4feb9fb8"},"storeId":"main","at":1795317054072,"traceparent":null}',1795317054072,1795317074072,1,1795317054158,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a2013c-3ad5-73a0-8ca0-684561417ed7','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-3ad5-73a0-8ca0-684561417ed7","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317054165,"dueAt":1795317060165,"traceparent":null}',1795317054165,1795317080165,1,1795317060179,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a2013c-3cb2-7513-a331-1e6c7a0bea13','events','inbound.received','inb_01a2013c-3cb2-779b-89ca-f8bb26e41c2f','{"schema":1,"id":"evt_01a2013c-3cb2-7513-a331-1e6c7a0bea13","type":"inbound.received","version":1,"aggregateId":"inb_01a2013c-3cb2-779b-89ca-f8bb26e41c2f","data":{"id":"inb_01a2013c-3cb2-779b-89ca-f8bb26e41c2f"},"storeId":"main","at":1795317054642,"traceparent":null}',1795317054642,1795317074642,1,1795317054695,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a2013c-3cda-7837-b05d-c4f736761466','events','shipment.handed_over','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"schema":1,"id":"evt_01a2013c-3cda-7837-b05d-c4f736761466","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"handed_over"},"storeId":"main","at":1795317054682,"traceparent":null}',1795317054682,1795317074682,1,1795317054778,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a2013c-3cda-7837-b05d-c4f736761466','notification','shipment.handed_over','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"schema":1,"id":"evt_01a2013c-3cda-7837-b05d-c4f736761466","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"handed_over"},"storeId":"main","at":1795317054682,"traceparent":null}',1795317054682,1795317074682,1,1795317054744,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a2013c-4481-7b58-983e-169fd806041e','events','inbound.received','inb_01a2013c-4481-7c27-89db-d694d079ec4d','{"schema":1,"id":"evt_01a2013c-4481-7b58-983e-169fd806041e","type":"inbound.received","version":1,"aggregateId":"inb_01a2013c-4481-7c27-89db-d694d079ec4d","data":{"id":"inb_01a2013c-4481-7c27-89db-d694d079ec4d"},"storeId":"main","at":1795317056641,"traceparent":null}',1795317056641,1795317076641,1,1795317056710,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec','events','shipment.delivered','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"schema":1,"id":"evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"delivered"},"storeId":"main","at":1795317056696,"traceparent":null}',1795317056696,1795317076696,1,1795317056785,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec','notification','shipment.delivered','shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5','{"schema":1,"id":"evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"delivered"},"storeId":"main","at":1795317056696,"traceparent":null}',1795317056696,1795317076696,1,1795317056745,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a2013c-451e-7fa9-b6df-ae10fda193c0','events','order.completed','ord_01a2013c-340e-71bf-ad3d-58cc40abf357','{"schema":1,"id":"evt_01a2013c-451e-7fa9-b6df-ae10fda193c0","type":"order.completed","version":1,"aggregateId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","data":{"order":{"id":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","status":"captured"},"shipment":{"id":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:10:52.430Z","updatedAt":"2026-11-22T03:10:56.798Z"}},"storeId":"main","at":1795317056798,"traceparent":null}',1795317056798,1795317076798,1,1795317056876,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a2013c-4542-7a64-9dca-ea1d0c58f3de','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4542-7a64-9dca-ea1d0c58f3de","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317056834,"traceparent":null}',1795317056834,1795317076834,1,1795317056891,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a2013c-4580-75e2-a61f-7bc05eb1ef26','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4580-75e2-a61f-7bc05eb1ef26","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317056896,"dueAt":1795317062896,"traceparent":null}',1795317056896,1795317082896,1,1795317062914,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a2013c-458b-7875-8d1a-4c1546c28533','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-458b-7875-8d1a-4c1546c28533","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317056907,"dueAt":1795317347907,"traceparent":null}',1795317056907,1795317367907,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a2013c-48ff-7cb8-8506-608f9dcc8006','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-48ff-7cb8-8506-608f9dcc8006","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317057791,"dueAt":1795317379791,"traceparent":null}',1795317057791,1795317399791,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a2013c-4912-70b8-a96d-c425d218a34b','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4912-70b8-a96d-c425d218a34b","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317057810,"dueAt":1795317330810,"traceparent":null}',1795317057810,1795317350810,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a2013c-4921-7b64-97e4-6a227bbbe96a','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4921-7b64-97e4-6a227bbbe96a","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317057825,"dueAt":1795317332825,"traceparent":null}',1795317057825,1795317352825,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a2013c-4ab2-7f02-b973-dc576f3c08b6','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4ab2-7f02-b973-dc576f3c08b6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317058226,"dueAt":1795317388226,"traceparent":null}',1795317058226,1795317408226,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a2013c-4ac4-7e26-a397-4805226d646a','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4ac4-7e26-a397-4805226d646a","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317058244,"dueAt":1795317340244,"traceparent":null}',1795317058244,1795317360244,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a2013c-4c7d-7f20-ba67-831ff6d334fa','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4c7d-7f20-ba67-831ff6d334fa","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317058685,"dueAt":1795317343685,"traceparent":null}',1795317058685,1795317363685,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (377,'evt_01a2013c-4c96-76ba-a34b-15a8fa3386a5','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4c96-76ba-a34b-15a8fa3386a5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317058710,"dueAt":1795317363710,"traceparent":null}',1795317058710,1795317383710,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (378,'evt_01a2013c-4eb2-76b5-bfce-877c742b3fab','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-4eb2-76b5-bfce-877c742b3fab","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317059250,"dueAt":1795317367250,"traceparent":null}',1795317059250,1795317387250,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (379,'evt_01a2013c-50e6-792b-a7f8-b89af8e25a6b','events','payment.refund_requested','pay_01a2013c-340e-74a4-b686-1954cc3b68db','{"schema":1,"id":"evt_01a2013c-50e6-792b-a7f8-b89af8e25a6b","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","data":{"paymentId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013c-50e6-7611-86e5-c5b040ef740e"},"storeId":"main","at":1795317059814,"traceparent":null}',1795317059814,1795317079814,1,1795317059851,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (380,'evt_01a2013c-5107-7063-8ace-bc98cef61972','events','payment.refunded','pay_01a2013c-340e-74a4-b686-1954cc3b68db','{"schema":1,"id":"evt_01a2013c-5107-7063-8ace-bc98cef61972","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","data":{"paymentId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013c-50e6-7611-86e5-c5b040ef740e"},"storeId":"main","at":1795317059847,"traceparent":null}',1795317059847,1795317079847,1,1795317060010,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (381,'evt_01a2013c-5107-7063-8ace-bc98cef61972','notification','payment.refunded','pay_01a2013c-340e-74a4-b686-1954cc3b68db','{"schema":1,"id":"evt_01a2013c-5107-7063-8ace-bc98cef61972","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","data":{"paymentId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","orderId":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013c-50e6-7611-86e5-c5b040ef740e"},"storeId":"main","at":1795317059847,"traceparent":null}',1795317059847,1795317079847,1,1795317059886,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (382,'evt_01a2013c-5148-7c43-8a65-278aadd1acaa','sync','jobs.step','job_01a2013c-5148-7933-a1fa-3cbfae7dc23a','{"schema":1,"id":"evt_01a2013c-5148-7c43-8a65-278aadd1acaa","type":"jobs.step","version":1,"aggregateId":"job_01a2013c-5148-7933-a1fa-3cbfae7dc23a","data":{"jobId":"job_01a2013c-5148-7933-a1fa-3cbfae7dc23a","step":0},"storeId":"main","at":1795317059912,"traceparent":null}',1795317059912,1795317079912,1,1795317059978,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (383,'evt_01a2013c-5d07-7ef9-a462-67f43c1879e8','webhook','webhooks.attempt','whe_01a2013c-3008-7ca5-95a0-377992c6a071','{"schema":1,"id":"evt_01a2013c-5d07-7ef9-a462-67f43c1879e8","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071","data":{"endpointId":"whe_01a2013c-3008-7ca5-95a0-377992c6a071"},"storeId":"main","at":1795317062919,"dueAt":1795317358919,"traceparent":null}',1795317062919,1795317378919,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2013c-1d61-70c2-84cd-10a30ffc7a75','shipping/sandbox','msg_01a2013c-157a-75a9-9f3a-fd129037d052','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013c-1564-7e86-9b33-89f3c56d128b"}}',1795317046625,1795317046671,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2013c-251f-706a-ab4c-c06724b0fe2a','shipping/sandbox','msg_01a2013c-157a-7036-9cfe-2a32672d307f','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013c-1564-7e86-9b33-89f3c56d128b"}}',1795317048607,1795317048671,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2013c-3cb2-779b-89ca-f8bb26e41c2f','shipping/sandbox','msg_01a2013c-34dd-72e6-8b70-05f59534c078','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5"}}',1795317054642,1795317054686,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2013c-4481-7c27-89db-d694d079ec4d','shipping/sandbox','msg_01a2013c-34dd-782c-ae28-11549445bc5b','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5"}}',1795317056641,1795317056702,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2013c-13b4-7318-8719-9d9692106fd2:email-verification',1795317059172,1795317044190);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2013c-1542-7e3a-abcd-cac615484919:order-confirmed',1795317059637,1795317044652);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2013c-1d85-7a23-8ead-037d7c5ff263:order-shipped',1795317061691,1795317046713);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2013c-255a-76a6-857e-fad9a16c85fe:order-delivered',1795317063702,1795317048724);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2013c-282a-7387-a878-4a22d554dc7b:order-cancelled',1795317064422,1795317049434);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2013c-298c-779e-b322-1dfa18ce3c2b:order-confirmed',1795317064844,1795317049854);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2013c-2a7a-7052-82ab-426765324022:order-cancelled',1795317065013,1795317050043);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2013c-2b6c-7459-bcb0-f805659f805a:money-refunded',1795317065286,1795317050345);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2013c-3120-7856-adce-f6d1187c4e77:email-verification',1795317066698,1795317051718);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2013c-3382-7ee3-9927-00b7f5875bda:api-key-created',1795317067306,1795317052324);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2013c-34b2-7508-b2ac-8bcc0fb17b14:order-confirmed',1795317067700,1795317052738);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2013c-3690-739b-b906-4921834d5f20:order-confirmed',1795317068220,1795317053246);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2013c-386c-7df3-8bdf-8a345a40a07f:order-cancelled',1795317068583,1795317053619);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2013c-38fa-7707-89ad-ebf7cdc02bf2:order-cancelled',1795317068791,1795317053820);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2013c-3a78-7dd0-9cd3-79df3c6d2235:money-refunded',1795317069123,1795317054153);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2013c-3cda-7837-b05d-c4f736761466:order-shipped',1795317069712,1795317054740);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2013c-44b8-79ee-84f4-5599cf8ec8ec:order-delivered',1795317071718,1795317056736);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2013c-5107-7063-8ace-bc98cef61972:money-refunded',1795317074866,1795317059882);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2013c-3466-7452-b0f2-8e87914edf38',1,1795317052713,43,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2013c-364a-7643-ab37-070532d66fd4',1,1795317053188,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2013c-359e-77f4-ae7e-c2fa8a160821',1,1795317053178,34,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2013c-362c-723e-818d-f6e77acfa537',1,1795317053182,31,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2013c-375f-7637-bda5-e9cfe1eb6f4f',1,1795317053598,45,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2013c-37b8-7315-a8ef-4bfe3567ede2',1,1795317053610,34,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2013c-37cb-7e3c-a280-ebde966e230a',1,1795317053618,27,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2013c-392e-76c2-ad92-222e9a0362f1',1,1795317053798,33,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2013c-39e1-7ad4-86b8-8b9d98de6b0c',1,1795317054134,31,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2013c-4542-7236-a860-bca1fdcaa6c0',1,1795317056891,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2013c-3466-7452-b0f2-8e87914edf38',2,1795317056904,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2013c-364a-7643-ab37-070532d66fd4',2,1795317057784,7,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2013c-359e-77f4-ae7e-c2fa8a160821',2,1795317057809,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2013c-375f-7637-bda5-e9cfe1eb6f4f',2,1795317057818,7,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2013c-392e-76c2-ad92-222e9a0362f1',2,1795317058216,10,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2013c-362c-723e-818d-f6e77acfa537',2,1795317058242,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2013c-37b8-7315-a8ef-4bfe3567ede2',2,1795317058678,7,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2013c-37cb-7e3c-a280-ebde966e230a',2,1795317058702,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2013c-39e1-7ad4-86b8-8b9d98de6b0c',2,1795317059237,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2013c-4542-7236-a860-bca1fdcaa6c0',2,1795317062914,5,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2013c-3466-7452-b0f2-8e87914edf38','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-340e-72fc-87a7-d7db25d46c19','order.created','{"type":"order.created","timestamp":"2026-11-22T03:10:52.430Z","data":{"order":{"id":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:10:52.430Z","updatedAt":"2026-11-22T03:10:52.430Z"}}}','pending',1795317347907,2,2,0,1795317052518,1795317056907);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2013c-359e-77f4-ae7e-c2fa8a160821','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-34b2-7508-b2ac-8bcc0fb17b14','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:10:52.594Z","data":{"order":{"id":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:10:52.430Z","updatedAt":"2026-11-22T03:10:52.594Z"}}}','pending',1795317330810,2,2,0,1795317052830,1795317057810);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2013c-362c-723e-818d-f6e77acfa537','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-3570-7a72-bef2-85e359679858','order.created','{"type":"order.created","timestamp":"2026-11-22T03:10:52.784Z","data":{"order":{"id":"ord_01a2013c-3570-7cf5-89ee-486a2258075a","number":"4P2BY-N647J","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:10:52.784Z","updatedAt":"2026-11-22T03:10:52.784Z"}}}','pending',1795317340244,2,2,0,1795317052972,1795317058244);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2013c-364a-7643-ab37-070532d66fd4','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-34f4-7774-8ea2-eefb80a29bcf','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:10:52.660Z","data":{"order":{"id":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","status":"captured"},"shipment":{"id":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:10:52.430Z","updatedAt":"2026-11-22T03:10:52.660Z"}}}','pending',1795317379791,2,2,0,1795317053002,1795317057791);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2013c-375f-7637-bda5-e9cfe1eb6f4f','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-3690-739b-b906-4921834d5f20','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:10:53.072Z","data":{"order":{"id":"ord_01a2013c-3570-7cf5-89ee-486a2258075a","number":"4P2BY-N647J","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:10:52.784Z","updatedAt":"2026-11-22T03:10:53.072Z"}}}','pending',1795317332825,2,2,0,1795317053279,1795317057825);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2013c-37b8-7315-a8ef-4bfe3567ede2','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-374a-7fd0-87fc-bdddbf833954','order.created','{"type":"order.created","timestamp":"2026-11-22T03:10:53.258Z","data":{"order":{"id":"ord_01a2013c-374a-7c53-9969-694999f4a26d","number":"KE77N-88CH9","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-374a-7e44-b6a6-800df4d7e548","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:10:53.258Z","updatedAt":"2026-11-22T03:10:53.258Z"}}}','pending',1795317343685,2,2,0,1795317053368,1795317058685);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2013c-37cb-7e3c-a280-ebde966e230a','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-36da-73f7-adcb-fc1a7a57ae1f','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:10:53.146Z","data":{"order":{"id":"ord_01a2013c-3570-7cf5-89ee-486a2258075a","number":"4P2BY-N647J","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","status":"captured"},"shipment":{"id":"shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:10:52.784Z","updatedAt":"2026-11-22T03:10:53.146Z"}}}','pending',1795317363710,2,2,0,1795317053387,1795317058710);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2013c-392e-76c2-ad92-222e9a0362f1','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-386c-7df3-8bdf-8a345a40a07f','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:10:53.548Z","data":{"order":{"id":"ord_01a2013c-374a-7c53-9969-694999f4a26d","number":"KE77N-88CH9","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-374a-7e44-b6a6-800df4d7e548","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:10:53.548Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:10:53.258Z","updatedAt":"2026-11-22T03:10:53.548Z"}}}','pending',1795317388226,2,2,0,1795317053742,1795317058226);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2013c-39e1-7ad4-86b8-8b9d98de6b0c','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-38fa-7707-89ad-ebf7cdc02bf2','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:10:53.690Z","data":{"order":{"id":"ord_01a2013c-3570-7cf5-89ee-486a2258075a","number":"4P2BY-N647J","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","status":"captured"},"shipment":{"id":"shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:10:53.690Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:10:52.784Z","updatedAt":"2026-11-22T03:10:53.690Z"}}}','pending',1795317367250,2,2,0,1795317053921,1795317059250);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2013c-4542-7236-a860-bca1fdcaa6c0','whe_01a2013c-3008-7ca5-95a0-377992c6a071','evt_01a2013c-451e-7fa9-b6df-ae10fda193c0','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:10:56.798Z","data":{"order":{"id":"ord_01a2013c-340e-71bf-ad3d-58cc40abf357","number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","status":"captured"},"shipment":{"id":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:10:52.430Z","updatedAt":"2026-11-22T03:10:56.798Z"}}}','pending',1795317358919,2,2,0,1795317056834,1795317062919);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2013c-3008-7ca5-95a0-377992c6a071','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317052756,'[{"sealed":"v1.mXw7RSk5.uZVxm5gMuVrKKfga.FPQDxyJaI0nyEm5RCG55VTO2XOBAMx8TK3FaUo3iiJBMJHvwU825la9gej9FYpfAvwT-bw7MHO0AxRt6ixNz_fxM","until":null}]','mXw7RSk5','usr_01a2013c-0aed-77af-a97a-0612f0e28be7',2,1795317051400,1795317052756,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2013c-14d2-7b98-b98f-07552d6d6736','3W5PC-MQV4C','usr_01a2013c-13b4-7d65-9c98-673b207467b2','completed',2580,'EUR',2,1795317044434,1795317044546,1795317044617,1795317048786,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2013c-26ec-7065-8f15-6c6c8bbca953','JHHG8-SKVRZ','usr_01a2013c-13b4-7d65-9c98-673b207467b2','cancelled',2580,'EUR',2,1795317049068,NULL,NULL,NULL,1795317049386,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a','65H20-A5R5S','usr_01a2013c-13b4-7d65-9c98-673b207467b2','cancelled',2580,'EUR',2,1795317049586,1795317049740,1795317049814,NULL,1795317049978,1795317050358);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2013c-340e-71bf-ad3d-58cc40abf357','7CM6D-2JEXW','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','completed',5040,'EUR',1,1795317052430,1795317052594,1795317052660,1795317056798,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2013c-3570-7cf5-89ee-486a2258075a','4P2BY-N647J','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','cancelled',5540,'EUR',1,1795317052784,1795317053072,1795317053146,NULL,1795317053690,1795317054206);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2013c-374a-7c53-9969-694999f4a26d','KE77N-88CH9','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe','cancelled',4940,'EUR',1,1795317053258,NULL,NULL,NULL,1795317053548,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317064130);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317064131);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317064131);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2013c-14d2-7982-aeb1-824ae5700389','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',1,'order.created','{"number":"3W5PC-MQV4C","userId":"usr_01a2013c-13b4-7d65-9c98-673b207467b2","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013c-14d2-71d5-9053-5f114780c84a","customerNote":null,"metadata":{}}','usr_01a2013c-13b4-7d65-9c98-673b207467b2',1795317044434);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2013c-1542-759f-9e37-a5d662a310b5','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',2,'order.paid','{}','system:saga',1795317044546);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2013c-1589-711f-bedb-d9bf34cdb011','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',3,'order.fulfilling','{"shipmentId":"shp_01a2013c-1564-7e86-9b33-89f3c56d128b"}','system:saga',1795317044617);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2013c-1dcd-7245-a25e-82c167cdf36b','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317046733);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2013c-25ae-7c50-a0e6-04aaabfe2ad5','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317048750);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2013c-25d2-7675-a685-776dd5789041','ord_01a2013c-14d2-7b98-b98f-07552d6d6736',6,'order.completed','{}','system:saga',1795317048786);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2013c-26ec-7af4-88e8-cb25a68311da','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953',1,'order.created','{"number":"JHHG8-SKVRZ","userId":"usr_01a2013c-13b4-7d65-9c98-673b207467b2","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013c-26ec-7229-b678-c248ee568910","customerNote":null,"metadata":{}}','usr_01a2013c-13b4-7d65-9c98-673b207467b2',1795317049068);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2013c-282a-7f7a-a7f0-b8154812a9a0','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317049386);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2013c-287e-77bc-9de1-6ec98da5ab3b','ord_01a2013c-26ec-7065-8f15-6c6c8bbca953',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317049470);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2013c-28f2-718d-bf0e-11637d2c2f7e','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a',1,'order.created','{"number":"65H20-A5R5S","userId":"usr_01a2013c-13b4-7d65-9c98-673b207467b2","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013c-28f2-74d8-94c2-bb5ecc0fdd0c","customerNote":null,"metadata":{}}','usr_01a2013c-13b4-7d65-9c98-673b207467b2',1795317049586);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2013c-298c-7b89-96f3-4592d6706383','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a',2,'order.paid','{}','system:saga',1795317049740);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2013c-29d6-7909-8e45-b0115f393b3c','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a',3,'order.fulfilling','{"shipmentId":"shp_01a2013c-29b2-7b1c-9c09-7188b4f709c8"}','system:saga',1795317049814);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2013c-2a7a-7d13-bed3-6d6aef77e0fd','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a',4,'order.cancelled','{"reason":"customer"}','usr_01a2013c-13b4-7d65-9c98-673b207467b2',1795317049978);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2013c-2bf6-78e0-a0ab-f03f60bd8cb7','ord_01a2013c-28f2-7f0c-b5d5-f001dacd047a',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317050358);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2013c-340e-7da9-92cc-240026ea017f','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',1,'order.created','{"number":"7CM6D-2JEXW","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013c-340e-74a4-b686-1954cc3b68db","customerNote":null,"metadata":{}}','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe',1795317052430);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2013c-34b2-70ef-8abf-d2c77a5924d5','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',2,'order.paid','{}','system:saga',1795317052594);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2013c-34f4-76cd-b304-2b7b3b8ad717','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',3,'order.fulfilling','{"shipmentId":"shp_01a2013c-34ca-798b-ac99-7c2f04c1e4c5"}','system:saga',1795317052660);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2013c-3570-745a-8424-d00b9ecdb343','ord_01a2013c-3570-7cf5-89ee-486a2258075a',1,'order.created','{"number":"4P2BY-N647J","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013c-3570-703f-8f2b-3ebefa738285","customerNote":null,"metadata":{}}','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe',1795317052784);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2013c-3690-705e-84f8-11781b9e1720','ord_01a2013c-3570-7cf5-89ee-486a2258075a',2,'order.paid','{}','system:saga',1795317053072);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2013c-36da-7bc4-b312-baed7e74e435','ord_01a2013c-3570-7cf5-89ee-486a2258075a',3,'order.fulfilling','{"shipmentId":"shp_01a2013c-36ad-7c55-b1f9-7e35ab9bf320"}','system:saga',1795317053146);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2013c-374a-74be-bc58-b0c025180520','ord_01a2013c-374a-7c53-9969-694999f4a26d',1,'order.created','{"number":"KE77N-88CH9","userId":"usr_01a2013c-3120-747b-b0f6-707a3ac98cfe","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013c-374a-7e44-b6a6-800df4d7e548","customerNote":null,"metadata":{}}','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe',1795317053258);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2013c-386c-75a0-b7a3-9a834b8d30ae','ord_01a2013c-374a-7c53-9969-694999f4a26d',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317053548);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2013c-38fa-7e95-993d-c9dc6432c083','ord_01a2013c-3570-7cf5-89ee-486a2258075a',4,'order.cancelled','{"reason":"customer"}','usr_01a2013c-3120-747b-b0f6-707a3ac98cfe',1795317053690);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2013c-38ff-7088-aa6a-58e8f5770296','ord_01a2013c-374a-7c53-9969-694999f4a26d',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317053695);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2013c-3afe-7d37-ba45-0ba8f631866d','ord_01a2013c-3570-7cf5-89ee-486a2258075a',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317054206);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2013c-3d2f-7054-a3d5-265712b240ff','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317054767);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2013c-44f0-7758-b00e-a761d192a3da','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317056752);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2013c-451e-7a47-9740-a246c3b639d8','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',6,'order.completed','{}','system:saga',1795317056798);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2013c-51a2-773b-becd-9a9d0475540c','ord_01a2013c-340e-71bf-ad3d-58cc40abf357',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317060002);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a2013c-5148-7933-a1fa-3cbfae7dc23a',0,'jobs/job_01a2013c-5148-7933-a1fa-3cbfae7dc23a/0-7d6df677-fd0d-4efe-8e2c-b9fee9eafb86',1638);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a2013c-5148-7933-a1fa-3cbfae7dc23a','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a2013c-374a-7c53-9969-694999f4a26d","before":"ord_01a2013c-515b","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a2013c-0a1b-79d8-8297-35d3f380d4ac',1795317059912,1795317059930,1795317059930,1795317059930);
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
