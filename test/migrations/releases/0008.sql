CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:09:14');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:09:14');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a2013a-b729-7d43-8b5b-87ba4252b0b3','system:seed','product.create','product','prd_01a2013a-b721-7be4-84d8-ebda49f16418','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b721-7b65-9ccb-4330c2385620","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a2013a-b721-7be4-84d8-ebda49f16418"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316954913},"updatedAt":{"from":null,"to":1795316954913}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316954921);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a2013a-b756-7073-a82f-f7aa05be424b','system:seed','product.create','product','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b753-7dae-a6d6-3e69cd60cd77","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316954963},"updatedAt":{"from":null,"to":1795316954963}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316954966);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a2013a-b785-7dbb-9282-0f57665bdfaf','system:seed','product.create','product','prd_01a2013a-b782-7820-a141-3991a35196bd','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b782-7da9-bee3-add1d47cbe9e","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a2013a-b782-7820-a141-3991a35196bd"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955010},"updatedAt":{"from":null,"to":1795316955010}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955013);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a2013a-b7a2-7fc1-af8b-18b73084bcdd','system:seed','product.create','product','prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b7a0-769b-b97c-65ae185cc45d","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2013a-b7a0-70c0-a51e-5addf3710df5","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955040},"updatedAt":{"from":null,"to":1795316955040}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955042);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a2013a-b7c0-7ddc-aa12-5f9e6fb720a7','system:seed','product.create','product','prd_01a2013a-b7be-7048-8383-f8dea435a959','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b7be-7523-bf8a-facc43501fb1","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a2013a-b7be-7048-8383-f8dea435a959"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955070},"updatedAt":{"from":null,"to":1795316955070}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955072);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a2013a-b7d6-7d11-b15b-e84d4f9b8cb1','system:seed','product.create','product','prd_01a2013a-b7d3-7207-899f-3fd9048d3da2','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b7d3-77e6-ba11-69002d80d326","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a2013a-b7d3-7207-899f-3fd9048d3da2"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955091},"updatedAt":{"from":null,"to":1795316955091}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955094);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a2013a-b7e9-72c9-a1de-7396e45503d5','system:seed','product.create','product','prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b7e7-7db7-8659-dedb29562a0e","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955111},"updatedAt":{"from":null,"to":1795316955111}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955113);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a2013a-b801-7393-b98c-8c603bb6883e','system:seed','product.create','product','prd_01a2013a-b7ff-76d2-ac55-251b72020fd7','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b7ff-73ab-a37c-2c7a39670328","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2013a-b7ff-72ef-8986-6471de4040f0","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a2013a-b7ff-76d2-ac55-251b72020fd7"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955135},"updatedAt":{"from":null,"to":1795316955135}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955137);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a2013a-b840-7fa5-85de-b7d81b57bd9f','system:seed','product.create','product','prd_01a2013a-b83a-7311-8550-b52a7ff61115','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b83a-7196-a634-fe55dddffb66","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a2013a-b83a-7311-8550-b52a7ff61115"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955194},"updatedAt":{"from":null,"to":1795316955194}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955200);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a2013a-b868-7db8-b67d-d9868d4a57c4','system:seed','product.create','product','prd_01a2013a-b866-7d16-af32-8f6d3ba1325d','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b866-7510-8e9e-3583c129a2d1","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a2013a-b866-7d16-af32-8f6d3ba1325d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955238},"updatedAt":{"from":null,"to":1795316955238}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955240);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a2013a-b892-7b19-95bd-f9319f3bc43c','system:seed','product.create','product','prd_01a2013a-b88b-77df-8a4e-e33399b5996a','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b88b-7787-8e59-b7223363ed16","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a2013a-b88b-77df-8a4e-e33399b5996a"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955275},"updatedAt":{"from":null,"to":1795316955275}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955282);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a2013a-b8a8-7f11-b5ef-d12b380681ef','system:seed','product.create','product','prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b8a6-7b10-830e-442beb7df8d9","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2013a-b8a6-7906-99be-a2a0cdc628f7","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955302},"updatedAt":{"from":null,"to":1795316955302}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955304);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a2013a-b8e3-76f6-bd0b-c5adacb6b801','system:seed','product.create','product','prd_01a2013a-b8da-72d6-afdf-6d760bec77c9','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b8da-7889-8d9c-18a723fc8431","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a2013a-b8da-72d6-afdf-6d760bec77c9"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955354},"updatedAt":{"from":null,"to":1795316955354}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955363);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a2013a-b8f8-7743-aed9-d7b5b408352d','system:seed','product.create','product','prd_01a2013a-b8f7-78d4-bb8a-b126db420089','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b8f7-7949-b430-d343a56d2651","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a2013a-b8f7-78d4-bb8a-b126db420089"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955383},"updatedAt":{"from":null,"to":1795316955383}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955384);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a2013a-b909-7339-962d-17d5336c5d28','system:seed','product.create','product','prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2013a-b908-78ff-8d73-991efc54e331","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795316955400},"updatedAt":{"from":null,"to":1795316955400}}','seed-0d4131f6-33be-44b7-be4f-fad6af631807',NULL,1795316955401);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a2013b-2910-75a0-98a8-4736dafaee6a','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013b-194a-71bc-a006-476582126cb5','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795316982101,"to":1795316984080}}','evt_01a2013b-28fe-784d-a12e-6f4fb14e3403',NULL,1795316984080);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a2013b-29e5-7544-aa60-257c79ed9fe4','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','order.place','order','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','d928606b-cc59-4dea-be0d-efca7513c2d8','127.0.0.1',1795316984293);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a2013b-2a23-7b62-9e5d-0e945d10811d','system:saga','order.cancel','order','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-f0befb67-faa1-491c-96e8-e7326b9feb97',NULL,1795316984355);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a2013b-2a87-7e75-a823-7f331f584f8b','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','order.place','order','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','74437d24-e104-4bb2-9657-90e6e47cc57c','127.0.0.1',1795316984455);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a2013b-2ad2-7bd2-8b54-264b0212cf12','system:saga','shipment.created','shipment','shp_01a2013b-2acd-7e56-be20-96081d84b7a7','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316984525,"to":1795316984529}}','saga-cdc46142-a891-4bcb-bf8a-d240600c71d2',NULL,1795316984530);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a2013b-2b0c-7f0a-9a36-1e6e5158a0c1','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','order.cancel','order','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','a0a0817b-372a-4714-bf9b-2fa955221cb2','127.0.0.1',1795316984588);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a2013b-2b4e-771d-b7dc-2c681fa1c248','system:saga','payment.refund','payment','pay_01a2013b-2a87-7d42-84a9-d28417c7234f','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795316984516,"to":1795316984654}}','saga-145418bf-e397-42d8-8f08-8b7e128008a7',NULL,1795316984654);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a2013b-2d78-7408-8c4a-3c6fb3c33454','anonymous','session.create','user','usr_01a2013b-0d60-7bc9-9aa3-582924479817','{}','566e872f-f58a-4798-a356-60dd1f048e39','127.0.0.1',1795316985208);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a2013b-2e21-7377-af6e-4a643cd2349d','anonymous','session.create','user','usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd','{}','615475cc-4c8a-46c2-b1ab-8d1831eee04d','127.0.0.1',1795316985377);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a2013b-2e2c-7a2a-8453-57b85e42546c','usr_01a2013b-0d60-7bc9-9aa3-582924479817','webhook_endpoint.create','webhook_endpoint','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','66c652d4-ea84-4c0d-9738-b1827cdea7d9','127.0.0.1',1795316985388);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a2013b-2ecc-7a6a-8702-f0bc283e6244','anonymous','user.register','user','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','84cd01d5-2731-4208-a1aa-b246f6250073','127.0.0.1',1795316985548);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a2013b-2f75-7453-b8d5-6df44743151b','anonymous','session.create','user','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','{}','88824c8b-199f-455d-b83b-9f83b5587cd6','127.0.0.1',1795316985717);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a2013b-2f88-750b-848b-6ce721d34ab5','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','api-key.create','api-key','key_01a2013b-2f88-7d59-9fe4-74d0c4edf099','{"scopes":{"from":null,"to":["orders:read"]}}','0d5c5f37-bd32-4951-9964-60bc0251faed','127.0.0.1',1795316985736);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a2013b-2fd7-7cbb-af95-db602fbb2af7','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','order.place','order','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','3cba533e-973b-4fd8-b0bd-23a86fbc7f40','127.0.0.1',1795316985815);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a2013b-302d-7861-a4ab-aff2094d225a','system:saga','shipment.created','shipment','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316985896,"to":1795316985901}}','saga-335f770a-8552-4386-9ade-3ed0220b2849',NULL,1795316985901);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a2013b-305e-75ed-af89-9d1341e41495','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','order.place','order','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','249f2ffd-9cdc-4601-b97a-59dac9449650','127.0.0.1',1795316985950);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a2013b-30e1-7205-8432-8667ac714de0','system:saga','shipment.created','shipment','shp_01a2013b-30da-7ddb-8b1a-87d085721855','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795316986074,"to":1795316986081}}','saga-45e069ee-07f2-4ba9-a83a-0c83d1db2a5a',NULL,1795316986081);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a2013b-314b-718c-bce3-4b19ddf7d189','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','order.place','order','ord_01a2013b-314b-7257-980d-dac7d8225740','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','906942ee-19fb-4d97-b1dd-9341990ba6d2','127.0.0.1',1795316986187);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a2013b-31b1-7c4e-a012-3b0559e145ae','system:saga','order.cancel','order','ord_01a2013b-314b-7257-980d-dac7d8225740','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-e152b0ed-270e-4bdb-b7cf-1a28e56e9d10',NULL,1795316986289);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a2013b-31e6-7b5a-90dc-1a05bf389e16','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','order.cancel','order','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','9a9c5257-9f41-4978-ab5f-2141259923e3','127.0.0.1',1795316986342);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a2013b-32cb-72bb-94ab-d7e1bf3ea81d','system:saga','payment.refund','payment','pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795316986050,"to":1795316986571}}','saga-53aea883-5a71-468f-aea3-93d55404e75d',NULL,1795316986571);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a2013b-3807-7938-98e0-67856d14bb89','system:inbound.take-in','shipment.handed_over','shipment','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795316985901,"to":1795316987911}}','evt_01a2013b-37fe-758b-bb57-d2691bf8fc93',NULL,1795316987911);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a2013b-3feb-79b8-99a1-5ff2f17a384f','system:inbound.take-in','shipment.delivered','shipment','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795316987911,"to":1795316989931}}','evt_01a2013b-3fd0-7a5c-92a4-659dd24e8552',NULL,1795316989931);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a2013b-4980-7649-9987-06374df0bedc','usr_01a2013b-0d60-7bc9-9aa3-582924479817','payment.refund','payment','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795316985884,"to":1795316992384}}','350da213-6b8e-481c-ba7a-c2caffec5d21','127.0.0.1',1795316992384);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a2013b-49ac-7f28-9f37-57952b76590f','usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd','job.start','job','job_01a2013b-49ac-7db3-ac75-3e47e9c7f241','{"type":{"from":null,"to":"orders.export"}}','5de79220-b8ff-48b8-a834-d75376fb5190','127.0.0.1',1795316992428);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a2013a-b721-7be4-84d8-ebda49f16418');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2013a-b721-7b65-9ccb-4330c2385620','prd_01a2013a-b721-7be4-84d8-ebda49f16418','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2013a-b753-7dae-a6d6-3e69cd60cd77','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2013a-b782-7da9-bee3-add1d47cbe9e','prd_01a2013a-b782-7820-a141-3991a35196bd','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2013a-b7a0-769b-b97c-65ae185cc45d','prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2013a-b7a0-70c0-a51e-5addf3710df5','prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2013a-b7be-7523-bf8a-facc43501fb1','prd_01a2013a-b7be-7048-8383-f8dea435a959','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2013a-b7d3-77e6-ba11-69002d80d326','prd_01a2013a-b7d3-7207-899f-3fd9048d3da2','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2013a-b7e7-7db7-8659-dedb29562a0e','prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2013a-b7ff-73ab-a37c-2c7a39670328','prd_01a2013a-b7ff-76d2-ac55-251b72020fd7','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2013a-b7ff-72ef-8986-6471de4040f0','prd_01a2013a-b7ff-76d2-ac55-251b72020fd7','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2013a-b83a-7196-a634-fe55dddffb66','prd_01a2013a-b83a-7311-8550-b52a7ff61115','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2013a-b866-7510-8e9e-3583c129a2d1','prd_01a2013a-b866-7d16-af32-8f6d3ba1325d','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2013a-b88b-7787-8e59-b7223363ed16','prd_01a2013a-b88b-77df-8a4e-e33399b5996a','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2013a-b8a6-7b10-830e-442beb7df8d9','prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2013a-b8a6-7906-99be-a2a0cdc628f7','prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2013a-f774-7177-9557-3df4a30af2ee','prd_01a2013a-f774-7dca-b360-ce539c341094','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2013a-f795-7310-8d9c-4bdd4c2d8f59','prd_01a2013a-f795-76da-b048-46d9e4e9f2c2','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2013a-f7ac-72f8-af60-46e984f6a420','prd_01a2013a-f7ac-75c4-ae05-1e4011db78a6','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2013a-f7b9-7f30-bb06-4262ed724fb8','prd_01a2013a-f7b9-7888-90d4-6875d47abf3d','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2013a-f7b9-72b0-8a96-eb7e5043f0c8','prd_01a2013a-f7b9-7888-90d4-6875d47abf3d','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2013a-f7c8-70b3-bf41-c6cb08ace89d','prd_01a2013a-f7c8-79ce-8d88-f8a85ef7fc18','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2013a-f7d7-7cb1-8726-f0c94ecd30a7','prd_01a2013a-f7d7-755f-b3c5-d4d8e669892c','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2013a-f7e9-715c-8693-924424618ba5','prd_01a2013a-f7e9-73fd-9fc2-5e4d4f519224','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2013a-f7f5-71a0-887b-8c1828ca16e7','prd_01a2013a-f7f5-7362-8791-e862e44b6b52','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2013a-f7f5-793b-9090-5373114797b1','prd_01a2013a-f7f5-7362-8791-e862e44b6b52','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2013a-f806-789c-9b1e-863b6743d56f','prd_01a2013a-f806-79cf-adc7-44d63467aae5','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2013a-f821-75db-a2b7-d20cb1fb5964','prd_01a2013a-f821-7995-9362-d87aeb836f84','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2013a-f838-7ad3-8f6b-61987edbc1b3','prd_01a2013a-f838-7b02-b4cb-f47390fd0965','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2013a-f84b-7523-b1bf-c81bee1aa26c','prd_01a2013a-f84b-74a2-8129-543fecc53c8d','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2013a-f84b-76e0-a06e-9e3920b102f5','prd_01a2013a-f84b-74a2-8129-543fecc53c8d','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2013a-f865-7d87-9df3-c4f3def6610a','prd_01a2013a-f865-7747-aca5-001e4ed97b42','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2013a-f879-711a-9e80-e0b7f2cb758e','prd_01a2013a-f879-73e4-bf3f-cda5713789ca','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2013a-f890-7961-b22f-393b282bfe12','prd_01a2013a-f890-780c-8d67-c55e0b6d9e51','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2013a-f8e9-720a-8cbe-307d200d6096','prd_01a2013a-f8e9-77e7-9e9d-13215fe3b213','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2013a-f8e9-7a92-8649-da50f21ad153','prd_01a2013a-f8e9-77e7-9e9d-13215fe3b213','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2013a-f90d-79c4-ab56-ea901561d2b8','prd_01a2013a-f90d-7517-af48-2d4d78b3abeb','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2013a-f936-7b72-bbac-10bc68ff714d','prd_01a2013a-f936-7580-bf8f-d38a35dc744d','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2013a-f943-7f51-9ba2-c69e1ec62406','prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2013a-f94f-7a23-907f-756048c2ce21','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2013a-f94f-7f7d-ac30-97a255fb940e','prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2013a-b721-7be4-84d8-ebda49f16418','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795316954913,1795316954913,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795316954963,1795316954963,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2013a-b782-7820-a141-3991a35196bd','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795316955010,1795316955010,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795316955040,1795316955040,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2013a-b7be-7048-8383-f8dea435a959','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316955070,1795316955070,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2013a-b7d3-7207-899f-3fd9048d3da2','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316955091,1795316955091,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316955111,1795316955111,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2013a-b7ff-76d2-ac55-251b72020fd7','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795316955135,1795316955135,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2013a-b83a-7311-8550-b52a7ff61115','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795316955194,1795316955194,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2013a-b866-7d16-af32-8f6d3ba1325d','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795316955238,1795316955238,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2013a-b88b-77df-8a4e-e33399b5996a','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795316955275,1795316955275,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795316955302,1795316955302,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2013a-b8da-72d6-afdf-6d760bec77c9','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316955354,1795316955354,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2013a-b8f7-78d4-bb8a-b126db420089','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316955383,1795316955383,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795316955400,1795316955400,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2013a-eabe-715c-8089-8f721bff7739','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795316968126,1795316968126,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2013a-eacc-77cc-8b86-84dc3f88b0f9','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795316968140,1795316968140,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2013a-eae1-7ebe-a22e-28e4c7c870eb','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795316968161,1795316968161,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2013a-eaee-736d-a893-67cc4dc89101','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795316968174,1795316968174,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2013a-eaf9-7335-a58b-ef013a335660','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795316968185,1795316968185,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2013a-f774-7dca-b360-ce539c341094','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316971380,1795316971380,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2013a-f795-76da-b048-46d9e4e9f2c2','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316971413,1795316971413,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2013a-f7ac-75c4-ae05-1e4011db78a6','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316971436,1795316971436,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2013a-f7b9-7888-90d4-6875d47abf3d','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795316971449,1795316971449,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2013a-f7c8-79ce-8d88-f8a85ef7fc18','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971464,1795316971464,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2013a-f7d7-755f-b3c5-d4d8e669892c','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971479,1795316971479,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2013a-f7e9-73fd-9fc2-5e4d4f519224','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971497,1795316971497,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2013a-f7f5-7362-8791-e862e44b6b52','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971509,1795316971509,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2013a-f806-79cf-adc7-44d63467aae5','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971526,1795316971526,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2013a-f821-7995-9362-d87aeb836f84','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971553,1795316971553,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2013a-f838-7b02-b4cb-f47390fd0965','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971576,1795316971576,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2013a-f84b-74a2-8129-543fecc53c8d','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795316971595,1795316971595,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2013a-f865-7747-aca5-001e4ed97b42','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316971621,1795316971621,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2013a-f879-73e4-bf3f-cda5713789ca','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316971641,1795316971641,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2013a-f890-780c-8d67-c55e0b6d9e51','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316971664,1795316971664,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2013a-f8e9-77e7-9e9d-13215fe3b213','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795316971753,1795316971753,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2013a-f90d-7517-af48-2d4d78b3abeb','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316971789,1795316971789,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2013a-f936-7580-bf8f-d38a35dc744d','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316971830,1795316971830,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2013a-f943-7572-bd9e-34a9fc48d5e7','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316971843,1795316971843,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2013a-f94f-7b7d-ad47-2558f2a5503f','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795316971855,1795316971855,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'JRgaNWFQOKMVAwkZ_kBLdhFVsL9IEgfQhjyfmMRQjuA','ses_01a2013b-167a-7bc4-aae1-ad25b8a562c3',1795316979322,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'XbW-M6eAiPgNANAEBIOk-i80cO_nQSHGjClTxOQW5xw','ses_01a2013b-18a8-756a-8301-f293f4f5718a',1795316979880,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'wg_CRqHO6cG_EeZF0DIi4OyLibDtmEOwTURO56gUOzQ','ses_01a2013b-2d78-703f-8ef3-d2d0e7937204',1795316985208,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'9KYo990H1CU83Edo6Qg0DrbCUb-ditZKgmfqneh50D8','ses_01a2013b-2e21-795c-8e4d-e307e5ff824c',1795316985377,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'wqkk6qpggfrNqooIVuORYmyanvNSQwD7moZuC6i_rPc','ses_01a2013b-2f75-757d-b6e7-e8c66e574477',1795316985717,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2013b-167a-7bc4-aae1-ad25b8a562c3','usr_01a2013b-0d60-7bc9-9aa3-582924479817',1795316979322,1797908979322,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2013b-18a8-756a-8301-f293f4f5718a','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42',1795316979880,1797908979880,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2013b-2d78-703f-8ef3-d2d0e7937204','usr_01a2013b-0d60-7bc9-9aa3-582924479817',1795316985208,1797908985208,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2013b-2e21-795c-8e4d-e307e5ff824c','usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd',1795316985377,1797908985377,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2013b-2f75-757d-b6e7-e8c66e574477','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150',1795316985717,1797908985717,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2013b-18f9-7eed-9264-0372833d2ed5','MUG-BLUE',2,'shipped',1795316979961,1795316982101);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','MUG-BLUE',2,'released',1795316984293,1795316984355);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2013b-2a87-716c-963a-a8453bc03b9f','MUG-BLUE',2,'released',1795316984455,1795316984588);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','LAMP-OIL-BLACK-SMALL',1,'shipped',1795316985815,1795316987911);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2013b-305e-78e9-9d99-7e0b800304a6','LAMP-OIL-BLACK-LARGE',1,'released',1795316985950,1795316986342);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2013b-314b-7257-980d-dac7d8225740','LAMP-OIL-NATURAL',1,'released',1795316986187,1795316986289);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795316984588);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-NATURAL',42,0,1,1795316956570);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-BLACK-SMALL',53,0,1,1795316956623);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'BOWL-BLUE',27,0,1,1795316956666);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-RED',38,0,1,1795316956722);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-NATURAL',49,0,1,1795316956770);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-BLACK-SMALL',60,0,1,1795316956793);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'PLATE-BLUE',34,0,1,1795316956818);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-RED',45,0,1,1795316956847);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-NATURAL',56,0,1,1795316956873);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-BLACK-SMALL',67,0,1,1795316956894);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'MUG-RED',31,0,1,1795316956920);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795316957031);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795316957049);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795316957066);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795316973045);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795316973168);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795316973196);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795316973229);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795316973282);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795316973297);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795316973314);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795316973341);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795316973361);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'DECK-TORCH-RED',59,0,1,1795316973509);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'DECK-TORCH-NATURAL',70,0,1,1795316973531);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'DECK-TORCH-BLACK-SMALL',81,0,1,1795316973548);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'LAMP-OIL-BLUE',55,0,1,1795316973563);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'LAMP-OIL-RED',66,0,1,1795316973578);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'LAMP-OIL-NATURAL',77,0,3,1795316986289);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'LAMP-OIL-BLACK-SMALL',87,0,3,1795316987911);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'DECK-TORCH-BLUE',48,0,1,1795316973627);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795316973643);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'CABIN-LAMP-NATURAL',63,0,1,1795316973675);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'CABIN-LAMP-RED',52,0,1,1795316973718);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795316974997);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795316975111);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'DECK-TORCH-BLACK-LARGE',81,0,1,1795316975265);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'LAMP-OIL-BLACK-LARGE',88,0,3,1795316986342);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795316975811);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2013a-bd6d-79cd-87e7-2da0bfe7f09f','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795316956525);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2013a-bd9a-775b-9d96-df59d2c53564','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795316956570);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2013a-bdcf-79bc-a1ed-fe99789bc924','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795316956623);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2013a-bdfa-772a-b0ee-54e58fec2e4e','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795316956666);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2013a-be32-7894-8f7c-2f3385e0969e','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795316956722);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2013a-be62-7dde-8f5b-43d2a5be0818','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795316956770);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2013a-be79-7116-9a7c-0e432e13930a','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795316956793);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2013a-be92-7b2f-9b9f-6f535bb9e9af','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795316956818);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2013a-beaf-7ff9-a929-18c1285777b2','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795316956847);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2013a-bec9-7689-a84c-5d4082ca7338','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795316956873);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2013a-bede-7954-8921-6b2b54851666','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795316956894);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2013a-bef8-7b96-bc26-d9d4bc2dbde4','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795316956920);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2013a-bf67-78bf-a386-852aff72890c','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795316957031);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2013a-bf79-7e3f-a5ec-d7be7879c77b','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795316957049);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2013a-bf8a-72d2-8319-fedbda69269a','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795316957066);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2013a-fe8c-7929-9bc3-e56eba018b48','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795316973196);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2013a-fead-75bc-a099-fec05d77eb5f','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795316973229);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2013a-fee2-7067-8542-7646c7e86e30','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795316973282);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2013a-fef1-7966-b6ee-119b75ded4c1','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795316973297);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2013a-ff02-7873-b87b-68b389beb86b','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795316973314);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2013a-ff1d-79f2-98bb-ece62c8ed384','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795316973341);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2013a-ff31-700a-9f69-66c9a59f3c05','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795316973361);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2013a-ffc5-7ab6-a216-bf218dfabdf3','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795316973509);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2013a-ffdb-778c-9612-df56dcf7d5b8','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795316973531);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2013a-ffec-72ea-b5ea-db10d9b47563','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795316973548);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2013a-fffb-79c3-a3ed-2ca7d6bb2974','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795316973563);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2013b-000a-7496-9ed5-8e94fb84d896','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795316973578);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2013b-001a-71b2-985c-1c644afa152c','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795316973594);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2013b-002b-7cd8-895b-b272eb2c2bfb','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795316973611);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2013b-003b-757a-a20f-7de782707944','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795316973627);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2013b-004b-7df5-8fbf-73fbb9b2cbb7','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795316973643);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2013b-006b-7bea-ba93-136c9851bff8','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795316973675);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2013b-0096-7956-b74a-ae6b8fdb0135','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795316973718);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2013b-0595-76c2-b13b-5db7ab6801e7','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795316974997);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2013b-0607-7cac-bfb8-090c8f7148af','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795316975111);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2013b-06a1-7b7e-aab4-33437026a6c0','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795316975265);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2013b-0748-7c97-b0a0-0c768f3b5f56','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795316975432);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2013b-08c3-7f9d-aed8-b2d60a5c4235','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795316975811);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2013b-18f9-7eed-9264-0372833d2ed5_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2013b-18f9-7eed-9264-0372833d2ed5','system:inbound.take-in',1795316982101);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','system:inbound.take-in',1795316987911);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2013b-18f9-7eed-9264-0372833d2ed5','HK1KH-KK37J','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013b-18f9-740f-b4a3-8df97ef54eea','captured','shp_01a2013b-194a-71bc-a006-476582126cb5','delivered',NULL,NULL,NULL,'{}',6,1795316979961,1795316984117,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','P44FK-M1MXG','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013b-29e5-75a2-9261-ba0922044e38','failed',NULL,NULL,'payment_failed',1795316984355,NULL,'{}',3,1795316984293,1795316984380,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2013b-2a87-716c-963a-a8453bc03b9f','J9B08-BXKYE','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2013b-2a87-7d42-84a9-d28417c7234f','refunded','shp_01a2013b-2acd-7e56-be20-96081d84b7a7','cancelled','customer',1795316984588,NULL,'{}',5,1795316984455,1795316984740,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','WK07M-2NQFS','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','partially_refunded','shp_01a2013b-3028-78d2-a2e2-807c303118cb','delivered',NULL,NULL,NULL,'{}',7,1795316985815,1795316992454,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2013b-305e-78e9-9d99-7e0b800304a6','8HJA9-7NC1S','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9','refunded','shp_01a2013b-30da-7ddb-8b1a-87d085721855','cancelled','customer',1795316986342,NULL,'{}',5,1795316985950,1795316986650,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2013b-314b-7257-980d-dac7d8225740','0VYD4-V5ZSA','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2013b-314b-7df1-8458-1bac010ae102','failed',NULL,NULL,'payment_failed',1795316986289,NULL,'{}',3,1795316986187,1795316986418,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (1,'pay_01a2013b-18f9-740f-b4a3-8df97ef54eea','ord_01a2013b-18f9-7eed-9264-0372833d2ed5','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795316979961,1795316980027);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (2,'pay_01a2013b-29e5-75a2-9261-ba0922044e38','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795316984293,1795316984337);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (3,'pay_01a2013b-2a87-7d42-84a9-d28417c7234f','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795316984455,1795316984654);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (4,'pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795316985815,1795316992384);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (5,'pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795316985950,1795316986571);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at") VALUES (6,'pay_01a2013b-314b-7df1-8458-1bac010ae102','ord_01a2013b-314b-7257-980d-dac7d8225740','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795316986187,1795316986267);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (1,'ref_01a2013b-2b4e-7b34-8b27-6d0f66d0ca37','pay_01a2013b-2a87-7d42-84a9-d28417c7234f',2580,'order cancelled','succeeded',1795316984654,1795316984665);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (2,'ref_01a2013b-32cb-771f-84c8-70effa152d63','pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9',5540,'order cancelled','succeeded',1795316986571,1795316986591);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (3,'ref_01a2013b-4980-74b2-86dc-e8d4cbbbc9eb','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6',100,'a scratch','succeeded',1795316992384,1795316992394);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2013b-18f9-740f-b4a3-8df97ef54eea','charge','ord_01a2013b-18f9-7eed-9264-0372833d2ed5','pay_01a2013b-18f9-740f-b4a3-8df97ef54eea',2580,'EUR','succeeded',NULL,NULL,1,1795316980023);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2013b-29e5-75a2-9261-ba0922044e38','charge','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','pay_01a2013b-29e5-75a2-9261-ba0922044e38',2580,'EUR','declined','card_declined',NULL,1,1795316984333);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2013b-2a87-7d42-84a9-d28417c7234f','charge','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','pay_01a2013b-2a87-7d42-84a9-d28417c7234f',2580,'EUR','succeeded',NULL,NULL,1,1795316984512);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2013b-2b4e-7b34-8b27-6d0f66d0ca37','refund','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','pay_01a2013b-2a87-7d42-84a9-d28417c7234f',2580,'EUR','succeeded',NULL,NULL,1,1795316984661);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','charge','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6',5040,'EUR','succeeded',NULL,NULL,1,1795316985872);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9','charge','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9',5540,'EUR','succeeded',NULL,NULL,1,1795316986038);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2013b-314b-7df1-8458-1bac010ae102','charge','ord_01a2013b-314b-7257-980d-dac7d8225740','pay_01a2013b-314b-7df1-8458-1bac010ae102',4940,'EUR','declined','card_declined',NULL,1,1795316986255);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2013b-32cb-771f-84c8-70effa152d63','refund','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9',5540,'EUR','succeeded',NULL,NULL,1,1795316986587);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2013b-4980-74b2-86dc-e8d4cbbbc9eb','refund','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6',100,'EUR','succeeded',NULL,NULL,1,1795316992391);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2013b-194a-71bc-a006-476582126cb5','ord_01a2013b-18f9-7eed-9264-0372833d2ed5','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795316980042,1795316984080);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2013b-2acd-7e56-be20-96081d84b7a7','ord_01a2013b-2a87-716c-963a-a8453bc03b9f','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795316984525,1795316984588);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2013b-3028-78d2-a2e2-807c303118cb','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795316985896,1795316989931);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2013b-30da-7ddb-8b1a-87d085721855','ord_01a2013b-305e-78e9-9d99-7e0b800304a6','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795316986074,1795316986342);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2013b-2fd7-7d95-8c67-8d412e229fa4',1795316985856);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2013b-3021-7c4a-b6fb-59ba158f6743',1795316985962);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2013b-305e-76c9-8747-58705be9ddd6',1795316986015);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2013b-3031-7a62-9c06-2c0aa600ee94',1795316986031);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2013b-30c7-734b-97e6-f81983df66d0',1795316986159);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2013b-30e5-735b-8794-35a8c4de2e64',1795316986173);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2013b-314b-72d7-8ebd-c882e373e6a4',1795316986243);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2013b-31b1-702a-a700-0f1eb4c5997a',1795316986526);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2013b-31e6-7206-b87b-daa2347dec6c',1795316986541);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2013b-4023-7d4d-a1ca-24f19446a071',1795316990001);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','77a1783c-d45d-41fb-9265-5a423855a57e','4ciAKCJOeAhbIqS1g7NKtnHPXhSDYtpZu_GY4MsmLfA',201,'{"Location":"/api/v1/users/usr_01a2013b-177c-7527-8f49-d4f6e63cfd42","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.fe2b55IuWt1l3yJl.m6z0g7mz1wMlEya7MQqY1d0nZcU3CX6udCryxd6WkcRXqPlGLFoud-MXYfSx5uxvEaXKJ9jhuAwiAWHKaZ4g_L5fwYzRNMP_FMT4bHu4Z5LWkhTFCxVv-b1jxSzv3JIqbsqG-xIFVXkgxhYNwiVvjNZdNUAB2ThS8r77oBihOfj4W_ZHqlSZOD59j_LyyCPUpTaeUok6TT9DkhH1ZyTs_FHKVBGn9jXulSReJM-F5gQY361bnF_gGa-4CuAAFB_0edNVG24XtEUd8w24pqxuRx60Y7kQ4K7A-u7PVfJ5TDz4i37oN0yu7v1KMqZegNus00Ux5CuvFMqThIzcKwPWADyofKYjyO0HBXkLwH57rq78XYOJ2hKI0ORLev2FzUVN7m2kxvZN9bqNZGZVbH1eJWjTpG5xSpFZmqeLI1r_TImuQAflImPGd7DMB8VSUL9V6UJa4ZmZoVuHJFQpWTbyXDFPB9FmO-E_elH5ME_EErORNtH6u4abW3lUoQJgP4DvOO5SGk3Xu6kP2BoqqgUHrZoLpFhXk8Kzqw',1795316979580);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','POST /api/v1/orders','e531c5b9-d8c2-4b84-b3ba-08143a7627b5','3FKw1MlT3Lo3v1PMNAVCV_fTJkqQ9TnBf1QmOZaYRGM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5","ETag":"\"ord_01a2013b-18f9-7eed-9264-0372833d2ed5.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I._3Yw26jovqW5XkEN.RpTtAkUZPPSsgcVDo5zXQBipWfGhzaUU7uhfRc4YLu74ar_Ghj8em73z2dWT70tE6VsFqnA6-Z3KrPuBFmseZx8wUhJdKL_7QuRxTIZEEsKX0MsDiHPxHw5g4ZKu-ih5lIS_JIUA-8Hrfj4HbiWmSUynSMjrreY8-vA9-D7UhMKY373m_V-O_himM0xFBL9G3BLyc8YCrSK_HK87iF3tUrFkNAm8lSChXPgnkvudUJcossDkFCpLHVcTdO2PpeJRUBqGr9IfvpdjShlnGY3q0gaxlBIk_TXVClsVkjV8q1YDRNZz5pldV0G_LqqYPAx66QYkrXh4AC97dkPO99uR6fEX-XJjdRpXKjK-iQWGyJlt06Gadi-8luMp6d9HTO-vj2XeOwINJTizukL4LkjpQy_C7Yc6MSZIH0rWqo9I1c7bYvoyCj461_Sbn5yTxrNqSqrSHWU6S5CHFrGBWf2WvThGfaTZjcYT_4UF5DqXWoEKlapms0f9bP7Hnppb1Iu9Bywdb3imj9tpg1VFwycR6KqcpDQiQFt7cGUB7eERhsg7pToFgObAnQi8zqXtFqNVb7FudEX0pcPhHS9_uGbXSTM60PpWaKSGXgByGTv75-FCjkIDg4rh1Prngdc7skk5tWwBlCLkabv9evmsRTOF8a3pR_HnJ_Af-VPgPk2NOHL56M1NZm2NSeopI3HXl8fMQz4ota8LW0zbtFm3eD20he0VzfacfuGP7zOf_4s0hixk1tpKkLweC4bsk0Nwf3VOeLpcnzEkQA8mCNaI-ESIKnxFXnSlE5e8maq_GeERVK1QX7XJLbN-nZLlJti4RrzOWHYjNMnwamGx97fwvMWfSc24wGZrpUjL41fiSfJEQ2E_eQZGiIpjqzHuowb97LtFO2XYTvPwVMDsqjlAq_MGtMklwvVEUSL3ajR5tjJe9rK5Ezo0tfyTSBPB2qM7DCfnmbhk29oGt0ZJg0G06uRPwaGGgXPDPJh-nx_V-cUckG28ot9FgD91IHLciDhd6faddACK88s7WadD8aAA-vg2Ze0sTApawuuOwTGQZLdH4CDnVDbRMU15bRVvYr-eDbkJGUrnn568BHwz',1795316979961);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','POST /api/v1/orders','3412d309-0515-4b26-a881-2a6170a8a478','4RwvGP49jpW2LinJc3DMi9FX6xcDeh59uDsn7uAmgpw',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780","ETag":"\"ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.EQLydBgPWXZafbpp.BjcTOXG8SCdRUBboTpmE0S3hEdVDF1ASxk2RWs3NHPwO1l9SVJHtJK2_C6_M9I3XavoFp3c7LWSvSoYPY2x3_vhaMmuWX8LBs8Z7Gwxw-Poc-td1KQRXFdae-gwBvR4WCLVNQYXK89CbkKF-MJcdUOePKni3sWJ9EHZcqJqzSqptO19juBxwmvsoi5eHLN8FKpH6bGTEshU6AwMMG9iq73rViz8OBN3M4QvzXBdDx1aE0RUGCiFtzP0GxNAh8wA6F3dEexpFkJdj5W9bQG8yfjHFB7iKHFTL1CDaB01HFHdDaryshW6HkJpDMMMe9sPy0gzmxAlfh_QyxbQIyuXDTQCIKaEKP1TIf4VyOvfXwgYxa5zKOmlHPN4cpIeqpd4R3VPZHrdzy2PZQxnuuoHQ_G-fCqGFb6kLmM47XYArE13_du3irxs6zbh_2KeSzxNIEjA2oPqMpqLt1JzST13OI6Q2YfrU4URQ29zoNvAEf-mkcLXp-jmG5YXq0wAYJQcRV1lg1Dc9XW_gH0F2koipMybdSYs47GP2Oi8eGa6L04H9gy7bLMGbnHh_DzbOqRt_tgNWvKaXnxAWG3wWaeneXWghfvVgfXTl2cXByAJ2sDaaRe56vgfrldvVSo7WlD5WdwlpmELeffsI3wD2HySYzrDjbiAi3H4wplfsPMEVDQ-bW07fM9uESPNopEO4iZxM8Jn385epX7-BiF1gtgPeB9yQtK79uasFNJjg4gVS15jdbWNDvz1Q-e1mQrkUNJDZ_HpLwM44YREGlIjID9gD411gwzT2JR0Rl8cCfKHXfY1g-P6CY-vvvJECQe_laZftEJdFBEtAcqYlpxFj2-vp9c2rYlhHsEYfIEq33GoVugbo6WplThr5or4Y2ZAaSbihYtvuQVuYuyzBBmS1AB2uYcOkF4ZK7Ri2jUXCS7WkhMPt8EiGa6akDBCIdSlZfGHLj-Cf6D-Nf4EUbxnwOXrhYXsbkv6dEaoeqXuIrbhwObA-b_hbSm3ibwZDRUK0CjsTbdiEL8RzbHiKI8YJuAzzTQGPXNFV2K3ftK-9yP31UeO4BcW31NPcjDY4L7sj0xgFzq8rPYa7e0zv',1795316984293);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','POST /api/v1/orders','a1691860-6bcc-4732-a3f8-e974d134e9a3','3FKw1MlT3Lo3v1PMNAVCV_fTJkqQ9TnBf1QmOZaYRGM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f","ETag":"\"ord_01a2013b-2a87-716c-963a-a8453bc03b9f.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.FMUGXbiaMblPiXNp.NyotLS0iodemNZWE5bH1CeuDlxI81d9NhFLir020KLXBn2Jh78UZbySi5urNBDBfmBXT3P1UD1iUzL7V-ISn0is3IuAL0s7mBtZYsLr1TE8yUauglUuDIXnPZYTh1UkEfpL0beuOJHXL74XhwcryR5IweimcUS3rCI8aq-LT6bARGnZ3DiFXvb-gg2v2kO-sWmiIOnMQh6vt0aUBHk6gPGJ_aZdfzBDiV9m5SwyXhDlxjU0xm7ABW2xewj-DZRWdC07koPJuSa8wm1n6IRwCE1bUrEDSfxTeTr_vr3cgp_u5-9G4UKdSBc0jgHbGm3LqOZHcC0GSEfWx0EfKCjirXxrD9viwPrK858m0-LUk9fCQMp3Oye5yDdzwm3Ewppq9cX7uDLgAtWH_dsBVImAHEcRdwVjH8RLbhFGSjpO0I-R_u_WNpGO3q0ZzLiWSeJu5Zu5CG3hRX0pd4lsR3EWlMi-xmpa-u24y-v-9FrQExQc59tJBdkBY4JuauuL8Q_SdaGGV-DYPonfK2L8eNDLnky6kgwK-r27FGUF6He-Ow7KVxSz6QKIRG5RMQhVR2n7-ByRkg3Q_4ZGsb_8n0Snt_Sk2ejnQiLl_xX6xRECJz_rhZJsYNNV1UJpL-CEYurP4bVtadUjReq1f9BZ9xhW086p8sLm3-_6qpQNWCJKYnWMP_jIgy5in3C8zL8dWvw1LEpdN6KpI3_Pp_qZXg5s5TZDpt1n97zWC84tHV623xNRBk51fdnXFXcK0qeHE1DkaFezAS9rcdCCSqmgjy1VTIAnykMTKpbpyk3lWCljAVZbNRF3s4Qd5w3Vym6SPcP8xY-aQfIQXeXR0b_UYPcDBRi-PbGG3KfoYRye6K7JdDwqkXjzFGICXXtIaLpIWtUyOYcOC9CATABVi6ZdSLBrqdg1QkwnrCK1j83KRqMvQMe-nRfc_K9yNv9l59Y955RsgdxrIt4OOwWgbI4OMcVdog5R0mw39rJSeQnVtBAqXP0XdZI0FZLfoRWO9lEn1X2rZuBGYcO7OD27CXDxR9hDhgLxsWIElL0wo0XVvkr0f2i2ZFAGI1KSnw2gQbU6ugnpWoiRlBI42yhYR',1795316984455);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','POST /api/v1/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f/cancel','d5548dd6-bd39-4378-b958-a48c3b213072','Tz6PVFFBDF232XvwNoZ__ULGorVh5U1roILCnFBKwSs',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013b-2a87-716c-963a-a8453bc03b9f.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.EnkP8SBqV8b30na5.rcocNRG7ZT9n5ZjU4iY5i32fCFVBflxCzEPOdBTtkoOzlo-lylFC76lxiFTedyGjWR5zT7WnoPmokDkZy4XoRRgF1pek_6pTL05d4BzvIQrXB3bqfvDe5X6cLrXvGno1KasrO7TLQxI03vgY-X6mkV58Zes8sjTWNPb9uO8aR7uI4EBbvy98e-iheMZqr0oXPVph51CNKRONg6iOpfmEvh6Ov5qUo83FNwUeUQJphlDMnwRT7odP5Eqfnla-KWaAfcjmfjRolILNGiBYmPwN9rqvl1qVA2scoaJGXe78OXOL19vEnvkYvgxPqMr3ABTwXpXxBQDjbBgIDZ02nfEqsjW0Gz9Q4W86r7M1WuEQXi75b00mNh9d14Gsz7C8mnaW4ERJen2VyT3YMP2U2E4-hIyof9QQvu5rQZNkn18j-8dCGx3FDTq1Kb7cM31xjsntUqBuc8_OnszLCzyOu8E21Zx5epXNz--ZFIwh944wLLHk9uxhVobPm0EsyjC4hw95A07v0ivlZuu3LqdiKx9I_vCYz-X6eI69iScpKpLcZT55MxycoAr06cgwzliRbTnf4HEAjFVeokroaHARSmwROeWDUXtgHZOWctnwLgueEIp3PLTRFjwryCS2sY7o5-6DGi3WcCkUUKVeO-6bsn25HF1_SpD6LFKSpBSbElCohshQdGC087WrxvLkBaYsPLGPpiuZXvW-_wtsJTss7H_RovJ63-bRShwI15DBM5R6fvL7kfAc9p7At6nuzHIGVWr0UcutiPC37mSfNnhWJpZAyn3zt6cadXFbZsH2l4V3slV0KnyN1qsnND-B0cAGpvEPIFckAok-B2qLeJSMyY4ZtI8lM7KPo_JNN4JCSTRz6Choaah-Ys1YfANIANdh-UB_dDNv-shpNvkMhiRKkaP66PO8uL8yjg-YkeklbIoB9zJJLAGgR_gevrNqKsfwHjJnmG7D2JgrjcjzEPh8v0HxgbPsqonHE20spHDLCF7gGriYJevXHZpecvJU-SBn-q-CoQlxq3Cm4WuBhmYPjEqUz5x_87s9Yv5Ee8Aj7Ho0vP-kXBk3sA0Dejx4KAN6OgqiF6F4ZtTbgPEtnmpfrzzKH2bGgY6C5OkBSOn-43zFTl26HI_qolDl0WgS6nCC1p22fNTPEunhGro4JN4b3tjZm6fBYPkM9cPOBvIL6OKxAngoas0jVOJw13_1xlK34Li7VyFRGUN0zvFlYfXTsEuBm-sTcwBxxwF9VjEIiK_nQw',1795316984588);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','POST /api/v1/api-keys','a156c2d9-e97f-4852-9995-1f23800f732e','01gI2lem4r8DBvZVcvd3RJpdmOx_2igno8w83aihTiU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.8r68qm5JA5DHNiO0.Ua1YWrCjNpB9ZC94XgynVZutA3wIzha7KucbWSvdqZM3ygxxb3jNKYGs7-Agj6YTUYKUN1GQ4GXpoR6jvKdwbzVpRi9qU705w-AvSx5J8eZV9p236SAt7zNEnwXTT0Xu4-6JVYb4YRZqQd7FcpY_CoKhVTJ5OGUyX33CGC_sZXeB7849CyTnMb3EtkmJwUY0SGR8cag14v4M4Cbhl_A-HU6g1kHRIA-Xn3m1f2mhid3ZTJQCGid6zvr8LlljIjVlTF9m8QBo91yOUAY5Ht6NUu7FCp-Jl0Vtg7nWtGIpqt0-R-hyQN6k-nRX9dcbxsYIp1l9jezcaR4Gj6rH4gAgWWd7CEDIBvJXEjBWb9U-VbIxtGb-8KXyJCn1vhtYql6pWW3GdK5iFQuSqVBGFePrdcA07V9zAjZmV4ivzsNRPbshA3AAxm5M81HsPyTX8MwWVbKK4PbguYjhzqvnvBf3wU5NDQ5pAGxb1VOe9N1fqFnPhTY3E5RlNJyrUSST8BhA-Q',1795316985736);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','POST /api/v1/orders','3dd54734-2d64-4af4-9260-095bbfc2bd14','DpotCsQGYRLR4PUA-dbkp3yciiZAfxct7eWiIbAHIXM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","ETag":"\"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.yvhWZhNwkB0-jNyM.lZW2IsTub1nGzpqDXUqBQOR1N0kz0VcV9LMa3l5vkXx288HanQiWbtVFxcGaerMdtyTk9m4fd7nLLUxKmmQoIQqJu1uvVRiyB999sudyzU8qKtdfVqcMqtDMqn_5n9GQA-i6RPEJSvtUJdQJNC4XHJfH-8h5nV80GFb50snxSuXWIXZXtG9iOUVRESrniWEYO74j8Pjzygsz-a9ubQ6OvvWCf_brRYqarsokHOcDsuyan_AwQtsfsz-5U_OE_Z68XshPDGnYwNBO--rvHlr7A0PXlxkyi1jP9NBPFsh3Ht_SPdgXi_FUl9jmfgxYsBKm1Gs2c5LRZ15wdL84gDvLwVQIgtJ9A61ArgF_hlrOlEsPeYmlAPOEIyonHyRpC6O5u-I4R8vR7kvGYfrF2PJrMz7291H_DHVzKgl9HCajzbirHT4Zg2F9RnDDXgtd9eHA90GPnFOtaj7TqPRrzf3HRVFTnzjpZ8WiePS_8HDw22yXQvCAJP_y1fJX_urd7702mo6cU0zTo2jjdWa1suqldx-SuFfg8P1V5glLezLzkz6w-fDWlI8kb4Ys0jJ0WfRStIVYgzWZnCqQa1fzjSVR6SKvz6yd_oavRPdPfHDzgRVzQoCYxmfDSu3SjBXOkL4u0rlwCNRGRaSITtHi05yCDm9T5rsyeU1R7DESfykGjrdTnsU26iZ13ph2kNNxafkXZigqsLofRKtLfJQXELST1Qlqctun6hc_h6SK-5Y2OpfWYdDH-RNywb861qPAW780Z-maWhZx0TAIg3g0G4a8ShJ-i20Uf6RFCvqChmkoARM4EjCq5_3Hjdf9U6cqgQII5ugrzrcwWRJ3i4xXpn-RJZKZErHHC5pyBLQZtZ7fxRVG3bLbD1hdEIySZUtYjZOoH0JS8MEA3ApmZWZA0EkhB58MzdNlj8t1FsQCOUYoSmVps--KFknsTHKgkb-EI5xlIUdgOapVuaL6SEabTXx2K8Yc1Q0NrRcAG7BZ8cH94OfKB00v5F9BTJbtlYElQ8tt9P_8jblJJGZbMv7-zlkm-vbm8YHQl84dmZ7WPGCGKV3yrMnn1wx7GsoAtu2SNrv20uKri6juNYWYssnFVVHYkgoAO2ILG7YBEjM',1795316985815);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','POST /api/v1/orders','0d29a54c-251c-476b-ad34-e782024ce76e','ZODWkWwgHdEYDfjYFzq0F1YV7K2o5z5eLESD_0ABaDM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6","ETag":"\"ord_01a2013b-305e-78e9-9d99-7e0b800304a6.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.Sl-TBZtJ5xTqxXDK.nU8f4ZwlPkl4wZ71a9q4EJZDoCnyjDgF0moUc2q8V5cD3_OlvsQOQkJeNJacG_xuW80a4wsgvLd6GAkFY-myCdW9uHlPXF0aNXLI694UzXB6L7VeCpUMxacSCYWrQ9oxT3SPzpwLUOQKrpUjaxq1lbMyicYvYQS8WYwI11M4Dacy_FE7HuAmgyxet0dTqhX-AFEwVY2tNUZzVPherbfFCPkslhUhMXo3D7BHSb5rnD-_kYHv_FaJlvpI1PbzuEQx2PogaF4RJ2dpXkkjNxETCXR3m3DiwAL8m4ctIHyJvUBwkmwr-0elP3SRNhTN5lQbkmFyrCNQIiNtL28kBIKbnMsFyAU4-3oSQc-AQIotBrMVdSgRTgRVNwYyhVQkA7xf22envKb8KiihZ6kFYYVrpxaGSalyZFCNCrZcc1DpOxq7PDy-h4Uj1ZJCd-xCaTCKxCUK7M12iFZ3hZHeydFIu8P9DucbqCOdcKDaRS48StefcJ-u5L4LIHP-M3zQjGa2iFMOFiUKu44EM3Z2gBmsfuxy-CBfglv_LejpO_TyyZWMgM6o4-6kxur0rjNnOqoe6oQfWZ9LIDGzfXtCONOKO2abMi23CuLMk25eptNDMFrPvg1iJYWZpTpH_PDa9M5tKJcejw274feY1h4dJR8qDV41nIY7x1t3bEV0bqLZXSrghvVx0hlVDkdfM7XSh8iNHQH4qX-s56dKQ8b76OJAVO5Cj69US6I_4JeLwG7oMZRTfHy9sW878xtY0P-cEGwPf2kFrQ_9SFfaA3vEBH44OkYWIm4nw9G6yQK2N7tpOcR8Hzw39R7zxy2Id9PVcmZOqx75PigyIHLWYnfHSmQWC89b3qNkkelsUULJZ2M-46r9ET9HKh2Wu-5yagCdajle7I9CzfYHh-ySytdV38UnE_YVlif_zpdxQb-shr8nIwmH-WEPtvpfzq5ADwIng8xPULuh_s6HMcQa_IvOdn__9Dz-Gs5ooHUN4fAgUoOaXEghGxJGINjubxGDWA25pYjYsQgCjDLFEg8PlOVvo7VRfNUCNU7o6ELz83LbihxnN0fD8zekVc1lZfSrwmUZni5FS-KyojiCUrNt0qVt86TQMB-6Pn5mplsi49s',1795316985950);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','POST /api/v1/orders','2b8e505f-7ec5-4a8d-8836-a7b97fd1e7cc','atuMf7USYB0k6EvN_-77oMYRx5D-lRjY7F40wmJoANY',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2013b-314b-7257-980d-dac7d8225740","ETag":"\"ord_01a2013b-314b-7257-980d-dac7d8225740.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.-WfhZZqPBXUzg2NG.ZxzoINYwBKMQ4kpSf3Na2uRkBBiqpHFBgr6xqAgqudAxHKGcwDNcEjwqZ20FGtpJU8uIXj-wnUsMVNKRVzC-k_iQbYSS_aQOpnwimPdHjmMLFBPXeZypRnFmMiFauL5D2inG5rcEEXvYgyJng85-ckjZXZK311E4CgXaHbFUERZ8nLlZ-pbyBUs_ooL4XjXRHGofKd8AM38pK4tFqinAAaCuGSwSrYGh1CV67RwJiYp72PMeFgOsNw0bgObkdyfKqNB8zeVfjXEvLpy7cWEBotgR6PKKM0eleWeXBwW0C0SeO3BTQwQussRJVn_Xg6wQtI5bQWGf2V7qA090kXOjiMdOOjpqvLR_c8tpdlbB-qeYqIFL2y9aIKIWcET6PPlLoFqfuuyGSjCp-PySIgjUilZ7yyShk6cSG5Lg_UPwI_Bqd19Ow4b3n_deZ1A2bCs8F05DlS28Htn7YtU-Y1P3tSXV1RMur9Z0rMWHUQi6_oy2f6QveTpyT3ZJw6c90zOYYbrHydvJJj1oHS4G11VgNO6BIwolgssjfzMFHJAexUhTCTaU0IGiX2mCWxf0jcga0jyEPJ3c2pyp-JuAZPB-yCvnFNZj9io3OFUcF59QKHRwq2tDY4zhbi6V23BNiOhwReSrHzRHvOjqFWx5D9TJg0uYgvDnrvp9WlJ6jxyd6PWjHkk_GfCysjXaaNi7unR-SbFafhKlV_aGefnHdEWJ8gBK-qQvdX5-agGYs3Wti-uTb30BuIYxFfRJH-2axIxYkio6qlV9Qqa7qqETM42JmaQA2yCzFL4-fm94pxO55oynH4jmUL9IVprL_epNp2cglTMUA46pWLiCJiq2Eq0vh_MoOPhB7oG9ZOtLLhZyoOCjvz029IfgdazPZVM9dJBeFgiaLKuxsOzOKMUDOGCB8mABigLt9KK8CVLadGXx43M5_44udvdaWIPAKB-SxKwCLUSesz4tn0r6AX39pgvlJKVpY689MVwxcC-jZ3sqxGUIJcfW7W5ESjY8DLKb5knpoKVoim5EHseTWWbce49c_dflcU5u6Hd5mUd88XV8bXfQ5KLdIUoUt8ZPST0s_38Y-kINAffZzG3D1UCygIQYHvA',1795316986187);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','POST /api/v1/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6/cancel','085e2186-5b7e-4627-b944-f14e22bb6125','pdhCIsXmUdqXV63AczUwTG3oH5wAaFVKS41bS-bJQBQ',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2013b-305e-78e9-9d99-7e0b800304a6.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.1k3xTZpsDoiu-mGF.SsAriFYZW4xsQ1Yw4jYGFJx9ZZklnuK8Lhru_nav_ofSOnuh-_YK_pktnZXOaPYaoYuQxHTK3qx57H7V3jIZAjKR3gaa7o27pg4wQyCpcqV94selWVFiHX4uUvB2xi-x5vJD-F-Va3-jTX5p1clEjEYCJyCvAoNXsjSf9TvnBkkg-SxqyqYyhXOnSOTbKSYz3s1Ut0UV5bBu4AN42X8IuQKa8A1yfYbeVp7KL2DFCjg-sg3TZuaL_poEzts2gl2Z_c-ljMiQp-xY1CUvqiENqoES2cc6u-oNjmkGizLEBQ593I4aVjxmXd2FSfFkPss-7Z2kqkDDnPixlzajPEhV-uPSBXpX5jOnyHiZwPgMJh-r-pGLbkRk8qKNsGKhHMHotk-9mWbhH47IFLbQdurEH0ZlovMcG_6r043p9B_0PoozY-6H2kM5-wtQLCGL48exT732qsYQkINPeD3Bk0k9WQup8mKtcJ93yy4UqDVi6IGFKOv70QzZVPHfwW-CU2Zf4LThgFCp4gSm2LWT4_EhPx69jf8Bmot2RrklJsjlJuVwnvHmONLDLhdLLteFKCkJcgErruSEvWFsLX_ctzSDqTHglUB6fVWSV16kmSGLc57nPmWDEEtUOX36SBZE57fxljIw5Q-DsGhG9ADVbqDs5XwEbDhSYuHd06l2ehZ3CoC5F4AYJz_JluHrq-fXhJykaLx1qJSXdotUboxwdqZVQxbQ82C4vRMuF5AEiP2UIW4YA6TGta9AsKJ7piPqKgoFVbScUm-6b4WMFEswY0_3ea39jNeU6EhsaYQEPSk5xcVvLi8fBsW_AC9cd15W1G7TfPNIn8SQdEflazmQyjpOuY4kImLY4sQWDKUVifEH3Yf98AOyXiAfFAf7JCOKf5DcYe1_dAk3Mk8vPBRCZLW5CenmNRr6JfxguL6DlNWiajAX8nRuepj6CCo4jgaA6AbC2IS3KZhV-yKxHctkY3J3Mg7yYI648pSQYgCm_9qlaPpI4ZCnOCJL2KOhIR2SVtP8Q5Ba9caZnqEMxKt1sITAfGtMcVuLp9fY5-9sYiRqYmLKNLcm9QtZwZ9_zj8oTDD5eqb8dR3zCpik2Yb4k7vHu5DqmqNrimBN22ZdDjfKkUSTEoc-rAUrNrF8572QnFq5bcvx7H7-M4pCTnrdUsGTA4t48-d6Gd6Pv6g2Fc99iYPeRmzDKOtBek-s-h4yKAUuqZC-1hhypBt10P4wpx05dOCqKi-5hlFeXNWOvvkhJPL6yN83qwx741X3oz5e8xLq',1795316986342);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2013b-0d60-7bc9-9aa3-582924479817','POST /api/v1/payments/pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6/refunds','9c5c586f-1ebd-484a-99f0-a027be9f0df2','vQvoirkKm9nCu3BZFzHRKb8hofqeBPGmqNWOJKn0j9Y',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.tZLSkmKlsu7HMnzY.6SpPLsB_tjCWut4xZVIgnd1xt0tY9rUx0_cenTtNRSQA_uIVgA-DuYYN0dLBFzrCewflk40dKrY6HcEE0GU6AyYODCSVdRzRv-QzW_gAI4NpzfkE_FEs01L9yCAswqm-24h5fPUvvzaTl7kqSDs1FK33a-GjB_BXzjh-IVpdyeGpeOnsQ1qTNnNDGARZQimchQ-4nveBwO_pgPbYo3ipeIiXGu1a3mRKNwf7W5xCXPjlrHKWrwqSR7XqcSvllbxYaFt_i6S1K4X2YuylfyX8Sis6GYquaVQFTtbdDPx059DSN3Of1v9ToE4q9kph4EErXORdlhqVrU0nB3wYNChPfeNyQnl14VNvUKrHravLNzL_sd_ag78Q9QC-Bi2Vw0wRHkSOoZdOJMZCaYK-RRqbgvLHOkbi8D8Z8b-DKmGbt5qXiiOOGpJij3z7a-QjpBEV3YMV-TGf7zE5GO9qpBFeHzM_O6iPOrWD4_6elg5bdG6z3PG7TH-pGy2r0gPwQ1tYVKIWA9RrMIBaohiQ57k2WcYe',1795316992384);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd','POST /api/v1/jobs','0b66287b-b896-407f-b067-c5df19e1350a','bd4f6dhQflFkhU-bM9HKcBFp5Y_6G62OO866NtC-Hko',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a2013b-49ac-7db3-ac75-3e47e9c7f241","Content-Type":"application/json; charset=UTF-8"}','v1.EQ2msr-I.3xmpz_GdspgGdYqC.lCK3qMYnKtmFdO8L6SuuppX7iX6SFFssFuMc9hrZDFqDd7tSREX1ztLQDfHZeHC8551AqFASUz-9xp3hG6dwKmTyhdMMpqD6R1-sLGLKnAhAxSa6cRyWCev7GNtDXSQmwXSLUylKic5Bvwzr8Tlpgz19S1I2EtbcrdZlpD_-haNqzU4Vervg4dCK0ICpxqTk5sedQ3yXffQS4HDVreZEIVOekgeo5ARuOfD3vsr6i_hAUfBmD1_5cas_ub_l4dFX0Y4NU76GCwjks8KUGkrCa3r5IlL3WW00SEiJ2EnYEnpS3fopxbgF8QPxOrWMFWPe50StMK_jhEBNertUydvntbuJ8r9I_-Bs1woSUfz6C9J686PTXgo_Bs5husHbllnmzyY9a0YaRqa829-O6EsaMi_hX8JQAAKsWEHNFwzoEgifC9tdCcNKvGaCQgl9MCab7GBCy5GK3Xyi459XY3r6EPzC9Ex_vR2Xs_Q1HukUzBxUrHp5TBMl-F0T-fJmRIKIrHh-7kpkt_reBZdSlr72bap2jYdGrl5m-WtzmwdfbIUyohOQNjcEAshHVGVnB07fJlumCf6LX1GwwkGPskYpVqXQ0uPn76wHIMq1fluO2Pxv6Vs1dX12PQ',1795316992428);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2013b-2f88-7d59-9fe4-74d0c4edf099','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','of a program','GsEdYwAhQzO5I6JXvb4sQmiMWckBVZ8joWJR0XboXVg','wk_D5u7lRF','["orders:read"]',1795316985736,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'ksxDyWiLgVLjnqtfR-wd_KV1gmSRItS4PQejigNgiTw','email_verification','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','grace-1795316979366@example.com',1795316979580,1795403379580,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'9myXBNOg7jHgTLfSL6ysCkbv4InO11Tz5t19Kk8gCko','email_verification','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','ada@example.com',1795316985548,1795403385548,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','v1.EQ2msr-I.gt8j3D-X0WlMcYnn.1nGFuOA5DqK_B_WfhXMVGLw_vbhnkg_Xcrlxpy6npxunjuoFKXUSO6fOJTwyE_Hl',NULL,0,1795316985773);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2013b-177c-7103-8492-d62f7167825d:email-verification','grace-1795316979366@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23345/email/verify?token=wev_6jk8JKahcrlbCG2YDc_T9p8Ohxlq56vU2Ea6wcbptak

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23345/email/verify?token=wev_6jk8JKahcrlbCG2YDc_T9p8Ohxlq56vU2Ea6wcbptak">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795316979638);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2013b-193f-7be4-ae85-a6501dcc77e7:order-confirmed','grace-1795316979366@example.com','Your order HK1KH-KK37J','Hello,

Thank you. We have your order HK1KH-KK37J and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HK1KH-KK37J</title></head><body><p>Hello,</p><p>Thank you. We have your order HK1KH-KK37J and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5">See your order</a></p></body></html>',1795316980089);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2013b-2155-7852-95a5-714332944a8f:order-shipped','grace-1795316979366@example.com','Your order HK1KH-KK37J is on its way','Hello,

The parcel with your order HK1KH-KK37J is with the carrier.

See your order: http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HK1KH-KK37J is on its way</title></head><body><p>Hello,</p><p>The parcel with your order HK1KH-KK37J is with the carrier.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5">See your order</a></p></body></html>',1795316982136);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2013b-2910-731e-8219-18711f05b58c:order-delivered','grace-1795316979366@example.com','Your order HK1KH-KK37J has arrived','Hello,

The carrier has delivered your order HK1KH-KK37J.

See your order: http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HK1KH-KK37J has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order HK1KH-KK37J.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-18f9-7eed-9264-0372833d2ed5">See your order</a></p></body></html>',1795316984100);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2013b-2a23-709d-9064-2cda1e577cc1:order-cancelled','grace-1795316979366@example.com','Your order P44FK-M1MXG was cancelled','Hello,

Your order P44FK-M1MXG was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23345/orders/ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order P44FK-M1MXG was cancelled</title></head><body><p>Hello,</p><p>Your order P44FK-M1MXG was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780">See your order</a></p></body></html>',1795316984368);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2013b-2ac7-78a6-8dcc-6a8d4a46148c:order-confirmed','grace-1795316979366@example.com','Your order J9B08-BXKYE','Hello,

Thank you. We have your order J9B08-BXKYE and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order J9B08-BXKYE</title></head><body><p>Hello,</p><p>Thank you. We have your order J9B08-BXKYE and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f">See your order</a></p></body></html>',1795316984544);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2013b-2b0c-7023-aeee-0c5aa171ee9e:order-cancelled','grace-1795316979366@example.com','Your order J9B08-BXKYE was cancelled','Hello,

Your order J9B08-BXKYE was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order J9B08-BXKYE was cancelled</title></head><body><p>Hello,</p><p>Your order J9B08-BXKYE was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f">See your order</a></p></body></html>',1795316984601);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2013b-2b59-73da-a40c-d1448248e171:money-refunded','grace-1795316979366@example.com','Your refund for order J9B08-BXKYE','Hello,

We have given back all that you paid for your order J9B08-BXKYE: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order J9B08-BXKYE</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order J9B08-BXKYE: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-2a87-716c-963a-a8453bc03b9f">See your order</a></p></body></html>',1795316984721);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2013b-2ecc-7e38-aefe-92e54097c7fd:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23345/email/verify?token=wev_D9bPkwJPeDFkB4gKoNCHkPhs4o9CvjovOlrNypkwQzg

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23345/email/verify?token=wev_D9bPkwJPeDFkB4gKoNCHkPhs4o9CvjovOlrNypkwQzg">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795316985561);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2013b-2f88-7cb7-bb70-e9cb6da2187f:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:23345/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:23345/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795316985746);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2013b-3021-7c4a-b6fb-59ba158f6743:order-confirmed','ada@example.com','Your order WK07M-2NQFS','Hello,

Thank you. We have your order WK07M-2NQFS and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WK07M-2NQFS</title></head><body><p>Hello,</p><p>Thank you. We have your order WK07M-2NQFS and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2">See your order</a></p></body></html>',1795316985930);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2013b-30c7-734b-97e6-f81983df66d0:order-confirmed','ada@example.com','Your order 8HJA9-7NC1S','Hello,

Thank you. We have your order 8HJA9-7NC1S and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 8HJA9-7NC1S</title></head><body><p>Hello,</p><p>Thank you. We have your order 8HJA9-7NC1S and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6">See your order</a></p></body></html>',1795316986123);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2013b-31b1-702a-a700-0f1eb4c5997a:order-cancelled','ada@example.com','Your order 0VYD4-V5ZSA was cancelled','Hello,

Your order 0VYD4-V5ZSA was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23345/orders/ord_01a2013b-314b-7257-980d-dac7d8225740
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0VYD4-V5ZSA was cancelled</title></head><body><p>Hello,</p><p>Your order 0VYD4-V5ZSA was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-314b-7257-980d-dac7d8225740">See your order</a></p></body></html>',1795316986312);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2013b-31e6-7206-b87b-daa2347dec6c:order-cancelled','ada@example.com','Your order 8HJA9-7NC1S was cancelled','Hello,

Your order 8HJA9-7NC1S was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 8HJA9-7NC1S was cancelled</title></head><body><p>Hello,</p><p>Your order 8HJA9-7NC1S was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6">See your order</a></p></body></html>',1795316986445);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2013b-32df-7912-a8bc-e8f80ea71e08:money-refunded','ada@example.com','Your refund for order 8HJA9-7NC1S','Hello,

We have given back all that you paid for your order 8HJA9-7NC1S: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 8HJA9-7NC1S</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 8HJA9-7NC1S: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-305e-78e9-9d99-7e0b800304a6">See your order</a></p></body></html>',1795316986646);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2013b-3807-7d13-a5b1-96785f8003d9:order-shipped','ada@example.com','Your order WK07M-2NQFS is on its way','Hello,

The parcel with your order WK07M-2NQFS is with the carrier.

See your order: http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WK07M-2NQFS is on its way</title></head><body><p>Hello,</p><p>The parcel with your order WK07M-2NQFS is with the carrier.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2">See your order</a></p></body></html>',1795316987934);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2013b-3feb-7f4f-a606-61120f49ada1:order-delivered','ada@example.com','Your order WK07M-2NQFS has arrived','Hello,

The carrier has delivered your order WK07M-2NQFS.

See your order: http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order WK07M-2NQFS has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order WK07M-2NQFS.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2">See your order</a></p></body></html>',1795316989965);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2013b-498a-7785-9622-52b50adcb544:money-refunded','ada@example.com','Your refund for order WK07M-2NQFS','Hello,

We have given back €1.00 of the €50.40 that you paid for your order WK07M-2NQFS.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order WK07M-2NQFS</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order WK07M-2NQFS.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23345/orders/ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2">See your order</a></p></body></html>',1795316992412);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd','admin@wharf.test',1795316976677,'Alex Admin','scrypt$16384$8$5$I43ToHkdXKqcIMq_hxDPhg$Hn7zYo-73qAPKHqf5kb-kTx57dEWNIJbbmGDrK1bD5g','admin','active',1,'{}',1795316976677,1795316976677,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2013b-0d60-7bc9-9aa3-582924479817','manager@wharf.test',1795316976992,'Max Manager','scrypt$16384$8$5$I33dIxgMzVgk0XAzVQGycw$60pS9mFdEqnMzM3eANR900vQftkB8fDT6ZH4h-JdZ7Q','manager','active',1,'{}',1795316976992,1795316976992,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2013b-0eba-74ef-b4ae-47d5d8999e64','support@wharf.test',1795316977338,'Sam Support','scrypt$16384$8$5$Mif1G-oYjLhXvB45KMzppg$zZxdas1XyJzdaQx9rMFGEuUqR_wXoIKtlG-9fqYaS7M','support','active',1,'{}',1795316977338,1795316977338,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2013b-0ff1-7ec6-babc-da34b09f9d81','ada@wharf.test',1795316977649,'Ada Lovelace','scrypt$16384$8$5$-T8QdKUYDqt1qUY5SlvZVw$bAvTnnS4ZQ236gNpWxh4znTzYGiQbb7IU2JDQ0wHJq4','customer','active',1,'{}',1795316977649,1795316977649,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','grace-1795316979366@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$yj7dfBUZ2n2MR4ttTupKZg$Gftv7sxi33Z3VtfeDwE2IDZcLRBPdaw_jmaCbMo75AQ','customer','active',1,'{}',1795316979580,1795316979580,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$8VhuVyVUKWkrWG9ncyezMg$PtLtG3bY62A0uqQCxJufaVJFHlqJUHS0p66Nnjh__Mk','customer','active',1,'{}',1795316985548,1795316985548,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a2013a-b729-7d6a-a5eb-dfb7d4db6369','events','product.created','prd_01a2013a-b721-7be4-84d8-ebda49f16418','{"schema":1,"id":"evt_01a2013a-b729-7d6a-a5eb-dfb7d4db6369","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b721-7be4-84d8-ebda49f16418","data":{"productId":"prd_01a2013a-b721-7be4-84d8-ebda49f16418","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795316954921,"traceparent":null}',1795316954921,1795316974921,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a2013a-b756-7243-95b8-2be756e1de84','events','product.created','prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad','{"schema":1,"id":"evt_01a2013a-b756-7243-95b8-2be756e1de84","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad","data":{"productId":"prd_01a2013a-b753-7ad9-bffd-b8e24c2ecaad","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795316954966,"traceparent":null}',1795316954966,1795316974966,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a2013a-b785-7f7e-ab37-652c208a3f2f','events','product.created','prd_01a2013a-b782-7820-a141-3991a35196bd','{"schema":1,"id":"evt_01a2013a-b785-7f7e-ab37-652c208a3f2f","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b782-7820-a141-3991a35196bd","data":{"productId":"prd_01a2013a-b782-7820-a141-3991a35196bd","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795316955013,"traceparent":null}',1795316955013,1795316975013,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a2013a-b7a2-7b0a-9530-5b5f8fef6147','events','product.created','prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3','{"schema":1,"id":"evt_01a2013a-b7a2-7b0a-9530-5b5f8fef6147","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3","data":{"productId":"prd_01a2013a-b7a0-7d39-9be4-c06fed1707a3","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795316955042,"traceparent":null}',1795316955042,1795316975042,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a2013a-b7c0-7c77-a5d2-f6f64b12c1c2','events','product.created','prd_01a2013a-b7be-7048-8383-f8dea435a959','{"schema":1,"id":"evt_01a2013a-b7c0-7c77-a5d2-f6f64b12c1c2","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b7be-7048-8383-f8dea435a959","data":{"productId":"prd_01a2013a-b7be-7048-8383-f8dea435a959","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795316955072,"traceparent":null}',1795316955072,1795316975072,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a2013a-b7d6-7606-8ad5-8c05212d4d73','events','product.created','prd_01a2013a-b7d3-7207-899f-3fd9048d3da2','{"schema":1,"id":"evt_01a2013a-b7d6-7606-8ad5-8c05212d4d73","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b7d3-7207-899f-3fd9048d3da2","data":{"productId":"prd_01a2013a-b7d3-7207-899f-3fd9048d3da2","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795316955094,"traceparent":null}',1795316955094,1795316975094,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a2013a-b7e9-7e44-a64b-0d1ed47af98e','events','product.created','prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6','{"schema":1,"id":"evt_01a2013a-b7e9-7e44-a64b-0d1ed47af98e","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6","data":{"productId":"prd_01a2013a-b7e7-7679-a2c3-31d3b5511fb6","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795316955113,"traceparent":null}',1795316955113,1795316975113,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a2013a-b801-7c9b-b7ee-f1ca8b09c63f','events','product.created','prd_01a2013a-b7ff-76d2-ac55-251b72020fd7','{"schema":1,"id":"evt_01a2013a-b801-7c9b-b7ee-f1ca8b09c63f","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b7ff-76d2-ac55-251b72020fd7","data":{"productId":"prd_01a2013a-b7ff-76d2-ac55-251b72020fd7","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795316955137,"traceparent":null}',1795316955137,1795316975137,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a2013a-b840-72ae-a8ca-ca003802c2ba','events','product.created','prd_01a2013a-b83a-7311-8550-b52a7ff61115','{"schema":1,"id":"evt_01a2013a-b840-72ae-a8ca-ca003802c2ba","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b83a-7311-8550-b52a7ff61115","data":{"productId":"prd_01a2013a-b83a-7311-8550-b52a7ff61115","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795316955200,"traceparent":null}',1795316955200,1795316975200,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a2013a-b868-7b1b-9d5d-e4fda1184bbb','events','product.created','prd_01a2013a-b866-7d16-af32-8f6d3ba1325d','{"schema":1,"id":"evt_01a2013a-b868-7b1b-9d5d-e4fda1184bbb","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b866-7d16-af32-8f6d3ba1325d","data":{"productId":"prd_01a2013a-b866-7d16-af32-8f6d3ba1325d","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795316955240,"traceparent":null}',1795316955240,1795316975240,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a2013a-b892-7341-8ff3-4c71a05952c0','events','product.created','prd_01a2013a-b88b-77df-8a4e-e33399b5996a','{"schema":1,"id":"evt_01a2013a-b892-7341-8ff3-4c71a05952c0","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b88b-77df-8a4e-e33399b5996a","data":{"productId":"prd_01a2013a-b88b-77df-8a4e-e33399b5996a","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795316955282,"traceparent":null}',1795316955282,1795316975282,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a2013a-b8a8-766d-85de-8c31c7b5274d','events','product.created','prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5','{"schema":1,"id":"evt_01a2013a-b8a8-766d-85de-8c31c7b5274d","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5","data":{"productId":"prd_01a2013a-b8a6-7c46-812d-7a2f0505f2c5","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795316955304,"traceparent":null}',1795316955304,1795316975304,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a2013a-b8e3-7cf9-8fad-4970513f058c','events','product.created','prd_01a2013a-b8da-72d6-afdf-6d760bec77c9','{"schema":1,"id":"evt_01a2013a-b8e3-7cf9-8fad-4970513f058c","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b8da-72d6-afdf-6d760bec77c9","data":{"productId":"prd_01a2013a-b8da-72d6-afdf-6d760bec77c9","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795316955363,"traceparent":null}',1795316955363,1795316975363,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a2013a-b8f8-7bed-aa35-38244ad6a63c','events','product.created','prd_01a2013a-b8f7-78d4-bb8a-b126db420089','{"schema":1,"id":"evt_01a2013a-b8f8-7bed-aa35-38244ad6a63c","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b8f7-78d4-bb8a-b126db420089","data":{"productId":"prd_01a2013a-b8f7-78d4-bb8a-b126db420089","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795316955384,"traceparent":null}',1795316955384,1795316975384,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a2013a-b909-70e5-82b7-4326bc6993a0','events','product.created','prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9','{"schema":1,"id":"evt_01a2013a-b909-70e5-82b7-4326bc6993a0","type":"product.created","version":1,"aggregateId":"prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9","data":{"productId":"prd_01a2013a-b908-7fdc-ad7e-4c062fcbb1d9","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795316955401,"traceparent":null}',1795316955401,1795316975401,1,1795316977701,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (353,'evt_01a2013b-32fd-74a1-a11f-25a830ca0dfa','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-32fd-74a1-a11f-25a830ca0dfa","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316986621,"dueAt":1795316991621,"traceparent":null}',1795316986621,1795317011621,1,1795316991635,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (354,'evt_01a2013b-32fe-77f7-b9ec-46ab0bc9ca34','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-32fe-77f7-b9ec-46ab0bc9ca34","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316986622,"dueAt":1795316992622,"traceparent":null}',1795316986622,1795317012622,1,1795316992635,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (355,'evt_01a2013b-37fe-758b-bb57-d2691bf8fc93','sync','inbound.received','inb_01a2013b-37fe-7e69-ac67-56c0c8e0a8d3','{"schema":1,"id":"evt_01a2013b-37fe-758b-bb57-d2691bf8fc93","type":"inbound.received","version":1,"aggregateId":"inb_01a2013b-37fe-7e69-ac67-56c0c8e0a8d3","data":{"id":"inb_01a2013b-37fe-7e69-ac67-56c0c8e0a8d3"},"storeId":"main","at":1795316987902,"traceparent":null}',1795316987902,1795317007902,1,1795316987918,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (356,'evt_01a2013b-3807-7d13-a5b1-96785f8003d9','events','shipment.handed_over','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"schema":1,"id":"evt_01a2013b-3807-7d13-a5b1-96785f8003d9","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"handed_over"},"storeId":"main","at":1795316987911,"traceparent":null}',1795316987911,1795317007911,1,1795316987934,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (357,'evt_01a2013b-3807-7d13-a5b1-96785f8003d9','notification','shipment.handed_over','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"schema":1,"id":"evt_01a2013b-3807-7d13-a5b1-96785f8003d9","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"handed_over"},"storeId":"main","at":1795316987911,"traceparent":null}',1795316987911,1795317007911,1,1795316987939,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (358,'evt_01a2013b-3fd0-7a5c-92a4-659dd24e8552','sync','inbound.received','inb_01a2013b-3fd0-7e3c-b719-eb34df63b12a','{"schema":1,"id":"evt_01a2013b-3fd0-7a5c-92a4-659dd24e8552","type":"inbound.received","version":1,"aggregateId":"inb_01a2013b-3fd0-7e3c-b719-eb34df63b12a","data":{"id":"inb_01a2013b-3fd0-7e3c-b719-eb34df63b12a"},"storeId":"main","at":1795316989904,"traceparent":null}',1795316989904,1795317009904,1,1795316989942,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a2013b-3feb-7f4f-a606-61120f49ada1','events','shipment.delivered','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"schema":1,"id":"evt_01a2013b-3feb-7f4f-a606-61120f49ada1","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"delivered"},"storeId":"main","at":1795316989931,"traceparent":null}',1795316989931,1795317009931,1,1795316989982,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a2013b-3feb-7f4f-a606-61120f49ada1','notification','shipment.delivered','shp_01a2013b-3028-78d2-a2e2-807c303118cb','{"schema":1,"id":"evt_01a2013b-3feb-7f4f-a606-61120f49ada1","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"delivered"},"storeId":"main","at":1795316989931,"traceparent":null}',1795316989931,1795317009931,1,1795316989972,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a2013b-4023-7d4d-a1ca-24f19446a071','events','order.completed','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','{"schema":1,"id":"evt_01a2013b-4023-7d4d-a1ca-24f19446a071","type":"order.completed","version":1,"aggregateId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","data":{"order":{"id":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","status":"captured"},"shipment":{"id":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:09:45.815Z","updatedAt":"2026-11-22T03:09:49.987Z"}},"storeId":"main","at":1795316989987,"traceparent":null}',1795316989987,1795317009987,1,1795316990009,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a2013b-4031-74fe-b8a0-85ef064d89e3','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-4031-74fe-b8a0-85ef064d89e3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316990001,"traceparent":null}',1795316990001,1795317010001,1,1795316990016,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a2013b-4045-7f51-91d3-518189837d9b','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-4045-7f51-91d3-518189837d9b","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316990021,"dueAt":1795316995021,"traceparent":null}',1795316990021,1795317015021,1,1795316995032,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a2013b-44c4-7321-bd84-8e7e305bdf60','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44c4-7321-bd84-8e7e305bdf60","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991172,"dueAt":1795317294172,"traceparent":null}',1795316991172,1795317314172,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a2013b-44c5-7391-8d98-ff72c74e6386','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44c5-7391-8d98-ff72c74e6386","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991173,"dueAt":1795317274173,"traceparent":null}',1795316991173,1795317294173,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a2013b-44d3-7051-8c04-1278cbdff8d3','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44d3-7051-8c04-1278cbdff8d3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991187,"dueAt":1795317288187,"traceparent":null}',1795316991187,1795317308187,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a2013b-44d5-7f11-810e-ec927480792f','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44d5-7f11-810e-ec927480792f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991189,"dueAt":1795317274189,"traceparent":null}',1795316991189,1795317294189,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a2013b-44e7-7f28-bd1b-ac196b09855b','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44e7-7f28-bd1b-ac196b09855b","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991207,"dueAt":1795317308207,"traceparent":null}',1795316991207,1795317328207,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a2013b-44ee-7d8c-abf8-f821007f1290','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-44ee-7d8c-abf8-f821007f1290","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991214,"dueAt":1795317288214,"traceparent":null}',1795316991214,1795317308214,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a2013b-4695-7f78-ae7f-767c70bed67c','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-4695-7f78-ae7f-767c70bed67c","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991637,"dueAt":1795317287637,"traceparent":null}',1795316991637,1795317307637,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a2013b-469a-75f7-86d7-6893f07461c5','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-469a-75f7-86d7-6893f07461c5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991642,"dueAt":1795317284642,"traceparent":null}',1795316991642,1795317304642,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a2013b-46a0-7c4b-92dc-1f21a27eb27d','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-46a0-7c4b-92dc-1f21a27eb27d","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316991648,"dueAt":1795317309648,"traceparent":null}',1795316991648,1795317329648,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a2013b-4980-7c87-8ac6-16557fe16867','events','payment.refund_requested','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','{"schema":1,"id":"evt_01a2013b-4980-7c87-8ac6-16557fe16867","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","data":{"paymentId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013b-4980-74b2-86dc-e8d4cbbbc9eb"},"storeId":"main","at":1795316992384,"traceparent":null}',1795316992384,1795317012384,1,1795316992396,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a2013b-498a-7785-9622-52b50adcb544','events','payment.refunded','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','{"schema":1,"id":"evt_01a2013b-498a-7785-9622-52b50adcb544","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","data":{"paymentId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013b-4980-74b2-86dc-e8d4cbbbc9eb"},"storeId":"main","at":1795316992394,"traceparent":null}',1795316992394,1795317012394,1,1795316992468,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a2013b-498a-7785-9622-52b50adcb544','notification','payment.refunded','pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6','{"schema":1,"id":"evt_01a2013b-498a-7785-9622-52b50adcb544","type":"payment.refunded","version":1,"aggregateId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","data":{"paymentId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","orderId":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2013b-4980-74b2-86dc-e8d4cbbbc9eb"},"storeId":"main","at":1795316992394,"traceparent":null}',1795316992394,1795317012394,1,1795316992416,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a2013b-49ac-7ee7-adc5-806ace57b11c','sync','jobs.step','job_01a2013b-49ac-7db3-ac75-3e47e9c7f241','{"schema":1,"id":"evt_01a2013b-49ac-7ee7-adc5-806ace57b11c","type":"jobs.step","version":1,"aggregateId":"job_01a2013b-49ac-7db3-ac75-3e47e9c7f241","data":{"jobId":"job_01a2013b-49ac-7db3-ac75-3e47e9c7f241","step":0},"storeId":"main","at":1795316992428,"traceparent":null}',1795316992428,1795317012428,1,1795316992468,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (377,'evt_01a2013b-53da-71c2-9d33-bf604d45e569','webhook','webhooks.attempt','whe_01a2013b-2e2c-7450-866a-d58c21d74717','{"schema":1,"id":"evt_01a2013b-53da-71c2-9d33-bf604d45e569","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717","data":{"endpointId":"whe_01a2013b-2e2c-7450-866a-d58c21d74717"},"storeId":"main","at":1795316995034,"dueAt":1795317281034,"traceparent":null}',1795316995034,1795317301034,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2013b-213d-7a85-aebe-f016ea3453ca','shipping/sandbox','msg_01a2013b-1957-734f-8501-14bf3db17e9f','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013b-194a-71bc-a006-476582126cb5"}}',1795316982077,1795316982105,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2013b-28fe-7c11-95f6-a7bb43c043e2','shipping/sandbox','msg_01a2013b-1957-7a04-a9b8-78dd0c9912b0','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013b-194a-71bc-a006-476582126cb5"}}',1795316984062,1795316984083,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2013b-37fe-7e69-ac67-56c0c8e0a8d3','shipping/sandbox','msg_01a2013b-302b-7671-9a09-80560a346890','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb"}}',1795316987902,1795316987914,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2013b-3fd0-7e3c-b719-eb34df63b12a','shipping/sandbox','msg_01a2013b-302b-7e25-8362-d2b3230a4bad','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb"}}',1795316989904,1795316989937,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2013b-177c-7103-8492-d62f7167825d:email-verification',1795316994615,1795316979642);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2013b-193f-7be4-ae85-a6501dcc77e7:order-confirmed',1795316995079,1795316980093);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2013b-2155-7852-95a5-714332944a8f:order-shipped',1795316997120,1795316982141);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2013b-2910-731e-8219-18711f05b58c:order-delivered',1795316999093,1795316984102);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2013b-2a23-709d-9064-2cda1e577cc1:order-cancelled',1795316999365,1795316984369);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2013b-2ac7-78a6-8dcc-6a8d4a46148c:order-confirmed',1795316999542,1795316984545);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2013b-2b0c-7023-aeee-0c5aa171ee9e:order-cancelled',1795316999595,1795316984603);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2013b-2b59-73da-a40c-d1448248e171:money-refunded',1795316999709,1795316984724);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2013b-2ecc-7e38-aefe-92e54097c7fd:email-verification',1795317000555,1795316985561);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2013b-2f88-7cb7-bb70-e9cb6da2187f:api-key-created',1795317000742,1795316985748);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2013b-3021-7c4a-b6fb-59ba158f6743:order-confirmed',1795317000919,1795316985933);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2013b-30c7-734b-97e6-f81983df66d0:order-confirmed',1795317001111,1795316986129);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2013b-31b1-702a-a700-0f1eb4c5997a:order-cancelled',1795317001300,1795316986316);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2013b-31e6-7206-b87b-daa2347dec6c:order-cancelled',1795317001391,1795316986483);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2013b-32df-7912-a8bc-e8f80ea71e08:money-refunded',1795317001638,1795316986650);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2013b-3807-7d13-a5b1-96785f8003d9:order-shipped',1795317002924,1795316987936);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2013b-3feb-7f4f-a606-61120f49ada1:order-delivered',1795317004958,1795316989967);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2013b-498a-7785-9622-52b50adcb544:money-refunded',1795317007405,1795316992414);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2013b-3000-7e8e-adb9-0c2ec1a184a3',1,1795316985923,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2013b-30af-7727-8a54-38a87f7717a7',1,1795316986128,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2013b-306a-7dda-bf22-95466cc11b29',1,1795316986115,30,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2013b-309f-7012-9660-bb32a44f47b6',1,1795316986122,25,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2013b-313d-7d8d-8f77-cfdd8d7fcc43',1,1795316986208,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2013b-312f-7f75-ac4e-fe9f4f39504b',1,1795316986202,94,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2013b-3183-77e5-bbd0-fafec7405ff3',1,1795316986308,15,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2013b-329e-711a-81ab-5c90bbf0bfb7',1,1795316986615,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2013b-32ad-7150-93c0-819dc88fd9c8',1,1795316986619,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2013b-4031-7597-a39d-e82b04fa4ffa',1,1795316990016,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2013b-306a-7dda-bf22-95466cc11b29',2,1795316991164,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2013b-309f-7012-9660-bb32a44f47b6',2,1795316991168,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2013b-313d-7d8d-8f77-cfdd8d7fcc43',2,1795316991182,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2013b-329e-711a-81ab-5c90bbf0bfb7',2,1795316991182,7,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2013b-3000-7e8e-adb9-0c2ec1a184a3',2,1795316991205,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2013b-30af-7727-8a54-38a87f7717a7',2,1795316991206,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2013b-312f-7f75-ac4e-fe9f4f39504b',2,1795316991634,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2013b-3183-77e5-bbd0-fafec7405ff3',2,1795316991641,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2013b-32ad-7150-93c0-819dc88fd9c8',2,1795316991646,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2013b-4031-7597-a39d-e82b04fa4ffa',2,1795316995031,3,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2013b-3000-7e8e-adb9-0c2ec1a184a3','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-2fd7-7d95-8c67-8d412e229fa4','order.created','{"type":"order.created","timestamp":"2026-11-22T03:09:45.815Z","data":{"order":{"id":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:09:45.815Z","updatedAt":"2026-11-22T03:09:45.815Z"}}}','pending',1795317308207,2,2,0,1795316985856,1795316991207);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2013b-306a-7dda-bf22-95466cc11b29','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-3021-7c4a-b6fb-59ba158f6743','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:09:45.889Z","data":{"order":{"id":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:09:45.815Z","updatedAt":"2026-11-22T03:09:45.889Z"}}}','pending',1795317294172,2,2,0,1795316985962,1795316991172);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2013b-309f-7012-9660-bb32a44f47b6','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-305e-76c9-8747-58705be9ddd6','order.created','{"type":"order.created","timestamp":"2026-11-22T03:09:45.950Z","data":{"order":{"id":"ord_01a2013b-305e-78e9-9d99-7e0b800304a6","number":"8HJA9-7NC1S","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:09:45.950Z","updatedAt":"2026-11-22T03:09:45.950Z"}}}','pending',1795317274173,2,2,0,1795316986015,1795316991173);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2013b-30af-7727-8a54-38a87f7717a7','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-3031-7a62-9c06-2c0aa600ee94','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:09:45.905Z","data":{"order":{"id":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","status":"captured"},"shipment":{"id":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:09:45.815Z","updatedAt":"2026-11-22T03:09:45.905Z"}}}','pending',1795317288214,2,2,0,1795316986031,1795316991214);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2013b-312f-7f75-ac4e-fe9f4f39504b','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-30c7-734b-97e6-f81983df66d0','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:09:46.055Z","data":{"order":{"id":"ord_01a2013b-305e-78e9-9d99-7e0b800304a6","number":"8HJA9-7NC1S","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:09:45.950Z","updatedAt":"2026-11-22T03:09:46.055Z"}}}','pending',1795317287637,2,2,0,1795316986159,1795316991637);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2013b-313d-7d8d-8f77-cfdd8d7fcc43','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-30e5-735b-8794-35a8c4de2e64','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:09:46.085Z","data":{"order":{"id":"ord_01a2013b-305e-78e9-9d99-7e0b800304a6","number":"8HJA9-7NC1S","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9","status":"captured"},"shipment":{"id":"shp_01a2013b-30da-7ddb-8b1a-87d085721855","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:09:45.950Z","updatedAt":"2026-11-22T03:09:46.085Z"}}}','pending',1795317288187,2,2,0,1795316986173,1795316991187);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2013b-3183-77e5-bbd0-fafec7405ff3','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-314b-72d7-8ebd-c882e373e6a4','order.created','{"type":"order.created","timestamp":"2026-11-22T03:09:46.187Z","data":{"order":{"id":"ord_01a2013b-314b-7257-980d-dac7d8225740","number":"0VYD4-V5ZSA","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-314b-7df1-8458-1bac010ae102","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:09:46.187Z","updatedAt":"2026-11-22T03:09:46.187Z"}}}','pending',1795317284642,2,2,0,1795316986243,1795316991642);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2013b-329e-711a-81ab-5c90bbf0bfb7','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-31b1-702a-a700-0f1eb4c5997a','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:09:46.289Z","data":{"order":{"id":"ord_01a2013b-314b-7257-980d-dac7d8225740","number":"0VYD4-V5ZSA","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-314b-7df1-8458-1bac010ae102","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:09:46.289Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:09:46.187Z","updatedAt":"2026-11-22T03:09:46.289Z"}}}','pending',1795317274189,2,2,0,1795316986526,1795316991189);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2013b-32ad-7150-93c0-819dc88fd9c8','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-31e6-7206-b87b-daa2347dec6c','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:09:46.342Z","data":{"order":{"id":"ord_01a2013b-305e-78e9-9d99-7e0b800304a6","number":"8HJA9-7NC1S","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9","status":"captured"},"shipment":{"id":"shp_01a2013b-30da-7ddb-8b1a-87d085721855","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:09:46.342Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:09:45.950Z","updatedAt":"2026-11-22T03:09:46.342Z"}}}','pending',1795317309648,2,2,0,1795316986541,1795316991648);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2013b-4031-7597-a39d-e82b04fa4ffa','whe_01a2013b-2e2c-7450-866a-d58c21d74717','evt_01a2013b-4023-7d4d-a1ca-24f19446a071','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:09:49.987Z","data":{"order":{"id":"ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2","number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","status":"captured"},"shipment":{"id":"shp_01a2013b-3028-78d2-a2e2-807c303118cb","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:09:45.815Z","updatedAt":"2026-11-22T03:09:49.987Z"}}}','pending',1795317281034,2,2,0,1795316990001,1795316995034);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2013b-2e2c-7450-866a-d58c21d74717','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795316985936,'[{"sealed":"v1.EQ2msr-I.Ep4-lv2Erje9xMjr.EtBCdb8crBFna8VdbLc5rujBWuSd8fbKBrrpyo16l9MkLOyQAxfHq2kqYCt3aVAmIyJoqG7sSYr1o5vv340jXHnf","until":null}]','EQ2msr-I','usr_01a2013b-0d60-7bc9-9aa3-582924479817',2,1795316985388,1795316985936,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2013b-18f9-7eed-9264-0372833d2ed5','HK1KH-KK37J','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','completed',2580,'EUR',2,1795316979961,1795316980031,1795316980067,1795316984117,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780','P44FK-M1MXG','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','cancelled',2580,'EUR',2,1795316984293,NULL,NULL,NULL,1795316984355,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2013b-2a87-716c-963a-a8453bc03b9f','J9B08-BXKYE','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42','cancelled',2580,'EUR',2,1795316984455,1795316984519,1795316984533,NULL,1795316984588,1795316984740);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2','WK07M-2NQFS','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','completed',5040,'EUR',1,1795316985815,1795316985889,1795316985905,1795316989987,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2013b-305e-78e9-9d99-7e0b800304a6','8HJA9-7NC1S','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','cancelled',5540,'EUR',1,1795316985950,1795316986055,1795316986085,NULL,1795316986342,1795316986650);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2013b-314b-7257-980d-dac7d8225740','0VYD4-V5ZSA','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150','cancelled',4940,'EUR',1,1795316986187,NULL,NULL,NULL,1795316986289,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795316999730);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795316999730);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795316999730);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2013b-18f9-70e5-9251-ba1025d24e36','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',1,'order.created','{"number":"HK1KH-KK37J","userId":"usr_01a2013b-177c-7527-8f49-d4f6e63cfd42","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013b-18f9-740f-b4a3-8df97ef54eea","customerNote":null,"metadata":{}}','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42',1795316979961);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2013b-193f-7ad9-a2ad-21d6cf4db8dc','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',2,'order.paid','{}','system:saga',1795316980031);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2013b-1963-7da4-9961-f55b4661ca93','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',3,'order.fulfilling','{"shipmentId":"shp_01a2013b-194a-71bc-a006-476582126cb5"}','system:saga',1795316980067);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2013b-216b-72ff-9840-9da9b8015ee6','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795316982123);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2013b-291f-7837-80de-16d5928807a1','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795316984095);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2013b-2935-7e47-bd9c-39844ff7edf0','ord_01a2013b-18f9-7eed-9264-0372833d2ed5',6,'order.completed','{}','system:saga',1795316984117);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2013b-29e5-7d0d-a593-18d725b01679','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780',1,'order.created','{"number":"P44FK-M1MXG","userId":"usr_01a2013b-177c-7527-8f49-d4f6e63cfd42","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013b-29e5-75a2-9261-ba0922044e38","customerNote":null,"metadata":{}}','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42',1795316984293);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2013b-2a23-7f07-b944-8502fa2bb5e1','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795316984355);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2013b-2a3c-7d2d-8e4d-2613782afb4b','ord_01a2013b-29e5-7f72-9fde-0d4dcc1bf780',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795316984380);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2013b-2a87-77b5-9702-4709cba98f5e','ord_01a2013b-2a87-716c-963a-a8453bc03b9f',1,'order.created','{"number":"J9B08-BXKYE","userId":"usr_01a2013b-177c-7527-8f49-d4f6e63cfd42","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2013b-2a87-7d42-84a9-d28417c7234f","customerNote":null,"metadata":{}}','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42',1795316984455);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2013b-2ac7-7963-b415-3377c99462a6','ord_01a2013b-2a87-716c-963a-a8453bc03b9f',2,'order.paid','{}','system:saga',1795316984519);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2013b-2ad5-7184-8953-a904be86b2d2','ord_01a2013b-2a87-716c-963a-a8453bc03b9f',3,'order.fulfilling','{"shipmentId":"shp_01a2013b-2acd-7e56-be20-96081d84b7a7"}','system:saga',1795316984533);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2013b-2b0c-70ee-8d42-9f2f10e7f5d9','ord_01a2013b-2a87-716c-963a-a8453bc03b9f',4,'order.cancelled','{"reason":"customer"}','usr_01a2013b-177c-7527-8f49-d4f6e63cfd42',1795316984588);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2013b-2ba4-7b1f-8238-636b5c253c32','ord_01a2013b-2a87-716c-963a-a8453bc03b9f',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795316984740);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2013b-2fd7-71fc-bad3-76f072359b51','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',1,'order.created','{"number":"WK07M-2NQFS","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013b-2fd7-7a06-80df-b30decfbf8d6","customerNote":null,"metadata":{}}','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150',1795316985815);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2013b-3021-76a2-9173-1e6bbead8d2b','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',2,'order.paid','{}','system:saga',1795316985889);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2013b-3031-7db3-a247-aadabd9e371e','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',3,'order.fulfilling','{"shipmentId":"shp_01a2013b-3028-78d2-a2e2-807c303118cb"}','system:saga',1795316985905);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2013b-305e-7db1-bca0-c1ff5d6aa0fb','ord_01a2013b-305e-78e9-9d99-7e0b800304a6',1,'order.created','{"number":"8HJA9-7NC1S","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013b-305e-79f6-91e5-cd927fa6f5a9","customerNote":null,"metadata":{}}','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150',1795316985950);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2013b-30c7-73f4-80f2-0b697afd97a9','ord_01a2013b-305e-78e9-9d99-7e0b800304a6',2,'order.paid','{}','system:saga',1795316986055);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2013b-30e5-7f7b-b21d-a61fc57ecbd4','ord_01a2013b-305e-78e9-9d99-7e0b800304a6',3,'order.fulfilling','{"shipmentId":"shp_01a2013b-30da-7ddb-8b1a-87d085721855"}','system:saga',1795316986085);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2013b-314b-72e8-8019-cb9448d1964e','ord_01a2013b-314b-7257-980d-dac7d8225740',1,'order.created','{"number":"0VYD4-V5ZSA","userId":"usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2013b-314b-7df1-8458-1bac010ae102","customerNote":null,"metadata":{}}','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150',1795316986187);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2013b-31b1-73a4-9c8b-3407944d9474','ord_01a2013b-314b-7257-980d-dac7d8225740',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795316986289);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2013b-31e6-712e-a83d-bda599b9b821','ord_01a2013b-305e-78e9-9d99-7e0b800304a6',4,'order.cancelled','{"reason":"customer"}','usr_01a2013b-2ecc-7c79-bb82-7ca0511b8150',1795316986342);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2013b-3232-7cd6-82b3-d93a11ea930d','ord_01a2013b-314b-7257-980d-dac7d8225740',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795316986418);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2013b-331a-7919-a0c9-83eaf938e730','ord_01a2013b-305e-78e9-9d99-7e0b800304a6',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795316986650);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2013b-3818-7ddf-9f1f-d22cf3f4168a','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795316987928);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2013b-4008-7fbb-96c6-5fe2876b8277','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795316989960);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2013b-4023-774e-a12a-34a633920b4b','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',6,'order.completed','{}','system:saga',1795316989987);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2013b-49c6-7db5-a94c-fc1f634268ff','ord_01a2013b-2fd7-74b7-8281-e365e8fafdc2',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795316992454);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a2013b-49ac-7db3-ac75-3e47e9c7f241',0,'jobs/job_01a2013b-49ac-7db3-ac75-3e47e9c7f241/0-b270d55e-5409-4170-9024-a2bb3b4a81e2',1638);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a2013b-49ac-7db3-ac75-3e47e9c7f241','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a2013b-314b-7257-980d-dac7d8225740","before":"ord_01a2013b-49c4","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a2013b-0c25-79aa-96b3-d7c1b33358fd',1795316992428,1795316992451,1795316992451,1795316992451);
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
