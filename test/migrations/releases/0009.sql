CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:23:05');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:23:06');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a20147-65f2-735b-b08c-1db1c5a65033','system:seed','product.create','product','prd_01a20147-65e3-714b-ab57-cf614d864b37','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-65e3-734c-a77c-64645de6051d","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a20147-65e3-714b-ab57-cf614d864b37"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786083},"updatedAt":{"from":null,"to":1795317786083}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786098);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a20147-6634-7c47-b7ee-89b2cd1fea3a','system:seed','product.create','product','prd_01a20147-662f-7774-bd75-7eaba97a1199','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-662f-76ce-b887-eae96b87eeeb","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a20147-662f-7774-bd75-7eaba97a1199"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786159},"updatedAt":{"from":null,"to":1795317786159}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786164);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a20147-666e-7b75-9807-f0de7e0ea431','system:seed','product.create','product','prd_01a20147-666b-7281-b815-c0874de930e2','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-666b-77a5-be1c-37dc01448388","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a20147-666b-7281-b815-c0874de930e2"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786219},"updatedAt":{"from":null,"to":1795317786219}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786222);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a20147-66b7-741b-a91a-cd9d99930258','system:seed','product.create','product','prd_01a20147-66af-7efb-bea7-d04b37e6105d','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-66af-7ebd-bd4a-ddcac05313bb","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a20147-66af-722a-bcdc-4a5d2359354d","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a20147-66af-7efb-bea7-d04b37e6105d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786287},"updatedAt":{"from":null,"to":1795317786287}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786295);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a20147-6702-77f7-aeac-280365ecd2f8','system:seed','product.create','product','prd_01a20147-66ff-758a-ab52-da96f100f003','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-66ff-7f84-a116-5115903a791e","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a20147-66ff-758a-ab52-da96f100f003"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786367},"updatedAt":{"from":null,"to":1795317786367}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786370);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a20147-673f-7f3c-a633-6ef78d3213b0','system:seed','product.create','product','prd_01a20147-673c-77ba-934c-4b89b9eb1744','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-673c-7e76-8724-e5ea2d170cf3","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a20147-673c-77ba-934c-4b89b9eb1744"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786428},"updatedAt":{"from":null,"to":1795317786428}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786431);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a20147-6759-73e8-97df-9f72cea7e324','system:seed','product.create','product','prd_01a20147-6757-7c15-bbd2-1a9d3664224a','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-6757-79c8-829b-1e7bab456550","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a20147-6757-7c15-bbd2-1a9d3664224a"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786455},"updatedAt":{"from":null,"to":1795317786455}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786457);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a20147-676c-7b62-890e-1fdf97292546','system:seed','product.create','product','prd_01a20147-676a-7a35-97af-8ca092950788','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-676a-716e-a254-99050a5eff73","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a20147-676a-7633-aad9-6349ce92949c","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a20147-676a-7a35-97af-8ca092950788"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786474},"updatedAt":{"from":null,"to":1795317786474}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786476);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a20147-6788-7a30-a4db-dd49c8b5c168','system:seed','product.create','product','prd_01a20147-6785-70ae-afbe-3853f9c40b0e','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-6785-7c5a-a502-513de23edbaf","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a20147-6785-70ae-afbe-3853f9c40b0e"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786501},"updatedAt":{"from":null,"to":1795317786501}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786504);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a20147-679e-7f08-adc3-fd9847d83a6d','system:seed','product.create','product','prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-679c-7d8c-b09b-e3c3fd511607","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786524},"updatedAt":{"from":null,"to":1795317786524}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786526);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a20147-67b9-7eab-a6f3-79256587e25e','system:seed','product.create','product','prd_01a20147-67b7-7596-acbf-5fec02ff8106','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-67b7-7ac3-87d1-7565f9963e50","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a20147-67b7-7596-acbf-5fec02ff8106"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786551},"updatedAt":{"from":null,"to":1795317786551}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786553);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a20147-67cb-7552-a2bb-1fac4445c8c1','system:seed','product.create','product','prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-67ca-77d0-bbcd-76c3a9cf5472","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a20147-67ca-7d47-93e6-9622b73a5e7c","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786570},"updatedAt":{"from":null,"to":1795317786570}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786571);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a20147-67f3-75d8-ba4e-ce6f4b683438','system:seed','product.create','product','prd_01a20147-67f1-707d-9d00-9a8a779989f0','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-67f1-7df7-b024-a4b988a462dd","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a20147-67f1-707d-9d00-9a8a779989f0"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786609},"updatedAt":{"from":null,"to":1795317786609}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786611);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a20147-6819-7649-8399-31c42aafa90d','system:seed','product.create','product','prd_01a20147-6817-704f-80a9-7e78cabe3f2a','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-6817-7b50-ae04-d926bb3e9cee","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a20147-6817-704f-80a9-7e78cabe3f2a"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786647},"updatedAt":{"from":null,"to":1795317786647}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786649);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a20147-682d-7cbf-8299-6ff457756221','system:seed','product.create','product','prd_01a20147-682b-7f2e-bc78-36e258dd897e','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20147-682b-7a06-8ff5-bd68f31bee14","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a20147-682b-7f2e-bc78-36e258dd897e"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317786667},"updatedAt":{"from":null,"to":1795317786667}}','seed-070efe98-f106-4cb0-9a8b-1d0d6d789444',NULL,1795317786669);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a20148-06e2-78c3-bdce-af36e1ffe543','system:inbound.take-in','shipment.delivered','shipment','shp_01a20147-f6de-7b52-8744-e2de49d25873','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317825411,"to":1795317827298}}','evt_01a20148-06b3-7a89-88a1-89f119f05d0d',NULL,1795317827298);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a20148-07d6-7674-9b91-147aeffdf757','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','order.place','order','ord_01a20148-07d6-7359-938c-157a018e7210','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','40083ce6-d705-4bc0-9471-9fc979e969b0','127.0.0.1',1795317827542);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a20148-09a6-72b4-871e-7f60192da1fd','system:saga','order.cancel','order','ord_01a20148-07d6-7359-938c-157a018e7210','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-dafccf49-c5fe-4268-bafd-277376c6c402',NULL,1795317828006);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a20148-0a62-7b1a-bb69-b558e64be4a4','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','order.place','order','ord_01a20148-0a62-7338-ad65-2bb3932d092c','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','b5610f29-3bc2-403e-9df9-37adea0c09c6','127.0.0.1',1795317828194);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a20148-0ae0-7393-a7e9-adc42d4c49dc','system:saga','shipment.created','shipment','shp_01a20148-0ad4-77ce-a886-595429cfb62f','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317828308,"to":1795317828320}}','saga-c7612eb7-f299-4a51-839b-7f4f4aa657cf',NULL,1795317828320);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a20148-0b6a-701c-ada7-21d1a6392365','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','order.cancel','order','ord_01a20148-0a62-7338-ad65-2bb3932d092c','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','50942b78-6ba5-4bd8-84f8-3e2852fdaee9','127.0.0.1',1795317828458);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a20148-0c73-71dc-94b6-bee056ef05de','system:saga','payment.refund','payment','pay_01a20148-0a62-718c-a521-7406b1fddece','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317828288,"to":1795317828723}}','saga-02b2235c-b902-4940-a8c4-32781ab193a5',NULL,1795317828723);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a20148-0ffc-751f-9577-57e41532252a','anonymous','session.create','user','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','{}','20420e2f-83b7-4b3a-ab78-d401420f8aec','127.0.0.1',1795317829628);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a20148-1238-7c66-8e2a-740c571fc576','anonymous','session.create','user','usr_01a20147-d996-76b0-bc34-b5ced55a814f','{}','3b473a0a-a98a-4110-b169-d81ed05e2a02','127.0.0.1',1795317830200);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a20148-1254-7f63-ab4f-337970fa635a','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','webhook_endpoint.create','webhook_endpoint','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','079f8276-2342-4b5d-8dc5-191b2a41aafe','127.0.0.1',1795317830228);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a20148-14a9-73b2-bdb7-155626511e83','anonymous','user.register','user','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','0abebf77-3f30-47d0-bb16-2de163fda6e1','127.0.0.1',1795317830825);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a20148-1793-7a38-b154-e30266b45ea3','anonymous','session.create','user','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','{}','0ac2646c-ef0c-43b4-bb6c-8ba4d44987d2','127.0.0.1',1795317831571);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a20148-17bb-7642-80ca-f20dad32bdac','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','api-key.create','api-key','key_01a20148-17bb-74d6-9e36-9d12811b348c','{"scopes":{"from":null,"to":["orders:read"]}}','6ffb7cc5-22a6-43d2-8e75-d88b67f47a50','127.0.0.1',1795317831611);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a20148-1860-7c95-84d2-6057c90f818e','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','order.place','order','ord_01a20148-1860-7cd4-b658-d107dd51d92c','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','b7a611ad-5a53-40be-a14f-02d36a4c436a','127.0.0.1',1795317831776);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a20148-1981-7254-a90f-201dd766c3a7','system:saga','shipment.created','shipment','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317832034,"to":1795317832065}}','saga-b5f1be09-779a-4ed1-90e7-9e28bbafa02f',NULL,1795317832065);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a20148-1a14-7287-b337-4669f1696aa0','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','order.place','order','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','0ede4686-d167-4aa1-8be6-3a1e3f7af71d','127.0.0.1',1795317832212);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a20148-1ade-77b6-8c04-b9f7b96d3012','system:saga','shipment.created','shipment','shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317832401,"to":1795317832414}}','saga-b097d35d-490a-417f-9dff-f125a7968138',NULL,1795317832414);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a20148-1c06-78c9-a7e7-c6609f840ff3','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','order.place','order','ord_01a20148-1c06-7faf-a2a0-c972c386836c','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','65dc08f0-a772-4a1a-8b1a-334bde1aeb10','127.0.0.1',1795317832710);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a20148-1d7d-79b2-8912-87501e833ec4','system:saga','order.cancel','order','ord_01a20148-1c06-7faf-a2a0-c972c386836c','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-319379ea-b3d2-4be9-807c-63caee5fb10c',NULL,1795317833085);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a20148-1e09-7b06-9c51-9606c9065ab4','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','order.cancel','order','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','1e6be385-935d-4b9f-823c-57a1faea2700','127.0.0.1',1795317833225);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a20148-2168-7df8-8da1-776f34f2f669','system:saga','payment.refund','payment','pay_01a20148-1a14-7365-88da-4f920c965be8','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317832380,"to":1795317834088}}','saga-7087f0ee-bdf4-41c0-bd0a-58102cbb982f',NULL,1795317834088);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a20148-243f-7ff3-b97b-cac69ac58ea2','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317832065,"to":1795317834815}}','evt_01a20148-23bc-72bd-ac59-954dca6a3fb7',NULL,1795317834815);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a20148-293d-7575-89ee-e21a75c3fa53','system:inbound.take-in','shipment.delivered','shipment','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317834815,"to":1795317836093}}','evt_01a20148-291b-74cd-94ca-1f62492b9371',NULL,1795317836093);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a20148-3a1d-76b4-9b8e-9c21144ddf47','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','payment.refund','payment','pay_01a20148-1860-7132-b284-1a8eea748b09','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317831987,"to":1795317840413}}','089f9bed-5106-43c9-8f91-503deb83a1ab','127.0.0.1',1795317840413);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a20148-3af0-705d-88e8-7e1ae66babb6','usr_01a20147-d996-76b0-bc34-b5ced55a814f','job.start','job','job_01a20148-3af0-7742-8e47-ee0669d786e6','{"type":{"from":null,"to":"orders.export"}}','cc1da3a5-43aa-45a5-a849-8751ed2903e0','127.0.0.1',1795317840624);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a20147-65e3-714b-ab57-cf614d864b37');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a20147-662f-7774-bd75-7eaba97a1199');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a20147-662f-7774-bd75-7eaba97a1199');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a20147-662f-7774-bd75-7eaba97a1199');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a20147-662f-7774-bd75-7eaba97a1199');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'a','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'from','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'our','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'own','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'workshop','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'on','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'the','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'quay','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'black','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'lamp','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'oil','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamps','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'small','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'large','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a20147-65e3-734c-a77c-64645de6051d','prd_01a20147-65e3-714b-ab57-cf614d864b37','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a20147-662f-76ce-b887-eae96b87eeeb','prd_01a20147-662f-7774-bd75-7eaba97a1199','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a20147-666b-77a5-be1c-37dc01448388','prd_01a20147-666b-7281-b815-c0874de930e2','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a20147-66af-7ebd-bd4a-ddcac05313bb','prd_01a20147-66af-7efb-bea7-d04b37e6105d','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a20147-66af-722a-bcdc-4a5d2359354d','prd_01a20147-66af-7efb-bea7-d04b37e6105d','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a20147-66ff-7f84-a116-5115903a791e','prd_01a20147-66ff-758a-ab52-da96f100f003','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a20147-673c-7e76-8724-e5ea2d170cf3','prd_01a20147-673c-77ba-934c-4b89b9eb1744','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a20147-6757-79c8-829b-1e7bab456550','prd_01a20147-6757-7c15-bbd2-1a9d3664224a','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a20147-676a-716e-a254-99050a5eff73','prd_01a20147-676a-7a35-97af-8ca092950788','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a20147-676a-7633-aad9-6349ce92949c','prd_01a20147-676a-7a35-97af-8ca092950788','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a20147-6785-7c5a-a502-513de23edbaf','prd_01a20147-6785-70ae-afbe-3853f9c40b0e','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a20147-679c-7d8c-b09b-e3c3fd511607','prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a20147-67b7-7ac3-87d1-7565f9963e50','prd_01a20147-67b7-7596-acbf-5fec02ff8106','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a20147-67ca-77d0-bbcd-76c3a9cf5472','prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a20147-67ca-7d47-93e6-9622b73a5e7c','prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a20147-be01-7568-9cb0-fb7d576b4e56','prd_01a20147-be01-7a9e-bd31-7ae10292f2ee','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a20147-be3d-7c89-a0aa-83aba4fa73da','prd_01a20147-be3d-7cfd-9577-d2881e60160e','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a20147-be6e-7f6e-8747-db69cfc68f68','prd_01a20147-be6e-74c2-8ff5-d96b8b5fc11e','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a20147-be9f-71b0-811e-11d84e2d8203','prd_01a20147-be9f-7288-b65a-be159f2c3745','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a20147-be9f-7d06-b304-1be002d5f470','prd_01a20147-be9f-7288-b65a-be159f2c3745','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a20147-bed9-77a7-bd13-85e8a099d51c','prd_01a20147-bed9-72c9-b7d1-9fbbd71fd029','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a20147-beff-7793-9b2b-64019bc06bca','prd_01a20147-beff-79f9-9a36-7ef432f98b52','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a20147-bf3c-7619-9358-55e03364162c','prd_01a20147-bf3c-7642-b8f0-d3ed9b641480','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a20147-bf6f-7983-820a-976c6119a2f0','prd_01a20147-bf6f-7531-8e95-a7c259fb34a8','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a20147-bf6f-77c3-8759-1cecacb5d734','prd_01a20147-bf6f-7531-8e95-a7c259fb34a8','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a20147-bfa8-79bd-bb7d-4ef5238fa03e','prd_01a20147-bfa8-7ac2-93fc-1ffcfeb2332a','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a20147-bfd2-7fd6-8bcd-35f30cef8954','prd_01a20147-bfd2-7e9e-b8ef-5d3df85e9678','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a20147-c003-7f56-9827-93b2a2bf6aa4','prd_01a20147-c003-7203-9079-8577c4cdfcd2','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a20147-c03b-724e-8b4b-c2963eb6a980','prd_01a20147-c03b-73eb-8938-5e58b0fd8233','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a20147-c03b-7213-8666-daacc16f5f03','prd_01a20147-c03b-73eb-8938-5e58b0fd8233','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a20147-c06a-7041-808f-e7f2f9243e22','prd_01a20147-c06a-7738-a6ed-7b4914ee358c','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a20147-c09f-74af-820f-d88d6f0e30d7','prd_01a20147-c09f-739f-8fad-431b44cd2bdb','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a20147-c0d3-70b7-b9af-4380069e1e39','prd_01a20147-c0d3-72fb-a481-254224867716','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a20147-c117-78ea-947f-e629e679259a','prd_01a20147-c117-7667-af69-3a2c1478c87d','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a20147-c117-71ce-a603-bb806fb4cef2','prd_01a20147-c117-7667-af69-3a2c1478c87d','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a20147-c15c-74cb-968f-b5786461804e','prd_01a20147-c15c-70f2-b685-f2259a1c4cb4','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a20147-c18f-76e2-ac8d-35bb60a27a45','prd_01a20147-c18f-7de1-96ac-e8f7b9661832','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a20147-c1c0-7fde-a465-eebbf019e697','prd_01a20147-c1c0-7fb5-981d-8b4014827fb2','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a20147-c1fc-7ff7-a14a-6a5d20252295','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a20147-c1fc-744e-ac4d-e6b741751bd5','prd_01a20147-c1fc-767f-92dd-6cbfdca27c30','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a20147-65e3-714b-ab57-cf614d864b37','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317786083,1795317786083,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a20147-662f-7774-bd75-7eaba97a1199','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317786159,1795317786159,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a20147-666b-7281-b815-c0874de930e2','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317786219,1795317786219,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a20147-66af-7efb-bea7-d04b37e6105d','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317786287,1795317786287,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a20147-66ff-758a-ab52-da96f100f003','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317786367,1795317786367,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a20147-673c-77ba-934c-4b89b9eb1744','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317786428,1795317786428,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a20147-6757-7c15-bbd2-1a9d3664224a','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317786455,1795317786455,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a20147-676a-7a35-97af-8ca092950788','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317786474,1795317786474,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a20147-6785-70ae-afbe-3853f9c40b0e','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317786501,1795317786501,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317786524,1795317786524,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a20147-67b7-7596-acbf-5fec02ff8106','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317786551,1795317786551,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317786570,1795317786570,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a20147-67f1-707d-9d00-9a8a779989f0','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317786609,1795317786609,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a20147-6817-704f-80a9-7e78cabe3f2a','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317786647,1795317786647,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a20147-682b-7f2e-bc78-36e258dd897e','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317786667,1795317786667,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a20147-a92e-7413-9d83-2d0b9aa904ea','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317803310,1795317803310,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a20147-a978-747a-ad35-d73e3ca98807','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317803384,1795317803384,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a20147-a9e4-7c37-ac40-e79e22708fc3','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317803492,1795317803492,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a20147-aa32-7397-8bf5-c1adaa70b1e4','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317803570,1795317803570,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a20147-aa6b-7250-a0ca-2f95eb24e51b','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317803627,1795317803627,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a20147-be01-7a9e-bd31-7ae10292f2ee','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317808641,1795317808641,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a20147-be3d-7cfd-9577-d2881e60160e','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317808701,1795317808701,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a20147-be6e-74c2-8ff5-d96b8b5fc11e','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317808750,1795317808750,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a20147-be9f-7288-b65a-be159f2c3745','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317808799,1795317808799,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a20147-bed9-72c9-b7d1-9fbbd71fd029','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317808857,1795317808857,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a20147-beff-79f9-9a36-7ef432f98b52','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317808895,1795317808895,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a20147-bf3c-7642-b8f0-d3ed9b641480','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317808956,1795317808956,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a20147-bf6f-7531-8e95-a7c259fb34a8','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317809007,1795317809007,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a20147-bfa8-7ac2-93fc-1ffcfeb2332a','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317809064,1795317809064,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a20147-bfd2-7e9e-b8ef-5d3df85e9678','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317809106,1795317809106,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a20147-c003-7203-9079-8577c4cdfcd2','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317809155,1795317809155,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a20147-c03b-73eb-8938-5e58b0fd8233','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317809211,1795317809211,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a20147-c06a-7738-a6ed-7b4914ee358c','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317809258,1795317809258,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a20147-c09f-739f-8fad-431b44cd2bdb','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317809311,1795317809311,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a20147-c0d3-72fb-a481-254224867716','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317809363,1795317809363,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a20147-c117-7667-af69-3a2c1478c87d','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317809431,1795317809431,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a20147-c15c-70f2-b685-f2259a1c4cb4','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317809500,1795317809500,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a20147-c18f-7de1-96ac-e8f7b9661832','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317809551,1795317809551,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a20147-c1c0-7fb5-981d-8b4014827fb2','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317809600,1795317809600,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a20147-c1fc-767f-92dd-6cbfdca27c30','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317809660,1795317809660,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'LmqJH3SiOHDM7DpruYxaT0PAnMzgMn8AZEWscChS79k','ses_01a20147-f032-7d61-8036-b283bbfd8873',1795317821490,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'7pRIjpTBQTljiGCboJAQ6zlfszwjlX3AVvFabtwv8vY','ses_01a20147-f3ed-7a39-b6ff-be333359a9e4',1795317822445,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'o6P_ZNVIE8_QCSqjXgH1Mxv3eu_318KqEPFOOvq0TwU','ses_01a20148-0ffc-7263-8ec3-16ac65855b1e',1795317829628,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'6gRDTC5ixj5LHC4TNxjmAcuFmux0qf1Gh2gvFVVceNY','ses_01a20148-1238-76a2-90bf-735f17d4bf5a',1795317830200,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'8qjINjhSfdlYcFdU2QCmd-9sAcJ3mKANAPegw-ZewCg','ses_01a20148-1793-7029-93f5-f80c3f02cf80',1795317831571,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a20147-f032-7d61-8036-b283bbfd8873','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b',1795317821490,1797909821490,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a20147-f3ed-7a39-b6ff-be333359a9e4','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a',1795317822445,1797909822445,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a20148-0ffc-7263-8ec3-16ac65855b1e','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b',1795317829628,1797909829628,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a20148-1238-76a2-90bf-735f17d4bf5a','usr_01a20147-d996-76b0-bc34-b5ced55a814f',1795317830200,1797909830200,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a20148-1793-7029-93f5-f80c3f02cf80','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107',1795317831571,1797909831571,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a20147-f4a8-7577-bb4f-538f53151d2b','MUG-BLUE',2,'shipped',1795317822632,1795317825411);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a20148-07d6-7359-938c-157a018e7210','MUG-BLUE',2,'released',1795317827542,1795317828006);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a20148-0a62-7338-ad65-2bb3932d092c','MUG-BLUE',2,'released',1795317828194,1795317828458);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a20148-1860-7cd4-b658-d107dd51d92c','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317831776,1795317834815);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a20148-1a14-74fd-a837-3deed0cedd2f','LAMP-OIL-BLACK-LARGE',1,'released',1795317832212,1795317833225);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a20148-1c06-7faf-a2a0-c972c386836c','LAMP-OIL-NATURAL',1,'released',1795317832710,1795317833085);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795317828458);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795317787712);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795317787740);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795317787873);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795317787902);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795317787968);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795317787998);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795317788016);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795317788036);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795317788068);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795317788095);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795317788135);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795317788183);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795317788225);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795317788256);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317834815);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-BLUE',27,0,1,1795317811433);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-RED',38,0,1,1795317811561);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317811605);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317811726);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-BLUE',34,0,1,1795317811882);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-RED',45,0,1,1795317811939);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-NATURAL',56,0,1,1795317811975);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317812029);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-BLUE',41,0,1,1795317812054);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-RED',52,0,1,1795317812090);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-NATURAL',63,0,1,1795317812123);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317812159);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-BLUE',48,0,1,1795317812197);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-RED',59,0,1,1795317812227);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-NATURAL',70,0,1,1795317812250);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317812282);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-BLUE',55,0,1,1795317812317);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-RED',66,0,1,1795317812359);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-NATURAL',77,0,3,1795317833085);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317833225);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317813814);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317814072);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317814692);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317814740);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a20147-6bf2-7e50-aea2-edbfa541ef6c','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795317787634);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a20147-6c40-7f9a-8b8a-dd8dda817ea2','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795317787712);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a20147-6c5c-7a0c-944d-1cc1804aa67b','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317787740);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a20147-6ce1-7aef-8792-9d48a059ffe9','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317787873);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a20147-6cfe-7066-ac94-97858336f454','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317787902);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a20147-6d40-7202-b1d2-a989264d2668','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317787968);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a20147-6d5e-75f3-a7ba-0d1bbb24c0e3','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317787998);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a20147-6d70-7ee2-b47e-a264ffb7732d','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317788016);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a20147-6d84-7d11-ab81-5dc258e77514','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317788036);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a20147-6da4-70f5-9ee5-89bed019f365','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317788068);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a20147-6dbf-7113-b962-d9ea861326d6','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317788095);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a20147-6de7-7b45-a7c1-c2d810f17f27','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317788135);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a20147-6e17-701a-b83a-12ecd76a2d5f','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317788183);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a20147-6e41-767a-86e1-eac1e906087a','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317788225);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a20147-6e60-7019-8a11-31160e0f2e17','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317788256);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a20147-c969-7aa1-b3bb-501587bbc079','ANCHOR-LIGHT-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317811561);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a20147-c995-76e1-b4b6-85eaaa329528','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317811605);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a20147-ca0e-71d5-945a-4b00f02ab3f4','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317811726);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a20147-caaa-7823-bceb-6f719ac5f04e','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317811882);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a20147-cae3-7ff7-8acb-514693d9b00e','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317811939);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a20147-cb07-7d55-9948-efef5da0ee84','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317811975);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a20147-cb3d-7a8f-95c1-f956e6239c20','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317812029);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a20147-cb56-7294-91c7-c63a4f3f999b','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317812054);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a20147-cb7a-7951-a11d-80c1a03a267e','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317812090);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a20147-cb9b-71e2-9bb9-120217ca83e8','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317812123);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a20147-cbbf-7f2c-880b-c0afb73d0ea8','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317812159);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a20147-cbe5-72fc-822d-b2fd79001e01','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317812197);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a20147-cc03-7fd6-bc8f-ac8010023023','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317812227);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a20147-cc1a-7f5c-a4c2-7d310ac5cf29','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317812250);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a20147-cc3a-7ac5-914c-e93aba389507','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317812282);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a20147-cc5d-757f-9eb1-867fa3093181','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317812317);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a20147-cc87-729d-b060-105b623905c9','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317812359);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a20147-cc9d-753f-9b65-96e2423bb125','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317812381);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a20147-cf25-7b80-ae48-c549334708ac','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317813029);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a20147-d236-7e5d-b43e-15bd22e8045a','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317813814);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a20147-d338-733d-a62c-ae16b2ecbc5c','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317814072);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a20147-d5a4-7234-a302-89a0237ece8b','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317814692);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a20147-d5d4-7683-ab1d-cc53ca2eba70','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317814740);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a20147-f4a8-7577-bb4f-538f53151d2b_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a20147-f4a8-7577-bb4f-538f53151d2b','system:inbound.take-in',1795317825411);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a20148-1860-7cd4-b658-d107dd51d92c_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a20148-1860-7cd4-b658-d107dd51d92c','system:inbound.take-in',1795317834815);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a20147-f4a8-7577-bb4f-538f53151d2b','CNAJ2-67DNP','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20147-f4a8-717a-a9ff-04e55396794a','captured','shp_01a20147-f6de-7b52-8744-e2de49d25873','delivered',NULL,NULL,NULL,'{}',6,1795317822632,1795317827418,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a20148-07d6-7359-938c-157a018e7210','F2MQD-DXB4P','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20148-07d6-7785-ab2f-8221ae58af84','failed',NULL,NULL,'payment_failed',1795317828006,NULL,'{}',3,1795317827542,1795317828066,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a20148-0a62-7338-ad65-2bb3932d092c','QD8TY-KVRH7','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20148-0a62-718c-a521-7406b1fddece','refunded','shp_01a20148-0ad4-77ce-a886-595429cfb62f','cancelled','customer',1795317828458,NULL,'{}',5,1795317828194,1795317829080,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a20148-1860-7cd4-b658-d107dd51d92c','3J1D0-VJP22','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20148-1860-7132-b284-1a8eea748b09','partially_refunded','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','delivered',NULL,NULL,NULL,'{}',7,1795317831776,1795317840851,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a20148-1a14-74fd-a837-3deed0cedd2f','6V0T9-3QG8B','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20148-1a14-7365-88da-4f920c965be8','refunded','shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a','cancelled','customer',1795317833225,NULL,'{}',5,1795317832212,1795317834846,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a20148-1c06-7faf-a2a0-c972c386836c','2ZV44-DYHDK','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20148-1c06-77d0-9c81-ee04930a6688','failed',NULL,NULL,'payment_failed',1795317833085,NULL,'{}',3,1795317832710,1795317833601,0);
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
	`updated_at` integer NOT NULL, `external_id` text, `disputed_at` integer,
	CONSTRAINT "payment_not_overcaptured" CHECK("payments"."captured_amount" BETWEEN 0 AND "payments"."amount"),
	CONSTRAINT "payment_not_overrefunded" CHECK("payments"."refunded_amount" BETWEEN 0 AND "payments"."captured_amount")
);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (1,'pay_01a20147-f4a8-717a-a9ff-04e55396794a','ord_01a20147-f4a8-7577-bb4f-538f53151d2b','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317822632,1795317823086,'pay_01a20147-f4a8-717a-a9ff-04e55396794a',NULL);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (2,'pay_01a20148-07d6-7785-ab2f-8221ae58af84','ord_01a20148-07d6-7359-938c-157a018e7210','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317827542,1795317827785,'pay_01a20148-07d6-7785-ab2f-8221ae58af84',NULL);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (3,'pay_01a20148-0a62-718c-a521-7406b1fddece','ord_01a20148-0a62-7338-ad65-2bb3932d092c','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317828194,1795317828723,'pay_01a20148-0a62-718c-a521-7406b1fddece',NULL);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (4,'pay_01a20148-1860-7132-b284-1a8eea748b09','ord_01a20148-1860-7cd4-b658-d107dd51d92c','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317831776,1795317840413,'pay_01a20148-1860-7132-b284-1a8eea748b09',NULL);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (5,'pay_01a20148-1a14-7365-88da-4f920c965be8','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317832212,1795317834088,'pay_01a20148-1a14-7365-88da-4f920c965be8',NULL);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at") VALUES (6,'pay_01a20148-1c06-77d0-9c81-ee04930a6688','ord_01a20148-1c06-7faf-a2a0-c972c386836c','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317832710,1795317832997,'pay_01a20148-1c06-77d0-9c81-ee04930a6688',NULL);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (1,'ref_01a20148-0c73-7fc1-948a-74b0919c481f','pay_01a20148-0a62-718c-a521-7406b1fddece',2580,'order cancelled','succeeded',1795317828723,1795317828780);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (2,'ref_01a20148-2168-7f61-8442-e61be536c550','pay_01a20148-1a14-7365-88da-4f920c965be8',5540,'order cancelled','succeeded',1795317834088,1795317834162);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at") VALUES (3,'ref_01a20148-3a1d-73f2-bb08-8acbccd89080','pay_01a20148-1860-7132-b284-1a8eea748b09',100,'a scratch','succeeded',1795317840413,1795317840477);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a20147-f4a8-717a-a9ff-04e55396794a','charge','ord_01a20147-f4a8-7577-bb4f-538f53151d2b','pay_01a20147-f4a8-717a-a9ff-04e55396794a',2580,'EUR','succeeded',NULL,NULL,1,1795317823044);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a20148-07d6-7785-ab2f-8221ae58af84','charge','ord_01a20148-07d6-7359-938c-157a018e7210','pay_01a20148-07d6-7785-ab2f-8221ae58af84',2580,'EUR','declined','card_declined',NULL,3,1795317827720);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a20148-0a62-718c-a521-7406b1fddece','charge','ord_01a20148-0a62-7338-ad65-2bb3932d092c','pay_01a20148-0a62-718c-a521-7406b1fddece',2580,'EUR','succeeded',NULL,NULL,1,1795317828279);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a20148-0c73-7fc1-948a-74b0919c481f','refund','ord_01a20148-0a62-7338-ad65-2bb3932d092c','pay_01a20148-0a62-718c-a521-7406b1fddece',2580,'EUR','succeeded',NULL,NULL,1,1795317828757);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a20148-1860-7132-b284-1a8eea748b09','charge','ord_01a20148-1860-7cd4-b658-d107dd51d92c','pay_01a20148-1860-7132-b284-1a8eea748b09',5040,'EUR','succeeded',NULL,NULL,1,1795317831955);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a20148-1a14-7365-88da-4f920c965be8','charge','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','pay_01a20148-1a14-7365-88da-4f920c965be8',5540,'EUR','succeeded',NULL,NULL,1,1795317832358);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a20148-1c06-77d0-9c81-ee04930a6688','charge','ord_01a20148-1c06-7faf-a2a0-c972c386836c','pay_01a20148-1c06-77d0-9c81-ee04930a6688',4940,'EUR','declined','card_declined',NULL,3,1795317832939);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a20148-2168-7f61-8442-e61be536c550','refund','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','pay_01a20148-1a14-7365-88da-4f920c965be8',5540,'EUR','succeeded',NULL,NULL,1,1795317834138);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a20148-3a1d-73f2-bb08-8acbccd89080','refund','ord_01a20148-1860-7cd4-b658-d107dd51d92c','pay_01a20148-1860-7132-b284-1a8eea748b09',100,'EUR','succeeded',NULL,NULL,1,1795317840453);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a20147-f6de-7b52-8744-e2de49d25873','ord_01a20147-f4a8-7577-bb4f-538f53151d2b','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317823198,1795317827298);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a20148-0ad4-77ce-a886-595429cfb62f','ord_01a20148-0a62-7338-ad65-2bb3932d092c','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317828308,1795317828458);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','ord_01a20148-1860-7cd4-b658-d107dd51d92c','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317832034,1795317836093);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a','ord_01a20148-1a14-74fd-a837-3deed0cedd2f','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317832401,1795317833225);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a20148-1860-7a37-b22d-a6aaac0bd06b',1795317831924);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a20148-1942-7892-9d19-87592f806e34',1795317832252);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a20148-1a14-7fee-ad97-e2e778343dd7',1795317832331);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a20148-198b-7f0b-9dca-df0ac5ed0a6a',1795317832345);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a20148-1ac1-7b3b-aa38-3aa483392d78',1795317832568);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a20148-1aea-7a27-b185-750d29e858a5',1795317832644);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a20148-1c06-75f7-a21f-f0413bda63d8',1795317832897);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a20148-1d7d-7335-851f-5d50f6930804',1795317833855);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a20148-1e09-7148-88ec-1990b267b78b',1795317833903);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a20148-2a1b-72e1-9697-48a49b279754',1795317836362);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','10de347e-8ad6-4cf4-9c59-7cd02c684b8a','ap8WZNQ4XVuczgzGgVfPF2vG2YHtaGiiBORjyVNngyU',201,'{"Location":"/api/v1/users/usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.ZVNj9gwsxr-H0Y1j.D-SvdJf3ZJtYrccfwXE1LBYR2Z2rBY5ndlDhnzkIxbpQcNA2y5lsqRwnyI1Cuvhu4vmKtmBetN9_VGQ0GajSPfdaJtRJTcHTsA3VSG285ixEy27LNDejDlaY6Ce22Zi1rHtSVnOpMTrTItsHWFyX8dEIQKsENM6QcQLaejSfLn1qPwZwyL6TyeqMgx0Yr8kOnv2F85KEswCjsMNh0cNAadOcfKJluHCXaipUC02hVs5vWKuVw1dsUCt2B1KdMtDIP_xxpOaKHqG6U830VLso7IVyeDlUJxDG5Ejaocxf3SAODejIeCgItdaTLqQKT3YHZRtbDOFvQR2FRQeiau8wd3kFdr_5eRDeofhjxeOn3jCsuvlUXuZ0oHWWPpW6OpbNU6-hs1qHoYXwgBuFKZM_D5SWzTt82hyimgX-Q8K1nOl-NdTXF_K2BICRfg6ZRar6OHbE_2nU2ANn4_p_q02NZj5gMRQ4t4jJRlhgqMFALTJZSVdRC_gNH5YRq6gfBvolRiU-qYMiVIu5-idED5yfHuxBL7P5pInLEg',1795317821956);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','POST /api/v1/orders','846add47-8cd4-4734-af6d-c3b85b4ae155','mJpGs3wuCOMn_Ad_jTBTOdZpWTb1tH2yH8I1BPnFbTk',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b","ETag":"\"ord_01a20147-f4a8-7577-bb4f-538f53151d2b.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.dsiupg2taQ6U_hHo.LkR1G4tAx3ELRqtYosp2qt36_Y4LTvBwPFud4VxB-HUlcB0pSgoalnt1U7Ri41zXegD_2WHfKSwdWGFhylMCO0qdkf8zRLmkEbasmsTlrktFm8UcNWf8sdb1NKHjBlr3uWMWvK43rhCPpJ6fKrrYrJ3jmcKovdxtBJUkXW3pjCHHAux4TTjIC91Z7hfGRBQFqKy4ODibwFd8pVc7xCM2kt8LBfSv-rBSIUkbqtQhBJKHDTQAG0tgxXSiXWsFNAGl1gb46VlzD690vSD87ciCKX3YJYG0vQZdaBoco9bGiPrtckxLVibBZVAgaNh2cxeao4B9vkSdnn8Nzwb_BOzxOpZfYeTWtBlHH-2xD0FoXCgjifgeIUGKUouSX3sFVKk5LbuqAurR0LxQArgpVe27Vhg3c7Coml6nclTTH9Sjg_dsRy_jSWNq0dz-JCV7dKTZjv7DDq93AOTKaCabVR87rqpW2hcGB-oRa2Ua_NwwlMqQRtTqbEYoADNBcjQPODw5D83TvhoxEc_Rof-IsnGFi0VlnTA-xJzupKQAwak161fObhuJS6xwM8owAhUZitrOT_FmvgUS_ElwwtwnZui_1e6__1jdJQouC9xrFjXGDXFVCcVtR-hiij1v79brJuqjVEZ2CiTYH0rcaO1A8BdkZ5vWR_IniMnUPu9-cgqlfKsQcz6UwSF8tC5qNmd_bdAqeSAlX12_DT6kmps65bxuVuukcnUyK4q74h3BmNUj95n-3U0Jz01Ek91CJfPS75l8WNKRz5XLhXvX7ipVjAuUCxYcgPsA5aII5jjyJYp6KYHxzxLcJ_Q7qMRO_wnHSomEj2Z8hatMs3dR_mOeWhq4vtelJhRKjL5etD57xcHps2GG_VSfnFQsb0E6AjrfsQGVScXoEQrhXVJ7AdiEeU4gqBr_AnK8udOj-jf4ohA_axAwtfj-42bU3tDFeWbcBGGds4qfFwqhGCCuMB3ci6HU1uEL1PpnopqUGf0xiKpazTFppR2sig1lc6MAS2uPGvmYaiy1_c4ldCQoKoYDK8hryQFzdhooy5b5Qad7YYoiT-K1hggrWBhOrRu93Y_Uptps3CsAMocFyxQs',1795317822632);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','POST /api/v1/orders','d76883fd-b373-4c1c-8b52-c7df01fc47a7','uE3_5UEzOxe0iGbrvAEVWJhufBIcOaAAGince69S1hU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20148-07d6-7359-938c-157a018e7210","ETag":"\"ord_01a20148-07d6-7359-938c-157a018e7210.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.aO5deOC8ixluXlIq.TxaxAfyeje-eOhsUCggDkTkxH_wq5ibwNVeLhuky6cY8wzh2IS8zmCpLSAiswF9WRbg6EXBftUJV2a7T_4kHvJ1Vfa8_cQsA1njsWgP051FvbMhRoOcdTJwRSZi-sObNNc2zm8H9V_aWkWQGtZHx9KF3DnK6kZIsYi3WSx2l-SS1k1H5Sf8YgulaTA-ZrWzUDHdr7O9bSkqyCKch7If15pTpmPiSukJ0FbisLFfgsZRUZK0riwdEEzVKz1NrWwf_em8TKqo0rhVySyoWYElA5R0LASMDHjlWBEHqIkQX3bdFS5j-vk0jk5xqm_t6Slcmhjwyq5zwjya33Tbe3KEgE52eZQdtChvD4xwcnvk_G3lXIcf3oR_f4jVYCh5OdhOiz3BrfSJ2RGfZEHhfODToBurbQiD1KYQX_muBfFmwEZeTnmmKVgG4-rxzD3LFo2EjAchmtGrCNkwtUg8hN7fyq6UYFWUqAEeAJ1W2wcaCiVoBIddFt43oBjaS5SBMY8UIBoDU-KIOCWL8IgVAMAZRFsMgIMsfty6rHwLhqKrcUC2hA4esvWX5giMDasSTFXn2CkCh92JEE5Q7T16aNWlfJ9uqEKfjUO0DOU08l_R5Z_G6Kq582ADelak_exyrXW_4stiJVSK06kxd95r8KF5x8KdJ4Isg43TAqGBIhrclAzArGlG_L-ZrzdZRiVc7W6EHVUaohOxWRiqR1oNLBkZgkcvz8RpGJpKnMcHxuYuqb0d1GNQAj584lQjCIxGpSUUwo1bRvDDgM5v86wnax4LhbF7XDfP7MNvej4s5J2ujeW_1Gmc3TpWP8Kn1DhtIcmsfCfYeMLP2WX5_3l8zInp5Fx94jU-ZjFpHeM2wBmAxk5rZBMF-XxD839xlNxEcC6k3qU0E9QUZJmh0h2AVSK_iI8kRHbWroMH7CuU141Kc6LwGwS6fpd3qKrMwTOBF7mt8ZGKFW4PSCIfhAoMJfYRAOuI-ltIeRec3_G0O6V5hGhQ7X8YyEIsXp8sJc_VYLxtceKbYdziSky-YF9AGXgjPYc9HnATsvFcZYaBlQQGXlm0Z9ScQkREJ7PwUzwVkBHmQ6vQleJak-aGV',1795317827542);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','POST /api/v1/orders','ac3835ad-0c4a-4d9a-8d73-7c9eed3a3d62','mJpGs3wuCOMn_Ad_jTBTOdZpWTb1tH2yH8I1BPnFbTk',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c","ETag":"\"ord_01a20148-0a62-7338-ad65-2bb3932d092c.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.N46nbU3OOEV0yDc7.Ij0S4W0qT4x4z7-x6izrnMEFVu6i0NG7Hg6I1hLkA--0Kzl4E_Zch0ZpEuH3UYowAWBKMbd3BLidxAoik3onWDh59FtNvZUiUYwchrGyPe8MH1ktuCxZF1NKdnzyLAeOUIXyRToEeI_YehsNQNkZiX3otivL_ueEuq-PqUJ1exIQZuIvkdtQGqhy_jXb0tOOSrdPMTjHB1sgT7BxAIJEY-RJHfdnGYWoOHXioiA6WtDf51OtIh33vwZAugPOU3LUgf2fuKN-AdTHMPUIXmLsd4VBCeN8QQgTbrWPiOnzp7mcGCqrB6VFOCtj2UBL0JDadQdJg7JJWdM52dPPZJekKdeVXlPznMJDwMoQT_9RW9-Z2oVx31LaUNzrW3h6vyPmJxS06gnEjZRZpcRTBL0EjLGEgQyKzErauOZH9aSD769pd2mAopu-p5sajnpoF1092xgZEr9KK0zExxeqlxP_k6aVLpWGjSlCaE9IJ0IDXOiSYbG7dE2bCpDNrbPUlZyyUm_utWHjYGccop3oHKJHsb06NNWQnWRxPX_4C1_LiZJAUsL9J1zIin3pr2LQVEKE1gJPjsjBve1Pbw3nIceK86NTtaHKeS0kPfqj7YxTpMGGtgSL5ufLXGVLGXq0lyfpY9XTsSFyzOY5-bS_sWNLrXzMNMfXWsCZB2VczX1epdnitZ7kJQZiKX7fEqZ-tdt9_t0huV8_hRq_OQepsj7_h6mjiz4ZnOPyI8Z8K1I7LwtciCDrdIY41GyR1CLsdcw3YHPN1o8zlC3QKsezmEMb0PwF6GjY7KUodDL_ScGgYyFIv9Fo0clsny7H2_V1zEJA6FuF-y30JNqM4cE9Xevad9AxH6KB6ECxLmxYjDdVspAw2KNsBOhaZ0_K1hsDM1wmMpNqGvVGstJzVRa688XAXpb9JrWrLl2JVggwdiozfZTIY9MexFDBKff3cFmoxCQlrm-gMOJIiGgUnSMB5FX9ozKdo969khXoTvU7JYboepKCFz6sLA--DLodPux9Xnjt0I25A1ul3DGb8UbRkjjMwPFkSBz147pWUu8sfdE4tI77z36aIFEFl4PYvrDa0wnjk6R1bbgcrdn2',1795317828194);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','POST /api/v1/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c/cancel','ba1fc524-4f97-4774-b1d2-16ee408409e1','EpCQ2esG6w5vKI6aO66QZkyyP_aSvKevzH_y41BKF0Q',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20148-0a62-7338-ad65-2bb3932d092c.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.MJJZsDfr1cib1063.gVoHnJiSc-oeEooSyt1azHqfGqu-KFHC3cMcc4TQQyD6yE92VaU_0QCss0xI133bi02LxdK4Wz5O5kkeiCfDiBnGDZ8T966b_UAoVkgAMuMz1CD8dwGDq0nCW5uWdsz86l4bHwsivfP6hzZHcisy8dZZNh9MUlfBk0QLokBHKLIFvZE0pT7e7UEZCMoUSDTJqIaJyHj76nT4qlyIq8S1zfHMA3Q4IkmaAOHLgPt7XpA0RnVJW93QK6mgjwcn5p2I7_hIO0319xJqelzj0VF_iJTzTQai8VJisMFcbtPRSmoTmbQ9Rjnyy1GT1wGoMrcoOtJUuynv74xikeLBrulCrbAXgZ7GVKz51MunSK2ooN4NVTw4mu4wjk0pM85nnzR-9ekGqmKxUhx5NwWYmQA0TEgmLjnjVrmkV-3DA0WcjpP7PUMxIb96sPvr5fT2rfM5N32SPyysvY-IjbnLvElkHF3iuhFZtqVfNLzZ70-PS9_l4k8RbW06dr9CUSOjX1mfGnmNv7bRtgKVol-gdgKYklHx98Y4cTa32tcuPKJU3kMqeLfiOobFAwmifW-GLUCkTZnnQhXrHgsadspSOeM6kFq2LcwClCGjGwqF1Xr4_K6bRcrV8TfZrvff7rMKgxfiutKh4vmmdKgdnooZlYwzwAW34UtBE6q5upwutLQzBCNwblJTPJLKMgYr_oMmWsuqT_7KC-p7b_zElNzma6FBh49zZkgfDmDEuDBe04WLCLouVEFOtLIWkqWrYWpE7H-OTphrn_I58Vp4X1CV-xqY5cSpwHbsAFwAVl_Yxnp4nM9kipsBu4fkBl_sY-vwkvA0lxt0SDw_0pCmwygAJGu5ce86c0Gs4PeGMTyGpCVM8MjthAv_630dd3MPjIuCIPcUkpIzRpkjJmb1zYovljHpkGrNfL9xevMQnUWw8GO6rq2_lBIDf4lhIzO9k9U9mUBmv0Gr9t08DKr4yhCeX_SAyPeTMQrJf1llTWL_8eYIztJSFicJ8p2hxh1CIcrkkuH4H2XCWoYPXIapq9HSoYzUmfQEh20DLg46UIQCXiAZCnNWVLQaHnnqy9fg-gRmvikVoqrV0wgMjBJRbSQ6wSGlg1JKQ1NLaDfYNCNNkbjPXfcRxzz9Xp22RmTf5MFiUuX7GM1PRuQpO_gJvgZ7z1488J7vUoCMvLp_z0kMs8uWctBrm4vOoek4KdIx0hmJvPD7MH3GZqrqp0aKTkNUj8FKIGed_x1D3GUiWlxt7p8SPg',1795317828458);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','POST /api/v1/webhook-endpoints','8d31a7db-c2c4-4ffd-99b8-ad377ae0c8da','bjv_31Sui8ajF2q7ybFESW12f9PMiTNenalKIQBcRY0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a20148-1254-7d0d-bc1d-7f18b773369f","ETag":"\"whe_01a20148-1254-7d0d-bc1d-7f18b773369f.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.agWQL3QGvyq9I8Li.OZMwL6Cet1uungfTX0gInSCdf1t2q3WQFdabsvY5-LCTDadwLd_fordyn4sCyk64k99ppx7fhtDhYHOkcI4g9IMGsO1VFO6cg263nLa8d6GXpi3yOVzkRvvyD5P7vXEHCKxNLAivqrylyjizDQN_imgn__thgL9oPrnUSXNzrypLug6-GKXc5V80RTGzvS2hXxZWtX-HDlclHz71M-2p4uGByy1XK9p1FH7hUM_cni9M82CpecOBegH1Po0dccOpSpHUIH4YzQP3p3K3yuEWDAZo2IncP_h7W3gJJDfhrttujzXjmM5bJa_sNfIGapZFRErFSULaHjobOwsEIo0Q3fyfHtbJl1jB2D4x38GMJwOVX6B6EHpf2HRHnrtQsMRc027CwOUps99LZuZbaTH8oDABw3hjNZVGmDWIvZiUETF8sMkz4y593TIpLwc6uXn5WHGnsEqax-xVzI9I4OFpEvb5R8VSeOv77Q8bL0JU_SWAUbh4K7tJxqy4ggiqW53XxZ348xSerBhFYBb-7xmiPNfOk8nrdBSFF3G538bFe2ODcAbvxhx5Sw3znaThHzweyln9wgsi3w79GSh3sMGAoKxqC3Uwj5PlMhc1R1OCJFgw1DF4AwWj3gcqcmq1YQ',1795317830228);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','POST /api/v1/api-keys','b898e525-e2d2-42be-8e9f-14451e7a4b5f','U3R1UKNmOGzPM2_NRJ0mAcK0zOPwDIYHHhV16gERMOY',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.-foLy5uC7KHhgYu4.ZI6nn5huhfKgbZHPy3cA3FFG07J5of84g9ksgLkZ4Dz_XD0Q6LRP3_ztE_roJOItMIsjpVVvDP26Y20E5raMvU2LBO1Z_EnOsnYMdosBnw136IKdGjP1l4Leyw2JZyQjcug3TaenMZUu2r3USifnkxD_hvMSvkcZVs-iPzslAb8B7nlcWJfzSaebl6tZgMvo2EjC1IzsS6onx5LEOUZkD6v0X0goKgmx8qw7ABc_TqpHVipQOEj00wx3Y5b9p-0ycDofmXY9-vyx4Q92MiQHQJ7f9y59SyWLiySA23BPjiqawqMfoj7BVR_pcSkjyC_tVmbnDvDjUTo0knucpwCR4ln4Js7-o1LMWO5tYB1NrV16JeYZ5RrD6z9YiRoYTPEXn87joj4Rlvh0SpbapHxMt120_14B_9CuwerOPt5UrFQUpqHnX4MX_qaz9zxcmge29xwtHqNWyaqI49sk5WPTDwArJeioP9xi_CBsa2DSRF4cN3aCPtQgJRGVH6yCPg9adA',1795317831611);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','POST /api/v1/orders','95b4b083-3c60-4113-9fe6-44eb0fa93e2e','EXvJIBuBPNMwFwoVCyz6CvuTPYUdQi3iG5D2Q4J3GMU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c","ETag":"\"ord_01a20148-1860-7cd4-b658-d107dd51d92c.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.zBE7vbWqe2zYwcd5.HavjPWrAQbKXh5rFgeRR_pzvES4_HKZnreWr43jsoQqVdeOiO0C7B3aXy8rWSQ-N1xN8BSuf6foxPU5ucjqNQ-c7CNYxJts-cwHkzcfmRkOeFxaI3svRrRP1fd_XRS0hDUidwaiLDwGK_fISP5t2BHkE0ghnOHFU4SASE7O_yq8XIfLx4fua0dQuKn52mbE1daaV9c-PvXR0BCWqcWzbJRr7tEcsMHZXK5JZknXowTFC00T_Nk4xKuN9ZmMLqMlKM-8xNiLW4V1UBBCMC5uDYcUdKPwqDdigq5lMc4pIZVgfRXrs6urhkoMoHtUqPV-C6oe_016uOxrJWVzLEEetgndqYG3hm_2Lic-fn-2BBVZTCFEgKhvIgJMWW2WuTdN2UKZ_NibP8wNnE5W5h8ZfpEJ3VrGdV-u0gLdlcFOdW_H19U7_gOIFuXL8-H851Fes0pyLf_V_vZ6acXySI9UYYwp6ebGZkUETIeZaBKNZK_36-BLfe1cJFn7hofT86OFEBahz_8DHcMrd_ha17VGeuy8D2oVTv_BhrlDDoOtt7AP5g0_cnFeFEcvlKkkzWd2E-vdnjSMMh0gHe6pzqa0yV2lMvRqluoaCknPZTwgt7QZNg5PxIcjPgyT_uKow55iIpZvYiiFx_kegsRzpYnJW69NQDK2aoj2o52Kb99t8yvWYNAzZlGGi9PQF_Fdz51jSUQs9Sdzzvpwiu7fD-Yk9Dwai85sFUWTfKza9BXY4oaoUgyW6AlUxZX3CMC9aL3Tx_LnY4GeH15IqdQtXLhZmTmoRXlPDdrUXrs3phi-bbykSa4QOq3mDr_u6K7ilYUvpsChFOKymIIZV93hAxvOnzHZIKct2WcI3TqC25ZuzSecEC7cIogqgqeuyWN47PRI5mmE8jwveerIhCgif5XYeoMi_NBqUcd8qDGK5qW2Ar1Xe6qCKEM3D54q-ZNNgJ90muzLBqzZciUY8OUOrfgQdEMRVcpleNALZSyHhuyFsnYsrimtY0rm3VZ_Ck90CnJWGLgE6Ew2n5WyZq-PsbFkGqf6LDNcbO0Sv31ZNgKNqAhK6HmsE89wWFoDbzrvY98ewAueQREne7BYNx-RHgetyPavx7DODFXogxBY',1795317831776);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','POST /api/v1/orders','61ecc48f-eb00-46f6-8592-1345fefe0212','ppbDfaqP7EVStF2u2oVckSgLtYIAM7lFf-fXHsCIbiU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f","ETag":"\"ord_01a20148-1a14-74fd-a837-3deed0cedd2f.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.WJA2JKynBjhT_ZQG.2QuXiFJYYPzf96OcsM2sUR3KFU0fX9MEpAcvypyANKr16YousQSPTDvEi-ugvMzivOMoB1YZ1503jlNuANp_cvMW1JvQfpyJ4dINOii-SjhgKEuikhvt2yERF50FqwvAscv5JzlLV3dPfzjB-Sus0PvfP6vapAJ0bUcAgNZRT9x28mpWskbBD_sHfZ6njkVdg4ufO-bPu9YXv9g8eqy4Wn7bi3IXg-6cVLHABXZqYL2kYXnU1GttjydiBSQyqWcgzzxUWPGnSIPq7DT7DG2YUyLqjkv8V9HWkMG18MHM2Gf4JgJNHC4G4I4JAOO6VhMkGn1tyPIr3cMMDNRp0yW4a8lBu9OU1NHza7w2B8xHM8UZ17kVDLUJxhD3uUuhEPTza59i9Dq9TPMaAcv_VOCQQPWKA3GgACXTLLOILqUR-t2RIPVtUVmPA1F8zuZb2bcCCwr5b3kBAmFpyf4wveL88jDsOjzukd7ubLs-Uc7CLsntNNq38NGtsQ_zril-M2Ne544PjuNQtegKZV-oVxzvlR4YwUKzuMc2UnFjjpMcmsFLS9aNmErhM4gACLQF9MRe3CPHw0bS39Dhn3vS0GQ2KFBNkiHIbJ-YBvh-rVYkcywEoFjfpX0xJF-fRxgLns3Hn4y655GXtewZY0CsQZsRVZsEDrnEKAWKAtqulJgvczvPm8t-55s86VcC6S40zP_8hxHJA-ohHeH4MXrtdvJHFwlqUTT5Tq_Yd2w0FudMJ6BmTB6_-1cxv_XPa9b_VaYPujQzmOMGPZ2mo4FuBn_TE76CLnTEj2HeU4u3x_Vef7GRGZ4wPvlrV9xKQLQqti-HxrMOaLBqfHYssVNaA_ai0MfMewa8UFxZiFSHwKW5H9P6ZlhnZaCU4pRQvbuhU-PEKNUnwD216VLWYhCkYuS-nghR5oLEBSqdXeTf_8L3oFZLgOtz8NS-BEl1CzpaExasSlF3cZpMVHk694Ox7GyOWqfyQ04CtMNMxmbMVfh6Hzji1z_agwjwgCXhFkJeGJVl85tdefcWgPKJTf0N8ODYkFad6y_pki4c7ZfF5x_M140oNbSK_OdPKyxphLxzXktfYNy5ilQcW0g97r_-DM9sBejiAWeaF5tXsOo',1795317832212);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','POST /api/v1/orders','bbe2cac2-e9eb-4e81-872d-1711050c305c','ie--HE5NVhUmemIrvLOoKuJv8k_rsxDJBL7NZ0T_Gfw',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20148-1c06-7faf-a2a0-c972c386836c","ETag":"\"ord_01a20148-1c06-7faf-a2a0-c972c386836c.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.sffE0ZMTbVu8tcoa.BHLqPTj7TGFxPtivjve1fR_XbmotMtC6C1x-eauMPuMtllaXcpAW9qNppP1y3SFrHe_24YhF10dpqhIpvMWVTuvycDMddQvzrt887677F-or4I-0GSJRzQoJe3jj5xkWVETgwhIP7XH4Ckb5ADA0ScZrv-7znWqVHYZ-YdUsf7NUFKYYb4fshwTcQ9ZcpfJqM0v-aSrwQlMapH5hcIa3vhU2pk25zmWAL7GRU9rftXDRImSJ5C2bIWbNLbgst8zZ4mW-GQOrC4AlCUjfd-NFu9PxH-r2KDaRzncCFdT59O100wbq64aq9zlYxjDmNzORFhEBg-MTNTYftydEExoqqsCdMSp0_HO9zWdoftLQ9ECEHFiopG131swjmQ7g-vEAVbP9mrgTRBpBAY8au8YoSIRMLOFD95EP9LizqJK4UEs00lF73tvBismn54Qesm9tmMwIF1YDf-1J_664itYqRKQmomQLP9bWvZNd2DbVOStJjg0fczz7ZdjVF6bVUj0R5_E-PcH05oxKQ1ioROTENRblQoml3bujUNLp-FyuIQwxyOYeSBMy1C5ykX6pj7K1ca1bqhMm8JJPWQqjG731yYXgPzq8RRMfNG45E33J_C6SWutQKBUReRlOYgrLYM2QaNuvezPt6Dlikp-T-hvNRJPkhL2zncihHRshPM1ot1Y0MO9zvpZ9sUQc5QcxqewkGd6VGZoi8_1CvTVMel2dK5M7rFDtR8UkmwLDiXwJf9o-njpeQ39VjtbJsbuZTxxfnnaJJIBbmrtzULIgNcZAmDJs0VeksBtQvr7-47emSFLeY021PWvggqPJfSz26qs7eE5nRfH6Xj5dNW6yXSlD-suTV_mHity1H3U-_80hLHBbUzDuYcxZLlKajLqgdx2BwvljUWm25MuHGtPGR1GIFdQDKZ_x3i7p9yZ0Tfx2zZSki2GEw1ZUqaEoigjRye534XFU9PmKvYLDN4FOxnY1qZqJo9E37lqNEejFnRF6kPhUjYz8y3l3AKGNfVThh67L1PfJpKWCbGfu8thPP7BoZD1mgqLJjGtNazeEDQx-prPp5dOhPsZC6Nnzl1k8DppPYuuKC-glPC07md7jYh8XzXI',1795317832710);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','POST /api/v1/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f/cancel','d4897d7f-f2c6-4591-9d49-365ba4c46746','Gmhm77sGZRS6DYroUsNagxGycpNR5ZwxrV1MrKoYQu0',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20148-1a14-74fd-a837-3deed0cedd2f.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.lDdh4Coa-1BAA0k6.BjS6ZiE9IttCTAtCPWsGAG4MEMBnZHwuWT74P4YxTveijaNmtnk-dZlF9ASafPJQCdlOkt0NwIFUAuPLDHEDt3gRr7XuIERvE7fh5-3VlAIXKcuaMoWzgmlpt_EpYpi_evo36Xc__DuqfkJneSQX-b3K5YPjP4bScTYRBAWLKCZR7mSYGFT3Cr_a2VzwEwJS_xe_AQfwRPqU_mWj8YcqpjDPuqZEEmURAYJe0iEt6ydwmPKXybGKR3pGtpywGjzg0aYjO_HZkjC7HAks7zYdgc7gBKBEnwcZUBKt2pLuBnocjEnRh4VS4Y8oDvEjQql-HmkW71BWWDaVYrMfAQRGtqKLALSlD_tJSu7au24URD8UnKDFSBeIw2L_L2MHS56b3MEhTCFLHCN1becB9nW3Z7AFpUV-FjvN5_GB9mwLVcOavxA_AvJBhALsAVtFGdkinDH8dlh8t13U72ciU7LtOVGhaMAxIeZugH9ce3cVWaaTPs9moz3gdOjLsj6z-ywFBOwMdNEUee_s3ye1SMdQq9m2rwr3NNozHvSH1f_FO0-abmdfFWmpVpqxSsP8mqGDMq28BElHUsgu2cZ2VLN4_hbM7mLjE5gdu0UAemXR9t75OmRVIoCN8MkFFm2ZmHyVbnV7Qw2q9fFkOhlNemSi6XsD36xdJBs7t1suY3lSTU54_pFbfPQPJB43P7N0fajhBwQTPv-SAJK5IdqRv_pm8blSK5ULyCqAqQjDn4daVihBr_4yuzd9X4HeBNzY_TEXEf9ReQA_V3y_A1Muc-EgUEYSJ-nj7WdHSYkHi_RBHcWxpbShVAWTZ5_nBMt5teCWDn1jhjS_ZiCSlUpf0buzjGL8bJA2JYK8kn-iFSRT8YDdZtNSxLRlPC6UXNdYbSPLiSCiz7_HH4BkqIBBZDgE91hpHMXJpZAUa3QNnvOlCiKfODbtJp92rWpJSwwu9308dyM4iTSxI2AYg24_cC3rPH-8wvuQlD4wn-qNYXBt-EMckcWb9fe1RzjSRH1AEPTdD10rDTcjpwA7B2JemA8hAXxwN1t6hkAYnWMvQbqLCr9sUOWeKEwmfxFJj2G2kpSap_kFGJvc6U3bhkmkCXiwIqUQdpdinypqZDUv2XOi8ZHPld78P6G856HkkDrXxnFDc4kDjqfW9TkrXWy7awBPK_RbQubMVZCa4pVVVZXddiNQf2xmjwQuXcExOkqnPDj_qLueqrDyB3WIi_G7sDhij1KYzPvg9CrPYfRkB87IsYh7jNkaq3XB7GIhKnu0tqMT',1795317833225);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','POST /api/v1/payments/pay_01a20148-1860-7132-b284-1a8eea748b09/refunds','78b7c8a5-41a2-4443-9fb6-797470dbc27a','Ercwlxu4vlH2XrrX5iuC8imOhmm6huARXEi9xjWMk9c',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a20148-1860-7132-b284-1a8eea748b09","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.UjUbOjH6eD6ib-QU.LdNWTLYQyetmd3QBATj28oqnUCNf_zmQa_Bw1yGhkD8i_0lDLgEOPQDnEm3j1yMFmmgF9Pcwq36NMpIJom1HXDWZRhxoaOhnjgitUSucYJFvP7XVrVL5AQI5PJpklxu3MFU78FBMIp2rjZNzntvdNxfv2uteHB4W_tUQK0ciRDFtv3QFE_bC-55it6tvRdnRlFJ0EO9-1SnpWCTqLTUTZSqUelEhlMUR1Ho8h_kBBt3uOjxQCqHPtg6gOws5UeO5_T_UQUItygNXoWZI1h4WPfNjCsrnPSS0glM9a8hxRfFrEhJGdj9jGyXwFXZuG-hehY_xWj0feLCWQ_R1XeflTVMJYBF2exfPJhQxI6-eXEXu-J-m7sLsH28K0GH6Mo_J6ZkLvQvZAp-acUKE7ywgWI-aVTz3rpkpEIjFbYc8Y0wzelmQI2lt4QPMAuUbMyo25BQYJ41Xm9kaYnMxbTLZqvYPfdfPZl6YGpA5inY7paAV1q5lPJ4RW-gupj-lgNRoTfqdm8j7BU50wPfsULSa7Yy-',1795317840413);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a20147-d996-76b0-bc34-b5ced55a814f','POST /api/v1/jobs','51601600-d015-42a2-88b8-b18aa8d6197b','2ehhU-7XY2MvmzfM2IwS5JTYZ2CSfo7CQx-X2ABCPe0',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a20148-3af0-7742-8e47-ee0669d786e6","Content-Type":"application/json; charset=UTF-8"}','v1.rXU6TEhN.YkxVuivHsk4YwBuR.8HvyOqX1GSF2ZVKjaN7VZQOx6eNMfnClIRhPxf2cbVKFbD0dgiEtR9nRy-xtHj0uQj4gDS7Mly45s-f7ZoMozH9PDPMsCiEaFpimHbqCH8DZXf8Mq_xhm6Su2vGOQ02mR_-GewRlhLqXjb0EZaacQIZtmNjjSjxOxhHqYEsENlfuQaRWbRnMaZaLQn3wNmd8LnFDy39ac292sWpSP-58hBM9J_tQPzP7QjFO5u1M589hdKs0kqYhHErpqJD0GBhp9Vq4271q64dmwwZ5E9FtLVQh7jIGosnrFfZmUUaIZAl1EMFwe_8sA3rQ76VWtyLeBS8fdrqAmaXzA8SHREIebrd1efJtCJ967gzoJ01wDdMI_uRhw-kYUqCIT7MOzgVgrFDQ_J9bpbxwBPsf3vYwNCyP0FxZWlQ2lbZ_8dj5nwl1bKRxDOmTybmJoxEjW36ZiH10cRhlQ2oIpQSyuQAap_aWI1JLYwCkS700fIIRZ_EW1j8YGWgbVsXOHI-AxGS7uWgSgkfqRA8Ly29B76xypkD6PgrWaCxKrBAlgprFWYFyFIAf1g8w765IYYkXSRSfaKEHr4_1gey4ATjzXMlWvUgST0Vox3O158kQ31NCrOgN7OlENYiFeA',1795317840624);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a20148-17bb-74d6-9e36-9d12811b348c','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','of a program','WSfo-rghW3WvrC6CxdnTSzjIi7GJ5Xxzxo0M6csFlww','wk_CqpZUuv','["orders:read"]',1795317831611,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'SuLUVFTRW0J0sFnUa1YIDBIwQv2z5TSZ-mr5ldQre24','email_verification','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','grace-1795317821538@example.com',1795317821956,1795404221956,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'GYSXeL_AK7rU-_V6E9OMRTlhqycaixGUGtIpfnExIEY','email_verification','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','ada@example.com',1795317830825,1795404230825,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','v1.rXU6TEhN.wkNyjiZRnRpUDB3C.WrTj2hMyF-kj5m9N1ojeGoGdmCGJcKdjTX2Fw5TsGrPD7Z7ZDkOlBfLbUzjeJEQa',NULL,0,1795317831707);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a20147-f204-7e8b-8665-5cd2bb9854f5:email-verification','grace-1795317821538@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:20824/email/verify?token=wev_K-UIEXECt0w9dfO1-aoVAuj_35L5eSMzpsUUmspt-dk

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:20824/email/verify?token=wev_K-UIEXECt0w9dfO1-aoVAuj_35L5eSMzpsUUmspt-dk">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317822067);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a20147-f67f-7d03-8e39-6c5647f1915e:order-confirmed','grace-1795317821538@example.com','Your order CNAJ2-67DNP','Hello,

Thank you. We have your order CNAJ2-67DNP and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order CNAJ2-67DNP</title></head><body><p>Hello,</p><p>Thank you. We have your order CNAJ2-67DNP and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b">See your order</a></p></body></html>',1795317823341);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a20147-ff83-746d-a06b-bb09c1e14d5b:order-shipped','grace-1795317821538@example.com','Your order CNAJ2-67DNP is on its way','Hello,

The parcel with your order CNAJ2-67DNP is with the carrier.

See your order: http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order CNAJ2-67DNP is on its way</title></head><body><p>Hello,</p><p>The parcel with your order CNAJ2-67DNP is with the carrier.</p><p><a href="http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b">See your order</a></p></body></html>',1795317825652);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a20148-06e2-7d55-8773-ad6099e2ba10:order-delivered','grace-1795317821538@example.com','Your order CNAJ2-67DNP has arrived','Hello,

The carrier has delivered your order CNAJ2-67DNP.

See your order: http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order CNAJ2-67DNP has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order CNAJ2-67DNP.</p><p><a href="http://localhost:20824/orders/ord_01a20147-f4a8-7577-bb4f-538f53151d2b">See your order</a></p></body></html>',1795317827344);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a20148-09a6-765e-b5c8-c1a600ae0feb:order-cancelled','grace-1795317821538@example.com','Your order F2MQD-DXB4P was cancelled','Hello,

Your order F2MQD-DXB4P was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:20824/orders/ord_01a20148-07d6-7359-938c-157a018e7210
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order F2MQD-DXB4P was cancelled</title></head><body><p>Hello,</p><p>Your order F2MQD-DXB4P was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:20824/orders/ord_01a20148-07d6-7359-938c-157a018e7210">See your order</a></p></body></html>',1795317828036);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a20148-0ac4-71c9-aa40-0171e993cd85:order-confirmed','grace-1795317821538@example.com','Your order QD8TY-KVRH7','Hello,

Thank you. We have your order QD8TY-KVRH7 and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order QD8TY-KVRH7</title></head><body><p>Hello,</p><p>Thank you. We have your order QD8TY-KVRH7 and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c">See your order</a></p></body></html>',1795317828347);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a20148-0b6a-7357-be37-1dcf5a5d4835:order-cancelled','grace-1795317821538@example.com','Your order QD8TY-KVRH7 was cancelled','Hello,

Your order QD8TY-KVRH7 was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order QD8TY-KVRH7 was cancelled</title></head><body><p>Hello,</p><p>Your order QD8TY-KVRH7 was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c">See your order</a></p></body></html>',1795317828509);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a20148-0cac-7273-965d-ac75bd706d3b:money-refunded','grace-1795317821538@example.com','Your refund for order QD8TY-KVRH7','Hello,

We have given back all that you paid for your order QD8TY-KVRH7: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order QD8TY-KVRH7</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order QD8TY-KVRH7: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:20824/orders/ord_01a20148-0a62-7338-ad65-2bb3932d092c">See your order</a></p></body></html>',1795317829045);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a20148-14a9-731b-9c93-836635858535:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:20824/email/verify?token=wev_UYFrj2rkvV2bAe8n9Jb15dhD8ffKtJc3KVxpX3XMliM

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:20824/email/verify?token=wev_UYFrj2rkvV2bAe8n9Jb15dhD8ffKtJc3KVxpX3XMliM">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317831038);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a20148-17bb-7e0c-a143-e2fb8372b2f7:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:20824/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:20824/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317831654);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a20148-1942-7892-9d19-87592f806e34:order-confirmed','ada@example.com','Your order 3J1D0-VJP22','Hello,

Thank you. We have your order 3J1D0-VJP22 and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3J1D0-VJP22</title></head><body><p>Hello,</p><p>Thank you. We have your order 3J1D0-VJP22 and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c">See your order</a></p></body></html>',1795317832146);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a20148-1ac1-7b3b-aa38-3aa483392d78:order-confirmed','ada@example.com','Your order 6V0T9-3QG8B','Hello,

Thank you. We have your order 6V0T9-3QG8B and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6V0T9-3QG8B</title></head><body><p>Hello,</p><p>Thank you. We have your order 6V0T9-3QG8B and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f">See your order</a></p></body></html>',1795317832471);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a20148-1d7d-7335-851f-5d50f6930804:order-cancelled','ada@example.com','Your order 2ZV44-DYHDK was cancelled','Hello,

Your order 2ZV44-DYHDK was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:20824/orders/ord_01a20148-1c06-7faf-a2a0-c972c386836c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 2ZV44-DYHDK was cancelled</title></head><body><p>Hello,</p><p>Your order 2ZV44-DYHDK was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1c06-7faf-a2a0-c972c386836c">See your order</a></p></body></html>',1795317833158);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a20148-1e09-7148-88ec-1990b267b78b:order-cancelled','ada@example.com','Your order 6V0T9-3QG8B was cancelled','Hello,

Your order 6V0T9-3QG8B was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 6V0T9-3QG8B was cancelled</title></head><body><p>Hello,</p><p>Your order 6V0T9-3QG8B was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f">See your order</a></p></body></html>',1795317834754);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a20148-21b2-723a-ac07-b00a2d658548:money-refunded','ada@example.com','Your refund for order 6V0T9-3QG8B','Hello,

We have given back all that you paid for your order 6V0T9-3QG8B: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 6V0T9-3QG8B</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 6V0T9-3QG8B: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1a14-74fd-a837-3deed0cedd2f">See your order</a></p></body></html>',1795317834762);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a20148-243f-76de-853f-42cd66a745e3:order-shipped','ada@example.com','Your order 3J1D0-VJP22 is on its way','Hello,

The parcel with your order 3J1D0-VJP22 is with the carrier.

See your order: http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3J1D0-VJP22 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 3J1D0-VJP22 is with the carrier.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c">See your order</a></p></body></html>',1795317834887);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a20148-293d-7581-ba84-c2bbd339ecd1:order-delivered','ada@example.com','Your order 3J1D0-VJP22 has arrived','Hello,

The carrier has delivered your order 3J1D0-VJP22.

See your order: http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 3J1D0-VJP22 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 3J1D0-VJP22.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c">See your order</a></p></body></html>',1795317836226);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a20148-3a5d-7d03-9539-ae55232179dd:money-refunded','ada@example.com','Your refund for order 3J1D0-VJP22','Hello,

We have given back €1.00 of the €50.40 that you paid for your order 3J1D0-VJP22.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 3J1D0-VJP22</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order 3J1D0-VJP22.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:20824/orders/ord_01a20148-1860-7cd4-b658-d107dd51d92c">See your order</a></p></body></html>',1795317840555);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a20147-d996-76b0-bc34-b5ced55a814f','admin@wharf.test',1795317815702,'Alex Admin','scrypt$16384$8$5$95CVcvYXZDuPXgkjOTSrCQ$qE-2Ar10o8J7BzST6AcuBkjYeoaLTFvzi3h0fonv6Ds','admin','active',1,'{}',1795317815702,1795317815702,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b','manager@wharf.test',1795317816135,'Max Manager','scrypt$16384$8$5$9tOkAJ5kTDuoL-VxTAP7hg$psoIyuTo2OPWNu16y1MgMPMp8QrUQF3SioZgTp6v9wg','manager','active',1,'{}',1795317816135,1795317816135,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a20147-dd4a-73e5-a085-47f672ee75c7','support@wharf.test',1795317816650,'Sam Support','scrypt$16384$8$5$6k019ac0WWLY1JqrPqHqfA$gW6-oeUB4ipKWC8boru3uthIE-kDVQEcL0A7zSKkJc0','support','active',1,'{}',1795317816650,1795317816650,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a20147-df8b-7cdc-915f-8eeb0de80b72','ada@wharf.test',1795317817227,'Ada Lovelace','scrypt$16384$8$5$lo64pcvNflmCKlpHFbfeFQ$BAGPsyAW4yU0LjEQ-mkbzQ4tn9VjZUcoRHDoXZZ13DQ','customer','active',1,'{}',1795317817227,1795317817227,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','grace-1795317821538@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$lPZM0-sFvdHimk4hAq8euA$7rZCXq379cEkeNHBmfL9pjomSs7m5EXUVUIQkOVpwAk','customer','active',1,'{}',1795317821956,1795317821956,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$dMFJbD9xSX8CNOIlrhLK9w$maylRcvkaRRyUISsTYX17GoDiaYhO7opxEg_FhEmGBE','customer','active',1,'{}',1795317830825,1795317830825,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a20147-65f2-765b-ba43-948a920f21e7','events','product.created','prd_01a20147-65e3-714b-ab57-cf614d864b37','{"schema":1,"id":"evt_01a20147-65f2-765b-ba43-948a920f21e7","type":"product.created","version":1,"aggregateId":"prd_01a20147-65e3-714b-ab57-cf614d864b37","data":{"productId":"prd_01a20147-65e3-714b-ab57-cf614d864b37","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317786098,"traceparent":null}',1795317786098,1795317806098,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a20147-6634-7a79-946d-3c89ffe09bca','events','product.created','prd_01a20147-662f-7774-bd75-7eaba97a1199','{"schema":1,"id":"evt_01a20147-6634-7a79-946d-3c89ffe09bca","type":"product.created","version":1,"aggregateId":"prd_01a20147-662f-7774-bd75-7eaba97a1199","data":{"productId":"prd_01a20147-662f-7774-bd75-7eaba97a1199","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317786164,"traceparent":null}',1795317786164,1795317806164,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a20147-666e-74bc-9604-dbc3cb4738a1','events','product.created','prd_01a20147-666b-7281-b815-c0874de930e2','{"schema":1,"id":"evt_01a20147-666e-74bc-9604-dbc3cb4738a1","type":"product.created","version":1,"aggregateId":"prd_01a20147-666b-7281-b815-c0874de930e2","data":{"productId":"prd_01a20147-666b-7281-b815-c0874de930e2","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317786222,"traceparent":null}',1795317786222,1795317806222,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a20147-66b7-75f0-be9f-25a1a4157d34','events','product.created','prd_01a20147-66af-7efb-bea7-d04b37e6105d','{"schema":1,"id":"evt_01a20147-66b7-75f0-be9f-25a1a4157d34","type":"product.created","version":1,"aggregateId":"prd_01a20147-66af-7efb-bea7-d04b37e6105d","data":{"productId":"prd_01a20147-66af-7efb-bea7-d04b37e6105d","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317786295,"traceparent":null}',1795317786295,1795317806295,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a20147-6702-7a39-bbf8-2fc9a12db337','events','product.created','prd_01a20147-66ff-758a-ab52-da96f100f003','{"schema":1,"id":"evt_01a20147-6702-7a39-bbf8-2fc9a12db337","type":"product.created","version":1,"aggregateId":"prd_01a20147-66ff-758a-ab52-da96f100f003","data":{"productId":"prd_01a20147-66ff-758a-ab52-da96f100f003","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317786370,"traceparent":null}',1795317786370,1795317806370,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a20147-673f-709a-b2e1-dd58d754ceeb','events','product.created','prd_01a20147-673c-77ba-934c-4b89b9eb1744','{"schema":1,"id":"evt_01a20147-673f-709a-b2e1-dd58d754ceeb","type":"product.created","version":1,"aggregateId":"prd_01a20147-673c-77ba-934c-4b89b9eb1744","data":{"productId":"prd_01a20147-673c-77ba-934c-4b89b9eb1744","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317786431,"traceparent":null}',1795317786431,1795317806431,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a20147-6759-71fd-9e85-76238e6ad285','events','product.created','prd_01a20147-6757-7c15-bbd2-1a9d3664224a','{"schema":1,"id":"evt_01a20147-6759-71fd-9e85-76238e6ad285","type":"product.created","version":1,"aggregateId":"prd_01a20147-6757-7c15-bbd2-1a9d3664224a","data":{"productId":"prd_01a20147-6757-7c15-bbd2-1a9d3664224a","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317786457,"traceparent":null}',1795317786457,1795317806457,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a20147-676c-73fd-a722-adad9d4d3c58','events','product.created','prd_01a20147-676a-7a35-97af-8ca092950788','{"schema":1,"id":"evt_01a20147-676c-73fd-a722-adad9d4d3c58","type":"product.created","version":1,"aggregateId":"prd_01a20147-676a-7a35-97af-8ca092950788","data":{"productId":"prd_01a20147-676a-7a35-97af-8ca092950788","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317786476,"traceparent":null}',1795317786476,1795317806476,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a20147-6788-7a92-86bd-7ba5f789d776','events','product.created','prd_01a20147-6785-70ae-afbe-3853f9c40b0e','{"schema":1,"id":"evt_01a20147-6788-7a92-86bd-7ba5f789d776","type":"product.created","version":1,"aggregateId":"prd_01a20147-6785-70ae-afbe-3853f9c40b0e","data":{"productId":"prd_01a20147-6785-70ae-afbe-3853f9c40b0e","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317786504,"traceparent":null}',1795317786504,1795317806504,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a20147-679e-7f54-a84d-8b77e4b7eb74','events','product.created','prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec','{"schema":1,"id":"evt_01a20147-679e-7f54-a84d-8b77e4b7eb74","type":"product.created","version":1,"aggregateId":"prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec","data":{"productId":"prd_01a20147-679c-7d8e-ae5e-c13726fbf0ec","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317786526,"traceparent":null}',1795317786526,1795317806526,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a20147-67b9-7750-9d69-2e3b83bf28d7','events','product.created','prd_01a20147-67b7-7596-acbf-5fec02ff8106','{"schema":1,"id":"evt_01a20147-67b9-7750-9d69-2e3b83bf28d7","type":"product.created","version":1,"aggregateId":"prd_01a20147-67b7-7596-acbf-5fec02ff8106","data":{"productId":"prd_01a20147-67b7-7596-acbf-5fec02ff8106","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317786553,"traceparent":null}',1795317786553,1795317806553,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a20147-67cb-7357-b219-3e0b7e1ee7ab','events','product.created','prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c','{"schema":1,"id":"evt_01a20147-67cb-7357-b219-3e0b7e1ee7ab","type":"product.created","version":1,"aggregateId":"prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c","data":{"productId":"prd_01a20147-67ca-75d1-9d7b-a86ff96ad03c","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317786571,"traceparent":null}',1795317786571,1795317806571,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a20147-67f3-7f79-b778-c9838cfb437d','events','product.created','prd_01a20147-67f1-707d-9d00-9a8a779989f0','{"schema":1,"id":"evt_01a20147-67f3-7f79-b778-c9838cfb437d","type":"product.created","version":1,"aggregateId":"prd_01a20147-67f1-707d-9d00-9a8a779989f0","data":{"productId":"prd_01a20147-67f1-707d-9d00-9a8a779989f0","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317786611,"traceparent":null}',1795317786611,1795317806611,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a20147-6819-73d0-b635-3cc2ca4c2903','events','product.created','prd_01a20147-6817-704f-80a9-7e78cabe3f2a','{"schema":1,"id":"evt_01a20147-6819-73d0-b635-3cc2ca4c2903","type":"product.created","version":1,"aggregateId":"prd_01a20147-6817-704f-80a9-7e78cabe3f2a","data":{"productId":"prd_01a20147-6817-704f-80a9-7e78cabe3f2a","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317786649,"traceparent":null}',1795317786649,1795317806649,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a20147-682d-7b43-bf82-6ea03f9e6247','events','product.created','prd_01a20147-682b-7f2e-bc78-36e258dd897e','{"schema":1,"id":"evt_01a20147-682d-7b43-bf82-6ea03f9e6247","type":"product.created","version":1,"aggregateId":"prd_01a20147-682b-7f2e-bc78-36e258dd897e","data":{"productId":"prd_01a20147-682b-7f2e-bc78-36e258dd897e","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317786669,"traceparent":null}',1795317786669,1795317806669,1,1795317817298,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (353,'evt_01a20148-23a9-7902-a01a-b353cb1dd553','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-23a9-7902-a01a-b353cb1dd553","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317834665,"dueAt":1795317839665,"traceparent":null}',1795317834665,1795317859665,1,1795317839921,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (354,'evt_01a20148-23b6-77fe-b873-24656cec6255','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-23b6-77fe-b873-24656cec6255","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317834678,"dueAt":1795317840678,"traceparent":null}',1795317834678,1795317860678,1,1795317840891,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (355,'evt_01a20148-23bc-72bd-ac59-954dca6a3fb7','events','inbound.received','inb_01a20148-23bc-75d2-acc5-6c982f7aaea5','{"schema":1,"id":"evt_01a20148-23bc-72bd-ac59-954dca6a3fb7","type":"inbound.received","version":1,"aggregateId":"inb_01a20148-23bc-75d2-acc5-6c982f7aaea5","data":{"id":"inb_01a20148-23bc-75d2-acc5-6c982f7aaea5"},"storeId":"main","at":1795317834684,"traceparent":null}',1795317834684,1795317854684,1,1795317834852,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (356,'evt_01a20148-243f-76de-853f-42cd66a745e3','events','shipment.handed_over','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"schema":1,"id":"evt_01a20148-243f-76de-853f-42cd66a745e3","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"handed_over"},"storeId":"main","at":1795317834815,"traceparent":null}',1795317834815,1795317854815,1,1795317834982,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (357,'evt_01a20148-243f-76de-853f-42cd66a745e3','notification','shipment.handed_over','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"schema":1,"id":"evt_01a20148-243f-76de-853f-42cd66a745e3","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"handed_over"},"storeId":"main","at":1795317834815,"traceparent":null}',1795317834815,1795317854815,1,1795317834942,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (358,'evt_01a20148-291b-74cd-94ca-1f62492b9371','events','inbound.received','inb_01a20148-291b-7d64-b6c6-e7e49f5f9295','{"schema":1,"id":"evt_01a20148-291b-74cd-94ca-1f62492b9371","type":"inbound.received","version":1,"aggregateId":"inb_01a20148-291b-7d64-b6c6-e7e49f5f9295","data":{"id":"inb_01a20148-291b-7d64-b6c6-e7e49f5f9295"},"storeId":"main","at":1795317836059,"traceparent":null}',1795317836059,1795317856059,1,1795317836112,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a20148-293d-7581-ba84-c2bbd339ecd1','events','shipment.delivered','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"schema":1,"id":"evt_01a20148-293d-7581-ba84-c2bbd339ecd1","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"delivered"},"storeId":"main","at":1795317836093,"traceparent":null}',1795317836093,1795317856093,1,1795317836303,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a20148-293d-7581-ba84-c2bbd339ecd1','notification','shipment.delivered','shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3','{"schema":1,"id":"evt_01a20148-293d-7581-ba84-c2bbd339ecd1","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"delivered"},"storeId":"main","at":1795317836093,"traceparent":null}',1795317836093,1795317856093,1,1795317836244,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a20148-2a1b-72e1-9697-48a49b279754','events','order.completed','ord_01a20148-1860-7cd4-b658-d107dd51d92c','{"schema":1,"id":"evt_01a20148-2a1b-72e1-9697-48a49b279754","type":"order.completed","version":1,"aggregateId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","data":{"order":{"id":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1860-7132-b284-1a8eea748b09","status":"captured"},"shipment":{"id":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:23:51.776Z","updatedAt":"2026-11-22T03:23:56.315Z"}},"storeId":"main","at":1795317836315,"traceparent":null}',1795317836315,1795317856315,1,1795317836401,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a20148-2a4a-7d18-a630-102e15cd6afc','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-2a4a-7d18-a630-102e15cd6afc","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317836362,"traceparent":null}',1795317836362,1795317856362,1,1795317836415,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a20148-2a84-7af0-82d9-23345de74690','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-2a84-7af0-82d9-23345de74690","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317836420,"dueAt":1795317841420,"traceparent":null}',1795317836420,1795317861420,1,1795317841463,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a20148-2a9b-7675-893c-0329d7186147','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-2a9b-7675-893c-0329d7186147","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317836443,"dueAt":1795318139443,"traceparent":null}',1795317836443,1795318159443,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a20148-2da1-76c4-9b10-902c370d4d01','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-2da1-76c4-9b10-902c370d4d01","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317837217,"dueAt":1795318153217,"traceparent":null}',1795317837217,1795318173217,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a20148-2da8-71f1-8273-a1bacb8f94a0','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-2da8-71f1-8273-a1bacb8f94a0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317837224,"dueAt":1795318139224,"traceparent":null}',1795317837224,1795318159224,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a20148-3043-7fcc-b345-6c51d98c071e','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-3043-7fcc-b345-6c51d98c071e","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317837891,"dueAt":1795318124891,"traceparent":null}',1795317837891,1795318144891,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a20148-309f-7914-97d5-a6ac5d6757a3','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-309f-7914-97d5-a6ac5d6757a3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317837983,"dueAt":1795318136983,"traceparent":null}',1795317837983,1795318156983,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a20148-30e2-79ef-8471-0470277d2879','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-30e2-79ef-8471-0470277d2879","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317838050,"dueAt":1795318111050,"traceparent":null}',1795317838050,1795318131050,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a20148-313f-7f65-83d5-0d3d65ba41d4','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-313f-7f65-83d5-0d3d65ba41d4","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317838143,"dueAt":1795318116143,"traceparent":null}',1795317838143,1795318136143,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a20148-342f-7daa-b3de-42529cd5ed32','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-342f-7daa-b3de-42529cd5ed32","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317838895,"dueAt":1795318160895,"traceparent":null}',1795317838895,1795318180895,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a20148-383a-7244-83d3-88cbbd0f9ac0','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-383a-7244-83d3-88cbbd0f9ac0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317839930,"dueAt":1795318125930,"traceparent":null}',1795317839930,1795318145930,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a20148-3a1d-7f68-b93c-cde9282df44f','events','payment.refund_requested','pay_01a20148-1860-7132-b284-1a8eea748b09','{"schema":1,"id":"evt_01a20148-3a1d-7f68-b93c-cde9282df44f","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a20148-1860-7132-b284-1a8eea748b09","data":{"paymentId":"pay_01a20148-1860-7132-b284-1a8eea748b09","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20148-3a1d-73f2-bb08-8acbccd89080"},"storeId":"main","at":1795317840413,"traceparent":null}',1795317840413,1795317860413,1,1795317840495,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a20148-3a5d-7d03-9539-ae55232179dd','events','payment.refunded','pay_01a20148-1860-7132-b284-1a8eea748b09','{"schema":1,"id":"evt_01a20148-3a5d-7d03-9539-ae55232179dd","type":"payment.refunded","version":1,"aggregateId":"pay_01a20148-1860-7132-b284-1a8eea748b09","data":{"paymentId":"pay_01a20148-1860-7132-b284-1a8eea748b09","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20148-3a1d-73f2-bb08-8acbccd89080"},"storeId":"main","at":1795317840477,"traceparent":null}',1795317840477,1795317860477,1,1795317840863,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a20148-3a5d-7d03-9539-ae55232179dd','notification','payment.refunded','pay_01a20148-1860-7132-b284-1a8eea748b09','{"schema":1,"id":"evt_01a20148-3a5d-7d03-9539-ae55232179dd","type":"payment.refunded","version":1,"aggregateId":"pay_01a20148-1860-7132-b284-1a8eea748b09","data":{"paymentId":"pay_01a20148-1860-7132-b284-1a8eea748b09","orderId":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20148-3a1d-73f2-bb08-8acbccd89080"},"storeId":"main","at":1795317840477,"traceparent":null}',1795317840477,1795317860477,1,1795317840567,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a20148-3af0-713d-a610-2c94b168e81a','sync','jobs.step','job_01a20148-3af0-7742-8e47-ee0669d786e6','{"schema":1,"id":"evt_01a20148-3af0-713d-a610-2c94b168e81a","type":"jobs.step","version":1,"aggregateId":"job_01a20148-3af0-7742-8e47-ee0669d786e6","data":{"jobId":"job_01a20148-3af0-7742-8e47-ee0669d786e6","step":0},"storeId":"main","at":1795317840624,"traceparent":null}',1795317840624,1795317860624,1,1795317840819,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (377,'evt_01a20148-3c03-7164-96cb-99f3bc33db06','webhook','webhooks.attempt','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','{"schema":1,"id":"evt_01a20148-3c03-7164-96cb-99f3bc33db06","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f","data":{"endpointId":"whe_01a20148-1254-7d0d-bc1d-7f18b773369f"},"storeId":"main","at":1795317840899,"dueAt":1795318134899,"traceparent":null}',1795317840899,1795318154899,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a20147-fee3-75a0-b1b5-62a87510dcf7','shipping/sandbox','msg_01a20147-f6fc-7d00-9281-b4222695325f','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20147-f6de-7b52-8744-e2de49d25873"}}',1795317825251,1795317825535,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a20148-06b3-7545-b035-0e84f39b7205','shipping/sandbox','msg_01a20147-f6fc-710d-9d16-f0bd0c7efd5e','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20147-f6de-7b52-8744-e2de49d25873"}}',1795317827251,1795317827304,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a20148-23bc-75d2-acc5-6c982f7aaea5','shipping/sandbox','msg_01a20148-1978-74ea-a071-66f084ea08e7','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3"}}',1795317834684,1795317834825,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a20148-291b-7d64-b6c6-e7e49f5f9295','shipping/sandbox','msg_01a20148-1978-787b-9fe7-6f1afd09725c','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3"}}',1795317836059,1795317836102,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a20147-f204-7e8b-8665-5cd2bb9854f5:email-verification',1795317837016,1795317822074);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a20147-f67f-7d03-8e39-6c5647f1915e:order-confirmed',1795317838315,1795317823350);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a20147-ff83-746d-a06b-bb09c1e14d5b:order-shipped',1795317840623,1795317825656);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a20148-06e2-7d55-8773-ad6099e2ba10:order-delivered',1795317842326,1795317827351);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a20148-09a6-765e-b5c8-c1a600ae0feb:order-cancelled',1795317843032,1795317828040);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a20148-0ac4-71c9-aa40-0171e993cd85:order-confirmed',1795317843339,1795317828354);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a20148-0b6a-7357-be37-1dcf5a5d4835:order-cancelled',1795317843485,1795317828516);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a20148-0cac-7273-965d-ac75bd706d3b:money-refunded',1795317843894,1795317829079);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a20148-14a9-731b-9c93-836635858535:email-verification',1795317845850,1795317831042);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a20148-17bb-7e0c-a143-e2fb8372b2f7:api-key-created',1795317846636,1795317831660);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a20148-1942-7892-9d19-87592f806e34:order-confirmed',1795317847111,1795317832148);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a20148-1ac1-7b3b-aa38-3aa483392d78:order-confirmed',1795317847450,1795317832487);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a20148-1d7d-7335-851f-5d50f6930804:order-cancelled',1795317848124,1795317833175);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a20148-1e09-7148-88ec-1990b267b78b:order-cancelled',1795317849714,1795317834762);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a20148-21b2-723a-ac07-b00a2d658548:money-refunded',1795317849715,1795317834772);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a20148-243f-76de-853f-42cd66a745e3:order-shipped',1795317849869,1795317834934);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a20148-293d-7581-ba84-c2bbd339ecd1:order-delivered',1795317851207,1795317836236);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a20148-3a5d-7d03-9539-ae55232179dd:money-refunded',1795317855530,1795317840562);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a20148-18f4-7b8a-92fe-eea9444aa698',1,1795317832120,54,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a20148-1a3c-70c5-9a04-18816c8f6824',1,1795317832453,9,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a20148-1a8b-7904-b9b2-edfa2bb5f4e3',1,1795317832469,53,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a20148-1a99-7438-a2d0-1f592ccf4699',1,1795317832485,39,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a20148-1b78-7831-8679-579bd5beb358',1,1795317832765,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a20148-1bc4-7a69-962d-0ae262ef3bf2',1,1795317832779,14,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a20148-1cc1-7ca5-94ef-23fa0c8d3993',1,1795317833134,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a20148-207f-7161-a1f2-8fd0efd39bee',1,1795317834412,253,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a20148-20af-753e-a530-5c4d07ae222c',1,1795317834415,263,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a20148-2a4a-7469-9529-8cf468bd0a87',1,1795317836414,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a20148-18f4-7b8a-92fe-eea9444aa698',2,1795317836438,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a20148-1bc4-7a69-962d-0ae262ef3bf2',2,1795317837206,11,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a20148-1cc1-7ca5-94ef-23fa0c8d3993',2,1795317837222,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a20148-1a3c-70c5-9a04-18816c8f6824',2,1795317837885,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a20148-1a8b-7904-b9b2-edfa2bb5f4e3',2,1795317837963,20,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a20148-1a99-7438-a2d0-1f592ccf4699',2,1795317838009,41,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a20148-1b78-7831-8679-579bd5beb358',2,1795317838131,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a20148-207f-7161-a1f2-8fd0efd39bee',2,1795317838871,24,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a20148-20af-753e-a530-5c4d07ae222c',2,1795317839920,10,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a20148-2a4a-7469-9529-8cf468bd0a87',2,1795317840890,9,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a20148-18f4-7b8a-92fe-eea9444aa698','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1860-7a37-b22d-a6aaac0bd06b','order.created','{"type":"order.created","timestamp":"2026-11-22T03:23:51.776Z","data":{"order":{"id":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1860-7132-b284-1a8eea748b09","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:23:51.776Z","updatedAt":"2026-11-22T03:23:51.776Z"}}}','pending',1795318139443,2,2,0,1795317831924,1795317836443);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a20148-1a3c-70c5-9a04-18816c8f6824','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1942-7892-9d19-87592f806e34','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:23:52.002Z","data":{"order":{"id":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1860-7132-b284-1a8eea748b09","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:23:51.776Z","updatedAt":"2026-11-22T03:23:52.002Z"}}}','pending',1795318124891,2,2,0,1795317832252,1795317837891);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a20148-1a8b-7904-b9b2-edfa2bb5f4e3','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1a14-7fee-ad97-e2e778343dd7','order.created','{"type":"order.created","timestamp":"2026-11-22T03:23:52.212Z","data":{"order":{"id":"ord_01a20148-1a14-74fd-a837-3deed0cedd2f","number":"6V0T9-3QG8B","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1a14-7365-88da-4f920c965be8","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:23:52.212Z","updatedAt":"2026-11-22T03:23:52.212Z"}}}','pending',1795318136983,2,2,0,1795317832331,1795317837983);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a20148-1a99-7438-a2d0-1f592ccf4699','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-198b-7f0b-9dca-df0ac5ed0a6a','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:23:52.075Z","data":{"order":{"id":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1860-7132-b284-1a8eea748b09","status":"captured"},"shipment":{"id":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:23:51.776Z","updatedAt":"2026-11-22T03:23:52.075Z"}}}','pending',1795318111050,2,2,0,1795317832345,1795317838050);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a20148-1b78-7831-8679-579bd5beb358','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1ac1-7b3b-aa38-3aa483392d78','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:23:52.385Z","data":{"order":{"id":"ord_01a20148-1a14-74fd-a837-3deed0cedd2f","number":"6V0T9-3QG8B","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1a14-7365-88da-4f920c965be8","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:23:52.212Z","updatedAt":"2026-11-22T03:23:52.385Z"}}}','pending',1795318116143,2,2,0,1795317832568,1795317838143);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a20148-1bc4-7a69-962d-0ae262ef3bf2','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1aea-7a27-b185-750d29e858a5','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:23:52.426Z","data":{"order":{"id":"ord_01a20148-1a14-74fd-a837-3deed0cedd2f","number":"6V0T9-3QG8B","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1a14-7365-88da-4f920c965be8","status":"captured"},"shipment":{"id":"shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:23:52.212Z","updatedAt":"2026-11-22T03:23:52.426Z"}}}','pending',1795318153217,2,2,0,1795317832644,1795317837217);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a20148-1cc1-7ca5-94ef-23fa0c8d3993','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1c06-75f7-a21f-f0413bda63d8','order.created','{"type":"order.created","timestamp":"2026-11-22T03:23:52.710Z","data":{"order":{"id":"ord_01a20148-1c06-7faf-a2a0-c972c386836c","number":"2ZV44-DYHDK","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1c06-77d0-9c81-ee04930a6688","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:23:52.710Z","updatedAt":"2026-11-22T03:23:52.710Z"}}}','pending',1795318139224,2,2,0,1795317832897,1795317837224);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a20148-207f-7161-a1f2-8fd0efd39bee','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1d7d-7335-851f-5d50f6930804','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:23:53.085Z","data":{"order":{"id":"ord_01a20148-1c06-7faf-a2a0-c972c386836c","number":"2ZV44-DYHDK","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1c06-77d0-9c81-ee04930a6688","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:23:53.085Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:23:52.710Z","updatedAt":"2026-11-22T03:23:53.085Z"}}}','pending',1795318160895,2,2,0,1795317833855,1795317838895);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a20148-20af-753e-a530-5c4d07ae222c','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-1e09-7148-88ec-1990b267b78b','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:23:53.225Z","data":{"order":{"id":"ord_01a20148-1a14-74fd-a837-3deed0cedd2f","number":"6V0T9-3QG8B","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1a14-7365-88da-4f920c965be8","status":"captured"},"shipment":{"id":"shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:23:53.225Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:23:52.212Z","updatedAt":"2026-11-22T03:23:53.225Z"}}}','pending',1795318125930,2,2,0,1795317833903,1795317839930);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a20148-2a4a-7469-9529-8cf468bd0a87','whe_01a20148-1254-7d0d-bc1d-7f18b773369f','evt_01a20148-2a1b-72e1-9697-48a49b279754','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:23:56.315Z","data":{"order":{"id":"ord_01a20148-1860-7cd4-b658-d107dd51d92c","number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20148-1860-7132-b284-1a8eea748b09","status":"captured"},"shipment":{"id":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:23:51.776Z","updatedAt":"2026-11-22T03:23:56.315Z"}}}','pending',1795318134899,2,2,0,1795317836362,1795317840899);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a20148-1254-7d0d-bc1d-7f18b773369f','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317832174,'[{"sealed":"v1.rXU6TEhN.KGfkaDaEu6stHxP2.qmAhIWN_qikvBUrBThwwgaEIjvqggZUYgclBShkVF6-Rt4ziJTXsxvlIabBkSZy1OWyceWkWGzsLe6wcuzO-POMR","until":null}]','rXU6TEhN','usr_01a20147-db47-7fd4-9d74-8e9df57a4f5b',2,1795317830228,1795317832174,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a20147-f4a8-7577-bb4f-538f53151d2b','CNAJ2-67DNP','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','completed',2580,'EUR',2,1795317822632,1795317823103,1795317823269,1795317827418,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a20148-07d6-7359-938c-157a018e7210','F2MQD-DXB4P','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','cancelled',2580,'EUR',2,1795317827542,NULL,NULL,NULL,1795317828006,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a20148-0a62-7338-ad65-2bb3932d092c','QD8TY-KVRH7','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a','cancelled',2580,'EUR',2,1795317828194,1795317828292,1795317828328,NULL,1795317828458,1795317829080);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a20148-1860-7cd4-b658-d107dd51d92c','3J1D0-VJP22','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','completed',5040,'EUR',1,1795317831776,1795317832002,1795317832075,1795317836315,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a20148-1a14-74fd-a837-3deed0cedd2f','6V0T9-3QG8B','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','cancelled',5540,'EUR',1,1795317832212,1795317832385,1795317832426,NULL,1795317833225,1795317834846);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a20148-1c06-7faf-a2a0-c972c386836c','2ZV44-DYHDK','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107','cancelled',4940,'EUR',1,1795317832710,NULL,NULL,NULL,1795317833085,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317841157);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317841157);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317841157);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a20147-f4a8-754e-b117-b32f25690cd3','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',1,'order.created','{"number":"CNAJ2-67DNP","userId":"usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20147-f4a8-717a-a9ff-04e55396794a","customerNote":null,"metadata":{}}','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a',1795317822632);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a20147-f67f-7ea0-b24c-ab6b9ac86345','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',2,'order.paid','{}','system:saga',1795317823103);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a20147-f725-7caf-a1d5-eb0be0fd792b','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',3,'order.fulfilling','{"shipmentId":"shp_01a20147-f6de-7b52-8744-e2de49d25873"}','system:saga',1795317823269);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a20148-00c6-7c03-b3a5-f87c9282120b','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317825734);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a20148-0726-78fe-8b95-11864b02d5f9','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317827366);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a20148-075a-73f8-9b43-8e8ca804192a','ord_01a20147-f4a8-7577-bb4f-538f53151d2b',6,'order.completed','{}','system:saga',1795317827418);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a20148-07d6-75b5-8b88-e0738868e50d','ord_01a20148-07d6-7359-938c-157a018e7210',1,'order.created','{"number":"F2MQD-DXB4P","userId":"usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20148-07d6-7785-ab2f-8221ae58af84","customerNote":null,"metadata":{}}','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a',1795317827542);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a20148-09a6-7645-a3a7-c13c755f53cc','ord_01a20148-07d6-7359-938c-157a018e7210',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317828006);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a20148-09e2-741b-87d8-8b654ed9aedf','ord_01a20148-07d6-7359-938c-157a018e7210',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317828066);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a20148-0a62-7484-b3fd-a7d8c7da0cd9','ord_01a20148-0a62-7338-ad65-2bb3932d092c',1,'order.created','{"number":"QD8TY-KVRH7","userId":"usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20148-0a62-718c-a521-7406b1fddece","customerNote":null,"metadata":{}}','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a',1795317828194);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a20148-0ac4-728c-9f47-02b780ea9751','ord_01a20148-0a62-7338-ad65-2bb3932d092c',2,'order.paid','{}','system:saga',1795317828292);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a20148-0ae8-73c0-b691-2d7d95b0b1f1','ord_01a20148-0a62-7338-ad65-2bb3932d092c',3,'order.fulfilling','{"shipmentId":"shp_01a20148-0ad4-77ce-a886-595429cfb62f"}','system:saga',1795317828328);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a20148-0b6a-760c-82ff-38fea4b57f1e','ord_01a20148-0a62-7338-ad65-2bb3932d092c',4,'order.cancelled','{"reason":"customer"}','usr_01a20147-f204-7c7b-9f5b-d993dd8bbf9a',1795317828458);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a20148-0dd8-7d76-8de2-243d9663bcc4','ord_01a20148-0a62-7338-ad65-2bb3932d092c',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317829080);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a20148-1860-702a-b00b-aee77ad445f2','ord_01a20148-1860-7cd4-b658-d107dd51d92c',1,'order.created','{"number":"3J1D0-VJP22","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20148-1860-7132-b284-1a8eea748b09","customerNote":null,"metadata":{}}','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107',1795317831776);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a20148-1942-7068-91d7-59d11c4e51c0','ord_01a20148-1860-7cd4-b658-d107dd51d92c',2,'order.paid','{}','system:saga',1795317832002);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a20148-198b-75c4-9ca3-234ddba70d32','ord_01a20148-1860-7cd4-b658-d107dd51d92c',3,'order.fulfilling','{"shipmentId":"shp_01a20148-1962-7be1-aef9-b9dfaf3f24b3"}','system:saga',1795317832075);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a20148-1a14-75d4-9ade-1b6bf55d4e91','ord_01a20148-1a14-74fd-a837-3deed0cedd2f',1,'order.created','{"number":"6V0T9-3QG8B","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20148-1a14-7365-88da-4f920c965be8","customerNote":null,"metadata":{}}','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107',1795317832212);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a20148-1ac1-7ecb-90c1-a81807e42739','ord_01a20148-1a14-74fd-a837-3deed0cedd2f',2,'order.paid','{}','system:saga',1795317832385);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a20148-1aea-71d3-aa87-0cfb9d90d8cc','ord_01a20148-1a14-74fd-a837-3deed0cedd2f',3,'order.fulfilling','{"shipmentId":"shp_01a20148-1ad1-7d51-a25d-c0ddb14cd56a"}','system:saga',1795317832426);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a20148-1c06-7f60-b067-2afba811573d','ord_01a20148-1c06-7faf-a2a0-c972c386836c',1,'order.created','{"number":"2ZV44-DYHDK","userId":"usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20148-1c06-77d0-9c81-ee04930a6688","customerNote":null,"metadata":{}}','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107',1795317832710);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a20148-1d7d-7cde-8671-8849b1bd4f89','ord_01a20148-1c06-7faf-a2a0-c972c386836c',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317833085);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a20148-1e09-7df1-ad63-7d3d0fa72888','ord_01a20148-1a14-74fd-a837-3deed0cedd2f',4,'order.cancelled','{"reason":"customer"}','usr_01a20148-14a9-7f2b-8f38-5d6a8ae65107',1795317833225);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a20148-1f81-7210-b8e2-93efd3fa1f7e','ord_01a20148-1c06-7faf-a2a0-c972c386836c',3,'order.payment_changed','{"status":"failed","refunded":0}','system:orders.payment',1795317833601);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a20148-245e-7dd8-9fb9-b46df502b5b8','ord_01a20148-1a14-74fd-a837-3deed0cedd2f',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317834846);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a20148-24d7-7938-b202-3a64c5dfec3a','ord_01a20148-1860-7cd4-b658-d107dd51d92c',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317834967);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a20148-29e8-770e-89ca-3aeefb626528','ord_01a20148-1860-7cd4-b658-d107dd51d92c',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317836264);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a20148-2a1b-774e-ad8b-60fbe8970a18','ord_01a20148-1860-7cd4-b658-d107dd51d92c',6,'order.completed','{}','system:saga',1795317836315);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a20148-3bd3-7428-be5e-ba33c208c163','ord_01a20148-1860-7cd4-b658-d107dd51d92c',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317840851);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a20148-3af0-7742-8e47-ee0669d786e6',0,'jobs/job_01a20148-3af0-7742-8e47-ee0669d786e6/0-9bc9e986-4416-4a50-be5a-5d7299d87106',1638);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a20148-3af0-7742-8e47-ee0669d786e6','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a20148-1c06-7faf-a2a0-c972c386836c","before":"ord_01a20148-3b19","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a20147-d996-76b0-bc34-b5ced55a814f',1795317840624,1795317840663,1795317840663,1795317840663);
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
