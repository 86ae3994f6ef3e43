CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:17:01');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:17:02');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:17:02');
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
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (1,'aud_01a20141-d909-7fae-917a-cba6f4d07f91','system:seed','product.create','product','prd_01a20141-d8db-776c-a8ff-3408168fdfe7','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-d8db-7b72-9b6a-52783e459238","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a20141-d8db-776c-a8ff-3408168fdfe7"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422299},"updatedAt":{"from":null,"to":1795317422299}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422345);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (2,'aud_01a20141-d96b-7a8b-9033-19c0521aa76a','system:seed','product.create','product','prd_01a20141-d968-774f-93e2-e489aec4ae35','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-d968-7a74-b4ba-21836df448e9","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a20141-d968-774f-93e2-e489aec4ae35"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422440},"updatedAt":{"from":null,"to":1795317422440}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422443);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (3,'aud_01a20141-d9d2-7dc4-99d0-268c9d923f3f','system:seed','product.create','product','prd_01a20141-d9cb-7be1-93fd-6e21dceb964d','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-d9cb-76ec-bb85-c0aa5591f705","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a20141-d9cb-7be1-93fd-6e21dceb964d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422539},"updatedAt":{"from":null,"to":1795317422539}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422546);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (4,'aud_01a20141-da0c-7ea5-a010-b9643c1d2694','system:seed','product.create','product','prd_01a20141-da09-7a4a-92d1-2401316794c4','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-da09-78f0-a551-514bfd395575","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a20141-da09-7d48-8487-19d6153c982b","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a20141-da09-7a4a-92d1-2401316794c4"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422601},"updatedAt":{"from":null,"to":1795317422601}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422604);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (5,'aud_01a20141-da83-7def-96a2-f2c51c7f4b2b','system:seed','product.create','product','prd_01a20141-da80-763c-acb6-b1f45734bf3f','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-da80-743e-bece-be90baa887e4","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a20141-da80-763c-acb6-b1f45734bf3f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422720},"updatedAt":{"from":null,"to":1795317422720}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422723);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (6,'aud_01a20141-dac8-77fe-8221-033e0283bc05','system:seed','product.create','product','prd_01a20141-dac5-73af-a5b3-2ab0ecf42105','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-dac5-7fdb-9e50-898cf3479d0d","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a20141-dac5-73af-a5b3-2ab0ecf42105"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422789},"updatedAt":{"from":null,"to":1795317422789}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422792);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (7,'aud_01a20141-db45-7a54-8f39-8dc989a87c73','system:seed','product.create','product','prd_01a20141-db35-7084-9df7-485d388dac13','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-db35-7bff-aa92-a63c9b2e8635","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a20141-db35-7084-9df7-485d388dac13"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422901},"updatedAt":{"from":null,"to":1795317422901}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422917);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (8,'aud_01a20141-db93-7287-ab01-bf1e54dbe05d','system:seed','product.create','product','prd_01a20141-db90-7b2f-90fb-6c28334a9749','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-db90-7f12-9658-d92640aebc44","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a20141-db90-716d-b166-9fb30cdfa8fc","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a20141-db90-7b2f-90fb-6c28334a9749"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317422992},"updatedAt":{"from":null,"to":1795317422992}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317422995);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (9,'aud_01a20141-dbe5-7275-9a0f-7a3206855dfb','system:seed','product.create','product','prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-dbe3-7574-8b9f-2668afce8dd2","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423075},"updatedAt":{"from":null,"to":1795317423075}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423077);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (10,'aud_01a20141-dd12-7aea-89a6-e5a5a5425174','system:seed','product.create','product','prd_01a20141-dced-7d13-8e9b-33897f7a149d','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-dced-7ec1-9f89-974399b4fbb1","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a20141-dced-7d13-8e9b-33897f7a149d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423341},"updatedAt":{"from":null,"to":1795317423341}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423378);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (11,'aud_01a20141-ddbc-7fb8-a838-f3ba07d305f6','system:seed','product.create','product','prd_01a20141-ddb9-7118-b73c-837721b9422d','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-ddb9-7431-b4ca-c1d9da4d72de","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a20141-ddb9-7118-b73c-837721b9422d"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423545},"updatedAt":{"from":null,"to":1795317423545}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423548);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (12,'aud_01a20141-de60-7bce-9f10-acb7d0db28a4','system:seed','product.create','product','prd_01a20141-de59-725b-8e6a-3deb16b9d156','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-de59-713c-9929-1797449283e5","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a20141-de59-7890-866b-72e67353352e","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a20141-de59-725b-8e6a-3deb16b9d156"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423705},"updatedAt":{"from":null,"to":1795317423705}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423712);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (13,'aud_01a20141-df1c-79f6-b9b8-f59e21843847','system:seed','product.create','product','prd_01a20141-df1a-7654-8743-a26838b05fd9','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-df1a-7e6f-ad89-68232b488962","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a20141-df1a-7654-8743-a26838b05fd9"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423898},"updatedAt":{"from":null,"to":1795317423898}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423900);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (14,'aud_01a20141-df32-7cd0-8ebc-a4d6c233634e','system:seed','product.create','product','prd_01a20141-df2f-7a21-8e61-a05282dff2cc','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-df2f-7af2-bdc4-3594c47e1559","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a20141-df2f-7a21-8e61-a05282dff2cc"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423919},"updatedAt":{"from":null,"to":1795317423919}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423922);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (15,'aud_01a20141-df59-70f4-adb2-a1c4b9e2f167','system:seed','product.create','product','prd_01a20141-df57-722b-9bf1-098aea1f9fea','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a20141-df57-79c9-b389-717a71c1de89","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a20141-df57-722b-9bf1-098aea1f9fea"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795317423959},"updatedAt":{"from":null,"to":1795317423959}}','seed-50b186eb-b52c-4f1a-8add-6e9dc5c046c3',NULL,1795317423961);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (281,'aud_01a20142-b3b3-713e-aa94-5e5301a8b80f','system:inbound.take-in','shipment.delivered','shipment','shp_01a20142-a27c-7012-9472-3730120cf1cb','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317476024,"to":1795317478323}}','evt_01a20142-b24d-7d3d-950d-ed87d36c8711',NULL,1795317478323);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (282,'aud_01a20142-b599-7125-ac95-8e9631855419','usr_01a20142-9cb9-74f0-8049-965e85086861','order.place','order','ord_01a20142-b599-714b-b8f9-c5ca29f4655a','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','6295ac5e-5add-4a84-a7d2-77cded2aa3be','127.0.0.1',1795317478809);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (283,'aud_01a20142-b73d-7c62-99d7-1817d9ca02b2','system:saga','order.cancel','order','ord_01a20142-b599-714b-b8f9-c5ca29f4655a','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-61670979-1ad0-4a80-ab96-1ba84679296c',NULL,1795317479229);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (284,'aud_01a20142-b876-7b7b-b543-d9cd2befcfeb','usr_01a20142-9cb9-74f0-8049-965e85086861','order.place','order','ord_01a20142-b876-74dd-95fc-9905b531b5d9','{"total":{"from":null,"to":{"amount":2580,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]}}','cf50ec9c-26e2-442d-9517-780160c5fbd4','127.0.0.1',1795317479542);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (285,'aud_01a20142-ba00-70b7-99c5-cd088de23d95','system:saga','shipment.created','shipment','shp_01a20142-b9ea-7683-8742-b0e58d9e44c1','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317479914,"to":1795317479936}}','saga-5827d81d-a423-457d-98d2-c70e1728f1e0',NULL,1795317479936);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (286,'aud_01a20142-bb12-7cd7-90f0-e1665157601b','usr_01a20142-9cb9-74f0-8049-965e85086861','order.cancel','order','ord_01a20142-b876-74dd-95fc-9905b531b5d9','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"},"note":{"from":null,"to":"ordered twice"}}','e2310cf3-8a8b-4382-abc7-a09a884f7005','127.0.0.1',1795317480210);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (287,'aud_01a20142-bc6f-7832-ba87-fe3d475ef4f7','system:saga','payment.refund','payment','pay_01a20142-b876-779c-9096-637ead220445','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":2580},"version":{"from":3,"to":4},"updatedAt":{"from":1795317479860,"to":1795317480559}}','saga-3dfcb7ed-8cd9-460a-ad44-222f03736585',NULL,1795317480559);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (288,'aud_01a20142-c0a0-789a-b312-7ad593e667e6','anonymous','session.create','user','usr_01a20142-7a47-7671-8b3c-ada3f634cfca','{}','d57950b6-9248-4abb-9a9b-f8ca26f11731','127.0.0.1',1795317481632);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (289,'aud_01a20142-c37f-7deb-b216-da98263df7c9','anonymous','session.create','user','usr_01a20142-7478-7a5a-84fb-7f5ea19295df','{}','64b05e96-6f85-4615-8351-1b25f4a7007f','127.0.0.1',1795317482367);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (290,'aud_01a20142-c3a7-7aa6-86a9-8f94a469132b','usr_01a20142-7a47-7671-8b3c-ada3f634cfca','webhook_endpoint.create','webhook_endpoint','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"host":{"from":null,"to":"hooks.example.com"},"events":{"from":null,"to":["order.*"]},"description":{"from":null,"to":""},"status":{"from":null,"to":"active"},"version":{"from":null,"to":1}}','7909ab9f-3307-4826-a2f1-7c8efacc75e8','127.0.0.1',1795317482407);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (291,'aud_01a20142-c57a-7a58-9b59-a01611b1242e','anonymous','user.register','user','usr_01a20142-c57a-744f-adef-290febc6f043','{"role":{"from":null,"to":"customer"},"status":{"from":null,"to":"active"}}','1115b3b9-5100-4a4a-9cf8-830571ff3832','127.0.0.1',1795317482874);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (292,'aud_01a20142-c740-718a-b225-719985eceef1','anonymous','session.create','user','usr_01a20142-c57a-744f-adef-290febc6f043','{}','4b7fed72-32d4-44bc-84e4-7485a59e32b5','127.0.0.1',1795317483328);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (293,'aud_01a20142-c75e-7515-8367-35efcfe1ad9a','usr_01a20142-c57a-744f-adef-290febc6f043','api-key.create','api-key','key_01a20142-c75e-77bd-bdf0-6c528c8729d0','{"scopes":{"from":null,"to":["orders:read"]}}','66ef7ee5-dcf0-418e-b8ff-325715d48b7f','127.0.0.1',1795317483358);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (294,'aud_01a20142-c7b7-7af6-8c46-ca9ffb0ccc23','usr_01a20142-c57a-744f-adef-290febc6f043','order.place','order','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','{"total":{"from":null,"to":{"amount":5040,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]}}','0c0f030f-df47-49e5-8f81-757440059c11','127.0.0.1',1795317483447);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (295,'aud_01a20142-c87a-737f-b5db-60e1d82855d7','system:saga','shipment.created','shipment','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317483621,"to":1795317483642}}','saga-54bc642c-99fd-4a09-83a3-04823bc03dd9',NULL,1795317483642);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (296,'aud_01a20142-c904-7f70-9fd4-e092828215e6','usr_01a20142-c57a-744f-adef-290febc6f043','order.place','order','ord_01a20142-c904-74ac-ab77-4db7466e70e1','{"total":{"from":null,"to":{"amount":5540,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]}}','f95f6c76-5516-4851-adcc-5a8e82d21c84','127.0.0.1',1795317483780);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (297,'aud_01a20142-ca34-7920-b205-6683c44f5400','system:saga','shipment.created','shipment','shp_01a20142-ca0e-7220-8104-1c2f65f183e7','{"status":{"from":"pending","to":"created"},"version":{"from":1,"to":2},"updatedAt":{"from":1795317484046,"to":1795317484084}}','saga-7e1a3f86-9e9a-419c-b1e1-999b3551ab1a',NULL,1795317484084);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (298,'aud_01a20142-cb4e-7f18-922c-137783a1a364','usr_01a20142-c57a-744f-adef-290febc6f043','order.place','order','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','{"total":{"from":null,"to":{"amount":4940,"currency":"EUR"}},"items":{"from":null,"to":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]}}','48ff0cb0-c425-48a1-a011-7ca01004ee4c','127.0.0.1',1795317484366);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (299,'aud_01a20142-ce72-7dcf-b03d-ee4657add082','system:saga','order.cancel','order','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','{"status":{"from":"pending","to":"cancelled"},"reason":{"from":null,"to":"payment_failed"}}','saga-b40a5279-486d-4bda-8a54-fafe5d9c3d54',NULL,1795317485170);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (300,'aud_01a20142-cf4e-7180-9082-f01dc3e58ff3','usr_01a20142-c57a-744f-adef-290febc6f043','order.cancel','order','ord_01a20142-c904-74ac-ab77-4db7466e70e1','{"status":{"from":"fulfilling","to":"cancelled"},"reason":{"from":null,"to":"customer"}}','073a169d-8294-4604-9b4e-479b7928d35e','127.0.0.1',1795317485390);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (301,'aud_01a20142-d081-7b87-86ef-5f79a45a1e25','system:saga','payment.refund','payment','pay_01a20142-c904-74cd-bfb7-238b5ae84981','{"status":{"from":"captured","to":"refunded"},"refundedAmount":{"from":0,"to":5540},"version":{"from":3,"to":4},"updatedAt":{"from":1795317484003,"to":1795317485697}}','saga-59488b2e-a621-4ef8-82c5-0bde9adb2d38',NULL,1795317485697);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (302,'aud_01a20142-d19a-771f-a045-6f59eb56dcec','system:inbound.take-in','shipment.handed_over','shipment','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"status":{"from":"created","to":"handed_over"},"version":{"from":2,"to":3},"updatedAt":{"from":1795317483642,"to":1795317485978}}','evt_01a20142-d0e2-72c7-9187-f33d42af6a35',NULL,1795317485978);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (303,'aud_01a20142-d8c7-7b79-acd4-362527faeb96','system:inbound.take-in','shipment.delivered','shipment','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"status":{"from":"handed_over","to":"delivered"},"version":{"from":3,"to":4},"updatedAt":{"from":1795317485978,"to":1795317487815}}','evt_01a20142-d819-71eb-9f7f-b522b196b9f7',NULL,1795317487815);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (304,'aud_01a20142-e885-72d5-828e-9090186eac19','usr_01a20142-7a47-7671-8b3c-ada3f634cfca','payment.refund','payment','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','{"status":{"from":"captured","to":"partially_refunded"},"refundedAmount":{"from":0,"to":100},"version":{"from":3,"to":4},"updatedAt":{"from":1795317483582,"to":1795317491845}}','630cb298-0ae8-4f44-89c1-9409e2fe7cc7','127.0.0.1',1795317491845);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at") VALUES (305,'aud_01a20142-e93c-7844-a17f-ac2cfabbb64c','usr_01a20142-7478-7a5a-84fb-7f5ea19295df','job.start','job','job_01a20142-e93c-79e3-9de2-7222bfc92240','{"type":{"from":null,"to":"orders.export"}}','a4c2413d-d4cc-4d90-94c8-691e710edb2f','127.0.0.1',1795317492028);
CREATE TABLE `product_terms` (
	`term` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`term`, `product_id`)
);
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1,'blue','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (2,'mug','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (3,'kitchen','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (4,'a','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (5,'from','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (6,'our','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (7,'own','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (8,'workshop','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (9,'on','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (10,'the','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (11,'quay','prd_01a20141-d8db-776c-a8ff-3408168fdfe7');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (12,'red','prd_01a20141-d968-774f-93e2-e489aec4ae35');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (13,'mug','prd_01a20141-d968-774f-93e2-e489aec4ae35');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (14,'kitchen','prd_01a20141-d968-774f-93e2-e489aec4ae35');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (15,'a','prd_01a20141-d968-774f-93e2-e489aec4ae35');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1416,'lamp','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1417,'oil','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1418,'lamps','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1419,'small','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1420,'large','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1421,'a','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1422,'from','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1423,'our','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1424,'own','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1425,'workshop','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1426,'on','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1427,'the','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1428,'quay','prd_01a20142-54e2-7532-98ed-0b764572d147');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1429,'blue','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1430,'lamp','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1431,'oil','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1432,'lamps','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1433,'a','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1434,'from','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1435,'our','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1436,'own','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1437,'workshop','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1438,'on','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1439,'the','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
INSERT INTO "product_terms" ("rowid","term","product_id") VALUES (1440,'quay','prd_01a20142-54b9-7655-8a53-fd0345c4bebe');
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
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a20141-d8db-7b72-9b6a-52783e459238','prd_01a20141-d8db-776c-a8ff-3408168fdfe7','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a20141-d968-7a74-b4ba-21836df448e9','prd_01a20141-d968-774f-93e2-e489aec4ae35','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a20141-d9cb-76ec-bb85-c0aa5591f705','prd_01a20141-d9cb-7be1-93fd-6e21dceb964d','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a20141-da09-78f0-a551-514bfd395575','prd_01a20141-da09-7a4a-92d1-2401316794c4','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a20141-da09-7d48-8487-19d6153c982b','prd_01a20141-da09-7a4a-92d1-2401316794c4','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a20141-da80-743e-bece-be90baa887e4','prd_01a20141-da80-763c-acb6-b1f45734bf3f','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a20141-dac5-7fdb-9e50-898cf3479d0d','prd_01a20141-dac5-73af-a5b3-2ab0ecf42105','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a20141-db35-7bff-aa92-a63c9b2e8635','prd_01a20141-db35-7084-9df7-485d388dac13','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a20141-db90-7f12-9658-d92640aebc44','prd_01a20141-db90-7b2f-90fb-6c28334a9749','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a20141-db90-716d-b166-9fb30cdfa8fc','prd_01a20141-db90-7b2f-90fb-6c28334a9749','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a20141-dbe3-7574-8b9f-2668afce8dd2','prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a20141-dced-7ec1-9f89-974399b4fbb1','prd_01a20141-dced-7d13-8e9b-33897f7a149d','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a20141-ddb9-7431-b4ca-c1d9da4d72de','prd_01a20141-ddb9-7118-b73c-837721b9422d','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a20141-de59-713c-9929-1797449283e5','prd_01a20141-de59-725b-8e6a-3deb16b9d156','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a20141-de59-7890-866b-72e67353352e','prd_01a20141-de59-725b-8e6a-3deb16b9d156','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a20142-524f-7cad-a2c3-9419925bc558','prd_01a20142-524f-7b2d-8fdd-550e2e11eecc','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a20142-525d-777e-ad8d-de3349ba4992','prd_01a20142-525d-70df-adfb-5d87d604606b','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a20142-526b-714e-9da3-7c7dd1d2fe87','prd_01a20142-526b-70b7-b189-659a76355343','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a20142-5277-78d8-a25b-4d9b6f845743','prd_01a20142-5277-7db1-992f-61ef381a8411','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a20142-5277-726e-a571-2f0932740cd1','prd_01a20142-5277-7db1-992f-61ef381a8411','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a20142-5287-7880-89c7-dd41f07d6363','prd_01a20142-5287-7ea5-a211-1b0b6a73f745','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a20142-5299-7db9-be5b-346763ecdc88','prd_01a20142-5299-7f09-b3a6-f9dd94fee478','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a20142-52a7-789a-98f1-2ff515341653','prd_01a20142-52a7-7057-8692-1486199010e6','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a20142-52b4-749b-a87f-7a63b43603a6','prd_01a20142-52b4-761d-b29f-aee139edfb96','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a20142-52b4-7edf-b322-819919573f41','prd_01a20142-52b4-761d-b29f-aee139edfb96','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a20142-52ce-7bb7-baad-a1451128b5ea','prd_01a20142-52ce-7de9-85fb-8ebb9330330e','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a20142-52f2-7b51-a526-d6ee34a66482','prd_01a20142-52f2-7e8e-8152-82ae08c7eea1','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a20142-5366-7f8c-8de9-d5c0097ada67','prd_01a20142-5366-7b0a-912e-444753d88308','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a20142-53d4-7a99-9289-8032c6e99867','prd_01a20142-53d4-7b6d-8abd-f9f658b58f38','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a20142-53d4-710c-a519-5ef20c10c541','prd_01a20142-53d4-7b6d-8abd-f9f658b58f38','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a20142-5478-7238-bffb-04447487765b','prd_01a20142-5478-7336-96ea-be82d7781bb3','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a20142-548a-7b7e-b42f-15c5349e95ea','prd_01a20142-548a-7cc8-bc10-6bdcf34af5b4','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a20142-5499-79a0-9491-50835c1d001f','prd_01a20142-5499-74f0-abd4-601733d04418','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a20142-54a6-796b-b981-88ea665dd450','prd_01a20142-54a6-7ea2-9a28-1c1cd4c6e507','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a20142-54a6-7c57-b2d0-161c708f7fc1','prd_01a20142-54a6-7ea2-9a28-1c1cd4c6e507','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a20142-54c8-7002-83a5-5ae45aec14f8','prd_01a20142-54c8-7d98-96d1-09628e3d941c','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a20142-54d5-7f38-a071-bbfb9233c2bf','prd_01a20142-54d5-7742-bee5-370709b41ca7','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a20142-54e2-742b-8314-2ee48bd679bd','prd_01a20142-54e2-7532-98ed-0b764572d147','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a20142-54e2-7c1a-8540-afd6711698e8','prd_01a20142-54e2-7532-98ed-0b764572d147','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a20142-54b9-7edf-8170-bd4b4cf7d317','prd_01a20142-54b9-7655-8a53-fd0345c4bebe','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
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
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a20141-d8db-776c-a8ff-3408168fdfe7','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795317422299,1795317422299,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a20141-d968-774f-93e2-e489aec4ae35','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795317422440,1795317422440,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a20141-d9cb-7be1-93fd-6e21dceb964d','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795317422539,1795317422539,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a20141-da09-7a4a-92d1-2401316794c4','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795317422601,1795317422601,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a20141-da80-763c-acb6-b1f45734bf3f','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317422720,1795317422720,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a20141-dac5-73af-a5b3-2ab0ecf42105','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317422789,1795317422789,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a20141-db35-7084-9df7-485d388dac13','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317422901,1795317422901,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a20141-db90-7b2f-90fb-6c28334a9749','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795317422992,1795317422992,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795317423075,1795317423075,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a20141-dced-7d13-8e9b-33897f7a149d','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795317423341,1795317423341,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a20141-ddb9-7118-b73c-837721b9422d','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795317423545,1795317423545,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a20141-de59-725b-8e6a-3deb16b9d156','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795317423705,1795317423705,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a20141-df1a-7654-8743-a26838b05fd9','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317423898,1795317423898,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a20141-df2f-7a21-8e61-a05282dff2cc','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317423919,1795317423919,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a20141-df57-722b-9bf1-098aea1f9fea','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795317423959,1795317423959,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a20142-3893-7df5-9eb4-10a0b2b3037d','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795317446803,1795317446803,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a20142-38fb-7e11-ab9e-a8b077e061e3','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795317446907,1795317446907,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a20142-3954-705e-9906-a02bc0b2574b','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795317446996,1795317446996,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a20142-39cf-7315-afc1-88b1610e5700','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795317447119,1795317447119,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a20142-3a25-7c0b-940f-c1f9d96c2e35','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795317447205,1795317447205,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a20142-524f-7b2d-8fdd-550e2e11eecc','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317453391,1795317453391,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a20142-525d-70df-adfb-5d87d604606b','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317453405,1795317453405,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a20142-526b-70b7-b189-659a76355343','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317453419,1795317453419,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a20142-5277-7db1-992f-61ef381a8411','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795317453431,1795317453431,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a20142-5287-7ea5-a211-1b0b6a73f745','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453447,1795317453447,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a20142-5299-7f09-b3a6-f9dd94fee478','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453465,1795317453465,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a20142-52a7-7057-8692-1486199010e6','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453479,1795317453479,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a20142-52b4-761d-b29f-aee139edfb96','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453492,1795317453492,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a20142-52ce-7de9-85fb-8ebb9330330e','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453518,1795317453518,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a20142-52f2-7e8e-8152-82ae08c7eea1','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453554,1795317453554,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a20142-5366-7b0a-912e-444753d88308','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453670,1795317453670,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a20142-53d4-7b6d-8abd-f9f658b58f38','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795317453780,1795317453780,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a20142-5478-7336-96ea-be82d7781bb3','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317453944,1795317453944,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a20142-548a-7cc8-bc10-6bdcf34af5b4','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317453962,1795317453962,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a20142-5499-74f0-abd4-601733d04418','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317453977,1795317453977,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a20142-54a6-7ea2-9a28-1c1cd4c6e507','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795317453990,1795317453990,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a20142-54c8-7d98-96d1-09628e3d941c','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317454024,1795317454024,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a20142-54d5-7742-bee5-370709b41ca7','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317454037,1795317454037,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a20142-54e2-7532-98ed-0b764572d147','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317454050,1795317454050,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a20142-54b9-7655-8a53-fd0345c4bebe','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795317454009,1795317454009,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'o9V_PQ2f81LDYU6izQEF13luk76uyvWndi-U7SJjjNc','ses_01a20142-9a38-7577-9a0a-4b328f2b6534',1795317471800,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'jdDmvdrs_7i5Vestji6uSYnEIpmEEuc_EVykhcqzm44','ses_01a20142-9fcc-7d86-ba3b-7073044e0335',1795317473228,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'EvS9_jWH-CaSKT3ceyPZJCYucfdMH1ShwIcdRyI06jE','ses_01a20142-c0a0-7d65-aabb-f67217f52c48',1795317481632,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'qaqKUM0hBvSV1SvhWnHJIDW1ZLtqz9727TvJ7upuw5E','ses_01a20142-c37f-772d-8868-cbe8622aa8c5',1795317482367,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'R_4ja0zdKm92jR8idGOIdVkD1d7TE-rVV23QXHx7380','ses_01a20142-c740-76e3-8643-7da9c810153f',1795317483328,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a20142-9a38-7577-9a0a-4b328f2b6534','usr_01a20142-7a47-7671-8b3c-ada3f634cfca',1795317471800,1797909471800,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a20142-9fcc-7d86-ba3b-7073044e0335','usr_01a20142-9cb9-74f0-8049-965e85086861',1795317473228,1797909473228,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a20142-c0a0-7d65-aabb-f67217f52c48','usr_01a20142-7a47-7671-8b3c-ada3f634cfca',1795317481632,1797909481632,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a20142-c37f-772d-8868-cbe8622aa8c5','usr_01a20142-7478-7a5a-84fb-7f5ea19295df',1795317482367,1797909482367,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a20142-c740-76e3-8643-7da9c810153f','usr_01a20142-c57a-744f-adef-290febc6f043',1795317483328,1797909483328,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','MUG-BLUE',2,'shipped',1795317473434,1795317476024);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a20142-b599-714b-b8f9-c5ca29f4655a','MUG-BLUE',2,'released',1795317478809,1795317479229);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a20142-b876-74dd-95fc-9905b531b5d9','MUG-BLUE',2,'released',1795317479542,1795317480210);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','LAMP-OIL-BLACK-SMALL',1,'shipped',1795317483447,1795317485978);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a20142-c904-74ac-ab77-4db7466e70e1','LAMP-OIL-BLACK-LARGE',1,'released',1795317483780,1795317485390);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','LAMP-OIL-NATURAL',1,'released',1795317484366,1795317485170);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795317480210);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795317425890);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795317425971);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795317425996);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795317426163);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795317426234);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795317426252);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795317426272);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795317426290);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795317426308);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795317426356);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795317426373);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795317426391);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795317426408);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795317426433);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795317456971);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795317457052);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'ANCHOR-LIGHT-NATURAL',49,0,1,1795317457119);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795317457137);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'STORM-LAMP-BLUE',34,0,1,1795317457165);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'STORM-LAMP-RED',45,0,1,1795317457226);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'STORM-LAMP-NATURAL',56,0,1,1795317457346);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'STORM-LAMP-BLACK-SMALL',67,0,1,1795317457549);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'CABIN-LAMP-BLUE',41,0,1,1795317457637);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'CABIN-LAMP-RED',52,0,1,1795317457745);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'CABIN-LAMP-NATURAL',63,0,1,1795317457867);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795317457957);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'DECK-TORCH-BLUE',48,0,1,1795317458002);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'DECK-TORCH-RED',59,0,1,1795317458019);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'DECK-TORCH-NATURAL',70,0,1,1795317458082);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'DECK-TORCH-BLACK-SMALL',81,0,1,1795317458177);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'LAMP-OIL-RED',66,0,1,1795317458264);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'LAMP-OIL-NATURAL',77,0,3,1795317485170);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'LAMP-OIL-BLACK-SMALL',87,0,3,1795317485978);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'LAMP-OIL-BLUE',55,0,1,1795317458615);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795317460497);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'STORM-LAMP-BLACK-LARGE',67,0,1,1795317460546);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795317460581);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'DECK-TORCH-BLACK-LARGE',81,0,1,1795317460618);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'LAMP-OIL-BLACK-LARGE',88,0,3,1795317485390);
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
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a20141-e67f-7fa8-ad25-c14e821e051a','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795317425791);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a20141-e6e2-7e11-a54f-033bcb116421','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795317425890);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a20141-e733-737f-b457-21845c7f0b71','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795317425971);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a20141-e74c-7a97-99b0-bfb5445cd78d','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795317425996);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a20141-e7f3-7bbe-9ce3-85d1dc25b777','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795317426163);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a20141-e83a-7d7c-a86f-1e58c2761538','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795317426234);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a20141-e84c-7c31-84f9-3879df7b898f','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317426252);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a20141-e860-73d4-8c68-1ae23e6a4164','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317426272);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a20141-e872-74e0-b8ed-552d78b90571','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317426290);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a20141-e884-7a8f-90a1-273c68058f11','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317426308);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a20141-e8b4-76a3-b402-09ea0076ae66','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317426356);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a20141-e8c5-7d51-bf43-8f5b5a66e9ed','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317426373);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a20141-e8d7-7ffb-ad85-8a57fa44909f','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317426391);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a20141-e8e8-7a0e-a499-fd9fdfce29b6','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317426408);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a20141-e901-7d1b-bc8e-65b756012611','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317426433);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a20142-60df-7fba-9482-3f3706875901','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795317457119);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a20142-60f1-7446-9534-0345d9b6778c','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795317457137);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a20142-610d-73fe-a436-e5b747c3e875','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795317457165);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a20142-614a-7b94-96dd-19fc1f91d1c9','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795317457226);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a20142-61c2-7d88-811f-23cb0860cb94','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795317457346);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a20142-628d-7dc0-a48e-73560ecbde35','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795317457549);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a20142-62e5-721f-8f62-d77e66fac0e9','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795317457637);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a20142-6351-715a-bb6f-aec4ee8912ce','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795317457745);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a20142-63cb-7711-814b-568c1304afc1','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795317457867);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a20142-6425-7e47-be49-a46842a25892','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795317457957);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a20142-6452-72fd-ac95-d52b0d467697','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795317458002);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a20142-6463-7838-9e70-b0378d382ab9','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795317458019);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a20142-64a2-7f16-9fd1-db79db47bc99','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795317458082);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a20142-6501-7312-9dc9-755a87c98abb','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795317458177);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a20142-6558-775d-8183-7c5841c8c3f7','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795317458264);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a20142-65fb-77c6-942b-cd4525d854d2','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795317458427);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a20142-6650-7059-952c-a8ce4e4195ea','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795317458512);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a20142-66b7-783f-b811-5ddb38799a05','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795317458615);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a20142-6e11-7860-aacc-5853d58d9170','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795317460497);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a20142-6e42-7f8d-9be1-e8fb3abca884','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795317460546);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a20142-6e65-79ea-b2b3-8b0ea87f21e6','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795317460581);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a20142-6e8a-7944-97d6-97beb7e9f399','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795317460618);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a20142-6eaf-7ee2-a64c-3a960c0b7b41','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795317460655);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a20142-a09a-74c6-aaf5-7bc6b985753a_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','system:inbound.take-in',1795317476024);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','system:inbound.take-in',1795317485978);
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
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','0E8XS-ZMHVT','usr_01a20142-9cb9-74f0-8049-965e85086861','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20142-a09a-7e81-9632-918cb1e008a8','captured','shp_01a20142-a27c-7012-9472-3730120cf1cb','delivered',NULL,NULL,NULL,'{}',6,1795317473434,1795317478584,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a20142-b599-714b-b8f9-c5ca29f4655a','5AHD4-PXJF9','usr_01a20142-9cb9-74f0-8049-965e85086861','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20142-b599-7eca-b3bf-2f28327c7236','failed',NULL,NULL,'payment_failed',1795317479229,NULL,'{}',3,1795317478809,1795317479318,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a20142-b876-74dd-95fc-9905b531b5d9','N0EQ0-7TEHB','usr_01a20142-9cb9-74f0-8049-965e85086861','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a20142-b876-779c-9096-637ead220445','refunded','shp_01a20142-b9ea-7683-8742-b0e58d9e44c1','cancelled','customer',1795317480210,NULL,'{}',5,1795317479542,1795317480849,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','DHTVM-AS6JW','usr_01a20142-c57a-744f-adef-290febc6f043','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','partially_refunded','shp_01a20142-c865-7cf2-b405-21477f59ef3a','delivered',NULL,NULL,NULL,'{}',7,1795317483447,1795317492065,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a20142-c904-74ac-ab77-4db7466e70e1','KAJ9J-703MX','usr_01a20142-c57a-744f-adef-290febc6f043','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20142-c904-74cd-bfb7-238b5ae84981','refunded','shp_01a20142-ca0e-7220-8104-1c2f65f183e7','cancelled','customer',1795317485390,NULL,'{}',5,1795317483780,1795317486004,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','PSJV4-DV45B','usr_01a20142-c57a-744f-adef-290febc6f043','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a20142-cb4e-7198-941d-6b7d192e51ba','failed',NULL,NULL,'payment_failed',1795317485170,NULL,'{}',3,1795317484366,1795317485441,0);
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
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a20142-a09a-7e81-9632-918cb1e008a8','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','usr_01a20142-9cb9-74f0-8049-965e85086861','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795317473434,1795317473834,'pay_01a20142-a09a-7e81-9632-918cb1e008a8',NULL,1795318073434);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a20142-b599-7eca-b3bf-2f28327c7236','ord_01a20142-b599-714b-b8f9-c5ca29f4655a','usr_01a20142-9cb9-74f0-8049-965e85086861','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795317478809,1795317479066,'pay_01a20142-b599-7eca-b3bf-2f28327c7236',NULL,1795318078809);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a20142-b876-779c-9096-637ead220445','ord_01a20142-b876-74dd-95fc-9905b531b5d9','usr_01a20142-9cb9-74f0-8049-965e85086861','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795317479542,1795317480559,'pay_01a20142-b876-779c-9096-637ead220445',NULL,1795318079542);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','usr_01a20142-c57a-744f-adef-290febc6f043','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795317483447,1795317491845,'pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70',NULL,1795318083447);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a20142-c904-74cd-bfb7-238b5ae84981','ord_01a20142-c904-74ac-ab77-4db7466e70e1','usr_01a20142-c57a-744f-adef-290febc6f043','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795317483780,1795317485697,'pay_01a20142-c904-74cd-bfb7-238b5ae84981',NULL,1795318083780);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a20142-cb4e-7198-941d-6b7d192e51ba','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','usr_01a20142-c57a-744f-adef-290febc6f043','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795317484366,1795317484947,'pay_01a20142-cb4e-7198-941d-6b7d192e51ba',NULL,1795318084366);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a20142-bc6f-7ad6-9eaa-ec5f7876745a','pay_01a20142-b876-779c-9096-637ead220445',2580,'order cancelled','succeeded',1795317480559,1795317480628,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a20142-d081-73cb-8df5-db3ec34ca549','pay_01a20142-c904-74cd-bfb7-238b5ae84981',5540,'order cancelled','succeeded',1795317485697,1795317485738,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a20142-e885-77f9-b61c-45f49c44addd','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70',100,'a scratch','succeeded',1795317491845,1795317491939,NULL,'staff',NULL,1);
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
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a20142-a09a-7e81-9632-918cb1e008a8','charge','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','pay_01a20142-a09a-7e81-9632-918cb1e008a8',2580,'EUR','succeeded',NULL,NULL,1,1795317473795);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a20142-b599-7eca-b3bf-2f28327c7236','charge','ord_01a20142-b599-714b-b8f9-c5ca29f4655a','pay_01a20142-b599-7eca-b3bf-2f28327c7236',2580,'EUR','declined','card_declined',NULL,3,1795317479012);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a20142-b876-779c-9096-637ead220445','charge','ord_01a20142-b876-74dd-95fc-9905b531b5d9','pay_01a20142-b876-779c-9096-637ead220445',2580,'EUR','succeeded',NULL,NULL,1,1795317479823);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a20142-bc6f-7ad6-9eaa-ec5f7876745a','refund','ord_01a20142-b876-74dd-95fc-9905b531b5d9','pay_01a20142-b876-779c-9096-637ead220445',2580,'EUR','succeeded',NULL,NULL,1,1795317480599);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','charge','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70',5040,'EUR','succeeded',NULL,NULL,1,1795317483552);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a20142-c904-74cd-bfb7-238b5ae84981','charge','ord_01a20142-c904-74ac-ab77-4db7466e70e1','pay_01a20142-c904-74cd-bfb7-238b5ae84981',5540,'EUR','succeeded',NULL,NULL,1,1795317483981);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a20142-cb4e-7198-941d-6b7d192e51ba','charge','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','pay_01a20142-cb4e-7198-941d-6b7d192e51ba',4940,'EUR','declined','card_declined',NULL,3,1795317484858);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a20142-d081-73cb-8df5-db3ec34ca549','refund','ord_01a20142-c904-74ac-ab77-4db7466e70e1','pay_01a20142-c904-74cd-bfb7-238b5ae84981',5540,'EUR','succeeded',NULL,NULL,1,1795317485716);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a20142-e885-77f9-b61c-45f49c44addd','refund','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70',100,'EUR','succeeded',NULL,NULL,1,1795317491893);
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
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a20142-a27c-7012-9472-3730120cf1cb','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','usr_01a20142-9cb9-74f0-8049-965e85086861','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795317473916,1795317478323);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a20142-b9ea-7683-8742-b0e58d9e44c1','ord_01a20142-b876-74dd-95fc-9905b531b5d9','usr_01a20142-9cb9-74f0-8049-965e85086861','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795317479914,1795317480210);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a20142-c865-7cf2-b405-21477f59ef3a','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','usr_01a20142-c57a-744f-adef-290febc6f043','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795317483621,1795317487815);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a20142-ca0e-7220-8104-1c2f65f183e7','ord_01a20142-c904-74ac-ab77-4db7466e70e1','usr_01a20142-c57a-744f-adef-290febc6f043','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795317484046,1795317485390);
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
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a20142-c7b7-71ff-b38d-9c350cc28101',1795317483514);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a20142-c846-7c45-b5d7-8cf397ecae18',1795317483820);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a20142-c904-7037-b04e-104dd185a4e3',1795317483909);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a20142-c889-72d2-a3ce-4720601fbc30',1795317483952);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a20142-c9ee-74e8-ae98-af8f47d9597e',1795317484424);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a20142-cb4e-7041-8d7b-fc6e5630c216',1795317484684);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a20142-ca41-7d6b-845b-8533e3322cc5',1795317484839);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a20142-ce72-7bca-a4be-1f9836f562f9',1795317485543);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a20142-cf4e-793e-a187-acf55908aa1e',1795317485575);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a20142-d982-701e-9196-223d4928cbb3',1795317488056);
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
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','106b9bd9-ed47-43f0-9bce-190a8e889be3','Xo_ubB6VxXSWe-2cJkJigLauA52K7GeyFGgAfWIkNFw',201,'{"Location":"/api/v1/users/usr_01a20142-9cb9-74f0-8049-965e85086861","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.DyR12WzIc2Tfv3qA.XLUZud2utFCLWKVYlBABsyOiGVvwNIQSEl05KMWyqcCOqG_oVroXSBNn4Pdc1mO8bHLgGKZTwk4qVMAyr9n2-_DmNRHZnJkr57meDAQ_9XpF6ypV_3KAL1zl90hPnTYogqS0tHJYaAirHhDka8f0OYxtPhLuWD0ZXRX2a3_QkOtOik9Y5Zr3_7odjkouDRlxC2WmLEk-HCsBuI8EUVrITQBFiYTqhaGlEk9J16aAnNcKe4zRBPz1IhLdOsbLEBpS-K7HpK3IcuhWrYvM53cg7jMWBSzd-VLQiLBVNFfIiOXvDknPSPr5FKtaswUAVBYpLi2X7hXSvKp9qZdlHuuvyWI6jThaC4E6fJ6WpVXTnt4h3Frvut8XjBEqNQ0je3ULyNA8RqZ2hQAFpLB1x6k7SaY_Ija3Z_GjR5BJSu3rEyTGnE2Rv4J6hEocG_eNNBs40SrgvSwY3nSV3lS_Gf1oUAsvzyKmYvlnBen0O0Fge99AnoUFj-XnmGkfZ7Py1p0BnOnNwuobfUgJQab1NVh7XomvayQ1_pddKw',1795317472441);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a20142-9cb9-74f0-8049-965e85086861','POST /api/v1/orders','18065471-cc00-46fe-8f8b-d08d12f561bb','cy2uv_UAgih4mTPZCkXdn6xuaLODhjIjCYuZ-clRuwE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a","ETag":"\"ord_01a20142-a09a-74c6-aaf5-7bc6b985753a.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.MGeok-JNJD3ajvDp.8CXnLlQlGHY9NNQuaczWdoPrAIEjWNbIH4ep6SGBcuy2XNZGbz8saG3KNPBvYA1MRxe6Y9up3mJsikgcXROSJei2Qh5iOhW96is6Jb8IO7ZRHCtk5Gdbo4qmDoJRsezUVPkg_L-gjIylkfFVAFUbdDzlfS5F58EyENADQbRuaC4p0v8Paw7bM0qdrbD_hb-_RuvKjWvHYktEQ8iTtl4kgtKuZlZ-inJ_7YciDA0t23zK2w8-PLP9P3Cm30A0gT5oWqEZM7UWTybG8VkzcAF9coL9p0v8Azj0TFRx8Kik4MB39NKYCT4AdYbFschcgaj3_ExYFgbrGxEYFDQkUjppHaNJ_RQIWtTnP3ASnrnhVeI33eQma78PL7aEKDBocwDMaSZVEgG02_8frA7x6I3ROCaV2pgx446teZnJOATr2FmWzPMg5B0yMKKVSbXseGKAdS49f5a7yXH1cRt2FKqb7Ber2tVYxQMeF4WtjUPUIOSiCH1K8VcCEHuhqBAUtI7vXtPTnSLo1BDxG33B2EZ64tldUWp5t3bMPPzOxCBE-qFfzLTK7rOI9vFxcplYMTEXpMBdIq5YSzMqLAzthsDUCZJ4jhKYc4Z7U1y8TRlx5hpda0LRD8BhieG8G9YhlXNvZmFaNFkJa5QR_LeV_rCANtB7NMousM8NBHn7DEWPGVNVH-ohgnth_J6yaeEqU2aFtpJlgxFfiWSxyoZ6yL7Unn2JDQXIhgtzF-987EsHoF0q3-LgHbFCF4GYBYfkVNw45twg2NUp8-v3R_VywHrNxYsk2VHJVKqi2oc5N1o0nLw1s9nLHWPouWrHFU0HYpPQx2A0hWO03q0upYNBNjJb5rv6ShC4Tp1k1UQDkdLgQx3NwFFGcX5ypdxbC8h_yE0XVHFiOV5UphzCsU9UJY8yTrKIl-LJ142RZq6qPwW3p3x6IPzUGtlNPqj64WRUrPKilE1Urdrwzgmoz9xvnr1UK-tv3E0KbDPS4XMlWTtnvsFCjycdN5d3LMBC7SuiJHgCZoB-LsCKn88QAK5-fpD7S3MEJXE36Qt_TRCKwni1-lbstQpe4LJWS60PQf5U09jJ2j0K1c96lbYZ',1795317473434);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a20142-9cb9-74f0-8049-965e85086861','POST /api/v1/orders','d4254551-c338-4490-b443-c7dc3775ef67','OjeNg60z8xDvjEZcWl8yZ2K3g_CiTmhjw96hw_qEPJU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-b599-714b-b8f9-c5ca29f4655a","ETag":"\"ord_01a20142-b599-714b-b8f9-c5ca29f4655a.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.ufYMBuxnrZLbVx9R.pFjy9kCNO4f9QZx8k2hES2OuRZj0dj8jTk5imr6lPiNFYDQXM4DNfPy8uMy6P7WTy_dQ_UogHAuF0bLeNU-naCS3gAS9cvCgGpsQ8MAsNPPyCzMEbYvYoknqTvWO5OEU8JvllDLTkRlyf4HjnmRW2TwhCKbiqAeb-ucqHauS4zI0nhQQ2p9z3blUrm4c56bVxq2uqXqgAnTPDbZgTch0O6PC2E8FtGCCg5AZhg-aW5Aji5CwMe9J8vJnOJtnH_8T2mk1y8QZ4_ABf2TbgSe396pxsND5eUZZnR7rXH9SL4LYwO0U7tJZwwfHxWFT1nfyxnroJqvmr_yfyzwlqS0G9PnPMQpPW4GdBnwHtXs_LvBbhomJDXw0Idx8o0RttUgIOweBcSVeGUrMWNEoczPmamBpV7ORhJs69G2T0J8o1nyU9VaxN27zKQXMV0vsqvN28c1rumo5VlV9d71tisRejw1-1cE1zjPnpe7AON4XWLNiPxthH0J3JofHmWjysTex44SpxMoUeaMcJC0z9XHK_TeOR14IU8USK5eVzAY5DWNoEQulW93hQpG1NfhWptPhX-MCwMD6nnrNtAYi6gAD1KOalTDoAZKWPpXd7Qz5ufd9np_6lrG0j3IxBTgTqNvVM4HmkiL2WK2wBRj9VYCtGhlyw4xwHyrIyUunXg-JazXPxpx8edywbyTQkr7k9FdX4D-dkeUAweDgQDa1F4dwOEXGM22CV6DDsz3VYDBz8ORvpLnKQojNe2fqelIgnhRAX48QB3WtXgZlbvno4viAOkQ_uIQo0OvP0Fx3vgY4PnEZXfahTSzyUBRKbI6LtctWqJ-4ofKpV1qGZH2gITqYas6FjR4DB7fXoNqmYs_CJE-B4VcX63TAICugxrPTQ1S00yFgadpPWhiN7aCScLwKRRU8q0823z54XL1lPOuIXZb9-hH4aQTkipQOEePfQbv65ukQiNUIUsSj2ZufiHbjQPiMiP0vEIwe-zmchhbWegwhOFfHcNuYiabkW20i2zKqzLQ34RhMaIoMR8HidopWhk1lHIaErcoyZoQGB7kimeKpxwU69uZUoKv3X2CJK8y2f4udgfObnrSN',1795317478809);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a20142-9cb9-74f0-8049-965e85086861','POST /api/v1/orders','790e6c8a-26de-496f-a0ea-7977f5cba68a','cy2uv_UAgih4mTPZCkXdn6xuaLODhjIjCYuZ-clRuwE',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9","ETag":"\"ord_01a20142-b876-74dd-95fc-9905b531b5d9.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.IS4GDFjY2kvjyh0f.uCfSvnTD-dUUgFseFdaNWu287Azh9xZl74z0zSSSM8IW5dxt60OoOPvbOq56voEOmt4P7ML5LcSDvgHYRaUPPc-IbJQ1xVUSPPkgz2vQtaVMewNp5fErtvLUuQ_Y8J680qwhPAR9hMPv7A7dZUx_YsvtFnHVSFQUQEBx-Z1gLYPWHJ8-zLusGxhXbrhd04zMXbJK4_Ixcp8s4KlnRu9IZdTTzXS1Bw6u0TferbykrYLjLIobryhK-fRqPrTGhoHn3MQnDTpjR0-yXN9LPwMD0Tz6A8wOTrAShgQ-5IF8h8FBE9YA4-jRKJctY73fdaSmz3a6m5PC7gsypgnIv1VhXfltGSTjsVHNudCgu6oFZT86GzDomijtP48AJUB5-cswiLZ3JknfYlVXfL-s1kVDG2bPGstEN0XgpHwnhM6jEkYPBP4Edx8-XJbCtUDyPvPX1x_dtGfCUv0xGmRvVzDPoSbeUSaOzzEYBW2IlX9378p-R4oSNEKASk2e72QA9BPjK7U2VU9jWbyld8Vs1ZgRcixqSGkfnVQMz7vVMMGp7FCGQhxzCAuF8Dwiu_edt6CuaQ6DcqNj56HOdkQqmx5dKr_LKo-iW6j0wv84-afHAcpcOaa2Oe7qiaLmLJKV2HOntpiyfTwADShJ4vvwodsD8ZS9M9ExBrKQXjfPzpe_Uwm5dymzklHPXzGewwvaInQl4oNzx1LlDj9GHkOiPr0uXudh-3cTY0gSA5mf-jf4tF6FMDj3RNGHtPdcJ45ae4qWEok01UMOUYU6mqBjaJkdtT0YiDMD5ZooKAN6fCg51MOwMJ7hmEO704_YhZs8xdTPzPo5oPF-uN6X3PFNXf8pufTDsrFnTbxT0fPTilweDybaLXlbKFHOWMjaKfErL1XzkXlmNqzhNAM54s3Scwp61btOp1xSQDCxfq6wO_aHNn5Jt41PKCY2HqZOM-Bdy3Bx2VFiqUJUyMrYun7OtdEze5xUvib2-NVMRfD0D3__aJwf4zS8KkhJ4HpwjQpH7vmFBr92MBxTCcyy8HfskugUjdgg-fC_KKl0yoZkU1PdnvGotPIBP0w88N8EU961iZivFDIaoL3KbmKo',1795317479542);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a20142-9cb9-74f0-8049-965e85086861','POST /api/v1/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9/cancel','6b6b20b8-47a1-4a73-9158-c9f6d9ae57c1','DtscYEiR8LdIhjH4viXhoHXw-zKGqvPcxhgSz251o4I',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20142-b876-74dd-95fc-9905b531b5d9.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.D9lMf3Ly7_wjybG0.RVS0d_HoxiO1hxCFGXDWQlWwUfDEurMP8t4wh8QXwweAlqr63cKB6oIIguG3FBOmEEQYUlJWT-edNk5JcYZJgFhZRXMSawrbpWx9Sm3guroMdv58HxaQO7X0BOZ77gibxbWuAxidlFVkUvhaSMVR4CTAP4hKu2vMGLdaDvP-OmDAk8bnZ1L-mAf1SNnV2URpDU_zkcTI1fOYgkxMvNC3To8_COFtAqQ7Snxs6Ic9L0vlLCKt-ZTcl6pwCJf6VzvL-a0_PuHvlaVutk28shIo4eBvnCdF_rB9S17_5ZBiJ2OQyEiL1LrXo3-bG_Pb12DFBxQNDg8W_qiH9EiASZMPa9E1sO6cu9c1zmSiQqgO2WdSzIinylXzlub61d1Bslt5v6-i9QmLnAflpdeBqeQKnmcCOVbCE3C9V1fhqoEOyuhyU4OwjQXA-4tGmvANnjF8rDURdAUoEhqU7Tlnln3hrZYfYaVFpQ7p2czP7l-C6gnwDHovPL5h7KPIgYUa-7RVDy_j3MMa2PcuogEzNwKb0C14Bg-vc8D7M9NDwcauVH7n8giPYIZ9om9BjogVwth_f1Ko0NPznD5wcle8Wk5wjlw9ruGzcP5kiKpbLxsSOX2AIZq78um8qLIZTx57gQha2l5zfBeSodF2oZyH2f1fCt-8c5Y7KOMUVrwPhv7ZaF7HhqtsPnQ6lFin_MGRRvsV0-wrc6zBKpW4kqBhpgjEQz16G4iC3CtWH4z_0diPLCHu-nix_GJYkT7a8CGXuo963xHqlB6oKai-C_sRXbgRBOGrFizgIfK6KxHY4gpkroy1tIGG-UiwvT1w-tAs4qE9QRkhRTElbfRnAnDhzA9FCmZrBNCnx2BTSRQ9Q-_IcDiuZsiEC3wdkE3W5XUmGIWPwsGeWEz4zd4w6f-Xc6lMowht3kb8bsyE5FyivclYor7RIPEOV3rvkQ834Osh5Suo2CxSZuIK49QrYHjpA80zhpWBDPMiPfU83ULEg_-iNPbw7uMEomAx6oJojzwsTNuY2oVc0Aloz42xFo9fkh5ip-LL_snElwOJuL90aoOOgSS0VI-P4YjW6jLaAO0rZkQbcRIYXy6qD-ED9vpgv_qpadw52SQCY0buWvZYsX9huaDcqLqoG2M4rczu97NFP9XcmhomtW3eoAUhTs4JTOAPAMDXzOEYUWrXU-3sM3xAHlE6EZPhEEEyVVdLU0fzIhcXWtIc10jxSod1mnkuR-uuiLZUg2aABfjxyR8oX3oF0A',1795317480210);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a20142-7a47-7671-8b3c-ada3f634cfca','POST /api/v1/webhook-endpoints','52386677-9dbc-4a19-af4f-7a992106424a','XMFuLhdNnQx4-lanexkKciZspX6Z_gkb3chNkmFADv8',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","ETag":"\"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp._Icooj2Sz1G-T3m5.AWIYdha4Em4_GnFBv4ZVV1n13E86AqSU_N9uO-MApOvHN9Zs_Y4zuIJGuci8TxHBnbpNow2mxXp6VliZyw7V7-_XwFfF4_gRgV6Zsjcsy7nUNTDp9qrGre1yWSpP2UWlVDaXv9f0TqHv7UC2hfyi-iNevg5e_IgjtHe4f9R1yCyMv3lQ17kNOHB3SNmD57sAGLWU1lm5gtYBy2DCc1PZSi7OgCGmMJtYZ_-2Hb-qqQ25nOVBIDLoUfyFdCjd8ZyANnEt6SljgSyHJyS9E2EFoIXxq_mCXv3mlG81FpxiyPjLQs3F09MPkXH1qfqh78j-TAWvCa4r8CfBC1bGL3dUm2RaLg48JSzdPiAhL1CfccqIhUv6grcA0CBrAM_1BTNpcz0Ph-YvcXtaAWUid9QvppysZ7pSSZOcig-A-YPlIs1s3ek4zOUqgdkE34rxnoNsX-t8A25hrOpLedbFE99t5gh5Yxb-ybWn6NfnhAHtM2tO5-6iuGzk63m8OTH5PzrMZJSTknzdPyOnCv8YIzrEAJuareUV-8P9qmscrk4uyfNKKX1nNsHOr0kGn--2UPj_F5JWSgjKPwgXsOlr93wLKkjl9meIzQSoO43rjgk79fFo3Wj1aoK1ul6gZSDyuQ',1795317482407);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a20142-c57a-744f-adef-290febc6f043','POST /api/v1/api-keys','69ee85bf-0fb5-46b2-8c0c-e3f1c2f30248','a2KEvK-nUvH5hDx6aVKY0cKxZ9HNjrqRqQOV7Avav98',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.JtliXSlGbar8RkfS.PBE_dh3hSJx8EI73UY3MQ_e3aVq9S8EXX2C-gXZw-5jXDg80jkohm-zO7V-lx5feR5Zgr2DHr_ZglD9sZux0JR3lvL9HmX6_1VpzoYcW9-1eB8cbKRc7W09NzKmoYhdQbvkLAfSFHzUAXeamGNuFahGkcB70DRplseqqNpkui03RdsdkAJJ6WfXl__GRq-exPEvsI4_vgRQ3ivsV1Qe43llHJrdbz61aIgAoe9jQbn5h0kFZx3_XRZuX3HJ7U615UYJiqzEtoanRQ0CESl-vLDRHoZSXsoy46ZZce6AMogCnUpxsEV8w9lU0N2V7iY3zskzNY3sAMt4H1ivy208BCSSQzhDF3OxDBspUIi2IVQXIePIfT17l2kQc3W5ddHAnt_3jgzp7sV1Naolntdhc0cDovlVKn7IInXeFR4IVcSPp0Oh0rcW_XlFER9BdqzUDLfxNU1eMT4KQwRnxNywrvqWllINR-LBGceAFaGgGUp21-jcY41dgNOtOq7pM6C3Gwg',1795317483358);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a20142-c57a-744f-adef-290febc6f043','POST /api/v1/orders','d0f0632c-7fc3-4344-8135-fe6533175f35','JryrFkBcXKBMoA24zNphODZUs2UF0A5MJA-vR9GILX0',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","ETag":"\"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.LHhRPzzfP1ioini_.6SWoyYx7Hb3LGPUaLKYRUORWAMasRpcVrc7MuLAumUL7TIdWEeKme3eMQbhmplYzeGcsP9QvawbSW-rW_0IW_GoJiIXdPMkz1rsfmHEko4keZA-t2XWModSOBfvVadmWxyuCxHom06kzWBmfNca75M-u-bFENhq3AbDQvYKucJ-SrPPMoSUcpnaPfwKBvyKCM3BLsR2n8Jbl52w5ctO78H7ATmjJ6dX4zRPjNhi1RulK1DtzeflX1PxedHk_r_Mevn6ULdsD_B1_c91VXbnpl4VrCJlILdrtkqRPVkccKHZ8BzRVE2qPI11wUMsLLvJtOHRr50IGq8751k3XQi2Ml9CW2CWGf490JEymVwykOa3TOhCGD7DixQtFPbgXzqdIVdmp_HAh2g09LGkNbI29QX-I7lW_Dd0ngC3rQ73AahYrQ0EgtrUjG87YEyAmMxFLpqRcCG5S4Bkf7DQBiEFA8sArUG9hfg0uZvJbhGpF0YeyHSql9PrEKSLSEGErfJHutSg05BaeCthOfBiyAVcEEkpZcId3_6Gy6TpSlaQdq6I0cODQoG46QwUlo0aAM5UyYb9t5KPPNWt37bsrzHTb9VZN4DPxUbsl_ZlJ6svrt2ghisvXdtwGc3Puth3LuKjBKFlVAD8i3ayTwVxh8mZxi0MZCSOrXsx7mjF6b0vAx6SykQycU86YJx8EXhs6MtMHtXtz8zWgnHc5nw96R0QwfB5VzoRyYMTuY2Hje7wFNQUd4cDgvsmW7Fpkx2MZx92tbMqi3ZiT-DZrWkJaAApPkQfZdtoXXoNV3EpB270OyJWIqqELvBeLzUo7Q3Q-vgHB0HRa3jafnCrc3Em7pH0YvcnKEtSlesjvTs6lFVuDDjqAfIGG0_LhMvkwZiOPhCeWGpurp16FrneH_rj51FOZOAmjAUHk2ENxMjY_65gtKojtFgYC7yj-pi89-Khn93jqkvG18TxsM6Mm8871xfsRziT7XQimZ7It623rVYhs_z1i15fk6uWSDMdisJQ6q8hEGvILAIWKsEDEIgjsu2TYet5sFVJg2yKepNZOJXM1ualoXQPjB1NVAMXQXkNEX9j1nNl8TX3zKVI9eDNL_aTWiMB8X7INkdmWgIM',1795317483447);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a20142-c57a-744f-adef-290febc6f043','POST /api/v1/orders','4bacb308-cf20-4192-a937-bb70a8ada54e','5D8-Se2o-MF6Uq0D95l_Qi5UYjjcy-9he8HSmzldZDs',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1","ETag":"\"ord_01a20142-c904-74ac-ab77-4db7466e70e1.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.ej2Gj5qeD5-isgTe.q4uuuuRyCc0I80TtBs-SqTnKkuYbrpcC0bZChwjeJP-nBbY0N-Gnaz7qnk8lTnVjT2oq-l0nlsATcBWRUFWu3phTjXPUs94IPVT6o9xmru3wJQ3DAbvHNKaRtokvipQ74YDFcJXTZ5VK2eUluRZLRdyDDRUXhKPJdySU2oa8k_OTF83RUHrtT-o1kUczgHILPlAOUv1NH5AKAIfGgQHlcv5YRf6ZQSNvcZ8rxPDUXZKNU4_ubgG8bTf9fey02HbIYi2Knuv49XTKWPDUTgIgmLaCpBqDZPx6wqY-HjLUgdfZ6bmEEgbz-c86Krxpeu2_c8KeT7EHvwlGwGbHAJLLyKyBk6GXs95x6yEg9C-xPs97dLXcnss6RgFlFSilGSxDgtiV1ofPgaXYSg9ovE2PQtbQSGNISGMZAf-w-vBNBzf-5cv8ihHBHf7MykA_UhIPT3Fkb3Cx-EY1Kg2vn1DeXenZZEppLnQH2dDSYZsFK-_x22m926HE-FdJs7eFfVHMR6hU1fjj_i4CPe_iCepB3xeN_K5wmtkOYqnW7GHeD-ont9XlZKMYxj_tCcjaXOTe6DGmU3jyPfNXOvJn0MdNxngD1at3-oKM3twVCAslTtPn4E8IG_c1ZtU28wxDuYVnmDjpo3CVS-lEqWZz16TofjiRs8MEBQi0T-x-qY49-sb-X3H6uqJsEyNL2yyd03d1_3FReb-aGqHdpkpSL5s4RyScjfknMsDz5CWvwibVe2IcDqYKVyGNYfCYpVzp7St3ucdaU9TzAZKogVaFfcBQLB17xq8ccAGkgv8hWBgmS22unp2r1h1MUcnAzTVPAWAwPO5l6dTXOClV6TxwmtZ5I9r1sBjoj0lntVVmQpbKmYsByLu7tUIG5hg-Za4tsLLcVfFteBl9rCtp4d_5g1V_csynty8jFbq8BeU4ezAPFrPOElHYk1JpKQmCEAP8Jotlm4b-iyVKHvxvocFlNS6QT1vK7Ktq_0PNbDskmMXlkqO0Ch-r35PR0Ri1eVUL-uAi_wpM9ikj-3glmIN5ZtZb2znosW2iRiXSC8sadUYp8koRDNQfxd1P4RyN9lw86jPb0WJeo4JLgxuwZlxqpfez7EX7E2CV1MCZyi8',1795317483780);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a20142-c57a-744f-adef-290febc6f043','POST /api/v1/orders','7e515a74-d59b-4ad4-be58-de476c4a082a','IjEQolDWZiS1RN0U8CthS-GgMe7YAQ4YAZ-SjJuBgNI',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47","ETag":"\"ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.PJCJ4e72SGVM9vXw.T6x8OOz3otHw71GGaQfXX3CbHaIT333RMRVLrkbmzEcU90aTM8bkQSq19jwjaolUwh4b69Tmz41JSy_TE1DYCR8yQ92AG1AjkvS3J2qMvDEp6x-r64uDMady1szoqulbm8VaNdlDe6iv90Y68_XUJuXwmlBKePL8YUeBFdE1xbdGVgeF098pm2W8UZtiYdrow7Y5WUrn7hZ1PqoNxeUX8SYpIIjlqVS2zWUiDXdaMYmJic4i7d5dUQFJqb7PAC5gz4qUGrncDhkBNDDYSc8uo1h11z5EpVLE0lAvsrFk6cWR3T3bVOvZftY1ImjjDnrpQIMr6Ijc-kaQbJ74k0mOLD40wjYV8IVvr2Dy_vne6kLYIBBNdiNBuV-dviRWIbD7LvV74XUsHE36B6BsLK1MPonBr_K62ZSfLGfIs3s12l5QGZgxUpikt0aac_uDRs9dmilv0nVidD_gzUtwf61bhj6usoa-VwF-gXyL-1C5Fj-mi7zfmexo8P7JZDjN3J7ahsjtZ1uOt4Od3AekNGumkxUhiBrHouB6TY3R7ACwqXvPyXvNM7-pVP5Jd_yyA2ZeyqbuLRUyzpiQddHZ0SDx5vhvrXXYdr_ZlgwJBQo9By_Hjyaizj7gKYll9wfWReQucsFxpsUIhvOoxeqCNm-r4e0bsPj00AyGF33hgWD-h79osXmmeEi9DcTmB0upkEhjuwCSwVF1gci7L_vvt0byFCZeAPlRLNb-19Gz5eIwVWnmMNA7ph2CQhsZ7JNKRwYeUb1qDNXMahBnNROqK477FUEJFxI1ABcLL9Ck8kLN8xZpFscjB6GEVUmlcQ3elZRcGpmwGBXXOHjRhV43CzLpqGcV3GiA6LA2f_QFjYMgETvTTEYYOlwBcdWDbuifU-oZ-ynLS80jJHjxlJ1VIW0G4E5jfywFMNX-oGpQyXOC82vibtLr9DXQVz1Cx_b8FZulTrtmKatAqdE2dF9HyYMYoaxuqJiKgCMac7r-Ngjl0EkEzyMZh6P0wilBhkU0n6pC6xrxbvN8yCqMDB3amQsPGaPkYkttSROBf1862TdC4e7hfRzYmwfM5LellOoS9wDm6kPQFP-lLXMnG-Fhabok5Ew',1795317484366);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a20142-c57a-744f-adef-290febc6f043','POST /api/v1/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1/cancel','0592145e-e024-45b2-983e-3b47292bee8a','HKDNfypEC55vsn52Fb1aRoGXldgnaTxX3LefmJtVdMY',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a20142-c904-74ac-ab77-4db7466e70e1.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.RM_0OzJgq4DTI2lr.zEz7iJUS42dUbAQSjQhPRXhZfnJYp-MSoMX9mVR1uwK2DWbohxkPWl73zEccBzKlc8qhYBsubGkbYjWvPYxr0IPMcvaX6lo2o2gI9oQpaSSN5WJExNHt74IOHlZZxJ4_6sgPI-DigbjQ2fCh-x_nGBtzkUHee3i5d3aYiWqLS4vF5F5e9lhBMdpi1DRF2B_5IKw4xI7bHI8ujUdkJCFuBAiFXvH2qxxK5h96mdaE12AzQzsX1zZgiptPwQP4iFg0fpIWc_r9Ky4d4MMMeZ_45YZpSOF9oaDli0YjO6HfvLRuMrGC8ahmuYcj8WJRLzs3BWn809WxpTOvtTrAQ7Ktla2xuNYffDwejdyhF_8C14AOLVMj9RA8AIbqIRclW2jTCYScJaGcoW6ueminLzDQU478hVJlSjoMx60gMOhRPl96XTb7n6PFzO1fe87-SMFlUBoRFg9JiRA5A7VLYAE4UU6eycV4S202Ng-TE7VsG2bjLbXEQaGaSgEnztePreefjJKffwOs590vIdBaKs1zr-LOlOjw5EUItWftyztrrEf_qE5qRtRWlltgQLcd4kTxnkWwaDfBbAxQZhwgDm9JM274eMmomBini5JwlBDxc7VatrvKI_sbS8klF_uaIP40BOip-X-cuBR6Qq0wNQqb6faVkQ_TS4UlL7BojfQI-BEC91-pES-EiuFo1LHyhl0O4aBUL6qKat2_6-FUevEngk22geKDdrkk0RBsqIh8sCddR1gq_TKI0Fp1INoHzWcBFlWWTO5HmN-ujaaRbRkMIm2kGax8x0s3cJ4k36jbceDWizx3mWAepqfUIU1WvBUzwRnUOl2DBZCXWLL24VcsbRW8j20Q1hTOaPiT5ue8TPOcjwiBzy45nGUkD2ELQQqp-IRHL_XpalPOrO2VMGKvGS9I_d1mzHC54WzSmse_e_P1-K39hFCpt0L_gY2zY2EnuBzolY6TlGuyiw25-rCJueUwM-UKBGZLW4MDwjwKF5Xjt5e_kJ_XCVSRfrJYP0J_GFrpi0MPeJn6dTCEaujW7BYVjE2AkQIHx0HSLw0imAhSLX6jIBu2gX7JG3AQKzpXkQJX7TxYTiZhenSD5aHZlfOVE03TkqBmYb66_DLBA6Ygkcf9GxZA7mNwgJwLd-cqX55qhGVxDxA__YtAt-s7D9B7ORK1JH_EAMSzS6xbMyOas7Pevy4NDcjHeF0MNCyr30Nb2tRHkrj9SgIzG1Uh033WWtV60zHilbnuKTK49H8T4dTFSg7QIsSmGatW6u1A',1795317485390);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a20142-7a47-7671-8b3c-ada3f634cfca','POST /api/v1/payments/pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70/refunds','3b9b5f1a-b402-4bfc-b6b2-9522b05c74bf','_mVVtt7zvTXroy22tDtNXlbYJMsukBd8mIRZLScgjhM',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.KL0bfHbAiwPUXOMU.W0gFOWT_snOgjIcgi3puuJQ6p_6TXh1XK5oG9TBjKhspX66FdB1RbNKlAKDzvitIAFWwW1FPNKx04gZgA_STN0Xpl17gcoWDm59VfxiFzHUxviFwMHbNnJB93akUF0i7TGQ10C0spO-Q5ijl_Rg3C4ZCSyHpVCO83gMl_69vj8bAFe0Ri1mzA53Y9LWCp7SEHDFZa0Cx3tO9zpn697goW7SycJSG2K9n9IGhc5wD1WvUr7Ccm7jMPXp3oTNEszm03Enqq56uATkkHeuMbPI_98NzjUTrP_j09yRI5VWhhPjMU7I8pLXwcM6q8ioK6n8aNSwKXL6f6DVsqN4Kh2heBH-CAsI70bKhXg8me-Sts2LNG1ec7uavVFvlGE4220BMY9Xd3Ou8tVlyI3NvkpYEy21H0KTcKZYyNQ4JqEOdbgx3pZQ-1MEJ6qY97teXI7hvA--uJy8VdMWO8L65aZcTA6FRHdjN9A_VW3j776LjdZufiCOtwAEsovGpxHrrk6QNN-QEAPVYINxTlAlZBuuPBp0D-QmwkNZ_L_Z7ID1rZGQMTVQGFWTwvi-J6BOQpIcSRU95mfqJB6tZHZJGrZd_Xn61J1JHeEo8',1795317491845);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a20142-7478-7a5a-84fb-7f5ea19295df','POST /api/v1/jobs','f9e46ae3-0d4d-4c27-9b86-ec037972f770','UdjkWSlOFjN4_OVua5qeMUM3edR2c6dodV9HonQtSsU',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a20142-e93c-79e3-9de2-7222bfc92240","Content-Type":"application/json; charset=UTF-8"}','v1.ctyQNFdp.uIk7nAxZb1qgnvqi.O_8SLAeI0Gu7nwC2kPOthbeE41xB1owOfS7CMAr9okTXJ_zx2a6cu91wTdQXB3LurA65rY9E08W7FT1_lOSEjAISbS8sYJOLxw3hAcSDM3wgoIaP1eQjkoNH7DXOzDf9QoEa-8nH5-c70n_uscmu9gZy3MeOEOVh1fGLKH75-mU6E9rYIfgB-AIOT_TTsi4Xepv3GjuZL0VgzkoDetJrYnMqjLUXJTtQxtOiaYrvcQOXB5YDNlymEVVrDWaWIdnylNdSiXFlOyNFeg6pZHNOJc5d0mtKpueb1qPwvbJVWpOAgFLGH6lfKHFPpeMWI_A5lzxwOFP-HqHJgLmuoA8ho7T9QO5a8TGbe066trBihrwsTpJskxH3cAz-7znFqgZioxp_Md6cIqTHUFGkQiWIHmh2K29iEKwwCNflHcGfM6gam6NOrv_49mrf-jE1D2nfaAW0qhEocRbM4tnZfeyT3A5plrLYV8pbShGXCJUE8rgO5yvzFErQIvJ32HFETV6SoqP6DZzKuUl0pV6wbAXOwW8c3Tm5Sg8JhyeqzPGLDma4SaKqOCvADu95RyKiU1z67X-z_rT18z2qt6JBx4d-uTcTU-jojDEw-06Z0CaiNyF_8cpbnkitpA',1795317492028);
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
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a20142-c75e-77bd-bdf0-6c528c8729d0','usr_01a20142-c57a-744f-adef-290febc6f043','of a program','ktaN8hrBzOpkhdRguezfZ6AiyS0eTs7nKe3bPYXeD5I','wk_G62L29n','["orders:read"]',1795317483358,NULL,NULL,NULL);
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
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'kPOrQPUNZGW_YPi_jWsYth1_ge1qXe-g5kYtttGyMvE','email_verification','usr_01a20142-9cb9-74f0-8049-965e85086861','grace-1795317471924@example.com',1795317472441,1795403872441,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'DGaahzF7rG434JiFyJ7HqtSxOfWdqnrEIh3AAofPRgI','email_verification','usr_01a20142-c57a-744f-adef-290febc6f043','ada@example.com',1795317482874,1795403882874,NULL);
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
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a20142-c57a-744f-adef-290febc6f043','v1.ctyQNFdp.-mQ9ZsLuwcQL67uE.ZHTdVBDcoe8XVH6g8WTga_i1E3jN5JTvBAV630sq2I_VMy59bmNTT83enVxbOUjt',NULL,0,1795317483407);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a20142-9cb9-73a1-bf13-a373d0c9d850:email-verification','grace-1795317471924@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23486/email/verify?token=wev_vfqOqkD4zkuAIpQz6fR4vQLeB4_FRvxH6Xo0iqwI75o

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23486/email/verify?token=wev_vfqOqkD4zkuAIpQz6fR4vQLeB4_FRvxH6Xo0iqwI75o">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317472575);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a20142-a239-7fb6-9cd6-302a96d0c56c:order-confirmed','grace-1795317471924@example.com','Your order 0E8XS-ZMHVT','Hello,

Thank you. We have your order 0E8XS-ZMHVT and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0E8XS-ZMHVT</title></head><body><p>Hello,</p><p>Thank you. We have your order 0E8XS-ZMHVT and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a">See your order</a></p></body></html>',1795317474049);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a20142-aab8-7f62-9ada-949b4f9055c1:order-shipped','grace-1795317471924@example.com','Your order 0E8XS-ZMHVT is on its way','Hello,

The parcel with your order 0E8XS-ZMHVT is with the carrier.

See your order: http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0E8XS-ZMHVT is on its way</title></head><body><p>Hello,</p><p>The parcel with your order 0E8XS-ZMHVT is with the carrier.</p><p><a href="http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a">See your order</a></p></body></html>',1795317476069);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a20142-b3b3-78af-a554-64b09b24c902:order-delivered','grace-1795317471924@example.com','Your order 0E8XS-ZMHVT has arrived','Hello,

The carrier has delivered your order 0E8XS-ZMHVT.

See your order: http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 0E8XS-ZMHVT has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order 0E8XS-ZMHVT.</p><p><a href="http://localhost:23486/orders/ord_01a20142-a09a-74c6-aaf5-7bc6b985753a">See your order</a></p></body></html>',1795317478415);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a20142-b73d-7d5e-b3c0-2a311f41eaeb:order-cancelled','grace-1795317471924@example.com','Your order 5AHD4-PXJF9 was cancelled','Hello,

Your order 5AHD4-PXJF9 was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23486/orders/ord_01a20142-b599-714b-b8f9-c5ca29f4655a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 5AHD4-PXJF9 was cancelled</title></head><body><p>Hello,</p><p>Your order 5AHD4-PXJF9 was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23486/orders/ord_01a20142-b599-714b-b8f9-c5ca29f4655a">See your order</a></p></body></html>',1795317479270);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a20142-b9c5-7597-b441-b5951a0b5977:order-confirmed','grace-1795317471924@example.com','Your order N0EQ0-7TEHB','Hello,

Thank you. We have your order N0EQ0-7TEHB and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order N0EQ0-7TEHB</title></head><body><p>Hello,</p><p>Thank you. We have your order N0EQ0-7TEHB and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9">See your order</a></p></body></html>',1795317480006);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a20142-bb12-7073-8899-5c852762c65b:order-cancelled','grace-1795317471924@example.com','Your order N0EQ0-7TEHB was cancelled','Hello,

Your order N0EQ0-7TEHB was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order N0EQ0-7TEHB was cancelled</title></head><body><p>Hello,</p><p>Your order N0EQ0-7TEHB was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9">See your order</a></p></body></html>',1795317480348);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a20142-bcb4-77f2-ae26-10873de3c89b:money-refunded','grace-1795317471924@example.com','Your refund for order N0EQ0-7TEHB','Hello,

We have given back all that you paid for your order N0EQ0-7TEHB: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order N0EQ0-7TEHB</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order N0EQ0-7TEHB: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23486/orders/ord_01a20142-b876-74dd-95fc-9905b531b5d9">See your order</a></p></body></html>',1795317480801);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a20142-c57a-7189-b730-38e5565ad917:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:23486/email/verify?token=wev_ZmsfC0LEApJ_YmtiOU4flgDZgPz3OvtYc-ODUh3XRPo

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:23486/email/verify?token=wev_ZmsfC0LEApJ_YmtiOU4flgDZgPz3OvtYc-ODUh3XRPo">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795317482922);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a20142-c75e-7a74-9bba-845cb8f9ed6f:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:23486/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:23486/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795317483372);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a20142-c846-7c45-b5d7-8cf397ecae18:order-confirmed','ada@example.com','Your order DHTVM-AS6JW','Hello,

Thank you. We have your order DHTVM-AS6JW and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order DHTVM-AS6JW</title></head><body><p>Hello,</p><p>Thank you. We have your order DHTVM-AS6JW and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019">See your order</a></p></body></html>',1795317483731);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a20142-c9ee-74e8-ae98-af8f47d9597e:order-confirmed','ada@example.com','Your order KAJ9J-703MX','Hello,

Thank you. We have your order KAJ9J-703MX and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order KAJ9J-703MX</title></head><body><p>Hello,</p><p>Thank you. We have your order KAJ9J-703MX and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1">See your order</a></p></body></html>',1795317484311);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a20142-ce72-7bca-a4be-1f9836f562f9:order-cancelled','ada@example.com','Your order PSJV4-DV45B was cancelled','Hello,

Your order PSJV4-DV45B was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:23486/orders/ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order PSJV4-DV45B was cancelled</title></head><body><p>Hello,</p><p>Your order PSJV4-DV45B was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:23486/orders/ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47">See your order</a></p></body></html>',1795317485292);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a20142-cf4e-793e-a187-acf55908aa1e:order-cancelled','ada@example.com','Your order KAJ9J-703MX was cancelled','Hello,

Your order KAJ9J-703MX was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order KAJ9J-703MX was cancelled</title></head><body><p>Hello,</p><p>Your order KAJ9J-703MX was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1">See your order</a></p></body></html>',1795317485875);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a20142-d0aa-755d-b743-465152c0e304:money-refunded','ada@example.com','Your refund for order KAJ9J-703MX','Hello,

We have given back all that you paid for your order KAJ9J-703MX: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order KAJ9J-703MX</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order KAJ9J-703MX: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23486/orders/ord_01a20142-c904-74ac-ab77-4db7466e70e1">See your order</a></p></body></html>',1795317485898);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a20142-d19a-7f0f-902d-f20bd010d74c:order-shipped','ada@example.com','Your order DHTVM-AS6JW is on its way','Hello,

The parcel with your order DHTVM-AS6JW is with the carrier.

See your order: http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order DHTVM-AS6JW is on its way</title></head><body><p>Hello,</p><p>The parcel with your order DHTVM-AS6JW is with the carrier.</p><p><a href="http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019">See your order</a></p></body></html>',1795317486066);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef:order-delivered','ada@example.com','Your order DHTVM-AS6JW has arrived','Hello,

The carrier has delivered your order DHTVM-AS6JW.

See your order: http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order DHTVM-AS6JW has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order DHTVM-AS6JW.</p><p><a href="http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019">See your order</a></p></body></html>',1795317487894);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a20142-e8e3-7e29-a9da-473c66dc6133:money-refunded','ada@example.com','Your refund for order DHTVM-AS6JW','Hello,

We have given back €1.00 of the €50.40 that you paid for your order DHTVM-AS6JW.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order DHTVM-AS6JW</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order DHTVM-AS6JW.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:23486/orders/ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019">See your order</a></p></body></html>',1795317491988);
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
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a20142-7478-7a5a-84fb-7f5ea19295df','admin@wharf.test',1795317462136,'Alex Admin','scrypt$16384$8$5$ENz7dJ0S0EbAx_43Mp4xNw$l4_1dIbfsB07aNBIreJpQnHvZ-8w33bgTOr9oOi4Zts','admin','active',1,'{}',1795317462136,1795317462136,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a20142-7a47-7671-8b3c-ada3f634cfca','manager@wharf.test',1795317463623,'Max Manager','scrypt$16384$8$5$19gb_cZJnbS2SmKcQBMvRg$guJQQqdYWq7dU1kLMRUEHRIg5fJRLVWsMwe8IkY6jDU','manager','active',1,'{}',1795317463623,1795317463623,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a20142-7dc9-789b-906c-ebbee8e99e17','support@wharf.test',1795317464521,'Sam Support','scrypt$16384$8$5$cs9lsAM5gRagVYodOj6brw$47H6y7m6Qq0FZbsZV9Xy2YpGMDe3rJSXBh23MrckYWE','support','active',1,'{}',1795317464521,1795317464521,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a20142-801c-7221-9039-8fe34e282fae','ada@wharf.test',1795317465116,'Ada Lovelace','scrypt$16384$8$5$dis7xeWDht7MoXEMKEp-MA$EYC_Gu3d0SiM1MR3J71oCvgKW9dUY4MnXf7LGNnwXRQ','customer','active',1,'{}',1795317465116,1795317465116,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a20142-9cb9-74f0-8049-965e85086861','grace-1795317471924@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$_tdPT2yzFd9heKHZu0O0KA$pkeGOXdswZJ-FhAU42rNZ-NsSjm_A7XWWU5eDoxH-Tw','customer','active',1,'{}',1795317472441,1795317472441,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a20142-c57a-744f-adef-290febc6f043','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$v2WtSCgSB5Z_aSb2m4i8Kg$xUv1tB4Pglc33OhqNH8Pxso7K47QRVOzdMu9EKIiJxQ','customer','active',1,'{}',1795317482874,1795317482874,NULL);
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
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (1,'evt_01a20141-d909-725b-a24b-5f48ee28d8d6','events','product.created','prd_01a20141-d8db-776c-a8ff-3408168fdfe7','{"schema":1,"id":"evt_01a20141-d909-725b-a24b-5f48ee28d8d6","type":"product.created","version":1,"aggregateId":"prd_01a20141-d8db-776c-a8ff-3408168fdfe7","data":{"productId":"prd_01a20141-d8db-776c-a8ff-3408168fdfe7","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795317422345,"traceparent":null}',1795317422345,1795317442345,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (2,'evt_01a20141-d96b-7c34-9eca-88d2c961838b','events','product.created','prd_01a20141-d968-774f-93e2-e489aec4ae35','{"schema":1,"id":"evt_01a20141-d96b-7c34-9eca-88d2c961838b","type":"product.created","version":1,"aggregateId":"prd_01a20141-d968-774f-93e2-e489aec4ae35","data":{"productId":"prd_01a20141-d968-774f-93e2-e489aec4ae35","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795317422443,"traceparent":null}',1795317422443,1795317442443,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (3,'evt_01a20141-d9d2-7bb2-8014-6a2b533b8b63','events','product.created','prd_01a20141-d9cb-7be1-93fd-6e21dceb964d','{"schema":1,"id":"evt_01a20141-d9d2-7bb2-8014-6a2b533b8b63","type":"product.created","version":1,"aggregateId":"prd_01a20141-d9cb-7be1-93fd-6e21dceb964d","data":{"productId":"prd_01a20141-d9cb-7be1-93fd-6e21dceb964d","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795317422546,"traceparent":null}',1795317422546,1795317442546,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (4,'evt_01a20141-da0c-7c74-a3a0-62170cd08689','events','product.created','prd_01a20141-da09-7a4a-92d1-2401316794c4','{"schema":1,"id":"evt_01a20141-da0c-7c74-a3a0-62170cd08689","type":"product.created","version":1,"aggregateId":"prd_01a20141-da09-7a4a-92d1-2401316794c4","data":{"productId":"prd_01a20141-da09-7a4a-92d1-2401316794c4","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795317422604,"traceparent":null}',1795317422604,1795317442604,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (5,'evt_01a20141-da83-7336-a9a2-64378b7099e8','events','product.created','prd_01a20141-da80-763c-acb6-b1f45734bf3f','{"schema":1,"id":"evt_01a20141-da83-7336-a9a2-64378b7099e8","type":"product.created","version":1,"aggregateId":"prd_01a20141-da80-763c-acb6-b1f45734bf3f","data":{"productId":"prd_01a20141-da80-763c-acb6-b1f45734bf3f","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795317422723,"traceparent":null}',1795317422723,1795317442723,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (6,'evt_01a20141-dac8-7da2-a721-4a6995f4c9e9','events','product.created','prd_01a20141-dac5-73af-a5b3-2ab0ecf42105','{"schema":1,"id":"evt_01a20141-dac8-7da2-a721-4a6995f4c9e9","type":"product.created","version":1,"aggregateId":"prd_01a20141-dac5-73af-a5b3-2ab0ecf42105","data":{"productId":"prd_01a20141-dac5-73af-a5b3-2ab0ecf42105","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795317422792,"traceparent":null}',1795317422792,1795317442792,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (7,'evt_01a20141-db45-7f80-90f5-c127c72afd91','events','product.created','prd_01a20141-db35-7084-9df7-485d388dac13','{"schema":1,"id":"evt_01a20141-db45-7f80-90f5-c127c72afd91","type":"product.created","version":1,"aggregateId":"prd_01a20141-db35-7084-9df7-485d388dac13","data":{"productId":"prd_01a20141-db35-7084-9df7-485d388dac13","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795317422917,"traceparent":null}',1795317422917,1795317442917,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (8,'evt_01a20141-db93-7ca4-88e7-7afa0f809810','events','product.created','prd_01a20141-db90-7b2f-90fb-6c28334a9749','{"schema":1,"id":"evt_01a20141-db93-7ca4-88e7-7afa0f809810","type":"product.created","version":1,"aggregateId":"prd_01a20141-db90-7b2f-90fb-6c28334a9749","data":{"productId":"prd_01a20141-db90-7b2f-90fb-6c28334a9749","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795317422995,"traceparent":null}',1795317422995,1795317442995,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (9,'evt_01a20141-dbe5-7329-970f-c1e0abb5cdc2','events','product.created','prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573','{"schema":1,"id":"evt_01a20141-dbe5-7329-970f-c1e0abb5cdc2","type":"product.created","version":1,"aggregateId":"prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573","data":{"productId":"prd_01a20141-dbe3-7dfb-b97c-d9a9782d9573","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795317423077,"traceparent":null}',1795317423077,1795317443077,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (10,'evt_01a20141-dd12-764e-b993-970d45834fe7','events','product.created','prd_01a20141-dced-7d13-8e9b-33897f7a149d','{"schema":1,"id":"evt_01a20141-dd12-764e-b993-970d45834fe7","type":"product.created","version":1,"aggregateId":"prd_01a20141-dced-7d13-8e9b-33897f7a149d","data":{"productId":"prd_01a20141-dced-7d13-8e9b-33897f7a149d","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795317423378,"traceparent":null}',1795317423378,1795317443378,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (11,'evt_01a20141-ddbc-799a-97e4-2866e0a7e8fe','events','product.created','prd_01a20141-ddb9-7118-b73c-837721b9422d','{"schema":1,"id":"evt_01a20141-ddbc-799a-97e4-2866e0a7e8fe","type":"product.created","version":1,"aggregateId":"prd_01a20141-ddb9-7118-b73c-837721b9422d","data":{"productId":"prd_01a20141-ddb9-7118-b73c-837721b9422d","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795317423548,"traceparent":null}',1795317423548,1795317443548,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (12,'evt_01a20141-de60-7ed8-8f89-0802e9dcabc9','events','product.created','prd_01a20141-de59-725b-8e6a-3deb16b9d156','{"schema":1,"id":"evt_01a20141-de60-7ed8-8f89-0802e9dcabc9","type":"product.created","version":1,"aggregateId":"prd_01a20141-de59-725b-8e6a-3deb16b9d156","data":{"productId":"prd_01a20141-de59-725b-8e6a-3deb16b9d156","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795317423712,"traceparent":null}',1795317423712,1795317443712,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (13,'evt_01a20141-df1c-7fee-aa3c-584b2cad36c6','events','product.created','prd_01a20141-df1a-7654-8743-a26838b05fd9','{"schema":1,"id":"evt_01a20141-df1c-7fee-aa3c-584b2cad36c6","type":"product.created","version":1,"aggregateId":"prd_01a20141-df1a-7654-8743-a26838b05fd9","data":{"productId":"prd_01a20141-df1a-7654-8743-a26838b05fd9","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795317423900,"traceparent":null}',1795317423900,1795317443900,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (14,'evt_01a20141-df32-7405-a0da-8c6810a69002','events','product.created','prd_01a20141-df2f-7a21-8e61-a05282dff2cc','{"schema":1,"id":"evt_01a20141-df32-7405-a0da-8c6810a69002","type":"product.created","version":1,"aggregateId":"prd_01a20141-df2f-7a21-8e61-a05282dff2cc","data":{"productId":"prd_01a20141-df2f-7a21-8e61-a05282dff2cc","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795317423922,"traceparent":null}',1795317423922,1795317443922,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (15,'evt_01a20141-df59-73f0-a546-5fbd955268f0','events','product.created','prd_01a20141-df57-722b-9bf1-098aea1f9fea','{"schema":1,"id":"evt_01a20141-df59-73f0-a546-5fbd955268f0","type":"product.created","version":1,"aggregateId":"prd_01a20141-df57-722b-9bf1-098aea1f9fea","data":{"productId":"prd_01a20141-df57-722b-9bf1-098aea1f9fea","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795317423961,"traceparent":null}',1795317423961,1795317443961,1,1795317465312,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (359,'evt_01a20142-d0e2-72c7-9187-f33d42af6a35','events','inbound.received','inb_01a20142-d0e2-7aca-9741-7b9d733758ad','{"schema":1,"id":"evt_01a20142-d0e2-72c7-9187-f33d42af6a35","type":"inbound.received","version":1,"aggregateId":"inb_01a20142-d0e2-7aca-9741-7b9d733758ad","data":{"id":"inb_01a20142-d0e2-7aca-9741-7b9d733758ad"},"storeId":"main","at":1795317485794,"traceparent":null}',1795317485794,1795317505794,1,1795317486020,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (360,'evt_01a20142-d15c-7bd4-ad1b-aaa4de42b71a','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-d15c-7bd4-ad1b-aaa4de42b71a","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317485916,"dueAt":1795317491916,"traceparent":null}',1795317485916,1795317511916,1,1795317492065,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (361,'evt_01a20142-d15d-7ba3-82a6-ab7260e79fba','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-d15d-7ba3-82a6-ab7260e79fba","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317485917,"dueAt":1795317491917,"traceparent":null}',1795317485917,1795317511917,1,1795317492065,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (362,'evt_01a20142-d19a-7f0f-902d-f20bd010d74c','events','shipment.handed_over','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"schema":1,"id":"evt_01a20142-d19a-7f0f-902d-f20bd010d74c","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"handed_over"},"storeId":"main","at":1795317485978,"traceparent":null}',1795317485978,1795317505978,1,1795317486118,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (363,'evt_01a20142-d19a-7f0f-902d-f20bd010d74c','notification','shipment.handed_over','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"schema":1,"id":"evt_01a20142-d19a-7f0f-902d-f20bd010d74c","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"handed_over"},"storeId":"main","at":1795317485978,"traceparent":null}',1795317485978,1795317505978,1,1795317486078,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (364,'evt_01a20142-d819-71eb-9f7f-b522b196b9f7','events','inbound.received','inb_01a20142-d819-746e-935a-b74f6daf761f','{"schema":1,"id":"evt_01a20142-d819-71eb-9f7f-b522b196b9f7","type":"inbound.received","version":1,"aggregateId":"inb_01a20142-d819-746e-935a-b74f6daf761f","data":{"id":"inb_01a20142-d819-746e-935a-b74f6daf761f"},"storeId":"main","at":1795317487641,"traceparent":null}',1795317487641,1795317507641,1,1795317487844,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (365,'evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef','events','shipment.delivered','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"schema":1,"id":"evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"delivered"},"storeId":"main","at":1795317487815,"traceparent":null}',1795317487815,1795317507815,1,1795317487986,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (366,'evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef','notification','shipment.delivered','shp_01a20142-c865-7cf2-b405-21477f59ef3a','{"schema":1,"id":"evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef","type":"shipment.delivered","version":1,"aggregateId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"delivered"},"storeId":"main","at":1795317487815,"traceparent":null}',1795317487815,1795317507815,1,1795317487910,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (367,'evt_01a20142-d982-701e-9196-223d4928cbb3','events','order.completed','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','{"schema":1,"id":"evt_01a20142-d982-701e-9196-223d4928cbb3","type":"order.completed","version":1,"aggregateId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","data":{"order":{"id":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","status":"captured"},"shipment":{"id":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:18:03.447Z","updatedAt":"2026-11-22T03:18:08.002Z"}},"storeId":"main","at":1795317488002,"traceparent":null}',1795317488002,1795317508002,1,1795317488084,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (368,'evt_01a20142-d9b8-757c-978a-2d9556f4ef0f','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-d9b8-757c-978a-2d9556f4ef0f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317488056,"traceparent":null}',1795317488056,1795317508056,1,1795317488103,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (369,'evt_01a20142-d9eb-7ffe-95f2-b9a983ba0db5','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-d9eb-7ffe-95f2-b9a983ba0db5","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317488107,"dueAt":1795317493107,"traceparent":null}',1795317488107,1795317513107,1,1795317493129,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (370,'evt_01a20142-da0f-7651-97dc-5fcac0f0cd2f','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-da0f-7651-97dc-5fcac0f0cd2f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317488143,"dueAt":1795317785143,"traceparent":null}',1795317488143,1795317805143,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (371,'evt_01a20142-da4f-74e6-bef9-b1e8180076c6','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-da4f-74e6-bef9-b1e8180076c6","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317488207,"dueAt":1795317809207,"traceparent":null}',1795317488207,1795317829207,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (372,'evt_01a20142-da8b-707a-9526-36c34c4488de','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-da8b-707a-9526-36c34c4488de","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317488267,"dueAt":1795317787267,"traceparent":null}',1795317488267,1795317807267,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (373,'evt_01a20142-de91-7e96-843a-46d0002bd9e1','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-de91-7e96-843a-46d0002bd9e1","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317489297,"dueAt":1795317782297,"traceparent":null}',1795317489297,1795317802297,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (374,'evt_01a20142-e255-76b0-902a-b777fb29950f','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-e255-76b0-902a-b777fb29950f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317490261,"dueAt":1795317787261,"traceparent":null}',1795317490261,1795317807261,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (375,'evt_01a20142-e26e-70d5-b4b7-fb730e8cfd97','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-e26e-70d5-b4b7-fb730e8cfd97","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317490286,"dueAt":1795317777286,"traceparent":null}',1795317490286,1795317797286,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (376,'evt_01a20142-e2ed-712b-9f16-3878b2cf1556','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-e2ed-712b-9f16-3878b2cf1556","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317490413,"dueAt":1795317785413,"traceparent":null}',1795317490413,1795317805413,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (377,'evt_01a20142-e6c3-7d2e-9883-c18d087ed132','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-e6c3-7d2e-9883-c18d087ed132","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317491395,"dueAt":1795317769395,"traceparent":null}',1795317491395,1795317789395,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (378,'evt_01a20142-e6e1-7a19-aff6-4c14c7227734','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-e6e1-7a19-aff6-4c14c7227734","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317491425,"dueAt":1795317811425,"traceparent":null}',1795317491425,1795317831425,1,NULL,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (379,'evt_01a20142-e885-7071-a752-0beaf246961f','events','payment.refund_requested','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','{"schema":1,"id":"evt_01a20142-e885-7071-a752-0beaf246961f","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","data":{"paymentId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20142-e885-77f9-b61c-45f49c44addd","origin":"staff"},"storeId":"main","at":1795317491845,"traceparent":null}',1795317491845,1795317511845,1,1795317491952,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (380,'evt_01a20142-e8e3-7e29-a9da-473c66dc6133','events','payment.refunded','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','{"schema":1,"id":"evt_01a20142-e8e3-7e29-a9da-473c66dc6133","type":"payment.refunded","version":1,"aggregateId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","data":{"paymentId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20142-e885-77f9-b61c-45f49c44addd","origin":"staff"},"storeId":"main","at":1795317491939,"traceparent":null}',1795317491939,1795317511939,1,1795317492082,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (381,'evt_01a20142-e8e3-7e29-a9da-473c66dc6133','notification','payment.refunded','pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70','{"schema":1,"id":"evt_01a20142-e8e3-7e29-a9da-473c66dc6133","type":"payment.refunded","version":1,"aggregateId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","data":{"paymentId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","orderId":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a20142-e885-77f9-b61c-45f49c44addd","origin":"staff"},"storeId":"main","at":1795317491939,"traceparent":null}',1795317491939,1795317511939,1,1795317491997,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (382,'evt_01a20142-e93c-7609-acf3-d55ea32a89e7','sync','jobs.step','job_01a20142-e93c-79e3-9de2-7222bfc92240','{"schema":1,"id":"evt_01a20142-e93c-7609-acf3-d55ea32a89e7","type":"jobs.step","version":1,"aggregateId":"job_01a20142-e93c-79e3-9de2-7222bfc92240","data":{"jobId":"job_01a20142-e93c-79e3-9de2-7222bfc92240","step":0},"storeId":"main","at":1795317492028,"traceparent":null}',1795317492028,1795317512028,1,1795317492179,NULL,NULL);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error") VALUES (383,'evt_01a20142-ed8d-7249-8239-7de740038df3','webhook','webhooks.attempt','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','{"schema":1,"id":"evt_01a20142-ed8d-7249-8239-7de740038df3","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3","data":{"endpointId":"whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3"},"storeId":"main","at":1795317493133,"dueAt":1795317773133,"traceparent":null}',1795317493133,1795317793133,1,NULL,NULL,NULL);
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
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a20142-aa8a-7d4b-a0b3-8febd1d699b9','shipping/sandbox','msg_01a20142-a2a9-747d-8d28-08fc66eba24b','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20142-a27c-7012-9472-3730120cf1cb"}}',1795317475978,1795317476032,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a20142-b24d-7cf8-b71f-a745d15ac150','shipping/sandbox','msg_01a20142-a2a9-7164-8173-4eb89432d247','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20142-a27c-7012-9472-3730120cf1cb"}}',1795317477965,1795317478335,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a20142-d0e2-7aca-9741-7b9d733758ad','shipping/sandbox','msg_01a20142-c875-7f49-9ba7-409ccc0b8fce','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a"}}',1795317485794,1795317485989,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a20142-d819-746e-935a-b74f6daf761f','shipping/sandbox','msg_01a20142-c875-7211-96f0-a5b6ce6e37ae','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a"}}',1795317487641,1795317487826,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a20142-9cb9-73a1-bf13-a373d0c9d850:email-verification',1795317487518,1795317472585);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a20142-a239-7fb6-9cd6-302a96d0c56c:order-confirmed',1795317489032,1795317474058);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a20142-aab8-7f62-9ada-949b4f9055c1:order-shipped',1795317491060,1795317476071);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a20142-b3b3-78af-a554-64b09b24c902:order-delivered',1795317493367,1795317478418);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a20142-b73d-7d5e-b3c0-2a311f41eaeb:order-cancelled',1795317494253,1795317479273);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a20142-b9c5-7597-b441-b5951a0b5977:order-confirmed',1795317494988,1795317480014);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a20142-bb12-7073-8899-5c852762c65b:order-cancelled',1795317495280,1795317480362);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a20142-bcb4-77f2-ae26-10873de3c89b:money-refunded',1795317495785,1795317480808);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a20142-c57a-7189-b730-38e5565ad917:email-verification',1795317497901,1795317482930);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a20142-c75e-7a74-9bba-845cb8f9ed6f:api-key-created',1795317498366,1795317483374);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a20142-c846-7c45-b5d7-8cf397ecae18:order-confirmed',1795317498710,1795317483734);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a20142-c9ee-74e8-ae98-af8f47d9597e:order-confirmed',1795317499235,1795317484314);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a20142-ce72-7bca-a4be-1f9836f562f9:order-cancelled',1795317500241,1795317485312);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a20142-cf4e-793e-a187-acf55908aa1e:order-cancelled',1795317500812,1795317485897);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a20142-d0aa-755d-b743-465152c0e304:money-refunded',1795317500814,1795317485907);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a20142-d19a-7f0f-902d-f20bd010d74c:order-shipped',1795317501044,1795317486069);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a20142-d8c7-7e18-ba2d-8a598686c9ef:order-delivered',1795317502866,1795317487901);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a20142-e8e3-7e29-a9da-473c66dc6133:money-refunded',1795317506971,1795317491993);
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
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a20142-c7fa-72eb-ac88-b86382966323',1,1795317483719,28,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a20142-c92c-7741-9368-296d037c94c2',1,1795317484138,38,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a20142-c985-70e7-8f05-a0964c1fcd8e',1,1795317484145,32,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a20142-c9b0-7480-a8a3-29836b5c00ae',1,1795317484160,26,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a20142-cd27-7db4-a2ea-a95f37e6fe11',1,1795317485309,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a20142-cb88-72f5-932a-b7cfe96eb4ab',1,1795317485266,85,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a20142-cc8c-75ca-a0bf-8b61c717ded8',1,1795317485286,66,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a20142-cfe7-7f00-8702-21ed075f201b',1,1795317485850,66,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a20142-d007-7ca1-a926-5e200720e1be',1,1795317485873,44,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a20142-d9b8-75c5-9289-c263963addb9',1,1795317488102,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a20142-c7fa-72eb-ac88-b86382966323',2,1795317488132,11,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a20142-c985-70e7-8f05-a0964c1fcd8e',2,1795317488198,9,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a20142-c9b0-7480-a8a3-29836b5c00ae',2,1795317488254,13,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a20142-c92c-7741-9368-296d037c94c2',2,1795317489262,35,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a20142-cb88-72f5-932a-b7cfe96eb4ab',2,1795317490257,4,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a20142-cc8c-75ca-a0bf-8b61c717ded8',2,1795317490280,6,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a20142-cd27-7db4-a2ea-a95f37e6fe11',2,1795317490383,30,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a20142-cfe7-7f00-8702-21ed075f201b',2,1795317491385,10,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a20142-d007-7ca1-a926-5e200720e1be',2,1795317491420,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a20142-d9b8-75c5-9289-c263963addb9',2,1795317493128,5,NULL,'unreachable',NULL);
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
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a20142-c7fa-72eb-ac88-b86382966323','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-c7b7-71ff-b38d-9c350cc28101','order.created','{"type":"order.created","timestamp":"2026-11-22T03:18:03.447Z","data":{"order":{"id":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:18:03.447Z","updatedAt":"2026-11-22T03:18:03.447Z"}}}','pending',1795317785143,2,2,0,1795317483514,1795317488143);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a20142-c92c-7741-9368-296d037c94c2','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-c846-7c45-b5d7-8cf397ecae18','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:18:03.590Z","data":{"order":{"id":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:18:03.447Z","updatedAt":"2026-11-22T03:18:03.590Z"}}}','pending',1795317782297,2,2,0,1795317483820,1795317489297);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a20142-c985-70e7-8f05-a0964c1fcd8e','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-c904-7037-b04e-104dd185a4e3','order.created','{"type":"order.created","timestamp":"2026-11-22T03:18:03.780Z","data":{"order":{"id":"ord_01a20142-c904-74ac-ab77-4db7466e70e1","number":"KAJ9J-703MX","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c904-74cd-bfb7-238b5ae84981","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:18:03.780Z","updatedAt":"2026-11-22T03:18:03.780Z"}}}','pending',1795317809207,2,2,0,1795317483909,1795317488207);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a20142-c9b0-7480-a8a3-29836b5c00ae','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-c889-72d2-a3ce-4720601fbc30','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:18:03.657Z","data":{"order":{"id":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","status":"captured"},"shipment":{"id":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:18:03.447Z","updatedAt":"2026-11-22T03:18:03.657Z"}}}','pending',1795317787267,2,2,0,1795317483952,1795317488267);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a20142-cb88-72f5-932a-b7cfe96eb4ab','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-c9ee-74e8-ae98-af8f47d9597e','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:18:04.014Z","data":{"order":{"id":"ord_01a20142-c904-74ac-ab77-4db7466e70e1","number":"KAJ9J-703MX","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c904-74cd-bfb7-238b5ae84981","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:18:03.780Z","updatedAt":"2026-11-22T03:18:04.014Z"}}}','pending',1795317787261,2,2,0,1795317484424,1795317490261);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a20142-cc8c-75ca-a0bf-8b61c717ded8','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-cb4e-7041-8d7b-fc6e5630c216','order.created','{"type":"order.created","timestamp":"2026-11-22T03:18:04.366Z","data":{"order":{"id":"ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47","number":"PSJV4-DV45B","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-cb4e-7198-941d-6b7d192e51ba","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:18:04.366Z","updatedAt":"2026-11-22T03:18:04.366Z"}}}','pending',1795317777286,2,2,0,1795317484684,1795317490286);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a20142-cd27-7db4-a2ea-a95f37e6fe11','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-ca41-7d6b-845b-8533e3322cc5','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:18:04.097Z","data":{"order":{"id":"ord_01a20142-c904-74ac-ab77-4db7466e70e1","number":"KAJ9J-703MX","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c904-74cd-bfb7-238b5ae84981","status":"captured"},"shipment":{"id":"shp_01a20142-ca0e-7220-8104-1c2f65f183e7","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:18:03.780Z","updatedAt":"2026-11-22T03:18:04.097Z"}}}','pending',1795317785413,2,2,0,1795317484839,1795317490413);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a20142-cfe7-7f00-8702-21ed075f201b','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-ce72-7bca-a4be-1f9836f562f9','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:18:05.170Z","data":{"order":{"id":"ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47","number":"PSJV4-DV45B","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-cb4e-7198-941d-6b7d192e51ba","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:18:05.170Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:18:04.366Z","updatedAt":"2026-11-22T03:18:05.170Z"}}}','pending',1795317769395,2,2,0,1795317485543,1795317491395);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a20142-d007-7ca1-a926-5e200720e1be','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-cf4e-793e-a187-acf55908aa1e','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:18:05.390Z","data":{"order":{"id":"ord_01a20142-c904-74ac-ab77-4db7466e70e1","number":"KAJ9J-703MX","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c904-74cd-bfb7-238b5ae84981","status":"captured"},"shipment":{"id":"shp_01a20142-ca0e-7220-8104-1c2f65f183e7","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:18:05.390Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:18:03.780Z","updatedAt":"2026-11-22T03:18:05.390Z"}}}','pending',1795317811425,2,2,0,1795317485575,1795317491425);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a20142-d9b8-75c5-9289-c263963addb9','whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','evt_01a20142-d982-701e-9196-223d4928cbb3','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:18:08.002Z","data":{"order":{"id":"ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019","number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","status":"captured"},"shipment":{"id":"shp_01a20142-c865-7cf2-b405-21477f59ef3a","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:18:03.447Z","updatedAt":"2026-11-22T03:18:08.002Z"}}}','pending',1795317773133,2,2,0,1795317488056,1795317493133);
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
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a20142-c3a7-73a2-8f58-6d7b31231fd3','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795317483747,'[{"sealed":"v1.ctyQNFdp.nTbSOwSeaNr_g55r.HC8POvn-dUCyXOJdygdpABICL03da8g5IWa1RXYQNoyWI2NnVFzDBy7VljVVbwmkzXtQeRWY6S-LYJmF9pVxr_yB","until":null}]','ctyQNFdp','usr_01a20142-7a47-7671-8b3c-ada3f634cfca',2,1795317482407,1795317483747,NULL);
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
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a20142-a09a-74c6-aaf5-7bc6b985753a','0E8XS-ZMHVT','usr_01a20142-9cb9-74f0-8049-965e85086861','completed',2580,'EUR',2,1795317473434,1795317473849,1795317473993,1795317478584,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a20142-b599-714b-b8f9-c5ca29f4655a','5AHD4-PXJF9','usr_01a20142-9cb9-74f0-8049-965e85086861','cancelled',2580,'EUR',2,1795317478809,NULL,NULL,NULL,1795317479229,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a20142-b876-74dd-95fc-9905b531b5d9','N0EQ0-7TEHB','usr_01a20142-9cb9-74f0-8049-965e85086861','cancelled',2580,'EUR',2,1795317479542,1795317479877,1795317479946,NULL,1795317480210,1795317480849);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019','DHTVM-AS6JW','usr_01a20142-c57a-744f-adef-290febc6f043','completed',5040,'EUR',1,1795317483447,1795317483590,1795317483657,1795317488002,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a20142-c904-74ac-ab77-4db7466e70e1','KAJ9J-703MX','usr_01a20142-c57a-744f-adef-290febc6f043','cancelled',5540,'EUR',1,1795317483780,1795317484014,1795317484097,NULL,1795317485390,1795317486004);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47','PSJV4-DV45B','usr_01a20142-c57a-744f-adef-290febc6f043','cancelled',4940,'EUR',1,1795317484366,NULL,NULL,NULL,1795317485170,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795317495837);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795317495839);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795317495839);
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
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a20142-a09a-7e60-952e-feef8dd3741b','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',1,'order.created','{"number":"0E8XS-ZMHVT","userId":"usr_01a20142-9cb9-74f0-8049-965e85086861","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20142-a09a-7e81-9632-918cb1e008a8","customerNote":null,"metadata":{}}','usr_01a20142-9cb9-74f0-8049-965e85086861',1795317473434);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a20142-a239-7fb5-9399-d1d22e0fb2ff','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',2,'order.paid','{}','system:saga',1795317473849);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a20142-a2c9-7312-bc9b-95227b6d7674','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',3,'order.fulfilling','{"shipmentId":"shp_01a20142-a27c-7012-9472-3730120cf1cb"}','system:saga',1795317473993);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a20142-ab07-73de-9c5b-0f8264ff12cd','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317476103);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a20142-b448-7ce1-837d-091c40d32876','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317478472);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a20142-b4b8-7d98-afa2-bb55cab67c08','ord_01a20142-a09a-74c6-aaf5-7bc6b985753a',6,'order.completed','{}','system:saga',1795317478584);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a20142-b599-7594-89d3-8cd5412969cd','ord_01a20142-b599-714b-b8f9-c5ca29f4655a',1,'order.created','{"number":"5AHD4-PXJF9","userId":"usr_01a20142-9cb9-74f0-8049-965e85086861","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20142-b599-7eca-b3bf-2f28327c7236","customerNote":null,"metadata":{}}','usr_01a20142-9cb9-74f0-8049-965e85086861',1795317478809);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a20142-b73d-7697-8c93-b84fa435066f','ord_01a20142-b599-714b-b8f9-c5ca29f4655a',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317479229);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a20142-b796-7eb5-87ce-3d1b56d4ca33','ord_01a20142-b599-714b-b8f9-c5ca29f4655a',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317479318);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a20142-b876-7af5-aece-61bd23a0a0b1','ord_01a20142-b876-74dd-95fc-9905b531b5d9',1,'order.created','{"number":"N0EQ0-7TEHB","userId":"usr_01a20142-9cb9-74f0-8049-965e85086861","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a20142-b876-779c-9096-637ead220445","customerNote":null,"metadata":{}}','usr_01a20142-9cb9-74f0-8049-965e85086861',1795317479542);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a20142-b9c5-79d3-ac0f-8010ffa50585','ord_01a20142-b876-74dd-95fc-9905b531b5d9',2,'order.paid','{}','system:saga',1795317479877);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a20142-ba0a-7c93-b170-a2261a8940df','ord_01a20142-b876-74dd-95fc-9905b531b5d9',3,'order.fulfilling','{"shipmentId":"shp_01a20142-b9ea-7683-8742-b0e58d9e44c1"}','system:saga',1795317479946);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a20142-bb12-7fff-8658-d9b3ea35d254','ord_01a20142-b876-74dd-95fc-9905b531b5d9',4,'order.cancelled','{"reason":"customer"}','usr_01a20142-9cb9-74f0-8049-965e85086861',1795317480210);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a20142-bd91-799b-b600-962cbeb9e9f2','ord_01a20142-b876-74dd-95fc-9905b531b5d9',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795317480849);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a20142-c7b7-7c2a-a4fb-29a681cc00fb','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',1,'order.created','{"number":"DHTVM-AS6JW","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20142-c7b7-7fe6-b9dc-4a37bc8d3a70","customerNote":null,"metadata":{}}','usr_01a20142-c57a-744f-adef-290febc6f043',1795317483447);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a20142-c846-763c-9175-9b8008eae570','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',2,'order.paid','{}','system:saga',1795317483590);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a20142-c889-7f6e-9bd4-0c817f6db175','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',3,'order.fulfilling','{"shipmentId":"shp_01a20142-c865-7cf2-b405-21477f59ef3a"}','system:saga',1795317483657);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a20142-c904-78ca-891c-80c822f5397c','ord_01a20142-c904-74ac-ab77-4db7466e70e1',1,'order.created','{"number":"KAJ9J-703MX","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20142-c904-74cd-bfb7-238b5ae84981","customerNote":null,"metadata":{}}','usr_01a20142-c57a-744f-adef-290febc6f043',1795317483780);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a20142-c9ee-76bf-acc2-0cbd8e8b9e27','ord_01a20142-c904-74ac-ab77-4db7466e70e1',2,'order.paid','{}','system:saga',1795317484014);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a20142-ca41-7e46-a804-f6ed99733d9d','ord_01a20142-c904-74ac-ab77-4db7466e70e1',3,'order.fulfilling','{"shipmentId":"shp_01a20142-ca0e-7220-8104-1c2f65f183e7"}','system:saga',1795317484097);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a20142-cb4e-7cc8-9aff-92e42627268a','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47',1,'order.created','{"number":"PSJV4-DV45B","userId":"usr_01a20142-c57a-744f-adef-290febc6f043","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a20142-cb4e-7198-941d-6b7d192e51ba","customerNote":null,"metadata":{}}','usr_01a20142-c57a-744f-adef-290febc6f043',1795317484366);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a20142-ce72-7f73-9ffc-9d8d71b25ec1','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795317485170);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a20142-cf4e-7801-9370-4a6f240aeea0','ord_01a20142-c904-74ac-ab77-4db7466e70e1',4,'order.cancelled','{"reason":"customer"}','usr_01a20142-c57a-744f-adef-290febc6f043',1795317485390);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a20142-cf81-73e5-a5ff-27de83ba9911','ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795317485441);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a20142-d1b4-7f77-8ba2-0381dde6dd06','ord_01a20142-c904-74ac-ab77-4db7466e70e1',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795317486004);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a20142-d210-73de-b47b-9683c4c67d0b','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795317486096);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a20142-d946-7215-9702-02d2109ae6e1','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795317487942);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a20142-d982-708a-b55b-69e2f6a488bd','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',6,'order.completed','{}','system:saga',1795317488002);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a20142-e961-7235-a022-f2a651e51931','ord_01a20142-c7b7-7f39-b1bc-b830c7bc3019',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795317492065);
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
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a20142-e93c-79e3-9de2-7222bfc92240',0,'jobs/job_01a20142-e93c-79e3-9de2-7222bfc92240/0-30aa9974-088f-4d4b-b26b-e38c306ca21e',1648);
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
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a20142-e93c-79e3-9de2-7222bfc92240','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a20142-cb4e-7de8-ba5a-2e5c25e76e47","before":"ord_01a20142-e98d","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a20142-7478-7a5a-84fb-7f5ea19295df',1795317492028,1795317492108,1795317492108,1795317492108);
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
CREATE UNIQUE INDEX `refunds_external` ON `refunds` (`payment_id`,`external_id`);
